"""Which blocks of a page are its story: pruned by what the template says, chosen by where the prose stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import accumulate
from typing import Final

from lxml import etree

from diplonews.readers.furniture import classify
from diplonews.readers.layout import ENDS, HEADINGS, PROSE, Block, Container, Passed, Walk
from diplonews.readers.metadata import key_of
from diplonews.readers.pageheadings import headings_of, take_teasers
from diplonews.readers.pagewords import PageWords, page_words
from diplonews.readers.walk import GUARD, LEAST_KEPT
from diplonews.text import fold

__all__ = ["Choice", "choose_story"]

_ASIDE: Final = frozenset(("aside", "related", "embed", "byline", "caption", "meta"))
_DESCEND: Final = 0.72
"""The story stands in the smallest element that holds this share of its parent's prose, and so on downwards."""
_DESCEND_STORY: Final = 0.9
"""The same inside what the template itself calls the story."""
_STORY_SHARE: Final = 0.35
_COMMENTED: Final = 250
"""Characters of prose over a line from which it heads comments."""
_LEAST: Final = 12.0
"""What a story weighs at the least: a line without a full stop, such as a note of copyright, is none."""
_MAX_BOX: Final = 15
"""Blocks of a box inside a story."""
_FORM: Final = 0.12
_OTHERS: Final = 0.3
_PULLED: Final = 20
_MAX_PULLED: Final = 400
_MAX_TITLE: Final = 300
_MARKS: Final = 20
"""Characters by which two spellings of a headline may differ."""
_NEAR: Final = 40
"""Blocks between a headline and its story."""
_STORY: Final = 200
"""Characters of prose that are a story, where they stand under the page's headline."""
_PICTURED: Final = frozenset(("div", "section", "figure", "span", "p", "td", "center", "table"))
_MAX_CAPTION: Final = 250
_MAX_SENTENCE: Final = 120
"""Characters of a caption that might as well be a paragraph."""
_IN_TABLE: Final = frozenset(("td", "th", "li", *HEADINGS))
_MAX_TIME: Final = 50
_CLOCK: Final = re.compile(r"[\d\s./-]*\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s+\w{1,4}\.?)?")
_ROWS: Final = frozenset(("li", "td", "th", "dd", "dt", "blockquote"))
_LISTS: Final = frozenset(("ul", "ol"))
_IN_LIST: Final = 4


class _Titles:
    """The page's headlines, to compare lines with."""

    def __init__(self, titles: list[str]) -> None:
        self._folded = frozenset(map(fold, titles))
        self._first = fold(titles[0]) if titles else ""
        lengths = [len(title) for title in titles] or [0]
        self._least, self._most = min(lengths) - _MARKS, min(max(lengths) + _MARKS, _MAX_TITLE)

    def __contains__(self, line: str) -> bool:
        # Most lines have another length than any headline, whatever marks and ligatures either has.
        return self._least <= len(line) <= self._most and fold(line) in self._folded

    def is_first(self, line: str) -> bool:
        """Tell whether a line says the most trusted of them."""
        return fold(line) == self._first


class Choice:
    """The blocks of the story, and what was seen around them."""

    def __init__(self, root: Container, blocks: list[Block]) -> None:
        self.root = root
        self.blocks = blocks
        self.headings: frozenset[int] = frozenset()
        self.related: list[Block] = []
        self.left_out: list[tuple[str, Block]] = []
        self.captions: list[Block] = []
        self.passed: list[Passed] = []
        """The asides inside the story that the walk passed by."""


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
    folded = _Titles(titles)
    root = _under_headline(walk, _descend(walk, sums, folded), sums, folded)
    _take_out_boxes(walk, root, sums)
    choice = Choice(root, [])
    choice.passed = [
        passed for passed in walk.passed if root.first <= passed.at <= root.last and _holds(root, passed.element)
    ]
    _collect(walk, choice, folded, description)
    return choice if sum(block.weight for block in choice.blocks) >= _LEAST else None


def _take_out_boxes(walk: Walk, root: Container, sums: list[float]) -> None:
    """Take out of a story the boxes that ask for an address, and the few other articles shown in it."""
    total = sums[root.last] - sums[root.first]

    def is_small(container: Container, share: float) -> bool:
        prose = sums[container.last] - sums[container.first]
        return _is_below(container, root) and container.last - container.first <= _MAX_BOX and prose <= share * total

    for form in walk.forms:
        box: Container | None = form
        while box is not None and box.parent is not None and is_small(box.parent, _FORM):
            box = box.parent
        if box is not None and is_small(box, _FORM):
            _take_out(walk, box, "aside")
    others = [one for one in walk.containers if one.tag == "article" and not one.out and _is_below(one, root)]
    if sum(sums[one.last] - sums[one.first] for one in others) <= _OTHERS * total:
        for one in others:
            if is_small(one, _OTHERS):
                _take_out(walk, one, "related")


