"""Where the sentences of an article stand among its words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.words.tokens import END, split_words
from diplonews.model import Article
from diplonews.text import Folded, split_sentences

__all__ = ["PARTING", "Cut", "cut", "parts"]

PARTING = "\n\n"
"""What stands between the title and the text, where both are read as one."""
_LONGEST = 256
"""Words of the longest sentence: text that goes on without a stop is read by pieces."""
_OPENING, _CLOSING = "“”"
"""Quotation marks that some papers write the other way round."""
_BEFORE_LIST = (":", "：")
"""What stands before a list that goes on with the sentence."""
_PART = 8_000
"""Words of the longest article: what goes on longer is read by parts, each for itself."""


class Cut(NamedTuple):
    """A sentence: its first word, the one past its last, and what it stands in."""

    start: int
    end: int
    passage: str
    """`title`, `heading`, or another kind of passage (see `Article.passages`)."""
    items: tuple[int, ...] = ()
    """Where the items begin of a list that goes on with it."""


def cut(article: Article, folded: Folded, language: str) -> tuple[list[str], list[tuple[int, int]], list[Cut]]:
    """Split an article into words and sentences.

    Args:
        article: The article.
        folded: Its title, if it has one, `PARTING`, and its text, folded.
        language: Its language, without subtags.

    Returns:
        The words, an `END` behind those of each sentence; where those of each begin among them and in the folded text;
        and the sentences.
    """
    words: list[str] = []
    pieces: list[tuple[int, int]] = []
    cuts: list[Cut] = []

    def take(start: int, end: int) -> int:
        pieces.append((len(words), folded.position(start)))
        words.extend(split_words(folded, start, end))
        return pieces[-1][0]

    head = 0
    if article.title is not None:
        head = len(article.title) + len(PARTING)
        take(0, head)
        if words:
            cuts.append(Cut(0, len(words), "title"))
        words.append(END)
    listing = False
    for passage in article.passages():
        begin = head + passage.start
        listing = listing and passage.kind == "item" and cuts[-1].end - cuts[-1].start < _LONGEST // 2
        if listing:
            # "She met:" goes on with the items of the list after it.
            words.pop()
            item = take(begin, begin + len(passage.text))
            cuts[-1] = cuts[-1]._replace(end=len(words), items=(*cuts[-1].items, item))
            words.append(END)
            continue
        listing = passage.text.endswith(_BEFORE_LIST)
        for start, end in split_sentences(passage.text, language):
            first = take(begin + start, begin + end)
            runs = range(first, len(words), _LONGEST)
            cuts += [Cut(run, min(run + _LONGEST, len(words)), passage.kind) for run in runs]
            words.append(END)
    return _with_marks(words), pieces, cuts


def _with_marks(words: list[str]) -> list[str]:
    """Take quotation marks that close before any has opened for ones that do both: ”so“, and ”so”."""
    if _CLOSING not in words or _OPENING in words[: words.index(_CLOSING)]:
        return words
    return ['"' if word in {_OPENING, _CLOSING} else word for word in words]


def parts(cuts: list[Cut]) -> Iterator[list[Cut]]:
    """Part a text that is longer than any article, so that reading it takes no more than its length in time."""
    begin = 0
    for number, one in enumerate(cuts):
        if one.start - cuts[begin].start >= _PART:
            yield cuts[begin:number]
            begin = number
    yield cuts[begin:]
