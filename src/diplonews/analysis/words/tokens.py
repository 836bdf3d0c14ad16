"""A text as words, with the way back to where each stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from itertools import compress, islice
from typing import Any, Final

import msgspec

from diplonews.analysis.words.signs import COMMAS
from diplonews.text import Folded, fold, fold_with_offsets

__all__ = [
    "END",
    "Tokens",
    "before_articles",
    "distinct_words",
    "first_word",
    "first_words",
    "folded_phrases",
    "holds",
    "last_clause",
    "longest",
    "past_articles",
    "past_brackets",
    "past_last",
    "phrase_at",
    "phrase_starts",
    "split_folded",
    "split_words",
    "tokenise",
    "united",
    "words_of",
    "words_of_all",
]

END: Final = "\n"
"""What stands behind the last word of each sentence: a look past its end or before its first word finds nothing."""

# Letters and digits make words; an underscore of a hashtag parts them, and its # is none. Every other sign is a token
# of its own.
_TOKEN = re.compile(r"[^\W_]+|[^\w\s#]")
_APOSTROPHES = {"’": "'", "‘": "'", "ʼ": "'", "`": "'"}
_APOSTROPHE = re.compile("[’‘ʼ`]")


class Tokens(msgspec.Struct):
    """The words and signs of a text, folded."""

    text: str
    """The original."""
    folded: Folded
    """The folded text, with the way back."""
    words: list[str]
    """Each word or sign, and an `END` behind each sentence."""
    homes: tuple[str, ...] = ()
    """States that what stands around the text tells of: its dateline, its agency."""
    settled: dict[tuple[str, ...], str] = msgspec.field(default_factory=dict)
    """Of states that share a name: which one the text tells of."""
    phrases: dict[int, Any] | None = None
    """The phrases of the whole text that mean something, once they have been asked for."""
    pieces: list[tuple[int, int]] = msgspec.field(default_factory=list)
    """Where the words of each sentence begin, and where it begins in the folded text; none is all one piece."""
    _starts: dict[int, int] = msgspec.field(default_factory=dict)

    def place(self, index: int) -> tuple[int, int]:
        """Give where a token begins and ends in the folded text; worked out when one of its sentence is asked for."""
        start = self._starts.get(index)
        if start is None:
            at = bisect_right(self.pieces, (index, len(self.folded.text))) - 1
            first, begin = self.pieces[at] if self.pieces else (0, 0)
            end = self.pieces[at + 1][1] if at + 1 < len(self.pieces) else len(self.folded.text)
            starts = map(re.Match[str].start, _TOKEN.finditer(self.folded.text, begin, end))
            self._starts.update(enumerate(starts, first))
            start = self._starts.get(index)
            if start is None:
                return end, end
        return start, start + len(self.words[index])

    def __len__(self) -> int:
        return len(self.words)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the original that the tokens from `start` up to `end` take."""
        return self.folded.span(self.place(start)[0], self.place(end - 1)[1])

    def original(self, index: int) -> str:
        """Give a token as it is written in the original."""
        start, end = self.span(index, index + 1)
        return self.text[start:end]

    def is_word(self, index: int) -> bool:
        """Tell a word from a sign."""
        return self.words[index][0].isalnum()

    def has_words(self, start: int, end: int, least: int) -> bool:
        """Tell whether a stretch has some words or more, its signs not counted."""
        return next(islice(filter(self.is_word, range(start, end)), least - 1, None), None) is not None

    def is_capital(self, index: int) -> bool:
        """Tell whether a word begins with a capital letter."""
        return self.original(index)[:1].isupper()

    def shouts(self, start: int, end: int) -> bool:
        """Tell whether all letters of a stretch are capital, as in the headlines of wires."""
        first, last = self.span(start, end)
        return self.text[first:last].isupper()

    def glued(self, index: int) -> bool:
        """Tell whether no space stands before a token; at the end of a sentence there is none, nor before its first."""
        words = self.words
        if not 0 < index < len(words) or END in (words[index], words[index - 1]):
            return False
        return self.place(index)[0] == self.place(index - 1)[1]


def tokenise(text: str) -> Tokens:
    """Split a text into words and signs.

    >>> tokenise("التقى الوزيرُ، أمس").words
    ['التقي', 'الوزير', '،', 'امس']
    """
    folded = fold_with_offsets(text)
    return Tokens(text, folded, split_folded(folded.text))


def split_words(folded: Folded, start: int, end: int) -> list[str]:
    """Split a stretch of a text, told by its places in the original.

    >>> split_words(fold_with_offsets("التقى الوزيرُ أمس"), 6, 17)
    ['الوزير', 'امس']
    """
    return split_folded(folded.text[folded.position(start) : folded.position(end)])


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
    return split_folded(fold(phrase))


def words_of_all(phrases: Iterable[str]) -> list[list[str]]:
    """Split many phrases of the data, each without a line break, in one go.

    >>> words_of_all(["Downing Street", "l’Élysée"])
    [['downing', 'street'], ['l', "'", 'elysee']]
    """
    return [split_folded(line) for line in folded_phrases(phrases)]


def folded_phrases(phrases: Iterable[str]) -> list[str]:
    """Fold many phrases of the data, each without a line break, in one go.

    >>> folded_phrases(["Downing Street", "l’Élysée"])
    ['downing street', 'l’elysee']
    """
    lines = "\n".join(phrases)
    return fold(lines).split("\n") if lines else []


