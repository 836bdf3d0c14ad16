"""Meetings as the event records of PLOVER, with CAMEO's codes: JSON Lines, one record an event. It is not read.

The fields are those of PLOVER's manual (https://github.com/openeventdata/PLOVER). Who takes part stands in two lists,
never in pairs; `docs/views.md` has the rules.
"""

from __future__ import annotations

from diplonews.formats.plover.records import dumps

__all__ = ["dumps"]
