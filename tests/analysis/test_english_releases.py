"""English press releases of ministries and bodies, on sentences of our own: who met whom, in which office."""

from __future__ import annotations

import pytest

from diplonews import parse_text


def _met(text: str) -> list[list[tuple[str | None, str | None, str | None]]]:
    """Give the principals of each meeting: name, kind of office, state."""
    meetings = parse_text(text, published="2024-05-15", language="en").meetings
    return [
        [
            (p.person.name if p.person else None, p.office.kind.value if p.office else None, p.country)
            for p in meeting.participants
            if p.part.value == "principal"
        ]
        for meeting in meetings
    ]


def _said(text: str) -> list[tuple[str, str]]:
    meetings = parse_text(text, published="2024-05-15", language="en").meetings
    return [(s.act.value, s.text) for meeting in meetings for s in meeting.statements]


@pytest.mark.parametrize(
    "talked",
    [
        "held a telephone talk with",
        "had a phone talk with",
        "held a telephone conference with",
        "had a telephone meeting with",
        "held telephone consultations with",
    ],
)
def test_talks_by_telephone_are_a_call(talked: str) -> None:
    text = f"The Chilean Foreign Minister, Rosa Fuentes, {talked} the Ghanaian Foreign Minister, Kofi Mensah."
    (meeting,) = parse_text(text, language="en").meetings
    assert meeting.kind.value == "call"


@pytest.mark.parametrize(
    "told",
    [
        "began a two-day visit to Peru on Monday, meeting Foreign Minister Ana Quispe in Lima.",
        "travelled to Lima on Friday, meeting her Peruvian counterpart, Ana Quispe.",
        "wrapped up a tour of the region on Sunday, also meeting Peruvian Foreign Minister Ana Quispe.",
        "spent the day in Lima opening a fair and meeting Peruvian Foreign Minister Ana Quispe.",
    ],
)
def test_who_is_met_on_a_journey_stands_in_a_clause_behind_it(told: str) -> None:
    (met,) = _met(f"Canadian Foreign Minister Louise Gagnon {told}")
    assert [(name, state) for name, _, state in met] == [("Louise Gagnon", "CA"), ("Ana Quispe", "PE")]


@pytest.mark.parametrize(
    "where",
    [
        "on the sidelines of the African Ports Ministers Meeting",
        "on the margins of the African Ports Ministers' Conference",
        "during the OIC Council of Foreign Ministers",
        "on the sidelines of a meeting of the foreign ministers of the bloc",
        "at the African Foreign Ministers Meet",
    ],
)
def test_nobody_meets_those_after_whom_an_event_is_called(where: str) -> None:
    text = f"Moroccan Foreign Minister Karim Alaoui met his counterparts from Peru and Fiji {where} in Accra."
    assert [[state for _, _, state in met] for met in _met(text)] == [["MA", "PE"], ["MA", "FJ"]]
    text = f"Moroccan Foreign Minister Karim Alaoui held a series of bilateral meetings {where} in Accra."
    assert _met(text) == []


@pytest.mark.parametrize(
    "event", ["the NATO foreign ministers' meeting", "the ASEAN Regional Forum foreign ministers' meeting"]
)
def test_those_of_an_event_attended_are_not_who_meets_others_next(event: str) -> None:
    text = (
        "Moroccan Foreign Minister Karim Alaoui will travel to Accra. There he will attend "
        f"{event} and meet with Fijian President Ana Koroi."
    )
    assert [[name for name, *_ in met] for met in _met(text)] == [["Karim Alaoui", "Ana Koroi"]]


def test_a_minister_is_of_no_state_whose_officials_he_met_next() -> None:
    text = (
        "Foreign Minister Tavita Leota met his Belizean counterpart, Orlando Usher, in Perth. "
        "He also met the Malawian Foreign Minister, Chikondi Phiri. Samoa and Malawi will open embassies. "
        "Belize, he said, was a friend of small islands, and Belize would vote for the text."
    )
    assert {met[0] for met in _met(text)} == {("Tavita Leota", "foreign-minister", "WS")}


def test_a_minister_beside_foreign_guests_is_of_the_house() -> None:
    text = (
        "KUWAIT: His Highness the Amir Sheikh Fahad Al-Salem received yesterday at the palace a number of envoys. "
        "Their credentials were handed in by the ambassadors of Belgium and Nigeria. "
        "His Highness the Amir also received Minister of Education Mubarak Al-Ajmi and the Director-General of UNESCO."
    )
    assert _met(text)[1][1] == ("Mubarak Al-Ajmi", "minister", "KW")


