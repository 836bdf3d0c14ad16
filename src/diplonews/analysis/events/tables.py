"""Whether several whom one met sat at one table, where the title of the article tells it."""

from __future__ import annotations

from collections.abc import Iterable

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.tokens import holds, phrase_at, united

__all__ = ["is_of_one_table"]


def is_of_one_table(titles: Iterable[Sentence]) -> bool:
    """Tell "Readout of the President's MEETING WITH Caribbean leaders", of one contact, from "... MEETINGS WITH"."""
    return any(_is_of_one(title) for title in titles)


def _is_of_one(title: Sentence) -> bool:
    words, sets = title.tokens.words, title.lexicon.sets
    told = words[title.start : title.end]
    if not sets["contacts.apart.single"] or holds(told, sets["contacts.apart.forms"]):
        return False
    if holds(told, sets["contacts.apart.joint"]):
        return True
    return any(
        _are_several(title, index + width)
        for index in range(title.start, title.end)
        if (width := phrase_at(words, index, title.end, sets["contacts.apart.single"]))
    )


def _are_several(title: Sentence, start: int) -> bool:
    """Tell whether several people are told in a title behind a token, by name or by one word."""
    people = [mention for mention in title.mentions if mention.start >= start and is_person(mention)]
    sets = title.lexicon.sets
    several = united(sets["offices.portfolio.plural"], sets["contacts.counterpart.plural"])
    return len(people) > 1 or not several.isdisjoint(title.tokens.words[start : title.end])