def first_word(folded: str) -> str:
    """Give the first word of a folded phrase.

    >>> first_word("downing street"), first_word("l’elysee")
    ('downing', 'l')
    """
    word = folded.partition(" ")[0]
    return word if word.isalnum() else split_folded(folded)[0]


def split_folded(folded: str) -> list[str]:
    """Split a folded text into words and signs.

    >>> split_folded("l’elysee")
    ['l', "'", 'elysee']
    """
    runs = folded.split()
    if "".join(runs).isalnum():
        return runs
    words: list[str] = []
    for run in runs:
        # Most words have no sign by them, which is told several times as fast.
        if run.isalnum():
            words.append(run)
        else:
            words += _TOKEN.findall(run)
    return [_APOSTROPHES.get(word, word) for word in words] if _APOSTROPHE.search(folded) else words


def phrase_at(words: list[str], position: int, end: int, phrases: frozenset[str]) -> int:
    """Give how many words the longest of some phrases takes at a position; 0 if none stands there.

    >>> phrase_at(["sur", "la", "base", "de"], 0, 4, frozenset({"sur", "sur la base de"}))
    4
    """
    if position >= end or (widths := _WIDTHS[phrases].get(words[position])) is None:
        return 0
    for width in widths:
        if width == 1 or (position + width <= end and " ".join(words[position : position + width]) in phrases):
            return width
    return 0


def past_articles(words: list[str], index: int, end: int, articles: frozenset[str]) -> int:
    """Pass over articles, and the apostrophe of one that has lost its vowel.

    >>> past_articles(["l", "'", "ambassadeur"], 0, 3, frozenset({"l", "la"}))
    2
    """
    while index < end and words[index] in articles:
        index += 1
        if index < end and words[index] == "'":
            index += 1
    return index


def before_articles(words: list[str], index: int, start: int, articles: frozenset[str]) -> int:
    """Give where articles begin that stand right before a word, with the apostrophe of one that has lost its vowel.

    >>> before_articles(["avec", "l", "'", "ambassadeur"], 3, 0, frozenset({"l", "la"}))
    1
    """
    while index > start and (words[index - 1] in articles or words[index - 1] == "'"):
        index -= 1
    return index


def past_brackets(words: list[str], index: int, limit: int) -> int:
    """Pass over what stands in brackets at a word, if they are closed before a limit.

    >>> past_brackets(["Petit", "(", "Économie", ")", ","], 1, 5)
    4
    """
    if words[index : index + 1] != ["("] or ")" not in words[index:limit]:
        return index
    return words.index(")", index) + 1


def past_last(words: list[str], start: int, end: int, those: frozenset[str]) -> int:
    """Give the end of a stretch behind the last of some words in it; where it begins if it has none.

    >>> past_last(["on", "trade", "and", "on", "fish"], 0, 5, frozenset({"on"}))
    4
    """
    return max(compress(range(start, end), map(those.__contains__, words[start:end])), default=start - 1) + 1


def phrase_starts(word: str, phrases: frozenset[str]) -> bool:
    """Tell whether one of some phrases begins with a word.

    >>> phrase_starts("sur", frozenset({"sur la base de"}))
    True
    """
    return word in _WIDTHS[phrases]


class _Widths(dict[frozenset[str], dict[str, tuple[int, ...]]]):
    """How many words the phrases of a list have that begin with a word, the longest first; worked out once a list."""

    def __missing__(self, phrases: frozenset[str]) -> dict[str, tuple[int, ...]]:
        found: dict[str, set[int]] = {}
        for phrase in phrases:
            words = phrase.split(" ")
            found.setdefault(words[0], set()).add(len(words))
        told = self[phrases] = {word: tuple(sorted(widths, reverse=True)) for word, widths in found.items()}
        return told


_WIDTHS: Final = _Widths()


@cache
def first_words(phrases: frozenset[str]) -> frozenset[str]:
    """Give the words with which some phrases begin.

    >>> sorted(first_words(frozenset({"sur", "sur la base de", "avec"})))
    ['avec', 'sur']
    """
    return frozenset(_WIDTHS[phrases])


@cache
def longest(phrases: frozenset[str]) -> int:
    """Give how many words the longest of some phrases has.

    >>> longest(frozenset({"sur", "sur la base de"}))
    4
    """
    return max((widths[0] for widths in _WIDTHS[phrases].values()), default=0)


@cache
def united(*phrases: frozenset[str]) -> frozenset[str]:
    """Unite lists of phrases, once for each of them together.

    >>> sorted(united(frozenset({"of"}), frozenset({"to"})))
    ['of', 'to']
    """
    return frozenset().union(*phrases)


def holds(words: list[str], phrases: frozenset[str]) -> bool:
    """Tell whether one of some phrases stands among words.

    >>> holds(["avec", "le", "ministre"], frozenset({"avec"}))
    True
    """
    first = _WIDTHS[phrases]
    if first.keys().isdisjoint(words):
        return False
    for index, word in enumerate(words):
        widths = first.get(word)
        # The last of them is the shortest: most of these phrases are one word.
        if widths is not None and (widths[-1] == 1 or phrase_at(words, index, len(words), phrases)):
            return True
    return False


def last_clause(words: list[str], when: frozenset[str] = frozenset()) -> list[str]:
    """Cut what stands before the last comma, or the last word that begins a clause ("trade will grow WHEN he met")."""
    commas = [index for index, word in enumerate(words) if word in COMMAS or word in when]
    return words[commas[-1] + 1 :] if commas else words
