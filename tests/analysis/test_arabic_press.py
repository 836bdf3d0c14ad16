"""What papers in Arabic tell beside news of contacts: interviews, history, affairs at home, matters of a topic."""

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


MINISTER: Row = ("سالم كاماو", "foreign-minister", "KE")
OTHER: Row = ("راتو كوروي", "foreign-minister", "FJ")
MET = "التقى وزير الخارجية الكيني سالم كاماو نظيره الفيجي راتو كوروي. "


@pytest.mark.parametrize(
    "text",
    [
        # A noun that is written like the verb of arriving.
        "قال الوزير الكيني سالم كاماو إن المساعي مستمرة من أجل حل مشكلة تشاد قبل زيارة الرئيس الغاني كوامي أدو.",
        "قال وزير النقل الكيني سالم كاماو إنه يأمل في حل أزمة غانا.",
        # A month, and no person.
        "أكد أمير قطر أهمية الاجتماع مع ملاك الشركات في نهاية رمضان الماضي.",
        # What is connected with a thing calls nobody.
        "تتصل القضايا باحتجاجات وقعت بعد عزل الرئيس الغاني السابق كوامي أدو، وقال وزير العدل الكيني إنها ستنظر.",
        # A paper asks whom it will.
        "قال الرئيس الكيني في لقاء «الصباح الجديد» مع الوزير الغاني كوامي أدو إن الأمر صعب.",
        # What was long ago.
        "استقبل أمير البحرين حينها الشيخ عيسى كوروي ملك الأردن طلال كاماو في المنامة.",
        "التقى في منتصف السبعينيات الرئيس الكيني سالم كاماو نظيره الغاني كوامي أدو في أكرا.",
        "التقى الرئيس الكيني الراحل سالم كاماو رئيس وزراء غانا كوامي أدو في أكرا.",
        # A governor with officers of the land.
        "استقبل أمير منطقة عسير الأمير فهد كاماو مساعد مدير الأمن العام اللواء سالم كوروي. وتحدث عن أوضاع اليمن.",
    ],
)
def test_what_is_no_contact_of_the_news(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    ("group", "kind"),
    [
        ("وزراء خارجية دول الخليج العربية", "foreign-minister"),
        ("وزراء الخارجية الخليجيين", "foreign-minister"),
        ("وزراء خارجية دول الجوار", "foreign-minister"),
        ("نظرائه الأفارقة", "foreign-minister"),
        ("وزراء داخلية دول الساحل", "minister"),
        ("قادة الدول الخليجية", "head-of-state"),
        ("رؤساء وزراء دول البلقان", "head-of-government"),
        ("سفراء دول أميركا اللاتينية", "ambassador"),
    ],
)
def test_those_of_a_region_take_part_as_a_group_of_no_one_state(group: str, kind: str) -> None:
    found = meetings(f"اجتمع وزير الخارجية الكيني سالم كاماو في الدوحة مع {group}.")
    (_, other) = found[0].participants
    assert other.office is not None
    assert (other.person, other.office.kind.value, other.office.title, other.country) == (None, kind, group, None)


def test_a_press_conference_with_one_of_a_group_belongs_to_the_talks_with_it() -> None:
    found = meetings(
        "عقد وزير الخارجية الكيني سالم كاماو اجتماعا في الدوحة مع نظرائه في مجلس التعاون الخليجي. "
        "وقال كاماو في مؤتمر صحفي مشترك مع نظيره القطري خالد كوروي إن الاجتماع كان مثمرا."
    )
    assert len(found) == 1
    assert [s.text for s in found[0].statements] == ["الاجتماع كان مثمرا"]


def test_a_press_conference_of_two_who_met_tells_of_them() -> None:
    text = "قال وزير الخارجية الكيني سالم كاماو في مؤتمر صحفي مشترك مع نظيره الفيجي راتو كوروي إن الأمر صعب."
    assert met(text) == [[MINISTER, OTHER]]


@pytest.mark.parametrize(
    ("title", "row"),
    [
        ("سالم المهيري أمين منظمة أوبك", ("سالم المهيري", "organisation-head", "منظمة أوبك")),
        ("سالم المهيري أمين جامعة الدول العربية", ("سالم المهيري", "organisation-head", "جامعة الدول العربية")),
        ("سالم المهيري أمين مجلس التعاون", ("سالم المهيري", "organisation-head", "مجلس التعاون")),
        ("سالم المهيري أمين أوبك", ("سالم المهيري", "organisation-head", "أوبك")),
        ("سالم المهيري أمين حزب الأمة", ("سالم المهيري", "party-leader", "حزب الأمة")),
        (
            "السفيرة المتجولة لشؤون المناخ بوزارة الخارجية الغانية منى أدو",
            ("منى أدو", "ambassador", "GH"),
        ),
    ],
)
def test_titles_that_begin_like_names_or_end_far_on(title: str, row: Row) -> None:
    assert met(f"التقى وزير الخارجية الكيني سالم كاماو مع {title}.") == [[MINISTER, row]]


