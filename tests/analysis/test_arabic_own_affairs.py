"""Which Arabic reports are of one state's own business, and which of diplomacy."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text


@pytest.mark.parametrize(
    "text",
    [
        # Of whom a leader receives at home no state is told.
        "استقبل رئيس الجمهورية كمال الزواري صباح اليوم بقصر قرطاج وزير العدل سالم الدريدي.",
        "استقبل رئيس الجمهورية كمال الزواري بقصر قرطاج الأمين العام لحركة مشروع الغد سالم الدريدي.",
        "استقبل رئيس الجمهورية كمال الزواري بقصر قرطاج رئيس الهيئة الوطنية لمكافحة الفساد سالم الدريدي.",
        "استقبل رئيس الجمهورية كمال الزواري بقصر قرطاج محافظ البنك المركزي سالم الدريدي.",
        # A party and its own state, and two parties of one.
        "التقى رئيس حركة النهضة سالم الدريدي الأمين العام للاتحاد العام التونسي للشغل كمال الزواري.",
        "اجتمع رئيس حزب القوات اللبنانية سالم الحايك برئيس حزب الكتائب كمال الراعي.",
        "عقد رئيس الوزراء العراقي كمال الساعدي اجتماعا مع رئيس تيار الحكمة سالم الربيعي.",
        # Whoever is received with one's own is no foreigner, whatever other state is spoken of.
        "زار الوفد بريطانيا. واستقبل وزير الصحة السعودي سالم عيد محافظ جدة السعودي كمال سند ومدير المستشفى.",
        # A colleague of a minister, and a director, of whom no state is told.
        "استقبل وزير الإسكان السعودي كمال الحقيل في مكتبه مدير عام الجمارك سالم الخليوي.",
        "التقى وزير التربية المصري كمال شاهين وكيل وزارة الداخلية لشؤون المناطق سالم مراد.",
        "بحث وزير النقل الأردني كمال الخطيب مع أمين عام وزارة الأشغال سالم اللوزي أوجه التعاون.",
    ],
)
def test_what_one_states_own_people_do_is_no_meeting(text: str) -> None:
    assert parse_text(text, language="ar").meetings == ()


def test_a_leader_receives_the_minister_of_another_state() -> None:
    text = "استقبل رئيس الجمهورية كمال الزواري بقصر قرطاج وزير العدل الكيني سليم موانغي."
    assert rows_of(parse_text(text, language="ar").meetings) == [
        [("كمال الزواري", "head-of-state", "TN"), ("سليم موانغي", "minister", "KE")]
    ]


def test_parties_of_two_states_meet() -> None:
    text = "التقى رئيس حركة النهضة سالم الدريدي الأمين العام لحزب الاستقلال المغربي كمال العلمي."
    (rows,) = rows_of(parse_text(text, language="ar").meetings)
    assert [row[1] for row in rows] == ["party-leader", "party-leader"]


@pytest.mark.parametrize(
    "told",
    [
        # More meetings are only wished for.
        "يهدف البرنامج إلى تكثيف اللقاءات بين المسؤولين الكينيين والغانيين.",
        "دعا السفير إلى تعزيز الاجتماعات بين رجال الأعمال الكينيين والغانيين.",
        # What comes of talks that are spoken about.
        "قال محللون إن المفاوضات بين الحكومة اليمنية والحوثيين لن تنجح.",
        # Whose kin or remains they are is not who was met.
        "أجرى رئيس الحكومة الكينية سليم موانغي مكالمة هاتفية مع أرملة الفقيد الغاني كوامي أدو.",
        "استقبل الرئيس الكيني سليم موانغي أسرة الرئيس الغاني الراحل كوامي أدو.",
    ],
)
def test_what_nobody_of_another_state_took_part_in_is_no_meeting(told: str) -> None:
    assert parse_text(told, language="ar").meetings == ()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "عقدت في جنيف أمس جولة جديدة من المحادثات بين الحكومة الكينية والحكومة الغانية.",
            [(None, "official", "KE"), (None, "official", "GH")],
        ),
        (
            "انطلقت في جنيف أمس الجولة الثالثة من المفاوضات بين الحكومة اليمنية والحوثيين.",
            [(None, "official", "YE"), (None, None, "الحوثيين")],
        ),
        (
            "أجرت السلطات الكينية أمس محادثات مع السفير الغاني كوامي أدو.",
            [(None, "official", "KE"), ("كوامي أدو", "ambassador", "GH")],
        ),
        (
            "جرت محادثات بين الحكومة الكينية والسفير الغاني كوامي أدو.",
            [("كوامي أدو", "ambassador", "GH"), (None, "official", "KE")],
        ),
    ],
)
def test_a_government_takes_part_in_talks(told: str, expected: list[Row]) -> None:
    assert rows_of(parse_text(told, language="ar").meetings) == [expected]


def test_a_government_of_unity_is_libyas_where_an_article_tells_of_libya() -> None:
    text = "تابع رئيس الجمهورية كمال الزواري في تونس المشاورات المتعلقة بحكومة الوحدة الوطنية مع السفير الكيني."
    libyan = "التقى السفير الكيني سليم موانغي وزير العمل بحكومة الوحدة الوطنية سالم الدريدي."
    countries = {p.country for m in parse_text(text, language="ar").meetings for p in m.participants}
    assert "LY" not in countries
    ((_, minister),) = rows_of(parse_text(libyan, language="ar").meetings)
    assert minister == ("سالم الدريدي", "minister", "LY")
