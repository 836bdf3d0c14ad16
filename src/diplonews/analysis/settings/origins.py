"""Which state an article is at home in: its officials are named there without their state.

What the head of an article tells (agency, paper, dateline) goes first. Where it tells nothing, the words do: officials
of public record who are named without their state, and words by which the press of one state is known.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from diplonews import knowledge
from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.people import find_party
from diplonews.analysis.words.tokens import before_articles
from diplonews.model import Article
from diplonews.text import fold, primary_subtag

__all__ = ["evident_homes", "find_homes", "states_of", "written_in"]

_OFFICIAL = 2
"""How much an official of public record tells who is named without the state."""
_ENOUGH = 3
"""How much must tell of a state: more than one official, or one word."""
_OWNING = 3
"""Words from a house to what it owns ("the palace'S READOUT")."""
_HOME = frozenset({"home", "seat", "body"})
_GOVERNMENT = re.compile(r"[a-z0-9-]\.(?:gov|govt|gob|gouv|go)(?:\.([a-z]{2}))?\b(?![.-][a-z])")
"""The end of an address of a government's pages, with the state's domain; that of the United States has none."""
_DOMAINS = {"UK": "GB"}
"""Domains of states that are not their codes."""


def find_homes(article: Article) -> tuple[str, ...]:
    """Give the states that an article may be at home in, by what its head tells, the likeliest first."""
    publisher = article.publisher.name if article.publisher is not None else None
    dateline = article.dateline
    names = (article.source, dateline.agency if dateline is not None else None, publisher)
    city = written_in(article)
    near = states_of(city, article.language) if city is not None else ()
    found: list[str] = []
    for name in names:
        codes = _agencies().get(fold(name), []) if name is not None else []
        # Of two agencies called alike it is the one of the state where the article was written.
        found += [code for code in codes if code in near][:1] or codes[:1]
    found += [*_headed(article), *_governed(article), *near]
    return tuple(dict.fromkeys(found))


def _headed(article: Article) -> tuple[str, ...]:
    """Give the state under whose name news is filed: "SOUDAN: Le ministre reçoit l'ambassadeur"."""
    name, colon, _ = (article.title or "").partition(":")
    return _states(primary_subtag(article.language)).get(fold(name.strip()), ()) if colon else ()


def _governed(article: Article) -> tuple[str, ...]:
    """Give the state whose government's pages an article points its readers to ("on www.minister.example.gov.au")."""
    domains = _GOVERNMENT.finditer(article.text) if ".go" in article.text else ()
    codes = {_DOMAINS.get(code := (found[1] or "us").upper(), code) for found in domains}
    return tuple(codes) if len(codes) == 1 else ()


def written_in(article: Article) -> str | None:
    """Name the city where an article was written, by its dateline or its by-line ("By Lina Haddad, ACCRA")."""
    if article.dateline is not None and article.dateline.place is not None:
        return article.dateline.place
    ends = (author.name.rpartition(",") for author in article.authors)
    cities = (end.strip() for name, _, end in ends if name)
    return next((city for city in cities if states_of(city, article.language)), None)


def states_of(city: str, language: str) -> tuple[str, ...]:
    """Give the states that have a city of that name, in the order of the data.

    >>> states_of("جدّة", "ar")
    ('SA',)
    """
    return _cities(primary_subtag(language)).get(fold(city), ())


@cache
def _states(language: str) -> dict[str, tuple[str, ...]]:
    """Give the states by their names, without those that two share."""
    found: dict[str, set[str]] = {}
    for entry in knowledge.gazetteer(language):
        if entry.kind == "country":
            found.setdefault(fold(entry.form), set()).add(entry.key)
    return {name: tuple(codes) for name, codes in found.items() if len(codes) == 1}


@cache
def _cities(language: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    states: dict[str, tuple[str, ...]] = {}
    for entry in knowledge.gazetteer(language):
        if entry.kind in {"city", "capital"}:
            name = fold(entry.form)
            found[name] = (*found.get(name, ()), entry.key)
        elif entry.kind == "country":
            states.setdefault(fold(entry.form), (entry.key,))
    # Datelines may call a city by no more than its state, whose name it has, or which is one: "KUWAIT", "SINGAPORE".
    named = {(key, name.split()[0]) for name, keys in found.items() for key in keys}
    seated = {entry.key for entry in knowledge.gazetteer(language) if entry.kind == "capital"}
    alike = {name for name, keys in states.items() if (keys[0], name) in named or keys[0] not in seated}
    return {name: states[name] for name in alike} | found


@cache
def _agencies() -> dict[str, list[str]]:
    """Give the states of agencies and papers by their names, which several may share ("APS")."""
    found: dict[str, list[str]] = {}
    for code, names in knowledge.agencies().items():
        for name in names:
            found.setdefault(fold(name), []).append(code)
    return found


def evident_homes(sentences: Iterable[Sentence], actors: Iterable[Actor], language: str) -> list[str]:
    """Give the states that an article may be at home in, by what its words tell, the likeliest first."""
    told: Counter[str] = Counter()
    for actor in actors:
        if not actor.offices or not actor.words or any(office.country for office in actor.offices):
            continue
        party = find_party(actor.words, language)
        if party is not None and party.country is not None:
            told[party.country] += _OFFICIAL
    words: dict[tuple[int, str], str] = {}
    for sentence in sentences:
        for hit in sentence.phrases(_HOME):
            words |= {(hit.start, sort): hit.sense(sort)[0] for sort in hit.sorts if sort in _HOME}
            if "seat" in hit.sorts and _speaks(sentence, hit):
                told[hit.sense("seat")[0]] += _ENOUGH
    told.update(words.values())
    return [code for code, count in told.most_common() if count >= _ENOUGH]


def _speaks(sentence: Sentence, seat: Hit) -> bool:
    """Tell a house whose account the article gives: "a PALACE SPOKESMAN said", "SAID the PALACE"."""
    words, speaking = sentence.tokens.words, sentence.lexicon.sets["places.houses_speaking"]
    after = [word for word in words[seat.end : min(sentence.end, seat.end + _OWNING)] if word not in {"'", "s"}]
    start = before_articles(words, seat.start, sentence.start, sentence.lexicon.grammar.articles)
    return any(word in speaking for word in (*after[:1], *words[max(sentence.start, start - 1) : start]))
