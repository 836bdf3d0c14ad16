"""The body of an article as a piece of HTML inside a document of another format, there and back."""

from __future__ import annotations

from typing import Final

from diplonews.formats.newsml.bodies import write_body
from diplonews.formats.newsml.foreign_bodies import markup_root, sections_of, sections_of_plain_text
from diplonews.formats.newsml.tree import XHTML, Element, serialize
from diplonews.model import Article, Section
from diplonews.report import Action, Report

__all__ = ["read_body", "read_markup", "write_markup"]

_NAMESPACE: Final = f' xmlns="{XHTML}"'


def write_markup(article: Article) -> str:
    """Write the body as an HTML `article`, well-formed as XML: headings by their depth, blocks in their order.

    >>> from diplonews.model import Paragraph
    >>> section = Section(heading="Talks", blocks=(Paragraph(text="They met."),))
    >>> write_markup(Article(id="urn:example:1", language="en", sections=(section,)))
    '<article lang="en" dir="ltr"><h2 id="s1">Talks</h2><p id="b1">They met.</p></article>'
    """
    body = write_body(article).elements[-1]
    root = Element(
        f"{{{XHTML}}}article", (("lang", article.language), ("dir", article.direction)), body.children, ((None, XHTML),)
    )
    return serialize(root).replace(_NAMESPACE, "", 1)


def read_body(text: str, report: Report, *, markup: bool, title: str | None = None) -> tuple[Section, ...]:
    """Read the body of another's document.

    Args:
        text: The body.
        report: Collects what the sections cannot hold.
        markup: Whether it is HTML; plain text parts paragraphs by a blank line.
        title: The headline; a heading that repeats it is left out.
    """
    return read_markup(text, report, title=title) if markup else sections_of_plain_text(text)


def read_markup(text: str, report: Report, *, title: str | None = None) -> tuple[Section, ...]:
    """Read a piece of HTML or XHTML.

    Args:
        text: The piece; it need not be well-formed.
        report: Collects what the sections cannot hold, or that nothing could be read.
        title: The headline; a heading that repeats it is left out.

    >>> [section.heading for section in read_markup("<h2>Talks</h2><p>They met.", Report())]
    ['Talks']
    """
    root = markup_root(text)
    if root is None:
        report.add(Action.MISSED, "body", text=text[:80])
        return ()
    return sections_of(root, report, title=title)
