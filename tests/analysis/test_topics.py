"""What was discussed: where a topic begins and ends, and what is one topic or several."""

from __future__ import annotations

import pytest

from diplonews import parse_text

MEETING = {
    "ar": "التقى وزير الخارجية التونسي أنيس الشابي السفير الياباني كينجي تاناكا في تونس. ",
    "en": "The Chilean foreign minister, Rosa Fuentes, met the Ghanaian foreign minister, Kofi Mensah, in Accra. ",
    "fr": "Le ministre béninois des Affaires étrangères, Romaric Adjovi, a reçu l'ambassadeur finlandais Aino Salo. ",
}


def topics(language: str, sentence: str, title: str | None = None) -> list[str]:
    (meeting, *_) = parse_text(MEETING[language] + sentence, title=title, language=language).meetings
    return [topic.text for topic in meeting.topics]


# ---------------------------------------------------------------- what is one topic, and what several


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("ar", "وبحثا الأمن والاستقرار في المنطقة.", ["الأمن والاستقرار في المنطقة"]),
        ("ar", "وبحثا القضايا الإقليمية والدولية.", ["القضايا الإقليمية والدولية"]),
        ("ar", "وبحثا الأوضاع في سوريا والعراق.", ["الأوضاع في سوريا والعراق"]),
        ("ar", "وبحثا سبل دعم وتعزيز التعاون الثقافي.", ["سبل دعم وتعزيز التعاون الثقافي"]),
        ("ar", "وبحثا آخر المستجدات والتطورات الإقليمية.", ["آخر المستجدات والتطورات الإقليمية"]),
        ("ar", "وبحثا علاقات التعاون بين تونس واليابان.", ["علاقات التعاون بين تونس واليابان"]),
        ("en", "They discussed peace and security in the region.", ["peace and security in the region"]),
        ("en", "They discussed regional and global issues.", ["regional and global issues"]),
        ("en", "They discussed the truce between Chad and Sudan.", ["the truce between Chad and Sudan"]),
        ("fr", "Ils ont évoqué la paix et la stabilité régionales.", ["la paix et la stabilité régionales"]),
        ("fr", "Ils ont évoqué les relations amicales et fraternelles.", ["les relations amicales et fraternelles"]),
        ("fr", "Ils ont évoqué les liens d'amitié et de coopération.", ["les liens d'amitié et de coopération"]),
        ("fr", "Ils ont évoqué la question du bois et de la pêche.", ["la question du bois et de la pêche"]),
        ("fr", "Ils ont évoqué la question de la pêche.", ["la pêche"]),
        (
            "fr",
            "Ils ont évoqué la pêche ainsi que les voies et moyens à même de la développer.",
            ["la pêche", "les voies et moyens à même de la développer"],
        ),
        (
            "fr",
            "Ils ont évoqué les liens que le Bénin et la Finlande entretiennent.",
            ["les liens que le Bénin et la Finlande entretiennent"],
        ),
        (
            "fr",
            "Ils ont évoqué les liens que le Bénin souhaite et la pêche.",
            ["les liens que le Bénin souhaite", "la pêche"],
        ),
        (
            "en",
            "They discussed work in the fields of health, energy and tourism.",
            ["work in the fields of health, energy and tourism"],
        ),
    ],
)
def test_what_is_coordinated_inside_a_phrase_is_one_topic(language: str, sentence: str, told: list[str]) -> None:
    assert topics(language, sentence) == told


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("ar", "وبحثا العلاقات الثنائية وسبل تعزيزها.", ["العلاقات الثنائية", "سبل تعزيزها"]),
        (
            "ar",
            "وبحثا الملف المائي، ومكافحة التصحر، وأوضاع الجالية.",
            ["الملف المائي", "مكافحة التصحر", "أوضاع الجالية"],
        ),
        ("ar", "وبحثا التعاون البحري بين البلدين والأوضاع في تشاد.", ["التعاون البحري بين البلدين", "الأوضاع في تشاد"]),
        ("ar", "وبحثا تجارة الحبوب فضلا عن أزمة المياه.", ["تجارة الحبوب", "أزمة المياه"]),
        ("ar", "وجرى البحث في تجارة الحبوب وأوضاع الجالية.", ["تجارة الحبوب", "أوضاع الجالية"]),
        ("ar", "وبحثا تجارة الحبوب والتأكيد على أهمية الحوار.", ["تجارة الحبوب"]),
        ("ar", "وبحثا تجارة الحبوب، إضافة إلى مناقشة أزمة المياه.", ["تجارة الحبوب", "أزمة المياه"]),
        ("en", "They discussed trade in grain and ways to expand it.", ["trade in grain", "ways to expand it"]),
        (
            "en",
            "They discussed the war in Chad, food prices, and efforts to reopen the port.",
            ["the war in Chad", "food prices", "efforts to reopen the port"],
        ),
        ("en", "They discussed the drought as well as fishing rights.", ["the drought", "fishing rights"]),
        (
            "fr",
            "Ils ont évoqué la coopération agricole et la situation au Sahel.",
            ["la coopération agricole", "la situation au Sahel"],
        ),
        (
            "fr",
            "L'entretien a porté sur les visas d'étudiants, la pêche et le commerce du bois.",
            ["les visas d'étudiants", "la pêche", "le commerce du bois"],
        ),
        ("fr", "Ils ont évoqué la pêche ainsi que des projets d'irrigation.", ["la pêche", "projets d'irrigation"]),
        (
            "ar",
            "وبحثا استقطاب الأطباء والاستفادة من خبراتهم.",
            ["استقطاب الأطباء", "الاستفادة من خبراتهم"],
        ),
        ("ar", "وبحثا العلاقات مع كندا والأوضاع في تشاد.", ["العلاقات مع كندا", "الأوضاع في تشاد"]),
        ("en", "They discussed the war in Chad and Ghana's port fees.", ["the war in Chad", "Ghana's port fees"]),
        (
            "en",
            "Their talks covered the drought; food prices; and rebuilding the port.",
            ["the drought", "food prices", "rebuilding the port"],
        ),
    ],
)
def test_things_talked_of_by_themselves_are_several_topics(language: str, sentence: str, told: list[str]) -> None:
    assert topics(language, sentence) == told


