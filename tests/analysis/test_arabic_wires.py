"""How wires and papers in Arabic tell who met: deputies, offices in a row, envoys on their way, names for short."""

from __future__ import annotations

import pytest
from tests.told import Row, row, rows_of

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting


def meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2024-05-01", language="ar").meetings


def met(text: str) -> list[list[Row]]:
    """Give who takes part in each meeting: name, office and state (or body)."""
    return rows_of(meetings(text))


MINISTER: Row = ("سالم كاماو", "foreign-minister", "KE")


@pytest.mark.parametrize(
    ("above", "deputy"),
    [
        ("الرئيس الفيجي راتو كوروي، ونائبه بيتر ناكامورا", "deputy-head-of-state"),
        ("الرئيس الفيجي راتو كوروي ونائبه بيتر ناكامورا", "deputy-head-of-state"),
        ("رئيس وزراء فيجي راتو كوروي ونائبه الدكتور بيتر ناكامورا", "deputy-head-of-government"),
        ("نظيره الفيجي راتو كوروي ونائبه بيتر ناكامورا", "deputy-foreign-minister"),
    ],
)
def test_a_deputy_is_told_by_whose_deputy_they_are(above: str, deputy: str) -> None:
    people = {
        name: (kind, state)
        for rows in met(f"التقى وزير الخارجية الكيني سالم كاماو {above}.")
        for name, kind, state in rows
    }
    assert people["بيتر ناكامورا"] == (deputy, "FJ")


def test_nobody_is_the_deputy_of_someone_without_an_office() -> None:
    (rows,) = met("التقى وزير الخارجية الكيني سالم كاماو السفير الفيجي راتو كوروي ونائبه.")
    assert [name for name, _, _ in rows] == ["سالم كاماو", "راتو كوروي"]


def test_an_officer_of_a_state_may_be_one_of_its_movement() -> None:
    text = (
        "عقد وزير الخارجية الكيني سالم كاماو مباحثات مع نائب رئيس الوزراء الفلسطيني عضو اللجنة التنفيذية "
        "لمنظمة التحرير الفلسطينية رامي الدويك."
    )
    assert met(text) == [[MINISTER, ("رامي الدويك", "deputy-head-of-government", "PS")]]


def test_an_envoy_and_a_president_side_by_side_are_two() -> None:
    text = "التقى المبعوث الأممي في الرياض الرئيس اليمني خالد الأهدل."
    assert [(kind, state) for _, kind, state in met(text)[0]] == [("envoy", "الأمم المتحدة"), ("head-of-state", "YE")]


@pytest.mark.parametrize("family", ["والدن", "وارنر", "ولسون"])
def test_a_family_name_that_looks_like_and_with_a_name(family: str) -> None:
    text = f"استقبل وزير الخارجية الكيني سالم كاماو السيناتور رون {family}، عضو مجلس الشيوخ الأمريكي."
    assert met(text) == [[MINISTER, (f"رون {family}", "parliamentarian", "US")]]


def test_what_a_diplomat_is_stands_behind_the_name_and_the_rank() -> None:
    text = "التقى وزير الخارجية الكيني سالم كاماو السفير دانيال باركر المبعوث الأمريكي الخاص للشؤون الإنسانية."
    assert met(text) == [[MINISTER, ("دانيال باركر", "envoy", "US")]]


def test_an_envoy_who_goes_to_a_city_is_not_sent_to_it() -> None:
    (meeting,) = meetings(
        "يتوجه المبعوث الأممي مارتن لوندغرين إلى الرياض حيث من المقرر أن يلتقي الرئيس اليمني خالد الأهدل وكبار "
        "المسؤولين السعوديين."
    )
    assert [row(p)[0] for p in meeting.participants] == ["مارتن لوندغرين", "خالد الأهدل", None]
    assert meeting.participants[2].office is not None
    assert meeting.participants[2].office.title == "كبار المسؤولين السعوديين"
    assert (meeting.status.value, meeting.place and meeting.place.name) == ("planned", "الرياض")


