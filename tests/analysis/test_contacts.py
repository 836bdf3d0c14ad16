"""Which contacts Arabic news reports: each class of sentence with an example of our own."""

from __future__ import annotations

import pytest

from diplonews import parse_text

MINISTER = "وزير الخارجية الأردني سامر الحياري"
GUEST = "وزير الخارجية الإسباني خوان مورينو"


def told(text: str, **options: str) -> list[tuple[str, str, list[str]]]:
    """Kind, status and states of the principals of each meeting."""
    return [
        (m.kind.value, m.status.value, sorted(p.country or "-" for p in m.participants if p.part.value == "principal"))
        for m in parse_text(text, **options).meetings  # type: ignore[arg-type]
    ]


TALKS = [("talks", "held", ["ES", "JO"])]
PLANNED = [("talks", "planned", ["ES", "JO"])]
CALL = [("call", "held", ["ES", "JO"])]


@pytest.mark.parametrize(
    "text",
    [
        f"التقى {MINISTER}، على هامش القمة العربية في الرباط، {GUEST}.",
        f"اجتمع {MINISTER} بحضور مدير مكتبه مع {GUEST} في عمان.",
        f"استقبل {MINISTER} (الذي عاد أمس) {GUEST}.",
        f"التقى {MINISTER} خلال زيارته لمدريد {GUEST}.",
    ],
    ids=["occasion", "presence", "brackets", "visit"],
)
def test_what_stands_aside_hides_no_side(text: str) -> None:
    assert told(text) == TALKS


@pytest.mark.parametrize(
    "text",
    [
        f"استقبل {MINISTER} من قبل {GUEST} في مدريد.",
        f"بحث {MINISTER} ملف المياه وسبل تطوير النقل البري مع {GUEST}.",
        f"قام {MINISTER} بزيارة إلى مدريد أجرى خلالها مباحثات مع {GUEST}.",
        f"وصل {MINISTER} إلى مدريد والتقى {GUEST}.",
        f"زار {MINISTER} {GUEST} في مكتبه بمدريد.",
        f"قال {MINISTER} في مؤتمر صحفي مشترك مع {GUEST} إن التعاون مستمر.",
        f"أكد {MINISTER} خلال اجتماعه إلى {GUEST} أهمية التعاون.",
        f"عقدت في عمان جلسة مباحثات بين {MINISTER} و{GUEST}.",
    ],
    ids=["passive", "over-topic", "during-visit", "joined-verb", "visited", "press", "to", "held-between"],
)
def test_each_frame_tells_its_sides(text: str) -> None:
    assert told(text) == TALKS


@pytest.mark.parametrize(
    "text",
    [
        f"يلتقي {MINISTER} الخميس {GUEST} في عمان.",
        f"من المقرر أن يبحث {MINISTER} مع {GUEST} ملف المياه.",
        f"يعتزم {MINISTER} استقبال {GUEST} في عمان.",
        f"غادر {MINISTER} إلى مدريد لإجراء مباحثات مع {GUEST}.",
        f"يعقد {MINISTER} اجتماعا مع {GUEST} الأسبوع المقبل.",
    ],
    ids=["present", "due", "intends", "purpose", "next-week"],
)
def test_what_is_to_come_is_planned(text: str) -> None:
    assert told(text) == PLANNED


def test_the_present_of_a_title_is_past() -> None:
    assert told(f"عاد {MINISTER} إلى بلاده.", title=f"{MINISTER} يلتقي {GUEST}") == TALKS


def test_a_title_alone_may_report_a_contact_of_those_whom_the_text_names() -> None:
    text = f"أكد {MINISTER} أهمية التهدئة. وعبر {GUEST} عن قلقه."
    assert told(text, title="الحياري ومورينو يبحثان ملف المياه") == TALKS


def test_an_announcement_about_the_meeting_makes_it_planned() -> None:
    text = f"يتصدر لقاء {MINISTER} مع {GUEST} اهتمام الصحف. ومن المقرر أن يتناول اللقاء ملف المياه."
    assert told(text) == PLANNED


@pytest.mark.parametrize(
    "text",
    [
        f"تحدث {MINISTER} هاتفيا مع {GUEST}.",
        f"بحث {MINISTER} مع {GUEST} هاتفيا ملف المياه.",
        f"أجرى {MINISTER} مكالمة هاتفية مع {GUEST}.",
    ],
)
def test_calls_are_told_by_the_telephone(text: str) -> None:
    assert told(text) == CALL


def test_a_call_told_after_a_meeting_is_another_contact() -> None:
    text = (
        f"توجه {MINISTER} إلى مدريد للقاء {GUEST}، بعد اتصال هاتفي جرى بين {MINISTER} ووزير الخارجية الفرنسي بول لوران."
    )
    assert ("call", "held", ["FR", "JO"]) in told(text)
    assert [kind for kind, _, states in told(text) if states == ["ES", "JO"]] == ["talks"]


@pytest.mark.parametrize(
    "text",
    [
        f"وكان {MINISTER} قد التقى {GUEST} العام الماضي في جنيف.",
        f"لم يلتق {MINISTER} {GUEST} في جنيف.",
        f"قال {MINISTER} في لقاء مع صحيفة إسبانية إن التعاون مستمر.",
        f"كان في استقبال {MINISTER} بمطار مدريد السفير الأردني ومندوب عن وزارة الخارجية الإسبانية.",
        "استقبل أمير المنطقة الشرقية في مكتبه مدير عام الجوازات بالمنطقة.",
        "التقى محافظ الطائف رئيس بلدية المحافظة واطلع على مشاريع الطرق.",
    ],
    ids=["long-past", "denied", "interview", "airport", "own-officials", "town"],
)
def test_what_is_no_contact_of_today_between_states_is_left_out(text: str) -> None:
    assert told(text) == []


def test_had_met_yesterday_belongs_to_the_news() -> None:
    assert told(f"وكان {MINISTER} قد التقى أمس في مدريد {GUEST}.") == TALKS


def test_a_guest_meets_the_heads_of_a_state_one_by_one() -> None:
    text = f"أجرى {GUEST} محادثات مع الرئيس التونسي قيس بن صالح ورئيس الحكومة التونسي هشام الجلاصي."
    assert told(text) == [("talks", "held", ["ES", "TN"])] * 2


def test_several_calls_of_one_verb_are_several() -> None:
    text = f"بحث {GUEST} في اتصالين هاتفيين مع {MINISTER} ووزير الخارجية الأردني السابق ناصر الحديد ملف المياه."
    assert [kind for kind, _, _ in told(text)] == ["call", "call"]


def test_a_delegation_stands_for_who_heads_it() -> None:
    meetings = parse_text(
        f"استقبل {MINISTER} وفدا إسبانيا برئاسة {GUEST}. ورحب الوزير بالوفد الإسباني، وبحث معه ملف المياه."
    ).meetings
    assert [p.person.name for p in meetings[0].participants if p.person] == ["سامر الحياري", "خوان مورينو"]
    assert len(meetings) == 1


def test_a_visit_counts_beside_the_meetings_of_others() -> None:
    text = f"يؤدي {GUEST} زيارة إلى تونس الخميس المقبل، وفق ما أعلنه {MINISTER} عقب لقاء جمعه برئيس تونس."
    assert ("visit", "planned", ["ES"]) in told(text)
    assert ("talks", "held", ["JO", "TN"]) in told(text)


@pytest.mark.parametrize(
    ("text", "status", "states"),
    [
        (f"وصل إلى تونس أمس {GUEST} في زيارة تستمر يومين.", "held", ["ES"]),
        (f"وصل، أمس، إلى تونس {GUEST} في زيارة لم يعلن عنها.", "held", ["ES"]),
        (f"يزور تونس غدا {GUEST}.", "planned", ["ES"]),
        (f"شرع {GUEST} أمس في زيارة رسمية إلى تونس.", "held", ["ES"]),
        (f"يعتزم {GUEST} زيارة تونس في الخريف.", "planned", ["ES"]),
        (f"قال مسؤول إن الزيارة التي يقوم بها {GUEST} إلى تونس تعزز التعاون.", "held", ["ES"]),
        (f"وصل إلى العاصمة التونسية تونس أمس {GUEST}.", "held", ["ES"]),
        (f"وصل إلى مطار تونس الدولي {GUEST} في زيارة تستغرق يومين.", "held", ["ES"]),
        (f"حطت طائرة {GUEST} أمس بمطار تونس في زيارة رسمية.", "held", ["ES"]),
        (f"تستقبل تونس غدا {GUEST}.", "planned", ["ES"]),
        (f"استضافت تونس أمس {GUEST} في زيارة رسمية.", "held", ["ES"]),
        ("وصل وزير الخارجية الإسباني إلى تونس في زيارة رسمية.", "held", ["ES"]),
        ("يزور وزير الخارجية الإسباني تونس الأسبوع المقبل.", "planned", ["ES"]),
        ("وصل وفد برلماني إسباني إلى تونس أمس.", "held", ["ES"]),
        ("بدأ وفد من صندوق النقد الدولي زيارة إلى تونس.", "held", ["-"]),
        ("وصل وفد إسباني برئاسة خوان مورينو إلى تونس أمس.", "held", ["ES"]),
    ],
)
def test_a_visit_is_told_by_who_makes_it_wherever_that_stands(text: str, status: str, states: list[str]) -> None:
    assert told(text, language="ar") == [("visit", status, states)]


