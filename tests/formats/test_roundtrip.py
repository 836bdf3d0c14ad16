"""The laws of our own formats: what is written is read back, is the same to the byte, and fits its schema."""

from __future__ import annotations

import json as stdlib_json
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from importlib.resources import files
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types
from lxml import etree

from diplonews import formats, testing
from diplonews.formats.shapes import Kind, is_tagged, shapes_of, tag_of
from diplonews.model import Article, Figure, Item, ItemList, Paragraph, Quotation, Section, Table

OWN = ("json", "xml")
BLOCKS = (Paragraph, Quotation, ItemList, Figure, Table)
generous = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))


@cache
def json_schema() -> Any:
    return stdlib_json.loads((files("diplonews.formats") / "schemas" / "article-1.json").read_bytes())


@cache
def json_validator() -> Any:
    Draft202012Validator.check_schema(json_schema())
    return Draft202012Validator(json_schema())


@cache
def xml_schema_tree() -> Any:
    return etree.fromstring((files("diplonews.formats") / "schemas" / "article-1.xsd").read_bytes())


@cache
def xml_schema() -> etree.XMLSchema:
    return etree.XMLSchema(xml_schema_tree())


def flat(value: Any) -> Any:
    """Spell a value out, types and offsets of times with it, which `==` does not see."""
    if attrs.has(type(value)):
        return type(value), [flat(getattr(value, field.name)) for field in attrs.fields(type(value))]
    if isinstance(value, tuple):
        return [flat(member) for member in value]
    return (type(value), value.isoformat()) if isinstance(value, date) else (type(value), value)


def check_laws(article: Article, name: str) -> str:
    document = formats.writer(name)(article)
    again = formats.reader(name)(document)
    assert again == article
    assert flat(again) == flat(article)
    assert formats.writer(name)(again) == document
    assert formats.reader(name)(document.encode()) == article
    assert formats.validator(name)(document) == ()
    assert formats.detect(document.encode(), "news.txt") == name
    return document


@generous
@given(testing.articles())
def test_every_article_comes_back_from_json_and_fits_the_schema(article: Article) -> None:
    document = check_laws(article, "json")
    assert document.startswith('{"format":"diplonews","version":1,"id":')
    assert not [error.message for error in json_validator().iter_errors(stdlib_json.loads(document))]


@generous
@given(testing.articles())
def test_every_article_comes_back_from_xml_and_fits_the_schema(article: Article) -> None:
    document = check_laws(article, "xml")
    xml_schema().assertValid(etree.fromstring(document.encode()))


@generous
@given(testing.articles())
def test_the_two_formats_say_the_same(article: Article) -> None:
    xml = formats.writer("xml")(article)
    assert formats.writer("json")(formats.reader("xml")(xml)) == formats.writer("json")(article)


@pytest.mark.parametrize("name", OWN)
@given(moment=testing.moments())
def test_a_moment_keeps_its_kind_and_its_offset(name: str, moment: date) -> None:
    check_laws(Article(id="urn:x:1", published=moment), name)


@pytest.mark.parametrize("name", OWN)
@pytest.mark.parametrize(
    "moment",
    [
        date(2026, 3, 5),
        datetime(2026, 3, 5),  # noqa: DTZ001  # the source tells none
        datetime(2026, 3, 5, tzinfo=UTC),
        datetime(2026, 3, 5, 18, 30, 1, 7, tzinfo=timezone(timedelta(hours=-9, minutes=-30))),
        datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
    ],
)
def test_a_day_is_no_midnight_and_no_offset_is_not_utc(name: str, moment: date) -> None:
    again = formats.reader(name)(formats.writer(name)(Article(id="urn:x:1", published=moment))).published
    assert flat(again) == flat(moment)


@pytest.mark.parametrize("name", OWN)
@given(text=testing.texts(), line=testing.lines(), url=testing.urls())
def test_text_is_kept_to_the_letter(name: str, text: str, line: str, url: str) -> None:
    check_laws(Article(id=url, title=line, summary=text), name)


