"""Write one article for whoever asks for another standard: a file for each format, under its usual suffix.

`python examples/views.py FOLDER` keeps the files; without a folder they are only shown.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import diplonews

HERE = Path(__file__).parent / "articles"


def main(folder: Path) -> None:
    """Write the French article in every format there is, and tell what came of it."""
    article = diplonews.parse_text((HERE / "fr.txt").read_bytes())
    for entry in diplonews.formats.names():
        path = folder / f"article{entry.suffixes[0]}"
        diplonews.dump(article, path, entry.name)
        again = len(diplonews.load(path).meetings) if entry.reads else "no"
        print(f"{path.name}: {path.stat().st_size} bytes; {again} meetings come back")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with TemporaryDirectory() as name:
            main(Path(name))
