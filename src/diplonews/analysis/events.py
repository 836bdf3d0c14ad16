"""Which reports are one contact: the sentences of an article put together into events."""

from __future__ import annotations

import attrs

from diplonews.analysis.contacts import Contact, find_attendees
from diplonews.analysis.mentions import Mention
from diplonews.analysis.resolution import Actor, Cast
from diplonews.analysis.sentences import Sentence

__all__ = ["Event", "gather"]

_KIND_RANK = ("credentials", "video", "call", "message", "summit", "talks")
"""Which kind tells more, where several reports of one contact differ."""

_ROUND = 2
"""More than these may meet two of one state at one table, or each for themselves: they are told one by one."""
_ONE_BY_ONE = frozenset({"meet", "receive", "with", "from", "own", "to", "between"})
"""Frames whose subject may meet several others one after the other."""
_BEGINNING = 3
"""Sentences with which an article says what it is about."""


@attrs.define(slots=True, eq=False)
class Event:
    """One contact with all that the article tells of it."""

    kind: str
    frame: str
    status: str
    first: list[Actor] = attrs.field(factory=list)
    second: list[Actor] = attrs.field(factory=list)
    attendees: list[Actor] = attrs.field(factory=list)
    contacts: list[Contact] = attrs.field(factory=list)
    sentences: list[Sentence] = attrs.field(factory=list)

    @property
    def principals(self) -> list[Actor]:
        """All who met, each once."""
        return list(dict.fromkeys([*self.first, *self.second]))

    def body(self) -> list[Sentence]:
        """Its sentences but for the title."""
        return [sentence for sentence in self.sentences if not sentence.is_title]

    def parties(self) -> set[str]:
        """The states and bodies that the principals act for."""
        return {actor.party for actor in self.principals if actor.party}


def gather(sentences: list[Sentence], reports: dict[int, list[Contact]], cast: Cast) -> list[Event]:
    """Put the contacts of all sentences together, and give each sentence to the event that it tells of."""
    events: list[Event] = []
    last: list[Actor] = []
    body = [sentence for sentence in sentences if not sentence.is_title]
    for sentence in body:
        here: list[Event] = []
        for contact in reports.get(sentence.index, ()):
            for event in _events(contact, cast, last):
                known = _merge(events, event)
                if known is None and event.principals:
                    events.append(known := event)
                if known is not None and known not in here:
                    here.append(known)
        last = (_leading(here[-1]) if here else _subject(sentence, cast)) or last
        told = _assign(sentence, events, here, cast)
        present = _actors(find_attendees(sentence), cast)
        for event in told:
            event.attendees += [a for a in present if a not in event.principals and a not in event.attendees]
    titles = [contact for s in sentences if s.is_title for contact in reports.get(s.index, ())]
    return _titled(titles, events, body, cast) or _visits(reports, sentences, cast)


def _leading(event: Event) -> list[Actor]:
    """Give who is the subject of the last clause that reports an event: whom "he" in the next one means."""
    return event.second if event.contacts[-1].passive else event.first


def _titled(titles: list[Contact], events: list[Event], body: list[Sentence], cast: Cast) -> list[Event]:
    """Add what the title tells; a contact that it alone reports is what the whole article is about."""
    alone = not events
    for contact in titles:
        for event in _events(contact, cast, []):
            if _merge(events, event) is None and alone:
                event.sentences += body
                events.append(event)
    return events


def _visits(reports: dict[int, list[Contact]], sentences: list[Sentence], cast: Cast) -> list[Event]:
    """A visit is told for itself only where the article begins with it, and tells of no meeting."""
    for sentence in sentences[:_BEGINNING]:
        for contact in reports.get(sentence.index, ()):
            if contact.frame == "visit" and (actors := _actors(contact.first, cast)):
                return [Event("visit", "visit", contact.status, actors, [], [], [contact], [*sentences])]
    return []


