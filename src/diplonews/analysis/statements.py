"""What each side said: verbs of saying and what is said, clause by clause.

Who speaks is told by the subject of the verb. A form that goes on with the clause before it ("stressing", "مؤكدا")
has that clause's speaker; a verb with a pronoun for its subject has the last speaker.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.lexicon import Hit
from diplonews.analysis.mentions import Mention
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.speakers import (
    CLOSING,
    COMMAS,
    OPENING,
    Subject,
    find_subject,
    follows_and,
    is_inverted,
    leads_on,
    verbs_of_saying,
)
from diplonews.analysis.tokens import holds, phrase_at

__all__ = ["FoundStatement", "find_statements"]

_ENDS = frozenset(".؛;!؟?")
_CLOSERS = {"«": "»", "“": "”", "„": "“", '"': '"'}
_MIN_CLAUSE = 2
"""Words that make a clause."""
_SIGHT = 18
"""How far what was said may stand from its verb, behind where and when it was said."""
_LONG = 8
"""A quotation of so many words is all that was said; a shorter one may be part of it."""
_TO_SOMEONE = frozenset({"inform", "congratulate", "thank"})
"""Acts whose verbs have whom it is said to as their object."""
_ADJUNCT = 14
"""How long an adjunct between two commas may be."""
_QUOTATION = 200
"""The longest quotation, in tokens."""


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
    other: bool
    """Whether someone says it who is no person or side, or it was said at another time."""
    turn: bool
    """Whether the clause says that now the other side speaks."""
    country: str | None
    """The state whose side says it, where it is told by that ("the Saudi side")."""
    quoted: int
    """The token after the speaker's own words, if what was said is told in them; else 0."""


class _Clause(NamedTuple):
    hit: Hit
    subject: Subject
    turn: bool
    other: bool
    joint: bool
    continuing: bool
    """Whether it goes on with the clause before it."""


def find_statements(sentence: Sentence) -> Iterator[FoundStatement]:
    """Find what is reported as said, and the verbs that only tell who speaks."""
    clauses, words = list(_clauses(sentence)), sentence.tokens.words
    reached = began = sentence.start
    for number, clause in enumerate(clauses):
        hit, subject = clause.hit, clause.subject
        who = (subject.speakers, clause.joint, clause.other, clause.turn, subject.country)
        following = clauses[number + 1].subject.begin if number + 1 < len(clauses) else sentence.end
        limit = max(_prayer(sentence, subject.end, following), subject.end)
        act = hit.sense("speech") or _felt(sentence, subject.end, limit)
        start = _start(sentence, _past_felt(sentence, subject.end, limit), limit, to_someone=act in _TO_SOMEONE)
        if not hit.sense("speech"):
            yield FoundStatement(subject.end, subject.end, "", *who, 0)
            if not act or phrase_at(words, subject.end, limit, sentence.lexicon.sets["speech.drop"]):
                began = reached = max(reached, subject.end)
                continue
            start = _start(sentence, subject.end + 1, limit, to_someone=True)
        quoted = 0
        if start < hit.start or hit.start < reached:
            continue
        begin = _is_postposed(sentence, clause, limit)
        if begin:
            start, end = _before_verb(sentence, began, begin)
            quoted = end
        else:
            opening = next((i for i in (start - 1, start - 2) if i >= hit.end and words[i] in OPENING), None)
            if opening is not None and not clause.other:
                quoted = _closing(sentence, opening)
                outside = (c.subject.begin for c in clauses[number + 1 :] if c.hit.start >= quoted)
                limit = next(outside, sentence.end)
            end = _end(sentence, start, max(limit, min(quoted, sentence.end)), quoted)
            if quoted > sentence.end or quoted - start >= _LONG:
                end = quoted
                while end > start and not sentence.tokens.is_word(end - 1):
                    end -= 1
        began = reached = max(end, hit.end)
        if sum(sentence.tokens.is_word(i) for i in range(start, end)) >= _MIN_CLAUSE:
            yield FoundStatement(start, end, act, *who, quoted)


# ---------------------------------------------------------------- which verbs tell of what was said


