"""What is refused is listed as a problem."""

from __future__ import annotations

import pytest

from diplonews.errors import MalformedInput, ReadError, SchemaError
from diplonews.formats.problems import Problem, problems_of


def refusing(error: ReadError) -> tuple[Problem, ...]:
    def read(_: str | bytes) -> None:
        raise error

    return problems_of(read, "")


def test_each_listed_problem_is_given() -> None:
    error = SchemaError("two things", problems=(("$.a", "must be b"), ("$.c", "is missing")), line=3)
    assert refusing(error) == (
        Problem(message="must be b", path="$.a", line=3),
        Problem(message="is missing", path="$.c", line=3),
    )


@pytest.mark.parametrize("kind", [SchemaError, MalformedInput])
def test_an_error_that_lists_none_is_one(kind: type[ReadError]) -> None:
    assert refusing(kind("is no article", path="$.a")) == (Problem(message="is no article", path="$.a"),)


def test_what_is_read_has_no_problem() -> None:
    assert problems_of(str, "") == ()


@pytest.mark.parametrize(
    ("problem", "shown"),
    [
        (Problem(message="is blank", path="$.title", line=2), "$.title: is blank"),
        (Problem(message="is blank", line=2), "line 2: is blank"),
        (Problem(message="is blank"), "is blank"),
    ],
)
def test_a_problem_is_shown_with_its_place(problem: Problem, shown: str) -> None:
    assert str(problem) == shown
