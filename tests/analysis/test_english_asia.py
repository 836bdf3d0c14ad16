"""English as the ministries and agencies of Asia, the Gulf and the Pacific write it, class by class."""

from __future__ import annotations

import pytest
from tests.told import who_met

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

Who = tuple[str | None, str | None, str]
_MORE = "\n\nThe two sides discussed ways to develop cooperation in various fields of common interest."


def _meetings(text: str, published: str = "2025-03-05") -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text + _MORE, language="en", published=published).meetings


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
    assert who_met(meeting) == who


@pytest.mark.parametrize(
    "text",
    [
        "Fijian President Semi Koroi hosted a reception at the palace on May 5 for Samoan Foreign Minister Sefa Leota.",
        "Fijian President Semi Koroi will give a banquet in Suva in honour of Samoan Foreign Minister Sefa Leota.",
    ],
)
def test_for_whom_a_dinner_is_given_wherever_and_whenever(text: str) -> None:
    (meeting,) = _meetings(text)
    assert who_met(meeting) == {("Semi Koroi", "FJ", "head-of-state"), ("Sefa Leota", "WS", "foreign-minister")}


def test_a_reception_for_a_holiday_is_given_for_nobody() -> None:
    text = "The Embassy of Fiji held a reception in Apia on Monday to mark Fiji Day, attended by President Sefa Leota."
    assert _meetings(text) == ()


def test_a_sultan_beside_a_minister_of_another_name_is_one() -> None:
    found = _meetings("Fijian President Semi Koroi met Sultan Nasser, Trade Minister Omar Habsi and others in Muscat.")
    people = set[Who]().union(*map(who_met, found))
    assert {("Nasser", "OM", "head-of-state"), ("Omar Habsi", "OM", "minister")} < people


_MET = "Fijian President Semi Koroi met Samoan Foreign Minister Sefa Leota in Apia on Monday. "


def _read(text: str) -> DiplomaticMeeting:
    (meeting,) = parse_text(_MET + text, language="en", published="2025-03-05").meetings
    return meeting


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        (
            "According to the President's Office, new areas for cooperation in fisheries were also discussed.",
            ["new areas for cooperation in fisheries"],
        ),
        (
            "Another important issue discussed during the meeting was the future of the ferry line.",
            ["the future of the ferry line"],
        ),
        ("They compared their assessments of the situation at sea.", ["the situation at sea"]),
        ("Special attention was also given to the safety of ports.", ["the safety of ports"]),
        ("There was also an exchange of views on topical issues of fisheries.", ["topical issues of fisheries"]),
        ("They deliberated upon the state of the reefs.", ["the state of the reefs"]),
        (
            "They reviewed the age-old and cordial ties between the two countries.",
            ["the age-old and cordial ties between the two countries"],
        ),
        (
            "They discussed preparations for the fair to be held in Suva on May 5, 2026.",
            ["preparations for the fair to be held in Suva on May 5, 2026"],
        ),
        ("They discussed the storm in Tonga, Koroi's office said Tuesday.", ["the storm in Tonga"]),
        # What was before stays as it was.
        ("They discussed trade and ways to boost tourism.", ["trade", "ways to boost tourism"]),
        (
            "They reviewed the long-term loan and ways to boost tourism.",
            ["the long-term loan", "ways to boost tourism"],
        ),
    ],
)
def test_what_was_discussed(text: str, topics: list[str]) -> None:
    assert [topic.text for topic in _read(text).topics] == topics


