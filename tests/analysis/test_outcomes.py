"""What came of a contact: its kind, its words, and what is none."""

from __future__ import annotations

import pytest

from diplonews import parse_text

MEETING = {
    "ar": "التقى وزير الخارجية التونسي أنيس الشابي السفير الياباني كينجي تاناكا في تونس. ",
    "en": "The Chilean foreign minister, Rosa Fuentes, met the Ghanaian foreign minister, Kofi Mensah, in Accra. ",
    "fr": "Le ministre béninois des Affaires étrangères, Romaric Adjovi, a reçu l'ambassadeur finlandais Aino Salo. ",
}


def outcomes(language: str, sentence: str) -> list[tuple[str, str]]:
    (meeting, *_) = parse_text(MEETING[language] + sentence, language=language).meetings
    return [(outcome.kind.value, outcome.text) for outcome in meeting.outcomes]


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "text"),
    [
        ("ar", "ووقع الجانبان مذكرة تفاهم في مجال الصيد.", "memorandum", "مذكرة تفاهم في مجال الصيد"),
        ("ar", "وجرى توقيع ثلاث اتفاقيات في مجال النقل.", "agreement", "ثلاث اتفاقيات في مجال النقل"),
        ("ar", "واتفق الجانبان على تشكيل لجنة مشتركة للنقل.", "committee", "تشكيل لجنة مشتركة للنقل"),
        ("ar", "واتفق الجانبان على عقد اجتماع في الخريف.", "follow-up", "عقد اجتماع في الخريف"),
        ("ar", "وسلم السفير الشابي دعوة رسمية لزيارة طوكيو.", "invitation", "دعوة رسمية لزيارة طوكيو"),
        ("ar", "وأصدر الجانبان بيانا مشتركا.", "joint-statement", "بيانا مشتركا"),
        ("ar", "وتعهد السفير بتقديم منحة لدعم الصيادين.", "aid", "تقديم منحة لدعم الصيادين"),
        (
            "en",
            "The two sides signed a memorandum of understanding on fisheries.",
            "memorandum",
            "a memorandum of understanding on fisheries",
        ),
        ("en", "They agreed to set up a joint committee on trade.", "committee", "set up a joint committee on trade"),
        ("en", "They signed accords on trade, health and mining.", "agreement", "accords on trade, health and mining"),
        ("en", "They agreed to remain in close contact.", "follow-up", "in close contact"),
        (
            "en",
            "Fuentes accepted an invitation to visit Kumasi.",
            "invitation",
            "an invitation to visit Kumasi",
        ),
        ("fr", "Les deux parties ont signé un accord de pêche.", "agreement", "un accord de pêche"),
        ("en", "A joint statement was issued after the talks.", "joint-statement", "A joint statement"),
        ("en", "They agreed to hold the next round of talks in May.", "follow-up", "the next round of talks in May"),
        ("fr", "Un communiqué conjoint a été publié.", "joint-statement", "Un communiqué conjoint"),
        ("fr", "Plusieurs accords de pêche ont été signés.", "agreement", "Plusieurs accords de pêche"),
        ("fr", "L'entretien a été couronné par la signature d'un accord de pêche.", "agreement", "un accord de pêche"),
        ("fr", "Les deux ministres ont signé un protocole d'accord.", "memorandum", "un protocole d'accord"),
        ("fr", "Salo a fait don de cent tonnes de riz.", "aid", "don de cent tonnes de riz"),
        ("fr", "La Finlande accordera un prêt de dix millions.", "aid", "un prêt de dix millions"),
        ("fr", "Ils ont créé un groupe de travail sur la pêche.", "committee", "un groupe de travail sur la pêche"),
        ("ar", "وتم الاتفاق على تشكيل لجنة فنية.", "committee", "تشكيل لجنة فنية"),
        (
            "fr",
            "Ils sont convenus de créer une commission mixte de transport.",
            "committee",
            "créer une commission mixte de transport",
        ),
    ],
)
def test_what_came_of_it_is_told_by_its_verb_and_noun(language: str, sentence: str, kind: str, text: str) -> None:
    assert outcomes(language, sentence) == [(kind, text)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ar", "وأكد الشابي أهمية توقيع اتفاقية في مجال النقل."),
        ("ar", "وبحثا سبل تشكيل لجنة مشتركة للنقل."),
        ("ar", "واتفق الجانبان على أهمية الحوار."),
        ("ar", "ولم يوقع الجانبان اتفاقية."),
        ("ar", "وقدم السفير لمحة عن برامج مساعدة الشباب."),
        ("ar", "وقدم الشابي الشكر لليابان على مساعدات العام الماضي."),
        ("en", "They discussed the possibility of signing an agreement."),
        ("en", "They agreed on the importance of dialogue."),
        ("fr", "Ils ont souligné l'importance de signer un accord."),
        ("fr", "Ils ont fait l'éloge du port et de la pêche."),
    ],
)
def test_what_is_wished_for_or_denied_came_not_about(language: str, sentence: str) -> None:
    assert outcomes(language, sentence) == []


