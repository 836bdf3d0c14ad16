"""What reports a contact in English, and how those who took part are told: one plain frame, filled in many ways."""

from __future__ import annotations

import pytest
from tests.told import who_met

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

KOROI = ("Semi Koroi", "FJ", "foreign-minister")
OKELLO = ("Paul Okello", "KE", "head-of-government")


def _meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, language="en", published="2025-03-05").meetings


@pytest.mark.parametrize(
    ("verb", "kind", "status"),
    [
        ("met this afternoon with", "talks", "held"),
        ("got together with", "talks", "held"),
        ("visited", "talks", "held"),
        ("consulted", "talks", "held"),
        ("traveled to Nairobi on Monday to meet with", "talks", "held"),
        ("has, on Tuesday, met", "talks", "held"),
        ("will personally receive", "talks", "planned"),
        ("will also be meeting", "talks", "planned"),
        ("meets next week with", "talks", "planned"),
        ("has spoken by phone with", "call", "held"),
        ("will later speak with", "call", "planned"),
        ("exchanged letters with", "message", "held"),
        ("wrote a letter to", "message", "held"),
    ],
)
def test_verbs_of_contact_with_what_may_stand_inside_them(verb: str, kind: str, status: str) -> None:
    (meeting,) = _meetings(f"Fijian Foreign Minister Semi Koroi {verb} Kenyan Prime Minister Paul Okello.")
    assert (meeting.kind.value, meeting.status.value) == (kind, status)
    assert who_met(meeting) == {KOROI, OKELLO}


@pytest.mark.parametrize("verb", ["has not yet met", "will never meet", "visited the gardens of"])
def test_what_was_not_done_and_visits_to_places_report_no_contact(verb: str) -> None:
    assert not _meetings(f"Fijian Foreign Minister Semi Koroi {verb} Kenyan Prime Minister Paul Okello.")


def test_gardens_that_someone_visits_are_nobody() -> None:
    assert not _meetings("Fijian Foreign Minister Semi Koroi will visit Rambonda Walker Gardens to learn about trees.")


@pytest.mark.parametrize(
    "held", ["Talks were held", "A meeting was held in Suva on Monday", "Bilateral talks were also held"]
)
def test_talks_that_were_held_between_two(held: str) -> None:
    (meeting,) = _meetings(f"{held} between Foreign Minister Semi Koroi of Fiji and Kenyan Prime Minister Paul Okello.")
    assert who_met(meeting) == {KOROI, OKELLO}


def test_talks_that_were_held_with_several_are_of_whom_the_sentence_before_tells() -> None:
    one, two = _meetings(
        "Foreign Minister Semi Koroi of Fiji was in Nairobi. Talks were also held with Kenyan Prime Minister "
        "Paul Okello and the Trade Minister of Chad Ali Saleh."
    )
    assert who_met(one) == {KOROI, OKELLO}
    assert who_met(two) == {KOROI, ("Ali Saleh", "TD", "minister")}


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Ana Bale, President of Tonga in Suva", {("Ana Bale", "TO", "head-of-state")}),
        ("Ana Bale, adviser to President Tevita Moala of Tonga", {("Ana Bale", "TO", "adviser")}),
        ("Ana Bale, foreign policy adviser to Tongan President Tevita Moala,", {("Ana Bale", "TO", "adviser")}),
        ("the adviser to the President of Tonga, Ana Bale", {("Ana Bale", "TO", "adviser")}),
        ("Tongan Minister of State and National Security Adviser Ana Bale", {("Ana Bale", "TO", "minister")}),
        (
            "Tonga's Minister of State (MoS) for External Affairs Ana Bale",
            {("Ana Bale", "TO", "deputy-foreign-minister")},
        ),
        ("Tongan Minister of Petroleum and Mineral Resources Ana Bale", {("Ana Bale", "TO", "minister")}),
        ("Ana Bale, President of Tonga and Chair of the African Union", {("Ana Bale", "TO", "head-of-state")}),
        ("Mbatsetse Olan, her Tongan counterpart", {("Mbatsetse Olan", "TO", "head-of-government")}),
    ],
)
def test_one_person_however_told(told: str, who: set[tuple[str | None, str | None, str]]) -> None:
    (meeting,) = _meetings(f"Kenyan Prime Minister Paul Okello met with {told} on Monday.")
    assert who_met(meeting) == {OKELLO, *who}


def test_a_chair_with_an_article_or_a_name_is_another_person() -> None:
    text = (
        "Kenyan Prime Minister Paul Okello met with Ana Bale, President of Tonga, and Chair of the African Union "
        "Ali Saleh."
    )
    found = set().union(*(who_met(meeting) for meeting in _meetings(text)))
    assert {name for name, _, _ in found} == {"Paul Okello", "Ana Bale", "Ali Saleh"}


