"""NITF documents as articles: those after the DTDs, which have no namespace, and those after the schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from diplonews.errors import NoContent, SchemaError, quoted
from diplonews.formats.newsml.flows import as_line, as_text
from diplonews.formats.newsml.foreign_bodies import read_image, sections_of
from diplonews.formats.newsml.foreign_heads import Head, head_of
from diplonews.formats.newsml.moments import read_moment
from diplonews.formats.newsml.riders import read_riders
from diplonews.formats.newsml.tree import Element, local_name, parse, to_element
from diplonews.formats.nitf.names import GENERATOR, PICTURES, RELATED, RIGHTS_URL, WRITER
from diplonews.limits import Limits
from diplonews.model import Article, Dateline, Image, Publisher, RelatedLink, Rights, Section, Subject
from diplonews.model.identity import urn_of
from diplonews.model.values import Moment, is_language_tag, is_line, is_url
from diplonews.report import Action, Report

__all__ = ["loads"]

_FORMAT: Final = "nitf"
_DEFAULT_LIMITS: Final = Limits()
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_SUBJECT_CODES: Final = "subj"
"""IPTC's alias for the vocabulary of `tobject.subject`."""
_READ: Final = frozenset(
    "title meta tobject docdata pubdata revision-history doc-id date.issue date.release du-key doc.copyright key-list "
    "identified-content knowledgeItem".split()
)
"""What of a head is read here, or holds what is."""


def loads(data: str | bytes, *, limits: Limits = _DEFAULT_LIMITS, report: Report | None = None) -> Article:
    """Read an article.

    Args:
        data: The document, of any version 3 of NITF; it may name its DTD, which is never fetched.
        limits: What to accept.
        report: Collects what was mended, and what an article has no place for.

    Raises:
        MalformedInput: It is not XML, or has references that only its DTD would explain.
        EncodingError: Its bytes are not in the encoding that it names.
        UnsafeInput: It declares entities.
        SchemaError: It is not NITF.
        NoContent: It has neither a text nor a headline nor a picture.
        LimitExceeded: It is past one of the limits.

    >>> loads("<nitf><body><body.content><p>They met.</p></body.content></body></nitf>").sections[0].blocks[0].text
    'They met.'
    """
    notes = report if report is not None else Report()
    root = to_element(parse(data, limits, format=_FORMAT, named_doctype=True), limits, format=_FORMAT)
    if local_name(root.tag) != "nitf":
        raise SchemaError(
            f"An NITF document is an element nitf; this one is {quoted(local_name(root.tag))}", format=_FORMAT
        )
    return _article(root, notes)


def _article(root: Element, report: Report) -> Article:
    document = _Document(root)
    head = _head_of(root, report)
    title = head.title
    content = [*document.content()]
    sections = _sections(content, None if document.is_ours else title, report)
    pictures = tuple(_pictures(document.blocks(PICTURES), report))
    if not (title or sections or pictures or document.is_ours):
        raise NoContent("The document has neither a text nor a headline nor a picture", format=_FORMAT)
    published = document.moment(("date.issue", "norm"), ("date.release", "norm"), ("pubdata", "date.publication"))
    modified = document.last_change()
    _note_rest(document, report)
    return Article(
        id=_id(document, title, report),
        url=document.url("pubdata", "ex-ref"),
        language=_language(root, document),
        title=title,
        subtitle=head.subtitle,
        summary=head.summary,
        dateline=_dateline(head),
        authors=head.authors,
        publisher=_publisher(document),
        source=head.source,
        published=published,
        modified=None if modified == published and not document.is_ours else modified,
        rubric=document.line("pubdata", "position.section"),
        genre=document.line("tobject.property", "tobject.property.type"),
        slugline=document.line("du-key", "key"),
        sections=sections,
        related=tuple(_related(document.blocks(RELATED))),
        images=pictures,
        keywords=tuple(filter(None, map(_line, document.values("keyword", "key")))),
        subjects=tuple(_subjects(document)),
        rights=_rights(document),
        meetings=read_riders(document.holders("docdata"), report),
    )


class _Document:
    """A document, by what is looked for in it."""

    def __init__(self, root: Element) -> None:
        self.root = root
        below = [child for child in root.elements if local_name(child.tag) == "head"]
        self.heads = [*below]
        while below:
            below = [inner for element in below for inner in element.elements if _is_ours_to_read(inner)]
            self.heads += below
        generators = (one.get("content") for one in self.named("meta") if one.get("name") == GENERATOR)
        self.is_ours = WRITER in generators

    def named(self, name: str) -> Iterator[Element]:
        """Go through the elements of the head with a name."""
        return (element for element in self.heads if local_name(element.tag) == name)

    def holders(self, name: str) -> Iterator[Element]:
        """Go through what is in elements of the head."""
        return (child for element in self.named(name) for child in element.elements)

    def values(self, name: str, attribute: str) -> Iterator[str]:
        """Go through the values of an attribute that have words."""
        return (value for one in self.named(name) if (value := one.get(attribute)) and not value.isspace())

    def line(self, name: str, attribute: str) -> str | None:
        """Give the first value of an attribute."""
        return next(filter(None, map(_line, self.values(name, attribute))), None)

    def url(self, name: str, attribute: str) -> str | None:
        """Give the first value of an attribute that is a URL."""
        return next(filter(is_url, self.values(name, attribute)), None)

    def moment(self, *places: tuple[str, str]) -> Moment | None:
        """Give the first moment that can be read of some places."""
        found = (read_moment(value).value for place in places for value in self.values(*place))
        return next((moment for moment in found if moment is not None), None)

    def last_change(self) -> Moment | None:
        """Give the moment of the last change that is told of."""
        found = (read_moment(value).value for value in self.values("revision-history", "norm"))
        return max(filter(None, found), key=lambda moment: moment.isoformat(), default=None)

    def content(self) -> Iterator[Element]:
        """Go through the parts of the text; of ours, without the pictures and stories that stand beside it."""
        for body in self.bodies():
            for holder in body.elements:
                if local_name(holder.tag) == "body.content":
                    kept = (child for child in holder.children if not self._is_beside(child, PICTURES, RELATED))
                    yield Element(holder.tag, holder.attributes, tuple(kept), holder.namespaces)

    def blocks(self, sort: str) -> Iterator[Element]:
        """Go through the blocks that stand beside the text."""
        for body in self.bodies():
            for holder in body.elements:
                yield from (child for child in holder.elements if self._is_beside(child, sort))

    def bodies(self) -> Iterator[Element]:
        """Go through the bodies; there is one."""
        return (child for child in self.root.elements if local_name(child.tag) == "body")

    def _is_beside(self, child: object, *sorts: str) -> bool:
        return self.is_ours and isinstance(child, Element) and child.get("class") in sorts


