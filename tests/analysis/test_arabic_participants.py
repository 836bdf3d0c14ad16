"""Who took part in contacts that Arabic papers report, and which contacts they are."""

from __future__ import annotations

import pytest
from tests.told import Row, row

from diplonews import parse_text
from diplonews.model import Part


def met(text: str) -> list[list[Row]]:
    """Give the principals of each meeting: name, office and state (or body) of each."""
    return [
        [row(p) for p in meeting.participants if p.part is Part.PRINCIPAL]
        for meeting in parse_text(text, language="ar").meetings
    ]


MINISTER: Row = ("صابر الدومة", "foreign-minister", "SD")


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "التقى وزير الخارجية السوداني المكلف السفير صابر الدومة المبعوث الأممي في بورتسودان.",
            (None, "envoy", "الأمم المتحدة"),
        ),
        (
            "استقبل وزير الخارجية السوداني (بالإنابة) السفير صابر الدومة نائب وزير الدفاع الكيني.",
            (None, "deputy-minister", "KE"),
        ),
        ("استقبل وزير الخارجية السوداني السفير صابر الدومة نظيره الغاني.", (None, "foreign-minister", "GH")),
        (
            "بحث وزير الخارجية السوداني السفير الدكتور صابر الدومة مع نظيره الغاني أزمة المياه.",
            (None, "foreign-minister", "GH"),
        ),
        (
            "التقى وزير الخارجية السوداني السفير صابر الدومة سفير اليابان كينجي تاناكا.",
            ("كينجي تاناكا", "ambassador", "JP"),
        ),
    ],
)
def test_an_ambassador_by_rank_may_be_minister(text: str, other: Row) -> None:
    assert met(text) == [[MINISTER, other]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("التقى رئيس الوزراء الغاني المستقيل كوفي أدجي سفير اليابان في أكرا.", "كوفي أدجي"),
        ("التقى نائب الرئيس الكيني المطلوب قضائيا سالم كمبوي سفير اليابان في نيروبي.", "سالم كمبوي"),
        ("التقى الرئيس الكيني المخلوع سالم كمبوي سفير اليابان في نيروبي.", "سالم كمبوي"),
        ("التقى وزير التجارة الكيني (المكلف) سالم كمبوي سفير اليابان في نيروبي.", "سالم كمبوي"),
        ("التقى وزير التجارة الفرنسي آلان مورو سفير اليابان في باريس.", "آلان مورو"),
        ("التقى وزير التجارة التونسي جمعة الشابي سفير اليابان في تونس.", "جمعة الشابي"),
        ("التقت وزيرة التجارة الفرنسية آن مورو سفير اليابان في باريس.", "آن مورو"),
        ("التقى مستشار الرئيس الغاني كوفي أدجي، يعقوب منساه، سفير اليابان في أكرا.", "يعقوب منساه"),
    ],
)
def test_a_name_is_read_behind_all_words_of_the_title(text: str, name: str) -> None:
    (rows,) = met(text)
    assert [row[0] for row in rows] == [name, None]


@pytest.mark.parametrize(
    "text",
    [
        "كتب وزير الخارجية الغاني كوفي أدجي على منصة إكس: «التقيت نظيري الكيني سالم كمبوي في نيروبي».",
        "قال وزير الخارجية الغاني كوفي أدجي: «أجريت محادثات مثمرة مع نظيري الكيني سالم كمبوي».",
        "وصل وزير الخارجية الغاني كوفي أدجي إلى نيروبي. وقال: «بحثنا مع وزير الخارجية الكيني سالم كمبوي أزمة المياه».",
    ],
)
def test_participants_tell_of_contacts_in_their_own_words(text: str) -> None:
    assert met(text) == [[("كوفي أدجي", "foreign-minister", "GH"), ("سالم كمبوي", "foreign-minister", "KE")]]


def test_the_same_office_in_a_list_of_the_other_side_is_anothers() -> None:
    text = "سيلتقي وزير الخارجية الإيطالي باولو روسي الرئيس التونسي ورئيس الحكومة ووزير الخارجية ووزير المالية."
    (rows,) = met(text)
    assert rows[1:] == [
        (None, "head-of-state", "TN"),
        (None, "head-of-government", "TN"),
        (None, "foreign-minister", "TN"),
        (None, "minister", "TN"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "ترأس اللجنة المشتركة في نيروبي وزير التجارة الكيني سالم كمبوي ووزير التجارة الغاني كوفي أدجي.",
        "ترأس وزير التجارة الكيني سالم كمبوي ونظيره الغاني كوفي أدجي اللجنة العليا المشتركة في أكرا.",
    ],
)
def test_who_chairs_a_joint_committee_together_has_met(text: str) -> None:
    assert met(text) == [[("سالم كمبوي", "minister", "KE"), ("كوفي أدجي", "minister", "GH")]]


def test_beside_joins_whoever_was_brought_together() -> None:
    text = "بحث الوزير الكيني سالم كمبوي مع نظيره الغاني كوفي أدجي، إلى جانب السفير الغاني يعقوب منساه، أزمة المياه."
    assert [row[0] for row in met(text)[0]] == ["سالم كمبوي", "كوفي أدجي", "يعقوب منساه"]


@pytest.mark.parametrize(
    "text",
    [
        "استقبل وزير الصناعة الكيني سالم كمبوي في نيروبي وفدا كنديا.",
        "استقبل وزير الصناعة الكيني سالم كمبوي في نيروبي اليوم وفدا من البرلمان الكندي.",
        "استقبل وزير الصناعة الكيني سالم كمبوي أمس في مكتبه وفدا من الحكومة الكندية.",
    ],
)
def test_a_delegation_is_met_behind_where_and_when(text: str) -> None:
    assert [row[2] for row in met(text)[0]] == ["KE", "CA"]


