"""How agencies and ministries of Arab states tell who met: long titles, names with a courtesy inside, short names."""

from __future__ import annotations

import pytest
from tests.told import Row, row

from diplonews import parse_text


def people(text: str) -> list[Row]:
    """Give who takes part in the only meeting: name, office and state (or body) of each."""
    (meeting,) = parse_text(text, published="2024-05-01", language="ar").meetings
    return [row(p) for p in meeting.participants]


AMBASSADOR: Row = ("برونو لافال", "ambassador", "FR")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("وزير الدولة لشؤون مجلس الوزراء الكويتي", "minister"),
        ("وزير الدولة الكويتي لشؤون مجلس الأمة", "minister"),
        ("نائب رئيس الوزراء الكويتي لشؤون مجلس الوزراء", "deputy-head-of-government"),
        ("وزير شؤون مجلسي الشورى والنواب الكويتي", "minister"),
        ("وزير الدولة لشؤون رئاسة الوزراء الكويتي", "minister"),
        ("وزير شؤون الشباب الكويتي", "minister"),
    ],
)
def test_a_minister_may_be_in_charge_of_a_cabinet_or_parliament(title: str, kind: str) -> None:
    text = f"استقبل {title} مشاري العنبر سفير فرنسا برونو لافال."
    assert people(text) == [("مشاري العنبر", kind, "KW"), AMBASSADOR]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "استقبل وزير الري المصري الدكتور شريف السيد البحيري سفير فرنسا برونو لافال.",
            ["شريف السيد البحيري", "برونو لافال"],
        ),
        ("استقبل وزير الري المصري شريف البحيري السيد برونو لافال سفير فرنسا.", ["شريف البحيري", "برونو لافال"]),
        ("استقبل الرئيس العراقي عبد اللطيف رشيد السيد السفير الفرنسي برونو لافال.", ["عبد اللطيف رشيد", "برونو لافال"]),
    ],
)
def test_a_courtesy_inside_a_name_is_parted_from_the_next_ones(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in people(text)] == names


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("منظمة الأغذية والزراعة للأمم المتحدة (الفاو)", "منظمة الأغذية والزراعة للأمم المتحدة"),
        ("منظمة الأقطار العربية المصدرة للبترول (أوابك)", "منظمة الأقطار العربية المصدرة للبترول"),
        ("منظمة الصحة العالمية (WHO)", "منظمة الصحة العالمية"),
        ("منظمة الصحة العالمية", "منظمة الصحة العالمية"),
    ],
)
def test_the_name_follows_the_short_one_of_a_body_in_brackets(body: str, name: str) -> None:
    text = f"استقبل وزير الصحة الكويتي مشاري العنبر المدير العام ل{body} برونو لافال."
    assert people(text) == [("مشاري العنبر", "minister", "KW"), ("برونو لافال", "organisation-head", name)]


def test_a_minister_who_heads_a_council_by_honour_acts_for_a_state() -> None:
    text = (
        "التقى مشاري العنبر وزير الداخلية الرئيس الفخري لمجلس وزراء الداخلية العرب، في تونس اليوم، وزير الداخلية "
        "الليبي عماد الفيتوري. وحضر اللقاء سفير الكويت لدى تونس فواز الدلال."
    )
    assert people(text) == [
        ("مشاري العنبر", "minister", "KW"),
        ("عماد الفيتوري", "minister", "LY"),
        ("فواز الدلال", "ambassador", "KW"),
    ]


def test_the_guests_ambassador_does_not_tell_the_state_of_the_host() -> None:
    text = (
        "التقى وزير الداخلية مشاري العنبر وزير الداخلية الليبي عماد الفيتوري. "
        "وحضر اللقاء سفير ليبيا لدى الكويت سالم الدلال."
    )
    assert people(text)[0] == ("مشاري العنبر", "minister", "KW")


def test_who_is_called_for_short_in_the_only_report_of_a_contact_has_met() -> None:
    text = (
        "أكد وزير الخارجية العراقي جواد الشبيبي عمق العلاقات. "
        "جاء ذلك خلال لقاء الشبيبي سفير فرنسا برونو لافال في بغداد."
    )
    assert people(text) == [("جواد الشبيبي", "foreign-minister", "IQ"), AMBASSADOR]


def test_a_word_that_is_nobodys_name_makes_no_contact() -> None:
    text = (
        "قال وزير الخارجية العراقي جواد الشبيبي إن لقاء الجانبين مهم. "
        "وكان لقاء الفريق رابحا أمام فريق السفارة الفرنسية."
    )
    assert parse_text(text, published="2024-05-01", language="ar").meetings == ()


