"""What each side said: verbs of saying and what is said, clause by clause.

Who speaks is told by the subject of the verb. A form that goes on with the clause before it ("stressing", "مؤكدا")
has that clause's speaker; a verb with a pronoun for its subject has the last speaker.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.contents import (
    before_verb,
    find_closing,
    find_end,
    find_prayer,
    find_start,
    postposed_at,
)
from diplonews.analysis.feelings import find_feeling, past_feelings
from diplonews.analysis.lexicon import Hit
from diplonews.analysis.mentions import Mention
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.speakers import (
    CLOSING,
    COMMAS,
    OPENING,
    Subject,
    begins_clause,
    find_subject,
    follows_and,
    is_followed,
    is_others,
    leads_on,
    verbs_of_saying,
)
from diplonews.analysis.tokens import holds, phrase_at

__all__ = ["FoundStatement", "find_statements"]

_MIN_CLAUSE = 2
"""Words that make a clause."""
_SIGHT = 18
"""How far what is felt may stand from a verb that only tells who speaks."""
_BEGINNING = 10
"""How many words a subject may take between "had" and its verb, where the sentence begins with "had"."""
_SEEN = 6
"""Within how many words of its verb the report of a contact names who was met."""
_LONG = 8
"""A quotation of so many words is all that was said; a shorter one may be part of it."""
_TO_SOMEONE = frozenset({"inform", "congratulate", "thank", "condole", "call-for"})
"""Acts whose verbs have whom it is said to as their object."""
_AFFIRM = "affirm"
_REPORTS = frozenset({"meet", "receive"})
"""Frames of verbs that report the contact itself."""


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
    unread: int = 0
    """The token of a subject that was not read as a person: it may be one of the names of who met."""
    continuing: bool = False
    """Whether it goes on with a clause before it, which tells who speaks."""
    feminine: bool = False
    """Whether the verb is one of a woman, or of a body."""


class _Clause(NamedTuple):
    hit: Hit
    subject: Subject
    turn: bool
    other: bool
    joint: bool
    continuing: bool
    """Whether it goes on with the clause before it."""
    past: bool
    """Whether it was said at another time, or elsewhere."""
    bound: bool
    """Whether it is what is felt, bound to a verb that tells who speaks."""
    passive: bool
    """Whether what was said is the subject of the verb ("the need for a truce WAS STRESSED")."""


def find_statements(sentence: Sentence) -> Iterator[FoundStatement]:
    """Find what is reported as said, and the verbs that only tell who speaks."""
    clauses, words = _outside(sentence, list(_clauses(sentence))), sentence.tokens.words
    if not clauses:
        yield from _bare(sentence)
    reached = began = sentence.start
    for number, clause in enumerate(clauses):
        hit, subject = clause.hit, clause.subject
        who = (subject.speakers, clause.joint, clause.other, clause.turn, subject.country)
        unread = subject.unread if not clause.past else 0
        following = clauses[number + 1].subject.begin if number + 1 < len(clauses) else sentence.end
        limit = max(find_prayer(sentence, subject.end, following), subject.end)
        act, start = _opening(sentence, clause, limit)
        if hit.sense("voice") and number + 1 < len(clauses) and clauses[number + 1].bound:
            act = ""  # "expressed to him | his thanks": what is felt is a clause of its own.
        if start < hit.start or hit.start < reached:
            continue
        begin = 0 if clause.continuing else postposed_at(sentence, hit, subject, limit)
        if clause.passive:
            begin = hit.start
        quoted = 0
        if begin:
            start, end = before_verb(sentence, began, begin)
            quoted = end
        else:
            opening = next((i for i in (start - 1, start - 2) if i >= hit.end and words[i] in OPENING), None)
            if opening is not None and not clause.other:
                quoted = find_closing(sentence, opening)
                outside = (c.subject.begin for c in clauses[number + 1 :] if c.hit.start >= quoted)
                limit = next(outside, sentence.end)
            end = find_end(sentence, start, max(limit, min(quoted, sentence.end)), quoted)
            if quoted > sentence.end or quoted - start >= _LONG:
                end = quoted
                while end > start and not sentence.tokens.is_word(end - 1):
                    end -= 1
        began = reached = max(end, hit.end)
        act = (_own(sentence, start, end) or act) if act == _AFFIRM else act
        told = (
            bool(act)
            and not (begin and _is_report(sentence, start, end))
            and _is_told(sentence, clause, act, start, end)
        )
        said = (start, end, act, *who, quoted) if told else (start, start, "", *who, 0)
        form = words[hit.start][len(hit.prefix) :]
        yield FoundStatement(*said, unread, clause.continuing, form in sentence.lexicon.sets["speech.feminine"])


def _outside(sentence: Sentence, clauses: list[_Clause]) -> list[_Clause]:
    """Leave out verbs that stand in a quotation whose speaker is told after it ("WE AGREED to go on", he said)."""
    if sentence.lexicon.grammar.verb_first or len(clauses) == 1:
        return clauses
    quoted: list[range] = []
    for clause in clauses:
        told = not clause.continuing and not clause.other  # A communiqué tells what others said.
        begin = postposed_at(sentence, clause.hit, clause.subject, sentence.end) if told else 0
        if begin and not any(clause.hit.start in stretch for stretch in quoted):
            quoted.append(range(*before_verb(sentence, sentence.start, begin)))
    return [clause for clause in clauses if not any(clause.hit.start in stretch for stretch in quoted)]


def _bare(sentence: Sentence) -> Iterator[FoundStatement]:
    """Find a quotation that no verb of saying leads: one that is the sentence, or that follows a colon."""
    words, tokens = sentence.tokens.words, sentence.tokens
    heads = (i for i in range(sentence.start, sentence.end) if words[i] in OPENING)
    for opening in heads:
        alone = opening == sentence.start
        if not alone and words[opening - 1] != ":":
            continue
        closing = find_closing(sentence, opening)
        if closing - opening <= _LONG or any(index >= closing for index in verbs_of_saying(sentence)):
            return
        end = closing
        while end > opening and not tokens.is_word(end - 1):
            end -= 1
        subject = sentence.mentions[:1] if not alone and sentence.mentions else []
        leads = [m for m in subject if m.end < opening and sentence.lexicon.grammar.binds(m.prefix) in {"", "and"}]
        joint = any(m.together for m in leads)
        who = tuple(m for m in leads if not m.together)
        yield FoundStatement(opening + 1, end, _AFFIRM, who, joint, False, False, None, closing)
        return


def _opening(sentence: Sentence, clause: _Clause, limit: int) -> tuple[str, int]:
    """Tell what is done in saying it, and where what is said begins."""
    hit, end = clause.hit, clause.subject.end
    act = hit.sense("speech") or ""
    felt, at = find_feeling(sentence, end, limit) if hit.sense("voice") else ("", end)
    if felt and felt != _AFFIRM:
        start = find_start(sentence, past_feelings(sentence, at + 1, limit), limit, to_someone=True)
        return felt, start if limit - start >= _MIN_CLAUSE else find_start(sentence, end, limit, to_someone=False)
    if _praises(sentence, hit, end):
        act = "welcome"
    act = act or (_AFFIRM if hit.sense("voice") and (felt or limit - end > _MIN_CLAUSE) else "")
    return act, find_start(sentence, past_feelings(sentence, end, limit), limit, to_someone=act in _TO_SOMEONE)


def _praises(sentence: Sentence, hit: Hit, position: int) -> bool:
    """Tell a verb that praises what is bound to it by "with" from the same verb before a "that"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if words[hit.start][len(hit.prefix) :] not in sentence.lexicon.sets["speech.praising"]:
        return False
    word = words[position] if position < sentence.end else ""
    withs = tuple(clitic for clitic, binds in grammar.clitics.items() if binds == "with")
    return bool(withs) and word.startswith(withs) and word not in sentence.lexicon.sets["speech.that"]