def test_who_speaks_by_two_given_names_is_nobody_else() -> None:
    (rows,) = met(
        "قال المتحدث باسم الأمم المتحدة أحمد فوزي إن الأمر صعب. وجاء إعلان فوزي في ختام لقاء عقد في القاهرة "
        "بين موفد الأمم المتحدة إلى ليبيا إسماعيل ولد شيخ أحمد والأمين العام للجامعة العربية نبيل كوروي."
    )
    assert rows[0][:2] == ("إسماعيل ولد شيخ أحمد", "envoy")


@pytest.mark.parametrize(
    "matter",
    [
        "ويبحث الاجتماع التصعيد الأخير في القدس.",
        "وتناول اللقاء الأحداث الجارية في طرابلس.",
        "وناقش الاجتماع إعادة الإعمار في الخرطوم.",
    ],
)
def test_the_city_of_a_matter_is_not_where_they_met(matter: str) -> None:
    assert meetings(MET + matter)[0].place is None


def test_talks_with_someone_are_no_occasion_of_themselves() -> None:
    (found,) = meetings(
        "قال مستشار الرئيس الكيني سالم كاماو إنه تلقى تطمينات خلال اجتماعات مع مسؤولين غانيين الأسبوع الماضي."
    )
    assert found.occasion is None


def test_what_was_said_begins_behind_city_and_day_in_one_word() -> None:
    (found,) = meetings(MET + "وثمن الوزيران خلال اجتماعهما بالقاهرة اليوم جهود فيجي.")
    assert [s.text for s in found.statements] == ["جهود فيجي"]


@pytest.mark.parametrize(
    ("title", "name", "state"),
    [
        ("وزير خارجية بوتين", None, "RU"),
        ("وزير دفاع ماكرون كوامي أدو", "كوامي أدو", "FR"),
        ("مستشار بايدن كوامي أدو", "كوامي أدو", "US"),
        ("وزير خارجية غانا كوامي أدو", "كوامي أدو", "GH"),
    ],
)
def test_a_minister_may_be_told_by_whose_he_is(title: str, name: str | None, state: str) -> None:
    ((_, other),) = met(f"استقبل وزير الخارجية الكيني سالم كاماو في نيروبي {title}.")
    assert (other[0], other[2]) == (name, state)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("وقال كاماو إن زيارة كوروي تؤكد عمق العلاقات.", "زيارة كوروي تؤكد عمق العلاقات"),
        (
            "وقال كاماو إن المباحثات البناءة مع الوزير الفيجي تؤكد تطابق الرؤى.",
            "المباحثات البناءة مع الوزير الفيجي تؤكد تطابق الرؤى",
        ),
        ("وعقب لقائه مع كوروي أكد كاماو عمق العلاقات.", "عمق العلاقات"),
    ],
)
def test_what_a_visit_or_talks_confirm_nobody_else_says(said: str, text: str) -> None:
    (found,) = meetings(MET + said)
    (minister, _) = found.participants
    assert [(s.speakers, s.text) for s in found.statements] == [((minister.id,), text)]


@pytest.mark.parametrize(
    "told",
    [
        "وأشار كوروي إلى نتائج الزيارة الناجحة التي أجراها الوزير لفيجي في ديسمبر 2014.",
        "وأعرب كاماو خلال اللقاء عن التطلع لإتمام زيارة رئيس فيجي إلى كينيا.",
        "وقال كوروي إن بلاده تتطلع لإتمام زيارة كاماو المقبلة إلى فيجي لمواصلة التشاور.",
    ],
)
def test_visits_of_old_and_those_to_come_tell_neither_place_nor_occasion(told: str) -> None:
    (found,) = meetings(MET + told)
    assert (found.place, found.occasion) == (None, None)


@pytest.mark.parametrize(
    "ruler",
    [
        "جلالة الملك",
        "جلالة الملك المعظم",
        "سمو أمير البلاد",
        "سمو ولي العهد",
        "جلالة الملك، في قصره اليوم الأربعاء،",
    ],
)
def test_a_ruler_of_no_name_receives_whoever_is_of_another_state(ruler: str) -> None:
    ((host, guest),) = met(f"عمان - استقبل {ruler} وزير خارجية فيجي راتو كوروي.")
    assert (host[0], host[2]) == (None, "JO")
    assert guest == OTHER


