"""Receptions as the courts and papers of the Gulf tell them: rulers and their heirs, who was there, and envoys."""

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


RULER: Row = ("ماجد بن راشد الكامل", "governor", "AE")
HEIR: Row = ("فهد بن ماجد الكامل", "crown-prince", "AE")
ENVOY: Row = ("كينجي تاناكا", "ambassador", "JP")


@pytest.mark.parametrize(
    "told",
    [
        "أمس في مكتبه بحضور سمو الشيخ فهد بن ماجد الكامل ولي عهد عجمان، السفير الياباني كينجي تاناكا",
        "بمكتبه بالديوان الأميري بحضور سمو الشيخ فهد بن ماجد الكامل ولي عهد عجمان سعادة كينجي تاناكا سفير اليابان",
        "أمس بحضور سمو الشيخ فهد بن ماجد الكامل ولي عهد ونائب حاكم عجمان في مكتب سمو الحاكم كينجي تاناكا سفير اليابان",
        "أمس بمكتب سمو الحاكم، وبحضور سمو الشيخ فهد بن ماجد الكامل ولي العهد نائب الحاكم، سفير اليابان كينجي تاناكا",
    ],
)
def test_who_was_there_stands_before_whom_a_ruler_received(told: str) -> None:
    text = f"استقبل صاحب السمو الشيخ ماجد بن راشد الكامل حاكم عجمان {told}."
    assert met(text) == [[RULER, ENVOY, HEIR]]


def test_a_deputy_ruler_is_told_beside_the_heir() -> None:
    text = (
        "استقبل سمو الشيخ ماجد بن راشد الكامل حاكم الفجيرة، وبحضور سمو الشيخ فهد بن ماجد الكامل ولي عهد ونائب حاكم "
        "الفجيرة، وسمو الشيخ سعد بن سالم الكامل نائب حاكم الفجيرة، سفير اليابان كينجي تاناكا."
    )
    assert met(text) == [[RULER, ENVOY, HEIR, ("سعد بن سالم الكامل", "official", "AE")]]


def test_a_son_who_bears_the_names_of_his_father_is_another() -> None:
    text = (
        "استقبل سمو الشيخ ماجد بن راشد الكامل حاكم عجمان بحضور سمو الشيخ ماجد بن راشد بن ماجد الكامل ولي عهد عجمان "
        "سعادة كينجي تاناكا سفير اليابان. وأكد سمو الشيخ ماجد بن راشد الكامل عمق العلاقات."
    )
    (meeting,) = meetings(text)
    assert rows_of([meeting]) == [[RULER, ENVOY, ("ماجد بن راشد بن ماجد الكامل", "crown-prince", "AE")]]
    assert meeting.statements[0].speakers == (meeting.participants[0].id,)


def test_the_minister_is_the_minister_of_state_where_there_is_no_other() -> None:
    text = (
        "استقبل حاكم الفجيرة الشيخ ماجد بن راشد الكامل وزير الدولة للشؤون الخارجية في كينيا سالم كاماو. "
        "وأكد الوزير الكيني عمق العلاقات."
    )
    (meeting,) = meetings(text)
    assert meeting.statements[0].speakers == (meeting.participants[1].id,)


@pytest.mark.parametrize(
    ("officer", "row"),
    [
        (
            "وكيل الوزارة لشؤون المراسم وتقليد الأوسمة السفير علاء السالم",
            ("علاء السالم", "deputy-foreign-minister", "SA"),
        ),
        (
            "وكيل الوزارة للعلاقات الاقتصادية والثقافية السفير الدكتور علاء السالم",
            ("علاء السالم", "deputy-foreign-minister", "SA"),
        ),
        ("وكيل الوزارة للشؤون القنصلية السفير علاء السالم", ("علاء السالم", "deputy-foreign-minister", "SA")),
        ("السفير علاء السالم", ("علاء السالم", "ambassador", "SA")),
    ],
)
def test_an_ambassador_who_serves_at_the_ministry_is_of_the_house(officer: str, row: Row) -> None:
    text = f"استقبل وزير الخارجية السعودي الأمير فهد الماجد السفير الياباني كينجي تاناكا. حضر اللقاء {officer}."
    assert met(text) == [[("فهد الماجد", "foreign-minister", "SA"), ENVOY, row]]


