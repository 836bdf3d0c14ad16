"""What a meeting tells, in short: for tests that compare who took part, or what was said."""

from __future__ import annotations

from collections.abc import Iterable

from diplonews.model import DiplomaticMeeting, Participant

Row = tuple[str | None, str | None, str | None]
"""Name, office, and state or body of someone."""


def row(participant: Participant) -> Row:
    """Give the name, the office, and the state or body of someone."""
    person, office, body = participant.person, participant.office, participant.organisation
    return (
        person.name if person is not None else None,
        office.kind.value if office is not None else None,
        participant.country or (body.name if body is not None else None),
    )


def rows_of(meetings: Iterable[DiplomaticMeeting]) -> list[list[Row]]:
    """Give the row of everyone who took part in each meeting."""
    return [[row(participant) for participant in meeting.participants] for meeting in meetings]


def who_met(meeting: DiplomaticMeeting) -> set[tuple[str | None, str | None, str]]:
    """Give everyone who took part: name, state or body, and office ("none" for none)."""
    return {(name, party, office or "none") for name, office, party in map(row, meeting.participants)}


def said(meeting: DiplomaticMeeting) -> list[tuple[str, str, str]]:
    """Give (who, act, what) of each statement: the last word of the name, or "both"."""
    names = {p.id: (p.person.name.split()[-1] if p.person else "-") for p in meeting.participants}
    return [
        (" ".join(names[key] for key in statement.speakers) or "both", statement.act.value, statement.text)
        for statement in meeting.statements
    ]
