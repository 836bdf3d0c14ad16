"""The events that one report tells of: one, or several where one met several others."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.contacts.doers import is_a_strangers
from diplonews.analysis.events.event import CALLS, HIGH_OFFICES, Event
from diplonews.analysis.events.groups import is_of_delegation, lesser_before, one_by_one, part
from diplonews.analysis.offices.officementions import MINISTERS
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.tokens import holds

__all__ = ["make_events"]

_ROUND = 2
"""More than these may meet two of one state at one table, or each for themselves: they are told one by one."""
_ONE_BY_ONE = frozenset({"meet", "receive", "with", "from", "own", "to", "between"})
"""Frames whose subject may meet several others one after the other."""
_OF_STATE = (MINISTERS | HIGH_OFFICES | {"security-chief"}) - {"organisation-head"}
"""Offices of a state of which whoever meets its head meets the holders, too."""
_HERS = 2
"""Words before a verb among which one tells that its subject is a woman, or a body."""
_ALONE = frozenset({"visit", "sitting", "bearer", "taker", "sent", "attended"})
"""Frames that tell one side only: of a visit with nobody met, of a body that sits, of a letter that is brought."""


def make_events(
    contact: Contact, cast: Cast, last: list[Actor], *, one_table: bool, several: bool = False
) -> list[Event]:
    """Make the events that one report tells of: several where one met several others, none of a mere visit.

    Args:
        contact: The report.
        cast: Who is who.
        last: Who was spoken of last.
        one_table: Whether the article tells that those who were met were so at one table.
        several: Whether it goes on as of several contacts.
    """
    if contact.frame in _ALONE or (contact.pending_object and not last):
        return []
    first = cast.whom(contact.first)
    part(cast, contact.second, first)
    second = [actor for actor in cast.whom(contact.second) if actor not in first]
    if not second and first and (guest := _other_holder(contact, first, cast)) is not None:
        second = [guest]
    if contact.pending_subject and contact.passive and not second:
        second = [actor for actor in last if actor not in first]
        if not second and contact.sentence.lexicon.grammar.verb_first:
            return []  # Whom they received is not told: not each other.
    elif contact.pending_subject and not first and not set(last) & set(second):
        hers = _is_hers(contact) and all(_is_a_man(actor, contact) for actor in last)
        if last and (hers or is_a_strangers(contact)):
            return []  # Whom it means is not told.
        first = list(last)
    elif contact.pending_object:
        second = [actor for actor in last if actor not in first]
    together = not second and contact.frame == "with"
    if together:
        first, second = first[:1], first[1:]
    for mention in (*contact.second, *contact.first):
        if mention.counterpart:
            other = first[0] if first and mention in contact.second else (second[0] if second else None)
            if other is cast.by_mention.get(id(mention)):
                other = _beside(contact, cast)
            cast.counterpart(mention, lesser_before(contact, mention, first, cast) or other)
            _act_for(cast.by_mention.get(id(mention)), second if mention in contact.second else first, other)
    lone = contact.sentence.lexicon.grammar.cased and contact.trigger == contact.sentence.start and len(second) == 1
    among = contact.frame == "between" and not first and not lone  # "TALKS WITH the king.": of whom is not told
    if among:
        first, second = second[:1], second[1:]  # "Talks between A, B and C" are of all three.
    if contact.passive and len(second) == 1 and _hold_other_offices(first):
        return [_event(contact, [host], second) for host in first]  # Who calls on several calls on each.
    if len(second) == 1 < len(first) and _is_each_alone(contact):
        return [_event(contact, [one], second) for one in first]
    apart = several and contact.frame in _ONE_BY_ONE and len(second) > 1 and all(a.words and a.offices for a in second)
    apart = not (among or together) and (apart or _are_apart(contact, first, second, one_table=one_table))
    if apart:
        _act_alike(second, first)
    apart = apart or (among and len(second) > 1 and _are_separate(contact))
    groups = [[actor] for actor in second] if apart else [second]
    return [event for group in groups for event in one_by_one(_event(contact, first, group))]


def _act_for(peer: Actor | None, side: list[Actor], other: Actor | None) -> None:
    """Let a counterpart act for the state of those beside him: "met THE GHANAIAN president and HIS COUNTERPART"."""
    if peer is None or peer.party is not None or peer not in side or other is None:
        return
    states = {actor.country for actor in side if actor is not peer and actor.offices}
    if len(states) == 1 and states.isdisjoint({None, other.country}):
        peer.country = states.pop()


def _act_alike(met: list[Actor], leads: list[Actor]) -> None:
    """Let officers told next act for the state of the one before: "met THE GHANAIAN president A and the SPEAKER B"."""
    home, state = {actor.country for actor in leads}, None
    for actor in met:
        if actor.party is not None:
            state = actor.country if actor.country not in home else None
        elif state is not None and actor.office is not None and actor.office.kind in _OF_STATE:
            actor.country = state


def _is_hers(contact: Contact) -> bool:
    """Tell a verb without subject of which a woman or a body is the subject: "WAS SHE who met", "that THEY HAD TALKS".

    What "I met" is written like is told by a word before it that is hers.
    """
    words, links = contact.sentence.tokens.words, contact.sentence.lexicon.sets
    verb = words[contact.trigger]
    near = words[max(contact.sentence.start, contact.trigger - _HERS) : contact.trigger]
    sure = not {verb, verb[1:]}.isdisjoint(links["contacts.links.hers"])
    return sure or (verb[-1:] in links["contacts.links.her_ending"] and holds(near, links["contacts.links.she"]))


def _is_a_man(actor: Actor, contact: Contact) -> bool:
    """Tell a person of whom no title is a woman's, and no verb before it ("SAID, she, the minister")."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    endings = tuple(sentence.lexicon.tables["speech"].get("hers", ()))  # as they are written
    titles = [office.start for office in actor.offices if not office.acts]
    if not titles or actor.body:
        return False
    titles += [mention.honorific[0] for mention in actor.mentions if mention.honorific]
    if any(sentence.tokens.original(title).endswith(endings) for title in titles):
        return False
    hers = tuple(sentence.lexicon.sets["contacts.links.her_ending"])
    return not any(mention.start and words[mention.start - 1].endswith(hers) for mention in actor.mentions)


