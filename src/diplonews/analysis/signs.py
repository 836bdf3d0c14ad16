"""Signs that the rules of all languages look at."""

from __future__ import annotations

from typing import Final

__all__ = ["CLOSING", "COMMAS", "DASHES", "ENDS", "OPENING"]

COMMAS: Final = frozenset("،,")
DASHES: Final = frozenset("-–—")
ENDS: Final = frozenset(".؛;!؟?")
OPENING: Final = frozenset({'"', "«", "“", "„"})
CLOSING: Final = frozenset({'"', "»", "”", "“"})
