"""Where adverbs, or words between commas, part those of a verb: "a ÉGALEMENT reçu", "has, ON MONDAY, met"."""

from __future__ import annotations

from typing import Final

from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, phrase_at

__all__ = ["past_insertion"]

_ASIDE: Final = 20
"""Words that may stand between commas inside a verb."""


def past_insertion(words: list[str], index: int, end: int, adverbs: frozenset[str], unparted: frozenset[str]) -> int:
    """Give where a verb goes on behind what stands inside it at a token; the token itself if nothing does.

    >>> past_insertion(["a", ",", "hier", ",", "recu"], 1, 5, frozenset(), frozenset())
    4
    >>> past_insertion(["a", "aussi", "recu"], 1, 3, frozenset({"aussi"}), frozenset())
    2
    """
    position = index
    while width := phrase_at(words, position, end, adverbs):
        position += width
    if position == index and position < end and words[position] in COMMAS:
        closes = range(position + 2, min(end, position + _ASIDE + 2))
        close = next((place for place in closes if words[place] in COMMAS), None)
        if close is not None and not holds(words[position + 1 : close], unparted):
            return close + 1
    return position
