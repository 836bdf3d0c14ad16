"""Whether all who take part in a contact are told, and are such as take part in one."""

from __future__ import annotations

from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.contacts.doers import is_a_strangers
from diplonews.analysis.contacts.during import is_during
from diplonews.analysis.contacts.leads import same_subject
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.asides import find_asides, is_person
from diplonews.analysis.words.hits import PLACES_AND_SEATS
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["is_complete", "is_told_of_both", "takes_person"]

_APART = 6
"""Words, commas among them, that may stand aside between a visitor and whom the visitor met."""
_PAIR = 2
_ALONG = 3
"""Words that tell who came along, in passing: "and the accompanying delegation"."""


def is_complete(contact: Contact) -> bool:
    """Tell whether both sides of a contact are told, or which of them other sentences tell."""
    frame, first, second = contact.frame, contact.first, contact.second
    if frame == "between":
        return (
            len(second) >= 2  # two sides
            or (bool(first or contact.pending_subject) and bool(second))
            or any(mention.together for mention in second)
            or (len(first) > 1 and not second and first[-1].counterpart)  # "The meeting of X AND HIS COUNTERPART"
            or (len(first) > 1 and not second and _is_of_two_states(contact))
        )
    if contact.kind == "signing" and not (first and all(m.offices or m.counterpart for m in (*first, *second))):
        return False
    if frame == "with" and not second:
        return len([mention for mention in first if not mention.together]) >= 2  # two sides
    if contact.passive and contact.pending_subject and first and not second:
        return True  # "He was received by X": whom the last sentence spoke of.
    if frame in {"meet", "receive"} and not second:
        # Only one is named: it is whom the last subject met.
        if len(first) == 1 and not first[0].together and contact.sentence.lexicon.grammar.verb_first:
            if frame == "receive" and _is_received_by_place(contact):
                return False
            if first[0].start < contact.trigger:
                return contact.sentence.is_title  # The text may teach the short name of the other.
            contact.second, contact.first = first, [] if is_a_strangers(contact) else same_subject(contact)
            contact.pending_subject = not contact.first
            return True
        return len(first) >= 2  # two sides
    contact.pending_object = contact.kind == "credentials" and frame == "to" and bool(first) and not second
    return bool(second) or contact.pending_object


def _is_received_by_place(contact: Contact) -> bool:
    """Tell "LIMA receives the king", which tells of a visit."""
    sentence, after = contact.sentence, contact.trigger + 1
    place = sentence.hits.get(after)
    return place is not None and not PLACES_AND_SEATS.isdisjoint(place.sorts) and not sentence.speaks_of(after)


def _is_of_two_states(contact: Contact) -> bool:
    """Tell "THE TALKS OF THE KING OF CHAD AND THE PREMIER OF MALI": an owner right behind the noun, of two states."""
    sentence, first = contact.sentence, contact.first
    grammar, (owner, *others) = sentence.lexicon.grammar, first
    if not grammar.verb_first:
        return _are_of_several_states(first)
    if owner.start != contact.trigger + 1 or owner.prefix:
        return False
    reached = owner.end
    for mention in others:
        reached += sentence.tokens.words[reached] in COMMAS
        if mention.start != reached or grammar.binds(mention.prefix) != "and":
            return False
        reached = mention.end
    if sentence.is_title and all(mention.name for mention in first):
        return True  # The text tells who they are.
    told = all(mention.name and mention.offices and mention.country for mention in first)
    return told and len({mention.country for mention in first}) > 1


def _are_of_several_states(sides: list[Mention]) -> bool:
    """Tell officers of several states ("a meeting OF THE KING OF CHAD AND THE PREMIER OF MALI").

    The side for which one was there may stand behind him: "A FOR THE CHADIAN SIDE". Of two who are named, one may be of
    a state that goes without saying.
    """
    people = [side for side in sides if not side.delegation]
    states = [side.country for side in people]
    told = all(side.offices and side.country for side in people)
    told = told or (len(people) == _PAIR and all(side.offices and side.name for side in people) and any(states))
    return told and len({*states}) > 1


def is_told_of_both(contact: Contact) -> bool:
    """Tell "THE TWO PRESIDENTS met": who they are was told before."""
    sides, sentence = (*contact.first, *contact.second), contact.sentence
    if not sides and sentence.lexicon.grammar.cased:
        # "THE TWO met", "THEY met": a pronoun, with which the sentence begins
        sides = tuple(m for m in sentence.mentions[:1] if m.start == sentence.start and m.end == contact.trigger)
    return len(sides) == 1 and sides[0].together and not sentence.is_title


