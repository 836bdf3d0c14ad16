"""One root, the built-in beside it, a sentence, and a journey through pickle."""

from __future__ import annotations

import pickle

import pytest

from diplonews import errors
from diplonews.limits import Limits
from diplonews.report import Action, Report


@pytest.mark.parametrize(
    ("name", "builtin"),
    [
        ("ReadError", ValueError),
        ("InvalidValue", ValueError),
        ("WriteError", ValueError),
        ("FetchError", OSError),
        ("UnknownFormat", LookupError),
        ("UnknownLanguage", LookupError),
        ("KnowledgeError", ValueError),
        ("MissingExtra", ImportError),
    ],
)
def test_each_error_is_also_what_a_newcomer_would_catch(name: str, builtin: type[Exception]) -> None:
    cls = getattr(errors, name)
    assert issubclass(cls, builtin)
    assert issubclass(cls, errors.DiplonewsError)
    assert str(pickle.loads(pickle.dumps(cls("said what")))) == "said what"


@pytest.mark.parametrize(
    "name", ["MalformedInput", "EncodingError", "UnsafeInput", "LimitExceeded", "SchemaError", "NoContent"]
)
def test_whatever_cannot_be_read_is_a_read_error(name: str) -> None:
    assert issubclass(getattr(errors, name), errors.ReadError)


def test_an_error_travels_with_what_it_knows() -> None:
    error = errors.LimitExceeded("too big", limit="max_bytes", maximum=1, actual=2, line=3, format="xml")
    again = pickle.loads(pickle.dumps(error))
    assert (again.limit, again.maximum, again.actual, again.line, again.format) == ("max_bytes", 1, 2, 3, "xml")


def test_a_message_is_never_longer_than_two_hundred_characters() -> None:
    assert len(str(errors.ReadError("x" * 1000))) == 200


def test_a_limit_says_its_name_and_what_it_allows() -> None:
    with pytest.raises(errors.LimitExceeded, match=r"The page exceeds Limits\.max_bytes: 11 where 10 are allowed"):
        Limits(max_bytes=10).check("max_bytes", 11, what="The page")
    Limits(max_bytes=10).check("max_bytes", 10, what="The page")


@pytest.mark.parametrize("value", [0, -5])
def test_a_limit_is_positive(value: int) -> None:
    with pytest.raises(errors.InvalidValue, match=r"Limits\.max_nodes"):
        Limits(max_nodes=value)


def test_a_report_keeps_what_was_left_out() -> None:
    report = Report()
    report.add(Action.LEFT_OUT, "share-line", text="Share", where="line 3", count=2)
    assert str(report) == "left-out share-line (2 times) at line 3: Share"
    assert [note.what for note in report] == ["share-line"]
