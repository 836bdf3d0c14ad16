"""What each side said, on sentences of our own in three languages."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import Article, DiplomaticMeeting

_AR = "التقى وزير الخارجية السعودي سالم الحربي، اليوم في الرياض، وزير الخارجية الأردني نادر الكيلاني. "
_EN = "The Saudi foreign minister, Salem Harbi, met the Jordanian foreign minister, Nader Kilani, in Riyadh on Monday. "
_FR = (
    "Le ministre saoudien des Affaires étrangères, Salem Harbi, s'est entretenu à Riyad avec son homologue jordanien, "
    "Nader Kilani. "
)


def _read(text: str) -> tuple[Article, DiplomaticMeeting]:
    article = parse_text(text)
    (meeting,) = article.meetings
    return article, meeting


def _said(text: str) -> list[tuple[str, str, str]]:
    """Give (who, act, what) of each statement: the last word of the name, or "both"."""
    article, meeting = _read(text)
    names = {p.id: (p.person.name.split()[-1] if p.person else "-") for p in meeting.participants}
    found = []
    for statement in meeting.statements:
        assert statement.span is not None
        assert article.slice(statement.span) == statement.text
        by = " ".join(names[key] for key in statement.speakers) or "both"
        found.append((by, statement.act.value, " ".join(statement.text.split())))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_AR + "وأكد الحربي أن التعاون مستمر.", ("الحربي", "affirm", "التعاون مستمر")),
        (_AR + "من جانبه، أشاد الكيلاني بدور المملكة.", ("الكيلاني", "welcome", "بدور المملكة")),
        (_AR + "وأكد الجانبان ضرورة وقف القتال.", ("both", "affirm", "ضرورة وقف القتال")),
        (_AR + "وقال الكيلاني للصحافيين: «نعمل معا من أجل السلام».", ("الكيلاني", "affirm", "نعمل معا من أجل السلام")),
        (_AR + "وأعرب الكيلاني عن شكره وتقديره لحسن الضيافة.", ("الكيلاني", "thank", "لحسن الضيافة")),
        (_AR + "ودعا الحربي إلى وقف القتال.", ("الحربي", "call-for", "وقف القتال")),
        (_EN + "Harbi said that cooperation would go on.", ("Harbi", "affirm", "cooperation would go on")),
        (
            _EN + "For his part, Kilani praised the role of the kingdom.",
            ("Kilani", "welcome", "the role of the kingdom"),
        ),
        (_EN + "They underscored the need for a truce.", ("both", "affirm", "the need for a truce")),
        (_EN + "“We work together for peace,” Kilani said.", ("Kilani", "affirm", "We work together for peace")),
        (_EN + "Harbi called for an end to the fighting.", ("Harbi", "call-for", "an end to the fighting")),
        (
            _FR + "M. Harbi a souligné que la coopération se poursuit.",
            ("Harbi", "affirm", "la coopération se poursuit"),
        ),
        (_FR + "Pour sa part, Nader Kilani a salué le rôle du royaume.", ("Kilani", "welcome", "le rôle du royaume")),
        (
            _FR + "Les deux ministres ont affirmé la nécessité d'une trêve.",
            ("both", "affirm", "la nécessité d'une trêve"),
        ),
        (
            _FR + "« Nous travaillons pour la paix », a déclaré Nader Kilani.",
            ("Kilani", "affirm", "Nous travaillons pour la paix"),
        ),
        (_FR + "Salem Harbi a également appelé à une trêve durable.", ("Harbi", "call-for", "une trêve durable")),
    ],
)
def test_a_statement_has_its_speaker_act_and_words(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(text) == [expected]


def test_a_clause_that_goes_on_keeps_its_speaker() -> None:
    text = _AR + "وأكد الحربي أن التعاون مستمر، مشيدا بجهود الأردن، وداعيا إلى وقف القتال."
    assert [(by, act) for by, act, _ in _said(text)] == [
        ("الحربي", "affirm"),
        ("الحربي", "welcome"),
        ("الحربي", "call-for"),
    ]
    text = _EN + "Harbi stressed that cooperation would go on, and praised the efforts of Jordan."
    assert [(by, act) for by, act, _ in _said(text)] == [("Harbi", "affirm"), ("Harbi", "welcome")]
    text = _FR + "Salem Harbi a souligné que la coopération se poursuit, appelant à une trêve durable."
    assert [(by, act) for by, act, _ in _said(text)] == [("Harbi", "affirm"), ("Harbi", "call-for")]


def test_a_quotation_of_several_sentences_is_one_statement() -> None:
    said = _said(
        _EN + 'Kilani said: "We work for peace. We said so before; we say so again. Nobody wants this war." He left.'
    )
    assert said == [
        ("Kilani", "affirm", "We work for peace. We said so before; we say so again. Nobody wants this war"),
    ]


def test_points_of_abbreviations_end_no_statement() -> None:
    said = _said(_EN + "Harbi welcomed the launch of a U.S. dialogue on energy.")
    assert said == [("Harbi", "welcome", "the launch of a U.S. dialogue on energy")]


@pytest.mark.parametrize(
    "text",
    [
        _AR + "وقالت صحيفة محلية إن المفاوضات صعبة.",
        _AR + "وكان الحربي قد أكد أن المفاوضات صعبة.",
        _AR + "وقال الحربي في تغريدة إن المفاوضات صعبة.",
        _EN + "Officials said the negotiations were hard.",
        _FR + "« Les négociations sont difficiles », a indiqué un communiqué.",
    ],
)
def test_what_others_say_or_was_said_elsewhere_is_no_statement(text: str) -> None:
    assert _said(text) == []


def test_a_prayer_is_no_part_of_a_statement() -> None:
    said = _said(_AR + "وأعرب الحربي عن تعازيه للشعب الأردني، سائلا الله أن يرحم الضحايا.")
    assert said == [("الحربي", "condole", "للشعب الأردني")]


def test_nothing_is_said_in_a_meeting_that_is_only_planned() -> None:
    _, meeting = _read(
        "يلتقي وزير الخارجية السعودي سالم الحربي غدا في الرياض وزير الخارجية الأردني نادر الكيلاني. "
        "وأكد الحربي أن التعاون مستمر."
    )
    assert meeting.planned
    assert meeting.statements == ()


# ---------------------------------------------------------------- verbs in all their forms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ويؤكد الحربي أن التعاون مستمر.", ("الحربي", "affirm", "التعاون مستمر")),
        ("وأعرب الكيلاني عن بالغ قلقه إزاء القتال في الجنوب.", ("الكيلاني", "concern", "إزاء القتال في الجنوب")),
        ("وعبر الكيلاني عن تمسكه بوحدة البلاد وسيادتها.", ("الكيلاني", "affirm", "بوحدة البلاد وسيادتها")),
        ("ونوه الحربي بجهود الأردن في الإغاثة.", ("الحربي", "welcome", "بجهود الأردن في الإغاثة")),
        ("وأثنى الكيلاني على دور المملكة في الإغاثة.", ("الكيلاني", "welcome", "دور المملكة في الإغاثة")),
        ("ونددا بالهجوم على السفارة.", ("both", "condemn", "بالهجوم على السفارة")),
        ("وأعرب العاهلان عن ارتياحهما لسير العمل.", ("both", "welcome", "لسير العمل")),
        ("وأطلع الحربي الكيلاني على نتائج جولته الأخيرة.", ("الحربي", "inform", "نتائج جولته الأخيرة")),
        ("وقدم الكيلاني عرضا عن خطط الوزارة.", ("الكيلاني", "inform", "خطط الوزارة")),
        ("ونقلت الوكالة عن الكيلاني قوله إن التعاون مستمر.", ("الكيلاني", "affirm", "التعاون مستمر")),
        ("وتوجه الكيلاني بالشكر إلى المملكة على دعمها.", ("الكيلاني", "thank", "المملكة على دعمها")),
        ("وتم الاتفاق على مواصلة التشاور.", ("both", "agree", "مواصلة التشاور")),
        ("وجرى خلال اللقاء التأكيد على ضرورة الهدنة.", ("both", "affirm", "ضرورة الهدنة")),
    ],
)
def test_arabic_verbs_are_known_in_every_form(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(_AR + text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kilani voiced deep concern over the fighting.", ("Kilani", "concern", "the fighting")),
        ("Kilani expressed his sincere condolences to the victims.", ("Kilani", "condole", "the victims")),
        ("Harbi reiterated the kingdom's full support for the truce.", ("Harbi", "support", "the truce")),
        ("Kilani spoke highly of the role of the kingdom.", ("Kilani", "welcome", "the role of the kingdom")),
        ("Kilani ruled out a return to the old border.", ("Kilani", "reject", "a return to the old border")),
        ("The need for a lasting truce was stressed.", ("both", "affirm", "The need for a lasting truce")),
        ("They discussed trade and reaffirmed their support for the truce.", ("both", "support", "the truce")),
        (
            "Harbi, who arrived on Sunday, said the talks had been fruitful.",
            ("Harbi", "affirm", "the talks had been fruitful"),
        ),
        (
            "“We agreed to work together,” Kilani told reporters after the talks.",
            ("Kilani", "affirm", "We agreed to work together"),
        ),
        (
            "Harbi thanked Minister Kilani for Jordan's close cooperation.",
            ("Harbi", "thank", "Jordan's close cooperation"),
        ),
        ("Kilani told Harbi that trade would grow.", ("Kilani", "affirm", "trade would grow")),
        ("Harbi thanked Kilani for the call, and the two ministers discussed trade.", ("Harbi", "thank", "the call")),
        ("Harbi congratulated Kilani on his new office.", ("Harbi", "congratulate", "his new office")),
        (
            "They spoke of trade, with Kilani stressing the need for a truce.",
            ("Kilani", "affirm", "the need for a truce"),
        ),
        ("Kilani expressed gratitude to Chad for its help.", ("Kilani", "thank", "its help")),
        ("Harbi said that trade will grow when Kilani called on him.", ("Harbi", "affirm", "trade will grow")),
        ("Kilani briefed the minister on the flood.", ("Kilani", "inform", "the flood")),
        ("They agreed to open a port, the royal office said.", ("both", "agree", "open a port")),
    ],
)
def test_english_verbs_are_known_in_every_form(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(_EN + text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("M. Kilani a exprimé sa vive préoccupation face aux combats.", ("Kilani", "concern", "face aux combats")),
        ("M. Harbi s'est félicité de la reprise du dialogue.", ("Harbi", "welcome", "la reprise du dialogue")),
        ("M. Kilani s'est dit convaincu que la paix viendra.", ("Kilani", "affirm", "la paix viendra")),
        ("M. Harbi a mis en garde contre une reprise des combats.", ("Harbi", "concern", "une reprise des combats")),
        ("Les deux ministres ont convenu de reprendre les vols.", ("both", "agree", "reprendre les vols")),
        ("L'importance d'une trêve a été soulignée.", ("both", "affirm", "L'importance d'une trêve")),
        (
            "M. Kilani a tenu à remercier le royaume pour son accueil.",
            ("Kilani", "thank", "son accueil"),
        ),
        ("M. Harbi fera savoir que la porte reste ouverte.", None),
    ],
)
def test_french_verbs_are_known_in_every_form(text: str, expected: tuple[str, str, str] | None) -> None:
    assert _said(_FR + text) == ([expected] if expected else [])


# ---------------------------------------------------------------- who speaks


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (_AR + "وقال المتحدث باسم الخارجية السعودية إن الحربي أكد ضرورة الهدنة.", "الحربي"),
        (
            _AR.replace("وزير الخارجية الأردني نادر", "وزيرة الخارجية الأردنية سعاد") + "وأضافت أن الحوار مستمر.",
            "الكيلاني",
        ),
        (_AR + "وأكد الجانب الأردني ضرورة الهدنة.", "الكيلاني"),
        (_AR + "وذكر البيان أن الأردن أكد ضرورة الهدنة.", "الكيلاني"),
        (_AR + "وشكر الحربي الكيلاني. وأكد الكيلاني ضرورة الهدنة. وأضاف أن الحوار مستمر.", "الكيلاني"),
        (_EN + "“We work together for peace,” the Jordanian diplomat said.", "Kilani"),
        (_FR + "« Nous travaillons pour la paix », a estimé le diplomate jordanien.", "Kilani"),
        (_FR + "M. Kilani a pris la parole. « Nous travaillons pour la paix », a-t-il précisé.", "Kilani"),
    ],
)
def test_speakers_are_told_by_side_name_pronoun_and_in_reports(text: str, speaker: str) -> None:
    said = _said(text)
    assert said
    assert {by for by, _, _ in said[-1:]} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        _AR + "وقال المتحدث باسم الخارجية الأردنية إن المفاوضات صعبة.",
        _AR + "غير أن المراقبين يؤكدون أن المفاوضات صعبة.",
        _AR + "وجدد الجيش دعوته إلى الهدوء في الجنوب.",
        _AR + "من جهة أخرى، افتتحت المملكة معرضا جديدا. وقال الحربي إن المعرض ناجح جدا.",
        _AR + "وأضافت أن المفاوضات ستستمر في الشهر المقبل.",
        _AR + "وسبق أن اتهم الكيلاني جهات لم يسمها بعرقلة الحوار.",
        _AR + "ولم يؤكد الحربي أن المفاوضات مستمرة.",
        _AR + "وتعتبر هذه الزيارة الأولى من نوعها.",
        _AR + "وقال الحربي إنه التقى الكيلاني في الرياض.",
        _EN + "The spokesman of the Jordanian foreign ministry said the negotiations were hard.",
        _EN + "Meanwhile, the kingdom opened a fair. Harbi said that the fair was a success.",
        _AR + "ونقل الحربي تحيات القيادة إلى الكيلاني.",
        _EN + "Kilani extended an invitation to Harbi to visit Amman.",
        _FR + "M. Kilani a réitéré son invitation à visiter Amman.",
        _FR + "Les négociations sont difficiles, indique lundi un communiqué du ministère.",
        _FR + "Les négociations sont difficiles, explique-t-on de même source.",
    ],
)
def test_what_is_said_by_others_or_outside_the_contact_is_left_out(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (_AR + "وقال الكيلاني: «نأمل أن يستمر هذا الحوار المفيد بين البلدين».", "hope"),
        (_EN + 'Kilani said: "We condemn every attack on the aid convoys."', "condemn"),
        (_FR + "M. Kilani a déclaré : « Nous saluons la réouverture de la frontière »", "welcome"),
    ],
)
def test_a_speaker_does_what_his_own_words_tell(text: str, act: str) -> None:
    assert [(by, told) for by, told, _ in _said(text)] == [("Kilani" if text[0] in "TL" else "الكيلاني", act)]


def test_a_clause_by_the_way_belongs_to_who_leads_its_sentence() -> None:
    assert _said(_AR + "وأرسلت تركيا طائرات إلى الجنوب، مؤكدة أن الهدنة ضرورية.") == []
    said = _said(_AR + "وزار الكيلاني مركز الإغاثة، مؤكدا أن الهدنة ضرورية.")
    assert said == [("الكيلاني", "affirm", "الهدنة ضرورية")]


def test_a_statement_belongs_to_the_contact_its_speaker_was_in() -> None:
    article = parse_text(
        _EN + "Harbi also met the Omani foreign minister, Qais Balushi, in Riyadh. Balushi said that trade would grow. "
        "Kilani said that the border would open."
    )
    said = {
        (statement.text, next(p.person.name for p in m.participants if p.id in statement.speakers and p.person))
        for m in article.meetings
        for statement in m.statements
    }
    assert said == {("trade would grow", "Qais Balushi"), ("the border would open", "Nader Kilani")}
    assert [len(m.statements) for m in article.meetings] == [1, 1]


def test_a_quotation_without_a_verb_goes_on_with_who_spoke() -> None:
    said = _said(
        _FR + "M. Kilani a évoqué les visas : "
        "« Nous allons rouvrir tous les guichets de la capitale avant la fin de mai »."
    )
    assert [(by, act) for by, act, _ in said] == [("Kilani", "affirm")]


def test_someone_met_without_a_name_is_who_speaks_by_name_afterwards() -> None:
    article, meeting = _read(
        "Le ministre saoudien des Affaires étrangères, Salem Harbi, s'est entretenu au téléphone avec son homologue "
        "française récemment nommée, Claire Vasseur. Claire Vasseur a souligné que le dialogue se poursuit."
    )
    (statement,) = meeting.statements
    assert [p.person.name for p in meeting.participants if p.person] == ["Salem Harbi", "Claire Vasseur"]
    assert statement.speakers == (meeting.participants[1].id,)
    assert article.slice(statement.span) == "le dialogue se poursuit" if statement.span else False


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_AR + "وقال الحربي في مؤتمر صحافي مشترك مع الكيلاني إن الحل قريب.", ("الحربي", "affirm", "الحل قريب")),
        (_AR + "وأعرب الكيلاني في المؤتمر الصحفي عن أمله في السلام الدائم.", ("الكيلاني", "hope", "السلام الدائم")),
        (_AR + "ودعا الحربي في تصريح إعلامي إلى وقف القتال.", ("الحربي", "call-for", "وقف القتال")),
        (
            _EN + "Kilani expressed, in a press statement, his hope for a lasting peace.",
            ("Kilani", "hope", "a lasting peace"),
        ),
        (_EN + "Harbi expressed during the meeting concern over the war.", ("Harbi", "concern", "the war")),
        (
            _EN + "Harbi stressed in the meeting with Kilani the need for a truce.",
            ("Harbi", "affirm", "the need for a truce"),
        ),
        (
            _FR + "M. Harbi a exprimé, dans une déclaration à la presse, son soutien au plan de paix.",
            ("Harbi", "support", "plan de paix"),
        ),
        (
            _FR + "M. Kilani a souligné en conférence de presse que la paix est proche.",
            ("Kilani", "affirm", "la paix est proche"),
        ),
    ],
)
def test_where_something_was_said_is_no_part_of_it(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _AR + "وأكد الحربي أهمية الحل السلمي داعيا المجتمع الدولي إلى وقف القتال.",
            [("affirm", "أهمية الحل السلمي"), ("call-for", "المجتمع الدولي إلى وقف القتال")],
        ),
        (
            _AR + "ورحب الكيلاني بالاتفاق الأخير مشددا على ضرورة وقف القتال.",
            [("welcome", "بالاتفاق الأخير"), ("affirm", "ضرورة وقف القتال")],
        ),
    ],
)
def test_a_participle_goes_on_also_where_no_comma_stands_before_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(act, what) for _, act, what in _said(text)] == expected


def test_an_adjective_of_a_noun_is_no_participle() -> None:
    said = _said(_AR + "وقال الحربي إن البلدين يتخذان موقفا داعيا إلى وقف القتال.")
    assert [what for _, _, what in said] == ["البلدين يتخذان موقفا داعيا إلى وقف القتال"]


@pytest.mark.parametrize(
    "text",
    [
        _AR + "وأوضح مسؤول أن الزيارة مهمة. وأضاف أن الحربي التقى الكيلاني أمس بحضور السفراء.",
        _EN + "An official said the visit was important. He added that Harbi met Kilani again on Tuesday.",
    ],
)
def test_who_tells_of_the_contact_is_not_who_met(text: str) -> None:
    assert not [what for _, _, what in _said(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President James Hale spoke on Monday with King Salem of Jordan to express gratitude for his help.",
            ("Hale", "thank", "his help"),
        ),
        (
            "Le président français, Luc Morel, a rencontré le roi Salem de Jordanie pour lui exprimer sa gratitude.",
            ("Morel", "thank", "sa gratitude"),
        ),
        (
            _EN + "The two also affirmed their unwavering support for Ukraine.",
            ("both", "support", "their unwavering support for Ukraine"),
        ),
        (_EN + "Harbi expressed keenness to expand trade ties.", ("Harbi", "affirm", "keenness to expand trade ties")),
    ],
)
def test_what_is_felt_may_be_what_the_contact_was_for(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(text) == [expected]


def test_two_titles_of_one_kind_are_both_who_met() -> None:
    text = "President James Hale met King Salem of Jordan. The President and King underscored the long partnership."
    assert _said(text) == [("both", "affirm", "the long partnership")]


def test_a_planned_contact_that_is_only_spoken_of_takes_nothing_that_was_said() -> None:
    first = "وأضاف الحربي أن الرئيس المصري عادل شاكر سيلتقي نظيره الفرنسي لوك موريل الأسبوع المقبل. "
    article = parse_text(_AR + first + "وأكد أن التعاون مستمر.")
    assert [len(meeting.statements) for meeting in article.meetings] == [2, 0]


def test_what_follows_an_arabic_verb_of_several_is_not_who_says_it() -> None:
    text = "تحدث وزير الخارجية السعودي سالم الحربي ونظيره الأردني نادر الكيلاني هاتفيا ووصفا الاتفاق بأنه خطوة مهمة."
    assert _said(text) == [("both", "affirm", "الاتفاق بأنه خطوة مهمة")]


@pytest.mark.parametrize(
    "text",
    [
        _FR + "M. Harbi a affirmé que les discussions ont porté sur le commerce et la sécurité.",
        _FR + "M. Kilani a présenté au ministre ses lettres de créance.",
        _EN + "Harbi said that the talks covered trade and security.",
    ],
)
def test_what_was_discussed_or_handed_over_is_not_said(text: str) -> None:
    assert not _said(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_AR + "وانتقدت مصادر دبلوماسية غياب الدعم الدولي.", []),
        (_AR + "وقال مصدر مطلع إنه تم الاتفاق على بعض النقاط. وأضاف أن الوفد يصل غدا.", ["بعض النقاط"]),
        ("قال متحدث إن الهدنة فشلت. وأشار إلى أن الطرف الآخر لم يلتزم بما قدمه سالم خلال لقائه. " + _AR, []),
    ],
)
def test_who_tells_something_keeps_the_floor(text: str, expected: list[str]) -> None:
    assert [what for _, _, what in _said(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_AR + "وأكد الحربي، في هذا الإطار، أهمية الحوار.", ("الحربي", "affirm", "أهمية الحوار")),
        (_AR + "وثمن الكيلاني عاليا مواقف المملكة الأخوية.", ("الكيلاني", "thank", "مواقف المملكة الأخوية")),
        (_AR + "وأكد الحربي - وفقا لبيان الوزارة - أن التعاون مستمر.", ("الحربي", "affirm", "التعاون مستمر")),
        # A relative clause about someone who is named says what he said.
        (
            "هاتف وزير الخارجية الأردني نادر الكيلاني نظيره السعودي سالم الحربي، الذي جدد تضامن بلاده مع عمان.",
            ("الحربي", "support", "تضامن بلاده مع عمان"),
        ),
    ],
)
def test_what_was_said_begins_after_its_setting(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(text) == [expected]


def test_to_whose_excellency_it_is_said_is_not_who_says_it() -> None:
    text = (
        "استقبل وزير العمل العماني حمد الريامي السفير الكيني جون موانغي. وتمنى لسعادة السفير النجاح في مهامه المقبلة."
    )
    assert [row[0] for row in _said(text)] == ["الريامي"]


def test_they_may_be_a_delegation_that_has_the_floor() -> None:
    text = (
        "Foreign Minister Salem Harbi of Saudi Arabia met with the Jordanian delegation. The Jordanian delegation "
        "affirmed that the port is ready. They expressed appreciation for the new plan. They agreed to meet again."
    )
    assert [by for by, _, _ in _said(text)][:2] == ["-", "-"]


def test_a_list_of_what_was_done_is_no_quotation_before_its_verb() -> None:
    text = _EN + "The two ministers discussed the port, reaffirmed their support for its new dams, and agreed to go on."
    assert ("both", "support", "its new dams") in _said(text)


def test_who_is_spoken_of_in_a_quotation_does_not_say_it() -> None:
    text = _FR + (
        "Le ministre saoudien a déclaré que le port est prêt. « Notre but est de relier le Maroc et la France », "
        "a-t-il précisé à ce sujet."
    )
    assert ("Harbi", "affirm", "Notre but est de relier le Maroc et la France") in _said(text)


def test_who_said_several_sentences_is_told_behind_them() -> None:
    text = _FR + (
        "« Notre port est ouvert à tous. Nous allons le relier aux autres ports de la mer Rouge », "
        "a déclaré S.E.M. Nader Kilani."
    )
    assert [(by, act) for by, act, _ in _said(text)] == [("Kilani", "affirm")]


@pytest.mark.parametrize(
    "told",
    [
        "The two ministers agreed on the new port, expressed appreciation for the plans of Jordan, and left.",
        "The two ministers discussed the new port of Aqaba, he added.",
        "The Saudi minister called on the Prime Minister, Rami Azar, on the sidelines of the fair.",
    ],
)
def test_what_only_reports_is_not_said(told: str) -> None:
    assert not [what for _, _, what in _said_anywhere(_EN + told) if "ministers" in what or "Azar" in what]


def _said_anywhere(text: str) -> list[tuple[str, str, str]]:
    return [("", s.act.value, s.text) for meeting in parse_text(text).meetings for s in meeting.statements]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Harbi thanked the Foreign Minister for Jordan's help.", ("Harbi", "thank", "Jordan's help")),
        ("Harbi thanked the people of Amman for their warm welcome.", ("Harbi", "thank", "their warm welcome")),
        ("Harbi assured his guest of the kingdom's support.", ("Harbi", "affirm", "the kingdom's support")),
        ("Kilani told his host that Jordan needed water.", ("Kilani", "affirm", "Jordan needed water")),
        (
            "Jordan is ready to open a consulate, Kilani told Harbi.",
            ("Kilani", "affirm", "Jordan is ready to open a consulate"),
        ),
        ("Jordan needs water, Kilani told reporters after the talks.", ("Kilani", "affirm", "Jordan needs water")),
    ],
)
def test_to_whom_it_is_said_in_english_is_no_part_of_it(told: str, expected: tuple[str, str, str]) -> None:
    assert _said(_EN + told) == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Kilani expressed concern over the fate of the sailors.", ("Kilani", "concern", "the fate of the sailors")),
        ("Kilani expressed concern regarding the dam.", ("Kilani", "concern", "the dam")),
        (
            "Harbi affirmed Riyadh's solidarity in the face of the flood.",
            ("Harbi", "support", "Riyadh's solidarity in the face of the flood"),
        ),
        ("Kilani noted with appreciation the help of the kingdom.", ("Kilani", "thank", "the help of the kingdom")),
        ("The ministers shared their concerns about the drought.", ("both", "concern", "the drought")),
        ("They took note of the progress of the railway.", ("both", "affirm", "the progress of the railway")),
    ],
)
def test_what_is_felt_in_english_begins_behind_what_binds_it(told: str, expected: tuple[str, str, str]) -> None:
    assert _said(_EN + told) == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("It was noted that the visit opens new roads.", [("both", "affirm", "the visit opens new roads")]),
        (
            "In addition to reaffirming the old friendship, both men discussed the port.",
            [("both", "affirm", "the old friendship")],
        ),
        ("Welcoming the plan, Kilani left for Amman.", [("Kilani", "welcome", "the plan")]),
        ("They discussed the part that both play in supporting the fishers.", []),
        (
            "The ministers underscored the value of water. The Minister welcomed the offer of Jordan.",
            [("both", "affirm", "the value of water"), ("Harbi", "welcome", "the offer of Jordan")],
        ),
        (
            "Harbi lauded the growth of Amman, while his guest stressed the need for water.",
            [("Harbi", "welcome", "the growth of Amman"), ("Kilani", "affirm", "the need for water")],
        ),
        (
            "“The meeting also touched on the dam. The sides praised the new pier,” the ministry concluded.",
            [("both", "welcome", "the new pier")],
        ),
        (
            "The ministers discussed Syria's continued drought, and reaffirmed their support for the farmers.",
            [("both", "support", "the farmers")],
        ),
        # What is to be done is no purpose of the contact.
        ("They stressed the need to boost trade.", [("both", "affirm", "the need to boost trade")]),
        ("Harbi stressed his wish to deepen the ties.", [("Harbi", "affirm", "his wish to deepen the ties")]),
        (
            "During the meeting, they reviewed the ports, stressing the value of calm.",
            [("both", "affirm", "the value of calm")],
        ),
    ],
)
def test_who_speaks_in_english_is_told_by_the_clause(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert _said(_EN + told) == expected


def test_what_a_contact_was_for_may_be_said_in_it() -> None:
    text = "The Saudi foreign minister, Salem Harbi, spoke with the Jordanian foreign minister, Nader Kilani, to "
    assert _said(text + "reiterate that help was on its way.") == [("Harbi", "affirm", "help was on its way")]


def test_a_meeting_that_is_only_hoped_for_takes_nobody_the_floor() -> None:
    told = (
        "Harbi hoped that the meeting between President Adam Kora of Chad and President Ole Berg of Norway would help. "
    )
    assert [who for who, _, _ in _said(_EN + told + "He added that Riyadh would host it.")] == ["Harbi", "Harbi"]


_KING = "King Omar II on Monday received the French president, Marc Lenoir. The meeting was held in Amman. "
_ROYAL = "استقبل جلالة الملك عمر الثاني، ملك الأردن، الرئيس الفرنسي مارك لونوار في عمان. "
_HONOURED = "استقبل معالي وزير التجارة العماني قيس الراشدي سعادة السفير الهندي رافي كومار. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_KING + "His Majesty warned of a wider war.", ("II", "concern", "a wider war")),
        (_ROYAL + "وشدد جلالته على أهمية الحوار.", ("الثاني", "affirm", "أهمية الحوار")),
        (_ROYAL + "وأكد فخامته دعم بلاده.", ("لونوار", "affirm", "دعم بلاده")),
        (_HONOURED + "وأكد سعادته أهمية التعاون.", ("كومار", "affirm", "أهمية التعاون")),
        (_HONOURED + "وأكد معاليه أهمية التعاون.", ("الراشدي", "affirm", "أهمية التعاون")),
    ],
    ids=["majesty", "king", "president", "ambassador", "minister"],
)
def test_a_style_stands_for_who_bears_it(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        _EN + "Harbi stated this in a meeting with officials.",
        _AR + "أكد الحربي ذلك خلال اللقاء.",
        _FR + "Salem Harbi a déclaré cela lors de cette rencontre.",
    ],
    ids=["en", "ar", "fr"],
)
def test_what_only_points_at_other_words_is_no_statement(text: str) -> None:
    assert _said(text) == []


def test_what_someone_is_thanked_for_is_no_office() -> None:
    text = "The Chadian minister of trade, Ali Deby, met the Indian ambassador, Ravi Kumar. "
    assert _said(text + "The minister thanked the ambassador for the cooperation and hard work.") == [
        ("Deby", "thank", "the cooperation and hard work")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Indian envoy Ravi Kumar met the minister of trade of Chad, Ali Deby. R. Kumar said that work goes on.",
            ("Kumar", "affirm", "work goes on"),
        ),
        (
            "Chinese President Lin Haoran met the Spanish premier, Juan Moreno. Lin said the two should work together.",
            ("Haoran", "affirm", "the two should work together"),
        ),
        (
            "التقى الرئيس الكوري الجنوبي كيم سونغ مين نظيره الفرنسي مارك لونوار. وقال كيم إن بلاده مستعدة للحوار.",
            ("مين", "affirm", "بلاده مستعدة للحوار"),
        ),
        (
            "Chilean President Juan Fuentes Jr. met Spanish Premier Rosa Moreno. Fuentes said that work goes on.",
            ("Jr", "affirm", "work goes on"),
        ),
    ],
    ids=["initial", "family-first", "family-first-ar", "junior"],
)
def test_who_is_named_for_short_speaks(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وأوضح الكيلاني لـ«البيان» أن المباحثات كانت مثمرة.", ("الكيلاني", "affirm", "المباحثات كانت مثمرة")),
        ("وقال الكيلاني لوكالة الأنباء إن التعاون مستمر.", ("الكيلاني", "affirm", "التعاون مستمر")),
        ("وأعلن الحربي، حسب وكالة الأنباء، أن بلاده ستساعد.", ("الحربي", "affirm", "بلاده ستساعد")),
        ("وأكد الكيلاني في روما أمس أهمية الحوار.", ("الكيلاني", "affirm", "أهمية الحوار")),
        ("وشكر الكيلاني بدوره المملكة على دعمها.", ("الكيلاني", "thank", "المملكة على دعمها")),
        ("وأكد الكيلاني خلال اللقاء الذي جرى بمقر الوزارة أهمية الحوار.", ("الكيلاني", "affirm", "أهمية الحوار")),
        ("وأدان الحربي بشدة الهجوم على السفارة.", ("الحربي", "condemn", "الهجوم على السفارة")),
        (
            "وكتب الكيلاني على منصة «إكس»: «كانت مباحثات جيدة مع نظيري».",
            ("الكيلاني", "affirm", "كانت مباحثات جيدة مع نظيري"),
        ),
        ("وتم الاتفاق بين الجانبين على تفعيل اللجنة.", ("both", "agree", "تفعيل اللجنة")),
        ("واتفق الحربي مع الكيلاني على عقد اجتماع للخبراء.", ("both", "agree", "عقد اجتماع للخبراء")),
        ("وأجمع الطرفان على ضرورة وقف القتال.", ("both", "agree", "ضرورة وقف القتال")),
        ("وتم، خلال لقاء الوزيرين في الرياض، التأكيد على متانة العلاقات.", ("both", "affirm", "متانة العلاقات")),
        ("وجرى استعراض العلاقات والتأكيد على أهمية الحوار.", ("both", "affirm", "أهمية الحوار")),
        ("وبحثا الأزمة، مؤكدين حرص البلدين على السلام.", ("both", "affirm", "حرص البلدين على السلام")),
        ("أما الكيلاني، فأكد أن بلاده تدعم السلام.", ("الكيلاني", "affirm", "بلاده تدعم السلام")),
        ("أما الكيلاني فقد أكد أن بلاده تدعم السلام.", ("الكيلاني", "affirm", "بلاده تدعم السلام")),
        ("لكنه حذر من أن القتال قد يتسع.", ("الحربي", "concern", "القتال قد يتسع")),
        ("وبين الكيلاني أن الحل سياسي.", ("الكيلاني", "affirm", "الحل سياسي")),
        ("وقدم الكيلاني شرحا عن الأوضاع في بلاده.", ("الكيلاني", "inform", "الأوضاع في بلاده")),
        ("واطلع الحربي الوزير الأردني على نتائج القمة.", ("الحربي", "inform", "نتائج القمة")),
        ("وحث الكيلاني الأطراف على ضبط النفس.", ("الكيلاني", "call-for", "ضبط النفس")),
    ],
)
def test_arabic_clauses_of_saying_are_read_in_many_orders(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(_AR + text) == [expected]


def test_a_verb_of_one_man_is_not_said_by_all_sides() -> None:
    told = _said(_AR + "وأكد الجانبان أهمية الحوار. كما شدد على ضرورة وقف القتال.")
    assert [by for by, *_ in told] == ["both", "الحربي"]


def test_quotation_marks_of_a_name_open_no_quotation() -> None:
    told = _said(_AR + 'وقال "الحربي" إن بلاده تدعم الحل السياسي، داعيا إلى "الحوار" بين الأطراف.')
    assert [(by, act) for by, act, _ in told] == [("الحربي", "affirm"), ("الحربي", "call-for")]


def test_the_head_of_the_state_is_no_king_whose_letter_he_was_handed() -> None:
    text = (
        "استقبل الرئيس التونسي منير الشابي السفير السعودي سالم الحربي، الذي سلمه رسالة خطية من خادم الحرمين الشريفين "
        "الملك فيصل بن ناصر آل سعود. وأكد رئيس الدولة ضرورة تعزيز التعاون."
    )
    assert _said(text) == [("الشابي", "affirm", "ضرورة تعزيز التعاون")]


def test_the_title_of_who_leads_a_known_body_ends_with_it() -> None:
    text = "استقبل الرئيس المصري سمير حلمي رئيس المجلس الأوروبي أنطونيو كوستا. وثمن رئيس المجلس الأوروبي الدور المصري."
    assert _said(text) == [("كوستا", "thank", "الدور المصري")]


_GUESTS = "استقبل رئيس الوزراء المصري سالم العامري وفدا من البرلمان الفرنسي برئاسة جان دوبون. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_GUESTS + "وأكد رئيس الوفد دعم بلاده للسلام.", ("دوبون", "affirm", "دعم بلاده للسلام")),
        (_GUESTS + "من جهتهم، أكد أعضاء الوفد دعمهم للسلام.", ("دوبون", "affirm", "دعمهم للسلام")),
        (
            _AR + "وأعرب الكيلاني عن شكره لوزير الخارجية سالم الحربي على دعمه.",
            ("الكيلاني", "thank", "لوزير الخارجية سالم الحربي على دعمه"),
        ),
        (_AR + "وأكد الكيلاني متانة العلاقات، وذلك لدى استقباله وفدا.", ("الكيلاني", "affirm", "متانة العلاقات")),
        (
            "أكد أمير مكة الأمير خالد العتيبي متانة العلاقات. جاء ذلك خلال استقبال سموه اليوم سفير فرنسا جان دوبون.",
            ("العتيبي", "affirm", "متانة العلاقات"),
        ),
        (
            "استقبل شيخ الأزهر أحمد النجار السفير السعودي سالم الحربي. وقال فضيلة الإمام الأكبر إن الأزهر يدعم السلام.",
            ("النجار", "affirm", "الأزهر يدعم السلام"),
        ),
        (
            "استقبل رئيس مجلس القيادة الرئاسي سالم العامري سفير فرنسا جان دوبون. وأشاد رئيس مجلس القيادة بدور باريس.",
            ("العامري", "welcome", "بدور باريس"),
        ),
    ],
)
def test_arabic_speakers_are_told_by_styles_company_and_short_offices(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert _said(text) == [expected]


def test_a_noun_of_saying_that_another_noun_governs_leads_nothing() -> None:
    told = _said(_AR + "وأكد الجانبان أهمية مواصلة التحذير من خطر الألغام.")
    assert told == [("both", "affirm", "أهمية مواصلة التحذير من خطر الألغام")]


def test_who_shares_a_clause_with_someone_else_did_not_meet() -> None:
    told = _said(_AR + "وقال الحربي إن الحل سياسي. وزار سفير إسبانيا خوان مورينو المعرض وأكد أن بلاده مهتمة.")
    assert [by for by, *_ in told] == ["الحربي"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            _EN + "Harbi said that the canal would open in June, and that Jordan was committed to its upkeep.",
            [("Harbi", "affirm", "the canal would open in June, and that Jordan was committed to its upkeep")],
        ),
        (
            _EN + "Kilani explained that Queen Dana welcomed the plan for a railway.",
            [("Kilani", "affirm", "Queen Dana welcomed the plan for a railway")],
        ),
        (
            _EN + "Harbi told Kilani that the cabinet supported the treaty.",
            [("Harbi", "affirm", "the cabinet supported the treaty")],
        ),
        (
            _EN + "Kilani said that the canal would open and that he welcomed the loan.",
            [("Kilani", "affirm", "the canal would open"), ("Kilani", "welcome", "the loan")],
        ),
        (
            _EN + "The statement said that Harbi stressed the need for a truce and that Kilani welcomed the loan.",
            [("Harbi", "affirm", "the need for a truce"), ("Kilani", "welcome", "the loan")],
        ),
        (
            _FR + "M. Harbi a affirmé que le canal ouvrirait et que la reine Dana a salué le projet.",
            [("Harbi", "affirm", "le canal ouvrirait et que la reine Dana a salué le projet")],
        ),
    ],
)
def test_what_someone_says_that_another_says_is_his_statement(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert _said(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Harbi praised the work on the canal, the Ministry of Foreign Affairs said.", "the work on the canal"),
        ("Harbi praised the work on the canal, the office of the president added.", "the work on the canal"),
        ("Harbi praised the canal and those who dug it.", "the canal and those who dug it"),
    ],
)
def test_what_was_said_ends_where_the_sentence_or_its_teller_does(told: str, expected: str) -> None:
    assert _said(_EN + told) == [("Harbi", "welcome", expected)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ('"We agreed that the canal should open. We will go on digging," Kilani said.', "Kilani"),
        ("“Jordan stressed that the canal should open in June. We shall help,” Harbi told reporters.", "Harbi"),
        ('"The two sides agreed that the canal should open. They will dig it by May," Kilani said.', "Kilani"),
    ],
)
def test_a_quotation_of_several_sentences_is_of_who_is_told_behind_it(told: str, expected: str) -> None:
    said = told[1 : max(told.find('," '), told.find(",” "))]
    assert _said(_EN + told) == [(expected, "affirm", said)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _FR + "M. Kilani a exprimé à son hôte sa gratitude pour l'accueil reçu.",
            ("Kilani", "thank", "l'accueil reçu"),
        ),
        (
            _FR + "M. Kilani a adressé au peuple saoudien ses condoléances pour les victimes du séisme.",
            ("Kilani", "condole", "les victimes du séisme"),
        ),
        (
            _FR + "M. Kilani a exprimé au ministre de la Solidarité, Omar Saadi, sa vive inquiétude pour les réfugiés.",
            ("Kilani", "concern", "les réfugiés"),
        ),
        (_EN + "Kilani expressed to his host his gratitude for the aid.", ("Kilani", "thank", "the aid")),
        (
            _EN + "Kilani conveyed to the people of Saudi Arabia his deepest condolences over the flood.",
            ("Kilani", "condole", "the flood"),
        ),
    ],
)
def test_what_is_felt_stands_behind_whom_it_is_told_to(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Le ministre saoudien Salem Harbi a loué le rôle d'Amman lorsqu'il a reçu lundi à Riyad l'ambassadeur "
                "jordanien Nader Kilani."
            ),
            ("Harbi", "welcome", "le rôle d'Amman"),
        ),
        (
            _FR + "M. Kilani, qui a remercié son hôte pour sa patience, lui a fait part de ses doutes.",
            ("Kilani", "thank", "sa patience"),
        ),
        (
            _FR + "M. Harbi a signifié que le royaume tiendra parole.",
            ("Harbi", "affirm", "le royaume tiendra parole"),
        ),
    ],
)
def test_french_words_end_before_when_they_were_said(text: str, expected: tuple[str, str, str]) -> None:
    assert _said(text)[0] == expected


def test_a_verb_that_and_joins_to_one_of_saying_is_a_statement_of_its_own() -> None:
    told = _said(_EN + "Harbi mentioned that the canal would open and stressed the need for a truce.")
    assert told == [("Harbi", "affirm", "the canal would open"), ("Harbi", "affirm", "the need for a truce")]


def test_a_view_that_both_share_is_what_they_agree_on() -> None:
    told = _said(_EN + "Harbi and Kilani shared the view that the canal should open.")
    assert told == [("both", "agree", "the canal should open")]


def test_stress_that_is_laid_on_something_behind_what_was_discussed_is_by_both() -> None:
    told = _said(_AR + "وجرى خلال اللقاء تبادل وجهات النظر بشأن ملف المياه، وتأكيد أهمية الحوار بين البلدين.")
    assert told == [("both", "affirm", "أهمية الحوار بين البلدين")]


@pytest.mark.parametrize("verb", ["وطمأن الحربي نظيره الأردني", "وطمأن الحربي الوزير الأردني"])
def test_who_is_reassured_is_no_part_of_what_was_said(verb: str) -> None:
    assert _said(_AR + f"{verb} على سلامة العمال في الموانئ.") == [("الحربي", "affirm", "سلامة العمال في الموانئ")]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        # A superlative that is written like "highlighted".
        (
            "وأكد الحربي أن الموانئ كانت من أبرز مجالات التعاون.",
            [("الحربي", "affirm", "الموانئ كانت من أبرز مجالات التعاون")],
        ),
        ("وأبرز الحربي أهمية الموانئ.", [("الحربي", "affirm", "أهمية الموانئ")]),
        # A "that" goes on with a verb of the present; another of the past begins anew.
        (
            "وأوضح الحربي أن البلدين يملكان موانئ كبيرة ويؤيدان الملاحة الحرة.",
            [("الحربي", "affirm", "البلدين يملكان موانئ كبيرة ويؤيدان الملاحة الحرة")],
        ),
        (
            "وقال الحربي إن بلاده تقدر دور الأردن وترحب به، وأكد أهمية الموانئ.",
            [("الحربي", "affirm", "بلاده تقدر دور الأردن وترحب به"), ("الحربي", "affirm", "أهمية الموانئ")],
        ),
        # What someone is called is no subject; what others feel is not said here; a farewell calls for nothing.
        (
            "من جانبه أكد الكيلاني أهمية الموانئ. كما وصف اللقاء بأنه كان مثمرا للغاية.",
            [("الكيلاني", "affirm", "أهمية الموانئ"), ("الكيلاني", "affirm", "اللقاء بأنه كان مثمرا للغاية")],
        ),
        ("ونقل الكيلاني تعازي القيادة الأردنية إلى الشعب.", []),
        ("وجاء الكيلاني في زيارة وداعية لمناسبة انتهاء مهامه في الرياض.", []),
    ],
)
def test_arabic_words_that_only_look_like_a_saying_or_its_end(sentence: str, told: list[tuple[str, str, str]]) -> None:
    assert _said(_AR + sentence) == told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "According to Koroi, the port will reopen in May.", ("Ana Koroi", "the port will reopen in May")),
        ("en", "The port reopens in May, according to the Samoan minister.", ("Sefa Leota", "The port reopens in May")),
        ("en", "According to the ministry, the port will reopen in May.", None),
        ("en", "According to Koroi, who left at noon, the port will reopen.", None),
        ("fr", "Selon Ana Koroi, le port rouvrira en mai.", ("Ana Koroi", "le port rouvrira en mai")),
        ("fr", "Selon le journal, le port rouvrira en mai.", None),
        ("ar", "وبحسب كوروي، فإن الميناء سيفتح في مايو.", ("آنا كوروي", "الميناء سيفتح في مايو")),
        ("ar", "وبحسب البيان، فإن الميناء سيفتح في مايو.", None),
    ],
)
def test_what_is_told_as_someones_is_said_without_a_verb(
    language: str, text: str, expected: tuple[str, str] | None
) -> None:
    met = {
        "en": "Fijian Foreign Minister Ana Koroi met her Samoan counterpart Sefa Leota in Apia on Monday. ",
        "fr": "La ministre fidjienne des Affaires étrangères Ana Koroi a rencontré son homologue samoan Sefa Leota. ",
        "ar": "التقت وزيرة الخارجية الفيجية آنا كوروي نظيرها الغاني كوامي أدو. ",
    }
    (meeting,) = parse_text(met[language] + text, language=language).meetings
    names = {p.id: p.person.name for p in meeting.participants if p.person}
    found = [(names[s.speakers[0]], s.text) for s in meeting.statements]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    "aside",
    ["for his part", "in turn", "speaking after the talks", "who arrived on Sunday", "on behalf of his country"],
)
def test_an_aside_stands_between_a_speaker_and_the_verb(aside: str) -> None:
    (meeting,) = parse_text(f"{_EN}Kilani, {aside}, welcomed the opening of the border.").meetings
    names = {p.id: p.person.name for p in meeting.participants if p.person}
    found = [([names[i] for i in s.speakers], s.act.value, s.text) for s in meeting.statements]
    assert found == [(["Nader Kilani"], "welcome", "the opening of the border")]


def test_with_whom_someone_agrees_is_no_part_of_what_is_agreed() -> None:
    text = f"{_EN}Kilani agreed with the president that decisive action is needed."
    (meeting,) = parse_text(text).meetings
    assert [(s.act.value, s.text) for s in meeting.statements] == [("agree", "decisive action is needed")]


def test_what_is_shared_is_not_told() -> None:
    (meeting,) = parse_text(f"{_EN}The two ministers discussed their shared commitment to fighting piracy.").meetings
    assert [s.act.value for s in meeting.statements if s.act.value == "inform"] == []
