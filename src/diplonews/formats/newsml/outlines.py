"""How headings and sections of a flat or nested body make up a tree."""

from __future__ import annotations

from typing import Final

from diplonews.model import Section
from diplonews.model.blocks import Block
from diplonews.model.values import MAX_SECTION_DEPTH

__all__ = ["Outline"]

_Key = tuple[int, int]
"""How many `section` elements are around a heading, and its level in them."""
_NO_HEADING: Final = 7
_ROOT: Final = (-1, 0)


class _Open:
    """A section that is still being filled."""

    __slots__ = ("blocks", "heading", "key", "sections")

    def __init__(self, key: _Key, heading: str | None) -> None:
        self.key = key
        self.heading = heading
        self.blocks: list[Block] = []
        self.sections: list[Section] = []

    def close(self) -> Section | None:
        if self.heading is None and not self.blocks and not self.sections:
            return None
        return Section(heading=self.heading, blocks=tuple(self.blocks), sections=tuple(self.sections))


class Outline:
    """Puts headings and blocks, as they come, into a tree of sections.

    A heading lies in the last one of a higher level; one in a `section` element lies in what is around that element.

    >>> outline = Outline()
    >>> for level, heading in ((2, "Talks"), (3, "Trade"), (2, "Visit")):
    ...     outline.add_heading(level, heading)
    >>> [(section.heading, len(section.sections)) for section in outline.finish()]
    [('Talks', 1), ('Visit', 0)]
    """

    def __init__(self) -> None:
        self._stack = [_Open(_ROOT, None)]
        self._nesting = 0

    def enter(self) -> None:
        """Begin a `section` element."""
        self._nesting += 1

    def leave(self) -> None:
        """End it: what follows belongs to what is around it."""
        while self._stack[-1].key >= (self._nesting, 0):
            self._close_one()
        self._nesting -= 1

    def add_heading(self, level: int, heading: str) -> None:
        """Begin a section under a heading; 1 is the highest level."""
        key = (self._nesting, level)
        self._close_to(key)
        self._open(key, heading)

    def add_block(self, block: Block) -> None:
        """Put a block where it belongs."""
        top = self._stack[-1]
        if top.sections or len(self._stack) == 1:
            # Words that follow a subsection, or come before any heading, have a section without a heading.
            top = self._open((max(top.key[0], 0), _NO_HEADING), None)
        top.blocks.append(block)

    def finish(self) -> tuple[Section, ...]:
        """Give the sections."""
        while len(self._stack) > 1:
            self._close_one()
        return tuple(self._stack[0].sections)

    def _open(self, key: _Key, heading: str | None) -> _Open:
        while len(self._stack) > MAX_SECTION_DEPTH:
            self._close_one()
        opened = _Open(key, heading)
        self._stack.append(opened)
        return opened

    def _close_to(self, key: _Key) -> None:
        while len(self._stack) > 1 and (self._stack[-1].key >= key or self._stack[-1].heading is None):
            self._close_one()

    def _close_one(self) -> None:
        section = self._stack.pop().close()
        if section is not None:
            self._stack[-1].sections.append(section)
