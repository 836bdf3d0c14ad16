"""Where and when people met, and on what occasion."""

from __future__ import annotations

from datetime import date

import pytest

import diplonews
from diplonews.model import DiplomaticMeeting

PUBLISHED = "2024-05-15"
"""A Wednesday."""


def meeting(text: str, title: str | None = None) -> DiplomaticMeeting:
    language = "ar" if text > "ء" else "fr" if text.startswith(("Le ", "La ")) else "en"
    found = diplonews.parse_text(text, title=title, published=PUBLISHED, language=language).meetings
    assert found, text
    return found[0]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("التقى وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا أمس الثلاثاء.", date(2024, 5, 14)),
        ("التقى الوزير الغاني كوفي منساه أول من أمس نظيره الياباني كينجي تاناكا في أكرا.", date(2024, 5, 13)),
        ("التقى الوزير الغاني كوفي منساه الليلة الماضية نظيره الياباني كينجي تاناكا في أكرا.", date(2024, 5, 14)),
        ("أجرى الوزير كوفي منساه، الذي حل أمس بمدينة أكرا، مباحثات مع نظيره الياباني كينجي تاناكا.", None),
        (
            "التقى الوزير الغاني كوفي منساه نظيره الياباني كينجي تاناكا، على أن يلتقي غدا السفير المالطي كارم فيلا.",
            None,
        ),
        ("كشفت صحيفة أمس تفاصيل لقاء وزير الخارجية التونسي أنيس عمار مع نظيره الياباني كينجي تاناكا في أكرا.", None),
        ("قال متحدث يوم الاثنين إن وزير الخارجية التونسي أنيس عمار التقى السفير الياباني كينجي تاناكا.", None),
        ("وصل وزير الخارجية التونسي أنيس عمار مساء الأحد إلى طوكيو حيث التقى نظيره الياباني كينجي تاناكا.", None),
        (
            "سيلتقي وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا في السادس والعشرين من أيار/مايو.",
            date(2024, 5, 26),
        ),
        (
            "Japanese Foreign Minister Kenji Tanaka met Tunisian President Adel Mansour last Wednesday.",
            date(2024, 5, 8),
        ),
        ("Officials said on Monday that Japanese Foreign Minister Kenji Tanaka met Chilean President Ana Soto.", None),
        ("Japanese Foreign Minister Kenji Tanaka met Chilean President Ana Soto in Suva on the 9th.", date(2024, 5, 9)),
        (
            "Japanese Foreign Minister Kenji Tanaka will visit Chile on the 28th for talks with President Ana Soto.",
            date(2024, 5, 28),
        ),
        (
            "Le ministre japonais Kenji Tanaka a rencontré la ministre chilienne Ana Soto cet après-midi.",
            date(2024, 5, 15),
        ),
    ],
)
def test_day(text: str, day: date | None) -> None:
    assert meeting(text).date == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "أعلن متحدث باسم الرئاسة التونسية يوم الثلاثاء أن الرئيس أنيس عمار سيلتقي نظيره الياباني كينجي تاناكا.",
            None,
        ),
        ("يصل الرئيس التونسي أنيس عمار غدا الخميس إلى طوكيو للقاء نظيره الياباني كينجي تاناكا.", date(2024, 5, 16)),
        (
            "تستضيف أكرا يوم الجمعة لقاء بين الرئيس التونسي أنيس عمار ونظيره الياباني كينجي تاناكا.",
            date(2024, 5, 17),
        ),
        ("يغادر الرئيس التونسي أنيس عمار غدا الخميس إلى طوكيو للقاء نظيره الياباني كينجي تاناكا.", None),
    ],
)
def test_what_is_planned_has_the_day_on_which_it_will_be(text: str, day: date | None) -> None:
    assert meeting(text).date == day


def test_each_contact_has_its_own_day() -> None:
    text = (
        "استقبل الرئيس التونسي أنيس عمار، اليوم الأربعاء، وزير الخارجية الياباني كينجي تاناكا، غداة استقباله الوزير "
        "الغاني كوفي منساه. وأكد الجانبان متانة العلاقات. وشدد عمار على أهمية الحوار. وقال إن الوضع صعب. "
        "وكان عمار استقبل مساء الثلاثاء الوزير الغاني كوفي منساه."
    )
    days = {p.country: m.date for m in diplonews.parse_text(text, published=PUBLISHED).meetings for p in m.participants}
    assert (days["JP"], days["GH"]) == (date(2024, 5, 15), date(2024, 5, 14))


def test_the_same_day_is_the_last_one_that_was_told() -> None:
    text = (
        "Le président japonais Kenji Tanaka rencontrera le 20 mai à Lima la ministre chilienne Ana Soto. "
        "Le même jour, il rencontrera à Quito le ministre ghanéen Kofi Mensah."
    )
    found = diplonews.parse_text(text, published=PUBLISHED, language="fr").meetings
    assert [m.date for m in found] == [date(2024, 5, 20), date(2024, 5, 20)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "نيويورك - التقى الوزير الأردني باسل النعيمي نظيره الغاني كوفي منساه على هامش اجتماعات الجمعية العامة.",
            "نيويورك",
        ),
        ("نيويورك - التقى الوزير الأردني باسل النعيمي نظيره الغاني كوفي منساه.", None),
    ],
)
def test_a_dateline_abroad_tells_where_contacts_beside_a_meeting_of_many_states_are(text: str, place: str) -> None:
    found = meeting(text).place
    assert (found.name if found is not None else None) == place


@pytest.mark.parametrize(
    "text",
    [
        "GENEVA, May 14 - Japanese Foreign Minister Kenji Tanaka met Tunisian President Adel Mansour here today.",
        "GENEVA, May 14 - Japanese Foreign Minister Kenji Tanaka will meet Tunisian President Adel Mansour here.",
        "GENEVA, May 14 - The Secretary-General met Tunisian President Adel Mansour on Tuesday.",
    ],
)
def test_here_is_where_the_article_was_written_and_so_are_officers_of_international_bodies(text: str) -> None:
    place = meeting(text).place
    assert place is not None
    assert place.name == "GENEVA"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("who was in Suva, Fiji for the Ocean Ports Ministers Meeting,", "Ocean Ports Ministers Meeting"),
        ("who flew to Suva for the African Ports Forum,", "African Ports Forum"),
    ],
)
def test_what_someone_is_in_a_city_for_is_the_occasion(told: str, name: str) -> None:
    occasion = meeting(f"Japanese Foreign Minister Kenji Tanaka, {told} met Chilean President Ana Soto.").occasion
    assert occasion is not None
    assert (occasion.name, occasion.relation.value) == (name, "sidelines")


