"""Contacts of which one side alone is told: a visit with nobody met, and the sitting of a body."""

from __future__ import annotations

from collections.abc import Iterator

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.contacts.bodies import find_delegates, find_head
from diplonews.analysis.contacts.contact import Contact, names_noun
from diplonews.analysis.events.attendees import find_attendees
from diplonews.analysis.events.event import CALLS, Event, in_order, is_same
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.tokens import holds

__all__ = ["add_visit", "find_sittings", "leads_abroad", "states_visited"]

_BEGINNING = 3
"""Sentences with which an article says what it is about."""
_TO_PLACE = 24
"""Words from a visit to the last place that is told of it: when it was, and who the visitor is, stand between."""
_NOUN = frozenset({"noun"})
_BEFORE = 3
"""Words before a verb among which it is said that the visit is still to come ("IS EXPECTED TO visit")."""


def add_visit(
    reports: dict[int, list[Contact]], sentences: list[Sentence], cast: Cast, events: list[Event]
) -> list[Event]:
    """A visit is told for itself where the article begins with it, and tells of nobody whom the visitor met.

    One that is announced is told wherever it is, beside the contacts of others.
    """
    events = _begun_with(reports, sentences, cast, events)
    for sentence in sentences if events else ():
        for contact in reports.get(sentence.index, ()):
            if contact.frame != "visit" or contact.status != "planned" or not _is_announced(contact):
                continue
            met = {actor for event in events if event.kind not in CALLS for actor in event.principals}
            visitors = cast.whom(contact.first)
            if not (visitors and visitors[0].party and visitors[0].offices) or not leads_abroad(contact, visitors[0]):
                continue
            if not any(is_same(visitors[0], actor) for actor in met):
                events = [*events, _visit(contact, visitors, "planned", [sentence], cast)]
    return events


def _visit(contact: Contact, visitors: list[Actor], status: str, sentences: list[Sentence], cast: Cast) -> Event:
    """Make the event of a visit: whoever invited the visitors is on the other side."""
    hosts = [actor for actor in cast.whom(contact.second) if actor not in visitors]
    return Event("visit", "visit", status, visitors, hosts, [], [contact], sentences)


def _is_announced(contact: Contact) -> bool:
    """Tell a visit of which words say that it is still to come, as no present alone does."""
    sentence, trigger = contact.sentence, contact.trigger
    before = sentence.tokens.words[max(sentence.start, trigger - _BEFORE) : trigger]
    future = sentence.hits[trigger].prefix in sentence.lexicon.grammar.future
    return future or holds(before, sentence.lexicon.sets["contacts.status.planned"])


def _begun_with(
    reports: dict[int, list[Contact]], sentences: list[Sentence], cast: Cast, events: list[Event]
) -> list[Event]:
    """Add the visit with which the article begins; of "senior officials", whoever they are, it tells nobody."""
    void = [event for event in events if event.status == "planned" and _tells_nobody(event)]
    met = {a for event in events if event not in void and event.kind not in CALLS for a in event.principals}
    told = min((c.sentence.index for event in events for c in event.contacts), default=_BEGINNING)
    for sentence in sentences[:_BEGINNING]:
        if sentence.index > told:
            break
        for contact in reports.get(sentence.index, ()):
            visitors = cast.whom(contact.first) if contact.frame == "visit" else []
            known = bool(visitors) and any(is_same(visitors[0], actor) for actor in met)
            held = bool(visitors) and bool(visitors[0].party or visitors[0].offices)
            if held and not known and leads_abroad(contact, visitors[0]):
                rest = [s for s in sentences if not any(s in event.sentences for event in events)]
                status = _status_of(visitors[0], reports, sentences, cast) or contact.status
                visit = _visit(contact, visitors, status, rest or [sentence], cast)
                kept = [event for event in events if event not in void or visitors[0] not in event.principals]
                return in_order([*kept, visit])
    return events


def _tells_nobody(event: Event) -> bool:
    """Tell a contact of one person with others of whom nothing is told, not even their state."""
    told = [actor for actor in event.principals if actor.party or actor.words]
    return len(told) == 1 and event.frame != "visit"


def _status_of(visitor: Actor, reports: dict[int, list[Contact]], sentences: list[Sentence], cast: Cast) -> str | None:
    """Tell how a visit stands in time by the text: titles tell what is to come as if it were."""
    told = (
        contact.status
        for sentence in sentences[:_BEGINNING]
        if not sentence.is_title
        for contact in reports.get(sentence.index, ())
        if contact.frame == "visit" and visitor in cast.whom(contact.first)
    )
    return next(told, None)


def find_sittings(reports: dict[int, list[Contact]], sentences: list[Sentence], cast: Cast) -> list[Event]:
    """The sitting of a body is told for itself where the article begins with it, and tells of no other contact."""
    for sentence in sentences[:_BEGINNING]:
        for contact in reports.get(sentence.index, ()):
            actors = cast.whom(contact.first) if contact.frame == "sitting" else []
            if actors:
                actors = [_head_of(actor, sentences, cast) if actor.body else actor for actor in actors]
                event = Event(contact.kind, "sitting", contact.status, actors, [], [], [contact], [*sentences])
                _seat(event, [other for other in sentences if other.index > sentence.index], cast)
                return [event]
    return []


def _seat(event: Event, sentences: list[Sentence], cast: Cast) -> None:
    """Add who sat there, too, as the sentences behind the report tell it.

    "The delegation OF FIJI was led TO THE MEETING by X" makes one of those who met, for a state not told before.
    """
    for sentence in sentences:
        if not any(names_noun(hit, "sitting") for hit in sentence.phrases(_NOUN)):
            continue
        for country, head in find_delegates(sentence):
            leader = cast.by_mention.get(id(head))
            if leader is None or leader in event.principals:
                continue
            leader.country = leader.country or country
            if leader.party not in event.parties():
                event.first.append(leader)
        event.attend(actor for actor in cast.whom(find_attendees(sentence)) if actor.name and actor.offices)


def _head_of(body: Actor, sentences: list[Sentence], cast: Cast) -> Actor:
    """Give who leads the delegation of a state at a sitting, where one of the next sentences tells it."""
    heads = (find_head(sentence, body.country) for sentence in sentences[: _BEGINNING + 1] if body.country)
    head = next((cast.by_mention.get(id(found)) for found in heads if found is not None), None)
    if head is None:
        return body
    if head.party is None:
        head.country = body.country
    return head


def leads_abroad(contact: Contact, visitor: Actor) -> bool:
    """Tell whether a place in another state than the visitor's stands after the word for the visit."""
    return any(state != visitor.party for state in states_visited(contact))


def states_visited(contact: Contact) -> Iterator[str]:
    """Go through the states of the places that stand after the word for a visit."""
    sentence = contact.sentence
    for hit in sentence.phrases(PLACES):
        value = hit.sense("country") or hit.sense("capital") or hit.sense("city")
        if 0 < hit.start - contact.trigger <= _TO_PLACE and not sentence.speaks_of(hit.start):
            yield value[0]
