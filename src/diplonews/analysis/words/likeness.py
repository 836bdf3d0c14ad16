"""When two names are one person's: spellings apart or together, with particles or without, in full or for short."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise

import msgspec

from diplonews import knowledge
from diplonews.analysis.words.lexicon import lexicon

__all__ = ["Likeness", "likeness"]

_MIN_STEM = 3
"""Letters of a name without its article."""
_MIN_SPELT = 5
"""Letters of a name that may be spelt in more than one way."""
_VOWELS = {"a": "a", "e": "a", "i": "i", "y": "i", "o": "o", "u": "o"}
"""Vowels, each with that as which it sounds elsewhere."""
_SPELT = 2
"""Letters with which both spellings begin, and by which they may differ in length."""
_NUMBERED = 2
"""Words of the name of a king, with the number."""
_SHORT = 2
"""Words of a name of which the first alone may stand for it."""


class Likeness(msgspec.Struct, frozen=True):
    """Compares names in one language; their words are folded."""

    skipped: frozenset[str]
    """Particles that a name may have or not, and what may stand after it ("Jr.")."""
    ordinals: frozenset[str]
    """Those that number kings of one name ("II")."""
    sons: frozenset[str]
    """Those of them that mean "son of"."""
    joined: frozenset[str]
    """Words that may be written together with the next."""
    royal: frozenset[str]
    """Honorifics with which someone is called by the given name alone ("Sheikh Abdullah")."""
    articles: tuple[str, ...]
    """Articles that may be written together with a name."""
    family_first: frozenset[str]
    """States whose family names lead, in small letters."""
    family_short: frozenset[str]
    """Family names that are as short as other words and none of them; where capital letters tell names, any may be."""
    cased: bool
    """Whether capital letters tell names."""

    def short(self, words: tuple[str, ...], country: str | None) -> set[str]:
        """Give the words by which someone of a state may be called for short: the family name, first or last."""
        if len(words) <= 1:
            return set()
        if self.leads(words, country):
            return {words[0]}
        words = self._unnumbered(words)
        last = next((word for word in reversed(words) if word not in self.skipped), words[-1])
        # "Badr Abd al-Ati", written apart, may be called "Abdalati", written together.
        return {last, words[-2] + last} if words[-2] in self.joined and last == words[-1] else {last}

    def _unnumbered(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Leave out of a full name what numbers those of one family who bear it ("John A. Smith III"), unlike kings."""
        return words[:-1] if self.cased and len(words) > _NUMBERED and words[-1] in self.ordinals else words

    def leads(self, words: tuple[str, ...], country: str | None) -> bool:
        """Tell whether someone of a state may be called by the first word of a name: it is the family's."""
        if country is None or country not in self.family_first or len(words) <= 1:
            return False
        return self.cased or len(words[0]) >= _MIN_STEM or words[0] in self.family_short

    def key(self, words: tuple[str, ...]) -> list[str]:
        """Join what is written apart or together, and pass over particles."""
        return [self._bare(word) for word in self._joined(words) if word not in self.skipped]

    def same(self, a: tuple[str, ...], b: tuple[str, ...]) -> bool:
        """Tell one person: the shorter name is the family name of the longer, or all its words are in it.

        Who is named by the father's name is not the father: "Turki bin Salman Al Saud" and "Salman Al Saud" are two.
        One word alone may be the end of such a name ("bin Salman"), and an initial stands for a word ("R. Koroi").
        """
        a, b = self._unnumbered(a), self._unnumbered(b)
        keys = self.key(a), self.key(b)
        if set(keys[0]).isdisjoint(keys[1]):
            return False  # An initial stands for a word only beside one that both have.
        x, y = sorted(self._spelled_out(*keys), key=len)
        if len(x) == 1 and len(y) > 1 and any(len(name) > 1 and name[-1] in self.ordinals for name in (a, b)):
            return False  # "Talal II" is neither Hasan bin Talal nor Talal bin Hasan.
        if len(x) == 1:
            return x[0] == y[-1] or (x[0] == y[0] and len(y) <= _SHORT)
        if self.cased and len(x) == len(y) == _SHORT and x[-1] == y[-1] and _is_spelling(x[0], y[0]):
            return True
        alike = not Counter(x) - Counter(y)
        if not alike or self._has_other_father(a, b) or self._has_other_father(b, a):
            return False
        return x[0] == y[0] or not (self._is_father(a, b) or self._is_father(b, a))

    def _has_other_father(self, a: tuple[str, ...], b: tuple[str, ...]) -> bool:
        """Tell whether a name tells a father of whom another knows better: Hasan BIN TALAL is no Hasan Yusuf Talal."""
        joined, key = self._joined(a), self.key(b)
        for before, son, word in zip(joined, joined[1:], joined[2:], strict=False):
            child, father = self._bare(before), self._bare(word)
            if son in self.sons and child in key and father in key and key.index(father) > key.index(child) + 1:
                return True
        return False

    @staticmethod
    def _spelled_out(a: list[str], b: list[str]) -> tuple[list[str], list[str]]:
        """Put for each initial of two names the word of the other that begins with it."""
        if a[-1:] != b[-1:] or not any(len(word) == 1 for word in (*a, *b)):
            return a, b
        full = [
            [next((o for o in other if o[0] == w), w) if len(w) == 1 else w for w in one]
            for one, other in ((a, b), (b, a))
        ]
        return full[0], full[1]

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


def _is_spelling(a: str, b: str) -> bool:
    """Tell two spellings of a foreign name.

    >>> _is_spelling("sergei", "serguei"), _is_spelling("pierre", "paul")
    (True, False)
    """
    long = min(len(a), len(b)) >= _MIN_SPELT and abs(len(a) - len(b)) <= _SPELT
    return (long and a[:_SPELT] == b[:_SPELT] and a[-1] == b[-1]) or (a[:1] == b[:1] and _sounds(a) == _sounds(b))


def _sounds(name: str) -> tuple[str, ...]:
    """Give the consonants of a name, doubled ones once, with its first vowel as it sounds in several languages.

    >>> _sounds("nuri") == _sounds("nouri"), _sounds("hassan") == _sounds("hussein")
    (True, False)
    """
    vowel = next((_VOWELS[letter] for letter in name if letter in _VOWELS), "")
    consonants = [letter for letter in name if letter not in _VOWELS]
    once = [letter for index, letter in enumerate(consonants) if index == 0 or letter != consonants[index - 1]]
    return (vowel, *once) if len(once) > 1 else (name,)


@cache
def likeness(language: str) -> Likeness:
    """Give how names are compared in a language.

    >>> likeness("ar").same(("عبد", "الفتاح", "السيسي"), ("السيسي",))
    True
    """
    words = lexicon(language)
    return Likeness(
        skipped=words.sets["names.skipped"] | words.sets["names.postnominals"],
        ordinals=words.sets["names.ordinals"],
        sons=words.sets["names.sons"],
        joined=words.sets["names.joined"],
        royal=words.sets["names.royal"],
        articles=words.grammar.definite[:1],
        family_first=frozenset(knowledge.family_first()),
        family_short=words.sets["names.family_short"],
        cased=words.grammar.cased,
    )