def test_several_outcomes_of_one_verb_are_told_one_by_one() -> None:
    told = outcomes("ar", "ووقع الجانبان مذكرة تفاهم في مجال الصيد، واتفاقية للنقل.")
    assert told == [("memorandum", "مذكرة تفاهم في مجال الصيد"), ("agreement", "اتفاقية للنقل")]


def test_an_outcome_told_twice_is_told_once() -> None:
    assert len(outcomes("ar", "ووقع الجانبان اتفاقية للنقل. وقد وقع الجانبان اتفاقية للنقل.")) == 1


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [
        ("وعقب المباحثات جرى توقيع ثلاث مذكرات تفاهم في مجال الصيد.", "memorandum", "ثلاث مذكرات تفاهم في مجال الصيد"),
        ("ووقع الجانبان سلسلة اتفاقيات صيد بحري.", "agreement", "سلسلة اتفاقيات صيد بحري"),
        ("ووجه السفير دعوة إلى نظيره التونسي لزيارة أوساكا.", "invitation", "دعوة إلى نظيره التونسي لزيارة أوساكا"),
        ("ودعا الوزير السفير كينجي تاناكا لزيارة صفاقس.", "invitation", "لزيارة صفاقس"),
        ("واتفق الجانبان على تبادل الزيارات بين البحارة.", "follow-up", "تبادل الزيارات بين البحارة"),
        ("واتفق الجانبان على عقد الاجتماع المقبل للجنة في صفاقس.", "follow-up", "عقد الاجتماع المقبل للجنة في صفاقس"),
        ("واتفق الجانبان على إنشاء مرفأ للصيد.", "agreement", "إنشاء مرفأ للصيد"),
        ("واتفق الجانبان على إنشاء لجنة للصيد.", "committee", "إنشاء لجنة للصيد"),
        ("وتم التوافق على تشكيل لجنة فنية.", "committee", "تشكيل لجنة فنية"),
        ("واختتم اللقاء بتوقيع اتفاقية للصيد.", "agreement", "اتفاقية للصيد"),
        ("ووقعا محضر اجتماعات اللجنة المشتركة.", "agreement", "محضر اجتماعات اللجنة المشتركة"),
        ("وأسفر اللقاء عن جملة من الاتفاقيات.", "agreement", "جملة من الاتفاقيات"),
        ("وعلى هامش اللقاء وقعت وزارتا النقل مذكرة تفاهم.", "memorandum", "مذكرة تفاهم"),
        ("واتفقا على العمل من خلال إجراء مشاورات دورية.", "follow-up", "إجراء مشاورات دورية"),
        ("وتوجت المباحثات باتفاق على فتح خط بحري.", "agreement", "اتفاق على فتح خط بحري"),
        ("وأسفر حوار دام خمسة أيام عن اتفاق للصيد.", "agreement", "اتفاق للصيد"),
        ("وتخلل اللقاء إمضاء اتفاق للصيد.", "agreement", "اتفاق للصيد"),
        ("وأمضى الوزيران اتفاقية للصيد.", "agreement", "اتفاقية للصيد"),
        ("واتفق الطرفان على استكمال المباحثات في أوساكا.", "follow-up", "استكمال المباحثات في أوساكا"),
        ("واتفقا على عقد اجتماع اللجنة المشتركة في صفاقس.", "follow-up", "عقد اجتماع اللجنة المشتركة في صفاقس"),
        ("واتفق الجانبان على تفعيل الاتفاقيات الموقعة.", "agreement", "تفعيل الاتفاقيات الموقعة"),
    ],
)
def test_arabic_tells_in_many_ways_what_came_of_it(sentence: str, kind: str, text: str) -> None:
    assert outcomes("ar", sentence) == [(kind, text)]


