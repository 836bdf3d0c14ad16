"""Where and when a contact was, and on what larger occasion, by all that an article tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from diplonews.analysis.days import FoundDay, find_day
from diplonews.analysis.events import Event
from diplonews.analysis.mentions import Mention
from diplonews.analysis.occasions import FoundOccasion, choose_occasion, find_occasions
from diplonews.analysis.origins import states_of
from diplonews.analysis.places import FoundPlace, choose_place, find_aims, find_cities, find_places
from diplonews.analysis.resolution import Actor
from diplonews.analysis.sentences import Sentence
from diplonews.dates import FoundDate
from diplonews.model import Article

__all__ = ["Settings"]

_IN_REPORT, _IN_TITLE, _IN_LEAD, _IN_STORY = 2.0, 4.0, 1.5, 0.5
"""How much it tells that an occasion is told with the report, in the title, or in the story up to it."""
_LEAD = 2
"""Up to which sentence an article says what it is about."""
_NO_VISIT = frozenset({"call", "video", "visit"})
"""Kinds of contacts that are part of no visit."""
_LATE = 9
"""How much less a place tells far from the first report of the contact."""


@attrs.define(slots=True)
class Settings:
    """What the sentences of an article tell of place, day and occasion; what was read once is kept."""

    article: Article
    sentences: list[Sentence]
    actors: list[Actor]
    """Everyone of whom it speaks."""
    _aims: list[FoundPlace] | None = None
    """Where people went."""
    _cities: list[FoundPlace] | None = None
    """Where something happened."""
    _states: list[FoundPlace] = attrs.field(factory=list)
    """Where those met who were told of so far."""
    _days: dict[int, list[FoundDate]] = attrs.field(factory=dict)
    _occasions: list[FoundOccasion] | None = None

    def place(self, event: Event) -> FoundPlace | None:
        """Find where people met; a place of no words is the one that the dateline names."""
        place = self._place(event)
        if place is not None:
            self._states.append(place)
        return place

    def day(self, event: Event) -> FoundDay | None:
        """Find the day in the sentences that report the contact, speak of it or go before it."""
        first = next((c.sentence.index for c in event.contacts if not c.sentence.is_title), len(self.sentences))
        earlier = [sentence for sentence in reversed(self.sentences) if sentence.index < first]
        return find_day(self.article, event.contacts, event.body(), earlier, self._days)

    def occasion(self, event: Event) -> FoundOccasion | None:
        """Find the larger event, or the visit, that a contact was part of."""
        if self._occasions is None:
            self._occasions = [found for sentence in self.sentences for found in find_occasions(sentence)]
        reporting = {contact.sentence.index for contact in event.contacts}
        telling = {sentence.index for sentence in event.sentences}
        first = min(reporting)

        def own(sentence: Sentence) -> float:
            if sentence.index in reporting:
                return _IN_REPORT
            if sentence.is_title:
                return _IN_TITLE
            if sentence.index <= _LEAD:
                return _IN_LEAD
            return _IN_STORY if sentence.index in telling or sentence.index < first else 0.0

        others = {mention.start for actor in self._others(event) for mention in actor.mentions}
        ours = {mention.start for actor in event.principals for mention in actor.mentions}

        def is_principal(mention: Mention) -> bool | None:
            return True if mention.start in ours else False if mention.start in others else None

        def may_be(occasion: FoundOccasion) -> bool:
            if occasion.visit is not None:
                return event.kind not in _NO_VISIT
            at, sentence = occasion.sentence.index, occasion.sentence
            return sentence.is_title or at in reporting or (at in telling and sentence.speaks_of_contact())

        found = filter(may_be, self._occasions)
        return choose_occasion(found, own, is_principal, event.parties())

    def _others(self, event: Event) -> Iterable[Actor]:
        """Those of whom the article speaks, and who were not at a contact."""
        return (actor for actor in self.actors if actor not in event.principals)

    def _place(self, event: Event) -> FoundPlace | None:
        found: list[FoundPlace] = []
        for number, sentence in enumerate(sorted(_own(event), key=lambda sentence: sentence.index)):
            triggers = [contact.trigger for contact in event.contacts if contact.sentence is sentence]
            found += (p._replace(weight=p.weight - min(3 * number, _LATE)) for p in find_places(sentence, triggers))
        place = self._choose(event, found)
        dateline = self._of_dateline(event)
        if place is None:
            return dateline or next((p for p in reversed(self._states) if p.country in event.parties()), None)
        if place.sort == "seat":
            named = find_cities(self.sentences, stated=False)
            place = next((city for city in named if city.country == place.country), place)
        is_city = place.sort == "city" or dateline is None or dateline.country != place.country
        return place if is_city else dateline

    def _choose(self, event: Event, found: list[FoundPlace]) -> FoundPlace | None:
        """Choose a place with what people are told to have gone to before the report, else by what follows it."""
        if self._aims is None:
            self._aims = find_aims(self.sentences)
        if self._cities is None:
            self._cities = find_cities(self.sentences, stated=True)
        end, parties = event.contacts[0].sentence.end, event.parties()
        before = [aim for aim in self._aims if aim.start < end]
        place = choose_place(found, before, parties, self._cities)
        if place is None:
            place = choose_place(found, [aim for aim in self._aims if aim.country in parties], parties, self._cities)
        return place

    def _of_dateline(self, event: Event) -> FoundPlace | None:
        dateline = self.article.dateline
        if dateline is None or dateline.place is None or event.status != "held":
            return None
        country = next(iter(states_of(dateline.place, self.article.language)), None)
        at_home = country is not None and any(actor.country == country for actor in event.principals)
        return FoundPlace(0, 0, country, "city", 0) if country is not None and at_home else None


def _own(event: Event) -> Iterator[Sentence]:
    """The sentences that report the contact first, then those that speak of it."""
    seen: set[int] = set()
    for sentence in (*(contact.sentence for contact in event.contacts), *event.sentences):
        if sentence.index not in seen:
            seen.add(sentence.index)
            yield sentence
