"""Where, when and on what occasion people met, as Arabic tells it."""

from __future__ import annotations

import pytest

import diplonews
from diplonews.model import DiplomaticMeeting

PUBLISHED = "2024-05-15"
"""A Wednesday."""


def meetings(text: str, title: str | None = None) -> tuple[DiplomaticMeeting, ...]:
    return diplonews.parse_text(text, title=title, published=PUBLISHED, language="ar").meetings


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("في العاصمة السعودية", ("العاصمة السعودية", "SA")),
        ("في العاصمة السعودية الرياض", ("الرياض", "SA")),
        ("بفندق شيراتون الدوحة", ("الدوحة", "QA")),
        ("في قاعة المؤتمرات بالدوحة", ("الدوحة", "QA")),
        ("في جزيرة كريت", ("كريت", "GR")),
        ("بمكتب رئيس وزراء تونس", None),
    ],
)
def test_halls_islands_and_capitals_tell_where_people_met(where: str, place: tuple[str, str] | None) -> None:
    found = meetings(f"اجتمع وزير الخارجية الغاني كوفي منساه {where} مع نظيره الياباني كينجي تاناكا.")[0].place
    assert (found and (found.name, found.country)) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "عقد وزير الخارجية الغاني كوفي منساه ونظيره الياباني كينجي تاناكا جلسة مباحثات في أكرا تناولت التجارة.",
            "أكرا",
        ),
        (
            (
                "وصل إلى مطار أكرا الدولي المبعوث الخاص للأمين العام للأمم المتحدة ليو نغوما.\n"
                "ومن المنتظر أن يجري محادثات مع الرئيس الغاني كوفي منساه."
            ),
            "أكرا",
        ),
        (
            (
                "يتوجه غدا وفد تجاري عماني برئاسة الشيخ سالم بن حمد الرواحي رئيس غرفة تجارة وصناعة عمان إلى طوكيو"
                " في زيارة لليابان يلتقي خلالها وزير التجارة الياباني كينجي تاناكا."
            ),
            "طوكيو",
        ),
        (
            (
                "زار مبعوث الأمم المتحدة ليو نغوما طوكيو أمس، حيث التقى وزير الخارجية الياباني كينجي تاناكا.\n"
                "وتوجه المبعوث قبلها إلى القاهرة بهدف عقد اجتماع مع الأمين العام لجامعة الدول العربية كوفي منساه."
            ),
            "القاهرة",
        ),
        (
            (
                "التقى المبعوث الأممي ليو نغوما خلال زيارته لصنعاء السياسي اليمني أنيس عمار.\n"
                "وقبيل زيارته صنعاء، التقى المبعوث الأممي بالعاصمة السعودية الرياض الرئيس اليمني سامي حداد."
            ),
            "الرياض",
        ),
    ],
)
def test_the_last_contact_is_where_its_report_says(text: str, place: str) -> None:
    found = meetings(text)[-1].place
    assert found is not None
    assert found.name == place


