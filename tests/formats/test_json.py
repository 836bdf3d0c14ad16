"""What the JSON reader refuses, and how it says so."""

from __future__ import annotations

import json as stdlib_json
from importlib.resources import as_file, files
from typing import Any

import pytest

from diplonews.errors import (
    DiplonewsError,
    EncodingError,
    LimitExceeded,
    MalformedInput,
    ReadError,
    SchemaError,
)
from diplonews.formats.json import dumps, loads, validate
from diplonews.limits import Limits
from diplonews.model import Article
from diplonews.report import Report


def document(**fields: Any) -> str:
    return stdlib_json.dumps({"format": "diplonews", "version": 1, "id": "urn:x:1", **fields})


def section(**fields: Any) -> dict[str, Any]:
    return {"sections": [{"blocks": [{"kind": "paragraph", "text": "They met in Amman.", **fields}]}]}


@pytest.mark.parametrize(
    ("fields", "path", "words"),
    [
        ({"headline": "Talks"}, "$", "'headline' is no field"),
        ({"self": 1}, "$", "'self' is no field"),
        ({"title": None}, "$.title", "null"),
        ({"title": 5}, "$.title", "must be a string, not a number"),
        ({"title": ["Talks"]}, "$.title", "must be a string, not an array"),
        ({"title": " "}, "$.title", "blank"),
        ({"title": "a\tb"}, "$.title", "line cannot hold"),
        ({"authors": {"name": "Huda"}}, "$.authors", "must be an array, not an object"),
        ({"authors": "Huda"}, "$.authors", "must be an array, not a string"),
        ({"authors": ["Huda"]}, "$.authors[0]", "must be an object, not a string"),
        ({"authors": [{"name": "Huda"}, {"role": "editor"}]}, "$.authors[1]", "name is missing"),
        ({"authors": [{"name": None}]}, "$.authors[0].name", "null"),
        ({"keywords": ["Libya", 3]}, "$.keywords[1]", "must be a string, not a number"),
        ({"keywords": ["Libya", None]}, "$.keywords[1]", "not null"),
        ({"keywords": [""]}, "$.keywords", "blank"),
        ({"published": "yesterday"}, "$.published", "must be a date, or a time"),
        ({"published": "2026-02-30"}, "$.published", "no day"),
        ({"published": "20260205"}, "$.published", "must be a date"),
        ({"published": "2026-02-05T25:00:00"}, "$.published", "no moment"),
        ({"published": "2026-02-05T20:00:00Z"}, "$.published", "must be a date, or a time"),
        ({"published": "2026-02-05T20:00:00+15:00"}, "$.published", "14 hours"),
        ({"published": 1_700_000_000}, "$.published", "must be a string"),
        ({"images": [{"url": "https://example.org/a.jpg", "width": True}]}, "$.images[0].width", "a whole number"),
        ({"images": [{"url": "https://example.org/a.jpg", "width": 1.5}]}, "$.images[0].width", "a whole number"),
        ({"images": [{"url": "https://example.org/a.jpg", "width": 2**40}]}, "$.images[0].width", "from 1 to"),
        ({"images": [{"url": "a.jpg"}]}, "$.images[0].url", "an absolute URL"),
        (section(kind="embed"), "$.sections[0].blocks[0].kind", "must be one of paragraph"),
        (section(kind=["paragraph"]), "$.sections[0].blocks[0].kind", "must be one of"),
        (section(attribution="Huda"), "$.sections[0].blocks[0]", "'attribution' is no field"),
        (section(links=[{"start": 3, "end": 3, "url": "urn:x:2"}]), "$.sections[0].blocks[0].links[0].end", "greater"),
        (section(links=[{"start": 3, "end": 99, "url": "urn:x:2"}]), "$.sections[0].blocks[0].links", "inside"),
        ({"sections": [{}]}, "$.sections[0]", "must have a heading"),
        ({"sections": [{"blocks": [{"kind": "table", "rows": [[]]}]}]}, "$.sections[0].blocks[0].rows", "one cell"),
        (
            {"sections": [{"blocks": [{"kind": "table", "rows": [[1]]}]}]},
            "$.sections[0].blocks[0].rows[0][0]",
            "string",
        ),
        ({"meetings": [{"id": "m1", "kind": "tea", "participants": []}]}, "$.meetings[0].kind", "must be one of talks"),
        ({"meetings": [{"id": "m1", "kind": "talks", "participants": []}]}, "$.meetings[0].participants", "at least 1"),
        ({"version": 2}, "$.version", "must be 1"),
        ({"version": True}, "$.version", "must be 1"),
        ({"format": "ninjs"}, "$", "no document of diplonews"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_path(fields: dict[str, Any], path: str, words: str) -> None:
    with pytest.raises(SchemaError) as refused:
        loads(document(**fields))
    assert refused.value.path == path
    assert words in refused.value.message
    assert refused.value.message.startswith(path)
    assert refused.value.problems[0][0] == path
    assert [problem.path for problem in validate(document(**fields))] == [path]


@pytest.mark.parametrize("text", ["[]", "1", '"text"', "null", "{}", '{"id":"urn:x:1"}'])
def test_json_of_another_kind_is_refused(text: str) -> None:
    with pytest.raises(SchemaError, match="no document of diplonews"):
        loads(text)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('{"format":"diplonews","version":1,"id":"urn:x:1","id":"urn:x:1"}', "$.id"),
        ('{"format" : "diplonews","version":1,"id":"urn:x:1","id" :"urn:x:1"}', "$.id"),
        ('{"format":"diplonews","version":1,"id":"urn:x:1","authors":[{"name":"a","name":"b"}]}', "$.authors[0].name"),
        ('{"format":"diplonews","version":1,"id":"urn\\u003ax\\u003a1","id":"u:x"}', "$.id"),
        ('{"format":"diplonews","version":1,"id":"u:x","i\\u0064":"urn\\u003ax"}', "$.id"),
    ],
)
def test_a_key_that_stands_twice_is_refused(text: str, path: str) -> None:
    with pytest.raises(MalformedInput) as refused:
        loads(text)
    assert refused.value.path == path


@pytest.mark.parametrize("text", ["", " ", "{", '{"format":', "NaN", "{'a':1}", '{"a":1,}', "[1] x", "\x00", "1e999"])
def test_what_is_no_json_is_malformed(text: str) -> None:
    with pytest.raises(MalformedInput):
        loads(text)


@pytest.mark.parametrize("data", [b'"\xff"', '{"id":"é"}'.encode("latin-1"), '"\ud800"'])
def test_what_is_not_utf_8_is_refused(data: str | bytes) -> None:
    with pytest.raises(EncodingError):
        loads(data)


def test_half_a_surrogate_pair_by_number_is_refused() -> None:
    with pytest.raises(ReadError):
        loads('{"format":"diplonews","version":1,"id":"urn:x:1","title":"\\ud800"}')


def test_a_byte_order_mark_is_left_out_and_reported() -> None:
    report = Report()
    assert loads(b"\xef\xbb\xbf" + document().encode(), report=report).id == "urn:x:1"
    assert [note.what for note in report] == ["byte-order-mark"]


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 200 + "]" * 200])
def test_deep_nesting_is_refused(text: str) -> None:
    with pytest.raises(LimitExceeded) as refused:
        loads(text)
    assert refused.value.limit == "max_json_depth"