def test_long_titles_may_stand_between_a_journey_and_its_aim() -> None:
    (meeting,) = meetings(
        "يزور المبعوث الخاص للأمين العام للأمم المتحدة إلى اليمن مارتن لوندغرين عدن والمكلا في الأيام القليلة المقبلة "
        "للقاء الرئيس اليمني."
    )
    assert meeting.status.value == "planned"


@pytest.mark.parametrize("before", ["قبيل زيارته صنعاء", "وقبل زيارته إلى صنعاء", "عشية زيارته لصنعاء"])
def test_where_someone_goes_afterwards_is_not_where_they_met(before: str) -> None:
    (meeting,) = meetings(f"{before}، التقى المبعوث الأممي مارتن لوندغرين في الرياض الرئيس اليمني خالد الأهدل.")
    assert meeting.place is not None
    assert meeting.place.name == "الرياض"


def test_someone_may_be_called_by_two_words_for_short() -> None:
    (meeting,) = meetings(
        "أجرى وزير الخارجية التركي نجدت جاويش أوغلو مكالمة هاتفية مع نظيره الكيني سالم كاماو.\n"
        "وفي الاتصال ناقش جاويش أوغلو الجدول الزمني للزيارات بين البلدين."
    )
    assert [topic.text for topic in meeting.topics] == ["الجدول الزمني للزيارات بين البلدين"]


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("تناولت العلاقات الثنائية، وأبرز القضايا العالمية", ["العلاقات الثنائية", "أبرز القضايا العالمية"]),
        ("تناولت التعاون الثنائي والقمة المزمع عقدها في روما", ["التعاون الثنائي", "القمة المزمع عقدها في روما"]),
        ("تناولت التحضيرات للقمة الخليجية والمزمع عقدها في مسقط", ["التحضيرات للقمة الخليجية والمزمع عقدها في مسقط"]),
    ],
)
def test_superlatives_and_participles_within_a_list_of_topics(told: str, topics: list[str]) -> None:
    (meeting,) = meetings(f"أجرى وزير الخارجية الكيني سالم كاماو مباحثات مع نظيره الفيجي راتو كوروي {told}.")
    assert [topic.text for topic in meeting.topics] == topics
    assert meeting.statements == ()


def test_what_was_also_discussed_was_not_said() -> None:
    (meeting,) = meetings(
        "عقد وزير الخارجية الكيني سالم كاماو ونظيره الفيجي راتو كوروي محادثات في نيروبي.\n"
        "وأعرب الوزيران خلال هذه المحادثات عن ارتياحهما لنجاح اجتماع اللجنة المشتركة كما بحثا المجالات الجديدة للتعاون."
    )
    assert [statement.text for statement in meeting.statements] == ["لنجاح اجتماع اللجنة المشتركة"]
    assert [topic.text for topic in meeting.topics] == ["المجالات الجديدة للتعاون"]


@pytest.mark.parametrize(
    "attending",
    [
        "وزير الخارجية موسى كريم، رئيس وزراء فيجي راتو كوروي",
        "وزير الخارجية موسى كريم، رئيس وزراء فيجي راتو كوروي والوفد المرافق له",
        "وزير الخارجية موسى كريم ووزير التجارة علي حسن، رئيس وزراء فيجي راتو كوروي",
    ],
)
def test_who_was_there_may_be_told_before_whoever_was_received(attending: str) -> None:
    (meeting,) = meetings(f"استقبل الرئيس الكيني سالم كاماو في نيروبي، بحضور {attending}.")
    principals = [row(p)[0] for p in meeting.participants if p.part.value == "principal"]
    attendees = [row(p)[0] for p in meeting.participants if p.part.value == "attendee"]
    assert principals == ["سالم كاماو", "راتو كوروي"]
    assert attendees[0] == "موسى كريم"


def test_several_titles_of_whoever_an_official_serves() -> None:
    text = (
        "استقبل وزير الخارجية الكيني سالم كاماو السفير الفيجي راتو كوروي. حضر اللقاء بدر الفتان مدير مكتب نائب رئيس "
        "الدولة رئيس مجلس الوزراء حاكم دبي."
    )
    assert met(text)[0][-1] == ("بدر الفتان", "official", "AE")


