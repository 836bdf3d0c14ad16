"""Whose doing a verb of discussing tells, where its subject stands behind it: those who met, or somebody else.

"THE PAPERS addressed the price of bread", "THE PROJECTS focus on heat" tell nothing of a contact that was told before.
"""

from __future__ import annotations

from typing import Final

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.topics.wording import Wording
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import first_words, phrase_at, united

__all__ = ["is_by_another"]

_OF_CONTACT: Final = frozenset({"again", "noun", "trigger", "together", "joint", "delegation", "counterpart", "link"})
"""Sorts of phrases that tell of a contact, or of those who may have held it."""
_OF_PEOPLE: Final = frozenset({"office", "honorific", "organisation", "country", "adjective", "status", "occasion"})
"""Sorts of phrases with which it begins who, when or where."""
_AGREEING: Final = ("ا", "وا", "ان", "ون")
"""Endings of verbs whose subjects, several, stand before them."""
_DESCRIBED: Final = 3
"""Words that tell of a subject what it is like."""


def is_by_another(sentence: Sentence, wording: Wording, hit: Hit, *, via: bool) -> bool:
    """Tell whether somebody else does what a verb tells.

    Args:
        sentence: The sentence.
        wording: The words of its language.
        hit: The verb.
        via: Whether a preposition leads to what it is about, so that all before that is its subject.
    """
    if not sentence.lexicon.grammar.verb_first or hit.end >= sentence.end or hit.end > hit.start + 1:
        return False
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if _is_in_thing(sentence, wording, hit) or _is_in_speech(sentence, hit):
        return True
    if words[hit.start].endswith(_AGREEING) or not _is_unknown(sentence, wording, hit.end):
        return False
    if words[hit.end] in sets["topics.others_doing"]:
        return True
    return _is_subject(sentence, wording, hit.end) if via else _has_object(sentence, wording, hit.end)


def _is_in_thing(sentence: Sentence, wording: Wording, hit: Hit) -> bool:
    """Tell a clause about what is no contact: "a SPEECH that addressed trade", "QUESTIONS that turn around it"."""
    words, before = sentence.tokens.words, hit.start - 1
    if hit.prefix or before <= sentence.start:
        return False
    before -= words[before] in wording.relative
    return not sentence.speaks_of(before) and wording.bare(words[before]) in sentence.lexicon.sets["topics.things"]


def _is_in_speech(sentence: Sentence, hit: Hit) -> bool:
    """Tell what someone went through in a speech: "reviewed the minister, IN A SPEECH to the summit, the growth of"."""
    words, speeches = sentence.tokens.words, sentence.lexicon.sets["topics.speeches"]
    if sentence.lacks(speeches):
        return False
    subject = next((m for m in sentence.mentions if m.start == hit.end), None)
    begin = subject.end if subject is not None else hit.end
    return any(phrase_at(words, i, sentence.end, speeches) for i in range(begin, min(begin + 2, sentence.end)))


def _is_unknown(sentence: Sentence, wording: Wording, index: int) -> bool:
    """Tell a word that is of nobody who may have met, of no contact, and no adverb or preposition."""
    words, sets, hit = sentence.tokens.words, sentence.lexicon.sets, sentence.hits.get(index)
    word = words[index]
    if not word.isalpha() or sentence.speaks_of(index):
        return False
    if hit is not None and not (_OF_CONTACT | _OF_PEOPLE).isdisjoint(hit.sorts):
        return False
    if word in first_words(sets["topics.skip"]) and phrase_at(words, index, sentence.end, sets["topics.skip"]):
        return False
    known = united(sets["topics.talk"], sets["topics.doers"], sets["contacts.links.styles"])
    return word not in known and not _is_dual(wording, word)


def _is_dual(wording: Wording, word: str) -> bool:
    """Tell "THE TWO ministers": two who are told of are most often those who met."""
    return word.startswith(wording.definite) and word.endswith("ان")


def _is_subject(sentence: Sentence, wording: Wording, index: int) -> bool:
    """Tell a noun from a preposition, an adverb or the first word of an adjunct."""
    word, sets = sentence.tokens.words[index], sentence.lexicon.sets
    if word in wording.links or word in wording.end_words or word in sets["topics.beside"]:
        return False
    if any(word in sets[f"topics.{name}"] for name in ("about", "adjuncts", "into", "days", "demonstratives")):
        return False
    return not wording.binding(word)


def _has_object(sentence: Sentence, wording: Wording, index: int) -> bool:
    """Tell a definite noun, with what describes it, behind which the object of the verb begins without a preposition.

    "Addressed THE PAPERS the crisis": of "addressed the crisis" nothing but what describes the crisis would follow.
    """
    words = sentence.tokens.words
    if not words[index].startswith(wording.definite) or wording.is_lead(words[index]):
        return False
    limit = min(sentence.end, index + 1 + _DESCRIBED)
    after = next((i for i in range(index + 1, limit) if not words[i].startswith(wording.definite)), limit)
    if after >= limit or not words[after].isalpha() or words[after] in wording.links:
        return False
    return wording.is_lead(words[after]) or wording.is_act(words[after]) or words[after] in wording.quantifiers
