"""What is told beside a place or visit of another time than the contact's: before it, after it, or still to come."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.settings.locating import went
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import longest, phrase_at, united
from diplonews.dates import months

__all__ = [
    "is_coming",
    "is_dated",
    "is_elsewhen",
    "is_gone_to_later",
    "is_left_for",
    "is_of_deed",
    "is_of_next",
    "is_of_other_visit",
    "is_past",
]

_BETWEEN = 7
"""Words between a place and what puts it before or after the contact."""
_COMING = 3
"""Words beside a place among which a visit to it is called one to come, or what was there an earlier one."""
_HELD = 5
"""And among which something is said to be held there."""
_OF_TIME = frozenset({"link", "status"})
"""Sorts of phrases that may stand in a time."""
_DEED = 2
"""Words before a place among which something is said to be done there: with the preposition."""
_VISIT = 14
"""Words before a place among which stands the noun of a visit that leads there."""
_CALLED = 4
"""Words before such a noun among which it is said to be of another time."""
_DATED = 7
"""Words before a place among which the day is told of what is there."""
_YEAR = 4
"""Digits of a year."""
_REPORTED = frozenset({"again", "trigger"})
_TRIGGER = frozenset({"trigger"})


def is_elsewhen(sentence: Sentence, position: int, *, near: int = _BETWEEN, told: int = 0) -> bool:
    """Tell what was before or after the contact, such as another event.

    Args:
        sentence: What tells of it.
        position: Where it is told of.
        near: Words before it among which something says so.
        told: The last word before it that reports the contact: what goes before that is not about it.
    """
    other = sentence.lexicon.sets["places.elsewhen"]
    return sentence.has_one_of(other, max(sentence.start, position - near, told), position)


def is_of_other_visit(sentence: Sentence, index: int, told: int) -> bool:
    """Tell where a visit led that was at another time ("met in Suva, AFTER A VISIT OF THE MINISTER TO Lima")."""
    words, nouns = sentence.tokens.words, sentence.lexicon.sets["places.visit_nouns"]
    if not sentence.lexicon.grammar.cased or sentence.lacks(nouns):
        return False
    before = range(index - 1, max(sentence.start, told, index - _VISIT) - 1, -1)
    noun = next((i for i in before if words[i] in nouns or words[i] in COMMAS), None)
    if noun is None or words[noun] not in nouns:
        return False
    past = phrase_at(words, noun - 1, sentence.end, sentence.lexicon.sets["places.visit_past"])
    return past > 0 or is_elsewhen(sentence, noun, near=_CALLED, told=told)


def is_coming(sentence: Sentence, index: int) -> bool:
    """Tell where a visit leads that is still to come ("his next visit to Chad"), or where something will be held."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    coming, near = sets["places.coming"], range(max(sentence.start, index - _HELD), index)
    if is_of_dated(sentence, index):
        return True
    # "His NEXT visit to Chad", "the summit TO COME at the level of leaders in Rome", with nothing told between
    begin = max([near.start, *(hit.end for hit in sentence.phrases(_REPORTED) if hit.end <= index)])
    visit = not sets["places.visit_coming"].isdisjoint(words[min(begin, max(sentence.start, index - _COMING)) : index])
    return visit or any(phrase_at(words, i, index, coming) for i in near)


