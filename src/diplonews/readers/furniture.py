"""Lines that stand around a story and are no part of it: by-lines, share lines, times, credits, captions."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from diplonews.knowledge import languages, table
from diplonews.text import fold

__all__ = ["Furniture", "Lexicon", "classify", "lexicon"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_HASHTAGS = re.compile(r"#[^\s#]+(?:\s+#[^\s#]+)*")
_LETTER = re.compile(r"[^\W_]")
_TIME_SUFFIX = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
_MAX_LINE = 140
"""Longer lines are no furniture."""
_MAX_NAME = 60
_MAX_UNKNOWN = 3
"""Words of a line that tells a time which are no words of time: a place, an author."""
_DATE_NUMBERS = 3
"""Numbers of a date without the name of a month."""
_YEAR = 4
"""Digits of a year."""
_MAX_NAME_WORDS = 7
_SLASHES = re.compile(r"\s*[/،,\-–—+&]\s*|\s+و(?=ال)")
_OUTER = "()[]«»\"'“”/.-–—: \u00a0\t"


class Furniture(msgspec.Struct, frozen=True):
    """What a line is, and the part of it that the article keeps."""

    what: str
    """A short stable name, as the report gives it (`share-line`)."""
    value: str = ""
    """The name, agency, notice or keywords in it, as published."""


class Lexicon(msgspec.Struct, frozen=True):
    """The words of all languages, folded."""

    agencies: frozenset[str]
    """Agencies and papers."""
    times: frozenset[str]
    """Words of lines that tell a time, months and weekdays among them."""
    correspondent: frozenset[str]
    """Words before a correspondent in a dateline."""
    regions: frozenset[str]
    """Parts of states that stand behind a city in datelines ("Crawford, TEXAS")."""
    rubrics: frozenset[str]
    """Parts of a site."""
    related: tuple[str, ...]
    """Openings of "read also" lines, longest first."""
    social: frozenset[str]
    """Words that share lines are made of."""
    share: frozenset[str]
    """Those of them that one of must be there."""
    labels: tuple[tuple[str, str], ...]
    """Openings such as "Photo" and what the line is then, longest first."""
    openings: tuple[str, ...]
    """Those openings alone."""
    patterns: tuple[tuple[str, re.Pattern[str], bool], ...]
    """What, the pattern of the whole folded line, and whether it counts only before or after the story."""


_LABELS = {"tags": "tag-line", "authors": "by-line", "sources": "source-line", "captions": "photo-caption"}


@cache
def lexicon() -> Lexicon:
    """Give the words for furniture, of all languages together: sites of one often have furniture in another.

    >>> "reuters" in lexicon().agencies
    True
    """
    tables = [table("furniture", language) for language in languages("furniture")]

    def words(name: str) -> list[str]:
        return [fold(word) for one in tables for word in one[name]]

    labels = {fold(word): what for name, what in _LABELS.items() for one in tables for word in one[name]}
    return Lexicon(
        agencies=frozenset(words("agencies")),
        times=frozenset(words("time_words")) | _calendar_words(),
        correspondent=frozenset(words("correspondent")),
        regions=frozenset(fold(word) for one in tables for word in one.get("regions", ())),
        rubrics=frozenset(words("rubrics")),
        related=tuple(sorted(words("related"), key=len, reverse=True)),
        social=frozenset(words("social")),
        share=frozenset(words("share")),
        labels=tuple(sorted(labels.items(), key=lambda pair: -len(pair[0]))),
        openings=tuple(labels),
        patterns=tuple(
            (row["what"], re.compile(fold(row["pattern"])), row.get("edge", False))
            for one in tables
            for row in one["lines"]
        ),
    )


def _calendar_words() -> frozenset[str]:
    names: list[str] = []
    for language in languages("months"):
        months = table("months", language)
        names += months["gregorian"]
        names += [name for key in ("families", "hijri", "weekdays") for group in months[key] for name in group]
        names += [word for group in months["relative"].values() for word in group]
        names += months["hijri_marks"] + months["gregorian_marks"] + months["day_words"]
    return frozenset(word for name in names for word in _WORD.findall(fold(name)))


def classify(line: str, *, edge: bool) -> Furniture | None:
    """Tell what a line is that is no part of a story.

    Args:
        line: One line, without white space at its ends.
        edge: Whether it stands before the first paragraph or after the last one; there more is furniture.

    Returns:
        None where the line may be part of the story.

    >>> classify("Share this story on Facebook", edge=False)
    Furniture(what='share-line', value='')
    >>> classify("By Jane Doe", edge=True)
    Furniture(what='by-line', value='Jane Doe')
    """
    if len(line) > _MAX_LINE:
        return None
    if _LETTER.search(line) is None:
        return Furniture("separator")
    words = lexicon()
    folded = fold(line)
    for what, pattern, only_edge in words.patterns:
        if (edge or not only_edge) and pattern.fullmatch(folded):
            return Furniture(what, line if what == "copyright" else "")
    if _HASHTAGS.fullmatch(line):
        return Furniture("tag-line", "\n".join(tag.strip("#،,").replace("_", " ") for tag in line.split()))
    return _labelled(line, folded, words) or _by_words(line, folded, words, edge=edge)


def _labelled(line: str, folded: str, words: Lexicon) -> Furniture | None:
    if not folded.startswith(words.openings):
        return None
    for label, what in words.labels:
        if not folded.startswith(label):
            continue
        # Folding may change lengths, so the value is cut from the line at its colon or after as many words.
        head, colon, tail = _after_label(line, label)
        if colon and fold(head) == label and tail:
            if what in {"by-line", "source-line"} and not _is_name(tail, strict=False, body=what == "source-line"):
                return None
            return Furniture(what, "\n".join(_keywords(tail)) if what == "tag-line" else tail)
        rest = line.split()[len(label.split()) :]
        if what == "by-line" and fold(" ".join(line.split()[: len(label.split())])) == label:
            name = " ".join(rest)
            if name and _is_name(name, strict=True) and _is_opening(line):
                return Furniture(what, name)
    return None


def _after_label(line: str, label: str) -> tuple[str, str, str]:
    head, colon, tail = line.partition(":")
    if not colon or len(head) > len(label) + 4:
        head, colon, tail = line.partition(" - ")
    return head.strip(_OUTER), colon, tail.strip()


def _is_opening(line: str) -> bool:
    """Tell whether a by-line's first word is no verb: "كتب" begins sentences too, a Latin "by" seldom does."""
    return line[:1].isascii()


