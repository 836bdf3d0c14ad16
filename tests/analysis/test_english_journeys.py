"""English: officials met on a journey, states that an article tells by pairs, and days of other deeds."""

from __future__ import annotations

from datetime import date

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting


def _meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2025-05-15", language="en").meetings


_GOES = "Secretary of State Dana Pryce will travel to {} on May 20. "


@pytest.mark.parametrize(
    ("told", "states"),
    [
        (_GOES.format("Suva, Fiji,") + "She will meet with senior government officials.", ["FJ"]),
        (
            _GOES.format("Suva, Fiji,") + "In her meetings with government officials, she will discuss fisheries.",
            ["FJ"],
        ),
        (
            (
                "Secretary of State Dana Pryce will visit Lima, Peru, on May 20. On May 22, Secretary Pryce will go to "
                "Quito, Ecuador to mark the day. In her talks with federal and regional government officials, "
                "she will discuss trade."
            ),
            ["EC"],
        ),
        (
            (
                "Secretary of State Dana Pryce will travel to Lima, Peru, and Quito, Ecuador, May 20-24. In Lima, she "
                "will meet with senior officials. In Quito, she will meet with government officials."
            ),
            ["PE", "EC"],
        ),
    ],
)
def test_officials_are_of_the_state_in_which_they_are_met(told: str, states: list[str]) -> None:
    met = [m for m in _meetings(told) if m.kind.value == "talks"]
    assert [m.participants[1].country for m in met] == states
    assert all(m.planned and m.participants[1].office is not None for m in met)


def test_officials_beside_a_guest_are_not_of_the_place() -> None:
    (meeting,) = _meetings(
        "Secretary of State Dana Pryce will be in Suva on May 20. She will meet with Kenyan Foreign Minister "
        "Salim Kamau and senior officials there."
    )
    assert "FJ" not in {participant.country for participant in meeting.participants}


@pytest.mark.parametrize(
    "told",
    [
        "They discussed the war in Sudan and how the United States and Fiji can work together.",
        "They discussed the war in Sudan. The U.S.-Fiji partnership is strong.",
        "They spoke of Sudan, and of what Fiji and the United States do for its people.",
    ],
)
def test_a_president_of_no_state_is_of_the_one_told_beside_the_others(told: str) -> None:
    (meeting,) = _meetings("The President spoke by phone today with Prime Minister Ana Koroi of Fiji. " + told)
    assert {participant.country for participant in meeting.participants} == {"US", "FJ"}


@pytest.mark.parametrize(
    "aside",
    [
        "who took over in May",
        "a former trade minister who took office in May",
        "a former trade minister who became foreign minister in the new Cabinet",
        "a former trade minister who became foreign minister after elections held in May",
    ],
)
def test_what_someone_was_before_stands_aside(aside: str) -> None:
    (meeting,) = _meetings(
        f"Japanese Foreign Minister Hiroshi Okabe left for Lima. Okabe, {aside}, met Peruvian President Luis Quispe on "
        "Wednesday."
    )
    assert [p.person and p.person.name for p in meeting.participants] == ["Hiroshi Okabe", "Luis Quispe"]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Foreign Minister Ana Koroi of Fiji, who took office on May 10, met Peruvian President Luis Quispe.", None),
        ("Fijian Foreign Minister Ana Koroi met Peruvian President Luis Quispe on the accord signed on May 10.", None),
        ("Fijian Foreign Minister Ana Koroi met Peruvian President Luis Quispe on May 10.", date(2025, 5, 10)),
        (
            (
                "Fijian Foreign Minister Ana Koroi and Peruvian Foreign Minister Luis Quispe signed on May 10 an "
                "agreement on fisheries."
            ),
            date(2025, 5, 10),
        ),
        (
            (
                "Le ministre fidjien des Affaires étrangères, Ali Koroi, nommé le 10 mai, a rencontré mardi à Lima le "
                "président péruvien Luis Quispe."
            ),
            date(2025, 5, 13),
        ),
    ],
)
def test_the_day_of_another_deed_is_not_that_of_the_contact(told: str, day: date | None) -> None:
    (meeting,) = parse_text(told, published="2025-05-15").meetings
    assert meeting.date == day