@pytest.mark.parametrize(
    "text",
    [
        "وصل إلى مدينة سوسة أمس وزير الداخلية التونسي هشام الجلاصي.",  # at home
        "وصل وفد المنتخب الإسباني إلى تونس لخوض مباراة ودية أمام المنتخب التونسي.",
        "وصلت إلى تونس أمس شحنة من القمح الإسباني.",
        "قال وزير الخارجية الإسباني إن تونس بلد صديق.",
        "قال حاكم مصرف مالطا المركزي إن تونس تصدر سندات بما يصل إلى مليار يورو لبنوك تونس.",
        "جاءت التصريحات خلال زيارة يقوم بها الرئيس المالطي جون فيلا إلى تونس.",
    ],
)
def test_who_is_at_home_or_comes_to_play_is_on_no_visit(text: str) -> None:
    assert told(text, language="ar") == []


@pytest.mark.parametrize("officials", ["كبار المسؤولين", "عددا من المسؤولين"])
def test_a_visit_on_which_officials_are_met_who_are_not_told_is_told_as_one(officials: str) -> None:
    assert told(f"يبدأ {GUEST} غدا زيارة إلى تونس يلتقي خلالها {officials}.") == [("visit", "planned", ["ES"])]


def test_a_visit_that_is_announced_counts_wherever_it_is_told() -> None:
    text = f"{MINISTER} بحث مع {GUEST} ملف المياه. وتحدثا عن الهجرة. وعن السياحة أيضا. وعن الطاقة."
    visit = " ومن المقرر أن يزور وزير الدفاع المالطي جون فيلا عمان الأسبوع المقبل."
    assert told(text + visit) == [*TALKS, ("visit", "planned", ["MT"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Who heads a delegation of one state holds no office of the other.
        (
            "التقى وفد إسباني برئاسة خوان مورينو رئيس الوزراء المالطي جون فيلا في فاليتا.",
            [("talks", "held", ["ES", "MT"])],
        ),
        (
            "زار وفد إسباني يرأسه خوان مورينو رئيس الوزراء المالطي جون فيلا.",
            [("talks", "held", ["ES", "MT"])],
        ),
        # The talks of two who are told right behind their noun.
        (f"تناولت محادثات {GUEST} والرئيس المالطي جون فيلا ملف الهجرة.", [("talks", "held", ["ES", "MT"])]),
        (f"تصدر ملف الهجرة لقاء {GUEST} والرئيس المالطي جون فيلا.", [("talks", "held", ["ES", "MT"])]),
        (f"كان ملف المياه محور المحادثات التي أجراها {MINISTER} مع {GUEST}.", TALKS),
        (f"خلال لقاء {GUEST}، والرئيس المالطي جون فيلا في فاليتا، بحثا الهجرة.", [("talks", "held", ["ES", "MT"])]),
        # Who leads each side, before it or behind.
        (
            f"ترأس {MINISTER} الجانب الأردني في جلسة المشاورات فيما ترأس الجانب الإسباني الوزير خوان مورينو.",
            TALKS,
        ),
        (f"رأس {MINISTER} ونظيره الإسباني خوان مورينو أمس اجتماع لجنة المتابعة المشتركة.", TALKS),
        (f"عقد {MINISTER} اجتماعا طارئا مع {GUEST}.", TALKS),
        (f"أجرى {MINISTER} خلوة مع {GUEST}.", TALKS),
        (f"يعقد {MINISTER} ونظيره الإسباني خوان مورينو لقاءهما الأول غدا.", PLANNED),
        (f"جرت مشاورات هاتفية بين {MINISTER} و{GUEST}.", CALL),
        # Two by their names alone, whom the public knows.
        ("أجرى الرئيسان عبدالفتاح السيسي وفلاديمير بوتين محادثات أمس.", [("talks", "held", ["EG", "RU"])]),
        (f"جرى بين {MINISTER} و{GUEST} اتصال هاتفي أمس.", CALL),
        (f"وصل {MINISTER} إلى مدريد للتباحث مع {GUEST} في ملف المياه.", PLANNED),
        (
            "قدم السفير ناصر العتيبي أوراق اعتماده سفيرا لخادم الحرمين الشريفين لدى مالطا إلى الرئيس المالطي جون فيلا.",
            [("credentials", "held", ["MT", "SA"])],
        ),
        # "The latter" is whoever was met.
        (
            f"التقى {MINISTER} {GUEST} في عمان عقب لقاء الأخير بالرئيس المالطي جون فيلا.",
            [*TALKS, ("talks", "held", ["ES", "MT"])],
        ),
        # Groups of several states, and sittings that begin.
        ("استضافت نيروبي محادثات بين وفدي الأردن وإسبانيا.", TALKS),
        ("التقى مفاوضون أردنيون وإسبان في نيروبي.", TALKS),
        (
            f"انعقدت في عمان أعمال اللجنة الأردنية الإسبانية المشتركة برئاسة {MINISTER} ونظيره الإسباني خوان مورينو.",
            [("conference", "held", ["ES", "JO"])],
        ),
        (
            f"انطلقت في عمان أعمال الدورة الثانية للجنة المشتركة برئاسة {MINISTER} ونظيره الإسباني خوان مورينو.",
            [("conference", "held", ["ES", "JO"])],
        ),
    ],
)
def test_sides_are_told_by_heads_owners_and_chairs(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert told(text, language="ar") == expected


@pytest.mark.parametrize(
    "text",
    [
        f"سوف تستكمل الزيارة المباحثات التي أجراها {MINISTER} مع {GUEST}.",
        "صدر البيان عن اجتماع وزراء خارجية كل من الأردن ومالطا وإسبانيا.",
        "انعقدت أعمال اللجنة المالية برئاسة وزير المالية الأردني سامر الحياري ووزير الزراعة الأردني هشام السالم.",
    ],
)
def test_talks_that_are_only_spoken_of_and_sittings_at_home_are_no_contact(text: str) -> None:
    assert told(text, language="ar") == []


@pytest.mark.parametrize(
    "clause",
    [
        " والتقى {}",
        "، والتقى {}",
        " حيث التقى {}",
        "، حيث استقبله {}",
        "، كما قابل {}",
        ". كما التقى {}",
        ". وبعد ذلك التقى {}",
        ". ثم استقبله {}",
    ],
)
@pytest.mark.parametrize("joined", [" و", "، و"])
def test_a_visitor_meets_all_who_stand_behind_the_verb(clause: str, joined: str) -> None:
    met = f"الرئيس التونسي قيس بن صالح{joined}رئيس الحكومة هشام الجلاصي"
    meetings = parse_text(f"زار {GUEST} تونس أمس{clause.format(met)}.").meetings
    assert all("خوان مورينو" in {p.person.name for p in m.participants if p.person} for m in meetings)
    everyone = {p.person.name for m in meetings for p in m.participants if p.person}
    assert everyone == {"خوان مورينو", "قيس بن صالح", "هشام الجلاصي"}


def test_a_ministers_counterpart_is_no_president_told_between_them() -> None:
    text = f"زار {GUEST} تونس، والتقى الرئيس قيس بن صالح، ونظيره هشام الجلاصي."
    kinds = {
        p.person.name: p.office.kind.value
        for m in parse_text(text).meetings
        for p in m.participants
        if p.person and p.office
    }
    assert kinds["هشام الجلاصي"] == "foreign-minister"


@pytest.mark.parametrize(
    "aside",
    [
        "",
        " أمس",
        " اليوم (الاثنين)",
        " ظهر أمس في قصره العامر",
        " على هامش القمة العربية",
        " في ديوان الوزارة بعمان أمس",
    ],
)
@pytest.mark.parametrize("noun", ["لقاء", "استقبال"])
@pytest.mark.parametrize("other", [GUEST, "وفدا من البرلمان الإسباني برئاسة خوان مورينو"])
def test_whoever_is_received_may_stand_behind_where_and_when_it_was(aside: str, noun: str, other: str) -> None:
    assert told(f"جاء ذلك خلال {noun} {MINISTER}{aside} {other}.") == TALKS


@pytest.mark.parametrize(
    "text",
    [
        f"استقبل {MINISTER} بحضور أمين عام الوزارة هشام السالم {GUEST}.",
        f"اجتمع {MINISTER} بحضور أمين عام الوزارة هشام السالم ب{GUEST}.",
        f"زار {GUEST} على هامش القمة العربية {MINISTER}.",
        f"زار السفير الإسباني خوان مورينو والوفد المرافق له {MINISTER}.",
    ],
)
def test_whoever_is_met_may_stand_behind_who_was_there(text: str) -> None:
    assert told(text) == TALKS


def test_a_title_tells_whose_talks_are_told_by_their_names_alone() -> None:
    text = f"أكد {MINISTER} أهمية التعاون. وقال {GUEST} إن بلاده صديقة."
    assert told(text, title="محادثات سامر الحياري وخوان مورينو في نيروبي") == TALKS


def test_two_of_two_states_behind_a_verb_meet_each_other() -> None:
    assert told(f"التقى {MINISTER} و{GUEST} في عمان.") == TALKS


def test_a_dinner_has_a_host_and_a_guest() -> None:
    assert told("أقام الرئيس التونسي قيس بن صالح مأدبة عشاء على شرف نظيره المالطي جون فيلا.") == [
        ("reception", "held", ["MT", "TN"])
    ]


def test_a_letter_is_brought_from_one_to_another() -> None:
    text = f"سلم {MINISTER} رسالة خطية من العاهل الأردني إلى الرئيس التونسي قيس بن صالح."
    assert told(text) == [("message", "held", ["JO", "TN"])]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("بحث الرئيسان المالطي جون فيلا والتونسي قيس بن صالح ملف الهجرة.", ["MT", "TN"]),
        ("اجتمع وزراء خارجية مصر والأردن وتونس في عمان.", ["EG", "JO", "TN"]),
        ("عقد لقاء بين وزيري الدفاع الكيني والأوغندي في نيروبي.", ["KE", "UG"]),
        (f"التقى {MINISTER} نظيريه المالطي جون فيلا والكيني موسى أوتينو.", ["JO", "KE", "MT"]),
        (f"أجرى {MINISTER} محادثات مع كبار المسؤولين الكينيين في نيروبي.", ["JO", "KE"]),
    ],
    ids=["presidents", "ministers", "adjectives", "counterparts", "officials"],
)
def test_one_noun_may_tell_several(text: str, states: list[str]) -> None:
    assert [found for _, _, found in told(text)] == [states]


