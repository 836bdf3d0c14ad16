"""Any words of a language, in any order, give an article: no rule looks past the end of a sentence."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplonews import parse_text
from diplonews.analysis.lexicon import lexicon

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
    return sorted({*known.tree, *(phrase for those in known.sets.values() for phrase in those)})


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@settings(max_examples=80)
@given(data=st.data())
def test_any_words_may_stand_around_a_report(language: str, data: st.DataObject) -> None:
    some = st.lists(st.sampled_from([*phrases(language), *SIGNS]), max_size=10)
    text = " ".join([*data.draw(some), SENTENCE[language], *data.draw(some)])
    article = parse_text(text, language=language, published="2026-03-04")
    assert all(article.slice(span) for meeting in article.meetings for span in meeting.spans())


@pytest.mark.parametrize(
    "text",
    [
        "التقى وزير الخارجية التونسي أنيس الشابي نظيره الياباني كينجي تاناكا الزعماء -",
        "التقى وزير الخارجية التونسي أنيس الشابي نظيره الياباني كينجي تاناكا وتناول اللقاء النيجيريتين :",
        "قالت الرئاسة إن الرئيس الكيني سالم كمبوي تحدث مع نظيره الغاني كوفي أدجي في مباحثات التي",
    ],
)
def test_a_text_may_break_off_anywhere(text: str) -> None:
    assert parse_text(text, language="ar").text == text
