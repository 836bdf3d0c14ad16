"""Articles as JSON: our own format, nothing lost.

A document is one object that starts with `"format":"diplonews"` and a version. Its keys are the fields of the model in
their order; what is None or an empty tuple is left out; a block tells its class by `kind`. The reader is as strict as
the model: an unknown or repeated key, a null, a number for a text are refused with their path.
The schema is `schemas/article-1.json`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from itertools import accumulate
from os import PathLike
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs
import msgspec

from diplonews.errors import (
    EncodingError,
    InvalidValue,
    LimitExceeded,
    MalformedInput,
    MissingExtra,
    ReadError,
    quoted,
)
from diplonews.formats.moments import read_day, read_moment, write_moment
from diplonews.formats.problems import Problem, problems_of
from diplonews.formats.refusals import Refusal, refuse_construction
from diplonews.formats.shapes import Kind, Shape, shapes_of, tag_of
from diplonews.limits import Limits
from diplonews.model import Article, Figure, ItemList, Paragraph, Quotation, Table
from diplonews.report import Action, Report

__all__ = ["VERSION", "dumps", "loads", "validate"]

VERSION: Final = 1
"""The version of the format; a document of another one is refused."""

_FORMAT: Final = "json"
_NAME: Final = "diplonews"
_BOM: Final = b"\xef\xbb\xbf"
_TAGGED: Final = (Paragraph, Quotation, ItemList, Figure, Table)
_DEFAULT_LIMITS: Final = Limits()

_Convert: TypeAlias = Callable[[Any], Any]

# ---------------------------------------------------------------------------------------------------------------------
# Writing


def dumps(article: Article) -> str:
    """Write an article.

    >>> dumps(Article(id="urn:example:1", language="ar", title="لقاء"))
    '{"format":"diplonews","version":1,"id":"urn:example:1","language":"ar","title":"لقاء"}'
    """
    document = {"format": _NAME, "version": VERSION, **_writer(Article)(article)}
    return msgspec.json.encode(document).decode()


@cache
def _is_plain(cls: type) -> bool:
    """Tell whether msgspec writes the objects of a class just as the format wants them."""
    return cls not in _TAGGED and not any(
        shape.optional or shape.many or shape.kind in (Kind.MOMENT, Kind.OBJECT) for shape in shapes_of(cls)
    )


@cache
def _writer(cls: type) -> _Convert:
    """Generate the function that turns an object of a class into a dict, field by field."""
    names: dict[str, Any] = {}
    lines = ["def write(o):", f" d = {{'kind': {tag_of(cls)!r}}}" if cls in _TAGGED else " d = {}"]
    for shape in shapes_of(cls):
        names[f"w_{shape.name}"] = _member_writer(shape)
        lines += _written(shape, plain=names[f"w_{shape.name}"] is None)
    # As attrs and cattrs do: the source is made of field names of our own classes and of nothing else.
    exec("\n".join([*lines, " return d"]), names)  # noqa: S102
    write: _Convert = names["write"]
    return write


def _written(shape: Shape, *, plain: bool) -> list[str]:
    name = shape.name
    value = "v" if plain else f"[w_{name}(x) for x in v]" if shape.many else f"w_{name}(v)"
    test = " if v: " if shape.many else " if v is not None: " if shape.optional else " "
    return [f" v = o.{name}", f"{test}d[{name!r}] = {value}"]


def _member_writer(shape: Shape) -> _Convert | None:
    """Choose the function for a field's value or its members, or None where msgspec needs none."""
    if shape.kind is Kind.MOMENT:
        return write_moment
    if shape.kind is not Kind.OBJECT or all(map(_is_plain, shape.classes)):
        return None
    if len(shape.classes) > 1:
        return _write_tagged
    (cls,) = shape.classes
    # A class that holds itself is asked for while its own writer is being made.
    return _write_later(cls) if _holds_itself(cls) else _writer(cls)


def _write_later(cls: type) -> _Convert:
    def write(value: Any) -> Any:
        return _writer(cls)(value)

    return write


def _write_tagged(value: Any) -> Any:
    cls: type = type(value)
    return _writer(cls)(value)


