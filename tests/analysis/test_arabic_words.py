"""What was said in Arabic, told in a speaker's own words or passed on by someone else; on sentences of our own."""

from __future__ import annotations

import pytest
from tests.told import said

from diplonews import parse_text

_MEETING = "التقى وزير الخارجية التونسي أنيس الشابي في تونس السفير الياباني كينجي تاناكا. "
_COUNTERPART = "التقى وزير الخارجية التونسي أنيس الشابي نظيره الياباني كينجي تاناكا. "


def _said(text: str) -> list[tuple[str, str, str]]:
    (meeting,) = parse_text(text).meetings
    return said(meeting)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("وأضاف نحترم خيارات جيراننا كلها.", [("الشابي", "affirm", "نحترم خيارات جيراننا كلها")]),
        ("وأضاف نحن مع الحل السلمي.", [("الشابي", "affirm", "نحن مع الحل السلمي")]),
        ("وأضافت الوزارة أن اللقاء مهم. وتابع الشابي سنواصل العمل معا.", [("الشابي", "affirm", "سنواصل العمل معا")]),
        (
            "وقال الشابي: لدينا مشاريع كثيرة، ونشكر اليابان على دعمها.",
            [("الشابي", "affirm", "لدينا مشاريع كثيرة"), ("الشابي", "thank", "نشكر اليابان على دعمها")],
        ),
        (
            "وقال تاناكا: «تونس شريك قديم لبلادنا، ونأمل في زيادة عدد الطلاب».",
            [("تاناكا", "affirm", "تونس شريك قديم لبلادنا"), ("تاناكا", "hope", "نأمل في زيادة عدد الطلاب")],
        ),
        ("ومضى يقول إن القرض جاهز.", [("الشابي", "affirm", "القرض جاهز")]),
        ("ومضى يقول: «لا عودة إلى الوراء».", [("الشابي", "affirm", "لا عودة إلى الوراء")]),
        ("وأردف بالقول إن الميناء سيفتح قريبا.", [("الشابي", "affirm", "الميناء سيفتح قريبا")]),
    ],
)
def test_own_words_need_no_mark_and_part_where_their_speaker_goes_on(
    told: str, expected: list[tuple[str, str, str]]
) -> None:
    assert _said(_MEETING + told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("ونقلت وكالة «كيودو» عن تاناكا أن القرض جاهز.", [("تاناكا", "affirm", "القرض جاهز")]),
        ("ونقل موقع الوزارة عن الشابي: «سنفتح الميناء قريبا».", [("الشابي", "affirm", "سنفتح الميناء قريبا")]),
        ("ونقل بيان للوزارة عن الشابي قوله: «سنفتح الميناء قريبا».", [("الشابي", "affirm", "سنفتح الميناء قريبا")]),
        (
            "ونقلت عنه الوكالة أن القرض جاهز. ونقلت الصحف عنه القول إنه متفائل بالنتائج.",
            [("الشابي", "affirm", "متفائل بالنتائج")],
        ),
        (
            "ونقل بيان السفارة عن تاناكا تأكيده أن القرض جاهز، وتشديده على ضرورة تنفيذ المشروع.",
            [("تاناكا", "affirm", "القرض جاهز"), ("تاناكا", "affirm", "ضرورة تنفيذ المشروع")],
        ),
        ("ونقل البيان عنه دعوته إلى وقف النار.", [("الشابي", "call-for", "وقف النار")]),
        (
            "ونقل البيان عن الوزير قوله إن الحوار مستمر وتأكيده دعم الهدنة.",
            [("الشابي", "affirm", "الحوار مستمر"), ("الشابي", "affirm", "دعم الهدنة")],
        ),
    ],
)
def test_words_that_someone_else_passes_on_are_who_said_them(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert _said(_MEETING + told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "وأكد الشابي أنه أبلغ السفير بقرار الحكومة.",
            [("الشابي", "affirm", "أبلغ السفير بقرار الحكومة")],
        ),
        (
            "وقدم الوزير شكره لليابان على دعمها واعتبر الزيارة خطوة مهمة.",
            [("الشابي", "thank", "لليابان على دعمها"), ("الشابي", "affirm", "الزيارة خطوة مهمة")],
        ),
    ],
)
def test_pronouns_and_the_form_of_a_verb_tell_its_subject_from_its_object(
    told: str, expected: list[tuple[str, str, str]]
) -> None:
    assert _said(_MEETING + told) == expected


