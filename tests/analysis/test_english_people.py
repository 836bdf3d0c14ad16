"""Who met whom in English: titles, names and lists as newspapers of many states write them, class by class."""

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
            "Vice President of the Lao National Assembly Kham Soury met the Chairwoman of the National Assembly of "
            "Vietnam Tran Thi Hoa in Hanoi.",
            {("Kham Soury", "LA", "parliament-speaker"), ("Tran Thi Hoa", "VN", "parliament-speaker")},
            id="who presides over a parliament",
        ),
        pytest.param(
            "The Speaker of the Riigikogu Tiit Kask met with Deputy Speaker of the Sejm Jan Wrona in Tallinn.",
            {("Tiit Kask", "EE", "parliament-speaker"), ("Jan Wrona", "PL", "parliament-speaker")},
            id="parliaments by their own names",
        ),
        pytest.param(
            "Fijian President Ana Koroi received the Chairman of the National Assembly's Committee for Trade of "
            "Vietnam, Tran Van Binh, in Suva.",
            {("Ana Koroi", "FJ", "head-of-state"), ("Tran Van Binh", "VN", "parliamentarian")},
            id="a committee of a parliament",
        ),
        pytest.param(
            "Foreign Secretary Amit Rao of India met Foreign Secretary Tom Hale in London on Monday.",
            {("Amit Rao", "IN", "deputy-foreign-minister"), ("Tom Hale", "GB", "foreign-minister")},
            id="foreign secretaries of two states",
        ),
        pytest.param(
            "The Secretary-General met today with Sefa Leota, Minister for Foreign Affairs of Samoa.",
            {(None, "United Nations", "organisation-head"), ("Sefa Leota", "WS", "foreign-minister")},
            id="a title that most often means the officer of one body",
        ),
        pytest.param(
            "Samoan Foreign Minister Sefa Leota, accompanied by Trade Minister Ana Masina and Ambassador to Fiji Tui "
            "Lafo, met Fijian President Semi Koroi in Suva.",
            {
                ("Sefa Leota", "WS", "foreign-minister"),
                ("Ana Masina", "WS", "minister"),
                ("Tui Lafo", "WS", "ambassador"),
                ("Semi Koroi", "FJ", "head-of-state"),
            },
            id="who came along stands before the verb",
        ),
        pytest.param(
            "The three envoys who presented their credentials to President Semi Koroi of Fiji were Anna Wolf of "
            "Austria, Jorge Lima of Portugal and Akane Mori (Japan).",
            {
                ("Anna Wolf", "AT", "ambassador"),
                ("Jorge Lima", "PT", "ambassador"),
                ("Akane Mori", "JP", "ambassador"),
                ("Semi Koroi", "FJ", "head-of-state"),
            },
            id="a group told behind a copula",
        ),
        pytest.param(
            "President Semi Koroi of Fiji received the credentials of three envoys on Monday. The envoys who presented "
            "their credentials were Anna Wolf of Austria, Jorge Lima of Portugal and Akane Mori of Japan.",
            {
                ("Anna Wolf", "AT", "ambassador"),
                ("Jorge Lima", "PT", "ambassador"),
                ("Akane Mori", "JP", "ambassador"),
                ("Semi Koroi", "FJ", "head-of-state"),
            },
            id="a group told in a sentence of its own",
        ),
        pytest.param(
            "Those who presented their letters of credence to President Semi Koroi of Fiji included Anna Wolf, the "
            "Austrian Ambassador.",
            {("Anna Wolf", "AT", "ambassador"), ("Semi Koroi", "FJ", "head-of-state")},
            id="those who did it included",
        ),
        pytest.param(
            "Fijian Prime Minister Semi Koroi summoned the Austrian ambassador, Anna Wolf, on Friday.",
            {("Semi Koroi", "FJ", "head-of-government"), ("Anna Wolf", "AT", "ambassador")},
            id="who is summoned",
        ),
        pytest.param(
            "Fijian Trade Minister Semi Koroi is expected to see Austrian Finance Minister Anna Wolf in Suva today.",
            {("Semi Koroi", "FJ", "minister"), ("Anna Wolf", "AT", "minister")},
            id="who sees someone",
        ),
        pytest.param(
            "Fijian President Semi Koroi received a delegation led by the governor of Upper Savai province of the "
            "Independent State of Samoa Sefa Leota.",
            {("Semi Koroi", "FJ", "head-of-state"), ("Sefa Leota", "WS", "governor")},
            id="the governor of a province that no list knows",
        ),
        pytest.param(
            "Fijian President Semi Koroi met the mayor of Apia Sefa Leota on Monday.",
            {("Semi Koroi", "FJ", "head-of-state"), ("Sefa Leota", "WS", "governor")},
            id="the mayor of a city",
        ),
        pytest.param(
            "Fijian Foreign Minister Semi Koroi met Director General for the Pacific of the Ministry of Foreign "
            "Affairs of Austria Anna Wolf.",
            {("Semi Koroi", "FJ", "foreign-minister"), ("Anna Wolf", "AT", "official")},
            id="an official in a ministry",
        ),
        pytest.param(
            "Fijian President Semi Koroi received Minister of Energy of Austria, co-chair of the Austria-Fiji "
            "commission on trade and economic cooperation Anna Wolf.",
            {("Semi Koroi", "FJ", "head-of-state"), ("Anna Wolf", "AT", "minister")},
            id="what a minister chairs besides",
        ),
        pytest.param(
            "Fijian Minister of Trade of the country Semi Koroi met Austrian Ambassador Anna Wolf in Suva.",
            {("Semi Koroi", "FJ", "minister"), ("Anna Wolf", "AT", "ambassador")},
            id="a minister of the country",
        ),
        pytest.param(
            "Fijian President Semi Koroi received Samoan Trade Minister Sefa Leota in Suva on Monday. The delegation "
            "included Deputy Minister of Energy Ana Masina and Ambassador Tui Lafo.",
            {
                ("Semi Koroi", "FJ", "head-of-state"),
                ("Sefa Leota", "WS", "minister"),
                ("Ana Masina", "WS", "deputy-minister"),
                ("Tui Lafo", "WS", "ambassador"),
            },
            id="who came along with a guest",
        ),
        pytest.param(
            "Fijian President Semi Koroi attended the meeting of the League's foreign ministers in Apia and met the "
            "Foreign Minister of Samoa Sefa Leota.",
            {("Semi Koroi", "FJ", "head-of-state"), ("Sefa Leota", "WS", "foreign-minister")},
            id="where ministers sit is no state of theirs",
        ),
        pytest.param(
            "Fijian Minister for Mangroves Semi Koroi met Austrian Minister of Digitalisation and Artificial "
            "Intelligence Anna Wolf.",
            {("Semi Koroi", "FJ", "minister"), ("Anna Wolf", "AT", "minister")},
            id="a portfolio that no list knows",
        ),
        pytest.param(
            "Fijian President Semi Koroi received a letter from the President of Samoa, handed over by Samoa's "
            "Ambassador Sefa Leota.",
            {("Semi Koroi", "FJ", "head-of-state"), ("Sefa Leota", "WS", "ambassador")},
            id="who hands over a letter",
        ),
        pytest.param(
            "Wang Yi, Member of the Political Bureau of the CPC Central Committee and Minister of Foreign Affairs, met "
            "Fijian President Semi Koroi in Suva.",
            {("Wang Yi", "CN", "foreign-minister"), ("Semi Koroi", "FJ", "head-of-state")},
            id="a minister who is in a party's committee too",
        ),
        pytest.param(
            "Fijian President Semi Koroi received the Speaker of the Parliament of Samoa, Rt. Hon. Sefa Leota.",
            {("Semi Koroi", "FJ", "head-of-state"), ("Sefa Leota", "WS", "parliament-speaker")},
            id="the right honourable for short",
        ),
        pytest.param(
            "The External Affairs Minister, Amit Rao, met Chilean Foreign Minister Rosa Leota in Santiago.",
            {("Amit Rao", "IN", "foreign-minister"), ("Rosa Leota", "CL", "foreign-minister")},
            id="a title that one state alone uses",
        ),
        pytest.param(
            "Murat Aben, Deputy Prime Minister of Kazakhstan - Minister of Foreign Affairs, met Fijian President "
            "Ana Koroi.",
            {("Murat Aben", "KZ", "foreign-minister"), ("Ana Koroi", "FJ", "head-of-state")},
            id="a dash between two offices",
        ),
        pytest.param(
            "The Chilean President's special envoy Rosa Leota met Fijian President Ana Koroi in Suva.",
            {("Rosa Leota", "CL", "envoy"), ("Ana Koroi", "FJ", "head-of-state")},
            id="the envoy of a president",
        ),
        pytest.param(
            "Samoa's Rosa Leota and Tonga's Semisi Fonua met in Apia.",
            {("Rosa Leota", "WS", "none"), ("Semisi Fonua", "TO", "none")},
            id="names with their states alone",
        ),
        pytest.param(
            "Fijian President Ana Koroi met Prime Minister Lee Hart of Saint Kitts and Nevis in Suva.",
            {("Ana Koroi", "FJ", "head-of-state"), ("Lee Hart", "KN", "head-of-government")},
            id="a state with a saint in its name",
        ),
        pytest.param(
            "Fijian President Ana Koroi met Bangladeshi foreign minister A K Rahman in Suva.",
            {("Ana Koroi", "FJ", "head-of-state"), ("A K Rahman", "BD", "foreign-minister")},
            id="initials without points",
        ),
        pytest.param(
            "Fijian President Ana Koroi met Bangladeshi foreign minister A. K. Rahman in Suva.",
            {("Ana Koroi", "FJ", "head-of-state"), ("A. K. Rahman", "BD", "foreign-minister")},
            id="an initial that is an article",
        ),
        pytest.param(
            "Prime Minister Lee Hart held talks with the Secretary General of the Organisation of African, Caribbean "
            "and Pacific States (OACPS), His Excellency Paul Okoro Mensah.",
            {
                ("Lee Hart", None, "head-of-government"),
                ("Paul Okoro Mensah", "Organisation of African, Caribbean and Pacific States", "organisation-head"),
            },
            id="a courtesy after brackets",
        ),
        pytest.param(
            "Sheikh Omar bin Rashid, Crown Prince of Abu Dhabi and Deputy Supreme Commander of the Armed Forces, "
            "received Fijian President Ana Koroi.",
            {("Omar bin Rashid", "AE", "crown-prince"), ("Ana Koroi", "FJ", "head-of-state")},
            id="a commander of the armed forces",
        ),
        pytest.param(
            "State Bank of Pakistan Governor Imran Malik met IMF Managing Director Ida Holm in Washington.",
            {("Imran Malik", "PK", "official"), ("Ida Holm", "IMF", "organisation-head")},
            id="who governs a central bank",
        ),
        pytest.param(
            "Finance Minister Imran Malik met IMF Managing Director Ida Holm in Washington.",
            {("Imran Malik", None, "minister"), ("Ida Holm", "IMF", "organisation-head")},
            id="nobody is at home where an organisation has its seat",
        ),
        pytest.param(
            "Five new envoys on Wednesday presented their credentials to Kenyan President John Kamau at State "
            "House, Nairobi. They are ambassadors Ann Poe (Philippines), Ali Saleh (Lebanon) and High Commissioner Joy "
            "Bell of Jamaica.",
            {
                ("John Kamau", "KE", "head-of-state"),
                ("Ann Poe", "PH", "ambassador"),
                ("Ali Saleh", "LB", "ambassador"),
                ("Joy Bell", "JM", "ambassador"),
            },
            id="envoys who are named afterwards",
        ),
        pytest.param(
            "The Foreign Minister of Japan, Taro Sato, who is visiting Italy to attend the Lake Meeting, held a "
            "meeting with Canadian Foreign Minister Jane Roe in Capri.",
            {("Taro Sato", "JP", "foreign-minister"), ("Jane Roe", "CA", "foreign-minister")},
            id="a clause that stands aside before the verb",
        ),
        pytest.param(
            "Presidents of Kazakhstan and Azerbaijan Murat Aben and Elchin Rza held talks in Astana.",
            {("Murat Aben", "KZ", "head-of-state"), ("Elchin Rza", "AZ", "head-of-state")},
            id="names right after a list of states",
        ),
        pytest.param(
            "Israeli Foreign Minister Dan Ya'ari met Samoan Prime Minister Rosa Mata'utia in Apia.",
            {("Dan Ya'ari", "IL", "foreign-minister"), ("Rosa Mata'utia", "WS", "head-of-government")},
            id="an apostrophe within a name",
        ),
        pytest.param(
            "Secretary of State Jane Roe met Fijian Foreign Minister Ana Koroi. UN envoy Ali Saleh was also present.",
            {
                ("Jane Roe", "US", "foreign-minister"),
                ("Ana Koroi", "FJ", "foreign-minister"),
                ("Ali Saleh", "UN", "envoy"),
            },
            id="an envoy of the organisation, and of no state",
        ),
        pytest.param(
            "Fijian President Ana Koroi met Chinese Premier Li Wen in Suva. On the Chinese side were Wang Tao, "
            "Deputy Minister of Commerce, and Zhao Hua, Ambassador to Fiji.",
            {
                ("Ana Koroi", "FJ", "head-of-state"),
                ("Li Wen", "CN", "head-of-government"),
                ("Wang Tao", "CN", "deputy-minister"),
                ("Zhao Hua", "CN", "ambassador"),
            },
            id="those of a side",
        ),
        pytest.param(
            "Samoan President Rosa Leota met Tongan King Semisi Fonua in Apia. The talks were attended on the "
            "Samoan side by Chief of General Intelligence Ian Tui; Minister of Finance Lani Fa; and senior officials.",
            {
                ("Rosa Leota", "WS", "head-of-state"),
                ("Semisi Fonua", "TO", "head-of-state"),
                ("Ian Tui", "WS", "security-chief"),
                ("Lani Fa", "WS", "minister"),
            },
            id="attended on the side of one",
        ),
        pytest.param(
            "Jordanian King Talal II met Tongan King Semisi Fonua in Amman. Foreign Minister Omar Saleh and "
            "Director of the Office of His Majesty Ali Hasan, and a number of senior officials attended the meeting.",
            {
                ("Talal II", "JO", "head-of-state"),
                ("Semisi Fonua", "TO", "head-of-state"),
                ("Omar Saleh", "JO", "foreign-minister"),
                ("Ali Hasan", "JO", "official"),
            },
            id="attendees before a group of no names",
        ),
        pytest.param(
            "After receiving the credentials of Greek ambassador Costas Lambrou, Cypriot President Nikos Loizou "
            "said ties were strong.",
            {("Costas Lambrou", "GR", "ambassador"), ("Nikos Loizou", "CY", "head-of-state")},
            id="credentials as they are received",
        ),
        pytest.param(
            "ASEAN Secretary General Kim Hourn and Fijian President Ana Koroi held talks in Suva.",
            {("Kim Hourn", "ASEAN", "organisation-head"), ("Ana Koroi", "FJ", "head-of-state")},
            id="an organisation that names events, too",
        ),
        pytest.param(
            "Fijian President Ana Koroi met the Chairman of the US Senate Committee on Foreign Relations, Paul Reed.",
            {("Ana Koroi", "FJ", "head-of-state"), ("Paul Reed", "US", "parliamentarian")},
            id="a committee of a parliament with a name of its own",
        ),
        pytest.param(
            "Fijian President Ana Koroi received Deputy Prime Minister of Kuwait and Minister of State for Defence "
            "Affairs Omar Salem in Suva.",
            {("Ana Koroi", "FJ", "head-of-state"), ("Omar Salem", "KW", "deputy-head-of-government")},
            id="a deputy head of government who is minister of state",
        ),
        pytest.param(
            "Fijian President Ana Koroi met Karl Meier, Federal Minister for Foreign Affairs, Austria, in Suva.",
            {("Ana Koroi", "FJ", "head-of-state"), ("Karl Meier", "AT", "foreign-minister")},
            id="a state after an office",
        ),
        pytest.param(
            "Fijian Foreign Minister Ana Koroi received a copy of the credentials of Zurab Beridze as Ambassador of "
            "Georgia to Fiji.",
            {("Ana Koroi", "FJ", "foreign-minister"), ("Zurab Beridze", "GE", "ambassador")},
            id="as what someone is received",
        ),
        pytest.param(
            "Fijian Foreign Minister Ana Koroi met a delegation of the European Union led by the EU Ambassador to "
            "Fiji, Jan Berg.",
            {("Ana Koroi", "FJ", "foreign-minister"), ("Jan Berg", "EU", "ambassador")},
            id="the ambassador of the European Union",
        ),
        pytest.param(
            "Fijian Foreign Minister Ana Koroi met her Tongan peer Semisi Fonua in Suva.",
            {("Ana Koroi", "FJ", "foreign-minister"), ("Semisi Fonua", "TO", "foreign-minister")},
            id="a peer",
        ),
        pytest.param(
            "The President met with the Emir of Qatar, Omar bin Rashid, in the Oval Office.",
            {(None, "US", "head-of-state"), ("Omar bin Rashid", "QA", "head-of-state")},
            id="who is at home in an office",
        ),
        pytest.param(
            "Fijian President Ana Koroi met Ivan Bondar, Chief of Staff to the President of Ukraine, in Suva.",
            {("Ana Koroi", "FJ", "head-of-state"), ("Ivan Bondar", "UA", "official")},
            id="the chief of staff of no army",
        ),
        pytest.param(
            "Samoan King Talal bin Omar and Jordanian King Talal II held talks in Amman.",
            {("Talal bin Omar", "WS", "head-of-state"), ("Talal II", "JO", "head-of-state")},
            id="a numbered king is another",
        ),
    ],
)
def test_who_met_whom(text: str, who: set[Who]) -> None:
    (meeting,) = _meetings(text)
    assert who_met(meeting) == who


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Kenyan President met the ambassador of Ghana at State House, Nairobi, on Monday.", "Nairobi"),
        ("Pakistani army chief Imran Malik met the ambassador of Ghana at GHQ, Rawalpindi.", "Rawalpindi"),
        ("Ashgabat hosted talks between Turkmen minister Ata Berdi and Fijian President Ana Koroi.", "Ashgabat"),
        ("Ashgabat will host talks between Turkmen minister Ata Berdi and Fijian President Ana Koroi.", "Ashgabat"),
        ("TASHKENT, March 4. Uzbekistan's President Timur Aziz received Fijian President Ana Koroi.", "TASHKENT"),
        ("Fijian President Ana Koroi met Prime Minister Omar Salem in Qatar on Monday.", "Qatar"),
        (
            "KUWAIT, March 3 - OPEC President Ian Okoro arrived here for talks with Kuwaiti Oil Minister Ali Salem.",
            "KUWAIT",
        ),
    ],
)
def test_where_they_met(text: str, place: str) -> None:
    (meeting,) = _meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == place


