"""Which lines of a page's story head what follows, and which are the headlines of other stories."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import zip_longest
from typing import Final

from diplonews.readers.layout import ENDS, HEADINGS, PROSE, Block, Container

__all__ = ["headings_of", "is_marked_heading", "take_teasers"]

_MAX_HEADING: Final = 200
_STANDFIRST: Final = 60
"""Characters past which a heading before the first paragraph is a standfirst."""
_MIN_PLAIN_HEADING: Final = 3
_MAX_PLAIN_HEADING: Final = 90
_LINKED: Final = 0.4
"""The share of a headline of another story that leads there: some templates say it once more for screen readers."""
_MAX_BLURB: Final = 400
_MIN_AROUND: Final = 120
"""Characters of the paragraphs over and under a plain line that is a heading."""
_NO_HEADINGS: Final = frozenset(("li", "td", "th", "dd", "dt", "blockquote"))
_CLASSED: Final = frozenset(("p", "div", "span"))
_LETTER: Final = re.compile(r"[^\W\d_]")


def headings_of(blocks: list[Block]) -> tuple[frozenset[int], list[Block]]:
    """Tell headings from text.

    Returns:
        The indices of the blocks that are headings, and those that head nothing.
    """
    found: set[int] = set()
    nothing: list[Block] = []
    # A story that has headings marks all of them as such: its bold lines are questions or names.
    marks = list(map(is_marked_heading, blocks))
    marked = any(marks[1:])
    # Kickers and decks over a story are marked too.
    first = next((number for number, block in enumerate(blocks) if block.container.tag == "p"), 0)
    classed = frozenset() if any(marks[first + 1 :]) else _classed_headings(blocks)
    before: Block | None = None
    for block, mark, following in zip_longest(blocks, marks, blocks[1:]):
        if mark and not (before is None and len(block.text) > _STANDFIRST):
            if _heads_nothing(block, following):
                nothing.append(block)
                continue
            found.add(block.index)
        elif (
            before is not None
            and following is not None
            and (block.index in classed or (not marked and _is_plain_heading(block, before, following)))
        ):
            found.add(block.index)
        before = block
    return frozenset(found), nothing


def is_marked_heading(block: Block) -> bool:
    """Tell whether a block is a heading by its element."""
    container = block.container
    return len(block.text) <= _MAX_HEADING and (
        container.tag in HEADINGS or (container.parent is not None and container.parent.tag in HEADINGS)
    )


def _heads_nothing(block: Block, following: Block | None) -> bool:
    if following is None or block.link_share > 0.7:  # noqa: PLR2004 - a share or length measured on pages
        return True
    below = following.container.tag
    return below in HEADINGS and block.container.tag in HEADINGS and below <= block.container.tag


def _is_plain_heading(block: Block, before: Block, following: Block) -> bool:
    """Tell whether a line between paragraphs heads what follows: bold as a whole, or short and without a full stop."""
    text = block.text
    if not _MIN_PLAIN_HEADING < len(text) <= _MAX_PLAIN_HEADING or block.container.tag in _NO_HEADINGS:
        return False
    if text.endswith((",", ";", "،", "…")) or following.container.tag in {"li", "td"}:
        return False
    bold = block.bold >= 0.9 * len(text)
    if bold:
        return not text.endswith(".") and len(following.text) > PROSE
    return (
        not text.endswith(ENDS)
        and len(text) <= 60  # noqa: PLR2004 - a share or length measured on pages
        and block.link_share == 0
        and block.container.tag != "p"
        and len(before.text) > _MIN_AROUND
        and len(following.text) > _MIN_AROUND
        and block.container is following.container
    )


def _classed_headings(blocks: list[Block]) -> frozenset[int]:
    """Find the lines of a class of their own: at least two, all short, each over a paragraph of another class."""
    groups: dict[tuple[str, str], list[int]] = {}
    for number, block in enumerate(blocks):
        names = block.container.element.get("class")
        if names and block.container.tag in _CLASSED:
            groups.setdefault((block.container.tag, names), []).append(number)
    return frozenset(
        blocks[number].index
        for numbers in groups.values()
        if len(numbers) > 1 and all(_may_head(blocks, number) for number in numbers)
        for number in numbers
    )


def _may_head(blocks: list[Block], number: int) -> bool:
    block = blocks[number]
    text = block.text
    return (
        0 < number < len(blocks) - 1
        and _MIN_PLAIN_HEADING < len(text) <= _MAX_PLAIN_HEADING
        and not text.endswith(ENDS)
        and not block.linked
        and _LETTER.search(text) is not None
        and len(blocks[number + 1].text) > PROSE
        and blocks[number + 1].container.tag not in _NO_HEADINGS
    )


def take_teasers(blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """Part the headlines of other stories, with the few words under each, from a story.

    Returns:
        The story, and the teasers: two headings at least that lead elsewhere, each over little text or none.
    """
    heads = [number for number, block in enumerate(blocks) if number and is_marked_heading(block)]
    teasers: list[range] = []
    for number, end in zip_longest(heads, heads[1:], fillvalue=len(blocks)):
        if not _leads_elsewhere(blocks[number]):
            continue
        below = blocks[number + 1 : end]
        card = _card_of(blocks[number])
        size = sum(block.index < card.last for block in below)
        if sum(len(block.text) for block in below[:size]) <= _MAX_BLURB:
            teasers.append(range(number, number + 1 + size))
    if len(teasers) < 2:  # noqa: PLR2004 - a share or length measured on pages
        return blocks, []
    taken = {number for teaser in teasers for number in teaser}
    return _parted(blocks, taken)


def _card_of(block: Block) -> Container:
    """Find the smallest element that holds a headline and something else."""
    card = block.container
    while card.parent is not None and card.last - card.first <= 1:
        card = card.parent
    return card


def _leads_elsewhere(block: Block) -> bool:
    return block.linked >= _LINKED * len(block.text) and any(not href.startswith("#") for _, _, href in block.links)


def _parted(blocks: list[Block], taken: Iterable[int]) -> tuple[list[Block], list[Block]]:
    chosen = frozenset(taken)
    kept = [block for number, block in enumerate(blocks) if number not in chosen]
    return kept, [block for number, block in enumerate(blocks) if number in chosen]