def _beside(contact: Contact, cast: Cast) -> Actor | None:
    """Give whose counterpart is told before them: "after HIS talks with his counterpart Ali, MINISTER KOROI said"."""
    return next((cast.by_mention.get(id(other)) for other in contact.second if not other.counterpart), None)


def _event(contact: Contact, first: list[Actor], second: list[Actor]) -> Event:
    status, tensed = contact.status, contact.tensed
    return Event(contact.kind, contact.frame, status, list(first), list(second), [], [contact], tensed=tensed)


def _other_holder(contact: Contact, first: list[Actor], cast: Cast) -> Actor | None:
    """Find whom a title alone means that the subject holds, too: "President A met THE VISITING PRESIDENT" of another.

    Nobody meets himself: it is whoever was told last, by name, to hold that office for another state.
    """
    if len(contact.second) != 1 or not contact.sentence.lexicon.grammar.cased:
        return None
    told = contact.second[0]
    if told.name is not None or told.country is not None or not told.offices or told.counterpart:
        return None
    kinds = {office.kind for office in told.offices}
    kinds |= {"head-of-government"} if any(office.either for office in told.offices) else set()
    others = [
        actor
        for actor in cast.actors
        if actor not in first and actor.words and actor.party and kinds & {office.kind for office in actor.offices}
        if actor.party not in {one.party for one in first} and actor.mentions[0].start < told.start
    ]
    return max(others, key=lambda actor: max(m.start for m in actor.mentions if m.start < told.start), default=None)


def _hold_other_offices(actors: list[Actor]) -> bool:
    kinds = [actor.office.kind for actor in actors if actor.office is not None]
    several = 1 < len(kinds) == len(actors)
    return several and (len(kinds) == len(set(kinds)) or all(actor.words for actor in actors))


