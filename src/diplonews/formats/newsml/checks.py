"""Tell what is wrong with a document in NewsML-G2: by our own rules, and by IPTC's schema where the user has it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
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
from diplonews.formats.newsml.tree import in_nar, local_name, parse
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
_CODED: Final = ("qcode", "rel", "role", "type", "why", "how", "rendition")
"""The attributes that hold QCodes wherever they stand in an item."""
_IDREFS: Final = ("contentrefs", "idrefs", "idref")
_RTL: Final = "rtl"


def validate(data: str | bytes, *, schema: str | PathLike[str] | None = None) -> tuple[Problem, ...]:
    """Tell what is wrong with a document.

    Args:
        data: The document.
        schema: IPTC's schema; else the newest `NewsML-G2_*-spec-All-Power.xsd` in the folder that the environment
            variable `DIPLONEWS_SCHEMAS` names; without either, only our own checks are made.

    Raises:
        ReadError: The schema cannot be read.

    >>> document = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"/>'
    >>> [problem.message for problem in validate(document)]
    ['newsItem lacks itemMeta']
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
        if node.tag in ITEMS and not node.get("guid"):
            yield _problem(node, f"{local_name(node.tag)} lacks guid")
    for node in root.iter(*DATES):
        text = node.text or ""
        if not read_moment(text).legal and (text or node.tag != in_nar("embargoed")):
            name = local_name(node.tag)
            yield _problem(node, f"{name} is {quoted(text)}; write it as 2026-03-05T18:40:00+03:00")


def _check_item(item: _Element) -> Iterator[Problem]:
    language = item.get(LANG)
    if language and direction(language) == _RTL and item.get("dir") is None:
        yield _problem(item, f'{local_name(item.tag)} is in {quoted(language)} and lacks dir="rtl"')
    unknown = [ref for ref in item.iter(in_nar("catalogRef")) if schemes.of_catalog(ref.get("href") or "") is None]
    for ref in unknown:
        yield _problem(ref, f"the catalog {quoted(ref.get('href'))} is not known, so its aliases cannot be checked")
    if not unknown:
        yield from _aliases(item)
    yield from _references(item)


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
    ids = {node.get("id") for node in item.iter("*")} | {node.get("partid") for node in item.iter(in_nar("partMeta"))}
    for node in item.iter(in_nar("*")):
        names = (*_IDREFS, "root") if node.tag == in_nar("groupSet") else _IDREFS
        for name in names:
            for ref in (node.get(name) or "").split():
                if ref not in ids:
                    yield _problem(node, f"{name} of {local_name(node.tag)} points at {quoted(ref)}, which is nowhere")


def _by_schema(root: _Element, schema: str | PathLike[str] | None) -> list[Problem]:
    path = schema if schema is not None else _in_folder()
    if path is None:
        return []
    try:
        rules = etree.XMLSchema(etree.parse(fspath(path), etree.XMLParser(no_network=True)))
    except (OSError, etree.LxmlError) as error:
        raise ReadError(f"cannot read the schema {fspath(path)}: {error}", format=_FORMAT) from error
    rules.validate(root)
    return [Problem(message=entry.message, line=entry.line) for entry in rules.error_log]  # type: ignore[attr-defined]  # the stubs forget it


def _in_folder() -> Path | None:
    folder = os.environ.get(_SCHEMAS)
    found = sorted(Path(folder).rglob(_SCHEMA_FILES)) if folder else []
    return found[-1] if found else None
