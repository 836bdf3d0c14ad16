"""Who takes part in another's event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from diplonews.formats.newsml.concepts import Concept
from diplonews.formats.newsml.flows import as_line
from diplonews.formats.newsml.foreign_terms import code_of, country_of, identity_of, knowledge, wikidata_of
from diplonews.formats.newsml.items import Item
from diplonews.formats.newsml.properties import Party
from diplonews.model import Name, Office, OfficeKind, Organisation, Part, Participant, Person, Side
from diplonews.model.values import is_language_tag

__all__ = ["Guest", "said"]

_OFFICES: Final = {kind.value: kind for kind in OfficeKind}


def said(party: Party) -> str | None:
    """Give what is told of a party, in a word."""
    return as_line(party.name or party.literal or party.qcode or party.uri)


class Guest:
    """Reads who takes part."""

    def __init__(self, item: Item, known: Mapping[str, Concept], party: Party) -> None:
        self.item = item
        self.party = party
        defined = known.get(identity_of(item, party) or "")
        self.name = as_line(party.name or (defined.name if defined else None) or party.literal)
        sort = party.type or (defined.type.qcode if defined and defined.type else None)
        self.is_organisation = sort == "cpnat:organisation" or party.organisation_details is not None
        self.state = country_of(item, party)
        self.is_area = self.state is not None or sort == "cpnat:geoArea"

    @property
    def is_known(self) -> bool:
        """Whether it is told who it is."""
        return self.state is not None if self.is_area else self.name is not None

    def participant(self, id: str) -> Participant:
        """Make a participant of it."""
        roles = {code_of(role).lower() for role in (*self.party.role, *self._role_in_qcode())}
        return Participant(
            id=id,
            person=self._person(),
            offices=tuple(self._offices()),
            country=self.state or self._represented(),
            organisation=self._organisation(),
            part=next((part for part in (Part.MEDIATOR, Part.ATTENDEE) if roles & _roles(part.value)), Part.PRINCIPAL),
            side=next((side for side in Side if roles & _roles(side.value)), None),
        )

    def _role_in_qcode(self) -> tuple[str, ...]:
        # IPTC's own examples put the role where the person's code should be.
        qcode = self.party.qcode or ""
        return (qcode,) if qcode.startswith("eprol:") else ()

    def _represented(self) -> str | None:
        affiliations = self.party.person_details.affiliations if self.party.person_details else ()
        terms = (*self.party.related, *self.party.broader, *affiliations)
        return next(filter(None, (country_of(self.item, term) for term in terms)), None)

    def _person(self) -> Person | None:
        if self.is_organisation or self.is_area or self.name is None:
            return None
        names = ((as_line(label.text), label.language) for label in self.party.names[1:])
        return Person(
            name=self.name,
            names=tuple(Name(text=text, language=tag) for text, tag in names if text and tag and is_language_tag(tag)),
            wikidata=wikidata_of(self.item, self.party),
        )

    def _organisation(self) -> Organisation | None:
        if self.is_organisation and self.name is not None:
            return Organisation(name=self.name)
        details = self.party.person_details
        names = (as_line(party.name or party.literal) for party in details.affiliations) if details else ()
        name = next(filter(None, names), None)
        return Organisation(name=name) if name else None

    def _offices(self) -> Iterator[Office]:
        if self.is_organisation or self.is_area:
            return
        words = knowledge()["relations"]["office"]
        for term in self.party.related:
            title = as_line(term.name or term.literal)
            labels = (code_of(code).lower().replace(" ", "-") for code in (term.literal, term.qcode, term.uri, title))
            kind = next((_OFFICES[label] for label in labels if label in _OFFICES), None)
            if title and (kind is not None or code_of(term.rel).lower() in words):
                yield Office(kind=kind or OfficeKind.OTHER, title=title)


@cache
def _roles(name: str) -> frozenset[str]:
    return frozenset(knowledge()["roles"].get(name, ()))