def test_letters_of_credence_give_the_post_to_who_hands_them_over() -> None:
    text = (
        "استقبل وزير الخارجية نواف الدويش، في جدة، سفير مملكة بلجيكا، برونو لافال، الذي سلم الدويش نسخة من "
        "أوراق اعتماده سفيرا لبلجيكا لدى المملكة."
    )
    assert people(text)[0][2] != "BE"
    assert people(text)[1] == ("برونو لافال", "ambassador", "BE")


def test_who_presents_letters_as_ambassador_gets_the_post() -> None:
    text = "تسلم الرئيس العراقي عبد اللطيف رشيد أوراق اعتماد برونو لافال سفيرا لبلجيكا."
    assert people(text)[1] == ("برونو لافال", "ambassador", "BE")


REPORT = "استقبل وزير الخارجية العراقي جواد الشبيبي وزيرة الدفاع الهولندية ليزا هوفمان. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ورحب الوزير الشبيبي بالوزيرة، التي عبرت عن شكرها للعراق على جهوده.", "ليزا هوفمان"),
        ("ورحب الوزير الشبيبي بالوزيرة، وأعرب عن شكره للعراق على جهوده.", "جواد الشبيبي"),
        ("وأعربت الوزيرة عن شكرها للعراق على جهوده.", "ليزا هوفمان"),
        ("وأعرب الوزير عن شكره لهولندا على جهودها.", "جواد الشبيبي"),
    ],
)
def test_who_thanks_is_told_by_a_clause_and_by_the_form_of_the_title(text: str, speaker: str) -> None:
    (meeting,) = parse_text(REPORT + text, published="2024-05-01", language="ar").meetings
    names = {p.id: p.person.name for p in meeting.participants if p.person}
    (thanks,) = (s for s in meeting.statements if s.act.value == "thank")
    assert [names[key] for key in thanks.speakers] == [speaker]


def where_and_why(text: str) -> tuple[str | None, str | None]:
    """Give the place and the occasion of the only meeting."""
    (meeting,) = parse_text(text, published="2024-05-01", language="ar").meetings
    return meeting.place.name if meeting.place else None, meeting.occasion.name if meeting.occasion else None


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("بقصر معاشيق في العاصمة المؤقتة عدن", "عدن"),
        ("بالعاصمة الاقتصادية عدن", "عدن"),
        ("بمقر البعثة في عدن", "عدن"),
    ],
)
def test_a_capital_of_some_kind_is_where_people_met(where: str, place: str) -> None:
    text = f"التقى وزير الخارجية اليمني سالم الدلال، {where}، سفير فرنسا برونو لافال."
    assert where_and_why(text)[0] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "استقبل وزير الخارجية العراقي جواد الشبيبي، بمقر الوزارة، المندوبين الدائمين لدى الأمم المتحدة في نيويورك.",
            None,
        ),
        ("التقى وزير الخارجية العراقي جواد الشبيبي سفير فرنسا برونو لافال في نيويورك.", "نيويورك"),
        ("قدم السفير برونو لافال أوراق اعتماده سفيرا لفرنسا لدى العراق إلى الرئيس عبد اللطيف رشيد.", None),
    ],
)
def test_where_someone_is_sent_is_not_where_they_met(text: str, place: str | None) -> None:
    assert where_and_why(text)[0] == place


@pytest.mark.parametrize(
    ("visit", "occasion"),
    [
        ("في أول زيارة له للمملكة منذ توليه منصبه", "أول زيارة له للمملكة منذ توليه منصبه"),
        ("الذي يقوم بزيارة رسمية للبلاد", "زيارة رسمية للبلاد"),
        ("خلال زيارته الرسمية للمملكة", "زيارته الرسمية للمملكة"),
    ],
)
def test_a_visit_to_the_state_at_hand_is_named_whole(visit: str, occasion: str) -> None:
    text = f"استقبل وزير الخارجية السعودي نواف الدويش نظيره العراقي جواد الشبيبي، {visit}."
    assert where_and_why(text)[1] == occasion


def test_several_may_make_a_visit() -> None:
    text = (
        "استقبل وزير الخارجية الكويتي مشاري العنبر أعضاء البرلمان الفرنسي، وذلك في إطار الزيارة التي يقومون بها إلى "
        "دولة الكويت."
    )
    assert where_and_why(text) == ("دولة الكويت", "الزيارة التي يقومون بها إلى دولة الكويت")


