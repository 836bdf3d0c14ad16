"""What the fields of the model hold, read off the model itself, so that no format has to list them again."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from diplonews.model import Block

__all__ = ["Kind", "Shape", "is_tagged", "shapes_of", "tag_of"]

_INNER_CAPITAL = re.compile("(?<=[a-z])(?=[A-Z])")


class Kind(Enum):
    """What a field, or a member of a field with many, holds."""

    STRING = "string"
    """A line, a text, a URL, an id, a code."""
    NUMBER = "number"
    """A whole number."""
    FLAG = "flag"
    """True or false."""
    DAY = "day"
    """A date."""
    MOMENT = "moment"
    """A datetime with an offset or without, or a date."""
    LABEL = "label"
    """A member of an enumeration."""
    OBJECT = "object"
    """An instance of a class of the model."""
    ROW = "row"
    """A tuple of texts, some of which may be None."""


@attrs.frozen(kw_only=True, slots=True)
class Shape:
    """What one field of a class holds.

    >>> from diplonews.model import Paragraph
    >>> [(shape.name, shape.many, shape.required) for shape in shapes_of(Paragraph)]
    [('text', False, True), ('links', True, False)]
    """

    name: str
    """The field."""
    kind: Kind
    """What it holds, or what its members are."""
    classes: tuple[type, ...]
    """The enumeration, or the class or classes, where the kind has one."""
    many: bool
    """Whether it is a tuple."""
    optional: bool
    """Whether it may be None."""
    required: bool
    """Whether it has no default."""


@cache
def shapes_of(cls: type) -> tuple[Shape, ...]:
    """Tell what the fields of a class of the model hold, in the order of the fields."""
    hints = get_type_hints(cls)
    return tuple(_shape(field, hints[field.name]) for field in attrs.fields(cls))


def is_tagged(cls: type) -> bool:
    """Tell whether the objects of a class stand where those of others may stand, so that a document tells which.

    >>> from diplonews.model import Paragraph, Section
    >>> is_tagged(Paragraph), is_tagged(Section)
    (True, False)
    """
    return cls in get_args(Block)


@cache
def tag_of(cls: type) -> str:
    """Name a class in a document.

    >>> from diplonews.model import ItemList
    >>> tag_of(ItemList)
    'item-list'
    """
    return _INNER_CAPITAL.sub("-", cls.__name__).lower()


def _shape(field: attrs.Attribute[Any], hint: Any) -> Shape:
    members = _members(hint)
    optional = NoneType in members
    members = tuple(member for member in members if member is not NoneType)
    many = get_origin(members[0]) is tuple
    if many:
        members = _members(get_args(members[0])[0])
    kind = _kind(members)
    return Shape(
        name=field.name,
        kind=kind,
        classes=members if kind in (Kind.LABEL, Kind.OBJECT) else (),
        many=many,
        optional=optional,
        required=field.default is attrs.NOTHING,
    )


def _members(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


_KINDS = {
    (str,): Kind.STRING,
    (int,): Kind.NUMBER,
    (bool,): Kind.FLAG,
    (date,): Kind.DAY,
    (datetime, date): Kind.MOMENT,
}


def _kind(members: tuple[Any, ...]) -> Kind:
    if members in _KINDS:
        return _KINDS[members]
    first = members[0]
    if get_origin(first) is Literal:
        return Kind.STRING
    if get_origin(first) is tuple:
        return Kind.ROW
    if issubclass(first, Enum):
        return Kind.LABEL
    if all(attrs.has(member) for member in members):
        return Kind.OBJECT
    raise TypeError(f"no kind of value is known for {members}")
