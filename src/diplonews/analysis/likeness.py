"""When two names are one person's: spellings apart or together, with particles or without, in full or for short."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise

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
    sons: frozenset[str]
    """Those of them that mean "son of"."""
    joined: frozenset[str]
    """Words that may be written together with the next."""
    articles: tuple[str, ...]
    """Articles that may be written together with a name."""
    families: frozenset[str]
    """Family names that stand first in a name, and alone for it."""

    def key(self, words: tuple[str, ...]) -> list[str]:
        """Join what is written apart or together, and pass over particles."""
        return [self._bare(word) for word in self._joined(words) if word not in self.skipped]

    def same(self, a: tuple[str, ...], b: tuple[str, ...]) -> bool:
        """Tell one person: the shorter name is the family name of the longer, or all its words are in it.

        Who is named by the father's name is not the father: "Turki bin Salman Al Saud" and "Salman Al Saud" are two.
        One word alone may be the end of such a name ("bin Salman").
        """
        x, y = sorted((self.key(a), self.key(b)), key=len)
        if not x:
            return False
        if len(x) == 1:
            return x[0] == y[-1] or (x[0] == y[0] and (len(y) <= _SHORT or x[0] in self.families))
        alike = not Counter(x) - Counter(y)
        return alike and (x[0] == y[0] or not (self._is_father(a, b) or self._is_father(b, a)))

    def _is_father(self, a: tuple[str, ...], b: tuple[str, ...]) -> bool:
        """Tell whether the first word of a name stands in another after "son of"."""
        first, words = self._joined(a)[0], self._joined(b)
        return first not in self.skipped and any(
            before in self.sons and self._bare(word) == self._bare(first) for before, word in pairwise(words)
        )

    def _joined(self, words: tuple[str, ...]) -> list[str]:
        joined: list[str] = []
        for word in words:
            if joined and joined[-1] in self.joined:
                joined[-1] += word
            else:
                joined.append(word)
        return joined

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
        skipped=words.sets["names.skipped"],
        sons=words.sets["names.sons"],
        joined=words.sets["names.joined"],
        articles=words.grammar.definite[:1],
        families=words.sets["names.families"],
    )
