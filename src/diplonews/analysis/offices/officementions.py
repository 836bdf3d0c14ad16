"""An office as it stands in a text, and the organisation it is held in."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from diplonews.analysis.words.lexicon import Hit

__all__ = [
    "CABINET",
    "GIVEN_BY_STATES",
    "IN_BODIES",
    "MINISTERS",
    "OF_STATES",
    "OfficeMention",
    "OrganisationMention",
    "find_organisation",
    "govern",
]

CABINET = frozenset({"foreign-minister", "minister"})
"""Offices of those who head ministries."""
MINISTERS = CABINET | {"deputy-foreign-minister", "deputy-minister"}
"""Offices of ministries."""
GIVEN_BY_STATES = CABINET | {"head-of-state", "head-of-government"}
"""Offices that a state gives, whatever other bodies their holder is in."""
OF_STATES = GIVEN_BY_STATES | MINISTERS
"""And those below them."""
IN_BODIES = {"head-of-state": "organisation-head", "deputy-head-of-state": "organisation-official"}
"""What presidents and their deputies are in bodies that are no states."""

OrganisationMention = tuple[str, int, int]
"""The id of an organisation, or `=` and its words for one that is in no list; and the tokens of its name."""


class OfficeMention(msgspec.Struct):
    """An office as it stands in the text."""

    kind: str
    start: int
    end: int
    standing: str = "current"
    country: str | None = None
    organisation: OrganisationMention | None = None
    cut: int = 0
    """Letters before the title that are written together with it."""
    bare: bool = False
    """Whether the head stands for its holder with nothing after it."""
    sent_to: str | None = None
    """The state that an envoy is sent to."""
    foreign: bool = False
    """Whether the foreign ministry stands before it."""
    acts: bool = False
    """Whether it is a body, and nobody's office."""
    within: bool = False
    """Whether it is an office in a body that its words describe."""
    serves: bool = False
    """Whether it is held under another office, whose holder may be named after it."""
    under: bool = False
    """Whether it is held under another office, with the state of which it may end."""
    patron: tuple[int, int] | None = None
    """The tokens of the name of whoever it is held under ("President KOROI'S envoy")."""
    elsewhere: tuple[tuple[str, str], ...] = ()
    """What it is in other states, where its state is only presumed: pairs of a state and an office's kind."""
    either: bool = False
    """Whether heads of state and heads of government are called so alike ("the Samoan LEADER")."""
    usual: str | None = None
    """The organisation that the title alone means, where the article tells no other."""

    def set_country(self, country: str) -> None:
        """Take the state that another word than the title tells."""
        if self.country != country:
            self.kind = dict(self.elsewhere).get(country, self.kind)
        self.country, self.elsewhere = country, ()


def govern(offices: Iterable[OfficeMention]) -> bool:
    """Tell whether one of some offices is a state's, and still held."""
    return any(office.kind in GIVEN_BY_STATES and office.standing != "former" for office in offices)


def find_organisation(hits: Iterable[Hit | None]) -> OrganisationMention | None:
    """Give the first organisation that one of some phrases names, and not only describes; None where none does."""
    for hit in hits:
        value = hit.sense("organisation") if hit is not None else None
        if hit is not None and value is not None and not value[1]:
            return value[0], hit.start, hit.end
    return None