@pytest.mark.parametrize(
    ("sentence", "leader"),
    [
        ("وترأس الوفد الغاني الزائر وزير التجارة كوفي أدجي.", ("كوفي أدجي", "minister", "GH")),
        ("وترأس الوفد وزير التجارة كوفي أدجي.", ("كوفي أدجي", "minister", "GH")),
        ("والوفد الذي وصل أمس هو الأرفع مستوى، ويقوده وزير التجارة كوفي أدجي.", ("كوفي أدجي", "minister", "GH")),
    ],
)
def test_a_delegation_is_who_led_it(sentence: str, leader: Row) -> None:
    text = "استقبل الوزير الكيني سالم كمبوي وفدا غانيا في نيروبي. "
    assert met(text + sentence) == [[("سالم كمبوي", "minister", "KE"), leader]]


def test_a_committee_of_a_house_is_the_member_who_led_it() -> None:
    text = (
        "عقدت لجنة الصداقة البرلمانية الكينية الغانية في مجلس الشيوخ برئاسة عضو المجلس سالم كمبوي اجتماعا "
        "مع السفير الغاني كوفي أدجي."
    )
    assert met(text) == [[("سالم كمبوي", "parliamentarian", "KE"), ("كوفي أدجي", "ambassador", "GH")]]


def test_officials_without_names_take_no_delegations_place() -> None:
    text = "استقبل وزير الصناعة الكيني سالم كمبوي وفدا كنديا يضم عددا من كبار المسؤولين من خبراء المياه."
    assert [row[2] for row in met(text)[0]] == ["KE", "CA"]


def test_who_was_there_is_not_the_unnamed_ambassador() -> None:
    text = "التقى الوزير الكيني سالم كمبوي السفير الغاني. وحضر اللقاء خليل أوسو وداود أتشيا."
    assert met(text) == [[("سالم كمبوي", "minister", "KE"), (None, "ambassador", "GH")]]


@pytest.mark.parametrize(
    ("members", "names"),
    [
        ("وحضر اللقاء خليل أوسو، وداود أتشيا، وروحي مشتهي.", ["خليل أوسو", "داود أتشيا", "روحي مشتهي"]),
        ("وحضر اللقاء خليل أوسو والهاشمي بن يوسف.", ["خليل أوسو", "الهاشمي بن يوسف"]),
        ("وحضر اللقاء خليل أوسو ونور الدين المرابطي.", ["خليل أوسو", "نور الدين المرابطي"]),
    ],
)
def test_names_joined_by_and_are_read_to_the_end_of_their_list(members: str, names: list[str]) -> None:
    (meeting,) = parse_text("التقى الوزير الكيني سالم كمبوي السفير الغاني. " + members, language="ar").meetings
    assert [p.person.name for p in meeting.participants if p.part is Part.ATTENDEE and p.person] == names


@pytest.mark.parametrize(
    "text",
    [
        "استقبل رئيس الجمهورية في إطار زيارة يقوم بها إلى نواكشوط وزير الدفاع الإسباني كارلوس فيغا.",
        "استقبل رئيس الجمهورية خلال الزيارة التي يقوم بها إلى نواكشوط اليوم وزير الدفاع الإسباني كارلوس فيغا.",
    ],
)
def test_a_guest_stands_behind_where_he_went(text: str) -> None:
    assert [row[0] for row in met(text)[0]] == [None, "كارلوس فيغا"]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("استقبل الوزير النرويجي يوناس ستوره وفدا من حزب الأمل السوداني في أوسلو.", "حزب الأمل السوداني"),
        ("استقبل الوزير النرويجي يوناس ستوره وفدا من حركة الفجر برئاسة صابر الدومة.", "حركة الفجر"),
        ("التقى القيادي في قوى الحرية والتغيير صابر الدومة المبعوث الأممي في الخرطوم.", "قوى الحرية والتغيير"),
        ("التقى رئيس الائتلاف السوري المعارض نادر القاسم الوزير النرويجي.", "الائتلاف السوري المعارض"),
    ],
)
def test_parties_and_movements_take_part(text: str, party: str) -> None:
    assert party in [row[2] for row in met(text)[0]]


def test_the_latter_is_who_was_named_last() -> None:
    text = (
        "التقى الرئيس الكيني سالم كمبوي رئيس البنك الدولي روبرت هيل، بعد زيارة أجراها الأخير إلى أكرا حيث التقى وزير "
        "المالية الغاني كوفي أدجي."
    )
    assert [row[0] for row in met(text)[1]] == ["روبرت هيل", "كوفي أدجي"]


@pytest.mark.parametrize(
    "text",
    [
        "أشادت الحكومة بالمباحثات التي أجراها الرئيس الكيني سالم كمبوي أمس مع نظيره الغاني كوفي أدجي.",
        "أكدت الرئاسة أهمية اللقاء الذي عقده الرئيس الكيني سالم كمبوي أمس مع نظيره الغاني كوفي أدجي.",
        "جاء ذلك في تصريحات للرئيس الكيني سالم كمبوي عقب لقائه نظيره الغاني كوفي أدجي.",
        "قالت الرئاسة إن الرئيس الكيني سالم كمبوي تحدث مع نظيره الغاني كوفي أدجي عبر الهاتف.",
    ],
)
def test_contacts_are_told_in_clauses_about_them(text: str) -> None:
    assert met(text) == [[("سالم كمبوي", "head-of-state", "KE"), ("كوفي أدجي", "head-of-state", "GH")]]


def test_a_call_that_was_held_is_parted_from_the_meeting_to_come() -> None:
    text = (
        "علقت الرئاسة على المحادثات الهاتفية التي أجراها الرئيس الكيني سالم كمبوي اليوم مع نظيره الغاني كوفي أدجي. "
        "وقال كمبوي إنه سيلتقي الرئيس الغاني كوفي أدجي في أكرا."
    )
    meetings = parse_text(text, language="ar").meetings
    assert [(m.kind.value, m.status.value) for m in meetings] == [("call", "held"), ("talks", "planned")]


