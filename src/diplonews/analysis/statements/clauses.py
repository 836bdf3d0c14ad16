"""Clauses of saying: each verb of saying with its subject, and how the two stand to the clauses before them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.placing import (
    begins_clause,
    follows_and,
    is_followed,
    is_others,
    leads_on,
    past_proclitics,
)
from diplonews.analysis.speech.sayings import absolute, is_besides, is_purpose, quotes, verbs_of_saying
from diplonews.analysis.speech.speechwords import TO_SOMEONE
from diplonews.analysis.statements.feelings import find_feeling
from diplonews.analysis.statements.speakers import Subject, find_subject, two_titles
from diplonews.analysis.statements.styles import find_style
from diplonews.analysis.statements.unspoken import past_hearer
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, phrase_at, phrase_starts, united

__all__ = ["Clause", "find_clauses", "is_of_one"]

_SIGHT = 18
"""How far what is felt may stand from a verb that only tells who speaks."""
_TOLD_OF = frozenset({"concern", "support", "condemn", "reject"})
"""What people call each other to express ("called TO EXPRESS CONCERN over the attacks")."""
_TO_HEARERS = TO_SOMEONE | {"inform", "call-for"}
"""Acts that have whom they are done to as their object ("briefed THE MINISTER", "urged THE PARTIES")."""
_NEAR = 2
"""How far the word that binds it may stand behind the subject."""
_BEFORE = 3
"""How near a word for an action by no one stands before the noun that tells the action."""
_TELLING = frozenset({"trigger", "opener"})
"""Sorts of phrases that tell of a contact, or of what was discussed."""
_STATES = frozenset({"country", "capital", "seat"})
"""Sorts of words for states, which may say something."""
_TITLES = 4
"""Words of two bare titles and what joins them, but for the last."""
_SUBJECT = 8
"""How many words may stand between "that" and the verb of its clause."""
_BEGINNING = 10
"""How many words a subject may take between "had" and its verb, where the sentence begins with "had"."""
_ASIDE = 14
"""Words that stand aside before a verb of saying: between two commas, or up to one."""


class Clause(NamedTuple):
    """A verb of saying with its subject."""

    hit: Hit
    """The verb."""
    subject: Subject
    """Who is told to say it."""
    turn: bool
    """Whether it gives the other side the floor."""
    other: bool
    """Whether someone says it who is no person or side, or it was said at another time."""
    joint: bool
    """Whether all sides say it."""
    continuing: bool
    """Whether it goes on with the clause before it."""
    past: bool
    """Whether it was said at another time, or elsewhere."""
    bound: bool
    """Whether it is what is felt, bound to a verb that tells who speaks."""
    passive: bool
    """Whether what was said is the subject of the verb ("the need for a truce WAS STRESSED")."""
    title: int
    """The token of a bare title that is its subject ("the SECRETARY stressed"); 0 without one."""
    beside: bool = False
    """Whether it only tells who told what another said in the clause before ("..., A SPOKESMAN SAID")."""


class _Verb(NamedTuple):
    """A verb of saying, and what its form tells."""

    number: int
    """Which of its sentence it is."""
    hit: Hit
    form: str
    bound: bool
    passive: bool
    continuing: bool
    behind: bool
    """Whether something else is told before it in its sentence."""


def find_clauses(sentence: Sentence) -> list[Clause]:
    """Read the clauses of saying of a sentence."""
    verbs = [hit for _, hit in sorted(verbs_of_saying(sentence).items())]
    return list(_Reader(sentence, verbs, sentence.start).clauses()) if verbs else []


class _Reader(msgspec.Struct):
    """Reads the clauses of a sentence one after the other."""

    sentence: Sentence
    verbs: list[Hit]
    done: int
    """The token after the last clause's verb and subject."""
    reported: bool = False
    """Whether a clause before tells what someone else, a paper or a communiqué, says."""
    said: bool = False
    """Whether a clause before tells what someone says."""
    earlier: bool = False
    """Whether the clause just before tells what was said at another time."""

    def clauses(self) -> Iterator[Clause]:
        """Go through the verbs of saying, and leave out those that nobody says anything with."""
        for number, hit in enumerate(self.verbs):
            if hit.start < self.done:
                continue
            clause = self._clause(self._verb(number, hit))
            if clause is not None:
                if self.earlier and self._shares_past(clause):
                    clause = clause._replace(other=True, past=True)
                yield clause
                self.earlier = clause.past and self.sentence.lexicon.grammar.verb_first
                self.reported = self.reported or clause.subject.other
                self.said = self.said or not (clause.subject.other or clause.joint)
                self.done = clause.subject.end

    def _shares_past(self, clause: Clause) -> bool:
        """Tell a verb that "and" joins to one of another time: "he HAD WELCOMED it, AND URGED all to go on"."""
        bare = not (clause.subject.speakers or clause.subject.country or clause.joint or clause.turn or clause.title)
        return bare and not clause.continuing and self.sentence.lexicon.grammar.binds(clause.hit.prefix) == "and"

    def _verb(self, number: int, hit: Hit) -> _Verb:
        words, sets = self.sentence.tokens.words, self.sentence.lexicon.sets
        form = " ".join(words[hit.start : hit.end])[len(hit.prefix) :]
        by = holds(words[hit.end : hit.end + 1], self.sentence.lexicon.grammar.by)
        bound = phrase_starts(words[hit.start], sets["speech.bindings"]) and not hit.sense("relayed")
        # "He IS LOOKING FORWARD to"
        finite = hit.start > self.sentence.start and words[hit.start - 1] in sets["speech.being"]
        continuing = bound or (form in sets["speech.continuing"] and not finite) or _is_infinitive(self.sentence, hit)
        continuing = continuing or (hit.sense("relayed") is not None and form not in sets["speech.from"])
        behind = number > 0 or any(told.start < hit.start for told in self.sentence.phrases(_TELLING))
        return _Verb(number, hit, form, bound, form in sets["speech.passives"] and not by, continuing, behind)

    def _bare_form(self, hit: Hit) -> str:
        """Give a verb without the adverbs that part its words: "a ENSUITE poursuivi"."""
        if hit.end == hit.start + 1:
            return self.sentence.tokens.words[hit.start][len(hit.prefix) :]
        words, adverbs = self.sentence.tokens.words[hit.start : hit.end], self.sentence.lexicon.sets["speech.adverbs"]
        return " ".join(word for word in words if word not in adverbs)[len(hit.prefix) :]

    def _clause(self, verb: _Verb) -> Clause | None:
        hit, subject, sets = verb.hit, self._subject(verb), self.sentence.lexicon.sets
        if _is_infinitive(self.sentence, hit) and not _is_thanking(self.sentence, hit):
            return None
        if not hit.sense("speech") and not _is_voiced(self.sentence, self.verbs[verb.number + 1 :], hit, subject):
            return None
        if verb.bound and not any(v.sense("voice") and hit.start - v.end < _SIGHT for v in self.verbs[: verb.number]):
            return None  # "which comes AS AN EXPRESSION of thanks"
        if self._bare_form(hit) in sets["speech.quoting"] and not quotes(self.sentence, hit, subject.end):
            return None
        continuing = verb.continuing and not subject.speakers
        # "He voiced, FOR HIS PART, his thanks": what is felt has the subject of its verb.
        turn = not verb.bound and self._turn(hit, subject)
        led, passive = self._is_led(verb, subject), self._is_passive(verb)
        passive = passive and not subject.speakers
        both = self._is_of_both(verb, subject, led=led)
        named = bool(subject.speakers or subject.country)
        style = 0 if named or subject.joint else find_style(self.sentence, self.done, hit)
        if style > hit.start and hit.sense("speech") in TO_SOMEONE and _is_told_why(self.sentence, style + 1):
            style = 0  # "thanked HIS EXCELLENCY for"
        if style > hit.start:
            end = _past_adjective(self.sentence, style + 1)
            subject = subject._replace(other=False, end=max(subject.end, end))  # '"...", said HIS MAJESTY'
        told = named or subject.joint or passive or continuing or turn or bool(style)
        others = not told and is_others(self.sentence, hit)
        if self._is_content(verb, subject, both=both and not (named or subject.joint), others=others):
            return None
        joint = subject.joint or passive or both or (not named and _follows_titles(self.sentence, self.done, hit))
        told = told or joint or led
        behind = past_hearer(self.sentence, subject.end, self.sentence.end)
        if not (told or subject.other or others or is_followed(self.sentence, behind)):
            return None
        past = self._is_past(verb, subject) if not continuing else _is_of_once(self.sentence, hit)
        other = subject.other or past or others or not (told or not self.sentence.lexicon.grammar.cased)
        other = other or self._is_told_to(verb)
        title = 0 if named or joint or subject.other else style or _title_before(self.sentence, self.done, hit.start)
        if title and title < hit.start:
            subject = subject._replace(begin=min(subject.begin, title - 1))
        return Clause(hit, subject, turn, other, joint, continuing, past, verb.bound, verb.passive, title)

    # ------------------------------------------------------------ who says it

    def _subject(self, verb: _Verb) -> Subject:
        """Read who says it; what a state holds is said here only where someone tells of what was said."""
        subject = self._told(verb)
        if subject.country and subject.unread and not self.reported:
            return subject._replace(country=None, other=True, unread=0)
        return subject

    def _told(self, verb: _Verb) -> Subject:
        sentence, hit = self.sentence, verb.hit
        words, sets = sentence.tokens.words, sentence.lexicon.sets
        quoted = verb.form in sets["speech.quoted"] or (hit.sense("relayed") and not hit.prefix)
        if quoted and (owner := _owner(sentence, hit)) is not None:
            return Subject((owner,), owner.together, False, owner.start, hit.end)
        if verb.passive or self._is_occasioned(verb):
            return Subject((), True, False, hit.start, hit.end)
        if verb.continuing and not _is_infinitive(sentence, hit) and (one := absolute(sentence, hit)) is not None:
            return Subject(() if one.together else (one,), one.together, False, one.start, hit.end)
        if verb.continuing and _goes_on_with_source(sentence, hit):
            return Subject((), False, True, hit.start, hit.end)
        if verb.continuing or (verb.behind and follows_and(sentence, hit)):
            person = phrase_at(words, hit.end, sentence.end, sets["speech.person"]) if verb.continuing else 0
            return Subject((), _is_of_all(sentence, hit, self.verbs), False, hit.start, hit.end + person)
        limit = self.verbs[verb.number + 1].start if verb.number + 1 < len(self.verbs) else sentence.end
        subject = find_subject(sentence, hit, limit)
        bare = subject.begin == hit.start and not subject.speakers and not subject.joint
        if sentence.lexicon.grammar.cased and verb.behind and bare:
            return subject._replace(joint=_is_of_all(sentence, hit, self.verbs) and leads_on(sentence, hit))
        return subject

    def _is_occasioned(self, verb: _Verb) -> bool:
        """Tell what was said at a contact by the verb of that ("THE TALKS ALLOWED TO REVIEW trade AND TO STRESS")."""
        sentence, sets = self.sentence, self.sentence.lexicon.sets
        if verb.form in sets["speech.occasions"]:
            return True
        joined = sentence.tokens.words[verb.hit.start] in sentence.lexicon.grammar.and_
        allowed = holds(sentence.tokens.words[sentence.start : verb.hit.start], sets["speech.allowing"])
        return joined and allowed and not self.said

    def _turn(self, hit: Hit, subject: Subject) -> bool:
        """Tell whether words around the verb give the other side the floor."""
        words = self.sentence.tokens.words
        around = words[max(self.done, hit.start - 8) : min(subject.end + 4, self.sentence.end)]
        named = subject.speakers or subject.country
        sets = self.sentence.lexicon.sets
        return not named and (
            holds(words[hit.end : hit.end + 1], sets["contacts.links.latter"]) or holds(around, sets["speech.turn"])
        )

    def _is_led(self, verb: _Verb, subject: Subject) -> bool:
        """Tell a verb whose subject is a pronoun or a bare title, or is left out: whoever spoke last says it."""
        sentence, hit = self.sentence, verb.hit
        words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
        start = past_proclitics(sentence, hit.start)
        before = words[max(self.done, start - 4) : start]
        if holds(before[-2:], grammar.pronouns) or holds(words[hit.start : hit.end], grammar.pronouns):
            return True
        if holds(before, sets["contacts.links.latter"]):
            return True
        if title := _title_before(sentence, self.done, hit.start):
            return words[title - 1] not in sets["speech.indefinite"]
        if grammar.verb_first:
            return begins_clause(sentence, hit) or leads_on(sentence, hit)
        return leads_on(sentence, hit) and (verb.behind or is_followed(sentence, subject.end))

    def _is_passive(self, verb: _Verb) -> bool:
        """Tell "there was STRESSING of": a noun of saying after a verb of no one in particular."""
        sets = self.sentence.lexicon.sets
        if verb.form not in sets["speech.noun"]:
            return False
        before = self.sentence.tokens.words[self.done : verb.hit.start]
        if holds(before[-_BEFORE:], sets["speech.passive"]):
            return True
        return not self.said and (verb.behind or holds(before, sets["speech.passive"]))

    def _is_told_to(self, verb: _Verb) -> bool:
        """Tell who is told something from who tells it: "THE MINISTER WAS BRIEFED on the plan"."""
        words, start = self.sentence.tokens.words, verb.hit.start
        being = self.sentence.lexicon.sets["speech.being"] if self.sentence.lexicon.grammar.cased else frozenset[str]()
        act, addressed = verb.hit.sense("speech"), verb.form in self.sentence.lexicon.sets["speech.addressed"]
        addressed = addressed or act in _TO_HEARERS
        return addressed and start > self.sentence.start and words[start - 1] in being

    def _is_of_both(self, verb: _Verb, subject: Subject, *, led: bool) -> bool:
        """Tell a form of several, which says that all sides say it where nobody is named."""
        if verb.form not in self.sentence.lexicon.sets["speech.dual"]:
            return False
        hit, words = verb.hit, self.sentence.tokens.words
        if verb.continuing and verb.behind and not hit.prefix and words[hit.start - 1] in COMMAS:
            return False  # A participle may be written like the verb: "he stressed it, | HOPING that".
        if self.sentence.lexicon.grammar.verb_first:
            return True
        alone = is_of_one(self.sentence, verb.hit) or _title_before(self.sentence, self.done, verb.hit.start)
        return led and not subject.speakers and not alone

    # ------------------------------------------------------------ whether it is said here

    def _is_content(self, verb: _Verb, subject: Subject, *, both: bool, others: bool) -> bool:
        """Tell a verb in what is said, or in what is told of something, from one that leads what is said."""
        words, grammar, that = (
            self.sentence.tokens.words,
            self.sentence.lexicon.grammar,
            self.sentence.lexicon.sets["speech.that"],
        )
        if self._goes_on_within(verb):
            return True
        relative = grammar.relative - that if grammar.cased else frozenset[str]()
        if subject.begin > self.done and words[subject.begin - 1] in relative and not self._is_of_contact(subject):
            return True  # "the plan which the two announced"
        if grammar.verb_first and both and verb.number and not self.reported and words[verb.hit.start - 1] in that:
            return True  # "he said that THEY REFUSE it"
        if grammar.cased and not subject.joint and self._is_of_before(verb, subject):
            return True
        told = grammar.cased and verb.number and not (verb.continuing or self.reported)
        if told and _is_in_that(self.sentence, self.done, verb.hit.start):
            return not _is_passed_on(self.sentence, verb.hit)
        if told and self._is_told_of_state(verb):
            return True
        return (
            others and verb.number > 0 and self.done > self.sentence.start
        )  # "that what was done IS CONSIDERED a step"

    def _is_told_of_state(self, verb: _Verb) -> bool:
        """Tell what a state does right behind whom it is told to: "she told ROE CHAD SUPPORTED it"."""
        sentence, before = self.sentence, self.verbs[verb.number - 1]
        words, sets = sentence.tokens.words, sentence.lexicon.sets
        if words[before.end - 1] not in sets["speech.addressed"]:
            return False
        pronoun = before.end + (words[before.end] in sets["speech.told"])
        end = next((m.end for m in sentence.mentions if m.start == before.end), pronoun)
        hit = sentence.hits.get(end)
        return end > before.end and hit is not None and hit.end == verb.hit.start and "country" in hit.sorts

    def _is_of_before(self, verb: _Verb, subject: Subject) -> bool:
        """Tell what two had done, as one says right behind a verb of saying: "he said THE TWO STATES HAD AGREED"."""
        words, articles = self.sentence.tokens.words, self.sentence.lexicon.grammar.articles
        begin = subject.begin - (words[subject.begin - 1] in articles)
        if not verb.number or self.reported or not self.said or begin != self.done:
            return False
        before = self.verbs[verb.number - 1]
        return before.sense("speech") is not None and _is_earlier(self.sentence, verb.hit)

    def _is_of_contact(self, subject: Subject) -> bool:
        """Tell a clause about when or where something was: "met in Suva, DURING WHICH both agreed to"."""
        before = self.sentence.tokens.words[subject.begin - 2]
        return before in self.sentence.lexicon.sets["speech.before_which"]

    def _goes_on_within(self, verb: _Verb) -> bool:
        """Tell a verb of the present with which a "that" goes on: "he said THAT both are rich AND WELCOME peace"."""
        words, sets, hit = self.sentence.tokens.words, self.sentence.lexicon.sets, verb.hit
        if verb.number == 0 or verb.form not in sets["speech.coming"]:
            return False
        before = self.verbs[verb.number - 1]
        told = " ".join(words[before.start : before.end])[len(before.prefix) :] not in sets["speech.coming"]
        joined = self.sentence.lexicon.grammar.binds(hit.prefix) == "and" and words[hit.start - 1] not in COMMAS
        return told and joined and not sets["speech.that"].isdisjoint(words[self.done : hit.start])

    def _is_past(self, verb: _Verb, subject: Subject) -> bool:
        """Tell what was said at another time or elsewhere; a communiqué tells of the contact as of the past."""
        sentence = self.sentence
        words, sets = sentence.tokens.words, sentence.lexicon.sets
        if phrase_at(words, subject.end, sentence.end, sets["speech.elsewhere"]):
            return True
        # "She said THE TWO HAD AGREED on it": at the contact of which she tells.
        passed_on = _is_passed_on(sentence, verb.hit) or (subject.joint and self._is_of_before(verb, subject))
        if not self.reported and _is_earlier(sentence, verb.hit) and not passed_on:
            return True
        near = (words[sentence.start : sentence.start + 4], words[subject.begin : subject.end + 3])
        return any(holds(stretch, sets["speech.long_ago"]) for stretch in near)


