from __future__ import annotations

import re
import unicodedata

import pytest

from diplonews.knowledge import languages, table
from diplonews.readers.furniture import classify
from diplonews.readers.headlines import is_headline, is_short
from diplonews.text import fold

LANGUAGES = languages("furniture")
ROWS = [(language, row) for language in LANGUAGES for row in table("furniture", language)["lines"]]


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_every_pattern_matches_its_example(language: str, row: dict[str, str]) -> None:
    assert re.fullmatch(fold(row["pattern"]), fold(row["example"]))
    found = classify(row["example"], edge=True)
    assert found is not None


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_no_pattern_has_an_escape_that_folding_turns_round(language: str, row: dict[str, str]) -> None:
    assert not re.search(r"\\[A-Z]", row["pattern"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["furniture", "months"])
def test_words_are_composed_and_clean(language: str, name: str) -> None:
    shown = str(dict(table(name, language)))
    assert unicodedata.is_normalized("NFC", shown)
    assert not re.search("[\u0643\u064a](?=\u06a9)|[یک]|\u200f|\u200e", shown)


@pytest.mark.parametrize(
    "line", ["Bilateral relations", "العلاقات الثنائية", "La situation à Gaza", "يوم حافل", "2030 vision for Iraq"]
)
def test_headings_are_no_furniture(line: str) -> None:
    assert classify(line, edge=False) is None


@pytest.mark.parametrize(
    ("line", "language", "wanted"),
    [
        ("الصفدي يستقبل سفير إيطاليا", "ar", True),
        ("تونس تستضيف اجتماعا مغاربيا", "ar", True),
        ("التعاون في مجال النقل", "ar", False),
        ("تعزيز التعاون الاقتصادي", "ar", False),
        ("يوم اليمن في الأمم المتحدة", "ar", False),
        ("Safadi receives the envoy", "en", True),
        ("Trade with Iraq", "en", False),
        ("Le ministre reçoit l'envoyé", "fr", True),
        ("La coopération régionale", "fr", False),
        ("Safadi receives the envoy", "de", True),
    ],
)
def test_a_headline_has_a_finite_verb(line: str, language: str, *, wanted: bool) -> None:
    assert is_short(line)
    assert is_headline(line, language) is wanted


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("Source: Ministry of Foreign Affairs and External Trade of the Republic of Vanuatu", "source-line"),
        ("Photo caption: The two ministers at the port", "photo-caption"),
        ("The two ministers at the port (Photo | ABC)", "photo-caption"),
    ],
)
def test_the_source_of_a_story_and_of_a_picture_is_furniture(line: str, what: str) -> None:
    found = classify(line, edge=True)
    assert found is not None
    assert found.what == what


@pytest.mark.parametrize(
    "line", ["The two ministers (photographed at the port) met the envoy of Samoa on Monday.", "Report.Az"]
)
def test_a_sentence_about_pictures_and_an_agency_in_mid_story_are_no_furniture(line: str) -> None:
    assert classify(line, edge=False) is None
