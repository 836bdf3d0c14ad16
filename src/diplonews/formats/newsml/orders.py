"""In which order the children of an element stand, and how often."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from diplonews.errors import quoted
from diplonews.formats.newsml.tree import in_nar, local_name
from diplonews.text import toml

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["misplaced", "ordered", "strangers"]


_OPEN: Final = tuple(map(in_nar, ("inlineXML", "assert", "link", "itemRef", "remoteInfo")))
"""What may hold anything."""


@cache
def _orders() -> Mapping[str, Mapping[str, tuple[int, bool]]]:
    """Give for each element the place of its children, and whether they may stand more than once."""
    rows = toml.loads((files("diplonews.knowledge") / "newsml" / "orders.toml").read_text("utf-8"))
    found: dict[str, dict[str, tuple[int, bool]]] = {}
    for name, places in rows.items():
        children = found.setdefault(in_nar(name), {})
        for place, names in enumerate(places):
            for child in [names] if isinstance(names, str) else names:
                many = child.endswith("*") or not isinstance(names, str)
                children[in_nar(child.removesuffix("*"))] = (place, many)
    return found


@cache
def _names() -> frozenset[str]:
    return frozenset(
        toml.loads((files("diplonews.knowledge") / "newsml" / "elements.toml").read_text("utf-8"))["names"]
    )


def strangers(root: _Element) -> Iterator[tuple[_Element, str]]:
    """Go through the elements that NewsML-G2 does not have, the first of each name."""
    told: set[str] = set()
    for node in root.iter(in_nar("*")):
        name = local_name(node.tag)
        if name in told or name in _names() or any(map(_is_open, node.iterancestors())):
            continue
        told.add(name)
        yield node, f"{quoted(name)} is no element of NewsML-G2 up to version 2.35"


def _is_open(node: _Element) -> bool:
    """Tell whether an element may hold anything, as those of other standards may."""
    return node.tag in _OPEN or not node.tag.startswith(in_nar(""))


def ordered() -> tuple[str, ...]:
    """Name the elements whose children have an order."""
    return tuple(_orders())


def misplaced(node: _Element) -> Iterator[tuple[_Element, str]]:
    """Go through the children that stand where they may not, and say why."""
    places = _orders()[node.tag]
    reached, last = -1, ""
    told: set[str] = set()
    for child in node.iterchildren(*places):
        place, many = places[child.tag]
        name = local_name(child.tag)
        if place < reached:
            yield child, f"{name} stands after {last} in {local_name(node.tag)}, and belongs before it"
        elif not many and child.tag in told:
            yield child, f"{name} stands more than once in {local_name(node.tag)}"
        else:
            reached, last = place, name
        told.add(child.tag)
