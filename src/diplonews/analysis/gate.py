"""Whether a text may report a contact at all, told from its words alone, long before anything in it is read.

Most news reports no contact, so most of the time is saved here. A gate never closes on what the grammar would take:
it asks only for the words without which no trigger can be there. Where all letters of a text fit in the one-byte
charset that its language was once written in, its words are looked up as bytes, several times as fast as folded text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final

import attrs

from diplonews.analysis.tokens import distinct_words, united, words_of_all
from diplonews.text import fold

__all__ = ["DONE", "Gate", "build_gate", "wanted_nouns"]

DONE: Final = ("talks", "call", "video", "conference")
"""Kinds of nouns that a verb of doing takes ("held TALKS")."""
_SPACE: Final = 0x20


@attrs.frozen(slots=True)
class _Needed:
    """The words without which there is no report, as text or in a charset."""

    alone: frozenset[Any]
    """A word of each trigger that needs no noun."""
    needing: Mapping[Any, frozenset[Any]]
    """A word of each trigger that needs a noun, with a word of each noun that it may take."""

    def stand_in(self, words: Collection[Any]) -> bool:
        if not self.alone.isdisjoint(words):
            return True
        return any(not self.needing[verb].isdisjoint(words) for verb in self.needing.keys() & words)


@attrs.frozen(slots=True)
class _Charset:
    """A one-byte charset, with what folding makes of each of its letters."""

    name: str
    letters: bytes
    """Each byte folded; what is neither a letter nor a digit is a space."""
    dropped: bytes
    """Bytes that folding drops."""
    wide: bytes
    """Bytes of letters that fold to several."""

    def words(self, text: str) -> list[bytes] | None:
        """Split a text into folded words; None where it does not fit."""
        try:
            coded = text.encode(self.name)
        except UnicodeEncodeError:
            return None
        if self.wide and len(coded.translate(None, self.wide)) < len(coded):
            return None
        return coded.translate(self.letters, self.dropped).split()


@attrs.frozen(slots=True)
class Gate:
    """The words without which there is no report, with every particle that may be written together with them."""

    _text: _Needed
    _coded: _Needed
    _charset: _Charset

    def admits(self, words: Collection[str]) -> bool:
        """Tell whether some words, folded, may report a contact."""
        return self._text.stand_in(words)

    def admits_text(self, text: str) -> bool:
        """Tell whether a text, as published, may report a contact."""
        words = self._charset.words(text)
        return self._text.stand_in(distinct_words(fold(text))) if words is None else self._coded.stand_in(words)


def wanted_nouns(needs: str) -> tuple[str, ...]:
    """Give the kinds of nouns of which a trigger needs one.

    >>> wanted_nouns("noun"), wanted_nouns("paper")
    (('talks', 'call', 'video', 'conference'), ('paper',))
    """
    return DONE if needs == "noun" else (needs,)


def build_gate(contacts: Mapping[str, Any], clitics: Sequence[str], charset: str) -> Gate:
    """Make the gate of a language.

    Args:
        contacts: Its `contacts` table.
        clitics: The particles that may be written together with the next word.
        charset: The one-byte charset that holds its letters, as Python names it.
    """
    alone: set[str] = set()
    needing: dict[str, set[str]] = {}
    for row in contacts["trigger"]:
        needs = row.get("needs")
        keys = alone if needs is None else needing.setdefault(needs, set())
        keys |= _keys((*row["forms"], *row.get("present", ())))
    nouns = contacts["noun"]
    pairs = tuple(
        (
            _bound(verbs, clitics),
            _bound({word for kind in wanted_nouns(needs) for word in _keys(nouns.get(kind, ()))}, clitics),
        )
        for needs, verbs in needing.items()
    )
    bound = _bound(alone, clitics)
    in_bytes = ((_coded(verbs, charset), _coded(those, charset)) for verbs, those in pairs)
    needed, coded = _Needed(bound, _by_verb(pairs)), _Needed(_coded(bound, charset), _by_verb(in_bytes))
    return Gate(needed, coded, _charset(charset))


def _by_verb(pairs: Iterable[tuple[frozenset[Any], frozenset[Any]]]) -> dict[Any, frozenset[Any]]:
    """Give for each of the words of triggers those of all the nouns that it may take."""
    found: dict[Any, frozenset[Any]] = {}
    for verbs, nouns in pairs:
        found.update((verb, united(found[verb], nouns) if verb in found else nouns) for verb in verbs)
    return found


def _keys(phrases: Iterable[str]) -> set[str]:
    """Give the longest word of each phrase: there is no phrase without all its words, and long words are rare."""
    return {max(words, key=len) for words in words_of_all(phrases)}


def _bound(words: set[str], clitics: Sequence[str]) -> frozenset[str]:
    bound = {clitic + word for clitic in clitics for word in words}
    # ل and the article ال are written لل.
    bound |= {clitic + word[1:] for clitic in clitics if clitic.endswith("ل") for word in words if word[:2] == "ال"}
    return frozenset(words | bound)


def _coded(words: frozenset[str], charset: str) -> frozenset[bytes]:
    # Folded words have none of the letters that a charset lacks, or that fold to several, unless no text in it has.
    return frozenset(word.encode(charset, "ignore") for word in words)


def _charset(name: str) -> _Charset:
    letters, dropped, wide = bytearray(range(256)), bytearray(), bytearray()
    for byte in range(256):
        folded = fold(bytes([byte]).decode(name, "ignore"))
        coded = folded.encode(name, "ignore")
        if not folded:
            dropped.append(byte)
        elif not folded.isalnum():
            letters[byte] = _SPACE
        elif len(coded) == 1:
            letters[byte] = coded[0]
        else:
            wide.append(byte)
    return _Charset(name, bytes(letters), bytes(dropped), bytes(wide))