@cache
def _holds_itself(cls: type) -> bool:
    return any(cls in shape.classes for shape in shapes_of(cls))


# ---------------------------------------------------------------------------------------------------------------------
# Reading


def loads(data: str | bytes, *, limits: Limits = _DEFAULT_LIMITS, report: Report | None = None) -> Article:
    """Read an article.

    Args:
        data: The document; bytes are UTF-8.
        limits: What to accept.
        report: Collects what was mended: a byte order mark.

    Raises:
        MalformedInput: It is not JSON, or a key stands twice.
        EncodingError: It is not UTF-8.
        SchemaError: It is not a document of this format.
        LimitExceeded: It is past one of the limits.

    >>> loads('{"format":"diplonews","version":1,"id":"urn:example:1","title":"Talks"}').title
    'Talks'
    """
    content = _content(data, report)
    limits.check("max_document_bytes", len(content), what="The document", format=_FORMAT)
    if limits.max_json_depth < _OWN_DEPTH:
        _check_depth(content, limits)
    try:
        document = _decoded(content, limits)
        _check_keys(content, document)
        if b"null" in content:
            _refuse_null(document)
        return _article(document)
    except (Refusal, RecursionError) as error:
        # What nests too deep is told so, rather than what else is wrong with it.
        _check_depth(content, limits)
        if isinstance(error, Refusal):
            raise error.error("$", format=_FORMAT) from error.__cause__
        raise _too_deep(limits) from error


# Nothing that becomes an article is deeper: 2 for each of 32 sections, 2 for each of 8 items, and a few around them.
# So a document that was read needs no count of its own.
_OWN_DEPTH: Final = 96


def _content(data: str | bytes, report: Report | None) -> bytes:
    if isinstance(data, str):
        try:
            content = data.encode()
        except UnicodeEncodeError as error:
            raise EncodingError(
                f"the document has half a surrogate pair at position {error.start}; text is made of whole characters",
                format=_FORMAT,
                path="$",
            ) from error
    elif isinstance(data, bytes):
        content = data
    else:
        raise TypeError(f"data must be str or bytes, not {type(data).__name__}")
    if content.startswith(_BOM):
        if report is not None:
            report.add(Action.CHANGED, "byte-order-mark")
        return content[len(_BOM) :]
    return content


def _decoded(content: bytes, limits: Limits) -> Any:
    try:
        return msgspec.json.decode(content)
    except UnicodeDecodeError as error:
        raise EncodingError(f"the document is not UTF-8: {error.reason}", format=_FORMAT, path="$") from error
    except msgspec.DecodeError as error:
        _check_depth(content, limits)
        raise MalformedInput(f"the document is not JSON: {error}", format=_FORMAT, path="$") from error


_STRING: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_NOT_BRACKETS: Final = bytes(sorted(set(range(256)) - set(b"[]{}")))
_STEP: Final = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


def _check_depth(content: bytes, limits: Limits) -> None:
    brackets = _STRING.sub(b"", content).translate(None, _NOT_BRACKETS)
    depth = max(accumulate(map(_STEP.__getitem__, brackets)), default=0)
    if depth > limits.max_json_depth:
        raise _too_deep(limits, depth)


def _too_deep(limits: Limits, depth: int | None = None) -> LimitExceeded:
    return LimitExceeded(
        f"the document nests deeper than Limits.max_json_depth allows: {limits.max_json_depth}",
        limit="max_json_depth",
        maximum=limits.max_json_depth,
        actual=depth,
        format=_FORMAT,
        path="$",
    )


def _check_keys(content: bytes, document: Any) -> None:
    """Refuse a key that stands twice, which the decoder has dropped by now.

    Written again, a document has as many colons as before if no key was dropped, for each key has one and those in
    texts stay as they are. Only a character escaped by its number can lead that count astray; then every key is
    looked at.
    """
    # One byte is found many times faster than two, and most documents have no escapes at all.
    by_number = b"\\" in content and b"\\u" in content
    if not by_number and msgspec.json.encode(document).count(b":") == content.count(b":"):
        return
    found = _repeated(json.loads(content, object_pairs_hook=_Pairs.of))
    if found is not None:
        raise MalformedInput(f"{found} stands twice; a key stands once", format=_FORMAT, path=found)


