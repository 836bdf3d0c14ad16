"""Styles that stand for whoever bears them ("HIS MAJESTY stressed", "وأكد معاليه"): where they speak, and who may."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.placing import is_inverted
from diplonews.analysis.topics.wording import wording
from diplonews.analysis.words.lexicon import Hit, lexicon
from diplonews.analysis.words.tokens import longest, phrase_at
from diplonews.text import fold

__all__ = ["bearers", "find_style", "is_style"]

_GUESTS = "delegation"
"""Instead of offices: whoever came with company."""


class _Style(NamedTuple):
    """A style: the honorifics that it is made of, and the offices of those who bear it."""

    honorifics: frozenset[str]
    kinds: frozenset[str]


def find_style(sentence: Sentence, done: int, hit: Hit) -> int:
    """Find the style that is the subject of a verb of saying: its last token, or 0.

    Args:
        sentence: What is told.
        done: The token after the clause before.
        hit: The verb; where verbs come first, or behind what was said, the style follows it.
    """
    words, styles = sentence.tokens.words, _forms(sentence.lexicon.language)
    after = sentence.lexicon.grammar.verb_first or is_inverted(sentence, hit)
    if after and (width := phrase_at(words, hit.end, sentence.end, styles)):
        return 0 if _is_part(sentence, hit.end, hit.end + width) else hit.end + width - 1
    end = hit.start
    if sentence.lexicon.grammar.cased and words[end - 1] in sentence.lexicon.sets["speech.adverbs"]:
        end -= 1
    starts = range(max(done, sentence.start, end - longest(styles)), end)
    return next((end - 1 for i in starts if phrase_at(words, i, end, styles) == end - i), 0)


def is_style(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether words are a style, and nothing else."""
    return " ".join(sentence.tokens.words[start:end]) in _forms(sentence.lexicon.language)


def _is_part(sentence: Sentence, start: int, end: int) -> bool:
    """Tell a style that is part of more: "THE COUNSELLOR Ali Salem", "THE COUNSELLOR for health"."""
    if sentence.lexicon.grammar.cased or end >= sentence.end:
        return False
    if any(start <= mention.start < end < mention.end for mention in sentence.mentions):
        return True
    word, words = sentence.tokens.words[end], wording(sentence.lexicon.language)
    after = sentence.hits.get(end)
    whose = after is not None and after.adjective_of
    described = word.endswith(words.modifier_endings) and word not in words.nouns
    return words.is_definite(word) and described and not whose


def bearers(cast: Cast, actors: Iterable[Actor], language: str, index: int) -> list[Actor]:
    """Give who may be meant by the style that ends with a token: those with its honorific, then those with its offices.

    Whoever has the honorific of another style is not meant.
    """
    words = cast.tokens.words
    starts = range(max(0, index + 1 - longest(_forms(language))), index + 1)
    style = next((s for i in starts if (s := _styles(language).get(" ".join(words[i : index + 1])))), None)
    if style is None:
        return []
    if _GUESTS in style.kinds:
        met = list(actors)
        return [actor for actor in met if actor.delegation] or met[1:2]
    of_all = frozenset().union(*(s.honorifics for s in _styles(language).values()))
    others = of_all - style.honorifics if style.honorifics else frozenset()  # "The diplomat" may be an excellency.
    given = {actor: _honorifics(cast, actor) for actor in actors}
    may = (a for a in given if not style.kinds.isdisjoint(office.kind for office in a.offices))
    return [
        *(actor for actor, words in given.items() if not style.honorifics.isdisjoint(words)),
        *(a for a in may if others.isdisjoint(given[a]) and style.honorifics.isdisjoint(given[a])),
    ]


def _honorifics(cast: Cast, actor: Actor) -> list[str]:
    """Give the words of all honorifics by which someone was named."""
    words = cast.tokens.words
    return [word for m in actor.mentions if m.honorific for word in words[slice(*m.honorific)]]


@cache
def _styles(language: str) -> dict[str, _Style]:
    """Give the styles of a language by their folded forms."""
    rows = lexicon(language).tables["speech"].get("style", ())
    return {
        fold(form): _Style(frozenset(map(fold, row.get("of", ()))), frozenset(row["kinds"]))
        for row in rows
        for form in row["forms"]
    }


@cache
def _forms(language: str) -> frozenset[str]:
    return frozenset(_styles(language))
