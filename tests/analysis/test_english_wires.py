"""English wires, programmes and readouts, on sentences of our own: who took part, when and beside what."""

from __future__ import annotations

import pytest
from tests.told import who_met

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

MENSAH = ("Kofi Mensah", "GH", "foreign-minister")
ROJAS = ("Luis Rojas", "PE", "minister")


def _meetings(text: str, title: str | None = None) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, title=title, language="en", published="2025-03-05").meetings


@pytest.mark.parametrize("talks", ["a one-hour meeting", "a hastily arranged meeting", "a hurried call", "talks"])
@pytest.mark.parametrize("said", ["urged {0} during {1} to open the port", "told {0} at {1} that the port would open"])
def test_what_was_said_at_a_contact_of_which_more_is_told(said: str, talks: str) -> None:
    told = said.format("Peruvian Trade Minister Luis Rojas", talks)
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah {told}.")
    assert (meeting.status.value, who_met(meeting)) == ("held", {MENSAH, ROJAS})
    assert [s.text.removeprefix("to ") for s in meeting.statements] in (["open the port"], ["the port would open"])


@pytest.mark.parametrize("talks", ["a possible meeting", "a planned Accra meeting"])
def test_what_is_said_of_a_contact_is_not_said_at_it(talks: str) -> None:
    assert not _meetings(f"Ghanaian Foreign Minister Kofi Mensah told Peruvian Trade Minister Luis Rojas of {talks}.")


def test_who_leads_a_sentence_is_told_far_before_the_contact() -> None:
    (meeting,) = _meetings(
        "Foreign Minister Kofi Mensah of Ghana, on his first visit to the region since he took office at the end of "
        "last June, told Peruvian Trade Minister Luis Rojas during talks in Lima that the port would open."
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


@pytest.mark.parametrize(
    "sides",
    [
        "of Ghanaian Foreign Minister Kofi Mensah and Peruvian Trade Minister Luis Rojas",
        "of the Foreign Minister of Ghana, Kofi Mensah, and the Trade Minister of Peru, Luis Rojas,",
        "of Foreign Minister of Ghana Kofi Mensah for the Ghanaian side and Trade Minister of Peru Luis Rojas for Peru",
    ],
)
def test_whose_meeting_it_was(sides: str) -> None:
    (meeting,) = _meetings(f"The accord was signed at a meeting {sides} on Monday.")
    assert who_met(meeting) == {MENSAH, ROJAS}


def test_a_meeting_of_officers_of_one_state_is_none_of_states() -> None:
    assert not _meetings(
        "A meeting of the Foreign Minister of Ghana, Kofi Mensah, and the Ghanaian Trade Minister, Ama Owusu, was held."
    )


@pytest.mark.parametrize("present", ["Also present to witness the signing were", "Witnessing the signing ceremony was"])
def test_who_witnessed_a_signing(present: str) -> None:
    (meeting,) = _meetings(
        "The agreement was signed by Ghana's Foreign Minister Kofi Mensah and Peru's Trade Minister Luis Rojas. "
        f"{present} Peru's Ambassador to Ghana Ines Vidal."
    )
    attending = [p.person.name for p in meeting.participants if p.part.value == "attendee" and p.person is not None]
    assert attending == ["Ines Vidal"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("9:00 a.m. Foreign Minister Mensah meets with Peruvian Trade Minister Luis Rojas.", ("planned", "2025-03-07")),
        ("11:30 p.m. Foreign Minister Mensah hosts Peruvian Trade Minister Luis Rojas.", ("planned", "2025-03-07")),
        ("11:30 p.m. Foreign Minister Mensah met Peruvian Trade Minister Luis Rojas.", ("held", "None")),
    ],
)
def test_lines_of_a_programme_begin_with_the_hour(line: str, expected: tuple[str, str]) -> None:
    said = "Ghanaian Foreign Minister Kofi Mensah spoke.\n\n"
    (meeting,) = _meetings(said + line, title="Public Schedule - March 7, 2025")
    assert (meeting.status.value, str(meeting.date)) == expected


@pytest.mark.parametrize(
    "told", ["A Downing Street spokesperson said", "Said Downing Street:", "From Downing Street's readout:"]
)
def test_the_house_that_speaks_tells_whose_premier_it_is(told: str) -> None:
    (meeting,) = _meetings(
        f"{told} The Prime Minister spoke to President Luis Rojas of Peru this morning. The call focused on Chad, on "
        "the ban of Chad's fish and on the road to N'Djamena, Chad."
    )
    assert (None, "GB", "head-of-government") in who_met(meeting)


def test_the_secretary_general_is_that_of_the_assembly() -> None:
    (meeting,) = _meetings(
        "The Secretary-General met with Ms. Ana Lopes, Foreign Minister of Portugal, on the margins of the United "
        "Nations General Assembly."
    )
    bodies = [p.organisation.name for p in meeting.participants if p.organisation is not None]
    assert bodies == ["United Nations"]


def test_one_who_holds_two_offices_of_the_union() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met EU High Representative for Foreign Affairs and Security Policy and "
        "European Commission Vice-President Ana Lopes."
    )
    assert who_met(meeting) == {MENSAH, ("Ana Lopes", "EU", "foreign-minister")}


def test_an_event_on_whose_sidelines_others_are_to_meet_is_no_occasion() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met Peruvian Trade Minister Luis Rojas on the sidelines of the Lima "
        "Forum. The ministers discussed the donors' dinner, to be held on the margins of the 70th session of the UN "
        "General Assembly in September."
    )
    assert meeting.occasion is not None
    assert meeting.occasion.name == "Lima Forum"
