"""Who says it in Arabic, where a title, a style or the clause before tells it; on sentences of our own."""

from __future__ import annotations

import pytest
from tests.told import said

from diplonews import parse_text

_MEETING = "التقى وزير الخارجية المصري محمد حلمي سفير فرنسا جان دوبون. "
_GOVERNOR = "استقبل محافظ الزرقاء حمد النمري سفير كينيا لدى الأردن جيمس موانغي. "


def _said(text: str) -> list[tuple[str, str, str]]:
    (meeting,) = parse_text(text).meetings
    return said(meeting)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_GOVERNOR + "وأكد المحافظ متانة العلاقات.", ("النمري", "affirm", "متانة العلاقات")),
        (_GOVERNOR + "ورحب محافظ الزرقاء بزيارة السفير الكيني.", ("النمري", "welcome", "بزيارة السفير الكيني")),
        (_GOVERNOR + "ورحب المحافظ بزيارة السفير.", ("النمري", "welcome", "بزيارة السفير")),
        (
            "استقبل رئيس مجلس الدولة العماني صالح الهنائي السفير الكيني. ونوه معالي رئيس المجلس بالعلاقات الوطيدة.",
            ("الهنائي", "welcome", "بالعلاقات الوطيدة"),
        ),
        (
            "استقبل نائب وزير الخارجية السعودي سالم الحربي السفير الكيني. وأكد نائب الوزير متانة العلاقات.",
            ("الحربي", "affirm", "متانة العلاقات"),
        ),
        (_MEETING + "ووصف السفير العلاقات بأنها متميزة.", ("دوبون", "affirm", "العلاقات بأنها متميزة")),
        (_MEETING + "وأثنى السفير على ما تقوم به مصر.", ("دوبون", "welcome", "ما تقوم به مصر")),
        (_MEETING + "وسلط الوزير الضوء على جهود مصر.", ("حلمي", "affirm", "جهود مصر")),
        (_MEETING + "وأشار السفير في حديثه إلى أهمية الحوار.", ("دوبون", "affirm", "أهمية الحوار")),
        (_MEETING + "وأعرب دوبون عن «إعجابه بالحضارة المصرية».", ("دوبون", "welcome", "بالحضارة المصرية")),
        (
            _MEETING + "وذكر بيان أن “حلمي هنأ السفير بالعيد الوطني لبلاده”.",
            ("حلمي", "congratulate", "بالعيد الوطني لبلاده"),
        ),
        (
            "التقى وزير الخارجية المصري بدر عبد الرافع سفير فرنسا جان دوبون. وأكد عبدالرافع أن الحل سياسي.",
            ("الرافع", "affirm", "الحل سياسي"),
        ),
    ],
)
def test_who_is_called_by_a_title_or_for_short_speaks(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(text) == [expected]


def test_he_is_who_received_and_not_who_was_received() -> None:
    told = _said(
        "أكد الرئيس الكيني جيمس موانغي أهمية التعاون. جاء ذلك خلال استقباله السفير الفرنسي جان دوبون. "
        "ولفت إلى تطور العلاقات."
    )
    assert [by for by, *_ in told] == ["موانغي", "موانغي"]


def test_of_whom_a_communique_tells_goes_on_with_and() -> None:
    told = _said(_MEETING + "وأضاف البيان أن دوبون نقل تحيات الرئيس الفرنسي، وجدد دعم بلاده لمصر.")
    assert told == [("دوبون", "support", "دعم بلاده لمصر")]


def test_who_is_thanked_for_something_does_not_speak() -> None:
    told = _said(_GOVERNOR + "وأشاد السفير بجهود الأردن، وشكر معاليه على حسن الاستقبال.")
    assert [(by, act) for by, act, _ in told] == [("موانغي", "welcome"), ("موانغي", "thank")]


def test_a_place_before_a_participle_has_no_case() -> None:
    told = _said(_MEETING + "وأكد الوزير أهمية التعاون بين مصر وكينيا منوها بعمق العلاقات.")
    assert [act for _, act, _ in told] == ["affirm", "welcome"]


def test_what_only_comes_as_an_expression_is_no_clause_of_its_own() -> None:
    told = _said(_MEETING + "وأكد الوزير أن الهدية تأتي تعبيرا عن شكر مصر لفرنسا.")
    assert told == [("حلمي", "affirm", "الهدية تأتي تعبيرا عن شكر مصر لفرنسا")]


_GUESTS = "استقبل الرئيس الكيني جيمس موانغي وفدا فرنسيا برئاسة جان دوبون. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_MEETING + "وأكد السفير متانة العلاقات. وأبدى استعداد بلاده لدعم مصر.", ["دوبون", "دوبون"]),
        (_MEETING + "وسجل السفير أن العلاقات متينة.", ["دوبون"]),
        (_MEETING + "وأعرب السفير عن تشرفه بلقاء الوزير المصري.", ["دوبون"]),
        (_GUESTS + "وأثنى أعضاء الوفد على كينيا وجهودها، مؤكدين دعمهم لها.", ["دوبون", "دوبون"]),
    ],
)
def test_who_speaks_goes_on(text: str, expected: list[str]) -> None:
    assert [by for by, *_ in _said(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقال دوبون، الذي زار القاهرة مساء الثلاثاء: «سنواصل دعم مصر».", "سنواصل دعم مصر"),
        ("وبين السفير عقب اللقاء الذي جرى أمس في القصر الرئاسي بالعاصمة، أن العلاقات متينة.", "العلاقات متينة"),
        ("ودعا السفير خلال لقاء جمعهما في مقر الوزارة، إلى تعزيز التعاون.", "تعزيز التعاون"),
    ],
)
def test_what_was_said_begins_behind_a_long_setting(text: str, expected: str) -> None:
    assert [what for *_, what in _said(_MEETING + text)] == [expected]


