"""Where the name of a person begins and ends.

Where a language has capital letters they tell it. Elsewhere a name ends before every word that is common in news and
seldom part of a name, and before every phrase that means something else.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from diplonews.analysis.names.cased import CasedNames
from diplonews.analysis.names.nametests import JOINTS
from diplonews.analysis.names.uncased import MIN_COMMON, UncasedNames
from diplonews.analysis.words.signs import COMMAS

__all__ = ["NameReader"]

_Test = Callable[[int, bool], bool]
"""Tells whether a name goes on with a word, the first or a later one."""

_OPENING = frozenset("«\"“'(#")
_CLOSING = frozenset("»\"”')")
_NICKNAMES = frozenset('«"“')
"""Signs that open a nickname."""
_SIGNS = _OPENING | _CLOSING | JOINTS
_QUOTED = 7
"""Words up to the sign that closes a name between quotation marks."""
_MAX_NAME = 6
"""Words of a name, particles not counted."""
_SHORTEST = 2
"""Words of a name that may have a degree after it."""
_PERSONS = frozenset({"honorific", "office", "counterpart"})
"""Sorts of phrases with which the next person begins."""
_MIN_CLOSED = 2
"""Words of a name that may have another one before an office."""


class NameReader(CasedNames, UncasedNames):
    """Reads names of persons in one sentence."""

    _runs: dict[int, int] = msgspec.field(default_factory=dict)
    """Where the words of a name end that begin at a token, once it has been asked."""

    def read(self, start: int, *, titled: bool) -> int:
        """Find where the name that begins at a token ends; the token itself if none begins there."""
        position = self._run_end(start)
        words = self.tokens.words
        while position > start + _SHORTEST and words[position - 1] in self.lexicon.sets["names.degrees"]:
            position -= 1  # "Ann Lee SC"
        while position > start and self._trails(position - 1):
            position -= 1
        position = self._past_particle(start, position)
        if (
            position > start
            and self.lexicon.grammar.cased
            and (self._is_body(position) or self._is_acronym(start, position))
        ):
            return start
        if position == start or not (titled or self._alone(start, position)):
            return start
        if self.tokens.words[position : position + 1] == ["&"] and self.lexicon.grammar.cased:
            titled_next = self.hits.get(position + 1)  # "President Poe & PRESIDENT Koroi"
            if titled_next is None or not (titled_next.sense("office") or titled_next.sense("honorific")):
                return start  # "Poe & Partners"
        return self._closed(start, self._completed(start, position))

    def bracketed(self, position: int, *, listed: bool = False) -> int:
        """Find where a whole name ends that stands in brackets ("the minister (SALIM KAMAU)"), or 0.

        Args:
            position: Where the brackets open.
            listed: Whether that is on a list, on which names have brackets in languages with capital letters, too.
        """
        words, after, cased = self.tokens.words, position + 1, self.lexicon.grammar.cased
        if after >= self.end or words[position] != "(" or (cased and not listed):
            return 0
        end = self.read(after, titled=True)
        if words[end : end + 1] != [")"] and ")" in words[after : after + _MAX_NAME]:
            closed = words.index(")", after)  # of which no word is known for a name
            end = closed if all(map(self.is_rare, range(end, closed))) else end
        return end if end - after >= _MIN_CLOSED and words[end : end + 1] == [")"] else 0

    def _trails(self, index: int) -> bool:
        """Tell what no name ends with: a sign, "son of", a particle before something else than a name."""
        word, lexicon = self.tokens.words[index], self.lexicon
        trails = word in lexicon.particles and lexicon.grammar.cased and word not in lexicon.given
        if trails and self._is_bound(index) and self.tokens.words[index - 1] == "-":
            return False  # "Rha Woong-BIN"
        return not self.tokens.is_word(index) or word in lexicon.sets["names.open"] or trails

    def begins(self, index: int) -> bool:
        """Tell whether a token is like the first word of a name."""
        return self._run_end(index) > index

    def _run_end(self, start: int) -> int:
        """Find where the words end that are like those of a name."""
        run = self._runs.get(start)
        if run is None:
            run = self._runs[start] = self._run(start, self._capital if self.lexicon.grammar.cased else self._uncommon)
        return run

    def _completed(self, start: int, end: int) -> int:
        """Take in the rare word after a given name that stands alone after a title: names have two words."""
        lexicon, words = self.lexicon, self.tokens.words
        if end != start + 1 or end >= self.end or words[start] in self.known:
            return end
        word, letters = words[end], lexicon.letters
        if words[start] not in lexicon.given and not (lexicon.is_like_name(words[start]) and start not in self.hits):
            return end
        if letters is None or end in self.hits or not word.isalpha() or word in lexicon.common or self.is_marked(end):
            return end
        if word.startswith(lexicon.grammar.definite) and word in lexicon.ordinary:
            return end
        if self._is_particle_and_word(word, first=False) and not self._is_whole(word):
            return end
        return end + 1 if letters.may_be_name(word) else end

    def _past_particle(self, start: int, end: int) -> int:
        """Take in the rare word behind a foreign particle, with which no name ends: "Sandra DE WAELE"."""
        lexicon, words = self.lexicon, self.tokens.words
        if lexicon.grammar.cased or end < start + _MIN_CLOSED or end >= self.end:
            return end
        if words[end - 1] not in lexicon.particles or words[end - 1] in lexicon.sets["names.open"] | lexicon.given:
            return end
        known = end in self.hits or words[end] in lexicon.common or words[end].startswith(lexicon.grammar.definite)
        return end if known or not words[end].isalpha() or self.is_marked(end) else end + 1

    def _is_whole(self, word: str) -> bool:
        """Tell a rare word from a particle with one: nothing is known that begins with the rest ("Moses WAKASA")."""
        lexicon, rest = self.lexicon, word[1:]
        told = rest in lexicon.common or rest in lexicon.given or rest in lexicon.borne or rest in self.known
        return not told and rest not in lexicon.particles and lexicon.beginnings[rest] is None

    def _closed(self, start: int, end: int) -> int:
        """Take in the word between a name and an office right after it: a family name that no list knows."""
        lexicon, words = self.lexicon, self.tokens.words
        definite, after = lexicon.grammar.definite, end + 1
        if end - start < _MIN_CLOSED or not definite or after >= self.end:
            return end
        if not words[end].startswith(definite[0]):
            named = self.is_rare(end) and lexicon.letters is not None and lexicon.letters.may_be_name(words[end])
            return after if (named and self.office_follows(after)) or self._is_unheard(start, end) else end
        hit = self.hits.get(end)
        if words[end] in lexicon.sets["names.ordinary"] or (hit is not None and not hit.sense("adjective")):
            return end
        return after if self.office_follows(after) else end

    def _is_unheard(self, start: int, end: int) -> bool:
        """Tell the last word of a name of which no list knows this one or that before: "JUSUF MAITAMA tuggar, who"."""
        lexicon, words, last = self.lexicon, self.tokens.words, self.tokens.words[end - 1]
        after = words[end + 1] if end + 1 < self.end else ""
        like = lexicon.letters is not None and lexicon.letters.may_be_name(words[end])
        like = like and not words[end].endswith(tuple(lexicon.tables["names"].get("object_endings", ())))
        passed = after in lexicon.sets["names.barring"] or self._is_other_word(after)
        if (
            not (after in COMMAS or (like and passed))
            or end - start != _MIN_CLOSED
            or not self.is_rare(end)
            or not self.is_rare(end - 1)
        ):
            return False
        if last in lexicon.given or last in self.known or (words[start], last) in lexicon.pairs:
            return False
        return not self._is_particle_and_word(words[end], first=False)

    def family(self, start: int, end: int, *, held: bool = False) -> int:
        """Take in the word after a given name whose bearer is told by other words, if nothing else can be meant by it.

        Where no capital letters tell names, a family name may be any word: "the minister Firas WHITE, in his office".

        Args:
            start: Where the name begins.
            end: Where it seems to end.
            held: Whether an office of the bearer stands before the name.
        """
        lexicon, words, known = self.lexicon, self.tokens.words, self.known
        fathered = self._ends_with_father(start, end)
        compound = fathered or self._is_compound(start, end)
        if not (compound or end == start + 1) or end >= self.end or lexicon.letters is None or words[start] in known:
            return end
        word, after = words[end], words[end + 1] if end + 1 < self.end else ""
        if held and self._is_apposed_to(end + 1) and self._is_no_pair(word):
            return end + 1
        if word in lexicon.sets["names.within"] and after in lexicon.given:
            return max(self.read(end + 1, titled=True), end + 2)
        barring, ordinary = lexicon.sets["names.barring"], lexicon.sets["names.ordinary"]
        hit = self.hits.get(end)
        parted = hit is not None and hit.prefix != "" and lexicon.grammar.binds(hit.prefix) == ""
        # A family may be named after a city, and be written like it: who was met there was met IN it.
        parted = parted or (hit is not None and not hit.prefix and hit.sorts.keys() == {"city"})
        # Behind "son of" and a name, a state's adjective is a family name, too: "Ali bin Salem THE EGYPTIAN in".
        parted = parted or (fathered and hit is not None and not hit.prefix and hit.sorts.keys() == {"adjective"})
        if (
            (hit is not None and not parted)
            or not word.isalpha()
            or word.isascii()
            or self.is_marked(end)
            or word in barring
        ):
            return end
        if word in ordinary or words[start] in ordinary:
            return end
        if fathered and hit is None and self._is_of_many(word):
            return end + 1 if held and after in COMMAS and not self._is_plural_word(word) else end
        closed = self._is_closed(end + 1)
        passed = after in barring or self._is_other_word(after)
        if word.startswith(lexicon.grammar.definite[0]):
            if held and words[start] in lexicon.given and self._is_last(end + 1):
                return end + 2  # "The minister Firas THE-LOYAL KOROI, in his office"
            closed = closed or passed
            told = held or self.office_follows(end + 1)
            return end + 1 if closed and (compound or words[start] in lexicon.given) and told else end
        if word in lexicon.common:  # "Ambassador James LIKE." may be written like any word, and ends at once.
            named = words[start] in lexicon.given and lexicon.letters.may_be_name(word)
            closed = closed and named and not (after and self.joins_person(after))
        else:
            begun = word.startswith(tuple(lexicon.grammar.future))  # as verbs of what is to come do
            closed = closed or (not begun and (passed or lexicon.letters.may_be_name(word)))
        return end + 1 if closed and not self.joins_person(word) else end

    def _is_apposed_to(self, index: int) -> bool:
        """Tell the comma behind a whole name, with an office of one person after it."""
        office = self.hits.get(index + 1)
        rule = office.sense("office") if office is not None and not office.prefix else None
        return rule is not None and not rule.plural and self.tokens.words[index] in COMMAS

    def _is_no_pair(self, word: str) -> bool:
        """Tell a family name that looks like "and" with another name: nobody has been called so in the article."""
        lexicon, rest = self.lexicon, word[1:]
        joined = lexicon.grammar.binds(word[:1]) == "and" and len(word) > MIN_COMMON
        return joined and rest not in self.known and rest not in lexicon.common and lexicon.beginnings[rest] is None

    def _is_compound(self, start: int, end: int) -> bool:
        """Tell a given name of two words ("NUR AL-DIN", "ABD ALLAH"), after which the family name is still to come."""
        sets, words = self.lexicon.sets, self.tokens.words
        if end != start + _MIN_CLOSED:
            return False
        return words[end - 1] in sets["names.not_first"] or words[start] in sets["names.joined"]

    def _ends_with_father(self, start: int, end: int) -> bool:
        """Tell a name that ends with that of the father ("ALI BIN SALEM"), after which the family name is to come."""
        sons = self.lexicon.sets["names.sons"] if not self.lexicon.grammar.cased else frozenset[str]()
        father = _MIN_CLOSED + self._is_compound(end - _MIN_CLOSED, end)  # "SALEM", "ABD ALLAH"
        return end - start > father and self.tokens.words[end - father] in sons

    def _is_of_many(self, word: str) -> bool:
        """Tell a common word, or one of several people, from a family name: "received Ali bin Salem THOSE WHO CAME"."""
        return word in self.lexicon.common or self._is_plural_word(word)

    def _is_plural_word(self, word: str) -> bool:
        return word.endswith(tuple(self.lexicon.tables["names"].get("plural_endings", ())))

    def _is_closed(self, index: int) -> bool:
        """Tell whether a name must end before a token: a sign, or the next person's title."""
        hit = self.hits.get(index)
        persons = hit is not None and not _PERSONS.isdisjoint(hit.sorts)
        ended = index >= self.end or not self.tokens.is_word(index)
        return ended or persons or self.joins_person(self.tokens.words[index])

    def _is_last(self, index: int) -> bool:
        """Tell the last word of a name, which is known for one, before a sign or the next person's title."""
        return index < self.end and self._uncommon(index, False) and self._is_closed(index + 1)  # as in `_run`

    def _is_other_word(self, word: str) -> bool:
        """Tell an ordinary word without article: it goes on with no noun and no name."""
        lexicon = self.lexicon
        return word in lexicon.common and word not in lexicon.given and not word.startswith(lexicon.grammar.definite)

    def joins_person(self, word: str) -> bool:
        """Tell "and" written together with what is known from the first letter of a name that no list knows."""
        lexicon, definite = self.lexicon, self.lexicon.grammar.definite
        for clitic, binds in lexicon.grammar.clitics.items():
            rest = word[len(clitic) :]
            if (
                binds == "and"
                and word.startswith(clitic)
                and (
                    rest.startswith(definite)
                    or any(rest in those for those in (lexicon.common, lexicon.given, lexicon.borne, self.known))
                )
            ):
                return True
        return False

    def is_rare(self, index: int) -> bool:
        """Tell a word that no list knows, and that is none with a particle before it."""
        word = self.tokens.words[index]
        if index in self.hits or not word.isalpha() or word in self.lexicon.common or self.is_marked(index):
            return False
        if word.startswith(self.lexicon.grammar.definite) or self.joins_person(word):
            return False
        joined = self.lexicon.grammar.binds(word[:1]) == "and"
        return joined or not self._is_particle_and_word(word, first=False)

    def split(self, index: int) -> str:
        """Part a known name from the particle before it, and give the particle."""
        word, lexicon = self.tokens.words[index], self.lexicon
        if not word.startswith(lexicon.prefixes):
            return ""
        if index in self.stems:
            return word[: -len(self.stems[index])]
        if word in lexicon.given or word in lexicon.borne or word in self.known:
            return ""
        for prefix, stem in lexicon.unbound(word):
            named = (stem in lexicon.given or stem in self.known) and word not in lexicon.common
            if named or self._joins(index, prefix, stem):
                self.stems[index] = stem
                self._runs.clear()
                return prefix
        return ""

    def _are_rare(self, *words: str) -> bool:
        """Tell words that are hardly anything but parts of names."""
        return all(word not in self.lexicon.common and self.lexicon.is_like_name(word) for word in words)

    def _joins(self, index: int, prefix: str, stem: str) -> bool:
        """Tell "and" written together with a name, though the two are common: another name follows."""
        lexicon, after = self.lexicon, index + 1
        if after >= self.end or lexicon.grammar.clitics[prefix] != "and":
            return False
        follows = self.tokens.words[after]
        if stem in lexicon.sets["names.joined"] or follows in lexicon.sets["names.sons"]:
            return True
        if stem not in lexicon.given:
            return False
        if follows in lexicon.sets["names.not_first"]:
            return True  # "AND NUR al-Din"
        if after in self.hits:
            return False
        if stem in lexicon.homographs and not (index > 0 and self._are_rare(self.tokens.words[index - 1], follows)):
            return False
        return follows in lexicon.given or follows in lexicon.particles or lexicon.is_like_name(follows)

    def split_joined(self, index: int, least: int = _MIN_CLOSED) -> int:
        """Part a name that no list knows from the "and" before it, and find where it ends; the token if there is none.

        Args:
            index: The token.
            least: How many words the name has at least: the stem is kept only then.
        """
        word, lexicon = self.tokens.words[index], self.lexicon
        for prefix in lexicon.prefixes:
            stem = word[len(prefix) :]
            if lexicon.grammar.binds(prefix) != "and" or not word.startswith(prefix) or len(stem) < MIN_COMMON:
                continue
            self.stems[index] = stem
            self._runs.clear()
            end = self.read(index, titled=True)
            if end - index >= least:
                return end
            self.unsplit(index)
        return index

    def may_part(self, index: int) -> bool:
        """Tell whether another name may begin within a run of words: no particle binds the word to the one before."""
        return self.tokens.words[index - 1] not in self.lexicon.particles and not self._is_bound(index)

    def unsplit(self, index: int) -> None:
        """Take a particle to be the first letter of its word after all."""
        del self.stems[index]
        self._runs.clear()

    def trim(self, start: int, end: int) -> tuple[int, int]:
        """Leave out signs around a name."""
        while start < end and not self.tokens.is_word(start):
            start += 1
        end = self._before_nickname(start, end)
        while end > start and not self.tokens.is_word(end - 1):
            end -= 1
        return start, end

    def _before_nickname(self, start: int, end: int) -> int:
        """Leave out a nickname in quotation marks with which a name ends ('Salem Obeidat "ABU ALI"')."""
        words = self.tokens.words
        opens = (i for i in range(start + 1, end) if words[i] in _NICKNAMES)
        opening = next(opens, end)
        return opening if _CLOSING.isdisjoint(words[opening + 1 : end - 1]) else end

    def _run(self, start: int, goes_on: _Test) -> int:
        tokens, words = self.tokens, self.tokens.words
        position, count, quoted = start, 0, False
        while position < self.end and count < _MAX_NAME:
            word = words[position]
            if tokens.is_word(position):
                if not goes_on(position, position == start) or self._is_another(start, position):
                    break
                count += word not in self.lexicon.particles
            elif word in JOINTS and tokens.glued(position) and position > start:
                if word == "." and not self._initial(position):
                    break
                if word == "'" and position + 1 < self.end and not tokens.glued(position + 1):
                    break  # A possessive: "the minister's", "Shultz' talks".
            elif word == '"' and position == start and tokens.glued(position) and self.lexicon.grammar.cased:
                break  # '"... by the minister," POE SAID': it closes what was said.
            elif word in _OPENING and not quoted and word != "(" and (word == "#" or self._closes(position)):
                quoted = word != "#"
            elif word in _CLOSING and quoted:
                quoted = False
            else:
                break
            position += 1
        return position

    def _is_another(self, start: int, position: int) -> bool:
        """Tell two persons who are called by their family names: "MERKEL MACRON" is no name of one."""
        words, lexicon = self.tokens.words, self.lexicon
        if position != start + 1 or lexicon.grammar.cased or not {words[start], words[position]} <= self.known:
            return False
        if words[position] in lexicon.sets["names.inside"]:
            return False  # "King Abdullah THE SECOND"
        if f"{words[start]} {words[position]}" in self.known or (words[start], words[position]) in lexicon.pairs:
            return False  # Both call one person for short, or stand in the name of one of public record.
        if start and words[start - 1] in COMMAS:
            return False  # "The under-secretary, MOHAMED BASHAR, ..."
        if position + 1 < self.end and self._uncommon(position + 1, False):  # as in `_run`
            return False  # "KIM JONG Un", beside whom the article names a sister Kim Yo Jong.
        if words[start] in lexicon.given and self._is_titled(start):
            return False  # "The minister HUSSEIN KOROI", beside whom the article names a Fuad Hussein.
        if words[start] in lexicon.given and not self._is_of_talks(start):
            return False  # "AHMED FAWZI said", beside whom the article names a Salem Ahmed.
        return words[start] not in lexicon.given or words[start] in lexicon.borne

    def _is_of_talks(self, start: int) -> bool:
        """Tell a name right behind a noun of talks, of which two people are the owners («لقاء صالح هادي»)."""
        hit = self.hits.get(start - 1)
        return hit is not None and hit.sense("trigger") is not None

    def _closes(self, position: int) -> bool:
        """Tell whether a quotation is as short as a name is; a longer one is what someone said."""
        return not _CLOSING.isdisjoint(self.tokens.words[position + 1 : position + _QUOTED])

    def _initial(self, position: int) -> bool:
        """Tell the point of an initial from the end of a sentence."""
        return len(self.tokens.words[position - 1]) <= 2  # "J." and "Jr."

    def _alone(self, start: int, end: int) -> bool:
        """Tell whether a run of words is a name though no title stands by it."""
        words = [self.stems.get(i, w) for i, w in enumerate(self.tokens.words[start:end], start) if w not in _SIGNS]
        lexicon = self.lexicon
        if len(words) == 1:
            return words[0] in self.known or words[0] in lexicon.famous
        if words[0] in lexicon.homographs and words[1] not in lexicon.given:
            if start in self.stems and self._are_rare(words[1], self.tokens.words[start - 1]):
                return True  # "Kofi Adjei AND ALI MENSAH"
            return words[1] in self.known or words[1] in lexicon.sets["names.not_first"]
        if start in self.stems and words[1] in lexicon.sets["names.sons"]:
            return True  # "AND AL-SAHBI bin Salem"
        first = words[0] in lexicon.given or words[0] in self.known or words[0] in lexicon.sets["names.joined"]
        return first or (lexicon.grammar.cased and words[-1] in self.known)