def test_a_meeting_to_come_is_planned() -> None:
    text = "كشف مصدر رئاسي عن لقاء مرتقب بين الرئيس الكيني سالم كمبوي ونظيره الغاني كوفي أدجي في أكرا."
    (meeting,) = parse_text(text, language="ar").meetings
    assert meeting.status.value == "planned"


@pytest.mark.parametrize(
    "title",
    ["مبعوث الأمم المتحدة الخاص لليبيا", "مبعوث الاتحاد الأفريقي الشخصي للسودان"],
)
def test_an_envoy_is_named_behind_special(title: str) -> None:
    text = f"التقى {title} هورست براون وزير الخارجية الكيني سالم كمبوي."
    assert [row[0] for row in met(text)[0]] == ["هورست براون", "سالم كمبوي"]


def test_a_name_alone_is_of_whom_the_last_sentence_told_by_office() -> None:
    text = "بدأت وزيرة الخارجية السويدية زيارة إلى نيروبي. وأجرت مارغوت ليند محادثات مع نظيرها الكيني سالم كمبوي."
    assert met(text) == [[("مارغوت ليند", "foreign-minister", "SE"), ("سالم كمبوي", "foreign-minister", "KE")]]


def test_officials_beside_whoever_is_named_are_left_out() -> None:
    text = "سيلتقي الوزير الكيني سالم كمبوي الرئيس الغاني كوفي أدجي وعددا من المسؤولين الغانيين في أكرا."
    assert [row[0] for rows in met(text) for row in rows] == ["سالم كمبوي", "كوفي أدجي"]


def test_representatives_of_a_government_and_a_movement_meet() -> None:
    (rows,) = met("اجتمع ممثلون عن الحكومة اليمنية والحوثيين في مسقط.")
    assert [row[2] for row in rows] == ["YE", "الحوثيين"]


@pytest.mark.parametrize(
    ("title", "text", "names"),
    [
        (
            "ماكرون يستقبل السيسي في باريس",
            "استقبل الرئيس الفرنسي نظيره المصري اليوم في قصر الإليزيه.",
            ["ماكرون", "السيسي"],
        ),
        (
            "بوتين وأردوغان يلتقيان في سوتشي",
            "يجتمع الرئيس الروسي مع الرئيس التركي الاثنين في سوتشي.",
            ["بوتين", "أردوغان"],
        ),
    ],
)
def test_names_may_stand_in_the_title_alone(title: str, text: str, names: list[str]) -> None:
    (meeting,) = parse_text(text, title=title, published="2019-03-04", language="ar").meetings
    assert [p.person.name for p in meeting.participants if p.person] == names


@pytest.mark.parametrize(
    ("guest", "row"),
    [
        ("وزير المالية إلياس الخوري", ("إلياس الخوري", "minister", "LB")),
        ("المدير العام للأمن العام اللواء إلياس الخوري", ("إلياس الخوري", "security-chief", "LB")),
        ("وزير المالية العماني إلياس الخوري", ("إلياس الخوري", "minister", "OM")),
        ("القنصل إلياس الخوري", ("إلياس الخوري", "consul", None)),
    ],
)
def test_whom_a_host_receives_beside_foreigners_with_no_state_told_is_his_own(guest: str, row: Row) -> None:
    text = (
        f"استقبل رئيس الحكومة اللبنانية كريم شامي السفير الروسي إيفان بتروف. ثم استقبل شامي {guest} وعرض معه الأوضاع."
    )
    assert met(text)[-1][1] == row


def test_a_minister_of_a_state_and_a_president_behind_him_are_two() -> None:
    text = (
        "استقبل رئيس الحكومة اللبنانية كريم شامي وزير خارجية النرويج لارس هانسن. وكانت مناسبة هنأ فيها الوزير النرويجي "
        "الرئيس شامي بتشكيل الحكومة."
    )
    assert [[row[0] for row in meeting] for meeting in met(text)] == [["كريم شامي", "لارس هانسن"]]


@pytest.mark.parametrize("told", ["ويتعلق الأمر بسفير", "وذكر بيان الرئاسة أن الأمر يتعلق بكل من سفير"])
def test_of_several_ambassadors_the_next_sentence_names_each(told: str) -> None:
    first = "تسلم الرئيس الكيني موسى كريم أوراق اعتماد عدة سفراء."
    text = f"{first} {told} البرتغال ميغيل سواريس، وسفير اليابان كينجي تاناكا."
    assert [row[0] for row in met(text)[0]] == ["موسى كريم", "ميغيل سواريس", "كينجي تاناكا"]


@pytest.mark.parametrize(
    ("head", "name"),
    [("بقيادة رئيسته كلير دوران", "كلير دوران"), ("برئاسة مديرته كلير دوران", "كلير دوران")],
)
def test_whoever_heads_the_body_that_was_named_is_called_its_head(head: str, name: str) -> None:
    ((_, guest),) = met(f"استقبل الرئيس الكيني موسى كريم وفدا من صندوق النقد الدولي {head}.")
    assert (guest[0], guest[2]) == (name, "صندوق النقد الدولي")


@pytest.mark.parametrize(
    "told",
    [
        "نتائج اللقاء الذي جمع الرئيس الغاني بالرئيس المالي في أكرا",
        "تدهور العلاقات بسبب استقبال الرئيس الغاني للرئيس المالي",
    ],
)
def test_a_meeting_whose_results_or_effects_are_told_is_no_news(told: str) -> None:
    text = f"بحث وزير الخارجية السوداني صابر الدومة مع نظيره الكيني موسى كريم {told}."
    assert met(text) == [[MINISTER, ("موسى كريم", "foreign-minister", "KE")]]


