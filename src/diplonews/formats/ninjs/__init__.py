"""Articles as ninjs, IPTC's news in JSON: a view that is written as 3.1, and read of any version.

The schemas are IPTC's (https://iptc.org/standards/ninjs/). Each meeting is an associated event; `docs/views.md` has
what a document of ours keeps of an article, and what it loses.
"""

from __future__ import annotations

from diplonews.formats.ninjs.reading import loads
from diplonews.formats.ninjs.writing import dumps

__all__ = ["dumps", "loads"]
