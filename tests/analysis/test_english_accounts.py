"""English releases and transcripts in the first person, on sentences of our own: whom "I" means, and whose they are."""

from __future__ import annotations

import pytest

from diplonews import parse_text


def _meetings(text: str, title: str | None = "Visit to Samoa") -> list[list[tuple[str, str | None, str | None]]]:
    """Give the principals of each meeting: name, kind of office, state."""
    meetings = parse_text(text, title=title, published="2024-05-15", language="en").meetings
    return [
        sorted(
            (
                (p.person.name if p.person else "", p.office.kind.value if p.office else None, p.country)
                for p in meeting.participants
                if p.part.value == "principal"
            ),
            key=lambda one: one[0],
        )
        for meeting in meetings
    ]


_HEADS = [
    "MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS LAWRENCE BRIGALOW\nFA17 14 May 2024\nVISIT TO SAMOA",
    "MEDIA RELEASE\nMINISTER FOR FOREIGN AFFAIRS\nLAWRENCE BRIGALOW\n14 May 2024",
    "MEDIA RELEASE\nSENATOR THE HON LAWRENCE BRIGALOW MP\nMINISTER FOR FOREIGN AFFAIRS\n14 May 2024",
    "Press release\nLAWRENCE BRIGALOW\nMinister for Foreign Affairs\nCanberra, 14 May 2024",
]
_SAMOAN = [
    ("LAWRENCE BRIGALOW", "foreign-minister", "AU"),
    ("Tavita Leota", "foreign-minister", "WS"),
]


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize(
    "account",
    [
        "I met the Samoan Foreign Minister, Tavita Leota, in Apia this morning to discuss Australian aid.",
        "Today I held talks in Apia with my Samoan counterpart, Tavita Leota, on Australian aid.",
        "In Apia on 20 May I will hold discussions with Foreign Minister Tavita Leota of Samoa about Australian aid.",
        "I will be meeting Samoan Foreign Minister Tavita Leota next week. Australian aid will be discussed.",
        "I thank the Australian team. I also spoke by telephone with Samoan Foreign Minister Tavita Leota.",
    ],
)
def test_whoever_writes_in_the_first_person_is_named_by_the_letterhead(head: str, account: str) -> None:
    assert _meetings(f"{head}\n{account}") == [_SAMOAN]


def test_a_writer_meets_several_on_a_journey() -> None:
    text = (
        "MEDIA RELEASE\nMINISTER FOR FOREIGN AFFAIRS\nLAWRENCE BRIGALOW\n14 May 2024\n"
        "I will visit Samoa and Tonga next week to review Australian aid.\n"
        "In Apia I will hold talks with the Prime Minister of Samoa, Sina Tuilagi.\n"
        "My visit to Tonga on 22 May will be short. I will meet Prime Minister Semisi Kata there."
    )
    first, second = _meetings(text, "Visit to Samoa and Tonga")
    assert first == [_SAMOAN[0], ("Sina Tuilagi", "head-of-government", "WS")]
    assert second == [_SAMOAN[0], ("Semisi Kata", "head-of-government", "TO")]


def test_the_name_before_a_speech_tells_who_speaks() -> None:
    text = (
        "Press availability\n"
        "FOREIGN MINISTER BRIGALOW: I met this morning with Samoan Prime Minister Sina Tuilagi in Apia.\n"
        "QUESTION: Did I hear that you also met the President of Fiji?\n"
        "FOREIGN MINISTER BRIGALOW: We in Australia will see what comes."
    )
    (met,) = _meetings(text, "Press availability in Apia")
    assert [(name.lower(), kind) for name, kind, _ in met] == [
        ("brigalow", "foreign-minister"),
        ("sina tuilagi", "head-of-government"),
    ]


def test_nobody_is_meant_where_no_letterhead_tells() -> None:
    assert _meetings("I met Samoan Foreign Minister Tavita Leota when I was young. Those were days.") == []


def test_what_another_says_of_himself_is_not_the_writers() -> None:
    text = (
        "MEDIA RELEASE\nMINISTER FOR FOREIGN AFFAIRS\nLAWRENCE BRIGALOW\n14 May 2024\n"
        "I thank the engineer for his work in Australia. “I met Samoan Prime Minister Sina Tuilagi,” he said."
    )
    assert _meetings(text) == []


@pytest.mark.parametrize(
    "foot",
    [
        "The treaty may be read at www.minister.example.gov.au by all who wish.",
        "See https://www.example.gov.au/treaties for the text of the treaty.",
    ],
)
def test_the_pages_of_a_government_tell_whose_minister_it_is(foot: str) -> None:
    text = f"Foreign Minister Lawrence Brigalow met Samoan Prime Minister Sina Tuilagi in Apia on Monday.\n{foot}"
    assert _meetings(text) == [
        [("Lawrence Brigalow", "foreign-minister", "AU"), ("Sina Tuilagi", "head-of-government", "WS")]
    ]