def test_a_high_level_summit_is_one_and_wishes_are_for_no_occasion_of_a_contact() -> None:
    met = "Japanese Foreign Minister Kenji Tanaka met Chilean President Ana Soto"
    occasion = meeting(f"{met} at the sidelines of the high-level summit on ports in Suva.").occasion
    assert occasion is not None
    assert occasion.name == "high-level summit on ports in Suva"
    wished = "During the meeting Tanaka extended congratulations on the occasion of the anniversary of the treaty."
    assert meeting(f"{met}. {wished}").occasion is None


def test_envoys_are_met_where_they_are_received() -> None:
    for where, name in (("in Nairobi", "Nairobi"), ("at State House in Nairobi", "Nairobi")):
        place = meeting(f"Kenyan President William Ruto met three new ambassadors {where} on Monday.").place
        assert place is not None
        assert place.name == name


def test_dateline_tells_today() -> None:
    text = "TUNIS, May 14 (TAP) - Tunisian President Adel Mansour met Japanese Foreign Minister Kenji Tanaka today."
    assert meeting(text).date == date(2024, 5, 14)


def test_day_of_a_quotation_is_left_out() -> None:
    text = (
        "Tunisian President Adel Mansour met Japanese Foreign Minister Kenji Tanaka. "
        'After the meeting Mr. Tanaka said: "The two countries are today closer than before."'
    )
    assert meeting(text).date is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("استقبل وزير الخارجية التونسي أنيس عمار السفير الياباني كينجي تاناكا في «سوسة».", "سوسة"),
        (
            "وصل وزير الخارجية التونسي أنيس عمار إلى اليابان. والتقى الوزير نظيره الياباني كينجي تاناكا.",
            "اليابان",
        ),
        (
            "التقى وزير الخارجية التونسي أنيس عمار نظيره كينجي تاناكا في اليابان. وانتهى اللقاء في أوساكا.",
            "أوساكا",
        ),
        (
            "قال المتحدث في تونس إن وزير الخارجية التونسي أنيس عمار التقى نظيره الياباني كينجي تاناكا في طوكيو.",
            "طوكيو",
        ),
        (
            "استقبل وزير الخارجية التونسي أنيس عمار القنصل الياباني بصفاقس السيد كينجي تاناكا.",
            None,
        ),
        (
            "After a summit in Accra, Japanese Foreign Minister Kenji Tanaka met Chilean President Ana Soto in Lima.",
            "Lima",
        ),
        ("Le ministre japonais Kenji Tanaka a rencontré la ministre chilienne Ana Soto, à Osaka.", "Osaka"),
        (
            "قال وزير الخارجية التونسي أنيس عمار بعد اجتماع في طوكيو مع نظيره الياباني كينجي تاناكا إنهما متفقان.",
            "طوكيو",
        ),
        (
            "استقبل الوزير التونسي أنيس عمار السفير الياباني كينجي تاناكا. وتلقى خلال اللقاء دعوة لحضور مؤتمر بأوساكا.",
            None,
        ),
        (
            "استقبل الرئيس التونسي أنيس عمار المبعوث الياباني كينجي تاناكا وتحدث معه عن زيارته المقبلة إلى طوكيو.",
            None,
        ),
        (
            "التقى وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا. وعقد اللقاء في فندق بأديس أبابا.",
            "أديس أبابا",
        ),
        (
            "أوفدت الحكومة التونسية وزير الخارجية أنيس عمار إلى أوساكا حيث التقى نظيره الياباني كينجي تاناكا.",
            "أوساكا",
        ),
        ("استقبل الرئيس التونسي أنيس عمار وزير الدفاع في سوسة اليوم، السفير الياباني كينجي تاناكا.", "سوسة"),
        ("زار وزير الخارجية التونسي أنيس عمار أوساكا، أمس، حيث التقى نظيره الياباني كينجي تاناكا.", "أوساكا"),
        ("وصل أنيس عمار إلى تونس. وفي طوكيو، التقى الوزير التونسي أنيس عمار نظيره الياباني كينجي تاناكا.", "طوكيو"),
        ("اجتمع الوزير التونسي أنيس عمار، اليوم في أوساكا، مع نظيره الياباني كينجي تاناكا.", "أوساكا"),
        ("زار أنيس عمار الضفة الغربية. والتقى الوزير التونسي أنيس عمار نظيره زياد حسن الفلسطيني في نابلس.", "نابلس"),
        ("طوكيو - تسلم الرئيس التونسي أنيس عمار أوراق اعتماد سفير اليابان لدى تونس كينجي تاناكا.", None),
        ("زيارة أنيس عمار لليابان. والتقى وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا.", "اليابان"),
        ("شهدت طوكيو اليوم لقاء جمع وزير الخارجية التونسي أنيس عمار ونظيره الياباني كينجي تاناكا.", "طوكيو"),
        ("وبحث الوزير التونسي أنيس عمار مع نظيره الياباني كينجي تاناكا زيارة الرئيس التونسي إلى أوساكا.", None),
    ],
)
def test_place(text: str, place: str | None) -> None:
    found = meeting(text).place
    assert (found.name if found is not None else None) == place


def test_who_comes_next_is_met_at_the_same_place() -> None:
    text = (
        "استقبل وزير الخارجية التونسي أنيس عمار في سوسة السفير الياباني كينجي تاناكا. "
        "كما استقبل الوزير أنيس عمار السفير الإيطالي باولو روسي."
    )
    assert [found.place.name for found in diplonews.parse_text(text).meetings if found.place] == ["سوسة", "سوسة"]