_KENYAN = "التقى وزير الخارجية الكيني جيمس موانغي نظيره الفرنسي جان دوبون. "
_LED = "أكد وزير الخارجية الكيني جيمس موانغي "


@pytest.mark.parametrize(
    "text",
    [
        _LED + "خلال استقباله في مكتبه اليوم سفير فرنسا جان دوبون أهمية الحوار.",
        _LED + "خلال استقباله اليوم في مكتبه سفير فرنسا جان دوبون، أهمية الحوار.",
        _LED + "لدى لقائه سفير فرنسا جان دوبون والوفد المرافق له أهمية الحوار.",
        _LED + "خلال اتصال هاتفي تلقاه اليوم من نظيره الفرنسي جان دوبون أهمية الحوار.",
    ],
)
def test_who_was_met_is_no_part_of_what_was_said_then(text: str) -> None:
    assert _said(text) == [("موانغي", "affirm", "أهمية الحوار")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_KENYAN + "وتضمن اللقاء تأكيد متانة العلاقات.", ("both", "affirm", "متانة العلاقات")),
        (_KENYAN + "وشهد اللقاء تأكيد موانغي متانة العلاقات.", ("موانغي", "affirm", "متانة العلاقات")),
        (_KENYAN + "وكان اللقاء فرصة أكد خلالها الجانبان أهمية الحوار.", ("both", "affirm", "أهمية الحوار")),
        (_KENYAN + "واعتبرا أن الحل سياسي.", ("both", "affirm", "الحل سياسي")),
        (_MEETING + "وأطلع الوزير، المسؤول الفرنسي على مستجدات الأوضاع.", ("حلمي", "inform", "مستجدات الأوضاع")),
        (_MEETING + "وأطلع الوزير ضيفه على مستجدات الأوضاع.", ("حلمي", "inform", "مستجدات الأوضاع")),
    ],
)
def test_what_the_talks_held_and_whom_one_told(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("وأعرب السفير عن رغبته في توسيع التعاون.", "hope"),
        ("وثمن السفير الدور المصري في المنطقة.", "thank"),
    ],
)
def test_wishes_are_hopes_and_what_is_valued_is_thanked_for(text: str, act: str) -> None:
    assert [done for _, done, _ in _said(_MEETING + text)] == [act]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "وأشار دوبون إلى أن هناك مراجعة للأسماء التي وردت في القائمة.",
            ("affirm", "هناك مراجعة للأسماء التي وردت في القائمة"),
        ),
        ("وثمن دوبون زيارة الميناء التي كان يتطلع إليها.", ("thank", "زيارة الميناء التي كان يتطلع إليها")),
        (
            "ودعا دوبون إلى تنفيذ الخطوات التي تم الاتفاق عليها العام الماضي.",
            ("call-for", "تنفيذ الخطوات التي تم الاتفاق عليها العام الماضي"),
        ),
        ("وأكد دوبون أن الأعوام أظهرت أنه كان ملتزما بالحوار.", ("affirm", "الأعوام أظهرت أنه كان ملتزما بالحوار")),
    ],
)
def test_what_a_relative_clause_tells_of_a_thing_is_part_of_what_is_said(said: str, expected: tuple[str, str]) -> None:
    assert _said(_MEETING + said) == [("دوبون", *expected)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("وجرى اللقاء الذي أكد فيه دوبون حرص بلاده على الحوار.", "حرص بلاده على الحوار"),
        ("واستقبل حلمي سفير فرنسا جان دوبون الذي أكد حرص بلاده على الحوار.", "حرص بلاده على الحوار"),
    ],
)
def test_what_a_relative_clause_tells_of_people_and_meetings_is_said(said: str, expected: str) -> None:
    assert ("دوبون", "affirm", expected) in _said(_MEETING + said)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("واتفق الجانبان المصري والفرنسي على فتح المعابر.", [("both", "agree", "فتح المعابر")]),
        ("واتفق الجانبان المصري والفرنسي على ذلك.", []),
    ],
)
def test_the_states_of_the_two_sides_are_no_part_of_what_they_say(
    said: str, expected: list[tuple[str, str, str]]
) -> None:
    assert _said(_MEETING + said) == expected


