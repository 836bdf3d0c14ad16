"""Text to store: what no document format can carry is taken out, and nothing else is touched."""

from __future__ import annotations

import re

from diplonews.report import Action, Report

__all__ = ["clean", "clean_line"]

_CR = re.compile("\r\n?")
_SURROGATE = re.compile("[\ud800-\udfff]")
# XML 1.0 Char (https://www.w3.org/TR/xml/#NT-Char) admits no other C0 character and neither of the two noncharacters.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_BREAKS = re.compile("[\\s\x85\u2028\u2029]+")


def clean(text: str, report: Report | None = None) -> str:
    r"""Make a string that any format can carry.

    Line ends become LF, a byte order mark at the start goes, control characters go, halves of surrogate pairs are
    joined or become U+FFFD. Spelling, vowel marks, tatweel, direction marks and spaces stay as published.

    Args:
        text: Any string.
        report: Collects what was changed.

    Returns:
        The cleaned string; it may be empty.

    >>> clean("\ufeffone\r\ntwo\x00")
    'one\ntwo'
    """
    if text.isprintable():
        return text
    steps = (
        ("byte-order-mark", re.compile("\\A\ufeff"), ""),
        ("line-ends", _CR, "\n"),
        ("surrogate-pairs", _PAIR, _join),
        ("surrogates", _SURROGATE, "\ufffd"),
        ("control-characters", _CONTROL, ""),
    )
    for what, pattern, replacement in steps:
        if pattern.search(text) is None:
            continue
        text, count = pattern.subn(replacement, text)
        if report is not None:
            report.add(Action.CHANGED, what, count=count)
    return text


def _join(pair: re.Match[str]) -> str:
    return pair[0].encode("utf-16", "surrogatepass").decode("utf-16")


def clean_line(text: str) -> str:
    r"""Make one line of a string: cleaned, every run of white space one space, none at the ends.

    >>> clean_line(" Ministers\n\tmeet ")
    'Ministers meet'
    """
    if text.isprintable() and "  " not in text:
        return text.strip()
    return _BREAKS.sub(" ", clean(text)).strip()
