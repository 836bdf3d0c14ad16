"""Which state an article is at home in: its officials are named there without their state."""

from __future__ import annotations

from functools import cache

from diplonews import knowledge
from diplonews.model import Article
from diplonews.text import fold

__all__ = ["find_homes", "states_of"]


def find_homes(article: Article) -> tuple[str, ...]:
    """Give the states that an article may be at home in, by what its head tells, the likeliest first."""
    publisher = article.publisher.name if article.publisher is not None else None
    dateline = article.dateline
    names = (article.source, dateline.agency if dateline is not None else None, publisher)
    found = [code for name in names if name is not None and (code := _agencies().get(fold(name)))]
    if dateline is not None and dateline.place is not None:
        found += states_of(dateline.place, article.language)
    return tuple(dict.fromkeys(found))


def states_of(city: str, language: str) -> tuple[str, ...]:
    """Give the states that have a city of that name, in the order of the data.

    >>> states_of("جدّة", "ar")
    ('SA',)
    """
    return _cities(language.split("-", maxsplit=1)[0].lower()).get(fold(city), ())


@cache
def _cities(language: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in knowledge.gazetteer(language):
        if entry.kind in {"city", "capital"}:
            name = fold(entry.form)
            found[name] = (*found.get(name, ()), entry.key)
    return found


@cache
def _agencies() -> dict[str, str]:
    return {fold(name): code for code, names in knowledge.agencies().items() for name in names}