def _refuse_null(document: Any) -> None:
    """Refuse a field that is null; what has no value is left out."""
    waiting: list[tuple[Any, tuple[str, ...]]] = [(document, ())]
    while waiting:
        value, path = waiting.pop()
        if isinstance(value, dict):
            for name, member in value.items():
                if member is None:
                    raise Refusal("must not be null; leave it out instead", f".{name}", *reversed(path))
                if isinstance(member, dict | list):
                    waiting.append((member, (*path, f".{name}")))
        elif isinstance(value, list):
            waiting += [(member, (*path, f"[{at}]")) for at, member in enumerate(value) if member is not None]


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


def _repeated(document: Any) -> str | None:
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


def _article(document: Any) -> Article:
    if type(document) is not dict or document.get("format") != _NAME:
        raise Refusal(f'must be an object with "format": "{_NAME}"; this is no document of diplonews')
    version = document.get("version")
    if type(version) is not int or version != VERSION:
        raise Refusal(f"must be {VERSION}, the only version there is, not {quoted(version)}", ".version")
    del document["format"], document["version"]
    article: Article = _reader(Article)(document)
    return article


_WORDS: Final = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "true or false",
    int: "a number",
    float: "a fraction",
    type(None): "null",
}
_WANTED: Final = {
    Kind.STRING: (str, "a string"),
    Kind.NUMBER: (int, "a whole number"),
    Kind.FLAG: (bool, "true or false"),
}


def _wrong(value: Any, wanted: str) -> Refusal:
    return Refusal(f"must be {wanted}, not {_WORDS[type(value)]}")


@cache
def _reader(cls: type) -> _Convert:
    """Generate the function that turns a dict into an object of a class.

    Plain strings, numbers and flags need nothing done: the model's own checks are as strict as the format is.
    """
    names: dict[str, Any] = {"cls": cls, "wrong": _wrong, "Refusal": Refusal, "InvalidValue": InvalidValue}
    steps = []
    fields = attrs.fields_dict(cls)
    for shape in shapes_of(cls):
        name, field = shape.name, fields[shape.name]
        convert = names[f"r_{name}"] = _field_reader(shape, cls)
        names[f"a_{name}"], names[f"v_{name}"] = field, field.validator
        names[f"s_{name}"], names[f"d_{name}"] = getattr(cls, name).__set__, field.default
        steps.append(
            _READ_STEP.format(
                name=name,
                convert=f"member = r_{name}(member)" if convert is not None else "pass",
                check=f"v_{name}(made, a_{name}, member)" if field.validator is not None else "pass",
                absent="return cls(**value)" if field.default is attrs.NOTHING else f"s_{name}(made, d_{name})",
            )
        )
    names["explain"], names["new"] = _explain, object.__new__
    names["finish"] = getattr(cls, "__attrs_post_init__", None) or _nothing
    # As attrs and cattrs do: the source is made of field names of our own classes and of nothing else.
    exec(_READ_SOURCE.format(steps="".join(steps) or "pass"), names)  # noqa: S102
    read: _Convert = names["read"]
    return read


# What is absent takes its default, which needs no check: that is what makes this faster than the constructor, which
# is asked for the error where a field is missing or not known.
_READ_STEP: Final = """
        if '{name}' in value:
            step = '.{name}'
            member = value['{name}']
            {convert}
            value['{name}'] = member
            {check}
            s_{name}(made, member)
            count += 1
        else:
            {absent}"""
_READ_SOURCE: Final = """
def read(value):
    if type(value) is not dict:
        raise wrong(value, 'an object')
    made = new(cls)
    count = 0
    try:
        {steps}
        if count != len(value):
            return cls(**value)
        finish(made)
        return made
    except Refusal as refusal:
        raise refusal.within(step)
    except (TypeError, InvalidValue) as error:
        explain(cls, value, error)
"""


def _nothing(_made: object) -> None:
    pass


def _explain(cls: type, value: dict[str, Any], error: Exception) -> None:
    """Say what is wrong in the words of JSON, where the type is wrong, else in those of the model."""
    for shape in shapes_of(cls):
        if shape.name in value and not shape.many and shape.kind in _WANTED:
            wanted, words = _WANTED[shape.kind]
            if type(value[shape.name]) is not wanted:
                raise _wrong(value[shape.name], words).within(f".{shape.name}") from error
    refuse_construction(cls, value, error, ".{}")


