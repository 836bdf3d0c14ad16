"""Where adverbs, or words between commas, part those of a verb: "a ÉGALEMENT reçu", "has, ON MONDAY, met"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, phrase_at

__all__ = ["past_insertion", "past_insertions"]

_ASIDE: Final = 20
"""Words that may stand between commas inside a verb."""
_SEVERAL: Final = 3
"""How often that many may stand there, each closed by a comma."""


def past_insertion(words: list[str], index: int, end: int, adverbs: frozenset[str], unparted: frozenset[str]) -> int:
    """Give where a verb goes on behind what stands inside it at a token; the token itself if nothing does.

    >>> past_insertion(["a", ",", "hier", ",", "recu"], 1, 5, frozenset(), frozenset())
    4
    >>> past_insertion(["a", "aussi", "recu"], 1, 3, frozenset({"aussi"}), frozenset())
    2
    """
    return next(past_insertions(words, index, end, adverbs, unparted), index)


def past_insertions(
    words: list[str], index: int, end: int, adverbs: frozenset[str], unparted: frozenset[str]
) -> Iterator[int]:
    """Give each token with which a verb may go on behind what stands inside it, which commas may part in several.

    >>> words = ["a", ",", "hier", ",", "au", "palais", ",", "recu"]
    >>> list(past_insertions(words, 1, 8, frozenset(), frozenset()))
    [4, 7]
    """
    position = index
    while width := phrase_at(words, position, end, adverbs):
        position += width
    if position > index or position >= end or words[position] not in COMMAS:
        yield position
        return
    for _ in range(_SEVERAL):
        closes = range(position + 2, min(end, position + _ASIDE + 2))
        close = next((place for place in closes if words[place] in COMMAS), None)
        if close is None or holds(words[position + 1 : close], unparted):
            return
        yield close + 1
        position = close
