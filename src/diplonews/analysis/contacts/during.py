"""Contacts at which something was said: "X told Y DURING A CALL", "DURING A CALL, X told Y", "X, IN A CALL, told Y"."""

from __future__ import annotations

from itertools import pairwise

from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.speech.antecedents import may_lead
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.speech.speechwords import TO_SOMEONE
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, united

__all__ = [
    "is_during",
    "is_during_some",
    "sayers_at",
    "sides_after",
    "sides_around",
    "sides_before",
    "sides_done",
    "sides_joined",
    "subject_and_object",
]

_NEAR = 18
"""Words between whoever was told something and the contact at which it was."""
_SPEECH = frozenset({"speech", "voice"})
"""Sorts of verbs with which one says something."""
_NAMING = frozenset({"country", "adjective", "organisation", "city", "capital", "seat", "office", "status", "again"})
"""Sorts of words that tell whose a contact is, or that it is yet to be."""
_APART = frozenset({"status", "link"})
"""Sorts of words that tell when and where."""
_DESCRIBED = 6
"""Words before a noun of contact, with its article, that tell how it was."""


def is_during(sentence: Sentence, hit: Hit) -> bool:
    """Tell "in a call", "during talks": the clause before it tells who took part."""
    words, during = sentence.tokens.words, sentence.lexicon.sets["contacts.links.during"]
    before = [
        w for w in words[max(sentence.start, hit.start - 2) : hit.start] if w not in sentence.lexicon.grammar.articles
    ]
    near = hit.prefix in during or words[hit.start] in during or (bool(before) and before[-1] in during)
    return near or is_during_some(sentence, hit)


def is_during_some(sentence: Sentence, hit: Hit) -> bool:
    """Tell a contact of which more is said before its noun: "during A ONE-HOUR meeting", "at A HASTY meeting"."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    if not grammar.cased or grammar.verb_first:
        return False
    described = sets["contacts.manner.described"]
    for index in range(hit.start - 1, max(sentence.start, hit.start - _DESCRIBED) - 1, -1):
        if words[index] in sets["contacts.status.at"]:
            return True  # "DURING ONE-ON-ONE talks"
        if words[index] in sets["contacts.links.during"] and index < hit.start - 1:
            told = (word for word in words[index + 1 : hit.start] if word != "-" and not word.isdigit())
            # "IN MARATHON talks", and not "an INTEREST in direct talks", "a role IN FUTURE talks"
            return all(word in described for word in told) and words[index - 1] not in sets["contacts.manner.leaning"]
        if words[index] in grammar.articles:
            return sentence.start < index < hit.start - 1 and words[index - 1] in sets["contacts.links.during"]
        if words[index] in described:
            continue  # "IN FIVE HOURS OF talks"
        plain = sentence.tokens.is_word(index) or words[index] == "-"
        found = sentence.hits.get(index)
        if not plain or sentence.tokens.is_capital(index) or (found and not _NAMING.isdisjoint(found.sorts)):
            return False
    return False


def sides_before(contact: Contact, *, of_many: bool = False) -> None:
    """For "X told Y during a call": the two who stand before it.

    Args:
        contact: The contact.
        of_many: Whether a delegation may be one of them: "X briefed A FIJIAN DELEGATION as he received THEM".
    """
    sentence = contact.sentence
    near = [m for m in sentence.mentions if m.end <= contact.trigger and contact.trigger - m.end <= _NEAR]
    leads = sentence.mentions[:1] if sentence.lexicon.grammar.cased else []
    if leads and leads[0] not in near and leads[0].start == sentence.start and leads[0].end < contact.trigger:
        near = [*leads, *near]  # "X, on his first visit since he took office in May, told Y during a call"
    named = [m for m in near if m.name is not None or m.counterpart]
    named = (_with_delegation(near, named) if of_many else named)[-2:]
    if len(named) < 2 or not may_lead(sentence, named[0]):  # two sides
        return
    # "The spokesman said THAT THE MINISTER stressed during the call": who tells of it was not in it.
    that = sentence.tokens.words[named[1].start - 1] in sentence.lexicon.sets["speech.that"]
    if not that or _is_told(contact, *named):
        contact.first, contact.second, contact.pending_subject = _together(sentence, named), named[1:], False


def _is_told(contact: Contact, teller: Mention, other: Mention) -> bool:
    """Tell whether someone says what the other told him: "X said that Y promised HIM during a call"."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    sets, says = sentence.lexicon.sets, any(said.end == teller.start for said in sentence.phrases(_SPEECH))
    again = words[other.start - 1] in words[teller.end : other.start - 1]
    if not says or again or words[teller.start] in sets["names.voices"]:
        return False
    to_him = {*words[other.end : contact.trigger], *words[contact.trigger + 1 : contact.trigger + 3]}
    return not (to_him.isdisjoint(sets["contacts.links.him"]) and to_him.isdisjoint(sets["speech.told_him"]))