_PRINCE = (
    "استقبل صاحب السمو الملكي الأمير سلطان بن ماجد ولي العهد البحريني في المنامة أمس وزير الخارجية الكيني موسى كيبيت. "
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "ورحب سموه بالوزير، متمنيا له التوفيق في مهامه",
            [("ماجد", "hope", "التوفيق في مهامه")],
        ),
        ("وأشاد سموه بجهود الوزير في تعزيز العلاقات", [("ماجد", "welcome", "بجهود الوزير في تعزيز العلاقات")]),
        ("وهنأ سموه الوزير بالثقة التي نالها", [("ماجد", "congratulate", "بالثقة التي نالها")]),
        ("وشكر سموه الوزير الكيني على زيارته للبحرين", [("ماجد", "thank", "زيارته للبحرين")]),
        ("وهنأ معاليه ولي العهد بالعيد الوطني", [("كيبيت", "congratulate", "بالعيد الوطني")]),
        ("وأطلع الوزير سموه على سير الحوار", [("كيبيت", "inform", "سير الحوار")]),
        ("وأكد سموه لمعالي الوزير متانة العلاقات", [("ماجد", "affirm", "متانة العلاقات")]),
        ("وهنأ الوزير سموه بعيد الفطر المبارك", [("كيبيت", "congratulate", "بعيد الفطر المبارك")]),
        ("وأكد الوزير لسموه متانة العلاقات", [("كيبيت", "affirm", "متانة العلاقات")]),
        ("وأكد سموه ومعالي الوزير متانة العلاقات", [("both", "affirm", "متانة العلاقات")]),
    ],
)
def test_a_style_behind_a_verb_is_its_subject_and_who_follows_is_another(
    told: str, expected: list[tuple[str, str, str]]
) -> None:
    assert _said(f"{_PRINCE}{told}.") == expected


def test_nobody_calls_a_governor_an_ambassador() -> None:
    text = f"{_GOVERNOR}وهنأ السفير محافظ الزرقاء بالعيد الوطني."
    assert _said(text) == [("موانغي", "congratulate", "بالعيد الوطني")]


@pytest.mark.parametrize(
    "told",
    [
        "وقال المسؤول الأمني الذي طلب عدم الكشف عن هويته إن المعابر مغلقة.",
        "وفي باريس، تطرق المتحدث باسم الخارجية سليم مراد إلى الملف وصرح للصحافيين بأن المعابر مغلقة.",
        "ورفض البيت الأبيض التعليق، مؤكدا أن المعابر مغلقة.",
    ],
)
def test_those_who_were_not_there_say_nothing_at_it(told: str) -> None:
    assert _said(_MEETING + told) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "اتفق الرئيس الكيني موسى كريم ونظيره الغاني كوامي منساه خلال مكالمة هاتفية استمرت ساعتين على فتح المعابر.",
            "فتح المعابر",
        ),
        (
            (
                "أكد الوزير الكيني موسى كريم في اتصال هاتفي لـ«الواحة»، عقب لقائه مع نظيره الغاني كوامي منساه، أن "
                "بلاده مستعدة للحوار."
            ),
            "بلاده مستعدة للحوار",
        ),
        (
            "أكد الوزير الكيني موسى كريم لنظيره الغاني كوامي منساه في مكالمة هاتفية أن بلاده مستعدة للحوار.",
            "بلاده مستعدة للحوار",
        ),
    ],
)
def test_what_was_said_begins_behind_how_and_where(text: str, expected: str) -> None:
    assert [content for *_, content in _said(text)] == [expected]


