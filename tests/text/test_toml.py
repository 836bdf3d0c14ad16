"""Tables are read as `tomllib` reads them, whichever way they are written."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import diplonews
from diplonews.text import toml

TABLES = sorted(Path(diplonews.__file__).parent.rglob("*.toml"))
VALUES = (
    '"a" "ب # ج" "" "a\\"b" "\\u0628" "\\ud83d\\ude00" "\\/" "a\tb" \'c\\d\' """e""" 1 -0 1_000 0x1f 01 1.5 1e3 .5 nan '
    "inf NaN null true false True "
    "2024-05-06 07:08:09 [] [1,2] [1,] [,] [1,,] [1,\u00a0] [null] [NaN] [{}] {} {a=1} {a=1,b={c=2}} {a:1}"
).split(" ")
LISTS = [
    '["a", "b"]',
    '["a",\n  "b",\n]',
    '["a",  # one\n "b"]',
    '["]", "a ]\n',
    '["x, ]"\n, ]',
    '["null",]',
    '[["a"], [null]]',
    "[{a = 1}, {b = 2}]",
    '"""\na\n"""',
    '"""a ]\n"""',
    '["a"\n]\n]',
]
KEYS = ["a", "b", "a-1", "1", '"ب"', '"a"', "a.b", "'a'", '"a\\n"', "", "a b"]
HEADS = [
    "[a]",
    "[b]",
    "[a.b]",
    "[a.b.c]",
    "[[a]]",
    "[[b]]",
    "[[a.b]]",
    "[a.]",
    "[ a ]",
    '["a"]',
    "[[a]",
    "[]",
]
REST = ["\n", "  # said\n", "\n\n", "\r\n", " ", "", "\r", " # \x7f\n", "\x0c\n", "#\n"]


def outcome(read: Any, text: str) -> tuple[str, str]:
    try:
        return "read", repr(read(text))
    except tomllib.TOMLDecodeError as error:
        return "broken", str(error)


STATEMENTS = st.builds(
    lambda key, sign, value: key + sign + value,
    st.sampled_from(KEYS),
    st.sampled_from([" = ", "=", "  =\t", " "]),
    st.sampled_from([*VALUES, *LISTS]),
)
LINES = st.builds(
    str.__add__, STATEMENTS | st.sampled_from(HEADS) | st.sampled_from(["# said", ""]), st.sampled_from(REST)
)


@given(st.lists(LINES, max_size=8).map("".join))
def test_tables_are_read_as_all_toml_is(text: str) -> None:
    assert outcome(toml.loads, text) == outcome(tomllib.loads, text)


@given(
    st.lists(st.sampled_from(["a = 1\n", "b = [2]\n", *(f"{head}\n" for head in HEADS), 'c = {d = "e"}\n']), max_size=9)
)
def test_tables_stand_in_tables_as_all_toml_has_them(lines: list[str]) -> None:
    text = "".join(lines)
    assert outcome(toml.loads, text) == outcome(tomllib.loads, text)


@pytest.mark.parametrize("value", [*VALUES, *LISTS])
def test_every_kind_of_value_is_read(value: str) -> None:
    text = f'before = "x"\nkey = {value}\nafter = ["y"]\n'
    assert outcome(toml.loads, text) == outcome(tomllib.loads, text)


@pytest.mark.parametrize("path", TABLES, ids=lambda path: "/".join(path.parts[-2:]))
def test_no_table_of_the_package_is_read_otherwise_or_slowly(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = path.read_text("utf-8")
    expected = tomllib.loads(text)
    loads, parts = tomllib.loads, list[str]()

    def noted(part: str) -> dict[str, Any]:
        parts.append(part)
        return loads(part)

    monkeypatch.setattr(tomllib, "loads", noted)
    assert repr(toml.loads(text)) == repr(expected)
    assert text not in parts, "something in it makes all of it be read slowly: see diplonews.text.toml"