@pytest.mark.parametrize(
    ("title", "standing"),
    [
        ("مساعد وزير الخارجية الفيجي المكلف بشمال أفريقيا", "current"),
        ("وزير الخارجية الفيجي المكلف", "acting"),
        ("الوزير الفيجي المكلف بتسيير شؤون وزارة الخارجية", "acting"),
    ],
)
def test_who_is_charged_with_a_region_holds_the_office(title: str, standing: str) -> None:
    (meeting,) = meetings(f"التقى وزير الخارجية الكيني سالم كاماو {title} راتو كوروي.")
    office = meeting.participants[1].offices[0]
    assert office.standing.value == standing


def test_a_premier_and_the_envoy_behind_his_title_are_two() -> None:
    text = "استقبل الدكتور سالم كاماو رئيس مجلس الوزراء الكيني السفير الفيجي لدى كينيا."
    assert met(text) == [[("سالم كاماو", "head-of-government", "KE"), (None, "ambassador", "FJ")]]


def test_a_premier_does_not_become_the_envoy_who_is_told_before_his_name() -> None:
    (meeting,) = meetings(
        "استقبل رئيس الوزراء سالم كاماو، السفير التونسي لدى كينيا نبيل بن فرح، في مكتبه.\n"
        "من جهته، سلم السفير التونسي، كاماو، رسالة شكر من بلاده."
    )
    assert row(meeting.participants[0]) == ("سالم كاماو", "head-of-government", "KE")


@pytest.mark.parametrize("called", ["بحثا في اتصال هاتفي أمس الوضع في ساموا", "أجريا أمس اتصالا هاتفيا"])
def test_a_call_before_talks_to_come_is_another_contact(called: str) -> None:
    found = meetings(
        "يلتقي وزير الخارجية الكيني سالم كاماو الجمعة في جنيف نظيره الفيجي راتو كوروي، لبحث ملف الصيد. وجاء في بيان أن "
        f"الوزيرين {called}."
    )
    assert [(m.kind.value, m.status.value) for m in found] == [("talks", "planned"), ("call", "held")]


def test_who_would_not_have_gone_has_met_nobody() -> None:
    found = meetings(
        "يلتقي وزير الخارجية الكيني سالم كاماو الجمعة في جنيف نظيره الفيجي راتو كوروي. وقال مسؤولون إن وزير الخارجية "
        "الكيني ما كان ليتوجه إلى جنيف للقاء كوروي لو لم يعتقد أن هناك فرصة."
    )
    assert [[p.person and p.person.name for p in m.participants] for m in found] == [["سالم كاماو", "راتو كوروي"]]


def test_where_someone_lands_is_where_they_meet() -> None:
    (meeting,) = meetings(
        "وصل الرئيس الفيجي راتو كوروي، إلى مطار نيروبي، في زيارة رسمية. ومن المقرر أن يعقد الرئيس الكيني سالم كاماو مع "
        "نظيره الفيجي جلسة مباحثات."
    )
    assert meeting.place is not None
    assert meeting.place.name == "نيروبي"


def test_a_communique_tells_what_will_be_discussed_and_nothing_that_is_pointed_at() -> None:
    (meeting,) = meetings(
        "يلتقي وزير الخارجية الكيني سالم كاماو الجمعة في جنيف نظيره الفيجي راتو كوروي. وأشار البيان إلى أن الوزيرين "
        "سيركزان على سبل خفض العنف. وأضاف أنهما سيبحثان هذين الملفين، ثم يستعرضان حرس الشرف."
    )
    assert [topic.text for topic in meeting.topics] == ["سبل خفض العنف"]


def test_whom_a_guest_found_waiting_is_no_statement() -> None:
    found = meetings(
        "حل الرئيس الفيجي راتو كوروي بنيروبي في زيارة رسمية.\n"
        "ولدى وصوله إلى المطار، وجد الرئيس الفيجي في استقباله الرئيس الكيني سالم كاماو."
    )
    assert [s.text for m in found for s in m.statements] == []