def test_names_after_a_list_of_states_stand_in_its_order() -> None:
    (meeting,) = parse_text("اجتمع وزيرا خارجية مالطا وكينيا جون فيلا وموسى أوتينو في نيروبي.").meetings
    found = {p.country: p.person.name for p in meeting.participants if p.person}
    assert found == {"MT": "جون فيلا", "KE": "موسى أوتينو"}


@pytest.mark.parametrize("style", ["سموه", "صاحب السمو،"])
def test_whoever_bears_a_style_after_the_verb_received_all_who_follow(style: str) -> None:
    text = (
        "استقبل أمير الكويت الشيخ مشعل الأحمد السفير الهندي. "
        f"كما استقبل {style} وزير الدفاع الإيطالي جيدو فيراري وسفير إيطاليا ماركو بيلي."
    )
    meetings = parse_text(text, language="ar").meetings
    assert [[p.country for p in m.participants] for m in meetings] == [["KW", "IN"], ["KW", "IT", "IT"]]


def test_of_two_ministers_of_one_field_the_one_without_a_state_is_the_hosts() -> None:
    text = "استقبل أمير الكويت مشعل الأحمد وزير الدفاع الشيخ سالم الكواري ووزير الدفاع الإيطالي جيدو فيراري."
    (meeting,) = parse_text(text, language="ar").meetings
    assert [p.country for p in meeting.participants] == ["KW", "KW", "IT"]


def test_all_sides_of_a_tripartite_summit_sat_together() -> None:
    text = "عقد الرئيس المصري سامح منصور قمة ثلاثية مع ملك البحرين حمد الخليفي وملك الأردن سامر النابت."
    (meeting,) = parse_text(text, language="ar").meetings
    assert (meeting.kind.value, meeting.parties) == ("summit", ("EG", "BH", "JO"))


def test_a_welcome_on_arrival_is_no_contact() -> None:
    text = (
        "وصل إلى البلاد معالي نبيل كرم وزير الخارجية اللبناني. وكان في استقبال معاليه لدى وصوله سعادة السفير سالم "
        "الجرادي رئيس دائرة المراسم. وعقد وزير الخارجية العماني هلال البوشي جلسة مباحثات مع نظيره اللبناني."
    )
    meetings = parse_text(text, language="ar").meetings
    assert [[p.person.name for p in m.participants if p.person] for m in meetings] == [["هلال البوشي", "نبيل كرم"]]


def test_whom_a_letter_is_from_has_not_met_who_takes_it() -> None:
    text = (
        "استقبل أمير الكويت الأمين العام لمجلس التعاون الخليجي سامي حداد حيث سلم سموه رسالة خطية من أخيه خادم الحرمين "
        "الشريفين الملك سلمان بن عبدالعزيز آل سعود ملك المملكة العربية السعودية."
    )
    meetings = parse_text(text, language="ar").meetings
    assert [[p.country for p in m.participants] for m in meetings] == [["KW", None]]


@pytest.mark.parametrize(
    "text",
    [
        f"قال {MINISTER} إنه قد يلتقي {GUEST} في جنيف.",
        f"أبدى {MINISTER} استعداده للقاء {GUEST}.",
        f"عاد {MINISTER} لبحث ملف المياه مع خبراء الوزارة.",
    ],
    ids=["may", "ready", "to-discuss"],
)
def test_what_may_be_is_no_contact(text: str) -> None:
    assert told(text) == []


def test_states_stand_for_whom_they_send() -> None:
    assert told("بحثت كينيا وأوغندا أمس ملف المياه. وعقدت الجلسة في نيروبي.") == [("talks", "held", ["KE", "UG"])]
    assert told("جرت محادثات بين كينيا وأوغندا في نيروبي.") == [("talks", "held", ["KE", "UG"])]


def test_states_count_only_where_nobody_is_named() -> None:
    text = f"اجتمع {MINISTER} مع {GUEST}. وعقدت محادثات بين الأردن وإسبانيا في عمان."
    assert len(parse_text(text).meetings) == 1


def test_the_sitting_of_a_body_is_news_by_itself() -> None:
    assert told("يعقد مجلس جامعة الدول العربية غدا اجتماعا طارئا لبحث ملف المياه.")[0][:2] == ("conference", "planned")
    text = "ترأس وزير التجارة الكيني موسى أوتينو وفد بلاده في اجتماع منظمة التجارة العالمية."
    assert told(text) == [("conference", "held", ["KE"])]


def test_who_heads_a_body_acts_for_it() -> None:
    (meeting,) = parse_text(f"استقبل {MINISTER} وفدا كينيا برئاسة وزير المياه موسى أوتينو.").meetings
    assert [p.country for p in meeting.participants if p.person] == ["JO", "KE"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"بحث {MINISTER} مع {GUEST} ملف المياه. وجرى خلال الاتصال بحث ملف النقل.", "call"),
        (f"اجتمع {MINISTER} مع {GUEST}. وعقد الاجتماع عبر تقنية الاتصال المرئي.", "video"),
        (f"استقبل {MINISTER} {GUEST}. وسلمه الضيف رسالة خطية تتصل بملف المياه.", "message"),
        ("استقبل الرئيس المالطي جون فيلا السفير الكيني موسى أوتينو بمناسبة انتهاء فترة عمله.", "reception"),
        (f"وقع {MINISTER} مع {GUEST} مذكرة تفاهم في عمان.", "signing"),
    ],
    ids=["call", "video", "message", "farewell", "signing"],
)
def test_what_is_told_of_the_contact_later_settles_its_kind(text: str, kind: str) -> None:
    assert [found for found, _, _ in told(text)] == [kind]


def test_who_brings_a_letter_takes_part_for_its_sender() -> None:
    text = "تسلم الرئيس المالطي جون فيلا رسالة خطية من نظيره الكيني بول موانغي نقلها وزير العدل الكيني موسى أوتينو."
    (meeting,) = parse_text(text).meetings
    assert [p.person.name for p in meeting.participants if p.person] == ["جون فيلا", "موسى أوتينو"]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (f"جاء ذلك خلال استقبال {MINISTER} لمعالي {GUEST}.", ["ES", "JO"]),
        (f"التقى {MINISTER} بسعادة السيد خوان مورينو وزير الخارجية الإسباني.", ["ES", "JO"]),
        (f"غادر أمس {MINISTER} إلى مدريد في زيارة عمل يلتقي خلالها {GUEST}.", ["ES", "JO"]),
        (f"اجتمع {MINISTER}، عضو مجلس الأعيان، في مقر إقامته، مع {GUEST}.", ["ES", "JO"]),
    ],
    ids=["verbal-noun", "courtesy", "on-a-visit", "apposition"],
)
def test_courtesies_visits_and_appositions_hide_no_side(text: str, states: list[str]) -> None:
    assert [found for _, _, found in told(text)] == [states]


@pytest.mark.parametrize(
    "text",
    [
        "يلتقي المنتخب الأردني نظيره الإسباني غدا في عمان.",
        "التقى رئيس الجمهورية قيس بن صالح وزير العدل هشام الجلاصي، واطلع على سير المحاكم.",
        "أعلن وزير المياه الأردني فتح الباب لحل الخلاف مع الشركات، وتبادل الموظفون التهاني.",
    ],
    ids=["match", "own-minister", "nouns-like-verbs"],
)
def test_matches_and_home_business_are_no_contact(text: str) -> None:
    assert told(text) == []


def test_talks_between_three_are_one_meeting() -> None:
    text = "عقد لقاء بين الرئيس المالطي جون فيلا والرئيس التونسي قيس بن صالح والرئيس الكيني بول موانغي."
    assert told(text) == [("summit", "held", ["KE", "MT", "TN"])]


def test_who_invites_a_visitor_takes_part_in_the_visit() -> None:
    text = f"يصل {GUEST} إلى تونس غدا بدعوة من الرئيس التونسي قيس بن صالح."
    assert told(text) == [("visit", "planned", ["ES", "TN"])]


def test_a_letter_handed_over_at_talks_leaves_them_talks() -> None:
    text = f"أجرى {MINISTER} مباحثات مع {GUEST}. وسلم {MINISTER} {GUEST} رسالة خطية."
    assert [kind for kind, _, _ in told(text)] == ["talks"]


def test_a_courtesy_that_is_an_office_after_words_of_a_title_is_read() -> None:
    text = "التقى الرئيس العام لرعاية الشباب الأمير عبدالله بن ناصر وزير الرياضة الكيني موسى أوتينو في نيروبي."
    assert all(span.end > span.start for m in parse_text(text).meetings for span in m.spans())


def test_calls_from_each_of_several_are_several() -> None:
    text = f"تلقى {MINISTER} اتصالات هاتفية من كل وزير الخارجية المالطي جون فيلا ووزير الخارجية الكيني بول موانغي."
    assert told(text) == [("call", "held", ["JO", "MT"]), ("call", "held", ["JO", "KE"])]


def test_his_excellency_may_be_the_head_of_a_title() -> None:
    text = f"غادر أمس {MINISTER} إلى تونس في زيارة عمل يلتقي خلالها بفخامة الرئيس التونسي قيس بن صالح."
    assert told(text) == [("talks", "planned", ["JO", "TN"])]


