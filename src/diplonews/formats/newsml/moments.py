"""Dates and times as NewsML-G2 writes them, and as feeds do."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final, NamedTuple

from diplonews.model.values import Moment

__all__ = ["Reading", "read_moment", "written"]

_DATE_TIME: Final = re.compile(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:([Tt ])([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,]([0-9]{1,12}))?)?)?"
    r"[ ]?([Zz]|[+-][0-9]{2}:?[0-9]{2})?"
)
_LONGEST: Final = 64
_STRICT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?"
)
_TRUNCATED: Final = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|--(?:0[1-9]|1[0-2])(?:-[0-9]{2})?|---[0-9]{2}")
"""A year, a month of a year, and the like: legal in many places, and no day."""


class Reading(NamedTuple):
    """What a date in a document says."""

    value: Moment | None
    """The moment or day; None where it is a month, a year, or nothing that can be read."""
    mended: str | None
    """How it should have been written, where it can be read and is not written as XML Schema has it."""
    legal: bool
    """Whether it is written as XML Schema has it."""


def read_moment(text: str) -> Reading:
    """Read a date or time, also one that XML Schema does not admit.

    >>> read_moment(" 2026-03-05T18:40:00+0300 ").mended
    '2026-03-05T18:40:00+03:00'
    """
    trimmed = text.strip()
    found = _DATE_TIME.fullmatch(trimmed) if len(trimmed) <= _LONGEST else None
    if found is None:
        return Reading(None, None, legal=_TRUNCATED.fullmatch(text) is not None)
    value = _moment(found)
    if value is None:
        return Reading(None, None, legal=False)
    # xs:dateTime and xs:date collapse white space, so padding alone is legal for the schema and not for its readers.
    legal = _STRICT.fullmatch(text) is not None
    return Reading(value, None if legal else written(value), legal)


def _moment(found: re.Match[str]) -> Moment | None:
    year, month, day, separator, hour, minute, second, fraction, zone = found.groups()
    try:
        if separator is None:
            return date(int(year), int(month), int(day))
        microsecond = int((fraction or "0")[:6].ljust(6, "0"))
        return datetime(
            int(year), int(month), int(day), int(hour), int(minute), int(second or 0), microsecond, tzinfo=_zone(zone)
        )
    except ValueError:
        return None


def _zone(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text in "Zz":
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    if offset > timedelta(hours=14):
        raise ValueError(text)
    return timezone(-offset if text[0] == "-" else offset)


def written(value: Moment) -> str:
    """Write a moment as XML Schema has it; a day stays a day.

    >>> written(date(2026, 3, 5))
    '2026-03-05'
    """
    return value.isoformat()
