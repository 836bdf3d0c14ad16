"""Where people met, and of what larger event their meeting was part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.lexicon import Hit
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.tokens import phrase_at

__all__ = ["FoundOccasion", "FoundPlace", "choose_place", "find_destination", "find_occasion", "find_places"]

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
_RELATIONS = ("sidelines", "visit", "framework")
"""Which relation tells more, where a sentence tells several."""
_OCCASION = frozenset({"occasion"})
_SPEECH = frozenset({"speech"})
_TELLING = frozenset({"city", "capital", "seat", "country", "adjective", "opener", "speech"})
"""Sorts of phrases that are places, and of those behind which they tell less."""
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
    for hit in sentence.phrases(_TELLING):
        told = told or bool(hit.sense("opener") or hit.sense("speech"))
        if sentence.speaks_of(hit.start):
            continue
        found = _place(sentence, hit)
        if found is None:
            continue
        near = min((abs(hit.start - trigger) for trigger in triggers), default=_FAR)
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
    index = _before_name(sentence, hit)
    if index < sentence.start:
        return 0
    word, pair = words[index], " ".join(words[max(sentence.start, index - 1) : index + 1])
    if word in strong or pair in strong:
        return _AT
    if word in sentence.lexicon.sets["places.visits"]:
        return _TO
    return _TO if word in arrival and _went(sentence, index) else 0


def _before_name(sentence: Sentence, hit: Hit) -> int:
    """Give the token before a name: articles and "the Ethiopian capital" belong to it."""
    words, articles = sentence.tokens.words, sentence.lexicon.grammar.articles
    index = hit.start - 1
    while index >= sentence.start:
        known = sentence.hits.get(index)
        adjective = index > sentence.start and known is not None and known.sense("adjective") is not None
        if adjective and words[index - 1] in sentence.lexicon.sets["places.capital"]:
            return index - 1
        if words[index] not in articles and words[index] != "'":
            break
        index -= 1
    return index


def find_destination(sentences: list[Sentence], before: int) -> FoundPlace | None:
    """Find where those whom an article follows have gone: the last aim that is told before a sentence, or in it."""
    aim: FoundPlace | None = None
    for sentence in sentences:
        if sentence.index > before and aim is not None:
            break
        for found in find_places(sentence, []):
            if found.weight >= _TO and found.sort != "seat" and _went(sentence, found.start):
                aim = found if aim is None or found.sort == "city" or aim.country != found.country else aim
    return aim


def _went(sentence: Sentence, index: int) -> bool:
    """Tell whether someone goes somewhere in the words before a token."""
    words, visits = sentence.tokens.words, sentence.lexicon.sets["places.visits"]
    return any(words[i] in visits for i in range(max(sentence.start, index - _WENT), index))


def find_occasion(sentence: Sentence) -> FoundOccasion | None:
    """Find the event on whose sidelines, during which or within which something took place: those that are called so
    first, then a visit that the sentence tells of.
    """  # noqa: D205  # one sentence
    found = [o for hit in sentence.phrases(_OCCASION) if (o := _occasion(sentence, hit)) is not None]
    return min(found, key=lambda occasion: _RELATIONS.index(occasion.relation), default=None) or _find_visit(sentence)


def _occasion(sentence: Sentence, hit: Hit) -> FoundOccasion | None:
    relation = hit.sense("occasion")
    if relation is None or _is_told(sentence, hit.start):
        return None
    start = _name_start(sentence, hit)
    end = _name_end(sentence, start + (start < hit.end), start)
    if not _is_event(sentence, start, end) or (end == start + 1 and _is_again(sentence, start)):
        return None
    if sentence.tokens.words[start] in sentence.lexicon.sets["places.visit_nouns"]:
        relation = "visit"
    return FoundOccasion(start, end, relation, _organiser(sentence, start, end))


def _find_visit(sentence: Sentence) -> FoundOccasion | None:
    nouns, words = sentence.lexicon.sets["places.visit_nouns"], sentence.tokens.words
    for noun in range(sentence.start, sentence.end):
        if words[noun] not in nouns or _is_told(sentence, noun):
            continue
        start = _visit_start(sentence, noun)
        if start is None:
            continue
        end = _name_end(sentence, noun + 1, start)
        if end - start > 1:
            return FoundOccasion(start, end, "visit", None)
    return None


def _visit_start(sentence: Sentence, noun: int) -> int | None:
    """Begin the name with what tells the visit ("first official"); where verbs are written alike, None for those."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if not grammar.cased:
        return noun
    start, adjectives = noun, sentence.lexicon.sets["places.visit_adjectives"]
    while start > sentence.start and (
        words[start - 1] in adjectives or (words[start - 1] == "-" and start > sentence.start + 1)
    ):
        start -= 1
    before = words[start - 1] if start > sentence.start else ""
    bound = phrase_at(words, noun + 1, sentence.end, grammar.of | grammar.to) > 0
    is_noun = start < noun or bound or before in grammar.articles or before in sentence.lexicon.sets["places.owners"]
    return start if is_noun and before not in grammar.to else None


