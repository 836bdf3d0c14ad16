"""Measure the memory that `iter_items` needs for a knowledge item and a message of 200 MB each.

Run it alone: `python benchmarks/newsml_memory.py [MEGABYTES]`. It takes some minutes, and room in the temporary folder.
Each document is read in a process of its own, since the peak of a process never goes down.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from diplonews.formats import newsml
from diplonews.report import Report

_NAR = "http://iptc.org/std/nar/2006-10-01/"
_META = """<itemMeta><itemClass qcode="{}"/><provider literal="desk"/>
<versionCreated>2026-03-05T18:40:00Z</versionCreated></itemMeta>"""
_CONCEPT = """<concept><conceptId uri="urn:example:term:{0}"/><type qcode="cpnat:abstract"/><name>Term {0}</name>
<definition>What the term {0} stands for, in some words.</definition><broader uri="urn:example:term:0"/></concept>
<!-- {0} -->
"""
_ITEM = """<newsItem guid="urn:example:item:{0}">{1}<contentMeta><headline>Story {0}</headline></contentMeta>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>{2}</body></html></inlineXML></contentSet></newsItem>
"""


_BODY = "<p>The ministers spoke of trade, and will meet again.</p>" * 40


def _concept(number: int) -> str:
    return _CONCEPT.format(number)


def _item(number: int) -> str:
    return _ITEM.format(number, _META.format("ninat:text"), _BODY)


_KINDS: dict[str, tuple[str, Callable[[int], str], str]] = {
    "knowledge item": (
        f'<knowledgeItem xmlns="{_NAR}" guid="urn:example:k">{_META.format("cinat:concept")}<conceptSet>',
        _concept,
        "</conceptSet></knowledgeItem>",
    ),
    "message": (
        f'<newsMessage xmlns="{_NAR}"><header><sent>2026-03-05T18:40:00Z</sent></header><itemSet>',
        _item,
        "</itemSet></newsMessage>",
    ),
}


def _make(path: Path, kind: str, size: int) -> None:
    begin, piece, end = _KINDS[kind]
    with path.open("w", encoding="utf-8") as file:
        written = file.write(begin)
        number = 0
        while written < size:
            written += file.write(piece(number))
            number += 1
        file.write(end)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def measure(path: str) -> None:
    """Read one document and print what it took."""
    before = _peak()
    start = time.process_time()
    report = Report()
    count = sum(1 for _ in newsml.iter_items(path, report=report))
    spent = time.process_time() - start
    print(f"{count:,} items in {spent:.0f} s; peak {_peak()} MB, {before} MB before; {len(report.notes)} mends")


def main(megabytes: int) -> None:
    """Make the documents and measure each."""
    with tempfile.TemporaryDirectory() as folder:
        for kind in _KINDS:
            path = Path(folder) / "document.xml"
            _make(path, kind, megabytes * 1_000_000)
            print(f"{kind} of {path.stat().st_size // 1_000_000} MB:", end=" ", flush=True)
            subprocess.run([sys.executable, __file__, "--read", str(path)], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        measure(sys.argv[2])
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 200)