def _is_below(container: Container, root: Container) -> bool:
    return root.first <= container.first and container.last <= root.last and container.depth > root.depth


def _take_out(walk: Walk, container: Container, part: str) -> None:
    container.part = part
    for one in walk.containers:
        if one is container or (_is_below(one, container) and one.first < container.last):
            one.out = True


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


def _descend(walk: Walk, sums: list[float], titles: _Titles) -> Container:
    def prose(container: Container) -> float:
        return sums[container.last] - sums[container.first]

    children: dict[int, list[Container]] = {}
    for container in walk.containers:
        if container.parent is not None and container.last > container.first and not container.out:
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


def _under_headline(walk: Walk, root: Container, sums: list[float], titles: _Titles) -> Container:
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
    walk: Walk, current: Container, total: float, prose: Callable[[Container], float], titles: _Titles
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


def _collect(walk: Walk, choice: Choice, titles: _Titles, description: str | None) -> None:
    words = page_words()
    root = choice.root
    seen: set[str] = set()
    summary = fold(description or "")[:60]
    kept: list[Block] = []
    for block in _before(walk, root, summary):
        kept.append(block)
        seen.add(block.text)
    in_related = begun = False
    beside = _beside_pictures(walk, root)
    start = _headline_in(walk, root, titles)
    choice.left_out += (("loose-line", block) for block in walk.blocks[root.first : start])
    end = _comments_in(walk, range(start, root.last), words)
    choice.left_out += (("comment", block) for block in walk.blocks[end : root.last])
    for block in walk.blocks[start:end]:
        why = _why_not(block, titles, words, seen)
        if why == "title" and begun and block.container.tag == "h1" and _is_section(block, titles):
            # Some pages give every section an `<h1>`.
            why = None
        elif why is None and block.index in beside:
            why = "caption"
        if why == "related-cue":
            in_related = True
        elif in_related and why is None:
            in_related = block.link_share > 0.6 and len(block.text) < 250  # noqa: PLR2004
            why = "related" if in_related else None
        if why is None:
            kept.append(block)
            begun = begun or block.weight > PROSE
            if len(block.text) > 30:  # noqa: PLR2004 - short lines may come twice ("Yes." in an interview)
                seen.add(block.text)
        else:
            if why.startswith("related"):
                choice.related.append(block)
            if why == "caption":
                choice.captions.append(block)
            choice.left_out.append((why, block))
    kept = _drop_pull_quotes(kept, choice)
    kept = _drop_link_lists(kept, choice)
    kept = _trim_ends(kept, choice)
    kept, teasers = take_teasers(kept)
    choice.related += teasers
    choice.left_out += (("related", block) for block in teasers)
    headings, nothing = headings_of(kept)
    choice.headings = headings
    choice.left_out += (("heading-of-nothing", block) for block in nothing)
    choice.blocks = [block for block in kept if block not in nothing]


def _is_section(block: Block, titles: _Titles) -> bool:
    return len(block.text) < _MAX_TITLE and not titles.is_first(block.text)


def _comments_in(walk: Walk, story: range, words: PageWords) -> int:
    """Give where the comments of readers begin, or the end; a line over the story leads to them only."""
    above = 0.0
    for block in walk.blocks[story.start : story.stop]:
        if (
            above >= _COMMENTED
            and len(block.text) < _MAX_TIME
            and not block.linked
            and words.heads_comments(block.text)
        ):
            return block.index
        above += block.weight
    return story.stop


def _headline_in(walk: Walk, root: Container, titles: _Titles) -> int:
    """Give where the story begins: at the page's headline, where most of the prose stands under it."""
    total = sum(block.weight for block in walk.blocks[root.first : root.last])
    above = 0.0
    for block in walk.blocks[root.first : root.last]:
        if block.container.tag in HEADINGS and not block.linked and block.text in titles:
            return block.index if above < total / 2 else root.first
        above += block.weight
    return root.first


def _beside_pictures(walk: Walk, root: Container) -> set[int]:
    """Find the lines that stand with a picture in an element of their own: they tell what it shows."""
    found = set()
    for picture in walk.pictures:
        container: Container | None = picture.container
        alone = None
        while container is not None and container is not root and container.last - container.first <= 1:
            if container.last > container.first:
                alone = container
            container = container.parent
        if alone is not None and alone.tag in _PICTURED and root.first <= alone.first < root.last:
            block = walk.blocks[alone.first]
            if picture.at <= block.index and not block.linked and _is_caption(block):
                found.add(block.index)
    return found


def _is_caption(block: Block) -> bool:
    if block.container.tag in HEADINGS:
        return False
    limit = _MAX_SENTENCE if block.container.tag == "p" or block.text.endswith(".") else _MAX_CAPTION
    return len(block.text) <= limit


