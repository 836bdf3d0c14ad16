"""What pages say around a story, in every language that has such words."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import attrs
import pytest

import diplonews.knowledge
from diplonews.readers.pagewords import PageWords, page_words
from diplonews.text import fold

FOLDER = Path(diplonews.knowledge.__file__).parent / "languages"
FILES = sorted(FOLDER.glob("*/pages.toml"))
KEYS = {field.name for field in attrs.fields(PageWords)}
MAY_BE_EMPTY = {"anonymous"}
"""Not every language is known to have a word in place of a name."""
SCRIPTS = {"ar": "ARABIC", "el": "GREEK", "ru": "CYRILLIC"}
"""The script of each language that is not written in Latin letters."""
FOREIGN_TO_ARABIC = re.compile("[\u06a9\u06cc\u06be\u06c1\u0640\ufb50-\ufdff\ufe70-\ufefc]")
"""Persian and Urdu letters that look like Arabic ones, tatweel, presentation forms."""
INVISIBLE = re.compile("[\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2066-\u2069\ufeff]")


def words_of(file: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads(file.read_text("utf-8"))
    return found


FORMS = [
    pytest.param(file.parent.name, word, id=f"{file.parent.name}-{key}-{word}")
    for file in FILES
    for key, words in words_of(file).items()
    for word in words
]
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)


def test_fifteen_languages_have_words() -> None:
    assert {file.parent.name for file in FILES} >= set("ar da de el en es fr it nl no pl pt ru sv tr".split())


@each_file
def test_a_file_holds_lists_of_words_under_the_keys_that_are_read(file: Path) -> None:
    found: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
    assert set(found) == KEYS
    for key, words in found.items():
        assert isinstance(words, list)
        assert words or key in MAY_BE_EMPTY, key
        assert all(isinstance(word, str) for word in words)


@each_file
def test_no_word_stands_twice_as_it_is_compared(file: Path) -> None:
    for key, words in words_of(file).items():
        assert len(set(words)) == len(words), key


@pytest.mark.parametrize(("language", "word"), FORMS)
def test_a_word_is_composed_trimmed_and_of_the_script_of_its_language(language: str, word: str) -> None:
    assert unicodedata.is_normalized("NFC", word)
    assert word == " ".join(word.split())
    assert word
    assert not INVISIBLE.search(word)
    script = SCRIPTS.get(language, "LATIN")
    assert all(unicodedata.name(sign).startswith(script) for sign in word if sign.isalpha())
    if language == "ar":
        assert not FOREIGN_TO_ARABIC.search(word)


@pytest.mark.parametrize(("language", "word"), FORMS)
def test_a_word_is_more_than_signs_once_folded(language: str, word: str) -> None:
    assert any(sign.isalnum() for sign in fold(word)) or word in {"&", "+"}


@each_file
def test_a_cue_of_other_stories_is_known_however_it_is_set(file: Path) -> None:
    for cue in words_of(file)["related"]:
        # Folding knows no language, and the capital of the Turkish "ı" is that of "i" elsewhere.
        capitals = cue if "ı" in cue else cue.upper()
        for line in (cue, f"{cue}:", f"» {cue} …", capitals):
            assert page_words().is_related_cue(line), line
        assert page_words().starts_related(f"{cue}: The minister leaves for Rome")


@each_file
def test_a_line_about_the_page_is_known_as_such(file: Path) -> None:
    for line in words_of(file)["share"]:
        assert page_words().is_about_page(line), line


@each_file
def test_no_line_is_both_a_cue_and_about_the_page(file: Path) -> None:
    found = words_of(file)
    assert not set(map(fold, found["related"])) & set(map(fold, found["share"]))


@each_file
def test_what_marks_the_publication_does_not_mark_a_change(file: Path) -> None:
    found = words_of(file)
    assert not set(map(fold, found["published"])) & set(map(fold, found["modified"]))


@each_file
def test_a_file_says_what_its_words_are_for(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()
    assert lines[0].startswith("#")
    for key in KEYS:
        at = next(number for number, line in enumerate(lines) if line.startswith(f"{key} = "))
        assert lines[at - 1].startswith("#"), key