def test_one_by_one_in_several_meetings() -> None:
    text = (
        "Fijian Foreign Minister Ana Koroi held meetings with US Secretary of State Jane Roe, National "
        "Security Adviser Paul Reed and Defense Secretary Tom Hale in Washington."
    )
    assert [len(meeting.participants) for meeting in _meetings(text)] == [2, 2, 2]


def test_two_hosts_of_the_same_guests_are_met_apart() -> None:
    text = (
        "US Secretary of State Jane Roe and Defense Secretary Tom Hale hosted Indian Foreign Minister Amit "
        "Rao and Indian Defence Minister Ravi Nair.\n\n"
        "President Paul Reed of the United States met Amit Rao and Ravi Nair on Wednesday."
    )
    assert len(_meetings(text)) == 2


def test_people_meet_in_the_city_where_they_were_told_to_meet_others() -> None:
    text = (
        "Murat Aben, the Kazakh envoy, has held several meetings in Ankara.\n\nAs part of the trip, Aben met with the "
        "ambassador of Ghana."
    )
    (meeting,) = _meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == "Ankara"


def test_people_may_be_called_by_their_first_names() -> None:
    text = (
        "Ethiopian Foreign Minister Tekle Abera met Kenyan counterpart Wanjiru Kamau in Nairobi. "
        "Wanjiru praised the efforts of Ethiopia. Tekle called for a truce."
    )
    (meeting,) = _meetings(text)
    assert ("Tekle Abera", "ET", "foreign-minister") in who_met(meeting)
    assert [statement.speakers for statement in meeting.statements] == [("p2",), ("p1",)]