def test_whom_each_of_several_met_is_told_by_its_case() -> None:
    text = f"التقى {MINISTER} كلا من وزير الخارجية المالطي جون فيلا ووزير الخارجية الكيني بول موانغي."
    assert told(text) == [("talks", "held", ["JO", "MT"]), ("talks", "held", ["JO", "KE"])]


def test_a_state_receives_its_own_ambassadors() -> None:
    text = "استقبل رئيس مجلس النواب الأردني سامي الحديد السفير الأردني لدى كينيا ناصر الحياري."
    assert told(text) == [("talks", "held", ["JO", "JO"])]


def test_a_list_before_a_plural_verb_meets_together() -> None:
    text = (
        "أعلن بيان أن الرئيس المالطي جون فيلا والرئيس التونسي قيس بن صالح والرئيس الكيني بول موانغي سيجتمعون في نيروبي."
    )
    assert told(text) == [("summit", "planned", ["KE", "MT", "TN"])]


def test_a_noun_with_a_verb_that_tells_it_was_held_is_no_plan() -> None:
    text = f"جاء الإعلان بعد محادثات أجراها {MINISTER} مع {GUEST}. ومن المقرر أن يعلن الاجتماع المقبل قريبا."
    assert told(text) == TALKS


def test_who_hands_letters_of_credence_stands_before_the_verb_in_headlines() -> None:
    text = "الرئيس التونسي قيس بن صالح يسلم سفير تونس لدى كينيا هشام الجلاصي أوراق اعتماده."
    assert told(text) == [("credentials", "held", ["TN", "TN"])]


def test_whom_the_verb_before_met_is_no_subject() -> None:
    text = f"عقد {MINISTER} أمس لقاء مع الرئيس المالطي جون فيلا، كما اجتمع مع وزير الدفاع الكيني بول موانغي."
    assert told(text) == [("talks", "held", ["JO", "MT"]), ("talks", "held", ["JO", "KE"])]


def test_whom_the_verb_before_met_is_the_subject_of_a_relative_clause() -> None:
    text = f"استقبل الرئيس المالطي جون فيلا {MINISTER} الذي التقى أيضا وزير الدفاع الكيني بول موانغي."
    assert told(text) == [("reception", "held", ["JO", "MT"]), ("talks", "held", ["JO", "KE"])]


def test_what_a_visit_follows_on_is_no_news() -> None:
    text = f"تأتي زيارة الوزير بعد لقاء عقده {MINISTER} مع الرئيس المالطي جون فيلا في نيروبي."
    assert told(text) == []


def test_a_reception_of_ones_own_people_is_told_among_receptions_of_foreigners() -> None:
    own = "استقبل أمير منطقة الرياض خالد بن فهد آل سالم عضو هيئة كبار العلماء الشيخ ناصر بن صالح الهادي."
    foreign = "كما استقبل أمير منطقة الرياض خالد بن فهد آل سالم سفير مالطا لدى المملكة جون فيلا."
    assert told(own) == []
    assert len(told(f"{own} {foreign}")) == len([own, foreign])


@pytest.mark.parametrize(
    "text",
    [
        "زار مدير فرع وزارة الشؤون الإسلامية أحمد بن صالح الهادي مركز القيادة في جازان أمس.",
        "قام وزير الشباب السعودي ناصر بن صالح الهادي بزيارة مفاجئة لبيت الشباب بالرياض.",
    ],
)
def test_a_visit_within_ones_own_state_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("والتقى الوزير الحياري رئيس وزراء مالطا جون فيلا.", {"سامر الحياري", "جون فيلا"}),
        ("والتقى الوزير رئيس وزراء مالطا جون فيلا.", {"سامر الحياري", "جون فيلا"}),
        ("والتقى الشيخ سامر رئيس وزراء مالطا جون فيلا.", {"سامر الحياري", "جون فيلا"}),
        ("واستقبل الرئيس وزير الدفاع المالطي جون فيلا.", {"قيس بن صالح", "جون فيلا"}),
    ],
)
def test_a_short_subject_has_no_title_of_whom_it_met(text: str, names: set[str]) -> None:
    opening = "قال وزير الخارجية الأردني الشيخ سامر الحياري إن الرئيس التونسي قيس بن صالح، صديق بلاده."
    met = [
        {p.person.name if p.person else None for p in m.participants} for m in parse_text(f"{opening} {text}").meetings
    ]
    assert met == [names]


def test_a_king_is_no_president() -> None:
    opening = "استقبل الملك عبدالله بن صالح ملك الأردن الرئيس التونسي قيس بن صالح."
    text = f"{opening} واستقبل الملك وزير الدفاع الكيني بول موانغي."
    assert told(text) == [("reception", "held", ["JO", "TN"]), ("reception", "held", ["JO", "KE"])]


def test_what_was_cancelled_stands_past_its_subject() -> None:
    text = f"ألغى {MINISTER} اجتماعا كان مقررا مع {GUEST}."
    assert told(text) == [("talks", "cancelled", ["ES", "JO"])]


def test_a_meeting_may_bring_two_together() -> None:
    assert told(f"جمع لقاء في نيروبي {MINISTER} بـ{GUEST}.") == TALKS


def test_a_pronoun_may_tell_who_was_received() -> None:
    text = f"زار {MINISTER} نيروبي، حيث استقبله الرئيس الكيني بول موانغي."
    assert told(text) == [("talks", "held", ["JO", "KE"])]


def test_the_meeting_of_both_is_of_those_told_before() -> None:
    assert told(f"أعرب {MINISTER} عن شكره ل{GUEST} خلال لقائهما في مدريد.") == TALKS
    assert told(f"أعرب {MINISTER} عن شكره خلال لقائهما في مدريد.") == []


def test_one_host_receives_one_after_the_other() -> None:
    text = "استقبل رئيس مجلس النواب الأردني سامي الحديد السفير المالطي جون فيلا، ثم استقبل سفيرة كينيا نجيري موانغي."
    assert told(text) == [("talks", "held", ["JO", "MT"]), ("talks", "held", ["JO", "KE"])]


def test_who_takes_leave_of_an_ambassador_receives_him() -> None:
    text = "ودع الرئيس التونسي قيس بن صالح السفير المالطي جون فيلا بمناسبة انتهاء مهامه."
    assert told(text) == [("reception", "held", ["MT", "TN"])]


@pytest.mark.parametrize(
    "guest",
    [
        "وفدا برلمانيا كينيا",
        "وفدا عسكريا كينيا رفيع المستوى برئاسة قائد الجيش الكيني بول موانغي",
        "وفدا رفيعا من كينيا",
    ],
)
def test_words_may_stand_between_a_delegation_and_its_state(guest: str) -> None:
    assert told(f"استقبل {MINISTER} {guest}.") == [("talks", "held", ["JO", "KE"])]


def test_a_day_or_a_name_is_no_meeting() -> None:
    assert told(f"قال {MINISTER} أمس في اجتماع مغلق جمعه ب{GUEST} إن العلاقات جيدة.") == TALKS
    assert told(f"زار {MINISTER} يوم جمعة بصحبة {GUEST} المعرض.") == []


def test_a_meeting_that_nothing_is_said_at_is_told_in_passing() -> None:
    assert told(f"ثار جدل بسبب عدم إقدام {MINISTER} على مواجهة {GUEST} خلال اجتماعهما في مدريد.") == []


def test_no_body_far_off_takes_a_call() -> None:
    text = (
        "يغادر الرئيس اللبناني فادي نصار اليوم إلى جنيف للمشاركة في أعمال القمة الفرنكوفونية، "
        "فيما تلقى اتصالا هاتفيا من رئيس الوزراء السويدي إريك لوند."
    )
    assert told(text) == [("call", "held", ["LB", "SE"])]


def test_an_office_between_a_counterpart_and_the_name_hides_nobody_of_the_list() -> None:
    text = "أجرى العاهل السعودي الملك فهد اتصالات مع نظيره الأردني الملك نزار وأمير الكويت الشيخ سعد وملك المغرب يوسف."
    assert told(text) == [
        ("call", "held", ["JO", "SA"]),
        ("call", "held", ["KW", "SA"]),
        ("call", "held", ["MA", "SA"]),
    ]


def test_who_is_visited_may_stand_behind_a_comma() -> None:
    text = f"زار {MINISTER} والوفد المرافق، بعد الظهر، رئيس البرلمان الإسباني خوسيه نافارو."
    assert told(text) == TALKS


def test_foreigners_whom_no_list_knows_are_told_apart_in_a_list() -> None:
    text = (
        f"التقى {MINISTER} كلا من هوغو سالازار وزير خارجية السلفادور، ويون تشول وزير خارجية كوريا الجنوبية، "
        "ومانديور ندياي وزير خارجية السنغال وغونار سفينسون وزير خارجية آيسلندا."
    )
    assert told(text) == [("talks", "held", sorted(["JO", code])) for code in ("SV", "KR", "SN", "IS")]


def test_two_names_side_by_side_are_of_two() -> None:
    text = "استقبل الرئيس التونسي نبيل الشرفي خالد البدري، وزير الآثار المصري."
    assert [states for _, _, states in told(text)] == [["EG", "TN"]]


@pytest.mark.parametrize("told_by", ["اتصال هاتفي جرى بينهما", "مكالمة هاتفية جمعتهما", "اتصال هاتفي بين الوزيرين"])
def test_a_call_of_the_two_may_be_told_in_the_next_sentence(told_by: str) -> None:
    assert told(f"بحث {MINISTER} مع {GUEST} ملف المياه. جاء ذلك خلال {told_by}.") == CALL


@pytest.mark.parametrize("day", ["الاثنين 6 من يناير 2020", "يوم الاثنين الموافق 6 من يناير 2020", "الاثنين 6 يناير"])
def test_no_word_of_a_date_binds_a_side(day: str) -> None:
    assert told(f"استقبل {MINISTER} صباح {day} في مكتبه {GUEST}.") == TALKS