@pytest.mark.parametrize(
    "sentence",
    [
        "وناقش الوزيران الوضع في تشاد ومالي.",
        "وتدارس الوزيران الأزمة في تشاد ومالي.",
        "وبحث المسؤولون التطورات في مالي.",
    ],
)
def test_states_that_the_two_talk_of_send_nobody(sentence: str) -> None:
    text = f"التقى وزير الخارجية السوداني صابر الدومة نظيره الغاني كوامي منساه في أكرا. {sentence}"
    assert met(text) == [[MINISTER, ("كوامي منساه", "foreign-minister", "GH")]]


@pytest.mark.parametrize(
    ("those", "others"),
    [
        ("وزراء المالية في غانا وكينيا", [(None, "minister", "GH"), (None, "minister", "KE")]),
        ("وزيري الدفاع الكيني والتشادي", [(None, "minister", "KE"), (None, "minister", "TD")]),
    ],
)
def test_states_behind_the_noun_of_several_send_them(those: str, others: list[Row]) -> None:
    assert met(f"التقى وزير الخارجية السوداني صابر الدومة في أكرا {those}.") == [[MINISTER, *others]]


@pytest.mark.parametrize("short", ["البشاري", "الفريق البشاري"])
def test_a_definite_word_within_a_name_calls_its_bearer(short: str) -> None:
    text = (
        "التقى رئيس مجلس السيادة السوداني الفريق أول عبدالمنعم البشاري خالد رئيس المخابرات الغانية كوامي منساه في "
        f"الخرطوم. ثم أجرى {short} محادثات مع وزير الخارجية الكيني موسى كريم."
    )
    assert [row[0][0] for row in met(text)] == ["عبدالمنعم البشاري خالد", "عبدالمنعم البشاري خالد"]


@pytest.mark.parametrize("told", ["السوداني ", ""])
def test_a_minister_of_no_state_who_receives_is_the_one_told_first(told: str) -> None:
    text = (
        f"استقبل وزير الخارجية {told}صابر الدومة السفير الياباني كينجي تاناكا بعد يوم من زيارة وزير الخارجية الغاني "
        "كوامي منساه للبلاد. ثم استقبل وزير الخارجية السفير الكيني موسى كريم."
    )
    assert met(text)[-1][0][0] == "صابر الدومة"


@pytest.mark.parametrize(
    "clause",
    [
        "الذي وصل صباحا إلى أكرا في زيارة غير معلنة",
        "الذي يقوم بجولة في المنطقة",
        "الذي يزور أكرا حاليا",
        "الذي يشارك في مؤتمر المياه",
        "الذي عاد من نيروبي أمس",
    ],
)
def test_a_clause_about_the_subject_may_stand_before_whom_he_met(clause: str) -> None:
    text = f"التقى وزير الخارجية السوداني صابر الدومة {clause} رئيس الوزراء الغاني كوامي منساه."
    assert met(text) == [[MINISTER, ("كوامي منساه", "head-of-government", "GH")]]
    with_text = f"بحث وزير الخارجية السوداني صابر الدومة، {clause}، مع رئيس الوزراء الغاني كوامي منساه ملف المياه."
    assert met(with_text) == [[MINISTER, ("كوامي منساه", "head-of-government", "GH")]]


@pytest.mark.parametrize(
    "text",
    [
        "استقبال الزعيم الآخر الذي يثني عليه الوزير، رئيس الوزراء الغاني كوامي منساه.",
        "تحدث وزير الخارجية السوداني صابر الدومة الذي التقى أمس رئيس الوزراء الغاني كوامي منساه عن المياه.",
    ],
)
def test_a_clause_with_its_own_object_takes_nobody_in(text: str) -> None:
    assert [len(rows) for rows in met(text)] in ([], [2])
    assert all(MINISTER in rows for rows in met(text))


@pytest.mark.parametrize(
    "group",
    ["عددا من القادة بينهم", "عددا من القادة من بينهم", "قادة عدة دول أبرزهم", "مسؤولين، في مقدمتهم"],
)
def test_members_of_a_group_of_no_state_are_met(group: str) -> None:
    text = f"التقى وزير الخارجية السوداني صابر الدومة {group} الرئيس الغاني كوامي منساه ووزير المياه الكيني موسى كريم."
    others: list[Row] = [("كوامي منساه", "head-of-state", "GH"), ("موسى كريم", "minister", "KE")]
    assert met(text) == [[MINISTER, other] for other in others]


def test_members_of_a_group_are_bound_as_it_is() -> None:
    text = "أجرى وزير الخارجية السوداني صابر الدومة اتصالات هاتفية مع قادة بينهم الرئيس الغاني كوامي منساه."
    assert met(text) == [[MINISTER, ("كوامي منساه", "head-of-state", "GH")]]


@pytest.mark.parametrize("group", ["كبار المسؤولين الماليين في المدينة", "قادة أكرادا", "زعماء قبائل"])
def test_words_of_a_group_are_no_state_and_no_name(group: str) -> None:
    text = f"التقى وزير الخارجية السوداني صابر الدومة {group} والسفير الياباني كينجي تاناكا."
    assert [name for rows in met(text) for name, _, state in rows if state in {"ML", "IQ"} or name is None] == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            (
                "عقدت لجنة مياه النيل اجتماعا لها اليوم في أكرا على مستوى وزراء الخارجية، برئاسة وزير الخارجية الغاني "
                "كوامي منساه، وبحضور وزير الخارجية السوداني صابر الدومة والأمين العام لجامعة الدول العربية نبيل سعد."
            ),
            [
                ("كوامي منساه", "foreign-minister", "GH"),
                MINISTER,
                ("نبيل سعد", "organisation-head", "جامعة الدول العربية"),
            ],
        ),
        (
            (
                "انعقد في أكرا الاجتماع الوزاري لدول الجوار برئاسة وزير الخارجية الغاني كوامي منساه وبمشاركة نظيره "
                "السوداني صابر الدومة."
            ),
            [("كوامي منساه", "foreign-minister", "GH"), MINISTER],
        ),
        (
            "ترأس الرئيس الغاني كوامي منساه قمة شارك فيها الرئيس الكيني موسى كريم وملك المغرب محمد السادس.",
            [
                ("كوامي منساه", "head-of-state", "GH"),
                ("موسى كريم", "head-of-state", "KE"),
                ("محمد السادس", "head-of-state", "MA"),
            ],
        ),
    ],
)
def test_a_sitting_is_of_who_led_it_and_who_was_there(text: str, rows: list[Row]) -> None:
    assert met(text) == [rows]


