"""A contact with all that is told of it, and which reports tell of the same one."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.officementions import CABINET

__all__ = ["CALLS", "HIGH_OFFICES", "Event", "in_order", "is_same", "merge", "told_kind"]

_KIND_RANK = ("credentials", "video", "call", "message", "summit", "talks")
"""Which kind tells more, where several reports of one contact differ."""
CALLS = frozenset({"call", "video"})
"""Kinds of contacts of people who are in two places, for which nobody goes anywhere."""
HIGH_OFFICES = frozenset(
    "head-of-state head-of-government crown-prince deputy-head-of-state deputy-head-of-government parliament-speaker "
    "foreign-minister organisation-head".split()
)
"""Who meets a guest in a meeting of their own."""
_HEADS = frozenset({"head-of-state", "head-of-government"})
_SOLE = _HEADS | {"foreign-minister"}
"""Offices of which, where their state is not told, an article means the one that it names elsewhere."""


class Event(msgspec.Struct, eq=False):
    """One contact with all that the article tells of it."""

    kind: str
    frame: str
    status: str
    first: list[Actor] = msgspec.field(default_factory=list)
    second: list[Actor] = msgspec.field(default_factory=list)
    attendees: list[Actor] = msgspec.field(default_factory=list)
    contacts: list[Contact] = msgspec.field(default_factory=list)
    sentences: list[Sentence] = msgspec.field(default_factory=list)
    tensed: bool = True
    """Whether a verb, or words of time, tell its status."""
    visited: frozenset[str] = frozenset()
    """States in which those who took part were guests: none of them is theirs."""

    @property
    def principals(self) -> list[Actor]:
        """All who met, each once."""
        return list(dict.fromkeys([*self.first, *self.second]))

    def attend(self, actors: Iterable[Actor]) -> None:
        """Add who else was there."""
        known = {*self.principals, *self.attendees}
        self.attendees += [actor for actor in actors if actor not in known]

    def body(self) -> list[Sentence]:
        """Its sentences but for the title."""
        return [sentence for sentence in self.sentences if not sentence.is_title]

    def parties(self) -> set[str]:
        """The states and bodies that the principals act for."""
        return {actor.party for actor in self.principals if actor.party}


def in_order(events: Iterable[Event]) -> list[Event]:
    """Put events in the order in which the article first reports them."""
    return sorted(events, key=lambda event: event.contacts[0].sentence.index)


def merge(events: list[Event], event: Event) -> Event | None:
    """Find the event that a report tells again, and add to it what is new."""
    everyone = set(event.principals)
    for known in reversed(events):
        principals = set(known.principals)
        others = principals - everyone  # Whom someone meets is another: "The President met PRESIDENT KOROI".
        shared = {a for a in everyone if a in principals or any(_is_told_by(a, other, event) for other in others)}
        enough = len(shared) >= 2 or (shared and (len(everyone) == 1 or len(principals) == 1)) or not everyone
        if not enough or {known.status, event.status} == {"held", "cancelled"} or _others(known, event, shared):
            continue
        if everyone and _differ(known, event, few=len(shared) < 2):  # a single one of the two
            continue
        _add(known, event)
        return known
    return None


def _add(known: Event, event: Event) -> None:
    """Add to an event what another report tells of it."""
    settled = event.status == "planned" and any(contact.settled for contact in known.contacts)
    if event.tensed and not known.tensed and not settled:
        known.status, known.tensed = event.status, True
    if event.status == "cancelled":
        known.status = "cancelled"
    known.contacts += event.contacts
    # A title that tells several contacts in one ("receives officials OF CHAD AND MALI") adds nobody unnamed to each.
    titled = all(contact.sentence.is_title for contact in event.contacts)
    high = any(office.kind in _HEADS for actor in event.principals for office in actor.offices)
    for side, more, across in (
        (known.first, event.first, known.second),
        (known.second, event.second, known.first),
    ):
        for actor in more:
            bodies = (other for other in side if _stands_for(other, actor) or _is_sent_by(actor, other, event))
            body = next(bodies, None)
            group = (other for other in across if other.state or (other.delegation and not high))
            state = next((other for other in group if _stands_for(other, actor)), None)
            if body is not None:
                side[side.index(body)] = actor
            elif state is not None and actor not in known.principals:
                across[across.index(state)] = actor  # "Talks between CHAD and Fiji. Fiji's minister met HERS."
            elif titled and side and not actor.words:
                continue
            elif not any(_is_told_by(actor, other, event) for other in known.principals):
                side.append(actor)
    known.attendees = [actor for actor in known.attendees if actor not in known.principals]
    known.kind = told_kind(known.kind, event.kind)


def _is_told_by(actor: Actor, other: Actor, event: Event) -> bool:
    """Tell whether two are one, or the one stands for the other, in the words of an event's report."""
    return is_same(actor, other) or _is_sent_by(actor, other, event) or _is_sent_by(other, actor, event)


