"""Phrases found in a text, and the tree in which they are looked up word by word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from diplonews.analysis.words.grammar import Grammar
from diplonews.analysis.words.tokens import split_folded

__all__ = [
    "PLACES",
    "PLACES_AND_SEATS",
    "Beginning",
    "Branch",
    "Hit",
    "Node",
    "by_sort",
    "longest_hit",
    "node_of",
    "planted",
    "sorts_of",
    "stems_of",
    "without",
]

_Row = tuple[str, str, Any]
"""A phrase, folded, its sort, and what that tells."""
Node = dict[str, Any]
"""What may follow some words in a phrase, by the next word; what the words themselves mean, if they are one."""
_LEAF: Final = ""
PLACES: Final = frozenset({"city", "capital", "country"})
"""Sorts of phrases that name a place on the map."""
PLACES_AND_SEATS: Final = PLACES | {"seat"}
"""Those, and houses that stand for a place ("the White House")."""


class Hit(msgspec.Struct, gc=False):
    """A phrase found in a text."""

    start: int
    end: int
    prefix: str
    """The particles before it that are written together with it."""
    senses: tuple[tuple[str, Any], ...]
    """What it means: pairs of a sort ("country", "office", "trigger" ...) and what that sort tells."""
    sorts: Mapping[str, Any]
    """The first of what each sort tells."""
    sense: Callable[[str], Any]
    """Gives what one sort tells, or None."""

    @property
    def adjective_of(self) -> Any:
        """The state or organisation whose adjective it is, as its sense tells it; None if it is none."""
        return self.sense("adjective") or self.sense("organisation-adjective")

    def ending(self, end: int) -> Hit:
        """Give the same up to another token."""
        return Hit(self.start, end, self.prefix, self.senses, self.sorts, self.sense)

    def meaning(self, senses: tuple[tuple[str, Any], ...]) -> Hit:
        """Give the same words with another meaning."""
        sorts = by_sort(senses)
        return Hit(self.start, self.end, self.prefix, senses, sorts, sorts.get)


class Beginning(msgspec.Struct, frozen=True):
    """What begins with a word: phrases of this word alone, and longer ones."""

    variants: tuple[tuple[str, Node], ...]
    """Each way to read it: its particles, and what may follow."""
    prefix: str
    """The particles before it where it is a phrase by itself."""
    alone: tuple[Any, ...] | None
    """What it means by itself: the last three of a `Hit`."""
    follows: frozenset[str]
    """With what words a longer phrase goes on."""

    @classmethod
    def of(cls, variants: tuple[tuple[str, Node], ...], future: frozenset[str]) -> Beginning:
        """Tell of a word from the ways to read it.

        Args:
            variants: Each way: its particles, and what may follow.
            future: Particles that make a verb tell the future.
        """
        told = [(prefix, node[_LEAF]) for prefix, node in variants if _LEAF in node]
        prefix, alone = told[0] if told else ("", None)
        if alone is not None and "trigger" not in alone[1]:
            # A future that means something by itself ("ستجري") is that of its verb, too.
            for bound, verb in told[1:]:
                if bound in future and "trigger" in verb[1]:
                    senses = (*alone[0], *(sense for sense in verb[0] if sense[0] == "trigger"))
                    sorts = by_sort(senses)
                    prefix, alone = bound, (senses, sorts, sorts.get)
                    break
        follows = frozenset(word for _, node in variants for word in node if word != _LEAF)
        return cls(variants, prefix, alone, follows)

    def hit(self, words: list[str], index: int, end: int) -> Hit | None:
        """Find the longest phrase that begins with the word, which stands at a token."""
        if index + 1 < end and words[index + 1] in self.follows:
            return longest_hit(self.variants, words, index, end)
        return None if self.alone is None else Hit(index, index + 1, self.prefix, *self.alone)


def longest_hit(variants: tuple[tuple[str, Node], ...], words: list[str], index: int, end: int) -> Hit | None:
    """Find the longest phrase that begins with a word, read in one of some ways: its particles, and what may follow."""
    best, reached, particles = None, index, ""
    for prefix, first in variants:
        node: Node | None = first
        position = index + 1
        while node is not None:
            if position > reached and _LEAF in node:
                best, reached, particles = node[_LEAF], position, prefix
            if position == end:
                break
            node = node.get(words[position])
            position += 1
    return None if best is None else Hit(index, reached, particles, *best)


def stems_of(tree: Mapping[str, Any], grammar: Grammar, word: str) -> Iterator[tuple[str, str]]:
    """Split a word into particles and a stem that begins some phrase, in every way there is."""
    if word in tree:
        yield "", word
    for prefix in grammar.clitics:
        if not word.startswith(prefix) or len(word) - len(prefix) <= 1:
            continue
        stem = word[len(prefix) :]
        if stem in tree:
            yield prefix, stem
        if (whole := grammar.unelided(prefix, stem)) is not None and whole in tree:
            yield prefix, whole


def sorts_of(tree: Mapping[str, Any], grammar: Grammar, word: str) -> frozenset[str]:
    """Give what all the phrases tell that may begin with a word."""
    nodes = (tree[stem] for _, stem in stems_of(tree, grammar, word))
    return frozenset(sort for node in nodes for sort in (_planted if type(node) is dict else _listed)(node))


def node_of(tree: dict[str, Any], stem: str) -> Node:
    """Give what may follow the first word of a phrase: the tree grows with the few words that are met."""
    node = tree[stem]
    if type(node) is list:
        node = tree[stem] = planted(node)
    found: Node = node
    return found


def _listed(rows: list[_Row]) -> Iterator[str]:
    return (sort for _, sort, _ in rows)


def _planted(node: Node) -> Iterator[str]:
    for word, following in node.items():
        yield from following[1] if word == _LEAF else _planted(following)


class Branch(NamedTuple):
    """What may follow a phrase as it follows others: the value of a row that stands for all the phrases of them."""

    node: Node


def planted(rows: list[_Row]) -> Node:
    """Make the tree of the phrases that begin with one word."""
    root: Node = {}
    branches: list[tuple[list[str], Node]] = []
    for phrase, sort, value in rows:
        if type(value) is Branch:
            branches.append((split_folded(phrase)[1:], value.node))
            continue
        node = root
        for word in split_folded(phrase)[1:]:
            node = node.setdefault(word, {})
        senses, sorts = node[_LEAF][:2] if _LEAF in node else ((), {})
        if (sort, value) not in senses:
            sorts.setdefault(sort, value)
            node[_LEAF] = ((*senses, (sort, value)), sorts, sorts.get)
    # Branches belong to several trees, and nothing grows on them: they are grafted last, the longest way first.
    for way, branch in sorted(branches, key=lambda grafted: -len(grafted[0])):
        node = root
        for word in way:
            node = node.setdefault(word, {})
        _graft(node, branch)
    return root


def _graft(node: Node, branch: Node) -> None:
    """Let what a branch tells follow what a node stands for, too."""
    for word, following in branch.items():
        if word not in node:
            node[word] = following
        elif word == _LEAF:
            senses = tuple(dict.fromkeys((*node[word][0], *following[0])))
            sorts = by_sort(senses)
            node[word] = (senses, sorts, sorts.get)
        else:
            node[word] = {**node[word]}  # It may be part of a branch.
            _graft(node[word], following)


def by_sort(senses: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    """Give the first of what each sort tells."""
    return dict(reversed(senses))


def without(hit: Hit, sorts: frozenset[str]) -> Hit | None:
    """Leave out what a phrase may mean otherwise; nothing may be left."""
    senses = tuple(sense for sense in hit.senses if sense[0] not in sorts)
    return hit.meaning(senses) if senses else None
