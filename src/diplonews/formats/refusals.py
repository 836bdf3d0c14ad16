"""Why a piece of a document is no piece of an article, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, NoReturn, TypeVar

from diplonews.errors import InvalidValue, SchemaError, quoted
from diplonews.formats.shapes import shapes_of

__all__ = ["Refusal", "read_label", "read_members", "refuse_construction", "sentence"]

_Label = TypeVar("_Label")
_Member = TypeVar("_Member")

# How the model's checks name a field, at the start of what they say.
_FIELD = re.compile(r"(?P<class>[A-Z][A-Za-z]+)(?:\.(?P<field>[a-z_]+))?:? ")


class Refusal(Exception):
    """What is wrong with a piece, on its way up to where the whole path is known.

    Attributes:
        message: What is wrong, without the place.
        steps: Where, the innermost step first, in the notation of the format.
        line: The line of the document, counted from 1, if known.
    """

    def __init__(self, message: str, *steps: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.steps = list(steps)
        self.line = line

    def within(self, step: str) -> Refusal:
        """Add the step around those that are known."""
        self.steps.append(step)
        return self

    def path(self, root: str) -> str:
        """Give the whole path from the root."""
        return root + "".join(reversed(self.steps))

    def error(self, root: str, *, format: str) -> SchemaError:
        """Make the error that the reader's caller sees."""
        path = self.path(root)
        return SchemaError(
            f"{path}: {self.message}",
            problems=((path, self.message),),
            format=format,
            path=path,
            line=self.line,
        )


def read_label(enumeration: Callable[[Any], _Label], value: object) -> _Label:
    """Read a member of an enumeration.

    Raises:
        Refusal: It has no such member.

    >>> from diplonews.model import SpeechAct
    >>> read_label(SpeechAct, "affirm")
    <SpeechAct.AFFIRM: 'affirm'>
    """
    try:
        return enumeration(value)
    except ValueError:
        labels = ", ".join(member.value for member in enumeration)  # type: ignore[attr-defined]  # an Enum, by its kind
        raise Refusal(f"must be one of {labels}, not {quoted(value)}") from None


def read_members(
    read: Callable[[Any], _Member], pieces: Iterable[Any], step: str, *, first: int = 0
) -> tuple[_Member, ...]:
    """Read each piece of a list.

    Args:
        read: The reader of one.
        pieces: What to read.
        step: How the format writes the step to a member, with `{}` for its number.
        first: The number of the first.

    Raises:
        Refusal: One was refused, and the step to it is known.
    """
    members: list[_Member] = []
    try:
        for piece in pieces:
            members.append(read(piece))  # noqa: PERF401  # how many there are tells where it failed
    except Refusal as refusal:
        raise refusal.within(step.format(first + len(members)))  # noqa: B904  # the same one, on its way up
    return tuple(members)


def refuse_construction(cls: type, given: dict[str, Any], error: Exception, step: str) -> NoReturn:
    """Tell why a class of the model did not take the values of a document.

    Args:
        cls: The class.
        given: The values by field.
        error: What its constructor raised.
        step: How the format writes the step to a field, with `{}` for its name.

    Raises:
        Refusal: Always.
    """
    shapes = shapes_of(cls)
    names = [shape.name for shape in shapes]
    for name in given:
        if name not in names:
            raise Refusal(f"{quoted(name)} is no field here; there are {', '.join(names)}") from error
    for shape in shapes:
        if shape.required and shape.name not in given:
            raise Refusal(f"{shape.name} is missing") from error
    found = _FIELD.match(error.message if isinstance(error, InvalidValue) else str(error))
    field = found["field"] if found else None
    place = [step.format(field)] if field in names else []
    raise Refusal(sentence(error), *place) from error


def sentence(error: Exception) -> str:
    """Say what one of the model's checks said, without the name of the field.

    >>> sentence(ValueError("Link.end must be greater than start: 3, 3"))
    'must be greater than start: 3, 3'
    """
    words = str(error)
    found = _FIELD.match(words)
    if found is None:
        return words
    return words[found.end() :] if found["field"] else words
