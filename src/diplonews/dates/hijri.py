"""Islamic dates by the tabular civil calendar (thirty-year cycle, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29).

The calendar of record in Saudi Arabia, Umm al-Qura, goes by the moon and may differ by a day; where a source gives
the Gregorian day too, that is the one to take.
"""

from __future__ import annotations

from datetime import date

__all__ = ["FIRST_YEAR", "LAST_YEAR", "from_hijri"]

FIRST_YEAR, LAST_YEAR = 1300, 1500
"""Years that news speaks of; other numbers are not read as Islamic years."""
_EPOCH = date(622, 7, 19).toordinal()
"""The ordinal of 1 Muharram 1: 16 July 622 in the Julian calendar."""
_LAST_MONTH = 12


def from_hijri(year: int, month: int, day: int) -> date | None:
    """Convert an Islamic date.

    Returns:
        None where there is no such day.

    >>> from_hijri(1446, 9, 1)
    datetime.date(2025, 3, 1)
    """
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= _LAST_MONTH and 1 <= day <= 30):  # noqa: PLR2004 - months have 29 or 30 days
        return None
    before = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
    return date.fromordinal(_EPOCH + before + day - 1)
