"""Which blocks of the element that holds a story are of the story, and why the others are not."""

from __future__ import annotations

import re
from typing import Final

from diplonews.readers.choice import MAX_TITLE, Choice, Titles
from diplonews.readers.furniture import classify
from diplonews.readers.layout import ENDS, HEADINGS, PROSE, Block, Container, Walk
from diplonews.readers.metadata import key_of
from diplonews.readers.pageheadings import headings_of, take_teasers
from diplonews.readers.pagewords import PageWords, page_words
from diplonews.text import fold

__all__ = ["collect"]

_COMMENTED: Final = 250
"""Characters of prose over a line from which it heads comments."""
_PULLED: Final = 20
_MAX_PULLED: Final = 400
_MAX_QUOTED: Final = 50
"""Quotations of a story in which pulled ones are looked for: more are a story of quotations."""
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


def collect(walk: Walk, choice: Choice, titles: Titles, description: str | None) -> None:
    """Keep the blocks of the chosen element that are of the story, and note why the others are not."""
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
            in_related = block.link_share > 0.6 and len(block.text) < 250  # noqa: PLR2004 - a share or length measured on pages
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
                choice.captions.add(block.index)
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


def _is_section(block: Block, titles: Titles) -> bool:
    return len(block.text) < MAX_TITLE and not titles.is_first(block.text)


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


def _headline_in(walk: Walk, root: Container, titles: Titles) -> int:
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
        if len(block.text) < 40 or block.link_share > 0.3 or block.container.tag in HEADINGS - {"h2", "h3"}:  # noqa: PLR2004 - a share or length measured on pages
            continue
        named = _part(block) == "standfirst"
        told = len(summary) > 30 and fold(block.text[:80]).startswith(summary[:40])  # noqa: PLR2004 - a share or length measured on pages
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
    block: Block, titles: Titles, words: PageWords, seen: set[str]
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
    if len(text) < 100:  # noqa: PLR2004 - a share or length measured on pages
        if words.is_related_cue(text):
            return "related-cue"
        if words.is_about_page(text):
            return "share-line"
        if len(text) < _MAX_TIME and tag not in _IN_TABLE and _is_time(text):
            return "time-line"
    share = block.link_share
    if share > 0.5 and len(text) < 300:  # noqa: PLR2004 - a share or length measured on pages
        if words.starts_related(text) or words.opens_with_cue(text):
            return "related"
        if share > 0.85 and tag not in HEADINGS and tag != "li":  # noqa: PLR2004 - a share or length measured on pages
            return "related" if len(text) > 25 and not text.endswith((".", "!", "?")) else "link-line"  # noqa: PLR2004 - a share or length measured on pages
    elif block.links and len(text) < 200 and words.starts_related(text):  # noqa: PLR2004 - a share or length measured on pages
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
    if not quoted or len(quoted) > _MAX_QUOTED:
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
    holders = list(map(_list_of, blocks))
    for block, holder in zip(blocks, holders, strict=True):
        if holder is not None:
            total = totals.setdefault(id(holder), [0, 0, 0])
            total[0] += block.linked
            total[1] += len(block.text)
            total[2] += 1
    if not totals:
        return blocks
    kept = []
    for block, holder in zip(blocks, holders, strict=True):
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
    while first > 0 and blocks[first - 1].container.tag in HEADINGS and len(blocks[first - 1].text) > 15:  # noqa: PLR2004 - a share or length measured on pages
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].container.tag in _ROWS and blocks[last + 1].link_share < 0.5:  # noqa: PLR2004 - a share or length measured on pages
        last += 1
    choice.left_out.extend(("loose-line", block) for block in (*blocks[:first], *blocks[last + 1 :]))
    return blocks[first : last + 1]
