"""Ministers whose ministry something else in the sentence tells."""

from __future__ import annotations

import pytest

from diplonews import parse_text


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ar", "قالت وزارة الخارجية الفيجية إن الوزير تومازي كوروي التقى سفير غانا كوفي مانو.", "foreign-minister"),
        ("ar", "ذكرت الخارجية الفيجية أن الوزير تومازي كوروي استقبل سفير غانا كوفي مانو.", "foreign-minister"),
        ("ar", "قالت وزارة الدفاع الفيجية إن الوزير تومازي كوروي التقى سفير غانا كوفي مانو.", "minister"),
        ("en", "Fiji's Foreign Ministry said that Minister Peni Tavola met Ghana's ambassador.", "foreign-minister"),
        ("en", "Fiji's Foreign Ministry said that Minister of Trade Peni Tavola met Ghana's ambassador.", "minister"),
        (
            "fr",
            "Le ministère fidjien des Affaires étrangères dit que le ministre Peni Tavola a reçu l'envoyé du Ghana.",
            "foreign-minister",
        ),
        (
            "fr",
            "La ministre fidjienne du Commerce a annoncé que le ministre Peni Tavola a reçu l'ambassadeur du Ghana.",
            "minister",
        ),
    ],
)
def test_the_minister_is_that_of_the_ministry_that_tells(language: str, text: str, kind: str) -> None:
    (meeting,) = parse_text(text, language=language).meetings
    office = meeting.participants[0].office
    assert office is not None
    assert office.kind.value == kind


def test_the_counterpart_of_the_minister_holds_the_same_office() -> None:
    text = "أعلنت وزارة الخارجية الفيجية أن الوزير تومازي كوروي أجرى اتصالا هاتفيا مع نظيره الغاني كوفي مانو."
    (meeting,) = parse_text(text, language="ar").meetings
    assert [p.office and p.office.kind.value for p in meeting.participants] == ["foreign-minister"] * 2
