import contextlib
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplonews.errors import DiplonewsError, LimitExceeded, NoContent
from diplonews.limits import Limits
from diplonews.model.blocks import Figure, ItemList, Paragraph, Quotation
from diplonews.readers.html import read_html
from diplonews.report import Action, Report

PAGES = Path(__file__).parent / "pages"
PROSE = (
    "The foreign ministers of the two countries met in the capital on Tuesday and agreed to reopen their embassies. "
)
PAGE = """<html lang="en"><head><title>Ministers meet - The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Ministers meet",
"datePublished": "2026-02-03T09:00:00+01:00", "author": [{"@type": "Person", "name": "Lina Haddad"}],}]}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ministers meet</h1><p>%(p)s</p>
<h2>What was agreed</h2><p>They signed <a href="/doc">a memorandum</a> after two rounds of talks. %(p)s</p>
<ul><li>Visas for students will be issued again.</li><li>Direct flights will start in the spring.</li></ul>
<blockquote>We have turned a page, and we mean to write the next one together.</blockquote>
<figure><img src="/a.jpg" alt="Handshake"><figcaption>The two ministers in the palace garden.</figcaption></figure>
<p>Read also: <a href="/old">Embassies were closed nine years ago after a row</a></p><p>%(p)sThe end.</p>
<h2>Newsletter</h2></article><footer>All rights reserved.</footer></body></html>""" % {"p": PROSE}  # noqa: UP031
URL = "https://example.org/news/1"


def test_the_story_of_a_page_has_its_headline_its_author_and_its_moment() -> None:
    article = read_html(PAGE, url=URL)
    assert article.title == "Ministers meet"
    assert [author.name for author in article.authors] == ["Lina Haddad"]
    assert article.published is not None
    assert article.published.isoformat() == "2026-02-03T09:00:00+01:00"
    assert article.language == "en"


def test_a_heading_opens_a_section_and_a_heading_of_nothing_is_left_out() -> None:
    article = read_html(PAGE, url=URL)
    assert [section.heading for section in article.sections] == [None, "What was agreed"]


def test_blocks_keep_their_kind() -> None:
    kinds = [type(block) for block in read_html(PAGE, url=URL).blocks()]
    assert kinds == [Paragraph, Paragraph, ItemList, Quotation, Figure, Paragraph]


def test_a_link_points_at_its_words() -> None:
    block = read_html(PAGE, url=URL).sections[1].blocks[0]
    assert isinstance(block, Paragraph)
    (link,) = block.links
    assert (block.text[link.start : link.end], link.url) == ("a memorandum", "https://example.org/doc")


def test_another_story_is_related_and_no_paragraph() -> None:
    article = read_html(PAGE, url=URL)
    assert [link.title for link in article.related] == ["Embassies were closed nine years ago after a row"]
    assert "nine years" not in article.text


def test_broken_json_ld_is_mended_and_told() -> None:
    report = Report()
    read_html(PAGE, url=URL, report=report)
    assert (Action.MENDED, "json-ld") in {(note.action, note.what) for note in report}


def test_an_arabic_agency_page_of_line_breaks_has_paragraphs_and_a_bold_heading() -> None:
    article = read_html((PAGES / "agency_breaks.html").read_bytes())
    assert article.title == "وزيرا الخارجية يبحثان التعاون"
    assert [section.heading for section in article.sections] == [None, "زيارة تستمر يومين"]
    assert len(list(article.blocks())) == 3
    assert [author.name for author in article.authors] == ["سلمى الخطيب"]


def test_an_arabic_page_in_windows_1256_is_read_as_its_letters() -> None:
    page = (PAGES / "agency_breaks.html").read_text("utf-8").replace('charset="utf-8"', 'charset="windows-1256"')
    assert read_html(page.encode("cp1256")).title == "وزيرا الخارجية يبحثان التعاون"


@pytest.mark.parametrize("page", ["", " ", "<!-- -->", "<nav><a href='/'>Home</a></nav>", b"\x00"])
def test_a_page_without_a_story_has_no_content(page: str | bytes) -> None:
    with pytest.raises(NoContent):
        read_html(page)


def test_a_tag_with_too_many_attributes_is_refused_at_once() -> None:
    bombs = ("".join(f" a{n}=1" for n in range(50_000)), "".join(f' a{n}="<>"' for n in range(50_000)))
    for bomb in bombs:
        start = time.process_time()
        with pytest.raises(LimitExceeded):
            read_html(f"<p{bomb}>{PROSE * 3}</p>")
        assert time.process_time() - start < 2


def test_what_stands_after_deep_nesting_is_not_lost() -> None:
    page = "<div>" * 400 + "deep" + "</div>" * 400 + f"<p>{PROSE * 3}</p>"
    assert "embassies" in read_html(page).text
    with pytest.raises(LimitExceeded):
        read_html("<div>" * 5000 + PROSE)


def test_a_text_of_more_than_ten_megabytes_is_whole_where_limits_admit_it() -> None:
    page = f"<p>{'word ' * 2_200_000}end.</p>"
    assert read_html(page, limits=Limits(max_bytes=20_000_000)).text.endswith("end.")
    with pytest.raises(LimitExceeded):
        read_html(page)


@settings(max_examples=50, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=300),
        st.lists(st.sampled_from([*PAGE.split(">"), "<p", "<br", "\x00", "</", "'"])).map(">".join),
    )
)
def test_any_input_gives_an_article_or_a_foreseen_error(page: bytes | str) -> None:
    with contextlib.suppress(DiplonewsError):
        read_html(page, url=URL)
