"""Every error that diplonews raises on purpose.

One `except DiplonewsError` catches them all. Each also derives from the built-in class that a newcomer would
catch, can be pickled, and says in one sentence what is wrong, where, and what would have been right.

`TypeError` stays Python's own: it is raised only where an argument has the wrong Python type.
"""

from __future__ import annotations

from typing import Any

__all__ = [
    "DiplonewsError",
    "EncodingError",
    "FetchError",
    "InvalidValue",
    "KnowledgeError",
    "LimitExceeded",
    "MalformedInput",
    "MissingExtra",
    "NoContent",
    "ReadError",
    "SchemaError",
    "UnknownFormat",
    "UnknownLanguage",
    "UnsafeInput",
    "WriteError",
]

_MAX_MESSAGE = 200
_MAX_QUOTE = 60


def quoted(value: object) -> str:
    r"""Show a value inside a message: ASCII-escaped, and cut where it is long.

    >>> quoted("tab\there")
    "'tab\\there'"
    """
    shown = ascii(value)
    return shown if len(shown) <= _MAX_QUOTE else shown[: _MAX_QUOTE - 4] + "..." + shown[-1]


class DiplonewsError(Exception):
    """Any failure that diplonews foresees.

    Attributes:
        message: One sentence: what is wrong, where, what would have been right; at most 200 characters.
    """

    def __init__(self, message: str, **where: Any) -> None:
        self.message = message if len(message) <= _MAX_MESSAGE else message[: _MAX_MESSAGE - 3] + "..."
        super().__init__(self.message)
        for name, value in where.items():
            setattr(self, name, value)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, {k: v for k, v in vars(self).items() if k != "message"})


def _rebuild(cls: type[DiplonewsError], message: str, where: dict[str, Any]) -> DiplonewsError:
    return cls(message, **where)


class ReadError(DiplonewsError, ValueError):
    """Input that cannot be read.

    Attributes:
        format: The format that was being read, if known.
        line: The line of the input, counted from 1, if known.
        column: The column in that line, counted from 1, if known.
        path: Where in the document (`$.sections[0].heading`), if known.
    """

    def __init__(
        self,
        message: str,
        *,
        format: str | None = None,
        line: int | None = None,
        column: int | None = None,
        path: str | None = None,
        **more: Any,
    ) -> None:
        super().__init__(message, format=format, line=line, column=column, path=path, **more)

    format: str | None
    line: int | None
    column: int | None
    path: str | None


class MalformedInput(ReadError):
    """Not well-formed JSON or XML."""


class EncodingError(ReadError):
    """Bytes that cannot be decoded, or an encoding that nobody knows."""


class UnsafeInput(ReadError):
    """A construct that is refused because it is a known way to attack: a DOCTYPE, an entity."""


class LimitExceeded(ReadError):
    """Input past one of the `Limits`.

    Attributes:
        limit: The name of the field of `Limits`.
        maximum: What it allows.
        actual: What was met, if it was measured to the end.
    """

    def __init__(self, message: str, *, limit: str, maximum: int, actual: int | None = None, **more: Any) -> None:
        super().__init__(message, limit=limit, maximum=maximum, actual=actual, **more)

    limit: str
    maximum: int
    actual: int | None


class SchemaError(ReadError):
    """Well-formed, but not a document of the format that was asked for.

    Attributes:
        problems: Pairs of a path and what is wrong there.
    """

    def __init__(self, message: str, *, problems: tuple[tuple[str, str], ...] = (), **more: Any) -> None:
        super().__init__(message, problems=problems, **more)

    problems: tuple[tuple[str, str], ...]


class NoContent(ReadError):
    """Input that holds no article: an empty file, a menu, a page of links."""


class InvalidValue(DiplonewsError, ValueError):
    """A value that the model does not admit.

    Attributes:
        field: `Class.field`, or the class where several fields disagree.
    """

    def __init__(self, message: str, *, field: str | None = None, **more: Any) -> None:
        super().__init__(message, field=field, **more)

    field: str | None


class WriteError(DiplonewsError, ValueError):
    """The target format cannot hold the article, or the file cannot be written."""


class FetchError(DiplonewsError, OSError):
    """A URL that could not be fetched, or that is not fetched on principle."""


class UnknownFormat(DiplonewsError, LookupError):
    """No format of that name."""


class UnknownLanguage(DiplonewsError, LookupError):
    """No data for that language."""


class KnowledgeError(DiplonewsError, ValueError):
    """A data file of the package (or one that a user added) that is broken."""


class MissingExtra(DiplonewsError, ImportError):
    """A function that needs an optional dependency which is not installed."""
