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


@pytest.mark.parametrize(
    "text",
    [
        "استقبل الرئيس الكيني وليم كوسغي، ومعه نائبه صالح علي، سفير غانا كوفي أدجي.",
        "استقبل الرئيس الكيني وليم كوسغي، الإثنين، في نيروبي، ومعه نائبه صالح علي، سفير غانا كوفي أدجي.",
    ],
)
def test_whoever_is_met_may_stand_behind_who_came_along(text: str) -> None:
    assert met(text) == [
        [
            ("وليم كوسغي", "head-of-state", "KE"),
            ("كوفي أدجي", "ambassador", "GH"),
            ("صالح علي", "deputy-head-of-state", "KE"),
        ]
    ]


@pytest.mark.parametrize(
    "whom",
    [
        "كبار المسؤولين بينهم الرئيس الغاني كوفي أدجي",
        "كبار المسؤولين، وعلى رأسهم الرئيس الغاني كوفي أدجي",
        "عددا من المسؤولين، من بينهم الرئيس الغاني كوفي أدجي",
    ],
)
def test_who_of_some_officials_is_named_is_met(whom: str) -> None:
    text = f"اختتم الوزير الكيني سالم كاماو زيارة رسمية لغانا، التقى خلالها {whom}."
    assert [[name for name, _, _ in rows] for rows in met(text)] == [["سالم كاماو", "كوفي أدجي"]]


def test_a_short_title_tells_again_what_two_are() -> None:
    (rows,) = met(
        "عقد الرئيس الكيني وليم كوسغي قمة ثلاثية مع عاهلي الأردن الملك طلال بن فهد والبحرين الملك عيسى بن سلمان."
    )
    assert rows[1:] == [("طلال بن فهد", "head-of-state", "JO"), ("عيسى بن سلمان", "head-of-state", "BH")]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "التقى الوزير الليبي سالم الورفلي المبعوثة الأممية هانا مور، بحضور نائبتها للشؤون السياسية سارة بنت.",
            ("سارة بنت", "organisation-official", "الأمم المتحدة"),
        ),
        (
            "استقبل الوزير اليمني سالم الأهدل رئيس بعثة الاتحاد الأوروبي لليمن بيتر ناكامورا.",
            ("بيتر ناكامورا", "ambassador", "EU"),
        ),
        (
            "التقى الرئيس الغاني كوفي أدجي المندوب الخاص لوزير الخارجية الكيني السفير سالم كاماو.",
            ("سالم كاماو", "envoy", "KE"),
        ),
        (
            'التقى الوزير القطري الشيخ "فهد بن سالم"، وفدا من حركة "طالبان"، في العاصمة الدوحة.',
            ("فهد بن سالم", "minister", "QA"),
        ),
    ],
)
def test_deputies_envoys_and_quoted_names_are_read_in_full(text: str, row: Row) -> None:
    (rows,) = met(text)
    assert row in rows


def test_whoever_is_met_may_stand_behind_a_city_of_two_words() -> None:
    (rows,) = met("استقبل الرئيس الكيني وليم كوسغي أمس بالجزائر العاصمة الوزير الأول الجزائري عبد المالك بوزيد.")
    assert [state for _, _, state in rows] == ["KE", "DZ"]


def test_an_occasion_goes_on_between_quotation_marks() -> None:
    (meeting,) = meetings("التقى الوزير الكيني سالم كاماو نظيره الغاني على هامش مؤتمر «معا من أجل السلام» في أكرا.")
    assert meeting.occasion is not None
    assert meeting.occasion.name == "مؤتمر «معا من أجل السلام» في أكرا"


@pytest.mark.parametrize(
    "text",
    [
        MET + "وأكد كوسغي تحقيق نتائج من خلال الاجتماعات الدورية للجنة المشتركة.",
        "استقبل الرئيس الكيني وليم كوسغي السفير الغاني كوفي أدجي الذي أدى له زيارة مجاملة.",
    ],
)
def test_neither_a_means_nor_a_courtesy_call_is_an_occasion(text: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.occasion is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('وأعرب كوسغي "عن قلقه من الأوضاع في الساحل".', ["من الأوضاع في الساحل"]),
        ("وأعرب كوسغي عن تقديره لما ورد في بيان غانا.", ["لما ورد في بيان غانا"]),
        ("ووضع السفير أمام مستجدات الأوضاع في كينيا.", ["مستجدات الأوضاع في كينيا"]),
    ],
)
def test_what_is_felt_and_told_is_read_to_its_end(words: str, told: list[str]) -> None:
    assert [text for _, text in said(MET + words)] == told


def test_a_guest_who_is_welcomed_speaks_in_a_clause_about_them() -> None:
    (meeting,) = meetings(MET + "ورحب كوسغي بالرئيس الغاني الذي قدم شكره لكينيا على دعمها.")
    names = {participant.id: participant.person.name for participant in meeting.participants if participant.person}
    assert [(names[statement.speakers[0]], statement.act.value) for statement in meeting.statements] == [
        ("كوفي أدجي", "thank"),
    ]
