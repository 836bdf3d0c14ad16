"""Documents as feeds send them: made up after the habits of agencies, each with faults that are met in the wild."""

from __future__ import annotations

from contextlib import suppress
from copy import deepcopy
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from diplonews import formats
from diplonews import model as m
from diplonews.errors import DiplonewsError, NoContent
from diplonews.formats import newsml
from diplonews.report import Report

FEEDS = {path.stem: path.read_bytes() for path in sorted((Path(__file__).parent / "feeds").glob("*.xml"))}
XSD = Path(__file__).parents[4] / "shared" / "standards" / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"


def headings(sections: tuple[m.Section, ...]) -> list[object]:
    found: list[object] = []
    for section in sections:
        found.append(section.heading)
        if section.sections:
            found.append(headings(section.sections))
    return found


def test_a_message_without_header_and_its_picture() -> None:
    report = Report()
    article = newsml.loads(FEEDS["message_without_header"], report=report)
    assert article.title == "UPDATE 2-Two ministers meet in Doha on border trade"
    assert article.published == datetime(2026, 3, 5, 18, 2, tzinfo=UTC)
    assert article.dateline == m.Dateline(text="DOHA, March 5 (Agency) -", place="Doha")
    assert article.images == (m.Image(url="http://pictures.agency.example/1.jpg", width=640, height=480),)
    assert article.text.count("\n\n") == 2
    assert {"missing-header", "empty-date", "property"} == {note.what for note in report}


def test_html_in_the_wrong_namespace_and_dates_that_are_not_as_the_schema_has_them() -> None:
    article = newsml.loads(FEEDS["html_in_the_wrong_namespace"])
    assert headings(article.sections) == [None, "Rajat"]
    assert (article.genre, article.slugline) == ("Pääuutinen", "tapaaminen")
    assert article.subjects == (m.Subject(scheme="http://www.desk.example/subject/", code="77", name="diplomatia"),)


def test_nitf_under_prefixes() -> None:
    report = Report()
    article = newsml.loads(FEEDS["prefixed_nitf"], report=report)
    assert article.id == "urn:uuid:d41d8cd9-0000-4000-8000-00998ecf8427"
    assert headings(article.sections) == [None, "Next"]
    assert article.authors == (m.Author(name="SAM LOW", role="Wire Writer"),)
    assert article.published == datetime(2026, 3, 5, 17, 0, 0, 123456, tzinfo=UTC)
    assert article.modified == datetime(2026, 3, 5, 18, 40, tzinfo=UTC)


def test_sections_within_sections() -> None:
    article = newsml.loads(FEEDS["nested_sections"])
    assert headings(article.sections) == [None, "Ausblick", "Notizblock", ["Orte"], None]
    assert article.keywords == ("Diplomatie", "Treffen")
    assert article.summary == "Zwei Ministerinnen beraten."


def test_an_event_of_a_calendar() -> None:
    (meeting,) = newsml.loads(FEEDS["event_of_a_calendar"]).meetings
    assert (meeting.date, meeting.end_date) == (date(2026, 3, 5), date(2026, 3, 6))
    assert meeting.place == m.Place(name="Canberra", country="AU", venue="Old Parliament House")
    assert [participant.side for participant in meeting.participants] == [m.Side.HOST, None]
    assert meeting.participants[1].offices[0].kind is m.OfficeKind.FOREIGN_MINISTER


def test_a_wire_with_a_namespace_of_its_own() -> None:
    article = newsml.loads(FEEDS["wire_with_a_namespace_of_its_own"])
    assert article.authors == (m.Author(name="Sam Low"),)
    assert article.dateline == m.Dateline(text="DOHA, March 5", place="DOHA")
    assert [block.text for block in article.sections[0].blocks if isinstance(block, m.Paragraph)][-1] == "a  b\nc"
    assert article.rights is not None
    assert article.rights.holder == "WIRE"


def test_latin_letters_and_nitf_without_a_namespace() -> None:
    article = newsml.loads(FEEDS["latin_letters_and_nitf_without_namespace"])
    assert article.title == "Reunión de cancilleres en Bogotá"
    assert (article.language, article.source, article.keywords) == ("es", "AGENCIA", ("diplomacia",))
    assert article.text.endswith("Hablarán mañana de comercio.")
    assert article.published is not None
    assert article.published.isoformat() == "2026-03-05T19:00:00+01:00"


