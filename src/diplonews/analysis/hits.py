"""Phrases found in a text, and the tree in which they are looked up word by word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

__all__ = ["Hit", "Node", "by_sort", "longest_hit", "planted", "without"]

Node = dict[str, Any]
"""What may follow some words in a phrase, by the next word; what the words themselves mean, if they are one."""
_LEAF: Final = ""


class Hit(NamedTuple):
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


def longest_hit(variants: tuple[tuple[str, Node], ...], words: list[str], index: int, end: int) -> Hit | None:
    """Find the longest phrase that begins with a word, read in one of some ways: its particles, and what may follow."""
    best, reached, particles = None, index, ""
    for prefix, first in variants:
        node: Node | None = first
        position = index + 1
        while node is not None:
            if position > reached and _LEAF in node:
                best, reached, particles = node[_LEAF], position, prefix
            node = node.get(words[position]) if position < end else None
            position += 1
    return None if best is None else Hit(index, reached, particles, *best)


def planted(rows: list[tuple[list[str], str, Any]]) -> Node:
    """Make the tree of the phrases that begin with one word."""
    root: Node = {}
    for words, sort, value in rows:
        node = root
        for word in words[1:]:
            node = node.setdefault(word, {})
        senses, sorts = node[_LEAF][:2] if _LEAF in node else ((), {})
        if (sort, value) not in senses:
            sorts.setdefault(sort, value)
            node[_LEAF] = ((*senses, (sort, value)), sorts, sorts.get)
    return root


def by_sort(senses: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    """Give the first of what each sort tells."""
    return dict(reversed(senses))


def without(hit: Hit, sorts: frozenset[str]) -> Hit | None:
    """Leave out what a phrase may mean otherwise; nothing may be left."""
    senses = tuple(sense for sense in hit.senses if sense[0] not in sorts)
    if not senses:
        return None
    kept = by_sort(senses)
    return hit._replace(senses=senses, sorts=kept, sense=kept.get)
