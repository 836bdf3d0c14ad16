"""Letters: who sent them, who brought them, who took them, and whom the bearer met by that."""

from __future__ import annotations

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.events.event import HIGH_OFFICES, Event, merge, told_kind

__all__ = ["RECEIVING", "bring", "bring_for", "brings", "hand", "met_bearer", "take", "taken"]

RECEIVING = frozenset({"own", "receive", "meet"})
"""Frames that tell whom someone received or met."""


def bring(events: list[Event], bearer: list[Actor]) -> list[Event]:
    """Put who brought a letter in the place of its sender, and take it as one with what else is told of the two."""
    letter = next((event for event in reversed(events) if event.kind == "message"), None)
    if letter is None or letter.contacts[-1].frame != "from":
        return []
    states = {sender.country for sender in letter.second if sender.country}
    letter.second[:] = [actor for actor in bearer if actor not in letter.first]
    for actor in letter.second if len(states) == 1 else ():
        actor.country = actor.country if actor.party is not None else next(iter(states))  # "its MINISTER brought it"
    events.remove(letter)
    return [_told(events, letter)]


def bring_for(events: list[Event], letter: Event) -> Event | None:
    """Give the contact told last if it is with who brought a letter: "in the meeting HE took a letter from its king".

    Whoever was met acts for the state of the sender, who has not been told of as taking part.
    """
    met = events[-1] if events else None
    if met is None or letter.kind != "message" or letter.contacts[-1].frame != "from" or met.status != letter.status:
        return None
    sentence, senders = letter.contacts[-1].sentence, [actor for actor in letter.second if not _is_high(actor)]
    held = not {*letter.first}.isdisjoint(met.principals) and sentence.speaks_of_contact()
    parties = {actor.party for actor in met.principals if actor not in letter.first}
    if senders or not held or not {actor.party for actor in letter.second} <= parties - {None}:
        return None
    met.kind = told_kind(met.kind, "message")
    return met


def _is_high(actor: Actor) -> bool:
    """Tell whose letters others bring."""
    return actor.office is not None and actor.office.kind in HIGH_OFFICES


def hand(events: list[Event], here: list[Event], handed: list[Event]) -> list[Event]:
    """Take who hands over letters that were sent, and whom each is for, as contacts, where both are told.

    Args:
        events: All that was told so far.
        here: What of it the sentence tells.
        handed: Each letter that the sentence says was handed over, by whom and for whom.
    """
    told: list[Event] = []
    for event in handed:
        met = _handed_at(here, event.first)
        if met is not None:
            met.kind = "message" if met.kind == "talks" else met.kind
        elif event.first and event.second and not set(event.first) & set(event.second):
            told.append(_told(events, event))
    return told


def take(letter: Event | None, meant: list[Actor], met: Event) -> None:
    """Make of a letter, and of the meeting at which it was taken for whom it is meant, one contact.

    Who takes it acts for the same state as they ("the king had a letter from the Chadian president, which THE DEPUTY
    MINISTER took as he received ALI SALEM"), and who brings it for the state of its sender.

    Args:
        letter: The letter, where it is told that someone had it from another.
        meant: For whom it is, where it is only told to have been sent.
        met: The meeting.
    """
    met.kind = "message"
    for side, others in ((met.first, letter.first if letter else meant), (met.second, letter.second if letter else [])):
        states = {actor.country for actor in others if actor.country}
        if len(states) == 1 and len(side) == 1 and side[0].party is None:
            side[0].country = states.pop()
    if letter is not None:
        met.sentences, met.contacts = letter.sentences, [*letter.contacts, *met.contacts]


def met_bearer(events: list[Event], here: list[Event], letter: Event) -> None:
    """Leave of a letter that was brought what its bearer did: "THE ENVOY brought it as the deputy minister met HIM".

    Args:
        events: All that was told so far.
        here: What of it the sentence tells.
        letter: The letter, with who brought it.
    """
    met = _handed_at([event for event in here if event is not letter], letter.second)
    if met is not None and letter in events:
        states = {actor.country for actor in letter.first if actor.country}
        takers = [actor for actor in met.principals if actor not in letter.second]
        if len(states) == len(takers) == 1 and takers[0].party is None:
            takers[0].country = states.pop()  # Whoever takes a letter acts for whom it is meant.
        met.kind, met.contacts = "message", [*letter.contacts, *met.contacts]
        met.sentences = [*letter.sentences, *met.sentences]
        events.remove(letter)
        here.remove(letter)


def _handed_at(here: list[Event], bearer: list[Actor]) -> Event | None:
    """Find where the bearer of a letter that was sent met someone who took it: "handed it over ON MEETING Y"."""
    return next((event for event in here if event.frame in RECEIVING and set(bearer) & set(event.principals)), None)


def _told(events: list[Event], event: Event) -> Event:
    """Give the event that is told again, and else add the one at hand."""
    known = merge(events, event)
    if known is None:
        events.append(event)
    return known or event


def taken(events: list[Event]) -> Event | None:
    """Give the letter told last: who takes it, and from whom, is told at once in the place of those two."""
    letters = (event for event in reversed(events) if event.kind == "message" and event.contacts[-1].frame == "from")
    return next(letters, None)


def brings(events: list[Event], event: Event) -> bool:
    """Tell whom someone received right after a head's letter: "that was WHEN HE RECEIVED the envoy of Fiji"."""
    letter = events[-1] if events else None
    if letter is None or letter.kind != "message" or letter.contacts[-1].frame != "from" or len(event.second) != 1:
        return False
    contact, told = event.contacts[0], letter.sentences[-1:] or [letter.contacts[-1].sentence]
    if event.first != letter.first or len(letter.second) != 1 or contact.frame not in RECEIVING:
        return False
    sender, guest = letter.second[0], event.second[0]
    if sender.office is None or guest.office is None or sender.office.kind not in HIGH_OFFICES:
        return False
    near = contact.sentence.index - told[-1].index <= 1
    own = sender.party is not None and guest.party in {None, sender.party}
    return near and own and sender.office.kind != guest.office.kind
