"""The sentences of an article put together into events: which contacts each reports, and what else is told of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.contacts.finding import find_fronted
from diplonews.analysis.contacts.noncontacts import find_welcome
from diplonews.analysis.contacts.planned import is_announced, is_held_by_all
from diplonews.analysis.contacts.sideheads import find_led_sides, find_side_heads, find_talks
from diplonews.analysis.events.abroad import find_attended_abroad
from diplonews.analysis.events.attended import find_attended
from diplonews.analysis.events.attendees import find_attendees, find_members
from diplonews.analysis.events.delegationheads import find_heads
from diplonews.analysis.events.event import CALLS, Event, in_order, merge
from diplonews.analysis.events.groups import (
    add_stated,
    call_in,
    each_accredited,
    fellows,
    fill,
    introduce,
    join,
    of_leaders,
    of_members,
    of_press,
    one_by_one,
    only_delegation,
)
from diplonews.analysis.events.kinds import names_kind
from diplonews.analysis.events.letters import RECEIVING, bring, bring_for, brings, hand, met_bearer, take, taken
from diplonews.analysis.events.made import make_events
from diplonews.analysis.events.onesided import add_visit, find_sittings
from diplonews.analysis.events.statesides import states_of_sides
from diplonews.analysis.events.tables import are_told_apart, are_told_as_one, are_told_once, is_of_one_table
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import equated, is_untold
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.tokens import before_articles, phrase_at, united

__all__ = ["gather"]

_NOUNS = frozenset({"own", "between"})
"""Frames of nouns, with which titles tell whose contact an article is of."""
_TAKEN_AT = RECEIVING | {"with"}
"""Frames that tell with whom someone was who took a letter from them."""
_ALSO = 2
"""Words that begin a sentence before its verb."""
_SEVERAL = 2
"""People of whom one welcomed the other."""
_NAMED_BEFORE = 2
"""How many sentences before a report of both those may be named who met."""


def gather(sentences: list[Sentence], reports: dict[int, list[Contact]], cast: Cast) -> list[Event]:
    """Put the contacts of all sentences together, and give each sentence to the event that it tells of."""
    body = [sentence for sentence in sentences if not sentence.is_title]
    one_table = is_of_one_table(s for s in sentences if s.is_title) or are_told_as_one(body)
    gathering = _Gathering(cast, one_table=one_table, last=_headed(sentences, reports, cast))
    for number, sentence in enumerate(body):
        near = body[max(0, number - _NAMED_BEFORE) : number + 1]
        following = body[number + 1 : number + 2]
        gathering.several, gathering.once = are_told_apart(following), are_told_once(following)
        gathering.read(sentence, reports.get(sentence.index, ()), near)
    for event in gathering.events:
        _settle(event, gathering.company)
    events = of_leaders(of_members(of_press(_of_people(gathering.events))))
    titles = [contact for s in sentences if s.is_title for contact in reports.get(s.index, ())]
    found = _titled(titles, events, body, cast) or find_attended(body, reports, cast)
    attended = find_attended_abroad(reports, sentences, cast, found)
    found = each_accredited(in_order([*attended, *found]) if attended else found)
    told = add_visit(reports, sentences, cast, found)
    if any(event.status == "held" for event in told):
        return told
    # "The ministers of the council held a meeting ahead of THEIR TALKS WITH the minister, which are tomorrow".
    sat = [event for event in find_sittings(reports, sentences, cast) if not told or event.status == "held"]
    return in_order([*sat, *told])


class _Letters(msgspec.Struct):
    """What one sentence tells of letters."""

    taken: Event | None = None
    """The contact in which one was handed over that someone took."""
    took: bool = False
    """Whether the next contact is with who took one."""
    borne: list[Event] = msgspec.field(default_factory=list)
    """Contacts of those who were told before to bring one."""
    handed: list[Event] = msgspec.field(default_factory=list)
    """Contacts of those who bring one and were not told before."""


class _Gathering(msgspec.Struct):
    """Reads the sentences of an article one after the other, and puts together what they tell."""

    cast: Cast
    one_table: bool = False
    """Whether the article tells of several whom one met that they were so at one table."""
    several: bool = False
    """Whether what follows the sentence that is read speaks of several contacts."""
    once: bool = False
    """Whether it speaks of a single one."""
    events: list[Event] = msgspec.field(default_factory=list)
    last: list[Actor] = msgspec.field(default_factory=list)
    """Who was spoken of last: whom "he" means."""
    meant: list[Actor] = msgspec.field(default_factory=list)
    """For whom a letter is that was sent: whoever hands it over meets them."""
    senders: list[Actor] = msgspec.field(default_factory=list)
    """Who sent it: whoever hands it over acts for their state."""
    welcomed: list[Actor] = msgspec.field(default_factory=list)
    """Who was welcomed last, and by whom."""
    led: dict[Actor, Actor] = msgspec.field(default_factory=dict)
    """Who leads a delegation that has met nobody yet: "a delegation led by X IS IN LIMA. IT was received by"."""
    company: dict[Actor, list[Actor]] = msgspec.field(default_factory=dict)
    """Who came along with someone who has met nobody yet."""

    def read(self, sentence: Sentence, contacts: Sequence[Contact], near: list[Sentence]) -> None:
        """Read one sentence.

        Args:
            sentence: The sentence.
            contacts: What it reports.
            near: The sentence, and the last before it.
        """
        if sentence.welcomed is None and not contacts:
            sentence.welcomed = find_welcome(sentence)
        if sentence.welcomed is not None:
            self.welcomed = self._who_welcomed(*sentence.welcomed)
        heads = [(country, self.cast.by_mention.get(id(head))) for country, head in find_side_heads(sentence)]
        contacts, talks = self._of_sides(sentence, contacts, near, heads)
        contacts = contacts or (find_fronted(sentence) if self.events else ())
        here = self._report(sentence, contacts, near)
        if talks is not None:
            for event in here:
                event.contacts.append(talks)
        present = [*find_attendees(sentence), *(spouse for _, spouse in sentence.kin if here)]
        subject = _leading(here[-1]) if here else _subject(sentence, self.cast)
        if not here and present and self.last and set(subject) <= set(self.cast.whom(present)):
            subject = self.last  # "Present were A and B. HE also received ...": they are not who met anyone.
        if not here and sentence.welcomed is not None and sentence.lexicon.grammar.verb_first:
            # "There to receive him was A. HE held talks with B": he who was spoken of before, if not told there.
            hosts, guests = map(self.cast.whom, sentence.welcomed)
            known = [actor for actor in (*guests, *hosts) if actor in self.last]
            subject = known or (guests if hosts and guests else self.last) or subject
        self.last = subject or self.last
        told = _assign(sentence, self.events, here, self.cast)
        for state, person in find_heads(sentence):
            by = self.cast.by_mention
            group, leader = by.get(id(state)) or only_delegation(told), by.get(id(person))
            if group is None and not told:
                group = next((actor for actor in self.last if actor.delegation), None)
            party = leader.party if leader is not None else None
            if state is not None or party is None or (group is not None and party == group.party):
                _lead(told, group, leader)
                if group is not None and leader is not None and not told:
                    self.led[group] = leader
        for country, leader in heads:
            _lead_side(told, country, leader)
        if self.events and not here:
            self._tell_members(sentence)
        if not self.events and len(self.last) == 1:
            self.company.setdefault(self.last[0], []).extend(self.cast.whom(present))
        for event in told:
            event.attend(self.cast.whom(m for m in present if not _came_to_other(m, event, told, self.cast)))

    @staticmethod
    def _of_sides(
        sentence: Sentence,
        contacts: Sequence[Contact],
        near: list[Sentence],
        heads: list[tuple[str, Actor | None]],
    ) -> tuple[Sequence[Contact], Contact | None]:
        """Give those who led sides the states of these, and the contact of two of them if no other is told.

        Returns:
            The contacts of the sentence, and where it is told of the talks whose sides they led.
        """
        for country, leader in heads:
            if leader is not None and leader.party is None:
                leader.country = country
        if not heads or any(contact.frame != "sides" for contact in contacts):
            return contacts, None
        led, talks = find_led_sides(sentence), find_talks(near)
        return ([led], talks) if led is not None and talks is not None else ([], None)

    def _report(self, sentence: Sentence, contacts: Iterable[Contact], near: list[Sentence]) -> list[Event]:
        """Put together what a sentence reports; give the events that it tells of."""
        here: list[Event] = []
        letters = _Letters()
        for contact in contacts:
            if contact.frame == "sent":
                self.meant, self.senders = self.cast.whom(contact.second), self.cast.whom(contact.first)
            if contact.frame == "bearer":
                self._bring(contact, here, letters)
                continue
            if contact.frame == "taker":
                letters.taken, letters.took = taken(self.events), True
            if not _knows_group(contact, self.cast):
                continue
            _leave_out_voice(contact, self.cast)
            _take_group(contact, self.cast)
            introduce(contact, self.last, self.events[-1] if self.events else None, self.cast)
            for event in self._made(contact, near):
                if letters.took and (letters.taken is not None or self.meant) and event.frame in _TAKEN_AT:
                    self._take(event, here, letters)
                self._add(event, here)
            if here:
                _name(here[-1], sentence, contact.end, self.cast)
        here += hand(self.events, here, letters.handed)
        for carried in letters.borne:
            met_bearer(self.events, here, carried)
        return here

    def _made(self, contact: Contact, near: list[Sentence]) -> list[Event]:
        """Make the events that one report tells of."""
        of_both = _of_both(contact, self.events, near, self.cast) if contact.both else None
        arrived = all(event.kind == "visit" for event in self.events)  # They have met nobody yet.
        both = contact.both or (len(self.welcomed) > 1 and self._are_welcomed(contact))
        if not of_both and both and arrived and len(self.welcomed) > 1:
            first, *second = self.welcomed  # "X was welcomed by Y. THE TWO then held talks"
            return [Event(contact.kind, contact.frame, contact.status, [first], second, [], [contact])]
        if of_both is not None:
            return of_both
        host = _host(contact, self.events, self.last, self.cast)
        one_table = self.once or (self.one_table and not self.events)
        return make_events(contact, self.cast, host, one_table=one_table, several=self.several)

    def _are_welcomed(self, contact: Contact) -> bool:
        """Tell the sides of those of whom one welcomed the other: "THE IRAQI AND SAUDI SIDES then held talks"."""
        sides = (*contact.first, *contact.second)
        unnamed = all(mention.joint and mention.name is None and not mention.offices for mention in sides)
        return unnamed and {mention.country for mention in sides} == {actor.country for actor in self.welcomed}

    def _who_welcomed(self, hosts: list[Mention], guests: list[Mention]) -> list[Actor]:
        """Give who welcomed whom on arrival, if they were two of different states."""
        pair = [*(self.cast.whom(hosts) or self.last), *(self.cast.whom(guests) or self.last)]
        if len(pair) != len({actor.party for actor in pair}) or len(pair) != _SEVERAL:
            return []
        for mention in (*hosts, *guests):
            if mention.counterpart:
                self.cast.counterpart(mention, next(a for a in pair if a is not self.cast.by_mention.get(id(mention))))
        return pair

    def _bring(self, contact: Contact, here: list[Event], letters: _Letters) -> None:
        """Read who brings a letter, to a contact that was told or to one that is to be."""
        bearer = self.cast.whom(contact.first)
        brought = bring(self.events, bearer)
        here += brought
        letters.borne += brought
        if not brought:
            states = {sender.country for sender in self.senders}
            if len(bearer) == len(states) == 1 and bearer[0].party is None:
                bearer[0].country = states.pop()
            letters.handed.append(Event("message", "to", "held", bearer, list(self.meant), [], [contact]))

    def _take(self, event: Event, here: list[Event], letters: _Letters) -> None:
        """Let an event be the one in which a letter was taken, in the place of the one told before."""
        take(letters.taken, self.meant, event)
        for several in (self.events, here):
            several[:] = [known for known in several if known is not letters.taken]
        letters.taken, letters.took = None, False

    def _add(self, event: Event, here: list[Event]) -> None:
        """Add an event to those told before, where it is none of them; nobody meets himself."""
        for side in (event.first, event.second) if self.led else ():
            side[:] = dict.fromkeys(self.led.get(actor, actor) for actor in side)
        named = [tuple(actor.words) for actor in event.principals if len(actor.words) > 1]
        if len(set(named)) < len(named):
            return
        known = merge(self.events, event) or bring_for(self.events, event)
        if known is None and brings(self.events, event):
            here += bring(self.events, event.second)
            return
        if known is None and event.principals:
            self.events.append(known := event)
        if known is not None and known not in here:
            here.append(known)

    def _tell_members(self, sentence: Sentence) -> None:
        """Read of whom a group was made that took part in the last contact."""
        if add_stated(self.events[-1], sentence, self.cast):
            return
        if members := self.cast.whom(find_members(sentence)) or fellows(self.events[-1], sentence, self.cast):
            fill(self.events[-1], members)
            self.events[-1:] = one_by_one(self.events[-1])
        else:
            _name(self.events[-1], sentence, sentence.start, self.cast)


def _settle(event: Event, company: Mapping[Actor, list[Actor]]) -> None:
    """Add who came along with those who lead a contact, and tell by its sentences whether it was held."""
    event.attend(actor for leader in event.first for actor in company.get(leader, ()))
    call_in(event)
    if not event.tensed and any(map(is_announced, event.sentences)):
        event.status = "planned"
    elif not event.tensed and event.status == "planned" and any(map(is_held_by_all, event.sentences)):
        event.status = "held"


def _leave_out_voice(contact: Contact, cast: Cast) -> None:
    """Leave out whoever speaks for others: where a spokesman "SAID THAT HE met", it is whom the article is about."""
    sentence, first = contact.sentence, contact.first
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    if len(first) != 1 or first[0].offices or words[contact.trigger - 1] not in sets["contacts.links.same_subject"]:
        return
    spoken = sets["speech.spokesmen"]
    if any(not spoken.isdisjoint(words[o.start : o.end]) for actor in cast.whom(first) for o in actor.offices):
        contact.first, contact.pending_subject = [], True


def _take_group(contact: Contact, cast: Cast) -> None:
    """Take the delegation told last for who met others, beside whose verb its noun stands, and not who told of it.

    "The governor said that THE DELEGATION met the king", "THE DELEGATION then met the king".
    """
    sentence, verb = contact.sentence, contact.sentence.hits.get(contact.trigger)
    groups, definite = sentence.lexicon.sets["contacts.delegation.headed"], sentence.lexicon.grammar.definite
    if not sentence.lexicon.grammar.verb_first or sentence.lacks(groups) or verb is None or contact.frame != "meet":
        return
    near = (contact.trigger - 1, verb.end)
    words = sentence.tokens.words
    beside = any(
        sentence.start < i < sentence.end
        and words[i] in groups
        and words[i].startswith(definite)
        and not sentence.speaks_of(i)
        for i in near
    )
    told = (a for a in reversed(cast.actors) if a.delegation and a.party and a.reach[1] <= contact.trigger)
    if beside and len(contact.first) <= 1 and (group := next(told, None)) is not None:
        contact.first, contact.pending_subject = [group.mentions[0]], False


def _speaks_of_last(sentence: Sentence) -> bool:
    """Tell a sentence about whoever was told last: "THE LATTER was accompanied by"."""
    last = sentence.lexicon.sets["contacts.links.latter"]
    return phrase_at(sentence.tokens.words, sentence.start, sentence.end, last) > 0


def _came_to_other(mention: Mention, event: Event, told: list[Event], cast: Cast) -> bool:
    """Tell who came along with someone who took part in another of the contacts that a sentence tells."""
    lead = cast.by_mention.get(id(mention.along)) if mention.along is not None else None
    return lead not in {None, *event.principals} and any(lead in other.principals for other in told)


def _name(event: Event, sentence: Sentence, start: int, cast: Cast) -> None:
    """Put those of whom a group was made in its place: "the envoys who were received WERE A, B and C"."""
    named = equated(sentence, start)
    if named and all(mention.name is not None or (mention.country and mention.offices) for mention in named):
        before = cast.whom(m for m in sentence.mentions if m.end <= named[0].start and is_untold(m))
        if any(actor in event.principals for actor in before):
            fill(event, cast.whom(named))


def _of_both(contact: Contact, events: list[Event], near: list[Sentence], cast: Cast) -> list[Event]:
    """Make the event of which only "the two" is told: of the only two whom the sentence, or one before it, names.

    Where a contact has been told, they are those who met there, and nothing is made; unless the sentence right before
    tells of two others ("X attended the wedding of Y. THE TWO then held talks"), or those of it are yet to meet, and
    have called each other ("X will meet Y on Friday. THE TWO spoke by phone yesterday").

    Args:
        contact: The report of it.
        events: What was told before.
        near: Its sentence, and the last before it.
        cast: Who is who.
    """
    if events and _have_called(contact, events[-1]):
        last = events[-1]
        return [Event(contact.kind, contact.frame, contact.status, list(last.first), list(last.second), [], [contact])]
    index, words, sets = contact.sentence.index, contact.sentence.tokens.words, contact.sentence.lexicon.sets
    then = not sets["contacts.links.next"].isdisjoint(words[contact.sentence.start : contact.trigger])
    nearest = (1 if then else -1) if events else _NAMED_BEFORE
    told = {known.sentence.index for event in events for known in event.contacts}
    after: list[Actor] = []
    for sentence in [s for s in reversed(near) if index - s.index <= nearest and s.index not in told]:
        named = [m for m in sentence.mentions if sentence.index < index or m.end <= contact.trigger]
        people = [a for a in cast.whom(named) if a.words and (a.offices or a.held)]
        if not contact.sentence.lexicon.grammar.cased or not any(a.party for a in people):
            people = [a for a in people if a.party]  # Of two ministers the state of one may be told elsewhere.
        people += [actor for actor in after if actor not in people]
        if len(people) == 1 and contact.sentence.lexicon.grammar.cased:
            after = people  # "X said so. Y denied it. THE TWO MINISTERS met in Rome"
        elif people:
            first, *second = people
            two = len(second) == 1 and second[0].party != first.party
            two = two and not any({first, *second} <= set(event.principals) for event in events)
            made = Event(contact.kind, contact.frame, contact.status, [first], second, [], [contact])
            return [made] if two else []
    return []


def _have_called(contact: Contact, event: Event) -> bool:
    """Tell a call that both sides of talks to come have held."""
    called = contact.kind in CALLS and contact.status == "held" and contact.tensed
    return called and event.kind not in CALLS and event.status == "planned" and event.tensed


def _of_people(events: list[Event]) -> list[Event]:
    """Leave out what only says of states that they are in contact, where people are told to be."""
    personal = [event for event in events if not all(actor.state for actor in event.principals)]
    for event in events:
        if personal and event not in personal:
            personal[-1].sentences += [s for s in event.sentences if s not in personal[-1].sentences]
    return personal or events


def _knows_group(contact: Contact, cast: Cast) -> bool:
    """Leave out of a contact a delegation of which nothing is told; tell if whom one side met is known.

    Whoever met others is then whom the article spoke of last.
    """
    unknown = {id(m) for m in (*contact.first, *contact.second) if m.again and id(m) not in cast.by_mention}
    if unknown:
        contact.first = [mention for mention in contact.first if id(mention) not in unknown]
        second = [mention for mention in contact.second if id(mention) not in unknown]
        if contact.second and not second:
            return False
        contact.second, contact.pending_subject = second, contact.pending_subject or not contact.first
    return True


def _lead(events: list[Event], state: Actor | None, person: Actor | None) -> None:
    """Put who leads a side in the place of the state that stood for it."""
    if state is None or person is None:
        return
    join(person, state)
    if state.party is not None:
        _lead_side(events, state.party, person)


def _lead_side(events: list[Event], party: str, person: Actor | None) -> None:
    """Put who leads the side of a state or body in the place of those of it of whom no name is told.

    A title that only presumes a state ("the Foreign Secretary") is one of the state whose side its holder leads.
    """
    if person is None:
        return
    for office in person.offices:
        if office.elsewhere and person.country == office.country and party != person.country:
            person.country = party
            office.set_country(party)
    for event in events:
        for side in (event.first, event.second):
            places = [n for n, actor in enumerate(side) if not actor.words and actor.party == party]
            if places and person not in event.principals:
                side[places[0]] = person


def _leading(event: Event) -> list[Actor]:
    """Give who is the subject of the last clause that reports an event: whom "he" in the next one means."""
    return event.second if event.contacts[-1].passive else event.first


def _host(contact: Contact, events: list[Event], last: list[Actor], cast: Cast) -> list[Actor]:
    """Give whose contact it is where only the other side is told ("As for the talks WITH the envoy of Chad, ...").

    That is who led the one told before: where a guest is told to come next, or letters of credence to be presented,
    and else if whoever the last sentence spoke of took part in no contact. With whom a contact was told before,
    the same is spoken of again.
    """
    if events and contact.pending_object and events[-1].kind == contact.kind:
        return events[-1].second if events[-1].frame == contact.frame else events[-1].first
    follows = contact.kind == "credentials" or (contact.passive and bool(contact.second))
    if events and contact.pending_subject and (_is_added(contact) or _is_hosted_again(contact, events[-1], last)):
        return _leading(events[-1])
    if not events or not (follows or contact.frame == "between"):
        return last
    if not follows and (met := _met_before(contact, events, cast)):
        return met
    known = not follows and any(set(last) & set(event.principals) for event in events)
    return last if known else _leading(events[-1])


def _is_hosted_again(contact: Contact, event: Event, last: list[Actor]) -> bool:
    """Tell whom the host received next, whose guest spoke last: "received X. X thanked him. AND RECEIVED Y"."""
    verb_first = contact.sentence.lexicon.grammar.verb_first
    return verb_first and contact.frame == event.frame == "receive" and bool(last) and set(last) <= set(event.second)


def _met_before(contact: Contact, events: list[Event], cast: Cast) -> list[Actor]:
    """Give who has met the one person with whom a contact is said to have been, who led none ("THE TALKS WITH HER")."""
    with_whom = cast.whom(contact.second)
    if not contact.pending_subject or contact.first or len(with_whom) != 1:
        return []
    alike = [e for e in events if (e.kind in CALLS) == (contact.kind in CALLS) and e.status == contact.status]
    met = [event for event in alike if with_whom[0] in event.second]
    led = any(with_whom[0] in event.first for event in alike)
    return list(met[-1].first) if met and not led else []


def _is_added(contact: Contact) -> bool:
    """Tell a contact that a sentence adds to those of whoever leads the article: "HE ALSO received the envoy"."""
    sentence = contact.sentence
    also = sentence.lexicon.sets["places.also"]
    words, behind = sentence.tokens.words, contact.trigger + 1
    near = (*words[sentence.start : contact.trigger][:_ALSO], *words[behind : behind + _ALSO])
    return sentence.lexicon.grammar.verb_first and not also.isdisjoint(near)


def _titled(titles: list[Contact], events: list[Event], body: list[Sentence], cast: Cast) -> list[Event]:
    """Add what the title tells; a contact that it alone reports is what the whole article is about."""
    told = {actor for event in events for actor in event.principals}
    for contact in titles:
        for event in make_events(contact, cast, [], one_table=is_of_one_table([contact.sentence])):
            event.first[:], event.second[:] = _told_as(event.first, events), _told_as(event.second, events)
            if _tells_several(events, event):
                continue
            if merge(events, event) is None and (not events or (contact.frame in _NOUNS and _is_whole(event, told))):
                event.sentences += body if not told else [s for s in body if not any(s in e.sentences for e in events)]
                event.attend(cast.whom([mention for s in event.sentences for mention in find_attendees(s)]))
                events.append(event)
    return events


def _told_as(side: list[Actor], events: list[Event]) -> list[Actor]:
    """Put the only one of a state whom the text names in the place of a title's counterpart of that state."""
    named = {a: None for event in events for a in event.principals if a.words and a.country}
    found: list[Actor] = []
    for actor in side:
        alone = not actor.words and actor.country is not None and all(m.counterpart for m in actor.mentions)
        same = [other for other in named if alone and other.country == actor.country]
        found.append(same[0] if len(same) == 1 else actor)
    return list(dict.fromkeys(found))