def _is_name(text: str, *, strict: bool, body: bool = False) -> bool:
    """Tell a name; that of a `body` may be longer ("Ministry of Foreign Affairs of the Republic of ...")."""
    words, times = text.split(), 2 if body else 1
    if len(text) > times * _MAX_NAME or len(words) > times * _MAX_NAME_WORDS:
        return False
    if text[-1] in ".!?؟،,:" or any(map(str.isdigit, text)):
        return False
    if strict:
        return all(word[0].isupper() or word in {"and", "et", "de", "van", "al", "bin"} for word in words)
    return True


def _keywords(text: str) -> list[str]:
    parts = re.split(r"\s*[,،;؛|#\n]\s*", text)
    return [part.strip().replace("_", " ") for part in parts if part.strip()]


def _by_words(line: str, folded: str, words: Lexicon, *, edge: bool) -> Furniture | None:
    tokens = _WORD.findall(_TIME_SUFFIX.sub(" ", folded))
    numbers = [token for token in tokens if token.isdigit()]
    names = [token for token in tokens if not token.isdigit()]
    if not names and line[-1] not in "%٪":
        return Furniture("number-line" if len(numbers) == 1 else "time-line")
    if numbers and all(name in words.times for name in names):
        return Furniture("time-line")
    if all(name in words.social for name in names) and any(name in words.share for name in names):
        return Furniture("share-line")
    return _by_edge(line, folded, numbers, words) if edge else None


def _by_edge(line: str, folded: str, numbers: list[str], words: Lexicon) -> Furniture | None:
    names = [token for token in _WORD.findall(folded) if not token.isdigit()]
    if _is_dated_line(line, numbers, names, words):
        return Furniture("time-line")
    if folded.strip(_OUTER) in words.rubrics:
        return Furniture("rubric", line.strip(_OUTER))
    return _credit(line, folded, numbers, words)


def _is_dated_line(line: str, numbers: list[str], names: list[str], words: Lexicon) -> bool:
    """Tell a line that begins with a whole date, or with "by", and has few other words than the date's."""
    if not (line[0].isdigit() or any(names[:1] == [label] for label, what in words.labels if what == "by-line")):
        return False
    unknown = [name for name in names if name not in words.times]
    if len(unknown) == len(names) and len(numbers) < _DATE_NUMBERS:
        return False
    return len(unknown) <= _MAX_UNKNOWN and any(len(number) == _YEAR for number in numbers) and len(numbers) > 1


def _credit(line: str, folded: str, numbers: list[str], words: Lexicon) -> Furniture | None:
    bare = folded.strip(_OUTER)
    parts = [part.strip(_OUTER) for part in _SLASHES.split(bare)]
    if bare in words.agencies or (parts and all(part in words.agencies for part in parts)):
        return Furniture("agency-credit", line.strip(_OUTER))
    if numbers and re.sub(r"[\d\s©]+", " ", bare).strip() in words.agencies:
        return Furniture("copyright", line)
    return None