@pytest.mark.parametrize(
    "told",
    [
        "يذكر أن الوفد المرافق للسفير تاناكا يضم رؤساء شركات.",
        "وفي الجدول المرفق، أبرز ما ورد في البيان الختامي.",
    ],
)
def test_what_nobody_in_particular_mentions_is_no_statement(told: str) -> None:
    assert _said(_MEETING + told) == []


def test_the_next_quotation_does_not_close_one_that_was_left_open() -> None:
    text = (
        _MEETING
        + 'وقال الشابي "إن الشراكة مهمة للبلدين. وأشار تاناكا إلى خطط "كبيرة" لبلاده. وأكد الشابي "أهمية الحوار".'
    )
    assert _said(text) == [
        ("الشابي", "affirm", "الشراكة مهمة للبلدين"),
        ("تاناكا", "affirm", 'خطط "كبيرة" لبلاده'),
        ("الشابي", "affirm", "أهمية الحوار"),
    ]


@pytest.mark.parametrize(
    "setting",
    [
        "خلال كلمته في مؤتمر صحفي مع نظيره كينجي تاناكا",
        "في المؤتمر الصحفي ذاته",
    ],
)
def test_a_conference_where_it_was_said_is_no_part_of_it(setting: str) -> None:
    assert _said(f"{_COUNTERPART}وأكد الشابي {setting} أهمية الشراكة.") == [("الشابي", "affirm", "أهمية الشراكة")]


def test_a_counterpart_without_a_name_is_the_same_in_two_reports() -> None:
    text = (
        "بحث وزير الخارجية التونسي أنيس الشابي مع نظيره الياباني التجارة. "
        "وأضاف الشابي خلال مؤتمر صحفي مشترك مع نظيره الياباني أن الحوار مستمر."
    )
    assert _said(text) == [("الشابي", "affirm", "الحوار مستمر")]


