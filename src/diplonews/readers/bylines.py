"""Who wrote an article: names in metadata, and the lines around a story that say so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, Final

from diplonews.knowledge import table
from diplonews.readers.jsonld import plain, string_of
from diplonews.readers.metadata import Metadata, key_of, publisher_of, referred
from diplonews.readers.pagewords import page_words
from diplonews.text import fold
from diplonews.text.cleaning import clean_line

__all__ = ["authors_of", "byline_in", "split_authors"]

_META: Final = (
    *("author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator"),
    *("dcterms.creator", "byl", "og:author", "article.author", "cxenseparse:author", "rnews:author", "authors"),
    *("creator", "dc.contributor.author", "og:article:author"),
)
_META_ENDINGS: Final = ("author", "authors", "byline")
_MAX_NAME: Final = 80
_MAX_WORDS: Final = 8
"""Sheikh Abdullah bin Zayed bin Sultan Al Nahyan."""
_MAX_AUTHORS: Final = 20
_MAX_TEXT: Final = 400
_MAX_LINE: Final = 160
_EDGE: Final = " .:-–—,|•·\u200e\u200f"
_SPACE: Final = r"\s*"
_GLUED: Final = re.compile("(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_MAX_SINGLE: Final = 5
"""Words of a name in a script without capitals."""
_MIN_HOUSE: Final = 3


def authors_of(found: Metadata, bylines: Callable[[list[str]], list[str]]) -> list[str]:
    """Name who wrote it, by the first place that names a person.

    Args:
        found: What the page says.
        bylines: Gives the names in the lines around the story: in those that hold one of the names handed over, or in
            all where it is handed none. A line that holds the names known from metadata and more is the whole list.

    Returns:
        Names as published; the publisher's own only where nobody else is named.
    """
    houses: list[str] = []
    for place in _places(found):
        names = _names(place)
        persons = [name for name in names if not _is_house(name, found)]
        if persons:
            return (_fuller(persons, bylines(persons)) or names)[:_MAX_AUTHORS]
        houses = houses or names
    for line in bylines([]):
        # Beside the publisher's name a single word may be an agency or a rubric.
        names = _names([line])
        if names and (not houses or " " in line) and not all(_is_house(name, found) for name in names):
            return names[:_MAX_AUTHORS]
        houses = houses or names
    return houses[:_MAX_AUTHORS]


def _places(found: Metadata) -> Iterator[Iterable[str]]:
    yield _linked(found)
    for name in _META:
        yield found.values(name)
    yield (value for name in found.meta if name.endswith(_META_ENDINGS) for value in found.values(name))
    yield found.marked.get("author", ())


def _names(values: Iterable[str]) -> list[str]:
    names: dict[str, str] = {}
    for value in values:
        for name in split_authors(value):
            names.setdefault(key_of(name), name)
    return list(names.values())


def _fuller(persons: list[str], bylines: list[str]) -> list[str] | None:
    known = set(map(key_of, persons))
    for line in bylines:
        names = _names([line])
        if len(names) > len(persons) and known <= set(map(key_of, names)):
            return names
    return None


def _linked(found: Metadata) -> Iterator[str]:
    value = found.article.get("author") or found.article.get("creator")
    for author in value if isinstance(value, list) else [value]:
        if isinstance(author, dict):
            yield from _person(referred(found, author))
        elif isinstance(author, str):
            yield plain(author)


def _person(author: dict[str, Any]) -> Iterator[str]:
    names = author.get("name")
    if not names:
        names = " ".join(filter(None, (string_of(author.get("givenName")), string_of(author.get("familyName")))))
    for name in names if isinstance(names, list) else [names]:
        if isinstance(name, str):
            yield plain(name)


def _is_house(name: str, found: Metadata) -> bool:
    """Tell whether an author is the publisher itself: believed only where no person is named."""
    key = key_of(name)
    names = (publisher_of(found), found.site, found.host)
    return len(key) >= _MIN_HOUSE and any(key in key_of(house) for house in names if house)


def split_authors(text: str) -> Iterator[str]:
    """Part a by-line into names.

    >>> list(split_authors("By Lina Haddad and Omar Salem"))
    ['Lina Haddad', 'Omar Salem']
    """
    text = clean_line(text)[:_MAX_TEXT]
    if text.startswith(("http://", "https://", "www.", "@")):
        return
    for piece in _pieces(_without_prefix(text)):
        name = _without_prefix(piece.strip(_EDGE))
        if _is_name(name) and not _is_anonymous(fold(name)):
            yield name


def _is_anonymous(folded: str) -> bool:
    """Tell a word for nobody ("admin"), also at the beginning where it has two ("developed by")."""
    return folded in page_words().anonymous or folded.startswith(_anonymous_openings())


@cache
def _anonymous_openings() -> tuple[str, ...]:
    return tuple(word for word in page_words().anonymous if " " in word)


def _pieces(text: str) -> Iterator[str]:
    for piece in _joiner().split(text):
        # "Lina Haddad/Omar Salem" are two, "srf/abc" is one desk.
        yield from piece.split("/") if " " in piece else (piece,)


@cache
def _joiner() -> re.Pattern[str]:
    words = sorted(
        (re.escape(word) for word in page_words().joiners if len(word) > 1 or word in {"y", "e", "&"}), key=len
    )
    return re.compile(rf"\s*[,;،؛|•·]\s*|\s+(?:{'|'.join(reversed(words))})\s+", re.IGNORECASE)


@cache
def _prefix() -> re.Pattern[str]:
    words = sorted(page_words().byline, key=len, reverse=True)
    return re.compile(rf"{_SPACE}(?:{'|'.join(map(re.escape, words))})(?:\s*[:：]\s*|\s+[-–]?\s*|\x1f)")


@cache
def _prefix_within() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_prefix().pattern.removeprefix(_SPACE)}")


def _without_prefix(text: str) -> str:
    folded = fold(text)
    match = _prefix().match(folded)
    if match is None or len(folded) != len(text):
        return text
    rest = text[match.end() :].strip()
    # "Di Luca Rossi" is by Luca Rossi, but Di Maria is a name.
    return rest if " " in rest or ":" in match[0] or match[0].strip() not in _particles() else text


def _is_name(text: str) -> bool:
    return (
        1 < len(text) <= _MAX_NAME
        and "@" not in text
        and "http" not in text
        and any(map(str.isalpha, text))
        and len(text.split()) <= _MAX_WORDS
    )


@cache
def _end() -> re.Pattern[str]:
    """What cannot be of a name and ends the list of them: figures, bars, and what introduces a date."""
    words = page_words()
    labels = sorted((*words.published, *words.modified), key=len, reverse=True)
    return re.compile(rf"\d|[|•·(\x1f]|\s[-–—]\s|(?<!\w)(?:{'|'.join(map(re.escape, labels))})(?!\w)")


def byline_in(line: str, *, labelled: bool) -> str | None:
    """Give the names that a short line by the story holds.

    Args:
        line: The line.
        labelled: Whether the page's own markup calls it a by-line, so that no word needs to stand before the name.

    >>> byline_in("By Lina Haddad | 3 March 2026", labelled=False), byline_in("By the way", labelled=False)
    ('Lina Haddad', None)
    >>> byline_in("Posted on 3 March 2026 by Lina Haddad in World", labelled=False)
    'Lina Haddad'
    """
    line = _GLUED.sub(" ", line) if len(line) <= _MAX_LINE else ""
    folded = fold(line)
    if not line or len(folded) != len(line):
        return None
    match = _prefix().match(folded)
    dated = any(map(str.isdigit, folded))
    if match is None and dated:
        # With its day the line is about the story, and the word may stand anywhere in it.
        match = _prefix_within().search(folded)
    if match is None and not labelled:
        return None
    start = match.end() if match else 0
    end = _end().search(folded, start + 1)
    value = line[start : end.start() if end else len(line)].strip(_EDGE)
    named = list(_named(value, cut=dated and match is not None))
    if not named or (match is not None and ":" not in match[0] and not value[0].isupper() and not _is_short(value)):
        return None
    # What follows after a comma in one word is a town or a rubric; after a first name in one word, anything.
    return ", ".join(name for name in named if " " in name) if " " in named[0] else named[0]


def _named(value: str, *, cut: bool) -> Iterator[str]:
    """Give the names of a list; with `cut` the list may end in other words, and the last name where they begin."""
    for name in split_authors(value):
        if _looks_like_name(name):
            yield name
        elif cut:
            words = name.split()
            length = next((i for i, word in enumerate(words) if not _is_of_name(word)), len(words))
            while length and not words[length - 1][0].isupper():
                length -= 1
            if length and words[0][0].isupper():
                yield " ".join(words[:length])
            return


def _is_short(text: str) -> bool:
    return len(text.split()) <= _MAX_SINGLE and text[-1] not in ".!?؟"


def _looks_like_name(name: str) -> bool:
    """Tell a name from words: capitals where the script has them, else that it is short."""
    words = name.split()
    if any(map(str.isdigit, name)) or name[-1] in "!?؟…*":
        return False
    if not any(word[0].isupper() or word[0].islower() for word in words):
        return len(words) <= _MAX_SINGLE
    return words[-1][0].isupper() and all(map(_is_of_name, words))


def _is_of_name(word: str) -> bool:
    return word[0].isupper() or fold(word) in _particles()


@cache
def _particles() -> frozenset[str]:
    """Give the small words inside names in scripts with capitals: van der, bint."""
    return frozenset(fold(word) for language in ("en", "fr") for word in table("names", language)["particles"])
