"""For whom a person of public record acts, where an article does not say it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from diplonews import knowledge
from diplonews.analysis.likeness import likeness
from diplonews.analysis.tokens import words_of

__all__ = ["Party", "find_party"]


class Party(NamedTuple):
    """A state or an organisation."""

    country: str | None
    organisation: str | None


def find_party(words: tuple[str, ...], language: str) -> Party | None:
    """Tell for whom someone acts, by the words of the name (folded).

    A surname alone tells it only if all who bear it act for the same.

    >>> find_party(("عادل", "الجبير"), "ar")
    Party(country='SA', organisation=None)
    """
    index = _index(language)
    for width in (2, 1):
        if len(words) > width and (house := index.houses.get(" ".join(words[-width:]))):
            return house
    alike = likeness(language)
    key = alike.key(words)
    if not key:
        return None
    known = index.names.get(key[-1], ())
    found = {party for name, party in known if len(key) == 1 or alike.same(words, name)}
    return found.pop() if len(found) == 1 else None


class _Index(NamedTuple):
    names: dict[str, list[tuple[tuple[str, ...], Party]]]
    """The persons whose name holds a word, but for its first."""
    houses: dict[str, Party]


@cache
def _index(language: str) -> _Index:
    people, alike = knowledge.people(language), likeness(language)
    names: dict[str, list[tuple[tuple[str, ...], Party]]] = {}
    for rows, is_state in ((people.states, True), (people.organisations, False)):
        for code, persons in rows.items():
            party = Party(code, None) if is_state else Party(None, code)
            for spelling in (spelling for person in persons for spelling in person.split("|")):
                words = tuple(words_of(spelling))
                key = alike.key(words)
                for word in {key[-1], *key[1:]}:
                    names.setdefault(word, []).append((words, party))
    houses = {" ".join(words_of(house)): Party(code, None) for code, rows in people.houses.items() for house in rows}
    return _Index(names, houses)
