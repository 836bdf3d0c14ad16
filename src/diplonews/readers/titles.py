"""The headline of a page: what its places say of it, the site's own name taken off, and a vote where they differ."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from diplonews.readers.jsonld import string_of
from diplonews.readers.metadata import Metadata, key_of, publisher_of

__all__ = ["titles_of"]

_SEPARATOR: Final = re.compile(
    r"\s+(?:[|\-–—•·»«:/~_]+|::)\s+|\s*[|｜]\s*|\s*_\s*(?=[^\W\d_a-zA-Z])|\s+(?=\[[^\[\]]+\]$)"
)
_SIGN: Final = re.compile(r"[|\-–—•·»«:：/~_｜\[]")
"""What one of the two begins with or holds; most headlines have none of it."""
_COLON: Final = re.compile(r"\s*[:：]\s+")
_CUT: Final = re.compile(r"\s*(?:…|\.\.\.)$")
_TELLING: Final = 15
"""Letters from which a title is hardly in another one by chance."""
_SHORT: Final = 3
_MIN_HOUSE: Final = 3
_MAX_HEADLINES: Final = 6
_TRUST: Final = {"share": 0.6, "headline": 0.4, "page": 0.3}


def titles_of(found: Metadata, lines: Iterable[str] = ()) -> list[str]:
    """Give the page's headlines, the best first.

    Args:
        found: What the page says.
        lines: The lines that the page shows: a part of its title that stands alone in one of them is the headline.

    JSON-LD's `headline` is the publisher's own word for it. It stands back only where the page shows another one,
    shares that too, and keeps the first for search engines.
    """
    houses = _houses(found)
    linked = string_of(found.article.get("headline"))
    share = found.first("og:title", "twitter:title")
    page = found.page_title or found.first("title", "dc.title", "dcterms.title")
    shown = [text for text in found.headlines[:_MAX_HEADLINES] if not _is_house(key_of(text), houses)]
    known = [text for text in (linked, *shown) if text]
    if page and not shown and not linked:
        page = _standing(page, frozenset(lines))
    bare = [
        (place, _bare(text, houses, known) if _SIGN.search(text) else text)
        for place, text in (("linked", linked), ("share", share), *(("headline", one) for one in shown), ("page", page))
        if text
    ]
    if not bare:
        return list(found.headlines[:1])
    keys = [(place, key_of(text)) for place, text in bare]
    best = _linked_choice(keys) if linked else None
    if best is None:
        best = _vote(keys)
    same = sorted((place != "share", text) for (place, text), (_, key) in zip(bare, keys, strict=True) if key == best)
    ordered = [text for _, text in same]
    ordered += [text for _, text in bare]
    return list(dict.fromkeys(_whole(text, ordered) for text in ordered if text))


def _linked_choice(keys: list[tuple[str, str]]) -> str | None:
    """Choose between JSON-LD's headline and what the page shows and shares alike; None where neither tells."""
    by_place: dict[str, list[str]] = {}
    for place, key in keys:
        by_place.setdefault(place, []).append(key)
    linked, share, page = (by_place.get(place, [""])[0] for place in ("linked", "share", "page"))
    shown = by_place.get("headline", [])
    if len(linked) < _MIN_HOUSE:
        return None
    if share and share in shown and linked not in shown and page != share:
        return share
    return linked


def _vote(keys: list[tuple[str, str]]) -> str:
    """Choose what most places say alike, or hold with something added, else by how far each can be trusted."""
    all_keys = [key for _, key in keys]

    def weight(place: str, key: str) -> float:
        held = sum(key in other for other in all_keys if key != other) if len(key) > _TELLING else 0
        return 2 * all_keys.count(key) + 1.2 * held + _TRUST.get(place, 0)

    return max(keys, key=lambda pair: weight(*pair) if pair[1] else 0)[1]


def _whole(text: str, others: list[str]) -> str:
    """Give the whole of a title that was cut short for search engines."""
    start = _CUT.sub("", text)
    if start == text:
        return text
    return next(
        (other for other in others if other != text and other.startswith(start) and not _CUT.search(other)), text
    )


def _houses(found: Metadata) -> tuple[str, ...]:
    """Name what the site is called, as keys: its own name, its publisher's, its host's."""
    names = [found.site, publisher_of(found), found.host, *found.host.split(".")[:-1]]
    names += [one.get("name") for one in found.objects if one.get("@type") in ("WebSite", "NewsMediaOrganization")]
    keys = (key_of(name) for name in names if isinstance(name, str))
    return tuple(dict.fromkeys(key for key in keys if len(key) >= _MIN_HOUSE))


def _is_house(key: str, houses: tuple[str, ...]) -> bool:
    return key in houses


def _names_house(piece: str, houses: tuple[str, ...], rest: str) -> bool:
    """Tell whether a part of a title is the site's name, or holds it and little else ("Post Politics")."""
    key = key_of(piece)
    if not key:
        return True
    if key in houses or any(len(key) > _MIN_HOUSE and key in house for house in houses):
        return True
    short = len(piece.split()) <= 2 * _SHORT and len(piece) < len(rest)
    return short and any(house in key for house in houses)


def _bare(title: str, houses: tuple[str, ...], known: list[str]) -> str:
    """Take the site's name, and what stands beside it, off a title.

    >>> _bare("Ports reopen | World | The Harbour Post", ("harbourpost",), [])
    'Ports reopen'
    """
    separators = [match.span() for match in _SEPARATOR.finditer(title)]
    colon = _COLON.search(title)
    if not separators and colon is None:
        return title
    for headline in known[:4]:
        # What is shown as headline or named so elsewhere begins or ends the title.
        if len(headline) > _TELLING and headline != title:
            if title.startswith(headline) and any(start == len(headline) for start, _ in separators):
                return headline
            if title.endswith(headline) and any(end == len(title) - len(headline) for _, end in separators):
                return headline
    start, end = 0, len(title)
    cut = False
    for left, right in reversed(separators):
        last = title[right:end]
        if _names_house(last, houses, title[:left]) or ("|" in title and len(last.split()) <= _SHORT):
            end, cut = left, True
        else:
            break
    for left, right in separators:
        if right < end and _names_house(title[start:left], houses, title[right:end]):
            start, cut = right, True
        else:
            break
    title = title[start:end].strip() or title
    if colon is not None and not cut and key_of(title[: colon.start()]) in houses:
        return title[colon.end() :]
    return title


def _standing(title: str, lines: frozenset[str]) -> str:
    """Find the part of a title that stands in a line of its own, beside a part that does too or names the site."""
    edges = [match.span() for match in (*_SEPARATOR.finditer(title), *_COLON.finditer(title))]
    for left, right in edges:
        for part, rest in ((title[right:], title[:left]), (title[:left], title[right:])):
            if len(part) > max(_TELLING, len(rest)) and part in lines and (rest in lines or title not in lines):
                return part
    return title
