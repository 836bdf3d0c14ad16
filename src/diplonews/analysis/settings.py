"""Where people met, and of what larger event their meeting was part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.sentences import Sentence
from diplonews.analysis.lexicon import Hit

__all__ = ["FoundOccasion", "FoundPlace", "choose_place", "find_occasion", "find_places"]

_STOPS = frozenset(".؛;!؟?:")
_COMMAS = frozenset("،,")
_AT, _TO = 6.0, 3.0
"""How much it tells that people were somewhere, and that they went there."""
_SORTS = {"city": 6.0, "seat": 3.0, "state": 0.0}
_REPORTING = 10.0
"""How much it tells that the sentence reports the contact."""
_FAR = 24
"""Words from a trigger at which nearness tells nothing."""
_TOLD = 9.0
"""How much less a place tells in what was discussed or said."""
_ENOUGH = 9.0
_WENT = 7
"""Words within which a verb or noun of going stands before its aim."""
_MAX_OCCASION = 26
"""Words of the name of an event."""
_EVENT_WITHIN = 3
"""Among how many of its first words an event says that it is one."""


class FoundPlace(NamedTuple):
    """A place in the text."""

    start: int
    end: int
    country: str
    sort: str
    """`city`, `seat` (a palace or an office) or `state`."""
    weight: float
    """How likely it is that people met there."""


class FoundOccasion(NamedTuple):
    """An event in the text."""

    start: int
    end: int
    relation: str
    organisation: tuple[str, int, int] | None


def find_places(sentence: Sentence, triggers: list[int]) -> Iterator[FoundPlace]:
    """Find the places where something happened, or to which someone went.

    Args:
        sentence: A sentence that tells of a contact.
        triggers: The tokens that report it; none where the sentence only goes on with it.
    """
    told = False
    for index in sorted(sentence.hits):
        hit = sentence.hits[index]
        told = told or bool(hit.sense("opener") or hit.sense("speech"))
        if sentence.speaks_of(index):
            continue
        found = _place(sentence, hit)
        if found is None:
            continue
        near = min((abs(index - trigger) for trigger in triggers), default=_FAR)
        weight = found.weight + (_REPORTING - min(near, _FAR) / 4 if triggers else 0)
        yield found._replace(weight=weight - (_TOLD if told else 0))


def choose_place(found: list[FoundPlace]) -> FoundPlace | None:
    """Choose where people met: the likeliest, and its city where a state or palace is the likeliest."""
    best = max(found, key=lambda place: place.weight, default=None)
    if best is None or best.weight < _ENOUGH:
        return None
    if best.sort == "city":
        return best
    cities = [place for place in found if place.sort == "city" and place.country == best.country]
    city = max(cities, key=lambda place: place.weight, default=None)
    return city if city is not None and city.weight > best.weight - _TOLD else best


def _place(sentence: Sentence, hit: Hit) -> FoundPlace | None:
    for sort in ("city", "capital", "seat", "country"):
        if value := hit.sense(sort):
            weight = _located(sentence, hit)
            if weight == 0:
                return None
            kind = {"capital": "city", "country": "state"}.get(sort, sort)
            return FoundPlace(hit.start, hit.end, value[0], kind, weight + _SORTS[kind])
    if (value := hit.sense("adjective")) and (start := _capital_before(sentence, hit)) is not None:
        return FoundPlace(start, hit.end, value[0], "city", _AT)
    return None


def _capital_before(sentence: Sentence, hit: Hit) -> int | None:
    """For "the Turkish capital", in whatever order."""
    words, names = sentence.tokens.words, sentence.lexicon.sets["places.capital"]
    before = hit.start - 1
    if before >= sentence.start and words[before] in names:
        follow = sentence.hits.get(hit.end)
        return None if follow is not None and follow.sense("capital") else before
    if hit.end < sentence.end and words[hit.end] in names:
        return hit.start
    return None


def _located(sentence: Sentence, hit: Hit) -> float:
    """Weigh the preposition before a name: by itself, or written together with it."""
    strong, arrival = sentence.lexicon.sets["places.strong"], sentence.lexicon.sets["places.arrival"]
    words = sentence.tokens.words
    if hit.prefix:
        last = hit.prefix[-1]
        if hit.prefix in strong or last in strong:
            return _AT
        return _TO if last in arrival and _went(sentence, hit.start) else 0
    index = hit.start - 1
    while index >= sentence.start and (words[index] in sentence.lexicon.grammar.articles or words[index] == "'"):
        index -= 1
    if index < sentence.start:
        return 0
    word, pair = words[index], " ".join(words[max(sentence.start, index - 1) : index + 1])
    if word in strong or pair in strong:
        return _AT
    if word in sentence.lexicon.sets["places.visits"]:
        return _TO
    return _TO if word in arrival and _went(sentence, index) else 0


def _went(sentence: Sentence, index: int) -> bool:
    """Tell whether someone goes somewhere in the words before a token."""
    words, visits = sentence.tokens.words, sentence.lexicon.sets["places.visits"]
    return any(words[i] in visits for i in range(max(sentence.start, index - _WENT), index))


def find_occasion(sentence: Sentence) -> FoundOccasion | None:
    """Find the first event on whose sidelines, during which or within which something took place."""
    for index in sorted(sentence.hits):
        hit = sentence.hits[index]
        relation = hit.sense("occasion")
        if relation is None:
            continue
        start = _name_start(sentence, hit)
        end = _name_end(sentence, hit.end)
        if end > start and _is_event(sentence, start, end):
            return FoundOccasion(start, end, relation, _organiser(sentence, start, end))
    return None


def _name_start(sentence: Sentence, hit: Hit) -> int:
    """The name begins after the words that open it, unless they hold its noun ("during his visit to ...")."""
    events = sentence.lexicon.sets["places.occasion.events"]
    words = sentence.tokens.words
    return next((i for i in range(hit.start, hit.end) if words[i] in events), hit.end)


def _name_end(sentence: Sentence, position: int) -> int:
    words, ends = sentence.tokens.words, sentence.lexicon.sets["places.occasion.ends"]
    limit = min(sentence.end, position + _MAX_OCCASION)
    for index in range(position, limit):
        word = words[index]
        if word in _STOPS or word in _COMMAS or word in ends:
            return index
        if f"{word} {words[index + 1] if index + 1 < limit else ''}" in ends:
            return index
    return limit


def _is_event(sentence: Sentence, start: int, end: int) -> bool:
    events = sentence.lexicon.sets["places.occasion.events"]
    if not sentence.lexicon.sets["places.occasion.not_events"].isdisjoint(sentence.tokens.words[start:end]):
        return False
    return any(
        word in events or word.lstrip("ل") in events
        for word in sentence.tokens.words[start : min(end, start + _EVENT_WITHIN)]
    )


def _organiser(sentence: Sentence, start: int, end: int) -> tuple[str, int, int] | None:
    for index in range(start, end):
        hit = sentence.hits.get(index)
        if hit is not None and (value := hit.sense("organisation")) and not value[1]:
            return value[0], hit.start, hit.end
    return None