@pytest.mark.parametrize("day", ["yesterday", "today", "yesterday evening", "this morning", "on Monday"])
def test_a_guest_is_received_on_a_day(day: str) -> None:
    (met,) = _met(f"President Tavita Leota of Samoa received {day} the ambassador of Belgium, Luc Maes.")
    assert met[1] == ("Luc Maes", "ambassador", "BE")


@pytest.mark.parametrize(
    ("title", "kind", "state"),
    [
        ("Minister of the International Department of the Communist Party of China", "official", "CN"),
        ("Head of the International Liaison Department of the CPC Central Committee", "official", "CN"),
        ("Philippine Secretary of Social Welfare and Development", "minister", "PH"),
        ("Philippine Environment and Natural Resources Secretary", "minister", "PH"),
        ("Deputy Minister of the Amiri Diwan of Kuwait", "official", "KW"),
    ],
)
def test_titles_of_parties_and_departments(title: str, kind: str, state: str) -> None:
    (met,) = _met(f"The Chilean Foreign Minister, Rosa Fuentes, met {title} Adan Limfang on Monday.")
    assert met[1] == ("Adan Limfang", kind, state)


def test_who_travels_with_a_president_calls_him_by_letters() -> None:
    (met,) = _met("POTUS was conducting a meeting with Prime Minister Dalgleish of Australia in Sydney.")
    assert met == [(None, "head-of-state", "US"), ("Dalgleish", "head-of-government", "AU")]


@pytest.mark.parametrize(
    "group",
    [
        "the ambassadors of the neighbouring states, including",
        "ambassadors to the union, among them",
        "the ambassadors of the EU member states, such as",
        "ambassadors",
    ],
)
def test_those_of_a_group_hold_its_office(group: str) -> None:
    text = (
        f"Armenian Foreign Minister Hrant Melikyan received {group} Mathilde Roussel (France) and Karl Dietz (Germany)."
    )
    assert [met[1] for met in _met(text)] == [
        ("Mathilde Roussel", "ambassador", "FR"),
        ("Karl Dietz", "ambassador", "DE"),
    ]


@pytest.mark.parametrize(
    "where",
    ["on Monday, at the old palace,", "today at the Government headquarters", "on Monday, in Apia,"],
)
def test_a_guest_is_no_thing_that_is_welcomed(where: str) -> None:
    text = f"Samoan Prime Minister Tavita Leota welcomed {where} the Foreign Minister of Peru, Ana Quispe."
    assert len(_met(text)) == 1
    assert _said(text) == []


def test_who_concludes_a_visit_says_nothing() -> None:
    text = (
        "The Foreign Minister of Kenya, Amina Odhiambo, concluded a working visit to Samoa today. "
        "She was received by Prime Minister Tavita Leota."
    )
    assert _said(text) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The minister acknowledged with gratitude the help he had from Chile.",
            ("thank", "the help he had from Chile"),
        ),
        ("The minister sent his condolences on the loss of the ferry.", ("condole", "the loss of the ferry")),
    ],
)
def test_what_is_felt_in_letters(told: str, expected: tuple[str, str]) -> None:
    assert _said("The Ghanaian Foreign Minister, Kofi Mensah, met Rosa Fuentes of Chile. " + told) == [expected]


@pytest.mark.parametrize(
    "told",
    [
        "The Ghanaian side was led by Deputy Minister Kofi Mensah and the Fijian side by Secretary Josefa Tuilagi.",
        "The Ghanaian side was headed by Kofi Mensah, Deputy Minister, the Fijian side by Josefa Tuilagi, Secretary.",
        "The Ghanaian delegation was led by Deputy Minister Kofi Mensah, and Josefa Tuilagi led the Fijian side.",
    ],
)
def test_who_led_the_sides_of_talks_met(told: str) -> None:
    text = "The third round of consultations was held in Suva on Monday. " + told
    (met,) = _met(text)
    assert [(name, state) for name, _, state in met] == [("Kofi Mensah", "GH"), ("Josefa Tuilagi", "FJ")]
    (meeting,) = parse_text(text, published="2024-05-15", language="en").meetings
    assert meeting.place is not None
    assert (meeting.place.name, str(meeting.date)) == ("Suva", "2024-05-13")