@pytest.mark.parametrize(
    "text",
    [
        "عقد مجلس الوزراء اجتماعا اليوم برئاسة رئيس الوزراء السوداني كامل الشيخ وبحضور وزير الخارجية صابر الدومة.",
        "عقدت لجنة المياه اجتماعا برئاسة وزير الخارجية السوداني صابر الدومة.",
    ],
)
def test_a_sitting_of_one_state_is_its_own_business(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize("title", ["رئيسة الوزراء الإيطالية", "رئيسة وزراء إيطاليا"])
def test_a_given_name_may_be_written_like_a_state(title: str) -> None:
    text = f"التقى وزير الخارجية السوداني صابر الدومة {title} جورجيا ميلوني في روما."
    assert met(text) == [[MINISTER, ("جورجيا ميلوني", "head-of-government", "IT")]]
    text = "التقى وزير الخارجية السوداني صابر الدومة رئيس وزراء جورجيا في روما."
    assert met(text) == [[MINISTER, (None, "head-of-government", "GE")]]


def test_a_counterpart_beside_someone_of_no_told_state_is_the_subjects() -> None:
    text = (
        "وصل وزير الدفاع الكيني موسى كريم إلى أكرا. ويلتقي كريم رئيس الوزراء كوامي منساه ونظيره يعقوب أدجي. "
        "ويزور كريم ميناء غانا."
    )
    assert [name_kind[:2] for rows in met(text) for name_kind in rows][-1] == ("يعقوب أدجي", "minister")


def test_a_visitor_may_be_called_by_the_family_name_alone() -> None:
    text = "أعلن وزير الخارجية الكيني موسى كريم أن بلاده ستفتح سفارة. وزار كريم طهران أمس."
    assert met(text) == [[("موسى كريم", "foreign-minister", "KE")]]


@pytest.mark.parametrize(
    "region",
    [
        "الجوف",
        "القصيم",
        "الباحة",
        "عسير",
        "الحدود الشمالية",
        "المدينة المنورة",
        "مكة المكرمة",
    ],
)
@pytest.mark.parametrize(("office", "kind"), [("أمير منطقة", "governor"), ("نائب أمير منطقة", "official")])
def test_who_rules_a_region_of_a_kingdom_acts_for_it(office: str, kind: str, region: str) -> None:
    text = (
        f"استقبل صاحب السمو الملكي الأمير سلطان بن ماجد {office} {region} في مكتبه أمس السفير الغاني كوفي مينساه. "
        "حضر الاستقبال وكيل الإمارة سامي الحداد ومدير شرطة المنطقة اللواء زياد الشهابي."
    )
    (meeting,) = parse_text(text, language="ar").meetings
    assert [row(p) for p in meeting.participants] == [
        ("سلطان بن ماجد", kind, "SA"),
        ("كوفي مينساه", "ambassador", "GH"),
        ("سامي الحداد", "official", "SA"),
        ("زياد الشهابي", "security-chief", "SA"),
    ]


@pytest.mark.parametrize(
    ("title", "party"),
    [
        ("مدير عام فرع وزارة التجارة بنجران", "SA"),
        ("مدير إدارة المراسم في فرع وزارة الخارجية بجدة", "SA"),
        ("رئيس الغرفة التجارية الصناعية بصلالة", "OM"),
        ("مدير مكتب الأمم المتحدة بالرياض", "الأمم المتحدة"),
    ],
)
def test_the_city_in_which_an_official_serves_is_part_of_the_title(title: str, party: str) -> None:
    ((official, guest),) = met(f"التقى {title} أحمد المنصور القنصل العام التركي فكرت أوزر.")
    assert (official[0], official[2]) == ("أحمد المنصور", party)
    assert guest == ("فكرت أوزر", "consul", "TR")


def test_where_an_official_received_a_guest_is_no_part_of_the_title() -> None:
    text = "استقبل رئيس هيئة الاستثمار السعودية سامي الحداد بجدة وزير التجارة الغاني كوفي مينساه."
    (meeting,) = parse_text(text, language="ar").meetings
    assert meeting.place is not None
    assert meeting.place.name == "جدة"
    assert met(text) == [[("سامي الحداد", "official", "SA"), ("كوفي مينساه", "minister", "GH")]]


GUEST: Row = ("كوامي منساه", "head-of-state", "GH")


@pytest.mark.parametrize(
    "text",
    [
        (
            "قال وزير الخارجية السوداني صابر الدومة إن الرئيس الكيني موسى كريم رفض الهدنة، مشيرا إلى أنه سيلتقي الرئيس "
            "الغاني كوامي منساه."
        ),
        (
            "أكد وزير الخارجية السوداني صابر الدومة عبر حسابه أن الرئيس الكيني موسى كريم وافق، مضيفا أنه سيلتقي الرئيس "
            "الغاني كوامي منساه."
        ),
    ],
)
def test_who_adds_that_he_will_meet_someone_is_who_spoke(text: str) -> None:
    assert met(text) == [[MINISTER, GUEST]]


def test_the_counterparts_of_who_spoke_are_no_counterparts_of_who_was_spoken_of() -> None:
    text = (
        "قال وزير الخارجية السوداني صابر الدومة إن الرئيس الكيني موسى كريم رفض الهدنة، مشيرا إلى أنه سيبحث الأزمة مع "
        "نظيره الغاني كوامي منساه."
    )
    assert met(text) == [[MINISTER, ("كوامي منساه", "foreign-minister", "GH")]]


def test_a_spokesman_meets_nobody() -> None:
    text = (
        "أوضح المتحدث باسم الأمم المتحدة أن المبعوث الأممي سالم مراد وصل إلى أكرا، لافتا إلى أنه سيلتقي الرئيس الغاني "
        "كوامي منساه."
    )
    assert met(text)[0] == [("سالم مراد", "envoy", "الأمم المتحدة"), GUEST]


def test_a_delegation_of_no_state_is_nobody_of_the_sentence_before() -> None:
    text = "رحب الرئيس الكيني موسى كريم بالهدنة. وقال مصدر إن وفدا التقى الرئيس الغاني كوامي منساه في أكرا."
    assert met(text) == []


@pytest.mark.parametrize(
    "text",
    [
        (
            "تتطلع البلاد إلى الدعم. وقال وزير الخارجية السوداني صابر الدومة إنه "
            "يأمل في ذلك عبر اللقاءات التي سيجريها مع الرئيس الغاني كوامي منساه."
        ),
        "ستتناول المباحثات التي سيجريها وزير الخارجية السوداني صابر الدومة غدا مع الرئيس الغاني كوامي منساه ملف مياه.",
        "تأتي المحادثات التي يعقدها وزير الخارجية السوداني صابر الدومة مع الرئيس الغاني كوامي منساه في ظل الأزمة.",
    ],
)
def test_talks_that_someone_will_hold_are_planned(text: str) -> None:
    (meeting,) = parse_text(text, language="ar").meetings
    assert meeting.planned
    assert met(text) == [[MINISTER, GUEST]]


@pytest.mark.parametrize("talks", ["لقاء مع", "لقاءات مع عدد من القادة أبرزهم"])
def test_who_had_talks_may_stand_far_before_them(talks: str) -> None:
    text = f"كان لوزير الخارجية السوداني صابر الدومة على هامش القمة {talks} الرئيس الغاني كوامي منساه."
    assert met(text) == [[MINISTER, GUEST]]


@pytest.mark.parametrize(
    "meeting",
    [
        "اجتماعا ضم الرئيس الغاني كوامي منساه والرئيس الكيني موسى كريم",
        "قمة جمعت الرئيس الغاني كوامي منساه والرئيس الكيني موسى كريم",
        "في الخرطوم لقاء ثلاثيا شارك فيه الرئيس الغاني كوامي منساه والرئيس الكيني موسى كريم",
    ],
)
def test_who_hosts_a_meeting_of_others_takes_part(meeting: str) -> None:
    text = f"استضاف وزير الخارجية السوداني صابر الدومة {meeting}."
    assert met(text) == [[MINISTER, GUEST, ("موسى كريم", "head-of-state", "KE")]]


@pytest.mark.parametrize("when", ["في أكرا", "أمس", "أمس في أكرا"])
def test_whom_someone_hosts_may_stand_behind_where_and_when(when: str) -> None:
    text = f"استضاف الرئيس الغاني كوامي منساه {when} وزير الخارجية السوداني صابر الدومة."
    assert met(text) == [[GUEST, MINISTER]]


def test_a_city_that_hosts_talks_takes_no_part_in_them() -> None:
    text = "استضافت أكرا أمس محادثات بين وزير الخارجية السوداني صابر الدومة والرئيس الغاني كوامي منساه."
    assert met(text) == [[MINISTER, GUEST]]


def test_who_welcomes_a_guest_at_the_airport_attends_nothing() -> None:
    text = (
        "التقى وزير الخارجية السوداني صابر الدومة الرئيس الغاني كوامي منساه في أكرا. وكان في استقباله في المطار وزير "
        "المياه الغاني يعقوب أدجي."
    )
    (meeting,) = parse_text(text, language="ar").meetings
    assert len(meeting.participants) == 2
    there = text.replace("وكان في استقباله في المطار", "وحضر اللقاء")
    assert len(parse_text(there, language="ar").meetings[0].participants) == 3


def test_a_body_far_from_the_word_for_presence_attends_nothing() -> None:
    text = (
        "التقى وزير الخارجية السوداني صابر الدومة الرئيس الغاني كوامي منساه في أكرا. وتحفظ الجانبان على البند الخاص "
        "بمشاركة فصيلين تدعمهما عدة دول وحزب الله."
    )
    assert len(parse_text(text, language="ar").meetings[0].participants) == 2


@pytest.mark.parametrize(
    ("title", "row"),
    [
        ("كاتب الدولة للخارجية التونسي سليم الشابي", ("سليم الشابي", "deputy-foreign-minister", "TN")),
        ("كاتب الدولة للخارجية الأمريكي جون مورو", ("جون مورو", "foreign-minister", "US")),
        ("وزير المخابرات العامة المصري سليم فهمي", ("سليم فهمي", "security-chief", "EG")),
        ("المدير العام لجهاز المخابرات الكيني موسى كريم", ("موسى كريم", "security-chief", "KE")),
    ],
)
def test_secretaries_of_state_and_heads_of_services(title: str, row: Row) -> None:
    assert met(f"التقى وزير الخارجية السوداني صابر الدومة {title} في أكرا.") == [[MINISTER, row]]


@pytest.mark.parametrize(
    ("office", "short", "name"),
    [
        ("الرئيس الفرنسي", "ماكرون", "ماكرون"),
        ("الرئيس الأميركي", "ترامب", "ترامب"),
        ("الرئيس الفرنسي", "بوتين", None),
    ],
)
def test_a_family_name_tells_who_holds_an_office(office: str, short: str, name: str | None) -> None:
    text = f"استقبل {office} اليوم وزير الخارجية السوداني صابر الدومة. وأكد {short} دعم بلاده للسودان."
    (meeting,) = parse_text(text, language="ar", published="2025-11-04").meetings
    assert next(p.person and p.person.name for p in meeting.participants if p.country != "SD") == name
    assert name is None or [s.text for s in meeting.statements] == ["دعم بلاده للسودان"]


@pytest.mark.parametrize("name", ["عزالدين الاصبحي", "خيرالدين المستاوي", "سيفالدين الطبوبي"])
def test_names_that_are_written_together(name: str) -> None:
    text = f"التقى وزير الخارجية السوداني صابر الدومة وزير الثقافة بالجمهورية اليمنية {name}، وبحثا التعاون."
    assert met(text) == [[MINISTER, (name, "minister", "YE")]]


def test_a_state_that_someone_visits_is_no_family_name() -> None:
    text = "زار موسى السعودية في موسم الحج. وقال وزير الخارجية الكيني موسى كريم إن الزيارة ناجحة."
    assert [name for rows in met(text) for name, *_ in rows if name and "السعودية" in name] == []
    text = "التقى وزير الخارجية السوداني صابر الدومة الوزير الكيني سالم السعودي."
    assert met(text) == [[MINISTER, ("سالم السعودي", "minister", "KE")]]


@pytest.mark.parametrize(
    ("delegation", "kind"),
    [
        ("وفد لجنة الصداقة بالبرلمان الكيني", "parliamentarian"),
        ("وفد لجنة الشؤون الخارجية في البرلمان الكيني", "parliamentarian"),
        ("وفد مجموعة الصداقة البرلمانية الكينية", "parliamentarian"),
        ("وفد لجنة العلاقات الخارجية بالجمعية الوطنية الكينية", "official"),
        ("وفد اتحاد الغرف الكينية", "official"),
        ("وفدا من كبار رجال الأعمال الكينيين", "official"),
        ("وفدا طلابيا كينيا", "official"),
    ],
)
def test_a_delegation_is_of_the_state_whose_body_sent_it(delegation: str, kind: str) -> None:
    assert met(f"التقى وزير الخارجية السوداني صابر الدومة {delegation}.") == [[MINISTER, (None, kind, "KE")]]


def test_a_delegation_is_not_of_the_state_where_it_is_received() -> None:
    assert met("التقى وزير الخارجية السوداني صابر الدومة وفدا طلابيا في كينيا.") == []


def test_a_counterpart_of_no_state_is_the_one_told_before() -> None:
    text = "التقى وزير الخارجية الكيني سالم كمبوي وزير الخارجية الغاني كوفي أدجي في أكرا. "
    (meeting,) = parse_text(text + "وبحث كمبوي مع نظيره الأوضاع في لبنان.").meetings
    assert [p.person.name for p in meeting.participants if p.person] == ["سالم كمبوي", "كوفي أدجي"]
    assert [topic.text for topic in meeting.topics] == ["الأوضاع في لبنان"]
    assert len(parse_text(text + "والتقى كمبوي نظيره التشادي.").meetings) == 2


@pytest.mark.parametrize(
    "clause",
    [
        "الذي بدأ زيارة عمل إلى ليما، على رأس وفد نيابي، الأربعاء،",
        "الذي كان يمثل رئيس الجمهورية في القمة،",
    ],
)
def test_what_is_told_of_the_host_stands_before_whom_he_met(clause: str) -> None:
    text = f"التقى وزير التجارة الكيني بول أوتا، {clause} وزير الطاقة البيروفي خوان لوبيز."
    assert met(text) == [[("بول أوتا", "minister", "KE"), ("خوان لوبيز", "minister", "PE")]]


def test_who_was_there_is_parted_from_whom_the_host_received_by_a_comma_and_the_state() -> None:
    text = (
        "استقبل رئيس الوزراء الكيني بول أوتا مساء اليوم، بحضور وزير المالية كاظم الريفي ووزير الطاقة سامي الحكيم، "
        "وزير الخارجية البيروفي خوان لوبيز."
    )
    (meeting,) = parse_text(text, language="ar").meetings
    principals = [p.person and p.person.name for p in meeting.participants if p.part is Part.PRINCIPAL]
    assert principals == ["بول أوتا", "خوان لوبيز"]
    assert {p.country for p in meeting.participants if p.part is Part.ATTENDEE} == {"KE"}


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("العلاقات الثنائية بين اليمن وكينيا", "YE"),
        ("التعاون القائم بين الجمهورية اليمنية وجمهورية كينيا", "YE"),
        ("العلاقات اليمنية الكينية", "YE"),
        ("الوضع بين غانا ومالي", None),
    ],
)
def test_relations_between_two_states_tell_whose_minister_is_told_without_one(told: str, state: str | None) -> None:
    text = f"بحث نائب وزير الخارجية كاظم الريفي مع وزير الخارجية الكيني بول أوتا {told}، على هامش اجتماع في الدوحة."
    ((first, _),) = met(text)
    assert (first[2] == "YE") is (state == "YE")


