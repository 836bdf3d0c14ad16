"""Every name with what it stands for, as a matcher wants it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from diplonews.knowledge.names import CountryNames, OrganisationNames

__all__ = ["Entry", "EntryKind", "entries_of_cities", "entries_of_countries", "entries_of_organisations"]

EntryKind = Literal[
    "country", "adjective", "capital", "seat", "home", "body", "city", "organisation", "organisation-adjective"
]


class Entry(NamedTuple):
    """One name of one thing."""

    form: str
    """The name as written."""
    kind: EntryKind
    """What it names; a capital is a city that stands for its government too."""
    key: str
    """The code of the state, or the id of the organisation."""
    everyday: bool = False
    """Whether it is an ordinary word too, so that a place needs a preposition before it."""


def entries_of_countries(countries: Mapping[str, CountryNames], rules: Mapping[str, Any]) -> Iterator[Entry]:
    """Go through names, adjectives, capitals, seats and home words of states.

    Args:
        countries: As `knowledge.countries` gives them.
        rules: The language's `adjectives` table: `endings` that are put to an adjective, `last` that take its place.
    """
    for code, names in countries.items():
        for form in (names.short, *names.long, *names.also):
            yield Entry(form, "country", code)
        for adjective in names.adjectives:
            for form in _inflected(adjective, rules):
                yield Entry(form, "adjective", code)
        for form in names.forms:
            yield Entry(form, "adjective", code)
        for form in names.capitals:
            yield Entry(form, "capital", code)
        for form in names.seats:
            yield Entry(form, "seat", code)
        for form in names.home:
            yield Entry(form, "home", code)
        for form in names.bodies:
            yield Entry(form, "body", code)


def entries_of_organisations(organisations: Mapping[str, OrganisationNames]) -> Iterator[Entry]:
    """Go through names and adjectives of organisations."""
    for key, names in organisations.items():
        for form in names.names:
            yield Entry(form.rstrip("~"), "organisation", key, form.endswith("~"))
        for form in names.adjectives:
            yield Entry(form, "organisation-adjective", key)


def entries_of_cities(cities: Mapping[str, tuple[str, ...]]) -> Iterator[Entry]:
    """Go through names of cities."""
    for code, names in cities.items():
        for form in names:
            yield Entry(form.rstrip("~"), "city", code, form.endswith("~"))


def _inflected(adjective: str, rules: Mapping[str, Any]) -> Iterator[str]:
    """Make the forms of a relational adjective: of several words each is inflected, joined with article or without."""
    words = adjective.split()
    if len(words) == 1:
        yield from [words[0] + ending for ending in rules["endings"]]
        return
    for ending in rules["endings"]:
        yield " ".join(word + ending for word in words)
        yield f" {rules['article']}".join(word + ending for word in words)
