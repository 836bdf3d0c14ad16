"""What was discussed: the phrases that follow the words which open a topic, one for each thing discussed."""

from __future__ import annotations

from typing import NamedTuple

from diplonews.analysis.lexicon import Hit
from diplonews.analysis.mentions import Mention
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.tokens import phrase_at

__all__ = ["FoundTopic", "find_topics"]

_STOPS = frozenset(".؛;!؟?:")
_COMMAS = frozenset("،,")
_QUOTES = frozenset("\"'«»“”")
_MAX_TOPIC = 24
"""Words of a topic."""
_MIN_WORDS = 2
"""Words that make a topic whose first word does not say that it is one."""
_SETTING = frozenset({"country", "city", "capital", "seat", "adjective"})
"""Sorts of phrases that tell where, between an opener and its topic."""
_CONTACT = frozenset({"again", "noun", "together"})
"""And in what contact."""
_OWN_NOUNS = frozenset({"between", "own", "visit"})
"""Frames of words with which a topic may go on."""


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
    weak = sentence.lexicon.sets["topics.weak"]
    for index in sorted(sentence.hits):
        hit = sentence.hits[index]
        if index < reached or not hit.sense("opener") or sentence.speaks_of(index):
            continue
        phrase = " ".join(sentence.tokens.words[index : hit.end])
        if (phrase[len(hit.prefix) :] in weak or phrase in weak) and not about_contact:
            continue
        topics, reached = _topics(sentence, hit.end)
        found += topics
    return found


def _topics(sentence: Sentence, position: int) -> tuple[list[FoundTopic], int]:
    """Read a list of topics from where it begins."""
    found: list[FoundTopic] = []
    start = index = position = _skip(sentence, position)
    cut = 0
    words = sentence.tokens.words
    while index < sentence.end:
        after = _next_topic(sentence, index) if index > start else None
        if after is not None:
            _add(sentence, found, start, index, cut)
            start = index = _skip(sentence, after[0])
            cut = after[1] if start == after[0] else 0
            continue
        if words[index] in _STOPS or words[index] in _COMMAS or index - start >= _MAX_TOPIC or _ends(sentence, index):
            break
        index += 1
    _add(sentence, found, start, index, cut)
    return found, max(index, position)


def _add(sentence: Sentence, found: list[FoundTopic], start: int, end: int, cut: int) -> None:
    words, drop = sentence.tokens.words, sentence.lexicon.sets["places.prepositions"]
    grammar = sentence.lexicon.grammar
    while end > start and (
        (not sentence.tokens.is_word(end - 1) and words[end - 1] not in _QUOTES)
        or words[end - 1] in drop
        or words[end - 1] in grammar.and_
        or words[end - 1] in grammar.articles
    ):
        end -= 1
    while start < end and words[start] in _QUOTES and words[start:end].count(words[start]) == 1:
        start += 1
    if end - start >= _MIN_WORDS or (end > start and _is_head(sentence, words[start][cut:])):
        found.append(FoundTopic(start, end, cut))


# ---------------------------------------------------------------- where a topic begins


def _skip(sentence: Sentence, position: int) -> int:
    """Pass over what may stand between an opener and its topic: who with, where, when and in what contact."""
    start = position
    while position < sentence.end:
        step = _skip_one(sentence, position)
        if step == position and position > start and sentence.tokens.words[position] in _COMMAS:
            # A comma closes an adjunct; with nothing but a comma before it, it belongs to the topic.
            step = position + 1
        if step == position:
            return position
        position = step
    return position


def _skip_one(sentence: Sentence, position: int) -> int:
    words, lexicon = sentence.tokens.words, sentence.lexicon
    mention = _mention_at(sentence, position)
    if mention is not None and not _is_topic(sentence, mention):
        return mention.end
    skip, keep = lexicon.sets["topics.skip"], lexicon.sets["topics.keep"]
    width = phrase_at(words, position, sentence.end, skip)
    if width and " ".join(words[position : position + width]) not in keep:
        return position + width
    if words[position] in lexicon.grammar.articles or (words[position] == "'" and position > sentence.start):
        return position + 1
    return _skip_adjunct(sentence, position)


