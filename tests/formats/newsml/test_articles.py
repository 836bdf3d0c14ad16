"""Law 1 for NewsML-G2: every article is written validly and read back as it was."""

from __future__ import annotations

import contextlib
from datetime import date, datetime, timedelta, timezone
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from diplonews import model as m
from diplonews import testing
from diplonews.errors import DiplonewsError
from diplonews.formats import newsml
from diplonews.formats.newsml import articles
from diplonews.formats.newsml.documents import read_document

XSD = Path(__file__).parents[4] / "shared" / "standards" / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"
NAR = "{http://iptc.org/std/nar/2006-10-01/}"

SOUTH = m.Participant(
    id="p1",
    person=m.Person(
        name="سليم الناصري",
        honorific="معالي",
        names=(m.Name(text="Salim Nasri", language="fr"),),
        wikidata="Q1",
    ),
    offices=(
        m.Office(kind=m.OfficeKind.FOREIGN_MINISTER, title="وزير الخارجية المكلف", standing=m.Standing.ACTING),
        m.Office(kind=m.OfficeKind.MINISTER, title="وزير التعاون"),
    ),
    country="LY",
    side=m.Side.HOST,
    mentions=(m.Span(start=0, end=6), m.Span(start=0, end=4, where="title")),
)
BODY = m.Participant(id="p2", organisation=m.Organisation(name="اتحاد المغرب العربي", id="amu"), part=m.Part.MEDIATOR)
MEETING = m.DiplomaticMeeting(
    id="m1",
    kind=m.MeetingKind.TALKS,
    status=m.MeetingStatus.PLANNED,
    participants=(SOUTH, BODY, m.Participant(id="p3", country="XK", part=m.Part.ATTENDEE, side=m.Side.GUEST)),
    place=m.Place(name="طرابلس", country="LY", venue="قصر الضيافة", id="tripoli", span=m.Span(start=2, end=5)),
    date=date(2026, 3, 5),
    end_date=date(2026, 3, 6),
    date_text="غدا وبعد غد",
    occasion=m.Occasion(
        name="القمة",
        relation=m.OccasionRelation.SIDELINES,
        organisation=m.Organisation(name="الاتحاد الأفريقي"),
        span=m.Span(start=1, end=3),
    ),
    topics=(
        m.Topic(text="الحدود", subject=m.Subject(scheme="medtop", code="20000639", name="diplomacy")),
        m.Topic(text="التجارة", span=m.Span(start=3, end=4)),
        m.Topic(text="  فراغ", subject=m.Subject(scheme="own list", code="a b")),
    ),
    statements=(
        m.Statement(text="سطر\nوسطر", act=m.SpeechAct.WELCOME, speakers=("p2", "p1"), span=m.Span(start=0, end=1)),
        m.Statement(text="معا", act=m.SpeechAct.AGREE),
    ),
    outcomes=(m.Outcome(kind=m.OutcomeKind.COMMITTEE, text="لجنة <مشتركة> & أخرى"),),
    evidence=(m.Span(start=0, end=9), m.Span(start=0, end=2, where="title")),
)
MEETING_OF_TWO = m.DiplomaticMeeting(
    id="m1",
    kind=m.MeetingKind.VISIT,
    participants=(
        m.Participant(id="p1", person=m.Person(name="N. Haddad")),
        m.Participant(id="p2", organisation=m.Organisation(name="Desk Union")),
    ),
)
PICTURE = m.Image(url="https://desk.example/p.jpg", alt='two\n"ministers"', width=640, height=480)
LEAD = m.Section(
    blocks=(
        m.Paragraph(
            text="يلتقي الوزير\n\n  ضيفه\tغدا ",
            links=(
                m.Link(start=0, end=5, url="https://desk.example/أ?b=1"),
                m.Link(start=5, end=14, url="http://[1.2]/"),
            ),
        ),
        m.Quotation(text="نمضي معا\nإلى الأمام", attribution="الوزير"),
        m.Quotation(text="x", links=(m.Link(start=0, end=1, url="urn:example:x"),)),
        m.Figure(image=PICTURE, caption="سطر\nوسطر", credit="المكتب"),
        m.Figure(image=m.Image(url="http://[1:2:3]/")),
    )
)
DEEP = m.Section(
    sections=(
        m.Section(
            heading="خلفية",
            blocks=(
                m.ItemList(items=(m.Item(text="a", items=(m.Item(text="b\n"),)), m.Item(text="c")), ordered=True),
                m.ItemList(items=(m.Item(text="ul"),)),
                m.Table(rows=(("k", None), ("v\nw", "x"), (None,)), header=True),
                m.Table(rows=((None, None),)),
            ),
        ),
        m.Section(heading="ثم", sections=(m.Section(heading="أعمق"),)),
    )
)
FULL = m.Article(
    id="tag:desk.example,2026:talks-1",
    url="https://desk.example/talks/1",
    language="ar-LY",
    title="لقاء مرتقب في طرابلس",
    subtitle="على هامش القمة",
    summary="موجز\nفي سطرين",
    dateline=m.Dateline(text="طرابلس –", place="طرابلس", date=date(2026, 3, 4), agency="المكتب"),
    authors=(
        m.Author(name="هدى", role="مراسلة", organisation="المكتب"),
        m.Author(name="علي"),
    ),
    publisher=m.Publisher(name="المكتب", url="https://desk.example/"),
    source="المكتب",
    published=datetime(2026, 3, 4, 10, 30, 0, 5, tzinfo=timezone(timedelta(hours=-3, minutes=-30))),
    modified=datetime(2026, 3, 4, 12, 0),  # noqa: DTZ001  the source told no offset
    rubric="سياسة",
    genre="خبر",
    slugline="لقاء-طرابلس",
    sections=(LEAD, DEEP, m.Section(heading="خاتمة")),
    related=(m.RelatedLink(title="خبر آخر", url="https://desk.example/2"), m.RelatedLink(title="بلا رابط")),
    images=(PICTURE, m.Image(url="http://[1.2]/p")),
    keywords=("لقاء", " مسافات  داخلية "),
    subjects=(
        m.Subject(scheme="medtop", code="11000000"),
        m.Subject(scheme="https://desk.example/list/", code="7", name="سبعة"),
    ),
    rights=m.Rights(notice="© المكتب", holder="المكتب", url="https://desk.example/rights"),
    meetings=(MEETING, m.DiplomaticMeeting(id="m2", kind=m.MeetingKind.CALL, participants=(BODY,))),
)
EMPTY = m.Article(id="urn:example:empty")
DAY_ONLY = m.Article(id="http://[1.2]/a", published=date(1, 1, 1), publisher=m.Publisher(name="x", url="http://[1.2]/"))


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    if not XSD.is_file():
        pytest.skip("IPTC's schema is not here")
    return etree.XMLSchema(etree.parse(str(XSD)))


