"""Where a phrase of nouns ends: at signs, before verbs of their own, before who talked, and before reduced clauses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.sayings import describes_noun
from diplonews.analysis.topics.closings import is_told_by
from diplonews.analysis.topics.wording import Wording
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import DASHES, STOPS
from diplonews.analysis.words.tokens import united

__all__ = ["TELLING", "Ends", "is_proper", "is_stop"]

_CLOSERS: Final = frozenset("\"'»”")
_TELLER: Final = 7
"""Words that name who tells of a contact, and the verb after them."""
_VERB: Final = 6
"""How far before a determiner the verb may stand whose object it begins."""
_NOUNS_OF_CONTACT: Final = frozenset({"between", "own", "visit"})
"""Frames of nouns, with which a phrase may go on."""
TELLING: Final = frozenset({"separator", "speech", "voice", "trigger", "opener", "result", "occasion"})
"""Sorts of phrases that part phrases, or with which a clause may begin."""
_PROPER: Final = frozenset({"country", "city", "capital", "organisation"})


def is_stop(sentence: Sentence, index: int) -> bool:
    """Tell what ends a clause from the point of "U.S." or "3.5"."""
    if sentence.tokens.words[index] not in STOPS:
        return False
    tokens, words = sentence.tokens, sentence.tokens.words
    if words[index] != ".":
        return True
    if index == sentence.start or index + 1 >= sentence.end:
        return True
    if len(words[index - 1]) == 1 and not words[index - 1].isdigit():
        return False
    return not (tokens.glued(index + 1) and words[index - 1].isdigit())


def is_proper(sentence: Sentence, index: int) -> bool:
    """Tell the name of a state, a city or a body; any name where capital letters tell names."""
    hit = sentence.hits.get(index)
    if hit is not None and not _PROPER.isdisjoint(hit.sorts):
        return True
    return sentence.lexicon.grammar.cased and index > sentence.start and sentence.tokens.is_capital(index)


class Ends(msgspec.Struct):
    """Finds what ends phrases in a sentence."""

    sentence: Sentence
    wording: Wording
    people: Mapping[int, Mention]
    """Who is spoken of, by the token where the mention begins."""

    def begins_other(self, index: int, hit: Hit | None, start: int) -> bool:
        """Tell whether something else begins at a token than the phrase that began at `start`."""
        if hit is not None and not TELLING.isdisjoint(hit.sorts):
            if self._is_within(hit, index):
                return False
            if hit.sense("link") is None and self._begins_clause(hit, index):
                return True
            return self._is_with_person(index, hit) or self._is_reduced(index, start)
        other = self._is_with_person(index, hit) or self._is_reduced(index, start)
        return other and (hit is None or not self._is_within(hit, index))

    def _is_within(self, hit: Hit, index: int) -> bool:
        """Tell a word that belongs to the phrase, whatever it means elsewhere."""
        return self._describes(hit, index) or self._is_in_name(index)

    def _is_in_name(self, index: int) -> bool:
        """Tell a word within a name, whatever it means elsewhere: "the Treaty REVIEW Conference"."""
        tokens, lexicon = self.sentence.tokens, self.sentence.lexicon
        if not lexicon.grammar.cased or self.sentence.is_title or index + 1 >= self.sentence.end:
            return False
        return all(tokens.is_word(i) and tokens.is_capital(i) for i in (index - 1, index, index + 1))

    def needs_clause(self, start: int, index: int) -> bool:
        """Tell "ways IN WHICH both can", "steps THE two took": a head that says nothing without the clause about it."""
        words, wording, head = self.sentence.tokens.words, self.wording, index - 1
        if words[index] in wording.relative and words[head] in wording.links:
            head -= 1
        if head < start or words[head] not in wording.incomplete:
            return False
        before = words[start:head]
        if not all(w in wording.quantifiers or wording.is_modifier(w) or wording.is_act(w) for w in before):
            return False
        begins = words[index] in wording.determiners or words[index] in wording.relative
        return begins or self.person_at(index)

    def reports(self, hit: Hit) -> bool:
        """Tell a verb that reports a contact from the name of an event ("at the Rome SUMMIT")."""
        rule = hit.sense("trigger")
        named = self.sentence.lexicon.grammar.cased and rule is not None and rule.frame in _NOUNS_OF_CONTACT
        return rule is not None and not named

    def past_adverbs(self, index: int) -> int:
        """Pass over "also" before a verb."""
        adverbs, end = self.sentence.lexicon.sets["speech.adverbs"], self.sentence.end - 1
        while index < end and self.sentence.tokens.words[index] in adverbs:
            index += 1
        return index

    def is_done(self, index: int) -> bool:
        """Tell "and ESTABLISHED a fund": a form of the past with its object, which was done besides."""
        words, index = self.sentence.tokens.words, self.past_adverbs(index)
        if index + 1 >= self.sentence.end or not words[index].endswith(self.wording.past_endings):
            return False
        return words[index + 1] in self.wording.determiners and words[index] not in self.wording.modifiers

    def closes_words(self, index: int) -> bool:
        """Tell the mark that closes someone's words behind a comma: '"... the port," THE MINISTRY said'."""
        tokens = self.sentence.tokens
        return self.sentence.lexicon.grammar.cased and tokens.words[index] in _CLOSERS and tokens.glued(index)

    def is_auxiliary(self, index: int) -> bool:
        """Tell a verb from the preposition that is written like it but for its accent: "..., A duré", "..., À Lomé"."""
        sentence, word = self.sentence, self.sentence.tokens.words[index]
        if not sentence.lexicon.grammar.cased or word not in sentence.lexicon.sets["speech.auxiliaries"]:
            return False
        return sentence.tokens.original(index).casefold() == word

    def is_told_by(self, start: int) -> bool:
        """Tell "..., THE FRENCH FOREIGN MINISTRY SAID": who tells of the contact, behind a comma."""
        return is_told_by(self.sentence, start, _TELLER)

    def is_said(self, index: int) -> bool:
        """Tell a verb of saying."""
        hit = self.sentence.hits.get(index)
        return hit is not None and hit.sense("speech") is not None and not self._describes(hit, index)

    def _describes(self, hit: Hit, index: int) -> bool:
        """Tell "our SHARED interests" from "shared": a word that describes, before its noun."""
        words, wording = self.sentence.tokens.words, self.wording
        last = words[index - 1]
        if last in DASHES and self.sentence.tokens.glued(index):
            return True  # "Iranian-BACKED fighters"
        if self._is_possessive(index) or self._is_noun(index, hit, last) or describes_noun(self.sentence, hit):
            return True
        if hit.end > index + 1 or words[index] not in wording.modifiers:
            return False
        to = wording.act_endings and words[index - 2] in wording.verbal  # "to counter ORGANIZED crime"
        return bool(to) or last in wording.determiners or last in wording.quantifiers or last in wording.links

    def _is_noun(self, index: int, hit: Hit, last: str) -> bool:
        """Tell "the PLEDGES that they made" from the verb that is spelled alike: a determiner stands before it."""
        words, wording = self.sentence.tokens.words, self.wording
        if not wording.act_endings or hit.end != index + 1:
            return False
        described = wording.is_modifier(last) and words[index - 2] in wording.determiners  # "an independent REVIEW"
        return described or last in wording.determiners

    def _is_possessive(self, index: int) -> bool:
        """Tell "Chad's CONTINUED fighting": what is someone's is no verb."""
        words, possessive = self.sentence.tokens.words, self.sentence.lexicon.grammar.possessive
        return bool(possessive) and any(" ".join(words[max(0, index - n) : index]) in possessive for n in (1, 2))

    def _begins_clause(self, hit: Hit, index: int) -> bool:
        """Tell a verb of its own from a verbal noun, and from a verb within the phrase."""
        bound = self.sentence.lexicon.grammar.binds(hit.prefix) == "and" or (
            self.sentence.tokens.words[index - 1] in self.sentence.lexicon.grammar.and_
        )
        words = self.sentence.tokens.words
        if words[index] in self.wording.verbal or words[index - 1] in self.wording.verbal:
            return False  # "The need to CONCLUDE a truce": a verb that is part of the phrase.
        if self._is_infinitive(index) or (not bound and self._is_governed(index)):
            return False
        if not hit.prefix and self._needs_object(words[index - 1]):
            return False  # "Easing TRAVEL": a noun, whatever it is written like.
        if describes_noun(self.sentence, hit):
            return False  # "The need for CONTINUED support"
        stem = words[index][len(hit.prefix) :]
        if hit.end == index + 1 and (self.wording.is_act(stem) or self.wording.is_lead(stem)):
            return False
        for sort, value in hit.senses:
            if (
                sort in {"speech", "occasion"}
                or (sort == "voice" and bound)
                or (sort == "result" and bound and self.sentence.lexicon.grammar.cased)  # "AND AGREED TO HOLD"
                or (sort == "trigger" and value.frame not in _NOUNS_OF_CONTACT)
            ):
                return True
            if sort == "opener" and value.way in {"object", "via"} and bound:
                return True
        return False

    def _is_governed(self, index: int) -> bool:
        """Tell "work on URGING them": right behind a preposition no verb stands, where nothing else tells it."""
        verb_first = self.sentence.lexicon.grammar.verb_first
        return verb_first and self.sentence.tokens.words[index - 1] in self.wording.governed

    def _is_infinitive(self, index: int) -> bool:
        """Tell "the summit TO BE HELD": what is still to be done says more of a noun."""
        words = self.sentence.tokens.words
        passive, to = self.sentence.lexicon.sets["topics.passive"], self.sentence.lexicon.grammar.to
        return words[index - 2] in to and " ".join(words[index - 2 : index]) in passive

    def _needs_object(self, word: str) -> bool:
        """Tell a verbal noun without an article, where its object follows at once."""
        grammar = self.sentence.lexicon.grammar
        if not grammar.verb_first or word.startswith(grammar.definite):
            return False
        return self.wording.is_act(word) or self.wording.is_act(self.wording.unjoined(word))

    def _is_with_person(self, index: int, hit: Hit | None) -> bool:
        """Tell "with the minister": with whom it was talked of, not what."""
        words, grammar = self.sentence.tokens.words, self.sentence.lexicon.grammar
        if words[index] in grammar.with_:
            if self._is_owned_talk(index):
                return False
            if self._is_with_them(index):
                return True
            after = index + 1
            passed = united(grammar.articles, self.wording.determiners)
            while after < self.sentence.end and words[after] in passed:
                after += 1
            return self.person_at(index + 1) or self.person_at(after)
        return hit is not None and grammar.binds(hit.prefix) == "with" and self.person_at(index)

    def _is_with_them(self, index: int) -> bool:
        """Tell a pronoun for with whom it was talked of: "discussed the port WITH HIM for an hour"."""
        words, lexicon = self.sentence.tokens.words, self.sentence.lexicon
        if not lexicon.grammar.cased or index + 1 >= self.sentence.end:
            return False
        told = " ".join(words[index : index + 2]) in lexicon.sets["contacts.links.pronouns"]
        return told and words[index + 1] not in lexicon.sets["speech.possessives"]

    def _is_owned_talk(self, end: int) -> bool:
        """Tell "HIS CALL with the king", "the king's visit with": another contact, with whom it was."""
        words, lexicon = self.sentence.tokens.words, self.sentence.lexicon
        if not lexicon.grammar.cased or self.sentence.is_title or words[end - 1] not in lexicon.sets["topics.talk"]:
            return False
        owner = words[end - 2]
        return owner in lexicon.sets["places.owners"] or self._is_possessive(end - 1)

    def person_at(self, index: int) -> bool:
        """Tell whether someone is named at a token, or all sides are."""
        mention = self.people.get(index)
        return mention is not None and bool(
            mention.name is not None or mention.counterpart or mention.together or mention.offices
        )

    def _is_reduced(self, index: int, start: int) -> bool:
        """Tell "issues THE two countries face": a determiner behind a noun begins a clause."""
        words, wording = self.sentence.tokens.words, self.wording
        if words[index] not in wording.determiners or index - start < 1:
            return False
        before = words[max(start, index - _VERB) : index]
        last = before[-1]
        if last in wording.links or last in wording.quantifiers or wording.is_act(last) or not last.isalpha():
            return False
        # "To SUPPORT the people", "how it can HELP the region": the determiner begins the verb's object.
        return wording.verbal.isdisjoint(before)
