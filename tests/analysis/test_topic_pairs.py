"""What was discussed: which two things with "and" or a comma between them are one topic, and which are two."""

from __future__ import annotations

import pytest

from diplonews import parse_text

_AR = "التقى وزير الخارجية سالم الهاجري نظيره الإسباني خوسيه ألفارو في الرياض. "
_EN = "Foreign Minister Ousmane Kanté met his Spanish counterpart José Alfaro in Madrid. "
_FR = "Le ministre des Affaires étrangères Ousmane Kanté a rencontré à Madrid son homologue espagnol José Alfaro. "


def _topics(text: str, language: str) -> list[str]:
    (meeting,) = parse_text(text, language=language).meetings
    return [topic.text for topic in meeting.topics]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وبحثا أوجه التعاون بين البلدين، خاصة في المجال الدفاعي، ومستجدات الأوضاع في المنطقة.",
            ["أوجه التعاون بين البلدين", "مستجدات الأوضاع في المنطقة"],
        ),
        (
            "وجرى خلال اللقاء استعراض علاقات التعاون، لا سيما في المجال البرلماني وسبل تعزيزها وتطويرها.",
            ["علاقات التعاون", "سبل تعزيزها وتطويرها"],
        ),
        (
            "وجرى بحث أوجه التعاون بين الوزارتين، لا سيما في المجالات الدعوية والشؤون الثقافية والتعليمية.",
            ["أوجه التعاون بين الوزارتين"],
        ),
        (
            "وناقش الجانبان تطورات الأوضاع الإقليمية، وخصوصا في السودان وليبيا، والملف النووي الإيراني.",
            ["تطورات الأوضاع الإقليمية", "الملف النووي الإيراني"],
        ),
        (
            "وبحث الوزيران القضايا الإقليمية ولا سيما الأزمة في السودان.",
            ["القضايا الإقليمية", "الأزمة في السودان"],
        ),
    ],
)
def test_arabic_fields_behind_especially_are_no_topics(text: str, expected: list[str]) -> None:
    assert _topics(_AR + text, "ar") == expected


def test_arabic_things_that_are_talked_of_begin_a_topic_behind_a_comma() -> None:
    text = "وتركز الحديث على مستجدات الاقتصاد العالمي، وديون الدول النامية، وأسعار الحبوب ومعوقات استيرادها."
    expected = ["مستجدات الاقتصاد العالمي", "ديون الدول النامية", "أسعار الحبوب", "معوقات استيرادها"]
    assert _topics(_AR + text, "ar") == expected


def test_arabic_efforts_may_aim_at_two() -> None:
    text = "وبحث الوزيران الجهود الهادفة إلى خفض التصعيد وتسوية الأزمات، والسبل الكفيلة بالحد من الهجرة وتنظيم العودة."
    expected = ["الجهود الهادفة إلى خفض التصعيد وتسوية الأزمات", "السبل الكفيلة بالحد من الهجرة وتنظيم العودة"]
    assert _topics(_AR + text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They discussed the recent steps taken by the United States and the European Union to limit arms sales.",
            ["the recent steps taken by the United States and the European Union to limit arms sales"],
        ),
        (
            "They discussed increasing support and training for Somali forces, and the return of refugees.",
            ["increasing support and training for Somali forces", "the return of refugees"],
        ),
        (
            "They discussed boosting trade and training officers.",
            ["boosting trade", "training officers"],
        ),
        (
            "They discussed their resolve to work on disrupting, dismantling, and defeating smuggling rings.",
            ["their resolve to work on disrupting, dismantling, and defeating smuggling rings"],
        ),
        (
            "They discussed the situation in the Middle East, U.S.-European trade issues, and the port of Dakar.",
            ["the situation in the Middle East", "U.S.-European trade issues", "the port of Dakar"],
        ),
        (
            "They discussed cooperation in health; ongoing and future projects; and plans to conduct a joint review.",
            ["cooperation in health", "ongoing and future projects", "plans to conduct a joint review"],
        ),
        ("They discussed a broad range of issues, some of which had come up in Riga.", []),
        (
            "They discussed consolidating friendly relations and further expanding cooperation in trade.",
            ["consolidating friendly relations", "further expanding cooperation in trade"],
        ),
        (
            "They discussed defence cooperation, further steps to end the war, and further support for the port.",
            ["defence cooperation", "further steps to end the war", "further support for the port"],
        ),
        (
            "They discussed cooperation in agriculture, water management and education, and the war in Sudan.",
            ["cooperation in agriculture, water management and education", "the war in Sudan"],
        ),
        (
            "They discussed a gamut of issues, the pandemic, regional connectivity and the dam.",
            ["the pandemic", "regional connectivity", "the dam"],
        ),
    ],
)
def test_english_pairs(text: str, expected: list[str]) -> None:
    assert _topics(_EN + text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The situation in Sudan and ways to end the war were also discussed.",
            ["The situation in Sudan", "ways to end the war"],
        ),
        ("A joint railway project has been discussed during the talks.", ["A joint railway project"]),
        ("The schedule of the upcoming visits was also considered.", ["The schedule of the upcoming visits"]),
        (
            "The need for Madrid to open its ports, at a time of falling trade, was also discussed.",
            ["The need for Madrid to open its ports"],
        ),
        (
            "The fishing agreement was reviewed and ways to extend it were explored.",
            ["The fishing agreement", "ways to extend it"],
        ),
    ],
)
def test_english_topics_before_their_verb(text: str, expected: list[str]) -> None:
    assert _topics(_EN + text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les questions liées à la stabilité et au processus de paix au Mali ont été abordées.",
            ["Les questions liées à la stabilité et au processus de paix au Mali"],
        ),
        (
            "Ils ont évoqué plusieurs dossiers, dont ceux liés à la pêche et aux relations avec Malabo.",
            ["ceux liés à la pêche", "relations avec Malabo"],
        ),
        (
            "Ils ont examiné la situation dans les territoires occupés et au Moyen-Orient.",
            ["la situation dans les territoires occupés et au Moyen-Orient"],
        ),
        (
            "Ils ont échangé sur la situation née à la suite des inondations, le retour des réfugiés et le barrage.",
            ["la situation née à la suite des inondations", "le retour des réfugiés", "le barrage"],
        ),
        (
            "Ils ont parlé des relations qui lient le Togo et le Ghana et de l'accord pour la paix et la stabilité.",
            ["relations qui lient le Togo et le Ghana", "l'accord pour la paix et la stabilité"],
        ),
        (
            "Les relations entre le Togo et l'Espagne constituaient l'objet principal de l'entretien.",
            ["Les relations entre le Togo et l'Espagne"],
        ),
    ],
)
def test_french_pairs(text: str, expected: list[str]) -> None:
    assert _topics(_FR + text, "fr") == expected
