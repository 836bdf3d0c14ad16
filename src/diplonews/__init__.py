"""Diplomatic news as typed data.

A page or a plain text becomes an `Article` of `Section`s, and the `DiplomaticMeeting`s that it reports come out with
who met whom, in which office, for which state or organisation, where, when, about what, and what came of it.

Every public name is here; each is loaded when it is first used, so `import diplonews` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from diplonews import errors, formats, model
    from diplonews.api import convert, dump, dumps, find_meetings, load, loads, parse_html, parse_text, validate
    from diplonews.errors import DiplonewsError
    from diplonews.limits import Limits
    from diplonews.model import Article, DiplomaticMeeting, Section
    from diplonews.report import Report

__all__ = [
    "Article",
    "DiplomaticMeeting",
    "DiplonewsError",
    "Limits",
    "Report",
    "Section",
    "__version__",
    "convert",
    "dump",
    "dumps",
    "errors",
    "find_meetings",
    "formats",
    "load",
    "loads",
    "model",
    "parse_html",
    "parse_text",
    "validate",
]

__version__ = "0.1.0"

_HOME = {
    **dict.fromkeys(
        ("convert", "dump", "dumps", "find_meetings", "load", "loads", "parse_html", "parse_text", "validate"),
        "diplonews.api",
    ),
    **dict.fromkeys(("Article", "DiplomaticMeeting", "Section"), "diplonews.model"),
    "DiplonewsError": "diplonews.errors",
    "Limits": "diplonews.limits",
    "Report": "diplonews.report",
}
"""Where each name that is no module lives."""

_ROOMS = ("errors", "formats", "model")


def __getattr__(name: str) -> Any:
    if name in _HOME:
        value = getattr(import_module(_HOME[name]), name)
    elif name in _ROOMS:
        value = import_module(f"diplonews.{name}")
    else:
        raise AttributeError(f"module 'diplonews' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