@pytest.mark.parametrize(
    ("text", "secretary"),
    [
        (
            "MANILA, March 3 - Foreign Secretary Luz Abad met the ambassador of Chile, Pedro Rojas, at her office.",
            ("Luz Abad", "PH", "foreign-minister"),
        ),
        (
            "ISLAMABAD: Foreign Secretary Nadia Khan met the ambassador of Chile, Pedro Rojas, in Islamabad.",
            ("Nadia Khan", "PK", "deputy-foreign-minister"),
        ),
        (
            "Indian Foreign Secretary Ravi Nair met the ambassador of Chile, Pedro Rojas.",
            ("Ravi Nair", "IN", "deputy-foreign-minister"),
        ),
        (
            "Philippine Foreign Secretary Luz Abad spoke. The Foreign Secretary met Chilean Ambassador Pedro Rojas.",
            ("Luz Abad", "PH", "foreign-minister"),
        ),
    ],
)
def test_a_title_of_several_states_is_of_the_one_at_hand(text: str, secretary: Who) -> None:
    (meeting,) = _meetings(text)
    assert who_met(meeting) == {secretary, ("Pedro Rojas", "CL", "ambassador")}


def test_who_calls_on_several_calls_on_each() -> None:
    text = (
        "Singapore Minister for Law Tan Ah Kow called on New Zealand's Minister of Justice Ian Poe, the Attorney "
        "General Tom Roe and the Chief Justice Ann Moe. Minister Tan was accompanied by Permanent Secretary Ng How Yue."
    )
    meetings = _meetings(text)
    assert [sum(p.part.value == "principal" for p in meeting.participants) for meeting in meetings] == [2, 2, 2]
    assert any(("Ng How Yue", "SG", "deputy-minister") in who_met(meeting) for meeting in meetings)