def _is_topic(sentence: Sentence, mention: Mention) -> bool:
    """Organisations and offices without a name may be what is discussed; persons and all sides are with whom."""
    if mention.together or mention.name is not None or mention.counterpart:
        return False
    before = mention.start - 1
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if (before >= sentence.start and words[before] in grammar.with_) or grammar.binds(mention.prefix) == "with":
        return False
    return mention.state or not mention.offices


def _mention_at(sentence: Sentence, position: int) -> Mention | None:
    return next((mention for mention in sentence.mentions if mention.start == position), None)


def _skip_adjunct(sentence: Sentence, position: int) -> int:
    """Pass over "in Rome", "in the Italian capital Rome", "during a call", "with the minister"."""
    words, lexicon, grammar = sentence.tokens.words, sentence.lexicon, sentence.lexicon.grammar
    hit = sentence.hits.get(position)
    bound = position
    if words[position] in lexicon.sets["topics.adjuncts"] or words[position] in grammar.with_:
        bound = position + 1
    elif hit is None or not (hit.prefix and grammar.binds(hit.prefix) == "with"):
        return position
    index = bound
    while index < sentence.end:
        phrase = sentence.hits.get(index)
        mention = _mention_at(sentence, index)
        if mention is not None:
            index = mention.end
        elif (phrase is not None and any(sort in _SETTING | _CONTACT for sort, _ in phrase.senses)) or (
            phrase is not None and (rule := phrase.sense("trigger")) and rule.frame in _OWN_NOUNS
        ):
            index = phrase.end
        elif (
            words[index] in lexicon.sets["places.capital"]
            or words[index] in grammar.articles
            or words[index] in lexicon.sets["names.ordinary"]
            or words[index] in lexicon.sets["topics.skip"]
        ):
            index += 1
        else:
            break
    return index if index > bound else position


# ---------------------------------------------------------------- where it ends, and the next begins


def _next_topic(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """Tell where a new topic begins at a token (after a comma, a separator, or "and"), and what to cut from it."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    comma = words[index] in _COMMAS
    step = index + 1 if comma else index
    if step >= sentence.end:
        return None
    hit = sentence.hits.get(step)
    if hit is not None and hit.sense("separator"):
        return hit.end, 0
    word = words[step]
    if word in grammar.and_:
        after = _skip_articles(sentence, step + 1)
        if after < sentence.end and (_is_head(sentence, words[after]) or (comma and not _ends(sentence, after))):
            return after, 0
        return None
    for clitic, binds in grammar.clitics.items():
        if binds != "and" or not word.startswith(clitic):
            continue
        stem = word[len(clitic) :]
        if _is_head(sentence, stem) or (comma and stem.startswith(grammar.definite) and not _ends(sentence, step)):
            return step, len(clitic)
    after = _skip_articles(sentence, step)
    return (after, 0) if comma and after < sentence.end and _is_head(sentence, words[after]) else None


def _skip_articles(sentence: Sentence, position: int) -> int:
    """Pass over articles, and the preposition that each of several things has ("de la paix et DE LA sécurité")."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    while position < sentence.end:
        bound = phrase_at(words, position, sentence.end, grammar.of) if grammar.cased else 0
        if not bound and words[position] not in grammar.articles and words[position] != "'":
            break
        position += bound or 1
    return position


def _is_head(sentence: Sentence, word: str) -> bool:
    return word in sentence.lexicon.sets["topics.heads"]


def _ends(sentence: Sentence, index: int) -> bool:
    ends, words = sentence.lexicon.sets["topics.ends"], sentence.tokens.words
    hit = sentence.hits.get(index)
    if hit is not None and hit.sense("link") is None and _is_clause(hit):
        return True
    return phrase_at(words, index, sentence.end, ends) > 0


def _is_clause(hit: Hit) -> bool:
    return any(
        sort in {"speech", "occasion"} or (sort == "trigger" and value.frame not in _OWN_NOUNS)
        for sort, value in hit.senses
    )
