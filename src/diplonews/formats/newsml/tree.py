"""XML as immutable values: what a NewsML-G2 document is made of, each piece in its place.

The typed classes of this package are views on these values, so whatever they have no field for stays where it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

import attrs
from lxml import etree

from diplonews.errors import EncodingError, LimitExceeded, MalformedInput, ReadError, UnsafeInput, WriteError, quoted
from diplonews.limits import Limits

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "NAR",
    "XHTML",
    "XML",
    "Comment",
    "Element",
    "Instruction",
    "Node",
    "in_nar",
    "local_name",
    "parse",
    "parser",
    "serialize",
    "to_element",
]

NAR: Final = "http://iptc.org/std/nar/2006-10-01/"
"""The namespace of IPTC's News Architecture, in which NewsML-G2 is written."""
XHTML: Final = "http://www.w3.org/1999/xhtml"
"""The namespace of XHTML bodies."""
XML: Final = "http://www.w3.org/XML/1998/namespace"
"""The namespace of `xml:lang`."""

_FORMAT: Final = "newsml"
_NOTHING: Final[Mapping[str | None, str]] = {"xml": XML}


@attrs.frozen(slots=True)
class Comment:
    """A comment."""

    text: str
    """What stands between `<!--` and `-->`."""


@attrs.frozen(slots=True)
class Instruction:
    """A processing instruction."""

    target: str
    """Its name."""
    text: str | None = None
    """What follows the name."""


@attrs.frozen(slots=True)
class Element:
    """An XML element as a value: equal where it is the same to the letter.

    >>> Element("{http://iptc.org/std/nar/2006-10-01/}by", (), ("Our staff",)).text
    'Our staff'
    """

    tag: str
    """Its name with the namespace before it, as lxml writes it: `{namespace}name`."""
    attributes: tuple[tuple[str, str], ...] = ()
    """Pairs of a name (`{namespace}name` where it has one) and a value, in the order of the document."""
    children: tuple[Node, ...] = ()
    """Elements, text, comments and processing instructions, in order."""
    namespaces: tuple[tuple[str | None, str], ...] = ()
    """The prefixes declared on this element: pairs of a prefix (None for the default) and a namespace."""

    @property
    def elements(self) -> tuple[Element, ...]:
        """The child elements."""
        return tuple(child for child in self.children if type(child) is Element)

    @property
    def text(self) -> str:
        """All text in it, markup aside."""
        return "".join(self.texts())

    def texts(self) -> Iterator[str]:
        """Go through the pieces of text in it, in order."""
        for child in self.children:
            if type(child) is str:
                yield child
            elif type(child) is Element:
                yield from child.texts()

    def get(self, name: str) -> str | None:
        """Give the value of an attribute, or None."""
        for key, value in self.attributes:
            if key == name:
                return value
        return None

    def find(self, tag: str) -> Element | None:
        """Give the first child element with this tag, or None."""
        for child in self.children:
            if type(child) is Element and child.tag == tag:
                return child
        return None

    def find_all(self, tag: str) -> Iterator[Element]:
        """Go through the child elements with this tag."""
        for child in self.children:
            if type(child) is Element and child.tag == tag:
                yield child

    def walk(self) -> Iterator[Element]:
        """Go through this element and all below it, in the order of the document."""
        yield self
        for child in self.children:
            if type(child) is Element:
                yield from child.walk()


Node: TypeAlias = Element | str | Comment | Instruction
"""What an element may hold."""


def in_nar(name: str) -> str:
    """Put a local name into the namespace of NewsML-G2."""
    return f"{{{NAR}}}{name}"


def local_name(tag: str) -> str:
    """Take the namespace off a name."""
    return tag.rpartition("}")[2]


def parser(*, encoding: str | None = None) -> etree.XMLParser:
    """Make a parser that touches no file and no network and expands nothing.

    It has no size limits of its own, because texts of our documents have none; the caller checks depth.
    """
    return etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=True,
    )


