"""Several people in one Arabic sentence: names behind their states, groups with their members, contacts apart."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of, said

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

HE: Row = ("سالم المعمري", "foreign-minister", "OM")
KENYAN: Row = ("دانيال موتيسو", "foreign-minister", "KE")
GHANAIAN: Row = ("كوفي أسانتي", "foreign-minister", "GH")
MET = "التقى وزير الخارجية العماني سالم المعمري"


def meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2024-05-15", language="ar").meetings


def met(text: str) -> list[list[Row]]:
    """Give who takes part in each meeting: name, office and state (or body)."""
    return rows_of(meetings(text))


@pytest.mark.parametrize(
    "told",
    [
        "عقد وزراء خارجية مصر والأردن والعراق، شادي البدري وسامر النابت وكرار الخفاجي، اجتماعا في بغداد.",
        "عقد وزراء خارجية مصر والأردن والعراق، شادي البدري، وسامر النابت، وكرار الخفاجي، اجتماعا في بغداد.",
        "عقد وزراء خارجية مصر والأردن والعراق شادي البدري وسامر النابت وكرار الخفاجي اجتماعا في بغداد.",
    ],
)
def test_names_behind_the_states_are_given_to_each(told: str) -> None:
    (rows,) = met(told)
    assert rows == [
        ("شادي البدري", "foreign-minister", "EG"),
        ("سامر النابت", "foreign-minister", "JO"),
        ("كرار الخفاجي", "foreign-minister", "IQ"),
    ]


def test_names_that_are_not_as_many_as_the_states_are_given_to_none() -> None:
    (rows,) = met("بحث وزراء خارجية مصر والأردن والعراق، في بغداد، سبل دعم السلام.")
    assert [name for name, _, _ in rows] == [None, None, None]


@pytest.mark.parametrize(
    "told",
    [
        "بعدد من الوزراء، وهم وزير خارجية كينيا دانيال موتيسو، ووزير خارجية غانا كوفي أسانتي",
        "عددا من الوزراء المشاركين في القمة، منهم وزير خارجية كينيا دانيال موتيسو، ووزير خارجية غانا كوفي أسانتي",
        "بعدد من القادة الحاضرين في المنتدى، من بينهم وزير خارجية كينيا دانيال موتيسو، ووزير خارجية غانا كوفي أسانتي",
    ],
)
def test_members_of_a_group_are_told_behind_what_it_does(told: str) -> None:
    assert met(f"{MET} {told}.") == [[HE, KENYAN], [HE, GHANAIAN]]


def test_whoever_is_only_spoken_of_is_no_member_of_a_group_that_was_met() -> None:
    text = f"{MET} وزير خارجية كينيا دانيال موتيسو، وتحدث في القمة عن عدد من القادة، من بينهم رئيس غانا كوفي أسانتي."
    assert met(text) == [[HE, KENYAN]]


@pytest.mark.parametrize(
    "told",
    [
        "عقد {} اجتماعات ثنائية شملت وزير خارجية كينيا دانيال موتيسو، ووزير خارجية غانا كوفي أسانتي.",
        "تلقى {} اتصالين هاتفيين من وزير خارجية كينيا دانيال موتيسو ومن وزير خارجية غانا كوفي أسانتي.",
    ],
)
def test_contacts_with_several_are_kept_apart(told: str) -> None:
    assert met(told.format("وزير الخارجية العماني سالم المعمري")) == [[HE, KENYAN], [HE, GHANAIAN]]


@pytest.mark.parametrize("at", ["اجتماعهم في أكرا", "لقاء ثلاثي في أكرا"])
def test_three_who_speak_at_their_meeting_met(at: str) -> None:
    (rows,) = met(
        "أكد وزير الخارجية العماني سالم المعمري ونظيراه الكيني دانيال موتيسو والغاني كوفي أسانتي، "
        f"خلال {at}، أهمية التعاون."
    )
    assert rows == [HE, KENYAN, GHANAIAN]


def test_whoever_is_told_something_at_a_meeting_of_two_joins_nobody_else() -> None:
    (rows,) = met(
        "أبلغ وزير الخارجية العماني سالم المعمري نظيره الكيني دانيال موتيسو، خلال اجتماعهما في أكرا، بأن الحوار مستمر."
    )
    assert rows == [HE, KENYAN]


@pytest.mark.parametrize("verb", ["استقبله", "يستقبله"])
def test_whom_a_verb_means_by_its_pronoun_is_received(verb: str) -> None:
    before = "قبل أن" if verb == "يستقبله" else "ثم"
    text = f"{MET} نظيره الكيني دانيال موتيسو، {before} {verb} الرئيس الكيني جون كيبتو."
    assert met(text) == [[HE, KENYAN], [HE, ("جون كيبتو", "head-of-state", "KE")]]


def test_each_ambassador_presents_a_copy_of_his_own() -> None:
    copies = "نسختين من أوراق اعتماد سفيري كينيا دانيال موتيسو وغانا كوفي أسانتي"
    assert [len(rows) for rows in met(f"تسلم وزير الخارجية العماني سالم المعمري {copies}.")] == [2, 2]


@pytest.mark.parametrize("apart", ["كلا على انفراد", "كلا على حدة"])
def test_guests_are_received_one_by_one(apart: str) -> None:
    guests = "سفيري كينيا دانيال موتيسو وغانا كوفي أسانتي"
    received = f"استقبل وزير الخارجية العماني سالم المعمري {guests}"
    assert [len(rows) for rows in met(f"{received} {apart}.")] == [2, 2]
    assert [len(rows) for rows in met(f"{received}.")] == [3]


@pytest.mark.parametrize(
    "host",
    [
        "السيد سالم المعمري نائب رئيس الوزراء العماني والممثل الخاص لجلالة السلطان،",
        "نائب رئيس الوزراء العماني والممثل الخاص لجلالة السلطان السيد سالم المعمري",
    ],
)
def test_who_serves_a_majesty_may_have_an_office_besides(host: str) -> None:
    (rows,) = met(f"استقبل {host} وزير خارجية كينيا دانيال موتيسو.")
    assert rows == [("سالم المعمري", "deputy-head-of-government", "OM"), KENYAN]


def test_the_envoy_of_a_body_is_not_the_minister_told_before() -> None:
    (rows,) = met("التقى وزير الخارجية الكيني والمبعوث الخاص للأمين العام للأمم المتحدة جون تيلا في نيروبي.")
    assert [name for name, _, _ in rows] == [None, "جون تيلا"]


def test_a_woman_who_is_a_deputy_is_not_his_deputy() -> None:
    assert met(f"{MET} نائبة رئيس جمهورية كينيا ماريا تيلا في مسقط.") == [
        [HE, ("ماريا تيلا", "deputy-head-of-state", "KE")]
    ]


@pytest.mark.parametrize("family", ["الكندي", "المصري", "التركي", "المغربي"])
def test_a_family_name_is_written_like_an_adjective_behind_and(family: str) -> None:
    (rows,) = met(
        f"{MET} وزير خارجية كينيا دانيال موتيسو. حضر اللقاء سعيد الحراصي وكيل الوزارة وخالد {family} رئيس المراسم."
    )
    assert rows[-1][:2] == (f"خالد {family}", "official")


@pytest.mark.parametrize("rank", ["معالي الفريق أول", "الفريق أول ركن", "سعادة الفريق"])
def test_a_rank_behind_a_courtesy_is_no_name(rank: str) -> None:
    (rows,) = met(f"{MET} وزير خارجية كينيا دانيال موتيسو. حضر اللقاء {rank} سعيد الحراصي.")
    assert rows[-1][0] == "سعيد الحراصي"


TALKED = f"{MET} في مسقط وزيرة خارجية كينيا ماريا موتيسو، وبحثا العلاقات الثنائية. "


@pytest.mark.parametrize(
    ("told", "what"),
    [
        ("ودعت موتيسو إلى ضبط النفس.", ("موتيسو", "call-for", "ضبط النفس")),
        (
            "ودعت الوزيرة الشركات العمانية إلى الاستثمار في كينيا.",
            ("موتيسو", "call-for", "الشركات العمانية إلى الاستثمار في كينيا"),
        ),
        ("وأكد معاليه عمق العلاقات، بينما أكدت معاليها رغبة كينيا في ذلك.", ("موتيسو", "affirm", "رغبة كينيا في ذلك")),
    ],
)
def test_a_woman_speaks_by_the_form_of_her_verb(told: str, what: tuple[str, str, str]) -> None:
    (meeting,) = meetings(TALKED + told)
    assert said(meeting)[-1] == what


@pytest.mark.parametrize("guest", ["بمعالي الوزيرة في بلدها الثاني", "بالضيفة والوفد المرافق لها", "بالوزيرة"])
def test_a_guest_is_greeted_and_nothing_is_said(guest: str) -> None:
    (meeting,) = meetings(f"{TALKED}ورحب معاليه {guest}، مؤكدا عمق العلاقات بين البلدين.")
    assert said(meeting) == [("المعمري", "affirm", "عمق العلاقات بين البلدين")]


def test_what_is_thought_well_of_is_welcomed() -> None:
    (meeting,) = meetings(f"{TALKED}ورحب معاليه بزيارة الوزيرة لمسقط.")
    assert [act for _, act, _ in said(meeting)] == ["welcome"]


def test_where_a_later_meeting_will_be_held_nobody_met() -> None:
    (meeting,) = meetings(
        f"{MET} نظيره الكيني دانيال موتيسو. ومن المقرر أن يعقد الاجتماع المقبل للجنة المشتركة في سوفا."
    )
    assert meeting.place is None


def test_where_people_are_due_to_talk_they_will_meet() -> None:
    (meeting,) = meetings(
        "من المقرر أن يعقد وزير الخارجية العماني سالم المعمري مباحثات مع نظيره الكيني دانيال موتيسو غدا في نيروبي."
    )
    assert meeting.place is not None
    assert meeting.place.name == "نيروبي"


@pytest.mark.parametrize(
    "told",
    [
        "وضم الوفد المرافق للوزيرة وزير التجارة توماس كيبيت ونائب وزير المالية جون تيلا.",
        "وضم الوفد المرافق للوزيرة الكينية وزير التجارة توماس كيبيت ونائب وزير المالية جون تيلا.",
        "ورافق الوزيرة وزير التجارة توماس كيبيت ونائب وزير المالية جون تيلا.",
    ],
)
def test_who_came_along_with_the_woman_is_of_her_state(told: str) -> None:
    (meeting,) = meetings(TALKED + told)
    assert rows_of([meeting])[0][2:] == [
        ("توماس كيبيت", "minister", "KE"),
        ("جون تيلا", "deputy-minister", "KE"),
    ]


def test_who_holds_two_offices_is_one_person() -> None:
    (rows,) = met("استقبل الوزير المنتدب وزير التجارة الكيني توماس كيبيت السفير العماني سالم المعمري.")
    assert [name for name, _, _ in rows] == ["توماس كيبيت", "سالم المعمري"]


@pytest.mark.parametrize("office", ["المستشار القانوني بالوزارة", "المستشار بوزارة الخارجية"])
def test_an_adviser_may_sit_in_the_ministry(office: str) -> None:
    (rows,) = met(f"{MET} وزير خارجية كينيا دانيال موتيسو. حضر اللقاء {office} راشد الهنائي.")
    assert rows[-1] == ("راشد الهنائي", "adviser", "OM")


def test_a_given_name_is_written_like_a_preposition_in_a_list() -> None:
    attended = f"{MET} وزير خارجية كينيا دانيال موتيسو. حضر اللقاء سعيد الحراصي وكيل الوزارة "
    (rows,) = met(f"{attended}وعلي العامري مدير عام المراسم.")
    assert rows[-1][:2] == ("علي العامري", "official")
    (rows,) = met(f"{attended}وعلي الصعيد ذاته وقع الوزيران مذكرة تفاهم.")
    assert rows[-1][0] == "سعيد الحراصي"


@pytest.mark.parametrize(
    ("group", "state"),
    [
        ("وجهاء القبائل الليبية", "LY"),
        ("ممثلي منظمات المجتمع المدني الليبية", "LY"),
        ("مجموعة من النشطاء الليبيين", "LY"),
        ("ممثلي الأحزاب السياسية الصومالية", "SO"),
        ("شيوخ القبائل الصومالية", "SO"),
        ("عددا من رجال الأعمال العراقيين", "IQ"),
        ("ناشطات يمنيات", "YE"),
    ],
)
def test_people_of_no_office_are_met_as_a_group(group: str, state: str) -> None:
    (rows,) = rows_of(parse_text(f"التقى السفير الكيني سليم موانغي {group} أمس.", language="ar").meetings)
    assert rows == [("سليم موانغي", "ambassador", "KE"), (None, "official", state)]


@pytest.mark.parametrize(
    "title", ["رئيس جمعية رجال الأعمال الأردنيين", "رئيس نقابة الباحثين الأردنيين", "رئيس جمعية المستثمرين الأردنيين"]
)
def test_a_body_may_be_called_by_whoever_is_in_it(title: str) -> None:
    text = f"التقى السفير الكيني سليم موانغي {title} حمدي الزواري."
    (meeting,) = parse_text(text, language="ar").meetings
    assert meeting.participants[1].person is not None
    assert meeting.participants[1].office is not None
    assert meeting.participants[1].person.name == "حمدي الزواري"
    assert meeting.participants[1].office.title == title


@pytest.mark.parametrize(
    "told",
    [
        "انطلقت اليوم في مسقط جولة مباحثات بين الجانبين الكيني والغاني.",
        "عقدت في مسقط محادثات بين الوفدين الكيني والغاني حول الموانئ.",
        "اختتمت في مسقط المباحثات بين الطرفين الرسميين الكيني والغاني بشأن الصيد.",
        "تم الاتفاق في جلسة عقدت أمس بين الحكومتين الكينية والغانية على تكوين لجنة مشتركة.",
        "عقد الجانبان الكيني والغاني اجتماعا في مسقط.",
        "ناقش الوفدان الكيني والغاني في مسقط سبل تعزيز التبادل التجاري.",
    ],
)
def test_the_sides_of_two_states_are_told_by_adjectives(told: str) -> None:
    assert met(told) == [[(None, None, "KE"), (None, None, "GH")]]


def test_the_sides_of_two_states_are_those_who_met() -> None:
    assert met(
        f"{MET} نظيره الكيني دانيال موتيسو في مسقط. وبحث الجانبان العماني والكيني سبل تعزيز التعاون في مجال الموانئ."
    ) == [[HE, KENYAN]]


@pytest.mark.parametrize(
    "told",
    [
        "يضم الاجتماع كلا من وزير الخارجية العماني سالم المعمري ونظيره الكيني دانيال موتيسو.",
        "وستجمع المحادثات وزير الخارجية العماني سالم المعمري ونظيره الكيني دانيال موتيسو في أكرا.",
        "جمعت مفاوضات صعبة وزير الخارجية العماني سالم المعمري ونظيره الكيني دانيال موتيسو في أكرا.",
        # Whoever was spoken of before is not who meets them.
        "انتقد رئيس بيرو الرسوم. وضم الاجتماع كلا من وزير الخارجية العماني سالم المعمري ونظيره الكيني دانيال موتيسو.",
    ],
)
def test_a_meeting_takes_in_those_who_meet(told: str) -> None:
    assert met(told) == [[HE, KENYAN]]