def test_a_summit_of_a_body_is_no_meeting_with_who_invited_to_it() -> None:
    host = "رئيس الوزراء الهندي راجيش كابور"
    assert told(f"تأتي مشاركة {MINISTER} بقمة مجموعة العشرين تلبية لدعوة {host}.") == []


@pytest.mark.parametrize("verb", ["سيلتقي", "سيجتمع"])
@pytest.mark.parametrize("each", ["بكل من", "كلا من"])
def test_guests_meet_each_of_several_office_holders_one_by_one(verb: str, each: str) -> None:
    three = "رئيس الوزراء الإسباني بيدرو رويز ووزير الداخلية خوان مورينو ورئيس حزب الشعب باولو نونيز"
    found = parse_text(f"{verb} {MINISTER} في مدريد {each} {three}.").meetings
    assert [[p.person and p.person.name for p in m.participants][-1:] for m in found] == [
        ["بيدرو رويز"],
        ["خوان مورينو"],
        ["باولو نونيز"],
    ]


def test_whoever_is_received_after_a_letter_of_their_head_brought_it() -> None:
    text = "تسلم الرئيس التونسي أنيس المرزوقي رسالة خطية من الرئيس الكيني وليام موانغي. جاء ذلك لدى استقباله اليوم"
    (meeting,) = parse_text(f"{text} وزير الخارجية الكيني جوزيف أوتينو.").meetings
    assert meeting.kind.value == "message"
    assert [p.person and p.person.name for p in meeting.participants] == ["أنيس المرزوقي", "جوزيف أوتينو"]


def test_an_invitation_at_a_meeting_of_the_two_leaves_it_a_meeting() -> None:
    text = f"تلقى {MINISTER} دعوة من {GUEST} لزيارة مدريد. جاء ذلك خلال لقاء جمعهما في جنيف."
    assert told(text) == TALKS


def test_a_side_told_again_with_and_is_still_to_come() -> None:
    text = f"يبدأ {MINISTER} غدا جولة أوروبية. ويلتقي الحياري {GUEST}، كما يلتقي الملك الإسباني فيليبي مورينو."
    assert [status for _, status, _ in told(text)] == ["planned", "planned"]


def test_officials_are_known_in_the_spelling_of_the_nile() -> None:
    assert told(f"سيلتقي {MINISTER} كبار المسئولين الكينيين في نيروبي.") == [("talks", "planned", ["JO", "KE"])]


def test_what_was_between_others_is_a_topic() -> None:
    assert told(f"بحث {MINISTER} مع {GUEST} وقف القتال بين إسرائيل و«حركة «حماس».") == TALKS


def test_a_title_of_all_whom_one_met_adds_nobody_to_a_meeting() -> None:
    three = "رئيس تشاد إدريس كوري ورئيس النيجر عمر سيني ورئيس غامبيا لامين جاو"
    found = parse_text(
        f"أجرى الرئيس الكيني وليام موانغي مباحثات مع كل من {three}.",
        title="الرئيس الكيني يجري مباحثات مع رؤساء تشاد والنيجر وغامبيا",
    ).meetings
    assert [len(meeting.participants) for meeting in found] == [2, 2, 2]


def _parties(text: str) -> list[tuple[str, list[str | None]]]:
    """Kind and names of the participants of each meeting."""
    return [
        (m.kind.value, [p.person.name if p.person else None for p in m.participants]) for m in parse_text(text).meetings
    ]


@pytest.mark.parametrize("handed", ["قام بتسليم الرسالة", "ونقل الرسالة", "وسلمت الرسالة"])
def test_who_hands_over_a_letter_that_was_sent_meets_whom_it_is_for(handed: str) -> None:
    sent = "بعث الرئيس الكيني وليام موانغي رسالة خطية إلى أخيه الرئيس التونسي أنيس المرزوقي تتعلق بملف المياه."
    told_next = f"{handed} السفير الكيني جوزيف أوتينو خلال استقبال الرئيس التونسي له اليوم."
    assert _parties(sent) == []
    assert _parties(f"{sent} {told_next}") == [("message", ["جوزيف أوتينو", "أنيس المرزوقي"])]


def test_each_of_several_who_hand_over_letters_meets_whom_his_is_for() -> None:
    text = (
        "بعث الرئيس الكيني وليام موانغي رسالة خطية إلى الرئيس التونسي أنيس المرزوقي ونقل الرسالة السفير الكيني جوزيف "
        "أوتينو، كما بعث رسالة خطية إلى الرئيس الغاني كوفي مينساه ونقل الرسالة وزير العدل الكيني موسى كيبيت."
    )
    told = [("message", ["جوزيف أوتينو", "أنيس المرزوقي"]), ("message", ["موسى كيبيت", "كوفي مينساه"])]
    assert _parties(text) == told


@pytest.mark.parametrize(
    "taken",
    [
        ". وتسلم الرسالة وزير الخارجية التونسي سامي الحداد خلال استقباله السفير الكيني جوزيف أوتينو.",
        ". قام بتسلم الرسالة وزير الخارجية سامي الحداد خلال اجتماعه أمس مع السفير الكيني جوزيف أوتينو.",
        "، تسلمها وزير الخارجية سامي الحداد لدى استقباله السفير الكيني جوزيف أوتينو.",
        "، تسلمها نيابة عن فخامته معالي وزير الخارجية سامي الحداد لدى استقباله السفير الكيني جوزيف أوتينو.",
        ". وأوضح بيان أن الرسالة تسلمها وزير الخارجية سامي الحداد لدى استقباله السفير الكيني جوزيف أوتينو.",
    ],
)
@pytest.mark.parametrize(
    "letter",
    [
        "تلقى الرئيس التونسي أنيس المرزوقي رسالة خطية من الرئيس الكيني وليام موانغي",
        "بعث الرئيس الكيني وليام موانغي رسالة خطية إلى الرئيس التونسي أنيس المرزوقي",
    ],
)
def test_who_takes_a_letter_for_another_receives_who_brings_it(letter: str, taken: str) -> None:
    assert _parties(letter + taken) == [("message", ["سامي الحداد", "جوزيف أوتينو"])]
    (meeting,) = parse_text(letter + taken, language="ar").meetings
    assert {p.country for p in meeting.participants} == {"TN", "KE"}


def test_who_brings_a_letter_hands_it_to_whoever_receives_them() -> None:
    text = (
        "تلقى الرئيس التونسي أنيس المرزوقي رسالة خطية من الرئيس الكيني وليام موانغي تتصل بملف المياه. "
        "وسلم الرسالة السفير الكيني جوزيف أوتينو خلال استقبال وزير العدل التونسي سامي الحداد له."
    )
    ((kind, names),) = _parties(text)
    assert (kind, set(names)) == ("message", {"سامي الحداد", "جوزيف أوتينو"})
    (meeting,) = parse_text(text, language="ar").meetings
    assert [topic.text for topic in meeting.topics] == ["ملف المياه"]


def test_what_is_taken_and_was_no_letter_makes_no_message() -> None:
    text = "استقبل الرئيس التونسي أنيس المرزوقي السفير الكيني جوزيف أوتينو، وأشاد بالمهام التي تسلمها السفير."
    assert [kind for kind, _ in _parties(text)] != ["message"]


@pytest.mark.parametrize("among", ["وعلى رأسهم", "في مقدمهم", "بينهم"])
def test_who_of_a_group_is_told_at_once_stands_for_it(among: str) -> None:
    text = f"سيلتقي {MINISTER} القادة الإسبان {among} رئيس الوزراء الإسباني بيدرو رويز."
    assert [names[-1] for _, names in _parties(text)] == ["بيدرو رويز"]


@pytest.mark.parametrize("purpose", ["للقاء", "للاجتماع مع"])
def test_who_travels_to_meet_someone_will_meet_them(purpose: str) -> None:
    assert told(f"يتوجه {MINISTER} إلى مدريد {purpose} {GUEST}.") == PLANNED
    assert told(f"وتوجه {MINISTER} بعد ذلك إلى الوزارة {purpose} {GUEST}.") == TALKS


def test_what_is_said_of_days_to_come_after_talks_that_were_held_makes_no_plan() -> None:
    assert told(f"قال {MINISTER} عقب مباحثات أجراها مع {GUEST} إن الأيام المقبلة مهمة.") == TALKS


@pytest.mark.parametrize(
    "text",
    [
        "ترأس الجانب الكيني وزير المالية جون كاماو، فيما ترأس الجانب الغاني وزير التجارة كوفي أوسي.",
        "ترأس الاجتماع من الجانب الكيني وزير المالية جون كاماو، ومن الجانب الغاني وزير التجارة كوفي أوسي.",
        "وترأس الوفد الكيني في الجلسة السيد جون كاماو وزير المالية، ومن الجانب الغاني السيد كوفي أوسي وزير التجارة.",
    ],
)
def test_who_leads_each_side_has_met_who_leads_the_other(text: str) -> None:
    (meeting,) = parse_text(text, language="ar").meetings
    told = [(p.person.name, p.country) for p in meeting.participants if p.person is not None]
    assert told == [("جون كاماو", "KE"), ("كوفي أوسي", "GH")]


def test_who_leads_a_side_with_no_other_has_met_nobody() -> None:
    assert not parse_text("ترأس الجانب الكيني وزير المالية جون كاماو، وعاد إلى نيروبي.", language="ar").meetings


@pytest.mark.parametrize("front", ["وفي اتصال هاتفي آخر", "خلال اتصال هاتفي", "وفي مكالمة هاتفية"])
def test_a_sentence_may_begin_with_the_call_that_it_tells_of(front: str) -> None:
    assert told(f"{front}، بحث {MINISTER} مع {GUEST} ملف المياه.") == CALL


