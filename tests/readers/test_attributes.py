"""Tags with too many attributes are found wherever they stand, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.errors import LimitExceeded
from diplonews.limits import Limits
from diplonews.readers.attributes import check_attributes

MOST = 6
LIMITS = Limits(max_attributes=MOST)
# What may make a tag look like something else, or something else like a tag.
VALUES = st.sampled_from(("", "=1", '="<>"', "='>'", '="</b>"', '="<script>"', '="-->"', '=""', "='<!--'"))
MARKUP = st.lists(
    st.sampled_from(
        (
            "<p>",
            "</p>",
            "<i title='a>b'>",
            "text = 'a'",
            '"',
            "'",
            " ",
            "<br/>",
            "<script>if(a<b){c='=\"'}</script>",
            "<!-- > -->",
        )
    ),
    max_size=30,
).map("".join)


@given(before=MARKUP, values=st.lists(VALUES, min_size=3 * MOST, max_size=8 * MOST), after=MARKUP)
def test_a_tag_of_many_attributes_is_found_whatever_their_values(before: str, values: list[str], after: str) -> None:
    tag = "<p " + " ".join(f"name{number}{value}" for number, value in enumerate(values)) + ">"
    with pytest.raises(LimitExceeded):
        check_attributes(f"{before}{tag}{after}".encode(), LIMITS)


@given(MARKUP)
def test_markup_of_few_attributes_passes(markup: str) -> None:
    check_attributes(markup.encode(), LIMITS)


def test_names_that_hold_the_word_script_are_tags() -> None:
    attributes = " ".join(f"a{number}=1" for number in range(8 * MOST))
    with pytest.raises(LimitExceeded):
        check_attributes(f"<p<script {attributes}>".encode(), LIMITS)
