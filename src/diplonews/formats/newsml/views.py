"""How typed classes stand on top of XML values: through fields, each of which reads and writes a piece of the element.

The element is the truth and the class is a view on it, so that what has no field keeps its place,
children of different names keep their order, and reading a field of one item costs nothing for the others.
The classes are declared like data classes, and type checkers treat them as such (PEP 681).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform

import attrs

from diplonews.formats.newsml.fields import (
    CLASSES,
    MISSING,
    Child,
    Content,
    Field,
    Inner,
    Many,
    One,
    Others,
    Parts,
    attribute,
    coded,
    content,
    flag,
    inner,
    instant,
    instant_attribute,
    many,
    number,
    one,
    others,
    whole,
    words,
)
from diplonews.formats.newsml.tree import Element, Node, in_nar, local_name

__all__ = ["Other", "View"]

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
        cls.__fields__ = tuple(sorted(fields, key=lambda field: type(field) is Others))
        cls.__known__ = frozenset(name for field in cls.__fields__ for name in field.tags)
        cls.__kinds__ = {
            name: field.kind for field in cls.__fields__ if isinstance(field, (One, Many)) for name in field.tags
        }
        cls.__tag__ = in_nar(tag or cls.__name__[0].lower() + cls.__name__[1:])
        CLASSES[cls.__name__] = cls

    def __init__(self, **values: Any) -> None:
        parts = Parts()
        for field in self.__fields__:
            value = values.pop(field.name, field.default)
            if value is MISSING:
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
        return tuple(CLASSES[self.__kinds__.get(child.tag, "Other")].of(child) for child in self.element.elements)

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
        if isinstance(field, Child):
            return attrs.evolve(element, children=self._with_children(element, field, parts.children))
        if isinstance(field, (Content, Inner)):
            return attrs.evolve(element, children=tuple(parts.children))
        if isinstance(field, Others):
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
