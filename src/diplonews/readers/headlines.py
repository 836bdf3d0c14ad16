"""Short lines between paragraphs: headings of this story, or headlines of others."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from diplonews.knowledge import languages, table
from diplonews.readers.furniture import lexicon
from diplonews.text import fold, primary_subtag

__all__ = [
    "has_common_word",
    "introduces_related",
    "is_headline",
    "is_question",
    "is_saying",
    "is_short",
    "shares_words",
]

_MAX_LENGTH = 120
_MAX_WORDS = 16
_MAX_QUESTION_WORDS = 10
_LAST = 6
"""Characters in which the final punctuation of a line stands."""
_FINAL = re.compile("[.!:،,;؛…]\\W*$")
_QUESTION = re.compile("[?؟]\\W*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_COLON = re.compile(r"[^\d\W][^:\d]{2,40}:\s*\S")
_PREFIX = re.compile("^(?:وال|بال|كال|فال|لل|ال|[وبلف](?=..{2}))")
_STEM = 4
"""Letters by which two words are held for one."""
_MIN_STEM = 4


class _Grammar(msgspec.Struct, frozen=True):
    imperfect: re.Pattern[str] | None
    not_verbs: frozenset[str]
    verbs: frozenset[str]
    reach: int
    common: re.Pattern[str] | None
    """Folded words that are hardly names."""


@cache
def _grammar(language: str) -> tuple[_Grammar, ...]:
    known = languages("furniture")
    wanted = (language,) if language in known else known
    return tuple(
        _Grammar(
            re.compile(rows["imperfect"]) if rows["imperfect"] else None,
            frozenset(map(fold, rows["not_verbs"])),
            frozenset(map(fold, rows["verbs"])),
            rows["reach"],
            re.compile(rows["common"]) if "common" in rows else None,
        )
        for rows in (table("furniture", one)["headlines"] for one in wanted)
    )


def is_short(line: str) -> bool:
    """Tell whether a line can be a heading or a headline: few words and no final punctuation.

    >>> is_short("Bilateral relations"), is_short("They met on Monday.")
    (True, False)
    """
    if len(line) > _MAX_LENGTH or _FINAL.search(line[-_LAST:]):
        return False
    words = len(line.split())
    return words <= (_MAX_QUESTION_WORDS if _QUESTION.search(line[-_LAST:]) else _MAX_WORDS)


def is_headline(line: str, language: str) -> bool:
    """Tell whether a short line says that something happens, as headlines do: it has a finite verb.

    Args:
        line: A short line.
        language: BCP 47; the verbs of all languages that have some are tried where it has none.

    >>> is_headline("Safadi receives the Iraqi ambassador", "en"), is_headline("Relations with Iraq", "en")
    (True, False)
    """
    words = _WORD.findall(fold(line))
    return any(_has_verb(words, grammar) for grammar in _grammar(primary_subtag(language)))


def _has_verb(words: list[str], grammar: _Grammar) -> bool:
    for word in words[: grammar.reach]:
        if word in grammar.not_verbs:
            continue
        if word in grammar.verbs or (grammar.imperfect is not None and grammar.imperfect.fullmatch(word)):
            return True
    return False


def has_common_word(words: list[str], language: str) -> bool:
    """Tell by a small letter, or by the form, that one of some words is no name.

    >>> has_common_word(["Talon", "reçoit"], "fr"), has_common_word(["زيارة", "رسمية"], "ar")
    (True, True)
    """
    patterns = [grammar.common for grammar in _grammar(primary_subtag(language)) if grammar.common]
    return any(word[0].islower() or any(one.fullmatch(fold(word)) for one in patterns) for word in words)


def is_saying(line: str) -> bool:
    """Tell whether a line has the form "X: what X says", which headlines have, and labels too.

    >>> is_saying("Safadi: the talks went well")
    True
    """
    return _COLON.match(line) is not None


def is_question(line: str) -> bool:
    """Tell whether a line asks: then it heads the answer, whatever verb it has.

    >>> is_question("What comes next?")
    True
    """
    return _QUESTION.search(line[-_LAST:]) is not None


def shares_words(line: str, paragraph: str) -> bool:
    """Tell whether a paragraph takes up the words of the line over it, as under its own heading.

    >>> shares_words("Loans for Jordan", "The chancellor announced a loan for Jordan.")
    True
    """
    own, below = _stems(line), _stems(paragraph)
    shared = own & below
    return len(shared) >= 2 or (len(shared) == 1 and len(own) <= 3)  # noqa: PLR2004 - one word of three


def _stems(text: str) -> frozenset[str]:
    words = (_PREFIX.sub("", word) for word in _WORD.findall(fold(text)))
    return frozenset(word[:_STEM] for word in words if len(word) >= _MIN_STEM)


def introduces_related(line: str) -> tuple[bool, str]:
    """Tell whether a line introduces other stories ("Read also"), and give the headline that follows in it.

    >>> introduces_related("Read also: Safadi receives the Iraqi ambassador")
    (True, 'Safadi receives the Iraqi ambassador')
    """
    if len(line) > 2 * _MAX_LENGTH:
        return False, ""
    folded = fold(line).lstrip("-–—•*>«[( ")
    if not folded.startswith(lexicon().related):
        return False, ""
    for opening in lexicon().related:
        if not folded.startswith(opening):
            continue
        rest = folded[len(opening) :].strip()
        if not rest.strip(" :.…|>»«-–—])؟?"):
            return True, ""
        if rest[0] in ":|>»-–—":
            return True, line[_after(line) :].strip(" :|>»-–—")
        if opening.count(" ") and len(line) <= _MAX_LENGTH and line.strip().endswith((":", "...")):
            return True, ""
    return False, ""


def _after(line: str) -> int:
    found = re.search(r"[:|>»–—]| - ", line)
    return found.end() if found else len(line)