@pytest.mark.parametrize("verb", ["ليلتقي نظيره", "ليجتمع مع نظيره", "لكي يلتقي نظيره"])
def test_a_guest_comes_so_that_he_meets_someone(verb: str) -> None:
    (meeting,) = meetings(f"يزور وزير الخارجية الكيني سالم كاماو غدا سوفا {verb} الفيجي راتو كوروي.")
    assert [row(p)[0] for p in meeting.participants] == ["سالم كاماو", "راتو كوروي"]
    assert meeting.status.value == "planned"


def test_one_talk_to_discuss_something_is_not_told_twice() -> None:
    text = "التقى وزير الخارجية الكيني سالم كاماو نظيره الفيجي راتو كوروي ليبحث معه ملف الصيد."
    assert len(meetings(text)) == 1


def test_a_premier_and_minister_is_named_behind_a_comma() -> None:
    text = (
        "عقد وزير الخارجية الكيني سالم كاماو مباحثات مع رئيس مجلس الوزراء ووزير الخارجية القطري، الشيخ جاسم المهندي، "
        "في الدوحة."
    )
    assert met(text) == [[MINISTER, ("جاسم المهندي", "foreign-minister", "QA")]]


def test_a_spokesman_announces_whom_others_will_meet() -> None:
    (meeting,) = meetings(
        "أعلن المتحدث باسم وزارة الخارجية جميل رستم عن أول زيارة لوزير الخارجية الكيني سالم كاماو إلى فيجي حيث سيجري "
        "محادثات مع نظيره الفيجي راتو كوروي."
    )
    assert [row(p)[0] for p in meeting.participants] == ["سالم كاماو", "راتو كوروي"]


def test_what_is_held_meanwhile_is_still_to_come() -> None:
    found = meetings(
        "سيعقد الرئيس الكيني سالم كاماو محادثات مع رئيس فيجي راتو كوروي اليوم، بينما يلتقي الرئيس الكيني سالم كاماو مع "
        "ملك تونغا سيوني توبو."
    )
    assert [m.status.value for m in found] == ["planned", "planned"]


def test_who_welcomed_a_guest_too_was_there() -> None:
    (meeting,) = meetings(
        "استقبل الملك سلمان بن عبدالعزيز في الرياض، الرئيس الكيني سالم كاماو.\n"
        "كما كان في استقبال كاماو الأمير خالد بن تركي وزير الدفاع، والأمير فهد بن سعد."
    )
    attendees = [p for p in meeting.participants if p.part.value == "attendee"]
    assert [row(p)[0] for p in attendees] == ["خالد بن تركي", "فهد بن سعد"]
    assert attendees[1].office is not None
    assert attendees[1].office.title == "الأمير"


def test_one_meeting_of_several_leaders_is_one() -> None:
    text = (
        "قال وزير الخارجية الكيني سالم كاماو اليوم بعد {} الرئيس الفيجي راتو كوروي ووزير الخارجية بيتر ناكامورا إن "
        "التعاون مستمر."
    )
    assert [len(rows) for rows in met(text.format("لقاء مع"))] == [3]
    assert [len(rows) for rows in met(text.format("محادثات مع"))] == [2, 2]


def test_public_record_tells_whose_counterpart_someone_is() -> None:
    article = parse_text(
        "التقى وزير الخارجية الكيني سالم كاماو بالرئيس الفيجي راتو كوروي، وملك تونغا سيوني توبو، ونظيره السعودي "
        "عادل الجبير.",
        published="2018-09-25",
        language="ar",
    )
    kinds = {row(p)[0]: row(p)[1] for meeting in article.meetings for p in meeting.participants}
    assert kinds["عادل الجبير"] == "foreign-minister"


def test_where_a_summit_to_come_will_be_is_not_where_they_met() -> None:
    (meeting,) = meetings(
        "اجتمع وزراء خارجية مصر والأردن والعراق على هامش أعمال الجمعية العامة للأمم المتحدة في نيويورك.\n"
        "وبحث الوزراء مسار العمل، وذلك تحضيرا للقمة الثلاثية المرتقبة على مستوى القادة في القاهرة."
    )
    assert meeting.place is not None
    assert meeting.place.name == "نيويورك"


