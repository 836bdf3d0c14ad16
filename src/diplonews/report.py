"""What a reader changed, mended, left out or could not take: nothing of a source is lost in silence."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import attrs

__all__ = ["Action", "Note", "Report"]


class Action(Enum):
    """What was done with a piece of the source."""

    CHANGED = "changed"
    """Kept in another form: line ends, control characters."""
    MENDED = "mended"
    """Broken in the source, and put right: a date, a piece of JSON-LD."""
    LEFT_OUT = "left-out"
    """Not part of the story: share lines, menus, "read also"; or of a kind the model does not hold: video, embeds."""
    MISSED = "missed"
    """Meant for the article, but not understood: a date in no known form, a URL that is none."""


@attrs.frozen(kw_only=True, slots=True)
class Note:
    """One thing that was done with the source."""

    action: Action
    """What was done."""
    what: str
    """To what: a short stable name in lower case with hyphens (`share-line`, `control-characters`)."""
    text: str | None = None
    """The piece of the source itself, where there is one."""
    where: str | None = None
    """Where it stood (`line 12`, `meta[property=og:url]`), if known."""
    count: int = 1
    """How often."""

    def __str__(self) -> str:
        times = f" ({self.count} times)" if self.count > 1 else ""
        where = f" at {self.where}" if self.where else ""
        text = f": {self.text}" if self.text else ""
        return f"{self.action.value} {self.what}{times}{where}{text}"


@attrs.define(slots=True, eq=False)
class Report:
    """Collects notes; hand one to a reader and look into it afterwards.

    >>> report = Report()
    >>> report.add(Action.LEFT_OUT, "share-line", text="Share this story")
    >>> print(report)
    left-out share-line: Share this story
    """

    notes: list[Note] = attrs.field(factory=list)
    """The notes in the order in which they were made."""

    def add(
        self, action: Action, what: str, *, text: str | None = None, where: str | None = None, count: int = 1
    ) -> None:
        """Note one thing; the arguments are the fields of `Note`."""
        self.notes.append(Note(action=action, what=what, text=text, where=where, count=count))

    def __iter__(self) -> Iterator[Note]:
        return iter(self.notes)

    def __str__(self) -> str:
        return "\n".join(map(str, self.notes))
