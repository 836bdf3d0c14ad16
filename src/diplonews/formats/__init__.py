"""The formats that articles are read from and written in, by name; each is loaded when it is first used."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from importlib import import_module
from os import PathLike, fspath
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final, Protocol

import attrs

from diplonews.errors import UnknownFormat, quoted
from diplonews.formats.problems import Problem
from diplonews.formats.prologue import end_of_prologue
from diplonews.limits import Limits
from diplonews.report import Report

if TYPE_CHECKING:
    from diplonews.model import Article

__all__ = ["Format", "Problem", "by_suffix", "detect", "names", "reader", "validator", "writer"]


@attrs.frozen(kw_only=True, slots=True)
class Format:
    """What can be done with a format."""

    name: str
    """What it is called in `loads`, `dumps` and the rest."""
    reads: bool
    """Whether articles can be read from it."""
    writes: bool
    """Whether articles can be written in it."""
    lossless: bool
    """Whether every article comes back from it as it was."""
    suffixes: tuple[str, ...]
    """How its files end; the first is the usual one. Where formats share one, the first of `names()` has it."""
    marks: tuple[str, ...] = attrs.field(default=(), repr=False)
    """What a document of it begins with, as a regular expression for `detect`; none where only the name can tell."""
    validates: bool = True
    """Whether its documents can be checked."""

    @property
    def module(self) -> str:
        """Where its functions `loads`, `dumps` and `validate` are."""
        return f"{__name__}.{self.name}"


def _root(namespace: str) -> str:
    """Match an XML document whose root element is in a namespace."""
    return rf"""<[^>]{{0,4000}}?\bxmlns(?::\w+)?\s{{0,9}}=\s{{0,9}}["']{re.escape(namespace)}["']"""


_FORMATS: Final = (
    Format(
        name="json",
        reads=True,
        writes=True,
        lossless=True,
        suffixes=(".json",),
        marks=(r'\{.{0,4000}?"format"\s{0,9}:\s{0,9}"diplonews"',),
    ),
    Format(
        name="xml",
        reads=True,
        writes=True,
        lossless=True,
        suffixes=(".xml",),
        marks=(_root("urn:diplonews:article"),),
    ),
    Format(
        name="newsml",
        reads=True,
        writes=True,
        lossless=True,
        suffixes=(".newsml", ".newsml.xml", ".g2.xml"),
        # Others misspell the namespace, or leave it out.
        marks=(
            _root("http://iptc.org/std/nar/2006-10-01/"),
            r"<(?:\w{1,99}:)?(?:newsMessage|(?:news|package|concept|knowledge|planning|catalog)Item)\b",
        ),
    ),
    Format(
        name="ninjs",
        reads=True,
        writes=True,
        lossless=False,
        suffixes=(".ninjs.json", ".ninjs"),
        marks=(
            r'\{.{0,4000}?"name"\s{0,9}:\s{0,9}"ninjs"',
            r'\{(?=.{0,4000}?"(?:uri|guid)"\s{0,9}:).{0,4000}?"version[cC]reated"\s{0,9}:',
        ),
        validates=False,
    ),
    Format(
        name="nitf",
        reads=True,
        writes=True,
        lossless=False,
        suffixes=(".nitf.xml", ".nitf"),
        marks=(_root("http://iptc.org/std/NITF/2006-10-18/"), r"<(?:\w{1,99}:)?nitf\b"),
        validates=False,
    ),
    Format(
        name="jsonld",
        reads=True,
        writes=True,
        lossless=False,
        suffixes=(".jsonld", ".jsonld.json"),
        marks=(r'[\[\s]*\{.{0,4000}?"@context"\s{0,9}:\s{0,9}[\[{]?.{0,200}?"https?://schema\.org',),
        validates=False,
    ),
    Format(
        name="atom",
        reads=True,
        writes=True,
        lossless=False,
        suffixes=(".atom", ".atom.xml"),
        marks=(_root("http://www.w3.org/2005/Atom"),),
        validates=False,
    ),
    Format(
        name="plover",
        reads=False,
        writes=True,
        lossless=False,
        suffixes=(".plover.jsonl", ".plover"),
        validates=False,
    ),
)
"""Every format, the own ones first; a new one is an entry here and a module of its name."""

_BY_NAME: Final = {entry.name: entry for entry in _FORMATS}


class Reader(Protocol):
    """Reads an article from a document."""

    def __call__(self, data: str | bytes, *, limits: Limits = ..., report: Report | None = ...) -> Article:
        """Read it."""


class Validator(Protocol):
    """Tells what is wrong with a document."""

    def __call__(self, data: str | bytes, *, schema: str | PathLike[str] | None = ...) -> tuple[Problem, ...]:
        """Check it."""


def names() -> tuple[Format, ...]:
    """Tell which formats there are, and what can be done with each.

    >>> [entry.name for entry in names() if entry.lossless][:2]
    ['json', 'xml']
    """
    return _FORMATS


def _function(name: str, able: Callable[[Format], bool], function: str, verb: str) -> Any:
    found = _BY_NAME.get(name) if isinstance(name, str) else None
    if found is None or not able(found):
        known = ", ".join(each.name for each in _FORMATS if able(each))
        why = "there is no format" if found is None else f"this format cannot be {verb}:"
        raise UnknownFormat(f"{why} {quoted(name)}; those that can be {verb} are {known}")
    return getattr(import_module(found.module), function)


def reader(name: str) -> Reader:
    """Give the function that reads a format.

    Raises:
        UnknownFormat: There is no such format, or it cannot be read.

    >>> reader("json")('{"format":"diplonews","version":1,"id":"urn:example:1"}').id
    'urn:example:1'
    """
    found: Reader = _function(name, lambda entry: entry.reads, "loads", "read")
    return found


def writer(name: str) -> Callable[[Article], str]:
    """Give the function that writes a format.

    Raises:
        UnknownFormat: There is no such format, or it cannot be written.
    """
    found: Callable[[Article], str] = _function(name, lambda entry: entry.writes, "dumps", "written")
    return found


def validator(name: str) -> Validator:
    """Give the function that checks documents of a format.

    Raises:
        UnknownFormat: There is no such format, or it has no checks.
    """
    found: Validator = _function(name, lambda entry: entry.validates, "validate", "checked")
    return found


def by_suffix(path: str | PathLike[str]) -> str:
    """Tell the format that a file should have by its name.

    Raises:
        UnknownFormat: No format has that suffix.

    >>> by_suffix("talks.json")
    'json'
    """
    matching = _matching(path)
    if matching:
        return matching[0].name
    known = ", ".join(dict.fromkeys(suffix for entry in _FORMATS for suffix in entry.suffixes))
    raise UnknownFormat(f"no format has the suffix of {quoted(fspath(path))}; known are {known}; or name the format")


def _matching(path: str | PathLike[str]) -> list[Format]:
    """Give the formats that a file may have by its name, the longest suffix first."""
    name = PurePath(path).name.lower()
    pairs = [(-len(suffix), entry) for entry in _FORMATS for suffix in entry.suffixes if name.endswith(suffix)]
    return [entry for _, entry in sorted(pairs, key=lambda pair: pair[0])]


_HEAD: Final = 16_384
_BEFORE_ROOT: Final = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]{0,1000}>", re.DOTALL)


def detect(data: str | bytes, path: str | PathLike[str]) -> str:
    """Tell the format of a document that was read from a file: by its beginning, else by the file's name.

    Args:
        data: The document.
        path: The file's name; nothing is opened.

    Raises:
        UnknownFormat: Neither tells.

    >>> detect('<article xmlns="urn:diplonews:article" version="1"/>', "talks.xml")
    'xml'
    """
    head = data[:_HEAD] if isinstance(data, str) else _decoded(data[:_HEAD])
    head = head.removeprefix("\ufeff")
    beginning = head[end_of_prologue(_BEFORE_ROOT, head) :]
    for entry in _FORMATS:
        if entry.reads and any(re.match(mark, beginning, re.DOTALL) for mark in entry.marks):
            return entry.name
    unmarked = [entry.name for entry in _matching(path) if entry.reads and not entry.marks]
    return unmarked[0] if unmarked else by_suffix(path)


def _decoded(head: bytes) -> str:
    """Decode enough of a document to see what it is; its reader decodes it in earnest."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", "replace")
    return head.decode("utf-8", "replace")
