"""The texts of other makers' items: sections, blocks, heads; and what they hold that an article does not."""

from __future__ import annotations

import pytest

from diplonews.formats import newsml
from diplonews.model import (
    Article,
    Author,
    Dateline,
    Figure,
    Image,
    Item,
    ItemList,
    Link,
    Paragraph,
    Quotation,
    Section,
    Table,
)
from diplonews.report import Report

NAR = "http://iptc.org/std/nar/2006-10-01/"
NITF = "http://iptc.org/std/NITF/2006-10-18/"


def article(inline: str, meta: str = "<headline>Talks</headline>", report: Report | None = None) -> Article:
    return newsml.loads(
        f'<newsItem xmlns="{NAR}" guid="urn:example:1"><itemMeta/><contentMeta>{meta}</contentMeta>'
        f"<contentSet>{inline}</contentSet></newsItem>",
        report=report,
    )


def page(body: str, report: Report | None = None) -> Article:
    inline = f'<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html></inlineXML>'
    return article(inline, report=report)


def outline(sections: tuple[Section, ...]) -> list[object]:
    found: list[object] = []
    for section in sections:
        found.append(section.heading)
        found += [getattr(block, "text", block) for block in section.blocks]
        if section.sections:
            found.append(outline(section.sections))
    return found


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>a</p><h2>B</h2><p>c</p><h3>D</h3><p>e</p><h2>F</h2>", [None, "a", "B", "c", ["D", "e"], "F"]),
        ("<h4>A</h4><h2>B</h2><h6>C</h6><h3>D</h3>", ["A", "B", ["C", "D"]]),
        ("<div><p>a</p><section><h2>B</h2><p>c</p></section></div>tail", [None, "a", "B", "c", None, "tail"]),
        (
            "<section><h1>A</h1><section><h1>B</h1><p>c</p></section><p>d</p></section>",
            ["A", ["B", "c", None, "d"]],
        ),
        ("<section><p>a</p></section><section><p>b</p></section><p>c</p>", [None, "a", "b", "c"]),
        ("<h2> </h2><p>a</p>", [None, "a"]),
        ("<h1>Talks</h1><p>a</p><h2>B</h2>", [None, "a", "B"]),
        ("<section>" * 60 + "<h2>x</h2>" + "</section>" * 60, ["x"]),
    ],
)
def test_headings_and_sections_make_a_tree(body: str, expected: list[object]) -> None:
    assert outline(page(body).sections) == expected


def test_sections_deeper_than_the_model_admits_are_kept_beside_each_other() -> None:
    deep = "".join(f"<section><h2>{n}</h2>" for n in range(50)) + "</section>" * 50
    assert page(deep).text.split() == [str(n) for n in range(50)]


def blocks(body: str, report: Report | None = None) -> tuple[object, ...]:
    return tuple(page(body, report).blocks())


def test_words_in_blocks_within_a_cell_an_item_or_a_quotation_stay_apart() -> None:
    assert blocks("<table><tr><td><p>a</p><p>b <b>c</b></p></td><td/></tr></table>") == (
        Table(rows=(("a\nb c", None),), header=False),
    )
    assert blocks("<ul><li><p>a</p><p>b</p></li></ul>") == (ItemList(items=(Item(text="a\nb"),)),)
    assert blocks("<blockquote><p>a</p><p>b</p></blockquote>") == (Quotation(text="a\nb"),)


def test_a_table_in_a_cell_is_words_of_that_cell() -> None:
    inner = "<table><tbody><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></tbody></table>"
    (table,) = blocks(f"<table><thead><tr><th>k</th></tr></thead><tr><td>a{inner}e</td></tr></table>")
    assert table == Table(rows=(("k",), ("a\nb c\nd\ne",)), header=True)


def test_a_caption_of_a_table_is_kept() -> None:
    assert blocks("<table><caption>Trade</caption><tr><td>1</td></tr></table>") == (
        Paragraph(text="Trade"),
        Table(rows=(("1",),), header=False),
    )


def test_links_keep_their_place_next_to_blocks() -> None:
    (found,) = blocks('<ul><li><p>see <a href="urn:x:1">this </a></p><p>now</p></li></ul>')
    assert isinstance(found, ItemList)
    assert found.items[0].text == "see this \nnow"
    assert found.items[0].links == (Link(start=4, end=9, url="urn:x:1"),)


@pytest.mark.parametrize(
    ("quotation", "by"),
    [
        ("<blockquote><p>We agree</p><cite>The host</cite></blockquote>", "The host"),
        ("<blockquote><p>We agree</p><footer>The host</footer></blockquote>", "The host"),
        ("<blockquote>We <cite>agree</cite></blockquote>", None),
    ],
)
def test_a_name_under_a_quotation_is_its_attribution(quotation: str, by: str | None) -> None:
    assert blocks(quotation) == (Quotation(text="We agree", attribution=by),)


def test_pictures_keep_caption_credit_and_size() -> None:
    assert blocks(
        '<figure><img src="urn:x:2" alt="two" width="640px" height="0"/><figcaption>d</figcaption></figure>'
    ) == (Figure(image=Image(url="urn:x:2", alt="two", width=640), caption="d"),)
    two = '<figure><img src="urn:x:2"/><img src="urn:x:3"/><figcaption>d</figcaption></figure>'
    assert blocks(two) == (Figure(image=Image(url="urn:x:2"), caption="d"), Figure(image=Image(url="urn:x:3")))
    assert blocks("<figure><blockquote>q</blockquote></figure>") == (Quotation(text="q"),)


def test_items_of_lists_that_are_not_as_html_has_them_are_kept() -> None:
    assert blocks("<ul>a<li>b</li><ol><li>c</li></ol></ul>") == (
        ItemList(items=(Item(text="a"), Item(text="b"), Item(text="c"))),
    )


