"""What a topic is about, told by its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews import knowledge, parse_text
from diplonews.analysis.topics.subjects import concept_of, subject_of
from diplonews.model import Subject


@pytest.mark.parametrize(
    ("topic", "concept"),
    [
        ("the war in Ukraine and its effects on food security", "ukraine"),
        ("cooperation in trade, investment and tourism", "trade"),
        ("the Iranian nuclear file", "nuclear-file"),
        ("ways to strengthen bilateral relations", "bilateral-relations"),
        ("relations between Libya and Sudan", "bilateral-relations"),
        ("the situation in Sudan", "sudan"),
        ("Sudan", "sudan"),
        ("the need for a ceasefire in Gaza", "gaza"),
        ("their mutual friends", None),
    ],
)
def test_english(topic: str, concept: str | None) -> None:
    assert concept_of(topic, "en") == concept


@pytest.mark.parametrize(
    ("topic", "concept"),
    [
        ("سبل تعزيز العلاقات الثنائية بين البلدين", "bilateral-relations"),
        ("طرق تنمية العلاقات", "bilateral-relations"),
        ("بالطاقة المتجددة", "renewable-energy"),
        ("وللاستثمارات المشتركة", "investment"),
        ("دعم مالي للموازنة", "foreign-aid"),
        ("تطورات الأوضاع في قطاع غزة", "gaza"),
        ("السودان", "sudan"),
        ("الهِجرة غير الشَّرعية", "irregular-migration"),
        ("نقل تحيات القيادة", None),
    ],
)
def test_arabic_with_its_particles_and_articles(topic: str, concept: str | None) -> None:
    assert concept_of(topic, "ar") == concept


@pytest.mark.parametrize(
    ("topic", "concept"),
    [
        ("les moyens de renforcer la coopération bilatérale", "cooperation"),
        ("la coopération dans le domaine de l’énergie", "energy"),
        ("la situation politique en Libye", "libya"),
        ("l'Ukraine", "ukraine"),
        ("la levée des sanctions", "sanctions"),
        ("les moyens de les développer", None),
    ],
)
def test_french(topic: str, concept: str | None) -> None:
    assert concept_of(topic, "fr-CA") == concept


def test_a_language_without_words_has_no_subjects() -> None:
    assert subject_of("Friedensprozess", "de") is None
    assert subject_of("peace process", "und") is None


@given(st.text(max_size=80), st.sampled_from(["ar", "en", "fr", "de", "und"]))
def test_any_text_has_one_of_the_terms_or_none(text: str, language: str) -> None:
    key = concept_of(text, language)
    assert key is None or key in knowledge.subjects().concept


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        (
            "en",
            (
                "The Qatari foreign minister met the Turkish foreign minister in Doha on Monday. "
                "They discussed cooperation in the field of renewable energy."
            ),
            "20000257",
        ),
        (
            "fr",
            (
                "Le ministre tunisien des Affaires étrangères a reçu l'ambassadeur du Japon. "
                "Les deux parties ont évoqué la coopération culturelle."
            ),
            "20000038",
        ),
        ("ar", "استقبل وزير الخارجية القطري سفير اليابان لدى الدولة، وبحث معه مكافحة الإرهاب.", "20000103"),
    ],
)
def test_topics_of_meetings_have_their_subjects(language: str, text: str, code: str) -> None:
    (meeting,) = parse_text(text, language=language).meetings
    assert [topic.subject.code for topic in meeting.topics if topic.subject] == [code]
    assert all(isinstance(topic.subject, Subject) and topic.subject.scheme == "medtop" for topic in meeting.topics)
