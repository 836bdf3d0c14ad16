"""The part that a word has in a phrase: does it name a thing, describe one, join two, or end the phrase?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

import msgspec

from diplonews.analysis.words.lexicon import lexicon
from diplonews.analysis.words.signs import COMMAS, STOPS
from diplonews.analysis.words.tokens import first_words
from diplonews.text import fold

__all__ = ["LEAST", "Wording", "wording"]

_STEM: Final = 3
"""Letters that a word has without its pronoun."""
_SHORT: Final = 4
"""Letters that a word has which an ending tells."""
LEAST: Final = 3
"""Letters of a word that a preposition may be written together with."""
_PASSED: Final = ("skip", "adjuncts", "into")
"""Lists of what may stand between the word that opens a topic and the topic."""
_TELLING: Final = ("ends", "since", "until", "days")
"""Lists of what ends phrases, and of what may part them: all by which `Phrase.step` tells more than to go on."""
_remembered: Final = lru_cache(maxsize=4096)
"""Keeps what was told of a word: articles ask for the same words again and again, and there is one wording of a
language, which stays."""


class Wording(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """The words of a language by the part they have in a phrase (lists of `topics.toml` of the same names)."""

    leads: frozenset[str]
    acts: frozenset[str]
    act_endings: tuple[str, ...]
    past_endings: tuple[str, ...]
    """Endings of verbs that tell what was done."""
    incomplete: frozenset[str]
    """Heads that say nothing without the clause about them."""
    idle: frozenset[str]
    """Verbs that end such a clause and say nothing of the matter either."""
    quantifiers: frozenset[str]
    pronouns: tuple[str, ...]
    modifiers: frozenset[str]
    modifier_endings: tuple[str, ...]
    nouns: frozenset[str]
    either: frozenset[str]
    """Nouns that describe where they stand beside a word that does."""
    both: frozenset[str]
    ends: frozenset[str]
    kept: frozenset[str]
    governed: frozenset[str]
    containers: frozenset[str]
    realms: frozenset[str]
    fields: frozenset[str]
    shared: frozenset[str]
    """Nouns of what is done together, which hold a list behind one of `within`."""
    within: frozenset[str]
    end_words: frozenset[str]
    """First words of `ends`."""
    passed: frozenset[str]
    """First words of what may stand between the word that opens a topic and the topic, and of names."""
    empty: frozenset[str]
    vague: frozenset[str]
    links: frozenset[str]
    determiners: frozenset[str]
    relative: frozenset[str]
    adjoining: frozenset[str]
    repeated: frozenset[str]
    complements: frozenset[str]
    """Those of them that bind a complement."""
    verbal: frozenset[str]
    resuming: frozenset[str]
    clausal: frozenset[str]
    definite: tuple[str, ...]
    contracted: tuple[str, ...]
    """Those of them into which a preposition has gone."""
    clitics: tuple[str, ...]
    bound: tuple[str, ...]
    """Those of them that are prepositions."""
    joiners: tuple[str, ...]
    """Those of them that mean "and"."""
    act_shape: re.Pattern[str] | None
    """What verbal nouns look like (`act_shapes`), where their letters tell them."""
    participles: tuple[str, ...]
    """How participles end, accents and all."""
    articled: bool
    """Whether each of several things has its article."""
    telling: frozenset[str]
    """Signs and words that may join, part or end phrases."""

    @_remembered
    def bare(self, word: str) -> str:
        """Leave the article that is written together with a word out."""
        for article in self.definite:
            if word.startswith(article) and len(word) > len(article) + 1:
                return word[len(article) :]
        return word

    @_remembered
    def free(self, word: str) -> str:
        """Leave a particle out that is written together with the article of a word."""
        if not word.startswith(self.clitics):
            return word
        for clitic in self.clitics:
            if word.startswith(clitic) and word[len(clitic) :].startswith(self.definite[:1]):
                return word[len(clitic) :]
        return word

    @_remembered
    def unjoined(self, word: str) -> str:
        """Leave the "and" out that is written together with a word."""
        return next((word[len(c) :] for c in self.joiners if word.startswith(c)), word)

    def is_definite(self, word: str) -> bool:
        """Tell whether a word has its article."""
        return word.startswith(self.definite) and len(word) >= _SHORT

    def is_contracted(self, word: str) -> bool:
        """Tell a word whose article is contracted with a preposition."""
        return word.startswith(self.contracted)

    @_remembered
    def is_lead(self, word: str) -> bool:
        """Tell a thing that is talked of by itself, also with a pronoun ("its efforts")."""
        if word in self.leads or self.bare(word) in self.leads:
            return True
        if not word.endswith(self.pronouns):
            return False
        stems = (word[: -len(p)] for p in self.pronouns if word.endswith(p))
        return any(len(stem) >= _STEM and stem in self.leads for stem in stems)

    def share_owner(self, word: str, other: str) -> bool:
        """Tell two words that are written together with the same pronoun ("ITS parts and ITS stages")."""
        return any(word.endswith(p) and other.endswith(p) and len(p) > 1 for p in self.pronouns)

    @_remembered
    def is_act(self, word: str) -> bool:
        """Tell a verbal noun."""
        bare = self.bare(word)
        if word in self.acts or bare in self.acts:
            return True
        if self.act_shape is not None and self.act_shape.fullmatch(bare):
            return word not in self.nouns and bare not in self.nouns and bare not in self.leads
        return bool(self.act_endings) and word.endswith(self.act_endings) and len(word) > _SHORT

    @_remembered
    def may_lead(self, word: str) -> bool:
        """Tell whether a topic may well begin with a word."""
        return self.is_lead(word) or self.is_act(word) or word in self.quantifiers

    @_remembered
    def binding(self, word: str) -> int:
        """Count the letters of a preposition that is written together with the first word of a topic."""
        if not word.startswith(self.bound) or word in self.leads or word in self.acts:
            return 0
        for clitic in self.bound:
            stem = word[len(clitic) :]
            known = stem.startswith(self.definite[:1]) or self.may_lead(stem)
            if known and word.startswith(clitic) and len(stem) >= LEAST:
                return len(clitic)
        return 0

    @_remembered
    def is_plain(self, word: str) -> bool:
        """Tell a word that neither joins nor parts nor ends phrases, wherever it stands in one."""
        return word not in self.telling and not word.startswith(self.joiners)

    @_remembered
    def binding_among(self, prepositions: frozenset[str]) -> tuple[str, ...]:
        """Give those of some prepositions that are written together with the first word of a topic."""
        contracted = (particle for particle in self.contracted if particle[:1] in prepositions)
        return (*(particle for particle in self.bound if particle in prepositions), *contracted)

    @_remembered
    def is_modifier(self, word: str) -> bool:
        """Tell a word that describes another."""
        if word in self.modifiers:
            return True
        if word in self.nouns or word in self.leads or word in self.acts:
            return False
        return len(self.bare(word)) >= _SHORT and word.endswith(self.modifier_endings)


def _shape(shapes: Iterable[str]) -> re.Pattern[str] | None:
    """Make one pattern of the shapes of words, in which a point is any letter."""
    told = "|".join(fold(shape) for shape in shapes)
    return re.compile(told) if told else None


@cache
def wording(language: str) -> Wording:
    """Give the words of a language by the part they have in a phrase."""
    words = lexicon(language)
    sets = {name: words.sets[f"topics.{name}"] for name in Wording.__struct_fields__}
    grammar, relative = words.grammar, sets["relative"] | words.grammar.relative
    sons = frozenset[str]() if grammar.cased else words.sets["names.sons"]
    telling = (first_words(words.sets[f"topics.{name}"]) for name in _TELLING)
    joining = (grammar.and_, grammar.with_, grammar.between, relative, sets["determiners"], sets["both"])
    tuples = {
        name: tuple(sorted(sets[name])) for name in ("act_endings", "past_endings", "pronouns", "modifier_endings")
    }
    extra = {
        "end_words": first_words(sets["ends"]),
        "passed": sons.union(grammar.with_, *(first_words(words.sets[f"topics.{name}"]) for name in _PASSED)),
        "relative": relative,
        "definite": grammar.definite,
        "contracted": grammar.definite[1:],
        "clitics": tuple(grammar.clitics),
        "bound": tuple(c for c, binds in grammar.clitics.items() if binds in {"with", "to"}),
        "joiners": grammar.particles.get("and", ()),
        "act_shape": _shape(words.tables["topics"].get("act_shapes", ())),
        "participles": tuple(words.tables["topics"].get("participles", ())),
        "articled": bool(words.tables["topics"].get("articled", False)),
        "telling": STOPS.union(COMMAS, *joining, *telling),
    }
    return Wording(**{**sets, **tuples, **extra})  # type: ignore[arg-type]  # by name: sets, then tuples
