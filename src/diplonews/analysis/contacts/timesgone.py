"""Contacts that an article only recalls, by the month or year in which it says that they were."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.hits import PLACES_AND_SEATS
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at, united
from diplonews.dates import months

__all__ = ["leave_out_old"]

_YEAR = 12
"""Months of a year."""
_GONE = range(2, 11)
"""Months back from that of the article in which nothing is news any more; one less may be its own or the next."""
_SOONER = range(1, 11)
"""And back from it where the month is called the last of its name."""
_DATED = 6
"""Words after a contact, or who took part in it, among which it is said when it was."""
_SOON = 24
"""Words from the beginning of a sentence to a contact, of which it may be told there when it was."""
_PHRASE = 4
"""Words of the longest phrase before a year or month."""
_AGO = 6
"""Words from "ago" to the unit of time that it counts."""
_LEAD = 1
"""Up to which sentence an article tells its news, its title among them."""
_DIGITS = 4
"""Digits of a year."""
_TRIGGER = frozenset({"trigger"})
_OTHER_NAME = frozenset({"(", "/"})
"""What leads to the other name of a month."""


def leave_out_old(reports: dict[int, list[Contact]], today: date | None) -> None:
    """Leave out contacts that are said to have been held long ago: "THE MEETING of the two IN OCTOBER", "in 1945".

    Where an article begins with one, that it was held is the news.

    Args:
        reports: The contacts that each sentence reports, by its number.
        today: The day of the article. Where it is not known, what is told by its year alone, and what was in the last
            month of a name, is of old: news tells the day, or nothing.
    """
    for number, contacts in reports.items():
        if number > _LEAD and contacts:
            old = [c for c in contacts if c.status == "held" and _is_of_old(c, today)]
            contacts[:] = [c for c in contacts if c not in old]
            for contact in old:
                contact.sentence.recalls = True


def _is_of_old(contact: Contact, today: date | None) -> bool:
    sentence = contact.sentence
    sets, names = sentence.lexicon.sets, months(sentence.lexicon.language)
    within = united(sets["contacts.status.within"], sets["contacts.gone.days"])
    if sentence.lacks(within) and sentence.lacks(sets["contacts.gone.ago"]):
        return False
    if (
        sentence.lexicon.grammar.cased
        and _is_first(contact)
        and _begins_in(contact, sentence.start, today, within, names)
    ):
        return True  # "IN JANUARY the minister met the king in Rome"
    told = {mention.end for mention in sentence.mentions if contact.trigger <= mention.start < contact.end}
    ends = {contact.end, *told, *(mention.end for mention in (*contact.first, *contact.second))}
    trigger = sentence.hits.get(contact.trigger)
    if trigger is not None:
        ends.add(trigger.end)  # "WAS SIGNED in 2019 by"
    if any(_begins_in(contact, end, today, within, names) for end in ends if end < sentence.end):
        return True
    return sentence.lexicon.grammar.verb_first and _is_led_by(contact, today, within, names)


def _is_led_by(contact: Contact, today: date | None, within: frozenset[str], names: Mapping[str, int]) -> bool:
    """Tell a contact whose verb stands right behind when it was: "AND IN THE YEAR 2012, met the minister"."""
    sentence, words, sets = contact.sentence, contact.sentence.tokens.words, contact.sentence.lexicon.sets
    ends = contact.trigger
    while ends > sentence.start and (words[ends - 1] in COMMAS or words[ends - 1] in sets["contacts.gone.then"]):
        ends -= 1
    for index in range(max(sentence.start, ends - _DATED), ends):
        width = phrase_at(words, index, ends, within)
        if not width and words[index][:1] in sentence.lexicon.grammar.clitics:
            width = _behind_clitic(words, index, ends, within)
        if (width and _gone(contact, index + width, today, names) == ends) or _ago(sentence, index) == ends:
            return True
    return False


def _behind_clitic(words: Sequence[str], start: int, end: int, phrases: frozenset[str]) -> int:
    """Give how many tokens a phrase takes whose first word has a particle written before it («**و**في عام»)."""
    own = [words[start][1:], *words[start + 1 : min(end, start + _PHRASE)]]
    return phrase_at(own, 0, len(own), phrases)


def _ago(sentence: Sentence, index: int) -> int:
    """Give where "three years AGO" ends that begins at a token, whatever is written before it; 0 if it does not."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    before = sets["contacts.gone.ago"]
    if words[index] not in before and words[index][1:] not in before:
        return 0
    units = sets["contacts.gone.units"]
    near = range(index + 1, min(sentence.end, index + _AGO))
    unit = next((i for i in near if words[i] in units), 0)
    return unit + 1 if unit and COMMAS.isdisjoint(words[index:unit]) else 0


