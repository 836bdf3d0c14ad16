"""What `validate` finds, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from diplonews.errors import ReadError
from diplonews.formats import newsml
from diplonews.model import Article, Paragraph, Section

NAR = "http://iptc.org/std/nar/2006-10-01/"
XSD = Path(__file__).parents[4] / "shared" / "standards" / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"
META = """<itemMeta><itemClass qcode="ninat:text"/><provider literal="desk"/>
<versionCreated>2026-03-05T18:40:00Z</versionCreated></itemMeta>"""
IPTC = '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>'


def item(inside: str, attributes: str = "") -> str:
    return f'<newsItem xmlns="{NAR}" guid="urn:example:1" {attributes}>{inside}</newsItem>'


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
        ("<newsItem>", "not well-formed", 1),
        ("<html/>", "is no item", 1),
    ],
)
def test_a_fault_is_told_with_its_line(document: str, message: str, line: int) -> None:
    problems = newsml.validate(document)
    assert [problem.line for problem in problems if message in problem.message] == [line]


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
    attributes = 'standard="NewsML-G2" standardversion="2.35" conformance="power"'
    document = item(IPTC + META + "<headline/>", attributes)
    assert newsml.validate(document) == ()
    assert ["headline" in problem.message for problem in newsml.validate(document, schema=XSD)] == [True]
    monkeypatch.setenv("DIPLONEWS_SCHEMAS", str(XSD.parent))
    assert len(newsml.validate(document)) == 1


def test_a_schema_that_is_not_there_is_told() -> None:
    with pytest.raises(ReadError, match="schema"):
        newsml.validate(item(IPTC + META), schema="nowhere.xsd")