@pytest.mark.parametrize(
    ("text", "occasion", "relation"),
    [
        (
            "التقى وزير الخارجية التونسي أنيس عمار نظيره كينجي تاناكا خلال زيارة رسمية إلى طوكيو تستغرق يومين.",
            "زيارة رسمية إلى طوكيو تستغرق يومين",
            "visit",
        ),
        (
            "استقبل وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا الذي يزور تونس حاليا.",
            "يزور تونس حاليا",
            "visit",
        ),
        (
            "التقى وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا على هامش قمة المياه، وبحثا التعاون.",
            "قمة المياه",
            "sidelines",
        ),
        (
            "Japanese Minister Kenji Tanaka met Chilean President Ana Soto on his first official visit to Chile.",
            "first official visit to Chile",
            "visit",
        ),
        (
            "Japanese Minister Kenji Tanaka met Chilean President Ana Soto on the sidelines of the Ocean Forum.",
            "Ocean Forum",
            "sidelines",
        ),
        (
            "Le ministre japonais Kenji Tanaka a reçu la ministre Ana Soto lors d'une visite de travail à Osaka.",
            "visite de travail à Osaka",
            "visit",
        ),
        (
            "استقبل الوزير التونسي أنيس عمار السفير الياباني كينجي تاناكا بمناسبة اليوم الوطني لبلاده.",
            "اليوم الوطني لبلاده",
            "framework",
        ),
        (
            "التقى الرئيس التونسي أنيس عمار نظيره الياباني كينجي تاناكا على هامش نهائي بطولة آسيا لكرة القدم.",
            "نهائي بطولة آسيا لكرة القدم",
            "sidelines",
        ),
        (
            "وصل الوزير التونسي أنيس عمار إلى أوساكا في زيارة لم يعلن عنها مسبقا والتقى نظيره الياباني كينجي تاناكا.",
            "زيارة لم يعلن عنها مسبقا",
            "visit",
        ),
        (
            "التقى الوزير الياباني كينجي تاناكا نظيره أنيس عمار، في إطار الزيارة التي يقوم بها تاناكا إلى تونس.",
            "الزيارة التي يقوم بها تاناكا إلى تونس",
            "visit",
        ),
    ],
)
def test_occasion(text: str, occasion: str, relation: str) -> None:
    found = meeting(text).occasion
    assert found is not None
    assert (found.name, found.relation.value) == (occasion, relation)


@pytest.mark.parametrize(
    ("text", "occasion", "relation"),
    [
        (
            "استقبل الرئيس التونسي أنيس عمار الوزير الغاني كوفي منساه الذي يزور تونس للمشاركة في قمة المدن الأفريقية.",
            "قمة المدن الأفريقية",
            "sidelines",
        ),
        (
            "التقى وزير الخارجية التونسي أنيس عمار نظيره كينجي تاناكا على هامش منتدى الموانئ في العاصمة الغانية أكرا.",
            "منتدى الموانئ",
            "sidelines",
        ),
        (
            "استقبل الرئيس التونسي أنيس عمار السفير الياباني كينجي تاناكا بمناسبة انتهاء مهام عمله.",
            "انتهاء مهام عمله",
            "framework",
        ),
        (
            "التقى وزير الخارجية التونسي أنيس عمار نظيره كينجي تاناكا، خلال أعمال الدورة الخامسة للمجلس الوزاري.",
            "أعمال الدورة الخامسة للمجلس الوزاري",
            "framework",
        ),
        (
            "Japanese Minister Kenji Tanaka met Chilean Minister Ana Soto on the margins of a Ports Leaders Meeting.",
            "Ports Leaders Meeting",
            "sidelines",
        ),
        (
            "Japanese Minister Kenji Tanaka called on President Ana Soto of Chile on the occasion of its National Day.",
            "National Day",
            "framework",
        ),
        (
            "Le ministre ghanéen Kofi Mensah a pris part au Forum des ports, où il a rencontré le Tunisien Ali Ammar.",
            "Forum des ports",
            "sidelines",
        ),
        (
            "Le ministre japonais Kenji Tanaka a reçu la Chilienne Ana Soto en marge du sommet des ports à Lima, où",
            "sommet des ports à Lima",
            "sidelines",
        ),
        (
            "Le ministre japonais Kenji Tanaka a reçu l'ambassadeur chilien à l'occasion de la fin de sa mission.",
            "fin de sa mission",
            "framework",
        ),
    ],
)
def test_events_have_their_names(text: str, occasion: str, relation: str) -> None:
    found = meeting(text).occasion
    assert found is not None
    assert (found.name, found.relation.value) == (occasion, relation)


@pytest.mark.parametrize(
    "text",
    [
        "التقى وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا، بعد بضعة أشهر على زيارة عمار إلى طوكيو.",
        "التقى وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا في إطار تعزيز التعاون بين البلدين.",
        "Japanese Minister Kenji Tanaka met Chilean President Ana Soto during the press conference.",
        "Le ministre japonais Kenji Tanaka a rencontré la ministre chilienne Ana Soto dans le cadre de la coopération.",
        "أجرى وزير الخارجية التونسي أنيس عمار اتصالا هاتفيا بنظيره الياباني كينجي تاناكا. ويزور تاناكا تونس حاليا.",
        "بحث وزير الخارجية التونسي أنيس عمار ونظيره الياباني كينجي تاناكا زيارة الرئيس الياباني إلى تونس.",
        (
            "سلم السفير الياباني كينجي تاناكا الوزير التونسي أنيس عمار رسالة دعوة خطية موجهة إليه من رئيس الوزراء "
            "الياباني السيد هيروشي ساتو باسم حكومة بلاده، لحضور مؤتمر الموانئ في أوساكا."
        ),
        "التقى الوزير التونسي أنيس عمار نظيره الياباني كينجي تاناكا، وتناول اللقاء نتائج زيارة الرئيس إلى طوكيو.",
    ],
)
def test_purposes_and_earlier_visits_are_no_occasions(text: str) -> None:
    assert meeting(text).occasion is None


@pytest.mark.parametrize(
    ("text", "title", "occasion"),
    [
        (
            "بدأ الوزير الغاني كوفي منساه زيارة إلى تونس تستمر يومين. والتقى منساه الرئيس التونسي أنيس عمار.",
            "عمار يلتقي الوزير الغاني في مستهل زيارة منساه",
            "زيارة إلى تونس تستمر يومين",
        ),
        (
            "استقبل الرئيس أنيس عمار الوزير الغاني كوفي منساه أثناء زيارة معاليه لتونس ودعاه للقيام بزيارة أكرا.",
            None,
            "زيارة معاليه لتونس",
        ),
        (
            'قال متحدث إن الوزير الغاني كوفي منساه التقى الرئيس التونسي أنيس عمار خلال زيارة "سرية" لتونس.',
            None,
            'زيارة "سرية" لتونس',
        ),
        (
            "التقى الرئيس التونسي أنيس عمار المبعوث الغاني كوفي منساه. ووصف زيارة الضيف الغاني إلى تونس بالمثمرة.",
            None,
            "زيارة الضيف الغاني إلى تونس",
        ),
        (
            "Ghanaian Minister Kofi Mensah will travel to Tunis on Monday and meet Tunisian President Anis Ammar.",
            "Minister Mensah's Travel to Tunis",
            "Travel to Tunis",
        ),
    ],
)
def test_a_visit_has_its_fullest_name(text: str, title: str | None, occasion: str) -> None:
    found = meeting(text, title).occasion
    assert found is not None
    assert found.name.endswith(occasion)


