"""For which state or body an office is held, and which ones it only deals with."""

from __future__ import annotations

from diplonews import knowledge
from diplonews.analysis.offices.officekinds import OfficeKinds
from diplonews.analysis.offices.officementions import MINISTERS, OF_STATES, OfficeMention
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import united

__all__ = ["PartyReader"]

_REGIONS = 4
"""Words that tell, behind "and", one more region with which an office deals."""
_AREA = 10
"""Words from the head of a title to the body, between which the states or the region are told that it deals with."""
_OF_BODIES = frozenset({"organisation-head", "organisation-official", "envoy"})
"""Offices of those who serve a body of several states, wherever they come from."""
_AREAS = frozenset({"country", "adjective", "city"})
_STYLED = 4
"""Words of courtesies between a visit and the title of who pays it."""
_DESKS = frozenset({"official", "adviser", "deputy-foreign-minister"})
"""Offices of those who deal with one state at the ministry of another."""


class PartyReader(OfficeKinds):
    """Reads for whom an office is held."""

    def _is_of_one_state(self, office: OfficeMention) -> bool:
        """Tell an office that one state gives, and told which: another goes on with the clause, as no cases tell.

        "The foreign minister of Chad arrived TO NIGER", "the foreign minister of Chad visits NIGER".
        """
        return not self.lexicon.grammar.cased and office.kind in OF_STATES and office.country is not None

    def _past_quoted(self, office: OfficeMention, position: int) -> int:
        """Take the quoted name of a known body, with the "to" that may bind it: «الأمين العام **لـ«أوبك»**».

        Returns:
            Where it ends; 0 if none stands there.
        """
        words, grammar, before = self.tokens.words, self.lexicon.grammar, office.organisation
        start = position + (grammar.binds(words[position]) == "to")
        if grammar.cased or not self.opens_quotation(start):
            return 0
        known = self.hits.get(start + 1)
        if known is None or not known.sense("organisation") or not self.closes_quotation(known.end):
            return 0
        if not self._party(office, known, before=False, bound=True):
            return 0
        if office.organisation is not None and office.organisation != before and self._follows_noun(start):
            office.organisation = (office.organisation[0], start - 1, known.end + 1)  # «رئيس **حركة «فتح»**»
        return known.end + 1

    def _party(self, office: OfficeMention, hit: Hit, *, before: bool, bound: bool = False) -> bool:
        """Take a state or organisation into a title."""
        grammar = self.lexicon.grammar
        binds = grammar.binds(hit.prefix)
        if hit.prefix and binds in {"and", "so"} and hit.sense("adjective") is None:
            return False
        if binds == "and" and self._is_second_portfolio(hit):
            return False
        if hit.sense("adjective") and self._is_dealt_in(hit):
            return True
        if not before and (self._is_name_after_title(hit) or self._is_namesake(hit)):
            return False
        if not before and hit.sense("country") and not hit.prefix and self._is_desk(office, hit):
            return True
        if (value := hit.sense("country") or hit.sense("adjective")) is not None:
            visited = not (before or bound or hit.prefix) and hit.sense("country") and self._is_of_one_state(office)
            if visited and value[0] != office.country and self._is_described(hit.start - 1):
                return False
            if not before and hit.sense("country") and self._serves_body(office):
                office.sent_to = office.sent_to or value[0]  # "The head of the UN's mission IN LIBYA"
            elif not before and self._comes_from(office, hit):
                pass  # "The secretary-general of the UN, THE FIJIAN Ali"
            elif office.country is None:
                office.country = self._agency_of(office) or value[0]  # "The director of the GIZ IN CHAD" is German.
            return binds != "and"
        if (value := hit.sense("seat")) is not None:
            office.country = office.country or value[0]
            return True
        if not hit.prefix and office.country is None and (value := hit.sense("capital") or hit.sense("city")):
            if value[1] or (not before and grammar.cased and not bound):
                return False
            if grammar.cased or not self._serves_body(office):
                office.country = value[0]  # "The head of the WHO's office IN ADEN" serves no state.
            return True
        if (value := hit.sense("organisation") or hit.sense("organisation-adjective")) is not None:
            if value[1] and binds != "to":
                return False
            if self.tokens.words[hit.start - 1] in self.lexicon.sets["offices.portfolio.dealing"]:
                return True  # "The under-secretary for THE AFFAIRS OF the League"
            body = knowledge.organisations(self.lexicon.language)[value[0]]
            if grammar.cased and office.kind in MINISTERS and body.kind != "de-facto-state":
                office.country = office.country or (body.country if body.kind == "state-body" else None)
                return True  # A ministry may be named after a body: "minister for the Commonwealth".
            presumed = office.organisation is not None and office.organisation[1:] == (0, 0)  # by the head alone
            if office.organisation is None or (presumed and (binds == "to" or self._is_within(office, hit))):
                office.organisation = (value[0], hit.start, hit.end)
            return True
        return False

    def _comes_from(self, office: OfficeMention, hit: Hit) -> bool:
        """Tell the adjective of where the officer of a body of several states comes from, behind that body's name."""
        if self.lexicon.grammar.cased or not self._serves_body(office) or office.organisation is None:
            return False
        return office.kind in _OF_BODIES or (office.kind == "official" and hit.start == office.organisation[2])

    def _is_desk(self, office: OfficeMention, hit: Hit) -> bool:
        """Tell the state with which a department deals ("director of the FIJI DEPARTMENT"), not its own."""
        dealing = self.lexicon.sets["offices.portfolio.dealing"]
        beyond = self.tokens.words[hit.end] if hit.end < self.end else ""
        near = (
            self.tokens.words[hit.start - 1] in dealing or beyond in self.lexicon.sets["offices.portfolio.continents"]
        )
        return office.kind in _DESKS and near

    def kings_embassy(self, hit: Hit) -> str | None:
        """Give the state of a king whose embassy is named after him: «الملحق في **سفارة خادم الحرمين** في لندن»."""
        rule = hit.sense("office")
        if rule is None or rule.kind != "head-of-state" or hit.prefix or not rule.country:
            return None
        return rule.country if self._is_embassy(hit.start - 1) else None

    def _is_embassy(self, position: int) -> bool:
        """Tell the noun of an embassy before whose it is, where articles are written together with nouns."""
        definite, word = self.lexicon.grammar.definite, self.tokens.words[position]
        embassies = self.lexicon.sets["offices.portfolio.embassies"]
        return bool(definite) and not embassies.isdisjoint((definite[0] + word, definite[0] + word[1:]))

    def _past_desk(self, office: OfficeMention, hit: Hit) -> int:
        """Pass over the states with which an envoy deals ("the envoy for THE AFFAIRS OF CHAD AND NIGER"), 0 for none.

        Adjectives may tell them: "the envoy for THE SYRIAN crisis".

        Where his own is not told, they tell which it is not.
        """
        grammar, end = self.lexicon.grammar, 0
        there: Hit | None = hit
        dealing = self.lexicon.sets["offices.portfolio.dealing"]
        if grammar.cased or hit.prefix or self.tokens.words[hit.start - 1] not in dealing:
            return 0
        dealt = hit.sense("country") or hit.sense("adjective")
        if office.country is None and dealt is not None:
            office.sent_to = office.sent_to or dealt[0]
        sort = "country" if hit.sense("country") else "adjective"
        while there is not None and there.sense(sort) and (not end or grammar.binds(there.prefix) == "and"):
            end, there = there.end, self.hits.get(there.end)
        return end

    def _behind_area(self, office: OfficeMention, position: int) -> int:
        """Read the body of a director for some states or a region: «المدير الإقليمي **لمصر واليمن بالبنك الدولي**».

        Args:
            office: The title, of which the head alone has been read.
            position: What follows it.

        Returns:
            Where the body ends; 0 if there is none behind an area.
        """
        words, grammar = self.tokens.words, self.lexicon.grammar
        if grammar.cased or office.organisation is not None or office.country or position != office.end:
            return 0
        area = position
        while area < min(self.end, position + _AREA):
            hit = self.hits.get(area)
            if area > position and hit is not None and (body := hit.sense("organisation")) is not None:
                inside = hit.prefix in grammar.inner and grammar.binds(hit.prefix) == "with"
                if inside or words[area - 1] in self.lexicon.sets["speech.local"]:
                    office.organisation = (body[0], hit.start, hit.end)
                    return hit.end
                return 0
            if hit is not None and not _AREAS.isdisjoint(hit.sorts):
                area = hit.end
            elif words[area] in self.lexicon.sets["speech.local"] or words[area].startswith(grammar.definite):
                area += 1
            else:
                return 0
        return 0

    def _is_visited(self, office: OfficeMention, hit: Hit) -> bool:
        """Tell the state that someone visits, written as whose office it is: «زيارة معالي وزير الطاقة **لليابان**»."""
        grammar, sets, words = self.lexicon.grammar, self.lexicon.sets, self.tokens.words
        if grammar.cased or grammar.binds(hit.prefix) != "to" or hit.sense("country") is None:
            return False
        goings, start = united(sets["places.visit_nouns"], sets["places.moves"]), office.start
        for index in range(start - 1, max(-1, start - 1 - _STYLED), -1):
            if words[index] in goings or words[index][1:] in sets["places.visit_nouns"]:
                return True
            courtesy = self.hits.get(index)
            if not self.tokens.is_word(index) or (courtesy is not None and not courtesy.sense("honorific")):
                return False
        return False

    def _is_described(self, position: int) -> bool:
        """Tell a word that is the adjective of a state."""
        hit = self.hits.get(position)
        return hit is not None and hit.sense("adjective") is not None

    def _is_within(self, office: OfficeMention, hit: Hit) -> bool:
        """Tell in which body someone serves ("the coordinator IN the Red Cross"), where none is sent to it."""
        return office.kind != "envoy" and self.tokens.words[hit.start - 1] in self.lexicon.sets["speech.local"]

    def _is_second_portfolio(self, hit: Hit) -> bool:
        """Tell "the economy AND FINANCE" from the state whose adjective is written like it."""
        word = self.tokens.words[hit.start][len(hit.prefix) :]
        return hit.end == hit.start + 1 and word in self.lexicon.sets["offices.portfolio.words"]

    def _is_dealt_in(self, hit: Hit) -> bool:
        """Tell the states with which an office deals ("the director for EUROPEAN affairs") from its own."""
        follows = bool(self.lexicon.grammar.possessive)  # where adjectives stand before their nouns
        index = self._past_regions(hit.end) if follows else hit.start - 1
        while not follows and (other := self.hits.get(index)) is not None and other.sense("adjective"):
            index = other.start - 1  # "European AND AMERICAN affairs"
        dealt = index < self.end and self.tokens.words[index] in self.lexicon.sets["offices.portfolio.dealing"]
        return dealt or (not follows and self._is_matter_of_envoy(index))

    def _is_matter_of_envoy(self, noun: int) -> bool:
        """Tell what an envoy is sent for, which an adjective follows ("l'envoyé pour LE CONFLIT congolais")."""
        grammar, index = self.lexicon.grammar, noun - 1
        while index > 0 and self.tokens.words[index] in grammar.articles:
            index -= 1
        return grammar.cased and self.tokens.words[index] in self.lexicon.sets["offices.portfolio.on"]

    def _past_regions(self, index: int) -> int:
        """Pass over what a state is told beside with which an office deals: "European AND CENTRAL ASIAN affairs"."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        if index >= self.end or words[index] not in grammar.and_:
            return index
        end, dealing = index + 1, self.lexicon.sets["offices.portfolio.dealing"]
        while end < min(self.end, index + _REGIONS) and self.tokens.is_capital(end) and words[end] not in dealing:
            end += 1
        return end

    def _agency_of(self, office: OfficeMention) -> str | None:
        """Give the state whose agency abroad an office is of, where the title tells the body before any state."""
        if not self.lexicon.grammar.cased or office.organisation is None or office.kind in MINISTERS:
            return None
        body = knowledge.organisations(self.lexicon.language).get(office.organisation[0])
        return body.country if body is not None else None

    def _serves_body(self, office: OfficeMention) -> bool:
        """Tell the officer of a body of no one state, where states are named after it."""
        if office.organisation is None or office.kind in MINISTERS or office.country:
            return False
        body = knowledge.organisations(self.lexicon.language).get(office.organisation[0])
        return body is not None and not body.country

    def _is_name_after_title(self, hit: Hit) -> bool:
        """Tell a name that is written like an adjective ("President BUKHARI"): a definite word has a definite one."""
        definite, words = self.lexicon.grammar.definite, self.tokens.words
        alike = hit.sense("adjective") or hit.sense("city")
        if not definite or not alike or hit.sense("country") is not None or hit.prefix:
            return False
        return words[hit.start - 1].startswith(definite) and not words[hit.start].startswith(definite)

    def _is_namesake(self, hit: Hit) -> bool:
        """Tell the given name of someone of public record from the state of that name ("Italy's premier GEORGIA")."""
        words, last = self.tokens.words, hit.end - 1
        return (
            hit.end < self.end
            and words[last] in self.lexicon.given
            and (words[last], words[hit.end]) in self.lexicon.pairs
        )
