"""Meetings as a terminal shows them: labels in a column, words as published, Arabic included.

On each line at most one stretch of Arabic stands between Latin ones, so that terminals that reorder lines and
terminals that do not keep the same columns.
"""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Iterator, Sequence

from diplonews.model import Article, DiplomaticMeeting, Participant, Place, Statement

__all__ = ["aligned", "show", "width"]

_INDENT = "    "
_GAP = "  "
_LABEL = 11
_NARROWEST = 24
_BIDI = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def width(text: str) -> int:
    r"""Count the columns that a terminal gives to a text.

    Marks that sit on a letter and invisible signs take none, East Asian wide signs take two.

    >>> width("Rabat"), width("الرِّباط"), width("東京")
    (5, 6, 4)
    """
    return sum(map(_columns, text))


def _columns(sign: str) -> int:
    if sign < "\u0300":
        return 1
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in ("W", "F") else 1


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Lay out rows in columns as wide as their widest cell.

    >>> list(aligned([("m1", "Rabat"), ("m10", "Tunis")]))
    ['m1   Rabat', 'm10  Tunis']
    """
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell + " " * (room - width(cell)) for cell, room in zip(row, widths, strict=True))
        yield _GAP.join(cells).rstrip()


def show(article: Article) -> Iterator[str]:
    """Give the lines of all meetings of an article, or one line that says that there are none."""
    if not article.meetings:
        yield f"no meetings found in this article (language: {article.language})"
    for number, meeting in enumerate(article.meetings):
        if number:
            yield ""
        yield f"{meeting.id}  {meeting.kind.value}, {meeting.status.value}: {', '.join(_parties(meeting))}"
        for label, value in _lines(article, meeting):
            yield from _labelled(label, value)


def _parties(meeting: DiplomaticMeeting) -> Iterator[str]:
    return (_shown(party) for party in meeting.parties)


def _lines(article: Article, meeting: DiplomaticMeeting) -> Iterator[tuple[str, str]]:
    """Pair each thing to show with its label."""
    for row in aligned([_participant(participant) for participant in meeting.participants]):
        yield "who", row
    if meeting.place is not None:
        yield "where", _place(meeting.place)
    if when := _when(meeting):
        yield "when", when
    if meeting.occasion is not None:
        yield "occasion", f"{meeting.occasion.relation.value}: {_shown(meeting.occasion.name)}"
    for topic in meeting.topics:
        yield "topic", _shown(topic.text)
    for statement in meeting.statements:
        yield "said", f"{statement.act.value}, {_speakers(meeting, statement)}: {_shown(statement.text)}"
    for outcome in meeting.outcomes:
        yield "outcome", f"{outcome.kind.value}: {_shown(outcome.text)}"
    for span in meeting.evidence:
        yield "evidence", _shown(article.slice(span))


def _participant(participant: Participant) -> tuple[str, ...]:
    office = participant.office
    organisation = participant.organisation
    standing = f" ({office.standing.value})" if office is not None and office.standing.value != "current" else ""
    return (
        participant.id,
        _shown(participant.person.name) if participant.person is not None else "-",
        participant.country or "-",
        participant.part.value if participant.side is None else f"{participant.part.value}, {participant.side.value}",
        office.kind.value + standing if office is not None else "-",
        _shown(office.title) if office is not None else _shown(organisation.name) if organisation is not None else "",
    )


def _place(place: Place) -> str:
    country = f" ({place.country})" if place.country else ""
    venue = f", {_shown(place.venue)}" if place.venue else ""
    return f"{_shown(place.name)}{country}{venue}"


def _when(meeting: DiplomaticMeeting) -> str:
    days = " to ".join(day.isoformat() for day in (meeting.date, meeting.end_date) if day is not None)
    words = _shown(meeting.date_text) if meeting.date_text else ""
    return f"{days}: {words}" if days and words else days or words


def _speakers(meeting: DiplomaticMeeting, statement: Statement) -> str:
    if statement.joint:
        return "together"
    names = {p.id: _shown(p.person.name) if p.person is not None else p.id for p in meeting.participants}
    return ", ".join(names[speaker] for speaker in statement.speakers)


def _shown(text: str) -> str:
    """Make a text fit for a line: no line ends, no signs that would command the terminal or turn the line round."""
    clean = "".join("\ufffd" if unicodedata.category(sign) == "Cc" else sign for sign in " ".join(text.split()))
    return clean.translate(_BIDI)


def _labelled(label: str, value: str) -> Iterator[str]:
    """Give a value behind its label, broken between words where the line is full."""
    start = _INDENT + label.ljust(_LABEL)
    if label == "who":  # a row of a table is not broken: its columns would be lost
        yield start + value
        return
    room = max(_NARROWEST, shutil.get_terminal_size((100, 24)).columns - len(start))
    line = ""
    for word in value.split(" "):
        if line and width(line) + 1 + width(word) > room:
            yield start + line
            start, line = " " * len(start), word
        else:
            line = f"{line} {word}" if line else word
    yield start + line