def _clauses(sentence: Sentence) -> Iterator[_Clause]:
    verbs = [hit for _, hit in sorted(verbs_of_saying(sentence).items())]
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    done = sentence.start
    relative = grammar.relative - sets["speech.that"] if grammar.cased else frozenset[str]()
    for number, hit in enumerate(verbs):
        if hit.start < done:
            continue
        limit = verbs[number + 1].start if number + 1 < len(verbs) else sentence.end
        if not hit.sense("speech") and not _is_voiced(sentence, verbs[number + 1 :], hit):
            continue
        form = " ".join(words[hit.start : hit.end])[len(hit.prefix) :]
        felt = any(binding.split()[0] == words[hit.start] for binding in sets["speech.bindings"])
        continuing = felt or form in sets["speech.continuing"] or _is_infinitive(sentence, hit)
        behind = number or any(h.sense("trigger") for i, h in sentence.hits.items() if i < hit.start)
        if continuing or (behind and follows_and(sentence, hit)):
            subject = Subject((), _is_of_all(sentence, hit), False, hit.start, hit.end, None)
        else:
            subject = find_subject(sentence, hit, limit)
        if subject.begin > done and words[subject.begin - 1] in relative:
            continue  # "the plan which the two announced"
        before = words[max(done, hit.start - 4) : hit.start]
        passive = form in sets["speech.noun"] and holds(before[-3:], sets["speech.passive"])
        around = words[max(done, hit.start - 8) : min(subject.end + 4, sentence.end)]
        turn = not subject.speakers and not subject.country and holds(around, sets["speech.turn"])
        followed = _is_followed(sentence, subject.end)
        led = holds(before[-2:], grammar.pronouns)
        led = led or (leads_on(sentence, hit) and (followed or number > 0 or grammar.verb_first))
        both = form in sets["speech.dual"] and (grammar.verb_first or (led and not subject.speakers))
        joint = subject.joint or passive or both
        named = subject.speakers or subject.country
        if not (named or joint or continuing or subject.other or led or turn or followed):
            continue
        told = named or joint or continuing or led or turn or not grammar.cased
        past = not continuing and (
            phrase_at(words, subject.end, sentence.end, sets["speech.elsewhere"]) > 0 or _is_earlier(sentence, hit)
        )
        yield _Clause(hit, subject, turn, subject.other or past or not told, joint, bool(continuing))
        done = subject.end


def _is_voiced(sentence: Sentence, following: list[Hit], hit: Hit) -> bool:
    """Tell a verb that has what is felt after it from the same word in another meaning ("through")."""
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    ahead = range(hit.end, min(sentence.end, hit.end + _SIGHT))
    if any(_felt(sentence, index, sentence.end) for index in ahead):
        return True
    bound = {binding.split()[0] for binding in sets["speech.bindings"]}
    return any(words[verb.start] in bound for verb in following[:1])


def _is_earlier(sentence: Sentence, hit: Hit) -> bool:
    """Tell "he HAD said", also with the subject between."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    first = hit.start
    if grammar.verb_first:
        behind = (m.start for m in sentence.mentions if hit.start - 1 <= m.end <= hit.start)
        first = next(behind, first)
    before = words[max(sentence.start, first - 2) : first]
    if holds(before, grammar.past) or (before[-1:] and before[-1] in sentence.lexicon.sets["speech.earlier"]):
        return True
    return holds(words[max(sentence.start, hit.start - 2) : hit.start], sentence.lexicon.sets["speech.earlier"])


def _is_infinitive(sentence: Sentence, hit: Hit) -> bool:
    """Tell "they met TO CONGRATULATE him": who leads the sentence says it."""
    to = sentence.lexicon.sets["speech.infinitive"]
    words = sentence.tokens.words
    return words[hit.start] in to or (hit.start > sentence.start and words[hit.start - 1] in to)


def _is_of_all(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether all sides lead the clause that a verb goes on with, with no other verb of saying between."""
    before = [mention for mention in sentence.mentions if mention.end <= hit.start]
    if not before or not before[0].together or before[0].start > sentence.start + 2:
        return False
    verbs = verbs_of_saying(sentence)
    return not any(before[0].end <= index < hit.start for index in verbs)


def _is_followed(sentence: Sentence, position: int) -> bool:
    """Tell "he stressed that" from "the paper wrote": what was said follows the verb at once."""
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    while position < sentence.end and not sentence.tokens.is_word(position):
        if words[position] == ":" or words[position] in OPENING:
            return True
        position += 1
    if phrase_at(words, position, sentence.end, sets["speech.drop"]):
        return True
    return bool(phrase_at(words, position, sentence.end, sets["speech.adjuncts"]))


