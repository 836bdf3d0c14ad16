"""What was only said, asked for or talked of: a day or place told with it, or a visit, is not the contact's."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["is_asked", "is_discussed", "is_of_saying"]

_DISCUSSING = 24
"""Words between a verb of discussing and the visit that is discussed: who does, and with whom."""
_WENT = 12
"""Words within which someone is asked to make a visit."""
_SAID_ON = 4
"""Words of the day on which something was said, and one more."""
_SPEECH_MARKS = frozenset('«"“:')
"""Before what was said in so many words."""
_OPENER, _SPEECH = frozenset({"opener"}), frozenset({"speech"})


def is_of_saying(sentence: Sentence, aside: int, told: int, *, led: str = "that") -> bool:
    """For "said ON MONDAY, IN ROME that he met": a verb of saying before it, and words after it that lead what is said.

    Args:
        sentence: What is told.
        aside: Where the day or place is told that may be of the saying.
        told: Where the contact is.
        led: Which words lead it: "that" alone, or (`drop`) whatever stands between saying and said.
    """
    that, words = sentence.lexicon.sets[f"speech.{led}"], sentence.tokens.words
    if led == "that" and _is_of_bare_saying(sentence, aside, told):
        return True
    first = min(aside, told)
    said = any(hit.start < first and hit.sense("speech") for hit in sentence.phrases(_SPEECH))
    return said and any(words[index] in that or words[index] in _SPEECH_MARKS for index in range(aside, told))


def _is_of_bare_saying(sentence: Sentence, aside: int, told: int) -> bool:
    """For "said ON MONDAY he had met", "speaking ON MONDAY, said that she met": a pronoun leads it."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if not grammar.cased or aside >= told:
        return False
    leads = united(grammar.pronouns, sentence.lexicon.sets["speech.that"])
    said = [hit.end for hit in sentence.phrases(_SPEECH) if hit.end < told]
    if any(aside < end and words[end] in leads for end in said):
        return True
    near = words[aside + 1 : min(told, aside + _SAID_ON)]
    return any(end <= aside for end in said) and COMMAS.isdisjoint(near) and not grammar.pronouns.isdisjoint(near)


def is_asked(sentence: Sentence, index: int, *, told: int = 0, near: int = _WENT) -> bool:
    """Tell whether a visit is no more than asked for in the words before a token, and after what was told."""
    asking, near_by = sentence.lexicon.sets["places.asking"], range(max(sentence.start, index - near, told), index)
    asked = (i for i in near_by if sentence.is_one_of(i, asking)) if not sentence.lacks(asking) else ()
    return any(not sentence.speaks_of(i) for i in asked)  # "The minister of Islamic affairs and CALL" asks for nothing.


def is_discussed(sentence: Sentence, noun: int) -> bool:
    """Tell a visit that was only talked of ("the two discussed THE VISIT of the king to Chad")."""
    if sentence.lexicon.grammar.cased:
        return _is_raised(sentence, noun)
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    openers = (h for h in sentence.phrases(_OPENER) if noun - _DISCUSSING <= h.start and h.end <= noun)
    opener = next((h for h in openers if h.sense("opener").way == "object"), None)
    index = opener.end if opener is not None else noun + 1
    between = united(sets["topics.leads"], sentence.lexicon.grammar.with_, COMMAS)
    while index < noun:
        mention = next((mention for mention in sentence.mentions if mention.start == index), None)
        passed = mention.end - index if mention is not None else phrase_at(words, index, noun, sets["topics.skip"])
        if not passed and words[index] not in between:
            return False
        index += passed or 1
    return index == noun


def _is_raised(sentence: Sentence, noun: int) -> bool:
    """Tell a visit that was talked of, by a verb before or behind it ("UNE VISITE du roi au Tchad a été évoquée")."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    for opener in sentence.phrases(_OPENER):
        rule = opener.sense("opener")
        if opener.end <= noun and rule.way == "object":
            between = words[opener.end : noun]
            if len(between) <= _DISCUSSING and all(
                w in sets["topics.quantifiers"] | sets["places.owners"] for w in between
            ):
                return True
        told = any(
            phrase_at(words, index, opener.start, sets["topics.passive"]) == opener.start - index
            for index in range(max(noun, opener.start - _DISCUSSING), opener.start)
        )
        if opener.start > noun and told and COMMAS.isdisjoint(words[noun : opener.start]):
            return True
    return False
