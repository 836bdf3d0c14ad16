"""What goes on with a title after its head: its state or body, its portfolio, and where its holder is sent."""

from __future__ import annotations

import msgspec

from diplonews.analysis.offices.officekinds import FOREIGN
from diplonews.analysis.offices.officementions import MINISTERS, OF_STATES, OfficeMention
from diplonews.analysis.offices.parties import PartyReader
from diplonews.analysis.words.grammar import OfficeRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["ComplementReader"]

_MAX_TITLE = 16
"""Words that may go on with a title after its head."""
_NEAR = 2
"""Words before a title among which the verb stands whose subject has it."""
_OWNER = 5
"""Words of the name of a state or body."""
_UNSENT = frozenset({"head-of-state", "head-of-government", "crown-prince", "deputy-head-of-state"})
"""Offices whose holders are sent to nobody."""
_GOVERNING = frozenset({"head-of-government", "deputy-head-of-government"})
"""Offices of those who lead a body that governs a state."""
_DEALING = frozenset({"adviser", "envoy"})
"""Offices whose titles tell what they deal with."""
_AT_SEATS = frozenset({"official", "adviser", "other", "security-chief"})
"""Offices that are held in the house of a head of state."""
_OF_NO_MATTER = frozenset({"ambassador", "consul", "charge-daffaires"})
"""Offices that are for a state as a whole."""


class _Course(msgspec.Struct):
    """How far a title has been read."""

    office: OfficeMention
    rule: OfficeRule
    limit: int
    """Where it ends at the latest."""
    position: int
    """The next word."""
    reached: int
    """Where it ends if no other word goes on with it."""
    bound: bool = False
    """Whether a word before the next one binds it."""
    away: bool = False
    """Whether a place that comes next is where its holder is sent."""
    body: int | None = None
    """Where the name of a body begins that its words describe."""
    short: int | None = None
    """Where its short name begins."""

    def take(self, end: int, *, bound: bool = False) -> None:
        """Take the words up to a token into the title."""
        self.position = self.reached = end
        self.bound = bound

    def bind(self, end: int) -> None:
        """Pass over words that belong to the title only with what they bind."""
        self.position, self.bound = end, True

    def begin_body(self, position: int) -> None:
        """Take the name of a body to begin at a token, unless it has begun before."""
        if self.body is None:
            self.body = position


