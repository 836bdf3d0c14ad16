"""Columns that hold whatever the script, and lines that no article can turn into something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.cli import table
from diplonews.model import (
    Article,
    DiplomaticMeeting,
    MeetingKind,
    Office,
    OfficeKind,
    Organisation,
    Paragraph,
    Participant,
    Person,
    Place,
    Section,
    Span,
    Standing,
    Statement,
    Topic,
)
from diplonews.model.labels import SpeechAct

_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)


@given(st.lists(st.tuples(_WORDS, _WORDS, st.just("end")), min_size=1))
def test_the_last_column_starts_at_the_same_place_in_every_row(rows: list[tuple[str, ...]]) -> None:
    starts = {table.width(line[: line.rindex("end")]) for line in table.aligned(rows)}
    assert len(starts) == 1


def test_vowel_marks_take_no_column() -> None:
    assert table.width("مُحَمَّد") == table.width("محمد") == 4


def _article(topic: str = "trade") -> Article:
    acting = Office(kind=OfficeKind.FOREIGN_MINISTER, title="acting foreign minister", standing=Standing.ACTING)
    meeting = DiplomaticMeeting(
        id="m1",
        kind=MeetingKind.TALKS,
        participants=(
            Participant(id="p1", person=Person(name="Ana Berić"), offices=(acting,), country="ME"),
            Participant(id="p2", organisation=Organisation(name="Danube Commission")),
        ),
        place=Place(name="Budapest", country="HU", venue="the Customs House"),
        date_text="on Monday",
        topics=(Topic(text=topic),),
        statements=(Statement(text="the locks need repair", act=SpeechAct.AFFIRM, speakers=("p1",)),),
        evidence=(Span(start=0, end=9),),
    )
    section = Section(blocks=(Paragraph(text="Berić met the Danube Commission."),))
    return Article(id="urn:example:1", language="en", sections=(section,), meetings=(meeting,))


def test_a_meeting_is_shown_with_everything_that_is_known_of_it() -> None:
    assert list(table.show(_article())) == [
        "m1  talks, held: ME, Danube Commission",
        "    who        p1  Ana Berić  ME  principal  foreign-minister (acting)  acting foreign minister",
        "    who        p2  -          -   principal  -                          Danube Commission",
        "    where      Budapest (HU), the Customs House",
        "    when       on Monday",
        "    topic      trade",
        "    said       affirm, Ana Berić: the locks need repair",
        "    evidence   Berić met",
    ]


@pytest.mark.parametrize("sign", ["\u009b31m", "\u202e", "\u2066", "\u007f"])
def test_an_article_cannot_command_the_terminal(sign: str) -> None:
    shown = "\n".join(table.show(_article(topic=f"trade {sign} and fish")))
    assert sign not in shown
    assert "and fish" in shown


def test_long_lines_are_broken_between_words_and_lose_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    topic = "the repair of the locks and the dredging of the lower river before the ice comes"
    lines = [line for line in table.show(_article(topic=topic)) if "who" not in line]
    assert max(map(table.width, lines)) <= 50
    assert topic in " ".join(" ".join(lines).split())


def test_an_article_without_meetings_says_so() -> None:
    assert list(table.show(Article(id="urn:example:2"))) == ["no meetings found in this article (language: und)"]