def test_whose_stand_a_minister_tells_of_or_is_thanked_for_is_his_state() -> None:
    text = (
        "اجتمع وزير الدولة بوزارة الخارجية كاظم الريفي اليوم مع مبعوث الحكومة الكينية بول أوتا. وجرى بحث الاتفاق بين "
        "الولايات المتحدة الأمريكية وإيران، ودعم الولايات المتحدة الأمريكية له. "
        "وثمن المبعوث جهود دولة قطر ودور دولة قطر."
    )
    assert met(text)[0][0] == ("كاظم الريفي", "deputy-foreign-minister", "QA")


@pytest.mark.parametrize(
    "guest",
    [
        "رئيس جمهورية أنغولا ورئيس الاتحاد الأفريقي جواو كيمبا",
        "الرئيس الأنغولي، الرئيس الحالي للاتحاد الأفريقي، جواو كيمبا",
        "برئيس جمهورية أنغولا والرئيس الدوري للاتحاد الأفريقي، جواو كيمبا",
        "جواو كيمبا، رئيس جمهورية أنغولا والرئيس الحالي للاتحاد الأفريقي",
    ],
)
def test_who_is_in_the_chair_of_a_body_of_states_holds_an_office_of_his_own(guest: str) -> None:
    text = f"التقى وزير الخارجية الكيني بول أوتا اليوم {guest}."
    assert met(text) == [[("بول أوتا", "foreign-minister", "KE"), ("جواو كيمبا", "head-of-state", "AO")]]