# ---------------------------------------------------------------- where a topic begins


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("ar", "وتطرق اللقاء إلى تجارة الحبوب.", ["تجارة الحبوب"]),
        ("ar", "وتركزت المحادثات على الملف المائي.", ["الملف المائي"]),
        ("ar", "وبحثا أول أمس السبت، سبل تعزيز التعاون.", ["سبل تعزيز التعاون"]),
        ("ar", "وناقش الوزيران مساء أمس الأزمة المالية.", ["الأزمة المالية"]),
        ("ar", "وناقش الوزيران تنظيم مهرجان الصباح.", ["تنظيم مهرجان الصباح"]),
        ("ar", "ودار الحديث خلال اللقاء حول الملف المائي.", ["الملف المائي"]),
        ("ar", "وتم تبادل وجهات النظر بشأن الملف المائي.", ["الملف المائي"]),
        ("ar", "كما جرى استعراض مستجدات الملف المائي.", ["مستجدات الملف المائي"]),
        ("ar", "وناقش الشابي مع ضيفه، في مستهل اللقاء، سبل دعم الصيادين.", ["سبل دعم الصيادين"]),
        ("en", "The talks focused on fishing rights.", ["fishing rights"]),
        ("en", "The two ministers exchanged views on fishing rights.", ["fishing rights"]),
        ("en", "The discussions on Monday, between the two sides, on fishing rights went on.", ["fishing rights"]),
        ("fr", "Les discussions ont porté notamment sur la pêche artisanale.", ["la pêche artisanale"]),
        ("fr", "Cette rencontre a été l'occasion d'évoquer la pêche artisanale.", ["la pêche artisanale"]),
        ("fr", "Il a également été question du commerce du bois.", ["commerce du bois"]),
        ("ar", "وتناول اللقاء، بحسب بيان الوزارة، الملف المائي.", ["الملف المائي"]),
        ("ar", "وبحثا خلال لقاء ثنائي في تونس، الملف المائي.", ["الملف المائي"]),
        ("ar", "وكان اللقاء فرصة لاستعراض الملف المائي.", ["الملف المائي"]),
        ("en", "They held an in-depth exchange of views on fishing rights.", ["fishing rights"]),
        ("en", "High on the agenda were fishing rights.", ["fishing rights"]),
        ("en", "Among the topics were fishing rights and air traffic.", ["fishing rights", "air traffic"]),
        ("en", "Among the issues raised was the border at Oyem.", ["the border at Oyem"]),
        ("en", "Among the guests were fishing experts.", []),
        ("fr", "L'entretien a porté, entre autres, sur la pêche artisanale.", ["la pêche artisanale"]),
        ("fr", "S'agissant de la pêche artisanale, Adjovi a salué les progrès.", ["la pêche artisanale"]),
    ],
)
def test_a_topic_begins_behind_who_talked_and_where(language: str, sentence: str, told: list[str]) -> None:
    assert topics(language, sentence) == told


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "Fishing rights were discussed at length.", ["Fishing rights"]),
        ("fr", "La pêche artisanale a été évoquée lors de l'entretien.", ["La pêche artisanale"]),
        ("fr", "La pêche artisanale était au centre des échanges.", ["La pêche artisanale"]),
        ("ar", "وكان الملف المائي محور المباحثات.", ["الملف المائي"]),
        ("ar", "وتصدرت تجارة الحبوب جدول أعمال اللقاء.", ["تجارة الحبوب"]),
        ("en", "Fishing rights topped the agenda.", ["Fishing rights"]),
    ],
)
def test_a_topic_may_stand_before_its_verb(language: str, sentence: str, told: list[str]) -> None:
    assert topics(language, sentence) == told


def test_a_preposition_written_with_the_topic_is_cut_where_the_spelling_allows() -> None:
    assert topics("ar", "وكانت المحادثات تتعلق بالعلاقات التجارية.") == ["العلاقات التجارية"]
    assert topics("ar", "وجرى عرض للعلاقات التجارية.") == ["للعلاقات التجارية"]