def test_a_verb_of_two_takes_both_who_came() -> None:
    text = "وصل الرئيس الكيني سالم كاماو ورئيس فيجي راتو كوروي إلى الرياض، والتقيا الأمير فهد بن سعد ولي العهد."
    assert [[name for name, _, _ in rows] for rows in met(text)] == [["سالم كاماو", "راتو كوروي", "فهد بن سعد"]]


def test_a_planned_meeting_that_is_called_off_is_one() -> None:
    (meeting,) = meetings(
        "من المقرر أن يلتقي الرئيس الكيني سالم كاماو الرئيس الفيجي راتو كوروي في نيروبي.\n"
        "وأعلنت الرئاسة إلغاء لقاء الرئيس الكيني سالم كاماو مع الرئيس الفيجي راتو كوروي."
    )
    assert meeting.status.value == "cancelled"


def test_the_courtesy_of_several_is_nobodys_name() -> None:
    text = "استقبل الرئيس الكيني سالم كاماو في نيروبي السادة السفراء، راتو كوروي سفير فيجي وسيوني توبو سفير تونغا."
    assert [rows[1] for rows in met(text)] == [("راتو كوروي", "ambassador", "FJ"), ("سيوني توبو", "ambassador", "TO")]


def test_a_minister_is_not_the_head_of_the_body_that_is_received() -> None:
    text = "استقبل الوزير سالم كاماو مدير عام منظمة الصحة العالمية، راتو كوروي."
    assert [kind for rows in met(text) for _, kind, _ in rows] == ["minister", "organisation-head"]


def test_an_envoy_may_be_named_in_brackets() -> None:
    text = "استقبل وزير الخارجية الكيني سالم كاماو، سفير فيجي (راتو كوروي) في نيروبي."
    assert met(text) == [[MINISTER, ("راتو كوروي", "ambassador", "FJ")]]


@pytest.mark.parametrize("him", ["الوزير", "معالي وزير الخارجية"])
def test_whose_letter_a_guest_brings_has_not_met_whoever_takes_it(him: str) -> None:
    (meeting,) = meetings(
        "استقبل وزير الخارجية الكيني سالم كاماو نظيره الفيجي راتو كوروي. "
        f"وتسلم {him} خلال اللقاء رسالة خطية من فخامة رئيس جمهورية فيجي لفخامة رئيس كينيا."
    )
    assert meeting.kind.value == "message"
    assert [row(p) for p in meeting.participants] == [MINISTER, ("راتو كوروي", "foreign-minister", "FJ")]


def test_a_letter_from_a_president_that_an_envoy_gives_is_taken_from_the_envoy() -> None:
    text = (
        "استقبل وزير الخارجية الكيني سالم كاماو سفير فيجي راتو كوروي. "
        "وتسلم معاليه من السفير رسالة خطية من فخامة رئيس جمهورية فيجي."
    )
    assert met(text) == [[MINISTER, ("راتو كوروي", "ambassador", "FJ")]]


def test_whoever_hands_over_a_letter_acts_for_who_sent_it() -> None:
    text = (
        "بعث الرئيس الكيني سالم كاماو رسالة خطية إلى أخيه صاحب الجلالة الملك سيوني توبو ملك تونغا. "
        "وقام بتسليم الرسالة لجلالته وزير الدولة بيتر ناكامورا خلال استقبال جلالته له أمس."
    )
    assert met(text) == [[("بيتر ناكامورا", "minister", "KE"), ("سيوني توبو", "head-of-state", "TO")]]


def test_a_prayer_may_part_who_takes_a_letter_from_whom_it_is_for() -> None:
    (meeting,) = meetings(
        "تلقى صاحب الجلالة الملك سيوني توبو ملك تونغا رسالة خطية من الرئيس الفيجي راتو كوروي.\n"
        "وقد تسلم الرسالة نيابة عن جلالته – أيده الله – نائب رئيس الوزراء بيتر ناكامورا، وذلك خلال استقباله "
        "سالم كاماو المبعوث الخاص للرئيس الفيجي."
    )
    assert [row(p) for p in meeting.participants] == [
        ("بيتر ناكامورا", "deputy-head-of-government", "TO"),
        ("سالم كاماو", "envoy", "FJ"),
    ]