def test_a_palace_of_one_side_is_its_own_whoever_is_said_to_have_received() -> None:
    text = "أفاد بلاغ بأن ملك المغرب محمد السادس استقبل، أمس بقصر الإيليزيه، من طرف الرئيس الفرنسي لوي مارتان."
    place = meetings(text)[0].place
    assert place is not None
    assert place.country == "FR"


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        (
            "حل رئيس الحكومة التونسية سامي حداد اليوم الأربعاء بباريس في زيارة رسمية تستغرق يومين.",
            "رئيس الحكومة التونسية يؤدي زيارة رسمية إلى باريس",
            "2024-05-15",
        ),
        (
            "بحث وزير الدفاع الغاني كوفي منساه مع نظيره الياباني في طوكيو، التي وصلها أمس في زيارة رسمية، التعاون.",
            None,
            "None",
        ),
        (
            "قالت وزارة الخارجية في بيان «في 20 مايو في طوكيو سيلتقي الوزير الغاني كوفي منساه نظيره كينجي تاناكا».",
            None,
            "2024-05-20",
        ),
        ("أكد وزير الخارجية الغاني كوفي منساه أمس أنه سيلتقي قريبا نظيره الياباني كينجي تاناكا.", None, "None"),
        (
            (
                "بحث الوزير الغاني كوفي منساه أمس مع السفيرين الياباني والكيني، في لقاءين منفصلين، قضايا التجارة.\n"
                "وقال بيان إن منساه استقبل سفير اليابان كينجي تاناكا وبحثا سبل تطوير العلاقات بين البلدين."
            ),
            None,
            "2024-05-14",
        ),
    ],
)
def test_days_are_those_of_contacts(text: str, title: str | None, day: str) -> None:
    assert str(meetings(text, title)[-1].date) == day


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        (
            "التقى الوزير الغاني كوفي منساه نظيره الياباني كينجي تاناكا على هامش القمة السنوية لقادة دول غرب أفريقيا.",
            "القمة السنوية لقادة دول غرب أفريقيا",
        ),
        (
            (
                "التقى الوزير الغاني كوفي منساه نظيره كينجي تاناكا على هامش الاجتماع الوزاري، للتحضير لحدث رفيع"
                " المستوى على هامش أعمال الجمعية العامة للأمم المتحدة في دورتها المقبلة."
            ),
            "الاجتماع الوزاري",
        ),
        (
            (
                "استقبل وزير الخارجية الغاني كوفي منساه عددا من وزراء الخارجية المشاركين في دورة منتدى أكرا.\n"
                "واستقبل منساه وزير الخارجية الياباني كينجي تاناكا."
            ),
            "دورة منتدى أكرا",
        ),
        (
            (
                "استقبل الرئيس التونسي سامي حداد، أمس، وزير الخارجية الياباني كينجي تاناكا الذي سلمه دعوة من إمبراطور"
                " اليابان ورئيس الوزراء في طوكيو هيروشي ساتو، لأداء زيارة رسمية إلى اليابان."
            ),
            None,
        ),
        (
            (
                "يغادر الرئيس اللبناني سامي حداد إلى سويسرا للمشاركة في القمة الفرنكوفونية، فيما أجرى رئيس الحكومة"
                " أنيس عمار أمس محادثات مع الرئيس القبرصي نيكوس بافلو."
            ),
            None,
        ),
    ],
)
def test_occasions_are_those_of_contacts(text: str, occasion: str | None) -> None:
    found = meetings(text)[-1].occasion
    assert (found and found.name) == occasion


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("وصل الوزير الغاني كوفي منساه اليوم إلى طوكيو، والتقى نظيره الياباني كينجي تاناكا.", "2024-05-15"),
        ("وصل الوزير الغاني كوفي منساه أمس إلى طوكيو، والتقى نظيره الياباني كينجي تاناكا.", "None"),
        ("غادر الوزير الغاني كوفي منساه اليوم طوكيو، والتقى نظيره الياباني كينجي تاناكا.", "None"),
        (
            (
                "وصل الوزير الغاني كوفي منساه اليوم إلى طوكيو في زيارة تستغرق يوما واحدا.\n"
                "وسيجري منساه مباحثات مع نظيره الياباني كينجي تاناكا."
            ),
            "2024-05-15",
        ),
        (
            (
                "وصل الوزير الغاني كوفي منساه اليوم إلى طوكيو في زيارة تستغرق أسبوعا.\n"
                "وسيجري منساه مباحثات مع نظيره الياباني كينجي تاناكا."
            ),
            "None",
        ),
    ],
)
def test_who_has_arrived_today_has_met_others_today(text: str, day: str) -> None:
    assert str(meetings(text)[-1].date) == day


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("التقى الرئيس الغاني كوفي منساه نظيره الياباني كينجي تاناكا في العاصمة الكينية (نيروبي).", "نيروبي"),
        (
            (
                "أكد الرئيس الغاني كوفي منساه، خلال لقائه نظيره الياباني كينجي تاناكا، أمس، في ختام أعمال"
                " قمة المناخ في كينيا، أنه سيزور اليابان الخريف المقبل."
            ),
            "كينيا",
        ),
    ],
)
def test_where_someone_will_go_is_not_where_they_met(text: str, place: str) -> None:
    found = meetings(text)[0].place
    assert found is not None
    assert found.name == place


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        (
            "استقبل الملك الأردني سامي حداد اليوم الوزير الغاني كوفي منساه ورؤساء الوفود المشاركين في اجتماع عمّان.",
            "اجتماع عمّان",
        ),
        (
            (
                "غادر الرئيس الغاني كوفي منساه، اليوم، نيويورك في الولايات المتحدة الأمريكية، عائدا إلى بلاده بعد"
                " مشاركته في أشغال الدورة العادية للجمعية العامة للأمم المتحدة.\n"
                "والتقى منساه الأمين العام للأمم المتحدة ليو نغوما."
            ),
            "أشغال الدورة العادية للجمعية العامة للأمم المتحدة",
        ),
    ],
)
def test_what_people_went_to_is_the_occasion(text: str, occasion: str) -> None:
    found = meetings(text)[0].occasion
    assert found is not None
    assert found.name == occasion