def test_who_goes_to_an_event_meets_others_there() -> None:
    found = meeting(
        "شارك وزير الخارجية التونسي أنيس عمار في أعمال منتدى الموانئ بأكرا. "
        "والتقى عمار على هامش المنتدى نظيره الغاني كوفي منساه."
    )
    assert found.place is not None
    assert found.occasion is not None
    assert (found.place.name, found.occasion.name) == ("أكرا", "أعمال منتدى الموانئ بأكرا")


def test_what_was_attended_after_a_contact_is_no_occasion() -> None:
    text = (
        "Japanese Minister Kenji Tanaka met Chilean President Ana Soto in Lima. "
        "After the meeting, Mr. Tanaka attended a tree planting ceremony."
    )
    assert meeting(text).occasion is None


def test_a_visit_elsewhere_is_no_occasion() -> None:
    text = (
        "سيزور الرئيس الغاني كوفي منساه طوكيو الشهر المقبل في زيارة رسمية إلى اليابان. "
        "والتقى منساه اليوم في تونس الرئيس التونسي أنيس عمار."
    )
    assert meeting(text).occasion is None


def test_visits_belong_to_those_who_make_them() -> None:
    text = (
        "استقبل الرئيس التونسي أنيس عمار وزير خارجية غانا كوفي منساه الذي يزور تونس حاليا. "
        "من جهة أخرى، التقى رئيس الوزراء التونسي سامي بكار نظيره الياباني كينجي تاناكا في طوكيو."
    )
    first, last = diplonews.parse_text(text).meetings
    assert first.occasion is not None
    assert first.occasion.name == "يزور تونس حاليا"
    assert last.occasion is None


def test_who_comes_next_is_met_on_the_same_occasion() -> None:
    text = (
        "Japanese Foreign Minister Kenji Tanaka met Chilean President Ana Soto in Accra on the sidelines of the Ocean "
        "Forum. Mr. Tanaka also met with Tunisian Foreign Minister Anis Ammar."
    )
    found = diplonews.parse_text(text).meetings
    assert [(m.place.name, m.occasion.name) for m in found if m.place and m.occasion] == [("Accra", "Ocean Forum")] * 2


def test_visit_of_others_is_no_occasion() -> None:
    text = (
        "Japanese Foreign Minister Kenji Tanaka met Chilean President Ana Soto in Lima. "
        "They spoke of the visit of Tunisian President Adel Mansour to Ghana."
    )
    assert meeting(text).occasion is None


def test_short_names_in_brackets_belong_to_the_event() -> None:
    text = (
        "التقى الرئيس الغاني كوفي منساه الرئيس التونسي أنيس عمار في لندن على هامش مؤتمر المناخ (كوب 28) "
        "الذي تستضيفه بريطانيا."
    )
    found = meeting(text)
    assert found.occasion is not None
    assert found.occasion.name == "مؤتمر المناخ (كوب 28)"


def test_those_who_hold_meetings_beside_an_event_meet_there() -> None:
    text = (
        "Ghanaian President Kofi Mensah held a series of bilateral meetings on the sidelines of the Ocean Forum. "
        "President Mensah met Tunisian President Anis Ammar."
    )
    assert [m.occasion.name for m in diplonews.parse_text(text).meetings if m.occasion] == ["Ocean Forum"]


@pytest.mark.parametrize(
    "text",
    [
        "Le président ghanéen Kofi Mensah, à Tokyo depuis lundi, a rencontré le président tunisien Anis Ammar.",
        "التقى الرئيس الغاني كوفي منساه، الموجود في طوكيو منذ الاثنين، الرئيس التونسي أنيس عمار.",
    ],
)
def test_people_need_not_meet_on_the_day_since_which_they_are_there(text: str) -> None:
    (found,) = diplonews.parse_text(text, published="2024-05-15").meetings
    assert found.date is None


def test_the_dateline_names_the_city_of_a_state() -> None:
    text = (
        "ACCRA, May 14 (AGP) - Tunisian President Anis Ammar, on a visit to Ghana, met Japanese Foreign Minister "
        "Kenji Tanaka."
    )
    found = meeting(text)
    assert found.place is not None
    assert found.place.name.casefold() == "accra"


def test_the_occasion_is_what_someone_takes_part_in_and_not_the_part() -> None:
    text = "التقى وزير البيئة الكيني جون موانغي نظيره العماني حمد الريامي على هامش مشاركة الوزير في مؤتمر الصحارى."
    found = meeting(text).occasion
    assert found is not None
    assert found.name == "مؤتمر الصحارى"


@pytest.mark.parametrize(
    "event",
    [
        "أعمال الاجتماع الطارئ لوزراء الدول الأعضاء بمنظمة التعاون الإسلامي",
        "الاجتماع المشترك بين مجلس التعاون والاتحاد الأوروبي",
    ],
)
def test_who_sits_in_the_event_beside_which_two_met_is_not_met(event: str) -> None:
    text = f"التقى وزير البيئة الكيني جون موانغي نظيره العماني حمد الريامي على هامش {event}."
    (found,) = diplonews.parse_text(text, language="ar").meetings
    assert [p.country for p in found.participants] == ["KE", "OM"]


def test_several_meetings_of_one_day_are_told_one_by_one_afterwards() -> None:
    text = (
        "عقد الرئيس التونسي أنيس عمار، أمس الثلاثاء، عددا من اللقاءات في طوكيو. "
        "وقال متحدث إن اللقاءات كانت مثمرة. وتناولت قضايا عديدة. "
        "واستقبل عمار كلا من الوزير الياباني كينجي تاناكا، والوزير الغاني كوفي منساه."
    )
    found = diplonews.parse_text(text, published=PUBLISHED).meetings
    assert [m.date for m in found] == [date(2024, 5, 14)] * len(found)
    assert found


