"""Arabic words that are written like a state, a person or a side of a contact, and are something else."""

from __future__ import annotations

import pytest

from diplonews import parse_text

Row = tuple[str | None, str | None, str | None]


def met(text: str) -> list[list[Row]]:
    """Give the participants of each meeting: name, office and state (or body) of each."""
    return [
        [
            (
                p.person.name if p.person else None,
                p.office.kind.value if p.office else None,
                p.country or (p.organisation.name if p.organisation else None),
            )
            for p in meeting.participants
        ]
        for meeting in parse_text(text, language="ar").meetings
    ]


DOMESTIC = "التقى وزير التعليم سالم الفهيد مدير عام التعليم بمنطقة مكة المكرمة خالد الحربي. "


@pytest.mark.parametrize(
    "text",
    [
        DOMESTIC + "وتعمل مكاتب التعليم (بنين وبنات) على ذلك.",
        DOMESTIC + "وتحدث عن كلية التقنية للبنين.",
        DOMESTIC + "واطلع على الوضع الإداري والمالي.",
        DOMESTIC + "واطلع على مجريات العمل.",
        "قال مدير البنك المركزي التونسي سالم الفهيد إن الوفد التقى برئيس الجمهورية وممثلين عن مصارف وبنوك أخرى.",
    ],
)
def test_no_state_is_told_by_words_that_mean_something_else(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "التقى الرئيس المالي موسى تراوري وزير الدفاع الغاني كوفي أدجي.",
            [("موسى تراوري", "head-of-state", "ML"), ("كوفي أدجي", "minister", "GH")],
        ),
        (
            "التقى وزير الدفاع المالي بكاري كوليبالي سفير غانا.",
            [("بكاري كوليبالي", "minister", "ML"), (None, "ambassador", "GH")],
        ),
        (
            "بحث وزير العدل الغاني مع نظيرته المالية فاطمة تراوري ملف المياه.",
            [(None, "minister", "GH"), ("فاطمة تراوري", "minister", "ML")],
        ),
        (
            "استقبلت وزيرة العدل الغانية رئيس بنين جان كوكو.",
            [(None, "minister", "GH"), ("جان كوكو", "head-of-state", "BJ")],
        ),
        (
            "التقى وزراء عدل غانا وبنين ومالي.",
            [(None, "minister", "GH"), (None, "minister", "BJ"), (None, "minister", "ML")],
        ),
        (
            DOMESTIC + "وكان الفهيد عاد من باماكو بعد زيارة للأقاليم المالية.",
            [("سالم الفهيد", "minister", "ML"), ("خالد الحربي", "official", "SA")],
        ),
    ],
)
def test_the_same_words_tell_a_state_behind_an_office_or_where_the_article_speaks_of_it(
    text: str, rows: list[Row]
) -> None:
    assert met(text) == [rows]


@pytest.mark.parametrize(
    "text",
    [
        "استقبل وكيل الجامعة سالم الفهيد طلاب برنامج الموهوبين في مركز الملك عبدالعزيز بالعاصمة.",
        "استقبل وكيل الجامعة سالم الفهيد في مستشفى الأمير سلمان المرضى.",
    ],
)
def test_no_one_takes_part_after_whom_a_place_is_named(text: str) -> None:
    assert met(text) == []


def test_who_follows_the_name_of_a_place_is_met() -> None:
    text = "التقى الرئيس الغاني في ساحة مسجد الحسن الثاني وزير الأوقاف المغربي إدريس بناني."
    assert met(text) == [[(None, "head-of-state", "GH"), ("إدريس بناني", "minister", "MA")]]


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير الدفاع اليمني سالم باوزير في اتصال هاتفي مع «الشرق الأوسط» إن المتمردين الحوثيين انسحبوا.",
        "قال العميد سالم باوزير في اتصال هاتفي مع «البلاد» أمس إنهم شاهدوا المئات من جماعة الحوثي.",
        "أكد الوزير الغاني كوفي أدجي خلال لقاء مع صحافيين أن الرئيس الكيني سالم كمبوي بخير.",
    ],
)
def test_who_is_spoken_of_to_a_paper_was_not_met(text: str) -> None:
    assert met(text) == []


def test_who_is_told_of_after_the_other_side_was_not_met() -> None:
    text = "قال الوزير الغاني كوفي أدجي في اتصال هاتفي مع الوزير الكيني سالم كمبوي إن الرئيس الكيني بخير."
    assert met(text) == [[("كوفي أدجي", "minister", "GH"), ("سالم كمبوي", "minister", "KE")]]


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        ("رئيس وزراء غانا كوفي أدجي ونظيره يعقوب منساه", "minister"),
        ("رئيس وزراء غانا كوفي أدجي ونظيره الغاني يعقوب منساه", "minister"),
        ("رئيس وزراء غانا كوفي أدجي ونظيره التوغولي يعقوب منساه", "head-of-government"),
    ],
)
def test_a_counterpart_of_the_same_state_is_that_of_whom_the_sentence_speaks_first(other: str, kind: str) -> None:
    ((*_, last),) = met(f"التقى وزير الدفاع الكيني سالم كمبوي أمس {other}.")[-1:]
    assert last[:2] == ("يعقوب منساه", kind)


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("عز الدين الأخضري في عدن", "عز الدين الأخضري"),
        ("عبد الله الأصفر في عدن", "عبد الله الأصفر"),
        ("فيصل أبا الخيل في عدن", "فيصل أبا الخيل"),
        # Who comes next is no part of the name.
        ("نور الدين اليوم في عدن", "نور الدين"),
        ("عبد الله الذي يزور عدن", "عبد الله"),
    ],
)
def test_a_given_name_of_two_words_has_a_family_name_after_it(name: str, read: str) -> None:
    ((_, minister),) = met(f"التقى السفير الغاني وزير الصحة اليمني {name}.")
    assert minister == (read, "minister", "YE")
