"""What a page says about its article, in all the places where pages say it, and a vote where they differ."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Final
from urllib.parse import urljoin

from lxml import etree

from diplonews.limits import Limits
from diplonews.model.values import is_language_tag, is_url
from diplonews.readers.pagewords import page_words
from diplonews.report import Action, Report
from diplonews.text import fold
from diplonews.text.cleaning import clean_line

__all__ = ["Metadata", "read_metadata"]

_ARTICLE_TYPES: Final = re.compile("Article$|Posting$|^Report$|^Review$|^VideoObject$|^LiveBlog")
_TRAILING_COMMA: Final = re.compile(r",(\s*[}\]])")
_CDATA: Final = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$")
_SEPARATORS: Final = re.compile(r"\s+[|\-–—•·»:/~]+\s+|\s*\|\s*|\s+::\s+")
_URL_DATE: Final = re.compile(r"/((?:19|20)\d\d)[/\-_]?(0?[1-9]|1[0-2])[/\-_]?(0?[1-9]|[12]\d|3[01])(?=\D|$)")
_ISO: Final = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d))?(?:[.,](\d+))?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?",
    re.IGNORECASE,
)
_COMPACT: Final = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?$")
_LETTERS_ONLY: Final = re.compile(r"[\W_]")
_MAX_NAME: Final = 80
_TELLING: Final = 15
_MAX_AUTHORS: Final = 20
_PUBLISHED_META: Final = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date.published",
    "article.published",
    "publishdate",
    "publish-date",
    "pubdate",
    "publication_date",
    "article:published",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "bt:pubdate",
    "article_date_original",
    "originalpublicationdate",
    "date",
    "dc.date",
    "dcterms.issued",
    "shareaholic:article_published_time",
    "citation_publication_date",
    "last-modified-date",
    "created",
    "og:pubdate",
    "og:published_time",
    "ptime",
    "timestamp",
    "displaydate",
    "release_date",
)
_MODIFIED_META: Final = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dcterms.modified",
    "lastmod",
    "modified",
)
_AUTHOR_META: Final = (
    "author",
    "article:author",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "og:author",
    "article.author",
    "cxenseparse:author",
    "rnews:author",
    "authors",
    "creator",
    "dc.contributor.author",
    "og:article:author",
)


class Metadata:
    """Everything that pages say about an article, by where they say it."""

    def __init__(self, url: str | None) -> None:
        self.url = url
        self.meta: dict[str, list[str]] = {}
        self.links: dict[str, str] = {}
        self.documents: list[dict[str, Any]] = []
        self.article: dict[str, Any] = {}
        self.site: str | None = None
        self.page_title: str | None = None
        self.headlines: list[str] = []
        self.authors_seen: list[str] = []
        self.times: list[tuple[str, str]] = []
        self.language: str | None = None

    def first(self, *names: str) -> str | None:
        """Give the first non-empty value among these names of `<meta>`."""
        for name in names:
            for value in self.meta.get(name, ()):
                return value
        return None


def read_metadata(root: etree._Element, *, url: str | None, limits: Limits, report: Report) -> Metadata:
    """Gather what a page says about its article."""
    found = Metadata(url)
    found.language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    size = 0
    for element in root.iter("meta", "link", "script", "title", "h1", "time", "a", "address"):
        if element.tag == "script":
            if "ld+json" in (element.get("type") or "").lower() and element.text:
                size += len(element.text)
                limits.check("max_json_ld_bytes", size, what="JSON-LD of the page", format="html")
                found.documents.extend(_documents(element.text, report))
        else:
            _TAKERS[element.tag](found, element)
    found.article = _article_of(found)
    found.site = found.first("og:site_name", "application-name")
    return found


def text_of(element: etree._Element) -> str:
    """Give the words of an element on one line."""
    return clean_line(" ".join(map(str, element.itertext())))


def _take_meta(found: Metadata, element: etree._Element) -> None:
    name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
    content = element.get("content")
    if name and content:
        value = clean_line(content)
        if value:
            found.meta.setdefault(name.strip().lower(), []).append(value)


def _take_time(found: Metadata, element: etree._Element) -> None:
    kind = (element.get("itemprop") or "").lower()
    value = element.get("datetime") or ""
    if not value:
        value = text_of(element)
    if value:
        names = f"{kind} {element.get('class') or ''}".lower()
        modified = "modif" in names or "update" in names
        found.times.append(("modified" if modified else "published", value[:100]))


def _take_link(found: Metadata, element: etree._Element) -> None:
    rel, href = element.get("rel"), element.get("href")
    if rel and href:
        found.links.setdefault(rel.lower(), href)


def _take_title(found: Metadata, element: etree._Element) -> None:
    found.page_title = found.page_title or text_of(element) or None


def _take_headline(found: Metadata, element: etree._Element) -> None:
    text = text_of(element)
    if text:
        found.headlines.append(text)


def _take_author(found: Metadata, element: etree._Element) -> None:
    if element.get("rel") == "author" or element.get("itemprop") == "author":
        found.authors_seen.append(text_of(element))


_TAKERS: Final = {
    "meta": _take_meta,
    "link": _take_link,
    "title": _take_title,
    "h1": _take_headline,
    "time": _take_time,
    "a": _take_author,
    "address": _take_author,
}


def _documents(source: str, report: Report) -> Iterator[dict[str, Any]]:
    """Read one script of JSON-LD, mended where that is safe: line breaks in strings, commas before brackets."""
    text = _CDATA.sub("", source[:2_000]) + source[2_000:] if len(source) > 2_000 else _CDATA.sub("", source)  # noqa: PLR2004
    try:
        try:
            value = json.loads(text, strict=False)
        except ValueError:
            value = json.loads(_TRAILING_COMMA.sub(r"\1", text.strip().rstrip(";")), strict=False)
            report.add(Action.MENDED, "json-ld")
    except (ValueError, RecursionError):
        report.add(Action.MISSED, "json-ld", text=source[:100])
        return
    yield from _objects(value, 0)


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:  # noqa: PLR2004 - @graph in an array in an array
        return
    if isinstance(value, list):
        for member in value[:200]:
            yield from _objects(member, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"):
            yield from _objects(value.get(key), depth + 1)


def _types(document: dict[str, Any]) -> list[str]:
    kind = document.get("@type")
    return [k for k in (kind if isinstance(kind, list) else [kind]) if isinstance(k, str)]


def _article_of(found: Metadata) -> dict[str, Any]:
    articles = [d for d in found.documents if any(_ARTICLE_TYPES.search(t) for t in _types(d))]
    ranked = sorted(
        articles,
        key=lambda d: (
            -any("Article" in t or "Posting" in t for t in _types(d)),
            -sum(key in d for key in ("headline", "datePublished", "author", "articleBody")),
        ),
    )
    return ranked[0] if ranked else {}


def string_of(value: Any) -> str | None:
    """Give the one string that a value of JSON-LD holds."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return None
    return _plain(value) or None


