"""Who met whom in English: titles, names and lists as newspapers of many states write them, class by class."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

Who = tuple[str | None, str | None, str]
_MORE = "\n\nThe two sides discussed ways to develop cooperation in various fields of common interest."


def _meetings(text: str, published: str = "2025-03-05") -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text + _MORE, language="en", published=published).meetings


def _who(meeting: DiplomaticMeeting) -> set[Who]:
    return {
        (
            p.person.name if p.person else None,
            p.country or (p.organisation.name if p.organisation else None),
            p.office.kind.value if p.office else "none",
        )
        for p in meeting.participants
    }


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
            {("Ana Koroi", "FJ", "head-of-state"), ("Tran Van Binh", "VN", "official")},
            id="a committee of a parliament",
        ),
        pytest.param(
            "Foreign Secretary Amit Rao of India met Foreign Secretary Tom Hale in London on Monday.",
            {("Amit Rao", "IN", "deputy-foreign-minister"), ("Tom Hale", "GB", "foreign-minister")},
            id="foreign secretaries of two states",
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
    ],
)
def test_who_met_whom(text: str, who: set[Who]) -> None:
    (meeting,) = _meetings(text)
    assert _who(meeting) == who


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Kenyan President met the ambassador of Ghana at State House, Nairobi, on Monday.", "Nairobi"),
        ("Pakistani army chief Imran Malik met the ambassador of Ghana at GHQ, Rawalpindi.", "Rawalpindi"),
    ],
)
def test_a_city_after_a_house_is_where_they_met(text: str, place: str) -> None:
    (meeting,) = _meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == place
