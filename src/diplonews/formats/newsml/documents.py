"""Read and write whole documents, and go through large ones item by item."""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, cast

from lxml import etree

from diplonews.errors import InvalidValue, ReadError, SchemaError, quoted
from diplonews.formats.newsml.concepts import Concept
from diplonews.formats.newsml.items import ITEMS, Item
from diplonews.formats.newsml.mending import into_nar, is_misnamed, note_mends, note_missing_header, note_space_before
from diplonews.formats.newsml.messages import Document, root_of
from diplonews.formats.newsml.tree import (
    NAR,
    Element,
    beside,
    in_nar,
    local_name,
    parse,
    refuse_doctype,
    serialize,
    syntax_error,
    to_element,
)
from diplonews.formats.newsml.views import View
from diplonews.limits import Limits
from diplonews.report import Report

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["iter_items", "read_document", "write_document"]

_DEFAULT_LIMITS: Final = Limits()
_CHUNK: Final = 1 << 16
_FRAGMENTS: Final = frozenset(
    {"contentSet", "groupSet", "conceptSet", "eventDetails", "events", "newsCoverageSet", "itemSet", "assert"}
)
"""What IPTC's own guides show without the item around it, some of it without the namespace."""


def read_document(data: bytes | str, *, limits: Limits = _DEFAULT_LIMITS, report: Report | None = None) -> Document:
    """Read a document in NewsML-G2 as typed items.

    Nothing of the document is changed, but for a namespace that is misspelt or missing, which is put right: what is not
    written as the standard has it is read as it was meant (`version_created` of a padded date gives the date), is noted
    in the report, and stands as it was when the document is written again. `mend` makes a document that has it right.

    Args:
        data: The document itself; never a path.
        limits: What to accept.
        report: Collects what is not as the standard has it.

    Raises:
        MalformedInput: It is not well-formed.
        SchemaError: It is not NewsML-G2.
        UnsafeInput: It has a DOCTYPE.
        LimitExceeded: It is past one of the limits.

    >>> read_document("<conceptItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x:1'/>").root.guid
    'urn:x:1'
    """
    trimmed = _trimmed(data)
    if report is not None and trimmed is not data:
        note_space_before(report)
    root = parse(trimmed, limits)
    if is_misnamed(root.tag):
        element = into_nar(to_element(root, limits), report)
    else:
        _check_root(root.tag)
        element = to_element(root, limits)
    document = Document(root=root_of(element), before=beside(root, preceding=True), after=beside(root, preceding=False))
    if report is not None:
        note_mends(document.root.element, report)
    return document


def _trimmed(data: bytes | str) -> bytes | str:
    """Take off what stands before the XML declaration and makes a document of many feeds ill-formed."""
    if isinstance(data, bytes):
        found = data.lstrip()
        return found if found.startswith(b"<?xml") else data
    if isinstance(data, str):
        text = data.lstrip()
        return text if text.startswith("<?xml") else data
    return data


def _check_root(tag: str) -> None:
    if not tag.startswith(f"{{{NAR}}}") and tag not in _FRAGMENTS:
        raise SchemaError(
            f"The root element is {quoted(local_name(tag))}, which is not in the namespace of NewsML-G2, {NAR}",
            format="newsml",
            problems=(("/", "not NewsML-G2"),),
        )


def write_document(document: Document | View) -> str:
    """Write a document, or one item, as a string without an XML declaration.

    It is written as it stands: no white space is added, since it would be content.

    Raises:
        WriteError: A piece of it cannot stand in XML.

    >>> from diplonews.formats.newsml import Label
    >>> write_document(Label(text="a < b"))
    '<label xmlns="http://iptc.org/std/nar/2006-10-01/">a &lt; b</label>'
    """
    if isinstance(document, View):
        return serialize(_declared(document.element))
    return serialize(_declared(document.root.element), document.before, document.after)


def _declared(element: Element) -> Element:
    """Declare the default namespace of a document that was built and not read."""
    if element.namespaces or not element.tag.startswith(f"{{{NAR}}}"):
        return element
    return Element(element.tag, element.attributes, element.children, ((None, NAR),))