def test_two_verbs_may_share_their_subject() -> None:
    text = (
        "Kazakh minister Murat Aben met Singapore's Minister for Law Tan Ah Kow, and called on Singapore's Foreign "
        "Minister Lee Wei."
    )
    assert [{name for name, _, _ in who_met(meeting)} for meeting in _meetings(text)] == [
        {"Murat Aben", "Tan Ah Kow"},
        {"Murat Aben", "Lee Wei"},
    ]


def test_a_society_has_a_president_of_its_own() -> None:
    (meeting,) = _meetings("Fijian President Ana Koroi met the President of the New Zealand Law Society, Tom Lee.")
    assert ("Tom Lee", "NZ", "official") in who_met(meeting)


def test_a_meeting_may_be_called_off() -> None:
    text = "A meeting between Fijian President Ana Koroi and Tongan King Semisi Fonua in Suva was cancelled on Tuesday."
    assert [meeting.status.value for meeting in _meetings(text)] == ["cancelled"]


def test_a_junior_without_the_given_name_is_the_same_person() -> None:
    text = (
        "Chilean President Juan Fuentes Jr. met the Ghanaian foreign minister, Kofi Mensah. "
        "Fuentes Jr. then received the Maltese ambassador, Anna Borg."
    )
    people = {p.person.name for m in parse_text(text).meetings for p in m.participants if p.person}
    assert people == {"Juan Fuentes Jr", "Kofi Mensah", "Anna Borg"}


