"""For whom officials act who are named without their state: by public record, by who is beside them, by where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import msgspec

from diplonews.analysis.cast.actors import Actor, BodyWords
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.events.event import Event
from diplonews.analysis.meetings.pairs import pairs_of_states
from diplonews.analysis.offices.officementions import CABINET, GIVEN_BY_STATES, govern
from diplonews.analysis.settings.places import FoundPlace, choose_place, find_places
from diplonews.analysis.words.lexicon import lexicon
from diplonews.analysis.words.people import find_party
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["Allegiances", "Stated", "are_peers"]

_OWN = frozenset(
    "minister deputy-minister security-chief parliamentarian parliament-speaker governor official adviser crown-prince "
    "head-of-government deputy-head-of-government".split()
)
"""Offices of those whom a head of state or government receives at home as often as foreigners."""
_LOCAL = frozenset({"governor", "security-chief", "official", "adviser", "royal"})
"""Offices of those who receive each other at home day by day."""
_AT_HOME = frozenset({"receive", "meet", "with"})
"""Frames with which a host meets others."""
_BROUGHT = frozenset({"credentials", "message"})
"""Kinds of contacts in which a guest hands the host something."""
_UNION = "EU"
"""What is spoken of like a state, and has neither ministers nor ambassadors of whom only the office is told."""
_OFTEN = 2
"""How many times as often as one state another is told that is far more likely meant."""
_HEAD = 3
"""Words of a title among which the ministry stands."""
_POSTED = frozenset({"ambassador", "charge-daffaires", "consul", "envoy"})
"""Offices of those who meet others in the states that they are sent to."""
_LEADING = frozenset({"head-of-state", "head-of-government", "foreign-minister"})
"""Offices that a state gives to one person at a time."""
_SAID = frozenset({"speech"})
_SEAT = frozenset({"seat"})
_FULL = 2
"""Words of a name in full."""


class Stated(NamedTuple):
    """For whom the principals of a contact act, before anything is inferred of it."""

    told: set[Actor]
    """Those whose state or body the article itself tells."""
    known: set[str]
    """The states and bodies that it tells, or that persons of public record act for."""
    abroad: bool = False
    """Whether some of them went to the state of others."""


class Allegiances(msgspec.Struct, frozen=True, kw_only=True):
    """Knows what an article tells of the states that its people may act for."""

    cast: Cast
    language: str
    """The primary subtag of the article's language."""
    homes: tuple[str, ...]
    """States that the article is at home in, the likeliest first."""
    evident: list[str]
    """States that the words of the article tell it to be at home in, the likeliest first."""
    leading: list[Actor]
    """Who leads the contact that the article tells first: its own people most often."""
    hosts: set[Actor]
    """Who received people of whom the article tells that they act for another state."""
    stage: Callable[[Event], FoundPlace | None]
    """Where people will be on a journey when they will meet others."""
    went_to: Callable[[Actor], frozenset[str]]
    """To which states the article says that someone went."""
    across: dict[Actor, set[str]]
    """The states of those whom someone met in any of the contacts that the article tells."""

    def infer(self, event: Event) -> Stated:
        """Give officials who are named without their state the one that they most likely act for.

        Returns:
            What was stated before.
        """
        sets = lexicon(self.language).sets
        bodies = BodyWords(sets["offices.portfolio.international"], sets["offices.portfolio.departments"])
        stated = {actor for actor in event.principals if actor.party is not None}
        for actor in (*event.principals, *event.attendees):
            self._know(actor, {other.country for other in event.principals}, bodies)
            self._know_better(actor, event)
        known = {actor.party for actor in event.principals if actor.party is not None}
        for side, other in ((event.first, event.second), (event.second, event.first)):
            rivals = [actor for actor in side if actor.party is None and self._is_rival(actor, side)]
            _settle(rivals, next((actor.country for actor in other if actor.country), None), bodies)
            _settle(side, _common_state(side, other), bodies)
            _settle([actor for actor in side if not actor.is_envoy], _shared_state(side, other), bodies)
            cabinet = [actor for actor in side if any(office.kind in CABINET for office in actor.offices)]
            states = {actor.country for actor in cabinet if actor.country}
            if len(states) == 1:  # "Foreign Minister A, the minister of ENERGY B and the minister of TRADE C"
                _settle(cabinet, states.pop(), bodies)
            sent = {actor.country for actor in side if actor.is_envoy and actor.country}
            if len(sent) == 1:  # "The consul general of Japan AND THE CONSUL"
                _settle([actor for actor in side if actor.is_envoy], sent.pop(), bodies)
        self._settle_own(event, bodies)
        self._settle_peers(event, bodies)
        for actor in event.second:
            _settle([actor], _land_of(actor, event), bodies)
        lacking = [actor for actor in event.principals if actor.party is None or actor.is_of_a_state(bodies)]
        if lacking and not are_peers(lacking):
            self._settle_principals(event, lacking, bodies)
        self._settle_attendees(event, bodies)
        self._name_ministries(event)
        return Stated(stated, known, self._is_abroad(event))

    def _is_abroad(self, event: Event) -> bool:
        """Tell whether the article says of someone that they went to the state of whom they met."""
        those = {actor.country for actor in event.principals if actor.country}
        if lexicon(self.language).grammar.verb_first:
            return False
        aims = (self.went_to(actor) - {actor.country} for actor in event.principals)
        return len(those) > 1 and any(not those.isdisjoint(aim) for aim in aims)

    def _settle_own(self, event: Event, bodies: BodyWords) -> None:
        """Give officials whom a host receives beside foreigners the host's state: theirs would have been told.

        So with envoys who are told to be sent elsewhere, by no state ("received THE AMBASSADOR TO AUSTRIA").
        """
        if event.frame in _AT_HOME and (home := next((actor.country for actor in event.first if actor.country), None)):
            sent = ((a, {o.sent_to for o in a.offices if o.sent_to}) for a in event.second if a.is_envoy)
            _settle([actor for actor, to in sent if to and home not in to], home, bodies)
        host = next((actor for actor in event.first if actor in self.hosts and actor.country), None)
        if host is None or event.frame not in _AT_HOME:
            return
        own = [a for a in event.second if a.words and not a.is_envoy and a.office is not None and a.office.kind in _OWN]
        _settle(own, host.country, bodies)

    def _settle_peers(self, event: Event, bodies: BodyWords) -> None:
        """Give a counterpart of no told state that of whom else one met: "after talks with CHAD'S president, HIS PEER".

        Where they met in another state than that, it is no sign.
        """
        for leads, others in ((event.first, event.second), (event.second, event.first)):
            peers = [a for a in others if a.party is None and any(mention.counterpart for mention in a.mentions)]
            if not peers:
                continue
            states = set[str]().union(*(self.across.get(actor, ()) for actor in leads))
            states -= {actor.country for actor in leads if actor.country}
            place = self._whereabouts(event) or self.stage(event)
            if len(states) == 1 and (place is None or place.country in states):
                _settle(peers, states.pop(), bodies)

    def _is_rival(self, actor: Actor, side: list[Actor]) -> bool:
        """Tell who holds the office of another beside them: no state has two ("the minister OF DEFENCE and Fiji's")."""
        told = [self.cast.title(office) for known in side if known.country for office in known.offices]
        own = [title for title in map(self.cast.title, actor.offices) if len(title) > 1]
        return any(title == other[: len(title)] for title in own for other in told)

    def _settle_principals(self, event: Event, lacking: list[Actor], bodies: BodyWords) -> None:
        """Give principals of no known state one that is not the other's."""
        others = {actor.country for actor in event.principals if actor.country} | event.visited
        if len(others) == 1 and (told := self._told_beside(event, next(iter(others)))) is not None:
            _settle([actor for actor in lacking if not actor.is_envoy], told, bodies)
        sent = [office.sent_to for actor in event.principals for office in actor.offices if office.sent_to]
        place = self._whereabouts(event) or self.stage(event)
        there = [place.country] if place is not None else []
        known = {actor.country for actor in event.second} if self.cast.cased else set()
        if event.frame in _AT_HOME - {"receive"} and not known.isdisjoint(there):
            # "In Peru she will meet PRESIDENT Koroi AND FOREIGN MINISTER Quispe", one of whom is known to be of Peru.
            _settle([actor for actor in lacking if actor in event.second and not actor.is_envoy], there[0], bodies)
        went = self._settle_hosts(event, lacking if place is None else [], bodies)
        if sender := self._sender(event, {*there}, {*sent}):
            _settle([actor for actor in lacking if not actor.is_envoy], sender, bodies)
        of_bodies = any(actor.is_international for actor in event.principals)
        if place is not None and of_bodies and self._is_of_bodies(place) and place.country not in self.homes:
            there, others = [], others | {place.country}  # Whoever meets the head of a bank where it has its seat.
        seated = place is not None and place.sort == "seat"
        # Who is met abroad is at home there, as is who receives in a palace; who goes there where the article is.
        house = event.first if seated and event.frame == "receive" else event.second
        if seated and len(lacking) == 1 and (of_bodies or event.frame == "meet"):
            house = lacking  # Who met others in a palace is at home there.
        led = [actor.country for actor in self.leading if actor.country]
        # Abroad it is one's own ambassador who is there, too.
        posted = [actor.country for actor in event.attendees if actor.is_envoy and actor.country]
        spoken = [state for state in self.cast.homes() if state != _UNION and not self._is_anothers(state, event)]
        spoken = self._joined_first(spoken, others)
        # Ministers who are there, too, are most often of the house: "MINISTER A was in the room for the meeting".
        beside = [a.country for a in event.attendees if a.country and any(o.kind in CABINET for o in a.offices)]
        homes = (*_announcing(event), *self.homes, *posted, *beside, *self.evident, *led, *spoken)
        if event.frame == "receive" and not seated and place is not None and not self._is_of_bodies(place):
            # Whoever receives in a city is most often at home there, if nothing else tells the state.
            host = [actor for actor in lacking if actor in event.first]
            homes, house = ((*self.homes, *self.evident, *there, *homes), []) if host else (homes, house)
        near = {*self.homes, *self.evident, *there}
        for states, those in (((*sent, *there), [a for a in lacking if a in house]), ((*sent, *homes), lacking)):
            for actor in those:  # The envoy FOR SUDAN is not Sudan's, nor of the state of whoever they met next.
                own = {office.sent_to for office in actor.offices if office.sent_to}
                own |= self.across.get(actor, set()) - near
                _settle([actor], _first_but(states, others | own | went.get(actor, frozenset())), bodies)

    def _joined_first(self, states: list[str], others: set[str]) -> list[str]:
        """Put first what the article tells beside the other side's state: "the United States AND FIJI".

        Not what it tells much less of than of others.
        """
        if len(others) != 1 or not states:
            return states
        most = max(self.cast.countries[state] for state in states)
        told = {state for state in states if _OFTEN * self.cast.countries[state] >= most}
        return sorted(states, key=lambda state: -self.cast.joined[frozenset({*others, state})] * (state in told))

    def _settle_hosts(self, event: Event, lacking: list[Actor], bodies: BodyWords) -> dict[Actor, frozenset[str]]:
        """Give those whom someone meets on a visit to a state that state: "visited Chad, and met THE JUSTICE MINISTER".

        Returns:
            To which states those went who did: of none of these is whose state is not told.
        """
        if lexicon(self.language).grammar.verb_first:
            return {}  # Who goes somewhere is not so surely told there.
        # Whoever receives someone went nowhere for that.
        visitors = event.second if event.frame == "receive" else event.first
        went = {actor: aims for actor in visitors if (aims := self.went_to(actor))}
        aims = frozenset[str]().union(*went.values())
        met = [actor for actor in event.principals if actor not in went]
        if len(aims) == 1 and met and aims.isdisjoint(actor.country for actor in went):
            _settle([actor for actor in met if actor in lacking and not actor.is_envoy], next(iter(aims)), bodies)
        return went

    @staticmethod
    def _told_beside(event: Event, state: str) -> str | None:
        """Give the state with which a report tells that of one side: "discussed relations BETWEEN CHAD AND FIJI"."""
        for contact in event.contacts:
            for pair in pairs_of_states(contact.sentence):
                if state in pair:
                    return next((other for other in pair if other != state), None)
        return None

    @staticmethod
    def _sender(event: Event, there: set[str | None], sent: set[str]) -> str | None:
        """Give the state whose own envoys were received: sent to several states, or met at home before they left.

        An envoy who receives where he was sent an official of whom no state is told has a guest from home.
        """
        own = {actor.country for actor in event.principals if actor.is_envoy and actor.country}
        state = own.pop() if len(own) == 1 else None
        hosts = event.frame == "receive" and any(actor.is_envoy for actor in event.first) and bool(sent)
        return state if len(sent) > 1 or (sent and state in there) or (hosts and sent >= there) else None

    def _is_anothers(self, state: str, event: Event) -> bool:
        """Tell a state that the article names only in the title of someone who takes no part in the contact."""
        if self.cast.countries[state] != 1:
            return False
        here = {*event.principals, *event.attendees}
        others = [a for a in self.cast.actors if a.country == state and a.words and a.offices and a not in here]
        return any(not self._speaks_for_others(actor) for actor in others)

    def _speaks_for_others(self, actor: Actor) -> bool:
        """Tell a spokesman, who tells of those of his own state: "Chad's SPOKESMAN Ali said that the president met"."""
        spoken = lexicon(self.language).sets["speech.spokesmen"]
        return any(not spoken.isdisjoint(self.cast.title(office)) for office in actor.offices)

    def _is_of_bodies(self, place: FoundPlace) -> bool:
        """Tell a city in which bodies of many states have their seats."""
        seats = lexicon(self.language).sets["places.seats_of_bodies"]
        return " ".join(self.cast.tokens.words[place.start : place.end]) in seats

    def _settle_attendees(self, event: Event, bodies: BodyWords) -> None:
        """Give those who were there too the state of their side, of the house or of whom they came along with."""
        envoys = {actor.country for actor in (*event.principals, *event.attendees) if actor.is_envoy and actor.country}
        if len(envoys) == 1:  # "The ambassador of Japan, in the presence of the attaché AT THE EMBASSY"
            _settle([actor for actor in event.attendees if self._is_of_embassy(actor)], envoys.pop(), bodies)
        for actor in event.attendees:
            beside = next((m.beside for m in actor.mentions if m.beside), None)
            _settle([actor], beside or next(self._along(actor), None), bodies)
            if beside is not None and actor.party is None:
                actor.country = beside
        self._settle_guests(event, bodies)
        # Who is there too is most often of the house, or of the state that the article is at home in.
        visits = event.frame == "visitor" or (event.frame == "to" and event.kind in _BROUGHT)
        hosts = event.second if visits else event.first
        sides = [actor.country for actor in (*hosts, *event.principals) if actor.country]
        if event.frame == "receive" and (house := _house(event.first)) is not None:
            for actor in event.attendees:
                _join_house(actor, house)
        served = {a.organisation for a in event.principals if a.is_international and not a.country}
        for actor in event.attendees if len(served) == 1 else ():
            if actor.party is None and any(office.kind == "organisation-official" for office in actor.offices):
                actor.organisation = next(iter(served))  # "She was joined by the DEPUTY SECRETARY-GENERAL"
        for actor in event.attendees:
            if sent := {office.sent_to for office in actor.offices if office.sent_to}:
                _settle([actor], _first_but(sides, sent), bodies)  # The ambassador TO KUWAIT is not its own.
        near = () if event.frame == "receive" or visits else (*self.homes, *self.evident)
        # Whoever governs and sits by while an envoy meets someone is of the state that the envoy came to.
        posted = {a.country for a in event.principals if any(o.kind in _POSTED for o in a.offices)}
        posted -= {a.country for a in event.principals if not any(o.kind in _POSTED for o in a.offices)}
        governing = [actor for actor in event.attendees if posted and govern(actor.offices)]
        _settle(governing, next((home for home in (*near, *sides) if home in {*sides} - posted), None), bodies)
        others = [actor for actor in event.attendees if actor not in governing]
        _settle(others, next((home for home in (*near, *sides) if home in sides), None), bodies)
        there = {actor.party for actor in event.attendees if actor.words and actor.offices}
        state = next((actor.country for actor in event.attendees if actor.country), None) if len(there) == 1 else None
        for actor in event.attendees:
            if actor.party is None and actor.spouse_of is not None:
                actor.country = actor.spouse_of.country
            elif actor.party is None and actor.words and not actor.offices:
                actor.country = state  # One of a list of others who are all of one state.

    @staticmethod
    def _settle_guests(event: Event, bodies: BodyWords) -> None:
        """Give members of the delegation that was met its state or body, and officers of papers and firms theirs."""
        group = next((actor for actor in event.principals if actor.delegation and actor.party), None)
        received = event.frame == "receive" or (
            event.frame == "to" and event.kind == "talks"
        )  # "granted an audience TO"
        group = group or (event.second[0] if received and event.second else None)
        members = [actor for actor in event.attendees if any(mention.visiting for mention in actor.mentions)]
        if group is not None and group.country:
            _settle(members, group.country, bodies)
        elif group is not None:
            for actor in members:
                actor.organisation = actor.organisation or (group.organisation if actor.party is None else None)
        those = {
            a.organisation for a in event.principals if a.organisation and not a.country and not a.is_international
        }
        for actor in event.attendees if len(those) == 1 else ():
            if actor.party is None and actor.office is not None and actor.office.kind == "other":
                actor.organisation = next(iter(those))

    def _is_of_embassy(self, actor: Actor) -> bool:
        """Tell an officer of "the embassy", whose state the title does not tell; CONSULAR AFFAIRS are a ministry's.

        So is one whose rank diplomats alone have: "il était accompagné de X, PREMIER CONSEILLER".
        """
        sets, words = lexicon(self.language).sets, self.cast.tokens.words
        ranks = sets["offices.portfolio.ranks"]
        if ranks and any(phrase_at(words, o.start, o.end, ranks) for o in actor.offices):
            return True
        embassies, dealing = sets["offices.portfolio.embassies"], sets["offices.portfolio.dealing"]
        titles = (range(office.start, office.end) for office in actor.offices)
        return any(words[i] in embassies and words[i - 1] not in dealing for title in titles for i in title)

    def _know(self, actor: Actor, sides: set[str | None], bodies: BodyWords) -> None:
        """Give someone of public record, whose state the article does not tell, the state or organisation.

        Args:
            actor: They.
            sides: The states of those who met.
            bodies: Words that tell whose a body is.
        """
        of_state = actor.is_of_a_state(bodies)
        of_state |= actor.country is None and any(office.kind in GIVEN_BY_STATES for office in actor.offices)
        if (actor.party is not None and not of_state) or not actor.words:
            return
        known = find_party(actor.words, self.language)
        if known is not None and known.country is not None and known.country not in self.cast.countries:
            # Of a state that the article does not name, only who is called by the very name, or by the surname alone.
            known = known if len(actor.words) == 1 else find_party(actor.words, self.language, whole=True)
        if known is None or (actor.party is not None and known.country is None):
            return  # "Minister of foreign affairs and member of THE PARTY'S committee"
        if known.country not in sides and any(mention.beside for mention in actor.mentions):
            return  # "From the Jordanian side, A": his namesake on record, of a third state, is another.
        actor.country = known.country
        if known.organisation is not None:
            actor.organisation = (known.organisation, 0, 0)

    def _along(self, actor: Actor) -> Iterator[str]:
        """Go through the states of those whom someone came along with."""
        for mention in actor.mentions:
            lead = self.cast.by_mention.get(id(mention.along)) if mention.along is not None else None
            if lead is not None and lead.country is not None:
                yield lead.country

    def _know_better(self, actor: Actor, event: Event) -> None:
        """Give someone whose title only presumes a state ("the Foreign Secretary") the one that all else tells.

        Whoever is met abroad by others, of whom none is of the state there, is of that; who was there too is of one of
        the sides.
        """
        office = next((office for office in actor.offices if office.elsewhere), None)
        if office is None or actor.country != office.country:
            return
        known = find_party(actor.words, self.language) if actor.words else None
        beside = actor in event.attendees
        hosts = event.frame == "receive" and actor in event.first
        untold = known is None and (beside or hosts or actor in event.second)
        place = (self._whereabouts(event) or self.stage(event)) if untold else None
        there = (place.country,) if place is not None else ()
        if not beside and any(other.country in there for other in event.principals):
            there = ()
        sides = [other.country for other in event.principals if other.country] if beside else []
        if office.country in sides:
            return
        # Whoever meets another of the state at home, or one whose state only that can be, is a guest there.
        met = [] if beside else [a for a in event.principals if a is not actor and not a.is_international]
        taken = {a.country for a in met}
        hosted = any(a.party is None and a.offices for a in met)
        homes = [] if hosted else [state for state in (*self.homes, *self.evident) if state not in taken]
        near = (*self._along(actor), *there, *homes, *sides)
        told = (known.country,) if known is not None else near
        kinds = dict(office.elsewhere)
        state = next((state for state in told if state in {*kinds, office.country}), None)
        if state is not None and state in kinds:
            actor.country = state
            office.set_country(state)

    def _whereabouts(self, event: Event) -> FoundPlace | None:
        """Find where the sentences that report a contact say that it was."""
        found: list[FoundPlace] = []
        for contact in event.contacts:
            found += find_places(contact.sentence, [contact.trigger])
        return choose_place([place for place in found if not self._is_anywhere(place)], (), set())

    def _is_anywhere(self, place: FoundPlace) -> bool:
        """Tell a palace that many states call alike ("THE PRESIDENTIAL PALACE"), which tells nothing of its state."""
        name, alike = (
            " ".join(self.cast.tokens.words[place.start : place.end]),
            lexicon(self.language).sets["places.alike"],
        )
        return place.sort == "seat" and not alike.isdisjoint((name, name[1:]))

    def _name_ministries(self, event: Event) -> None:
        """Give deputies of "the minister" and "the ministry" the ministry of whom they were with."""
        own = lexicon(self.language).sets["offices.portfolio.own"]
        foreign = {a.country for a in event.principals for o in a.offices if o.kind == "foreign-minister"}
        for actor in (*event.principals, *event.attendees):
            for office in actor.offices:
                words = self.cast.tokens.words[office.start : office.start + _HEAD]
                if office.kind == "deputy-minister" and actor.country in foreign and not own.isdisjoint(words):
                    office.kind = "deputy-foreign-minister"


