"""A piece of news as published, and what it reports."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal, NamedTuple

import attrs

from diplonews.errors import InvalidValue
from diplonews.model import values
from diplonews.model.blocks import Block, Figure, Image, Item, ItemList, Paragraph, Section, Table
from diplonews.model.meeting import DiplomaticMeeting, Subject
from diplonews.model.span import Span
from diplonews.model.values import Day, LanguageTag, Line, Moment, Text, Url

__all__ = ["Article", "Author", "Dateline", "Passage", "PassageKind", "Publisher", "RelatedLink", "Rights"]

_optional_line = values.optional(values.line)
_optional_text = values.optional(values.text)
_optional_url = values.optional(values.url)

PassageKind = Literal["heading", "paragraph", "quotation", "item", "row"]
"""What a passage of the text is."""

_GAP = "\n\n"
"""What parts two passages of the text: a blank line."""


class Passage(NamedTuple):
    """A stretch of `Article.text` that is one heading, paragraph, quotation, list item or table row."""

    kind: PassageKind
    """What it is."""
    start: int
    """Its first code point in `Article.text`."""
    text: str
    """Its words."""


@attrs.frozen(kw_only=True, slots=True)
class Author:
    """Who wrote it."""

    name: Line = attrs.field(validator=values.line)
    """The name as published, without "By"."""
    role: Line | None = attrs.field(default=None, validator=_optional_line)
    """What the by-line calls them ("political editor")."""
    organisation: Line | None = attrs.field(default=None, validator=_optional_line)
    """Whom they write for, if told."""


@attrs.frozen(kw_only=True, slots=True)
class Publisher:
    """Who published it."""

    name: Line = attrs.field(validator=values.line)
    """The name as published."""
    url: Url | None = attrs.field(default=None, validator=_optional_url)
    """Their site."""


@attrs.frozen(kw_only=True, slots=True)
class Dateline:
    """The words before the first sentence that say where, when and by whom it was written."""

    text: Text = attrs.field(validator=values.text)
    """As it stands ("جدة – قنا –")."""
    place: Line | None = attrs.field(default=None, validator=_optional_line)
    """The place in it."""
    date: Day | None = attrs.field(default=None, validator=values.optional(values.day))
    """The day in it."""
    agency: Line | None = attrs.field(default=None, validator=_optional_line)
    """The agency in it."""


@attrs.frozen(kw_only=True, slots=True)
class Rights:
    """Who may do what with it."""

    notice: Text | None = attrs.field(default=None, validator=_optional_text)
    """The copyright notice."""
    holder: Line | None = attrs.field(default=None, validator=_optional_line)
    """Who holds the copyright."""
    url: Url | None = attrs.field(default=None, validator=_optional_url)
    """Where the terms stand."""

    def __attrs_post_init__(self) -> None:
        if self.notice is None and self.holder is None and self.url is None:
            raise InvalidValue("Rights must have a notice, a holder or a url", field="Rights")


@attrs.frozen(kw_only=True, slots=True)
class RelatedLink:
    """A headline of another story that stood in or by the text."""

    title: Line = attrs.field(validator=values.line)
    """The headline."""
    url: Url | None = attrs.field(default=None, validator=_optional_url)
    """Where that story is."""


@attrs.frozen(kw_only=True, slots=True)
class Article:
    """A piece of news: what was published, and the meetings that it reports.

    >>> article = Article(
    ...     id="urn:example:1",
    ...     language="en",
    ...     title="Ministers meet in Amman",
    ...     sections=(Section(blocks=(Paragraph(text="The two ministers met on Monday."),)),),
    ... )
    >>> article.text
    'The two ministers met on Monday.'
    """

    id: Url = attrs.field(validator=values.url)
    """A URI: the source's own, else a urn made of a digest of url and content."""
    url: Url | None = attrs.field(default=None, validator=_optional_url)
    """Where it was published."""
    language: LanguageTag = attrs.field(default="und", validator=values.language)
    """The language of the text; `und` where it is not known."""
    title: Line | None = attrs.field(default=None, validator=_optional_line)
    """The headline, without the site's name."""
    subtitle: Line | None = attrs.field(default=None, validator=_optional_line)
    """What stands under or over the headline."""
    summary: Text | None = attrs.field(default=None, validator=_optional_text)
    """The publisher's own summary or standfirst."""
    dateline: Dateline | None = attrs.field(default=None, validator=values.optional(values.one_of(Dateline)))
    """Where, when and by whom it was written, as it stands before the first sentence."""
    authors: tuple[Author, ...] = attrs.field(default=(), validator=values.tuple_of(Author))
    """Who wrote it."""
    publisher: Publisher | None = attrs.field(default=None, validator=values.optional(values.one_of(Publisher)))
    """Who published it."""
    source: Line | None = attrs.field(default=None, validator=_optional_line)
    """The agency or paper that is credited with it."""
    published: Moment | None = attrs.field(default=None, validator=values.optional(values.moment))
    """When it was first published."""
    modified: Moment | None = attrs.field(default=None, validator=values.optional(values.moment))
    """When it was last changed."""
    rubric: Line | None = attrs.field(default=None, validator=_optional_line)
    """The part of the paper or site that it stands in ("Politics")."""
    genre: Line | None = attrs.field(default=None, validator=_optional_line)
    """What sort of piece it is ("interview")."""
    slugline: Line | None = attrs.field(default=None, validator=_optional_line)
    """The desk's working name for the story."""
    sections: tuple[Section, ...] = attrs.field(default=(), validator=values.tuple_of(Section))
    """The body."""
    related: tuple[RelatedLink, ...] = attrs.field(default=(), validator=values.tuple_of(RelatedLink))
    """Other stories that stood in or by the text."""
    images: tuple[Image, ...] = attrs.field(default=(), validator=values.tuple_of(Image))
    """Pictures of the article that do not stand in its body."""
    keywords: tuple[Line, ...] = attrs.field(default=(), validator=values.each(values.line))
    """The publisher's own keywords."""
    subjects: tuple[Subject, ...] = attrs.field(default=(), validator=values.tuple_of(Subject))
    """Terms of controlled vocabularies."""
    rights: Rights | None = attrs.field(default=None, validator=values.optional(values.one_of(Rights)))
    """Who may do what with it."""
    meetings: tuple[DiplomaticMeeting, ...] = attrs.field(default=(), validator=values.tuple_of(DiplomaticMeeting))
    """The diplomatic contacts that it reports."""

    def __attrs_post_init__(self) -> None:
        if self.meetings:
            self._check_meetings()

    def _check_meetings(self) -> None:
        ids = [meeting.id for meeting in self.meetings]
        if len(set(ids)) != len(ids):
            raise InvalidValue("Article.meetings must have different ids", field="Article.meetings")
        lengths = {"text": len(self.text), "title": len(self.title or "")}
        for meeting in self.meetings:
            for span in meeting.spans():
                if span.end > lengths[span.where]:
                    raise InvalidValue(
                        f"Article.meetings: a span of meeting {meeting.id} ends at {span.end}, "
                        f"past the {span.where} of {lengths[span.where]} characters",
                        field="Article.meetings",
                    )

    @cached_property
    def text(self) -> str:
        """The body as people read it, in reading order, with a blank line between its passages.

        Headings, paragraphs, quotations, list items and table rows (cells parted by a tab); figures are not in it.
        """
        return _GAP.join(text for _, text in _passages(self.sections))

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """Which way the article's language is written."""
        from diplonews.text import direction

        return direction(self.language)

    @property
    def lead(self) -> str | None:
        """The text of the first paragraph, or None."""
        return next((block.text for block in self.blocks() if isinstance(block, Paragraph)), None)

    def walk_sections(self) -> Iterator[Section]:
        """Go through all sections, in reading order, subsections after what stands before them."""
        for section in self.sections:
            yield from section.walk()

    def blocks(self) -> Iterator[Block]:
        """Go through all blocks, in reading order."""
        for section in self.walk_sections():
            yield from section.blocks

    def passages(self) -> Iterator[Passage]:
        """Go through what `text` is made of, with the place of each.

        >>> section = Section(heading="Talks", blocks=(Paragraph(text="They met."),))
        >>> [p.start for p in Article(id="urn:example:1", sections=(section,)).passages()]
        [0, 7]
        """
        start = 0
        for kind, text in _passages(self.sections):
            yield Passage(kind, start, text)
            start += len(text) + len(_GAP)

    def slice(self, span: Span) -> str:
        """Give the words that a span points at.

        Raises:
            InvalidValue: The span lies outside.
        """
        source = self.text if span.where == "text" else self.title or ""
        if span.end > len(source):
            raise InvalidValue(
                f"Span ends at {span.end}, past the {span.where} of {len(source)} characters", field="Span.end"
            )
        return source[span.start : span.end]


def _passages(sections: tuple[Section, ...]) -> Iterator[tuple[PassageKind, str]]:
    for section in sections:
        if section.heading is not None:
            yield "heading", section.heading
        for block in section.blocks:
            if isinstance(block, Paragraph):
                yield "paragraph", block.text
            elif isinstance(block, ItemList):
                yield from _items(block.items)
            elif isinstance(block, Table):
                yield from (("row", "\t".join(cell or "" for cell in row)) for row in block.rows if any(row))
            elif not isinstance(block, Figure):
                yield "quotation", block.text
        yield from _passages(section.sections)


def _items(items: tuple[Item, ...]) -> Iterator[tuple[PassageKind, str]]:
    for item in items:
        yield "item", item.text
        yield from _items(item.items)
