"""Bad input gives a result or one of the package's own errors, whatever reader it meets."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import diplonews
from diplonews import formats
from diplonews.errors import DiplonewsError
from diplonews.model import Article

HOSTILE = Path(__file__).parents[2] / "shared" / "hostile"
READERS: dict[str, Callable[[bytes], Article]] = {
    "text": diplonews.parse_text,
    "html": diplonews.parse_html,
    **{entry.name: partial(diplonews.loads, format=entry.name) for entry in formats.names() if entry.reads},
}
PIECES = [
    b"<",
    b">",
    b"<!DOCTYPE x [",
    b"<!ENTITY a 'b'>",
    b"&a;",
    b"]>",
    b"<?xml version='1.0'?>",
    b"{",
    b'"',
    b":",
    b"[",
    b"]",
]
PIECES += [
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xc3",
    b"\xe2\x80\x8f",
    b"\r",
    b"</article>",
    b"<p>",
    b"<br",
    b"\\ud800",
    b"1e999",
]


def outcome(reader: str, data: bytes) -> str:
    """What comes of bad input: the id of an article, or the sentence of an error. Any other error goes through."""
    try:
        return READERS[reader](data).id
    except DiplonewsError as error:
        return str(error)


def files() -> Iterator[bytes]:
    for path in sorted(HOSTILE.rglob("*")):
        if path.is_file():
            yield path.read_bytes()
    for text in json.loads((HOSTILE / "blns" / "blns.json").read_text("utf-8")):
        yield text.encode("utf-8", "surrogatepass")


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the collections of bad input are not here")
@pytest.mark.parametrize("reader", READERS)
def test_collected_bad_input_is_read_or_refused(reader: str) -> None:
    for data in files():
        assert outcome(reader, data)


@pytest.mark.parametrize("reader", READERS)
@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=8), max_size=30).map(b"".join))
def test_any_bytes_are_read_or_refused(reader: str, data: bytes) -> None:
    assert outcome(reader, data)
