"""What was discussed and what came of it: read out of the sentences of one contact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.sentences import Sentence
from diplonews.analysis.lexicon import Hit

__all__ = ["FoundOutcome", "FoundTopic", "find_outcomes", "find_topics"]

_STOPS = frozenset(".؛;!؟?:")
_COMMAS = frozenset("،,")
_MAX_TOPIC = 24
"""Words of a topic."""
_MIN_CLAUSE = 2
"""Words that make a clause."""


class FoundTopic(NamedTuple):
    """The tokens of a topic."""

    start: int
    end: int


class FoundOutcome(NamedTuple):
    """The tokens of what came of it."""

    start: int
    end: int
    kind: str


# ---------------------------------------------------------------- topics


def find_topics(sentence: Sentence, *, about_contact: bool) -> list[FoundTopic]:
    """Find what was discussed.

    Args:
        sentence: A sentence of the contact.
        about_contact: Whether the sentence speaks of the contact itself; weak openers need that.
    """
    found: list[FoundTopic] = []
    reached = sentence.start
    weak = sentence.lexicon.sets["topics.weak"]
    for index in sorted(sentence.hits):
        hit = sentence.hits[index]
        if index < reached or not hit.sense("opener"):
            continue
        phrase = " ".join(sentence.tokens.words[index : hit.end])
        bare = phrase[len(hit.prefix) :]
        if (bare in weak or phrase in weak) and not about_contact:
            continue
        topics, reached = _topics(sentence, hit.end)
        found += topics
    return found


def _topics(sentence: Sentence, position: int) -> tuple[list[FoundTopic], int]:
    """Read a list of topics from where it begins."""
    found: list[FoundTopic] = []
    position = _skip(sentence, position)
    start = index = position
    words = sentence.tokens.words
    while index < sentence.end:
        after = _next_topic(sentence, index) if index > start else None
        if after is not None:
            _add_topic(sentence, found, start, index)
            start = index = _skip(sentence, after)
            continue
        if words[index] in _STOPS or words[index] in _COMMAS or index - start >= _MAX_TOPIC or _ends(sentence, index):
            break
        index += 1
    _add_topic(sentence, found, start, index)
    return found, max(index, position)


def _add_topic(sentence: Sentence, found: list[FoundTopic], start: int, end: int) -> None:
    drop = sentence.lexicon.sets["places.prepositions"]
    while end > start and (not sentence.tokens.is_word(end - 1) or sentence.tokens.words[end - 1] in drop):
        end -= 1
    if end - start >= _MIN_CLAUSE or (end > start and _is_head(sentence, sentence.tokens.words[start])):
        found.append(FoundTopic(start, end))


def _skip(sentence: Sentence, position: int) -> int:
    """Pass over what may stand between an opener and its topic."""
    words, lexicon = sentence.tokens.words, sentence.lexicon
    skip, keep = lexicon.sets["topics.skip"], lexicon.sets["topics.keep"]
    while position < sentence.end:
        mention = next((m for m in sentence.mentions if m.start == position), None)
        if mention is not None:
            position = mention.end
            continue
        for width in (4, 3, 2, 1):
            phrase = " ".join(words[position : position + width])
            if phrase in skip and phrase not in keep and position + width <= sentence.end:
                position += width
                break
        else:
            return position
    return position


def _next_topic(sentence: Sentence, index: int) -> int | None:
    """Tell whether a new topic begins at a token: after a comma, a separator or "and"; and where."""
    words = sentence.tokens.words
    step = index + 1 if words[index] in _COMMAS else index
    if step >= sentence.end:
        return None
    hit = sentence.hits.get(step)
    if hit is not None and hit.sense("separator"):
        return hit.end
    word = words[step]
    if word[:1] == "و" and _is_head(sentence, word[1:]):
        return step
    return step if step > index and _is_head(sentence, word) else None


def _is_head(sentence: Sentence, word: str) -> bool:
    return word in sentence.lexicon.sets["topics.heads"]


def _ends(sentence: Sentence, index: int) -> bool:
    ends, words = sentence.lexicon.sets["topics.ends"], sentence.tokens.words
    hit = sentence.hits.get(index)
    sorts = {sort for sort, _ in hit.senses} if hit is not None else set()
    if "link" not in sorts and not sorts.isdisjoint({"speech", "occasion", "trigger"}):
        return True
    pair = " ".join(words[index : index + 2])
    return words[index] in ends or pair in ends


# ---------------------------------------------------------------- outcomes


def find_outcomes(sentence: Sentence) -> Iterator[FoundOutcome]:
    """Find what came of it."""
    reached = sentence.start
    for index in sorted(sentence.hits):
        hit = sentence.hits[index]
        kind = hit.sense("outcome")
        if kind is None or index < reached:
            continue
        end = next(
            (i for i in range(hit.end, sentence.end) if sentence.tokens.words[i] in _STOPS | _COMMAS), sentence.end
        )
        reached = end
        if end > hit.end:
            # After "they agreed on" the outcome is what they agreed on; "a joint statement" is itself the outcome.
            opened = sentence.tokens.words[hit.end - 1] in sentence.lexicon.sets["speech.drop"]
            yield FoundOutcome(hit.end if opened else hit.start, end, kind)
