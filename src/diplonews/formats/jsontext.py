"""The text of a JSON document: its bytes, its depth, and what is said where it is none."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Any, Final

import msgspec

from diplonews.errors import EncodingError, LimitExceeded, MalformedInput
from diplonews.limits import Limits
from diplonews.report import Action, Report

__all__ = ["check_depth", "content_of", "decode", "filled", "too_deep"]

_BOM: Final = b"\xef\xbb\xbf"


def content_of(data: str | bytes, report: Report | None, *, format: str) -> bytes:
    """Give a document as UTF-8 bytes without a byte order mark.

    Raises:
        EncodingError: It has half a character.
        TypeError: It is neither str nor bytes.
    """
    if isinstance(data, str):
        try:
            content = data.encode()
        except UnicodeEncodeError as error:
            raise EncodingError(
                f"the document has half a surrogate pair at position {error.start}; text is made of whole characters",
                format=format,
                path="$",
            ) from error
    elif isinstance(data, bytes):
        content = data
    else:
        raise TypeError(f"data must be str or bytes, not {type(data).__name__}")
    if content.startswith(_BOM):
        if report is not None:
            report.add(Action.CHANGED, "byte-order-mark")
        return content[len(_BOM) :]
    return content


def decode(content: bytes, limits: Limits, *, format: str) -> Any:
    """Decode a JSON document.

    Raises:
        EncodingError: It is not UTF-8.
        MalformedInput: It is not JSON.
        LimitExceeded: It nests too deep.
    """
    try:
        return msgspec.json.decode(content)
    except UnicodeDecodeError as error:
        raise EncodingError(f"the document is not UTF-8: {error.reason}", format=format, path="$") from error
    except RecursionError as error:
        raise too_deep(limits, format=format) from error
    except msgspec.DecodeError as error:
        check_depth(content, limits, format=format)
        raise MalformedInput(f"the document is not JSON: {error}", format=format, path="$") from error


_STRING: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_NOT_BRACKETS: Final = bytes(sorted(set(range(256)) - set(b"[]{}")))
_STEP: Final = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


def check_depth(content: bytes, limits: Limits, *, format: str) -> None:
    """Refuse a document that nests deeper than the limits allow.

    Raises:
        LimitExceeded: It does.
    """
    brackets = _STRING.sub(b"", content).translate(None, _NOT_BRACKETS)
    depth = max(accumulate(map(_STEP.__getitem__, brackets)), default=0)
    if depth > limits.max_json_depth:
        raise too_deep(limits, depth, format=format)


def too_deep(limits: Limits, depth: int | None = None, *, format: str) -> LimitExceeded:
    """Make the error for a document that nests too deep."""
    return LimitExceeded(
        f"the document nests deeper than Limits.max_json_depth allows: {limits.max_json_depth}",
        limit="max_json_depth",
        maximum=limits.max_json_depth,
        actual=depth,
        format=format,
        path="$",
    )


def filled(members: dict[str, Any]) -> dict[str, Any]:
    """Leave out what there is none of.

    >>> filled({"name": "Talks", "uri": None, "people": []})
    {'name': 'Talks'}
    """
    return {key: value for key, value in members.items() if value is not None and value != []}
