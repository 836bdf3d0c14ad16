"""The fields of typed classes: each says which attribute or child element it reads and writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import attrs

from diplonews.errors import InvalidValue, quoted
from diplonews.formats.newsml.moments import read_moment, written
from diplonews.formats.newsml.tree import Element, Node, in_nar
from diplonews.model.values import Moment

if TYPE_CHECKING:
    from diplonews.formats.newsml.views import View

__all__ = [
    "CLASSES",
    "MISSING",
    "Child",
    "Content",
    "Field",
    "Inner",
    "Many",
    "One",
    "Others",
    "Parts",
    "attribute",
    "coded",
    "content",
    "flag",
    "inner",
    "instant",
    "instant_attribute",
    "many",
    "number",
    "one",
    "others",
    "whole",
    "words",
]

MISSING: Final[Any] = object()
"""The default of a field that has to be given."""
_QCODE: Final = re.compile(r"[^\s:]+:\S+")
_NUMBER: Final = re.compile(r"\s*[+-]?[0-9]{1,18}\s*", re.ASCII)
CLASSES: Final[dict[str, type[View]]] = {}
"""The classes by name, since fields name classes that come after them."""


class Parts:
    """What a constructor gathers: attributes and children, in order."""

    __slots__ = ("attributes", "children")

    def __init__(self) -> None:
        self.attributes: list[tuple[str, str]] = []
        self.children: list[Node] = []


class Field:
    """One field of a view: where it stands in the element."""

    __slots__ = ("default", "name", "place")

    tags: tuple[str, ...] = ()
    """The child elements that are this field's."""

    def __init__(self, place: str, default: Any) -> None:
        self.place = place
        self.default = default
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, view: View | None, owner: type) -> Any:
        return self if view is None else self.read(view.element)

    def read(self, element: Element) -> Any:
        """Take the value out of an element."""
        raise NotImplementedError

    def write(self, value: Any, parts: Parts) -> None:
        """Put a value, never None, into what a constructor gathers."""
        raise NotImplementedError

    def refuse(self, value: object, wanted: str) -> InvalidValue:
        """Say what would have been right."""
        return InvalidValue(f"{self.name} must be {wanted}, not {quoted(value)}", field=self.name)


class _Attribute(Field):
    __slots__ = ()

    def read(self, element: Element) -> str | None:
        return element.get(self.place)

    def write(self, value: Any, parts: Parts) -> None:
        if not isinstance(value, str):
            raise TypeError(f"{self.name} must be a str, not {type(value).__name__}")
        parts.attributes.append((self.place, value))


class _QCode(_Attribute):
    __slots__ = ()

    def read(self, element: Element) -> str | None:
        value = element.get(self.place)
        return None if value is None else value.strip()

    def write(self, value: Any, parts: Parts) -> None:
        if not isinstance(value, str) or _QCODE.fullmatch(value) is None:
            raise self.refuse(value, "a QCode such as medtop:20000639")
        super().write(value, parts)


class _QCodes(Field):
    __slots__ = ()

    def read(self, element: Element) -> tuple[str, ...]:
        return tuple((element.get(self.place) or "").split())

    def write(self, value: Any, parts: Parts) -> None:
        if not isinstance(value, tuple):
            raise TypeError(f"{self.name} must be a tuple of str, not {type(value).__name__}")
        for code in value:
            if not isinstance(code, str) or not code or any(map(str.isspace, code)):
                raise self.refuse(code, "a tuple of words without white space")
        if value:
            parts.attributes.append((self.place, " ".join(value)))


class _Number(Field):
    __slots__ = ()

    def read(self, element: Element) -> int | None:
        return _int(element.get(self.place))

    def write(self, value: Any, parts: Parts) -> None:
        if type(value) is not int:
            raise TypeError(f"{self.name} must be an int, not {type(value).__name__}")
        parts.attributes.append((self.place, str(value)))


class _Flag(Field):
    __slots__ = ()

    def read(self, element: Element) -> bool | None:
        return {"true": True, "1": True, "false": False, "0": False}.get((element.get(self.place) or "").strip())

    def write(self, value: Any, parts: Parts) -> None:
        if type(value) is not bool:
            raise TypeError(f"{self.name} must be a bool, not {type(value).__name__}")
        parts.attributes.append((self.place, "true" if value else "false"))


class _InstantAttribute(Field):
    __slots__ = ()

    def read(self, element: Element) -> Moment | None:
        value = element.get(self.place)
        return None if value is None else read_moment(value).value

    def write(self, value: Any, parts: Parts) -> None:
        parts.attributes.append((self.place, written(value)))


class Content(Field):
    """The text of the element."""

    __slots__ = ()

    def read(self, element: Element) -> str:
        """See `Field.read`."""
        return element.text

    def write(self, value: Any, parts: Parts) -> None:
        """See `Field.write`."""
        if not isinstance(value, str):
            raise TypeError(f"{self.name} must be a str, not {type(value).__name__}")
        if value:
            parts.children.append(value)


class Inner(Field):
    """The one child element, of any name."""

    __slots__ = ()

    def read(self, element: Element) -> Element | None:
        """See `Field.read`."""
        return next(iter(element.elements), None)

    def write(self, value: Any, parts: Parts) -> None:
        """See `Field.write`."""
        if type(value) is not Element:
            raise TypeError(f"{self.name} must be an Element, not {type(value).__name__}")
        parts.children.append(value)