def _before(walk: Walk, root: Container, summary: str) -> list[Block]:
    """Find the standfirst that stands over the body, outside of it."""
    found = []
    for block in walk.blocks[max(0, root.first - 25) : root.first]:
        if len(block.text) < 40 or block.link_share > 0.3 or block.container.tag in HEADINGS - {"h2", "h3"}:  # noqa: PLR2004
            continue
        named = _part(block) == "standfirst"
        told = len(summary) > 30 and fold(block.text[:80]).startswith(summary[:40])  # noqa: PLR2004
        if (named or told) and not block.container.out:
            found.append(block)
    return found[:2]


def _part(block: Block) -> str | None:
    container: Container | None = block.container
    for _ in range(3):
        if container is None:
            return None
        if container.part:
            return container.part
        container = container.parent
    return None


def _why_not(  # noqa: PLR0911 - a table of reasons, in the order of trust
    block: Block, titles: _Titles, words: PageWords, seen: set[str]
) -> str | None:
    container = block.container
    text = block.text
    if container.out:
        return _reason(container)
    if text in seen:
        return "repetition"
    tag = container.tag
    if tag == "h1" or text in titles:
        return "title"
    if len(text) < 100:  # noqa: PLR2004
        if words.is_related_cue(text):
            return "related-cue"
        if words.is_about_page(text):
            return "share-line"
        if len(text) < _MAX_TIME and tag not in _IN_TABLE and _is_time(text):
            return "time-line"
    share = block.link_share
    if share > 0.5 and len(text) < 300:  # noqa: PLR2004
        if words.starts_related(text) or words.opens_with_cue(text):
            return "related"
        if share > 0.85 and tag not in HEADINGS and tag != "li":  # noqa: PLR2004
            return "related" if len(text) > 25 and not text.endswith((".", "!", "?")) else "link-line"  # noqa: PLR2004
    elif len(text) < 200 and words.starts_related(text) and block.links:  # noqa: PLR2004
        return "related"
    return None


def _is_time(text: str) -> bool:
    """Tell a line that only tells a time: of an entry of a live blog, or by a box about another story."""
    if not any(map(str.isdigit, text)):
        return False
    found = classify(text, edge=False)
    return (found is not None and found.what == "time-line") or _CLOCK.fullmatch(text) is not None


def _reason(container: Container) -> str:
    at: Container | None = container
    reason = "aside"
    while at is not None and at.out:
        if at.part:
            reason = at.part
        at = at.parent
    return reason


def _drop_pull_quotes(blocks: list[Block], choice: Choice) -> list[Block]:
    """Take out quotations in large type that repeat words of the story."""
    quoted = [block for block in blocks if _PULLED <= len(block.text) <= _MAX_PULLED and _is_quoted(block.container)]
    if not quoted:
        return blocks
    texts = [(block.index, key_of(block.text)) for block in blocks]
    pulled = {
        block.index
        for block in quoted
        if any(index != block.index and key_of(block.text) in text for index, text in texts)
    }
    choice.left_out += (("repetition", block) for block in quoted if block.index in pulled)
    return [block for block in blocks if block.index not in pulled]


def _is_quoted(container: Container) -> bool:
    return container.tag == "blockquote" or (container.parent is not None and container.parent.tag == "blockquote")


def _drop_link_lists(blocks: list[Block], choice: Choice) -> list[Block]:
    """Take out lists that are mostly links: menus, tags, other stories."""
    totals: dict[int, list[int]] = {}
    for block in blocks:
        holder = _list_of(block)
        if holder is not None:
            total = totals.setdefault(id(holder), [0, 0, 0])
            total[0] += block.linked
            total[1] += len(block.text)
            total[2] += 1
    kept = []
    for block in blocks:
        holder = _list_of(block)
        if holder is not None:
            linked, size, _ = totals[id(holder)]
            if linked > 0.6 * size:
                choice.related.append(block)
                choice.left_out.append(("link-list", block))
                continue
        kept.append(block)
    return kept


def _list_of(block: Block) -> Container | None:
    container: Container | None = block.container
    for _ in range(_IN_LIST):
        if container is None:
            return None
        if container.tag in _LISTS:
            return container
        container = container.parent
    return None


def _is_prose(block: Block) -> bool:
    return block.weight > 0 and (len(block.text) >= PROSE or block.text.endswith(ENDS))


def _trim_ends(blocks: list[Block], choice: Choice) -> list[Block]:
    """Take off the short lines before the first and after the last prose: dates, names, buttons."""
    prose = [index for index, block in enumerate(blocks) if _is_prose(block)]
    if not prose:
        return blocks
    first, last = prose[0], prose[-1]
    while first > 0 and blocks[first - 1].container.tag in HEADINGS and len(blocks[first - 1].text) > 15:  # noqa: PLR2004
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].container.tag in _ROWS and blocks[last + 1].link_share < 0.5:  # noqa: PLR2004
        last += 1
    choice.left_out.extend(("loose-line", block) for block in (*blocks[:first], *blocks[last + 1 :]))
    return blocks[first : last + 1]
