"""What a walk through a page finds: blocks of text, and the elements that hold them."""

from __future__ import annotations

from typing import Final, NamedTuple

from lxml import etree

from diplonews.text import clean

__all__ = [
    "BREAK",
    "ENDS",
    "HEADINGS",
    "INVISIBLE",
    "PROSE",
    "Block",
    "Container",
    "Passed",
    "Picture",
    "Walk",
    "laid_out",
]

HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
ENDS: Final = (
    *(".", "!", "?", "…", "؟", "。", "！", "？", ":", ";", "»", "”", '"', "'", "’", ")", "“", "۔", "،", ","),
    *("）", "」", "』", "】", "：", "；", "…"),
)
"""What a sentence or a paragraph may end in, and a heading hardly does."""
PROSE: Final = 80
"""Characters of a line that is a paragraph whatever it ends in."""
INVISIBLE: Final = "\u200b\u2060\ufeff\xad"
"""Signs that editors leave behind; at the edges of a text they say nothing."""
BREAK: Final = "\x1e"
"""Stands for `<br>` among the pieces; no text of XML can hold it."""


class Container:
    """An element that holds blocks."""

    __slots__ = ("depth", "element", "first", "last", "out", "parent", "part", "tag")

    def __init__(
        self, element: etree._Element, part: str | None, parent: Container | None, first: int, depth: int
    ) -> None:
        self.element = element
        self.tag: str = element.tag
        self.parent = parent
        self.first = first
        self.last = first
        self.part = part
        self.depth = depth
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

    def __init__(
        self,
        index: int,
        container: Container,
        pieces: list[str],
        text: str,
        weight: float,
        linked: int,
        bold: int,
        links: list[tuple[int, int, str]],
    ) -> None:
        self.index = index
        self.container = container
        """The innermost element that holds it."""
        self.pieces = pieces
        self.text = text
        """Its words on one line."""
        self.weight = weight
        """How much prose it is, in characters."""
        self.linked = linked
        self.bold = bold
        self.links = links

    @property
    def link_share(self) -> float:
        """Give the share of the characters that are links."""
        return self.linked / len(self.text) if self.linked else 0.0


class Passed(NamedTuple):
    """An element that the walk passed by, because it is an aside."""

    element: etree._Element
    part: str
    at: int
    """The number of blocks before it."""


class Walk:
    """What the walk found."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.containers: list[Container] = []
        """Those that hold a block or a picture, each after the one that it stands in."""
        self.pictures: list[Picture] = []
        self.passed: list[Passed] = []
        self.forms: list[Container] = []
        """Those that ask for an address of e-mail."""
        self.embeds: list[str] = []
        self.telling: list[etree._Element] = []
        """The elements in which pages speak of their article: `<meta>`, `<script>`, `<h1>`, `<time>` and such."""


def _placed(block: Block) -> list[tuple[int, int, str]] | None:
    """Give where in the words on one line the links stand; None where the line lacks something of the pieces."""
    placed = []
    length = at = 0
    space = False
    for start, end, href in (*block.links, (len(block.pieces), len(block.pieces), "")):
        for first, last in ((at, start), (start, end)):
            raw = "".join(block.pieces[first:last])
            words = " ".join(raw.split())
            if not words:
                space = space or bool(raw)
                continue
            length += len(words) + ((space or raw[0].isspace()) and length > 0)
            space = raw[-1].isspace()
            if first == start:
                placed.append((length - len(words), length, href))
        at = end
    return placed if length == len(block.text) else None


def laid_out(block: Block) -> tuple[str, list[tuple[int, int, str]]]:
    r"""Give a block's words with single spaces and its own line breaks, and where in them its links stand."""
    if block.text.isprintable() and BREAK not in block.pieces:
        placed = _placed(block) if block.links else []
        if placed is not None:
            return block.text, placed
    return _laid_out_by_pieces(block)


def _laid_out_by_pieces(block: Block) -> tuple[str, list[tuple[int, int, str]]]:
    out: list[str] = []
    length = 0
    edges: dict[int, int] = {0: 0}
    space = False
    for number, piece in enumerate(block.pieces):
        if piece == BREAK:
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
    text = "".join(out).rstrip(INVISIBLE + " \n")
    text_end = len(text)
    shift = text_end - len(text.lstrip(INVISIBLE))
    links = []
    for start, end, href in block.links:
        first, last = edges.get(start, length), min(edges.get(end, length), text_end)
        while first < last and text[first].isspace():
            first += 1
        while first < last and text[last - 1].isspace():
            last -= 1
        if shift < last and first < last:
            links.append((max(0, first - shift), last - shift, href))
    return text[shift:], links