# ---------------------------------------------------------------- where it ends


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("ar", "وبحثا تجارة الحبوب بما يخدم مصالح البلدين.", ["تجارة الحبوب"]),
        ("ar", "وبحثا تجارة الحبوب، وذلك بحضور السفير.", ["تجارة الحبوب"]),
        ("ar", "وبحثا تجارة الحبوب خلال مأدبة غداء.", ["تجارة الحبوب"]),
        ("en", "They discussed fishing rights during the lunch.", ["fishing rights"]),
        ("en", "They discussed piracy in a phone call.", ["piracy"]),
        ("en", "They discussed fishing rights over dinner.", ["fishing rights"]),
        ("fr", "Ils ont évoqué la pêche au thon dans un entretien.", ["la pêche au thon"]),
        ("ar", "وبحثا صيد الأسماك في اجتماع عقد في تونس.", ["صيد الأسماك"]),
        ("en", "They reviewed the reply to Chad's continued fishing.", ["the reply to Chad's continued fishing"]),
        ("en", "They met and discussed briefly.", []),
        ("en", "They discussed fishing rights, and agreed to meet again.", ["fishing rights"]),
        ("en", "They discussed steps the two countries could take.", []),
        ("fr", "Ils ont évoqué la pêche artisanale lors du déjeuner.", ["la pêche artisanale"]),
    ],
)
def test_a_topic_ends_before_who_when_where_and_what_for(language: str, sentence: str, told: list[str]) -> None:
    assert topics(language, sentence) == told


def test_a_clause_that_completes_a_topic_is_part_of_it_and_one_that_comments_is_not() -> None:
    assert topics("ar", "وبحثا المشاكل التي يواجهها الصيادون.") == ["المشاكل التي يواجهها الصيادون"]
    assert topics("ar", "وبحثا تطورات مشروع السد الكبير، الذي افتتح مؤخرا.") == ["تطورات مشروع السد الكبير"]
    assert topics("en", "They discussed how the port could be reopened.") == ["how the port could be reopened"]


def test_the_point_of_an_abbreviation_ends_nothing() -> None:
    assert topics("en", "They discussed U.S. tariffs on Chilean fruit.") == ["U.S. tariffs on Chilean fruit"]


def test_a_list_goes_on_behind_an_adjunct() -> None:
    told = topics("ar", "وبحثا تجارة الحبوب بما يخدم مصالح البلدين، إضافة إلى أزمة المياه.")
    assert told == ["تجارة الحبوب", "أزمة المياه"]


# ---------------------------------------------------------------- what is none


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ar", "وبحثا عددا من القضايا."),
        ("ar", "وتباحث الشابي، بالرباط، مع ضيفه."),
        ("ar", "وأكد الشابي أهمية مناقشة تجارة الحبوب."),
        ("ar", "وكان الشابي قد بحث في السابق تجارة الحبوب."),
        ("ar", "وأكد الجانبان أهمية الحوار وأهمية بحث فرص التعاون في الصيد."),
        ("ar", "وعبر الجانبان عن تطلعهما إلى تكثيف اللقاءات وبحث سبل التعاون في الصيد."),
        ("ar", "وأكد الجانبان ضرورة إدامة التنسيق والتشاور بين البلدين حول قضايا المنطقة."),
        ("en", "They discussed a number of issues."),
        ("en", "They discussed numerous topics."),
        ("en", '"We have talked about trains for years," she said.'),
        ("fr", "Ils ont évoqué plusieurs sujets."),
        ("ar", "وتبحث الوزارة عن تمويل للمشروع."),
        ("ar", "وكان هناك تطابق في وجهات النظر حول الملف المائي."),
        ("en", "The report was discussed by the press."),
    ],
)
def test_what_was_not_told_or_not_discussed_there_is_no_topic(language: str, sentence: str) -> None:
    assert topics(language, sentence) == []


def test_a_topic_told_twice_is_told_once_in_its_fuller_form() -> None:
    twice = "وبحثا تجارة الحبوب. وتناول اللقاء تجارة الحبوب بين البلدين."
    assert topics("ar", twice) == ["تجارة الحبوب بين البلدين"]


def test_a_title_tells_only_what_the_text_does_not() -> None:
    title = "الشابي وتاناكا يبحثان تجارة الحبوب"
    assert topics("ar", "", title) == ["تجارة الحبوب"]
    assert topics("ar", "وبحثا سبل دعم تجارة الحبوب.", title) == ["سبل دعم تجارة الحبوب"]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Chilean Foreign Minister Rosa Fuentes discussed fishing rights on Monday.", "fishing rights"),
        ("The port of Tema topped the agenda of Foreign Minister Rosa Fuentes.", "The port of Tema"),
        ("The talks dealt with fishing rights.", "fishing rights"),
    ],
)
def test_an_article_may_begin_with_what_was_discussed(before: str, told: str) -> None:
    text = f"{before} The Chilean foreign minister, Rosa Fuentes, met her Ghanaian counterpart, Kofi Mensah, in Accra."
    (meeting,) = parse_text(text, language="en").meetings
    assert [topic.text for topic in meeting.topics] == [told]


def test_what_is_told_of_several_meetings_is_told_of_each() -> None:
    text = MEETING["ar"] + "كما التقى الشابي السفير الكندي مارك ديلان. وتناولت اللقاءات تجارة الحبوب."
    assert [[t.text for t in m.topics] for m in parse_text(text).meetings] == [["تجارة الحبوب"], ["تجارة الحبوب"]]


def test_what_goes_on_with_one_of_several_contacts_is_told_of_that_one() -> None:
    text = (
        "Maltese Foreign Minister Ian Tull held bilateral meetings with his counterparts from Fiji and Samoa in Suva. "
        "Tull and Fijian Foreign Minister Semi Koroi hailed the ties. They exchanged views on port fees. "
        "Tull and the Samoan Foreign Minister Rosa Leota reviewed bilateral fishing rights between the two countries."
    )
    told = [[topic.text for topic in m.topics] for m in parse_text(text, language="en").meetings]
    assert told == [["port fees"], ["bilateral fishing rights between the two countries"]]


