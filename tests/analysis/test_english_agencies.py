"""English wires of the trade and debt years, and of agencies today: whose talks it was, who only tells of them."""

from __future__ import annotations

import pytest
from tests.told import who_met

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

MENSAH = ("Kofi Mensah", "GH", "foreign-minister")
ROJAS = ("Luis Rojas", "PE", "minister")
LIMA = "Peruvian Trade Minister Luis Rojas"
ACCRA = "Ghanaian Foreign Minister Kofi Mensah"


def _meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, language="en", published="2025-03-05").meetings


@pytest.mark.parametrize(
    "report",
    [
        "Mensah and Rojas met in Geneva on Monday.",
        "Mensah and Rojas met over breakfast on Monday, aides said.",
        "On Monday Mensah and Rojas met for a working breakfast.",
        "The two men met in Geneva on Monday.",
        "The two ministers met on Monday.",
    ],
)
def test_people_named_before_are_known_by_their_short_names(report: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} said trade was fair. {LIMA} told reporters it was not. {report}")
    assert who_met(meeting) == {MENSAH, ROJAS}


@pytest.mark.parametrize(
    "talks",
    ["marathon talks", "three hours of talks", "a two-hour meeting", "long talks on Monday", "face-to-face talks"],
)
def test_in_what_talks_something_was_done(talks: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} and {LIMA} settled all issues of a fish pact in {talks}, an official said.")
    assert (meeting.status.value, who_met(meeting)) == ("held", {MENSAH, ROJAS})


@pytest.mark.parametrize("told", ["have expressed interest in direct talks", "disagreed on a role in future talks"])
def test_talks_of_which_one_only_thinks_are_none(told: str) -> None:
    assert not _meetings(f"{ACCRA} and {LIMA} {told}.")


@pytest.mark.parametrize(
    "came",
    [
        "The agreement came at talks in Geneva on Monday.",
        "The accord was reached during a meeting in Geneva.",
        "This came after two days of talks in Geneva.",
    ],
)
def test_at_what_talks_an_agreement_was_reached(came: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} and {LIMA} have agreed to cut their catch. {came}")
    assert who_met(meeting) == {MENSAH, ROJAS}
    assert meeting.place is not None
    assert meeting.place.name == "Geneva"


@pytest.mark.parametrize(
    "opening",
    ["In a brief meeting with", "At a breakfast meeting with", "In two hours of talks with", "At a discussion with"],
)
def test_who_leads_the_clause_behind_a_contact_met_nobody_told_before(opening: str) -> None:
    (meeting,) = _meetings(f"Fijian Premier Semi Koroi arrived. {opening} {ACCRA}, {LIMA} said that trade was growing.")
    assert who_met(meeting) == {MENSAH, ROJAS}
    assert [s.text for s in meeting.statements] == ["trade was growing"]


@pytest.mark.parametrize("said", ["said", "said in a statement", "said following the talks", "announced on Monday"])
@pytest.mark.parametrize("teller", ["the Ghanaian Foreign Ministry", "the foreign ministry"])
def test_the_ministry_that_tells_of_a_contact_takes_no_part(teller: str, said: str) -> None:
    for met in (f"{ACCRA} met {LIMA}", f"{ACCRA} met his Fijian counterpart Semi Koroi in Suva"):
        (meeting,) = _meetings(f"{met}, {teller} {said}.")
        assert [p.office.kind.value for p in meeting.participants if p.office] in (
            ["foreign-minister", "minister"],
            ["foreign-minister", "foreign-minister"],
        )
        assert not meeting.statements


def test_what_the_ministry_tells_that_they_discussed_is_said_by_nobody() -> None:
    (meeting,) = _meetings(
        f"{ACCRA} and {LIMA} discussed the schedule for the upcoming period at their meeting in Geneva, "
        "the Ghanaian Foreign Ministry said in a statement following the talks."
    )
    assert (meeting.status.value, who_met(meeting), meeting.statements) == ("held", {MENSAH, ROJAS}, ())


@pytest.mark.parametrize(
    "stands", ["remains committed", "stands firmly committed", "is fully committed", "was committed"]
)
def test_how_one_stands_is_said_by_the_verb_before_it(stands: str) -> None:
    (meeting,) = _meetings(
        f"{ACCRA} met {LIMA}. Rojas said Peru {stands} to peace. Mensah said here Monday that it is."
    )
    assert [s.text for s in meeting.statements] == [f"Peru {stands} to peace", "it is"]


@pytest.mark.parametrize("met", ["called on him here on Monday", "called on him at his office"])
def test_whoever_calls_is_told_behind_whom_one_talks_to(met: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} said this while talking to Peruvian Trade Minister Luis Rojas, who {met}.")
    assert (who_met(meeting), meeting.statements) == ({MENSAH, ROJAS}, ())


@pytest.mark.parametrize("hailed", ["Congratulating Rojas on his appointment", "Thanking Rojas for his visit"])
def test_who_hails_someone_is_told_behind_the_comma(hailed: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} received {LIMA} in Accra. {hailed}, Mensah said that ties were good.")
    names = {p.id: p.person.name for p in meeting.participants if p.person}
    assert [{names[i] for i in s.speakers} for s in meeting.statements] == [{"Kofi Mensah"}, {"Kofi Mensah"}]


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("discussed with him the bilateral relations and ways of boosting them", 2),
        ("discussed with him bilateral relations", 1),
        ("discussed with him on Monday the latest developments in the region", 1),
    ],
)
def test_a_topic_begins_right_behind_a_pronoun(told: str, topics: int) -> None:
    (meeting,) = _meetings(f"{ACCRA} received {LIMA} and {told}.")
    assert len(meeting.topics) == topics
    assert meeting.topics[0].text in told
    assert meeting.topics[0].text.split()[0] in {"the", "bilateral"}


def test_the_phone_is_no_topic() -> None:
    (meeting,) = _meetings(f"{ACCRA} spoke over the phone with {LIMA} on the war in the north.")
    assert [topic.text for topic in meeting.topics] == ["the war in the north"]


@pytest.mark.parametrize("after", ["before flying to Lima", "and later left for Lima"])
def test_where_someone_goes_next_is_not_where_they_met(after: str) -> None:
    (meeting,) = _meetings(f"SUVA, March 4 - {ACCRA} met Fijian President Semi Koroi {after}.")
    assert meeting.place is not None
    assert meeting.place.name == "SUVA"


@pytest.mark.parametrize(
    "title", ["Foreign and Expatriates Minister", "Foreign and Emigrants Minister", "Minister Eng."]
)
def test_ministers_of_more_than_one_matter_and_engineers(title: str) -> None:
    (meeting,) = _meetings(f"Lebanese {title} Rami Kassab received {LIMA} today.")
    kind = "minister" if title.endswith(".") else "foreign-minister"
    assert who_met(meeting) == {("Rami Kassab", "LB", kind), ROJAS}