class Child(Field):
    """A field that is child elements of one name."""

    __slots__ = ("tags",)

    def __init__(self, place: str, default: Any) -> None:
        super().__init__(place, default)
        self.tags = (in_nar(place),)


class _Instant(Child):
    __slots__ = ()

    def read(self, element: Element) -> Moment | None:
        child = element.find(self.tags[0])
        return None if child is None else read_moment(child.text).value

    def write(self, value: Any, parts: Parts) -> None:
        if not hasattr(value, "isoformat"):
            raise TypeError(f"{self.name} must be a date or a datetime, not {type(value).__name__}")
        parts.children.append(Element(self.tags[0], (), (written(value),)))


class _Whole(Child):
    __slots__ = ()

    def read(self, element: Element) -> int | None:
        child = element.find(self.tags[0])
        return None if child is None else _int(child.text)

    def write(self, value: Any, parts: Parts) -> None:
        if type(value) is not int:
            raise TypeError(f"{self.name} must be an int, not {type(value).__name__}")
        parts.children.append(Element(self.tags[0], (), (str(value),)))


class One(Child):
    """A child element, seen as another class."""

    __slots__ = ("kind",)

    def __init__(self, kind: str, place: str, default: Any) -> None:
        super().__init__(place, default)
        self.kind = kind

    def read(self, element: Element) -> View | None:
        """See `Field.read`."""
        child = element.find(self.tags[0])
        return None if child is None else CLASSES[self.kind].of(child)

    def write(self, value: Any, parts: Parts) -> None:
        """See `Field.write`."""
        parts.children.append(_renamed(self, value, self.tags[0]))


class Many(Child):
    """All child elements of one name, seen as another class."""

    __slots__ = ("kind",)

    def __init__(self, kind: str, place: str, default: Any) -> None:
        super().__init__(place, default)
        self.kind = kind

    def read(self, element: Element) -> tuple[View, ...]:
        """See `Field.read`."""
        return tuple(map(CLASSES[self.kind].of, element.find_all(self.tags[0])))

    def write(self, value: Any, parts: Parts) -> None:
        """See `Field.write`."""
        if not isinstance(value, tuple):
            raise TypeError(f"{self.name} must be a tuple of {self.kind}, not {type(value).__name__}")
        parts.children.extend(_renamed(self, member, self.tags[0]) for member in value)


class Others(Field):
    """All child elements that no other field names."""

    __slots__ = ()

    def read(self, element: Element) -> tuple[Element, ...]:
        """See `Field.read`."""
        raise NotImplementedError

    def __get__(self, view: View | None, owner: type) -> Any:
        if view is None:
            return self
        known = view.__known__
        return tuple(child for child in view.element.elements if child.tag not in known)

    def write(self, value: Any, parts: Parts) -> None:
        """See `Field.write`."""
        for member in value:
            element = getattr(member, "element", member)
            if type(element) is not Element:
                raise TypeError(f"{self.name} must hold Element or View, not {type(element).__name__}")
            parts.children.append(element)


def _renamed(field: One | Many, value: Any, tag: str) -> Element:
    if not isinstance(value, CLASSES[field.kind]):
        raise TypeError(f"{field.name} must be of {field.kind}, not {type(value).__name__}")
    element = value.element
    return element if element.tag == tag else attrs.evolve(element, tag=tag)


def _int(text: str | None) -> int | None:
    return int(text) if text is not None and _NUMBER.fullmatch(text) else None


def attribute(name: str, *, default: str | None = MISSING) -> Any:
    """Declare a field that is an attribute."""
    return _Attribute(name, default)


def coded(name: str, *, default: str | None = MISSING) -> Any:
    """Declare a field that is an attribute holding one QCode."""
    return _QCode(name, default)


def words(name: str, *, default: tuple[str, ...] = MISSING) -> Any:
    """Declare a field that is an attribute holding a list of words: QCodes, ids."""
    return _QCodes(name, default)


def number(name: str, *, default: int | None = MISSING) -> Any:
    """Declare a field that is an attribute holding a whole number."""
    return _Number(name, default)


def flag(name: str, *, default: bool | None = MISSING) -> Any:
    """Declare a field that is an attribute holding true or false."""
    return _Flag(name, default)


def instant_attribute(name: str, *, default: Moment | None = MISSING) -> Any:
    """Declare a field that is an attribute holding a date or a time."""
    return _InstantAttribute(name, default)


def content(*, default: str = MISSING) -> Any:
    """Declare the field that is the text of the element."""
    return Content("", default)


def inner(*, default: Element | None = MISSING) -> Any:
    """Declare the field that is the one child element, of any name."""
    return Inner("", default)


def instant(tag: str, *, default: Moment | None = MISSING) -> Any:
    """Declare a field that is a child element holding a date or a time."""
    return _Instant(tag, default)


def whole(tag: str, *, default: int | None = MISSING) -> Any:
    """Declare a field that is a child element holding a whole number."""
    return _Whole(tag, default)


def one(kind: str, tag: str, *, default: None = MISSING) -> Any:
    """Declare a field that is a child element, seen as another class."""
    return One(kind, tag, default)


def many(kind: str, tag: str, *, default: tuple[()] = MISSING) -> Any:
    """Declare a field that is all child elements of one name, seen as another class."""
    return Many(kind, tag, default)


def others(*, default: tuple[()] = MISSING) -> Any:
    """Declare the field that is all child elements which no other field of the class names."""
    return Others("", default)