def test_an_outcome_told_twice_is_told_once_in_its_fullest_words() -> None:
    twice = "وسلم السفير الشابي دعوة لزيارة طوكيو. وجاء تسليم دعوة رسمية من إمبراطور اليابان لزيارة طوكيو خلال اللقاء."
    assert len(outcomes("ar", twice)) == 1


def test_an_invitation_is_told_with_by_whom_and_to_what() -> None:
    told = outcomes("ar", "وسلم السفير الشابي دعوة من وزير التجارة، هيرو ساتو، لزيارة أوساكا.")
    assert told == [("invitation", "دعوة من وزير التجارة، هيرو ساتو، لزيارة أوساكا")]


def test_what_is_done_is_agreed_only_where_a_verb_of_agreeing_has_it_for_its_object() -> None:
    assert outcomes("ar", "ووقعت حوادث إطلاق نار في المرفأ بعد اللقاء.") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "وشهد الوزيران، بعد المباحثات التي استمرت ساعتين، توقيع 3 اتفاقيات في مجال النقل، و5 مذكرات تفاهم.",
            [("agreement", "3 اتفاقيات في مجال النقل"), ("memorandum", "5 مذكرات تفاهم")],
        ),
        (
            "وسلم السفير الشابي دعوة من الإمبراطور الياباني، هيرو ساتو، لأداء زيارة إلى طوكيو.",
            [("invitation", "دعوة من الإمبراطور الياباني، هيرو ساتو، لأداء زيارة إلى طوكيو")],
        ),
        ("وتقرر تشكيل فريق عمل مشترك للموانئ.", [("committee", "فريق عمل مشترك للموانئ")]),
        ("وتوصل الجانبان إلى تفاهم حول حصص الصيد.", [("agreement", "تفاهم حول حصص الصيد")]),
        ("وأعلن الوزيران عن خطط لعقد مؤتمر للصيد.", [("follow-up", "مؤتمر للصيد")]),
        ("واتفق الجانبان في نوفمبر الماضي على إنشاء لجنة للموانئ.", []),
    ],
)
def test_arabic_outcomes_stand_behind_settings_and_long_names(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert outcomes("ar", sentence) == expected


@pytest.mark.parametrize(
    "sentence", ["ودعا السفير الشابي إلى زيارة طوكيو قريبا.", "ووجه الشابي الدعوة إلى السفير لزيارة صفاقس."]
)
def test_an_invitation_is_no_statement_too(sentence: str) -> None:
    (meeting,) = parse_text(MEETING["ar"] + sentence).meetings
    assert [outcome.kind.value for outcome in meeting.outcomes] == ["invitation"]
    assert meeting.statements == ()


def test_a_memorandum_is_no_reminder() -> None:
    text = (
        "وقع وزير المالية القطري راشد الحمادي مع وزير الاقتصاد الفرنسي برونو لافال في الدوحة أمس "
        "مذكرة تفاهم للتعاون في المجال المالي."
    )
    (meeting,) = parse_text(text, language="ar").meetings
    assert [outcome.text for outcome in meeting.outcomes] == ["مذكرة تفاهم للتعاون في المجال المالي"]
    assert not meeting.statements


@pytest.mark.parametrize("when", ["في ختام المباحثات", "في نهاية الزيارة", "عقب المباحثات"])
def test_when_something_came_of_talks_is_no_part_of_it_in_arabic(when: str) -> None:
    text = (
        "التقى وزير الخارجية الكيني سليم كماو في نيروبي وزيرة خارجية فيجي آنا كوروي. "
        f"وأصدر الجانبان بيانا مشتركا {when}."
    )
    (meeting,) = parse_text(text).meetings
    assert [outcome.text for outcome in meeting.outcomes] == ["بيانا مشتركا"]
