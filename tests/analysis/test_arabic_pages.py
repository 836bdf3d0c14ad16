"""Contacts as the pages of papers and ministries tell them: headlines, houses of hosts, signs of old archives."""

from __future__ import annotations

import pytest
from tests.told import rows_of

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting


def meetings(text: str, title: str | None = None) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, title=title, published="2024-05-15", language="ar").meetings


def topics(meeting: DiplomaticMeeting) -> list[str]:
    return [topic.text for topic in meeting.topics]


@pytest.mark.parametrize(
    ("other", "row"),
    [
        ("رئيس غانا", ("كوفي بواتنغ", "head-of-state", "GH")),
        ("وزير خارجية غانا", ("كوفي بواتنغ", "foreign-minister", "GH")),
        ("سفير غانا", ("كوفي بواتنغ", "ambassador", "GH")),
        ("حاكم عجمان", ("كوفي بواتنغ", "governor", "AE")),
    ],
)
@pytest.mark.parametrize("topic", ["العلاقات الأخوية", "التعاون المشترك", "التنسيق الأمني"])
def test_what_a_headline_says_was_discussed_is_no_word_of_the_title_before_it(
    other: str, row: tuple[str, str, str], topic: str
) -> None:
    text = f"استقبل أمير قطر الشيخ سالم بن حمد أمس {other} كوفي بواتنغ."
    (meeting,) = meetings(text, f"أمير قطر يبحث مع {other} {topic} والمستجدات الراهنة")
    assert rows_of([meeting])[0][1] == row
    assert topics(meeting) == [topic, "المستجدات الراهنة"]


def test_a_department_of_relations_is_no_matter() -> None:
    text = "التقى وزير الدفاع الكيني سالم كاماو مسؤول دائرة العلاقات الخارجية في حكومة كردستان العراق فلاح كريم."
    (meeting,) = meetings(text)
    assert rows_of([meeting])[0][1] == ("فلاح كريم", "official", "IQ")


@pytest.mark.parametrize(
    "held",
    [
        "عقد أمس لقاء في مكتب وزير الخارجية الكيني سالم كاماو مع",
        "عقد أمس لقاء بديوان وزير الخارجية الكيني، سالم كاماو، مع",
        "جرت أمس مباحثات في مكتب وزير الخارجية الكيني سالم كاماو مع",
    ],
)
def test_who_is_at_home_where_talks_are_held_takes_part_in_them(held: str) -> None:
    (meeting,) = meetings(f"{held} السفير الياباني كينجي تاناكا.")
    assert rows_of([meeting]) == [[("سالم كاماو", "foreign-minister", "KE"), ("كينجي تاناكا", "ambassador", "JP")]]


def test_who_holds_talks_in_the_office_of_another_holds_them() -> None:
    held = "عقد وزير الدفاع الكويتي ماجد العلي في مكتب وزير الخارجية الكيني سالم كاماو لقاء مع"
    (meeting,) = meetings(f"{held} السفير الياباني كينجي تاناكا.")
    assert rows_of([meeting])[0][0] == ("ماجد العلي", "minister", "KW")


def test_nobody_meets_himself() -> None:
    text = (
        "استقبل حاكم الشارقة الشيخ ماجد بن راشد الكامل الدكتور سالم كاماو رئيس إقليم لامو في كينيا. وخلال لقاء صاحب "
        "السمو حاكم الشارقة، الدكتور سالم كاماو رئيس إقليم لامو، رحب سموه بالضيف."
    )
    for meeting in meetings(text):
        names = [p.person.name for p in meeting.participants if p.person is not None]
        assert len(set(names)) == len(names)


def test_the_dot_of_old_archives_ends_a_sentence() -> None:
    text = (
        "عجمان - وام : استقبل حاكم عجمان الشيخ ماجد بن راشد الكامل أمس السفير الياباني كينجي تاناكا· وتمنى سموه للسفير "
        "التوفيق في مهامه الجديدة· حضر المقابلة سعد بن سالم الكامل رئيس مكتب سمو الحاكم·"
    )
    (meeting,) = meetings(text)
    assert [statement.text for statement in meeting.statements] == ["التوفيق في مهامه الجديدة"]
    assert rows_of([meeting])[0][2] == ("سعد بن سالم الكامل", "official", "AE")


