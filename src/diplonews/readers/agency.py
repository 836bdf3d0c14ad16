"""Where a page's story was written and which agency supplied it: its dateline, its last line, its metadata."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from diplonews.knowledge import languages
from diplonews.model import Dateline, Paragraph, Section
from diplonews.readers.choice import Choice
from diplonews.readers.datelines import split_dateline
from diplonews.readers.furniture import classify
from diplonews.readers.jsonld import string_of
from diplonews.readers.metadata import Metadata
from diplonews.text import primary_subtag
from diplonews.text.cleaning import clean_line

__all__ = ["source_of", "take_dateline"]

_CREDITS = ("agency-credit", "source-line")
_MAX_CREDIT = 60
_LAST = 4


def take_dateline(
    sections: tuple[Section, ...], language: str, published: date | datetime | None
) -> tuple[Dateline | None, tuple[Section, ...]]:
    """Part the dateline from the first paragraph of a story.

    Args:
        sections: The story.
        language: BCP 47. In a language whose places are not known here, only a dateline with an agency is believed.
        published: The day near which a day without a year lies.

    Returns:
        The dateline or None, and the story without it.
    """
    opening = ((i, block) for i, block in enumerate(sections[0].blocks) if isinstance(block, Paragraph))
    number, first = next(opening, (0, None))
    if first is None or sections[0].heading is not None:
        return None, sections
    reference = published.date() if isinstance(published, datetime) else published
    dateline, rest = split_dateline(first.text, language, reference=reference)
    known = primary_subtag(language) in languages("furniture")
    if dateline is None or not rest or (dateline.agency is None and not known):
        return None, sections
    cut = len(first.text) - len(rest)
    links = tuple(
        attrs.evolve(link, start=link.start - cut, end=link.end - cut) for link in first.links if link.start >= cut
    )
    blocks = list(sections[0].blocks)
    blocks[number] = Paragraph(text=rest, links=links)
    dateline = attrs.evolve(dateline, text=dateline.text.strip())
    return dateline, (attrs.evolve(sections[0], blocks=tuple(blocks)), *sections[1:])


def source_of(found: Metadata, dateline: Dateline | None, choice: Choice) -> str | None:
    """Name the agency or paper that supplied a story: JSON-LD's word, the dateline's, or that of a line under it."""
    named = string_of(found.article.get("sourceOrganization"))
    if named is not None or (dateline is not None and dateline.agency):
        return clean_line(named or (dateline and dateline.agency) or "") or None
    end = choice.blocks[-1].index
    for block in (*choice.blocks[-1:], *(block for _, block in choice.left_out if 0 < block.index - end <= _LAST)):
        if len(block.text) <= _MAX_CREDIT:
            credit = classify(block.text, edge=True)
            if credit is not None and credit.what in _CREDITS:
                return clean_line(credit.value) or None
    return None
