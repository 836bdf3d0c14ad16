"""The events of a ninjs document that are diplomatic meetings: those that say which kind of contact they were."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from diplonews.errors import InvalidValue
from diplonews.formats.lenient import label_of, line_of, text_of
from diplonews.formats.newsml.vocabulary import OCCUR_STATUS
from diplonews.formats.ninjs.fields import Fields, subject_of
from diplonews.model import (
    DiplomaticMeeting,
    MeetingKind,
    MeetingStatus,
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
    SpeechAct,
    Standing,
    Statement,
    Topic,
)
from diplonews.model.values import is_id
from diplonews.report import Action, Report

__all__ = ["meeting_of"]

_STATUS: Final = {code.partition(":")[2]: status for status, code in OCCUR_STATUS.items()}
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def meeting_of(event: Fields, number: int, report: Report) -> DiplomaticMeeting | None:
    """Read an associated event; None, and a note, where it does not tell a contact and who took part.

    Args:
        event: The association.
        number: Which of the events it is, for an id of its own where its name is none.
        report: Collects the events that are left out, and why.
    """
    kind = next(
        (found for genre in event.objects("genres") if (found := label_of(MeetingKind, genre.text("literal")))), None
    )
    participants = tuple(_participants(event))
    if kind is None or not participants:
        report.add(Action.LEFT_OUT, "event", text=event.text("name"))
        return None
    name = event.text("name") or ""
    details = Fields(event.members.get("eventdetails"))
    dates = Fields(details.members.get("dates"))
    try:
        return DiplomaticMeeting(
            id=name if is_id(name) else f"m{number}",
            kind=kind,
            status=_STATUS.get((details.text("eventstatus") or "").rpartition("/")[2], MeetingStatus.HELD),
            participants=participants,
            place=_place(event),
            date=_day(dates.text("expectedstartdate", "startdate")),
            end_date=_day(dates.text("expectedenddate", "enddate")),
            occasion=_occasion(event),
            topics=tuple(_topics(event)),
            statements=tuple(_statements(event, {one.id for one in participants})),
            outcomes=tuple(_outcomes(event)),
        )
    except InvalidValue as error:
        report.add(Action.MISSED, "event", text=str(error))
        return None


def _day(value: str | None) -> date | None:
    found = _DAY.match(value or "")
    try:
        return date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None


def _participants(event: Fields) -> Iterator[Participant]:
    taken: set[str] = set()
    for sort in ("people", "organisations"):
        for one in event.objects(sort):
            part = label_of(Part, one.text("rel"))
            found = _participant(one, part, is_person=sort == "people", number=len(taken) + 1) if part else None
            if found is not None and found.id not in taken:
                taken.add(found.id)
                yield found


def _participant(one: Fields, part: Part, *, is_person: bool, number: int) -> Participant | None:
    ways = [*one.objects("contactinfo")]
    name, key = line_of(one.text("name")), one.text("literal") or ""
    offices = tuple(filter(None, map(_office, (way for way in ways if way.text("type") == "office"))))
    body = next((way for way in ways if way.text("type") == "affiliation"), None)
    country = _country(one)
    organisation = _organisation(body)
    person = Person(name=name) if is_person and name else None
    if not (person or offices or country or organisation):
        return None
    try:
        return Participant(
            id=key if is_id(key) else f"p{number}",
            person=person,
            offices=offices,
            country=country,
            organisation=organisation,
            part=part,
        )
    except InvalidValue:
        return None


def _office(way: Fields) -> Office | None:
    kind, title = label_of(OfficeKind, way.text("role")), line_of(way.text("name"))
    standing = label_of(Standing, way.text("value")) or Standing.CURRENT
    return Office(kind=kind, title=title, standing=standing) if kind and title else None


def _organisation(way: Fields | None) -> Organisation | None:
    name = line_of(way.text("value")) if way is not None else None
    key = way.text("name") if way is not None else None
    return Organisation(name=name, id=key) if name else None


def _country(one: Fields) -> str | None:
    for way in one.objects("contactinfo"):
        if way.text("type") == "country":
            return Fields(way.members.get("address")).text("country")
    return None


def _place(event: Fields) -> Place | None:
    places = {one.text("rel"): one for one in reversed([*event.objects("places")])}
    found, venue = places.get("eventLocation"), places.get("venue")
    name = line_of(found.text("name")) if found is not None else None
    if found is None or name is None:
        return None
    return Place(name=name, country=_country(found), venue=line_of(venue.text("name")) if venue is not None else None)


def _occasion(event: Fields) -> Occasion | None:
    body = next((one for one in event.objects("organisations") if one.text("rel") == "organiser"), None)
    organiser = line_of(body.text("name")) if body is not None else None
    for one in event.objects("events"):
        relation, name = label_of(OccasionRelation, one.text("rel")), line_of(one.text("name"))
        if relation and name:
            organisation = Organisation(name=organiser) if organiser else None
            return Occasion(name=name, relation=relation, organisation=organisation)
    return None


def _topics(event: Fields) -> Iterator[Topic]:
    for one in event.objects("subjects"):
        if one.text("rel") == "topic" and (text := line_of(one.text("name"))):
            subject = subject_of(Fields({key: value for key, value in one.members.items() if key != "name"}))
            yield Topic(text=text, subject=subject)


def _told(event: Fields, sort: str) -> Iterator[tuple[list[str], str]]:
    for one in event.objects("descriptions"):
        first, *rest = (one.text("role") or "").split() or [""]
        if first == sort and rest and (text := text_of(one.text("value"))):
            yield rest, text


def _statements(event: Fields, known: set[str]) -> Iterator[Statement]:
    for (act, *speakers), text in _told(event, "statement"):
        if found := label_of(SpeechAct, act):
            yield Statement(text=text, act=found, speakers=tuple(one for one in speakers if one in known))


def _outcomes(event: Fields) -> Iterator[Outcome]:
    for (kind, *_), text in _told(event, "outcome"):
        if found := label_of(OutcomeKind, kind):
            yield Outcome(kind=found, text=text)