@pytest.mark.parametrize(
    "told",
    [
        "«الشراكة مع تونس خيار لا رجعة فيه»، قال تاناكا.",
        "«الشراكة مع تونس خيار لا رجعة فيه»، هكذا قال تاناكا.",
        "«الشراكة مع تونس خيار لا رجعة فيه»، يقول تاناكا في ختام اللقاء.",
    ],
)
def test_who_said_it_may_stand_behind_a_quotation(told: str) -> None:
    assert _said(_MEETING + told) == [("تاناكا", "affirm", "الشراكة مع تونس خيار لا رجعة فيه")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("وأكد الأخير دعم بلاده للمشروع.", [("تاناكا", "affirm", "دعم بلاده للمشروع")]),
        ("وأكد الشابي للأخير دعم بلاده للمشروع.", [("الشابي", "affirm", "دعم بلاده للمشروع")]),
        ("وأعرب الدبلوماسي عن سعادته بتعيينه في تونس.", [("تاناكا", "welcome", "بتعيينه في تونس")]),
        ("ونقل تاناكا، رغبة بلاده في الاستثمار في الموانئ.", [("تاناكا", "hope", "بلاده في الاستثمار في الموانئ")]),
        (
            "ورحب الشابي بالوفد الياباني مقدما له شرحا عن خطط الحكومة.",
            [("الشابي", "welcome", "بالوفد الياباني"), ("الشابي", "inform", "خطط الحكومة")],
        ),
        ("وأبلغ تاناكا الوزير بقلقه إزاء تأخر المشروع.", [("تاناكا", "concern", "بقلقه إزاء تأخر المشروع")]),
        ("وأبلغ الشابي ضيفه بقرار الحكومة.", [("الشابي", "inform", "بقرار الحكومة")]),
        (
            "وأكد الشابي في تصريح لصحيفة «الساحل» عقب لقاء جمعه اليوم بالسفير كينجي تاناكا أن الحوار مثمر.",
            [("الشابي", "affirm", "الحوار مثمر")],
        ),
    ],
)
def test_who_says_it_and_to_whom_are_told_in_many_ways(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert _said(_MEETING + told) == expected


@pytest.mark.parametrize(
    "behind",
    [
        "خلال مكالمة هاتفية مع نظيره كينجي تاناكا",
        "في لقاء مع نظيره كينجي تاناكا",
        "حسبما نقلت الوكالة الرسمية",
        "وتبادل الجانبان خلال اللقاء وجهات النظر حول التجارة",
    ],
)
def test_where_it_was_said_and_who_tells_it_end_it(behind: str) -> None:
    assert _said(f"{_COUNTERPART}وأكد الشابي أن القرض جاهز، {behind}.") == [("الشابي", "affirm", "القرض جاهز")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "من جهته، حمل تاناكا المتمردين مسؤولية انهيار الهدنة، وأكد أن الحل سياسي.",
            [("تاناكا", "condemn", "المتمردين مسؤولية انهيار الهدنة"), ("تاناكا", "affirm", "الحل سياسي")],
        ),
        ("وعزا تاناكا تأخر المشروع إلى نقص المال.", [("تاناكا", "affirm", "تأخر المشروع إلى نقص المال")]),
    ],
)
def test_who_is_blamed_is_told_by_a_word_for_blame(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert _said(_MEETING + told) == expected


def test_who_turns_to_another_matter_is_still_heard() -> None:
    told = "وفي سياق متصل، أشار تاناكا إلى أن بلاده ملتزمة بالاتفاق."
    assert _said(_MEETING + told) == [("تاناكا", "affirm", "بلاده ملتزمة بالاتفاق")]


def test_what_was_announced_at_another_time_is_no_statement() -> None:
    text = (
        "التقى وزير الخارجية التونسي أنيس الشابي نظيره الياباني كينجي تاناكا، الذي يزور تونس للمرة الأولى منذ الخريف، "
        "عندما ترك منصبه السابق فجأة معلنا اعتزاله السياسة."
    )
    assert _said(text) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("وأجاب الشابي ردا على سؤال أن الميناء سيفتح قريبا.", ("الشابي", "affirm", "الميناء سيفتح قريبا")),
        ("ورد تاناكا بأن القرض جاهز.", ("تاناكا", "affirm", "القرض جاهز")),
        ("وتحدث تاناكا عن ضرورة رفع القيود.", ("تاناكا", "affirm", "ضرورة رفع القيود")),
        ("وأعرب تاناكا عن تطلعه إلى تعزيزها.", ("تاناكا", "hope", "تطلعه إلى تعزيزها")),
        ("وأكد تاناكا، وهو أول ياباني يزور صفاقس، دعم بلاده للمشروع.", ("تاناكا", "affirm", "دعم بلاده للمشروع")),
    ],
)
def test_answers_and_asides_are_read_past(told: str, expected: tuple[str, str, str]) -> None:
    assert _said(_MEETING + told) == [expected]