def _is_first(contact: Contact) -> bool:
    """Tell the contact that a sentence reports before all others, and soon."""
    sentence = contact.sentence
    first = next(
        (hit.start for hit in sentence.phrases(_TRIGGER) if not sentence.speaks_of(hit.start)), contact.trigger
    )
    return contact.trigger <= first and contact.trigger - sentence.start <= _SOON


@cache
def _named(language: str) -> frozenset[str]:
    return frozenset(months(language))


def _begins_in(
    contact: Contact, start: int, today: date | None, within: frozenset[str], names: Mapping[str, int]
) -> bool:
    """Tell whether "in October" stands at a token, or after where it was ("in Rome in October")."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    index, limit = start + (start < sentence.end and words[start] in COMMAS), min(sentence.end, start + _DATED)
    while index < limit:
        told = index + phrase_at(words, index, sentence.end, within)
        if (told > index and _gone(contact, told, today, names)) or _ago(sentence, index):
            return True
        place = _end_of_visit(sentence, index) or sentence.hits.get(max(told, index))
        if place is None or PLACES_AND_SEATS.isdisjoint(place.sorts):
            return False
        index = place.end
    return False


def _end_of_visit(sentence: Sentence, index: int) -> Hit | None:
    """Give where a visit led that stands between a contact and its time: "met DURING HIS VISIT TO ROME in May last"."""
    words, nouns = sentence.tokens.words, sentence.lexicon.sets["places.visit_nouns"]
    if not sentence.lexicon.grammar.verb_first or not sentence.is_one_of(index + 1, nouns):
        return None
    around = (sentence.hits.get(i) for i in range(index + 2, min(sentence.end, index + _DATED)))
    near = next((hit for hit in around if hit is not None and not PLACES_AND_SEATS.isdisjoint(hit.sorts)), None)
    return near if near is not None and COMMAS.isdisjoint(words[index : near.start]) else None


def _gone(contact: Contact, index: int, today: date | None, names: Mapping[str, int]) -> int:
    """Give where the name of a month long past ends, or a year gone, alone or behind a month; 0 if none is there."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    dated = words[index].isdigit() and len(words[index]) < _DIGITS  # "On 12 March 1978"
    index += dated
    width = phrase_at(words, index, sentence.end, _named(sentence.lexicon.language))
    month = names.get(" ".join(words[index : index + width])) if width else None
    behind = _past_other_name(contact, index + width) if width else index
    after = words[behind] if behind < sentence.end else ""
    year = after[:_DIGITS] if after[_DIGITS:] in {"", *sentence.lexicon.sets["contacts.status.era"]} else ""
    of_year, last = len(year) == _DIGITS and year.isdigit(), after in sentence.lexicon.sets["contacts.status.last"]
    end = behind + (of_year or last)
    if dated and (today is None or not of_year):
        return 0
    if today is None:
        return end if of_year or (month is not None and last) else 0
    if of_year and (month is None or int(year) < today.year):
        back = (today.year - int(year)) * _YEAR + today.month - (month or today.month)
        return end if back >= _GONE.start else 0
    gone = month is not None and (today.month - month) % _YEAR in (_SOONER if last else _GONE)
    return end if gone and after not in sentence.lexicon.sets["contacts.status.coming"] else 0


def _past_other_name(contact: Contact, index: int) -> int:
    """Pass over the name of a month in another calendar behind its first ("April (Nisan)", "April/Nisan")."""
    words, end = contact.sentence.tokens.words, contact.sentence.end
    if index >= end or words[index] not in _OTHER_NAME:
        return index
    other = index + 1 + phrase_at(words, index + 1, end, _named(contact.sentence.lexicon.language))
    if other == index + 1:
        return index
    return other + (words[index] == "(" and other < end and words[other] == ")")
