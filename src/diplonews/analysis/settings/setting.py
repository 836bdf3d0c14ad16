"""Where and when a contact was, and on what larger occasion, by all that an article tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime

import msgspec

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.contacts.status import is_past
from diplonews.analysis.events.event import CALLS, Event
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.settings.days import FoundDay, find_day
from diplonews.analysis.settings.eventnames import ATTENDING, fuller_name, organiser
from diplonews.analysis.settings.eventplaces import (
    find_city_of_event,
    find_host_of_event,
    find_state_of_event,
    reach_of_event,
)
from diplonews.analysis.settings.hosts import (
    HOSTING,
    SENT,
    find_heading,
    find_palace_of_host,
    find_post,
    find_residence,
)
from diplonews.analysis.settings.journeys import Journeys, is_left, names_state, on_same_day, state_of
from diplonews.analysis.settings.occasions import FoundOccasion, choose_occasion, find_occasions, leads_elsewhere
from diplonews.analysis.settings.origins import states_of, written_in
from diplonews.analysis.settings.places import (
    FoundPlace,
    choose_place,
    find_capitals,
    find_left,
    find_places,
    is_where_people_met,
    is_where_something_was,
    outweighs,
)
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import holds, words_of
from diplonews.dates import FoundDate
from diplonews.model import Article

__all__ = ["Settings"]

_IN_REPORT, _IN_TALK, _IN_TITLE, _IN_LEAD, _BEFORE, _AFTER = 2.0, 1.9, 2.5, 1.5, 0.5, 0.4
"""How much it tells that an occasion is told with the report, with what speaks of the contact, in the title, in the
first sentences, in the story up to the report, or in what goes on after it.
"""
_OPENING = 5
"""Words with which a sentence may say that it turns to something else."""
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_TRIGGERS = frozenset({"trigger"})
_NOUN = frozenset({"noun"})
_LEAD = 2
"""Up to which sentence an article says what it is about."""
_THERE_TOO = ATTENDING | {"sidelines", "within"}
"""With what words an event is called the occasion that is where the contact is."""
_OF_MANY = frozenset({"conference", "summit"})
"""Kinds of contacts that are at the home of none of those who met as often as not."""
_THERE = 12.0
"""How much it tells that something was in a city, and not what was said or discussed."""
_NEAR = 2
"""Sentences right before the report of a contact."""
_TWO = 2
_LATELY, _KNOWN = 14, 366
"""Days after which a contact is no news; and after which a day in an article is rather one of another year."""
_LATE = 9
"""How much less a place tells far from the first report of the contact."""


class Settings(msgspec.Struct):
    """What the sentences of an article tell of place, day and occasion; what was read once is kept."""

    article: Article
    sentences: list[Sentence]
    actors: list[Actor]
    """Everyone of whom it speaks."""
    _cities: list[FoundPlace] | None = None
    """Where something happened."""
    _placed: dict[int, list[FoundPlace]] = msgspec.field(default_factory=dict)
    _states: list[FoundPlace] = msgspec.field(default_factory=list)
    """Where those met who were told of so far."""
    _days: dict[int, list[FoundDate]] = msgspec.field(default_factory=dict)
    _occasions: list[FoundOccasion] | None = None
    _known: dict[int, Actor] | None = None
    """Who is mentioned, by where the mention begins."""
    _last: tuple[Event, FoundPlace | None] | None = None
    """The contact told before, and where it was."""
    _news: tuple[Event, bool] | None = None
    """The contact told before, and whether it is what the article begins with."""
    _dated: tuple[Event, FoundDay | None] | None = None
    """The contact told before, and its day."""
    _same: tuple[Event, FoundOccasion | None] | None = None
    """The contact told before, and its occasion."""
    _routes: Journeys | None = None
    """The journeys that it tells of, once they have been asked for."""

    @property
    def _journeys(self) -> Journeys:
        if self._routes is None:
            self._routes = Journeys(self.sentences, self._told)
        return self._routes

    def place(self, event: Event) -> FoundPlace | None:
        """Find where people met; a place of no words is the one that the dateline names."""
        place = self._place(event)
        before = self._last
        if place is None and before is not None and self._goes_on(event, before[0]):
            place = before[1]
        elif place is not None and place.end == 0 and before is not None and before[1] is not None:
            # Who "also met" others abroad did not meet them where the article was written.
            also = self._adds(event, before[0]) and not self._is_here(event)
            place = before[1] if also and before[1].country != place.country else place
        if place is not None:
            self._states.append(place)
        self._last = event, place
        return place

    def day(self, event: Event) -> FoundDay | None:
        """Find the day in the sentences that report the contact, speak of it or go before it."""
        first = next((c.sentence.index for c in event.contacts if not c.sentence.is_title), len(self.sentences))
        before = self._dated
        # The day of a conference is that of no contact told after it.
        sitting = before is not None and before[0].frame == "sitting"
        sat = {c.sentence.index for c in before[0].contacts} if before is not None and sitting else ()
        earlier = [s for s in reversed(self.sentences) if s.index < first and s.index not in sat]
        if event.status == "planned" and (moved := self._gone_to(event)) and not on_same_day(event):
            # "In Lima on Monday she will meet A. IN QUITO she will meet B": on another day, which is not told.
            earlier = [s for n, s in enumerate(earlier) if s.is_title or (n < _NEAR and names_state(s, moved))]
        titled, last = any(contact.sentence.is_title for contact in event.contacts), self._news
        leading = titled or first <= _LEAD or (last is not None and last[1] and self._goes_on(event, last[0]))
        self._news = event, leading
        found = find_day(self.article, event.contacts, event.body(), earlier, self._days, leading=leading)
        told = before is not None and not sitting and (self._goes_on(event, before[0]) or self._adds(event, before[0]))
        if found is None and before is not None and told:
            found = before[1]
        self._dated = event, found
        return found

    def of_late(self, events: list[Event]) -> list[Event]:
        """Leave out what an article only recalls: what was long before it, where it tells of the last days, too."""
        published = self.article.published
        if published is None or len(events) < _TWO:
            return events
        days = {event: found.date for event in events if (found := self.day(event)) is not None and found.date}
        self._news = self._dated = None
        today = published.date() if isinstance(published, datetime) else published
        age = {event: (today - day).days for event, day in days.items() if event.status == "held"}
        if not any(0 <= days <= _LATELY for days in age.values()):
            return events
        return [event for event in events if not _LATELY < age.get(event, 0) <= _KNOWN]

    def _adds(self, event: Event, last: Event) -> bool:
        """Tell whether someone met others, too, besides those told of before ("she ALSO met"): on the same day."""
        if event.status != "held" or last.status != "held" or not {*event.first} & {*last.principals}:
            return False
        also = event.contacts[0].sentence.lexicon.sets["places.also"]
        return any(c.sentence.has_one_of(also, c.sentence.start, c.trigger + 1) for c in event.contacts)

    def occasion(self, event: Event) -> FoundOccasion | None:
        """Find the larger event, or the visit, that a contact was part of."""
        reporting = {contact.sentence.index for contact in event.contacts}
        telling = {sentence.index for sentence in event.sentences}
        first = min(reporting)

        def own(sentence: Sentence) -> float:
            if sentence.index in reporting:
                return _IN_REPORT
            if sentence.index in telling and sentence.speaks_of_contact():
                return _IN_TALK
            if sentence.is_title:
                return _IN_TITLE
            if sentence.index > first and sentence.speaks_of_several():
                return _IN_TALK  # "THESE MEETINGS were held on the sidelines of"
            if sentence.index < first and self._opens_series(sentence, event):
                return _IN_TALK  # "received SEVERAL MINISTERS who take part in", whom it then tells one by one
            if sentence.index <= _LEAD:
                return _IN_LEAD
            return _BEFORE if sentence.index < first else _AFTER if sentence.index in telling else 0.0

        there = self._last[1] if self._last is not None and self._last[0] is event else None
        place, states = (there.country, {there.country}) if there is not None else (None, set())
        gone = self._gone_to(event) if event.status == "planned" else ""

        def may_be(occasion: FoundOccasion) -> bool:
            if event.kind in CALLS:
                return occasion.cue == "occasion"
            if self._is_of_old(occasion) or (event.kind in _OF_MANY and occasion.cue in ATTENDING):
                return False  # What many attend is the contact itself.
            if event.kind == "credentials" and occasion.visit is None and occasion.end == occasion.start + 1:
                return False  # "presented her letters at A CEREMONY"
            apart = occasion.visit is None and occasion.sentence.index not in reporting
            if apart and (self._is_away(occasion, place) or is_left(occasion.sentence, gone)):
                return False
            return occasion.visit is None or event.kind != "visit"

        likely, standing = filter(may_be, self._events()), self._standing(event)
        found = choose_occasion(
            likely, own, standing, event.parties() | states, place=place, held=event.status == "held"
        )
        if found is None and self._same is not None and self._goes_on(event, self._same[0]):
            again = self._same[1]
            elsewhere = again is not None and place is not None and leads_elsewhere(again, place)
            found = again if again is not None and may_be(again) and not elsewhere else None
        found = self._in_full(found)
        self._same = event, found
        return found

    def _opens_series(self, sentence: Sentence, event: Event) -> bool:
        """Tell a sentence in which one of those who met is said to have met several, who are told afterwards."""
        if not sentence.phrases(_TRIGGERS) or not _of_series(sentence):
            return False
        standing = self._standing(event)
        return any(standing(mention) == "principal" for mention in sentence.mentions)

    def _in_full(self, occasion: FoundOccasion | None) -> FoundOccasion | None:
        """Give the name that an event had before it was called "the forum", or "the same meetings"."""
        if occasion is None or occasion.visit is not None:
            return occasion
        start, sentence = occasion.start, occasion.sentence
        again = sentence.tokens.words[occasion.end - 1] in sentence.lexicon.sets["places.occasion.same"]
        if occasion.end - start > 1 + again:
            return occasion
        stem = _without_article(occasion.sentence, start)
        for other in reversed(self._events()):
            words = (_without_article(other.sentence, index) for index in range(other.start, other.end))
            named = other.start < start and other.visit is None and other.end - other.start > 1
            if named and (again or stem in words):
                return other._replace(cue=occasion.cue)
        for other_sentence in self.sentences if sentence.lexicon.grammar.verb_first and not again else ():
            if (name := fuller_name(other_sentence, stem)) is not None:
                body = organiser(other_sentence, *name)
                return occasion._replace(start=name[0], end=name[1], sentence=other_sentence, organisation=body, cut=0)
        return occasion

    def _is_away(self, occasion: FoundOccasion, place: str | None) -> bool:
        """Tell an event of which is told, in another sentence, that it was in another state than people met in."""
        cities = [city for city in self._told(occasion.sentence) if is_where_something_was(city)] if place else []
        return bool(cities) and all(city.country != place for city in cities)

    def _is_of_old(self, occasion: FoundOccasion) -> bool:
        """Tell an event that has an earlier year in its name."""
        published, words = self.article.published, occasion.sentence.tokens.words
        if not isinstance(published, date):
            return False
        years = [word for word in words[occasion.start : occasion.end] if _YEAR.fullmatch(word)]
        return any(int(year) < published.year for year in years)

    def _goes_on(self, event: Event, last: Event) -> bool:
        """Tell whether someone met others right after a contact ("he also met"): there, and on the same occasion."""
        here, there = event.contacts[0].sentence, last.contacts[0].sentence
        if {event.kind, last.kind} & CALLS or event.status != last.status or here.is_title or there.is_title:
            return False
        # "Will meet A, B and C": one report of several contacts, of which the next sentence is given to one.
        at_once = any(one is other for one in event.contacts for other in last.contacts)
        near = at_once or 0 <= here.index - max(there.index, *(s.index for s in last.sentences), 0) <= 1
        same = bool({*event.first} & {*last.principals})
        begins = here.tokens.words[here.start : min(here.end, here.start + _OPENING)]
        moved = self._gone_to(event)
        stays = not moved or names_state(there, moved)
        return near and same and stays and not holds(begins, here.lexicon.sets["places.breaks"])

    def _gone_to(self, event: Event) -> str:
        """Give the state that one has come to by then: "IN QUITO she met", "will go on TO QUITO. She will meet"."""
        here = event.contacts[0].sentence
        if not here.lexicon.grammar.cased:
            return ""
        first = here.hits.get(here.start + 1) if here.end - here.start > _OPENING else None
        there = first is not None and here.tokens.words[here.start] in here.lexicon.sets["places.strong"]
        if first is not None and there and (state := state_of(first)):
            return state
        stage = self.stage(event) if event.status == "planned" else None
        return stage.country if stage is not None else ""

    def _events(self) -> list[FoundOccasion]:
        """Give every larger event and visit that the article tells of."""
        if self._occasions is None:
            self._occasions = [found for sentence in self.sentences for found in find_occasions(sentence)]
        return self._occasions

    def _of_event(self, event: Event) -> FoundPlace | None:
        """Find where an event is that one of those who met goes to: they meet others there."""
        standing = self._standing(event)
        for found in self._events():
            ours = found.visit is None and any(standing(goer) == "principal" for goer in found.goers)
            if ours and (place := self._city_of(found, held=event.status == "held")):
                return place
        telling = {sentence.index for sentence in event.sentences} | {c.sentence.index for c in event.contacts}
        for found in self._events():
            own = found.sentence.index in telling or any(standing(goer) == "principal" for goer in found.goers)
            full = self._in_full(found) if own and found.cue in _THERE_TOO else None
            if full is not None and (city := self._city_of(full, held=event.status == "held")):
                return city
        reporting = {contact.sentence.index for contact in event.contacts}
        told = (o for o in self._events() if o.cue in _THERE_TOO and (o.about or o.sentence.index in reporting))
        states = (find_state_of_event(found.sentence, found.start, found.end) for found in told)
        return next((state for state in states if state is not None), None)

    def _city_of(self, found: FoundOccasion, *, held: bool) -> FoundPlace | None:
        """Find the city in the name of an event, or right after it: not where it will be, for what has been held."""
        city = find_city_of_event(found.sentence, found.start, found.end)
        reach = reach_of_event(found.sentence, found.end)
        there = (p for p in self._told(found.sentence) if found.start <= p.start < reach)
        there = (p for p in there if found.cue in _THERE_TOO or not (held and p.coming))
        city = city or next((p for p in there if p.sort in {"city", "capital"} or p.region), None)
        return city or find_host_of_event(found.sentence, found.end)

    def _standing(self, event: Event) -> Callable[[Mention], str]:
        """Give the function that tells what someone is to a contact."""
        if self._known is None:
            self._known = {mention.start: actor for actor in self.actors for mention in actor.mentions}
        known, principals, parties = self._known, event.principals, event.parties()
        all_named = all(actor.words for actor in principals)

        def standing(mention: Mention) -> str:
            actor = known.get(mention.start)
            if actor is not None and (actor in principals or any(_may_be_one(actor, other) for other in principals)):
                return "principal"
            if actor is None or (actor.party is None and not (actor.words and all_named)):
                return "unknown"
            return "side" if actor.country in parties else "other"

        return standing

    def _place(self, event: Event) -> FoundPlace | None:
        found: list[FoundPlace] = []
        cities: list[FoundPlace] = []
        number, held, parties = 0, event.status == "held", event.parties()
        for sentence in sorted(_own(event), key=lambda sentence: sentence.index):
            triggers = [contact.trigger for contact in event.contacts if contact.sentence is sentence]
            late = min(3 * number, _LATE)
            number += not sentence.is_title
            if not triggers and any(outweighs(city, sentence, parties, late) for city in cities):
                continue
            here = find_places(sentence, triggers) if triggers else self._told(sentence)
            there = [place._replace(weight=place.weight - late) for place in here]
            found += there
            fitting = (place for place in there if place.reported and not (place.coming if held else place.past))
            cities += (place for place in fitting if place.sort == "city") if triggers else ()
        place = self._choose(event, self._at_home(event, found)) or self._of_event(event)
        if place is not None and place.sort == "state" and event.status == "held":
            left = (city for s in self.sentences for city in find_left(s) if city.country == place.country)
            place = next(left, place)
        dateline = self._of_dateline(event, place)
        if place is None:
            known = (p for p in reversed(self._states) if p.country in event.parties())
            told = dateline or self._where_met(event) or next(known, None) or self._before(event)
            told = told or self._of_title(event) or find_residence(event)
            return told or find_palace_of_host(event) or find_heading(self.sentences, event) or find_post(event)
        if dateline is not None and self._is_here(event):
            return dateline
        if place.sort == "seat":
            named = find_capitals(self.sentences)
            place = next((city for city in named if city.country == place.country), find_residence(event) or place)
        if dateline is None:
            return place
        reported = any(s.start <= place.start < s.end for s in (contact.sentence for contact in event.contacts))
        if place.country != dateline.country:
            # Who is at home where the article was written met there, unless the report itself says where.
            return place if reported or place.country in event.parties() else dateline
        return place if place.sort == "city" else dateline

    def _at_home(self, event: Event, found: list[FoundPlace]) -> list[FoundPlace]:
        """Take palaces for those of whoever receives in them: several states call theirs alike."""
        found = [p._replace(country=next((c for c in p.states if c in event.parties()), p.country)) for p in found]
        if event.frame not in HOSTING:
            parties = event.parties()
            return [p for p in found if p.sort != "seat" or p.country in parties or not parties]
        host, parties = next((actor.country for actor in event.first if actor.country), None), event.parties()
        if host is None:
            return found
        return [p._replace(country=host) if p.sort == "seat" and p.country not in parties else p for p in found]

    def _before(self, event: Event) -> FoundPlace | None:
        """Find a city of one of the sides in which something was, by what goes right before, or begins the article."""
        if event.status != "held" or self._is_before_news(event):
            return None
        first, parties = event.contacts[0].sentence.index, event.parties()
        before = (s for s in self.sentences if s.index < first and (s.index < _LEAD or s.index >= first - _NEAR))
        told = ((s, place) for s in before for place in self._told(s) if is_where_something_was(place))
        there = (place for s, place in told if place.weight >= _THERE and (place.country in parties or _of_series(s)))
        return next(there, None)

    def _of_title(self, event: Event) -> FoundPlace | None:
        """Find the city in which the title tells something to have been, of one of the sides ("Koroi IN SUVA").

        That of a noun of contact may be anywhere: "TALKS IN GENEVA".
        """
        title = self.sentences[0]
        if not title.is_title or event.status != "held" or event.kind in CALLS:
            return None
        cities = [place for place in self._told(title) if is_where_something_was(place)]
        nouns = {hit.end for hit in title.phrases(_NOUN)}
        ours = (city for city in cities if city.country in event.parties() or nouns & {city.start, city.start - 1})
        return next(ours, None)

    def _where_met(self, event: Event) -> FoundPlace | None:
        """Find the city in which an earlier sentence tells one of those who met to have met people.

        Not where only a larger event is ("talked of THE CONFERENCE in Rome"), nor where they will go.
        """
        first = min(contact.sentence.index for contact in event.contacts)
        standing = self._standing(event)
        if event.status != "held" or event.kind in CALLS or self._is_before_news(event):
            return None
        for sentence in reversed(self.sentences):
            if sentence.index >= first or sentence.is_title or not sentence.phrases(_TRIGGERS):
                continue
            if any(standing(mention) == "principal" for mention in sentence.mentions):
                met = [hit.start for hit in sentence.phrases(_TRIGGERS) if not _is_event(sentence, hit)]
                told = (place for place in find_places(sentence, met) if not place.coming) if met else ()
                cities = (place for place in told if is_where_people_met(place))
                if (city := max(cities, key=lambda place: place.weight, default=None)) is not None:
                    return city
        return None

    def _is_before_news(self, event: Event) -> bool:
        """Tell a contact that went before those told already ("HE HAD MET her yesterday"), wherever that was."""
        contact = event.contacts[0]
        hit = contact.sentence.hits.get(contact.trigger)
        return contact.sentence.lexicon.grammar.verb_first and hit is not None and is_past(contact.sentence, hit)

    def _told(self, sentence: Sentence) -> list[FoundPlace]:
        """Give the places of a sentence for itself."""
        found = self._placed.get(sentence.index)
        if found is None:
            found = self._placed[sentence.index] = list(find_places(sentence, []))
        return found

    def _choose(self, event: Event, found: list[FoundPlace]) -> FoundPlace | None:
        """Choose a place with what people are told to have gone to before the report, else by what follows it."""
        end, parties = event.contacts[0].sentence.end, event.parties()
        standing, held = self._standing(event), event.status == "held"
        hosts = {actor.country for actor in event.first if actor.country}
        received = event.frame in HOSTING and bool(hosts)
        # Who receives someone is not at the guest's.
        abroad = {actor.country for actor in event.second} - hosts if received else set()

        def is_ours(aim: FoundPlace, goers: tuple[Mention, ...]) -> bool:
            """Journeys of others lead nowhere, those of a side's others only to the other side."""
            who = {standing(goer) for goer in goers}
            elsewhere = who == {"other"} or (who == {"side"} and aim.country not in parties)
            return not elsewhere and aim.country not in abroad

        ours = [aim for aim, goers in self._journeys.aims() if is_ours(aim, goers)]
        aims = [aim for aim in ours if not (held and aim.coming)]
        found = [place for place in found if not (place.coming if held else place.past)]
        stage = [place for place in self._journeys.stage(event, standing) if place.country in parties]
        before = stage or [aim for aim in aims if aim.start < end]
        here = [range(contact.sentence.start, contact.sentence.end) for contact in event.contacts]
        # The city to which this report says they went comes first.
        before.sort(key=lambda aim: not any(aim.start in stretch for stretch in here))
        place = choose_place(found, before, parties, self._anywhere)
        if place is None:
            place = choose_place(found, [aim for aim in aims if aim.country in parties], parties, self._anywhere)
        return place

    def _anywhere(self) -> list[FoundPlace]:
        """Give the cities in which the article says that something happened."""
        if self._cities is None:
            told = (place for sentence in self.sentences for place in self._told(sentence))
            self._cities = [place for place in told if is_where_something_was(place)]
        return self._cities

    def stage(self, event: Event) -> FoundPlace | None:
        """Find where someone is who meets others on a journey: the last place told that they go to or are in.

        "She will begin her trip IN CHAD. ... SHE WILL ALSO MEET the head of the bank" leaves untold that it is there.
        """
        standing = self._standing(event)
        if event.status == "held":
            return self._journeys.visited(event, standing)
        return next(iter(self._journeys.stage(event, standing)), None)

    def went_to(self, actor: Actor) -> frozenset[str]:
        """Give the states to which the article says that someone went, or will go."""
        own = set(map(id, actor.mentions))
        aims = self._journeys.aims() if own else []
        gone = [aim for aim, goers in aims if not own.isdisjoint(map(id, goers))]
        return frozenset(aim.country for aim in gone).union(*map(self._journeys.further, gone))

    def _of_dateline(self, event: Event, told: FoundPlace | None) -> FoundPlace | None:
        """Give the city of the dateline where the host is at home, or where no more than its state is told."""
        city = written_in(self.article)
        if city is None:
            return None
        seated, here = told is not None and told.sort == "seat", self._is_here(event)
        if event.status != "held" and not (seated or here):
            return None
        country = next(iter(states_of(city, self.article.language)), None)
        if country is None:
            return None
        # Who is received abroad by others than those at home there is not received where the article was written.
        hosts = event.first if event.frame in HOSTING else event.principals
        if event.kind == "credentials":
            hosts = [actor for actor in event.principals if not any(o.kind in SENT for o in actor.offices)]
        at_home = event.kind not in _OF_MANY and any(actor.country == country for actor in hosts)
        at_home = at_home or (told is not None and told.sort == "state" and told.country == country)
        # Officers of international bodies are at home nowhere, and everywhere.
        roaming = told is None and any(actor.is_international and not actor.country for actor in event.principals)
        sits = told is None and event.frame == "sitting" and self.sentences[0].lexicon.grammar.cased
        there = at_home or here or roaming or sits or self._is_abroad(event, city)
        return FoundPlace(0, 0, country, "city", 0) if there else None

    def _is_here(self, event: Event) -> bool:
        """Tell "they met HERE": where the article was written."""
        reporting = [contact.sentence for contact in event.contacts]
        reporting += [sentence for sentence in event.sentences if sentence.speaks_of_contact()]
        return any(sentence.tells(sentence.lexicon.sets["places.here"]) for sentence in reporting)

    def _is_abroad(self, event: Event, city: str) -> bool:
        """Tell a dateline of a city in which bodies of many states meet, where a contact was beside such a meeting.

        Or where an article begins with it: "VIENNA - The Fijian and Chadian ministers met on Monday".
        """
        lexicon = self.sentences[0].lexicon
        if " ".join(words_of(city)) not in lexicon.sets["places.seats_of_bodies"]:
            return False
        reporting = {contact.sentence.index for contact in event.contacts}
        first = next((sentence.index for sentence in self.sentences if not sentence.is_title), 0)
        if lexicon.grammar.cased and first in reporting and event.kind not in CALLS:
            return True
        return any(found.sentence.index in reporting for found in self._events() if found.cue == "sidelines")