def _with_delegation(near: list[Mention], named: list[Mention]) -> list[Mention]:
    """Put a delegation told last among those who are named, or whoever leads it, who acts for whom it does."""
    group = next((m for m in reversed(near) if m.delegation and (m.country or m.organisation)), None)
    if group is None or not named or named[-1].start < group.start:
        return named if group is None else [*named, group]
    head = named[-1]
    if head.country is None and head.organisation is None:
        head.country, head.organisation = group.country, group.organisation
    if group.parliamentary and not head.offices:
        head.add_office(OfficeMention("parliamentarian", group.start, group.end, country=head.country))
    return named


def _together(sentence: Sentence, last: list[Mention]) -> list[Mention]:
    """Give the first of the last two with those whom "and" joins to it: "A, B AND C agreed during their meeting"."""
    grammar, run = sentence.lexicon.grammar, last[:1]
    if not grammar.verb_first or grammar.binds(last[1].prefix) != "and":
        return run
    for before in reversed([m for m in sentence.mentions if m.end <= run[0].start]):
        between = sentence.tokens.words[before.end : run[0].start]
        if grammar.binds(run[0].prefix) != "and" or not COMMAS.issuperset(between) or not is_person(before):
            break
        run.insert(0, before)
    return run


def sides_done(contact: Contact, hit: Hit) -> None:
    """For "decorated the king the envoy, during HIS RECEPTION in Rome": subject and object, where no other is told."""
    sentence, after = contact.sentence, contact.sentence.hits.get(hit.end)
    ends = hit.end >= sentence.end or not sentence.tokens.is_word(hit.end)
    apart = after is not None and not _APART.isdisjoint(after.sorts)
    if not (ends or apart) or sentence.tokens.words[hit.end] in sentence.lexicon.grammar.with_:
        return
    done = subject_and_object(sentence, hit.start)
    if done is not None and is_during(sentence, hit):
        contact.first, contact.second, contact.pending_subject = [done[0]], [done[1]], False


def subject_and_object(sentence: Sentence, end: int) -> tuple[Mention, Mention] | None:
    """Find who did something to whom, where verbs come first: "decorated THE KING THE ENVOY".

    One stands right behind the other, with nothing to bind them.
    """
    if not sentence.lexicon.grammar.verb_first:
        return None
    near = [m for m in sentence.mentions if m.end <= end and end - m.end <= _NEAR and is_person(m)]
    for first, second in pairwise(near):
        if second.start != first.end or first.prefix or second.prefix or first.start <= sentence.start:
            continue
        known = sentence.hits.get(first.start - 1)
        verb = sentence.tokens.is_word(first.start - 1) if known is None else bool(known.sense("speech"))
        bound = sentence.tokens.words[first.start - 1] in sentence.lexicon.sets["speech.that"]
        if verb and not bound and (second.country is not None or second.organisation is not None):
            return first, second
    return None


