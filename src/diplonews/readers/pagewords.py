"""What templates and editors call the parts of a page that are not the story: two tables, one lookup each."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

import attrs

from diplonews.text import fold

__all__ = ["PageWords", "page_words", "part_of_page"]

_CAMEL: Final = re.compile("([a-z])([A-Z])")
_MAX_NAMES: Final = 300
"""Characters of class and id that are looked at: no template needs more, and every search stays short."""
_EDGE: Final = " .:،؛|-–—…»«\"'!?؟>‹›→◄►▶*[]()#"


@attrs.frozen(slots=True)
class PageWords:
    """The words of all languages together, folded."""

    related: tuple[str, ...]
    """Cues of other stories."""
    share: tuple[str, ...]
    """Lines about the page."""
    byline: tuple[str, ...]
    """What stands before an author."""
    joiners: tuple[str, ...]
    """What stands between two authors."""
    published: tuple[str, ...]
    """What stands before the moment of publication."""
    modified: tuple[str, ...]
    """What stands before the moment of the last change."""
    credit: tuple[str, ...]
    """What stands before who made a picture."""
    anonymous: frozenset[str]
    """What stands for a name where there is none."""

    def is_related_cue(self, line: str) -> bool:
        """Tell whether a short line only announces other stories ("Read also:")."""
        return fold(line[:80]).strip(_EDGE) in self._cues()

    def starts_related(self, line: str) -> bool:
        """Tell whether a line starts as a link to another story does ("Read also: ...")."""
        folded = fold(line[:80]).lstrip(_EDGE)
        return any(folded.startswith(cue) and folded[len(cue) :].lstrip()[:1] in ":|-–" for cue in self.related)

    def opens_with_cue(self, line: str) -> bool:
        """Tell whether a line begins with the words of a cue, whatever follows."""
        return fold(line[:80]).lstrip(_EDGE).startswith(self.related)

    def is_about_page(self, line: str) -> bool:
        """Tell whether a short line is about the page ("Share this article")."""
        folded = fold(line[:80]).strip(_EDGE)
        return folded in self._lines()

    def _cues(self) -> frozenset[str]:
        return _set(self.related)

    def _lines(self) -> frozenset[str]:
        return _set(self.share)


@cache
def _set(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words)


@cache
def page_words() -> PageWords:
    """Load the words of all languages: pages mix them, and a cue of one is no sentence of another.

    >>> page_words().is_related_cue("إقرأ أيضاً:")
    True
    """
    found: dict[str, list[str]] = {field.name: [] for field in attrs.fields(PageWords)}
    for folder in sorted((files("diplonews.knowledge") / "languages").iterdir(), key=lambda child: child.name):
        path = folder / "pages.toml"
        if path.is_file():
            for key, words in tomllib.loads(path.read_text("utf-8")).items():
                found[key].extend(fold(word) for word in words)
    anonymous = frozenset(found.pop("anonymous"))
    return PageWords(**{key: tuple(dict.fromkeys(words)) for key, words in found.items()}, anonymous=anonymous)


@cache
def _markup() -> tuple[tuple[tuple[str, re.Pattern[str]], ...], re.Pattern[str]]:
    table = tomllib.loads((files("diplonews.readers") / "tables" / "markup.toml").read_text("utf-8"))
    # The order decides where a name says two things: an article body called "story-teaser-body" is rare, the
    # related teaser inside a story is not.
    order = ("story", "standfirst", "caption", "embed", "related", "byline", "aside")
    patterns = tuple((part, _pattern(table[part])) for part in order)
    return patterns, re.compile("|".join(pattern.pattern for _, pattern in patterns))


def _pattern(words: dict[str, list[str]]) -> re.Pattern[str]:
    starts = "|".join(map(re.escape, words["starts"]))
    whole = "|".join(map(re.escape, words["whole"]))
    return re.compile(f"(?<![a-z])(?:(?:{starts})|(?:{whole})(?![a-z]))")


@lru_cache(maxsize=20_000)
def part_of_page(names: str) -> str | None:
    """Tell what part of a page an element is, by its class and id.

    Returns:
        `story`, `standfirst`, `caption`, `embed`, `related`, `byline`, `aside` or None.

    >>> part_of_page("post-content clearfix"), part_of_page("jnews_inline_related_post"), part_of_page("ShareBar")
    ('story', 'related', 'aside')
    """
    names = _CAMEL.sub(r"\1-\2", names[:_MAX_NAMES]).lower().replace("_", "-")
    patterns, anything = _markup()
    if not anything.search(names):
        return None
    for part, pattern in patterns:
        if pattern.search(names):
            return part
    return None
