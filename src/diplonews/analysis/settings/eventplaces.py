"""Where larger events are, as their names and the words right after them tell."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.settings.places import FoundPlace
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["find_city_of_event", "find_host_of_event", "find_state_of_event", "reach_of_event"]

_COUNTRY = frozenset({"country"})
_PLACES = frozenset({"city", "capital", "seat"})
_HOSTS = _PLACES | _COUNTRY
_TRIGGER = frozenset({"trigger"})
_BESIDE = 6
"""Words after the name of an event among which it is told where it is."""
_TO_HOST = 4
"""Words from the name of an event to those that tell who hosts it, and from these to the place that does."""


def find_city_of_event(sentence: Sentence, start: int, end: int) -> FoundPlace | None:
    """Find the city after which an event is called ("the Doha Forum"): it is held there.

    Args:
        sentence: Where the event is named.
        start: Its first word.
        end: What follows its last.
    """
    for hit in sentence.phrases(_PLACES):
        if start <= hit.start < end and not hit.prefix and _names_event(sentence, hit, start, end):
            value = hit.sense("city") or hit.sense("capital")
            return FoundPlace(hit.start, hit.end, value[0], "city", 0) if value else None
    return None


def reach_of_event(sentence: Sentence, end: int) -> int:
    """Tell up to which word a place may be the one of an event ("the summit HELD ON MONDAY, with ten states, IN ROME").

    Args:
        sentence: Where the event is named.
        end: What follows the last word of its name.
    """
    near = min(sentence.end, end + _BESIDE)
    begin = _behind(sentence, end, sentence.lexicon.sets["places.sitting"])
    if begin is None:
        return near
    others = (hit.start for hit in sentence.phrases(_TRIGGER) if hit.start >= begin)
    return max(near, next(others, sentence.end))


def find_host_of_event(sentence: Sentence, end: int) -> FoundPlace | None:
    """Find the city or state that hosts an event, where the words behind its name tell ("the summit HOSTED BY DOHA").

    Args:
        sentence: Where the event is named.
        end: What follows the last word of its name.
    """
    begin = _behind(sentence, end, sentence.lexicon.sets["places.hosted"])
    if begin is None:
        return None
    host = next((hit for hit in sentence.phrases(_HOSTS) if begin <= hit.start < begin + _TO_HOST), None)
    if host is None or sentence.speaks_of(host.start):
        return None
    value = host.sense("city") or host.sense("capital") or host.sense("country")
    sort = "state" if host.sense("country") else "city"
    return FoundPlace(host.start, host.end, value[0], sort, 0) if value else None


def _behind(sentence: Sentence, end: int, phrases: frozenset[str]) -> int | None:
    """Give what follows the first of some phrases near behind the name of an event; None where there is none."""
    if sentence.lacks(phrases):
        return None
    words, starts = sentence.tokens.words, range(end, min(sentence.end, end + _TO_HOST))
    return next((i + width for i in starts if (width := phrase_at(words, i, sentence.end, phrases))), None)


def _names_event(sentence: Sentence, city: Hit, start: int, end: int) -> bool:
    """Tell "the forum DOHA", "the DOHA Forum" and "the Forum of DOHA" from what an event is about."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    events = sentence.lexicon.sets["places.occasion.events"]
    if city.start > start and words[city.start - 1] in events:
        return True
    if not grammar.cased:
        return False
    before = words[start : city.start]
    if all(word in grammar.articles for word in before):
        return not events.isdisjoint(words[city.end : end])
    bound = phrase_at(words, city.start - 1, city.start, grammar.of) > 0 and not events.isdisjoint(before)
    return bound and _about(sentence).isdisjoint(before[1:])


def _about(sentence: Sentence) -> frozenset[str]:
    """Give the words behind which an event's name tells what it is about."""
    sets = sentence.lexicon.sets
    return united(sets["places.occasion.inside"], sets["topics.leads"], sets["topics.acts"])


def find_state_of_event(sentence: Sentence, start: int, end: int) -> FoundPlace | None:
    """Find the state in which an event is held, as it is told right after its name ("the summit on ports IN CHAD").

    What the event is about is in a state, too ("the forum on the situation in Chad").

    Args:
        sentence: Where the event is named.
        start: Its first word.
        end: What follows its last.
    """
    words, sets, articles = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar.articles
    events = sets["places.occasion.events"]
    for hit in sentence.phrases(_COUNTRY):
        bound = hit.start - 1
        while bound > start and words[bound] in articles:
            bound -= 1
        if not start < bound <= end or words[bound] not in sets["places.strong"]:
            continue
        # An event is no matter, though it may be discussed: "the work of THE SUMMIT on ports in Chad".
        if _about(sentence).isdisjoint(word for word in words[start + 1 : bound] if word not in events):
            return FoundPlace(hit.start, hit.end, hit.sense("country")[0], "state", 0)
    return None
