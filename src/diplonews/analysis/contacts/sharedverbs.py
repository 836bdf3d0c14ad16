"""The subject that a verb of contact has from the verb before it: "X met the king, AND CALLED ON the queen"."""

from __future__ import annotations

from diplonews.analysis.contacts.contact import Contact, is_verb
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import before_verb
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import united

__all__ = ["of_verb_before", "who_was_sent"]

_THEN = 10
"""Words between whoever was met and the next verb of whoever met them: where and when it was."""
_VERBAL = frozenset({"speech", "opener"})
"""Sorts of words that begin a clause of another verb."""
_TRIGGER = frozenset({"trigger"})


def of_verb_before(contact: Contact) -> list[Mention] | None:
    """Find the subject that two verbs share ("X met the king, AND CALLED ON the queen"): that of the first.

    Nobody where that is a pronoun ("HE will meet the king AND HOLD TALKS with the queen"); None where they share none.
    """
    sentence, grammar, met = contact.sentence, contact.sentence.lexicon.grammar, contact.first
    between = sentence.tokens.words[met[-1].end : contact.trigger]
    if grammar.verb_first or grammar.and_.isdisjoint(between):
        return None
    # "met the king IN SUVA ON MONDAY, AND called on the queen": where and when may stand between.
    while between and between[-1] in sentence.lexicon.sets["contacts.parted.adverbs"]:
        between = between[:-1]  # "and LATER called on the queen"
    then = bool(between) and between[-1] in grammar.and_ and len(between) <= _THEN
    apart = any(_is_verbal(sentence, index) for index in range(met[-1].end, contact.trigger)) if then else True
    if apart and not united(COMMAS, grammar.and_, grammar.each).issuperset(between):
        return None
    verbs = (hit for hit in sentence.phrases(_TRIGGER) if hit.end <= met[0].start and is_verb(hit))
    last = max(verbs, key=lambda hit: (hit.end, -hit.start), default=None)  # "WILL MEET", and not "meet" within it
    if last is None:
        return None
    pronoun = sentence.tokens.words[last.start - 1] in grammar.pronouns
    return before_verb(sentence, last.start) or ([] if pronoun else None)


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
