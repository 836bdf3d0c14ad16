"""Islamic dates: by the Umm al-Qura calendar where its table reaches (1365 to 1500), else by arithmetic.

The arithmetic is the tabular calendar with the astronomical epoch (thirty-year cycle, leap years 2, 5, 7, 10, 13, 16,
18, 21, 24, 26, 29), which may differ by a day or two from the calendar that was printed. Other countries see the moon
for themselves: where a source gives the Gregorian day too, that is the one to take.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from itertools import accumulate
from types import MappingProxyType

from diplonews.text import toml
from diplonews.text.files import ROOT

__all__ = ["FIRST_YEAR", "LAST_YEAR", "from_hijri"]

FIRST_YEAR, LAST_YEAR = 1300, 1500
"""Years that news speaks of; other numbers are not read as Islamic years."""
_EPOCH = date(622, 7, 18).toordinal()
"""The ordinal of 1 Muharram 1: 15 July 622 in the Julian calendar."""
_LAST_MONTH = 12
_SHORT_MONTH = 29


def from_hijri(year: int, month: int, day: int) -> date | None:
    """Convert an Islamic date.

    Returns:
        None where there is no such day.

    >>> from_hijri(1446, 9, 1)
    datetime.date(2025, 3, 1)
    """
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= _LAST_MONTH):
        return None
    starts = _table().get(year) or tuple(_arithmetic(year, number) for number in range(1, _LAST_MONTH + 2))
    first, following = starts[month - 1 : month + 1]
    return date.fromordinal(first + day - 1) if 1 <= day <= following - first else None


@cache
def _table() -> Mapping[int, tuple[int, ...]]:
    """Give the ordinals on which the months of each year begin, and that of the year after."""
    rows = toml.load(f"{ROOT}/dates/tables/umm_al_qura.toml")["years"]
    table: dict[int, tuple[int, ...]] = {}
    for year, row in rows.items():
        first, lengths = row.split()
        steps = (_SHORT_MONTH + int(length) for length in lengths)
        table[int(year)] = tuple(accumulate(steps, initial=date.fromisoformat(first).toordinal()))
    return MappingProxyType(table)


def _arithmetic(year: int, month: int) -> int:
    """Give the ordinal on which a month begins; the thirteenth is the first of the next year."""
    if month > _LAST_MONTH:
        year, month = year + 1, 1
    return _EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