def iter_items(
    source: str | PathLike[str] | IO[bytes], *, limits: Limits = _DEFAULT_LIMITS, report: Report | None = None
) -> Iterator[Item | Concept]:
    """Go through a large document in bounded memory: as much as its largest item needs.

    Args:
        source: The path of a file, or a file open for reading bytes.
        limits: What to accept.
        report: Collects what is not as the standard has it, as for `read_document`, item by item.

    Yields:
        The items of a message, one by one; the concepts of a knowledge item; else the one item that the document is.

    Raises:
        ReadError: The file cannot be read, or as for `read_document`.

    >>> from io import BytesIO
    >>> item = b"<newsItem guid='urn:x:1'/><newsItem guid='urn:x:2'/>"
    >>> message = b"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>%s</itemSet></newsMessage>" % item
    >>> [item.guid for item in iter_items(BytesIO(message))]
    ['urn:x:1', 'urn:x:2']
    """
    if not isinstance(source, (str, PathLike)):
        yield from _stream(source, limits, report)
        return
    try:
        with Path(source).open("rb") as file:
            yield from _stream(file, limits, report)
    except OSError as error:
        raise ReadError(f"cannot read {source}: {error.strerror or error}", format="newsml") from error


_KNOWLEDGE: Final = in_nar("knowledgeItem")
_CONCEPT: Final = in_nar("concept")
_MESSAGE: Final = in_nar("newsMessage")
_HEADER: Final = in_nar("header")
_ITEM_SET: Final = in_nar("itemSet")


def _stream(file: IO[bytes], limits: Limits, report: Report | None) -> Iterator[Item | Concept]:
    puller = etree.XMLPullParser(
        events=("start", "end"),
        tag=None,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=True,
        remove_comments=False,
    )
    reader = _Reader(limits, report)
    for chunk in _chunks(file, limits, report):
        try:
            puller.feed(chunk)
        except etree.XMLSyntaxError as error:
            raise syntax_error(error) from error
        yield from reader.take(puller)
    try:
        puller.close()
    except etree.XMLSyntaxError as error:
        raise syntax_error(error) from error
    yield from reader.take(puller)


def _chunks(file: IO[bytes], limits: Limits, report: Report | None) -> Iterator[bytes]:
    total = 0
    while chunk := file.read(_CHUNK):
        if not isinstance(chunk, bytes):
            raise InvalidValue("iter_items needs a file that is open for reading bytes")
        if not total and (trimmed := _trimmed(chunk)) is not chunk:
            if report is not None:
                note_space_before(report)
            chunk = cast("bytes", trimmed)
        total += len(chunk)
        limits.check("max_document_bytes", total, what="The document", format="newsml")
        yield chunk


class _Reader:
    """Takes whole items out of a document as it comes in, and lets go of what it has taken."""

    def __init__(self, limits: Limits, report: Report | None) -> None:
        self.limits = limits
        self.report = report
        self.depth = 0
        self.wanted: frozenset[str] | None = None
        self.wanted_depth = 0

    def take(self, puller: etree.XMLPullParser) -> Iterator[Item | Concept]:
        for event, found in puller.read_events():
            node: _Element = cast("Any", found)
            if event == "start":
                self._start(node)
            else:
                self.depth -= 1
                if node.tag in (self.wanted or ()) and self.depth < self.wanted_depth:
                    yield self._finish(node)

    def _start(self, node: _Element) -> None:
        self.depth += 1
        if self.report is not None and node.tag == _ITEM_SET:
            parent = node.getparent()
            if parent is not None and parent.tag == _MESSAGE and parent.find(_HEADER) is None:
                note_missing_header(self.report)
        self.limits.check("max_xml_depth", self.depth, what="The nesting of the document", format="newsml")
        if self.wanted is None:
            refuse_doctype(node)
            _check_root(node.tag)
            self._choose(node.tag)

    def _choose(self, root: str) -> None:
        if root == _KNOWLEDGE:
            self.wanted, self.wanted_depth = frozenset({_CONCEPT}), 3
        else:
            self.wanted, self.wanted_depth = frozenset(ITEMS), 3

    def _finish(self, node: _Element) -> Item | Concept:
        element = to_element(node, self.limits)
        parent = node.getparent()
        if parent is not None:
            _let_go(node, parent)
        if self.report is not None:
            note_mends(element, self.report)
        kind = ITEMS.get(element.tag)
        return Concept.of(element) if kind is None else kind.of(element)


def _let_go(node: _Element, parent: _Element) -> None:
    node.clear()
    # What came before is done with; the node itself stays until the next one, since its tail is still to come.
    while (earlier := node.getprevious()) is not None:
        parent.remove(earlier)
