"""Lists that would say the same words over and over: told once, by their parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

from diplonews.errors import KnowledgeError

__all__ = ["composed"]


def composed(content: Mapping[str, Any], file: str) -> dict[str, Any]:
    """Add to the lists of a file what its `[[compose]]` tell: each of the first words with each of the next, and so on.

    Args:
        content: What the file holds. `into` are the paths of the lists that the words are added to, `parts` lists of
            words, or the paths of lists; an empty word leaves its part out.
        file: Its path, for errors.

    Raises:
        KnowledgeError: A path names no list.

    >>> parts = [["his", "her"], "bodies", ["included"]]
    >>> composed({"bodies": ["team"], "attend": [], "compose": [{"into": ["attend"], "parts": parts}]}, "en.toml")
    {'bodies': ['team'], 'attend': ['his team included', 'her team included']}
    """
    lists = {key: value for key, value in content.items() if key != "compose"}
    for row in content.get("compose", ()):
        parts = [_list_at(lists, part, file) if isinstance(part, str) else part for part in row["parts"]]
        told = [_joined(words) for words in product(*parts)]
        for path in row["into"]:
            lists = _added(lists, path.split("."), told, file)
    return lists


def _list_at(lists: Mapping[str, Any], path: str, file: str) -> Sequence[str]:
    found: Any = lists
    for key in path.split("."):
        found = found.get(key) if isinstance(found, Mapping) else None
    if not isinstance(found, list):
        raise KnowledgeError(f"knowledge/{file}: [[compose]] names {path!r}, and there is no such list")
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
