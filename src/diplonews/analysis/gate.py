"""Whether a text may report a contact at all, told from its words alone, long before anything in it is read.

Most news reports no contact, so most of the time is saved here. A gate never closes on what the grammar would take:
it asks only for the words without which no trigger can be there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import attrs

from diplonews.analysis.tokens import words_of

__all__ = ["DONE", "Gate", "build_gate", "wanted_nouns"]

DONE: Final = ("talks", "call", "video")
"""Kinds of nouns that a verb of doing takes ("held TALKS")."""


@attrs.frozen(slots=True)
class Gate:
    """The words with which reports of contacts begin, with every particle that may be written together with them."""

    alone: frozenset[str]
    """Words that begin a trigger which needs no noun."""
    needing: tuple[tuple[frozenset[str], frozenset[str]], ...]
    """Words that begin a trigger which needs a noun, and words that begin such nouns."""

    def admits(self, words: Iterable[str]) -> bool:
        """Tell whether some words may report a contact.

        Args:
            words: The folded words of a text or a sentence; a set where they are many.
        """
        if not self.alone.isdisjoint(words):
            return True
        return any(not verbs.isdisjoint(words) and not nouns.isdisjoint(words) for verbs, nouns in self.needing)


def wanted_nouns(needs: str) -> tuple[str, ...]:
    """Give the kinds of nouns of which a trigger needs one.

    >>> wanted_nouns("noun"), wanted_nouns("paper")
    (('talks', 'call', 'video'), ('paper',))
    """
    return DONE if needs == "noun" else (needs,)


def build_gate(contacts: Mapping[str, Any], clitics: Sequence[str]) -> Gate:
    """Make the gate of a language.

    Args:
        contacts: Its `contacts` table.
        clitics: The particles that may be written together with the next word.
    """
    alone: set[str] = set()
    needing: dict[str, set[str]] = {}
    for row in contacts["trigger"]:
        needs = row.get("needs")
        (alone if needs is None else needing.setdefault(needs, set())).update(
            _first_words(row.get("only", row["forms"]))
        )
    nouns = contacts["noun"]
    return Gate(
        _bound(alone, clitics),
        tuple(
            (
                _bound(verbs, clitics),
                _bound({word for kind in wanted_nouns(needs) for word in _first_words(nouns.get(kind, ()))}, clitics),
            )
            for needs, verbs in needing.items()
        ),
    )


def _first_words(phrases: Iterable[str]) -> set[str]:
    return {words_of(phrase)[0] for phrase in phrases}


def _bound(words: set[str], clitics: Sequence[str]) -> frozenset[str]:
    bound = {clitic + word for clitic in clitics for word in words}
    # ل and the article ال are written لل.
    bound |= {clitic + word[1:] for clitic in clitics if clitic.endswith("ل") for word in words if word[:2] == "ال"}
    return frozenset(words | bound)
