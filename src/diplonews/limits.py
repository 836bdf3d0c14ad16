"""What a reader accepts before it refuses: bounds that keep the work linear and the memory known."""

from __future__ import annotations

import attrs

from diplonews.errors import InvalidValue, LimitExceeded

__all__ = ["Limits"]


def _positive(_instance: object, attribute: attrs.Attribute[int], value: int) -> None:
    if type(value) is not int:
        raise TypeError(f"Limits.{attribute.name} must be an int, not {type(value).__name__}")
    if value < 1:
        raise InvalidValue(f"Limits.{attribute.name} must be at least 1, not {value}", field=f"Limits.{attribute.name}")


@attrs.frozen(kw_only=True, slots=True)
class Limits:
    """Bounds on what is read from outside; each can be raised by who knows the source.

    The bounds on pages and plain texts are well above what news looks like.
    `max_document_bytes` is for documents in the formats that diplonews writes, so it admits whatever the model admits.

    >>> Limits(max_bytes=1_000_000).max_bytes
    1000000
    """

    max_bytes: int = attrs.field(default=10 * 1024 * 1024, validator=_positive)
    """Bytes of a page or a plain text (of a `str`: bytes in UTF-8)."""
    max_document_bytes: int = attrs.field(default=2**31 - 1, validator=_positive)
    """Bytes of a document in JSON, XML, NewsML-G2 or another structured format."""
    max_attributes: int = attrs.field(default=1_000, validator=_positive)
    """Attributes of one tag of a page or of NewsML-G2: reading time grows with their square."""
    max_depth: int = attrs.field(default=1_000, validator=_positive)
    """Nested elements of a page."""
    max_xml_depth: int = attrs.field(default=200, validator=_positive)
    """Nested elements of an XML document; what diplonews writes needs less than half of it."""
    max_json_depth: int = attrs.field(default=128, validator=_positive)
    """Nested arrays and objects of a JSON document; what diplonews writes needs less than 100."""
    max_nodes: int = attrs.field(default=1_000_000, validator=_positive)
    """Elements of a page."""
    max_sections: int = attrs.field(default=10_000, validator=_positive)
    """Sections of an article read from a page or a plain text."""
    max_title: int = attrs.field(default=2_000, validator=_positive)
    """Characters of a title, heading or name read from a page or a plain text; what is longer is a paragraph."""
    max_json_ld_bytes: int = attrs.field(default=1024 * 1024, validator=_positive)
    """Bytes of JSON-LD that a page may bring."""

    def check(self, limit: str, actual: int, *, what: str, format: str | None = None) -> None:
        """Refuse what is past a bound.

        Args:
            limit: The name of a field of this class.
            actual: What was met.
            what: What was measured, as the sentence needs it ("The page").
            format: The format that was being read.

        Raises:
            LimitExceeded: `actual` is greater than the bound.
        """
        maximum: int = getattr(self, limit)
        if actual > maximum:
            raise LimitExceeded(
                f"{what} exceeds Limits.{limit}: {actual:,} where {maximum:,} are allowed; "
                "raise the limit if you trust the source",
                limit=limit,
                maximum=maximum,
                actual=actual,
                format=format,
            )