def _land_of(actor: Actor, event: Event) -> str | None:
    """Give the state of a governor who received an officer with no state told: that of a foreigner would be.

    "The governor of Asir received THE ASSISTANT DIRECTOR OF PUBLIC SECURITY", wherever else the article speaks of.
    """
    if event.frame != "receive" or not actor.offices or not all(office.kind in _LOCAL for office in actor.offices):
        return None
    hosts = [host for host in event.first if host.country and host.offices]
    return hosts[0].country if hosts and {office.kind for host in hosts for office in host.offices} <= _LOCAL else None


def _announcing(event: Event) -> Iterator[str]:
    """Give the states whose house is told to have said that the contact was: "THE KREMLIN said that the president"."""
    for contact in event.contacts:
        sentence = contact.sentence
        said = {hit.end for hit in sentence.phrases(_SAID)} if sentence.lexicon.grammar.verb_first else set()
        for hit in sentence.phrases(_SEAT) if said else ():
            if hit.start in said and hit.start < contact.trigger:
                yield hit.sense("seat")[0]


def are_peers(actors: list[Actor]) -> bool:
    """Tell those who hold one office that a state gives to one only, each by name: they are of two states.

    For "PRESIDENTS Ana Koroi AND Ali Salem met on Monday", where no word tells which states they lead.
    """
    held = [office for actor in actors for office in actor.offices[:1] if len(actor.words) >= _FULL]
    kinds = [office.kind for office in held if office.kind in _LEADING and office.standing == "current"]
    words = [word for actor in actors for word in set(actor.words)]
    mere = any(mention.counterpart for actor in actors for mention in actor.mentions)
    alike = len(kinds) == len(actors) == len(set(kinds)) + 1
    return alike and not mere and len(words) == len(set(words))


