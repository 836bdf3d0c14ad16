"""What another's news item holds: its texts and its pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from diplonews.formats.newsml.flows import as_line
from diplonews.formats.newsml.foreign_bodies import markup_root, sections_of, sections_of_plain_text
from diplonews.formats.newsml.foreign_heads import Head, head_of
from diplonews.formats.newsml.items import NewsItem
from diplonews.formats.newsml.metadata import InlineData, RemoteContent
from diplonews.formats.newsml.properties import Label
from diplonews.formats.newsml.tree import Element, local_name
from diplonews.model import Image, Section
from diplonews.model.values import MAX_INTEGER, is_url
from diplonews.report import Action, Report

__all__ = ["Story", "first", "read_story"]

_PLAIN: Final = "text/plain"
_MARKUP: Final = ("html", "nitf")
"""What the media types of markup have in their names."""
_BODIES: Final = frozenset(("html", "nitf", "body", "div", "section", "article", "main", "p"))
"""The outermost elements of texts in XML; others are data such as events or statistics."""


class Story(NamedTuple):
    """A news item with what could be read of its content."""

    item: NewsItem
    """The item."""
    title: str | None
    """What its headline says."""
    head: Head
    """What its text says of itself."""
    sections: tuple[Section, ...]
    """Its text; empty where it has none."""
    images: tuple[Image, ...]
    """The pictures that it is, or has as files."""
    notes: Report
    """What could not be taken of the content."""


def read_story(item: NewsItem) -> Story:
    """Read the content of a news item."""
    notes = Report()
    roots = tuple(_roots(item, notes))
    head = head_of(roots[0] if roots else None, notes)
    title = _title(item)
    sections = _sections(item, roots, title or head.title, notes)
    _note_content(item, roots, notes)
    return Story(item, title, head, sections, _images(item), notes)


def first(labels: Iterable[Label], wanted: Callable[[Label], bool] = lambda label: not label.role) -> str | None:
    """Give the words of the first label that is wanted: by default, of the first without a role."""
    return next((label.text for label in labels if wanted(label) and label.text.strip()), None)


def _title(item: NewsItem) -> str | None:
    content, meta = item.content_meta, item.item_meta
    headlines = content.headlines if content else ()
    titles = meta.titles if meta else ()
    return as_line(first(headlines) or first(headlines, lambda _: True) or first(titles, lambda _: True))


def _sections(item: NewsItem, roots: tuple[Element, ...], title: str | None, report: Report) -> tuple[Section, ...]:
    for root in roots:
        sections = sections_of(root, report, title=title)
        if sections:
            return sections
    for data in item.content_set.inline_data if item.content_set else ():
        if _is_plain(data):
            sections = sections_of_plain_text(data.text)
            if sections:
                return sections
    return ()


def _roots(item: NewsItem, report: Report) -> Iterator[Element]:
    """Go through the outermost elements of the content that are texts."""
    for inline in item.content_set.inline_xml if item.content_set else ():
        root = inline.root
        if root is not None and local_name(root.tag) in _BODIES:
            yield root
    for data in item.content_set.inline_data if item.content_set else ():
        root = _escaped(data, report)
        if root is not None:
            yield root


def _is_plain(data: InlineData) -> bool:
    return data.encoding is None and (data.content_type or _PLAIN).strip().lower().startswith(_PLAIN)


def _is_markup(data: InlineData) -> bool:
    sort = (data.content_type or "").lower()
    return data.encoding is None and any(name in sort for name in _MARKUP)


def _escaped(data: InlineData, report: Report) -> Element | None:
    """Read markup that stands in the document as text, as many feeds have it."""
    if not _is_markup(data):
        return None
    root = markup_root(data.text)
    if root is None:
        report.add(Action.MISSED, "inline-data", text=data.content_type)
    return root


def _note_content(item: NewsItem, roots: tuple[Element, ...], report: Report) -> None:
    """Note what of the content is no text: further texts, data such as events or statistics, and files."""
    content = item.content_set
    if content is None:
        return
    for inline in content.inline_xml:
        root = inline.root
        if root is not None and local_name(root.tag) not in {*_BODIES, "events"}:
            report.add(Action.LEFT_OUT, "inline-xml", text=local_name(root.tag))
    for root in roots[1:]:
        report.add(Action.LEFT_OUT, "further-text", text=as_line(root.text))
    for data in content.inline_data:
        if not _is_plain(data) and not _is_markup(data):
            report.add(Action.LEFT_OUT, "inline-data", text=data.content_type)
    for remote in content.remote_content:
        if not _is_image(remote):
            report.add(Action.LEFT_OUT, "remote-content", text=remote.href or remote.residref)


def _images(item: NewsItem) -> tuple[Image, ...]:
    contents = item.content_set.remote_content if item.content_set else ()
    return tuple(
        Image(url=content.href, width=_pixels(content.width), height=_pixels(content.height))
        for content in contents
        if _is_image(content) and content.href
    )


def _is_image(content: RemoteContent) -> bool:
    return (content.content_type or "").startswith("image/") and content.href is not None and is_url(content.href)


def _pixels(number: int | None) -> int | None:
    return number if number is not None and 1 <= number <= MAX_INTEGER else None