@pytest.mark.parametrize(
    ("envoy", "row"),
    [
        ("المبعوث الأمريكي لشؤون سوريا ولبنان كريس بيكر", ("كريس بيكر", "envoy", "US")),
        ("المبعوث الأممي لشؤون ليبيا كريس بيكر", ("كريس بيكر", "envoy", "الأمم المتحدة")),
        ("رئيس بعثة الحج الهندية محمود خان", ("محمود خان", "official", "IN")),
        ("رئيس مكتب شؤون حجاج ماليزيا محمود خان", ("محمود خان", "official", "MY")),
    ],
)
def test_an_envoy_deals_with_states_that_are_not_his_own(envoy: str, row: Row) -> None:
    text = f"التقى وزير الخارجية القطري فهد المري {envoy}."
    assert met(text) == [[("فهد المري", "foreign-minister", "QA"), row]]


def test_relations_praised_at_a_meeting_are_between_states_and_no_meeting_of_their_rulers() -> None:
    text = (
        "استقبل وزير الخارجية القطري فهد المري وزير الخارجية العماني يوسف السيابي. وأشاد المري خلال المقابلة بالعلاقات "
        "التي تجمع بين السلطنة ودولة قطر بقيادة السلطان سعيد بن فهد وأخيه سمو الشيخ حمد بن خليفة أمير دولة قطر."
    )
    assert met(text) == [[("فهد المري", "foreign-minister", "QA"), ("يوسف السيابي", "foreign-minister", "OM")]]


@pytest.mark.parametrize("style", ["", "معالي ", "صاحب السمو "])
def test_the_state_that_someone_visits_is_not_theirs(style: str) -> None:
    text = (
        f"تأتي زيارة {style}وزير الطاقة لليابان تلبية لدعوة رسمية. والتقى وزير الطاقة السعودي فهد الماجد في طوكيو وزير "
        "الصناعة الياباني كينجي تاناكا."
    )
    assert met(text) == [[("فهد الماجد", "minister", "SA"), ("كينجي تاناكا", "minister", "JP")]]


@pytest.mark.parametrize(
    ("officer", "row"),
    [
        ("المستشاران بمكتب معالي الوزير الدكتور سعد الناصر", ("سعد الناصر", "official", "SA")),
        ("المستشار بمكتب سمو ولي العهد الدكتور سعد الناصر", ("سعد الناصر", "official", "SA")),
        ("مدير مكتب سمو ولي العهد سعد الناصر", ("سعد الناصر", "official", "SA")),
        (
            "الملحق العسكري في سفارة خادم الحرمين الشريفين لدى المملكة المتحدة اللواء الركن سعد الناصر",
            ("سعد الناصر", "official", "SA"),
        ),
    ],
)
def test_who_serves_a_king_or_a_crown_prince_is_named_and_not_they(officer: str, row: Row) -> None:
    text = f"استقبل وزير الدفاع السعودي فهد الماجد السفير الياباني كينجي تاناكا. حضر اللقاء {officer}."
    assert met(text) == [[("فهد الماجد", "minister", "SA"), ENVOY, row]]


def test_an_embassy_that_is_called_after_a_king_is_where_they_met() -> None:
    place = "بمقر سفارة خادم الحرمين الشريفين في روما"
    text = f"استقبل وزير الخارجية السعودي فهد الماجد أمس {place} السفير كينجي تاناكا سفير اليابان."
    (meeting,) = meetings(text)
    assert rows_of([meeting]) == [[("فهد الماجد", "foreign-minister", "SA"), ENVOY]]
    assert meeting.place is not None
    assert meeting.place.name == "روما"


