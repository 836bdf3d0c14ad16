"""A news page becomes an article: one parse, one walk, metadata by vote, the story by where the prose stands."""

from __future__ import annotations

from datetime import date, datetime

from diplonews.dates import parse_date, parse_moment
from diplonews.errors import NoContent
from diplonews.limits import Limits
from diplonews.model import Article
from diplonews.model.article import Author, Publisher, RelatedLink
from diplonews.model.identity import urn_of
from diplonews.model.values import is_line
from diplonews.readers import metadata as of
from diplonews.readers.page import parse_page
from diplonews.readers.sections import build_images, build_sections
from diplonews.readers.story import Choice, choose_story
from diplonews.readers.walk import Walk, laid_out, walk_page
from diplonews.report import Action, Report
from diplonews.text import fold, identify_language
from diplonews.text.cleaning import clean, clean_line

__all__ = ["read_html"]

_MAX_RELATED = 100
_MIN_RELATED = 12
_IDENTIFIED = 2_000
_AROUND = 30
_SHORT = 120


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
    report = report if report is not None else Report()
    asked = None if published is None else parse_moment(published)
    root = parse_page(page, encoding=encoding, limits=limits, report=report)
    found = of.read_metadata(root, url=url, limits=limits, report=report)
    walk = walk_page(root, limits)
    titles = of.titles_of(found)
    description = of.string_of(found.article.get("description")) or found.first("og:description", "description")
    choice = choose_story(walk, [*titles, *found.headlines], description)
    if choice is None:
        raise NoContent("the page holds no story, only menus or nothing at all", format="html")
    base = url or of.absolute(found.first("og:url") or found.links.get("canonical"), None)
    sections = build_sections(walk, choice, base, limits)
    if not sections:
        raise NoContent("the page holds no story, only menus or nothing at all", format="html")
    _note(choice, walk, report)
    text = " ".join(block.text for block in choice.blocks)[:_IDENTIFIED]
    title = next((clean_line(t) for t in titles if t and len(t) <= limits.max_title), None)
    first, changed = of.moments_of(found)
    first = first or _visible_day(walk, choice, language or _language(found, text))
    site = of.publisher_of(found)
    rubric = of.string_of(found.article.get("articleSection")) or found.first("article:section")
    return Article(
        id=urn_of(url, title, text),
        url=of.absolute(url, None) if url else base,
        language=language or _language(found, text),
        title=title,
        summary=clean(description) if description and description.strip() else None,
        authors=tuple(Author(name=name) for name in of.authors_of(found, _bylines(walk))),
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
    tag, known = of.language_of(found), identify_language(text)
    if tag is None or (known != "und" and tag.lower().split("-")[0] != known):
        return known
    return tag


def _visible_day(walk: Walk, choice: Choice, language: str) -> date | None:
    """Find the day that stands written by the story: over it, or in the short lines left out of it."""
    around = walk.blocks[max(0, choice.blocks[0].index - _AROUND) : choice.blocks[0].index + 1]
    for block in (*reversed(around), *(block for _, block in choice.left_out[:_AROUND])):
        if len(block.text) <= _SHORT and any(map(str.isdigit, block.text)):
            found = parse_date(block.text, language, None)
            if found is not None:
                return found
    return None


def _bylines(walk: Walk) -> list[str]:
    found: list[str] = []
    for container in walk.containers:
        if container.part == "byline" and 0 < container.last - container.first <= 3:  # noqa: PLR2004
            text = walk.blocks[container.first].text
            if 3 < len(text) < 100 and fold(text) not in map(fold, found):  # noqa: PLR2004
                found.append(text)
    return found[:1]


def _related(choice: Choice, base: str | None) -> tuple[RelatedLink, ...]:
    found: dict[tuple[str, str | None], RelatedLink] = {}
    for block in choice.related:
        text, links = laid_out(block)
        for start, end, href in links:
            title = clean_line(text[start:end])
            target = of.absolute(href, base)
            if len(title) >= _MIN_RELATED and is_line(title):
                found.setdefault((title, target), RelatedLink(title=title, url=target))
    return tuple(found.values())[:_MAX_RELATED]


def _note(choice: Choice, walk: Walk, report: Report) -> None:
    for why, block in choice.left_out:
        report.add(Action.LEFT_OUT, why, text=block.text[:200])
    for tag in walk.embeds:
        report.add(Action.LEFT_OUT, "embed", where=tag)
