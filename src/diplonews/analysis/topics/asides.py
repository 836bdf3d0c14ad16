"""What stands aside of what was discussed, in a clause that tells it before its verb."""

from __future__ import annotations

from typing import Final

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.topics.wording import Wording
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["before_aside", "past_aside"]

_SIGHT: Final = 32
"""Tokens of an aside."""


def past_aside(sentence: Sentence, wording: Wording, start: int, stop: int) -> int:
    """Pass over "For this third round,", "ACCORDING TO the ministry," at the beginning of a clause."""
    words, articles = sentence.tokens.words, sentence.lexicon.grammar.articles
    if start >= stop:
        return start
    linked = words[start] in wording.links or phrase_at(words, start, stop, wording.ends)
    if linked and words[start] not in articles:
        return next((i + 1 for i in range(start, stop) if words[i] in COMMAS), start)
    return start


def before_aside(sentence: Sentence, wording: Wording, stop: int) -> int:
    """Pass back over what stands between two commas: "The need for a truce, AT A TIME OF WAR, was discussed"."""
    words, first = sentence.tokens.words, max(sentence.start, stop - _SIGHT)
    if not sentence.lexicon.grammar.cased or words[stop - 1] not in COMMAS:
        return stop
    comma = next((i for i in range(stop - 2, first, -1) if words[i] in COMMAS), None)
    if comma is None:
        return stop
    begin = comma + 1
    hit = sentence.hits.get(begin)
    if hit is not None and hit.sense("separator"):
        return stop  # "La pêche, DE MÊME QUE LE PORT, ont été abordés"
    linked = words[begin] in wording.links or words[begin] in wording.relative
    return comma if linked and words[begin] not in sentence.lexicon.grammar.and_ else stop
