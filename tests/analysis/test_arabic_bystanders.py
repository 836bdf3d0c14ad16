"""Arabic: whose doing a verb of discussing tells, and for whom those act who were there without an office or state."""

from __future__ import annotations

import pytest

from diplonews import parse_text

MET = "التقى وزير الزراعة الكيني سليم موانغي نظيره الغاني كوامي أدو في أكرا. "


def topics(text: str) -> list[str]:
    (meeting,) = parse_text(MET + text, language="ar").meetings
    return [topic.text for topic in meeting.topics]


def rows(text: str) -> list[tuple[str | None, str | None, str | None]]:
    (meeting,) = parse_text(text, language="ar").meetings
    return [
        (p.person.name if p.person else None, p.office.kind.value if p.office else None, p.country)
        for p in meeting.participants
    ]


@pytest.mark.parametrize(
    "text",
    [
        "وتركز المشاريع الأوروبية على استرداد الحرارة من المياه.",
        "وقال تقرير إن النرويج تقيم مشاريع تركز على إمكانية استرداد الحرارة.",
        "وأي سؤال يدور حول مكان القمة كان قد أجيب عليه.",
        "وألقى موانغي خطبة تطرقت إلى تاريخ البلاد.",
        "ولم يتطرق بيان الوزارة إلى ملف الديون.",
        "ولم تتناول المباحثات ملف الحدود.",
        "وتناولت الصحف أزمة الخبز.",
        "وتناول التقرير أوضاع السجون.",
        "واستعرض الكاتب تاريخ المدينة.",
        "ويدور خلاف بين البلدين حول جزيرة صغيرة.",
    ],
)
def test_what_others_discuss_and_what_was_not_discussed_are_no_topics(text: str) -> None:
    assert topics(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وتركزت المباحثات على ملف الحدود.", ["ملف الحدود"]),
        ("وتناول جدول الأعمال أزمة الخبز.", ["أزمة الخبز"]),
        ("وتطرق الوزيران إلى أوضاع الموانئ.", ["أوضاع الموانئ"]),
        ("وناقش المشاركون سبل تطوير الصيد.", ["سبل تطوير الصيد"]),
        ("وتناول العلاقات الثنائية وسبل تطويرها.", ["العلاقات الثنائية", "سبل تطويرها"]),
        ("وتباحثا ملف الديون.", ["ملف الديون"]),
    ],
)
def test_what_those_who_met_discuss_is_a_topic(text: str, told: list[str]) -> None:
    assert topics(text) == told


def test_a_rank_that_is_an_office_too_is_one_where_no_other_is_told() -> None:
    text = "التقى السفير السوداني سليم طه أمير منطقة جازان، ورافق سعادته السيد المستشار زكريا بشير."
    assert rows(text)[-1] == ("زكريا بشير", "adviser", "SD")
    text = "التقى وزير العدل المصري المستشار سليم الزيني نظيره الغاني كوامي أدو."
    assert rows(text)[0] == ("سليم الزيني", "minister", "EG")
    text = MET + "حضر اللقاء سفير كينيا يان موي والمستشار لشؤون الصيد سعد بن ناصر."
    assert rows(text)[-1][:2] == ("سعد بن ناصر", "adviser")


def test_one_without_an_office_among_others_of_one_state_is_of_that() -> None:
    text = (
        "استقبل ولي عهد أم القيوين راشد المعلا قنصل عام هولندا يان فان بروك. حضر اللقاء الشيخ ماجد المعلا وناصر التلاي "
        "مدير الديوان الأميري."
    )
    assert rows(text)[2:] == [("ماجد المعلا", None, "AE"), ("ناصر التلاي", "official", "AE")]


def test_the_son_of_someone_of_record_acts_for_the_same_state() -> None:
    text = "التقى الأمير فارس بن سلمان بن عبدالعزيز رئيس هيئة السياحة وزيرة السياحة الكينية سارة موانغي."
    assert rows(text)[0] == ("فارس بن سلمان بن عبدالعزيز", "official", "SA")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("القائم بالأعمال بالسفارة الكينية", "charge-daffaires"),
        ("القنصل بالسفارة الكينية", "consul"),
    ],
)
def test_posts_at_an_embassy_are_those_of_who_holds_them(title: str, kind: str) -> None:
    assert rows(f"استقبل وزير الدفاع الغاني كوامي أدو {title} سليم موانغي.")[1] == ("سليم موانغي", kind, "KE")


def names(text: str, title: str | None = None) -> list[list[str | None]]:
    meetings = parse_text(text, title=title, language="ar").meetings
    return [[p.person.name if p.person else None for p in meeting.participants] for meeting in meetings]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "استقبل المستشار بالديوان الملكي الشيخ عبدالله بن عبدالمحسن التركي في مكتبه بالرياض سفير اليابان كين ساتو.",
            ["عبدالله بن عبدالمحسن التركي", "كين ساتو"],
        ),
        (
            "استقبل سفير اليابان كين ساتو في طوكيو وزير التجارة السعودي علي بن سالم الذياب اليوم.",
            ["كين ساتو", "علي بن سالم الذياب"],
        ),
        (
            "استقبل أمير منطقة الرياض فيصل بن بندر المهنئين بالعيد، كما استقبل سفير اليابان كين ساتو.",
            ["فيصل بن بندر", "كين ساتو"],
        ),
    ],
)
def test_a_family_name_behind_the_fathers_may_be_written_like_an_adjective(text: str, met: list[str]) -> None:
    assert names(text) == [met]


def test_a_title_of_several_contacts_adds_nobody_to_each() -> None:
    text = "التقى وزير الخارجية العماني سالم الهنائي في مسقط سفير تشاد محمد صالح. كما التقى سفير مالي عمر كيتا."
    title = "وزير الخارجية العماني يستقبل مسؤولين من تشاد ومالي"
    assert names(text, title) == [["سالم الهنائي", "محمد صالح"], ["سالم الهنائي", "عمر كيتا"]]
