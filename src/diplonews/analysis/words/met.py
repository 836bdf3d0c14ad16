"""What is told of a word by itself, kept for the words that were met of late: news says the same words day by day."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

__all__ = ["Met"]

_MOST: Final = 50_000
"""Words that are kept: more than a news article has, fewer than a year of news."""
_T = TypeVar("_T")


class Met(dict[str, _T]):
    """What is told of each word that was met of late.

    >>> lengths = Met(len)
    >>> lengths["word"], list(lengths)
    (4, ['word'])
    """

    __slots__ = ("_tell",)

    def __init__(self, tell: Callable[[str], _T]) -> None:
        """Begin with no word at all.

        Args:
            tell: Tells it of a word that is met for the first time.
        """
        super().__init__()
        self._tell = tell

    def __missing__(self, word: str) -> _T:
        if len(self) >= _MOST:
            self.clear()
        told = self[word] = self._tell(word)
        return told
