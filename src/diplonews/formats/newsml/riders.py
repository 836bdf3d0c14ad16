"""Meetings as a knowledge item: of our own messages, and riding in documents of other standards.

An item brings its own catalogs, so it can be lifted out of whatever it rides in. What the words of the other document
are when they are read again is not known, so the meetings come back without their spans.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from diplonews.errors import ReadError
from diplonews.formats.newsml.entities import entities
from diplonews.formats.newsml.frames import declared, digest_of, write_item, write_meta
from diplonews.formats.newsml.meetings import is_meeting, read_meeting, write_meeting
from diplonews.formats.newsml.tree import Element, in_nar
from diplonews.formats.newsml.vocabulary import nar
from diplonews.model import Article, DiplomaticMeeting
from diplonews.report import Action, Report

__all__ = ["events_guid", "read_riders", "without_spans", "write_events", "write_rider"]


def events_guid(digest: str) -> str:
    """Name the item that holds the events of an article."""
    return f"urn:diplonews:events:{digest}"


def write_events(article: Article) -> Element:
    """Write the meetings of an article, and whom they name, as a knowledge item."""
    digest = digest_of(article)
    concepts = (write_meeting(meeting, article, digest) for meeting in article.meetings)
    events = nar("conceptSet", *concepts, *entities(article, digest))
    return write_item("knowledgeItem", events_guid(digest), article, write_meta(article, "cinat:concept"), events)


def write_rider(article: Article) -> Element | None:
    """Write the meetings of an article for a document of another standard; None where there are none."""
    return declared(write_events(article)) if article.meetings else None


def read_riders(elements: Iterable[Element], report: Report) -> tuple[DiplomaticMeeting, ...]:
    """Read the meetings of the knowledge items among some elements.

    Args:
        elements: What a document has of other standards.
        report: Collects the events that are no meetings of ours, or are damaged.
    """
    found: dict[str, DiplomaticMeeting] = {}
    for concept in _events(elements):
        try:
            if not is_meeting(concept):
                report.add(Action.LEFT_OUT, "event", text=concept.text[:80].strip() or None)
                continue
            meeting = without_spans(read_meeting(concept))
        except (ReadError, ValueError, TypeError) as error:
            report.add(Action.MISSED, "event", text=str(error))
            continue
        found.setdefault(meeting.id, meeting)
    return tuple(found.values())


def _events(elements: Iterable[Element]) -> Iterator[Element]:
    for item in elements:
        concepts = item.find(in_nar("conceptSet")) if item.tag == in_nar("knowledgeItem") else None
        for concept in concepts.find_all(in_nar("concept")) if concepts is not None else ():
            sort = concept.find(in_nar("type"))
            if sort is not None and sort.get("qcode") == "cpnat:event":
                yield concept


def without_spans(meeting: DiplomaticMeeting) -> DiplomaticMeeting:
    """Take off where the words stand, which holds for one text alone.

    >>> from diplonews.model import MeetingKind, Participant, Span
    >>> spoken = Participant(id="p1", country="LY", mentions=(Span(start=0, end=5),))
    >>> call = DiplomaticMeeting(id="m1", kind=MeetingKind.CALL, participants=(spoken,))
    >>> without_spans(call).participants[0].mentions
    ()
    """
    place, occasion = meeting.place, meeting.occasion
    return attrs.evolve(
        meeting,
        participants=tuple(attrs.evolve(one, mentions=()) for one in meeting.participants),
        place=attrs.evolve(place, span=None) if place else None,
        occasion=attrs.evolve(occasion, span=None) if occasion else None,
        topics=tuple(attrs.evolve(one, span=None) for one in meeting.topics),
        statements=tuple(attrs.evolve(one, span=None) for one in meeting.statements),
        outcomes=tuple(attrs.evolve(one, span=None) for one in meeting.outcomes),
        evidence=(),
    )
