"""What a page says about its article, in all the places where pages say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any, Final, cast
from urllib.parse import urljoin

from lxml import etree

from diplonews.limits import Limits
from diplonews.model.values import is_language_tag, is_url
from diplonews.readers.jsonld import JsonObject, article_among, plain, read_objects, string_of
from diplonews.report import Report
from diplonews.text import fold
from diplonews.text.cleaning import clean_line

__all__ = ["Metadata", "absolute", "key_of", "keywords_of", "language_of", "publisher_of", "read_metadata", "text_of"]

_LETTERS_ONLY: Final = re.compile(r"[\W_]")
_SIGNS: Final = re.compile(r"[\W_]+", re.ASCII)
_COMMAS: Final = re.compile("[,،;]")
_MAX_KEYWORDS: Final = 100
_MAX_VALUE: Final = 200
_MAX_MARKED: Final = 200
_SCHEMES: Final = ("http://", "https://", "mailto:")
_FROM_ROOT: Final = re.compile(r"(?:/[\w%~-][\w%~.-]*)+/?")
"""A path from the root of a site in which nothing is left to resolve."""
_XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_MODIFIED: Final = ("modif", "update")
_MARKED: Final = etree.XPath("//@itemprop/..|//@rel[.='author']/..")
_FOREIGN: Final = re.compile("comment|review|webpage|organization|website|imageobject", re.IGNORECASE)
"""Types of microdata whose author, name and date are not the article's."""


class Metadata:
    """Everything that a page says about its article, by where it says it."""

    def __init__(self, root: etree._Element, url: str | None) -> None:
        self.url = url
        self.language = root.get("lang") or root.get(_XML_LANG)
        self.meta: dict[str, list[str]] = {}
        """The contents of `<meta>`, by name in lower case without signs: "og:title" and "og.title" are one."""
        self.links: dict[str, str] = {}
        self.objects: list[JsonObject] = []
        """What the scripts of JSON-LD hold."""
        self.article: JsonObject = {}
        """The one among them that is the article."""
        self.page_title: str | None = None
        self.headlines: list[str] = []
        """The `<h1>` of the page."""
        self.times: list[tuple[str, str]] = []
        """`published` or `modified`, and what a `<time>` or `<abbr>` says."""
        self._root = root

    def values(self, *names: str) -> Iterator[str]:
        """Give the values of these names of `<meta>`, in this order, each on one line."""
        for name in names:
            for content in self.meta.get(_squeezed(name), ()):
                value = clean_line(content)
                if value:
                    yield value

    def first(self, *names: str) -> str | None:
        """Give the first value among these names of `<meta>`."""
        return next(self.values(*names), None)

    @cached_property
    def site(self) -> str | None:
        """The name of the site."""
        return self.first("og:site_name", "application-name")

    @cached_property
    def host(self) -> str:
        """The host of the page's URL without `www`, empty where it is not known."""
        address = self.url or self.links.get("canonical") or self.first("og:url") or ""
        return address.partition("//")[2].partition("/")[0].lower().removeprefix("www.")

    @cached_property
    def marked(self) -> dict[str, list[str]]:
        """What microdata (`itemprop`) and `rel=author` mark, by property in lower case; looked up when first needed."""
        found: dict[str, list[str]] = {}
        for element in cast("list[Any]", _MARKED(self._root))[:_MAX_MARKED]:
            names = element.get("itemprop") or "author"
            value = _marked_value(element)
            if value:
                for name in names.lower().split():
                    found.setdefault(name, []).append(value)
        return found


def read_metadata(
    root: etree._Element, telling: Iterable[etree._Element], *, url: str | None, limits: Limits, report: Report
) -> Metadata:
    """Gather what a page says about its article, from the elements that can say something.

    Raises:
        LimitExceeded: There is more JSON-LD than the limits accept.
    """
    found = Metadata(root, url)
    size = 0
    for element in telling:
        tag = element.tag
        if tag == "meta":
            _take_meta(found, element)
        elif tag == "script":
            kind = element.get("type")
            if kind is not None and "ld+json" in kind.lower() and element.text:
                size += len(element.text)
                limits.check("max_json_ld_bytes", size, what="JSON-LD of the page", format="html")
                found.objects.extend(read_objects(element.text, report))
        elif tag == "link":
            rel, href = element.get("rel"), element.get("href")
            if rel and href:
                found.links.setdefault(rel.lower(), href)
        elif tag == "h1":
            text = text_of(element)
            if text:
                found.headlines.append(text)
        elif tag == "title":
            found.page_title = found.page_title or text_of(element) or None
        else:
            _take_time(found, element, "datetime" if tag == "time" else "title")
    found.article = article_among(found.objects)
    return found


