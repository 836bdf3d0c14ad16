"""Who does what a verb tells, where they are told behind it or bound before it, and are no subject of a clause."""

from __future__ import annotations

from diplonews.analysis.contacts.contact import Contact, is_verb
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, DASHES
from diplonews.analysis.words.tokens import before_articles, holds, longest, past_articles, phrase_at

__all__ = ["after_verb", "are_own_staff", "enabled", "is_a_strangers", "is_of_meeting", "past_receiver", "take_told"]

_BY = 12
"""Words between a passive and by whom it was done."""
_HANDED = 2
"""Words from handing over to whom, and from there to who does it."""
_SPEECH = frozenset({"speech"})
_PRAYER = 6
"""Words of a prayer ("may God keep him"), with the dashes around it."""
_TO_STAFF = 4
"""Words from someone's own people to the first of their names, with what joins them ("WHO ARE")."""


def enabled(sentence: Sentence, hit: Hit) -> list[Mention]:
    """Find whom something lets do it: "la visite sera l'occasion pour LE MINISTRE, Luc Morel, de s'entretenir avec"."""
    words, grammar, enabling = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets["speech.enabling"]
    if not enabling or words[hit.start - 1] not in sentence.lexicon.sets["speech.bound_by"]:
        return []
    before = next((m for m in reversed(sentence.mentions) if m.end < hit.start and is_person(m)), None)
    if before is None or not COMMAS.issuperset(words[before.end : hit.start - 1]):
        return []
    start = before_articles(words, before.start, sentence.start, grammar.articles)
    begins = range(max(sentence.start, start - longest(enabling)), start)
    return [before] if any(phrase_at(words, i, start, enabling) == start - i for i in begins) else []


def after_verb(sentence: Sentence, hit: Hit) -> list[Mention]:
    """Find who does it right after its verb, where that comes first or binds by "by"; a day may stand between."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if not grammar.verb_first:  # "handed over BY the envoy"
        start = past_articles(words, hit.end, sentence.end, grammar.articles)
        bound = words[hit.end - 1] in grammar.by
        return next(([m] for m in sentence.mentions if bound and m.start in {hit.end, start}), [])
    days = sentence.lexicon.sets["contacts.status.recent"]
    start = hit.end + (hit.end < sentence.end and words[hit.end] in days)
    return next(([m] for m in sentence.mentions if m.start in {hit.end, start} and not m.prefix), [])


def _by_whom(sentence: Sentence, hit: Hit) -> list[Mention]:
    """Find by whom something was done, where it is told after when and to whom: "was delivered on Monday BY the envoy".

    No comma parts it from its verb.
    """
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    for index in range(hit.end, min(sentence.end - 1, hit.end + _BY)):
        if words[index] in COMMAS:
            break
        if words[index] in grammar.by:
            start = past_articles(words, index + 1, sentence.end, grammar.articles)
            return next(([m] for m in sentence.mentions if m.start in {index + 1, start}), [])
    return []


def _past_style(sentence: Sentence, index: int) -> int:
    """Pass over the style of whoever a letter is handed to, and the prayer for them between dashes, from a word on."""
    words, lexicon = sentence.tokens.words, sentence.lexicon
    style = sentence.hits.get(index)
    if style is not None and lexicon.grammar.binds(style.prefix) == "to":
        index += words[index][len(style.prefix) :] in lexicon.sets["contacts.links.styles"]
    if words[index] in DASHES:
        dashes = (i for i in range(index + 1, min(sentence.end, index + _PRAYER)) if words[i] in DASHES)
        index = next(dashes, index - 1) + 1
    return index


def past_receiver(sentence: Sentence, hit: Hit) -> list[Mention]:
    """Find who hands over a letter, whoever it is handed to may stand before: "handed TO the king the minister"."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if not grammar.verb_first:
        return _by_whom(sentence, hit)
    reached = _past_style(sentence, hit.end)
    for mention in sentence.mentions:
        if mention.start < hit.end:
            continue
        between = words[reached : mention.start]
        if len(between) > _HANDED or any(word in COMMAS for word in between):
            break
        if grammar.binds(mention.prefix) == "to" or holds(between, grammar.to):
            reached = mention.end
            continue
        return [mention] if not mention.prefix and not between else []
    return []


