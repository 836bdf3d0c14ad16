"""A name for an article that brings none."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

__all__ = ["urn_of"]


def urn_of(url: str | None, *content: str | None) -> str:
    """Make a URI out of what an article is, so that the same input has the same id.

    Args:
        url: Where it was published, if known.
        content: Its words; None and the empty string are told apart.

    Returns:
        A `urn:uuid:` with a name-based UUID (RFC 9562, version 5).

    >>> urn_of("https://example.org/1", "Title", "Body")
    'urn:uuid:c0c50536-eec6-59ed-a526-5c0b1b451538'
    """
    from uuid import NAMESPACE_URL, UUID

    pieces = ("-" if piece is None else f"{len(piece)}:{piece}" for piece in (url, *content))
    digest = _sha1()(NAMESPACE_URL.bytes + "\n".join(pieces).encode()).digest()
    return UUID(bytes=digest[:16], version=5).urn


@cache
def _sha1() -> Any:
    """Give SHA-1 as Python has it built in, where it does: `hashlib` loads all of OpenSSL first, which takes longer."""
    try:
        return import_module("_sha1").sha1
    except ImportError:
        return import_module("hashlib").sha1