def test_regular_consultations_are_no_league() -> None:
    text = (
        "جرى اتصال هاتفي بين وزير الخارجية الكويتي مشاري العنبر ونظيره العراقي جواد الشبيبي، في إطار التنسيق "
        "والتشاور الدوري بين البلدين."
    )
    assert people(text) == [("مشاري العنبر", "foreign-minister", "KW"), ("جواد الشبيبي", "foreign-minister", "IQ")]


def test_a_league_makes_a_match_of_what_reads_like_a_contact() -> None:
    text = "التقى وزير الرياضة الكويتي مشاري العنبر نظيره العراقي جواد الشبيبي في نهائي الدوري."
    assert parse_text(text, published="2024-05-01", language="ar").meetings == ()


BOTH = "وزير الخارجية القطري سالم الدلال مع نظيره الكويتي مشاري العنبر"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"بحث {BOTH} الأوضاع في غزة.", None),
        (f"بحث {BOTH} المستجدات في عدن والجهود لوقف الحرب في حلب.", None),
        (f"التقى {BOTH[: BOTH.index(' مع')]} نظيره الكويتي مشاري العنبر، وتناول اللقاء تطورات الأوضاع في غزة.", None),
        (f"بحث {BOTH} في الدوحة الأوضاع في غزة.", "الدوحة"),
        (f"عقد {BOTH} مباحثات في غزة.", "غزة"),
    ],
)
def test_where_what_they_discussed_is_was_no_meeting(text: str, place: str | None) -> None:
    assert where_and_why(text)[0] == place


def discussed(text: str) -> tuple[list[str], list[str]]:
    """Give the topics and what was said in the only meeting."""
    (meeting,) = parse_text(text, published="2024-05-01", language="ar").meetings
    return [topic.text for topic in meeting.topics], [statement.text for statement in meeting.statements]


@pytest.mark.parametrize(
    ("clause", "topics", "said"),
    [
        ("وتناول اللقاء أبرز المستجدات في المنطقة.", ["أبرز المستجدات في المنطقة"], []),
        ("وناقشا أبرز القضايا المشتركة.", ["أبرز القضايا المشتركة"], []),
        ("وأبرز الوزير الشبيبي أهمية التعاون.", [], ["أهمية التعاون"]),
        ("وأطلع معاليه، الضيف، على خطط الوزارة.", [], ["خطط الوزارة"]),
        ("وأطلعه على خطط الوزارة.", [], ["خطط الوزارة"]),
        ("وبحثا تنفيذ الخطة بكافة بنودها ومراحلها.", ["تنفيذ الخطة بكافة بنودها ومراحلها"], []),
        ("وبحثا العلاقات وسبل تعزيزها.", ["العلاقات", "سبل تعزيزها"], []),
    ],
)
def test_what_is_discussed_is_parted_from_what_is_said(clause: str, topics: list[str], said: list[str]) -> None:
    text = f"التقى وزير الخارجية العراقي جواد الشبيبي سفير فرنسا برونو لافال. {clause}"
    assert discussed(text) == (topics, said)


def test_a_letter_is_about_what_it_deals_with() -> None:
    text = (
        "تسلم وزير الخارجية القطري سالم الدلال رسالة خطية من نظيره الكويتي مشاري العنبر، تتصل بالعلاقات بين البلدين "
        "وسبل دعمها. قام بتسليم الرسالة سفير الكويت لدى قطر فواز المضف."
    )
    assert discussed(text)[0] == ["العلاقات بين البلدين", "سبل دعمها"]


SERIES = (
    "استقبل وزير الخارجية العراقي جواد الشبيبي صباح أمس سفير فرنسا برونو لافال، كما استقبل الوزير سفيرة اليابان "
    "يوكو تاناكا. "
)


def test_who_receives_others_too_does_so_on_the_same_day_and_talks_of_the_same() -> None:
    text = SERIES + "وجرى خلال الاستقبالين بحث العلاقات الثنائية."
    meetings = parse_text(text, published="2024-05-01", language="ar").meetings
    assert [str(meeting.date) for meeting in meetings] == ["2024-04-30", "2024-04-30"]
    assert [[topic.text for topic in meeting.topics] for meeting in meetings] == [["العلاقات الثنائية"]] * 2


def test_another_meeting_has_its_own_day() -> None:
    text = SERIES.replace("كما استقبل الوزير", "كما استقبل الوزير اليوم")
    meetings = parse_text(text, published="2024-05-01", language="ar").meetings
    assert [str(meeting.date) for meeting in meetings] == ["2024-04-30", "2024-05-01"]


