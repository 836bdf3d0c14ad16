"""What `validate` finds, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from diplonews.errors import ReadError
from diplonews.formats import newsml
from diplonews.model import Article, Paragraph, Section

NAR = "http://iptc.org/std/nar/2006-10-01/"
XSD = Path(__file__).parents[4] / "shared" / "standards" / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"
OFFICIAL = sorted((XSD.parents[1] / "examples" / "newsml-g2").rglob("*.xml"))
META = """<itemMeta><itemClass qcode="ninat:text"/><provider literal="desk"/>
<versionCreated>2026-03-05T18:40:00Z</versionCreated></itemMeta>"""
IPTC = '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>'


STANDARD = 'standard="NewsML-G2" standardversion="2.35" conformance="power"'


def item(inside: str, attributes: str = "") -> str:
    return f'<newsItem xmlns="{NAR}" guid="urn:example:1" {STANDARD} {attributes}>{inside}</newsItem>'


def text(html: str) -> str:
    return f'<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml" {html}</html></inlineXML></contentSet>'


@pytest.mark.parametrize(
    ("document", "message", "line"),
    [
        (item(IPTC + META, 'xml:lang="ar"'), "lacks dir", 1),
        (item(META), "alias 'ninat' is declared in no catalog", 1),
        (item('<catalogRef href="https://desk.example/c"/>' + META), "is not known", 1),
        (item(IPTC + META + '\n<partMeta partid="p" contentrefs="a9"/>'), "points at 'a9'", 3),
        (item(IPTC + META.replace("18:40:00Z", "18:40:00 +0300")), "versionCreated is", 2),
        (item(IPTC + "<itemMeta/>"), "itemMeta lacks provider", 1),
        (f'<newsMessage xmlns="{NAR}"/>', "newsMessage lacks header", 1),
        (item(IPTC + META + text('xml:lang="he"><body/>')), "html is in 'he' and lacks dir", 2),
        (item(IPTC + META + text("><body/>"), 'xml:lang="ar" dir="rtl"'), "html is in 'ar' and lacks dir", 2),
        (item(IPTC + META + '\n<contentMeta><headline xml:lang="fa">x</headline></contentMeta>'), "headline is in", 3),
        (item(META + "\n" + IPTC), "catalogRef stands after itemMeta in newsItem", 3),
        (item(IPTC + META.replace("</itemMeta>", '\n<provider literal="x"/></itemMeta>')), "provider stands after", 3),
        (item(IPTC + META.replace("<provider", '<itemClass qcode="ninat:text"/><provider')), "more than once", 1),
        (item(IPTC + META + text('><body id="a"><p id="a"/></body>')), "the id 'a' stands twice", 2),
        (f'<newsItem xmlns="{NAR}" guid="urn:x:1">{IPTC}{META}</newsItem>', "lacks the attribute standardversion", 1),
        (item(IPTC + META + "\n<contentMeta><headlin>x</headlin></contentMeta>"), "'headlin' is no element", 3),
        ("<newsItem>", "not well-formed", 1),
        ("<html/>", "is no item", 1),
    ],
)
def test_a_fault_is_told_with_its_line(document: str, message: str, line: int) -> None:
    problems = newsml.validate(document)
    assert [problem.line for problem in problems if message in problem.message] == [line]


def test_the_direction_of_a_text_may_be_told_around_it() -> None:
    for told in ('dir="rtl"><body><p xml:lang="ar">x</p></body>', 'xml:lang="ar"><body dir="rtl"/>'):
        assert newsml.validate(item(IPTC + META + text(told), 'xml:lang="ar" dir="rtl"')) == ()


@pytest.mark.skipif(not OFFICIAL, reason="IPTC's examples are not here")
def test_what_the_schema_admits_is_in_order() -> None:
    schema = etree.XMLSchema(etree.parse(str(XSD)))
    for path in OFFICIAL:
        if schema.validate(etree.parse(str(path))):
            messages = [problem.message for problem in newsml.validate(path.read_bytes())]
            assert [message for message in messages if _is_of_structure(message)] == [], path


def _is_of_structure(message: str) -> bool:
    return any(words in message for words in (" stands ", "lacks the", "is no element"))


def test_what_we_write_has_no_faults() -> None:
    section = Section(heading="خلفية", blocks=(Paragraph(text="التقى الوزيران."),))
    assert newsml.validate(newsml.dumps(Article(id="urn:example:1", language="ar", sections=(section,)))) == ()


def test_what_was_ours_and_is_spoilt_is_told() -> None:
    written = newsml.dumps(Article(id="urn:example:1", title="Talks"))
    assert "<body/>" in written
    (problem,) = newsml.validate(written.replace("<body/>", ""))
    assert "lacks the body" in problem.message


@pytest.mark.skipif(not XSD.is_file(), reason="IPTC's schema is not here")
def test_the_schema_is_used_where_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    document = item(IPTC + META + "<headline/>")
    assert newsml.validate(document) == ()
    for path in (XSD, str(XSD.parent)):
        assert ["headline" in problem.message for problem in newsml.validate(document, schema=path)] == [True]
    monkeypatch.setenv("DIPLONEWS_SCHEMAS", str(XSD.parent))
    assert len(newsml.validate(document)) == 1


def test_a_schema_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="holds no NewsML-G2"):
        newsml.validate(item(IPTC + META), schema=tmp_path)
    with pytest.raises(ReadError, match="schema"):
        newsml.validate(item(IPTC + META), schema="nowhere.xsd")


def test_a_document_of_any_depth_can_be_checked() -> None:
    assert newsml.validate(item(IPTC + META + "<contentSet>" + "<a>" * 1500 + "</a>" * 1500 + "</contentSet>")) == ()
