"""Count who met whom in a folder of texts."""

from __future__ import annotations

import sys
from collections import Counter
from itertools import combinations
from pathlib import Path

import diplonews

HERE = Path(__file__).parent / "articles"


def main(folder: Path) -> None:
    """Print each pair of states or organisations that met, and how often."""
    met: Counter[tuple[str, str]] = Counter()
    for path in sorted(folder.glob("*.txt")):
        article = diplonews.parse_text(path.read_bytes())
        print(f"{path.name}: {article.language}, {len(article.meetings)} meetings")
        for meeting in article.meetings:
            met.update((one, other) for one, other in combinations(sorted(meeting.parties), 2))
    for (one, other), times in met.most_common():
        print(f"{one} - {other}: {times}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