def test_whom_an_envoy_receives_at_his_embassy_comes_from_home() -> None:
    text = (
        "استقبل سفير خادم الحرمين الشريفين لدى المملكة المغربية سعد الناصر بمكتبه في مقر السفارة بالعاصمة المغربية "
        "الرباط، وكيل وزارة الشؤون الإسلامية الشيخ فهد الماجد."
    )
    assert met(text) == [[("سعد الناصر", "ambassador", "SA"), ("فهد الماجد", "deputy-minister", "SA")]]


@pytest.mark.parametrize(
    ("office", "kind"),
    [
        ("نائب رئيس الدولة رئيس مجلس الوزراء حاكم دبي", "head-of-government"),
        ("مستشار الدولة وزير الدفاع", "minister"),
        ("القائد العام وزير الدفاع", "minister"),
    ],
)
def test_of_two_offices_the_higher_one_leads(office: str, kind: str) -> None:
    text = f"استقبل الشيخ ماجد بن راشد الكامل {office} السفير الياباني كينجي تاناكا."
    (meeting,) = meetings(text)
    assert meeting.participants[0].office is not None
    assert meeting.participants[0].office.kind.value == kind


def test_the_visiting_minister_is_none_of_the_house() -> None:
    text = (
        "استقبل حاكم دبي الشيخ ماجد بن راشد الكامل بحضور سعد بن سالم وزير الخارجية، كينجي تاناكا وزير خارجية اليابان. "
        "وتبادل الشيخ ماجد بن راشد الكامل والوزير الضيف الحديث حول العلاقات الثنائية. حضر اللقاء السفير علاء السالم."
    )
    (meeting,) = meetings(text)
    assert [topic.text for topic in meeting.topics] == ["العلاقات الثنائية"]


@pytest.mark.parametrize(
    "said",
    [
        "أهمية مذكرة التفاهم الموقعة بين البلدين",
        "حرصه على تفعيل مذكرة التعاون في المجال السياحي",
        "أهمية تنفيذ ما تم الاتفاق عليه خلال الزيارة",
    ],
)
def test_a_memorandum_ends_nothing_that_is_said(said: str) -> None:
    text = f"التقى وزير السياحة السعودي فهد الماجد السفير الياباني كينجي تاناكا. وأكد الماجد {said}."
    (meeting,) = meetings(text)
    assert [statement.text for statement in meeting.statements] == [said]


@pytest.mark.parametrize(
    "topic",
    [
        "أوجه التعاون في مجالات السياحة والآثار والتراث العمراني والمتاحف",
        "العلاقات في المجالات الاقتصادية والاستثمارية والطاقة",
        "العلاقات بين وزارة الشؤون الإسلامية والأوقاف والدعوة والإرشاد والجهات المماثلة",
    ],
)
def test_fields_of_cooperation_are_one_topic(topic: str) -> None:
    text = f"التقى وزير السياحة السعودي السفير الياباني كينجي تاناكا. وجرى خلال اللقاء بحث {topic}، وسبل تعزيزها."
    (meeting,) = meetings(text)
    assert [told.text for told in meeting.topics] == [topic, "سبل تعزيزها"]


