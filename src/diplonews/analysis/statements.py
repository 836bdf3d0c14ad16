"""What each side said: verbs of saying, who speaks, and what is said, clause by clause.

Who speaks is told by the subject of the verb. A form that goes on with the clause before it ("stressing", "مؤكدا")
has that clause's speaker; a verb with a pronoun for its subject has the last speaker.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import attrs

from diplonews.analysis.lexicon import Hit
from diplonews.analysis.mentions import Mention
from diplonews.analysis.resolution import Actor, Cast
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.tokens import holds, phrase_at

__all__ = ["Floor", "FoundStatement", "find_statements"]

_COMMAS = frozenset("،,")
_ENDS = frozenset(".؛;!؟?")
_SUBJECT_GAP = 2
"""How many words may stand between a verb of saying and its subject after it."""
_SUBJECT_GAP_FIRST = 8
"""And before it, where the subject comes first."""
_MIN_CLAUSE = 2
"""Words that make a clause."""
_LEADING = frozenset({"", "and", "so"})


class FoundStatement(NamedTuple):
    """The tokens of what was said, and who said it."""

    start: int
    end: int
    act: str
    """A label of SpeechAct; empty where a verb only tells who speaks ("expressed his ...")."""
    speakers: tuple[Mention, ...]
    """Who is told to say it; none where it is not told in the clause."""
    joint: bool
    """Whether the clause says that all sides said it."""
    continuing: bool
    """Whether it goes on with the clause before it, and so with its speaker."""


@attrs.define(slots=True)
class Floor:
    """Who has the floor, as the sentences of a contact go on."""

    cast: Cast
    principals: list[Actor]
    last: tuple[Actor, ...] | None
    """Who spoke last; all sides if it is empty, someone else if it is None."""

    def take(self, found: FoundStatement, clause: tuple[Actor, ...] | None) -> tuple[Actor, ...] | None:
        """Tell who says it: all sides if empty, None if nobody who takes part.

        Args:
            found: What is said.
            clause: Who spoke in the sentence before it, or leads it.
        """
        if found.joint:
            self.last = ()
        elif found.speakers:
            actors = (self.cast.by_mention.get(id(mention)) for mention in found.speakers)
            known = tuple(dict.fromkeys(a for a in actors if a is not None and a in self.principals))
            self.last = known or None
        elif clause is not None:
            self.last = clause
        return self.last


def find_statements(sentence: Sentence) -> Iterator[FoundStatement]:
    """Find what is reported as said, and the verbs that only tell who speaks."""
    verbs = [hit for _, hit in sorted(sentence.hits.items()) if _is_saying(sentence, hit)]
    sets = sentence.lexicon.sets
    for number, hit in enumerate(verbs):
        limit = verbs[number + 1].start if number + 1 < len(verbs) else sentence.end
        form = _form(sentence, hit)
        speakers, joint, position = _speakers(sentence, hit, limit)
        felt = any(binding.split()[0] == sentence.tokens.words[hit.start] for binding in sets["speech.bindings"])
        continuing = (felt or form in sets["speech.continuing"]) and not speakers
        joint = joint or (not speakers and form in sets["speech.dual"])
        if not hit.sense("speech"):
            yield FoundStatement(position, position, "", speakers, joint, False)  # a field
            continue
        pronoun = sentence.lexicon.grammar.pronouns
        led = holds(sentence.tokens.words[max(sentence.start, hit.start - 2) : hit.start], pronoun)
        if not (speakers or joint or continuing or led or _is_followed(sentence, position)):
            continue
        start = _drop(sentence, position, limit)
        end = _end(sentence, start, limit)
        if end - start >= _MIN_CLAUSE:
            yield FoundStatement(start, end, hit.sense("speech"), speakers, joint, continuing)


def _is_saying(sentence: Sentence, hit: Hit) -> bool:
    if not (hit.sense("speech") or hit.sense("voice")) or hit.sense("link") or sentence.speaks_of(hit.start):
        return False
    if hit.sense("opener") and hit.sense("trigger"):
        return False
    return sentence.lexicon.grammar.binds(hit.prefix) in _LEADING


def _form(sentence: Sentence, hit: Hit) -> str:
    return " ".join(sentence.tokens.words[hit.start : hit.end])[len(hit.prefix) :]


def _is_followed(sentence: Sentence, position: int) -> bool:
    """Tell "he stressed that" from "the paper wrote": what was said follows the verb at once."""
    while position < sentence.end and not sentence.tokens.is_word(position):
        if sentence.tokens.words[position] in {":", '"', "«", "“"}:
            return True
        position += 1
    return phrase_at(sentence.tokens.words, position, sentence.end, sentence.lexicon.sets["speech.drop"]) > 0


# ---------------------------------------------------------------- who speaks


def _speakers(sentence: Sentence, hit: Hit, limit: int) -> tuple[tuple[Mention, ...], bool, int]:
    """Read who says it: the mentions after the verb, else those before it; and where what is said may begin."""
    after, joint, position = _after(sentence, hit, limit)
    if after or joint:
        return after, joint, position
    before = _before(sentence, hit)
    if any(mention.together for mention in before):
        return (), True, hit.end
    return before, False, hit.end


def _after(sentence: Sentence, hit: Hit, limit: int) -> tuple[tuple[Mention, ...], bool, int]:
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    position, speakers = hit.end, list[Mention]()
    gap = _SUBJECT_GAP if grammar.verb_first else 0
    while position < limit:
        mention = next((m for m in sentence.mentions if position <= m.start <= min(limit - 1, position + gap)), None)
        if mention is None or (grammar.binds(mention.prefix) != ("and" if speakers else "") and mention.prefix):
            break
        between = words[position : mention.start]
        if any(not sentence.tokens.is_word(i) for i in range(position, mention.start)):
            break
        if between and between[0] in sentence.lexicon.sets["speech.drop"]:
            break
        if not grammar.verb_first and not speakers and not _is_inverted(sentence, hit):
            break
        if mention.together:
            return (), True, mention.end
        if speakers and not mention.prefix and not (set(between) & grammar.and_):
            break
        speakers.append(mention)
        position = mention.end
    return tuple(speakers), False, position


def _is_inverted(sentence: Sentence, hit: Hit) -> bool:
    """Tell '"...", said the minister': a quotation stands before the verb."""
    before = sentence.tokens.words[hit.start - 1] if hit.start > sentence.start else ""
    return before in _COMMAS or before in {'"', "»", "”"}


def _before(sentence: Sentence, hit: Hit) -> tuple[Mention, ...]:
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    limit = 1 if grammar.verb_first else _SUBJECT_GAP_FIRST
    if grammar.verb_first and hit.prefix:
        return ()
    found: list[Mention] = []
    reached = hit.start
    for mention in reversed(sentence.mentions):
        if mention.end > hit.start:
            continue
        between = [w for w in words[mention.end : reached] if w not in grammar.articles]
        if len(between) > (1 if found else limit) or grammar.binds(mention.prefix) not in _LEADING:
            break
        if found and not (set(between) <= _COMMAS or holds(between, grammar.and_)):
            break
        if holds(between, grammar.pronouns):
            break
        if not found and any(
            (h := sentence.hits.get(i)) and _is_saying(sentence, h) for i in range(mention.end, hit.start)
        ):
            break
        found.insert(0, mention)
        reached = mention.start
        if grammar.verb_first:
            break
    return tuple(found)


# ---------------------------------------------------------------- what is said


def _drop(sentence: Sentence, position: int, limit: int) -> int:
    drop = sentence.lexicon.sets["speech.drop"]
    while position < limit:
        width = phrase_at(sentence.tokens.words, position, limit, drop)
        if not width and sentence.tokens.is_word(position):
            return position
        position += max(width, 1)
    return position


def _end(sentence: Sentence, start: int, limit: int) -> int:
    """Find where what is said ends: a clause of another kind, then signs and the words that lead to the next verb."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    end = limit
    for index in range(start, limit):
        if words[index] in _ENDS and not (
            words[index] == "." and sentence.tokens.glued(index + 1 if index + 1 < limit else index)
        ):
            end = index
            break
        if words[index] in _COMMAS and phrase_at(words, index + 1, sentence.end, sets["speech.ends"]):
            end = index
            break
    while end > start and (not sentence.tokens.is_word(end - 1) or words[end - 1] in sets["speech.before_verb"]):
        end -= 1
    return end
