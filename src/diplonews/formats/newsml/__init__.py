"""NewsML-G2: typed items, concepts and events; and articles as items."""

from __future__ import annotations

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
    Catalog,
    CatalogContainer,
    CatalogItem,
    CatalogRef,
    ConceptItem,
    Delivery,
    Document,
    Group,
    GroupRef,
    GroupSet,
    Header,
    Item,
    ItemSet,
    KnowledgeItem,
    NewsCoverage,
    NewsCoverageSet,
    NewsItem,
    NewsMessage,
    PackageItem,
    Planning,
    PlanningItem,
    Scheme,
    SchemeMeta,
)
from diplonews.formats.newsml.mending import mend
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
from diplonews.formats.newsml.properties import ExtProperty, Label, Link, Location, Party, Related, Term, Time
from diplonews.formats.newsml.tree import Comment, Element, Instruction
from diplonews.formats.newsml.views import Other, View
