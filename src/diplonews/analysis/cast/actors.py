"""Someone of an article, with all that is known of them."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from diplonews.analysis.offices.holding import ENVOYS
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import GIVEN_BY_STATES, OfficeMention, OrganisationMention, govern

__all__ = ["Actor", "BodyWords", "body_name"]

_APART = frozenset({"other", "party-leader", "envoy"})
"""Offices in bodies that are most often no state's."""


class BodyWords(NamedTuple):
    """Words that tell whether a body that no list knows is a state's."""

    international: frozenset[str]
    """Those in names of bodies of several states ("international")."""
    departments: frozenset[str]
    """Nouns of what ministries are parted in, which are a state's ("the DEPARTMENT of international organisations")."""

    def is_a_states(self, body: str) -> bool:
        """Tell whether the body of that name is most likely a state's."""
        words = body.split()
        return words[0] in self.departments or self.international.isdisjoint(words)


class Actor(msgspec.Struct, eq=False):
    """Someone of the article, under all the names by which it speaks of them."""

    words: tuple[str, ...] = ()
    """The words of the fullest name, folded."""
    name: tuple[int, int] | None = None
    """The tokens of the fullest name."""
    honorific: tuple[int, int] | None = None
    offices: list[OfficeMention] = msgspec.field(default_factory=list)
    country: str | None = None
    organisation: OrganisationMention | None = None
    delegation: bool = False
    state: bool = False
    many: bool = False
    """Whether it is a group of people of several states."""
    mentions: list[Mention] = msgspec.field(default_factory=list)
    cut: int = 0
    """Letters before the name that are written together with it."""
    spouse_of: Actor | None = None
    """Whom they came along with, as husband or wife."""
    held: str | None = None
    """The kind of the office that is known of public record, where the article tells none."""

    @property
    def party(self) -> str | None:
        """The state or body acted for, or None."""
        return self.country or body_name(self.organisation)

    def is_of_a_state(self, bodies: BodyWords) -> bool:
        """Tell whether the body that an office is in is a state's, though the article does not tell which."""
        body = self.organisation[0] if self.organisation is not None else ""
        if self.country is not None or not body.startswith("=") or self.office is None:
            return False
        if any(office.kind == "royal" for office in self.offices):
            return True  # A prince acts for his house, whatever he presides over.
        return self.office.kind not in _APART and not self.is_international and bodies.is_a_states(body[1:])

    @property
    def is_envoy(self) -> bool:
        """Whether the office is one whose holder is sent to another state."""
        return any(office.kind in ENVOYS for office in self.offices)

    @property
    def is_international(self) -> bool:
        """Whether the office is one that no state gives; heads of states may preside over a body, too."""
        led = self.office is not None and self.office.kind in GIVEN_BY_STATES
        return not led and any(office.kind.startswith("organisation") for office in self.offices)

    @property
    def body(self) -> bool:
        """Whether a body, and not its officers, takes part."""
        return self.state or self.delegation

    @property
    def reach(self) -> tuple[int, int]:
        """The tokens of the first mention."""
        return self.mentions[0].start, self.mentions[0].end

    @property
    def office(self) -> OfficeMention | None:
        """The leading office, or None."""
        return self.offices[0] if self.offices else None

    @property
    def is_vague(self) -> bool:
        """Whether the title says little of the office ("Secretary Shaw", "Prince Faisal")."""
        return bool(self.offices) and all(office.kind in {"official", "royal"} for office in self.offices)

    def is_at_odds(self, mention: Mention) -> bool:
        """Tell whether a mention is of someone else: two states cannot share a minister, who is no envoy of one."""
        if mention.country and {o.kind for o in mention.offices} & ENVOYS and govern(self.offices):
            return True
        apart = self.country and mention.country and self.country != mention.country
        return bool(apart and self.offices and mention.offices)

    def presumed(self, mention: Mention) -> tuple[OfficeMention, str] | None:
        """Find a title that only presumes a state ("the Foreign Secretary"), and the state that another tells.

        There the title must be an office that the other tells, too: two ministers of one name are two people.
        """
        for country, offices, told in (
            (self.country, mention.offices, self.offices),
            (mention.country, self.offices, mention.offices),
        ):
            kinds = {office.kind for office in told}
            for office in offices if country is not None else ():
                kind = dict(office.elsewhere).get(country or "")
                if country is not None and kind is not None and (not kinds or kind in kinds):
                    return office, country
        return None

    def reconcile(self, mention: Mention) -> None:
        """Let a title that only presumes a state have the one that another title of its holder tells."""
        if (presumed := self.presumed(mention)) is not None:
            office, country = presumed
            office.set_country(country)
            self.country = mention.country = country


def body_name(organisation: OrganisationMention | None) -> str | None:
    """Give the name of a body that is spoken of, or None."""
    return organisation[0] if organisation else None
