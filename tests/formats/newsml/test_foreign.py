"""News items of other makers as articles."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from diplonews.errors import DiplonewsError, NoContent
from diplonews.formats import newsml
from diplonews.model import Article, Figure, Item, ItemList, Link, Quotation, Section, Subject, Table
from diplonews.report import Report

NAR = "http://iptc.org/std/nar/2006-10-01/"
EXAMPLES = Path(__file__).parents[4] / "shared" / "standards" / "examples" / "newsml-g2"
OFFICIAL = sorted(EXAMPLES.rglob("*.xml"))


def item(body: str) -> str:
    return f"""<newsMessage xmlns="{NAR}"><itemSet><packageItem guid="urn:example:p"/>
<newsItem guid="tag:desk.example,2026:9" xml:lang="fr">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
<catalog><scheme alias="own" uri="https://desk.example/topic/"/></catalog>
<rightsInfo><copyrightHolder literal="Desk"/></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="own:desk"><name>Le Bureau</name></provider>
<versionCreated>2026-03-05T18:40:00+0100</versionCreated><firstCreated>2026-03-05T17:00:00+01:00</firstCreated></itemMeta>
<contentMeta><located><name>Tunis</name></located><subject qcode="medtop:20000639"><name>diplomatie</name></subject>
<subject qcode="own:12" type="cpnat:abstract"/><subject type="cpnat:person" qcode="own:7"/>
<headline role="own:sub">Sous-titre</headline><headline>
  Deux ministres  à Tunis</headline><by>Par Leïla</by><keyword>visite</keyword></contentMeta>
<contentSet>{body}</contentSet></newsItem></itemSet></newsMessage>"""


def html(inside: str) -> str:
    return (
        f'<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>x</title></head><body>{inside}</body></html></inlineXML>"
    )


def blocks(inside: str) -> tuple[object, ...]:
    return tuple(newsml.loads(item(html(inside))).blocks())


def test_an_agencys_item_becomes_an_article() -> None:
    report = Report()
    article = newsml.loads(item(html("<p>Ils se sont  vus.</p>")), report=report)
    assert article.text == "Ils se sont vus."
    assert (article.id, article.language, article.title) == ("tag:desk.example,2026:9", "fr", "Deux ministres à Tunis")
    assert article.published == datetime(2026, 3, 5, 17, tzinfo=timezone(timedelta(hours=1)))
    assert article.modified == datetime(2026, 3, 5, 18, 40, tzinfo=timezone(timedelta(hours=1)))
    assert article.subjects == (
        Subject(scheme="medtop", code="20000639", name="diplomatie"),
        Subject(scheme="https://desk.example/topic/", code="12"),
    )
    assert article.publisher is not None
    assert article.publisher.name == "Le Bureau"
    assert {note.text for note in report} >= {"urn:example:p", "own:7"}


def test_words_keep_their_links_and_line_breaks() -> None:
    (paragraph,) = newsml.loads(item(html('<p> à <a href="urn:x:1">Tunis </a> <b>hier</b><br/> soir</p>'))).blocks()
    assert getattr(paragraph, "text", None) == "à Tunis hier\nsoir"
    assert getattr(paragraph, "links", None) == (Link(start=2, end=8, url="urn:x:1"),)


def test_lists_tables_quotations_and_pictures_are_kept() -> None:
    found = blocks(
        "<ul><li>a<ol><li>b</li></ol></li></ul><table><tr><th>k</th></tr><tr><td>v</td></tr></table>"
        '<blockquote><p>c</p></blockquote><figure><img src="urn:x:2"/><figcaption>d</figcaption></figure>'
    )
    assert found[0] == ItemList(items=(Item(text="a", items=(Item(text="b"),)),))
    assert found[1] == Table(rows=(("k",), ("v",)), header=True)
    assert found[2] == Quotation(text="c")
    assert isinstance(found[3], Figure)
    assert found[3].caption == "d"


def test_nitf_and_plain_bodies_are_read() -> None:
    nitf = (
        '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>'
        "<body.head><hedline><hl1>no</hl1></hedline></body.head><body.content><p>a</p><hl2>B</hl2><block><p>c</p></block>"
        "</body.content></body></nitf></inlineXML>"
    )
    assert newsml.loads(item(nitf)).text == "a\n\nB\n\nc"
    assert newsml.loads(item('<inlineData contenttype="text/plain">a\n\n b </inlineData>')).text == "a\n\nb"


def test_html_in_the_namespace_of_newsml_is_read() -> None:
    assert newsml.loads(item("<inlineXML><html><body><p>a</p></body></html></inlineXML>")).text == "a"


def test_lists_deeper_than_the_model_admits_are_flattened() -> None:
    deep = "<ul><li>x" * 12 + "</li></ul>" * 12
    assert newsml.loads(item(html(deep))).text.count("x") == 12


def test_a_document_without_news_is_told() -> None:
    with pytest.raises(NoContent):
        newsml.loads(f'<newsItem xmlns="{NAR}" guid="urn:example:1"/>')


@pytest.mark.skipif(not OFFICIAL, reason="IPTC's examples are not here")
def test_official_documents_become_articles_or_are_refused_in_our_words() -> None:
    read = 0
    for path in OFFICIAL:
        try:
            article = newsml.loads(path.read_bytes())
        except DiplonewsError:
            continue
        read += 1
        assert newsml.loads(newsml.dumps(article)) == article
    # Most of them show one property and hold no news.
    assert read > 5


def test_a_section_has_no_empty_heading() -> None:
    article: Article = newsml.loads(item(html("<h2> </h2><p>a</p>")))
    assert article.sections == (Section(blocks=article.sections[0].blocks),)
