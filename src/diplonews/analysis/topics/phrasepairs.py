"""What belongs to a phrase of what was talked of though "and" or a comma stands before it: the second of a pair.

"The steps taken by CHAD AND THE UNION", "the situation in LIBYA AND IN MALI", "efforts aimed at LOWERING tension AND
SETTLING crises" are one thing each. The words that bind such pairs are data (`topics.toml`).
"""

from __future__ import annotations

from typing import Final

from diplonews.analysis.topics.ends import is_proper
from diplonews.analysis.topics.phrasewords import PhraseWords
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, DASHES
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["PhrasePairs"]

_PAIR: Final = 2
"""Words of a noun with another before it."""
_NAMED: Final = PLACES | {"organisation"}
"""Sorts of names of states and bodies."""


class PhrasePairs(PhraseWords):
    """A phrase up to a token, and what is bound to it."""

    def _is_pair(self, index: int, position: int, begin: int, after: int) -> bool:
        """Tell whether what stands behind "and" is bound to what stands before it.

        Args:
            index: The "and".
            position: The word behind it.
            begin: Behind a preposition that is told again.
            after: Its noun.
        """
        if self.sentence.tokens.words[position] in self.wording.complements and after == begin:
            return True  # "Ties of friendship and OF cooperation".
        return self._is_bound_again(index, position, after) or self._are_twins(index, after)

    def _narrows(self, hit: Hit, position: int) -> bool:
        """Tell "(cooperation), especially IN the field of trade": where or in what, and no other thing."""
        sentence, words, sets = self.sentence, self.sentence.tokens.words, self.sentence.lexicon.sets
        width = phrase_at(words, position, sentence.end, sets["topics.narrowing"])
        after = position + width
        if not width or after >= sentence.end or words[after] in self.wording.clausal:
            return False
        return " ".join(words[hit.start : hit.end]) in sets["topics.notably"]

    def _is_since(self, index: int) -> bool:
        """Tell "la situation CRÉÉE à la suite de la guerre": an adjunct of a participle, which ends no phrase."""
        sentence, since = self.sentence, self.sentence.lexicon.sets["topics.since"]
        if not since or index - self.start < _PAIR:
            return False
        if not phrase_at(sentence.tokens.words, index, sentence.end, since):
            return False
        hit = sentence.hits.get(index - 1)
        told = hit is not None and (hit.sense("opener") or hit.sense("speech"))
        participle = sentence.tokens.original(index - 1).casefold()
        return not told and participle.endswith(self.wording.participles)

    def _is_aim(self, index: int) -> bool:
        """Tell "efforts aimed at lowering tension AND SETTLING crises": two that are aimed at."""
        aiming = self.sentence.lexicon.sets["topics.aiming"]
        return not aiming.isdisjoint(self.sentence.tokens.words[self.start + 1 : index - 1])

    def _is_where(self, index: int, after: int) -> bool:
        """Tell another region in which the one thing is ("the wars in Mali AND THE SAHEL"), behind its article."""
        sentence, words = self.sentence, self.sentence.tokens.words
        regions = sentence.lexicon.sets["places.regions"]
        place, passed = index - 1, united(COMMAS, sentence.lexicon.grammar.articles)
        if not regions or not is_proper(sentence, place) or words[after - 1] not in passed:
            return False
        while place > self.start and (is_proper(sentence, place) or words[place] in passed):
            place -= 1
        if words[place] not in sentence.lexicon.sets["topics.within"]:
            return False  # "the war against Mali, and the Sahel"
        hit = sentence.hits.get(after)
        state = hit.end - after if hit is not None and not PLACES.isdisjoint(hit.sorts) else 0
        width = max(state, phrase_at(words, after, sentence.end, regions))
        width += width and after + width < sentence.end and words[after + width] in regions  # "the Sahel REGION"
        return bool(width) and self._is_end(after + width)

    def _is_next_place(self, index: int, position: int) -> bool:
        """Tell another place of one thing: "la situation au Soudan, EN LIBYE et au Tchad", "avec le Mali et LE NIGER".

        Args:
            index: The comma or "and" before it.
            position: The word behind that.
        """
        sentence, words, places = self.sentence, self.sentence.tokens.words, self.sentence.lexicon.sets
        placing = places["topics.placing"]
        if not placing or not is_proper(sentence, index - 1) or sentence.hits.get(index - 1) is None:
            return False
        passed, before = united(sentence.lexicon.grammar.articles, frozenset("',")), index - 1
        while before > self.start and (is_proper(sentence, before) or words[before] in passed):
            before -= 1
        if words[before] not in placing:
            return False
        passed = united(passed, placing)
        while position < sentence.end - 1 and words[position] in passed:
            position += 1
        hit = sentence.hits.get(position)
        state = hit.end - position if hit is not None and not PLACES.isdisjoint(hit.sorts) else 0
        width = max(state, phrase_at(words, position, sentence.end, places["places.regions"]))
        return bool(width) and self._is_end(position + width)

    def _is_bound_again(self, index: int, position: int, after: int) -> bool:
        """Tell another thing or place of one phrase: "liées À la paix et AU processus", "DANS le nord et AU Sahel".

        Args:
            index: The "and" before it.
            position: The preposition behind that.
            after: Its noun.
        """
        sentence, words, sets = self.sentence, self.sentence.tokens.words, self.sentence.lexicon.sets
        before, phrase = words[self.start - 1 - (words[self.start - 1] == "'")], words[self.start : index]
        toward, placing = sets["topics.toward"], sets["topics.placing"]
        if not sets["topics.those"].isdisjoint(phrase[:_PAIR]):
            return False  # "CEUX liés à la pêche et aux visas": two of them
        if words[position] in toward and before not in toward and not toward.isdisjoint(phrase):
            return True
        placed = words[position] in placing and not placing.isdisjoint(phrase) and after + 1 < sentence.end
        hit = sentence.hits.get(after)
        region = hit is not None and not PLACES.isdisjoint(hit.sorts)
        return placed and (region or bool(phrase_at(words, after, sentence.end, sets["places.regions"])))

    def _are_twins(self, index: int, after: int) -> bool:
        """Tell two of what goes together in one thing: "l'accord pour LA PAIX ET LA RÉCONCILIATION"."""
        twins = self.sentence.lexicon.sets["topics.twins"]
        return self.sentence.tokens.words[index - 1] in twins and self.sentence.tokens.words[after] in twins

    def _is_noun_of_doing(self, index: int) -> bool:
        """Tell "support and TRAINING for the forces" from "boosting trade and TRAINING officers", with its object."""
        words, following = self.sentence.tokens.words, index + 1
        doings = self.sentence.lexicon.sets["topics.doings"]
        if words[index] not in doings or not self.wording.is_act(words[self.start]) or following >= self.sentence.end:
            return words[index] in doings and following >= self.sentence.end
        return words[following] in self.wording.links or not words[following].isalpha()

    def _is_by(self, index: int, after: int) -> bool:
        """Tell the second of two who did it: "the steps taken BY Chad and THE EUROPEAN UNION"."""
        sentence, words = self.sentence, self.sentence.tokens.words
        hit, first, passed = sentence.hits.get(after), index - 1, sentence.lexicon.grammar.articles
        if hit is None or _NAMED.isdisjoint(hit.sorts) or not is_proper(sentence, first):
            return False
        while first > self.start and (is_proper(sentence, first) or words[first] in passed):
            first -= 1
        alone = hit.end >= sentence.end or words[hit.end] in self.wording.links or not words[hit.end].isalpha()
        return words[first] in sentence.lexicon.grammar.by and alone

    def _names_thing(self, index: int) -> bool:
        """Tell a name before the thing that it describes ("in Rome, NATO enlargement") from the next of a row."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if not self.wording.act_endings:
            return False
        hit = sentence.hits.get(index)
        after = hit.end if hit is not None else index + 1
        while after + 1 < sentence.end and words[after] in DASHES:
            after += 2
        if after >= sentence.end or sentence.tokens.is_capital(after):
            return False
        return self.wording.is_lead(words[after]) or (
            after + 1 < sentence.end and words[after].isalpha() and self.wording.is_lead(words[after + 1])
        )

    def _has_two(self, index: int) -> bool:
        """Tell "and" between the two who do what a clause tells ("the ties that CHAD and Mali have")."""
        words = self.sentence.tokens.words
        start = index - 1
        while start > self.start and is_proper(self.sentence, start):
            start -= 1
        while start > self.start and (words[start] in self.sentence.lexicon.grammar.articles or words[start] == "'"):
            start -= 1
        if start == index - 1:
            return False
        relative = self.sentence.lexicon.grammar.relative  # "Les liens QUI UNISSENT le Tchad et le Mali"
        return words[start] in self.sentence.lexicon.sets["speech.that"] or words[start - 1] in relative

    def _is_end(self, index: int) -> bool:
        """Tell where a phrase ends for certain ("and the WORLD", not "and the WORLD economy")."""
        words, sentence = self.sentence.tokens.words, self.sentence
        if index >= sentence.end or not sentence.tokens.is_word(index):
            return True
        return words[index] in sentence.lexicon.grammar.and_ or self._is_over(index, sentence.hits.get(index))

    def _is_over(self, index: int, hit: Hit | None) -> bool:
        words = self.sentence.tokens.words
        if self._is_since(index) or f"{words[index - 1]} {words[index]}" in self.wording.kept:
            return False
        if self._tells_when(index):
            return True
        ends = words[index] in self.wording.end_words and not self._may_follow(index)
        ends = ends and not self._is_needed(index)
        ends = ends and not (self.sentence.lexicon.grammar.cased and self.sentence.tokens.is_capital(index))
        width = phrase_at(words, index, self.sentence.end, self.wording.ends) if ends else 0
        if width and not self._is_part(index + width):
            return True
        if self.clause >= 0:
            return index - self.clause > self.reach
        return self.ends.begins_other(index, hit, self.start)

    def _is_needed(self, index: int) -> bool:
        """Tell the verb of an aim that is part of the phrase: "the need to OPEN the border"."""
        words, grammar = self.sentence.tokens.words, self.sentence.lexicon.grammar
        aim = grammar.cased and index - self.start > 1 and words[index - 1] in grammar.to
        return aim and words[index - 2] in self.sentence.lexicon.sets["topics.purposeful"]

    def _tells_when(self, index: int) -> bool:
        """Tell a day without its preposition behind the phrase: "discussed trade FRIDAY"."""
        return self.sentence.lexicon.grammar.cased and index > self.start and self._names_day(index)

    def _names_day(self, index: int) -> bool:
        """Tell the name of a day or month that nothing binds to what stands before or behind it."""
        sentence, words, wording = self.sentence, self.sentence.tokens.words, self.wording
        if words[index] not in sentence.lexicon.sets["topics.days"] or not sentence.tokens.is_capital(index):
            return False
        before = words[index - 1]
        bound = before in wording.links or before in wording.determiners or not before.isalpha()
        owned = any(phrase_at(words, i, index, sentence.lexicon.grammar.possessive) == index - i for i in (index - 2,))
        after = index + 1
        free = after >= sentence.end or not words[after].isalpha() or words[after] in wording.links
        free = free and words[after : after + 1] != ["'"]
        return free and not (bound or owned)

    def _is_part(self, index: int) -> bool:
        """Tell the hyphen that makes a preposition part of a word: "la situation d'APRÈS-guerre"."""
        tokens = self.sentence.tokens
        return tokens.words[index : index + 1] == ["-"] and tokens.glued(index) and tokens.glued(index + 1)
