"""JSON-LD documents as articles: ours, and those that news pages carry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from diplonews.errors import SchemaError
from diplonews.formats.jsonld.meetings import read_meeting, read_subject
from diplonews.formats.jsonld.nodes import CONTEXT, Node
from diplonews.formats.jsontext import content_of, decode
from diplonews.formats.markup import read_body
from diplonews.formats.newsml.moments import read_moment
from diplonews.limits import Limits
from diplonews.model import (
    Article,
    Author,
    Dateline,
    DiplomaticMeeting,
    Image,
    Publisher,
    RelatedLink,
    Rights,
    Section,
    Subject,
)
from diplonews.model.identity import urn_of
from diplonews.model.values import Moment, is_language_tag, is_url
from diplonews.readers.jsonld import article_among
from diplonews.report import Action, Report

__all__ = ["loads"]

_FORMAT: Final = "jsonld"
_DEFAULT_LIMITS: Final = Limits()
_MAX_DEPTH: Final = 4
"""`@graph` in an array in an array."""
_NESTED: Final = ("@graph", "mainEntity")
_MARKUP: Final = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,10}(?:\s[^<>]{0,500})?/?>")
_READ: Final = frozenset(
    "url mainEntityOfPage inLanguage headline name alternativeHeadline abstract description dateline locationCreated "
    "author creator publisher creditText sourceOrganization datePublished dateCreated dateModified articleSection "
    "genre identifier keywords about image thumbnailUrl citation copyrightHolder copyrightNotice license articleBody "
    "text encoding dn:datelineDate dn:datelineAgency".split()
)
_SUBJECTS: Final = frozenset(("DefinedTerm", "CategoryCode"))


def loads(data: str | bytes, *, limits: Limits = _DEFAULT_LIMITS, report: Report | None = None) -> Article:
    """Read an article.

    Args:
        data: The document: one object, several, or a graph; bytes are UTF-8. Its context is not fetched.
        limits: What to accept.
        report: Collects what was mended, and what an article has no place for.

    Raises:
        MalformedInput: It is not JSON.
        EncodingError: It is not UTF-8.
        SchemaError: None of its objects is an article.
        LimitExceeded: It is past one of the limits.

    >>> loads('{"@type":"NewsArticle","@id":"urn:example:1","articleBody":"They met."}').text
    'They met.'
    """
    notes = report if report is not None else Report()
    content = content_of(data, report, format=_FORMAT)
    limits.check("max_document_bytes", len(content), what="The document", format=_FORMAT)
    objects = [*_objects(decode(content, limits, format=_FORMAT), 0)]
    chosen = article_among(objects)
    if not chosen:
        raise SchemaError(
            "None of the objects is of the type NewsArticle or another Article of schema.org", format=_FORMAT, path="$"
        )
    for other in objects:
        if other is not chosen and "@graph" not in other:
            notes.add(Action.LEFT_OUT, "object", text=Node(other, exact=False).line("name", "headline"))
    return _article(Node(chosen, exact=_is_ours(chosen)), notes)


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Go through the objects of a document, with plain names for their types."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for member in value:
            yield from _objects(member, depth + 1)
    elif isinstance(value, dict):
        yield {**Node(value, exact=True).members, "@type": [*Node(value, exact=True).types]}
        for key in _NESTED:
            if key in value:
                yield from _objects(value[key], depth + 1)


def _is_ours(members: dict[str, Any]) -> bool:
    return members.get("@context") == list(CONTEXT)


def _article(node: Node, report: Report) -> Article:
    title = node.line("headline", "name")
    published = _moment(node.raw("datePublished", "dateCreated"), report)
    modified = _moment(node.raw("dateModified"), report)
    url = node.url("url", "mainEntityOfPage")
    meetings = tuple(_meetings(node, report))
    _note_rest(node, report)
    return Article(
        id=_identity(node, url, title, report),
        url=url,
        language=_language(node),
        title=title,
        subtitle=node.line("alternativeHeadline"),
        summary=node.text("abstract", "description"),
        dateline=_dateline(node, report),
        authors=tuple(_authors(node)),
        publisher=_publisher(node.node("publisher")),
        source=node.line("creditText", "sourceOrganization"),
        published=published,
        modified=None if modified == published and not node.exact else modified,
        rubric=node.line("articleSection"),
        genre=node.line("genre"),
        slugline=next(_sluglines(node), None),
        sections=_sections(node, title, report),
        related=tuple(_related(node)),
        images=tuple(_images(node, report)),
        keywords=tuple(_keywords(node)),
        subjects=tuple(_subjects(node)),
        rights=_rights(node),
        meetings=meetings,
    )


def _identity(node: Node, url: str | None, title: str | None, report: Report) -> str:
    known = (node.raw("@id"), node.raw("identifier"), url)
    for value in known:
        if value is not None and is_url(value):
            return value
    if value := known[0]:
        report.add(Action.CHANGED, "id", text=value)
    return urn_of(url, value, title, node.raw("articleBody"))


def _language(node: Node) -> str:
    tags = (node.raw("inLanguage"), *(one.raw("alternateName", "identifier") for one in node.nodes("inLanguage")))
    return next((tag for tag in tags if tag and is_language_tag(tag)), "und")


def _moment(value: str | None, report: Report) -> Moment | None:
    found = read_moment(value).value if value is not None else None
    if value is not None and found is None:
        report.add(Action.MISSED, "date", text=value)
    return found


def _dateline(node: Node, report: Report) -> Dateline | None:
    place = node.node("locationCreated").line("name")
    text = node.text("dateline") or place
    if text is None:
        return None
    day = _moment(node.raw("dn:datelineDate"), report)
    return Dateline(text=text, place=place, date=day, agency=node.line("dn:datelineAgency"))


def _authors(node: Node) -> Iterator[Author]:
    nodes = [*node.nodes("author")] or [*node.nodes("creator")]
    for one in nodes:
        name = one.line("name")
        if name is not None:
            yield Author(name=name, role=one.line("jobTitle"), organisation=one.node("affiliation").line("name"))


def _publisher(node: Node) -> Publisher | None:
    name = node.line("name")
    return Publisher(name=name, url=node.url("url")) if name else None


def _sluglines(node: Node) -> Iterator[str]:
    for one in node.nodes("identifier"):
        if one.raw("propertyID") == "slugline" and (slugline := one.line("value")):
            yield slugline


def _sections(node: Node, title: str | None, report: Report) -> tuple[Section, ...]:
    for one in node.nodes("encoding"):
        body = one.raw("text")
        if body is not None and (one.raw("encodingFormat") or "").startswith("text/html"):
            # Others repeat the headline at the head of the text.
            return read_body(body, report, markup=True, title=None if node.exact else title)
    body = node.raw("articleBody", "text")
    if body is None:
        return ()
    return read_body(body, report, markup=_MARKUP.search(body) is not None, title=title)


def _related(node: Node) -> Iterator[RelatedLink]:
    for one in node.nodes("citation"):
        title = one.line("headline", "name")
        if title is not None:
            yield RelatedLink(title=title, url=one.url("url", "@id"))


def _images(node: Node, report: Report) -> Iterator[Image]:
    images = [*node.nodes("image")] or [*node.nodes("thumbnailUrl")]
    for one in images:
        url = one.url("contentUrl", "url", "@id", "name")
        if url is None:
            report.add(Action.MISSED, "picture", text=one.raw("name", "caption"))
        else:
            alt = one.text("description", "caption")
            yield Image(url=url, alt=alt, width=one.number("width"), height=one.number("height"))


def _keywords(node: Node) -> Iterator[str]:
    for line in node.lines("keywords"):
        # Others write them in one string.
        pieces = [line] if node.exact else line.split(",")
        yield from (piece if node.exact else piece.strip() for piece in pieces if piece.strip())


def _subjects(node: Node) -> Iterator[Subject]:
    for one in node.nodes("about"):
        if one.types & _SUBJECTS and (subject := read_subject(one, one.line("name"))) is not None:
            yield subject


def _rights(node: Node) -> Rights | None:
    notice, holder = node.text("copyrightNotice"), node.node("copyrightHolder").line("name")
    url = node.url("license")
    return Rights(notice=notice, holder=holder, url=url) if notice or holder or url else None


def _meetings(node: Node, report: Report) -> Iterator[DiplomaticMeeting]:
    taken: set[str] = set()
    for one in node.nodes("about"):
        if any(kind.endswith("Event") for kind in one.types):
            meeting = read_meeting(one, len(taken) + 1, report)
            if meeting is not None and meeting.id not in taken:
                taken.add(meeting.id)
                yield meeting
        elif not one.types & _SUBJECTS:
            report.add(Action.LEFT_OUT, "subject", text=one.line("name"))


def _note_rest(node: Node, report: Report) -> None:
    """Note the properties that an article has no place for."""
    for name, value in node.members.items():
        if name not in _READ and not name.startswith("@"):
            report.add(Action.LEFT_OUT, "property", text=value if isinstance(value, str) else None, where=name)
    for further in [*node.lines("articleSection")][1:]:
        report.add(Action.LEFT_OUT, "rubric", text=further)
