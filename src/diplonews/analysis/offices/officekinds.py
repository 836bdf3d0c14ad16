"""Whether a word is a title, and which kind of office it tells: of a state, a parliament, a society or a body."""

from __future__ import annotations

from diplonews import knowledge
from diplonews.analysis.offices.officementions import MINISTERS, OfficeMention
from diplonews.analysis.offices.portfolios import Portfolios
from diplonews.analysis.words.grammar import OfficeRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["DEPUTIES", "FOREIGN", "UNION", "OfficeKinds"]

FOREIGN = {"minister": "foreign-minister", "deputy-minister": "deputy-foreign-minister"}
"""What a portfolio of foreign affairs makes of an office."""
DEPUTIES = {
    "governor": "official",
    "minister": "deputy-minister",
    "foreign-minister": "deputy-foreign-minister",
    "head-of-state": "deputy-head-of-state",
    "head-of-government": "deputy-head-of-government",
    "organisation-head": "organisation-official",
    "envoy": "organisation-official",
    "permanent-representative": "ambassador",
    "ambassador": "official",
}
"""What a word like "deputy", which stands apart from its head, makes of an office."""
UNION = "EU"
"""What acts as states do, and is none."""
_MIN_NAME, _MAX_NAME = 2, 6
"""Words of a name of which the first is written like a title, and of the longest such name."""
_SERVING = MINISTERS | frozenset(
    "ambassador charge-daffaires consul envoy adviser official organisation-head organisation-official parliamentarian "
    "permanent-representative security-chief".split()
)
"""Offices that no sultan holds: whoever does is called so."""
_THRONE = "head-of-state"
_HEADS = frozenset({_THRONE, "head-of-government"})
"""Offices with whose titles societies have heads, too."""
_LEAGUE = 10
"""Words of the name of a body of several states."""
_OFFICERS = frozenset({"organisation-head", "organisation-official"})
_OVER = frozenset({"organisation-head", "official"})
"""Offices of who heads a body or a part of it."""
_MEMBERS = frozenset(
    {"official", "organisation-official", "organisation-head", "head-of-state", "deputy-head-of-state"}
)
"""Offices that who heads a committee of a parliament seems to hold."""


