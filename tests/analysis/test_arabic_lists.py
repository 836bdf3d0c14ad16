"""Lists of people in Arabic: titles in the plural before and behind them, schools and councils that send them."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting


def meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2024-05-01", language="ar").meetings


def met(text: str) -> list[list[Row]]:
    """Give who takes part in each meeting: name, office and state (or body)."""
    return rows_of(meetings(text))


SENATORS: list[Row] = [
    ("مارك هاريسون", "parliamentarian", "US"),
    ("توم ديفيز", "parliamentarian", "US"),
    ("جون بيكر", "parliamentarian", "US"),
]


@pytest.mark.parametrize(
    "told",
    [
        "بكل من مارك هاريسون، وتوم ديفيز، وجون بيكر، السيناتورات بمجلس الشيوخ الأمريكي",
        "بكل من مارك هاريسون، وتوم ديفيز، وجون بيكر، أعضاء مجلس الشيوخ الأمريكي",
        "كلا من مارك هاريسون وتوم ديفيز وجون بيكر أعضاء مجلس الشيوخ الأمريكي",
    ],
)
def test_a_title_behind_a_list_is_of_all(told: str) -> None:
    (rows,) = met(f"التقى وزير الخارجية الكيني سالم كاماو {told}.")
    assert rows[1:] == SENATORS


def test_a_title_behind_one_of_a_list_is_of_that_one() -> None:
    (rows,) = met("التقى وزير الخارجية الكيني سالم كاماو كلا من مارك هاريسون وتوم ديفيز سفير فيجي.")
    assert rows[1:] == [("مارك هاريسون", None, None), ("توم ديفيز", "ambassador", "FJ")]


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("مدير عام مدارس ابن رشد الإسلامية في فيجي", "FJ"),
        ("مدير مدرسة الواحة في فيجي", "FJ"),
        ("مدير الجامعة الإسلامية بجاكرتا البروفسور", "ID"),
        ("مدير المعهد الديني بجاكرتا", "ID"),
    ],
)
def test_whoever_leads_a_school_is_of_the_state_it_is_in(title: str, state: str) -> None:
    (rows,) = met(f"استقبل وزير الخارجية الكيني سالم كاماو {title} محمد كوروي.")
    assert rows[1] == ("محمد كوروي", "official", state)


@pytest.mark.parametrize("sign", ["،", "؛"])
def test_a_title_stands_behind_a_semicolon_as_behind_a_comma(sign: str) -> None:
    (rows,) = met(f"التقى الأمير فهد العمري{sign} ولي العهد السعودي، في الرياض الرئيس الكيني سالم كاماو.")
    assert rows[0] == ("فهد العمري", "crown-prince", "SA")


def test_the_ministers_of_a_council_sit_for_themselves() -> None:
    (meeting,) = meetings("عقد وزراء خارجية دول مجلس التعاون لدول الخليج العربية في المنامة اليوم اجتماعا تنسيقيا.")
    (council,) = meeting.participants
    assert meeting.kind.value == "conference"
    assert council.person is None
    assert council.office is not None
    assert council.office.kind.value == "foreign-minister"
    assert meeting.place is not None
    assert meeting.place.name == "المنامة"


def test_no_one_minister_is_the_ministers_of_a_council() -> None:
    text = (
        "التقى وزراء خارجية دول مجلس التعاون لدول الخليج العربية وزير الخارجية الكيني سالم كاماو. "
        "وقال وزير الخارجية فهد العمري إن اللقاء كان مثمرا."
    )
    (rows,) = met(text)
    assert [name for name, _, _ in rows] == [None, "سالم كاماو"]


def test_who_has_a_guest_receives_him() -> None:
    text = (
        "جاءت تصريحات الرئيس الكيني سالم كاماو أثناء استضافته رئيس الوزراء الفيجي راتو كوروي في نيروبي. "
        "وأشاد كوروي بدور كينيا."
    )
    (rows,) = met(text)
    assert rows == [("سالم كاماو", "head-of-state", "KE"), ("راتو كوروي", "head-of-government", "FJ")]


@pytest.mark.parametrize(
    "summit",
    [
        "القمة التاريخية، التي ستجمع الرئيس الكيني سالم كاماو برئيس فيجي راتو كوروي، تحدد",
        "القمة التي ستجمع الرئيس الكيني سالم كاماو برئيس فيجي راتو كوروي تحدد",
    ],
)
def test_a_summit_that_will_unite_two_is_still_to_come(summit: str) -> None:
    (meeting,) = meetings(f"أعلن مكتب الرئيس أن مكان {summit} أمس.")
    assert meeting.status.value == "planned"


def test_an_event_that_is_called_by_its_noun_is_named_elsewhere() -> None:
    text = (
        "تقام قمة المحيط الهندي في نيروبي الجمعة. والتقى الرئيس الكيني سالم كاماو رئيس وزراء فيجي راتو كوروي على هامش "
        "القمة."
    )
    (meeting,) = meetings(text)
    assert meeting.occasion is not None
    assert meeting.occasion.name.startswith("قمة المحيط الهندي")


def test_a_definite_event_goes_on_with_no_indefinite_noun() -> None:
    text = (
        "التقى الرئيس الكيني سالم كاماو رئيس وزراء فيجي راتو كوروي على هامش "
        "القمة رغم توقع المشاركين في القمة فشل القادة."
    )
    (meeting,) = meetings(text)
    assert meeting.occasion is not None
    assert meeting.occasion.name == "القمة"


@pytest.mark.parametrize("link", ["، وهما ", "، وهما على التوالي ", " على التوالي ", ": ", " ("])
def test_names_behind_a_list_of_states_are_given_to_them_one_by_one(link: str) -> None:
    text = f"التقى الرئيس الكيني سليم موانغي وزيري خارجية الأردن والعراق{link}كمال النابت ومحمد الربيعي"
    (rows,) = rows_of(parse_text(text + (")." if "(" in link else "."), language="ar").meetings)
    assert rows[1:] == [("كمال النابت", "foreign-minister", "JO"), ("محمد الربيعي", "foreign-minister", "IQ")]