def _own(sentence: Sentence, start: int, end: int) -> str:
    """Read what a speaker does in words of his own ("he said: WE THANK you"): an act, or nothing."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    for act in sentence.lexicon.tables["speech"]["own"]:
        forms = sets[f"speech.own.{act}"]
        if act != _AFFIRM and any(phrase_at(words, index, end, forms) for index in range(start, min(start + 2, end))):
            return str(act)
    return ""


def _is_report(sentence: Sentence, start: int, end: int) -> bool:
    """Tell "X met Y, he said": what is said to have been said is the report of the contact."""
    if start > sentence.start and sentence.tokens.words[start - 1] in OPENING:
        return False
    rules = (hit.sense("trigger") for index, hit in sentence.hits.items() if start <= index < end)
    return any(rule is not None and rule.frame in _REPORTS for rule in rules)


def _is_told(sentence: Sentence, clause: _Clause, act: str, start: int, end: int) -> bool:
    """Tell what was said from the report of the contact itself ("said that he MET the minister"), and from nothing."""
    if sum(sentence.tokens.is_word(i) for i in range(start, end)) < _MIN_CLAUSE:
        return False
    if phrase_at(sentence.tokens.words, start, end, sentence.lexicon.sets["speech.unsaid"]):
        return False
    if act not in {_AFFIRM, "inform"} or sentence.tokens.words[start - 1] in OPENING:
        return True
    for index in range(start, min(start + 2, end)):
        hit = sentence.hits.get(index)
        if hit is None or hit.sense("noun") or hit.sense("again"):
            continue
        rule = hit.sense("trigger")
        told = (hit.sense("opener") and not hit.sense("speech")) or (rule is not None and rule.frame in _REPORTS)
        near = any(hit.end <= mention.start < hit.end + _SEEN for mention in sentence.mentions)
        if told and hit.prefix not in sentence.lexicon.grammar.future and (near or hit.sense("opener")):
            return False
    return not (clause.joint and act == "inform")


# ---------------------------------------------------------------- which verbs tell of what was said


def _clauses(sentence: Sentence) -> Iterator[_Clause]:
    verbs = [hit for _, hit in sorted(verbs_of_saying(sentence).items())]
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    done, reported = sentence.start, False
    relative = grammar.relative - sets["speech.that"] if grammar.cased else frozenset[str]()
    for number, hit in enumerate(verbs):
        if hit.start < done:
            continue
        limit = verbs[number + 1].start if number + 1 < len(verbs) else sentence.end
        form = " ".join(words[hit.start : hit.end])[len(hit.prefix) :]
        bound = any(binding.split()[0] == words[hit.start] for binding in sets["speech.bindings"])
        stressed = form in sets["speech.passives"] and not holds(words[hit.end : hit.end + 1], grammar.by)
        continuing = bound or form in sets["speech.continuing"] or _is_infinitive(sentence, hit)
        behind = number > 0 or any(
            h.sense("trigger") or h.sense("opener") for i, h in sentence.hits.items() if i < hit.start
        )
        if form in sets["speech.quoted"] and (owner := _owner(sentence, hit)) is not None:
            subject, continuing = Subject((owner,), owner.together, False, owner.start, hit.end), False
        elif stressed:
            subject = Subject((), True, False, hit.start, hit.end, None)
        elif continuing or (behind and follows_and(sentence, hit)):
            end = hit.end + (phrase_at(words, hit.end, sentence.end, sets["speech.person"]) if continuing else 0)
            subject = Subject((), _is_of_all(sentence, hit), False, hit.start, end, None)
        else:
            subject = find_subject(sentence, hit, limit)
            if grammar.cased and behind and subject.begin == hit.start and not subject.speakers and not subject.joint:
                subject = subject._replace(joint=_is_of_all(sentence, hit) and leads_on(sentence, hit))
        if not hit.sense("speech") and not _is_voiced(sentence, verbs[number + 1 :], hit, subject):
            continue
        if form in sets["speech.quoting"] and not _quotes(sentence, hit, subject):
            continue
        if subject.country and subject.unread and not reported:
            # What a state holds is said here only where someone tells of what was said.
            subject = subject._replace(country=None, other=True, unread=0)
        if subject.begin > done and words[subject.begin - 1] in relative:
            continue  # "the plan which the two announced"
        before = words[max(done, hit.start - 4) : hit.start]
        passive = form in sets["speech.noun"] and holds(before[-3:], sets["speech.passive"])
        around = words[max(done, hit.start - 8) : min(subject.end + 4, sentence.end)]
        turn = not subject.speakers and not subject.country and holds(around, sets["speech.turn"])
        followed = is_followed(sentence, subject.end)
        led = holds(before[-2:], grammar.pronouns) or holds(words[hit.start : hit.end], grammar.pronouns)
        led = led or (leads_on(sentence, hit) and (followed or behind or grammar.verb_first))
        led = led or (grammar.verb_first and begins_clause(sentence, hit))
        led = led or (holds(before[-1:], sets["speech.titles"]) and holds(before[-2:-1], grammar.articles))
        both = form in sets["speech.dual"] and (grammar.verb_first or (led and not subject.speakers))
        joint = subject.joint or passive or both
        named = subject.speakers or subject.country
        others = not (named or subject.joint or passive or continuing or turn) and is_others(sentence, hit)
        quoted = grammar.verb_first and both and number and not reported and words[hit.start - 1] in sets["speech.that"]
        if quoted and not named and not subject.joint:
            continue  # "he said that THEY REFUSE it"
        if others and number and done > sentence.start:
            continue  # "... that what was done IS CONSIDERED a step"
        if not (named or joint or continuing or subject.other or led or turn or followed or others):
            continue
        told = named or joint or continuing or led or turn or not grammar.cased
        past = not continuing and (
            phrase_at(words, subject.end, sentence.end, sets["speech.elsewhere"]) > 0
            or (_is_earlier(sentence, hit) and not reported)
            or holds(words[sentence.start : sentence.start + 4], sets["speech.long_ago"])
            or holds(words[subject.begin : subject.end + 3], sets["speech.long_ago"])
        )
        reported = reported or subject.other
        blamed = subject.other or past or others or not told
        yield _Clause(hit, subject, turn, blamed, joint, bool(continuing), past, bound, stressed)
        done = subject.end


def _quotes(sentence: Sentence, hit: Hit, subject: Subject) -> bool:
    """Tell a verb that has a "that" or a quotation beside it."""
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    if hit.start > sentence.start and words[hit.start - 1] in COMMAS | CLOSING:
        return True
    ahead = range(subject.end, min(subject.end + _BEGINNING, sentence.end))
    return any(words[i] in that or words[i] in OPENING or words[i] == ":" for i in ahead)


def _owner(sentence: Sentence, hit: Hit) -> Mention | None:
    """Find whose words they are ("from the minister, HIS SAYING that")."""
    return next((m for m in reversed(sentence.mentions) if hit.start - _BEGINNING < m.end <= hit.start), None)


def _is_voiced(sentence: Sentence, following: list[Hit], hit: Hit, subject: Subject) -> bool:
    """Tell a verb that has what is felt after it from the same word in another meaning ("through")."""
    if find_feeling(sentence, subject.end, sentence.end)[0]:
        return True
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    bound = {binding.split()[0] for binding in sets["speech.bindings"]}
    near = following[0] if following and following[0].start - hit.end < _SIGHT else None
    if near is not None and words[near.start] in bound:
        return True
    return bool(subject.speakers or subject.joint) and bool(bound & set(words[subject.end : subject.end + _MIN_CLAUSE]))


def _is_earlier(sentence: Sentence, hit: Hit) -> bool:
    """Tell "he HAD said", also with the subject between."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    first = hit.start
    if grammar.verb_first:
        if words[sentence.start] in sentence.lexicon.sets["speech.earlier"] and first - sentence.start <= _BEGINNING:
            return True
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