@pytest.mark.parametrize(
    ("turn", "act", "said"),
    [
        ("وخلال اللقاء، نقل السفير تحيات رئيس بلاده إلى الوزير، مؤكدا", "affirm", "حرص بلاده على التعاون"),
        ("فيما بادل السفير معاليه التحيات، مشيدا", "welcome", "بالعلاقات بين البلدين"),
    ],
)
def test_whoever_conveys_greetings_says_what_follows(turn: str, act: str, said: str) -> None:
    text = f"استقبل وزير التجارة القطري سالم الماجد السفير الياباني كينجي تاناكا. {turn} {said}."
    (meeting,) = meetings(text)
    told = [(statement.speakers, statement.act.value, statement.text) for statement in meeting.statements]
    assert told == [(("p2",), act, said)]


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("رئيس الاتحاد الآسيوي لكرة القدم الشيخ سالم بن حمد", ("سالم بن حمد", "organisation-head", "الاتحاد")),
        ("الأمير القطري الشيخ جاسم بن فهد", ("جاسم بن فهد", "head-of-state", "QA")),
        ("ولي ولي العهد السعودي الأمير سالم بن حمد", ("سالم بن حمد", "deputy-head-of-government", "SA")),
        ("ريتشارد كولمان المبعوث الرئاسي الأميركي وكبير المستشارين", ("ريتشارد كولمان", "envoy", "US")),
        ("القنصل العام لجمهورية تركيا بمدينة جدة السعودية محمود أرسلان", ("محمود أرسلان", "consul", "TR")),
    ],
)
def test_titles_of_those_received(told: str, row: Row) -> None:
    ((_, (name, kind, sender)),) = met(f"استقبل الرئيس التونسي المنذر الغزواني، {told}، في مكتبه اليوم.")
    assert (name, kind) == row[:2]
    assert sender is not None
    assert row[2] is not None
    assert sender.startswith(row[2])


def test_a_minister_heads_a_firm_of_his_state_too() -> None:
    text = (
        "اجتمع الرئيس الكيني ديفيد أوكيلو مع وزير الدولة القطري لشؤون الطاقة الرئيس التنفيذي لقطر للطاقة سالم بن راشد."
    )
    assert met(text) == [[("ديفيد أوكيلو", "head-of-state", "KE"), ("سالم بن راشد", "minister", "QA")]]


def test_two_members_of_a_house_are_told_by_one_title() -> None:
    text = "استقبل الرئيس التونسي المنذر الغزواني عضوي مجلس الشيوخ الفرنسي السيدة كلير دوفال والسيد برنار لوكونت."
    assert met(text) == [
        [
            ("المنذر الغزواني", "head-of-state", "TN"),
            ("كلير دوفال", "parliamentarian", "FR"),
            ("برنار لوكونت", "parliamentarian", "FR"),
        ]
    ]


def test_a_ruler_at_his_house_is_in_the_city_he_rules() -> None:
    text = "استقبل الشيخ ماجد بن راشد الكامل حاكم عجمان في قصره أمس، كينجي تاناكا سفير اليابان."
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.country == "AE"
    assert meeting.place.name == "عجمان"


@pytest.mark.parametrize(
    "told",
    [
        "وركزت المناقشات على سبل تعزيز التعاون",
        "وتطرق الجانبان خلال الجلسة، التي عقدت في مقر الوزارة بالرياض، إلى سبل تعزيز التعاون",
        "كما تبادل الجانبان وجهات النظر تجاه سبل تعزيز التعاون",
    ],
)
def test_what_is_discussed_stands_behind_a_turn(told: str) -> None:
    (meeting,) = meetings(f"التقى وزير السياحة السعودي فهد الماجد السفير الياباني كينجي تاناكا. {told}.")
    assert [topic.text for topic in meeting.topics] == ["سبل تعزيز التعاون"]


@pytest.mark.parametrize(("contact", "times"), [("الاجتماعات", 2), ("الاجتماع", 1)])
def test_meetings_of_which_an_article_goes_on_to_speak_were_with_each(contact: str, times: int) -> None:
    text = (
        "اجتمع وزير الدولة القطري سالم بن راشد في الدوحة مع نائبة المبعوث الأميركي مورغان ستون ومدير مكتب الشؤون "
        f"الأفريقية الأميركي تروي وود. وجرى خلال {contact} استعراض العلاقات."
    )
    assert len(met(text)) == times