def sides_after(contact: Contact, hit: Hit) -> None:
    """For "During a call, X told Y": who leads the clause after it, and to whom something is said there."""
    sentence, words, grammar = contact.sentence, contact.sentence.tokens.words, contact.sentence.lexicon.grammar
    people = [m for m in sentence.mentions if m.start >= hit.end and is_person(m)]
    first = people[0] if people else None
    if first is None or first.together or not may_lead(sentence, first):
        return
    aside = words[hit.end : first.start]
    said = next((speech for speech in sentence.phrases(_SPEECH) if speech.start >= first.end), None)
    if said is None or COMMAS.isdisjoint(aside) or holds(aside, united(grammar.with_, grammar.between)):
        return  # "During a call WITH X, Y told ..."
    _take_told(contact, first, said, people[1:])


def sides_around(contact: Contact, hit: Hit) -> None:
    """For "X, during a call, told Y": who stands right before it, and to whom something is said right behind it."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    before = (m for m in sentence.mentions if m.end <= hit.start and COMMAS.issuperset(words[m.end : hit.start]))
    first = next(before, None)
    heads = range(hit.end, hit.end + 2)  # with a comma or without
    said = next((speech for speech in sentence.phrases(_SPEECH) if speech.start in heads), None)
    if first is not None and said is not None and is_person(first) and may_lead(sentence, first):
        _take_told(contact, first, said, [m for m in sentence.mentions if m.start >= said.end and is_person(m)])


def sides_joined(contact: Contact, hit: Hit) -> None:
    """For "In a short call, X AND Y agreed": the two who lead the clause after it together."""
    sentence, words, grammar = contact.sentence, contact.sentence.tokens.words, contact.sentence.lexicon.grammar
    people = [m for m in sentence.mentions if m.start >= hit.end and is_person(m)][:2]
    if len(people) < 2 or any(m.start < hit.start for m in sentence.mentions):  # two sides
        return
    aside, between = words[hit.end : people[0].start], words[people[0].end : people[1].start]
    joined = not grammar.and_.isdisjoint(between) and united(grammar.and_, grammar.articles).issuperset(between)
    if joined and not COMMAS.isdisjoint(aside) and not holds(aside, united(grammar.with_, grammar.between)):
        contact.first, contact.second, contact.pending_subject = people[:1], people[1:], False


def sayers_at(contact: Contact, hit: Hit) -> list[Mention]:
    """Find who met whoever stands right behind the noun: "stressed THE KING, DURING A MEETING THE ENVOY, that"."""
    sentence, met, grammar = contact.sentence, contact.first, contact.sentence.lexicon.grammar
    if contact.frame != "between" or not grammar.verb_first or contact.second or len(met) != 1:
        return []
    bare = hit.end == hit.start + 1 and not sentence.tokens.words[hit.start].startswith(grammar.definite)
    if not bare or met[0].start != hit.end or met[0].prefix or not is_person(met[0]):
        return []
    # "Said THE ENVOY, AFTER A MEETING the premier, that"
    after = sentence.tokens.words[hit.start - 1] in sentence.lexicon.sets["contacts.status.at"]
    if not (after or is_during(sentence, hit)):
        return []
    said = {speech.end for speech in sentence.phrases(_SPEECH) if speech.end < hit.start}
    told = [m for m in sentence.mentions if m.end <= hit.start and m.start in said and is_person(m)]
    voices = sentence.lexicon.sets["names.voices"]
    return [m for m in told if sentence.tokens.words[m.start][len(m.prefix) :] not in voices][-1:]


def _take_told(contact: Contact, first: Mention, said: Hit, people: list[Mention]) -> None:
    """Take for the two sides who says something, and the first of some people to whom it is said."""
    sentence, words, grammar = contact.sentence, contact.sentence.tokens.words, contact.sentence.lexicon.grammar
    told = holds(words[said.start : said.end], sentence.lexicon.sets["speech.addressed"])
    told = told or said.sense("speech") in TO_SOMEONE
    for other in people:
        between = [word for word in words[said.end : other.start] if word not in grammar.articles and word != "'"]
        bound = between[-1] in grammar.to if between else told
        if other.start >= said.end and bound and (other.name is not None or other.counterpart):
            contact.first, contact.second, contact.pending_subject = [first], [other], False
            return
