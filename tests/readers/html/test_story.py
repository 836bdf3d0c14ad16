"""Which lines of a page are its story: a small page for each class of layout that was once read wrongly."""

from __future__ import annotations

import pytest

from diplonews import Article, Report, parse_html
from diplonews.errors import NoContent
from diplonews.model.blocks import Figure

H1 = "<h1>Herring office agreed</h1>"
FIRST = (
    "The two governments will open a joint office for fisheries in the port of Larnes, their ministers said on Tuesday."
)
SECOND = (
    "Both sides had argued for six years over who may fish for herring in the shallow waters east of the lighthouse."
)
THIRD = (
    "The office is to count the catch of every boat, and it may close a bank for the season when too little is left."
)
FOURTH = "Fishermen on both shores said that they would wait and see whether anybody pays attention to the new figures."
COMMENT = (
    "I have fished there since I was a boy, and nobody ever asked me anything about how much I bring home, not once."
)


def read(body: str, head: str = "<title>Herring office agreed</title>", report: Report | None = None) -> Article:
    return parse_html(f"<html lang=en><head>{head}</head><body>{body}</body></html>", meetings=False, report=report)


def headings(article: Article) -> list[str | None]:
    return [section.heading for section in article.walk_sections() if section.heading]


def figures(article: Article) -> list[Figure]:
    return [block for block in article.blocks() if isinstance(block, Figure)]


def test_short_lines_of_a_class_of_their_own_are_headings() -> None:
    story = (
        f"<p>{FIRST}</p><p class='between'>Counting the catch</p><p>{THIRD}</p>"
        f"<p class='between'>Waiting for figures</p><p>{FOURTH}</p><p>{SECOND}</p>"
    )
    assert headings(read(f"<div>{H1}{story}</div>")) == [
        "Counting the catch",
        "Waiting for figures",
    ]


def test_one_short_line_of_a_class_is_no_heading() -> None:
    story = f"<p>{FIRST}</p><p class='between'>Counting the catch</p><p>{THIRD}</p><p>{FOURTH}</p>"
    assert headings(read(f"<div>{H1}{story}</div>")) == []


def test_sections_under_h1_have_headings_and_the_headline_is_none() -> None:
    story = f"<p>{FIRST}</p><h1>Counting the catch</h1><p>{THIRD}</p><h1>Waiting for figures</h1><p>{FOURTH}</p>"
    article = read(f"<article>{H1}{story}</article>")
    assert article.title == "Herring office agreed"
    assert headings(article) == ["Counting the catch", "Waiting for figures"]


def test_the_number_of_a_heading_in_a_table_of_contents_hides_nothing() -> None:
    story = f"<p>{FIRST}</p><h2 id='toc-1'>Counting the catch</h2><p>{THIRD}</p>"
    assert headings(read(f"<article>{H1}{story}</article>")) == ["Counting the catch"]


def test_paragraphs_behind_a_wall_are_of_the_story() -> None:
    story = "".join(f"<p class='paywall' aria-hidden='true'>{text}</p>" for text in (SECOND, THIRD))
    text = read(f"<article>{H1}<p>{FIRST}</p>{story}</article>").text
    assert SECOND in text
    assert THIRD in text


def test_a_story_in_several_elements_with_an_odd_name_is_whole() -> None:
    rows = "".join(f"<div class='sidebar-grid'><p>{text} {FOURTH}</p></div>" for text in (FIRST, SECOND, THIRD))
    text = read(f"<main>{H1}{rows}</main>").text
    assert all(part in text for part in (FIRST, SECOND, THIRD))


def test_an_odd_name_inside_an_odd_name_hides_no_story() -> None:
    rest = f"<div id='read-more'><div id='read-more-content'><p>{SECOND}</p><p>{THIRD}</p><p>{FOURTH}</p></div></div>"
    assert THIRD in read(f"<div>{H1}<p>{FIRST}</p>{rest}</div>").text


def test_paragraphs_beside_the_rest_of_the_body_are_not_lost() -> None:
    rest = (
        f"<div class='rest'><p class='text'>{THIRD}</p><p class='text'>{FOURTH}</p><p class='text'>{COMMENT}</p></div>"
    )
    body = f"<p class='text'>{FIRST}</p><p class='text'>{SECOND}</p>{rest * 2}"
    assert read(f"<div>{H1}<div>{body}</div></div>").text.startswith(FIRST)