def test_whoever_has_the_title_of_an_officer_of_another_state_is_of_his_own() -> None:
    text = "عقد الأمين العام لمجلس الشورى فهد بن سالم اجتماعا مع الأمين العام لمجلس الشورى القطري نايف بن علي."
    assert met(text) == [[("فهد بن سالم", "official", None), ("نايف بن علي", "official", "QA")]]


@pytest.mark.parametrize(
    "told",
    [
        "سفير المملكة لدى النمسا محمد السالم وسفير المملكة لدى غانا نبيل الصالح",
        "سفير المملكة المعين لدى النمسا محمد السالم وسفير المملكة المعين لدى غانا نبيل الصالح",
    ],
)
def test_ambassadors_to_other_states_whom_a_host_receives_are_his_own(told: str) -> None:
    assert met(f"استقبل ولي العهد السعودي الأمير مقرن بن سعد {told}.") == [
        [
            ("مقرن بن سعد", "crown-prince", "SA"),
            ("محمد السالم", "ambassador", "SA"),
            ("نبيل الصالح", "ambassador", "SA"),
        ]
    ]


@pytest.mark.parametrize("title", ["وزير الشؤون الإسلامية والدعوة والإرشاد", "وزير الشؤون الإسلامية"])
def test_the_mission_of_a_ministry_is_no_invitation(title: str) -> None:
    text = f"اجتمع {title} السعودي صالح بن سالم في بيشاور أمس مع وزير الشؤون الدينية الباكستاني سردار خان."
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == "بيشاور"


@pytest.mark.parametrize(
    "host",
    [
        "رئيس الجمهورية، القائد الأعلى للقوات المسلحة، وزير الدفاع الوطني، السيد سالم بكري",
        "رئيس الجمهورية القائد الأعلى للقوات المسلحة السيد سالم بكري",
        "صاحب الجلالة الملك المعظم القائد الأعلى للقوات المسلحة سالم بكري",
        "القائد الأعلى للقوات المسلحة، جلالة الملك سالم بكري",
        "جلالة الملك سالم بكري، القائد الأعلى للقوات المسلحة",
    ],
)
def test_who_commands_the_armed_forces_is_the_head_of_state(host: str) -> None:
    (meeting,) = met(f"استقبل {host}، اليوم وزير الدفاع الغاني كوفي مينساه.")
    assert [(name, office) for name, office, _ in meeting] == [
        ("سالم بكري", "head-of-state"),
        ("كوفي مينساه", "minister"),
    ]


def test_an_heir_who_is_second_in_command_stays_the_heir() -> None:
    text = (
        "المنامة - استقبل صاحب السمو الملكي الأمير ماجد بن راشد ولي العهد نائب القائد الأعلى النائب الأول لرئيس مجلس "
        "الوزراء، وزير الدفاع الغاني كوفي مينساه."
    )
    assert met(text) == [[("ماجد بن راشد", "crown-prince", "BH"), ("كوفي مينساه", "minister", "GH")]]


def test_who_is_met_next_is_met_apart() -> None:
    text = "استقبل وزير الخارجية اللبناني سليم بكري سفيرة أستراليا آن بيكر، ثم السفير الفرنسي جان دوبون."
    minister: Row = ("سليم بكري", "foreign-minister", "LB")
    assert met(text) == [
        [minister, ("آن بيكر", "ambassador", "AU")],
        [minister, ("جان دوبون", "ambassador", "FR")],
    ]


def test_a_mission_from_a_body_is_a_delegation() -> None:
    text = "استقبل الوزير الأول الموريتاني سالم ولد بكري بعثة من البنك الدولي برئاسة السيدة آن بيكر."
    assert met(text) == [[("سالم ولد بكري", "head-of-government", "MR"), ("آن بيكر", None, "البنك الدولي")]]


