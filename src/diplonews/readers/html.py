"""A news page becomes an article: one parse, one walk, metadata by vote, the story by where the prose stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import partial
from itertools import chain, islice

from lxml import etree

from diplonews.dates import parse_moment
from diplonews.errors import NoContent
from diplonews.limits import Limits
from diplonews.model import Article
from diplonews.model.article import Author, Publisher, RelatedLink
from diplonews.model.identity import urn_of
from diplonews.model.values import is_line
from diplonews.readers import metadata as of
from diplonews.readers.agency import source_of, take_dateline
from diplonews.readers.bylines import authors_of
from diplonews.readers.choice import Choice
from diplonews.readers.jsonld import string_of
from diplonews.readers.layout import Block, Passed, Walk, laid_out
from diplonews.readers.moments import moments_of
from diplonews.readers.page import parse_page
from diplonews.readers.sections import build_images, build_sections
from diplonews.readers.story import choose_story
from diplonews.readers.surroundings import bylines_around, days_around, is_in_opening, take_deck
from diplonews.readers.titles import titles_of
from diplonews.readers.walk import walk_page
from diplonews.report import Action, Report
from diplonews.text import primary_subtag
from diplonews.text.cleaning import clean, clean_line
from diplonews.text.language import identify_language, speaks

__all__ = ["read_html"]

_MAX_RELATED = 100
_MIN_RELATED = 12
_NOTED = 200
"""Characters of what is left out that the report tells."""
_IDENTIFIED = 2_000
_READ = 1_000
"""Characters by which the language is told."""


def read_html(
    page: bytes | str,
    *,
    url: str | None = None,
    encoding: str | None = None,
    language: str | None = None,
    published: str | date | datetime | None = None,
    limits: Limits | None = None,
    report: Report | None = None,
) -> Article:
    """Read the source of a news page; the arguments are those of `diplonews.parse_html`.

    >>> page = "<title>Talks</title><article><h1>Talks</h1><p>" + "The two ministers met in Amman on Monday. " * 5
    >>> read_html(page).title
    'Talks'
    """
    limits = limits or Limits()
    asked_for, report = report, report if report is not None else Report()
    asked = None if published is None else parse_moment(published)
    root = parse_page(page, encoding=encoding, limits=limits, report=report)
    walk = walk_page(root, limits)
    found = of.read_metadata(root, walk.telling, url=url, limits=limits, report=report)
    titles = titles_of(found, (block.text for block in walk.blocks))
    description = string_of(found.article.get("description")) or found.first("og:description", "description")
    choice = choose_story(walk, [*titles, *found.headlines], description)
    if choice is None:
        raise NoContent("the page holds no story, only menus or nothing at all", format="html")
    base = url or of.absolute(found.first("og:url") or found.links.get("canonical"), None)
    sections = build_sections(walk, choice, base, limits)
    if not sections:
        raise NoContent("the page holds no story, only menus or nothing at all", format="html")
    text = " ".join(block.text for block in choice.blocks)[:_IDENTIFIED]
    title = next((clean_line(t) for t in titles if t and len(t) <= limits.max_title), None)
    subtitle = string_of(found.article.get("alternativeHeadline"))
    if subtitle is None or subtitle in titles or is_in_opening(subtitle, choice):
        subtitle = take_deck(walk, choice, title, (*titles, description))
    if asked_for is not None:
        _note(choice, walk, asked_for)
    language = language or _language(found, text[:_READ])
    first, changed = moments_of(found)
    if first is None or changed is None:
        shown, updated = days_around(walk, choice, language)
        first, changed = first or shown, changed or updated
    dateline, sections = take_dateline(sections, language, asked if first is None else first)
    site = of.publisher_of(found)
    rubric = string_of(found.article.get("articleSection")) or found.first("article:section")
    return Article(
        id=urn_of(url, title, text),
        url=of.absolute(url, None) if url else base,
        language=language,
        title=title,
        subtitle=subtitle,
        summary=clean(description) if description and description.strip() else None,
        authors=tuple(Author(name=name) for name in authors_of(found, partial(bylines_around, walk, choice))),
        dateline=dateline,
        source=source_of(found, dateline, choice),
        publisher=Publisher(name=site) if site and is_line(site) else None,
        published=asked if first is None else first,
        modified=changed,
        rubric=rubric if rubric and is_line(rubric) else None,
        sections=sections,
        related=_related(choice, base),
        images=build_images(found, base),
        keywords=tuple(of.keywords_of(found)),
    )


def _language(found: of.Metadata, text: str) -> str:
    """Believe the page's tag where the words agree with it; templates are often left in another language."""
    tag = of.language_of(found)
    if tag is None:
        return identify_language(text)
    language = primary_subtag(tag)
    known = language if speaks(text, language) else identify_language(text)
    return tag if known in {"und", language} else known


def _related(choice: Choice, base: str | None) -> tuple[RelatedLink, ...]:
    found: dict[tuple[str, str | None], RelatedLink] = {}
    for text, href in chain(_links_of(choice.related), _links_in(choice.passed)):
        title = clean_line(text)
        target = of.absolute(href, base)
        if len(title) >= _MIN_RELATED and is_line(title):
            found.setdefault((title, target), RelatedLink(title=title, url=target))
    return tuple(found.values())[:_MAX_RELATED]


def _links_of(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        text, links = laid_out(block)
        for start, end, href in links:
            yield text[start:end], href


def _links_in(asides: Iterable[Passed]) -> Iterator[tuple[str, str]]:
    for aside in asides:
        if aside.part == "related":
            for anchor in aside.element.iter("a"):
                yield of.text_of(anchor), anchor.get("href") or ""


def _note(choice: Choice, walk: Walk, report: Report) -> None:
    for why, block in choice.left_out:
        report.add(Action.LEFT_OUT, why, text=block.text[:_NOTED])
    for aside in choice.passed:
        report.add(Action.LEFT_OUT, aside.part, text=_beginning(aside.element) or None)
    for tag in walk.embeds:
        report.add(Action.LEFT_OUT, "embed", where=tag)


def _beginning(element: etree._Element) -> str:
    """Give the first words of an element."""
    words = (text for text in map(str, element.itertext()) if not text.isspace())
    return clean_line(" ".join(islice(words, _NOTED // 10)))[:_NOTED]
