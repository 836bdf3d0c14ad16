"""Make `languages/ar/namewords.json` and `common.json`: how much each word of Arabic looks like part of a name.

Without capital letters a name ends where words begin that are no names. How often a word stands in names is counted
over lists of persons, how often in texts over a corpus of news; of a word that neither has, its letters tell (a
logistic regression over its beginnings, endings and the runs of letters in it). Only what the letters get wrong, the
given names and the weights of letters go into the package.

    python tools/make_name_words.py CORPUS.jsonl.gz NAMES.sqlite3 PAIRS.json

NAMES is `resources/names.sqlite3` of arabic-name-romanizer 0.2.0 (names of persons in Wikidata, CC0 1.0, and the
Algerian Name Transcription Corpus, CC0 1.0), PAIRS is `data/dict_FINAL.json` of arabnamer 0.1.3 (spellings of names
from elsewhere; E. Yousef, CC BY 4.0; used for the letters, and for which given names of Faker it spells).
Needs Faker for lists of given names.
"""

from __future__ import annotations

import gzip
import importlib
import json
import math
import pkgutil
import random
import re
import sqlite3
import sys
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from diplonews.analysis.words.lexicon import lexicon
from diplonews.analysis.words.namewords import FLOOR, features, weighed
from diplonews.text import fold

FOLDER = Path(__file__).parent.parent / "src" / "diplonews" / "knowledge" / "languages" / "ar"
LETTERS = re.compile("[ابتثجحخدذرزسشصضطظعغفقكلمنهويءةىئؤ]+")
WORD = re.compile(r"[^\W_]+|[.،؛:!؟()«»]")
ROUNDS, RATE = 6, 0.12
MIN_WEIGHT = 0.2
"""Letters that weigh less are left out."""
MIN_COMMON = 25
"""How often a word stands in the corpus to be listed as ordinary."""
MIN_COUNT = 3
"""How often it does to be judged by it."""
NAMED, UNNAMED = 0.25, 0.02
"""How often a word of names, and any other, stands right after a given name."""
CLEAREST = (-3.0, 4.0)
"""How much that may tell against a name, and for it."""
UNSEEN_NAME = 0.3
"""What a word that is in no name is counted as."""
MIN_BEARERS = 2
"""Persons who must have a given name."""
PLAIN, HOMOGRAPH = 0.5, 0.25
"""The share of a given name's occurrences with a name after it: of plain ones, and of others."""
STRANGERS = frozenset({"country", "city", "capital", "trigger", "speech", "office", "adjective", "link", "occasion"})


class Counts:
    """How often words stand in names and in texts."""

    def __init__(self, corpus: str, names: str, pairs: str) -> None:
        with gzip.open(corpus, "rt", encoding="utf-8") as lines:
            texts = [WORD.findall(fold(json.loads(line).get("text") or "")) for line in lines]
        self.pairs = Counter(pair for text in texts for pair in pairwise(text))
        self.text = Counter(word for text in texts for word in text if LETTERS.fullmatch(word))
        self.first: Counter[str] = Counter()
        self.names: Counter[str] = Counter()
        for (name,) in sqlite3.connect(names).execute("SELECT DISTINCT arabic_key FROM full_names ORDER BY 1"):
            words = fold(name).split()
            self.first.update(words[:1] if len(words) > 1 else ())
            self.names.update(word for word in words if LETTERS.fullmatch(word))
        self.spelled = {latin: fold(arabic) for latin, arabic in json.loads(Path(pairs).read_text("utf-8")).items()}
        self.names.update(w for a in sorted(set(self.spelled.values())) for w in a.split() if LETTERS.fullmatch(w))
        table = tomllib.loads((FOLDER / "names.toml").read_text("utf-8"))
        self.names.update(map(fold, table["elsewhere"]))
        self.share = sum(self.text.values()) / sum(self.names.values())
        self.after: Counter[str] = Counter()

    def follow(self, given: set[str]) -> None:
        """Count how often each word stands after a given name."""
        self.after.clear()
        for (word, after), count in self.pairs.items():
            if word in given:
                self.after[after] += count

    def company(self, word: str) -> float:
        """Tell what the words before it tell, as a logarithm."""
        named, other = self.after[word], self.text[word] - self.after[word]
        told = named * math.log(NAMED / UNNAMED) + other * math.log((1 - NAMED) / (1 - UNNAMED))
        return max(CLEAREST[0], min(CLEAREST[1], told))

    def ratio(self, word: str) -> float:
        """Tell how much more often a word stands in names than in texts, as a logarithm; 0 for an unseen one."""
        named = (self.names[word] + UNSEEN_NAME) / UNSEEN_NAME
        return math.log(named) - math.log((self.text[word] / self.share + UNSEEN_NAME) / UNSEEN_NAME)


