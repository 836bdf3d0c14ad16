"""JSON-LD in the words of schema.org: ours and others'."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews import dumps, errors, formats, loads
from diplonews import model as m
from diplonews.report import Report
from diplonews.testing import articles

_PAGE = {
    "@context": "https://schema.org/",
    "@graph": [
        {"@type": "WebSite", "name": "The Harbour Post"},
        {
            "@type": ["NewsArticle", "Article"],
            "headline": "Envoys &amp; traders meet",
            "mainEntityOfPage": {"@type": "WebPage", "@id": "https://post.example/1"},
            "datePublished": "2026-03-05T18:40:00+0300",
            "dateModified": "yesterday",
            "author": [{"@type": "Person", "name": "Lina Haddad", "jobTitle": "Editor"}, "Omar Salem"],
            "publisher": {
                "@type": "Organization",
                "name": "The Harbour Post",
                "logo": {"url": "https://post.example/l"},
            },
            "image": ["https://post.example/1.jpg", {"@type": "ImageObject", "url": "relative.jpg"}],
            "articleSection": ["World", "Trade"],
            "keywords": "border, trade",
            "inLanguage": "en-GB",
            "articleBody": "They met.\n\nThey talked.",
            "about": [{"@type": "Event", "name": "A concert"}, {"@type": "Thing", "name": "Trade"}],
            "wordCount": 4,
        },
    ],
}


@given(article=articles())
def test_what_comes_back_is_what_the_page_says(
    keeps_promise: Callable[[str, m.Article, m.Article], None], article: m.Article
) -> None:
    keeps_promise("schema.org", article, loads(dumps(article, "jsonld"), "jsonld"))


_THING = frozenset("@id @type name description identifier url alternateName additionalType sameAs subjectOf".split())
_KNOWN = {
    # Properties of schema.org's types, as https://schema.org/NewsArticle and its neighbours list them.
    "NewsArticle": """@context inLanguage headline alternativeHeadline abstract dateline locationCreated author
        publisher creditText datePublished dateModified articleSection genre keywords about image citation
        copyrightHolder copyrightNotice license articleBody encoding""",
    "Person": "jobTitle affiliation honorificPrefix worksFor",
    "Organization": "",
    "NewsMediaOrganization": "",
    "GovernmentOrganization": "address",
    "PropertyValue": "propertyID value",
    "DefinedTerm": "termCode inDefinedTermSet",
    "DefinedTermSet": "",
    "ImageObject": "contentUrl width height",
    "MediaObject": "encodingFormat text",
    "CreativeWork": "text creator",
    "Thing": "",
    "Place": "address containedInPlace",
    "PostalAddress": "addressLocality addressCountry",
    "Event": """inLanguage eventStatus eventAttendanceMode startDate endDate location attendee superEvent about
        organizer""",
}


@given(articles())
def test_every_member_is_a_property_of_its_type_or_a_term_of_ours(article: m.Article) -> None:
    waiting: list[Any] = [json.loads(dumps(article, "jsonld"))]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict) and "@value" not in value and "dn" not in value:
            names = {name for name in value if not name.startswith("dn:")}
            assert names <= _THING | set(_KNOWN[value["@type"]].split()), value["@type"]
            waiting += value.values()


def test_a_graph_of_another() -> None:
    report = Report()
    article = loads(json.dumps(_PAGE), "jsonld", report=report)
    assert article.title == "Envoys & traders meet"
    assert (article.id, article.url) == ("https://post.example/1", "https://post.example/1")
    assert article.published is not None
    assert article.published == datetime(2026, 3, 5, 15, 40, tzinfo=UTC)
    assert article.authors == (m.Author(name="Lina Haddad", role="Editor"), m.Author(name="Omar Salem"))
    assert article.publisher == m.Publisher(name="The Harbour Post")
    assert article.images == (m.Image(url="https://post.example/1.jpg"),)
    assert (article.rubric, article.keywords, article.language) == ("World", ("border", "trade"), "en-GB")
    assert [block.text for block in article.sections[0].blocks if isinstance(block, m.Paragraph)] == [
        "They met.",
        "They talked.",
    ]
    assert {note.what for note in report} == {"object", "date", "picture", "rubric", "property", "subject", "event"}


def test_names_with_the_prefix_of_the_vocabulary() -> None:
    document = {"@type": "http://schema.org/NewsArticle", "http://schema.org/headline": {"@value": "Talks"}}
    assert loads(json.dumps([document]), "jsonld").title == "Talks"


def test_a_body_in_markup_has_its_sections() -> None:
    document = {"@type": "NewsArticle", "articleBody": "<p>They met.</p><h2>Trade</h2><p>Borders open.</p>"}
    sections = loads(json.dumps(document), "jsonld").sections
    assert [section.heading for section in sections] == [None, "Trade"]


def test_the_root_tells_the_format() -> None:
    assert formats.detect(json.dumps([_PAGE]), "a.json") == "jsonld"
    assert formats.detect(dumps(m.Article(id="urn:example:1"), "jsonld"), "a.json") == "jsonld"


@pytest.mark.parametrize("data", ["", "[]", "{}", '"a"', "[" * 5000, '{"@type":"Event"}', '{"@type":7}', '{"@type":"'])
def test_what_is_no_article_is_refused(data: str) -> None:
    with pytest.raises(errors.ReadError):
        loads(data, "jsonld")


@pytest.mark.parametrize("value", [7, None, True, [7, None], {"a": 7}, [{"@value": 7}], "x", [[]], {"@list": 7}])
def test_members_of_any_type_are_passed_over(value: Any) -> None:
    names = json.loads(dumps(m.Article(id="urn:example:1", title="Talks"), "jsonld")).keys()
    for name in (*names, "author", "about", "image", "keywords", "encoding", "license", "publisher", "identifier"):
        document = {"@type": "NewsArticle", "headline": "Talks", name: value}
        with suppress(errors.SchemaError):
            loads(json.dumps(document), "jsonld")


@given(article=articles(), data=st.data())
def test_damage_gives_an_article_or_an_error_of_ours(article: m.Article, data: st.DataObject) -> None:
    written = bytearray(dumps(article, "jsonld").encode())
    written[data.draw(st.integers(0, len(written) - 1))] = data.draw(st.integers(0, 255))
    with suppress(errors.DiplonewsError):
        assert isinstance(loads(bytes(written), "jsonld"), m.Article)
