"""The subject that a verb of contact has from the verb before it: "X met the king, AND CALLED ON the queen"."""

from __future__ import annotations

from collections.abc import Collection

from diplonews.analysis.contacts.contact import Contact, is_verb
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import before_verb
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.speech.speechwords import acts_by_form
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import before_articles, holds, phrase_at, united

__all__ = ["of_other_verb", "who_was_sent"]

_THEN = 10
"""Words between whoever was met and the next verb of whoever met them: where and when it was."""
_FAR = 14
"""And between whom someone told something, and that."""
_AUXILIARIES = 3
"""Words between a subject and its verb."""
_TO_PEOPLE = frozenset({"thank", "welcome", "congratulate", "condole", "call-for", "inform"})
"""What is done in saying something to someone who is told right behind it."""
_VERBAL = frozenset({"speech", "opener"})
"""Sorts of words that begin a clause of another verb."""
_TRIGGER = frozenset({"trigger"})


def _of_verb_before(contact: Contact) -> list[Mention] | None:
    """Find the subject that two verbs share ("X met the king, AND CALLED ON the queen"): that of the first.

    Nobody where that is a pronoun ("HE will meet the king AND HOLD TALKS with the queen"); None where they share none.
    """
    sentence, grammar, met = contact.sentence, contact.sentence.lexicon.grammar, contact.first
    between = sentence.tokens.words[met[-1].end : contact.trigger]
    if grammar.verb_first or grammar.and_.isdisjoint(between):
        return None
    # "met the king IN SUVA ON MONDAY, AND called on the queen": where and when may stand between.
    joint = _and_before(sentence, met[-1].end, contact.trigger)
    then = joint is not None and joint - met[-1].end < _THEN
    apart = any(_is_verbal(sentence, index) for index in range(met[-1].end, joint or 0)) if then else True
    if apart and not united(COMMAS, grammar.and_, grammar.each).issuperset(between):
        return None
    verbs = (hit for hit in sentence.phrases(_TRIGGER) if hit.end <= met[0].start and is_verb(hit))
    last = max(verbs, key=lambda hit: (hit.end, -hit.start), default=None)  # "WILL MEET", and not "meet" within it
    if last is None:
        return None
    pronoun = sentence.tokens.words[last.start - 1] in grammar.pronouns
    return before_verb(sentence, last.start) or ([] if pronoun else None)


def of_other_verb(contact: Contact, objects: Collection[Mention]) -> list[Mention] | None:
    """Find the subject of the verb before, if whoever stands before this one was its object; None if not."""
    if contact.first and contact.first[-1] in objects and (shared := _of_verb_before(contact)) is not None:
        return shared
    return _of_object_before(contact) if contact.first else None


def _of_object_before(contact: Contact) -> list[Mention] | None:
    """Find the subject of a verb whose object was told last: "X BRIEFED the envoys AND met Y", "X thanked Z and met Y".

    Nobody where that is a pronoun; None where whoever was told last is no object of a verb.
    """
    sentence, grammar, met = contact.sentence, contact.sentence.lexicon.grammar, contact.first
    joint = _and_before(sentence, met[-1].end, contact.trigger) if not grammar.verb_first else None
    words = sentence.tokens.words
    if joint is None or joint - met[-1].end > _FAR or not grammar.relative.isdisjoint(words[met[-1].end : joint]):
        return None
    bare = joint + 1 == contact.trigger and words[contact.trigger] in sentence.lexicon.sets["contacts.status.base"]
    if bare and not sentence.lexicon.sets["speech.infinitive"].isdisjoint(words[met[-1].end : joint]):
        return None  # "urged the minister TO go there AND MEET the king"
    verb = before_articles(words, met[0].start, sentence.start, grammar.articles) - 1
    while verb > sentence.start and sentence.tokens.is_capital(verb):
        verb -= 1  # "briefed ARAB ambassadors"
    if verb <= sentence.start or not _takes_people(sentence, verb):
        return None
    subject = before_verb(sentence, verb)
    if subject:
        return subject if verb - subject[-1].end <= _AUXILIARIES else None
    return [] if holds(words[max(sentence.start, verb - 2) : verb], grammar.pronouns) else None


def _takes_people(sentence: Sentence, index: int) -> bool:
    """Tell a verb whose object are people ("TOLD the minister"), and not a clause about them ("SAID the minister")."""
    word, sets = sentence.tokens.words[index], sentence.lexicon.sets
    if not word.isalpha() or sentence.tokens.is_capital(index) or word in sets["speech.reporting"]:
        return False
    hit = sentence.hits.get(index)
    if hit is not None and hit.sense("speech"):
        act = acts_by_form(sentence.lexicon.language).get(word)
        return act in _TO_PEOPLE or word in sets["speech.spoken_to"]
    return (hit is None or not hit.sorts) and word.endswith(tuple(sets["speech.past_endings"]) or ("\0",))


def _and_before(sentence: Sentence, start: int, end: int) -> int | None:
    """Give where "and" joins a verb to the one before, behind it adverbs and auxiliaries: "AND will later meet"."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    passed = united(
        sets["contacts.parted.adverbs"],
        sets["contacts.parted.auxiliaries"],
        sets["contacts.status.planned"],
        sets["contacts.status.due"],
    )
    joint = next((index for index in range(end - 1, start - 1, -1) if words[index] in grammar.and_), None)
    index = joint + 1 if joint is not None else end
    limit = end + (words[end] in sets["speech.infinitive"])  # "AND is due TO MEET"
    while index < end and (width := phrase_at(words, index, limit, passed)):
        index += width
    return joint if joint is not None and index >= end else None


def who_was_sent(sentence: Sentence, hit: Hit) -> list[Mention]:
    """Find whom "he" means in "X sent HIS ENVOY to Suva, WHERE HE met Y": who was sent, and acts for X's state."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    sending = sets["contacts.status.sending"]
    if not sending or sentence.lacks(sending) or hit.start < sentence.start + 2:
        return []
    where, pronoun = words[hit.start - 2 : hit.start]
    if where not in grammar.relative or pronoun not in grammar.pronouns:
        return []
    owned = united(grammar.articles, sets["places.owners"])
    for mention in reversed(sentence.mentions):
        if mention.end < hit.start and is_person(mention):
            index = mention.start - 1
            while index > sentence.start and words[index] in owned:
                index -= 1
            if index > sentence.start and words[index] in sending:
                _serve(mention, before_verb(sentence, index))
                return [mention]
    return []


def _serve(mention: Mention, sender: list[Mention]) -> None:
    """Let someone sent act for who sent them, where nothing tells for whom: "President X sent SPECIAL ENVOY Y"."""
    name = sender[-1].name if sender else None
    if name is None or mention.country is not None or mention.organisation is not None:
        return
    for office in mention.offices:
        office.patron = office.patron or name


def _is_verbal(sentence: Sentence, index: int) -> bool:
    """Tell whether a verb begins at a token, of a contact, of saying or of what was discussed."""
    hit = sentence.hits.get(index)
    return hit is not None and (is_verb(hit) or not _VERBAL.isdisjoint(hit.sorts))