def _is_ours_to_read(element: Element) -> bool:
    """Tell an element of NITF from one of another standard, which may have names alike."""
    return element.tag[0] != "{" or "NITF" in element.tag


def _head_of(root: Element, report: Report) -> Head:
    notes = Report()
    head = head_of(root, notes)
    report.notes.extend(note for note in notes if note.where not in _READ and note.where != "rights")
    return head


def _sections(content: Iterable[Element], title: str | None, report: Report) -> tuple[Section, ...]:
    return tuple(section for holder in content for section in sections_of(holder, report, title=title))


def _line(value: str) -> str | None:
    return value if is_line(value) else as_line(value)


def _id(document: _Document, title: str | None, report: Report) -> str:
    known = next(document.values("doc-id", "id-string"), None)
    if known is not None and is_url(known):
        return known
    if known is not None:
        report.add(Action.CHANGED, "doc-id", text=known)
        return urn_of(document.url("pubdata", "ex-ref"), next(document.values("doc-id", "regsrc"), None), known)
    return urn_of(document.url("pubdata", "ex-ref"), title, document.root.text)


def _language(root: Element, document: _Document) -> str:
    tags = (root.get("baselang"), root.get(_LANG), *(body.get(_LANG) for body in document.bodies()))
    return next((tag for tag in tags if tag and is_language_tag(tag)), "und")


def _dateline(head: Head) -> Dateline | None:
    text = head.dateline or head.place
    return Dateline(text=text, place=head.place, date=head.day) if text else None


def _publisher(document: _Document) -> Publisher | None:
    name = document.line("pubdata", "name")
    return Publisher(name=name) if name else None


def _subjects(document: _Document) -> Iterator[Subject]:
    for subject in document.named("tobject.subject"):
        detail = ("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")
        names = filter(None, (_line(subject.get(key) or "") for key in detail))
        code = _line(subject.get("tobject.subject.refnum") or "")
        if code:
            yield Subject(scheme=_SUBJECT_CODES, code=code, name=next(names, None))
    for term in document.named("classifier"):
        scheme, code = (_line(term.get(key) or "") for key in ("idsrc", "value"))
        if scheme and code:
            yield Subject(scheme=scheme, code=code, name=as_line(term.text))


def _rights(document: _Document) -> Rights | None:
    urls = (one.get("content") for one in document.named("meta") if one.get("name") == RIGHTS_URL)
    url = next((value for value in urls if value and is_url(value)), None)
    holder, notice = document.line("doc.copyright", "holder"), None
    for body in document.bodies():
        for element in body.elements:
            for rights in (one for one in element.elements if local_name(one.tag) == "rights"):
                notice = notice or as_text("".join(node for node in rights.children if isinstance(node, str)))
                owners = (as_line(one.text) for one in rights.elements if local_name(one.tag) == "rights.owner")
                holder = holder or next(filter(None, owners), None)
    return Rights(notice=notice, holder=holder, url=url) if notice or holder or url else None


def _pictures(blocks: Iterable[Element], report: Report) -> Iterator[Image]:
    for block in blocks:
        for reference in (one for one in block.walk() if local_name(one.tag) == "media-reference"):
            image = read_image(reference)
            if image is None:
                report.add(Action.MISSED, "picture", text=reference.get("source"))
            else:
                yield image


def _related(blocks: Iterable[Element]) -> Iterator[RelatedLink]:
    for block in blocks:
        for item in (one for one in block.walk() if local_name(one.tag) == "li"):
            urls = (one.get("href") for one in item.elements)
            title = as_line(item.text)
            if title:
                yield RelatedLink(title=title, url=next((url for url in urls if url and is_url(url)), None))


def _note_rest(document: _Document, report: Report) -> None:
    """Note what an article has no place for."""
    for element in (*document.holders("head"), *document.holders("docdata")):
        name = local_name(element.tag)
        if name not in _READ and (element.attributes or element.text.strip()):
            said = as_line(element.text) or next((value for _, value in element.attributes), None)
            report.add(Action.LEFT_OUT, "property", text=said, where=name)
    if document.is_ours:
        return
    for name in ("event", "person", "org", "location"):
        for element in document.holders("identified-content"):
            if local_name(element.tag) == name:
                report.add(Action.LEFT_OUT, name, text=as_line(element.text))