@lru_cache(maxsize=2_000)
def _squeezed(name: str) -> str:
    return _SIGNS.sub("", name.lower())


def _take_meta(found: Metadata, element: etree._Element) -> None:
    content = element.get("content")
    if not content:
        return
    get = element.get
    name = get("property") or get("name") or get("itemprop") or get("http-equiv")
    if name:
        if " " in name:
            # "dc:creator dcterms:creator" are two names; "twitter:misc:est. reading time" does no harm as three.
            for one in name.split():
                found.meta.setdefault(_squeezed(one), []).append(content)
        else:
            found.meta.setdefault(_squeezed(name), []).append(content)


def _take_time(found: Metadata, element: etree._Element, attribute: str) -> None:
    value = element.get(attribute) or ""
    names = f"{element.get('itemprop') or ''} {element.get('class') or ''}".lower()
    if attribute == "title" and "publish" not in names and not any(word in names for word in _MODIFIED):
        # Most abbreviations are none of a moment.
        return
    value = value or text_of(element)
    if value:
        # "published updated" is one moment for both, as themes for blogs write it.
        changed = any(word in names for word in _MODIFIED) and "publish" not in names
        found.times.append(("modified" if changed else "published", value[:100]))


def _marked_value(element: etree._Element) -> str | None:
    around = next((kind for a in element.iterancestors() if (kind := a.get("itemtype"))), "")
    if _FOREIGN.search(around) and element.get("rel") is None:
        return None
    if element.get("itemscope") is not None:
        inner = next((e for e in element.iter() if e.get("itemprop") == "name"), None)
        element = element if inner is None else inner
    value = element.get("content") or (element.get("datetime") if element.tag == "time" else None)
    text = clean_line(value) if value else text_of(element)
    return text if 0 < len(text) <= _MAX_VALUE else None


def text_of(element: etree._Element) -> str:
    """Give the words of an element on one line."""
    text = element.text
    if not len(element):
        return clean_line(text) if text else ""
    return clean_line(" ".join(map(str, element.itertext())))


@lru_cache(maxsize=500)
def key_of(text: str) -> str:
    """Give the letters by which two names or titles are compared.

    >>> key_of("The Harbour-Post!") == key_of("the harbour post")
    True
    """
    return _LETTERS_ONLY.sub("", fold(text))


def absolute(url: str | None, base: str | None) -> str | None:
    """Make a link of a page absolute; None where no URL comes of it."""
    if not url:
        return None
    url = url.strip()
    if base is not None and not url.startswith(("http://", "https://")):
        try:
            url = _origin(base) + url if _FROM_ROOT.fullmatch(url) else urljoin(base, url)
        except ValueError:
            return None
    url = url.replace(" ", "%20")
    return url if url.startswith(_SCHEMES) and is_url(url) else None


@lru_cache(maxsize=50)
def _origin(base: str) -> str:
    """Give what stands before the path of a URL."""
    return urljoin(base, "/").removesuffix("/")


def language_of(found: Metadata) -> str | None:
    """Give the language that the page names, if it is one."""
    for value in (
        found.language,
        string_of(found.article.get("inLanguage")),
        found.first("og:locale", "content-language", "language"),
    ):
        if value:
            tag = value.strip().replace("_", "-").split(",")[0]
            if is_language_tag(tag):
                return tag
    return None


def publisher_of(found: Metadata) -> str | None:
    """Name the publisher: JSON-LD, by reference too, or else the site."""
    publisher = found.article.get("publisher")
    if isinstance(publisher, dict) and not publisher.get("name"):
        publisher = referred(found, publisher)
    return string_of(publisher) or found.site


def referred(found: Metadata, value: JsonObject) -> JsonObject:
    """Give the object of the page that a bare `@id` refers to, else the value itself."""
    wanted = value.get("@id")
    if wanted is None or value.get("name"):
        return value
    return next((one for one in found.objects if one.get("@id") == wanted and one.get("name")), value)


def keywords_of(found: Metadata) -> list[str]:
    """Give the publisher's keywords, each once."""
    linked = found.article.get("keywords")
    values = [plain(v) for v in linked if isinstance(v, str)] if isinstance(linked, list) else []
    if isinstance(linked, str):
        values = _COMMAS.split(plain(linked))
    if not values:
        values = list(found.values("article:tag")) or _COMMAS.split(found.first("news_keywords", "keywords") or "")
    cleaned = (clean_line(value) for value in values)
    return list(dict.fromkeys(value for value in cleaned if value))[:_MAX_KEYWORDS]