def takes_person(contact: Contact, hit: Hit) -> bool:
    """Tell "visited the minister" and "to receive the minister" from visits to places and receptions of guests."""
    if _is_only_seen(contact, hit):
        return False
    words, lexicon = contact.sentence.tokens.words, contact.sentence.lexicon
    # "HE SAW the king on Monday": whom the article spoke of last.
    seen = words[hit.end - 1] in lexicon.sets["contacts.apart.seeing"] and _is_of_pronoun(contact)
    if not seen and (contact.pending_subject or not contact.first or not contact.second):
        return False
    if not contact.second:
        return False
    met, verb_first = contact.second[0], lexicon.grammar.verb_first
    if not (is_person(met) or (met.delegation and verb_first)):
        return False
    if lexicon.grammar.cased and _may_be_a_house(contact.sentence, met):
        return False
    if verb_first and contact.frame == "meet" and _visits_place(contact, hit):
        return False
    if lexicon.grammar.binds(hit.prefix) == "to" or words[hit.start - 1] in lexicon.sets["contacts.links.welcoming"]:
        return False
    if verb_first and is_during(contact.sentence, hit) and contact.first[0].start == hit.end and not met.prefix:
        return True  # "During the reception of the king, in his office, THE ENVOY": it is of nobody else.
    if not is_person(met):
        return False
    start = contact.second[0].start
    ends = (hit.end, *(m.end for m in contact.first))
    # "Visited the king and his guests, IN THE EVENING, the minister": what stands before a comma stands aside.
    apart = words[start - 1] in COMMAS and any(start - end <= _APART for end in ends[1:])
    along = lexicon.sets["contacts.delegation.accompanying"]
    days: frozenset[str] = frozenset()
    if lexicon.grammar.cased:
        days = united(lexicon.sets["contacts.status.recent"], frozenset(lexicon.grammar.articles), frozenset("'"))
    return (
        apart
        or any(
            start - end in {0, 1}
            or (end < start and days.issuperset(words[end:start]))  # "summoned YESTERDAY THE ambassador"
            or _is_place(contact.sentence, end, start, beside=contact.frame == "meet")
            or (start - end <= _ALONG and not along.isdisjoint(words[end:start]))
            for end in ends
        )
    )


def _visits_place(contact: Contact, hit: Hit) -> bool:
    """Tell a place right behind a verb whose subject leads it: "the king, who VISITS CHAD, urged the president"."""
    sentence, place = contact.sentence, contact.sentence.hits.get(hit.end)
    if place is None or PLACES_AND_SEATS.isdisjoint(place.sorts) or sentence.speaks_of(hit.end):
        return False
    return contact.first[-1].end <= hit.start


def _is_only_seen(contact: Contact, hit: Hit) -> bool:
    """Tell who was seen to do something, or as something, and was not met: "the vote SAW the premier LOSE".

    Whoever sees someone is told as a person, and what follows is where, when or what for.
    """
    sentence, sets = contact.sentence, contact.sentence.lexicon.sets
    if sentence.tokens.words[hit.end - 1] not in sets["contacts.apart.seeing"]:
        return False
    if hit.end == hit.start + 1 and not (contact.first or _is_of_pronoun(contact)):
        return True
    end = contact.second[-1].end if contact.second else hit.end
    while end < sentence.end and not sentence.tokens.is_word(end) and sentence.tokens.words[end] not in COMMAS:
        end += 1
    behind = united(sets["contacts.apart.behind_seen"], sets["places.strong"], sets["contacts.status.recent"])
    ended = end >= sentence.end or sentence.tokens.words[end] in COMMAS
    return not (ended or phrase_at(sentence.tokens.words, end, sentence.end, behind))


def _is_of_pronoun(contact: Contact) -> bool:
    """Tell a verb right behind a pronoun."""
    return contact.sentence.tokens.words[contact.trigger - 1] in contact.sentence.lexicon.grammar.pronouns


def _may_be_a_house(sentence: Sentence, met: Mention) -> bool:
    """Tell what may be no person: "visited THE Walker Gardens", "visited RAPONDA Walker Gardens", "the MINISTRY"."""
    if met.name is None and any(office.acts for office in met.offices):
        return True
    if met.name is None or met.offices or met.counterpart or met.honorific:
        return False
    words, lexicon, (start, end) = sentence.tokens.words, sentence.lexicon, met.name
    unknown = end > start + 1 and words[start] not in lexicon.given
    return unknown or words[met.start - 1] in lexicon.grammar.articles


def _is_place(sentence: Sentence, start: int, end: int, *, beside: bool) -> bool:
    """Tell where and on what day it was, between whoever receives and the guest: "hosted IN ROME TODAY the king".

    Args:
        sentence: What is told.
        start: Where those words begin.
        end: Where the guest is told.
        beside: Whether the occasion may stand between them, too.
    """
    limit = start + _APART if sentence.lexicon.grammar.verb_first else start
    if end > limit:
        return False
    asides = dict(find_asides(sentence, start, end)) if beside else {}
    while start < end and (step := _past_setting(sentence, start) or asides.get(start, start) - start):
        start += step
    return start == end


def _past_setting(sentence: Sentence, start: int) -> int:
    """Give how many words tell a day, a place or a room: "IN ROME", "IN HIS OFFICE", "AT THE SEAT OF THE MINISTRY"."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    if words[start] in sets["contacts.status.recent"]:
        return 1
    apart = words[start] in sets["contacts.links.inside"]
    place = sentence.hits.get(start + apart)
    if (
        place is not None
        and not PLACES_AND_SEATS.isdisjoint(place.sorts)
        and (apart or (place.prefix and place.prefix in grammar.inner))
    ):
        return place.end - start
    joined = words[start][:1] in grammar.inner and words[start][1:] in sets["places.houses"]
    width = 2 if apart and words[start + 1] in sets["places.houses"] else int(joined)
    definite = grammar.definite
    whose = (
        word in sets["contacts.links.styles"] or word.startswith(definite)
        for word in words[start + width : start + width + 1]
    )
    return width + (width > 0 and any(whose))