def test_who_takes_a_letter_acts_for_whom_it_is_meant() -> None:
    text = (
        "تلقى الملك البحريني ماجد بن راشد رسالة خطية من رئيس تركمانستان سردار مراد. قام بتسليم الرسالة كريم مراد سفير "
        "تركمانستان لدى مملكة البحرين خلال استقبال سعادة وزير الخارجية له اليوم."
    )
    (meeting,) = met(text)
    assert (None, "foreign-minister", "BH") in meeting


@pytest.mark.parametrize(
    ("title", "row"),
    [
        ("المكلف بتسيير مهام وزارة الخارجية الليبي", ("سالم بكري", "foreign-minister", "LY")),
        ("وزير شؤون خارجية إسبانيا", ("سالم بكري", "foreign-minister", "ES")),
        ("وزيرة العلاقات الدولية والتعاون لجمهورية جنوب إفريقيا السيدة", ("سالم بكري", "foreign-minister", "ZA")),
        (
            "كبيرة منسقي الشؤون الإنسانية وإعادة الإعمار في غزة السيدة",
            ("سالم بكري", "organisation-official", "الأمم المتحدة"),
        ),
    ],
)
def test_titles_that_are_told_in_other_words(title: str, row: Row) -> None:
    text = f"التقى رئيس الوزراء الغاني كوفي مينساه مع {title} سالم بكري."
    assert met(text) == [[("كوفي مينساه", "head-of-government", "GH"), row]]


def test_a_desk_for_the_states_of_a_continent_is_of_no_other_state() -> None:
    text = (
        "استقبل نائب وزير الخارجية السعودي سالم بكري سفير كوبا بيدرو لوبيز، بحضور مدير عام الإدارة العامة لدول أمريكا "
        "اللاتينية فهد السالم."
    )
    (meeting,) = met(text)
    assert meeting[2] == ("فهد السالم", "official", "SA")


def test_the_last_word_of_a_foreign_name_need_not_be_known() -> None:
    text = "التقى وزير الخارجية الغاني كوفي مينساه وزير خارجية غينيا مامادو أوري باه في كوناكري."
    (meeting,) = met(text)
    assert meeting[1] == ("مامادو أوري باه", "foreign-minister", "GN")


@pytest.mark.parametrize(
    "ministry",
    [
        "الدفاع وشؤون المتقاعدين وأولاد الشهداء",
        "المياه والصرف الصحي",
        "التهذيب الوطني وإصلاح النظام التعليمي",
        "الحكم الاتحادي والتنمية الريفية",
        "الصيد والبنى التحتية البحرية والمينائية",
    ],
)
def test_a_ministry_may_have_matters_that_no_list_knows_up_to_the_courtesy(ministry: str) -> None:
    text = f"نواكشوط - استقبل وزير {ministry}، السيد سالم ولد بكري، سفير غانا كوفي مينساه."
    assert met(text) == [[("سالم ولد بكري", "minister", "MR"), ("كوفي مينساه", "ambassador", "GH")]]


@pytest.mark.parametrize(
    "ministry",
    [
        "الموارد البشرية والتنمية الاجتماعية",
        "الإدماج الاقتصادي والمقاولة الصغرى والشغل والكفاءات",
        "إعداد التراب الوطني والتعمير والإسكان وسياسة المدينة",
        "أملاك الدولة والشؤون العقارية",
        "تمكين الشباب والتشغيل والرياضة",
    ],
)
def test_and_up_to_the_name(ministry: str) -> None:
    text = f"الرباط - استقبل وزير {ministry} سالم بكري سفير غانا كوفي مينساه."
    assert met(text) == [[("سالم بكري", "minister", "MA"), ("كوفي مينساه", "ambassador", "GH")]]


