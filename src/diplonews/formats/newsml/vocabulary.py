"""The names that our own documents use where the standard leaves them open, and how values stand in attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final, TypeVar
from urllib.parse import urlsplit

from diplonews.errors import SchemaError
from diplonews.formats.newsml.moments import written
from diplonews.formats.newsml.schemes import iptc
from diplonews.formats.newsml.tree import NAR, XHTML, XML, Element, Node, in_nar
from diplonews.model import Article, MeetingStatus, Span, Subject
from diplonews.model.values import Moment

__all__ = [
    "COUNTRY",
    "DIR",
    "DN",
    "ELSEWHERE",
    "FILLED",
    "LANG",
    "MODEL",
    "NEWS_ITEM_TYPE",
    "OCCUR_STATUS",
    "OUR_COUNTRY",
    "address",
    "address_of",
    "day_filler",
    "demanded",
    "dn",
    "html",
    "is_plain_url",
    "make",
    "named",
    "nar",
    "spans_from",
    "spans_to",
    "subject_attributes",
    "subject_of",
    "time_filler",
]

_T = TypeVar("_T")

DN: Final = "urn:diplonews:newsml:1"
"""The namespace of our extension attributes and elements."""
LANG: Final = f"{{{XML}}}lang"
"""`xml:lang`."""
DIR: Final = "dir"
"""Which way the words run."""
COUNTRY: Final = "iso3166-1a2"
"""IPTC's alias for the codes of states."""
OUR_COUNTRY: Final = "dncountry"
"""Our alias for the codes of what ISO 3166-1 has no code for."""
MODEL: Final = f"{{{DN}}}model"
"""The attribute that marks an item as written by us, with the version of this mapping."""
FILLED: Final = f"{{{DN}}}filled"
"""The attribute that marks a value which the standard demands and the article does not know."""
ELSEWHERE: Final = "urn:diplonews:elsewhere"
"""What stands for a URL that XML Schema does not take; the URL itself is in an extension element."""
NEWS_ITEM_TYPE: Final = "application/vnd.iptc.g2.newsitem+xml"
"""The media type of a news item."""

OCCUR_STATUS: Final = {
    MeetingStatus.HELD: "eocstat:eos5",
    MeetingStatus.PLANNED: "eocstat:eos1",
    MeetingStatus.CANCELLED: "eocstat:eos6",
}
"""IPTC's codes for whether an event occurs: certainly, planned, planned and then cancelled."""

_FILLER_DAY: Final = "1970-01-01"


def dn(name: str) -> str:
    """Put a name into our own namespace."""
    return f"{{{DN}}}{name}"


def make(namespace: str, name: str, children: Iterable[Node | None], attributes: dict[str, str | None]) -> Element:
    """Make an element of some namespace; what is None is left out."""
    pairs = tuple((key, value) for key, value in attributes.items() if value is not None)
    return Element(f"{{{namespace}}}{name}", pairs, tuple(child for child in children if child is not None))


def nar(
    name: str, *children: Node | None, attributes: dict[str, str | None] | None = None, **more: str | None
) -> Element:
    """Make an element of NewsML-G2; what is None is left out.

    >>> nar("by", "Our staff", role=None).children
    ('Our staff',)
    """
    return make(NAR, name, children, {**more, **(attributes or {})})


def html(name: str, *children: Node | None, **attributes: str | None) -> Element:
    """Make an element of XHTML; what is None is left out, and `class` is spelt `class_`."""
    return make(XHTML, name, children, {key.rstrip("_"): value for key, value in attributes.items()})


def spans_to(spans: Iterable[Span | None]) -> str | None:
    """Write spans in an attribute: `12-20 title:0-5`.

    >>> spans_to([Span(start=12, end=20), Span(start=0, end=5, where="title")])
    '12-20 title:0-5'
    """
    shown = [f"{'' if span.where == 'text' else span.where + ':'}{span.start}-{span.end}" for span in spans if span]
    return " ".join(shown) or None


_SPAN: Final = re.compile(r"(title:)?([0-9]{1,10})-([0-9]{1,10})", re.ASCII)


