"""Contacts that are told only by who was there: "The summit WAS ATTENDED BY the presidents of Chad and Mali"."""

from __future__ import annotations

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.events.attendees import find_attendees
from diplonews.analysis.events.event import Event
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import before_verb
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.gate import DONE

__all__ = ["find_attended"]

_SIDES = 2
"""States and bodies of which people come together."""
_TALKS = frozenset({"noun", "again", "trigger"})
"""Sorts of words that speak of a contact."""
_KINDS = ("video", "call", "summit")
"""Kinds of contacts that their nouns tell, the one that tells most first."""
_SPEECH = frozenset({"speech"})


def find_attended(body: list[Sentence], reports: dict[int, list[Contact]], cast: Cast) -> list[Event]:
    """Find the contact of an article that reports no other: of whoever is said to have been there.

    Args:
        body: The sentences of its text.
        reports: The contacts that they report, by their number.
        cast: Who is who.
    """
    for number, sentence in enumerate(body):
        for contact in reports.get(sentence.index, ()):
            if contact.frame != "attended":
                continue
            before = body[number - 1] if number else None
            kinds = [*_kinds(sentence, contact), *(_kinds(before, None) if before is not None else ())]
            people = [actor for actor in cast.whom(_present(sentence, contact)) if actor.offices and actor.party]
            if not kinds or len({actor.party for actor in people}) < _SIDES:
                continue
            host = [actor for actor in _hosts(sentence, before, contact, cast) if actor not in people]
            kind = next((kind for kind in _KINDS if kind in kinds), "talks")
            first, *second = [*host, *people]
            return [Event(kind, "between", contact.status, [first], second, [], [contact], [*body])]
    return []


def _present(sentence: Sentence, contact: Contact) -> list[Mention]:
    """Give who was there: whoever is told so behind the words for it, else who stands before them."""
    return find_attendees(sentence) or before_verb(sentence, contact.trigger)


def _kinds(sentence: Sentence, contact: Contact | None) -> list[str]:
    """Give the kinds of contacts that the words of a sentence speak of, but for those which tell who was there."""
    own = range(contact.trigger, contact.end) if contact is not None else ()
    told = (sense for hit in sentence.phrases(_TALKS) if hit.start not in own for sense in hit.senses)
    kinds: list[str] = []
    for sort, value in told:
        if sort == "again":
            kinds.append("talks")
        elif sort == "trigger" and value.needs is None and value.frame != "attended":
            kinds.append(value.kind or "talks")
        elif sort == "noun" and value in {*DONE, *_KINDS}:
            kinds.append(value)
    return kinds


def _hosts(sentence: Sentence, before: Sentence | None, contact: Contact, cast: Cast) -> list[Actor]:
    """Give whose contact it is, as the words before those for who was there tell, or the last sentence.

    "THE KING hosted a summit. It was attended by ...": whoever only says so has no part in it.
    """
    for told, end in ((sentence, contact.trigger), (before, before.end if before is not None else 0)):
        if told is None or any(hit.start < end for hit in told.phrases(_SPEECH)):
            return []
        hosts = [m for m in told.mentions if m.end <= end and is_person(m) and m.name is not None]
        if hosts:
            return [actor for actor in cast.whom(hosts[:1]) if actor.offices]
    return []