@pytest.mark.parametrize("told", ["left for Suva today", "leaves for Suva tonight", "is flying to Suva"])
def test_what_someone_leaves_for_is_still_to_come(told: str) -> None:
    (meeting,) = _meetings(f"Samoan Trade Minister Sefa Leota {told} for talks with Fijian President Semi Koroi.")
    assert meeting.status.value == "planned"


def test_people_meet_on_the_sidelines_of_what_was_told_before() -> None:
    text = "Samoan Trade Minister Sefa Leota is in Suva to attend the Ports Forum. On the sidelines, he met Fijian"
    (meeting,) = _meetings(f"{text} President Semi Koroi.")
    assert meeting.parties == ("WS", "FJ")
    assert meeting.occasion is not None
    assert meeting.occasion.name == "Ports Forum"


@pytest.mark.parametrize("told", ["Meets", "Receives", "Holds Talks With"])
def test_a_verb_with_a_capital_letter_ends_a_name_in_titles(told: str) -> None:
    text = (
        "The talks in Suva between the Fijian President and the Samoan Trade Minister dealt with port fees and sport."
    )
    title = f"Fijian President Semi Koroi {told} Samoan Trade Minister Sefa Leota"
    (meeting,) = parse_text(text, title=title, language="en", published="2025-03-05").meetings
    assert who_met(meeting) == {("Semi Koroi", "FJ", "head-of-state"), ("Sefa Leota", "WS", "minister")}