def test_talks_are_a_call_where_it_is_told_later() -> None:
    text = (
        "بحث الوزير الغاني كوفي منساه أمس مع نظيره الياباني كينجي تاناكا عددا من القضايا.\n"
        "وأعرب الوزيران خلال مباحثات هاتفية عن ارتياحهما."
    )
    assert meetings(text)[0].kind.value == "call"


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("ويستعد الوزير الغاني كوفي منساه للقاء نظيره الياباني كينجي تاناكا.", ["planned"]),
        ("ويتضمن برنامج الزيارة لقاء الوزير الغاني كوفي منساه مع نظيره الياباني كينجي تاناكا.", ["planned"]),
        (
            ("أرجأ الوزير الغاني كوفي منساه زيارته إلى طوكيو حيث كان من المقرر أن يلتقي نظيره الياباني كينجي تاناكا."),
            ["cancelled"],
        ),
        ("نفى الوزير الغاني كوفي منساه أنه التقى نظيره الياباني كينجي تاناكا.", []),
        ("أكد الوزير الغاني كوفي منساه أنه التقى نظيره الياباني كينجي تاناكا.", ["held"]),
    ],
)
def test_what_is_prepared_put_off_or_denied_is_not_held(text: str, statuses: list[str]) -> None:
    assert [meeting.status.value for meeting in meetings(text)] == statuses


@pytest.mark.parametrize(
    "visit",
    ["زيارة هي الأولى من نوعها", "زيارة لمدة يومين", "زيارة هي الرابعة له إلى اليابان", "زيارة رسمية لمدة أسبوع"],
)
def test_visits_are_told_by_how_many_there_were_and_how_long_they_take(visit: str) -> None:
    text = (
        f"وصل الوزير الغاني كوفي منساه أمس إلى طوكيو في {visit}، يلتقي خلالها نظيره الياباني كينجي تاناكا.\n"
        "وأكد منساه أن بلاده تتطلع إلى التعاون."
    )
    found = meetings(text)[0].occasion
    assert found is not None
    assert found.name == visit


def test_a_visit_has_its_own_name_rather_than_how_many_there_were() -> None:
    text = (
        "تأتي زيارة الوزير الغاني كوفي منساه لليابان، وهي زيارة هي الأولى من نوعها، بعد الانتخابات.\n"
        "والتقى منساه في طوكيو نظيره الياباني كينجي تاناكا."
    )
    found = meetings(text)[0].occasion
    assert found is not None
    assert found.name == "زيارة الوزير الغاني كوفي منساه لليابان"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (
            "يتوجه الرئيس الغاني كوفي منساه صباح اليوم إلى طوكيو لعقد لقاء قمة مع نظيره الياباني كينجي تاناكا.",
            "planned",
        ),
        ("عقد الرئيس الغاني كوفي منساه صباح اليوم في طوكيو لقاء قمة مع نظيره الياباني كينجي تاناكا.", "held"),
    ],
)
def test_the_story_tells_whether_what_its_headline_tells_was_held(body: str, status: str) -> None:
    found = meetings(body, "منساه يزور طوكيو اليوم ويلتقي رئيس اليابان")
    assert [meeting.status.value for meeting in found] == [status]


