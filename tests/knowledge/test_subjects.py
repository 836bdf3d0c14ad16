"""The vocabulary of subjects: its codes are IPTC's, and each language has words for each of them."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path

import pytest

from diplonews import knowledge
from diplonews.analysis.topics.subjects import concept_of
from diplonews.errors import KnowledgeError
from diplonews.knowledge.names import subject_terms

CONCEPTS = knowledge.subjects().concept
LANGUAGES = knowledge.languages()
OFFICIAL = Path(__file__).parents[2].parent / "shared/standards/mediatopics/cptall-en-GB_2025-10.json"


def test_every_code_is_well_formed() -> None:
    assert knowledge.subjects().scheme == "medtop"
    for key, term in CONCEPTS.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", key)
        assert re.fullmatch(r"[012]\d{7}", term.code), key
        assert len(set(term.contexts)) == len(term.contexts), key


def test_terms_of_one_code_have_one_name_and_the_same_contexts() -> None:
    told: dict[str, set[tuple[str, tuple[str, ...]]]] = defaultdict(set)
    for term in CONCEPTS.values():
        told[term.code].add((term.name, term.contexts))
    assert {code for code, ways in told.items() if len(ways) > 1} == set()


@pytest.mark.skipif(not OFFICIAL.exists(), reason="IPTC's file is not here")
def test_codes_and_names_are_those_that_iptc_publishes() -> None:
    terms = {row["qcode"]: row for row in json.loads(OFFICIAL.read_text("utf-8"))["conceptSet"]}
    for key, term in CONCEPTS.items():
        row = terms[f"medtop:{term.code}"]
        assert row["prefLabel"]["en-GB"] == term.name, key
        assert "retired" not in row, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concept_has_words_in_every_language(language: str) -> None:
    table = knowledge.table("subjects", language)
    assert set(table["words"]) == set(CONCEPTS)
    assert all(table["words"].values())
    assert set(table["frame"]) == set(table["frames"])
    for lists in table["frame"].values():
        assert set(lists) <= set(CONCEPTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_tells_its_own_subject(language: str) -> None:
    table = knowledge.table("subjects", language)
    phrases = [(phrase, key) for key, words in table["words"].items() for phrase in words]
    for name, lists in table["frame"].items():
        for key, words in lists.items():
            phrases += [(frame.replace("{}", word), key) for frame in table["frames"][name] for word in words]
    assert [(phrase, key) for phrase, key in phrases if concept_of(phrase, language) != key] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_is_about_what_it_stands_for(language: str) -> None:
    examples = knowledge.table("subjects", language)["examples"]
    assert set(examples) == set(CONCEPTS)
    assert {key: concept_of(topic, language) for key, topic in examples.items()} == {key: key for key in CONCEPTS}


def test_a_broken_file_is_told() -> None:
    with pytest.raises(KnowledgeError, match=r"subjects\.toml"):
        subject_terms({"scheme": "medtop", "concept": {"trade": {"code": 5}}}, "subjects.toml")


def test_the_page_of_the_vocabulary_lists_it() -> None:
    page = (Path(__file__).parents[2] / "docs/subjects.md").read_text("utf-8")
    listed = re.findall(r"^\| `([a-z-]+)`( \*)? \| `(\d{8})` \| (.+) \| (.+) \|$", page, re.MULTILINE)
    assert listed == [
        (key, " *" if term.general else "", term.code, term.name, ", ".join(f"`{c}`" for c in term.contexts) or "–")
        for key, term in CONCEPTS.items()
    ]
