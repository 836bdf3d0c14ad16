"""One walk through a page: the tree becomes a flat list of blocks and the containers that hold them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import Final

from lxml import etree

from diplonews.limits import Limits
from diplonews.readers.layout import BREAK, ENDS, HEADINGS, INVISIBLE, PROSE, Block, Container, Passed, Picture, Walk
from diplonews.readers.pagewords import PARTS, part_of_page

__all__ = ["GUARD", "LEAST_KEPT", "walk_page"]

# fmt: off
_SKIP: Final = (
    "script", "style", "noscript", "template", "svg", "button", "select", "option", "textarea", "input", "iframe",
    "object", "embed", "canvas", "head", "audio", "video", "map", "math", "dialog", "nav", "link", "meta", "datalist",
    "progress", "applet", "title",
)
"""Nothing of a page's text stands in these; forms are no part of them because ASP.NET puts whole pages into one."""
_BLOCKS: Final = (
    "html", "body", "div", "p", "section", "article", "main", "aside", "header", "footer", "h2", "h3", "h4", "h5",
    "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote",
    "figure", "figcaption", "pre", "address", "center", "hgroup", "details", "summary", "fieldset", "caption", "form",
    "h1",
)
_WITH_PROSE: Final = (
    "p", "div", "td", "span", "font", "b", "i", "em", "strong", "section", "article", "main", "center", "blockquote",
    "pre", "dd", "li",
)
# fmt: on
_ASIDE_ROLES: Final = frozenset(
    ("navigation", "complementary", "banner", "contentinfo", "search", "menu", "dialog", "alert")
)
_EMBEDS: Final = frozenset(("iframe", "video", "audio", "embed", "object"))
_TELLING: Final = ("meta", "link", "script", "title", "h1", "time", "abbr")
_PAGE_TAGS: Final = frozenset(("html", "body"))

_IS_BLOCK, _IS_SKIPPED, _IS_ANCHOR, _IS_BOLD, _IS_BREAK, _IS_PICTURE, _IS_TIME, _IS_SPAN = range(8)
_KINDS: Final = {
    **dict.fromkeys(_BLOCKS, _IS_BLOCK),
    **dict.fromkeys(_SKIP, _IS_SKIPPED),
    "a": _IS_ANCHOR,
    "b": _IS_BOLD,
    "strong": _IS_BOLD,
    "br": _IS_BREAK,
    "img": _IS_PICTURE,
    "span": _IS_SPAN,
    "time": _IS_TIME,
    "abbr": _IS_TIME,
}
"""What the walk does at a tag; all others are passed through."""


_EMULATED: Final = {"br": _IS_BREAK, "strong": _IS_BOLD, "bold": _IS_BOLD}
_PASSED: Final = frozenset(("aside", "related", "embed"))
_MAX_WALKS: Final = 3
_ENOUGH: Final = 600
"""Characters in paragraphs that are a story; what has less may be one of old pages, which have no paragraphs."""
_TELLING_ATTRIBUTES: Final = frozenset(("role", "hidden", "aria-hidden", "style", "itemprop"))
_ASIDE_TAGS: Final = frozenset(("aside", "footer"))
_CAPTION_TAGS: Final = frozenset(("figcaption", "caption"))
_NEVER: Final = re.compile("comment|footer", re.IGNORECASE)
"""What readers write and what stands at the foot of all pages is not the story, however much it is."""
_STORY: Final = 200
"""Characters of prose beside them from which that holds."""
_MIN_PASSED: Final = 12
_MIN_RUN: Final = 40
"""Characters of a text that is no label."""
GUARD: Final = 0.4
"""No word of a template outweighs this share of a page's prose: templates give odd names to what holds the story."""
LEAST_KEPT: Final = 0.15
_CELLS: Final = frozenset(("li", "td", "dd", "dt", "th"))
_CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_MIN_PROSE: Final = 25


def walk_page(root: etree._Element, limits: Limits) -> Walk:
    """Walk through a page, past what its template calls an aside, unless much of the page's prose stands in there.

    Raises:
        LimitExceeded: It is nested too deep or has too many elements.
    """
    spared: frozenset[etree._Element] = frozenset()
    for _ in range(_MAX_WALKS):
        walk = _walk(root, limits, spared)
        # What holds the story may hold another that has an odd name too.
        more = _holders_of_story(walk, limits, together=not spared)
        if more is None:
            return walk if spared else _walk(root, limits, None)
        if spared:
            more = frozenset(one for one in more if not spared.isdisjoint(one.iterancestors()))
        if not more:
            break
        spared |= more
    return walk