def _common_state(side: list[Actor], other: list[Actor]) -> str | None:
    """Give the one state of a side, if it is not the other's: those of one side are most often of one state."""
    countries = {actor.country for actor in side if actor.country}
    across = {actor.country for actor in other if actor.country}
    apart = across or (other and all(actor.party is not None for actor in other))  # Those of a body are of no state.
    return countries.pop() if len(countries) == 1 and apart and not countries & across else None


def _shared_state(side: list[Actor], other: list[Actor]) -> str | None:
    """Give the one state of all whose state is told on both sides, if one of a side is: its others are no foreigners.

    "The Saudi minister received THE SAUDI GOVERNOR AND THE DIRECTOR": they are one state's own people.
    """
    countries, across = ({actor.country for actor in those if actor.country} for those in (side, other))
    return countries.pop() if countries == across and len(countries) == 1 else None


def _first_but(countries: Iterable[str], others: set[str]) -> str | None:
    return next((country for country in countries if country not in others), None)


def _settle(actors: list[Actor], country: str | None, bodies: BodyWords) -> None:
    """Give officials of no known state, or of a body that no list knows, a state.

    Args:
        actors: Whom it may be given to.
        country: The state.
        bodies: Words that tell whose a body is.
    """
    for actor in actors:
        of_none = actor.party is None and actor.offices and not actor.is_international and not actor.many
        if of_none or actor.is_of_a_state(bodies):
            actor.country = country
            for office in actor.offices:
                if office.elsewhere and country is not None:
                    office.set_country(country)


def _house(hosts: list[Actor]) -> Actor | None:
    """Give the head of an international body who received others, if nobody did with them."""
    host = hosts[0] if len(hosts) == 1 else None
    return host if host is not None and host.is_international and host.organisation and not host.country else None


def _join_house(actor: Actor, house: Actor) -> None:
    """Let an official of no state, who was there when the head of a body received others, serve the body."""
    if actor.party is not None or not actor.offices or actor.many:
        return
    actor.organisation = house.organisation
    for office in actor.offices:
        if office.kind in {"official", "organisation-head"}:
            office.kind = "organisation-official"
