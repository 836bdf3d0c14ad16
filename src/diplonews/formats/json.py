"""Articles as JSON: our own format, nothing lost.

A document is one object that starts with `"format":"diplonews"` and a version. Its keys are the fields of the model in
their order; what is None or an empty tuple is left out; a block tells its class by `kind`. The reader is as strict as
the model: an unknown or repeated key, a null, a number for a text are refused with their path.
The schema is `schemas/article-1.json`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache, partial
from os import PathLike
from pathlib import Path
from typing import Any, Final, TypeAlias

import msgspec

from diplonews.errors import (
    InvalidValue,
    MalformedInput,
    MissingExtra,
    ReadError,
    quoted,
)
from diplonews.formats.jsontext import check_depth, content_of, decode, too_deep
from diplonews.formats.keys import repeated_key
from diplonews.formats.moments import read_day, read_moment, write_moment
from diplonews.formats.problems import Problem, problems_of
from diplonews.formats.quick import read_quickly
from diplonews.formats.refusals import Refusal, read_label, read_members, refuse_construction
from diplonews.formats.shapes import Kind, Shape, is_tagged, shapes_of, tag_of
from diplonews.limits import Limits
from diplonews.model import Article
from diplonews.report import Report

__all__ = ["VERSION", "dumps", "loads", "validate"]

VERSION: Final = 1
"""The version of the format; a document of another one is refused."""

_FORMAT: Final = "json"
_NAME: Final = "diplonews"
_DEFAULT_LIMITS: Final = Limits()

_Convert: TypeAlias = Callable[[Any], Any]

# ---------------------------------------------------------------------------------------------------------------------
# Writing


def dumps(article: Article) -> str:
    """Write an article.

    >>> dumps(Article(id="urn:example:1", language="ar", title="لقاء"))
    '{"format":"diplonews","version":1,"id":"urn:example:1","language":"ar","title":"لقاء"}'
    """
    return msgspec.json.encode(_writer(Article)(article)).decode()


@cache
def _writer(cls: type) -> _Convert:
    """Generate the function that turns an object of a class into a structure: faster to write than a dict."""
    names: dict[str, Any] = {"make": _structure(cls)}
    header = [repr(_NAME), repr(VERSION)] if cls is Article else []
    members = [_written(shape, cls, names) for shape in shapes_of(cls)]
    # As attrs and cattrs do: the source is made of field names of our own classes and of nothing else.
    exec(f"def write(o): return make({', '.join(header + members)})", names)  # noqa: S102
    write: _Convert = names["write"]
    return write


@cache
def _structure(cls: type) -> type[msgspec.Struct]:
    """Make a structure with the fields of a class, which leaves out what is None or has no members."""
    fields = [(shape.name, Any, _default(shape)) for shape in shapes_of(cls)]
    header = [(name, Any, _ALWAYS) for name in ("format", "version")] if cls is Article else []
    tag: Any = {"tag_field": "kind", "tag": tag_of(cls)} if is_tagged(cls) else {}
    return msgspec.defstruct(cls.__name__, header + fields, omit_defaults=True, gc=False, **tag)


# No value is it, so what has it is always written.
_ALWAYS: Final[Any] = msgspec.field(default_factory=object)


def _default(shape: Shape) -> Any:
    return () if shape.many else None if shape.optional else _ALWAYS


def _written(shape: Shape, holder: type, names: dict[str, Any]) -> str:
    """Give the expression that turns a field of `o` into what msgspec writes."""
    field = f"o.{shape.name}"
    if shape.many:
        member = _member_written(shape, holder, names, "x")
        return f"[{member} for x in {field}] if {field} else ()" if member != "x" else f"{field} or ()"
    if shape.optional:
        member = _member_written(shape, holder, names, "v")
        return f"{member} if (v := {field}) is not None else None" if member != "v" else field
    return _member_written(shape, holder, names, field)


def _member_written(shape: Shape, holder: type, names: dict[str, Any], member: str) -> str:
    if shape.kind is Kind.MOMENT:
        names["write_moment"] = write_moment
        return f"write_moment({member})"
    if shape.kind is not Kind.OBJECT:
        return member
    if len(shape.classes) > 1:
        names["writers"] = {cls: _writer(cls) for cls in shape.classes}
        return f"writers[type({member})]({member})"
    (cls,) = shape.classes
    if cls is holder:
        return f"write({member})"
    if _is_plain(cls):
        # Spans and links are most of an article's objects, and making their structures here spares a call for each.
        names[f"make_{shape.name}"] = _structure(cls)
        return f"make_{shape.name}({', '.join(f'{member}.{inner.name}' for inner in shapes_of(cls))})"
    names[f"write_{shape.name}"] = _writer(cls)
    return f"write_{shape.name}({member})"


@cache
def _is_plain(cls: type) -> bool:
    """Tell whether the fields of a class are written as they are."""
    return not any(shape.many or shape.kind in (Kind.MOMENT, Kind.OBJECT) for shape in shapes_of(cls))


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
    content = content_of(data, report, format=_FORMAT)
    limits.check("max_document_bytes", len(content), what="The document", format=_FORMAT)
    if limits.max_json_depth < _OWN_DEPTH:
        check_depth(content, limits, format=_FORMAT)
    # Most documents have nothing wrong with them; the slower reader is for those that have, and tells what it is.
    article = read_quickly(content, format=_NAME, version=VERSION)
    return article if article is not None else _read(content, limits)


def _read(content: bytes, limits: Limits) -> Article:
    try:
        document = decode(content, limits, format=_FORMAT)
        twice = repeated_key(content)
        if twice is not None:
            raise MalformedInput(f"{twice} stands twice; a key stands once", format=_FORMAT, path=twice)
        return _article(document)
    except (Refusal, RecursionError) as error:
        # What nests too deep is told so, rather than what else is wrong with it.
        check_depth(content, limits, format=_FORMAT)
        if isinstance(error, Refusal):
            raise error.error("$", format=_FORMAT) from error.__cause__
        raise too_deep(limits, format=_FORMAT) from error


# Nothing that becomes an article is deeper: 2 for each of 32 sections, 2 for each of 8 items, and a few around them.
# So a document that was read needs no count of its own.
_OWN_DEPTH: Final = 96


def _article(document: Any) -> Article:
    if type(document) is not dict or document.get("format") != _NAME:
        raise Refusal(f'must be an object with "format": "{_NAME}"; this is no document of diplonews')
    version = document.get("version")
    if type(version) is not int or version != VERSION:
        raise Refusal(f"must be {VERSION}, the only version there is, not {quoted(version)}", ".version")
    del document["format"], document["version"]
    article: Article = _object(Article, document)
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
    Kind.DAY: (str, "a string"),
    Kind.MOMENT: (str, "a string"),
    Kind.OBJECT: (dict, "an object"),
    Kind.ROW: (list, "an array"),
}


def _demand(value: Any, of: type, words: str) -> None:
    if type(value) is not of:
        raise Refusal(f"must be {words}, not {_WORDS[type(value)]}")


def _object(cls: type, document: dict[str, Any]) -> Any:
    given = dict(document)
    for shape in shapes_of(cls):
        if shape.name in given:
            try:
                given[shape.name] = _field(shape, given[shape.name])
            except Refusal as refusal:
                raise refusal.within(f".{shape.name}")  # noqa: B904  # the same one, on its way up
    try:
        return cls(**given)
    except (TypeError, InvalidValue) as error:
        refuse_construction(cls, given, error, ".{}")


def _field(shape: Shape, value: Any) -> Any:
    if value is None:
        raise Refusal("must not be null; leave it out instead")
    if not shape.many:
        return _member(shape, value)
    _demand(value, list, "an array")
    return read_members(partial(_member, shape), value, "[{}]")


def _member(shape: Shape, value: Any) -> Any:
    if shape.kind is Kind.LABEL:
        return read_label(shape.classes[0], value)
    _demand(value, *_WANTED[shape.kind])
    if shape.kind is Kind.OBJECT:
        return _object(shape.classes[0], value) if len(shape.classes) == 1 else _tagged(shape.classes, value)
    return _READ.get(shape.kind, _as_it_is)(value)


def _tagged(classes: tuple[type, ...], document: dict[str, Any]) -> Any:
    by_tag = {tag_of(cls): cls for cls in classes}
    kind = document.get("kind")
    if type(kind) is not str or kind not in by_tag:
        raise Refusal(f"must be one of {', '.join(by_tag)}, not {quoted(kind)}", ".kind")
    return _object(by_tag[kind], {name: value for name, value in document.items() if name != "kind"})


def _as_it_is(value: Any) -> Any:
    return value


def _cell(value: Any) -> str | None:
    if value is not None:
        _demand(value, str, "a string")
    text: str | None = value
    return text


_READ: Final[dict[Kind, _Convert]] = {
    Kind.DAY: read_day,
    Kind.MOMENT: read_moment,
    Kind.ROW: lambda value: read_members(_cell, value, "[{}]"),
}

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
    found = Draft202012Validator(rules).iter_errors(json.loads(content_of(data, None, format=_FORMAT)))
    return tuple(Problem(message=error.message, path=error.json_path) for error in found)