def test_what_was_said_ends_before_when_it_was_said() -> None:
    text = "أشاد محافظ الزرقاء حمد النمري بالعلاقات بين البلدين خلال لقائه سفير كينيا لدى الأردن جيمس موانغي أمس."
    assert _said(text) == [("النمري", "welcome", "بالعلاقات بين البلدين")]
    inner = "أكد محافظ الزرقاء حمد النمري خلال لقائه سفير كينيا لدى الأردن جيمس موانغي أمس متانة العلاقات بين البلدين."
    assert _said(inner) == [("النمري", "affirm", "متانة العلاقات بين البلدين")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # Behind where it was said and who was there.
        (
            "وشدد حلمي خلال لقائه السفير الفرنسي في قصر القبة، بحضور الوزير سليم ناجي، على ضرورة وقف الحرب.",
            ("حلمي", "affirm", "ضرورة وقف الحرب"),
        ),
        # Whom he praises has a title that is bound to the verb.
        (
            "وأشاد معالي الوزير بالسفير دوبون في زيارته الأولى للقاهرة.",
            ("حلمي", "welcome", "بالسفير دوبون في زيارته الأولى للقاهرة"),
        ),
        # Both, by their titles and styles.
        ("وأكد وزيرا خارجية البلدين ضرورة وقف الحرب.", ("both", "affirm", "ضرورة وقف الحرب")),
        ("وجدد معاليهما التأكيد على أهمية الحوار.", ("both", "affirm", "أهمية الحوار")),
        ("وحمل الوزيران إسرائيل مسؤولية التصعيد.", ("both", "condemn", "إسرائيل مسؤولية التصعيد")),
        ("وجرى بحث العلاقات وتأكيد الحرص على تعميقها.", ("both", "affirm", "الحرص على تعميقها")),
        # Of some state's parties nobody is told.
        ("وحث حلمي الأطراف الليبية على ضبط النفس.", ("حلمي", "call-for", "الأطراف الليبية على ضبط النفس")),
        # What another did is no name.
        ("وثمن الوزير المصري ما أبداه السفير من تعاون.", ("حلمي", "thank", "ما أبداه السفير من تعاون")),
        # What is done again.
        ("وجدد حلمي دعم مصر لوحدة ليبيا.", ("حلمي", "support", "دعم مصر لوحدة ليبيا")),
        ("وجدد حلمي دعوة بلاده إلى ضبط النفس.", ("حلمي", "call-for", "دعوة بلاده إلى ضبط النفس")),
        ("وجدد حلمي موقف بلاده من الأزمة.", ("حلمي", "affirm", "موقف بلاده من الأزمة")),
        ("وجدد التأكيد على أن بلاده مستعدة للحوار.", ("حلمي", "affirm", "بلاده مستعدة للحوار")),
        # What he answers in a clause, and goes on with.
        (
            "ونقل حلمي تحيات الرئيس، وهو ما ثمنه السفير دوبون، مؤكدا حرص فرنسا على الحوار.",
            ("دوبون", "affirm", "حرص فرنسا على الحوار"),
        ),
        # The guest.
        ("وأكد الوزير الضيف ضرورة وقف الحرب.", ("دوبون", "affirm", "ضرورة وقف الحرب")),
        ("وعبر الضيف الفرنسي، من جانبه، عن شكره لمصر على دعمها.", ("دوبون", "thank", "لمصر على دعمها")),
    ],
)
def test_who_says_it_and_what(told: str, expected: tuple[str, str, str]) -> None:
    assert _said(_MEETING + told) == [expected]


def test_a_name_may_begin_like_the_verb_before_it() -> None:
    told = _said(_MEETING.replace("جان دوبون", "نادر زكي") + "وأمل زكي بأن تنجح المباحثات.")
    assert told == [("زكي", "hope", "تنجح المباحثات")]
    (meeting,) = parse_text("التقى وزير الخارجية المصري محمد حلمي أمل زكي سفيرة فرنسا.").meetings
    assert [p.person.name for p in meeting.participants if p.person] == ["محمد حلمي", "أمل زكي"]


