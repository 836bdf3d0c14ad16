"""What coverage is planned, and what came of it."""

from __future__ import annotations

from diplonews.formats.newsml.fields import attribute, many, one, others, whole
from diplonews.formats.newsml.properties import ExtProperty, Label, Link, Party, Term, Time
from diplonews.formats.newsml.tree import Element
from diplonews.formats.newsml.views import View

__all__ = ["Delivery", "NewsCoverage", "NewsCoverageSet", "Planning"]


class Planning(View):
    """What coverage is planned."""

    __slots__ = ()

    content_type: Label | None = one("Label", "g2contentType", default=None)
    """The media type."""
    item_class: Term | None = one("Term", "itemClass", default=None)
    """Text, picture ..."""
    assigned_to: tuple[Party, ...] = many("Party", "assignedTo", default=())
    """Who does it."""
    scheduled: Time | None = one("Time", "scheduled", default=None)
    """When it is due."""
    services: tuple[Term, ...] = many("Term", "service", default=())
    """For which services."""
    headlines: tuple[Label, ...] = many("Label", "headline", default=())
    """The headline planned."""
    sluglines: tuple[Label, ...] = many("Label", "slugline", default=())
    """The slugline planned."""
    subjects: tuple[Term, ...] = many("Term", "subject", default=())
    """What it is about."""
    ed_notes: tuple[Label, ...] = many("Label", "edNote", default=())
    """Words to editors."""
    urgency: int | None = whole("urgency", default=None)
    """From 1, the most urgent, to 9."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "planningExtProperty", default=())
    """What the standard has no element for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class Delivery(View):
    """What was delivered."""

    __slots__ = ()

    items: tuple[Link, ...] = many("Link", "deliveredItemRef", default=())
    """The items."""


class NewsCoverage(View):
    """Planned coverage, and what came of it."""

    __slots__ = ()

    id: str | None = attribute("id", default=None)
    """Its XML id."""
    modified: str | None = attribute("modified", default=None)
    """When it was last changed."""
    planning: tuple[Planning, ...] = many("Planning", "planning")
    """What is planned."""
    delivery: Delivery | None = one("Delivery", "delivery", default=None)
    """What was delivered."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "newsCoverageExtProperty", default=())
    """What the standard has no element for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class NewsCoverageSet(View):
    """All planned coverage of an item."""

    __slots__ = ()

    coverages: tuple[NewsCoverage, ...] = many("NewsCoverage", "newsCoverage")
    """In order."""