@pytest.mark.parametrize("city", ["كيجالي", "واجادوجو", "سان بطرسبرج", "كراكاس", "هانجتشو"])
def test_cities_have_the_spellings_of_the_egyptian_press(city: str) -> None:
    found = meetings(f"التقى وزير الخارجية الغاني كوفي منساه، اليوم، في {city} نظيره الياباني كينجي تاناكا.")[0].place
    assert found is not None
    assert found.name == city


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "أعلن ناطق، الأربعاء، أن الوزير الغاني كوفي منساه سيجتمع في 25 و26 مايو مع نظيره الياباني كينجي تاناكا.",
            "None",
        ),
        (
            "أعلن ناطق، الأربعاء، أن الوزير الغاني كوفي منساه سيجتمع في 25 مايو مع نظيره الياباني كينجي تاناكا.",
            "2024-05-25",
        ),
        (
            (
                "وصل الوزير الغاني كوفي منساه إلى طوكيو في زيارة تستمر حتى 20 مايو.\n"
                "ومن المقرر أن يجري منساه مباحثات مع نظيره الياباني كينجي تاناكا."
            ),
            "None",
        ),
        (
            (
                "توجه الوزير الغاني كوفي منساه اليوم إلى طوكيو في زيارة لمدة يوم واحد يلتقي خلالها نظيره الياباني"
                " كينجي تاناكا."
            ),
            "2024-05-15",
        ),
    ],
)
def test_what_is_planned_has_no_day_of_another_thing(text: str, day: str) -> None:
    assert str(meetings(text)[-1].date) == day


@pytest.mark.parametrize(
    ("told", "occasion"),
    [
        ("في قمة الاتحاد الأفريقي", "قمة الاتحاد الأفريقي"),
        ("ضمن جولة تشمل ثلاث دول", "جولة تشمل ثلاث دول"),
        ("في إطار جولته بالمنطقة", "جولته بالمنطقة"),
        ("في مؤتمر صحفي", None),
    ],
)
def test_summits_and_tours_are_occasions(told: str, occasion: str | None) -> None:
    found = meetings(f"التقى الرئيس الغاني كوفي منساه نظيره الياباني كينجي تاناكا {told}، وبحثا التعاون.")[0].occasion
    assert (found and found.name) == occasion


NEWS = (
    "التقى وزير الخارجية الغاني كوفي منساه، أمس في نيويورك، نظيره الياباني كينجي تاناكا، على هامش أعمال الجمعية"
    " العامة للأمم المتحدة، وبحثا العلاقات الثنائية.\n"
)


@pytest.mark.parametrize(
    ("more", "occasion"),
    [
        (
            "وعلى هامش الاجتماعات ذاتها، التقى منساه وزيرة خارجية كينيا أماني وانجيرو.",
            "أعمال الجمعية العامة للأمم المتحدة",
        ),
        ("كما التقى منساه وزيرة خارجية كينيا أماني وانجيرو.", "أعمال الجمعية العامة للأمم المتحدة"),
        ("وكان منساه التقى أول أمس في لندن وزيرة خارجية كينيا أماني وانجيرو.", None),
    ],
)
def test_whoever_is_met_in_another_state_is_met_beside_no_event_of_this_one(more: str, occasion: str | None) -> None:
    found = meetings(NEWS + more)[-1].occasion
    assert (found and found.name) == occasion


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        (
            "يتوجه الرئيس الغاني كوفي منساه، غدا، إلى طوكيو، إذ يلتقي نظيره الياباني كينجي تاناكا.",
            "2024-05-16",
            "طوكيو",
        ),
        ("يعتزم الرئيس الغاني كوفي منساه التوجه إلى طوكيو بعد غد للقاء نظيره كينجي تاناكا.", "2024-05-17", "طوكيو"),
        (
            (
                "بدأ وزراء خارجية غانا كوفي منساه وكينيا أماني وانجيرو واليابان كينجي تاناكا اجتماعا اليوم في أكرا.\n"
                "وكان وزير الإعلام الكويتي سالم العلي قد التقى نظيره الأردني خالد الحداد أمس."
            ),
            "2024-05-14",
            None,
        ),
    ],
)
def test_who_sets_out_to_meet_another_meets_them_on_that_day(text: str, day: str, place: str | None) -> None:
    found = meetings(text)[-1]
    assert str(found.date) == day
    assert (found.place and found.place.name) == place


