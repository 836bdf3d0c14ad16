"""What templates and editors call the parts of a page that are not the story: two tables, one lookup each."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

import attrs

from diplonews.text import fold, toml
from diplonews.text.files import ROOT, folder_names, read_file

__all__ = ["PARTS", "PageWords", "is_credit", "page_words", "part_of_page"]

_CAMEL: Final = re.compile("(?<=[a-z])(?=[A-Z])")
_JUDGED: Final[dict[str, int]] = {}
"""The number of the part of each name met before: templates say the same few hundred again and again."""
_MAX_JUDGED: Final = 20_000
_MAX_NAMES: Final = 300
"""Characters of class and id that are looked at: no template needs more, and every search stays short."""
_EDGE: Final = " .:،؛|-–—…»«\"'!?؟>‹›→◄►▶*[]()#"


@attrs.frozen(slots=True, eq=False)
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
    comments: frozenset[str]
    """What stands over the comments of readers."""
    anonymous: frozenset[str]
    """What stands for a name where there is none."""

    def is_related_cue(self, line: str) -> bool:
        """Tell whether a short line only announces other stories ("Read also:")."""
        return _opening(line).strip(_EDGE) in _cues(self)

    def starts_related(self, line: str) -> bool:
        """Tell whether a line starts as a link to another story does ("Read also: ...")."""
        folded = _opening(line).lstrip(_EDGE)
        if not folded.startswith(self.related):
            return False
        return any(folded.startswith(cue) and folded[len(cue) :].lstrip()[:1] in ":|-–" for cue in self.related)

    def opens_with_cue(self, line: str) -> bool:
        """Tell whether a line begins with the words of a cue, whatever follows."""
        return _opening(line).lstrip(_EDGE).startswith(self.related)

    def heads_comments(self, line: str) -> bool:
        """Tell whether a short line heads what readers say ("Comments (19)")."""
        return _opening(line).strip(_EDGE + "0123456789") in self.comments

    def is_about_page(self, line: str) -> bool:
        """Tell whether a short line is about the page ("Share this article")."""
        folded = _opening(line).strip(_EDGE)
        return folded in _lines(self)


@lru_cache(maxsize=16)
def _opening(line: str) -> str:
    """Fold the beginning of a line, once for all questions about it."""
    return fold(line[:80])


@cache
def _cues(words: PageWords) -> frozenset[str]:
    return frozenset(words.related)


@cache
def _lines(words: PageWords) -> frozenset[str]:
    return frozenset(words.share)


@cache
def page_words() -> PageWords:
    """Load the words of all languages: pages mix them, and a cue of one is no sentence of another.

    >>> page_words().is_related_cue("إقرأ أيضاً:")
    True
    """
    found: dict[str, list[str]] = {field.name: [] for field in attrs.fields(PageWords)}
    languages = f"{ROOT}/knowledge/languages"
    for language in folder_names(languages):
        text = read_file(f"{languages}/{language}/pages.toml")
        for key, words in toml.loads(text).items() if text is not None else ():
            found[key].extend(fold(word) for word in words)
    anonymous, comments = frozenset(found.pop("anonymous")), frozenset(found.pop("comments"))
    return PageWords(
        **{key: tuple(dict.fromkeys(words)) for key, words in found.items()}, anonymous=anonymous, comments=comments
    )


PARTS: Final = ("story", "standfirst", "caption", "embed", "related", "byline", "aside", "meta")
"""In the order that decides where a name says two things: an article body called "story-teaser-body" is rare, the
related teaser inside a story is not."""


@cache
def _markup() -> tuple[re.Pattern[str], dict[str, int]]:
    """Give what matches a word of the table, the longest that begins there, and the number of the part of each."""
    table = toml.load(f"{ROOT}/readers/tables/markup.toml")
    starts, whole = (
        {word: number for number in reversed(range(len(PARTS))) for word in table[PARTS[number]][key]}
        for key in ("starts", "whole")
    )
    numbers = {
        word: min(number, *(other for start, other in starts.items() if word.startswith(start)), len(PARTS))
        for word, number in (*whole.items(), *starts.items())
    }
    return re.compile(f"(?<![a-z])(?:{_tree(list(starts))}|{_tree(list(whole))}(?![a-z]))"), numbers


@cache
def _not_hidden() -> re.Pattern[str]:
    table = toml.load(f"{ROOT}/readers/tables/markup.toml")
    return re.compile("|".join(map(re.escape, table["aside"]["not_hidden"])))


@cache
def _credit() -> re.Pattern[str]:
    table = toml.load(f"{ROOT}/readers/tables/markup.toml")["credit"]
    return re.compile(f"(?<![a-z])(?:{_tree(table['starts'])}|{_tree(table['whole'])}(?![a-z]))")


def is_credit(names: str) -> bool:
    """Tell whether a part of a caption names who made the picture, by its class.

    >>> is_credit("image__credit"), is_credit("image__caption")
    (True, False)
    """
    lower = _CAMEL.sub("-", names[:_MAX_NAMES]).lower().replace("_", "-")
    return _credit().search(lower) is not None


def _tree(words: list[str]) -> str:
    """Write words as an expression that tries each letter once: a list of them is tried word by word."""
    branches: dict[str, list[str]] = {}
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
    if not branches:
        return ""
    inner = "|".join(re.escape(letter) + _tree(rest) for letter, rest in branches.items())
    optional = "?" if "" in words else ""
    return f"(?:{inner}){optional}" if len(branches) > 1 or optional else inner


@lru_cache(maxsize=20_000)
def part_of_page(names: str) -> str | None:
    """Tell what part of a page an element is, by its class and id.

    Returns:
        `story`, `standfirst`, `caption`, `embed`, `related`, `byline`, `aside`, `meta` or None.

    >>> part_of_page("post-content clearfix"), part_of_page("jnews_inline_related_post"), part_of_page("ShareBar")
    ('story', 'related', 'aside')
    """
    judged, least = _JUDGED.get, len(PARTS)
    for name in names[:_MAX_NAMES].split():
        number = judged(name)
        if number is None:
            number = _judge(name)
        least = min(least, number)
    return PARTS[least] if least < len(PARTS) else None


def _judge(name: str) -> int:
    """Give the number of the part that one name tells, or that after all of them."""
    lower = name.lower()
    if lower != name:
        lower = _CAMEL.sub("-", name).lower()
    word, numbers = _markup()
    lower = lower.replace("_", "-")
    if "hidden" in lower:
        lower = _not_hidden().sub("", lower)
    number = min(map(numbers.__getitem__, word.findall(lower)), default=len(PARTS))
    if len(_JUDGED) >= _MAX_JUDGED:
        _JUDGED.clear()
    _JUDGED[name] = number
    return number
