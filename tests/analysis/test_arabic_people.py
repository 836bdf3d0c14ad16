"""Who is who in Arabic reports, and whom they met: offices by a pronoun, counterparts, parties, fathers and sons."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text
from diplonews.analysis.words.likeness import likeness
from diplonews.analysis.words.tokens import words_of


def met(text: str) -> list[list[Row]]:
    return rows_of(parse_text(text, published="2024-05-15").meetings)


@pytest.mark.parametrize(
    ("office", "kind"),
    [
        ("ولي عهده", "crown-prince"),
        ("رئيس وزرائه", "head-of-government"),
        ("نائب رئيس وزرائه", "deputy-head-of-government"),
        ("وزير دفاعه", "minister"),
        ("رئيس أركانه", "security-chief"),
        ("رئيس برلمانه", "parliament-speaker"),
    ],
)
def test_an_office_may_be_told_by_a_pronoun_for_whose_it_is(office: str, kind: str) -> None:
    text = f"بحث ملك تايلاند فونغ سيري في بانكوك مع الرئيس الشيلي بيدرو روخاس سبل التعاون بحضور {office} ناران كيت."
    assert met(text) == [
        [
            ("فونغ سيري", "head-of-state", "TH"),
            ("بيدرو روخاس", "head-of-state", "CL"),
            ("ناران كيت", kind, "TH"),
        ]
    ]


@pytest.mark.parametrize("mark", ["،", ""])
def test_the_office_of_a_counterpart_may_stand_between_commas(mark: str) -> None:
    text = f"التقى وزير خارجية النرويج لارس هولم في أكرا نظيره{mark} وزير خارجية غانا{mark} كوامي أدجي."
    assert met(text) == [[("لارس هولم", "foreign-minister", "NO"), ("كوامي أدجي", "foreign-minister", "GH")]]


def test_who_had_talks_with_someone_meets_the_next_one_too() -> None:
    text = (
        "وصل وزير خارجية النرويج لارس هولم إلى أكرا حيث أجرى محادثات مع رئيس غانا كوفي مانو ثم التقى نظيره كوامي أدجي."
    )
    assert met(text) == [
        [("لارس هولم", "foreign-minister", "NO"), ("كوفي مانو", "head-of-state", "GH")],
        [("لارس هولم", "foreign-minister", "NO"), ("كوامي أدجي", "foreign-minister", "GH")],
    ]


@pytest.mark.parametrize("aim", ["بهدف لقاء", "من أجل لقاء", "بغية لقاء"])
def test_what_someone_goes_for_is_whom_they_meet(aim: str) -> None:
    text = f"زار وزير خارجية النرويج لارس هولم أكرا {aim} رئيس غانا كوفي مانو ومن ثم لقاء نظيره كوامي أدجي."
    assert met(text) == [
        [("لارس هولم", "foreign-minister", "NO"), ("كوفي مانو", "head-of-state", "GH")],
        [("لارس هولم", "foreign-minister", "NO"), ("كوامي أدجي", "foreign-minister", "GH")],
    ]


@pytest.mark.parametrize(
    ("office", "kind"), [("المستشار الطبي", "adviser"), ("المساعد الخاص", "official"), ("السكرتير الصحفي", "official")]
)
def test_who_serves_someone_is_not_whom_they_serve(office: str, kind: str) -> None:
    text = f"التقى وزير الصحة النرويجي لارس هولم في أكرا كوجو أوسي {office} للرئيس الغاني."
    assert met(text) == [[("لارس هولم", "minister", "NO"), ("كوجو أوسي", kind, "GH")]]


def test_the_ambassador_of_the_state_is_that_of_the_emirates() -> None:
    text = "استقبل وزير الصحة النرويجي لارس هولم راشد المهيري سفير الدولة لدى النرويج."
    assert met(text) == [[("لارس هولم", "minister", "NO"), ("راشد المهيري", "ambassador", "AE")]]


def test_the_ambassador_of_the_state_is_that_of_the_one_at_home() -> None:
    text = (
        "الدوحة - قنا - استقبل أمير دولة قطر في الدوحة لارس هولم وزير خارجية النرويج "
        "بحضور خالد المري سفير الدولة لدى النرويج."
    )
    assert met(text)[0][-1] == ("خالد المري", "ambassador", "QA")


@pytest.mark.parametrize(
    ("office", "party"),
    [
        ("رئيس حركة النهضة", "حركة النهضة"),
        ("نائب رئيس المجلس الأعلى الإسلامي العراقي", "المجلس الأعلى الإسلامي العراقي"),
    ],
)
def test_the_leader_of_a_party_acts_for_it(office: str, party: str) -> None:
    text = f"بحث {office} سامر الورتاني مع السفير النرويجي لارس هولم سبل التعاون."
    assert met(text) == [[("سامر الورتاني", "party-leader", party), ("لارس هولم", "ambassador", "NO")]]


@pytest.mark.parametrize(
    ("name", "full"),
    [("سالم بن راشد", "سالم بن راشد بن ماجد"), ("سالم ماجد", "سالم بن راشد بن ماجد")],
)
def test_a_name_may_leave_out_the_father(name: str, full: str) -> None:
    assert likeness("ar").same(tuple(words_of(name)), tuple(words_of(full)))


@pytest.mark.parametrize("full", ["سالم بن راشد بن ماجد", "سالم راشد ماجد"])
def test_whose_father_is_another_is_another(full: str) -> None:
    assert not likeness("ar").same(tuple(words_of("سالم بن ماجد")), tuple(words_of(full)))


@pytest.mark.parametrize("told", ["({0})", "-{0}-", "- {0} -", "، {0}،"])
def test_an_office_may_stand_in_brackets_or_between_dashes(told: str) -> None:
    text = f"بحث لارس هولم {told.format('وزير الصحة النرويجي')} مع السفير الغاني كوفي مانو سبل التعاون."
    assert met(text) == [[("لارس هولم", "minister", "NO"), ("كوفي مانو", "ambassador", "GH")]]


@pytest.mark.parametrize(
    "press", ["مؤتمر صحافي عقده مع", "مؤتمر صحفي عقده أمس مع", "المؤتمر الصحفي الذي عقده مع", "مؤتمر صحفي جمعه ب"]
)
def test_who_face_the_press_together_have_met(press: str) -> None:
    counterpart = f"{'' if press.endswith('ب') else ' '}نظيره الغاني كوفي مانو"
    text = f"قال وزير خارجية النرويج لارس هولم في {press}{counterpart} إن العمل مستمر."
    assert met(text) == [[("لارس هولم", "foreign-minister", "NO"), ("كوفي مانو", "foreign-minister", "GH")]]


@pytest.mark.parametrize("attending", ["ومشاركة", "وبمشاركة", "وحضور", "وبحضور"])
def test_who_takes_part_in_a_sitting_under_a_chair_is_told_behind_it(attending: str) -> None:
    text = (
        "تعقد اللجنة العربية غداً اجتماعاً طارئاً على مستوى وزراء الخارجية برئاسة وزير خارجية النرويج لارس هولم، "
        f"{attending} الرئيس الغاني كوفي مانو."
    )
    assert met(text) == [[("لارس هولم", "foreign-minister", "NO"), ("كوفي مانو", "head-of-state", "GH")]]


def test_those_whom_an_officer_of_a_body_meets_are_of_one_state() -> None:
    text = (
        "زار مبعوث الأمم المتحدة الخاص إلى سوريا لارس هولم أكرا أمس، حيث التقى نائب وزير الشؤون الخارجية الغاني "
        "كوفي مانو، والمدير العام لشؤون المنظمات الدولية كوامي أوسي."
    )
    assert [party for _, _, party in met(text)[0]] == ["الأمم المتحدة", "GH", "GH"]


def test_whoever_is_in_the_chair_of_the_other_side_may_be_told_far_behind() -> None:
    text = (
        "سيترأس وزير خارجية النرويج لارس هولم الجانب النرويجي في جلسات الحوار الاستراتيجي، الذي توقف منذ عام 2009، "
        "وفشلت خطط لإعادته على مدار السنوات الست الماضية لأسباب مختلفة، بينما يترأس الجانب الغاني نظيره كوفي مانو."
    )
    assert met(text) == [[("لارس هولم", "foreign-minister", "NO"), ("كوفي مانو", "foreign-minister", "GH")]]


@pytest.mark.parametrize("nickname", ['"أبو سالم"', "”أبو سالم“", "«أبو سالم»"])
def test_a_nickname_in_quotation_marks_is_no_part_of_a_name(nickname: str) -> None:
    text = f"التقى وزير خارجية النرويج لارس هولم في أكرا رئيس وزراء غانا كوفي مانو {nickname} وبحثا سبل التعاون."
    assert met(text) == [[("لارس هولم", "foreign-minister", "NO"), ("كوفي مانو", "head-of-government", "GH")]]


def test_an_envoy_who_is_a_minister_at_home_is_one_person() -> None:
    text = (
        "سلّم لارس هولم، المبعوث الخاص لملك النرويج ووزير الدولة النرويجي للشؤون القانونية رئيس غانا كوفي مانو "
        "خلال لقاء جمعهما اليوم في أكرا رسالة دعوة."
    )
    assert met(text) == [[("لارس هولم", "envoy", "NO"), ("كوفي مانو", "head-of-state", "GH")]]


def test_who_bears_greetings_is_not_called_by_them() -> None:
    text = (
        "استقبل رئيس غانا كوفي مانو اليوم وزير ثقافة النرويج لارس هولم. ونقل هولم تحيات ملك النرويج، "
        "وتطلعه إلى استقبال الرئيس مانو في زيارته المقبلة إلى النرويج لحضور احتفالات العيد الوطني."
    )
    assert met(text) == [[("كوفي مانو", "head-of-state", "GH"), ("لارس هولم", "minister", "NO")]]


@pytest.mark.parametrize("envoy", ["المبعوث الدولي إلى اليمن", "الموفد الدولي", "الوسيط الدولي"])
def test_an_envoy_of_the_nations_is_that_of_the_united_nations(envoy: str) -> None:
    (meeting,) = parse_text(f"استقبل رئيس غانا كوفي مانو {envoy} لارس هولم في مسقط.").meetings
    body = meeting.participants[1].organisation
    assert body is not None
    assert (body.name, meeting.participants[1].country) == ("الأمم المتحدة", None)


@pytest.mark.parametrize(
    "told",
    [
        "تناول اللقاء الذي جمع رئيس غانا كوفي مانو ورئيس النرويج لارس هولم سبل التعاون.",
        "تناول اللقاء الذي جمع رئيس غانا كوفي مانو برئيس النرويج لارس هولم سبل التعاون.",
        "تناول الاتصال الذي جرى بين رئيس غانا كوفي مانو ورئيس النرويج لارس هولم سبل التعاون.",
        "ركز الجانبان خلال المكالمة الهاتفية بين رئيس غانا كوفي مانو ورئيس النرويج لارس هولم على سبل التعاون.",
    ],
)
def test_a_clause_about_a_contact_tells_whom_it_united(told: str) -> None:
    assert met(told) == [[("كوفي مانو", "head-of-state", "GH"), ("لارس هولم", "head-of-state", "NO")]]


def test_a_call_is_not_the_meeting_that_it_prepares() -> None:
    text = (
        "يلتقي رئيس غانا كوفي مانو نظيره النرويجي لارس هولم في أوسلو الأسبوع المقبل. "
        "وأبلغ هولم الرئيس مانو خلال المكالمة الهاتفية أن بلاده تدعم غانا."
    )
    meetings = parse_text(text, published="2024-05-15").meetings
    assert [(m.kind.value, m.status.value) for m in meetings] == [("talks", "planned"), ("call", "held")]


@pytest.mark.parametrize("name", ["برونو ألميدا", "ماريو إلوندو", "محند العنصر ياسين"])
def test_names_may_be_written_like_definite_words(name: str) -> None:
    text = f"التقى رئيس غانا كوفي مانو الرئيس الشيلي {name} اليوم في أكرا."
    assert met(text) == [[("كوفي مانو", "head-of-state", "GH"), (name, "head-of-state", "CL")]]


@pytest.mark.parametrize("said", ["ألقى كلمة", "ألغى زيارته", "إلى جانب الوفد"])
def test_everyday_words_with_such_letters_are_no_names(said: str) -> None:
    text = f"التقى رئيس غانا كوفي مانو الرئيس الشيلي برونو {said}."
    assert met(text) == [[("كوفي مانو", "head-of-state", "GH"), ("برونو", "head-of-state", "CL")]]


@pytest.mark.parametrize(
    "told",
    [
        "عقد {subject} بحضور السفير لارس هولم جلسة مباحثات رسمية مع {other}.",
        "تلقى {subject} بحضور السفير لارس هولم اتصالا هاتفيا من {other}.",
        "عقد {subject}، بحضور وزير المالية لارس هولم، محادثات موسعة مع {other}.",
    ],
)
def test_who_is_there_may_be_told_before_what_was_held(told: str) -> None:
    text = told.format(subject="وزير الخارجية الكيني سليم كماو", other="وزيرة خارجية فيجي آنا كوروي")
    (meeting,) = parse_text(text).meetings
    names = {p.person.name: p.part.value for p in meeting.participants if p.person}
    assert names == {"سليم كماو": "principal", "آنا كوروي": "principal", "لارس هولم": "attendee"}


@pytest.mark.parametrize(
    ("director", "body"),
    [
        ("المدير القطري لمصر بالبنك الدولي", "البنك الدولي"),
        ("المديرة الإقليمية لمصر واليمن وجيبوتي بالبنك الدولي", "البنك الدولي"),
        ("المدير الإقليمي لمنطقة الشرق الأوسط وشمال أفريقيا في مؤسسة التمويل الدولية", "مؤسسة التمويل الدولية"),
    ],
)
def test_a_director_for_some_states_is_the_bodys_and_not_theirs(director: str, body: str) -> None:
    text = f"استقبل رئيس الوزراء الفيجي تومازي كوروي {director} كوفي مانو."
    (meeting,) = parse_text(text, language="ar").meetings
    guest = meeting.participants[1]
    assert guest.person is not None
    assert (guest.person.name, guest.country, guest.organisation and guest.organisation.name) == (
        "كوفي مانو",
        None,
        body,
    )


@pytest.mark.parametrize("call", ["اتصالا من", "اتصالا هاتفيا مع"])
def test_calls_of_a_series_are_told_one_by_one(call: str) -> None:
    text = (
        "أجرى وزير الخارجية الفيجي تومازي كوروي اتصالا هاتفيا مع وزير الخارجية النرويجي لارس هولم. "
        f"وشملت الاتصالات أيضا {call} وزير الخارجية الغاني كوفي مانو."
    )
    found = parse_text(text, language="ar").meetings
    assert [[p.country for p in m.participants] for m in found] == [["FJ", "NO"], ["FJ", "GH"]]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # Members of the European Commission, and who negotiates on trade for the United States.
        ("المفوضة الأوروبية لشؤون التجارة كارين هانسن", ("كارين هانسن", "organisation-official", "EU")),
        ("المفوض الأوروبي لشؤون التوسع وسياسة الجوار بول دوبون", ("بول دوبون", "organisation-official", "EU")),
        ("مفوض الاتحاد الأوروبي لشؤون الهجرة بول دوبون", ("بول دوبون", "organisation-official", "EU")),
        ("الممثلة التجارية الأمريكية سارة مورغان", ("سارة مورغان", "minister", "US")),
        # Who heads a part of a body of several states is of the body, whatever states it deals with.
        (
            "مديرة منطقة المغرب العربي بالبنك العالمي ماري دوبون",
            ("ماري دوبون", "organisation-official", "البنك العالمي"),
        ),
        (
            "مدير صندوق النقد الدولي لمنطقة الشرق الأوسط وآسيا الوسطى بول دوبون",
            ("بول دوبون", "organisation-official", "صندوق النقد الدولي"),
        ),
        ("مفوض الاتحاد الأفريقي للسلم والأمن بول دوبون", ("بول دوبون", "organisation-official", "الاتحاد الأفريقي")),
        # Given names that are verbs and nouns of every sentence, between a title and a family name.
        ("وزير الصحة العراقي طالب الرفاعي", ("طالب الرفاعي", "minister", "IQ")),
        ("وزيرة الصحة العراقية لقاء الربيعي", ("لقاء الربيعي", "minister", "IQ")),
    ],
)
def test_who_was_met_is_read_to_the_end_of_the_title(told: str, expected: Row) -> None:
    (rows,) = rows_of(parse_text(f"التقى وزير التجارة الكيني سليم موانغي {told} في نيروبي.", language="ar").meetings)
    assert rows[1] == expected


def test_a_verb_behind_a_title_is_no_name() -> None:
    text = "وزير الصحة العراقي طالب المجتمع الدولي بالدعم خلال لقائه السفير الكيني سليم موانغي."
    (rows,) = rows_of(parse_text(text, language="ar").meetings)
    assert rows[0] == (None, "minister", "IQ")


def test_asia_is_no_word_of_condolence() -> None:
    text = "التقى الوزير الكيني سليم موانغي السفير الغاني كوامي أدو. وبحثا الأوضاع في الشرق الأوسط وآسيا وأوروبا."
    (meeting,) = parse_text(text, language="ar").meetings
    assert [topic.text for topic in meeting.topics] == ["الأوضاع في الشرق الأوسط وآسيا وأوروبا"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "استقبل أمير منطقة المدينة المنورة فخامة الرئيس مراد حسن تورغاي رئيس جمهورية تتارستان.",
            ("مراد حسن تورغاي", "governor", "RU"),
        ),
        (
            "استقبل الرئيس عمر جوف رئيس الحكومة السنغالية الوزير المالي موسى كيتا.",
            ("عمر جوف", "head-of-government", "SN"),
        ),
        (
            "استقبل الرئيس نبيل فواز رئيس مجلس النواب اللبناني السفير الياباني كين ساتو.",
            ("نبيل فواز", "parliament-speaker", "LB"),
        ),
        (
            "التقى الوزير سعيد النابلسي وزير الخارجية الأردني الوزير عمر دياب وزير الخارجية السنغالي.",
            ("سعيد النابلسي", "foreign-minister", "JO"),
        ),
    ],
)
def test_a_title_is_told_in_short_before_a_name_and_in_full_behind_it(text: str, expected: Row) -> None:
    (rows,) = rows_of(parse_text(text, language="ar").meetings)
    assert len(rows) == 2
    assert expected in rows


@pytest.mark.parametrize(
    ("title", "kind", "body"),
    [
        ("الأمين العام لـ«الناتو»", "organisation-head", "الناتو"),
        ("الأمين العام لحلف «الناتو»", "organisation-head", "حلف «الناتو»"),
        ('أمين عام "أوبك"', "organisation-head", "أوبك"),
        ('المدير العام لمنظمة "اليونسكو"', "organisation-head", 'منظمة "اليونسكو"'),
        ("مدير عام «اليونسكو»", "organisation-head", "اليونسكو"),
        ("رئيس «الفيفا»", "organisation-head", "الفيفا"),
        ("رئيس المكتب السياسي لحركة «حماس»", "party-leader", "حركة «حماس»"),
        ("مبعوث «الاتحاد الأفريقي»", "envoy", "الاتحاد الأفريقي"),
    ],
)
def test_the_body_of_an_officer_may_be_quoted(title: str, kind: str, body: str) -> None:
    text = f"التقى الرئيس الكيني جون كاماو {title} سالم الزواري في أكرا."
    (meeting,) = parse_text(text, language="ar").meetings
    guest = meeting.participants[1]
    assert guest.person is not None
    assert guest.office is not None
    assert guest.organisation is not None
    assert (guest.person.name, guest.office.kind.value, guest.organisation.name) == ("سالم الزواري", kind, body)


@pytest.mark.parametrize(
    ("delegation", "body"),
    [
        ("وفدا من حركة «حماس»", "حركة «حماس»"),
        ("وفد حركة «فتح» برئاسة سالم الزواري", "حركة «فتح»"),
        ("وفدا من «حزب الله»", "حزب الله"),
        ("وفدا من حركة حماس", "حركة حماس"),
    ],
)
def test_a_delegation_may_be_of_a_quoted_body(delegation: str, body: str) -> None:
    (meeting,) = parse_text(f"التقى السفير الكيني سليم موانغي {delegation} في الدوحة.", language="ar").meetings
    assert meeting.participants[1].organisation is not None
    assert meeting.participants[1].organisation.name == body