def _past_adjective(sentence: Sentence, position: int) -> int:
    """Pass over the adjective of a state behind a title, where it follows its noun ("the GREEK adviser")."""
    after = None if sentence.lexicon.grammar.cased else sentence.hits.get(position)
    return after.end if after is not None and not after.prefix and after.adjective_of else position


def _is_in_that(sentence: Sentence, done: int, position: int) -> bool:
    """Tell "he said THAT CHAD SUPPORTS it", "... AND THAT CHAD WELCOMED it": what someone said that another does."""
    words, grammar, that = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets["speech.that"]
    parting = united(grammar.and_, grammar.pronouns, sentence.lexicon.sets["speech.when"])
    aside = _aside_before(sentence, position, done)
    for index in range(aside - 1, max(done, aside - _SUBJECT) - 1, -1):
        if words[index] in that:
            told = index == done or any(done <= m.start and m.end == index for m in sentence.mentions)
            return index + 1 < position and (told or words[index - 1] in grammar.and_)
        if not sentence.tokens.is_word(index) or words[index] in parting:
            return False
    return False


def _aside_before(sentence: Sentence, position: int, done: int) -> int:
    """Give where the words begin that stand aside between commas before a verb ("Chad, UNDER ITS KING, welcomes it").

    The verb itself where none do; an auxiliary may stand before it.
    """
    words, being = sentence.tokens.words, sentence.lexicon.sets["speech.being"]
    close = position - 1 - (words[position - 1] in being)
    if close <= done or words[close] not in COMMAS:
        return position
    opens = range(close - 1, max(done, close - _ASIDE), -1)
    return next((index for index in opens if words[index] in COMMAS), position)