def test_what_is_felt_may_stand_in_a_clause_behind_that() -> None:
    text = (
        "زار وزير الخارجية الياباني كينجي تاناكا مخيما في تونس، بعد أن عبر خلال اجتماع مع الرئيس التونسي كمال الهادفي "
        "عن آماله في أن يحل السلام في المنطقة."
    )
    assert _said(text) == [("تاناكا", "hope", "يحل السلام في المنطقة")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "وأكد تاناكا أهمية الصيد المستدام، وأن بلاده ستمول الميناء.",
            [("تاناكا", "affirm", "أهمية الصيد المستدام"), ("تاناكا", "affirm", "بلاده ستمول الميناء")],
        ),
        (
            "وتمنى تاناكا لتونس مزيدا من التقدم، وأن يدوم فيها السلام.",
            [("تاناكا", "hope", "لتونس مزيدا من التقدم"), ("تاناكا", "hope", "يدوم فيها السلام")],
        ),
        (
            "وعبر تاناكا عن سعادته بزيارة صفاقس القديمة، وأنه سيعود إليها في الخريف.",
            [("تاناكا", "welcome", "بزيارة صفاقس القديمة"), ("تاناكا", "affirm", "سيعود إليها في الخريف")],
        ),
    ],
)
def test_a_thing_and_a_clause_behind_it_are_two_statements(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert _said(_MEETING + told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("وشدد الشابي لنظيره على ضرورة تأمين الموانئ.", ("الشابي", "affirm", "ضرورة تأمين الموانئ")),
        ("وأكد لنظيره الياباني أن القرض جاهز.", ("الشابي", "affirm", "القرض جاهز")),
        ("وأكد تاناكا للوزير التونسي دعم بلاده للمشروع.", ("تاناكا", "affirm", "دعم بلاده للمشروع")),
        ("وقدم تاناكا لنظيره إيجازا حول سير الأشغال.", ("تاناكا", "inform", "سير الأشغال")),
        ("كما دعا إيران إلى وقف التجارب.", ("الشابي", "call-for", "إيران إلى وقف التجارب")),
        ("وشكر اليابان على مواقفها الداعمة.", ("الشابي", "thank", "اليابان على مواقفها الداعمة")),
        ("وجدد الشابي دعوته إلى وقف الحرب.", ("الشابي", "call-for", "وقف الحرب")),
        ("وجدد الطرفان تأكيدهما على وحدة الصف.", ("both", "affirm", "وحدة الصف")),
        ("وأعرب الشابي عن القلق البالغ إزاء تدهور الوضع.", ("الشابي", "concern", "إزاء تدهور الوضع")),
        ("وأكد الشابي بوضوح ضرورة وقف الحرب.", ("الشابي", "affirm", "ضرورة وقف الحرب")),
        ("وقال الشابي في حديثه لـ«الصباح»: نحن مع الحل السلمي.", ("الشابي", "affirm", "نحن مع الحل السلمي")),
        ("وذكر المتحدث أن المشاورات أكدت على متانة الروابط.", ("both", "affirm", "متانة الروابط")),
    ],
)
def test_to_whom_and_how_it_was_said_is_no_part_of_it(told: str, expected: tuple[str, str, str]) -> None:
    assert _said(_COUNTERPART + told) == [expected]


@pytest.mark.parametrize(
    "told",
    [
        "وأكد لبنان على ضرورة وقف الحرب.",  # A state that has the form of one man holds it itself.
        "ودعا لبنان إلى وقف الحرب.",
        "ودعت إيران إلى وقف الحرب.",
    ],
)
def test_a_state_that_says_something_is_not_called_on(told: str) -> None:
    assert _said(_COUNTERPART + told) == []


def test_for_whom_something_is_felt_is_part_of_it() -> None:
    expected = [("الشابي", "affirm", "دعم بلاده للوزير الياباني في مهمته")]
    assert _said(_COUNTERPART + "وأكد الشابي دعم بلاده للوزير الياباني في مهمته.") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("وأعلن مسؤول أمني، طالبا عدم الكشف عن اسمه، أن الحدود مغلقة، مشيرا إلى أن الهدوء سائد.", []),
        ("وقال مسؤول كبير طلب عدم ذكر اسمه إن الحوار مستمر.", []),
        ("وذكرت رئاسة الحكومة أن الحوار مستمر، مشيرة إلى أن الحدود مغلقة.", []),
        ("وذكر المتحدث أن الوزير التونسي التقى خلال زيارته عددا من الصيادين.", []),
        (
            "ودعا الشابي تاناكا إلى نقل رسالة تحث على ضرورة وقف الحرب.",
            [("الشابي", "call-for", "نقل رسالة تحث على ضرورة وقف الحرب")],
        ),
        ("وقدم تاناكا نبذة مختصرة عن برامج السفارة.", [("تاناكا", "inform", "برامج السفارة")]),
        ("وقدم تاناكا لمحة عن برامج السفارة.", [("تاناكا", "inform", "برامج السفارة")]),
    ],
)
def test_bodies_papers_and_those_who_stay_unnamed_say_nothing_for_who_met(
    told: str, expected: list[tuple[str, str, str]]
) -> None:
    assert _said(_COUNTERPART + told) == expected
