"""What came of a contact: agreements, memoranda, invitations, committees and what else its sides decided."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.sentences import Sentence

__all__ = ["FoundOutcome", "find_outcomes"]

_STOPS = frozenset(".؛;!؟?:")
_COMMAS = frozenset("،,")


class FoundOutcome(NamedTuple):
    """The tokens of what came of it."""

    start: int
    end: int
    kind: str


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
