"""What every reader of one sentence has before it: the words, and the phrases that mean something."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.words.grammar import OfficeRule
from diplonews.analysis.words.lexicon import Hit, Lexicon
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import Tokens

__all__ = ["SentenceReader"]


class SentenceReader(msgspec.Struct):
    """Reads one sentence; what it reads for is told by each kind of reader."""

    lexicon: Lexicon
    tokens: Tokens
    hits: Mapping[int, Hit]
    """The phrases that mean something, by the token where each begins."""
    end: int
    """Where the sentence ends."""

    def clitic(self, position: int) -> str:
        """Give what is written together with the phrase at a token, before it."""
        hit = self.hits.get(position)
        return hit.prefix if hit is not None else ""

    def office_follows(self, position: int) -> bool:
        """Tell whether a title begins at a token, or behind a comma there."""
        office = self.hits.get(position + (position < self.end and self.tokens.words[position] in COMMAS))
        return office is not None and office.sense("office") is not None and not office.prefix

    def is_plural(self, office: OfficeMention) -> bool:
        """Tell the title of several persons ("AMBASSADORS of")."""
        plurals, hit = self.lexicon.sets["offices.portfolio.plural"], self.hits.get(office.start)
        rule: OfficeRule | None = hit.sense("office") if hit is not None else None
        told = rule is not None and rule.plural
        words = self.tokens.words[office.start : office.end]
        if self.lexicon.grammar.cased and words and not words[0].isdigit():
            # "The president of the association of SECRETARIES" is one.
            words = words[: next((i for i, word in enumerate(words) if i and word in self.lexicon.grammar.of), None)]
        return told or any(word in plurals for word in words)

    def names_on(self, index: int) -> bool:
        """Tell whether a token goes on with a name whose first word is written like a title: "Sultan AL-MUBARAK"."""
        lexicon = self.lexicon
        if index >= self.end:
            return False
        word, rare = self.tokens.words[index], index not in self.hits
        if word.startswith(lexicon.grammar.definite) and rare:
            return lexicon.is_like_name(word)
        named = word in lexicon.particles or word in lexicon.given
        return named or (rare and word.isalpha() and lexicon.is_like_name(word))
