"""A diplomatic contact: who met whom, in which office, for whom, where, when, about what, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from diplonews.errors import InvalidValue, quoted
from diplonews.model import values
from diplonews.model.labels import (
    MeetingKind,
    MeetingStatus,
    OccasionRelation,
    OfficeKind,
    OutcomeKind,
    Part,
    Side,
    SpeechAct,
    Standing,
)
from diplonews.model.span import Span
from diplonews.model.values import CountryCode, Day, Id, LanguageTag, Line, Text

__all__ = [
    "DiplomaticMeeting",
    "Name",
    "Occasion",
    "Office",
    "Organisation",
    "Outcome",
    "Participant",
    "Person",
    "Place",
    "Statement",
    "Subject",
    "Topic",
]

_optional_line = values.optional(values.line)
_optional_id = values.optional(values.identifier)
_optional_country = values.optional(values.country)
_optional_span = values.optional(values.one_of(Span))


@attrs.frozen(kw_only=True, slots=True)
class Subject:
    """A term of a controlled vocabulary, such as IPTC Media Topics."""

    scheme: Line = attrs.field(validator=values.line)
    """The vocabulary: an alias of IPTC's catalog (`medtop`) or a URI."""
    code: Line = attrs.field(validator=values.line)
    """The term's code in it."""
    name: Line | None = attrs.field(default=None, validator=_optional_line)
    """What people call it."""


@attrs.frozen(kw_only=True, slots=True)
class Name:
    """A person's name in another language."""

    text: Line = attrs.field(validator=values.line)
    """The name."""
    language: LanguageTag = attrs.field(validator=values.language)
    """The language it is written in."""


@attrs.frozen(kw_only=True, slots=True)
class Person:
    """Someone, by name.

    >>> Person(name="الطاهر الباعور").name
    'الطاهر الباعور'
    """

    name: Line = attrs.field(validator=values.line)
    """As published, without titles, in the fullest form that the text gives."""
    honorific: Line | None = attrs.field(default=None, validator=_optional_line)
    """What courtesy puts before the name ("Dr", "الشيخ")."""
    names: tuple[Name, ...] = attrs.field(default=(), validator=values.tuple_of(Name))
    """The name in other languages."""
    wikidata: str | None = attrs.field(default=None, validator=values.optional(values.wikidata))
    """The Wikidata id, where it is certain."""


@attrs.frozen(kw_only=True, slots=True)
class Office:
    """A public office as someone holds it.

    >>> Office(kind=OfficeKind.FOREIGN_MINISTER, title="acting foreign minister", standing=Standing.ACTING).acting
    True
    """

    kind: OfficeKind = attrs.field(validator=values.enumeration(OfficeKind))
    """What sort of office."""
    title: Line = attrs.field(validator=values.line)
    """Its name as published."""
    standing: Standing = attrs.field(default=Standing.CURRENT, validator=values.enumeration(Standing))
    """Whether it is held, filled for the time being, about to be taken, or past."""

    @property
    def acting(self) -> bool:
        """Whether the holder fills it for the time being."""
        return self.standing is Standing.ACTING


@attrs.frozen(kw_only=True, slots=True)
class Organisation:
    """An international or national body, a movement, a party."""

    name: Line = attrs.field(validator=values.line)
    """As published."""
    id: Id | None = attrs.field(default=None, validator=_optional_id)
    """Its id in diplonews' list of organisations, if it is known there."""


@attrs.frozen(kw_only=True, slots=True)
class Participant:
    """Someone who took part: a person, an office with no name, a state or a body."""

    id: Id = attrs.field(validator=values.identifier)
    """Unique in the meeting."""
    person: Person | None = attrs.field(default=None, validator=values.optional(values.one_of(Person)))
    """Who; None where the text names no one ("the Sudanese ambassador")."""
    offices: tuple[Office, ...] = attrs.field(default=(), validator=values.tuple_of(Office))
    """In which office or offices, the leading one first."""
    country: CountryCode | None = attrs.field(default=None, validator=_optional_country)
    """The state acted for."""
    organisation: Organisation | None = attrs.field(
        default=None, validator=values.optional(values.one_of(Organisation))
    )
    """The organisation, movement or body acted for."""
    part: Part = attrs.field(default=Part.PRINCIPAL, validator=values.enumeration(Part))
    """Whether they met, were present, or mediated."""
    side: Side | None = attrs.field(default=None, validator=values.optional(values.enumeration(Side)))
    """Host or guest, where one received the other."""
    mentions: tuple[Span, ...] = attrs.field(default=(), validator=values.tuple_of(Span))
    """Where the text speaks of them."""

    def __attrs_post_init__(self) -> None:
        if self.person is None and not self.offices and self.country is None and self.organisation is None:
            raise InvalidValue(
                "Participant must have a person, an office, a country or an organisation", field="Participant"
            )

    @property
    def office(self) -> Office | None:
        """The leading office, or None."""
        return self.offices[0] if self.offices else None


@attrs.frozen(kw_only=True, slots=True)
class Place:
    """Where they met."""

    name: Line = attrs.field(validator=values.line)
    """The city, else the country, as published."""
    country: CountryCode | None = attrs.field(default=None, validator=_optional_country)
    """The state it is in."""
    venue: Line | None = attrs.field(default=None, validator=_optional_line)
    """The building or room, as published."""
    id: Id | None = attrs.field(default=None, validator=_optional_id)
    """Its id in diplonews' list of cities, if it is known there."""
    span: Span | None = attrs.field(default=None, validator=_optional_span)
    """Where the text says so."""


