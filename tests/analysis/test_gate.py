"""The gate opens for every text in which the grammar could find a report."""

from __future__ import annotations

import unicodedata
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews import knowledge, parse_text
from diplonews.analysis.contacts.finding import may_hold_contact, may_name_side
from diplonews.analysis.words.lexicon import lexicon
from diplonews.analysis.words.tokens import tokenise

LANGUAGES = ["ar", "en", "fr"]
SIGNS = list(" .,،؛:«»\"'’()-–\n\u0640\u064e\u200f\u00a0…٣ﻻœ😀é")


@cache
def texts(language: str) -> st.SearchStrategy[str]:
    """Words of reports among others, with and without particles, signs and marks, in any order."""
    contacts = knowledge.table("contacts", language)
    forms = [form for row in contacts["trigger"] for form in row["forms"]]
    nouns = [noun for row in contacts["noun"].values() for noun in row]
    sides = [form for row in knowledge.table("offices", language)["office"][:9] for form in row["forms"]]
    word = st.sampled_from(forms) | st.sampled_from(nouns) | st.sampled_from(sides) | st.text(max_size=6)
    bound = st.builds(str.__add__, st.sampled_from(["", *lexicon(language).prefixes]), word)
    pieces = st.lists(bound | st.sampled_from(SIGNS), max_size=8)
    joined = st.builds(str.join, st.sampled_from([" ", "", " «", "\u0640"]), pieces)
    return st.builds(unicodedata.normalize, st.sampled_from(["NFC", "NFD", "NFKC"]), joined)


def lines_of(text: str) -> list[str]:
    """Give what a sentence never goes past: lines, but for those of a list after a colon."""
    return [text] if ":\n\n" in text else text.split("\n")


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_no_report_is_shut_out(language: str, data: st.DataObject) -> None:
    text = data.draw(texts(language))
    words = lexicon(language)
    for number, line in enumerate(lines_of(text)):
        tokens = tokenise(line)
        hits = words.hits(tokens, 0, len(tokens)).values()
        if may_hold_contact(hits):
            assert words.gate.admits(tokens.words)
            assert words.gate.admits_text(line)
            assert words.gate.admits_text(text) or (number > 0 and not may_name_side(hits))


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_bytes_tell_what_folded_words_tell(language: str, data: st.DataObject) -> None:
    text = data.draw(texts(language))
    gate = lexicon(language).gate
    assert gate.admits_text(text) == gate.admits_text(text + "\n😀")


@pytest.mark.parametrize("sign", ["\f", "\v", "\x85", "\u2028", "\t"])
def test_only_line_breaks_part_lines(sign: str) -> None:
    assert lexicon("ar").gate.admits_text(f"{sign}التقى")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trigger_opens_the_gate(language: str) -> None:
    contacts = knowledge.table("contacts", language)
    gate = lexicon(language).gate
    shut = [
        row["example"]
        for row in contacts["trigger"]
        if not gate.admits_text(row["example"]) or not gate.admits_text(row["example"] + " 😀")
    ]
    assert shut == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "ارتفعت أسعار النفط في تعاملات صباح الخميس مع تراجع المخزونات"),
        ("en", "Oil prices rose on Thursday morning as stocks fell"),
        ("fr", "Les prix du pétrole ont grimpé jeudi matin avec la baisse des stocks"),
    ],
)
def test_news_of_other_kinds_is_left_at_the_gate(language: str, text: str) -> None:
    assert not lexicon(language).gate.admits_text(text)


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("ar", "أخبار\n\nعقد الوزير جلسة مباحثات", True),
        ("ar", "أخبار\n\nعقد الوزير مؤتمرا\n\nبدأت المباحثات صباحا", False),  # the verb has no noun in its own line
        ("ar", "أخبار\n\nالتقى الوزير ضيوفه", True),
        ("ar", "أخبار\n\nالتقى سالم جاره\n\nوصرح الوزير أمس", False),  # nobody acts for a state where they meet
        ("ar", "التقى سالم كوروي\n\nأخبار", True),  # a title may call people for short
        ("ar", "أخبار\n\nالتقى:\n\nوزير العدل", True),
        ("en", "News\n\nThe minister held talks", True),
        ("en", "News\n\nThe minister held a vote\n\nThe conference is over", False),
        ("fr", "Actualités\n\nLe ministre a rencontré ses hôtes", True),
        ("fr", "Actualités\n\nSall rencontre des voisins\n\nLe ministre dort", False),
    ],
)
def test_all_that_a_report_needs_stands_in_one_line(language: str, text: str, *, opens: bool) -> None:
    assert lexicon(language).gate.admits_text(text) == opens
    assert lexicon(language).gate.admits_text(text + "\n😀") == opens


def test_who_is_told_in_a_list_after_a_colon_is_not_shut_out() -> None:
    text = (
        "Readout of meetings in Suva\n\nRosa Fuentes met:\n\n- the Foreign Minister of Ghana, Kofi Mensah\n"
        "- the Foreign Minister of Peru, Ana Paz\n\nThe day ended with a dinner for all of them at the port."
    )
    met = [{p.person.name for p in m.participants if p.person} for m in parse_text(text).meetings]
    assert met == [{"Rosa Fuentes", "Kofi Mensah"}, {"Rosa Fuentes", "Ana Paz"}]
