"""Where people go, who does, and at which stage of a journey they will meet others."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from diplonews.analysis.events.event import Event
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.settings.locating import AT
from diplonews.analysis.settings.places import FoundPlace, is_aim, may_tell_aim
from diplonews.analysis.settings.visits import who_goes
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import LISTING
from diplonews.analysis.words.tokens import united

__all__ = ["Journeys", "is_left", "names_state", "on_same_day", "state_of"]

_NEAR = 2
"""Sentences before a contact in which it is told where someone is by then."""


class Journeys(msgspec.Struct):
    """The journeys that an article tells of; what was read once is kept."""

    sentences: list[Sentence]
    told: Callable[[Sentence], list[FoundPlace]]
    """Gives the places of a sentence."""
    _aims: list[tuple[FoundPlace, tuple[Mention, ...]]] | None = None

    def aims(self) -> list[tuple[FoundPlace, tuple[Mention, ...]]]:
        """Give where people went, each with who did."""
        if self._aims is None:
            self._aims = [
                (aim, who_goes(sentence, aim.start, (aim.country,)))
                for sentence in self.sentences
                if may_tell_aim(sentence)
                for aim in self.told(sentence)
                if is_aim(sentence, aim)
            ]
        return self._aims

    def further(self, aim: FoundPlace) -> frozenset[str]:
        """Give the states that are told on in one list with where someone goes: "will visit Samoa, TONGA AND FIJI"."""
        sentence = next((one for one in self.sentences if one.start <= aim.start < one.end), None)
        if sentence is None or not sentence.lexicon.grammar.cased:
            return frozenset()
        found, reached = set[str](), aim.end
        binding = united(LISTING, sentence.lexicon.grammar.and_, sentence.lexicon.grammar.articles)
        for hit in sentence.phrases(PLACES):
            if hit.start < reached:
                continue
            if not binding.issuperset(sentence.tokens.words[reached : hit.start]):
                break
            found.add(state_of(hit))
            reached = hit.end
        return frozenset(found)

    def stage(self, event: Event, standing: Callable[[Mention], str]) -> list[FoundPlace]:
        """Find where those who will meet others are by then: the places of the last sentence that tells it.

        Args:
            event: The contact; one that was held tells of its place otherwise.
            standing: Tells what someone is to the contact.
        """
        if event.status != "planned":
            return []
        first = event.contacts[0].sentence
        body = next((sentence.start for sentence in self.sentences if not sentence.is_title), 0)
        told = [aim for aim, goers in self.aims() if not goers or any(standing(g) == "principal" for g in goers)]
        for sentence in self.sentences[max(0, first.index - _NEAR) : first.index]:
            by_pronoun = sentence.lexicon.grammar.cased and sentence.tells(sentence.lexicon.grammar.pronouns)
            if by_pronoun or any(standing(mention) == "principal" for mention in sentence.mentions):
                told += (place for place in self.told(sentence) if place.weight >= AT)
        told = [place for place in told if body <= place.start < first.end and not place.past]
        last = max((place.start for place in told), default=-1)
        sentence = next((s for s in self.sentences if s.start <= last < s.end), first)
        there = [place for place in told if place.start >= sentence.start]
        if any(place.sort == "city" for place in there):
            return there
        states = {place.country for place in there}  # whose city was told before
        return [place for place in told if place.country in states]

    def visited(self, event: Event, standing: Callable[[Mention], str]) -> FoundPlace | None:
        """Find where one of those who met had gone last: "after HER VISIT TO CHAD ... she met her counterpart"."""
        end = event.contacts[0].sentence.end
        told = (aim for aim, goers in self.aims() if any(standing(goer) == "principal" for goer in goers))
        return max((aim for aim in told if aim.start < end and not aim.coming), key=lambda a: a.start, default=None)


def is_left(telling: Sentence, gone: str) -> bool:
    """Tell a sentence of an event that names other states than the one to which people have gone on from it."""
    elsewhere = {state_of(hit) for hit in telling.phrases(PLACES)} - {""}
    return bool(gone and elsewhere) and gone not in elsewhere


def on_same_day(event: Event) -> bool:
    """Tell what will be on the day that was told of before ("THE SAME DAY she will go on to Quito and meet")."""
    sentences = (contact.sentence for contact in event.contacts)
    return any(s.tells(s.lexicon.sets["places.same_day"]) for s in sentences)


def state_of(place: Hit) -> str:
    """Give the state of a place, or nothing where it is none."""
    return (place.sense("city") or place.sense("capital") or place.sense("country") or ("",))[0]


def names_state(sentence: Sentence, state: str) -> bool:
    """Tell whether a sentence names a state or a place in it."""
    return any(state_of(hit) == state for hit in sentence.phrases(PLACES))