@pytest.mark.parametrize(
    "support", ["U.S. support for debt relief", "the United States' ironclad commitment to the alliance"]
)
def test_whose_support_someone_affirms_is_whom_they_act_for(support: str) -> None:
    text = (
        "President Hartwell met today with Prime Minister Stavros Manolakis of Greece on the margins of the summit in "
        f"Vilnius, Lithuania. The President reiterated {support}."
    )
    (met,) = _meetings(text, None)
    assert met == [("Hartwell", "head-of-state", "US"), ("Stavros Manolakis", "head-of-government", "GR")]


def test_a_title_alone_means_whoever_it_meant_from_the_first() -> None:
    text = (
        "The President spoke this morning with President Ilir Berisha of Albania about U.S. aid. "
        "The President also met in the Oval Office with the Prime Minister of Fiji, Sela Vake. "
        "On Friday the President will host President Ernesto Duarte of Peru at the White House."
    )
    met = _meetings(text, None)
    assert [[name for name, *_ in those] for those in met] == [
        ["", "Ilir Berisha"],
        ["", "Sela Vake"],
        ["", "Ernesto Duarte"],
    ]


def test_the_half_of_the_day_is_no_premier() -> None:
    text = (
        "At 9:30 AM, the Vice President will meet Japanese Prime Minister Kenji Morikawa in New York. "
        "At 12:45 PM, the Vice President will meet Cypriot President Andreas Kyprianou."
    )
    first, second = _meetings(text, None)
    assert "Kenji Morikawa" in [name for name, *_ in first]
    assert sorted(name for name, *_ in second) == ["", "Andreas Kyprianou"]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("US Assistant Secretary of State for Political-Military Affairs", "deputy-foreign-minister"),
        ("US Special Envoy for Counter-Terrorism", "envoy"),
        ("Kenyan Minister for Cyber-Security and Post-War Reconstruction", "minister"),
    ],
)
def test_what_an_office_deals_with_may_be_two_words_with_a_hyphen(title: str, kind: str) -> None:
    (met,) = _meetings(f"{title} Nathan Gale met Omani Foreign Minister Salim al-Harthy in Muscat.", None)
    assert [(name, office) for name, office, _ in met] == [
        ("Nathan Gale", kind),
        ("Salim al-Harthy", "foreign-minister"),
    ]


@pytest.mark.parametrize("title", ["Chinese Minister of Justice", "China's Minister for Public Security"])
def test_a_family_name_like_a_pronoun_stands_behind_a_ministry(title: str) -> None:
    (met,) = _meetings(f"{title} He Wenkang met Kenyan Interior Minister Paul Otieno in Beijing.", None)
    assert [name for name, *_ in met] == ["He Wenkang", "Paul Otieno"]


@pytest.mark.parametrize("body", ["Supreme People's Court", "Constitutional Court", "Riverside University"])
def test_the_president_of_a_court_leads_no_state(body: str) -> None:
    (met,) = _meetings(f"Kenyan Interior Minister Paul Otieno met {body} President Tran Van Loc of Vietnam.", None)
    assert ("Tran Van Loc", "official", "VN") in met


@pytest.mark.parametrize(
    "title", ["Senior Minister of State for Law", "Senior Parliamentary Secretary, Ministry of Law,"]
)
def test_titles_that_one_state_has_tell_it(title: str) -> None:
    text = f"{title} Zainal Kamsani met Lao Justice Minister Phay Sisavath at a forum in Vientiane."
    (met,) = _meetings(text, None)
    assert met == [("Phay Sisavath", "minister", "LA"), ("Zainal Kamsani", "deputy-minister", "SG")]


@pytest.mark.parametrize("verb", ["Attends", "Visits", "Addresses", "Represents"])
def test_a_verb_in_a_title_is_no_part_of_a_name(verb: str) -> None:
    text = "Canadian Justice Minister Louise Gagnon met Kenyan Justice Minister Paul Otieno in Nairobi."
    (met,) = _meetings(text, f"Minister Louise Gagnon {verb} African Forum of Lawyers in Nairobi")
    assert [name for name, *_ in met] == ["Louise Gagnon", "Paul Otieno"]


def test_the_envoy_is_whom_the_article_is_about() -> None:
    text = (
        "US Special Envoy for Yemen Nathan Gale met UN Special Envoy Lars Holm in Riyadh. "
        "While there, the Special Envoy also met Omani Foreign Minister Salim al-Harthy."
    )
    _first, second = _meetings(text, None)
    assert [name for name, *_ in second] == ["Nathan Gale", "Salim al-Harthy"]