def _felt(sentence: Sentence, position: int, limit: int, cut: int = 0) -> str:
    """Read what is felt straight after a verb that tells who speaks ("offered his condolences"): an act, or nothing."""
    if position >= limit:
        return ""
    word, sets = sentence.tokens.words[position][cut:], sentence.lexicon.sets
    for act in sentence.lexicon.tables["speech"].get("felt", {}):
        for stem in sets[f"speech.felt.{act}"]:
            if word.startswith(stem) and word[len(stem) :] in sets["speech.endings"]:
                return str(act)
    return ""


def _prayer(sentence: Sentence, position: int, limit: int) -> int:
    """Find where a prayer begins, which is no part of what was said; the limit if there is none."""
    words, never = sentence.tokens.words, sentence.lexicon.sets["speech.never"]
    return next((i for i in range(position, limit) if phrase_at(words, i, limit, never)), limit) if never else limit


def _past_felt(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over what is felt besides ("his thanks AND APPRECIATION")."""
    words, and_ = sentence.tokens.words, sentence.lexicon.grammar.and_
    clitics = [clitic for clitic, binds in sentence.lexicon.grammar.clitics.items() if binds == "and"]
    while position < limit:
        step = position + (words[position] in and_)
        prefix = next((c for c in clitics if words[step : step + 1] and words[step].startswith(c)), "")
        if (step == position and not prefix) or not _felt(
            sentence, step, limit, len(prefix) if step == position else 0
        ):
            return position
        position = step + 1
    return position


# ---------------------------------------------------------------- what is said


def _start(sentence: Sentence, position: int, limit: int, *, to_someone: bool) -> int:
    """Find where what is said begins, past particles, and past where, when and to whom it was said."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    while position < limit:
        if words[position] in OPENING:
            width = phrase_at(words, position + 1, limit, sets["speech.that"])
            return position + 1 + width
        if not sentence.tokens.is_word(position):
            position += 1
            continue
        width = phrase_at(words, position, limit, sets["speech.that"])
        if width:
            position += width
            continue
        mention = next((m for m in sentence.mentions if m.start == position), None)
        day = phrase_at(words, position, limit, sets["speech.days"])
        if day:
            ahead = range(position + day, min(position + day + 4, limit))
            particles = sets["speech.drop"] | sets["speech.that"]
            position = next((i for i in ahead if words[i] in particles or words[i] in COMMAS), position + day)
            continue
        adjunct = phrase_at(words, position, limit, sets["speech.adjuncts"])
        relative = words[position] in sentence.lexicon.grammar.relative and not sentence.lexicon.grammar.cased
        if adjunct and words[position - 1] in COMMAS:
            past = _past_adjunct(sentence, position, position + adjunct, limit)
            if past > position + adjunct:
                position = _quotation_ahead(sentence, past, limit) or past
                continue
        if mention is not None or adjunct or relative:
            beyond = _beyond(sentence, position, limit)
            if beyond > position:
                position = beyond
                continue
        if mention is not None and to_someone and mention.end < limit:
            position = mention.end
            continue
        if adjunct:
            position = _past_adjunct(sentence, position, position + adjunct, limit)
            continue
        width = phrase_at(words, position, limit, sets["speech.drop"])
        if not width:
            return position
        position += width
    return position


def _beyond(sentence: Sentence, position: int, limit: int) -> int:
    """Find the "that" or the quotation that stands beyond an addressee, a place or a day; else the same position."""
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    for index in range(position + 1, min(limit, position + _SIGHT)):
        if words[index] in _ENDS:
            break
        if words[index] == ":" or words[index] in OPENING or phrase_at(words, index, limit, that):
            return index
    return position


def _quotation_ahead(sentence: Sentence, position: int, limit: int) -> int:
    """Find the quotation with which a sentence ends; 0 if there is none."""
    words = sentence.tokens.words
    for index in range(position, min(limit, position + 2 * _SIGHT)):
        if words[index] in OPENING:
            closing = _closing(sentence, index)
            return index if closing >= sentence.end - 2 else 0
    return 0


def _past_adjunct(sentence: Sentence, begin: int, position: int, limit: int) -> int:
    """Pass over what an adjunct speaks of: the contact, a person, words up to a comma."""
    words = sentence.tokens.words
    if words[begin - 1] in COMMAS:
        comma = next((i for i in range(position, min(position + _ADJUNCT, limit)) if words[i] in COMMAS), None)
        if comma is not None:
            return comma + 1
    for mention in sentence.mentions:
        if position <= mention.start <= position + 2:
            return min(mention.end, limit)
    for index in range(position, min(position + 3, limit)):
        hit = sentence.hits.get(index)
        if hit is not None and (hit.sense("noun") or hit.sense("again") or hit.sense("trigger")):
            return min(hit.end, limit)
    for index in range(position, min(position + 6, limit)):
        if words[index] in COMMAS:
            return index + 1
    return position


def _closing(sentence: Sentence, opening: int) -> int:
    """Find where a quotation closes, also beyond its sentence; 0 if it does not."""
    words = sentence.tokens.words
    closer = _CLOSERS[words[opening]]
    for index in range(opening + 1, min(len(words), opening + _QUOTATION)):
        if words[index] == closer:
            # The next quotation's beginning is no end of one that was not closed.
            hit = sentence.hits.get(index - 1)
            return 0 if hit is not None and hit.sense("speech") else index
    return 0


def _is_postposed(sentence: Sentence, clause: _Clause, limit: int) -> int:
    """Tell '"We go on", he said': what was said stands before its verb, and nothing comes after it.

    Returns:
        The token with which "he said" begins; 0 if what was said does not stand before it.
    """
    hit, words = clause.hit, sentence.tokens.words
    if sentence.lexicon.grammar.verb_first or clause.continuing:
        return 0
    start = min(clause.subject.begin, hit.start)
    if start == hit.start and words[start - 1] in sentence.lexicon.grammar.pronouns:
        start -= 1
    if start <= sentence.start or not (words[start - 1] in COMMAS or words[start - 1] in CLOSING):
        return 0
    if is_inverted(sentence, hit) and hit.end < limit and sentence.tokens.is_word(hit.end):
        said = _is_followed(sentence, hit.end) or words[hit.end - 1] in sentence.lexicon.sets["speech.that"]
        return 0 if said else start
    return 0 if any(sentence.tokens.is_word(i) for i in range(hit.end, limit)) else start


def _before_verb(sentence: Sentence, began: int, verb: int) -> tuple[int, int]:
    """Give the clause before a verb, or the quotation that closes it."""
    words = sentence.tokens.words
    end = verb
    while end > began and not sentence.tokens.is_word(end - 1):
        end -= 1
    start = began
    if end < verb and words[end] in CLOSING:
        opening = next((i for i in range(end - 1, max(began - 1, end - _QUOTATION), -1) if words[i] in OPENING), None)
        start = opening + 1 if opening is not None else began
    while start < end and not sentence.tokens.is_word(start):
        start += 1
    return start, end


def _end(sentence: Sentence, start: int, limit: int, quoted: int) -> int:
    """Find where what is said ends: a clause of another kind, then signs and the words that lead to the next verb."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    end = limit
    for index in range(start, limit):
        if index < quoted:
            continue
        if words[index] in _ENDS and not _is_abbreviation(sentence, index):
            end = index
            break
        if index > start and _is_told(sentence, index):
            end = index
            break
        if words[index] in COMMAS and phrase_at(words, index + 1, sentence.end, sets["speech.ends"]):
            end = index
            break
    while end > start and (not sentence.tokens.is_word(end - 1) or words[end - 1] in sets["speech.before_verb"]):
        end -= 1
    return end


def _is_told(sentence: Sentence, index: int) -> bool:
    """Tell whether what was done begins at a token ("... AND DISCUSSED the war"), and what was said ends before it."""
    hit, before = sentence.hits.get(index), sentence.tokens.words[index - 1]
    if hit is None or not hit.sense("opener") or hit.sense("noun"):
        return False
    grammar = sentence.lexicon.grammar
    if grammar.verb_first:
        return before in COMMAS and grammar.binds(hit.prefix) == "and"
    return before in grammar.and_


def _is_abbreviation(sentence: Sentence, index: int) -> bool:
    """Tell the point of "U.S." or "3.5" from that which ends a sentence."""
    words, tokens = sentence.tokens.words, sentence.tokens
    if words[index] != "." or index == sentence.start:
        return False
    if len(words[index - 1]) == 1 and not words[index - 1].isdigit():
        return True
    return index + 1 < sentence.end and words[index - 1].isdigit() and tokens.glued(index + 1)
