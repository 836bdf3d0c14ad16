"""What a view keeps of an article, as docs/views.md says it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import attrs
import pytest

from diplonews.formats.newsml.riders import without_spans
from diplonews.model import Article, DiplomaticMeeting, Section
from diplonews.model.blocks import Figure, Item, ItemList, Quotation, Table

_PAGE: Final = Path(__file__).parents[2] / "docs" / "views.md"
_ROW: Final = re.compile(r"^\| (`.*) \| (kept|in words|in substance).*\|$", re.MULTILINE)


def _promised(heading: str) -> dict[str, str]:
    """Read the table of a view: each field with how it is kept."""
    section = re.split(
        r"^## ", _PAGE.read_text("utf-8").split(f"## {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE
    )[0]
    return {name: how for names, how in _ROW.findall(section) for name in re.findall(r"`([\w.]+)`", names)}


@pytest.fixture(scope="session")
def keeps_promise() -> Callable[[str, Article, Article], None]:
    """Give a check that holds what came back from a view to what the page of views says."""
    return _check_promise


def _check_promise(heading: str, article: Article, back: Article) -> None:
    """Hold what came back to the table of a view."""
    promise = _promised(heading)
    for field in attrs.fields(Article):
        if field.name == "meetings":
            continue
        _check(promise.get(field.name), field.name, article, back)
    if not any(name.startswith("meetings") for name in promise):
        assert back.meetings == ()
        return
    assert len(back.meetings) == len(article.meetings)
    spans = promise.get("meetings.evidence")
    for meeting, again in zip(article.meetings, back.meetings, strict=True):
        told = meeting if spans else without_spans(meeting)
        for field in attrs.fields(DiplomaticMeeting):
            _check(promise.get(f"meetings.{field.name}"), field.name, told, again)


def _check(how: str | None, name: str, one: Any, again: Any) -> None:
    wanted, got = getattr(one, name), getattr(again, name)
    if how == "kept":
        assert got == wanted, name
    elif how == "in words":
        assert _split(got) == _split(wanted), name
    elif how == "in substance":
        words = _SUBSTANCE.get(name, _names)
        assert words(got) == words(wanted), name
    else:
        empty = attrs.fields_dict(type(one))[name].default
        assert not got or got == empty, f"{name} is kept, and the table does not say so"


def _split(value: Any) -> Any:
    """Take white space off a value: every run of it is one."""
    if isinstance(value, str):
        return value.split()
    if isinstance(value, tuple):
        return [_split(one) for one in value]
    if attrs.has(type(value)):
        return [_split(getattr(value, field.name)) for field in attrs.fields(type(value))]
    return value


def _names(value: Any) -> Any:
    """Give what the parts of a value are called, in order."""
    if value is None:
        return None
    members = value if isinstance(value, tuple) else (value,)
    return [next(getattr(one, key) for key in ("url", "title", "text", "name") if hasattr(one, key)) for one in members]


def _words(sections: tuple[Section, ...]) -> list[str]:
    return [word for text in _texts(sections) for word in text.split()]


def _texts(sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        yield section.heading or ""
        for block in section.blocks:
            yield from _of(block)
        yield from _texts(section.sections)


def _of(block: Any) -> Iterator[str]:
    if isinstance(block, ItemList | Item):
        if isinstance(block, Item):
            yield block.text
        for item in block.items:
            yield from _of(item)
    elif isinstance(block, Table):
        yield from (cell or "" for row in block.rows for cell in row)
    elif isinstance(block, Figure):
        yield from (block.caption or "", block.credit or "")
    else:
        yield block.text
        yield (block.attribution or "") if isinstance(block, Quotation) else ""


def _participants(value: Any) -> Any:
    def key(one: Any) -> Any:
        person = one.person.name if one.person else ""
        body = one.organisation.name if one.organisation else ""
        return one.id, person, [(o.kind, o.title, o.standing) for o in one.offices], one.country, body, one.part

    return sorted(map(key, value), key=repr)


_SUBSTANCE: Final[dict[str, Callable[[Any], Any]]] = {
    "sections": _words,
    "participants": _participants,
    "dateline": lambda value: value and value.text.split(),
    "publisher": lambda value: value and value.name.split(),
    "authors": lambda value: [one.name.split() for one in value],
    "keywords": lambda value: list(dict.fromkeys(value)),
    "subjects": lambda value: [one.name.split() for one in value if one.name],
    "related": lambda value: [one.title.split() for one in value],
}
