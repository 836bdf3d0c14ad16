"""Earlier contacts of the same people, which the sentence of the news recalls: where they were is not where it was."""

from __future__ import annotations

import pytest

from diplonews import parse_text

EN = "Fijian Foreign Minister Ana Koroi met her Samoan counterpart Tavita Leota on Monday"
FR = "La ministre fidjienne des Affaires étrangères, Ana Koroi, a reçu lundi son homologue samoan, Tavita Leota,"
AR = "التقى وزير الخارجية الكيني موسى عثمان نظيره الغاني كوفي أدجي أمس"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{EN}, two months after they met in Apia on the sidelines of the Pacific Islands Forum."),
        (
            "en",
            f"{EN}, their third meeting since they met on the margins of the Pacific Islands Forum in Apia last year.",
        ),
        ("en", f"{EN}, in the first encounter of the two since their talks in Apia."),
        ("fr", f"{FR} un mois après leur rencontre à Apia en marge du Forum des îles du Pacifique."),
        ("fr", f"{FR} pour la première fois depuis leur entretien à Apia."),
        ("ar", f"{AR}، وذلك بعد شهر من لقائهما في أكرا على هامش القمة الإفريقية."),
    ],
)
def test_where_people_met_before_is_not_where_they_meet(language: str, text: str) -> None:
    (meeting,) = parse_text(text, published="2024-05-15", language=language).meetings
    assert meeting.place is None
    assert meeting.occasion is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"Three months after they met in Apia, {EN.replace('met', 'received')} in Suva.", "Suva"),
        (f"{EN} in Suva, weeks after they met in Apia.", "Suva"),
    ],
)
def test_the_contact_of_the_news_keeps_its_place(text: str, place: str) -> None:
    (meeting,) = parse_text(text, published="2024-05-15", language="en").meetings
    assert meeting.place is not None
    assert meeting.place.name == place
