"""Whether a text may report a contact at all, told from its words alone, long before anything in it is read.

Most news reports no contact, so most of the time is saved here. A gate never closes on what the grammar would take:
it asks only for the words without which there is no trigger, all in one line, and for one that may tell for whom
someone acts. Where all letters of a text fit in the one-byte charset that its language was once written in, it is
folded as bytes, several times as fast.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

import msgspec

from diplonews.analysis.words.grammar import Grammar
from diplonews.analysis.words.tokens import distinct_words, words_of_all
from diplonews.text import fold
from diplonews.text.folding import Bytes, bytes_of

__all__ = ["DONE", "SIDES", "VISITORS", "Gate", "build_gate", "wanted_nouns"]

DONE: Final = ("talks", "call", "video", "conference")
"""Kinds of nouns that a verb of doing takes ("held TALKS")."""
_WANTED: Final = {"noun": DONE, "sitting": ("sitting", "conference")}
"""Kinds of nouns of which those triggers need one that take several."""
SIDES: Final = frozenset(
    {"office", "country", "adjective", "capital", "seat", "organisation", "organisation-adjective", "counterpart"}
)
"""Sorts of phrases that tell for whom someone acts."""
VISITORS: Final = frozenset({"office", "delegation"})
"""Sorts of phrases that tell who goes to other states."""
_SIDE, _VISITOR = 1, 2
"""What may begin with a word: something that tells for whom someone acts; who goes to other states."""
_SPACE: Final = 0x20
_LINE_BREAK: Final = 0x0A
_LISTED: Final = (":\n\n", "：\n\n")
"""What stands before a list that goes on with the sentence: its lines are one."""
_MOST_KNOWN: Final = 50_000
"""Words of which it is kept what may begin with them."""

_Sorts = Callable[[str], frozenset[str]]
"""Gives what all the phrases tell that may begin with a word."""


class _Need(NamedTuple):
    """What must stand beside a word of a trigger."""

    beside: tuple[frozenset[str], ...]
    """The other words of the trigger, and the nouns that it may take: one of each."""
    visitor: bool
    """Whether an office or a delegation, too."""


class _Begun(dict[str, int]):
    """Whether a side may begin with a word, and whether a visitor; worked out as it is met."""

    def __init__(self, sorts: _Sorts) -> None:
        self._sorts = sorts

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        sorts = self._sorts(word)
        side, visitor = not SIDES.isdisjoint(sorts), not VISITORS.isdisjoint(sorts)
        found = self[word] = side * _SIDE | visitor * _VISITOR
        return found

    def tell(self, words: Collection[str], what: int) -> bool:
        """Tell whether something of a sort may begin with one of some words."""
        return any(begun & what for begun in map(self.__getitem__, words))


class Gate(msgspec.Struct, frozen=True):
    """The words without which there is no report, with every particle that may be written together with them."""

    needs: Mapping[str, tuple[_Need, ...]]
    """By a word of each trigger: what else a report of it needs, in each way there is."""
    begun: _Begun
    charset: Bytes
    """What folding makes of the charset of the language, its signs taken for spaces."""

    def admits(self, words: Collection[str]) -> bool:
        """Tell whether some words of one sentence, folded, may report a contact: all that some trigger needs."""
        if self.needs.keys().isdisjoint(words):
            return False
        present = frozenset(words)
        for word in self.needs.keys() & present:
            for need in self.needs[word]:
                if self._is_met(need, present):
                    return True
        return False

    def admits_text(self, text: str) -> bool:
        """Tell whether a text, as published, may report a contact; its first line may be its title."""
        folded, listed = self.charset.folded(text), any(sign in text for sign in _LISTED)
        if folded is not None:
            return self._opens([folded.split()] if listed else map(str.split, folded.split("\n")))
        return self._opens(distinct_words(fold(line)) for line in ([text] if listed else text.split("\n")))

    def _is_met(self, need: _Need, words: frozenset[str]) -> bool:
        for those in need.beside:
            if those.isdisjoint(words):
                return False
        return not need.visitor or self.begun.tell(words, _VISITOR)

    def _opens(self, lines: Iterable[Collection[str]]) -> bool:
        """Tell whether a line may report a contact: it tells for whom someone acts, or is the first, a title."""
        keys = self.needs.keys()
        return any(
            not keys.isdisjoint(line) and self.admits(line) and (number == 0 or self.begun.tell(line, _SIDE))
            for number, line in enumerate(lines)
        )


def wanted_nouns(needs: str) -> tuple[str, ...]:
    """Give the kinds of nouns of which a trigger needs one.

    >>> wanted_nouns("noun"), wanted_nouns("paper")
    (('talks', 'call', 'video', 'conference'), ('paper',))
    """
    return _WANTED.get(needs, (needs,))


def build_gate(contacts: Mapping[str, Any], grammar: Grammar, sorts: _Sorts) -> Gate:
    """Make the gate of a language.

    Args:
        contacts: Its `contacts` table.
        grammar: How its words are bound, and the one-byte charset that holds its letters.
        sorts: Gives what all the phrases tell that may begin with a word.
    """
    nouns: dict[str, tuple[frozenset[str], ...]] = {"": ()}
    needed: dict[_Need, set[str]] = {}
    bound: dict[_Need, set[str]] = {}
    bound_first = cache(lambda word: _bound({word}, grammar))
    for row in contacts["trigger"]:
        wanted, visitor = row.get("needs", ""), row["frame"] == "visit"
        if wanted not in nouns:
            nouns[wanted] = (_nouns(contacts["noun"], wanted, grammar),)
        for phrase in words_of_all((*row["forms"], *row.get("present", ()))):
            words = [word for word in phrase if word[0].isalnum()]
            key = max(words, key=lambda word: (word not in grammar.relative, len(word)))
            first = () if key == words[0] else (bound_first(words[0]),)
            others = (frozenset({word}) for word in words[1:] if word != key)
            ways = bound if key == words[0] else needed
            ways.setdefault(_Need((*first, *others, *nouns[wanted]), visitor), set()).add(key)
    for need, keys in bound.items():
        needed.setdefault(need, set()).update(_bound(keys, grammar))
    return Gate(_by_word(needed), _Begun(sorts), _spaced(grammar.charset))


def _by_word(needed: Mapping[_Need, Iterable[str]]) -> dict[str, tuple[_Need, ...]]:
    """Give for each word all that a report of it needs; where that may be nothing, that alone."""
    nothing = _Need((), visitor=False)
    found = dict.fromkeys(needed.get(nothing, ()), (nothing,))
    others = dict[str, tuple[_Need, ...]]()
    for need, words in needed.items():
        for word in words:
            if word not in found:
                others[word] = (*others.get(word, ()), need)
    return found | others


def _nouns(nouns: Mapping[str, Sequence[str]], needs: str, grammar: Grammar) -> frozenset[str]:
    """Give the longest word of each noun of which a trigger needs one, as it may be written."""
    phrases = words_of_all(phrase for kind in wanted_nouns(needs) for phrase in nouns.get(kind, ()))
    return _bound({max(words, key=len) for words in phrases}, grammar)


def _bound(words: set[str], grammar: Grammar) -> frozenset[str]:
    return frozenset(words.union(*(grammar.all_bound(clitic, words) for clitic in grammar.clitics)))


def _spaced(charset: str) -> Bytes:
    """Give what folding makes of a charset, where what is neither a letter nor a digit nor a line break is a space."""
    folds, letters = bytes_of(charset), bytearray()
    for written, byte in enumerate(folds.letters):
        is_word = bytes([byte]).decode(charset, "ignore").isalnum()
        # A form feed folds to a line break, and parts no lines.
        letters.append(byte if is_word or written == _LINE_BREAK else _SPACE)
    return folds._replace(letters=bytes(letters))
