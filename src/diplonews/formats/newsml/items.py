"""The items of NewsML-G2, and the message that carries them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

import attrs

from diplonews.formats.newsml import schemes
from diplonews.formats.newsml.concepts import Concept, ConceptId, ConceptSet
from diplonews.formats.newsml.metadata import ContentMeta, ContentSet, ItemMeta, PartMeta, RightsInfo
from diplonews.formats.newsml.properties import ExtProperty, Label, Link, Party, Related, Term, Time
from diplonews.formats.newsml.tree import XML, Comment, Element, Instruction, in_nar
from diplonews.formats.newsml.views import (
    Other,
    View,
    attribute,
    coded,
    instant,
    many,
    number,
    one,
    others,
    whole,
    words,
)
from diplonews.model.values import Moment

__all__ = [
    "Assert",
    "Catalog",
    "CatalogContainer",
    "CatalogItem",
    "CatalogRef",
    "ConceptItem",
    "Delivery",
    "Document",
    "Group",
    "GroupRef",
    "GroupSet",
    "Header",
    "Item",
    "ItemSet",
    "KnowledgeItem",
    "NewsCoverage",
    "NewsCoverageSet",
    "NewsItem",
    "NewsMessage",
    "PackageItem",
    "Planning",
    "PlanningItem",
    "Root",
    "Scheme",
    "SchemeMeta",
]


class Scheme(View):
    """A vocabulary and the alias that stands for it in QCodes."""

    __slots__ = ()

    alias: str = attribute("alias")
    """What stands before the colon."""
    uri: str = attribute("uri")
    """What a code is appended to."""
    names: tuple[Label, ...] = many("Label", "name", default=())
    """What people call it."""
    definitions: tuple[Label, ...] = many("Label", "definition", default=())
    """What it is for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class Catalog(View):
    """Schemes declared in the item itself."""

    __slots__ = ()

    schemes: tuple[Scheme, ...] = many("Scheme", "scheme")
    """In order."""
    rest: tuple[Element, ...] = others(default=())
    """Titles."""


class CatalogRef(View):
    """Schemes declared in a catalog elsewhere."""

    __slots__ = ()

    href: str = attribute("href")
    """Where it is."""


class Assert(Term):
    """What the item says of a concept that it uses; any property of a concept may stand in `rest`."""

    __slots__ = ()


class Item(View):
    """What all items have."""

    __slots__ = ()

    standard: str | None = attribute("standard", default="NewsML-G2")
    """`NewsML-G2`."""
    standard_version: str | None = attribute("standardversion", default="2.35")
    """The version of the standard."""
    conformance: str | None = attribute("conformance", default="power")
    """`core` or `power`."""
    guid: str = attribute("guid")
    """What identifies it, in all its versions."""
    version: int | None = number("version", default=1)
    """Its version."""
    language: str | None = attribute(f"{{{XML}}}lang", default=None)
    """`xml:lang`."""
    direction: str | None = attribute("dir", default=None)
    """`ltr` or `rtl`."""
    catalog_refs: tuple[CatalogRef, ...] = many("CatalogRef", "catalogRef", default=())
    """Catalogs elsewhere."""
    catalogs: tuple[Catalog, ...] = many("Catalog", "catalog", default=())
    """Catalogs in the item."""
    rights_info: tuple[RightsInfo, ...] = many("RightsInfo", "rightsInfo", default=())
    """Who may do what with it."""
    item_meta: ItemMeta | None = one("ItemMeta", "itemMeta")
    """What is said of the item itself; None only in another's document that lacks it."""

    @property
    def schemes(self) -> Mapping[str, str]:
        """The URIs of the aliases it may use: those of its own catalogs, and IPTC's if it refers to them."""
        return _schemes(self.catalogs, self.catalog_refs)

    def resolve(self, qcode: str | None) -> str | None:
        """Give the URI that a QCode stands for; None where its alias is not declared.

        >>> from diplonews.formats.newsml import CatalogRef, ItemMeta, NewsItem, Party, Term
        >>> meta = ItemMeta(
        ...     item_class=Term(qcode="ninat:text"), provider=Party(literal="x"), version_created=None
        ... )
        >>> catalog = CatalogRef(href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml")
        >>> NewsItem(guid="urn:x:1", catalog_refs=(catalog,), item_meta=meta).resolve("medtop:20000639")
        'http://cv.iptc.org/newscodes/mediatopic/20000639'
        """
        return schemes.resolve(qcode, self.schemes)

    def uri_of(self, term: Term | ConceptId) -> str | None:
        """Give the URI of a concept, by its `uri` or else by its QCode; None where neither tells."""
        return term.uri or self.resolve(term.qcode)


