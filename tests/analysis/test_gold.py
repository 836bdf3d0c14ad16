"""Floors on annotated articles, where they stand beside the project: figures that may fall only on purpose."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).parents[3] / "shared"
pytestmark = pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="the annotated articles are not here")

FLOORS = {
    "meetings": 0.86,
    "kind of matched": 0.93,
    "planned or held of matched": 0.94,
    "participants": 0.75,
    "participants in full": 0.67,
    "topics": 0.72,
}

FLOORS_ELSEWHERE = {
    "en": {"meetings": 0.82, "kind of matched": 0.93, "participants": 0.76, "participants in full": 0.74},
    "fr": {"meetings": 0.87, "kind of matched": 0.82, "participants": 0.81, "participants in full": 0.75},
}
"""Floors in English and French."""


@pytest.fixture(scope="module")
def figures() -> Callable[[list[dict[str, Any]]], Any]:
    spec = importlib.util.spec_from_file_location("score_meetings", SHARED / "tools" / "score_meetings.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)

    def score(records: list[dict[str, Any]]) -> Any:
        found = scorer.Figures()
        for record in records:
            scorer.compare(record["gold"], scorer.predict(record), found, [])
        return found

    return score


def records(name: str, language: str = "ar") -> list[dict[str, Any]]:
    lines = (SHARED / "gold" / name).read_text("utf-8").splitlines()
    return [record for record in map(json.loads, lines) if record["lang"] == language]


def test_the_first_article_comes_out_whole(figures: Callable[[list[dict[str, Any]]], Any]) -> None:
    found = figures(records("seed.jsonl"))
    whole = ["headings", "related", "meetings", "kind of matched", "participants in full", "place", "occasion"]
    assert {name: found.f1(name)[2] for name in whole} == dict.fromkeys(whole, 1.0)
    assert found.f1("topics")[2] >= 0.85
    assert found.f1("statements")[2] >= 0.85


def test_other_articles_come_out_no_worse_than_they_did(figures: Callable[[list[dict[str, Any]]], Any]) -> None:
    found = figures(records("dev.jsonl"))
    below = {name: found.f1(name)[2] for name, floor in FLOORS.items() if found.f1(name)[2] < floor}
    assert below == {}


@pytest.mark.parametrize("language", FLOORS_ELSEWHERE)
def test_articles_in_other_languages_do_neither(figures: Callable[[list[dict[str, Any]]], Any], language: str) -> None:
    found = figures(records("dev.jsonl", language))
    below = {name: found.f1(name)[2] for name, floor in FLOORS_ELSEWHERE[language].items() if found.f1(name)[2] < floor}
    assert below == {}


def test_news_of_other_kinds_holds_no_meeting() -> None:
    from diplonews import parse_text

    lines = (SHARED / "gold" / "background-dev.jsonl").read_text("utf-8").splitlines()
    articles = [record for record in map(json.loads, lines) if record["lang"] == "ar"]
    found = [r["id"] for r in articles if parse_text(r["text"], title=r.get("title")).meetings]
    assert len(found) <= len(articles) // 100
