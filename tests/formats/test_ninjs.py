"""ninjs: valid, read of every version, and no more lost than the page of views says."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

from diplonews import dumps, errors, formats, loads
from diplonews.model import Article, Author
from diplonews.report import Report
from diplonews.testing import articles

_STANDARDS = Path(__file__).parents[3] / "shared" / "standards"
_SAMPLES = sorted((_STANDARDS / "examples" / "ninjs").rglob("*.json"))


@given(article=articles())
def test_what_comes_back_is_what_the_page_says(
    keeps_promise: Callable[[str, Article, Article], None], article: Article
) -> None:
    keeps_promise("ninjs", article, loads(dumps(article, "ninjs"), "ninjs"))


@pytest.mark.skipif(not _STANDARDS.exists(), reason="IPTC's schemas are not part of the project")
@given(articles())
def test_every_article_is_a_valid_document(article: Article) -> None:
    assert [*_validator().iter_errors(json.loads(dumps(article, "ninjs")))] == []


@cache
def _validator() -> Draft202012Validator:
    folder = _STANDARDS / "ninjs"
    places = Resource.from_contents(
        json.loads((folder / "GeoJSON-schema.json").read_text()), default_specification=DRAFT7
    )
    registry: Registry[Any] = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", places)
    schema = json.loads((folder / "ninjs-schema_3.1.json").read_text())
    return Draft202012Validator(schema, registry=registry)


@pytest.mark.parametrize("path", _SAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_official_documents_are_read(path: Path) -> None:
    document = json.loads(path.read_text("utf-8"))
    for item in document if isinstance(document, list) else [document]:
        report = Report()
        article = loads(json.dumps(item), "ninjs", report=report)
        assert article.title or article.sections or article.images or report.notes or len(item) < 6


def test_the_names_of_the_first_version() -> None:
    article = loads(
        '{"uri":"http://news.example/1","versioncreated":"2024-02-01T10:00:00Z","byline":"Mona Haddad",'
        '"headline":"Talks in Muscat","located":"Muscat","body_xhtml":"<div><h2>Trade</h2><p>They met.</p></div>",'
        '"body_text":"They met.","subject":[{"name":"diplomacy","scheme":"medtop","code":"20000639"}]}',
        "ninjs",
    )
    assert (article.title, article.authors[0].name) == ("Talks in Muscat", "Mona Haddad")
    assert article.dateline is not None
    assert article.dateline.place == "Muscat"
    assert [section.heading for section in article.sections] == ["Trade"]
    assert article.subjects[0].code == "20000639"


def test_what_editorial_systems_call_ninjs() -> None:
    document = (
        '{"guid":"tag:desk.example,2026:1","type":"text","versioncreated":"2026-03-05T18:40:00+0000","language":"ar",'
        '"headline":"Talks","byline":"By Mona Haddad","body_html":"<p>They met.</p>","keywords":["border","border"],'
        '"associations":{"featuremedia":{"type":"picture","renditions":{"16-9":{"href":"https://desk.example/1.jpg"}}}}}'
    )
    article = loads(document, "ninjs")
    assert (article.id, article.keywords) == ("tag:desk.example,2026:1", ("border",))
    assert article.authors == (Author(name="Mona Haddad"),)
    assert article.published is not None
    assert [image.url for image in article.images] == ["https://desk.example/1.jpg"]
    assert formats.detect(document, "a.json") == "ninjs"


def test_what_an_article_has_no_place_for_is_in_the_report() -> None:
    report = Report()
    loads(
        '{"uri":"urn:example:1","headlines":[{"role":"main","value":"Talks"},{"role":"social","value":"Talk!"}],'
        '"people":[{"name":"Sam Low","rel":"mentioned"}],"eventDetails":{"dates":{}},'
        '"associations":[{"name":"clip","uri":"urn:example:2","type":"video"}]}',
        "ninjs",
        report=report,
    )
    assert [note.what for note in report] == ["headline", "person", "association", "event"]


@pytest.mark.parametrize("data", ["", "[]", "{}", '{"uri":7}', '{"uri":"', "[" * 5000, '{"headline":"Talks"}'])
def test_what_is_no_item_is_refused(data: str) -> None:
    with pytest.raises(errors.ReadError):
        loads(data, "ninjs")


@pytest.mark.parametrize("value", ["7", "null", "true", "[7,null]", '{"a":7}', '[{"value":7}]', '"x"', "[[]]"])
def test_members_of_any_type_are_passed_over(value: str) -> None:
    names = (
        "headlines",
        "bodies",
        "people",
        "subjects",
        "associations",
        "altIds",
        "versionCreated",
        "rightsInfo",
        "by",
    )
    for name in names:
        loads(f'{{"uri":"urn:example:1","{name}":{value}}}', "ninjs")
