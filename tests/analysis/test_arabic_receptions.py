"""Receptions as Arabic agencies tell them: who is named with whom, and what follows the names."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting, Part


def meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2024-05-15", language="ar").meetings


def met(text: str) -> list[list[Row]]:
    """Give who takes part in each meeting: name, office and state (or body)."""
    return rows_of(meetings(text))


HOST: Row = ("سالم كاماو", "head-of-state", "KE")


@pytest.mark.parametrize(
    ("ministers", "rows"),
    [
        (
            "وزيري الخارجية الفرنسي جان دوبون والدفاع بيير لوران",
            [("جان دوبون", "foreign-minister", "FR"), ("بيير لوران", "minister", "FR")],
        ),
        (
            "وزيري الطاقة الفرنسي جان دوبون، والخارجية الفرنسي المهندس بيير لوران",
            [("جان دوبون", "minister", "FR"), ("بيير لوران", "foreign-minister", "FR")],
        ),
        (
            "وزراء الزراعة العراقي كرار الخفاجي والنقل سمير كامل والموارد المائية هاني البدري",
            [("كرار الخفاجي", "minister", "IQ"), ("سمير كامل", "minister", "IQ"), ("هاني البدري", "minister", "IQ")],
        ),
    ],
)
def test_ministers_of_one_state_are_named_each_with_a_ministry(ministers: str, rows: list[Row]) -> None:
    assert met(f"استقبل الرئيس الكيني سالم كاماو اليوم {ministers}، وبحث معهم سبل التعاون.") == [[HOST, *rows]]


def test_a_matter_behind_a_minister_is_no_ministry() -> None:
    ((host, guest),) = met("بحث الرئيس الكيني سالم كاماو مع وزير الخارجية الفرنسي جان دوبون الزراعة والطاقة.")
    assert (host, guest) == (HOST, ("جان دوبون", "foreign-minister", "FR"))


@pytest.mark.parametrize(
    ("envoy", "row"),
    [
        ("سفير النرويج المقيم بالقاهرة سمير كامل", ("سمير كامل", "ambassador", "NO")),
        ("سفيرة النرويج لدى كينيا المقيمة في الرياض آنا كورتس", ("آنا كورتس", "ambassador", "NO")),
        ("سفير كوريا الديمقراطية كيم سونغ", ("كيم سونغ", "ambassador", "KP")),
        ("سفير المملكة العربية بكينيا سمير كامل", ("سمير كامل", "ambassador", "SA")),
        ("السفير سمير طه خلف، سفير العراق", ("سمير طه خلف", "ambassador", "IQ")),
        ("إمام وخطيب المسجد الحرام الشيخ سمير الغامدي", ("سمير الغامدي", "official", "SA")),
        ("الرئيس السابق للبرلمان التونسي سالم العياري", ("سالم العياري", "parliament-speaker", "TN")),
        ("الرئيس الأسبق للحكومة المغربية سالم العياري", ("سالم العياري", "head-of-government", "MA")),
        ("رئيس غرفتي صناعة الأردن وعمان المهندس سمير الكركي", ("سمير الكركي", "official", "JO")),
    ],
)
def test_titles_go_on_to_the_name(envoy: str, row: Row) -> None:
    assert met(f"استقبل الرئيس الكيني سالم كاماو اليوم {envoy}.") == [[HOST, row]]


def test_behind_a_name_is_where_something_is() -> None:
    ((_, guest),) = met("التقى الرئيس الكيني سالم كاماو السفير الفرنسي جان دوبون خلف الأبواب المغلقة.")
    assert guest == ("جان دوبون", "ambassador", "FR")


@pytest.mark.parametrize(
    "group", ["سفراء دول مجلس التعاون", "عددا من سفراء دول مجلس التعاون", "سفراء عدد من دول مجلس التعاون لدى كينيا"]
)
def test_envoys_of_a_body_are_told_one_by_one(group: str) -> None:
    text = f"التقى الرئيس الكيني سالم كاماو {group} وهم سفير البحرين سمير كامل، وسفير الكويت سعيد بدر."
    assert met(text) == [
        [HOST, ("سمير كامل", "ambassador", "BH")],
        [HOST, ("سعيد بدر", "ambassador", "KW")],
    ]


def test_the_chairman_of_a_friendship_committee_sits_in_parliament() -> None:
    text = (
        "التقت لجنة الصداقة البرلمانية العاشرة في مجلس الشورى السعودي برئاسة عضو المجلس رئيس اللجنة سمير السعدون "
        "سفير البحرين سالم كامل."
    )
    assert met(text) == [[("سمير السعدون", "parliamentarian", "SA"), ("سالم كامل", "ambassador", "BH")]]


@pytest.mark.parametrize("which", ["اللقاء، الذي حضره", "اللقاء الذي حضره", "اللقاء، بحضور"])
def test_what_was_done_at_talks_is_a_topic_behind_those_who_were_there(which: str) -> None:
    text = (
        "التقى وزير التجارة الأردني سالم الكركي وزير التجارة الجزائري كمال رحماني. "
        f"وجرى خلال {which} السفير الأردني خالد الصعوب ومدير الغرفة سعيد المجالي، بحث التبادل التجاري."
    )
    (meeting,) = meetings(text)
    there = [p.person.name for p in meeting.participants if p.part is Part.ATTENDEE and p.person]
    assert there == ["خالد الصعوب", "سعيد المجالي"]
    assert [topic.text for topic in meeting.topics] == ["التبادل التجاري"]


@pytest.mark.parametrize(
    "asked",
    [
        "سلم السفير الفرنسي لدى كينيا جان دوبون دعوة للرئيس الكيني سالم كاماو لحضور قمة مرتقبة في باريس.",
        "استقبل الرئيس الكيني سالم كاماو سفير فرنسا جان دوبون، وبحث معه التحضير للمؤتمر المقبل في برلين.",
    ],
)
def test_where_a_conference_will_be_is_not_where_the_next_met(asked: str) -> None:
    *_, last = meetings(f"{asked} والتقى الرئيس اليوم سفير اليابان كينجي تاناكا.")
    assert last.place is None
