"""The items of NewsML-G2."""

from __future__ import annotations

from collections.abc import Mapping

from diplonews.formats.newsml import schemes
from diplonews.formats.newsml.catalogs import Catalog, CatalogRef, schemes_of
from diplonews.formats.newsml.concepts import Concept, ConceptId, ConceptSet
from diplonews.formats.newsml.fields import attribute, many, number, one, others
from diplonews.formats.newsml.metadata import ContentMeta, ContentSet, ItemMeta, PartMeta, RightsInfo
from diplonews.formats.newsml.packages import GroupSet
from diplonews.formats.newsml.planning import NewsCoverageSet
from diplonews.formats.newsml.properties import Label, Related, Term
from diplonews.formats.newsml.tree import XML, Element, in_nar
from diplonews.formats.newsml.views import View

__all__ = [
    "ITEMS",
    "Assert",
    "CatalogContainer",
    "CatalogItem",
    "ConceptItem",
    "Item",
    "KnowledgeItem",
    "NewsItem",
    "PackageItem",
    "PlanningItem",
    "SchemeMeta",
]


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
        return schemes_of(self.catalogs, self.catalog_refs)

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
