"""Find the days that a text names, in numbers and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from diplonews.dates.calendar import Calendar, calendars
from diplonews.dates.hijri import FIRST_YEAR, LAST_YEAR, from_hijri
from diplonews.model.values import Day
from diplonews.text import fold_with_offsets

__all__ = ["FoundDate", "day_near", "find_dates", "parse_date"]

_DIGIT = re.compile(r"\d")
_WEEK = 7
_LAST_MONTH = 12
_LOOK_BACK = 24
"""Characters before a date in which the opening of a range stands."""


class FoundDate(NamedTuple):
    """A stretch of a text that names a day, or a range of days."""

    start: int
    """Its first code point."""
    end: int
    """One past its last code point."""
    date: Day
    """The day, or the first one."""
    end_date: Day | None = None
    """The last day of a range."""
    loose: bool = False
    """Whether it is a weekday by itself: of what is to come it may be the next one."""


class _Match(msgspec.Struct, frozen=True):
    start: int
    end: int
    first: date
    last: date | None = None
    kind: str = "day"
    dated: bool = True
    """Whether it tells its year."""


def find_dates(text: str, language: str, reference: date | None) -> list[FoundDate]:
    """Find the days that a text names.

    Args:
        text: Any text; offsets are into it.
        language: BCP 47; the words of all languages are tried where it has none. Numbers are day first, but month
            first in American English.
        reference: The day that "today" is; without it only days with a year are found. A day without a year is the
            one nearest to it, a weekday the last one before it (or itself), "next Monday" the first after it.

    Returns:
        What was found, in order and apart from each other.

    >>> find_dates("التقى الوزيران أمس الاثنين", "ar", date(2025, 2, 25))
    [FoundDate(start=15, end=26, date=datetime.date(2025, 2, 24), end_date=None, loose=False)]
    """
    if reference is None and _DIGIT.search(text) is None:
        return []  # Only days with a year are found.
    folded = fold_with_offsets(text)
    day = reference.date() if isinstance(reference, datetime) else reference
    month_first = language.lower() == "en-us"
    found: list[_Match] = []
    for calendar in calendars(language):
        found += _apart(_matches(calendar, folded.text, day, month_first=month_first))
        found = _merged(calendar, folded.text, _apart(iter(found)), day)
        found = _merged(calendar, folded.text, found, day)  # "Monday 3 March to Tuesday 4 March" is made of two steps.
    return [FoundDate(*folded.span(one.start, one.end), one.first, one.last, one.kind == "weekday") for one in found]


def parse_date(text: str, language: str, reference: date | None) -> date | None:
    """Give the first day that a text names, or None.

    >>> parse_date("15 mars 2024", "fr", None)
    datetime.date(2024, 3, 15)
    """
    found = find_dates(text, language, reference)
    return found[0].date if found else None


def _matches(calendar: Calendar, text: str, reference: date | None, *, month_first: bool) -> Iterator[_Match]:
    numbered = _DIGIT.search(text) is not None
    if numbered:
        for match in calendar.numeric.finditer(text):
            yield from _numeric(match, month_first=month_first)
    if numbered or any(map(text.__contains__, calendar.ordinals)):
        for pattern in (calendar.day_month, calendar.month_day) if numbered else (calendar.day_month,):
            for match in pattern.finditer(text):
                yield from _named(match, calendar, reference)
        for match in calendar.islamic.finditer(text):
            yield from _islamic(match, calendar)
        if reference is not None:
            for match in calendar.by_month.finditer(text):
                yield from _by_month(match, calendar, reference)
            for match in calendar.alone.finditer(text):
                yield from _nearest(match, reference)
    if reference is not None:
        for match in calendar.words.finditer(text):
            yield from _word(match, calendar, reference)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _numeric(match: re.Match[str], *, month_first: bool) -> Iterator[_Match]:
    year = int(match["y1"] or match["y2"])
    month, day = int(match["m1"] or match["m2"]), int(match["d1"] or match["d2"])
    if match["y2"] and (month_first or month > _LAST_MONTH) and day <= _LAST_MONTH:
        month, day = day, month
    islamic = match["islamic"] is not None or FIRST_YEAR <= year <= LAST_YEAR
    found = from_hijri(year, month, day) if islamic else _day(year, month, day)
    if found is not None:
        yield _Match(match.start(), match.end(), found, kind="islamic" if islamic else "day")


def _named(match: re.Match[str], calendar: Calendar, reference: date | None) -> Iterator[_Match]:
    month, year = calendar.months[_name(match["month"])], match["year"]
    turn = -1 if match["past"] else 1 if match["coming"] else 0
    first = _in_year(month, _day_of_month(match, calendar), year, reference, turn)
    if first is None:
        return
    last = None
    if match["until"]:
        last = _day(first.year, month, int(match["until"]))
        if last is None or last <= first:
            return
    yield _Match(match.start(), match.end(), first, last, dated=year is not None)


def _day_of_month(match: re.Match[str], calendar: Calendar) -> int:
    """Read a day of the month in digits or, where one may stand, in words."""
    return int(match["day"]) if match["day"] else calendar.days[_name(match["nth"])]


def _by_month(match: re.Match[str], calendar: Calendar, reference: date) -> Iterator[_Match]:
    if match["nth"] and " " not in (match["this"] or " "):
        return  # An ordinal and "the present" may be said of anything.
    step = -1 if match["last"] else 1 if match["next"] else 0
    year, month = divmod(reference.year * _LAST_MONTH + reference.month - 1 + step, _LAST_MONTH)
    if not date.min.year <= year <= date.max.year:
        return
    first = _day(year, month + 1, _day_of_month(match, calendar))
    last = _day(year, month + 1, int(match["until"])) if match["until"] else None
    if first is not None and (last is None or last > first):
        yield _Match(match.start(), match.end(), first, last)


def _nearest(match: re.Match[str], reference: date) -> Iterator[_Match]:
    """Read a day whose month is not told: that of this month, the last or the next one which is the nearest."""
    around = (divmod(reference.year * _LAST_MONTH + reference.month - 1 + step, _LAST_MONTH) for step in (-1, 0, 1))
    years = ((year, month + 1) for year, month in around if date.min.year <= year <= date.max.year)
    days = [day for year, month in years if (day := _day(year, month, int(match["day"]))) is not None]
    if days:
        yield _Match(match.start(), match.end(), min(days, key=lambda day: abs(day - reference)))


def _in_year(month: int, day: int, year: str | None, reference: date | None, turn: int = 0) -> date | None:
    """Give a day of a year that is told, or of the one that `day_near` gives."""
    if year is not None:
        return _day(int(year), month, day)
    return day_near(month, day, reference, turn) if reference is not None else None


def day_near(month: int, day: int, reference: date, turn: int = 0) -> date | None:
    """Give a day of the year that brings it nearest to another.

    Args:
        month: From 1 to 12.
        day: From 1 to 31.
        reference: The day to which it is near.
        turn: -1 for a day that is not after the reference, 1 for one that is not before it, 0 for either.

    Returns:
        None where no year near the reference has such a day.

    >>> day_near(12, 30, date(2025, 1, 2))
    datetime.date(2024, 12, 30)
    """
    years = (reference.year + step for step in (-1, 0, 1) if 1 <= reference.year + step <= date.max.year)
    days = [found for one in years if (found := _day(one, month, day)) is not None]
    days = [one for one in days if (one <= reference if turn < 0 else one >= reference if turn else True)]
    return min(days, key=lambda one: abs(one - reference), default=None)


def _islamic(match: re.Match[str], calendar: Calendar) -> Iterator[_Match]:
    if match["year"] is None:
        return
    year, month = int(match["year"]), calendar.hijri[_name(match["month"])]
    first = from_hijri(year, month, _day_of_month(match, calendar))
    last = from_hijri(year, month, int(match["until"])) if match["until"] else None
    if first is not None and (last is None or last > first):
        yield _Match(match.start(), match.end(), first, last, kind="islamic")


def _name(words: str) -> str:
    return " ".join(words.split())


def _word(match: re.Match[str], calendar: Calendar, reference: date) -> Iterator[_Match]:
    try:
        if match["relative"] is not None:
            day = reference + timedelta(days=calendar.relative[_name(match["relative"])])
            yield _Match(match.start("relative"), match.end(), day, kind="relative")
            return
        weekday = calendar.weekdays[_name(match["weekday"])]
        back = (reference.weekday() - weekday) % _WEEK
        if match["last"] or match["past"]:
            yield _Match(match.start(), match.end(), reference - timedelta(days=back or _WEEK), kind="past")
        elif match["next"] or match["coming"]:
            yield _Match(match.start(), match.end(), reference + timedelta(days=_WEEK - back), kind="coming")
        else:
            yield _Match(match.start("weekday"), match.end(), reference - timedelta(days=back), kind="weekday")
    except OverflowError:
        return


def _apart(matches: Iterator[_Match]) -> list[_Match]:
    """Keep what does not overlap, the longest first where two begin alike."""
    kept: list[_Match] = []
    for match in sorted(matches, key=lambda one: (one.start, -one.end)):
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return kept


def _merged(calendar: Calendar, text: str, found: list[_Match], reference: date | None) -> list[_Match]:
    """Join what speaks of one day or one range: "yesterday, Monday", "Monday 3 March", "3 March to 5 April"."""
    merged: list[_Match] = []
    for match in found:
        joined = _joined(calendar, text, merged[-1], match, reference) if merged else None
        if joined is None:
            merged.append(match)
        else:
            merged[-1] = joined
    return merged


def _joined(calendar: Calendar, text: str, one: _Match, other: _Match, reference: date | None) -> _Match | None:
    gap = text[one.end : other.start]
    if calendar.equals.fullmatch(gap):
        return _same_day(one, other, reference)
    if not calendar.between.fullmatch(gap) or one.last or other.last or "relative" in (one.kind, other.kind):
        return None
    first, last = _ordered(one, other)
    # "Monday and Tuesday" is two days, "from Monday to Tuesday" a range.
    opened = calendar.opening.search(text[max(0, one.start - _LOOK_BACK) : one.start]) is not None
    if first < last and (opened or (one.kind == other.kind == "day" and calendar.through.fullmatch(gap))):
        return replace(other, start=one.start, first=first, last=last)
    return None


def _ordered(one: _Match, other: _Match) -> tuple[date, date]:
    """Give both days; the first has the year of the second where it tells none."""
    first = one.first
    if not one.dated and other.dated and other.kind == "day":
        first = _day(other.first.year, first.month, first.day) or first
    last = other.first
    if one.kind == other.kind == "weekday" and last < first:
        last += timedelta(days=_WEEK)
    return first, last


_RANK = {"day": 4, "islamic": 3, "coming": 2, "past": 1, "weekday": 1, "relative": 0}
"""What tells more of a day: its number, the weekday, a word such as "today"."""


def _same_day(one: _Match, other: _Match, reference: date | None) -> _Match | None:
    """Join two namings of one day; the one that tells more holds."""
    kinds = {one.kind, other.kind}
    if len(kinds) == 1 or ("islamic" in kinds and kinds != {"islamic", "day"} and "weekday" not in kinds):
        return None
    better = max(one, other, key=lambda match: _RANK[match.kind])
    apart = abs(one.first - other.first)
    if kinds == {"islamic", "day"} and apart > timedelta(days=3):
        return None
    if "relative" in kinds and apart > timedelta(days=_WEEK) and reference is not None:
        return None
    # "Yesterday, Monday" is no Monday to come, and "tomorrow, Monday" is none that was.
    kind = "past" if kinds == {"relative", "weekday"} else better.kind
    first = better.first
    if kinds == {"relative", "weekday"} and reference is not None:
        word = one if one.kind == "relative" else other
        first += timedelta(days=_WEEK) if word.first > reference > first else timedelta()
    return replace(better, start=one.start, end=other.end, first=first, kind=kind)
