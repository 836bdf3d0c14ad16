"""Which language a text is in: by script first, then by letters that only one language writes and by little words.

A few kilobytes of tables stand in for a model of many megabytes, because news is long and its languages are few.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from itertools import filterfalse
from typing import Any

import msgspec

from diplonews.text import toml
from diplonews.text.files import ROOT

__all__ = ["identify_language", "speaks"]

_SAMPLE = 4_000
"""Characters that are looked at."""
_CHARSETS = ("cp1256", "latin-1")
"""Charsets of one byte that hold most texts in Arabic and in western Europe."""
_MIN_LETTERS = 3
"""Fewer letters of one script tell nothing."""
_LETTER_WEIGHT = 1.5
"""What a letter that only one language writes counts, where a little word counts 1."""
_MANY = 0.2
"""The share of little words that no text in another language has."""
_MIN_SCORE = 1.0
"""What a language needs where several share the script."""

_MIN_WORD = 4
"""Letters of the longest word whose beginning tells nothing."""

_SCRIPTS = {
    "Arab": "\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06fa-\u06fc\u0750-\u077f\ufb50-\ufdfc\ufe70-\ufefc",
    "Latn": "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff",
    "Cyrl": "\u0400-\u052f",
    "Hebr": "\u05d0-\u05f2",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Armn": "\u0531-\u0587",
    "Geor": "\u10a0-\u10ff",
    "Deva": "\u0900-\u097f",
    "Beng": "\u0980-\u09ff",
    "Thai": "\u0e00-\u0e7f",
    "Ethi": "\u1200-\u137f",
    "Hang": "\uac00-\ud7a3",
    "Kana": "\u3040-\u30ff",
    "Hani": "\u4e00-\u9fff",
}
_RANGES = {
    script: tuple((first or one, last or one) for first, last, one in re.findall("(.)-(.)|(.)", letters))
    for script, letters in _SCRIPTS.items()
}
_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_PRESENTATION_FORM = re.compile("[\ufb50-\ufdfc\ufe70-\ufefc]")
_WORD = re.compile(r"[^\W\d_]+")
_JAPANESE_SHARE = 0.05
"""Han text with this share of kana is Japanese."""


class _Family(msgspec.Struct, frozen=True):
    """The languages of one script."""

    tags: tuple[str, ...]
    letters: dict[str, re.Pattern[str]]
    """The letters that only one of them writes, by language."""
    words: dict[str, tuple[str, ...]]
    """The languages that have a little word, by word."""
    starts: dict[str, tuple[str, ...]]
    """What many words of a language begin with, by language."""


@cache
def _languages() -> dict[str, dict[str, dict[str, Any]]]:
    return toml.load(f"{ROOT}/text/tables/languages.toml")


@cache
def _family(script: str) -> _Family:
    languages = _languages()[script]
    words: dict[str, tuple[str, ...]] = {}
    for tag, row in languages.items():
        for word in dict.fromkeys(row["words"]):
            words[word] = (*words.get(word, ()), tag)
    letters = {tag: re.compile(f"[{row['letters']}]") for tag, row in languages.items() if row["letters"]}
    starts = {tag: tuple(row["starts"]) for tag, row in languages.items() if "starts" in row}
    return _Family(tuple(languages), letters, words, starts)


def identify_language(text: str) -> str:
    """Find the language of a text.

    Args:
        text: Any string; a beginning, a middle and an end of long ones are looked at.

    Returns:
        A BCP 47 tag without region; `und` where the text is too short or too mixed to tell.

    >>> identify_language("التقى وزير الخارجية نظيره المصري في القاهرة")
    'ar'
    >>> identify_language("2026")
    'und'
    """
    sample = _MARKS.sub("", _sample(text))
    counts, letters = _counted(sample)
    script = max(counts, key=counts.__getitem__)
    if script == "Arab" and any(map(_PRESENTATION_FORM.match, letters)):
        from unicodedata import normalize

        sample = normalize("NFKC", sample)
        counts, letters = _counted(sample)
    if counts[script] < _MIN_LETTERS:
        return "und"
    if script in {"Hani", "Kana"}:
        return "ja" if counts["Kana"] > _JAPANESE_SHARE * counts["Hani"] else "zh"
    family = _family(script)
    if len(family.tags) == 1:
        return family.tags[0]
    return _best(family, script, letters, sample)


def speaks(text: str, language: str) -> bool:
    """Tell whether a text is certainly in a language: many of its words are little words of it.

    Args:
        text: Any string.
        language: BCP 47 without region.

    Returns:
        False where it takes `identify_language` to tell.

    >>> speaks("The ministers met in the capital and spoke of the ports", "en")
    True
    """
    known, words = _words_of(language), text.lower().split()
    return bool(words) and sum(map(known.__contains__, words)) > _MANY * len(words)


@lru_cache(maxsize=500)
def _words_of(language: str) -> frozenset[str]:
    """Give the little words of a language; none for one that is not known."""
    words = next((_family(script).words for script, tags in _languages().items() if language in tags), {})
    return frozenset(word for word, tags in words.items() if language in tags)


def _counted(sample: str) -> tuple[dict[str, int], dict[str, int]]:
    """Count how many letters of each script stand in a sample, and how often each that may tell a language.

    It is fastest by bytes, where a charset has all of them.
    """
    for charset in _CHARSETS:
        try:
            coded = sample.encode(charset)
        except UnicodeEncodeError:
            continue
        counts = dict.fromkeys(_SCRIPTS, 0)
        for script, those in _letters_of(charset).items():
            counts[script] = len(coded) - len(coded.translate(None, those))
        different = bytes(_telling(charset, max(counts, key=counts.__getitem__)).intersection(coded))
        return counts, dict(zip(different.decode(charset), map(coded.count, different), strict=True))
    letters = Counter(sample)
    return _by_script(letters), letters


@cache
def _letters_of(charset: str) -> dict[str, bytes]:
    """Give the bytes of a charset that are letters, by script."""
    scripts: dict[str, bytes] = {}
    for byte in range(256):
        letter = bytes([byte]).decode(charset, "ignore")
        if letter and (script := _script(letter)) is not None:
            scripts[script] = scripts.get(script, b"") + bytes([byte])
    return scripts


@cache
def _telling(charset: str, script: str) -> frozenset[int]:
    """Give the bytes of a charset that, of the languages of a script, not all write."""
    letters = ((byte, bytes([byte]).decode(charset, "ignore")) for byte in range(256))
    return frozenset(byte for byte, letter in letters if letter and _own(script, letter))


def _by_script(letters: dict[str, int]) -> dict[str, int]:
    counts = dict.fromkeys(_SCRIPTS, 0)
    for letter, count in letters.items():
        if (script := _script(letter)) is not None:
            counts[script] += count
    return counts


@lru_cache(maxsize=4096)
def _script(letter: str) -> str | None:
    return next((s for s, ranges in _RANGES.items() if any(low <= letter <= high for low, high in ranges)), None)


def _sample(text: str) -> str:
    if len(text) <= _SAMPLE:
        return text
    third, middle = _SAMPLE // 3, len(text) // 2
    return f"{text[:third]} {text[middle : middle + third]} {text[-third:]}"


def _best(family: _Family, script: str, letters: dict[str, int], sample: str) -> str:
    scores = dict.fromkeys(family.tags, 0.0)
    for word in filter(family.words.__contains__, _words(sample.lower())):
        for tag in family.words[word]:
            scores[tag] += 1
    foreign = dict.fromkeys(family.tags, 0)
    for letter, count in letters.items():
        for tag in _own(script, letter):
            foreign[tag] += count
    for tag, count in foreign.items():
        # Square root: a name that is repeated with a foreign letter must not outweigh the prose around it.
        scores[tag] += _LETTER_WEIGHT * count**0.5
    if (best := _first(scores)) is None and family.starts:
        for word in _words(sample):
            for tag, starts in family.starts.items():
                scores[tag] += word.startswith(starts) and len(word) > _MIN_WORD
        best = _first(scores)
    return best or "und"


def _first(scores: dict[str, float]) -> str | None:
    """Give the language for which clearly the most speaks, if there is one."""
    best, second = sorted(scores, key=lambda tag: -scores[tag])[:2]
    return best if scores[best] >= _MIN_SCORE and scores[best] > scores[second] else None


def _words(text: str) -> list[str]:
    """Split a text into words; signs and digits are looked for only where something beside letters stands."""
    chunks = text.split()
    return [*filter(str.isalpha, chunks), *_WORD.findall(" ".join(filterfalse(str.isalpha, chunks)))]


@lru_cache(maxsize=4096)
def _own(script: str, letter: str) -> tuple[str, ...]:
    """Give the languages that alone write a letter."""
    return tuple(tag for tag, letters in _family(script).letters.items() if letters.match(letter))
