"""Articles as XML: our own format, nothing lost.

The root is `article` in our namespace, with its version; each field is an element of its name, in any order on reading
and in that of the model on writing. A field with many members holds an element for each. Text is kept to the letter,
so no document is written with line breaks for show, though one that was indented can be read.
The schema is `schemas/article-1.xsd`.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from functools import cache
from os import PathLike, fspath
from typing import Any, Final, NoReturn, TypeAlias

from lxml import etree

from diplonews.errors import (
    EncodingError,
    InvalidValue,
    LimitExceeded,
    MalformedInput,
    ReadError,
    UnsafeInput,
    quoted,
)
from diplonews.formats.moments import read_day, read_moment, write_moment
from diplonews.formats.problems import Problem, problems_of
from diplonews.formats.prologue import end_of_prologue
from diplonews.formats.refusals import Refusal, read_label, read_members, refuse_construction
from diplonews.formats.shapes import Kind, Shape, shapes_of, tag_of
from diplonews.limits import Limits
from diplonews.model import Article
from diplonews.report import Report

__all__ = ["NAMESPACE", "VERSION", "dumps", "loads", "validate"]

NAMESPACE: Final = "urn:diplonews:article"
"""The namespace of every element."""
VERSION: Final = "1"
"""The version of the format; a document of another one is refused."""

_FORMAT: Final = "xml"
_IN_NAMESPACE: Final = f"{{{NAMESPACE}}}"
_ROOT: Final = f"{_IN_NAMESPACE}article"
_MEMBERS: Final = {"keywords": "keyword", "speakers": "speaker", "rows": "row"}
"""What a member is called that is no object; an object is called by its class."""
_CELL: Final = f"{_IN_NAMESPACE}cell"
_DEFAULT_LIMITS: Final = Limits()

_Element: TypeAlias = etree._Element  # noqa: SLF001  # lxml has no public name for it
_Read: TypeAlias = Callable[[_Element], Any]


def _element_of(shape: Shape) -> str:
    return _IN_NAMESPACE + shape.name.replace("_", "-")


# ---------------------------------------------------------------------------------------------------------------------
# Writing


def dumps(article: Article) -> str:
    """Write an article.

    >>> print(dumps(Article(id="urn:example:1", title="Talks")))
    <?xml version='1.0' encoding='UTF-8'?>
    <article xmlns="urn:diplonews:article" version="1"><id>urn:example:1</id><language>und</language>\
