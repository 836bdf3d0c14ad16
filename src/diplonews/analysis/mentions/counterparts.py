"""Counterparts: "his counterpart", of which state and by what name, "X, his German counterpart"."""

from __future__ import annotations

from diplonews.analysis.mentions.courtesies import CourtesyReader
from diplonews.analysis.mentions.heads import HeadReader
from diplonews.analysis.mentions.holders import HolderReader
from diplonews.analysis.mentions.lists import ListReader
from diplonews.analysis.names.bounds import NameReader
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OfficeMention, OrganisationMention, find_organisation
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.offices.titles import TitleReader
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS

__all__ = ["CounterpartReader"]

_NEAR = 4
"""Words among which the body stands whose states several counterparts act for."""


class CounterpartReader(SentenceReader):
    """Reads the counterparts of one sentence."""

    names: NameReader
    titles: TitleReader
    courtesies: CourtesyReader
    holders: HolderReader
    heads: HeadReader
    lists: ListReader

    def read(self, index: int, head: Hit, prefix: str) -> Mention:
        """Read a counterpart whose word is known, from the state that may stand before it."""
        mention = Mention(index, head.end, prefix, counterpart=True)
        if index < head.start and (value := self.hits[index].sense("adjective") or self.hits[index].sense("country")):
            mention.country = value[0]
        position = head.end
        while position < self.end:
            party = self.hits.get(self.heads.bound(self._past_from(position)))
            value = None if party is None else party.sense("adjective") or party.sense("country")
            if value is None and party is not None and self._is_of(party):
                value = party.sense("capital")  # "son homologue DE TRIPOLI"
            if party is None or value is None or (party.prefix and mention.country):
                break
            mention.country = mention.country or value[0]
            position = party.end
        mention.end = self._named(mention, position)
        self.lists.follow(mention.end if mention.name is None else position, counterpart=True)
        return mention

    def _is_of(self, party: Hit) -> bool:
        """Tell a capital that is bound by "of", and is not where someone was met."""
        before, grammar = self.tokens.words[party.start - 1], self.lexicon.grammar
        return grammar.cased and before in grammar.of and before not in self.lexicon.sets["places.strong"]

    def body(self, position: int) -> OrganisationMention | None:
        """Give the body of whose states several counterparts are: "her counterparts of the states of THE UNION"."""
        for index in range(position, min(self.end, position + _NEAR)):
            hit = self.hits.get(index)
            if (body := find_organisation([hit])) is not None:
                return body
            if not self.tokens.is_word(index) or (hit is not None and hit.sense("trigger")):
                break
        return None

    def _past_from(self, position: int) -> int:
        """Pass over "from" before the state of a counterpart ("his counterpart FROM Chad")."""
        known = self.hits.get(position + 1)
        told = self.tokens.words[position] in self.lexicon.grammar.from_ and known is not None
        return position + 1 if told and known is not None and known.sense("country") else position

    def after_name(self, mention: Mention, position: int) -> int:
        """For "Hans Weber, HIS GERMAN COUNTERPART": the office is that of whom the sentence speaks first."""
        if mention.offices or not self.lexicon.grammar.cased or position >= self.end:
            return position
        step = self.holders.step(position)
        head = self.heads.find(step, "counterpart") if self.tokens.words[position] in COMMAS else None
        if head is None:
            return position
        apposed = self.read(step, head, "")
        if apposed.name is not None:
            return position
        mention.counterpart, mention.country = True, mention.country or apposed.country
        return apposed.end

    def _named(self, mention: Mention, position: int) -> int:
        """Read who the counterpart is: the name with its courtesies, an office before it or after it."""
        if closed := self.names.bracketed(position):
            mention.name = (position + 1, closed)
            return closed + 1
        hit = self.hits.get(position)
        if hit is not None and hit.sense("standing") and not hit.sense("office"):
            position = hit.end  # "his newly appointed counterpart" in the order of French
        after, office = self.courtesies.read(self.courtesies.skip_comma(position), mention), None
        if after == position:
            after = self._past_article(mention, position)
        if after == position:
            office = self._apposed_office(mention, self.holders.step(position))
            if office is not None:
                after = self.courtesies.read(self._behind(office), mention)
        end = self.names.read(after, titled=True)
        if end == after:
            return position
        if not self.lexicon.grammar.cased:
            end = self.names.family(after, end, held=True)
        mention.name = self.names.trim(after, end)
        if office is not None:
            mention.add_office(office)
            mention.country = mention.country or office.country
        return self.holders.after_name(mention, end) if self.lexicon.grammar.cased else end

    def _past_article(self, mention: Mention, position: int) -> int:
        """Pass over a rank that has an article before the name ("son homologue béninois, LE GÉNÉRAL Ali Salem")."""
        step = position + (position + 1 < self.end and self.tokens.words[position] in COMMAS)
        after = self.courtesies.past_rank(step, mention) if step < self.end else step
        return after if after > step else position

    def _apposed_office(self, mention: Mention, step: int) -> OfficeMention | None:
        """For "her Irish counterpart, Foreign Minister X": an office that a name follows, of no other state."""
        office = self.titles.read(step, inside=True) if step < self.end and not self.clitic(step) else None
        if office is None or (office.country is not None and mention.country not in {None, office.country}):
            return None
        return office if self.courtesies.is_next_person(self._behind(office)) else None

    def _behind(self, office: OfficeMention) -> int:
        """Give where the name may begin after an office."""
        return self.courtesies.skip_comma(self._past_rank(office.end))

    def _past_rank(self, position: int) -> int:
        """Pass over the rank of a diplomat between an office and the name ("Special Envoy AMBASSADOR Ken Sato")."""
        hit = self.hits.get(position) if position < self.end and self.lexicon.grammar.cased else None
        rule = hit.sense("office") if hit is not None else None
        return hit.end if hit is not None and rule is not None and rule.kind == "ambassador" else position
