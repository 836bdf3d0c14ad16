"""Where a topic begins behind the word that opens it: past who talked, with whom, where and when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

import msgspec

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.settings.eventnames import is_event, name_end, name_start
from diplonews.analysis.topics.ends import is_proper, is_stop
from diplonews.analysis.topics.wording import Wording
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["EXCHANGE", "SIGHT", "Opening", "Starts"]

SIGHT: Final = 64
"""How far behind an opener its topic may begin."""
EXCHANGE: Final = 6
"""How far behind a word of exchange its preposition may stand."""
_DESCRIBED: Final = 2
"""Words that tell what meeting it is, before that it is another."""
_JOINING: Final = 3
"""Words before the last of those that join two topics."""
_BOUND: Final = 10
"""Words within which the second of two things is bound to what stands before the first."""
_SOURCE: Final = 14
"""Words that tell who says so, with the commas around them."""
_CLAUSE: Final = 24
"""Words that a clause between two commas may have."""
_SETTING: Final = frozenset({"country", "city", "capital", "seat", "adjective"})
"""Sorts of phrases that tell where, between an opener and its topic."""
_CITY: Final = frozenset({"city", "capital"})
_STATE: Final = frozenset({"country"})
_EVENT: Final = frozenset({"occasion"})
_CONTACT: Final = frozenset({"again", "noun", "together"})
"""And in what contact."""
_CIRCUMSTANCES: Final = _SETTING | _CONTACT
_OWN_NOUNS: Final = frozenset({"between", "own", "visit"})
"""Frames of words with which an adjunct may go on."""
_SOMEONE: Final = frozenset({"office", "delegation", "counterpart"})
"""Sorts of words for who talks."""


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


class Starts(msgspec.Struct):
    """Finds where topics begin in a sentence."""

    sentence: Sentence
    wording: Wording
    people: Mapping[int, Mention]
    """Who is spoken of, by the token where the mention begins."""
    _steps: dict[int, int] = msgspec.field(default_factory=dict)
    """What `skip_one` gave before: several words of talking look ahead over the same tokens."""

    def begin(self, position: int) -> Opening | None:
        """Find where the topic begins: past adjuncts, and past a name that was misread."""
        sentence = self.sentence
        position = self._past_doer(self._past_second(position))
        start = self.skip(position)
        if (behind := self._past_verb(start)) > start:
            start = self.skip(behind)
        beside = sentence.hits.get(start) if sentence.lexicon.grammar.verb_first else None
        if beside is not None and beside.sense("separator"):
            start = self.skip(beside.end)  # "discusses IN ADDITION TO trade several matters"
        if start >= sentence.end or is_stop(sentence, start):
            return None
        # "The European minister", "the KOREAN talks": what describes who talked, or the contact, is no topic.
        while start > position and start + 1 < sentence.end and self._describes_before(start):
            start = self.skip(start + 1)
        if not self._may_begin(start, position):
            ahead = self._ahead(start, passed=start > position)
            if ahead == start and self._is_no_topic(start):
                return None
            start = ahead
        start = self._past_exchange(start)
        return Opening(start, sentence.end, self.bound(start), start)

    def _past_verb(self, position: int) -> int:
        """Pass over a verb of discussing where a topic should begin ("il s'agit D'EXAMINER le port")."""
        verb = self.sentence.hits.get(position) if self.wording.articled else None
        rule = verb.sense("opener") if verb is not None else None
        return verb.end if verb is not None and rule is not None and rule.way == "object" else position

    def _past_second(self, position: int) -> int:
        """Pass over a second word of discussing with the object of the first ("to discuss AND REVIEW the ways")."""
        sentence = self.sentence
        clitic = sentence.tokens.words[position][:1] if position + 1 < sentence.end else ""
        if not sentence.lexicon.grammar.verb_first or sentence.lexicon.grammar.binds(clitic) != "and":
            return position
        rest = sentence.tokens.words[position][1:]
        second = rest in sentence.lexicon.sets["topics.skip"] or self.wording.is_act(rest)
        return position + 1 if second and self.leads(position + 1) else position

    def _past_doer(self, position: int) -> int:
        """Pass over who discusses, behind the verb, where a topic follows: "discusses THE COMMITTEE ways to"."""
        sentence = self.sentence
        if not sentence.lexicon.grammar.verb_first or position + 1 >= sentence.end or position in self.people:
            return position
        word = sentence.tokens.words[position]
        doer = self.wording.is_definite(word) and word in sentence.lexicon.sets["topics.doers"]
        return position + 1 if doer and self.leads(position + 1) else position

    def _describes_before(self, start: int) -> bool:
        word = self.sentence.tokens.words[start]
        return self.sentence.lexicon.grammar.verb_first and self.wording.is_modifier(word)

    def _may_begin(self, start: int, position: int) -> bool:
        """Tell whether a topic may begin at a token: not within who talked, nor in a clause about them."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if self._is_no_topic(start) or (start > position and words[start - 1] in self.wording.relative):
            return False
        if not sentence.lexicon.grammar.verb_first or (self.wording.is_definite(words[start]) and start > position):
            return True
        # "The minister OF energy": behind a title, what is bound to it is part of it.
        of = self.bound(start) > 0 and sentence.speaks_of(start - 1)
        return self.leads(start) and not of

    def _is_no_topic(self, start: int) -> bool:
        """Tell a word with which no topic begins: of a clause, of a stay ("TWO days"), or what ends a phrase."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if start >= sentence.end:
            return True
        if words[start] in self.wording.clausal or words[start] in self.wording.quantifiers:
            return False
        if words[start] in self.wording.relative or words[start] in sentence.lexicon.sets["topics.adjuncts"]:
            return True
        if start + 1 < sentence.end and words[start + 1] in sentence.lexicon.sets["places.durations"]:
            return words[start].isdigit() or words[start] in sentence.lexicon.sets["contacts.delegation.numbers"]
        return phrase_at(words, start, sentence.end, self.wording.ends) > 0

    def _past_exchange(self, start: int) -> int:
        """Pass over "consultations and exchanges of views on": that is how it was talked of."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if words[start] not in sentence.lexicon.sets["topics.exchange"]:
            return start
        for index in range(start + 1, min(sentence.end - 1, start + EXCHANGE)):
            if width := phrase_at(words, index, sentence.end, sentence.lexicon.sets["topics.about"]):
                return self.skip(index + width)
        return start

    def leads(self, index: int) -> bool:
        """Tell whether a topic may well begin with a word."""
        word = self.sentence.tokens.words[index]
        return self.wording.may_lead(word[self.bound(index) :])

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
        for index in range(start, min(sentence.end, start + SIGHT)):
            hit = sentence.hits.get(index)
            clause = words[index - 1] in self.wording.relative  # "WHO IS VISITING the country": the verb is theirs.
            if is_stop(sentence, index) or (index > start and not clause and hit is not None and self.breaks(hit)):
                break
            met = met or self._is_person(index) or words[index] in sentence.lexicon.grammar.with_
            joined = self.wording.is_contracted(words[index]) or words[index - 1] in self.wording.links
            joined = joined or bool(self.bound(index)) or sentence.speaks_of(index)
            if met and index > start and self.leads(index) and not (joined or clause):
                return index
        return start

    def _is_person(self, index: int) -> bool:
        mention = self.people.get(index)
        return mention is not None and (mention.name is not None or bool(mention.offices) or mention.counterpart)

    def breaks(self, hit: Hit) -> bool:
        """Tell a verb of its own, or what was said: nothing is looked for behind it."""
        rule = hit.sense("trigger")
        opener = hit.sense("opener")
        return bool(
            hit.sense("speech") or (rule and rule.frame not in _OWN_NOUNS) or (opener and opener.way != "about")
        )

    def joins(self, index: int) -> bool:
        """Tell the last word of what joins two topics ("la pêche ainsi QUE le port ont été évoqués")."""
        before = map(self.sentence.hits.get, range(index - _JOINING, index))
        return any(hit is not None and hit.end == index + 1 and hit.sense("separator") for hit in before)

    def bound(self, index: int) -> int:
        """Count the letters of a preposition that is written together with the first word of a topic."""
        return 0 if index >= self.sentence.end else self.wording.binding(self.sentence.tokens.words[index])

    def contracted(self, index: int) -> int:
        """Count the letters of a preposition into which the article of a word that leads a topic has gone («للوضع»)."""
        return int(self.wording.is_contracted(self.sentence.tokens.words[index]) and self.leads(index))

    def skip_listed(self, position: int) -> int:
        """Pass over words that tell nothing of a topic before it, in a list."""
        sets, words = self.sentence.lexicon.sets, self.sentence.tokens.words
        passed = united(sets["topics.skip"], sets["topics.into"])
        verb = position + phrase_at(words, position, self.sentence.end, sets["topics.into"])
        if (behind := self._past_verb(verb)) > verb:
            return self.skip_listed(behind)  # "de discuter de la pêche et D'EXAMINER le port"
        while width := phrase_at(words, position, self.sentence.end, passed):
            hit = self.sentence.hits.get(position)
            if hit is not None and hit.sense("again"):
                break
            kept = " ".join(words[position : position + width]) in sets["topics.keep"]
            if kept or self._is_another(position, width) or (width > 1 and self._has_several(position + width)):
                break
            position += width
        return position

    def _is_another(self, position: int, width: int) -> bool:
        """Tell "the trilateral talks TO COME", which are talked of, from the talks at hand, which are passed over."""
        words, others = self.sentence.tokens.words, self.sentence.lexicon.sets["topics.others"]
        if not others or width > 1 or not self.wording.is_definite(words[position]):
            return False
        after = position + 1
        while after < self.sentence.end and after - position <= _DESCRIBED and words[after] not in others:
            if not self.wording.is_modifier(words[after]):
                return False
            after += 1
        return after < self.sentence.end and words[after] in others

    # ------------------------------------------------------------ what is passed over

    def skip(self, position: int) -> int:
        """Pass over what may stand between an opener and its topic: who with, where, when and in what contact."""
        start, words = position, self.sentence.tokens.words
        if (
            position + 1 < self.sentence.end
            and words[position] in COMMAS
            and self.skip_one(position + 1) > position + 1
        ):
            position += 1
        position = self.past_source(position)
        while position < self.sentence.end:
            step = self.skip_one(position)
            if step == position and position > start and words[position] in COMMAS:
                # A comma closes an adjunct; with nothing but a comma before it, it belongs to the topic.
                step = max(self.past_clause(position), position + 1)
            if step == position and self._is_mark(position):
                step = position + 1
            if step == position:
                return position
            position = step
        return position

    def past_source(self, position: int) -> int:
        """Pass over who says so, between two commas: "discussed, ACCORDING TO THE MINISTRY, the talks on trade"."""
        words, end = self.sentence.tokens.words, min(self.sentence.end, position + _SOURCE)
        sources = self.sentence.lexicon.sets["topics.sources"]
        if position + 1 >= end or words[position] not in COMMAS or not phrase_at(words, position + 1, end, sources):
            return position
        return next((index + 1 for index in range(position + 1, end) if words[index] in COMMAS), position)

    def past_clause(self, position: int) -> int:
        """Pass over a clause about the contact, between two commas: "discussed in the session, WHICH WAS HELD IN, on".

        Only where no capital letters tell names: elsewhere what follows a comma may be what was talked of.
        """
        words, end = self.sentence.tokens.words, min(self.sentence.end, position + _CLAUSE)
        if self.sentence.lexicon.grammar.cased or position + 1 >= end or words[position] not in COMMAS:
            return position
        if words[position + 1] not in self.wording.relative:
            return position
        return next((index + 1 for index in range(position + 2, end) if words[index] in COMMAS), position)

    def _is_mark(self, position: int) -> bool:
        """Tell a quotation mark or a colon from what ends or parts phrases."""
        word = self.sentence.tokens.words[position]
        if self.sentence.tokens.is_word(position) or word in COMMAS:
            return False
        return word == ":" or not is_stop(self.sentence, position)

    def skip_one(self, position: int) -> int:
        """Pass over one mention, adjunct or particle; give the position if none stands there."""
        step = self._steps.get(position)
        if step is None:
            step = self._steps[position] = self._skip_one(position)
        return step

    def _skip_one(self, position: int) -> int:
        sentence, words, lexicon = self.sentence, self.sentence.tokens.words, self.sentence.lexicon
        mention, hit = self.people.get(position), sentence.hits.get(position)
        cased, passed = lexicon.grammar.cased, words[position] in self.wording.passed
        if mention is None and hit is None and not passed and not cased:
            return position
        if mention is None and not cased and words[position] in lexicon.sets["names.sons"]:
            mention = self.people.get(position + 1)  # "BIN SALEM", whose name goes on from there.
        if mention is not None and not self._is_topic(mention):
            owns = " ".join(words[mention.end : mention.end + 2]) in lexicon.grammar.possessive
            return position if owns else mention.end  # "THE PRESIDENT'S plan"
        if cased and (step := self._skip_setting(position)) > position:
            return step
        if not passed:
            return self._skip_adjunct(position) if hit is not None and hit.prefix else position
        skip, keep = lexicon.sets["topics.skip"], lexicon.sets["topics.keep"]
        width = phrase_at(words, position, sentence.end, skip)
        if width and (
            " ".join(words[position : position + width]) in keep
            or self._is_another(position, width)
            or self._has_several(position + width)
            or self._has_a_name(position + width)
        ):
            width = 0
        step = max(position + width, self._skip_adjunct(position))
        if step > position:
            return step
        width = phrase_at(words, position, sentence.end, lexicon.sets["topics.into"])
        into = not lexicon.grammar.verb_first or (position + width < sentence.end and self.leads(position + width))
        return position + width if into else position

    def _has_several(self, position: int) -> bool:
        """Tell words that have two things bound to them ("the issue OF migration AND OF trade"): they are no filler."""
        words, grammar = self.sentence.tokens.words, self.sentence.lexicon.grammar
        if words[position - 1] not in self.wording.repeated:
            return False
        for index in range(position, min(self.sentence.end - 1, position + _BOUND)):
            if not (self.sentence.tokens.is_word(index) or words[index] == "'"):
                return False
            if words[index] in grammar.and_:
                those = self.sentence.lexicon.sets["topics.those"]
                return words[index + 1] in self.wording.repeated or words[index + 1] in those
        return False

    def _has_a_name(self, position: int) -> bool:
        """Tell words that have a name alone bound to them, which tells little without ("LE DOSSIER DU Sahara")."""
        words, grammar = self.sentence.tokens.words, self.sentence.lexicon.grammar
        bound = words[position - 1] in self.wording.repeated and self.wording.is_lead(words[position - 2])
        if not (grammar.cased and bound):
            return False
        while position < self.sentence.end and (words[position] in grammar.articles or words[position] == "'"):
            position += 1
        after = position + 1
        alone = after >= self.sentence.end or not self.sentence.tokens.is_word(after) or words[after] in grammar.and_
        return position < self.sentence.end and is_proper(self.sentence, position) and alone

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

    def _skip_setting(self, position: int) -> int:
        """Pass over when, in which city and at what event they talked ("ont évoqué LE 3 MAI À LOMÉ la pêche").

        Only where capital letters tell names.
        """
        sentence, words, lexicon = self.sentence, self.sentence.tokens.words, self.sentence.lexicon
        if self._is_in(position, _EVENT) and (end := self._past_event(position)):
            return end
        if words[position] in lexicon.sets["places.strong"] and self._is_in(position + 1, _CITY):
            return self._past_state(sentence.hits[position + 1].end)
        times, index = lexicon.sets["topics.times"], position
        if sentence.lacks(times):
            return position
        if words[index] in lexicon.grammar.articles and words[index + 1][0].isdigit():
            index += 2  # "LE 3 mai", "LE 1ER mai"
        begun = index
        while index < sentence.end and (width := phrase_at(words, index, sentence.end, times)):
            index += width
            index += index < sentence.end and words[index][0].isdigit()
        return index if index > begun else position

    def _past_event(self, position: int) -> int:
        """Pass over the event at which they talked, up to a comma or with whom ("LORS DU SOMMET, avec X"); else 0."""
        sentence, words = self.sentence, self.sentence.tokens.words
        cue = sentence.hits[position]
        start = name_start(sentence, cue.end)
        end = name_end(sentence, start)
        if not is_event(sentence, start, end, cue.sense("occasion")):
            return 0
        grammar = sentence.lexicon.grammar
        closed = end >= sentence.end or words[end] in COMMAS or words[end] in grammar.with_ | grammar.relative
        return end if closed or is_stop(sentence, end) else 0

    def _past_state(self, position: int) -> int:
        """Pass over the state in which the city lies, between two commas ("à Lomé, AU TOGO, la pêche")."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if position + 2 >= sentence.end or words[position] not in COMMAS or not self._is_in(position + 2, _STATE):
            return position
        end = sentence.hits[position + 2].end
        inside = words[position + 1] in sentence.lexicon.sets["places.arrival"]
        return end if inside and end < sentence.end and words[end] in COMMAS else position

    def _is_in(self, position: int, sorts: frozenset[str]) -> bool:
        hit = self.sentence.hits.get(position)
        return hit is not None and not hit.prefix and not sorts.isdisjoint(hit.sorts)

    def _skip_adjunct(self, position: int) -> int:
        """Pass over "in Rome", "in the Italian capital Rome", "during a call", "with the minister"."""
        sentence, grammar = self.sentence, self.sentence.lexicon.grammar
        word, hit = sentence.tokens.words[position], sentence.hits.get(position)
        bound = position
        width = phrase_at(sentence.tokens.words, position, sentence.end, sentence.lexicon.sets["topics.adjuncts"])
        if width or word in grammar.with_:
            bound = position + (width or 1)
        elif hit is None or not (hit.prefix and grammar.binds(hit.prefix) == "with") or self.bound(position):
            return position
        index, articles, someone = bound, grammar.articles, False
        days = sentence.lexicon.sets["speech.days"] if grammar.cased else frozenset[str]()
        while index < sentence.end:
            step, word = self._adjunct_word(index), sentence.tokens.words[index]
            begins = word in articles if grammar.cased else self.wording.is_lead(word)
            if step == index or (someone and begins) or self._is_pronoun(index - 1):
                break  # "discussed with the envoy | THE VISIT of the king", "discussed with him | BILATERAL relations"
            index, someone = step, self._is_person(index) or word in days
        return index if any(word not in articles for word in sentence.tokens.words[bound:index]) else position

    def _is_pronoun(self, index: int) -> bool:
        """Tell a pronoun for whom one talked with, behind which no more is told of them ("discussed with HIM")."""
        words, lexicon = self.sentence.tokens.words, self.sentence.lexicon
        told = " ".join(words[index - 1 : index + 1]) in lexicon.sets["contacts.links.pronouns"]
        return told and lexicon.grammar.cased and words[index] not in lexicon.sets["speech.possessives"]

    def _adjunct_word(self, index: int) -> int:
        """Pass over a word of an adjunct; give its index if it is none."""
        sentence, sets = self.sentence, self.sentence.lexicon.sets
        hit, mention, word = sentence.hits.get(index), self.people.get(index), sentence.tokens.words[index]
        if mention is not None:
            return mention.end
        if hit is not None:
            rule = hit.sense("trigger")
            if not _CIRCUMSTANCES.isdisjoint(hit.sorts) or (rule and rule.frame in _OWN_NOUNS):
                return hit.end
        if word == "'" and sentence.tokens.glued(index):
            return index + 1  # "avec L'ambassadeur"
        about = phrase_at(sentence.tokens.words, index, sentence.end, sets["topics.about"])
        articles = sentence.lexicon.grammar.articles
        rule = hit.sense("opener") if hit is not None else None
        if rule is not None and rule.way != "about":
            return index
        if about or self.wording.is_lead(word) or self.wording.is_act(word):
            return index
        if word in self.wording.links and word not in articles:
            return index
        known = united(sets["topics.skip"], sets["topics.talk"], sets["topics.persons"], sets["names.ordinary"])
        return index + (word in known or word in sets["places.capital"] or word in articles)