class ComplementReader(PartyReader):
    """Reads what goes on with titles in one sentence."""

    def _after(self, office: OfficeMention, rule: OfficeRule, position: int) -> int:
        """Take what goes on with a title; give where it ends."""
        limit = min(self.end, position + _MAX_TITLE)
        position = self._whole_state(office, position)
        course = _Course(office, rule, limit, position, position)
        while course.position < limit:
            hit = self.hits.get(course.position)
            if width := self._people_abroad(course.position):
                course.take(course.position + width)
                continue
            if self._parts(course, hit):
                break
            if width := self._numbered(course.position):
                course.bind(course.position + width)
                continue
            if end := self._whose_office(course.office, course.position):
                course.office.kind = course.office.kind.replace("organisation-head", "official")
                course.take(end)
                continue
            if quoted := self._past_quoted(course.office, course.position):
                course.take(quoted)
                continue
            if self._take_name(course, hit):
                continue
            if hit is not None and (self._stops(hit) or self._begins_name(hit)):
                break
            if self._take_superior(course):
                continue
            if self._take_post(course, hit) or (hit is not None and self._take_owner(course, hit)):
                continue
            if hit is not None and hit.sense("office") and self._is_another(hit):
                break
            if self._take_portfolio(course):
                continue
            if width := phrase_at(self.tokens.words, course.position, limit, self.lexicon.grammar.of):
                in_capital = not rule.sent and self._is_capital(course.position + width)
                in_capital = in_capital or self._is_met_in_city(course, course.position + width)
                if in_capital or self._leads_elsewhere(course, width) or self._is_day(course.position + width):
                    break
                course.bind(self._past_polity(course.position + width))
            elif not self._take_other(course, hit):
                break
        return self._ended(course)

    def _people_abroad(self, position: int) -> int:
        """Give the words of a people abroad within a portfolio: "minister of foreign affairs AND TUNISIANS ABROAD"."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        abroad = self.lexicon.sets["offices.portfolio.abroad"] if grammar.cased else frozenset[str]()
        start = position
        while abroad and start < self.end and (words[start] in grammar.and_ or words[start] in COMMAS):
            start += 1
        people = start < self.end and self.tokens.is_word(start) and self.tokens.is_capital(start)
        width = phrase_at(words, start + 1, self.end, abroad) if people else 0
        return start + 1 + width - position if width else 0

    def _numbered(self, position: int) -> int:
        """Give the words of the number of a session within a title: «رئيسة الدورة **الـ 73** للجمعية العامة»."""
        words, events = self.tokens.words, self.lexicon.sets["places.occasion.events"]
        if self.lexicon.grammar.cased or words[position - 1] not in events:
            return 0
        width = words[position] in self.lexicon.grammar.definite
        return width + 1 if words[position + width : position + width + 1] and words[position + width].isdigit() else 0

    def _past_polity(self, position: int) -> int:
        """Pass over what a state is, before its short name or adjective: "the envoy of THE REPUBLIC OF Gabon"."""
        known, words, grammar = self.hits.get(position), self.tokens.words, self.lexicon.grammar
        width = phrase_at(words, position, self.end, self.lexicon.sets["names.polities"])
        if not width or not grammar.cased or (known is not None and known.sense("country")):
            return position
        called = self.hits.get(position + width)
        if called is not None and called.sense("adjective"):
            return position + width  # "l'ambassadeur de la RÉPUBLIQUE gabonaise"
        bound = phrase_at(words, position + width, self.end, grammar.of)
        state = self.hits.get(position + width + bound) if bound else None
        return state.start if state is not None and state.sense("country") else position

    def _parts(self, course: _Course, hit: Hit | None) -> bool:
        """Tell a word that goes on with the clause, and with no title."""
        grammar = self.lexicon.grammar
        if hit is not None and hit.sense("office") and grammar.binds(hit.prefix) == "with":
            return True  # "The governor welcomed | THE AMBASSADOR", bound by "with"
        if grammar.cased and course.rule.kind in _UNSENT and self.tokens.words[course.position] in grammar.to:
            return True  # "a letter from the King | TO THE PRIME MINISTER"
        closed = course.office.country is not None and self.tokens.words[course.position] in COMMAS
        if grammar.cased and course.rule.kind in _UNSENT and closed:
            return True  # "the President of Fiji |, AT THE ECONOMIC FORUM"
        if hit is not None and (self._is_of_definite(course, hit) or self._is_visited(course.office, hit)):
            return True
        if grammar.cased:
            return False
        if self._is_discussed(course) or self._is_matter(course.office.start, course.position):
            return True
        return course.position == course.reached and self._is_behind_owner(course)

    def _is_behind_owner(self, course: _Course) -> bool:
        """Tell what was discussed, right behind the state or body that ends a title: «مع رئيس غانا **التعاون**».

        A ministry's other portfolio is joined there by "and" or "for".
        """
        lexicon, position = self.lexicon, course.position
        word = self.tokens.words[position]
        if not word.startswith(lexicon.grammar.definite) or position in self.hits:
            return False
        before = (self.hits.get(start) for start in range(max(0, position - _OWNER), position))
        owner = next((hit for hit in before if hit is not None and hit.end == position), None)
        if owner is None or owner.sense("adjective"):
            return False
        whole = owner.sense("office") is not None and course.rule.country is not None
        owns = whole or any(map(owner.sense, ("country", "capital", "city", "organisation")))
        return owns and (word in lexicon.sets["topics.leads"] or word in lexicon.sets["offices.portfolio.discussed"])

    def _is_discussed(self, course: _Course) -> bool:
        """Tell what "the minister" discusses: a ministry stands behind a title in the construct state alone."""
        words, grammar, sets = self.tokens.words, self.lexicon.grammar, self.lexicon.sets
        start, position = course.office.start, course.position
        if position != start + 1 + (course.office.country is not None) or not course.rule.bare:
            return False
        ministry = (
            words[position].startswith(grammar.definite[0]) and words[position] in sets["offices.portfolio.words"]
        )
        return ministry and words[start][course.office.cut :] in sets["offices.binding.ministers"]

    def _is_of_definite(self, course: _Course, hit: Hit) -> bool:
        """Tell a state right behind a definite title of several: it is no owner ("THE TWO MINISTERS urged | CHAD")."""
        definite, office = self.lexicon.grammar.definite, course.office
        if self.lexicon.grammar.cased or not course.rule.plural or hit.prefix or hit.sense("adjective"):
            return False
        last = course.position == office.end and self.tokens.words[course.position - 1].startswith(definite[:1])
        return last and (hit.sense("country") is not None or hit.sense("capital") is not None)

    def _take_name(self, course: _Course, hit: Hit | None) -> bool:
        """Take a word of the name of a party, body or region, whatever else it means."""
        rule, position, reached = course.rule, course.position, course.reached
        if hit is not None and (state := self.kings_embassy(hit)) is not None:
            course.office.country = course.office.country or state
            course.take(hit.end)
            return True
        if rule.kind == "governor" and (width := self._region(position, bound=course.bound)):
            for index in range(position, position + width):
                if (named := self.hits.get(index)) is not None and not self._stops(named):
                    self._party(course.office, named, before=False, bound=True)
            course.take(position + width)
            return True
        if rule.kind == "party-leader" and position > reached - 1 and self._names_party(position):
            course.take(position + 1, bound=course.bound)
            return True
        if rule.after and position > reached - 1 and self._names_unknown(position):
            course.take(position + 1, bound=course.bound)
            return True
        if rule.after and position == reached and (width := self._eponym(position)):
            course.take(position + width, bound=course.bound)
            return True
        known = hit is not None and hit.sense("organisation") is not None
        if rule.after and not known and position > reached - 1 and self._names_body(position):
            if rule.after == "free":
                course.begin_body(position - 1)
            course.take(position + 1, bound=course.bound)
            return True
        return False

    def _take_post(self, course: _Course, hit: Hit | None) -> bool:
        """Take how an office is held, and where its holder is sent."""
        office, rule, position = course.office, course.rule, course.position
        words, grammar = self.tokens.words, self.lexicon.grammar
        word = words[position]
        if self._take_standing(course, hit):
            pass
        elif rule.after in {"organisation", "free"} and (end := self._behind_area(office, position)):
            course.take(end)
        elif hit is not None and hit.sense("foreign"):
            office.kind = rule.foreign or FOREIGN.get(office.kind, office.kind)
            course.take(hit.end)
        elif position == course.reached and self._calls_state(office, position):
            course.take(position + 1)
        elif hit is not None and rule.foreign and hit.sense("afar"):
            office.kind = rule.foreign  # "the British minister of state FOR AFRICA" serves at the foreign ministry.
            course.take(hit.end)
        elif hit is not None and course.away and self._is_place(hit):
            office.sent_to = office.sent_to or (hit.sense("country") or hit.sense("capital") or (None,))[0]
            course.take(hit.end)
            course.away = grammar.binds(self.clitic(hit.end)) == "and"
        elif hit is not None and rule.sent and hit.prefix in grammar.inner and hit.prefix and _is_city(hit):
            course.take(hit.end)
        elif hit is not None and (office.country or rule.country) and self._is_sent_for(office, hit):
            office.sent_to = office.sent_to or hit.sense("country")[0]
            course.take(hit.end)
        elif rule.kind == "official" and rule.after and hit is not None and self._seats_named(hit):
            if not self._serves_body(office):
                office.country = office.country or (hit.sense("capital") or hit.sense("city"))[0]
            course.take(hit.end)
        elif rule.sent and (end := self._posted(position)):
            course.take(end)
        elif rule.sent and word[:1] in grammar.inner and word[1:] in grammar.here:
            course.take(position + 1)  # "The ambassador of Japan IN THE KINGDOM", written as one word.
        elif word in grammar.here and not (hit and hit.sense("country")) and self._is_of_here(course):
            course.take(position + 1)  # "The ambassador of THE KINGDOM": whose it is, the news tells.
        elif grammar.cased and course.bound and (width := self._here(position)):
            course.take(position + width)  # "The minister of trade of THE COUNTRY"
        elif (
            (rule.sent or office.country or self._serves_body(office))
            and (width := phrase_at(words, position, course.limit, grammar.accredited))
            and (rule.sent or not self._is_capital(position + width))
            and not (word in grammar.to and self._is_of_one_state(office))
            and not self._is_met_there(course, position + width)
            and not self._is_gone_to(office, position + width)
        ):
            course.bind(position + width)
            course.away = rule.sent
            there = self.hits.get(course.position)
            if (there is None or not self._is_place(there)) and (
                width := phrase_at(words, course.position, self.end, grammar.here)
            ):
                course.take(course.position + width)
        else:
            return False
        return True

    def _is_sent_for(self, office: OfficeMention, hit: Hit) -> bool:
        """Tell the state to which a state's envoy is sent, bound by "to" in one word: «رئيس بعثة الاتحاد **لليمن**»."""
        if office.kind not in _OF_NO_MATTER or self.lexicon.grammar.cased:
            return False
        return self.lexicon.grammar.binds(hit.prefix) == "to" and hit.sense("country") is not None

    def _is_met_there(self, course: _Course, position: int) -> bool:
        """Tell the city, or the house, in which someone was met: "the President of Fiji in LIMA"."""
        office, city = course.office, self.hits.get(position)
        if self.lexicon.grammar.cased and not course.rule.sent and city is not None and city.sense("seat"):
            return True  # "the president of the Bank in DOWNING STREET"
        if not self.lexicon.grammar.cased and city is not None and city.sense("seat"):
            named = self.names_on(city.end) and self.tokens.words[city.end] not in self._rooms()
            return bool(office.country) and office.kind not in _AT_SEATS and not named  # «السفير في **قصر بعبدا**»
        governs = course.rule.kind in OF_STATES and office.country is not None and office.organisation is None
        return self.lexicon.grammar.cased and governs and course.body is None and city is not None and _is_city(city)

    def _is_met_in_city(self, course: _Course, position: int) -> bool:
        """Tell the city in which "the minister" met others, who is told so shortly: «والتقى **الوزير في روما**»."""
        office, city, definite = course.office, self.hits.get(position), self.lexicon.grammar.definite
        bare = not self.lexicon.grammar.cased and course.position == office.end == office.start + 1
        named = self.tokens.words[office.start][office.cut :].startswith(definite)
        return bare and named and not course.rule.sent and city is not None and _is_city(city)

    def _is_gone_to(self, office: OfficeMention, position: int) -> bool:
        """Tell the city to which someone goes, and none is sent: "leaves tomorrow THE ENVOY to Rome", verb first."""
        before, place = self.tokens.words[max(0, office.start - _NEAR) : office.start], self.hits.get(position)
        goes = self.lexicon.grammar.verb_first and not self.lexicon.sets["places.moves"].isdisjoint(before)
        return goes and place is not None and _is_city(place)

    def _calls_state(self, office: OfficeMention, position: int) -> bool:
        """Tell what a state is called right behind its name ("the ambassador of THE SISTERLY state of Chad")."""
        epithet = self.tokens.words[position] in self.lexicon.sets["offices.binding.epithets"]
        return epithet and office.country is not None

    def _posted(self, position: int) -> int:
        """Give where the city ends in which an envoy serves, before the name: «القنصل **في مدينة القدس** علي»."""
        words, lexicon = self.tokens.words, self.lexicon
        width = 0 if lexicon.grammar.cased else phrase_at(words, position, self.end, lexicon.sets["places.strong"])
        city = self.hits.get(position + width) if width and words[position] not in lexicon.grammar.inner else None
        if city is None or city.prefix or not _is_city(city) or (width == 1 and words[position] in lexicon.grammar.of):
            return 0
        whose = self.hits.get(city.end)
        end = whose.end if whose is not None and not whose.prefix and whose.sense("adjective") else city.end
        named = end < self.end and end not in self.hits and words[end] not in lexicon.ordinary
        return end if named or (end < self.end and words[end] in lexicon.given) else 0

    def _seats_named(self, hit: Hit) -> bool:
        """Tell the city in which an official serves, whose name follows ("head of the branch INOSLO Ali")."""
        words, lexicon = self.tokens.words, self.lexicon
        if lexicon.grammar.cased or not hit.prefix or hit.prefix not in lexicon.grammar.inner or not _is_city(hit):
            return False
        after = self.hits.get(hit.end)
        if after is not None:
            return after.sense("honorific") is not None and not after.prefix
        return hit.end < self.end and (words[hit.end] in lexicon.given or words[hit.end] not in lexicon.ordinary)

    def _is_of_here(self, course: _Course) -> bool:
        """Tell whether the state at hand may own a title: right after its head, or after a word that needs an owner."""
        position, definite = course.position, self.lexicon.grammar.definite
        if course.rule.sent and position == course.office.end:
            return True
        bound = bool(definite) and not self.tokens.words[position - 1].startswith(definite)
        owned = course.rule.kind in OF_STATES and course.office.country is None
        return bound and owned and position == course.reached

    def _take_standing(self, course: _Course, hit: Hit | None) -> bool:
        """Take words that say whether an office is held for good, which may stand in brackets ("(acting)")."""
        words, bracketed = self.tokens.words, self.tokens.words[course.position] == "("
        if bracketed:
            hit = self.hits.get(course.position + 1)
        standing = hit.sense("standing") if hit is not None else None
        if hit is None or standing is None or (bracketed and words[hit.end : hit.end + 1] != [")"]):
            return False
        if hit.start > course.office.start and self._is_portfolio(hit.start) and self._is_portfolio(hit.end):
            return False  # "The minister of FORMER COMBATANTS": a word of a portfolio.
        if not self._charged(hit.end):
            course.office.standing = standing
        course.take(hit.end + bracketed)
        return True

    def _take_superior(self, course: _Course) -> bool:
        """Take the minister beside whom another serves ("the French secretary of state UNDER THE MINISTER of")."""
        beside, rule = self.lexicon.sets["offices.binding.beside"], course.rule
        if not beside or rule.kind not in MINISTERS or course.office.kind not in MINISTERS:
            return False
        width = phrase_at(self.tokens.words, course.position, course.limit, beside)
        above = self.hits.get(course.position + width) if width else None
        held = above.sense("office") if above is not None else None
        if above is None or held is None or held.kind not in MINISTERS:
            return False
        course.rule = rule._replace(foreign="deputy-foreign-minister")
        if held.kind == "foreign-minister":
            course.office.kind = "deputy-foreign-minister"
        course.take(above.end)
        return True

    def _take_owner(self, course: _Course, hit: Hit) -> bool:
        """Take the state, body or ministry whose office it is."""
        office, rule = course.office, course.rule
        if self._is_ministry(hit, rule):
            course.take(hit.end)
        elif rule.kind in MINISTERS and (people := self._past_people(office, hit)):
            course.take(people)
        elif rule.kind in MINISTERS and self._is_dealt_with(hit):
            course.take(hit.end)
        elif rule.kind == "envoy" and (places := self._past_desk(office, hit)):
            course.take(places)
        elif (rule.after or rule.kind in _GOVERNING) and (state := hit.sense("body")) is not None:
            office.country = office.country or state[0]
            course.begin_body(course.position)
            course.take(hit.end)
        elif self._party(office, hit, before=False, bound=course.bound):
            joined = self.lexicon.grammar.possessive and hit.sense("adjective") and self._is_dealt_in(hit)
            course.take(self._past_regions(hit.end) if joined else hit.end)
        else:
            return False
        return True

    def _take_portfolio(self, course: _Course) -> bool:
        """Take the quoted name of a body, or a word of ministries."""
        rule, position, grammar = course.rule, course.position, self.lexicon.grammar
        whole = self.lexicon.sets["offices.portfolio.whole"]
        if whole and rule.after and (width := phrase_at(self.tokens.words, position, course.limit, whole)):
            course.take(position + width)  # "the minister of culture AND RELATIONS WITH PARLIAMENT"
            return True
        if (width := self._quoted(position)) and rule.after:
            course.begin_body(position - 1)
            course.take(position + width, bound=course.bound)
            return True
        if rule.after == "portfolio" and self._is_unknown_portfolio(position):
            course.take(position + 1)
            return True
        if grammar.cased and course.bound and rule.kind in _OF_NO_MATTER:
            return False  # "a discuté avec l'ambassadeur | DE LA PÊCHE": none is sent to deal with it.
        if rule.kind in MINISTERS and (people := self._joined_people(course.office, position)):
            course.take(people)
            return True
        if not self._is_ministerial(position, rule):
            return False
        if rule.after == "free" and course.body is None and self._completes(position, rule):
            course.begin_body(position)  # "The head of THE Fijian CHAMBER" heads no state.
        # "the Asian AND Pacific Affairs Bureau"
        joins = grammar.cased and course.body is not None and self.tokens.words[position] in grammar.and_
        course.take(position + 1, bound=joins)
        return True

    def _is_day(self, position: int) -> bool:
        """Tell the name of a day, which goes on with no title ("met the leader ON MONDAY")."""
        days, cased = self.lexicon.sets["speech.days"], self.lexicon.grammar.cased
        return cased and position < self.end and self.tokens.words[position] in days

    def _leads_elsewhere(self, course: _Course, width: int) -> bool:
        """Tell "of" that is "at", with a place of the contact after it."""
        office, rule, grammar, position = course.office, course.rule, self.lexicon.grammar, course.position + width
        after = self.skip_articles(position)
        place = self.hits.get(after) if grammar.cased else None
        of_states = rule.sent or office.kind in MINISTERS
        of_states |= self._is_met_there(course, after)
        owned = office.organisation is not None or office.country is not None
        if place is not None and place.sense("seat") and (of_states or owned):
            return True  # "the leaders of the League AT THE WHITE HOUSE", "three new envoys AT THE WHITE HOUSE"
        there = " ".join(self.tokens.words[course.position : position]) in self.lexicon.sets["places.strong"]
        if there and of_states and place is not None and _is_city(place):
            return True  # "the meeting of the League's foreign ministers IN ROME"
        if grammar.cased and phrase_at(self.tokens.words, after, self.end, self.lexicon.sets["places.houses"]):
            return True  # "the ambassador of Japan AT STATE HOUSE"
        return bool(grammar.definite) and position < course.limit and self._tells_where(course.rule, office, position)

    def _take_other(self, course: _Course, hit: Hit | None) -> bool:
        """Take what only joins, or a word that no list of titles knows."""
        office, rule, position, reached = course.office, course.rule, course.position, course.reached
        words, grammar, bound = self.tokens.words, self.lexicon.grammar, course.bound
        if office.end < position == reached and office.country and self._possessive(position) > position:
            course.bind(self._possessive(position))  # "the head of JAPAN'S National Archive"
        elif position == reached > office.end and self._is_compound(position):
            course.take(position + 2, bound=course.body is not None)
        elif grammar.cased and self._names_noun(position, rule, bound=bound, reached=reached):
            course.take(position + 1)
        elif position == reached and (closed := self._bracketed(position)) > position and grammar.cased:
            if office.country is not None and self.is_plural(office):
                return False  # "the ambassadors of Fiji (KEN SATO), Mali (...) and ..."
            course.take(closed)
        elif position == reached and (closed := self._acronym(office, position, course.body)) > position:
            course.short = position
            course.take(closed)
        elif self._is_article(course) or (words[position] == "'" and self.tokens.glued(position)):
            course.bind(position + 1)
        elif (
            rule.after in {"free", "organisation"}
            and self._free(position, bound=bound)
            and not self._is_whole(office, position)
        ):
            course.begin_body(position)
            course.take(position + 1, bound=grammar.cased and not self._closes(position))
        elif rule.after == "free" and bound and hit is None and self._in_body(office.start, position):
            end = position + 1
            # The parts of "audio-visual" are words of their own.
            while end + 1 < course.limit and words[end] == "-" and self.tokens.glued(end):
                end += 2
            course.take(end)
        else:
            return False
        return True

    def _is_article(self, course: _Course) -> bool:
        """Tell an article within a title from that of an object behind it ("a évoqué avec le ministre LA pêche")."""
        words, grammar, position = self.tokens.words, self.lexicon.grammar, course.position
        if words[position] not in grammar.articles:
            return False
        before = words[position - 1]  # "minister OF the environment", where the head takes "of"
        joined = course.bound or before in COMMAS or before in grammar.and_ or before in grammar.of
        return joined or not grammar.cased or course.rule.kind not in MINISTERS | _OF_NO_MATTER

    def _ended(self, course: _Course) -> int:
        """Take the body that no list knows, once all its words are; give where the title ends."""
        office, body, reached, words = course.office, course.body, course.reached, self.tokens.words
        if office.kind == "party-leader" and (started := self._movement(office, reached)):
            body, office.country = started, None
            office.organisation = office.organisation or (f"={' '.join(words[body:reached])}", body, reached)
        if body is None and office.country is None and office.end < reached and self._ends_in_noun(office.end):
            body = office.end - 1  # "The head of THE COMPANY Simex": the noun is a word of the head.
        office.within = body is not None
        if body is not None and self._deals_with(office, body):
            return reached
        if body is not None and office.organisation is None and reached > body and self._is_body(body):
            end = course.short or reached
            office.organisation = (f"={' '.join(words[body:end])}", body, end)
        return reached

    def _deals_with(self, office: OfficeMention, body: int) -> bool:
        """Tell what an adviser or envoy deals with, which no list knows for a body: "the envoy FOR THE GREAT LAKES"."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        if office.kind not in _DEALING or office.organisation is not None:
            return False
        if not grammar.cased:
            return words[body] in self.lexicon.sets["offices.portfolio.dealing"]
        while body > office.start and words[body - 1] in grammar.articles:
            body -= 1
        return words[body - 1] in self.lexicon.sets["offices.portfolio.on"]

    def _is_matter(self, start: int, position: int) -> bool:
        """Tell what a definite title's bearer speaks of, in no title: "the ambassador praised THE RELATIONS"."""
        word, head, grammar = self.tokens.words[position], self.tokens.words[start], self.lexicon.grammar
        matters = self.lexicon.sets["topics.leads"]
        if word in matters:
            return head.startswith(grammar.definite) and word.startswith(grammar.definite)
        bound = next((c for c in grammar.inner if grammar.binds(c) == "with" and word.startswith(c)), "")
        if self.tokens.words[position - 1] in self.lexicon.sets["offices.portfolio.charged"]:
            return False  # «المبعوث **الخاص بالأزمة** اليمنية»
        if bound and word[len(bound) :] in self.lexicon.sets["speech.things"]:
            return True  # «أشاد الأمين العام **بدور** السلطنة»
        return bool(bound) and word[len(bound) :] in matters and word[len(bound) :].startswith(grammar.definite)

    def _is_whole(self, office: OfficeMention, position: int) -> bool:
        """Tell whether a body that is known ends a title, and a word follows whose object the title may be."""
        known = office.organisation
        if known is None or known[2] != position or not self.lexicon.grammar.definite:
            return False
        body = self.hits.get(known[1])
        named = body is not None and body.sense("organisation") is not None
        return named and self.tokens.words[position].startswith(self.lexicon.grammar.definite[0])

    def _is_ministerial(self, position: int, rule: OfficeRule) -> bool:
        """Tell a word of ministries after the head, and what joins the next one to it."""
        return (
            self._portfolio(position, rule)
            or self._joins_portfolios(position, headed=True)
            or self._completes(position, rule)
        )

    def _whole_state(self, office: OfficeMention, position: int) -> int:
        """Take the official name of a state that begins with the last word of the head: "president of the REPUBLIC"."""
        state = self.hits.get(position - 1)
        if state is None or state.prefix or state.end <= position or not state.sense("country"):
            return position
        office.country = office.country or state.sense("country")[0]
        return state.end

    def _movement(self, office: OfficeMention, end: int) -> int:
        """Find where the name of the movement begins that someone leads; 0 if the title names none."""
        sets, words = self.lexicon.sets, self.tokens.words
        if self.lexicon.grammar.cased:
            return 0
        for position in range(office.start + 1, end):
            word = words[position]
            if word in sets["offices.portfolio.parties"] or word[1:] in sets["offices.portfolio.parties"]:
                return position
        return 0

    def _tells_where(self, rule: OfficeRule, office: OfficeMention, position: int) -> bool:
        """Tell where someone was met ("the minister IN PARIS", "in the palace") from whose office it is."""
        if self.tokens.words[position] in self._rooms():
            return True
        hit = self.hits.get(position)
        if hit is None or rule.sent or rule.after == "free" or hit.sense("country") or hit.sense("organisation"):
            return False
        if any(map(self._is_embassy, range(office.start, office.end))):
            return False  # "the attaché at the king's embassy IN ROME, Ali Salem"
        place = hit.sense("capital") or hit.sense("city") or hit.sense("seat")
        return bool(place) and (rule.after == "portfolio" or (office.country or rule.country) is not None)


def _is_city(hit: Hit) -> bool:
    return bool(hit.sense("city") or hit.sense("capital")) and hit.sense("adjective") is None