def test_a_byte_order_mark_and_html_without_a_namespace() -> None:
    report = Report()
    article = newsml.loads(FEEDS["byte_order_mark_and_html_without_namespace"], report=report)
    assert headings(article.sections) == [None, "Suite"]
    assert [type(block).__name__ for block in article.sections[1].blocks] == [
        "Paragraph",
        "ItemList",
        "Quotation",
        "Table",
    ]
    assert [image.url for image in article.images] == ["http://doc.agence.example/1.jpg"]
    assert "remote-content" in {note.what for note in report}


def test_planning_of_coverage_has_its_fields_and_no_article() -> None:
    item = newsml.read_document(FEEDS["planning_of_coverage"]).root
    assert isinstance(item, newsml.PlanningItem)
    assert item.coverage_set is not None
    with pytest.raises(NoContent):
        newsml.loads(FEEDS["planning_of_coverage"])


def test_blanks_before_the_declaration() -> None:
    report = Report()
    data = b"\n " + FEEDS["nested_sections"]
    assert newsml.loads(data, report=report) == newsml.loads(FEEDS["nested_sections"])
    assert "space-before-declaration" in {note.what for note in report}


def test_a_namespace_that_is_misspelt_does_not_hide_the_format() -> None:
    document = FEEDS["nested_sections"].replace(b"2006-10-01/", b"2006-10-01").decode().encode("utf-16")
    document = document.replace("utf-8".encode("utf-16-le"), "utf-16".encode("utf-16-le"))
    document = document.replace("UTF-8".encode("utf-16-le"), "UTF-16".encode("utf-16-le"))
    assert formats.detect(document, "a.xml") == "newsml"
    assert newsml.loads(document).title == newsml.loads(FEEDS["nested_sections"]).title


@pytest.mark.parametrize("name", FEEDS)
def test_nothing_of_it_is_lost_when_it_is_read_and_written(name: str) -> None:
    before, after = (
        etree.fromstring(data)
        for data in (FEEDS[name], newsml.write_document(newsml.read_document(FEEDS[name])).encode())
    )
    assert etree.tostring(before, method="c14n") == etree.tostring(after, method="c14n")


@pytest.mark.parametrize("name", ["event_of_a_calendar", "html_in_the_wrong_namespace", "nested_sections"])
def test_what_is_mended_is_valid(name: str) -> None:
    if not XSD.is_file():
        pytest.skip("IPTC's schema is not here")
    schema = etree.XMLSchema(etree.parse(str(XSD)))
    mended = newsml.write_document(newsml.mend(newsml.read_document(FEEDS[name])))
    assert schema.validate(etree.fromstring(mended.encode())), schema.error_log


VALUES = st.sampled_from(
    (
        *("", "  ", "a:b", "-1", "2026-13-45", "9999-12-31T23:59:59+14:00", "9" * 25, "\u202e", "http://[", "medtop:"),
        *("cpnat:event", "iso3166-1a2:QQ", "P9999D", "urn:x:1", "e\u0301", "true"),
    )
)


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """A document with pieces taken out, doubled, moved or filled with something else."""
    root = etree.fromstring(draw(st.sampled_from(tuple(FEEDS.values()))))
    for _ in range(draw(st.integers(1, 4))):
        nodes = list(root.iter("*"))
        node, other = (nodes[draw(st.integers(0, len(nodes) - 1))] for _ in range(2))
        parent = node.getparent()
        match draw(st.sampled_from(("take", "double", "move", "fill", "rename", "attribute", "unset"))):
            case "take" if parent is not None:
                parent.remove(node)
            case "double" if parent is not None:
                parent.append(deepcopy(node))
            case "move" if parent is not None:
                other.append(deepcopy(node))
            case "fill":
                node.text = draw(VALUES)
            case "rename":
                node.tag = other.tag
            case "attribute":
                name = draw(st.sampled_from(("qcode", "uri", "dir", "guid", "type", "href", "role", "width", "src")))
                node.set(name, draw(VALUES))
            case "unset":
                node.attrib.clear()
    data = etree.tostring(root)
    if draw(st.integers(0, 9)) == 0:
        cut = draw(st.integers(0, len(data)))
        data = data[:cut] + draw(st.binary(max_size=3)) + data[cut + 1 :]
    return data


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=spoilt())
def test_whatever_comes_is_read_or_refused_in_our_words(data: bytes) -> None:
    with suppress(DiplonewsError):
        article = newsml.loads(data, report=Report())
        assert newsml.loads(newsml.dumps(article)) == article
    with suppress(DiplonewsError):
        newsml.write_document(newsml.mend(newsml.read_document(data, report=Report())))
    with suppress(DiplonewsError):
        list(newsml.iter_items(BytesIO(data), report=Report()))
    newsml.validate(data)
