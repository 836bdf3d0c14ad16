"""Another's news item as an article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from diplonews.errors import NoContent
from diplonews.formats.newsml import schemes
from diplonews.formats.newsml.flows import as_line, as_text, sections_of, sections_of_plain_text
from diplonews.formats.newsml.items import Item, NewsItem
from diplonews.formats.newsml.metadata import ContentMeta, ItemMeta, RightsInfo
from diplonews.formats.newsml.properties import Label, Party, Term
from diplonews.formats.newsml.tree import local_name
from diplonews.model import Article, Author, Dateline, Image, Publisher, RelatedLink, Rights, Section, Subject
from diplonews.model.identity import urn_of
from diplonews.model.values import MAX_INTEGER, Moment, is_language_tag, is_url
from diplonews.report import Action, Report

__all__ = ["read_foreign"]

_SUMMARY: Final = "drol:summary"
_PLAIN: Final = "text/plain"
_BODIES: Final = frozenset(("html", "nitf", "body", "div", "section", "article", "main", "p"))
"""The outermost elements of texts in XML; others are data such as events or statistics."""
_ABSTRACT: Final = ("cpnat:abstract", None)


def read_foreign(items: tuple[Item, ...], report: Report) -> Article:
    """Read the first news item that has text, else the first that has a headline or picture.

    Args:
        items: The items of the document.
        report: Collects what the article cannot hold.

    Raises:
        NoContent: No news item has any of it.
    """
    news = [item for item in items if isinstance(item, NewsItem)]
    for item in news:
        notes = Report()
        sections = _sections(item, notes)
        if sections:
            report.notes.extend(notes.notes)
            return _article(item, sections, items, report)
    for item in news:
        if _title(item) or _images(item):
            return _article(item, (), items, report)
    raise NoContent("The document has no news item with a text, a headline or a picture", format="newsml")


def _article(item: NewsItem, sections: tuple[Section, ...], items: tuple[Item, ...], report: Report) -> Article:
    for other in items:
        if other is not item:
            report.add(Action.LEFT_OUT, "item", text=other.guid)
    # Views on an empty element, so that what is missing reads as empty.
    meta = item.item_meta or ItemMeta.of(item.element)
    content = item.content_meta or ContentMeta(created=None)
    published = meta.first_created or meta.version_created
    return Article(
        id=item.guid if item.guid and is_url(item.guid) else urn_of(None, item.guid, item.element.text),
        language=_language(item, content),
        title=_title(item),
        summary=as_text(_first(content.descriptions, lambda label: not label.role or _SUMMARY in label.role)),
        dateline=_dateline(content),
        authors=tuple(_authors(content)),
        publisher=_publisher(meta.provider),
        source=as_line(_first(content.credit_lines)),
        published=published,
        modified=_later(meta.version_created, published),
        genre=as_line(next((term.name for term in content.genres if term.name), None)),
        slugline=as_line(_first(content.sluglines)),
        sections=sections,
        related=tuple(_related(meta)),
        images=_images(item),
        keywords=tuple(line for label in content.keywords if (line := as_line(label.text))),
        subjects=tuple(_subjects(item, content, report)),
        rights=_rights(item.rights_info),
    )


def _first(labels: Iterable[Label], wanted: Callable[[Label], bool] = lambda label: not label.role) -> str | None:
    return next((label.text for label in labels if wanted(label) and label.text.strip()), None)


def _title(item: NewsItem) -> str | None:
    content, meta = item.content_meta, item.item_meta
    headlines = content.headlines if content else ()
    titles = meta.titles if meta else ()
    return as_line(_first(headlines) or _first(headlines, lambda _: True) or _first(titles, lambda _: True))


def _language(item: NewsItem, content: ContentMeta) -> str:
    tags = (*(language.tag for language in content.languages), item.language)
    return next((tag for tag in tags if tag and is_language_tag(tag)), "und")


def _later(modified: Moment | None, published: Moment | None) -> Moment | None:
    return None if modified is published or modified == published else modified


def _dateline(content: ContentMeta) -> Dateline | None:
    text = as_text(_first(content.datelines, lambda _: True))
    place = as_line(next((located.name for located in content.located if located.name), None))
    return Dateline(text=text or place or "", place=place) if text or place else None


def _authors(content: ContentMeta) -> Iterator[Author]:
    lines: list[str | None] = [label.text for label in content.by]
    lines = lines or [party.name for party in content.creators]
    return (Author(name=name) for name in map(as_line, lines) if name)


def _publisher(provider: Party | None) -> Publisher | None:
    if provider is None:
        return None
    name = as_line(provider.name or provider.literal or (provider.qcode or "").partition(":")[2] or provider.uri)
    url = provider.uri if provider.uri and is_url(provider.uri) else None
    return Publisher(name=name, url=url) if name else None


def _related(meta: ItemMeta) -> Iterator[RelatedLink]:
    for link in meta.links:
        title = as_line(link.title or (link.titles[0].text if link.titles else None))
        if title:
            yield RelatedLink(title=title, url=link.href if link.href and is_url(link.href) else None)


def _images(item: NewsItem) -> tuple[Image, ...]:
    contents = item.content_set.remote_content if item.content_set else ()
    return tuple(
        Image(url=content.href, width=_pixels(content.width), height=_pixels(content.height))
        for content in contents
        if (content.content_type or "").startswith("image/") and content.href and is_url(content.href)
    )


def _pixels(number: int | None) -> int | None:
    return number if number is not None and 1 <= number <= MAX_INTEGER else None


def _subjects(item: NewsItem, content: ContentMeta, report: Report) -> Iterator[Subject]:
    for term in content.subjects:
        found = _identified(item, term)
        if found is None or term.type not in _ABSTRACT:
            report.add(Action.LEFT_OUT, "subject", text=term.qcode or term.uri or term.literal or term.name)
        else:
            scheme, code = found
            yield Subject(scheme=scheme, code=code, name=as_line(term.name))


def _identified(item: NewsItem, term: Term) -> tuple[str, str] | None:
    alias, colon, code = (term.qcode or "").partition(":")
    if colon and as_line(alias) == alias and as_line(code) == code:
        uri = item.schemes.get(alias)
        # An alias means something in its own document only, unless it is IPTC's.
        return (alias if uri is None or schemes.iptc().get(alias) == uri else as_line(uri) or alias), code
    scheme, slash, code = (term.uri or "").rpartition("/")
    return (scheme + slash, code) if slash and as_line(scheme + slash) == scheme + slash and as_line(code) else None


def _rights(infos: tuple[RightsInfo, ...]) -> Rights | None:
    for info in infos:
        notice = as_text(_first(info.copyright_notices, lambda _: True) or _first(info.usage_terms, lambda _: True))
        party = info.copyright_holder
        holder = as_line(party.name or party.literal) if party else None
        url = next((link.href for link in info.links if link.href and is_url(link.href)), None)
        if notice or holder or url:
            return Rights(notice=notice, holder=holder, url=url)
    return None


def _sections(item: NewsItem, report: Report) -> tuple[Section, ...]:
    content = item.content_set
    if content is None:
        return ()
    for inline in content.inline_xml:
        root = inline.root
        if root is not None and local_name(root.tag) not in _BODIES:
            report.add(Action.LEFT_OUT, "inline-xml", text=local_name(root.tag))
        elif root is not None and (sections := sections_of(root, report)):
            return sections
    for data in content.inline_data:
        if data.encoding is None and (data.content_type or _PLAIN).startswith(_PLAIN):
            sections = sections_of_plain_text(data.text)
            if sections:
                return sections
    return ()
