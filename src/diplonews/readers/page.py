"""The source of a page turned into a tree: decoded once, parsed once, and refused where it is made to harm."""

from __future__ import annotations

import codecs
import re
from typing import Final

from lxml import etree

from diplonews.errors import EncodingError, NoContent
from diplonews.limits import Limits
from diplonews.readers.encoding import codec_of, decode
from diplonews.report import Action, Report

__all__ = ["parse_page"]

_FORMAT: Final = "html"
# A tag by the rules of HTML's tokeniser. An open quotation mark can fail to find its fellow only once in a page, and
# nothing is given back, so the search is linear.
_ATTRIBUTE: Final = rb"""[\s/]*+[^\s>/][^\s>=/]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
_ONE_ATTRIBUTE: Final = re.compile(_ATTRIBUTE)
_TAG: Final = re.compile(rb"<[A-Za-z][^\s>/]*+((?:%s)*+)" % _ATTRIBUTE)
_STEP: Final = re.compile(
    rb"<!--(?:-?>|.*?--!?>|.*+)|<(script|style|textarea|title|xmp|iframe)\b[^>]*+>(?:.*?</\1|.*+)"
    rb"|<[A-Za-z][^\s>/]*+((?:%s)*+)" % _ATTRIBUTE,
    re.DOTALL | re.IGNORECASE,
)
# Every tag with a thousand attributes is long, or hides a `<` in one of its values.
_LONG: Final = re.compile(rb"<(?!script|style)[A-Za-z][^<]{3000}")
_HIDDEN: Final = re.compile(rb"""=\s?["'][^"'<>]{0,60}+<""")
_MARKS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD: Final = 4096
"""Bytes in which a page may name its encoding (WHATWG says 1024; old pages have long scripts first)."""
_DECLARED: Final = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.\-]+)""", re.IGNORECASE
)
_SOME_BROKEN: Final = 100
"""One broken byte among so many is an accident."""
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
    source = _utf8(page, encoding, limits, report)
    if _NUL in source:
        report.add(Action.CHANGED, "control-characters", count=source.count(_NUL))
        source = source.replace(_NUL, b"")
    _check_attributes(source, limits)
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True, recover=True
    )
    try:
        root = etree.fromstring(source, parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise NoContent(
            "the page holds no element; the source of a news page would be right", format=_FORMAT
        ) from error
    if root is None:
        raise NoContent("the page is empty; the source of a news page would be right", format=_FORMAT)
    if any(entry.level_name == "FATAL" for entry in parser.error_log):
        # What libxml2 drops after too deep a nesting leaves no trace but this.
        limits.check("max_depth", limits.max_depth + 1, what="The nesting of the page", format=_FORMAT)
    _end_head(root)
    return root


def _end_head(root: etree._Element) -> None:
    """Begin the body where the HTML standard begins it: libxml2 keeps `<article>` in a head that nothing has ended."""
    head = root.find("head")
    if head is None or root.find("body") is not None:
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
        try:
            page.decode("utf-8")
        except UnicodeDecodeError:
            encoding = _declared(page)
        else:
            return page
    return decode(page, encoding=encoding, report=report).encode("utf-8", "replace")


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


def _check_attributes(source: bytes, limits: Limits) -> None:
    """Refuse a tag with so many attributes that parsing it takes minutes, before it is parsed."""
    most = limits.max_attributes
    if not _HIDDEN.search(source) and not any(_count(source, m.start()) > most for m in _LONG.finditer(source)):
        return
    # Code in scripts can look like a long tag: go through the page tag by tag, stepping over what holds none.
    for match in _STEP.finditer(source):
        if match[2] is not None and match.end() - match.start() > most:
            count = len(_ONE_ATTRIBUTE.findall(match[2]))
            limits.check("max_attributes", count, what="A tag of the page", format=_FORMAT)


def _count(source: bytes, start: int) -> int:
    match = _TAG.match(source, start)
    return len(_ONE_ATTRIBUTE.findall(match[1])) if match else 0
