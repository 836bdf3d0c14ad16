"""Who leads the side of a state: "THE CHILEAN SIDE was led by X, and the Fijian side by Y".

Where talks were told before without a name, those who led the two sides are who met.
"""

from __future__ import annotations

from collections.abc import Iterator

from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.asides import is_person, side_between
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import before_articles, holds, past_articles, phrase_at, united

__all__ = ["find_led_sides", "find_side_heads", "find_talks", "leads_side"]

_TWO = 2
"""Sides of talks: more of them sit at a conference."""
_STATES = 4
"""Words before two sides that tell whose they are."""
_TALKS = frozenset({"noun", "again", "trigger"})
"""Sorts of words that speak of a contact."""
_NEAR = 2
"""Sentences of which one speaks of the talks."""


def find_side_heads(sentence: Sentence) -> Iterator[tuple[str, Mention]]:
    """Find who led the side of a state: "THE CHILEAN SIDE was led by X, THE FIJIAN SIDE by Y", "X led THE SIDE"."""
    sets, grammar = sentence.lexicon.sets, sentence.lexicon.grammar
    sides, words = sets["contacts.links.side"], sentence.tokens.words
    if grammar.verb_first or sentence.lacks(united(sides, sets["contacts.links.sides"])):
        return
    people = [mention for mention in sentence.mentions if is_person(mention)]
    yield from _led_together(sentence)
    for side in range(sentence.start + 1, sentence.end):
        state = side_between(sentence, side + 1, side + 2) if words[side] in sides else None
        if state is None:
            continue
        end = side + 1 + (side + 1 < sentence.end and words[side + 1] in COMMAS)
        heading = phrase_at(words, end, sentence.end, sets["contacts.links.heading"])
        end += heading or (end < sentence.end and words[end] in grammar.by)
        after = past_articles(words, end, sentence.end, grammar.articles)
        begin = before_articles(words, side, sentence.start, grammar.articles)
        while begin > sentence.start and words[begin] not in grammar.articles:
            begin -= 1
        for person in people:
            led = end <= person.start <= max(after, end + 1) and words[end - 1] in grammar.by
            if led or (person.end < begin and " ".join(words[person.end : begin]) in sets["contacts.links.heads_side"]):
                yield state, person
                break


def _led_together(sentence: Sentence) -> Iterator[tuple[str, Mention]]:
    """Find who led two sides that are told together: "THE CHILEAN AND FIJIAN SIDES were led by X and Y"."""
    sets, grammar, words = sentence.lexicon.sets, sentence.lexicon.grammar, sentence.tokens.words
    for index in range(sentence.start + 1, sentence.end):
        heading = 0
        if words[index] in sets["contacts.links.sides"]:
            heading = phrase_at(words, index + 1, sentence.end, sets["contacts.links.heading"])
        if not heading or words[index + heading] not in grammar.by:
            continue
        before = (sentence.hits.get(i) for i in range(max(sentence.start, index - _STATES), index))
        states = [str(value[0]) for hit in before if hit and (value := hit.sense("adjective") or hit.sense("country"))]
        people = [m for m in sentence.mentions if m.start > index and is_person(m) and m.name is not None]
        told = [person.country for person in people]
        if len(people) == _TWO and (None not in told or len(states) == _TWO):
            yield from zip(states if len(states) == _TWO else [c for c in told if c], people, strict=True)
        return


def find_led_sides(sentence: Sentence) -> Contact | None:
    """Find the contact of two who led the sides of talks: no more need be told of these than that they were."""
    heads: dict[str, Mention] = {}
    for state, person in find_side_heads(sentence):
        if person.country in {None, state}:
            heads.setdefault(state, person)
    if len(heads) != _TWO:
        return None
    for state, person in heads.items():
        person.country = state
    first, second = sorted(heads.values(), key=lambda mention: mention.start)
    planned = sentence.lexicon.sets["contacts.status.planned"]
    status = "planned" if holds(sentence.tokens.words[sentence.start : second.start], planned) else "held"
    return Contact(sentence, first.start, "between", "talks", [first], [second], status, second.end)


def leads_side(sentence: Sentence, index: int) -> bool:
    """Tell whether the words from a token on tell who led a side ("the side WAS LED BY")."""
    verb = sentence.hits.get(index)
    return verb is not None and any(sort == "trigger" and rule.frame == "sides" for sort, rule in verb.senses)


def find_talks(near: list[Sentence]) -> Contact | None:
    """Find where one of the last sentences speaks of talks, whose sides may be told of: there it is told where."""
    for sentence in reversed(near[-_NEAR:]):
        for hit in sentence.phrases(_TALKS):
            rule = hit.sense("trigger")
            if hit.sense("again") or hit.sense("noun") or (rule is not None and rule.frame == "between"):
                return Contact(sentence, hit.start, "between", "talks", [], [], end=hit.end)
    return None
