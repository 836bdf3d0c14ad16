"""Concepts: persons, organisations, places, terms, and events (EventsML)."""

from __future__ import annotations

from diplonews.formats.newsml.fields import attribute, coded, content, instant_attribute, many, one, others, words
from diplonews.formats.newsml.metadata import Language
from diplonews.formats.newsml.properties import ExtProperty, Label, Link, Location, Party, Related, Term, Time
from diplonews.formats.newsml.tree import XML, Element
from diplonews.formats.newsml.views import View
from diplonews.model.values import Moment

__all__ = [
    "Address",
    "Concept",
    "ConceptId",
    "ConceptSet",
    "ContactInfo",
    "Dates",
    "Duration",
    "EventDetails",
    "GeoAreaDetails",
    "OrganisationDetails",
    "PersonDetails",
    "PoiDetails",
    "Position",
]


class ConceptId(View):
    """How a concept is identified."""

    __slots__ = ()

    created: Moment | None = instant_attribute("created", default=None)
    """When it was made."""
    retired: Moment | None = instant_attribute("retired", default=None)
    """When it went out of use."""
    qcode: str | None = coded("qcode", default=None)
    """The concept, as `alias:code`."""
    uri: str | None = attribute("uri", default=None)
    """The concept, as a URI."""


class Duration(View):
    """How long an event takes."""

    __slots__ = ()

    text: str = content()
    """As XML Schema writes durations: `PT45M`."""


class Dates(View):
    """When an event is."""

    __slots__ = ()

    start: Time = one("Time", "start")
    """When it begins."""
    end: Time | None = one("Time", "end", default=None)
    """When it ends."""
    duration: Duration | None = one("Duration", "duration", default=None)
    """How long it takes, instead of an end."""
    rest: tuple[Element, ...] = others(default=())
    """Recurrence, confirmation."""


