"""How papers in Arabic tell who sat where, what is one contact told again, where it was, and what was said in it."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting


def meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2024-05-15", language="ar").meetings


def met(text: str) -> list[list[Row]]:
    """Give who takes part in each meeting: name, office and state (or body)."""
    return rows_of(meetings(text))


def said(text: str) -> list[str]:
    """Give what was said in the first meeting."""
    return [statement.text for statement in meetings(text)[0].statements]


MINISTER: Row = ("سالم كاماو", "foreign-minister", "KE")
OTHER: Row = ("راتو كوروي", "foreign-minister", "FJ")
MET = "التقى وزير الخارجية الكيني سالم كاماو نظيره الفيجي راتو كوروي. "
SAT = (
    "عقدت اللجنة الخماسية اجتماعا لها أمس في أكرا برئاسة وزير خارجية كينيا سالم كاماو، وبحضور الرئيس الغاني كوامي أدو. "
)


@pytest.mark.parametrize(
    "text",
    [
        "ورأس وفد النرويج إلى أعمال الاجتماع وزير الدولة للشؤون الخارجية لارس هولم.",
        "وترأس وفد النرويج في الاجتماع وزير الدولة للشؤون الخارجية لارس هولم.",
        "وترأس وزير الدولة للشؤون الخارجية لارس هولم وفد النرويج المشارك في الاجتماع.",
        "ومثل النرويج في الاجتماع وزير الدولة للشؤون الخارجية لارس هولم.",
    ],
)
def test_who_acts_for_a_state_at_a_sitting_may_be_told_behind_its_report(text: str) -> None:
    rows = [MINISTER, ("كوامي أدو", "head-of-state", "GH"), ("لارس هولم", "deputy-foreign-minister", "NO")]
    assert met(SAT + text) == [rows]


def test_who_took_part_in_a_sitting_was_there_too() -> None:
    text = SAT + "وشارك في الاجتماع وزير الخارجية الأردني طلال الحسن."
    assert [p.person.name for p in meetings(text)[0].participants if p.person] == [
        "سالم كاماو",
        "كوامي أدو",
        "طلال الحسن",
    ]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("رئيس شركة الموانئ الفيجية", "وأضاف أنه بحث مع الوفد الفيجي فرص الاستثمار."),
        ("وزراء خارجية دول مجلس التعاون", "وجاء ذلك خلال لقاء جمع مجلس التعاون مع وزير الخارجية الكيني سالم كاماو."),
    ],
)
def test_a_delegation_or_body_stands_for_its_officers_whom_nobody_names(first: str, again: str) -> None:
    assert len(met(f"التقى وزير الخارجية الكيني سالم كاماو {first} في نيروبي. {again}")) == 1


def test_a_delegation_that_is_told_of_first_is_no_officer_told_before() -> None:
    text = "التقى وزير الخارجية الكيني سالم كاماو السفير الفيجي. والتقى كاماو أيضا وفدا من وزارة التجارة الفيجية."
    assert len(met(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "قالت مصادر إن اجتماع أكرا الثلاثي، الذي ضم وزراء خارجية كينيا وفيجي والنرويج، لم يحقق شيئا.",
        "وصرح وزير الدفاع الكيني سالم كاماو من أكرا؛ حيث التقى مسؤولين غانيين، أن العمل مستمر.",
    ],
)
def test_a_city_may_call_a_contact_or_be_where_someone_speaks_from(text: str) -> None:
    place = meetings(text)[0].place
    assert place is not None
    assert place.name == "أكرا"


def test_a_meeting_of_two_capitals_is_in_neither() -> None:
    text = "عقب اجتماع طوكيو ونيروبي أمس على مستوى وزراء الخارجية، التقى الوزير الكيني سالم كاماو نظيره الياباني."
    assert all(meeting.place is None for meeting in meetings(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A name in quotation marks, before a quotation that is never closed.
        (
            'واتهم الوزير سالم كاماو "أبو علي" الشركات بإهدار المياه.\nوقال كاماو إن الأنهار تجف. وإنها " ستعود.',
            ["الشركات بإهدار المياه", "الأنهار تجف"],
        ),
        # A treaty, and no pledge.
        (
            "ودعا كاماو فيجي إلى الوفاء بالتزاماتها بموجب (معاهدة منع الصيد الجائر) وقرارات المجلس.",
            ["فيجي إلى الوفاء بالتزاماتها بموجب (معاهدة منع الصيد الجائر) وقرارات المجلس"],
        ),
        # What is asked for may be a visit.
        ("وطلب كاماو خلال اللقاء زيارة السفن الفيجية إلى مومباسا.", ["زيارة السفن الفيجية إلى مومباسا"]),
        ("وصرح كاماو من أكرا، حيث يقضي عطلته، أن بلاده تحتاج إلى الدعم.", ["بلاده تحتاج إلى الدعم"]),
        # What is said may begin with a preposition.
        ("وأكد كاماو أن على الدول المانحة أن تفي بوعودها.", ["على الدول المانحة أن تفي بوعودها"]),
        ("وأكد كاماو أن الوفد في أحسن حالاته.", ["الوفد في أحسن حالاته"]),
    ],
)
def test_where_what_was_said_begins_and_ends(text: str, expected: list[str]) -> None:
    assert said(MET + text) == expected


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("كما تناقش اللجنة ملف المصالحة.", "ملف المصالحة"),
        ("ويبحث المجلس مشروع قرار جديد.", "مشروع قرار جديد"),
    ],
)
def test_who_discusses_behind_the_verb_is_no_topic(text: str, topic: str) -> None:
    assert [t.text for t in meetings(MET + text)[0].topics] == [topic]


def test_delegates_of_clubs_and_offices_are_sent_by_no_state() -> None:
    text = (
        "أعلنت كينيا خطة الموسم. وناقش مدير عام الجوازات سالم كاماو، خلال الاجتماع الذي عقد أمس مع مندوبي القطاعات "
        "الأمنية، خطة مشتركة."
    )
    assert met(text) == []


@pytest.mark.parametrize("body", ["دول مجلس التعاون الخليجي", "مجلس التعاون الخليجي"])
@pytest.mark.parametrize("place", ["النرويج", "أوسلو"])
def test_the_name_of_a_body_is_no_event_elsewhere(body: str, place: str) -> None:
    text = f"التقى وزير الخارجية الكيني سالم كاماو نظراءه في {body} في {place} أمس، وناقشوا ملف المياه."
    found = meetings(text)[0].place
    assert found is not None
    assert found.name == place


def test_a_capital_behind_that_acts_for_its_state() -> None:
    text = MET + "وكشفت مصادر عن أن أوسلو سوف تواصل اتصالاتها مع ممثلي الاتحاد الأوروبي."
    assert met(text) == [[MINISTER, OTHER]]


def test_the_day_on_which_papers_come_out_is_not_that_of_what_they_tell() -> None:
    text = "ركزت الصحف الكينية الصادرة اليوم على لقاء وزير الخارجية الكيني سالم كاماو أمس، نظيره الفيجي راتو كوروي."
    assert str(meetings(text)[0].date) == "2024-05-14"


@pytest.mark.parametrize("told", ["القلق من الاتفاق مع الدول (5+1)", 'أن الميناء "سيفتح قريبا"', "أن الأنهار «لا تجف»"])
def test_what_closes_a_bracket_or_quotation_in_what_was_said_belongs_to_it(told: str) -> None:
    assert said(f"{MET}وأكد كاماو {told}، مبينا أن العمل مستمر.")[0] == told.removeprefix("أن ")


def test_the_day_of_an_event_to_which_someone_is_invited_is_not_that_of_the_contact() -> None:
    text = (
        "سلم المبعوث الخاص للرئيس الكيني سالم كاماو الرئيس الفيجي راتو كوروي خلال لقاء جمعهما، رسالة دعوة "
        "لحضور مؤتمر القمة المقرر عقده في نيروبي يوم 29 يونيو 2024."
    )
    assert meetings(text)[0].date is None


def test_contacts_that_one_report_tells_are_at_one_place() -> None:
    text = (
        "أكد الرئيس الكيني سالم كاماو أنه يتطلع إلى اللقاءات التي سيجريها مع وزير الخارجية الفيجي راتو كوروي ورئيس "
        "الوزراء النرويجي لارس هولم. وكان كاماو حل أمس بمدينة أكرا للمشاركة في أعمال القمة الإفريقية."
    )
    places = [meeting.place for meeting in meetings(text)]
    assert [place.name for place in places if place is not None] == ["أكرا", "أكرا"]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("رئيس الدائرة السياسية لحركة حماس", "official"),
        ("رئيس قسم العلاقات في حركة حماس", "official"),
        ("رئيس المكتب السياسي لحركة حماس", "party-leader"),
    ],
)
def test_who_heads_a_part_of_a_party_does_not_lead_it(title: str, kind: str) -> None:
    assert met(f"التقى وزير الخارجية الكيني سالم كاماو {title} أنور الهادي.")[0][1][1] == kind


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("واستعرض كاماو في كلمة ألقاها أمام القمة نمو صناعة الأدوية.", []),
        ("وتناول اللقاء بالإضافة إلى الوضع في المنطقة قضايا المياه.", ["الوضع في المنطقة قضايا المياه"]),
    ],
)
def test_what_is_told_in_a_speech_or_besides(text: str, topics: list[str]) -> None:
    assert [topic.text for topic in meetings(MET + text)[0].topics] == topics


@pytest.mark.parametrize("told", ["وأوضح كاماو أن الوفد التقى برئيس الجمهورية", "والتقى الوفد برئيس الجمهورية"])
def test_a_delegation_told_before_is_who_met_others(told: str) -> None:
    text = f"قال محافظ البنك المركزي الكيني سالم كاماو إن وفدا من صندوق النقد الدولي يزور كينيا. {told} موسى كريم."
    assert met(text) == [[(None, None, "صندوق النقد الدولي"), ("موسى كريم", "head-of-state", "KE")]]


def test_a_delegation_of_a_body_of_states_needs_no_other_state_told() -> None:
    text = "زار وفد من صندوق النقد الدولي نيروبي أمس. والتقى الوفد برئيس الجمهورية."
    assert met(text) == [[(None, None, "صندوق النقد الدولي"), (None, "head-of-state", "KE")]]


@pytest.mark.parametrize("where", ["المقابلة التلفزيونية", "المقابلة التي بثت أمس"])
def test_an_interview_on_the_air_is_no_contact(where: str) -> None:
    assert met(f"قال الرئيس الكيني سالم كاماو في {where} مع داود الشريان إن الأنهار تجف.") == []


def test_a_joint_committee_is_sent_by_no_state() -> None:
    text = (
        "ترأس وزير الخارجية الكيني سالم كاماو أشغال الدورة 21 للجنة المختلطة العليا الكينية الفيجية مناصفة مع نظيره "
        "الفيجي راتو كوروي."
    )
    assert met(text) == [[MINISTER, OTHER]]


@pytest.mark.parametrize("verb", ["وستشمل", "وستتضمن"])
def test_what_a_visit_will_include_is_planned(verb: str) -> None:
    text = f"يزور الرئيس الكيني سالم كاماو أوسلو غدا. {verb} الزيارة لقاء مع رئيس الوزراء النرويجي لارس هولم."
    assert [meeting.planned for meeting in meetings(text)] == [True]


def test_who_addresses_a_matter_with_others_has_met_them() -> None:
    text = "تناول وزير الخارجية الكيني سالم كاماو أزمة المياه مع نظيره الفيجي راتو كوروي في أكرا هذا الأسبوع."
    assert met(text) == [[MINISTER, OTHER]]


def test_addressing_that_was_done_is_no_verb() -> None:
    text = f"{MET}وحضر اللقاء السفير الفيجي لارس مانو، وتم تناول ملف الصيد مع وزير النقل الغاني كوامي أدو في رسالة."
    assert met(text) == [[MINISTER, OTHER, ("لارس مانو", "ambassador", "FJ")]]


@pytest.mark.parametrize("made", ["إن الوفد مكون من", "إن الوفد يتكون من", "إن الوفد يضم"])
def test_of_whom_a_delegation_is_made_may_follow_its_noun(made: str) -> None:
    text = f"التقى وزير الخارجية الكيني سالم كاماو وفدا نرويجيا في أكرا. وقال مصدر {made} وزير النقل راتو كوروي."
    assert [p.person.name for p in meetings(text)[0].participants if p.person] == ["سالم كاماو", "راتو كوروي"]


def test_who_governs_beside_an_envoys_talks_is_not_of_the_envoys_state() -> None:
    text = (
        "التقى المبعوث النرويجي لارس هولم وزير الدفاع الكيني سالم كاماو. وحضر اللقاء رئيس الحكومة موسى كريم، ووزير "
        "المالية علي مانو."
    )
    assert [(p.person.name, p.country) for p in meetings(text)[0].participants if p.person][2:] == [
        ("موسى كريم", "KE"),
        ("علي مانو", "KE"),
    ]


def test_a_state_far_behind_is_no_aim_of_a_visit() -> None:
    text = (
        "قال وزير العدل الكيني موسى كريم إنه لولا الحرب لما وصل الرئيس سالم كاماو إلى ما وصل إليه في السياسة، مضيفا أن "
        "مشكلة جدية لا تزال قائمة لدى الحزب على خلفية تشكيكه بنزاهة القضاء ومن ثم إسقاطه الحكومة التي دعمتها غانا."
    )
    assert met(text) == []


@pytest.mark.parametrize("bound", [" و", " وكذلك ", " ومع "])
def test_those_met_go_on_behind_a_clause_about_one_of_them(bound: str) -> None:
    text = (
        "اجتمع وزير الخارجية الكيني سالم كاماو مع وزير الخارجية الفيجي راتو كوروي، الذي يزور أكرا حاليا،"
        f"{bound}وزير الخارجية النرويجي لارس هولم."
    )
    assert met(text) == [[MINISTER, OTHER], [MINISTER, ("لارس هولم", "foreign-minister", "NO")]]


def test_a_delegation_may_be_of_a_party_with_a_name_of_its_own() -> None:
    text = "استقبل الرئيس الكيني سالم كاماو في نيروبي وفدا من حزب ميراتي الفيجي برئاسة ليتا كوروي."
    assert met(text) == [[("سالم كاماو", "head-of-state", "KE"), ("ليتا كوروي", None, "حزب ميراتي الفيجي")]]


def test_who_is_in_the_chair_of_a_sitting_acts_for_his_own_state() -> None:
    text = f"{SAT}وترأس الاجتماع وزير الخارجية النرويجي لارس هولم."
    assert met(text) == [[MINISTER, ("كوامي أدو", "head-of-state", "GH"), ("لارس هولم", "foreign-minister", "NO")]]


def test_a_sitting_that_was_held_is_told_beside_the_talks_it_prepares() -> None:
    text = (
        "عقد وزراء خارجية دول مجلس التعاون لدول الخليج العربية في الدوحة أمس اجتماعا تنسيقيا تمهيدا للاجتماع المشترك "
        "مع وزير الخارجية الكيني سالم كاماو الذي سيعقد غدا في الدوحة."
    )
    assert sorted(meeting.planned for meeting in meetings(text)) == [False, True]


@pytest.mark.parametrize(
    "told",
    [
        "أكد له في اتصال هاتفي",
        "أبلغه خلال لقائهما في عمان",
        "أكد خلال لقائه به",
        "أكد خلال مكالمته الهاتفية معه",
    ],
)
def test_who_says_what_another_told_him_has_met_him(told: str) -> None:
    (meeting,) = meetings(f"قال الرئيس الكيني سالم كاماو إن ملك الأردن طلال {told} دعمه للخطة.")
    assert [p.person.name for p in meeting.participants if p.person] == ["سالم كاماو", "طلال"]
    assert [statement.text for statement in meeting.statements] == ["دعمه للخطة"]


def test_a_spokesman_is_told_nothing_by_whom_he_speaks_for() -> None:
    text = "قال المتحدث باسم الرئاسة الكينية سالم كاماو إن ملك الأردن طلال أكد له خلال اتصال هاتفي دعمه للخطة."
    assert met(text) == []


@pytest.mark.parametrize(
    "event", ["القمة العربية - الأفريقية", "أعمال اللجنة الكينية – الفيجية العليا", "منتدى التعاون العربي - الصيني"]
)
def test_a_dash_may_stand_between_those_whose_event_it_is(event: str) -> None:
    text = (
        f"التقى وزير الخارجية الكيني سالم كاماو نظيره الفيجي راتو كوروي في أكرا أمس، على هامش {event}، وبحثا ملف الصيد."
    )
    assert [meeting.occasion and meeting.occasion.name for meeting in meetings(text)] == [event]


def test_a_dash_ends_the_name_of_an_event_before_other_words() -> None:
    text = f"{MET[:-2]} على هامش القمة العربية - حسب مصدر - وبحثا ملف الصيد."
    assert [meeting.occasion and meeting.occasion.name for meeting in meetings(text)] == ["القمة العربية"]