def _plain(text: str) -> str:
    """Take the markup off that some publishers leave in their JSON."""
    return clean_line(html.unescape(re.sub(r"<[^<>]{0,200}>", " ", html.unescape(text[:20_000]))))


def titles_of(found: Metadata) -> list[str]:
    """Give the page's headlines, the best first: what two places say alike, else by how far each can be trusted."""
    places = (
        (0.6, found.first("og:title", "twitter:title")),
        (0.5, string_of(found.article.get("headline"))),
        *((0.4, headline) for headline in found.headlines[:6]),
        (0.3, found.page_title),
    )
    candidates = [(trust, without_site(text, found.site, found)) for trust, text in places if text]
    keys = [_LETTERS_ONLY.sub("", fold(text)) for _, text in candidates]
    ranked = sorted(
        (
            (2 * keys.count(key) + 1.2 * _held(key, keys) + trust, text)
            for (trust, text), key in zip(candidates, keys, strict=True)
            if key
        ),
        key=lambda pair: -pair[0],
    )
    return list(dict.fromkeys(text for _, text in ranked if text))


def _held(key: str, keys: list[str]) -> int:
    """Count the longer titles that hold this one: they say the same and add a rubric or the site."""
    return sum(key in other for other in keys if key != other) if len(key) > _TELLING else 0