def _holders_of_story(walk: Walk, limits: Limits, *, together: bool) -> frozenset[etree._Element] | None:
    """Choose among the asides that were passed by those that the story stands in; None where it stands in many.

    Args:
        walk: What was found beside them.
        limits: What to accept.
        together: Whether those of one class may hold it together.
    """
    prose = sum(block.weight for block in walk.blocks)
    passed = [one.element for one in walk.passed]
    # A part is more than the guard of all only if it is so much of the rest; most pages need no exact count.
    least = prose * GUARD / (1 - GUARD)
    written = sum(block.weight for block in walk.blocks if block.container.tag == "p")
    if written > _ENOUGH and sum(map(_paragraphs_in, passed)) < least:
        return frozenset()
    sizes = list(map(_size_of, passed))
    if not _spared(passed, sizes, prose, together=together):
        return frozenset()
    weights = [0.0] * len(passed)
    most = prose / LEAST_KEPT - prose
    for number in sorted(range(len(passed)), key=sizes.__getitem__, reverse=True):
        weights[number] = sum(block.weight for block in _walk(passed[number], limits, None).blocks)
        most -= weights[number]
        if most < 0:
            # The story stands in several pieces, each in what is called an aside.
            return None
    return _spared(passed, weights, prose, together=together)


def _spared(
    passed: list[etree._Element], sizes: Sequence[float], prose: float, *, together: bool
) -> frozenset[etree._Element]:
    """Choose the asides that hold more than the guard of a page's prose, alone or with others of the same class."""
    groups: dict[tuple[str, str | None], list[int]] = {}
    for number, element in enumerate(passed):
        groups.setdefault((element.tag, element.get("class")), []).append(number)
    guard = GUARD * (prose + sum(sizes))
    spared: set[etree._Element] = set()
    for (_, names), numbers in groups.items():
        if names and prose >= _STORY and _NEVER.search(names):
            continue
        if together and names and sum(sizes[number] for number in numbers) > guard:
            spared.update(passed[number] for number in numbers)
        spared.update(passed[number] for number in numbers if sizes[number] > guard)
    return frozenset(spared)


def _paragraphs_in(element: etree._Element) -> int:
    """Count the characters of an element's paragraphs, those of links and bold words aside."""
    return sum(
        len(paragraph.text or "") + sum(len(child.tail or "") for child in paragraph) for paragraph in element.iter("p")
    )


def _size_of(element: etree._Element) -> int:
    """Count the characters of prose in an element, those of links beside; faster than to walk through it."""
    texts = element.itertext(*_WITH_PROSE)
    return sum(len(text) for text in texts if len(text) > _MIN_RUN and not text.isspace())


def _walk(  # noqa: PLR0912, PLR0915 - the loop that most of the time goes to: few calls, and all names local
    root: etree._Element, limits: Limits, spared: frozenset[etree._Element] | None
) -> Walk:
    walk = Walk()
    blocks = walk.blocks
    opened: list[tuple[etree._Element, str | None]] = []
    held: list[Container] = []
    pieces: list[str] = []
    links: list[tuple[int, int, str]] = []
    emulated: dict[etree._Element, int] = {}
    anchor, href = -1, ""
    linked = bold = bold_depth = nodes = 0
    kind_of, most = _KINDS.get, limits.max_depth
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag
        kind = kind_of(tag)
        starts = event == "start"
        if starts:
            nodes += 1
            if kind == _IS_SPAN:
                kind = _kind_of_span(element.get("class"))
                if kind == _IS_BOLD:
                    emulated[element] = kind
        elif kind == _IS_SPAN:
            kind = emulated.get(element) if emulated else None
        if kind == _IS_BLOCK or (kind == _IS_BREAK and starts and pieces and _ends_paragraph(pieces, bold)):
            if pieces:
                if anchor >= 0 and href and anchor < len(pieces):
                    links.append((anchor, len(pieces), href))
                _end_block(walk, opened, held, pieces, linked, bold, links)
                pieces, links, linked, bold, anchor = [], [], 0, 0, min(anchor, 0)
            if kind == _IS_BREAK:
                pass
            elif not starts:
                opened.pop()
                if len(held) > len(opened):
                    held.pop().last = len(blocks)
            else:
                part = _part_of(element, tag)
                opened.append((element, part))
                if len(opened) > most:
                    limits.check("max_depth", len(opened), what="The nesting of the page", format="html")
                if part in _PASSED and spared is not None and element not in spared and _pass(walk, element, part):
                    walker.skip_subtree()
                    continue
                if tag == "h1":
                    walk.telling.append(element)
        elif kind is None:
            pass
        elif kind == _IS_ANCHOR:
            if starts:
                anchor, href = len(pieces), element.get("href") or ""
            elif anchor >= 0:
                if href and anchor < len(pieces):
                    links.append((anchor, len(pieces), href))
                anchor = -1
        elif kind == _IS_BOLD:
            bold_depth = bold_depth + 1 if starts else max(0, bold_depth - 1)
        elif starts:
            if kind == _IS_SKIPPED:
                walker.skip_subtree()
                _skip(walk, element, tag)
                if tag == "input" and opened and element.get("type") == "email":
                    walk.forms.append(_hold(walk, opened, held))
                continue
            if kind == _IS_BREAK and pieces:
                pieces.append(BREAK)
            elif kind == _IS_TIME:
                walk.telling.append(element)
            elif kind == _IS_PICTURE and opened:
                walk.pictures.append(Picture(element, len(blocks), _hold(walk, opened, held)))
        text = element.text if starts else element.tail
        if text:
            if text.isspace():
                if pieces:
                    pieces.append(text)
                continue
            pieces.append(text)
            if anchor >= 0:
                linked += len(text)
            if bold_depth:
                bold += len(text)
    if pieces:
        _end_block(walk, opened, held, pieces, linked, bold, links)
    limits.check("max_nodes", nodes, what="The page", format="html")
    return walk


