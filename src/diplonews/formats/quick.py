"""Reading JSON documents that have nothing wrong with them, quickly.

The decoder checks the shape of a document while it decodes it, into structures that mirror the classes of the model;
functions generated from the model then make the objects and check only what the decoder could not. Whatever is amiss
gives None, never a guess: the reader of `diplonews.formats.json`, which explains, then reads the document anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any, Final, Literal, TypeAlias, Union

import attrs
import msgspec
from msgspec import UNSET, UnsetType

from diplonews.errors import InvalidValue
from diplonews.formats.keys import repeated_key
from diplonews.formats.moments import read_day, read_moment
from diplonews.formats.refusals import Refusal
from diplonews.formats.shapes import Kind, Shape, is_tagged, shapes_of, tag_of
from diplonews.model import Article, values

__all__ = ["read_quickly"]

_Make: TypeAlias = Callable[[Any], Any]

_PLAIN: Final[dict[Kind, Any]] = {
    Kind.STRING: str,
    Kind.NUMBER: int,
    Kind.FLAG: bool,
    Kind.DAY: str,
    Kind.MOMENT: str,
    Kind.ROW: list[str | None],
}


def read_quickly(content: bytes, **header: Any) -> Article | None:
    """Read an article.

    Args:
        content: The document, in UTF-8.
        header: The keys that a document has besides the fields of an article, with their only value.

    Returns:
        The article, or None if anything is wrong with the document.
    """
    try:
        found = _decoder(*header.items()).decode(content)
        if not _is_whole(content, found):
            return None
        article: Article = _maker(Article)(found)
    except (msgspec.MsgspecError, InvalidValue, Refusal, RecursionError, UnicodeDecodeError):
        return None
    return article


def _is_whole(content: bytes, found: msgspec.Struct) -> bool:
    """Tell whether nothing of a document was dropped, which is what the decoder does with a key that stands twice.

    What was found is written again. If that is not the document, because it has spaces or another order of keys, the
    colons tell: each key has one, and those in texts stay as they are. Only one escaped by its number leads that count
    astray; then every key is looked at.
    """
    again = msgspec.json.encode(found)
    if again == content:
        return True
    # One byte is found many times faster than several, and most documents have no escapes at all.
    if b"\\" in content and b"\\u003" in content:
        return repeated_key(content) is None
    return again.count(b":") == content.count(b":")


# ---------------------------------------------------------------------------------------------------------------------
# The structures


@cache
def _decoder(*header: tuple[str, Any]) -> msgspec.json.Decoder[Any]:
    document = msgspec.defstruct(
        "Document",
        [*((name, Literal[value]) for name, value in header), *_members(Article)],
        **_STRICT,
    )
    return msgspec.json.Decoder(document)


# They hold no cycles, so the collector of those need not look at them.
_STRICT: Final[Any] = {"forbid_unknown_fields": True, "kw_only": True, "gc": False}


@cache
def _mirror(cls: type) -> type[msgspec.Struct]:
    """Make the structure of a class: the same fields, absent where they are absent."""
    tag: Any = {"tag_field": "kind", "tag": tag_of(cls)} if is_tagged(cls) else {}
    mirror = msgspec.defstruct(cls.__name__, list(_members(cls)), **_STRICT, **tag)
    # Its own namespace is where msgspec looks for the class that a class holding itself names.
    setattr(mirror, _own_name(cls), mirror)
    return mirror


def _own_name(cls: type) -> str:
    return f"_{cls.__name__}_itself"


def _members(cls: type) -> Iterator[tuple[str, Any, Any] | tuple[str, Any]]:
    for shape in shapes_of(cls):
        of = _member_type(shape, cls)
        of = list[of] if shape.many else of  # type: ignore[valid-type]  # made at run time
        yield (shape.name, of) if shape.required else (shape.name, Union[of, UnsetType], UNSET)  # noqa: UP007  # the same


def _member_type(shape: Shape, holder: type) -> Any:
    if shape.kind is Kind.LABEL:
        return shape.classes[0]
    if shape.kind is Kind.OBJECT:
        return Union[tuple(_own_name(cls) if cls is holder else _mirror(cls) for cls in shape.classes)]  # noqa: UP007  # made at run time
    return _PLAIN[shape.kind]


# ---------------------------------------------------------------------------------------------------------------------
# The objects


@cache
def _maker(cls: type) -> _Make:
    """Generate the function that makes an object of a class out of its structure, or raises.

    It does what the constructor does, except that what is absent takes its default without a check, and that no check
    asks for the type again.
    """
    names: dict[str, Any] = {"cls": cls, "new": object.__new__, "UNSET": UNSET}
    lines = ["def make(found):", " made = new(cls)"]
    for shape, field in zip(shapes_of(cls), attrs.fields(cls), strict=True):
        names[f"set_{shape.name}"] = getattr(cls, shape.name).__set__
        names[f"default_{shape.name}"] = field.default
        lines += _made(shape, [*_converted(shape, cls, names), *_checked(shape, field, names)])
    if hasattr(cls, "__attrs_post_init__"):
        names["finish"] = cls.__attrs_post_init__
        lines.append(" finish(made)")
    # As attrs and cattrs do: the source is made of field names of our own classes and of nothing else.
    exec("\n".join([*lines, " return made"]), names)  # noqa: S102
    make: _Make = names["make"]
    return make


def _made(shape: Shape, steps: list[str]) -> list[str]:
    name = shape.name
    lines = [f"  {step}" for step in (*steps, f"set_{name}(made, value)")]
    if shape.required:
        return [f" value = found.{name}", " if True:", *lines]
    return [
        f" value = found.{name}",
        " if value is UNSET:",
        f"  set_{name}(made, default_{name})",
        " else:",
        *lines,
    ]


def _converted(shape: Shape, holder: type, names: dict[str, Any]) -> Iterator[str]:
    convert, piece = f"convert_{shape.name}", "piece" if shape.many else "value"
    if len(shape.classes) > 1:
        names[convert] = {_mirror(cls): _maker(cls) for cls in shape.classes}
        convert += f"[type({piece})]"
    elif converter := _converter(shape, holder):
        names[convert] = converter
    else:
        convert = ""
    if shape.many:
        yield f"value = tuple([{convert}(piece) for piece in value])" if convert else "value = tuple(value)"
    elif convert:
        yield f"value = {convert}(value)"


def _converter(shape: Shape, holder: type) -> _Make | None:
    if shape.kind is Kind.OBJECT:
        (cls,) = shape.classes
        # A class that holds itself is asked for while its own maker is being made.
        return partial(_make, cls) if cls is holder else _maker(cls)
    return _CONVERTERS.get(shape.kind)


_CONVERTERS: Final[dict[Kind, _Make]] = {Kind.DAY: read_day, Kind.MOMENT: read_moment, Kind.ROW: tuple}


def _make(cls: type, found: Any) -> Any:
    return _maker(cls)(found)


# Most texts pass here, at the cost of no call of ours.
_UNLESS_PRINTABLE: Final = "if not value.isprintable() or not value or value.isspace(): "


def _checked(shape: Shape, field: attrs.Attribute[Any], names: dict[str, Any]) -> Iterator[str]:
    if field.validator is None or values.asks_type_alone(field.validator):
        return
    names[f"field_{shape.name}"], names[f"check_{shape.name}"] = field, field.validator
    unless = _UNLESS_PRINTABLE if values.is_of_text(field.validator) else ""
    yield f"{unless}check_{shape.name}(made, field_{shape.name}, value)"
