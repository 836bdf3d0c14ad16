"""The files of states, organisations and cities, structured.

A field that is not known, missing or of another type is an error that names the file, the row and the field.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import attrs
import msgspec

from diplonews.errors import KnowledgeError
from diplonews.knowledge.structure import structured

__all__ = [
    "CountryNames",
    "Holder",
    "OrganisationNames",
    "People",
    "SubjectTerms",
    "country_names",
    "office_holders",
    "organisation_names",
    "people_names",
    "subject_terms",
    "word_lists",
    "world_cities",
]

OrganisationKind = Literal[
    "igo",
    "bloc",
    "un",
    "mission",
    "bank",
    "court",
    "movement",
    "party",
    "de-facto-state",
    "state-body",
    "parliament",
    "ngo",
]
"""What an organisation is."""

_NO_END = 9999
"""The last year of who holds an office to this day."""


class CountryNames(msgspec.Struct, frozen=True, kw_only=True):
    """What a state is called in one language."""

    code: str
    """ISO 3166-1 alpha-2, or EU, XK."""
    short: str
    """The usual name."""
    long: tuple[str, ...] = ()
    """Official and other long names."""
    also: tuple[str, ...] = ()
    """Variants of spelling and history."""
    adjectives: tuple[str, ...] = ()
    """Relational adjectives, masculine singular."""
    forms: tuple[str, ...] = ()
    """Irregular forms of the adjective."""
    capitals: tuple[str, ...] = ()
    """The capital, usual name first."""
    seats: tuple[str, ...] = ()
    """Palaces and offices that stand for the government."""
    home: tuple[str, ...] = ()
    """Words by which its own press is known, which does not name the state."""
    bodies: tuple[str, ...] = ()
    """Bodies that it alone has, whose names need not tell the state."""


class OrganisationNames(msgspec.Struct, frozen=True, kw_only=True):
    """What an organisation is called in one language."""

    id: str
    """diplonews' own id."""
    kind: OrganisationKind
    """`igo`, `bloc`, `un`, `mission`, `bank`, `court`, `movement`, `party`, `de-facto-state`, `state-body`,
    `parliament` or `ngo`; few states recognise a de facto state.
    """
    names: tuple[str, ...]
    """Its names and acronyms, the usual one first; `~` after one marks an everyday word."""
    adjectives: tuple[str, ...] = ()
    """Relational adjectives."""
    country: str | None = None
    """The state it is a body of."""


@attrs.frozen(kw_only=True, slots=True)
class People:
    """Persons of public record in one language; spellings of one person are parted by `|`."""

    states: dict[str, tuple[str, ...]]
    """Who acts or acted for each state, by ISO 3166-1 alpha-2 code (and EU, XK)."""
    organisations: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    """Who acts or acted for each organisation, by diplonews' own ids."""
    houses: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    """The names of the ruling houses of each state."""


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """Who held an office of public record."""

    names: tuple[str, ...]
    """The spellings of the name."""
    first: int
    """The first year."""
    last: int
    """The last year; a year far ahead for who holds it to this day."""


@attrs.frozen(kw_only=True, slots=True)
class SubjectTerm:
    """What a thing that diplomacy speaks of is called in controlled vocabularies."""

    code: str
    """Its code in the scheme."""
    name: str
    """The scheme's own name of the code, in English."""
    contexts: tuple[str, ...]
    """PLOVER's contexts for it; none where PLOVER has none."""
    general: bool = False
    """Whether it is told only where nothing narrower is."""


@attrs.frozen(kw_only=True, slots=True)
class SubjectTerms:
    """The vocabulary of subjects."""

    scheme: str
    """The alias that IPTC's catalog of schemes gives the vocabulary of the codes."""
    concept: dict[str, SubjectTerm]
    """The terms by diplonews' own keys."""


@attrs.frozen(kw_only=True, slots=True)
class _CountryRow:
    """A row of `countries/*.toml`."""

    short: str
    long: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    adjective: str | None = None
    also_adjectives: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    capital: str | None = None
    capitals: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    home: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, slots=True)
class _OrganisationRow:
    """A row of `organisations/*.toml`."""

    kind: OrganisationKind
    names: tuple[str, ...] = attrs.field(validator=attrs.validators.min_len(1))
    adjectives: tuple[str, ...] = ()
    country: str | None = None


