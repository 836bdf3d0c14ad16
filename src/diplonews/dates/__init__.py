"""Moments in words and in numbers, counted from a day where they need one."""

from diplonews.dates.calendar import months
from diplonews.dates.days import FoundDate, day_near, find_dates, parse_date
from diplonews.dates.moments import parse_moment

__all__ = ["FoundDate", "day_near", "find_dates", "months", "parse_date", "parse_moment"]
