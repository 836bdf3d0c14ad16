"""Which element of a page holds its story: pruned by what the template says, chosen by where the prose stands."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from typing import Final

from lxml import etree

from diplonews.readers.choice import Choice, Titles
from diplonews.readers.layout import PROSE, Block, Container, Walk
from diplonews.readers.selection import collect
from diplonews.readers.walk import GUARD, LEAST_KEPT

__all__ = ["choose_story"]

_ASIDE: Final = frozenset(("aside", "related", "embed", "byline", "caption", "meta"))
_DESCEND: Final = 0.72
"""The story stands in the smallest element that holds this share of its parent's prose, and so on downwards."""
_DESCEND_STORY: Final = 0.9
"""The same inside what the template itself calls the story."""
_STORY_SHARE: Final = 0.35
_LEAST: Final = 12.0
"""What a story weighs at the least: a line without a full stop, such as a note of copyright, is none."""
_MAX_BOX: Final = 15
"""Blocks of a box inside a story."""
_FORM: Final = 0.12
_OTHERS: Final = 0.3
_NEAR: Final = 40
"""Blocks between a headline and its story."""
_STORY: Final = 200
"""Characters of prose that are a story, where they stand under the page's headline."""


def choose_story(walk: Walk, titles: list[str], description: str | None) -> Choice | None:
    """Choose the story among the blocks of a page.

    Args:
        walk: The page.
        titles: What the page says its headline is, the most trusted first.
        description: The page's own summary, by which a standfirst outside the body is known.

    Returns:
        None for a page without prose.
    """
    if not walk.containers or not walk.blocks:
        return None
    _prune(walk)
    sums = _sums(walk.blocks)
    if sums[-1] <= 0:
        return None
    folded = Titles(titles)
    root = _under_headline(walk, _descend(walk, sums, folded), sums, folded)
    _take_out_boxes(walk, root, sums)
    choice = Choice(root, [])
    choice.passed = [
        passed for passed in walk.passed if root.first <= passed.at <= root.last and _holds(root, passed.element)
    ]
    collect(walk, choice, folded, description)
    return choice if sum(block.weight for block in choice.blocks) >= _LEAST else None


def _take_out_boxes(walk: Walk, root: Container, sums: list[float]) -> None:
    """Take out of a story the boxes that ask for an address, and the few other articles shown in it."""
    total = sums[root.last] - sums[root.first]

    def is_small(container: Container, share: float) -> bool:
        prose = sums[container.last] - sums[container.first]
        return _is_below(container, root) and container.last - container.first <= _MAX_BOX and prose <= share * total

    taken: dict[int, str] = {}
    for form in walk.forms:
        box: Container | None = form
        while box is not None and box.parent is not None and is_small(box.parent, _FORM):
            box = box.parent
        if box is not None and is_small(box, _FORM):
            taken[id(box)] = "aside"
    others = [one for one in walk.containers if one.tag == "article" and not one.out and _is_below(one, root)]
    if sum(sums[one.last] - sums[one.first] for one in others) <= _OTHERS * total:
        taken.update((id(one), "related") for one in others if is_small(one, _OTHERS))
    for container in walk.containers if taken else ():
        container.part = taken.get(id(container), container.part)
        container.out = (
            container.out or id(container) in taken or (container.parent is not None and container.parent.out)
        )


def _is_below(container: Container, root: Container) -> bool:
    return root.first <= container.first and container.last <= root.last and container.depth > root.depth


def _holds(container: Container, element: etree._Element) -> bool:
    return any(ancestor is container.element for ancestor in element.iterancestors())


def _sums(blocks: list[Block]) -> list[float]:
    return [0.0, *accumulate(0.0 if block.container.out else block.weight for block in blocks)]


def _prune(walk: Walk) -> None:
    """Take out what the template says is not the story, unless most of the prose stands in it."""
    sums = [0.0, *accumulate(block.weight for block in walk.blocks)]
    _prune_parts(walk, sums, _ASIDE)
    if sum(block.weight for block in walk.blocks if not block.container.out) < LEAST_KEPT * sums[-1]:
        # The story stands in several pieces, each in what is called an aside.
        _prune_parts(walk, sums, _ASIDE - {"aside"})


