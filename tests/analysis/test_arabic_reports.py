"""How longer reports in Arabic tell of contacts: ranks, contacts in turn, what was said at them, where visits end."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

MET = "استقبل الرئيس الكيني وليم كوسغي نظيره الغاني كوفي أدجي. "


def meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2024-05-01", language="ar").meetings


def met(text: str) -> list[list[Row]]:
    """Give who takes part in each meeting: name, office and state (or body)."""
    return rows_of(meetings(text))


def said(text: str) -> list[tuple[bool, str]]:
    """Give what is said: whether by all sides, and the words."""
    return [(statement.joint, statement.text) for statement in meetings(text)[0].statements]


@pytest.mark.parametrize(
    "text",
    [
        MET + "وحضر اللقاء وزير الخارجية السفير موسى عثمان.",
        MET + "وذلك بحضور وزير الخارجية السفير موسى عثمان.",
        "التقى الرئيس الكيني وليم كوسغي مع وزير الخارجية التشادي السفير موسى عثمان.",
        "استقبل الرئيس الكيني وليم كوسغي وزير الخارجية التشادي السفير موسى عثمان.",
        "استقبل الرئيس الكيني وزير الخارجية التشادي السفير موسى عثمان.",
    ],
)
def test_a_minister_who_met_nobody_by_a_verb_may_be_an_ambassador_by_rank(text: str) -> None:
    (rows,) = met(text)
    assert [kind for name, kind, _ in rows if name == "موسى عثمان"] == ["foreign-minister"]
    assert None not in {name for name, kind, _ in rows if kind == "foreign-minister"}


def test_whom_a_minister_received_is_no_rank_of_his() -> None:
    (rows,) = met("استقبل وزير الخارجية الكيني اليوم السفير موسى عثمان سفير تشاد.")
    assert [kind for _, kind, _ in rows] == ["foreign-minister", "ambassador"]


def test_an_envoy_to_the_sahara_is_not_of_the_state_that_claims_it() -> None:
    text = (
        "أجرى وزير الشؤون الخارجية المغربي سالم الخطابي، بالرباط، مباحثات مع بيتر ناكامورا، المبعوث الشخصي للأمين "
        "العام للأمم المتحدة للصحراء المغربية."
    )
    assert met(text) == [
        [("سالم الخطابي", "foreign-minister", "MA"), ("بيتر ناكامورا", "envoy", "الأمم المتحدة")],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "عقد وزير الخارجية الكيني سالم كاماو لقاءات ثنائية مع وزراء خارجية كل من غانا وتشاد ومالي.",
        "وصل وزير الخارجية الكيني سالم كاماو إلى أكرا، حيث التقى على التوالي وزراء خارجية كل من غانا وتشاد ومالي.",
        "التقى وزير الخارجية الكيني سالم كاماو تباعا وزير خارجية غانا ووزير خارجية تشاد ووزير خارجية مالي.",
    ],
)
def test_who_is_met_in_turn_is_met_one_by_one(text: str) -> None:
    assert [[state for _, _, state in rows] for rows in met(text)] == [["KE", "GH"], ["KE", "TD"], ["KE", "ML"]]


def test_ministers_of_several_states_are_met_by_who_arrived() -> None:
    ((first, *others),) = met("وصل وزير الخارجية الكيني سالم كاماو إلى أكرا، حيث التقى وزراء خارجية كل من غانا وتشاد.")
    assert first == ("سالم كاماو", "foreign-minister", "KE")
    assert [state for _, _, state in others] == ["GH", "TD"]


def test_two_meetings_may_unite_someone_with_two() -> None:
    text = "جاء ذلك خلال لقاءين جمعا وزير الخارجية الكيني سالم كاماو مع نظيره الغاني كوفي أدجي، ومبعوث فيجي راتو كوروي."
    assert [[name for name, _, _ in rows] for rows in met(text)] == [
        ["سالم كاماو", "كوفي أدجي"],
        ["سالم كاماو", "راتو كوروي"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "أكد الرئيس الكيني وليم كوسغي خلال لقاء وزير الخارجية الغاني كوفي أدجي أهمية التعاون.",
        "وقال الرئيس الكيني وليم كوسغي، خلال لقاء وزير الخارجية الغاني كوفي أدجي، إن التعاون مستمر.",
    ],
)
def test_who_speaks_during_a_meeting_of_someone_met_them(text: str) -> None:
    assert [[name for name, _, _ in rows] for rows in met(text)] == [["وليم كوسغي", "كوفي أدجي"]]


@pytest.mark.parametrize(
    "text",
    [
        "أكد الناطق باسم الرئاسة الكينية وليم كوسغي خلال لقاء وزير الخارجية الغاني كوفي أدجي أهمية التعاون.",
        'جدد وزير الخارجية الكيني سالم كاماو خلال لقاء عمل "تقدير الرئيس الغاني كوفي أدجي للتعاون".',
    ],
)
def test_neither_who_speaks_for_others_nor_who_is_quoted_met(text: str) -> None:
    assert met(text) == []


def test_where_someone_was_received_may_be_told_with_a_pronoun() -> None:
    (meeting,) = meetings(MET + "وأطلع كوسغي ضيفه، عقب استقباله في مكتبه في نيروبي، على الأوضاع.")
    assert meeting.place is not None
    assert meeting.place.name == "نيروبي"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "التقى وزير الخارجية الكيني سالم كاماو نظيره الغاني على هامش الاجتماعات رفيعة المستوى لمجلس الأمن.",
            "الاجتماعات رفيعة المستوى لمجلس الأمن",
        ),
        (
            "عاد الرئيس الكيني وليم كوسغي بعد زيارة رسمية لجمهورية غانا أجرى خلالها مباحثات مع نظيره الغاني.",
            "زيارة رسمية لجمهورية غانا",
        ),
        (
            "عاد الرئيس الكيني وليم كوسغي عقب زيارة عمل إلى غانا. وكان قد أجرى خلال الزيارة مباحثات مع نظيره الغاني.",
            "زيارة عمل إلى غانا",
        ),
    ],
)
def test_an_occasion_goes_on_and_a_visit_has_ended(text: str, name: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.occasion is not None
    assert meeting.occasion.name == name


def test_what_a_meeting_stressed_is_said_and_no_topic() -> None:
    text = MET + "وصرح المتحدث الرسمي أن اللقاء تضمن تأكيد متانة الروابط بين البلدين."
    assert said(text) == [(True, "متانة الروابط بين البلدين")]
    assert meetings(text)[0].topics == ()


def test_words_of_exchange_are_no_part_of_a_topic() -> None:
    (meeting,) = meetings(MET + "وتم خلال اللقاء استعراض العلاقات، فضلا عن تبادل وجهات النظر بخصوص أزمة المياه.")
    assert [topic.text for topic in meeting.topics] == ["العلاقات", "أزمة المياه"]
