"""What every test of a word has before it that may go on with a name: who is known, and what binds it."""

from __future__ import annotations

import msgspec

from diplonews.analysis.offices.reader import SentenceReader

__all__ = ["JOINTS", "LETTERS", "NameTests"]

JOINTS = frozenset("-.'_")
"""Signs within a name."""
LETTERS = 2
"""Letters of initials."""


class NameTests(SentenceReader):
    """Tests whether words go on with names, in one sentence."""

    known: frozenset[str]
    """Names (folded) by which persons of this article are called for short."""
    shouts: bool = False
    """Whether all letters are capital, so that capital letters tell nothing."""
    stems: dict[int, str] = msgspec.field(default_factory=dict)
    """Names that stand after a particle written together with them, by token."""
    listed: set[int] = msgspec.field(default_factory=set)
    """Where names begin of which only the list that they end tells that they are."""

    def _is_letters(self, index: int) -> bool:
        """Tell the rest of a name behind an apostrophe ("Ka'anga", "Mana'a") from the sign of a possession."""
        word = self.tokens.words[index]
        vowel = word in self.lexicon.sets["names.vowels"] and len(self.tokens.words[index - 2]) > LETTERS
        return len(word) > 1 or vowel

    def _is_bound(self, index: int) -> bool:
        """Tell what goes on with a name whatever it means: after "son of", or a hyphen."""
        tokens, before = self.tokens, self.tokens.words[index - 1]
        if before == "-":  # Two of them are a dash: "Mr Roe--his friend".
            single = tokens.words[index] != "-" and tokens.words[index - 2] != "-"
            return single and tokens.glued(index) and tokens.glued(index - 1)
        if before == "'" and self.lexicon.grammar.cased and self._is_letters(index):
            return tokens.glued(index) and tokens.glued(index - 1) and tokens.is_word(index)  # "Ka'anga"
        if self.tokens.words[index] in self.lexicon.sets["names.ordinary"]:
            return False
        return before in self.lexicon.sets["names.open"] and (
            not self.lexicon.grammar.cased or tokens.is_capital(index)
        )
