"""Which states' sides a sentence tells together: "THE CHADIAN AND FIJIAN SIDES discussed", whoever they were."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence

__all__ = ["states_of_sides"]

_TOGETHER, _ADJECTIVES = frozenset({"together"}), frozenset({"adjective"})
_BESIDE = 4
"""Words from "the sides" to the adjectives of both states, with what joins those."""
_PAIR = 2
"""States of whose sides a sentence tells."""


def states_of_sides(sentence: Sentence) -> frozenset[str]:
    """Give the two states whose adjectives stand beside "the sides"; none where others do, or fewer."""
    places = [(hit.start, hit.end) for hit in sentence.phrases(_TOGETHER)]
    places += [(place, place + 1) for place in sentence.where(sentence.lexicon.sets["topics.both"])]
    for start, end in places:
        beside = range(start - _BESIDE, end + _BESIDE)
        near = [hit for hit in sentence.phrases(_ADJECTIVES) if hit.start in beside and hit.start != start]
        told = {str(hit.sense("adjective")[0]) for hit in near}
        if len(told) == _PAIR:
            return frozenset(told)
    return frozenset()