def test_the_same_speaker_goes_on() -> None:
    (meeting,) = meetings(
        "التقى الرئيس الكيني سالم كاماو نظيره الفيجي راتو كوروي. وأكد الرئيس الكيني حرص بلاده على السلام. "
        "وشدد المتحدث ذاته على أن التعاون مستمر."
    )
    first, last = meeting.statements
    assert first.speakers == last.speakers


@pytest.mark.parametrize(
    ("met_in", "kind"),
    [
        ("جاء ذلك خلال لقاء جمعهما في نيروبي", "talks"),
        ("وجاء ذلك خلال لقائهما اليوم في نيروبي", "talks"),
        ("جاء ذلك في اتصال هاتفي جرى بينهما", "call"),
    ],
)
def test_the_two_who_met_may_be_told_in_the_sentence_before(met_in: str, kind: str) -> None:
    (meeting,) = meetings(f"اتفق وزير الخارجية الكيني سالم كاماو ونظيره الفيجي راتو كوروي على التعاون. {met_in}.")
    assert meeting.kind.value == kind
    assert [row(p) for p in meeting.participants] == [MINISTER, ("راتو كوروي", "foreign-minister", "FJ")]


def test_this_came_at_a_meeting_of_nobody_who_was_told() -> None:
    assert met("قال وزير الخارجية الكيني سالم كاماو إن التعاون مستمر. جاء ذلك خلال لقاء جمعهما في نيروبي.") == []


def test_the_summit_is_what_discusses_and_no_topic() -> None:
    (meeting,) = meetings(
        "التقى الرئيس الكيني سالم كاماو نظيره الفيجي راتو كوروي. وتناولت القمة الكينية الفيجية تعزيز العلاقات."
    )
    assert [topic.text for topic in meeting.topics] == ["تعزيز العلاقات"]


def test_two_hours_from_now_is_still_to_come() -> None:
    (meeting,) = meetings("يلتقي الرئيس الكيني سالم كاماو، نظيره الفيجي، راتو كوروي، بعد ساعتين من الآن في نيروبي.")
    assert meeting.status.value == "planned"


def test_nobody_is_met_with_the_beginning_of_something() -> None:
    text = (
        "التقى الرئيس الكيني سالم كاماو ملك تونغا سيوني توبو. ويأتي اللقاء بعد مغادرة الرئيس الكيني والملك التونغي "
        "قاعة القمة في نيروبي مع بدء رئيس فيجي راتو كوروي كلمته."
    )
    assert [[name for name, _, _ in rows] for rows in met(text)] == [["سالم كاماو", "سيوني توبو"]]


@pytest.mark.parametrize(("verb", "status"), [("وستشمل", "planned"), ("ستتضمن", "planned"), ("شملت", "held")])
def test_what_a_journey_will_include_is_still_to_come(verb: str, status: str) -> None:
    (meeting,) = meetings(f"{verb} زيارة الرئيس الكيني سالم كاماو إلى فيجي عقد لقاء مع رئيس الوزراء الفيجي راتو كوروي.")
    assert meeting.status.value == status


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("ولفت كاماو قبيل اللقاء إلى أنه سيبحث مع كوروي في تسوية الأزمة.", 1),
        ("ولفت كاماو إلى أنه سيبحث مع كوروي الأسبوع المقبل تسوية الأزمة.", 2),
    ],
)
def test_what_someone_said_that_they_will_discuss_is_discussed_at_the_talks_that_are_told(
    said: str, number: int
) -> None:
    text = f"التقى الرئيس الكيني سالم كاماو نظيره الفيجي راتو كوروي اليوم في نيروبي. {said}"
    assert len(meetings(text)) == number


FIJIAN: Row = ("راتو كوروي", "foreign-minister", "FJ")


