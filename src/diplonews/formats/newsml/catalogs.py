"""Catalogs of schemes, in the item or elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from diplonews.formats.newsml import schemes
from diplonews.formats.newsml.fields import attribute, many, others
from diplonews.formats.newsml.properties import Label
from diplonews.formats.newsml.tree import Element
from diplonews.formats.newsml.views import View

__all__ = ["Catalog", "CatalogRef", "Scheme", "schemes_of"]


class Scheme(View):
    """A vocabulary and the alias that stands for it in QCodes."""

    __slots__ = ()

    alias: str = attribute("alias")
    """What stands before the colon."""
    uri: str = attribute("uri")
    """What a code is appended to."""
    names: tuple[Label, ...] = many("Label", "name", default=())
    """What people call it."""
    definitions: tuple[Label, ...] = many("Label", "definition", default=())
    """What it is for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class Catalog(View):
    """Schemes declared in the item itself."""

    __slots__ = ()

    schemes: tuple[Scheme, ...] = many("Scheme", "scheme")
    """In order."""
    rest: tuple[Element, ...] = others(default=())
    """Titles."""


class CatalogRef(View):
    """Schemes declared in a catalog elsewhere."""

    __slots__ = ()

    href: str = attribute("href")
    """Where it is."""


@lru_cache(maxsize=256)
def schemes_of(catalogs: tuple[Catalog, ...], refs: tuple[CatalogRef, ...]) -> Mapping[str, str]:
    """Give the URIs of the aliases that catalogs declare; those in the item go before those elsewhere."""
    found: dict[str, str] = {}
    for ref in refs:
        found.update(schemes.of_catalog(ref.href or "") or {})
    for catalog in catalogs:
        found.update({scheme.alias: scheme.uri for scheme in catalog.schemes if scheme.alias and scheme.uri})
    return found