def without_site(title: str, site: str | None, found: Metadata) -> str:
    """Take the site's name (and what stands beside it) off a title."""
    pieces = _SEPARATORS.split(title)
    if len(pieces) < 2:  # noqa: PLR2004
        return title
    for headline in (string_of(found.article.get("headline")), *found.headlines[:3]):
        if headline and headline != title and len(headline) > 15 and title.startswith(headline):  # noqa: PLR2004
            return headline
    host = (found.url or "").split("//")[-1].split("/")[0].lower().replace("www.", "")
    last = pieces[-1]
    key = re.sub(r"[\W_]", "", fold(last))
    named = bool(site and fold(site).strip() in fold(last)) or (len(key) > 2 and key in re.sub(r"[\W_]", "", host))  # noqa: PLR2004
    if named or (len(last.split()) <= 3 and "|" in title):  # noqa: PLR2004
        cut = title.rfind(last)
        return title[:cut].rstrip(" |-–—•·»:/~") or title
    return title


def authors_of(found: Metadata, bylines: list[str]) -> list[str]:
    """Name who wrote it, by the first place that names anyone."""
    sources = (
        list(_linked_authors(found)),
        [value for name in _AUTHOR_META for value in found.meta.get(name, ())][:6],
        found.authors_seen,
        bylines,
    )
    houses: list[str] = []
    for source in sources:
        names: list[str] = []
        for text in source:
            names.extend(name for name in split_authors(text) if _folded_not_in(name, names))
        persons = [name for name in names if not _is_house(name, found)]
        if persons:
            return names[:_MAX_AUTHORS]
        houses = houses or names
        # What looks like a by-line is trusted less than a publisher that names itself.
        if houses and source is sources[-2]:
            break
    return houses[:_MAX_AUTHORS]


def _is_house(name: str, found: Metadata) -> bool:
    """Tell whether an author is the publisher itself: believed only where no person is named."""
    key = _LETTERS_ONLY.sub("", fold(name))
    names = (publisher_of(found), found.site, (found.url or "").split("//")[-1].split("/")[0])
    return len(key) > 2 and any(key in _LETTERS_ONLY.sub("", fold(house)) for house in names if house)  # noqa: PLR2004


def _folded_not_in(name: str, names: list[str]) -> bool:
    return all(fold(name) != fold(other) for other in names)


def _linked_authors(found: Metadata) -> Iterator[str]:
    by_id = {d["@id"]: d for d in found.documents if isinstance(d.get("@id"), str) and d.get("name")}
    value = found.article.get("author") or found.article.get("creator")
    for author in value if isinstance(value, list) else [value]:
        if isinstance(author, dict):
            known = author if author.get("name") else by_id.get(str(author.get("@id")), {})
            names = known.get("name")
            for name in names if isinstance(names, list) else [names]:
                if isinstance(name, str):
                    yield _plain(name)
        elif isinstance(author, str):
            yield _plain(author)


def split_authors(text: str) -> Iterator[str]:
    """Part a by-line into names.

    >>> list(split_authors("By Lina Haddad and Omar Salem"))
    ['Lina Haddad', 'Omar Salem']
    """
    words = page_words()
    text = clean_line(text)[:400]
    if text.startswith(("http://", "https://", "www.", "@")):
        return
    text = _without_prefix(text, words.byline)
    joiners = "|".join(re.escape(word) for word in words.joiners if len(word) > 1 or word in {"y", "e", "&"})
    for piece in re.split(rf"\s*[,;،|/•]\s*|\s+(?:{joiners})\s+", text, flags=re.IGNORECASE):
        name = _without_prefix(piece.strip(" .:-–—\u200f\u200e"), words.byline)
        if _is_name(name) and fold(name) not in words.anonymous:
            yield name


def _is_name(text: str) -> bool:
    return (
        1 < len(text) <= _MAX_NAME
        and "@" not in text
        and "http" not in text
        and any(letter.isalpha() for letter in text)
        and len(text.split()) <= 8  # noqa: PLR2004 - "Sheikh Abdullah bin Zayed bin Sultan Al Nahyan"
    )