def test_peers_of_states_told_before_their_names() -> None:
    text = "Fijian Foreign Minister Semi Koroi met with her peers from Tonga and Chad, Mbatsetse Olan and Gbezo Findi."
    found = set().union(*(who_met(meeting) for meeting in _meetings(text)))
    assert found == {KOROI, ("Mbatsetse Olan", "TO", "foreign-minister"), ("Gbezo Findi", "TD", "foreign-minister")}


@pytest.mark.parametrize("title", ["", "Sheikh Salman receives the Fijian minister\n\n"])
def test_a_sheikh_is_called_by_his_given_name(title: str) -> None:
    text = (
        "Sheikh Salman bin Rashid Al Badi, Foreign Minister of Qatar, received Fijian Foreign Minister Semi Koroi. "
        "Sheikh Salman and Koroi chaired the meeting of the committee."
    )
    (meeting,) = parse_text(text, title=title.strip() or None, language="en", published="2025-03-05").meetings
    assert who_met(meeting) == {("Salman bin Rashid Al Badi", "QA", "foreign-minister"), KOROI}


def test_a_prince_of_one_name_is_nobody_of_public_record() -> None:
    (meeting,) = _meetings("Fijian Foreign Minister Semi Koroi met Sheikh Mohammed in Doha on Monday.")
    assert all(p.organisation is None for p in meeting.participants)


@pytest.mark.parametrize(
    ("title", "together"),
    [
        ("Readout of Fijian Foreign Minister Koroi's Meeting with African Leaders", True),
        ("Readout of the Trilateral Meeting in Suva", True),
        ("Readout of Fijian Foreign Minister Koroi's Meetings with African Leaders", False),
        ("Fijian Foreign Minister Koroi in Suva", False),
    ],
)
def test_the_title_tells_whether_several_were_met_at_one_table(title: str, *, together: bool) -> None:
    text = (
        "Fijian Foreign Minister Semi Koroi met today with Kenyan Prime Minister Paul Okello and President Ali Saleh "
        "of Chad."
    )
    meetings = parse_text(text, title=title, language="en", published="2025-03-05").meetings
    assert len(meetings) == (1 if together else 2)


@pytest.mark.parametrize(
    ("title", "office", "state"),
    [
        ("Deputy National Security Advisor for International Economics", "adviser", None),
        ("Homeland Security Advisor", "adviser", "US"),
        ("National Security Council Coordinator", "official", "US"),
        ("Special Envoy for the Great Lakes Region", "envoy", None),
        ("African Union Chair and Tongan President", "head-of-state", "TO"),
        ("OSCE Chairman-in-Office and Tongan Foreign Minister", "foreign-minister", "TO"),
        ("Tonga's Crown Prince", "crown-prince", "TO"),
    ],
)
def test_titles_of_those_who_are_told_with_no_state_or_with_a_body(title: str, office: str, state: str | None) -> None:
    (meeting,) = _meetings(f"{title} Daleesh Sung met with Kenyan Prime Minister Paul Okello in Suva on Monday.")
    found = {(name, kind) for name, _, kind in who_met(meeting)}
    assert found == {("Daleesh Sung", office), ("Paul Okello", "head-of-government")}
    assert state is None or ("Daleesh Sung", state, office) in who_met(meeting)


@pytest.mark.parametrize(
    "told",
    [
        "Attending for Fiji were Ambassador Tui Lafo and Trade Minister Ken Mori.",
        "For Fiji, Ambassador Tui Lafo and Trade Minister Ken Mori took part.",
        "With her were Ambassador Tui Lafo of Fiji and Fijian Trade Minister Ken Mori.",
        "Also joining were Ambassador Tui Lafo of Fiji and Fijian Trade Minister Ken Mori.",
    ],
)
def test_those_who_were_there_for_a_state(told: str) -> None:
    (meeting,) = _meetings(f"Kenyan Prime Minister Paul Okello met Fijian Foreign Minister Semi Koroi. {told}")
    present = {("Tui Lafo", "FJ", "ambassador"), ("Ken Mori", "FJ", "minister")}
    assert who_met(meeting) == {KOROI, OKELLO, *present}


def test_counterparts_whose_names_follow_a_colon() -> None:
    (meeting,) = _meetings(
        "Fijian Foreign Minister Semi Koroi spoke today with her peers from Tonga and Chad: Ana Bale and Ali Saleh."
    )
    assert who_met(meeting) == {KOROI, ("Ana Bale", "TO", "foreign-minister"), ("Ali Saleh", "TD", "foreign-minister")}