def learn(examples: list[tuple[str, bool]]) -> dict[str, float]:
    """Learn what letters tell of a word."""
    weights: dict[str, float] = {}
    for turn in range(ROUNDS):
        random.shuffle(examples)
        rate = RATE / (1 + turn / 2)
        for word, is_name in examples:
            found = features(word)
            sum_ = sum(weights.get(feature, 0.0) for feature in found)
            step = rate * (is_name - 1 / (1 + math.exp(-max(-30.0, min(30.0, sum_)))))
            for feature in found:
                weights[feature] = weights.get(feature, 0.0) + step
    return {feature: weight for feature, weight in sorted(weights.items()) if abs(weight) >= MIN_WEIGHT}


def foreign(counts: Counts) -> Iterator[str]:
    """Go through given names from elsewhere, as Arabic spells them."""
    providers = importlib.import_module("faker.providers.person")
    latin: set[str] = set()
    for module in pkgutil.iter_modules(providers.__path__):
        provider = importlib.import_module(f"{providers.__name__}.{module.name}").Provider
        for attribute in ("first_names", "first_names_male", "first_names_female"):
            names = getattr(provider, attribute, ())
            latin.update(map(str, names if isinstance(names, (tuple, list, dict)) else ()))
    for name in sorted(latin):
        plain = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if unicodedata.category(c) != "Mn")
        spelled = counts.spelled.get(plain)
        if spelled is not None and LETTERS.fullmatch(spelled) and not spelled.startswith("ال"):
            yield spelled


def given_names(counts: Counts, is_name: set[str], known: set[str]) -> tuple[list[str], list[str]]:
    """Sort given names into those that stand for themselves and those that other words are written like."""
    strange = lexicon("ar")
    plain: list[str] = []
    alike: list[str] = []
    followed: Counter[str] = Counter()
    is_name = is_name - set(map(fold, strange.tables["names"]["prepositions"]))
    for (word, after), count in counts.pairs.items():
        if after in is_name:
            followed[word] += count
    bearers = {word for word, count in counts.first.items() if count >= MIN_BEARERS} | set(foreign(counts))
    for word in sorted(bearers - known):
        node = strange.tree.get(word)
        if word not in is_name or not LETTERS.fullmatch(word) or word.startswith("ال") or len(word) < MIN_COUNT:
            continue
        if node is not None and "" in node and not STRANGERS.isdisjoint(node[""][1]):
            continue
        total = counts.text[word]
        share = followed[word] / total if total >= MIN_COUNT else 1.0
        if share >= PLAIN:
            plain.append(word)
        elif share >= HOMOGRAPH:
            alike.append(word)
    return plain, alike


def main(corpus: str, names: str, pairs: str) -> None:
    """Count, learn, and write both lists."""
    random.seed(1)
    counts = Counts(corpus, names, pairs)
    table = tomllib.loads((FOLDER / "names.toml").read_text("utf-8"))
    known = set(map(fold, table["given"]))
    likely = [(w, True) for w in sorted(counts.names) if counts.ratio(w) > 0]
    unlikely = [(w, False) for w, n in sorted(counts.text.items()) if n >= MIN_COUNT and counts.ratio(w) < 0]
    weights = {feature: round(weight * 10) for feature, weight in learn(likely + unlikely).items()}
    seen = [word for word in sorted({*counts.names, *counts.text}) if word in counts.names or counts.text[word] > 1]
    bare = set(map(fold, table["homographs"]))
    plain: list[str] = []
    for _ in range(2):  # The given names that the first turn finds tell more of the words after them.
        counts.follow((known | set(map(fold, table["open"])) | set(plain)) - bare)
        score = {word: counts.ratio(word) + counts.company(word) + weighed(word, weights) for word in seen}
        is_name = {word for word in seen if score[word] > FLOOR} | known
        plain, alike = given_names(counts, is_name, known)
    content = {
        "given": " ".join(plain),
        "homographs": " ".join(alike),
        "names": " ".join(w for w in seen if score[w] > FLOOR >= weighed(w, weights)),
        "words": " ".join(w for w in seen if score[w] <= FLOOR < weighed(w, weights)),
        "weights": weights,
    }
    (FOLDER / "namewords.json").write_text(json.dumps(content, ensure_ascii=False) + "\n", "utf-8")
    common = sorted(w for w, n in counts.text.items() if n >= MIN_COMMON and score[w] <= FLOOR and w not in known)
    (FOLDER / "common.json").write_text(json.dumps({"words": " ".join(common)}, ensure_ascii=False) + "\n", "utf-8")
    print({key: len(value.split()) if isinstance(value, str) else len(value) for key, value in content.items()})
    print(len(common), "common words")


if __name__ == "__main__":
    main(*sys.argv[1:])
