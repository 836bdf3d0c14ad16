"""Offices in Arabic: what belongs to a title, whose it is, and of which state."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import Participant


def participants(text: str) -> list[Participant]:
    return [p for m in parse_text(text, language="ar").meetings for p in m.participants]


def described(text: str, name: str) -> tuple[str, str | None]:
    """Give office and state (or organisation) of someone by a part of the name."""
    found = next(p for p in participants(text) if p.person is not None and name in p.person.name)
    party = found.country or (found.organisation.name if found.organisation is not None else None)
    return (found.office.kind.value if found.office is not None else "", party)


@pytest.mark.parametrize(
    ("text", "name", "office", "party"),
    [
        # An office held under another takes its kind from that one, and its state.
        ("التقى نائب مستشار الأمن الوطني العراقي كرار الخفاجي السفير الهولندي.", "الخفاجي", "adviser", "IQ"),
        ("استقبل نائب القنصل المصري عادل شنودة وزير الثقافة الكويتي.", "شنودة", "consul", "EG"),
        (
            "بحث النائب الثاني لرئيس وزراء الصومال عبدي ورسمه مع السفير التركي الأمن.",
            "ورسمه",
            "deputy-head-of-government",
            "SO",
        ),
        ("استقبل الرئيس التشادي كبير مستشاري رئيس الوزراء الهندي أنيل ميهتا.", "ميهتا", "adviser", "IN"),
        # An office between a prince and whom he met, who has one of his own.
        (
            "استقبل سمو الشيخ سالم آل نهيان وزير الخارجية الإماراتي معالي رافي كومار وزير خارجية الهند.",
            "سالم",
            "foreign-minister",
            "AE",
        ),
        ("استقبل الملك حمد بن راشد ملك البحرين الشيخ سالم بن زايد رئيس الإمارات.", "حمد", "head-of-state", "BH"),
        (
            "التقى وزير الخارجية الجزائري نائبة وزير خارجية فنزويلا المكلفة بالشؤون متعددة الأطراف، تاتيانا مورينو.",
            "مورينو",
            "deputy-foreign-minister",
            "VE",
        ),
        # Portfolios that are written like a state's adjective, and those that no list has.
        ("التقى وزير المالية الأردني نزيه الكايد السفير الهندي.", "الكايد", "minister", "JO"),
        ("استقبل وزير الاستخبارات الإيراني كاظم رستمي السفير الصيني.", "رستمي", "minister", "IR"),
        ("التقى وزير الاتصالات وتكنولوجيا المعلومات اللبناني إيلي مخايل السفير القبرصي.", "مخايل", "minister", "LB"),
        # Whom an envoy acts for, and where he is sent.
        (
            "استقبل الرئيس اليمني مبعوث الأمين العام للأمم المتحدة إلى اليمن هانز فريدمان.",
            "فريدمان",
            "envoy",
            "الأمم المتحدة",
        ),
        ("التقى وزير الخارجية التونسي المبعوث الأممي الخاص لليبيا بيتر كوفمان.", "كوفمان", "envoy", "الأمم المتحدة"),
        ("استقبل ملك المغرب سفير السلطنة المعين لدى المملكة المغربية ناصر الشقصي.", "الشقصي", "ambassador", "OM"),
        # Offices that one state alone has.
        ("استقبل أمير قطر حمد الهاجري رئيس بنما خوان كاستيو.", "الهاجري", "head-of-state", "QA"),
        ("بحث رئيس مجلس القيادة الرئاسي فؤاد العولقي مع السفير الروسي الهدنة.", "العولقي", "head-of-state", "YE"),
        # Who heads a body is no head of state.
        (
            "اجتمع رئيس المجلس الاستشاري الشعبي في جمهورية إندونيسيا بودي سانتوسو مع سفير دولة قطر.",
            "سانتوسو",
            "parliament-speaker",
            "ID",
        ),
        # A minister of state for foreign affairs, with the state in between; a name between a comma and a day.
        (
            "التقى الرئيس الكيني وزير الدولة البرتغالي للشؤون الخارجية روي كوستا.",
            "كوستا",
            "deputy-foreign-minister",
            "PT",
        ),
        ("أجرى الرئيس البرازيلي، جواو سواريس أمس، محادثات مع نظيره الغاني.", "سواريس", "head-of-state", "BR"),
        # Ministries of many fields, and who is called the visiting one.
        (
            "استقبل وزير التربية العماني وزيرة التربية القومية والتعليم العالي والبحث الفرنسية جولي مارتان.",
            "مارتان",
            "minister",
            "FR",
        ),
        ("بحث وزير الدفاع المصري مع نظيره المقدوني الزائر جورجي نيكولوف ملف التدريب.", "نيكولوف", "minister", "MK"),
        # A family name that is written like a state's adjective tells no state.
        ("استقبل وزير الصحة العماني أمس سالم سيف السويدي سفير الدولة في مسقط.", "السويدي", "ambassador", "AE"),
        # Heads of international bodies of no state.
        (
            "التقى ولي العهد السعودي رئيس منتدى دافوس الاقتصادي لارس نيلسن.",
            "نيلسن",
            "organisation-head",
            "منتدى دافوس الاقتصادي",
        ),
        # The head of a body that no list knows.
        ("التقى وزير الصحة الأردني رئيس الغرفة السورية كمال العيسى.", "العيسى", "official", "SY"),
        ("استقبل وزير التجارة الكيني رئيس الطاقم الفلسطيني المفاوض نادر حماد.", "حماد", "official", "PS"),
        # Two offices of one person, whose name follows the second.
        ("بحث ولي العهد السعودي ووزير الدفاع الأمير فهد بن سلطان مع السفير الهندي.", "فهد", "crown-prince", "SA"),
        (
            "استقبل الرئيس الغاني الرئيس النيجري السابق وزعيم حزب الأمل موسى عثمان.",
            "موسى عثمان",
            "party-leader",
            "حزب الأمل",
        ),
        # A rank beside an office.
        (
            "التقى وزير الخارجية العراقي رئيس الإدارة الإعلامية بوزارة الخارجية القطرية السفير راشد المهندي.",
            "المهندي",
            "official",
            "QA",
        ),
        # Directors: of an organisation its head, of any other body an official.
        (
            "استقبل الوزير المصري المدير العام لمنظمة الصحة العالمية كارل ليندبرغ.",
            "ليندبرغ",
            "organisation-head",
            "منظمة الصحة العالمية",
        ),
    ],
)
def test_an_office_is_read_with_what_belongs_to_it(text: str, name: str, office: str, party: str | None) -> None:
    assert described(text, name) == (office, party)


def test_a_delegation_of_a_state_holds_an_office_of_it() -> None:
    text = "التقى وزير التجارة الأردني وفدا صينيا في عمان، وبحث معه زيادة الصادرات."
    offices = {p.country: p.office.kind.value for p in participants(text) if p.office is not None}
    assert offices == {"JO": "minister", "CN": "official"}


def test_whom_a_spokesman_speaks_for_is_no_given_name() -> None:
    text = "قال متحدث باسم شولتز إن المستشار الألماني التقى الرئيس الفرنسي برنار دوبوا."
    assert all(p.person is None or not p.person.name.startswith("باسم") for p in participants(text))


def test_an_officer_of_a_domestic_body_acts_for_the_state_at_hand() -> None:
    text = "استقبل وزير الصحة الأردني ماهر الفايز السفير الياباني. حضر اللقاء رئيس هيئة تنظيم الدواء نادر الحوامدة."
    assert described(text, "الحوامدة") == ("official", "JO")


def test_a_sheikh_with_no_office_is_royal() -> None:
    text = "بحث سمو الشيخ راشد بن حمد آل نهيان مع الرئيس السنغالي في دكار التعاون."
    assert described(text, "راشد") == ("royal", "AE")


def test_a_leader_of_a_state_is_its_head_and_of_a_movement_its_leader() -> None:
    state = "التقى الرئيس الصيني زعيم كوريا الشمالية هان سونغ."
    movement = "التقى الرئيس الأوغندي زعيم المتمردين دينق أكول."
    assert described(state, "هان") == ("head-of-state", "KP")
    assert described(movement, "دينق")[0] == "party-leader"


def test_a_quoted_name_of_a_body_belongs_to_the_title() -> None:
    text = "استقبل السفير الكوري رئيس تحرير صحيفة «الواحة» نبيل الصاعدي."
    assert described(text, "الصاعدي") == ("other", "صحيفة «الواحة»")


def test_an_ambassador_by_rank_is_what_else_he_is() -> None:
    text = "التقى وزير الثقافة الإماراتي السفير محمد القطيش القنصل العام للجمهورية اليمنية في دبي."
    assert described(text, "القطيش") == ("consul", "YE")


@pytest.mark.parametrize(
    ("text", "name", "office", "party"),
    [
        (
            "استقبل السفير التركي رئيس الجمعية الخيرية لتعليم القراءة بالرياض الشيخ سعد الفريان.",
            "الفريان",
            "official",
            "SA",
        ),
        (
            "التقى الرئيس الغاني رئيس المجلس البابوي للحوار بين الأديان في دولة الفاتيكان الكاردينال جان مورو.",
            "مورو",
            "official",
            "VA",
        ),
        (
            "استقبل وزير النقل العماني القنصل العام لكوريا الجنوبية بجدة السيد ناك يونج هو.",
            "ناك يونج هو",
            "consul",
            "KR",
        ),
    ],
)
def test_a_title_goes_on_to_the_courtesy_before_the_name(text: str, name: str, office: str, party: str) -> None:
    assert described(text, name)[0] == office


def test_hashtags_are_read_as_the_words_they_are() -> None:
    text = "اجتمع الأمير #راشد_بن_فهد آل نهيان مع وزير خارجية #كوريا_الجنوبية #هان_سونغ_هو."
    assert described(text, "سونغ") == ("foreign-minister", "KR")


def test_a_courtesy_after_a_preposition_begins_another_person() -> None:
    text = "التقى الرئيس المصري بصاحب السمو الشيخ راشد بن حمد آل نهيان في القاهرة."
    assert described(text, "راشد") == ("royal", "AE")


@pytest.mark.parametrize(
    ("text", "name", "office", "party"),
    [
        # A movement and a party act for themselves.
        (
            "التقى السفير الفرنسي أمين عام حركة مشروع الوفاق، محسن الزواري.",
            "الزواري",
            "party-leader",
            "حركة مشروع الوفاق",
        ),
        ("استقبل الرئيس الأوغندي زعيم المتمردين دينق أكول.", "أكول", "party-leader", "المتمردين"),
        # The long forms of the Gulf and of the Maghreb.
        (
            "استقبل الرئيس الهندي الوزير المسؤول عن الشؤون الخارجية العماني ناصر الشقصي.",
            "الشقصي",
            "foreign-minister",
            "OM",
        ),
        (
            "التقى السفير الألماني الوزير المنتدب المكلف بالشؤون المغاربية الجزائري كمال زروقي.",
            "زروقي",
            "deputy-foreign-minister",
            "DZ",
        ),
        # A word that no list knows is the name of the firm or province before it; some bodies are named after someone.
        ("استقبل الوزير العماني رئيس مجلس إدارة شركة أوروماكس الكينية جلال موانغي.", "موانغي", "other", "KE"),
        ("التقى السفير الكيني رئيس وزراء ولاية بروندافيا الألمانية هانز كلاوس.", "هانز كلاوس", "governor", "DE"),
        (
            "التقى السفير الهندي مدير جامعة الملك فيصل السعودية نايف الرشيدي.",
            "الرشيدي",
            "official",
            "SA",
        ),
        # Who presides over a parliament, whatever the title.
        ("التقى سفير كينيا رئيس الكنيست الإسرائيلي ران ليفي.", "ليفي", "parliament-speaker", "IL"),
        ("استقبل رئيس مجلس الشيوخ الأمريكي جون ستون سفير كينيا.", "ستون", "parliament-speaker", "US"),
        # A body that one state alone has, whose name does not tell it.
        ("استقبل رئيس هيئة قناة السويس سامي منصور سفير كينيا.", "منصور", "official", "EG"),
        ("التقى السفير الكيني مديرة جامعة أم القرى هند منصور.", "منصور", "official", "SA"),
        # Heads of churches, of police forces and of departments.
        ("استقبل السفير التركي مفتي البوسنة سليمان كوفاتش.", "كوفاتش", "official", "BA"),
        ("التقى السفير التركي مدير عام الشرطة الكينية جون موانغي.", "موانغي", "security-chief", "KE"),
        (
            "بحث السفير التركي مع مدير دائرة غرب آسيا بوزارة الخارجية الهندية أنيل ميهتا التعاون.",
            "ميهتا",
            "official",
            "IN",
        ),
        # A family name that is written like any other word.
        ("استقبل أحمد سليم العلماء وكيل وزارة الصحة الإماراتية السفير الهندي.", "العلماء", "deputy-minister", "AE"),
        # Where an officer of an international body works says nothing of whose officer it is.
        (
            "التقى وزير الصحة اليمني مدير مكتب منظمة الصحة العالمية في عدن الدكتور كمال زروقي.",
            "زروقي",
            "organisation-official",
            "منظمة الصحة العالمية",
        ),
        (
            "التقى وزير الصحة اليمني مسؤولة برنامج التغذية في اليونيسف هند منصور.",
            "منصور",
            "organisation-official",
            "اليونيسف",
        ),
        (
            "التقى الوزير الكويتي الممثل الإقليمي للمفوضية لدى دول مجلس التعاون الخليجي كمال زروقي.",
            "زروقي",
            "organisation-official",
            "المفوضية السامية للأمم المتحدة لشؤون اللاجئين",
        ),
        (
            "التقى الوزير الكويتي المنسق الإنساني الإقليمي لمكتب الأمم المتحدة لتنسيق الشؤون الإنسانية كمال زروقي.",
            "زروقي",
            "organisation-official",
            "مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية",
        ),
        (
            "التقى الوزير الكويتي المنسق الإقليمي للعمليات الإنسانية في اليمن كمال زروقي.",
            "زروقي",
            "organisation-official",
            "الأمم المتحدة",
        ),
        # Councils of states are not that of the United Nations; ministers plenipotentiary and judges are no ministers.
        ("التقى السفير الهندي أمين عام مجلس الأمن الوطني الأردني نايف الرشيدي.", "الرشيدي", "adviser", "JO"),
        ("استقبل وكيل أول مجلس النواب المصري سامي منصور السفير الهندي.", "منصور", "parliamentarian", "EG"),
        ("التقى السفير الهندي الوزير المفوض بالخارجية المصرية هند منصور.", "منصور", "official", "EG"),
        # A firm is none's but its own; its noun may be a word of the title's head.
        ("استقبل وزير الطاقة السعودي المدير التنفيذي لشركة أوروماكس جلال موانغي.", "موانغي", "other", "شركة أوروماكس"),
        (
            "التقى السفير الهندي وزير النفط القطري، بحضور رامي كرم رئيس مجلس الإدارة والعضو المنتدب لشركة «أوروماكس».",
            "رامي كرم",
            "other",
            "شركة «أوروماكس»",
        ),
        # A ministry that no list knows, after a head of several words.
        ("استقبل نائب وزير الاتحاد الكوري كيم جونغ السفير الهندي.", "كيم جونغ", "deputy-minister", "KR"),
        # The word for "state" is a courtesy, too.
        ("استقبل نزيه حمدان سفير دولة ماليزيا وزير النقل القطري.", "حمدان", "ambassador", "MY"),
    ],
)
def test_long_titles_are_read_to_their_end(text: str, name: str, office: str, party: str) -> None:
    assert described(text, name) == (office, party)


def test_a_minister_charged_with_a_field_is_no_acting_one() -> None:
    text = "التقى السفير الألماني الوزير المكلف بالشؤون الدينية الجزائري كمال زروقي."
    assert not any(office.acting for p in participants(text) for office in p.offices)


def test_two_offices_with_nobody_named_are_two_persons() -> None:
    text = "يجري وزير الخارجية الإيطالي محادثات مع رئيس الحكومة ووزير الشؤون الخارجية في تونس."
    kinds = [p.office.kind.value for p in participants(text) if p.office is not None]
    assert kinds == ["foreign-minister", "head-of-government", "foreign-minister"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("استقبل وزير العدل المصري وفدا من مجلس الشيوخ الأسترالي برئاسة ديلان بار.", "ديلان بار"),
        ("التقى وفد من مجلس النواب الأسترالي برئاسة ديلان بار الرئيس المصري حسن فهمي.", "ديلان بار"),
        ("استقبل وزير العدل المصري وفدا برلمانيا أستراليا يضم ديلان بار.", "ديلان بار"),
    ],
)
def test_whoever_leads_a_delegation_of_a_parliament_has_a_seat_in_it(text: str, name: str) -> None:
    assert described(text, name) == ("parliamentarian", "AU")


def test_a_delegation_of_a_parliament_is_of_its_members() -> None:
    kinds = [p.office.kind.value for p in participants("استقبل وزير العدل المصري وفدا برلمانيا أستراليا.") if p.office]
    assert kinds == ["minister", "parliamentarian"]


@pytest.mark.parametrize("title", ["سفير المملكة المتحدة", "السفير/", "سفير بريطانيا بالمملكة"])
def test_an_ambassador_is_named_after_all_of_his_title(title: str) -> None:
    text = f"استقبل وزير العدل المصري {title} سايمون هاربر، سفير بريطانيا لدى مصر."
    assert described(text, "سايمون هاربر") == ("ambassador", "GB")


def test_a_second_consul_is_of_the_state_of_the_first() -> None:
    text = "استقبل رئيس تحرير صحيفة «الواحة» سعيد قاسم القنصل العام الياباني كين ساتو والقنصل يوكو تانابي."
    assert described(text, "تانابي") == ("consul", "JP")


@pytest.mark.parametrize(
    ("title", "office", "party"),
    [
        ("مستشار الرئيس الكيني", "adviser", "KE"),
        ("المستشار الثقافي للرئيس", "adviser", "EG"),
        ("وزير الثقافة", "minister", "EG"),
    ],
)
def test_no_ambassador_holds_an_office_of_the_house(title: str, office: str, party: str) -> None:
    text = f"زار السفير الياباني {title} جوزيف ميفسود في القاهرة."
    assert described(text, "ميفسود") == (office, party)
    assert [p.office.kind.value for p in participants(text) if p.person is None and p.office] == ["ambassador"]


@pytest.mark.parametrize(
    "title",
    ["مدير مركز الملك فيصل للبحوث", "رئيس مؤسسة الأمير حسن الخيرية", "مدير جامعة محمد بن سعود الإسلامية"],
)
def test_whoever_a_body_is_named_after_is_not_whom_they_met(title: str) -> None:
    text = f"استقبل وزير الخارجية التونسي أنيس الشابي {title} هاني البدري في تونس."
    (meeting,) = parse_text(text, language="ar").meetings
    assert [p.person.name for p in meeting.participants if p.person] == ["أنيس الشابي", "هاني البدري"]
    assert meeting.participants[1].office is not None
    assert meeting.participants[1].office.title == title


@pytest.mark.parametrize("name", ["الدكتور نبيل الصاعدي", "نبيل الصاعدي"])
def test_whoever_serves_a_president_of_record_is_named_after_him(name: str) -> None:
    text = f"استقبل وزير الدفاع العماني مبعوث الرئيس الفرنسي إيمانويل ماكرون {name}."
    assert [p.person.name for p in participants(text) if p.person] == ["نبيل الصاعدي"]


def test_no_head_of_state_is_an_adviser() -> None:
    text = "استقبل وزير الدفاع العماني بسفارة خادم الحرمين الشريفين، المستشار الخاص لرئيس وزراء مالطا جوزيف ميفسود."
    assert described(text, "ميفسود") == ("adviser", "MT")


@pytest.mark.parametrize(
    ("year", "office"), [("2016-03-01", "deputy-head-of-government"), ("2019-03-01", "crown-prince")]
)
def test_a_prince_of_public_record_holds_the_office_of_the_year(year: str, office: str) -> None:
    text = "استقبل الأمير محمد بن سلمان السفير الهولندي في جدة، وبحث معه التعاون."
    (meeting,) = parse_text(text, language="ar", published=year).meetings
    held = [p.office.kind.value for p in meeting.participants if p.office is not None]
    assert held == [office, "ambassador"]


def test_where_an_envoy_is_told_with_one_word_is_no_part_of_the_name() -> None:
    text = "التقى وزير الدفاع الأردني سفير مملكة الدنمارك بالمملكة أوله موسبي."
    assert described(text, "موسبي") == ("ambassador", "DK")


@pytest.mark.parametrize(
    "title",
    ["المبعوث الخاص للرئيس التركي جلال يلماز", "كبير المستشارين والمبعوث الخاص للرئيس التركي جلال يلماز"],
)
def test_whoever_an_envoy_serves_takes_no_part(title: str) -> None:
    text = f"استقبل وزير الخارجية القطري سالم المري أمس أورهان دمير، {title}."
    assert [p.person.name for p in participants(text) if p.person] == ["سالم المري", "أورهان دمير"]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "التقى الوزيران سامر النابت وهاني الكايد السفير الياباني كينجي تاناكا في تونس.",
            [("سامر النابت", "minister"), ("هاني الكايد", "minister"), ("كينجي تاناكا", "ambassador")],
        ),
        (
            "استقبل الأمير سلطان بن راشد الوزيرين الأردنيين سامر النابت وهاني الكايد.",
            [("سلطان بن راشد", "royal"), ("سامر النابت", "minister"), ("هاني الكايد", "minister")],
        ),
        (
            "استقبل الأمير سلطان بن راشد السفيرين كينجي موتو سفير اليابان وجوزيف كاماو سفير كينيا.",
            [("سلطان بن راشد", "royal"), ("كينجي موتو", "ambassador"), ("جوزيف كاماو", "ambassador")],
        ),
        (
            "التقى وزير الصحة النائبين الفرنسيين سامي دوفال وكريم مارتن في بغداد.",
            [("سامي دوفال", "parliamentarian"), ("كريم مارتن", "parliamentarian")],
        ),
    ],
)
def test_a_title_of_several_is_given_to_those_named_after_it(text: str, held: list[tuple[str, str]]) -> None:
    told = [(p.person.name, p.office.kind.value) for p in participants(text) if p.person and p.office]
    assert list(dict.fromkeys(told)) == held


@pytest.mark.parametrize(
    ("other", "name", "office", "party"),
    [
        ("قائد القيادة العسكرية الأمريكية في إفريقيا (أفريكوم) الجنرال دان كولينز", "كولينز", "security-chief", "US"),
        ('قائد القيادة العسكرية الأمريكية في إفريقيا "أفريكوم"، الجنرال دان كولينز', "كولينز", "security-chief", "US"),
        ("رئيس الهيئة الحكومية للتنمية (إيغاد) موسى كريم", "كريم", "organisation-head", "الهيئة الحكومية للتنمية"),
        (
            "المدير العام لمنظمة الأغذية والزراعة «الفاو» موسى كريم",
            "كريم",
            "organisation-head",
            "منظمة الأغذية والزراعة",
        ),
        # Who is quoted himself.
        ("الرئيس الكيني «موسى كريم»", "كريم", "head-of-state", "KE"),
        ("الرئيس الكيني «كريم»", "كريم", "head-of-state", "KE"),
    ],
)
def test_the_short_name_of_a_body_stands_between_title_and_name(other: str, name: str, office: str, party: str) -> None:
    assert described(f"استقبل الوزير التونسي أنيس الشابي {other} في بنزرت.", name) == (office, party)


@pytest.mark.parametrize(
    ("holder", "office", "party"),
    [
        ("مساعدة كاتب الدولة الأمريكي ليزا كولينز", "deputy-foreign-minister", "US"),
        ("كاتبة الدولة الأمريكية ليزا كولينز", "foreign-minister", "US"),
        ("كاتبة الدولة البرتغالية للتجارة ليزا كولينز", "minister", "PT"),
        ("قائد الإدارة السورية الجديدة كريم كولينز", "head-of-state", "SY"),
        ("وكيل وزارة الشؤون الخارجية السوداني كريم كولينز", "deputy-foreign-minister", "SD"),
        ("مدير ديوان رئاسة الجمهورية الجيبوتية كريم كولينز", "official", "DJ"),
        ("الوزير المنتدب لدى وزير الدفاع الجيبوتي، كريم كولينز،", "minister", "DJ"),
        ("المستشار لدى رئيس الجمهورية الجيبوتية كريم كولينز", "adviser", "DJ"),
    ],
)
def test_offices_as_the_maghreb_and_syria_call_them(holder: str, office: str, party: str) -> None:
    assert described(f"استقبل وزير الخارجية التونسي أنيس الشابي {holder} في بنزرت.", "كولينز") == (office, party)


@pytest.mark.parametrize(
    ("holder", "acting"),
    [
        ("رئيس مجلس السيادة الانتقالي في السودان صابر الدومة", False),
        ("عضو مجلس السيادة الانتقالي صابر الدومة", False),
        ("الرئيس الانتقالي لجمهورية مالي صابر الدومة", True),
    ],
)
def test_a_transitional_body_makes_no_acting_chairman(holder: str, *, acting: bool) -> None:
    (first, *_) = participants(f"استقبل {holder} السفير الياباني كينجي تاناكا.")
    assert first.office is not None
    assert first.office.acting is acting


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("القائم بالأعمال في سفارة كينيا", "charge-daffaires"),
        ("القائم بالأعمال بالإنابة بسفارة كينيا", "charge-daffaires"),
        ("الوكيل الأول لوزارة الخارجية الكينية", "deputy-foreign-minister"),
        ("الوكيل الأول لوزارة المالية الكينية", "deputy-minister"),
        ("مدير جهاز الاستخبارات الكيني", "security-chief"),
        ("المفتش العام للشرطة الكينية", "security-chief"),
        # A head of an embassy is one wherever it is told; of a consulate's office he is none.
        ("رئيس قسم المراسم في سفارة كينيا", "official"),
    ],
)
def test_whoever_holds_an_office_is_named_after_all_of_it(title: str, office: str) -> None:
    text = f"استقبل وزير الخارجية النرويجي يوناس لارسن {title} جون كيبيت، وبحث معه سبل التعاون."
    assert described(text, "كيبيت") == (office, "KE")


@pytest.mark.parametrize(
    ("titles", "people"),
    [
        ("المبعوث الخاص للملك الأردني ووزير الدولة الأردني للشؤون القانونية", 2),
        ("مستشار الملك الأردني ورئيس الديوان", 2),
        # Nobody is a minister and another state's ambassador.
        ("وزير النقل الأردني وسفير مصر", 3),
    ],
)
def test_two_titles_between_commas_behind_a_name_are_one_persons(titles: str, people: int) -> None:
    text = f"التقى سالم الخالدي، {titles}، رئيس الجمهورية التونسية منير العياشي."
    assert len({p.person.name if p.person else p.id for p in participants(text)}) == people


@pytest.mark.parametrize(
    ("holder", "party"),
    [
        ("وزير الشؤون الخارجية والاتحاد الأوروبي والتعاون الإسباني، بابلو كولينز،", "ES"),
        ("وزير الشؤون الخارجية والاتحاد الأوروبي والتعاون بالمملكة الإسبانية بابلو كولينز", "ES"),
        ("وزير أوروبا والشؤون الخارجية الفرنسي بابلو كولينز", "FR"),
        ("وزيرة الشؤون الخارجية والاندماج الإفريقي والسنغاليين بالخارج ليزا كولينز", "SN"),
        ("وزير الشؤون الخارجية والفرنكوفونية والغابونيين في الخارج بابلو كولينز", "GA"),
        ("وزير الشؤون الخارجية والتعاون بروسيا الفيدرالية بابلو كولينز", "RU"),
    ],
)
def test_a_long_portfolio_is_read_to_its_end(holder: str, party: str) -> None:
    told = described(f"استقبل وزير العدل التونسي أنيس الشابي {holder} في بنزرت.", "كولينز")
    assert told == ("foreign-minister", party)


def test_a_body_behind_a_minister_acts_for_itself() -> None:
    found = participants("بحث وزير الطاقة الكيني والأمم المتحدة التعاون بين الجانبين.")
    assert [p.country or (p.organisation and p.organisation.name) for p in found] == ["KE", "الأمم المتحدة"]


@pytest.mark.parametrize(
    ("holder", "office", "party"),
    [
        ("رئيس برلمان عموم إفريقيا بابلو كولينز", "organisation-head", "برلمان عموم إفريقيا"),
        ("رئيسة البوندستاغ ليزا كولينز", "parliament-speaker", "DE"),
        ("رئيس مجلس الأمة التركي الكبير بابلو كولينز", "parliament-speaker", "TR"),
        ("رئيس مجلس الدوما بابلو كولينز", "parliament-speaker", "RU"),
    ],
)
def test_parliaments_are_known_by_their_names(holder: str, office: str, party: str) -> None:
    assert described(f"استقبل وزير العدل التونسي أنيس الشابي {holder} في بنزرت.", "كولينز") == (office, party)


@pytest.mark.parametrize(
    ("holder", "office", "party"),
    [
        # Committees that no list knows, of parliaments that any state may have.
        ("عضو لجنة الخدمات المسلحة بمجلس الشيوخ الأمريكي", "parliamentarian", "US"),
        ("رئيس لجنة الطاقة في مجلس الشورى السعودي", "parliamentarian", "SA"),
        ("رئيسة لجنة الميزانية في البوندستاغ", "parliamentarian", "DE"),
        ("مقرر لجنة حقوق الإنسان بالبرلمان الكيني", "parliamentarian", "KE"),
        ("رئيس لجنة المياه بالكنيست", "parliamentarian", "IL"),
        # What someone is charged with may be any nouns that "and" or another noun binds.
        ("وكيل وزارة الخارجية للشؤون الدولية المتعددة السعودية", "deputy-foreign-minister", "SA"),
        ("مساعد وزير المالية الأمريكي لشؤون تمويل الإرهاب", "deputy-minister", "US"),
        ("وكيل وزارة الداخلية للشؤون القانونية وحماية الشهود التونسية", "deputy-minister", "TN"),
        # Ranks with the arm behind them.
        ("رئيس أركان القوات المسلحة القطرية الفريق الركن طيار", "security-chief", "QA"),
        ("قائد القوات البحرية الكويتية العميد الركن بحري", "security-chief", "KW"),
        # The head of two bodies of police.
        ("المدير العام للأمن الوطني ولمراقبة التراب الوطني المغربي", "security-chief", "MA"),
    ],
)
def test_titles_are_read_up_to_the_name_whatever_they_say(holder: str, office: str, party: str) -> None:
    text = f"استقبل رئيس جمهورية تشاد اليوم {holder} سامي الزهيري والوفد المرافق له."
    assert described(text, "سامي الزهيري") == (office, party)
    assert len(participants(text)) == 2


def test_an_official_of_a_committee_of_experts_is_in_no_parliament() -> None:
    assert described("التقى السفير الهندي رئيس لجنة الانتخابات الكينية سامي الزهيري.", "سامي الزهيري")[0] == "official"


@pytest.mark.parametrize(
    "text",
    [
        "بحث وكيل وزارة الخارجية الأردنية للشؤون السياسية العلاقات الثنائية مع سفير كينيا سامي الزهيري.",
        "استعرض وكيل وزارة الخارجية الأردنية للشؤون السياسية التعاون الثنائي مع سفير كينيا سامي الزهيري.",
    ],
)
def test_what_an_official_spoke_of_is_no_charge_of_his(text: str) -> None:
    assert described(text, "سامي الزهيري") == ("ambassador", "KE")
    assert participants(text)[0].person is None


def test_who_receives_envoys_sent_to_several_states_sends_them() -> None:
    text = (
        "استقبل رئيس مجلس الشورى نزيه حمدان في الرياض سفيري خادم الحرمين الشريفين وهما: السفير المعين لدى المغرب "
        "سامي الزهيري، والسفير المعين لدى نيوزيلندا ماجد الكثيري."
    )
    assert described(text, "نزيه حمدان") == ("parliament-speaker", "SA")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "التقى وزير الخارجية الكيني سليم موانغي نائب أمير منطقة تبوك كوامي أدو."),
        ("ar", "التقى وزير الخارجية الكيني سليم موانغي نائب والي الخرطوم كوامي أدو."),
        ("en", "Kenyan Foreign Minister Peter Otieno met Deputy Mayor of London Kofi Addo on Monday."),
        (
            "fr",
            "Le chef de la diplomatie togolaise, Robert Adjo, a rencontré le maire adjoint de Lyon, Paul Morel.",
        ),
    ],
)
def test_the_deputy_of_a_governor_is_an_official(language: str, text: str) -> None:
    (meeting,) = parse_text(text, language=language).meetings
    assert [p.office.kind.value for p in meeting.participants if p.office] == ["foreign-minister", "official"]


def test_the_head_of_the_intelligence_of_a_state_is_its_security_chief() -> None:
    (meeting,) = parse_text("التقى الرئيس المصري سامح الغمري مدير استخبارات كوريا الجنوبية كيم سونغ هوان.").meetings
    assert [(p.office.kind.value, p.country) for p in meeting.participants if p.office][1:] == [
        ("security-chief", "KR")
    ]


@pytest.mark.parametrize(
    ("holder", "office", "party"),
    [
        # Whatever a state is called behind its name goes on with the title.
        ("سفير دولة قطر الشقيقة", "ambassador", "QA"),
        ("سفير جمهورية كينيا الصديقة لدى البلاد", "ambassador", "KE"),
        ("القائم بأعمال سفارة الأردن الشقيق في نجامينا", "charge-daffaires", "JO"),
        # A seat in a party, and what someone does beside an office, are of whoever is named behind them.
        ("وزير النقل الفلسطيني عضو اللجنة المركزية لحركة فتح", "minister", "PS"),
        ("نائب رئيس الوزراء الفيتنامي عضو المكتب السياسي", "deputy-head-of-government", "VN"),
        ("وكيل وزارة الزراعة الكينية والمشرف على برنامج البذور", "deputy-minister", "KE"),
        ("سفيرة الاتحاد الأوروبي ورئيسة البعثة", "ambassador", "EU"),
        # Ministers of state for parts of the world serve at the foreign ministry.
        ("وزير الدولة البريطاني لشؤون الشرق الأوسط", "deputy-foreign-minister", "GB"),
        ("وزيرة الدولة في وزارة الخارجية الألمانية", "deputy-foreign-minister", "DE"),
        ("أمين مجلس الوزراء للشؤون الخارجية الكيني", "foreign-minister", "KE"),
        # Who leads a body of states, and officers of a state that are called as those of bodies are.
        ("أمين عام مجلس التعاون لدول الخليج العربية", "organisation-head", "مجلس التعاون لدول الخليج العربية"),
        ("رئيسة المحكمة الجنائية الدولية", "organisation-head", "المحكمة الجنائية الدولية"),
        ("المدعي العام للمحكمة الجنائية الدولية", "organisation-official", "الجنائية الدولية"),
        ("المفوضة الألمانية لشؤون حقوق الإنسان", "official", "DE"),
        ("رئيس المفوضية الوطنية العليا للانتخابات الليبية", "official", "LY"),
        ("رئيس الديوان الملكي الهاشمي", "official", "JO"),
        ("المراقب الدائم لدولة فلسطين لدى الأمم المتحدة", "permanent-representative", "PS"),
    ],
)
def test_offices_beside_others_and_states_by_what_they_are_called(holder: str, office: str, party: str) -> None:
    text = f"استقبل رئيس جمهورية تشاد اليوم {holder} سامي الزهيري والوفد المرافق له."
    assert described(text, "سامي الزهيري") == (office, party)
    assert len(participants(text)) == 2


def test_whoever_leads_a_party_right_behind_the_minister_whom_a_verb_tells_met_him() -> None:
    text = "استقبل وزير الداخلية الأردني رئيس حزب الأفق سامي الزهيري والسفير الكيني."
    assert not any(p.person is not None and p.country == "JO" for p in participants(text))


@pytest.mark.parametrize(
    ("language", "text", "state"),
    [
        ("en", "Minister for Europe and Foreign Affairs Jean Martin met Peni Tavola, Fiji's foreign minister.", "FR"),
        ("en", "Elira Hoxha, Albania's Minister for Europe and Foreign Affairs, met Fiji's foreign minister.", "AL"),
        ("fr", "Le ministre de l'Europe et des Affaires étrangères a reçu le président fidjien Peni Tavola.", "FR"),
        ("ar", "التقى وزير أوروبا والشؤون الخارجية جان مارتان الرئيس الفيجي بيني تافولا.", "FR"),
        ("ar", "استقبل وزير الشؤون الخارجية والجالية الوطنية بالخارج أحمد بن علي السفير الفيجي.", "DZ"),
        ("en", "Secretary of the Supreme National Security Council Ali Rahimi met Fiji's foreign minister.", "IR"),
        ("ar", "التقى أمين مجلس الأمن القومي الأعلى علي رحيمي الرئيس الفيجي بيني تافولا.", "IR"),
    ],
)
def test_some_titles_tell_their_state(language: str, text: str, state: str) -> None:
    (meeting,) = parse_text(text, language=language).meetings
    assert [participant.country for participant in meeting.participants] == [state, "FJ"]
