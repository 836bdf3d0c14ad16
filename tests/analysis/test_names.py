"""Names of persons in Arabic are bounded by what words and letters tell of them."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.analysis.words.lexicon import lexicon
from diplonews.analysis.words.namewords import name_words, weighed
from diplonews.text import fold


def names(text: str) -> list[str | None]:
    meetings = parse_text(text, language="ar").meetings
    return [p.person.name if p.person else None for m in meetings for p in m.participants]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A rare verb or noun after the name is no part of it.
        ("التقى وزير الخارجية الأردني سامر النابت يغادر غدا وزير الخارجية الكويتي فواز الهدلق.", "سامر النابت"),
        ("استقبل الرئيس اللبناني نبيه مخايل مبتهجا وزير الخارجية المصري وجدي الشواربي.", "نبيه مخايل"),
        ("بحث الرئيس الكيني جوزيف كيبتو مع وزير الخارجية القطري مبارك الهاجري مأدبة السلام.", "مبارك الهاجري"),
        # An accusative without article is no name.
        ("التقى وزير الدفاع العراقي حازم الجبوري مجددا السفير الفرنسي برتران لوكلير.", "حازم الجبوري"),
        # Names of far countries.
        ("استقبل وزير الخارجية العماني نظيره الكوري يون جونغ سيوك في مسقط.", "يون جونغ سيوك"),
        ("التقى وزير الخارجية التونسي السفيرة السويدية إنغريد والستروم.", "إنغريد والستروم"),
        # Those that no list of Arabic names has.
        ("استقبل ملك البحرين سفير سريلانكا كوماراسوامي بيريز.", "كوماراسوامي بيريز"),
        # A family name that is an ordinary word, or unlike all names, after a name of one word.
        ("التقى وزير الثقافة القطري ماجد الأخضر في مكتبه السفيرة الكورية يون سوك.", "ماجد الأخضر"),
        ("استقبل وزير النقل التونسي سفيرة سويسرا كلودين وبلبيشت.", "كلودين وبلبيشت"),
        ("استقبل وزير العمل الأردني سليم الحاج نجيب سفير الهند.", "سليم الحاج نجيب"),
        ("التقى وزير النقل السوداني السفير البريطاني هاميش كاول.", "هاميش كاول"),
        ("استقبل وزير الصحة التونسي ماهر القضاة جل ضيوفه مع السفير الهندي.", "ماهر القضاة"),
        ("استقبل وزير العدل المصري يوسف بيد الله سفير الهند.", "يوسف بيد الله"),
        ("استقبل وزير العدل المصري سفير قطر سلطان المبارك الكواري.", "سلطان المبارك الكواري"),
        # No word of it is known, but it stands between a courtesy and a comma.
        ("التقى وزير العدل المصري الدكتور/ ورشاد باذيخ، السفير الهندي.", "ورشاد باذيخ"),
        # "Son of" binds what stands before it, too.
        ("استقبل وزير العدل المصري سفير موريتانيا محمد الأمين ولد حامد.", "محمد الأمين ولد حامد"),
        ("استقبل وزير العدل الموريتاني أحمد سالم ولد حامد السفير الإسباني خوان ريوس.", "أحمد سالم ولد حامد"),
        # In another script.
        ("استقبل وزير العدل المصري السفيرة الأميركية Mary Ann Jones في مكتبه.", "Mary Ann Jones"),
        # Who leads a delegation is named with no title.
        ("استقبل وزير العدل المصري وفدا هنديا برئاسة غورماند راجباتا.", "غورماند راجباتا"),
        # Foreign surnames that begin like a particle, or are written like a common word.
        ("استقبل وزير العمل الليبي السفيرة البريطانية سيلفيا واغنر.", "سيلفيا واغنر"),
        ("التقى وزير الصحة القطري القائم بأعمال السفارة الأمريكية بيتر برنت.", "بيتر برنت"),
        ("استقبل وزير الدفاع القطري نظيره الإيطالي إدواردو باولا والوفد المرافق.", "إدواردو باولا"),
    ],
)
def test_a_name_ends_where_other_words_begin(text: str, expected: str) -> None:
    assert expected in names(text)


@pytest.mark.parametrize("word", ["الكبيسي", "موغيريني", "غريفيث", "لافروف", "الزهراني", "أوغلو", "كيونغ"])
def test_words_of_names_look_like_names(word: str) -> None:
    assert lexicon("ar").is_like_name(fold(word))


@pytest.mark.parametrize("word", ["يغادر", "تحيات", "لاستعراض", "والعلاقات", "مستقبلي", "بالتعاون", "المتعلقة"])
def test_other_words_do_not(word: str) -> None:
    assert not lexicon("ar").is_like_name(fold(word))


def test_letters_alone_part_names_from_verbs() -> None:
    words = name_words("ar")
    assert words is not None
    weights = words.weights
    assert weighed(fold("دراغوفيتش"), weights) > 0 > weighed(fold("يستقبلونهما"), weights)


def test_a_preposition_is_no_given_name() -> None:
    text = "أكد وزير الخارجية الليبي خلال لقائه السفير التركي بأن محمد السنوسي غائب."
    assert "بأن محمد السنوسي" not in names(text)


def test_a_pronoun_that_stands_in_foreign_names_too_begins_none() -> None:
    text = "قال الرئيس الكيني إن هذا هو أكبر لقاء جمعه مع الرئيس الروسي هو جينتاو."
    assert "هو أكبر" not in names(text)
    assert "هو جينتاو" in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A given name alone after a title wants another word, however rare.
        ("استقبل وزير الدولة البريطاني ستيفن كرين السفير العماني.", ["ستيفن كرين", None]),
        # Where someone was met is no part of a title.
        (
            "التقى وزير الخارجية المغربي في باريس نظيره الإسباني خوان كاستيو.",
            [None, "خوان كاستيو"],
        ),
        # A courtesy that no name follows is a family name, and a title that a rare word follows is a given name.
        (
            "استقبل الوزير الكيني السفير العماني، بحضور المهندس مازن الملا وزير الري وعضو مجلس الغرفة سلطان برهوش.",
            [None, None, "مازن الملا", "سلطان برهوش"],
        ),
        # A rare word is of a name where the title comes right after it.
        (
            "استقبل رئيس الوزراء الكيني اليوم ديفيد وورنوك، الرئيس التنفيذي لشركة سيمكس.",
            [None, "ديفيد وورنوك"],
        ),
        (
            "استقبل الوزير الكيني، أمس، كارلوس موريو بنكسافوا سفير بيرو.",
            [None, "كارلوس موريو بنكسافوا"],
        ),
        ("التقى الوزير الكيني مستشار الشؤون التجارية بسفارة النمسا يغفر هولوغ.", [None, "يغفر هولوغ"]),
        # "The Great" is said of sultans, and no part of their names.
        ("استقبل السلطان سالم بن قحطان المعظم السفير الكيني.", ["سالم بن قحطان", None]),
        # Two commas are one.
        ("استقبل الرئيس التونسي الوزير الأول الجزائري،، كمال زروقي.", [None, "كمال زروقي"]),
    ],
)
def test_names_are_read_whole(text: str, expected: list[str | None]) -> None:
    assert names(text) == expected


def test_two_family_names_side_by_side_are_two_persons() -> None:
    text = (
        "التقى الرئيس الكيني جوزيف كيبتو الرئيس الغاني كوامي أوسو في أكرا. "
        "ثم استقبل كيبتو أوسو في نيروبي، وأكد كيبتو عمق العلاقات."
    )
    assert "كيبتو أوسو" not in names(text)


def test_a_preposition_after_servant_is_no_name() -> None:
    text = "قال الرئيس الكيني إن كل عبد في بلاده حر. والتقى الرئيس الكيني جوزيف كيبتو في نيروبي السفير الغاني."
    assert names(text)[0] == "جوزيف كيبتو"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The time of day is no name, though it is written like one.
        ("استقبل الرئيس الكيني جوزيف كيبتو صباح اليوم السفير الغاني.", "جوزيف كيبتو"),
        # Nor are prepositions that fold to the letters of one.
        ("انتظر الرئيس الكيني جوزيف كيبتو حتى المساء السفير الغاني، ثم استقبل كيبتو السفير الغاني.", "جوزيف كيبتو"),
    ],
)
def test_words_that_are_written_like_names_or_adjectives_are_told_apart(text: str, expected: str) -> None:
    assert expected in names(text)


@pytest.mark.parametrize(
    "text",
    [
        # A given name alone is that of many.
        "استقبل الوزير الكيني السفير التونسي، بحضور المهندس طارق ووزير الري.",
        # Nor is a name with an article that of a president of record without it.
        "استقبل الوزير الكيني السفير التونسي، وحضر اللقاء السيد الشريف من الغرفة.",
    ],
)
def test_a_name_that_many_bear_tells_nobody_of_public_record(text: str) -> None:
    (meeting,) = parse_text(text, language="ar").meetings
    assert {p.country for p in meeting.participants} <= {"KE", "TN", None}
    assert "head-of-state" not in {p.office.kind.value for p in meeting.participants if p.office is not None}


def test_given_names_that_many_bear_tell_nobody_of_public_record() -> None:
    text = "التقى الوزير الكيني السفير التونسي، بحضور علي محمد ومحمود حسن من الغرفة."
    (meeting,) = parse_text(text, language="ar").meetings
    assert {p.country for p in meeting.participants} == {"KE", "TN", None}


def test_a_name_between_commas_is_one_persons_though_both_words_are_family_names_of_others() -> None:
    text = (
        "التقى وزير المالية السوداني، جبريل إبراهيم محمد، السفير الهندي، جيريجا جوشي، "
        "بحضور وكيل التخطيط الاقتصادي السوداني، محمد بشار، وممثل بنك السودان."
    )
    assert "محمد بشار" in names(text)


def test_a_name_that_no_list_knows_is_told_by_son_of_after_it() -> None:
    text = "استقبل الرئيس السوري وفدا برلمانيا تونسيا. ويتكون الوفد من نواب وهم: منجي الكافي والزمردي بن صقر."
    assert names(text)[1:] == ["منجي الكافي", "الزمردي بن صقر"]


def test_after_a_definite_word_an_indefinite_adjective_begins_a_name() -> None:
    text = "استقبل الوزير الكيني السفير التونسي، بحضور مسؤول مبيعات الفروع تركي الحمدون."
    assert "تركي الحمدون" in names(text)


def test_after_a_definite_title_an_indefinite_adjective_is_no_state() -> None:
    meetings = parse_text("استقبل الرئيس بخاري السفير الهندي في أبوجا.", language="ar").meetings
    assert {p.country for m in meetings for p in m.participants} != {"UZ", "IN"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("استقبل وزير الخارجية الليبي السفير التركى على رضا دمير.", "على رضا دمير"),
        ("التقى وزير الخارجية الليبي الدكتور على الشاذلى وزير الصحة المصرى.", "على الشاذلى"),
        ("أجرى وزير الخارجية الليبي مباحثات مع وزير خارجية السودان على يوسف النور.", "على يوسف النور"),
    ],
)
def test_a_given_name_may_be_spelt_as_a_preposition_after_a_title(text: str, expected: str) -> None:
    assert expected in names(text)


def test_a_preposition_after_a_title_leads_no_other_word() -> None:
    text = "التقى وزير الخارجية الليبي السفير التركي. وأطلع الوزير السفير على الأوضاع، وحثه الدكتور على دعم بلاده."
    assert names(text) == [None, None]


def test_a_son_named_by_his_father_is_another_person() -> None:
    text = "استقبل سالم بن ناصر ملك المغرب وزير خارجية كينيا جون كاماو، بحضور ولي العهد بدر بن سالم بن ناصر."
    assert names(text) == ["سالم بن ناصر", "جون كاماو", "بدر بن سالم بن ناصر"]


def test_an_everyday_word_between_a_title_and_a_father_is_a_name() -> None:
    text = "استقبل الرئيس اللبناني سامي خوري الموفد السعودي الأمير يزيد بن ناصر."
    assert names(text) == ["سامي خوري", "يزيد بن ناصر"]


def test_a_counterpart_from_a_state_is_named_after_it() -> None:
    text = "التقى وزير الخارجية الجزائري أنيس قاسمي نظيره من جمهورية غينيا بيساو، السيد كارلوس مينديز."
    assert names(text) == ["أنيس قاسمي", "كارلوس مينديز"]


@pytest.mark.parametrize(
    "name",
    [
        # The first letter of each is a particle before other words.
        "فلاديسلاف كوزلوف",
        "فاليريا روسو",
        "كوانغ مين هاو",
        "لويس مونتيرو",
        "أمادو وتارا",
        # Sport has made some of them words of every day.
        "ألفارو أوتشوا",
        "لوكاس لارسن",
        "كارلوس بينيتيز",
        # Cities and surnames are written alike.
        "دييغو مندوزا",
        "غسان الخليل",
    ],
)
def test_names_from_all_over_the_world_are_read_whole(name: str) -> None:
    for text in (
        f"استقبل وزير خارجية الدنمارك لارس راسموسن، اليوم، سفير كينيا لدى بلاده {name}، وبحث معه سبل التعاون.",
        f"التقى وزير الخارجية الكيني {name} نظيره الدنماركي لارس راسموسن في نيروبي.",
        f"أجرى لارس راسموسن وزير خارجية الدنمارك اتصالا هاتفيا مع {name} وزير خارجية كينيا.",
    ):
        assert name in names(text)


def test_a_city_that_is_a_given_name_too_stays_a_city_before_whom_someone_met_there() -> None:
    meeting = parse_text("التقى وزير الخارجية الكيني جون كيبيت في صوفيا نظيره البلغاري.", language="ar").meetings[0]
    assert meeting.place is not None
    assert meeting.place.name == "صوفيا"
    assert [p.person.name if p.person else None for p in meeting.participants] == ["جون كيبيت", None]


@pytest.mark.parametrize("title", ["سفير السودان لدى المملكة", "السفير السوداني", "سعادة السيد", "الدكتور"])
@pytest.mark.parametrize(
    "name", ["دفع الله الحاج علي", "ضيف الله الشهري", "هبة الله سمير", "أمر الله العمري", "حسب الله مهدي"]
)
def test_a_name_may_begin_with_any_word_before_that_of_god(title: str, name: str) -> None:
    assert names(f"استقبل وزير الخارجية السعودي سامي خوري {title} {name} في الرياض أمس.") == ["سامي خوري", name]


@pytest.mark.parametrize("prayer", ["سائلا الله أن يديم النعمة", "داعيا الله بالتوفيق", "نسأل الله التوفيق"])
def test_a_prayer_behind_a_title_begins_no_name(prayer: str) -> None:
    text = f"استقبل وزير الخارجية السعودي سامي خوري سفير السودان. وقال السفير {prayer}."
    assert names(text) == ["سامي خوري", None]


@pytest.mark.parametrize("courtesy", ["السيدة", "سعادة السيدة", "الدكتورة", "معالي الدكتورة", "المهندسة"])
@pytest.mark.parametrize("name", ["نجاح الشهري", "عهد الحربي", "حصة حسن", "ولاء المنصور"])
def test_a_name_behind_a_courtesy_may_begin_with_an_everyday_word(courtesy: str, name: str) -> None:
    text = f"استقبل وزير الخارجية السعودي سامي خوري في الرياض أمس {courtesy} {name} سفيرة البحرين."
    assert names(text) == ["سامي خوري", name]


@pytest.mark.parametrize(
    "said",
    [
        "وأكد الدكتور نجاح المفاوضات",
        "ونقل سموه تحيات محمد الكواري",
        "وأكد الوزير وفاء المملكة بالتزاماتها",
    ],
)
def test_what_someone_says_or_brings_is_no_name(said: str) -> None:
    text = f"استقبل معالي الدكتور سامي خوري وزير الصحة القطري السفير السوداني كوفي مينساه. {said}."
    assert names(text) == ["سامي خوري", "كوفي مينساه"]


@pytest.mark.parametrize("given", ["منى", "شعبان", "لطيفة", "جلوي", "مقبل", "خلفان", "العنود", "إكرام", "سند"])
def test_family_names_that_tell_of_states_go_on_with_given_names(given: str) -> None:
    text = f"استقبل وزير الخارجية السعودي سامي خوري في الرياض أمس السفير البحريني {given} الكندي."
    assert names(text) == ["سامي خوري", f"{given} الكندي"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The state at hand owns an office, and the name follows it.
        ("تلقى وزير خارجية المملكة نواف الدوسري اتصالا هاتفيا من نظيره التشادي عمر دوغو.", "نواف الدوسري"),
        ("استقبل رئيس وزراء البلاد نظيف الزعبي وزير العدل الهندي أرجون باتيل.", "نظيف الزعبي"),
        # A name of two words, each of which means something else.
        ("التقى الرئيس التشادي نظيره السوداني الهادي حسب الرسول في إنجمينا.", "الهادي حسب الرسول"),
        ("استقبل وزير العدل المصري وزير العدل السوداني تاج السر عوض.", "تاج السر عوض"),
        ("التقى وزير الصحة الجزائري وزير الصحة المغربي نبيل آيت الطالب في الرباط.", "نبيل آيت الطالب"),
        ("استقبل وزير العدل الهولندي السفير بيتر فان راي.", "بيتر فان راي"),
        # "Son of" is another word in Mauritania.
        ("التقى الرئيس السنغالي الرئيس الموريتاني نهار ولد حمود في داكار.", "نهار ولد حمود"),
        # A name that begins like a particle with another one.
        ("استقبل وزير العدل المصري، السفير كزافييه دورمان، في مكتبه.", "كزافييه دورمان"),
        # The family name is any word, before a comma or the clause.
        ("التقى وزير النقل المصري نظيره البرتغالي ماركو السكين، وبحث معه التعاون.", "ماركو السكين"),
        ("زار سفير غانا لدى مصر، أنطونيو السكين، وزارة الدفاع، والتقى وزير الدفاع المصري سامي بدر.", "أنطونيو السكين"),
        ("التقى وزير العدل المصري وزير العدل القمري أنيس الأمين شهيب.", "أنيس الأمين شهيب"),
        # A given name is no adjective of a title.
        ("التقى الرئيس الكيني المبعوث الأممي إلى ليبيا الطيب سامي الشهاوي.", "الطيب سامي الشهاوي"),
    ],
)
def test_names_that_are_written_like_other_words(text: str, expected: str) -> None:
    assert expected in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # No name of a person: what stands by "Pacific" is a portfolio, and so is the sea.
        ("التقى الرئيس الكيني وزير شؤون المحيط الهادي النيوزيلندي بيتر هاوس.", [None, "بيتر هاوس"]),
        # A noun behind the state at hand.
        ("استقبل رئيس وزراء البلاد أمس سفير الهند.", [None, None]),
        # What follows "according to" is no name.
        ("التقى وزير العدل المصري سفير الهند حسب البيان المنشور.", [None, None]),
    ],
)
def test_other_words_that_are_written_like_names(text: str, expected: list[str | None]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("name", ["موسيس واكاسا", "فاطوماتا باه", "تيودروس ولدماريام"])
def test_a_rare_family_name_is_no_particle_and_a_word(name: str) -> None:
    (meeting,) = parse_text(f"استقبل الرئيس الكيني سليم موانغي الوزير الغاني {name}، في نيروبي.").meetings
    assert [p.person.name for p in meeting.participants if p.person] == ["سليم موانغي", name]


def test_a_name_ends_before_and_with_a_verb() -> None:
    (meeting,) = parse_text("استقبل الرئيس الكيني سليم موانغي الوزير الغاني موسيس وأثنى على جهوده.").meetings
    assert [p.person.name for p in meeting.participants if p.person] == ["سليم موانغي", "موسيس"]


def test_a_family_name_of_another_begins_the_name_behind_a_title() -> None:
    text = (
        "أعلن المتحدث باسم الوزارة أحمد الريفي أن وزير الخارجية الكيني بول أوتا التقى نظيره الصومالي حسن ولد أحمد. "
        "وقال أحمد والريفي إن اللقاء مثمر."
    )
    (meeting,) = parse_text(text, language="ar").meetings
    assert [p.person and p.person.name for p in meeting.participants] == ["بول أوتا", "حسن ولد أحمد"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("التقى الوزير الكيني خالد هاني القاضي الذي يزور ليما سفير بيرو.", "خالد هاني القاضي"),
        ("التقى الوزير الكيني ناصر القاضي أمس سفير بيرو.", "ناصر القاضي"),
        ("التقى الوزير الكيني بول أوتا سعادة سفير بيرو في ليما.", "بول أوتا"),
        ('التقى الوزير الكيني "بول بن كامو الأوتي النيروبي" سفير بيرو.', "بول بن كامو الأوتي النيروبي"),
    ],
)
def test_courtesies_are_family_names_where_no_name_or_title_follows(text: str, expected: str) -> None:
    (meeting,) = parse_text(text, language="ar").meetings
    assert meeting.participants[0].person is not None
    assert meeting.participants[0].person.name == expected


@pytest.mark.parametrize("name", ["محمود الشيخ", "ناصر علي إبراهيم"])
def test_a_name_tells_no_one_of_public_record_whose_words_stand_in_another_order(name: str) -> None:
    text = f"التقى الوزير الكيني السفير التونسي، بحضور {name} من الغرفة."
    (meeting,) = parse_text(text, language="ar").meetings
    assert {p.country for p in meeting.participants} <= {"KE", "TN", None}
