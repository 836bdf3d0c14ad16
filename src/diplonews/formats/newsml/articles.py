"""An article as a message in NewsML-G2, there and back: the text, its pictures, and its meetings as events.

What the standard has an element for stands there; the rest stands in attributes of our own namespace, which the
standard admits on every element. What the standard demands and the article does not know is filled, and marked so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from diplonews.errors import ReadError, SchemaError
from diplonews.formats.newsml.bodies import read_sections, write_body, write_parts
from diplonews.formats.newsml.documents import read_document
from diplonews.formats.newsml.foreign import read_foreign
from diplonews.formats.newsml.frames import (
    declared,
    digest_of,
    read_provider,
    write_item,
    write_message,
    write_meta,
)
from diplonews.formats.newsml.items import Item, KnowledgeItem, NewsItem
from diplonews.formats.newsml.meetings import event_uri, is_meeting, read_meeting, write_meeting
from diplonews.formats.newsml.moments import read_moment, written
from diplonews.formats.newsml.riders import events_guid, write_events
from diplonews.formats.newsml.tree import Element, in_nar, serialize
from diplonews.formats.newsml.vocabulary import (
    LANG,
    MODEL,
    NEWS_ITEM_TYPE,
    address,
    address_of,
    demanded,
    dn,
    named,
    nar,
    subject_attributes,
    subject_of,
)
from diplonews.formats.newsml.wording import name_of
from diplonews.limits import Limits
from diplonews.model import Article, Author, Dateline, Image, RelatedLink, Rights, Subject
from diplonews.model.values import Moment
from diplonews.report import Report

__all__ = ["dumps", "loads", "write_wire"]

_DEFAULT_LIMITS: Final = Limits()
_VERSION: Final = "1"
_CONCEPT_ITEM_TYPE: Final = "application/vnd.iptc.g2.conceptitem+xml"
_KNOWLEDGE_ITEM_TYPE: Final = "application/vnd.iptc.g2.knowledgeitem+xml"


def dumps(article: Article) -> str:
    """Write an article as a `newsMessage`: the text, its pictures, its meetings and whom they name.

    >>> dumps(Article(id="urn:example:1", title="Ministers meet"))[:12]
    '<newsMessage'
    """
    digest = digest_of(article)
    items = [*_write_news(article, digest, _knowledge_link(article, digest))]
    if article.meetings:
        items.append(write_events(article))
    return write_message(article, items)


def write_wire(article: Article) -> tuple[str, ...]:
    """Write an article for receivers that fail on messages of mixed items.

    Returns:
        A message with the text, its pictures and the package that ties them, then a concept item for each meeting.

    >>> len(write_wire(Article(id="urn:example:1")))
    1
    """
    digest = digest_of(article)
    links = [
        nar("link", rel="irel:associatedWith", residref=event_uri(digest, meeting), contenttype=_CONCEPT_ITEM_TYPE)
        for meeting in article.meetings
    ]
    events = (
        write_item(
            "conceptItem",
            event_uri(digest, meeting),
            article,
            write_meta(article, "cinat:concept"),
            write_meeting(meeting, article, digest),
        )
        for meeting in article.meetings
    )
    message = write_message(article, [*_write_news(article, digest, links)])
    return (message, *(serialize(declared(event)) for event in events))


def _knowledge_link(article: Article, digest: str) -> list[Element]:
    if not article.meetings:
        return []
    residref = events_guid(digest)
    return [nar("link", rel="irel:associatedWith", residref=residref, contenttype=_KNOWLEDGE_ITEM_TYPE)]


def _write_news(article: Article, digest: str, events: list[Element]) -> Iterator[Element]:
    pictures = [f"urn:diplonews:image:{digest}:{number}" for number in range(1, len(article.images) + 1)]
    links = [
        *map(_write_related, article.related),
        *(nar("link", rel="irel:associatedWith", residref=guid, contenttype=NEWS_ITEM_TYPE) for guid in pictures),
        *events,
    ]
    if article.url is not None:
        links.append(nar("itemMetaExtProperty", rel="dnrel:url", value=article.url))
    body = nar(
        "inlineXML",
        write_body(article),
        contenttype="application/xhtml+xml",
        attributes={LANG: article.language, "dir": article.direction},
    )
    yield write_item(
        "newsItem",
        article.id,
        article,
        _write_rights(article.rights) if article.rights else None,
        write_meta(article, "ninat:text", links),
        _write_content_meta(article, digest),
        *write_parts(article),
        nar("contentSet", body),
        model=_VERSION,
    )
    for guid, image in zip(pictures, article.images, strict=True):
        yield _write_picture(guid, image, article)
    if pictures:
        yield _write_package(pictures, article, digest)


def _write_package(pictures: list[str], article: Article, digest: str) -> Element:
    """Tie the pictures to the text for receivers that go by packages; it is not read back."""
    members = [(article.id, "ninat:text"), *((guid, "ninat:picture") for guid in pictures)]
    refs = (
        nar(
            "itemRef",
            nar("itemClass", qcode=item_class),
            contenttype=NEWS_ITEM_TYPE,
            attributes=address("residref", guid),
        )
        for guid, item_class in members
    )
    group = nar("group", *refs, id="main", role="dnrole:main")
    guid = f"urn:diplonews:package:{digest}"
    about = _write_about(article, _words("headline", article.title))
    meta = write_meta(article, "ninat:composite")
    return write_item("packageItem", guid, article, meta, about, nar("groupSet", group, root="main"))


def _write_about(article: Article, *told: Element | None) -> Element:
    """Make the metadata of content that there is little to tell of; some receivers fail on an item without any."""
    return nar("contentMeta", nar("language", tag=article.language), *told)


def _write_related(link: RelatedLink) -> Element:
    return nar("link", rel="irel:seeAlso", title=link.title, attributes=address("href", link.url))


def _write_rights(rights: Rights) -> Element:
    holder, notice = rights.holder, rights.notice
    terms = None
    if rights.url is not None:
        terms = nar("link", rel="irel:rightspolicy", attributes=address("href", rights.url))
    return nar(
        "rightsInfo",
        nar("copyrightHolder", nar("name", holder)) if holder is not None else None,
        nar("copyrightNotice", notice) if notice is not None else None,
        terms,
    )


def _write_content_meta(article: Article, digest: str) -> Element:
    place = article.dateline.place if article.dateline else None
    return nar(
        "contentMeta",
        _words("contentCreated", written(article.published) if article.published else None),
        _words("contentModified", written(article.modified) if article.modified else None),
        nar("located", nar("name", place)) if place is not None else None,
        *map(_write_author, article.authors),
        nar("language", tag=article.language),
        nar("genre", nar("name", article.genre)) if article.genre is not None else None,
        _words("keyword", article.rubric, "dnrole:rubric"),
        *(nar("keyword", keyword) for keyword in article.keywords),
        *map(_write_subject, article.subjects),
        *(
            nar("subject", name_of(meeting, article), type="cpnat:event", uri=event_uri(digest, meeting))
            for meeting in article.meetings
        ),
        _words("slugline", article.slugline),
        _words("headline", article.title),
        _words("headline", article.subtitle, "dnrole:subheadline"),
        _write_dateline(article.dateline) if article.dateline else None,
        *(nar("by", author.name) for author in article.authors),
        _words("creditline", article.source),
        _words("description", article.summary, "drol:summary"),
    )


def _words(name: str, text: str | None, role: str | None = None) -> Element | None:
    return None if text is None else nar(name, text, role=role)


def _write_author(author: Author) -> Element:
    return nar(
        "creator",
        nar("name", author.name),
        attributes={dn("role"): author.role, dn("organisation"): author.organisation},
    )


def _write_subject(subject: Subject) -> Element:
    name = nar("name", subject.name) if subject.name is not None else None
    return nar("subject", name, attributes={"type": "cpnat:abstract", **subject_attributes(subject)})


def _write_dateline(dateline: Dateline) -> Element:
    day = written(dateline.date) if dateline.date else None
    return nar("dateline", dateline.text, attributes={dn("date"): day, dn("agency"): dateline.agency})


def _write_picture(guid: str, image: Image, article: Article) -> Element:
    about = _write_about(article, _words("description", image.alt, "dnrole:alt"))
    content = nar(
        "remoteContent",
        rendition="rnd:web",
        width=None if image.width is None else str(image.width),
        height=None if image.height is None else str(image.height),
        attributes=address("href", image.url),
    )
    return write_item(
        "newsItem", guid, article, write_meta(article, "ninat:picture"), about, nar("contentSet", content)
    )


def loads(data: str | bytes, *, limits: Limits = _DEFAULT_LIMITS, report: Report | None = None) -> Article:
    """Read an article from NewsML-G2: as it was where diplonews wrote it, else from the first news item with text.

    What another's document holds beyond the text and its metadata (further items, events, subjects that are persons or
    places) is noted in the report; `read_document` gives all of it.

    Args:
        data: The document itself; never a path.
        limits: What to accept.
        report: Collects what was mended or left out.

    Raises:
        NoContent: It has no news item with a text, a headline or a picture.
        ReadError: It is not such a document; the subclasses say why.

    >>> article = Article(id="urn:example:1", title="Ministers meet")
    >>> loads(dumps(article)) == article
    True
    """
    items = read_document(data, limits=limits, report=report).items
    for number, item in enumerate(items):
        if isinstance(item, NewsItem) and item.element.get(MODEL):
            return _read(item, items[number + 1 :])
    return read_foreign(items, report if report is not None else Report())


def _read(item: NewsItem, others: tuple[Item, ...]) -> Article:
    if item.element.get(MODEL) != _VERSION:
        raise SchemaError(
            f"The item is of version {item.element.get(MODEL)!a} of diplonews' mapping; this release reads version 1",
            format="newsml",
        )
    try:
        return _read_article(item.element, others)
    except ReadError:
        raise
    except (ValueError, TypeError) as error:
        raise SchemaError(f"The item holds what an article does not admit: {error}", format="newsml") from error


def _child(element: Element, name: str) -> Element:
    return demanded(element.find(in_nar(name)), f"the element {name}")


def _read_article(item: Element, others: tuple[Item, ...]) -> Article:
    meta, content = _child(item, "itemMeta"), _child(item, "contentMeta")
    root = _child(_child(item, "contentSet"), "inlineXML").elements
    rights = item.find(in_nar("rightsInfo"))
    dateline = content.find(in_nar("dateline"))
    links = (link for link in meta.find_all(in_nar("link")) if link.get("rel") == "irel:seeAlso")
    urls = (found.get("value") for found in meta.find_all(in_nar("itemMetaExtProperty")))
    subjects = (found for found in content.find_all(in_nar("subject")) if found.get("type") != "cpnat:event")
    return Article(
        id=demanded(address_of(item, "guid"), "its guid"),
        url=next(urls, None),
        language=demanded(item.get(LANG), "its language"),
        title=_text(content, "headline"),
        subtitle=_text(content, "headline", "dnrole:subheadline"),
        summary=_text(content, "description", "drol:summary"),
        dateline=None if dateline is None else _read_dateline(dateline, content),
        authors=tuple(map(_read_author, content.find_all(in_nar("creator")))),
        publisher=read_provider(_child(meta, "provider")),
        source=_text(content, "creditline"),
        published=_moment(content, "contentCreated"),
        modified=_moment(content, "contentModified"),
        rubric=_text(content, "keyword", "dnrole:rubric"),
        genre=named(content.find(in_nar("genre"))),
        slugline=_text(content, "slugline"),
        sections=read_sections(demanded(next(iter(root), None), "its text"), item.find_all(in_nar("partMeta"))),
        related=tuple(map(_read_related, links)),
        images=tuple(map(_read_picture, _pictures(others))),
        keywords=tuple(_texts(content, "keyword", None)),
        subjects=tuple(demanded(subject_of(found, named(found)), "the code of a subject") for found in subjects),
        rights=None if rights is None else _read_rights(rights),
        meetings=tuple(map(read_meeting, _events(others))),
    )


def _texts(element: Element, name: str, role: str | None) -> Iterator[str]:
    return (found.text for found in element.find_all(in_nar(name)) if found.get("role") == role)


def _text(element: Element, name: str, role: str | None = None) -> str | None:
    return next(_texts(element, name, role), None)


def _moment(element: Element, name: str) -> Moment | None:
    text = _text(element, name)
    return None if text is None else demanded(read_moment(text).value, f"a date or time in {name}")


def _pictures(items: tuple[Item, ...]) -> Iterator[Element]:
    for item in items:
        meta = item.element.find(in_nar("itemMeta"))
        item_class = None if meta is None else meta.find(in_nar("itemClass"))
        if isinstance(item, NewsItem) and item_class is not None and item_class.get("qcode") == "ninat:picture":
            yield item.element


def _events(items: tuple[Item, ...]) -> Iterator[Element]:
    for item in items:
        if isinstance(item, KnowledgeItem) and item.concept_set:
            yield from (found.element for found in item.concept_set.concepts if is_meeting(found.element))


def _read_related(link: Element) -> RelatedLink:
    title = demanded(link.get("title"), "the title of a related story")
    return RelatedLink(title=title, url=address_of(link, "href"))


def _read_rights(element: Element) -> Rights:
    link = element.find(in_nar("link"))
    return Rights(
        notice=_text(element, "copyrightNotice"),
        holder=named(element.find(in_nar("copyrightHolder"))),
        url=None if link is None else address_of(link, "href"),
    )


def _read_author(element: Element) -> Author:
    return Author(
        name=demanded(named(element), "an author's name"),
        role=element.get(dn("role")),
        organisation=element.get(dn("organisation")),
    )


def _read_dateline(element: Element, content: Element) -> Dateline:
    day = element.get(dn("date"))
    return Dateline(
        text=element.text,
        place=named(content.find(in_nar("located"))),
        date=None if day is None else read_moment(day).value,
        agency=element.get(dn("agency")),
    )


def _read_picture(item: Element) -> Image:
    content = _child(_child(item, "contentSet"), "remoteContent")
    meta = item.find(in_nar("contentMeta"))
    width, height = content.get("width"), content.get("height")
    return Image(
        url=demanded(address_of(content, "href"), "where a picture is"),
        alt=None if meta is None else _text(meta, "description", "dnrole:alt"),
        width=None if width is None else int(width),
        height=None if height is None else int(height),
    )
