"""The events of a JSON-LD document that are diplomatic meetings: those that say which kind of contact they were."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from diplonews.errors import InvalidValue
from diplonews.formats.jsonld.nodes import WIKIDATA, Node, code_in
from diplonews.formats.lenient import label_of, line_of
from diplonews.formats.newsml import schemes
from diplonews.formats.newsml.moments import read_moment
from diplonews.model import (
    DiplomaticMeeting,
    MeetingKind,
    MeetingStatus,
    Name,
    Occasion,
    OccasionRelation,
    Office,
    OfficeKind,
    Organisation,
    Outcome,
    OutcomeKind,
    Part,
    Participant,
    Person,
    Place,
    Side,
    SpeechAct,
    Standing,
    Statement,
    Subject,
    Topic,
)
from diplonews.model.values import Day, is_id, is_language_tag
from diplonews.report import Action, Report

__all__ = ["read_meeting", "read_subject"]

_STATES: Final = "GovernmentOrganization"


def read_subject(node: Node, name: str | None) -> Subject | None:
    """Read a term of a vocabulary; None where it has no code or no vocabulary."""
    vocabulary = node.node("inDefinedTermSet")
    scheme, code = vocabulary.line("name", "url", "@id"), node.line("termCode")
    if scheme is None or code is None:
        return None
    return Subject(scheme=scheme if node.exact else schemes.alias_of(scheme) or scheme, code=code, name=name)


def read_meeting(event: Node, number: int, report: Report) -> DiplomaticMeeting | None:
    """Read an event; None, and a note, where it does not tell a contact and who took part.

    Args:
        event: The event.
        number: Which it is, for an id of its own where it has none.
        report: Collects the events that are left out, and why.
    """
    kind = label_of(MeetingKind, code_in("kind", event.raw("additionalType")))
    try:
        participants = tuple(filter(None, map(_participant, event.nodes("attendee"))))
        if kind is None or not participants:
            report.add(Action.LEFT_OUT, "event", text=event.line("name"))
            return None
        key = event.raw("identifier") or ""
        cancelled = (event.raw("eventStatus") or "").endswith("EventCancelled")
        status = MeetingStatus.CANCELLED if cancelled else MeetingStatus.HELD
        return DiplomaticMeeting(
            id=key if is_id(key) else f"m{number}",
            kind=kind,
            status=label_of(MeetingStatus, event.raw("dn:status")) or status,
            participants=participants,
            place=_place(event.node("location")),
            date=_day(event.raw("startDate")),
            end_date=_day(event.raw("endDate")),
            date_text=event.line("dn:dateText"),
            occasion=_occasion(event.node("superEvent")),
            topics=tuple(_topics(event)),
            statements=tuple(_statements(event)),
            outcomes=tuple(_outcomes(event)),
        )
    except InvalidValue as error:
        report.add(Action.MISSED, "event", text=str(error))
        return None


def _day(value: str | None) -> Day | None:
    found = read_moment((value or "")[: len("2026-01-31")]).value
    return found if type(found) is Day else None


def _participant(one: Node) -> Participant | None:
    part = label_of(Part, one.raw("dn:part")) or Part.PRINCIPAL
    side = label_of(Side, one.raw("dn:side"))
    key, country = one.raw("identifier") or "", one.raw("dn:country")
    is_person = "Person" in one.types
    name = one.line("name")
    person = _person(one, name) if is_person and name else None
    offices = tuple(_offices(one)) if is_person else ()
    body = _organisation(one.node("affiliation")) if is_person else _body(one, name)
    if not is_id(key) or not (person or offices or country or body):
        return None
    return Participant(id=key, person=person, offices=offices, country=country, organisation=body, part=part, side=side)


def _body(one: Node, name: str | None) -> Organisation | None:
    if name is None or _STATES in one.types:
        return None
    return Organisation(name=name, id=one.raw("dn:organisation"))


def _organisation(one: Node) -> Organisation | None:
    name = one.line("name")
    return Organisation(name=name, id=one.raw("identifier")) if name else None


def _person(one: Node, name: str) -> Person:
    uri = one.raw("sameAs") or ""
    names = ((line_of(other.raw("@value")), other.raw("@language")) for other in one.nodes("alternateName"))
    return Person(
        name=name,
        honorific=one.line("honorificPrefix"),
        names=tuple(Name(text=text, language=tag) for text, tag in names if text and tag and is_language_tag(tag)),
        wikidata=uri.removeprefix(WIKIDATA) if uri.startswith(WIKIDATA) else None,
    )


def _offices(one: Node) -> Iterator[Office]:
    for office in one.nodes("jobTitle"):
        kind, title = label_of(OfficeKind, office.raw("termCode")), office.line("name")
        if title is not None:
            standing = label_of(Standing, office.raw("dn:standing")) or Standing.CURRENT
            yield Office(kind=kind or OfficeKind.OTHER, title=title, standing=standing)


def _place(one: Node) -> Place | None:
    inner = next(one.nodes("containedInPlace"), None)
    found = one if inner is None else inner
    name = found.line("name")
    if name is None:
        return None
    return Place(
        name=name,
        country=found.node("address").raw("addressCountry"),
        venue=None if inner is None else one.line("name"),
        id=found.raw("identifier"),
    )


def _occasion(one: Node) -> Occasion | None:
    relation, name = label_of(OccasionRelation, one.raw("dn:relation")), one.line("name")
    if name is None:
        return None
    return Occasion(
        name=name,
        relation=relation or OccasionRelation.FRAMEWORK,
        organisation=_organisation(one.node("organizer")),
    )


def _topics(event: Node) -> Iterator[Topic]:
    for one in event.nodes("about"):
        text = one.line("name")
        if text is not None:
            yield Topic(text=text, subject=read_subject(one, one.line("alternateName")))


def _statements(event: Node) -> Iterator[Statement]:
    for one in event.nodes("subjectOf"):
        act, text = label_of(SpeechAct, code_in("act", one.raw("additionalType"))), one.text("text")
        if act is not None and text is not None:
            speakers = tuple(filter(None, (speaker.raw("identifier") for speaker in one.nodes("creator"))))
            yield Statement(text=text, act=act, speakers=speakers)


def _outcomes(event: Node) -> Iterator[Outcome]:
    for one in event.nodes("subjectOf"):
        kind, text = label_of(OutcomeKind, code_in("outcome", one.raw("additionalType"))), one.text("text")
        if kind is not None and text is not None:
            yield Outcome(kind=kind, text=text)
