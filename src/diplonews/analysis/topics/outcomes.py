"""What came of a contact: agreements, memoranda, invitations, committees and what else its sides decided.

A noun that names one ("a committee") tells of an outcome where a verb of bringing about has it for its object ("agreed
to set up a committee"): not where it is wished for, recalled, or only the setting of something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import msgspec

from diplonews.analysis.contacts.status import is_no_news
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.speechwords import felt_words
from diplonews.analysis.topics.ends import Ends, is_stop
from diplonews.analysis.topics.phrases import Phrase
from diplonews.analysis.topics.wording import Wording, wording
from diplonews.analysis.words.hits import PLACES_AND_SEATS
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, phrase_at

__all__ = ["FoundOutcome", "find_outcomes", "place_asked_to"]

_ALL: Final = frozenset({"memorandum", "agreement", "committee", "follow-up", "joint-statement", "aid", "invitation"})
_KINDS: Final = {
    "sign": frozenset({"memorandum", "agreement", "joint-statement"}),
    "agree": _ALL - {"joint-statement", "invitation"},
    "invite": frozenset({"invitation"}),
    "give": frozenset({"aid"}),
    "form": frozenset({"committee"}),
    "issue": frozenset({"joint-statement"}),
    "call": frozenset({"invitation"}),
}
"""What may come of a verb of each kind."""
_CITIES: Final = frozenset({"city", "capital"})
_RESULT: Final = frozenset({"result", "trigger"})
_SIGHT: Final = {"agree": 18, "sign": 30, "give": 8, "invite": 26, "form": 5, "issue": 8, "call": 16}
"""How far behind its verb an outcome may be named."""
_BEFORE: Final = 3
"""Words before a verb that may say that nothing came of it."""
_DONE: Final = 12
"""How far before a noun of doing it may be told to have been done."""
_DATED: Final = 5
"""How far behind a verb it is told that it was long ago."""
_NOUN: Final = 4
"""Words before a noun that belong to it: numbers, and what is done with it."""
_PHRASE: Final = 2
"""Words of a verb of agreeing that does not say what was agreed."""
_PURPOSE: Final = 12
"""How far behind an invitation stands to what."""
_EVENT: Final = 9
"""Words of the name of an event to which someone is invited, up to its noun."""
_SUBJECTS: Final = 14
"""How far behind a verb its subjects end, and what was agreed begins."""


class FoundOutcome(NamedTuple):
    """The tokens of what came of it."""

    start: int
    end: int
    kind: str
    cut: int = 0
    """Letters before it that are written together with its first word."""
    pointing: bool = False
    """Whether it may only point at one that was told before ("THE MEMORANDUM was signed")."""


def find_outcomes(sentence: Sentence) -> Iterator[FoundOutcome]:
    """Find what came of it."""
    results = sentence.phrases(_RESULT)
    if not results:
        return
    words = wording(sentence.lexicon.language)
    people = {mention.start: mention for mention in sentence.mentions}
    reader = _Reader(sentence, words, Ends(sentence, words, people), sentence.start)
    for hit in results:
        for found in reader.read(hit) if hit.start >= reader.reached else ():
            if found.start >= reader.reached:
                reader.reached = found.end
                yield found


def place_asked_to(sentence: Sentence, index: int) -> int:
    """Give how many words tell to which place or event someone is invited ("invited her TO ACCRA"); 0 if none do."""
    words, start = sentence.tokens.words, index + 1
    if not sentence.lexicon.grammar.cased or words[index] not in sentence.lexicon.sets["places.arrival"]:
        return 0
    while start < sentence.end and words[start] in sentence.lexicon.grammar.articles:
        start += 1
    place = sentence.hits.get(start)
    if place is not None and not PLACES_AND_SEATS.isdisjoint(place.sorts):
        return place.end - index
    gatherings = sentence.lexicon.sets["places.occasion.gatherings"]
    for end in range(start, min(sentence.end, start + _EVENT)):
        if words[end] in gatherings and any(map(sentence.tokens.is_capital, range(start, end + 1))):
            return end + 1 - index
        if not (sentence.tokens.is_word(end) or words[end] in {"'", "-"}):
            break
    return 0


class _Field(NamedTuple):
    """Where the outcomes of a verb may be named."""

    begin: int
    limit: int
    allowed: frozenset[str]
    """Their kinds."""


class _Reader(msgspec.Struct):
    """Reads what came of a verb."""

    sentence: Sentence
    wording: Wording
    ends: Ends
    reached: int = 0
    """Where the last outcome ended."""

    def read(self, hit: Hit) -> Iterator[FoundOutcome]:
        """Read the outcomes that are the objects of a verb, or its subjects where it is passive."""
        field = self._field(hit) if self._is_real(hit) else None
        if field is None:
            return
        found = None
        for found in self._within(field):
            yield found
        if found is None and hit.sense("result") == "call":
            yield from self._called(hit)
        elif found is None:
            yield from self._before(hit, field.allowed)

    def _field(self, hit: Hit) -> _Field | None:
        """Tell where the outcomes of a verb may be named, and of which kinds they are."""
        verbs = {value for sort, value in hit.senses if sort == "result"} or {"sign"}
        begin = hit.end if hit.sense("result") else hit.start  # "The signing of AN AGREEMENT": the noun is within.
        allowed = frozenset[str]().union(*(_KINDS[verb] for verb in verbs))
        limit = min(self.sentence.end, hit.end + max(_SIGHT[verb] for verb in verbs))
        if verbs != {"agree"}:
            return _Field(begin, limit, allowed)
        # "Agreed TO HOLD": what was agreed is begun.
        told = self._set("into", hit.end - 1) or hit.end > hit.start + _PHRASE
        content = hit.end if told else self._content(hit.end)
        if content is None or self._set("attitude", content):
            return None
        return _Field(content, min(limit, self._reach(content, hit.start if told else content - 1)), allowed)

    def _within(self, field: _Field) -> Iterator[FoundOutcome]:
        begin = index = field.begin
        while index < field.limit and not self._ends(index):
            noun = self.sentence.hits.get(index)
            kind = noun.sense("outcome") if noun is not None else None
            if noun is None or kind not in field.allowed or not self._is_new(noun, kind):
                index += 1
                continue
            # "The forming of a committee" is a committee, that of something else is only what was agreed.
            if noun.sense("result") and ("committee" not in field.allowed or self._is_done_to(noun.end, field)):
                index += 1
                continue
            start = self._start(noun, begin)
            end = self._end(noun, start)
            if kind == "invitation":
                end = self._invited(end)
            yield FoundOutcome(start, end, kind, self._cut(start))
            begin = index = max(end, index + 1)

    def _called(self, hit: Hit) -> Iterator[FoundOutcome]:
        """Read where someone is invited to ("invited her TO VISIT Accra")."""
        for index in range(hit.end, min(self.sentence.end, hit.end + _SIGHT["call"])):
            if self._ends(index):
                return
            width = self._set("asked", index) or place_asked_to(self.sentence, index)
            if width:
                yield FoundOutcome(index, self._run(index, index + width), "invitation", 0)
                return

    def _is_done_to(self, position: int, field: _Field) -> bool:
        """Tell whether what is done is done to something that is an outcome by its own name."""
        ahead = range(position, min(field.limit, position + _BEFORE))
        nouns = (self.sentence.hits.get(index) for index in ahead)
        return any(noun is not None and noun.sense("outcome") in field.allowed for noun in nouns)

    def _before(self, hit: Hit, allowed: frozenset[str]) -> Iterator[FoundOutcome]:
        """Read what stands before a passive: "a joint statement WAS ISSUED"."""
        sentence, passive = self.sentence, self.sentence.lexicon.sets["topics.passive"]
        words, floor = sentence.tokens.words, max(self.reached, sentence.start, hit.start - _SUBJECTS)
        being = [
            i for i in range(max(floor, hit.start - _BEFORE), hit.start) if phrase_at(words, i, hit.start, passive)
        ]
        for index in range(being[0] - 1, floor - 1, -1) if being else ():
            noun = sentence.hits.get(index)
            kind = noun.sense("outcome") if noun is not None else None
            if self._ends(index) or words[index] in COMMAS:
                return
            if noun is not None and kind in allowed and self._is_new(noun, kind):
                start = self._start(noun, floor)
                end = min(self._end(noun, start), being[0])
                known = words[noun.start - 1] in sentence.lexicon.sets["outcomes.around.known"]
                yield FoundOutcome(start, end, kind, self._cut(start), pointing=known and end == noun.end)
                return

    def _is_real(self, hit: Hit) -> bool:
        """Tell what came about from what is wished for, recalled or denied."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if hit.sense("result") is None and hit.sense("trigger").kind != "signing":
            return False
        if sentence.speaks_of(hit.start) or is_no_news(sentence, hit):
            return False
        sets, binds = sentence.lexicon.sets, sentence.lexicon.grammar.binds(hit.prefix)
        before = [self.wording.unjoined(w) for w in words[max(sentence.start, hit.start - _BEFORE) : hit.start]]
        denied = not sentence.lexicon.grammar.negation.isdisjoint(before)
        if holds(words[hit.end : min(sentence.end, hit.end + _DATED)], sets["speech.long_ago"]):
            return False  # "the sides agreed LAST DECEMBER on"
        if denied or binds == "to" or holds(self._own(before, hit.start), sets["outcomes.around.unreal"]):
            return False
        if ("result", "give") in hit.senses and self._gives_words(hit):
            return False
        stem = " ".join(words[hit.start : hit.end])[len(hit.prefix) :]
        if phrase_at(stem.split(), 0, len(stem.split()), sets["outcomes.around.nouns"]) == 0:
            return True
        # "The signing of" tells of an outcome where it is told to have taken place, or behind one that did.
        if binds == "and" and self.reached > sentence.start:
            return True
        done = words[max(sentence.start, hit.start - _DONE) : hit.start]
        return holds([self.wording.unjoined(word) for word in done], sets["outcomes.around.done"])

    def _gives_words(self, hit: Hit) -> bool:
        """Tell "gave HIS THANKS for the aid", "gave A BRIEFING on it": what is given is only said."""
        felt = felt_words(self.sentence.lexicon.language)
        ahead = range(hit.end, min(self.sentence.end, hit.end + _SIGHT["give"]))
        given = next((i for i in ahead if (noun := self.sentence.hits.get(i)) and noun.sense("outcome")), ahead.stop)
        return any(felt.get(self.sentence.tokens.words[i], "support") != "support" for i in range(hit.end, given))

    def _own(self, before: list[str], end: int) -> list[str]:
        """Leave "after the talks" out of the words before a verb: that tells when it came about."""
        for width in range(1, len(before)):
            hit = self.sentence.hits.get(end - width)
            if hit is not None and hit.sense("again"):
                return before[len(before) - width :]
        return before

    def _set(self, name: str, index: int) -> int:
        sets, words = self.sentence.lexicon.sets, self.sentence.tokens.words
        return phrase_at(words, index, self.sentence.end, sets[f"outcomes.around.{name}"])

    def _content(self, position: int) -> int | None:
        """Find where what was agreed begins: behind who agreed, and the preposition."""
        for index in range(position, min(self.sentence.end, position + _SUBJECTS)):
            if is_stop(self.sentence, index):
                break
            if width := self._set("into", index):
                return index + width
            if self._set("attitude", index):
                break
        return None

    def _reach(self, position: int, start: int) -> int:
        """Find where what was agreed ends: one thing, or several joined.

        Args:
            position: Where it begins.
            start: From where it is read: "to SET UP a committee" tells that a verb follows.
        """
        phrase, index = Phrase.of(self.ends, start), position
        while index < self.sentence.end:
            turn = phrase.step(index)
            if turn.over:
                break
            if turn.new:
                phrase = Phrase.of(self.ends, turn.position)
                turn = turn._replace(position=max(turn.position, index + 1))
            index = turn.position
        return index

    def _ends(self, index: int) -> bool:
        if is_stop(self.sentence, index):
            return True
        hit = self.sentence.hits.get(index)
        return hit is not None and bool(hit.sense("speech")) and not hit.sense("outcome") and not hit.sense("result")

    def _is_new(self, noun: Hit, kind: str) -> bool:
        """Tell an outcome from what there was before ("THE accord"), and an invitation to somewhere from others."""
        words, sentence = self.sentence.tokens.words, self.sentence
        if kind in {"agreement", "committee"} and sentence.lexicon.grammar.cased:
            before = words[max(sentence.start, noun.start - _BEFORE) : noun.start]
            titled = sentence.tokens.is_capital(noun.start) and words[noun.end : noun.end + 1] != []
            if titled and before[-1:] != [] and before[-1] in sentence.lexicon.grammar.articles:
                # "signed THE TREATY ON Extradition", by its title, from "under the treaty"
                return words[noun.end] in sentence.lexicon.sets["topics.about"] and holds(
                    before[:-1], sentence.lexicon.sets["outcomes.verbs.sign"]
                )
            return sentence.lexicon.sets["outcomes.around.known"].isdisjoint(before)
        if kind != "invitation":
            return True
        ahead = range(noun.start, min(self.sentence.end, noun.end + _PURPOSE))
        return any(self._set("purpose", index) or self._set("inviter", index) for index in ahead)

    def _start(self, noun: Hit, floor: int) -> int:
        """Take along what belongs to the noun before it: its number, and what is done ("TO SET UP a committee")."""
        words, start = self.sentence.tokens.words, noun.start
        articles, numbers = (
            self.sentence.lexicon.grammar.articles,
            self.sentence.lexicon.sets["outcomes.around.numbers"],
        )
        for index in range(noun.start - 1, max(floor, noun.start - _NOUN) - 1, -1):
            word = words[index]
            stem = word[self._cut(index) :]
            if word in COMMAS or not self.sentence.tokens.is_word(index):
                break
            hit = self.sentence.hits.get(index)
            if hit is not None and hit.sense("result"):
                return index if self._does(hit, index) else index + 1
            if word in self.sentence.lexicon.sets["outcomes.around.into"] and not self.sentence.lexicon.grammar.cased:
                break  # "over five days, led TO an accord"
            if word in numbers and (word not in self.wording.links or words[index - 1] in numbers):
                start = index
            # "Gave the FIJIAN president an invitation": what describes it stands behind its article.
            described = self.wording.is_modifier(word) and words[start] not in articles
            described = described and self.sentence.lexicon.grammar.cased
            act = self.wording.is_act(stem) and not self.wording.is_definite(stem)
            if self.wording.unjoined(word).isdigit() or word in articles or described or act:
                start = index
        return start

    def _does(self, hit: Hit, index: int) -> bool:
        """Tell a verb that is part of what was decided ("to set up") from that which decides."""
        stem = " ".join(self.sentence.tokens.words[index : hit.end])[len(hit.prefix) :]
        return stem in self.sentence.lexicon.sets["outcomes.around.nouns"]

    def _cut(self, index: int) -> int:
        hit, word = self.sentence.hits.get(index), self.sentence.tokens.words[index]
        number = self.wording.unjoined(word)
        return len(hit.prefix) if hit is not None else (len(word) - len(number)) * number.isdigit()

    def _goes_on(self, floor: int, index: int, position: int) -> bool:
        """Tell "an accord on trade, HEALTH and energy": what follows a comma or "and" is of the same accord."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if not sentence.lexicon.grammar.cased or position >= sentence.end:
            return False
        sets = sentence.lexicon.sets
        about = any(word in sets["topics.about"] for word in words[floor:index])
        anew = words[position] in sentence.lexicon.grammar.articles | sets["outcomes.around.numbers"]
        hit = sentence.hits.get(position)
        return about and not anew and (hit is None or not (hit.sense("outcome") or hit.sense("result")))

    def _invited(self, end: int) -> int:
        """Take along to what someone is invited, behind who is or by whom ("an invitation from X, Y, TO VISIT Z")."""
        reached, index, limit = end, end, min(self.sentence.end, end + _PURPOSE)
        while index < limit:
            if width := self._set("purpose", index):
                return self._run(index, index + width)
            if width := self._set("inviter", index):
                reached = index = self._run(index, index + width)
            elif self.sentence.speaks_of(index) or self.sentence.tokens.words[index] in COMMAS:
                index += 1
            else:
                break
        return reached

    def _end(self, noun: Hit, start: int) -> int:
        """Find where the phrase ends, before where and when it came about ("signed a memorandum | IN LIMA ON MONDAY").

        What the noun is about may be somewhere too ("an accord on a port IN LIMA"): only right behind the noun, or what
        is written as its title, does it tell where people were.
        """
        end, tokens = self._run(start, noun.end), self.sentence.tokens
        if not self.sentence.lexicon.grammar.cased:
            return end
        titled = tokens.is_capital(noun.start)
        behind = (i for i in range(noun.end, end) if i == noun.end or (titled and tokens.is_capital(i - 1)))
        return next((index for index in behind if self._is_setting(index)), end)

    def _is_setting(self, index: int) -> bool:
        """Tell "in LIMA" and "on MONDAY"."""
        words, sets, after = self.sentence.tokens.words, self.sentence.lexicon.sets, index + 1
        if after >= self.sentence.end:
            return False
        city = self.sentence.hits.get(after)
        if words[index] in sets["places.strong"] and city is not None and not city.sorts.keys().isdisjoint(_CITIES):
            return True
        dated = after + 1 < self.sentence.end and sum(words[i].isdigit() for i in (after, after + 1)) == 1
        dated = dated and any(map(self.sentence.tokens.is_capital, (after, after + 1)))  # "on MAY 3", "on 3 MAY"
        day = dated or words[after] in sets["speech.days"]
        return words[index] in sets["topics.into"] and day

    def _run(self, start: int, floor: int) -> int:
        """Read a phrase from a token on to where it ends, not before another."""
        phrase = Phrase.of(self.ends, start)
        index = floor
        while index < self.sentence.end:
            turn = phrase.step(index)
            if turn.new and self._goes_on(floor, index, turn.position):
                phrase = Phrase.of(self.ends, turn.position)
            elif turn.over or turn.new:
                break
            index = max(turn.position, index + 1)
        while index > floor and (
            not self.sentence.tokens.is_word(index - 1) or self.sentence.tokens.words[index - 1] in self.wording.links
        ):
            index -= 1
        return index