def test_a_pronoun_tells_where_someone_has_come_by_then() -> None:
    text = (
        "US Deputy Secretary of State Nathan Gale will travel to Geneva and Dhaka. "
        "In Geneva, he will meet Swiss Foreign Minister Beat Keller. "
        "In Dhaka, he will hold a series of bilateral meetings. He will meet Foreign Secretary Masud Karim."
    )
    _, second = parse_text(text, published="2024-05-15", language="en").meetings
    assert second.place is not None
    assert second.place.name == "Dhaka"
    karim = next(p for p in second.participants if p.person and p.person.name == "Masud Karim")
    assert (karim.country, karim.office and karim.office.kind.value) == ("BD", "deputy-foreign-minister")


def test_what_a_guest_tours_is_nobody() -> None:
    text = "Kazakh Justice Minister Marat Beketov met Kenyan Justice Minister Paul Otieno and toured Gordon Chambers."
    (met,) = _meetings(text, None)
    assert [name for name, *_ in met] == ["Marat Beketov", "Paul Otieno"]


@pytest.mark.parametrize(
    "told", ["spoke to reporters", "spoke to the press in Amman", "spoke at the opening of the fair"]
)
def test_what_two_say_to_many_is_no_call(told: str) -> None:
    text = f"Canadian Foreign Minister Louise Gagnon and Iraqi Prime Minister Salim al-Kadri {told}."
    assert _meetings(text, None) == []


def test_who_is_met_by_whoever_holds_the_same_office_is_another() -> None:
    text = (
        "The President will host President Fernando Malaya Jr. of the Philippines at the White House on Monday. "
        "The President will also meet Prime Minister Ann Trask of the United Kingdom."
    )
    first, second = _meetings(text, "On the President’s meeting with President Malaya")
    assert first == [("", "head-of-state", "US"), ("Fernando Malaya Jr", "head-of-state", "PH")]
    assert second == [("", "head-of-state", "US"), ("Ann Trask", "head-of-government", "GB")]


@pytest.mark.parametrize("sea", ["the South China Sea", "the Gulf of Guinea", "the Lake Chad Basin"])
def test_a_sea_is_no_state(sea: str) -> None:
    text = f"The President met President Ana Koroi of Fiji on Monday. They discussed {sea}."
    (met,) = _meetings(text, None)
    assert [state for *_, state in met] == [None, "FJ"]


def test_those_met_together_in_one_state_are_of_it() -> None:
    text = (
        "Ambassador Ada Cole will travel to Moldova next week. In Moldova, she will meet Moldovan President Ana Lungu, "
        "Prime Minister Ion Rusu, and Foreign Minister Nicu Pop."
    )
    (met,) = _meetings(text, None)
    assert {state for name, _, state in met if name != "Ada Cole"} == {"MD"}


@pytest.mark.parametrize("title", ["U.S. Representative to the United Nations", "US Representative to the UN"])
def test_a_representative_to_the_united_nations_is_a_states(title: str) -> None:
    (met,) = _meetings(f"{title} Ambassador Ada Cole met Moldovan Foreign Minister Nicu Pop in New York.", None)
    assert met[0] == ("Ada Cole", "permanent-representative", "US")


@pytest.mark.parametrize(
    ("met", "kind"),
    [
        ("the Samoan Foreign Minister, Tavita Leota", "foreign-minister"),
        ("the Samoan Minister for Trade, Tavita Leota", "minister"),
    ],
)
def test_a_release_without_a_letterhead_is_a_ministers(met: str, kind: str) -> None:
    text = f"FA19 - 14 May 2024\nI visited Apia on Monday for talks with {met}. Australia will send more aid."
    (principals,) = _meetings(text)
    assert principals[0] == ("", kind, "AU")


def test_what_an_author_tells_is_no_ministers() -> None:
    text = "By Lina Haddad\n\nI visited Apia for talks with the Samoan Foreign Minister, Tavita Leota. It was hot."
    assert _meetings(text, "A day in Apia") == []


def test_what_the_writer_said_is_the_writers() -> None:
    text = (
        "MEDIA RELEASE\nMINISTER FOR FOREIGN AFFAIRS\nLAWRENCE BRIGALOW\n"
        "I visited Apia for talks with the Samoan Foreign Minister, Tavita Leota. "
        "Mr Leota thanked Australia for its help. I stressed the need for a treaty. We agreed to meet again next year."
    )
    (meeting,) = parse_text(text, title="Visit to Samoa", published="2024-05-15", language="en").meetings
    names = {p.id: p.person.name for p in meeting.participants if p.person}
    said = [([names[one] for one in s.speakers], s.act.value, s.text) for s in meeting.statements]
    assert (["LAWRENCE BRIGALOW"], "affirm", "the need for a treaty") in said
    assert any(act == "agree" and "meet again" in words and not speakers for speakers, act, words in said)


