"""Delegations and missions in English, on sentences of our own: who sends them, who leads them, where they meet."""

from __future__ import annotations

import pytest
from tests.told import who_met

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

WEKESA = ("Moses Wekesa", "KE", "parliament-speaker")
MULENGA = ("Gibson Mulenga", "ZM", "minister")


def _meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, language="en", published="2025-03-05").meetings


@pytest.mark.parametrize(
    "leader",
    [
        "The nine-member delegation was led by Mrs Lina Ravu.",
        "The seven-man team was headed by Lina Ravu.",
        "The leader of the delegation, Lina Ravu, spoke of the ports.",
        "The head of the visiting delegation, Ms Lina Ravu, thanked him.",
        "The delegation's leader, Lina Ravu, spoke of the ports.",
        "Team leader Lina Ravu thanked him.",
        "Lina Ravu, leader of the delegation, spoke of the ports.",
        "Lina Ravu, who led the delegation, spoke of the ports.",
        "Lina Ravu led the delegation.",
        "The head of delegation Lina Ravu thanked him.",
    ],
)
def test_who_leads_a_delegation_is_told_after_it(leader: str) -> None:
    (meeting,) = _meetings(f"Kenyan Speaker Moses Wekesa met a delegation from Fiji on Monday. {leader}")
    assert {name for name, _, _ in who_met(meeting)} == {"Moses Wekesa", "Lina Ravu"}
    assert {p.country for p in meeting.participants} == {"KE", "FJ"}


@pytest.mark.parametrize(
    "other",
    [
        "A member of the delegation, Lina Ravu, spoke of the ports.",
        "Ghanaian envoy Kofi Mensah, leader of the delegation, had met him before.",
        "Ghanaian envoy Kofi Mensah led the delegation of his country to Suva in May.",
    ],
)
def test_others_lead_no_delegation(other: str) -> None:
    (meeting,) = _meetings(f"Kenyan Speaker Moses Wekesa met a delegation from Fiji on Monday. {other}")
    assert not {name for name, _, _ in who_met(meeting)} & {"Lina Ravu", "Kofi Mensah"}


@pytest.mark.parametrize(
    "house",
    [
        "the Parliament of Fiji",
        "the National Assembly of Fiji",
        "the Fijian National Assembly",
        "the Senate of Fiji",
        "the Foreign Affairs Committee of the Fijian parliament",
    ],
)
def test_a_delegation_of_a_parliament_is_of_its_state(house: str) -> None:
    (meeting,) = _meetings(f"Kenyan Speaker Moses Wekesa met a delegation of {house} led by Lina Ravu.")
    assert who_met(meeting) == {WEKESA, ("Lina Ravu", "FJ", "parliamentarian")}


@pytest.mark.parametrize("mission", ["IMF mission", "World Bank staff mission", "African Union fact-finding mission"])
def test_a_mission_is_of_the_body_that_sends_it(mission: str) -> None:
    (meeting,) = _meetings(f"An {mission} led by Grant Ollen met Zambian Finance Minister Gibson Mulenga on Monday.")
    assert MULENGA in who_met(meeting)
    (guest,) = [p for p in meeting.participants if p.person and p.person.name == "Grant Ollen"]
    assert guest.country is None
    assert guest.organisation is not None


def test_a_body_with_its_seat_in_a_city_sends_no_mission() -> None:
    (meeting,) = _meetings("Zambian Finance Minister Gibson Mulenga met Ken Sato, head of the UN mission in Lusaka.")
    assert ("Ken Sato", "UN", "organisation-head") in who_met(meeting)


@pytest.mark.parametrize(
    "region",
    [
        "South and Central Asian",
        "Southeast Asian and Oceania",
        "Southern European and Caucasus",
        "Northern and Baltic",
        "Near Eastern and North African",
    ],
)
def test_regions_are_of_the_title(region: str) -> None:
    (meeting,) = _meetings(
        f"U.S. Assistant Secretary of State for {region} Affairs Ann Lurie met Zambian Finance Minister Gibson Mulenga."
    )
    assert who_met(meeting) == {("Ann Lurie", "US", "deputy-foreign-minister"), MULENGA}


@pytest.mark.parametrize(("city", "place"), [("VIENNA, Austria", "VIENNA"), ("GENEVA", "GENEVA"), ("SUVA", None)])
def test_who_meets_where_many_bodies_sit_meets_where_it_was_written(city: str, place: str | None) -> None:
    (meeting,) = _meetings(
        f"{city} (AP) — Zambian Finance Minister Gibson Mulenga met Ghanaian Foreign Minister Kofi Mensah on Monday."
    )
    assert (meeting.place.name if meeting.place else None) == place


@pytest.mark.parametrize(
    "then",
    [
        "President Daniel Kiprop also received the delegation at State House.",
        "President Daniel Kiprop met the team on Tuesday.",
        "The delegation later met President Daniel Kiprop.",
        "The team was also received by President Daniel Kiprop.",
    ],
)
@pytest.mark.parametrize("group", ["a Fijian delegation led by Lina Ravu", "a Fijian delegation"])
def test_the_delegation_is_whoever_led_the_one_before(group: str, then: str) -> None:
    first, second = _meetings(f"Kenyan Speaker Moses Wekesa met {group} on Monday. {then}")
    guests = [
        {p.person.name if p.person else None for p in m.participants if p.country == "FJ"} for m in (first, second)
    ]
    assert guests[0] == guests[1] == {"Lina Ravu" if "Ravu" in group else None}
    assert ("Daniel Kiprop", "KE", "head-of-state") in who_met(second)


def test_a_delegation_of_which_nothing_was_told_is_nobody() -> None:
    (meeting,) = _meetings(
        "Kenyan Speaker Moses Wekesa met Fijian Foreign Minister Lina Ravu on Monday. Later he received the delegation."
    )
    assert {name for name, _, _ in who_met(meeting)} == {"Moses Wekesa", "Lina Ravu"}


def test_who_receives_a_visitor_from_a_body_at_home_is_of_the_state_there() -> None:
    (meeting,) = _meetings(
        "CAIRO, March 4 (MENA) - Foreign Minister Samir Nabet met with UN Coordinator Lina Ravu, who is visiting Cairo."
    )
    assert ("Samir Nabet", "EG", "foreign-minister") in who_met(meeting)
