"""What every reader of one sentence has before it: the words, and the phrases that mean something."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from diplonews.analysis.lexicon import Hit, Lexicon
from diplonews.analysis.tokens import Tokens

__all__ = ["SentenceReader"]


@attrs.define(slots=True)
class SentenceReader:
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
