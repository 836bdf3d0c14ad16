"""Read the source of a news page: what is the story, what stood around it, and who met whom.

python examples/read_page.py [FILE [URL]]
"""

from __future__ import annotations

import sys
from pathlib import Path

import diplonews

PAGE = Path(__file__).parent / "articles" / "page.html"


def main(path: Path, url: str) -> None:
    """Print the fields of the article, the meetings in it, and what was left out."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a terminal's or a pipe's can
    report = diplonews.Report()
    article = diplonews.parse_html(path.read_bytes(), url=url, report=report)
    print(f"title      {article.title}")
    print(f"authors    {', '.join(author.name for author in article.authors)}")
    print(f"publisher  {article.publisher.name if article.publisher else None}")
    print(f"published  {article.published.isoformat() if article.published else None}")
    print(f"headings   {', '.join(section.heading for section in article.walk_sections() if section.heading)}")
    print(f"related    {', '.join(link.title for link in article.related)}")
    for meeting in article.meetings:
        print(f"meeting    {meeting.kind.value}, {' and '.join(meeting.parties)}, {meeting.date}")
    for note in report:
        print(f"note       {note}")


if __name__ == "__main__":
    main(
        Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE,
        sys.argv[2] if len(sys.argv) > 2 else "https://marfa.example/news/7740",  # noqa: PLR2004  # file and URL
    )
