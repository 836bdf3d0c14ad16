"""How fast meetings are found, on articles that are read already, and how the time grows with the text.

    python benchmarks/meetings.py                          # the articles in examples/
    python benchmarks/meetings.py FILE.jsonl [FILE.jsonl.gz ...] [--language ar] [--most 2000]

A file holds one article a line, with `text` and perhaps `title`, `published` and `lang`. Of each file is told: the
size of the texts in UTF-8 over the CPU time of `find_meetings` alone, warm, the best of three rounds; the time of the
article in the middle and of the one in a hundred that takes longest; and in how many articles a meeting is found.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from diplonews import find_meetings, parse_text
from diplonews.model import Article

EXAMPLES = Path(__file__).parent.parent / "examples" / "articles"
ROUNDS = 3


@attrs.frozen
class Speed:
    """What one set of articles took."""

    articles: int
    with_meetings: int
    megabytes: float
    seconds: float
    middle: float
    """Milliseconds of the article in the middle."""
    slow: float
    """Milliseconds of the slowest but one in a hundred."""

    def __str__(self) -> str:
        return (
            f"{self.articles} articles, {self.megabytes:.2f} MB, {self.with_meetings} with a meeting: "
            f"{self.megabytes / self.seconds:.2f} MB/s, {self.articles / self.seconds:.0f} articles/s, "
            f"p50 {self.middle:.2f} ms, p99 {self.slow:.2f} ms"
        )


def measure(articles: list[Article]) -> Speed:
    """Clock `find_meetings` on articles that are read already."""
    for article in articles[:50]:
        find_meetings(article)
    best: list[float] = []
    found = 0
    for _ in range(ROUNDS):
        spent: list[float] = []
        found = 0
        for article in articles:
            start = time.process_time()
            found += bool(find_meetings(article))
            spent.append(time.process_time() - start)
        if not best or sum(spent) < sum(best):
            best = spent
    ordered = sorted(best)
    return Speed(
        articles=len(articles),
        with_meetings=found,
        megabytes=sum(len(article.text.encode()) for article in articles) / 1e6,
        seconds=sum(best),
        middle=1000 * ordered[len(ordered) // 2],
        slow=1000 * ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)],
    )


def growth(article: Article, times: int = 2) -> float:
    """Tell how many times longer a text takes that says the same several times over."""
    longer = parse_text("\n".join([article.text] * times), language=article.language, meetings=False)
    return measure([longer] * 5).seconds / measure([article] * 5).seconds


def read(rows: Iterable[dict[str, Any]], language: str | None, most: int) -> list[Article]:
    """Read the texts of rows into articles without meetings."""
    articles: list[Article] = []
    for row in rows:
        if language is None or row.get("lang", language) == language:
            title, published = row.get("title"), row.get("published")
            articles.append(parse_text(row["text"], title=title, published=published, meetings=False))
        if len(articles) == most:
            break
    return articles


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """Go through a file of JSON lines, packed or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def main() -> int:
    """Print a line for each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--language", help="only articles of this language")
    parser.add_argument("--most", type=int, default=sys.maxsize, help="how many articles of a file at the most")
    options = parser.parse_args()
    sets = {path.name: rows_of(path) for path in options.files} or {
        "examples": iter([{"text": path.read_text("utf-8")} for path in sorted(EXAMPLES.glob("*.txt"))])
    }
    for name, rows in sets.items():
        articles = read(rows, options.language, options.most)
        print(f"{name}: {measure(articles)}")
        longest = max(articles, key=lambda article: len(article.text))
        print(f"{name}: its longest text, twice as long, takes {growth(longest):.2f} times as long")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