@pytest.mark.parametrize("name", OWN)
def test_the_deepest_article_is_within_the_limits(name: str) -> None:
    item = Item(text="the innermost point")
    for _ in range(7):
        item = Item(text="a point", items=(item,))
    section = Section(blocks=(ItemList(items=(item,)),))
    for _ in range(31):
        section = Section(sections=(section,))
    check_laws(Article(id="urn:x:1", sections=(section,)), name)


@pytest.mark.parametrize("name", OWN)
def test_an_empty_cell_is_told_from_a_text(name: str) -> None:
    table = Table(rows=((None, "null", None), ("أ",)), header=True)
    check_laws(Article(id="urn:x:1", sections=(Section(blocks=(table,)),)), name)


@pytest.mark.parametrize("name", OWN)
def test_a_long_text_is_kept(name: str) -> None:
    paragraph = Paragraph(text="أكد الوزيران عمق العلاقات. " * 450_000)
    check_laws(Article(id="urn:x:1", sections=(Section(blocks=(paragraph,)),)), name)


def test_letters_are_not_escaped() -> None:
    article = Article(id="urn:x:1", title="لقاء في عمّان 🤝")
    assert all("لقاء في عمّان 🤝" in formats.writer(name)(article) for name in OWN)


def test_what_has_no_value_is_left_out() -> None:
    article = Article(id="urn:x:1")
    assert formats.writer("json")(article) == '{"format":"diplonews","version":1,"id":"urn:x:1","language":"und"}'
    assert formats.writer("xml")(article).count("<") == 7


@given(st.data())
def test_keys_stand_in_the_order_of_the_fields(data: st.DataObject) -> None:
    article = data.draw(testing.articles())
    document = stdlib_json.loads(formats.writer("json")(article))
    assert list(document)[:2] == ["format", "version"]
    del document["format"], document["version"]
    waiting: list[tuple[type, dict[str, Any]]] = [(Article, document)]
    while waiting:
        cls, held = waiting.pop()
        assert [key for key in held if key != "kind" or not is_tagged(cls)] == [
            shape.name for shape in shapes_of(cls) if shape.name in held
        ]
        for shape in shapes_of(cls):
            members = held.get(shape.name, []) if shape.many else [held[shape.name]] if shape.name in held else []
            if shape.kind is Kind.OBJECT:
                by_tag = {tag_of(inner): inner for inner in shape.classes}
                waiting += [(by_tag.get(str(member.get("kind")), shape.classes[0]), member) for member in members]


def every_class() -> list[type]:
    found: list[type] = []
    waiting: list[type] = [Article]
    while waiting:
        cls = waiting.pop()
        if cls not in found:
            found.append(cls)
            waiting += [inner for shape in shapes_of(cls) for inner in shape.classes if attrs.has(inner)]
    return found


@pytest.mark.parametrize("cls", every_class())
def test_the_schemas_know_every_field(cls: type) -> None:
    names = [shape.name for shape in shapes_of(cls)]
    rules = json_schema() if cls is Article else json_schema()["$defs"][cls.__name__]
    tags = ["format", "version"] if cls is Article else ["kind"] if cls in BLOCKS else []
    assert list(rules["properties"]) == tags + names
    assert rules["additionalProperties"] is False
    path = "{*}complexType[@name='%s']/{*}all/{*}element" % cls.__name__  # noqa: UP031  # the braces are the path's
    assert [element.get("name") for element in xml_schema_tree().findall(path)] == [
        name.replace("_", "-") for name in names
    ]


@pytest.mark.parametrize("cls", every_class())
def test_the_schemas_know_every_label(cls: type) -> None:
    for shape in shapes_of(cls):
        for inner in shape.classes:
            if not attrs.has(inner):
                labels = [member.value for member in inner]  # type: ignore[attr-defined]  # an Enum
                assert json_schema()["$defs"][inner.__name__]["enum"] == labels
                path = "{*}simpleType[@name='%s']//{*}enumeration" % inner.__name__  # noqa: UP031  # as above
                assert [element.get("value") for element in xml_schema_tree().findall(path)] == labels


def test_blocks_have_tags_of_their_own() -> None:
    assert [tag_of(cls) for cls in BLOCKS] == ["paragraph", "quotation", "item-list", "figure", "table"]