def test_the_president_is_the_one_who_met() -> None:
    (meeting,) = parse_text(
        "استقبل الرئيس الكيني جيمس موانغي السفير الفرنسي جان دوبون. ونقل السفير تحيات الرئيس إيمانويل ماكرون. "
        "وأكد الرئيس متانة العلاقات."
    ).meetings
    assert said(meeting) == [("موانغي", "affirm", "متانة العلاقات")]


@pytest.mark.parametrize(
    ("office", "title"),
    [
        ("المستشار الاقتصادي في السفارة الفرنسية", "المستشار"),
        ("مستشار الأمن القومي الفرنسي", "المستشار الفرنسي"),
        ("مستشار الأمن القومي الفرنسي", "مستشار الأمن القومي"),
        ("المبعوث الأممي إلى ليبيا", "المسؤول الأممي"),
        ("المفوض الأوروبي لشؤون التوسع", "المفوض"),
        ("المنسق المقيم للأمم المتحدة في مصر", "المنسق الأممي"),
        ("وكيل وزارة الخارجية العماني", "الوكيل"),
        ("نائب وزير الخارجية الروسي", "نائب الوزير"),
        ("وزير الدولة الفرنسي للشؤون الخارجية", "وزير الدولة"),
        ("قائد القيادة المركزية الأمريكية الفريق أول", "الفريق أول"),
        ("مدير الاستخبارات الأمريكية", "المدير"),
        ("رئيس لجنة الشؤون الخارجية في البرلمان الفرنسي", "رئيس اللجنة"),
        ("الرئيس التنفيذي لشركة النور", "الرئيس التنفيذي"),
    ],
)
def test_a_bare_title_stands_for_who_has_such_an_office(office: str, title: str) -> None:
    told = _said(f"التقى وزير التجارة المصري محمد حلمي {office} جان دوبون. وأكد {title} أهمية التعاون.")
    assert told == [("دوبون", "affirm", "أهمية التعاون")]


def test_a_title_that_goes_on_is_another_ones() -> None:
    text = "استقبل مدير هيئة الصحة سليم ناجي السفير الفرنسي جان دوبون. وأشاد المستشار الطبي للرئيس الفرنسي بالنهضة."
    assert _said(text) == []
    text = _MEETING + "وصرح المستشار سليم ناجي المتحدث باسم الوزارة بأن الوزير حلمي أكد أهمية التعاون."
    assert _said(text) == [("حلمي", "affirm", "أهمية التعاون")]


def test_a_participle_may_be_written_like_the_verb_of_two() -> None:
    told = _said(_MEETING + "وأكد حلمي متانة العلاقات، آملا أن تتطور في المستقبل.")
    assert told == [("حلمي", "affirm", "متانة العلاقات"), ("حلمي", "hope", "تتطور في المستقبل")]


def test_who_tells_of_the_contact_was_not_in_it() -> None:
    told = "وصرح السفير سليم ناجي المتحدث باسم الخارجية بأن الوزير حلمي أكد خلال اللقاء متانة العلاقات."
    assert _said(_MEETING + told) == [("حلمي", "affirm", "متانة العلاقات")]
    told = "وأضاف المتحدث أن الوزيرين تبادلا الرؤى حول الأزمة، حيث شددا على ضرورة الحوار."
    assert _said(_MEETING + told) == [("both", "affirm", "ضرورة الحوار")]


def test_on_the_other_hand_may_stand_aside() -> None:
    told = _said(_MEETING + "وأكد حلمي متانة العلاقات. وعبر، من جهة أخرى، عن أمله في رفع حجم المبادلات.")
    assert told == [("حلمي", "affirm", "متانة العلاقات"), ("حلمي", "hope", "رفع حجم المبادلات")]


@pytest.mark.parametrize(
    ("sentence", "act", "text"),
    [
        ("كما شكر جهود حاكم الشارقة في دعم المعرض", "thank", "جهود حاكم الشارقة في دعم المعرض"),
        ("كما ثمن دور رئيس الوزراء البريطاني في الوساطة", "thank", "دور رئيس الوزراء البريطاني في الوساطة"),
        ("وأشاد بمواقف الرئيس السنغالي", "welcome", "بمواقف الرئيس السنغالي"),
    ],
)
def test_who_owns_what_is_praised_is_no_speaker(sentence: str, act: str, text: str) -> None:
    told = _said(_MEETING + f"وأكد دوبون متانة العلاقات، {sentence}.")
    assert told == [("دوبون", "affirm", "متانة العلاقات"), ("دوبون", act, text)]