def test_a_city_that_another_sentence_names_is_not_in_the_region_where_they_met() -> None:
    text = (
        "التقى الرئيس الأمريكي جون كارتر رئيس الوزراء الياباني كينجي أوكادا في فلوريدا. "
        "وكان أوكادا أول زعيم أجنبي يلتقيه في نيويورك بعد توليه الرئاسة."
    )
    place = meetings(text)[0].place
    assert place is not None
    assert (place.name, place.country) == ("فلوريدا", "US")


@pytest.mark.parametrize(
    ("host", "place"),
    [("تستضيفها جدة", ("جدة", "SA")), ("تحتضنها مقاطعة كيبك الكندية", ("كيبك", "CA")), ("تستضيفها قطر", ("قطر", "QA"))],
)
def test_who_hosts_a_summit_tells_where_people_met_on_its_sidelines(host: str, place: tuple[str, str]) -> None:
    text = f"التقى الرئيس الكيني سالم كاماو رئيس وزراء فيجي راتو كوروي على هامش قمة المحيط الهندي التي {host}."
    found = meetings(text)[0].place
    assert found is not None
    assert (found.name, found.country) == place


@pytest.mark.parametrize(
    ("written", "name"),
    [("للقاهرة", "القاهرة"), ("للإمارات", "الإمارات"), ("لتونس", "تونس"), ("إلى القاهرة", "القاهرة")],
)
def test_a_place_keeps_the_article_that_a_particle_has_swallowed(written: str, name: str) -> None:
    text = f"وصل الرئيس الكيني سالم كاماو {written} اليوم حيث التقى رئيس وزراء فيجي راتو كوروي."
    article = diplonews.parse_text(text, published=PUBLISHED, language="ar")
    found = article.meetings[0].place
    assert found is not None
    assert found.span is not None
    assert found.name == name
    assert article.slice(found.span) in {name, written}


def test_where_and_when_states_signed_is_where_their_envoys_did() -> None:
    text = (
        "وقعت النرويج في مدينة نيويورك الأميركية الثلاثاء الماضي، مع جمهورية غانا على بروتوكول التعاون بينهما. "
        "ووقع المندوب الدائم للنرويج لدى الأمم المتحدة، السفير لارس هولم، على الاتفاقية، بينما وقعها من جانب غانا "
        "مندوبها الدائم لدى الأمم المتحدة، السفير كوفي مانو."
    )
    (meeting,) = meetings(text)
    assert (meeting.kind.value, meeting.place and meeting.place.name, str(meeting.date)) == (
        "signing",
        "نيويورك",
        "2024-05-14",
    )


def test_the_day_of_something_else_that_was_done_is_not_that_of_the_contact() -> None:
    text = (
        "يجري وزير خارجية النرويج لارس هولم محادثات في أكرا مع الرئيس الغاني كوفي مانو عقب الاتفاق الذي تم التوصل "
        "إليه الثلاثاء."
    )
    assert meetings(text)[0].date is None


@pytest.mark.parametrize("contact", ["اجتماعهم", "لقائهم", "محادثاتهم"])
def test_several_may_be_told_to_have_met_there(contact: str) -> None:
    text = f"التقى وزراء خارجية النرويج وغانا وكينيا، وبحثوا في {contact} أمس في الدوحة الأوضاع في السودان."
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert (meeting.place.name, str(meeting.date)) == ("الدوحة", "2024-05-14")