def _field_reader(shape: Shape, holder: type) -> _Convert | None:
    convert = _member_reader(shape, holder)
    if not shape.many:
        return convert
    return _array(convert or _string)


def _member_reader(shape: Shape, holder: type) -> _Convert | None:
    if shape.kind is Kind.LABEL:
        return _label(shape.classes[0])
    if shape.kind is Kind.OBJECT:
        if len(shape.classes) > 1:
            return _tagged(shape.classes)
        (cls,) = shape.classes
        # A class that holds itself is asked for while its own reader is being made.
        return _read_later(cls) if cls is holder else _reader(cls)
    return {Kind.DAY: _day, Kind.MOMENT: _moment, Kind.ROW: _array(_cell)}.get(shape.kind)


def _read_later(cls: type) -> _Convert:
    def read(value: Any) -> Any:
        return _reader(cls)(value)

    return read


def _array(convert: _Convert) -> _Convert:
    def read(value: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise _wrong(value, "an array")
        members: list[Any] = []
        try:
            for member in value:
                members.append(convert(member))  # noqa: PERF401  # how many there are tells where it failed
        except Refusal as refusal:
            raise refusal.within(f"[{len(members)}]")  # noqa: B904  # the same one, on its way up
        return tuple(members)

    return read


def _tagged(classes: tuple[type, ...]) -> _Convert:
    readers = {tag_of(cls): _reader(cls) for cls in classes}

    def read(value: Any) -> Any:
        if type(value) is not dict:
            raise _wrong(value, "an object")
        kind = value.pop("kind", None)
        try:
            read_kind = readers[kind]
        except (KeyError, TypeError):
            raise Refusal(f"must be one of {', '.join(readers)}, not {quoted(kind)}", ".kind") from None
        return read_kind(value)

    return read


def _label(enumeration: type) -> _Convert:
    labels = {member.value: member for member in enumeration}  # type: ignore[attr-defined]  # an Enum, by its kind

    def read(value: Any) -> Any:
        try:
            return labels[value]
        except (KeyError, TypeError):
            raise Refusal(f"must be one of {', '.join(labels)}, not {quoted(value)}") from None

    return read


def _string(value: Any) -> str:
    if type(value) is not str:
        raise _wrong(value, "a string")
    return value


def _cell(value: Any) -> str | None:
    return None if value is None else _string(value)


def _day(value: Any) -> date:
    return read_day(_string(value))


def _moment(value: Any) -> datetime | date:
    return read_moment(_string(value))


# ---------------------------------------------------------------------------------------------------------------------
# Validating


def validate(data: str | bytes, *, schema: str | PathLike[str] | None = None) -> tuple[Problem, ...]:
    """Tell what is wrong with a document.

    Args:
        data: The document.
        schema: The file of a JSON Schema that it must fit besides; needs jsonschema.

    Raises:
        MissingExtra: A schema is named, and jsonschema is not installed.
        ReadError: The schema cannot be read.

    >>> [str(problem) for problem in validate('{"format":"diplonews","version":1}')]
    ['$: id is missing']
    """
    problems = problems_of(loads, data)
    return problems if problems or schema is None else _against(data, schema)


def _against(data: str | bytes, schema: str | PathLike[str]) -> tuple[Problem, ...]:
    try:
        from jsonschema import Draft202012Validator, SchemaError  # type: ignore[import-untyped]  # it has no types
    except ImportError as error:
        raise MissingExtra("checking against a JSON Schema needs jsonschema: pip install jsonschema") from error
    try:
        rules = json.loads(Path(schema).read_bytes())
        Draft202012Validator.check_schema(rules)
    except (OSError, ValueError, SchemaError) as error:
        raise ReadError(f"cannot read the schema {schema}: {type(error).__name__}", format=_FORMAT) from error
    found = Draft202012Validator(rules).iter_errors(json.loads(_content(data, None)))
    return tuple(Problem(message=error.message, path=error.json_path) for error in found)