def same(article: m.Article) -> str:
    written = articles.dumps(article)
    read = articles.loads(written)
    assert read == article
    for name in ("published", "modified"):
        before, after = getattr(article, name), getattr(read, name)
        assert (before and before.isoformat()) == (after and after.isoformat())
    assert articles.dumps(read) == written
    return written


@pytest.mark.parametrize("article", [FULL, EMPTY, DAY_ONLY], ids=["full", "empty", "day-only"])
def test_an_article_comes_back_as_it_was(article: m.Article) -> None:
    same(article)


@pytest.mark.parametrize("article", [FULL, EMPTY, DAY_ONLY], ids=["full", "empty", "day-only"])
def test_what_is_written_is_valid(article: m.Article, schema: etree.XMLSchema) -> None:
    for document in (articles.dumps(article), *articles.write_wire(article)):
        root = etree.fromstring(document.encode())
        assert schema.validate(root), schema.error_log
        assert [str(error) for error in second_validator().iter_errors(root)] == []


@cache
def second_validator() -> Any:
    """`xmlschema`, which also applies the schema of XHTML 1.0, and checks pointers to ids."""
    xmlschema = pytest.importorskip("xmlschema")
    if not XSD.is_file():
        pytest.skip("IPTC's schema is not here")
    return xmlschema.XMLSchema(str(XSD), allow="local")