def test_preformatted_words_keep_their_lines() -> None:
    assert blocks("<pre>\n a\n  b</pre><dl><dt>t</dt><dd>d</dd></dl>") == (
        Paragraph(text="a\n  b"),
        Paragraph(text="t"),
        Paragraph(text="d"),
    )


def test_what_an_article_does_not_hold_is_noted() -> None:
    report = Report()
    blocks(
        '<h2>A <a href="urn:x:h">b</a></h2><p>w<script>no()</script><img src="::"/></p><video src="urn:x:v"/>'
        '<table><tr><td><a href="urn:x:t">c</a></td></tr></table><ul><li>i<iframe src="urn:x:f"/></li></ul>'
        '<p><a href="not a url">w</a></p><figure><img/><figcaption>d</figcaption></figure>',
        report,
    )
    assert {(note.what, note.text) for note in report} >= {
        ("link", "urn:x:h"),
        ("not-text", "no()"),
        ("picture", "::"),
        ("embed", "urn:x:v"),
        ("link", "urn:x:t"),
        ("embed", "urn:x:f"),
        ("url", "not a url"),
        ("caption", "d"),
    }


NITF_TEXT = f"""<inlineXML contenttype="application/nitf+xml"><nitf xmlns="{NITF}"><head><title>File name</title>
<docdata><key-list><keyword key="visit"/></key-list></docdata></head><body><body.head><hedline><hl1>Talks open</hl1>
<hl2>Two days</hl2></hedline><byline>By <person>Ana Diaz</person></byline><dateline><location>Lima</location>, May 4
</dateline><abstract><p>They talk.</p></abstract><distributor>Desk</distributor><note>Not for use</note></body.head>
<body.content><block><p>One <em>two</em></p><hl2>Trade</hl2><bq><block><p>We go on</p></block><credit>Host</credit></bq>
<media media-type="image"><media-reference source="https://desk.example/1.jpg" alternate-text="two" width="320"/>
<media-caption>Both</media-caption><media-producer>Ana</media-producer></media>
<media media-type="video"><media-reference source="https://desk.example/1.mp4"/></media></block></body.content>
<body.end><tagline>Desk staff</tagline></body.end></body></nitf></inlineXML>"""


def test_a_text_in_nitf_brings_its_head() -> None:
    report = Report()
    found = article(NITF_TEXT, "", report)
    assert (found.title, found.subtitle, found.summary, found.source) == (
        "Talks open",
        "Two days",
        "They talk.",
        "Desk",
    )
    assert found.authors == (Author(name="By Ana Diaz"),)
    assert found.dateline == Dateline(text="Lima, May 4", place="Lima")
    assert outline(found.sections)[:4] == [None, "One two", "Trade", "We go on"]
    assert tuple(found.blocks())[1:] == (
        Quotation(text="We go on", attribution="Host"),
        Figure(
            image=Image(url="https://desk.example/1.jpg", alt="two", width=320),
            caption="Both",
            credit="Ana",
        ),
    )
    assert {(note.what, note.where) for note in report} == {
        ("head", "docdata"),
        ("head", "note"),
        ("end", "body.end"),
        ("embed", "video"),
    }


def test_what_the_item_says_goes_before_the_head_of_its_text() -> None:
    report = Report()
    found = article(NITF_TEXT, "<headline>Other</headline><by>Desk</by><dateline>Lima</dateline>", report)
    assert (found.title, found.authors[0].name) == ("Other", "Desk")
    assert {note.text for note in report} >= {"Talks open", "By Ana Diaz", "Lima, May 4"}


def test_further_texts_and_files_are_noted() -> None:
    report = Report()
    one = '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><p>{}</p></html></inlineXML>'
    article(
        one.format("a") + one.format("b") + '<inlineData encoding="enc:x" contenttype="x/y">QQ==</inlineData>'
        '<remoteContent href="https://desk.example/1.mp4" contenttype="video/mp4"/>',
        "<urgency>3</urgency><headline>Talks</headline><headline>More</headline>",
        report,
    )
    assert {(note.what, note.text) for note in report} == {
        ("further-text", "b"),
        ("inline-data", "x/y"),
        ("remote-content", "https://desk.example/1.mp4"),
        ("property", "3"),
        ("property", "More"),
    }


@pytest.mark.parametrize(
    ("sort", "markup"),
    [
        ("text/html", "<p>They <b>met</b>.<h2>Trade</h2><p>Borders &amp; goods"),
        (
            "application/xhtml+xml",
            '<div xmlns="http://www.w3.org/1999/xhtml"><p>They met.</p><h2>Trade</h2>Borders &amp; goods</div>',
        ),
        (
            "text/vnd.IPTC.NITF",
            "<nitf><body.content><p>They met.</p><hl2>Trade</hl2>Borders &amp; goods</body.content></nitf>",
        ),
    ],
)
def test_markup_that_stands_as_text_is_read(sort: str, markup: str) -> None:
    found = article(f'<inlineData contenttype="{sort}"><![CDATA[{markup}]]></inlineData>')
    assert found.text == "They met.\n\nTrade\n\nBorders & goods"


def test_markup_that_cannot_be_read_is_noted() -> None:
    report = Report()
    article('<inlineData contenttype="text/html"> </inlineData>', report=report)
    assert [(note.what, note.text) for note in report] == [("inline-data", "text/html")]


def test_a_headline_of_that_role_is_the_subtitle() -> None:
    report = Report()
    meta = (
        '<headline>A</headline><headline role="hl:subHeadline">B</headline><description role="d:lead">C</description>'
    )
    found = article("<inlineData>x</inlineData>", meta, report)
    assert (found.title, found.subtitle, found.summary, list(report)) == ("A", "B", "C", [])