def _tells_several(events: list[Event], event: Event) -> bool:
    """Tell whether a title tells in one what the text tells one by one."""
    everyone = set(event.principals)
    met = [known for known in events if len(everyone & set(known.principals)) > 1 and len(everyone) > 2]
    return len(met) > 1


def _is_whole(event: Event, told: set[Actor]) -> bool:
    """Tell whether a title names both sides in full, one of which the text never lets meet anyone."""
    persons = all(actor.words and actor.party for actor in event.principals)
    return persons and bool(event.first and event.second) and told.isdisjoint(event.second)


def _subject(sentence: Sentence, cast: Cast) -> list[Actor]:
    """The person who leads a sentence: whom "he" in the next one means.

    It is nobody new where "he" leads this one, too.
    """
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if grammar.cased and words[sentence.start] in grammar.pronouns:
        return []
    for mention in sentence.mentions:
        actor = cast.by_mention.get(id(mention))
        free = grammar.binds(mention.prefix) in {"", "and"} and not _is_bound(sentence, mention)
        if free and actor is not None and (actor.words or actor.offices or actor.delegation):
            return [actor]
    return []


def _headed(sentences: list[Sentence], reports: dict[int, list[Contact]], cast: Cast) -> list[Actor]:
    """Give whom the title is about, where the text begins with "he": "X is in Lima. HE was received by".

    So where lines of a programme tell no more than with whom: "The visit of X. | TALKS WITH the king."
    """
    if len(sentences) < 2 or not sentences[0].is_title or not sentences[0].lexicon.grammar.cased:  # a title and a text
        return []
    title, first = sentences[:2]
    if first.tokens.words[first.start] in title.lexicon.grammar.pronouns:
        return _subject(title, cast)
    lines = (contact for sentence in sentences[1:] for contact in reports.get(sentence.index, ()))
    alone = next((contact for contact in lines if contact.status != "none"), None)
    if alone is None or not alone.pending_subject or alone.trigger != alone.sentence.start:
        return []
    people = list(dict.fromkeys(cast.whom(m for m in title.mentions if is_person(m))))
    return people if len(people) == 1 else []


