"""Lists are composed of their parts, and hold nothing that is composed anyway."""

from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import Any

import pytest

import diplonews.knowledge
from diplonews.errors import KnowledgeError
from diplonews.knowledge.composing import composed

ROOT = Path(diplonews.knowledge.__file__).parent
FILES = [file for file in sorted(ROOT.glob("languages/*/*.toml")) if "[[compose]]" in file.read_text("utf-8")]


def test_each_word_goes_with_each_of_the_next_in_order() -> None:
    rows = [{"into": ["links.along"], "parts": [["avec", "sans"], ["", "tout"], ["l'"], "who.bodies"]}]
    content = {"links": {"along": ["chez"]}, "who": {"bodies": ["escorte"]}, "compose": rows}
    made = ["avec l'escorte", "avec tout l'escorte", "sans l'escorte", "sans tout l'escorte"]
    assert composed(content, "fr.toml") == {"links": {"along": ["chez", *made]}, "who": {"bodies": ["escorte"]}}


def test_rows_have_the_forms_that_their_parts_make() -> None:
    row = {"kind": "minister", "forms": ["secretary"], "parts": [["under", "deputy"], ["secretary"]]}
    (made,) = composed({"office": [row]}, "en.toml")["office"]
    assert made["forms"] == ["secretary", "under secretary", "deputy secretary"]


@pytest.mark.parametrize("into", ["links.alongside", "links", "other.along", "links.along.with"])
def test_a_path_that_names_no_list_is_told(into: str) -> None:
    content = {"links": {"along": ["with"]}, "compose": [{"into": [into], "parts": [["together with"]]}]}
    with pytest.raises(KnowledgeError, match="there is no such list"):
        composed(content, "en.toml")


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_list_has_a_word_that_is_composed_too(file: Path) -> None:
    content = tomllib.loads(file.read_text("utf-8"))
    paths = {path for row in content["compose"] for path in row["into"]}
    for path in paths:
        *tables, key = path.split(".")
        bare = copy.deepcopy(content)
        written = _table(bare, tables)
        told, written[key] = written[key], []
        assert set(told) & set(_table(composed(bare, file.name), tables)[key]) == set(), path


def _table(content: dict[str, Any], path: list[str]) -> dict[str, Any]:
    for name in path:
        content = content[name]
    return content