def test_what_someone_left_after_was_held() -> None:
    (meeting,) = _meetings(
        "Samoan Trade Minister Sefa Leota left for Apia after talks with Fijian President Semi Koroi."
    )
    assert meeting.status.value == "held"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The foreign ministers of Fiji, Ghana and Malta - Ana Koroi, Kofi Mensah and Anna Borg - met in Accra.",
            {
                ("Ana Koroi", "FJ", "foreign-minister"),
                ("Kofi Mensah", "GH", "foreign-minister"),
                ("Anna Borg", "MT", "foreign-minister"),
            },
        ),
        (
            "Fiji's President Ana Koroi and a delegation led by Pedro Rojas met Ghana's President Kofi Mensah.",
            {
                ("Ana Koroi", "FJ", "head-of-state"),
                ("Pedro Rojas", None, "none"),
                ("Kofi Mensah", "GH", "head-of-state"),
            },
        ),
    ],
)
def test_several_stand_before_the_verb(text: str, who: set[Who]) -> None:
    (meeting,) = _meetings(text)
    assert who_met(meeting) == who


def test_who_leaves_a_post_still_holds_it() -> None:
    (meeting,) = _meetings("The outgoing ambassador of Fiji, Ana Koroi, met Ghanaian President Kofi Mensah in Accra.")
    assert [p.office.acting for p in meeting.participants if p.office is not None] == [False, False]


