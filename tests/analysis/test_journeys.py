"""What a journey of several stages tells: where each contact will be, whose people are met, who comes along."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting, Part

EN = (
    "Deputy Secretary of State Mara Ellison will travel to Samoa, Tonga and Fiji from March 4 to 11. She will "
    "begin her trip in Apia, Samoa, where she will meet with Deputy Foreign Minister Sefa Leota. While in "
    "Tonga, Ellison will also meet with State Secretary Ana Tupou. Ellison will have a working lunch with "
    "Foreign Minister Ina Faleolo. Ellison will then travel to Suva, Fiji, to meet with Foreign Minister Peni "
    "Tavola. She will also meet with the head of the National Council of Human Rights, Mele Tofa."
)
FR = (
    "La ministre japonaise des Affaires étrangères Ana Soto se rendra au Togo et au Bénin. Elle entamera sa "
    "tournée à Lomé, où elle rencontrera le ministre des Affaires étrangères Koffi Adjei. Elle s'entretiendra "
    "également avec la ministre du Commerce Ama Lawson. Elle se rendra ensuite à Cotonou pour y rencontrer le "
    "président Jean Houngbo. Elle aura aussi un entretien avec le ministre des Finances Luc Dossou."
)
AR = (
    "يبدأ وزير الخارجية الياباني كينجي تاناكا جولة تشمل تونس والجزائر. وسيصل تاناكا إلى تونس حيث سيلتقي الرئيس "
    "أنيس عمار. كما سيلتقي وزير التجارة سامي الشابي. وسيتوجه بعد ذلك إلى الجزائر حيث سيلتقي الرئيس حمزة "
    "بلقاسم. كما سيجتمع بوزير الطاقة رابح مداني."
)
TEAM = (
    "Under Secretary of State Mara Ellison will travel to Fiji with an interagency delegation. {} In Suva, the "
    "delegation will meet with President Sefa Koroi. They will also meet with Foreign Minister Peni Tavola."
)


def stages(meetings: tuple[DiplomaticMeeting, ...]) -> list[tuple[str, str, str | None]]:
    """Give whom the traveller will meet: the last word of the name, where it will be, and for which state."""
    return [
        (guest.person.name.split()[-1], m.place.name, guest.country)
        for m in meetings
        for guest in m.participants[1:]
        if guest.person is not None and m.place is not None and m.planned
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN,
            [
                ("Leota", "Apia", "WS"),
                ("Tupou", "Tonga", "TO"),
                ("Faleolo", "Tonga", "TO"),
                ("Tavola", "Suva", "FJ"),
                ("Tofa", "Suva", "FJ"),
            ],
        ),
        (
            FR,
            [
                ("Adjei", "Lomé", "TG"),
                ("Lawson", "Lomé", "TG"),
                ("Houngbo", "Cotonou", "BJ"),
                ("Dossou", "Cotonou", "BJ"),
            ],
        ),
        (
            AR,
            [
                ("عمار", "تونس", "TN"),
                ("الشابي", "تونس", "TN"),
                ("بلقاسم", "الجزائر", "DZ"),
                ("مداني", "الجزائر", "DZ"),
            ],
        ),
    ],
    ids=["en", "fr", "ar"],
)
def test_whoever_is_met_at_a_stage_is_at_home_there(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert stages(parse_text(text, published="2024-03-01").meetings) == expected


@pytest.mark.parametrize(
    "company",
    [
        "Other senior members of the delegation include Assistant Secretary Paul Reed and trade envoy Ina Marsh.",
        "She will be accompanied by Assistant Secretary Paul Reed and trade envoy Ina Marsh.",
        "The delegation will also include Assistant Secretary Paul Reed and trade envoy Ina Marsh.",
    ],
)
def test_members_of_a_delegation_are_at_each_of_its_contacts(company: str) -> None:
    meetings = parse_text(TEAM.format(company), published="2024-03-01").meetings
    parts = [[(p.person.name, p.part) for p in m.participants if p.person] for m in meetings]
    along = [("Paul Reed", Part.ATTENDEE), ("Ina Marsh", Part.ATTENDEE)]
    assert [sorted(row) for row in parts] == [
        sorted([("Mara Ellison", Part.PRINCIPAL), (met, Part.PRINCIPAL), *along])
        for met in ("Sefa Koroi", "Peni Tavola")
    ]


def test_whoever_came_along_with_one_is_at_no_contact_of_another() -> None:
    text = (
        "Tongan Foreign Minister Ina Faleolo arrived in Suva on Monday, accompanied by Trade Minister Sefa "
        "Leota. Kenyan Foreign Minister Grace Odhiambo held talks with Fijian President Peni Tavola in Nadi."
    )
    talks = parse_text(text, published="2024-03-01").meetings[-1]
    assert [p.person.name for p in talks.participants if p.person] == ["Grace Odhiambo", "Peni Tavola"]


def test_a_journey_that_was_made_before_does_not_tell_where_others_will_meet() -> None:
    text = (
        "Kenyan Foreign Minister Grace Odhiambo, who travelled to Samoa last week, will meet Fijian President "
        "Peni Tavola in Suva on Friday. She will also meet Trade Minister Sefa Leota."
    )
    assert stages(parse_text(text, published="2024-03-05").meetings) == [
        ("Tavola", "Suva", "FJ"),
        ("Leota", "Suva", "FJ"),
    ]


def test_what_else_is_planned_is_no_topic() -> None:
    text = (
        "Kenyan Foreign Minister Grace Odhiambo will meet Fijian President Peni Tavola to discuss fisheries, "
        "lead the Kenyan delegation to the Ocean Dialogue, visit a port, and meet students."
    )
    (meeting,) = parse_text(text, published="2024-03-05").meetings
    assert [topic.text for topic in meeting.topics] == ["fisheries"]


@pytest.mark.parametrize(
    "journey",
    [
        "وصل وزير الخارجية الفيجي تومازي كوروي إلى نواكشوط أمس في زيارة رسمية.",
        "كرست زيارة وزير الخارجية الفيجي تومازي كوروي إلى العاصمة الموريتانية توافقا على الحل السياسي.",
    ],
)
def test_whom_a_visitor_meets_is_of_the_state_visited_wherever_it_was_written(journey: str) -> None:
    text = f"داكار - {journey} وأجرى كوروي محادثات مع نظيره سالم ولد هارون والرئيس أحمد ولد عبدي."
    found = parse_text(text, language="ar", published="2024-05-15").meetings
    assert [[p.country for p in meeting.participants] for meeting in found] == [["FJ", "MR"], ["FJ", "MR"]]
    assert {meeting.place.country if meeting.place else None for meeting in found} == {"MR"}


def test_whom_an_officer_meets_where_it_was_written_is_of_that_state() -> None:
    text = "داكار - زار وفد غاني نواكشوط أمس. وأجرى وزير الخارجية الفيجي تومازي كوروي محادثات مع الرئيس أحمد ولد عبدي."
    *_, meeting = parse_text(text, language="ar", published="2024-05-15").meetings
    assert [p.country for p in meeting.participants] == ["FJ", "SN"]