def _may_be_one(actor: Actor, other: Actor) -> bool:
    """Tell the family name of someone, or another form of the name, from the name of a relative."""
    relatives = len(actor.words) > 1 and len(other.words) > 1 and actor.words[0] != other.words[0]
    return other.words[-1:] != () and other.words[-1] in actor.words and not relatives


def _is_event(sentence: Sentence, hit: Hit) -> bool:
    """Tell the noun of a larger event, where others meet: "talked of THE CONFERENCE in Rome"."""
    word = sentence.tokens.words[hit.start][len(hit.prefix) :]
    return hit.end == hit.start + 1 and word in sentence.lexicon.sets["places.occasion.events"]


def _of_series(sentence: Sentence) -> bool:
    """Tell a sentence about several contacts that are told one by one afterwards."""
    return sentence.tells(sentence.lexicon.sets["places.series"])


def _without_article(sentence: Sentence, index: int) -> str:
    """Give a word without the article that is written with it."""
    word = sentence.tokens.words[index]
    article = max((one for one in sentence.lexicon.grammar.definite if word.startswith(one)), key=len, default="")
    return word[len(article) :]


def _own(event: Event) -> Iterator[Sentence]:
    """The sentences that report the contact first, then those that speak of it."""
    seen: set[int] = set()
    for sentence in (*(contact.sentence for contact in event.contacts), *event.sentences):
        if sentence.index not in seen:
            seen.add(sentence.index)
            yield sentence