<title>Talks</title></article>
    """
    root = etree.Element(_ROOT, {"version": VERSION}, nsmap={None: NAMESPACE})  # type: ignore[dict-item]  # None is the default one
    _write_fields(root, article)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True).decode()


def _write_fields(element: _Element, value: object) -> None:
    cls: type = type(value)
    for shape in shapes_of(cls):
        held = getattr(value, shape.name)
        if held is None or held == ():
            continue
        field = etree.SubElement(element, _element_of(shape))
        if not shape.many:
            _write_value(field, shape.kind, held)
            continue
        for member in held:
            member_class: type = type(member)
            name = tag_of(member_class) if shape.kind is Kind.OBJECT else _MEMBERS[shape.name]
            _write_value(etree.SubElement(field, _IN_NAMESPACE + name), shape.kind, member)


def _write_value(element: _Element, kind: Kind, value: Any) -> None:
    if kind is Kind.OBJECT:
        _write_fields(element, value)
    elif kind is Kind.ROW:
        for cell in value:
            etree.SubElement(element, _CELL).text = cell
    else:
        element.text = _WRITE[kind](value)


_WRITE: Final[dict[Kind, Callable[[Any], str]]] = {
    Kind.STRING: str,
    Kind.NUMBER: str,
    Kind.FLAG: lambda value: "true" if value else "false",
    Kind.DAY: write_moment,
    Kind.MOMENT: write_moment,
    Kind.LABEL: lambda value: str(value.value),
}

# ---------------------------------------------------------------------------------------------------------------------
# Parsing


def loads(data: str | bytes, *, limits: Limits = _DEFAULT_LIMITS, report: Report | None = None) -> Article:
    """Read an article.

    Args:
        data: The document; bytes are decoded by their byte order mark, else by the XML declaration, else as UTF-8.
        limits: What to accept.
        report: Taken for likeness with the other formats; nothing is mended here.

    Raises:
        MalformedInput: It is not XML.
        EncodingError: It cannot be decoded.
        UnsafeInput: It has a DOCTYPE.
        SchemaError: It is not a document of this format.
        LimitExceeded: It is past one of the limits.

    >>> loads('<article xmlns="urn:diplonews:article" version="1"><id>urn:example:1</id></article>').id
    'urn:example:1'
    """
    del report
    root = _parsed(data, limits)
    try:
        return _article(root)
    except Refusal as refusal:
        raise refusal.error(f"/{_shown(root)}", format=_FORMAT) from refusal.__cause__


def _parsed(data: str | bytes, limits: Limits) -> _Element:
    content = _utf8(data, limits)
    _refuse_doctype(content)
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        remove_comments=True,
        remove_pis=True,
        # Texts have no limit of their own, and depth has ours; without a DOCTYPE no entity can swell.
        huge_tree=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise _syntax_error(error, limits) from error
    _check_depth(root, limits)
    return root


_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_DECLARED: Final = re.compile(rb"""<\?xml[^>]{1,100}?encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._-]{1,40})["']""")
# Encodings that spell ASCII as ASCII, as the declaration above was just read; others could smuggle a DOCTYPE.
_KNOWN_ENCODING: Final = re.compile(r"utf-8|ascii|iso8859-\d+|cp125\d|utf-16(?:-le|-be)?|koi8-[ru]|gb18030|euc_\w+")


def _utf8(data: str | bytes, limits: Limits) -> bytes:
    """Give the document in the one encoding that is parsed, so that what is checked is what is read."""
    if not isinstance(data, str | bytes):
        raise TypeError(f"data must be str or bytes, not {type(data).__name__}")
    limits.check("max_document_bytes", len(data), what="The document", format=_FORMAT)
    try:
        if isinstance(data, bytes):
            encoding = _encoding(data)
            data = data.decode(encoding)
        content = data.removeprefix("\ufeff").encode()
    except UnicodeError as error:
        reason = error.reason if isinstance(error, UnicodeDecodeError | UnicodeEncodeError) else str(error)
        raise EncodingError(
            f"the document cannot be decoded: {reason}; it should be UTF-8", format=_FORMAT, path="/"
        ) from error
    limits.check("max_document_bytes", len(content), what="The document", format=_FORMAT)
    return content


