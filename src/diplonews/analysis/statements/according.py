"""What is told as someone's without a verb of saying: "ACCORDING TO the minister, the port will reopen"."""

from __future__ import annotations

from typing import NamedTuple

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import first_words, phrase_at, united

__all__ = ["According", "find_according"]

_LEAST = 4
"""Words of a clause that tells what someone holds."""


class According(NamedTuple):
    """Who is told to hold something, and the tokens of it."""

    mention: Mention | None
    title: int
    """The token of a bare title that holds it; 0 without one."""
    start: int
    end: int


def find_according(sentence: Sentence) -> According | None:
    """Find what a sentence tells as someone's, before a comma or behind the last one.

    "According to Koroi, the port will reopen"; "The port will reopen, according to the minister."
    """
    words, sources = sentence.tokens.words, sentence.lexicon.sets["speech.according"]
    if sentence.is_title or sentence.lacks(sources):
        return None
    last = sentence.end - 1
    while last > sentence.start and not sentence.tokens.is_word(last):
        last -= 1
    for index in sentence.where(first_words(sources)):
        first = index == sentence.start
        if index >= last or not (first or words[index - 1] in COMMAS):
            continue
        width = phrase_at(words, index, sentence.end, sources)
        if not width:
            continue
        who = _holder(sentence, index + width)
        if who is None:
            continue
        mention, title, end = who
        if first and (begin := _begin(sentence, end)) > end:
            return _told(sentence, mention, title, begin, last + 1)
        if not first and end > last:
            return _told(sentence, mention, title, sentence.start, index - 1)
    return None


def _holder(sentence: Sentence, position: int) -> tuple[Mention | None, int, int] | None:
    """Give who stands at a token, as a person or by a bare title, and where that ends."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    starts = {position}
    while words[position] in grammar.articles or words[position] == "'":
        position += 1
        starts.add(position)
    mention = next((m for m in sentence.mentions if m.start in starts and is_person(m)), None)
    if mention is not None and grammar.binds(mention.prefix) in {"", "to"}:
        return mention, 0, _end(sentence, mention)
    if words[position] not in sentence.lexicon.sets["speech.titles"] or len(starts) == 1:
        return None
    end = position + 1
    hit = sentence.hits.get(end)
    return None, position, hit.end if hit is not None and hit.sense("adjective") else end


def _end(sentence: Sentence, mention: Mention) -> int:
    """Give where someone's title or name ends, and what they hold begins, which may have been read as part of it."""
    words, that = sentence.tokens.words, _that(sentence)
    for index in range(mention.start + 1, mention.end):
        apart = words[index] in COMMAS and mention.name is None
        if apart or phrase_at(words, index, mention.end, that):
            return index
    return mention.end


def _begin(sentence: Sentence, position: int) -> int:
    """Give where what is held begins behind its holder: past a comma, or a word such as "that"; else the same token."""
    words, step = sentence.tokens.words, position
    if words[step] in COMMAS:
        step += 1
    if words[step] in sentence.lexicon.grammar.relative:
        return position  # "According to Koroi, WHO spoke in Suva, ..."
    return step + phrase_at(words, step, sentence.end, _that(sentence))


def _that(sentence: Sentence) -> frozenset[str]:
    return united(sentence.lexicon.sets["speech.that"], sentence.lexicon.sets["speech.according_that"])


def _told(sentence: Sentence, mention: Mention | None, title: int, start: int, end: int) -> According | None:
    told = sentence.tokens.has_words(start, end, _LEAST)
    return According(mention, title, start, end) if told else None
