"""Formats are found by name, by suffix and by what a document begins with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from diplonews import formats
from diplonews.errors import UnknownFormat
from diplonews.formats import json, xml
from diplonews.model import Article

ARTICLE = Article(id="urn:x:1", title="لقاء")


def test_every_format_has_the_functions_that_it_promises() -> None:
    for entry in formats.names():
        assert not entry.reads or callable(formats.reader(entry.name))
        assert not entry.writes or callable(formats.writer(entry.name))
        assert not entry.validates or callable(formats.validator(entry.name))
        assert entry.suffixes


def test_our_own_formats_lose_nothing() -> None:
    assert {"json", "xml", "newsml"} <= {entry.name for entry in formats.names() if entry.lossless}


@pytest.mark.parametrize("name", ["yaml", "", "JSON", None, "shapes", "../json"])
def test_an_unknown_format_is_refused_with_those_that_are_known(name: str) -> None:
    for function in (formats.reader, formats.writer, formats.validator):
        with pytest.raises(UnknownFormat, match="json, xml"):
            function(name)


@pytest.mark.parametrize(
    ("path", "name"), [("a.json", "json"), ("a.XML", "xml"), (Path("b/c.d.json"), "json"), ("a.g2.xml", "newsml")]
)
def test_a_suffix_tells_the_format(path: str | Path, name: str) -> None:
    assert formats.by_suffix(path) == name


@pytest.mark.parametrize("path", ["a.txt", "json", "", "xml/readme"])
def test_a_suffix_that_tells_nothing_is_refused(path: str) -> None:
    with pytest.raises(UnknownFormat, match=r"\.json"):
        formats.by_suffix(path)


def test_the_document_outranks_the_suffix() -> None:
    assert formats.detect(xml.dumps(ARTICLE), "a.json") == "xml"
    assert formats.detect(json.dumps(ARTICLE).encode(), "a.xml") == "json"


@pytest.mark.parametrize("entry", [entry for entry in formats.names() if entry.lossless], ids=lambda entry: entry.name)
def test_every_lossless_format_is_told_by_its_document(entry: formats.Format) -> None:
    document = formats.writer(entry.name)(ARTICLE)
    assert formats.detect(document, "a") == entry.name
    assert formats.reader(entry.name)(document) == ARTICLE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_comments_and_encodings_do_not_hide_the_root(encoding: str) -> None:
    text = xml.dumps(ARTICLE).replace("<article", "<!-- <json> --> <article")
    assert formats.detect(text.encode(encoding), "a") == "xml"


def test_a_document_that_tells_nothing_goes_by_its_name() -> None:
    assert formats.detect(b"", "a.json") == "json"
    with pytest.raises(UnknownFormat):
        formats.detect(b"plain words", "a.txt")


def test_looking_for_the_root_is_linear() -> None:
    for piece in ("<!-- ", "<?x ", " ", "<a ", "{", '{"format"', "<!DOCTYPE ", "<!---->"):
        with pytest.raises(UnknownFormat):
            formats.detect(piece * 100_000, "a")


def test_the_list_of_formats_loads_none_of_them() -> None:
    code = (
        "import sys; from diplonews import formats; formats.names(); formats.detect('{}', 'a.json');"
        "print([m for m in ('lxml', 'msgspec', 'cattrs', 'diplonews.formats.json') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