def test_a_visit_to_come_is_no_occasion_of_what_was_held() -> None:
    text = (
        "أكد رئيس غانا كوفي مانو خلال استقباله أمس المبعوث الخاص لملك النرويج لارس هولم حرص بلاده على التعاون. "
        "وأشار المبعوث النرويجي إلى زيارة الرئيس مانو المقبلة إلى النرويج لحضور احتفالات العيد الوطني."
    )
    (meeting,) = meetings(text)
    assert (meeting.occasion, meeting.place) == (None, None)


@pytest.mark.parametrize("council", ["مجلس التعاون", "مجلس التعاون لدول الخليج العربية"])
def test_a_council_whose_ministers_met_is_no_event_elsewhere(council: str) -> None:
    text = f"اجتمع وزير خارجية النرويج لارس هولم مع وزراء خارجية دول {council} في الدوحة أمس الاثنين."
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == "الدوحة"


@pytest.mark.parametrize(
    "visit",
    [
        "زيارته إلى العاصمة نيروبي",
        "زيارته الرسمية والوفد المرافق له إلى نيروبي",
        "الزيارة الرسمية التي يجريها إلى العاصمة نيروبي",
        "الزيارة التي يقوم بها الوفد الغاني إلى كينيا",
        "الزيارة التي يقوم بها الوفد إلى كينيا حاليا",
    ],
)
def test_a_visit_is_told_with_where_it_leads(visit: str) -> None:
    text = f"استقبل وزير الخارجية الكيني سالم كاماو وفدا غانيا برئاسة كوفي مانو في إطار {visit}."
    (meeting,) = meetings(text)
    assert meeting.occasion is not None
    assert meeting.occasion.name == visit


def test_where_a_delegation_goes_is_not_whose_it_is() -> None:
    text = (
        "استقبل رئيس مجلس النواب الكيني سالم كاماو اليوم وفد البرلمان الغاني برئاسة كوفي مانو، وذلك في إطار الزيارة "
        "التي يقوم بها الوفد لجمهورية كينيا حاليا. وأعرب كاماو عن سعادته بزيارة وفد لجنة الصداقة."
    )
    (meeting,) = meetings(text)
    assert [participant.country for participant in meeting.participants] == ["KE", "GH"]
    assert meeting.occasion is not None
    assert meeting.occasion.name == "الزيارة التي يقوم بها الوفد لجمهورية كينيا حاليا"


@pytest.mark.parametrize(
    "text",
    [
        "يصل إلى نيروبي يوم الاثنين القادم وزير التجارة الغاني كوامي أدو.",
        "يحل بنيروبي صباح غد السبت وزير التجارة الغاني كوامي أدو.",
        "وصل إلى نيروبي وفد برلماني غاني برئاسة كوامي أدو في زيارة رسمية.",
    ],
)
def test_who_arrives_may_stand_behind_where_and_on_which_day(text: str) -> None:
    (meeting,) = meetings(text)
    assert [p.person.name if p.person else None for p in meeting.participants] == ["كوامي أدو"]
    assert meeting.place is not None
    assert meeting.place.name == "نيروبي"


def test_a_visit_that_someone_made_leads_to_where_others_were_met() -> None:
    text = (
        "رفعت السلطات تحذير السفر إلى نيروبي. وجاء الرفع بعد زيارة أدتها وزيرة السياحة الكينية سلمى موانغي إلى أكرا. "
        "والتقت موانغي نظيرها الغاني كوامي أدو."
    )
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == "أكرا"


@pytest.mark.parametrize(
    ("guest", "house"),
    [
        ("السفير الغاني", "قصر بعبدا"),
        ("وزير الخارجية الغاني", "قصر بعبدا"),
        ("الرئيس الغاني", "قصر بعبدا"),
    ],
)
def test_a_palace_behind_a_guest_is_where_they_met(guest: str, house: str) -> None:
    text = f"استقبل الرئيس اللبناني سليم خوري {guest} في {house} على مأدبة غداء."
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == house
    assert meeting.participants[1].office is not None
    assert meeting.participants[1].office.title == guest
