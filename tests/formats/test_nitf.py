"""NITF: valid, read with a namespace and without, and no more lost than the page of views says."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from diplonews import dumps, errors, formats, loads
from diplonews import model as m
from diplonews.report import Report
from diplonews.testing import articles

_SCHEMA = Path(__file__).parents[3] / "shared" / "standards" / "nitf" / "nitf-3-6.xsd"
_WIRE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf baselang="en-GB">
  <head>
    <title>Envoys talk</title>
    <tobject tobject.type="News"><tobject.property tobject.property.type="Analysis"/>
      <tobject.subject tobject.subject.refnum="11002000"
        tobject.subject.type="Politics" tobject.subject.matter="Diplomacy"/>
    </tobject>
    <docdata>
      <doc-id regsrc="Wire" id-string="WX-20260305-17"/>
      <urgency ed-urg="4"/>
      <date.issue norm="20260305T170000Z"/>
      <key-list><keyword key="border"/><keyword key="trade"/></key-list>
      <identified-content><person>Sam Low</person></identified-content>
    </docdata>
    <pubdata type="print" name="The Harbour Post" position.section="World"/>
    <revision-history norm="20260305T174500Z"/>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Envoys
        talk</hl1><hl2>Border trade on the table</hl2></hedline>
      <byline>By Sam Low, <byttl>Correspondent, <org>Wire</org></byttl></byline>
      <distributor>Wire</distributor>
      <dateline><location>LIMA</location>, <story.date norm="20260305">March 5</story.date> -</dateline>
      <abstract><p>Two envoys met.</p></abstract>
    </body.head>
    <body.content>
      <block><p lede="true">Two envoys met in <location><city>Lima</city></location>.</p></block>
      <hl2>Next</hl2>
      <bq><block><p>We go on.</p></block><credit>Ana Ruiz</credit></bq>
      <media media-type="image">
        <media-reference source="http://wire.example/1.jpg" alternate-text="Envoys" width="640"/>
        <media-caption>The envoys.</media-caption><media-producer>P. Soto</media-producer></media>
    </body.content>
    <body.end><tagline>Edited in Lima</tagline></body.end>
  </body>
</nitf>"""


@given(article=articles())
def test_what_comes_back_is_what_the_page_says(
    keeps_promise: Callable[[str, m.Article, m.Article], None], article: m.Article
) -> None:
    keeps_promise("NITF", article, loads(dumps(article, "nitf"), "nitf"))


@pytest.mark.skipif(not _SCHEMA.exists(), reason="IPTC's schema is not part of the project")
@given(articles())
def test_every_article_is_a_valid_document(article: m.Article) -> None:
    root = etree.fromstring(dumps(article, "nitf").encode(), etree.XMLParser(huge_tree=True))
    assert _schema().validate(root), _schema().error_log


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(_SCHEMA)))


def test_a_document_after_a_dtd() -> None:
    report = Report()
    article = loads(_WIRE, "nitf", report=report)
    assert (article.title, article.subtitle) == ("Envoys talk", "Border trade on the table")
    assert article.authors == (m.Author(name="Sam Low", role="Correspondent", organisation="Wire"),)
    assert article.dateline == m.Dateline(text="LIMA, March 5 -", place="LIMA", date=date(2026, 3, 5))
    assert article.published == datetime(2026, 3, 5, 17, tzinfo=UTC)
    assert article.modified == datetime(2026, 3, 5, 17, 45, tzinfo=UTC)
    assert (article.language, article.source, article.genre, article.rubric) == ("en-GB", "Wire", "Analysis", "World")
    assert article.subjects == (m.Subject(scheme="subj", code="11002000", name="Diplomacy"),)
    assert article.keywords == ("border", "trade")
    assert [section.heading for section in article.sections] == [None, "Next"]
    quotation, figure = article.sections[1].blocks
    assert quotation == m.Quotation(text="We go on.", attribution="Ana Ruiz")
    image = m.Image(url="http://wire.example/1.jpg", alt="Envoys", width=640)
    assert figure == m.Figure(image=image, caption="The envoys.", credit="P. Soto")
    assert {(note.what, note.where) for note in report} == {
        ("doc-id", None),
        ("property", "urgency"),
        ("person", None),
        ("end", "body.end"),
    }


def test_the_root_tells_the_format() -> None:
    assert formats.detect(_WIRE, "a.xml") == "nitf"
    assert formats.detect(dumps(m.Article(id="urn:example:1"), "nitf"), "a.xml") == "nitf"


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ("", errors.MalformedInput),
        ("<nitf>", errors.MalformedInput),
        ("<html/>", errors.SchemaError),
        ("<nitf/>", errors.NoContent),
        ('<!DOCTYPE nitf [<!ENTITY a "b">]><nitf><head><title>&a;</title></head></nitf>', errors.UnsafeInput),
        ('<!DOCTYPE nitf SYSTEM "x.dtd"><nitf><head><title>a&nbsp;b</title></head></nitf>', errors.MalformedInput),
        ('<!DOCTYPE nitf SYSTEM "x.dtd"><nitf><head><meta content="a&nbsp;b"/></head></nitf>', errors.MalformedInput),
        ('<!DOCTYPE nitf SYSTEM "file:///etc/passwd"><nitf/>', errors.NoContent),
        (f"<nitf>{'<block>' * 500}{'</block>' * 500}</nitf>", errors.LimitExceeded),
        (b"\xff\xfe\x00", errors.ReadError),
    ],
)
def test_what_is_no_document_is_refused(data: str | bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        loads(data, "nitf")


@given(article=articles(), data=st.data())
def test_damage_gives_an_article_or_an_error_of_ours(article: m.Article, data: st.DataObject) -> None:
    written = bytearray(dumps(article, "nitf").encode())
    written[data.draw(st.integers(0, len(written) - 1))] = data.draw(st.integers(0, 255))
    with suppress(errors.DiplonewsError):
        assert isinstance(loads(bytes(written), "nitf"), m.Article)