def test_what_follows_calls_to_several_is_told_of_each() -> None:
    text = (
        "The Chilean foreign minister, Rosa Fuentes, spoke by phone with the foreign ministers of Ghana, Kofi Mensah, "
        "and Malta, Anna Borg. The ministers discussed fishing rights."
    )
    told = [[topic.text for topic in meeting.topics] for meeting in parse_text(text).meetings]
    assert all(topics == ["fishing rights"] for topics in told)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("They reflected on the tenth anniversary of the treaty.", ["the tenth anniversary of the treaty"]),
        ("The fate of the sailors figured in the talks.", ["The fate of the sailors"]),
        ("Their discussion included the price of copper.", ["the price of copper"]),
        ("Also discussed were the port of Tema and the copper trade.", ["the port of Tema", "the copper trade"]),
        ("The discussions were dominated by the flood in Chad.", ["the flood in Chad"]),
        ("The price of copper also came under discussion.", ["The price of copper"]),
        ("They discussed boosting trade and economic ties.", ["boosting trade and economic ties"]),
        ("They discussed the flood in Mali and toured the new port.", ["the flood in Mali"]),
        ("They discussed the copper trade, a press release of the ministry said.", ["the copper trade"]),
        ("They discussed the copper trade, the Fijian Foreign Ministry said.", ["the copper trade"]),
        (
            "They discussed the copper trade, the port of Tema and fishing rights, according to a statement.",
            ["the copper trade", "the port of Tema", "fishing rights"],
        ),
        (
            "They discussed the flood in Mali and trilateral ties with the Republic of Korea.",
            ["the flood in Mali", "trilateral ties with the Republic of Korea"],
        ),
        ("Views were exchanged on the flood in Chad.", ["the flood in Chad"]),
        ("Topping the agenda were the flood in Chad and the price of oil.", ["the flood in Chad", "the price of oil"]),
        (
            "The talks covered fishing, mining and the return of the statues.",
            ["fishing", "mining", "the return of the statues"],
        ),
        (
            "The talks covered matters of shared interest, including in the areas of port security, culture and sport.",
            ["matters of shared interest", "port security", "culture", "sport"],
        ),
        ("The two ministers updated each other on events in the Sahel.", ["events in the Sahel"]),
        ("They reviewed trade and ways to boost it.", ["trade", "ways to boost it"]),
        (
            "They sat down to review the fisheries treaty and to discuss how to police the coast.",
            ["the fisheries treaty", "how to police the coast"],
        ),
        ("They held talks on port fees, a trade ministry official said.", ["port fees"]),
    ],
)
def test_english_tells_in_many_ways_what_was_discussed(sentence: str, told: list[str]) -> None:
    assert topics("en", sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("They discussed ways the two countries can help farmers.", ["ways the two countries can help farmers"]),
        (
            "They discussed steps that both governments could take to protect the river.",
            ["steps that both governments could take to protect the river"],
        ),
        ("They discussed the pledges Mensah made at the Delhi Summit, including on shipping and fair trade.", None),
    ],
)
def test_a_head_that_says_nothing_alone_takes_its_clause(sentence: str, told: list[str] | None) -> None:
    expected = ["the pledges Mensah made", "shipping and fair trade"] if told is None else told
    assert topics("en", sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "“They discussed the copper trade,” the ministry noted.",
        "They discussed the copper trade and opened a fair.",
        "They discussed the copper trade. Mensah praised the efforts of his team to explore best practices.",
        "They discussed the copper trade. Chile wants new routes, including by exploring alternatives to the canal.",
        "They discussed the copper trade. It was noted that the visit is a good opportunity to discuss new flights.",
        "They discussed the copper trade. They agreed that their teams would hold consultations on visas.",
        "In a statement, the presidency said the two sides had discussed the copper trade.",
    ],
)
def test_what_is_said_or_done_besides_is_no_topic(sentence: str) -> None:
    assert topics("en", sentence) == ["the copper trade"]


def test_the_last_of_a_list_of_deeds_is_a_topic_and_not_said() -> None:
    sentence = "They discussed the port, including taking a loan, building a pier, and supporting the fishers."
    assert topics("en", sentence) == ["the port", "taking a loan", "building a pier", "supporting the fishers"]