def is_a_strangers(contact: Contact) -> bool:
    """Tell a verb behind which its subject stands by a name that public record alone knows ("CALLED, Koroi, the king").

    Nothing else is told of them, or they would have been read.
    """
    sentence, lexicon = contact.sentence, contact.sentence.lexicon
    verb = sentence.hits.get(contact.trigger)
    if verb is None or not lexicon.grammar.verb_first or not is_verb(verb) or verb.end >= sentence.end:
        return False
    name = sentence.tokens.words[verb.end]
    known = verb.end in sentence.hits or sentence.speaks_of(verb.end)
    return name in lexicon.borne and name not in lexicon.common and not known


def take_told(contact: Contact, hit: Hit) -> None:
    """Take who said something, and to whom, where these are told to have met: "told THE ENVOY WHOM HE RECEIVED that".

    Verbs come first, and theirs has the pronoun of its object and no subject behind it. Those who visited something
    otherwise did not meet there: "the fair that THE KING AND THE ENVOY visited".
    """
    sentence, grammar = contact.sentence, contact.sentence.lexicon.grammar
    pronouns = tuple(sentence.lexicon.sets["topics.pronouns"])
    visits = contact.frame == "visitor"
    if not grammar.verb_first or not (visits or sentence.tokens.words[hit.end - 1].endswith(pronouns)):
        return
    told = _told_whom(sentence, hit) if not contact.second else None
    if told is not None:
        contact.first, contact.second = reversed(told) if visits else told
        contact.pending_subject = False
    elif visits:
        contact.first, contact.second = [], []


def _told_whom(sentence: Sentence, hit: Hit) -> tuple[list[Mention], list[Mention]] | None:
    """Find who said something, and to whom, where the latter stand right before a verb that tells more of them."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    begin = hit.start - (words[hit.start - 1] in grammar.relative)
    told = next((m for m in sentence.mentions if m.end == begin and (m.delegation or is_person(m))), None)
    if told is None or any(m.start == hit.end for m in sentence.mentions):
        return None
    said = {speech.end for speech in sentence.phrases(_SPEECH)}
    for speaker in (m for m in sentence.mentions if m.start in said and m.end <= told.start and is_person(m)):
        between = words[speaker.end : told.start]
        if between == [] and grammar.binds(told.prefix) in {"", "to"}:
            return [speaker], [told]
        if len(between) == 1 and between[0] in sentence.lexicon.sets["contacts.links.in_front"]:
            return [speaker], [told]
    return None


def are_own_staff(contact: Contact) -> bool:
    """Tell those whom a word before their names calls someone's own: "met some of HIS ADVISERS, who are X and Y".

    Nobody among them holds an office of another state.
    """
    sentence, staff = contact.sentence, contact.sentence.lexicon.sets["contacts.apart.staff"]
    if not staff or sentence.lacks(staff):
        return False
    sides = sorted((*contact.first, *contact.second), key=lambda mention: mention.start)
    words, leader = sentence.tokens.words, sides[0].country if sides else None
    for place, mention in enumerate(sides[:2]):
        begin = max(sides[place - 1].end if place else sentence.start, mention.start - _TO_STAFF)
        if not staff.isdisjoint(words[begin : mention.start]):
            return all(one.country in {None, leader} and not one.offices for one in sides[place:])
    return False


def is_of_meeting(sentence: Sentence, hit: Hit) -> bool:
    """Tell "THE MEETING BRINGS TOGETHER each of X and Y": its verb has no other subject, and all of them met."""
    verb, grammar = sentence.tokens.words[hit.start].removeprefix(hit.prefix), sentence.lexicon.grammar
    if hit.end - hit.start == 1 or not grammar.verb_first:
        return False
    return verb in grammar.between or verb in sentence.lexicon.sets["contacts.links.comprising"]
