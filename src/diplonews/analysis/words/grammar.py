"""How a language binds its words, and what its data tell of offices, contacts and openers of topics."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import msgspec

from diplonews.analysis.words.tokens import words_of

__all__ = ["Grammar", "OfficeRule", "OpenerRule", "TriggerRule", "build_grammar", "folded"]


class Grammar(msgspec.Struct, frozen=True, kw_only=True):
    """How a language binds its words (its `grammar.toml`); the words are folded."""

    cased: bool
    """Whether capital letters tell names."""
    verb_first: bool
    """Whether the verb comes before its subject."""
    charset: str
    """The one-byte charset that holds its letters, as Python names it."""
    clitics: Mapping[str, str]
    """Particles written together with the next word, and what they bind it as."""
    particles: Mapping[str, tuple[str, ...]]
    """Those of them that bind it as one thing, by that."""
    future: frozenset[str]
    """Clitics that make a verb tell the future."""
    elided: Mapping[str, str]
    """The letter that words lose at their head behind a clitic, by the one with which that ends and they go on."""
    articles: frozenset[str]
    of: frozenset[str]
    """Words that bind a complement to a title."""
    accredited: frozenset[str]
    """Words that tell where an envoy is sent."""
    here: frozenset[str]
    """Words for the state at hand."""
    possessive: frozenset[str]
    inner: frozenset[str]
    """Clitics inside a title."""
    definite: tuple[str, ...]
    """How a definite word begins."""
    and_: frozenset[str]
    with_: frozenset[str]
    between: frozenset[str]
    from_: frozenset[str]
    to: frozenset[str]
    by: frozenset[str]
    each: frozenset[str]
    pronouns: frozenset[str]
    relative: frozenset[str]
    negation: frozenset[str]
    negated: frozenset[str]
    """Those words by themselves, and with each particle that binds them before."""
    past: frozenset[str]
    """Phrases that put what follows before the news."""

    def binds(self, prefix: str) -> str:
        """Tell what a clitic binds its word as."""
        return self.clitics.get(prefix, "")

    def is_within(self, word: str, those: frozenset[str]) -> bool:
        """Tell whether a word is one of some, with a preposition that is written together with it or without."""
        return word in those or (word[:1] in self.inner and word[1:] in those)

    def unelided(self, clitic: str, rest: str) -> str | None:
        """Give the word behind a clitic with the letter that it has lost there, where it may have lost one."""
        letter = self.elided.get(clitic[-1:])
        return letter + rest if letter is not None and rest.startswith(clitic[-1]) else None

    def all_bound(self, clitic: str, words: Iterable[str]) -> list[str]:
        """Give each way in which some words are written behind a clitic."""
        bound, letter = [clitic + word for word in words], self.elided.get(clitic[-1:])
        if letter is not None:
            bound += [clitic + word[1:] for word in words if word.startswith(letter + clitic[-1])]
        return bound


class OfficeRule(NamedTuple):
    """A way of writing an office (a row of offices.toml)."""

    kind: str
    after: str
    before: bool
    bare: bool
    country: str | None
    sent: bool
    """Whether its holder is sent somewhere, as ambassadors are."""
    of: tuple[tuple[str, str], ...]
    """What its complement makes of it: pairs of the complement's sort and an office's kind."""
    under: str
    """Whether it is held under another office, which follows it: `deputy` takes its kind from that, `holder` has its
    own; "" for any other.
    """
    plural: bool
    """Whether several hold it, each of a state that follows."""
    body: str | None
    """The organisation, where the title itself tells it."""
    foreign: str
    """What foreign affairs as its portfolio make of it; "" for what they make of other offices of its kind."""
    acts: bool
    """Whether it is a body that acts by itself, such as a ministry, and only goes on with the title of a person."""
    elsewhere: tuple[tuple[str, str], ...] = ()
    """What the title means in other states than its own: pairs of a state and an office's kind."""
    usual: str | None = None
    """The organisation whose officer the title alone means, where an article tells no other."""


class TriggerRule(NamedTuple):
    """A word that reports a contact (a row of contacts.toml)."""

    frame: str
    kind: str | None
    needs: str | None
    topic: bool
    person: bool = False
    """Whether it takes only a person right after it, or after its subject."""
    present: bool = False
    """Whether it is a verb in the present, where a language tells with it what is to come."""


class OpenerRule(NamedTuple):
    """A word that opens a topic (a row of topics.toml)."""

    way: str
    """Where the topic stands: the word's object, behind a preposition (via, about), or back before it."""
    via: frozenset[str]
    """The prepositions it follows; those of talking if there are none."""
    weak: bool
    """Whether it opens one only where the sentence speaks of the contact itself."""
    needs: str | None
    """What must stand before it: an auxiliary."""
    bare: bool = False
    """Whether a topic may also follow it without a preposition."""


def build_grammar(table: Mapping[str, Any]) -> Grammar:
    """Build the grammar of a language from its `grammar.toml`."""
    clitics = table.get("clitics", {})
    negation = folded(table, "negation")
    words = tuple("articles of accredited here possessive between to by each pronouns relative past".split())
    return Grammar(
        cased=table["cased"],
        verb_first=table["verb_first"],
        charset=table["charset"],
        clitics=clitics,
        particles={one: tuple(c for c, binds in clitics.items() if binds == one) for one in set(clitics.values())},
        future=frozenset(table.get("future", {}).get("clitics", ())),
        elided=table.get("elided", {}),
        inner=frozenset(table.get("inner", ())),
        definite=tuple(table.get("definite", ())),
        and_=folded(table, "and"),
        with_=folded(table, "with"),
        from_=folded(table, "from"),
        negation=negation,
        negated=negation.union(clitic + word for clitic, binds in clitics.items() if binds for word in negation),
        **{name: folded(table, name) for name in words},
    )


def folded(table: Mapping[str, Any], name: str) -> frozenset[str]:
    """Give the folded phrases of a list in the data, or none where it is missing."""
    return frozenset(" ".join(words_of(word)) for word in table.get(name, ()))
