"""Which state an article is at home in: its officials are named there without their state."""

from __future__ import annotations

from functools import cache

from diplonews import knowledge
from diplonews.model import Article
from diplonews.text import fold

__all__ = ["find_homes"]


def find_homes(article: Article) -> tuple[str, ...]:
    """Give the states that an article may be at home in, by what its head tells, the likeliest first."""
    publisher = article.publisher.name if article.publisher is not None else None
    dateline = article.dateline
    names = (article.source, dateline.agency if dateline is not None else None, publisher)
    found = [code for name in names if name is not None and (code := _agencies().get(fold(name)))]
    if dateline is not None and dateline.place is not None:
        place = fold(dateline.place)
        entries = knowledge.gazetteer(article.language)
        found += [entry.key for entry in entries if entry.kind in {"city", "capital"} and fold(entry.form) == place]
    return tuple(dict.fromkeys(found))


@cache
def _agencies() -> dict[str, str]:
    return {fold(name): code for code, names in knowledge.agencies().items() for name in names}
