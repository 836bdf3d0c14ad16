"""Another's news item as an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from diplonews.errors import NoContent
from diplonews.formats.newsml.flows import as_line, as_text
from diplonews.formats.newsml.foreign_events import Event, events_of, meeting_of
from diplonews.formats.newsml.foreign_heads import Head, names_in
from diplonews.formats.newsml.foreign_terms import code_of, identified, identity_of, plays
from diplonews.formats.newsml.foreign_texts import Story, first, read_story
from diplonews.formats.newsml.items import Item, NewsItem
from diplonews.formats.newsml.metadata import ContentMeta, ItemMeta, RightsInfo
from diplonews.formats.newsml.properties import Party
from diplonews.formats.newsml.tree import in_nar, local_name
from diplonews.model import (
    Article,
    Author,
    Dateline,
    DiplomaticMeeting,
    Publisher,
    RelatedLink,
    Rights,
    Subject,
)
from diplonews.model.identity import urn_of
from diplonews.model.values import Moment, is_language_tag, is_url
from diplonews.report import Action, Report

__all__ = ["read_foreign"]

_ABSTRACT: Final = ("cpnat:abstract", None)


def read_foreign(items: tuple[Item, ...], report: Report) -> Article:
    """Read the first news item that has text, else the first that has a headline or picture, else the events.

    Args:
        items: The items of the document.
        report: Collects what the article cannot hold.

    Raises:
        NoContent: There is none of it.
    """
    events = events_of(items)
    spare: Story | None = None
    for item in items:
        if not isinstance(item, NewsItem):
            continue
        story = read_story(item)
        if story.sections:
            return _article(story, items, events, report)
        if spare is None and (story.title or story.images):
            spare = story
    if spare is not None:
        return _article(spare, items, events, report)
    found = _read_meetings(events, report)
    if found:
        return _article_of_events(found, items, report)
    raise NoContent(
        "The document has no news item with a text, a headline or a picture, and no event that is a diplomatic meeting",
        format="newsml",
    )


_Found = list[tuple[Event, DiplomaticMeeting]]


def _meetings(item: NewsItem, items: tuple[Item, ...], events: tuple[Event, ...], report: Report) -> _Found:
    """Read the events that a news item is about: those it tells of or names, or all where it is the only one."""
    alone = sum(isinstance(other, NewsItem) for other in items) == 1
    terms = (*(item.content_meta.subjects if item.content_meta else ()), *item.asserts)
    named = {identity_of(item, term) for term in terms}
    mine: list[Event] = []
    for event in events:
        if alone or event.item is item or event.identity in named - {None}:
            mine.append(event)
        else:
            report.add(Action.LEFT_OUT, "event", text=as_line(event.concept.name), where="another story's")
    return _read_meetings(mine, report)


def _read_meetings(events: Iterable[Event], report: Report) -> _Found:
    found: _Found = []
    for event in events:
        meeting = meeting_of(event, len(found) + 1, report)
        if meeting is not None:
            found.append((event, meeting))
    return found


def _pictures(item: NewsItem, items: tuple[Item, ...]) -> list[Story]:
    """Read the items of the document that the text links and that are pictures."""
    linked = {link.residref for link in item.item_meta.links} - {None} if item.item_meta else set()
    stories = (read_story(other) for other in items if isinstance(other, NewsItem) and other.guid in linked)
    return [story for story in stories if story.images and not story.sections]


def _note_others(
    item: Item, items: tuple[Item, ...], found: _Found, report: Report, *, pictures: Iterable[Story] = ()
) -> None:
    told = {id(item), *(id(story.item) for story in pictures), *(id(event.item) for event, _ in found)}
    for other in items:
        if id(other) not in told:
            report.add(Action.LEFT_OUT, "item", text=other.guid)


def _article_of_events(found: _Found, items: tuple[Item, ...], report: Report) -> Article:
    """Make an article of events that come without a story: it has no text, and its title is the one event's name."""
    concept, item = found[0][0].concept, found[0][0].item
    _note_others(item, items, found, report)
    meta = item.item_meta or ItemMeta.of(item.element)
    published = meta.first_created or meta.version_created
    tag = item.language or concept.language
    return Article(
        id=_id(item, report),
        language=tag if tag and is_language_tag(tag) else "und",
        title=as_line(concept.name) if len(found) == 1 else None,
        publisher=_publisher(meta.provider),
        published=published,
        modified=_later(meta.version_created, published),
        meetings=tuple(meeting for _, meeting in found),
    )


_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def _id(item: Item, report: Report) -> str:
    guid = (item.guid or "").strip()
    if is_url(guid):
        return guid
    if guid:
        report.add(Action.CHANGED, "guid", text=guid)
    return f"urn:uuid:{guid.lower()}" if _UUID.fullmatch(guid) else urn_of(None, guid, item.element.text)


