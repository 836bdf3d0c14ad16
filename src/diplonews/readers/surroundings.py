"""What the lines around a story say of it: its deck, who wrote it, when it was published and when last changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Final

from diplonews.dates import parse_date
from diplonews.readers.bylines import byline_in
from diplonews.readers.choice import Choice
from diplonews.readers.layout import Block, Container, Walk
from diplonews.readers.metadata import key_of
from diplonews.readers.pagewords import page_words
from diplonews.text import fold
from diplonews.text.cleaning import clean_line

__all__ = ["bylines_around", "days_around", "is_in_opening", "take_deck"]

_BEFORE: Final = 30
_BYLINE_BEFORE: Final = 16
_INTO: Final = 3
_AFTER: Final = 5
_SHORT: Final = 160
_REACH: Final = 60
"""Letters after a word like "updated" in which its day stands."""
_CLOCK: Final = re.compile(r"\d:\d\d")
_MIN_DECK: Final = 25
_MAX_DECK: Final = 600
_NO_DECK: Final = frozenset(("caption", "byline", "related", "aside", "embed", "meta"))
_PICTURES: Final = frozenset(("figure", "figcaption"))
_MAX_BYLINES: Final = 6
_LEVELS: Final = 5
_MAX_LINES: Final = 8


def bylines_around(walk: Walk, choice: Choice, known: list[str]) -> list[str]:
    """Give the names in the lines over and under a story that say who wrote it, the surest first.

    Args:
        walk: The page.
        choice: Its story.
        known: Names of which a line has to hold one; where there are none, every line is looked at.
    """
    first, last = choice.blocks[0].index, choice.blocks[-1].index
    near = (*walk.blocks[max(0, first - _BYLINE_BEFORE) : first + _INTO], *walk.blocks[last : last + _AFTER])
    labelled = any(container.part == "byline" for container in walk.containers)
    said: dict[str, None] = {}
    marked: dict[tuple[int, str, str | None], list[str]] = {}
    for block in near:
        if len(block.text) > _SHORT:
            continue
        holder = _byline_of(block) if labelled else None
        if known and holder is None and not any(name in block.text for name in known):
            continue
        line = _parted(block)
        names = byline_in(line, labelled=False)
        if names:
            said.setdefault(names)
        if holder is not None and (names or (names := byline_in(line, labelled=True))):
            # Names of one by-line look alike; roles and days beside them have a class of their own.
            like = (holder.first, block.container.tag, block.container.element.get("class"))
            marked.setdefault(like, []).append(names)
    together = (", ".join(dict.fromkeys(names)) for names in marked.values())
    return list(dict.fromkeys((*said, *together)))[:_MAX_BYLINES]


def _byline_of(block: Block) -> Container | None:
    """Find the outermost small container of a block that the template calls a by-line."""
    found, container = None, block.container
    for _ in range(_LEVELS):
        if container.part == "byline" and container.last - container.first <= _MAX_LINES:
            found = container
        if container.parent is None:
            break
        container = container.parent
    return found


def _parted(block: Block) -> str:
    r"""Give the text of a block with "\x1f" where one inline element ends and another begins without a space."""
    parts: list[str] = []
    for piece in block.pieces:
        if parts and piece[:1].isalnum() and parts[-1][-1:].isalnum():
            parts.append("\x1f")
        parts.append(piece if piece.isprintable() else " ".join(f".{piece}.".split())[1:-1])
    return "".join(parts).strip()


def take_deck(walk: Walk, choice: Choice, title: str | None, known: Iterable[str | None]) -> str | None:
    """Find the deck: what stands under the headline and over the story, by its class or as a heading of its own.

    Args:
        walk: The page.
        choice: Its story, which loses the note that this line is left out.
        title: The headline over the deck.
        known: Other headlines and the summary: what says the same is no deck.
    """
    if not title:
        return None
    keys = {key_of(text) for text in (title, *known) if text}
    first = choice.blocks[0].index
    around = walk.blocks[max(0, first - _BEFORE) : first]
    headline = key_of(title)
    head = next((i for i, block in reversed(list(enumerate(around))) if _is_headline(block, headline)), None)
    if head is None:
        return None
    for block in around[head + 1 : head + 1 + _INTO]:
        if _is_deck(block) and key_of(block.text) not in keys:
            choice.left_out[:] = [(why, other) for why, other in choice.left_out if other is not block]
            return clean_line(block.text)
    return None


def is_in_opening(line: str, choice: Choice) -> bool:
    """Tell whether a story begins with a line, so that it need not be told twice."""
    return any(line in block.text or block.text in line for block in choice.blocks[:_INTO])


def _is_headline(block: Block, headline: str) -> bool:
    return block.container.within("h1") is not None and headline in key_of(block.text)


def _is_deck(block: Block) -> bool:
    if (
        not _MIN_DECK <= len(block.text) <= _MAX_DECK
        or block.linked > len(block.text) // 2
        or _CLOCK.search(block.text)
    ):
        return False
    container: Container | None = block.container
    for _ in range(_INTO):
        if container is None or container.part in _NO_DECK or container.tag in _PICTURES:
            return False
        if container.part == "standfirst" or container.tag == "h2":
            return container.last - container.first <= _INTO
        container = container.parent
    return False


def days_around(walk: Walk, choice: Choice, language: str) -> tuple[date | None, date | None]:
    """Find the days written by the story: over it, or in the short lines left out of it.

    Returns:
        The day of publication, and that of the last change, which a word before it ("Updated") tells apart.
    """
    start = choice.blocks[0].index
    around = (
        *reversed(walk.blocks[max(0, start - _BEFORE) : start + 1]),
        *(block for _, block in choice.left_out[:_BEFORE]),
    )
    published = modified = None
    for block in around:
        if len(block.text) > _SHORT or not any(map(str.isdigit, block.text)):
            continue
        for changed, text in _dated(block):
            if changed and modified is None:
                modified = parse_date(text, language, None)
            elif not changed and published is None:
                published = parse_date(text, language, None)
    return published, modified


@cache
def _label() -> re.Pattern[str]:
    words = page_words()
    changed, first = (
        "|".join(map(re.escape, sorted(group, key=len, reverse=True))) for group in (words.modified, words.published)
    )
    return re.compile(rf"(?<!\w)(?:(?P<modified>{changed})|(?:{first}))(?!\w)")


def _dated(block: Block) -> Iterator[tuple[bool, str]]:
    """Part a line at the words that introduce a day; without one the day is that of publication."""
    text = _parted(block).replace("\x1f", " ")
    folded = fold(text)
    labels = list(_label().finditer(folded)) if len(folded) == len(text) else []
    if not labels or labels[0].start() > 0:
        yield False, text[: labels[0].start()] if labels else text
    for number, label in enumerate(labels, start=1):
        end = labels[number].start() if number < len(labels) else len(text)
        yield label["modified"] is not None, text[label.end() : min(end, label.end() + _REACH)]