@pytest.mark.parametrize(
    ("text", "place", "occasion"),
    [
        (
            "استقبل الرئيس التونسي أنيس عمار بقصر قرطاج السفير كوفي منساه بمناسبة زيارة العمل التي يؤديها إلى تونس.",
            "قصر قرطاج",
            "زيارة العمل التي يؤديها إلى تونس",
        ),
        (
            "التقى الوزير الغاني كوفي منساه في لندن نظيره البريطاني جون سميث في إطار زيارته إلى المملكة المتحدة.",
            "لندن",
            "زيارته إلى المملكة المتحدة",
        ),
        (
            "التقى الوزير الغاني كوفي منساه في إطار زيارة عمل إلى طوكيو نظيره الياباني كينجي تاناكا.",
            "طوكيو",
            "زيارة عمل إلى طوكيو",
        ),
        (
            "استقبل الرئيس التونسي أنيس عمار الوزير الغاني كوفي منساه خلال الزيارة التي يقوم بها معاليه لتونس.",
            "تونس",
            "الزيارة التي يقوم بها معاليه لتونس",
        ),
        (
            "التقى الوزير الغاني كوفي منساه نظيره الياباني كينجي تاناكا على هامش أعمال منتدى الدوحة للمياه.",
            "الدوحة",
            "أعمال منتدى الدوحة للمياه",
        ),
        (
            "التقى الوزير الغاني كوفي منساه نظيره كينجي تاناكا على هامش قمة المياه التي تستضيفها دولة الكويت.",
            "دولة الكويت",
            "قمة المياه",
        ),
        (
            (
                "شارك الوزير الغاني كوفي منساه في اجتماع منظمة التعاون الإسلامي بجدة. "
                "وعلى هامش الاجتماع التقى منساه نظيره الياباني كينجي تاناكا."
            ),
            "جدة",
            "اجتماع منظمة التعاون الإسلامي بجدة",
        ),
        (
            "توجه الوزير الغاني كوفي منساه إلى أبها لحضور الاجتماع الوزاري للموانئ، حيث سيلتقي نظيره كينجي تاناكا.",
            "أبها",
            "الاجتماع الوزاري للموانئ",
        ),
        (
            (
                "عقد الوزير الغاني كوفي منساه في جنيف سلسلة لقاءات على هامش منتدى المياه. "
                "والتقى منساه نظيره الياباني كينجي تاناكا."
            ),
            "جنيف",
            "منتدى المياه",
        ),
    ],
)
def test_visits_and_events_tell_where_they_are(text: str, place: str, occasion: str) -> None:
    found = meeting(text)
    assert (found.place and found.place.name, found.occasion and found.occasion.name) == (place, occasion)


def test_the_story_names_an_event_more_fully_than_its_headline() -> None:
    text = (
        "التقى الوزير الغاني كوفي منساه نظيره الياباني كينجي تاناكا على هامش المؤتمر الدولي الثالث للموانئ، "
        "وبحثا التعاون."
    )
    found = meeting(text, "الوزير الغاني يلتقي نظيره الياباني على هامش مؤتمر الموانئ").occasion
    assert found is not None
    assert found.name == "المؤتمر الدولي الثالث للموانئ"


def test_a_city_of_one_side_told_right_before_is_where_they_met() -> None:
    text = (
        "انطلقت جولة جديدة من المشاورات بمقر الوزارة في أكرا. "
        "واستقبل الوزير الغاني كوفي منساه نظيره الياباني كينجي تاناكا."
    )
    found = meeting(text).place
    assert found is not None
    assert found.name == "أكرا"


@pytest.mark.parametrize(
    "occasion",
    [
        "على هامش الاجتماع الاستثنائي لوزراء خارجية منظمة التعاون الإسلامي",
        "على هامش اجتماع وزراء خارجية منظمة التعاون الإسلامي",
        "على هامش أعمال الدورة الخمسين لمجلس وزراء خارجية منظمة التعاون الإسلامي",
        "الذي سافر إلى جدة للمشاركة في اجتماع وزراء خارجية منظمة التعاون الإسلامي، مع",
    ],
)
def test_those_who_sit_in_a_meeting_are_not_met_beside_it(occasion: str) -> None:
    text = f"التقى وزير البيئة الكيني جون موانغي {occasion} وزير البيئة العماني حمد الريامي."
    (found,) = diplonews.parse_text(text, language="ar").meetings
    assert [p.country for p in found.participants] == ["KE", "OM"]
    assert found.occasion is not None
    assert found.occasion.name.endswith("منظمة التعاون الإسلامي")


def test_who_visits_meets_each_of_those_whom_the_visit_leads_to() -> None:
    text = (
        "بدأ وزير البيئة الكيني جون موانغي زيارة رسمية إلى مسقط يلتقي خلالها الوزير العماني حمد الريامي "
        "ورئيس الوزراء العماني سالم الهنائي."
    )
    found = diplonews.parse_text(text, language="ar").meetings
    assert [[p.country for p in m.participants] for m in found] == [["KE", "OM", "OM"]]
    assert {m.occasion and m.occasion.name for m in found} == {"زيارة رسمية إلى مسقط"}


def test_whence_someone_comes_is_not_where_they_meet() -> None:
    text = (
        "توجه الوزير الكيني جون موانغي إلى مصر من مدينة نيروبي في زيارة رسمية. "
        "وسيجري موانغي خلال الزيارة مباحثات مع الرئيس المصري سامي بكار."
    )
    found = meeting(text).place
    assert found is not None
    assert found.name == "مصر"


def test_a_hall_of_a_palace_is_in_it() -> None:
    found = meeting("استقبل الرئيس الإماراتي سالم الكعبي في مجلس قصر البحر الوزير الكيني جون موانغي.").place
    assert found is not None
    assert found.name == "قصر البحر"


@pytest.mark.parametrize(
    ("text", "place", "occasion"),
    [
        (
            "استقبل الرئيس الكيني جون موانغي بالقصر الرئاسي الوزير العماني حمد الريامي على هامش قمة «أزرق».",
            ("القصر الرئاسي", "KE"),
            "قمة «أزرق»",
        ),
        ("استقبل شيخ الأزهر أحمد الطيب السفير الكيني جون موانغي بمقر مشيخة الأزهر.", ("مشيخة الأزهر", "EG"), None),
        (
            "التقى القنصل الكيني جون موانغي القنصل العماني حمد الريامي على هامش تواجده في تونس.",
            ("تونس", "TN"),
            None,
        ),
        (
            "التقى الوزير اليمني حمد الريامي السفير الكيني جون موانغي. وتناول اللقاء إعادة فتح مطار صنعاء.",
            None,
            None,
        ),
    ],
)
def test_palaces_are_those_of_the_host(text: str, place: tuple[str, str] | None, occasion: str | None) -> None:
    found = meeting(text)
    assert (found.place and (found.place.name, found.place.country)) == place
    assert (found.occasion and found.occasion.name) == occasion


@pytest.mark.parametrize(
    ("before", "occasion"),
    [
        ("على هامش", "منتدى التعاون العربي الروسي"),
        ("على هامش", "مراسم تنصيب الرئيس الجديد"),
        ("في إطار", "التحضير للدورة المقبلة للجنة المشتركة"),
        ("في إطار", "زيارة عمل يقوم بها إلى مسقط"),
        ("في إطار", "الزيارة التي يقوم بها حاليا إلى سلطنة عمان"),
        ("في مستهل", "جولة خليجية تشمل قطر والكويت وعمان"),
        ("خلال", "أعمال اللجنة الوزارية المشتركة"),
    ],
)
@pytest.mark.parametrize("order", ["{1}، التقى {0} {2}.", "التقى {0}، {1}، {2}، وبحثا التعاون."])
def test_an_occasion_has_its_bounds_wherever_it_stands(before: str, occasion: str, order: str) -> None:
    host, guest = "وزير البيئة الكيني جون موانغي", "وزير البيئة العماني حمد الريامي"
    (found,) = diplonews.parse_text(order.format(host, f"{before} {occasion}", guest), language="ar").meetings
    assert [p.country for p in found.participants] == ["KE", "OM"]
    assert (found.occasion and found.occasion.name) == occasion