def test_what_stands_on_an_agenda_is_told_with_it() -> None:
    told = topics("ar", "وتبادلا وجهات النظر حول القضايا المدرجة على جدول أعمال مجلس الأمن.")
    assert told == ["القضايا المدرجة على جدول أعمال مجلس الأمن"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("وكان ملف الصيد أبرز محاور النقاش بين الطرفين.", ["ملف الصيد"]),
        ("حيث مثلت تجارة الحبوب وسبل دفعها محور المحادثة.", ["تجارة الحبوب", "سبل دفعها"]),
        ("وكانت أزمة المياه وتجارة الحبوب محاور أخرى خلال اللقاء.", ["أزمة المياه", "تجارة الحبوب"]),
        ("واستحوذ ملف الصيد على حيز كبير من المباحثات.", ["ملف الصيد"]),
        ("وجرى خلال اللقاء التداول في أزمة المياه.", ["أزمة المياه"]),
        ("وتم خلال اللقاء تسليط الضوء على أزمة المياه.", ["أزمة المياه"]),
        ("وبحث الوزيران في ملف الصيد وفي أوضاع الجالية.", ["ملف الصيد", "أوضاع الجالية"]),
        (
            "وشمل اللقاء ملفات عدة: أمن الموانئ، ومكافحة التصحر، وأوضاع الجالية.",
            ["أمن الموانئ", "مكافحة التصحر", "أوضاع الجالية"],
        ),
        (
            "وبحثا العلاقات الثنائية وعددا من الملفات الإقليمية.",
            ["العلاقات الثنائية", "عددا من الملفات الإقليمية"],
        ),
        ("وبحثا تأهيل الموانئ، واستكشاف فرص في الصيد.", ["تأهيل الموانئ", "استكشاف فرص في الصيد"]),
        ("وبحثا تأهيل الموانئ لتدريب واستقبال البحارة.", ["تأهيل الموانئ لتدريب واستقبال البحارة"]),
        ("وبحثا آفاق التعاون بين البلدين خاصة في المجال البحري.", ["آفاق التعاون بين البلدين خاصة في المجال البحري"]),
        ("وأعرب الشابي خلال اللقاء عن رغبة بلاده في تطوير الصيد.", []),
        ("وبحثا هذا الموضوع.", []),
        ("واحتلت أزمة المياه صدارة المباحثات.", ["أزمة المياه"]),
        ("وبحثا التعاون في مجالات الصيد البحري والطاقة.", ["التعاون في مجالات الصيد البحري والطاقة"]),
        (
            "وبحثا العلاقات في مجالات الصيد بين البلدين والأوضاع في تشاد.",
            ["العلاقات في مجالات الصيد بين البلدين", "الأوضاع في تشاد"],
        ),
        ("وبحثا ما تشهده الموانئ من ازدحام.", ["ما تشهده الموانئ من ازدحام"]),
        (
            "وبحثا أوضاع الصيادين في الموانئ والدعم الذي تقدمه اليابان.",
            ["أوضاع الصيادين في الموانئ", "الدعم الذي تقدمه اليابان"],
        ),
        ("وناقش الجانبان في الاجتماع الذي عقد في مقر الوزارة ملف المياه.", ["ملف المياه"]),
        ("وبحثا الجهود البحرية، للتوصل إلى هدنة.", ["الجهود البحرية"]),
        ("وبحثا المسائل القنصلية، وبالأخص أوضاع الجالية.", ["المسائل القنصلية", "أوضاع الجالية"]),
        ("وتناول اللقاء تيسير تنقل رجال الأعمال.", ["تيسير تنقل رجال الأعمال"]),
        ("وتناول اللقاء ملف المياه، وتيسير تنقل رجال الأعمال.", ["ملف المياه", "تيسير تنقل رجال الأعمال"]),
        ("وتحدث الجانبان عن ملف المياه.", ["ملف المياه"]),
        ("وبحثا أمن الموانئ، وجدولة الديون، وعرقلة الصيادين.", ["أمن الموانئ", "جدولة الديون", "عرقلة الصيادين"]),
        ("ونوقشت خلاله تجارة الحبوب، وملفا الصيد والمياه.", ["تجارة الحبوب", "ملفا الصيد والمياه"]),
        ("حيث عرضا الأوضاع في تشاد.", ["الأوضاع في تشاد"]),
        ("وبحثا سبل العمل على حث البحارة.", ["سبل العمل على حث البحارة"]),
        ("وتحدثا حول تجارة الحبوب.", ["تجارة الحبوب"]),
        ("وتمت مراجعة ملف المياه.", ["ملف المياه"]),
        ("وعرض معه الأوضاع في تشاد.", ["الأوضاع في تشاد"]),
        (
            "وتناول اللقاء، بحضور سمو الأمير سالم كمبوي ولي العهد، العلاقات الثنائية.",
            ["العلاقات الثنائية"],
        ),
        ("وبحث الشابي مع وزير النقل، العلاقات الثنائية.", ["العلاقات الثنائية"]),
    ],
)
def test_arabic_tells_in_many_ways_what_was_discussed(sentence: str, told: list[str]) -> None:
    assert topics("ar", sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("وتباحث الجانبان سبل تطوير الموانئ.", ["سبل تطوير الموانئ"]),
        ("وتباحثا ملف المياه في بحيرة تشاد.", ["ملف المياه في بحيرة تشاد"]),
        (
            "وبحثا في الأوضاع الإنسانية في تشاد، وفي جهود الوساطة وفي مستقبل الهدنة.",
            ["الأوضاع الإنسانية في تشاد", "جهود الوساطة", "مستقبل الهدنة"],
        ),
        ("وجرى التأكيد على عمق الصداقة. واستعراض سبل تطوير الموانئ.", ["سبل تطوير الموانئ"]),
        ("وأطلع الشابي تاناكا على آخر المستجدات في ملف الموانئ.", []),
        ("وشكر تاناكا الشابي خلال اللقاء، وهو الأخير في جولته بالمنطقة التي شملت أيضا زيارة لمالطا.", []),
        (
            "وناقشا سبل إيصال المساعدات والحاجة إلى هدنة وفرص الاستثمار فيهما والمنح الدراسية.",
            ["سبل إيصال المساعدات", "الحاجة إلى هدنة", "فرص الاستثمار فيهما", "المنح الدراسية"],
        ),
        (
            "وناقشا تنفيذ الاتفاق الإطاري للسلام والعقبات التي تعترضه.",
            ["تنفيذ الاتفاق الإطاري للسلام", "العقبات التي تعترضه"],
        ),
        ("وبحثا الإصلاحات الاقتصادية والمالية.", ["الإصلاحات الاقتصادية والمالية"]),
        ("وتطرق الشابي في حديثه حول سبل تشجيع الصيد.", ["سبل تشجيع الصيد"]),
        ("وتبادل الوزيران الرأي في أوضاع الموانئ.", ["أوضاع الموانئ"]),
        ("وكانت أزمة المياه في صميم المحادثات.", ["أزمة المياه"]),
        (
            "ومثلت أوضاع الموانئ والصعوبات التي تبرز فيها أهم محاور النقاش.",
            ["أوضاع الموانئ", "الصعوبات التي تبرز فيها"],
        ),
        ("وتطرق اللقاء إلى مشروع بعث مدرسة للصيد.", ["مشروع بعث مدرسة للصيد"]),
        ("وأجريا محادثات حول أوضاع الموانئ.", ["أوضاع الموانئ"]),
        ("وعقدا جلسة مباحثات بشأن أوضاع الموانئ.", ["أوضاع الموانئ"]),
        ("وأجرى معه مشاورات بشأن أوضاع الموانئ.", ["أوضاع الموانئ"]),
        ("وكان محور اللقاء أوضاع الموانئ.", ["أوضاع الموانئ"]),
        ("وخيمت أزمة المياه على المحادثات.", ["أزمة المياه"]),
        ("واستأثرت أزمة المياه باهتمام الجانبين خلال اللقاء.", ["أزمة المياه"]),
        ("وكانت أزمة المياه على رأس أجندة اللقاء.", ["أزمة المياه"]),
        ("وأجرى الوزير الكيني محادثات حول أزمة المياه مع البنك الدولي.", []),
        ("ودعا رئيس الوزراء التونسي حكومته إلى اجتماع عاجل لبحث أوضاع الموانئ.", []),
    ],
)
def test_arabic_tells_what_the_two_discussed_and_not_what_others_did(sentence: str, told: list[str]) -> None:
    assert topics("ar", sentence) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "أجرى وزير الخارجية التونسي أنيس الشابي اتصالا هاتفيا مع نظيره الغاني كوفي منساه. والتقى لاحقا السفير "
                "الياباني كينجي تاناكا. وتناول الاتصال الهاتفي أزمة الديون."
            ),
            [["أزمة الديون"], []],
        ),
        (
            (
                "Chilean President Ana Soto held a summit with Ghanaian President Kofi Mensah. Soto also met the "
                "Japanese ambassador, Kenji Tanaka. The summit discussed fishing rights and the price of grain."
            ),
            [["fishing rights", "the price of grain"], []],
        ),
    ],
)
def test_what_is_told_of_a_kind_of_contact_is_told_of_that_one(text: str, told: list[list[str]]) -> None:
    assert [[topic.text for topic in meeting.topics] for meeting in parse_text(text).meetings] == told


