"""The objects of JSON-LD in a page, and the one among them that is its article."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from diplonews.report import Action, Report
from diplonews.text.cleaning import clean_line

__all__ = ["JsonObject", "article_among", "plain", "read_objects", "string_of", "strings_of"]

JsonObject = dict[str, Any]

_LENIENT: Final = json.JSONDecoder(strict=False)
_ARTICLE: Final = re.compile("Article$|Posting$|^Report$|^Review$|^VideoObject$|^LiveBlog")
_TRAILING_COMMA: Final = re.compile(r",(\s*[}\]])")
_CDATA: Final = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$")
_EDGE: Final = 2_000
"""Characters at whose start and end wrappings are looked for."""
_TAG: Final = re.compile("<[^<>]{0,200}>")
_NESTED: Final = ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")
_MAX_DEPTH: Final = 4
"""`@graph` in an array in an array."""
_MAX_MEMBERS: Final = 200
_MAX_STRING: Final = 20_000
_TELLING: Final = ("headline", "datePublished", "author", "articleBody")


def read_objects(source: str, report: Report) -> Iterator[JsonObject]:
    """Read one script of JSON-LD, mended where that is safe: line breaks in strings, commas before brackets.

    >>> next(read_objects('{"headline": "Talks",}', Report()))
    {'headline': 'Talks'}
    """
    text = source.strip()
    if text[:1] not in ("{", "["):
        text = _CDATA.sub("", text[:_EDGE], count=1) + text[_EDGE:]
    if text[-1:] not in ("}", "]"):
        text = text[:-_EDGE] + _CDATA.sub("", text[-_EDGE:])
    try:
        try:
            value = _decoded(text)
        except ValueError:
            value = _decoded(_TRAILING_COMMA.sub(r"\1", text.strip().rstrip(";")))
            report.add(Action.MENDED, "json-ld")
    except (ValueError, RecursionError):
        report.add(Action.MISSED, "json-ld", text=source[:100])
        return
    yield from _objects(value, 0)


def _decoded(text: str) -> Any:
    """Decode JSON; what is not so to the letter, as with line breaks in strings, the slower decoder may yet take."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.MsgspecError, UnicodeEncodeError):
        return _LENIENT.decode(text)


def _objects(value: Any, depth: int) -> Iterator[JsonObject]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for member in value[:_MAX_MEMBERS]:
            yield from _objects(member, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in _NESTED:
            if key in value:
                yield from _objects(value[key], depth + 1)


def article_among(objects: list[JsonObject]) -> JsonObject:
    """Give the object that is the article, the one that tells most; an empty one where none is."""
    best: JsonObject = {}
    best_rank = (-1, -1)
    for found in objects:
        kinds = found.get("@type")
        kinds = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]
        if any(map(_ARTICLE.search, kinds)):
            named = any("Article" in kind or "Posting" in kind for kind in kinds)
            rank = (int(named), sum(key in found for key in _TELLING))
            if rank > best_rank:
                best, best_rank = found, rank
    return best


def string_of(value: Any) -> str | None:
    """Give the one string that a value of JSON-LD holds.

    >>> string_of([{"@value": "Talks &amp; <b>more</b>"}])
    'Talks & more'
    """
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return None
    return plain(value) or None


def strings_of(value: Any) -> list[str]:
    """Give all strings that a value of JSON-LD holds."""
    found = (string_of(member) for member in (value if isinstance(value, list) else [value]))
    return [text for text in found if text]


def plain(text: str) -> str:
    """Take the markup off that some publishers leave in their JSON."""
    text = text[:_MAX_STRING]
    if "&" in text:
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "&" in text:
        text = html.unescape(text)
    return clean_line(text)
