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
