"""The text of another's item as blocks: XHTML, HTML in whatever namespace, NITF, and plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from diplonews.formats.newsml.tree import Element, Node, local_name
from diplonews.model import Figure, Image, Item, ItemList, Link, Paragraph, Quotation, Section, Table
from diplonews.model.blocks import Block
from diplonews.model.values import MAX_ITEM_DEPTH, is_line, is_text, is_url
from diplonews.report import Action, Report

__all__ = ["as_line", "as_text", "sections_of", "sections_of_plain_text"]

_BLANKS: Final = re.compile("[ \t\n\r\f]+")
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"))
_QUOTATIONS: Final = frozenset(("blockquote", "bq"))
_LISTS: Final = frozenset(("ul", "ol"))
_FIGURES: Final = frozenset(("figure", "media", "img"))
_PICTURES: Final = frozenset(("img", "media-reference"))
_CAPTIONS: Final = frozenset(("figcaption", "media-caption"))
_PASSED_OVER: Final = frozenset(("head", "body.head", "body.end", "script", "style", "noscript", "template"))
_BLOCKS: Final = (
    _HEADINGS
    | _QUOTATIONS
    | _LISTS
    | _FIGURES
    | frozenset(
        ("p", "table", "div", "section", "article", "header", "footer", "main", "aside", "block", "body.content")
    )
)


def as_line(text: str | None) -> str | None:
    r"""Make a `Line` of the words of an element: blanks and line breaks become one blank; None where nothing is left.

    >>> as_line(" two\n lines "), as_line(" ")
    ('two lines', None)
    """
    line = " ".join((text or "").split())
    return line if is_line(line) else None


def as_text(text: str | None) -> str | None:
    r"""Make a `Text` of the words of an element: no blanks around it; None where nothing is left.

    >>> as_text("\n two\r\nlines ")
    'two\nlines'
    """
    found = (text or "").replace("\r\n", "\n").replace("\r", "\n").strip()
    return found if is_text(found) else None


class _Words:
    """Gathers running text: white space as HTML has it, and where the links are."""

    def __init__(self, report: Report) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.links: list[Link] = []
        self.report = report

    def add(self, nodes: Iterable[Node]) -> None:
        for node in nodes:
            if isinstance(node, str):
                words = _BLANKS.sub(" ", node)
                self.append(words.lstrip(" ") if not self.pieces or self.pieces[-1][-1] in " \n" else words)
            elif isinstance(node, Element):
                self.add_element(node)

    def append(self, words: str) -> None:
        if words:
            self.pieces.append(words)
            self.length += len(words)

    def add_element(self, element: Element) -> None:
        name = local_name(element.tag)
        start = self.length
        if name == "br":
            self.append("\n" if self.pieces else "")
        elif name not in _PASSED_OVER:
            self.add(element.children)
        if name == "a" and self.length > start:
            self.add_link(element.get("href") or "", start)

    def add_link(self, url: str, start: int) -> None:
        if is_url(url):
            if not self.links or self.links[-1].end <= start:
                self.links.append(Link(start=start, end=self.length, url=url))
        elif url:
            self.report.add(Action.MISSED, "url", text=url)

    def finish(self) -> tuple[str | None, tuple[Link, ...]]:
        text = "".join(self.pieces).rstrip()
        cut = ((link.start, min(link.end, len(text)), link.url) for link in self.links)
        links = tuple(Link(start=start, end=end, url=url) for start, end, url in cut if start < end)
        return (text, links) if is_text(text) else (None, ())


def sections_of(root: Element, report: Report) -> tuple[Section, ...]:
    """Read a body in XHTML or NITF: a heading begins a section, and sections do not nest.

    >>> from diplonews.formats.newsml.vocabulary import html
    >>> [s.heading for s in sections_of(html("div", html("p", "They met."), html("h2", "Talks")), Report())]
    [None, 'Talks']
    """
    found: list[Section] = []
    heading: str | None = None
    blocks: list[Block] = []
    for piece in _flow(root, report):
        if isinstance(piece, str):
            if heading or blocks:
                found.append(Section(heading=heading, blocks=tuple(blocks)))
            heading, blocks = piece, []
        else:
            blocks.append(piece)
    if heading or blocks:
        found.append(Section(heading=heading, blocks=tuple(blocks)))
    return tuple(found)


def sections_of_plain_text(text: str) -> tuple[Section, ...]:
    r"""Read a body in plain text: a blank line parts paragraphs.

    >>> [block.text for block in sections_of_plain_text("a\nb\n\n\nc")[0].blocks]
    ['a\nb', 'c']
    """
    pieces = re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    blocks = tuple(Paragraph(text=words) for words in map(as_text, pieces) if words)
    return (Section(blocks=blocks),) if blocks else ()


def _flow(element: Element, report: Report) -> Iterator[Block | str]:
    """Give headings as strings and blocks, in order."""
    name = local_name(element.tag)
    if name in _PASSED_OVER:
        return
    if name in _HEADINGS:
        heading = as_line(element.text)
        if heading:
            yield heading
    elif name in _LISTS:
        items = _items(element, 1, report)
        if items:
            yield ItemList(items=items, ordered=name == "ol")
    elif name == "table":
        yield from _table(element, report)
    elif name in _FIGURES:
        yield from _figure(element, report)
    elif name in _QUOTATIONS:
        text, links = _phrase(element.children, report)
        if text:
            yield Quotation(text=text, links=links)
    else:
        yield from _paragraphs(element, report)


def _paragraphs(element: Element, report: Report) -> Iterator[Block | str]:
    """Take apart what may hold both words and blocks; words between blocks are a paragraph."""
    words: list[Node] = []
    for child in element.children:
        if isinstance(child, Element) and any(local_name(found.tag) in _BLOCKS for found in child.walk()):
            yield from _paragraph(words, report)
            words = []
            yield from _flow(child, report)
        else:
            words.append(child)
    yield from _paragraph(words, report)


def _paragraph(nodes: list[Node], report: Report) -> Iterator[Block]:
    text, links = _phrase(nodes, report)
    if text:
        yield Paragraph(text=text, links=links)


def _phrase(nodes: Iterable[Node], report: Report) -> tuple[str | None, tuple[Link, ...]]:
    words = _Words(report)
    words.add(nodes)
    return words.finish()


def _items(element: Element, depth: int, report: Report) -> tuple[Item, ...]:
    found: list[Item] = []
    for child in element.elements:
        lists = filter(_is_list, child.elements)
        text, links = _phrase([node for node in child.children if not _is_list(node)], report)
        below = tuple(item for inner in lists for item in _items(inner, min(depth + 1, MAX_ITEM_DEPTH), report))
        # What has no words of its own, or lies too deep for the model, hands its items up.
        nested = text is not None and depth < MAX_ITEM_DEPTH
        if text is not None:
            found.append(Item(text=text, links=links, items=below if nested else ()))
        if not nested:
            found.extend(below)
    return tuple(found)


def _is_list(node: Node) -> bool:
    return isinstance(node, Element) and local_name(node.tag) in _LISTS


def _table(element: Element, report: Report) -> Iterator[Block]:
    rows = [row for row in element.walk() if local_name(row.tag) == "tr" and row.elements]
    cells = tuple(tuple(_phrase(cell.children, report)[0] for cell in row.elements) for row in rows)
    if any(any(row) for row in cells):
        yield Table(rows=cells, header=all(local_name(cell.tag) == "th" for cell in rows[0].elements))


def _figure(element: Element, report: Report) -> Iterator[Block]:
    picture = next((found for found in element.walk() if local_name(found.tag) in _PICTURES), None)
    url = None if picture is None else picture.get("src") or picture.get("source")
    captions = (found for found in element.walk() if local_name(found.tag) in _CAPTIONS)
    caption = next((_phrase(found.children, report)[0] for found in captions), None)
    if picture is not None and url and is_url(url):
        yield Figure(image=Image(url=url, alt=as_text(picture.get("alt"))), caption=caption)
    else:
        report.add(Action.MISSED, "picture", text=caption or url)
