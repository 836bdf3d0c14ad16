"""Days and moments as our own documents write them: ISO 8601, in one form each."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from diplonews.errors import quoted
from diplonews.formats.refusals import Refusal

__all__ = ["read_day", "read_moment", "write_moment"]

# `fromisoformat` also takes weeks, missing separators and commas, which would be written back differently.
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY_LENGTH: Final = len("2026-01-31")
_DATETIME: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{6})?(?:[+-][0-9]{2}:[0-9]{2})?"
)


def read_day(value: str) -> date:
    """Read a date.

    Raises:
        Refusal: It is none.

    >>> read_day("2026-01-31")
    datetime.date(2026, 1, 31)
    """
    try:
        if _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError as error:
        raise Refusal(f"{quoted(value)} is no day of the calendar: {error}") from error
    raise Refusal(f"must be a date such as 2026-01-31, not {quoted(value)}")


def read_moment(value: str) -> datetime | date:
    """Read a datetime with an offset or without one, or a date.

    Raises:
        Refusal: It is none.

    >>> read_moment("2026-01-31T18:30:00+03:00").isoformat(), read_moment("2026-01-31").isoformat()
    ('2026-01-31T18:30:00+03:00', '2026-01-31')
    """
    if len(value) == _DAY_LENGTH:
        return read_day(value)
    try:
        if _DATETIME.fullmatch(value):
            return datetime.fromisoformat(value)
    except ValueError as error:
        raise Refusal(f"{quoted(value)} is no moment of the calendar: {error}") from error
    raise Refusal(f"must be a date, or a time such as 2026-01-31T18:30:00+03:00, not {quoted(value)}")


def write_moment(value: datetime | date) -> str:
    """Write a moment so that its kind and its offset can be told again.

    >>> from datetime import UTC
    >>> write_moment(datetime(2026, 1, 31, 18, 30, tzinfo=UTC)), write_moment(datetime(2026, 1, 31, 18, 30))
    ('2026-01-31T18:30:00+00:00', '2026-01-31T18:30:00')
    """
    return value.isoformat()