def test_what_talks_with_a_counterpart_were_on_is_no_counterpart() -> None:
    text = "Fijian Foreign Minister Semi Koroi had phone talks with his Samoan counterpart, Sefa Leota, on South Sudan."
    (meeting,) = parse_text(text, language="en").meetings
    assert [topic.text for topic in meeting.topics] == ["South Sudan"]
    assert len(meeting.participants) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Leota expressed the State of Samoa's deep appreciation for the relief work of Fiji.",
            [("thank", "the relief work of Fiji")],
        ),
        (
            "Leota expressed the Kingdom of Tonga's welcome of the treaty on fisheries.",
            [("welcome", "the treaty on fisheries")],
        ),
        (
            "Leota hailed the opening of the new pier, which he described as a bridge between islands.",
            [("welcome", "the opening of the new pier, which he described as a bridge between islands")],
        ),
        (
            "Leota thanked Fiji for hosting its envoy, Mr. Tui Lafo, who recently presented his letters in Suva.",
            [("thank", "hosting its envoy, Mr. Tui Lafo, who recently presented his letters in Suva")],
        ),
        # What was before stays as it was.
        ("Leota gave a speech in which he stressed the need for rain.", [("affirm", "the need for rain")]),
        ("Leota extended a warm welcome to Koroi and his delegation.", []),
    ],
)
def test_what_was_said(text: str, said: list[tuple[str, str]]) -> None:
    assert [(one.act.value, one.text) for one in _read(text).statements] == said


@pytest.mark.parametrize(
    "text",
    [
        "Indian Foreign Secretary Amit Rao arrived in Suva. Foreign Secretary Amit Rao called on President Semi Koroi.",
        "Foreign Secretary Amit Rao called on President Semi Koroi. Indian Foreign Secretary Amit Rao is in Suva.",
    ],
)
def test_a_title_that_presumes_a_state_has_that_of_its_holder(text: str) -> None:
    (meeting,) = parse_text(text, language="en").meetings
    assert ("Amit Rao", "IN", "deputy-foreign-minister") in who_met(meeting)


def test_a_foreign_secretary_of_whom_no_other_state_is_told_is_british() -> None:
    (meeting,) = _meetings("Foreign Secretary Tom Hale met Indian Foreign Secretary Amit Rao in London.")
    assert ("Tom Hale", "GB", "foreign-minister") in who_met(meeting)


def test_the_day_on_which_a_ministry_told_of_a_call_is_not_that_of_the_call() -> None:
    call = "Fijian Foreign Minister Semi Koroi had a call with his Samoan counterpart, Sefa Leota, his ministry said "
    for more, day in (("The call took place on Monday.", "2025-03-03"), ("It lasted an hour.", "2025-03-04")):
        (meeting,) = parse_text(f"{call}Tuesday. {more}", language="en", published="2025-03-05").meetings
        assert str(meeting.date) == day


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Koroi received Samoan Trade Minister Sefa Leota, who delivered a letter from his President.", "message"),
        ("Koroi received Samoan Trade Minister Sefa Leota. Leota relayed a verbal message from his King.", "message"),
        ("Koroi received Samoan Trade Minister Sefa Leota, who later wrote a letter to the press.", "talks"),
    ],
)
def test_a_letter_that_a_guest_brings(text: str, kind: str) -> None:
    (meeting,) = parse_text(f"Fijian President Semi {text}", language="en").meetings
    assert meeting.kind.value == kind


def test_what_a_relative_clause_recalls_is_no_news() -> None:
    text = "Leota praised Fiji's envoy, Tui Lafo, who recently presented his credentials to the President of Samoa."
    assert len(parse_text(_MET + text, language="en").meetings) == 1


def test_a_capital_of_several_words_is_nobody() -> None:
    text = "Fijian President Semi Koroi met the Sultan of Brunei Omar Bolkiah and hopes for Bandar Seri Begawan's help."
    (meeting,) = parse_text(text, language="en").meetings
    assert {p.person.name for p in meeting.participants if p.person} == {"Semi Koroi", "Omar Bolkiah"}


@pytest.mark.parametrize(
    "lead",
    [
        "At the Pacific Islands Summit in Suva today Tongan Premier Ana Tupou held talks with four Asean leaders.",
        "Tongan Premier Ana Tupou met leaders of states on Wednesday on the sidelines of the Pacific Islands Summit.",
    ],
)
def test_what_a_lead_tells_of_a_series_is_told_of_each(lead: str) -> None:
    more = "Tupou met Lao President Kham Soury. She also met the Prime Minister of Vietnam, Tran Van Binh."
    found = parse_text(f"{lead} {more}", language="en", published="2025-03-05").meetings
    assert [str(meeting.date) for meeting in found] == ["2025-03-05"] * 2
    assert ["Pacific Islands Summit" in (m.occasion.name if m.occasion else "") for m in found] == [True] * 2


