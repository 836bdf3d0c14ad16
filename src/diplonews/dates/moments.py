"""Moments as machines write them: ISO 8601, kept with the precision and the offset that the source tells."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

from diplonews.errors import InvalidValue, quoted

__all__ = ["parse_moment"]

_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE | re.ASCII,
)
_MAX_OFFSET = timedelta(hours=14)


def parse_moment(value: str | date | datetime) -> date | datetime:
    """Read a moment.

    Args:
        value: An ISO 8601 string, or a `date` or `datetime`, whose named zone becomes a fixed offset.

    Returns:
        A `datetime` with a fixed whole-minute offset, one without where none is told, or a `date`.

    Raises:
        InvalidValue: It is none.

    >>> parse_moment("2025-02-27"), parse_moment("2025-02-27T10:30Z").isoformat()
    (datetime.date(2025, 2, 27), '2025-02-27T10:30:00+00:00')
    """
    if isinstance(value, datetime):
        return _fixed(value)
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    if not isinstance(value, str):
        raise TypeError(f"published must be a str, date or datetime, not {type(value).__name__}")
    found = _ISO.fullmatch(value.strip())
    if found is not None:
        try:
            return _of(found)
        except ValueError:
            pass
    raise InvalidValue(
        f"published is no moment: {quoted(value)}; an ISO 8601 string such as 2025-02-27 or 2025-02-27T10:30+03:00 "
        "would be right",
        field="published",
    )


def _of(found: re.Match[str]) -> date | datetime:
    year, month, day, hour, minute, second, fraction, offset = found.groups()
    if hour is None:
        return date(int(year), int(month), int(day))
    micro = int((fraction or "0").ljust(6, "0")[:6])
    zone = None if offset is None else _zone(offset)
    return _fixed(datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), micro, zone))


def _zone(offset: str) -> timezone:
    if offset in "Zz":
        return UTC
    digits = offset[1:].replace(":", "").ljust(4, "0")
    delta = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-delta if offset[0] == "-" else delta)


def _fixed(moment: datetime) -> datetime:
    offset = moment.utcoffset()
    if offset is None:
        # No zone is told, and none is invented.
        return moment.replace(tzinfo=None, fold=0)
    if abs(offset) > _MAX_OFFSET or offset % timedelta(minutes=1):
        raise InvalidValue(
            f"published has an offset of {offset}; whole minutes within 14 hours would be right", field="published"
        )
    return moment.replace(tzinfo=timezone(offset), fold=0)