def test_who_is_numbered_after_a_full_name_is_called_by_the_family_name() -> None:
    (meeting,) = _meetings(
        "U.S. Secretary of State James A. Corder III came to Suva. Corder met Fijian President Ana Koroi on Friday."
    )
    assert [p.person and p.person.name for p in meeting.participants] == ["James A. Corder III", "Ana Koroi"]


def _principals(text: str) -> list[tuple[str, str | None]]:
    (meeting,) = _meetings(text)
    led = (p for p in meeting.participants if p.part.value == "principal")
    return [(p.person.name if p.person is not None else "", p.country) for p in led]


@pytest.mark.parametrize(
    "told",
    [
        "leads a delegation including Commerce Secretary Penny Pritch to hold talks with",
        "leads a delegation including Commerce Secretary Penny Pritch to co-chair the Dialogue with",
        "left for Suva today to co-chair the Dialogue with",
        "left for Suva today to hold talks with",
    ],
)
def test_who_leads_a_delegation_will_meet_and_none_of_its_members(told: str) -> None:
    text = f"U.S. Secretary of State Dana Pryce {told} Fijian Foreign Minister Ana Koroi."
    assert _principals(text) == [("Dana Pryce", "US"), ("Ana Koroi", "FJ")]
    assert _meetings(text)[0].planned


def test_ministers_in_the_room_tell_the_state_of_their_side() -> None:
    (meeting,) = _meetings(
        "Vice President Dana Pryce met with Juan Orta, the president of Honduras, on the sidelines of a conference in "
        "Miami. U.S. Secretary of State Rex Tiller was in the room for the meeting, along with some of her aides."
    )
    assert [(p.person and p.person.name, p.country, p.part.value) for p in meeting.participants] == [
        ("Dana Pryce", "US", "principal"),
        ("Juan Orta", "HN", "principal"),
        ("Rex Tiller", "US", "attendee"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "India and Singapore are partners. A pact was signed at a meeting of the State Minister of Law Arjun Megh "
            "and Singapore's Second Minister for Law, Edwin Tang."
        ),
        "Talks led by Indian Law Minister Arjun Megh and Singapore's Law Minister Edwin Tang were held on Tuesday.",
    ],
)
def test_a_meeting_of_two_and_talks_led_by_two_are_theirs(text: str) -> None:
    assert _principals(text) == [("Arjun Megh", "IN"), ("Edwin Tang", "SG")]


@pytest.mark.parametrize(
    "told",
    [
        "the Prime Minister and the Foreign Minister of Chad respectively",
        "the Prime Minister and Foreign Minister of Chad respectively",
        "respectively the Prime Minister and Foreign Minister of Chad",
    ],
)
def test_titles_told_respectively_are_one_to_each(told: str) -> None:
    met = _meetings(f"Fijian Foreign Minister Ana Koroi met with Ali Salem and Omar Hadi, {told}.")
    assert [
        (p.person and p.person.name, p.office and p.office.kind.value, p.country)
        for m in met
        for p in m.participants[1:]
    ] == [("Ali Salem", "head-of-government", "TD"), ("Omar Hadi", "foreign-minister", "TD")]


@pytest.mark.parametrize("along", ["together with", "along with", "alongside", "in the company of"])
@pytest.mark.parametrize("met", ["met", "held talks with"])
def test_who_is_told_between_commas_came_along(along: str, met: str) -> None:
    (meeting,) = _meetings(
        f"Prime Minister Ana Koroi of Fiji, {along} Foreign Minister Ben Tora and Trade Minister Lani Vula, {met} "
        "Japanese Prime Minister Ken Sato in Tokyo on Tuesday."
    )
    assert [(p.person and p.person.name, p.country, p.part.value) for p in meeting.participants] == [
        ("Ana Koroi", "FJ", "principal"),
        ("Ken Sato", "JP", "principal"),
        ("Ben Tora", "FJ", "attendee"),
        ("Lani Vula", "FJ", "attendee"),
    ]


@pytest.mark.parametrize("said", ["I will visit Suva next year", "We met in Suva last year", "Suva is far"])
def test_what_is_quoted_tells_neither_where_nor_when_people_met(said: str) -> None:
    (meeting,) = _meetings(
        f'"{said}," Japanese Prime Minister Ken Sato told Fijian Defense Minister Ben Tora during talks in Tokyo on '
        "Tuesday."
    )
    assert meeting.place is not None
    assert (meeting.place.name, meeting.planned, meeting.date) == ("Tokyo", False, date(2025, 5, 13))
