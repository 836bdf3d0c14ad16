"""Where a mention begins, and what it is: a person, a counterpart, one of a list of states, a delegation or a body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from diplonews.analysis.mentions.bridges import BridgeReader
from diplonews.analysis.mentions.counterparts import CounterpartReader
from diplonews.analysis.mentions.courtesies import CourtesyReader
from diplonews.analysis.mentions.delegations import DelegationReader
from diplonews.analysis.mentions.heads import HeadReader
from diplonews.analysis.mentions.holders import HolderReader
from diplonews.analysis.mentions.lists import Item, ListReader
from diplonews.analysis.mentions.patrons import PatronReader
from diplonews.analysis.mentions.persons import PersonReader
from diplonews.analysis.names.bounds import NameReader
from diplonews.analysis.offices.holding import ENVOYS
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import MINISTERS, OfficeMention, OrganisationMention, find_organisation
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.offices.titles import TitleReader
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, LISTING
from diplonews.analysis.words.tokens import past_brackets, phrase_at

__all__ = ["BEGINNINGS", "MentionReader"]

_BEGINNINGS = frozenset("together joint counterpart honorific office standing organisation delegation deputy".split())
"""Sorts of phrases with which a mention may begin."""
_STATES = frozenset({"adjective", "country"})
"""Sorts of phrases with which one may go on with a list of states."""
BEGINNINGS = _BEGINNINGS | _STATES | {"kin"}
"""Sorts of phrases with one of which whoever is told begins, whatever its words are."""
_PLACES = frozenset({"city", "capital", "seat"})
_CONTACTS = frozenset({"noun", "trigger"})
_STATE = 5
"""Words of a state's name."""
_IN_BRACKETS = 16
"""Words within which the brackets end that tell a portfolio behind a name."""
_PASSED = frozenset(":/")
"""Signs before a list of names."""
_FULL = 2
"""Words of a full name."""
_NEAR = 12
"""Words between someone and a deputy of theirs who was there: when and where it was."""
_GROUP = 3
"""Words before the last one of a phrase for some group ("SEVERAL OF THE officials")."""
_REACH = 20
"""Words from the beginning of a name to an office after it."""


