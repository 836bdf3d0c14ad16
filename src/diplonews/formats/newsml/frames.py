"""What is around the content of our documents: the message, the item, and what is said of the item."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Final

from diplonews.formats.newsml.moments import written
from diplonews.formats.newsml.schemes import IPTC_CATALOG, OWN
from diplonews.formats.newsml.tree import NAR, Element, Node, serialize
from diplonews.formats.newsml.vocabulary import (
    DN,
    FILLED,
    LANG,
    MODEL,
    address,
    address_of,
    demanded,
    named,
    nar,
    time_filler,
)
from diplonews.model import Article, Publisher

__all__ = ["declared", "digest_of", "read_provider", "write_item", "write_message", "write_meta"]

_NOBODY: Final = "urn:diplonews:unknown"
"""The provider of an article that does not know its publisher."""


def digest_of(article: Article) -> str:
    """Give what stands for the article in the ids of its parts."""
    return sha256(article.id.encode()).hexdigest()[:32]


def declared(element: Element) -> Element:
    """Declare the namespaces on an outermost element."""
    return Element(element.tag, element.attributes, element.children, ((None, NAR), ("dn", DN)))


def write_message(article: Article, items: list[Element]) -> str:
    """Write a message with items."""
    sent, filled = time_filler(article.modified or article.published)
    header = nar("header", nar("sent", sent, attributes={FILLED: filled}))
    return serialize(declared(nar("newsMessage", header, nar("itemSet", *items))))


def write_item(name: str, guid: str, article: Article, *children: Node | None, model: str | None = None) -> Element:
    """Make an item of an article: its catalogs and attributes, and what is in it."""
    schemes = (nar("scheme", alias=alias, uri=uri) for alias, uri in OWN.items())
    return nar(
        name,
        nar("catalogRef", href=IPTC_CATALOG),
        nar("catalog", *schemes),
        *children,
        attributes={
            "standard": "NewsML-G2",
            "standardversion": "2.35",
            "conformance": "power",
            **address("guid", guid),
            "version": "1",
            LANG: article.language,
            "dir": article.direction,
            MODEL: model,
        },
    )


def write_meta(article: Article, item_class: str, links: list[Element] | None = None) -> Element:
    """Make the metadata of an item."""
    created, filled = time_filler(article.modified or article.published)
    first = written(article.published) if isinstance(article.published, datetime) else None
    return nar(
        "itemMeta",
        nar("itemClass", qcode=item_class),
        _write_provider(article.publisher),
        nar("versionCreated", created, attributes={FILLED: filled}),
        nar("firstCreated", first) if first else None,
        nar("pubStatus", qcode="stat:usable"),
        *(links or ()),
    )


def _write_provider(publisher: Publisher | None) -> Element:
    if publisher is None:
        return nar("provider", uri=_NOBODY, attributes={FILLED: "true"})
    return nar("provider", nar("name", publisher.name), attributes=address("uri", publisher.url))


def read_provider(element: Element) -> Publisher | None:
    """Read the publisher from `provider`; None where it stands for one not known."""
    if element.get(FILLED):
        return None
    return Publisher(name=demanded(named(element), "the provider's name"), url=address_of(element, "uri"))
