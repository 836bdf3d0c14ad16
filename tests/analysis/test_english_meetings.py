"""Who came along, whom people told what, and who speaks together, in English."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting, OfficeKind, Part

MET = "Kenya's foreign minister, Paul Okello, met the Maltese foreign minister, Ann Cole, in Nairobi. "
RECEIVED = "President Paul Okello of Kenya received President Ann Cole of Malta. "


def only(text: str) -> DiplomaticMeeting:
    (meeting,) = parse_text(text, language="en").meetings
    return meeting


def people(text: str, part: Part = Part.PRINCIPAL) -> list[tuple[str | None, str | None]]:
    return [(p.person.name if p.person else None, p.country) for p in only(text).participants if p.part is part]


def said(text: str) -> list[tuple[str, str]]:
    """Give who says it, or "both", and what is said."""
    meeting = only(text)
    names = {p.id: p.person.name for p in meeting.participants if p.person}
    return [("both" if s.joint else " ".join(names[i] for i in s.speakers), s.text) for s in meeting.statements]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Cole told reporters that the port would open.", [("Ann Cole", "the port would open")]),
        ("Okello assured the visiting team that fees would fall.", [("Paul Okello", "fees would fall")]),
        ("Okello reminded the Maltese government that time was short.", [("Paul Okello", "time was short")]),
        ("Cole briefed the committee on the plan for ports.", [("Ann Cole", "the plan for ports")]),
        # Where nobody is told it, nothing is passed over.
        (
            "Cole shared the harbour's growth over the past ten years.",
            [("Ann Cole", "the harbour's growth over the past ten years")],
        ),
        ("Okello assured that the port would open.", [("Paul Okello", "the port would open")]),
    ],
)
def test_whom_it_is_told_to_is_no_part_of_what_is_said(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert said(MET + sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was noted at the meeting that trade is growing.", "trade is growing"),
        ("At the meeting, it was stressed during the talks held in Nairobi that fees must fall.", "fees must fall"),
        ("The need for open ports was stressed.", "The need for open ports"),
    ],
)
def test_what_was_noted_follows_a_that_behind_where_it_was(sentence: str, expected: str) -> None:
    assert said(MET + sentence) == [("both", expected)]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "The Kenyan minister and the Maltese foreign minister exchanged views on trade and stressed free ports.",
            "both",
        ),
        ("Cole left early. During the meeting Okello and Cole discussed trade, stressing the role of ports.", "both"),
        ("Cole left early. During the meeting Okello discussed trade, stressing the role of ports.", "Paul Okello"),
    ],
)
def test_two_who_lead_a_sentence_say_together_what_goes_on_with_it(sentence: str, speaker: str) -> None:
    assert [who for who, _ in said(MET + sentence)] == [speaker]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Okello set out his plan for ports.", ("Paul Okello", "his plan for ports")),
        ("Cole was confident that ports would open.", ("Ann Cole", "ports would open")),
        ("They attached great importance to open ports.", ("both", "open ports")),
    ],
)
def test_more_words_tell_that_something_is_said(sentence: str, expected: tuple[str, str]) -> None:
    assert said(MET + sentence) == [expected]


@pytest.mark.parametrize(
    "delegation",
    [
        "a large business delegation from Malta",
        "a four-member delegation from Malta",
        "a visiting trade delegation from Malta",
        "a 12-member Maltese delegation",
        "a delegation of the Maltese parliament",
        "a delegation of senior officials from Malta",
    ],
)
def test_words_before_a_delegation_tell_how_it_is(delegation: str) -> None:
    received = f"President Paul Okello of Kenya received {delegation}"
    assert people(f"{received}.") == [("Paul Okello", "KE"), (None, "MT")]
    assert people(f"{received}, headed by Minister Rita Borg.") == [("Paul Okello", "KE"), ("Rita Borg", "MT")]
    assert not parse_text("President Paul Okello received a delegation of Maltese firms.", language="en").meetings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("received a delegation from USAID. The delegation is headed by Rita Borg.", ("Rita Borg", "US")),
        ("received a Maltese delegation. The delegation, led by Minister Rita Borg, left.", ("Rita Borg", "MT")),
        # Who leads the other side was there, too.
        ("received Ann Cole of Malta. The Kenyan delegation was led by Minister Rita Borg.", ("Ann Cole", "MT")),
    ],
)
def test_who_led_a_delegation_stands_for_it(text: str, expected: tuple[str, str]) -> None:
    assert people(f"President Paul Okello of Kenya {text}")[1] == expected


def test_the_president_of_a_bank_heads_no_state() -> None:
    meeting = only(
        "President Paul Okello of Kenya received a delegation of the World Bank headed by its president, Rita Borg."
    )
    assert [p.office.kind for p in meeting.participants if p.office] == [
        OfficeKind.HEAD_OF_STATE,
        OfficeKind.ORGANISATION_HEAD,
    ]


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        (
            "Members of President Cole's delegation included Finance Minister Rita Borg and Trade Minister Carl Vella.",
            "MT",
        ),
        ("The Maltese delegation included Finance Minister Rita Borg and Trade Minister Carl Vella.", "MT"),
        ("Her entourage included Finance Minister Rita Borg and Trade Minister Carl Vella.", "MT"),
        ("Finance Minister Rita Borg and Justice Minister Carl Vella witnessed the event.", "KE"),
    ],
)
def test_who_came_along_is_of_the_side_they_came_with(sentence: str, country: str) -> None:
    assert people(RECEIVED + sentence, Part.ATTENDEE) == [("Rita Borg", country), ("Carl Vella", country)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "During his visit to Malta, Kenya's Foreign Minister Paul Okello met his counterpart Ann Cole.",
            "his visit to Malta",
        ),
        (
            "Kenya's Foreign Minister Paul Okello met Malta's Ann Cole in Nairobi as part of her regional tour.",
            "regional tour",
        ),
        (
            "President Paul Okello of Kenya met Malta's Ann Cole in Lusaka, where both attended the bloc's summit.",
            "bloc's summit",
        ),
        (
            "President Paul Okello of Kenya met Maltese President Ann Cole on the second day of the AU summit.",
            "AU summit",
        ),
        (
            "President Paul Okello of Kenya met Maltese President Ann Cole within the scope of the Antalya Forum.",
            "Antalya Forum",
        ),
        # What they went to afterwards is none.
        (
            "President Paul Okello of Kenya met Maltese President Ann Cole, and later attended a summit of the bloc.",
            None,
        ),
    ],
)
def test_visits_and_events_are_told_in_many_ways(sentence: str, expected: str | None) -> None:
    occasion = only(sentence).occasion
    assert (occasion.name if occasion is not None else None) == expected


@pytest.mark.parametrize(
    "lead", ["Citing the press service of the Kenyan Prime Minister,", "As the Office of Kenya's Prime Minister said,"]
)
def test_a_title_that_is_told_again_begins_another_person(lead: str) -> None:
    met = f"{lead} the Prime Minister of Kenya Paul Okello met with his Maltese counterpart Ann Cole in Sliema."
    assert people(met) == [("Paul Okello", "KE"), ("Ann Cole", "MT")]


def test_envoys_who_are_told_behind_what_they_did_take_the_place_of_their_group() -> None:
    text = (
        "President Paul Okello of Kenya received credentials of three ambassadors. The envoys who presented them to "
        "the president are Ann Cole of Malta, Ole Borg of Norway, and Rita Vella of Chad."
    )
    assert people(text) == [("Paul Okello", "KE"), ("Ann Cole", "MT"), ("Ole Borg", "NO"), ("Rita Vella", "TD")]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("is in Malta this week to hold talks with President Ann Cole. He met President Cole on Wednesday.", ["held"]),
        ("is in Malta this week to hold talks with President Ann Cole.", ["planned"]),
        (
            "is to hold talks with President Ann Cole next week. He met President Cole on Wednesday.",
            ["planned", "held"],
        ),
    ],
)
def test_what_someone_came_for_is_the_contact_that_is_told_then(sentence: str, status: list[str]) -> None:
    meetings = parse_text(f"Kenya's Prime Minister, Paul Okello, {sentence} Cole is Malta's President.", language="en")
    assert [meeting.status.value for meeting in meetings.meetings] == status


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They discussed trade and Cole praised the port.", ["trade"]),
        ("They discussed plans for the port and how to cut fees.", ["plans for the port", "how to cut fees"]),
        ("They discussed trade and Malta's port.", ["trade and Malta's port"]),
    ],
)
def test_a_topic_ends_where_someone_speaks_or_a_question_begins(sentence: str, expected: list[str]) -> None:
    assert [topic.text for topic in only(MET + sentence).topics] == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "President Paul Okello of Kenya received Maltese Foreign Minister Ann Cole at State House.",
            ("State House", "KE"),
        ),
        (
            "Maltese Ambassador Ann Cole presented her credentials to Kenya's President at the Presidential Palace.",
            None,
        ),
        (
            "Maltese Minister Ann Cole called on President Paul Okello of Kenya at State House, Nairobi.",
            ("Nairobi", "KE"),
        ),
        ("Maltese Minister Ann Cole met the chief of the Presidential Palace of Kenya, Paul Okello.", None),
    ],
)
def test_palaces_that_many_states_call_alike_are_those_of_the_host(text: str, place: tuple[str, str] | None) -> None:
    found = only(text).place
    expected = ("Presidential Palace", "KE") if "credentials" in text else place
    assert ((found.name, found.country) if found is not None else None) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On arrival at the airport, Maltese President Ole Vella was received by Kenya's foreign minister Paul Okello.",
        "At the airport they were welcomed by Kenya's foreign minister Paul Okello and Malta's envoy Ann Cole.",
    ],
)
def test_a_welcome_at_an_airport_is_no_contact(text: str) -> None:
    assert not parse_text(text, language="en").meetings
    later = (
        "Maltese President Ole Vella landed at the airport and was received at State House by President Paul Okello."
    )
    assert only(later).participants


@pytest.mark.parametrize(
    "sentence",
    [
        "Okello extended his good wishes to President Ole Vella.",
        "In his remarks to the visitors, Okello underlined:",
        "They were welcomed by Okello at the gate.",
    ],
)
def test_what_tells_nothing_that_was_said_is_no_statement(sentence: str) -> None:
    assert said(f"{MET}{sentence}\n\nCole welcomed the plan for ports.") == [("Ann Cole", "the plan for ports")]


def test_what_the_news_goes_on_from_is_no_news() -> None:
    (meeting,) = parse_text(
        "Kenyan Foreign Minister Omar Haddad spoke today with Fijian Foreign Minister Ken Sato to discuss next steps "
        "following the October 16 call between President Paul Edem of Togo and President Luc Dossou of Benin.",
        language="en",
    ).meetings
    assert [p.person.name for p in meeting.participants if p.person] == ["Omar Haddad", "Ken Sato"]


def test_those_present_at_talks_did_not_hold_them() -> None:
    (meeting,) = parse_text(
        "Kenyan President Omar Haddad and Fijian President Ken Sato held talks in Nairobi. Trade Minister Paul Edem, "
        "National Security Advisor Luc Dossou and Defence Minister Ali Salem were among those present at the talks.",
        language="en",
    ).meetings
    parts = [(p.person.name, p.part.value) for p in meeting.participants if p.person]
    assert parts[2:] == [("Paul Edem", "attendee"), ("Luc Dossou", "attendee"), ("Ali Salem", "attendee")]


def test_a_farewell_is_given_to_whoever_leaves() -> None:
    (meeting,) = parse_text(
        "Kenyan President Omar Haddad hosted a farewell event at the State House in Nairobi for Fiji's High "
        "Commissioner to Kenya, His Excellency Ken Sato.",
        language="en",
    ).meetings
    assert [p.person.name for p in meeting.participants if p.person] == ["Omar Haddad", "Ken Sato"]


def test_nobody_is_met_with_silence() -> None:
    found = parse_text(
        "The Kenyan foreign minister's overtures met with silence from his Fijian counterpart.", language="en"
    ).meetings
    assert found == ()


def test_a_delegation_makes_the_journey_with_which_its_sentence_begins() -> None:
    article = parse_text(
        "Secretary of State Ana Walker will travel to Fiji and Samoa from May 20 to 23. During their trip to Samoa, "
        "the U.S. delegation will meet with Samoan President Semi Koroi.",
        title="Secretary Walker's Travel to Fiji and Samoa",
        published="2024-05-15",
        language="en",
    )
    occasion = article.meetings[-1].occasion
    assert occasion is not None
    assert occasion.name == "their trip to Samoa"