def test_a_meeting_may_be_said_to_be_someones() -> None:
    assert told(f"كان ل{MINISTER} لقاء مع {GUEST} في مدريد.") == TALKS


def test_a_meeting_may_bring_in_whoever_took_part() -> None:
    assert told(f"ضم الاجتماع {MINISTER} و{GUEST}.") == TALKS


def test_letters_of_credence_of_each_of_several_are_several() -> None:
    text = "تقبل الرئيس التونسي قيس بن صالح أوراق اعتماد كل من سفير كينيا جوزيف أوتينو وسفير مالطا جون فيلا."
    assert told(text) == [("credentials", "held", ["KE", "TN"]), ("credentials", "held", ["MT", "TN"])]


def test_who_met_and_will_meet_again_are_told_of_two_meetings() -> None:
    text = f"التقى {MINISTER} أمس في مدريد {GUEST}. ومن المقرر أن يجتمع {MINISTER} غدا مع {GUEST} على هامش القمة."
    assert sorted(status for _, status, _ in told(text)) == ["held", "planned"]


@pytest.mark.parametrize(
    ("officer", "role"),
    [
        ("ممثلة منظمة الصحة العالمية في العراق", "organisation-official"),
        ("رئيسة بعثة حلف الناتو في العراق", "organisation-head"),
        ("رئيسة بعثة الأمم المتحدة في العراق", "organisation-head"),
        ("ممثلة منظمة الصحة العالمية لدى العراق", "organisation-official"),
        ("ممثلة اليونيسف في العراق", "organisation-official"),
    ],
)
def test_who_serves_a_body_of_many_states_is_not_of_the_state_where_he_works(officer: str, role: str) -> None:
    (meeting,) = parse_text(f"التقى وزير الصحة العراقي سالم الشمري {officer} ماري كوبر.", language="ar").meetings
    other = meeting.participants[1]
    assert (other.person and other.person.name, other.country) == ("ماري كوبر", None)
    assert other.organisation is not None
    assert other.office is not None
    assert other.office.kind.value == role


@pytest.mark.parametrize("bound", ["وبمعيته", "وفي معيته"])
def test_whom_a_minister_brings_is_received_too(bound: str) -> None:
    text = f"استقبل أمير الكويت مشعل الأحمد الشيخ سعد خالد الصباح وزير الخارجية {bound} {GUEST}."
    assert any("ES" in states for _, _, states in told(text))


def test_a_number_of_ambassadors_are_those_whom_the_sentence_names() -> None:
    text = f"التقى {MINISTER} عددا من السفراء وهم سفير كينيا جون كاماو وسفير تشاد أحمد إدريس."
    assert sorted(state for *_, states in told(text) for state in states) == ["JO", "JO", "KE", "TD"]


@pytest.mark.parametrize(
    "rest",
    [
        "عددا من السفراء. وهم سفير كينيا جون كاماو وسفير تشاد أحمد إدريس.",
        "السفراء الأفارقة. وحضر اللقاء سفير كينيا جون كاماو وسفير تشاد أحمد إدريس.",
        "السفراء الجدد، كل على حدة. واستقبل الوزير سفير كينيا جون كاماو. واستقبل الوزير سفير تشاد أحمد إدريس.",
    ],
)
def test_ambassadors_who_are_told_as_a_group_are_those_who_are_told_next(rest: str) -> None:
    states = {state for *_, states in told(f"استقبل {MINISTER} {rest}") for state in states}
    assert states == {"JO", "KE", "TD"}


@pytest.mark.parametrize("when", ["خلال لقائه", "لدى استقباله", "أثناء اجتماعه مع"])
def test_what_was_stressed_during_a_meeting_does_not_make_it_a_wish(when: str) -> None:
    text = f"أكد {MINISTER} أهمية التعاون {when} السفير الكيني جون كاماو."
    assert [states for *_, states in told(text)] == [["JO", "KE"]]


def test_whoever_attended_the_meeting_at_hand_held_none_of_their_own() -> None:
    text = f"التقى {MINISTER} السفير الكيني. وتم اللقاء بحضور مدير الدفاع المدني سعيد قاسم ووكيل وزارة العدل حسن كريم."
    (meeting,) = parse_text(text, language="ar").meetings
    assert [p.part.value for p in meeting.participants] == ["principal", "principal", "attendee", "attendee"]


@pytest.mark.parametrize(
    "envoys",
    [
        "سفراء كل من كينيا جون كاماو وتشاد أحمد إدريس",
        "السفراء المعتمدين لدى الأردن لكل من جمهورية كينيا، جون كاماو، وجمهورية تشاد، أحمد إدريس",
    ],
)
def test_envoys_told_by_a_list_of_states_have_their_names_after_them(envoys: str) -> None:
    (meeting,) = parse_text(f"استقبل {MINISTER} {envoys}.", language="ar").meetings
    named = [(p.person.name, p.country) for p in meeting.participants[1:] if p.person]
    assert named == [("جون كاماو", "KE"), ("أحمد إدريس", "TD")]


def test_ambassadors_of_whom_nothing_else_is_told_met_someone() -> None:
    (meeting,) = parse_text(f"التقى {MINISTER} السفراء الأفارقة المعتمدين في عمان.", language="ar").meetings
    assert [p.office.kind.value for p in meeting.participants if p.office] == ["foreign-minister", "ambassador"]


def test_the_members_of_a_delegation_are_of_its_state() -> None:
    text = f"استقبل {MINISTER} وفدا برلمانيا كينيا. ويمثل الوفد كتلا عدة وهم: جون كاماو ومحمد إدريس وعبد الله كيبتو."
    (meeting,) = parse_text(text, language="ar").meetings
    members = [(p.country, p.office.kind.value) for p in meeting.participants[1:] if p.office]
    assert members == [("KE", "parliamentarian")] * 3


def test_counterparts_with_no_states_are_of_their_body() -> None:
    text = f"التقى {MINISTER} نظراءه في دول مجلس التعاون الخليجي."
    (meeting,) = parse_text(text, language="ar").meetings
    assert [p.organisation.name for p in meeting.participants if p.organisation] == ["مجلس التعاون الخليجي"]


@pytest.mark.parametrize("body", ["مجلس النواب الأمريكي", "غرفة التجارة الأمريكية", "لجنة الدفاع الأمريكية"])
def test_a_delegation_may_be_of_a_body_of_its_state(body: str) -> None:
    assert told(f"التقى {MINISTER} وفد {body} برئاسة جون كوبر.") == [("talks", "held", ["JO", "US"])]


@pytest.mark.parametrize(
    "text",
    [
        f"نفى المتحدث باسم الوزارة لقاء {MINISTER} ب{GUEST}.",
        f"لا توجد خطط لعقد لقاء بين {MINISTER} و{GUEST}.",
        f"رحب الاتحاد الأوروبي بنتائج محادثات {MINISTER} مع {GUEST}.",
        f"أرجأ {MINISTER} زيارته إلى مدريد التي كان سيلتقي خلالها {GUEST}.",
    ],
    ids=["denied", "no-plan", "outcome", "would-have"],
)
def test_what_is_denied_or_dropped_is_no_contact(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"جاء ذلك في لقاء عقد في عمان بين {MINISTER} و{GUEST}.",
        f"تم خلال اللقاء الذي جمع {MINISTER} مع {GUEST} بحث ملف المياه.",
        f"قال {MINISTER} في مؤتمر صحفي مع {GUEST} إن التعاون مستمر.",
        f"احتضنت عمان محادثات بمشاركة {MINISTER} و{GUEST}.",
        f"عقدت المشاورات السياسية برئاسة {MINISTER} و{GUEST}.",
        (
            "عقدت جلسة مباحثات برئاسة وزير المالية سامر الحياري عن الجانب الأردني ووزير التجارة خوان مورينو "
            "عن الجانب الإسباني."
        ),
        "ترأس وفد الأردن وزير المالية سامر الحياري فيما ترأس وفد إسبانيا وزير التجارة خوان مورينو.",
        f"اختلى {MINISTER} مع {GUEST}.",
        f"أدى {MINISTER} زيارة مجاملة إلى {GUEST}.",
        f"كان ملف المياه محور المحادثة التي جمعت {MINISTER} مع {GUEST}.",
    ],
    ids=[
        "held-in",
        "that-joined",
        "press",
        "taking-part",
        "chaired",
        "for-the-side",
        "delegations",
        "alone",
        "courtesy",
        "that-joined-too",
    ],
)
def test_talks_may_be_told_by_who_took_part_or_led_them(text: str) -> None:
    assert told(text) == TALKS


@pytest.mark.parametrize(
    "text",
    [
        f"خص {MINISTER} {GUEST} باستقبال في مكتبه تناول ملف المياه.",
        f"حظي {GUEST} باستقبال من طرف {MINISTER} تناول ملف المياه.",
        f"حظي {GUEST} باستقبال {MINISTER} أمس.",
        f"حظي {GUEST} بلقاء {MINISTER} أمس.",
    ],
)
def test_an_audience_may_be_granted(text: str) -> None:
    assert told(text) == TALKS


def test_who_is_welcomed_warmly_was_received_by_nobody_who_is_told() -> None:
    assert told(f"حظي {GUEST} باستقبال حافل لدى وصوله إلى تونس.") == []


def test_people_may_call_each_other() -> None:
    assert told(f"تهاتف {MINISTER} مع {GUEST}.") == CALL


