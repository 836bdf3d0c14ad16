"""Writing Atom entries."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from diplonews.formats.atom.names import ATOM, DC, DCTERMS, GENRE, NOBODY, RUBRIC, VERSION
from diplonews.formats.moments import write_moment
from diplonews.formats.newsml.bodies import write_body
from diplonews.formats.newsml.riders import write_rider
from diplonews.formats.newsml.schemes import iptc
from diplonews.formats.newsml.tree import XHTML, Element, Node, serialize
from diplonews.formats.newsml.vocabulary import DN, FILLED, LANG, MODEL, dn, html, make
from diplonews.model import Article, Author, Dateline, Image, RelatedLink, Subject
from diplonews.model.values import Moment, is_url

__all__ = ["dumps"]

_FILLER: Final = "1970-01-01T00:00:00Z"
"""When an entry was updated of which no moment is known that Atom could tell."""
_TRUE: Final = "true"
_LONGEST_TITLE: Final = 80


def dumps(article: Article) -> str:
    """Write an article as an Atom entry.

    >>> dumps(Article(id="urn:example:1", language="en", title="Talks")).partition("<title")[2][:12]
    '>Talks</titl'
    """
    entry = _atom(
        "entry",
        _atom("id", article.id),
        _title(article),
        *_moments(article),
        *_authors(article),
        *_links(article),
        *_categories(article),
        _atom("summary", article.summary) if article.summary is not None else None,
        *_rights(article),
        *_rest(article),
        _content(article),
        write_rider(article),
        attributes={LANG: article.language, MODEL: VERSION},
    )
    namespaces = ((None, ATOM), ("dc", DC), ("dcterms", DCTERMS), ("dn", DN))
    return serialize(Element(entry.tag, entry.attributes, entry.children, namespaces))


def _atom(
    tag: str, /, *children: Node | None, attributes: dict[str, str | None] | None = None, **more: str | None
) -> Element:
    return make(ATOM, tag, children, {**more, **(attributes or {})})


def _own(tag: str, /, *children: Node | None, **attributes: str | None) -> Element:
    return make(DN, tag, children, attributes)


def _title(article: Article) -> Element:
    """Write the title; Atom demands one, so the first words stand for one that is not known."""
    if article.title is not None:
        return _atom("title", article.title)
    words = " ".join((article.lead or article.summary or "").split())[:_LONGEST_TITLE]
    return _atom("title", words or None, attributes={FILLED: _TRUE})


def _moments(article: Article) -> Iterator[Element]:
    """Write the moments; those without an offset, which Atom has no place for, in elements of our own."""
    first, last = article.published, article.modified
    if first is not None:
        yield _atom("published", write_moment(first)) if _has_offset(first) else _own("published", write_moment(first))
    if last is not None and _has_offset(last):
        yield _atom("updated", write_moment(last))
        return
    if last is not None:
        yield _own("modified", write_moment(last))
    filler = write_moment(first) if first is not None and _has_offset(first) else _FILLER
    yield _atom("updated", filler, attributes={FILLED: _TRUE})


def _has_offset(moment: Moment) -> bool:
    return isinstance(moment, datetime) and moment.tzinfo is not None


def _authors(article: Article) -> Iterator[Element]:
    yield from map(_author, article.authors)
    if not article.authors:
        name = article.publisher.name if article.publisher else NOBODY
        yield _atom("author", _atom("name", name), attributes={FILLED: _TRUE})


def _author(author: Author) -> Element:
    role = _own("role", author.role) if author.role is not None else None
    organisation = _own("organisation", author.organisation) if author.organisation is not None else None
    return _atom("author", _atom("name", author.name), role, organisation)


def _links(article: Article) -> Iterator[Element]:
    if article.url is not None:
        yield _atom("link", rel="alternate", href=article.url)
    if article.rights is not None and article.rights.url is not None:
        yield _atom("link", rel="license", href=article.rights.url)
    yield from map(_related, article.related)
    yield from map(_picture, article.images)


def _related(link: RelatedLink) -> Element:
    if link.url is None:
        return _own("related", link.title)
    return _atom("link", rel="related", href=link.url, title=link.title)


def _picture(image: Image) -> Element:
    size = {"width": image.width, "height": image.height}
    pixels = {dn(name): None if value is None else str(value) for name, value in size.items()}
    return _atom("link", rel="enclosure", type="image/*", href=image.url, title=image.alt, attributes=pixels)


def _categories(article: Article) -> Iterator[Element]:
    yield from map(_subject, article.subjects)
    yield from (_atom("category", term=keyword) for keyword in article.keywords)
    for scheme, term in ((RUBRIC, article.rubric), (GENRE, article.genre)):
        if term is not None:
            yield _atom("category", scheme=scheme, term=term)


def _subject(subject: Subject) -> Element:
    """Write a term; a scheme that is no URI stands in an attribute of our own."""
    uri = iptc().get(subject.scheme) or (subject.scheme if is_url(subject.scheme) else None)
    own = {dn("scheme"): None if uri == subject.scheme else subject.scheme}
    return _atom("category", scheme=uri, term=subject.code, label=subject.name, attributes=own)


def _rights(article: Article) -> Iterator[Element]:
    rights = article.rights
    if rights is not None and rights.notice is not None:
        yield _atom("rights", rights.notice)
    if rights is not None and rights.holder is not None:
        yield make(DCTERMS, "rightsHolder", (rights.holder,), {})


def _rest(article: Article) -> Iterator[Element]:
    """Write what Atom has no element for."""
    if article.publisher is not None:
        yield make(DC, "publisher", (article.publisher.name,), {dn("url"): article.publisher.url})
    if article.source is not None:
        yield make(DC, "source", (article.source,), {})
    if article.subtitle is not None:
        yield _own("subtitle", article.subtitle)
    if article.slugline is not None:
        yield _own("slugline", article.slugline)
    if article.dateline is not None:
        yield _dateline(article.dateline)


def _dateline(dateline: Dateline) -> Element:
    day = write_moment(dateline.date) if dateline.date else None
    return _own("dateline", dateline.text, place=dateline.place, date=day, agency=dateline.agency)


def _content(article: Article) -> Element:
    body = write_body(article).elements[-1]
    div = html("div", *body.children, lang=article.language, dir=article.direction)
    return _atom("content", Element(div.tag, div.attributes, div.children, ((None, XHTML),)), type="xhtml")
