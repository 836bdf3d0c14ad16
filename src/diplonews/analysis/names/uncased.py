"""Which words go on with a name where no capital letters tell names: rare ones, and those that others vouch for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from diplonews.analysis.names.nametests import LETTERS, NameTests
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.text import fold

__all__ = ["MIN_COMMON", "UncasedNames"]

MIN_COMMON = 3
"""Shorter words are judged by the list alone."""
_NEVER_NAMES = frozenset({"trigger", "speech", "link", "again", "counterpart", "together", "occasion", "office"})
"""Sorts of phrases that no name goes on with."""
_TITLES = frozenset({"honorific", "office", "adjective", "country"})
"""Sorts of phrases that a title ends with."""
_NO_SURNAMES = frozenset({"office", "honorific", "trigger"})
"""Sorts of phrases that begin with no family name."""
_TITLE = 4
"""Words of such a phrase."""
_CLOSED = 2
"""Words of a name before an everyday word that ends it."""
_NO_FIRST = PLACES | {"occasion"}
"""Sorts of phrases of several words with which no name begins ("ALY hamish", on the sidelines of)."""


class UncasedNames(NameTests):
    """Tests words of names by what they mean, and by the words around them."""

    def _uncommon(self, index: int, first: bool) -> bool:  # noqa: FBT001  # one of two tests of the same shape
        word, lexicon = self.stems.get(index, self.tokens.words[index]), self.lexicon
        if word in lexicon.sets["names.prepositions"] and self._is_preposition(index):
            return first and self._is_called(index)
        if not first and word in lexicon.sets["names.closing"] and self._governs_nothing(index):
            return True
        if not first and word in lexicon.sets["names.little"]:
            return self._is_paired(index)  # "Hu" is "he" in Arabic.
        if (not first and (self._is_bound(index) or self._is_fathers(index))) or self._is_spelt(index):
            return True
        if self._is_title(index) or self._is_of_several(index):
            return False
        if word in lexicon.sets["names.inside"]:
            return not first
        if first and self._is_voice(index):
            return False
        if not first and word in lexicon.sets["names.after"]:
            return False
        hit = self.hits.get(index)
        if not first and hit is None and self._is_of_god(index):
            return True
        if (first and self._begins_of_god(index, hit)) or self._is_half(index, word, first=first):
            return True
        if not first and hit is not None and hit.sense("honorific") and self._is_other(hit):
            return False
        if not first and hit is not None and word in lexicon.sets["names.within"] and self._is_surname(hit):
            return True
        if first and hit is not None and hit.end > index + 1 and not _NO_FIRST.isdisjoint(hit.sorts):
            return False
        if self._tells_when(index):
            return False
        if first and hit is not None and hit.sense("speech") is not None and self._leads_that(index):
            return False
        if word in lexicon.given or word in self.known or word in lexicon.particles:
            return not (first and word in lexicon.sets["names.not_first"])
        if not first and hit is None and (self._is_unarticled(index, word) or self._is_between_names(index, word)):
            return True
        if word in lexicon.sets["names.little"]:
            return self._is_paired(index)
        if word in lexicon.borne and (hit is None or hit.prefix):
            return True  # A name may be written like a particle with a verb.
        if first and (self._is_fathered(index) or self._is_doubtful(index)):
            return True
        if hit is not None and not _NEVER_NAMES.isdisjoint(hit.sorts):
            return False
        if word in lexicon.borne and not first:
            return True
        if word.isascii() and word.isalpha():
            return self._is_foreign(index)
        return word.isalpha() and self._is_like_name(index, word, first=first)

    def _governs_nothing(self, index: int) -> bool:
        """Tell whether nothing follows a word that it could govern: «السفير سالم طه **خلف**، سفير العراق».

        A title that is definite by itself is governed by no name: «التقى الوزير سالم طه **خلف** السفير الغاني».
        """
        after, definite = index + 1, self.lexicon.grammar.definite
        closed = after >= self.end or self.tokens.words[after] in COMMAS
        office = self.hits.get(after)
        titled = office is not None and office.sense("office") is not None and index not in self.hits
        return (closed or (titled and self.tokens.words[after].startswith(definite))) and self._is_named_before(index)

    def _is_named_before(self, index: int) -> bool:
        """Tell whether two words of a name stand before a token: «**سالم طه** خلف»."""
        before = self.tokens.words[max(0, index - _CLOSED) : index]
        return len(before) == _CLOSED and all(word in self.lexicon.given or word in self.known for word in before)

    def _is_like_name(self, index: int, word: str, *, first: bool) -> bool:
        """Tell a word that no list knows for part of a name by its letters, and by what else it means."""
        lexicon, hit = self.lexicon, self.hits.get(index)
        if not first and hit is not None and not hit.prefix and hit.sense("adjective"):
            # A family name that is written like a state's adjective, but not like the state ("Ali visited | SAUDI").
            before = self.stems.get(index - 1, self.tokens.words[index - 1])  # behind "and", written together with it
            named = lexicon.is_like_name(word) or before in lexicon.given
            state = hit.sense("country") is not None and word.startswith(lexicon.grammar.definite)
            return named and not state and not self.is_marked(index)
        if not lexicon.is_like_name(word) and not (first and self._leads_name(index)):
            return False
        if self.is_marked(index):
            return False
        if hit is not None and not hit.prefix:
            borne = not first or (word in lexicon.borne and not word.startswith(lexicon.grammar.definite))
            return borne and (hit.sense("adjective") is not None or self._is_surname(hit))
        if hit is not None and (
            hit.end > index + 1
            or lexicon.grammar.binds(hit.prefix) == "and"
            or (lexicon.grammar.binds(hit.prefix) != "" and not PLACES.isdisjoint(hit.sorts))
        ):
            return False
        return not self._is_particle_and_word(word, first=first)

    def _leads_that(self, index: int) -> bool:
        """Tell "and HOPED Zaki THAT" from the name that is written like the verb: a "that" stands behind one name."""
        words, after = self.tokens.words, index + 1
        named = after < self.end and (words[after] in self.known or words[after] in self.lexicon.borne)
        thats = self.lexicon.sets["speech.that"]
        return named and any(words[i] in thats for i in range(after + 1, min(self.end, after + _TITLE)))

    def _is_of_several(self, index: int) -> bool:
        """Tell the courtesy of several before their title from the name written like it ("THE LORDS envoys")."""
        if self.tokens.words[index] not in self.lexicon.sets["names.several"]:
            return False
        hit = self.hits.get(index + 1)
        rule = hit.sense("office") if hit is not None else None
        return hit is not None and (
            "together" in hit.sorts or "joint" in hit.sorts or (rule is not None and rule.plural)
        )

    def _is_title(self, index: int) -> bool:
        """Tell a title from the name that is written like it ("Sultan", "Amin"): a name goes on as names do."""
        hit = self.hits.get(index)
        if hit is None or hit.sense("office") is None or index in self.stems:
            return False
        words, given = self.tokens.words, self.lexicon.given
        if hit.end > index + 1 or words[index] not in given:
            return True
        if index and words[index - 1] in given and not hit.prefix and self._is_left_alone(index + 1):
            return False  # "Mohamed SULTAN said": the title of nobody else is told so shortly.
        return not self.names_on(index + 1)

    def _is_left_alone(self, index: int) -> bool:
        """Tell whether nothing goes on with a title before a token: no state, no definite word, no name."""
        if index >= self.end or not self.tokens.is_word(index):
            return True
        word, hit = self.tokens.words[index], self.hits.get(index)
        if hit is not None and not hit.sorts.keys() <= {"speech", "trigger", "link", "occasion", "opener"}:
            return False
        return not word.startswith(self.lexicon.grammar.definite) and word in self.lexicon.ordinary

    def _is_of_god(self, index: int) -> bool:
        """Tell a word that no name has, before one with which none begins ("HIBAT Allah"), unless it is a prayer."""
        lexicon, after = self.lexicon, index + 1
        bound = lexicon.sets["names.bound"]
        if after >= self.end or self.tokens.words[after] not in bound or after in self.hits:
            return False
        word = self.tokens.words[index]
        if any(word.startswith(clitic) and word[len(clitic) :] in lexicon.particles for clitic in lexicon.prefixes):
            return False  # "AND ABD Allah"
        prayers = tuple(lexicon.tables["names"].get("prayers", ()))
        return not _letters(self.tokens.original(index)).endswith(prayers)

    def _begins_of_god(self, index: int, hit: Hit | None) -> bool:
        """Tell such a word that begins a name, right behind a title ("the ambassador of Chad GIFT Allah Ali")."""
        if hit is not None and (hit.prefix or hit.end > index + 1 or hit.sense("office")):
            return False
        if not self._is_of_god(index):
            return False
        return (index > 0 and self.tokens.words[index - 1] in self.lexicon.grammar.here) or self._is_titled(index)

    def _is_half(self, index: int, word: str, *, first: bool) -> bool:
        """Tell one of the two words of a name, whatever they mean by themselves ("CROWN OF THE SECRET")."""
        words, heads, tails = self.tokens.words, self.lexicon.sets["names.heads"], self.lexicon.sets["names.tails"]
        if word in tails:
            return not first and self.stems.get(index - 1, words[index - 1]) in heads
        return word in heads and index + 1 < self.end and words[index + 1] in tails

    def _is_fathers(self, index: int) -> bool:
        """Tell the second word of a name by "son of" after it, whatever it means: "Mohamed THE LOYAL ould Abi"."""
        lexicon, after = self.lexicon, index + 1
        if after >= self.end or self.tokens.words[index - 1] not in lexicon.given or not self.tokens.is_word(index):
            return False
        sons = lexicon.sets["names.open"] - lexicon.sets["names.joined"]
        told = self.tokens.words[index].startswith(lexicon.grammar.definite)
        return told and self.tokens.words[after] in sons

    def _is_voice(self, index: int) -> bool:
        """Tell whoever speaks for another ("a speaker IN THE NAME of"), and a prayer, from names written like them."""
        lexicon, words, voices = self.lexicon, self.tokens.words, self.lexicon.sets["names.voices"]
        after = words[index + 1] if index + 1 < self.end else ""
        bound = after in lexicon.sets["names.bound"] and self.stems.get(index, words[index]) not in lexicon.particles
        if bound and not self._is_of_god(index):
            return True
        return (index > 0 and words[index - 1] in voices) or (words[index] in voices and after in lexicon.homographs)

    def _is_surname(self, hit: Hit) -> bool:
        """Tell a surname that is written like a courtesy: no other person's name follows it."""
        if hit.sense("honorific") is None or hit.end > hit.start + 1:
            return False
        if hit.end >= self.end or not self.tokens.is_word(hit.end):
            return True
        after = self.hits.get(hit.end)
        definite = self.tokens.words[hit.end].startswith(self.lexicon.grammar.definite)
        if after is not None and not _NO_SURNAMES.isdisjoint(after.sorts):
            # "THE ambassador" has the courtesy himself, as any has it whose courtesy is in the construct state.
            courtesy = self.tokens.words[hit.start].startswith(self.lexicon.grammar.definite)
            return after.sense("office") is not None and not definite and courtesy
        follows, lexicon = self.tokens.words[hit.end], self.lexicon
        other = follows in lexicon.common or follows in lexicon.sets["names.barring"]
        if other and follows not in lexicon.given:
            return True  # No courtesy leads to another word: "the envoy Nasser AL-QADI yesterday".
        # "Dr Ashraf AL-SAYED AL-ARABI" is one person: the given name of another one has no article.
        return definite and self._is_titled(hit.start - 1) and self.tokens.words[hit.start - 1] in self.lexicon.given

    def _tells_when(self, index: int) -> bool:
        """Tell "on the MORNING of today" and "last RAMADAN" from the names that are written like them."""
        words, sets = self.tokens.words, self.lexicon.sets
        if index + 1 >= self.end:
            return False
        if words[index] in sets["names.months"]:
            return words[index + 1] in sets["names.of_time"]
        return words[index] in sets["names.ordinary"] and words[index + 1] in sets["names.days"]

    def _is_paired(self, index: int) -> bool:
        """Tell whether a word stands with the one before or after it as in the name of someone of public record."""
        words, pairs = self.tokens.words, self.lexicon.pairs
        before = index > 0 and (words[index - 1], words[index]) in pairs
        return before or (index + 1 < self.end and (words[index], words[index + 1]) in pairs)

    def _leads_name(self, index: int) -> bool:
        """Tell a first name that only the name after it tells from other words."""
        word, lexicon, after = self.tokens.words[index], self.lexicon, index + 1
        if word in lexicon.common or lexicon.letters is None or after >= self.end or after in self.hits:
            return False
        follows = self.tokens.words[after]
        named = follows in lexicon.given or lexicon.letters.is_like_name(follows)
        return named and lexicon.letters.may_be_name(word)

    def _is_foreign(self, index: int) -> bool:
        """Tell a word of a name in another script, which has capital letters ("السفير John Smith")."""
        written = self.tokens.original(index)
        return self.tokens.is_capital(index) and not (len(written) > LETTERS and written.isupper())

    def _is_fathered(self, index: int) -> bool:
        """Tell an everyday word between a title and "son of": a name ("Prince INCREASES bin Farhan")."""
        words, sons = self.tokens.words, self.lexicon.sets["names.sons"]
        if index + 2 >= self.end or not self._is_everyday(index):
            return False
        return self._is_titled(index) if words[index + 1] in sons else self._is_styled(index)

    def _is_doubtful(self, index: int) -> bool:
        """Tell a verb or noun of every sentence between a title and a family name ("the envoy DEMANDED Alhashri")."""
        words, lexicon, after = self.tokens.words, self.lexicon, index + 1
        if words[index] not in lexicon.sets["names.doubtful"] or after >= self.end or not self._is_titled(index):
            return False
        follows, hit = words[after], self.hits.get(after)
        if follows in lexicon.common or not follows.startswith(lexicon.grammar.definite):
            return False
        if hit is not None and not (hit.sorts.keys() <= {"adjective"} and not hit.prefix):
            return False
        behind = words[after + 1] if after + 1 < self.end else ""
        demanded = any(behind.startswith(c) for c, binds in lexicon.grammar.clitics.items() if binds == "with")
        return not demanded and lexicon.is_like_name(follows)

    def _is_everyday(self, index: int) -> bool:
        hit = self.hits.get(index)
        return hit is None or hit.sorts.keys() <= {"speech"}

    def _is_styled(self, index: int) -> bool:
        """Tell an everyday word between a courtesy that leads no clause and a rare name ("Ms LOYALTY Alhashri")."""
        tokens, lexicon, after = self.tokens, self.lexicon, index + 1
        word, follows, definite = tokens.words[index], tokens.words[after], lexicon.grammar.definite
        before = (self.hits.get(start) for start in range(max(0, index - _TITLE), index))
        courtesy = next((hit for hit in before if hit is not None and hit.end == index), None)
        if courtesy is None or courtesy.sense("honorific") is None or courtesy.sense("office") is not None:
            return False
        if not tokens.words[index - 1].startswith(definite) or word.startswith(definite) or self.is_marked(index):
            return False
        rare = follows in lexicon.given or (follows not in lexicon.common and lexicon.is_like_name(follows))
        known = self.hits.get(after)
        surname = known is None or (known.sorts.keys() <= {"adjective"} and not known.prefix)
        return rare and surname and word.isalpha() and word not in lexicon.sets["names.ordinary"]

    def _is_titled(self, index: int) -> bool:
        """Tell whether a title, or the state that ends one, stands right before a token."""
        before = (self.hits.get(start) for start in range(max(0, index - _TITLE), index))
        return any(hit is not None and hit.end == index and not _TITLES.isdisjoint(hit.sorts) for hit in before)

    def is_marked(self, index: int) -> bool:
        """Tell whether a word is written with a mark that no name has."""
        marks: Sequence[str] = self.lexicon.tables["names"].get("unmarked", ())
        return bool(marks) and not set(marks).isdisjoint(self.tokens.original(index))

    def _is_preposition(self, index: int) -> bool:
        """Part a preposition from the name that folds to the same letters, by the letters that are written."""
        written = _letters(self.tokens.original(index))
        stem = self.stems.get(index)
        return (written if stem is None else written[-len(stem) :]) in self.lexicon.tables["names"]["prepositions"]

    def _is_spelt(self, index: int) -> bool:
        """Part a name from the word that folds to the same letters, by the letters that are written ("آلان")."""
        if self.tokens.words[index] not in self.lexicon.sets["names.spelt"]:
            return False
        return _letters(self.tokens.original(index)) in self.lexicon.tables["names"]["spelt"]

    def _is_unarticled(self, index: int, word: str) -> bool:
        """Tell a name that only begins with the letters of the article («برونو **أل**ميدا»), by a mark on them."""
        written, names = f"{self.tokens.original(index)} ", self.lexicon.tables["names"]
        if not written.startswith(tuple(names.get("unarticled", ()))) or not word.isalpha():
            return False
        return not written.startswith(tuple(names["unnamed"])) and self.tokens.words[index - 1] in self.lexicon.given

    def _is_between_names(self, index: int, word: str) -> bool:
        """Tell an everyday word with its article between a given name and another name ("Mohand THE ELEMENT Yasin")."""
        words, lexicon, after = self.tokens.words, self.lexicon, index + 1
        if after >= self.end or after in self.hits or not word.startswith(lexicon.grammar.definite):
            return False
        before, follows = words[index - 1], words[after]
        rare = follows not in lexicon.common and lexicon.is_like_name(follows)
        named = before in lexicon.given and (follows in lexicon.given or rare)
        named = named and lexicon.homographs.isdisjoint((before, follows))
        barred = word in lexicon.sets["names.ordinary"] or word in lexicon.sets["names.days"]
        return named and not barred and word not in lexicon.sets["names.barring"]

    def _is_other(self, hit: Hit) -> bool:
        """Tell the courtesy of another person after a family name from the name that is written like it."""
        words, definite = self.tokens.words, self.lexicon.grammar.definite
        follows = words[hit.end] if hit.end < self.end else ""
        return (
            follows in self.lexicon.given
            and words[hit.start].startswith(definite)
            and words[hit.start - 1].startswith(definite)
        )

    def _is_called(self, index: int) -> bool:
        """Tell a given name that some press writes as a preposition, between a title and a name ("Dr ALY Hosni")."""
        lexicon, after = self.lexicon, index + 1
        if self.tokens.words[index] not in lexicon.given or after >= self.end:
            return False
        follows = self.tokens.words[after]
        if follows in lexicon.common or follows in lexicon.homographs or self.is_marked(after):
            return False
        before = (self.hits.get(place) for place in range(max(0, index - _TITLE), index))
        title = next((hit for hit in before if hit is not None and hit.end == index), None)
        if title is None:
            return False
        if follows.startswith(lexicon.grammar.definite):
            courtesy = title.sense("honorific") is not None and title.sense("office") is None
            return courtesy and after not in self.hits and lexicon.is_like_name(follows)
        return follows in lexicon.given and not _TITLES.isdisjoint(title.sorts)

    def _is_particle_and_word(self, word: str, *, first: bool) -> bool:
        """For "And a name", "for a thing": a conjunction or preposition written together with the next word."""
        lexicon = self.lexicon
        definite = lexicon.grammar.definite
        for prefix, binds in lexicon.grammar.clitics.items():
            if (
                not word.startswith(prefix)
                or len(word) <= MIN_COMMON
                or len(prefix) > 1
                or prefix in lexicon.grammar.future
            ):
                continue
            rest = word[len(prefix) :]
            if binds == "and":
                return not (first and rest not in lexicon.given and not rest.startswith(definite))
            # What binds nothing stands before words, and hardly before a name: "AS an envoy", "CAmina".
            told = len(rest) > MIN_COMMON and (rest in lexicon.common or (rest in lexicon.given and binds != ""))
            bound = rest in lexicon.particles and not first and binds in {"with", "to"} and word not in lexicon.given
            if told or bound or rest in self.known or word.startswith(definite[1:]):
                return True
            if rest.startswith(definite) and len(rest) > MIN_COMMON + 1 and (binds != "" or first):
                return True
        return False


@lru_cache(maxsize=1024)
def _letters(written: str) -> str:
    """Leave vowel signs out of a word, and keep the letters as they are written."""
    return "".join(letter for letter in written if fold(letter))