def test_earlier_in_the_day_is_the_day_told_before() -> None:
    text = (
        _MET + "They discussed trade. They praised the ties. Earlier in the day, Koroi called on King Sione of Tonga."
    )
    found = parse_text(text, language="en", published="2025-03-05").meetings
    assert [str(meeting.date) for meeting in found] == ["2025-03-03"] * 2


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("met his PNG counterpart Ana Kila in Suva.", ("Ana Kila", "PG", "head-of-government")),
        ("met S. Korean FM Kim Ji-woo in Suva.", ("Kim Ji-woo", "KR", "foreign-minister")),
        ("met Lankan President Ravi Perera in Suva.", ("Ravi Perera", "LK", "head-of-state")),
    ],
)
def test_states_by_their_short_names(text: str, who: Who) -> None:
    (meeting,) = _meetings(f"Fijian Prime Minister Semi Koroi {text}")
    assert who in who_met(meeting)


def test_the_court_of_one_emir_is_not_that_of_another() -> None:
    text = (
        "Kuwait's Amir Sheikh Nasser Al-Sabah received Fijian Trade Minister Semi Koroi. Minister of Amiri Diwan "
        "Affairs Sheikh Ali Jarrah attended the meeting."
    )
    (meeting,) = _meetings(text)
    assert ("Ali Jarrah", "KW", "minister") in who_met(meeting)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("would fly to Apia on a visit on which he would hold talks with Samoan Premier Sefa Leota.", ["planned"]),
        ("would receive Samoan Premier Sefa Leota on Friday.", ["planned"]),
        ("is also expected to call on Samoan Premier Sefa Leota.", ["planned"]),
        ("would have held talks with Samoan Premier Sefa Leota but for the storm.", []),
        ("hopes to meet Samoan Premier Sefa Leota.", []),
        ("came to Apia on Monday to call on Samoan Premier Sefa Leota.", ["held"]),
    ],
)
def test_what_is_still_to_come(text: str, status: list[str]) -> None:
    found = parse_text(f"Fijian Prime Minister Semi Koroi {text}", language="en", published="2025-03-05").meetings
    assert [meeting.status.value for meeting in found] == status


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Leota affirmed that Samoa, under the wise leadership of its King, is looking forward to closer ties.",
            [("affirm", "Samoa, under the wise leadership of its King, is looking forward to closer ties")],
        ),
        ("Leota is looking forward to closer ties.", [("hope", "closer ties")]),
        ("He was welcomed by Leota.", []),
    ],
)
def test_what_was_said_and_by_whom(text: str, said: list[tuple[str, str]]) -> None:
    assert [(one.act.value, one.text) for one in _read(text).statements] == said


def test_a_contact_that_leads_its_sentence_began_on_the_day_told_there() -> None:
    text = (
        "Fijian Foreign Minister Semi Koroi had a call with his Samoan counterpart, Sefa Leota, his ministry said "
        "Wednesday. The conversation, for which Leota had asked, began at 9:30 p.m. Tuesday and lasted an hour."
    )
    (meeting,) = parse_text(text, language="en", published="2025-03-05").meetings
    assert str(meeting.date) == "2025-03-04"


