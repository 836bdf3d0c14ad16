"""Groups that were met, and those of them who are told one by one: each takes part in the place of the group."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.events.event import HIGH_OFFICES, Event, told_kind
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.holding import ENVOYS
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import IN_BODIES, MINISTERS, OfficeMention
from diplonews.analysis.words.tokens import holds
from diplonews.dates import find_dates
from diplonews.model.values import Day

__all__ = [
    "add_stated",
    "call_in",
    "each_accredited",
    "fellows",
    "fill",
    "introduce",
    "is_of_delegation",
    "join",
    "lesser_before",
    "of_leaders",
    "of_members",
    "of_press",
    "one_by_one",
    "only_delegation",
    "part",
]

_SOME_DAY = date(2024, 5, 8)
"""A day that days are counted from, only to tell whether two are the same."""
_SEVERAL = 2
"""Contacts that are told one by one after one of several; and the two of a pair."""


def of_members(events: list[Event]) -> list[Event]:
    """Leave out that someone met a group, where those of it are told one by one: "received envoys. He received X"."""
    for event in [event for event in events if any(actor.many for actor in event.principals)]:
        second = any(actor.many for actor in event.second)
        group, hosts = (event.second, event.first) if second else (event.first, event.second)
        kinds = {office.kind for actor in group if actor.many for office in actor.offices}
        others = [(known, _guests(known, event, hosts)) for known in events if known is not event]
        members = [known for known, guests in others if kinds & {o.kind for actor in guests for o in actor.offices}]
        if event.kind == "credentials":
            named = [(known, guests) for known, guests in others if guests and all(map(_is_only_of_state, guests))]
            members += [known for known, _ in named if known not in members]
            for guest in [actor for _, guests in named for actor in guests]:
                guest.offices = [office for actor in group for office in actor.offices][:1]
        if members and len(group) == 1:
            events.remove(event)
            for known in members:
                known.kind = told_kind(known.kind, event.kind)
                known.sentences += [s for s in event.sentences if s not in known.sentences]
    return events


def of_press(events: list[Event]) -> list[Event]:
    """Leave out that someone who met a group faced the press with one of it: what was said there belongs to the talks.

    "The US minister met HIS COUNTERPARTS of the bloc. He said in A JOINT PRESS CONFERENCE with his host ..."
    """
    for event in [event for event in events if len(event.principals) == _SEVERAL and _is_before_press(event)]:
        talks = next((known for known in events if known is not event and _takes_in(known, event)), None)
        if talks is not None:
            events.remove(event)
            talks.contacts += event.contacts
            talks.sentences += [sentence for sentence in event.sentences if sentence not in talks.sentences]
    return events


def _is_before_press(event: Event) -> bool:
    """Tell a contact of which only a press conference of both tells."""
    for contact in event.contacts:
        hit, press = (
            contact.sentence.hits.get(contact.trigger),
            contact.sentence.lexicon.sets["contacts.links.to_press"],
        )
        words = contact.sentence.tokens.words[contact.trigger : hit.end] if hit is not None else []
        if press.isdisjoint(words):
            return False
    return True


def _takes_in(talks: Event, event: Event) -> bool:
    """Tell talks of one of two with a group of which the other is, by the office that they hold."""
    shared = [actor for actor in event.principals if actor in talks.principals]
    others = [actor for actor in event.principals if actor not in shared]
    several = [a for a in talks.principals if not a.words and (a.many or (a.country is None and a.organisation))]
    kinds = {office.kind for actor in several for office in actor.offices}
    return len(shared) == len(others) == 1 and any(office.kind in kinds for office in others[0].offices)


def _is_only_of_state(actor: Actor) -> bool:
    """Tell someone of whom the name and the state are told, and no office: "received ALI SALEM OF CHAD"."""
    return bool(actor.words) and actor.country is not None and not actor.offices and actor.held is None


def of_leaders(events: list[Event]) -> list[Event]:
    """Leave out that someone met several of a body ("four ASEAN LEADERS"), where others are met one by one after it."""
    if not events or not events[0].contacts[0].sentence.lexicon.grammar.cased:
        return events
    for event in [event for event in events if event.second and all(map(_is_of_body, event.second))]:
        others = [known for known in events if known is not event and _is_told_besides(known, event)]
        if len(others) >= _SEVERAL:
            events.remove(event)
            for known in others:  # Where, when and on what occasion they were is told there.
                known.contacts += [replace(contact) for contact in event.contacts]
    return events


def _is_told_besides(known: Event, event: Event) -> bool:
    """Tell a contact of the same people that is told after another, on no day of its own ("ON TUESDAY, he met X")."""
    follows = known.contacts[0].sentence.index >= event.contacts[0].sentence.index
    return follows and not {*event.first}.isdisjoint(known.principals) and _days(known) <= _days(event)


def _days(event: Event) -> set[Day]:
    """Find the days that the sentences tell which report a contact, as if all were told on one."""
    sentences = {contact.sentence.index: contact.sentence for contact in event.contacts}.values()
    texts = (s.tokens.text[slice(*s.tokens.span(s.start, s.end))] for s in sentences)
    language = event.contacts[0].sentence.lexicon.language
    return {day.date for text in texts for day in find_dates(text, language, _SOME_DAY)}


def _is_of_body(actor: Actor) -> bool:
    """Tell several people of whom no more is told than the body of their states."""
    return actor.delegation and not actor.words and actor.country is None and actor.organisation is not None


def _guests(known: Event, event: Event, hosts: list[Actor]) -> list[Actor]:
    """Give whom those met who met a group: letters of credence are received, or presented to whoever receives them."""
    if not hosts or known.first == hosts:
        return known.second
    given = known.kind == event.kind == "credentials" and known.second == hosts
    return [actor for actor in known.first if not actor.many] if given else []


def fill(event: Event, members: list[Actor]) -> None:
    """Put those of whom a group was made in its place: "received several envoys. They are: ..."."""
    kinds = {office.kind for actor in members for office in actor.offices}
    for side in (event.second, event.first):
        _name_envoys(side, [member for member in members if member not in event.principals])
    for side in (event.second, event.first):
        group = next((actor for actor in side if _is_group(actor, kinds)), None)
        if group is not None:
            for member in members:
                join(member, group)
            place = side.index(group)
            side[place : place + 1] = [member for member in members if member not in event.principals]
            return
    for side in (event.second, event.first):  # "The others are: ..."
        several = len(side) > 1 or _presents_one_by_one(event)
        if several and kinds and kinds >= {actor.office.kind for actor in side if actor.office is not None}:
            side += [member for member in members if member not in event.principals]
            return


def _name_envoys(side: list[Actor], members: list[Actor]) -> None:
    """Put who is named in the place of the envoy of that state ("the envoys OF FIJI and Togo: KEN SATO of Fiji")."""
    for member in members:
        unnamed = (a for a in side if not a.words and not a.many and any(o.kind in ENVOYS for o in a.offices))
        same = [a for a in unnamed if a.party == member.party is not None]
        if len(same) == 1 and all(office.kind in ENVOYS for office in member.offices):
            member.offices = member.offices or list(same[0].offices)
            side[side.index(same[0])] = member


def each_accredited(events: list[Event]) -> list[Event]:
    """Part those who presented letters of credence, where each is told to have done it by himself, however told."""
    return [each for event in events for each in (_each(event) if _is_each_ones(event) else [event])]


def _is_each_ones(event: Event) -> bool:
    """Tell what several do each by himself at one ceremony, where a language counts it so."""
    return event.kind in event.contacts[0].sentence.lexicon.sets["contacts.apart.kinds"]


def one_by_one(event: Event) -> list[Event]:
    """Part the envoys of several states who were received ONE AFTER ANOTHER: each had a contact of his own."""
    sentence = event.contacts[0].sentence
    words = sentence.tokens.words[sentence.start : sentence.end]
    return _each(event) if holds(words, sentence.lexicon.sets["contacts.apart.forms"]) else [event]


def _each(event: Event) -> list[Event]:
    """Give a contact of each envoy of another state, and one host; the contact itself where they are no such envoys."""
    for side, other in ((event.first, event.second), (event.second, event.first)):
        envoys = [actor for actor in side if actor.words and any(office.kind in ENVOYS for office in actor.offices)]
        states = {actor.party for actor in envoys if actor.party}
        if len(envoys) == len(side) == len(states) > 1 and len(other) < 2:  # each of another state, and one host
            first = side is event.first
            return [
                replace(
                    event,
                    first=[envoy] if first else list(other),
                    second=list(other) if first else [envoy],
                    attendees=list(event.attendees),
                    contacts=list(event.contacts),
                    sentences=list(event.sentences),
                )
                for envoy in envoys
            ]
    return [event]


def call_in(event: Event) -> None:
    """Let those who were there stand for the group that was met: "met the Arab ambassadors. THE AMBASSADORS OF ..."."""
    joint = {o.kind for a in event.principals if a.many and not a.party for o in a.offices} & ENVOYS
    members = [a for a in event.attendees if joint and a.party and any(o.kind in ENVOYS for o in a.offices)]
    if len(members) > 1:
        fill(event, members)
        event.attendees = [actor for actor in event.attendees if actor not in members]


def fellows(event: Event, sentence: Sentence, cast: Cast) -> list[Actor]:
    """Find those of a sentence who hold, each for a state, the office of a group of whom no state was told."""
    kinds = {office.kind for actor in event.principals if actor.many for office in actor.offices}
    one = _presents_one_by_one(event)
    if one:
        kinds |= {office.kind for actor in event.principals for office in actor.offices} & ENVOYS
    named = (mention for mention in sentence.mentions if kinds and mention.name is not None and mention.country)
    found = cast.whom([mention for mention in named if mention.offices and mention.offices[0].kind in kinds])
    return found if len(found) > 1 or one else []


def _presents_one_by_one(event: Event) -> bool:
    """Tell letters of credence of several envoys, of whom the sentences that follow may tell one each."""
    groups = (m for m in event.contacts[0].sentence.mentions if m.many and m.name is None)
    return event.kind == "credentials" and any(o.kind in ENVOYS for m in groups for o in m.offices)


def add_stated(event: Event, sentence: Sentence, cast: Cast) -> bool:
    """Let envoys take part of whom a line tells no more than name and state: "Ali Salem (Chad)"; tell if it did."""
    if event.kind != "credentials" or not _is_line_of_people(sentence):
        return False
    for side in (event.second, event.first):
        if not any(actor.office is not None and actor.office.kind in ENVOYS for actor in side):
            continue
        members = [actor for actor in cast.whom(sentence.mentions) if actor not in event.principals]
        group = next((actor for actor in side if actor.many and not actor.words), None)
        for member in members:
            member.held = member.held or "ambassador"
            if group is not None:
                join(member, group)
        place = side.index(group) if group is not None else len(side)
        side[place : place + 1] = members
        return True
    return False


def _is_line_of_people(sentence: Sentence) -> bool:
    """Tell a line with nothing but the names of people with their states."""
    told = all(m.name is not None and m.country is not None and not m.offices for m in sentence.mentions)
    inside = {index for mention in sentence.mentions for index in range(mention.start, mention.end)}
    words = (index for index in range(sentence.start, sentence.end) if index not in inside)
    joins = sentence.lexicon.grammar.and_
    tokens = sentence.tokens
    apart = any(tokens.is_word(i) and not tokens.words[i].isdigit() and tokens.words[i] not in joins for i in words)
    return bool(sentence.mentions) and told and not apart


def join(member: Actor, group: Actor) -> None:
    """Give a member what is told of the group: the state or body, and an office."""
    if member.party is None:
        member.country, member.organisation = group.country, group.organisation
        if member.country is None and member.organisation is not None:  # "It was led by THE BANK'S VICE-PRESIDENT"
            member.offices = [replace(o, kind=IN_BODIES.get(o.kind, o.kind)) for o in member.offices]
    seats = [OfficeMention("parliamentarian", m.start, m.end) for m in group.mentions if m.parliamentary][:1]
    if seats and not any(office.kind != "official" for office in member.offices):
        member.offices = [replace(o, kind="parliamentarian") for o in member.offices]  # "the chairman of a committee"
    member.offices = member.offices or [replace(o, country=member.country) for o in group.offices or seats]


def _is_group(actor: Actor, kinds: set[str]) -> bool:
    """Tell an office or a delegation with no name, as which people with offices of some kinds may have been told."""
    return not actor.words and not actor.state and (actor.office is None or not kinds or actor.office.kind in kinds)


def part(cast: Cast, mentions: list[Mention], others: list[Actor]) -> None:
    """Part an office alone in a list from whoever holds the same one on the other side of a contact.

    "The Kenyan minister of trade met the president, the speaker AND THE MINISTER OF TRADE": there are two.

    Args:
        cast: Who is who.
        mentions: Those on one side.
        others: Those on the other side.
    """
    for before, mention in pairwise(mentions):
        actor = cast.by_mention.get(id(mention))
        alone = mention.name is None and mention.country is None and mention.organisation is None
        if actor in others and actor is not None and alone and mention.offices and mention.start == before.end:
            actor.mentions.remove(mention)
            officer = Actor(offices=list(mention.offices), country=before.country, mentions=[mention])
            cast.actors.append(officer)
            cast.by_mention[id(mention)] = officer


def introduce(contact: Contact, last: list[Actor], event: Event | None, cast: Cast) -> None:
    """Take a name alone for whom the last sentence told by office: "THE ENVOY OF CHAD arrived. ANN LEE met ...".

    Args:
        contact: What reports of someone by name.
        last: Who was spoken of last.
        event: The last contact, where the other side may have met them: "received THE ENVOY. ANN LEE called on him".
        cast: Who is who.
    """
    if contact.kind == "credentials":
        accredit(cast.whom(contact.first if contact.frame == "to" else contact.second), cast)
    if _call_on(contact, event, cast):
        return
    subject = contact.second if contact.passive and contact.sentence.lexicon.grammar.cased else contact.first
    leading = cast.whom(subject[:1])
    if len(leading) != 1 or len(last) != 1 or subject[0] is not leading[0].mentions[0]:
        return
    if _is_unknown(leading[0]) and _is_unnamed(last[0]):
        cast.unite(last[0], leading[0])


def _call_on(contact: Contact, event: Event | None, cast: Cast) -> bool:
    """Unite whom one side of the last contact met with the mere name that another report has for them."""
    sentence = contact.sentence
    if event is None or not sentence.lexicon.grammar.cased:
        return False
    sides = [cast.whom(contact.first), cast.whom(contact.second)]
    for named, hosts in (sides, sides[::-1]):
        others = [actor for actor in event.principals if actor not in hosts]
        if len(named) != 1 or len(others) != 1 or not hosts or not all(host in event.principals for host in hosts):
            continue
        again = sentence.has_one_of(sentence.lexicon.sets["places.also"], sentence.start, sentence.end)
        first = any(mention is named[0].mentions[0] for mention in (*contact.first, *contact.second))
        if not again and first and _is_unknown(named[0]) and _is_unnamed(others[0]):
            cast.unite(others[0], named[0])
            return True
    return False


def accredit(presenting: list[Actor], cast: Cast) -> None:
    """Take who presents letters of credence for an ambassador, and for the only one of whom no name is told."""
    unknown = [actor for actor in presenting if _is_unknown(actor)]
    envoys = [a for a in cast.actors if _is_unnamed(a) and a.office is not None and a.office.kind in ENVOYS]
    if len(unknown) == len(envoys) == 1 and envoys[0] not in presenting:
        cast.unite(envoys[0], unknown[0])
    for actor in unknown:
        actor.held = actor.held or "ambassador"


def _is_unknown(actor: Actor) -> bool:
    """Tell someone of whom only the name is told."""
    return bool(actor.words) and not actor.offices and actor.party is None and actor.held is None


def _is_unnamed(actor: Actor) -> bool:
    """Tell one person who is told by an office of a state or body, and by no name."""
    office = actor.office
    told = office is not None and not office.acts and actor.party is not None
    return told and not (actor.words or actor.body or actor.many)


def lesser_before(contact: Contact, mention: Mention, first: list[Actor], cast: Cast) -> Actor | None:
    """Find the minister or envoy right before a counterpart: "the king received the minister X and HIS COUNTERPART".

    Args:
        contact: Who was met by whom.
        mention: The counterpart.
        first: Who leads the contact; whoever holds a higher office has no minister for a counterpart.
        cast: Who is who.
    """
    place = contact.second.index(mention) if mention in contact.second else 0
    before = cast.whom(contact.second[:place])[-1:]
    office, leading = (before[0].office if before else None), (first[0].office if first else None)
    lesser = office is not None and leading is not None and leading.kind in HIGH_OFFICES - MINISTERS
    return before[0] if lesser and office is not None and office.kind in MINISTERS | ENVOYS else None


def is_of_delegation(contact: Contact) -> bool:
    """Tell those of whom a delegation was made: "received A DELEGATION made up of the ministers A and B"."""
    words, sides = contact.sentence.tokens.words, contact.sentence.lexicon.sets["contacts.links.side"]
    between = words[contact.trigger : contact.second[0].start] if contact.second else []
    return contact.sentence.lexicon.grammar.cased and not sides.isdisjoint(between)


def only_delegation(events: list[Event]) -> Actor | None:
    """Give the only delegation that took part with nobody named."""
    found = [actor for event in events for actor in event.principals if actor.delegation and not actor.words]
    return found[0] if len(set(found)) == 1 else None
