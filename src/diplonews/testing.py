"""Hypothesis strategies for every class of the model, for your tests and ours.

They admit every value that the model admits, and prefer the nasty ones that news brings: vowel marks, mixed directions,
presentation forms, emoji, lone marks, no-break spaces, all offsets, the first and the last year.

>>> from hypothesis import given
>>> @given(participants())
... def a_participant_is_someone(participant):
...     assert participant.person or participant.office or participant.country or participant.organisation
>>> a_participant_is_someone()
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import Any, Final, TypeVar

import attrs

try:
    from hypothesis import strategies as st
except ImportError as error:
    from diplonews.errors import MissingExtra

    raise MissingExtra("diplonews.testing needs hypothesis: pip install 'diplonews[test]'") from error

from diplonews.model import (
    Article,
    Author,
    Block,
    Dateline,
    DiplomaticMeeting,
    Figure,
    Image,
    Item,
    ItemList,
    Link,
    MeetingKind,
    MeetingStatus,
    Name,
    Occasion,
    OccasionRelation,
    Office,
    OfficeKind,
    Organisation,
    Outcome,
    OutcomeKind,
    Paragraph,
    Part,
    Participant,
    Person,
    Place,
    Publisher,
    Quotation,
    RelatedLink,
    Rights,
    Section,
    Side,
    Span,
    SpeechAct,
    Standing,
    Statement,
    Subject,
    Table,
    Topic,
    values,
)

__all__ = [
    "articles",
    "authors",
    "blocks",
    "countries",
    "datelines",
    "days",
    "figures",
    "identifiers",
    "images",
    "item_lists",
    "items",
    "language_tags",
    "lines",
    "links",
    "meetings",
    "moments",
    "names",
    "occasions",
    "offices",
    "organisations",
    "outcomes",
    "paragraphs",
    "participants",
    "persons",
    "places",
    "publishers",
    "quotations",
    "related_links",
    "rights",
    "sections",
    "spans",
    "statements",
    "subjects",
    "tables",
    "texts",
    "topics",
    "urls",
]

_T = TypeVar("_T")

_REALISTIC: Final = (
    "التقى وزير الخارجية نظيره المصري في القاهرة",
    "وَزِيرُ الخَارِجِيَّةِ",
    "الســـعودية",
    "ﻭﺯﻳﺮ ﺍﻟﺨﺎﺭﺟﻴﺔ",
    "عُمان – Oman (مسقط)",
    "« Le ministre » : accord signé",
    "The two sides reviewed relations",
    'He said: "yes" & <no>',
    '": {"a" : [1, "]"]}, \\"',
    "\u202bقمة\u202c \u200fEU\u200e\u2068G20\u2069",
    "e\u0301te\u0301",
    "\u064e",
    "🇱🇾🤝🏽🇹🇷",
    "\ufeffbyte order mark",
    "a\u00a0b\u202fc",
    "]]>",
    "<!DOCTYPE x>&amp;&#13;",
    "null",
    " blanks around ",
    "\ufdd0\U0001fffe",
    "\x7f\x80\x9f",
    "١٤٤٦/٣/١٥هـ",
)
_MANY: Final = 2


def _characters(*, refused: str) -> st.SearchStrategy[str]:
    return st.characters(exclude_categories=["Cs"], exclude_characters=refused)


# XML 1.0 characters less CR; see `model.values`.
_CONTROLS: Final = "".join(map(chr, range(0x20))).replace("\t", "").replace("\n", "")
_TEXT: Final = _characters(refused=_CONTROLS + "\ufffe\uffff")
_LINE: Final = _characters(refused=_CONTROLS + "\t\n\x85\u2028\u2029\ufffe\uffff")


@cache
def lines() -> st.SearchStrategy[str]:
    """Make a `Line`: non-blank, without line breaks or tabs."""
    plain = st.text(_LINE, min_size=1, max_size=12).filter(values.is_line)
    return st.sampled_from(_REALISTIC) | plain | st.tuples(st.sampled_from(_REALISTIC), plain).map("".join)


@cache
def texts() -> st.SearchStrategy[str]:
    """Make a `Text`: non-blank, perhaps with line breaks, tabs and blanks around."""
    plain = st.text(_TEXT, min_size=1, max_size=20).filter(values.is_text)
    return lines() | plain | st.lists(lines(), min_size=2, max_size=3).map("\n\t".join).map("\n{} \u2028".format)


@cache
def identifiers() -> st.SearchStrategy[str]:
    """Make an `Id`."""
    return st.sampled_from(("p1", "m1", "_", "a.b-c_9", "Z" * 64)) | st.from_regex(
        r"[A-Za-z_][A-Za-z0-9_.\-]{0,63}", fullmatch=True
    )


@cache
def urls() -> st.SearchStrategy[str]:
    """Make a URL: any IRI that the model admits, often one in Arabic letters or with hard punctuation."""
    known = (
        "https://example.org/news/1",
        "https://example.org/أخبار?id=1&lang=ar#top",
        "http://[2001:db8::1]:8080/a;b=c/'(d)!$*+,",
        "urn:uuid:c0c50536-eec6-59ed-a526-5c0b1b451538",
        "mailto:desk@example.org",
        "https://مثال.إختبار/%D8%A3?q=\ue000",
        "x:",
        "file:///tmp/a%20b",
        "https://example.org/" + "a" * (values.MAX_URL - 20),
    )
    path = st.text(_LINE, min_size=1, max_size=12).map("https://example.org/{}".format).filter(values.is_url)
    return st.sampled_from(known) | path


@cache
def language_tags() -> st.SearchStrategy[str]:
    """Make a BCP 47 language tag."""
    known = (
        "ar",
        "ar-LY",
        "AR-eg",
        "en",
        "fr-CA",
        "und",
        "zh-Hant-TW",
        "sl-rozaj-biske",
        "de-a-value-x-y",
        "x-whatever",
    )
    short = st.from_regex(r"[a-zA-Z]{2,3}(-[A-Z]{2})?", fullmatch=True).filter(values.is_language_tag)
    return st.sampled_from(known) | short


@cache
def countries() -> st.SearchStrategy[str]:
    """Make a country code."""
    return st.sampled_from(("LY", "EG", "SA", "EU", "XK")) | st.from_regex("[A-Z]{2}", fullmatch=True)


@cache
def days() -> st.SearchStrategy[date]:
    """Make a day, the first and the last that there are among them."""
    return st.sampled_from((date.min, date.max, date(2024, 2, 29))) | st.dates()


@cache
def moments() -> st.SearchStrategy[date]:
    """Make a `Moment`: with an offset of whole minutes within 14 hours, without one, or a day."""
    offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    naive = st.datetimes().map(lambda moment: moment.replace(fold=0))
    edges = st.sampled_from((datetime.min, datetime.max, datetime(2026, 3, 5)))  # noqa: DTZ001, DTZ901  # without one
    either: st.SearchStrategy[date] = naive | edges
    return days() | either | st.builds(datetime.replace, naive | edges, tzinfo=offsets)


def _optional(strategy: st.SearchStrategy[_T]) -> st.SearchStrategy[_T | None]:
    return st.none() | strategy


def _some(strategy: st.SearchStrategy[_T], at_least: int = 0, most: int = _MANY) -> st.SearchStrategy[tuple[_T, ...]]:
    return st.lists(strategy, min_size=at_least, max_size=most).map(lambda made: tuple(made))  # noqa: PLW0108  # typed


def _numbers(least: int) -> st.SearchStrategy[int]:
    return st.sampled_from((least, values.MAX_INTEGER)) | st.integers(least, values.MAX_INTEGER)


@st.composite
def spans(draw: st.DrawFn, text: int = values.MAX_INTEGER, title: int = values.MAX_INTEGER) -> Span:
    """Make a span.

    Args:
        draw: Given by Hypothesis.
        text: How many characters of text there are to point at.
        title: How many characters of title; one of both must be greater than 0.
    """
    where = draw(st.sampled_from([name for name, length in (("text", text), ("title", title)) if length > 0]))
    length = text if where == "text" else title
    start = draw(st.integers(0, length - 1))
    return Span(start=start, end=draw(st.integers(start + 1, length)), where=where)  # type: ignore[arg-type]  # drawn


@st.composite
def links(draw: st.DrawFn, length: int = 40) -> tuple[Link, ...]:
    """Make the links of a text of so many characters: sorted, not overlapping."""
    bounds = sorted(draw(st.sets(st.integers(0, length), max_size=4)))
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    return tuple(Link(start=start, end=end, url=draw(urls())) for start, end in pairs)


@cache
@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    """Make a paragraph with its links."""
    text = draw(texts())
    return Paragraph(text=text, links=draw(links(len(text))))


@cache
@st.composite
def quotations(draw: st.DrawFn) -> Quotation:
    """Make a quotation with its links."""
    text = draw(texts())
    return Quotation(text=text, attribution=draw(_optional(lines())), links=draw(links(len(text))))


@cache
@st.composite
def items(draw: st.DrawFn, depth: int = values.MAX_ITEM_DEPTH) -> Item:
    """Make a list item with at most so many levels of items, itself counted."""
    text = draw(texts())
    deeper = depth > 1 and draw(st.integers(0, 3)) == 0
    return Item(text=text, links=draw(links(len(text))), items=draw(_some(items(depth - 1), most=2)) if deeper else ())


@cache
def item_lists() -> st.SearchStrategy[ItemList]:
    """Make a list."""
    return st.builds(ItemList, items=_some(items(), at_least=1), ordered=st.booleans())


@cache
def images() -> st.SearchStrategy[Image]:
    """Make an image."""
    pixels = _optional(_numbers(1))
    return st.builds(Image, url=urls(), alt=_optional(texts()), width=pixels, height=pixels)


@cache
def figures() -> st.SearchStrategy[Figure]:
    """Make a figure."""
    return st.builds(Figure, image=images(), caption=_optional(texts()), credit=_optional(lines()))


@cache
def tables() -> st.SearchStrategy[Table]:
    """Make a table, with rows of different lengths and empty cells."""
    rows = _some(_some(_optional(texts()), at_least=1), at_least=1)
    return st.builds(Table, rows=rows, header=st.booleans())


@cache
def blocks() -> st.SearchStrategy[Block]:
    """Make a block of any class."""
    return paragraphs() | quotations() | item_lists() | figures() | tables()


@cache
@st.composite
def sections(draw: st.DrawFn, depth: int = values.MAX_SECTION_DEPTH) -> Section:
    """Make a section with at most so many levels of sections, itself counted."""
    heading = draw(_optional(lines()))
    inner = draw(_some(sections(depth - 1), most=2)) if depth > 1 and draw(st.integers(0, 3)) == 0 else ()
    least = 0 if heading is not None or inner else 1
    return Section(heading=heading, blocks=draw(_some(blocks(), at_least=least)), sections=inner)


@cache
def authors() -> st.SearchStrategy[Author]:
    """Make an author."""
    return st.builds(Author, name=lines(), role=_optional(lines()), organisation=_optional(lines()))


@cache
def publishers() -> st.SearchStrategy[Publisher]:
    """Make a publisher."""
    return st.builds(Publisher, name=lines(), url=_optional(urls()))


@cache
def datelines() -> st.SearchStrategy[Dateline]:
    """Make a dateline."""
    line = _optional(lines())
    return st.builds(Dateline, text=texts(), place=line, date=_optional(days()), agency=line)


@cache
def rights() -> st.SearchStrategy[Rights]:
    """Make rights, of which something is told."""
    told = st.tuples(_optional(texts()), _optional(lines()), _optional(urls())).filter(any)
    return told.map(lambda parts: Rights(notice=parts[0], holder=parts[1], url=parts[2]))


@cache
def related_links() -> st.SearchStrategy[RelatedLink]:
    """Make a headline of another story."""
    return st.builds(RelatedLink, title=lines(), url=_optional(urls()))


@cache
def subjects() -> st.SearchStrategy[Subject]:
    """Make a term of a vocabulary."""
    return st.builds(
        Subject, scheme=st.just("medtop") | lines(), code=st.just("20000639") | lines(), name=_optional(lines())
    )


@cache
def names() -> st.SearchStrategy[Name]:
    """Make a name in a language."""
    return st.builds(Name, text=lines(), language=language_tags())


@cache
def persons() -> st.SearchStrategy[Person]:
    """Make a person."""
    wikidata = st.integers(1, 10**16 - 1).map("Q{}".format)
    return st.builds(
        Person, name=lines(), honorific=_optional(lines()), names=_some(names()), wikidata=_optional(wikidata)
    )


@cache
def offices() -> st.SearchStrategy[Office]:
    """Make an office."""
    kind, standing = st.sampled_from(OfficeKind), st.sampled_from(Standing)
    return st.builds(Office, kind=kind, title=lines(), standing=standing)


@cache
def organisations() -> st.SearchStrategy[Organisation]:
    """Make an organisation."""
    return st.builds(Organisation, name=lines(), id=_optional(identifiers()))


_ANYWHERE: Final = spans()


def participants(span: st.SearchStrategy[Span] | None = _ANYWHERE) -> st.SearchStrategy[Participant]:
    """Make a participant, with mentions drawn from `span`, or without any if that is None."""
    fields: dict[str, st.SearchStrategy[Any]] = {
        "id": identifiers(),
        "person": _optional(persons()),
        "offices": _some(offices(), most=2),
        "country": _optional(countries()),
        "organisation": _optional(organisations()),
        "part": st.sampled_from(Part),
        "side": _optional(st.sampled_from(Side)),
        "mentions": st.just(()) if span is None else _some(span),
    }
    parties = ("person", "offices", "country", "organisation")
    drawn = st.fixed_dictionaries(fields).filter(lambda made: any(made[name] for name in parties))
    return drawn.map(lambda made: Participant(**made))


def _maybe(span: st.SearchStrategy[Span] | None) -> st.SearchStrategy[Span | None]:
    return st.none() if span is None else _optional(span)


def places(span: st.SearchStrategy[Span] | None = _ANYWHERE) -> st.SearchStrategy[Place]:
    """Make a place."""
    return st.builds(
        Place,
        name=lines(),
        country=_optional(countries()),
        venue=_optional(lines()),
        id=_optional(identifiers()),
        span=_maybe(span),
    )


def occasions(span: st.SearchStrategy[Span] | None = _ANYWHERE) -> st.SearchStrategy[Occasion]:
    """Make an occasion."""
    relation = st.sampled_from(OccasionRelation)
    return st.builds(
        Occasion, name=lines(), relation=relation, organisation=_optional(organisations()), span=_maybe(span)
    )


def topics(span: st.SearchStrategy[Span] | None = _ANYWHERE) -> st.SearchStrategy[Topic]:
    """Make a topic."""
    return st.builds(Topic, text=lines(), subject=_optional(subjects()), span=_maybe(span))


def statements(
    span: st.SearchStrategy[Span] | None = _ANYWHERE, speakers: tuple[str, ...] = ("p1", "p2")
) -> st.SearchStrategy[Statement]:
    """Make a statement of some of the participants that have these ids."""
    said_by = st.lists(st.sampled_from(speakers), unique=True).map(tuple) if speakers else st.just(())
    return st.builds(Statement, text=texts(), act=st.sampled_from(SpeechAct), speakers=said_by, span=_maybe(span))


def outcomes(span: st.SearchStrategy[Span] | None = _ANYWHERE) -> st.SearchStrategy[Outcome]:
    """Make an outcome."""
    return st.builds(Outcome, kind=st.sampled_from(OutcomeKind), text=texts(), span=_maybe(span))


@st.composite
def meetings(draw: st.DrawFn, span: st.SearchStrategy[Span] | None = _ANYWHERE) -> DiplomaticMeeting:
    """Make a meeting.

    Args:
        draw: Given by Hypothesis.
        span: Where its spans are drawn from; a meeting without spans if None.
    """
    taking_part = draw(
        st.lists(participants(span), min_size=1, max_size=_MANY, unique_by=lambda participant: participant.id)
    )
    ids = tuple(participant.id for participant in taking_part)
    told = sorted(draw(st.lists(days(), max_size=2)))
    return DiplomaticMeeting(
        id=draw(identifiers()),
        kind=draw(st.sampled_from(MeetingKind)),
        status=draw(st.sampled_from(MeetingStatus)),
        participants=tuple(taking_part),
        place=draw(_optional(places(span))),
        date=told[0] if told else None,
        end_date=told[1] if len(told) > 1 else None,
        date_text=draw(_optional(lines())),
        occasion=draw(_optional(occasions(span))),
        topics=draw(_some(topics(span), most=2)),
        statements=draw(_some(statements(span, ids), most=2)),
        outcomes=draw(_some(outcomes(span), most=2)),
        evidence=() if span is None else draw(_some(span, most=2)),
    )


@cache
@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Make an article; the spans of its meetings lie in its text or title."""
    line, text, moment = _optional(lines()), _optional(texts()), _optional(moments())
    bare = Article(
        id=draw(urls()),
        url=draw(_optional(urls())),
        language=draw(language_tags()),
        title=draw(line),
        subtitle=draw(line),
        summary=draw(text),
        dateline=draw(_optional(datelines())),
        authors=draw(_some(authors(), most=2)),
        publisher=draw(_optional(publishers())),
        source=draw(line),
        published=draw(moment),
        modified=draw(moment),
        rubric=draw(line),
        genre=draw(line),
        slugline=draw(line),
        sections=draw(_some(sections())),
        related=draw(_some(related_links(), most=2)),
        images=draw(_some(images(), most=2)),
        keywords=draw(_some(lines())),
        subjects=draw(_some(subjects(), most=2)),
        rights=draw(_optional(rights())),
    )
    lengths = len(bare.text), len(bare.title or "")
    span = spans(*lengths) if any(lengths) else None
    held = draw(st.lists(meetings(span), max_size=2, unique_by=lambda meeting: meeting.id))
    return attrs.evolve(bare, meetings=tuple(held))
