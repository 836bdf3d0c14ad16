"""One walk through a page: the tree becomes a flat list of blocks and the containers that hold them."""

from __future__ import annotations

from typing import Final

from lxml import etree

from diplonews.limits import Limits
from diplonews.readers.pagewords import part_of_page
from diplonews.text import clean

__all__ = ["Block", "Container", "Picture", "Walk", "laid_out", "walk_page"]

# fmt: off
_SKIP: Final = frozenset(
    (
        "script", "style", "noscript", "template", "svg", "form", "button", "select", "option", "textarea",
        "input", "iframe", "object", "embed", "canvas", "head", "audio", "video", "map", "math", "dialog",
        "nav", "link", "meta", "datalist", "progress", "applet",
    )
)
# Nothing of a page's text stands in these, but forms around whole pages (ASP.NET) hold everything.
_TRANSPARENT: Final = frozenset(("form",))
_BLOCKS: Final = frozenset(
    (
        "html", "body", "div", "p", "section", "article", "main", "aside", "header", "footer", "h1", "h2", "h3",
        "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td",
        "th", "blockquote", "figure", "figcaption", "pre", "address", "center", "hgroup", "details", "summary",
        "fieldset", "caption", "form",
    )
)
# fmt: on
_BOLD: Final = frozenset(("b", "strong"))
_PAGE_TAGS: Final = frozenset(("html", "body"))
_BREAK: Final = "\x1e"
"""Stands for `<br>` among the pieces; no text of XML can hold it."""


class Container:
    """An element that holds blocks."""

    __slots__ = ("depth", "element", "first", "last", "out", "parent", "part", "tag")

    def __init__(
        self, element: etree._Element, tag: str, parent: Container | None, first: int, part: str | None
    ) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.first = first
        self.last = first
        self.part = part
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.out = False

    def within(self, tag: str) -> Container | None:
        """Find the nearest container of that tag, itself or around it."""
        found: Container | None = self
        while found is not None and found.tag != tag:
            found = found.parent
        return found


class Picture:
    """An `<img>` where it stands."""

    __slots__ = ("at", "container", "element")

    def __init__(self, element: etree._Element, at: int, container: Container) -> None:
        self.element = element
        self.at = at
        self.container = container


class Block:
    """A run of text without a block boundary inside."""

    __slots__ = ("bold", "container", "index", "linked", "links", "pieces", "text", "weight")

    def __init__(self, index: int, container: Container, pieces: list[str], text: str) -> None:
        self.index = index
        self.container = container
        self.pieces = pieces
        self.text = text
        self.linked = 0
        self.bold = 0
        self.links: list[tuple[int, int, str]] = []
        self.weight = 0.0

    @property
    def link_share(self) -> float:
        """Give the share of the characters that are links."""
        return self.linked / max(1, len(self.text))