def _is_told_why(sentence: Sentence, position: int) -> bool:
    """Tell what someone is thanked for, right after a style: it is who is thanked."""
    words = sentence.tokens.words
    return position < sentence.end and words[position] in sentence.lexicon.sets["speech.drop"]


def is_of_one(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb whose subject is a pronoun of one person ("SHE also agreed"), where the subject comes first."""
    words, sets, index = sentence.tokens.words, sentence.lexicon.sets, hit.start - 1
    while index > sentence.start and words[index] in sets["speech.adverbs"]:
        index -= 1
    pronouns = sentence.lexicon.grammar.pronouns - sets["speech.they"]
    return not sentence.lexicon.grammar.verb_first and index >= sentence.start and words[index] in pronouns


def _title_before(sentence: Sentence, done: int, position: int) -> int:
    """Find a bare title with its article before a verb, or its adverb ("the MINISTER also stressed"); else 0."""
    words, sets, index = sentence.tokens.words, sentence.lexicon.sets, position - 1
    if sentence.lexicon.grammar.cased and words[index] in sets["speech.adverbs"]:
        index -= 1
    if index <= done:
        return 0
    bare = words[index] in sets["speech.titles"] and words[index - 1] in sentence.lexicon.grammar.articles
    return index if bare or " ".join(words[index - 1 : index + 1]) in sets["speech.opposite"] else 0


def _follows_titles(sentence: Sentence, done: int, hit: Hit) -> bool:
    """Tell a verb behind two bare titles ("THE SECRETARY AND THE MINISTER stressed"), which several say then."""
    title = _title_before(sentence, done, hit.start)
    begins = range(max(done, title - _TITLES), title) if title else ()
    return any(begin + two_titles(sentence, begin) == title + 1 for begin in begins)


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
    return bool(subject.speakers or subject.joint) and bool(bound & set(words[subject.end : subject.end + _NEAR]))


def _is_earlier(sentence: Sentence, hit: Hit) -> bool:
    """Tell "he HAD said", also with the subject between."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    first = hit.start
    if grammar.verb_first:
        talks = sentence.hits.get(sentence.start + 1)  # "The talks WERE an occasion on which he stressed"
        was = words[sentence.start] in sets["speech.earlier"] and first - sentence.start <= _BEGINNING
        if was and (talks is None or not talks.sense("again")):
            return True
        behind = [m.start for m in sentence.mentions if hit.start - 1 <= m.end <= hit.start]
        behind += [state.start for state in sentence.phrases(_STATES) if state.end == hit.start]
        first = behind[0] if behind else first
    before = words[max(sentence.start, first - 2) : first]
    if holds(before, grammar.past) or (before[-1:] and before[-1] in sets["speech.earlier"]):
        return True
    helped = not grammar.verb_first and bool(before) and before[-1] in sets["speech.auxiliaries"]
    if helped and words[hit.start] in sets["speech.reporting"]:
        return True  # "He HAS SAID that"
    return holds(words[max(sentence.start, hit.start - 2) : hit.start], sets["speech.earlier"])


def _is_passed_on(sentence: Sentence, hit: Hit) -> bool:
    """Tell what others say of the contact, which is told as of before: "OFFICIALS SAID the two had agreed on it"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    reporting, media = sets["speech.reporting"], sets["speech.media"]
    if not media or sentence.lacks(reporting):
        return False
    others = united(media, sets["speech.tellers"], sets["speech.others"], sets["speech.spokesmen"])
    return any(words[i] in reporting and words[i - 1] in others for i in range(sentence.start + 1, hit.start))


def _is_of_once(sentence: Sentence, hit: Hit) -> bool:
    """Tell what someone said then ("since the day WHEN HE LEFT, ANNOUNCING"), not in the contact that is reported."""
    words, once = sentence.tokens.words, sentence.lexicon.sets["speech.once"]
    index = hit.start - 1 if once else sentence.start
    while index > sentence.start and words[index] not in COMMAS:
        told = sentence.hits.get(index)
        if told is not None and (told.sense("trigger") or told.sense("speech")):
            return False
        if phrase_at(words, index, hit.start, once):
            return True
        index -= 1
    return False


def _is_infinitive(sentence: Sentence, hit: Hit) -> bool:
    """Tell "they met TO CONGRATULATE him": who leads the sentence says it."""
    to = sentence.lexicon.sets["speech.infinitive"]
    words = sentence.tokens.words
    if hit.start <= sentence.start or words[hit.start - 1] not in to:
        return words[hit.start] in to
    return not is_besides(sentence, hit.start)


def _is_thanking(sentence: Sentence, hit: Hit) -> bool:
    """Tell what a contact may be for: "to thank", "to express gratitude"."""
    if hit.sense("speech"):
        return is_purpose(sentence, hit)
    felt = find_feeling(sentence, hit.end, sentence.end)[0]
    return felt in TO_SOMEONE or (felt in _TOLD_OF and sentence.lexicon.grammar.cased)


def _is_of_all(sentence: Sentence, hit: Hit, verbs: list[Hit]) -> bool:
    """Tell whether all sides lead the clause that a verb goes on with, with no other verb of saying between."""
    begin = _past_source(sentence)
    told = (mention for mention in sentence.mentions if begin <= mention.start and mention.end <= hit.start)
    before = next(told, None)
    if before is not None and before.together and before.start <= begin + 2:
        led = before.end
    elif (they := _they(sentence, hit.start)) is not None and (before is None or before.start > they):
        led = they + 1
    else:
        return False
    return not any(led <= verb.start < hit.start for verb in verbs)


def _past_source(sentence: Sentence) -> int:
    """Pass over who tells it, with which a sentence begins: "ACCORDING TO THE MINISTRY, the sides discussed it and".

    So are passed a teller and a verb: "THE MINISTRY SAID THAT the sides discussed it and".
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if not phrase_at(words, sentence.start, sentence.end, sets["topics.sources"]):
        said = next(iter(verbs_of_saying(sentence).values()), None) if sentence.lexicon.grammar.cased else None
        if (
            said is None
            or said.start > sentence.start + _SUBJECT
            or words[said.start - 1] not in sets["speech.tellers"]
        ):
            return sentence.start
        return said.end + phrase_at(words, said.end, sentence.end, sets["speech.that"])
    ahead = range(sentence.start, min(sentence.end, sentence.start + _ASIDE))
    return next((i + 1 for i in ahead if words[i] in COMMAS), sentence.start)


def _goes_on_with_source(sentence: Sentence, hit: Hit) -> bool:
    """Tell a participle right behind who tells it: "they met, ACCORDING TO A COMMUNIQUÉ, ADDING that"."""
    words, sources = sentence.tokens.words, sentence.lexicon.sets["topics.sources"]
    close = hit.start - 1
    if not sentence.lexicon.grammar.cased or words[close] not in COMMAS or sentence.lacks(sources):
        return False
    opens = next((i for i in range(close - 1, max(sentence.start, close - _ASIDE), -1) if words[i] in COMMAS), close)
    return phrase_at(words, opens + 1, close, sources) > 0


def _they(sentence: Sentence, end: int) -> int | None:
    """Find "they" at the head of a sentence, or behind an adjunct ("During the call, THEY reviewed it, stressing")."""
    they, words = sentence.lexicon.sets["speech.they"], sentence.tokens.words
    if sentence.lacks(they):
        return None
    index = next((i for i in range(sentence.start, end) if words[i] in they), None)
    heads = index is not None and (index <= sentence.start + 1 or words[index - 1] in COMMAS)
    return index if heads else None
