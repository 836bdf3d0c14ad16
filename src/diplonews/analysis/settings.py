"""Where people met, and of what larger event their meeting was part."""

from __future__ import annotations

from typing import NamedTuple

from diplonews.analysis.sentences import Sentence
from diplonews.analysis.lexicon import Hit

__all__ = ["FoundOccasion", "FoundPlace", "find_occasion", "find_place"]

_STOPS = frozenset(".؛;!؟?:")
_COMMAS = frozenset("،,")
_MAX_OCCASION = 26
"""Words of the name of an event."""
_EVENT_WITHIN = 3
"""Among how many of its first words an event says that it is one."""


class FoundPlace(NamedTuple):
    """A place in the text."""

    start: int
    end: int
    country: str
    is_city: bool


class FoundOccasion(NamedTuple):
    """An event in the text."""

    start: int
    end: int
    relation: str
    organisation: tuple[str, int, int] | None


def find_place(sentence: Sentence, start: int, end: int, *, near: int) -> FoundPlace | None:
    """Find the city where something took place between two tokens, else the state that is named near its people."""
    state: FoundPlace | None = None
    for index in sorted(sentence.hits):
        hit = sentence.hits[index]
        if not start <= index < end or sentence.speaks_of(index):
            continue
        place = _place(sentence, hit)
        if place is not None and place.is_city:
            return place
        if place is not None and hit.start <= near:
            state = state or place
    return state


def _place(sentence: Sentence, hit: Hit) -> FoundPlace | None:
    for sort in ("city", "capital", "seat", "country"):
        if (value := hit.sense(sort)) and _is_located(sentence, hit):
            return FoundPlace(hit.start, hit.end, value[0], sort in {"city", "capital"})
    return None


def _is_located(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether a preposition of place stands before a name, by itself or written together with it."""
    strong = sentence.lexicon.sets["places.strong"]
    if hit.prefix:
        return hit.prefix in strong or hit.prefix[-1] in strong
    words = sentence.tokens.words
    before = " ".join(words[max(sentence.start, hit.start - 2) : hit.start])
    return before in strong or (hit.start > sentence.start and words[hit.start - 1] in strong)


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
