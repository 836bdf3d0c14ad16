"""When two names are one person's: spellings apart or together, with particles or without, in full or for short."""

from __future__ import annotations

from collections import Counter
from functools import cache

import attrs

from diplonews.analysis.lexicon import lexicon

__all__ = ["Likeness", "likeness"]

_MIN_STEM = 3
"""Letters of a name without its article."""
_SHORT = 2
"""Words of a name of which the first alone may stand for it."""


@attrs.frozen(slots=True)
class Likeness:
    """Compares names in one language; their words are folded."""

    skipped: frozenset[str]
    """Particles that a name may have or not."""
    joined: frozenset[str]
    """Words that may be written together with the next."""
    articles: tuple[str, ...]
    """Articles that may be written together with a name."""

    def key(self, words: tuple[str, ...]) -> list[str]:
        """Join what is written apart or together, and pass over particles."""
        joined: list[str] = []
        for word in words:
            if joined and joined[-1] in self.joined:
                joined[-1] += word
            elif word not in self.skipped:
                joined.append(word)
        return [self._bare(word) for word in joined]

    def same(self, a: tuple[str, ...], b: tuple[str, ...]) -> bool:
        """Tell one person: the shorter name is the family name of the longer, or all its words are in it."""
        x, y = sorted((self.key(a), self.key(b)), key=len)
        if not x:
            return False
        if len(x) == 1:
            return x[0] == y[-1] or (x[0] == y[0] and len(y) <= _SHORT)
        return not Counter(x) - Counter(y)

    def _bare(self, word: str) -> str:
        for article in self.articles:
            if word.startswith(article) and len(word) >= len(article) + _MIN_STEM:
                return word[len(article) :]
        return word


@cache
def likeness(language: str) -> Likeness:
    """Give how names are compared in a language.

    >>> likeness("ar").same(("عبد", "الفتاح", "السيسي"), ("السيسي",))
    True
    """
    words = lexicon(language)
    return Likeness(
        skipped=words.sets["names.skipped"], joined=words.sets["names.joined"], articles=words.grammar.definite[:1]
    )