def test_who_visits_others_at_another_time_is_on_no_visit() -> None:
    text = "التقى الرئيس التونسي أنيس عمار الوزير الغاني كوفي منساه الذي يزور طوكيو كل عام."
    assert meeting(text).occasion is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "بحث سعيد المري مدير عام هيئة الصحة بدبي مع الوزير البرتغالي كارلوس سوزا بمقر وزارته في لشبونة التعاون.",
            ("لشبونة", "PT"),
        ),
        (
            "التقى وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا، على هامش القمة الآسيوية في لاوس.",
            ("لاوس", "LA"),
        ),
    ],
)
def test_the_state_of_an_event_and_no_body_tells_where_people_met(text: str, place: tuple[str, str]) -> None:
    found = meeting(text).place
    assert found is not None
    assert (found.name, found.country) == place


def test_who_receives_a_guest_is_not_at_the_home_of_the_guest() -> None:
    text = (
        "استقبل وزير الخارجية التونسي أنيس عمار، منذ قليل، نظيره الياباني كينجي تاناكا في مقر الوزارة. "
        "وكان عمار قد شكر تاناكا على المساعدات. وزار عمار العام الماضي طوكيو."
    )
    found = meeting(text)
    assert (found.place, found.date) == (None, date(2024, 5, 15))


def test_visits_of_a_relative_are_no_occasion() -> None:
    text = (
        "التقى العاهل البحريني الملك فهد بن سالم آل زايد نظيره الأردني الملك حسان بن طلال في عمان. "
        "وقال الأمير راشد بن فهد آل زايد لدى زيارته المفاجئة لأحد المستشفيات إن الأشغال تتقدم."
    )
    assert meeting(text).occasion is None


@pytest.mark.parametrize(
    ("text", "place", "occasion"),
    [
        ("التقى الوزير التونسي أنيس عمار نظيره الياباني كينجي تاناكا، وذلك في لاوس التي يزورها.", "لاوس", None),
        (
            (
                "وقع الوزير التونسي أنيس عمار مع نظيره الياباني كينجي تاناكا بروتوكولا، وفقا للاتفاقية الموقعة في "
                "فيينا عام 1961."
            ),
            None,
            None,
        ),
        (
            (
                "التقى الوزير التونسي أنيس عمار نظيره الياباني كينجي تاناكا. واتفق الجانبان على أهمية منتدى سيعقد في "
                "تونس، وذلك على هامش مشاركتهما في قمة المناخ التي احتضنتها العاصمة الإندونيسية جاكرتا."
            ),
            "جاكرتا",
            "قمة المناخ",
        ),
        (
            "وصل الرئيس الياباني كينجي تاناكا اليوم إلى صربيا في أول زيارة له إلى مسقط رأس والده.",
            "صربيا",
            None,
        ),
        (
            (
                "وصل نائب الرئيس الكيني دانيال موانغي إلى طوكيو في زيارة خاصة. "
                "وكان موانغي قد بحث في نيروبي أمس مع السفير الغاني كوفي منساه سبل التعاون."
            ),
            "نيروبي",
            None,
        ),
        (
            (
                "يغادر الرئيس التونسي عادل الماجري إلى سويسرا للمشاركة في أعمال قمة المياه. من جهة أخرى، أجرى الوزير "
                "أنيس عمار محادثات مع نظيره الياباني كينجي تاناكا تناولت العلاقات."
            ),
            None,
            None,
        ),
        (
            (
                "يبدأ رئيس الوزراء الياباني كينجي تاناكا غدا زيارة رسمية لتونس. وسيجري الرئيس التونسي أنيس عمار "
                "مباحثات مع تاناكا، وتأتي مواصلة للمباحثات التي جرت بينهما في مدينة أوساكا اليابانية الأسبوع الماضي."
            ),
            "تونس",
            "زيارة رسمية لتونس",
        ),
    ],
)
def test_only_journeys_at_the_time_of_those_who_met_tell_where(
    text: str, place: str | None, occasion: str | None
) -> None:
    found = meeting(text)
    assert (found.place and found.place.name) == place
    assert (found.occasion and found.occasion.name) == occasion


@pytest.mark.parametrize(
    ("told", "occasion"),
    [
        ("بمناسبة زيارتهم للبلاد", "زيارتهم للبلاد"),
        ("خلال الزيارة الرسمية لرئيس الجمهورية إلى اليابان", "الزيارة الرسمية لرئيس الجمهورية إلى اليابان"),
        ("في طوكيو التي وصلها في جولة آسيوية تشمل أيضا لاوس وماليزيا", "جولة آسيوية تشمل أيضا لاوس وماليزيا"),
    ],
)
def test_arabic_visits_have_owners_and_states_that_they_also_lead_to(told: str, occasion: str) -> None:
    found = meeting(f"التقى وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا {told}.").occasion
    assert found is not None
    assert (found.name, found.relation.value) == (occasion, "visit")


def test_a_council_is_no_event() -> None:
    text = "The Peruvian minister met the Omani ambassador within the framework of the Gulf Cooperation Council."
    assert meeting(text).occasion is None


@pytest.mark.parametrize(
    "text",
    [
        "The ambassador of Peru offered wishes when she met the President of Fiji on the occasion of the Reef Summit.",
        "The Peruvian ambassador met the President of Fiji and conveyed greetings on the occasion of the Reef Summit.",
    ],
)
def test_wishes_do_not_hide_the_event_people_gather_at(text: str) -> None:
    occasion = meeting(text).occasion
    assert occasion is not None
    assert occasion.name == "Reef Summit"


