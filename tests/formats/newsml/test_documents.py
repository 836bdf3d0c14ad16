"""Law 2: another's NewsML-G2 is read and written without loss, whatever of it the typed classes know."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from diplonews.errors import LimitExceeded, MalformedInput, SchemaError, UnsafeInput
from diplonews.formats import newsml
from diplonews.limits import Limits
from diplonews.report import Action, Report

NAR = "http://iptc.org/std/nar/2006-10-01/"
STANDARDS = Path(__file__).parents[4] / "shared" / "standards"
SCHEMA = STANDARDS / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"
OFFICIAL = sorted((STANDARDS / "examples" / "newsml-g2").rglob("*.xml"))

EVENT = f"""<!-- planned --><conceptItem xmlns="{NAR}" guid="tag:desk.example:e7" xml:lang="ar">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  <itemMeta><itemClass qcode="cinat:concept"/><provider literal="desk"/>
    <versionCreated> 2026-02-10T09:00:00+0200 </versionCreated></itemMeta>
  <concept><conceptId qcode="ex:7"/><type qcode="cpnat:event"/><name>مشاورات سياسية</name>
    <eventDetails><dates><start>2026-02-11</start></dates><occurStatus qcode="eocstat:eos5"/>
      <participant qcode="ex:amb"><name>سفير</name></participant><subject qcode="medtop:20000639"/>
      <x:seat xmlns:x="urn:example:seats" n="4">left <x:b/> of</x:seat></eventDetails>
    <conceptExtProperty xmlns:xs="http://www.w3.org/2001/XMLSchema" rel="ex:n" value="3" valuedatatype="xs:integer"/>
  </concept></conceptItem>"""
MIXED = f"""<newsMessage xmlns="{NAR}"><header><sent>2026-02-10T09:00:00Z</sent></header><itemSet>
  <newsItem guid="urn:example:n1"><itemMeta><itemClass qcode="ninat:text"/><provider literal="desk"/>
  <versionCreated/></itemMeta>
  <contentMeta><keyword>a</keyword><headline>H <i xmlns="">x</i></headline><keyword>b</keyword>
  </contentMeta><contentSet>
  <inlineXML contenttype="application/xhtml+xml"><html><body><p>Text <b>bold</b> tail</p></body>
  </html></inlineXML></contentSet></newsItem><?note keep?></itemSet></newsMessage>"""


def canonical(data: str | bytes) -> bytes:
    root = etree.fromstring(data if isinstance(data, bytes) else data.encode())
    return b"".join(_pieces(root))


def _pieces(node: etree._Element) -> list[bytes]:
    attributes = sorted((str(name), str(value)) for name, value in node.items())
    declared = sorted((str(prefix), uri) for prefix, uri in node.nsmap.items())
    here = [repr((str(node.tag), attributes, declared, node.text or "")).encode()]
    for child in node:
        here += _pieces(child)
        here.append((child.tail or "").encode())
    return [*here, b"/"]


@pytest.mark.parametrize("text", [EVENT, MIXED], ids=["event", "mixed"])
def test_what_is_read_is_written_again_to_the_letter(text: str) -> None:
    written = newsml.write_document(newsml.read_document(text))
    assert canonical(written) == canonical(text)
    assert newsml.write_document(newsml.read_document(written)) == written


@pytest.mark.skipif(not OFFICIAL, reason="IPTC's examples are not here")
def test_no_official_document_loses_anything() -> None:
    lost = []
    for path in OFFICIAL:
        data = path.read_bytes()
        try:
            document = newsml.read_document(data, report=Report())
        except SchemaError:
            # What is not in NewsML-G2's namespace (other standards' samples) is refused, and that is right.
            assert NAR.encode() not in data.partition(b">")[0]
            continue
        if canonical(newsml.write_document(document)) != canonical(data):
            lost.append(path.name)
    assert lost == []


@pytest.mark.skipif(not OFFICIAL, reason="IPTC's examples are not here")
def test_what_was_valid_stays_valid() -> None:
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    for path in OFFICIAL:
        before = etree.fromstring(path.read_bytes())
        if schema.validate(before):
            after = etree.fromstring(newsml.write_document(newsml.read_document(path.read_bytes())).encode())
            assert schema.validate(after), (path.name, schema.error_log)


def test_an_event_has_its_participants_and_dates() -> None:
    (concept,) = newsml.read_document(EVENT).concepts
    details = concept.event_details
    assert details is not None
    assert concept.name == "مشاورات سياسية"
    assert details.dates.start.text == "2026-02-11"
    assert [party.name for party in details.participants] == ["سفير"]


def test_a_qcode_is_resolved_through_the_catalog_that_the_item_names() -> None:
    (item,) = newsml.read_document(EVENT).items
    assert item.resolve("medtop:20000639") == "http://cv.iptc.org/newscodes/mediatopic/20000639"
    assert item.resolve("ex:7") is None


def test_what_is_not_as_the_standard_has_it_is_noted_and_can_be_mended() -> None:
    report = Report()
    document = newsml.read_document(MIXED, report=report)
    assert [(note.action, note.what) for note in report] == [
        (Action.MENDED, "empty-date"),
        (Action.MENDED, "html-in-newsml-namespace"),
    ]
    mended = Report()
    newsml.read_document(newsml.write_document(newsml.mend(document)), report=mended)
    assert list(mended) == []


def test_a_large_message_is_read_item_by_item() -> None:
    assert [item.element.tag for item in newsml.iter_items(BytesIO(MIXED.encode()))] == [f"{{{NAR}}}newsItem"]


def test_what_is_mended_is_noted_item_by_item() -> None:
    report, whole = Report(), Report()
    document = MIXED.replace("<header><sent>2026-02-10T09:00:00Z</sent></header>", "")
    list(newsml.iter_items(BytesIO(document.encode()), report=report))
    newsml.read_document(document, report=whole)
    assert [note.what for note in report] == ["missing-header", "empty-date", "html-in-newsml-namespace"]
    assert report.notes == whole.notes


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", MalformedInput),
        (b"<newsItem>", MalformedInput),
        (b"<html/>", SchemaError),
        (f"<!DOCTYPE n [<!ENTITY e 'x'>]><newsItem xmlns='{NAR}'>&e;</newsItem>", UnsafeInput),
        (f"<newsItem xmlns='{NAR}'>" + "<a>" * 300 + "</a>" * 300 + "</newsItem>", LimitExceeded),
    ],
)
def test_what_is_no_newsml_is_refused(data: bytes | str, error: type[Exception]) -> None:
    with pytest.raises(error):
        newsml.read_document(data)


@pytest.mark.parametrize("data", [b"\n <?xml version='1.0'?>", "\n <?xml version='1.0'?>"])
def test_space_before_the_declaration_is_mended(data: bytes | str) -> None:
    item = f"<newsItem xmlns='{NAR}' guid='urn:x:1'/>"
    whole = data + item.encode() if isinstance(data, bytes) else data + item
    report = Report()
    newsml.read_document(whole, report=report)
    list(newsml.iter_items(BytesIO(whole if isinstance(whole, bytes) else whole.encode()), report=report))
    assert [note.what for note in report] == ["space-before-declaration"] * 2


@pytest.mark.parametrize(
    "declared", ["", 'xmlns="http://iptc.org/std/nar/2006-10-01"', 'xmlns="http://iptc.org/std/NewsML-G2/2.9/"']
)
def test_a_namespace_that_is_misspelt_or_missing_is_mended(declared: str) -> None:
    report = Report()
    html = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>They met.</p></body></html>'
    item = f'<newsItem guid="urn:x:1"><contentSet><inlineXML>{html}</inlineXML></contentSet></newsItem>'
    message = f"<newsMessage {declared}><header/><itemSet>{item}</itemSet></newsMessage>"
    assert newsml.loads(message, report=report).text == "They met."
    assert [note.what for note in report] == ["namespace"]
    written = newsml.write_document(newsml.read_document(message))
    assert written.startswith(f'<newsMessage xmlns="{NAR}"><header/><itemSet><newsItem guid')


def test_the_attributes_of_an_element_are_bounded() -> None:
    many = " ".join(f'a{number}="x"' for number in range(30_000))
    with pytest.raises(LimitExceeded):
        newsml.read_document(f'<newsItem xmlns="{NAR}" {many}/>')


def test_the_size_of_a_document_is_bounded() -> None:
    with pytest.raises(LimitExceeded):
        newsml.read_document(EVENT, limits=Limits(max_document_bytes=100))


def test_an_event_built_of_typed_pieces_is_valid_and_reads_back() -> None:
    place = newsml.Location(
        type="cpnat:poi",
        names=(newsml.Label(text="Hall 3"),),
        poi_details=newsml.PoiDetails(
            position=newsml.Position(latitude="31.9", longitude="35.9"),
            address=newsml.Address(
                lines=(newsml.Label(text="1 Main Road"),),
                localities=(newsml.Term(names=(newsml.Label(text="Amman"),)),),
                country=newsml.Term(qcode="iso3166-1a2:JO"),
                postal_code=newsml.Label(text="11118"),
            ),
            open_hours=newsml.Label(text="9 to 5"),
            contact_info=(newsml.ContactInfo(phones=(newsml.Label(text="+962"),)),),
        ),
    )
    details = newsml.EventDetails(
        dates=newsml.Dates(start=newsml.Time(text="2026-03-05"), end=newsml.Time(text="2026-03-06")),
        occur_status=newsml.Term(qcode="eocstat:eos5"),
        locations=(place,),
        participants=(newsml.Party(type="cpnat:person", names=(newsml.Label(text="Rana Idris"),)),),
        contact_info=(newsml.ContactInfo(emails=(newsml.Label(text="desk@desk.example"),)),),
    )
    item = newsml.ConceptItem(
        guid="urn:example:e",
        catalog_refs=(newsml.CatalogRef(href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"),),
        item_meta=newsml.ItemMeta(
            item_class=newsml.Term(qcode="cinat:concept"),
            provider=newsml.Party(literal="desk"),
            version_created=datetime(2026, 3, 1, tzinfo=UTC),
        ),
        concept=newsml.Concept(
            id=newsml.ConceptId(uri="urn:example:e"),
            type=newsml.Term(qcode="cpnat:event"),
            names=(newsml.Label(text="Talks"),),
            event_details=details,
        ),
    )
    written = newsml.write_document(item)
    assert newsml.validate(written, schema=SCHEMA if SCHEMA.is_file() else None) == ()
    (read,) = newsml.read_document(written).concepts
    assert read.event_details == details
    assert read.event_details.locations[0].poi_details.address.localities[0].name == "Amman"  # type: ignore[union-attr]