def test_two_who_are_told_right_before_met_then() -> None:
    before = "Koroi attended Tongan Premier Ana Tupou's inauguration on Tuesday. The two leaders "
    found = parse_text(f"{_MET}{before}then held talks.", language="en", published="2025-03-05").meetings
    assert [sorted(p.person.name for p in m.participants if p.person) for m in found] == [
        ["Sefa Leota", "Semi Koroi"],
        ["Ana Tupou", "Semi Koroi"],
    ]
    assert len(parse_text(f"{_MET}{before}held talks.", language="en", published="2025-03-05").meetings) == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Qatar's Prime Minister H E Sheikh Hamad bin Saad received on Sunday the ambassador of Fiji Semi Koroi.",
            {("Hamad bin Saad", "QA", "head-of-government"), ("Semi Koroi", "FJ", "ambassador")},
        ),
        (
            "Bangladesh Foreign Affairs Adviser Karim Hossain met Samoan Foreign Minister Sefa Leota.",
            {("Karim Hossain", "BD", "foreign-minister"), ("Sefa Leota", "WS", "foreign-minister")},
        ),
        (
            "Danish Foreign Affairs Adviser Karin Holm met Samoan Foreign Minister Sefa Leota.",
            {("Karin Holm", "DK", "adviser"), ("Sefa Leota", "WS", "foreign-minister")},
        ),
    ],
)
def test_titles_of_one_state(text: str, who: set[Who]) -> None:
    (meeting,) = _meetings(text)
    assert who_met(meeting) == who


def test_a_day_may_stand_between_receiving_and_what_was_received() -> None:
    for what, kind in (("a phone call from", "call"), ("a written message from", "message"), ("", "talks")):
        text = f"Fijian Foreign Minister Semi Koroi received on Monday {what} Samoa's Foreign Minister Sefa Leota."
        (meeting,) = parse_text(text, language="en", published="2025-03-05").meetings
        assert (meeting.kind.value, str(meeting.date)) == (kind, "2025-03-03")


def test_the_press_of_a_state_means_its_own_officials_by_their_title_alone() -> None:
    text = (
        "SUVA: Prime Minister Semi Koroi received calls from Ana Tupou, Prime Minister of Tonga and Sefa Leota, "
        "President of Samoa on Monday. The prime minister thanked both. Earlier, he received a call from President "
        "Joe Kalo of Vanuatu."
    )
    calls = parse_text(text, language="en", published="2025-03-05").meetings
    assert [{p.person.name for p in call.participants if p.person} for call in calls][-1] == {"Semi Koroi", "Joe Kalo"}


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        (
            "They discussed cooperation in the fields of energy and trade, current regional developments, and reefs.",
            ["cooperation in the fields of energy and trade", "current regional developments", "reefs"],
        ),
        ("They reviewed major events in the region and the world.", ["major events in the region and the world"]),
        ("They reviewed events in the region and the ferry.", ["events in the region", "the ferry"]),
    ],
)
def test_what_parts_the_things_discussed(text: str, topics: list[str]) -> None:
    assert [topic.text for topic in _read(text).topics] == topics


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Leota took pride in the deep ties of both islands.", [("welcome", "the deep ties of both islands")]),
        (
            "Leota stressed strong ties thanks to the work of both kings.",
            [("affirm", "strong ties thanks to the work of both kings")],
        ),
        ("Leota informed his colleague about the state of the reefs.", [("inform", "the state of the reefs")]),
    ],
)
def test_verbs_of_saying_and_what_is_written_like_them(text: str, said: list[tuple[str, str]]) -> None:
    assert [(one.act.value, one.text) for one in _read(text).statements] == said


def test_whoever_called_on_someone_and_was_received_has_called_for_nothing() -> None:
    (meeting,) = parse_text(
        "Samoan Trade Minister Sefa Leota called on and was hosted to lunch by Fijian Foreign Minister Semi Koroi.",
        language="en",
    ).meetings
    assert meeting.statements == ()


def test_who_met_others_as_well_met_them_on_the_same_day() -> None:
    body = "They discussed trade. They praised the ties. They spoke of fish. "
    for also, day in [("also held", "2025-03-03"), ("held", "None")]:
        more = f"Koroi {also} a phone call with King Sione of Tonga."
        found = parse_text(_MET + body + more, language="en", published="2025-03-05").meetings
        assert [str(meeting.date) for meeting in found] == ["2025-03-03", day]