class Walk:
    """What the walk found."""

    def __init__(self, limits: Limits) -> None:
        self.blocks: list[Block] = []
        self.containers: list[Container] = []
        self.pictures: list[Picture] = []
        self.embeds: list[str] = []
        self._limits = limits
        self._pieces: list[str] = []
        self._links: list[tuple[int, int, str]] = []
        self._anchor: tuple[int, str] | None = None
        self._bold_depth = 0
        self._linked = 0
        self._bold = 0
        self._current: Container | None = None

    def run(self, root: etree._Element) -> None:  # noqa: PLR0912 - the loop that all time is spent in: no calls
        """Go through the tree."""
        skip, blocks, bold = _SKIP - _TRANSPARENT, _BLOCKS, _BOLD
        walker = etree.iterwalk(root, events=("start", "end"))
        nodes = 0
        for event, element in walker:
            tag = element.tag
            if event == "start":
                nodes += 1
                if tag in skip:
                    walker.skip_subtree()
                    if tag in {"iframe", "video", "audio", "embed", "object"}:
                        self.embeds.append(tag)
                    continue
                if tag in blocks:
                    self._open(element, tag)
                elif tag == "a":
                    self._anchor = (len(self._pieces), element.get("href") or "")
                elif tag in bold:
                    self._bold_depth += 1
                elif tag == "br":
                    self._break()
                elif tag == "img" and self._current is not None:
                    self.pictures.append(Picture(element, len(self.blocks), self._current))
                text = element.text
                if text:
                    self._add(text)
                continue
            if tag in blocks:
                self._close()
            elif tag == "a":
                self._end_anchor()
            elif tag in bold and self._bold_depth:
                self._bold_depth -= 1
            text = element.tail
            if text:
                self._add(text)
        self.flush()
        self._limits.check("max_nodes", nodes, what="The page", format="html")

    def _open(self, element: etree._Element, tag: str) -> None:
        self.flush()
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        part = part_of_page(names) if len(names) > 1 and tag not in _PAGE_TAGS else None
        if part is None or part == "aside":
            part = _part_by_attributes(element, tag) or part
        self._current = Container(element, tag, self._current, len(self.blocks), part)
        if self._current.depth > self._limits.max_depth:
            self._limits.check("max_depth", self._current.depth, what="The nesting of the page", format="html")
        self.containers.append(self._current)

    def _close(self) -> None:
        self.flush()
        if self._current is not None:
            self._current.last = len(self.blocks)
            self._current = self._current.parent

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        if self._anchor is not None or self._bold_depth:
            length = len(text) if not text.isspace() else 0
            if self._anchor is not None:
                self._linked += length
            if self._bold_depth:
                self._bold += length

    def _end_anchor(self) -> None:
        if self._anchor is not None:
            start, href = self._anchor
            if href and start < len(self._pieces):
                self._links.append((start, len(self._pieces), href))
            self._anchor = None

    def _break(self) -> None:
        """End the paragraph at a second `<br>`, and at the first after a line that is all bold."""
        pieces = self._pieces
        if not pieces:
            return
        held = len("".join(pieces).strip()) if self._bold else 0
        if held and self._bold >= held - 1:
            self.flush()
            return
        for piece in reversed(pieces):
            if piece == _BREAK:
                self.flush()
                return
            if not piece.isspace():
                break
        pieces.append(_BREAK)

    def flush(self) -> None:
        """End the block that is being gathered."""
        pieces = self._pieces
        if not pieces:
            return
        text = " ".join("".join(pieces).split())
        if text and self._current is not None:
            block = Block(len(self.blocks), self._current, pieces, text)
            block.linked, block.bold, block.links = self._linked, self._bold, self._links
            if self._anchor is not None and self._anchor[0] < len(pieces) and self._anchor[1]:
                block.links.append((self._anchor[0], len(pieces), self._anchor[1]))
            self.blocks.append(block)
        self._pieces, self._links, self._linked, self._bold = [], [], 0, 0
        if self._anchor is not None:
            self._anchor = (0, self._anchor[1])


def _part_by_attributes(element: etree._Element, tag: str) -> str | None:  # noqa: PLR0911 - the first that tells
    if tag in {"aside", "footer"}:
        return "aside"
    if tag in {"figcaption", "caption"}:
        return "caption"
    role = element.get("role")
    if role and role in {"navigation", "complementary", "banner", "contentinfo", "search", "menu", "dialog", "alert"}:
        return "aside"
    style = element.get("style")
    if style and "display:none" in style.replace(" ", "").lower():
        return "aside"
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return "aside"
    if element.get("itemprop") == "articleBody":
        return "story"
    return None


def walk_page(root: etree._Element, limits: Limits) -> Walk:
    """Walk through a page.

    Raises:
        LimitExceeded: It is nested too deep or has too many elements.
    """
    walk = Walk(limits)
    walk.run(root)
    return walk


def laid_out(block: Block) -> tuple[str, list[tuple[int, int, str]]]:
    r"""Give a block's words with single spaces and its own line breaks, and where in them its links stand."""
    out: list[str] = []
    length = 0
    edges: dict[int, int] = {0: 0}
    space = False
    for number, piece in enumerate(block.pieces):
        if piece == _BREAK:
            if length and out[-1] != "\n":
                out.append("\n")
                length += 1
            space = False
        else:
            words = " ".join(clean(piece).split())
            lead = piece[:1].isspace()
            if words:
                if (space or lead) and length and out[-1] != "\n":
                    out.append(" ")
                    length += 1
                edges[number] = length
                out.append(words)
                length += len(words)
                space = piece[-1:].isspace()
            else:
                space = space or bool(piece)
        edges.setdefault(number, length)
        edges[number + 1] = length
    text = "".join(out)
    text_end = len(text.rstrip())
    links = []
    for start, end, href in block.links:
        first, last = edges.get(start, length), min(edges.get(end, length), text_end)
        while first < last and text[first].isspace():
            first += 1
        while first < last and text[last - 1].isspace():
            last -= 1
        if first < last:
            links.append((first, last, href))
    return text[:text_end], links
