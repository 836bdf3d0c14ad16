"""What was discussed: the phrases that follow the words which open a topic, one for each thing discussed."""

from __future__ import annotations

from typing import Final, NamedTuple

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.topics.ends import Ends, is_proper
from diplonews.analysis.topics.openers import Openers
from diplonews.analysis.topics.phrases import Phrase
from diplonews.analysis.topics.starts import Opening, Starts
from diplonews.analysis.topics.wording import Wording, wording
from diplonews.analysis.words.signs import COMMAS

__all__ = ["FoundTopic", "find_topics"]

_QUOTES: Final = frozenset("\"'«»“”()[]")
_OPENS: Final = frozenset("«“([")
_SAID: Final = frozenset({"speech", "trigger", "opener"})
"""Sorts of phrases that tell more than what was discussed."""
_SHORT: Final = 2
"""Signs of a number with a letter that is no day ("5G")."""
_MIN_WORDS: Final = 2
"""Words that make a topic whose first word does not say that it is one."""
_POINTED: Final = 2
"""Words of what is only pointed at."""


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
    starts = Starts(sentence, words, people)
    openers = Openers(sentence, words, starts, about_contact)
    for opening in openers.find():
        if opening.reached < reached or opening.start < reached:
            continue
        topics, reached = _read(starts, words, opening)
        openers.reached = reached = max(reached, opening.reached)
        found += topics
    return found


def _read(starts: Starts, words: Wording, opening: Opening) -> tuple[list[FoundTopic], int]:
    """Read a list of topics from where it begins."""
    sentence = starts.sentence
    found: list[FoundTopic] = []
    ends = Ends(sentence, words, starts.people)
    phrase = Phrase.of(ends, opening.start, opening.cut)
    index = opening.start
    while (index := phrase.past_plain(index, opening.end)) < opening.end:
        turn = phrase.step(index)
        if turn.over:
            turn = phrase.resume(index)
        listed = _enumerated(starts, index, opening.end) if turn.over else 0
        if listed:
            found += _topic(sentence, words, phrase, index, direct=opening.direct)
            phrase, index = Phrase.of(ends, listed, 0, listed=True), listed
            continue
        if turn.over:
            break
        if turn.new:
            phrase.listed = phrase.listed or sentence.lexicon.grammar.cased
            found += _topic(sentence, words, phrase, index, direct=opening.direct)
            start = starts.skip_listed(turn.position)
            cut = turn.cut if start == turn.position and turn.cut else starts.bound(start)
            phrase = Phrase.of(ends, start, cut, listed=True, series=turn.series)
            index = start
            continue
        index = turn.position
    found += _topic(sentence, words, phrase, min(index, opening.end), direct=opening.direct)
    return found, max(index, opening.start)


def _enumerated(starts: Starts, index: int, end: int) -> int:
    """Find where those begin that a colon lists ("on several matters: THE PORT, fishing and trade"); 0 if none."""
    sentence, tokens = starts.sentence, starts.sentence.tokens
    if not sentence.lexicon.grammar.cased or tokens.words[index] != ":":
        return 0
    several = any(word in COMMAS for word in tokens.words[index:end])
    said = any(index < hit.start < end and not _SAID.isdisjoint(hit.sorts) for hit in sentence.hits.values())
    opening = starts.begin(index + 1) if several and not said else None
    return opening.start if opening is not None and not opening.cut else 0