@pytest.mark.parametrize(
    ("language", "lead", "day"),
    [
        (
            "en",
            "Prime Minister Semi Koroi of Fiji Monday, noting the growth of trade, stressed its worth.",
            "2025-03-03",
        ),
        ("en", "Prime Minister Semi Koroi of Fiji spoke on Monday of the need for trade.", "2025-03-03"),
        ("fr", "Le Premier ministre fidjien, Semi Koroi, a plaidé lundi pour le commerce.", "2025-03-03"),
        # Where someone will go on a day nothing was done on it.
        ("en", "Prime Minister Semi Koroi of Fiji will travel to Tonga on Friday.", "None"),
    ],
)
def test_the_day_of_the_lead_is_that_of_the_news_behind_it(language: str, lead: str, day: str) -> None:
    told = {
        "en": "The Prime Minister received the Ambassador of Samoa, Sefa Leota.",
        "fr": "Semi Koroi a reçu l'ambassadeur du Samoa, Sefa Leota.",
    }
    text = f"{lead} {told[language]}"
    (meeting,) = parse_text(text, title="Trade matters", language=language, published="2025-03-05").meetings
    assert str(meeting.date) == day


@pytest.mark.parametrize(
    ("sentence", "topics", "said"),
    [
        ("They shared views on fisheries and the reef.", ["fisheries and the reef"], []),
        ("The two sides also shared their perspectives on the reef.", ["the reef"], []),
        # What one shares by itself is told, and a view that is shared is agreed.
        ("Koroi shared Fiji's experience of tourism.", [], ["Fiji's experience of tourism"]),
        ("They shared the view that trade matters.", [], ["trade matters"]),
    ],
)
def test_views_are_shared_on_what_is_discussed(sentence: str, topics: list[str], said: list[str]) -> None:
    meeting = _read(sentence)
    assert [topic.text for topic in meeting.topics] == topics
    assert [statement.text for statement in meeting.statements] == said


def test_a_family_name_that_leads_stands_for_someone_whose_state_is_not_told() -> None:
    text = (
        "China's Minister of Foreign Affairs Wu Lan called on Prime Minister Koh Boon Seng in Singapore on Tuesday. "
        "Both affirmed the state of relations, Singapore's Ministry of Foreign Affairs (MFA) said in a statement.\n"
        "Mr Koh and Mr Wu also discussed regional developments, said MFA."
    )
    (meeting,) = parse_text(text, published="2024-05-15").meetings
    assert [p.person and p.person.name for p in meeting.participants] == ["Koh Boon Seng", "Wu Lan"]
    assert [topic.text for topic in meeting.topics] == ["regional developments"]


def test_the_director_of_a_commission_may_be_the_foreign_minister_too() -> None:
    text = (
        "Kenyan Foreign Minister Salim Kamau hosted PRC Director of the CCP Central Foreign Affairs Commission and "
        "Foreign Minister Wu Lan for an official visit today in Nairobi."
    )
    (meeting,) = parse_text(text, published="2024-05-15").meetings
    assert [p.person and p.person.name for p in meeting.participants] == ["Salim Kamau", "Wu Lan"]
    text = (
        "Kenyan President Ana Odhiambo met Fijian President Peni Koroi. The Secretary and Foreign Minister Wu Lan left."
    )
    (meeting,) = parse_text(text, published="2024-05-15").meetings
    assert [p.person and p.person.name for p in meeting.participants] == ["Ana Odhiambo", "Peni Koroi"]


def test_the_day_on_which_a_visit_is_announced_is_not_its_day() -> None:
    text = (
        "China's Foreign Minister Wu Lan will make a working visit to Fiji from Monday to Tuesday, the Ministry of "
        "Foreign Affairs said on Sunday (May 12). He will call on Prime Minister Ana Koroi."
    )
    (meeting,) = parse_text(text, published="2024-05-12").meetings
    assert str(meeting.date) != "2024-05-12"
