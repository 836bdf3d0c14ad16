"""What holds of an article and its parts."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from typing import Any

import attrs
import pytest

from diplonews.errors import InvalidValue
from diplonews.model import (
    Article,
    DiplomaticMeeting,
    Figure,
    Image,
    Item,
    ItemList,
    Link,
    MeetingKind,
    MeetingStatus,
    Organisation,
    Paragraph,
    Participant,
    Quotation,
    Rights,
    Section,
    Span,
    SpeechAct,
    Statement,
    Table,
)
from diplonews.model.identity import urn_of


def paragraph_section(text: str, **more: Any) -> Section:
    return Section(blocks=(Paragraph(text=text),), **more)


def meeting(**more: Any) -> DiplomaticMeeting:
    participants = (Participant(id="p1", country="LY"), Participant(id="p2", organisation=Organisation(name="AU")))
    return DiplomaticMeeting(**{"id": "m1", "kind": MeetingKind.TALKS, "participants": participants, **more})


def test_text_goes_in_reading_order_with_blank_lines_and_without_figures() -> None:
    inner = Section(heading="Below", blocks=(Quotation(text="We agree.", attribution="The minister"),))
    outer = Section(
        heading="Above",
        blocks=(
            Paragraph(text="First."),
            Figure(image=Image(url="https://example.org/a.jpg"), caption="A handshake"),
            ItemList(items=(Item(text="one", items=(Item(text="one and a half"),)), Item(text="two"))),
            Table(rows=(("a", None, "c"), (None, None), ("d",))),
        ),
        sections=(inner,),
    )
    article = Article(id="urn:x:1", sections=(paragraph_section("Lead."), outer))
    expected = ["Lead.", "Above", "First.", "one", "one and a half", "two", "a\t\tc", "d", "Below", "We agree."]
    assert article.text == "\n\n".join(expected)
    assert article.lead == "Lead."
    assert [section.heading for section in article.walk_sections()] == [None, "Above", "Below"]
    for passage in article.passages():
        assert article.text[passage.start : passage.start + len(passage.text)] == passage.text


def test_an_article_without_body_has_empty_text_and_no_lead() -> None:
    article = Article(id="urn:x:1")
    assert (article.text, article.lead, article.language) == ("", None, "und")


def test_direction_follows_the_language() -> None:
    assert [Article(id="urn:x:1", language=tag).direction for tag in ("ar", "he", "fa-IR", "fr", "und")] == [
        "rtl",
        "rtl",
        "rtl",
        "ltr",
        "ltr",
    ]


def test_a_span_must_lie_inside_the_text_or_the_title() -> None:
    body = (paragraph_section("They met."),)
    for span in (Span(start=0, end=9), Span(start=0, end=5, where="title")):
        article = Article(id="urn:x:1", title="Talks", sections=body, meetings=(meeting(evidence=(span,)),))
        assert article.slice(span) in {"They met.", "Talks"}
    for span in (Span(start=0, end=10), Span(start=0, end=6, where="title")):
        with pytest.raises(InvalidValue, match="past the"):
            Article(id="urn:x:1", title="Talks", sections=body, meetings=(meeting(evidence=(span,)),))
        with pytest.raises(InvalidValue, match="past the"):
            Article(id="urn:x:1", title="Talks", sections=body).slice(span)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3)])
def test_a_span_is_not_empty(start: int, end: int) -> None:
    with pytest.raises(InvalidValue, match="greater than start"):
        Span(start=start, end=end)


@pytest.mark.parametrize("spots", [[(0, 5), (4, 6)], [(3, 5), (0, 2)], [(0, 10)]])
def test_links_are_sorted_apart_and_inside(spots: list[tuple[int, int]]) -> None:
    links = tuple(Link(start=a, end=b, url="https://example.org") for a, b in spots)
    for make in (Paragraph, Quotation, Item):
        with pytest.raises(InvalidValue, match="sorted"):
            make(text="They met.", links=links)


def test_a_section_is_not_empty() -> None:
    with pytest.raises(InvalidValue, match="Section"):
        Section()


def test_sections_nest_thirty_two_deep_and_no_deeper() -> None:
    section = paragraph_section("x")
    for _ in range(31):
        section = Section(sections=(section,))
    assert len(list(section.walk())) == 32
    with pytest.raises(InvalidValue, match="32"):
        Section(sections=(section,))


def test_items_nest_eight_deep_and_no_deeper() -> None:
    item = Item(text="x")
    for _ in range(7):
        item = Item(text="x", items=(item,))
    assert ItemList(items=(item,))
    with pytest.raises(InvalidValue, match="8"):
        Item(text="x", items=(item,))


@pytest.mark.parametrize("rows", [(), ((),), (("a",), ())])
def test_a_table_has_rows_and_a_row_has_cells(rows: tuple[tuple[str, ...], ...]) -> None:
    with pytest.raises(InvalidValue, match="at least one"):
        Table(rows=rows)


def test_rights_say_something() -> None:
    with pytest.raises(InvalidValue, match="Rights"):
        Rights()


def test_a_participant_is_somebody() -> None:
    with pytest.raises(InvalidValue, match="Participant"):
        Participant(id="p1")


def test_ids_are_unique() -> None:
    twice = (Participant(id="p1", country="LY"), Participant(id="p1", country="SA"))
    with pytest.raises(InvalidValue, match="'p1' stands twice"):
        meeting(participants=twice)
    with pytest.raises(InvalidValue, match="different ids"):
        Article(id="urn:x:1", meetings=(meeting(), meeting()))


def test_speakers_take_part() -> None:
    statement = Statement(text="We agree.", act=SpeechAct.AFFIRM, speakers=("p9",))
    with pytest.raises(InvalidValue, match="'p9' is none of them"):
        meeting(statements=(statement,))


def test_a_meeting_does_not_end_before_it_begins() -> None:
    assert meeting(date=date(2026, 3, 5), end_date=date(2026, 3, 5))
    for dates in ({"end_date": date(2026, 3, 5)}, {"date": date(2026, 3, 6), "end_date": date(2026, 3, 5)}):
        with pytest.raises(InvalidValue, match="end_date"):
            meeting(**dates)


def test_a_meeting_has_a_day_and_no_hour() -> None:
    with pytest.raises(TypeError, match="date without a time"):
        meeting(date=datetime(2026, 3, 5))  # noqa: DTZ001 -- the point of the test


def test_parties_are_states_and_organisations() -> None:
    assert meeting().parties == ("LY", "AU")


def test_planned_and_joint_are_told_by_status_and_speakers() -> None:
    assert meeting(status=MeetingStatus.PLANNED).planned
    assert not meeting().planned
    assert Statement(text="x", act=SpeechAct.AGREE).joint


def test_values_are_equal_by_value_immutable_and_travel() -> None:
    article = Article(id="urn:x:1", sections=(paragraph_section("They met."),), meetings=(meeting(),))
    assert article.text
    again = pickle.loads(pickle.dumps(article))
    assert (again, hash(again), again.text) == (article, hash(article), article.text)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        article.language = "ar"  # type: ignore[misc]  # the point of the test
    assert attrs.evolve(article, sections=()).text == ""


def test_the_same_input_has_the_same_urn_and_another_has_another() -> None:
    urns = {urn_of(None, "a"), urn_of("", "a"), urn_of(None, "", "a"), urn_of("a", None), urn_of(None, "a\n-", None)}
    assert len(urns) == 5
    assert urn_of(None, "a") == urn_of(None, "a")
