"""Events of others (EventsML) as diplomatic meetings, where they tell enough to be one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

import attrs

from diplonews.errors import ReadError
from diplonews.formats.newsml.concepts import Concept, Dates, EventDetails
from diplonews.formats.newsml.flows import as_line
from diplonews.formats.newsml.foreign_guests import Guest, said
from diplonews.formats.newsml.foreign_terms import code_of, country_of, identified, identity_of, knowledge
from diplonews.formats.newsml.items import ConceptItem, Item, KnowledgeItem, NewsItem
from diplonews.formats.newsml.meetings import is_meeting, read_meeting
from diplonews.formats.newsml.moments import read_moment
from diplonews.formats.newsml.properties import Location, Related, Term, Time
from diplonews.formats.newsml.tree import Element, local_name
from diplonews.formats.newsml.vocabulary import dn
from diplonews.model import (
    DiplomaticMeeting,
    MeetingKind,
    MeetingStatus,
    Occasion,
    OccasionRelation,
    OfficeKind,
    Participant,
    Place,
    Side,
    Subject,
    Topic,
)
from diplonews.model.values import Moment
from diplonews.report import Action, Report

__all__ = ["Event", "events_of", "meeting_of"]

_EVENT: Final = "cpnat:event"
_PARTIES: Final = 2
_SPANS: Final = frozenset(map(dn, ("span", "evidence", "mentions")))


class Event(NamedTuple):
    """An event, and where it stands."""

    item: Item
    """The item that tells of it."""
    concept: Concept
    """What it tells."""
    known: Mapping[str, Concept]
    """The concepts of the document by what identifies them."""

    @property
    def identity(self) -> str | None:
        """What identifies it, or None."""
        # A concept of its own has an id; one that an item uses is identified as terms are.
        return identity_of(self.item, self.concept.id or Term.of(self.concept.element))


def events_of(items: tuple[Item, ...]) -> tuple[Event, ...]:
    """Give the events that items tell of: as their concepts, in their content, or as concepts that they use."""
    concepts = [(item, concept) for item in items for concept in _concepts(item)]
    # What defines a concept tells more of it than the stories that use it, so it comes first and counts.
    concepts.sort(key=lambda pair: isinstance(pair[0], NewsItem))
    known: dict[str, Concept] = {}
    events: list[Event] = []
    for item, concept in concepts:
        event = Event(item, concept, known)
        identity = event.identity
        if _is_event(concept) and (identity is None or identity not in known):
            events.append(event)
        if identity is not None:
            known.setdefault(identity, concept)
    return tuple(events)


def _is_event(concept: Concept) -> bool:
    return concept.event_details is not None or (concept.type is not None and concept.type.qcode == _EVENT)


def _concepts(item: Item) -> Iterator[Concept]:
    found: list[Element] = []
    if isinstance(item, KnowledgeItem) and item.concept_set:
        found += (concept.element for concept in item.concept_set.concepts)
    elif isinstance(item, ConceptItem) and item.concept:
        found.append(item.concept.element)
    elif isinstance(item, NewsItem):
        found += (said.element for said in item.asserts)
        if item.content_set:
            roots = (inline.root for inline in item.content_set.inline_xml)
            found += (
                event
                for root in roots
                if root is not None and local_name(root.tag) == "events"
                for event in root.elements
            )
    return map(Concept.of, found)


def meeting_of(event: Event, number: int, report: Report) -> DiplomaticMeeting | None:
    """See an event as a diplomatic meeting; None, with a note, where it does not tell that it is one.

    It is one where at least two take part, and a state, an office, or its topic shows that it is diplomacy.

    Args:
        event: The event.
        number: What to number it by in its article.
        report: Collects what the meeting cannot hold.
    """
    concept = event.concept
    if is_meeting(concept.element):
        return _ours(concept, number, report)
    details = concept.event_details
    if details is None:
        _left_out(concept, "it tells no more than a name", report)
        return None
    known: list[Guest] = []
    for party in details.participants:
        guest = Guest(event.item, event.known, party)
        if guest.is_known:
            known.append(guest)
        else:
            report.add(Action.MISSED, "participant", text=said(party))
    participants = tuple(reader.participant(f"p{place}") for place, reader in enumerate(known, 1))
    subjects = [identified(event.item, term) for term in details.subjects]
    topics = {code for scheme, code in filter(None, subjects) if scheme in _MEDIA_TOPICS}
    if len(participants) < _PARTIES:
        _left_out(concept, "fewer than two take part", report)
        return None
    if not topics & set(knowledge()["diplomatic"]) and not any(map(_stands_for_a_state, participants)):
        _left_out(concept, "nothing tells that it is diplomacy", report)
        return None
    return _meeting(event, details, participants, topics, number, report)


_MEDIA_TOPICS: Final = ("medtop", "http://cv.iptc.org/newscodes/mediatopic/")


def _left_out(concept: Concept, why: str, report: Report) -> None:
    report.add(Action.LEFT_OUT, "event", text=as_line(concept.name), where=why)


def _stands_for_a_state(participant: Participant) -> bool:
    offices = (office.kind is not OfficeKind.OTHER for office in participant.offices)
    return participant.country is not None or any(offices)


def _ours(concept: Concept, number: int, report: Report) -> DiplomaticMeeting | None:
    """Read an event that we wrote for an article that is not here: what points into its text is left out."""
    try:
        meeting = read_meeting(_without_spans(concept.element))
    except (ReadError, ValueError, TypeError):
        _left_out(concept, "it was changed since diplonews wrote it", report)
        return None
    return attrs.evolve(meeting, id=f"m{number}")


def _without_spans(element: Element) -> Element:
    return attrs.evolve(
        element,
        attributes=tuple(pair for pair in element.attributes if pair[0] not in _SPANS),
        children=tuple(_without_spans(node) if type(node) is Element else node for node in element.children),
    )


def _meeting(
    event: Event,
    details: EventDetails,
    participants: tuple[Participant, ...],
    topics: set[str],
    number: int,
    report: Report,
) -> DiplomaticMeeting:
    start, end = _days(details.dates, report)
    kinds = knowledge()["kinds"]
    kind = next((kinds[code] for code in sorted(topics) if code in kinds), MeetingKind.TALKS.value)
    written = event.item.item_meta.version_created if event.item.item_meta else None
    for note in event.concept.notes:
        report.add(Action.LEFT_OUT, "event-note", text=as_line(note.text))
    return DiplomaticMeeting(
        id=f"m{number}",
        kind=MeetingKind(kind),
        status=_status(details, start, written),
        participants=_with_hosts(participants, details),
        place=_place(event.item, details.locations, report),
        date=start,
        end_date=end,
        date_text=None if start or details.dates is None else as_line(_text(details.dates.start)),
        occasion=_occasion(event.concept, report),
        topics=tuple(_topics(event.item, details.subjects)),
    )


def _with_hosts(participants: tuple[Participant, ...], details: EventDetails) -> tuple[Participant, ...]:
    """Make hosts of those who are named as organisers, too."""
    hosts = {as_line(party.name or party.literal) for party in details.organisers}
    return tuple(
        attrs.evolve(found, side=Side.HOST) if found.side is None and _named(found) & hosts else found
        for found in participants
    )


def _named(participant: Participant) -> set[str | None]:
    person, organisation = participant.person, participant.organisation
    return {person.name} if person else {organisation.name} if organisation else set()


def _text(time: Time | None) -> str | None:
    return time.text if time is not None else None


def _days(dates: Dates | None, report: Report) -> tuple[date | None, date | None]:
    if dates is None:
        return None, None
    begin, finish = (read_moment(_text(time) or "").value for time in (dates.start, dates.end))
    if begin is not None and finish is None and dates.duration is not None:
        finish = _after(begin, dates.duration.text)
    start, end = _day(begin), _day(finish)
    if start is not None and end is not None and end < start:
        report.add(Action.MISSED, "end-date", text=as_line(_text(dates.end)))
        end = None
    return start, end if start is not None and end != start else None


def _day(moment: Moment | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


_DURATION: Final = re.compile(r"\s*P(?:([0-9]{1,4})D)?(?:T(?:([0-9]{1,5})H)?(?:([0-9]{1,6})M)?)?\s*", re.ASCII)


def _after(begin: Moment, duration: str) -> Moment | None:
    found = _DURATION.fullmatch(duration)
    if found is None:
        return None
    days, hours, minutes = (int(piece or 0) for piece in found.groups())
    if not isinstance(begin, datetime):
        # Two days from a day on are that day and the next.
        days = max(days - 1, 0)
    try:
        return begin + timedelta(days=days, hours=hours, minutes=minutes)
    except OverflowError:
        return None


def _status(details: EventDetails, day: date | None, written: Moment | None) -> MeetingStatus:
    for term, table in ((details.event_status, "event-status"), (details.occur_status, "occurrence")):
        told = knowledge()[table].get(code_of(term.qcode or term.uri).lower()) if term else None
        if told:
            return MeetingStatus(told)
    known = _day(written)
    # Events are told before they are; only what lies behind the item that tells of it has been held.
    return MeetingStatus.HELD if day is not None and known is not None and day <= known else MeetingStatus.PLANNED


def _related_to_event(concept: Concept) -> Iterator[tuple[Related, OccasionRelation | None]]:
    sidelines = knowledge()["relations"]["sidelines"]
    for term in concept.broader:
        if term.type == _EVENT:
            yield term, OccasionRelation.FRAMEWORK
    for term in concept.related:
        if term.type == _EVENT:
            yield term, OccasionRelation.SIDELINES if code_of(term.rel).lower() in sidelines else None


def _occasion(concept: Concept, report: Report) -> Occasion | None:
    found: Occasion | None = None
    for term, relation in _related_to_event(concept):
        name = as_line(term.name or term.literal)
        if found is None and relation is not None and name is not None:
            found = Occasion(name=name, relation=relation)
        else:
            report.add(Action.LEFT_OUT, "related-event", text=name or term.qcode or term.uri)
    return found


def _topics(item: Item, subjects: Iterable[Term]) -> Iterator[Topic]:
    for term in subjects:
        name = as_line(term.name)
        code = identified(item, term)
        subject = Subject(scheme=code[0], code=code[1], name=name) if code else None
        text = name or as_line(term.literal) or (subject.code if subject else None)
        if text is not None:
            yield Topic(text=text, subject=subject)


def _place(item: Item, locations: tuple[Location, ...], report: Report) -> Place | None:
    found: Place | None = None
    for location in locations:
        place = _read_place(item, location) if found is None else None
        if place is None:
            report.add(Action.LEFT_OUT, "location", text=as_line(location.name or location.literal))
        found = found or place
    return found


def _read_place(item: Item, location: Location) -> Place | None:
    name = as_line(location.name or location.literal)
    around = [Location.of(found) for found in _around(location.element)]
    countries = (country_of(item, term) for term in (location, *around))
    country = next(filter(None, countries), None)
    areas = (as_line(term.name) for term in around if country_of(item, term) is None)
    area = next(filter(None, areas), None)
    is_point = location.type == "cpnat:poi" or location.poi_details is not None
    if is_point and area is not None:
        return Place(name=area, country=country, venue=name)
    return None if name is None else Place(name=name, country=country)


def _around(element: Element) -> Iterator[Element]:
    """Go through what a place lies in: broader areas, and the town and state of its address."""
    for found in element.walk():
        if local_name(found.tag) in {"broader", "locality", "country"}:
            yield found