def test_whom_someone_calls_on_is_no_topic() -> None:
    text = "The ambassador of Chile to Ghana, Rosa Fuentes, paid a courtesy call on the Minister of Ports, Kofi Mensah."
    (meeting,) = parse_text(text).meetings
    assert meeting.topics == ()


@pytest.mark.parametrize(
    "told",
    [
        "la situation politique, économique et sociale au Sahel",
        "la coopération énergétique, économique et financière",
        "la situation politique, énergétique et militaire au Sahel",
    ],
)
def test_french_words_that_describe_one_thing_are_one_topic(told: str) -> None:
    assert topics("fr", f"Les échanges ont porté sur {told}.") == [told]


def test_a_topic_begins_with_whose_it_is() -> None:
    told = topics("en", "They discussed Prime Minister Addo's plan for the canal, and the price of steel.")
    assert told == ["Prime Minister Addo's plan for the canal", "the price of steel"]


@pytest.mark.parametrize("especially", ["خاصة وأن", "لا سيما وأن", "خصوصا وأن"])
def test_a_reason_with_especially_is_no_topic(especially: str) -> None:
    sentence = f"وبحث الجانبان تعزيز التبادل التجاري بين البلدين {especially} تونس تملك موانئ كبيرة وفرص استثمار واعدة."
    assert topics("ar", sentence) == ["تعزيز التبادل التجاري بين البلدين"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("وتناول هذا اللقاء الشراكة البحرية بين البلدين.", ["الشراكة البحرية بين البلدين"]),
        ("وتناولت هذه المحادثات الشراكة البحرية بين البلدين.", ["الشراكة البحرية بين البلدين"]),
        ("وتناول هذا اللقاء، وفق الخارجية التونسية، الشراكة البحرية بين البلدين.", ["الشراكة البحرية بين البلدين"]),
        ("وسمح اللقاء باستعراض واقع الصيد البحري في البلدين.", ["واقع الصيد البحري في البلدين"]),
        (
            "وهمت هذه المباحثات تطور التبادل التجاري وتعزيز التعاون العلمي.",
            ["تطور التبادل التجاري", "تعزيز التعاون العلمي"],
        ),
        ("وتطرق الجانبان للوضع في مالي وكذا أزمة المياه.", ["للوضع في مالي", "أزمة المياه"]),
        ("وتصدر ملف الصيد البحري أجندة اللقاء.", ["ملف الصيد البحري"]),
        ("وتطرق الجانبان للصحفيين بعد ذلك.", []),
        ("وتناول اللقاء هذه الأزمة وآثارها.", ["هذه الأزمة", "آثارها"]),
        ("وتناول اللقاء بالتفصيل ملف المياه.", ["ملف المياه"]),
        ("وجاء اللقاء لبحث ومناقشة سبل تعزيز التعاون.", ["سبل تعزيز التعاون"]),
        # A meeting to come, or gone by, is talked of; the one at hand is where.
        (
            "وبحثا أزمة المياه، بالإضافة إلى الاجتماع الوزاري الأخير في أكرا.",
            ["أزمة المياه", "الاجتماع الوزاري الأخير في أكرا"],
        ),
        ("وناقشا الاجتماع المقبل في مجلس الأمن.", ["الاجتماع المقبل في مجلس الأمن"]),
        ("وبحث الشابي مع السفير كينجي تاناكا زيارة الملك إلى صفاقس.", ["زيارة الملك إلى صفاقس"]),
        ("وبحث الشابي مع السفير الياباني القمة المقبلة في أوساكا.", ["القمة المقبلة في أوساكا"]),
        ("وبحث الشابي خلال زيارة السفير كينجي تاناكا ملف المياه.", ["ملف المياه"]),
        ("وتناول الاجتماع الوزاري أزمة المياه.", ["أزمة المياه"]),
        # What someone voices at the meeting is no topic of it.
        ("وخلال اللقاء عبر السفير الياباني عن سروره البالغ بالزيارة.", []),
    ],
)
def test_what_arabic_says_before_a_topic_is_no_part_of_it(sentence: str, told: list[str]) -> None:
    assert topics("ar", sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("وتم خلال اللقاء تبادل وجهات النظر بشأن ملف الصيد، وتأكيد أهمية الحوار.", ["ملف الصيد"]),
        ("واستغرق اللقاء ساعة بعيدا عن عدسات المصورين.", []),
        ("وتم استعراض ومناقشة سبل تطوير الموانئ.", ["سبل تطوير الموانئ"]),
        ("وبحثا آليات دعم الصيد ومناقشة ملف الموانئ.", ["آليات دعم الصيد", "ملف الموانئ"]),
    ],
)
def test_what_only_stands_beside_words_of_talking_is_no_topic(sentence: str, told: list[str]) -> None:
    assert topics("ar", sentence) == told


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "They discussed, according to the embassy, the price of grain.", ["the price of grain"]),
        ("fr", "Ils ont évoqué, selon l'ambassade, le prix du blé.", ["le prix du blé"]),
    ],
)
def test_who_says_so_is_no_part_of_a_topic(language: str, sentence: str, told: list[str]) -> None:
    assert topics(language, sentence) == told


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("They discussed coastal security and debt relief.", ["coastal security", "debt relief"]),
        ("They exchanged views on energy prices and on the new port.", ["energy prices", "the new port"]),
        ("They discussed the impact on trade and on jobs.", ["the impact on trade and on jobs"]),
        ("They discussed cooperation in health, trade and mining.", ["cooperation in health, trade and mining"]),
        ("They discussed ties in the fields of energy and mining.", ["ties in the fields of energy and mining"]),
        (
            "They touched on the drought in the Red Sea, Iran's nuclear programme, and the war in Yemen.",
            ["the drought in the Red Sea", "Iran's nuclear programme", "the war in Yemen"],
        ),
        ("They also discussed joint efforts to counter organized crime.", ["joint efforts to counter organized crime"]),
        ("Fishing, copper and visas were among the topics discussed.", ["Fishing", "copper", "visas"]),
        ("Talks centred on copper prices and on debt restructuring.", ["copper prices", "debt restructuring"]),
    ],
)
def test_english_topics_are_parted_as_they_are_told(said: str, expected: list[str]) -> None:
    assert topics("en", said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Il a été question, au cours de la rencontre, du barrage et du suivi des élections.",
            ["barrage", "suivi des élections"],
        ),
        ("Ils se sont entretenus de la crise dans la région.", ["la crise dans la région"]),
        ("Ils ont parlé de formation professionnelle et d'emploi.", ["formation professionnelle", "emploi"]),
        ("Ils ont évoqué les liens d'amitié et de coopération.", ["les liens d'amitié et de coopération"]),
        ("La coopération judiciaire a été au cœur de leurs entretiens.", ["La coopération judiciaire"]),
        (
            "Ils ont abordé la question des frontières et celle des réfugiés.",
            ["la question des frontières et celle des réfugiés"],
        ),
    ],
)
def test_french_topics_are_told_behind_and_before_many_words(said: str, expected: list[str]) -> None:
    assert topics("fr", said) == expected


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Les deux ministres ont, entre autres, parlé de la pêche et du tourisme.", ["la pêche", "tourisme"]),
        ("Au programme des échanges, la modernisation du port.", ["la modernisation du port"]),
        ("La modernisation du port a meublé les échanges.", ["La modernisation du port"]),
        ("Un programme des échanges scolaires est affiché.", []),
    ],
)
def test_french_topics_fill_talks_or_are_on_their_programme(sentence: str, told: list[str]) -> None:
    text = f"Le ministre ghanéen Kofi Mensah a reçu mardi l'ambassadeur du Japon, Ken Sato. {sentence}"
    (meeting,) = parse_text(text, language="fr").meetings
    assert [topic.text for topic in meeting.topics] == told


