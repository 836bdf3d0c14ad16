"""Signs that the rules of all languages look at."""

from __future__ import annotations

from typing import Final

__all__ = ["CLOSING", "COMMAS", "DASHES", "ENDS", "LISTING", "OPENING", "STOPS"]

COMMAS: Final = frozenset("،,")
LISTING: Final = COMMAS | {";"}
"""Signs between those of a list, where the subject comes first."""
DASHES: Final = frozenset("-–—")
ENDS: Final = frozenset(".؛;!؟?")
STOPS: Final = ENDS | {":"}
"""Signs that end a clause."""
OPENING: Final = frozenset({'"', "«", "“", "„"})
CLOSING: Final = frozenset({'"', "»", "”", "“"})
