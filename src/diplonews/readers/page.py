"""The source of a page turned into a tree: decoded once, parsed once, and refused where it is made to harm."""

from __future__ import annotations

import codecs
import re
from typing import Any, Final

from lxml import etree

from diplonews.errors import EncodingError, NoContent
from diplonews.limits import Limits
from diplonews.readers.attributes import check_attributes
from diplonews.readers.encoding import codec_of, decode
from diplonews.report import Action, Report

__all__ = ["parse_page"]

_FORMAT: Final = "html"
_MARKS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD: Final = 4096
"""Bytes in which a page may name its encoding (WHATWG says 1024; old pages have long scripts first)."""
_DECLARED: Final = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.\-]+)""", re.IGNORECASE
)
_SOME_BROKEN: Final = 100
"""One broken byte among so many is an accident."""
_UTF8: Final = (b"utf-8", b"utf8")
_BROKEN: Final = "ERR_INVALID_ENCODING"
_MAX_ERRORS: Final = 100
"""libxml2 tells of no more, fatal ones aside."""
_PIECE: Final = 8_192
_NUL: Final = b"\x00"

_METADATA: Final = frozenset(("base", "link", "meta", "noscript", "script", "style", "template", "title"))
"""What a head may hold; anything else begins the body."""


def parse_page(page: bytes | str, *, encoding: str | None, limits: Limits, report: Report) -> etree._Element:
    """Parse a page.

    Args:
        page: Its source.
        encoding: What the server said, if it did.
        limits: What to accept.
        report: Collects what was mended.

    Raises:
        NoContent: There is nothing to parse.
        LimitExceeded: It is past a limit.
        EncodingError: `encoding` is no encoding.
    """
    believed = encoding is None and isinstance(page, bytes) and _names_utf8(page)
    source = page if believed and isinstance(page, bytes) else _utf8(page, encoding, limits, report)
    notes = Report()
    root, errors = _parsed(source, limits, notes)
    if believed and (len(errors) >= _MAX_ERRORS or any(entry.type_name == _BROKEN for entry in errors)):
        # The parser has seen all bytes: to check them first would cost a tenth of the parsing.
        checked = _utf8(source, None, limits, report)
        if checked is not source:
            notes = Report()
            root, errors = _parsed(checked, limits, notes)
    report.notes += notes.notes
    if any(entry.level_name == "FATAL" for entry in errors):
        # What libxml2 drops after too deep a nesting leaves no trace but this.
        limits.check("max_depth", limits.max_depth + 1, what="The nesting of the page", format=_FORMAT)
    _end_head(root)
    return root


def _names_utf8(page: bytes) -> bool:
    """Tell whether a page says that it is in UTF-8, and nothing at its start says otherwise."""
    if page.startswith(_MARKS):
        return False
    found = _DECLARED.search(page, 0, _HEAD)
    return found is not None and found[1].lower() in _UTF8


def _parsed(source: bytes, limits: Limits, report: Report) -> tuple[etree._Element, list[Any]]:
    """Parse bytes in UTF-8; the errors are those of the parser."""
    limits.check("max_bytes", len(source), what="The page", format=_FORMAT)
    if _NUL in source:
        report.add(Action.CHANGED, "control-characters", count=source.count(_NUL))
        source = source.replace(_NUL, b"")
    check_attributes(source, limits)
    parser = etree.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        recover=True,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(source, parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise NoContent(
            "the page holds no element; the source of a news page would be right", format=_FORMAT
        ) from error
    if root is None:
        raise NoContent("the page is empty; the source of a news page would be right", format=_FORMAT)
    return root, list(parser.error_log)


def _end_head(root: etree._Element) -> None:
    """Begin the body where the HTML standard begins it: libxml2 keeps `<article>` in a head that nothing has ended."""
    head = next(root.iterchildren("head"), None)
    if head is None or next(root.iterchildren("body"), None) is not None:
        return
    first = next((i for i, child in enumerate(head) if child.tag not in _METADATA), None)
    if first is not None:
        body = etree.SubElement(root, "body")
        body.extend(list(head)[first:])


def _utf8(page: bytes | str, encoding: str | None, limits: Limits, report: Report) -> bytes:
    if isinstance(page, str):
        data = page.encode("utf-8", "surrogatepass")
        limits.check("max_bytes", len(data), what="The page", format=_FORMAT)
        # Halves of surrogate pairs are no UTF-8.
        return data.decode("utf-8", "replace").encode().removeprefix(codecs.BOM_UTF8)
    if not isinstance(page, bytes):
        raise TypeError(f"page must be bytes or str, not {type(page).__name__}")
    limits.check("max_bytes", len(page), what="The page", format=_FORMAT)
    if encoding is None and not page.startswith(_MARKS):
        if _is_utf8(page):
            return page
        encoding = _declared(page)
    return decode(page, encoding=encoding, report=report).encode("utf-8", "replace")


def _is_utf8(page: bytes) -> bool:
    """Check the bytes piece by piece: to hold the whole text for that would cost more than the check."""
    if page.isascii():
        return True
    view, at = memoryview(page), 0
    try:
        while at < len(page):
            at += codecs.utf_8_decode(view[at : at + _PIECE], "strict", at + _PIECE >= len(page))[1]
    except UnicodeDecodeError:
        return False
    return True


def _declared(page: bytes) -> str | None:
    """Give the encoding that a page names, unless nobody knows it or it says UTF-8, which has been tried."""
    found = _DECLARED.search(page, 0, _HEAD)
    if found is None:
        return None
    label = found[1].decode("ascii")
    try:
        name = codec_of(label)
    except EncodingError:
        return None
    if name == "utf-8":
        # UTF-8 with a few broken bytes is still UTF-8.
        broken = page.decode("utf-8", "replace").count("\ufffd")
        return name if broken * _SOME_BROKEN < len(page) else None
    # Who can read the declaration as ASCII does not read UTF-16, whatever it says.
    return None if name.startswith("utf-16") else label
