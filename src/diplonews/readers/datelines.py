"""The words before the first sentence that say where, when and by whom it was written."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from functools import cache
from itertools import islice, takewhile
from typing import NamedTuple

import attrs
import msgspec

from diplonews.dates import day_near, parse_date
from diplonews.errors import UnknownLanguage
from diplonews.knowledge import cities, countries
from diplonews.model import Dateline
from diplonews.readers.furniture import Lexicon, lexicon
from diplonews.readers.headlines import has_common_word, is_headline
from diplonews.text import fold, primary_subtag
from diplonews.text.cleaning import clean_line

__all__ = ["split_dateline"]

_MAX_LENGTH = 110
_MAX_UNKNOWN = 3
"""Words of a dateline that nobody knows: an agency or a place that is in no table."""
_MAX_PHRASE = 4
_CITY = range(2, 4)
"""Words of a city that is in no table, with the comma behind it."""
_LONG = 60
"""Characters of what follows the name of an agency alone: the story itself."""
_STOP = re.compile(
    r"\s*(?:--+|[—–]+:*|:+(?!\d)|(?<=\s)[_\u0640]+(?=\s)|(?<=[\s).\"»”,،])-+|(?<=\S)-(?=\s))\s*|(?<=[)/])\s*(?:[-–—:.]+\s*)?|(?<=[\da-zA-Z])\.\s+"
)
"""What may end a dateline; papers use the tatweel of Arabic as a dash, too."""
_LETTERS = r"(?:[^\W\d_][\u064b-\u0652\u0670]*)+"
"""Letters with the vowel marks of Arabic, which are no letters to `\\w`."""
_TOKEN = re.compile(rf"{_LETTERS}(?:(?:[.'’]|-(?![\u0600-\u06ff])){_LETTERS})*|\d+|[^\w\s]")
_FIGURES = re.compile(r"(?<!\d)\s(\d{1,2}) ?- ?(\d{1,2})(?![\d/.-])(?! ?- ?\d)")
"""Day and month without the year, as one agency writes them: "الكويت - 14 - 5 (كونا)"."""
_DOMAIN = re.compile(r"\w{3,}\.\w{2,}")
_OPENING, _CLOSING = '([«“"/', ')]»”"/'
_SENTENCE = re.compile(r"[.!?؟]\s+(?![\d/])\S")
_AFTER_BRACKET = re.compile(r"\s*[-–—:.]*\s*")
_DASH = re.compile(r"\s+[-–—\u0640]\s+")
_PARTS = re.compile(r"[-–—/:()\u0640]")
"""What stands between those who wrote a report, the paper and the city."""


class _Context(NamedTuple):
    language: str
    reference: date | None


class _Token(NamedTuple):
    text: str
    folded: str
    start: int
    end: int


class _Reading(msgspec.Struct):
    """What the tokens of a candidate turned out to be."""

    places: list[tuple[int, int]] = msgspec.field(default_factory=list)
    agencies: list[tuple[int, int]] = msgspec.field(default_factory=list)
    unknown: list[_Token] = msgspec.field(default_factory=list)
    region: bool = False
    """Whether the region of the city is told right behind it ("Crawford, TEXAS")."""
    dated: bool = False
    correspondent: bool = False


def split_dateline(
    text: str, language: str, *, whole: bool = False, reference: date | None = None
) -> tuple[Dateline | None, str]:
    """Part the dateline from a first paragraph.

    Args:
        text: The paragraph.
        language: BCP 47; its cities and states are known places.
        whole: Whether the line may be nothing but a dateline.
        reference: The day near which a day without a year lies.

    Returns:
        The dateline or None, and the rest of the paragraph, which is empty where the line was nothing else.

    >>> dateline, rest = split_dateline("CAIRO (MENA) - The minister arrived.", "en")
    >>> dateline.place, dateline.agency, rest
    ('CAIRO', 'MENA', 'The minister arrived.')
    """
    if whole and len(text) <= _MAX_LENGTH:
        reading = _read(text, language)
        if reading is not None and _is_whole(text, reading, language):
            return _dateline(text, text, reading, _Context(language, reference)), ""
    if (bracketed := _bracketed(text, _Context(language, reference))) is not None:
        return bracketed
    stops = [stop for stop in _STOP.finditer(text[: _MAX_LENGTH + 10]) if 0 < stop.end() <= _MAX_LENGTH]
    for stop in reversed(stops):
        head = text[: stop.end()].rstrip()
        rest = text[stop.end() :].lstrip()
        if not rest or _SENTENCE.search(head):
            continue
        reading = _read(head, language)
        if reading is not None and _is_dateline(head, stop[0].strip(), rest, reading):
            return _dateline(head, text[: stop.start()], reading, _Context(language, reference)), rest
    return _unparted(text, language) or (None, text)


def _unparted(text: str, language: str) -> tuple[Dateline, str] | None:
    """Part a city in capitals from a story that has none, where the sign between them is lost: "SUVA The minister"."""
    head = " ".join(takewhile(_is_shouted, islice(text.split(" "), _MAX_PHRASE)))
    rest = text[len(head) + 1 :]
    if len(rest) <= _LONG or not rest[0].isupper() or rest.isupper():
        return None
    known = fold(head) in _places(primary_subtag(language)) and fold(head) not in _states(primary_subtag(language))
    return (Dateline(text=head, place=head), rest) if known else None


def _is_shouted(word: str) -> bool:
    return len(word) > len("UN") and word.isalpha() and word.isupper()


def _bracketed(text: str, context: _Context) -> tuple[Dateline, str] | None:
    """Part a dateline that stands in brackets as a whole: a known place first, then a day or an agency."""
    closing = text.find(")", 0, _MAX_LENGTH)
    if not text.startswith("(") or closing < 0:
        return None
    inner, end = text[1:closing], _AFTER_BRACKET.match(text, closing + 1)
    reading = _read(inner, context.language)
    if reading is None or reading.unknown or not reading.places or inner[: reading.places[0][0]].strip():
        return None
    if end is None or end.end() == len(text) or not (reading.dated or reading.agencies):
        return None
    dateline = _dateline(inner, inner, reading, context)
    return attrs.evolve(dateline, text=clean_line(text[: end.end()])), text[end.end() :]


@cache
def _places(language: str) -> frozenset[str]:
    found: set[str] = set()
    with suppress(UnknownLanguage):
        for names in countries(language).values():
            found.update((names.short, *names.long, *names.also, *names.capitals))
    with suppress(UnknownLanguage):
        found.update(name.rstrip("~") for group in cities(language).values() for name in group)
    return frozenset(map(fold, found))


@cache
def _states(language: str) -> frozenset[str]:
    """Give the names of states in a language: alone on a line they tell what a story is about, not where it is from."""
    found: set[str] = set()
    with suppress(UnknownLanguage):
        for names in countries(language).values():
            found.update((names.short, *names.long, *names.also))
    return frozenset(map(fold, found))


def _tokens(text: str) -> list[_Token]:
    tokens = (_Token(m[0], fold(m[0]), m.start(), m.end()) for m in _TOKEN.finditer(text))
    return [token for token in tokens if token.folded]


def _read(head: str, language: str) -> _Reading | None:
    """Read a candidate from left to right; None where too much of it is unknown."""
    tokens, words, places = _tokens(head), lexicon(), _places(primary_subtag(language))
    reading = _Reading()
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if not token.text[0].isalnum():
            index = _enclosed(tokens, index, reading, words, places)
            continue
        index += _known(tokens, index, reading, words, places)
        if len(reading.unknown) > _MAX_UNKNOWN + 3 * reading.correspondent:
            return None
    return reading


def _enclosed(tokens: list[_Token], index: int, reading: _Reading, words: Lexicon, places: frozenset[str]) -> int:
    """Take what stands in brackets, quotation marks or slashes for an agency, or after it a city; else pass a sign."""
    sign = tokens[index].text
    place = _OPENING.find(sign)
    if place < 0:
        return index + 1
    for end in range(index + 1, min(len(tokens), index + 3 + _MAX_PHRASE)):
        if tokens[end].text in (_CLOSING[place], "”" if sign in '"“' else _CLOSING[place]) and end > index + 1:
            inner = tokens[index + 1 : end]
            if all(t.folded in words.times or t.folded.isdigit() for t in inner):
                reading.dated = True
            elif _shortens("".join(t.folded for t in inner), tokens[:index]):
                # "British Virgin Islands (BVI)" only shortens the name.
                return end + 1
            else:
                city = bool(reading.agencies) and " ".join(t.folded for t in inner) in places
                (reading.places if city else reading.agencies).append((inner[0].start, inner[-1].end))
            return end + 1
    return index + 1


def _shortens(acronym: str, tokens: list[_Token]) -> bool:
    """Tell the first letters of a name, whatever stands before it ("The African Union Commission (AUC)")."""
    words = [token for token in tokens if token.text[0].isalpha()]
    capitals = [token for token in words if token.text[0].isupper()]
    initials = ("".join(token.folded[:1] for token in those) for those in (words, capitals))
    return len(acronym) > 1 < len(words) and any(letters.endswith(acronym) for letters in initials)


def _known(tokens: list[_Token], index: int, reading: _Reading, words: Lexicon, places: frozenset[str]) -> int:
    """Take the longest phrase that is known; return how many tokens it has."""
    for size in range(min(_MAX_PHRASE, len(tokens) - index), 0, -1):
        phrase = tokens[index : index + size]
        if any(not token.text[0].isalnum() for token in phrase):
            continue
        folded = " ".join(token.folded for token in phrase)
        span = (phrase[0].start, phrase[-1].end)
        if folded in words.regions and _is_behind_city(tokens[:index], reading):
            reading.region = True
            return size
        if folded in places and not (reading.places and folded in words.agencies):
            reading.places.append(span)
            return size
        if folded in words.agencies and folded not in words.correspondent:
            reading.agencies.append(span)
            return size
    token = tokens[index]
    if token.text.isdigit() or token.folded in words.times:
        reading.dated = reading.dated or token.text.isdigit()
    elif token.folded in words.correspondent:
        reading.correspondent = True
    else:
        reading.unknown.append(token)
    return 1


def _is_behind_city(before: list[_Token], reading: _Reading) -> bool:
    """Tell what stands behind a comma right after the city, of which no table need know."""
    if len(before) < _CITY[0] or before[-1].text != "," or reading.agencies or reading.dated:
        return False
    city = before[:-1]
    if len(reading.places) == 1 and not reading.unknown:
        return reading.places[0] == (city[0].start, city[-1].end)
    return not reading.places and len(before) in _CITY and all(token.text[0].isupper() for token in city)


def _is_dateline(head: str, stop: str, rest: str, reading: _Reading) -> bool:
    latin = head.isascii() or head[0].isupper()
    if latin:
        return _is_latin_dateline(head, stop, rest, reading)
    first_known = bool(reading.places) and not head[: reading.places[0][0]].strip()
    if _is_credited(head, reading) or (len(rest) > _LONG and _is_agency(head, stop, reading)):
        return True
    if stop in {"", ":"}:
        # A colon begins speech too, and a bracket a remark.
        return first_known and not reading.unknown and (bool(reading.agencies) or stop == ":")
    if first_known:
        return not (reading.unknown and not reading.correspondent and len(reading.places) > 1)
    return bool(reading.agencies) and (reading.dated or bool(reading.places))


def _is_credited(head: str, reading: _Reading) -> bool:
    """Tell an agency or paper before its city, and perhaps whoever wrote it before that ("NAME - PAPER - Riyadh")."""
    if not reading.agencies or len(reading.places) != 1 or len(reading.unknown) > _MAX_UNKNOWN:
        return False
    (start, end), place = reading.agencies[0], reading.places[0]
    if place[0] < reading.agencies[-1][1] or any(token.start > start for token in reading.unknown):
        return False
    return _PARTS.search(head[end : place[0]]) is not None and not head[place[1] :].strip(" \t-–—/:()\u0640")


def _is_agency(head: str, stop: str, reading: _Reading) -> bool:
    """Tell the name of an agency alone, with a dash or stroke after it: a colon begins speech."""
    if stop == ":":
        return False
    name = head[: len(head) - len(stop)].strip(" \t/")
    return len(reading.agencies) == 1 and head[slice(*reading.agencies[0])] == name and (bool(stop) or head[-1] == "/")


def _is_latin_dateline(head: str, stop: str, rest: str, reading: _Reading) -> bool:
    """Judge by capitals, because place names are many: CAIRO, March 3 (MENA) -."""
    if not (rest[0].isupper() or rest[0] in "\"“«'‘(" or rest[0].isdigit()):
        return False
    if any(token.text.islower() for token in reading.unknown):
        return False
    if head[0] in "\"“«'‘(" or (not stop and not reading.agencies):
        return False
    if stop == ".":
        credited = bool(reading.agencies) and head[-2:-1] in _CLOSING  # "Ulaanbaatar /MONTSAME/."
        leads = bool(reading.places) and not reading.places[0][0]
        return leads and (reading.dated or credited) and not reading.unknown
    known = bool(reading.places or reading.agencies or reading.dated)
    first = head.split(maxsplit=1)[0]
    shouted = first.strip(",").isupper() and len(first) > len("UN,")
    if stop == ":":
        return known and not reading.unknown
    return known or shouted or stop != "-" or len(reading.unknown) <= 2  # noqa: PLR2004 - a place of two words


def _is_whole(text: str, reading: _Reading, language: str) -> bool:
    """Tell whether a line alone is a dateline: a known place first, and an agency, a day or a dash after it."""
    if reading.region and not (reading.agencies or reading.unknown[2:]):
        return True
    if text[-1] in ".!?؟،" or text[0].isdigit():
        return False
    if _is_city(text, reading, _states(primary_subtag(language))):
        return True
    first = bool(reading.places) and not text[: reading.places[0][0]].strip()
    known_agency = bool(reading.agencies) and not text[: reading.agencies[0][0]].strip()
    parted = re.search(r"\s[-–—/]\s|[:/]", text) is not None
    if (known_agency and reading.places and parted and not reading.unknown) or _is_credited(text, reading):
        return True
    if first and len(text.split()) <= _MAX_PHRASE + 1:
        dated = reading.dated and not reading.unknown
        parted = parted and not _is_news(reading, language)
        return bool(reading.agencies) or parted or dated or text[-1] in ":-–—"
    return bool(reading.dated and (reading.agencies or first) and len(reading.unknown) <= _MAX_UNKNOWN)


def _is_news(reading: _Reading, language: str) -> bool:
    """Tell what follows a place in a headline from whoever wrote there ("Accra: LINA HADDAD").

    It has a verb, or words that no name has: "Accra: PM RECEIVES ENVOY".
    """
    after = [token.text for token in reading.unknown if token.start >= reading.places[0][1]]
    if reading.correspondent or not after:
        return False
    return has_common_word(after, language) or is_headline(" ".join(after), language)


def _is_city(text: str, reading: _Reading, states: frozenset[str]) -> bool:
    """Tell the name of a city that stands for itself, or after the name of whoever wrote there ("NAME – Riyadh").

    In letters that may be capitals it has none but those: a heading may be the name of a city, too.
    """
    if len(reading.places) != 1 or reading.agencies or reading.dated:
        return False
    start, end = reading.places[0]
    if text[end:].strip() or fold(text[start:end]) in states:
        return False
    latin = text.isascii() or text[0].isupper()
    if not start or latin:
        return not start and (not latin or text.isupper())
    named = len(reading.unknown) > 1 and reading.unknown[-1].end <= start
    return named and _DASH.fullmatch(text[reading.unknown[-1].end : start]) is not None


def _dateline(text: str, head: str, reading: _Reading, context: _Context) -> Dateline:
    place = _place(head, reading)
    agency = None
    if reading.agencies:
        start, end = reading.agencies[-1]
        agency = text[start:end]
    elif reading.unknown and reading.places and not reading.correspondent:
        # What stands after the place and is in no table is a paper or an agency.
        after = [token for token in reading.unknown if token.start >= reading.places[-1][1]]
        agency = (
            text[after[0].start : after[-1].end] if after and place != text[after[0].start : after[-1].end] else None
        )
    if agency is None and place is not None and _DOMAIN.search(place):
        agency, place = place, None
    return Dateline(
        text=text,
        place=clean_line(place) if place else None,
        date=(parse_date(text, *context) or _in_figures(text, context.reference)) if reading.dated else None,
        agency=clean_line(agency) if agency else None,
    )


def _in_figures(text: str, reference: date | None) -> date | None:
    """Read a day and a month in figures: in the year that puts them nearest to the reference, if there is one."""
    found = _FIGURES.search(text)
    if found is None or reference is None:
        return None
    return day_near(int(found[2]), int(found[1]), reference)


def _place(head: str, reading: _Reading) -> str | None:
    if reading.places:
        start, end = reading.places[0]
        known = not any(token.start < start for token in reading.unknown)
        if not head[:start].strip() or (known and (reading.agencies or reading.dated)) or _is_credited(head, reading):
            return head[start:end]
        if not head[end:].strip() and not reading.agencies:
            return head[start:end]
    if not reading.unknown or reading.unknown[0].start != 0:
        return None
    first = [reading.unknown[0]]
    for token in reading.unknown[1:]:
        if head[first[-1].end : token.start].strip():
            break
        first.append(token)
    return head[first[0].start : first[-1].end]
