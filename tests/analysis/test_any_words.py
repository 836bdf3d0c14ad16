"""Any words of a language, in any order, give an article: no rule looks past the end of a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplonews import parse_text
from diplonews.analysis.words.lexicon import lexicon

SENTENCE = {
    "ar": "التقى وزير الخارجية التونسي أنيس الشابي نظيره الياباني كينجي تاناكا",
    "en": "Chilean Foreign Minister Rosa Fuentes met her Ghanaian counterpart, Kofi Mensah",
    "fr": "Le ministre chilien des Affaires étrangères Pablo Rojas a rencontré son homologue ghanéen Kofi Mensah",
}
SIGNS = [".", ",", "،", ":", '"', "«", "»", "-", "(", ")", "\n", "?"]


@cache
def phrases(language: str) -> list[str]:
    """Give the words that mean something to the rules."""
    known = lexicon(language)
    return sorted({*known.tree, *strings(known.tables)})


def strings(value: Any) -> Iterator[str]:
    """Go through the words of all lists."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list | tuple):
        for member in value.values() if isinstance(value, Mapping) else value:
            yield from strings(member)


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@settings(max_examples=80)
@given(data=st.data())
def test_any_words_may_stand_around_a_report(language: str, data: st.DataObject) -> None:
    some = st.lists(st.sampled_from([*phrases(language), *SIGNS]), max_size=10)
    text = " ".join([*data.draw(some), SENTENCE[language], *data.draw(some)])
    article = parse_text(text, language=language, published="2026-03-04")
    assert all(article.slice(span) for meeting in article.meetings for span in meeting.spans())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", f"{SENTENCE['ar']} الزعماء -"),
        ("ar", f"{SENTENCE['ar']} وتناول اللقاء النيجيريتين :"),
        ("ar", "قالت الرئاسة إن الرئيس الكيني سالم كمبوي تحدث مع نظيره الغاني كوفي أدجي في مباحثات التي"),
        ("fr", f"{SENTENCE['fr']}, premier vice-ministre des Affaires étrangères, et celle de"),
        ("fr", f"{SENTENCE['fr']} parmi les questions abordées"),
    ],
)
def test_a_text_may_break_off_anywhere(language: str, text: str) -> None:
    assert parse_text(text, language=language).text == text


def test_nobody_begins_in_the_title_and_ends_in_the_text() -> None:
    text = "The president welcomed\nhigh-level members Greece hold formal talks with France and with civil society."
    article = parse_text(text, language="en")
    assert all(article.slice(span) for meeting in article.meetings for span in meeting.spans())