def _prune_parts(walk: Walk, sums: list[float], parts: frozenset[str]) -> None:
    for container in walk.containers:
        if container.parent is not None and container.parent.out:
            container.out = True
        elif container.part in parts or container.tag in {"aside", "footer"}:
            container.out = sums[container.last] - sums[container.first] <= GUARD * sums[-1]
        else:
            container.out = False


def _descend(walk: Walk, sums: list[float], titles: Titles) -> Container:
    def prose(container: Container) -> float:
        return sums[container.last] - sums[container.first]

    children: dict[int, list[Container]] = {}
    for container in walk.containers:
        # What holds no prose is never gone down into; most of a page is such.
        if container.parent is not None and not container.out and sums[container.last] > sums[container.first]:
            children.setdefault(id(container.parent), []).append(container)
    current = walk.containers[0]
    stories = [c for c in walk.containers if c.part == "story" and not c.out and prose(c) > _STORY_SHARE * sums[-1]]
    while True:
        below = children.get(id(current), [])
        best = max(below, key=prose, default=None)
        if best is None or (best.tag in {"p", "li", "blockquote", "td"} and prose(current) > prose(best)):
            return current
        named = current.tag == "article" or current.part == "story"
        if prose(best) >= (_DESCEND_STORY if named else _DESCEND) * prose(current):
            if _has_paragraphs_beside(walk, current, best):
                return current
            current = best
            continue
        chosen = _right_article(walk, current, prose(current), prose, titles)
        if chosen is None:
            return _named([s for s in stories if prose(s) > _DESCEND * prose(current)], current)
        current = chosen


def _under_headline(walk: Walk, root: Container, sums: list[float], titles: Titles) -> Container:
    """Prefer the prose under the page's headline to more prose that stands apart from it."""
    heads = [block for block in walk.blocks if not block.linked and not block.container.out and block.text in titles]
    if not heads or any(root.first - _NEAR <= head.index < root.last for head in heads):
        return root
    for head in heads:
        container: Container | None = head.container
        while container is not None and not container.first <= root.first < container.last:
            if sums[container.last] - sums[head.index] >= _STORY:
                return container
            container = container.parent
    return root


def _has_paragraphs_beside(walk: Walk, current: Container, best: Container) -> bool:
    """Tell whether paragraphs of the story stand in an element beside the part of it that holds most of them."""
    beside = [
        block
        for block in (*walk.blocks[current.first : best.first], *walk.blocks[best.last : current.last])
        if block.weight > PROSE and block.container.parent is current and not block.container.out
    ]
    names = {(block.container.tag, block.container.element.get("class")) for block in beside}
    return len(beside) > 1 and any(
        (block.container.tag, block.container.element.get("class")) in names
        for block in walk.blocks[best.first : best.last]
        if block.weight > PROSE and block.container.parent is best
    )


def _named(stories: list[Container], current: Container) -> Container:
    """Prefer a body that is named as such, inside what was chosen by prose alone."""
    for story in stories:
        if story.first >= current.first and story.last <= current.last and story.depth > current.depth:
            return story
    return current


def _right_article(
    walk: Walk, current: Container, total: float, prose: Callable[[Container], float], titles: Titles
) -> Container | None:
    """Choose among several articles side by side: the one under the page's own headline, else the longest."""
    articles = [
        c
        for c in walk.containers[1:]
        if c.tag == "article"
        and not c.out
        and c.first >= current.first
        and c.last <= current.last
        and c.depth > current.depth
        and prose(c) > 0.15 * total
    ]
    if not articles:
        return None
    for article in articles:
        for block in walk.blocks[article.first : article.last]:
            if block.container.tag == "h1" and block.text in titles:
                return article
    best = max(articles, key=prose)
    return best if prose(best) > 0.5 * total else None
