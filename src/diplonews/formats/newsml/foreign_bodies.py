"""The text of another's item as sections: XHTML, HTML in whatever namespace, NITF, and plain text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from diplonews.errors import ReadError
from diplonews.formats.newsml.flows import (
    BLOCKS,
    EMBEDS,
    HEADINGS,
    LISTS,
    PICTURES,
    SILENT,
    as_line,
    as_text,
    note_left_out,
    phrase,
    plain_words,
)
from diplonews.formats.newsml.outlines import Outline
from diplonews.formats.newsml.tree import Element, Node, local_name, parse, to_element
from diplonews.limits import Limits
from diplonews.model import Figure, Image, Item, ItemList, Paragraph, Quotation, Section, Table
from diplonews.model.values import MAX_INTEGER, MAX_ITEM_DEPTH, is_url
from diplonews.readers.page import parse_page
from diplonews.report import Action, Report

__all__ = ["markup_root", "read_image", "sections_of", "sections_of_plain_text"]

_HEADS: Final = frozenset(("head", "body.head", "body.end"))
"""What is read apart from the text."""
_SECTIONS: Final = frozenset(("section", "article", "aside"))
_FIGURES: Final = frozenset(("figure", "media", "img"))
_QUOTATIONS: Final = frozenset(("blockquote", "bq"))
_TABLES: Final = frozenset(("table", "nitf-table"))
_ATTRIBUTIONS: Final = frozenset(("credit", "footer", "cite"))
_CAPTIONS: Final = frozenset(("figcaption", "media-caption"))
_CREDITS: Final = frozenset(("media-producer", "credit"))
_ROW_GROUPS: Final = frozenset(("thead", "tbody", "tfoot"))
_LIMITS: Final = Limits()
_PIXELS: Final = re.compile(r"[1-9][0-9]{0,9}", re.ASCII)


def sections_of(root: Element, report: Report, *, title: str | None = None) -> tuple[Section, ...]:
    """Read a body in XHTML or NITF.

    A heading begins a section, which lies in that of the last heading of a higher level; a `section` element ends where
    it ends.

    Args:
        root: The outermost element.
        report: Collects what the sections cannot hold.
        title: The headline; a heading that repeats it is left out.

    >>> from diplonews.formats.newsml.vocabulary import html
    >>> [s.heading for s in sections_of(html("div", html("p", "They met."), html("h2", "Talks")), Report())]
    [None, 'Talks']
    """
    body = _Body(report, title)
    body.add(root)
    return body.outline.finish()


def markup_root(text: str) -> Element | None:
    """Read a piece of markup that stands in a document as text; None where nothing can be made of it.

    >>> markup_root("<p>They met.</p>").text
    'They met.'
    """
    try:
        return to_element(parse(text.strip(), _LIMITS), _LIMITS)
    except ReadError:
        pass
    try:
        # Most of it is HTML, which need not be XML.
        return to_element(parse_page(text, encoding=None, limits=_LIMITS, report=Report()), _LIMITS)
    except ReadError:
        return None


def sections_of_plain_text(text: str) -> tuple[Section, ...]:
    r"""Read a body in plain text: a blank line parts paragraphs.

    >>> [block.text for block in sections_of_plain_text("a\nb\n\n\nc")[0].blocks]
    ['a\nb', 'c']
    """
    pieces = re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    blocks = tuple(Paragraph(text=words) for words in map(as_text, pieces) if words)
    return (Section(blocks=blocks),) if blocks else ()


class _Body:
    """Goes through a body and takes its blocks, each as what it is."""

    def __init__(self, report: Report, title: str | None) -> None:
        self.report = report
        self.title = title
        self.outline = Outline()

    def add(self, element: Element) -> None:
        name = local_name(element.tag)
        if name in _HEADS:
            return
        if name in SILENT or name in EMBEDS:
            note_left_out(element, name, self.report)
        elif name in HEADINGS:
            self.add_heading(element, HEADINGS[name])
        elif name in _SECTIONS:
            self.outline.enter()
            self.add_children(element)
            self.outline.leave()
        else:
            self.reader_of(name)(element)

    def reader_of(self, name: str) -> Callable[[Element], None]:
        if name in LISTS:
            return self.add_list
        if name in _TABLES:
            return self.add_table
        if name in _FIGURES:
            return self.add_figure
        if name in _QUOTATIONS:
            return self.add_quotation
        return self.add_preformatted if name == "pre" else self.add_children

    def add_heading(self, element: Element, level: int) -> None:
        heading = as_line(plain_words(element.children, self.report))
        if heading is None:
            return
        if heading == self.title:
            self.report.add(Action.LEFT_OUT, "repeated-headline", text=heading)
        else:
            self.outline.add_heading(level, heading)

    def add_children(self, element: Element) -> None:
        """Take apart what may hold both words and blocks; words between blocks are a paragraph."""
        words: list[Node] = []
        for child in element.children:
            if isinstance(child, Element) and _holds_blocks(child):
                self.add_paragraph(words)
                words = []
                self.add(child)
            else:
                words.append(child)
        self.add_paragraph(words)

    def add_paragraph(self, nodes: Iterable[Node]) -> None:
        text, links = phrase(nodes, self.report)
        if text:
            self.outline.add_block(Paragraph(text=text, links=links))

    def add_preformatted(self, element: Element) -> None:
        text = as_text(element.text)
        if text:
            self.outline.add_block(Paragraph(text=text))

    def add_quotation(self, element: Element) -> None:
        by = _attribution(element)
        attribution = as_line(by.text) if by is not None else None
        text, links = phrase((_without(element, by) if by is not None else element).children, self.report)
        if text:
            self.outline.add_block(Quotation(text=text, links=links, attribution=attribution))
        else:
            self.add_children(element)

    def add_list(self, element: Element) -> None:
        items = self.items(element, 1)
        if items:
            self.outline.add_block(ItemList(items=items, ordered=local_name(element.tag) == "ol"))

    def items(self, element: Element, depth: int) -> tuple[Item, ...]:
        found: list[Item] = []
        for child in element.children:
            if isinstance(child, str):
                if words := as_text(child):
                    found.append(Item(text=words))
            elif isinstance(child, Element):
                found += self.item(child, depth)
        return tuple(found)

    def item(self, element: Element, depth: int) -> Iterator[Item]:
        # A list that stands right in a list, where the standard has items alone, is a list of the item before it.
        lists = [element] if _is_list(element) else [child for child in element.elements if _is_list(child)]
        words = [] if _is_list(element) else [node for node in element.children if not _is_list(node)]
        text, links = phrase(words, self.report)
        below = tuple(item for inner in lists for item in self.items(inner, min(depth + 1, MAX_ITEM_DEPTH)))
        # What has no words of its own, or lies too deep for the model, hands its items up.
        nested = text is not None and depth < MAX_ITEM_DEPTH
        if text is not None:
            yield Item(text=text, links=links, items=below if nested else ())
        if not nested:
            yield from below

    def add_table(self, element: Element) -> None:
        rows = tuple(_rows(element))
        for part in element.elements:
            if local_name(part.tag) == "caption":
                self.add_paragraph(part.children)
            elif local_name(part.tag) in _TABLES:
                self.add_table(part)
        cells = tuple(tuple(plain_words(cell.children, self.report) for cell in row.elements) for row in rows)
        if any(map(any, cells)):
            header = all(local_name(cell.tag) == "th" for cell in rows[0].elements)
            self.outline.add_block(Table(rows=cells, header=header))

    def add_figure(self, element: Element) -> None:
        sort = element.get("media-type")
        if sort is not None and sort != "image":
            self.report.add(Action.LEFT_OUT, "embed", text=as_line(element.text), where=sort)
            return
        pictures = [found for found in element.walk() if local_name(found.tag) in PICTURES]
        if not pictures and local_name(element.tag) == "figure":
            # A table, a quotation or a code listing in a figure.
            self.add_children(element)
            return
        caption = self.under(element, _CAPTIONS)
        credit = as_line(self.under(element, _CREDITS))
        taken = False
        for picture in pictures:
            image = read_image(picture)
            if image is None:
                note_left_out(picture, "img", self.report)
            else:
                self.outline.add_block(
                    Figure(image=image, caption=None if taken else caption, credit=None if taken else credit)
                )
                taken = True
        if not taken and (caption or credit):
            self.report.add(Action.MISSED, "caption", text=as_line(caption or credit))

    def under(self, element: Element, names: frozenset[str]) -> str | None:
        pieces = (plain_words(found.children, self.report) for found in _outermost(element, names))
        return "\n".join(filter(None, pieces)) or None


def _attribution(element: Element) -> Element | None:
    """Find the name under a quotation; one in the midst of its words is part of them."""
    last = element.elements[-1] if len(element.elements) > 1 else None
    return last if last is not None and local_name(last.tag) in _ATTRIBUTIONS else None


def _holds_blocks(element: Element) -> bool:
    return any(local_name(found.tag) in BLOCKS for found in element.walk())


def _outermost(element: Element, names: frozenset[str]) -> Iterator[Element]:
    """Go through the elements of some names, but not those in others of them."""
    if local_name(element.tag) in names:
        yield element
        return
    for child in element.elements:
        yield from _outermost(child, names)


def _without(element: Element, gone: Element) -> Element:
    """Make a copy without one of its children."""
    children = tuple(child for child in element.children if child is not gone)
    return Element(element.tag, element.attributes, children, element.namespaces)


def _is_list(node: Node) -> bool:
    return isinstance(node, Element) and local_name(node.tag) in LISTS


def _rows(table: Element) -> Iterator[Element]:
    """Go through the rows of a table, and not those of tables in its cells."""
    for part in table.elements:
        if local_name(part.tag) == "tr" and part.elements:
            yield part
        elif local_name(part.tag) in _ROW_GROUPS:
            yield from _rows(part)


def read_image(picture: Element) -> Image | None:
    """Read a picture of XHTML or NITF; None where it does not tell where it is."""
    place = picture.get("src") or picture.get("source") or ""
    url = place if is_url(place) else place.strip()
    if not is_url(url):
        return None
    return Image(
        url=url,
        alt=as_text(picture.get("alt") or picture.get("alternate-text")),
        width=_pixels(picture.get("width")),
        height=_pixels(picture.get("height")),
    )


def _pixels(value: str | None) -> int | None:
    found = _PIXELS.fullmatch((value or "").strip().removesuffix("px"))
    return int(found[0]) if found and int(found[0]) <= MAX_INTEGER else None
