"""Time reading and writing NewsML-G2 against `newsmlg2` and against lxml alone, on the same documents in one run.

Run it alone: `python benchmarks/newsml.py FOLDER`, with a folder of documents such as those of IPTC's repository
`newsml-g2`. Needs newsmlg2. Timed are the documents of less than 100 kB that both can read and write.
Our classes look into a document when they are asked; "all fields" asks for every one of them.
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import etree
from NewsMLG2 import NewsMLG2Document

from diplonews.errors import DiplonewsError
from diplonews.formats import newsml

_LARGEST = 100_000
_CATALOG = re.compile(rb"<catalogRef\b[^>]*?(?:/>|>\s*</catalogRef>)")


def _theirs(data: bytes) -> Any:
    # It prints a warning for each catalog that it does not know.
    with contextlib.redirect_stdout(io.StringIO()):
        return NewsMLG2Document(data)


def _all_fields(view: Any) -> int:
    found = 1
    for field in type(view).__fields__:
        value = getattr(view, field.name)
        for member in value if isinstance(value, tuple) else (value,):
            if isinstance(member, newsml.View):
                found += _all_fields(member)
    return found


def _read_wholly(data: bytes) -> int:
    document = newsml.read_document(data)
    views = (document.root, *document.items) if isinstance(document.root, newsml.NewsMessage) else (document.root,)
    return sum(map(_all_fields, views))


def _both_can(data: bytes) -> bool:
    try:
        newsml.write_document(newsml.read_document(data))
        _theirs(data).to_xml_string()
    except DiplonewsError:
        return False
    except Exception:  # noqa: BLE001  # it has no errors of its own
        return False
    return True


def _rate(work: Callable[[Any], object], pieces: list[Any], *, rounds: int) -> float:
    """Give how many pieces a second of processor time are done, at best."""

    def once() -> float:
        start = time.process_time()
        for piece in pieces:
            work(piece)
        return time.process_time() - start

    return len(pieces) / min(once() for _ in range(rounds))


def main(folder: str) -> None:
    """Print the figures."""
    known = [path.read_bytes() for path in sorted(Path(folder).rglob("*.xml")) if path.stat().st_size < _LARGEST]
    documents = [data for data in known if _both_can(data)]
    bare = [_CATALOG.sub(b"", data) for data in documents]
    print(f"{len(documents)} of {len(known)} documents, {sum(map(len, documents)):,} bytes; documents a second")
    ours = [newsml.read_document(data) for data in documents]
    theirs = [_theirs(data) for data in documents]
    trees = [etree.fromstring(data) for data in documents]

    def row(name: str, mine: float, other: float, floor: float) -> None:
        print(
            f"{name:<26} diplonews {mine:9,.0f}   newsmlg2 {other:7,.0f}   lxml {floor:9,.0f}   {mine / other:6.1f} x"
        )

    other = _rate(_theirs, documents, rounds=2)
    floor = _rate(etree.fromstring, documents, rounds=20)
    row("read", _rate(newsml.read_document, documents, rounds=20), other, floor)
    row("read, all fields", _rate(_read_wholly, documents, rounds=10), other, floor)
    row(
        "read, catalogs taken out",
        _rate(newsml.read_document, bare, rounds=20),
        _rate(_theirs, bare, rounds=3),
        _rate(etree.fromstring, bare, rounds=20),
    )
    row(
        "write",
        _rate(newsml.write_document, ours, rounds=20),
        _rate(lambda document: document.to_xml_string(), theirs, rounds=5),
        _rate(lambda tree: etree.tostring(tree, encoding="unicode"), trees, rounds=20),
    )


if __name__ == "__main__":
    main(*sys.argv[1:2])
