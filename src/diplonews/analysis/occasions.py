"""Of what larger event a meeting was part."""

from __future__ import annotations

from typing import NamedTuple

from diplonews.analysis.lexicon import Hit
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.tokens import phrase_at

__all__ = ["FoundOccasion", "find_occasion"]

_STOPS = frozenset(".؛;!؟?:")
_COMMAS = frozenset("،,")
_MAX_OCCASION = 26
"""Words of the name of an event."""
_RELATIONS = ("sidelines", "visit", "framework")
"""Which relation tells more, where a sentence tells several."""
_OCCASION = frozenset({"occasion"})
_SPEECH = frozenset({"speech"})
_EVENT_WITHIN = 3
"""Among how many of its first words an event says that it is one."""


class FoundOccasion(NamedTuple):
    """An event in the text."""

    start: int
    end: int
    relation: str
    organisation: tuple[str, int, int] | None


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
