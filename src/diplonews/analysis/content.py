"""What was discussed, what each side said, and what came of it: read out of the sentences of one contact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.sentences import Sentence
from diplonews.analysis.lexicon import Hit

__all__ = ["FoundOutcome", "FoundStatement", "FoundTopic", "find_outcomes", "find_statements", "find_topics"]

_STOPS = frozenset(".؛;!؟?:")
_COMMAS = frozenset("،,")
_MAX_TOPIC = 24
"""Words of a topic."""
_SUBJECT_GAP = 2
"""How many words may stand between a verb of saying and who says it."""
_MIN_CLAUSE = 2
"""Words that make a clause."""


class FoundTopic(NamedTuple):
    """The tokens of a topic."""

    start: int
    end: int


class FoundStatement(NamedTuple):
    """The tokens of what was said, and who said it."""

    start: int
    end: int
    act: str
    speakers: tuple[int, ...]
    """The starts of the mentions of who said it; none where it is not told in the clause."""
    joint: bool
    """Whether the clause says that all sides said it."""
    continuing: bool
    """Whether it goes on with the clause before it, and so with its speaker."""


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


# ---------------------------------------------------------------- statements


def find_statements(sentence: Sentence) -> Iterator[FoundStatement]:
    """Find what is reported as said, clause by clause."""
    verbs = [hit for index, hit in sorted(sentence.hits.items()) if _is_saying(sentence, index, hit)]
    for number, hit in enumerate(verbs):
        end = verbs[number + 1].start if number + 1 < len(verbs) else sentence.end
        speakers, joint, position = _speakers(sentence, hit, end)
        continuing = _form(sentence, hit) in sentence.lexicon.sets["speech.continuing"]
        joint = joint or (not speakers and _form(sentence, hit) in sentence.lexicon.sets["speech.dual"])
        if not speakers and not joint and not continuing and not _speaker_is_meant(sentence, position):
            continue
        start = _drop(sentence, position, end)
        end = _trim_end(sentence, start, end)
        if end - start >= _MIN_CLAUSE:
            yield FoundStatement(start, end, hit.sense("speech"), speakers, joint, continuing)


def _is_saying(sentence: Sentence, index: int, hit: Hit) -> bool:
    if hit.sense("speech") is None or hit.sense("link") or hit.sense("opener") or sentence.speaks_of(index):
        return False
    return hit.prefix in {"", "و", "ف"}


def _form(sentence: Sentence, hit: Hit) -> str:
    return " ".join(sentence.tokens.words[hit.start : hit.end])[len(hit.prefix) :]


def _speaker_is_meant(sentence: Sentence, position: int) -> bool:
    """Tell "he stressed that" from "the paper wrote that": what was said follows the verb at once."""
    while position < sentence.end and not sentence.tokens.is_word(position):
        position += 1
    return any(
        " ".join(sentence.tokens.words[position : position + width]) in sentence.lexicon.sets["speech.drop"]
        for width in (1, 2, 3)
    )


def _speakers(sentence: Sentence, hit: Hit, end: int) -> tuple[tuple[int, ...], bool, int]:
    """Read who says it: the mentions after the verb, else the one just before it."""
    position = hit.end
    speakers: list[int] = []
    while position < end:
        near = range(position, min(end, position + _SUBJECT_GAP + 1))
        mention = next((m for m in sentence.mentions if m.start in near), None)
        if mention is None or (speakers and mention.prefix != "و") or (not speakers and mention.prefix):
            break
        if not speakers and any(sentence.tokens.words[i] in _COMMAS for i in range(position, mention.start)):
            break
        if mention.together:
            return (), True, mention.end
        speakers.append(mention.start)
        position = mention.end
    if not speakers:
        before = [m for m in sentence.mentions if m.end <= hit.start and not m.prefix]
        if before and hit.start - before[-1].end <= 1 and not hit.prefix:
            if before[-1].together:
                return (), True, position
            speakers.append(before[-1].start)
    return tuple(speakers), False, position


def _drop(sentence: Sentence, position: int, end: int) -> int:
    words, drop = sentence.tokens.words, sentence.lexicon.sets["speech.drop"]
    while position < end:
        for width in (3, 2, 1):
            if position + width <= end and " ".join(words[position : position + width]) in drop:
                position += width
                break
        else:
            if sentence.tokens.is_word(position):
                return position
            position += 1
    return position


def _trim_end(sentence: Sentence, start: int, end: int) -> int:
    """Leave out what belongs to the next clause: signs, and the words that lead to its verb."""
    words, ends = sentence.tokens.words, sentence.lexicon.sets["speech.before_verb"]
    while end > start and (not sentence.tokens.is_word(end - 1) or words[end - 1] in ends):
        end -= 1
    return end


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