@pytest.mark.parametrize(
    "text",
    [
        f"وقع الاتفاقية عن الجانب الأردني {MINISTER}، وعن الجانب الإسباني {GUEST}.",
        f"وقع {MINISTER} على الاتفاقية فيما وقعها من جانب إسبانيا {GUEST}.",
        f"وقعها عن الحكومة الأردنية {MINISTER}، وعن الحكومة الإسبانية {GUEST}.",
    ],
)
def test_who_signs_for_each_side_has_met_the_other(text: str) -> None:
    assert told(text) == [("signing", "held", ["ES", "JO"])]


@pytest.mark.parametrize(
    "text",
    [
        f"اقترح الرئيس الكيني جوزيف أوتينو عقد قمة بين {MINISTER} و{GUEST}.",
        f"دعا الرئيس الكيني جوزيف أوتينو إلى عقد اجتماع بين {MINISTER} و{GUEST}.",
        f"عرض الرئيس الكيني جوزيف أوتينو استضافة لقاء بين {MINISTER} و{GUEST}.",
    ],
)
def test_what_is_only_proposed_is_no_contact(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"وصل {MINISTER} إلى مدريد، حيث من المنتظر أن يلتقي {GUEST}.",
        f"حل بمدريد {MINISTER} في زيارة يجري خلالها محادثات مع {GUEST}.",
    ],
)
def test_what_a_traveller_is_still_to_do_is_planned(text: str) -> None:
    assert told(text) == PLANNED


@pytest.mark.parametrize(
    "after",
    ["وعقد الوزيران جلسة محادثات تناولت المياه.", f"والتقى {MINISTER} {GUEST} في مقر الوزارة."],
)
def test_talks_for_which_someone_travels_and_then_holds_are_one_contact(after: str) -> None:
    assert told(f"وصل {MINISTER} إلى مدريد لإجراء محادثات مع {GUEST}. {after}") == TALKS


def test_what_is_said_at_talks_tells_that_they_were_held() -> None:
    text = (
        f"قال {MINISTER} في مؤتمر صحفي مشترك مع {GUEST} إن المياه أولوية. وتستمر زيارة الحياري لمدريد يومين يجري "
        "خلالها مع مورينو محادثات."
    )
    assert told(text) == TALKS


def names(text: str) -> list[tuple[str, list[str]]]:
    """Kind and principals of each meeting, those without a name by their office."""
    return [
        (
            m.kind.value,
            [
                p.person.name if p.person else f"{p.country or '-'} {p.office.kind.value if p.office else '-'}"
                for p in m.participants
                if p.part.value == "principal"
            ],
        )
        for m in parse_text(text, language="ar").meetings
    ]


HEAD = "الرئيس الكيني جوزيف أوتينو"


@pytest.mark.parametrize(
    "after",
    [
        ". وسلم الرسالة إلى الرئيس الكيني وزير الداخلية الغاني ياو أديمي.",
        ". وسلم الرسالة للرئيس الكيني وزير الداخلية الغاني ياو أديمي.",
        " من طرف وزير الداخلية الغاني ياو أديمي.",
    ],
)
def test_who_hands_over_a_letter_takes_part_for_its_sender(after: str) -> None:
    text = f"تلقى {HEAD} رسالة خطية من نظيره الغاني كوفي مينساه{after}"
    assert names(text) == [("message", ["جوزيف أوتينو", "ياو أديمي"])]


@pytest.mark.parametrize(
    "text",
    [
        f"تسلم {HEAD} أوراق اعتماد عدد من السفراء الجدد. وشمل الاستقبال سفير غانا كوفي مينساه، وسفير توغو ياو أديمي.",
        f"تسلم {HEAD} أوراق اعتماد سفراء جدد. ويتعلق الأمر بكوفي مينساه سفير غانا، وياو أديمي سفير توغو.",
    ],
)
def test_the_next_sentence_may_tell_who_a_group_was(text: str) -> None:
    assert names(text) == [("credentials", ["جوزيف أوتينو", "كوفي مينساه", "ياو أديمي"])]


@pytest.mark.parametrize(
    "text",
    [
        (
            f"تسلم {HEAD} أوراق اعتماد عدد من السفراء. فقد تسلم أوراق اعتماد كوفي مينساه سفير غانا. "
            "وتسلم أوراق اعتماد ياو أديمي سفير توغو."
        ),
        f"تسلم {HEAD} أوراق اعتماد سفيرين اثنين هما سفير غانا كوفي مينساه وسفير توغو ياو أديمي.",
        f"تسلم {HEAD} أوراق اعتماد ثلاثة سفراء هم سفير غانا كوفي مينساه وسفير توغو ياو أديمي.",
    ],
)
def test_those_of_a_group_may_be_told_one_by_one(text: str) -> None:
    assert names(text) == [
        ("credentials", ["جوزيف أوتينو", "كوفي مينساه"]),
        ("credentials", ["جوزيف أوتينو", "ياو أديمي"]),
    ]


@pytest.mark.parametrize(
    ("group", "office"),
    [
        ("السفراء الأفارقة المعتمدين في نيروبي", "ambassador"),
        ("رؤساء الوفود العربية", "official"),
        ("سفراء الدول العربية لدى كينيا", "ambassador"),
    ],
)
def test_a_group_may_be_of_several_states_that_nothing_tells(group: str, office: str) -> None:
    ((kind, those),) = names(f"التقى {HEAD} {group}.")
    assert (kind, those) == ("talks", ["جوزيف أوتينو", f"- {office}"])


@pytest.mark.parametrize(
    "title",
    [
        "السفير الجديد لجمهورية غانا في نيروبي",
        "سفير غانا الجديد لدى كينيا",
        "السفير الغاني المعتمد لدى بلاده",
        "سفير دولة غانا غير المقيم",
        "سفير غانا المنتهية ولايته لدى كينيا",
        "القنصل العام لغانا بنيروبي",
    ],
)
def test_the_title_of_who_is_sent_goes_on_to_the_name(title: str) -> None:
    assert names(f"استقبل وزير العدل الكيني جوزيف أوتينو {title} كوفي مينساه.") == [
        ("talks", ["جوزيف أوتينو", "كوفي مينساه"])
    ]


def test_the_post_of_who_gives_letters_of_credence_may_stand_behind_them() -> None:
    text = "قدم السفير كوفي مينساه أوراق اعتماده سفيرا لغانا لدى كينيا إلى الرئيس جوزيف أوتينو."
    assert told(text) == [("credentials", "held", ["GH", "KE"])]
    assert names(text) == [("credentials", ["كوفي مينساه", "جوزيف أوتينو"])]


@pytest.mark.parametrize(
    "text",
    [
        f"أكد {MINISTER} أهمية التعاون خلال لقائه {GUEST}.",
        f"تحدث {MINISTER} عن ملف المياه عقب مباحثاته مع {GUEST}.",
        f"طالب {MINISTER} خلال اجتماعه مع {GUEST} بحل الأزمة.",
    ],
)
def test_what_is_called_for_at_a_contact_is_not_the_contact(text: str) -> None:
    assert told(text) == TALKS


@pytest.mark.parametrize(
    "text",
    [f"تعذر عقد لقاء بين {MINISTER} و{GUEST}.", f"رفضت الوزارة تأكيد عقد أي لقاء بين {MINISTER} و{GUEST}."],
)
def test_what_could_not_be_held_or_confirmed_is_no_contact(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"عقدت في عمان القمة الثنائية بين {MINISTER} وأخيه {GUEST}.",
        f"شهدت عمان لقاء ضم {MINISTER} وضيفه {GUEST}.",
    ],
)
def test_a_guest_may_be_called_a_brother(text: str) -> None:
    assert told(text) == TALKS


def test_meetings_may_be_said_to_include_those_who_were_met() -> None:
    text = f"عقد {HEAD} سلسلة لقاءات شملت {MINISTER} و{GUEST}."
    assert told(text) == [("talks", "held", ["JO", "KE"]), ("talks", "held", ["ES", "KE"])]


def test_a_verb_of_several_has_its_subject_before_it() -> None:
    text = f"زار {HEAD} ونظيره الغاني كوفي مينساه عمان حيث التقيا {MINISTER}."
    ((kind, _, states),) = told(text)
    assert (kind, states) == ("talks", ["GH", "JO", "KE"])


def test_letters_of_credence_may_be_taken_in_a_ceremony() -> None:
    text = f"أقام {HEAD} مراسم استقبال لتسلم أوراق اعتماد سفير غانا كوفي مينساه."
    assert names(text) == [("credentials", ["جوزيف أوتينو", "كوفي مينساه"])]


def test_the_envoy_of_a_body_of_states_meets_whomever_he_meets_for_it() -> None:
    text = "عقد مبعوث الأمم المتحدة إلى اليمن كوفي مينساه لقاء مع أحمد الشمري."
    assert names(text) == [("talks", ["كوفي مينساه", "أحمد الشمري"])]


@pytest.mark.parametrize("when", ["فور وصوله", "نهار أمس", "دون إبطاء"])
def test_what_tells_when_is_no_part_of_a_name(when: str) -> None:
    text = f"وصل {HEAD} إلى عمان. وأجرى أوتينو {when} محادثات مع {MINISTER}."
    assert told(text) == [("talks", "held", ["JO", "KE"])]


@pytest.mark.parametrize("when", ["في مايو الماضي", "في مدريد في أيار/مايو الماضي"])
def test_a_contact_of_a_month_gone_by_is_only_recalled(when: str) -> None:
    assert told(f"التقى {MINISTER} {GUEST} {when}.") == []


def test_what_was_agreed_in_a_month_gone_by_makes_no_contact_old() -> None:
    assert told(f"بحث {MINISTER} مع {GUEST} تنفيذ الاتفاق الموقع في مايو الماضي.") == TALKS


def test_officials_of_a_ministry_of_finance_are_of_no_state_that_is_written_like_it() -> None:
    text = "استقبل وزير المالية الأردني سامر الحياري مسؤولي وزارة المالية الإسبانية."
    assert told(text) == TALKS


