"""NewsML-G2: typed items, concepts and events; and articles as items."""

from __future__ import annotations

from diplonews.formats.newsml.articles import dumps, loads, write_wire
from diplonews.formats.newsml.catalogs import Catalog, CatalogRef, Scheme
from diplonews.formats.newsml.checks import validate
from diplonews.formats.newsml.concepts import (
    Concept,
    ConceptId,
    ConceptSet,
    Dates,
    Duration,
    EventDetails,
    GeoAreaDetails,
    OrganisationDetails,
    PersonDetails,
    PoiDetails,
    Position,
)
from diplonews.formats.newsml.documents import iter_items, read_document, write_document
from diplonews.formats.newsml.items import (
    Assert,
    CatalogContainer,
    CatalogItem,
    ConceptItem,
    Item,
    KnowledgeItem,
    NewsItem,
    PackageItem,
    PlanningItem,
    SchemeMeta,
)
from diplonews.formats.newsml.mending import mend
from diplonews.formats.newsml.messages import Document, Header, ItemSet, NewsMessage
from diplonews.formats.newsml.metadata import (
    AltId,
    ContentMeta,
    ContentSet,
    InlineData,
    InlineXml,
    ItemMeta,
    Language,
    PartMeta,
    RemoteContent,
    RightsInfo,
)
from diplonews.formats.newsml.packages import Group, GroupRef, GroupSet
from diplonews.formats.newsml.planning import Delivery, NewsCoverage, NewsCoverageSet, Planning
from diplonews.formats.newsml.properties import ExtProperty, Label, Link, Location, Party, Related, Term, Time
from diplonews.formats.newsml.tree import Comment, Element, Instruction
from diplonews.formats.newsml.views import Other, View

__all__ = [
    "AltId",
    "Assert",
    "Catalog",
    "CatalogContainer",
    "CatalogItem",
    "CatalogRef",
    "Comment",
    "Concept",
    "ConceptId",
    "ConceptItem",
    "ConceptSet",
    "ContentMeta",
    "ContentSet",
    "Dates",
    "Delivery",
    "Document",
    "Duration",
    "Element",
    "EventDetails",
    "ExtProperty",
    "GeoAreaDetails",
    "Group",
    "GroupRef",
    "GroupSet",
    "Header",
    "InlineData",
    "InlineXml",
    "Instruction",
    "Item",
    "ItemMeta",
    "ItemSet",
    "KnowledgeItem",
    "Label",
    "Language",
    "Link",
    "Location",
    "NewsCoverage",
    "NewsCoverageSet",
    "NewsItem",
    "NewsMessage",
    "OrganisationDetails",
    "Other",
    "PackageItem",
    "PartMeta",
    "Party",
    "PersonDetails",
    "Planning",
    "PlanningItem",
    "PoiDetails",
    "Position",
    "Related",
    "RemoteContent",
    "RightsInfo",
    "Scheme",
    "SchemeMeta",
    "Term",
    "Time",
    "View",
    "dumps",
    "iter_items",
    "loads",
    "mend",
    "read_document",
    "validate",
    "write_document",
    "write_wire",
]
