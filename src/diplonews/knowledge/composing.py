"""Lists that would say the same words over and over: told once, by their parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

from diplonews.errors import KnowledgeError

__all__ = ["composed"]


def composed(content: Mapping[str, Any], file: str) -> dict[str, Any]:
    """Make the lists of a file that it tells by their parts: each of the first words with each of the next, and so on.

    Args:
        content: What the file holds. `[[compose]]` adds to the lists whose paths are `into`; a row of another kind adds
            to its own `forms`. `parts` are lists of words, or the paths of lists; an empty word leaves its part out.
        file: Its path, for errors.

    Raises:
        KnowledgeError: A path names no list.

    >>> parts = [["his", "her"], "bodies", ["included"]]
    >>> composed({"bodies": ["team"], "attend": [], "compose": [{"into": ["attend"], "parts": parts}]}, "en.toml")
    {'bodies': ['team'], 'attend': ['his team included', 'her team included']}
    """
    lists = {key: _rows(value, content, file) for key, value in content.items() if key != "compose"}
    for row in content.get("compose", ()):
        told = _told(row, lists, file)
        for path in row["into"]:
            lists = _added(lists, path.split("."), told, file)
    return lists


def _rows(value: Any, content: Mapping[str, Any], file: str) -> Any:
    """Give rows with the forms that their parts make."""
    if not (isinstance(value, list) and any(isinstance(row, Mapping) and "parts" in row for row in value)):
        return value
    return [
        {**row, "forms": list(dict.fromkeys([*row.get("forms", ()), *_told(row, content, file)]))}
        if "parts" in row
        else row
        for row in value
    ]


def _told(row: Mapping[str, Any], lists: Mapping[str, Any], file: str) -> list[str]:
    parts = [_list_at(lists, part, file) if isinstance(part, str) else part for part in row["parts"]]
    return [_joined(words) for words in product(*parts)]


def _list_at(lists: Mapping[str, Any], path: str, file: str) -> Sequence[str]:
    found: Any = lists
    for key in path.split("."):
        found = found.get(key) if isinstance(found, Mapping) else None
    if not isinstance(found, list):
        raise KnowledgeError(f"knowledge/{file}: words are told by a list {path!r}, and there is no such list")
    return found


def _joined(words: Sequence[str]) -> str:
    """Join words as they are written: "à l'" and "audience"."""
    return " ".join(filter(None, words)).replace("' ", "'")


def _added(lists: Mapping[str, Any], keys: Sequence[str], words: Sequence[str], file: str) -> dict[str, Any]:
    """Give lists with words more in the one at a path."""
    first, *rest = keys
    if rest:
        inner = lists.get(first)
        return {**lists, first: _added(inner if isinstance(inner, Mapping) else {}, rest, words, file)}
    known = _list_at(lists, first, file)
    return {**lists, first: list(dict.fromkeys([*known, *words]))}
