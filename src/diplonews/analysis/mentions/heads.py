"""Words that stand for someone with nobody named, "counterpart" and "delegation", and the states bound to them."""

from __future__ import annotations

from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.offices.titles import TitleReader
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["MAX_BEFORE", "HeadReader"]

_PARTIES = frozenset({"adjective", "country", "organisation"})
"""Sorts of phrases that tell for whom a head acts which they stand before."""
MAX_BEFORE = 4
"""Words that may stand before a counterpart or a delegation and belong to it."""


class HeadReader(SentenceReader):
    """Finds such words, and the states before and after them, in one sentence."""

    titles: TitleReader

    def find(self, index: int, sort: str) -> Hit | None:
        """Find a head of some sort at a token, or after the states and bodies that stand before it."""
        position, limit = index, min(self.end, index + MAX_BEFORE)
        while position < limit:
            hit = self.hits.get(position)
            if hit is None and sort == "delegation" and position > index and self._describes(position):
                position += 1
                continue
            if hit is None:
                return None
            if hit.sense(sort):
                # "Received in NIGERIA HIS COUNTERPARTS": what has a word of its own before it has no state there.
                apart = position > index and self.lexicon.grammar.cased and self._is_owned(hit)
                return None if apart and sort == "counterpart" else hit
            if self.lexicon.grammar.verb_first or _PARTIES.isdisjoint(hit.sorts):
                return None
            # A name of several words, "U.S." among them, counts as one.
            position, limit = hit.end, min(self.end, limit + hit.end - hit.start - 1)
        return None

    def _is_owned(self, head: Hit) -> bool:
        """Tell counterparts that are known with a word before them ("HIS counterparts")."""
        noun = self.hits.get(head.end - 1) if head.end > head.start + 1 else None
        return noun is not None and noun.sense("counterpart") is not None

    def bound(self, position: int) -> int:
        """Pass over "of the" before a state."""
        grammar, words = self.lexicon.grammar, self.tokens.words
        width = phrase_at(words, position, self.end, grammar.of) if grammar.cased else 0
        if width and words[position + width : position + width + 1] == ["'"]:
            width += 1
        return self.titles.skip_articles(position + width) if width else position

    def _describes(self, position: int) -> bool:
        """Tell a word between a state and its people ("West German MONETARY officials")."""
        tokens, grammar = self.tokens, self.lexicon.grammar
        word = tokens.words[position]
        return grammar.cased and word.isalpha() and not tokens.is_capital(position) and word not in grammar.and_