def test_the_body_is_flat_and_people_can_read_the_event() -> None:
    document = read_document(articles.dumps(FULL))
    event = document.concepts[0]
    assert event.name == "لقاء: سليم الناصري، اتحاد المغرب العربي، كوسوفو"
    assert event.event_details is not None
    assert [party.name for party in event.event_details.participants] == [
        "سليم الناصري",
        "اتحاد المغرب العربي",
        "كوسوفو",
    ]
    assert [participant.type for participant in event.event_details.participants][1:] == [
        "cpnat:organisation",
        "cpnat:geoArea",
    ]


def test_the_text_is_linked_to_its_events() -> None:
    root = etree.fromstring(articles.dumps(FULL).encode())
    concepts = {str(found.get("uri")) for found in root.iter(f"{NAR}conceptId")}
    concepts = {uri for uri in concepts if uri.startswith("urn:diplonews:event:")}
    assert concepts == {str(s.get("uri")) for s in root.iter(f"{NAR}subject") if s.get("type") == "cpnat:event"}


def test_an_event_says_in_words_what_its_fields_say() -> None:
    event = read_document(articles.dumps(FULL)).concepts[0]
    said = next(found.text for found in event.definitions if found.role == ("dnrole:facts",))
    assert said == (
        "لقاء (مرتقب). المشاركون: سليم الناصري (وزير الخارجية المكلف، وزير التعاون، ليبيا، مضيف)؛ "
        "اتحاد المغرب العربي (وسيط)؛ كوسوفو (حاضر، ضيف). المكان: قصر الضيافة، طرابلس، ليبيا. "
        "التاريخ: 2026-03-05 – 2026-03-06. على هامش: القمة. المواضيع: الحدود؛ التجارة؛   فراغ."
    )


def test_a_language_without_words_is_described_in_english() -> None:
    two = m.Article(id="urn:example:1", language="xx", meetings=(MEETING_OF_TWO, attrs.evolve(MEETING_OF_TWO, id="m2")))
    (name,) = read_document(articles.dumps(two)).concepts[0].names
    assert (name.text, name.language, name.direction) == ("Visit: N. Haddad, Desk Union", "en", "ltr")


def test_who_and_what_events_name_are_concepts_once_with_the_codes_that_the_article_brings() -> None:
    document = read_document(articles.dumps(FULL))
    found = {concept.id.qcode or concept.id.uri.split(":")[2]: concept for concept in document.concepts if concept.id}  # type: ignore[union-attr]
    assert {code: concept.type.qcode for code, concept in found.items() if concept.type} == {
        "event": "cpnat:event",
        "wikidata:Q1": "cpnat:person",
        "dnorganisation:amu": "cpnat:organisation",
        "organisation": "cpnat:organisation",
        "dncity:tripoli": "cpnat:geoArea",
        "venue": "cpnat:poi",
        "iso3166-1a2:LY": "cpnat:geoArea",
        "dncountry:XK": "cpnat:geoArea",
    }
    assert [name.text for name in found["wikidata:Q1"].names] == ["سليم الناصري", "Salim Nasri"]
    item = document.items[-1]
    defined = {item.uri_of(concept.id) for concept in document.concepts if concept.id}
    for event in document.concepts:
        details = event.event_details
        for term in (*details.participants, *details.organisers, *details.locations) if details else ():
            assert item.uri_of(term) in defined


