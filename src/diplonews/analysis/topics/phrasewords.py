"""What stands beside a word in a phrase of what was talked of, which tells whether it is joined to it or parted."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, Self

import msgspec

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.topics.ends import Ends, is_proper
from diplonews.analysis.topics.wording import Wording
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["PhraseWords"]

_BARE: Final = 3
"""A phrase of no more words may need the clause that follows to be complete."""
_CLAUSE: Final = 18
"""Words of such a clause ("the efforts THAT JAPAN MAKES to support the talks")."""
_SERIES: Final = 10
"""Words from an item of a list to the comma before the next."""
_FIELDS: Final = 14
"""Words of a list up to the word for what it is of."""
_VERB: Final = 4
"""How far before a word the beginning of a name may stand."""
_SOLE: Final = 2
"""Words of a phrase that is more than its head."""


class PhraseWords(msgspec.Struct):
    """A phrase up to a token, and what its words are to each other."""

    ends: Ends
    sentence: Sentence
    """The sentence that it stands in."""
    wording: Wording
    """The words of its language by their part in a phrase."""
    start: int
    cut: int = 0
    listed: bool = False
    """Whether it is not the first of a list."""
    series: bool = False
    """Whether a comma parts it from the one before: the last "and" of a series parts its last."""
    pair: bool = False
    """Whether the second of two is awaited ("between A and ...")."""
    clause: int = -1
    """Where a clause about its head began, or where it is a clause itself; -1 without one."""
    whole: bool = False
    """Whether that clause is part of it: its head says nothing without, or it is a clause itself."""
    reach: int = _CLAUSE
    """How many words that clause may take."""
    narrowed: int = -1
    """Where it begins, behind a comma, in what field or place above all; -1 where that is not told."""

    @classmethod
    def of(cls, ends: Ends, start: int, cut: int = 0, *, listed: bool = False, series: bool = False) -> Self:
        """Begin a phrase of the sentence whose ends of phrases are known."""
        return cls(ends, ends.sentence, ends.wording, start, cut, listed, series)

    def _parts(self, index: int) -> bool:
        """Tell a semicolon that parts the members of a list, as commas do."""
        sentence = self.sentence
        if sentence.tokens.words[index] != ";" or not sentence.lexicon.grammar.cased or index + 1 >= sentence.end:
            return False
        return not sentence.tokens.is_capital(index + 1)

    def _announces(self, index: int) -> bool:
        """Tell "the following issues: ..." before a list: the words before the colon tell nothing themselves."""
        words, wording = self.sentence.tokens.words, self.wording
        if words[index] != ":" or not wording.definite or index + 1 >= self.sentence.end:
            return False
        return all(word in wording.empty for word in words[self.start : index])

    def _may_follow(self, index: int) -> bool:
        """In a clause about the head, verbs and pronouns are at home."""
        return self.clause >= 0 and index - self.clause <= (self.reach if self.whole else _SOLE)

    def _and(self, word: str) -> str:
        """Give the "and" that is written together with a word."""
        if not word.startswith(self.wording.joiners):
            return ""
        return next((c for c in self.wording.joiners if word.startswith(c) and len(word) > len(c) + 1), "")

    def _head(self) -> int:
        """Find the first word of the phrase that is more than a number or an article."""
        words, index = self.sentence.tokens.words, self.start
        word = words[index][self.cut :]
        while index + 1 < self.sentence.end and word in self.wording.quantifiers:
            index += 1
            word = words[index]
        return index

    def _is_complete(self, index: int) -> bool:
        """Tell whether the phrase up to a token is more than its head."""
        words, links = self.sentence.tokens.words, united(self.wording.links, self.wording.quantifiers)
        count = sum(words[i] not in links and self.sentence.tokens.is_word(i) for i in range(self.start, index))
        return count >= _SOLE

    def _takes_clause(self, index: int, stem: str) -> bool:
        """Tell a thing with a clause of its own from what stands beside the last ("in Chad and THE HELP that ...")."""
        words, wording = self.sentence.tokens.words, self.wording
        after = index + 1
        if not wording.is_definite(stem) or after >= self.sentence.end or words[after] not in wording.relative:
            return False
        if self.clause >= 0 or wording.is_modifier(words[index - 1]):
            return True
        if wording.is_contracted(words[index - 1]):
            return True
        return words[index - 2] in wording.links and index - self.start > _BARE

    def _is_contained(self, index: int, *, comma: bool) -> bool:
        """Tell "in the fields of health, clean energy AND TRANSPORT": what a word for several things goes on with."""
        words, wording = self.sentence.tokens.words, self.wording
        if wording.containers.isdisjoint(words[self.start + 1 : index]):
            return False
        if not comma:
            return True
        marks = (
            i for i in range(index + 1, min(self.sentence.end, index + _BARE)) if not self.sentence.tokens.is_word(i)
        )
        return next(marks, None) is not None

    def _is_container(self, index: int, position: int) -> bool:
        """Tell whether the words up to a token hold the list with which they go on at another.

        "In the FIELDS of trade, clean energy and mining"; "COOPERATION IN health, trade and mining", of single words.
        """
        words, wording = self.sentence.tokens.words, self.wording
        if not wording.containers.isdisjoint(words[self.start : index]):
            return True
        after, pairs = position + 1, pairwise(words[self.start : index])
        if after + 1 < self.sentence.end and words[after].isalpha() and not wording.is_modifier(words[position]):
            after += words[after] in self.sentence.lexicon.sets["topics.field_nouns"]  # "trade, WATER MANAGEMENT and"
        single = after >= self.sentence.end or not words[after].isalpha() or words[after] in self.wording.links
        return single and any(first in wording.shared and then in wording.within for first, then in pairs)

    def _is_before_container(self, index: int, position: int) -> bool:
        """Tell a list in front of the word for what it is of: "in the energy, mining AND TOURISM SECTORS".

        Args:
            index: The comma or "and" within it.
            position: The word behind that.
        """
        words, wording, grammar = self.sentence.tokens.words, self.wording, self.sentence.lexicon.grammar
        if not wording.act_endings or self.sentence.lacks(wording.containers):
            return False
        before = index - 1
        passed = united(COMMAS, grammar.and_, grammar.articles)
        while before > self.start and words[before] not in wording.links - passed:
            before -= 1
        if before <= self.start or words[before] not in wording.within:
            return False
        for ahead in range(position, min(self.sentence.end, position + _FIELDS)):
            if words[ahead] in wording.containers:
                return True
            plain = words[ahead].isalpha() or words[ahead] in COMMAS or words[ahead] == "-"
            if not plain or words[ahead] in wording.links - passed:
                return False
        return False

    def _is_told_anew(self, index: int, stem: str) -> bool:
        """Tell "(talked about the dam) and ABOUT the situation": the opener's preposition is told again."""
        words, after = self.sentence.tokens.words, index + 1
        if stem not in self.sentence.lexicon.sets["topics.into"] or after >= self.sentence.end:
            return False
        again = self.start > self.sentence.start and self.wording.unjoined(words[self.start - 1]) == stem
        return self.wording.is_lead(words[after]) and (again or stem not in words[self.start : index])

    def _act(self, word: str) -> str:
        """Leave particles out that are written together with a verbal noun ("FOR supplying and receiving doctors")."""
        for clitic in (self._and(word), *self.wording.bound):
            if clitic and word.startswith(clitic) and self.wording.is_act(word[len(clitic) :]):
                return word[len(clitic) :]
        return word

    def _governs(self, index: int, stem: str) -> bool:
        """Tell a verbal noun with a complement of its own ("making use OF the port")."""
        words, following = self.sentence.tokens.words, index + 1
        governed = following < self.sentence.end and words[following] in self.wording.governed
        return governed and self.wording.is_act(stem)

    def _has_more(self, index: int) -> bool:
        """Tell a noun with a complement from one that stands beside a name ("in Chad and THE NORTH")."""
        following, words = index + 1, self.sentence.tokens.words
        if following >= self.sentence.end or not self.sentence.tokens.is_word(following):
            return False
        clitic = self._and(words[following])
        stem = words[following][len(clitic) :]
        return not (clitic and (self.wording.is_definite(stem) or self.wording.is_lead(stem)))

    def _ends_name(self, index: int) -> bool:
        """Tell whether a name of a state, city or body ends before a token."""
        starts = range(max(self.start, index - _VERB), index)
        return any(is_proper(self.sentence, i) and self.sentence.hits[i].end == index for i in starts)

    def _is_object(self, index: int) -> bool:
        """Tell "strengthening TRADE and economic ties": a bare noun after a verbal noun shares the noun to come."""
        words, wording = self.sentence.tokens.words, self.wording
        if not wording.act_endings or not wording.is_act(words[index - 1]) or index <= self.start:
            return False
        return not wording.is_lead(words[index]) and not wording.is_modifier(words[index])

    def _is_led(self, index: int) -> bool:
        """Tell words that describe, up to a thing that is talked of by itself ("current and regional DEVELOPMENTS")."""
        words, wording, grammar = self.sentence.tokens.words, self.wording, self.sentence.lexicon.grammar
        while index + 1 < self.sentence.end and (wording.is_modifier(words[index]) or words[index] in grammar.and_):
            index += 1
        return wording.is_lead(words[index])

    def _is_compound(self, index: int) -> bool:
        """Tell the last part of a word that describes ("long-STANDING", "age-OLD")."""
        words, tokens = self.sentence.tokens.words, self.sentence.tokens
        if words[index - 1] != "-" or not tokens.glued(index) or not tokens.glued(index - 1):
            return False
        return words[index] in self.sentence.lexicon.sets["topics.compounds"]

    def _is_possessor(self, index: int) -> bool:
        """Tell "and IRAN'S programme"."""
        words, possessive = self.sentence.tokens.words, self.sentence.lexicon.grammar.possessive
        if not is_proper(self.sentence, index):
            return False
        return any(phrase_at(words, i, self.sentence.end, possessive) for i in (index + 1, index + 2))

    def _opens(self, index: int) -> bool:
        """Tell "and TO REVIEW": what is discussed there is told anew."""
        start = self.ends.past_adverbs(index)
        start += start + 1 < self.sentence.end and self.sentence.tokens.words[start] in self.sentence.lexicon.grammar.to
        hit = self.sentence.hits.get(start)
        rule = hit.sense("opener") if hit is not None else None
        if hit is None or rule is None or rule.way not in {"object", "via"}:
            return False
        return not self.wording.is_act(self.sentence.tokens.words[hit.start])

    def _is_last(self, index: int) -> bool:
        """Tell whether no other comma follows in the list: its "and" stands before its last."""
        words, end = self.sentence.tokens.words, min(self.sentence.end, index + _SERIES)
        commas = (i + 1 for i in range(index + 1, end) if words[i] in COMMAS)
        comma = next(commas, end)
        comma = end if comma < end and self.ends.closes_words(comma) else comma
        return comma == end or phrase_at(words, comma, self.sentence.end, self.wording.ends) > 0

    def _is_described(self, index: int) -> bool:
        """Tell whether only words that describe stand before a token: their noun is still to come."""
        words = self.sentence.tokens.words
        return all(
            self.wording.is_modifier(words[i]) or words[i] in self.wording.quantifiers or not words[i].isalpha()
            for i in range(self.start, index)
        )

    def _is_aside(self, position: int) -> bool:
        """Tell a few words between two commas, behind which the list goes on ("the visit, in May, as well as ...")."""
        sentence, words = self.sentence, self.sentence.tokens.words
        for index in range(position, min(sentence.end - 1, position + _VERB + 1)):
            if words[index] in COMMAS:
                hit = sentence.hits.get(index + 1)
                return hit is not None and hit.sense("separator") is not None
        return False

    def _past_articles(self, position: int) -> tuple[int, int]:
        """Give where a phrase begins (prepositions repeated before it left out), and its first noun."""
        words, grammar, end = self.sentence.tokens.words, self.sentence.lexicon.grammar, self.sentence.end
        begin = position
        while begin < end and words[begin] in self.wording.repeated:
            begin += 1
            while begin < end and words[begin] == "'":
                begin += 1
        after, passed = begin, united(grammar.articles, self.wording.determiners, self.wording.quantifiers)
        while after < end and (words[after] in passed or words[after] == "'"):
            after += 1
        return begin, after + self._is_adverb(after)

    def _is_adverb(self, index: int) -> bool:
        """Tell "FURTHER developing trade" from "further trade": what tells how something is to be done."""
        words = self.sentence.tokens.words
        if index + 1 >= self.sentence.end or words[index] not in self.sentence.lexicon.sets["topics.adverbs"]:
            return False
        return words[index + 1].endswith(self.wording.act_endings) and self.wording.is_act(words[index + 1])
