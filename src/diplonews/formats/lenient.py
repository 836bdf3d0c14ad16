"""Values of others' documents: as they stand where they fit, else as what they mean, else None."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, TypeVar

from diplonews.formats.newsml.flows import as_line, as_text
from diplonews.model.values import is_line, is_text, is_url

__all__ = ["label_of", "line_of", "text_of", "url_of"]

_Label = TypeVar("_Label", bound=Enum)


def line_of(value: str | None) -> str | None:
    r"""Take a `Line` as it stands; make one of other words; None where nothing is left.

    >>> line_of(" Talks "), line_of("two\nlines"), line_of(" ")
    (' Talks ', 'two lines', None)
    """
    return value if value is not None and is_line(value) else as_line(value)


def text_of(value: str | None) -> str | None:
    """Take a `Text` as it stands; make one of other words; None where nothing is left."""
    return value if value is not None and is_text(value) else as_text(value)


def url_of(value: str | None) -> str | None:
    """Take a `Url` as it stands; without the white space around other words; None where that is none.

    >>> url_of(" https://example.org/a "), url_of("somewhere")
    ('https://example.org/a', None)
    """
    if value is None or is_url(value):
        return value
    return value.strip() if is_url(value.strip()) else None


def label_of(labels: Callable[[Any], _Label], value: str | None) -> _Label | None:
    """Give the member of an enumeration that a value stands for, or None."""
    try:
        return labels(value)
    except ValueError:
        return None
