"""Where sentences begin and end."""

from __future__ import annotations

import re
from functools import cache

from diplonews.text import toml
from diplonews.text.files import ROOT
from diplonews.text.tags import primary_subtag

__all__ = ["split_sentences"]

_CLOSING = "\"'”’»›)\\]}"
_ARABIC = "\u0621-\u064a"
_END = re.compile(
    rf"[.!?؟…۔·。！？\n](?:(?<=[.!?؟…۔])[.!?؟…۔]*[{_CLOSING}]*(?=\s|[{_ARABIC}]{{2}})"
    rf"|(?<=[{_ARABIC}{_CLOSING}]·)(?=\s)|(?<=[。！？])[{_CLOSING}」』]*|(?<=\n))"
)
"""Stops that may end a sentence; all begin with one of few signs, for which a text is looked through quickly.

Old archives of Arabic papers have the dot in the middle of the line for the full stop.
"""
_ARABIC_LETTER = re.compile(f"[{_ARABIC}]")
_ARABIC_WORD = re.compile(rf"[{_ARABIC}]{{3}}[{_CLOSING}]*\s?$")
"""What stands before a stop that no space follows, if it ends a sentence and no abbreviation or name."""
_LAST_WORD = re.compile(r"[^\s(«\"“'\[]{1,12}$")
_NEXT_LOWER = re.compile(r"\s+[a-zà-öø-ÿа-яё]")
_INITIAL = re.compile(r"(?:^|[.-])[A-ZÀ-ÖØ-ÞА-ЯЁ]$")
"""A letter by itself: "Mohammed VI" and "the EU" end sentences."""
_INITIALS = re.compile(r"(?:[A-ZÀ-ÖØ-ÞА-ЯЁ]\.){2,3}[A-ZÀ-ÖØ-ÞА-ЯЁ]")
"""Those of a name, or letters that stand for a body: "K.P.S. Menon", "the M.I.T.I. minister"."""
_LOOK_BACK = 14


@cache
def _abbreviations() -> dict[str, frozenset[str]]:
    table = toml.load(f"{ROOT}/text/tables/abbreviations.toml")
    return {language: frozenset(words) for language, words in table.items()}


def split_sentences(text: str, language: str) -> list[tuple[int, int]]:
    """Find the sentences of a text.

    Args:
        text: The text; a sentence never goes past a line break.
        language: BCP 47; its abbreviations are looked up, those of English where there are none.

    Returns:
        The start and end of each sentence, in order, without the white space around it. Every character that is
        no white space is in one of them.

    >>> text = "He met Dr. Salem. They agreed."
    >>> [text[start:end] for start, end in split_sentences(text, "en")]
    ['He met Dr. Salem.', 'They agreed.']
    >>> len(split_sentences("عاد الوفد إلى بلاده.وتستأنف المحادثات غدا. وقال د.سالم إنها مثمرة.", "ar"))
    3
    """
    abbreviations = _abbreviations().get(primary_subtag(language)) or _abbreviations()["en"]
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if match[0][0] != "\n" and not _ends_sentence(text, match, abbreviations):
            continue
        _add(found, text, start, match.end())
        start = match.end()
    _add(found, text, start, len(text))
    return found


def _ends_sentence(text: str, match: re.Match[str], abbreviations: frozenset[str]) -> bool:
    stop = match[0]
    if _ARABIC_LETTER.match(text, match.end()):
        return _ARABIC_WORD.search(text, max(0, match.start() - _LOOK_BACK), match.start()) is not None
    if stop[0] not in ".…":
        return not _NEXT_LOWER.match(text, match.end())
    if _NEXT_LOWER.match(text, match.end()):
        return False
    if stop != ".":
        return True
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    last = _LAST_WORD.search(before)
    return last is None or not _is_short(last[0], abbreviations)


def _is_short(word: str, abbreviations: frozenset[str]) -> bool:
    """Tell an abbreviation, or the initials of a name."""
    if word.lower() in abbreviations or _INITIALS.fullmatch(word):
        return True
    return len(word) <= len("J.-K") and _INITIAL.search(word) is not None


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    start, end = end - len(piece.lstrip()), start + len(piece.rstrip())
    if start < end:
        found.append((start, end))
