"""Law 1 for NewsML-G2: every article is written validly and read back as it was."""

from __future__ import annotations

import contextlib
from datetime import date, datetime, timedelta, timezone
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from diplonews import model as m
from diplonews.errors import DiplonewsError, SchemaError
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
        assert schema.validate(etree.fromstring(document.encode())), schema.error_log


def test_a_second_validator_agrees() -> None:
    xmlschema = pytest.importorskip("xmlschema")
    if not XSD.is_file():
        pytest.skip("IPTC's schema is not here")
    checker = xmlschema.XMLSchema(str(XSD), allow="local")
    assert [str(error) for error in checker.iter_errors(etree.fromstring(articles.dumps(FULL).encode()))] == []


def test_the_body_is_flat_and_people_can_read_the_event() -> None:
    document = read_document(articles.dumps(FULL))
    (event, _) = document.concepts
    assert event.name == FULL.title
    assert event.event_details is not None
    assert [party.name for party in event.event_details.participants] == ["سليم الناصري", "اتحاد المغرب العربي", "XK"]
    assert [participant.type for participant in event.event_details.participants][1:] == [
        "cpnat:organisation",
        "cpnat:geoArea",
    ]


def test_the_text_is_linked_to_its_events() -> None:
    root = etree.fromstring(articles.dumps(FULL).encode())
    concepts = {str(found.get("uri")) for found in root.iter(f"{NAR}conceptId")}
    assert concepts == {str(s.get("uri")) for s in root.iter(f"{NAR}subject") if s.get("type") == "cpnat:event"}


def test_what_the_article_does_not_know_is_filled_and_marked() -> None:
    written = articles.dumps(EMPTY)
    assert 'dn:filled="true">1970-01-01T00:00:00Z</versionCreated>' in written
    assert articles.loads(written).publisher is None


def test_the_wire_has_each_event_in_a_document_of_its_own() -> None:
    message, *events = articles.write_wire(FULL)
    assert {item.element.tag for item in read_document(message).items} == {f"{NAR}newsItem"}
    assert [len(read_document(event).concepts) for event in events] == [1, 1]
    assert articles.loads(message).meetings == ()


def test_another_agencys_item_is_not_taken_for_ours() -> None:
    with pytest.raises(SchemaError, match="read_document"):
        articles.loads(f'<newsItem xmlns="{NAR[1:-1]}" guid="urn:example:1"/>')


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


CHARACTERS = st.sampled_from([*"ab <&>\"']é", "و", "ّ", "\u200f", "ﷺ", "😀", "ـ", "\u0301", "\ufeff", "\u00a0"])
LINE = st.text(CHARACTERS, min_size=1, max_size=8).filter(lambda s: not s.isspace())
TEXT = st.text(CHARACTERS | st.sampled_from("\n\t\u0085\u2028"), min_size=1, max_size=14).filter(
    lambda s: not s.isspace()
)
URL = st.sampled_from(
    ["https://desk.example/a", "urn:x:1", "http://[::1]:99999/", "x:", "http://أ.example/?q=%41#f", "a://@"]
)
DAY = st.dates()
OFFSET = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENT = DAY | (st.datetimes() | st.datetimes(timezones=OFFSET)).map(lambda moment: moment.replace(fold=0))
TAG = st.sampled_from(["ar", "und", "fr-CA", "uz-Arab", "x-a"])
ID = st.from_regex(r"\A[A-Za-z_][A-Za-z0-9_.\-]{0,9}\Z")
COUNTRY = st.sampled_from(["LY", "EU", "XK"])


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def some(strategy: st.SearchStrategy[Any], least: int = 0) -> st.SearchStrategy[Any]:
    return st.lists(strategy, min_size=least, max_size=2).map(tuple)


@st.composite
def linked(draw: st.DrawFn, /, kind: Any, **more: st.SearchStrategy[Any]) -> Any:
    text = draw(TEXT)
    points = sorted(draw(st.sets(st.integers(0, len(text)), max_size=4)))
    pairs = zip(points[::2], points[1::2], strict=False)
    links = tuple(m.Link(start=start, end=end, url=draw(URL)) for start, end in pairs)
    return kind(text=text, links=links, **{name: draw(value) for name, value in more.items()})


IMAGE = st.builds(m.Image, url=URL, alt=maybe(TEXT), width=maybe(st.integers(1, 2**31 - 1)), height=st.none())
ITEM = st.recursive(linked(m.Item), lambda inside: linked(m.Item, items=some(inside)), max_leaves=4)
BLOCK = st.one_of(
    linked(m.Paragraph),
    linked(m.Quotation, attribution=maybe(LINE)),
    st.builds(m.ItemList, items=some(ITEM, 1), ordered=st.booleans()),
    st.builds(m.Figure, image=IMAGE, caption=maybe(TEXT), credit=maybe(LINE)),
    st.builds(m.Table, rows=some(some(maybe(TEXT), 1), 1), header=st.booleans()),
)
LEAF = st.builds(m.Section, heading=maybe(LINE), blocks=some(BLOCK, 1))
SECTION = st.recursive(
    LEAF,
    lambda inside: st.builds(m.Section, heading=maybe(LINE), blocks=some(BLOCK), sections=some(inside, 1)),
    max_leaves=4,
)
SUBJECT = st.builds(
    m.Subject,
    scheme=st.sampled_from(["medtop", "wikidata", "https://desk.example/"]) | LINE,
    code=LINE | st.just("1:2"),
    name=maybe(LINE),
)
ORGANISATION = st.builds(m.Organisation, name=LINE, id=maybe(ID))


