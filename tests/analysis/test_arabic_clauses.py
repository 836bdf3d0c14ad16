"""Contacts that Arabic news tells beside another deed: who told whom something, went on elsewhere, "
"or was received."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

KENYAN = ("وليم كوسغي", "head-of-state", "KE")
GHANAIAN = ("كوفي أدجي", "foreign-minister", "GH")
TURK = ("كمال أوزتورك", "foreign-minister", "TR")


def meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2024-05-15", language="ar").meetings


def met(text: str) -> list[list[Row]]:
    """Give who takes part in each meeting: name, office and state (or body)."""
    return rows_of(meetings(text))


@pytest.mark.parametrize(
    "deed",
    [
        (
            "أطلع الرئيس الكيني وليم كوسغي وزير الخارجية الغاني كوفي أدجي على الأوضاع، وذلك خلال "
            "استقباله في قصر الرئاسة."
        ),
        "وضع الرئيس الكيني وليم كوسغي وزير الخارجية الغاني كوفي أدجي في صورة الأوضاع خلال لقائهما أمس.",
        "هنأ الرئيس الكيني وليم كوسغي وزير الخارجية الغاني كوفي أدجي بتسلمه مهامه، خلال استقباله اليوم.",
        (
            "حمل الرئيس الكيني وليم كوسغي وزير الخارجية الغاني كوفي أدجي تحياته إلى القيادة الغانية خلال "
            "لقائه في نيروبي."
        ),
    ],
)
def test_who_did_something_to_whom_at_a_reception_met_them(deed: str) -> None:
    assert met(deed) == [[KENYAN, GHANAIAN]]


@pytest.mark.parametrize(
    "text",
    [
        "كلف رئيس الوزراء اللبناني كريم حداد وزير المالية علي حسن بمتابعة الملف خلال استقباله في السراي.",
        "قلد الرئيس الكيني وليم كوسغي اللاعب سامي نصر وسام الاستحقاق خلال استقباله في قصر الرئاسة.",
    ],
)
def test_what_a_state_does_at_home_is_no_contact(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("أبلغ الرئيس الكيني وليم كوسغي وزير الخارجية الغاني كوفي أدجي الذي استقبله اليوم أن المرفأ جاهز.", None),
        ("قال الرئيس الكيني وليم كوسغي لوزير الخارجية الغاني كوفي أدجي الذي زاره في نيروبي إن المرفأ جاهز.", "نيروبي"),
        (
            "أكد الرئيس الكيني وليم كوسغي أمام وزير الخارجية الغاني كوفي أدجي الذي التقاه في نيروبي أهمية السلم.",
            "نيروبي",
        ),
    ],
)
def test_who_told_something_to_a_guest_met_them(told: str, place: str | None) -> None:
    (meeting,) = meetings(told)
    assert rows_of((meeting,)) == [[KENYAN, GHANAIAN]]
    assert (meeting.place.name if meeting.place else None) == place


def test_a_delegation_that_was_told_something_was_met() -> None:
    text = "أبلغ الرئيس الكيني وليم كوسغي وفدا من البرلمان الأوروبي زاره اليوم أن بلاده تدعم السلام."
    ((kenyan, guest),) = met(text)
    assert (kenyan, guest[0], guest[2]) == (KENYAN, None, "EU")


@pytest.mark.parametrize(
    "text",
    [
        ("افتتح وزير الثقافة المصري حلمي فؤاد المعرض الذي زاره السفير الإيطالي ماريو مانزي والسفير الكيني موسى عثمان."),
        "قال وزير السياحة إن البلاد التي زارها الرئيس الكيني ووزير الخارجية الغاني في عام واحد آمنة.",
    ],
)
def test_two_who_visited_the_same_did_not_meet_there(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    "onward",
    [
        "قبل أن يتوجه إلى أربيل للاجتماع برئيس الإقليم هوشيار البرزنجي.",
        "قبل أن ينتقل إلى أربيل حيث التقى رئيس الإقليم هوشيار البرزنجي.",
        "ثم توجه إلى أربيل حيث التقى رئيس الإقليم هوشيار البرزنجي.",
    ],
)
def test_who_travels_on_is_not_who_was_met_last(onward: str) -> None:
    rows = met("زار وزير الخارجية التركي كمال أوزتورك بغداد حيث التقى الرئيس كامل الربيعي، " + onward)
    assert [(row[0], row[1][::2]) for row in rows] == [
        (TURK, ("كامل الربيعي", "IQ")),
        (TURK, ("هوشيار البرزنجي", "IQ")),
    ]


def test_who_is_to_travel_next_is_not_whom_the_last_sentence_met() -> None:
    text = (
        "وصل وزير الخارجية التركي كمال أوزتورك إلى القاهرة. وسيلتقي، اليوم، نظيره المصري حلمي فؤاد، "
        "وينتقل أوزتورك، غدا، "
        "إلى الدوحة، حيث سيلتقي نظيره القطري جاسم المهندي."
    )
    assert [(row[0], row[1][0]) for row in met(text)] == [(TURK, "حلمي فؤاد"), (TURK, "جاسم المهندي")]


@pytest.mark.parametrize("after", ["بعدما التقى في القاهرة", "بعد أن التقى في القاهرة", "بعدما التقى"])
def test_whom_someone_met_before_going_elsewhere_did_not_meet_each_other(after: str) -> None:
    text = f"يزور وزير الخارجية التركي كمال أوزتورك عمان، {after} الرئيس المصري سامي فؤاد ووزير الدفاع نبيل حسن."
    rows = met(text)
    assert {row[0] for row in rows} == {TURK}
    assert [name for row in rows for name, *_ in row[1:]] == ["سامي فؤاد", "نبيل حسن"]


def test_two_who_met_in_a_city_that_is_told_first_met_each_other() -> None:
    (rows,) = met("التقى في بغداد رئيس الوزراء العراقي حيدر الربيعي ووزير الخارجية التركي كمال أوزتورك.")
    assert rows == [("حيدر الربيعي", "head-of-government", "IQ"), TURK]


def test_who_was_received_on_a_visit_is_who_made_it() -> None:
    text = (
        "قام وزير الخارجية التركي كمال أوزتورك، السبت، بزيارة عمل إلى نيروبي استقبل خلالها من طرف الرئيس الكيني "
        "وليم كوسغي."
    )
    assert met(text) == [[TURK, KENYAN]]


@pytest.mark.parametrize("where", ["على هامشه", "في أكرا", "أمس", "في مكتبه"])
def test_where_a_verb_goes_on_with_its_subject_two_behind_a_place_were_met_by_it(where: str) -> None:
    text = (
        f"افتتح رئيس الوزراء الكيني وليم كوسغي المؤتمر، والتقى {where} وزير الطاقة المصري سامي فؤاد ووزير الكهرباء "
        "العراقي قاسم الربيعي."
    )
    kenyan = ("وليم كوسغي", "head-of-government", "KE")
    assert met(text) == [
        [kenyan, ("سامي فؤاد", "minister", "EG")],
        [kenyan, ("قاسم الربيعي", "minister", "IQ")],
    ]


def test_who_summons_an_envoy_meets_them() -> None:
    text = "استدعى وزير الخارجية التركي كمال أوزتورك السفير الكيني لدى أنقرة احتجاجا على التصريحات."
    assert met(text) == [[TURK, (None, "ambassador", "KE")]]


@pytest.mark.parametrize(
    "text",
    [
        "استدعت وزارة الخارجية الكينية سفيرها في القاهرة للتشاور.",
        "استدعت المحكمة وزير الصحة السابق للتحقيق.",
        "استدعى رئيس الوزراء اللبناني كريم حداد وزير المالية علي حسن إلى السراي.",
        "استقبل رئيس الوزراء اللبناني كريم حداد وزير المالية علي حسن وبحث معه الموازنة.",
        "التقى الرئيس الكيني وليم كوسغي وزير الدفاع موسى عثمان وبحثا الوضع الأمني.",
    ],
)
def test_a_leader_and_a_minister_of_no_state_told_are_at_home(text: str) -> None:
    assert met(text) == []


def test_a_name_of_two_words_is_nobodys_first_and_last() -> None:
    (rows,) = met("استقبل الرئيس اليمني عبد ربه سالم هادي السفير الكيني موسى عثمان.")
    assert [name for name, *_ in rows] == ["عبد ربه سالم هادي", "موسى عثمان"]
    assert met("هاتف الرئيس اليمني عبد ربه سالم هادي محافظ عدن.") == []


def test_a_family_name_that_is_written_like_a_verb_goes_on_with_the_name() -> None:
    (rows,) = met("اجتمع المبعوث الأمريكي زلماي خليل زاد بوزير الخارجية الكيني موسى عثمان.")
    assert rows[0] == ("زلماي خليل زاد", "envoy", "US")
