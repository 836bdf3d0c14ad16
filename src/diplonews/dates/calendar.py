"""The words of a language for months, days and what counts from today, made into patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import msgspec

from diplonews.errors import UnknownLanguage
from diplonews.knowledge import languages, table
from diplonews.text import fold, primary_subtag

__all__ = ["Calendar", "calendars", "months"]

_ANY = "(?!)"
"""A pattern that matches nothing, where a language has no such words."""


class Calendar(msgspec.Struct, frozen=True):
    """What dates look like in one language, in folded text."""

    months: Mapping[str, int]
    """Month names, Gregorian."""
    hijri: Mapping[str, int]
    """Month names, Islamic."""
    days: Mapping[str, int]
    """Days of the month in words."""
    ordinals: frozenset[str]
    """First words of `days`."""
    weekdays: Mapping[str, int]
    """Weekdays, Monday 0."""
    relative: Mapping[str, int]
    """Words that count from today, and by how many days."""
    numeric: re.Pattern[str]
    """Numbers alone: year first, or day and month first."""
    day_month: re.Pattern[str]
    """A day, perhaps two, with the name of a month and perhaps a year."""
    month_day: re.Pattern[str]
    """The name of a month before the day."""
    islamic: re.Pattern[str]
    """A day with the name of an Islamic month and perhaps a year."""
    by_month: re.Pattern[str]
    """A day of this month, of the last one or of the next one."""
    alone: re.Pattern[str]
    """A day of whatever month is nearest: "on the 26th"."""
    words: re.Pattern[str]
    """A weekday or a word that counts from today."""
    between: re.Pattern[str]
    """What stands between two dates that make a range."""
    through: re.Pattern[str]
    """What makes a range of two dates by itself ("3 March TO 5 April")."""
    equals: re.Pattern[str]
    """What stands between two dates that are the same day."""
    opening: re.Pattern[str]
    """What stands before a range."""


def calendars(language: str) -> tuple[Calendar, ...]:
    """Give the calendar of a language, or those of all languages where it has none.

    >>> calendars("fr")[0].months["aout"]
    8
    """
    primary = primary_subtag(language)
    try:
        return (_calendar(primary),)
    except UnknownLanguage:
        return tuple(_calendar(one) for one in languages("months"))


def months(language: str) -> Mapping[str, int]:
    """Give the folded names of the months in a language, in all their families, with the numbers of the months.

    >>> months("ar")["جوان"], months("fr")["fevrier"]
    (6, 2)
    """
    return _calendar(language).months


def _alternatives(words: Iterable[str]) -> str:
    folded = sorted({fold(word) for word in words}, key=len, reverse=True)
    return "|".join(re.escape(word).replace("\\ ", r"\s+") for word in folded) or _ANY


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile with bounded white space, so that a long run of spaces costs no more than a short one."""
    return re.compile(pattern.replace(r"\s*", r"\s{0,3}").replace(r"\s+", r"\s{1,3}"))


@cache
def _calendar(language: str) -> Calendar:
    rows = table("months", language)
    months = {fold(name): n for names in (rows["gregorian"], *rows["families"]) for n, name in enumerate(names, 1)}
    hijri = {fold(name): n for n, names in enumerate(rows["hijri"], 1) for name in names}
    weekdays = {fold(name): n for n, names in enumerate(rows["weekdays"]) for name in names}
    relative = {fold(name): int(days) for days, names in rows["relative"].items() for name in names}
    to = _alternatives(rows["to"])
    return Calendar(
        months=months,
        hijri=hijri,
        days={fold(name): 1 for name in rows.get("first", ())}
        | {fold(name): n for n, name in enumerate(rows["days"], 1)},
        ordinals=frozenset(fold(name).split()[0] for name in (*rows["days"], *rows.get("first", ()))),
        weekdays=weekdays,
        relative=relative,
        numeric=_numeric(rows),
        **_named(rows, months, hijri, to),
        alone=_alone(rows),
        words=_words(rows, weekdays, relative),
        between=_compiled(rf"\s*(?:(?:{to})|[-–—])\s*(?:{_alternatives(rows['day_words'])})?\s*"),
        through=_compiled(
            rf"\s*(?:(?:{_alternatives(rows['through'])})|[-–—])\s*(?:{_alternatives(rows['day_words'])})?\s*"
        ),
        equals=_compiled(
            rf"\s*[،,(/]?\s*(?:{_alternatives(rows['equals'])})?\s*(?:{_alternatives(rows['day_words'])})?\s*"
        ),
        opening=_compiled(rf"(?<!\w)(?:{_alternatives(rows['from'])})\s+(?:{_alternatives(rows['day_words'])})?\s*$"),
    )