@pytest.mark.parametrize("besides", ["إضافة لبحث", "بالإضافة لمناقشة", "إضافة إلى بحث"])
def test_what_was_discussed_besides_is_told_without_the_discussing(besides: str) -> None:
    text = "استقبل أمير قطر الشيخ سالم بن حمد رئيس غانا كوفي بواتنغ. جرى خلال اللقاء استعراض العلاقات المتينة،"
    (meeting,) = meetings(f"{text} {besides} ملف الهجرة.")
    assert topics(meeting) == ["العلاقات المتينة", "ملف الهجرة"]


def test_the_style_of_who_discussed_is_no_topic() -> None:
    text = "استقبل أمير قطر الشيخ سالم بن حمد رئيس غانا كوفي بواتنغ. وبحث سموه تطوير التعاون في المجال الثقافي."
    (meeting,) = meetings(text)
    assert topics(meeting) == ["تطوير التعاون في المجال الثقافي"]


@pytest.mark.parametrize("office", ["المستشار في الديوان الأميري", "المستشار بديوان الحاكم"])
def test_counsellors_of_courts_are_advisers(office: str) -> None:
    text = f"استقبل حاكم عجمان الشيخ ماجد بن راشد الكامل السفير الياباني كينجي تاناكا. حضر اللقاء سعد الجابري {office}."
    (meeting,) = meetings(text)
    assert rows_of([meeting])[0][2] == ("سعد الجابري", "adviser", "AE")
    assert meeting.place is None


def test_a_name_of_far_away_ends_with_a_word_that_no_list_knows() -> None:
    text = "التقى وزير الخارجية القطري سالم العلي وزير خارجية نيجيريا يوسف مايتاما توجار، حيث بحثا ملف الهجرة."
    (meeting,) = meetings(text)
    assert rows_of([meeting])[0][1] == ("يوسف مايتاما توجار", "foreign-minister", "NG")


@pytest.mark.parametrize(
    "leaves",
    [
        "بناء على توجيه الملك سالم بن ماجد، غادر صاحب السمو الملكي الأمير فهد بن سالم ولي العهد السعودي اليوم",
        (
            "استجابة للدعوة المقدمة لصاحب السمو الملكي الأمير فهد بن سالم ولي العهد السعودي من رئيس كينيا سالم كاماو، "
            "فقد غادر سموه -بحفظ الله- اليوم"
        ),
    ],
)
def test_who_leaves_meets_whom_the_visit_is_for(leaves: str) -> None:
    text = f"{leaves} متوجها إلى كينيا، في زيارة رسمية يلتقي خلالها بفخامة رئيس كينيا سالم كاماو، لبحث ملف الهجرة."
    meeting = meetings(text)[0]
    assert rows_of([meeting]) == [[("فهد بن سالم", "crown-prince", "SA"), ("سالم كاماو", "head-of-state", "KE")]]
    assert meeting.planned
    assert topics(meeting) == ["ملف الهجرة"]


def test_who_spoke_with_another_has_called_him_and_says_nothing_by_that() -> None:
    text = "قال الرئيس الكيني سالم كاماو إنه تحدث للتو مع نظيره الغاني كوفي بواتنغ بشأن الهجرة."
    (meeting,) = meetings(text)
    assert rows_of([meeting]) == [[("سالم كاماو", "head-of-state", "KE"), ("كوفي بواتنغ", "head-of-state", "GH")]]
    assert meeting.kind.value == "call"
    assert meeting.statements == ()


@pytest.mark.parametrize(
    ("said", "content"),
    [
        (
            "أكد الرئيس الكيني سالم كاماو بعدما استقبل نظيره الغاني كوفي بواتنغ «مواصلة العمل المشترك».",
            "مواصلة العمل المشترك",
        ),
        ("أكد الرئيس الكيني سالم كاماو بعد أن التقى نظيره الغاني كوفي بواتنغ أن بلاده ماضية.", "بلاده ماضية"),
        (
            (
                "التقى الرئيس الكيني سالم كاماو نظيره الغاني كوفي بواتنغ. وأضاف كاماو: «أمامنا تحديات نخوضها معا»، في "
                "إشارة إلى الجفاف."
            ),
            "أمامنا تحديات نخوضها معا",
        ),
        (
            (
                "التقى الرئيس الكيني سالم كاماو نظيره الغاني كوفي بواتنغ. وقال كاماو على مواقع التواصل الاجتماعي: "
                "«نريد السلام في المنطقة»."
            ),
            "نريد السلام في المنطقة",
        ),
    ],
)
def test_what_was_said_is_parted_from_when_and_where_and_what_it_hints_at(said: str, content: str) -> None:
    (meeting,) = meetings(said)
    assert [statement.text for statement in meeting.statements] == [content]


