"""What is wrong with a document, as a list rather than an error."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from diplonews.errors import ReadError, SchemaError

__all__ = ["Problem", "problems_of"]


@attrs.frozen(kw_only=True, slots=True)
class Problem:
    """One thing that is wrong with a document.

    >>> print(Problem(message="must not be blank", path="$.title"))
    $.title: must not be blank
    """

    message: str
    """What is wrong, and what would be right."""
    path: str | None = None
    """Where in the document, if known."""
    line: int | None = None
    """The line, counted from 1, if known."""

    def __str__(self) -> str:
        where = self.path or (f"line {self.line}" if self.line is not None else None)
        return f"{where}: {self.message}" if where else self.message


def problems_of(read: Callable[[str | bytes], object], data: str | bytes) -> tuple[Problem, ...]:
    """Read a document and tell what its reader refused.

    Args:
        read: The reader of the format.
        data: The document.
    """
    try:
        read(data)
    except ReadError as error:
        # What was refused is a problem even where the error lists none.
        told = error.problems if isinstance(error, SchemaError) and error.problems else ((error.path, error.message),)
        return tuple(Problem(message=message, path=path, line=error.line) for path, message in told)
    return ()
