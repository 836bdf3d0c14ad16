"""Whether several whom one met sat at one table, where the title of an article tells it, or all that it tells."""

from __future__ import annotations

from collections.abc import Iterable

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.tokens import holds, phrase_at, united

__all__ = ["are_told_apart", "are_told_as_one", "are_told_once", "is_of_one_table"]

_ALL = 2
"""Words before and behind the number of those who met ("THE three foreign MINISTERS")."""
_OPENING = 5
"""Words in which a sentence tells of what contact it speaks."""


def is_of_one_table(titles: Iterable[Sentence]) -> bool:
    """Tell "Readout of the President's MEETING WITH Caribbean leaders", of one contact, from "... MEETINGS WITH"."""
    return any(_is_of_one(title) for title in titles)


def are_told_as_one(sentences: Iterable[Sentence]) -> bool:
    """Tell an article that speaks of more than two as of one company: "THE THREE LEADERS discussed trade"."""
    for sentence in sentences:
        words, sets = sentence.tokens.words, sentence.lexicon.sets
        if sentence.lacks(sets["contacts.apart.many"]):
            continue
        for index in range(sentence.start + 1, sentence.end - _ALL):
            people = words[index + 1 : index + 1 + _ALL]
            counted = (
                words[index] in sets["contacts.apart.many"] and words[index - 1] in sentence.lexicon.grammar.articles
            )
            if counted and not sets["offices.portfolio.plural"].isdisjoint(people):
                return True
    return False


def are_told_apart(following: Iterable[Sentence]) -> bool:
    """Tell what goes on behind a report as of several contacts: "IN THE MEETINGS, trade was discussed"."""
    for sentence in following:
        words, sets = sentence.tokens.words, sentence.lexicon.sets
        for index in range(sentence.start + 1, min(sentence.end, sentence.start + _OPENING)):
            if words[index] in sets["contacts.apart.later"] and words[index - 1] in sets["topics.adjuncts"]:
                return True
    return False


def are_told_once(following: Iterable[Sentence]) -> bool:
    """Tell what goes on behind a report as of a single contact: "CETTE RENCONTRE a porté sur le commerce"."""
    for sentence in following:
        words, once = sentence.tokens.words, sentence.lexicon.sets["contacts.apart.once"]
        opening = range(sentence.start, min(sentence.end, sentence.start + _OPENING))
        if not sentence.lacks(once) and any(phrase_at(words, index, sentence.end, once) for index in opening):
            return True
    return False


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
