"""For whom a person of public record acts and in which office, where an article does not say it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import NamedTuple

from diplonews import knowledge
from diplonews.analysis.words.lexicon import lexicon
from diplonews.analysis.words.likeness import Likeness, likeness
from diplonews.analysis.words.tokens import words_of

__all__ = ["Party", "Tenure", "find_party", "find_tenure", "held_one_of", "usual_title"]


_GIVEN_WORDS = 3
"""Words of a given name, with the one behind it that means "son of"."""


class Party(NamedTuple):
    """A state or an organisation."""

    country: str | None
    organisation: str | None


class Tenure(NamedTuple):
    """An office that someone of public record held."""

    kind: str
    party: Party


def find_party(words: tuple[str, ...], language: str, *, whole: bool = False) -> Party | None:
    """Tell for whom someone acts, by the words of the name (folded).

    A surname alone tells it only if all who bear it act for the same.

    >>> find_party(("عادل", "الجبير"), "ar")
    Party(country='SA', organisation=None)

    Args:
        words: The name.
        language: The language that it is written in.
        whole: Whether a part of a name, or one with others between its words, is not enough.
    """
    index, alike = _index(language), likeness(language)
    for width in (2, 1):
        if len(words) > width and (house := index.houses.get(" ".join(words[-width:]))):
            return house
    key = alike.key(words)
    if not key:
        return None
    known, given = index.names.get(key[-1], ()), lexicon(language).given
    if alike.cased and len(key) == 1 and key[0] in given:
        return None  # "King PHILIPPE" is no Édouard Philippe.
    # Whoever bears the very name comes before those who may be called by it: Abdullah II is no Abdullah Al Thani.
    found = {party for name, party in known if name == words}
    if whole:
        found = found or {party for name, party in known if alike.key(name) == key}
    else:
        found = found or {party for name, party in known if _names(words, name, alike, given)}
    found = found or _of_fathers(words, index, alike)
    return found.pop() if len(found) == 1 else None


def _of_fathers(words: tuple[str, ...], index: _Index, alike: Likeness) -> set[Party]:
    """Give the state of whose son someone is called, with the name of the house or without it.

    >>> find_party(("فارس", "بن", "سلمان", "بن", "عبدالعزيز"), "ar")
    Party(country='SA', organisation=None)
    """
    son = next((i for i, word in enumerate(words[:_GIVEN_WORDS]) if i and word in alike.sons), len(words))
    father = words[son + 1 :]
    if alike.sons.isdisjoint(father):
        return set()
    key, found = alike.key(father), set[Party]()
    for name, party in index.names.get(key[-1], ()):
        whole = alike.key(name)
        house = len(whole) == len(key) + 1 and any(" ".join(name).endswith(f" {house}") for house in index.houses)
        if whole[: len(key)] == key and (house or len(whole) == len(key)):
            found.add(party)
    return found


def find_tenure(
    words: tuple[str, ...], language: str, year: int | None, kinds: frozenset[str] = frozenset()
) -> Tenure | None:
    """Tell which office someone of public record held in a year, by the words of the name (folded).

    Of several offices that one person holds in a year it is one of `kinds`, which the article tells, or else the first
    in the data; a surname alone tells it only where one person bears it. Without a year it is the last office.

    >>> find_tenure(("kofi", "annan"), "en", 2003)
    Tenure(kind='organisation-head', party=Party(country=None, organisation='united-nations'))
    """
    alike = likeness(language)
    key = alike.key(words)
    given = lexicon(language).given if not alike.cased else frozenset[str]()
    found: list[_Held] = []
    for held in _held(language).get(key[-1], ()) if key else ():
        in_time = year is None or held.first <= year <= held.last
        if in_time and _names(words, held.name, alike, given) and not _is_kin(words, held, alike):
            found.append(held)
    found = [held for held in found if held.name == words] or found
    if len(key) == 1 and (len({held.person for held in found}) > 1 or key[0] in given):
        found = [held for held in found if held.tenure.kind in kinds]
    if not found or (len(key) == 1 and len({held.person for held in found}) > 1):
        return None
    found = [held for held in found if held.tenure.kind in kinds] or found  # "PREMIER X", in the year he became another
    return (found[0] if year is not None else max(found, key=lambda held: held.last)).tenure


def held_one_of(words: tuple[str, ...], language: str, kinds: frozenset[str]) -> bool:
    """Tell whether one of those on record whom a name may call held one of some offices, and all act for one state."""
    alike = likeness(language)
    key, given = alike.key(words), lexicon(language).given
    held = _held(language).get(key[-1], ()) if key else ()
    those = [row.tenure for row in held if _names(words, row.name, alike, given)]
    one = len({tenure.party for tenure in those}) == 1 and words[-1] not in given
    return one and any(tenure.kind in kinds for tenure in those)


def _names(words: tuple[str, ...], name: tuple[str, ...], alike: Likeness, given: frozenset[str]) -> bool:
    """Tell whether words may name someone of public record: "al-Sharif" is no "Sharif", nor Tariq the son of Tariq."""
    single = len(alike.key(words)) == 1
    if not single or alike.cased:
        return single or (
            alike.same(words, name)
            and not _is_common(words, name, alike, given)
            and (alike.cased or _is_in_order(alike.key(words), alike.key(name)))
            and not _is_given(words[-1], name[-1], given)
        )
    sons = {word for before, word in pairwise(name) if before in alike.sons}
    return words[-1] in name and not (len(words) == 1 and words[0] in sons)


def _is_kin(words: tuple[str, ...], held: _Held, alike: Likeness) -> bool:
    """Tell a relative of someone whose family name alone is a spelling on record, too: Bilal ERDOĞAN is no president.

    What begins with another letter is no other spelling of the given name.
    """
    if alike.cased or len(alike.key(held.name)) > 1 or len(alike.key(words)) == 1:
        return False
    return words[0][0] != words_of(held.person)[0][0]


def _is_common(words: tuple[str, ...], name: tuple[str, ...], alike: Likeness, given: frozenset[str]) -> bool:
    """Tell given names that many bear from the name of someone of record: the family name is not among them."""
    if alike.cased or not alike.sons.isdisjoint(words):
        return False
    key, full = alike.key(words), alike.key(name)
    return len(full) > len(key) and key[-1] != full[-1] and given.issuperset(key)


def _is_in_order(words: list[str], name: list[str]) -> bool:
    """Tell whether the words of the shorter name stand in the longer one in the same order.

    >>> _is_in_order(["mahmud", "hasan"], ["hasan", "sheikh", "mahmud"])
    False
    """
    short, full = sorted((words, name), key=len)
    rest = iter(full)
    return all(word in rest for word in short)


def _is_given(last: str, recorded: str, given: frozenset[str]) -> bool:
    """Tell a given name at the end from the family name that differs from it by an article: "Ali IBRAHIM"."""
    return last in given and recorded not in given and recorded.endswith(last) and recorded != last


@cache
def usual_title(kind: str, country: str | None, language: str) -> str:
    """Give what an office is called where the article does not name it.

    >>> usual_title("foreign-minister", "US", "en"), usual_title("foreign-minister", "JP", "en")
    ('secretary of state', 'foreign minister')
    """
    rows = [row for row in knowledge.table("offices", language)["office"] if row["kind"] == kind]
    rows.sort(key=lambda row: (row.get("country") != country, "country" in row))
    return str(rows[0]["forms"][0]) if rows else kind


class _Held(NamedTuple):
    name: tuple[str, ...]
    """One spelling of the name."""
    person: str
    """The first spelling, which stands for the person."""
    first: int
    last: int
    tenure: Tenure


@cache
def _held(language: str) -> dict[str, list[_Held]]:
    """Give the offices of those whose name ends with a word."""
    states, alike = knowledge.countries(language), likeness(language)
    held: dict[str, list[_Held]] = {}
    for code, kinds in knowledge.holders().items():
        party = Party(code, None) if code in states else Party(None, code)
        for kind, holders in kinds.items():
            tenure = Tenure(kind, party)
            for holder in holders:
                for spelling in holder.names:
                    name = tuple(words_of(spelling))
                    row = _Held(name, holder.names[0], holder.first, holder.last, tenure)
                    held.setdefault(alike.key(name)[-1], []).append(row)
    return held


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
