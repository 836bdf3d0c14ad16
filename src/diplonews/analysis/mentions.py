"""Who is spoken of: persons with their offices, offices with nobody named, states and bodies.

A mention is read from left to right out of the phrases that the lexicon found: courtesies, offices (`titles`), a name
(`names`); in either order, with or without a comma.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping

import attrs

from diplonews.analysis.bridges import BridgeReader
from diplonews.analysis.lexicon import Hit, Lexicon
from diplonews.analysis.lists import Item, ListReader
from diplonews.analysis.names import NameReader
from diplonews.analysis.titles import OfficeMention, OrganisationMention, TitleReader
from diplonews.analysis.tokens import Tokens, phrase_at

__all__ = ["Mention", "MentionReader"]

_COMMAS = frozenset("،,")
_BEGINNINGS = frozenset(
    "together joint counterpart honorific office standing adjective country organisation delegation".split()
)
"""Sorts of phrases with which a mention may begin."""
_PLACES = frozenset({"city", "capital", "seat"})
_PARTIES = frozenset({"adjective", "country", "organisation"})
"""Sorts of phrases that tell for whom a head acts which they stand before."""
_HEADS = frozenset({"office", "delegation", "counterpart", "adjective"})
"""Sorts of phrases that a state before them belongs to."""
_CONTACTS = frozenset({"trigger", "noun"})
"""Sorts of phrases that tell of contacts."""
_REACH = 20
"""Words from the beginning of a name to an office after it."""
_MIN_DESCRIBED = 2
"""Words that a name has which no list knows."""
_CARRIED = 14
"""Words of a title that no list knows."""
_INNER = frozenset("-'’()/&.")
"""Signs within a title."""
_NOT_CARRIED = frozenset({"trigger", "speech", "counterpart", "together", "office", "honorific", "noun"})
"""Sorts of phrases with which no title goes on."""
_MAX_BEFORE = 4
"""Words that may stand before a counterpart or a delegation and belong to it."""
_COMPOUND = frozenset({"deputy-head-of-government", "head-of-government", "minister", "crown-prince", "royal"})
"""Offices that are often held together with a ministry."""
_ENVOYS = frozenset({"ambassador", "charge-daffaires", "consul"})
_APART = frozenset({"other", "party-leader"})
"""Offices that are no state's."""
_BELOW = frozenset(
    "minister foreign-minister deputy-minister deputy-foreign-minister deputy-head-of-government adviser "
    "parliament-speaker governor official".split()
)
"""Offices that no head of state holds."""
_SOLE = frozenset({"head-of-state", "ambassador", "charge-daffaires", "consul"})
"""Offices with which nobody holds another of the state."""
_PRINCIPALS = frozenset(
    "head-of-state head-of-government crown-prince foreign-minister deputy-foreign-minister minister deputy-minister "
    "parliament-speaker governor".split()
)
_MINISTERS = frozenset({"foreign-minister", "deputy-foreign-minister", "minister", "deputy-minister"})
_COURTESY = 4
"""The rank of "ambassador" without a state: beside another office it is a courtesy."""
_RANKS = {"official": 2, "other": 2, "royal": 3}
"""What tells less than other offices that someone holds."""
_MINISTRIES = frozenset({"foreign-minister", "deputy-foreign-minister"})


@attrs.define(slots=True, eq=False)
class Mention:
    """Someone who is spoken of, with the tokens that do it."""

    start: int
    end: int
    prefix: str = ""
    name: tuple[int, int] | None = None
    """The tokens of the name."""
    cut: int = 0
    """Letters before the name that are written together with it."""
    honorific: tuple[int, int] | None = None
    offices: list[OfficeMention] = attrs.field(factory=list)
    country: str | None = None
    organisation: OrganisationMention | None = None
    counterpart: bool = False
    together: bool = False
    delegation: bool = False
    beside: str | None = None
    """The state on whose side someone was there, where the sentence tells it: "from the Jordanian side"."""
    state: bool = False
    """A state or body that is named alone."""
    joint: bool = False
    """Told together with others by one noun."""

    @property
    def office(self) -> OfficeMention | None:
        """The leading office, or None."""
        return self.offices[0] if self.offices else None