@st.composite
def meetings(draw: st.DrawFn, text: str, id: str) -> m.DiplomaticMeeting:
    span = (
        st.nothing()
        if not text
        else st.integers(0, len(text) - 1).flatmap(
            lambda start: st.integers(start + 1, len(text)).map(lambda end: m.Span(start=start, end=end))
        )
    )
    at = maybe(span) if text else st.none()
    spans = some(span) if text else st.just(())
    person = st.builds(
        m.Person,
        name=LINE,
        honorific=maybe(LINE),
        names=some(st.builds(m.Name, text=LINE, language=TAG)),
        wikidata=maybe(st.just("Q77")),
    )
    office = st.builds(m.Office, kind=st.sampled_from(m.OfficeKind), title=LINE, standing=st.sampled_from(m.Standing))
    ids = draw(st.lists(ID, min_size=1, max_size=3, unique=True))
    participants = []
    for each in ids:
        parts: dict[str, Any] = {
            "person": draw(maybe(person)),
            "offices": draw(some(office)),
            "country": draw(maybe(COUNTRY)),
            "organisation": draw(maybe(ORGANISATION)),
        }
        if not any(parts.values()):
            parts["country"] = "LY"
        side = draw(maybe(st.sampled_from(m.Side)))
        part = draw(st.sampled_from(m.Part))
        participants.append(m.Participant(id=each, part=part, side=side, mentions=draw(spans), **parts))
    days = sorted(draw(st.lists(DAY, max_size=2)))
    return m.DiplomaticMeeting(
        id=id,
        kind=draw(st.sampled_from(m.MeetingKind)),
        status=draw(st.sampled_from(m.MeetingStatus)),
        participants=tuple(participants),
        place=draw(
            maybe(st.builds(m.Place, name=LINE, country=maybe(COUNTRY), venue=maybe(LINE), id=maybe(ID), span=at))
        ),
        date=days[0] if days else None,
        end_date=days[1] if len(days) > 1 else None,
        date_text=draw(maybe(LINE)),
        occasion=draw(
            maybe(
                st.builds(
                    m.Occasion,
                    name=LINE,
                    relation=st.sampled_from(m.OccasionRelation),
                    organisation=maybe(ORGANISATION),
                    span=at,
                )
            )
        ),
        topics=draw(some(st.builds(m.Topic, text=LINE, subject=maybe(SUBJECT), span=at))),
        statements=draw(
            some(
                st.builds(
                    m.Statement,
                    text=TEXT,
                    act=st.sampled_from(m.SpeechAct),
                    speakers=st.sampled_from([(), (ids[0],), tuple(reversed(ids))]),
                    span=at,
                )
            )
        ),
        outcomes=draw(some(st.builds(m.Outcome, kind=st.sampled_from(m.OutcomeKind), text=TEXT, span=at))),
        evidence=draw(spans),
    )


RIGHTS = st.builds(m.Rights, notice=TEXT, holder=maybe(LINE), url=maybe(URL)) | st.builds(m.Rights, url=URL)


@st.composite
def all_articles(draw: st.DrawFn) -> m.Article:
    line, sections = maybe(LINE), draw(some(SECTION))
    text = m.Article(id="urn:x:1", sections=sections).text
    return m.Article(
        id=draw(URL),
        url=draw(maybe(URL)),
        language=draw(TAG),
        title=draw(line),
        subtitle=draw(line),
        summary=draw(maybe(TEXT)),
        dateline=draw(maybe(st.builds(m.Dateline, text=TEXT, place=line, date=maybe(DAY), agency=line))),
        authors=draw(some(st.builds(m.Author, name=LINE, role=line, organisation=line))),
        publisher=draw(maybe(st.builds(m.Publisher, name=LINE, url=maybe(URL)))),
        source=draw(line),
        published=draw(maybe(MOMENT)),
        modified=draw(maybe(MOMENT)),
        rubric=draw(line),
        genre=draw(line),
        slugline=draw(line),
        sections=sections,
        related=draw(some(st.builds(m.RelatedLink, title=LINE, url=maybe(URL)))),
        images=draw(some(IMAGE)),
        keywords=draw(some(LINE)),
        subjects=draw(some(SUBJECT)),
        rights=draw(maybe(RIGHTS)),
        meetings=tuple(draw(meetings(text, f"m{number}")) for number in range(draw(st.integers(0, 2)))),
    )


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(article=all_articles())
def test_every_article_comes_back_as_it_was_and_is_valid(article: m.Article, schema: etree.XMLSchema) -> None:
    written = same(article)
    assert schema.validate(etree.fromstring(written.encode())), schema.error_log
