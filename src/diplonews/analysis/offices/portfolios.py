"""What stands within a long portfolio and looks like its end: bodies that a minister deals with, and people abroad."""

from __future__ import annotations

from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.offices.shortnames import ShortNames
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["Portfolios"]

_SERVING = frozenset({"official", "organisation-head", "adviser", "deputy-minister", "security-chief"})
"""Offices of those who may serve in the office of someone."""
_OWNERS = frozenset({"office", "honorific", "adjective"})
"""Sorts of phrases that tell whose office it is."""
_HOUSE = 2
"""Words of such an office ("PRIVATE OFFICE")."""
_STATES = frozenset({"adjective", "country"})
"""Sorts of phrases that close a portfolio: whose minister it is."""


class Portfolios(ShortNames):
    """Reads portfolios to their end in one sentence."""

    def _past_people(self, office: OfficeMention, hit: Hit) -> int:
        """Pass over the people of a state abroad ("minister of foreign affairs AND CHADIANS ABROAD"); 0 without them.

        They are of the state whose minister it is.
        """
        state, grammar = hit.sense("adjective"), self.lexicon.grammar
        joined = state is not None and (grammar.cased or grammar.binds(hit.prefix) == "and")
        width = phrase_at(self.tokens.words, hit.end, self.end, self._abroad()) if joined else 0
        if state is None or not width:
            return 0
        office.country = office.country or state[0]
        return hit.end + width

    def _joined_people(self, office: OfficeMention, position: int) -> int:
        """Pass over those people where words join them ("ET DES", ", DES TCHADIENS de l'étranger"); 0 without."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        joins = grammar.cased and (words[position] in grammar.and_ or words[position] in COMMAS)
        width = phrase_at(words, position + 1, self.end, grammar.of) if joins else 0
        hit = self.hits.get(position + 1 + width) if width else None
        return self._past_people(office, hit) if hit is not None else 0

    def _whose_office(self, office: OfficeMention, position: int) -> int:
        """Find where the office of someone ends in which an official serves ("head of THE PRIME MINISTER'S OFFICE").

        So it is with a court that is known as a place, too, where a name follows ("undersecretary AT THE AMIRI DIWAN").
        """
        words, lexicon = self.tokens.words, self.lexicon
        houses = lexicon.sets["offices.portfolio.houses"]
        if not houses or position <= office.start or office.kind not in _SERVING:
            return 0
        bound = united(lexicon.grammar.of, lexicon.grammar.accredited)
        position += phrase_at(words, position, self.end, bound)
        while position < self.end and words[position] in lexicon.grammar.articles:
            position += 1
        seat = self.hits.get(position)
        if seat is not None and seat.sense("seat") is not None and words[seat.end - 1] in houses:
            return seat.end if seat.end < self.end and self.tokens.is_capital(seat.end) else 0
        index, owner = position, False
        while (hit := self.hits.get(index)) is not None and not _OWNERS.isdisjoint(hit.sorts):
            owner, index = owner or hit.sense("office") is not None, hit.end
        if not owner or " ".join(words[index : index + 2]) not in lexicon.grammar.possessive:
            return 0
        ahead = range(index + 2, min(self.end, index + 2 + _HOUSE))
        return next((i + 1 for i in ahead if words[i] in houses), 0)

    def _is_dealt_with(self, hit: Hit) -> bool:
        """Tell a body among what a minister deals with ("... AND THE EUROPEAN UNION and cooperation"), joined by "and".

        More of the portfolio follows, or whose it is.
        """
        grammar, bodies = self.lexicon.grammar, hit.sense("organisation") or hit.sense("country")
        if not grammar.definite or grammar.binds(hit.prefix) != "and" or bodies is None or hit.end >= self.end:
            return False
        after, word = self.hits.get(hit.end), self.tokens.words[hit.end]
        joined = next((c for c, binds in grammar.clitics.items() if binds == "and" and word.startswith(c)), "")
        if joined and word[len(joined) :] in self.lexicon.sets["offices.portfolio.words"]:
            return True
        if after is None or _STATES.isdisjoint(after.sorts) or hit.sense("organisation") is None:
            return False
        people = bool(joined) and phrase_at(self.tokens.words, after.end, self.end, self._abroad()) > 0
        return people or after.prefix in grammar.inner or not after.prefix

    def _abroad(self) -> frozenset[str]:
        return self.lexicon.sets["offices.portfolio.abroad"]
