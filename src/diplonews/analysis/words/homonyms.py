"""Names and adjectives that two states share ("Congo", "congolais"), or a state and some other word.

Which is meant the article tells elsewhere, or the word before.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from diplonews import knowledge
from diplonews.analysis.words.hits import without
from diplonews.analysis.words.lexicon import Hit, Lexicon
from diplonews.analysis.words.tokens import Tokens, words_of

__all__ = ["settle", "settled_hits"]

_SHARED: Final = frozenset({"country", "adjective"})
"""Sorts of phrases of which two states may have the same."""
_ALIKE: Final = _SHARED | {"seat"}
"""And with palaces that are called alike in two states ("the Emiri Diwan")."""
_TELLING: Final = frozenset({"country", "adjective", "capital", "city", "seat", "body", "home"})
"""Sorts of phrases that tell of a state."""
_HELD: Final = 6
"""Words from an office to the body that it is held in."""
_TITLES: Final = frozenset({"office"})
_BODIES: Final = frozenset({"organisation", "body"})
"""Sorts of phrases that name bodies."""
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
_OFFICES: Final = frozenset({"security-chief", "official", "parliamentarian"})
"""Offices that others give, too: what describes them may be a state's adjective."""
_BETWEEN: Final = 3
"""Words between an office and its state."""
_DELEGATIONS: Final = frozenset({"delegation", "joint"})
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
    return settle(lexicon, tokens, lexicon.hits(tokens, start, end))


def settle(lexicon: Lexicon, tokens: Tokens, hits: dict[int, Hit]) -> dict[int, Hit]:
    """Make each phrase that tells of a state one of one state, or of none; give them all, none of them new."""
    # Most sentences have nothing of the kind, which is told at once.
    sets, words = lexicon.sets, set(map(tokens.words.__getitem__, hits))
    sorts = set[str]().union(*[hit.sorts for hit in hits.values()])
    if not (alike := sets["adjectives.homographs"]).isdisjoint(words):
        _part_homographs(lexicon, tokens, hits, alike)
    if (borrowed := sets["adjectives.borrowed"]) and not _BODIES.isdisjoint(sorts):
        _leave_borrowed(lexicon, tokens, hits, borrowed)
    if not (clock := sets["places.clock"]).isdisjoint(words):
        _leave_hours(tokens, hits, clock)
    if (members := sets["contacts.delegation.members"]) and not _DELEGATIONS.isdisjoint(sorts):
        _leave_members(lexicon, tokens, hits, members)
    if _ALIKE.isdisjoint(sorts):
        return hits
    several = [(index, hit) for index, hit in hits.items() if len(hit.senses) > len(hit.sorts)]
    shared = {index: codes for index, hit in several if len(codes := _codes(hit)) > 1}
    for index, codes in shared.items():
        hit = hits[index]
        near = (hits.get(after) for after in range(hit.end, hit.end + _NEAR + 1))
        beside = next((code for found in near if found and (code := (found.sense("capital") or ("",))[0])), "")
        home = next((code for code in tokens.homes if code in codes), "") if hit.sense("seat") else ""
        chosen = beside if beside in codes else home or _told_most(lexicon, tokens, codes)
        senses = tuple(sorted(hit.senses, key=lambda sense: sense[0] in _ALIKE and sense[1][0] != chosen))
        hits[index] = hit.meaning(senses)
    return hits


def _part_homographs(lexicon: Lexicon, tokens: Tokens, hits: dict[int, Hit], alike: frozenset[str]) -> None:
    """Leave out words that are written like a state's, where neither the word before nor the article tells of it."""
    words = tokens.words
    for index in [index for index in hits if words[index] in alike]:
        hit = hits[index]
        if hit.end > index + 1:
            continue
        code = next((value[0] for sort, value in hit.senses if sort in _TELLING), None)
        if code is None or _is_bound(lexicon, tokens, hits, index) or _is_told(lexicon, tokens, code, alike):
            continue
        if (other := without(hit, _TELLING)) is not None:
            hits[index] = other
        else:
            del hits[index]


def _leave_hours(tokens: Tokens, hits: dict[int, Hit], clock: frozenset[str]) -> None:
    """Leave out a title that is the half of the day behind an hour: "AT 12:45 PM the minister will meet"."""
    words = tokens.words
    for index in [index for index in hits if words[index] in clock and index and words[index - 1].isdigit()]:
        if (other := without(hits[index], _TITLES)) is not None:
            hits[index] = other
        else:
            del hits[index]


def _leave_members(lexicon: Lexicon, tokens: Tokens, hits: dict[int, Hit], members: frozenset[str]) -> None:
    """Leave out people who met nobody, as a body is theirs: «رئيس **جمعية رجال الأعمال** الأردنيين»."""
    words, nouns = tokens.words, lexicon.sets["offices.portfolio.nouns"]
    for index in [index for index, hit in hits.items() if index and not _DELEGATIONS.isdisjoint(hit.sorts)]:
        hit, before = hits[index], words[index - 1]
        if hit.prefix or " ".join(words[index : hit.end]) not in members:
            continue
        if before not in nouns and before[1:] not in nouns:
            continue
        if (other := without(hit, _DELEGATIONS)) is not None:
            hits[index] = other
        else:
            del hits[index]


