"""What stands before the root of an XML document."""

from __future__ import annotations

from re import Pattern
from typing import AnyStr

__all__ = ["end_of_prologue"]


def end_of_prologue(pieces: Pattern[AnyStr], document: AnyStr) -> int:
    """Go over pieces from the beginning of a document, and give the offset behind the last of them.

    One pattern for all of them would have to take each piece whole, `(?:...)*+`, and Python before 3.11.5 goes wrong
    over what fails in there (https://github.com/python/cpython/issues/106052).

    >>> import re
    >>> end_of_prologue(re.compile("<!--.*?-->|[ ]+"), "<!-- a --> <article/>")
    11
    """
    end = 0
    while (piece := pieces.match(document, end)) is not None:
        end = piece.end()
    return end
