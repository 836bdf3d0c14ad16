"""Where words stand."""

from __future__ import annotations

from typing import Any, Literal

import attrs

from diplonews.errors import InvalidValue
from diplonews.model import values

__all__ = ["Span", "Where"]

Where = Literal["text", "title"]
"""What a span points into."""


def _where(_instance: object, _attribute: attrs.Attribute[Any], value: object) -> None:
    if value not in ("text", "title"):
        raise InvalidValue(f"Span.where must be 'text' or 'title', not {value!a}", field="Span.where")


@attrs.frozen(kw_only=True, slots=True)
class Span:
    """A stretch of the article: `article.slice(span)` gives its words.

    >>> Span(start=4, end=9)
    Span(start=4, end=9, where='text')
    """

    start: int
    """The first code point, counted from 0."""
    end: int
    """One past the last code point; greater than `start`."""
    where: Where = attrs.field(default="text", validator=_where)
    """`text` for `Article.text`, `title` for `Article.title`."""

    __attrs_post_init__ = values.check_stretch