def _are_apart(contact: Contact, first: list[Actor], second: list[Actor], *, one_table: bool) -> bool:
    """Counterparts of different states are met one by one, where nothing says that they sat together."""
    if contact.frame not in _ONE_BY_ONE or not first or len(second) < 2:  # several
        return False
    parties = [actor.party for actor in second]
    sentence = contact.sentence
    told = sentence.tokens.words[sentence.start : sentence.end]
    if holds(told, sentence.lexicon.sets["contacts.apart.forms"]):
        return True
    if sentence.lexicon.grammar.verb_first and holds(told, sentence.lexicon.sets["contacts.apart.joint"]):
        return False  # "a TRIPARTITE summit with the two kings"
    if one_table:
        return False
    if _has_with_each(contact) or _follow_each_other(contact) or _are_items(contact):
        return True
    between = sentence.tokens.words[contact.trigger : contact.second[0].start] if contact.second else []
    single = holds(between, sentence.lexicon.sets["contacts.apart.single"])
    if not single and _are_high(contact, second):
        return True
    if any(mention.joint for mention in (*contact.first, *contact.second)) or is_of_delegation(contact):
        return False
    if holds(told, sentence.lexicon.sets["contacts.apart.joint"]):
        return False
    if contact.kind in CALLS and sentence.lexicon.grammar.cased:
        return False  # One may call several at once, where nothing tells them apart.
    if single:
        return False  # "HIS MEETING with the ambassadors of Fiji and Togo" was one.
    if None not in parties and len(set(parties)) == len(parties):
        return len(first) == 1 or (len({actor.party for actor in first}) == 1 and len(second) > _ROUND)
    return False


def _are_separate(contact: Contact) -> bool:
    """Tell talks of one with each of the others: "hosted TWO SEPARATE MEETINGS between X, Y and Z"."""
    sentence = contact.sentence
    told = sentence.tokens.words[contact.trigger : min(mention.start for mention in contact.second)]
    return sentence.lexicon.grammar.verb_first and holds(told, sentence.lexicon.sets["contacts.apart.forms"])


def _has_with_each(contact: Contact) -> bool:
    """Tell those whom one met by a preposition before each: "met WITH the minister of trade AND WITH the premier".

    So whom one called: "a téléphoné AU président chilien AINSI QU'À la chancelière".
    """
    sentence, met = contact.sentence, contact.second
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if not grammar.cased or len(met) < 2 or not all(map(is_person, met)):  # several
        return False
    called = contact.kind in CALLS
    each = grammar.with_ if not called else grammar.to if contact.frame == "to" else frozenset[str]()
    return all(not each.isdisjoint(words[a.end : b.start]) for a, b in pairwise(met))


def _is_each_alone(contact: Contact) -> bool:
    """Tell several who met someone one by one: "the king and the premier met, EACH ALONE, with the envoy"."""
    sentence, alone = contact.sentence, contact.sentence.lexicon.sets["contacts.apart.alone"]
    if contact.frame not in _ONE_BY_ONE or sentence.lacks(alone):
        return False
    return holds(sentence.tokens.words[contact.trigger : contact.end], alone)


def _follow_each_other(contact: Contact) -> bool:
    """Tell those whom one met one after the other: "received the French envoy, THEN the Kenyan envoy"."""
    sentence, then = contact.sentence, contact.sentence.lexicon.sets["contacts.apart.next"]
    if not sentence.lexicon.grammar.verb_first or sentence.lacks(then):
        return False
    return all(holds(sentence.tokens.words[a.end : b.start], then) for a, b in pairwise(contact.second))


def _are_items(contact: Contact) -> bool:
    """Tell those whom one met by lines of their own, one for each: "he met: | - the minister | - the mayor"."""
    items, met = contact.sentence.items, contact.second
    if not items or contact.kind in CALLS or not all(map(is_person, met)):
        return False
    lines = [bisect_right(items, mention.start) for mention in met]
    return lines[0] > 0 and len(set(lines)) == len(lines)


def _are_high(contact: Contact, actors: list[Actor]) -> bool:
    """Tell those who hold high offices, each another: a guest meets them one by one; who receives may receive all."""
    offices = [actor.office for actor in actors if actor.office is not None and actor.words]
    if contact.frame == "receive" or len(offices) < len(actors):
        return False
    sentence, kinds = contact.sentence, [office.kind for office in offices]
    # Where the subject comes first, a head of state and the foreign minister told beside them sat at one table.
    high = HIGH_OFFICES if sentence.lexicon.grammar.verb_first else HIGH_OFFICES - {"foreign-minister"}
    if len(set(kinds)) == len(kinds) and high.issuperset(kinds):
        return True
    words = sentence.tokens.words
    each = holds(words[contact.trigger : sentence.end], sentence.lexicon.sets["contacts.apart.each"])
    titles = {tuple(words[office.start : office.end]) for office in offices}
    return each and len(titles) == len(actors) > _ROUND