def _mark(rows: Mapping[str, Any]) -> str:
    """Give the pattern of what tells the calendar after a year."""
    hijri, gregorian = _alternatives(rows["hijri_marks"]), _alternatives(rows["gregorian_marks"])
    return rf"(?:\s*(?:(?P<islamic>{hijri})|(?:{gregorian}))(?![^\W\d_]))?"


def _numeric(rows: Mapping[str, Any]) -> re.Pattern[str]:
    mark = _mark(rows)
    return _compiled(
        r"(?<![\w/.\-])(?:(?P<y1>\d{4})(?P<s1>[-/.]| / )(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})"
        r"|(?P<d2>\d{1,2})(?P<s2>[-/.]| / )(?P<m2>\d{1,2})(?P=s2)(?P<y2>\d{4}))"
        rf"(?!\d|[-/]\d)(?:t\d\d:\d\d[\d:.]*(?:z|[+-]\d\d:?\d\d)?)?{mark}"
    )


def _named(rows: Mapping[str, Any], months: Mapping[str, int], hijri: Mapping[str, int], to: str) -> dict[str, Any]:
    joint = rf"(?:\s*(?:{_alternatives(rows['joints'])})\s+|\s*[,،.\-]?\s*)"
    name = _alternatives(months)
    month = rf"(?P<month>{name})\.?(?:\s*[/\-(]\s*(?:{name})\s*\)?)?(?![^\W\d_])"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er)?"
    nth = _alternatives((*rows["days"], *rows.get("first", ())))
    either = rf"(?:(?:{_alternatives(rows['day_joined'])})?{day}|(?P<nth>{nth}))"
    until = rf"(?:\s*(?:(?:{to})|[-–—])\s*(?P<until>\d{{1,2}})(?:st|nd|rd|th)?)?"
    after, last = _alternatives(rows["next"]), _alternatives(rows["last"])
    turn = rf"(?:\s+(?:(?P<coming>{after})|(?P<past>{last}))(?!\w))?"
    year = rf"(?:{joint}(?P<year>\d{{4}})(?!\d){_mark(rows)}|{turn})"
    islamic_year = rf"(?:{joint}(?P<year>\d{{4}})(?!\d){_mark(rows)})?"
    by_month = "|".join(rf"(?P<{when}>{_alternatives(rows[f'{when}_month'])})" for when in ("this", "last", "next"))
    islamic = rf"(?P<month>{_alternatives(hijri)})(?![^\W\d_])"
    return {
        "day_month": _compiled(rf"(?<![\w/.:]){either}{until}{joint}{month}{year}"),
        "month_day": _compiled(rf"(?<!\w){month}\s+{day}{until}(?![\w:]){year}"),
        "islamic": _compiled(rf"(?<![\w/.:]){either}{until}{joint}{islamic}{islamic_year}"),
        "by_month": _compiled(rf"(?<![\w/.:]){either}{until}\s+(?:{by_month})(?!\w)"),
    }


def _alone(rows: Mapping[str, Any]) -> re.Pattern[str]:
    before, after = (_alternatives(rows.get(f"alone_{side}", ())) for side in ("before", "after"))
    return _compiled(rf"(?<!\w)(?:{before})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)(?=\s*[.,;)]|\s*$|\s+(?:{after})(?!\w))")


def _words(rows: Mapping[str, Any], weekdays: Mapping[str, int], relative: Mapping[str, int]) -> re.Pattern[str]:
    after = _alternatives(rows["next"])
    before = _alternatives(rows["next_before"])
    last, past = _alternatives(rows["last"]), _alternatives(rows["last_before"])
    followers = _alternatives(rows["followers"])
    clitic = "[وبلف]?"
    return _compiled(
        rf"(?<!\w)(?:(?:(?P<coming>{before})|(?P<past>{past}))\s+)?{clitic}(?:(?P<relative>{_alternatives(relative)})(?!\w)(?!\s+(?:{followers})(?!\w))"
        rf"|(?P<weekday>{_alternatives(weekdays)})(?!\w)(?:\s+(?:(?P<next>{after})|(?P<last>{last}))(?!\w))?)"
    )