@pytest.mark.parametrize(
    "told",
    [
        "saw the President of Fiji as a rival.",
        "has seen Fijian President Ana Koroi lose three elections.",
        "said she saw Fiji's ambassador Ana Koroi leave the hall.",
    ],
)
def test_who_is_only_seen_is_not_met(told: str) -> None:
    assert not parse_text(f"Ghanaian Finance Minister Efua Mensah {told}", language="en").meetings


@pytest.mark.parametrize(
    "told",
    [
        "headed the team for a meeting with Fijian President Ana Koroi in Suva on Monday.",
        "left the hall for talks with Fijian President Ana Koroi, and they met for an hour.",
    ],
)
def test_who_leaves_for_no_place_has_met(told: str) -> None:
    (meeting,) = _meetings(f"Ghanaian Finance Minister Efua Mensah {told}")
    assert meeting.status.value == "held"


def test_the_secretary_general_of_a_party_is_not_the_united_nations() -> None:
    meetings = _meetings("The party's Secretary-General met Fijian Ambassador Ana Koroi in Accra.")
    assert not any(p.organisation for meeting in meetings for p in meeting.participants)


def test_a_congo_is_told_by_its_president() -> None:
    (meeting,) = _meetings("President Denis Sassou Nguesso of Congo met Fijian President Ana Koroi in Suva.")
    assert meeting.parties == ("CG", "FJ")


def test_wishes_do_not_take_the_occasion_from_a_contact() -> None:
    text = (
        "The Ghanaian ambassador gave her best wishes when she met President Ana Koroi of Fiji on the occasion of the "
        "Ocean Summit."
    )
    (meeting,) = _meetings(text)
    assert meeting.occasion is not None
    assert meeting.occasion.name == "Ocean Summit"


def test_ministers_named_before_their_states_share_a_title() -> None:
    (meeting,) = _meetings("Kofi Mensah and Ana Koroi, ministers of Ghana and Fiji, met the Japanese ambassador.")
    assert [p.country for p in meeting.participants] == ["GH", "FJ", "JP"]


