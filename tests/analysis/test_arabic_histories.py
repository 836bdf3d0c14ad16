"""Which contacts an Arabic article only recalls, and whom the verb of a woman means."""

from __future__ import annotations

from datetime import date

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text

_NEWS = "قال وزير الخارجية الكيني سليم موانغي إن العلاقات قديمة. وأضاف أن بلاده تدعم السلام. "


@pytest.mark.parametrize("published", [None, date(2024, 6, 20)])
@pytest.mark.parametrize(
    "told",
    [
        "وكان لقاء الملك فيصل الهاشمي بالرئيس الكيني جون كاماو عام 1975 بداية لها.",
        "واستقبل الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي في 2013.",
        "والتقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي صيف عام 2002.",
        "واجتمع الرئيس الكيني جون كاماو مع نظيره الغاني كوفي أدجي في أكتوبر 2012م.",
        "وباشر الرئيس الكيني جون كاماو في خريف 2012 مفاوضات مع نظيره الغاني كوفي أدجي.",
        "والتقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي في شهر أبريل (نيسان) الماضي.",
        "والتقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي في أبريل/نيسان الماضي.",
    ],
)
def test_what_was_in_a_year_or_month_gone_by_is_no_news(told: str, published: date | None) -> None:
    stamp = None if published is None else published.isoformat()
    assert parse_text(_NEWS + told, language="ar", published=stamp).meetings == ()


def test_a_contact_told_with_its_day_is_news_where_the_day_of_the_article_is_not_known() -> None:
    told = "والتقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي يوم 12 مارس 2019."
    assert rows_of(parse_text(_NEWS + told, language="ar").meetings) == [
        [("جون كاماو", "head-of-state", "KE"), ("كوفي أدجي", "head-of-state", "GH")]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A paper or a family met them, and not the man who was told of before.
        ("أكد وزير الخارجية القطري سعد المري أن بلاده تدعم السلام. وأجرت محادثة مع السفير الكيني علي موانغي.", []),
        ("قال القنصل السعودي سعد المري إن الأسر تضررت. وأكدت الأسر أنها التقت القنصل الكيني علي موانغي.", []),
        (
            "أكدت وزيرة الخارجية الليبية سعاد المنصور دعم السلام. كما أجرت محادثات مع السفير الكيني علي موانغي.",
            [[("سعاد المنصور", "foreign-minister", "LY"), ("علي موانغي", "ambassador", "KE")]],
        ),
        (
            "قالت وزير الخارجية الأسترالية ماري وود إنها تدعم السلام. والتقت السفير الكيني علي موانغي في سيدني.",
            [[("ماري وود", "foreign-minister", "AU"), ("علي موانغي", "ambassador", "KE")]],
        ),
    ],
)
def test_the_verb_of_a_woman_has_no_man_for_its_subject(text: str, expected: list[list[Row]]) -> None:
    assert rows_of(parse_text(text, language="ar").meetings) == expected