def _encoding(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    declared = _DECLARED.match(data)
    if declared is None:
        return "utf-8"
    name = declared[1].decode()
    try:
        known = codecs.lookup(name).name
    except LookupError:
        known = ""
    # An ASCII declaration of a two-byte encoding is a lie, and the document is what its declaration is written in.
    if not _KNOWN_ENCODING.fullmatch(known):
        raise EncodingError(f"no encoding that is read is called {quoted(name)}; use UTF-8", format=_FORMAT, path="/")
    return "utf-8" if known.startswith("utf-16") else known


_BEFORE_DOCTYPE: Final = re.compile(rb"[ \t\r\n]+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_DOCTYPE: Final = b"<!DOCTYPE"


def _refuse_doctype(content: bytes) -> None:
    # Before parsing: an entity in an attribute is expanded whatever the parser was told.
    start = end_of_prologue(_BEFORE_DOCTYPE, content)
    if content.startswith(_DOCTYPE, start):
        raise UnsafeInput(
            "the document has a DOCTYPE, which is refused because it can hold entities; leave it out",
            format=_FORMAT,
            path="/",
            line=content.count(b"\n", 0, start) + 1,
        )


def _syntax_error(error: etree.XMLSyntaxError, limits: Limits) -> ReadError:
    line, column = error.position
    if "depth" in str(error.msg).lower():
        return _too_deep(limits, None)
    return MalformedInput(
        f"the document is not XML: {error.msg}", format=_FORMAT, line=line or None, column=column or None, path="/"
    )


def _check_depth(root: _Element, limits: Limits) -> None:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > limits.max_xml_depth:
            raise _too_deep(limits, depth)


def _too_deep(limits: Limits, depth: int | None) -> LimitExceeded:
    return LimitExceeded(
        f"the document nests deeper than Limits.max_xml_depth allows: {limits.max_xml_depth}",
        limit="max_xml_depth",
        maximum=limits.max_xml_depth,
        actual=depth,
        format=_FORMAT,
        path="/",
    )


# ---------------------------------------------------------------------------------------------------------------------
# Reading


def _article(root: _Element) -> Article:
    if root.tag != _ROOT:
        raise Refusal(f"must be article in the namespace {NAMESPACE}, not {quoted(root.tag)}", line=_line(root))
    version = root.get("version")
    if version != VERSION:
        raise Refusal(f"must be {VERSION}, the only version there is, not {quoted(version)}", "/@version")
    del root.attrib["version"]
    try:
        article: Article = _reader(Article)(root)
    except RecursionError as error:
        # Only where a limit was raised far beyond what an article needs.
        raise Refusal("nests deeper than an article can") from error
    return article


def _shown(element: _Element) -> str:
    """Write a name as a path has it."""
    name = element.tag
    return name.removeprefix(_IN_NAMESPACE)


def _line(element: _Element) -> int | None:
    line: int | None = element.sourceline  # type: ignore[assignment]  # the stubs have a stray ellipsis
    return line


_SPACE: Final = " \t\r\n"


def _children(element: _Element) -> list[_Element]:
    """Give the elements of one that holds nothing else."""
    if element.attrib:
        raise Refusal(f"has the attribute {quoted(element.attrib.keys()[0])}; none is known", line=_line(element))
    children = list(element)
    for words in (element.text, *(child.tail for child in children)):
        if words and words.strip(_SPACE):
            raise Refusal(f"has text between its elements: {quoted(words)}", line=_line(element))
    return children


def _text(element: _Element) -> str:
    """Give the text of an element that holds nothing else."""
    if element.attrib:
        raise Refusal(f"has the attribute {quoted(element.attrib.keys()[0])}; none is known", line=_line(element))
    if len(element):
        raise Refusal(f"must hold text only, not the element {quoted(element[0].tag)}", line=_line(element))
    return element.text or ""


@cache
def _reader(cls: type) -> _Read:
    """Make the function that turns an element into an object of a class."""
    fields: dict[str, tuple[str, _Read]] = {
        _element_of(shape): (shape.name, _field_reader(shape, cls)) for shape in shapes_of(cls)
    }
    names = ", ".join(shape.name.replace("_", "-") for shape in shapes_of(cls))

    def read(element: _Element) -> Any:
        values: dict[str, Any] = {}
        for child in _children(element):
            if child.tag not in fields:
                raise Refusal(f"{quoted(_shown(child))} is no element here; there are {names}", line=_line(child))
            name, convert = fields[child.tag]
            if name in values:
                raise Refusal("stands twice; an element stands once", f"/{_shown(child)}", line=_line(child))
            try:
                values[name] = _placed(convert, child)
            except Refusal as refusal:
                raise refusal.within(f"/{_shown(child)}")  # noqa: B904  # the same one, on its way up
        try:
            return cls(**values)
        except (TypeError, InvalidValue) as error:
            _refuse(cls, element, values, error)

    return read


def _refuse(cls: type, element: _Element, values: dict[str, Any], error: Exception) -> NoReturn:
    try:
        refuse_construction(cls, values, error, "/{}")
    except Refusal as refusal:
        refusal.steps = [step.replace("_", "-") for step in refusal.steps]
        field = _IN_NAMESPACE + refusal.path("").removeprefix("/")
        refusal.line = next((_line(child) for child in element if child.tag == field), _line(element))
        raise


def _field_reader(shape: Shape, holder: type) -> _Read:
    if shape.kind is not Kind.OBJECT:
        convert = _label(shape.classes[0]) if shape.kind is Kind.LABEL else _READ[shape.kind]
        return _members({_MEMBERS[shape.name]: convert}) if shape.many else convert
    readers = {tag_of(cls): _object_reader(cls, holder) for cls in shape.classes}
    return _members(readers) if shape.many else readers[tag_of(shape.classes[0])]


def _object_reader(cls: type, holder: type) -> _Read:
    # A class that holds itself is asked for while its own reader is being made.
    return _later(cls) if cls is holder else _reader(cls)


def _later(cls: type) -> _Read:
    def read(element: _Element) -> Any:
        return _reader(cls)(element)

    return read


def _members(readers: dict[str, _Read]) -> _Read:
    by_tag = {_IN_NAMESPACE + name: read for name, read in readers.items()}

    def read(element: _Element) -> tuple[Any, ...]:
        children = _children(element)
        for child in children:
            if child.tag not in by_tag:
                raise Refusal(f"must hold {' or '.join(readers)}, not {quoted(_shown(child))}", line=_line(child))
        return read_members(lambda child: _placed(by_tag[child.tag], child), children, "/*[{}]", first=1)

    return read


def _placed(read: _Read, element: _Element) -> Any:
    """Read an element so that a refusal knows its line."""
    try:
        return read(element)
    except Refusal as refusal:
        refusal.line = refusal.line or _line(element)
        raise


def _label(enumeration: type) -> _Read:
    return lambda element: read_label(enumeration, _text(element))


_NUMBER: Final = re.compile("0|[1-9][0-9]{0,9}")


def _number(element: _Element) -> int:
    value = _text(element)
    if _NUMBER.fullmatch(value) is None:
        raise Refusal(f"must be a whole number in plain digits, not {quoted(value)}")
    return int(value)


def _flag(element: _Element) -> bool:
    value = _text(element)
    if value not in ("true", "false"):
        raise Refusal(f"must be true or false, not {quoted(value)}")
    return value == "true"


def _row(element: _Element) -> tuple[str | None, ...]:
    return tuple(cell or None for cell in _members({"cell": _text})(element))


_READ: Final[dict[Kind, _Read]] = {
    Kind.STRING: _text,
    Kind.NUMBER: _number,
    Kind.FLAG: _flag,
    Kind.DAY: lambda element: read_day(_text(element)),
    Kind.MOMENT: lambda element: read_moment(_text(element)),
    Kind.ROW: _row,
}

# ---------------------------------------------------------------------------------------------------------------------
# Validating


def validate(data: str | bytes, *, schema: str | PathLike[str] | None = None) -> tuple[Problem, ...]:
    """Tell what is wrong with a document.

    Args:
        data: The document.
        schema: The file of an XML Schema that it must fit besides.

    Raises:
        ReadError: The schema cannot be read.

    >>> [str(problem) for problem in validate('<article xmlns="urn:diplonews:article" version="1"/>')]
    ['/article: id is missing']
    """
    problems = problems_of(loads, data)
    if problems or schema is None:
        return problems
    try:
        rules = etree.XMLSchema(etree.parse(fspath(schema), etree.XMLParser(no_network=True)))
    except (OSError, etree.LxmlError) as error:
        raise ReadError(f"cannot read the schema {fspath(schema)}: {error}", format=_FORMAT) from error
    rules.validate(_parsed(data, _DEFAULT_LIMITS))
    return tuple(Problem(message=entry.message, path=entry.path, line=entry.line) for entry in rules.error_log)  # type: ignore[attr-defined]  # the stubs forget it
