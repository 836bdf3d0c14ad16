"""What the XML reader refuses, and how it says so."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path

import pytest

from diplonews.errors import (
    DiplonewsError,
    EncodingError,
    LimitExceeded,
    MalformedInput,
    ReadError,
    SchemaError,
    UnsafeInput,
)
from diplonews.formats.xml import NAMESPACE, loads, validate
from diplonews.limits import Limits
from diplonews.model import Article

ID = "<id>urn:x:1</id>"


def document(fields: str = "", *, before: str = "", attributes: str = 'version="1"') -> str:
    return f'{before}<article xmlns="{NAMESPACE}" {attributes}>{ID}{fields}</article>'


def block(inner: str) -> str:
    return f"<sections><section><blocks>{inner}</blocks></section></sections>"


BLOCK = "/article/sections/*[1]/blocks/*[1]"


@pytest.mark.parametrize(
    ("fields", "path", "words"),
    [
        ("<headline>Talks</headline>", "/article", "'headline' is no element"),
        ('<title xmlns="">Talks</title>', "/article", "'title' is no element"),
        ("<title/>", "/article/title", "blank"),
        ("<title>a\tb</title>", "/article/title", "line cannot hold"),
        ('<title lang="ar">Talks</title>', "/article/title", "attribute 'lang'"),
        ("<title>Talks <b>now</b></title>", "/article/title", "text only"),
        ("<title>a</title><title>b</title>", "/article/title", "stands twice"),
        ("loose words", "/article", "text between its elements"),
        ("<authors><author/></authors>", "/article/authors/*[1]", "name is missing"),
        ("<authors><writer/></authors>", "/article/authors", "must hold author"),
        ("<authors>Huda</authors>", "/article/authors", "text between"),
        ("<published>yesterday</published>", "/article/published", "must be a date"),
        ("<published> 2026-01-01</published>", "/article/published", "must be a date"),
        (block("<video/>"), "/article/sections/*[1]/blocks", "must hold paragraph or quotation"),
        (block("<item-list/>"), BLOCK, "items is missing"),
        (block("<paragraph><text>x</text><ordered>true</ordered></paragraph>"), BLOCK, "'ordered' is no element"),
        (
            block("<table><rows><row><cell>x</cell></row></rows><header>1</header></table>"),
            f"{BLOCK}/header",
            "true or",
        ),
        (
            block("<figure><image><url>urn:x:2</url><width>+5</width></image></figure>"),
            f"{BLOCK}/image/width",
            "plain digits",
        ),
        ("<meetings><diplomatic-meeting><kind>tea</kind></diplomatic-meeting></meetings>", None, "one of talks"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_path(fields: str, path: str | None, words: str) -> None:
    path = path or "/article/meetings/*[1]/kind"
    with pytest.raises(SchemaError) as refused:
        loads(document(fields))
    assert refused.value.path == path
    assert words in refused.value.message
    assert [problem.path for problem in validate(document(fields))] == [path]


def test_a_path_spells_fields_as_the_document_does() -> None:
    meeting = "<id>m1</id><kind>talks</kind><participants><participant><id>p1</id><country>LY</country></participant>"
    fields = (
        f"<meetings><diplomatic-meeting>{meeting}</participants><end-date>2026-01-01</end-date></diplomatic-meeting>"
    )
    with pytest.raises(SchemaError) as refused:
        loads(document(f"{fields}</meetings>"))
    assert refused.value.path == "/article/meetings/*[1]/end-date"


def test_an_error_names_the_line() -> None:
    with pytest.raises(SchemaError) as refused:
        loads(document("\n\n<title> </title>"))
    assert refused.value.line == 3


@pytest.mark.parametrize("attributes", ["", 'version="2"', 'version=" 1"', 'version="1" id="x"'])
def test_another_version_or_attribute_is_refused(attributes: str) -> None:
    with pytest.raises(SchemaError):
        loads(document(attributes=attributes))


@pytest.mark.parametrize("text", ["<article/>", '<newsItem xmlns="urn:x:1"/>', f'<section xmlns="{NAMESPACE}"/>'])
def test_xml_of_another_kind_is_refused(text: str) -> None:
    with pytest.raises(SchemaError, match="must be article in the namespace"):
        loads(text)


@pytest.mark.parametrize(
    "before",
    [
        "<!DOCTYPE article>",
        '<?xml version="1.0"?>\n<!-- a > b --><?note x?>\n<!DOCTYPE article SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE article [<!ENTITY a "b">]>',
        '<!DOCTYPE article [<!ENTITY a SYSTEM "https://example.org/">]>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_doctype_is_refused_in_every_encoding(before: str, encoding: str) -> None:
    with pytest.raises((UnsafeInput, EncodingError)):
        loads(document("<title>&a;</title>", before=before).encode(encoding))
    with pytest.raises(UnsafeInput, match="DOCTYPE"):
        loads(document(before=before))


def test_an_entity_without_a_doctype_is_malformed() -> None:
    with pytest.raises(MalformedInput):
        loads(document("<title>&file;</title>"))


def test_an_include_is_an_unknown_element(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("not to be read")
    include = f'<title><i:include xmlns:i="http://www.w3.org/2001/XInclude" href="{secret}" parse="text"/></title>'
    with pytest.raises(SchemaError, match="text only"):
        loads(document(include))


@pytest.mark.parametrize(
    "text", ["", " ", "<", "<article", "plain words", "<a></b>", "<a/><b/>", "\x00", "<a>&#1;</a>"]
)
def test_what_is_no_xml_is_malformed(text: str) -> None:
    with pytest.raises(MalformedInput):
        loads(text)


@pytest.mark.parametrize("name", ["utf-7", "cp037", "rot13", "nothing", "idna", "base64"])
def test_an_encoding_that_can_hide_things_is_refused(name: str) -> None:
    with pytest.raises(EncodingError):
        loads(f'<?xml version="1.0" encoding="{name}"?>{document()}'.encode())


@pytest.mark.parametrize("name", ["windows-1256", "UTF-8", "utf-16", "ISO-8859-6"])
def test_a_declared_encoding_is_taken(name: str) -> None:
    text = f'<?xml version="1.0" encoding="{name}"?>' + document("<title>لقاء</title>")
    assert loads(text.encode(name)).title == "لقاء"
    assert loads(text).title == "لقاء"


def test_what_is_not_of_its_encoding_is_refused() -> None:
    with pytest.raises(EncodingError):
        loads(document("<title>é</title>").encode("latin-1"))
    with pytest.raises(EncodingError):
        loads(document("<title>\ud800</title>"))


@pytest.mark.parametrize("depth", [201, 3_000, 100_000])
def test_deep_nesting_is_refused(depth: int) -> None:
    with pytest.raises(LimitExceeded) as refused:
        loads(document("<sections><section>" * depth + "</section></sections>" * depth))
    assert refused.value.limit == "max_xml_depth"


def test_a_raised_limit_on_depth_ends_in_an_error_of_ours() -> None:
    text = document("<sections><section>" * 900 + "<heading>x</heading>" + "</section></sections>" * 900)
    with pytest.raises(DiplonewsError):
        loads(text, limits=Limits(max_xml_depth=100_000))


def test_a_document_past_the_limit_of_bytes_is_refused() -> None:
    with pytest.raises(LimitExceeded, match="max_document_bytes"):
        loads(document(), limits=Limits(max_document_bytes=10))


def test_indentation_comments_and_another_prefix_make_no_difference() -> None:
    text = f"""<d:article xmlns:d="{NAMESPACE}" version="1">
        <!-- the headline --> <d:title>Talks<!-- now --> in <![CDATA[Amman & Aqaba]]></d:title>
        <?note order is free?> <d:id>urn:x:1</d:id>
    </d:article>"""
    assert loads(text) == Article(id="urn:x:1", title="Talks in Amman & Aqaba")


def test_a_path_or_a_file_is_no_document() -> None:
    with pytest.raises(TypeError, match="str or bytes"):
        loads(open)  # type: ignore[arg-type]  # the point


def test_a_schema_can_be_named() -> None:
    with as_file(files("diplonews.formats") / "schemas" / "article-1.xsd") as schema:
        assert validate(document(), schema=schema) == ()
    with pytest.raises(ReadError, match="cannot read the schema"):
        validate(document(), schema="/nowhere/schema.xsd")