def test_his_excellency_the_president_is_one() -> None:
    text = "استقبل سيادة الرئيس سالم كاماو السفير الفيجي راتو كوروي. وأشاد الرئيس بالعلاقات بين كينيا وفيجي."
    assert met(text)[0][0] == ("سالم كاماو", "head-of-state", "KE")


@pytest.mark.parametrize("name", ["سالم خالد يوسف كاماو", "سميح جوهر محمد حيات", "كاكو هودجا ليون آدوم"])
@pytest.mark.parametrize("guest", ["السفير الفيجي راتو كوروي", "سفير جمهورية فيجي لدى دولة الكويت راتو كوروي"])
def test_a_name_of_four_words_is_one_before_the_title_of_whom_they_met(name: str, guest: str) -> None:
    expected = [[(name, "deputy-foreign-minister", "KE"), ("راتو كوروي", "ambassador", "FJ")]]
    assert met(f"التقى نائب وزير الخارجية الكيني {name} {guest}.") == expected


@pytest.mark.parametrize("name", ["بليندا كوروي", "وندي كوروي", "آما كوروي", "يوسف سالم وردة"])
def test_names_that_look_like_particles_with_a_name_or_like_words(name: str) -> None:
    assert met(f"بحث وزير الخارجية الكيني سالم كاماو مع السفيرة الفيجية {name}، العلاقات.") == [
        [MINISTER, (name, "ambassador", "FJ")]
    ]


@pytest.mark.parametrize(("dateline", "state"), [("الدوحة", "QA"), ("الكويت", "KW")])
def test_a_palace_that_several_states_call_alike_is_that_of_the_article(dateline: str, state: str) -> None:
    (found,) = meetings(f"{dateline} - استقبل سمو أمير البلاد، في مكتبه بالديوان الأميري، وزير خارجية فيجي راتو كوروي.")
    assert found.place is not None
    assert (found.place.name, found.participants[0].country) == (dateline, state)


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("وزير الخارجية والهجرة وشؤون المصريين بالخارج", "EG"),
        ("وزير الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج", "MA"),
    ],
)
def test_whose_people_abroad_a_ministry_is_for_tells_its_state(title: str, state: str) -> None:
    (rows,) = met(f"بحث {title} سالم كاماو مع وزير خارجية فيجي راتو كوروي العلاقات.")
    assert rows[0] == ("سالم كاماو", "foreign-minister", state)


@pytest.mark.parametrize(
    "talks",
    [
        "عقدت في نيروبي جولة المشاورات السياسية الأولى بين كينيا وفيجي برئاسة",
        "عقدت لجنة المشاورات السياسية بين كينيا وفيجي اجتماعها الأول في نيروبي برئاسة كل من",
    ],
)
def test_who_led_the_talks_of_two_states_met(talks: str) -> None:
    assert met(f"{talks} وزير الخارجية الكيني سالم كاماو ونظيره الفيجي راتو كوروي.") == [[MINISTER, OTHER]]


def test_a_summit_gathers_and_a_minister_takes_letters_of_credence_from_an_envoy() -> None:
    text = "التأمت في نيروبي قمة ثلاثية ضمت رئيس كينيا سالم كاماو ورئيس فيجي راتو كوروي ورئيس غانا كوامي أدو."
    assert [[state for _, _, state in rows] for rows in met(text)] == [["KE", "FJ", "GH"]]
    (found,) = meetings(
        "تسلم وزير الخارجية الكيني سالم كاماو من السفير الفيجي الجديد راتو كوروي نسخة من أوراق اعتماده."
    )
    assert found.kind.value == "credentials"


def test_a_palace_that_any_state_has_tells_no_state() -> None:
    (rows,) = met(
        "وفق بيان للرئاسة الكينية، فإن الرئيس سالم كاماو استقبل الأربعاء وزير خارجية فيجي راتو كوروي "
        "في القصر الرئاسي بنيروبي."
    )
    assert [state for _, _, state in rows] == ["KE", "FJ"]


@pytest.mark.parametrize(
    ("palace", "state"), [("قصر القبة", "EG"), ("قصر نايف", "KW"), ("قصر أكوردا", "KZ"), ("بكركي", "LB")]
)
def test_a_palace_is_that_of_one_state(palace: str, state: str) -> None:
    (rows,) = met(f"استقبل الرئيس سالم كاماو في {palace} وزير خارجية فيجي راتو كوروي.")
    assert rows[0] == ("سالم كاماو", "head-of-state", state)
