"""Atom entries as articles: ours, and those of others' feeds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin

from diplonews.errors import NoContent, SchemaError, quoted
from diplonews.formats.atom.names import ATOM, DC, DCTERMS, GENRE, MEDIA, NOBODY, RUBRIC, VERSION, in_atom
from diplonews.formats.lenient import line_of, text_of
from diplonews.formats.markup import read_body
from diplonews.formats.newsml import schemes
from diplonews.formats.newsml.flows import as_line
from diplonews.formats.newsml.foreign_bodies import markup_root, sections_of
from diplonews.formats.newsml.moments import read_moment
from diplonews.formats.newsml.riders import read_riders
from diplonews.formats.newsml.tree import XML, Element, parse, to_element
from diplonews.formats.newsml.vocabulary import DN, FILLED, LANG, MODEL, dn
from diplonews.limits import Limits
from diplonews.model import Article, Author, Dateline, Image, Publisher, RelatedLink, Rights, Section, Subject
from diplonews.model.identity import urn_of
from diplonews.model.values import MAX_INTEGER, Day, Moment, is_language_tag, is_url
from diplonews.report import Action, Report

__all__ = ["loads"]

_FORMAT: Final = "atom"
_DEFAULT_LIMITS: Final = Limits()
_BASE: Final = f"{{{XML}}}base"
_SPACES: Final = " \t\r\n"
"""What XML takes for space."""
_READ: Final = frozenset(
    (
        *map(in_atom, "id title updated published author link category summary rights content source".split()),
        *(f"{{{DC}}}{name}" for name in ("publisher", "source", "creator")),
        *(f"{{{MEDIA}}}{name}" for name in ("content", "thumbnail")),
        f"{{{DCTERMS}}}rightsHolder",
    )
)


def loads(data: str | bytes, *, limits: Limits = _DEFAULT_LIMITS, report: Report | None = None) -> Article:
    """Read an article.

    Args:
        data: The document: an entry, or a feed, of which the first entry is read.
        limits: What to accept.
        report: Collects what was mended, further entries, and what an article has no place for.

    Raises:
        MalformedInput: It is not XML.
        EncodingError: Its bytes are not in the encoding that it names.
        UnsafeInput: It has a DOCTYPE.
        SchemaError: It is not Atom.
        NoContent: The feed has no entry.
        LimitExceeded: It is past one of the limits.

    >>> loads('<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:example:1</id><title>Talks</title></entry>').title
    'Talks'
    """
    notes = report if report is not None else Report()
    root = to_element(parse(data, limits, format=_FORMAT), limits, format=_FORMAT)
    if root.tag == in_atom("entry"):
        return _article(_Entry(root, None), notes)
    if root.tag != in_atom("feed"):
        raise SchemaError(
            f"An Atom document is an entry or a feed in the namespace {ATOM}; this one is {quoted(root.tag)}",
            format=_FORMAT,
        )
    entries = [_Entry(element, root) for element in root.find_all(in_atom("entry"))]
    if not entries:
        raise NoContent("The feed has no entry", format=_FORMAT)
    for other in entries[1:]:
        notes.add(Action.LEFT_OUT, "entry", text=other.line("title"))
    return _article(entries[0], notes)


class _Entry:
    """An entry, by what is looked for in it; what it does not tell of itself its feed may."""

    def __init__(self, element: Element, feed: Element | None) -> None:
        self.element = element
        self.feed = feed
        self.is_ours = element.get(MODEL) == VERSION
        self.source = element.find(in_atom("source")) or feed
        bases = (holder.get(_BASE) for holder in (feed, element) if holder is not None)
        self.base = "".join(base for base in bases if base)

    def line(self, name: str, namespace: str = ATOM) -> str | None:
        """Give the words of an element as a line; of others' without markup."""
        return line_of(self._words(self.element.find(f"{{{namespace}}}{name}")))

    def text(self, name: str) -> str | None:
        """Give the words of an element."""
        return text_of(self._words(self.element.find(in_atom(name))))

    def _words(self, element: Element | None) -> str | None:
        if element is None or element.get(FILLED):
            return None
        root = markup_root(element.text) if element.get("type") == "html" else element
        return None if root is None else root.text if self.is_ours else " ".join(root.text.split())

    def all(self, name: str) -> Iterator[Element]:
        """Go through the elements of Atom with a name."""
        return self.element.find_all(in_atom(name))

    def moment(self, name: str, own: str, report: Report) -> Moment | None:
        """Give a moment: that of Atom, else that of our own element."""
        for element in (self.element.find(in_atom(name)), self.element.find(dn(own))):
            if element is not None and not element.get(FILLED):
                value = read_moment(element.text).value
                if value is not None:
                    return value
                report.add(Action.MISSED, "date", text=element.text, where=name)
        return None

    def url(self, value: str | None) -> str | None:
        """Give a URL, made whole where it is relative."""
        if value is None:
            return None
        try:
            whole = value if is_url(value) else urljoin(self.base, value.strip())
        except ValueError:
            return None
        return whole if is_url(whole) else None

    def link(self, rel: str) -> str | None:
        """Give where the first link of a sort leads."""
        found = (self.url(link.get("href")) for link in self.all("link") if (link.get("rel") or "alternate") == rel)
        return next(filter(None, found), None)