@attrs.frozen(kw_only=True, slots=True)
class Occasion:
    """The larger event or visit that a meeting belongs to."""

    name: Line = attrs.field(validator=values.line)
    """As published."""
    relation: OccasionRelation = attrs.field(validator=values.enumeration(OccasionRelation))
    """On its sidelines, during it, or within it."""
    organisation: Organisation | None = attrs.field(
        default=None, validator=values.optional(values.one_of(Organisation))
    )
    """The body that holds it."""
    span: Span | None = attrs.field(default=None, validator=_optional_span)
    """Where the text says so."""


@attrs.frozen(kw_only=True, slots=True)
class Topic:
    """Something that was discussed."""

    text: Line = attrs.field(validator=values.line)
    """As published."""
    subject: Subject | None = attrs.field(default=None, validator=values.optional(values.one_of(Subject)))
    """Its term in a controlled vocabulary."""
    span: Span | None = attrs.field(default=None, validator=_optional_span)
    """Where the text says so."""


@attrs.frozen(kw_only=True, slots=True)
class Statement:
    """What a participant, or all sides together, said in the contact."""

    text: Text = attrs.field(validator=values.text)
    """The content, without the verb of saying."""
    act: SpeechAct = attrs.field(validator=values.enumeration(SpeechAct))
    """What was done in saying it."""
    speakers: tuple[Id, ...] = attrs.field(default=(), validator=values.each(values.identifier))
    """The ids of the participants who said it; empty for all sides together."""
    span: Span | None = attrs.field(default=None, validator=_optional_span)
    """Where the text says so."""

    @property
    def joint(self) -> bool:
        """Whether all sides said it together."""
        return not self.speakers


@attrs.frozen(kw_only=True, slots=True)
class Outcome:
    """What came of it."""

    kind: OutcomeKind = attrs.field(validator=values.enumeration(OutcomeKind))
    """An agreement, an invitation, a committee ..."""
    text: Text = attrs.field(validator=values.text)
    """As published."""
    span: Span | None = attrs.field(default=None, validator=_optional_span)
    """Where the text says so."""


def _unique(ids: list[str], field: str) -> None:
    if len(set(ids)) != len(ids):
        twice = next(i for i in ids if ids.count(i) > 1)
        raise InvalidValue(f"{field} must have different ids; {quoted(twice)} stands twice", field=field)


@attrs.frozen(kw_only=True, slots=True)
class DiplomaticMeeting:
    """One contact that an article reports as held, planned or cancelled.

    >>> meeting = DiplomaticMeeting(
    ...     id="m1",
    ...     kind=MeetingKind.TALKS,
    ...     participants=(Participant(id="p1", country="LY"), Participant(id="p2", country="SA")),
    ... )
    >>> meeting.parties
    ('LY', 'SA')
    """

    id: Id = attrs.field(validator=values.identifier)
    """Unique in the article."""
    kind: MeetingKind = attrs.field(validator=values.enumeration(MeetingKind))
    """Talks, a call, a reception ..."""
    status: MeetingStatus = attrs.field(default=MeetingStatus.HELD, validator=values.enumeration(MeetingStatus))
    """Held, planned or cancelled."""
    participants: tuple[Participant, ...] = attrs.field(validator=values.tuple_of(Participant, at_least=1))
    """Who took part; at least one."""
    place: Place | None = attrs.field(default=None, validator=values.optional(values.one_of(Place)))
    """Where; None where the text does not tell, and for a call."""
    date: Day | None = attrs.field(default=None, validator=values.optional(values.day))
    """The day, or the first day, where the text and the date of publication settle it."""
    end_date: Day | None = attrs.field(default=None, validator=values.optional(values.day))
    """The last day, where there are several."""
    date_text: Line | None = attrs.field(default=None, validator=_optional_line)
    """When, as published."""
    occasion: Occasion | None = attrs.field(default=None, validator=values.optional(values.one_of(Occasion)))
    """The larger event it belongs to."""
    topics: tuple[Topic, ...] = attrs.field(default=(), validator=values.tuple_of(Topic))
    """What was discussed."""
    statements: tuple[Statement, ...] = attrs.field(default=(), validator=values.tuple_of(Statement))
    """What was said."""
    outcomes: tuple[Outcome, ...] = attrs.field(default=(), validator=values.tuple_of(Outcome))
    """What came of it."""
    evidence: tuple[Span, ...] = attrs.field(default=(), validator=values.tuple_of(Span))
    """The words that report the contact."""

    def __attrs_post_init__(self) -> None:
        ids = [participant.id for participant in self.participants]
        _unique(ids, "DiplomaticMeeting.participants")
        for statement in self.statements:
            _unique(list(statement.speakers), "Statement.speakers")
            for speaker in statement.speakers:
                if speaker not in ids:
                    raise InvalidValue(
                        f"Statement.speakers must name participants of the meeting; {quoted(speaker)} is none of them",
                        field="Statement.speakers",
                    )
        if self.end_date is not None and (self.date is None or self.end_date < self.date):
            raise InvalidValue(
                "DiplomaticMeeting.end_date must not come before date", field="DiplomaticMeeting.end_date"
            )

    @property
    def planned(self) -> bool:
        """Whether it is announced and not yet held."""
        return self.status is MeetingStatus.PLANNED

    @property
    def parties(self) -> tuple[str, ...]:
        """The states (by code) and organisations (by name) that took part, each once, in the order of the text."""
        found: dict[str, None] = {}
        for participant in self.participants:
            if participant.country is not None:
                found[participant.country] = None
            elif participant.organisation is not None:
                found[participant.organisation.name] = None
        return tuple(found)

    def spans(self) -> Iterator[Span]:
        """Go through every span in the meeting."""
        yield from self.evidence
        for participant in self.participants:
            yield from participant.mentions
        parts: tuple[Any, ...] = (self.place, self.occasion, *self.topics, *self.statements, *self.outcomes)
        for part in parts:
            if part is not None and part.span is not None:
                yield part.span
