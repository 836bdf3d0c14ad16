"""Who is spoken of: a person with the offices that they hold, an office with nobody named, a state or a body."""

from __future__ import annotations

import msgspec

from diplonews.analysis.offices.officementions import GIVEN_BY_STATES, OfficeMention, OrganisationMention

__all__ = ["Mention", "is_courtesy"]

_COURTESY = 4
"""The rank of an office that is a courtesy beside another."""
_RANKS = {"official": 2, "other": 2, "party-leader": 2, "royal": 3}
"""What tells less than other offices that someone holds."""
_BELOW_MINISTERS = frozenset({"security-chief", "adviser"})
"""Offices that tell less of someone who heads a ministry, too."""
_LEADING = frozenset({"crown-prince", "head-of-government"})
"""Offices that tell more of someone who stands in for a head of state, too."""
_MINISTRIES = frozenset({"foreign-minister", "deputy-foreign-minister"})


def is_courtesy(office: OfficeMention) -> bool:
    """Tell "ambassador" without a state: beside another office it is a courtesy."""
    return office.kind == "ambassador" and office.country is None and office.sent_to is None


class Mention(msgspec.Struct, eq=False):
    """Someone who is spoken of, with the tokens that do it."""

    start: int
    end: int
    prefix: str = ""
    name: tuple[int, int] | None = None
    """The tokens of the name."""
    cut: int = 0
    """Letters before the name that are written together with it."""
    honorific: tuple[int, int] | None = None
    aside: tuple[int, int] = (0, 0)
    """The tokens between the title and the name that are part of neither: "the envoy, ON A VISIT TO LIMA, Ali"."""
    offices: list[OfficeMention] = msgspec.field(default_factory=list)
    country: str | None = None
    organisation: OrganisationMention | None = None
    counterpart: bool = False
    peers: tuple[int, int] | None = None
    """The tokens that tell several counterparts of whom it is one ("HER COUNTERPARTS, among them Ali Salem")."""
    together: bool = False
    delegation: bool = False
    again: bool = False
    """A delegation told of before: "THE DELEGATION later met the king"."""
    parliamentary: bool = False
    """A delegation of a parliament."""
    beside: str | None = None
    """The state on whose side someone was there, where the sentence tells it: "from the Jordanian side"."""
    along: Mention | None = None
    """Whom someone came along with, where no more is told of the state of either."""
    visiting: bool = False
    """Told as one who came along with a guest whose state these words do not tell: "THE DELEGATION INCLUDED A"."""
    state: bool = False
    """A state or body that is named alone."""
    many: bool = False
    """A group of people of several states, none of which is told: "the Arab ambassadors"."""
    joint: bool = False
    """Told together with others by one noun."""
    writer: bool = False
    """Whoever gives an account in words of their own: "I"."""

    @property
    def office(self) -> OfficeMention | None:
        """The leading office, or None."""
        return self.offices[0] if self.offices else None

    @property
    def stands(self) -> bool:
        """Whether it tells enough of someone: a name, or an office with the state or body that gives it."""
        return self.writer or self.name is not None or any(o.bare or o.country or o.organisation for o in self.offices)

    def add_office(self, office: OfficeMention) -> None:
        """Add an office; the leading one stays first."""
        self.offices.append(office)
        self.offices[:] = sorted(self.offices, key=self._rank)  # While a list sorts itself, it is empty.

    def settle(self) -> None:
        """Take the state and the body that its offices tell."""
        held = [office for office in self.offices if office.standing != "former"] or self.offices
        self.country = next((o.country for o in held if o.country), self.country)
        # "The minister of the interior and honorary president of THE COUNCIL" acts for a state, and no president for
        # the party that he leads, too.
        acting = held[:1] if held and held[0].kind in GIVEN_BY_STATES else held
        acting = [o for o in acting if o.kind != "party-leader"] or acting
        self.organisation = next((o.organisation for o in acting if o.organisation), None)

    def _rank(self, office: OfficeMention) -> int:
        """Rank one of several offices; of equal ones the higher is written first."""
        if office.standing == "former":
            return _COURTESY  # Who "the former president and head of the agency" is now goes first.
        if office.kind in _MINISTRIES:
            return 0  # A compound office is the foreign ministry's if it has it.
        if is_courtesy(office):
            return _COURTESY
        if office.kind.startswith("organisation") and office.country is None:
            # Who governs a state and presides over a body of states acts for the state.
            return 1 + any(known.kind in GIVEN_BY_STATES and known.country for known in self.offices)
        kinds = {known.kind for known in self.offices}
        if office.kind in _BELOW_MINISTERS and "minister" in kinds:
            return 2  # "the commander-in-chief, MINISTER OF DEFENCE", "State Councillor and DEFENCE MINISTER"
        if office.kind == "deputy-head-of-state" and not kinds.isdisjoint(_LEADING):
            return 2  # "vice-president and PRIME MINISTER"
        return _RANKS.get(office.kind, 1)