_TWO = "Togolese Foreign Minister Yao Kodjo met Kenyan Foreign Minister John Kibet"
_DEUX = "Le ministre togolais des Affaires étrangères, Yao Kodjo, a rencontré le ministre kényan John Kibet"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{_TWO} in the Kenyan capital Nairobi.", "Nairobi"),
        (f"{_TWO} in the South African capital, Pretoria, on Monday.", "Pretoria"),
        (f"{_TWO} in the capital, Lomé.", "Lomé"),
        (f"{_TWO} in the Kenyan capital.", "Kenyan capital"),
        (f"{_TWO} at the Foreign Ministry in Lomé.", "Lomé"),
        # The name of an event tells the city in which it is.
        (f"{_TWO} on the margins of the Munich Security Conference.", "Munich"),
        (f"{_TWO} on the sidelines of a conference on the future of Tripoli.", None),
        (f"{_DEUX} dans la capitale, Lomé.", "Lomé"),
        (f"{_DEUX} en marge de la Conférence de Munich sur la sécurité.", "Munich"),
        (f"{_DEUX} en marge du Forum économique mondial de Davos.", "Davos"),
        (f"{_DEUX} en marge d'une conférence sur la reconstruction de Beyrouth.", None),
    ],
)
def test_capitals_ministries_and_events_tell_the_city(text: str, place: str | None) -> None:
    found = meeting(text).place
    assert (found.name if found is not None else None) == place


@pytest.mark.parametrize(
    "text",
    [
        (
            "التقى وزير الخارجية التونسي أنيس الشابي نظيره الياباني كينجي تاناكا في أكرا. وفي لقاء آخر ناقش الشابي مع "
            "وزير خارجية غانا كوامي منساه ملف الصيد. وتأتي هذه اللقاءات على هامش المنتدى الأفريقي للموانئ."
        ),
        (
            "أجرى وزير الخارجية التونسي أنيس الشابي محادثات مع عدد من نظرائه على هامش المنتدى الأفريقي للموانئ. "
            "وتباحث الشابي مع نظيره الياباني كينجي تاناكا. كما تباحث مع وزير خارجية غانا كوامي منساه."
        ),
    ],
)
def test_what_is_the_occasion_of_several_contacts_is_that_of_each(text: str) -> None:
    found = [m.occasion for m in diplonews.parse_text(text).meetings]
    assert [(o.name, o.relation.value) for o in found if o is not None] == [
        ("المنتدى الأفريقي للموانئ", "sidelines")
    ] * 2


@pytest.mark.parametrize("published", ["2025-03-05", "2025-03-05T10:00:00Z", "2025-03-05T10:00:00"])
def test_what_is_only_recalled_is_told_by_the_day_whatever_the_hour(published: str) -> None:
    text = (
        "Kenyan President John Kibet met Japanese Foreign Minister Kenji Tanaka in Nairobi on Monday. "
        "On 2 January 2025, Kibet met French President Luc Morel in Paris."
    )
    found = diplonews.parse_text(text, language="en", published=published).meetings
    assert [str(meeting.date) for meeting in found] == ["2025-03-03"]


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("الذي وصل إلى أكرا في زيارة رسمية", "زيارة رسمية"),
        ("الذي يقوم بزيارة إلى أكرا", "زيارة إلى أكرا"),
        ("الذي يشارك في مؤتمر المياه", "مؤتمر المياه"),
        ("الذي يقوم بجولة في المنطقة", "جولة في المنطقة"),
    ],
)
def test_an_occasion_ends_before_whoever_is_met(clause: str, name: str) -> None:
    text = f"التقى وزير الخارجية التونسي أنيس عمار {clause} رئيس الوزراء الغاني كوامي منساه."
    occasion = meeting(text).occasion
    assert occasion is not None
    assert occasion.name == name


def test_a_visit_is_named_with_whoever_makes_it() -> None:
    text = (
        "التقى وزير الخارجية التونسي أنيس عمار رئيس الوزراء الغاني كوامي منساه، وذلك خلال زيارة عمار الرسمية إلى أكرا."
    )
    occasion = meeting(text).occasion
    assert occasion is not None
    assert occasion.name == "زيارة عمار الرسمية إلى أكرا"


_NEWS = "يزور وزير الخارجية التونسي أنيس عمار أكرا غدا. وقال متحدث إن الزيارة مهمة. "


@pytest.mark.parametrize(
    "when",
    ["في شهر كانون الثاني", "خلال شهر جانفي", "في أكرا في يناير", "في أكرا أواخر فبراير", "عام 1985", "في مايو 2022"],
)
def test_what_was_in_a_month_gone_is_only_recalled(when: str) -> None:
    text = f"{_NEWS}وأضاف أن الوزير دعا إلى ذلك خلال اللقاء الذي جمعه برئيس الوزراء الغاني كوامي منساه {when}."
    found = diplonews.parse_text(text, published=PUBLISHED, language="ar").meetings
    assert [m.kind.value for m in found] == ["visit"]


@pytest.mark.parametrize("when", ["في مايو", "في شهر أفريل", "في أكرا", "في كانون الثاني المقبل", "في مايو 2024"])
def test_what_was_of_late_is_told_besides(when: str) -> None:
    text = f"{_NEWS}وأضاف أن الوزير دعا إلى ذلك خلال اللقاء الذي جمعه برئيس الوزراء الغاني كوامي منساه {when}."
    found = diplonews.parse_text(text, published=PUBLISHED, language="ar").meetings
    assert "talks" in [m.kind.value for m in found]


def test_an_old_contact_is_news_where_the_article_begins_with_it() -> None:
    text = "كشفت صحيفة أن وزير الخارجية التونسي أنيس عمار التقى رئيس الوزراء الغاني كوامي منساه سرا في يناير."
    assert meeting(text).kind.value == "talks"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "يزور الوزير الغاني كوفي منساه الأسبوع المقبل نيروبي حيث سيبحث مع نظيره الكيني موسى كريم ملف المياه.",
            "نيروبي",
        ),
        (
            (
                "قام الوزير الغاني كوفي منساه بزيارة لنيروبي لإجراء محادثات مع المسؤولين الكينيين الذين يواجهون تنظيما "
                "سيطر على مدينة مومباسا."
            ),
            "نيروبي",
        ),
    ],
)
def test_people_meet_where_one_goes(text: str, place: str) -> None:
    found = meeting(text).place
    assert found is not None
    assert found.name == place


def test_who_goes_on_to_meet_another_meets_them_there() -> None:
    text = (
        "أجرى الوزير الغاني كوفي منساه محادثات في نيروبي مع الرئيس الكيني موسى كريم قبل أن يتوجه إلى الدوحة للقاء وزير "
        "الخارجية القطري جاسم المهندي. ويتوجه منساه غدا إلى مسقط حيث سيلتقي وزير الخارجية العماني سالم الحارثي."
    )
    found = diplonews.parse_text(text, published=PUBLISHED, language="ar").meetings
    assert [m.place and m.place.name for m in found] == ["نيروبي", "الدوحة", "مسقط"]
    assert [m.participants[0].person and m.participants[0].person.name for m in found] == ["كوفي منساه"] * len(found)


