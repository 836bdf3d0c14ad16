"""Tags with so many attributes that parsing them takes minutes, found before the page is parsed.

libxml2 hangs each attribute of a tag on the end of a list that it goes through from the start, so its time grows with
their square. To read every tag of a page would cost as much as half of the parsing; a few looks at each stretch of it
tell of most pages that they hold no such tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from diplonews.limits import Limits

__all__ = ["check_attributes"]

# A tag by the rules of HTML's tokeniser. An open quotation mark can fail to find its fellow only once in a page, and
# nothing is given back, so the search is linear.
_ATTRIBUTE: Final = rb"""[\s/]*+[^\s>/][^\s>=/]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
_ONE_ATTRIBUTE: Final = re.compile(_ATTRIBUTE)
_LONG: Final = rb"<[A-Za-z][^\s>/]*+(?:%s){%d}"
_STEP: Final = re.compile(
    rb"<!--(?:-?>|.*?--!?>|.*+)|<(script|style|textarea|title|xmp|iframe)\b[^>]*+>(?:.*?</\1|.*+)"
    rb"|<[A-Za-z][^\s>/]*+((?:%s)*+)" % _ATTRIBUTE,
    re.DOTALL | re.IGNORECASE,
)
_REST: Final = re.compile(rb"(?:%s)*+[\s/]*+" % _ATTRIBUTE)
_BEFORE_VALUE: Final = b"=\t\n\x0b\x0c\r "
_GAP: Final = 60
"""White space between `=` and a quotation mark that is gone through; more of it counts as `=`."""
_NEAR: Final = 100_000
"""Bytes before a script in which the last quotation mark is looked for."""


def check_attributes(source: bytes, limits: Limits) -> None:
    """Refuse a tag with so many attributes that parsing it takes minutes, before it is parsed."""
    most = limits.max_attributes
    steps, read = _STEP.finditer(source), 0
    for end in _ends_of_doubt(source, most):
        # Go through the page tag by tag up to there, stepping over what holds none.
        while read < end and (match := next(steps, None)) is not None:
            read = match.end()
            if match[2] is not None and read - match.start() > most:
                count = len(_ONE_ATTRIBUTE.findall(match[2]))
                limits.check("max_attributes", count, what="A tag of the page", format="html")


def _ends_of_doubt(source: bytes, most: int) -> Iterator[int]:
    """Give where stretches end in which a tag may have more than so many attributes, from a look at each.

    With four bytes an attribute such a tag covers a stretch as a whole, and one of its attributes ends there. It does
    not where the stretch holds a `>` outside of quotation marks, and a mark opens a value only after `=`.
    """
    find, rfind, before = source.find, source.rfind, _BEFORE_VALUE
    step, size = 2 * most, len(source)
    at = reached = double = single = 0
    opens_double = opens_single = source[-1] in before if source else False
    while at + step < size:
        after, long = at + step, False
        end = find(b">", at, after)
        if end < 0:
            # A tag may cover the stretch: one that began after the last `>`, or one that has that in its quotes.
            end, after = rfind(b">", reached, at), find(b">", at)
            after = size if after < 0 else after
            long = _begins_long(source, end + 1, after, most)
        if end > 0:
            # A mark opens a value only after `=`; most marks nearest to a `>` close one.
            if (mark := rfind(b'"', reached, end)) >= 0:
                double, opens_double = mark, source[mark - 1] in before
            if (mark := rfind(b"'", reached, end)) >= 0:
                single, opens_single = mark, source[mark - 1] in before
            reached = end
            if not long and (opens_double or opens_single):
                long = (opens_double and _goes_on(source, double, at, after)) or (
                    opens_single and _goes_on(source, single, at, after)
                )
        if long:
            script = _end_of_script(source, at)
            if script < 0:
                yield after
            else:
                after = script
        at = after


@cache
def _long_tag(most: int) -> re.Pattern[bytes]:
    return re.compile(_LONG % (_ATTRIBUTE, most))


def _begins_long(source: bytes, at: int, end: int, most: int) -> bool:
    """Tell whether the first tag that begins here has more than so many attributes."""
    while (at := source.find(b"<", at, end)) >= 0:
        if source[at + 1 : at + 2].isalpha():
            return _long_tag(most).match(source, at) is not None
        at += 1
    return False


def _goes_on(source: bytes, mark: int, start: int, end: int) -> bool:
    """Tell whether a tag in which a mark opened a value may still go on at the end of a stretch."""
    if not _opens(source, mark):
        return False
    close = source.find(source[mark : mark + 1], mark + 1, end)
    if close < 0:
        # Where all of the stretch is in one value, no attribute ends in it.
        return mark >= start
    rest = _REST.match(source, close + 1, end)
    return rest is None or rest.end() >= end


def _opens(source: bytes, mark: int) -> bool:
    """Tell whether a mark stands where the value of an attribute begins; the sign before it is white or `=`."""
    around = source[max(0, mark - _GAP) : mark].rstrip()
    return not around or (around[-1:] == b"=" and around[-2:] != b"==")


def _end_of_script(source: bytes, at: int) -> int:
    """Give where the script ends in which a place certainly stands; -1 where that is not certain."""
    start = source.rfind(b"<script", 0, at)
    if start < 0 or source.find(b"</", start, at + 2) >= 0 or source.find(b"-->", start, at) >= 0:
        return -1
    near = max(0, start - _NEAR)
    if start and source.rfind(b"<", near, start) >= source.rfind(b">", near, start):
        # "<p<script>" is one tag.
        return -1
    for mark in (b'"', b"'"):
        last = source.rfind(mark, near, start)
        if (last < 0 and start > _NEAR) or (last > 0 and source[last - 1] in _BEFORE_VALUE and _opens(source, last)):
            return -1
    end = source.find(b"</", at)
    return len(source) if end < 0 else end
