"""Names and adjectives that two states share ("Congo", "congolais"): the state of which the article tells elsewhere."""

from __future__ import annotations

from collections import Counter
from typing import Final

from diplonews import knowledge
from diplonews.analysis.lexicon import Hit, Lexicon
from diplonews.analysis.tokens import Tokens, words_of

__all__ = ["settled_hits"]

_SHARED: Final = ("country", "adjective")
"""Sorts of phrases of which two states may have the same."""
_TELLING: Final = ("country", "adjective", "capital", "city", "seat", "body", "home")
"""Sorts of phrases that tell of a state."""
_NEAR: Final = 2
"""Words behind one within which a capital tells whose it is: "the Congolese (BRAZZAVILLE) minister"."""
_FAMILY_NAME: Final = 5
"""Letters of a word that makes known a person of public record."""


def settled_hits(lexicon: Lexicon, tokens: Tokens, start: int, end: int) -> dict[int, Hit]:
    """Find the longest phrase at each word, as `Lexicon.hits` does, each of one state.

    Args:
        lexicon: The words of the language.
        tokens: The words of the article.
        start: The first that is looked at.
        end: The one after the last.
    """
    hits = lexicon.hits(tokens, start, end)
    shared = {index: codes for index, hit in hits.items() if len(codes := _codes(hit)) > 1}
    for index, codes in shared.items():
        hit = hits[index]
        near = (hits.get(after) for after in range(hit.end, hit.end + _NEAR + 1))
        beside = next((code for found in near if found and (code := (found.sense("capital") or ("",))[0])), "")
        chosen = beside if beside in codes else _told_most(lexicon, tokens, codes)
        senses = tuple(sorted(hit.senses, key=lambda sense: sense[0] in _SHARED and sense[1][0] != chosen))
        sorts = dict(reversed(senses))
        hits[index] = hit._replace(senses=senses, sorts=sorts, sense=sorts.get)
    return hits


def _codes(hit: Hit) -> tuple[str, ...]:
    """Give the states that share a phrase, the one that it most often means first."""
    if len(hit.senses) == len(hit.sorts) or not any(sort in hit.sorts for sort in _SHARED):
        return ()
    return tuple(dict.fromkeys(value[0] for sort, value in hit.senses if sort in _SHARED))


def _told_most(lexicon: Lexicon, tokens: Tokens, codes: tuple[str, ...]) -> str:
    """Give that of some states of which the other words of an article tell most."""
    chosen = tokens.settled.get(codes)
    if chosen is None:
        told = Counter(tokens.homes)
        for hit in lexicon.hits(tokens, 0, len(tokens)).values():
            if len(_codes(hit)) < len(codes):
                told.update({value[0] for sort in _TELLING if (value := hit.sense(sort)) is not None})
        people, words = knowledge.people(lexicon.language).states, frozenset(tokens.words)
        for code in codes:
            told[code] += sum(_is_named(person, lexicon, words) for person in people.get(code, ()))
        chosen = tokens.settled[codes] = max(codes, key=lambda code: told[code])
    return chosen


def _is_named(person: str, lexicon: Lexicon, words: frozenset[str]) -> bool:
    names = (word for word in words_of(person) if len(word) >= _FAMILY_NAME and word not in lexicon.given)
    return not words.isdisjoint(names)
