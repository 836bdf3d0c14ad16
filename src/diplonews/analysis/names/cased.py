"""Which words go on with a name where capital letters tell names."""

from __future__ import annotations

from diplonews.analysis.names.nametests import JOINTS, LETTERS, NameTests
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import past_articles

__all__ = ["CasedNames"]

_NEVER_CAPITAL = frozenset({"office", "honorific", "counterpart", "together", "country", "adjective", "organisation"})
"""Sorts of phrases that no name goes on with."""
_STATES = frozenset({"country", "adjective", "city", "capital"})
"""Sorts of phrases that a family name may be, too."""
_NAMED_BEFORE = 2
"""Words of a name that no sentence ends with, so that the next is no first word of another."""
_VERBS = frozenset({"meet", "receive", "received", "visitor", "with", "from", "to"})
"""Frames of verbs of contact."""


class CasedNames(NameTests):
    """Tests words of names by their capital letters."""

    def _capital(self, index: int, first: bool) -> bool:  # noqa: FBT001  # one of two tests of the same shape
        tokens, word, lexicon = self.tokens, self.tokens.words[index], self.lexicon
        hit = self.hits.get(index)
        if not first and self._is_bound(index):
            return tokens.is_word(index)
        if word in lexicon.particles:
            after = self.hits.get(past_articles(tokens.words, index + 1, self.end, lexicon.grammar.articles))
            if not first and after is not None and after.sense("country"):
                return False  # "King Philip OF SPAIN", where names have the same particle
            if word in lexicon.grammar.articles and first == tokens.is_capital(index):
                then = self.hits.get(index + 1)
                if then is not None and then.sense("honorific"):
                    return False  # "in the presence of Jean Bako THE Dr Ama Lawson said": someone else
            if first and self._is_held(index) and word not in lexicon.grammar.of | lexicon.grammar.articles:
                return self._capital_follows(index)  # "Foreign Minister VAN Aalst"
            return (not first and self._capital_follows(index)) or (first and tokens.is_capital(index))
        if not tokens.is_capital(index) or word.isdigit():
            return False
        if first and tokens.words[index + 1 : index + 2] == ["-"] and self._tells_where(index + 2):
            return False  # "BEIRUT-BASED envoy Ali Salem"
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
        if hit is not None and not first and self._is_courtesy(hit) and self._is_inside(index):
            return True
        if hit is not None and not first and self._is_verb(hit) and word not in lexicon.given:
            return False
        if hit is not None and first and hit.sense("speech") and word in lexicon.sets["speech.continuing"]:
            return False  # "THANKING Salem for his visit, the minister said"
        if hit is not None and first and hit.end > index + 1 and hit.sense("capital"):
            return False  # "Bandar Seri Begawan"
        if hit is not None and not first and self._is_like_state(index, hit):
            return True
        if hit is not None and first and self.is_borne(index):
            return True
        if hit is not None and not _NEVER_CAPITAL.isdisjoint(hit.sorts):
            return word in lexicon.given and hit.end == index + 1 and (not first or self._capital_follows(index))
        return True

    def _tells_where(self, index: int) -> bool:
        """Tell the second half of a word for where or by whom someone is, with a small letter ("Beirut-BASED")."""
        behind = self.lexicon.sets["names.behind_places"]
        return not behind.isdisjoint(self.tokens.words[index : index + 1]) and not self.tokens.is_capital(index)

    def is_borne(self, index: int) -> bool:
        """Tell a style that is a given name, too: behind a plain courtesy, before "son of" ("M. CHEIKH Ould Amar")."""
        tokens, words, sets = self.tokens, self.tokens.words, self.lexicon.sets
        if words[index] not in sets["names.borne"] or not tokens.is_capital(index) or index + 1 >= self.end:
            return False
        if words[index + 1] in sets["names.fathers"]:
            return True
        before = index - 1 - (words[index - 1] == ".")
        return before >= 0 and words[before] in sets["names.plain"] and self._capital_follows(index)

    def _is_like_state(self, index: int, hit: Hit) -> bool:
        """Tell a family name that is a state's, too, right behind a given name ("Anne HOLLANDE")."""
        before, states = self.tokens.words[index - 1], _STATES.issuperset(hit.sorts) and hit.sense("country")
        return (
            bool(states) and hit.end == index + 1 and before in self.lexicon.given and self.tokens.is_capital(index - 1)
        )

    @staticmethod
    def _is_courtesy(hit: Hit) -> bool:
        """Tell a courtesy from the title of an office: a rank of nobility is one, too ("Ngo DUC Manh")."""
        rule = hit.sense("office")
        return "honorific" in hit.sorts or (rule is not None and rule.kind == "royal" and hit.end == hit.start + 1)

    @staticmethod
    def _is_verb(hit: Hit) -> bool:
        """Tell a verb of contact, which has a capital letter in some titles ("Alfred Mutua MEETS Rosa Fuentes")."""
        rule = hit.sense("trigger")
        return rule is not None and rule.frame in _VERBS and not rule.person

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
            goes_on, hit = index + 1 < self.end and self.tokens.is_capital(index + 1), self.hits.get(index)
            return (hit is None or hit.end == index + 1) and (goes_on or self._ends_name(index))
        if first and self.tokens.words[index] in self.lexicon.grammar.pronouns and self._is_held(index):
            return self._capital_follows(index)  # "her counterpart HE LANFEN"
        pair = " ".join(self.tokens.words[index : index + 2])
        return pair in self.lexicon.sets["names.whole"] and self.tokens.is_capital(index + 1)

    def _is_held(self, index: int) -> bool:
        """Tell a word right behind an office or a counterpart."""
        before = self.hits.get(index - 1)
        held = before is not None and (before.sense("office") is not None or before.sense("counterpart") is not None)
        if held and before is not None and before.end == index:
            return True
        # "The minister of JUSTICE He Lan", but for a sentence of its own, which has no capital letter behind "he".
        portfolio = self.lexicon.sets["offices.portfolio.words"]
        return index > 0 and self.tokens.words[index - 1] in portfolio and self.tokens.is_capital(index)

    def _ends_name(self, index: int) -> bool:
        """Tell an ordinary word with a capital letter right after two words of a name ("Pham Van MAI")."""
        tokens, before = self.tokens, range(index - _NAMED_BEFORE, index)
        return before.start >= 0 and all(map(tokens.is_capital, before))

    def _is_inside(self, index: int) -> bool:
        """Tell a courtesy within a name ("Hassan SHEIKH Omar", "Tan ENG Soon")."""
        after = index + 1
        return after < self.end and self.tokens.is_word(after) and self.tokens.is_capital(after)

    def _capital_follows(self, index: int) -> bool:
        after = index + 1
        while after < self.end and (
            self.tokens.words[after] in JOINTS or self.tokens.words[after] in self.lexicon.particles
        ):
            after += 1
        return after < self.end and self.tokens.is_word(after) and self.tokens.is_capital(after)

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
        return len(written) > LETTERS and written.isupper() and self.tokens.words[index] not in self.known
