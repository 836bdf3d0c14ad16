"""Offices that are held under someone who is named: "President Koroi's envoy", "the envoy of President Ana Koroi"."""

from __future__ import annotations

from diplonews.analysis.mentions.courtesies import CourtesyReader
from diplonews.analysis.names.bounds import NameReader
from diplonews.analysis.offices.holding import RULERS
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.offices.titles import TitleReader
from diplonews.analysis.words.people import held_one_of
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["PatronReader"]

_SENT = frozenset({"envoy", "adviser"})
"""Offices that one may hold under somebody told by name."""
_SERVING = _SENT | {"foreign-minister", "minister", "deputy-foreign-minister", "deputy-minister", "security-chief"}
"""And those that one may hold under a ruler, who stands for the state."""
_MIN_NAME = 2
"""Words of a name that no courtesy stands before."""
_NEAR = 9
"""Words among which the sign of possession stands behind the name of whoever an office is held under."""


class PatronReader(SentenceReader):
    """Reads whom offices are held under, in one sentence."""

    names: NameReader
    titles: TitleReader
    courtesies: CourtesyReader

    def owned(self, position: int, office: OfficeMention) -> OfficeMention | None:
        """Read the office that belongs to someone who is named before it ("President Ana Koroi'S SPECIAL ENVOY").

        Args:
            position: Where the title of that one begins.
            office: That title.
        """
        words, possessive = self.tokens.words, self.lexicon.grammar.possessive
        if not self.lexicon.grammar.cased or "'" not in words[office.end : min(self.end, office.end + _NEAR)]:
            return None
        name = self.courtesies.skip(office.end)
        end = self.names.read(name, titled=True)
        width = phrase_at(words, end, self.end, possessive) if end > name else 0
        held = self.titles.read(end + width, inside=True) if width else None
        if held is None or held.acts:
            return None
        held.start, held.serves, held.patron = position, True, self.names.trim(name, end)
        held.country = held.country or office.country
        return held

    def apposed(self, position: int, office: OfficeMention) -> OfficeMention | None:
        """Read the office under someone that stands behind a name and a comma ("Ali Salem, THE PRESIDENT'S ENVOY")."""
        if (held := self.owned(position, office)) is not None:
            return held
        if not self.lexicon.grammar.cased or office.organisation is not None:
            return None
        end = self.past_apposed(office) if office.under else self._past_named(office)
        closed = end >= self.end or not self.tokens.is_word(end) or self.tokens.words[end] in COMMAS
        if office.patron is None or not closed:
            return None
        office.end = end
        return office

    def past_apposed(self, office: OfficeMention) -> int:
        """Pass over the patron's name behind a comma: "Ali Salem, envoy of the president of Fiji, ANA KOROI, met".

        Where an office follows that name, too, it is the next of a list ("..., Ken Sato, minister of trade").
        """
        words, end = self.tokens.words, self.past(office)
        if office.patron is not None or not (office.under and self.lexicon.grammar.cased) or end >= self.end:
            return end
        begin = self.titles.skip_articles(office.end + (words[office.end] in COMMAS))
        name = self.courtesies.skip(begin)
        end = self.names.read(name, titled=True)
        step = end + (end < self.end and words[end] in COMMAS)
        told = step > end and self.titles.read(self.titles.skip_articles(step), inside=True) is not None
        if told or (end - name < _MIN_NAME and name == begin) or end == name:
            return office.end
        office.patron = self.names.trim(name, end)
        return end

    def _past_named(self, office: OfficeMention) -> int:
        """Pass over a patron told by name before an office: "envoy OF HIS EXCELLENCY ANA KOROI, PRESIDENT OF FIJI"."""
        if office.kind not in _SENT or office.country is not None or office.patron is not None:
            return office.end
        words = self.tokens.words
        begin = office.end + phrase_at(words, office.end, self.end, self.lexicon.grammar.of)
        name = self.courtesies.skip(begin) if begin > office.end else begin
        end = self.names.read(name, titled=True) if begin > office.end else name
        if end == name:
            return office.end
        office.patron = self.names.trim(name, end)
        step = self.titles.skip_articles(end + 1) if end < self.end and words[end] in COMMAS else end
        held = self.titles.read(step, inside=True) if step > end else None
        if held is None or held.kind not in RULERS:
            return end
        office.country = held.country
        return held.end

    def past(self, office: OfficeMention) -> int:
        """Pass over the name of whoever an office is held under ("the envoy of PRESIDENT ANA KOROI")."""
        if not self.lexicon.grammar.cased:
            return self._past_ruler(office)
        if not (office.serves and self.lexicon.grammar.cased) or office.patron is not None:
            return office.end
        hits = (self.hits.get(index) for index in range(office.start + 1, office.end))
        if not any(hit is not None and hit.end == office.end and hit.sense("office") for hit in hits):
            return office.end  # "the envoy of the President of FIJI, Ali Salem"
        name = self.courtesies.skip(office.end)
        end = self.names.read(name, titled=True)
        if end > name:
            office.patron = self.names.trim(name, end)
        return max(end, office.end)

    def _past_ruler(self, office: OfficeMention) -> int:
        """Pass over the ruler whose minister one is called, by a title that owns him: «وزير خارجية **بوتين**»."""
        words, end, definite = self.tokens.words, office.end, self.lexicon.grammar.definite
        told = office.country is not None or office.organisation is not None or office.patron is not None
        if told or office.kind not in _SERVING or words[end - 1].startswith(definite):
            return end
        for behind in (end + _MIN_NAME, end + 1) if end < self.end else ():
            name = tuple(words[end:behind]) if behind <= self.end else ()
            if self.lexicon.borne.issuperset(name) and held_one_of(name, self.lexicon.language, RULERS):
                office.patron, office.serves = (end, behind), True
                return behind
        return end
