"""How an office is held, as its title tells: for the time being, still to be taken, or under another one."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import Participant

AR = "التقى ملك المغرب حسن العلمي {} كوفي لاوسون في الرباط."
EN = "The Moroccan king, Hassan Alami, met {} in Rabat."
FR = "Le roi du Maroc Hassan Alami a reçu {} à Rabat."


def guest(text: str) -> Participant:
    (meeting,) = parse_text(text).meetings
    return meeting.participants[1]


@pytest.mark.parametrize(
    ("text", "office", "country", "standing"),
    [
        (AR.format("الرئيس التوغولي المنتخب"), "head-of-state", "TG", "designate"),
        (AR.format("رئيس توغو المنتخب"), "head-of-state", "TG", "designate"),
        (AR.format("رئيس الوزراء التوغولي المنتخب حديثا"), "head-of-government", "TG", "designate"),
        (EN.format("Togolese President-elect Koffi Lawson"), "head-of-state", "TG", "designate"),
        (EN.format("the president-elect of Togo, Koffi Lawson,"), "head-of-state", "TG", "designate"),
        (EN.format("U.S. Vice President-elect Ann Stone"), "deputy-head-of-state", "US", "designate"),
        (FR.format("le président élu de la République togolaise, Koffi Lawson,"), "head-of-state", "TG", "designate"),
        (FR.format("le président togolais élu Koffi Lawson"), "head-of-state", "TG", "designate"),
        (AR.format("القائم بأعمال وزير الخارجية التوغولي"), "foreign-minister", "TG", "acting"),
        (AR.format("القائمة بأعمال وزير الدفاع التوغولي"), "minister", "TG", "acting"),
        (AR.format("القائم بأعمال رئيس الوزراء التوغولي"), "head-of-government", "TG", "acting"),
        (AR.format("القائم بأعمال مساعد وزير الخارجية الأمريكي"), "deputy-foreign-minister", "US", "acting"),
        (AR.format("القائم بأعمال السفارة التوغولية"), "charge-daffaires", "TG", "current"),
        (AR.format("القائم بأعمال السفير التوغولي"), "charge-daffaires", "TG", "current"),
    ],
)
def test_a_title_tells_how_the_office_is_held(text: str, office: str, country: str, standing: str) -> None:
    found = guest(text)
    assert found.office is not None
    assert found.person is not None
    assert (found.office.kind.value, found.country, found.office.standing.value) == (office, country, standing)


def test_the_national_team_is_nobody_who_was_elected() -> None:
    assert parse_text("التقى رئيس الاتحاد التونسي أنيس عمار مدرب المنتخب المغربي حسن العلمي.").meetings == ()


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (FR.format("M. Koffi Lawson, directeur togolais des Affaires européennes,"), "TG"),
        (EN.format("the Togolese Minister for European Affairs, Koffi Lawson,"), "TG"),
        (AR.format("مدير عام الشؤون الأوروبية والأمريكية بوزارة الخارجية التوغولية"), "TG"),
    ],
)
def test_the_states_that_an_office_deals_with_are_not_its_own(text: str, country: str) -> None:
    assert guest(text).country == country


def test_what_a_call_was_about_is_not_whose_president_made_it() -> None:
    text = (
        "Entretien téléphonique entre le roi Hassan Alami et le président Lawson sur la Libye. Le roi Hassan "
        "Alami a reçu mardi un appel téléphonique du président togolais Koffi Lawson, indique un communiqué."
    )
    (call,) = parse_text(text, published="2024-03-06").meetings
    assert [topic.text for topic in call.topics] == ["la Libye"]
    assert call.participants[1].country == "TG"
