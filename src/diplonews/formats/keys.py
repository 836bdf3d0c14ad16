"""Keys that stand twice in a JSON document, of which decoders keep the last and say nothing."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["repeated_key"]


def repeated_key(content: bytes) -> str | None:
    """Find a key that stands twice in an object.

    Args:
        content: A document that is known to be JSON.

    Returns:
        The path of one, or None.

    >>> repeated_key(b'{"authors":[{"name":"a","name":"b"}]}')
    '$.authors[0].name'
    """
    # Numbers do not matter here, and one of thousands of digits would be refused.
    document = json.loads(content, object_pairs_hook=_Pairs.of, parse_int=str, parse_float=str)
    waiting = [("$", document)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, _Pairs):
            if value.twice is not None:
                return f"{path}.{value.twice}"
            waiting += [(f"{path}.{key}", member) for key, member in value.items() if isinstance(member, dict | list)]
        elif isinstance(value, list):
            waiting += [(f"{path}[{at}]", member) for at, member in enumerate(value)]
    return None


class _Pairs(dict[str, Any]):
    """An object that remembers the key that stood twice."""

    twice: str | None = None

    @classmethod
    def of(cls, pairs: list[tuple[str, Any]]) -> _Pairs:
        made = cls(pairs)
        if len(made) != len(pairs):
            keys = [key for key, _ in pairs]
            made.twice = next(key for at, key in enumerate(keys) if key in keys[:at])
        return made
