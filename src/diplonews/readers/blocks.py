"""From headings and paragraphs in a row to sections with blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple, TypeAlias

import attrs

from diplonews.model import Block, Item, ItemList, Paragraph, Quotation, Section, values
from diplonews.text.cleaning import clean_line

__all__ = ["Heading", "Part", "Prose", "sections_of"]

_WHOLLY_QUOTED = re.compile('(?:«[^«»]+»|“[^“”]+”|"[^"]+")[.،,]?')
_ATTRIBUTION = re.compile("[—–-]{1,2}\\s*(\\S.{1,80})")
_MAX_ITEM = 200
"""Characters on average of numbered items; longer ones are numbered paragraphs."""


class Heading(NamedTuple):
    """A heading over what follows."""

    text: str
    """Its words, in one line."""
    level: int
    """1 for the outermost."""


class Prose(NamedTuple):
    """A paragraph, or a list item, or a quotation."""

    text: str
    """Its words."""
    bullet: str = ""
    """The mark of a list item (`•`, `3`), or nothing."""
    marker: str = ""
    """The mark as it stands, with the space after it."""
    quoted: bool = False
    """Whether its layout makes it a quotation."""


Part: TypeAlias = Heading | Prose
"""A piece of the story, once it is known what it is."""


@attrs.define(slots=True)
class _Open:
    """A section that is still being filled."""

    heading: str | None
    level: int
    parts: list[Prose] = attrs.field(factory=list)
    inner: list[_Open] = attrs.field(factory=list)


def sections_of(parts: Iterable[Part]) -> tuple[Section, ...]:
    """Make sections of the parts of a story: each heading begins one, deeper headings inside.

    >>> sections = sections_of([Prose("They met."), Heading("Trade", 2), Prose("They spoke of trade.")])
    >>> [section.heading for section in sections]
    [None, 'Trade']
    """
    tops: list[_Open] = [_Open(None, 0)]
    stack = [tops[0]]
    for part in parts:
        if isinstance(part, Prose):
            stack[-1].parts.append(part)
            continue
        while (len(stack) > 0 and stack[-1].level >= part.level) or (stack and stack[-1].level == 0):
            stack.pop()
        opened = _Open(part.text, part.level)
        (stack[-1].inner if stack else tops).append(opened)
        stack.append(opened)
    return tuple(_closed(section) for section in tops if section.heading is not None or section.parts)


def _closed(section: _Open) -> Section:
    return Section(
        heading=section.heading,
        blocks=tuple(_blocks(section.parts)),
        sections=tuple(_closed(inner) for inner in section.inner),
    )


def _blocks(parts: list[Prose]) -> Iterator[Block]:
    for is_item, group in groupby(parts, key=lambda part: _kind(part.bullet)):
        run = list(group)
        if is_item and _is_list(run):
            yield ItemList(items=tuple(Item(text=part.text) for part in run), ordered=is_item == "number")
        else:
            yield from _prose(run)


def _kind(bullet: str) -> str:
    return "" if not bullet else "number" if bullet.isdigit() else "bullet"


def _is_list(run: list[Prose]) -> bool:
    if run[0].bullet.isdigit():
        # Numbers that do not count up are no list, and long items are numbered paragraphs.
        counts = [int(part.bullet) for part in run]
        short = sum(len(part.text) for part in run) <= _MAX_ITEM * len(run)
        return len(run) > 1 and counts == list(range(1, len(run) + 1)) and short
    # A dash alone begins speech, or a line that goes on, and a letter alone is no list.
    return len(run) > 1 or not (run[0].bullet in "-–*·" or run[0].bullet.isalpha())


def _prose(run: list[Prose]) -> Iterator[Block]:
    pending: str | None = None
    for part in run:
        attribution = _ATTRIBUTION.fullmatch(part.marker + part.text)
        if pending is not None and attribution is not None and values.is_line(clean_line(attribution[1])):
            yield Quotation(text=pending, attribution=clean_line(attribution[1]))
            pending = None
            continue
        if pending is not None:
            yield Quotation(text=pending)
            pending = None
        if part.quoted or (not part.bullet and _WHOLLY_QUOTED.fullmatch(part.text)):
            pending = part.text
        else:
            yield Paragraph(text=part.marker + part.text)
    if pending is not None:
        yield Quotation(text=pending)
