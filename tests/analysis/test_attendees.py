"""Who else was there, and on whose side, in Arabic."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import Part

MET = "التقى وزير الخارجية العماني نظيره السوري في مسقط. "


def attendees(text: str) -> list[tuple[str | None, str | None]]:
    meeting = parse_text(text, language="ar").meetings[0]
    rows = [p for p in meeting.participants if p.part is Part.ATTENDEE]
    return [(p.person.name if p.person else None, p.country) for p in rows]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("حضرت اللقاء وزيرة الثقافة العمانية هدى الغافري.", [("هدى الغافري", "OM")]),
        (
            "حضر الاستقبال السفير السوري ماجد الخطيب والمستشار الاقتصادي سالم البوشي.",
            [("ماجد الخطيب", "SY"), ("سالم البوشي", "OM")],
        ),
        ("ورافق الوزير مدير مكتبه عامر الكندي.", [("عامر الكندي", "OM")]),
        (
            "حضر المقابلة من الجانب العماني وكيل وزارة المالية حمود الهنائي، ومن الجانب السوري نائب وزير التجارة نزار.",
            [("حمود الهنائي", "OM"), ("نزار", "SY")],
        ),
        ("وضم الوفد السوري نائب وزير التجارة نزار مقداد.", [("نزار مقداد", "SY")]),
        (
            "حضر اللقاء من الجانب العماني: سعادة حمود الهنائي. ومن الجانب السوري: نزار مقداد، وماجد الخطيب.",
            [("حمود الهنائي", "OM"), ("نزار مقداد", "SY"), ("ماجد الخطيب", "SY")],
        ),
        ("وكان في معية معاليه خلال اللقاء حمود الهنائي وكيل وزارة المالية العماني.", [("حمود الهنائي", "OM")]),
        ("ومن الجانب السوري أكد نزار مقداد عمق العلاقات.", []),
        ("وكان الوزير السوري مرفوقا بسفير سوريا في مسقط نزار مقداد.", [("نزار مقداد", "SY")]),
        # An ambassador is not of the state that he is sent to; a rank before a name is no other person.
        ("وحضر اللقاء سفير السلطنة لدى سوريا الشيخ حمود الهنائي.", [("حمود الهنائي", "OM")]),
        ("وحضر اللقاء سفير الجمهورية لدى سلطنة عمان نزار مقداد.", [("نزار مقداد", "SY")]),
        # In a list without commas an office after a name is not of whom "and" brings next.
        (
            "حضر الاستقبال سمو الشيخ سامر الكندي وزير المالية وسمو الشيخ عامر الريامي رئيس الأركان.",
            [("سامر الكندي", "OM"), ("عامر الريامي", "OM")],
        ),
        ("وحضر اللقاء المستشار الأول في السفارة نزار مقداد.", [("نزار مقداد", "OM")]),
        # Who is of "the embassy" is of the one envoy's state.
        (
            "حضر اللقاء السفير السوري ماجد الخطيب ومدير الغرفة حمود الهنائي والملحق التجاري في السفارة نزار مقداد.",
            [("ماجد الخطيب", "SY"), ("حمود الهنائي", "OM"), ("نزار مقداد", "SY")],
        ),
        # "At the ministry" may be one word.
        ("حضر المقابلة، مدير عام التعاون الدولي بالوزارة عامر الكندي.", [("عامر الكندي", "OM")]),
        # Of two titles after a name both are of whoever bears it.
        (
            "حضر المقابلة عامر الكندي مستشار الوزير ومدير إدارة البعثات، وحمود الهنائي مدير المراسم.",
            [("عامر الكندي", "OM"), ("حمود الهنائي", "OM")],
        ),
        ("حضر المقابلة نائب وزير المالية السفير الدكتور عامر الكندي.", [("عامر الكندي", "OM")]),
        ("حضر المقابلة مدير مكتب حضرة صاحب الجلالة سلطان البلاد عامر الكندي.", [("عامر الكندي", "OM")]),
    ],
)
def test_who_was_there_is_told_with_the_side(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert attendees(MET + sentence) == expected


@pytest.mark.parametrize(
    "company",
    [
        "على رأس وفد ضم وزير التجارة بيتر هانسن والدكتور توم لارسن.",
        "والوفد المرافق له الذي يضم وزير التجارة بيتر هانسن والدكتور توم لارسن.",
        "الذي زار المملكة مع وفد يضم وزير التجارة بيتر هانسن والدكتور توم لارسن.",
    ],
)
def test_whoever_a_guest_brought_is_of_the_guests_state(company: str) -> None:
    text = "استقبل وزير العدل السعودي صالح الحربي وزير الخارجية النرويجي يان أولسن " + company
    assert attendees(text)[0] == ("بيتر هانسن", "NO")
    assert [name for name, _ in attendees(text)] == ["بيتر هانسن", "توم لارسن"]


def test_members_of_a_delegation_are_of_its_state() -> None:
    text = "التقى رئيس الوزراء الأردني وفدا صينيا. ويتضمن الوفد نائب وزير الاتحاد ليو وانغ والسفير تشن هاو."
    assert attendees(text) == [("ليو وانغ", "CN"), ("تشن هاو", "CN")]


def test_who_is_told_with_a_side_and_no_office_is_of_that_side() -> None:
    text = MET + "وشارك في الاجتماع عن الجانب العماني حمود الهنائي وعن الجانب السوري نزار مقداد."
    assert attendees(text) == [("حمود الهنائي", "OM"), ("نزار مقداد", "SY")]


def test_two_who_are_told_by_one_noun_hold_its_office() -> None:
    text = MET + "حضر اللقاء النائبان السوريان سامي حداد ومروان كرم، وعضوا مجلس إدارة الغرفة هند منصور وكمال زروقي."
    meeting = parse_text(text, language="ar").meetings[0]
    told = [p.office.kind.value for p in meeting.participants if p.part is Part.ATTENDEE and p.office is not None]
    assert told == ["parliamentarian"] * 2 + ["official"] * 2
    assert [state for _, state in attendees(text)] == ["SY", "SY", "OM", "OM"]


def test_officers_of_a_paper_are_of_the_paper_that_received() -> None:
    text = "استقبل رئيس تحرير صحيفة الواحة سامي حداد القنصل الكوري كيم جو، بحضور نائب رئيس التحرير مروان كرم."
    assert attendees(text) == [("مروان كرم", None)]


def test_a_delegation_that_came_along_is_told_of_in_passing() -> None:
    assert attendees(MET + "حضر اللقاء الوفد المرافق للوزير السوري.") == []


def test_a_deputy_of_the_ministry_at_hand_is_of_the_ministers_own() -> None:
    text = MET + "حضر اللقاء وكيل الوزارة للشؤون الدبلوماسية العماني حمود الهنائي."
    meeting = parse_text(text, language="ar").meetings[0]
    offices = [p.office.kind.value for p in meeting.participants if p.part is Part.ATTENDEE and p.office is not None]
    assert offices == ["deputy-foreign-minister"]


def test_who_was_there_is_told_of_a_contact_that_the_title_reports() -> None:
    article = parse_text(
        "أكدت مسقط أهمية الحوار. حضر المقابلة من الجانب العماني وكيل وزارة المالية حمود الهنائي.",
        title="وزير الخارجية العماني يستقبل نظيره السوري",
        language="ar",
    )
    names = [p.person.name for p in article.meetings[0].participants if p.person is not None]
    assert names == ["حمود الهنائي"]


def test_who_is_said_to_have_been_there_was_there() -> None:
    text = MET + "وذكرت الوزارة أن وزير المالية العماني حمود الهنائي كان حاضرا."
    assert attendees(text) == [("حمود الهنائي", "OM")]


def test_who_accompanies_someone_is_of_his_state() -> None:
    text = "استقبل الرئيس اللبناني نديم الخازن السفير الهولندي يان فيسر، يرافقه المستشار في السفارة بيتر مولدر."
    assert attendees(text) == [("بيتر مولدر", "NL")]


@pytest.mark.parametrize(
    "sentence",
    [
        "حضر اللقاء بكاري دومبيا ونيكولو كفالتي وسامي الخطيب.",
        "وضم الوفد بكاري دومبيا ونيكولو كفالتي وسامي الخطيب وعددا من المسؤولين.",
        "وذلك بحضور كل من بكاري دومبيا، نيكولو كفالتي، سامي الخطيب.",
        "يرافقه النائب بكاري دومبيا ونيكولو كفالتي وسامي الخطيب.",
    ],
)
def test_who_was_there_is_told_by_name_alone_whether_known_or_not(sentence: str) -> None:
    assert [name for name, _ in attendees(MET + sentence)] == ["بكاري دومبيا", "نيكولو كفالتي", "سامي الخطيب"]


def test_a_common_given_name_is_no_preposition_in_a_list_of_names() -> None:
    assert [name for name, _ in attendees(MET + "وحضر اللقاء سامي الخطيب وعلي حسين.")] == ["سامي الخطيب", "علي حسين"]


@pytest.mark.parametrize(
    "sentence",
    [
        "حضر اللقاء ممثلون عن الجانبين وتناول سبل التعاون.",
        "وضم الوفد خبراء ومختصين في الشأن المالي.",
        "وجاء ذلك بحضور واسع، كما شهد اللقاء نقاشا مطولا.",
        "حضر اللقاء ماجد الخطيب وعلى هامشه وقعت اتفاقية.",
    ],
)
def test_other_words_are_nobody_who_was_there(sentence: str) -> None:
    assert [name for name, _ in attendees(MET + sentence) if name not in {None, "ماجد الخطيب"}] == []


@pytest.mark.parametrize(
    "company",
    [
        "ورافق الوزير السوري السفير كلاوس كورال والمدير سليم موانغي.",
        "ويضم الوفد المرافق لوزير الخارجية السوري السفير كلاوس كورال والمدير سليم موانغي.",
        "وضم الوفد المرافق لنظيره السوري كلا من السفير سليم موانغي وكلاوس كورال مستشار الأمن الوطني.",
    ],
)
def test_whoever_accompanies_someone_who_is_named_is_of_the_same_state(company: str) -> None:
    found = attendees(f"التقى وزير الخارجية العماني سالم العبري نظيره السوري فاضل حداد في مسقط. {company}")
    assert {*found} == {("كلاوس كورال", "SY"), ("سليم موانغي", "SY")}


@pytest.mark.parametrize("department", ["الشؤون العربية", "المنظمات الدولية", "مجلس التعاون", "أوروبا والأمريكتين"])
def test_departments_are_of_a_state_whatever_they_deal_with(department: str) -> None:
    sentence = f"حضر اللقاء مدير إدارة {department} عامر الكندي ورئيس قطاع {department} بوزارة الخارجية حمود الهنائي."
    assert attendees(MET + sentence) == [("عامر الكندي", "OM"), ("حمود الهنائي", "OM")]


def test_who_also_received_others_is_not_who_was_there() -> None:
    text = (
        "التقى وزير الخارجية العماني سالم البوشي وزير الدفاع السوري نزار مقداد. وأعرب مقداد عن تقديره للسلطنة. "
        "وحضر اللقاء رئيس الديوان حمود الهنائي ومستشار الوزير عامر الكندي. كما تلقى اتصالا من نظيره الكيني بول أوتا."
    )
    call = parse_text(text, language="ar").meetings[1]
    rows = [(p.person and p.person.name, p.office and p.office.kind.value, p.country) for p in call.participants]
    assert rows == [("سالم البوشي", "foreign-minister", "OM"), ("بول أوتا", "foreign-minister", "KE")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("حضر اللقاء من الجانب السوري سعادة السفير نزار مقداد.", [("نزار مقداد", "SY")]),
        ("وجرى اللقاء بحضور السادة عامر الكندي، وزير المالية، ونزار مقداد سفير سوريا.", ["عامر الكندي", "نزار مقداد"]),
        ("حضر اللقاء مدير إدارة أمريكا بوزارة الخارجية عامر الكندي.", [("عامر الكندي", "OM")]),
        ("حضر اللقاء سعادة عامر الكندي - وزير المالية، ونزار مقداد - سفير سوريا.", ["عامر الكندي", "نزار مقداد"]),
    ],
)
def test_who_was_there_is_told_with_courtesies_desks_and_dashes(sentence: str, expected: list[object]) -> None:
    told = attendees(MET + sentence)
    assert (told if isinstance(expected[0], tuple) else [name for name, _ in told]) == expected


def test_an_ambassador_with_a_courtesy_holds_the_office() -> None:
    meeting = parse_text(MET + "حضر اللقاء سعادة السفير نزار مقداد.", language="ar").meetings[0]
    (there,) = (p for p in meeting.participants if p.part is Part.ATTENDEE)
    assert there.office is not None
    assert there.office.kind.value == "ambassador"
