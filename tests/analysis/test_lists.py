"""One plural in Arabic stands for several persons, each of a state of their own."""

from __future__ import annotations

import pytest

from diplonews import parse_text


def found(text: str) -> list[tuple[str | None, str | None, str | None]]:
    meetings = parse_text(text, language="ar").meetings
    return [
        (p.person.name if p.person else None, p.office.kind.value if p.office else None, p.country)
        for meeting in meetings
        for p in meeting.participants
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "اجتمع وزراء خارجية السنغال ومالي والنيجر في دكار.",
            [(None, "foreign-minister", "SN"), (None, "foreign-minister", "ML"), (None, "foreign-minister", "NE")],
        ),
        (
            "بحث الرئيسان الكيني جوزيف كيبتو والغاني كوامي أوسو سبل التعاون.",
            [("جوزيف كيبتو", "head-of-state", "KE"), ("كوامي أوسو", "head-of-state", "GH")],
        ),
        (
            "التقى وزير الخارجية العراقي نظيريه الكويتي فهد الهاجري والأردني سامر النابت.",
            [
                (None, "foreign-minister", "IQ"),
                ("فهد الهاجري", "foreign-minister", "KW"),
                ("سامر النابت", "foreign-minister", "JO"),
            ],
        ),
        (
            "استقبل الرئيس الأميركي رونالد كوبر والفرنسي برنار دوبوا وزير الدفاع الكيني.",
            [
                ("رونالد كوبر", "head-of-state", "US"),
                ("برنار دوبوا", "head-of-state", "FR"),
                (None, "minister", "KE"),
            ],
        ),
        (
            "التقى وزير الثقافة اللبناني سفراء كل من فرنسا وبنما في بيروت.",
            [(None, "minister", "LB"), (None, "ambassador", "FR"), (None, "ambassador", "PA")],
        ),
        (
            "التقى وزير الثقافة اللبناني سفراء دول فرنسا وبنما في بيروت.",
            [(None, "minister", "LB"), (None, "ambassador", "FR"), (None, "ambassador", "PA")],
        ),
    ],
)
def test_a_plural_stands_for_one_of_each_state(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "استقبل وزير الخارجية الكويتي عددا من سفراء الكويت "
                "وهم: السفير المعين لدى السويد فهد الراشد، والسفير ناصر العنزي المعين لدى غانا، والسفير بدر المطيري."
            ),
            [
                (None, "foreign-minister", "KW"),
                ("فهد الراشد", "ambassador", "KW"),
                ("ناصر العنزي", "ambassador", "KW"),
                ("بدر المطيري", "ambassador", "KW"),
            ],
        ),
        (
            "التقى محافظ صيدا وفدا إيطاليا ضم مدير المشاريع ماركو بيلي والمستشار الفني لوكا روسي، والخبير باولو كونتي.",
            [
                (None, "governor", "LB"),
                ("ماركو بيلي", "official", "IT"),
                ("لوكا روسي", "adviser", "IT"),
                ("باولو كونتي", "other", "IT"),
            ],
        ),
    ],
)
def test_members_of_a_group_act_for_whom_it_does(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


def test_a_delegation_of_a_citys_body_is_of_its_state() -> None:
    text = "استقبل رئيس بلدية بيروت سامي حداد وفدا من بلدية باريس برئاسة نائبة رئيس البلدية آن دوبوا."
    assert found(text) == [("سامي حداد", "governor", "LB"), ("آن دوبوا", "official", "FR")]


def test_a_group_is_left_out_where_its_members_follow_one_by_one() -> None:
    article = parse_text(
        "جرت أمس مراسم تقبل أوراق اعتماد عدد من سفراء الدول لدى المملكة. "
        "فقد تقبل الملك عبدالله الثاني أوراق اعتماد كل من سفير بنما لويس روخاس، وسفير كوبا خوان كاستيو.",
        title="الملك يتقبل أوراق اعتماد عدد من السفراء",
        language="ar",
    )
    assert [[p.country for p in m.participants] for m in article.meetings] == [["JO", "PA"], ["JO", "CU"]]


def test_members_of_an_organisations_delegation_are_its_officers() -> None:
    text = "التقى محافظ صيدا وفدا من الصليب الأحمر الدولي ضم رئيس البعثة يان مولر ومستشار رئيس البعثة سامي حداد."
    people = [p for m in parse_text(text, language="ar").meetings for p in m.participants if p.person is not None]
    assert [p.organisation.name if p.organisation else None for p in people] == ["الصليب الأحمر الدولي"] * 2


def test_the_two_ministers_are_those_of_the_contact_at_hand() -> None:
    text = "التقى وزير الخارجية الأردني سامر النابت نظيره الكويتي فهد الهاجري. وأكد الوزيران عمق العلاقات."
    assert [name for name, _, _ in found(text)] == ["سامر النابت", "فهد الهاجري"]
