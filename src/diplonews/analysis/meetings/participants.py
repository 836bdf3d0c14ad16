"""Participants as the model holds them: person, offices, state, organisation, and where they are mentioned."""

from __future__ import annotations

import msgspec

from diplonews import knowledge
from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.events.event import Event
from diplonews.analysis.meetings.quoting import Quoter
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.words.people import usual_title
from diplonews.model import Office, OfficeKind, Part, Participant, Person, Side, Span, Standing

__all__ = ["ParticipantMaker"]


class ParticipantMaker(msgspec.Struct, frozen=True):
    """Makes the participants of all contacts of an article."""

    quoter: Quoter
    spans: dict[Actor, tuple[Span, ...]] = msgspec.field(default_factory=dict)
    """Where those are mentioned who were made before."""

    def make(self, event: Event, actor: Actor, key: str) -> Participant:
        """Make a participant of a contact; its statements name it by `key`."""
        offices = tuple(dict.fromkeys(self._office(actor, office) for office in actor.offices))
        if not offices and actor.held is not None:
            title = usual_title(actor.held, actor.country, self.quoter.language)
            offices = (Office(kind=OfficeKind(actor.held), title=title),)
        organisation = self.quoter.organisation(actor.organisation)
        person = self._person(actor)
        if actor.country is not None and not actor.body:
            organisation = None
        if person is None and actor.delegation and actor.country is not None and not offices:
            seated = any(mention.parliamentary for mention in actor.mentions)
            kind = OfficeKind.PARLIAMENTARIAN if seated else OfficeKind.OFFICIAL
            offices = (Office(kind=kind, title=self._first_words(actor)),)
        if person is None and not offices and actor.country is None and organisation is None:
            offices = (Office(kind=OfficeKind.OTHER, title=self._first_words(actor)),)
        return Participant(
            id=key,
            person=person,
            offices=offices,
            country=actor.country,
            organisation=organisation,
            part=Part.PRINCIPAL if actor in event.principals else Part.ATTENDEE,
            side=_side(event, actor),
            mentions=self._mentions(actor),
        )

    def _mentions(self, actor: Actor) -> tuple[Span, ...]:
        """Give where someone is mentioned: one tuple for all the meetings they take part in."""
        found = self.spans.get(actor)
        if found is None:
            spans = (self.quoter.span(m.start, m.end, cut=len(m.prefix)) for m in actor.mentions)
            found = self.spans[actor] = tuple(dict.fromkeys(spans))
        return found

    def _first_words(self, actor: Actor) -> str:
        """Give the words of the first mention of someone, without the particle before them."""
        start, end = actor.reach
        return self.quoter.words(self.quoter.span(start, end, cut=len(actor.mentions[0].prefix)))

    def _person(self, actor: Actor) -> Person | None:
        if actor.name is None:
            return None
        honorific = self.quoter.words(self.quoter.span(*actor.honorific)) if actor.honorific else None
        return Person(name=self.quoter.words(self.quoter.span(*actor.name, cut=actor.cut)), honorific=honorific)

    def _office(self, actor: Actor, office: OfficeMention) -> Office:
        title = self.quoter.words(self.quoter.span(office.start, office.end, cut=office.cut))
        kind = OfficeKind(office.kind)
        if kind is OfficeKind.HEAD_OF_STATE and actor.country is None and not self._is_of_state(actor):
            kind = OfficeKind.ORGANISATION_HEAD  # "a delegation of the bank, headed by ITS PRESIDENT"
        return Office(kind=kind, title=title, standing=Standing(office.standing))

    def _is_of_state(self, actor: Actor) -> bool:
        """Tell whether someone acts for no body, or for one that is a state, though few others recognise it."""
        if actor.organisation is None:
            return True
        known = knowledge.organisations(self.quoter.language)
        body = known.get(actor.organisation[0])
        return body is not None and body.kind == "de-facto-state"


def _side(event: Event, actor: Actor) -> Side | None:
    if event.frame != "receive" or actor not in event.principals:
        return None
    return Side.HOST if actor in event.first else Side.GUEST