def _is_bound(sentence: Sentence, mention: Mention) -> bool:
    """Tell who is told with a preposition, and leads no sentence: "WITH THE KING, the president spoke of trade"."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    before = before_articles(words, mention.start, sentence.start, grammar.articles) - 1
    if not grammar.cased or before < sentence.start:
        return False
    return words[before] in united(grammar.with_, grammar.of, grammar.to)


def _assign(sentence: Sentence, events: list[Event], here: list[Event], cast: Cast) -> list[Event]:
    """Give a sentence to the events it reports, else to the one its people were in, else to the last told.

    Where it tells the sides of two states, only a contact of those two is meant, if there is one.
    """
    if here:
        for event in here:
            event.sentences.append(sentence)
        return here
    if len(events) < _SEVERAL:
        for event in events:
            event.sentences.append(sentence)
        return list(events)
    actors = {actor for m in sentence.mentions if (actor := cast.by_mention.get(id(m))) is not None}
    sides = states_of_sides(sentence)
    fitting = [event for event in events if sides <= event.parties()] or events

    def rank(event: Event) -> tuple[int, bool, int]:
        """Those who are spoken of tell most, then the kind of contact ("in the call"), then what was told last."""
        return len(actors & set(event.principals)), names_kind(sentence, event.kind), event.sentences[-1].index

    found = fitting[-1] if _speaks_of_last(sentence) else max(fitting, key=rank)
    found.sentences.append(sentence)
    return [found]
