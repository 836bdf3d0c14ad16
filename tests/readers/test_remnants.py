"""Markup that is left in plain texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews import Report, parse_text
from diplonews.readers.remnants import without_remnants

MET = "La ministre chilienne des Affaires étrangères, Rosa Fuentes, a reçu lundi l'ambassadeur du Ghana, Kofi Mensah."
SPOKE = "Les deux parties ont évoqué la pêche."


def test_tags_of_paragraphs_are_no_words() -> None:
    report = Report()
    article = parse_text(f"<p>{MET}<br>{SPOKE}</p> <p>L'ambassadeur a <b>salué</b> l&rsquo;accord.</p>", report=report)
    assert article.text.split("\n\n") == [MET, SPOKE, "L'ambassadeur a salué l’accord."]
    assert [topic.text for topic in article.meetings[0].topics] == ["la pêche"]
    assert {note.what: note.count for note in report} == {"markup": 7, "character-references": 1}


@pytest.mark.parametrize(
    "text",
    [
        "If a < b and c > d, then nothing is markup.",
        "The <b>bold</b> claim stands as it was written.",
        "Write to <press@ministry.example> before noon.",
        "AT&T; #1; and R&D are no references.",
        "Of <unknown> tags there are none.<p>",
    ],
    ids=["less", "words", "address", "names", "unknown"],
)
def test_what_only_looks_like_markup_stays(text: str) -> None:
    assert without_remnants(text).strip() == text.removesuffix("<p>")


def test_references_that_lost_their_ampersand_are_mended() -> None:
    assert without_remnants("He said: #187;We agreed#171;.") == "He said: »We agreed«."


@given(st.text(alphabet="<>p/b r&;#1871quot\n", max_size=200) | st.text(max_size=200))
def test_nothing_but_markup_goes(text: str) -> None:
    kept = without_remnants(text)
    if "<" not in text and ";" not in text:
        assert kept == text
    assert len(kept) <= len(text) + 2 * text.count("<")