@attrs.define(slots=True)
class MentionReader:
    """Reads mentions out of one sentence."""

    lexicon: Lexicon
    tokens: Tokens
    hits: Mapping[int, Hit]
    end: int
    known: frozenset[str]
    """Names (folded) by which persons of this article are called for short."""
    shouts: bool = False
    """Whether all letters are capital."""
    leads: bool = False
    """Whether the article says here what it is about: only there states stand for those whom they send."""
    stated: int = -1
    """Where a state ends that talks are said to be between."""
    offices: list[int] = attrs.field(init=False)
    """Where phrases of offices begin."""
    names: NameReader = attrs.field(init=False)
    several: bool = False
    """Whether the list of states at hand stands after a plural."""
    titles: TitleReader = attrs.field(init=False)
    bridges: BridgeReader = attrs.field(init=False)
    lists: ListReader = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.offices = sorted(index for index, hit in self.hits.items() if "office" in hit.sorts)
        self.names = NameReader(self.lexicon, self.tokens, self.hits, self.end, self.known, shouts=self.shouts)
        self.titles = TitleReader(self.lexicon, self.tokens, self.hits, self.end)
        self.bridges = BridgeReader(self.lexicon, self.tokens, self.hits, self.end, self.names)
        self.lists = ListReader(self.lexicon, self.tokens, self.hits, self.end, self.titles)

    def may_begin(self, index: int) -> bool:
        """Tell whether a mention may begin at a token; no ordinary word that is in no phrase begins one."""
        hit = self.hits.get(index)
        word, lexicon = self.tokens.words[index], self.lexicon
        if lexicon.grammar.cased:
            return hit is not None or self.tokens.is_capital(index) or word in lexicon.sets["offices.portfolio.words"]
        if hit is not None and not _BEGINNINGS.isdisjoint(hit.sorts):
            return True
        if hit is not None and hit.end > index + 1 and not _PLACES.isdisjoint(hit.sorts):
            return False  # The first word of a city may be a given name, too.
        if word in lexicon.given or word in self.known:
            return True
        if word in lexicon.particles and index + 1 < self.end and self.tokens.words[index + 1] in self.known:
            return True
        if not self.tokens.is_word(index) or (hit is None and word in lexicon.ordinary):
            return False
        return self._office_follows(index) or bool(self.names.split(index))

    def _office_follows(self, index: int) -> bool:
        """Tell whether an office stands near enough for a name before it that no list knows."""
        place = bisect_right(self.offices, index)
        return place < len(self.offices) and self.offices[place] <= index + _REACH

    def read(self, index: int) -> Mention | None:
        """Read the mention that begins at a token, or None."""
        hit = self.hits.get(index)
        prefix = hit.prefix if hit is not None else ""
        if hit is not None and hit.sense("together") and not self._is_less(index, hit):
            return Mention(index, hit.end, prefix, together=True)
        if (head := self._headed(index, "counterpart")) is not None:
            other = self._counterpart(index, head, prefix)
            self.lists.reach(other.end)
            self.several = True
            several = self.tokens.words[head.end - 1] in self.lexicon.sets["contacts.counterpart.plural"]
            return None if several and other.country is None and other.name is None else other
        if hit is not None and (item := self.lists.following(index, hit) or self.lists.leading(hit)) is not None:
            listed = self._item(item)
            if listed.name is not None or self.several or self.lexicon.grammar.cased:
                return listed
            self.lists.follow(index)
        mention = self._read(index)
        if mention is not None and mention.country and (mention.office or mention.delegation):
            self._follow(mention, hit)
        return mention

    def _follow(self, mention: Mention, hit: Hit | None) -> None:
        """Take notice of someone after whom others of the same office may be named by their states alone."""
        if self.lexicon.grammar.cased:
            if mention.name is None:
                self.lists.follow(mention.end, delegation=mention.delegation, office=mention.office)
            return
        # Where no capital letters tell names, the plural of an office tells of several; after one of a name, names do.
        rule = hit.sense("office") if hit is not None else None
        self.several = rule is not None and rule.plural
        if mention.office is not None and (self.several or mention.name is not None):
            mention.joint = self.several
            office = mention.office
            shared = attrs.evolve(office, end=hit.end) if hit is not None and office.start == hit.start else office
            self.lists.follow(office.end, office=shared)
            self.lists.reach(mention.end)

    def _is_less(self, index: int, hit: Hit) -> bool:
        """Part "the ministers", who are those of the contact at hand, from "the ministers of Mali", "the two-hour"."""
        if not self.lexicon.grammar.cased:
            rule = hit.sense("office")
            told = self.titles.read(index) if rule is not None and rule.plural else None
            return told is not None and told.country is not None
        if self.tokens.words[hit.end : hit.end + 1] == ["-"] and self.tokens.glued(hit.end):
            return True
        office = self.titles.read(index)
        return office is not None and office.country is not None and office.end > hit.end

    def read_kin(self, hit: Hit) -> Mention | None:
        """Read the name after "his wife", or None."""
        mention = Mention(hit.end, hit.end)
        start = self._honorifics(self._skip_comma(hit.end), mention)
        end = self.names.read(start, titled=True)
        if end == start:
            return None
        mention.name, mention.start, mention.end = self.names.trim(start, end), start, end
        return mention

    def _read(self, index: int) -> Mention | None:
        """Read a person, an office or a body."""
        hit = self.hits.get(index)
        prefix = hit.prefix if hit is not None else ""
        mention = Mention(index, index, prefix if hit is not None else self.names.split(index))
        position = self._honorifics(index, mention)
        office = self.titles.read(position)
        if office is not None:
            if not all(known.country for known in mention.offices):
                mention.offices.clear()
            self._add_office(mention, office)
            position = self._carried_on(mention, office, self._after_offices(mention, office.end))
        position = self._named(mention, position, titled=position > index)
        if not mention.offices and mention.name is None:
            return self._described(index) or self._body(index)
        mention.end = position
        if not mention.offices:
            return mention
        self._settled(mention)
        stands = mention.name is not None or any(o.bare or o.country or o.organisation for o in mention.offices)
        return mention if stands else None

    def _named(self, mention: Mention, position: int, *, titled: bool) -> int:
        """Read the name, and what may stand after it: the state, and further offices."""
        name_end = self.names.read(position, titled=titled)
        if name_end == position:
            return position
        mention.name = self.names.trim(position, name_end)
        mention.cut = len(mention.prefix) if mention.name[0] in self.names.stems else 0
        position = self._state_after_name(mention, self._postnominals(name_end))
        return self._counterpart_after_name(mention, self._office_after_name(mention, position))

    def _counterpart_after_name(self, mention: Mention, position: int) -> int:
        """For "Hans Weber, HIS GERMAN COUNTERPART": the office is that of whom the sentence speaks first."""
        if mention.offices or not self.lexicon.grammar.cased or position >= self.end:
            return position
        step = self._step(position)
        head = self._headed(step, "counterpart") if self.tokens.words[position] in _COMMAS else None
        if head is None:
            return position
        apposed = self._counterpart(step, head, "")
        if apposed.name is not None:
            return position
        mention.counterpart, mention.country = True, mention.country or apposed.country
        return apposed.end

    def _postnominals(self, position: int) -> int:
        """Pass over what stands after a name and is no part of it: "SC", "Jr."."""
        words, known = self.tokens.words, self.lexicon.sets["names.postnominals"]
        while words[position : position + 1] and words[position] in _COMMAS and words[position + 1 : position + 2]:
            if words[position + 1] not in known or not self.tokens.is_capital(position + 1):
                break
            position += 3 if words[position + 2 : position + 3] == ["."] else 2
        return min(position, self.end)

    def _described(self, index: int) -> Mention | None:
        """Read a name that no list knows: several words, and an office right after them tells whose they are."""
        end = self.names.read(index, titled=True)
        if end - index < _MIN_DESCRIBED or not self._may_be_person(index, end):
            return None
        mention = Mention(index, end, name=self.names.trim(index, end))
        mention.end = self._office_after_name(mention, self._postnominals(end))
        return self._settled(mention) if mention.offices else None

    def _may_be_person(self, index: int, end: int) -> bool:
        """Part persons from other names with capital letters ("the Presidential Palace"): these have an article."""
        lexicon, words = self.lexicon, self.tokens.words
        if not lexicon.grammar.cased:
            return True
        if index and words[index - 1] in lexicon.grammar.articles:
            return False
        return all(word not in lexicon.sets["offices.portfolio.words"] for word in words[index:end])

    def _settled(self, mention: Mention) -> Mention:
        mention.country = next((o.country for o in mention.offices if o.country), mention.country)
        mention.organisation = next((o.organisation for o in mention.offices if o.organisation), None)
        return mention

    # ------------------------------------------------------------ courtesies and offices

    def _honorifics(self, index: int, mention: Mention) -> int:
        position = index
        while position < self.end:
            hit = self.hits.get(position)
            if position > index and hit is not None and self._is_state_of_rank(hit):
                mention.country = hit.sense("adjective")[0]
                return hit.end
            if hit is None or not hit.sense("honorific") or (position > mention.start and hit.prefix):
                if position > index and self.tokens.words[position] in {".", "/", "\\"} and self.tokens.glued(position):
                    position += 1
                    continue
                break
            if self._is_titled(hit):
                mention.honorific = (index, hit.end - 1)
                return hit.end - 1
            mention.honorific = (index, hit.end)
            if rule := hit.sense("office"):
                # A courtesy that is an office too: "the Custodian of the Two Holy Mosques", "His Majesty the King".
                office = OfficeMention(rule.kind, hit.start, hit.end, country=rule.country, bare=rule.bare)
                self._add_office(mention, office)
            position = hit.end
        return position

    def _is_titled(self, hit: Hit) -> bool:
        """Tell whether the last word of a courtesy is the head of a title: "His Excellency the President OF EGYPT"."""
        last, after = self.hits.get(hit.end - 1), self.hits.get(hit.end)
        if hit.end - hit.start == 1 or last is None or after is None or hit.sense("office") or not last.sense("office"):
            return False
        return not after.prefix and bool(after.sense("adjective") or after.sense("country"))

    def skip_honorifics(self, position: int) -> int:
        """Pass over courtesies."""
        return self._honorifics(position, Mention(position, position)) if position < self.end else position

    def _is_state_of_rank(self, hit: Hit) -> bool:
        """Tell the state between a rank and a name, in the order of French ("le général FRANÇAIS X")."""
        if not self.lexicon.grammar.cased or hit.sense("adjective") is None or self.tokens.is_capital(hit.start):
            return False
        return self.names.read(hit.end, titled=True) > hit.end

    def _add_office(self, mention: Mention, office: OfficeMention) -> None:
        mention.offices.append(office)
        mention.offices.sort(key=lambda known: self._rank(mention, known))

    def _rank(self, mention: Mention, office: OfficeMention) -> int:
        """Rank one of several offices; of equal ones the higher is written first."""
        if office.kind in _MINISTRIES:
            return 0  # A compound office is the foreign ministry's if it has it.
        if office.kind == "ambassador" and office.country is None and office.sent_to is None:
            return _COURTESY
        crown = any(known.kind == "crown-prince" for known in mention.offices)
        return _RANKS.get(office.kind, 1) if office.kind != "deputy-head-of-state" or not crown else 2

    def _step(self, position: int) -> int:
        """Pass over a comma, or "and" between two offices of one person."""
        words = self.tokens.words
        while position + 1 < self.end and words[position] in _COMMAS and words[position + 1] in _COMMAS:
            position += 1
        if position < self.end and (words[position] in _COMMAS or words[position] in self.lexicon.grammar.and_):
            return self.titles.skip_articles(position + 1)
        return position

    def _after_offices(self, mention: Mention, position: int) -> int:
        """Take further offices of the same person, a comma, and courtesies before the name."""
        grammar = self.lexicon.grammar
        while position < self.end:
            step = self._step(position)
            joined = step > position and self.tokens.words[position] not in _COMMAS
            office = self.titles.read(step, inside=True) if step < self.end else None
            if office is not None and office.acts:
                # "Permanent Secretary, Ministry of Health and Ministry of Law": it goes on with the title.
                mention.offices[-1].end = position = office.end
                mention.offices[-1].country = mention.offices[-1].country or office.country
                continue
            if office is not None and self._is_rank(office, apart=step - position > 1):
                return office.end
            if office is not None and (self._two_states(mention, office) or self._sent_to_another(mention, office)):
                return position
            if office is not None and (
                not (joined or self._clitic(step)) or self._same_holder(mention, office, apart=step - position > 1)
            ):
                self._add_office(mention, office)
                position = office.end
                continue
            if joined:
                return position
            after = step if grammar.definite and self._clitic(step) else self._honorifics(step, mention)
            if after > step:
                return after
            if step == position and (bridged := self.bridges.read(position, mention.offices[-1])):
                mention.offices[-1].end = bridged  # before a courtesy adds an office of its own
                return self._honorifics(bridged, mention)
            if step > position and self._is_apposed(step):
                return step
            return position
        return position

    def _is_rank(self, office: OfficeMention, *, apart: bool) -> bool:
        """Tell the rank of a diplomat that is a courtesy ("the minister, AMBASSADOR Ali Salem")."""
        if (
            not self.lexicon.grammar.cased
            or apart
            or office.kind not in _ENVOYS
            or office.country
            or office.organisation
        ):
            return False
        return self.names.read(office.end, titled=True) > office.end

    def _carried_on(self, mention: Mention, office: OfficeMention, position: int) -> int:
        """Pass over words of a title that no list knows, where the holder's name stands after them and a comma."""
        words, tokens, grammar = self.tokens.words, self.tokens, self.lexicon.grammar
        if not grammar.cased or position != office.end or self.names.read(position, titled=True) > position:
            return position
        for index in range(position, min(self.end - 1, position + _CARRIED)):
            hit = self.hits.get(index)
            if hit is not None and not _NOT_CARRIED.isdisjoint(hit.sorts):
                return position
            if words[index] in _COMMAS and index > position:
                named = self._honorifics(index + 1, Mention(index + 1, index + 1))
                end = self.names.read(named, titled=True)
                if end > named and (named > index + 1 or end - named >= _MIN_DESCRIBED):
                    office.end = index
                    return self._honorifics(index + 1, mention)
                return position
            if not (tokens.is_word(index) or words[index] in _INNER):
                return position
        return position

    def _is_apposed(self, step: int) -> bool:
        """After a comma a name is the holder's if it is known for one, or stands between commas."""
        end = self.names.read(step, titled=True)
        if end == step:
            return False
        closed = end >= self.end or not self.tokens.is_word(end)
        return closed or self.lexicon.grammar.cased or self.names.read(step, titled=False) > step

    def _clitic(self, position: int) -> str:
        hit = self.hits.get(position)
        return hit.prefix if hit is not None else ""

    def _two_states(self, mention: Mention, office: OfficeMention) -> bool:
        """Nobody holds offices of two states: the second is the next person's."""
        held = {known.country for known in mention.offices if known.country}
        if office.kind.startswith("organisation") and office.country is None and office.organisation is not None:
            return bool(held)  # Nor does an organisation's officer hold one of a state.
        return bool(office.country and held and office.country not in held)

    def _sent_to_another(self, mention: Mention, office: OfficeMention) -> bool:
        """A minister is no ambassador, nor an organisation's envoy: "received the minister the ambassador of ..." tells
        of two.
        """  # noqa: D205  # one sentence
        first = mention.offices[0]
        if office.kind in _APART and first.kind not in _APART and first.country is not None:
            return True  # Nor does an officer of a state lead a paper or a movement.
        if office.kind == "official" and first.kind in _SOLE and first.country is not None:
            return True
        if first.kind == "head-of-state" and office.kind in _BELOW and self.lexicon.grammar.definite:
            return True
        if self.lexicon.grammar.definite and self._is_lower(first, office):
            return True
        of_body = office.kind == "envoy" and office.organisation is not None
        return (office.kind in _ENVOYS or of_body) and first.kind in _PRINCIPALS

    @staticmethod
    def _is_lower(first: OfficeMention, office: OfficeMention) -> bool:
        """Tell "THE KING the minister of defence" and "THE MINISTER the king": the first met the second."""
        if first.kind == "head-of-state":
            return office.kind in _MINISTERS
        bare = first.kind == "minister" and first.country is None and first.end == first.start + 1
        return bare and office.country is not None and office.kind in _PRINCIPALS

    def _same_holder(self, mention: Mention, office: OfficeMention, *, apart: bool) -> bool:
        """For "Deputy prime minister and minister of ...": one person, where only the second has the name.

        Where a language has articles, an article between the two (`apart`) parts two persons.
        """
        first, grammar = mention.offices[0], self.lexicon.grammar
        if first.standing == "former" and grammar.definite and office.country is None:
            return True  # "The former president and leader of the party X".
        if first.kind not in _COMPOUND or office.kind not in {"foreign-minister", "minister"}:
            return False
        if grammar.definite and first.kind == "head-of-government" and not self._is_next_person(office.end):
            return False  # "With the prime minister and the foreign minister": nobody is named, and two are met.
        return first.country is None or bool(grammar.cased and not apart and office.country in {None, first.country})

    def _office_after_name(self, mention: Mention, position: int) -> int:
        if position >= self.end:
            return position
        comma = self.tokens.words[position] in _COMMAS
        if not comma and self._is_short(mention):
            return position
        step = self.titles.skip_articles(position + 1) if comma else position
        office = self.titles.read(step, inside=True) if step < self.end else None
        if office is None or office.acts or self._clitic(step) or not self._adds(mention, office):
            return position
        if not comma and mention.offices and self._is_definite(step):
            return position  # "Prince Faisal THE Dutch AMBASSADOR": a title after a name is in the construct state.
        if (comma or self._is_one_word(mention)) and self._is_next_person(office.end):
            return position
        kept = [known for known in mention.offices if known.country and office.country in {None, known.country}]
        mention.offices[:] = kept
        self._add_office(mention, office)
        return self._more_offices(mention, office.end)

    def _is_definite(self, index: int) -> bool:
        """Tell a title of one definite word, where definite words have an article written together with them."""
        hit, definite = self.hits.get(index), self.lexicon.grammar.definite
        return (
            hit is not None
            and bool(definite)
            and hit.end == index + 1
            and self.tokens.words[index].startswith(definite)
        )

    def _is_short(self, mention: Mention) -> bool:
        """After "met Merkel the king" the king is another: a name for short has no title after it but for a comma."""
        start, end = mention.name or (0, 0)
        return end == start + 1 and not mention.offices and self.tokens.words[start] in self.known

    @staticmethod
    def _is_one_word(mention: Mention) -> bool:
        """After "met Merkel" an office with a name after it is whom she met."""
        start, end = mention.name or (0, 0)
        return end == start + 1

    def _more_offices(self, mention: Mention, position: int) -> int:
        while position < self.end:
            step = self._step(position)
            joined = step > position and self.tokens.words[position] not in _COMMAS
            more = self.titles.read(step, inside=True) if step < self.end else None
            apart = step - position > 1
            if more is None or ((joined or self._clitic(step)) and not self._same_holder(mention, more, apart=apart)):
                break
            if self._two_states(mention, more) or self._is_next_person(more.end):
                break
            self._add_office(mention, more)
            position = more.end
        return position

    def _is_next_person(self, position: int) -> bool:
        """Tell whether a name stands after an office, so that it is another's."""
        named = self._honorifics(position, Mention(position, position))
        if named > position and self.titles.read(named, inside=True) is not None:
            return False  # The courtesy begins another title: the office before it is the last of this one's.
        return named > position or self.names.read(position, titled=True) > position

    def _adds(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell whether an office after the name is the same person's: the title before it was a courtesy, or short."""
        courtesy = mention.honorific or (0, 0)
        if self._two_states(mention, office) or (mention.offices and self._sent_to_another(mention, office)):
            return False
        return all(
            courtesy[0] <= known.start < courtesy[1]
            or (known.kind == office.kind and known.country is None)
            or (known.country is None and (known.kind in _COMPOUND or self._rank(mention, known) == _COURTESY))
            for known in mention.offices
        )

    def _state_after_name(self, mention: Mention, position: int) -> int:
        """For "Foreign Minister Lavrov OF RUSSIA"."""
        grammar, words = self.lexicon.grammar, self.tokens.words
        if not grammar.cased or position + 1 >= self.end:
            return position
        width = phrase_at(words, position, self.end, grammar.of)
        if not width or any(o.country or o.organisation for o in mention.offices):
            return position
        step = self.titles.skip_articles(position + width)
        hit = self.hits.get(step)
        if hit is not None and (value := hit.sense("country")):
            mention.country = value[0]
            if mention.offices:
                mention.offices[0].country = value[0]
            return hit.end
        return position

    # ------------------------------------------------------------ counterparts and bodies

    def _headed(self, index: int, sort: str) -> Hit | None:
        """Find a head of some sort at a token, or after the states and bodies that stand before it."""
        position, limit = index, min(self.end, index + _MAX_BEFORE)
        while position < limit:
            hit = self.hits.get(position)
            if hit is None and sort == "delegation" and position > index and self._describes(position):
                position += 1
                continue
            if hit is None:
                return None
            if hit.sense(sort):
                return hit
            if self.lexicon.grammar.verb_first or _PARTIES.isdisjoint(hit.sorts):
                return None
            position = hit.end
        return None

    def _describes(self, position: int) -> bool:
        """Tell a word between a state and its people ("West German MONETARY officials")."""
        tokens = self.tokens
        return self.lexicon.grammar.cased and tokens.words[position].isalpha() and not tokens.is_capital(position)

    def _counterpart(self, index: int, head: Hit, prefix: str) -> Mention:
        mention = Mention(index, head.end, prefix, counterpart=True)
        if index < head.start and (value := self.hits[index].sense("adjective") or self.hits[index].sense("country")):
            mention.country = value[0]
        position = head.end
        while position < self.end:
            party = self.hits.get(self._bound(position))
            value = party and (party.sense("adjective") or party.sense("country"))
            if party is None or value is None or (party.prefix and mention.country):
                break
            mention.country = mention.country or value[0]
            position = party.end
        mention.end = self._counterpart_named(mention, position)
        self.lists.follow(mention.end if mention.name is None else position, counterpart=True)
        return mention

    def _counterpart_named(self, mention: Mention, position: int) -> int:
        """Read who the counterpart is: the name with its courtesies, an office before it or after it."""
        hit = self.hits.get(position)
        if hit is not None and hit.sense("standing") and not hit.sense("office"):
            position = hit.end  # "his newly appointed counterpart" in the order of French
        after, office = self._honorifics(self._skip_comma(position), mention), None
        if after == position and self.lexicon.grammar.cased:
            office = self._apposed_office(mention, self._step(position))
            after = self._honorifics(office.end, mention) if office is not None else after
        end = self.names.read(after, titled=True)
        if end == after:
            return position
        mention.name = self.names.trim(after, end)
        if office is not None:
            self._add_office(mention, office)
            mention.country = mention.country or office.country
        return self._office_after_name(mention, end) if self.lexicon.grammar.cased else end

    def _apposed_office(self, mention: Mention, step: int) -> OfficeMention | None:
        """For "her Irish counterpart, Foreign Minister X": an office that a name follows, of no other state."""
        office = self.titles.read(step, inside=True) if step < self.end else None
        if office is None or (office.country is not None and mention.country not in {None, office.country}):
            return None
        return office if self._is_next_person(office.end) else None

    def _item(self, item: Item) -> Mention:
        """Make a mention of a state in a list, with the name that stands after it."""
        hit = item.hit
        mention = Mention(hit.start, hit.end, hit.prefix, country=item.country, counterpart=item.counterpart)
        mention.delegation, mention.joint = item.delegation, not item.counterpart
        if item.office is not None:
            self._add_office(mention, item.office)
        after = self._honorifics(self._skip_comma(hit.end), mention)
        end = self.names.read(after, titled="adjective" in hit.sorts or after > hit.end)
        if end > after:
            mention.name, mention.end = self.names.trim(after, end), end
        self.lists.follow(hit.end, counterpart=item.counterpart, delegation=item.delegation, office=item.office)
        self.lists.reach(mention.end)
        return mention

    def _bound(self, position: int) -> int:
        """Pass over "of the" before a state."""
        grammar, words = self.lexicon.grammar, self.tokens.words
        width = phrase_at(words, position, self.end, grammar.of) if grammar.cased else 0
        if width and words[position + width : position + width + 1] == ["'"]:
            width += 1
        return self.titles.skip_articles(position + width) if width else position

    def _skip_comma(self, position: int) -> int:
        if position < self.end and self.tokens.words[position] in _COMMAS:
            hit = self.hits.get(position + 1)
            if hit is not None and hit.sense("honorific"):
                return position + 1
            if self._is_apposed(position + 1):
                return position + 1
        return position

    def _body(self, index: int) -> Mention | None:
        """Read an organisation, a delegation or a government's seat that acts by itself."""
        hit = self.hits.get(index)
        if hit is None:
            return None
        head = self._headed(index, "delegation")
        if head is not None:
            return self._delegation(index, head, hit)
        if value := hit.sense("organisation"):
            if value[1]:
                return None
            end = self._bracketed(hit.end)
            return Mention(index, end, hit.prefix, organisation=(value[0], hit.start, hit.end), state=True)
        if (value := hit.sense("country")) and self._stands_for_people(hit):
            return Mention(index, hit.end, hit.prefix, country=value[0], delegation=True)
        return None

    def _stands_for_people(self, hit: Hit) -> bool:
        """Tell a state that takes part in talks by itself: "talks BETWEEN Fiji AND Tonga", "talks WITH Fiji"."""
        grammar, words = self.lexicon.grammar, self.tokens.words
        if not (grammar.cased and self.leads):
            return False
        after = self.hits.get(hit.end)
        index = hit.start - 1
        while index > 0 and (words[index] in grammar.articles or words[index] in {"'", "l"}):
            index -= 1
        if index < 0 or (after is not None and not _HEADS.isdisjoint(after.sorts)):
            return False
        if hit.end < self.end and words[hit.end] == "'" and self.tokens.glued(hit.end):
            return False
        if words[index] in grammar.and_ and index == self.stated:
            return True
        bound = words[index] in grammar.with_ or words[index] in grammar.between
        told = any(
            (near := self.hits.get(place)) is not None and not _CONTACTS.isdisjoint(near.sorts)
            for place in range(max(0, index - _MAX_BEFORE), index + 1)
        )
        self.stated = hit.end if bound and told and words[index] in grammar.between else self.stated
        return bound and told

    def _bracketed(self, position: int) -> int:
        """Pass over the acronym of a body that stands in brackets after its name."""
        words = self.tokens.words[position : position + 3]
        bracketed = len(words) > 2 and words[0] == "(" and words[2] == ")"  # all three
        return position + 3 if self.lexicon.grammar.cased and bracketed else position

    def _is_of_others(self, party: Hit) -> bool:
        """Tell an adjective of a noun that follows it ("representatives of FIJIAN companies")."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        if not grammar.cased or "adjective" not in party.sorts or party.end >= self.end:
            return False
        after = words[party.end]
        return after.isalpha() and not self.tokens.is_capital(party.end) and after not in grammar.and_

    def _following(self, position: int) -> Iterator[Hit]:
        """Go through the phrases right after a body's head: words of its name may stand between."""
        position, limit = (
            self._bound(position) if position < self.end else position,
            min(self.end, position + _MAX_BEFORE),
        )
        kinds = self.lexicon.sets["contacts.delegation.kinds"]
        while position < limit:
            hit = self.hits.get(position)
            word = self.tokens.words[position]
            if hit is not None and any(hit.sense(sort) for sort in ("adjective", "country", "organisation")):
                yield hit
                return
            passed = word in kinds or word in self.lexicon.grammar.from_
            if not (passed or word.startswith(self.lexicon.grammar.definite or ("\0",))):
                return
            position += 1

    def _delegation(self, index: int, head: Hit, first: Hit) -> Mention | None:
        accompanying = self.lexicon.sets["contacts.delegation.accompanying"]
        if not accompanying.isdisjoint(self.tokens.words[head.end : head.end + 2]):
            return None  # Who came along with a guest is told of in passing.
        mention = Mention(index, head.end, first.prefix, delegation=True)
        parties = [first] if index < head.start else []
        for party in (*parties, *self._following(head.end)):
            if party.start > head.end and self._is_of_others(party):
                continue
            if value := party.sense("adjective") or party.sense("country"):
                mention.country = mention.country or value[0]
            elif value := party.sense("organisation"):
                mention.organisation = (value[0], party.start, party.end)
            else:
                continue
            mention.end = max(mention.end, self._bracketed(party.end))
        return mention if mention.country or mention.organisation else None
