"""Messages that carry items, and whole documents."""

from __future__ import annotations

from typing import TypeAlias

import attrs

from diplonews.formats.newsml.catalogs import Catalog, CatalogRef
from diplonews.formats.newsml.concepts import Concept
from diplonews.formats.newsml.fields import instant, many, one, others, whole
from diplonews.formats.newsml.items import (
    ITEMS,
    CatalogItem,
    ConceptItem,
    Item,
    KnowledgeItem,
    NewsItem,
    PackageItem,
    PlanningItem,
)
from diplonews.formats.newsml.properties import ExtProperty, Label, Term, Time
from diplonews.formats.newsml.tree import Comment, Element, Instruction, in_nar
from diplonews.formats.newsml.views import Other, View
from diplonews.model.values import Moment

__all__ = ["Document", "Header", "ItemSet", "NewsMessage", "Root", "root_of"]


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