class Address(View):
    """A postal address."""

    __slots__ = ()

    role: tuple[str, ...] = words("role", default=())
    """What it is for."""
    lines: tuple[Label, ...] = many("Label", "line", default=())
    """House, street and the like."""
    localities: tuple[Term, ...] = many("Term", "locality", default=())
    """The town."""
    areas: tuple[Term, ...] = many("Term", "area", default=())
    """The part of the state."""
    country: Term | None = one("Term", "country", default=None)
    """The state."""
    postal_code: Label | None = one("Label", "postalCode", default=None)
    """The postal code."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class ContactInfo(View):
    """How to reach someone."""

    __slots__ = ()

    role: tuple[str, ...] = words("role", default=())
    """What it is for."""
    emails: tuple[Label, ...] = many("Label", "email", default=())
    """Electronic mail."""
    phones: tuple[Label, ...] = many("Label", "phone", default=())
    """Telephone."""
    webs: tuple[Label, ...] = many("Label", "web", default=())
    """Pages."""
    addresses: tuple[Address, ...] = many("Address", "address", default=())
    """Postal addresses."""
    notes: tuple[Label, ...] = many("Label", "note", default=())
    """What else is to be said."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class EventDetails(View):
    """What is known of an event."""

    __slots__ = ()

    dates: Dates = one("Dates", "dates")
    """When."""
    event_status: Term | None = one("Term", "eventStatus", default=None)
    """How it stands: scheduled, postponed, cancelled ..."""
    occur_status: Term | None = one("Term", "occurStatus", default=None)
    """How likely it is to happen: `eocstat:eos5` ..."""
    news_coverage_status: Term | None = one("Term", "newsCoverageStatus", default=None)
    """Whether it will be covered."""
    registration: tuple[Label, ...] = many("Label", "registration", default=())
    """How to register."""
    keywords: tuple[Label, ...] = many("Label", "keyword", default=())
    """Free keywords."""
    access_status: tuple[Term, ...] = many("Term", "accessStatus", default=())
    """Who may come."""
    participation_requirements: tuple[Term, ...] = many("Term", "participationRequirement", default=())
    """What is demanded of those who come."""
    subjects: tuple[Term, ...] = many("Term", "subject", default=())
    """What it is about."""
    locations: tuple[Location, ...] = many("Location", "location", default=())
    """Where."""
    participants: tuple[Party, ...] = many("Party", "participant", default=())
    """Who takes part."""
    organisers: tuple[Party, ...] = many("Party", "organiser", default=())
    """Who holds it."""
    contact_info: tuple[ContactInfo, ...] = many("ContactInfo", "contactInfo", default=())
    """How to reach those who hold it."""
    languages: tuple[Language, ...] = many("Language", "language", default=())
    """In which languages."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class PersonDetails(View):
    """What is known of a person."""

    __slots__ = ()

    born: Time | None = one("Time", "born", default=None)
    """When."""
    died: Time | None = one("Time", "died", default=None)
    """When."""
    affiliations: tuple[Party, ...] = many("Party", "affiliation", default=())
    """For whom the person works."""
    contact_info: tuple[ContactInfo, ...] = many("ContactInfo", "contactInfo", default=())
    """How to reach the person."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class OrganisationDetails(View):
    """What is known of an organisation."""

    __slots__ = ()

    founded: Time | None = one("Time", "founded", default=None)
    """When."""
    dissolved: Time | None = one("Time", "dissolved", default=None)
    """When."""
    locations: tuple[Location, ...] = many("Location", "location", default=())
    """Where."""
    affiliations: tuple[Party, ...] = many("Party", "affiliation", default=())
    """What it belongs to."""
    contact_info: tuple[ContactInfo, ...] = many("ContactInfo", "contactInfo", default=())
    """How to reach it."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class Position(View):
    """A point on the earth."""

    __slots__ = ()

    latitude: str = attribute("latitude")
    """Degrees north."""
    longitude: str = attribute("longitude")
    """Degrees east."""


class GeoAreaDetails(View):
    """What is known of an area."""

    __slots__ = ()

    position: Position | None = one("Position", "position", default=None)
    """A point that stands for it."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class PoiDetails(View, tag="POIDetails"):
    """What is known of a point of interest."""

    __slots__ = ()

    position: Position | None = one("Position", "position", default=None)
    """Where on the earth."""
    address: Address | None = one("Address", "address", default=None)
    """Its postal address."""
    open_hours: Label | None = one("Label", "openHours", default=None)
    """When it is open."""
    capacity: Label | None = one("Label", "capacity", default=None)
    """How many it holds."""
    contact_info: tuple[ContactInfo, ...] = many("ContactInfo", "contactInfo", default=())
    """How to reach it."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class Concept(View):
    """A concept: who or what it is, what it is called, what it has to do with.

    >>> from diplonews.formats.newsml import ConceptId, Dates, EventDetails, Label, Term, Time
    >>> event = Concept(
    ...     id=ConceptId(uri="https://agency.example/event/1"),
    ...     type=Term(qcode="cpnat:event"),
    ...     names=(Label(text="Talks in Amman", language="en"),),
    ...     event_details=EventDetails(dates=Dates(start=Time(text="2026-03-05"))),
    ... )
    >>> event.event_details.dates.start.text
    '2026-03-05'
    """

    __slots__ = ()

    language: str | None = attribute(f"{{{XML}}}lang", default=None)
    """`xml:lang`."""
    direction: str | None = attribute("dir", default=None)
    """`ltr` or `rtl`."""
    id: ConceptId | None = one("ConceptId", "conceptId")
    """How it is identified; None only in another's document that lacks it."""
    type: Term | None = one("Term", "type", default=None)
    """What sort of concept: `cpnat:person`, `cpnat:event` ..."""
    names: tuple[Label, ...] = many("Label", "name")
    """What people call it."""
    definitions: tuple[Label, ...] = many("Label", "definition", default=())
    """What it is."""
    notes: tuple[Label, ...] = many("Label", "note", default=())
    """What else is to be said of it."""
    facets: tuple[Related, ...] = many("Related", "facet", default=())
    """Its facets."""
    remote_info: tuple[Link, ...] = many("Link", "remoteInfo", default=())
    """Where more is said."""
    same_as: tuple[Term, ...] = many("Term", "sameAs", default=())
    """The same concept elsewhere."""
    broader: tuple[Related, ...] = many("Related", "broader", default=())
    """What it is part of."""
    narrower: tuple[Related, ...] = many("Related", "narrower", default=())
    """What is part of it."""
    related: tuple[Related, ...] = many("Related", "related", default=())
    """What else it has to do with."""
    person_details: PersonDetails | None = one("PersonDetails", "personDetails", default=None)
    """If it is a person."""
    organisation_details: OrganisationDetails | None = one("OrganisationDetails", "organisationDetails", default=None)
    """If it is an organisation."""
    geo_area_details: GeoAreaDetails | None = one("GeoAreaDetails", "geoAreaDetails", default=None)
    """If it is an area."""
    poi_details: PoiDetails | None = one("PoiDetails", "POIDetails", default=None)
    """If it is a point of interest."""
    event_details: EventDetails | None = one("EventDetails", "eventDetails", default=None)
    """If it is an event."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "conceptExtProperty", default=())
    """What the standard has no element for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""

    @property
    def name(self) -> str | None:
        """The first name, or None."""
        return self.names[0].text if self.names else None


class ConceptSet(View):
    """The concepts of a knowledge item."""

    __slots__ = ()

    concepts: tuple[Concept, ...] = many("Concept", "concept", default=())
    """In order."""
