"""Lists of states that share a word for who acts: "her counterparts from Fiji and Tonga".

One word stands for several persons, each of another state. Each state makes a mention of its own.
"""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec.structs import replace

from diplonews.analysis.offices.holding import ENVOYS
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.offices.titles import TitleReader
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, LISTING
from diplonews.analysis.words.tokens import past_brackets, phrase_at

__all__ = ["Item", "ListReader"]

_HEADS: Final = frozenset({"office", "counterpart", "delegation", "standing"})
"""Sorts of phrases before which a state belongs to them, and not to the list."""
_SORTS: Final = ("adjective", "country")
"""Sorts of words that tell a state. Some are both ("New Zealand"), and then the next of the list may be either."""
_STATE: Final = 8
"""Words of the longest name of a state."""
_FOREIGN: Final = {"minister": "foreign-minister", "deputy-minister": "deputy-foreign-minister"}


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """A state or body of a list, with what stands for its people."""

    hit: Hit
    country: str | None
    counterpart: bool = False
    delegation: bool = False
    office: OfficeMention | None = None


class ListReader(SentenceReader):
    """Reads lists of states in one sentence."""

    titles: TitleReader
    _reached: int = -1
    _sorts: tuple[str, ...] = ()
    _counterpart: bool = False
    _delegation: bool = False
    _office: OfficeMention | None = None

    def follow(
        self, end: int, *, counterpart: bool = False, delegation: bool = False, office: OfficeMention | None = None
    ) -> None:
        """Take notice of who was just read, if a list may go on: the last word tells the state."""
        last = next(
            (hit for i in range(max(0, end - _STATE), end) if (hit := self.hits.get(i)) and hit.end == end), None
        )
        self._sorts = () if last is None else tuple(sort for sort in _SORTS if sort in last.sorts)
        if office is not None and last is not None and {last.sorts[s][0] for s in self._sorts} - {office.country}:
            self._sorts = ()  # Where an envoy is sent is no list of envoys.
        if office is not None and office.organisation is not None and office.organisation[2] == end:
            self._sorts = _SORTS
        self._reached = end if self._sorts or counterpart else -1
        self._counterpart, self._delegation, self._office = counterpart, delegation, office

    @property
    def is_open(self) -> bool:
        """Tell whether someone was read after whom a list of states may go on."""
        return self._reached >= 0

    def reach(self, end: int) -> None:
        """Pass over the name of who was just read: the list goes on after it."""
        if self._reached >= 0:
            self._reached = end

    def following(self, index: int, hit: Hit) -> Item | None:
        """Read the next state of the list at hand."""
        if self._reached < 0 or not self._is_joined(index):
            return None
        value = next((found for sort in self._sorts or _SORTS if (found := hit.sense(sort))), None)
        if value is None and (body := hit.sense("organisation")) is not None and not body[1]:
            return self._body(hit, body[0])
        if value is None:
            return None  # A preposition that is a phrase too: what it binds is judged when it is reached.
        if self._belongs_elsewhere(hit):
            self._reached = -1
            return None
        office = None
        if self._office is not None:
            kind = self._foreign(hit.end, self._office.kind)
            self._office.kind = kind
            office = replace(self._office, country=value[0])
        self._reached = hit.end
        return Item(
            hit=hit, country=value[0], counterpart=self._counterpart, delegation=self._delegation, office=office
        )

    def _body(self, hit: Hit, known: str) -> Item | None:
        """Read a body of several states among those whose envoys are told: "the envoys of Mali and OF THE LEAGUE"."""
        if self._office is None or not self.lexicon.grammar.cased:
            return None
        if self._office.kind not in ENVOYS and not self.is_plural(self._office):
            return None
        width = phrase_at(self.tokens.words, hit.end, self.end, self.lexicon.grammar.of)
        above = self.hits.get(hit.end + width) if width else None
        end = above.end if above is not None and above.sense("organisation") else hit.end  # "of THE UNITED NATIONS"
        self._reached = end
        office = replace(self._office, country=None, organisation=(known, hit.start, end))
        return Item(hit=hit.ending(end), country=None, office=office)

    def leading(self, hit: Hit) -> Item | None:
        """Read a state of a list before its word: "the KENYAN and Ugandan foreign ministers"."""
        value = hit.sense("adjective") or hit.sense("country")
        if value is None or self.lexicon.grammar.verb_first or not self._is_join(hit.end):
            return None
        position, last = hit.end, None
        while position < self.end:
            more = self.hits.get(position)
            if more is not None and (more.sense("adjective") or more.sense("country")):
                last, position = more, more.end
            elif self._is_join(position):
                last, position = None, position + 1
            else:
                break
        head = self.hits.get(position)
        if last is not None and head is not None and head.sense("counterpart"):
            return Item(hit=hit, country=value[0], counterpart=True)
        whose = "adjective" in hit.sorts or (last is not None and "adjective" in last.sorts and self._is_short(hit))
        if last is not None and head is not None and head.sense("delegation") and whose:
            return Item(hit=hit, country=value[0], delegation=True)  # "ISRAELI and Palestinian officials"
        office = self.titles.read(last.start) if last is not None else None
        if office is None or office.country is None or office.end <= position:
            return None
        office = replace(office, country=value[0])
        return Item(hit=hit, country=value[0], office=office) if self.is_plural(office) else None

    def _is_short(self, hit: Hit) -> bool:
        """Tell the letters that stand for a state, where others have an adjective ("U.S. and Kenyan officials")."""
        return self.lexicon.grammar.cased and self.tokens.shouts(hit.start, hit.end)

    def _is_join(self, position: int) -> bool:
        words = self.tokens.words
        return position < self.end and (words[position] in COMMAS or words[position] in self.lexicon.grammar.and_)

    def _is_joined(self, index: int) -> bool:
        """Tell whether only a comma, "and" and what binds a state stand since the last one, or brackets behind it."""
        grammar, words = self.lexicon.grammar, self.tokens.words
        start = past_brackets(words, self._reached, index) if grammar.cased else self._reached
        between = words[start:index]
        if not grammar.cased:
            hit = self.hits.get(index)
            joined = hit is not None and grammar.binds(hit.prefix) == "and"
            return all(word in COMMAS for word in between) and (joined or bool(between))
        if not (self.lexicon.sets["topics.repeated"] - grammar.from_).isdisjoint(between):
            return False  # "talks with her counterpart, Ali Salem, ON Chad"
        passed = (grammar.and_, grammar.of, grammar.from_, grammar.articles, grammar.each, LISTING, {"'"})
        joined = any(word in LISTING or word in grammar.and_ for word in between)
        return joined and all(any(word in words for words in passed) for word in between)

    def _belongs_elsewhere(self, hit: Hit) -> bool:
        """Tell whether a state stands before a word of its own ("and UGANDAN officials", "and FIJI'S minister")."""
        after = self.hits.get(hit.end)
        if self._office is not None and self.titles.is_same_in_short(self._office, hit.end):
            return False
        owns = hit.end < self.end and self.tokens.words[hit.end] == "'" and self.tokens.glued(hit.end)
        office = self.titles.read(hit.start)
        led = office is not None and office.end > hit.end
        return owns or led or (after is not None and not _HEADS.isdisjoint(after.sorts))

    def _foreign(self, position: int, kind: str) -> str:
        """Tell the ministry that is named after all states, in the order of French."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        while position < self.end and (words[position] in grammar.of or words[position] in grammar.articles):
            position += 1
        hit = self.hits.get(position)
        return _FOREIGN.get(kind, kind) if hit is not None and hit.sense("foreign") else kind