def test_who_and_goes_is_not_whom_he_met() -> None:
    text = (
        "التقى الوزير الغاني كوفي منساه في نيروبي الرئيس الكيني موسى كريم، ويتوجه غدا إلى الدوحة حيث سيلتقي وزير "
        "الخارجية القطري جاسم المهندي."
    )
    found = diplonews.parse_text(text, published=PUBLISHED, language="ar").meetings
    assert [m.participants[0].person and m.participants[0].person.name for m in found] == ["كوفي منساه"] * len(found)


@pytest.mark.parametrize(
    ("news", "before"),
    [
        (
            "التقى وزير الخارجية الكيني سليم موانغي اليوم نظيره الغاني كوامي أدو.",
            "وكان الوزيران قد التقيا في فبراير الماضي في طوكيو على هامش مؤتمر المناخ.",
        ),
        (
            "التقى وزير الخارجية الكيني سليم موانغي اليوم نظيره الغاني كوامي أدو.",
            "وسبق للوزيرين أن التقيا في طوكيو على هامش مؤتمر المناخ.",
        ),
        (
            "Kenyan Foreign Minister Ana Otieno met her Ghanaian counterpart Kofi Mensah.",
            "The two ministers had last met in May in Tokyo on the sidelines of the Climate Conference.",
        ),
        (
            "La ministre kényane des Affaires étrangères Ana Otieno a rencontré son homologue ghanéen Kofi Mensah.",
            "Les deux ministres s'étaient rencontrés à Tokyo en marge de la Conférence sur le climat.",
        ),
    ],
)
def test_where_people_had_met_before_is_not_where_they_met(news: str, before: str) -> None:
    (meeting,) = diplonews.parse_text(f"{news} {before}").meetings
    assert (meeting.place, meeting.occasion) == (None, None)


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("dans un hôtel de Lomé avec l'ambassadeur du Japon, Ken Sato", "Lomé"),
        ("à l'hôtel Baobab de Lomé avec l'ambassadeur du Japon, Ken Sato", "Lomé"),
        ("au palais des congrès de Lomé avec l'ambassadeur du Japon, Ken Sato", "Lomé"),
        ("à l'aéroport international de Lomé avec l'ambassadeur du Japon, Ken Sato", "Lomé"),
        ("avec l'ambassadeur du Japon, Ken Sato, au sujet du port de Lomé", None),
        ("avec l'ambassadeur du Japon, Ken Sato, pour évoquer l'hôtel de Lomé", None),
    ],
)
def test_a_building_in_which_people_were_tells_the_city_that_it_is_of(told: str, place: str | None) -> None:
    found = meeting(f"Le ministre ghanéen Kofi Mensah s'est entretenu mardi {told}.").place
    assert (found.name if found is not None else None) == place


@pytest.mark.parametrize(
    ("aside", "event"),
    [
        ("en marge de la tenue du sommet de l'Union africaine", "sommet de l'Union africaine"),
        ("en marge de l'ouverture du Forum d'Accra", "Forum d'Accra"),
        ("en marge de la cérémonie d'ouverture de la Conférence d'Accra", "Conférence d'Accra"),
        ("pour saluer la tenue du scrutin", None),
    ],
)
def test_an_event_is_told_behind_its_being_held_or_opened(aside: str, event: str | None) -> None:
    found = meeting(f"Le ministre ghanéen Kofi Mensah a reçu mardi l'ambassadeur du Japon, Ken Sato, {aside}.").occasion
    assert (found.name if found is not None else None) == event


@pytest.mark.parametrize(
    "agreed",
    [
        "They agreed to meet in Suva next year.",
        "They discussed trade and agreed to hold a joint commission in Suva next year.",
        "They agreed to open an embassy in Suva.",
    ],
)
def test_what_people_agreed_to_do_is_no_place_of_theirs(agreed: str) -> None:
    text = f"Kenyan Foreign Minister Salim Kamau met his Fijian counterpart Ana Koroi. {agreed}"
    (meeting,) = diplonews.parse_text(text, published="2024-05-15").meetings
    assert meeting.place is None


_SIDES = {
    "en": "Fiji's Foreign Minister Peni Tavola met Ghana's Foreign Minister Ama Mensah on the sidelines of the {}.",
    "fr": "Le ministre fidjien des Affaires étrangères Peni Tavola a rencontré son homologue ghanéenne Ama Mensah en "
    "marge de la {}.",
    "ar": "بحث وزير خارجية فيجي تومازي كوروي مع نظيرته الغانية أما مينساه سبل التعاون، وذلك على هامش {}.",
}


@pytest.mark.parametrize(
    ("language", "event", "place"),
    [
        (
            "en",
            "Ports Forum, held this week, with ministers of forty states, in the Kenyan capital, Nairobi",
            "Nairobi",
        ),
        ("fr", "conférence sur les ports, tenue avec la participation de quarante ministres à Nairobi", "Nairobi"),
        ("ar", "المؤتمر الدولي للموانئ، الذي عقد بمشاركة وزراء من أربعين دولة أمس في العاصمة الكينية نيروبي", "نيروبي"),
        ("ar", "المؤتمر الدولي للموانئ المنعقد حاليا تحت شعار «بحار مفتوحة» بمدينة نيروبي", "نيروبي"),
        ("en", "Ports Forum, at which ministers of forty states spoke of a plan for the port of Nairobi", None),
    ],
)
def test_an_event_may_be_held_far_behind_its_name(language: str, event: str, place: str | None) -> None:
    (meeting,) = diplonews.parse_text(_SIDES[language].format(event), language=language).meetings
    assert (meeting.place and meeting.place.name) == place


@pytest.mark.parametrize(
    ("language", "talked", "place"),
    [
        ("en", "and discussed the annual meeting of the Bank in Bali next October", None),
        ("en", "in Bali ahead of next week's summit", "Bali"),
        ("ar", "وجرى البحث في تحضيرات الاجتماع السنوي للبنك الدولي في بالي في تشرين الأول المقبل", None),
        ("ar", "في بالي وبحث معه المؤتمر المقبل", "بالي"),
    ],
)
def test_where_something_will_be_is_not_where_people_met(language: str, talked: str, place: str | None) -> None:
    met = {
        "en": "Fiji's Foreign Minister Peni Tavola met Ghana's Foreign Minister Ama Mensah",
        "ar": "استقبل وزير خارجية فيجي تومازي كوروي وزير خارجية غانا كوفي مانو",
    }
    (meeting,) = diplonews.parse_text(f"{met[language]} {talked}.", language=language).meetings
    assert (meeting.place and meeting.place.name) == place
