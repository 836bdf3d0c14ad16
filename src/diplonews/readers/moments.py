"""When a page says that its article was published and last changed, in the places made for machines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import islice
from typing import Final

from diplonews.dates import parse_date
from diplonews.readers.jsonld import string_of
from diplonews.readers.metadata import Metadata

__all__ = ["Moment", "moment_of", "moments_of"]

Moment = date | datetime

_CLOCK: Final = (
    r"(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*([AaPp]\.?[Mm]\b\.?)?\s*(Z\b|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d\b)?"
)
_ISO: Final = re.compile(rf"(\d{{4}})[-/](\d\d?)[-/](\d\d?)(?:(?:[T,]|\s)\s*{_CLOCK})?", re.IGNORECASE)
_COMPACT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?(?!\d)")
_DAY_FIRST: Final = re.compile(rf"(\d\d?)[.-](\d\d?)[.-](\d{{4}})(?:\W+(?:\w{{1,3}}\s)?{_CLOCK})?", re.IGNORECASE)
_EPOCH: Final = re.compile(r"1\d{9}(?:\d{3})?$")
_TIME: Final = re.compile(_CLOCK, re.IGNORECASE)
_URL_DATE: Final = re.compile(
    r"[/=_-]((?:19|20)\d\d)(?:(?:[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01]))|(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01]))(?!\d)"
)
_LONGEST: Final = 100
_FIRST_YEAR: Final = 1990
"""The web's own life begins."""
_LAST_YEAR: Final = 2100
_MOST_OFFSET: Final = timedelta(hours=14)
_MAX_TIMES: Final = 8
_HALF_DAY: Final = 12
_MILLIS: Final = 10**11
_PUBLISHED: Final = (
    *("article:published_time", "og:article:published_time", "datepublished", "date.published", "article.published"),
    *("publishdate", "pubdate", "publication_date", "article:published", "sailthru.date", "dc.date.issued"),
    *("dcterms.created", "dc.date.created", "dcterms.date", "parsely-pub-date", "cxenseparse:recs:publishtime"),
    *("rnews:datepublished", "bt:pubdate", "article_date_original", "originalpublicationdate", "date", "dc.date"),
    *("dcterms.issued", "shareaholic:article_published_time", "citation_publication_date", "created", "og:pubdate"),
    *("og:published_time", "ptime", "timestamp", "displaydate", "release_date", "published", "cxenseparse:publishtime"),
)
_MODIFIED: Final = (
    *("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "lastmod"),
    *("modified", "og:article:modified_time", "article_date_updated", "revised", "last-modified-date", "date.modified"),
)


def moments_of(found: Metadata) -> tuple[Moment | None, Moment | None]:
    """Give when it was published and when last changed, each only from where the page speaks of that.

    In turn: JSON-LD, `<meta>`, `<time>` and `<abbr>`, microdata, JSON-LD's dates of creation and upload, the URL.
    """
    article = found.article
    published = (
        _known(article, "datePublished"),
        found.values(*_PUBLISHED),
        _times(found, "published"),
        _marked(found, "datepublished"),
        _known(article, "dateCreated", "uploadDate"),
    )
    modified = (
        _known(article, "dateModified"),
        found.values(*_MODIFIED),
        _times(found, "modified"),
    )
    first = _first(published, found.language) or _day_in(found.url) or _day_in(found.links.get("canonical"))
    return first or _day_in(found.first("og:url")), _first(modified, found.language)


def _known(article: dict[str, object], *names: str) -> Iterator[str]:
    return (value for value in (string_of(article.get(name)) for name in names) if value)


def _times(found: Metadata, kind: str) -> Iterator[str]:
    return islice((value for one, value in found.times if one == kind), _MAX_TIMES)


def _marked(found: Metadata, name: str) -> Iterator[str]:
    # A generator, so that the page is searched for microdata only where nothing else tells.
    yield from found.marked.get(name, ())


def _first(places: Iterable[Iterable[str]], language: str | None) -> Moment | None:
    for place in places:
        for value in place:
            moment = moment_of(value, language)
            if moment is not None:
                return moment
    return None


def moment_of(text: str, language: str | None = None) -> Moment | None:
    """Read a moment as machines and templates write it: ISO 8601, RFC 2822, seconds since 1970, day before month.

    Args:
        text: A value of metadata.
        language: BCP 47, for names of months; English where it is not known or has none here.

    Returns:
        A day, or a moment with the zone that stands there; none is invented.

    >>> moment_of("2026-11-23T08:15:00+02:00").isoformat()
    '2026-11-23T08:15:00+02:00'
    >>> moment_of("Mon, 23 Nov 2026 08:15:00 GMT").isoformat(), moment_of("23.11.2026").isoformat()
    ('2026-11-23T08:15:00+00:00', '2026-11-23')
    """
    text = text[:_LONGEST].strip()
    try:
        found = _by_numbers(text) or _by_words(text, language)
    except (ValueError, OverflowError):
        return None
    return found if found is not None and _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def _by_numbers(text: str) -> Moment | None:
    if match := _ISO.search(text):
        year, month, day, *clock = match.groups()
        return _at(date(int(year), int(month), int(day)), clock)
    if _EPOCH.match(text):
        seconds = int(text)
        return datetime.fromtimestamp(seconds / 1000 if seconds > _MILLIS else seconds, UTC)
    if match := _COMPACT.match(text):
        year, month, day, hour, minute, second, zone = match.groups()
        return _at(date(int(year), int(month), int(day)), [hour, minute, second, None, None, zone])
    if match := _DAY_FIRST.search(text):
        day, month, year, *clock = match.groups()
        if int(month) > _HALF_DAY:  # a month past December is the day, as Americans write
            day, month = month, day
        return _at(date(int(year), int(month), int(day)), clock)
    return None


def _by_words(text: str, language: str | None) -> Moment | None:
    if not any(map(str.isdigit, text)):
        return None
    on = parse_date(text, language or "en", None) or parse_date(text, "en", None)
    match = _TIME.search(text)
    return on if on is None or match is None else _at(on, list(match.groups()))


def _at(on: date, clock: list[str | None]) -> Moment:
    hour, minute, second, fraction, half, zone = clock
    if hour is None or minute is None:
        return on
    hours = int(hour)
    if half and hours <= _HALF_DAY:
        hours = hours % _HALF_DAY + (_HALF_DAY if half[0] in "pP" else 0)
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    return datetime(on.year, on.month, on.day, hours, int(minute), int(second or 0), micro, tzinfo=_offset(zone))


def _offset(zone: str | None) -> timezone | None:
    if not zone:
        return None
    if zone.upper() in {"Z", "UTC", "GMT"}:
        return UTC
    digits = zone[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if offset > _MOST_OFFSET:
        raise ValueError(zone)
    return timezone(-offset if zone[0] == "-" else offset)


def _day_in(url: str | None) -> date | None:
    """Read the day in a URL: `/2026/11/23/`, `/20261123/`, `-2026-11-23.`."""
    for match in _URL_DATE.finditer(url or ""):
        year, *numbers = match.groups()
        month, day = (int(number) for number in numbers if number)
        try:
            return date(int(year), month, day)
        except ValueError:
            continue
    return None
