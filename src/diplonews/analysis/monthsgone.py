"""Contacts that an article only recalls, by the month in which it says that they were."""

from __future__ import annotations

from functools import cache

from diplonews.analysis.contact import Contact
from diplonews.analysis.signs import COMMAS
from diplonews.analysis.tokens import phrase_at
from diplonews.dates import months

__all__ = ["leave_out_old"]

_YEAR = 12
"""Months of a year."""
_GONE = range(2, 11)
"""Months back from that of the article in which nothing is news any more; one less may be its own or the next."""
_DATED = 6
"""Words after a contact, or who took part in it, among which it is said when it was."""
_LEAD = 1
"""Up to which sentence an article tells its news, its title among them."""
_PLACES = frozenset({"city", "capital", "country", "seat"})


def leave_out_old(reports: dict[int, list[Contact]], month: int) -> None:
    """Leave out contacts that are said to have been held in a month long past: "THE MEETING of the two IN OCTOBER".

    Where an article begins with one, that it was held is the news.

    Args:
        reports: The contacts that each sentence reports, by its number.
        month: The month of the article.
    """
    for number, contacts in reports.items():
        if number > _LEAD and contacts:
            contacts[:] = [c for c in contacts if c.status != "held" or not _is_of_old(c, month)]


def _is_of_old(contact: Contact, month: int) -> bool:
    sentence = contact.sentence
    gone = _gone(sentence.lexicon.language, month)
    if sentence.lacks(gone):
        return False
    ends = {mention.end for mention in sentence.mentions if contact.trigger <= mention.start < contact.end}
    return any(_begins_in(contact, end, gone) for end in {contact.end, *ends})


@cache
def _gone(language: str, month: int) -> frozenset[str]:
    """Give the names of the months that are long past in one."""
    return frozenset(name for name, number in months(language).items() if (month - number) % _YEAR in _GONE)


def _begins_in(contact: Contact, start: int, gone: frozenset[str]) -> bool:
    """Tell whether "in October" stands at a token, or after where it was ("in Rome in October")."""
    sentence = contact.sentence
    words, within, coming = (
        sentence.tokens.words,
        sentence.lexicon.sets["contacts.status.within"],
        sentence.lexicon.sets["contacts.status.coming"],
    )
    index, limit = start + (start < sentence.end and words[start] in COMMAS), min(sentence.end, start + _DATED)
    while index < limit:
        told = index + phrase_at(words, index, sentence.end, within)
        if told > index and (width := phrase_at(words, told, sentence.end, gone)):
            return coming.isdisjoint(words[told + width : told + width + 1])
        place = sentence.hits.get(max(told, index))
        if place is None or _PLACES.isdisjoint(place.sorts):
            return False
        index = place.end
    return False
