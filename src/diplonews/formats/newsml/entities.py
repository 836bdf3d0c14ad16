"""Persons, organisations and places of an article's meetings as concepts of their own.

They repeat for receivers what the events tell of them, each once, under the id by which the events point at them.
Only codes that the article brings are written as codes; whoever has none gets a name that holds in this article alone.
They are not read back: the events have all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Final

from diplonews.formats.newsml.tree import Element
from diplonews.formats.newsml.vocabulary import COUNTRY, DIR, LANG, OUR_COUNTRY, nar
from diplonews.formats.newsml.wording import country_name
from diplonews.model import Article, Name, Office, Organisation, Participant, Person, Place
from diplonews.text import direction

__all__ = [
    "Identity",
    "country_code",
    "entities",
    "identity_of",
    "organisation_identity",
    "place_identity",
    "write_name",
]

Identity = dict[str, str | None]
"""The attributes that identify a concept: `qcode`, or `uri`; empty where nothing does."""

WIKIDATA: Final = "wikidata"
_NOT_IN_ISO: Final = ("EU", "XK")
"""What ISO 3166-1 has no code for, and the model takes for a state."""


def country_code(code: str) -> str:
    """Write the code of a state as a QCode.

    >>> country_code("LY"), country_code("XK")
    ('iso3166-1a2:LY', 'dncountry:XK')
    """
    return f"{OUR_COUNTRY if code in _NOT_IN_ISO else COUNTRY}:{code}"


def _minted(sort: str, digest: str, *words: str | None) -> Identity:
    # A digest and no number, so that the id stays when the next version of the article names one more.
    key = sha256("\n".join(word or "" for word in words).encode()).hexdigest()[:16]
    return {"uri": f"urn:diplonews:{sort}:{digest}:{key}"}


def identity_of(participant: Participant, digest: str) -> Identity:
    """Identify a participant; one who is known by an office alone cannot be."""
    if participant.person is not None:
        return _person_identity(participant.person, digest)
    if participant.offices:
        return {}
    if participant.organisation is not None:
        return organisation_identity(participant.organisation, digest)
    return {} if participant.country is None else {"qcode": country_code(participant.country)}


def _person_identity(person: Person, digest: str) -> Identity:
    if person.wikidata is not None:
        return {"qcode": f"{WIKIDATA}:{person.wikidata}"}
    return _minted("person", digest, person.name)


def organisation_identity(organisation: Organisation, digest: str) -> Identity:
    """Identify an organisation: by its id, else by its name within the article."""
    if organisation.id is not None:
        return {"qcode": f"dnorganisation:{organisation.id}"}
    return _minted("organisation", digest, organisation.name)


def place_identity(place: Place, digest: str) -> Identity:
    """Identify a place: by its id, else by its name and state within the article."""
    if place.id is not None:
        return {"qcode": f"dncity:{place.id}"}
    return _minted("place", digest, place.name, place.country)


def _venue_identity(place: Place, digest: str) -> Identity:
    return _minted("venue", digest, place.venue, place.name, place.country)


def entities(article: Article, digest: str) -> Iterator[Element]:
    """Go through the concepts: persons, then organisations, places and states, each in order of appearance."""
    participants = [found for meeting in article.meetings for found in meeting.participants]
    occasions = [meeting.occasion for meeting in article.meetings if meeting.occasion]
    places = [meeting.place for meeting in article.meetings if meeting.place]
    organisations = [found.organisation for found in participants if found.organisation]
    organisations += [found.organisation for found in occasions if found.organisation]
    countries = [found.country for found in participants if found.country]
    countries += [found.country for found in places if found.country]
    yield from _persons(participants, article, digest)
    yield from _each_once(
        _concept(organisation_identity(found, digest), "cpnat:organisation", article, found.name)
        for found in organisations
    )
    yield from _each_once(
        _concept(place_identity(found, digest), "cpnat:geoArea", article, found.name, _broader_country(found))
        for found in places
    )
    yield from _each_once(
        _concept(_venue_identity(found, digest), "cpnat:poi", article, found.venue, _broader_place(found, digest))
        for found in places
        if found.venue is not None
    )
    yield from _each_once(
        _concept({"qcode": country_code(code)}, "cpnat:geoArea", article, country_name(code, article.language))
        for code in countries
    )


def _each_once(concepts: Iterable[Element]) -> Iterator[Element]:
    told: set[Element] = set()
    for concept in concepts:
        identity = concept.elements[0]
        if identity not in told:
            told.add(identity)
            yield concept


def _concept(identity: Identity, sort: str, article: Article, name: str, *more: Element | None) -> Element:
    return nar(
        "concept",
        nar("conceptId", attributes=identity),
        nar("type", qcode=sort),
        nar("name", name),
        *more,
        attributes={LANG: article.language, DIR: article.direction},
    )


def _broader_country(place: Place) -> Element | None:
    return None if place.country is None else nar("broader", type="cpnat:geoArea", qcode=country_code(place.country))


def _broader_place(place: Place, digest: str) -> Element:
    attributes = {"type": "cpnat:geoArea", **place_identity(place, digest)}
    return nar("broader", nar("name", place.name), attributes=attributes)


def _persons(participants: list[Participant], article: Article, digest: str) -> Iterator[Element]:
    found: dict[str, list[Participant]] = {}
    for participant in participants:
        if participant.person is not None:
            identity = _person_identity(participant.person, digest)
            found.setdefault(identity.get("qcode") or identity["uri"] or "", []).append(participant)
    for same in found.values():
        yield _person(same, article, digest)


def _person(same: list[Participant], article: Article, digest: str) -> Element:
    """Make one concept of a person out of all that the meetings tell of them."""
    persons = [found.person for found in same if found.person]
    others = dict.fromkeys(name for person in persons for name in person.names)
    offices = dict.fromkeys(_office(office) for found in same for office in found.offices)
    countries = dict.fromkeys(found.country for found in same if found.country)
    bodies = dict.fromkeys(_affiliation(found.organisation, digest) for found in same if found.organisation)
    return _concept(
        _person_identity(persons[0], digest),
        "cpnat:person",
        article,
        persons[0].name,
        *map(write_name, others),
        *offices,
        *(nar("related", rel="dnrel:country", type="cpnat:geoArea", qcode=country_code(code)) for code in countries),
        nar("personDetails", *bodies) if bodies else None,
    )


def write_name(name: Name) -> Element:
    """Write a name in another language than the article's."""
    return nar("name", name.text, attributes={LANG: name.language, DIR: direction(name.language)})


def _office(office: Office) -> Element:
    return nar("related", nar("name", office.title), rel="dnrel:office", qcode=f"dnoffice:{office.kind.value}")


def _affiliation(organisation: Organisation, digest: str) -> Element:
    attributes = {"type": "cpnat:organisation", **organisation_identity(organisation, digest)}
    return nar("affiliation", nar("name", organisation.name), attributes=attributes)
