"""The names that the writer and the reader of Atom share."""

from __future__ import annotations

from typing import Final

__all__ = ["ATOM", "DC", "DCTERMS", "GENRE", "MEDIA", "NOBODY", "RUBRIC", "VERSION", "in_atom"]

ATOM: Final = "http://www.w3.org/2005/Atom"
"""The namespace of Atom."""
DC: Final = "http://purl.org/dc/elements/1.1/"
"""The namespace of Dublin Core's elements."""
DCTERMS: Final = "http://purl.org/dc/terms/"
"""The namespace of Dublin Core's further terms."""
MEDIA: Final = "http://search.yahoo.com/mrss/"
"""The namespace of Media RSS, in which feeds have their pictures."""
RUBRIC: Final = "urn:diplonews:rubric"
"""The scheme of the category that is the part of the paper."""
GENRE: Final = "urn:diplonews:genre"
"""The scheme of the category that is the sort of piece."""
NOBODY: Final = "-"
"""The author that Atom demands of an entry of which none is known."""
VERSION: Final = "1"
"""The version of this mapping, which marks our entries."""


def in_atom(name: str) -> str:
    """Put a name into the namespace of Atom."""
    return f"{{{ATOM}}}{name}"