class MentionReader(SentenceReader):
    """Reads mentions out of one sentence."""

    offices: Sequence[Hit]
    """The phrases of the sentence that tell offices."""
    attended: frozenset[int]
    """Where those are told, from the first on, who were there, too."""
    titled: frozenset[int]
    """Tokens that an office follows so near that a name may begin there."""
    names: NameReader
    titles: TitleReader
    lists: ListReader
    courtesies: CourtesyReader
    persons: PersonReader
    heads: HeadReader
    counterparts: CounterpartReader
    delegations: DelegationReader
    reached: int = -1
    """Where whoever was just read ends."""
    lists_names: bool = False
    """Whether "and" joined whoever was just read to those before, by name alone."""
    attends: bool = False
    """Whether whoever was just read is one of those who were there, too."""
    several: bool = False
    """Whether the list of states at hand stands after a plural."""
    peers: bool = False
    """Whether the counterparts that were just read of are several."""
    last: Mention | None = None
    """Whoever was just read."""
    told: OfficeMention | None = None
    """The last office that was read."""
    told_of_several: OfficeMention | None = None
    """The last that several hold."""

    @classmethod
    def of(
        cls,
        sentence: SentenceReader,
        known: frozenset[str],
        offices: Sequence[Hit],
        links: Sequence[Hit],
        *,
        shouts: bool = False,
        leads: bool = False,
    ) -> MentionReader:
        """Make the reader of a sentence, with those for each of its parts.

        Args:
            sentence: The sentence.
            known: Names (folded) by which persons of this article are called for short.
            offices: Its phrases that tell offices.
            links: Those that tell who was there, too.
            shouts: Whether all letters are capital.
            leads: Whether the article says here what it is about.
        """
        read = sentence.lexicon, sentence.tokens, sentence.hits, sentence.end
        attended = frozenset() if sentence.lexicon.grammar.cased else frozenset(_attending(sentence, links))
        names = NameReader(*read, known, shouts, listed=set(attended))
        titles = TitleReader(*read)
        courtesies, heads, lists = (
            CourtesyReader(*read, names, titles),
            HeadReader(*read, titles),
            ListReader(*read, titles),
        )
        bridges, patrons = BridgeReader(*read, names), PatronReader(*read, names, titles, courtesies)
        holders = HolderReader(*read, names, titles, courtesies, bridges, patrons)
        return cls(
            *read,
            offices=offices,
            attended=attended,
            titled=frozenset().union(*(range(office.start - _REACH, office.start) for office in offices)),
            names=names,
            titles=titles,
            lists=lists,
            courtesies=courtesies,
            persons=PersonReader(*read, names, titles, courtesies, holders),
            heads=heads,
            counterparts=CounterpartReader(*read, names, titles, courtesies, holders, heads, lists),
            delegations=DelegationReader(*read, heads, leads),
        )

    def joined_ministries(self, begin: int) -> frozenset[int]:
        """Find words that may be a second ministry: «وزيري النقل علي سالم **والطاقة** كمال أحمد»."""
        if self.lexicon.grammar.cased or not self.offices:
            return frozenset()
        rules = [hit.sorts["office"] for hit in self.offices if begin <= hit.start < self.end]
        if not any(rule.plural and rule.kind in MINISTERS for rule in rules):
            return frozenset()
        words, ministries = self.tokens.words, self.lexicon.sets["offices.portfolio.words"]
        return frozenset(index for index in range(begin, self.end) if words[index][1:] in ministries)

    def may_go_on(self, index: int) -> bool:
        """Tell whether a mention may begin at a token by what was read before it, or by what was read ahead."""
        return index - self.reached <= 1 or index in self.names.listed or index in self.names.stems

    def may_begin(self, index: int) -> bool:
        """Tell whether a mention may begin at a token; no ordinary word that is in no phrase begins one."""
        hit = self.hits.get(index)
        if self.lexicon.grammar.cased:
            return self._may_begin_cased(index, hit)
        if hit is not None:
            sorts = hit.sorts
            if "office" in sorts and self.titles.kings_embassy(hit) is not None:
                return False  # "in THE KING'S EMBASSY in Rome": nobody is told.
            if not _BEGINNINGS.isdisjoint(sorts) or (self.lists.is_open and not _STATES.isdisjoint(sorts)):
                return True
            if hit.end > index + 1 and not _PLACES.isdisjoint(sorts):
                return False  # The first word of a city may be a given name, too.
        return (self.told_of_several is not None and self._may_join(index)) or self._may_be_name(index, hit)

    def _may_begin_cased(self, index: int, hit: Hit | None) -> bool:
        lexicon, words = self.lexicon, self.tokens.words
        if words[index] in lexicon.sets["contacts.delegation.counted"] and words[index - 1] == "-":
            return False  # "a 12-MEMBER Maltese delegation"
        whole = self.hits.get(index - 2) if words[index - 1] == "-" else None
        if whole is not None and whole.end > index and whole.sense("adjective"):
            return False  # "le Sud-AFRICAIN Ken Sato"
        talk = hit is not None and hit.end > index + 1 and not _CONTACTS.isdisjoint(hit.sorts)
        if talk and words[index] in lexicon.given:
            return False  # The first word of a talk may be a given name, too: "TÊTE-à-tête".
        if hit is not None and index and not _PLACES.isdisjoint(hit.sorts):
            return words[index - 1] not in lexicon.sets["places.strong"]  # "received IN ACCRA Ana Koroi"
        if hit is not None or self.tokens.is_capital(index) or words[index] in lexicon.sets["offices.portfolio.words"]:
            return True
        return self.told is not None and words[index] in lexicon.sets["contacts.counterpart.standing_for"]

    def _may_be_name(self, index: int, hit: Hit | None) -> bool:
        """Tell whether a name may begin at a token, where no capital letters tell it."""
        lexicon, words, known = self.lexicon, self.tokens.words, self.names.known
        word = words[index]
        if (
            self.lists_names
            and index - self.reached <= 1
            and self._follows(index)
            and self.persons.is_next(index, attends=self.attends)
        ):
            return True
        after, sons = words[index + 1] if index + 1 < self.end else "", lexicon.sets["names.sons"]
        familiar = lexicon.tells_name[word] or after in sons or bool(known or self.names.stems)
        if familiar and (word in lexicon.given or word in known or (word in lexicon.particles and after in known)):
            return self.names.begins(index)
        if hit is None and (word in lexicon.ordinary or not word[0].isalnum()):
            return False
        if familiar and self.names.split(index):
            return True
        if hit is None and self.persons.is_called(index):
            return (
                self.names.begins(index)
                if index not in self.names.listed
                else self.persons.is_next(index, attends=True)
            )
        if after in sons:
            return self.names.begins(index)
        # An office stands near enough for a name before it that no list knows.
        return index in self.titled and (
            (self._follows(index) and self.persons.is_joined(index)) or self.names.begins(index)
        )

    def _follows(self, index: int) -> bool:
        """Tell whether a token stands right behind whoever was just read, or behind a comma."""
        return index == self.reached or (index > 0 and self.tokens.words[index - 1] in COMMAS)

    def read(self, index: int) -> Mention | None:
        """Read the mention that begins at a token, or None."""
        hit = self.hits.get(index)
        prefix = hit.prefix if hit is not None else ""
        if hit is not None and hit.sense("together") and self._ends_group(index, hit):
            return None
        if hit is not None and hit.sense("together") and not self._is_less(index, hit):
            return Mention(index, self._past_states(hit.end), prefix, together=True)
        if (head := self.heads.find(index, "counterpart")) is not None:
            other = self.counterparts.read(index, head, prefix)
            if other.name is not None and other.country is None and other.end == other.name[1]:
                other.end = self.persons.state_after_name(other, other.end)
            self.lists.reach(other.end)
            self.several = True
            several = self.tokens.words[head.end - 1] in self.lexicon.sets["contacts.counterpart.plural"]
            self.peers = several
            if several and other.country is None and other.name is None:
                other.organisation = self.counterparts.body(other.end)
                told = other.organisation is not None or self._names_members(other.end)
                return other if told else None
            return other
        if hit is not None and (item := self.lists.following(index, hit) or self.lists.leading(hit)) is not None:
            listed = self._item(item)
            if listed.name is not None or self.several or self.lexicon.grammar.cased:
                return listed
            self.lists.follow(index)
        mention = self._same(index) or self._deputy(index, hit) or self._joined(index) or self._read(index)
        if mention is not None and mention.office is not None and mention.country is None and mention.name is None:
            mention.organisation = mention.organisation or self._body_of(mention.office)
        if mention is not None and not (mention.name or mention.country) and mention.organisation is not None:
            mention.joint = self._are_of_body(mention)
        if mention is not None and (
            (mention.country and (mention.office or mention.delegation)) or self._are_of_bodies(mention)
        ):
            self._follow(mention, hit)
            if mention.delegation and self._take_bracketed(mention, mention.end):
                self.lists.reach(mention.end)
        if mention is not None and mention.office is not None:
            self._sit_beside(mention, mention.office)
            self.told = mention.office
            self.told_of_several = self.told if self.is_plural(self.told) else self.told_of_several
        return mention

    def _are_of_body(self, mention: Mention) -> bool:
        """Tell several of a body, of whom no state is told: "met THE MINISTERS OF THE LEAGUE"."""
        return not self.lexicon.grammar.cased and mention.office is not None and self.is_plural(mention.office)

    def _are_of_bodies(self, mention: Mention) -> bool:
        """Tell several of bodies, of which the first is told: "les directeurs de L'UNICEF, Ana Koroi, et du PNUD"."""
        held = mention.office is not None and mention.office.organisation is not None and mention.country is None
        return held and self.lexicon.grammar.cased and mention.office is not None and self.is_plural(mention.office)

    def _names_members(self, position: int) -> bool:
        """Tell that some of a group are told next ("several of her counterparts, AMONG THEM Ali Salem of Fiji")."""
        start = position + (position < self.end and self.tokens.words[position] in COMMAS)
        including = self.lexicon.sets["contacts.links.including"]
        return self.lexicon.grammar.cased and phrase_at(self.tokens.words, start, self.end, including) > 0

    def _past_states(self, position: int) -> int:
        """Pass over the states of all sides ("the two sides, the KENYAN AND the GHANAIAN"), which are told before."""
        hit = None if self.lexicon.grammar.cased else self.hits.get(position)
        while hit is not None and hit.sense("adjective") and self.lexicon.grammar.binds(hit.prefix) in {"", "and"}:
            position = hit.end
            hit = self.hits.get(position)
        return position

    def go_on(self, mention: Mention) -> None:
        """Take notice of whether the next of a list may be told by name alone: the last one was, or is an attendee."""
        self.last = mention
        self.attends = any(start <= mention.start for start in self.attended)
        joined = self.lexicon.grammar.binds(mention.prefix) == "and" and not mention.offices
        self.lists_names = mention.name is not None and (joined or self.attends or self._is_of_each(mention))

    def _is_of_each(self, mention: Mention) -> bool:
        """Tell the first of a list of names: "met EACH OF Ali Salem, Ken Sato and Ana Koroi"."""
        words, grammar, start = self.tokens.words, self.lexicon.grammar, mention.start
        of = not mention.offices and start > 1 and words[start - 1] in grammar.from_
        return of and grammar.is_within(words[start - 2], grammar.each)

    def list_on(self, mention: Mention) -> None:
        """Take the next of a list for a name, whether known or not ("ministers Ali Salem (Trade), ANA KOROI and").

        Behind whoever has a title it may have its state instead of one ("President Ali Salem and Samoa's ANA KOROI").
        """
        office = mention.office
        if mention.name is None or not self.lexicon.grammar.cased:
            return
        leads = office is not None and office.start < mention.name[0] and self.lists.is_plural(office)
        leads = leads or (mention.name[0] in self.names.listed and not mention.offices)
        leads = leads or self._is_styled_with_others(mention)
        leads = leads or (self.peers and mention.counterpart)  # "her peers of Mali and Chad, Ali Salem AND ANA KOROI"
        words, ands = self.tokens.words, self.lexicon.grammar.and_
        begin = position = past_brackets(words, mention.end, min(self.end, mention.end + _IN_BRACKETS))
        while position < self.end and (words[position] in LISTING or words[position] in ands):
            position += 1
        owned = self._past_state(position)
        if position == begin or not (leads or (mention.offices and owned > position)):
            return
        position = owned if owned > position else self.courtesies.skip(position)
        if self.names.read(position, titled=True) - position >= _FULL:
            self.names.listed.add(position)

    def _is_styled_with_others(self, mention: Mention) -> bool:
        """Tell the first of several who share a courtesy: "MM. Ali Salem et Ken Sato"."""
        styles = self.lexicon.sets["names.shared"]
        return mention.honorific is not None and self.tokens.words[mention.honorific[0]] in styles

    def _past_state(self, position: int) -> int:
        """Pass over the state whose sign of possession stands before a name ("SAMOA'S Ana Koroi")."""
        words, hit = self.tokens.words, self.hits.get(position)
        if hit is None or hit.sense("country") is None:
            return position
        for width in (2, 1):
            owned = " ".join(words[hit.end : hit.end + width]) in self.lexicon.grammar.possessive
            if owned and self.tokens.glued(hit.end):
                return hit.end + width
        return position

    def _same(self, index: int) -> Mention | None:
        """Read a word that stands for the office told just before ("et CELUI du Japon"), or None."""
        word, sets = self.tokens.words[index], self.lexicon.sets
        if self.told is None or word not in sets["contacts.counterpart.standing_for"]:
            return None
        several = word in sets["contacts.counterpart.standing_for_several"]
        return self.persons.read_same(index, (self.told_of_several if several else None) or self.told)

    def _sit_beside(self, mention: Mention, office: OfficeMention) -> None:
        """Give "a member of THE COUNCIL" the parliament of whoever is told before: «رئيس مجلس الشورى وعضو المجلس»."""
        last, body, words, definite = self.last, office.organisation, self.tokens.words, self.lexicon.grammar.definite
        if last is None or last.office is None or body is None or mention.country or self.lexicon.grammar.cased:
            return
        house = office.kind == "official" and body[2] == body[1] + 1 and words[body[1]].startswith(definite)
        chamber = words[body[1]].removeprefix(definite[0]) in words[last.office.start : last.office.end]
        if house and chamber and last.country and last.office.kind in {"parliament-speaker", "parliamentarian"}:
            office.kind, office.country, office.organisation = "parliamentarian", last.country, None
            mention.country, mention.organisation = last.country, None

    def _may_join(self, index: int) -> bool:
        """Tell whether a token stands right behind one of several ministers who are named one by one."""
        last = self.last
        if last is None or last.name is None or self.lexicon.grammar.cased or index - last.end > 1:
            return False
        office, words = last.office, self.tokens.words
        near = all(word in COMMAS for word in words[last.end : index])
        one_by_one = office is not None and office.kind in MINISTERS and office.start < last.name[0]
        return near and one_by_one and self.told_of_several is not None and self.told == office

    def _joined(self, index: int) -> Mention | None:
        """Read the next of several ministers: «وزيري النقل علي سالم والطاقة كمال أحمد», or None."""
        if self.told_of_several is None or not self._may_join(index):
            return None
        return self.persons.read_joined(index, self.told_of_several)

    def _deputy(self, index: int, hit: Hit | None) -> Mention | None:
        """Read whoever serves under the one told just before ("the president X and HIS DEPUTY Y"), or None."""
        above, words, ands = self.last, self.tokens.words, self.lexicon.grammar.and_
        if hit is None or hit.sense("deputy") is None or above is None or self.told is None:
            return None
        hers = tuple(self.lexicon.tables["speech"].get("hers", ()))
        if hers and hit.sense("office") and self.tokens.original(hit.end - 1).endswith(hers):
            return None  # «نائبة», a title of a woman, folds to the letters of "his deputy"
        between = [word for word in words[above.end : index] if word not in COMMAS and word not in ands]
        if between and not self._attends_with(above, index):
            return None
        if above.office is None and not above.counterpart:
            return None
        return self.persons.read_deputy(hit, above, self.told)

    def _attends_with(self, above: Mention, index: int) -> bool:
        """Tell words for who was there that alone stand before a deputy: «التقت المبعوثة، **بحضور** نائبتها»."""
        if self.lexicon.grammar.cased or index - above.end > _NEAR:
            return False
        near = (self.hits.get(start) for start in range(above.end, index))
        return any(hit is not None and hit.end == index and hit.sense("link") == "attend" for hit in near)

    def _follow(self, mention: Mention, hit: Hit | None) -> None:
        """Take notice of someone after whom others of the same office may be named by their states alone."""
        if self.lexicon.grammar.cased:
            if mention.name is None:
                self.lists.follow(mention.end, delegation=mention.delegation, office=mention.office)
            elif mention.office is not None and self.lists.is_plural(mention.office):
                self.lists.follow(mention.office.end, office=mention.office)
                self.lists.reach(mention.end)  # "the ambassadors of Chad, Ali Salem, OF CHILE, Rosa Fuentes, and ..."
            return
        # Where no capital letters tell names, the plural of an office tells of several; after one of a name, names do.
        rule = hit.sense("office") if hit is not None else None
        self.several = rule is not None and rule.plural
        if mention.office is not None and (self.several or mention.name is not None):
            mention.joint = self.several
            office = mention.office
            shared = replace(office, end=hit.end) if hit is not None and office.start == hit.start else office
            self.lists.follow(office.end, office=shared)
            self.lists.reach(mention.end)

    def _ends_group(self, index: int, hit: Hit) -> bool:
        """Tell the last word of a phrase for some group: "SENIOR OFFICIALS, among them" are not those at hand."""
        before = range(max(0, index - _GROUP), index) if not self.lexicon.grammar.cased else ()
        groups = (group for start in before if (group := self.hits.get(start)) is not None)
        return any(group.end == hit.end and group.sense("joint") is not None for group in groups)

    def _is_less(self, index: int, hit: Hit) -> bool:
        """Part "the ministers", who are those of the contact at hand, from "the ministers of Mali", "the two-hour"."""
        if not self.lexicon.grammar.cased:
            after = self.hits.get(hit.end)
            if index + 1 == hit.end and self.tokens.words[index] in self.lexicon.sets["contacts.together.any"]:
                # "THE LIBYAN PARTIES": those of a state that is told.
                return after is not None and not after.prefix and after.sense("adjective") is not None
            rule = hit.sense("office")
            told = self.titles.read(index) if rule is not None and rule.plural else None
            return told is not None and told.country is not None
        if self.tokens.words[hit.end : hit.end + 1] == ["-"] and self.tokens.glued(hit.end):
            return True
        office = self.titles.read(self.titles.skip_articles(index))
        if office is None or office.end <= hit.end:
            return False
        return office.country is not None or self._body_of(office) is not None or self._are_named(office.end)

    def _are_named(self, position: int) -> bool:
        """Tell a name behind a title, a comma or none between: "les ministres du Travail et du Budget LUC MOREL et"."""
        words = self.tokens.words
        if words[position : position + 1] == [","]:
            position += 1 + phrase_at(words, position + 1, self.end, self.lexicon.grammar.each)
        named = self.persons.courtesies.skip(position)
        return self.names.read(named, titled=True) > named + 1

    def _body_of(self, office: OfficeMention) -> OrganisationMention | None:
        """Give the body whose states have several ministers: "the foreign ministers of THE LEAGUE"."""
        several = self.lexicon.grammar.cased and office.kind in MINISTERS and self.lists.is_plural(office)
        if office.organisation is not None or not several:
            return office.organisation
        return find_organisation(map(self.hits.get, range(office.start, office.end)))

    def _take_bracketed(self, mention: Mention, position: int) -> bool:
        """Take the name in brackets behind a state of a list: "the envoys of Fiji (KEN SATO), of Mali (...)"."""
        closed = self.names.bracketed(position, listed=True)
        if closed:
            mention.name, mention.end, mention.delegation = (position + 1, closed), closed + 1, False
        return closed > 0

    def _item(self, item: Item) -> Mention:
        """Make a mention of a state in a list, with the name that stands after it."""
        hit = item.hit
        mention = Mention(hit.start, hit.end, hit.prefix, country=item.country, counterpart=item.counterpart)
        mention.delegation, mention.joint = item.delegation, not item.counterpart
        if item.office is not None:
            mention.add_office(item.office)
            mention.organisation = item.office.organisation if item.country is None else None
        if not self._take_bracketed(mention, hit.end):
            mention.end = begin = self._past_post(mention, hit.end)
            after = self.courtesies.read(self.courtesies.skip_comma(begin), mention)
            end = self.names.read(after, titled="adjective" in hit.sorts or after > hit.end)
            if end > after:
                mention.name, mention.end = self.names.trim(after, end), end
        self.lists.follow(hit.end, counterpart=item.counterpart, delegation=item.delegation, office=item.office)
        self.lists.reach(mention.end)
        return mention

    def _past_post(self, mention: Mention, position: int) -> int:
        """Pass over where all of a list are sent, behind its last state: "the envoys of Mali and of Chad TO FIJI".

        Where titles stand before names, a short one of the same office is passed over, too: «وفيجي **الملك** سالم».
        """
        grammar, office = self.lexicon.grammar, mention.office
        if office is not None and self.titles.is_same_in_short(office, position):
            return position + 1
        if not grammar.cased or office is None or office.kind not in ENVOYS:
            return position
        width = phrase_at(self.tokens.words, position, self.end, grammar.accredited)
        place = self.hits.get(position + width) if width else None
        return place.end if place is not None and place.sense("country") else position

    def _advise(self, mention: Mention) -> None:
        """Give an office to whoever is only called by a rank that is one, too: "THE COUNSELLOR Ali Salem"."""
        ranks = self.lexicon.sets["names.advisers"]
        for index in range(*mention.honorific) if ranks and mention.honorific else ():
            if self.tokens.words[index] in ranks:
                mention.add_office(OfficeMention("adviser", index, index + 1, bare=True))
                return

    def _read(self, index: int) -> Mention | None:
        """Read a person, an office or a body."""
        mention = self.persons.read(index)
        if not mention.offices and mention.name is None:
            return self.persons.described(index) or self._peer(index) or self.delegations.read(index)
        if not mention.offices:
            if mention.end < self.end and self._is_called_after(mention):
                return None
            if mention.country is None and mention.start == index:
                self._own(mention)
            self._advise(mention)
            mention.end = self.counterparts.after_name(mention, mention.end)
            return mention
        mention.settle()
        if self.lexicon.grammar.cased and mention.name is None and mention.offices[0].kind in ENVOYS:
            stated = mention.country or mention.organisation
            mention.many = not stated and self.lists.is_plural(mention.offices[0])  # "received several AMBASSADORS"
        return mention if mention.stands else None

    def _peer(self, index: int) -> Mention | None:
        """Read a name that no list knows, before whose counterpart it is: "RATU KOROI, her Fijian counterpart"."""
        if not self.lexicon.grammar.cased or not self.tokens.is_capital(index) or index in self.hits:
            return None
        end = self.names.read(index, titled=True)
        if end - index < _FULL or self.tokens.words[end : end + 1] != [","]:
            return None
        mention = Mention(index, end, name=self.names.trim(index, end))
        mention.end = self.counterparts.after_name(mention, end)
        return mention if mention.counterpart else None

    def _is_called_after(self, mention: Mention) -> bool:
        """Tell a government, or the talks of two, from whom they are called after ("KOROI-MENSAH TALKS end")."""
        behind, sets, words = self.tokens.words[mention.end], self.lexicon.sets, self.tokens.words
        if not self.lexicon.grammar.cased:
            return False
        two = mention.name is not None and words[mention.name[0] + 1 : mention.name[1]][:1] == ["-"]
        return behind in sets["names.called_after"] or (two and behind in sets["topics.talk"])

    def _own(self, mention: Mention) -> None:
        """Give a name without an office the state before it: "SAMOA'S Ana Koroi", "le SÉNÉGALAIS Ali Salem"."""
        words, possessive, index = self.tokens.words, self.lexicon.grammar.possessive, mention.start
        for start in range(max(0, index - _STATE), index):
            hit = self.hits.get(start)
            if hit is None or hit.end != index or not self.tokens.is_capital(start) or hit.start == 0:
                continue
            if (value := hit.sense("adjective")) and words[start - 1] in self.lexicon.grammar.articles:
                mention.start, mention.country = start, value[0]
                return
        for width in (2, 1):
            end = index - width
            if end <= 0 or " ".join(words[end:index]) not in possessive or not self.tokens.glued(end):
                continue
            for start in range(max(0, end - _STATE), end):
                hit = self.hits.get(start)
                if hit is not None and hit.end == end and (value := hit.sense("country")):
                    mention.start, mention.country = start, value[0]
                    return


def _attending(sentence: SentenceReader, links: Sequence[Hit]) -> Iterator[int]:
    """Find where those are told who were there too: right after the words for it ("in the presence of EACH OF")."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    for hit in links:
        if hit.sense("link") == "attend":
            position = hit.end
            event = sentence.hits.get(position)
            if event is not None and (event.sense("noun") or event.sense("trigger")):
                position = event.end  # "THE MEETING was attended by"
            while position < sentence.end and (words[position] in _PASSED or words[position] in grammar.each):
                position += 1
                if position < sentence.end and words[position] in grammar.from_:
                    position += 1
            yield position
