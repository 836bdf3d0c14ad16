"""TOML as tables of data are written, read several times as fast as `tomllib` reads all of it.

Most values in them are strings and lists of strings, which are written alike in JSON, whose reader is in C. Whatever
is written otherwise is given to `tomllib`: a value by itself, or the whole text; so the result is always the same.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final, NoReturn

from diplonews.text.files import read_file

__all__ = ["load", "loads"]

_REST: Final = r"[ \t]*(?:#[^\n]*)?\n"
_STATEMENT: Final = re.compile(
    rf'[ \t]*(?:(?P<bare>[A-Za-z0-9_-]+)|"(?P<quoted>[^"\\\n]*)")[ \t]*=[ \t]*'
    rf"|[ \t]*\[\[(?P<row>[A-Za-z0-9_.-]+)\]\]{_REST}"
    rf"|[ \t]*\[(?P<table>[A-Za-z0-9_.-]+)\]{_REST}"
)
_END: Final = re.compile(_REST)
_BETWEEN: Final = re.compile(f"(?:{_REST})*")
"""Lines that say nothing."""
_PAIR: Final = r'[A-Za-z0-9_-]+[ \t]*=[ \t]*"[^"\\\n]*"[ \t]*'
_INLINE: Final = re.compile(rf"\{{[ \t]*{_PAIR}(?:,[ \t]*{_PAIR})*\}}{_REST}")
"""A table of strings within a line."""
_MEMBER: Final = re.compile(r'([A-Za-z0-9_-]+)[ \t]*=[ \t]*"([^"]*)"')
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""What TOML and JSON treat unlike each other, wherever it stands."""
_LAST_COMMA: Final = re.compile(r"(?<![\[\s]),[ \t\n]*\][ \t\n]*\Z")
_CLOSED: Final = re.compile(r"\]" + _REST)


class _OddError(ValueError):
    """Something is written as few tables write it."""


def _refuse(_: object) -> NoReturn:
    raise _OddError


_JSON: Final = json.JSONDecoder(object_pairs_hook=_refuse, parse_constant=_refuse)
_SILENT: Final = ("#", "\n", " ", "\t")
"""With what a line may begin that says nothing."""


def loads(text: str) -> dict[str, Any]:
    r"""Read TOML.

    Raises:
        tomllib.TOMLDecodeError: The text is broken.

    >>> loads('# Words.\n[noun]\ntalks = ["a", "b"]\n[[row]]\nkind = "x"\n')
    {'noun': {'talks': ['a', 'b']}, 'row': [{'kind': 'x'}]}
    """
    lines = text.replace("\r\n", "\n") + "\n"
    if _CONTROL.search(lines) is not None:
        return _all_of(text)
    try:
        return _Reader(lines).read()
    except _OddError:
        return _all_of(text)


def load(path: str) -> dict[str, Any]:
    """Read a file of the package (see `files`).

    Raises:
        tomllib.TOMLDecodeError: It is broken.
        FileNotFoundError: There is none.
    """
    text = read_file(path)
    if text is None:
        raise FileNotFoundError(path)
    return loads(text)


def _all_of(text: str) -> dict[str, Any]:
    import tomllib

    return tomllib.loads(text)


class _Reader:
    """Reads one text; raises where it is odd."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root: dict[str, Any] = {}
        self.rows: dict[int, list[dict[str, Any]]] = {}
        """Lists of tables, by their identity: no other list has tables of its own."""
        self.inline: dict[int, Any] = {}
        """Tables within values, to which nothing is added."""
        self.unlike = "\\" in text or "null" in text

    def read(self) -> dict[str, Any]:
        text, table, position = self.text, self.root, 0
        while True:
            if text[position : position + 1] in _SILENT and (between := _BETWEEN.match(text, position)) is not None:
                position = between.end()
            if position == len(text):
                return self.root
            found = _STATEMENT.match(text, position)
            if found is None:
                raise _OddError
            position = found.end()
            bare, quoted, row, name = found.groups()
            key = bare if bare is not None else quoted
            if key is None:
                table = self._add_row(row) if row is not None else self._add_table(name)
            elif key in table:
                raise _OddError
            else:
                table[key], position = self._value(position)

    def _value(self, start: int) -> tuple[Any, int]:
        """Read a value, and give where the next line begins."""
        try:
            value, end = _JSON.raw_decode(self.text, start)
        except ValueError:
            return self._other(start)
        if self.unlike and _is_unlike(self.text[start:end]):
            return self._other(start)
        if self.text[end] == "\n":
            return value, end + 1
        rest = _END.match(self.text, end)
        return self._other(start) if rest is None else (value, rest.end())

    def _other(self, start: int) -> tuple[Any, int]:
        """Read a value that is no JSON: it ends with its line, or as a list with the line that closes it."""
        end = self.text.index("\n", start) + 1
        if self.text[start] == "[" and (closed := _CLOSED.search(self.text, start)) is not None:
            end = closed.end()
        written = self.text[start:end]
        try:
            # Most often it is the comma behind the last of a list that JSON does not know.
            value = None if _is_unlike(written) else _JSON.decode(_LAST_COMMA.sub("]", written))
        except ValueError:
            value = None
        return (self._any(written) if value is None else value), end

    def _any(self, written: str) -> Any:
        if _INLINE.fullmatch(written) is not None:
            pairs = _MEMBER.findall(written)
            members = dict(pairs)
            if len(members) == len(pairs):
                self.inline[id(members)] = members
                return members
        try:
            table = _all_of("value = " + written)
        except ValueError as error:
            raise _OddError from error
        if len(table) > 1:
            raise _OddError
        value = table["value"]
        self.inline[id(value)] = value
        return value

    def _enter(self, names: list[str]) -> dict[str, Any]:
        """Give the table of some names, each in the last; whatever is not there yet is made."""
        table = self.root
        for name in names:
            inner = table.setdefault(name, {})
            if id(inner) in self.rows:
                inner = inner[-1]
            if type(inner) is not dict or id(inner) in self.inline:
                raise _OddError
            table = inner
        return table

    def _add_table(self, name: str) -> dict[str, Any]:
        *outer, last = _split(name)
        table = self._enter(outer)
        if last in table:
            raise _OddError
        table[last] = made = dict[str, Any]()
        return made

    def _add_row(self, name: str) -> dict[str, Any]:
        *outer, last = _split(name)
        table = self._enter(outer)
        if last not in table:
            table[last] = []
            self.rows[id(table[last])] = table[last]
        rows = self.rows.get(id(table[last]))
        if rows is None:
            raise _OddError
        rows.append({})
        return rows[-1]


def _split(name: str) -> list[str]:
    names = name.split(".")
    if not all(names):
        raise _OddError
    return names


def _is_unlike(written: str) -> bool:
    """Tell what JSON may read otherwise: what is escaped, and the null that TOML has not."""
    return "\\" in written or "null" in written