@pytest.mark.parametrize("verb", ["كما التقى", "والتقى أيضا"])
def test_two_who_were_met_too_were_met_by_the_same_one(verb: str) -> None:
    text = (
        "التقى رئيس الوزراء الكيني سالم كاماو الرئيس الغاني كوفي مينساه. "
        f"{verb} نائب الرئيس الفرنسي جان دوبون، ورئيس وزراء إثيوبيا هايلي تسفاي."
    )
    host: Row = ("سالم كاماو", "head-of-government", "KE")
    assert met(text) == [
        [host, ("كوفي مينساه", "head-of-state", "GH")],
        [host, ("جان دوبون", "deputy-head-of-state", "FR")],
        [host, ("هايلي تسفاي", "head-of-government", "ET")],
    ]


@pytest.mark.parametrize("title", ["المكلفة من مجلس النواب", "المنبثقة عن البرلمان"])
def test_a_government_is_told_by_which_parliament_it_was_named(title: str) -> None:
    text = f"بحث رئيس الحكومة الليبية {title} سالم بكري مع السفير الغاني لدى ليبيا كوفي مينساه سبل التعاون."
    assert met(text) == [[("سالم بكري", "head-of-government", "LY"), ("كوفي مينساه", "ambassador", "GH")]]


def test_the_sides_of_two_states_are_who_welcomed_the_other_and_the_guest() -> None:
    text = (
        "استقبل وزير الداخلية العراقي سالم بكري اليوم في مطار بغداد الدولي الأمير فهد بن راشد وزير داخلية المملكة "
        "العربية السعودية. وعقد الجانبان العراقي والسعودي مباحثات ركزت على أمن الحدود."
    )
    assert met(text) == [[("سالم بكري", "minister", "IQ"), ("فهد بن راشد", "minister", "SA")]]


def test_a_woman_who_comes_along_is_there_too() -> None:
    text = "استقبل الرئيس الكيني سالم كاماو رئيسة البرلمان الغاني آما مينساه، ترافقها سفيرة غانا أبينا أوسو."
    (meeting,) = meetings(text)
    assert [(p.person.name if p.person else None, p.part.value) for p in meeting.participants] == [
        ("سالم كاماو", "principal"),
        ("آما مينساه", "principal"),
        ("أبينا أوسو", "attendee"),
    ]


@pytest.mark.parametrize("where", ["مباحثات بينهما", "محادثات جرت بينهما", "محادثات أجرياها"])
def test_talks_between_the_two_who_said_something_are_theirs(where: str) -> None:
    text = (
        f"أكد وزير الخارجية الكيني سالم كاماو ونظيره الغاني كوفي مينساه أهمية التعاون. جاء ذلك خلال {where} في نيروبي."
    )
    assert met(text) == [[("سالم كاماو", "foreign-minister", "KE"), ("كوفي مينساه", "foreign-minister", "GH")]]


def test_a_session_that_had_two_in_it_was_theirs() -> None:
    text = "عقدت في مقر الوزارة جلسة عمل ضمت وزير الصحة الكيني سالم كاماو والسفير الغاني كوفي مينساه."
    assert met(text) == [[("سالم كاماو", "minister", "KE"), ("كوفي مينساه", "ambassador", "GH")]]


def test_who_is_joined_behind_a_comma_says_it_too() -> None:
    text = (
        "أكد رئيس الوزراء الكيني سالم كاماو، والسفير الغاني كوفي مينساه، على أهمية التعاون، خلال لقاء جمعهما في نيروبي."
    )
    (meeting,) = meetings(text)
    assert [(statement.joint, statement.text) for statement in meeting.statements] == [(True, "أهمية التعاون")]


@pytest.mark.parametrize("where", ["خلال استقباله لهم بمكتبه اليوم", "وذلك خلال لقائه بهم"])
def test_a_delegation_that_is_told_something_was_received(where: str) -> None:
    text = (
        "رام الله - أطلع رئيس الوزراء الفلسطيني سالم بكري وفدا من البرلمان الغاني برئاسة كوفي مينساه، على آخر "
        f"المستجدات، {where}."
    )
    (meeting,) = meetings(text)
    assert rows_of([meeting]) == [[("سالم بكري", "head-of-government", "PS"), ("كوفي مينساه", "parliamentarian", "GH")]]
    assert [statement.text for statement in meeting.statements] == ["آخر المستجدات"]


