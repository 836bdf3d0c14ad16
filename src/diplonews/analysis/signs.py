"""Signs that the rules of all languages look at."""

from __future__ import annotations

from typing import Final

__all__ = ["COMMAS", "DASHES"]

COMMAS: Final = frozenset("،,")
DASHES: Final = frozenset("-–—")
