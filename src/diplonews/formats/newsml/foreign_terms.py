"""What the codes of others stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from diplonews.formats.newsml import schemes
from diplonews.formats.newsml.concepts import ConceptId
from diplonews.formats.newsml.flows import as_line
from diplonews.formats.newsml.items import Item
from diplonews.formats.newsml.properties import Term
from diplonews.text import toml

__all__ = ["code_of", "country_of", "identified", "identity_of", "knowledge", "plays", "wikidata_of"]

_COUNTRY: Final = re.compile(r"(?:iso3166-1a2:|https?://cvx\.iptc\.org/iso3166-1a2/|dncountry:)([A-Z]{2})")
_WIKIDATA: Final = re.compile(r"(?:wikidata:|https?://www\.wikidata\.org/(?:entity|wiki)/)(Q[1-9][0-9]{0,15})")


def _match(pattern: re.Pattern[str], item: Item, term: Term) -> str | None:
    for identity in (term.qcode, term.uri, item.resolve(term.qcode)):
        found = pattern.fullmatch(identity.strip()) if identity else None
        if found:
            return found[1]
    return None


def identity_of(item: Item, term: Term | ConceptId) -> str | None:
    """Give what tells whether two terms of a document stand for the same: a URI, else a QCode of an unknown alias."""
    return item.uri_of(term) or term.qcode


def country_of(item: Item, term: Term) -> str | None:
    """Give the ISO 3166-1 alpha-2 code that a term stands for, or None."""
    return _match(_COUNTRY, item, term)


def wikidata_of(item: Item, term: Term) -> str | None:
    """Give the Wikidata id that a term stands for, itself or as the same concept, or None."""
    return next(filter(None, (_match(_WIKIDATA, item, found) for found in (term, *term.same_as))), None)


def identified(item: Item, term: Term) -> tuple[str, str] | None:
    """Give the scheme and the code of a term; None where it has none."""
    alias, colon, code = (term.qcode or "").partition(":")
    if colon and as_line(alias) == alias and as_line(code) == code:
        uri = item.schemes.get(alias)
        # An alias means something in its own document only, unless it is IPTC's.
        return (alias if uri is None or schemes.iptc().get(alias) == uri else as_line(uri) or alias), code
    scheme, slash, code = (term.uri or "").rpartition("/")
    return (scheme + slash, code) if slash and as_line(scheme + slash) == scheme + slash and as_line(code) else None


@cache
def _file(name: str) -> Mapping[str, Any]:
    return toml.loads((files("diplonews.knowledge") / "newsml" / f"{name}.toml").read_text("utf-8"))


def knowledge() -> Mapping[str, Any]:
    """Give what tells that an event is a meeting, and how codes of events stand to our labels."""
    return _file("events")


def plays(role: tuple[str, ...], part: str) -> bool:
    """Tell whether one of the roles of a label is that of a `subtitle` or a `summary`.

    >>> plays(("drol:summary",), "summary")
    True
    """
    return any(code_of(code).lower() in _file("roles")[part] for code in role)


def code_of(identity: str | None) -> str:
    """Give what stands behind the alias of a QCode, or last in a URI."""
    return re.split(r"[:/#]", (identity or "").strip())[-1]
