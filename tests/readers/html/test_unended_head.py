"""Pages that leave out what HTML lets them leave out."""

from __future__ import annotations

from diplonews import parse_html


def test_a_head_that_nothing_ends_does_not_swallow_the_story() -> None:
    page = (
        "<title>Talks in Amman</title><article><h1>Talks in Amman</h1>"
        "<p>The two ministers met in Amman on Monday and spoke for an hour about water, trade and roads.</p></article>"
    )
    article = parse_html(page, meetings=False)
    assert article.title == "Talks in Amman"
    assert article.text.startswith("The two ministers met")
