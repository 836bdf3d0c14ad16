"""What goes on with a title after its head: its state or body, its portfolio, and where its holder is sent."""

from __future__ import annotations

from diplonews.analysis.offices.officekinds import FOREIGN
from diplonews.analysis.offices.officementions import MINISTERS, OF_STATES, OfficeMention
from diplonews.analysis.offices.titleends import Course, TitleEnds, is_city
from diplonews.analysis.words.grammar import OfficeRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["ComplementReader"]

_MAX_TITLE = 16
"""Words that may go on with a title after its head."""
_GOVERNING = frozenset({"head-of-government", "deputy-head-of-government"})
"""Offices of those who lead a body that governs a state."""
_DEALING = frozenset({"adviser", "envoy"})
"""Offices whose titles tell what they deal with."""
_OF_NO_MATTER = frozenset({"ambassador", "consul", "charge-daffaires"})
"""Offices that are for a state as a whole."""


class ComplementReader(TitleEnds):
    """Reads what goes on with titles in one sentence."""

    def _after(self, office: OfficeMention, rule: OfficeRule, position: int) -> int:
        """Take what goes on with a title; give where it ends."""
        limit = min(self.end, position + _MAX_TITLE)
        position = self._whole_state(office, position)
        course = Course(office, rule, limit, position, position)
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

    def _take_name(self, course: Course, hit: Hit | None) -> bool:
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

    def _take_post(self, course: Course, hit: Hit | None) -> bool:
        """Take how an office is held, and where its holder is sent."""
        office, rule, position = course.office, course.rule, course.position
        words, grammar = self.tokens.words, self.lexicon.grammar
        word = words[position]
        if self._take_standing(course, hit):
            pass
        elif rule.after in {"organisation", "free"} and (end := self._behind_area(office, position)):
            course.take(end)
        elif hit is not None and hit.sense("foreign") and not (rule.plural and grammar.binds(hit.prefix) == "and"):
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
        elif hit is not None and rule.sent and hit.prefix in grammar.inner and hit.prefix and is_city(hit):
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

    def _calls_state(self, office: OfficeMention, position: int) -> bool:
        """Tell what a state is called right behind its name ("the ambassador of THE SISTERLY state of Chad")."""
        epithet = self.tokens.words[position] in self.lexicon.sets["offices.binding.epithets"]
        return epithet and office.country is not None

    def _posted(self, position: int) -> int:
        """Give where the city ends in which an envoy serves, before the name: «القنصل **في مدينة القدس** علي»."""
        words, lexicon = self.tokens.words, self.lexicon
        width = 0 if lexicon.grammar.cased else phrase_at(words, position, self.end, lexicon.sets["places.strong"])
        city = self.hits.get(position + width) if width and words[position] not in lexicon.grammar.inner else None
        if city is None or city.prefix or not is_city(city) or (width == 1 and words[position] in lexicon.grammar.of):
            return 0
        whose = self.hits.get(city.end)
        end = whose.end if whose is not None and not whose.prefix and whose.sense("adjective") else city.end
        named = end < self.end and end not in self.hits and words[end] not in lexicon.ordinary
        return end if named or (end < self.end and words[end] in lexicon.given) else 0

    def _seats_named(self, hit: Hit) -> bool:
        """Tell the city in which an official serves, whose name follows ("head of the branch INOSLO Ali")."""
        words, lexicon = self.tokens.words, self.lexicon
        if lexicon.grammar.cased or not hit.prefix or hit.prefix not in lexicon.grammar.inner or not is_city(hit):
            return False
        after = self.hits.get(hit.end)
        if after is not None:
            return after.sense("honorific") is not None and not after.prefix
        return hit.end < self.end and (words[hit.end] in lexicon.given or words[hit.end] not in lexicon.ordinary)

    def _is_of_here(self, course: Course) -> bool:
        """Tell whether the state at hand may own a title: right after its head, or after a word that needs an owner."""
        position, definite = course.position, self.lexicon.grammar.definite
        if course.rule.sent and position == course.office.end:
            return True
        bound = bool(definite) and not self.tokens.words[position - 1].startswith(definite)
        owned = course.rule.kind in OF_STATES and course.office.country is None
        return bound and owned and position == course.reached

    def _take_standing(self, course: Course, hit: Hit | None) -> bool:
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

    def _take_superior(self, course: Course) -> bool:
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

    def _take_owner(self, course: Course, hit: Hit) -> bool:
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

    def _take_portfolio(self, course: Course) -> bool:
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

    def _take_other(self, course: Course, hit: Hit | None) -> bool:
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

    def _is_article(self, course: Course) -> bool:
        """Tell an article within a title from that of an object behind it ("a évoqué avec le ministre LA pêche")."""
        words, grammar, position = self.tokens.words, self.lexicon.grammar, course.position
        if words[position] not in grammar.articles:
            return False
        before = words[position - 1]  # "minister OF the environment", where the head takes "of"
        joined = course.bound or before in COMMAS or before in grammar.and_ or before in grammar.of
        return joined or not grammar.cased or course.rule.kind not in MINISTERS | _OF_NO_MATTER

    def _ended(self, course: Course) -> int:
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
