"""How much a word looks like part of a name, where no capital letter tells it.

What the letters of a word tell was learnt from lists of names and a corpus of news; the words that they tell wrongly
are listed (`namewords.json`, made by `tools/make_name_words.py`).
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from diplonews import knowledge
from diplonews.errors import UnknownLanguage

__all__ = ["FLOOR", "NameWords", "features", "name_words", "weighed"]

_SHARE = 14.0
"""What the weights of letters, which are kept tenfold, are divided by: letters tell less than counts do."""
FLOOR = -1.3
"""How unlike a name a word may look that is taken for part of one: where it is asked for, names are frequent."""
DEEPER = -2.0
"""And that of one with a name after it."""
_LONGEST = 9
"""Longer words are judged as those of so many letters."""


def features(word: str) -> set[str]:
    """Give what the letters of a word may be judged by.

    >>> {"#2", "^من$"} <= features("من")
    True
    """
    framed = f"^{word}$"
    size = len(framed)
    found = {f"#{min(len(word), _LONGEST)}"}
    found.update(framed[:width] for width in (2, 3, 4))
    found.update(framed[-width:] for width in (2, 3, 4))
    for width in (2, 3):
        found.update(framed[start : start + width] for start in range(size - width + 1))
    return found


def weighed(word: str, weights: Mapping[str, int]) -> float:
    """Tell by its letters how much likelier a word stands in a name than not, as a logarithm."""
    return sum(weights.get(feature, 0) for feature in features(word)) / _SHARE


class NameWords(msgspec.Struct):
    """Tells words of names from others in one language; words are folded."""

    given: frozenset[str]
    """Given names."""
    homographs: frozenset[str]
    """Those of them that are written like other words."""
    names: frozenset[str]
    words: frozenset[str]
    weights: Mapping[str, int]
    _judged: dict[str, bool] = msgspec.field(default_factory=dict)

    def is_like_name(self, word: str) -> bool:
        """Tell whether a word looks more like part of a name than like any other word."""
        found = self._judged.get(word)
        if found is None:
            found = word in self.names or (word not in self.words and weighed(word, self.weights) > FLOOR)
            self._judged[word] = found
        return found

    def may_be_name(self, word: str) -> bool:
        """Tell whether letters alone do not speak against a name: for a word with a name after it."""
        return word in self.names or weighed(word, self.weights) > DEEPER


def name_words(language: str) -> NameWords | None:
    """Give what is known of the words of names in a language without capital letters, if there is data for it."""
    try:
        table = knowledge.table("namewords", language)
    except UnknownLanguage:
        return None

    def listed(key: str) -> frozenset[str]:
        return frozenset(table[key].split())

    return NameWords(
        given=listed("given"),
        homographs=listed("homographs"),
        names=listed("names"),
        words=listed("words"),
        weights=table["weights"],
    )