@lru_cache(maxsize=256)
def _schemes(catalogs: tuple[Catalog, ...], refs: tuple[CatalogRef, ...]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for ref in refs:
        found.update(schemes.of_catalog(ref.href or "") or {})
    for catalog in catalogs:
        found.update({scheme.alias: scheme.uri for scheme in catalog.schemes if scheme.alias and scheme.uri})
    return found


class _Annotated(Item):
    """What all items but the catalog item may have after their metadata."""

    __slots__ = ()

    content_meta: ContentMeta | None = one("ContentMeta", "contentMeta", default=None)
    """What is said of the content."""
    part_meta: tuple[PartMeta, ...] = many("PartMeta", "partMeta", default=())
    """What is said of its parts."""
    asserts: tuple[Assert, ...] = many("Assert", "assert", default=())
    """What is said of the concepts used."""
    inline_refs: tuple[Term, ...] = many("Term", "inlineRef", default=())
    """The concepts that pieces of the content speak of."""
    derived_from: tuple[Term, ...] = many("Term", "derivedFrom", default=())
    """What properties were derived from."""


class NewsItem(_Annotated):
    """A piece of news: a text, a picture, a video."""

    __slots__ = ()

    content_set: ContentSet | None = one("ContentSet", "contentSet", default=None)
    """The content."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class GroupRef(View):
    """A pointer to another group of the package."""

    __slots__ = ()

    idref: str = attribute("idref")
    """Its XML id."""


class Group(View):
    """Items that belong together; `parts` gives its members in order."""

    __slots__ = ()

    id: str | None = attribute("id", default=None)
    """Its XML id."""
    role: tuple[str, ...] = words("role", default=())
    """Its part in the package."""
    mode: str | None = coded("mode", default=None)
    """Whether members come in order, or stand for each other."""
    titles: tuple[Label, ...] = many("Label", "title", default=())
    """What people call it."""
    group_refs: tuple[GroupRef, ...] = many("GroupRef", "groupRef", default=())
    """Groups in it."""
    item_refs: tuple[Link, ...] = many("Link", "itemRef", default=())
    """Items in it."""
    concept_refs: tuple[Term, ...] = many("Term", "conceptRef", default=())
    """Concepts in it."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "groupExtProperty", default=())
    """What the standard has no element for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class GroupSet(View):
    """The groups of a package."""

    __slots__ = ()

    root: str = attribute("root")
    """The XML id of the outermost group."""
    groups: tuple[Group, ...] = many("Group", "group")
    """In order."""

    def group(self, id: str) -> Group | None:
        """Give the group with an XML id, or None."""
        return next((group for group in self.groups if group.id == id), None)


class PackageItem(_Annotated):
    """Items grouped."""

    __slots__ = ()

    group_set: GroupSet | None = one("GroupSet", "groupSet", default=None)
    """The groups."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class ConceptItem(_Annotated):
    """One concept."""

    __slots__ = ()

    concept: Concept | None = one("Concept", "concept", default=None)
    """The concept."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class SchemeMeta(View):
    """What is said of a vocabulary."""

    __slots__ = ()

    uri: str = attribute("uri")
    """Its URI."""
    preferred_alias: str | None = attribute("preferredalias", default=None)
    """The alias to use for it."""
    names: tuple[Label, ...] = many("Label", "name", default=())
    """What people call it."""
    definitions: tuple[Label, ...] = many("Label", "definition", default=())
    """What it is for."""
    notes: tuple[Label, ...] = many("Label", "note", default=())
    """What else is to be said of it."""
    related: tuple[Related, ...] = many("Related", "related", default=())
    """What it has to do with."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class KnowledgeItem(_Annotated):
    """Many concepts."""

    __slots__ = ()

    concept_set: ConceptSet | None = one("ConceptSet", "conceptSet", default=None)
    """The concepts."""
    scheme_meta: SchemeMeta | None = one("SchemeMeta", "schemeMeta", default=None)
    """What is said of the vocabulary that they make up."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


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


class PlanningItem(_Annotated):
    """Coverage planned."""

    __slots__ = ()

    coverage_set: NewsCoverageSet | None = one("NewsCoverageSet", "newsCoverageSet", default=None)
    """The coverage."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class CatalogContainer(View):
    """Where a catalog item keeps its catalog."""

    __slots__ = ()

    catalog: Catalog | None = one("Catalog", "catalog")
    """The catalog; None only in another's document that lacks it."""


class CatalogItem(Item):
    """A catalog of schemes."""

    __slots__ = ()

    content_meta: ContentMeta | None = one("ContentMeta", "contentMeta", default=None)
    """What is said of the catalog."""
    container: CatalogContainer | None = one("CatalogContainer", "catalogContainer")
    """What holds the catalog; None only in another's document that lacks it."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class Header(View):
    """What is said of the transmission."""

    __slots__ = ()

    sent: Moment | None = instant("sent")
    """When; None where the source gives none that can be read."""
    catalog_refs: tuple[CatalogRef, ...] = many("CatalogRef", "catalogRef", default=())
    """Catalogs elsewhere."""
    catalogs: tuple[Catalog, ...] = many("Catalog", "catalog", default=())
    """Catalogs in the header."""
    sender: Label | None = one("Label", "sender", default=None)
    """By whom."""
    transmit_id: Label | None = one("Label", "transmitId", default=None)
    """What identifies the transmission."""
    priority: int | None = whole("priority", default=None)
    """From 1, the highest, to 9."""
    origin: Label | None = one("Label", "origin", default=None)
    """Where the content comes from."""
    timestamps: tuple[Time, ...] = many("Time", "timestamp", default=())
    """Other times."""
    destinations: tuple[Label, ...] = many("Label", "destination", default=())
    """To whom."""
    channels: tuple[Label, ...] = many("Label", "channel", default=())
    """On which channels."""
    signals: tuple[Term, ...] = many("Term", "signal", default=())
    """What a receiver has to do."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "headerExtProperty", default=())
    """What the standard has no element for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class ItemSet(View):
    """The items of a message, in `items`."""

    __slots__ = ()

    rest: tuple[Element, ...] = others(default=())
    """The elements of the items; any item or its element may be given."""

    @property
    def items(self) -> tuple[Item, ...]:
        """The items in order, each as its class."""
        return tuple(ITEMS[child.tag].of(child) for child in self.element.elements if child.tag in ITEMS)


class NewsMessage(View):
    """Items sent together."""

    __slots__ = ()

    header: Header | None = one("Header", "header")
    """What is said of the transmission; None only in another's message that lacks it."""
    item_set: ItemSet | None = one("ItemSet", "itemSet")
    """The items; None only in another's message that lacks them."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""

    @property
    def items(self) -> tuple[Item, ...]:
        """The items in order, each as its class."""
        return self.item_set.items if self.item_set else ()


ITEMS: dict[str, type[Item]] = {
    in_nar(name): kind
    for name, kind in {
        "newsItem": NewsItem,
        "packageItem": PackageItem,
        "conceptItem": ConceptItem,
        "knowledgeItem": KnowledgeItem,
        "planningItem": PlanningItem,
        "catalogItem": CatalogItem,
    }.items()
}
"""The class of each item, by its tag."""

_ROOTS: dict[str, type[View]] = {
    **ITEMS,
    in_nar("newsMessage"): NewsMessage,
    in_nar("catalog"): Catalog,
    in_nar("concept"): Concept,
}

Root: TypeAlias = (
    NewsMessage
    | NewsItem
    | PackageItem
    | ConceptItem
    | KnowledgeItem
    | PlanningItem
    | CatalogItem
    | Catalog
    | Concept
    | Other
)
"""What a document may be."""


@attrs.frozen(kw_only=True, slots=True)
class Document:
    """A document in NewsML-G2: one item, or a message with several.

    >>> from diplonews.formats import newsml
    >>> document = newsml.read_document('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"/>')
    >>> document.items[0].guid
    'urn:x:1'
    """

    root: Root
    """The message or item; `Other` for a fragment."""
    before: tuple[Comment | Instruction, ...] = ()
    """What stands before it."""
    after: tuple[Comment | Instruction, ...] = ()
    """What stands after it."""

    @property
    def items(self) -> tuple[Item, ...]:
        """The items: those of a message, else the one that the document is."""
        if isinstance(self.root, NewsMessage):
            return self.root.items
        return (self.root,) if isinstance(self.root, Item) else ()

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """All concepts that its concept and knowledge items define, in order."""
        found: list[Concept] = [self.root] if isinstance(self.root, Concept) else []
        for item in self.items:
            if isinstance(item, KnowledgeItem) and item.concept_set:
                found.extend(item.concept_set.concepts)
            elif isinstance(item, ConceptItem) and item.concept:
                found.append(item.concept)
        return tuple(found)


def root_of(element: Element) -> Root:
    """See the root element of a document as its class."""
    kind = _ROOTS.get(element.tag, Other)
    root: Root = kind.of(element)  # type: ignore[assignment]
    return root