def _article(entry: _Entry, report: Report) -> Article:
    title, url = entry.line("title"), entry.link("alternate")
    published, modified = entry.moment("published", "published", report), entry.moment("updated", "modified", report)
    _note_rest(entry, report)
    return Article(
        id=_identity(entry, url, report),
        url=url,
        language=_language(entry),
        title=title,
        subtitle=entry.line("subtitle", DN),
        summary=entry.text("summary"),
        dateline=_dateline(entry),
        authors=tuple(_authors(entry)),
        publisher=_publisher(entry),
        source=entry.line("source", DC),
        published=published if published or entry.is_ours else modified,
        modified=modified if entry.is_ours or (published and modified != published) else None,
        rubric=_term(entry, RUBRIC),
        genre=_term(entry, GENRE),
        slugline=entry.line("slugline", DN),
        sections=_sections(entry, None if entry.is_ours else title, report),
        related=tuple(_related(entry)),
        images=tuple(_images(entry, report)),
        keywords=tuple(_keywords(entry)),
        subjects=tuple(_subjects(entry)),
        rights=_rights(entry),
        meetings=read_riders(entry.element.elements, report),
    )


def _identity(entry: _Entry, url: str | None, report: Report) -> str:
    found = entry.element.find(in_atom("id"))
    known = found.text.strip(_SPACES) if found is not None else ""
    if is_url(known):
        return known
    if known:
        report.add(Action.CHANGED, "id", text=known)
    return urn_of(url, known, entry.element.text)


def _language(entry: _Entry) -> str:
    tags = (holder.get(LANG) for holder in (entry.element, entry.feed) if holder is not None)
    return next((tag for tag in tags if tag and is_language_tag(tag)), "und")


def _dateline(entry: _Entry) -> Dateline | None:
    element, text = entry.element.find(dn("dateline")), entry.line("dateline", DN)
    text = text_of(element.text) if element is not None and entry.is_ours else text
    if element is None or text is None:
        return None
    day = read_moment(element.get("date") or "").value
    return Dateline(
        text=text,
        place=line_of(element.get("place")),
        date=day if type(day) is Day else None,
        agency=line_of(element.get("agency")),
    )


def _authors(entry: _Entry) -> Iterator[Author]:
    holders = [element for element in entry.all("author") if not element.get(FILLED)]
    if not holders and not entry.is_ours and entry.source is not None:
        holders = [*entry.source.find_all(in_atom("author"))]
    for holder in holders:
        name, role, body = (
            line_of(found.text) if (found := holder.find(tag)) is not None else None
            for tag in (in_atom("name"), dn("role"), dn("organisation"))
        )
        if name is not None and (entry.is_ours or name != NOBODY):
            yield Author(name=name, role=role, organisation=body)
    if not holders and (creator := entry.line("creator", DC)):
        yield Author(name=creator)


