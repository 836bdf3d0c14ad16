"""Persons of public record: every file structures, and no name is two parties'."""

from __future__ import annotations

import unicodedata

import pytest

from diplonews import knowledge
from diplonews.analysis.words.people import Party, Tenure, find_party, find_tenure, usual_title
from diplonews.errors import KnowledgeError
from diplonews.knowledge.names import office_holders
from diplonews.model import OfficeKind
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


@pytest.mark.parametrize(
    ("words", "year", "tenure"),
    [
        (("ban", "ki", "moon"), 2005, Tenure("foreign-minister", Party("KR", None))),
        (("ban", "ki", "moon"), 2010, Tenure("organisation-head", Party(None, "united-nations"))),
        (("lavrov",), 2015, Tenure("foreign-minister", Party("RU", None))),
        (("lavrov",), 1999, None),
        (("bush",), 2003, Tenure("head-of-state", Party("US", None))),
        (("emmanuel", "macron"), None, Tenure("head-of-state", Party("FR", None))),
    ],
)
def test_offices_are_those_of_the_year(words: tuple[str, ...], year: int | None, tenure: Tenure | None) -> None:
    assert find_tenure(words, "en", year) == tenure


def test_every_holder_holds_an_office_of_a_state_or_organisation_that_is_known() -> None:
    holders = knowledge.holders()
    assert set(holders) <= {*knowledge.countries("ar"), *knowledge.organisations("ar")}
    assert {kind for kinds in holders.values() for kind in kinds} <= {kind.value for kind in OfficeKind}


def test_every_tenure_ends_after_it_begins_and_names_are_composed() -> None:
    for kinds in knowledge.holders().values():
        for holder in (holder for rows in kinds.values() for holder in rows):
            assert holder.first <= holder.last
            assert all(name == unicodedata.normalize("NFC", name) for name in holder.names)


def test_a_holder_without_years_is_told() -> None:
    with pytest.raises(KnowledgeError, match="NR: no years"):
        office_holders({"NR": {"head-of-state": ["Alan Poe"]}}, "holders.toml")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_office_that_the_article_does_not_name_has_a_title(language: str) -> None:
    assert usual_title("head-of-state", "FR", language).strip()


def test_given_names_are_single_words_that_no_state_is_called_by() -> None:
    states = {fold(entry.form) for entry in knowledge.gazetteer("en") if entry.kind == "country"}
    assert {name for name in knowledge.given_names() if " " in name or fold(name) in states} == set()


@pytest.mark.parametrize(("kind", "state"), [("head-of-government", "BE"), ("organisation-head", "EU")])
@pytest.mark.parametrize("year", [2019, None])
def test_the_office_that_is_told_goes_before_another_of_the_same_year(kind: str, state: str, year: int | None) -> None:
    tenure = find_tenure(("charles", "michel"), "fr", year, frozenset({kind}))
    assert tenure == Tenure(kind, Party(state, None))
