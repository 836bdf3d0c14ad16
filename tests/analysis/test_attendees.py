"""Who else was there, and on whose side, in Arabic."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import Part

MET = "التقى وزير الخارجية العماني نظيره السوري في مسقط. "


def attendees(text: str) -> list[tuple[str | None, str | None]]:
    meeting = parse_text(text, language="ar").meetings[0]
    rows = [p for p in meeting.participants if p.part is Part.ATTENDEE]
    return [(p.person.name if p.person else None, p.country) for p in rows]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("حضرت اللقاء وزيرة الثقافة العمانية هدى الغافري.", [("هدى الغافري", "OM")]),
        (
            "حضر الاستقبال السفير السوري ماجد الخطيب والمستشار الاقتصادي سالم البوشي.",
            [("ماجد الخطيب", "SY"), ("سالم البوشي", "OM")],
        ),
        ("ورافق الوزير مدير مكتبه عامر الكندي.", [("عامر الكندي", "OM")]),
        (
            "حضر المقابلة من الجانب العماني وكيل وزارة المالية حمود الهنائي، ومن الجانب السوري نائب وزير التجارة نزار.",
            [("حمود الهنائي", "OM"), ("نزار", "SY")],
        ),
        ("وضم الوفد السوري نائب وزير التجارة نزار مقداد.", [("نزار مقداد", "SY")]),
        ("وكان الوزير السوري مرفوقا بسفير سوريا في مسقط نزار مقداد.", [("نزار مقداد", "SY")]),
        # An ambassador is not of the state that he is sent to; a rank before a name is no other person.
        ("وحضر اللقاء سفير السلطنة لدى سوريا الشيخ حمود الهنائي.", [("حمود الهنائي", "OM")]),
        ("وحضر اللقاء سفير الجمهورية لدى سلطنة عمان نزار مقداد.", [("نزار مقداد", "SY")]),
        # In a list without commas an office after a name is not of whom "and" brings next.
        (
            "حضر الاستقبال سمو الشيخ سامر الكندي وزير المالية وسمو الشيخ عامر الريامي رئيس الأركان.",
            [("سامر الكندي", "OM"), ("عامر الريامي", "OM")],
        ),
        ("وحضر اللقاء المستشار الأول في السفارة نزار مقداد.", [("نزار مقداد", "OM")]),
        # Who is of "the embassy" is of the one envoy's state.
        (
            "حضر اللقاء السفير السوري ماجد الخطيب ومدير الغرفة حمود الهنائي والملحق التجاري في السفارة نزار مقداد.",
            [("ماجد الخطيب", "SY"), ("حمود الهنائي", "OM"), ("نزار مقداد", "SY")],
        ),
        # Of two titles after a name both are of whoever bears it.
        (
            "حضر المقابلة عامر الكندي مستشار الوزير ومدير إدارة البعثات، وحمود الهنائي مدير المراسم.",
            [("عامر الكندي", "OM"), ("حمود الهنائي", "OM")],
        ),
        ("حضر المقابلة نائب وزير المالية السفير الدكتور عامر الكندي.", [("عامر الكندي", "OM")]),
        ("حضر المقابلة مدير مكتب حضرة صاحب الجلالة سلطان البلاد عامر الكندي.", [("عامر الكندي", "OM")]),
    ],
)
def test_who_was_there_is_told_with_the_side(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert attendees(MET + sentence) == expected


def test_a_delegation_that_came_along_is_told_of_in_passing() -> None:
    assert attendees(MET + "حضر اللقاء الوفد المرافق للوزير السوري.") == []


def test_a_deputy_of_the_ministry_at_hand_is_of_the_ministers_own() -> None:
    text = MET + "حضر اللقاء وكيل الوزارة للشؤون الدبلوماسية العماني حمود الهنائي."
    meeting = parse_text(text, language="ar").meetings[0]
    offices = [p.office.kind.value for p in meeting.participants if p.part is Part.ATTENDEE and p.office is not None]
    assert offices == ["deputy-foreign-minister"]


def test_who_was_there_is_told_of_a_contact_that_the_title_reports() -> None:
    article = parse_text(
        "أكدت مسقط أهمية الحوار. حضر المقابلة من الجانب العماني وكيل وزارة المالية حمود الهنائي.",
        title="وزير الخارجية العماني يستقبل نظيره السوري",
        language="ar",
    )
    names = [p.person.name for p in article.meetings[0].participants if p.person is not None]
    assert names == ["حمود الهنائي"]


def test_who_is_said_to_have_been_there_was_there() -> None:
    text = MET + "وذكرت الوزارة أن وزير المالية العماني حمود الهنائي كان حاضرا."
    assert attendees(text) == [("حمود الهنائي", "OM")]


def test_who_accompanies_someone_is_of_his_state() -> None:
    text = "استقبل الرئيس اللبناني نديم الخازن السفير الهولندي يان فيسر، يرافقه المستشار في السفارة بيتر مولدر."
    assert attendees(text) == [("بيتر مولدر", "NL")]
