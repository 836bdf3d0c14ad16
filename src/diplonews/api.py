"""The functions that compose the rooms: read, find, write, convert, validate.

Content goes in and content comes out: only `load` and `dump` touch a file, and nothing here touches the network.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from os import PathLike
from typing import TYPE_CHECKING

import attrs

from diplonews.errors import ReadError, WriteError
from diplonews.limits import Limits
from diplonews.model import Article, DiplomaticMeeting
from diplonews.report import Report

if TYPE_CHECKING:
    from diplonews.analysis import Recogniser
    from diplonews.formats import Problem

__all__ = ["convert", "dump", "dumps", "find_meetings", "load", "loads", "parse_html", "parse_text", "validate"]

_DEFAULT_LIMITS = Limits()


def parse_html(
    page: bytes | str,
    *,
    url: str | None = None,
    encoding: str | None = None,
    language: str | None = None,
    published: str | date | datetime | None = None,
    meetings: bool = True,
    limits: Limits = _DEFAULT_LIMITS,
    report: Report | None = None,
) -> Article:
    """Read the source of a news page.

    Args:
        page: The page itself; never a path and never a URL.
        url: Where it was published; relative links count from it.
        encoding: The encoding that the server named, if any; a byte order mark outranks it.
        language: BCP 47; found from the page and its words if None.
        published: What "today" counts from where the page does not tell: an ISO 8601 string, a date or a datetime.
        meetings: Whether to find the meetings too.
        limits: What to accept.
        report: Collects what was changed, mended, left out or missed.

    Raises:
        NoContent: The page holds no story.
        LimitExceeded: It is past one of the limits.
        EncodingError: It cannot be decoded.
        InvalidValue: An argument is not what it should be.

    >>> page = "<title>Talks</title><article><h1>Talks</h1><p>" + "The two ministers met in Amman on Monday. " * 5
    >>> parse_html(page, language="en").lead[:41]
    'The two ministers met in Amman on Monday.'
    """
    from diplonews.readers.html import read_html

    article = read_html(
        page, url=url, encoding=encoding, language=language, published=published, limits=limits, report=report
    )
    return _with_meetings(article) if meetings else article


def parse_text(
    text: str | bytes,
    *,
    title: str | None = None,
    url: str | None = None,
    encoding: str | None = None,
    language: str | None = None,
    published: str | date | datetime | None = None,
    meetings: bool = True,
    limits: Limits = _DEFAULT_LIMITS,
    report: Report | None = None,
) -> Article:
    """Read a plain text, as an agency sends it or a reader copies it.

    Args:
        text: The text itself; never a path.
        title: The headline, where it is known apart from the text.
        url: Where it was published.
        encoding: The encoding of bytes, where it is known.
        language: BCP 47; found from the words if None.
        published: When it was published, and what "today" counts from: an ISO 8601 string, a date or a datetime. If
            None, the day that a line over the story tells.
        meetings: Whether to find the meetings too.
        limits: What to accept.
        report: Collects what was changed, left out or missed.

    Raises:
        NoContent: The text is blank, or nothing of it is story.
        LimitExceeded: It is past one of the limits.
        EncodingError: It cannot be decoded.
        InvalidValue: An argument is not what it should be.

    >>> article = parse_text("التقى وزير الخارجية المغربي سعيد البكري نظيره العراقي فؤاد السعدي في الرباط.")
    >>> [p.person.name for p in article.meetings[0].participants]
    ['سعيد البكري', 'فؤاد السعدي']
    """
    from diplonews.readers.text import read_text

    article = read_text(
        text,
        title=title,
        url=url,
        encoding=encoding,
        language=language,
        published=published,
        limits=limits,
        report=report,
    )
    return _with_meetings(article) if meetings else article


def find_meetings(article: Article, *, recognisers: Iterable[Recogniser] = ()) -> tuple[DiplomaticMeeting, ...]:
    """Find the diplomatic contacts that an article reports.

    Args:
        article: Any article; what is in its `meetings` already is not looked at.
        recognisers: Named-entity recognisers that may add mentions of persons (see "How meetings are found").

    Returns:
        The meetings in the order of the text; none for a language without data.

    >>> article = parse_text("التقى وزير الخارجية الإسباني خوان مورينو نظيره الياباني في مدريد.", meetings=False)
    >>> [meeting.place.name for meeting in find_meetings(article)]
    ['مدريد']
    """
    from diplonews.analysis import find_meetings as find

    return find(article, recognisers=tuple(recognisers))


def _with_meetings(article: Article) -> Article:
    found = find_meetings(article)
    return attrs.evolve(article, meetings=found) if found else article


def dumps(article: Article, format: str = "json") -> str:
    """Write an article as a string.

    Args:
        article: The article.
        format: One of `diplonews.formats.names()` that can be written.

    Raises:
        UnknownFormat: There is no such format, or it cannot be written.
        WriteError: The format cannot hold this article.

    >>> dumps(parse_text("The ministers met in Rome."))[:28]
    '{"format":"diplonews","versi'
    """
    from diplonews import formats

    return formats.writer(format)(article)


def loads(
    data: str | bytes, format: str = "json", *, limits: Limits = _DEFAULT_LIMITS, report: Report | None = None
) -> Article:
    """Read an article from a document.

    Args:
        data: The document itself; never a path. Bytes are decoded as the format lays down.
        format: One of `diplonews.formats.names()` that can be read.
        limits: What to accept.
        report: Collects what was mended or missed.

    Raises:
        UnknownFormat: There is no such format, or it cannot be read.
        MalformedInput: It is not well-formed.
        SchemaError: It is not a document of that format.
        UnsafeInput: It holds a construct that is refused, such as a DOCTYPE.
        LimitExceeded: It is past one of the limits.

    >>> article = parse_text("The ministers met in Rome.")
    >>> loads(dumps(article)) == article
    True
    """
    from diplonews import formats

    return formats.reader(format)(data, limits=limits, report=report)


def dump(article: Article, path: str | PathLike[str], format: str | None = None) -> None:
    """Write an article into a file, in UTF-8.

    Args:
        article: The article.
        path: The file; what was in it is replaced.
        format: As for `dumps`; by the file's suffix if None.

    Raises:
        UnknownFormat: There is no such format, or no format has that suffix.
        WriteError: The format cannot hold this article, or the file cannot be written.
    """
    from pathlib import Path

    from diplonews import formats

    document = dumps(article, format or formats.by_suffix(path))
    try:
        Path(path).write_bytes(document.encode())
    except OSError as error:
        raise WriteError(f"cannot write {path}: {error.strerror or error}") from error


def load(
    path: str | PathLike[str],
    format: str | None = None,
    *,
    limits: Limits = _DEFAULT_LIMITS,
    report: Report | None = None,
) -> Article:
    """Read an article from a file.

    Args:
        path: The file.
        format: As for `loads`; if None by the file's suffix, and for `.xml` and `.json` by looking at the document.
        limits: What to accept.
        report: Collects what was mended or missed.

    Raises:
        UnknownFormat: There is no such format, or it cannot be told from the file.
        ReadError: The file cannot be read, or is not a document of that format.
    """
    from pathlib import Path

    from diplonews import formats

    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise ReadError(f"cannot read {path}: {error.strerror or error}") from error
    return loads(data, format or formats.detect(data, path), limits=limits, report=report)


def convert(data: str | bytes, source: str, target: str) -> str:
    """Turn a document of one format into another.

    Args:
        data: The document itself.
        source: The format it is in.
        target: The format that is wanted.

    Raises:
        DiplonewsError: As `loads` and `dumps` raise.

    >>> xml = dumps(parse_text("The ministers met in Rome."), "xml")
    >>> loads(convert(xml, "xml", "json")) == loads(xml, "xml")
    True
    """
    return dumps(loads(data, source), target)


def validate(
    data: str | bytes, format: str = "newsml", *, schema: str | PathLike[str] | None = None
) -> tuple[Problem, ...]:
    """Check a document by the rules of its format.

    diplonews' own checks need no schema. A standard's schema is used where you name it, or where the environment
    variable `DIPLONEWS_SCHEMAS` names a folder that holds it.

    Args:
        data: The document itself.
        format: The format it should be in.
        schema: The file of the standard's schema.

    Returns:
        What is wrong, in the order of the document; nothing where all is right.

    Raises:
        UnknownFormat: There is no such format, or it has no checks.
        ReadError: The schema cannot be read.
    """
    from diplonews import formats

    return formats.validator(format)(data, schema=schema)