@lru_cache(maxsize=2_000)
def _kind_of_span(names: str | None) -> int | None:
    """Some templates have no `<br>` and no `<b>`, but classes of these names."""
    return next(filter(None, map(_EMULATED.get, names.split())), None) if names else None


def _hold(walk: Walk, opened: list[tuple[etree._Element, str | None]], held: list[Container]) -> Container:
    """Give the container that is open: elements become containers when something stands in them."""
    depth = len(held)
    if depth < len(opened):
        first, containers = len(walk.blocks), walk.containers
        around = held[-1] if held else None
        for element, part in opened[depth:]:
            around = Container(element, part, around, first, depth)
            depth += 1
            held.append(around)
            containers.append(around)
    return held[-1]


def _end_block(
    walk: Walk,
    opened: list[tuple[etree._Element, str | None]],
    held: list[Container],
    pieces: list[str],
    linked: int,
    bold: int,
    links: list[tuple[int, int, str]],
) -> None:
    """Keep a block that says something."""
    text = pieces[0] if len(pieces) == 1 else "".join(pieces)
    # Of white space only the space itself is printable.
    text = text.strip(" ") if text.isprintable() and "  " not in text else " ".join(text.split())
    is_ascii = text.isascii()
    if not is_ascii:
        text = text.strip(INVISIBLE).strip()
    if text and opened:
        container = held[-1] if len(held) == len(opened) else _hold(walk, opened, held)
        weight = 0.0 if is_ascii and len(text) < _MIN_PROSE else _weigh(text, container.tag, linked)
        walk.blocks.append(Block(len(walk.blocks), container, pieces, text, weight, linked, bold, links))


def _ends_paragraph(pieces: list[str], bold: int) -> bool:
    """Tell whether a `<br>` ends the paragraph: the second one does, and the first after a line that is all bold."""
    held = len("".join(pieces).strip()) if bold else 0
    if held and bold >= held - 1:
        return True
    for piece in reversed(pieces):
        if piece == BREAK:
            return True
        if not piece.isspace():
            break
    return False


def _pass(walk: Walk, element: etree._Element, part: str) -> bool:
    """Pass by an aside, unless it is so short that it may name an author or a day, or has a headline of the page."""
    if next(islice(element.iter(), _MIN_PASSED - 1, None), None) is None or next(element.iter("h1"), None) is not None:
        return False
    walk.passed.append(Passed(element, part, len(walk.blocks)))
    return True


def _skip(walk: Walk, element: etree._Element, tag: str) -> None:
    """Note what is told of an element whose text is passed over."""
    if tag == "head":
        walk.telling.extend(element.iter(*_TELLING))
    elif tag in _TELLING:
        walk.telling.append(element)
    elif tag in _EMBEDS:
        walk.embeds.append(tag)


def _part_of(element: etree._Element, tag: str) -> str | None:
    part = None
    count = len(element.attrib)
    if count:
        # To ask for an attribute costs more than anything else here, so no more of them than there are.
        names = element.get("class")
        if names:
            count -= 1
            part = part_of_page(names)
        # Numbers for a table of contents are all that the names of headings tell.
        own = element.get("id") if count and tag not in HEADINGS else None
        if own:
            count -= 1
            other = part_of_page(own)
            if part is None or (other is not None and PARTS.index(other) < PARTS.index(part)):
                part = other
        if tag in _PAGE_TAGS:
            return None
    if part is not None and part != "aside":
        return part
    if tag in _ASIDE_TAGS:
        return "aside"
    if tag in _CAPTION_TAGS:
        return "caption"
    if count and not _TELLING_ATTRIBUTES.isdisjoint(element.keys()):
        return _part_by_attributes(element, tag) or part
    return part


def _part_by_attributes(element: etree._Element, tag: str) -> str | None:
    get = element.get
    if get("role") in _ASIDE_ROLES or get("hidden") is not None:
        return "aside"
    if get("aria-hidden") == "true" and tag != "p":
        # Paragraphs behind a wall are hidden from screen readers only.
        return "aside"
    style = get("style")
    if style and "display:none" in style.replace(" ", "").lower():
        return "aside"
    return "story" if get("itemprop") == "articleBody" else None


def _weigh(text: str, tag: str, linked: int) -> float:
    """Tell how much prose a block is, in characters."""
    size = len(text)
    if tag in HEADINGS or linked > 0.5 * size:  # more link than text
        return 0.0
    is_cjk = not text.isascii() and _CJK.search(text) is not None
    if size < _MIN_PROSE and not is_cjk:
        return 0.0
    weight: float = min(size, 1500) * (1 - linked / size) ** 2
    if is_cjk:
        weight *= 2
    elif size < PROSE and not text.endswith(ENDS):
        weight *= 0.15
    if tag in _CELLS:
        weight *= 0.5
    elif tag == "p":
        weight *= 1.2
    return weight
