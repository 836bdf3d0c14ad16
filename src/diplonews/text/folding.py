"""Text to compare: spellings that readers take for the same become the same.

Each character is folded by itself, whatever stands beside it. So folding is idempotent, folds composed and decomposed
text alike, and the way back to the original is a list of offsets, which is not even needed where no length changes.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence

import attrs

__all__ = ["Folded", "fold", "fold_with_offsets"]

_ARABIC = {
    "ٱ": "ا",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ى": "ي",
    "ة": "ه",
    "ؤ": "و",
    "ئ": "ي",
    "ی": "ي",
    "ک": "ك",
    "ہ": "ه",
    "ھ": "ه",
    "ە": "ه",
    "ۀ": "ه",
    "\u0640": "",  # tatweel
}
_INVISIBLE = frozenset(
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_LINE_BREAKS = frozenset("\x0b\x0c\x85\u2028\u2029")


class _Table(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    folded = _fold_once(character)
    return folded if folded == character else "".join(_fold_character(c) for c in folded)


def _fold_once(character: str) -> str:  # noqa: PLR0911  # one answer for each class of characters
    if character in _ARABIC:
        return _ARABIC[character]
    if character in _INVISIBLE or unicodedata.combining(character):
        return ""
    category = unicodedata.category(character)
    if category == "Mn":
        return ""
    if category == "Zs":
        return " "
    if character in _LINE_BREAKS:
        return "\n"
    if category == "Nd":
        return str(unicodedata.digit(character))
    # Letters lose their form (ligatures, presentation forms), other signs only what Unicode holds for the same.
    decomposed = unicodedata.normalize("NFKD" if category[0] == "L" else "NFD", character)
    # The pieces are folded by themselves: the iota under a Greek vowel is a mark, not a letter.
    return decomposed if decomposed != character else character.casefold()


_TABLE = _Table()

# Characters that fold to exactly one character, in the scripts that most news is written in: no offset changes.
_CHANGES_LENGTH = re.compile("[^\t\n\x20-~\u00a0«»“”‘’„…–—•،؛؟٪ء-غف-ي٠-٩ٱپچژگکی۰-۹À-Þà-ıĴ-ľŁ-ňŊ-ž]")
_LATIN = re.compile("[\u00a0\u00c0-\u024f]")
_REPLACEMENTS = tuple((a, b) for a, b in _ARABIC.items() if b)
_DIGITS = tuple((chr(start + n), str(n)) for start in (0x660, 0x6F0) for n in range(10))
_HAS_DIGITS = re.compile("[٠-٩۰-۹]")


@attrs.frozen(slots=True)
class Folded:
    """A folded text that knows where in the original each of its characters stands.

    >>> folded = fold_with_offsets("الطّاهِر الباعور")
    >>> folded.text
    'الطاهر الباعور'
    >>> folded.span(0, 6)
    (0, 8)
    """

    text: str
    """The folded text."""
    length: int
    """The length of the original."""
    offsets: Sequence[int] | None
    """Where in the original each folded character stands; None where nothing moved."""

    def index(self, position: int) -> int:
        """Give the place in the original of a place in the folded text (which may be its end)."""
        if self.offsets is None:
            return position
        return self.offsets[position] if position < len(self.offsets) else self.length

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the original that a non-empty stretch of the folded text stands for.

        Marks that belong to its last letter are in it.
        """
        if self.offsets is None:
            return start, end
        return self.offsets[start], max(self.index(end), self.offsets[end - 1] + 1)


def fold(text: str) -> str:
    """Make the key by which two spellings are compared.

    Vowel marks, tatweel and invisible characters go; forms of alef, yeh, heh and kaf become one each; presentation
    forms and ligatures become letters; Latin letters lose case and accents; digits become 0 to 9; every space
    becomes U+0020, every line break LF.

    >>> fold("أُسَـامَة"), fold("ﻻ"), fold("École ١٢")
    ('اسامه', 'لا', 'ecole 12')
    """
    if text.isascii():
        return text.lower() if "\x0b" not in text and "\x0c" not in text else text.lower().translate(_TABLE)
    if _CHANGES_LENGTH.search(text) is None:
        return _fold_in_place(text)
    return text.translate(_TABLE)


def _fold_in_place(text: str) -> str:
    """Fold text whose characters all fold to one: chained replacing is several times faster than a table."""
    if _LATIN.search(text):
        return text.translate(_TABLE)
    for letter, folded in _REPLACEMENTS:
        text = text.replace(letter, folded)
    if _HAS_DIGITS.search(text):
        for digit, folded in _DIGITS:
            text = text.replace(digit, folded)
    return text.lower()


def fold_with_offsets(text: str) -> Folded:
    """Fold a text, and keep the way back.

    >>> fold_with_offsets("Zürich").offsets is None
    True
    """
    if text.isascii() or _CHANGES_LENGTH.search(text) is None:
        return Folded(fold(text), len(text), None)
    offsets = array("l")
    pieces: list[str] = []
    reached = 0
    for match in _CHANGES_LENGTH.finditer(text):
        start = match.start()
        if start > reached:
            pieces.append(fold(text[reached:start]))
            offsets.extend(range(reached, start))
        for index in range(start, match.end()):
            piece = _TABLE[ord(text[index])]
            pieces.append(piece)
            offsets.extend([index] * len(piece))
        reached = match.end()
    pieces.append(fold(text[reached:]))
    offsets.extend(range(reached, len(text)))
    return Folded("".join(pieces), len(text), offsets)