def test_a_class_that_hides_the_label_of_a_field_hides_no_field() -> None:
    field = f"<div class='field field--label-hidden'><p>{FIRST}</p><p>{SECOND}</p></div>"
    others = f"<div class='other-news'><p>{THIRD}</p></div>"
    assert read(f"<div>{H1}{field}{others}</div>").text == f"{FIRST}\n\n{SECOND}"


def test_a_story_begins_at_its_headline() -> None:
    list_of_news = "".join(f"<li>{text}</li>" for text in ("Bread is to cost more in spring.", "A bridge was closed."))
    body = (
        f"<div><ul>{list_of_news}</ul><h2>Herring office agreed</h2><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>"
    )
    assert "bridge" not in read(body).text


def test_the_prose_under_the_headline_wins_over_more_prose_elsewhere() -> None:
    news = "".join(
        f"<li><b>News</b><p>{text}</p></li>" for text in (COMMENT, FOURTH, THIRD, COMMENT.replace("boy", "lad"))
    )
    links = "<div>" + "".join(f"<p><a href=/{n}>Page {n}</a></p>" for n in range(50)) + "</div>"
    body = f"<div>{H1}<p>{FIRST}</p><p>{SECOND}</p></div>{links}<div><ul>{news}</ul></div>"
    assert read(body).text.startswith(FIRST)


@pytest.mark.parametrize("line", ["Comments (2)", "Leserkommentare", "التعليقات (٢)", "2 commentaires", "Комментарии:"])
def test_a_story_ends_where_readers_comment(line: str) -> None:
    body = f"<div>{H1}<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><h3>{line}</h3><p>{COMMENT}</p></div>"
    report = Report()
    assert COMMENT not in read(body, report=report).text
    assert any(note.what == "comment" and note.text == COMMENT for note in report)


def test_a_line_over_the_story_that_leads_to_the_comments_does_not_end_it() -> None:
    body = f"<div>{H1}<p>Comments</p><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>"
    assert THIRD in read(body).text


def test_headlines_of_other_stories_at_the_end_are_related() -> None:
    cards = "".join(
        f"<div><h3><span>{title}</span> <a href='/{title[:3]}'>{title}</a></h3><p>A word about {title}.</p></div>"
        for title in ("Bread to cost more in spring", "Old bridge closed for repairs")
    )
    article = read(f"<article>{H1}<p>{FIRST}</p><p>{SECOND}</p>{cards}</article>")
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert [link.title for link in article.related] == ["Bread to cost more in spring", "Old bridge closed for repairs"]


def test_headings_that_lead_to_shops_over_long_text_stay() -> None:
    items = "".join(
        f"<h2><a href='/buy/{n}'>Net number {n}</a></h2><p>{SECOND} {THIRD} {FOURTH} {COMMENT}</p>" for n in "12"
    )
    article = read(f"<article>{H1}<p>{FIRST}</p>{items}</article>")
    assert COMMENT in article.text


def test_another_article_shown_in_the_story_is_left_out() -> None:
    other = f"<article><h3>Old bridge closed</h3><p>{COMMENT}</p></article>"
    article = read(f"<article>{H1}<p>{FIRST}</p>{other}<p>{SECOND}</p><p>{THIRD}</p><p>{FOURTH}</p></article>")
    assert COMMENT not in article.text
    assert headings(article) == []


def test_entries_of_a_live_blog_are_articles_and_stay() -> None:
    entries = "".join(
        f"<article><time>1{n}:05</time><h2>Entry number {n} of them</h2><p>{text}</p></article>"
        for n, text in enumerate((FIRST, SECOND, THIRD))
    )
    article = read(f"<main>{H1}{entries}</main>")
    assert headings(article) == [f"Entry number {n} of them" for n in range(3)]
    assert "11:05" not in article.text


def test_a_box_that_asks_for_an_address_is_left_out() -> None:
    box = "<section><h3>Our letter to you</h3><p>Every Sunday.</p><div><input type='email'></div></section>"
    article = read(f"<article>{H1}<p>{FIRST}</p><p>{SECOND}</p>{box}<p>{THIRD}</p><p>{FOURTH}</p></article>")
    assert headings(article) == []
    assert "Sunday" not in article.text


