"""Articles as JSON-LD in the words of schema.org: what search engines read, and what news pages carry.

A `NewsArticle` is about its meetings, each an `Event`. What schema.org has no word for stands under terms of our own,
which other readers pass over. `docs/views.md` has what a document of ours keeps of an article, and what it loses.
"""

from __future__ import annotations

from diplonews.formats.jsonld.reading import loads
from diplonews.formats.jsonld.writing import dumps

__all__ = ["dumps", "loads"]
