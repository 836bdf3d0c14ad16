"""Arabic words that are written like a state, a person or a side of a contact, and are something else."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text
from diplonews.analysis.words.people import find_tenure


def met(text: str) -> list[list[Row]]:
    """Give the participants of each meeting: name, office and state (or body) of each."""
    return rows_of(parse_text(text, language="ar").meetings)


DOMESTIC = "التقى وزير التعليم سالم الفهيد مدير عام التعليم بمنطقة مكة المكرمة خالد الحربي. "


@pytest.mark.parametrize(
    "text",
    [
        DOMESTIC + "وتعمل مكاتب التعليم (بنين وبنات) على ذلك.",
        DOMESTIC + "وتحدث عن كلية التقنية للبنين.",
        DOMESTIC + "واطلع على الوضع الإداري والمالي.",
        DOMESTIC + "واطلع على مجريات العمل.",
        "قال مدير البنك المركزي التونسي سالم الفهيد إن الوفد التقى برئيس الجمهورية وممثلين عن مصارف وبنوك أخرى.",
    ],
)
def test_no_state_is_told_by_words_that_mean_something_else(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    ("guest", "kind"),
    [
        ("السفير المالي", "ambassador"),
        ("السفير الجديد المالي", "ambassador"),
        ("قائد الجيش المالي", "security-chief"),
        ("رئيس أركان القوات البرية المالي", "security-chief"),
        ("الرئيس الانتقالي المالي", "head-of-state"),
        ("عضو المجلس الانتقالي المالي", "official"),
        ("القائد العام للجيش المالي", "security-chief"),
        ("رئيس جهاز المخابرات المالي", "security-chief"),
        ("مدير المخابرات العامة المالي", "security-chief"),
        ("رئيس لجنة الدفاع المالي", "parliamentarian"),
        ("الملحق الثقافي المالي", "official"),
        ("عضو البرلمان المالي", "parliamentarian"),
        ("وزير الزراعة والري المالي", "minister"),
        ("وزير الدولة المالي", "minister"),
        ("وفدا عسكريا ماليا", "official"),
        ("الوفد البرلماني المالي", "parliamentarian"),
    ],
)
def test_an_adjective_tells_a_state_behind_a_whole_title(guest: str, kind: str) -> None:
    ((_, other),) = met(f"استقبل وزير العدل الغاني {guest}.")
    assert other == (None, kind, "ML")


@pytest.mark.parametrize(
    "title",
    [
        "المدير المالي",
        "عضو اللجنة المالية",
        "رئيس الديوان المالي",
        "رئيسة لجنة الشؤون المالية",
        "عضو مجلس الاستقرار المالي",
        "رئيس قسم الإصلاح المالي",
        "الملحق الاقتصادي والمالي",
        "وزير الاقتصاد والمالية",
        "رئيس قسم تعليم البنين",
    ],
)
def test_no_state_is_told_by_what_an_office_is_in_charge_of(title: str) -> None:
    told = met(f"استقبل وزير العدل الغاني {title} كوفي أدجي.")
    assert not any(country in {"ML", "BJ"} for rows in told for _, _, country in rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "التقى الرئيس المالي موسى تراوري وزير الدفاع الغاني كوفي أدجي.",
            [("موسى تراوري", "head-of-state", "ML"), ("كوفي أدجي", "minister", "GH")],
        ),
        (
            "التقى وزير الدفاع المالي بكاري كوليبالي سفير غانا.",
            [("بكاري كوليبالي", "minister", "ML"), (None, "ambassador", "GH")],
        ),
        (
            "بحث وزير العدل الغاني مع نظيرته المالية فاطمة تراوري ملف المياه.",
            [(None, "minister", "GH"), ("فاطمة تراوري", "minister", "ML")],
        ),
        (
            "استقبلت وزيرة العدل الغانية رئيس بنين جان كوكو.",
            [(None, "minister", "GH"), ("جان كوكو", "head-of-state", "BJ")],
        ),
        (
            "التقى وزراء عدل غانا وبنين ومالي.",
            [(None, "minister", "GH"), (None, "minister", "BJ"), (None, "minister", "ML")],
        ),
        (
            DOMESTIC + "وكان الفهيد عاد من باماكو بعد زيارة للأقاليم المالية.",
            [("سالم الفهيد", "minister", "ML"), ("خالد الحربي", "official", "SA")],
        ),
    ],
)
def test_the_same_words_tell_a_state_behind_an_office_or_where_the_article_speaks_of_it(
    text: str, rows: list[Row]
) -> None:
    assert met(text) == [rows]


@pytest.mark.parametrize(
    "text",
    [
        "استقبل وكيل الجامعة سالم الفهيد طلاب برنامج الموهوبين في مركز الملك عبدالعزيز بالعاصمة.",
        "استقبل وكيل الجامعة سالم الفهيد في مستشفى الأمير سلمان المرضى.",
    ],
)
def test_no_one_takes_part_after_whom_a_place_is_named(text: str) -> None:
    assert met(text) == []


def test_who_follows_the_name_of_a_place_is_met() -> None:
    text = "التقى الرئيس الغاني في ساحة مسجد الحسن الثاني وزير الأوقاف المغربي إدريس بناني."
    assert met(text) == [[(None, "head-of-state", "GH"), ("إدريس بناني", "minister", "MA")]]


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير الدفاع اليمني سالم باوزير في اتصال هاتفي مع «الشرق الأوسط» إن المتمردين الحوثيين انسحبوا.",
        "قال العميد سالم باوزير في اتصال هاتفي مع «البلاد» أمس إنهم شاهدوا المئات من جماعة الحوثي.",
        "أكد الوزير الغاني كوفي أدجي خلال لقاء مع صحافيين أن الرئيس الكيني سالم كمبوي بخير.",
    ],
)
def test_who_is_spoken_of_to_a_paper_was_not_met(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        ("رئيس وزراء غانا كوفي أدجي ونظيره يعقوب منساه", "minister"),
        ("رئيس وزراء غانا كوفي أدجي ونظيره الغاني يعقوب منساه", "minister"),
        ("رئيس وزراء غانا كوفي أدجي ونظيره التوغولي يعقوب منساه", "head-of-government"),
    ],
)
def test_a_counterpart_of_the_same_state_is_that_of_whom_the_sentence_speaks_first(other: str, kind: str) -> None:
    ((*_, last),) = met(f"التقى وزير الدفاع الكيني سالم كمبوي أمس {other}.")[-1:]
    assert last[:2] == ("يعقوب منساه", kind)


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("عز الدين الأخضري في عدن", "عز الدين الأخضري"),
        ("عبد الله الأصفر في عدن", "عبد الله الأصفر"),
        ("فيصل أبا الخيل في عدن", "فيصل أبا الخيل"),
        # Who comes next is no part of the name.
        ("نور الدين اليوم في عدن", "نور الدين"),
        ("عبد الله الذي يزور عدن", "عبد الله"),
    ],
)
def test_a_given_name_of_two_words_has_a_family_name_after_it(name: str, read: str) -> None:
    ((_, minister),) = met(f"التقى السفير الغاني وزير الصحة اليمني {name}.")
    assert minister == (read, "minister", "YE")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("الوزير الغاني للشؤون الأفريقية", "كوفي أدجي"),
        ("الوزير الغاني للتعاون الدولي", "كوفي أدجي"),
        ("وزير التعليم العالي والتدريب المهني الغاني", "كوفي أدجي"),
        ("وزير الثقافة والمكتبات العامة الغاني", "كوفي أدجي"),
        ("وزير الثقافة والحرف اليدوية الغاني", None),
        ("وزير الدفاع الغاني الفريق أول ركن مهندس", "كوفي أدجي"),
        ("وزير الدفاع الغاني العميد طيار ركن", "كوفي أدجي"),
    ],
)
def test_a_name_is_read_behind_the_whole_title(title: str, name: str | None) -> None:
    other = "" if name is None else name
    ((_, minister),) = met(f"التقى السفير الكيني {title} {other}.")
    assert minister == (name, "minister", "GH")


@pytest.mark.parametrize(
    "title",
    ["رئيس الهيئة الوطنية لمكافحة الفساد", "رئيسة اللجنة العليا لحماية الطفولة", "مدير المركز الوطني لتنمية الصادرات"],
)
def test_a_body_may_be_named_for_what_it_does(title: str) -> None:
    ((_, official),) = met(f"استقبل السفير الكيني {title} الغاني كوفي أدجي.")
    assert official == ("كوفي أدجي", "official", "GH")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "اجتمع وزير العدل الكيني (سالم كمبوي) مع نظيره الغاني (كوفي أدجي) في أكرا.",
            [("سالم كمبوي", "minister", "KE"), ("كوفي أدجي", "minister", "GH")],
        ),
        (
            "اجتمع وزير العدل الكيني (المكلف) سالم كمبوي مع نظيره الغاني (الثلاثاء) في أكرا.",
            [("سالم كمبوي", "minister", "KE"), (None, "minister", "GH")],
        ),
    ],
)
def test_a_whole_name_in_brackets_is_read(text: str, rows: list[Row]) -> None:
    assert met(text) == [rows]


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("وزيرا الخارجية والدفاع", ("foreign-minister", "minister")),
        ("وزيرا الدفاع والخارجية", ("minister", "foreign-minister")),
        ("وزيرا العدل والداخلية", ("minister", "minister")),
        ("وزيرا الخارجية", ("foreign-minister", "foreign-minister")),
    ],
)
def test_two_ministers_share_a_title_of_two_portfolios(title: str, kinds: tuple[str, str]) -> None:
    ((one, two, _),) = met(f"التقى {title} الكينيان سالم كمبوي وجون مبيكي الرئيس الغاني كوفي أدجي.")
    assert (one, two) == (("سالم كمبوي", kinds[0], "KE"), ("جون مبيكي", kinds[1], "KE"))


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "استقبل عبد الفتاح السيسي الرئيس الكيني في القاهرة.",
            [("عبد الفتاح السيسي", "head-of-state", "EG"), (None, "head-of-state", "KE")],
        ),
        (
            "التقى الأمير فيصل بن فرحان وزير خارجية غانا، أمس.",
            [("فيصل بن فرحان", "royal", "SA"), (None, "foreign-minister", "GH")],
        ),
        # Where someone else was met, or a pronoun tells who was, the office is whose name stands before it.
        (
            "زار المبعوث الأممي نيروبي واستقبله سالم كمبوي وزير العدل الكيني في مكتبه.",
            [(None, "envoy", "الأمم المتحدة"), ("سالم كمبوي", "minister", "KE")],
        ),
        (
            "استقبل سالم كمبوي وزير العدل الكيني في نيروبي السفير الغاني.",
            [("سالم كمبوي", "minister", "KE"), (None, "ambassador", "GH")],
        ),
        (
            "استقبل سالم كمبوي وزير عدل كينيا، في مكتبه بنيروبي، كوفي أدجي سفير غانا.",
            [("سالم كمبوي", "minister", "KE"), ("كوفي أدجي", "ambassador", "GH")],
        ),
    ],
)
def test_an_office_behind_a_name_is_whom_its_bearer_met_if_nobody_else_is(text: str, rows: list[Row]) -> None:
    assert met(text) == [rows]


@pytest.mark.parametrize(
    ("text", "host", "guest"),
    [
        (
            "وصل وزير العدل الكيني إلى أكرا يوم الأحد. والتقى كوفي أدجي سفير غانا.",
            (None, "minister", "KE"),
            ("كوفي أدجي", "ambassador", "GH"),
        ),
        (
            "وصل وزير العدل الكيني إلى أكرا يوم الأحد. التقى كوفي أدجي سفير غانا.",
            (None, "minister", "KE"),
            ("كوفي أدجي", "ambassador", "GH"),
        ),
        (
            "استقبل وزير العدل الكيني السفير اليمني. كما استقبل كوفي أدجي سفير غانا.",
            (None, "minister", "KE"),
            ("كوفي أدجي", "ambassador", "GH"),
        ),
        (
            "اجتمع وزير العدل الكيني مع نظيره اليمني في نيروبي، ثم التقى سيرغي لافروف وزير الخارجية الروسي.",
            (None, "minister", "KE"),
            ("سيرغي لافروف", "foreign-minister", "RU"),
        ),
        (
            "زار وزير الخارجية الكيني مدينة روما، حيث التقى أنطونيو تاجاني وزير خارجية إيطاليا.",
            (None, "foreign-minister", "KE"),
            ("أنطونيو تاجاني", "foreign-minister", "IT"),
        ),
    ],
)
def test_a_subject_told_before_may_be_left_unsaid(text: str, host: Row, guest: Row) -> None:
    assert met(text)[-1] == [host, guest]


@pytest.mark.parametrize("before", ["القاهرة - ", "لقاء في القاهرة\n\n", "لقاء في القاهرة\n\nالقاهرة / "])
def test_whoever_opens_an_article_has_no_subject_before(before: str) -> None:
    rows = [("عبد الفتاح السيسي", "head-of-state", "EG"), (None, "head-of-state", "KE")]
    assert met(f"{before}استقبل عبد الفتاح السيسي الرئيس الكيني في القاهرة.") == [rows]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("سالم مرسي", None),
        ("بلال اردوغان", None),
        ("اردوغان", "head-of-state"),
        ("رجب طيب اردوغان", "head-of-state"),
        # The given name may be spelled otherwise than on record.
        ("امانويل ماكرون", "head-of-state"),
    ],
)
def test_a_relative_of_a_statesman_does_not_hold_the_office(name: str, kind: str | None) -> None:
    tenure = find_tenure(tuple(name.split()), "ar", None)
    assert (tenure.kind if tenure else None) == kind


def test_a_paper_meets_nobody() -> None:
    assert met("التقت «الشرق الأوسط» الوزير الغاني كوفي أدجي والوزير الكيني سالم كمبوي في أكرا.") == []
    assert len(met("التقت «حماس» الوزير الغاني كوفي أدجي في أكرا.")) == 1


def test_ministers_told_together_are_of_one_government() -> None:
    text = (
        "عقد وزير الخارجية الكيني سالم كمبوي، ووزير الطاقة جون مبيكي، ووزير التجارة موسى أوتيرو، اجتماعا مع أعضاء "
        "البرلمان الكيني والسفير الغاني."
    )
    (rows,) = met(text)
    assert {country for _, kind, country in rows if kind == "minister"} == {"KE"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("جمع لقاء في أكرا وزير العدل الكيني، سالم كمبوي برئيس وزراء غانا.", "سالم كمبوي"),
        ("التقى وزير العدل الكيني، كوفي كمبوي في مكتبه سفير غانا.", "كوفي كمبوي"),
        ("استقبل وزير العدل الكيني، كامل الصلاحيات في يده، سفير غانا.", None),
    ],
)
def test_a_name_behind_a_comma_may_have_none_after_it(text: str, name: str | None) -> None:
    assert met(text)[0][0] == (name, "minister", "KE")


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("وزير العدل السينغالي", "SN"),
        ("وزير العدل الليثواني", "LT"),
        ("وزير عدل الكامرون", "CM"),
        ("وزير العدل الكامروني", "CM"),
        ("وزير عدل موزامبيق", "MZ"),
        ("وزير عدل تايلندا", "TH"),
    ],
)
def test_states_are_known_as_papers_of_all_countries_spell_them(title: str, state: str) -> None:
    assert met(f"التقى السفير الغاني {title} في أكرا.") == [[(None, "ambassador", "GH"), (None, "minister", state)]]


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("سالم الخليل، أمس", "سالم الخليل"),
        ("سالم الخليل في عدن", "سالم الخليل"),
        ("سالم في الخليل", "سالم"),
    ],
)
def test_a_family_may_be_named_like_a_city(name: str, read: str) -> None:
    ((_, minister),) = met(f"التقى السفير الغاني وزير الصحة اليمني {name}.")
    assert minister == (read, "minister", "YE")
