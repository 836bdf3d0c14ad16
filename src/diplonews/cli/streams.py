"""Bytes in and bytes out: UTF-8 whatever the terminal's settings, and errors of files in one sentence."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from diplonews.errors import LimitExceeded, ReadError, WriteError

__all__ = ["flush", "is_url", "read", "silence", "write", "write_line"]

STANDARD_INPUT = "-"
_MOST = 256 * 1024 * 1024
"""Bytes that are read at most: a pipe may never end."""


def is_url(file: str) -> bool:
    """Tell whether an argument names something on the web and no file.

    >>> is_url("https://example.org/news/1"), is_url("news/1.html")
    (True, False)
    """
    scheme, separator, _ = file.partition("://")
    return bool(separator) and scheme.isascii() and scheme.isalpha()


def read(file: str) -> bytes:
    """Give the bytes of a file, or of standard input for `-`."""
    if is_url(file):
        raise ReadError(f"cannot read {file}: only `parse` and `meetings` fetch a URL; a file would be right")
    try:
        data = _read_bounded(file)
    except (OSError, ValueError) as error:
        raise ReadError(f"cannot read {_named(file)}: {_reason(error)}") from error
    if len(data) > _MOST:
        raise LimitExceeded(
            f"{_named(file)} has more than the {_MOST:,} bytes that the command line reads; "
            "`diplonews.load` reads larger documents",
            limit="max_document_bytes",
            maximum=_MOST,
        )
    return data


def _read_bounded(file: str) -> bytes:
    if file == STANDARD_INPUT:
        return sys.stdin.buffer.read(_MOST + 1)
    with Path(file).open("rb") as stream:
        return stream.read(_MOST + 1)


def write(document: str, file: str | None) -> None:
    """Write a document into a file as it is, or to standard output with a line end after it."""
    if file is None:
        write_line(document.removesuffix("\n"))
        return
    try:
        Path(file).write_bytes(document.encode())
    except (OSError, ValueError) as error:
        raise WriteError(f"cannot write {file}: {_reason(error)}") from error


def write_line(line: str) -> None:
    """Write a line to standard output."""
    sys.stdout.buffer.write(line.encode("utf-8", "replace") + b"\n")


def flush() -> None:
    """Hand over what was written, while a broken pipe can still be told from success."""
    sys.stdout.flush()


def silence() -> None:
    """Keep Python from complaining at its exit about output that nobody reads."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)


def _named(file: str) -> str:
    return "standard input" if file == STANDARD_INPUT else file


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
