"""The source of a page turned into a tree: decoded once, parsed once, and refused where it is made to harm."""

from __future__ import annotations

import codecs
import re
from typing import Final

from lxml import etree

from diplonews.errors import EncodingError, NoContent, quoted
from diplonews.limits import Limits
from diplonews.report import Action, Report

__all__ = ["parse_page"]

_FORMAT: Final = "html"
_HEAD: Final = 4096
"""Bytes in which a page may name its encoding (WHATWG says 1024; old pages have long scripts first)."""
_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED: Final = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.\-]+)""", re.IGNORECASE
)
# https://encoding.spec.whatwg.org/#names-and-labels: what browsers read under the names that pages give.
_WHATWG: Final = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-sjis": "cp932",
    "utf-16": "utf-16-le",
}
_ARABIC: Final = re.compile("[\u0620-\u064a]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u00ff]")
# A tag by the rules of HTML's tokeniser. An open quotation mark can fail to find its fellow only once in a page, and
# nothing is given back, so the search is linear.
_ATTRIBUTE: Final = rb"""[\s/]*+[^\s>/][^\s>=/]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
_RAW: Final = rb"<!--.*?-->|<(script|style|textarea|title|noscript|template|xmp|iframe)\b[^>]*+>.*?</\1"
_NUL: Final = b"\x00"


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
    return root


def _utf8(page: bytes | str, encoding: str | None, limits: Limits, report: Report) -> bytes:
    if isinstance(page, str):
        data = page.encode("utf-8", "replace" if page.isascii() else "surrogatepass")
        if not page.isascii():
            data = data.decode("utf-8", "replace").encode()
        limits.check("max_bytes", len(data), what="The page", format=_FORMAT)
        return data.removeprefix(codecs.BOM_UTF8)
    if not isinstance(page, bytes):
        raise TypeError(f"page must be bytes or str, not {type(page).__name__}")
    limits.check("max_bytes", len(page), what="The page", format=_FORMAT)
    for mark, name in _BOMS:
        if page.startswith(mark):
            return _recode(page[len(mark) :], name, report)
    if encoding is not None:
        return _recode(page, _known(encoding), report)
    try:
        page.decode("utf-8")
    except UnicodeDecodeError:
        return _recode(page, _guess(page), report)
    return page


def _known(encoding: str) -> str:
    name = encoding.strip().lower()
    name = _WHATWG.get(name, name)
    try:
        codec = codecs.lookup(name)
        "a".encode(codec.name)
    except (LookupError, ValueError, TypeError, AttributeError) as error:
        raise EncodingError(f"no encoding is called {quoted(encoding)}; utf-8 would be one", format=_FORMAT) from error
    return codec.name


def _recode(page: bytes, encoding: str, report: Report) -> bytes:
    try:
        text = page.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        text = page.decode(encoding, "replace")
        report.add(Action.MENDED, "undecodable-bytes", where=encoding, count=text.count("\ufffd"))
    return text.encode("utf-8", "replace")


def _guess(page: bytes) -> str:
    """Choose by what the page declares, unless it says UTF-8 and is not, then by what letters come out."""
    declared = _DECLARED.search(page, 0, _HEAD)
    if declared:
        try:
            name = _known(declared[1].decode("ascii"))
        except EncodingError:
            name = ""
        if name == "utf-8":
            # Nearly UTF-8 with a few broken bytes is still UTF-8.
            broken = page.decode("utf-8", "replace").count("\ufffd")
            return name if broken * 100 < len(page) else _by_letters(page)
        if name and not name.startswith("utf-16"):
            return name
    return _by_letters(page)


def _by_letters(page: bytes) -> str:
    def arabic_share(name: str) -> float:
        words = re.sub(rb"<[^>]*>|[\x00-\x7f]", b"", page[:200_000]).decode(name, "replace")
        return len(_ARABIC.findall(words)) / max(1, len(words))

    shares = {name: arabic_share(name) for name in ("cp1256", "iso8859-6")}
    best = max(shares, key=shares.__getitem__)
    arabic = shares[best] > 0.8  # noqa: PLR2004 - in Latin text about half of the high bytes would read as Arabic
    return best if arabic else "cp1252"


def _check_attributes(source: bytes, limits: Limits) -> None:
    """Refuse a tag with so many attributes that parsing it takes minutes, before it is parsed."""
    if not _many(limits.max_attributes, _PREFIX_FAST).search(source):
        return
    # Code in scripts can look like a long tag: look again, stepping over what holds no tags.
    for match in _many(limits.max_attributes, _RAW + b"|").finditer(source):
        if match.lastgroup == "bomb":
            limits.check("max_attributes", limits.max_attributes + 1, what="A tag of the page", format=_FORMAT)


_PREFIX_FAST: Final = b""


def _many(maximum: int, prefix: bytes) -> re.Pattern[bytes]:
    return re.compile(
        prefix + rb"(?P<bomb><[A-Za-z][^\s>/]*+(?:%s){%d})" % (_ATTRIBUTE, maximum + 1), re.DOTALL | re.IGNORECASE
    )