def test_ministers_of_a_body_of_states() -> None:
    (meeting,) = _meetings(
        "Kenyan Prime Minister Paul Okello received the foreign ministers of the Gulf Cooperation Council."
    )
    assert who_met(meeting) == {OKELLO, (None, "Gulf Cooperation Council", "foreign-minister")}


def test_with_whom_a_call_was_is_not_who_made_the_next() -> None:
    one, two = _meetings(
        "Kenyan Prime Minister Paul Okello spoke separately today with King Ali of Tonga and Crown Prince Saleh of "
        "Bahrain. With the King, the Prime Minister spoke of ports. In his call with the Crown Prince, he called "
        "for peace."
    )
    assert {name for name, _, _ in who_met(one)} == {"Paul Okello", "Ali"}
    assert {name for name, _, _ in who_met(two)} == {"Paul Okello", "Saleh"}


@pytest.mark.parametrize(
    "told",
    [
        "discussed ways to strengthen ties with",
        "discussed how to expand trade with",
        "will discuss efforts to end the war with",
        "exchanged views on ports with",
        "held talks on ways to boost trade with",
        "conferred on regional security with",
    ],
)
def test_with_whom_one_spoke_stands_behind_what_is_to_be_done(told: str) -> None:
    (meeting,) = _meetings(f"Fijian Foreign Minister Semi Koroi {told} Kenyan Prime Minister Paul Okello in Suva.")
    assert who_met(meeting) == {KOROI, OKELLO}


def test_with_which_state_ties_are_is_no_side() -> None:
    assert not _meetings("Fijian ministers discussed ways to strengthen ties with Kenya.")


@pytest.mark.parametrize(
    "told",
    [
        "Kenyan Prime Minister Paul Okello held talks with her.",
        "Kenyan Prime Minister Paul Okello hosted a lunch in her honour.",
    ],
)
def test_a_pronoun_behind_the_noun_of_a_contact_means_the_guest(told: str) -> None:
    (meeting,) = _meetings(f"Fijian Foreign Minister Semi Koroi arrived in Nairobi. {told}")
    assert who_met(meeting) == {KOROI, OKELLO}


def test_nobody_meets_himself() -> None:
    (meeting,) = _meetings(
        "Tongan President Ana Bale arrived in Lima. President Ken Mori of Peru will meet the visiting president "
        "on Friday."
    )
    assert who_met(meeting) == {("Ana Bale", "TO", "head-of-state"), ("Ken Mori", "PE", "head-of-state")}


@pytest.mark.parametrize("verb", ["called on", "met", "was received by"])
def test_the_next_verb_behind_where_and_when_has_the_same_subject(verb: str) -> None:
    one, two = _meetings(
        f"Fijian Foreign Minister Semi Koroi {verb} Kenyan Prime Minister Paul Okello in Nairobi on Monday, and called "
        "on Kenyan President Juma Otieno later."
    )
    assert who_met(one) == {KOROI, OKELLO}
    assert who_met(two) == {KOROI, ("Juma Otieno", "KE", "head-of-state")}


@pytest.mark.parametrize(
    "delivered", ["was delivered on Monday by", "was delivered to the president in Nairobi by", "was handed over by"]
)
def test_who_delivered_a_message_may_stand_behind_when_and_to_whom(delivered: str) -> None:
    (meeting,) = _meetings(
        "Kenyan Prime Minister Paul Okello received a message from the President of Fiji. The message "
        f"{delivered} Fijian Foreign Minister Semi Koroi."
    )
    assert who_met(meeting) == {KOROI, OKELLO}


def test_in_headlines_a_comma_means_and() -> None:
    text = "The two sides discussed ways to boost trade and agreed to meet again."
    for title in ("Ali Saleh, Kenyan premier discuss ties", "Ali Saleh, Kenyan premier hold talks in Suva"):
        (meeting,) = parse_text(text, title=title, language="en", published="2025-03-05").meetings
        assert who_met(meeting) == {("Ali Saleh", None, "none"), (None, "KE", "head-of-government")}


def test_the_first_of_two_family_names_may_stand_for_both() -> None:
    (meeting,) = _meetings(
        "Mexican Foreign Minister Jose Luis Veda Rosal is in Nairobi. Minister Veda met Prime Minister Paul Okello "
        "of Kenya."
    )
    assert who_met(meeting) == {("Jose Luis Veda Rosal", "MX", "foreign-minister"), OKELLO}


