"""The codes of event data, from the tables that `knowledge/plover` keeps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any, Final, NamedTuple

from diplonews import knowledge
from diplonews.model import MeetingStatus, Office, Organisation, Participant, Standing, Subject, Topic
from diplonews.text import fold, primary_subtag, toml

__all__ = ["UNKNOWN", "Codes", "alpha3", "codes_of", "contexts_of", "event_of", "events", "tells_summons"]

UNKNOWN: Final = "UNK"
"""Whoever acts for no state and no body that is known."""
_GOVERNMENT: Final = "GOV"


class Codes(NamedTuple):
    """What event data calls a participant."""

    code: str
    """PLOVER's code: a state by ISO 3166-1 alpha-3, or a sort of body."""
    sector: str | None
    """The sector they act in, such as GOV."""
    cameo: str
    """CAMEO's code, with the sector in it."""


@cache
def _table(name: str) -> Mapping[str, Any]:
    return toml.loads((files("diplonews.knowledge") / "plover" / f"{name}.toml").read_text("utf-8"))


def events() -> Mapping[str, Any]:
    """Give how contacts stand to events, and offices to sectors."""
    return _table("events")


def alpha3(code: str) -> str:
    """Give the code of a state with three letters.

    >>> alpha3("LY"), alpha3("EU")
    ('LBY', 'EUR')
    """
    return str(_table("states").get(code, UNKNOWN))


def codes_of(one: Participant) -> Codes:
    """Give what event data calls a participant: the state acted for, else the body.

    >>> codes_of(Participant(id="p1", organisation=Organisation(name="OIC", id="oic"))).cameo
    'IGOOIC'
    """
    sector = _sector(one)
    if one.country is not None:
        code = alpha3(one.country)
        return Codes(code, sector, events()["cameo-states"].get(one.country, code) + (sector or ""))
    if one.organisation is not None:
        return _body(one.organisation, sector)
    return Codes(UNKNOWN, sector, UNKNOWN + (sector or ""))


def _sector(one: Participant) -> str | None:
    """Tell the sector of the leading office; a state that is named with nobody is its government."""
    if one.office is not None:
        return _sector_of(one.office)
    return _GOVERNMENT if one.person is None and one.country is not None else None


def _sector_of(office: Office) -> str | None:
    past = events()["standing"].get(office.standing.value) if office.standing is Standing.FORMER else None
    return past or events()["sectors"][office.kind.value] or None


def _body(organisation: Organisation, sector: str | None) -> Codes:
    table = _table("organisations")
    known = organisation.id
    if known is None or known not in _bodies():
        return Codes(UNKNOWN, sector, UNKNOWN + (sector or ""))
    kind, country = _bodies()[known]
    defaults = table["kind"][kind]
    of_state = table["sector"].get(known) or defaults.get("sector")
    if country is not None and known not in table["plover"]:
        code = alpha3(country)
        return Codes(code, of_state, code + (of_state or ""))
    cameo = table["cameo"].get(known, defaults["cameo"])
    return Codes(table["plover"].get(known, defaults["plover"]), of_state, cameo + (of_state or ""))


@cache
def _bodies() -> Mapping[str, tuple[str, str | None]]:
    """Give the kind and the state of each body that has an id, whatever the languages it has names in."""
    found: dict[str, tuple[str, str | None]] = {}
    for language in knowledge.languages():
        for key, names in knowledge.organisations(language).items():
            found.setdefault(key, (names.kind, names.country))
    return found


def contexts_of(topics: tuple[Topic, ...]) -> list[str]:
    """Give the contexts of what was discussed, each once; a diplomatic contact has one from the start.

    >>> energy = Subject(scheme="medtop", code="20000257", name="renewable energy")
    >>> contexts_of((Topic(text="solar power", subject=energy),))[0]
    'diplomatic'
    """
    known = (_contexts().get(topic.subject.code, ()) for topic in topics if topic.subject and _is_known(topic.subject))
    return list(dict.fromkeys(("diplomatic", *(context for contexts in known for context in contexts))))


def _is_known(subject: Subject) -> bool:
    return subject.scheme == knowledge.subjects().scheme


@cache
def _contexts() -> Mapping[str, tuple[str, ...]]:
    return {term.code: term.contexts for term in knowledge.subjects().concept.values()}


def tells_summons(texts: Iterable[str], language: str) -> bool:
    """Tell whether the words that report a contact say that someone was summoned.

    >>> tells_summons(["summoned the ambassador"], "en"), tells_summons(["received the ambassador"], "en")
    (True, False)
    """
    words = _summons(primary_subtag(language))
    return bool(words) and any(not words.isdisjoint(fold(text).split()) for text in texts)


@cache
def _summons(language: str) -> frozenset[str]:
    words = events()["words"].get(language, {"before": (), "forms": ()})
    return frozenset(before + fold(form) for before, form in product(("", *words["before"]), words["forms"]))


def event_of(kind: str, status: MeetingStatus) -> Mapping[str, Any]:
    """Give what a kind of contact is in event data; that it was called off is told apart from this."""
    if status is MeetingStatus.PLANNED:
        found: Mapping[str, Any] = events().get(f"planned-{kind}") or events()["planned"]
        return found
    held: Mapping[str, Any] = events()["held"][kind]
    return held