@pytest.mark.parametrize("name", ["المطر", "الحلو"])
def test_a_family_may_be_called_by_any_word_behind_a_father_of_two_words(name: str) -> None:
    text = f"التقى وزير الخارجية الكيني سالم كاماو السفير السعودي عبد العزيز بن عبد الله {name}، وبحثا ملف الهجرة."
    (meeting,) = meetings(text)
    assert rows_of([meeting])[0][1] == (f"عبد العزيز بن عبد الله {name}", "ambassador", "SA")


def test_separate_meetings_between_one_and_others_are_several() -> None:
    text = (
        "استضاف مقر الخارجية السعودية في جدة أمس لقاءين منفصلين بين وزير الخارجية الكيني سالم كاماو، والملك ماجد بن "
        "فهد، ووزير خارجية المملكة سعد الجابري."
    )
    assert [[name for name, *_ in meeting] for meeting in rows_of(meetings(text))] == [
        ["سالم كاماو", "ماجد بن فهد"],
        ["سالم كاماو", "سعد الجابري"],
    ]


@pytest.mark.parametrize("sign", ["- ", "• ", "* "])
def test_letters_are_received_of_each_on_a_list_of_lines(sign: str) -> None:
    lines = [
        "تسلم الرئيس التونسي ماجد الكامل اليوم أوراق اعتماد كل من:",
        f"{sign}السيد كوفي بواتنغ، بصفته سفيرا جديدا لدولة غانا لدى تونس.",
        f"{sign}السيد سالم كاماو، سفير جمهورية كينيا في تونس.",
        f"{sign}السيدة آنا لي، سفيرة سنغافورة.",
    ]
    told = meetings("\n".join(lines))
    assert [meeting.kind.value for meeting in told] == ["credentials"] * 3
    assert not any(m.planned for m in told)
    assert [rows_of([meeting])[0][1] for meeting in told] == [
        ("كوفي بواتنغ", "ambassador", "GH"),
        ("سالم كاماو", "ambassador", "KE"),
        ("آنا لي", "ambassador", "SG"),
    ]


def test_a_planned_meeting_is_not_where_the_two_met_in_a_month_past() -> None:
    text = (
        "وصل الرئيس الكيني سالم كاماو إلى قطر في زيارة رسمية. وسيلتقي أمير قطر الشيخ ماجد بن حمد، الذي استقبله في "
        "روما في سبتمبر الماضي."
    )
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == "قطر"


@pytest.mark.parametrize("place", ["لقاء مع سمو الأمير", "لقاء مع الأمير"])
def test_an_heir_who_leads_the_government_is_one_person(place: str) -> None:
    text = f"عقد رئيس كينيا سالم كاماو {place} فهد بن ماجد، ولي العهد ورئيس مجلس الوزراء السعودي، في نيوم."
    (meeting,) = meetings(text)
    assert rows_of([meeting]) == [[("سالم كاماو", "head-of-state", "KE"), ("فهد بن ماجد", "crown-prince", "SA")]]


@pytest.mark.parametrize(
    "met",
    [
        "وسيلتقي عددا من المسؤولين، من بينهم رئيس غانا كوفي بواتنغ، ورئيس مالي يوسف مايتاما",
        "وسيلتقي خلال زيارته بعدد من القادة، من بينهم رئيس غانا كوفي بواتنغ، ورئيس مالي يوسف مايتاما",
    ],
)
def test_who_visits_meets_each_of_those_of_a_group(met: str) -> None:
    told = meetings(f"يزور وزير الدفاع الكيني سالم كاماو غانا غدا {met}.")
    assert [[name for name, *_ in meeting] for meeting in rows_of(told)] == [
        ["سالم كاماو", "كوفي بواتنغ"],
        ["سالم كاماو", "يوسف مايتاما"],
    ]


def test_the_head_of_the_council_is_who_leads_the_one_told_before() -> None:
    text = (
        "يتوجه رئيس مجلس السيادة السوداني حسين بركات اليوم إلى نيروبي. وسيجري رئيس المجلس، خلال الزيارة، مباحثات مع "
        "الرئيس الكيني سالم كاماو."
    )
    (meeting,) = meetings(text)
    assert rows_of([meeting]) == [[("حسين بركات", "head-of-state", "SD"), ("سالم كاماو", "head-of-state", "KE")]]


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("وأكد له الوزير سالم كاماو أهمية التعاون.", "أهمية التعاون"),
        ("وقال له الوزير سالم كاماو إن بلاده ماضية في الحوار.", "بلاده ماضية في الحوار"),
    ],
)
def test_whom_something_is_said_to_stands_before_who_says_it(said: str, content: str) -> None:
    text = f"التقى وزير الخارجية الكيني سالم كاماو نظيره الغاني كوفي بواتنغ. {said}"
    (meeting,) = meetings(text)
    assert [(s.speakers, s.text) for s in meeting.statements] == [((meeting.participants[0].id,), content)]


