"""How typed classes stand on top of XML values: each field says which attribute or child element it reads and writes.

The element is the truth and the class is a view on it, so that what has no field keeps its place,
children of different names keep their order, and reading a field of one item costs nothing for the others.
The classes are declared like data classes, and type checkers treat them as such (PEP 681).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, TypeVar, dataclass_transform

import attrs

from diplonews.errors import InvalidValue, quoted
from diplonews.formats.newsml.moments import read_moment, written
from diplonews.formats.newsml.tree import Element, Node, in_nar, local_name
from diplonews.model.values import Moment

__all__ = [
    "Field",
    "View",
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

_MISSING: Final[Any] = object()
_QCODE: Final = re.compile(r"[^\s:]+:\S+")
_NUMBER: Final = re.compile(r"\s*[+-]?[0-9]{1,18}\s*", re.ASCII)
_CLASSES: Final[dict[str, type[View]]] = {}


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


class _Content(Field):
    __slots__ = ()

    def read(self, element: Element) -> str:
        return element.text

    def write(self, value: Any, parts: Parts) -> None:
        if not isinstance(value, str):
            raise TypeError(f"{self.name} must be a str, not {type(value).__name__}")
        if value:
            parts.children.append(value)


class _Inner(Field):
    __slots__ = ()

    def read(self, element: Element) -> Element | None:
        return next(iter(element.elements), None)

    def write(self, value: Any, parts: Parts) -> None:
        if type(value) is not Element:
            raise TypeError(f"{self.name} must be an Element, not {type(value).__name__}")
        parts.children.append(value)


class _Child(Field):
    __slots__ = ("tags",)

    def __init__(self, place: str, default: Any) -> None:
        super().__init__(place, default)
        self.tags = (in_nar(place),)


class _Instant(_Child):
    __slots__ = ()

    def read(self, element: Element) -> Moment | None:
        child = element.find(self.tags[0])
        return None if child is None else read_moment(child.text).value

    def write(self, value: Any, parts: Parts) -> None:
        if not hasattr(value, "isoformat"):
            raise TypeError(f"{self.name} must be a date or a datetime, not {type(value).__name__}")
        parts.children.append(Element(self.tags[0], (), (written(value),)))


class _Whole(_Child):
    __slots__ = ()

    def read(self, element: Element) -> int | None:
        child = element.find(self.tags[0])
        return None if child is None else _int(child.text)

    def write(self, value: Any, parts: Parts) -> None:
        if type(value) is not int:
            raise TypeError(f"{self.name} must be an int, not {type(value).__name__}")
        parts.children.append(Element(self.tags[0], (), (str(value),)))


class _One(_Child):
    __slots__ = ("kind",)

    def __init__(self, kind: str, place: str, default: Any) -> None:
        super().__init__(place, default)
        self.kind = kind

    def read(self, element: Element) -> View | None:
        child = element.find(self.tags[0])
        return None if child is None else _CLASSES[self.kind].of(child)

    def write(self, value: Any, parts: Parts) -> None:
        parts.children.append(_renamed(self, value, self.tags[0]))


class _Many(_Child):
    __slots__ = ("kind",)

    def __init__(self, kind: str, place: str, default: Any) -> None:
        super().__init__(place, default)
        self.kind = kind

    def read(self, element: Element) -> tuple[View, ...]:
        return tuple(map(_CLASSES[self.kind].of, element.find_all(self.tags[0])))

    def write(self, value: Any, parts: Parts) -> None:
        if not isinstance(value, tuple):
            raise TypeError(f"{self.name} must be a tuple of {self.kind}, not {type(value).__name__}")
        parts.children.extend(_renamed(self, member, self.tags[0]) for member in value)


class _Others(Field):
    __slots__ = ()

    def read(self, element: Element) -> tuple[Element, ...]:
        raise NotImplementedError

    def __get__(self, view: View | None, owner: type) -> Any:
        if view is None:
            return self
        known = view.__known__
        return tuple(child for child in view.element.elements if child.tag not in known)

    def write(self, value: Any, parts: Parts) -> None:
        for member in value:
            element = member.element if isinstance(member, View) else member
            if type(element) is not Element:
                raise TypeError(f"{self.name} must hold Element or View, not {type(element).__name__}")
            parts.children.append(element)


def _renamed(field: _One | _Many, value: Any, tag: str) -> Element:
    if not isinstance(value, _CLASSES[field.kind]):
        raise TypeError(f"{field.name} must be of {field.kind}, not {type(value).__name__}")
    element = value.element
    return element if element.tag == tag else attrs.evolve(element, tag=tag)


def _int(text: str | None) -> int | None:
    return int(text) if text is not None and _NUMBER.fullmatch(text) else None


def attribute(name: str, *, default: str | None = _MISSING) -> Any:
    """Declare a field that is an attribute."""
    return _Attribute(name, default)


def coded(name: str, *, default: str | None = _MISSING) -> Any:
    """Declare a field that is an attribute holding one QCode."""
    return _QCode(name, default)


def words(name: str, *, default: tuple[str, ...] = _MISSING) -> Any:
    """Declare a field that is an attribute holding a list of words: QCodes, ids."""
    return _QCodes(name, default)


def number(name: str, *, default: int | None = _MISSING) -> Any:
    """Declare a field that is an attribute holding a whole number."""
    return _Number(name, default)


def flag(name: str, *, default: bool | None = _MISSING) -> Any:
    """Declare a field that is an attribute holding true or false."""
    return _Flag(name, default)


def instant_attribute(name: str, *, default: Moment | None = _MISSING) -> Any:
    """Declare a field that is an attribute holding a date or a time."""
    return _InstantAttribute(name, default)


def content(*, default: str = _MISSING) -> Any:
    """Declare the field that is the text of the element."""
    return _Content("", default)


def inner(*, default: Element | None = _MISSING) -> Any:
    """Declare the field that is the one child element, of any name."""
    return _Inner("", default)


def instant(tag: str, *, default: Moment | None = _MISSING) -> Any:
    """Declare a field that is a child element holding a date or a time."""
    return _Instant(tag, default)


def whole(tag: str, *, default: int | None = _MISSING) -> Any:
    """Declare a field that is a child element holding a whole number."""
    return _Whole(tag, default)


def one(kind: str, tag: str, *, default: None = _MISSING) -> Any:
    """Declare a field that is a child element, seen as another class."""
    return _One(kind, tag, default)


def many(kind: str, tag: str, *, default: tuple[()] = _MISSING) -> Any:
    """Declare a field that is all child elements of one name, seen as another class."""
    return _Many(kind, tag, default)


def others(*, default: tuple[()] = _MISSING) -> Any:
    """Declare the field that is all child elements which no other field of the class names."""
    return _Others("", default)


_V = TypeVar("_V", bound="View")


@dataclass_transform(
    kw_only_default=True,
    frozen_default=True,
    field_specifiers=(
        attribute,
        coded,
        words,
        number,
        flag,
        instant_attribute,
        content,
        inner,
        instant,
        whole,
        one,
        many,
        others,
    ),
)
class View:
    """An element seen through typed fields; equal where the elements are equal."""

    __slots__ = ("element",)

    __tag__: ClassVar[str] = ""
    __fields__: ClassVar[tuple[Field, ...]] = ()
    __known__: ClassVar[frozenset[str]] = frozenset()
    __kinds__: ClassVar[dict[str, str]] = {}

    if TYPE_CHECKING:

        @property
        def element(self) -> Element:
            """The element itself."""

    def __init_subclass__(cls, tag: str | None = None) -> None:
        fields = (*cls.__fields__, *(value for value in vars(cls).values() if isinstance(value, Field)))
        # What has no field of its own stands last, as extension elements do everywhere in the schema.
        cls.__fields__ = tuple(sorted(fields, key=lambda field: type(field) is _Others))
        cls.__known__ = frozenset(name for field in cls.__fields__ for name in field.tags)
        cls.__kinds__ = {
            name: field.kind for field in cls.__fields__ if isinstance(field, (_One, _Many)) for name in field.tags
        }
        cls.__tag__ = in_nar(tag or cls.__name__[0].lower() + cls.__name__[1:])
        _CLASSES[cls.__name__] = cls

    def __init__(self, **values: Any) -> None:
        parts = Parts()
        for field in self.__fields__:
            value = values.pop(field.name, field.default)
            if value is _MISSING:
                raise TypeError(f"{type(self).__name__}() lacks the argument {field.name!r}")
            if value is not None and value != ():
                field.write(value, parts)
        if values:
            raise TypeError(f"{type(self).__name__}() has no argument {next(iter(values))!r}")
        element = Element(self.__tag__, tuple(parts.attributes), tuple(parts.children))
        object.__setattr__(self, "element", element)

    @classmethod
    def of(cls, element: Element) -> Self:
        """See an element as this class; nothing is checked."""
        view = cls.__new__(cls)
        object.__setattr__(view, "element", element)
        return view

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed; use replace({name}=...)")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.element == other.element

    def __hash__(self) -> int:
        return hash((type(self), self.element))

    def __reduce__(self) -> tuple[Any, ...]:
        return _seen, (type(self), self.element)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._set_fields())
        return f"{type(self).__name__}({shown})"

    def _set_fields(self) -> Iterator[tuple[str, Any]]:
        for field in self.__fields__:
            value = getattr(self, field.name)
            if value is not None and value not in ((), ""):
                yield field.name, value

    @property
    def parts(self) -> tuple[View, ...]:
        """All child elements in the order of the document, each as the class that its field has."""
        return tuple(_CLASSES[self.__kinds__.get(child.tag, "Other")].of(child) for child in self.element.elements)

    def replace(self, **changes: Any) -> Self:
        """Make a copy with other values in some fields; all else keeps its place.

        A child element that was there is replaced where it first stood; a new one goes where the schema has it.
        None, or an empty tuple, takes the field away.

        Raises:
            InvalidValue: A value is not admitted.
        """
        element = self.element
        for field in self.__fields__:
            if field.name in changes:
                element = self._replaced(element, field, changes.pop(field.name))
        if changes:
            raise TypeError(f"{type(self).__name__} has no field {next(iter(changes))!r}")
        return self.of(element)

    def _replaced(self, element: Element, field: Field, value: Any) -> Element:
        parts = Parts()
        if value is not None and value != ():
            field.write(value, parts)
        if isinstance(field, _Child):
            return attrs.evolve(element, children=self._with_children(element, field, parts.children))
        if isinstance(field, (_Content, _Inner)):
            return attrs.evolve(element, children=tuple(parts.children))
        if isinstance(field, _Others):
            kept = [c for c in element.children if type(c) is not Element or c.tag in self.__known__]
            return attrs.evolve(element, children=(*kept, *parts.children))
        new = dict(parts.attributes)
        pairs = [(name, new.pop(name, text)) for name, text in element.attributes if name != field.place or name in new]
        return attrs.evolve(element, attributes=(*pairs, *new.items()))

    def _with_children(self, element: Element, field: Field, new: list[Node]) -> tuple[Node, ...]:
        mine = [i for i, child in enumerate(element.children) if type(child) is Element and child.tag in field.tags]
        if mine:
            place = mine[0]
        else:
            order = {tag: rank for rank, other in enumerate(self.__fields__) for tag in other.tags}
            rank = order[field.tags[0]]
            place = next(
                (
                    i
                    for i, child in enumerate(element.children)
                    if type(child) is Element and order.get(child.tag, len(order)) > rank
                ),
                len(element.children),
            )
        kept = [(i, child) for i, child in enumerate(element.children) if i not in set(mine)]
        before = [child for i, child in kept if i < place]
        return (*before, *new, *(child for i, child in kept if i >= place))


class Other(View):
    """An element that the class around it has no field for."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """Its local name."""
        return local_name(self.element.tag)


def _seen(cls: type[_V], element: Element) -> _V:
    return cls.of(element)
