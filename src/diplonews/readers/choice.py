"""What is chosen as the story of a page, and the headlines that lines are compared with."""

from __future__ import annotations

from typing import Final

from diplonews.readers.layout import Block, Container, Passed
from diplonews.text import fold

__all__ = ["MAX_TITLE", "Choice", "Titles"]

MAX_TITLE: Final = 300
"""Characters of a headline."""
_MARKS: Final = 20
"""Characters by which two spellings of a headline may differ."""


class Titles:
    """The page's headlines, to compare lines with."""

    def __init__(self, titles: list[str]) -> None:
        self._folded = frozenset(map(fold, titles))
        self._first = fold(titles[0]) if titles else ""
        lengths = [len(title) for title in titles] or [0]
        self._least, self._most = min(lengths) - _MARKS, min(max(lengths) + _MARKS, MAX_TITLE)

    def __contains__(self, line: str) -> bool:
        # Most lines have another length than any headline, whatever marks and ligatures either has.
        return self._least <= len(line) <= self._most and fold(line) in self._folded

    def is_first(self, line: str) -> bool:
        """Tell whether a line says the most trusted of them."""
        return fold(line) == self._first


class Choice:
    """The blocks of the story, and what was seen around them."""

    def __init__(self, root: Container, blocks: list[Block]) -> None:
        self.root = root
        self.blocks = blocks
        self.headings: frozenset[int] = frozenset()
        self.related: list[Block] = []
        self.left_out: list[tuple[str, Block]] = []
        self.captions: set[int] = set()
        self.passed: list[Passed] = []
        """The asides inside the story that the walk passed by."""