def parse(data: str | bytes, limits: Limits, *, format: str = _FORMAT, named_doctype: bool = False) -> _Element:
    """Parse a document, and refuse what is unsafe or past the limits.

    Args:
        data: The document.
        limits: What to accept.
        format: What is read, for errors.
        named_doctype: Whether it may name the DTD that it is written after; that is never read.

    Raises:
        ReadError: As its subclasses say.
    """
    content, encoding = _content(data, format)
    limits.check("max_document_bytes", len(content), what="The document", format=format)
    reader = parser(encoding=encoding)
    try:
        root = etree.fromstring(content, reader)
    except etree.XMLSyntaxError as error:
        raise syntax_error(error, format=format) from error
    except (LookupError, ValueError) as error:
        raise MalformedInput(f"The document is not XML: {error}", format=format) from error
    if named_doctype:
        _refuse_declarations(root, reader, format)
    else:
        refuse_doctype(root, format=format)
    return root


def _content(data: str | bytes, format: str) -> tuple[bytes, str | None]:
    if isinstance(data, str):
        try:
            return data.removeprefix("\ufeff").encode(), "utf-8"
        except UnicodeEncodeError as error:
            raise EncodingError(
                f"The document has the lone surrogate {quoted(data[error.start])} at position {error.start}; "
                "decode it anew",
                format=format,
            ) from error
    if not isinstance(data, bytes):
        raise TypeError(f"a document is bytes or str, not {type(data).__name__}")
    return data, None


def syntax_error(error: etree.XMLSyntaxError, *, format: str = _FORMAT) -> ReadError:
    """Say in our words what libxml2 found."""
    line, column = error.position or (None, None)
    place = f" at line {line}, column {column}" if line else ""
    message = (error.msg or "empty document").partition(", line ")[0]
    kind: type[ReadError] = MalformedInput
    if "ncoding" in message:
        kind = EncodingError
    return kind(f"The document is not well-formed XML{place}: {message}", format=format, line=line, column=column)


def refuse_doctype(root: _Element, *, format: str = _FORMAT) -> None:
    """Refuse a document with a DOCTYPE: its format has none, and entities are how XML readers are attacked."""
    info = root.getroottree().docinfo
    if info.internalDTD is not None or info.doctype:
        raise UnsafeInput("The document has a DOCTYPE, which this format does not have; remove it", format=format)


def _refuse_declarations(root: _Element, reader: etree.XMLParser, format: str) -> None:
    """Refuse a DOCTYPE that declares something, and references to what the DTD that it names would declare."""
    declared: Any = root.getroottree().docinfo.internalDTD
    if declared is not None and (any(declared.iterentities()) or any(declared.iterelements())):
        raise UnsafeInput(
            "The document declares entities or elements of its own; remove what stands in [ ] of its DOCTYPE",
            format=format,
        )
    # In an attribute libxml2 leaves such a reference out, and says so here alone.
    for entry in reader.error_log:
        if entry.type_name.endswith("UNDECLARED_ENTITY"):
            raise MalformedInput(
                f"The document refers to what only its DTD would explain: {entry.message}; write the character itself",
                format=format,
                line=entry.line,
            )


def to_element(node: _Element, limits: Limits, *, format: str = _FORMAT) -> Element:
    """Turn a parsed element into a value.

    Raises:
        LimitExceeded: It nests deeper than `Limits.max_xml_depth`, or has more attributes than `Limits.max_attributes`.
    """
    try:
        return _to_element(node, _NOTHING, 1, limits)
    except LimitExceeded as error:
        error.format = format
        raise


