"""A name for an article that brings none."""

from __future__ import annotations

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
    from uuid import NAMESPACE_URL, uuid5

    pieces = ("-" if piece is None else f"{len(piece)}:{piece}" for piece in (url, *content))
    return uuid5(NAMESPACE_URL, "\n".join(pieces)).urn
