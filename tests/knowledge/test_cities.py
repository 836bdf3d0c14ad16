"""Cities of the world: what is generated and what people keep."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

import diplonews
import diplonews.knowledge
from diplonews import knowledge
from diplonews.errors import KnowledgeError
from diplonews.knowledge.names import world_cities
from diplonews.text import fold

FOLDER = Path(diplonews.knowledge.__file__).parent / "cities" / "world"
FOREIGN_TO_ARABIC = re.compile(
    "[\u0640\u064b-\u0652\u067e\u0686\u0698\u06a9\u06af\u06cc\u06d0-\u06d5\ufb50-\ufdff\ufe70-\ufefc]"
)
"""Tatweel, vowel marks, letters of Persian, Urdu and Kurdish, presentation forms."""


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_generated_cities_tell_source_and_licence(language: str) -> None:
    content = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    assert "GeoNames" in content["source"]
    assert "CC BY 4.0" in content["licence"]


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_generated_names_are_spelled_as_their_language_spells(language: str) -> None:
    for names in json.loads((FOLDER / f"{language}.json").read_text("utf-8"))["cities"].values():
        for name in names:
            assert unicodedata.is_normalized("NFC", name), name
            assert "  " not in name
            assert language != "ar" or not FOREIGN_TO_ARABIC.search(name), name


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_no_city_has_two_states(language: str) -> None:
    states = {(fold(name.rstrip("~")), code) for code, names in knowledge.cities(language).items() for name in names}
    twice = [name for name, count in Counter(name for name, _ in states).items() if count > 1]
    assert twice == []


def test_every_language_knows_the_cities_of_meetings() -> None:
    for language, names in {
        "ar": {"دافوس": "CH", "سوتشي": "RU", "العلا": "SA", "شرم الشيخ": "EG", "كامب ديفيد": "US", "إيفيان": "FR"},
        "en": {"Davos": "CH", "Sochi": "RU", "AlUla": "SA", "Sharm El Sheikh": "EG", "Camp David": "US"},
        "fr": {"Davos": "CH", "Sotchi": "RU", "Charm el-Cheikh": "EG", "Évian": "FR", "Abidjan": "CI"},
    }.items():
        known = {entry.form: entry.key for entry in knowledge.gazetteer(language)}
        assert {name: known.get(name) for name in names} == names


def test_a_language_needs_no_generated_cities(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cities").mkdir()
    (tmp_path / "cities" / "qaa.toml").write_text('RR = ["Zenda"]', "utf-8")
    monkeypatch.setattr(knowledge, "_ROOT", tmp_path)
    assert dict(knowledge.cities("qaa")) == {"RR": ("Zenda",)}


def test_broken_generated_cities_are_told() -> None:
    with pytest.raises(KnowledgeError, match=r"cities/world/xx\.json.*licence is missing"):
        world_cities({"source": "an atlas", "cities": {"RR": ["Zenda"]}}, "cities/world/xx.json")


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("التقى وزير الخارجية التونسي أنيس عمار نظيره الياباني كينجي تاناكا في مدينة إيركوتسك.", "إيركوتسك", "RU"),
        (
            "Japanese Foreign Minister Kenji Tanaka met Chilean President Ana Soto in Zaragoza on Monday.",
            "Zaragoza",
            "ES",
        ),
        (
            "Le ministre japonais Kenji Tanaka a rencontré la ministre chilienne Ana Soto à Valparaiso.",
            "Valparaiso",
            "CL",
        ),
    ],
)
def test_meetings_are_placed_in_cities_of_the_world(text: str, place: str, country: str) -> None:
    (found,) = diplonews.parse_text(
        text, language="ar" if text > "ء" else "fr" if "ministre" in text else "en"
    ).meetings
    assert found.place is not None
    assert (found.place.name, found.place.country) == (place, country)
