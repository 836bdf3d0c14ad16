"""Tell what is wrong with a document in NewsML-G2: by our own rules, and by IPTC's schema where the user has it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from diplonews.errors import ReadError, quoted
from diplonews.formats.newsml import schemes
from diplonews.formats.newsml.articles import loads
from diplonews.formats.newsml.items import ITEMS
from diplonews.formats.newsml.mending import DATES
from diplonews.formats.newsml.moments import read_moment
from diplonews.formats.newsml.orders import misplaced, ordered, strangers
from diplonews.formats.newsml.tree import XHTML, in_nar, local_name, parse
from diplonews.formats.newsml.vocabulary import LANG, MODEL
from diplonews.formats.problems import Problem
from diplonews.limits import Limits
from diplonews.text import direction

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["validate"]

_FORMAT: Final = "newsml"
_SCHEMAS: Final = "DIPLONEWS_SCHEMAS"
_SCHEMA_FILES: Final = "NewsML-G2_*-spec-All-Power.xsd"
_DEMANDED: Final[Mapping[str, tuple[str, ...]]] = {
    in_nar("newsMessage"): ("header", "itemSet"),
    in_nar("header"): ("sent",),
    in_nar("itemMeta"): ("itemClass", "provider", "versionCreated"),
    in_nar("concept"): ("conceptId",),
    in_nar("eventDetails"): ("dates",),
    **dict.fromkeys(ITEMS, ("itemMeta",)),
}
"""What the standard demands in an element."""
_ATTRIBUTES: Final = ("guid", "standard", "standardversion")
"""What it demands of an item itself."""
_CODED: Final = ("qcode", "rel", "role", "type", "why", "how", "rendition")
"""The attributes that hold QCodes wherever they stand in an item."""
_IDREFS: Final = ("contentrefs", "idrefs", "idref")
_RTL: Final = "rtl"
_HTML: Final = f"{{{XHTML}}}html"


def validate(data: str | bytes, *, schema: str | PathLike[str] | None = None) -> tuple[Problem, ...]:
    """Tell what is wrong with a document.

    Args:
        data: The document.
        schema: The file of IPTC's schema, or a folder, of whose files `NewsML-G2_*-spec-All-Power.xsd` the newest is
            taken; else what the environment variable `DIPLONEWS_SCHEMAS` names. Without either, only our own checks
            are made.

    Raises:
        ReadError: The schema cannot be read.

    >>> document = '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet/></newsMessage>'
    >>> [problem.message for problem in validate(document)]
    ['newsMessage lacks header']
    """
    try:
        root = parse(data, Limits())
    except ReadError as error:
        return (Problem(message=error.message, line=error.line),)
    found = [*_structure(root), *(problem for item in _items(root) for problem in _check_item(item))]
    found += _by_schema(root, schema)
    if not found and any(item.get(MODEL) for item in _items(root)):
        found += _refused(data)
    return tuple(sorted(found, key=lambda problem: problem.line or 0))


def _refused(data: str | bytes) -> list[Problem]:
    """Tell why an article that was ours cannot be read any more."""
    try:
        loads(data)
    except ReadError as error:
        return [Problem(message=error.message, line=error.line)]
    return []


def _problem(node: _Element, message: str) -> Problem:
    line: Any = node.sourceline
    return Problem(message=message, line=line)


def _items(root: _Element) -> list[_Element]:
    return list(root.iter(*ITEMS))


def _structure(root: _Element) -> Iterator[Problem]:
    known = {*ITEMS, in_nar("newsMessage"), in_nar("catalog")}
    if root.tag not in known:
        yield _problem(root, f"{quoted(local_name(root.tag))} is no item, message or catalog of NewsML-G2")
    for node in root.iter(*_DEMANDED):
        for name in _DEMANDED[node.tag]:
            if node.find(in_nar(name)) is None:
                yield _problem(node, f"{local_name(node.tag)} lacks {name}")
        for name in _ATTRIBUTES if node.tag in ITEMS else ():
            if not node.get(name):
                yield _problem(node, f"{local_name(node.tag)} lacks the attribute {name}")
    for node in root.iter(*ordered()):
        for child, why in misplaced(node):
            yield _problem(child, why)
    for node, why in strangers(root):
        yield _problem(node, why)
    for node in root.iter(*DATES):
        text = node.text or ""
        if not read_moment(text).legal and (text or node.tag != in_nar("embargoed")):
            name = local_name(node.tag)
            yield _problem(node, f"{name} is {quoted(text)}; write it as 2026-03-05T18:40:00+03:00")


def _check_item(item: _Element) -> Iterator[Problem]:
    yield from _directions(item)
    unknown = [ref for ref in item.iter(in_nar("catalogRef")) if schemes.of_catalog(ref.get("href") or "") is None]
    for ref in unknown:
        yield _problem(ref, f"the catalog {quoted(ref.get('href'))} is not known, so its aliases cannot be checked")
    if not unknown:
        yield from _aliases(item)
    yield from _references(item)


def _directions(item: _Element) -> Iterator[Problem]:
    """Find text from right to left that nothing says to be so, each where its language is told."""
    waiting: list[tuple[_Element, str | None, str | None]] = [(item, None, None)]
    while waiting:
        node, language, way = waiting.pop()
        own, is_html = node.get(LANG) or node.get("lang"), node.tag == _HTML
        # A text is taken out of its item, so what the item says of its direction does not count in it.
        language, way = own or language, node.get("dir") or (None if is_html else way)
        if language and (own or is_html) and way is None and direction(language) == _RTL and not _body_tells(node):
            yield _problem(node, f'{local_name(node.tag)} is in {quoted(language)} and lacks dir="rtl"')
            way = _RTL
        waiting.extend((child, language, way) for child in node.iterchildren("*"))


def _body_tells(node: _Element) -> bool:
    body = node.find(f"{{{XHTML}}}body")
    return body is not None and body.get("dir") is not None


def _aliases(item: _Element) -> Iterator[Problem]:
    declared = {str(scheme.get("alias")) for scheme in item.iter(in_nar("scheme"))}
    for ref in item.iter(in_nar("catalogRef")):
        declared |= set(schemes.of_catalog(ref.get("href") or "") or ())
    told: set[str] = set()
    for node in item.iter(in_nar("*")):
        for alias in _used(node):
            if alias not in declared and alias not in told:
                told.add(alias)
                yield _problem(node, f"the alias {quoted(alias)} is declared in no catalog of the item")


def _used(node: _Element) -> Iterator[str]:
    for name in _CODED:
        for code in (node.get(name) or "").split():
            alias, colon, _ = code.partition(":")
            if colon:
                yield alias


def _references(item: _Element) -> Iterator[Problem]:
    ids = {node.get("partid") for node in item.iter(in_nar("partMeta"))}
    for node in item.iter("*"):
        own = node.get("id")
        if own is not None and own in ids:
            yield _problem(node, f"the id {quoted(own)} stands twice in the item")
        ids.add(own)
    for node in item.iter(in_nar("*")):
        names = (*_IDREFS, "root") if node.tag == in_nar("groupSet") else _IDREFS
        for name in names:
            for ref in (node.get(name) or "").split():
                if ref not in ids:
                    yield _problem(node, f"{name} of {local_name(node.tag)} points at {quoted(ref)}, which is nowhere")


def _by_schema(root: _Element, schema: str | PathLike[str] | None) -> list[Problem]:
    named = schema if schema is not None else os.environ.get(_SCHEMAS)
    path = Path(fspath(named)) if named else None
    if path is not None and path.is_dir():
        path = _newest(path)
        if path is None and schema is not None:
            raise ReadError(f"the folder {fspath(schema)} holds no {_SCHEMA_FILES}", format=_FORMAT)
    if path is None:
        return []
    rules = _compiled(str(path), _changed(path))
    rules.validate(root)
    return [Problem(message=entry.message, line=entry.line) for entry in rules.error_log]  # type: ignore[attr-defined]  # the stubs forget it


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=4)
def _compiled(path: str, _time: int) -> etree.XMLSchema:
    """Read a schema, and anew when its file has another time."""
    try:
        return etree.XMLSchema(etree.parse(path, etree.XMLParser(no_network=True)))
    except (OSError, etree.LxmlError) as error:
        raise ReadError(f"cannot read the schema {path}: {error}", format=_FORMAT) from error


def _newest(folder: Path) -> Path | None:
    found = sorted(folder.rglob(_SCHEMA_FILES), key=_version)
    return found[-1] if found else None


def _version(path: Path) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall("[0-9]+", path.name.partition("_")[2]))
