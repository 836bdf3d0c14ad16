"""The names that the writer and the reader of NITF share."""

from __future__ import annotations

from typing import Final

__all__ = ["GENERATOR", "NITF", "PICTURES", "RELATED", "RIGHTS_URL", "TERM", "WRITER"]

NITF: Final = "http://iptc.org/std/NITF/2006-10-18/"
"""The namespace; documents after the DTDs have none."""
GENERATOR: Final = "generator"
"""The `meta` that says who wrote a document."""
WRITER: Final = "diplonews/1"
"""What it says in our documents."""
RIGHTS_URL: Final = "rights-url"
"""The `meta` that says where the terms stand."""
PICTURES: Final = "pictures"
"""The class of the block of pictures that do not stand in the text."""
RELATED: Final = "related"
"""The class of the block of other stories."""
TERM: Final = "subject"
"""The type of a classifier that is a term of a vocabulary."""
