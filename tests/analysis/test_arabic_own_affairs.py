"""Which Arabic reports are of one state's own business, and which of diplomacy."""

from __future__ import annotations

import pytest
from tests.told import rows_of

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