# ---------------------------------------------------------------- what stands between a verb and its topic in French


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Ils ont évoqué mardi la pêche artisanale.", ["la pêche artisanale"]),
        ("Ils ont évoqué, mardi 3 mai à Cotonou, la pêche artisanale.", ["la pêche artisanale"]),
        ("Ils ont examiné le 3 mai 2023 à Dakar, au Sénégal, la pêche artisanale.", ["la pêche artisanale"]),
        ("Adjovi a évoqué avec l'ambassadeur la pêche artisanale.", ["la pêche artisanale"]),
        ("Adjovi a évoqué, hier matin avec Mme Salo, la pêche artisanale.", ["la pêche artisanale"]),
        ("Adjovi a discuté avec l'ambassadeur de la pêche artisanale.", ["la pêche artisanale"]),
        ("Adjovi a échangé avec son hôte sur la pêche artisanale.", ["la pêche artisanale"]),
        ("Mme Salo a dit avoir échangé avec le ministre sur la pêche artisanale.", ["la pêche artisanale"]),
        ("Ils ont échangé sur plusieurs points, singulièrement sur la pêche artisanale.", ["la pêche artisanale"]),
        ("Les points abordés concernent la pêche artisanale.", ["la pêche artisanale"]),
        ("La pêche artisanale a constitué l'essentiel des échanges.", ["La pêche artisanale"]),
        ("L'entretien a eu trait à la pêche artisanale.", ["la pêche artisanale"]),
        ("L'entretien, qui a porté sur la pêche artisanale, a duré une heure.", ["la pêche artisanale"]),
        ("L'entretien a permis de dresser un bilan de la pêche artisanale.", ["la pêche artisanale"]),
        ("Ils ont échangé sur plusieurs axes prioritaires, notamment la pêche artisanale.", ["la pêche artisanale"]),
        ("Cet entretien a eu lieu en marge du Sommet sur la pêche auquel il a pris part.", []),
        ("Il s'agissait de discuter du port et d'examiner la pêche artisanale.", ["port", "la pêche artisanale"]),
        ("Ils ont évoqué le dossier du Sahara.", ["le dossier du Sahara"]),
        ("Ils ont soulevé les défis de la pêche.", ["les défis de la pêche"]),
        (
            "Ils ont parlé des relations commerciales et de bon voisinage.",
            ["relations commerciales et de bon voisinage"],
        ),
        ("Ils ont parlé des relations commerciales et de la pêche.", ["relations commerciales", "la pêche"]),
        ("Ils ont évoqué la lutte contre la piraterie à Lomé.", ["la lutte contre la piraterie à Lomé"]),
    ],
)
def test_in_french_day_city_and_who_with_are_passed_over(sentence: str, told: list[str]) -> None:
    assert topics("fr", sentence) == told


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("They also conferred about the talks with Samoa and agreed to go on.", ["the talks with Samoa"]),
        ("They discussed the costs of piracy, given its rise in recent years.", ["the costs of piracy"]),
        (
            "They discussed the Pacific, joint efforts to protect fisheries, and other matters of interest.",
            ["the Pacific", "joint efforts to protect fisheries", "other matters of interest"],
        ),
    ],
)
def test_english_topics_beside_reasons_and_names(said: str, expected: list[str]) -> None:
    text = f"Kenyan President Salim Kamau met Fijian Prime Minister Ana Koroi in Suva. {said}"
    (meeting,) = parse_text(text, language="en", published="2024-05-15").meetings
    assert [topic.text for topic in meeting.topics] == expected