def _to_element(node: _Element, around: Mapping[str | None, str], depth: int, limits: Limits) -> Element:
    if depth > limits.max_xml_depth:
        limits.check("max_xml_depth", depth, what="The nesting of the document", format=_FORMAT)
    if len(node.attrib) > limits.max_attributes:
        limits.check("max_attributes", len(node.attrib), what="The attributes of an element", format=_FORMAT)
    here = node.nsmap
    declared: tuple[tuple[str | None, str], ...] = ()
    if here != around:
        declared = tuple(pair for pair in here.items() if around.get(pair[0]) != pair[1])
    children: list[Node] = []
    if node.text:
        children.append(node.text)
    for child in node:
        tag: Any = child.tag
        if type(tag) is str:
            children.append(_to_element(child, here, depth + 1, limits))
        elif tag is etree.Comment:
            children.append(Comment(child.text or ""))
        elif tag is etree.ProcessingInstruction:
            children.append(Instruction(child.target, child.text))  # type: ignore[attr-defined]
        if child.tail:
            children.append(child.tail)
    return Element(node.tag, tuple(cast("list[tuple[str, str]]", node.items())), tuple(children), declared)


def beside(root: _Element, *, preceding: bool) -> tuple[Comment | Instruction, ...]:
    """Give the comments and processing instructions before or after the root element."""
    nodes: list[Any] = list(root.itersiblings(preceding=preceding))
    found: list[Comment | Instruction] = [
        Comment(node.text or "") if node.tag is etree.Comment else Instruction(node.target, node.text) for node in nodes
    ]
    return tuple(reversed(found)) if preceding else tuple(found)


def serialize(
    element: Element,
    before: tuple[Comment | Instruction, ...] = (),
    after: tuple[Comment | Instruction, ...] = (),
) -> str:
    """Write an element, and what stands beside it, as a string without an XML declaration.

    Raises:
        WriteError: A piece of it cannot stand in XML.
    """
    try:
        root = _to_root(element)
        for piece in before:
            root.addprevious(_to_other(piece))
        for piece in reversed(after):
            root.addnext(_to_other(piece))
        if before or after:
            return etree.tostring(root.getroottree(), encoding="unicode")
        return etree.tostring(root, encoding="unicode")
    except (ValueError, TypeError) as error:
        raise WriteError(f"the document cannot be written as XML: {error}") from error


def _to_root(element: Element) -> _Element:
    namespaces: dict[str | None, str] = dict(element.namespaces)
    root = etree.Element(element.tag, dict(element.attributes), nsmap=namespaces or None)  # type: ignore[arg-type]
    _fill(root, element, namespaces.get(None, ""))
    return root


def _fill(node: _Element, element: Element, default: str) -> None:
    last: _Element | None = None
    for child in element.children:
        kind = type(child)
        if kind is str:
            _add_text(node, last, child)  # type: ignore[arg-type]
            continue
        if kind is Element:
            last = _to_node(node, child, default)  # type: ignore[arg-type]
        else:
            last = _to_other(child)  # type: ignore[arg-type]
            node.append(last)


def _add_text(node: _Element, last: _Element | None, text: str) -> None:
    if last is not None:
        last.tail = (last.tail or "") + text
    else:
        node.text = (node.text or "") + text


def _to_node(parent: _Element, element: Element, default: str) -> _Element:
    namespaces = element.namespaces
    outer = default
    if namespaces:
        default = dict(namespaces).get(None, default)
    if outer and element.tag[0] != "{":
        # libxml2 writes xmlns="" only where it has read it.
        node = etree.fromstring(b'<x xmlns=""/>')
        node.tag = element.tag
        for name, value in element.attributes:
            node.set(name, value)
        parent.append(node)
        default = ""
    elif namespaces:
        known = {prefix: uri for prefix, uri in namespaces if uri}
        node = etree.SubElement(parent, element.tag, dict(element.attributes), nsmap=known)  # type: ignore[arg-type]
    else:
        node = etree.SubElement(parent, element.tag, dict(element.attributes))
    if element.children:
        _fill(node, element, default)
    return node


def _to_other(piece: Comment | Instruction) -> _Element:
    make: Any = (
        partial(etree.Comment, piece.text)
        if isinstance(piece, Comment)
        else partial(etree.ProcessingInstruction, piece.target, cast("str", piece.text))
    )
    node: _Element = make()
    return node
