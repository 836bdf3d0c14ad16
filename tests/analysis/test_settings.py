"""Where and when people met, and on what occasion."""

from __future__ import annotations

from datetime import date

import pytest

import diplonews
from diplonews.model import DiplomaticMeeting

PUBLISHED = "2024-05-15"
"""A Wednesday."""


def meeting(text: str, title: str | None = None) -> DiplomaticMeeting:
    language = "ar" if text > "ء" else "fr" if text.startswith(("Le ", "La ")) else "en"
    found = diplonews.parse_text(text, title=title, published=PUBLISHED, language=language).meetings
    assert found, text
    return found[0]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("التقى وزير الخارجية التونسي نبيل عمار نظيره الياباني كينجي تاناكا أمس الثلاثاء.", date(2024, 5, 14)),
        ("قال متحدث يوم الاثنين إن وزير الخارجية التونسي نبيل عمار التقى السفير الياباني كينجي تاناكا.", None),
        ("وصل وزير الخارجية التونسي نبيل عمار مساء الأحد إلى طوكيو حيث التقى نظيره الياباني كينجي تاناكا.", None),
        (
            "سيلتقي وزير الخارجية التونسي نبيل عمار نظيره الياباني كينجي تاناكا في السادس والعشرين من أيار/مايو.",
            date(2024, 5, 26),
        ),
        (
            "Japanese Foreign Minister Kenji Tanaka met Tunisian President Adel Mansour last Wednesday.",
            date(2024, 5, 8),
        ),
        ("Officials said on Monday that Japanese Foreign Minister Kenji Tanaka met Chilean President Ana Soto.", None),
        (
            "Le ministre japonais Kenji Tanaka a rencontré la ministre chilienne Ana Soto cet après-midi.",
            date(2024, 5, 15),
        ),
    ],
)
def test_day(text: str, day: date | None) -> None:
    assert meeting(text).date == day


def test_dateline_tells_today() -> None:
    text = "TUNIS, May 14 (TAP) - Tunisian President Adel Mansour met Japanese Foreign Minister Kenji Tanaka today."
    assert meeting(text).date == date(2024, 5, 14)


def test_day_of_a_quotation_is_left_out() -> None:
    text = (
        "Tunisian President Adel Mansour met Japanese Foreign Minister Kenji Tanaka. "
        'After the meeting Mr. Tanaka said: "The two countries are today closer than before."'
    )
    assert meeting(text).date is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("استقبل وزير الخارجية التونسي نبيل عمار السفير الياباني كينجي تاناكا في «سوسة».", "سوسة"),
        (
            "وصل وزير الخارجية التونسي نبيل عمار إلى اليابان. والتقى الوزير نظيره الياباني كينجي تاناكا.",
            "اليابان",
        ),
        (
            "التقى وزير الخارجية التونسي نبيل عمار نظيره كينجي تاناكا في اليابان. وانتهى اللقاء في أوساكا.",
            "أوساكا",
        ),
        (
            "قال المتحدث في تونس إن وزير الخارجية التونسي نبيل عمار التقى نظيره الياباني كينجي تاناكا في طوكيو.",
            "طوكيو",
        ),
        (
            "استقبل وزير الخارجية التونسي نبيل عمار القنصل الياباني بصفاقس السيد كينجي تاناكا.",
            None,
        ),
        (
            "After a summit in Accra, Japanese Foreign Minister Kenji Tanaka met Chilean President Ana Soto in Lima.",
            "Lima",
        ),
        ("Le ministre japonais Kenji Tanaka a rencontré la ministre chilienne Ana Soto, à Osaka.", "Osaka"),
    ],
)
def test_place(text: str, place: str | None) -> None:
    found = meeting(text).place
    assert (found.name if found is not None else None) == place


def test_who_comes_next_is_met_at_the_same_place() -> None:
    text = (
        "استقبل وزير الخارجية التونسي نبيل عمار في سوسة السفير الياباني كينجي تاناكا. "
        "كما استقبل الوزير نبيل عمار السفير الإيطالي باولو روسي."
    )
    assert [found.place.name for found in diplonews.parse_text(text).meetings if found.place] == ["سوسة", "سوسة"]