def test_a_state_named_only_in_the_title_of_one_guest_is_not_the_next_ones() -> None:
    text = (
        "استقبل أمير الكويت الشيخ ناصر العنبر في قصر بيان رئيس مجلس الوزراء الشيخ فهد المضف. "
        "كما استقبل وزير الدفاع الإيطالي ماركو بيني."
    )
    told = [
        (p.person.name if p.person else None, p.country)
        for meeting in parse_text(text, published="2024-05-01", language="ar").meetings
        for p in meeting.participants
    ]
    assert ("فهد المضف", "IT") not in told
    assert ("ماركو بيني", "IT") in told


def test_members_of_a_parliament_are_received() -> None:
    text = "استقبل وزير الخارجية العراقي جواد الشبيبي أعضاء مجلس الأمة الكويتي."
    assert people(text)[1] == (None, "parliamentarian", "KW")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("مستشار رئيس مجلس الوزراء والمتحدث الرسمي لوزارة الخارجية", "adviser"),
        ("وزير الدولة عضو مجلس الوزراء ومبعوث شؤون المناخ", "minister"),
        ("رئيس الحرس الوطني", "security-chief"),
        ("وزير ديوان رئيس مجلس الوزراء", "minister"),
        ("رئيس أمن الدولة", "security-chief"),
        ("رئيس المجلس الأعلى للقضاء", "official"),
        ("محافظ الهيئة العامة للتجارة", "official"),
        ("الوكيل المساعد لشؤون مجلس التعاون", "official"),
        ("وكيل وزارة الخارجية لشؤون مجلس التعاون", "deputy-foreign-minister"),
    ],
)
def test_all_words_of_a_title_are_of_one_person(title: str, kind: str) -> None:
    text = f"استقبل {title} الدكتور راشد الحمادي السفير الفرنسي برونو لافال في مكتبه أمس."
    official, guest = people(text)
    assert official[:2] == ("راشد الحمادي", kind)
    assert official[2] != "مجلس التعاون"
    assert guest == AMBASSADOR


def test_the_council_is_an_organisation_of_its_own_officers() -> None:
    text = "استقبل الأمين العام المساعد للشؤون السياسية بمجلس التعاون راشد الحمادي السفير الفرنسي برونو لافال."
    assert people(text)[0] == ("راشد الحمادي", "organisation-official", "مجلس التعاون")


@pytest.mark.parametrize(
    ("posts", "state"),
    [
        ("سفير دولة الإمارات لدى إثيوبيا ومندوب الدولة الدائم لدى الاتحاد الأفريقي", "AE"),
        ("سفير سلطنة عمان في القاهرة ومندوبها الدائم لدى جامعة الدول العربية", "OM"),
    ],
)
def test_an_ambassador_may_be_sent_to_a_body_too(posts: str, state: str) -> None:
    told = "التقى وزير المالية الفرنسي برونو لافال وزير المالية القطري علي السليطي."
    text = f"{told} حضر اللقاء سعادة راشد الحمادي {posts}."
    assert people(text)[2:] == [("راشد الحمادي", "ambassador", state)]


def test_an_adviser_of_another_state_is_another_person() -> None:
    text = "استقبل مستشار رئيس الوزراء القطري والمتحدث باسم الخارجية المصرية سامي خوري السفير الفرنسي برونو لافال."
    assert len(people(text)) == 3


@pytest.mark.parametrize("office", ["محافظ ظفار", "رئيس المكتب السلطاني"])
def test_the_word_that_closes_a_title_after_a_name_is_nobodys_name(office: str) -> None:
    text = f"استقبل السفير الفرنسي برونو لافال في مكتبه أمس الدكتور راشد الحمادي، {office}."
    assert [name for name, *_ in people(text)] == ["برونو لافال", "راشد الحمادي"]


@pytest.mark.parametrize(
    ("name", "state"),
    [("ثاني بن أحمد الزيودي", "AE"), ("قيس بن محمد اليوسف", "OM"), ("ماجد بن عبدالله القصبي", "SA")],
)
def test_ministers_of_the_gulf_need_no_state_beside_them(name: str, state: str) -> None:
    text = f"بحث معالي {name} وزير التجارة مع وزير التجارة الفرنسي برونو لافال تعزيز التبادل التجاري في دافوس."
    assert people(text) == [(name, "minister", state), ("برونو لافال", "minister", "FR")]
