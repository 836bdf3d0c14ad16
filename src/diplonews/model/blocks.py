"""What an article's body is made of: paragraphs, quotations, lists, figures, tables, in sections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import attrs

from diplonews.errors import InvalidValue
from diplonews.model import values
from diplonews.model.values import Line, Text, Url

__all__ = ["Block", "Figure", "Image", "Item", "ItemList", "Link", "Paragraph", "Quotation", "Section", "Table"]


@attrs.frozen(kw_only=True, slots=True)
class Link:
    """A stretch of text that leads somewhere."""

    start: int
    """The first code point in the text that holds the link."""
    end: int
    """One past the last code point; greater than `start`."""
    url: Url = attrs.field(validator=values.url)
    """Where it leads."""

    __attrs_post_init__ = values.check_stretch


def _check_links(holder: Paragraph | Quotation | Item) -> None:
    """Links lie inside the text, in order, and do not overlap."""
    reached = 0
    for link in holder.links:
        if link.start < reached or link.end > len(holder.text):
            name = f"{type(holder).__name__}.links"
            raise InvalidValue(
                f"{name} must be sorted, apart from each other and inside the text of {len(holder.text)} characters: "
                f"{link.start} to {link.end}",
                field=name,
            )
        reached = link.end


@attrs.frozen(kw_only=True, slots=True)
class Paragraph:
    """A paragraph of the story.

    >>> Paragraph(text="The two ministers met in Amman.").text
    'The two ministers met in Amman.'
    """

    text: Text = attrs.field(validator=values.text)
    """Its words."""
    links: tuple[Link, ...] = attrs.field(default=(), validator=values.tuple_of(Link))
    """The links in them, sorted, not overlapping."""

    def __attrs_post_init__(self) -> None:
        if self.links:
            _check_links(self)


@attrs.frozen(kw_only=True, slots=True)
class Quotation:
    """A quotation set apart from the running text."""

    text: Text = attrs.field(validator=values.text)
    """The words quoted."""
    attribution: Line | None = attrs.field(default=None, validator=values.optional(values.line))
    """Who said them, as published."""
    links: tuple[Link, ...] = attrs.field(default=(), validator=values.tuple_of(Link))
    """The links in `text`, sorted, not overlapping."""

    def __attrs_post_init__(self) -> None:
        if self.links:
            _check_links(self)


def _item_depth(items: tuple[Item, ...]) -> int:
    return 1 + max(map(_item_depth, (item.items for item in items if item.items)), default=0)


@attrs.frozen(kw_only=True, slots=True)
class Item:
    """An item of a list, with the items below it."""

    text: Text = attrs.field(validator=values.text)
    """Its words."""
    links: tuple[Link, ...] = attrs.field(default=(), validator=values.tuple_of(Link))
    """The links in them, sorted, not overlapping."""
    items: tuple[Item, ...] = attrs.field(default=())
    """The items of the list inside this item."""

    @items.validator
    def _items(self, attribute: attrs.Attribute[Any], value: object) -> None:
        if value != ():
            values.tuple_of(Item)(self, attribute, value)

    def __attrs_post_init__(self) -> None:
        if self.links:
            _check_links(self)
        if self.items and _item_depth(self.items) >= values.MAX_ITEM_DEPTH:
            raise InvalidValue(f"Item.items nest deeper than {values.MAX_ITEM_DEPTH}", field="Item.items")


@attrs.frozen(kw_only=True, slots=True)
class ItemList:
    """A list with bullets or numbers."""

    items: tuple[Item, ...] = attrs.field(validator=values.tuple_of(Item, at_least=1))
    """Its items; at least one."""
    ordered: bool = attrs.field(default=False, validator=values.flag)
    """Whether the order is told by numbers or letters."""


@attrs.frozen(kw_only=True, slots=True)
class Image:
    """A picture, by reference."""

    url: Url = attrs.field(validator=values.url)
    """Where it is."""
    alt: Text | None = attrs.field(default=None, validator=values.optional(values.text))
    """What stands for it where it cannot be seen."""
    width: int | None = attrs.field(default=None, validator=values.optional(values.whole_number(1)))
    """In pixels."""
    height: int | None = attrs.field(default=None, validator=values.optional(values.whole_number(1)))
    """In pixels."""


@attrs.frozen(kw_only=True, slots=True)
class Figure:
    """A picture in the body with what is written under it."""

    image: Image = attrs.field(validator=values.one_of(Image))
    """The picture."""
    caption: Text | None = attrs.field(default=None, validator=values.optional(values.text))
    """What it shows, as published."""
    credit: Line | None = attrs.field(default=None, validator=values.optional(values.line))
    """Who made or lent it, as published."""


def _row(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if type(value) is not tuple:
        raise TypeError(f"Table.rows must be a tuple of tuples; a member is {type(value).__name__}")
    if not value:
        raise InvalidValue("Table.rows must have rows of at least one cell", field="Table.rows")
    for cell in value:
        if cell is not None:
            values.text(instance, attribute, cell)


@attrs.frozen(kw_only=True, slots=True)
class Table:
    """A table of texts."""

    rows: tuple[tuple[Text | None, ...], ...] = attrs.field(validator=values.each(_row))
    """The cells, row by row; None where a cell is empty."""
    header: bool = attrs.field(default=False, validator=values.flag)
    """Whether the first row names the columns."""

    def __attrs_post_init__(self) -> None:
        if not self.rows:
            raise InvalidValue("Table.rows must have at least one row", field="Table.rows")


Block: TypeAlias = Paragraph | Quotation | ItemList | Figure | Table
"""A piece of the body."""


def _section_depth(section: Section) -> int:
    return 1 + max(map(_section_depth, section.sections), default=0)


@attrs.frozen(kw_only=True, slots=True)
class Section:
    """A part of the body, under its heading if it has one.

    >>> section = Section(heading="Bilateral relations", blocks=(Paragraph(text="They reviewed ..."),))
    >>> [block.text for block in section.blocks]
    ['They reviewed ...']
    """

    heading: Line | None = attrs.field(default=None, validator=values.optional(values.line))
    """What stands over it; None for a part without a heading, as the lead usually is."""
    blocks: tuple[Block, ...] = attrs.field(
        default=(), validator=values.tuple_of(Paragraph, Quotation, ItemList, Figure, Table)
    )
    """What stands in it before its first subsection."""
    sections: tuple[Section, ...] = attrs.field(default=())
    """Its subsections."""

    @sections.validator
    def _sections(self, attribute: attrs.Attribute[Any], value: object) -> None:
        if value != ():
            values.tuple_of(Section)(self, attribute, value)

    def __attrs_post_init__(self) -> None:
        if self.heading is None and not self.blocks and not self.sections:
            raise InvalidValue("Section must have a heading, blocks or sections", field="Section")
        if self.sections and _section_depth(self) > values.MAX_SECTION_DEPTH:
            raise InvalidValue(
                f"Section.sections nest deeper than {values.MAX_SECTION_DEPTH}", field="Section.sections"
            )

    def walk(self) -> Iterator[Section]:
        """Go through this section and all below it, in reading order."""
        yield self
        for section in self.sections:
            yield from section.walk()
