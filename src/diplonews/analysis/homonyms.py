"""Names and adjectives that two states share ("Congo", "congolais"), or a state and some other word.

Which is meant the article tells elsewhere, or the word before.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from diplonews import knowledge
from diplonews.analysis.hits import without
from diplonews.analysis.lexicon import Hit, Lexicon
from diplonews.analysis.tokens import Tokens, words_of

__all__ = ["settled_hits"]

_SHARED: Final = frozenset({"country", "adjective"})
"""Sorts of phrases of which two states may have the same."""
_TELLING: Final = frozenset({"country", "adjective", "capital", "city", "seat", "body", "home"})
"""Sorts of phrases that tell of a state."""
_TITLE: Final = 3
"""Words of an office of which the last stands before its state."""
_STATE: Final = 2
"""Words of a state's name."""
_NEAR: Final = 2
"""Words behind one within which a capital tells whose it is: "the Congolese (BRAZZAVILLE) minister"."""
_STATE_OFFICES: Final = frozenset(
    "head-of-state head-of-government deputy-head-of-government foreign-minister deputy-foreign-minister minister "
    "parliament-speaker ambassador charge-daffaires consul envoy".split()
)
"""Offices that only states give: what describes them is a state's adjective."""
_PEOPLE: Final = frozenset({"counterpart", "joint", "delegation"})
"""Sorts of phrases for people whose state is told right behind them."""
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
    alike = lexicon.sets["adjectives.homographs"]
    if alike and not alike.isdisjoint(tokens.words[start:end]):
        _part_homographs(lexicon, tokens, hits, alike)
    several = [(index, hit) for index, hit in hits.items() if len(hit.senses) > len(hit.sorts)]
    shared = {index: codes for index, hit in several if len(codes := _codes(hit)) > 1}
    for index, codes in shared.items():
        hit = hits[index]
        near = (hits.get(after) for after in range(hit.end, hit.end + _NEAR + 1))
        beside = next((code for found in near if found and (code := (found.sense("capital") or ("",))[0])), "")
        chosen = beside if beside in codes else _told_most(lexicon, tokens, codes)
        senses = tuple(sorted(hit.senses, key=lambda sense: sense[0] in _SHARED and sense[1][0] != chosen))
        sorts = dict(reversed(senses))
        hits[index] = hit._replace(senses=senses, sorts=sorts, sense=sorts.get)
    return hits


def _part_homographs(lexicon: Lexicon, tokens: Tokens, hits: dict[int, Hit], alike: frozenset[str]) -> None:
    """Leave out words that are written like a state's, where neither the word before nor the article tells of it."""
    for index, hit in list(hits.items()):
        if tokens.words[index] not in alike or hit.end > index + 1:
            continue
        code = next((value[0] for sort, value in hit.senses if sort in _TELLING), None)
        if code is None or _is_bound(lexicon, tokens, hits, index) or _is_told(lexicon, tokens, code, alike):
            continue
        if (other := without(hit, _TELLING)) is not None:
            hits[index] = other
        else:
            del hits[index]


def _is_bound(lexicon: Lexicon, tokens: Tokens, hits: dict[int, Hit], index: int) -> bool:
    """Tell whether the word before one tells that it means a state ("the MALIAN president", "in MALI")."""
    words = tokens.words
    if index == 0:
        return False
    named = hits[index].sense("country") is not None
    if (named and words[index - 1] in lexicon.sets["topics.links"]) or _is_listed(hits, index):
        return True
    beside = index - 1 - (words[index - 1] in lexicon.sets["offices.portfolio.words"])
    for place in range(max(0, beside - _TITLE), beside + 1):
        hit = hits.get(place)
        if hit is None or not beside < hit.end <= index:
            continue
        rule = hit.sense("office")
        of_state = rule is not None and (rule.kind in _STATE_OFFICES or (named and "country" in dict(rule.of)))
        if of_state or not _PEOPLE.isdisjoint(hit.sorts):
            return True
    return False


def _is_listed(hits: dict[int, Hit], index: int) -> bool:
    """Tell whether "and" joins one to a state of its sort, before it or behind it ("Senegal, MALI and Niger")."""
    hit, after = hits[index], hits.get(index + 1)
    joined = [after] if after is not None and after.prefix else []
    before = [hits.get(start) for start in (index - 1, index - _STATE)] if hit.prefix else []
    joined += [other for other in before if other is not None and other.end == index]
    return any(hit.sense(sort) and other.sense(sort) for other in joined for sort in _SHARED)


def _is_told(lexicon: Lexicon, tokens: Tokens, code: str, alike: frozenset[str]) -> bool:
    """Tell whether an article tells of a state by words that mean nothing else, or that a preposition binds."""
    key = (code,)
    if key not in tokens.settled:
        hits = _all_hits(lexicon, tokens)
        told = any(
            tokens.words[index] not in alike or (sort == "country" and _is_bound(lexicon, tokens, hits, index))
            for index, hit in hits.items()
            for sort, value in hit.senses
            if sort in _TELLING and value[0] == code
        )
        tokens.settled[key] = code if told else ""
    return bool(tokens.settled[key])


def _all_hits(lexicon: Lexicon, tokens: Tokens) -> dict[int, Hit]:
    """Give the phrases of a whole article, which are found once."""
    if tokens.phrases is None:
        tokens.phrases = lexicon.hits(tokens, 0, len(tokens))
    return tokens.phrases


def _codes(hit: Hit) -> tuple[str, ...]:
    """Give the states that share a phrase, the one that it most often means first."""
    if len(hit.senses) == len(hit.sorts) or _SHARED.isdisjoint(hit.sorts):
        return ()
    return tuple(dict.fromkeys(value[0] for sort, value in hit.senses if sort in _SHARED))


def _told_most(lexicon: Lexicon, tokens: Tokens, codes: tuple[str, ...]) -> str:
    """Give that of some states of which the other words of an article tell most."""
    chosen = tokens.settled.get(codes)
    if chosen is None:
        told = Counter(tokens.homes)
        for hit in _all_hits(lexicon, tokens).values():
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
