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


@pytest.mark.parametrize("met", ["when the two met", "when they met"])
@pytest.mark.parametrize("said", ["said he raised the matter of cod with {0}", "urged {0} to lift the ban"])
def test_the_two_of_a_sentence_met_when_one_said_so(said: str, met: str) -> None:
    told = said.format("Peruvian Trade Minister Luis Rojas")
    (meeting,) = _meetings(f"{ACCRA} {told} {met} in Geneva on Monday.")
    assert who_met(meeting) == {MENSAH, ROJAS}
    assert meeting.place is not None
    assert meeting.place.name == "Geneva"


def test_whom_a_visitor_saw_was_met() -> None:
    (meeting,) = _meetings(f"{ACCRA} arrived in Lima on Monday and saw Peruvian Trade Minister Luis Rojas.")
    assert who_met(meeting) == {MENSAH, ROJAS}


@pytest.mark.parametrize("officials", ["Ghanaian officials", "Peruvian officials", "the Peruvian government"])
def test_unnamed_officials_only_tell_of_it(officials: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} and {LIMA} discussed the cod ban on Monday, {officials} said.")
    assert not meeting.statements


@pytest.mark.parametrize("host", ["British Foreign Secretary Sir Alan Thornbury", "Prime Minister Anne Hatcher"])
def test_the_american_secretary_of_state_abroad_is_a_guest(host: str) -> None:
    (meeting,) = _meetings(f"LONDON - Secretary of State Walter Hargrove met {host} on Monday for talks.")
    assert ("Walter Hargrove", "US", "foreign-minister") in who_met(meeting)
    assert {p.country for p in meeting.participants} == {"US", "GB"}


def test_of_what_a_visitor_was_told_is_not_where_he_was_told_it() -> None:
    told = "assured visiting Ghanaian President Kofi Mensah that Vienna would not sell arms to Chad"
    (meeting,) = _meetings(f"VIENNA, March 4 - Austrian President Karl Blech {told}, a spokesman said on Tuesday.")
    assert meeting.place is not None
    assert meeting.place.name == "VIENNA"


@pytest.mark.parametrize(
    "title",
    [
        "Director of the Prime Minister's Office",
        "Head of the President's Office",
        "Undersecretary at the Amiri Diwan",
        "Director of the Amir's Office",
        "Undersecretary at the Crown Prince's Court",
    ],
)
def test_officials_in_the_office_of_someone(title: str) -> None:
    (meeting,) = _meetings(f"Kuwaiti {title} Rami Kassab received {LIMA} today.")
    (found,) = [p for p in meeting.participants if p.person and p.person.name == "Rami Kassab"]
    assert found.office is not None
    assert found.office.title.endswith(title.rsplit(maxsplit=1)[-1])


@pytest.mark.parametrize("where", ["Beirut-based", "Geneva-based", "Ghanaian-born"])
def test_where_someone_is_based_is_no_name(where: str) -> None:
    (meeting,) = _meetings(f"{where} UN envoy Geir Poe met {LIMA} on Monday.")
    assert {p.person.name for p in meeting.participants if p.person} == {"Geir Poe", "Luis Rojas"}


@pytest.mark.parametrize(
    "told", ["conferred with {0} on Lima's offer of cod", "discussed Lima's offer of cod with {0}"]
)
def test_an_offer_may_be_discussed(told: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} {told.format(LIMA)} today.")
    assert [topic.text for topic in meeting.topics] == ["Lima's offer of cod"]


def test_with_whom_it_was_discussed_is_no_part_of_it() -> None:
    (meeting,) = _meetings(f"{ACCRA} received {LIMA} and discussed the cod ban with him for an hour.")
    assert [topic.text for topic in meeting.topics] == ["the cod ban"]


def test_what_one_says_that_both_had_agreed() -> None:
    (meeting,) = _meetings(f"{ACCRA} met {LIMA}. Mensah said the two countries had agreed to extend the railway.")
    assert [(s.joint, s.act.value, s.text) for s in meeting.statements] == [(True, "agree", "extend the railway")]


@pytest.mark.parametrize("gave", ["gave {0} a letter from President Sato", "gave a letter from President Sato to {0}"])
def test_who_gives_someone_a_letter_meets_him(gave: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} {gave.format(LIMA)}.")
    assert (meeting.kind.value, who_met(meeting)) == ("message", {MENSAH, ROJAS})


@pytest.mark.parametrize("subject", [f"{ACCRA}", "He"])
def test_two_verbs_of_one_subject_still_to_come(subject: str) -> None:
    plans = f"{subject} will meet {LIMA} and hold talks with German Trade Minister Karl Blech."
    meetings = _meetings(f"{ACCRA} will fly to Geneva on Sunday. {plans}")
    blech = ("Karl Blech", "DE", "minister")
    assert [who_met(meeting) for meeting in meetings] == [{MENSAH, ROJAS}, {MENSAH, blech}]


