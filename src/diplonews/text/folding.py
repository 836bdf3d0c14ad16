"""Text to compare: spellings that readers take for the same become the same.

Each character is folded by itself, whatever stands beside it. So folding is idempotent, folds composed and decomposed
text alike, and the way back to the original is a list of offsets, which is not even needed where no length changes.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

import msgspec

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
_HYPHENS = frozenset("\u2010\u2011")
"""What typesetters put for the hyphen of every keyboard: the second keeps a line from breaking there."""
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
    if character in _HYPHENS:
        return "-"
    if category == "Nd":
        return str(unicodedata.digit(character))
    # Letters lose their form (ligatures, presentation forms), other signs only what Unicode holds for the same.
    decomposed = unicodedata.normalize("NFKD" if category[0] == "L" else "NFD", character)
    # The pieces are folded by themselves: the iota under a Greek vowel is a mark, not a letter.
    return decomposed if decomposed != character else character.casefold()


_TABLE = _Table()

# Characters that fold to exactly one character, in the scripts that most news is written in: no offset changes.
_PLAIN = "\t\n\x20-~«»“”‘’„…–—•،؛؟٪ء-غف-ي٠-٩ٱپچژگکی۰-۹"
_CHANGES_LENGTH = re.compile(f"[^{_PLAIN}\u00a0À-Þà-ıĴ-ľŁ-ňŊ-ž]")
_RARE = re.compile(f"[^{_PLAIN}]+")
"""What stands seldom enough to be looked up by itself."""
_ARABIC_LETTER = re.compile("[ء-يٱ-ی]")
_MARKS = tuple("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652")
"""The vowel marks of everyday spelling."""
_CAPITAL = re.compile("[A-Z]")
"""What is left of capital letters where all that is rare has been looked up."""
_REPLACEMENTS = tuple((a, b) for a, b in _ARABIC.items() if b)
_SHORT = 24
"""Characters of a text of which each is looked up."""
_CHARSET = "cp1256"
"""The one-byte charset in which most Arabic news can be written: bytes are folded by one table."""
_DIGITS = tuple((chr(start + n), str(n)) for start in (0x660, 0x6F0) for n in range(10))
_HAS_DIGITS = re.compile("[٠-٩۰-۹]")


class Stretches(msgspec.Struct, frozen=True):
    """Stretches of a folded text that moved as one; the lists go side by side."""

    starts: list[int]
    """Where each begins in the folded text."""
    origins: list[int]
    """Where it begins in the original."""
    steps: list[int]
    """1 where the original goes on letter by letter, 0 where all of it stands for one character."""

    def add(self, start: int, origin: int, step: int) -> None:
        """Begin another stretch; one that has no letter is overwritten."""
        if self.starts[-1] == start:
            self.origins[-1], self.steps[-1] = origin, step
        else:
            self.starts.append(start)
            self.origins.append(origin)
            self.steps.append(step)

    def origin(self, position: int) -> int:
        """Give where in the original a place inside the folded text stands."""
        at = bisect_right(self.starts, position) - 1
        return self.origins[at] + (position - self.starts[at]) * self.steps[at]

    def folded(self, index: int) -> int:
        """Give where in the folded text a character of the original stands, or where it would if it has gone."""
        at = bisect_right(self.origins, index) - 1
        if at < 0:
            return 0
        further = index - self.origins[at]
        if at + 1 == len(self.starts):
            return self.starts[at] + further
        # What lies past the letters of a stretch has gone: the next stretch begins there.
        end = self.starts[at + 1]
        return min(self.starts[at] + further, end) if self.steps[at] or not further else end


class Folded(msgspec.Struct, frozen=True):
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
    stretches: Stretches | None
    """How its stretches stand in the original; None where nothing moved."""

    def index(self, position: int) -> int:
        """Give the place in the original of a place in the folded text (which may be its end)."""
        if self.stretches is None:
            return position
        return self.stretches.origin(position) if position < len(self.text) else self.length

    def position(self, index: int) -> int:
        """Give the place in the folded text of a place in the original (which may be its end).

        >>> fold_with_offsets("الطّاهِر الباعور").position(9)
        7
        """
        return index if self.stretches is None else self.stretches.folded(index)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the original that a non-empty stretch of the folded text stands for.

        Marks that belong to its last letter are in it.
        """
        if self.stretches is None:
            return start, end
        return self.index(start), max(self.index(end), self.index(end - 1) + 1)


