"""Pages in the layouts that news comes in, beside the article that a reader of each page would write down.

`name.html` is a page, `name.json` holds its URL, what is expected field by field in the words of our JSON format (null
where the page holds no story), and what the report has to tell. Figures are compared apart from the rest of the body.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, TypeAlias

import pytest

import diplonews
from diplonews import Report
from diplonews.errors import NoContent

FOLDER = Path(__file__).parent
NAMES = sorted(path.stem for path in FOLDER.glob("*.html"))
FIELDS = (
    *("title", "subtitle", "summary", "authors", "publisher", "source", "dateline", "published", "modified", "rubric"),
    *("url", "language", "keywords", "related", "images", "sections", "figures", "rights", "genre"),
)
MISSED: dict[tuple[str, str], str] = {}
"""What is not read as it should be, and why; a field that is read rightly must be taken out here."""

Json: TypeAlias = dict[str, Any]


@cache
def expected(name: str) -> Json:
    found: Json = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return found


@cache
def read(name: str) -> tuple[Json | None, Report]:
    report = Report()
    try:
        article = diplonews.parse_html(
            (FOLDER / f"{name}.html").read_bytes(), url=expected(name)["url"], meetings=False, report=report
        )
    except NoContent:
        return None, report
    assert diplonews.loads(diplonews.dumps(article)) == article
    return json.loads(diplonews.dumps(article)), report


STORIES = [name for name in NAMES if expected(name)["article"]]


def field(article: Json | None, name: str) -> Any:
    if article is None:
        return None
    if name == "figures":
        return [
            block for section in walk(article["sections"]) for block in section.get("blocks", ()) if is_figure(block)
        ]
    if name == "sections":
        return [without_figures(section) for section in article["sections"]]
    return article.get(name)


def is_figure(block: Json) -> bool:
    return bool(block["kind"] == "figure")


def without_figures(section: Json) -> Json:
    return section | {
        "blocks": [block for block in section.get("blocks", ()) if not is_figure(block)],
        "sections": [without_figures(inner) for inner in section.get("sections", ())],
    }


def walk(sections: list[Json]) -> Iterator[Json]:
    for section in sections:
        yield section
        yield from walk(section.get("sections", []))


def headings(article: Json | None) -> list[str]:
    return [section["heading"] for section in walk(article["sections"] if article else []) if "heading" in section]


def words(article: Json | None) -> Counter[str]:
    def texts(value: Any) -> Iterator[str]:
        if isinstance(value, list):
            for member in value:
                yield from texts(member)
        elif isinstance(value, dict) and value.get("kind") != "figure":
            for key in ("heading", "text", "items", "rows", "blocks", "sections"):
                yield from texts(value.get(key))
        elif isinstance(value, str):
            yield value

    return Counter(word for text in texts(article["sections"] if article else []) for word in text.split())


def f1(found: Counter[Any], wanted: Counter[Any]) -> float:
    total = sum(found.values()) + sum(wanted.values())
    return 2 * sum((found & wanted).values()) / total if total else 1.0


def cases() -> Iterator[Any]:
    for name, one in product(STORIES, FIELDS):
        why = MISSED.get((name, one))
        marks = [pytest.mark.xfail(strict=True, reason=why)] if why else []
        yield pytest.param(name, one, id=f"{name}-{one}", marks=marks)


@pytest.mark.parametrize(("name", "one"), list(cases()))
def test_each_field_is_what_the_page_says(name: str, one: str) -> None:
    assert field(read(name)[0], one) == field(expected(name)["article"], one)


@pytest.mark.parametrize("name", sorted({*NAMES} - {*STORIES}))
def test_a_page_without_a_story_gives_no_article(name: str, request: pytest.FixtureRequest) -> None:
    if why := MISSED.get((name, "article")):
        request.applymarker(pytest.mark.xfail(strict=True, reason=why))
    assert read(name)[0] is None


@pytest.mark.parametrize("name", [name for name in NAMES if expected(name)["report"]])
def test_what_is_left_out_or_mended_stands_in_the_report(name: str, request: pytest.FixtureRequest) -> None:
    if why := MISSED.get((name, "report")):
        request.applymarker(pytest.mark.xfail(strict=True, reason=why))
    notes = [(note.action.value, note.what, note.text or "") for note in read(name)[1]]
    for action, about in expected(name)["report"]:
        assert any(about == what or text.startswith(about) for done, what, text in notes if done == action), about


@pytest.mark.parametrize("name", STORIES)
def test_nothing_is_both_in_the_story_and_left_out_of_it(name: str) -> None:
    article, report = read(name)
    body = {
        block.get("text")
        for section in walk(article["sections"] if article else [])
        for block in section.get("blocks", ())
    }
    assert not body & {note.text for note in report if note.action.value == "left-out" and note.what != "repetition"}


def test_every_page_has_its_expectation_and_the_other_way_round() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == NAMES


def test_every_expectation_names_only_fields_that_are_compared() -> None:
    assert {key for name in NAMES for key in expected(name)["article"] or ()} <= set(FIELDS)


# Floors: measured figures, which only a reason may lower.

BODY_FLOOR = 0.999
WORST_BODY = 0.99
HEADINGS_FLOOR = 0.99


def test_words_of_bodies_are_found() -> None:
    scores = {name: f1(words(read(name)[0]), words(expected(name)["article"])) for name in STORIES}
    assert sum(scores.values()) / len(scores) >= BODY_FLOOR, scores
    assert min(scores.values()) >= WORST_BODY, scores


def test_headings_are_found() -> None:
    scores = {
        name: f1(Counter(headings(read(name)[0])), Counter(headings(expected(name)["article"]))) for name in STORIES
    }
    assert sum(scores.values()) / len(scores) >= HEADINGS_FLOOR, scores
