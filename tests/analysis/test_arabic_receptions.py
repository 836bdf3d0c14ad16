"""Receptions as Arabic agencies tell them: who is named with whom, where, and what they talked of."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting, Part


def meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2024-05-15", language="ar").meetings


def met(text: str) -> list[list[Row]]:
    """Give who takes part in each meeting: name, office and state (or body)."""
    return rows_of(meetings(text))


HOST: Row = ("سالم كاماو", "head-of-state", "KE")


@pytest.mark.parametrize(
    ("ministers", "rows"),
    [
        (
            "وزيري الخارجية الفرنسي جان دوبون والدفاع بيير لوران",
            [("جان دوبون", "foreign-minister", "FR"), ("بيير لوران", "minister", "FR")],
        ),
        (
            "وزيري الطاقة الفرنسي جان دوبون، والخارجية الفرنسي المهندس بيير لوران",
            [("جان دوبون", "minister", "FR"), ("بيير لوران", "foreign-minister", "FR")],
        ),
        (
            "وزراء الزراعة العراقي كرار الخفاجي والنقل سمير كامل والموارد المائية هاني البدري",
            [("كرار الخفاجي", "minister", "IQ"), ("سمير كامل", "minister", "IQ"), ("هاني البدري", "minister", "IQ")],
        ),
    ],
)
def test_ministers_of_one_state_are_named_each_with_a_ministry(ministers: str, rows: list[Row]) -> None:
    assert met(f"استقبل الرئيس الكيني سالم كاماو اليوم {ministers}، وبحث معهم سبل التعاون.") == [[HOST, *rows]]


def test_a_matter_behind_a_minister_is_no_ministry() -> None:
    ((host, guest),) = met("بحث الرئيس الكيني سالم كاماو مع وزير الخارجية الفرنسي جان دوبون الزراعة والطاقة.")
    assert (host, guest) == (HOST, ("جان دوبون", "foreign-minister", "FR"))


@pytest.mark.parametrize(
    ("envoy", "row"),
    [
        ("سفير النرويج المقيم بالقاهرة سمير كامل", ("سمير كامل", "ambassador", "NO")),
        ("سفيرة النرويج لدى كينيا المقيمة في الرياض آنا كورتس", ("آنا كورتس", "ambassador", "NO")),
        ("سفير كوريا الديمقراطية كيم سونغ", ("كيم سونغ", "ambassador", "KP")),
        ("سفير المملكة العربية بكينيا سمير كامل", ("سمير كامل", "ambassador", "SA")),
        ("السفير سمير طه خلف، سفير العراق", ("سمير طه خلف", "ambassador", "IQ")),
        ("إمام وخطيب المسجد الحرام الشيخ سمير الغامدي", ("سمير الغامدي", "official", "SA")),
        ("الرئيس السابق للبرلمان التونسي سالم العياري", ("سالم العياري", "parliament-speaker", "TN")),
        ("الرئيس الأسبق للحكومة المغربية سالم العياري", ("سالم العياري", "head-of-government", "MA")),
        ("رئيس غرفتي صناعة الأردن وعمان المهندس سمير الكركي", ("سمير الكركي", "official", "JO")),
    ],
)
def test_titles_go_on_to_the_name(envoy: str, row: Row) -> None:
    assert met(f"استقبل الرئيس الكيني سالم كاماو اليوم {envoy}.") == [[HOST, row]]


def test_behind_a_name_is_where_something_is() -> None:
    ((_, guest),) = met("التقى الرئيس الكيني سالم كاماو السفير الفرنسي جان دوبون خلف الأبواب المغلقة.")
    assert guest == ("جان دوبون", "ambassador", "FR")


@pytest.mark.parametrize(
    "group", ["سفراء دول مجلس التعاون", "عددا من سفراء دول مجلس التعاون", "سفراء عدد من دول مجلس التعاون لدى كينيا"]
)
def test_envoys_of_a_body_are_told_one_by_one(group: str) -> None:
    text = f"التقى الرئيس الكيني سالم كاماو {group} وهم سفير البحرين سمير كامل، وسفير الكويت سعيد بدر."
    assert met(text) == [
        [HOST, ("سمير كامل", "ambassador", "BH")],
        [HOST, ("سعيد بدر", "ambassador", "KW")],
    ]


def test_the_chairman_of_a_friendship_committee_sits_in_parliament() -> None:
    text = (
        "التقت لجنة الصداقة البرلمانية العاشرة في مجلس الشورى السعودي برئاسة عضو المجلس رئيس اللجنة سمير السعدون "
        "سفير البحرين سالم كامل."
    )
    assert met(text) == [[("سمير السعدون", "parliamentarian", "SA"), ("سالم كامل", "ambassador", "BH")]]


@pytest.mark.parametrize("which", ["اللقاء، الذي حضره", "اللقاء الذي حضره", "اللقاء، بحضور"])
def test_what_was_done_at_talks_is_a_topic_behind_those_who_were_there(which: str) -> None:
    text = (
        "التقى وزير التجارة الأردني سالم الكركي وزير التجارة الجزائري كمال رحماني. "
        f"وجرى خلال {which} السفير الأردني خالد الصعوب ومدير الغرفة سعيد المجالي، بحث التبادل التجاري."
    )
    (meeting,) = meetings(text)
    there = [p.person.name for p in meeting.participants if p.part is Part.ATTENDEE and p.person]
    assert there == ["خالد الصعوب", "سعيد المجالي"]
    assert [topic.text for topic in meeting.topics] == ["التبادل التجاري"]


@pytest.mark.parametrize(
    "asked",
    [
        "سلم السفير الفرنسي لدى كينيا جان دوبون دعوة للرئيس الكيني سالم كاماو لحضور قمة مرتقبة في باريس.",
        "استقبل الرئيس الكيني سالم كاماو سفير فرنسا جان دوبون، وبحث معه التحضير للمؤتمر المقبل في برلين.",
    ],
)
def test_where_a_conference_will_be_is_not_where_the_next_met(asked: str) -> None:
    *_, last = meetings(f"{asked} والتقى الرئيس اليوم سفير اليابان كينجي تاناكا.")
    assert last.place is None


@pytest.mark.parametrize(
    ("rest", "topics"),
    [
        (
            "وجرى خلال اللقاء تبادل الأحاديث الودية وبحث الموضوعات ذات الاهتمام المشترك",
            ["الموضوعات ذات الاهتمام المشترك"],
        ),
        ("وتم تبادل الأحاديث الودية", []),
    ],
)
def test_friendly_words_are_no_match(rest: str, topics: list[str]) -> None:
    text = f"استقبل الأمير سمير بن ماجد محافظ جدة، سفير تشاد لدى المملكة زكريا فضل، {rest}."
    (meeting,) = meetings(text)
    assert [topic.text for topic in meeting.topics] == topics


def test_a_friendly_match_is_no_meeting() -> None:
    assert not met("التقى منتخب كينيا في المباراة الودية منتخب غانا بقيادة المدرب كوفي أدجي.")


@pytest.mark.parametrize(
    ("guest", "row"),
    [
        (
            "القنصل العام للأردن بنيروبي والمندوب الدائم لها لدى برنامج الأمم المتحدة للبيئة سمير الكركي",
            ("سمير الكركي", "consul", "JO"),
        ),
        (
            "سمير الكركي، سفير الأردن ومندوبها الدائم لدى جامعة الدول العربية",
            ("سمير الكركي", "ambassador", "JO"),
        ),
        (
            "الفريق أول سمير زكي القائد العام للقوات المسلحة وزير الدفاع المصري",
            ("سمير زكي", "minister", "EG"),
        ),
        (
            "رئيسة الدورة الـ 73 للجمعية العامة للأمم المتحدة آنا كورتس",
            ("آنا كورتس", "organisation-head", "الجمعية العامة للأمم المتحدة"),
        ),
    ],
)
def test_a_second_office_is_held_beside_the_first(guest: str, row: Row) -> None:
    assert met(f"استقبل الرئيس الكيني سالم كاماو اليوم {guest}.") == [[HOST, row]]


def test_a_name_between_commas_is_whole() -> None:
    text = "استقبل رئيس الجمهورية العراقي، عبد الكريم كمال سالم، سفير اليابان لدى العراق، كينجي تاناكا."
    assert met(text) == [
        [("عبد الكريم كمال سالم", "head-of-state", "IQ"), ("كينجي تاناكا", "ambassador", "JP")],
    ]


def test_states_go_on_with_what_they_are() -> None:
    text = (
        "تسلم الرئيس الكيني سالم كاماو أوراق اعتماد السفراء الجدد لكل من مملكة البحرين السيد سمير المنصور، "
        "وجمهورية البرتغال السيد فرناندو سواريس، وجمهورية أنغولا السيد خوسيه مارتينيز."
    )
    assert met(text) == [
        [
            HOST,
            ("سمير المنصور", "ambassador", "BH"),
            ("فرناندو سواريس", "ambassador", "PT"),
            ("خوسيه مارتينيز", "ambassador", "AO"),
        ]
    ]


def test_a_member_of_the_council_sits_in_the_one_told_before() -> None:
    text = (
        "عقد رئيس مجلس الأمة الكويتي سالم العازمي مباحثات مع رئيس مجلس الشورى القطري ناصر الكواري. "
        "وحضر المباحثات نائب رئيس مجلس الشورى القطري سمير الهاجري، وعضو المجلس راشد النعيمي."
    )
    ((*_, member),) = met(text)
    assert member == ("راشد النعيمي", "parliamentarian", "QA")


@pytest.mark.parametrize("name", ["أحمد سالم خليفة", "محمد بشير"])
def test_a_namesake_of_a_state_that_is_not_named_is_another(name: str) -> None:
    text = (
        f"التقى الفريق {name} رئيس أركان حرب القوات المسلحة رئيس أركان الدفاع الإسباني خوان كورتس الذي يزور مصر حاليا."
    )
    ((host, _),) = met(text)
    assert host == (name, "security-chief", "EG")


@pytest.mark.parametrize("noun", ["تطلع", "رفض", "حرص", "دعم"])
def test_what_a_verb_of_saying_leads_may_be_written_like_a_verb(noun: str) -> None:
    text = (
        "استقبل الرئيس العراقي سالم كامل سفير البحرين سمير المنصور. "
        f"وأكد الرئيس، خلال اللقاء، {noun} العراق لهذا المشروع."
    )
    (meeting,) = meetings(text)
    assert [(s.act.value, s.text) for s in meeting.statements] == [("affirm", f"{noun} العراق لهذا المشروع")]


@pytest.mark.parametrize("house", ["بدار المجلس", "بدار مجلس النواب", "في دار مجلس النواب"])
def test_a_house_is_no_talk(house: str) -> None:
    text = f"استقبل الرئيس الكيني سالم كاماو في مكتبه {house}، اليوم الثلاثاء، السفير العراقي سمير المنصور."
    assert met(text) == [[HOST, ("سمير المنصور", "ambassador", "IQ")]]


@pytest.mark.parametrize("subject", ["الوزير أمس", "معالي الوزير أمس", "الوزير في الرياض أمس"])
def test_the_minister_who_met_others_is_the_one_told_first(subject: str) -> None:
    text = (
        "التقى وزير العمل السعودي سالم الحربي وزير العمل في النيجر مامادو سليمان. "
        f"والتقى {subject} وزير العمل في أوغندا جوزيف أوكيلو."
    )
    assert met(text)[1] == [("سالم الحربي", "minister", "SA"), ("جوزيف أوكيلو", "minister", "UG")]


@pytest.mark.parametrize("where", ["في مدينة القدس المحتلة", "في مدينة القدس", "في القدس"])
def test_a_consul_is_named_behind_the_city_where_he_serves(where: str) -> None:
    text = f"استقبل الرئيس الكيني سالم كاماو القنصل الإسباني العام {where} خوان مورينو."
    assert met(text) == [[HOST, ("خوان مورينو", "consul", "ES")]]


def test_a_city_behind_an_envoy_of_no_name_is_where_they_met() -> None:
    (meeting,) = meetings("التقى الرئيس الفلسطيني سالم كامل السفير الإسباني في مدينة أريحا اليوم.")
    assert meeting.place is not None
    assert meeting.place.name == "أريحا"


@pytest.mark.parametrize(
    ("guest", "row"),
    [
        ("نائب السفير الإسباني خوان مورينو", ("خوان مورينو", "official", "ES")),
        (
            "أمين عام المنظمة العربية للهلال الأحمر والصليب الأحمر (ARCO) عبدالله المنصور",
            ("عبدالله المنصور", "organisation-head", "المنظمة العربية للهلال الأحمر والصليب الأحمر"),
        ),
        ("عميد بلدية سبها أ. أبوبكر كامل", ("أبوبكر كامل", "governor", "LY")),
        ("وفدا من وزارة الصحة في دولة مدغشقر", (None, "official", "MG")),
        ("وفدا من وزارة الصحة المغربية", (None, "official", "MA")),
    ],
)
def test_a_guest_of_a_lesser_office_is_who_his_title_says(guest: str, row: Row) -> None:
    assert met(f"استقبل الرئيس الكيني سالم كاماو اليوم {guest}.") == [[HOST, row]]


def test_who_was_there_did_not_talk_by_a_noun() -> None:
    text = (
        "التقى رئيس مجلس النواب الكيني سالم كاماو السفير الأميركي جون بيكر. وحضر اللقاء القائم بأعمال السفارة "
        "الأميركية في نيروبي توم ديفيز والمستشار الإعلامي سمير كامل، جرى خلاله عرض للأوضاع العامة."
    )
    (meeting,) = meetings(text)
    assert [p.person.name for p in meeting.participants if p.part is Part.ATTENDEE and p.person] == [
        "توم ديفيز",
        "سمير كامل",
    ]


def test_a_womans_title_behind_a_mans_name_is_hers() -> None:
    text = (
        "التقى وزير العمل والتنمية المهندس سالم الراجحي وزيرة العمل الكينية جوي أوتينو في الرياض. "
        "وأطلع المهندس الراجحي، الوزيرة الكينية على برامج الوزارة."
    )
    assert met(text) == [[("سالم الراجحي", "minister", "SA"), ("جوي أوتينو", "minister", "KE")]]


@pytest.mark.parametrize(
    ("verb", "rest", "topics"),
    [
        ("تحادث", "مساء أمس بالجزائر العاصمة مع نظيره الغاني", []),
        ("تحادث", "أمس بالجزائر العاصمة مع نظيره الغاني حول تجارة الكاكاو", ["تجارة الكاكاو"]),
        ("استقبل", "نظيره الغاني للنقاش حول تجارة الكاكاو", ["تجارة الكاكاو"]),
    ],
)
def test_where_they_talked_is_no_topic(verb: str, rest: str, topics: list[str]) -> None:
    (meeting,) = meetings(f"{verb} وزير التجارة الكيني سالم كاماو {rest}.")
    assert [topic.text for topic in meeting.topics] == topics


def test_two_letters_are_brought_as_one_is() -> None:
    text = "سلم سفير اليابان كينجي تاناكا الرئيس الكيني سالم كاماو رسالتي تهنئة من رئيس الوزراء الياباني."
    (meeting,) = meetings(text)
    assert meeting.kind.value == "message"


@pytest.mark.parametrize(
    ("guest", "row"),
    [
        ("السيناتور الديمقراطي الأميركي جون بيكر", ("جون بيكر", "parliamentarian", "US")),
        ("زعيم الأغلبية في مجلس الشيوخ الأميركي جون بيكر", ("جون بيكر", "parliamentarian", "US")),
        ("زعيمة الأقلية بمجلس النواب الأميركي آنا بيكر", ("آنا بيكر", "parliamentarian", "US")),
        ("وزير الثقافة والعلاقات مع البرلمان الجزائري سمير كامل", ("سمير كامل", "minister", "DZ")),
        ("محافظ ظفار بسلطنة عمان سمير الشنفري", ("سمير الشنفري", "governor", "OM")),
        ("السفير العماني سالم البريمي", ("سالم البريمي", "ambassador", "OM")),
    ],
)
def test_who_leads_a_party_in_a_house_sits_in_it_and_who_heads_a_province_governs_it(guest: str, row: Row) -> None:
    assert met(f"استقبل الرئيس الكيني سالم كاماو اليوم {guest}.") == [[HOST, row]]


def test_a_title_of_two_behind_their_names_is_of_both() -> None:
    text = "استقبل الرئيس الكيني سالم كاماو اليوم سمير كامل والنائبة هالة سالم وكيلي مجلس الشيوخ المصري."
    assert met(text) == [[HOST, ("سمير كامل", "parliamentarian", "EG"), ("هالة سالم", "parliamentarian", "EG")]]


@pytest.mark.parametrize("deed", ["برنامجا تنفيذيا", "خطاب نوايا", "محضرا"])
def test_who_sign_a_programme_meet_to_sign(deed: str) -> None:
    text = f"وقع وزير التجارة الكيني سالم كاماو اليوم مع نظيره الفرنسي جان دوبون {deed} للتعاون التجاري."
    (meeting,) = meetings(text)
    assert meeting.kind.value == "signing"


def test_a_visit_to_be_arranged_is_not_where_they_met() -> None:
    text = "التقى الرئيس الكيني سالم كاماو وزير الخارجية الفرنسي جان دوبون للترتيب لزيارة رئيس الوزراء إلى موسكو."
    (meeting,) = meetings(text)
    assert meeting.place is None


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("بحث العلاقات بين البلدين، وسبل تعزيزها، والتأكيد على دور كينيا", ["العلاقات بين البلدين", "سبل تعزيزها"]),
        ("بحث العلاقات بين البلدين، والإشادة بمستوى التعاون", ["العلاقات بين البلدين"]),
        ("بحث تجارة الكاكاو على وجه الخصوص وبالذات في سياق الإعداد للقمة", ["تجارة الكاكاو"]),
        ("البحث في العلاقات بين البلدين", ["العلاقات بين البلدين"]),
    ],
)
def test_what_was_affirmed_is_no_topic(told: str, topics: list[str]) -> None:
    text = f"التقى الرئيس الكيني سالم كاماو السفير الفرنسي جان دوبون. وجرى خلال اللقاء {told}."
    (meeting,) = meetings(text)
    assert [topic.text for topic in meeting.topics] == topics


@pytest.mark.parametrize("office", ["وزير الدولة ومحافظ مسقط", "وزير الدولة محافظ ظفار"])
def test_a_minister_of_state_who_governs_a_province_is_its_governor(office: str) -> None:
    text = f"استقبل معالي السيد سمير الشنفري {office} السفير الفرنسي جان دوبون."
    assert met(text) == [[("سمير الشنفري", "governor", "OM"), ("جان دوبون", "ambassador", "FR")]]
