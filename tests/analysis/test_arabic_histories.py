"""Which contacts an Arabic article only recalls, and whom the verb of a woman means."""

from __future__ import annotations

from datetime import date

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text

_NEWS = "قال وزير الخارجية الكيني سليم موانغي إن العلاقات قديمة. وأضاف أن بلاده تدعم السلام. "


@pytest.mark.parametrize("published", [None, date(2024, 6, 20)])
@pytest.mark.parametrize(
    "told",
    [
        "وكان لقاء الملك فيصل الهاشمي بالرئيس الكيني جون كاماو عام 1975 بداية لها.",
        "واستقبل الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي في 2013.",
        "والتقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي صيف عام 2002.",
        "واجتمع الرئيس الكيني جون كاماو مع نظيره الغاني كوفي أدجي في أكتوبر 2012م.",
        "وباشر الرئيس الكيني جون كاماو في خريف 2012 مفاوضات مع نظيره الغاني كوفي أدجي.",
        "والتقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي في شهر أبريل (نيسان) الماضي.",
        "والتقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي في أبريل/نيسان الماضي.",
        "والتقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي مرات عدة.",
        "والتقى الرئيس الكيني جون كاماو مرارا نظيره الغاني كوفي أدجي.",
        # When it was is told before its verb, or behind it.
        "وفي عام 2012، التقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي.",
        "وفي مارس 2012 كان قد اجتمع الرئيس الكيني جون كاماو مع نظيره الغاني كوفي أدجي في نيروبي.",
        "وفي أبريل (نيسان) الماضي، استقبل الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي.",
        "وتعود العلاقات إلى عام 1975 حين التقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي.",
        "وكان الرئيس الكيني جون كاماو التقى في عام 2012 نظيره الغاني كوفي أدجي.",
        # Or counted back, or behind the visit that it was part of.
        "وقبل ثلاثة أعوام التقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي.",
        "والتقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي قبل نحو خمس سنوات في نيروبي.",
        "والتقى مسؤولون أميركيون الرئيس الكيني جون كاماو خلال زيارته إلى واشنطن في شهر أبريل الماضي.",
    ],
)
def test_what_was_in_a_year_or_month_gone_by_is_no_news(told: str, published: date | None) -> None:
    stamp = None if published is None else published.isoformat()
    assert parse_text(_NEWS + told, language="ar", published=stamp).meetings == ()


def test_the_day_of_an_earlier_year_is_no_day_of_the_news() -> None:
    told = "ويوم 12 مارس 1978 التقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي."
    assert parse_text(_NEWS + told, language="ar", published="2024-06-20").meetings == ()


@pytest.mark.parametrize(
    "told",
    [
        "وقبل ثلاثة أيام التقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي.",
        "وقبل المغادرة التقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي للمرة الأولى منذ ثلاثة أعوام.",
        "وفي حزيران 2024، التقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي.",
    ],
)
def test_what_was_some_days_ago_is_news(told: str) -> None:
    assert len(parse_text(_NEWS + told, language="ar", published="2024-06-20").meetings) == 1


def test_a_contact_told_with_its_day_is_news_where_the_day_of_the_article_is_not_known() -> None:
    told = "والتقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي في نيروبي يوم 12 مارس 2019."
    assert rows_of(parse_text(_NEWS + told, language="ar").meetings) == [
        [("جون كاماو", "head-of-state", "KE"), ("كوفي أدجي", "head-of-state", "GH")]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A paper or a family met them, and not the man who was told of before.
        ("أكد وزير الخارجية القطري سعد المري أن بلاده تدعم السلام. وأجرت محادثة مع السفير الكيني علي موانغي.", []),
        ("قال القنصل السعودي سعد المري إن الأسر تضررت. وأكدت الأسر أنها التقت القنصل الكيني علي موانغي.", []),
        (
            "أكدت وزيرة الخارجية الليبية سعاد المنصور دعم السلام. كما أجرت محادثات مع السفير الكيني علي موانغي.",
            [[("سعاد المنصور", "foreign-minister", "LY"), ("علي موانغي", "ambassador", "KE")]],
        ),
        (
            "قالت وزير الخارجية الأسترالية ماري وود إنها تدعم السلام. والتقت السفير الكيني علي موانغي في سيدني.",
            [[("ماري وود", "foreign-minister", "AU"), ("علي موانغي", "ambassador", "KE")]],
        ),
    ],
)
def test_the_verb_of_a_woman_has_no_man_for_its_subject(text: str, expected: list[list[Row]]) -> None:
    assert rows_of(parse_text(text, language="ar").meetings) == expected