class OfficeKinds(Portfolios):
    """Judges the kinds of offices in one sentence."""

    def _is_name(self, head: int, hit: Hit) -> bool:
        """Tell a name that is written like a title ("Sultan", "Amin"): it goes on as names do."""
        lexicon, words = self.lexicon, self.tokens.words
        if hit.end > head + 1:
            return False
        after = words[head + 1] if head + 1 < self.end else ""
        if lexicon.grammar.cased:
            named = after in lexicon.sets["names.open"] - lexicon.grammar.of  # But for "President AL-Amin".
            before = head - 1 - (words[head - 1] == ".")  # "DR. Sultan Faris": nobody calls a sultan so.
            plain = before >= 0 and words[before] in lexicon.sets["names.plain"] and self._is_name_part(head + 1)
            told = words[head] in lexicon.given and (named or plain or self._is_held(head))
            return self.tokens.is_capital(head) and told
        return words[head][len(hit.prefix) :] in lexicon.given and self.names_on(head + 1)

    def _is_name_part(self, index: int) -> bool:
        return index < self.end and self.tokens.is_word(index) and self.tokens.is_capital(index)

    def _is_held(self, head: int) -> bool:
        """Tell a name written like a title by the office behind it and a comma: "SULTAN Omar Al Marri, Minister of"."""
        tokens, lexicon = self.tokens, self.lexicon
        position = head + 1
        while (
            position < self.end
            and position <= head + _MAX_NAME
            and (tokens.is_capital(position) or tokens.words[position] in lexicon.particles)
        ):
            position += 1
        if position < head + _MIN_NAME or tokens.words[position : position + 1] != [","]:
            return False
        after = self.skip_articles(position + 1)
        state = self.hits.get(after)
        if state is not None and (state.sense("adjective") or state.sense("country")):
            after = self._possessive(state.end)
        office = self.hits_office(after)
        if office is None or (rule := office.sense("office")).kind not in _SERVING or _THRONE in dict(rule.of).values():
            return False  # "the RULER of a state"
        bound = tokens.words[office.end - 1] in lexicon.grammar.of  # "Minister of"
        return bound or office.end >= self.end or not tokens.is_capital(office.end)

    def _judge(self, office: OfficeMention, rule: OfficeRule, *, completed: bool) -> None:
        """Settle what sort of office it is once its complement is known."""
        member = office.kind in _MEMBERS and self._is_of_committee(office)
        self._judge_by_body(office, rule, completed=completed)
        if member:
            office.kind = "parliamentarian"
        elif office.kind == "parliament-speaker" and office.country is None and self._is_of_states(office):
            office.kind = "organisation-head"

    def _is_of_states(self, office: OfficeMention) -> bool:
        """Tell a parliament of several states: "the speaker of THE ANDEAN PARLIAMENT"."""
        if office.organisation is None or office.organisation[0].startswith("="):
            return False
        body = knowledge.organisations(self.lexicon.language)[office.organisation[0]]
        return body.kind == "igo" and body.country is None

    def _judge_by_body(self, office: OfficeMention, rule: OfficeRule, *, completed: bool) -> None:
        """Settle it by the body, parliament or state in the title."""
        by = dict(rule.of)
        if (speaker := by.get("parliament")) is not None and (part := self._part_of_parliament(office)):
            office.kind = speaker if part == "whole" else "parliamentarian"
            if office.organisation is not None and not office.organisation[0].startswith("="):
                body = knowledge.organisations(self.lexicon.language)[office.organisation[0]]
                office.country = office.country or body.country
            return
        if office.organisation is None and self.lexicon.grammar.cased and office.kind in _OFFICERS and completed:
            if office.kind == "organisation-head" and not office.country and self._lead_league(office):
                return
            office.kind = "official"  # "Director General of the Treasury" serves no international organisation.
            return
        if office.organisation is None or office.organisation[0].startswith("="):
            if office.kind in _HEADS and "organisation" in by and self._is_of_society(office):
                office.kind = by["organisation"]
                return
            if office.kind in _OFFICERS and self._is_domestic(office):
                office.kind = "official"
                return
            if office.kind == "organisation-official" and office.organisation is None:
                office.kind = "official" if office.country not in {None, UNION} else office.kind
                return  # "The GERMAN commissioner for human rights" serves no body of several states.
            sort = "country" if office.country and not office.within else "organisation" if office.organisation else ""
            office.kind = by.get(sort, office.kind)
            office.either = office.kind == _THRONE != rule.kind
            return
        body = knowledge.organisations(self.lexicon.language)[office.organisation[0]]
        if body.country and office.country is None:
            office.country = body.country
        if body.kind in {"movement", "party"} and rule.kind in {"organisation-head", "head-of-state", "official"}:
            sections = self.lexicon.sets["offices.portfolio.sections"]
            section = not sections.isdisjoint(self.tokens.words[office.start : office.end])
            office.kind = "official" if section else "party-leader"  # "The head of the SECTION for trade of the party"
        else:
            of_state = body.country or body.kind == "de-facto-state"
            office.kind = by.get(body.kind, by.get("country" if of_state else "organisation", office.kind))
            if not of_state and office.kind in _OVER and self._is_of_department(office):
                office.kind = "organisation-official"

    def _lead_league(self, office: OfficeMention) -> bool:
        """Take the body of several states that no list knows: "the secretary-general of the BALTIC PORTS ALLIANCE"."""
        words, sets = self.tokens.words, self.lexicon.sets
        nouns, several = sets["offices.portfolio.leagues"], sets["offices.portfolio.international"]
        of = next((i for i in range(office.start, office.end) if words[i] in self.lexicon.grammar.of), office.end)
        start = reached = self.skip_articles(of + 1)
        while reached < min(self.end, start + _LEAGUE) and (words[reached] == "-" or self.tokens.is_capital(reached)):
            reached += 1
        end = next((i + 1 for i in range(reached - 1, start, -1) if words[i] in nouns), start)
        if start >= self.end or several.isdisjoint(words[start:end]) or not self.tokens.is_capital(start):
            return False
        office.organisation = (f"={' '.join(words[start:end])}", start, end)
        office.end = max(office.end, end)
        return True

    def _is_of_department(self, office: OfficeMention) -> bool:
        """Tell who heads a part of a body of several states ("director of the BUREAU for Africa at the bank")."""
        parted = self.lexicon.sets["offices.portfolio.parted"]
        return not parted.isdisjoint(self.tokens.words[office.start : office.end])

    def _part_of_parliament(self, office: OfficeMention) -> str:
        """Tell whether a title is of a `whole` parliament, of a `committee` of it, or of none (""), by its names."""
        known, _, end = office.organisation if office.organisation is not None else ("=", 0, 0)
        if known.startswith("="):
            # What stands before a president may be whom others spoke to: "an address to Parliament President Poe".
            return self._presides(office.start, office.end, before=office.kind != "head-of-state")
        if knowledge.organisations(self.lexicon.language)[known].kind != "parliament":
            return ""
        return "committee" if self._has_noun(end, office.end + 1) or self._possessive(end) > end else "whole"

    def _is_of_committee(self, office: OfficeMention) -> bool:
        """Tell an office in a committee of a parliament ("head of the COMMITTEE on energy in the SENATE")."""
        sets, words, grammar = self.lexicon.sets, self.tokens.words, self.lexicon.grammar
        if grammar.cased:
            return self._is_of_committee_apart(office)
        committees, parliaments = sets["offices.portfolio.committees"], sets["offices.portfolio.parliaments"]
        last = min(office.end, self.end)
        start = next((at for at in range(office.start, last) if words[at] in committees), last)
        for at in range(start, last):
            word = words[at]
            bare = word[1:] if word[:1] in grammar.inner else word
            for end in range(at + 1, min(at + _MAX_NAME, self.end) + 1):
                if " ".join((bare, *words[at + 1 : end])) in parliaments:
                    return True
        return False

    def _is_of_committee_apart(self, office: OfficeMention) -> bool:
        """Tell the same where words of their own bind the parliament: "présidente de la COMMISSION du budget du SÉNAT".

        The parliament of several may stand behind the end: "présidents des COMMISSIONS du budget AU SÉNAT et à".
        """
        words, sets = self.tokens.words, self.lexicon.sets
        committees, parliaments = sets["offices.portfolio.committees"], sets["offices.portfolio.parliaments"]
        start = next((at for at in range(office.start, min(office.end, self.end)) if words[at] in committees), None)
        return start is not None and any(
            phrase_at(words, at, self.end, parliaments) for at in range(start + 1, min(self.end, office.end + 1))
        )

    def _is_of_society(self, office: OfficeMention) -> bool:
        """Tell the president of a society or court from one of a state: a noun of such a body is in the title."""
        nouns, words = self.lexicon.sets["offices.portfolio.societies"], self.tokens.words
        return any(words[index] in nouns for index in range(office.start, min(office.end + 1, self.end)))

    def _is_domestic(self, office: OfficeMention) -> bool:
        """Tell the office in a body that states have, and organisations of states are not ("the Asian BUREAU").

        Where its noun stands before the rest, a state must tell the same: "the AGENCY for water of Kenya".
        """
        domestic, words = self.lexicon.sets["offices.portfolio.domestic"], self.tokens.words
        if office.organisation is None:
            return False
        _, start, end = office.organisation
        return words[end - 1] in domestic or (words[start] in domestic and office.country not in {None, UNION})