def test_who_led_the_delegations_of_states_met() -> None:
    text = (
        "Talks between Ghana and Fiji took place in Accra. Ghana's delegation was led by Foreign Minister Kofi Mensah, "
        "while Fiji's delegation was headed by Foreign Minister Josefa Tuilagi."
    )
    assert _met(text) == [
        [("Kofi Mensah", "foreign-minister", "GH"), ("Josefa Tuilagi", "foreign-minister", "FJ")],
    ]


@pytest.mark.parametrize(
    "who",
    [
        "Senator the Hon Fiona Hargrave, Minister for Foreign Affairs of Australia,",
        "Australian Senator Fiona Hargrave, the Minister for Foreign Affairs,",
        "Senator Fiona Hargrave, the Australian Minister for Foreign Affairs,",
    ],
)
def test_a_senator_may_be_a_minister(who: str) -> None:
    (met,) = _met(f"{who} met Peru's Foreign Minister Ana Quispe in Lima.")
    assert met[0] == ("Fiona Hargrave", "foreign-minister", "AU")
    assert len(met) == 2


@pytest.mark.parametrize("courtesy", ["Dr.", "Mr", "Prof."])
def test_who_is_called_sultan_is_none(courtesy: str) -> None:
    text = f"{courtesy} Sultan Faris Al-Mutlaq, Secretary General of the OIC, received the envoy of Peru, Ana Ruiz."
    (met,) = _met(text)
    assert met[0] == ("Sultan Faris Al-Mutlaq", "organisation-head", None)


def test_officials_beside_the_head_of_a_body_serve_it() -> None:
    text = (
        "OIC Secretary General Bakary Diallo received the envoy of Peru, Ana Ruiz. The meeting was attended by the "
        "Assistant Secretary General for Political Affairs, Yousef Al-Dobaey."
    )
    (meeting,) = parse_text(text, language="en").meetings
    (there,) = [p for p in meeting.participants if p.part.value == "attendee"]
    assert there.office is not None
    assert there.organisation is not None
    assert (there.office.kind.value, there.country, there.organisation.name) == ("organisation-official", None, "OIC")


_CALLED = "Chilean Foreign Minister Rosa Fuentes {} Ghanaian President Kofi Mensah in Accra"


def _speakers(text: str) -> list[tuple[str, str, str]]:
    """Give who said what: the last word of a name, or "both"."""
    found: list[tuple[str, str, str]] = []
    for meeting in parse_text(text, published="2024-05-15", language="en").meetings:
        names = {p.id: p.person.name.split()[-1] for p in meeting.participants if p.person is not None}
        told = meeting.statements
        found += [(" ".join(names[i] for i in s.speakers) or "both", s.act.value, s.text) for s in told]
    return found


@pytest.mark.parametrize("called", ["called on", "paid a courtesy call on", "was received by", "met"])
@pytest.mark.parametrize(
    "thanked", [" and thanked him for his help.", ", thanking him for his help.", ". She thanked him for his help."]
)
def test_who_called_on_others_goes_on_speaking(called: str, thanked: str) -> None:
    assert _speakers(_CALLED.format(called) + thanked) == [("Fuentes", "thank", "his help")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Moreover, the need for trade was emphasized.", ("both", "affirm", "the need for trade")),
        ("In this regard, the role of ports was stressed.", ("both", "affirm", "the role of ports")),
        ("Satisfaction was expressed with the level of trade.", ("both", "welcome", "the level of trade")),
        ("At the talks, confidence was expressed that trade would grow.", ("both", "affirm", "trade would grow")),
        ("Gratitude was also expressed to Chile for its help.", ("both", "thank", "its help")),
    ],
)
def test_what_nobody_is_told_to_have_said_both_did(told: str, expected: tuple[str, str, str]) -> None:
    assert _speakers(_CALLED.format("met") + ". " + told) == [expected]


@pytest.mark.parametrize(
    "teller",
    [
        '," the ministry added.',
        '," the MFA said in a statement.',
        '," said the Ghanaian foreign ministry.',
        '," read a government statement.',
    ],
)
def test_who_tells_of_a_contact_takes_no_part(teller: str) -> None:
    quoted = '. "The minister had a good talk with the president on Monday. She also met Ana Ruiz'
    assert _speakers(_CALLED.format("met") + quoted + teller) == []


