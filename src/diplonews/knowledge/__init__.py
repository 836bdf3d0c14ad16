"""What we know, as data: states, organisations, cities, and the words of each language.

Every file is read when it is first asked for, once, and what comes of it is read-only. A language is a folder under
`languages/`; states, organisations and cities have a file for each language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final, TypeVar

import msgspec

from diplonews.errors import KnowledgeError, UnknownLanguage
from diplonews.knowledge.composing import composed
from diplonews.knowledge.gazetteer import Entry, entries_of_cities, entries_of_countries, entries_of_organisations
from diplonews.knowledge.names import (
    CountryNames,
    Holder,
    OrganisationNames,
    People,
    SubjectTerms,
    country_names,
    office_holders,
    organisation_names,
    people_names,
    subject_terms,
    word_lists,
    world_cities,
)
from diplonews.text import primary_subtag, toml
from diplonews.text.files import ROOT, folder_names, has_file, read_file

__all__ = [
    "CountryNames",
    "Entry",
    "Holder",
    "OrganisationNames",
    "People",
    "SubjectTerms",
    "agencies",
    "cities",
    "countries",
    "family_first",
    "gazetteer",
    "given_names",
    "holders",
    "languages",
    "organisations",
    "party_homes",
    "people",
    "subjects",
    "table",
]

_ROOT: Final = f"{ROOT}/knowledge"
_HOLDERS: Final = ("holders", "holders_ar")
"""The files of who held which office: by names in Latin letters, and in Arabic ones."""
_Rows = TypeVar("_Rows")


@cache
def languages(having: str = "contacts") -> tuple[str, ...]:
    """Name the languages that have one of the data files: `contacts`, where meetings can be found in them.

    >>> "ar" in languages(), "de" in languages("pages")
    (True, True)
    """
    folder = f"{_ROOT}/languages"
    return tuple(name for name in folder_names(folder) if has_file(f"{folder}/{name}/{having}.toml"))


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
    content, file = _read(f"languages/{primary_subtag(language)}", name)
    return MappingProxyType(composed(content, file))


@cache
def countries(language: str) -> Mapping[str, CountryNames]:
    """Give the names of states in a language, by ISO 3166-1 alpha-2 code (and EU, XK).

    Raises:
        UnknownLanguage: There are no names in that language.

    >>> countries("ar")["LY"].short
    'ليبيا'
    """
    return MappingProxyType(_structured(country_names, "countries", primary_subtag(language)))


@cache
def organisations(language: str) -> Mapping[str, OrganisationNames]:
    """Give the names of organisations, missions, movements and parties in a language, by diplonews' own ids.

    Raises:
        UnknownLanguage: There are no names in that language.

    >>> organisations("ar")["oic"].names[0]
    'منظمة التعاون الإسلامي'
    """
    return MappingProxyType(_structured(organisation_names, "organisations", primary_subtag(language)))


@cache
def cities(language: str) -> Mapping[str, tuple[str, ...]]:
    """Give the names of cities in a language, by the code of their state; `~` after a name marks an everyday word.

    What people keep (`cities/*.toml`) goes before what is generated (`cities/world/*.json`): a name stands there only
    where no other file has it.

    Raises:
        UnknownLanguage: There are no names in that language.

    >>> "جدة" in cities("ar")["SA"]
    True
    """
    rows = _structured(word_lists, "cities", primary_subtag(language))
    try:
        world = _structured(world_cities, "cities/world", primary_subtag(language))
    except UnknownLanguage:
        return MappingProxyType(rows)
    return MappingProxyType({code: rows.get(code, ()) + world.get(code, ()) for code in {**rows, **world}})


@cache
def agencies() -> Mapping[str, tuple[str, ...]]:
    """Give the news agencies and papers that are at home in one state, by its code, in whatever language.

    >>> "قنا" in agencies()["QA"]
    True
    """
    return MappingProxyType(_structured(word_lists, "", "agencies"))


@cache
def people(language: str) -> People:
    """Give the names of persons of public record in a language; of none where there is no such file.

    >>> any("الجبير" in name for name in people("ar").states["SA"])
    True
    """
    try:
        return _structured(people_names, "people", primary_subtag(language))
    except UnknownLanguage:
        return People(states={})


@cache
def given_names() -> tuple[str, ...]:
    """Give the given names in Latin letters, whatever the language.

    >>> "Wojciech" in given_names()
    True
    """
    return _structured(word_lists, "", "given")["latin"]


def family_first() -> tuple[str, ...]:
    """Give the states whose family names lead, whatever the language.

    >>> "KR" in family_first()
    True
    """
    return _structured(word_lists, "", "given")["family_first"]


@cache
def holders() -> Mapping[str, Mapping[str, tuple[Holder, ...]]]:
    """Give who held which office when, by state or organisation and by kind of office, for whichever language.

    >>> [holder.first for holder in holders()["united-nations"]["organisation-head"] if "Kofi Annan" in holder.names]
    [1997]
    """
    found: dict[str, dict[str, tuple[Holder, ...]]] = {}
    for name in _HOLDERS:
        for party, kinds in _structured(office_holders, "", name).items():
            known = found.setdefault(party, {})
            known.update({kind: (*known.get(kind, ()), *holders) for kind, holders in kinds.items()})
    return MappingProxyType(found)


@cache
def party_homes() -> Mapping[str, str]:
    """Give the state in which each party and union of one state alone is at home, by diplonews' own id.

    >>> party_homes()["uk-labour"]
    'GB'
    """
    rows = _structured(word_lists, "", "parties")
    return MappingProxyType({key: code for code, keys in rows.items() for key in keys})


@cache
def subjects() -> SubjectTerms:
    """Give the vocabulary of what diplomacy speaks of.

    >>> subjects().concept["climate"].name
    'climate change'
    """
    return _structured(subject_terms, "", "subjects")


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


def _structured(structure: Callable[[Mapping[str, Any], str], _Rows], folder: str, name: str) -> _Rows:
    rows, file = _read(folder, name)
    return structure(rows, file)


def _read(folder: str, name: str) -> tuple[Mapping[str, Any], str]:
    """Read a data file, and give its content and its path."""
    path = f"{folder}/{name}" if folder else name
    for suffix, parse in ((".json", msgspec.json.decode), (".toml", toml.loads)):
        text = read_file(f"{_ROOT}/{path}{suffix}")
        if text is not None:
            try:
                return parse(text), path + suffix
            except (ValueError, msgspec.DecodeError) as error:
                raise KnowledgeError(f"knowledge/{path}{suffix} is broken: {error}") from error
    raise UnknownLanguage(
        f"There is no data knowledge/{path}.toml; `diplonews.knowledge.languages()` lists what there is"
    )
