"""What we know, as data: states, organisations, cities, and the words of each language.

Every file is read when it is first asked for, once, and what comes of it is read-only. A language is a folder under
`languages/`; states, organisations and cities have a file for each language.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from diplonews.errors import KnowledgeError, UnknownLanguage
from diplonews.knowledge.gazetteer import Entry, entries_of_cities, entries_of_countries, entries_of_organisations
from diplonews.knowledge.names import CountryNames, OrganisationNames, country_names, organisation_names

__all__ = [
    "CountryNames",
    "Entry",
    "OrganisationNames",
    "agencies",
    "cities",
    "countries",
    "gazetteer",
    "languages",
    "organisations",
    "table",
]

_ROOT = files("diplonews.knowledge")


@cache
def languages() -> tuple[str, ...]:
    """Name the languages in which meetings can be found.

    >>> "ar" in languages()
    True
    """
    folder = _ROOT / "languages"
    return tuple(sorted(child.name for child in folder.iterdir() if (child / "contacts.toml").is_file()))


@cache
def table(name: str, language: str) -> Mapping[str, Any]:
    """Give the content of one data file of a language.

    Args:
        name: The file's name without its ending.
        language: BCP 47; a region or script subtag is passed over.

    Raises:
        UnknownLanguage: The language has no such file.
        KnowledgeError: The file is broken.

    >>> table("months", "ar")["gregorian"][0]
    'يناير'
    """
    folder = _ROOT / "languages" / _primary(language)
    return _read(folder, name, f"languages/{_primary(language)}")


@cache
def countries(language: str) -> Mapping[str, CountryNames]:
    """Give the names of states in a language, by ISO 3166-1 alpha-2 code (and EU, XK).

    Raises:
        UnknownLanguage: There are no names in that language.

    >>> countries("ar")["LY"].short
    'ليبيا'
    """
    rows = _read(_ROOT / "countries", _primary(language), "countries")
    return MappingProxyType({code: country_names(code, row) for code, row in rows.items()})


@cache
def organisations(language: str) -> Mapping[str, OrganisationNames]:
    """Give the names of organisations, missions, movements and parties in a language, by diplonews' own ids.

    Raises:
        UnknownLanguage: There are no names in that language.

    >>> organisations("ar")["oic"].names[0]
    'منظمة التعاون الإسلامي'
    """
    rows = _read(_ROOT / "organisations", _primary(language), "organisations")
    return MappingProxyType({key: organisation_names(key, row) for key, row in rows.items()})


@cache
def cities(language: str) -> Mapping[str, tuple[str, ...]]:
    """Give the names of cities in a language, by the code of their state; `~` after a name marks an everyday word.

    Raises:
        UnknownLanguage: There are no names in that language.

    >>> "جدة" in cities("ar")["SA"]
    True
    """
    rows = _read(_ROOT / "cities", _primary(language), "cities")
    return MappingProxyType({code: tuple(names) for code, names in rows.items()})


@cache
def agencies() -> Mapping[str, tuple[str, ...]]:
    """Give the news agencies and papers that are at home in one state, by its code, in whatever language.

    >>> "قنا" in agencies()["QA"]
    True
    """
    rows = _read(_ROOT, "agencies", ".")
    return MappingProxyType({code: tuple(names) for code, names in rows.items()})


@cache
def gazetteer(language: str) -> tuple[Entry, ...]:
    """Give every name of a state, organisation or city in a language, with what it stands for.

    Raises:
        UnknownLanguage: There are no names in that language.

    >>> next(entry.key for entry in gazetteer("ar") if entry.form == "جدة")
    'SA'
    """
    rules = table("adjectives", language)
    return (
        *entries_of_countries(countries(language), rules),
        *entries_of_organisations(organisations(language)),
        *entries_of_cities(cities(language)),
    )


def _primary(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()


def _read(folder: Traversable, name: str, shown: str) -> Mapping[str, Any]:
    for suffix, parse in ((".json", json.loads), (".toml", tomllib.loads)):
        file = folder / f"{name}{suffix}"
        if file.is_file():
            try:
                return MappingProxyType(parse(file.read_text("utf-8")))
            except ValueError as error:
                raise KnowledgeError(f"knowledge/{shown}/{name}{suffix} is broken: {error}") from error
    raise UnknownLanguage(
        f"There is no data knowledge/{shown}/{name}.toml; `diplonews.knowledge.languages()` lists what there is"
    )