def _without_prefix(text: str, prefixes: tuple[str, ...]) -> str:
    folded = fold(text)
    for prefix in sorted(prefixes, key=len, reverse=True):
        rest = text[len(prefix) :]
        if folded.startswith(prefix) and len(folded) == len(text) and rest[:1] in (" ", ":"):
            return rest.lstrip(" :-–")
    return text


def moment_of(text: str) -> datetime | date | None:
    """Read a moment in ISO 8601 or close to it; no zone is invented.

    >>> moment_of("2026-11-23T08:15:00+02:00").isoformat()
    '2026-11-23T08:15:00+02:00'
    """
    text = text.strip()
    match = _ISO.search(text[:80]) or _COMPACT.match(text[:40])
    if match is None:
        return None
    year, month, day, hour, minute, second, *rest = match.groups()
    fraction, zone = (rest[0], rest[1]) if len(rest) > 1 else (None, rest[0])
    try:
        on = date(int(year), int(month), int(day))
        if hour is None:
            return on
        micro = int((fraction or "0")[:6].ljust(6, "0"))
        offset = _offset(zone)
        return datetime(on.year, on.month, on.day, int(hour), int(minute), int(second or 0), micro, tzinfo=offset)
    except ValueError:
        return None


def _offset(zone: str | None) -> timezone | None:
    if not zone:
        return None
    if zone.upper() in {"Z", "UTC", "GMT"}:
        return UTC
    digits = zone[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    if minutes > 14 * 60:
        raise ValueError(zone)
    return timezone(timedelta(minutes=-minutes if zone[0] == "-" else minutes))


def moments_of(found: Metadata) -> tuple[datetime | date | None, datetime | date | None]:
    """Give when it was published and when last changed, where the page says so in figures."""
    article = found.article
    published = [
        string_of(article.get("datePublished")),
        *(v for n in _PUBLISHED_META for v in found.meta.get(n, ())[:1]),
    ]
    published += [value for kind, value in found.times[:3] if kind == "published"]
    modified = [string_of(article.get("dateModified")), *(v for n in _MODIFIED_META for v in found.meta.get(n, ())[:1])]
    modified += [value for kind, value in found.times[:3] if kind == "modified"]
    if not any(published):
        published = [string_of(article.get("dateCreated")), string_of(article.get("uploadDate"))]
    first = _first_moment(published) or _url_date(found.url or found.links.get("canonical") or found.first("og:url"))
    return first, _first_moment(modified)


def _first_moment(values: list[str | None]) -> datetime | date | None:
    for value in values:
        moment = moment_of(value) if value else None
        if moment is not None and 1990 <= moment.year <= 2100:  # noqa: PLR2004 - the web's own life
            return moment
    return None


def _url_date(url: str | None) -> date | None:
    match = _URL_DATE.search(url or "")
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def absolute(url: str | None, base: str | None) -> str | None:
    """Make a link of a page absolute; None where no URL comes of it."""
    if not url:
        return None
    url = url.strip()
    if base is not None and not url.startswith(("http://", "https://")):
        try:
            url = urljoin(base, url)
        except ValueError:
            return None
    url = url.replace(" ", "%20")
    return url if url.startswith(("http://", "https://", "mailto:")) and is_url(url) else None


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
    """Name the publisher."""
    return string_of(found.article.get("publisher")) or found.site


def keywords_of(found: Metadata) -> list[str]:
    """Give the publisher's keywords."""
    linked = found.article.get("keywords")
    values: list[str] = []
    if isinstance(linked, list):
        values = [_plain(v) for v in linked if isinstance(v, str)]
    elif isinstance(linked, str):
        values = re.split(r"[,،;]", _plain(linked))
    if not values:
        values = found.meta.get("article:tag") or re.split(r"[,،;]", found.first("news_keywords", "keywords") or "")
    cleaned = (clean_line(value) for value in values)
    return list(dict.fromkeys(value for value in cleaned if value))[:100]
