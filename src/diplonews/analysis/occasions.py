"""Of what larger event a meeting was part."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from diplonews.analysis.lexicon import Hit
from diplonews.analysis.mentions import Mention
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.visits import FoundVisit, find_visits

__all__ = ["FoundOccasion", "choose_occasion", "find_occasions"]

_STOPS = frozenset(".؛;!؟?:")
_COMMAS = frozenset("،,")
_MAX_OCCASION = 26
"""Words of the name of an event."""
_RELATIONS = {"sidelines": 3.0, "visit": 1.0, "framework": -1.0}
"""How much a relation tells, where an article tells several."""
_CALL, _OURS, _AIMED, _ASIDE = 2.0, 3.0, 2.0, 6.0
"""How much it tells that a visit or event is called the occasion, that a visit is by or to one of the sides, and how
much less where it is another's.
"""
_ENOUGH = 1.4
_CALLED = 2
"""Words after what calls it so among which the name of a visit begins."""
_OCCASION = frozenset({"occasion"})
_TELLING = frozenset({"speech", "trigger", "again"})
_EVENT_WITHIN = 3
"""Among how many of its first words an event says that it is one."""


class FoundOccasion(NamedTuple):
    """An event in the text."""

    start: int
    end: int
    relation: str
    organisation: tuple[str, int, int] | None
    sentence: Sentence
    called: bool = True
    """Whether words stand before it that call it the occasion."""
    cut: int = 0
    """Letters before its name that are written together with it."""
    visit: FoundVisit | None = None


def find_occasions(sentence: Sentence) -> list[FoundOccasion]:
    """Find the events on whose sidelines or within which something took place, and the visits that are told of."""
    found = [o for hit in sentence.phrases(_OCCASION) if (o := _occasion(sentence, hit)) is not None]
    called = {index for hit in sentence.phrases(_OCCASION) for index in range(hit.start, hit.end + _CALLED)}
    for visit in find_visits(sentence):
        is_called = visit.start in called
        found.append(FoundOccasion(visit.start, visit.end, "visit", None, sentence, is_called, visit.cut, visit))
    return found


def choose_occasion(
    found: Iterable[FoundOccasion],
    own: Callable[[Sentence], float],
    principals: Callable[[Mention], bool | None],
    parties: set[str],
) -> FoundOccasion | None:
    """Choose the event that a contact was part of.

    Args:
        found: The events of the article.
        own: How much it tells that an event is told in a sentence.
        principals: Whether someone is one of those who met; None where nobody knows.
        parties: The states of those who met.
    """
    best, most = None, _ENOUGH
    for occasion in found:
        told = own(occasion.sentence)
        weight = told + _RELATIONS[occasion.relation] + (_CALL if occasion.called and told >= _CALL else 0)
        if occasion.visit is not None:
            weight += _weigh(occasion.visit, principals, parties)
        if weight > most:
            best, most = occasion, weight
    return best


def _weigh(visit: FoundVisit, principals: Callable[[Mention], bool | None], parties: set[str]) -> float:
    """Weigh whose visit it is, and where it leads."""
    weight = -_ASIDE if visit.aside else 0.0
    known = [principals(mention) for mention in visit.visitors]
    if any(known):
        weight += _OURS
    elif False in known:
        weight -= _ASIDE
    if visit.aims:
        weight += _AIMED if parties & set(visit.aims) else 0.0
    return weight


def _occasion(sentence: Sentence, hit: Hit) -> FoundOccasion | None:
    relation = hit.sense("occasion")
    if relation is None or _is_told(sentence, hit.start):
        return None
    start = _name_start(sentence, hit)
    end = _name_end(sentence, start + (start < hit.end), start)
    if not _is_event(sentence, start, end) or (end == start + 1 and _is_again(sentence, start)):
        return None
    if relation == "visit" or sentence.tokens.words[start] in sentence.lexicon.sets["places.visit_nouns"]:
        return None  # Visits have names of their own.
    return FoundOccasion(start, end, relation, _organiser(sentence, start, end), sentence)


def _is_told(sentence: Sentence, position: int) -> bool:
    """Tell what is told of the contact from what was said in it: a report of the contact between goes before."""
    said = False
    for hit in sentence.phrases(_TELLING):
        if hit.start >= position:
            break
        if not sentence.speaks_of(hit.start):
            said = hit.sense("speech") is not None
    return said


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
    ends, heads, definite = lexicon.sets["places.occasion.ends"], lexicon.sets["topics.leads"], lexicon.grammar.definite
    inside = lexicon.sets["places.occasion.inside"]
    limit = min(sentence.end, position + _MAX_OCCASION)
    for index in range(position, limit):
        word, hit = words[index], sentence.hits.get(index)
        if word in _STOPS or word in _COMMAS or word in ends:
            return index
        if f"{word} {words[index + 1] if index + 1 < limit else ''}" in ends:
            return index
        if hit is not None and index > start and _is_verb(hit) and word not in inside:
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
