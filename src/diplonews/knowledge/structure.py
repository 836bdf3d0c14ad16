"""Tables of data made into typed rows, strictly: nothing unknown, missing or of another kind passes.

What is right is made at once. What is not goes through a converter that tells all that is wrong with it, each with the
row and the field, and takes long to load.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from operator import eq
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

import attrs

from diplonews.errors import KnowledgeError

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["structured"]

_Rows = TypeVar("_Rows")
_Made = Callable[[Any], Any]


def structured(rows: Mapping[str, Any], kind: type[_Rows], file: str) -> _Rows:
    """Structure the content of a file.

    Args:
        rows: The content.
        kind: What to make of it.
        file: Its path, for errors.

    Raises:
        KnowledgeError: A field is missing, unknown or of the wrong kind.

    >>> structured({"QA": ["الدوحة"]}, dict[str, tuple[str, ...]], "cities/ar.toml")
    {'QA': ('الدوحة',)}
    """
    try:
        made: _Rows = _maker(cast("Any", kind))(dict(rows))
    except (AttributeError, LookupError, TypeError, ValueError):
        return _converted(rows, kind, file)
    return made


@cache
def _maker(kind: Any) -> _Made:
    """Give what makes a value of some kind, and raises where that is no matter of course."""
    if kind in {str, str | None}:
        return _word
    if kind is bool:
        return _flag
    if kind == tuple[str, ...]:
        return _words
    if attrs.has(kind):
        return partial(_row, kind, {name: _maker(hint) for name, hint in get_type_hints(kind).items()})
    if get_origin(kind) is dict:
        return partial(_table, _maker(get_args(kind)[1]))
    if get_origin(kind) is Literal:
        return partial(_one_of, get_args(kind))
    raise TypeError(kind)


def _word(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError("must be a word")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("must be true or false")
    return value


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("must be a list of words")
    if not all(map(str.strip, value)):
        raise TypeError("must be a word")
    return tuple(value)


def _table(make: _Made, value: dict[str, object]) -> dict[str, Any]:
    return {_word(key): make(inner) for key, inner in value.items()}


def _row(kind: type, makers: Mapping[str, _Made], value: dict[str, object]) -> object:
    return kind(**{key: makers[key](inner) for key, inner in value.items()})


def _one_of(values: tuple[str, ...], value: object) -> str:
    if value not in values:
        raise ValueError(f"must be one of {', '.join(values)}, not {value!r}")
    return str(value)


def _converted(rows: Mapping[str, Any], kind: type[_Rows], file: str) -> _Rows:
    from cattrs import BaseValidationError, transform_error

    try:
        return _converter().structure(dict(rows), kind)
    except BaseValidationError as error:
        wrong = "; ".join(transform_error(error, path="", format_exception=_said))
        raise KnowledgeError(f"knowledge/{file} is broken: {wrong}") from error


@cache
def _converter() -> Converter:
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True)
    # What cattrs does by itself is to make a word of anything, and a list of words of a word's letters.
    converter.register_structure_hook(str, partial(_apart_from_kind, _word))
    converter.register_structure_hook_func(partial(eq, tuple[str, ...]), partial(_apart_from_kind, _list_of_words))
    converter.register_structure_hook_func(_is_choice, _chosen)
    return converter


def _apart_from_kind(read: Callable[[object], object], value: object, _kind: Any) -> object:
    return read(value)


def _list_of_words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("must be a list of words")
    return tuple(map(_word, value))


def _is_choice(kind: Any) -> bool:
    return get_origin(kind) is Literal


def _chosen(value: object, kind: Any) -> str:
    return _one_of(get_args(kind), value)


def _said(error: BaseException, _kind: type | None) -> str:
    """Say what one check said."""
    if isinstance(error, KeyError):
        return f"{error.args[0]} is missing"
    if isinstance(error, AttributeError):
        return "must be a table"
    unknown = getattr(error, "extra_fields", ())
    return f"no field is called {', '.join(sorted(unknown))}" if unknown else str(error)