def test_a_word_may_stand_between_a_verb_and_its_subject() -> None:
    assert _said(_MEETING + "وأشاد اليوم دوبون بدور مصر.") == [("دوبون", "welcome", "بدور مصر")]


@pytest.mark.parametrize(
    ("sentence", "act", "text"),
    [
        ("وقد قدم دوبون في هذا الإطار لمحة عن الوضع في تشاد.", "inform", "الوضع في تشاد"),
        ("وقدم دوبون خلال اللقاء عرضا عن مواقف بلاده.", "inform", "مواقف بلاده"),
        ("ورحب دوبون في مستهل اللقاء بموقف الوزير المصري.", "welcome", "بموقف الوزير المصري"),
        ("وأكد دوبون خلال اللقاء مع الوزير المصري أهمية الحوار.", "affirm", "أهمية الحوار"),
        ("وأكد دوبون خلال استقبال الوزير المصري أهمية الحوار.", "affirm", "أهمية الحوار"),
        ("وعبر دوبون عن مساندته للحوار الوطني.", "support", "للحوار الوطني"),
        ("وعبر دوبون عن استغرابه من قرار المحكمة.", "concern", "من قرار المحكمة"),
    ],
)
def test_an_adjunct_stands_before_what_is_said(sentence: str, act: str, text: str) -> None:
    assert _said(_MEETING + sentence) == [("دوبون", act, text)]


def test_both_tell_what_they_mean_to_do() -> None:
    told = _said(_MEETING + "وعبرا عن نيتهما توسيع التعاون في مجال الطاقة.")
    assert told == [("both", "affirm", "توسيع التعاون في مجال الطاقة")]


def test_a_secretary_general_is_no_king() -> None:
    met = "استقبل العاهل السعودي الملك فاضل بن عبدالمحسن الأمين العام للجامعة العربية نادر أبو النجا. "
    told = _said(met + "وأطلع الأمين العام العاهل السعودي على نتائج القمة.")
    assert told == [("النجا", "inform", "نتائج القمة")]
    told = _said(met + "وهنأ الأمين العام للجامعة العربية الملك فاضل على نجاح الحج.")
    assert told == [("النجا", "congratulate", "نجاح الحج")]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("وحث جميع الأطراف على الحوار.", ("دوبون", "call-for", "جميع الأطراف على الحوار")),
        ("ودعا الطرفين إلى ضبط النفس.", ("دوبون", "call-for", "ضبط النفس")),
        ("ودعا الطرفان إلى ضبط النفس.", ("both", "call-for", "ضبط النفس")),
        ("وأكد جميع الأطراف أهمية الحوار.", ("both", "affirm", "أهمية الحوار")),
    ],
)
def test_all_sides_may_be_whom_one_calls_on(sentence: str, told: tuple[str, str, str]) -> None:
    assert _said(_MEETING + "وأكد دوبون متانة العلاقات. " + sentence)[1:] == [told]


def test_a_verb_that_goes_on_with_an_earlier_one_is_of_that_time() -> None:
    earlier = "وكان دوبون قد رحب بالهدنة، وحث الأطراف في تشاد على الحوار."
    assert _said(_MEETING + earlier) == []
    assert _said(_MEETING + "ورحب دوبون بالهدنة، وحث على احترامها لمدة عام.") == [
        ("دوبون", "call-for", "احترامها لمدة عام")
    ]


def test_a_message_of_solidarity_is_no_verb() -> None:
    told = _said(_MEETING + "وقال دوبون إن الزيارة رسالة تضامن مع سكان المدينة.")
    assert told == [("دوبون", "affirm", "الزيارة رسالة تضامن مع سكان المدينة")]


@pytest.mark.parametrize(
    "sentence",
    [
        "وأكد دوبون على ضرورة متابعة الملفات العالقة.",
        "وأكد دوبون، الذي كان يتحدث بحضور وزير النفط حسن سالم: «ضرورة متابعة الملفات العالقة».",
        "وأكد دوبون مجددا على ضرورة متابعة الملفات العالقة.",
        "وأكد مجددا دوبون على ضرورة متابعة الملفات العالقة.",
    ],
)
def test_a_need_to_go_on_with_something_is_stressed(sentence: str) -> None:
    assert _said(_MEETING + sentence) == [("دوبون", "affirm", "ضرورة متابعة الملفات العالقة")]