def spans_from(text: str | None) -> tuple[Span, ...]:
    """Read spans from an attribute; what is none is passed over.

    >>> spans_from("12-20")
    (Span(start=12, end=20, where='text'),)
    """
    found = (_SPAN.fullmatch(piece) for piece in (text or "").split())
    return tuple(
        Span(start=int(match[2]), end=int(match[3]), where="title" if match[1] else "text") for match in found if match
    )


_PLAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^#\[\]]*(?:#[^#\[\]]*)?")
_LAST_PORT: Final = 65_535


def is_plain_url(url: str) -> bool:
    """Tell whether every reader of XML Schema takes a URL for an `xs:anyURI`.

    XML Schema leaves it open how strict a reader is: libxml2 refuses some IRIs, and others refuse odd hosts and ports.

    >>> is_plain_url("https://example.org/أخبار"), is_plain_url("http://[1.2]/")
    (True, False)
    """
    if _PLAIN.fullmatch(url) is None or any(map(str.isspace, url)) or not url.isprintable():
        return False
    try:
        return (urlsplit(url).port or 0) <= _LAST_PORT
    except ValueError:
        return False


def time_filler(value: Moment | None) -> tuple[str, str | None]:
    """Write a dateTime that the standard demands, and "true" where it is not the article's own.

    A day without a time gets its first second in UTC, and nothing known gets the first of 1970; both are marked.
    """
    if isinstance(value, datetime):
        return written(value), None
    return f"{written(value) if value else _FILLER_DAY}T00:00:00Z", "true"


def day_filler(article: Article) -> str:
    """Give the day that stands for a meeting's where it is not known: the article's, else the first of 1970."""
    known = article.published or article.modified
    if known is None:
        return _FILLER_DAY
    return written(date(known.year, known.month, known.day))


def address(name: str, url: str | None) -> dict[str, str | None]:
    """Give the attributes that carry a URL, also one that XML Schema does not take; none for None.

    >>> address("href", "https://desk.example/1")
    {'href': 'https://desk.example/1'}
    """
    if url is None:
        return {}
    return {name: url} if is_plain_url(url) else {name: ELSEWHERE, dn("url"): url}


def address_of(element: Element, name: str) -> str | None:
    """Read what `address` wrote."""
    return element.get(dn("url")) or element.get(name)


def named(element: Element | None, tag: str = "name") -> str | None:
    """Give the words of the first child element of that name, unless they stand for something not known."""
    child = None if element is None else element.find(in_nar(tag))
    return None if child is None or child.get(FILLED) else child.text


def demanded(value: _T | None, what: str) -> _T:
    """Refuse a document that lacks what it cannot lack.

    Raises:
        SchemaError: The value is None.
    """
    if value is None:
        raise SchemaError(
            f"The document was written by diplonews and lacks {what}; it was changed since", format="newsml"
        )
    return value


_CODE: Final = re.compile(r"[!-~]+")


def subject_attributes(subject: Subject) -> dict[str, str | None]:
    """Identify a term of a vocabulary: by QCode where IPTC's catalog has its alias, else by URI, else by a literal.

    >>> subject_attributes(Subject(scheme="medtop", code="20000639"))
    {'qcode': 'medtop:20000639'}
    """
    if subject.scheme in iptc() and _CODE.fullmatch(subject.code):
        return {"qcode": f"{subject.scheme}:{subject.code}"}
    uri = subject.scheme + subject.code
    if is_plain_url(uri):
        return {"uri": uri, dn("scheme"): subject.scheme}
    return {"literal": subject.code, dn("scheme"): subject.scheme}


def subject_of(element: Element, name: str | None) -> Subject | None:
    """Read what `subject_attributes` wrote; None where there is none of it."""
    scheme, uri, literal = (element.get(key) for key in (dn("scheme"), "uri", "literal"))
    if scheme is not None and uri is not None:
        return Subject(scheme=scheme, code=uri.removeprefix(scheme), name=name)
    if scheme is not None and literal is not None:
        return Subject(scheme=scheme, code=literal, name=name)
    scheme, colon, code = (element.get("qcode") or "").partition(":")
    return Subject(scheme=scheme, code=code, name=name) if colon else None