def _article(story: Story, items: tuple[Item, ...], events: tuple[Event, ...], report: Report) -> Article:
    item, head = story.item, story.head
    report.notes.extend(story.notes)
    pictures = _pictures(item, items)
    found = _meetings(item, items, events, report)
    _note_others(item, items, found, report, pictures=pictures)
    _note_properties(item, report)
    # Views on an empty element, so that what is missing reads as empty.
    meta = item.item_meta or ItemMeta.of(item.element)
    content = item.content_meta or ContentMeta(created=None)
    published = meta.first_created or meta.version_created
    return Article(
        id=_id(item, report),
        language=_language(item, content),
        title=_either(story.title, head.title, "headline", report),
        subtitle=_either(_subtitle(content), head.subtitle, "subheadline", report),
        summary=_either(_summary(content), head.summary, "abstract", report),
        dateline=_dateline(content, head, report),
        authors=tuple(_authors(content, head, report)),
        publisher=_publisher(meta.provider),
        source=_either(as_line(first(content.credit_lines)), head.source, "distributor", report),
        published=published,
        modified=_later(meta.version_created, published),
        genre=_genre(content),
        slugline=as_line(first(content.sluglines)),
        sections=story.sections,
        related=tuple(_related(meta)),
        images=tuple(image for holder in (story, *pictures) for image in holder.images),
        keywords=tuple(line for label in content.keywords if (line := as_line(label.text))),
        subjects=tuple(_subjects(item, content, report)),
        rights=_rights(item.rights_info),
        meetings=tuple(meeting for _, meeting in found),
    )


_READ: Final = frozenset(
    map(
        in_nar,
        (
            *("itemClass", "provider", "versionCreated", "firstCreated", "title", "link"),
            *("contentCreated", "contentModified", "located", "creator", "language", "genre", "keyword", "subject"),
            *("slugline", "headline", "dateline", "by", "creditline", "description"),
        ),
    )
)
"""The properties of an item that an article has fields for."""
_NAMED: Final = frozenset(map(in_nar, ("located", "creator")))
"""What only a name tells."""
_ONCE: Final = frozenset(map(in_nar, ("located", "genre", "slugline", "headline", "dateline", "creditline")))


def _note_properties(item: NewsItem, report: Report) -> None:
    """Note the properties that an article has no field for, or one field for several."""
    told: set[str] = set()
    subtitle = _subtitle(item.content_meta) if item.content_meta else None
    for meta in (item.item_meta, item.content_meta):
        for element in meta.element.elements if meta else ():
            if element.get("qcode") == "stat:usable" or (subtitle and as_line(element.text) == subtitle):
                continue
            nameless = element.tag in _NAMED and element.find(in_nar("name")) is None and not element.get("literal")
            if element.tag not in _READ or nameless or (element.tag in _ONCE and element.tag in told):
                said = element.text or element.get("qcode") or element.get("uri")
                report.add(Action.LEFT_OUT, "property", text=as_line(said), where=local_name(element.tag))
            told.add(element.tag)


def _language(item: NewsItem, content: ContentMeta) -> str:
    tags = (*(language.tag for language in content.languages), item.language)
    return next((tag for tag in tags if tag and is_language_tag(tag)), "und")


def _later(modified: Moment | None, published: Moment | None) -> Moment | None:
    return None if modified is published or modified == published else modified


def _either(said: str | None, in_text: str | None, what: str, report: Report) -> str | None:
    """Choose what the item says; what the text says instead is noted where it differs."""
    if said is not None and in_text is not None and said != in_text:
        report.add(Action.LEFT_OUT, what, text=in_text)
    return in_text if said is None else said


def _summary(content: ContentMeta) -> str | None:
    return as_text(first(content.descriptions, lambda label: not label.role or plays(label.role, "summary")))


def _subtitle(content: ContentMeta) -> str | None:
    return as_line(first(content.headlines, lambda label: plays(label.role, "subtitle")))


def _dateline(content: ContentMeta, head: Head, report: Report) -> Dateline | None:
    said = as_line(first(content.datelines, lambda _: True))
    text = _either(said, head.dateline, "dateline", report)
    places = (as_line(located.name or located.literal) for located in content.located)
    place = next(filter(None, places), None) or head.place
    return Dateline(text=text or place or "", place=place, date=head.day) if text or place else None


def _authors(content: ContentMeta, head: Head, report: Report) -> Iterator[Author]:
    lines = filter(None, (as_line(label.text) for label in content.by))
    said = [name for line in lines for name in names_in(line)]
    said = said or [*filter(None, (as_line(party.name or party.literal) for party in content.creators))]
    if not said:
        return iter(head.authors)
    for author in head.authors:
        if author.name not in said:
            report.add(Action.LEFT_OUT, "byline", text=author.name)
    return (Author(name=name) for name in said)


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


def _subjects(item: NewsItem, content: ContentMeta, report: Report) -> Iterator[Subject]:
    for term in content.subjects:
        found = identified(item, term)
        if found is None or term.type not in _ABSTRACT:
            report.add(Action.LEFT_OUT, "subject", text=term.qcode or term.uri or term.literal or term.name)
        else:
            scheme, code = found
            yield Subject(scheme=scheme, code=code, name=as_line(term.name))


def _genre(content: ContentMeta) -> str | None:
    """Give what the first genre is called, by its code where it has no name."""
    names = (as_line(term.name or term.literal or code_of(term.qcode or term.uri)) for term in content.genres)
    return next(filter(None, names), None)


def _rights(infos: tuple[RightsInfo, ...]) -> Rights | None:
    for info in infos:
        notice = as_text(first(info.copyright_notices, lambda _: True) or first(info.usage_terms, lambda _: True))
        party = info.copyright_holder
        holder = as_line(party.name or party.literal) if party else None
        url = next((link.href for link in info.links if link.href and is_url(link.href)), None)
        if notice or holder or url:
            return Rights(notice=notice, holder=holder, url=url)
    return None
