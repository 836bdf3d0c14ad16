"""What was discussed: the phrases that follow the words which open a topic, one for each thing discussed."""

from __future__ import annotations

from typing import Final, NamedTuple

from diplonews.analysis.openers import Openers, Opening
from diplonews.analysis.phrases import Phrase, Wording, is_proper, wording
from diplonews.analysis.sentences import Sentence

__all__ = ["FoundTopic", "find_topics", "is_told"]

_QUOTES: Final = frozenset("\"'«»“”()[]")
_OPENS: Final = frozenset("«“([")
_MIN_WORDS: Final = 2
"""Words that make a topic whose first word does not say that it is one."""


class FoundTopic(NamedTuple):
    """The tokens of a topic."""

    start: int
    end: int
    cut: int = 0
    """Letters before it that are written together with its first word."""


def find_topics(sentence: Sentence, *, about_contact: bool) -> list[FoundTopic]:
    """Find what was discussed.

    Args:
        sentence: A sentence of the contact.
        about_contact: Whether the sentence speaks of the contact itself; weak openers need that.
    """
    found: list[FoundTopic] = []
    reached = sentence.start
    words = wording(sentence.lexicon.language)
    people = {mention.start: mention for mention in sentence.mentions}
    openers = Openers(sentence, words, people, about_contact)
    for opening in openers.find():
        if opening.reached < reached or opening.start < reached:
            continue
        topics, reached = _read(openers, words, opening)
        reached = max(reached, opening.reached)
        found += topics
    return found


def _read(openers: Openers, words: Wording, opening: Opening) -> tuple[list[FoundTopic], int]:
    """Read a list of topics from where it begins."""
    sentence = openers.sentence
    found: list[FoundTopic] = []
    phrase = Phrase(sentence, words, openers.people, opening.start, opening.cut)
    index = opening.start
    while index < opening.end:
        turn = phrase.step(index)
        if turn.over:
            break
        if turn.new:
            found += _topic(sentence, words, phrase, index)
            start = openers.skip(turn.position)
            cut = turn.cut if start == turn.position and turn.cut else openers.bound(start)
            phrase = Phrase(sentence, words, openers.people, start, cut, listed=True)
            index = start
            continue
        index = turn.position
    found += _topic(sentence, words, phrase, min(index, opening.end))
    return found, max(index, opening.start)


def _topic(sentence: Sentence, words: Wording, phrase: Phrase, end: int) -> list[FoundTopic]:
    """Make a topic of a phrase: without what joins it to others, and with as many closing marks as opening ones."""
    tokens, grammar, start = sentence.tokens, sentence.lexicon.grammar, phrase.start
    while start < end and not tokens.is_word(start):
        start += 1
    while end > start and (
        (not tokens.is_word(end - 1) and not _closes(sentence, start, end))
        or tokens.words[end - 1] in words.links
        or tokens.words[end - 1] in grammar.and_
    ):
        end -= 1
    cut = phrase.cut if start == phrase.start else 0
    told = [tokens.words[i] if i > start else tokens.words[i][cut:] for i in range(start, end) if tokens.is_word(i)]
    if not told or all(word in words.empty for word in told):
        return []
    if len(told) < _MIN_WORDS and not (words.is_lead(told[0]) or words.is_act(told[0]) or is_proper(sentence, start)):
        if not phrase.listed:
            return []
    return [FoundTopic(start, end, cut)]


def _closes(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether the last token closes a mark that was opened in the phrase."""
    words, last = sentence.tokens.words, sentence.tokens.words[end - 1]
    if last not in _QUOTES or last in _OPENS:
        return False
    inside = words[start : end - 1]
    if last == '"':
        return inside.count('"') % 2 == 1
    return any(word in _OPENS for word in inside)


def is_told(topic: frozenset[str], others: list[frozenset[str]]) -> bool:
    """Tell whether another topic tells all that a topic tells."""
    return any(topic <= other for other in others)
