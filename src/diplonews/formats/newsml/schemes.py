"""What QCodes stand for: IPTC's aliases, and the aliases of our own vocabularies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from diplonews.text import toml

__all__ = ["IPTC_CATALOG", "OWN", "alias_of", "iptc", "is_iptc_catalog", "of_catalog", "resolve"]

IPTC_CATALOG: Final = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
"""The catalog that our documents refer to."""

_IPTC_CATALOG: Final = re.compile(
    r"https?://(?:www\.)?iptc\.org/std/catalog/catalog\.IPTC-G2-Standards_([0-9]{1,4})\.xml", re.ASCII
)

_OWN: Final = "urn:diplonews:"
OWN: Final[Mapping[str, str]] = MappingProxyType(
    {
        f"dn{name}": f"{_OWN}{name}:"
        for name in (
            "act",
            "city",
            "country",
            "kind",
            "occasion",
            "office",
            "organisation",
            "outcome",
            "part",
            "rel",
            "role",
            "side",
        )
    }
)
"""The aliases of our own vocabularies, declared in an inline catalog of each item that we write."""


@cache
def iptc() -> Mapping[str, str]:
    """Give the URIs of IPTC's aliases.

    >>> iptc()["medtop"]
    'http://cv.iptc.org/newscodes/mediatopic/'
    """
    data = toml.loads((files("diplonews.knowledge") / "newsml" / "schemes.toml").read_text("utf-8"))
    return MappingProxyType({**data["newscodes"], **data["other"]})


@cache
def _aliases() -> Mapping[str, str]:
    return {uri: alias for alias, uri in reversed(tuple(iptc().items()))}


def alias_of(uri: str) -> str | None:
    """Give IPTC's alias for the URI of a scheme, or None."""
    return _aliases().get(uri)


def is_iptc_catalog(href: str) -> bool:
    """Tell whether a URL is that of a version of IPTC's catalog that we know the aliases of."""
    found = _IPTC_CATALOG.fullmatch(href.strip())
    return found is not None and int(found[1]) <= _version(IPTC_CATALOG)


def _version(href: str) -> int:
    found = _IPTC_CATALOG.fullmatch(href)
    assert found is not None
    return int(found[1])


def of_catalog(href: str) -> Mapping[str, str] | None:
    """Give the URIs of the aliases of a catalog elsewhere, which is never fetched; None where it is not known.

    A version of IPTC's catalog newer than ours is taken for ours: aliases are added, and not changed.
    """
    return iptc() if _IPTC_CATALOG.fullmatch(href.strip()) else None


def resolve(qcode: str | None, schemes: Mapping[str, str]) -> str | None:
    """Give the URI of a QCode by a table of aliases; None where the alias is not in it.

    >>> resolve("medtop:20000639", iptc())
    'http://cv.iptc.org/newscodes/mediatopic/20000639'
    """
    alias, colon, code = (qcode or "").strip().partition(":")
    uri = schemes.get(alias)
    return uri + code if colon and code and uri is not None else None