def _is_told(sentence: Sentence, position: int) -> bool:
    """Tell what is told of the contact from what was said in it."""
    return any(hit.start < position and not sentence.speaks_of(hit.start) for hit in sentence.phrases(_SPEECH))


def _is_again(sentence: Sentence, position: int) -> bool:
    hit = sentence.hits.get(position)
    return hit is not None and bool(hit.sense("again"))


def _name_start(sentence: Sentence, hit: Hit) -> int:
    """The name begins after the words that open it, unless they hold its noun ("during his visit to ...")."""
    events = sentence.lexicon.sets["places.occasion.events"]
    words, articles = sentence.tokens.words, sentence.lexicon.grammar.articles
    inside = next((i for i in range(hit.start, hit.end) if words[i] in events), None)
    if inside is not None:
        return inside
    start = hit.end
    while start < sentence.end and (words[start] in articles or words[start] == "'"):
        start += 1
    return start


def _name_end(sentence: Sentence, position: int, start: int) -> int:
    lexicon, words = sentence.lexicon, sentence.tokens.words
    ends, heads, definite = lexicon.sets["places.occasion.ends"], lexicon.sets["topics.heads"], lexicon.grammar.definite
    limit = min(sentence.end, position + _MAX_OCCASION)
    for index in range(position, limit):
        word, hit = words[index], sentence.hits.get(index)
        if word in _STOPS or word in _COMMAS or word in ends:
            return index
        if f"{word} {words[index + 1] if index + 1 < limit else ''}" in ends:
            return index
        if hit is not None and index > start and _is_verb(hit):
            return index
        if word in heads and definite and words[index - 1].startswith(definite) and word.startswith(definite):
            return index
    return limit


def _is_verb(hit: Hit) -> bool:
    """Tell a verb that reports a contact or a saying, or opens a topic: no name goes on with it."""
    return any(
        sort in {"speech", "opener"} or (sort == "trigger" and value.frame not in {"between", "own"})
        for sort, value in hit.senses
    )


def _is_event(sentence: Sentence, start: int, end: int) -> bool:
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    if end <= start or not sets["places.occasion.not_events"].isdisjoint(words[start:end]):
        return False
    events, clitics = sets["places.occasion.events"], sentence.lexicon.grammar.inner
    first = words[start : min(end, start + _EVENT_WITHIN)]
    return any(word in events or (word[:1] in clitics and word[1:] in events) for word in first)


def _organiser(sentence: Sentence, start: int, end: int) -> tuple[str, int, int] | None:
    for index in range(start, end):
        hit = sentence.hits.get(index)
        if hit is not None and (value := hit.sense("organisation")) and not value[1]:
            return value[0], hit.start, hit.end
    return None