def _publisher(entry: _Entry) -> Publisher | None:
    element, name = entry.element.find(f"{{{DC}}}publisher"), entry.line("publisher", DC)
    if element is not None and name is not None:
        return Publisher(name=name, url=entry.url(element.get(dn("url"))))
    title = entry.source.find(in_atom("title")) if entry.source is not None else None
    name = as_line(title.text) if title is not None else None
    return Publisher(name=name) if name else None


def _categories(entry: _Entry) -> Iterator[tuple[str | None, str, str | None]]:
    """Go through the categories: the scheme, the term and what it is called."""
    for element in entry.all("category"):
        term = line_of(element.get("term"))
        if term is not None:
            yield line_of(element.get(dn("scheme")) or element.get("scheme")), term, line_of(element.get("label"))


def _term(entry: _Entry, scheme: str) -> str | None:
    return next((term for found, term, _ in _categories(entry) if found == scheme), None)


def _keywords(entry: _Entry) -> Iterator[str]:
    return (label or term for scheme, term, label in _categories(entry) if scheme is None)


def _subjects(entry: _Entry) -> Iterator[Subject]:
    for scheme, term, label in _categories(entry):
        if scheme is not None and (scheme not in {RUBRIC, GENRE} or not entry.is_ours):
            known = scheme if entry.is_ours else schemes.alias_of(scheme) or scheme
            yield Subject(scheme=known, code=term, name=label)


def _sections(entry: _Entry, title: str | None, report: Report) -> tuple[Section, ...]:
    content = entry.element.find(in_atom("content"))
    if content is None:
        return ()
    if content.get("src"):
        report.add(Action.LEFT_OUT, "remote-content", text=content.get("src"))
    sort = (content.get("type") or "text").strip().lower()
    if sort.endswith(("xhtml", "+xml")):
        return tuple(section for root in content.elements for section in sections_of(root, report, title=title))
    if sort in {"text", "html", "text/plain", "text/html"}:
        return (
            read_body(content.text, report, markup=sort.endswith("html"), title=title) if content.text.strip() else ()
        )
    report.add(Action.LEFT_OUT, "content", text=sort)
    return ()


def _related(entry: _Entry) -> Iterator[RelatedLink]:
    for element in entry.element.elements:
        if element.tag == dn("related") and (title := line_of(element.text)):
            yield RelatedLink(title=title)
        elif element.tag == in_atom("link") and element.get("rel") == "related":
            title, url = line_of(element.get("title")), entry.url(element.get("href"))
            if title is not None:
                yield RelatedLink(title=title, url=url)


def _images(entry: _Entry, report: Report) -> Iterator[Image]:
    for element in entry.element.elements:
        if element.tag == in_atom("link") and element.get("rel") == "enclosure":
            url, sort = element.get("href"), element.get("type") or ""
        elif element.tag in {f"{{{MEDIA}}}content", f"{{{MEDIA}}}thumbnail"}:
            url, sort = element.get("url"), element.get("type") or f"{element.get('medium') or 'image'}/"
        else:
            continue
        whole = entry.url(url)
        if whole is None or not sort.startswith("image/"):
            report.add(Action.LEFT_OUT, "enclosure", text=url, where=sort or None)
        else:
            width, height = (_pixels(element.get(dn(name)) or element.get(name)) for name in ("width", "height"))
            yield Image(url=whole, alt=text_of(element.get("title")), width=width, height=height)


def _pixels(value: str | None) -> int | None:
    if value is None or not value.isascii() or not value.isdecimal() or len(value) > len(str(MAX_INTEGER)):
        return None
    return int(value) if 0 < int(value) <= MAX_INTEGER else None


def _rights(entry: _Entry) -> Rights | None:
    notice, holder, url = entry.text("rights"), entry.line("rightsHolder", DCTERMS), entry.link("license")
    return Rights(notice=notice, holder=holder, url=url) if notice or holder or url else None


def _note_rest(entry: _Entry, report: Report) -> None:
    """Note what an article has no place for."""
    for element in entry.element.elements:
        ours = element.tag.startswith((dn(""), "{http://iptc.org/std/nar/"))
        if element.tag not in _READ and not ours:
            report.add(Action.LEFT_OUT, "element", text=as_line(element.text), where=element.tag.rpartition("}")[2])
