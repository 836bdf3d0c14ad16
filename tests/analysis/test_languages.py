"""The same grammar in three languages: a sentence, and who met whom by it."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

Who = tuple[str | None, str | None, str]


def _who(meeting: DiplomaticMeeting) -> set[Who]:
    return {
        (p.person.name if p.person else None, p.country, p.office.kind.value if p.office else "none")
        for p in meeting.participants
    }


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "who"),
    [
        (
            "en",
            "Slovenia's foreign minister, Mojca Vidmar, met with the ambassador of Japan, Kenji Mori, in Ljubljana.",
            "talks",
            {("Mojca Vidmar", "SI", "foreign-minister"), ("Kenji Mori", "JP", "ambassador")},
        ),
        (
            "en",
            "Peruvian President Rosa Quispe spoke by phone with her Chilean counterpart, Pablo Rojas, on Tuesday.",
            "call",
            {("Rosa Quispe", "PE", "head-of-state"), ("Pablo Rojas", "CL", "head-of-state")},
        ),
        (
            "en",
            "Trade Minister Ewa Nowak of Poland was received by Prime Minister Tom Vale of Malta.",
            "talks",
            {("Ewa Nowak", "PL", "minister"), ("Tom Vale", "MT", "head-of-government")},
        ),
        (
            "en",
            "Kenyan Deputy Foreign Minister Otieno Wafula and Finnish Foreign Minister Aino Salo held talks.",
            "talks",
            {("Otieno Wafula", "KE", "deputy-foreign-minister"), ("Aino Salo", "FI", "foreign-minister")},
        ),
        (
            "fr",
            "Le ministre béninois des Affaires étrangères, Romaric Adjovi, reçoit l'ambassadeur finlandais Aino Salo.",
            "talks",
            {("Romaric Adjovi", "BJ", "foreign-minister"), ("Aino Salo", "FI", "ambassador")},
        ),
        (
            "en",
            "Kenya's foreign minister, Grace Odhiambo, after the talks, met her counterpart of Peru, Ana Paz.",
            "talks",
            {("Grace Odhiambo", "KE", "foreign-minister"), ("Ana Paz", "PE", "foreign-minister")},
        ),
        (
            "fr",
            "Le président sénégalais Ali Ba a reçu mardi à Dakar l'ambassadeur du Japon, Kenji Mori.",
            "talks",
            {("Ali Ba", "SN", "head-of-state"), ("Kenji Mori", "JP", "ambassador")},
        ),
        (
            "fr",
            "Le Premier ministre tunisien s'est entretenu au téléphone avec son homologue maltais, Tom Vale.",
            "call",
            {(None, "TN", "head-of-government"), ("Tom Vale", "MT", "head-of-government")},
        ),
        (
            "fr",
            "L'ambassadeur du Pérou a été reçu par la présidente de la République de Malte, Anna Borg.",
            "talks",
            {(None, "PE", "ambassador"), ("Anna Borg", "MT", "head-of-state")},
        ),
        (
            "ar",
            "التقى وزير الخارجية السلوفيني ماتيا كوبال سفير اليابان كينجي موري في ليوبليانا.",
            "talks",
            {("ماتيا كوبال", "SI", "foreign-minister"), ("كينجي موري", "JP", "ambassador")},
        ),
    ],
)
def test_who_met_whom(language: str, sentence: str, kind: str, who: set[Who]) -> None:
    (meeting,) = parse_text(sentence, language=language).meetings
    assert (kind if meeting.kind.value == "reception" else meeting.kind.value) == kind
    assert _who(meeting) == who


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Foreign Minister of Peru called for an end to the fighting in Sudan."),
        ("en", "Arsenal will meet Chelsea in London on Saturday."),
        ("fr", "Le ministre péruvien des Affaires étrangères a appelé à la fin des combats au Soudan."),
        ("fr", "Le club de Lyon rencontre celui de Lille samedi."),
    ],
)
def test_without_a_contact_there_is_no_meeting(language: str, sentence: str) -> None:
    assert parse_text(sentence, language=language).meetings == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Foreign Minister of Peru will meet his Chilean counterpart in Lima next week."),
        (
            "fr",
            "Le ministre péruvien de la Culture rencontrera son homologue chilien à Lima lundi prochain.",
        ),
        ("ar", "سيلتقي وزير الخارجية البيروفي نظيره التشيلي في ليما الأسبوع المقبل."),
    ],
)
def test_what_is_to_come_is_planned(language: str, sentence: str) -> None:
    (meeting,) = parse_text(sentence, language=language).meetings
    assert meeting.planned
    assert meeting.place is not None
    assert meeting.place.country == "PE"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Togolese Foreign Minister Yao Kodjo had a productive discussion with Kenyan Ambassador John Kibet."),
        ("en", "Togolese Foreign Minister Yao Kodjo had a frank exchange of views with Kenyan Ambassador John Kibet."),
        ("en", "Togolese Foreign Minister Yao Kodjo held detailed deliberations with Kenyan Ambassador John Kibet."),
        ("fr", "Le ministre togolais Yao Kodjo a eu un fructueux échange avec l'ambassadeur du Kenya, John Kibet."),
        ("ar", "أجرى وزير الخارجية التوغولي ياو كودجو نقاشا بناء مع السفير الكيني جون كيبيت."),
    ],
)
def test_words_that_describe_a_contact_may_stand_beside_its_noun(language: str, text: str) -> None:
    (meeting,) = parse_text(text, language=language).meetings
    assert [p.person is not None for p in meeting.participants] == [True, True]


def test_what_is_only_had_is_no_contact() -> None:
    text = "Togolese Foreign Minister Yao Kodjo had an exchange rate dispute with Kenyan banks on Monday."
    assert not parse_text(text, language="en").meetings


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("a reçu aujourd'hui l'ambassadeur du Kenya, John Kibet", "talks"),
        ("a reçu aujourd'hui un appel téléphonique de l'ambassadeur du Kenya, John Kibet", "call"),
        ("a reçu aujourd'hui les lettres de créance de l'ambassadeur du Kenya, John Kibet", "credentials"),
    ],
)
def test_a_day_of_two_words_may_stand_behind_the_verb(told: str, kind: str) -> None:
    (meeting,) = parse_text(f"Le président togolais Yao Kodjo {told}.", language="fr", published="2025-03-05").meetings
    assert (meeting.kind.value, str(meeting.date), len(meeting.participants)) == (kind, "2025-03-05", 2)


@pytest.mark.parametrize(
    "told",
    [
        "Ont également assisté à la rencontre Mary Otieno, ambassadrice du Kenya, et Ama Lawson, ministre du Togo.",
        "Prenaient part à la rencontre l'ambassadrice du Kenya, Mary Otieno, et la ministre du Togo, Ama Lawson.",
    ],
)
def test_who_was_there_is_told_in_many_ways(told: str) -> None:
    text = f"Le ministre togolais Yao Kodjo a rencontré le ministre kényan John Kibet à Lomé. {told}"
    (meeting,) = parse_text(text, language="fr").meetings
    there = [p.person.name for p in meeting.participants if p.person is not None and p.part.value == "attendee"]
    assert there == ["Mary Otieno", "Ama Lawson"]