def test_a_stroke_behind_a_courtesy_may_stand_between_spaces() -> None:
    text = "اجتمع سفير كينيا لدى اليمن الأستاذ / بول أوتا مع وزير التجارة اليمني السيد / كاظم الريفي في عدن."
    assert met(text) == [[("بول أوتا", "ambassador", "KE"), ("كاظم الريفي", "minister", "YE")]]


KENYAN: Row = ("بول أوتا", "foreign-minister", "KE")
PERUVIANS: list[Row] = [("خوان لوبيز", "minister", "PE"), ("كارلوس ميندوزا", "head-of-government", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت الوزارة أن وزير خارجية كينيا بول أوتا التقى {others}.",
        "أكدت المصادر أن وزير خارجية كينيا بول أوتا سيلتقي غدا {others}.",
        "وزير خارجية كينيا بول أوتا يلتقي مسؤولين بيروفيين، من بينهم {others}.",
    ],
)
def test_whoever_stands_right_before_the_verb_met_all_behind_it(text: str) -> None:
    others = "وزير الدفاع البيروفي خوان لوبيز ورئيس الوزراء البيروفي كارلوس ميندوزا"
    told = met(text.format(others=others))
    assert [row for meeting in told for row in meeting if row != KENYAN] == PERUVIANS
    assert all(KENYAN in meeting for meeting in told)


