"""Words of a title that no list knows, up to the courtesy before the name: "head of the society TO HELP, Dr X".

Where capital letters do not tell names, a title may go on with any words. They are its own if a courtesy and a name
follow soon, and nothing between them does anything else: no verb, no sign, no other office.
"""

from __future__ import annotations

from typing import Final

from diplonews.analysis.names.bounds import NameReader
from diplonews.analysis.offices.holding import ENVOYS
from diplonews.analysis.offices.officementions import MINISTERS, OfficeMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS

__all__ = ["BridgeReader"]

_REACH: Final = 9
"""Words that a title may go on with."""
_BARS: Final = frozenset(
    "trigger speech counterpart together occasion opener link office again noun status delegation joint".split()
)
"""Sorts of phrases that no title holds."""
_RANKED: Final = frozenset({"deputy-foreign-minister", "deputy-minister", "official"})
"""Offices of those in a ministry who have the rank of an ambassador."""
_OF_MINISTRIES = MINISTERS | {"deputy-minister"}
"""Offices that are told by what a ministry deals with."""
_DEALING = frozenset({"adviser", "deputy-foreign-minister"})
"""Others of whom it is told what they deal with."""
_NAMED = 2
"""Words of a full name."""
_QUALIFIED = 3
"""Words from a body to the adjective of its state, one that describes it among them ("ministère FÉDÉRAL allemand")."""