@pytest.mark.parametrize("said", ["has said", "told reporters", "said"])
def test_a_spokesman_who_tells_of_a_meeting_to_come_takes_no_part(said: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} will have a meeting in Geneva with {LIMA}, government spokesman Ken Sato {said}.")
    assert who_met(meeting) == {MENSAH, ROJAS}


def test_the_team_of_someone_is_called_on() -> None:
    (meeting,) = _meetings(f"{ACCRA} met {LIMA} and briefed him on cod. He called on Rojas's team to lift the ban.")
    assert meeting.statements[-1].text.endswith("team to lift the ban")
    assert meeting.statements[-1].text.startswith("Rojas")


def test_a_name_may_end_in_a_particle_behind_a_hyphen() -> None:
    (meeting,) = _meetings(f"South Korean Trade Minister Rha Woong-bin met {ACCRA} in Seoul.")
    assert who_met(meeting) == {("Rha Woong-bin", "KR", "minister"), MENSAH}


def test_who_leads_a_central_bank_is_no_head_of_state() -> None:
    (meeting,) = _meetings(f"{LIMA}, accompanied by Central Bank President Ana Rivas, met {ACCRA}.")
    assert [p.office.kind.value for p in meeting.participants if p.office and p.part.value == "attendee"] == [
        "official"
    ]


@pytest.mark.parametrize("spoke", ["spoke on Monday in Geneva with {0}", "spoke with {0} in Geneva on Monday"])
def test_who_speaks_in_a_city_is_there(spoke: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} {spoke.format(LIMA)}.")
    assert meeting.kind.value == "talks"
    assert meeting.place is not None
    assert meeting.place.name == "Geneva"


def test_over_the_weekend_is_no_topic() -> None:
    (meeting,) = _meetings(f"{ACCRA} had talks over the weekend with {LIMA} on the cod ban.")
    assert [topic.text for topic in meeting.topics] == ["the cod ban"]


@pytest.mark.parametrize(
    "guest", ["the visiting Peruvian envoy, Luis Rojas,", "the visiting Peruvian envoy Luis Rojas"]
)
def test_a_visitor_who_is_told_something_is_no_part_of_it(guest: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} told {guest} that Ghana wanted peace.")
    assert [statement.text for statement in meeting.statements] == ["Ghana wanted peace"]


@pytest.mark.parametrize("held", ["wound up their first round of talks", "adjourned their talks", "completed talks"])
def test_talks_that_are_over_were_held(held: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} and {LIMA} {held} in Geneva on Monday.")
    assert (meeting.status.value, who_met(meeting)) == ("held", {MENSAH, ROJAS})


@pytest.mark.parametrize("visits", ["is to visit", "will visit"])
def test_talks_of_a_visit_to_come_are_to_come(visits: str) -> None:
    (meeting,) = _meetings(f"{ACCRA} {visits} Lima on Friday at the head of a large delegation for talks with {LIMA}.")
    assert meeting.status.value == "planned"


def test_a_style_behind_whoever_attended_speaks() -> None:
    talks = "At the meeting, attended by Crown Prince Omar, His Majesty stressed that peace was needed."
    (meeting,) = _meetings(f"His Majesty King Salem of Jordan received {LIMA}. {talks}")
    assert [statement.text for statement in meeting.statements] == ["peace was needed"]


@pytest.mark.parametrize("sent", ["sent his envoy", "dispatched special envoy"])
@pytest.mark.parametrize("met", ["to Lima, where he met", "to Lima on Sunday, where he also met"])
def test_whoever_is_sent_meets_others_there(sent: str, met: str) -> None:
    (meeting,) = _meetings(f"GENEVA (AP) -- Ghanaian President Yaw Danso {sent} Kofi Mensah {met} {LIMA}.")
    assert who_met(meeting) == {("Kofi Mensah", "GH", "envoy"), ROJAS}
    assert meeting.place is not None
    assert meeting.place.name == "Lima"


@pytest.mark.parametrize(
    "chief", ["Ghana's military intelligence chief in Togo, Brig. Gen. {0},", "Ghanaian spymaster {0}"]
)
def test_chiefs_of_military_intelligence_and_spymasters(chief: str) -> None:
    (meeting,) = _meetings(f"{chief.format('Kofi Mensah')} met {LIMA}.")
    assert who_met(meeting) == {("Kofi Mensah", "GH", "security-chief"), ROJAS}
