"""Measure the reading of pages beside the peers that are installed: words found, words added, and what it costs.

    python benchmarks/pages.py FOLDER

`FOLDER` holds `truth.jsonl` (a row a page with `id` and `body`) and `pages/<id>.html.gz`. Cost is processor time as a
multiple of a bare `lxml.html.fromstring` of the same bytes.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from lxml import html

from diplonews import DiplonewsError, parse_html

System = Callable[[bytes], str]


def read_diplonews(page: bytes) -> str:
    """Read a page with diplonews."""
    try:
        return parse_html(page, meetings=False).text
    except DiplonewsError:
        return ""


def systems() -> Iterator[tuple[str, System]]:
    """Give diplonews and every peer that can be imported."""
    yield "diplonews", read_diplonews
    try:
        extract = import_module("trafilatura").extract
        yield "trafilatura", lambda page: extract(page, include_comments=False) or ""
    except ImportError:
        pass
    try:
        document = import_module("readability").Document
        yield (
            "readability-lxml",
            lambda page: " ".join(
                map(str, html.fromstring(document(page.decode("utf-8", "replace")).summary()).itertext())
            ),
        )
    except ImportError:
        pass
    try:
        plain = import_module("resiliparse.extract.html2text").extract_plain_text
        yield "resiliparse", lambda page: plain(page.decode("utf-8", "replace"), main_content=True)
    except ImportError:
        pass
    try:
        fulltext = import_module("newspaper").fulltext
        yield "newspaper4k", lambda page: fulltext(page.decode("utf-8", "replace"))
    except ImportError:
        pass


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Count runs of four words."""
    words = text.casefold().split()
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def measure(system: System, pages: list[tuple[bytes, str]]) -> tuple[float, float, float]:
    """Give mean precision, mean recall and processor seconds."""
    precision = recall = spent = 0.0
    for page, body in pages:
        start = time.process_time()
        text = system(page)
        spent += time.process_time() - start
        true, found = shingles(body), shingles(text)
        hits = sum((true & found).values())
        precision += hits / max(1, sum(found.values()))
        recall += hits / max(1, sum(true.values()))
    return precision / len(pages), recall / len(pages), spent


def main() -> None:
    """Print one row a system."""
    folder = Path(sys.argv[1])
    rows = [json.loads(line) for line in (folder / "truth.jsonl").read_text("utf-8").splitlines()]
    pages = [
        (gzip.decompress((folder / "pages" / f"{row['id']}.html.gz").read_bytes()), row["body"])
        for row in rows
        if row.get("body")
    ]
    read_diplonews(pages[0][0])
    start = time.process_time()
    for page, _ in pages:
        html.fromstring(page)
    bare = time.process_time() - start
    print(f"{'system':20}{'P':>7}{'R':>7}{'F1':>7}{'x lxml':>8}")
    for name, system in systems():
        p, r, spent = measure(system, pages)
        print(f"{name:20}{p:7.3f}{r:7.3f}{2 * p * r / max(p + r, 1e-9):7.3f}{spent / bare:8.1f}")


if __name__ == "__main__":
    main()
