"""A broken file of states, organisations or cities is told: the file, the row, the field, and what is wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from diplonews import knowledge
from diplonews.errors import KnowledgeError
from diplonews.knowledge.names import country_names, organisation_names, word_lists


def test_a_row_becomes_the_names_of_a_state() -> None:
    row = {"short": "Ruritania", "adjective": "Ruritanian", "also_adjectives": ["Ruric"], "capital": "Strelsau"}
    names = country_names({"RR": row}, "countries/en.toml")["RR"]
    assert (names.code, names.short, names.long) == ("RR", "Ruritania", ())
    assert names.adjectives == ("Ruritanian", "Ruric")
    assert names.capitals == ("Strelsau",)


def test_a_row_becomes_the_names_of_an_organisation() -> None:
    row = {"kind": "bloc", "names": ["Elbe Pact"], "country": "RR"}
    names = organisation_names({"elbe-pact": row}, "organisations/en.toml")["elbe-pact"]
    assert (names.id, names.kind, names.names, names.country) == ("elbe-pact", "bloc", ("Elbe Pact",), "RR")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({}, ["short is missing", "RR"]),
        ({"short": 5}, ["must be a word", "RR", "short"]),
        ({"short": " "}, ["must be a word", "short"]),
        ({"short": "Ruritania", "long": "Kingdom of Ruritania"}, ["must be a list of words", "long"]),
        ({"short": "Ruritania", "long": ["Kingdom", 1]}, ["must be a word", "long"]),
        ({"short": "Ruritania", "capitol": "Strelsau"}, ["no field is called capitol", "RR"]),
        ({"short": "Ruritania", "code": "RR"}, ["code", "RR"]),
        ("Ruritania", ["must be a table", "RR"]),
    ],
)
def test_a_broken_state_is_told(row: Any, words: list[str]) -> None:
    with pytest.raises(KnowledgeError) as told:
        country_names({"LY": {"short": "Libya"}, "RR": row}, "countries/en.toml")
    for word in ["knowledge/countries/en.toml", *words]:
        assert word in str(told.value)
    assert "LY" not in str(told.value)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"kind": "pact", "names": ["Elbe Pact"]}, ["kind", "must be one of igo, bloc", "pact"]),
        ({"kind": "bloc", "names": []}, ["names"]),
        ({"kind": "bloc"}, ["names is missing"]),
        ({"kind": "bloc", "names": ["Elbe Pact"], "country": 3}, ["must be a word", "country"]),
    ],
)
def test_a_broken_organisation_is_told(row: Any, words: list[str]) -> None:
    with pytest.raises(KnowledgeError) as told:
        organisation_names({"elbe-pact": row}, "organisations/en.toml")
    for word in ["knowledge/organisations/en.toml", "elbe-pact", *words]:
        assert word in str(told.value)


@pytest.mark.parametrize("names", ["Zenda", [["Zenda"]], {"Zenda": 1}, None])
def test_broken_cities_are_told(names: Any) -> None:
    with pytest.raises(KnowledgeError, match=r"cities/en\.toml.*RR"):
        word_lists({"RR": names}, "cities/en.toml")


def test_the_converter_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, diplonews, diplonews.knowledge; print('cattrs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # our own
    assert done.stdout.strip() == "False"


def test_a_file_that_is_no_toml_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cities").mkdir()
    (tmp_path / "cities" / "xx.toml").write_text("RR = [", "utf-8")
    monkeypatch.setattr(knowledge, "_ROOT", tmp_path)
    with pytest.raises(KnowledgeError, match=r"knowledge/cities/xx\.toml is broken: "):
        knowledge.cities("xx")


def test_the_homes_of_parties_are_those_of_known_parties() -> None:
    known = {key: names.kind for code in ("ar", "en", "fr") for key, names in knowledge.organisations(code).items()}
    assert {known[key] for key in knowledge.party_homes()} <= {"party", "movement"}
    assert set(knowledge.party_homes().values()) <= set(knowledge.countries("en"))