@pytest.mark.parametrize(
    "aside",
    [
        "في أول لقاء بين الجانبين يأتي بالتزامن مع إعلان الرئيس الغاني كوفي أدجي دعمه للسلام",
        "في لقاء تزامن مع زيارة الرئيس الغاني كوفي أدجي إلى سوفا",
        "وذلك تزامنا مع تصريحات الرئيس الغاني كوفي أدجي",
        "تضامنا مع الرئيس الغاني كوفي أدجي",
    ],
)
def test_what_else_happens_at_that_time_is_no_side(aside: str) -> None:
    text = f"التقى وزير الخارجية الكيني سالم كاماو في نيروبي نظيره الفيجي راتو كوروي، {aside}."
    assert met(text) == [[MINISTER, FIJIAN]]


@pytest.mark.parametrize(
    "subject",
    [
        "وزير الخارجية الكيني سالم كاماو، الذي يرافق الرئيس جوما أوتينو في زيارته، اجتمع مع",
        "إن وزير الخارجية الكيني سالم كاماو - الذي رافق الرئيس جوما أوتينو في زيارته - كان قد اجتمع اليوم مع",
        "وزير الخارجية الكيني سالم كاماو – الذي عينه الرئيس جوما أوتينو – التقى",
    ],
)
def test_a_clause_about_the_subject_may_part_it_from_its_verb(subject: str) -> None:
    assert met(f"وقالت الوكالة {subject} وزير الخارجية الفيجي راتو كوروي.") == [[MINISTER, FIJIAN]]


def test_a_clause_about_whom_one_received_parts_no_subject_from_the_next_verb() -> None:
    text = (
        "استقبل وزير الخارجية الكيني سالم كاماو وزير الخارجية الفيجي راتو كوروي، الذي يزور نيروبي، "
        "وبحث معه التعاون الثنائي."
    )
    assert met(text) == [[MINISTER, FIJIAN]]


def test_a_spokesman_tells_of_whom_he_speaks_for() -> None:
    text = (
        "ذكر المتحدث باسم الرئاسة الكينية سالم كاماو أن الرئيس الكيني جوما أوتينو بحث مع الرئيس الفيجي راتو كوروي "
        "الوضع في المنطقة. وقال كاماو إنه بحث مع الرئيس كوروي سبل دعم السلام."
    )
    (meeting,) = meetings(text)
    assert [row(p)[0] for p in meeting.participants] == ["جوما أوتينو", "راتو كوروي"]
    assert [topic.text for topic in meeting.topics] == ["الوضع في المنطقة", "سبل دعم السلام"]


def test_his_talks_with_one_of_the_hosts_state_are_the_guests() -> None:
    text = (
        "أجرى الرئيس الكيني سالم كاماو محادثات مع ولي العهد التونغي راتو كوروي عقب محادثات جمعته "
        "برئيس الوزراء الكيني جوما أوتينو."
    )
    assert [[name for name, _, _ in rows] for rows in met(text)] == [
        ["سالم كاماو", "راتو كوروي"],
        ["راتو كوروي", "جوما أوتينو"],
    ]


@pytest.mark.parametrize("verb", ["ثم انضم إليهما", "قبل أن ينضم إليهما"])
def test_who_joins_the_talks_was_there(verb: str) -> None:
    text = (
        f"التقى الرئيس الكيني سالم كاماو الرئيس الفيجي راتو كوروي في نيروبي، {verb} رئيس البرلمان الكيني جوما أوتينو."
    )
    (meeting,) = meetings(text)
    assert [(row(p)[0], p.part.value) for p in meeting.participants] == [
        ("سالم كاماو", "principal"),
        ("راتو كوروي", "principal"),
        ("جوما أوتينو", "attendee"),
    ]


@pytest.mark.parametrize("contact", ["عقد كوجا يلماز لقاء مع", "التقى كوجا يلماز", "اجتمع كوجا يلماز مع"])
def test_two_words_for_short_call_one_person(contact: str) -> None:
    text = (
        "أجرى نائب وزير الخارجية التركي أورهان كوجا يلماز مباحثات مع وزير الخارجية الكيني سالم كاماو في نيروبي. "
        f"وفي سياق متصل، {contact} وزير التجارة الكيني جوما أوتينو."
    )
    assert met(text)[1] == [
        ("أورهان كوجا يلماز", "deputy-foreign-minister", "TR"),
        ("جوما أوتينو", "minister", "KE"),
    ]