CALLS_IN_ARABIC = (
    "تلقى وزير الخارجية المصري سامي عوض اتصالين هاتفيين من وزير الخارجية الروسي إيفان بيتروف، ووزير الخارجية "
    "الأمريكي جون هيل. وبحث الجانبان المصري والروسي خلال الاتصال تطوير الموانئ. وأضاف المتحدث أن الجانبين المصري "
    "والأمريكي ناقشا خلال الاتصال حماية الآثار."
)
CALLS_IN_ENGLISH = (
    "Egyptian Foreign Minister Sami Awad received phone calls from Russian Foreign Minister Ivan Belov and US "
    "Secretary of State John Hill. The spokesman said that during the call the Egyptian and Russian sides "
    "discussed fisheries. The Egyptian and American sides discussed ports during the call."
)


@pytest.mark.parametrize(
    ("text", "told"),
    [(CALLS_IN_ARABIC, [["تطوير الموانئ"], ["حماية الآثار"]]), (CALLS_IN_ENGLISH, [["fisheries"], ["ports"]])],
)
def test_the_sides_of_two_states_discussed_what_they_met_for(text: str, told: list[list[str]]) -> None:
    meetings = parse_text(text, published="2024-05-15").meetings
    assert [[topic.text for topic in meeting.topics] for meeting in meetings] == told


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        (
            "ar",
            "وبحثا الجهود التي تبذلها اليابان لدعم المحادثات بين حكومة مالي وحركة التحرير لإنجاح المصالحة الوطنية.",
            ["الجهود التي تبذلها اليابان لدعم المحادثات بين حكومة مالي وحركة التحرير لإنجاح المصالحة الوطنية"],
        ),
        (
            "en",
            "They discussed how lawyers of both states can better serve their clients in ports and on the high seas.",
            ["how lawyers of both states can better serve their clients in ports and on the high seas"],
        ),
    ],
)
def test_a_clause_is_told_in_full(language: str, sentence: str, told: list[str]) -> None:
    assert topics(language, sentence) == told


@pytest.mark.parametrize("joined", [", and agreed", ", and decided", " and agreed"])
def test_what_was_agreed_besides_is_no_topic(joined: str) -> None:
    told = topics(
        "en", f"They exchanged views on trade and climate change{joined} to hold a joint commission next year."
    )
    assert told == ["trade and climate change"]
