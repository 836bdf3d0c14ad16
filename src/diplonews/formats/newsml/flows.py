"""Words as XHTML and NITF have them: running text, its line breaks and its links."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from diplonews.formats.newsml.tree import Element, Node, local_name
from diplonews.model import Link
from diplonews.model.values import is_line, is_text, is_url
from diplonews.report import Action, Report

__all__ = [
    "BLOCKS",
    "EMBEDS",
    "HEADINGS",
    "LISTS",
    "PICTURES",
    "SILENT",
    "as_line",
    "as_text",
    "note_left_out",
    "phrase",
    "plain_words",
]

HEADINGS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "hl1": 1, "hl2": 2}
"""The elements that are headings, and how deep each lies."""
LISTS: Final = frozenset(("ul", "ol"))
PICTURES: Final = frozenset(("img", "media-reference"))
SILENT: Final = frozenset(("script", "style", "noscript", "template", "head"))
"""What is not meant to be read."""
EMBEDS: Final = frozenset(
    ("video", "audio", "iframe", "object", "embed", "svg", "canvas", "math", "form", "media-object", "custom-table")
)
"""What the model does not hold."""
BLOCKS: Final = (
    frozenset(HEADINGS)
    | LISTS
    | frozenset(("figure", "media", "img", "blockquote", "bq", "p", "table", "nitf-table", "pre", "hr"))
    | frozenset(
        ("div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "center", "hgroup")
    )
    | frozenset(("dl", "dt", "dd", "details", "summary", "fieldset", "block", "note", "fn"))
    | frozenset(("head", "body", "body.head", "body.content", "body.end"))
    | EMBEDS
)
"""What ends a line of running text."""
_OWN_LINES: Final = BLOCKS | frozenset(("li", "tr", "caption", "figcaption", "media-caption", "credit"))
_CELLS: Final = frozenset(("td", "th", "byttl"))
_BLANKS: Final = re.compile("[ \t\n\r\f]+")


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
        if name in SILENT or name in EMBEDS or name in PICTURES:
            note_left_out(element, name, self.report)
            return
        if name == "br":
            self.append("\n" if self.pieces else "")
            return
        if name in _OWN_LINES:
            self.part("\n")
        elif name in _CELLS:
            self.part(" ")
        start = self.length
        self.add(element.children)
        if name == "a" and self.length > start:
            self.add_link(element.get("href") or "", start)
        if name in _OWN_LINES:
            self.part("\n")

    def part(self, mark: str) -> None:
        """Set words of different blocks apart; a blank that ended the last gives way."""
        if not self.pieces or self.pieces[-1].endswith("\n"):
            return
        last = self.pieces[-1].rstrip(" ")
        if last and last != self.pieces[-1] and not (self.links and self.links[-1].end == self.length):
            self.length -= len(self.pieces[-1]) - len(last)
            self.pieces[-1] = last
        if not self.pieces[-1].endswith(mark):
            self.append(mark)

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


def note_left_out(element: Element, name: str, report: Report) -> None:
    """Note what stands in the text and the model does not hold."""
    if name in PICTURES:
        report.add(Action.MISSED, "picture", text=element.get("src") or element.get("source") or element.get("alt"))
    elif name in EMBEDS:
        report.add(Action.LEFT_OUT, "embed", text=element.get("src") or as_line(element.text), where=name)
    elif element.text.strip():
        report.add(Action.LEFT_OUT, "not-text", text=as_line(element.text), where=name)


def phrase(nodes: Iterable[Node], report: Report) -> tuple[str | None, tuple[Link, ...]]:
    """Read running text and the links in it; None where there are no words."""
    words = _Words(report)
    words.add(nodes)
    return words.finish()


def plain_words(nodes: Iterable[Node], report: Report) -> str | None:
    """Read running text where the model holds no links; they are noted."""
    text, links = phrase(nodes, report)
    for link in links:
        report.add(Action.LEFT_OUT, "link", text=link.url)
    return text
