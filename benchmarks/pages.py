"""Measure the reading of pages beside the peers that are installed: what is found, what is added, and what it costs.

    python benchmarks/pages.py FOLDER...

Each folder holds `truth.jsonl` (a row a page with `id`, `url`, `body`, and where known `headings`, `title`, `authors`,
`date`) and `pages/<id>.html.gz`. It prints a table in Markdown for each. Precision and recall of the body are of runs
of four words and averaged over pages, F1 is of both averages; headings are counted over all pages; titles, sets of
authors and days are the share that is right, letters and figures compared. Cost is processor time as a multiple of a
bare `lxml.html.fromstring` of the same bytes, measured page by page beside it.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import logging
import re
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from lxml import html

from diplonews import Section, parse_html
from diplonews.readers.encoding import decode

Found: TypeAlias = dict[str, Any]
System: TypeAlias = Callable[[bytes, str], Found]


class Page(NamedTuple):
    """A page and what is true of it."""

    source: bytes
    truth: Found


def read_diplonews(page: bytes, url: str) -> Found:
    """Read a page with diplonews."""
    article = parse_html(page, url=url, meetings=False)
    return {
        "body": article.text,
        "headings": list(_headings(article.sections)),
        "title": article.title,
        "authors": [author.name for author in article.authors],
        "date": article.published,
    }


def _headings(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        if section.heading:
            yield section.heading
        yield from _headings(section.sections)


def _trafilatura() -> System:
    extract = import_module("trafilatura").bare_extraction

    def read(page: bytes, url: str) -> Found:
        found = extract(page, url=url, include_comments=False, with_metadata=True)
        return {
            "body": found.text,
            "headings": [" ".join(head.itertext()) for head in found.body.iter("head")],
            "title": found.title,
            "authors": (found.author or "").split("; "),
            "date": found.date,
        }

    return read


def _readability() -> System:
    document = import_module("readability").Document

    def read(page: bytes, _url: str) -> Found:
        found = document(decode(page))
        body = html.fromstring(found.summary(html_partial=True))
        heads = ["".join(map(str, head.itertext())) for head in body.iter("h2", "h3", "h4", "h5", "h6")]
        return {"body": " ".join(map(str, body.itertext())), "headings": heads, "title": found.short_title()}

    return read


def _newspaper() -> System:
    module = import_module("newspaper")
    settings = module.Config()
    settings.fetch_images = False

    def read(page: bytes, url: str) -> Found:
        found = module.Article(url, config=settings)
        found.download(input_html=decode(page))
        found.parse()
        heads = () if found.top_node is None else found.top_node.iter("h2", "h3", "h4", "h5", "h6")
        return {
            "body": found.text,
            "headings": [head.text_content() for head in heads],
            "title": found.title,
            "authors": list(found.authors),
            "date": found.publish_date,
        }

    return read


def _resiliparse() -> System:
    plain = import_module("resiliparse.extract.html2text").extract_plain_text
    return lambda page, _url: {"body": plain(decode(page), main_content=True)}


PEERS = {
    "trafilatura": _trafilatura,
    "readability-lxml": _readability,
    "newspaper4k": _newspaper,
    "resiliparse": _resiliparse,
}


def systems() -> Iterator[tuple[str, System]]:
    """Give diplonews and every peer that can be imported."""
    yield "diplonews", read_diplonews
    for name, make in PEERS.items():
        with contextlib.suppress(ImportError):
            yield name, make()


def key(text: str | None) -> str:
    """Reduce a title, a name or a heading to its letters and figures."""
    return re.sub(r"[\W_]", "", (text or "").casefold())


def day(value: Any) -> str | None:
    """Give the day of a moment of whatever type."""
    return value.isoformat()[:10] if isinstance(value, date) else str(value)[:10] if value else None


def shingles(text: str | None) -> Counter[Hashable]:
    """Count runs of four words."""
    words = re.findall(r"\w+", (text or "").casefold())
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3))) if words else Counter()


def f1(precision: float, recall: float) -> float:
    """Give the harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def measure(system: System, pages: list[Page]) -> list[str]:
    """Give the cells of a system's row."""
    with contextlib.suppress(Exception):
        system(*_input(pages[0]))  # what is loaded once is not the cost of a page
    spent = bare = 0.0
    results: list[Found] = []
    for page in pages:
        start = time.process_time()
        html.fromstring(page.source)
        between = time.process_time()
        results.append(_read(system, page))
        spent += time.process_time() - between
        bare += between - start
    gives = {name for found in results for name in found}
    known = {name: [(f, p.truth) for f, p in zip(results, pages, strict=True) if name in p.truth] for name in gives}
    right = {
        "title": lambda found, truth: key(found) == key(truth),
        "authors": lambda found, truth: {key(a) for a in found or ()} - {""} == set(map(key, truth)),
        "date": lambda found, truth: day(found) == day(truth),
    }
    return [
        *_body(known["body"]),
        _headings_f1(known.get("headings", [])),
        *(_share(known.get(name, []), name, same) for name, same in right.items()),
        f"{spent / bare:.1f}",
    ]


def _body(known: list[tuple[Found, Found]]) -> tuple[str, str, str]:
    precision = recall = 0.0
    for found, truth in known:
        true, seen = shingles(truth["body"]), shingles(found.get("body"))
        hits = (true & seen).total()
        precision += hits / max(1, seen.total()) / len(known)
        recall += hits / max(1, true.total()) / len(known)
    return f"{precision:.3f}", f"{recall:.3f}", f"{f1(precision, recall):.3f}"


def _headings_f1(known: list[tuple[Found, Found]]) -> str:
    hits = wanted = given = 0
    for found, truth in known:
        true, seen = Counter(map(key, truth["headings"])), Counter(map(key, found.get("headings", ())))
        hits, wanted, given = hits + (true & seen).total(), wanted + true.total(), given + seen.total()
    return f"{f1(hits / max(1, given), hits / wanted):.3f}" if wanted else "–"


def _share(known: list[tuple[Found, Found]], name: str, same: Callable[[Any, Any], bool]) -> str:
    return f"{sum(same(found.get(name), truth[name]) for found, truth in known) / len(known):.3f}" if known else "–"


def _input(page: Page) -> tuple[bytes, str]:
    return page.source, page.truth.get("url") or "https://example.org/"


def _read(system: System, page: Page) -> Found:
    """Read a page; one that a system fails on has nothing in it."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            return system(*_input(page))
    except Exception:  # noqa: BLE001 - peers raise what they like
        return {}


def main() -> None:
    """Print one table a folder, one row a system."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    for folder in map(Path, sys.argv[1:]):
        rows = [json.loads(line) for line in (folder / "truth.jsonl").read_text("utf-8").splitlines()]
        pages = [
            Page(gzip.decompress((folder / "pages" / f"{row['id']}.html.gz").read_bytes()), row)
            for row in rows
            if row.get("body")
        ]
        print(f"\n{folder.name}, {len(pages)} pages\n")
        print("| system | P | R | body F1 | headings F1 | title | authors | day | × lxml |")
        print("|---|---|---|---|---|---|---|---|---|")
        for name, system in systems():
            print(f"| {name} | {' | '.join(measure(system, pages))} |", flush=True)


if __name__ == "__main__":
    main()