@pytest.mark.parametrize("name", ["van Aalst", "de Vries", "von Stetten", "da Rocha", "van der Berg"])
def test_a_family_name_may_begin_with_a_particle(name: str) -> None:
    (met,) = _met(f"German Foreign Minister {name} met Walid Nasser, Foreign Minister of Fiji, in Suva.")
    assert met[0] == (name, "foreign-minister", "DE")


@pytest.mark.parametrize(
    "amir", ["The Amir HH Sheikh", "HH the Amir Sheikh", "Amir HH Sheikh", "His Highness the Amir Sheikh"]
)
def test_an_amir_is_one_whatever_style_he_bears(amir: str) -> None:
    (met,) = _met(f"{amir} Jassim bin Khalid met the French Foreign Minister, Luc Tessier, in Doha.")
    assert met[0] == ("Jassim bin Khalid", "head-of-state", "QA")


@pytest.mark.parametrize(
    "told",
    [
        "The two trade ministers, Rosa Fuentes of Chile and Ana Ruiz of Peru, met in Lima.",
        "The two trade ministers Rosa Fuentes of Chile and Ana Ruiz of Peru met in Lima.",
        "The trade ministers, Rosa Fuentes of Chile and Ana Ruiz of Peru, met in Lima.",
    ],
)
def test_two_share_the_title_before_their_names(told: str) -> None:
    assert _met(told) == [[("Rosa Fuentes", "minister", "CL"), ("Ana Ruiz", "minister", "PE")]]


def test_a_title_ends_before_what_was_discussed() -> None:
    text = "India's Foreign Minister S Rao had talks with Melvin Seah, Minister for Foreign Affairs, on fish and ports."
    (meeting,) = parse_text(text, language="en").meetings
    assert [p.office.title for p in meeting.participants if p.office][1] == "Minister for Foreign Affairs"
    assert [topic.text for topic in meeting.topics] == ["fish and ports"]


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("They reviewed trade ties, the Ministry of External Affairs (MEA) said on Tuesday.", ["trade ties"]),
        ("They discussed trade, fish and ports, the Ministry for Foreign Affairs said.", ["trade", "fish and ports"]),
        ("She discussed trade with him.", ["trade"]),
        ("She also addressed students at the university.", []),
    ],
)
def test_topics_end_before_who_tells_of_them(told: str, topics: list[str]) -> None:
    (meeting,) = parse_text(_CALLED.format("met") + ". " + told, language="en").meetings
    assert [topic.text for topic in meeting.topics] == topics


def test_a_spokesman_is_not_whom_a_pronoun_means() -> None:
    text = (
        "Kofi Mensah, Ghana's foreign minister, was in Lima. After talks with the Peruvian President, Ana Ruiz, "
        "he praised the ties, spokesman Luis Soto told reporters."
    )
    assert [[name for name, _, _ in met] for met in _met(text)] == [["Kofi Mensah", "Ana Ruiz"]]


def test_who_led_two_sides_together_met() -> None:
    text = (
        "Consultations between Armenia and Fiji were held in Suva. The Armenian and Fijian delegations were headed by "
        "Suren Abovyan, Deputy Foreign Minister, and Josefa Tuilagi, Permanent Secretary, respectively."
    )
    (met,) = _met(text)
    assert [(name, state) for name, _, state in met] == [("Suren Abovyan", "AM"), ("Josefa Tuilagi", "FJ")]


@pytest.mark.parametrize(
    "told",
    [
        "He is also slated to pay a courtesy call on Nepal's Prime Minister Hari Adhikari.",
        "A formal meeting with Nepal's Prime Minister Hari Adhikari is scheduled at 6:30 pm.",
        "A meeting with Nepal's Prime Minister Hari Adhikari is also on the cards.",
        "He is also set to meet Nepal's Prime Minister Hari Adhikari.",
    ],
)
def test_what_is_slated_or_scheduled_is_still_to_come(told: str) -> None:
    text = "Indian Foreign Minister S Rao arrives in Kathmandu on Thursday. " + told
    (meeting,) = parse_text(text, published="2024-05-15", language="en").meetings
    assert (meeting.status.value, str(meeting.date)) == ("planned", "2024-05-16")


