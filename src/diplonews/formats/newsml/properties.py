"""The building blocks of NewsML-G2: labels, terms, links, dates and extension properties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from diplonews.formats.newsml.fields import (
    attribute,
    coded,
    content,
    instant_attribute,
    many,
    number,
    one,
    others,
    words,
)
from diplonews.formats.newsml.moments import read_moment
from diplonews.formats.newsml.tree import XML, Element
from diplonews.formats.newsml.views import View
from diplonews.model.values import Moment

if TYPE_CHECKING:
    from diplonews.formats.newsml.concepts import GeoAreaDetails, OrganisationDetails, PersonDetails, PoiDetails

__all__ = ["ExtProperty", "Label", "Link", "Location", "Party", "Related", "Term", "Time"]

_LANG: Final = f"{{{XML}}}lang"
_SCHEMA_TYPES: Final = "http://www.w3.org/2001/XMLSchema"


class Label(View):
    """Words for people: a headline, a name, a by-line, a description, a note, a keyword.

    >>> Label(text="Ministers meet", language="en").text
    'Ministers meet'
    """

    __slots__ = ()

    language: str | None = attribute(_LANG, default=None)
    """`xml:lang`; the item's language where None."""
    direction: str | None = attribute("dir", default=None)
    """`ltr` or `rtl`."""
    role: tuple[str, ...] = words("role", default=())
    """What the words are for: QCodes such as `drol:summary`."""
    separator: str | None = attribute("separator", default=None)
    """What parts the words of a slugline."""
    href: str | None = attribute("href", default=None)
    """Where the terms of a rights notice stand."""
    id: str | None = attribute("id", default=None)
    """Its XML id."""
    text: str = content(default="")
    """The words; markup inside is kept in `element`."""