def test_each_clause_has_its_own_day() -> None:
    text = (
        "يلتقي ملك الأردن ماجد بن حمد في روما غدا الخميس ملك بلجيكا لويس الثالث، فيما يلتقي رئيس الوزراء الكيني سالم "
        "كاماو بعد غد الجمعة."
    )
    assert [str(meeting.date) for meeting in meetings(text)] == ["2024-05-16", "2024-05-17"]


def test_the_rank_of_a_senator_is_no_part_of_the_name() -> None:
    text = "التقى وزير الخارجية الكيني سالم كاماو عضو مجلس الشيوخ الأمريكي السناتور مايكل كول، والسناتورة آنا لي."
    (meeting,) = meetings(text)
    assert [name for name, *_ in rows_of([meeting])[0]] == ["سالم كاماو", "مايكل كول", "آنا لي"]


@pytest.mark.parametrize("office", ["مدير عام مكتب وزير الخارجية", "مستشار وزير الخارجية"])
def test_who_serves_a_minister_is_of_his_state(office: str) -> None:
    text = (
        "استقبل رئيس الوزراء العراقي حسين بركات وزير الخارجية الكيني سالم كاماو. حضر الاستقبال "
        f"{office} موسى كريم، ومستشار رئيس الوزراء علي ناصر."
    )
    (meeting,) = meetings(text)
    assert [(name, state) for name, _, state in rows_of([meeting])[0][2:]] == [("موسى كريم", "KE"), ("علي ناصر", "IQ")]


def test_the_deputy_of_a_minister_of_no_state_is_not_of_the_state_of_another_minister() -> None:
    text = (
        "استقبلت نائبة وزير الخارجية آنا لي السفير الياباني كينجي تاناكا. وقال وزير الخارجية الهولندي بيتر دي يونغ إن "
        "بلاده تتابع الوضع."
    )
    assert all(row[2] != "NL" for meeting in rows_of(meetings(text)) for row in meeting)


@pytest.mark.parametrize("hearers", ["للسفراء", "للسفير", "للوزير"])
def test_whom_something_was_stressed_to_is_no_part_of_it(hearers: str) -> None:
    text = (
        "استقبل رئيس الوزراء العراقي حسين بركات السفير الياباني كينجي تاناكا. وأكد بركات "
        f"{hearers} حرص العراق على السلام."
    )
    (meeting,) = meetings(text)
    assert [statement.text for statement in meeting.statements] == ["حرص العراق على السلام"]


def test_a_general_who_has_retired_is_called_by_his_name() -> None:
    text = "التقى وزير الخارجية الكيني سالم كاماو المبعوث الأمريكي، الجنرال متقاعد مايكل كول، اليوم."
    (meeting,) = meetings(text)
    assert rows_of([meeting])[0][1] == ("مايكل كول", "envoy", "US")


@pytest.mark.parametrize("matter", ["أهمية إنهاء العنف في غزة", "أن بلاده تدعو إلى وقف القتال في غزة"])
def test_people_did_not_meet_where_a_matter_is_of_which_one_spoke_at_their_meeting(matter: str) -> None:
    text = f"أكد وزير الخارجية الكيني سالم كاماو خلال لقائه نظيره الغاني كوفي بواتنغ {matter}."
    (meeting,) = meetings(text)
    assert meeting.place is None


def test_people_met_where_the_city_stands_beside_their_meeting() -> None:
    text = "أكد وزير الخارجية الكيني سالم كاماو خلال لقائه نظيره الغاني كوفي بواتنغ في روما أهمية إنهاء العنف في غزة."
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == "روما"


@pytest.mark.parametrize("ministry", ["التعاون والشؤون الخارجية", "الاندماج الإفريقي والشؤون الخارجية"])
def test_who_has_foreign_affairs_beside_another_ministry_is_the_foreign_minister(ministry: str) -> None:
    text = f"استقبل رئيس غانا كوفي بواتنغ وزير {ministry} السنغالي سالم كاماو."
    (meeting,) = meetings(text)
    assert rows_of([meeting])[0][1] == ("سالم كاماو", "foreign-minister", "SN")
