"""Which language a text is in: by script first, then by letters that only one language writes and by little words.

A few kilobytes of tables stand in for a model of many megabytes, because news is long and its languages are few.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from functools import cache, lru_cache
from importlib.resources import files

import attrs

__all__ = ["identify_language"]

_SAMPLE = 4_000
"""Characters that are looked at."""
_MIN_LETTERS = 3
"""Fewer letters of one script tell nothing."""
_LETTER_WEIGHT = 1.5
"""What a letter that only one language writes counts, where a little word counts 1."""
_MIN_SCORE = 1.0
"""What a language needs where several share the script."""

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
_LETTERS = {script: re.compile(f"[{letters}]") for script, letters in _SCRIPTS.items()}
_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_ARABIC_FORMS = re.compile("[\ufb50-\ufdfc\ufe70-\ufefc]|[\u0627\u0648\u064a][\u0653-\u0655]")
_WORD = re.compile(r"[^\W\d_]+")
_JAPANESE_SHARE = 0.05
"""Han text with this share of kana is Japanese."""


@attrs.frozen(slots=True)
class _Language:
    tag: str
    letters: re.Pattern[str] | None
    words: frozenset[str]


@cache
def _languages() -> dict[str, tuple[_Language, ...]]:
    table = tomllib.loads((files("diplonews.text") / "tables" / "languages.toml").read_text("utf-8"))
    return {
        script: tuple(
            _Language(tag, re.compile(f"[{row['letters']}]") if row["letters"] else None, frozenset(row["words"]))
            for tag, row in languages.items()
        )
        for script, languages in table.items()
    }


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
    if _ARABIC_FORMS.search(sample):
        from unicodedata import normalize

        sample = normalize("NFKC", sample)
    counts = dict.fromkeys(_LETTERS, 0)
    for letter, count in Counter(sample).items():
        if (script := _script(letter)) is not None:
            counts[script] += count
    script = max(counts, key=counts.__getitem__)
    if counts[script] < _MIN_LETTERS:
        return "und"
    if script in {"Hani", "Kana"}:
        return "ja" if counts["Kana"] > _JAPANESE_SHARE * counts["Hani"] else "zh"
    candidates = _languages()[script]
    if len(candidates) == 1:
        return candidates[0].tag
    return _best(candidates, sample)


@lru_cache(maxsize=4096)
def _script(letter: str) -> str | None:
    return next((script for script, letters in _LETTERS.items() if letters.match(letter)), None)


def _sample(text: str) -> str:
    if len(text) <= _SAMPLE:
        return text
    third, middle = _SAMPLE // 3, len(text) // 2
    return f"{text[:third]} {text[middle : middle + third]} {text[-third:]}"


def _best(candidates: tuple[_Language, ...], sample: str) -> str:
    words = Counter(_WORD.findall(sample.lower()))
    scores = {language.tag: _score(language, words, sample) for language in candidates}
    best, second = sorted(scores, key=lambda tag: -scores[tag])[:2]
    return best if scores[best] >= _MIN_SCORE and scores[best] > scores[second] else "und"


def _score(language: _Language, words: Counter[str], sample: str) -> float:
    score = float(sum(count for word, count in words.items() if word in language.words))
    if language.letters is not None:
        # Square root: a name that is repeated with a foreign letter must not outweigh the prose around it.
        score += _LETTER_WEIGHT * len(language.letters.findall(sample)) ** 0.5
    return score
