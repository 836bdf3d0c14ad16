"""The body of an article as flat XHTML, and its sections as `partMeta`, there and back.

Editors' systems lose nested sections, so headings and blocks stand side by side, each with an id, and `partMeta` tells
which of them make up a section and how deep it lies.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final

from diplonews.errors import SchemaError
from diplonews.formats.newsml.tree import XHTML, Element, Node, local_name
from diplonews.formats.newsml.vocabulary import ELSEWHERE, LANG, demanded, dn, html, is_plain_url, nar
from diplonews.model import Article, Figure, Image, Item, ItemList, Link, Paragraph, Quotation, Section, Table
from diplonews.model.blocks import Block
from diplonews.model.values import MAX_SECTION_DEPTH

__all__ = ["read_sections", "write_body", "write_parts"]

_LAST_HEADING: Final = 6
_LISTS: Final = ("ul", "ol")


def write_body(article: Article) -> Element:
    """Write the body as an XHTML document.

    >>> section = Section(blocks=(Paragraph(text="They met."),))
    >>> write_body(Article(id="urn:example:1", language="en", sections=(section,))).text
    'They met.'
    """
    body = html("body", *(element for _, _, elements in _rows(article.sections) for element in elements))
    head = html("head", html("title", article.title))
    root = html("html", head, body, lang=article.language, dir=article.direction)
    attributes = (*root.attributes, (LANG, article.language))
    return Element(root.tag, attributes, root.children, ((None, XHTML),))


def write_parts(article: Article) -> Iterator[Element]:
    """Write each section as a `partMeta` that names the pieces of the body that it is made of."""
    for seq, (depth, section, elements) in enumerate(_rows(article.sections), 1):
        refs = " ".join(element.get("id") or "" for element in elements)
        headline = nar("headline", section.heading) if section.heading is not None else None
        attributes = {"partid": f"part{seq}", "seq": str(seq), "contentrefs": refs or None, dn("depth"): str(depth)}
        yield nar("partMeta", headline, attributes=attributes)


def _rows(sections: tuple[Section, ...]) -> Iterator[tuple[int, Section, list[Element]]]:
    """Give each section in reading order, how deep it lies, and its heading and blocks as elements."""
    block = 0
    for seq, (depth, section) in enumerate(_walk(sections, 1), 1):
        elements = []
        if section.heading is not None:
            elements.append(html(f"h{min(depth + 1, _LAST_HEADING)}", section.heading, id=f"s{seq}"))
        for found in section.blocks:
            block += 1
            elements.append(_write_block(found, f"b{block}"))
        yield depth, section, elements


def _walk(sections: tuple[Section, ...], depth: int) -> Iterator[tuple[int, Section]]:
    for section in sections:
        yield depth, section
        yield from _walk(section.sections, depth + 1)


def _write_block(block: Block, id: str) -> Element:
    if isinstance(block, Paragraph):
        return html("p", *_phrase(block.text, block.links), id=id)
    if isinstance(block, Quotation):
        attribution = html("p", block.attribution, class_="attribution") if block.attribution is not None else None
        return html("blockquote", html("p", *_phrase(block.text, block.links)), attribution, id=id)
    if isinstance(block, ItemList):
        return _write_list(block.items, _LISTS[block.ordered], id)
    if isinstance(block, Figure):
        return _write_figure(block, id)
    return _write_table(block, id)


def _phrase(text: str, links: tuple[Link, ...] = ()) -> Iterator[Node]:
    reached = 0
    for link in links:
        yield from _lines(text[reached : link.start])
        plain = is_plain_url(link.url)
        # A URL that XML Schema does not take stands in the title, which any reader of XHTML keeps.
        yield html(
            "a",
            *_lines(text[link.start : link.end]),
            href=link.url if plain else ELSEWHERE,
            title=None if plain else link.url,
        )
        reached = link.end
    yield from _lines(text[reached:])


def _lines(text: str) -> Iterator[Node]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield html("br")
        if line:
            yield line


def _write_list(items: tuple[Item, ...], tag: str, id: str | None = None) -> Element:
    return html(
        tag,
        *(
            html("li", *_phrase(item.text, item.links), _write_list(item.items, tag) if item.items else None)
            for item in items
        ),
        id=id,
    )


def _write_figure(figure: Figure, id: str) -> Element:
    image = figure.image
    plain = is_plain_url(image.url)
    picture = html(
        "img",
        src=image.url if plain else ELSEWHERE,
        alt=image.alt or "",
        title=None if plain else image.url,
        width=None if image.width is None else str(image.width),
        height=None if image.height is None else str(image.height),
    )
    under = (
        html("p", *_phrase(text), class_=name)
        for name, text in (("caption", figure.caption), ("credit", figure.credit))
        if text is not None
    )
    return html("div", html("p", picture), *under, id=id, class_="figure")


def _write_table(table: Table, id: str) -> Element:
    rows = (
        html("tr", *(html("th" if table.header and not number else "td", *_phrase(cell or "")) for cell in row))
        for number, row in enumerate(table.rows)
    )
    return html("table", *rows, id=id)


def read_sections(root: Element, parts: Iterable[Element]) -> tuple[Section, ...]:
    """Read what `write_body` and `write_parts` wrote.

    Args:
        root: The `html` element.
        parts: The `partMeta` elements.

    Raises:
        SchemaError: They do not fit each other.
    """
    body = demanded(root.find(f"{{{XHTML}}}body"), "the body of its text")
    pieces = {element.get("id"): element for element in body.elements}
    rows = deque(_read_part(part, pieces) for part in parts)
    sections = _nested(rows, 1)
    if rows:
        raise SchemaError("The sections that partMeta tells do not fit into each other", format="newsml")
    return sections


_Row = tuple[int, str | None, tuple[Block, ...]]


def _read_part(part: Element, pieces: dict[str | None, Element]) -> _Row:
    heading: str | None = None
    blocks: list[Block] = []
    for piece in (part.get("contentrefs") or "").split():
        element = demanded(pieces.get(piece), f"the piece of text {piece!r}")
        name = local_name(element.tag)
        if name[0] == "h" and name[1:].isdecimal():
            heading = element.text
        else:
            blocks.append(_read_block(element, name))
    return int(demanded(part.get(dn("depth")), "the depth of a section")), heading, tuple(blocks)


def _nested(rows: deque[_Row], depth: int) -> tuple[Section, ...]:
    found: list[Section] = []
    while rows and rows[0][0] == depth <= MAX_SECTION_DEPTH:
        _, heading, blocks = rows.popleft()
        found.append(Section(heading=heading, blocks=blocks, sections=_nested(rows, depth + 1)))
    return tuple(found)


def _read_block(element: Element, name: str) -> Block:
    if name == "p":
        text, links = _read_phrase(element.children)
        return Paragraph(text=text, links=links)
    if name == "blockquote":
        text, links = _read_phrase(demanded(next(iter(element.elements), None), "a quotation's words").children)
        return Quotation(text=text, links=links, attribution=_under(element, "attribution"))
    if name in _LISTS:
        return ItemList(items=_read_items(element), ordered=name == "ol")
    if name == "div":
        return _read_figure(element)
    if name == "table":
        header = any(local_name(cell.tag) == "th" for row in element.elements[:1] for cell in row.elements)
        rows = tuple(tuple(_read_phrase(cell.children)[0] or None for cell in row.elements) for row in element.elements)
        return Table(rows=rows, header=header)
    raise SchemaError(f"The text has the element {name!r}, which diplonews does not write", format="newsml")


def _read_phrase(children: Iterable[Node]) -> tuple[str, tuple[Link, ...]]:
    pieces: list[str] = []
    links: list[Link] = []
    length = 0
    for child in children:
        if isinstance(child, str):
            words = child
        elif isinstance(child, Element) and local_name(child.tag) == "br":
            words = "\n"
        elif isinstance(child, Element):
            words, _ = _read_phrase(child.children)
            url = demanded(child.get("title") or child.get("href"), "where a link leads")
            links.append(Link(start=length, end=length + len(words), url=url))
        else:
            continue
        pieces.append(words)
        length += len(words)
    return "".join(pieces), tuple(links)


def _read_items(element: Element) -> tuple[Item, ...]:
    return tuple(_read_item(item) for item in element.elements)


def _read_item(element: Element) -> Item:
    lists = list(filter(_is_list, element.elements))
    text, links = _read_phrase(child for child in element.children if not _is_list(child))
    return Item(text=text, links=links, items=_read_items(lists[0]) if lists else ())


def _is_list(node: Node) -> bool:
    return isinstance(node, Element) and local_name(node.tag) in _LISTS


def _under(element: Element, name: str) -> str | None:
    found = (child for child in element.elements if child.get("class") == name)
    return next((_read_phrase(child.children)[0] for child in found), None)


def _read_figure(element: Element) -> Figure:
    picture = next((found for found in element.walk() if local_name(found.tag) == "img"), None)
    picture = demanded(picture, "a figure's picture")
    image = Image(
        url=demanded(picture.get("title") or picture.get("src"), "where a picture is"),
        alt=picture.get("alt") or None,
        width=_pixels(picture, "width"),
        height=_pixels(picture, "height"),
    )
    return Figure(image=image, caption=_under(element, "caption"), credit=_under(element, "credit"))


def _pixels(element: Element, name: str) -> int | None:
    value = element.get(name)
    return None if value is None else int(value)
