"""What each kind of field admits, and how it says no."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.errors import InvalidValue
from diplonews.model import (
    Article,
    Dateline,
    Image,
    Name,
    Paragraph,
    Participant,
    Person,
    Span,
    Subject,
    Table,
    values,
)


@pytest.mark.parametrize("mark", ["\x00", "\x01", "\x0b", "\x0c", "\x1f", "\ud800", "\ufffe", "\uffff", "\r"])
def test_text_refuses_what_xml_cannot_hold_and_says_where(mark: str) -> None:
    with pytest.raises(InvalidValue, match="position 3") as caught:
        Paragraph(text="abc" + mark)
    assert caught.value.field == "Paragraph.text"


@pytest.mark.parametrize("mark", ["\n", "\t", "\x85", "\u2028", "\u2029", "\x7f", "\u200f", "\u0640", "\ufdd0"])
def test_text_keeps_line_breaks_tabs_and_marks(mark: str) -> None:
    assert Paragraph(text="a" + mark).text == "a" + mark


@pytest.mark.parametrize("mark", ["\n", "\t", "\r", "\x85", "\u2028", "\u2029", "\x00", "\ufffe"])
def test_a_line_refuses_line_breaks_and_tabs(mark: str) -> None:
    with pytest.raises(InvalidValue, match=r"Person\.name"):
        Person(name="Omar" + mark)


@pytest.mark.parametrize("blank", ["", " ", "\n\t ", "\u00a0\u2003"])
def test_blank_is_no_text(blank: str) -> None:
    with pytest.raises(InvalidValue, match="blank"):
        Paragraph(text=blank)


@pytest.mark.parametrize("value", [None, 3, b"bytes", ["a"]])
def test_another_type_is_a_type_error(value: object) -> None:
    with pytest.raises(TypeError, match="plain str"):
        Paragraph(text=value)  # type: ignore[arg-type]  # the point of the test


def test_a_subclass_of_str_is_refused() -> None:
    class Smart(str):
        __slots__ = ()

    with pytest.raises(TypeError, match="plain str"):
        Paragraph(text=Smart("kept alive by its tree"))


@given(st.text())
def test_the_predicates_agree_with_the_fields(value: str) -> None:
    for accepts, make in (
        (values.is_text, lambda v: Paragraph(text=v)),
        (values.is_line, lambda v: Person(name=v)),
        (values.is_url, lambda v: Image(url=v)),
        (values.is_id, lambda v: Participant(id=v, country="LY")),
        (values.is_language_tag, lambda v: Name(text="n", language=v)),
    ):
        if accepts(value):
            make(value)
        else:
            with pytest.raises(InvalidValue):
                make(value)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "https://user@example.org:8080/a/b;c?d=e&f=%D8%A3#g",
        "http://example.org/أخبار/لقاء?ص=١#نص",
        "https://[2001:db8::1]/x",
        "urn:newsml:example.org:20260101:1",
        "tag:example.org,2026:1",
        "mailto:press@example.org",
        "data:,x",
    ],
)
def test_an_iri_is_kept_as_published(url: str) -> None:
    assert Image(url=url).url == url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/news/1",
        "news/1.html",
        "//example.org/x",
        "https://example.org/a b",
        "https://example.org/%zz",
        "https://example.org/%41%?page=1",
        "https://example.org/b%#a",
        "https://example.org/<b>",
        "https://example.org/\u202e",
        "https://example.org:port/",
        "1http://example.org",
        "https://example.org/" + "a" * 8192,
    ],
)
def test_what_is_no_absolute_iri_is_refused(url: str) -> None:
    with pytest.raises(InvalidValue, match="RFC 3987"):
        Image(url=url)


@pytest.mark.parametrize(
    "tag", ["ar", "und", "ar-LY", "zh-Hant-TW", "de-1996", "sl-rozaj-biske", "en-a-bbb-x-y", "x-own"]
)
def test_a_language_tag_is_kept_as_given(tag: str) -> None:
    assert Article(id="urn:x:1", language=tag).language == tag


@pytest.mark.parametrize(
    "tag", ["", "a", "ar_LY", "arabic-", "ar--LY", "ar-LY-", "العربية", "en-" + "abcde-" * 20 + "abcde"]
)
def test_what_is_no_language_tag_is_refused(tag: str) -> None:
    with pytest.raises(InvalidValue, match="BCP 47"):
        Article(id="urn:x:1", language=tag)


@pytest.mark.parametrize(
    "moment",
    [
        date(2026, 3, 5),
        datetime(2026, 3, 5, 8, 30),  # noqa: DTZ001 -- a source that tells no zone
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, 59, 999_999, timezone(timedelta(hours=-14))),
        datetime(2026, 3, 5, tzinfo=timezone(timedelta(hours=5, minutes=45))),
    ],
)
def test_a_moment_is_kept_as_told(moment: date) -> None:
    assert Article(id="urn:x:1", published=moment).published == moment


@pytest.mark.parametrize(
    ("moment", "reason"),
    [
        (datetime(2026, 3, 5, tzinfo=ZoneInfo("Africa/Tripoli")), "fixed offset"),
        (datetime(2026, 3, 5, tzinfo=timezone(timedelta(hours=14, minutes=1))), "14 hours"),
        (datetime(2026, 3, 5, tzinfo=timezone(timedelta(seconds=11212))), "whole minutes"),
        (datetime(2026, 3, 5, fold=1, tzinfo=UTC), "fold"),
    ],
)
def test_a_moment_without_a_plain_offset_is_refused(moment: datetime, reason: str) -> None:
    with pytest.raises(InvalidValue, match=reason):
        Article(id="urn:x:1", published=moment)


def test_a_number_is_no_bool() -> None:
    with pytest.raises(TypeError, match="int"):
        Image(url="https://example.org/a.jpg", width=True)


@pytest.mark.parametrize("number", [0, -1, 2**31])
def test_a_width_is_a_positive_number(number: int) -> None:
    with pytest.raises(InvalidValue, match=r"Image\.width"):
        Image(url="https://example.org/a.jpg", width=number)


@pytest.mark.parametrize("code", ["ly", "LBY", "L", "ل", ""])
def test_a_country_is_two_capital_letters(code: str) -> None:
    with pytest.raises(InvalidValue, match="ISO 3166"):
        Participant(id="p1", country=code)


def test_a_tuple_is_no_list() -> None:
    with pytest.raises(TypeError, match=r"Article\.subjects"):
        Article(id="urn:x:1", subjects=[Subject(scheme="medtop", code="1")])  # type: ignore[arg-type]  # the point


NOT_OF_ITS_TYPE: list[tuple[type, dict[str, Any], str]] = [
    (Participant, {"id": 1}, r"Participant\.id must be a plain str, not int"),
    (Participant, {"id": "p1", "person": "Huda"}, r"Participant\.person must be Person, not str"),
    (Participant, {"id": "p1", "part": "principal"}, r"Participant\.part must be Part, not str"),
    (Participant, {"id": "p1", "offices": ["minister"]}, r"Participant\.offices must be a tuple of Office"),
    (Participant, {"id": "p1", "offices": ("minister",)}, r"Participant\.offices .* a member is, not str"),
    (Article, {"id": "urn:x:1", "keywords": ["Libya"]}, r"Article\.keywords must be a tuple, not list"),
    (Article, {"id": "urn:x:1", "published": "2026-03-05"}, r"Article\.published must be a datetime or a date"),
    (Table, {"rows": (["a"],)}, r"Table\.rows must be a tuple of tuples"),
    (Table, {"rows": (("a",),), "header": 1}, r"Table\.header must be a bool, not int"),
    (Dateline, {"text": "Tripoli", "date": datetime(2026, 3, 5, tzinfo=UTC)}, r"Dateline\.date must be a date without"),
]


@pytest.mark.parametrize(("cls", "fields", "words"), NOT_OF_ITS_TYPE)
def test_each_field_names_the_type_that_it_wants(cls: type, fields: dict[str, Any], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        cls(**fields)


def test_a_span_points_into_the_text_or_the_title() -> None:
    with pytest.raises(InvalidValue, match=r"Span\.where must be 'text' or 'title', not 'summary'"):
        Span(start=0, end=1, where="summary")  # type: ignore[arg-type]  # the point


@pytest.mark.parametrize(
    "evil", ["http://" + "a" * 8_100 + " ", "http://" + "%41" * 2_700 + "%", "x:" + "/" * 8_100 + "\\"]
)
def test_a_long_wrong_iri_is_refused(evil: str) -> None:
    assert not values.is_url(evil)