def test_a_meeting_within_another_is_part_of_it_and_one_on_its_sidelines_is_not() -> None:
    for relation, field in ((m.OccasionRelation.FRAMEWORK, "broader"), (m.OccasionRelation.SIDELINES, "related")):
        meeting = attrs.evolve(MEETING_OF_TWO, occasion=m.Occasion(name="Summit", relation=relation))
        article = m.Article(id="urn:example:1", meetings=(meeting,))
        event = read_document(same(article)).concepts[0]
        assert [term.name for term in getattr(event, field) if term.type == "cpnat:event"] == ["Summit"]


def test_a_package_ties_the_pictures_to_the_text() -> None:
    items = read_document(articles.dumps(FULL)).items
    (package,) = (item for item in items if isinstance(item, newsml.PackageItem))
    assert package.group_set is not None
    group = package.group_set.group(package.group_set.root)
    assert group is not None
    guids = [item.guid for item in items if isinstance(item, newsml.NewsItem)]
    assert [ref.residref for ref in group.item_refs] == guids
    assert not any(isinstance(item, newsml.PackageItem) for item in read_document(articles.dumps(EMPTY)).items)


def test_a_host_is_named_as_organiser_too() -> None:
    event = read_document(articles.dumps(FULL)).concepts[0]
    assert event.event_details is not None
    (host,) = event.event_details.organisers
    assert (host.name, host.qcode, host.role) == ("سليم الناصري", "wikidata:Q1", ("eorol:general",))


def test_what_the_article_does_not_know_is_filled_and_marked() -> None:
    written = articles.dumps(EMPTY)
    assert 'dn:filled="true">1970-01-01T00:00:00Z</versionCreated>' in written
    assert articles.loads(written).publisher is None


def test_the_wire_has_each_event_in_a_document_of_its_own() -> None:
    message, *events = articles.write_wire(FULL)
    assert {item.element.tag for item in read_document(message).items} == {f"{NAR}newsItem", f"{NAR}packageItem"}
    assert [len(read_document(event).concepts) for event in events] == [1, 1]
    assert articles.loads(message).meetings == ()


def test_each_item_of_the_wire_has_what_receivers_look_for() -> None:
    root = etree.fromstring(articles.write_wire(FULL)[0].encode())
    items = [*root.iter(f"{NAR}newsItem", f"{NAR}packageItem")]
    assert len(items) == 4
    for item in items:
        assert item.get("version")
        for path in ("itemMeta/itemClass", "itemMeta/pubStatus"):
            found = item.find("/".join(NAR + name for name in path.split("/")))
            assert found is not None
            assert found.get("qcode")
        assert item.find(f"{NAR}contentMeta") is not None
        assert item.find(f"{NAR}contentSet") is not None or item.find(f"{NAR}groupSet") is not None


def test_what_was_changed_by_hand_is_read_or_refused_in_our_words() -> None:
    written = articles.dumps(FULL)
    tags = {str(node.tag) for node in etree.fromstring(written.encode()).iter()}
    for tag in sorted(tags):
        root = etree.fromstring(written.encode())
        for found in list(root.iter(tag)):
            parent = found.getparent()
            if parent is not None:
                parent.remove(found)
        with contextlib.suppress(DiplonewsError):
            articles.loads(etree.tostring(root))
    names = {str(name) for node in etree.fromstring(written.encode()).iter() for name in node.attrib}
    for name, value in product(sorted(names), (None, "", "x:y", "-1")):
        root = etree.fromstring(written.encode())
        for found in root.iter():
            if name in found.attrib:
                found.attrib.pop(name)
                if value is not None:
                    found.set(name, value)
        with contextlib.suppress(DiplonewsError):
            articles.loads(etree.tostring(root))


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(article=testing.articles())
def test_every_article_comes_back_as_it_was(article: m.Article) -> None:
    written = same(article)
    assert newsml.validate(written) == ()


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(article=testing.articles())
def test_every_article_is_written_validly(article: m.Article, schema: etree.XMLSchema) -> None:
    for document in (articles.dumps(article), *articles.write_wire(article)):
        root = etree.fromstring(document.encode())
        assert schema.validate(root), schema.error_log
        assert [str(error) for error in second_validator().iter_errors(root)] == []
