"""Make `languages/ar/common.json`: ordinary words of Arabic news, none of which is part of a name.

A word is ordinary if it is frequent and seldom follows a title or a given name. Counted over a corpus of news;
only the list of words goes into the package.

    python tools/make_common_words.py CORPUS.jsonl.gz
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import tomllib
from collections import Counter
from itertools import pairwise
from pathlib import Path

from diplonews.text import fold

FOLDER = Path(__file__).parent.parent / "src" / "diplonews" / "knowledge" / "languages" / "ar"
MIN_COUNT = 25
MAX_NAME_SHARE = 0.03
"""Of a word's occurrences, how many may stand right after a title or a given name."""
MIN_NAMED_SHARE = 0.08
"""How often a given name must follow a title, so that what follows the title tells names from words."""
WORD = re.compile(r"[^\W_]+|[.،؛:!؟]")


def main(corpus: str) -> None:
    """Count the words of a corpus and write the list."""
    names = tomllib.loads((FOLDER / "names.toml").read_text("utf-8"))
    given = set(map(fold, names["given"]))
    titles = given | {fold(title.split()[-1]) for title in names["honorifics"]} | set(map(fold, names["particles"]))
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        texts = [WORD.findall(fold(json.loads(line).get("text") or "")) for line in lines]
    total = Counter(word for words in texts for word in words)
    pairs = Counter(pair for words in texts for pair in pairwise(words) if pair[0] in titles)
    named = Counter({word: sum(n for (a, b), n in pairs.items() if a == word and b in given) for word in titles})
    telling = {word for word in titles if named[word] >= MIN_NAMED_SHARE * total[word] > 0}
    before = telling | (given | set(map(fold, names["particles"]))) - set(map(fold, names["homographs"]))
    after: Counter[str] = Counter()
    for (previous, word), count in pairs.items():
        if previous in before:
            after[word] += count
    common = sorted(
        word
        for word, count in total.items()
        if count >= MIN_COUNT and after[word] <= MAX_NAME_SHARE * count and word not in given and word.isalpha()
    )
    (FOLDER / "common.json").write_text(json.dumps({"words": " ".join(common)}, ensure_ascii=False) + "\n", "utf-8")
    print(len(common), "words")


if __name__ == "__main__":
    main(sys.argv[1])
