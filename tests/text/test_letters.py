"""Folding, cleaning, sentences, language and direction."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.report import Report
from diplonews.text import clean, direction, fold, fold_with_offsets, identify_language, split_sentences

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=200) | st.text(
    st.sampled_from("وزيرُ الخارجيّةِ أإآٱىةؤئ \u0640\u200f\u064b.،؟\n éÉœß"), max_size=200
)


@given(TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXT)
def test_composed_and_decomposed_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(TEXT, st.data())
def test_offsets_lead_back_into_the_original(text: str, data: st.DataObject) -> None:
    folded = fold_with_offsets(text)
    assert folded.text == fold(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.span(start, end)
    assert 0 <= first < last <= len(text)
    assert folded.text[start:end] in fold(text[first:last])


@given(TEXT)
def test_the_way_to_the_folded_text_leads_back(text: str) -> None:
    folded = fold_with_offsets(text)
    assert folded.position(len(text)) == len(folded.text)
    for index in range(len(text)):
        before, after = folded.position(index), folded.position(index + 1)
        assert folded.text[before:after] == fold(text[index])
        assert before == after or folded.index(before) == index


@given(TEXT)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_cleaning_tells_what_it_changed() -> None:
    report = Report()
    assert clean("a\r\nb\x00c", report=report) == "a\nbc"
    assert {note.what for note in report} >= {"control-characters"}


@given(TEXT, st.sampled_from(["ar", "en", "fr"]))
def test_sentences_hold_every_letter_in_order(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        # What ends in capital letters ends a sentence, too: a number of kings, or a body of few letters.
        ("Le ministre a reçu le conseiller de Charles IV. Il a quitté Rome.", "fr", 2),
        ("La ministre a salué le rôle de l'UE. Elle a quitté Rome.", "fr", 2),
        ("The minister praised the role of the EU. She left Rome.", "en", 2),
        # Initials and courtesies do not.
        ("Le ministre a reçu J. Dupont et A.-M. Leroy. Il a quitté Rome.", "fr", 2),
        ("Le président, SEM. Yao Kodjo, et MM. Petit et Abe ont quitté Rome.", "fr", 1),
        ("The minister met J.K. Lee and Ann B. Cole in Rome.", "en", 1),
    ],
)
def test_capital_letters_end_a_sentence_but_for_initials(text: str, language: str, count: int) -> None:
    assert len(split_sentences(text, language)) == count


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("التقى وزير الخارجية نظيره العراقي في مدينة أربيل وبحث معه التعاون", "ar"),
        ("وزیر امور خارجه با همتای عراقی خود در شهر اربیل دیدار و گفتگو کرد", "fa"),
        ("وزیر خارجہ نے اپنے عراقی ہم منصب سے اربیل میں ملاقات کی ہے", "ur"),
        ("שר החוץ נפגש עם עמיתו היווני בעיר אתונה ודן עמו בשיתוף הפעולה", "he"),
        ("The foreign minister met his Iraqi counterpart in the city of Erbil on Monday", "en"),
        ("Fijian President Sefa Koroi met U.S. Ambassador Tom Hale in Suva", "en"),
        ("Foreign Minister Ann Lee meets Ambassador Tom Hale", "en"),
        ("Le ministre des affaires étrangères a rencontré son homologue dans la ville", "fr"),
        ("Ambassadeur du Japon reçu à Dakar", "fr"),
        ("President Koroi heeft minister Tupou in Den Haag ontmoet", "nl"),
        ("El ministro de exteriores se reunió con su homólogo en la ciudad de Córdoba", "es"),
        ("Dışişleri bakanı mevkidaşı ile İzmir şehrinde bir araya geldi ve görüştü", "tr"),
        ("Министр иностранных дел встретился с коллегой в городе и обсудил с ним дела", "ru"),
        ("الأميرة أوسي تصل الدار البيضاء", "ar"),
        ("استقبل أمير الكويت سفير فيجي", "ar"),
        ("الهام علی‌اف وارد تهران شد", "fa"),
        ("12 34 56", "und"),
        ("الله", "und"),
    ],
)
def test_languages_are_told_apart(text: str, language: str) -> None:
    assert identify_language(text) == language


@given(st.text(st.sampled_from("وزيرالخجةىإؤأمن éèñ¿ßåçabdelt \n.,12"), max_size=80))
def test_a_letter_that_no_charset_of_one_byte_has_changes_no_language(text: str) -> None:
    """Letters are counted by bytes where a charset has all of them, and one by one elsewhere."""
    assert identify_language(f"{text} Θ") == identify_language(text)


@pytest.mark.parametrize(
    ("language", "way"), [("ar", "rtl"), ("fa", "rtl"), ("he-IL", "rtl"), ("en", "ltr"), ("und", "ltr")]
)
def test_direction_follows_the_language(language: str, way: str) -> None:
    assert direction(language) == way
