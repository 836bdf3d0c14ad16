"""English as the ministries and agencies of Asia, the Gulf and the Pacific write it, class by class."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

Who = tuple[str | None, str | None, str]
_MORE = "\n\nThe two sides discussed ways to develop cooperation in various fields of common interest."


def _meetings(text: str, published: str = "2025-03-05") -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text + _MORE, language="en", published=published).meetings


def _who(meeting: DiplomaticMeeting) -> set[Who]:
    return {
        (
            p.person.name if p.person else None,
            p.country or (p.organisation.name if p.organisation else None),
            p.office.kind.value if p.office else "none",
        )
        for p in meeting.participants
    }


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param(
            "Fijian President Semi Koroi received Omar Sana’a Al Harbi, Ambassador of Qatar, in Suva.",
            {("Semi Koroi", "FJ", "head-of-state"), ("Omar Sana’a Al Harbi", "QA", "ambassador")},
            id="one letter of a name behind an apostrophe",
        ),
        pytest.param(
            "Fijian President Semi Koroi's envoy Tui Lafo met Samoan Foreign Minister Sefa Leota in Apia.",
            {("Tui Lafo", "FJ", "envoy"), ("Sefa Leota", "WS", "foreign-minister")},
            id="the sign of a possession goes on with no name",
        ),
        pytest.param(
            "Fijian President Semi Koroi met Sultan Rashid Al Harbi, Qatar's Minister of Transport, in Suva.",
            {("Semi Koroi", "FJ", "head-of-state"), ("Sultan Rashid Al Harbi", "QA", "minister")},
            id="a given name written like a title",
        ),
        pytest.param(
            "Qatari Foreign Minister Hamad Al Kaabi received Fijian President Semi Koroi. Attending the meeting were "
            "Rashid Al Harbi, Assistant Minister for Pacific Affairs at the Ministry of Foreign Affairs, and Omar "
            "Saleh, Qatari Ambassador to Fiji.",
            {
                ("Hamad Al Kaabi", "QA", "foreign-minister"),
                ("Semi Koroi", "FJ", "head-of-state"),
                ("Rashid Al Harbi", "QA", "deputy-foreign-minister"),
                ("Omar Saleh", "QA", "ambassador"),
            },
            id="the ministry in which an assistant minister serves",
        ),
        pytest.param(
            "Fijian President Semi Koroi held talks in Suva with the Foreign Ministers of the Kingdom of Tonga - Ana "
            "Tupou, and the Republic of Vanuatu Joe Kalo.",
            {
                ("Semi Koroi", "FJ", "head-of-state"),
                ("Ana Tupou", "TO", "foreign-minister"),
                ("Joe Kalo", "VU", "foreign-minister"),
            },
            id="a dash between an office and its holder",
        ),
        pytest.param(
            "Fijian President Semi Koroi met the General Secretary of the Communist Party of Vietnam Tran Van Binh "
            "in Hanoi.",
            {
                ("Semi Koroi", "FJ", "head-of-state"),
                ("Tran Van Binh", "Communist Party of Vietnam", "party-leader"),
            },
            id="who leads a party",
        ),
        pytest.param(
            "General Secretary of the Communist Party of China and President Li Weiming met Fijian President Semi "
            "Koroi in Beijing.",
            {("Li Weiming", "CN", "head-of-state"), ("Semi Koroi", "FJ", "head-of-state")},
            id="who leads a party and a state",
        ),
        pytest.param(
            "Omar Habsi, Foreign Minister held a phone call with Ana Tupou, Foreign Minister of Tonga. Habsi "
            "congratulated his counterpart on being appointed as foreign minister of Tonga.",
            {("Omar Habsi", None, "foreign-minister"), ("Ana Tupou", "TO", "foreign-minister")},
            id="what a counterpart was appointed as",
        ),
    ],
)
def test_those_who_met_are_told_apart_with_their_states_and_offices(text: str, who: set[Who]) -> None:
    (meeting,) = _meetings(text)
    assert _who(meeting) == who


@pytest.mark.parametrize(
    "text",
    [
        "Fijian President Semi Koroi hosted a reception at the palace on May 5 for Samoan Foreign Minister Sefa Leota.",
        "Fijian President Semi Koroi will give a banquet in Suva in honour of Samoan Foreign Minister Sefa Leota.",
    ],
)
def test_for_whom_a_dinner_is_given_wherever_and_whenever(text: str) -> None:
    (meeting,) = _meetings(text)
    assert _who(meeting) == {("Semi Koroi", "FJ", "head-of-state"), ("Sefa Leota", "WS", "foreign-minister")}


def test_a_reception_for_a_holiday_is_given_for_nobody() -> None:
    text = "The Embassy of Fiji held a reception in Apia on Monday to mark Fiji Day, attended by President Sefa Leota."
    assert _meetings(text) == ()


def test_a_sultan_beside_a_minister_of_another_name_is_one() -> None:
    found = _meetings("Fijian President Semi Koroi met Sultan Nasser, Trade Minister Omar Habsi and others in Muscat.")
    people = set[Who]().union(*map(_who, found))
    assert {("Nasser", "OM", "head-of-state"), ("Omar Habsi", "OM", "minister")} < people