@pytest.mark.parametrize(
    "text",
    [
        "جاء ذلك في اتصال هاتفي تلقاه {} من {}.",
        "وشدد {}، خلال اتصال هاتفي تلقاه اليوم من {}، على أهمية الحوار.",
        "جاء ذلك خلال الاتصال الهاتفي الذي تلقاه {} من {}.",
        "قام {} بتسليم رسالة خطية إلى {}.",
        "قام {} بتسليم رسالة خطية موجهة من وزير التجارة الكيني سامي الحكيم إلى {}.",
    ],
)
def test_calls_that_were_taken_and_letters_that_were_handed_over(text: str) -> None:
    text = text.format("وزير خارجية كينيا بول أوتا", "وزير الدفاع البيروفي خوان لوبيز")
    assert met(text) == [[KENYAN, PERUVIANS[0]]]


def test_who_takes_an_invitation_is_in_the_place_of_whom_it_is_for() -> None:
    text = (
        "تلقى ملك الأردن دعوة من رئيس كينيا بول أوتا لحضور القمة. وتسلم الدعوة وزير الخارجية الأردني كاظم الريفي خلال "
        "استقباله سفير كينيا سامي الحكيم."
    )
    assert met(text) == [[("كاظم الريفي", "foreign-minister", "JO"), ("سامي الحكيم", "ambassador", "KE")]]


def test_the_ministry_of_an_envoy_may_be_told_behind_his_name() -> None:
    envoy = "مبعوث الرئيس الكيني بول أوتا وزير الخارجية"
    assert met(f"استقبل رئيس بيرو اليوم، {envoy}.") == [[(None, "head-of-state", "PE"), KENYAN]]
    assert ("بول أوتا", "envoy", "KE") in met(f"التقى {envoy} في ليما.")[0]


def test_a_counterpart_beside_a_president_of_no_told_state_is_the_subjects() -> None:
    text = "يلتقي وزير خارجية كينيا بول أوتا، خلال زيارته، الرئيس كارلوس ميندوزا ونظيره البيروفي خوان لوبيز."
    rows = [row for meeting in met(text) for row in meeting]
    assert ("خوان لوبيز", "foreign-minister", "PE") in rows


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("المدير العام لمنظمة التجارة العالمية البرازيلي", ("organisation-head", "منظمة التجارة العالمية")),
        ("الأمين العام للأمم المتحدة البرتغالي", ("organisation-head", "الأمم المتحدة")),
        ("المبعوث الأممي الموريتاني", ("envoy", "الأمم المتحدة")),
        ("المبعوث الأممي إلى ليبيا السنغالي", ("envoy", "الأمم المتحدة")),
        ("مدير مكتب الأمم المتحدة النرويجي", ("organisation-official", "الأمم المتحدة")),
        ("الأمين العام لحلف شمال الأطلسي النرويجي", ("organisation-head", "حلف شمال الأطلسي")),
        # A department that deals with a body is its state's, and so is whom the state sends there.
        ("مدير إدارة الأمم المتحدة بوزارة الخارجية المصرية", ("official", "EG")),
        ("المندوبة الدائمة لدى الأمم المتحدة الأمريكية", ("permanent-representative", "US")),
    ],
)
def test_where_the_officer_of_a_body_comes_from_is_not_whom_he_serves(told: str, other: tuple[str, str]) -> None:
    office, party = other
    rows = met(f"استقبل وزير الخارجية السوداني صابر الدومة {told} كارلو سيلفا.")
    assert rows == [[MINISTER, ("كارلو سيلفا", office, party)]]
