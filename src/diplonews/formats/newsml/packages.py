"""How a package groups items."""

from __future__ import annotations

from diplonews.formats.newsml.fields import attribute, coded, many, others, words
from diplonews.formats.newsml.properties import ExtProperty, Label, Link, Term
from diplonews.formats.newsml.tree import Element
from diplonews.formats.newsml.views import View

__all__ = ["Group", "GroupRef", "GroupSet"]


class GroupRef(View):
    """A pointer to another group of the package."""

    __slots__ = ()

    idref: str = attribute("idref")
    """Its XML id."""


class Group(View):
    """Items that belong together; `parts` gives its members in order."""

    __slots__ = ()

    id: str | None = attribute("id", default=None)
    """Its XML id."""
    role: tuple[str, ...] = words("role", default=())
    """Its part in the package."""
    mode: str | None = coded("mode", default=None)
    """Whether members come in order, or stand for each other."""
    titles: tuple[Label, ...] = many("Label", "title", default=())
    """What people call it."""
    group_refs: tuple[GroupRef, ...] = many("GroupRef", "groupRef", default=())
    """Groups in it."""
    item_refs: tuple[Link, ...] = many("Link", "itemRef", default=())
    """Items in it."""
    concept_refs: tuple[Term, ...] = many("Term", "conceptRef", default=())
    """Concepts in it."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "groupExtProperty", default=())
    """What the standard has no element for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class GroupSet(View):
    """The groups of a package."""

    __slots__ = ()

    root: str = attribute("root")
    """The XML id of the outermost group."""
    groups: tuple[Group, ...] = many("Group", "group")
    """In order."""

    def group(self, id: str) -> Group | None:
        """Give the group with an XML id, or None."""
        return next((group for group in self.groups if group.id == id), None)