@pytest.mark.parametrize("may", ["غير المستبعد أن", "المحتمل أن", "الممكن أن"])
def test_what_only_may_be_is_not_announced(may: str) -> None:
    text = (
        "التقى وزير الخارجية الكيني سالم كاماو نظيره الفيجي راتو كوروي. "
        f"ومن {may} يجتمع كوروي مع الرئيس الكيني جوما أوتينو."
    )
    assert met(text) == [[MINISTER, FIJIAN]]


@pytest.mark.parametrize("when", ["خلال اللقاء", "خلال الاجتماع", "خلاله"])
def test_what_was_looked_into_may_stand_behind_when(when: str) -> None:
    text = (
        "استقبل الرئيس الكيني سالم كاماو سفير فيجي راتو كوروي. "
        f"وجرى {when} البحث في مجمل العلاقات الثنائية بين البلدين."
    )
    (meeting,) = meetings(text)
    assert [topic.text for topic in meeting.topics] == ["مجمل العلاقات الثنائية بين البلدين"]


def test_who_says_that_he_held_talks_only_reports_them() -> None:
    text = (
        "صرح الرئيس الكيني سالم كاماو أنه أجرى محادثة هاتفية جيدة مع الرئيس الفيجي راتو كوروي. "
        "وادعى كاماو أن الاتفاق ما زال قائما بين البلدين."
    )
    (meeting,) = meetings(text)
    assert [(s.act.value, s.text) for s in meeting.statements] == [("affirm", "الاتفاق ما زال قائما بين البلدين")]


@pytest.mark.parametrize("where", ["في مدينة رام الله", "بمقر الرئاسة في مدينة رام الله", "بمدينة رام الله"])
@pytest.mark.parametrize("guest", ["وزير خارجية فيجي راتو كوروي", "وزير الخارجية الفيجي راتو كوروي"])
def test_a_city_of_two_words_is_no_name_that_goes_on_with_a_title(where: str, guest: str) -> None:
    text = f"استقبل وزير الخارجية الكيني سالم كاماو {where} {guest}."
    assert met(text) == [[MINISTER, FIJIAN]]
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == "رام الله"


def test_a_house_named_after_someone_takes_no_title_of_another() -> None:
    text = "استقبل وزير الخارجية الكيني سالم كاماو في مستشفى الملك عبد الله وزير الخارجية الفيجي راتو كوروي."
    assert met(text) == [[MINISTER, FIJIAN]]


@pytest.mark.parametrize("present", ["، بحضور السفير الغاني كوفي أدجي،", " بحضور السفير الغاني كوفي أدجي"])
def test_a_counterpart_behind_who_was_there_is_that_of_the_host(present: str) -> None:
    text = f"استقبل وزير الخارجية الكيني سالم كاماو{present} نظيره الفيجي راتو كوروي."
    assert met(text) == [[MINISTER, FIJIAN, ("كوفي أدجي", "ambassador", "GH")]]


@pytest.mark.parametrize("verb", ["شهد", "حضر السفير الغاني كوفي أدجي", "وشهد"])
def test_talks_that_united_two_are_theirs_whoever_saw_them(verb: str) -> None:
    text = (
        f"{verb} اللقاء الذي جمع وزير الخارجية الكيني سالم كاماو ووزير الخارجية الفيجي راتو كوروي "
        "على هامش القمة الأفريقية بحث سبل تعزيز التعاون."
    )
    assert met(text)[0][:2] == [MINISTER, FIJIAN]


@pytest.mark.parametrize(
    ("title", "kind", "party"),
    [
        ("رئيس جهاز الموساد", "security-chief", "IL"),
        ("رئيس جهاز الشاباك", "security-chief", "IL"),
        ("قائد بعثة الناتو في العراق", "organisation-head", "الناتو"),
    ],
)
def test_chiefs_act_for_whose_service_or_mission_they_lead(title: str, kind: str, party: str) -> None:
    assert met(f"استقبل وزير الخارجية الكيني سالم كاماو {title} راتو كوروي.") == [
        [MINISTER, ("راتو كوروي", kind, party)]
    ]
