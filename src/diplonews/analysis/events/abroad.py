"""What an official attends on a visit to another state: "She visited Lima, where she ATTENDED THE PORTS FORUM".

Elsewhere that someone is at a conference is the business of whoever holds it; on a visit it is part of the news.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.events.event import Event
from diplonews.analysis.events.onesided import leads_abroad, states_visited
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.antecedents import before_verb
from diplonews.analysis.words.tokens import past_articles, phrase_at

__all__ = ["find_attended_abroad"]

_NAME: Final = 14
"""Words from a verb of attending within which the noun of the event stands."""


def find_attended_abroad(
    reports: dict[int, list[Contact]], sentences: list[Sentence], cast: Cast, events: list[Event]
) -> list[Event]:
    """Find the event that a visitor attended, where the article tells of the visit and reports the event apart."""
    if not sentences or not sentences[0].lexicon.grammar.cased:
        return []
    visits = [(c, visitor) for contacts in reports.values() for c in contacts for visitor in _visitors(c, cast)]
    if not visits:
        return []
    reporting = {contact.sentence.index for event in events for contact in event.contacts}
    for sentence in sentences:
        if sentence.is_title or sentence.index in reporting:
            continue
        for trigger, end in _attending(sentence):
            subject = before_verb(sentence, trigger)
            goer = next(iter(cast.whom(subject[:1])), None)
            # "She visited Lima, WHERE SHE ATTENDED": nobody else is told there.
            own = (v for v in visits if v[1] is goer or (not subject and v[0].sentence is sentence))
            visit, visitor = next(own, (None, None))
            if visit is None or visitor is None or not visitor.offices:
                continue
            contact = Contact(sentence, trigger, "sitting", "conference", subject[:1], [], visit.status, end)
            event = Event("conference", "sitting", visit.status, [visitor], [], [], [contact], [sentence])
            event.visited = frozenset(states_visited(visit))
            return [event]
    return []


def _visitors(contact: Contact, cast: Cast) -> list[Actor]:
    """Give whoever visits another state by what a contact tells."""
    visitors = cast.whom(contact.first[:1]) if contact.frame == "visit" else []
    return [visitor for visitor in visitors if leads_abroad(contact, visitor)]


def _attending(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Go through the verbs of attending an event that has a name: where each begins, and where the name does."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    verbs, events = sets["places.occasion.goings.attended"], sets["places.occasion.events"]
    if sentence.lacks(verbs):
        return
    for index in range(sentence.start, sentence.end):
        if width := phrase_at(words, index, sentence.end, verbs):
            begin = past_articles(words, index + width, sentence.end, sentence.lexicon.grammar.articles)
            name = range(begin, min(sentence.end, begin + _NAME))
            named = next((i for i in name if words[i] in events and sentence.tokens.is_capital(i)), None)
            if named is not None and not any(words[i] in sentence.lexicon.grammar.with_ for i in range(begin, named)):
                yield index, named + 1
