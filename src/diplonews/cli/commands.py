"""What each command does: read, call one public function, write."""

from __future__ import annotations

import argparse
import sys
from pathlib import PurePath

import attrs

import diplonews
from diplonews import formats as known
from diplonews.cli import streams, table
from diplonews.errors import UnknownFormat
from diplonews.model import Article
from diplonews.report import Report

__all__ = ["convert", "formats", "meetings", "parse", "validate"]

_TEXT = "text"
_HTML = "html"
_BY_SUFFIX = {"": _TEXT, ".txt": _TEXT, ".text": _TEXT, ".md": _TEXT, ".html": _HTML, ".htm": _HTML, ".xhtml": _HTML}
_HTML_STARTS = (b"<!doctype html", b"<html")


def parse(options: argparse.Namespace) -> int:
    """Write the whole article, with its meetings."""
    article = _read_article(options, meetings=not options.no_meetings)
    streams.write(diplonews.dumps(article, _target(options)), options.out)
    return 0


def meetings(options: argparse.Namespace) -> int:
    """Show the meetings of an article, or say that there are none."""
    article = _read_article(options, meetings=True)
    for line in table.show(article):
        streams.write_line(line)
    return 0


def convert(options: argparse.Namespace) -> int:
    """Write a document in another format, with nothing found and nothing added."""
    data = streams.read(options.file)
    source = options.source or _guess(options.file, data)
    article = _loaded(data, source, options.file)
    streams.write(diplonews.dumps(article, _target(options)), options.out)
    return 0


def validate(options: argparse.Namespace) -> int:
    """Tell what is wrong with a document; the exit code is 1 if anything is."""
    data = streams.read(options.file)
    source = options.source or _guess(options.file, data)
    problems = diplonews.validate(data, source, schema=options.schema)
    for problem in problems:
        streams.write_line(str(problem))
    if not problems:
        streams.write_line(f"nothing wrong with this {source}")
    return int(bool(problems))


def formats(_options: argparse.Namespace) -> int:
    """List the formats: what can be read, what can be written, which give back all that was put in."""
    inputs = [("text", "yes", "", ""), ("html", "yes", "", "")]
    rows = [(f.name, *("yes" if on else "" for on in (f.reads, f.writes, f.lossless))) for f in known.names()]
    for line in table.aligned([("format", "reads", "writes", "lossless"), *inputs, *rows]):
        streams.write_line(line)
    return 0


def _target(options: argparse.Namespace) -> str:
    if options.target:
        return str(options.target)
    return known.by_suffix(options.out) if options.out else "json"


def _guess(file: str, data: bytes) -> str:
    """Tell the format of a file from its suffix, and of standard input from how it starts."""
    if file != streams.STANDARD_INPUT:
        suffix = PurePath(file).suffix.lower()
        return _BY_SUFFIX.get(suffix) or known.detect(data, file)
    start = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(_HTML_STARTS):
        return _HTML
    # A document names itself by its first character; the suffix only says which family to look into.
    family = {b"{": "-.json", b"<": "-.xml"}.get(start[:1])
    return known.detect(data, family) if family else _TEXT


def _read_article(options: argparse.Namespace, *, meetings: bool) -> Article:
    report = Report()
    about = {
        name: getattr(options, name)
        for name in ("url", "encoding", "language", "published")
        if getattr(options, name) is not None
    }
    if streams.is_url(options.file):
        data, source, told = _fetched(options.file)
        source = options.source or source
        about = told | about
    else:
        data = streams.read(options.file)
        source = options.source or _guess(options.file, data)
    if source == _HTML:
        article = diplonews.parse_html(data, meetings=meetings, report=report, **about)
    elif source == _TEXT:
        article = diplonews.parse_text(data, title=options.title, meetings=meetings, report=report, **about)
    else:
        article = diplonews.loads(data, source, report=report)
        if meetings and not article.meetings:
            article = attrs.evolve(article, meetings=diplonews.find_meetings(article))
    if options.report:
        for note in report:
            print(f"diplonews: {note}", file=sys.stderr)
    return article


def _fetched(url: str) -> tuple[bytes, str, dict[str, str]]:
    """Fetch a URL: its bytes, its format, and what is known about it from where it came."""
    from diplonews.cli.fetch import fetch

    found = fetch(url)
    told = {"url": found.url}
    if found.encoding is not None:
        told["encoding"] = found.encoding
    return found.body, found.kind, told


def _loaded(data: bytes, source: str, file: str) -> Article:
    if source in (_TEXT, _HTML):
        raise UnknownFormat(
            f"{file} is read as {source}, which is no document format; `diplonews parse` reads texts and pages"
        )
    return diplonews.loads(data, source)