def _topic(sentence: Sentence, words: Wording, phrase: Phrase, end: int, *, direct: bool) -> list[FoundTopic]:
    """Make a topic of a phrase: without what joins it to others, and with as many closing marks as opening ones."""
    tokens, grammar, start = sentence.tokens, sentence.lexicon.grammar, phrase.start
    end = phrase.narrowed if 0 <= phrase.narrowed < end else end
    while start < end and not tokens.is_word(start):
        start += 1
    while end > start and (
        (not tokens.is_word(end - 1) and not _closes(sentence, start, end))
        or tokens.words[end - 1] in words.links
        or tokens.words[end - 1] in grammar.and_
    ):
        end -= 1
    cut = phrase.cut if start == phrase.start else 0
    told = [word for word in tokens.words[start:end] if word[0].isalnum()]
    told[:1] = [word[cut:] for word in told[:1]]
    described = bool(words.definite and told and words.is_modifier(told[0]))
    empty = all(word in words.empty or (described and words.is_modifier(word)) for word in told)
    idle = bool(told) and told[-1] in words.idle and any(word in words.incomplete for word in told)
    pointed = bool(words.definite and told) and told[0] in words.links
    alone = told[1:] if pointed else told  # "That matter" tells no more than "the matter".
    vague = len(alone) == 1 and alone[0] in words.vague
    vague |= len(told) == _POINTED and told[0] in sentence.lexicon.sets["topics.both_these"]  # "THESE TWO FILES"
    if not told or empty or idle or vague or any(m.name == (start, end) for m in sentence.mentions):
        return []
    if grammar.cased and any(m.name and m.start - start in {0, 1} and end == m.end for m in sentence.mentions):
        return []  # "paid a courtesy call on THE MINISTER ALI SALEM"
    if grammar.cased and (told[0] in grammar.and_ | sentence.lexicon.sets["topics.adjuncts"] or _is_date(told[:2])):
        return []  # "on THE 26TH", "AT the headquarters", "AND Mr Mensah"
    if grammar.cased and sentence.is_title and told[-1] in sentence.lexicon.sets["topics.talk"]:
        return []  # "Briefing on THE PRESIDENT'S CALL with ...": what was discussed is told in the text.
    if told[0] in sentence.lexicon.sets["topics.stressing"]:
        return []  # "The talks saw THE STRESS on peace": it was said.
    if grammar.cased and _tells_how(sentence, words, start, end):
        return []
    if len(told) == 1 and phrase.cut and _is_city(sentence, start):
        return []  # "The two talked, IN ROME, ..."
    if len(told) < _MIN_WORDS and not (phrase.listed or _stands_alone(sentence, words, start, told[0], direct=direct)):
        return []
    return [FoundTopic(start, end, cut)]


def _tells_how(sentence: Sentence, words: Wording, start: int, end: int) -> bool:
    """Tell what only says in what field something was discussed ("notamment sur LE PLAN ÉCONOMIQUE")."""
    tokens, manners, grammar = sentence.tokens.words, sentence.lexicon.sets["topics.manners"], sentence.lexicon.grammar
    told = [i for i in range(start, end) if tokens[i] not in grammar.articles and tokens[i] not in grammar.and_]
    if len(told) < _POINTED or tokens[told[0]] not in manners:
        return False
    states = (sentence.hits.get(i) for i in told)
    return all(words.is_modifier(tokens[i]) for i in told[1:]) and not any(h and h.sense("adjective") for h in states)


def _is_date(words: list[str]) -> bool:
    """Tell the day of a month with which a phrase begins, by its form: digits with letters behind them ("26th")."""
    return any(word[0].isdigit() and word[-1].isalpha() and len(word) > _SHORT for word in words)


def _is_city(sentence: Sentence, index: int) -> bool:
    hit = sentence.hits.get(index)
    return hit is not None and bool(hit.sense("city") or hit.sense("capital")) and not hit.sense("country")


def _stands_alone(sentence: Sentence, words: Wording, index: int, word: str, *, direct: bool) -> bool:
    """Tell whether a single word is a topic: a name as the object of a verb is rather whose verb it is."""
    if is_proper(sentence, index):
        return not (direct and sentence.lexicon.grammar.verb_first)
    bare = direct and not words.definite and not words.is_modifier(word)
    told = bare or words.is_lead(word) or words.is_act(word)
    return told and (not words.definite or words.is_definite(word))


def _closes(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether the last token closes a mark that was opened in the phrase."""
    words, last = sentence.tokens.words, sentence.tokens.words[end - 1]
    if last not in _QUOTES or last in _OPENS:
        return False
    inside = words[start : end - 1]
    if last == '"':
        return inside.count('"') % 2 == 1
    return any(word in _OPENS for word in inside)
