"""Where the name of a person begins and ends.

Where a language has capital letters they tell it. Elsewhere a name ends before every word that is common in news and
seldom part of a name, and before every phrase that means something else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

import attrs

from diplonews.analysis.lexicon import Hit, Lexicon
from diplonews.analysis.tokens import Tokens, past_articles
from diplonews.text import fold

__all__ = ["NameReader"]

_Test = Callable[[int, bool], bool]
"""Tells whether a name goes on with a word, the first or a later one."""

_OPENING = frozenset("«\"“'(#")
_CLOSING = frozenset("»\"”')")
_JOINTS = frozenset("-.'_")
_COMMAS = frozenset("،,")
_SIGNS = _OPENING | _CLOSING | _JOINTS
_MAX_NAME = 6
"""Words of a name, particles not counted."""
_NEVER_NAMES = frozenset({"trigger", "speech", "link", "again", "counterpart", "together", "occasion", "office"})
"""Sorts of phrases that no name goes on with."""
_NEVER_CAPITAL = frozenset({"office", "honorific", "counterpart", "together", "country", "adjective", "organisation"})
"""Sorts of phrases that no name goes on with, where capital letters tell names."""
_PLACES = frozenset({"country", "city", "capital"})
_TITLES = frozenset({"honorific", "office", "adjective", "country"})
"""Sorts of phrases that a title ends with."""
_TITLE = 4
"""Words of such a phrase."""
_SHORTEST = 2
"""Words of a name that may have a degree after it."""
_LETTERS = 2
"""Letters of initials."""
_MIN_CLOSED = 2
"""Words of a name that may have another one before an office."""
_MIN_COMMON = 3
"""Shorter words are judged by the list alone."""


@attrs.define(slots=True)
class NameReader:
    """Reads names of persons in one sentence."""

    lexicon: Lexicon
    tokens: Tokens
    hits: Mapping[int, Hit]
    end: int
    known: frozenset[str]
    """Names (folded) by which persons of this article are called for short."""
    shouts: bool = False
    """Whether all letters are capital, so that capital letters tell nothing."""
    stems: dict[int, str] = attrs.field(factory=dict)
    """Names that stand after a particle written together with them, by token."""
    _runs: dict[int, int] = attrs.field(factory=dict)
    """Where the words of a name end that begin at a token, once it has been asked."""

    def read(self, start: int, *, titled: bool) -> int:
        """Find where the name that begins at a token ends; the token itself if none begins there."""
        position = self._run_end(start)
        words = self.tokens.words
        while position > start + _SHORTEST and words[position - 1] in self.lexicon.sets["names.degrees"]:
            position -= 1  # "Ann Lee SC"
        while position > start and self._trails(position - 1):
            position -= 1
        if (
            position > start
            and self.lexicon.grammar.cased
            and (self._is_body(position) or self._is_acronym(start, position))
        ):
            return start
        if position == start or not (titled or self._alone(start, position)):
            return start
        if self.tokens.words[position : position + 1] == ["&"] and self.lexicon.grammar.cased:
            return start  # "Poe & Partners"
        return self._closed(start, self._completed(start, position))

    def _trails(self, index: int) -> bool:
        """Tell what no name ends with: a sign, "son of", a particle before something else than a name."""
        word, lexicon = self.tokens.words[index], self.lexicon
        trails = word in lexicon.particles and lexicon.grammar.cased and word not in lexicon.given
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
        if end != start + 1 or end >= self.end or words[start] not in lexicon.given or words[start] in self.known:
            return end
        word, letters = words[end], lexicon.letters
        if letters is None or end in self.hits or not word.isalpha() or word in lexicon.common or self.is_marked(end):
            return end
        if word.startswith(lexicon.grammar.definite) or self._is_particle_and_word(word, first=False):
            return end
        return end + 1 if letters.may_be_name(word) else end

    def _closed(self, start: int, end: int) -> int:
        """Take in the ordinary word between a name and an office right after it: a family name that no list knows."""
        lexicon, words = self.lexicon, self.tokens.words
        definite, after = lexicon.grammar.definite, end + 1
        if end - start < _MIN_CLOSED or not definite or after >= self.end or not words[end].startswith(definite[0]):
            return end
        hit = self.hits.get(end)
        if words[end] in lexicon.sets["names.ordinary"] or (hit is not None and not hit.sense("adjective")):
            return end
        office = self.hits.get(after + (words[after] in _COMMAS))
        return after if office is not None and office.sense("office") and not office.prefix else end

    def _is_body(self, end: int) -> bool:
        """Tell the name of a body, which has capital letters too, by its last word ("the Baltic Court")."""
        return self.tokens.words[end - 1] in self.lexicon.sets["offices.portfolio.nouns"]

    def _is_acronym(self, index: int, end: int) -> bool:
        """Tell an acronym that no list knows, or initials alone, from a name in capitals as all its title is."""
        if all(len(word) == 1 for word in self.tokens.words[index:end]):
            return True
        if end > index + 1:
            return False
        written = self.tokens.original(index)
        return len(written) > _LETTERS and written.isupper() and self.tokens.words[index] not in self.known

    def split(self, index: int) -> str:
        """Part a known name from the particle before it, and give the particle."""
        word, lexicon = self.tokens.words[index], self.lexicon
        if not word.startswith(lexicon.prefixes):
            return ""
        if index in self.stems:
            return word[: -len(self.stems[index])]
        told = word in lexicon.given or word in self.known
        for prefix in () if told else lexicon.prefixes:
            if not word.startswith(prefix) or not lexicon.grammar.binds(prefix) or prefix in lexicon.grammar.future:
                continue
            stem = word[len(prefix) :]
            if self._joins(index, prefix, stem) or (
                word not in lexicon.common and (stem in self.known or stem in lexicon.given)
            ):
                self.stems[index] = stem
                self._runs.clear()
                return prefix
        return ""

    def _joins(self, index: int, prefix: str, stem: str) -> bool:
        """Tell "and" written together with a name, though the two are common: another name follows."""
        lexicon, after = self.lexicon, index + 1
        if lexicon.grammar.binds(prefix) != "and" or after >= self.end:
            return False
        if stem in lexicon.sets["names.joined"]:
            return True
        follows = self.tokens.words[after]
        named = follows in lexicon.given or follows in lexicon.particles or lexicon.is_like_name(follows)
        return stem in lexicon.given and stem not in lexicon.homographs and after not in self.hits and named

    def split_joined(self, index: int) -> int:
        """Part a name that no list knows from the "and" before it, and find where it ends; the token if there is none.

        The stem is kept only where the name has several words.
        """
        word, lexicon = self.tokens.words[index], self.lexicon
        for prefix in lexicon.prefixes:
            stem = word[len(prefix) :]
            if lexicon.grammar.binds(prefix) != "and" or not word.startswith(prefix) or len(stem) < _MIN_COMMON:
                continue
            self.stems[index] = stem
            self._runs.clear()
            end = self.read(index, titled=True)
            if end - index >= _MIN_CLOSED:
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
        while end > start and not self.tokens.is_word(end - 1):
            end -= 1
        return start, end

    def _run(self, start: int, goes_on: _Test) -> int:
        tokens, words = self.tokens, self.tokens.words
        position, count, quoted = start, 0, False
        while position < self.end and count < _MAX_NAME:
            word = words[position]
            if tokens.is_word(position):
                if not goes_on(position, position == start) or self._is_another(start, position):
                    break
                count += word not in self.lexicon.particles
            elif word in _JOINTS and tokens.glued(position) and position > start:
                if word == "." and not self._initial(position):
                    break
                if word == "'" and position + 1 < self.end and not tokens.glued(position + 1):
                    break  # A possessive: "the minister's", "Shultz' talks".
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
        if (words[start], words[position]) in lexicon.pairs:
            return False  # The two stand in the name of one person of public record.
        if position + 1 < self.end and self._uncommon(position + 1, False):  # as in `_run`
            return False  # "KIM JONG Un", beside whom the article names a sister Kim Yo Jong.
        return words[start] not in lexicon.given or words[start] in lexicon.borne

    def _closes(self, position: int) -> bool:
        """Tell whether a quotation is as short as a name is; a longer one is what someone said."""
        return not _CLOSING.isdisjoint(self.tokens.words[position + 1 : position + 5])

    def _initial(self, position: int) -> bool:
        """Tell the point of an initial from the end of a sentence."""
        return len(self.tokens.words[position - 1]) <= 2  # "J." and "Jr."

    # ------------------------------------------------------------ with capital letters

    def _capital(self, index: int, first: bool) -> bool:  # noqa: FBT001  # one of two tests of the same shape
        tokens, word, lexicon = self.tokens, self.tokens.words[index], self.lexicon
        hit = self.hits.get(index)
        if not first and self._is_bound(index):
            return tokens.is_word(index)
        if word in lexicon.particles:
            after = self.hits.get(past_articles(tokens.words, index + 1, self.end, lexicon.grammar.articles))
            if not first and after is not None and after.sense("country"):
                return False  # "King Philip OF SPAIN", where names have the same particle
            return (not first and self._capital_follows(index)) or (first and tokens.is_capital(index))
        if not tokens.is_capital(index) or word.isdigit():
            return False
        if first and word in lexicon.sets["names.elided"] and tokens.words[index + 1 : index + 2] == ["'"]:
            return False  # "C'est Ken Sato"
        if self.shouts and word not in lexicon.given and word not in self.known and word not in lexicon.famous:
            return False
        if len(word) == 1 and self._is_initial(index, first=first):
            return True  # The initial of "Ann A. Lee", of "A K Sen" is no article.
        if word in lexicon.sets["names.ordinary"] and not self._is_known_pair(index, first=first):
            return False
        if word in lexicon.sets["names.polities"]:
            return False
        if first and word in lexicon.sets["offices.portfolio.nouns"] and word not in lexicon.given:
            return False
        if hit is not None and not first and "honorific" in hit.sorts and self._is_inside(index):
            return True
        if hit is not None and not _NEVER_CAPITAL.isdisjoint(hit.sorts):
            return word in lexicon.given and hit.end == index + 1 and (not first or self._capital_follows(index))
        return True

    def _is_initial(self, index: int, *, first: bool) -> bool:
        """Tell a letter that stands for a name: a point is after it, or another letter where it is the first."""
        tokens, after = self.tokens, index + 1
        if tokens.words[after : after + 1] == ["."]:
            return not first or (after + 1 < self.end and tokens.is_capital(after + 1))
        if not (first and after < self.end and len(tokens.words[after]) == 1 and tokens.is_capital(after)):
            return False
        return after + 1 < self.end and tokens.is_capital(after + 1)

    def _is_known_pair(self, index: int, *, first: bool) -> bool:
        """Tell the first word of a name of public record that is an ordinary word, too ("To Lam"), or one within it."""
        if not first and self.tokens.words[index] in self.lexicon.sets["names.within"]:
            return index + 1 < self.end and self.tokens.is_capital(index + 1)
        pair = " ".join(self.tokens.words[index : index + 2])
        return pair in self.lexicon.sets["names.whole"] and self.tokens.is_capital(index + 1)

    def _is_inside(self, index: int) -> bool:
        """Tell a courtesy within a name ("Hassan SHEIKH Omar", "Tan ENG Soon")."""
        after = index + 1
        return after < self.end and self.tokens.is_word(after) and self.tokens.is_capital(after)

    def _capital_follows(self, index: int) -> bool:
        after = index + 1
        while after < self.end and (
            self.tokens.words[after] in _JOINTS or self.tokens.words[after] in self.lexicon.particles
        ):
            after += 1
        return after < self.end and self.tokens.is_word(after) and self.tokens.is_capital(after)

    # ------------------------------------------------------------ without

    def _uncommon(self, index: int, first: bool) -> bool:  # noqa: FBT001  # one of two tests of the same shape
        word, lexicon = self.stems.get(index, self.tokens.words[index]), self.lexicon
        if word in lexicon.sets["names.prepositions"] and self._is_preposition(index):
            return first and self._is_called(index)
        if not first and (self._is_bound(index) or self._is_fathers(index)):
            return True
        if self._is_title(index):
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
        if not first and hit is not None and hit.sense("honorific") and self._is_other(hit):
            return False
        if first and hit is not None and hit.end > index + 1 and not _PLACES.isdisjoint(hit.sorts):
            return False
        if self._tells_when(index):
            return False
        if word in lexicon.given or word in self.known or word in lexicon.particles:
            return not (first and word in lexicon.sets["names.not_first"])
        if word in lexicon.sets["names.little"]:
            return self._is_paired(index)  # "Hu" is "he" in Arabic.
        if word in lexicon.borne and (hit is None or hit.prefix):
            return True  # A name may be written like a particle with a verb.
        if first and self._is_fathered(index):
            return True
        if hit is not None and not _NEVER_NAMES.isdisjoint(hit.sorts):
            return False
        if word in lexicon.borne and not first:
            return True
        if word.isascii() and word.isalpha():
            return self._is_foreign(index)
        if not word.isalpha() or self.is_marked(index):
            return False
        if not first and hit is not None and not hit.prefix and hit.sense("adjective"):
            # A family name that is written like a state's adjective.
            return lexicon.is_like_name(word) or self.tokens.words[index - 1] in lexicon.given
        if not lexicon.is_like_name(word) and not (first and self._leads_name(index)):
            return False
        if hit is not None and not hit.prefix:
            borne = not first or (word in lexicon.borne and not word.startswith(lexicon.grammar.definite))
            return borne and (hit.sense("adjective") is not None or self._is_surname(hit))
        if hit is not None and (
            hit.end > index + 1
            or lexicon.grammar.binds(hit.prefix) == "and"
            or (lexicon.grammar.binds(hit.prefix) != "" and not _PLACES.isdisjoint(hit.sorts))
        ):
            return False
        return not self._is_particle_and_word(word, first=first)

    def _is_bound(self, index: int) -> bool:
        """Tell what goes on with a name whatever it means: after "son of", or a hyphen."""
        tokens, before = self.tokens, self.tokens.words[index - 1]
        if before == "-":
            return tokens.glued(index) and tokens.glued(index - 1)
        if before == "'" and self.lexicon.grammar.cased and len(tokens.words[index]) > 1:
            return tokens.glued(index) and tokens.glued(index - 1) and tokens.is_word(index)  # "Ka'anga"
        if self.tokens.words[index] in self.lexicon.sets["names.ordinary"]:
            return False
        return before in self.lexicon.sets["names.open"] and (
            not self.lexicon.grammar.cased or tokens.is_capital(index)
        )

    def _is_title(self, index: int) -> bool:
        """Tell a title from the name that is written like it ("Sultan", "Amin"): a name goes on as names do."""
        hit = self.hits.get(index)
        if hit is None or hit.sense("office") is None or index in self.stems:
            return False
        if hit.end > index + 1 or self.tokens.words[index] not in self.lexicon.given:
            return True
        after = self.tokens.words[index + 1] if index + 1 < self.end else ""
        if after.startswith(self.lexicon.grammar.definite or ("\0",)) and index + 1 not in self.hits:
            return not self.lexicon.is_like_name(after)  # "Sultan AL-MUBARAK"
        return not (after in self.lexicon.particles or after in self.lexicon.given)

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

    def _is_fathers(self, index: int) -> bool:
        """Tell the second word of a name by "son of" after it, whatever it means: "Mohamed THE LOYAL ould Abi"."""
        lexicon, after = self.lexicon, index + 1
        if after >= self.end or self.tokens.words[index - 1] not in lexicon.given or not self.tokens.is_word(index):
            return False
        sons = lexicon.sets["names.open"] - lexicon.sets["names.joined"]
        told = self.tokens.words[index].startswith(lexicon.grammar.definite or ("\0",))
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
        """Tell a surname that is written like a courtesy: no name follows it."""
        if hit.sense("honorific") is None or hit.end > hit.start + 1:
            return False
        after = self.hits.get(hit.end)
        return (
            hit.end >= self.end
            or not self.tokens.is_word(hit.end)
            or (after is not None and after.sense("office") is not None)
        )

    def _tells_when(self, index: int) -> bool:
        """Tell "on the MORNING of today" from the name that is written like it."""
        words, lexicon = self.tokens.words, self.lexicon
        if words[index] not in lexicon.sets["names.ordinary"] or index + 1 >= self.end:
            return False
        return words[index + 1] in lexicon.sets["names.days"]

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
        return self.tokens.is_capital(index) and not (len(written) > _LETTERS and written.isupper())

    def _is_fathered(self, index: int) -> bool:
        """Tell an everyday word between a title and "son of": a name ("Prince INCREASES bin Farhan")."""
        words, sons = self.tokens.words, self.lexicon.sets["names.sons"]
        hit = self.hits.get(index)
        if index + 2 >= self.end or words[index + 1] not in sons or not (hit is None or hit.sorts.keys() <= {"speech"}):
            return False
        before = (self.hits.get(start) for start in range(max(0, index - _TITLE), index))
        return any(hit is not None and hit.end == index and not _TITLES.isdisjoint(hit.sorts) for hit in before)

    def is_marked(self, index: int) -> bool:
        """Tell whether a word is written with a mark that no name has."""
        marks: Sequence[str] = self.lexicon.tables["names"].get("unmarked", ())
        return bool(marks) and not set(marks).isdisjoint(self.tokens.original(index))

    def _is_preposition(self, index: int) -> bool:
        """Part a preposition from the name that folds to the same letters, by the letters that are written."""
        return _letters(self.tokens.original(index)) in self.lexicon.tables["names"]["prepositions"]

    def _is_other(self, hit: Hit) -> bool:
        """Tell the courtesy of another person after a family name from the name that is written like it."""
        words, definite = self.tokens.words, self.lexicon.grammar.definite or ("\0",)
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
        if follows.startswith(lexicon.grammar.definite or ("\0",)):
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
                or len(word) <= _MIN_COMMON
                or len(prefix) > 1
                or prefix in lexicon.grammar.future
            ):
                continue
            rest = word[len(prefix) :]
            if binds == "and":
                return not (first and rest not in lexicon.given and not rest.startswith(definite))
            told = len(rest) > _MIN_COMMON and (rest in lexicon.common or rest in lexicon.given)
            bound = rest in lexicon.particles and not first and binds in {"with", "to"} and word not in lexicon.given
            if told or bound or rest in self.known or word.startswith(definite[1:]):
                return True
            if rest.startswith(definite) and len(rest) > _MIN_COMMON + 1 and (binds != "" or first):
                return True
        return False

    def _alone(self, start: int, end: int) -> bool:
        """Tell whether a run of words is a name though no title stands by it."""
        words = [self.stems.get(i, w) for i, w in enumerate(self.tokens.words[start:end], start) if w not in _SIGNS]
        lexicon = self.lexicon
        if len(words) == 1:
            return words[0] in self.known or words[0] in lexicon.famous
        if words[0] in lexicon.homographs and words[1] not in lexicon.given:
            return words[1] in self.known
        first = words[0] in lexicon.given or words[0] in self.known or words[0] in lexicon.sets["names.joined"]
        return first or (lexicon.grammar.cased and words[-1] in self.known)


@lru_cache(maxsize=1024)
def _letters(written: str) -> str:
    """Leave vowel signs out of a word, and keep the letters as they are written."""
    return "".join(letter for letter in written if fold(letter))