def _leave_borrowed(lexicon: Lexicon, tokens: Tokens, hits: dict[int, Hit], borrowed: frozenset[str]) -> None:
    """Leave out bodies of one state whose names others have, too, where the article tells nothing of that state.

    Officers of such a body are of the state: it is their papers that have no need to tell it.
    """
    for index, hit in [(index, hit) for index, hit in hits.items() if not _BODIES.isdisjoint(hit.sorts)]:
        if _name_of(tokens, hit) not in borrowed or _ends_title(hits, index):
            continue
        key = (hit.sense("organisation") or ("",))[0]
        body = knowledge.organisations(lexicon.language).get(key)
        code = body.country if body is not None else (hit.sense("body") or (None,))[0]
        if code is None or code in tokens.homes or _is_told_but(lexicon, tokens, code, borrowed):
            continue
        if (other := without(hit, _BODIES)) is not None:
            hits[index] = other
        else:
            del hits[index]


def _ends_title(hits: dict[int, Hit], index: int) -> bool:
    """Tell the body in which an office is held: "the minister of labour IN THE GOVERNMENT OF UNITY"."""
    before = (hits.get(place) for place in range(max(0, index - _HELD), index))
    return any(hit is not None and hit.sense("office") is not None for hit in before)


def _name_of(tokens: Tokens, hit: Hit) -> str:
    return " ".join(tokens.words[hit.start : hit.end])[len(hit.prefix) :]


def _is_told_but(lexicon: Lexicon, tokens: Tokens, code: str, borrowed: frozenset[str]) -> bool:
    """Tell whether an article tells of a state by other words than such a name."""
    key = (code, "")
    if key not in tokens.settled:
        told = any(
            value[0] == code and _name_of(tokens, hit) not in borrowed
            for hit in _all_hits(lexicon, tokens).values()
            for sort, value in hit.senses
            if sort in _TELLING
        )
        tokens.settled[key] = code if told else ""
    return bool(tokens.settled[key])


def _is_bound(lexicon: Lexicon, tokens: Tokens, hits: dict[int, Hit], index: int) -> bool:
    """Tell whether the word before one tells that it means a state ("the MALIAN president", "in MALI")."""
    words = tokens.words
    if index == 0:
        return False
    named = hits[index].sense("country") is not None
    if (named and words[index - 1] in lexicon.sets["topics.links"]) or _is_listed(hits, index):
        return True
    for beside in range(index - 1, max(-1, index - 2 - _BETWEEN), -1):
        for place in range(max(0, beside - _TITLE), beside + 1):
            hit = hits.get(place)
            if hit is not None and hit.end == beside + 1 and _describes(lexicon, words, hits[index], hit):
                return True
        if not _is_between(lexicon, words[beside], hits.get(beside)):
            return False
    return False


def _describes(lexicon: Lexicon, words: list[str], adjective: Hit, head: Hit) -> bool:
    """Tell whether a word that may tell of a state tells whose an office or a delegation before it is.

    Of offices that others give, too, adjectives alone tell it, and in the gender of the office: "the committee's head"
    is no Malian where the committee is a financial one. What else has such an adjective is none of a state's.
    """
    rule, named = head.sense("office"), adjective.sense("country") is not None
    if rule is not None and (rule.kind in _STATE_OFFICES or (named and "country" in dict(rule.of))):
        return head.end == adjective.start or _agree(lexicon, words, adjective, head)
    if not _PEOPLE.isdisjoint(head.sorts):
        return bool(head.sense("joint") != "group")  # "FINANCIAL OFFICIALS" there are in every state.
    if rule is None or rule.kind not in _OFFICES or adjective.sense("adjective") is None:
        return False
    if not _agree(lexicon, words, adjective, head):
        return False
    barred, endings = lexicon.sets["adjectives.otherwise"], tuple(lexicon.sets["adjectives.feminine"])
    feminine = words[adjective.start].endswith(endings)
    inner = (word for word in words[head.start : adjective.start] if word.endswith(endings) == feminine)
    return rule.kind == "security-chief" or barred.isdisjoint(inner)


def _agree(lexicon: Lexicon, words: list[str], adjective: Hit, head: Hit) -> bool:
    """Tell whether an adjective has the gender of a head, and no "and" before it; names have none."""
    endings = tuple(lexicon.sets["adjectives.feminine"])
    if adjective.prefix or words[adjective.start - 1] in lexicon.sets["adjectives.otherwise"]:
        return False
    if adjective.sense("adjective") is None:
        return True
    return words[adjective.start].endswith(endings) == words[head.start].endswith(endings)


def _is_between(lexicon: Lexicon, word: str, hit: Hit | None) -> bool:
    """Tell what may stand between an office and its state: "the TRANSITIONAL president", "of water AND ENVIRONMENT"."""
    if hit is not None and hit.sense("standing"):
        return True
    sets, definite = lexicon.sets, tuple(lexicon.grammar.definite)
    words, nouns = sets["offices.portfolio.words"], sets["offices.portfolio.nouns"]
    for stem in (word, *(rest for _, rest in lexicon.unbound(word))):
        bare = next((stem[len(article) :] for article in definite if stem.startswith(article)), stem)
        if stem in words or (bare != stem and stem in nouns) or {stem, bare} & sets["contacts.delegation.kinds"]:
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
    if len(hit.senses) == len(hit.sorts) or _ALIKE.isdisjoint(hit.sorts):
        return ()
    return tuple(dict.fromkeys(value[0] for sort, value in hit.senses if sort in _ALIKE))


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