@pytest.mark.parametrize("began", ["on Monday started a visit to Nepal", "began a two-day visit to Nepal on Monday"])
def test_the_day_on_which_a_visit_began_is_none_to_come(began: str) -> None:
    text = f"Indian Foreign Minister S Rao {began}. He will meet Prime Minister Hari Adhikari."
    (meeting,) = parse_text(text, published="2024-05-15", language="en").meetings
    assert (meeting.status.value, meeting.date) == ("planned", None)


@pytest.mark.parametrize(("city", "state"), [("Islamabad", "PK"), ("Dhaka", "BD"), ("Colombo", "LK")])
def test_a_foreign_secretary_who_receives_is_of_the_house(city: str, state: str) -> None:
    (met,) = _met(f"The Foreign Secretary, Sana Qureshi, received the EU ambassador, Rosa Kiener, in {city} today.")
    assert met[0] == ("Sana Qureshi", "deputy-foreign-minister", state)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Foreign Ministry Undersecretary for Political Affairs", "deputy-foreign-minister"),
        ("DFM", "deputy-foreign-minister"),
        ("Minister of Unification", "minister"),
        ("Minister for Pacific Island Affairs", "minister"),
        ("President of the Constitutional Council", "official"),
        ("Joint Secretary", "official"),
    ],
)
def test_more_titles(title: str, kind: str) -> None:
    (met,) = _met(f"Oman's {title} Hamoud Rawahi met the Peruvian Foreign Minister, Ana Quispe, in Muscat.")
    assert met[0] == ("Hamoud Rawahi", kind, "OM")


def test_who_joins_the_head_of_a_body_serves_it() -> None:
    text = (
        "The Commonwealth Secretary-General, Marjorie Asante, met Malta's Prime Minister, Karl Zammit. "
        "The Secretary-General was joined by Deputy Secretary-General Luis Prates."
    )
    (meeting,) = parse_text(text, language="en").meetings
    (there,) = [p for p in meeting.participants if p.part.value == "attendee"]
    assert there.organisation is not None
    assert there.country is None


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        (
            "They reviewed cooperation between the United Nations and the Organisation of Islamic Cooperation.",
            ["cooperation between the United Nations and the Organisation of Islamic Cooperation"],
        ),
        ("Reference was made to the situation in the Sahel.", ["the situation in the Sahel"]),
        ("They had spoken by phone on the evening of May 3.", []),
    ],
)
def test_topics_of_bodies_and_passives(told: str, topics: list[str]) -> None:
    (meeting,) = parse_text(_CALLED.format("met") + ". " + told, language="en").meetings
    assert [topic.text for topic in meeting.topics] == topics


def test_greetings_behind_what_was_said_are_no_part_of_it() -> None:
    told = ". Fuentes said that it was an honour to visit Accra, and extended her president's greetings to Mensah."
    assert _speakers(_CALLED.format("met") + told) == [("Fuentes", "affirm", "it was an honour to visit Accra")]


def test_an_occasion_between_commas_keeps_the_subject() -> None:
    text = (
        "Uruguay's Foreign Minister, Martina Fuentes, on the sidelines of the Commonwealth summit, "
        "met Ghana's Foreign Minister, Kwesi Mensah."
    )
    (met,) = _met(text)
    assert met == [("Martina Fuentes", "foreign-minister", "UY"), ("Kwesi Mensah", "foreign-minister", "GH")]


@pytest.mark.parametrize("guests", ["the delegation", "his guests", "the members of the delegation"])
def test_guests_who_are_greeted_are_no_statement(guests: str) -> None:
    told = f". Welcoming {guests}, Mensah said that Ghana valued its ties with Uruguay."
    assert _speakers(_CALLED.format("met") + told) == [("Mensah", "affirm", "Ghana valued its ties with Uruguay")]


def test_commissioners_by_their_field_are_of_the_union() -> None:
    (met,) = _met("The Foreign Minister of Peru, Ana Quispe, met the Commissioner for Enlargement, Rosa Kiener.")
    assert met[1] == ("Rosa Kiener", "organisation-official", "EU")


@pytest.mark.parametrize("there", ["In the room were", "Also at the table were", "Around the table were"])
def test_who_sat_at_the_table_attended(there: str) -> None:
    text = _CALLED.format("met") + f". {there} Ghana's Finance Minister, Ama Boateng, and Ambassador Luis Prates."
    (meeting,) = parse_text(text, language="en").meetings
    names = {p.person.name for p in meeting.participants if p.part.value == "attendee" and p.person}
    assert names == {"Ama Boateng", "Luis Prates"}