def test_the_body_whose_officer_one_is_stands_before_the_office() -> None:
    (meeting,) = _meetings(
        "Ken Mori, MITI's vice minister for trade, met Kenyan Prime Minister Paul Okello in Nairobi."
    )
    assert {name for name, _, _ in who_met(meeting)} == {"Ken Mori", "Paul Okello"}


OTIENO = ("Juma Otieno", "KE", "head-of-state")


@pytest.mark.parametrize(
    "told",
    [
        "met with Kenyan Prime Minister Paul Okello and then with Kenyan President Juma Otieno.",
        "met with Kenyan Prime Minister Paul Okello and later met with Kenyan President Juma Otieno.",
        "met first with Kenyan Prime Minister Paul Okello and then Kenyan President Juma Otieno.",
    ],
)
def test_who_was_met_next_was_met_too(told: str) -> None:
    meetings = _meetings(f"Fijian Foreign Minister Semi Koroi {told}")
    assert set().union(*map(who_met, meetings)) == {KOROI, OKELLO, OTIENO}
    assert all(KOROI in who_met(meeting) for meeting in meetings)


@pytest.mark.parametrize("clause", ["Before meeting", "After meeting", "Following a meeting with"])
def test_who_leads_the_sentence_behind_a_clause_met_both(clause: str) -> None:
    one, two = _meetings(
        f"{clause} Kenyan Prime Minister Paul Okello, Fijian Foreign Minister Semi Koroi met with Chad's envoy "
        "Ali Saleh."
    )
    assert who_met(one) == {KOROI, OKELLO}
    assert KOROI in who_met(two)
    assert OKELLO not in who_met(two)


def test_who_only_travelled_behind_a_clause_met_whom_it_tells() -> None:
    (meeting,) = _meetings(
        "After meeting Kenyan Prime Minister Paul Okello, Fijian Foreign Minister Semi Koroi flew to Rome in "
        "honor of Dante."
    )
    assert who_met(meeting) == {KOROI, OKELLO}


@pytest.mark.parametrize(
    ("spoken", "count"), [("The three ministers spoke of ports.", 1), ("Ports were the topic.", 2)]
)
def test_three_who_are_spoken_of_together_sat_at_one_table(spoken: str, count: int) -> None:
    text = (
        "Fijian Foreign Minister Semi Koroi met with Tongan Foreign Minister Ana Bale and the Foreign Minister of Chad "
        f"Ali Saleh. {spoken}"
    )
    assert len(_meetings(text)) == count


def test_states_behind_a_dash_in_a_list() -> None:
    (meeting,) = _meetings(
        "Kenyan Prime Minister Paul Okello received credentials from two ambassadors. They included H.E. Tui Lafo - "
        "Fiji and H.E Ana Bale- Tonga."
    )
    assert {("Tui Lafo", "FJ", "ambassador"), ("Ana Bale", "TO", "ambassador")} <= who_met(meeting)


@pytest.mark.parametrize("sender", ["the King", "the King of Tonga", "the President of Tonga"])
def test_from_whom_a_message_is_ends_before_to_whom(sender: str) -> None:
    (meeting,) = _meetings(
        f"Tongan Foreign Minister Ana Bale delivered a message from {sender} to Prime Minister Paul Okello of Kenya."
    )
    assert meeting.kind.value == "message"
    assert who_met(meeting) == {("Ana Bale", "TO", "foreign-minister"), OKELLO}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("{host} hosted {guest} to lunch.", "reception"),
        ("{guest} was hosted to lunch by {host}.", "reception"),
        ("{host} bade farewell to {guest}.", "reception"),
        ("{guest} joined a video conference with {host}.", "video"),
        ("{guest} spoke over Zoom with {host}.", "video"),
        ("{guest} followed up by phone with {host}.", "call"),
    ],
)
def test_kinds_of_contact(told: str, kind: str) -> None:
    host, guest = "Kenyan Prime Minister Paul Okello", "Fijian Foreign Minister Semi Koroi"
    (meeting,) = _meetings(told.format(host=host, guest=guest))
    assert (meeting.kind.value, who_met(meeting)) == (kind, {KOROI, OKELLO})


@pytest.mark.parametrize("sign", ["", " -", ":"])
def test_envoys_who_are_named_behind_a_sign(sign: str) -> None:
    (meeting,) = _meetings(
        "Envoys of two states presented their credentials to President Juma Otieno of Kenya. The envoys who presented "
        f"their credentials were{sign} Ambassador of Chad Ali Saleh and High Commissioner of Tonga Ana Bale."
    )
    assert {("Ali Saleh", "TD", "ambassador"), ("Ana Bale", "TO", "ambassador"), OTIENO} == who_met(meeting)
