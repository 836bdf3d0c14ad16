"""Arabic reports of who goes to meet others, of who only welcomed them, of guests in lists, and of no contact."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import Part


def met(text: str) -> list[list[str | None]]:
    meetings = parse_text(text, language="ar").meetings
    return [
        [p.person.name if p.person else None for p in m.participants if p.part is not Part.ATTENDEE] for m in meetings
    ]


@pytest.mark.parametrize(
    "text",
    [
        "قالها قائد شرطة. وأعلن أن الوزير الكيني سليم موانغي سيسافر بعد غد إلى أكرا، ليبحث مع الرئيس الغاني كوامي أدو.",
        "أعلنت الرئاسة أن وزير الخارجية الكيني سليم موانغي سيتوجه إلى أكرا، ليلتقي الرئيس الغاني كوامي أدو.",
        "أعلنت الوزارة أن الوزير الكيني سليم موانغي سيغادر مساء الثلاثاء إلى أكرا، ليلتقي الرئيس الغاني كوامي أدو.",
    ],
)
def test_who_will_go_somewhere_meets_those_for_whom_they_go(text: str) -> None:
    (meeting,) = parse_text(text, language="ar").meetings
    assert [p.person and p.person.name for p in meeting.participants] == ["سليم موانغي", "كوامي أدو"]
    assert (meeting.status.value, meeting.place and meeting.place.name) == ("planned", "أكرا")


@pytest.mark.parametrize(
    "welcome",
    [
        "وكان في استقباله في المطار وزير الدفاع الغاني جون مينسا، ثم التقى الرئيس الغاني كوامي أدو.",
        "وكان في استقباله لدى وصوله وزير الدفاع الغاني جون مينسا، وعقد لاحقا جلسة مباحثات مع الرئيس الغاني كوامي أدو.",
        "حيث استقبله في المطار وزير الدفاع الغاني جون مينسا، ثم اجتمع بعدها مع الرئيس الغاني كوامي أدو.",
    ],
)
def test_who_welcomed_a_guest_does_not_do_what_is_told_next(welcome: str) -> None:
    (names,) = met(f"وصل الوزير الكيني سليم موانغي إلى أكرا، {welcome}")
    assert names == ["سليم موانغي", "كوامي أدو"]


def test_a_guest_who_is_told_behind_his_welcome_meets_whom_he_meets_then() -> None:
    text = (
        "كان في استقبال وزير الدفاع الكيني سليم موانغي بالمطار جون مينسا مسؤول دائرة المراسم في الحكومة، ومن ثم اجتمع "
        "مع الرئيس الغاني كوامي أدو."
    )
    assert met(text) == [["سليم موانغي", "كوامي أدو"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وكان الرئيس الكيني سليم موانغي قد استقبل اليوم في مكتبه السفير الغاني كوامي أدو وسفير مالي موسى تراوري.",
            [["سليم موانغي", "كوامي أدو"], ["سليم موانغي", "موسى تراوري"]],
        ),
        (
            "وكان الرئيس الكيني سليم موانغي قد استقبل صباح اليوم في قصره الأمراء والعلماء والسفير الغاني كوامي أدو.",
            [["سليم موانغي", "كوامي أدو"]],
        ),
        # The day on which it was may stand behind those who met.
        (
            "وكان الوزير الكيني سليم موانغي قد اجتمع مع رئيس الوزراء الغاني، كوامي أدو، في مكتبه في أكرا، أمس.",
            [["سليم موانغي", "كوامي أدو"]],
        ),
        (
            "حذرت الوزيرة الكينية سارة موانغي منه. والتقت أمس وزير الدفاع الغاني كوامي أدو ثم سفير النرويج يان هانسن.",
            [["سارة موانغي", "كوامي أدو"], ["سارة موانغي", "يان هانسن"]],
        ),
        (
            "التقى وزير الدفاع الكيني سليم موانغي مشرعين فرنسيين في نيروبي.",
            [["سليم موانغي", None]],
        ),
        (
            "قبل زيارة الوزير النرويجي، اتصل الرئيس الكيني سليم موانغي بالرئيس الغاني كوامي أدو.",
            [["سليم موانغي", "كوامي أدو"]],
        ),
        (
            "التقى الوزير الكيني سليم موانغي أمس مندوب غانا الدائم لدى الأمم المتحدة سعادة السفير كوامي أدو.",
            [["سليم موانغي", "كوامي أدو"]],
        ),
    ],
)
def test_each_of_those_who_met_is_found(text: str, expected: list[list[str | None]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # What a preposition governs is a noun.
        "رفض الرئيس الكيني سليم موانغي مطالب النواب بالتمهل في عرض الاتفاق مع غانا على مجلس الأمن الدولي.",
        # Contact is kept up.
        "أشرف القيادي الكيني سليم موانغي على العملية، وحافظ على اتصال وثيق بالسفير الغاني كوامي أدو.",
        # A paper asks.
        "زارت الصحيفة القنصلية وأجرت حوارا خاصا مع السفير الغاني كوامي أدو بعد كلمة الوزير الكيني سليم موانغي.",
        "وأجرت «الميناء» حوارا مع وزير الدفاع الكيني سليم موانغي، وتحدث السفير الغاني كوامي أدو عن الصيد.",
        # No place is reached.
        "قال الوزير الكيني سليم موانغي إن بلاده تسجل خسائر تصل إلى أربعة مليارات.",
        # It would be nice.
        "أكد وزير الدفاع الكيني سليم موانغي أن القوات ستعود إذا أمكن ذلك من خلال محادثات مع الرئيس الغاني كوامي أدو.",
        # Someone speaks of themselves.
        "قال عضو البرلمان الكيني سليم موانغي إن التقرير جاء مخيبا بعد سلسلة لقاءات لنا مع المبعوث الغاني كوامي أدو.",
    ],
)
def test_no_contact_is_found_where_none_is_told(text: str) -> None:
    assert met(text) == []


def test_what_a_contact_was_about_is_no_side_of_it() -> None:
    text = (
        "تباحث الوزير الكيني سليم موانغي مع نظيره الغاني كوامي أدو حول الاتفاق الذي توصلت إليه كينيا مع الشركات ومسودة "
        "قرار مجلس الأمن."
    )
    assert met(text) == [["سليم موانغي", "كوامي أدو"]]


def test_who_was_somewhere_before_has_met_nobody_there() -> None:
    text = (
        "قالت الوزارة إن وزير الخارجية الكيني سليم موانغي سيزور غانا في الرابع من أغسطس المقبل، بعد نظيره النرويجي "
        "أولاف هانسن ووزير الاقتصاد السويدي نيلس لوند."
    )
    (meeting,) = parse_text(text, language="ar").meetings
    assert meeting.kind.value == "visit"
    assert met(text) == [["سليم موانغي"]]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("غادر الرئيس الكيني سليم موانغي نيروبي اليوم متوجها إلى أكرا في زيارة رسمية.", "held"),
        ("يغادر الرئيس الكيني سليم موانغي غدا إلى أكرا في زيارة رسمية.", "planned"),
        ("غادر البلاد اليوم الرئيس الكيني سليم موانغي متوجها إلى أكرا في زيارة رسمية.", "held"),
    ],
)
def test_who_leaves_on_a_visit_is_a_visitor(text: str, status: str) -> None:
    (meeting,) = parse_text(text, language="ar").meetings
    assert (meeting.kind.value, meeting.status.value) == ("visit", status)
    assert meeting.place is not None
    assert meeting.place.name == "أكرا"


def test_who_visits_states_does_not_meet_those_to_whom_the_main_clause_speaks() -> None:
    text = "حث الرئيس الكيني سليم موانغي، الذي يزور غانا ومالي، الرئيس النيجيري كريم أنان على التهدئة."
    assert met(text) == [["سليم موانغي"]]