class Bytes(NamedTuple):
    """What folding makes of each byte of a charset, for texts that can be written in it."""

    charset: str
    letters: bytes
    """What becomes of each byte."""
    dropped: bytes
    """Bytes that go."""
    wide: bytes
    """Bytes of what becomes several letters, or none of the charset: a text that has one is folded otherwise."""

    def folded(self, text: str) -> str | None:
        """Fold a text; None where it cannot be done with bytes.

        >>> bytes_of("cp1256").folded("أُسَـامَة"), bytes_of("cp1256").folded("Αθήνα")
        ('اسامه', None)
        """
        try:
            coded = text.encode(self.charset)
        except UnicodeEncodeError:
            return None
        if self.wide and len(coded.translate(None, self.wide)) < len(coded):
            return None
        return coded.translate(self.letters, self.dropped).decode(self.charset)


@cache
def bytes_of(charset: str) -> Bytes:
    """Give what folding makes of the bytes of a charset.

    Args:
        charset: Its name in Python; a byte stands for a character each.
    """
    letters, dropped, wide = bytearray(range(256)), bytearray(), bytearray()
    for byte in range(256):
        character = bytes([byte]).decode(charset, "ignore")
        folded = _TABLE[ord(character)] if character else ""
        coded = folded.encode(charset, "ignore")
        if not folded:
            dropped.append(byte)
        elif len(folded) == len(coded) == 1:
            letters[byte] = coded[0]
        else:
            wide.append(byte)
    return Bytes(charset, bytes(letters), bytes(dropped), bytes(wide))


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
    if len(text) <= _SHORT:
        return text.translate(_TABLE)
    if (folded := bytes_of(_CHARSET).folded(text)) is not None:
        return folded
    # Each character folds by itself, so the order of these steps does not matter; replacing what is frequent by
    # chained calls and looking up the rest is several times faster than a table for all.
    if _ARABIC_LETTER.search(text):
        for mark in _MARKS:
            text = text.replace(mark, "")
        for letter, folded in _REPLACEMENTS:
            text = text.replace(letter, folded)
    if _HAS_DIGITS.search(text):
        for digit, folded in _DIGITS:
            text = text.replace(digit, folded)
    text = _RARE.sub(_looked_up, text)
    return text.lower() if _CAPITAL.search(text) else text


def _looked_up(match: re.Match[str]) -> str:
    return match[0].translate(_TABLE)


def fold_with_offsets(text: str) -> Folded:
    """Fold a text, and keep the way back.

    >>> fold_with_offsets("Zürich").stretches is None
    True
    """
    coded = bytes_of(_CHARSET).folded(text)
    folded = fold(text) if coded is None else coded
    # Of bytes none becomes several.
    stays = _CHANGES_LENGTH.search(text) is None if coded is None else len(coded) == len(text)
    if stays:
        return Folded(folded, len(text), None)
    stretches = Stretches([0], [0], [1])
    moved = 0
    """How much further on the folded text is than the original."""
    for match in _CHANGES_LENGTH.finditer(text):
        index = match.start()
        width = len(_TABLE[ord(match[0])])
        if width == 1:
            continue
        if width > 1:
            stretches.add(index + moved, index, 0)
        moved += width - 1
        stretches.add(index + 1 + moved, index + 1, 1)
    return Folded(folded, len(text), stretches)
