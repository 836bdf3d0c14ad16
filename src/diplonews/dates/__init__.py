"""Moments in words and in numbers, counted from a day where they need one."""

from diplonews.dates.moments import parse_moment

__all__ = ["parse_moment"]
