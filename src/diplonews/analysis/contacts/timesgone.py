"""Contacts that an article only recalls, by the month or year in which it says that they were."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.words.hits import PLACES_AND_SEATS
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at
from diplonews.dates import months

__all__ = ["leave_out_old"]

_YEAR = 12
"""Months of a year."""
_GONE = range(2, 11)
"""Months back from that of the article in which nothing is news any more; one less may be its own or the next."""
_DATED = 6
"""Words after a contact, or who took part in it, among which it is said when it was."""
_SOON = 24
"""Words from the beginning of a sentence to a contact, of which it may be told there when it was."""
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
    within, names = sentence.lexicon.sets["contacts.status.within"], months(sentence.lexicon.language)
    if sentence.lacks(within):
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
    if trigger is not None and sentence.lexicon.grammar.cased:
        ends.add(trigger.end)  # "WAS SIGNED in 2019 by"
    return any(_begins_in(contact, end, today, within, names) for end in ends if end < sentence.end)


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
        if told > index and _is_gone(contact, told, today, names):
            return True
        place = sentence.hits.get(max(told, index))
        if place is None or PLACES_AND_SEATS.isdisjoint(place.sorts):
            return False
        index = place.end
    return False


def _is_gone(contact: Contact, index: int, today: date | None, names: Mapping[str, int]) -> bool:
    """Tell the name of a month long past at a token, or a year gone, alone or behind the name of a month."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    width = phrase_at(words, index, sentence.end, _named(sentence.lexicon.language))
    month = names.get(" ".join(words[index : index + width])) if width else None
    behind = _past_other_name(contact, index + width) if width else index
    after = words[behind] if behind < sentence.end else ""
    year = after[:_DIGITS] if after[_DIGITS:] in {"", *sentence.lexicon.sets["contacts.status.era"]} else ""
    of_year = len(year) == _DIGITS and year.isdigit()
    if today is None:
        return of_year or (month is not None and after in sentence.lexicon.sets["contacts.status.last"])
    if of_year and (month is None or int(year) < today.year):
        back = (today.year - int(year)) * _YEAR + today.month - (month or today.month)
        return back >= _GONE.start
    gone = month is not None and (today.month - month) % _YEAR in _GONE
    return gone and after not in sentence.lexicon.sets["contacts.status.coming"]


def _past_other_name(contact: Contact, index: int) -> int:
    """Pass over the name of a month in another calendar behind its first ("April (Nisan)", "April/Nisan")."""
    words, end = contact.sentence.tokens.words, contact.sentence.end
    if index >= end or words[index] not in _OTHER_NAME:
        return index
    other = index + 1 + phrase_at(words, index + 1, end, _named(contact.sentence.lexicon.language))
    if other == index + 1:
        return index
    return other + (words[index] == "(" and other < end and words[other] == ")")