class BridgeReader(SentenceReader):
    """Reads the rest of titles in one sentence."""

    names: NameReader

    def read(self, start: int, office: OfficeMention) -> int:
        """Find the courtesy up to which a title goes on, and learn the state between; 0 if there is none."""
        if self.lexicon.grammar.cased or not self.lexicon.grammar.definite:
            return 0
        if charged := self._past_charge(start, office):
            return charged
        country: str | None = None
        position = start
        while position < min(self.end, start + _REACH):
            hit = self.hits.get(position)
            if hit is not None and self._is_courtesy(hit):
                named = position > start and self._is_named(hit.end)
                if named:
                    office.country = office.country or (country if office.organisation is None else None)
                return position if named else 0
            if self.tokens.words[position] in COMMAS:
                return position if self._names_ministry(start, position, office) else 0
            if hit is not None and self._is_rank(start, hit, office):
                return hit.end
            if hit is not None and self._ends_ministry(start, hit, office):
                office.country = hit.sense("adjective")[0]
                return hit.end
            if not self._goes_on(position, hit, settled=office.country is not None):
                return 0
            if hit is not None and (value := hit.sense("country") or hit.sense("adjective")):
                country = country or value[0]
            position = max(position + 1, hit.end if hit is not None else 0)
        return 0

    def _names_ministry(self, start: int, end: int, office: OfficeMention) -> bool:
        """Tell a further matter of a ministry up to a comma and a courtesy: "of trade AND THE POOR, Mr Ali Salem"."""
        courtesy = self.hits.get(end + 1)
        dealing = office.kind in _OF_MINISTRIES | _DEALING and end > start
        if not dealing or courtesy is None or not self._is_courtesy(courtesy):
            return False
        return self._is_matter(start, end) and self._is_named(courtesy.end)

    def _is_matter(self, start: int, end: int) -> bool:
        """Tell nouns with their articles, or before one that has it: "AND the affairs of THE POOR"."""
        words, definite = self.tokens.words[start : end + 1], self.lexicon.grammar.definite
        told = [(word[1:] if self._joins(start + i) else word).startswith(definite) for i, word in enumerate(words)]
        begun = self._joins(start) or told[0]
        return begun and all(one or after for one, after in zip(told[:-1], [*told[1:-1], False], strict=True))

    def _is_rank(self, start: int, hit: Hit, office: OfficeMention) -> bool:
        """Tell a diplomat's rank before a name: "under-secretary for protocol AND MEDALS, THE AMBASSADOR Ali Salem"."""
        rule, words, definite = hit.sense("office"), self.tokens.words, self.lexicon.grammar.definite
        if rule is None or rule.kind not in ENVOYS or hit.prefix or office.kind not in _RANKED or hit.start == start:
            return False
        alone = hit.end == hit.start + 1 and words[hit.start].startswith(definite)
        before = words[hit.start - 1]
        described = before.startswith(definite) or before[1:].startswith(definite)
        return alone and described and self._is_named(hit.end)

    def _past_charge(self, start: int, office: OfficeMention) -> int:
        """Pass over what else someone is charged with, up to the name: "for political affairs AND PEACE, Ali Salem".

        Args:
            start: Where the title seems to end.
            office: It.

        Returns:
            Where the title ends, or 0.
        """
        words, dealing = self.tokens.words, self.lexicon.sets["offices.portfolio.dealing"]
        told = any(words[index] in dealing for index in range(office.start + 1, start))
        if not told and not self._goes_on_with_matter(start, office):
            return 0
        position, joined = start, not words[start - 1].startswith(self.lexicon.grammar.definite)
        while position < min(self.end, start + _REACH):
            hit = self.hits.get(position)
            if position > start and words[position] in self.lexicon.given:
                return position if self.names.read(position, titled=True) - position >= _NAMED else 0
            if position > start and hit is not None and not hit.prefix and (value := hit.sense("adjective")):
                if not self._is_named(hit.end):
                    return 0
                office.country = office.country or value[0]
                return hit.end
            if hit is not None and hit.prefix in self.lexicon.grammar.inner and (body := hit.sense("organisation")):
                office.organisation = office.organisation or (body[0], position, hit.end)
                position = hit.end
                continue
            joined = joined or self._joins(position)
            if not self._is_charge(position, hit, joined=joined):
                return 0
            position += 1
        return 0

    def _goes_on_with_matter(self, start: int, office: OfficeMention) -> bool:
        """Tell "AND youth", "HUMAN" behind the known matters of a ministry ("of sports", "of resources")."""
        if office.kind not in _OF_MINISTRIES or start >= self.end or start in self.hits or office.country is not None:
            return False
        common = self.tokens.words[start] in self.lexicon.common
        definite = self.tokens.words[start].startswith(self.lexicon.grammar.definite)
        return self._joins(start) or (definite and common and self.tokens.words[start] not in self.lexicon.given)

    def _joins(self, position: int) -> bool:
        return self.lexicon.grammar.binds(self.tokens.words[position][:1]) == "and"

    def _is_charge(self, position: int, hit: Hit | None, *, joined: bool) -> bool:
        """Tell a word of what someone is charged with: one that another or "and" binds, or an adjective of affairs."""
        word, lexicon = self.tokens.words[position], self.lexicon
        barred = word in lexicon.sets["names.barring"] or word in lexicon.sets["names.ordinary"]
        # "And THE TALKS" is a noun of the contact elsewhere, "and met" is none.
        other = hit is not None and "again" not in hit.sorts and not hit.sorts.keys() <= {"noun"}
        if barred or other or not self.tokens.is_word(position):
            return False
        definite = word.startswith(lexicon.grammar.definite)
        if self._joins(position):
            return word in lexicon.common or word[1:].startswith(lexicon.grammar.definite)
        if joined and definite:
            return True
        if definite:
            return any(word.endswith(ending) for ending in lexicon.sets["offices.portfolio.agreeing"])
        follows = self.tokens.words[position + 1] if position + 1 < self.end else ""
        return joined and word in lexicon.common and follows.startswith(lexicon.grammar.definite)

    def _ends_ministry(self, start: int, hit: Hit, office: OfficeMention) -> bool:
        """Tell the state behind a second portfolio that no list knows, and a name: "of art AND CRAFTS, KENYA'S"."""
        grammar, words = self.lexicon.grammar, self.tokens.words[start : hit.start]
        if office.kind not in MINISTERS or office.country or office.organisation or not words:
            return False
        if hit.prefix or hit.sense("adjective") is None or grammar.binds(words[0][:1]) != "and":
            return False
        plain = (word[1:] if grammar.binds(word[:1]) == "and" else word for word in words)
        return all(word.startswith(grammar.definite) for word in plain) and self._goes_on_with(hit.end)

    def _goes_on_with(self, position: int) -> bool:
        """Tell whether a name follows, or the next person."""
        hit = self.hits.get(position)
        if hit is not None and not hit.prefix and ("office" in hit.sorts or "counterpart" in hit.sorts):
            return True
        return self._is_named(position)

    @staticmethod
    def _is_courtesy(hit: Hit) -> bool:
        return bool(hit.sense("honorific")) and not hit.prefix

    def _is_named(self, position: int) -> bool:
        while (hit := self.hits.get(position)) is not None and self._is_courtesy(hit):
            position = hit.end
        return position < self.end and self.names.read(position, titled=True) > position

    def _goes_on(self, position: int, hit: Hit | None, *, settled: bool) -> bool:
        """Tell whether a word may stand within a title."""
        word, lexicon = self.tokens.words[position], self.lexicon
        after = self.hits.get(position + 1)
        if not settled and word in lexicon.sets["names.passing"] and (after is None or after.sense("country")):
            return True
        if not self.tokens.is_word(position) or word in lexicon.sets["names.barring"]:
            return False
        if hit is not None and not _BARS.isdisjoint(hit.sorts):
            return False
        return word not in lexicon.given and word not in lexicon.sets["names.bound"]

    def state_of_body(self, start: int, end: int) -> str | None:
        """Find whose ministry or service is named within a title ("directeur des ports DU MINISTÈRE TOGOLAIS")."""
        words, bodies = self.tokens.words, self.lexicon.sets["offices.portfolio.nouns"]
        near = (
            at for index in range(start, end) if words[index] in bodies for at in range(index + 1, index + _QUALIFIED)
        )
        values = (hit.sense("adjective") for at in near if at < end and (hit := self.hits.get(at)) is not None)
        return next((value[0] for value in values if value), None)
