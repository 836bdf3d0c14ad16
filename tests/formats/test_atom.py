"""Atom entries: what RFC 4287 demands of them, and those of others."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from diplonews import dumps, errors, formats, loads
from diplonews import model as m
from diplonews.report import Report
from diplonews.testing import articles

_ATOM = "{http://www.w3.org/2005/Atom}"
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_FEED = """<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="fr"
    xml:base="https://journal.example/monde/">
  <title>Le Journal du Port</title><id>tag:journal.example,2026:feed</id><updated>2026-03-05T18:40:00Z</updated>
  <author><name>La rédaction</name></author>
  <entry>
    <title type="html">Entretien &lt;b&gt;à&lt;/b&gt; Tunis</title>
    <id>7</id>
    <link href="tunis.html"/>
    <link rel="replies" href="tunis.html#c"/>
    <link rel="enclosure" type="audio/mpeg" href="tunis.mp3"/>
    <published>2026-03-05T17:00:00Z</published><updated>2026-03-05T18:40:00Z</updated>
    <category scheme="http://cv.iptc.org/newscodes/mediatopic/" term="20000639" label="diplomatie"/>
    <category term="port" label="Le port"/>
    <summary>Deux ministres
      se parlent.</summary>
    <content type="html">&lt;p&gt;Ils se parlent.&lt;/p&gt;&lt;h2&gt;Suite&lt;/h2&gt;
      &lt;p&gt;Demain.&lt;/p&gt;</content>
    <media:thumbnail url="tunis.jpg" width="64"/>
    <media:keywords>port</media:keywords>
  </entry>
  <entry><title>Autre</title><id>urn:example:8</id></entry>
</feed>"""


@given(article=articles())
def test_what_comes_back_is_what_the_page_says(
    keeps_promise: Callable[[str, m.Article, m.Article], None], article: m.Article
) -> None:
    keeps_promise("Atom", article, loads(dumps(article, "atom"), "atom"))


@given(articles())
def test_an_entry_has_what_the_standard_demands(article: m.Article) -> None:
    # RFC 4287, sections 4.1.2, 3.3 and 4.1.3.3.
    entry = etree.fromstring(dumps(article, "atom").encode(), etree.XMLParser(huge_tree=True))
    assert entry.tag == f"{_ATOM}entry"
    for name in ("id", "title", "updated", "content"):
        assert len(entry.findall(_ATOM + name)) == 1
    for name in ("published", "rights", "summary", "source"):
        assert len(entry.findall(_ATOM + name)) <= 1
    assert entry.findall(f"{_ATOM}author/{_ATOM}name")
    assert all(
        _DATE.fullmatch(one.text or "") for name in ("updated", "published") for one in entry.findall(_ATOM + name)
    )
    content = entry.find(f"{_ATOM}content")
    assert content is not None
    assert [child.tag for child in content] == ["{http://www.w3.org/1999/xhtml}div"]
    alternates = [link for link in entry.findall(f"{_ATOM}link") if link.get("rel") == "alternate"]
    assert len(alternates) <= 1
    assert all(link.get("href") for link in entry.findall(f"{_ATOM}link"))
    assert all(category.get("term") for category in entry.findall(f"{_ATOM}category"))


def test_a_feed_of_another() -> None:
    report = Report()
    article = loads(_FEED, "atom", report=report)
    assert (article.title, article.summary) == ("Entretien à Tunis", "Deux ministres se parlent.")
    assert (article.url, article.language) == ("https://journal.example/monde/tunis.html", "fr")
    assert article.published == datetime(2026, 3, 5, 17, tzinfo=UTC)
    assert article.modified == datetime(2026, 3, 5, 18, 40, tzinfo=UTC)
    assert (article.authors, article.publisher) == (
        (m.Author(name="La rédaction"),),
        m.Publisher(name="Le Journal du Port"),
    )
    assert article.subjects == (m.Subject(scheme="medtop", code="20000639", name="diplomatie"),)
    assert article.keywords == ("Le port",)
    assert [section.heading for section in article.sections] == [None, "Suite"]
    assert article.images == (m.Image(url="https://journal.example/monde/tunis.jpg", width=64),)
    assert [note.what for note in report] == ["entry", "element", "id", "enclosure"]


def test_moments_without_an_offset_are_not_told_one() -> None:
    article = m.Article(id="urn:example:1", published=datetime(2026, 3, 5, 10, 0))  # noqa: DTZ001
    document = dumps(article, "atom")
    assert "<dn:published>2026-03-05T10:00:00</dn:published>" in document
    assert loads(document, "atom").published == article.published


def test_the_root_tells_the_format() -> None:
    assert formats.detect(_FEED, "a.xml") == "atom"
    assert formats.detect(dumps(m.Article(id="urn:example:1"), "atom"), "a.xml") == "atom"


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ("", errors.MalformedInput),
        ("<entry/>", errors.SchemaError),
        ('<feed xmlns="http://www.w3.org/2005/Atom"/>', errors.NoContent),
        ('<!DOCTYPE x><entry xmlns="http://www.w3.org/2005/Atom"/>', errors.UnsafeInput),
        ('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><entry>&a;</entry>', errors.UnsafeInput),
    ],
)
def test_what_is_no_entry_is_refused(data: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        loads(data, "atom")


@given(article=articles(), data=st.data())
def test_damage_gives_an_article_or_an_error_of_ours(article: m.Article, data: st.DataObject) -> None:
    written = bytearray(dumps(article, "atom").encode())
    written[data.draw(st.integers(0, len(written) - 1))] = data.draw(st.integers(0, 255))
    with suppress(errors.DiplonewsError):
        assert isinstance(loads(bytes(written), "atom"), m.Article)


def test_an_id_keeps_the_spaces_that_xml_does_not_know() -> None:
    article = m.Article(id="https://post.example/a\xa0", language="fr")
    assert loads(dumps(article, "atom"), "atom").id == article.id
