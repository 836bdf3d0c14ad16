"""Documents as feeds send them: find what is not as the standard has it, and put it right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import attrs

from diplonews.formats.newsml.items import ITEMS
from diplonews.formats.newsml.messages import Document, root_of
from diplonews.formats.newsml.moments import read_moment
from diplonews.formats.newsml.tree import NAR, XHTML, Element, Node, in_nar, local_name
from diplonews.report import Action, Report

__all__ = ["DATES", "into_nar", "is_misnamed", "mend", "note_mends", "note_missing_header", "note_space_before"]

DATES: Final = frozenset(
    in_nar(name)
    for name in (
        "sent",
        "timestamp",
        "versionCreated",
        "firstCreated",
        "embargoed",
        "expires",
        "contentCreated",
        "contentModified",
        "start",
        "end",
        "born",
        "died",
        "founded",
        "dissolved",
        "scheduled",
        "created",
        "ceasedToExist",
    )
)
"""The elements that hold a date or time."""

_MAY_BE_EMPTY: Final = in_nar("embargoed")
_MESSAGE: Final = in_nar("newsMessage")
_HEADER: Final = in_nar("header")
_INLINE: Final = in_nar("inlineXML")
_HTML: Final = in_nar("html")
_SENT: Final = in_nar("sent")
_FILLER: Final = "1970-01-01T00:00:00Z"
"""What stands for a time that nobody knows and the schema demands."""


class _Mend(NamedTuple):
    what: str
    where: str
    text: str | None = None


def note_mends(element: Element, report: Report) -> None:
    """Note what of a document, or of one item of it, is not as the standard has it."""
    for found in _find(element):
        report.add(Action.MENDED, found.what, text=found.text, where=found.where)


_MISNAMED: Final = re.compile(r"https?://(?:www\.)?iptc\.org/(?:std/)?(?:nar/2006-10-01|NewsML-G2(?:/[0-9.]+)?)/?")
"""Namespaces that feeds write instead of the right one: misspelt, or made of the standard's version."""


def is_misnamed(tag: str) -> bool:
    """Tell whether a root element is NewsML-G2 in a namespace that is not its own, or in none."""
    namespace, _, name = tag.rpartition("}")
    return in_nar(name) in {*ITEMS, _MESSAGE} and (
        not namespace or (tag != in_nar(name) and _MISNAMED.fullmatch(namespace[1:]) is not None)
    )


def into_nar(root: Element, report: Report | None) -> Element:
    """Put a document into the namespace of NewsML-G2 that it should be in."""
    namespace = root.tag.rpartition("}")[0][1:]
    if report is not None:
        report.add(Action.MENDED, "namespace", text=namespace or None, where=local_name(root.tag))
    return _renamed(root, namespace, outermost=True)


def _renamed(element: Element, namespace: str, *, outermost: bool = False) -> Element:
    tag = in_nar(local_name(element.tag)) if element.tag.rpartition("}")[0][1:] == namespace else element.tag
    children = tuple(_renamed(child, namespace) if type(child) is Element else child for child in element.children)
    declared = [(prefix, NAR if uri == namespace else uri) for prefix, uri in element.namespaces]
    if outermost and NAR not in dict(declared).values():
        declared.append((None, NAR))
    return attrs.evolve(element, tag=tag, children=children, namespaces=tuple(declared))


def note_space_before(report: Report) -> None:
    """Note that something stands before the XML declaration."""
    report.add(Action.MENDED, "space-before-declaration")


def note_missing_header(report: Report) -> None:
    """Note that a message has no header."""
    report.add(Action.MENDED, "missing-header", where="newsMessage")


def _find(root: Element) -> Iterator[_Mend]:
    if root.tag == _MESSAGE and root.find(_HEADER) is None:
        yield _Mend("missing-header", local_name(root.tag))
    for element in root.walk():
        if element.tag in DATES:
            if (wrong := _wrong_date(element)) is not None:
                yield wrong
        elif element.tag == _INLINE and element.find(_HTML) is not None:
            yield _Mend("html-in-newsml-namespace", "inlineXML")


def _wrong_date(element: Element) -> _Mend | None:
    text = element.text
    reading = read_moment(text)
    if reading.legal or (not text and element.tag == _MAY_BE_EMPTY):
        return None
    what = "empty-date" if not text.strip() else "date" if reading.mended else "date-not-understood"
    return _Mend(what, local_name(element.tag), text or None)


def mend(document: Document, *, report: Report | None = None) -> Document:
    """Put right what is not as the standard has it and can be told.

    Dates are written as XML Schema has them; an empty one that may be left out is left out, and one that may not
    takes the nearest time that the item or message tells; a message without a header gets one;
    HTML that stands in the namespace of NewsML-G2 is put into its own.

    Args:
        document: The document as it was read.
        report: Collects what was mended.

    >>> from diplonews.formats.newsml import read_document
    >>> text = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta>%s</itemMeta></newsItem>'
    >>> padded = read_document(text % "<versionCreated> 2026-03-05T18:40:00+0300</versionCreated>")
    >>> mend(padded).root.item_meta.element.text
    '2026-03-05T18:40:00+03:00'
    """
    if report is not None:
        note_mends(document.root.element, report)
    element = _mended(document.root.element, _known_time(document.root.element))
    if element.tag == _MESSAGE and element.find(_HEADER) is None:
        sent = Element(_SENT, (), (_known_time(element),))
        header = Element(_HEADER, (), (sent,))
        element = attrs.evolve(element, children=(header, *element.children))
    return attrs.evolve(document, root=root_of(element))


_DEMANDED: Final = frozenset(map(in_nar, ("sent", "versionCreated", "start", "timestamp")))
_TIMES: Final = tuple(map(in_nar, ("versionCreated", "firstCreated", "sent", "contentModified", "contentCreated")))


def _known_time(element: Element) -> str:
    """Give the latest time in it that can stand as a dateTime."""
    times = [
        (_TIMES.index(found.tag), reading.mended or found.text)
        for found in element.walk()
        if found.tag in _TIMES
        and "T" in ((reading := read_moment(found.text)).mended or found.text)
        and reading.value is not None
    ]
    return min(times)[1] if times else _FILLER


def _mended(element: Element, time: str) -> Element:
    children: list[Node] = []
    for child in element.children:
        if type(child) is not Element:
            children.append(child)
        elif child.tag in DATES:
            children.extend(_mended_date(child, time))
        elif element.tag == _INLINE and child.tag == _HTML:
            children.append(_into_xhtml(child, outermost=True))
        else:
            children.append(_mended(child, time))
    return attrs.evolve(element, children=tuple(children))


def _mended_date(element: Element, time: str) -> tuple[Element, ...]:
    reading = read_moment(element.text)
    if reading.legal:
        return (element,)
    if reading.mended:
        return (attrs.evolve(element, children=(reading.mended,)),)
    if element.tag in _DEMANDED:
        return (attrs.evolve(element, children=(time,)),)
    return () if not element.text.strip() and element.tag != _MAY_BE_EMPTY else (element,)


def _into_xhtml(element: Element, *, outermost: bool = False) -> Element:
    tag = f"{{{XHTML}}}{local_name(element.tag)}" if element.tag.startswith(f"{{{NAR}}}") else element.tag
    children = tuple(_into_xhtml(child) if type(child) is Element else child for child in element.children)
    declared: tuple[tuple[str | None, str], ...] = ((None, XHTML),) if outermost else ()
    kept = tuple(pair for pair in element.namespaces if pair != (None, NAR))
    return attrs.evolve(element, tag=tag, children=children, namespaces=(*declared, *kept))
