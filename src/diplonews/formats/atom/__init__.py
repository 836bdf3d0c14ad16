"""Articles as Atom entries (RFC 4287): a view for readers of feeds, and what feeds bring.

What Atom has no element for stands in elements of Dublin Core and of our own, which other readers pass over.
`docs/views.md` has what an entry of ours keeps of an article, and what it loses.
"""

from __future__ import annotations

from diplonews.formats.atom.reading import loads
from diplonews.formats.atom.writing import dumps

__all__ = ["dumps", "loads"]