def _events(contact: Contact, cast: Cast, last: list[Actor]) -> list[Event]:
    """Make the events that one report tells of: several where one met several others, none of a mere visit."""
    if contact.frame == "visit":
        return []
    first = _actors(contact.first, cast)
    second = [actor for actor in _actors(contact.second, cast) if actor not in first]
    if contact.pending_subject and contact.passive:
        second = [actor for actor in last if actor not in first]
    elif contact.pending_subject and not first and not set(last) & set(second):
        first = list(last)
    if not second and contact.frame == "with":
        first, second = first[:1], first[1:]
    for mention in (*contact.second, *contact.first):
        if mention.counterpart:
            other = first[0] if first and mention in contact.second else (second[0] if second else None)
            cast.counterpart(mention, other)
    if contact.frame == "between" and not first:
        first, second = second[:1], second[1:]
    groups = [[actor] for actor in second] if _are_apart(contact, first, second) else [second]
    return [Event(contact.kind, contact.frame, contact.status, list(first), group, [], [contact]) for group in groups]


def _are_apart(contact: Contact, first: list[Actor], second: list[Actor]) -> bool:
    """Counterparts of different states are met one by one, where nothing says that they sat together."""
    if contact.frame not in _ONE_BY_ONE or not first or len(second) < 2:  # several
        return False
    parties = [actor.party for actor in second]
    if None not in parties and len(set(parties)) == len(parties):
        return len(first) == 1 or (len({actor.party for actor in first}) == 1 and len(second) > _ROUND)
    return False


def _actors(mentions: list[Mention], cast: Cast) -> list[Actor]:
    found = (cast.by_mention.get(id(mention)) for mention in mentions)
    return list(dict.fromkeys(actor for actor in found if actor is not None))


def _merge(events: list[Event], event: Event) -> Event | None:
    """Find the event that a report tells again, and add to it what is new."""
    everyone = set(event.principals)
    for known in reversed(events):
        principals = set(known.principals)
        shared = everyone & principals
        enough = len(shared) >= 2 or (shared and (len(everyone) == 1 or len(principals) == 1)) or not everyone
        if not enough or {known.status, event.status} == {"held", "cancelled"} or _others(known, event, shared):
            continue
        if everyone and len(shared) < 2 and _differ(known, event):
            continue
        known.contacts += event.contacts
        for side, more in ((known.first, event.first), (known.second, event.second)):
            side += [actor for actor in more if actor not in known.principals]
            known.kind = min(known.kind, event.kind, key=_rank)
        return known
    return None


def _others(a: Event, b: Event, shared: set[Actor]) -> bool:
    """Tell whether those of one state met others each time."""
    parties = {actor.party for actor in shared}
    if len(shared) < 2 or len(parties) > 1:  # a side of several
        return False
    here, there = (event.parties() - parties for event in (a, b))
    return bool(here and there) and not here & there


def _differ(a: Event, b: Event) -> bool:
    return a.status != b.status or (a.kind != b.kind and "call" in {a.kind, b.kind})


def _rank(kind: str) -> int:
    return _KIND_RANK.index(kind) if kind in _KIND_RANK else len(_KIND_RANK)


def _subject(sentence: Sentence, cast: Cast) -> list[Actor]:
    """The person who leads a sentence: whom "he" in the next one means."""
    for mention in sentence.mentions:
        actor = cast.by_mention.get(id(mention))
        if actor is not None and sentence.lexicon.grammar.binds(mention.prefix) in {"", "and"}:
            return [actor]
    return []


def _assign(sentence: Sentence, events: list[Event], here: list[Event], cast: Cast) -> list[Event]:
    """Give a sentence to the events it reports, else to the one its people were in, else to the last told."""
    if here:
        for event in here:
            event.sentences.append(sentence)
        return here
    if not events:
        return []
    actors = {actor for m in sentence.mentions if (actor := cast.by_mention.get(id(m))) is not None}
    ranked = sorted(
        range(len(events)), key=lambda i: (-len(actors & set(events[i].principals)), -(events[i].sentences[-1].index))
    )
    events[ranked[0]].sentences.append(sentence)
    return [events[ranked[0]]]