def is_of_dated(sentence: Sentence, index: int) -> bool:
    """Tell where something is by the day before it ("PRÉVU les 20 et 21 mai, À ROME", "le PROCHAIN SOMMET, le 20 mai").

    Args:
        sentence: What tells of it.
        index: Where the place is told.
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if not sentence.lexicon.grammar.cased or all(
        map(sentence.lacks, (sets["places.coming"], sets["places.visit_coming"]))
    ):
        return False
    events, named = sets["places.occasion.events"], months(sentence.lexicon.language)
    dated = range(max(sentence.start, index - _DATED), index)
    day = next((i for i in dated if words[i][:1].isdigit() or words[i] in named), None)
    if day is None:
        return False
    met = (hit.end for hit in sentence.phrases(_REPORTED) if hit.end <= index and words[hit.start] not in events)
    begin = max(sentence.start, index - _VISIT, *met)
    if sentence.has_one_of(sets["places.coming"], begin, day):
        return True
    called = (words[max(begin, i - 1) : i + 2] for i in range(begin, day) if words[i] in events)
    return any(not sets["places.visit_coming"].isdisjoint(beside) for beside in called)


def is_of_next(sentence: Sentence, index: int) -> bool:
    """Tell where something will be by the time right behind it ("the meeting of the Bank in Bali NEXT OCTOBER")."""
    words, called = sentence.tokens.words, sentence.lexicon.sets["places.next"]
    near = range(index, min(sentence.end, index + (_DEED if sentence.lexicon.grammar.cased else _HELD)))
    told = next((i for i in near if words[i] in called), None)
    if told is None or not COMMAS.isdisjoint(words[index:told]):
        return False
    # "met in Lima THE NEXT AMBASSADOR"
    around = (sentence.hits.get(i) for i in range(index, told + 2))
    return all(hit is None or hit.sorts.keys() <= _OF_TIME for hit in around)


def is_gone_to_later(sentence: Sentence, index: int, end: int) -> bool:
    """Tell where someone goes after the contact ("BEFORE HIS VISIT to Chad, he met"), and not to meet another there."""
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    if not sets["contacts.status.purpose"].isdisjoint(words[end : min(sentence.end, end + 1)]):
        return False
    first = max(sentence.start, index - _BETWEEN)
    commas = [i + 1 for i in range(first, index) if words[i] in COMMAS]  # "went, BEFORE LIMA, to Chad"
    return sentence.has_one_of(sets["places.later"], max([first, *commas]), index) and went(sentence, index)


def is_left_for(sentence: Sentence, index: int, end: int) -> bool:
    """Tell where those went whom the sentence has told to meet: "met BEFORE FLYING to Lima", "AND LATER LEFT FOR"."""
    triggers = sentence.phrases(_TRIGGER)
    met = max((hit.end for hit in triggers if hit.end <= index), default=0)
    if not (met and sentence.lexicon.grammar.cased) or any(hit.start >= end for hit in triggers):
        return False
    behind = united(sentence.lexicon.sets["places.later"], sentence.lexicon.sets["contacts.links.next"])
    return sentence.has_one_of(behind, max(met, index - _BETWEEN), index) and went(sentence, index)


def is_of_deed(sentence: Sentence, index: int) -> bool:
    """Tell where something else was done by the word before ("the treaty SIGNED IN Vienna in 1961")."""
    deeds = sentence.lexicon.sets["places.deeds"]
    if any(sentence.is_one_of(i, deeds) for i in range(max(sentence.start, index - _DEED), index)):
        return True
    words = sentence.tokens.words  # "with RESIDENCE IN Accra"
    near = range(max(sentence.start, index - _DEED - longest(deeds) + 1), index)
    return any((length := phrase_at(words, i, index, deeds)) and i + length >= index - _DEED + 1 for i in near)


def is_past(sentence: Sentence, index: int) -> bool:
    """Tell what was earlier by the words right after where it was ("the talks held in Chad LAST WEEK")."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    past = united(sets["places.visit_past"], sets["contacts.status.long_past"])
    return any(phrase_at(words, i, sentence.end, past) for i in range(index, min(sentence.end, index + _COMING)))


def is_dated(sentence: Sentence, index: int) -> bool:
    """Tell a month with its year, but no day, right after a place: "his visit to Chad IN DECEMBER 2014", not the news.

    What is of the news is told by its day, or by the month alone.
    """
    words, within = sentence.tokens.words, sentence.lexicon.sets["contacts.status.within"]
    begin = index + phrase_at(words, index, sentence.end, within)
    names = months(sentence.lexicon.language) if begin > index else {}
    month = next((end for end in (begin + 2, begin + 1) if " ".join(words[begin:end]) in names), 0)
    year = words[month] if 0 < month < sentence.end else ""
    return len(year) == _YEAR and year.isdigit()
