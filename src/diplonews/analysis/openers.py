"""What opens a topic, and where behind it the topic begins: past who talked, with whom, where and when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

import attrs

from diplonews.analysis.lexicon import Hit, OpenerRule
from diplonews.analysis.mentions import Mention
from diplonews.analysis.phrases import COMMAS, is_proper, is_stop
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.status import find_status
from diplonews.analysis.tokens import phrase_at
from diplonews.analysis.wording import Wording

__all__ = ["Openers", "Opening"]

_SETTING: Final = frozenset({"country", "city", "capital", "seat", "adjective"})
"""Sorts of phrases that tell where, between an opener and its topic."""
_CONTACT: Final = frozenset({"again", "noun", "together"})
"""And in what contact."""
_OWN_NOUNS: Final = frozenset({"between", "own", "visit"})
"""Frames of words with which an adjunct may go on."""
_TELLING: Final = frozenset({"speech", "trigger", "again", "noun"})
"""Sorts of words that tell of what was said, or of the contact."""
_NOT_ABOUT: Final = frozenset({None, "congratulate", "condole", "thank"})
"""What is said to someone rather than about something."""
_SOMEONE: Final = frozenset({"office", "delegation", "counterpart"})
"""Sorts of words for who talks."""
_SIGHT: Final = 64
"""How far behind an opener its topic may begin."""
_UNKNOWN: Final = 4
"""Words of no known part that may stand there."""
_LEAST: Final = 3
"""Letters of a word that a preposition may be written together with."""
_EXCHANGE: Final = 6
"""How far behind a word of exchange its preposition may stand."""
_AUXILIARY: Final = 4
"""How far before a participle its auxiliary may stand."""


class Opening(NamedTuple):
    """Where topics are told."""

    start: int
    end: int
    """Where they must end; the end of the sentence if nothing else ends them."""
    cut: int = 0
    """Letters before the first that are written together with its first word."""
    reached: int = 0
    """From where to look for the next opener."""
    direct: bool = False
    """Whether the topic is the object of a verb or noun."""


@attrs.define(slots=True)
class Openers:
    """Finds what opens topics in a sentence."""

    sentence: Sentence
    wording: Wording
    people: Mapping[int, Mention]
    about_contact: bool
    """Whether the sentence speaks of the contact itself; weak openers need that."""
    reached: int = 0
    """Where the last topic ended: what is joined to it may be weak."""

    def find(self) -> Iterator[Opening]:
        """Find where topics are told, in the order of the text."""
        sentence = self.sentence
        words, sets = sentence.tokens.words, sentence.lexicon.sets
        talk = sets["topics.talk"]
        fronted = self._fronted()
        if fronted is not None:
            yield fronted
        for index in range(sentence.start, sentence.end):
            hit = sentence.hits.get(index)
            rule = hit.sense("opener") if hit is not None else None
            opening = None
            if hit is not None and rule is not None and rule.way != "about":
                opening = self._by_rule(hit, rule)
            stem = self._stem(index, words[index])
            if (
                opening is None
                and stem in talk
                and not self._is_agreed(index)
                and (self.about_contact or self._takes_place(index))
            ):
                of = sets["topics.of"] if stem in sets["topics.talk_of"] else frozenset[str]()
                opening = self._behind(index + 1, sets["topics.about"] | of)
            if opening is not None:
                yield opening
                if opening.end <= index and (more := self._beyond(opening.reached)) is not None:
                    yield more

    def _fronted(self) -> Opening | None:
        """Find what a sentence is about that begins with it ("As for the port, ...")."""
        sentence, words = self.sentence, self.sentence.tokens.words
        width = phrase_at(words, sentence.start, sentence.end, sentence.lexicon.sets["topics.fronted"])
        if not width or sentence.is_title:
            return None
        start = sentence.start + width
        end = next((i for i in range(start, min(sentence.end, start + _SIGHT)) if words[i] in COMMAS), start)
        opening = self._object(start) if end > start else None
        return opening._replace(end=end) if opening is not None else None

    def _is_agreed(self, index: int) -> bool:
        """Tell "identical views on": what both hold is told, not what they discussed."""
        agreed = self.sentence.lexicon.sets["topics.agreed"]
        return not agreed.isdisjoint(self.sentence.tokens.words[max(self.sentence.start, index - _LEAST) : index])

    def _stem(self, index: int, word: str) -> str:
        hit = self.sentence.hits.get(index)
        return word[len(hit.prefix) :] if hit is not None and hit.prefix else word

    def _by_rule(self, hit: Hit, rule: OpenerRule) -> Opening | None:
        sentence = self.sentence
        if sentence.speaks_of(hit.start):
            return None
        if rule.weak and not self.about_contact and hit.start != self.reached and not self._is_done(hit):
            return None
        if find_status(sentence, hit, hit.end) == "none":
            return None
        if rule.way == "back" or self._is_passive(hit):
            return self._before(hit, rule)
        if self._is_other(hit):
            return None
        if rule.weak and self._is_said(hit):
            return None
        if rule.needs == "auxiliary" and not self._has_auxiliary(hit):
            return None
        if rule.way == "via":
            opening = self._behind(hit.end, rule.via or sentence.lexicon.sets["topics.about"])
            led = rule.needs != "lead" or (opening is not None and self._leads(opening.start))
            return opening if led else None
        opening = self._object(hit.end)
        sure = (
            not rule.weak
            or not sentence.lexicon.grammar.verb_first
            or self._is_done(hit)
            or self.reached > sentence.start
        )
        if opening is None or not (sure or self._leads(opening.start)):
            return None
        if rule.needs == "lead" and not self._is_led(opening.start):
            return None
        return opening._replace(direct=True)

    # ------------------------------------------------------------ before the opener

    def _is_passive(self, hit: Hit) -> bool:
        """Tell "were discussed": right before it, or with an adverb between."""
        passive, words = self.sentence.lexicon.sets["topics.passive"], self.sentence.tokens.words
        is_noun = bool(self.wording.act_endings) and self.wording.is_act(words[hit.start])
        if is_noun or words[hit.end - 1] in self.wording.links:
            return False
        begin = max(self.sentence.start, hit.start - _AUXILIARY)
        return any(
            (width := phrase_at(words, i, hit.start, passive)) and hit.start - i - width <= 1
            for i in range(begin, hit.start)
        )

    def _beyond(self, position: int) -> Opening | None:
        """Find what "in particular" adds behind the words which told that what stood before them was discussed."""
        index = self._skip(position)
        for step in range(position, min(self.sentence.end, index + _AUXILIARY)):
            hit = self.sentence.hits.get(step)
            if hit is not None and hit.sense("separator") is not None:
                return self._object(hit.end)
        return None

    def _is_other(self, hit: Hit) -> bool:
        """Tell the word in another sense, by what stands beside it ("discussed BY", "in SEARCH of")."""
        words, sets = self.sentence.tokens.words, self.sentence.lexicon.sets
        after = words[hit.end] if hit.end < self.sentence.end else ""
        before = words[hit.start - 1] if hit.start > self.sentence.start else ""
        if after in self.sentence.lexicon.grammar.by:
            return True
        for index in range(hit.end, min(self.sentence.end, hit.end + _AUXILIARY)):
            if words[index] in sets["topics.not_before"]:
                return True
            if words[index] in COMMAS or self._leads(index):
                break
        return not hit.prefix and before in sets["topics.not_after"]

    def _is_led(self, start: int) -> bool:
        """Tell whether one of the first words of a phrase leads it ("closer TIES")."""
        words = self.sentence.tokens.words
        for index in range(start, min(self.sentence.end, start + 2 * _AUXILIARY)):
            if self.wording.is_lead(words[index]):
                return True
            if words[index] in self.wording.links:
                return False
        return False

    def _is_done(self, hit: Hit) -> bool:
        """Tell "a review took place of" from any review."""
        return self.sentence.lexicon.grammar.binds(hit.prefix) == "to" or self._takes_place(hit.start)

    def _takes_place(self, position: int) -> bool:
        done, words = self.sentence.lexicon.sets["topics.done"], self.sentence.tokens.words
        if not done:
            return False
        before = words[max(self.sentence.start, position - _EXCHANGE) : position]
        return any(word in done or self.wording.unjoined(word) in done for word in before)

    def _is_said(self, hit: Hit) -> bool:
        """Tell whether the words stand in what someone said, and do not tell of the contact."""
        said = False
        for before in self.sentence.phrases(_TELLING):
            if before.start >= hit.start:
                break
            said = before.sense("speech") not in _NOT_ABOUT
        return said

    def _has_auxiliary(self, hit: Hit) -> bool:
        before = self.sentence.tokens.words[max(self.sentence.start, hit.start - _AUXILIARY) : hit.start]
        return not self.sentence.lexicon.sets["topics.auxiliaries"].isdisjoint(before)

    def _before(self, hit: Hit, rule: OpenerRule) -> Opening | None:
        """Give the clause before what opens it backwards, from where it begins."""
        sentence, words = self.sentence, self.sentence.tokens.words
        end = next((i for i in range(hit.end, min(sentence.end, hit.end + _AUXILIARY)) if words[i] == ":"), None)
        if end is not None:
            return self._object(end + 1)
        stop, start = hit.start, sentence.start
        passive = sentence.lexicon.sets["topics.passive"]
        for index in range(hit.start - 1, sentence.start - 1, -1):
            if phrase_at(words, index, hit.start, passive):
                stop = index
            before = sentence.hits.get(index)
            if is_stop(sentence, index) or words[index] in sentence.lexicon.sets["speech.that"]:
                start = index + 1
                break
            if before is not None and index < stop and self._breaks(before):
                start = before.end
                break
        start = self._skip(self._past_aside(start, stop))
        if start >= stop:
            comma = next(
                (i for i in range(hit.end, min(sentence.end, hit.end + _EXCHANGE)) if words[i] in COMMAS), None
            )
            return self._object(comma + 1) if comma is not None and rule.way == "back" else None
        return Opening(start, stop, 0, hit.end)

    def _past_aside(self, start: int, stop: int) -> int:
        """Pass over "For this third round," at the beginning of a clause."""
        words, articles = self.sentence.tokens.words, self.sentence.lexicon.grammar.articles
        if words[start] in self.wording.links and words[start] not in articles:
            return next((i + 1 for i in range(start, stop) if words[i] in COMMAS), start)
        return start

    # ------------------------------------------------------------ behind it

    def _behind(self, position: int, prepositions: frozenset[str]) -> Opening | None:
        """Look for the preposition behind a word of talking; between them stand who talked, where and when.

        Args:
            position: Behind the word.
            prepositions: What may open its topic.
        """
        sentence, words = self.sentence, self.sentence.tokens.words
        beside, unknown, index = sentence.lexicon.sets["topics.beside"], 0, position
        while index < min(sentence.end, position + _SIGHT) and not is_stop(sentence, index):
            width = phrase_at(words, index, sentence.end, prepositions)
            step = self._skip_one(index)
            if width and step <= index + width and not self._tells_when(index, width):
                return self._object(index + width)
            bound = self._bound(index)
            if bound and words[index][:bound] in prepositions:
                return self._object(index)
            if step > index:
                unknown, index = 0, step
                continue
            hit = sentence.hits.get(index)
            if hit is not None and self._breaks(hit):
                return None
            known = words[index] in COMMAS or words[index] in beside or not sentence.tokens.is_word(index)
            unknown += not known
            if unknown > _UNKNOWN:
                return None
            index += 1
        return None

    def _tells_when(self, index: int, width: int) -> bool:
        """Tell "on Monday" and "on the sidelines" from "on trade"."""
        sentence, after = self.sentence, index + width
        if after >= sentence.end:
            return True
        hit, word = sentence.hits.get(index), sentence.tokens.words[after]
        return word in sentence.lexicon.sets["topics.days"] or word.isdigit() or bool(hit and hit.sense("occasion"))

    def _breaks(self, hit: Hit) -> bool:
        rule = hit.sense("trigger")
        opener = hit.sense("opener")
        return bool(
            hit.sense("speech") or (rule and rule.frame not in _OWN_NOUNS) or (opener and opener.way != "about")
        )

    def _object(self, position: int) -> Opening | None:
        """Find where the topic begins: past adjuncts, and past a name that was misread."""
        sentence = self.sentence
        start = self._skip(position)
        if start >= sentence.end or is_stop(sentence, start):
            return None
        # "His EUROPEAN counterparts": what describes who talked is no topic.
        while start + 1 < sentence.end and sentence.lexicon.grammar.verb_first and self._describes_someone(start):
            start += 1
        if not self._may_begin(start, position):
            ahead = self._ahead(start, passed=start > position)
            if ahead == start and self._is_no_topic(start):
                return None
            start = ahead
        start = self._past_exchange(start)
        return Opening(start, sentence.end, self._bound(start), start)

    def _describes_someone(self, start: int) -> bool:
        return self.sentence.speaks_of(start - 1) and self.wording.is_modifier(self.sentence.tokens.words[start])

    def _may_begin(self, start: int, position: int) -> bool:
        """Tell whether a topic may begin at a token: not within who talked, nor in a clause about them."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if self._is_no_topic(start):
            return False
        if not sentence.lexicon.grammar.verb_first or (self.wording.is_definite(words[start]) and start > position):
            return True
        # "The minister OF energy": behind a title, what is bound to it is part of it.
        of = self._bound(start) > 0 and sentence.speaks_of(start - 1)
        return self._leads(start) and not of

    def _is_no_topic(self, start: int) -> bool:
        """Tell a word with which no topic begins: it begins a clause, or ends a phrase."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if words[start] in self.wording.clausal or words[start] in self.wording.quantifiers:
            return False
        if words[start] in self.wording.relative or words[start] in sentence.lexicon.sets["topics.adjuncts"]:
            return True
        return phrase_at(words, start, sentence.end, self.wording.ends) > 0

    def _past_exchange(self, start: int) -> int:
        """Pass over "consultations and exchanges of views on": that is how it was talked of."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if words[start] not in sentence.lexicon.sets["topics.exchange"]:
            return start
        for index in range(start + 1, min(sentence.end - 1, start + _EXCHANGE)):
            if width := phrase_at(words, index, sentence.end, sentence.lexicon.sets["topics.about"]):
                return self._skip(index + width)
        return start

    def _leads(self, index: int) -> bool:
        word = self.sentence.tokens.words[index]
        word = word[self._bound(index) :]
        return self.wording.is_lead(word) or self.wording.is_act(word) or word in self.wording.quantifiers

    def _ahead(self, start: int, *, passed: bool) -> int:
        """Look for the first word that leads a topic behind someone who stands where a topic should begin.

        Args:
            start: Where it should begin.
            passed: Whether who talked, where or when was passed over before it.
        """
        sentence, words = self.sentence, self.sentence.tokens.words
        if not sentence.lexicon.grammar.verb_first:
            return start
        first = sentence.hits.get(start)
        someone = first is not None and not _SOMEONE.isdisjoint(first.sorts)
        met = passed or someone or self._is_no_topic(start) or is_proper(sentence, start)
        for index in range(start, min(sentence.end, start + _SIGHT)):
            hit = sentence.hits.get(index)
            clause = words[index - 1] in self.wording.relative  # "WHO IS VISITING the country": the verb is theirs.
            if is_stop(sentence, index) or (index > start and not clause and hit is not None and self._breaks(hit)):
                break
            met = met or self._is_person(index) or words[index] in sentence.lexicon.grammar.with_
            joined = self.wording.is_contracted(words[index]) or words[index - 1] in self.wording.links
            joined = joined or bool(self._bound(index)) or sentence.speaks_of(index)
            if met and index > start and self._leads(index) and not joined:
                return index
        return start

    def _is_person(self, index: int) -> bool:
        mention = self.people.get(index)
        return mention is not None and (mention.name is not None or bool(mention.offices) or mention.counterpart)

    def _bound(self, index: int) -> int:
        """Count the letters of a preposition that is written together with the first word of a topic."""
        words, wording = self.sentence.tokens.words, self.wording
        if index >= self.sentence.end:
            return 0
        word = words[index]
        for clitic, binds in self.sentence.lexicon.grammar.clitics.items():
            stem = word[len(clitic) :]
            if binds not in {"with", "to"} or not word.startswith(clitic) or len(stem) < _LEAST:
                continue
            known = wording.is_lead(stem) or wording.is_act(stem) or stem.startswith(wording.definite[:1])
            known = known or stem in wording.quantifiers
            if known and word not in wording.leads and word not in wording.acts:
                return len(clitic)
        return 0

    # ------------------------------------------------------------ what is passed over

    def skip(self, position: int) -> int:
        """Pass over words that tell nothing of a topic before it, in a list."""
        sets, words = self.sentence.lexicon.sets, self.sentence.tokens.words
        passed = sets["topics.skip"] | sets["topics.into"]
        while width := phrase_at(words, position, self.sentence.end, passed):
            hit = self.sentence.hits.get(position)
            if hit is not None and hit.sense("again"):
                break
            if " ".join(words[position : position + width]) in sets["topics.keep"]:
                break
            position += width
        return position

    def bound(self, position: int) -> int:
        """Count the letters of a preposition that is written together with the word at a position."""
        return self._bound(position)

    def _skip(self, position: int) -> int:
        """Pass over what may stand between an opener and its topic: who with, where, when and in what contact."""
        start, words = position, self.sentence.tokens.words
        if (
            position + 1 < self.sentence.end
            and words[position] in COMMAS
            and self._skip_one(position + 1) > position + 1
        ):
            position += 1
        while position < self.sentence.end:
            step = self._skip_one(position)
            if step == position and position > start and words[position] in COMMAS:
                # A comma closes an adjunct; with nothing but a comma before it, it belongs to the topic.
                step = position + 1
            if step == position and self._is_mark(position):
                step = position + 1
            if step == position:
                return position
            position = step
        return position

    def _is_mark(self, position: int) -> bool:
        """Tell a quotation mark or a colon from what ends or parts phrases."""
        word = self.sentence.tokens.words[position]
        if self.sentence.tokens.is_word(position) or word in COMMAS:
            return False
        return word == ":" or not is_stop(self.sentence, position)

    def _skip_one(self, position: int) -> int:
        sentence, words, lexicon = self.sentence, self.sentence.tokens.words, self.sentence.lexicon
        mention = self.people.get(position)
        if mention is not None and not self._is_topic(mention):
            return mention.end
        skip, keep = lexicon.sets["topics.skip"], lexicon.sets["topics.keep"]
        width = phrase_at(words, position, sentence.end, skip)
        if " ".join(words[position : position + width]) in keep:
            width = 0
        step = max(position + width, self._skip_adjunct(position))
        if step > position:
            return step
        width = phrase_at(words, position, sentence.end, lexicon.sets["topics.into"])
        into = not lexicon.grammar.verb_first or (position + width < sentence.end and self._leads(position + width))
        return position + width if into else position

    def _is_topic(self, mention: Mention) -> bool:
        """Organisations and offices without a name may be what is discussed; persons and all sides are with whom."""
        if mention.together or mention.name is not None or mention.counterpart:
            return False
        before = mention.start - 1
        words, grammar = self.sentence.tokens.words, self.sentence.lexicon.grammar
        if grammar.binds(mention.prefix) == "with" or (
            before >= self.sentence.start and words[before] in grammar.with_
        ):
            return False
        return mention.state or not mention.offices

    def _skip_adjunct(self, position: int) -> int:
        """Pass over "in Rome", "in the Italian capital Rome", "during a call", "with the minister"."""
        sentence, grammar = self.sentence, self.sentence.lexicon.grammar
        word, hit = sentence.tokens.words[position], sentence.hits.get(position)
        bound = position
        width = phrase_at(sentence.tokens.words, position, sentence.end, sentence.lexicon.sets["topics.adjuncts"])
        if width or word in grammar.with_:
            bound = position + (width or 1)
        elif hit is None or not (hit.prefix and grammar.binds(hit.prefix) == "with") or self._bound(position):
            return position
        index, articles = bound, grammar.articles
        while index < sentence.end:
            step = self._adjunct_word(index)
            if step == index:
                break
            index = step
        return index if any(word not in articles for word in sentence.tokens.words[bound:index]) else position

    def _adjunct_word(self, index: int) -> int:
        """Pass over a word of an adjunct; give its index if it is none."""
        sentence, sets = self.sentence, self.sentence.lexicon.sets
        hit, mention, word = sentence.hits.get(index), self.people.get(index), sentence.tokens.words[index]
        if mention is not None:
            return mention.end
        if hit is not None:
            rule = hit.sense("trigger")
            if any(sort in _SETTING | _CONTACT for sort, _ in hit.senses) or (rule and rule.frame in _OWN_NOUNS):
                return hit.end
        about = phrase_at(sentence.tokens.words, index, sentence.end, sets["topics.about"])
        if about or self.wording.is_lead(word) or self.wording.is_act(word):
            return index
        known = sets["places.capital"] | sentence.lexicon.grammar.articles
        known = known | sets["topics.skip"] | sets["topics.talk"]
        if word in known or word in sets["names.ordinary"]:
            return index + 1
        return index
