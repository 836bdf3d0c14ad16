"""What the formats read off the model."""

from __future__ import annotations

from enum import Enum

import attrs
import pytest

from diplonews.formats.shapes import Kind, Shape, shapes_of
from diplonews.model import Article, Table


def shape(cls: type, name: str) -> Shape:
    return next(shape for shape in shapes_of(cls) if shape.name == name)


def test_shapes_tell_one_from_many_and_optional_from_required() -> None:
    assert shape(Article, "id").required
    assert shape(Article, "title").optional
    assert shape(Article, "keywords").many
    assert shape(Article, "published").kind is Kind.MOMENT
    assert shape(Table, "rows").kind is Kind.ROW


def test_a_field_that_no_format_could_write_is_refused() -> None:
    @attrs.frozen
    class Weighed:
        weight: float

    with pytest.raises((TypeError, AttributeError)):
        shapes_of(Weighed)


def test_labels_are_enumerations() -> None:
    for cls in shapes_of(Article)[-1].classes:
        assert all(issubclass(label.classes[0], Enum) for label in shapes_of(cls) if label.kind is Kind.LABEL)