@pytest.mark.parametrize(
    "told",
    [
        # Tidings are received, and ties unite people.
        "استقبل الرئيس الكيني جون كاماو خبر وفاة الرئيس الغاني كوفي أدجي بحزن.",
        "استقبل الرئيس الكيني جون كاماو نبأ فوز الرئيس الغاني كوفي أدجي.",
        "وفي نيويورك جمعته صداقة قوية مع الرئيس الغاني كوفي أدجي، وكان الوزير الكيني سليم موانغي طالبا.",
        # Whom both received is not told: not each other.
        "عاش في المنفى. وقد استقبل من طرف الرئيس الكيني جون كاماو والغاني كوفي أدجي.",
        # A state's own body sits.
        "يعقد البرلمان التركي اليوم جلسة طارئة لمناقشة الموازنة.",
        "عقد الكنيست الإسرائيلي جلسة طارئة أمس.",
        # Months after talks that are only recalled.
        "تأتي التأكيدات بعد نحو شهرين من اجتماع وزير العدل الكيني سليم موانغي في جنيف مع السفير الغاني كوامي أدو.",
    ],
)
def test_what_verbs_of_meeting_tell_besides_is_no_contact(told: str) -> None:
    assert parse_text(told, language="ar", published="2024-05-15").meetings == ()


@pytest.mark.parametrize("by", ["من طرف", "من قبل", "من لدن"])
@pytest.mark.parametrize("verb", ["واستقبل", "وقد استقبل", "كما تم استقباله"])
def test_a_guest_is_received_by_each_of_several(verb: str, by: str) -> None:
    told = (
        f"زار وزير العدل الكيني سليم موانغي تونس. {verb} {by} رئيس الجمهورية كمال الزواري ورئيس الحكومة سالم الدريدي."
    )
    guest = ("سليم موانغي", "minister", "KE")
    assert rows_of(parse_text(told, language="ar").meetings) == [
        [("كمال الزواري", "head-of-state", "TN"), guest],
        [("سالم الدريدي", "head-of-government", "TN"), guest],
    ]


def test_a_caller_whom_only_public_record_knows_is_not_whoever_was_told_of_before() -> None:
    told = "زار وزير العدل الفرنسي بيير دوفال إيران، والتقى الرئيس سعيد رضائي. وقبل زيارة دوفال، اتصل هولاند برضائي."
    assert [m.kind.value for m in parse_text(told, language="ar").meetings] == ["talks"]


@pytest.mark.parametrize(
    "event", ["ثورة 30 يونيو 2013", "أحداث 11 سبتمبر 2001", "هجمات 13 نوفمبر (تشرين الثاني) 2015", "انتخابات 24 مايو"]
)
def test_what_is_called_by_its_day_lends_it_to_no_contact(event: str) -> None:
    told = f"بحث وزير العدل الكيني سليم موانغي مع نظيره الغاني كوامي أدو تداعيات {event}."
    (meeting,) = parse_text(told, language="ar", published="2024-05-15").meetings
    assert meeting.date is None


@pytest.mark.parametrize("waiting", ["ويترقب الاقتصاديون", "وتتجه الأنظار إلى", "ويترقب العالم"])
def test_what_people_wait_for_is_still_to_come(waiting: str) -> None:
    told = f"{waiting} اللقاء بين الرئيس الكيني جون كاماو ونظيره الغاني كوفي أدجي في أكرا."
    (meeting,) = parse_text(told, language="ar").meetings
    assert meeting.status.value == "planned"


@pytest.mark.parametrize(
    "talks", ["استؤنفت أمس المحادثات بين كينيا وغانا.", "عقدت أمس في أكرا مباحثات بين غانا وكينيا."]
)
def test_people_take_the_place_of_their_states_in_talks(talks: str) -> None:
    text = f"{talks} والتقى وزير الخارجية الغاني كوامي أدو نظيره الكيني سليم موانغي في أكرا."
    (rows,) = rows_of(parse_text(text, language="ar", published="2024-05-15").meetings)
    assert sorted(rows, key=str) == [("سليم موانغي", "foreign-minister", "KE"), ("كوامي أدو", "foreign-minister", "GH")]
