"""What is left of markup in a plain text: tags of paragraphs that a feed did not take out, character references."""

from __future__ import annotations

import re

from diplonews.report import Action, Report

__all__ = ["without_remnants"]

_TAG = re.compile(r"</?([a-z][a-z0-9]{0,11})(?:\s[^<>]{0,400})?/?>", re.IGNORECASE)
_BLOCKS = frozenset("p br div h1 h2 h3 h4 h5 h6 ul ol li tr table blockquote section article hr figure".split())
_INLINE = frozenset("a b i u em strong span font sup sub small big img tbody td th figcaption center".split())
_REFERENCE = re.compile(r"&(?:#[0-9]{2,7}|#x[0-9a-f]{2,6}|[a-z]{2,8}[0-9]{0,2});", re.IGNORECASE)
_HALVED = re.compile(r"(?<!&)#(34|38|39|160|171|187|8211|8212|8216|8217|8220|8221|8230);")
"""References to typographic signs that have lost their ampersand."""


def without_remnants(text: str, report: Report | None = None) -> str:
    r"""Take the tags of paragraphs and words out of a text, and put the characters in that references name.

    Tags are taken for markup only where one of a paragraph, a heading or a line break is among them: whatever else
    stands in angle brackets is the text's own.

    Args:
        text: Any string that is meant as plain text.
        report: Collects what was changed.

    Returns:
        The text; where blocks begin and end, a line does.

    >>> without_remnants("<p>The ministers <b>met</b>.</p><p>They spoke of&nbsp;fish.</p>").split("\n\n")
    ['', 'The ministers met.', '', 'They spoke of\xa0fish.', '']
    """
    if "<" in text and any(tag[1].lower() in _BLOCKS for tag in _TAG.finditer(text)):
        text, count = _without_tags(text)
        _note(report, "markup", count)
    if ";" not in text:
        return text
    for pattern in (_REFERENCE, _HALVED):
        changed = pattern.sub(_named, text)
        if changed != text:
            _note(report, "character-references", len(pattern.findall(text)))
            text = changed
    return text


def _without_tags(text: str) -> tuple[str, int]:
    count = 0

    def replace(tag: re.Match[str]) -> str:
        nonlocal count
        name = tag[1].lower()
        if name not in _BLOCKS and name not in _INLINE:
            return tag[0]
        count += 1
        return "" if name in _INLINE else "\n" if name == "br" else "\n\n"

    return _TAG.sub(replace, text), count


def _named(reference: re.Match[str]) -> str:
    """Give the character that a reference names; the reference where it names none."""
    import html

    return html.unescape(reference[0] if reference[0][0] == "&" else f"&{reference[0]}")


def _note(report: Report | None, what: str, count: int) -> None:
    if report is not None and count:
        report.add(Action.CHANGED, what, count=count)
