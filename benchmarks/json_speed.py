"""Time reading and writing our JSON against pydantic models of the same fields that make the same checks.

Run it alone: `python benchmarks/json_speed.py`. Needs pydantic. Ratios above 1 mean that diplonews is faster; the
figures are medians of several runs, each the best of its rounds.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, Union

import attrs
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    create_model,
    model_validator,
)
from pydantic import Tag as PydanticTag

from diplonews.formats.json import dumps, loads
from diplonews.formats.moments import read_day, read_moment
from diplonews.formats.shapes import Kind, Shape, shapes_of, tag_of
from diplonews.model import (
    Article,
    DiplomaticMeeting,
    Figure,
    Image,
    ItemList,
    Link,
    MeetingKind,
    Office,
    OfficeKind,
    Organisation,
    Paragraph,
    Participant,
    Person,
    Place,
    Quotation,
    Section,
    Span,
    SpeechAct,
    Statement,
    Table,
    Topic,
    values,
)

_RUNS = 7
_BLOCKS = (Paragraph, Quotation, ItemList, Figure, Table)


def _demand(accepts: Callable[[str], object]) -> AfterValidator:
    def check(value: str) -> str:
        if not accepts(value):
            raise ValueError("not admitted")
        return value

    return AfterValidator(check)


# The checks of the model, with its own shortcut for printable text.
_STRINGS: dict[str, Any] = {
    "Line": _demand(lambda v: (v.isprintable() or not values._NOT_LINE.search(v)) and v and not v.isspace()),  # noqa: SLF001
    "Text": _demand(lambda v: (v.isprintable() or not values._NOT_TEXT.search(v)) and v and not v.isspace()),  # noqa: SLF001
    "Url": _demand(values.is_url),
    "LanguageTag": _demand(values.is_language_tag),
    "Id": _demand(values.is_id),
    "CountryCode": Field(pattern="^[A-Z]{2}$"),
    "str": Field(pattern="^Q[1-9][0-9]{0,15}$"),
}


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def _type_of(cls: type, shape: Shape) -> Any:
    annotation = str(getattr(attrs.fields(cls), shape.name).type)
    if shape.kind is Kind.STRING:
        if "Where" in annotation:
            return Literal["text", "title"]
        return Annotated[str, next(check for name, check in _STRINGS.items() if name in annotation)]
    if shape.kind is Kind.LABEL:
        return Annotated[shape.classes[0], Field(strict=False)]
    if shape.kind is Kind.OBJECT:
        return _object_type(cls, shape)
    return {
        Kind.NUMBER: Annotated[int, Field(ge=0, le=values.MAX_INTEGER)],
        Kind.FLAG: bool,
        Kind.DAY: Annotated[date, BeforeValidator(read_day)],
        Kind.MOMENT: Annotated[datetime | date, BeforeValidator(read_moment)],
        Kind.ROW: tuple[Annotated[str, _STRINGS["Text"]] | None, ...],
    }[shape.kind]


def _object_type(cls: type, shape: Shape) -> Any:
    if len(shape.classes) == 1:
        return shape.classes[0].__name__ if shape.classes[0] is cls else _mirror(shape.classes[0])
    tagged = tuple(Annotated[_mirror(member), PydanticTag(tag_of(member))] for member in shape.classes)
    return Annotated[Union[tagged], Discriminator("kind")]  # noqa: UP007  # made at run time


def _field_of(cls: type, shape: Shape) -> Any:
    of = _type_of(cls, shape)
    if shape.many:
        return (tuple[of, ...], ())  # type: ignore[valid-type]  # made at run time
    if shape.optional:
        return ((Union[of, None] if not isinstance(of, str) else f"{of} | None"), None)  # noqa: UP007  # made at run time
    return (of, ... if shape.required else getattr(attrs.fields(cls), shape.name).default)


@cache
def _mirror(cls: type) -> type[BaseModel]:
    """Make the pydantic model of a class."""
    fields = {shape.name: _field_of(cls, shape) for shape in shapes_of(cls)}
    if cls in _BLOCKS:
        fields = {"kind": (Literal[tag_of(cls)], ...), **fields}
    if cls is Article:
        fields = {"format": (Literal["diplonews"], ...), "version": (Literal[1], ...), **fields}
    checks: dict[str, Any] = {}
    if hasattr(cls, "__attrs_post_init__"):
        # The checks between fields read fields only, so they can be lent to a class with the same ones.
        def after(self: Any) -> Any:
            _BETWEEN.get(cls, lambda _: None)(self)
            return self

        checks["between"] = model_validator(mode="after")(after)
    made: type[BaseModel] = create_model(cls.__name__, __base__=_Strict, __validators__=checks, **fields)
    made.model_rebuild(_types_namespace={cls.__name__: made})
    return made


def _text(article: Any) -> str:
    return "\n\n".join(_passages(article.sections))


def _passages(sections: Any) -> list[str]:
    found: list[str] = []
    for section in sections:
        found += [section.heading] if section.heading is not None else []
        found += [block.text for block in section.blocks if hasattr(block, "text")]
        found += _passages(section.sections)
    return found


def _check_article(article: Any) -> None:
    lengths = {"text": len(_text(article)), "title": len(article.title or "")}
    ids = [meeting.id for meeting in article.meetings]
    if len(set(ids)) != len(ids):
        raise ValueError("ids")
    for meeting in article.meetings:
        for span in DiplomaticMeeting.spans(meeting):
            if span.end > lengths[span.where]:
                raise ValueError("span")


def _check_order(piece: Any) -> None:
    if piece.end <= piece.start:
        raise ValueError("end")


def _check_links(piece: Any) -> None:
    reached = 0
    for link in piece.links:
        if link.start < reached or link.end > len(piece.text):
            raise ValueError("links")
        reached = link.end


def _check_meeting(meeting: Any) -> None:
    ids = [participant.id for participant in meeting.participants]
    known = set(ids)
    if len(known) != len(ids) or any(not known.issuperset(statement.speakers) for statement in meeting.statements):
        raise ValueError("ids")
    if meeting.end_date is not None and (meeting.date is None or meeting.end_date < meeting.date):
        raise ValueError("end_date")


def _check_participant(participant: Any) -> None:
    if not (participant.person or participant.offices or participant.country or participant.organisation):
        raise ValueError("empty")


_BETWEEN: dict[type, Callable[[Any], None]] = {
    Article: _check_article,
    Span: _check_order,
    Link: _check_order,
    Paragraph: _check_links,
    Quotation: _check_links,
    DiplomaticMeeting: _check_meeting,
    Participant: _check_participant,
}


def sample() -> Article:
    """Make an article of eight sections and three meetings."""
    words = (
        "بحث الوزيران العلاقات الثنائية بين البلدين وسبل تعزيزها في مختلف المجالات، وتبادلا الرأي حول آخر المستجدات. "
    )
    link = Link(start=4, end=12, url="https://example.org/ministers/1")
    paragraph = Paragraph(text=(words * 3).strip(), links=(link,))
    body = tuple(
        Section(heading=f"العلاقات الثنائية {n}", blocks=(*[paragraph] * 4, Paragraph(text=words.strip())))
        for n in range(8)
    )
    image = Image(url="https://example.org/a.jpg", alt="الوزيران", width=1200, height=800)
    return Article(
        id="urn:uuid:c0c50536-eec6-59ed-a526-5c0b1b451538",
        url="https://example.org/news/1",
        language="ar",
        title="وزير الخارجية يلتقي نظيره",
        published=datetime.fromisoformat("2026-03-05T18:30:00+02:00"),
        sections=body,
        images=(image,),
        keywords=("ليبيا", "تركيا", "دبلوماسية"),
        meetings=tuple(_meeting(n) for n in range(3)),
    )


def _meeting(number: int) -> DiplomaticMeeting:
    span = Span(start=10 * number, end=10 * number + 9)
    office = Office(kind=OfficeKind.FOREIGN_MINISTER, title="وزير الخارجية")
    return DiplomaticMeeting(
        id=f"m{number}",
        kind=MeetingKind.TALKS,
        participants=tuple(
            Participant(
                id=f"p{n}",
                person=Person(name="الطاهر الباعور"),
                offices=(office,),
                country="LY",
                organisation=Organisation(name="وزارة الخارجية"),
                mentions=(span, span),
            )
            for n in range(4)
        ),
        place=Place(name="طرابلس", country="LY", span=span),
        date=date(2026, 3, 5),
        topics=(Topic(text="العلاقات الثنائية", span=span), Topic(text="أوضاع المنطقة", span=span)),
        statements=(Statement(text="أكد الجانبان عمق العلاقات", act=SpeechAct.AFFIRM, speakers=("p0",), span=span),),
        evidence=(span,),
    )


def _best(function: Callable[[], object], *, times: int = 50, rounds: int = 10) -> float:
    def once() -> float:
        start = time.perf_counter()
        for _ in range(times):
            function()
        return (time.perf_counter() - start) / times

    return min(once() for _ in range(rounds))


def _same(value: Any, other: Any) -> bool:
    """Tell whether the pydantic object holds what ours does."""
    cls: type = type(value)
    if attrs.has(cls):
        return all(_same(getattr(value, s.name), getattr(other, s.name)) for s in shapes_of(cls))
    if isinstance(value, tuple):
        return len(value) == len(other) and all(map(_same, value, other))
    return bool(value == other) and isinstance(other, type(value) if not isinstance(value, Enum) else Enum)


def main() -> None:
    """Print the figures."""
    article = sample()
    document = dumps(article)
    model = _mirror(Article)
    mirrored = model.model_validate_json(document)
    assert loads(document) == article
    assert _same(article, mirrored)
    indented = json.dumps(json.loads(document), indent=2, ensure_ascii=False)
    escaped = json.dumps(json.loads(document))
    figures = {
        "write": (lambda: dumps(article), lambda: mirrored.model_dump_json(exclude_none=True)),
        "read": (lambda: loads(document), lambda: model.model_validate_json(document)),
        "read, indented": (lambda: loads(indented), lambda: model.model_validate_json(indented)),
        "read, escaped": (lambda: loads(escaped), lambda: model.model_validate_json(escaped)),
    }
    print(f"{len(document.encode()):,} bytes")
    for name, (ours, theirs) in figures.items():
        # One run after the other, so that a busy machine is busy for both.
        runs = [(_best(ours), _best(theirs)) for _ in range(_RUNS)]
        mine, other = (statistics.median(run) for run in zip(*runs, strict=True))
        ratios = sorted(other / mine for mine, other in runs)
        print(
            f"{name}: diplonews {mine * 1e6:.0f} us, pydantic {other * 1e6:.0f} us, "
            f"ratio {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})"
        )


if __name__ == "__main__":
    main()