def test_a_call_may_be_said_to_be_taken_from_someone() -> None:
    assert told(f"بحث {MINISTER} في اتصال هاتفي تلقاه من {GUEST} ملف المياه.") == CALL


def test_a_letter_is_taken_by_whom_its_bearer_meets() -> None:
    text = (
        f"بعث {HEAD} رسالة خطية إلى الرئيس الغاني كوفي مينساه. قام بتسليم الرسالة سفير كينيا علي حسن "
        "خلال لقائه وزير الخارجية الغاني ياو أديمي."
    )
    assert names(text) == [("message", ["علي حسن", "ياو أديمي"])]


def test_the_envoy_of_a_head_of_state_may_stand_behind_a_comma() -> None:
    text = f"استقبل {MINISTER} المبعوث الخاص للرئيس الكيني جوزيف أوتينو، السيد علي حسن."
    assert names(text) == [("talks", ["سامر الحياري", "علي حسن"])]


@pytest.mark.parametrize(
    "text",
    [
        (
            "شاركت دولة قطر في الاجتماع الاستثنائي لمجلس وزراء خارجية منظمة التعاون الإسلامي في جدة. ترأس وفد دولة قطر "
            "في الاجتماع سعادة السيد جاسم المهندي وزير الدولة للشؤون الخارجية."
        ),
        "شارك وفد قطري برئاسة وزير الدولة للشؤون الخارجية جاسم المهندي في اجتماع منظمة التعاون الإسلامي في جدة.",
    ],
)
def test_who_leads_the_delegation_sits_for_the_state(text: str) -> None:
    assert told(text) == [("conference", "held", ["QA"])]
    assert names(text) == [("conference", ["جاسم المهندي"])]


def test_a_state_may_take_part_by_itself() -> None:
    text = "تشارك مملكة البحرين في أعمال الدورة الثلاثين للجمعية العامة للأمم المتحدة غدا."
    assert told(text) == [("conference", "planned", ["BH"])]


def test_one_person_may_hold_two_offices_of_a_body() -> None:
    text = (
        f"استقبل {MINISTER} السيد كوفي مينساه الممثل الخاص للأمين العام للأمم المتحدة ورئيس بعثة الأمم المتحدة "
        "للدعم في ليبيا."
    )
    assert names(text) == [("talks", ["سامر الحياري", "كوفي مينساه"])]


def test_finance_in_a_ministers_title_is_no_state() -> None:
    assert told(f"أجرى محمد بوسعيد وزير الاقتصاد والمالية محادثات مع {GUEST}.") == [("talks", "held", ["-", "ES"])]


def test_who_is_bound_by_a_preposition_does_not_go_on_as_subject() -> None:
    text = f"سلم {MINISTER} إلى {HEAD} رسالة من الرئيس الغاني كوفي مينساه، وأجرى أمس مباحثات مع {GUEST}."
    assert names(text) == [
        ("message", ["سامر الحياري", "جوزيف أوتينو"]),
        ("talks", ["سامر الحياري", "خوان مورينو"]),
    ]


def test_several_of_a_state_may_sit_together() -> None:
    text = (
        "شارك وزير المالية الأردني سامر الحياري ومحافظ البنك المركزي الأردني علي حسن في اجتماع صندوق النقد الدولي "
        "في واشنطن."
    )
    assert names(text) == [("conference", ["سامر الحياري", "علي حسن"])]


def test_a_former_office_after_the_name_is_the_same_persons() -> None:
    text = (
        f"التقى {MINISTER} مع مايكل كوبر، المندوب الدائم الأمريكي لدى الأمم المتحدة ومستشار الأمن القومي الأمريكي "
        "السابق."
    )
    assert names(text) == [("talks", ["سامر الحياري", "مايكل كوبر"])]


@pytest.mark.parametrize(
    "text",
    [
        "طالب رئيس مجلس النواب الأردني سامر الحياري خلال اجتماعه مع الكتل السياسية بإقالة وزير الري المصري علي حسن.",
        f"كان {MINISTER} على اتصال وثيق ب{GUEST}.",
    ],
)
def test_who_is_only_spoken_of_or_known_did_not_meet(text: str) -> None:
    assert told(text) == []


def test_what_two_decide_to_hold_is_planned() -> None:
    assert told(f"قرر {MINISTER} و{GUEST} عقد قمة في مدريد الشهر المقبل.") == PLANNED
    assert told(f"قرر {MINISTER} خلال لقاء مع {GUEST} إرسال مساعدات.") == TALKS


def test_talks_without_a_result_were_held() -> None:
    assert told(f"لم تسفر محادثات {MINISTER} مع {GUEST} عن اتفاق.") == TALKS


def test_a_meeting_may_be_of_someone_and_his_counterpart() -> None:
    text = f"انتهى في عمان اجتماع {MINISTER} ونظيره الإسباني خوان مورينو."
    assert told(text) == TALKS


@pytest.mark.parametrize(
    "told",
    ["held talks on Friday", "held discussions on the debt of farmers", "held negotiations on a treaty on grain"],
)
def test_talks_on_something_are_a_contact(told: str) -> None:
    text = f"Chilean President Ana Soto and Ghanaian President Kofi Mensah {told}."
    (meeting,) = parse_text(text, language="en").meetings
    assert meeting.parties == ("CL", "GH")


def test_a_visit_paid_to_someone_is_a_contact() -> None:
    text = (
        "The ambassador of Chile to Ghana, Rosa Fuentes, paid a visit to the Ghanaian Minister of Trade, Kofi Mensah."
    )
    (meeting,) = parse_text(text).meetings
    assert {p.person.name for p in meeting.participants if p.person} == {"Rosa Fuentes", "Kofi Mensah"}


@pytest.mark.parametrize(
    "text",
    [
        f"أجرى {MINISTER} اتصالا هاتفيا مع صحيفة الضفة و{GUEST}.",
        f"قال {MINISTER} في اتصال مع صحيفة الضفة إن {GUEST} غادر البلاد.",
    ],
)
def test_a_call_with_a_paper_is_an_interview(text: str) -> None:
    assert told(text) == []


def test_those_who_act_in_the_next_sentence_are_the_group_that_was_received() -> None:
    text = (
        "استقبل الرئيس التونسي أنيس الشابي عددا من السفراء المعتمدين في تونس. "
        "وقدم سفير كينيا سالم كمبوي وسفير غانا كوفي أدجي أوراق اعتمادهما."
    )
    assert told(text) == [("reception", "held", ["GH", "KE", "TN"])]


@pytest.mark.parametrize(
    "text",
    [
        f"عقد في مدريد أمس اجتماع مقرر سلفا بين {MINISTER} و{GUEST}.",
        f"استقبل معاليه {MINISTER} {GUEST} في عمان.",
    ],
)
def test_what_was_held_is_told_by_its_verb_and_subject(text: str) -> None:
    assert told(text) == TALKS


@pytest.mark.parametrize(
    "text",
    [
        f"ترأس اللجنة العليا للانتخابات {MINISTER} و{GUEST} ضيف شرف.",
        f"قال الكاتب في مقاله إننا التقينا {MINISTER} و{GUEST}.",
    ],
)
def test_what_others_chair_or_recall_is_no_contact(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("ترأس وزير النقل المغربي سليم حداد ونظيره السنغالي كريم شامي أشغال اللجنة المشتركة بالرباط.", "conference"),
        ("ترأس وزير النقل المغربي سليم حداد ونظيره السنغالي كريم شامي الدورة الرابعة للجنة بالرباط.", "conference"),
        ("أشرف وزير النقل الجزائري سليم حداد ونظيره السنغالي كريم شامي على أشغال الدورة الرابعة.", "conference"),
        ("ترأس وزير النقل المغربي سليم حداد ونظيره السنغالي كريم شامي جلسة مباحثات بالرباط.", "talks"),
    ],
)
def test_who_lead_a_session_together_have_met_in_it(told: str, kind: str) -> None:
    (meeting,) = parse_text(told, language="ar").meetings
    assert (meeting.kind.value, len(meeting.participants)) == (kind, 2)


@pytest.mark.parametrize(
    "where",
    [
        "",
        "في مكتبه أمس ",
        "في مكتبه بمقر الوزارة اليوم ",
        "بمدريد أمس ",
        "في مقر الوزارة بمدريد اليوم ",
        "، في مكتبه اليوم، ",
    ],
)
def test_a_guest_stands_behind_where_and_when_a_host_received(where: str) -> None:
    assert told(f"جاء ذلك خلال استقبال {MINISTER} {where}{GUEST}.") == TALKS


@pytest.mark.parametrize(
    "text",
    [
        f"أكد {MINISTER} لـ{GUEST}، خلال لقائه به أمس، عمق العلاقات.",
        f"رحب {MINISTER} بـ{GUEST} خلال استقباله له في مكتبه أمس.",
        f"هنأ {MINISTER} {GUEST} خلال اجتماعه معه أمس بالعيد الوطني.",
    ],
)
def test_a_pronoun_behind_his_meeting_means_to_whom_something_was_said(text: str) -> None:
    assert told(text) == TALKS


def test_a_meeting_that_explains_something_else_is_recalled() -> None:
    text = f"وجهت صحف انتقادات إلى {MINISTER} بسبب موقفه من {GUEST} خلال لقائه به في مدريد."
    assert told(text) == []


@pytest.mark.parametrize("aim", ["للمشاركة في القمة", "للمشاركة في الاجتماع", "لحضور القمة"])
def test_who_is_invited_to_a_summit_has_not_met_there(aim: str) -> None:
    assert told(f"دعا {MINISTER} {GUEST} {aim} التي تعقد في تونس.") == []
