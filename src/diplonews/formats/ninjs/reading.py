"""ninjs documents of any version as articles: the names of 1.x, 2.x and 3.x differ in little but their capitals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from diplonews.dates import parse_moment
from diplonews.errors import InvalidValue, SchemaError
from diplonews.formats.jsontext import content_of, decode
from diplonews.formats.lenient import line_of, text_of
from diplonews.formats.markup import read_body
from diplonews.formats.newsml.foreign_heads import names_in
from diplonews.formats.ninjs.events import meeting_of
from diplonews.formats.ninjs.fields import PROFILE, Fields, subject_of
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
from diplonews.report import Action, Report

__all__ = ["loads"]

_FORMAT: Final = "ninjs"
_DEFAULT_LIMITS: Final = Limits()
_MAIN: Final = ("main", "")
_TEXTS: Final = frozenset(("headline", "description", "body"))
"""What the names of texts begin with in 1.x."""
_BODIES: Final = ("xhtml", "html", "main", "text", "richtext", "")
"""Which body is the richest, by its role or the end of its name."""
_READ: Final = frozenset(
    "standard $standard uri guid keywords type representationtype firstcreated versioncreated pubstatus "
    "copyrightholder copyrightnotice usageterms rightsinfo language by byline slugline located headlines descriptions "
    "bodies people person subjects subject genres infosources altids associations renditions title mimetype "
    "profile version eventdetails".split()
)

_ROLES: Final = frozenset(
    ("", "main", "subheadline", "subtitle", "deck", "summary", "abstract", "dateline", "alt", "caption")
)
"""The roles of headlines and descriptions that an article has fields for."""
_ASSOCIATED: Final = frozenset(("picture", "graphic", "text", "event"))
"""The types of associations that are read, or noted where they are."""


def loads(data: str | bytes, *, limits: Limits = _DEFAULT_LIMITS, report: Report | None = None) -> Article:
    """Read an article.

    Args:
        data: The document, of any version of ninjs; bytes are UTF-8.
        limits: What to accept.
        report: Collects what was mended, and what an article has no place for.

    Raises:
        MalformedInput: It is not JSON.
        EncodingError: It is not UTF-8.
        SchemaError: It is not one item with a `uri`.
        LimitExceeded: It is past one of the limits.

    >>> loads('{"uri":"urn:example:1","headline":"Talks","body_text":"They met."}').sections[0].blocks[0].text
    'They met.'
    """
    notes = report if report is not None else Report()
    content = content_of(data, report, format=_FORMAT)
    limits.check("max_document_bytes", len(content), what="The document", format=_FORMAT)
    document = decode(content, limits, format=_FORMAT)
    item = Fields(document)
    if not isinstance(document, dict) or item.text("uri", "guid") is None:
        raise SchemaError("A ninjs document is an object with a uri; this one has none", format=_FORMAT, path="$")
    return _article(item, notes)


def _article(item: Fields, report: Report) -> Article:
    headlines, descriptions = item.by_role("headlines", "headline"), item.by_role("descriptions", "description")
    others = {one.text("role") or one.text("name"): one.text("value") for one in item.objects("altids")}
    title = _value(headlines, *_MAIN) or item.text("title")
    ours = item.text("profile") == PROFILE
    # Others repeat the headline at the head of the text.
    sections = _sections(item, None if ours else line_of(title), report)
    published, modified = _ours(others, report) if ours else _moments(item, report)
    associations = [*item.objects("associations")]
    _note_rest(item, associations, report)
    return Article(
        id=_identity(others.get("id") or item.text("uri", "guid") or "", report),
        url=_url(others.get("sourceUrl") or others.get("sourceurl")),
        language=_language(item.text("language")),
        title=line_of(title),
        subtitle=line_of(_value(headlines, "subheadline", "subtitle", "deck")),
        summary=text_of(_value(descriptions, "summary", "abstract", *_MAIN)),
        dateline=_dateline(item, descriptions),
        authors=tuple(_authors(item)),
        publisher=_publisher(item),
        source=_source(item),
        published=published,
        modified=modified,
        rubric=line_of(next((s.text("name") for s in _subjects_of(item) if s.text("rel") == "rubric"), None)),
        genre=line_of(next((genre.text("name") for genre in item.objects("genres")), None)),
        slugline=line_of(item.text("slugline")),
        sections=sections,
        related=tuple(_related(associations)),
        images=tuple(_images(item, associations, report)),
        keywords=tuple(_unique(_keywords(item))),
        subjects=tuple(_subjects(item)),
        rights=_rights(item, others.get("rightsUrl")),
        meetings=tuple(_meetings(associations, report)),
    )


# ---------------------------------------------------------------------------------------------------------------------
# Texts


def _value(texts: dict[str, Fields], *roles: str) -> str | None:
    """Give the text of the first role that there is."""
    return next((value for role in roles if role in texts and (value := texts[role].text("value"))), None)


def _sections(item: Fields, title: str | None, report: Report) -> tuple[Section, ...]:
    """Read the richest of the bodies; the others say the same with less."""
    bodies = item.by_role("bodies", "body")
    best = next((role for role in _BODIES if role in bodies), next(iter(bodies), None))
    if best is None:
        return ()
    text = bodies[best].text("value") or ""
    sort = (bodies[best].text("contenttype") or best).lower()
    # A body that does not say what it is, is markup if it looks like it.
    markup = "html" in sort or ("plain" not in sort and text.lstrip().startswith("<"))
    return read_body(text, report, markup=markup, title=title)


def _dateline(item: Fields, descriptions: dict[str, Fields]) -> Dateline | None:
    place = line_of(item.text("located"))
    text = text_of(_value(descriptions, "dateline")) or place
    return Dateline(text=text, place=place) if text else None


def _authors(item: Fields) -> Iterator[Author]:
    people = (one.text("name") for one in item.objects("people", "person") if one.text("rel") == "author")
    names = [*filter(None, map(line_of, people))]
    if not names and (line := line_of(item.text("by", "byline"))):
        names = names_in(line)
    yield from (Author(name=name) for name in names)


# ---------------------------------------------------------------------------------------------------------------------
# Codes, addresses, moments


def _identity(uri: str, report: Report) -> str:
    if is_url(uri):
        return uri
    report.add(Action.CHANGED, "uri", text=uri)
    return urn_of(None, uri)


def _url(value: str | None) -> str | None:
    return value if value and is_url(value) else None


def _language(tag: str | None) -> str:
    return tag if tag and is_language_tag(tag) else "und"


def _ours(others: Mapping[str | None, str | None], report: Report) -> tuple[Moment | None, Moment | None]:
    return _moment(others.get("published"), report), _moment(others.get("modified"), report)


def _moments(item: Fields, report: Report) -> tuple[Moment | None, Moment | None]:
    """Give when it was published and modified; the version of an item that has no later one is the first."""
    published = _moment(item.text("firstcreated", "versioncreated"), report)
    modified = _moment(item.text("versioncreated"), report)
    return published, None if modified == published else modified


def _moment(value: str | None, report: Report) -> Moment | None:
    if value is None:
        return None
    try:
        return parse_moment(value)
    except InvalidValue:
        report.add(Action.MISSED, "date", text=value)
        return None


def _subjects_of(item: Fields) -> list[Fields]:
    return [*item.objects("subjects", "subject")]


def _subjects(item: Fields) -> Iterator[Subject]:
    for one in _subjects_of(item):
        if one.text("rel") not in {"keyword", "rubric"} and (found := subject_of(one)) is not None:
            yield found


def _keywords(item: Fields) -> Iterator[str | None]:
    """Go through the keywords; editorial systems have a list of words beside the standard."""
    yield from (one.text("name") for one in _subjects_of(item) if one.text("rel") == "keyword")
    words = item.members.get("keywords")
    yield from (word for word in (words if isinstance(words, list) else ()) if isinstance(word, str))


def _unique(names: Iterator[str | None]) -> Iterator[str]:
    yield from filter(None, dict.fromkeys(map(line_of, names)))


def _publisher(item: Fields) -> Publisher | None:
    for one in item.objects("infosources"):
        if one.text("role") == "publisher" and (name := line_of(one.text("name"))):
            return Publisher(name=name, url=_url(one.text("uri")))
    return None


def _source(item: Fields) -> str | None:
    sources = (one.text("name") for one in item.objects("infosources") if one.text("role") != "publisher")
    return line_of(next(sources, None))


def _rights(item: Fields, page: str | None) -> Rights | None:
    notice, holder = text_of(item.text("copyrightnotice", "usageterms")), line_of(item.text("copyrightholder"))
    url = _url(page) or _url(Fields(item.members.get("rightsinfo")).text("linkedrights"))
    return Rights(notice=notice, holder=holder, url=url) if notice or holder or url else None


# ---------------------------------------------------------------------------------------------------------------------
# What goes with it


def _related(associations: list[Fields]) -> Iterator[RelatedLink]:
    for one in associations:
        if one.text("type") == "text" and (title := line_of(_value(one.by_role("headlines", "headline"), *_MAIN))):
            page = next((f.text("value") for f in one.objects("altids") if f.text("role") == "sourceUrl"), None)
            yield RelatedLink(title=title, url=_url(page))


def _images(item: Fields, associations: list[Fields], report: Report) -> Iterator[Image]:
    for one in (item, *associations):
        if one.text("type") not in {"picture", "graphic"}:
            continue
        found = _image(one)
        if found is None:
            report.add(Action.MISSED, "picture", text=one.text("uri"))
        else:
            yield found


def _image(picture: Fields) -> Image | None:
    """Make a picture of its largest rendition."""
    renditions = [one for one in picture.objects("renditions") if _url(one.text("href"))]
    if not renditions:
        return None
    best = max(renditions, key=lambda one: one.number("width") or 0)
    page = next((f.text("value") for f in picture.objects("altids") if f.text("role") == "sourceUrl"), None)
    descriptions = picture.by_role("descriptions", "description")
    return Image(
        url=_url(page) or best.text("href") or "",
        alt=text_of(_value(descriptions, "alt", "caption", *_MAIN)),
        width=best.number("width"),
        height=best.number("height"),
    )


def _meetings(associations: list[Fields], report: Report) -> Iterator[DiplomaticMeeting]:
    taken: set[str] = set()
    for number, one in enumerate((one for one in associations if one.text("type") == "event"), 1):
        found = meeting_of(one, number, report)
        if found is not None and found.id not in taken:
            taken.add(found.id)
            yield found


def _note_rest(item: Fields, associations: list[Fields], report: Report) -> None:
    """Note what an article has no place for."""
    for name, value in item.members.items():
        if name not in _READ and name.partition("_")[0] not in _TEXTS:
            report.add(Action.LEFT_OUT, "property", text=value if isinstance(value, str) else None, where=name)
    for plural, singular in (("headlines", "headline"), ("descriptions", "description")):
        for role, one in item.by_role(plural, singular).items():
            if role not in _ROLES:
                report.add(Action.LEFT_OUT, singular, text=one.text("value"), where=role)
    for one in item.objects("people", "person"):
        if one.text("rel") != "author":
            report.add(Action.LEFT_OUT, "person", text=one.text("name"), where=one.text("rel"))
    for one in associations:
        if one.text("type") not in _ASSOCIATED:
            report.add(Action.LEFT_OUT, "association", text=one.text("uri"), where=one.text("type"))
    if isinstance(item.members.get("eventdetails"), dict):
        # An item that is an event itself tells no kind of contact.
        report.add(Action.LEFT_OUT, "event", text=item.text("uri"))
