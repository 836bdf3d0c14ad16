"""The names that our own documents use where the standard leaves them open, and how values stand in attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final
from urllib.parse import urlsplit

from diplonews.formats.newsml.moments import written
from diplonews.formats.newsml.tree import NAR, XHTML, XML, Element, Node
from diplonews.model import Article, MeetingStatus, Span
from diplonews.model.values import Moment

__all__ = [
    "DN",
    "ELSEWHERE",
    "FILLED",
    "LANG",
    "MODEL",
    "NEWS_ITEM_TYPE",
    "OCCUR_STATUS",
    "day_filler",
    "dn",
    "html",
    "is_plain_url",
    "nar",
    "spans_from",
    "spans_to",
    "time_filler",
]

DN: Final = "urn:diplonews:newsml:1"
"""The namespace of our extension attributes and elements."""
LANG: Final = f"{{{XML}}}lang"
"""`xml:lang`."""
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


def _make(namespace: str, name: str, children: Iterable[Node | None], attributes: dict[str, str | None]) -> Element:
    pairs = tuple((key, value) for key, value in attributes.items() if value is not None)
    return Element(f"{{{namespace}}}{name}", pairs, tuple(child for child in children if child is not None))


def nar(
    name: str, *children: Node | None, attributes: dict[str, str | None] | None = None, **more: str | None
) -> Element:
    """Make an element of NewsML-G2; what is None is left out.

    >>> nar("by", "Our staff", role=None).children
    ('Our staff',)
    """
    return _make(NAR, name, children, {**more, **(attributes or {})})


def html(name: str, *children: Node | None, **attributes: str | None) -> Element:
    """Make an element of XHTML; what is None is left out, and `class` is spelt `class_`."""
    return _make(XHTML, name, children, {key.rstrip("_"): value for key, value in attributes.items()})


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
