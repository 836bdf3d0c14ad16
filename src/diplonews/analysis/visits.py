"""Visits, as an article names them: "first official visit of the minister to Chad"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.lexicon import Hit
from diplonews.analysis.mentions import Mention
from diplonews.analysis.places import find_capital, is_asked, is_elsewhen
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.tokens import phrase_at

__all__ = ["FoundVisit", "find_visits"]

_CLAUSES = frozenset({"trigger", "speech", "opener", "country", "city"})
"""Sorts of phrases that go on with something else."""
_COMMAS = frozenset("،,")
_MAX_VISIT = 24
"""Words of the name of a visit."""
_LASTING = 5
"""Words that tell how long it takes."""
_NOW = 3
"""Words after who is being visited among which it is said that they are there now."""


class FoundVisit(NamedTuple):
    """A visit in the text."""

    start: int
    end: int
    visitors: tuple[Mention, ...]
    """Who is spoken of in its name."""
    aims: tuple[str, ...]
    """The states that are visited."""
    aside: bool
    """Whether it is only asked for, or was before or after what the sentence tells."""
    cut: int = 0
    """Letters before its noun that are written together with it."""


def find_visits(sentence: Sentence) -> Iterator[FoundVisit]:
    """Find the visits that a sentence tells of by a noun ("a visit to Chad") or a verb ("who is now visiting Chad")."""
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    nouns, verbs = sets["places.visit_nouns"], sets["places.visiting"]
    clitics = {clitic for clitic, bound in sentence.lexicon.grammar.clitics.items() if bound != "to"}
    position = sentence.start
    while position < sentence.end:
        found = None
        cut = words[position] not in nouns and words[position][:1] in clitics and words[position][1:] in nouns
        if cut or words[position] in nouns:
            found = _named(sentence, position, cut=int(cut))
        elif width := phrase_at(words, position, sentence.end, verbs):
            found = _going_on(sentence, position, position + width)
        if found is not None:
            yield found
        position = max(position + 1, found.end if found is not None else 0)


def _named(sentence: Sentence, noun: int, *, cut: int) -> FoundVisit | None:
    start = _start(sentence, noun)
    if start is None:
        return None
    # "Visit-his" and "the visit" belong to nobody who is named after them, where an owner stands after its noun.
    reader = _Reader(sentence, closed=sentence.tokens.words[noun] in sentence.lexicon.sets["places.visit_closed"])
    end = reader.read(noun + 1)
    words = sentence.tokens.words
    told_before = start < noun and words[start] not in _owners(sentence) and sentence.lexicon.grammar.cased
    if end == noun + 1 and not told_before:
        return None
    mentions = tuple(m for m in sentence.mentions if noun < m.start < end and (m.name or m.offices))
    aside = is_elsewhen(sentence, start, near=2) or is_asked(sentence, start)
    return FoundVisit(start, end, mentions, tuple(reader.aims), aside, cut)


def _owners(sentence: Sentence) -> frozenset[str]:
    return sentence.lexicon.sets["places.owners"]


def _start(sentence: Sentence, noun: int) -> int | None:
    """Begin the name with what tells the visit ("first official"); where verbs are written alike, None for those."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    start, adjectives = noun, sets["places.visit_before"]
    while start > sentence.start and (
        words[start - 1] in adjectives or (words[start - 1] == "-" and start > sentence.start + 1)
    ):
        start -= 1
    before = words[start - 1] if start > sentence.start else ""
    if not grammar.cased:
        return start
    bound = phrase_at(words, noun + 1, sentence.end, grammar.of | grammar.to) > 0
    is_noun = start < noun or bound or before in grammar.articles or before in sets["places.owners"]
    if not is_noun or before in grammar.to:
        return None
    return start - 1 if start == noun and before in sets["places.owners"] else start


def _going_on(sentence: Sentence, verb: int, end: int) -> FoundVisit | None:
    """For "who is visiting Chad at present"."""
    reader = _Reader(sentence)
    last = reader.read_place(end)
    if last == end:
        return None
    words, now = sentence.tokens.words, sentence.lexicon.sets["places.now"]
    after = next((i + 1 for i in range(last, min(sentence.end, last + _NOW)) if words[i] in now), last)
    relative = words[verb - 1] in sentence.lexicon.grammar.relative if verb > sentence.start else False
    return FoundVisit(verb, after, (), tuple(reader.aims), aside=False) if relative or after > last else None


class _Reader:
    """Reads what belongs to the name of a visit: how it is, whose it is, where it leads and how long it takes."""

    def __init__(self, sentence: Sentence, *, closed: bool = False) -> None:
        self.sentence = sentence
        self.closed = closed
        self.aims: list[str] = []
        self.visitors = {m.start: m.end for m in sentence.mentions}

    def read(self, position: int) -> int:
        """Give the end of the name that goes on at a token."""
        limit = min(self.sentence.end, position + _MAX_VISIT)
        while position < limit:
            step = self._step(position)
            if step <= position:
                break
            position = step
        return min(position, limit)

    def _step(self, position: int) -> int:
        sentence = self.sentence
        words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
        if words[position] in sets["places.visit_adjectives"] or words[position] == "#":
            return position + 1
        placed = self.read_place(position)
        if placed > position:
            return placed
        if position in self.visitors and not self.closed:
            return self.visitors[position]
        if words[position] in sets["places.visit_titles"] and not self.closed:
            return position + 1
        lasts = position + (words[position] in grammar.relative)
        if lasts < sentence.end and words[lasts] in sets["places.lasting"]:
            return self._lasting(lasts + 1)
        bound = position + max(
            phrase_at(words, position, sentence.end, sets["places.visit_binds"]),
            int(words[position] in grammar.articles),
        )
        if bound > position and bound < sentence.end:
            after = self._step(bound)
            return after if after > bound else position
        return position

    def _lasting(self, position: int) -> int:
        """How long it takes: up to the next sign or verb."""
        limit = min(self.sentence.end, position + _LASTING)
        while position < limit and self.sentence.tokens.is_word(position):
            hit = self.sentence.hits.get(position)
            if self.sentence.tokens.words[position] in self.sentence.lexicon.sets["places.occasion.ends"]:
                break
            if hit is not None and not _CLAUSES.isdisjoint(hit.sorts):
                break
            position += 1
        return position

    def read_place(self, position: int) -> int:
        """Where it leads: places, after a preposition that tells so or after another place."""
        sentence = self.sentence
        words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
        start = position
        while position < sentence.end:
            word = words[position]
            joint = bool(self.aims) and (word in grammar.and_ or word in _COMMAS)
            if not (joint or word in grammar.articles or word in sets["places.towards"]):
                break
            position += 1
        if position >= sentence.end:
            return start
        if words[position] in grammar.here:
            return position + 1
        if width := phrase_at(words, position, sentence.end, sets["places.regions"]):
            return position + width
        hit = sentence.hits.get(position)
        if hit is None:
            return start
        for sort in ("city", "capital", "country"):
            if value := hit.sense(sort):
                return self._aim(value[0], hit)
        capital = find_capital(sentence, position)
        if capital is not None:
            return self._aim(capital[0], capital[1])
        return start

    def _aim(self, country: str, hit: Hit) -> int:
        self.aims.append(country)
        return hit.end
