"""What officials attend on visits to other states."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

VISIT = "Minister for Law Lena Koh of Singapore made an official visit to Suva, Fiji, from 2 to 3 May 2024. "


def meetings(text: str, language: str = "en") -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, language=language, published="2024-05-05").meetings


@pytest.mark.parametrize(
    "attended",
    [
        "Minister Koh attended the 9th Pacific Mediation Summit organised by the Council for Trade on 3 May.",
        "Minister Koh took part in the Pacific Ports Forum on 3 May.",
    ],
)
def test_the_conference_that_a_visitor_attended_is_news_of_the_visit(attended: str) -> None:
    (meeting,) = meetings(VISIT + attended)
    (visitor,) = meeting.participants
    assert meeting.kind.value == "conference"
    assert str(meeting.date) == "2024-05-03"
    assert visitor.country == "SG"
    assert meeting.occasion is not None
    assert meeting.occasion.relation.value == "visit"


def test_a_visitor_is_of_no_state_that_is_visited() -> None:
    text = (
        "Minister for Law Lena Koh made an official visit to Suva, Fiji, from 2 to 3 May 2024. Minister Koh attended "
        "the Pacific Ports Forum on 3 May. She spoke about Singapore's commitment to the law of the sea."
    )
    (meeting,) = meetings(text)
    assert [p.country for p in meeting.participants] == ["SG"]


def test_what_was_told_of_the_conference_is_not_told_of_whom_the_visitor_met() -> None:
    text = (
        VISIT
        + "Minister Koh attended the Pacific Ports Forum on 3 May. She told the forum that ports would grow. Minister "
        "Koh also met the Fijian Minister of Justice Semi Leota to discuss the law of the sea."
    )
    conference, talks = meetings(text)
    assert (conference.kind.value, talks.kind.value) == ("conference", "talks")
    assert not conference.topics
    assert talks.date is None


@pytest.mark.parametrize(
    "text",
    [
        "Minister for Law Lena Koh of Singapore attended the Pacific Ports Forum on 3 May.",
        VISIT.replace("made an official visit to Suva, Fiji,", "visited a school")
        + "Minister Koh attended the Ports Forum.",
        VISIT + "Students attended the Pacific Ports Forum on 3 May.",
    ],
)
def test_a_conference_at_home_or_of_others_is_no_contact(text: str) -> None:
    assert "conference" not in [meeting.kind.value for meeting in meetings(text)]


def test_french_tells_it_as_well() -> None:
    text = (
        "Le ministre togolais du Commerce, Kofi Mensah, a effectué une visite officielle à Suva, aux Fidji. "
        "Le ministre a participé au Forum des ports du Pacifique."
    )
    (meeting,) = meetings(text, "fr")
    assert meeting.kind.value == "conference"
    assert [p.country for p in meeting.participants] == ["TG"]