def test_a_delegation_without_a_head_was_received_too() -> None:
    text = "أطلع رئيس الوزراء الفلسطيني سالم بكري وفدا غانيا على آخر المستجدات، خلال استقباله لهم اليوم."
    (meeting,) = meetings(text)
    assert [p.country for p in meeting.participants] == ["PS", "GH"]


@pytest.mark.parametrize("name", ["ساندرا دو وال", "هانس فان ديرفيلد", "جان دو غوتشيه"])
def test_no_name_ends_with_a_foreign_particle(name: str) -> None:
    text = f"بحث رئيس مجلس النواب اللبناني سالم بكري مع السفير البلجيكي {name} برامج الدعم."
    (meeting,) = met(text)
    assert meeting[1] == (name, "ambassador", "BE")


def test_a_letter_of_a_president_was_taken_from_who_brought_it() -> None:
    text = (
        "تلقى رئيس السودان سالم بكري رسالة خطية من الرئيس كوفي مينساه رئيس غانا، تسلمها لدى لقائه اليوم ببورتسودان "
        "مستشار الرئيس للشؤون الأمنية يوسف أوسو."
    )
    assert met(text) == [[("سالم بكري", "head-of-state", "SD"), ("يوسف أوسو", "adviser", "GH")]]


def test_a_visit_that_someone_goes_on_with_has_begun() -> None:
    (meeting,) = meetings("يواصل وزير الخارجية الغاني كوفي مينساه زيارته إلى الكويت.")
    assert (meeting.kind.value, meeting.planned) == ("visit", False)


@pytest.mark.parametrize("told", ["وتشمل زيارة رئيس الوزراء", "يتضمن برنامج زيارة رئيس الوزراء"])
def test_what_a_visit_includes_is_still_to_come(told: str) -> None:
    (meeting,) = meetings(f"{told} الكيني سالم كاماو إلى غانا لقاء مع الرئيس الغاني كوفي مينساه.")
    assert meeting.planned


@pytest.mark.parametrize(
    ("title", "row"),
    [
        ("وزير العدل، حافظ الأختام، السيد", ("سالم بكري", "minister", "DZ")),
        ("وزير العدل وحافظ الأختام", ("سالم بكري", "minister", "DZ")),
        ("مستشار رئيس الجمهورية المكلف بالشؤون السياسية والعلاقات مع الشباب، السيد", ("سالم بكري", "adviser", "DZ")),
    ],
)
def test_titles_of_the_maghreb(title: str, row: Row) -> None:
    text = f"الجزائر - استقبل {title} سالم بكري سفير غانا كوفي مينساه."
    assert met(text) == [[row, ("كوفي مينساه", "ambassador", "GH")]]


def test_who_presides_over_a_parliament_of_several_states_heads_a_body() -> None:
    text = "استقبل رئيس مجلس النواب المغربي سالم بكري رئيسة برلمان أمريكا الوسطى آنا لوبيز."
    (meeting,) = meetings(text)
    assert [p.office.kind.value for p in meeting.participants if p.office] == [
        "parliament-speaker",
        "organisation-head",
    ]
    assert meeting.participants[1].country is None


@pytest.mark.parametrize(
    ("state", "code"), [("الوسط إفريقي", "CF"), ("الكابفيردي", "CV"), ("الموريشي", "MU"), ("الميكرونيزي", "FM")]
)
def test_rare_adjectives_of_states(state: str, code: str) -> None:
    (meeting,) = met(f"استقبل رئيس الوزراء الكندي جون بيكر السفير {state} سالم بكري.")
    assert meeting[1] == ("سالم بكري", "ambassador", code)