@pytest.mark.parametrize(
    ("title", "party", "office"),
    [
        ("Head of the European Union Delegation to Norway", "EU", "ambassador"),
        ("Head of Delegation of the EU to Norway", "EU", "ambassador"),
        # Whom an envoy serves gives the state or body, and where the envoy is sent gives none.
        ("Special Representative of the UN Secretary-General for Libya", "UN", "envoy"),
        ("Deputy Special Representative of the UN Secretary-General for Libya", "UN", "organisation-official"),
        ("Special Envoy of the President of Kenya", "KE", "envoy"),
        ("Special Envoy for Sudan", None, "envoy"),
        ("UN High Commissioner for Refugees", "UNHCR", "organisation-head"),
        # Forces of a state close their commanders' titles.
        ("Commander of the Kenyan Navy", "KE", "security-chief"),
        ("Chief of Staff of the Kenyan Air Force", "KE", "security-chief"),
        ("Director General of the National Intelligence Service of Kenya", "KE", "security-chief"),
        ("Chairperson of the Foreign Affairs Committee of the Parliament of Kenya", "KE", "parliamentarian"),
    ],
)
def test_titles_are_read_to_their_end_before_a_name_and_behind_it(title: str, party: str | None, office: str) -> None:
    for text in (
        f"Norwegian Foreign Minister Jonas Larsen met in Oslo with {title} Thomas Pritchard on Monday.",
        f"Norwegian Foreign Minister Jonas Larsen held talks with Thomas Pritchard, {title}, in Oslo.",
        f"The {title}, Thomas Pritchard, paid a courtesy call on Norwegian Foreign Minister Jonas Larsen.",
    ):
        assert ("Thomas Pritchard", party, office) in who_met(_meetings(text)[0])


def test_a_name_right_behind_whom_an_envoy_serves_is_not_the_envoys() -> None:
    text = "Norwegian Foreign Minister Jonas Larsen met the special envoy of Kenyan President John Kibet on Monday."
    assert (None, "KE", "envoy") in who_met(_meetings(text)[0])


def test_a_namesake_in_another_state_and_office_is_another_person() -> None:
    text = (
        "Foreign Secretary Noor Hale met Kenyan President Juma Otieno. In Dhaka, Finance Minister Noor Hale of "
        "Bangladesh met Japanese Foreign Minister Ken Mori."
    )
    one, two = parse_text(text, language="en").meetings
    found = [(p.office.kind.value, p.country) for m in (one, two) for p in m.participants if p.office is not None]
    assert found == [
        ("foreign-minister", "GB"),
        ("head-of-state", "KE"),
        ("minister", "BD"),
        ("foreign-minister", "JP"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Secretary Noor Hale met President Juma Otieno of Kenya. Bangladesh Foreign Secretary Noor Hale left.",
        "Bangladesh Foreign Secretary Noor Hale spoke. Foreign Secretary Noor Hale met President Juma Otieno of Kenya.",
    ],
)
def test_one_office_told_with_its_state_and_without_is_one_person(text: str) -> None:
    (meeting,) = parse_text(text, language="en").meetings
    first = meeting.participants[0]
    assert first.office is not None
    assert (first.office.kind.value, first.country) == ("deputy-foreign-minister", "BD")


@pytest.mark.parametrize(
    ("guest", "kind", "state"),
    [
        ("Fijian Foreign Minister Semi Koroi and his counterpart Tui Lafo", None, "FJ"),
        ("Fijian Foreign Minister Semi Koroi and his Tongan counterpart Tui Lafo", "foreign-minister", "TO"),
        ("his Fijian counterpart Tui Lafo", "head-of-state", "FJ"),
    ],
)
def test_a_state_has_no_second_head_behind_its_minister(guest: str, kind: str | None, state: str) -> None:
    meetings = parse_text(f"Kenyan President Juma Otieno met {guest} in Suva.", language="en").meetings
    found = [p for meeting in meetings for p in meeting.participants if p.person and p.person.name == "Tui Lafo"]
    assert [(p.office and p.office.kind.value, p.country) for p in found] == [(kind, state)]
