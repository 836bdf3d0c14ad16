"""Persons of public record: every file structures, and no name is two parties'."""

from __future__ import annotations

import unicodedata

import pytest

from diplonews import knowledge
from diplonews.analysis.people import Party, Tenure, find_party, find_tenure
from diplonews.text import fold

LANGUAGES = ("ar", "en", "fr")


def _spellings(language: str) -> list[tuple[str, str]]:
    people = knowledge.people(language)
    return [
        (key, spelling)
        for rows in (people.states, people.organisations)
        for key, persons in rows.items()
        for person in persons
        for spelling in person.split("|")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_party_is_a_state_or_an_organisation_that_is_known(language: str) -> None:
    people = knowledge.people(language)
    assert {*people.states, *people.houses} <= set(knowledge.countries("ar"))
    assert set(people.organisations) <= set(knowledge.organisations("ar"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_spelling_is_composed_and_single_spaced(language: str) -> None:
    for _, spelling in _spellings(language):
        assert spelling == unicodedata.normalize("NFC", spelling)
        assert spelling == " ".join(spelling.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_two_parties(language: str) -> None:
    holders: dict[str, str] = {}
    for key, spelling in _spellings(language):
        assert holders.setdefault(fold(spelling), key) == key, spelling


@pytest.mark.parametrize(
    ("language", "words", "party"),
    [
        ("ar", ("سيرغي", "لافروف"), Party("RU", None)),
        ("en", ("lavrov",), Party("RU", None)),
        ("fr", ("vladimir", "poutine"), Party("RU", None)),
        ("ar", ("فهد", "بن", "منصور", "ال", "ثاني"), Party("QA", None)),
        ("en", ("antonio", "guterres"), Party(None, "united-nations")),
        ("fr", ("paul", "lavrov"), None),
        ("en", ("nobody",), None),
    ],
)
def test_whom_someone_acts_for_is_told_by_the_name(language: str, words: tuple[str, ...], party: Party | None) -> None:
    assert find_party(words, language) == party


@pytest.mark.parametrize(
    ("words", "year", "tenure"),
    [
        (("محمد", "السادس"), 2012, Tenure("head-of-state", Party("MA", None))),
        (("هاكان", "فيدان"), 2015, Tenure("security-chief", Party("TR", None))),
        (("هاكان", "فيدان"), 2024, Tenure("foreign-minister", Party("TR", None))),
        (("كوفي", "عنان"), 2003, Tenure("organisation-head", Party(None, "united-nations"))),
        (("عمرو", "موسي"), 2005, Tenure("organisation-head", Party(None, "arab-league"))),
    ],
)
def test_which_office_someone_held_is_told_in_arabic_too(words: tuple[str, ...], year: int, tenure: Tenure) -> None:
    assert find_tenure(words, "ar", year) == tenure