@attrs.frozen(kw_only=True, slots=True)
class _WorldCities:
    """The content of `cities/world/*.json`."""

    source: str
    licence: str
    cities: dict[str, tuple[str, ...]]


def country_names(rows: Mapping[str, Any], file: str) -> dict[str, CountryNames]:
    """Structure a file of states.

    Args:
        rows: Its content.
        file: Its path, for errors.

    Raises:
        KnowledgeError: A field is missing, unknown or of the wrong kind.
    """
    return {
        code: CountryNames(
            code=code,
            short=row.short,
            long=row.long,
            also=row.also,
            adjectives=_first(row.adjective) + row.also_adjectives,
            forms=row.forms,
            capitals=_first(row.capital) + row.capitals,
            seats=row.seats,
            home=row.home,
            bodies=row.bodies,
        )
        for code, row in structured(rows, dict[str, _CountryRow], file).items()
    }


def organisation_names(rows: Mapping[str, Any], file: str) -> dict[str, OrganisationNames]:
    """Structure a file of organisations.

    Args:
        rows: Its content.
        file: Its path, for errors.

    Raises:
        KnowledgeError: A field is missing, unknown or of the wrong kind.
    """
    return {
        key: OrganisationNames(id=key, kind=row.kind, names=row.names, adjectives=row.adjectives, country=row.country)
        for key, row in structured(rows, dict[str, _OrganisationRow], file).items()
    }


def word_lists(rows: Mapping[str, Any], file: str) -> dict[str, tuple[str, ...]]:
    """Structure a file of lists of words.

    Args:
        rows: Its content.
        file: Its path, for errors.

    Raises:
        KnowledgeError: A value is no list of words.

    >>> word_lists({"QA": ["الدوحة"]}, "cities/ar.toml")
    {'QA': ('الدوحة',)}
    """
    return structured(rows, dict[str, tuple[str, ...]], file)


def world_cities(rows: Mapping[str, Any], file: str) -> dict[str, tuple[str, ...]]:
    """Structure a generated file of cities, which tells where it comes from and under what licence.

    Args:
        rows: Its content.
        file: Its path, for errors.

    Raises:
        KnowledgeError: A field is missing, unknown or of the wrong kind.
    """
    return structured(rows, _WorldCities, file).cities


def people_names(rows: Mapping[str, Any], file: str) -> People:
    """Structure a file of persons.

    Args:
        rows: Its content.
        file: Its path, for errors.

    Raises:
        KnowledgeError: A table is missing, unknown or of the wrong kind.
    """
    return structured(rows, People, file)


def office_holders(rows: Mapping[str, Any], file: str) -> dict[str, dict[str, tuple[Holder, ...]]]:
    """Structure the file of who held which office: by state or organisation, and by kind of office.

    Args:
        rows: Its content.
        file: Its path, for errors.

    Raises:
        KnowledgeError: A table is of the wrong kind, or no years stand after a name.

    >>> office_holders({"NR": {"head-of-state": ["Alan Poe|A. Poe 1990-1994"]}}, "holders.toml")["NR"]["head-of-state"]
    (Holder(names=('Alan Poe', 'A. Poe'), first=1990, last=1994),)
    """
    tables = structured(rows, dict[str, dict[str, tuple[str, ...]]], file)
    return {
        party: {kind: tuple(_holder(entry, file, party) for entry in entries) for kind, entries in kinds.items()}
        for party, kinds in tables.items()
    }


def _holder(entry: str, file: str, party: str) -> Holder:
    names, _, years = entry.rpartition(" ")
    first, dash, last = years.partition("-")
    if not (names and dash and first.isdecimal() and (last.isdecimal() or not last)):
        raise KnowledgeError(f"knowledge/{file} is broken: {party}: no years (1990-1994, 1990-) after {entry!r}")
    return Holder(names=tuple(names.split("|")), first=int(first), last=int(last) if last else _NO_END)


def subject_terms(rows: Mapping[str, Any], file: str) -> SubjectTerms:
    """Structure the file of subjects.

    Args:
        rows: Its content.
        file: Its path, for errors.

    Raises:
        KnowledgeError: A field is missing, unknown or of the wrong kind.
    """
    return structured(rows, SubjectTerms, file)


def _first(word: str | None) -> tuple[str, ...]:
    return () if word is None else (word,)
