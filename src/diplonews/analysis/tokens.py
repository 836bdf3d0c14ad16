"""A text as words, with the way back to where each stands."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from diplonews.text import Folded, fold, fold_with_offsets

__all__ = ["Tokens", "distinct_words", "holds", "phrase_at", "tokenise", "tokens_of", "words_of", "words_of_all"]

_MAX_PHRASE = 5
"""Words of the longest phrase in a list of words."""

# Letters and digits make words; an underscore of a hashtag parts them. Every other sign is a token of its own.
_TOKEN = re.compile(r"[^\W_]+|[^\w\s]")
_APOSTROPHES = {"’": "'", "‘": "'", "ʼ": "'", "`": "'"}
_APOSTROPHE = re.compile("[’‘ʼ`]")
_WORD_START = re.compile(r"\w")


@attrs.frozen(slots=True)
class Tokens:
    """The words and signs of a text, folded."""

    folded: Folded
    """The folded text with its offsets."""
    words: list[str]
    """Each word or sign."""
    starts: list[int]
    """Where it begins in the folded text."""
    ends: list[int]
    """Where it ends in the folded text."""
    text: str
    """The original."""

    def __len__(self) -> int:
        return len(self.words)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the original that the tokens from `start` up to `end` take."""
        return self.folded.span(self.starts[start], self.ends[end - 1])

    def origins(self) -> list[int]:
        """Give where each token begins in the original."""
        return self.starts if self.folded.stretches is None else list(map(self.folded.index, self.starts))

    def original(self, index: int) -> str:
        """Give a token as it is written in the original."""
        start, end = self.span(index, index + 1)
        return self.text[start:end]

    def is_word(self, index: int) -> bool:
        """Tell a word from a sign."""
        return _WORD_START.match(self.words[index]) is not None

    def is_capital(self, index: int) -> bool:
        """Tell whether a word begins with a capital letter."""
        return self.original(index)[:1].isupper()

    def glued(self, index: int) -> bool:
        """Tell whether no space stands before a token."""
        return index > 0 and self.starts[index] == self.ends[index - 1]


def tokenise(text: str) -> Tokens:
    """Split a text into words and signs.

    >>> tokenise("التقى الوزيرُ، أمس").words
    ['التقي', 'الوزير', '،', 'امس']
    """
    return tokens_of(text, fold_with_offsets(text))


def tokens_of(text: str, folded: Folded) -> Tokens:
    """Split a text that is folded already."""
    spans = [match.span() for match in _TOKEN.finditer(folded.text)]
    return Tokens(folded, _words(folded.text), [start for start, _ in spans], [end for _, end in spans], text)


def distinct_words(folded: str) -> frozenset[str]:
    """Give the words and signs of a folded text, each once.

    >>> sorted(distinct_words("to be or not to be"))
    ['be', 'not', 'or', 'to']
    """
    return frozenset(_TOKEN.findall(folded))


def words_of(phrase: str) -> list[str]:
    """Split a phrase of the data as texts are split.

    >>> words_of("l’Élysée")
    ['l', "'", 'elysee']
    """
    return _words(fold(phrase))


def words_of_all(phrases: Iterable[str]) -> list[list[str]]:
    """Split many phrases of the data, each without a line break, in one go.

    >>> words_of_all(["Downing Street", "l’Élysée"])
    [['downing', 'street'], ['l', "'", 'elysee']]
    """
    return [_words(line) for line in fold("\n".join(phrases)).split("\n")]


def _words(folded: str) -> list[str]:
    words = _TOKEN.findall(folded)
    return [_APOSTROPHES.get(word, word) for word in words] if _APOSTROPHE.search(folded) else words


def phrase_at(words: list[str], position: int, end: int, phrases: frozenset[str]) -> int:
    """Give how many words the longest of some phrases takes at a position; 0 if none stands there.

    >>> phrase_at(["sur", "la", "base", "de"], 0, 4, frozenset({"sur", "sur la base de"}))
    4
    """
    for width in range(min(_MAX_PHRASE, end - position), 0, -1):
        if " ".join(words[position : position + width]) in phrases:
            return width
    return 0


def holds(words: list[str], phrases: frozenset[str]) -> bool:
    """Tell whether one of some phrases stands among words.

    >>> holds(["avec", "le", "ministre"], frozenset({"avec"}))
    True
    """
    return any(phrase_at(words, position, len(words), phrases) for position in range(len(words)))
