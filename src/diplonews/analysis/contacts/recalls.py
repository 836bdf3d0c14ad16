"""What a sentence recalls, beside the news, of an earlier contact of the same people: "weeks AFTER THEY MET"."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS

__all__ = ["find_recalled"]

_CONTACTS = frozenset({"trigger", "again", "noun"})
"""Sorts of words that speak of a contact."""
_NEAR = 6
"""Words from "after", or the time before it, to what speaks of the contact."""
_TIME = 2
"""Words from a length of time to "after"."""


def find_recalled(sentence: Sentence) -> range:
    """Give the tokens that tell of an earlier contact of the same people; none where nothing is recalled so.

    It is said to be so long before ("weeks after", «بعد شهر من»), or since then, and to be of those the news is of
    ("they", "their"). A comma ends it, or the sentence.
    """
    sets = sentence.lexicon.sets
    if sentence.lacks(sets["places.recalled.theirs"]) or sentence.lacks(sets["places.elsewhen"]):
        return range(0)
    for hit in sentence.phrases(_CONTACTS):
        start = _recalled_from(sentence, hit)
        if start >= 0:
            end = next((i for i in range(hit.end, sentence.end) if sentence.tokens.words[i] in COMMAS), sentence.end)
            return range(start, end)
    return range(0)


def _recalled_from(sentence: Sentence, hit: Hit) -> int:
    """Find the "after" or "since" before a contact that is of the same people and long before; -1 if there is none."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    elsewhen, theirs = sets["places.elsewhen"], sets["places.recalled.theirs"]
    for index in range(hit.start - 1, max(sentence.start, hit.start - _NEAR) - 1, -1):
        if words[index] in COMMAS:
            break
        if words[index] not in elsewhen:
            continue
        between = words[index + 1 : hit.end]
        if theirs.isdisjoint(between):
            break
        timed = words[max(sentence.start, index - _TIME) : index]
        timed += between if sentence.lexicon.grammar.verb_first else []  # «بعد **شهر** من لقائهما»
        long_ago = words[index] in sets["places.recalled.since"] or not sets["places.recalled.times"].isdisjoint(timed)
        return index if long_ago else -1
    return -1