def test_the_day_and_the_event_of_one_stage_are_not_those_of_the_next() -> None:
    text = (
        "US Under Secretary of State Ada Cole will travel to Senegal, Chad and Togo next month. "
        "In Dakar on June 4, she will attend the African Ports Forum and meet Senegalese Foreign Minister Awa Diop. "
        "In N’Djamena, she will meet Chadian Foreign Minister Ali Saleh. "
        "She will then go on to Lomé. She will meet Togolese President Kodjo Adjovi."
    )
    dakar, chad, togo = parse_text(text, published="2024-05-15", language="en").meetings
    assert [str(m.date) for m in (dakar, chad, togo)] == ["2024-06-04", "None", "None"]
    assert dakar.occasion is not None
    assert dakar.occasion.name == "African Ports Forum"
    assert all(m.occasion is None or "Forum" not in m.occasion.name for m in (chad, togo))


@pytest.mark.parametrize("name", ["Nathan Gale SC", "Nathan Gale, SC", "Mr Nathan Gale KC"])
def test_letters_behind_a_name_are_no_part_of_it(name: str) -> None:
    text = f"{name}, Second Minister for Law of Singapore, met Fijian Justice Minister Sela Vake in Suva."
    (met,) = _meetings(text, None)
    assert [one for one, *_ in met] == ["Nathan Gale", "Sela Vake"]


def test_what_a_speaker_hosts_without_people_told_is_no_contact() -> None:
    head = "Remarks by President Koroi of Fiji\n\nPRESIDENT KOROI: Hello! (Applause.) "
    assert _meetings(head + "I'm about to host the NATO nations in Suva.", None) == []
    assert _meetings(head + "I'm honored to welcome the athletes of Team Fiji here today.", None) == []


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Secretary-General of the Asian-African Ports Organization (AAPO)", "Asian-African Ports Organization"),
        ("Executive Director of the International Fisheries Alliance", "International Fisheries Alliance"),
        ("Executive Secretary of the Nile Rivers Initiative", "Nile Rivers Initiative"),
    ],
)
def test_who_heads_a_body_of_several_states_acts_for_it(title: str, body: str) -> None:
    text = f"Singapore Law Minister Edwin Tan met the {title}, Dr Lars Holm, in Riga."
    (meeting,) = parse_text(text, published="2024-05-15", language="en").meetings
    holm = next(p for p in meeting.participants if p.person and p.person.name == "Lars Holm")
    assert (holm.country, holm.organisation and holm.organisation.name) == (None, body)
    assert holm.office is not None
    assert holm.office.kind.value == "organisation-head"


@pytest.mark.parametrize("title", ["Director-General of the Asian Affairs Bureau", "Director General of the Treasury"])
def test_who_heads_a_part_of_a_ministry_acts_for_no_league(title: str) -> None:
    text = f"Singapore Law Minister Edwin Tan met the {title} of Latvia, Lars Holm, in Riga."
    (meeting,) = parse_text(text, published="2024-05-15", language="en").meetings
    assert {p.country for p in meeting.participants} == {"SG", "LV"}


def test_whose_minister_was_hosted_tells_no_place() -> None:
    text = "Singapore Law Minister Edwin Tan hosted Vietnam’s Justice Minister, Nguyen Hai Binh, to lunch on Monday."
    (meeting,) = parse_text(text, published="2024-05-15", language="en").meetings
    assert meeting.place is None


@pytest.mark.parametrize("marks", [("a.", "b."), ("(a)", "(b)"), ("i.", "ii."), ("-", "-")])
@pytest.mark.parametrize("when", ["on 6 May", "on Monday", "today", "in Apia"])
def test_those_on_lines_of_their_own_were_met(marks: tuple[str, str], when: str) -> None:
    text = (
        f"Singapore Minister for Law Edwin Tan met the following dignitaries {when}:\n\n"
        f"   {marks[0]} Mr Anatoli Ramish, Minister of Justice of Georgia;\n"
        f"   {marks[1]} Dr Yasmin Haddad, Minister of Justice of the State of Qatar."
    )
    met = _meetings(text, "Meetings of the Minister for Law")
    assert [[name for name, *_ in those] for those in met] == [
        ["Anatoli Ramish", "Edwin Tan"],
        ["Edwin Tan", "Yasmin Haddad"],
    ]
