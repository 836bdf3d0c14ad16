"""The quick reader of JSON takes what the one that explains takes, and makes the same of it."""

from __future__ import annotations

import json as stdlib_json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.errors import ReadError
from diplonews.formats import json
from diplonews.formats.json import dumps
from diplonews.formats.quick import read_quickly
from diplonews.limits import Limits
from diplonews.model import Article
from diplonews.testing import articles

HEADER: dict[str, Any] = {"format": "diplonews", "version": 1}


def explained(content: bytes) -> Article | None:
    try:
        return json._read(content, Limits())  # the reader that is asked where the quick one gives up
    except ReadError:
        return None


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Go through every object or array with each of its keys or positions."""
    for key, member in value.items() if isinstance(value, dict) else enumerate(value):
        yield value, key
        if isinstance(member, dict | list):
            yield from places(member)


@given(articles())
def test_a_document_as_we_write_it_is_read_quickly(article: Article) -> None:
    assert read_quickly(dumps(article).encode(), **HEADER) == article


@given(article=articles(), escaped=st.booleans())
def test_spaces_and_escapes_are_read_quickly_too(article: Article, *, escaped: bool) -> None:
    document = stdlib_json.dumps(stdlib_json.loads(dumps(article)), indent=1, ensure_ascii=escaped)
    assert read_quickly(document.encode(), **HEADER) == article


@given(articles(), st.data())
def test_both_readers_make_the_same_of_a_changed_document(article: Article, data: st.DataObject) -> None:
    document = stdlib_json.loads(dumps(article))
    holder, key = data.draw(st.sampled_from(list(places(document))))
    holder[key] = data.draw(
        st.sampled_from(
            [None, True, 0, -1, 1.0, 2**31, "", " ", "a\tb", "p1", "2026-02-30", [], {}, [None], [""], [{}]]
        )
    )
    content = stdlib_json.dumps(document, ensure_ascii=False).encode()
    assert read_quickly(content, **HEADER) == explained(content)


@given(articles(), st.data())
def test_both_readers_make_the_same_of_a_field_left_out_or_put_in(article: Article, data: st.DataObject) -> None:
    document = stdlib_json.loads(dumps(article))
    objects = [(holder, key) for holder, key in places(document) if isinstance(holder, dict)]
    holder, key = data.draw(st.sampled_from(objects))
    moved = holder.pop(key)
    if data.draw(st.booleans()):
        data.draw(st.sampled_from(objects))[0].setdefault(data.draw(st.sampled_from(["more", key])), moved)
    content = stdlib_json.dumps(document, ensure_ascii=False).encode()
    assert read_quickly(content, **HEADER) == explained(content)


@pytest.mark.parametrize(
    "text",
    [
        '{"format":"diplonews","version":1,"id":"urn:x:1","id":"urn:x:1"}',
        '{"format":"diplonews","version":1,"id":"u:x","i\\u0064":"urn\\u003ax"}',
        '{"format":"diplonews","version":1,"id":"u:x","sections":[{"heading":"a","heading":"b"}]}',
        '{"format":"diplonews","version":1,"id":"u:x","sections":[{"blocks":[{"kind":"paragraph","kind":"table","text":"a"}]}]}',
        '{"format":"diplonews","version":1,"id":"u:x","title":null}',
        '{"format":"diplonews","version":1,"id":"u:x","published":"2026-02-05T20:00:00Z"}',
        '{"format":"diplonews","version":1.0,"id":"u:x"}',
        '{"format":"diplonews","version":1,"id":"u:x"',
        "[" * 100_000,
    ],
)
def test_what_is_refused_is_not_read_quickly(text: str) -> None:
    assert read_quickly(text.encode(), **HEADER) is None