def test_again_is_no_participle_behind_a_verb() -> None:
    assert _said(_MEETING + "ودعا دوبون مجددا إلى وقف القتال.") == [("دوبون", "call-for", "وقف القتال")]
    told = _said(_MEETING + "وأكد دوبون متانة العلاقات، مجددا دعم بلاده للحوار.")
    assert told == [("دوبون", "affirm", "متانة العلاقات"), ("دوبون", "support", "دعم بلاده للحوار")]


def test_two_states_say_what_both_sides_say() -> None:
    met = " جاء ذلك خلال استقبال وزير الخارجية المصري محمد حلمي وزير الخارجية الأوغندي جيمس موجومي."
    (meeting,) = parse_text("اتفقت مصر وأوغندا أمس على تشكيل لجنة مشتركة." + met).meetings
    assert said(meeting) == [("both", "agree", "تشكيل لجنة مشتركة")]
    assert [outcome.text for outcome in meeting.outcomes] == ["تشكيل لجنة مشتركة"]
    (meeting,) = parse_text("اتفقت مصر وكينيا أمس على تشكيل لجنة مشتركة." + met).meetings
    assert said(meeting) == []
    assert not meeting.outcomes
    assert _said(_MEETING + "ورحبت مصر وتشاد وفرنسا بالهدنة في السودان.") == []


@pytest.mark.parametrize("lead", ["كما بين", "وقد بيّن", "من جانبه، بيّن", "وبدوره بين", "من جهته أبان"])
def test_a_verb_is_told_from_between_by_what_leads_to_it(lead: str) -> None:
    told = _said(_MEETING + f"وأكد حلمي متانة العلاقات. {lead} دوبون أن الحوار ضروري للجميع.")
    assert told == [("حلمي", "affirm", "متانة العلاقات"), ("دوبون", "affirm", "الحوار ضروري للجميع")]
    assert _said(_MEETING + "وتطورت التجارة كما بين مصر وفرنسا من قبل.") == []


def test_a_first_name_is_no_ones_who_holds_another_office() -> None:
    met = "استقبل رئيس مجلس النواب اللبناني سليم ناجي سفير الأردن حسين الخليل. "
    assert _said(met + "وقال وزير الزراعة حسين الحاج محمود إن الموسم جيد.") == []
    assert _said(met + "وقال السفير حسين خليل إن الموسم جيد.") == [("الخليل", "affirm", "الموسم جيد")]


@pytest.mark.parametrize("hearer", ["للجوهرة أف أم لدى", "لـ«الغد» خلال", "لوكالة الأنباء عقب"])
def test_whom_it_is_told_to_and_where_are_no_part_of_what_is_said(hearer: str) -> None:
    text = f"قال وزير التجارة الكيني سليم موانغي {hearer} لقائه السفير الياباني كينجي تاناكا إن الصادرات تحسنت."
    (meeting,) = parse_text(text, language="ar").meetings
    assert [statement.text for statement in meeting.statements] == ["الصادرات تحسنت"]


@pytest.mark.parametrize(
    "told",
    [
        "أكد الوزير الكيني سليم موانغي أهمية دور الأمم المتحدة في المباحثات التي أجراها مع نظيره الغاني كوامي أدو.",
        "أشاد الوزير الكيني سليم موانغي بجهود الاتحاد الأفريقي خلال لقائه السفير الغاني كوامي أدو.",
    ],
)
def test_a_body_that_is_praised_has_no_talks_of_its_own(told: str) -> None:
    (meeting,) = parse_text(told, language="ar").meetings
    assert [p.person.name if p.person else None for p in meeting.participants] == ["سليم موانغي", "كوامي أدو"]


def test_a_body_that_says_something_at_its_talks_had_them() -> None:
    text = "أكدت الأمم المتحدة خلال المباحثات التي أجرتها مع السفير الغاني كوامي أدو أهمية السلام."
    (meeting,) = parse_text(text, language="ar").meetings
    assert [p.person.name if p.person else None for p in meeting.participants] == [None, "كوامي أدو"]
