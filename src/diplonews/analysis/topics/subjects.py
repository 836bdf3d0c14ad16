"""What a topic is about: the term of a controlled vocabulary that its words tell.

The phrases of a language are kept in a tree of their words, as the lexicon keeps its own, and a topic is walked over
once. Words are compared folded, without articles, signs, and the particles that the language writes together with
them. Of all phrases found, one of a narrower subject outranks one of a general subject; then the longer counts, then
the earlier.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, Final

import msgspec

from diplonews import knowledge
from diplonews.analysis.words.grammar import Grammar
from diplonews.analysis.words.lexicon import lexicon
from diplonews.analysis.words.tokens import first_word, folded_phrases, split_folded, words_of
from diplonews.errors import UnknownLanguage
from diplonews.model import Subject
from diplonews.text import primary_subtag

__all__ = ["concept_of", "subject_of"]

_LEAF: Final = ""
_SLOT: Final = "{}"
_ALONE: Final = "alone"
"""The frame whose phrases count only where they are all of a topic."""
_SHORTEST: Final = 3
"""Letters of the shortest word that remains where a particle or an article is taken off."""


def subject_of(text: str, language: str) -> Subject | None:
    """Give the term of IPTC Media Topics for a topic.

    Args:
        text: The topic as published.
        language: BCP 47; of languages without data nothing is known.

    Returns:
        The term, by its official English name, or None where no word tells a subject.

    >>> subject_of("ways to strengthen cooperation in the field of renewable energy", "en")
    Subject(scheme='medtop', code='20000257', name='renewable energy')
    """
    key = concept_of(text, language)
    if key is None:
        return None
    terms = knowledge.subjects()
    term = terms.concept[key]
    return Subject(scheme=terms.scheme, code=term.code, name=term.name)


def concept_of(text: str, language: str) -> str | None:
    """Give diplonews' own key of what a topic is about (see `subject_of`).

    >>> concept_of("سبل تعزيز التعاون في مجال الطاقة المتجددة", "ar")
    'renewable-energy'
    """
    index = _index(primary_subtag(language))
    return None if index is None else index.concept(text)


class _Index(msgspec.Struct, frozen=True, eq=False):
    """The phrases of a language."""

    grammar: Grammar
    tree: dict[str, Any]
    """By the first word of each phrase: what follows it, once it has been met; a list of all phrases until then."""
    exact: frozenset[str]
    general: frozenset[str]
    whole: Mapping[str, str]
    """What a topic of these words alone is about."""
    longest: int
    """How many words the longest of those has."""

    def concept(self, text: str) -> str | None:
        articles, tree = self.grammar.articles, self.tree
        words = [word for word in words_of(text) if word[0].isalnum() and word not in articles]
        readings = list(map(self._readings, words))
        best: tuple[bool, int, int] | None = None
        found: str | None = None
        for start, reading in enumerate(readings):
            if tree.keys().isdisjoint(reading):
                continue
            begun = [self._node(word) for word in reading if word in tree]
            length, key = self._longest(begun, readings, start)
            if key is None:
                continue
            rank = (key not in self.general, length, -start)
            if best is None or rank > best:
                best, found = rank, key
        if (best is None or not best[0]) and 0 < len(words) <= self.longest:
            alone = " ".join(_bare(word, self.grammar, self.exact) for word in words)
            return self.whole.get(alone, found)
        return found

    def _longest(
        self, nodes: list[dict[str, Any]], readings: list[tuple[str, ...]], start: int
    ) -> tuple[int, str | None]:
        """Find the longest phrase that begins with a word: its length and what it is about.

        Args:
            nodes: What may follow the word, in each way to read it.
            readings: The ways to read each word of the topic.
            start: The word.
        """
        position = start + 1
        found: tuple[int, str | None] = (0, None)
        while nodes:
            for node in nodes:
                if _LEAF in node:
                    found = (position - start, node[_LEAF])
                    break
            if position == len(readings):
                break
            nodes = [node[word] for node in nodes for word in readings[position] if word in node]
            position += 1
        return found

    def _node(self, first: str) -> dict[str, Any]:
        """Give what may follow the first word of a phrase: the tree grows with the few words that are met."""
        node = self.tree[first]
        if type(node) is list:
            node = self.tree[first] = self._planted(node)
        found: dict[str, Any] = node
        return found

    def _planted(self, rows: list[tuple[str, str]]) -> dict[str, Any]:
        root: dict[str, Any] = {}
        for phrase, key in rows:
            node = root
            for word in _bare_words(phrase, self.grammar, self.exact)[1:]:
                node = node.setdefault(word, {})
            node.setdefault(_LEAF, key)
        return root

    @lru_cache(maxsize=4096)  # noqa: B019  # There is one index of a language, which stays.
    def _readings(self, word: str) -> tuple[str, ...]:
        """Give a word in every way it may stand in a phrase: without particles, and without its article."""
        grammar = self.grammar
        if not word.startswith(tuple(grammar.clitics)):
            bare = _bare(word, grammar, frozenset())
            return (word,) if bare == word else (word, bare)
        readings = {word: None}
        for clitic in grammar.clitics:
            stem = word[len(clitic) :]
            if word.startswith(clitic) and len(stem) >= _SHORTEST:
                readings[stem] = None
                if (whole := grammar.unelided(clitic, stem)) is not None:
                    readings[whole] = None
        for reading in tuple(readings):
            readings[_bare(reading, grammar, frozenset())] = None
        return tuple(readings)


def _counts(word: str, grammar: Grammar) -> bool:
    """Tell a word from a sign or an article."""
    return word[0].isalnum() and word not in grammar.articles


def _bare_words(phrase: str, grammar: Grammar, exact: frozenset[str]) -> list[str]:
    """Split a folded phrase, its signs and articles left out."""
    return [_bare(word, grammar, exact) for word in split_folded(phrase) if _counts(word, grammar)]


def _bare(word: str, grammar: Grammar, exact: frozenset[str]) -> str:
    """Take the article off that is written together with a word."""
    if word in exact:
        return word
    for article in grammar.definite:
        if word.startswith(article) and len(word) - len(article) >= _SHORTEST:
            return word[len(article) :]
    return word


@cache
def _index(language: str) -> _Index | None:
    """Build the index of a language out of its `subjects.toml`; None where it has none."""
    try:
        table = knowledge.table("subjects", language)
        grammar = lexicon(language).grammar
    except UnknownLanguage:
        return None
    exact = frozenset(word for phrase in table.get("exact", {}).get("words", ()) for word in words_of(phrase))
    tree: dict[str, Any] = {}
    whole: dict[str, str] = {}
    bare = cache(lambda word: _bare(word, grammar, exact) if _counts(word, grammar) else None)
    phrases = list(_phrases(table))
    for phrase, (_, key, alone) in zip(folded_phrases(phrase for phrase, _, _ in phrases), phrases, strict=True):
        if alone:
            whole.setdefault(" ".join(_bare_words(phrase, grammar, exact)), key)
            continue
        word = bare(first_word(phrase)) or next(iter(_bare_words(phrase, grammar, exact)), None)
        if word is not None:
            tree.setdefault(word, []).append((phrase, key))
    general = frozenset(key for key, term in knowledge.subjects().concept.items() if term.general)
    longest = max((words.count(" ") + 1 for words in whole), default=0)
    return _Index(grammar, tree, exact, general, whole, longest)


def _phrases(table: Mapping[str, Any]) -> Iterator[tuple[str, str, bool]]:
    """Go through the phrases of a language: each with its subject, and whether it must be all of a topic."""
    for key, phrases in table["words"].items():
        yield from ((phrase, key, False) for phrase in phrases)
    for name, lists in table.get("frame", {}).items():
        for key, words in lists.items():
            for frame in table["frames"][name]:
                yield from ((frame.replace(_SLOT, word), key, name == _ALONE) for word in words)
