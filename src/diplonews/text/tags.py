"""Language tags."""

from __future__ import annotations

__all__ = ["primary_subtag"]


def primary_subtag(language: str) -> str:
    """Give the language of a tag, without its script or region, in small letters (RFC 5646, section 2.2.1).

    Args:
        language: BCP 47.

    >>> primary_subtag("AR-EG")
    'ar'
    """
    return language.partition("-")[0].lower()