def test_sections_past_the_depth_of_the_model_are_refused() -> None:
    deep: dict[str, Any] = {"heading": "innermost"}
    for _ in range(40):
        deep = {"sections": [deep]}
    with pytest.raises(SchemaError, match="nest deeper"):
        loads(document(sections=[deep]))


def test_a_raised_limit_on_depth_ends_in_an_error_of_ours() -> None:
    text = document(sections=[]).replace(
        '"sections": []', '"sections":' + '[{"sections":' * 5_000 + "[]" + "}]" * 5_000
    )
    with pytest.raises(DiplonewsError):
        loads(text, limits=Limits(max_json_depth=100_000))


def test_brackets_in_texts_do_not_count_as_depth() -> None:
    assert loads(document(title="[" * 300 + '"{'), limits=Limits(max_json_depth=2)).title


def test_a_lower_limit_on_depth_holds() -> None:
    with pytest.raises(LimitExceeded):
        loads(document(**section()), limits=Limits(max_json_depth=4))


def test_a_document_past_the_limit_of_bytes_is_refused() -> None:
    with pytest.raises(LimitExceeded, match="max_document_bytes"):
        loads(document(), limits=Limits(max_document_bytes=10))


def test_space_and_escapes_make_no_difference() -> None:
    article = Article(id="urn:x:1", title="لقاء: \": 'قمة'")
    assert loads(stdlib_json.dumps(stdlib_json.loads(dumps(article)), indent=2)) == article


def test_a_path_or_a_file_is_no_document() -> None:
    with pytest.raises(TypeError, match="str or bytes"):
        loads(open)  # type: ignore[arg-type]  # the point


def test_a_schema_can_be_named() -> None:
    with as_file(files("diplonews.formats") / "schemas" / "article-1.json") as schema:
        assert validate(document(), schema=schema) == ()
    with pytest.raises(ReadError, match="cannot read the schema"):
        validate(document(), schema="/nowhere/schema.json")
