"""Where and when a contact was, and on what larger occasion, by all that an article tells."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from diplonews.analysis.days import FoundDay, find_day
from diplonews.analysis.events import Event
from diplonews.analysis.occasions import FoundOccasion, find_occasion
from diplonews.analysis.origins import states_of
from diplonews.analysis.places import FoundPlace, choose_place, find_aims, find_cities, find_places
from diplonews.analysis.sentences import Sentence
from diplonews.dates import FoundDate
from diplonews.model import Article

__all__ = ["Settings"]

_LATE = 9
"""How much less a place tells far from the first report of the contact."""


@attrs.define(slots=True)
class Settings:
    """What the sentences of an article tell of place, day and occasion; what was read once is kept."""

    article: Article
    sentences: list[Sentence]
    _aims: list[FoundPlace] | None = None
    """Where people went."""
    _cities: list[FoundPlace] | None = None
    """Where something happened."""
    _states: list[FoundPlace] = attrs.field(factory=list)
    """Where those met who were told of so far."""
    _days: dict[int, list[FoundDate]] = attrs.field(factory=dict)
    _occasions: dict[int, FoundOccasion | None] = attrs.field(factory=dict)

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
        """Find the larger event in the sentences on the contact, else in those before them."""
        first = event.contacts[0].sentence.index
        for sentence in (*_own(event), *(s for s in self.sentences if s.index < first)):
            if sentence.index not in self._occasions:
                self._occasions[sentence.index] = find_occasion(sentence)
            found = self._occasions[sentence.index]
            if found is not None:
                return found
        return None

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