def test_a_line_alone_with_a_picture_is_its_caption() -> None:
    photo = (
        "<div class='photo'><p><img src='https://p.example/a.jpg'></p><span>Boats in the port of Larnes</span></div>"
    )
    article = read(f"<article>{H1}<p>{FIRST}</p>{photo}<p>{SECOND}</p></article>")
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert [figure.caption for figure in figures(article)] == ["Boats in the port of Larnes"]


def test_a_paragraph_with_a_picture_in_it_is_no_caption() -> None:
    photo = f"<p><img src='https://p.example/a.jpg'>{SECOND} {THIRD}</p>"
    assert THIRD in read(f"<article>{H1}<p>{FIRST}</p>{photo}</article>").text


def test_breaks_and_bold_words_by_class_are_breaks_and_bold_words() -> None:
    gap = "<span class='x br'></span><span class='x br'></span>"
    bold = "<span class='strong'>Counting the catch</span>"
    body = f"{H1}<div>{FIRST}{gap}{bold}{gap}{THIRD}{gap}{SECOND}</div>"
    article = read(body)
    assert headings(article) == ["Counting the catch"]
    assert len(list(article.blocks())) == 3


def test_signs_that_nobody_sees_make_no_paragraph() -> None:
    article = read(f"<div>{H1}<p>\u200b{FIRST}</p><p>\u200b</p><p>{SECOND}\u200b</p></div>")
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_links_stand_right_after_a_sign_that_nobody_sees() -> None:
    article = read(f"<div>{H1}<p>\u200bThe <a href='https://l.example/'>port</a>: {FIRST}</p></div>")
    (paragraph,) = article.blocks()
    (link,) = paragraph.links  # type: ignore[union-attr]
    assert paragraph.text[link.start : link.end] == "port"  # type: ignore[union-attr]


def test_a_footer_is_no_story_however_long() -> None:
    footer = f"<div class='site-footer-wrap'><p>{COMMENT} {COMMENT} {COMMENT}</p>{'<a href=/>x</a>' * 20}</div>"
    assert COMMENT not in read(f"<div>{H1}<p>{FIRST}</p><p>{SECOND}</p></div>{footer}").text


def test_a_note_of_copyright_is_no_story() -> None:
    with pytest.raises(NoContent):
        read("<div><a href=/>Home</a></div><div>All rights reserved to the Larnes Herald 2026</div>")


def test_a_page_that_says_utf_8_and_is_not_is_read_by_its_letters() -> None:
    page = f"<meta charset=utf-8><title>Accord à Larnès</title><h1>Accord à Larnès</h1><p>{FIRST}</p><p>{SECOND}</p>"
    assert parse_html(page.encode("cp1252"), meetings=False).title == "Accord à Larnès"


def test_a_page_that_says_utf_8_may_have_many_faults_of_other_kinds() -> None:
    prose = f"<h1>Accord à Larnès</h1><p>{FIRST}</p><p>{SECOND}</p>".replace("e", "é")
    page = f"<meta charset=utf-8>{'<b></i>' * 300}{prose}"
    assert "�" not in parse_html(page.encode("cp1252"), meetings=False).text


@pytest.mark.parametrize(
    "attributes",
    [
        " ".join(f"a{n}" for n in range(6_000)),
        " ".join(f"a{n}='<i>'" for n in range(6_000)),
        " ".join(f'a{n}="{"x" * 70}>"' for n in range(6_000)),
        "a='<script>' " + " ".join(f"a{n}=1" for n in range(6_000)),
        "a='" + "<p>text</p>" * 500 + "' " + " ".join(f'a{n}="</p>"' for n in range(6_000)),
    ],
)
def test_no_hiding_place_keeps_a_tag_with_too_many_attributes_from_being_found(attributes: str) -> None:
    from diplonews.errors import LimitExceeded

    with pytest.raises(LimitExceeded):
        read(f"<p>{FIRST}</p><p {attributes}>{SECOND}</p><p>{THIRD}</p>")


def test_code_that_looks_like_a_long_tag_is_none() -> None:
    code = "for(i=0;i<n;i+=1){x = '=' + i ; y = \"=\" ; " + "z = z + 1 ; " * 5_000 + "}"
    assert FIRST in read(f"<script>{code}</script><p>{FIRST}</p><p>{SECOND}</p>").text
