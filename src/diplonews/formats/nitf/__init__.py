"""Articles as NITF, IPTC's News Industry Text Format: a view that is written as 3.6, and read of any version 3.

The schema is IPTC's (https://iptc.org/standards/nitf/). `docs/views.md` has what a document of ours keeps of an
article, and what it loses.
"""

from __future__ import annotations

from diplonews.formats.nitf.reading import loads
from diplonews.formats.nitf.writing import dumps

__all__ = ["dumps", "loads"]
