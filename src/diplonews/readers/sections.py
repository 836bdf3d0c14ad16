"""The story's blocks become the body: sections under headings, paragraphs, lists, tables, quotations, figures."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

import attrs
from lxml import etree

from diplonews.limits import Limits
from diplonews.model.blocks import Block as ModelBlock
from diplonews.model.blocks import Figure, Image, Item, ItemList, Link, Paragraph, Quotation, Section, Table
from diplonews.readers import metadata as of
from diplonews.readers.choice import Choice
from diplonews.readers.layout import Block, Container, Picture, Walk, laid_out
from diplonews.readers.pagewords import is_credit, page_words
from diplonews.text import fold
from diplonews.text.cleaning import clean, clean_line

__all__ = ["build_images", "build_sections"]

_DASHES = "—–―"
_ATTRIBUTES = " \n\t,-" + _DASHES
"""What stands between a quotation and who said it."""
_AROUND_CREDIT = " \n©()[]|/"
_HEADLINES = frozenset(("h1", "h2"))
_LEVELS = 6
"""Elements around a story in which its headline is looked for."""
_MAX_CAPTIONS = 20
"""Lines of a `<figure>` that may be captions."""
_MAX_ATTRIBUTION = 120
_MIN_PICTURE = 100
"""Pixels: what says that it is smaller is an icon."""


@attrs.define(slots=True)
class _Draft:
    """A section that is being filled."""

    heading: str | None
    level: int
    blocks: list[ModelBlock] = attrs.field(factory=list)
    below: list[_Draft] = attrs.field(factory=list)

    def built(self) -> Section:
        """Freeze it."""
        return Section(heading=self.heading, blocks=tuple(self.blocks), sections=tuple(d.built() for d in self.below))


def build_sections(walk: Walk, choice: Choice, base: str | None, limits: Limits) -> tuple[Section, ...]:
    """Build the body."""
    top = [_Draft(None, 0)]
    path = [top[0]]
    pictures, shown = _pictures(walk, choice), set[str]()
    blocks = choice.blocks
    limits.check("max_sections", len(choice.headings), what="The story's headings", format="html")
    at = 0
    while at < len(blocks):
        block = blocks[at]
        while pictures and pictures[0].at <= block.index:
            path[-1].blocks.extend(_figure(pictures.popleft(), shown, walk, choice, base))
        if block.index in choice.headings:
            _open(top, path, block)
            at += 1
            continue
        taken, built = _block(blocks, at, choice, base)
        path[-1].blocks.extend(built)
        at += taken
    for picture in pictures:
        path[-1].blocks.extend(_figure(picture, shown, walk, choice, base))
    return tuple(draft.built() for draft in top if draft.heading or draft.blocks or draft.below)


def _open(top: list[_Draft], path: list[_Draft], block: Block) -> None:
    tag = block.container.tag
    level = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else 4  # noqa: PLR2004
    draft = _Draft(clean_line(block.text), level)
    while len(path) > 1 and path[-1].level >= level:
        path.pop()
    if path[-1].level == 0 or path[-1].level >= level:
        path[:] = [draft]
        top.append(draft)
    else:
        path[-1].below.append(draft)
        path.append(draft)


def _block(blocks: list[Block], at: int, choice: Choice, base: str | None) -> tuple[int, list[ModelBlock]]:
    block = blocks[at]
    for make, holder in _holders(block, choice.root):
        run = at
        while (
            run < len(blocks)
            and holder.first <= blocks[run].index < holder.last
            and blocks[run].index not in choice.headings
        ):
            run += 1
        built = make(blocks[at:run], holder, base)
        if built is not None:
            return run - at, [built]
    text, links = _linked(block, base)
    return 1, [Paragraph(text=text, links=links)]


def _holders(block: Block, root: Container) -> list[tuple[_Maker, Container]]:
    """Find what inside the story a block is of: the innermost list, then the table, then the quotation."""
    found: dict[_Maker, Container] = {}
    container: Container | None = block.container
    while container is not None and container is not root and container.depth > root.depth:
        make = _MAKERS.get(container.tag)
        if make is not None:
            found.setdefault(make, container)
        container = container.parent
    if not found:
        return []
    return [(make, found[make]) for make in (_list, _table, _quotation) if make in found and _inside(found[make], root)]


def _inside(holder: Container, root: Container) -> bool:
    return holder.first >= root.first and holder.last <= root.last and holder is not root and holder.depth > root.depth


def _linked(block: Block, base: str | None) -> tuple[str, tuple[Link, ...]]:
    text, found = laid_out(block)
    links: list[Link] = []
    reached = 0
    for start, end, href in found:
        target = of.absolute(href, base)
        if target is not None and start >= reached:
            links.append(Link(start=start, end=end, url=target))
            reached = end
    return text, tuple(links)


def _list(blocks: list[Block], holder: Container, base: str | None) -> ItemList | None:
    if any(len(block.text) > 600 for block in blocks) and len(blocks) < 3:  # noqa: PLR2004 - a layout, no list
        return None
    items = []
    for block in blocks:
        text, links = _linked(block, base)
        items.append(Item(text=text, links=links))
    return ItemList(items=tuple(items), ordered=holder.tag == "ol")


def _table(blocks: list[Block], _holder: Container, _base: str | None) -> Table | None:
    rows: dict[int, dict[int, list[str]]] = {}
    header = False
    for block in blocks:
        cell = block.container.within("td") or block.container.within("th")
        row = block.container.within("tr")
        if cell is None or row is None or len(block.text) > 300:  # noqa: PLR2004 - tables that lay out a page
            return None
        header = header or (cell.tag == "th" and not rows)
        rows.setdefault(id(row), {}).setdefault(id(cell), []).append(laid_out(block)[0])
    if len(rows) < 2 or max(map(len, rows.values())) < 2:  # noqa: PLR2004
        return None
    return Table(rows=tuple(tuple("\n".join(cell) for cell in row.values()) for row in rows.values()), header=header)


def _quotation(blocks: list[Block], holder: Container, base: str | None) -> Quotation | None:
    cite = next(holder.element.iter("cite"), None)
    said_by = of.text_of(cite) if cite is not None else ""
    lines = [_linked(block, base) for block in blocks]
    text, links = lines[-1]
    if said_by and clean_line(text).endswith(said_by):
        text = text[: len(text) - len(said_by)].rstrip(_ATTRIBUTES)
    elif len(text) <= _MAX_ATTRIBUTION and text[0] in _DASHES and lines[0][0][0] not in _DASHES:
        text, said_by = "", text
    else:
        said_by = ""
    if said_by:
        lines[-1] = (text, tuple(link for link in links if link.end <= len(text)))
        lines = lines if text else lines[:-1]
    if not lines:
        return None
    attribution = clean_line(said_by.lstrip(_ATTRIBUTES)) or None
    if len(lines) == 1:
        return Quotation(text=lines[0][0], links=lines[0][1], attribution=attribution)
    return Quotation(text="\n".join(text for text, _ in lines), attribution=attribution)


_Maker: TypeAlias = Callable[[list[Block], Container, "str | None"], "ItemList | Table | Quotation | None"]
_MAKERS: Final[dict[str, _Maker]] = {"ul": _list, "ol": _list, "table": _table, "blockquote": _quotation}


def _pictures(walk: Walk, choice: Choice) -> deque[Picture]:
    """Find the pictures of the story: in it, between it and its headline, and those with captions under it."""
    root = choice.root
    area, start = _area(walk, choice)
    found = []
    for picture in walk.pictures:
        container = picture.container
        if container.out and container.part != "caption":
            continue
        in_story = root.first <= picture.at < root.last and _inside(container, root)
        over = start <= picture.at <= root.first and _is_of(container, area)
        under = root.last <= picture.at and container.within("figure") is not None and _is_of(container, area)
        if in_story or over or (under and not in_story):
            found.append(picture)
    return deque(found)


def _area(walk: Walk, choice: Choice) -> tuple[Container, int]:
    """Give the element that holds headline and story, and the number of blocks before the headline."""
    area = choice.root
    for _ in range(_LEVELS):
        head = next((b for b in walk.blocks[area.first : choice.root.first + 1] if b.container.tag in _HEADLINES), None)
        if head is not None and head.container is not area:
            return area, head.index
        if area.parent is None or area.parent.tag == "body":
            break
        area = area.parent
    return choice.root, choice.root.first + 1


def _is_of(container: Container, area: Container) -> bool:
    found: Container | None = container
    while found is not None and found is not area:
        found = found.parent
    return found is area


def _figure(picture: Picture, shown: set[str], walk: Walk, choice: Choice, base: str | None) -> Iterator[Figure]:
    """Build a figure, unless it is of an icon or of a picture that has been shown."""
    image = _image(picture, base)
    if image is None or image.url in shown:
        return
    shown.add(image.url)
    caption, credit = None, None
    lines = _captions_of(picture, picture.container.within("figure"), walk, choice)
    if lines:
        caption = " ".join(laid_out(block)[0] for block in lines)
        caption, credit = _parted(caption, lines[0].container.element)
    yield Figure(image=image, caption=caption, credit=credit)


def _captions_of(picture: Picture, holder: Container | None, walk: Walk, choice: Choice) -> list[Block]:
    """Find the lines that tell what a picture shows: in its `<figure>`, or else alone with it in an element."""
    if holder is not None:
        blocks = walk.blocks[holder.first : min(holder.last, holder.first + _MAX_CAPTIONS)]
        if not _inside(holder, choice.root):
            return [block for block in blocks if block.container.part == "caption"]
        return [block for block in blocks if block.index in choice.captions]
    container: Container | None = picture.container
    while container is not None and container.last == container.first:
        container = container.parent
    if container is None or container.last - container.first > 1 or container.first not in choice.captions:
        return []
    return [walk.blocks[container.first]]


def _parted(caption: str, element: etree._Element) -> tuple[str | None, str | None]:
    """Part the credit from a caption, where the template marks it."""
    for part in element.iter("span", "small", "cite", "em", "i", "div", "p", "a"):
        names = part.get("class")
        if part is not element and names and is_credit(names):
            said = of.text_of(part)
            if said and said in caption:
                rest = clean(caption.replace(said, " ", 1)).strip(_ATTRIBUTES)
                credit = _unlabelled(said)
                return " ".join(rest.split()) or None, credit or None
    return clean(caption) or None, None


def _unlabelled(credit: str) -> str:
    """Take the word before a name off: "Photo: ", "©"."""
    credit = credit.strip(_AROUND_CREDIT)
    for word in page_words().credit:
        label, colon, name = credit.partition(":")
        if colon and fold(label).strip() == word:
            return name.strip(_AROUND_CREDIT)
    return credit


def _image(picture: Picture, base: str | None) -> Image | None:
    element = picture.element
    source = element.get("src") or ""
    if not source or source.startswith("data:"):
        source = element.get("data-src") or element.get("data-lazy-src") or element.get("data-original") or ""
    url = of.absolute(source, base)
    width, height = _pixels(element.get("width")), _pixels(element.get("height"))
    if url is None or (width is not None and width < _MIN_PICTURE) or (height is not None and height < _MIN_PICTURE):
        return None
    alt = clean_line(element.get("alt") or "")
    return Image(url=url, alt=alt or None, width=width, height=height)


def _pixels(value: str | None) -> int | None:
    value = (value or "").removesuffix("px").strip()
    return int(value) if value.isascii() and value.isdigit() and 0 < len(value) < 6 and int(value) > 0 else None  # noqa: PLR2004


def build_images(found: of.Metadata, base: str | None) -> tuple[Image, ...]:
    """Give the picture that the page shows for the article elsewhere."""
    url = of.absolute(found.first("og:image", "og:image:url", "twitter:image"), base)
    return (Image(url=url),) if url else ()
