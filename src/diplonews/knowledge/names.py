"""The rows of the files of states and organisations, checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from diplonews.errors import KnowledgeError

__all__ = ["CountryNames", "OrganisationNames", "country_names", "organisation_names"]

KINDS = frozenset("igo bloc un mission bank court movement party state-body ngo".split())


@attrs.frozen(kw_only=True, slots=True)
class CountryNames:
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


@attrs.frozen(kw_only=True, slots=True)
class OrganisationNames:
    """What an organisation is called in one language."""

    id: str
    """diplonews' own id."""
    kind: str
    """`igo`, `bloc`, `un`, `mission`, `bank`, `court`, `movement`, `party`, `state-body` or `ngo`."""
    names: tuple[str, ...]
    """Its names and acronyms, the usual one first; `~` after one marks an everyday word."""
    adjectives: tuple[str, ...] = ()
    """Relational adjectives."""
    country: str | None = None
    """The state it is a body of."""


def country_names(code: str, row: Mapping[str, Any]) -> CountryNames:
    """Check a row of `countries/*.toml`.

    Raises:
        KnowledgeError: A field is missing, unknown or of the wrong kind.
    """
    where = f"countries: {code}"
    _only(row, "short long also adjective also_adjectives forms capital capitals seats", where)
    return CountryNames(
        code=code,
        short=_word(row, "short", where),
        long=_words(row, "long", where),
        also=_words(row, "also", where),
        adjectives=_optional(row, "adjective", where) + _words(row, "also_adjectives", where),
        forms=_words(row, "forms", where),
        capitals=_optional(row, "capital", where) + _words(row, "capitals", where),
        seats=_words(row, "seats", where),
    )


def organisation_names(key: str, row: Mapping[str, Any]) -> OrganisationNames:
    """Check a row of `organisations/*.toml`.

    Raises:
        KnowledgeError: A field is missing, unknown or of the wrong kind.
    """
    where = f"organisations: {key}"
    _only(row, "kind names adjectives country", where)
    kind = _word(row, "kind", where)
    if kind not in KINDS:
        raise KnowledgeError(f"{where}: kind must be one of {', '.join(sorted(KINDS))}, not {kind!r}")
    names = _words(row, "names", where)
    if not names:
        raise KnowledgeError(f"{where}: names must not be empty")
    country = row.get("country")
    return OrganisationNames(
        id=key, kind=kind, names=names, adjectives=_words(row, "adjectives", where), country=country
    )


def _only(row: Mapping[str, Any], allowed: str, where: str) -> None:
    unknown = set(row) - set(allowed.split())
    if unknown:
        raise KnowledgeError(f"{where}: unknown field {', '.join(sorted(unknown))}; the fields are {allowed}")


def _word(row: Mapping[str, Any], field: str, where: str) -> str:
    value = row.get(field)
    if not isinstance(value, str) or not value.strip():
        raise KnowledgeError(f"{where}: {field} must be a word")
    return value


def _optional(row: Mapping[str, Any], field: str, where: str) -> tuple[str, ...]:
    return (_word(row, field, where),) if field in row else ()


def _words(row: Mapping[str, Any], field: str, where: str) -> tuple[str, ...]:
    value = row.get(field, [])
    if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
        raise KnowledgeError(f"{where}: {field} must be a list of words")
    return tuple(value)
