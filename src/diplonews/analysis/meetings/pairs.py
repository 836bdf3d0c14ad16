"""Two states that a sentence tells together, as those of two sides: "relations BETWEEN CHAD AND FIJI"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import united

__all__ = ["pairs_of_states"]

_STATES = frozenset({"country", "adjective"})
_BOUND = 3
"""Words before a state among which that stands that binds both ("between THE STATE OF")."""
_JOINED = 3
"""Words from a state to the next ("AND THE STATE OF")."""


def pairs_of_states(sentence: Sentence) -> Iterator[tuple[str, str]]:
    """Go through the pairs of states that a sentence tells together.

    Those are "between" each other, or the adjectives of both describe what is discussed.
    """
    if sentence.lacks(united(sentence.lexicon.grammar.between, sentence.lexicon.sets["topics.leads"])):
        return
    hits = sorted(sentence.phrases(_STATES), key=lambda hit: hit.start)
    for first, second in pairwise(hits):
        if second.start - first.end > _JOINED:
            continue
        states = tuple(hit.sense("country") or hit.sense("adjective") for hit in (first, second))
        if states[0][0] != states[1][0] and (
            _are_between(sentence, first, second) or _describe(sentence, first, second)
        ):
            yield states[0][0], states[1][0]


def _are_between(sentence: Sentence, first: Hit, second: Hit) -> bool:
    """Tell states behind "between", joined by "and"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    before = words[max(sentence.start, first.start - _BOUND) : first.start]
    if first.sense("country") is None or second.sense("country") is None or grammar.between.isdisjoint(before):
        return False
    gap = words[first.end : second.start]
    return grammar.binds(second.prefix) == "and" or any(
        word in grammar.and_ or grammar.binds(word[:1]) == "and" for word in gap
    )


def _describe(sentence: Sentence, first: Hit, second: Hit) -> bool:
    """Tell adjectives side by side behind what is discussed ("the Chadian Fijian RELATIONS", the noun first)."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    told = first.sense("adjective") is not None and second.sense("adjective") is not None and not second.prefix
    noun = words[first.start - 1] if first.start > sentence.start else ""
    bare = noun[1:] if noun[:1] in grammar.clitics else noun
    return told and second.start == first.end and not {noun, bare}.isdisjoint(sentence.lexicon.sets["topics.leads"])