def _is_sent_by(officer: Actor, body: Actor, event: Event) -> bool:
    """Tell an officer whom nobody names by the state or delegation that stands for them where verbs come first.

    "The minister met THE HEAD OF THE KOREAN AUTHORITY. He discussed with THE KOREAN DELEGATION ways to".
    """
    sentence = event.contacts[0].sentence
    unnamed = not (officer.words or officer.body or body.words) and body.body and bool(officer.offices)
    if not unnamed or officer.party != body.party or any(m.counterpart for m in officer.mentions):
        return False
    definite = sentence.lexicon.grammar.definite
    the = bool(definite) and sentence.tokens.words[body.reach[0]].startswith(definite)
    return sentence.lexicon.grammar.verb_first and (body.organisation is not None if body.state else the)


def is_same(actor: Actor, other: Actor) -> bool:
    """Tell whether two are one, or the one stands for the other."""
    namesakes = bool(actor.words) and actor.words == other.words and actor.party == other.party is not None
    return actor is other or namesakes or _stands_for(actor, other) or _stands_for(other, actor)


def _stands_for(actor: Actor, other: Actor) -> bool:
    """Tell whether someone unnamed stands for a person: a delegation for who leads it, an office for its holder."""
    if actor.party is None:
        return _is_head(actor, other)
    if actor.words or not other.words or other.party not in {actor.party, None}:
        return False
    if actor.body:
        return other.party is not None
    if actor.office is None or other.office is None:
        return False
    if actor.office.acts:
        return not other.office.acts  # "THE MINISTRY signed it. It was signed by MINISTER Ali Salem."
    if "former" in {actor.office.standing, other.office.standing} and actor.office.standing != other.office.standing:
        return False  # "The Kenyan president" is none who was that before.
    return actor.office.kind == other.office.kind or {actor.office.kind, other.office.kind} == CABINET


def _is_head(actor: Actor, other: Actor) -> bool:
    """Tell "the head of state", of which state is not told, from no other who is named and is one.

    So "LE MINISTRE DES AFFAIRES ÉTRANGÈRES reçoit son homologue libyen", where the next line has his name.
    """
    if actor.words or actor.body or not other.words or actor.office is None or other.office is None:
        return False
    return actor.office.kind == other.office.kind and actor.office.kind in _SOLE


def _others(a: Event, b: Event, shared: set[Actor]) -> bool:
    """Tell whether those of one state met others each time."""
    parties = {actor.party for actor in shared}
    if len(shared) < 2 or len(parties) > 1:  # a side of several
        return False
    here, there = (event.parties() - parties for event in (a, b))
    if here and there and not here & there:
        return True
    theirs = [[actor for actor in event.principals if actor not in shared] for event in (a, b)]
    named = all(side and all(actor.words for actor in side) for side in theirs)
    return named and len(parties) == 1 and not any(is_same(x, y) for x in theirs[0] for y in theirs[1])


def _differ(a: Event, b: Event, *, few: bool) -> bool:
    """Tell two contacts of the same people by their kind and time."""
    by_phone = a.kind != b.kind and "call" in {a.kind, b.kind}
    if few:
        return by_phone or a.status != b.status
    if by_phone and a.status != b.status:
        return True  # They spoke ON THE PHONE of how they WILL MEET.
    put_off = {a.status, b.status} == {"planned", "cancelled"}  # "It had been planned for Saturday"
    return a.status != b.status and a.tensed and b.tensed and not put_off


def told_kind(kind: str, other: str) -> str:
    """Give which of two kinds, as which one contact is told, tells more."""
    return min(kind, other, key=lambda told: _KIND_RANK.index(told) if told in _KIND_RANK else len(_KIND_RANK))
