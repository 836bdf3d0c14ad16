"""Which kind of office a title tells once its complement is known: of a state, a parliament, a society or a body."""

from __future__ import annotations

import attrs

from diplonews import knowledge
from diplonews.analysis.grammar import OfficeRule
from diplonews.analysis.officementions import OfficeMention
from diplonews.analysis.titlewords import TitleWords

__all__ = ["DEPUTIES", "FOREIGN", "MINISTERS", "OfficeKinds"]

MINISTERS = frozenset({"minister", "foreign-minister", "deputy-minister", "deputy-foreign-minister"})
FOREIGN = {"minister": "foreign-minister", "deputy-minister": "deputy-foreign-minister"}
"""What a portfolio of foreign affairs makes of an office."""
DEPUTIES = {
    "minister": "deputy-minister",
    "foreign-minister": "deputy-foreign-minister",
    "head-of-state": "deputy-head-of-state",
    "head-of-government": "deputy-head-of-government",
    "organisation-head": "organisation-official",
    "permanent-representative": "ambassador",
}
"""What a word like "deputy", which stands apart from its head, makes of an office."""
_OFFICERS = frozenset({"organisation-head", "organisation-official"})


@attrs.define(slots=True)
class OfficeKinds(TitleWords):
    """Judges the kinds of offices in one sentence."""

    def _judge(self, office: OfficeMention, rule: OfficeRule, *, completed: bool) -> None:
        """Settle what sort of office it is once its complement is known."""
        by = dict(rule.of)
        if (speaker := by.get("parliament")) is not None and (part := self._part_of_parliament(office)):
            office.kind = speaker if part == "whole" else "parliamentarian"
            if office.organisation is not None and not office.organisation[0].startswith("="):
                body = knowledge.organisations(self.lexicon.language)[office.organisation[0]]
                office.country = office.country or body.country
            return
        if office.organisation is None and self.lexicon.grammar.cased and office.kind in _OFFICERS and completed:
            office.kind = "official"  # "Director General of the Treasury" serves no international organisation.
            return
        if office.organisation is None or office.organisation[0].startswith("="):
            if office.kind == "head-of-state" and "organisation" in by and self._is_of_society(office):
                office.kind = by["organisation"]
                return
            if office.kind in _OFFICERS and self._is_domestic(office):
                office.kind = "official"
                return
            sort = "country" if office.country and not office.within else "organisation" if office.organisation else ""
            office.kind = by.get(sort, office.kind)
            return
        body = knowledge.organisations(self.lexicon.language)[office.organisation[0]]
        if body.country and office.country is None:
            office.country = body.country
        if body.kind in {"movement", "party"} and rule.kind in {"organisation-head", "head-of-state", "official"}:
            office.kind = "party-leader"
        else:
            office.kind = by.get(body.kind, by.get("organisation" if not body.country else "country", office.kind))

    def _part_of_parliament(self, office: OfficeMention) -> str:
        """Tell whether a title is of a `whole` parliament, of a `committee` of it, or of none (""), by its names."""
        known, _, end = office.organisation if office.organisation is not None else ("=", 0, 0)
        if known.startswith("="):
            # What stands before a president may be whom others spoke to: "an address to Parliament President Poe".
            return self._presides(office.start, office.end, before=office.kind != "head-of-state")
        if knowledge.organisations(self.lexicon.language)[known].kind != "parliament":
            return ""
        return "committee" if self._has_noun(end, office.end + 1) or self._possessive(end) > end else "whole"

    def _is_of_society(self, office: OfficeMention) -> bool:
        """Tell the president of a society or court from one of a state: a noun of such a body is in the title."""
        nouns, words = self.lexicon.sets["offices.portfolio.societies"], self.tokens.words
        return any(words[index] in nouns for index in range(office.start, min(office.end + 1, self.end)))

    def _is_domestic(self, office: OfficeMention) -> bool:
        """Tell the office in a body that states have, and organisations of states are not ("the Asian BUREAU")."""
        domestic = self.lexicon.sets["offices.portfolio.domestic"]
        return office.organisation is not None and self.tokens.words[office.organisation[2] - 1] in domestic