class Term(View):
    """A concept that a property points at: by QCode, URI or literal, with names for people.

    >>> Term(qcode="medtop:20000639", names=(Label(text="diplomacy"),)).qcode
    'medtop:20000639'
    """

    __slots__ = ()

    qcode: str | None = coded("qcode", default=None)
    """The concept, as `alias:code`; see `Item.resolve`."""
    uri: str | None = attribute("uri", default=None)
    """The concept, as a URI."""
    literal: str | None = attribute("literal", default=None)
    """The concept, as a string that means something in this item alone."""
    type: str | None = coded("type", default=None)
    """What sort of concept: `cpnat:person`, `cpnat:event` ..."""
    role: tuple[str, ...] = words("role", default=())
    """What part it plays here."""
    why: str | None = coded("why", default=None)
    """Why it was given: `why:direct`, `why:ancestor`."""
    how: str | None = coded("how", default=None)
    """How it was found: by a person, by a program."""
    confidence: int | None = number("confidence", default=None)
    """How sure, from 0 to 100."""
    relevance: int | None = number("relevance", default=None)
    """How much it matters, from 0 to 100."""
    rank: int | None = number("rank", default=None)
    """Its place among its like."""
    id: str | None = attribute("id", default=None)
    """Its XML id."""
    idrefs: tuple[str, ...] = words("idrefs", default=())
    """The XML ids of the content that it is about (`inlineRef`, `derivedFrom`)."""
    language: str | None = attribute(_LANG, default=None)
    """`xml:lang`."""
    names: tuple[Label, ...] = many("Label", "name", default=())
    """What people call it."""
    definitions: tuple[Label, ...] = many("Label", "definition", default=())
    """What it is."""
    notes: tuple[Label, ...] = many("Label", "note", default=())
    """What else is to be said of it."""
    remote_info: tuple[Link, ...] = many("Link", "remoteInfo", default=())
    """Where more is said."""
    same_as: tuple[Term, ...] = many("Term", "sameAs", default=())
    """The same concept elsewhere."""
    broader: tuple[Related, ...] = many("Related", "broader", default=())
    """What it is part of."""
    narrower: tuple[Related, ...] = many("Related", "narrower", default=())
    """What is part of it."""
    related: tuple[Related, ...] = many("Related", "related", default=())
    """What else it has to do with."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""

    @property
    def name(self) -> str | None:
        """The first name, or None."""
        return self.names[0].text if self.names else None


class Related(Term):
    """A concept that another has to do with, and how."""

    __slots__ = ()

    rel: str | None = coded("rel", default=None)
    """How: a QCode."""
    valid_from: Moment | None = instant_attribute("validfrom", default=None)
    """Since when."""
    valid_to: Moment | None = instant_attribute("validto", default=None)
    """Until when."""
    value: str | None = attribute("value", default=None)
    """A value instead of a concept."""
    value_datatype: str | None = attribute("valuedatatype", default=None)
    """What sort of value: `xs:integer` ..."""
    value_unit: str | None = coded("valueunit", default=None)
    """In which unit."""


class Party(Term):
    """A person or organisation: a provider, creator, participant, organiser, holder of rights."""

    __slots__ = ()

    job_title: str | None = coded("jobtitle", default=None)
    """What the person is, for a creator or contributor."""
    person_details: PersonDetails | None = one("PersonDetails", "personDetails", default=None)
    """More on a person."""
    organisation_details: OrganisationDetails | None = one("OrganisationDetails", "organisationDetails", default=None)
    """More on an organisation."""


class Location(Term):
    """A place."""

    __slots__ = ()

    geo_area_details: GeoAreaDetails | None = one("GeoAreaDetails", "geoAreaDetails", default=None)
    """More on an area."""
    poi_details: PoiDetails | None = one("PoiDetails", "POIDetails", default=None)
    """More on a point of interest."""


class Link(View):
    """A pointer to another resource or item: `link`, `itemRef`, `remoteInfo`, `altRep`."""

    __slots__ = ()

    rel: str | None = coded("rel", default=None)
    """How that resource stands to this one: `irel:seeAlso`, `irel:derivedFrom` ..."""
    href: str | None = attribute("href", default=None)
    """Where it is."""
    residref: str | None = attribute("residref", default=None)
    """The guid of an item."""
    version: int | None = number("version", default=None)
    """The version of that item."""
    content_type: str | None = attribute("contenttype", default=None)
    """Its media type."""
    format: str | None = coded("format", default=None)
    """Its format."""
    size: int | None = number("size", default=None)
    """Its size in bytes."""
    title: str | None = attribute("title", default=None)
    """What people call it."""
    rank: int | None = number("rank", default=None)
    """Its place among its like."""
    item_class: Term | None = one("Term", "itemClass", default=None)
    """What sort of item it is."""
    titles: tuple[Label, ...] = many("Label", "title", default=())
    """Its titles."""
    headlines: tuple[Label, ...] = many("Label", "headline", default=())
    """Its headlines."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class ExtProperty(Related):
    """A property that the standard has no element for.

    >>> ExtProperty(rel="example:order", value="3", value_datatype="xs:integer").value
    '3'
    """

    __slots__ = ()

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        if (self.value_datatype or "").startswith("xs:"):
            # A QName in a value needs its prefix declared, which no writer can see from outside.
            declared = attrs.evolve(self.element, namespaces=(("xs", _SCHEMA_TYPES),))
            object.__setattr__(self, "element", declared)


class Time(View):
    """A date or time that may be approximate.

    >>> from datetime import date
    >>> Time(text="2026-03-05").value == date(2026, 3, 5)
    True
    """

    __slots__ = ()

    approximate_start: Moment | None = instant_attribute("approxstart", default=None)
    """Not before."""
    approximate_end: Moment | None = instant_attribute("approxend", default=None)
    """Not after."""
    confirmation_status: str | None = coded("confirmationstatus", default=None)
    """Whether it is confirmed."""
    text: str = content()
    """As written: a date, a time, a month, a year."""

    @property
    def value(self) -> Moment | None:
        """The moment or day; None for a month or a year."""
        return read_moment(self.text).value
