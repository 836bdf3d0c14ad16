"""On what day people met: the day that stands nearest to the words that report it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from diplonews.analysis.contacts import Contact
from diplonews.analysis.sentences import Sentence
from diplonews.dates import FoundDate, find_dates
from diplonews.model import Article
from diplonews.model.values import Day

__all__ = ["FoundDay", "find_day"]

_WEEK = timedelta(days=7)


class FoundDay(NamedTuple):
    """A day with the words that tell it."""

    date: Day
    end_date: Day | None
    words: str


def find_day(article: Article, contacts: list[Contact], earlier: Iterable[Sentence]) -> FoundDay | None:
    """Find when a contact took place, or will.

    Args:
        article: What the sentences are from.
        contacts: The reports of the contact.
        earlier: Sentences before them, the nearest first: a visit told there tells the day too.
    """
    planned = contacts[0].status == "planned"
    for contact in contacts:
        tokens = contact.sentence.tokens
        trigger = tokens.span(contact.trigger, contact.trigger + 1)[0]
        near = min(_days(article, contact), key=lambda day: _distance(day, trigger), default=None)
        if near is not None:
            return _settled(article, near, tokens.text, planned=planned)
    for sentence in earlier:
        visits = sentence.lexicon.sets["places.visits"]
        if visits.isdisjoint(sentence.tokens.words[sentence.start : sentence.end]):
            continue
        for day in _all(article, sentence):
            if day.end_date is not None and contacts[0].kind != "visit":
                continue
            return _settled(article, day, sentence.tokens.text, planned=planned)
    return None


def _all(article: Article, sentence: Sentence) -> Iterator[FoundDate]:
    """Give the days that a sentence names, with offsets into the text that was read."""
    start, end = sentence.tokens.span(sentence.start, sentence.end)
    for day in find_dates(sentence.tokens.text[start:end], article.language, article.published):
        yield day._replace(start=start + day.start, end=start + day.end)


def _days(article: Article, contact: Contact) -> Iterator[FoundDate]:
    """Give the days of a report that are the contact's, and not those of who told the press of it.

    Over several days people may meet on any of them: a range tells only when they visited.
    """
    for day in _all(article, contact.sentence):
        if not _is_of_saying(contact, day) and (day.end_date is None or contact.kind == "visit"):
            yield day


def _is_of_saying(contact: Contact, day: FoundDate) -> bool:
    """For "said ON MONDAY that he met": a verb of saying before the day, and "that" between it and the contact."""
    sentence, said, that = contact.sentence, False, False
    drop = sentence.lexicon.sets["speech.drop"]
    for index in range(sentence.start, contact.trigger):
        start = sentence.tokens.span(index, index + 1)[0]
        hit = sentence.hits.get(index)
        if start < day.start:
            said = said or (hit is not None and bool(hit.sense("speech")))
        else:
            that = that or sentence.tokens.words[index] in drop
    return said and that


def _distance(day: FoundDate, position: int) -> int:
    return min(abs(day.start - position), abs(day.end - position))


def _settled(article: Article, day: FoundDate, text: str, *, planned: bool) -> FoundDay:
    """A weekday by itself is the last one of what is told, and the next one of what is to come."""
    words = " ".join(text[day.start : day.end].split())
    when, published = day.date, article.published
    bare = not any(character.isdigit() for character in words)
    if planned and bare and published is not None and isinstance(when, date):
        today = date(published.year, published.month, published.day)
        if today - _WEEK < when < today:
            when += _WEEK
    return FoundDay(when, day.end_date, words)
