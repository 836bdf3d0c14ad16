"""From characters to lines that are paragraphs, headings or items: line ends, hard wrapping, Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec
from msgspec.structs import replace

__all__ = ["Piece", "split_pieces"]

_BREAK = re.compile("[\n\x0b\x0c\x85\u2028\u2029]")
_END = re.compile("[.!?؟。:…;؛][\"'”’»)\\]]*$")
_HASHES = re.compile(r"(#{1,6})\s+(?=[^\s#])")
_UNDERLINE = re.compile(r"(=+|-{3,})\s*$")
_BOLD = re.compile(r"(\*\*|__)(?=\S)([^*_]+?)\1:?$")
_BULLET = re.compile("[•●▪◦‣⁃∙■□➢✓*·–-]\\s+(?=\\S)|[•●▪◦‣∙■□➢✓·](?=\\w)")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)\-–]\s*(?=[^\W\d])")
_LETTER = re.compile(
    r"(?=\(?([a-z\u0621-\u064a]|[ivx]{2,4})[.)])(?:\(?[a-z\u0621-\u064a]{1,4}\)|[a-z]{1,4}\.)\s+(?=\S)"
)
_QUOTE = re.compile(r">\s?")
_LAST = 6
"""Characters in which the final punctuation of a line stands."""
_MIN_WRAPPED = 4
"""Fewer lines tell nothing about wrapping."""
_WRAP_WIDTHS = (40, 84)
_OPEN_SHARE = 0.6
"""Of the lines before another one, those that end in the middle of a sentence, where text is hard-wrapped."""
_SHORT = 0.75
"""Of the widest line: a wrapped paragraph's last line is mostly shorter."""


class Piece(msgspec.Struct, frozen=True):
    """A paragraph, heading, list item or other line, with what its layout tells."""

    text: str
    """The words, without the marks of layout and without white space at the ends."""
    number: int
    """The line of the input where it begins, counted from 1."""
    level: int = 0
    """Its level, where Markdown makes it a heading; 0 otherwise."""
    bullet: str = ""
    """The mark of a list item (`•`, `3`), or nothing."""
    marker: str = ""
    """The list mark as it stands, with the space after it."""
    quoted: bool = False
    """Whether Markdown marks it as a quotation."""
    bold: bool = False
    """Whether the whole line is in bold."""


class _Raw(msgspec.Struct, frozen=True):
    text: str
    number: int
    indent: int
    after_blank: bool


def split_pieces(text: str) -> list[Piece]:
    r"""Split a cleaned text into its pieces.

    >>> [piece.text for piece in split_pieces("# Talks\n\nThe ministers met.\n")]
    ['Talks', 'The ministers met.']
    """
    raws = list(_raws(text))
    if _is_wrapped(raws):
        raws = list(_unwrapped(raws))
    return list(_pieces(raws))


def _raws(text: str) -> Iterator[_Raw]:
    after_blank = False
    for number, line in enumerate(_BREAK.split(text), start=1):
        stripped = line.strip()
        if not stripped:
            after_blank = True
            continue
        yield _Raw(stripped, number, len(line) - len(line.lstrip()), after_blank)
        after_blank = False


def _is_wrapped(raws: list[_Raw]) -> bool:
    """Tell text that was broken at a fixed width from text whose lines are paragraphs."""
    if len(raws) < _MIN_WRAPPED:
        return False
    inner = [raw for raw, following in pairwise(raws) if not _begins(raw, following)]
    if len(inner) < _MIN_WRAPPED - 2 or len(inner) * 2 < len(raws) - 1:
        return False
    lengths = [len(raw.text) for raw in inner]
    low, high = _WRAP_WIDTHS
    unfinished = sum(_END.search(raw.text[-_LAST:]) is None for raw in inner)
    return low <= _median(lengths) <= high and max(lengths) <= high and unfinished >= _OPEN_SHARE * len(inner)


def _median(numbers: list[int]) -> float:
    ordered, half = sorted(numbers), len(numbers) // 2
    return (ordered[half] + ordered[~half]) / 2


def _begins(raw: _Raw, following: _Raw) -> bool:
    return following.after_blank or following.indent > raw.indent or _marked(following.text)


def _marked(line: str) -> bool:
    return any(pattern.match(line) for pattern in (_HASHES, _BULLET, _NUMBER, _LETTER, _QUOTE))


def _unwrapped(raws: list[_Raw]) -> Iterator[_Raw]:
    indents = [raw.indent for raw in raws]
    margin, width = min(indents), max(len(raw.text) for raw in raws)
    group: list[_Raw] = []
    for raw in raws:
        if group and _parts(group, raw, margin, width):
            yield _joined(group)
            group = []
        group.append(raw)
    yield _joined(group)


def _parts(group: list[_Raw], raw: _Raw, margin: int, width: int) -> bool:
    """Tell whether a paragraph ends before this line."""
    last = group[-1]
    if raw.after_blank or _marked(raw.text) or (_UNDERLINE.match(raw.text) and len(group) == 1):
        return True
    if raw.indent > margin and (last.indent <= margin or raw.indent != last.indent or len(group) == 1):
        # A list item's further lines are indented too; a paragraph's are not.
        return not (_marked(group[0].text) and last.text and _END.search(last.text[-_LAST:]) is None)
    return (
        len(last.text) < _SHORT * width
        and _END.search(last.text[-_LAST:]) is not None
        and last.indent == raw.indent == margin
    )


def _joined(group: list[_Raw]) -> _Raw:
    first = group[0]
    return replace(first, text=" ".join(raw.text for raw in group))


def _pieces(raws: list[_Raw]) -> Iterator[Piece]:
    skip = False
    for index, raw in enumerate(raws):
        if skip:
            skip = False
            continue
        following = raws[index + 1] if index + 1 < len(raws) else None
        underline = following and not following.after_blank and _UNDERLINE.fullmatch(following.text)
        if following and underline and len(raw.text) <= _WRAP_WIDTHS[1] and _END.search(raw.text[-_LAST:]) is None:
            skip = True
            yield Piece(raw.text, raw.number, level=1 if following.text[0] == "=" else 2)
        else:
            yield _piece(raw)


def _piece(raw: _Raw) -> Piece:
    line = raw.text
    if found := _HASHES.match(line):
        return Piece(line[found.end() :].rstrip("# \t"), raw.number, level=len(found[1]))
    if found := _BOLD.match(line):
        return Piece(found[2].strip(), raw.number, bold=True)
    if (found := _QUOTE.match(line)) and line[found.end() :].strip():
        return Piece(line[found.end() :].strip(), raw.number, quoted=True)
    if found := _BULLET.match(line):
        return Piece(line[found.end() :], raw.number, bullet=found[0].strip(), marker=found[0])
    if found := _NUMBER.match(line) or _LETTER.match(line):
        bullet = str(int(found[1])) if found[1].isdigit() else found[1]
        return Piece(line[found.end() :], raw.number, bullet=bullet, marker=found[0])
    return Piece(line, raw.number)
