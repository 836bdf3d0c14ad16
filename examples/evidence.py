"""Show the words behind everything that was found, and what the reader left out."""

from __future__ import annotations

import sys
from pathlib import Path

import diplonews

HERE = Path(__file__).parent / "articles" / "ar.txt"


def main(path: Path) -> None:
    """Print each meeting with its evidence."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a terminal's or a pipe's can
    report = diplonews.Report()
    article = diplonews.parse_text(path.read_bytes(), report=report)
    for meeting in article.meetings:
        print(f"{meeting.id}: {meeting.kind.value}, {' and '.join(meeting.parties)}")
        for span in meeting.evidence:
            print(f"  characters {span.start} to {span.end}: {article.slice(span)}")
        for participant in meeting.participants:
            words = " … ".join(article.slice(span) for span in participant.mentions)
            print(f"  {participant.id}: {words}")
    for note in report:
        print(f"reader: {note}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
