"""Where a title ends: at what was discussed, at a day, and at where its holder was met."""

from __future__ import annotations

import msgspec

from diplonews.analysis.offices.officementions import MINISTERS, OF_STATES, OfficeMention
from diplonews.analysis.offices.parties import PartyReader
from diplonews.analysis.words.grammar import OfficeRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["Course", "TitleEnds", "is_city"]

_NEAR = 2
"""Words before a title among which the verb stands whose subject has it."""
_AT_SEATS = frozenset({"official", "adviser", "other", "security-chief"})
"""Offices that are held in the house of a head of state."""
_OWNER = 5
"""Words of the name of a state or body."""
_UNSENT = frozenset({"head-of-state", "head-of-government", "crown-prince", "deputy-head-of-state"})
"""Offices whose holders are sent to nobody."""


class Course(msgspec.Struct):
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


class TitleEnds(PartyReader):
    """Tells in one sentence what goes on with no title."""

    def _parts(self, course: Course, hit: Hit | None) -> bool:
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

    def _is_behind_owner(self, course: Course) -> bool:
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

    def _is_discussed(self, course: Course) -> bool:
        """Tell what "the minister" discusses: a ministry stands behind a title in the construct state alone."""
        words, grammar, sets = self.tokens.words, self.lexicon.grammar, self.lexicon.sets
        start, position = course.office.start, course.position
        if position != start + 1 + (course.office.country is not None) or not course.rule.bare:
            return False
        ministry = (
            words[position].startswith(grammar.definite[0]) and words[position] in sets["offices.portfolio.words"]
        )
        return ministry and words[start][course.office.cut :] in sets["offices.binding.ministers"]

    def _is_of_definite(self, course: Course, hit: Hit) -> bool:
        """Tell a state right behind a definite title of several: it is no owner ("THE TWO MINISTERS urged | CHAD")."""
        definite, office = self.lexicon.grammar.definite, course.office
        if self.lexicon.grammar.cased or not course.rule.plural or hit.prefix or hit.sense("adjective"):
            return False
        last = course.position == office.end and self.tokens.words[course.position - 1].startswith(definite[:1])
        return last and (hit.sense("country") is not None or hit.sense("capital") is not None)

    def _is_met_there(self, course: Course, position: int) -> bool:
        """Tell the city, or the house, in which someone was met: "the President of Fiji in LIMA"."""
        office, city = course.office, self.hits.get(position)
        if self.lexicon.grammar.cased and not course.rule.sent and city is not None and city.sense("seat"):
            return True  # "the president of the Bank in DOWNING STREET"
        if not self.lexicon.grammar.cased and city is not None and city.sense("seat"):
            named = self.names_on(city.end) and self.tokens.words[city.end] not in self._rooms()
            return bool(office.country) and office.kind not in _AT_SEATS and not named  # «السفير في **قصر بعبدا**»
        governs = course.rule.kind in OF_STATES and office.country is not None and office.organisation is None
        return self.lexicon.grammar.cased and governs and course.body is None and city is not None and is_city(city)

    def _is_met_in_city(self, course: Course, position: int) -> bool:
        """Tell the city in which "the minister" met others, who is told so shortly: «والتقى **الوزير في روما**»."""
        office, city, definite = course.office, self.hits.get(position), self.lexicon.grammar.definite
        bare = not self.lexicon.grammar.cased and course.position == office.end == office.start + 1
        named = self.tokens.words[office.start][office.cut :].startswith(definite)
        return bare and named and not course.rule.sent and city is not None and is_city(city)

    def _is_gone_to(self, office: OfficeMention, position: int) -> bool:
        """Tell the city to which someone goes, and none is sent: "leaves tomorrow THE ENVOY to Rome", verb first."""
        before, place = self.tokens.words[max(0, office.start - _NEAR) : office.start], self.hits.get(position)
        goes = self.lexicon.grammar.verb_first and not self.lexicon.sets["places.moves"].isdisjoint(before)
        return goes and place is not None and is_city(place)

    def _is_day(self, position: int) -> bool:
        """Tell the name of a day, which goes on with no title ("met the leader ON MONDAY")."""
        days, cased = self.lexicon.sets["speech.days"], self.lexicon.grammar.cased
        return cased and position < self.end and self.tokens.words[position] in days

    def _leads_elsewhere(self, course: Course, width: int) -> bool:
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
        if there and of_states and place is not None and is_city(place):
            return True  # "the meeting of the League's foreign ministers IN ROME"
        if grammar.cased and phrase_at(self.tokens.words, after, self.end, self.lexicon.sets["places.houses"]):
            return True  # "the ambassador of Japan AT STATE HOUSE"
        return bool(grammar.definite) and position < course.limit and self._tells_where(course.rule, office, position)

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


def is_city(hit: Hit) -> bool:
    """Tell the name of a city that is no state's adjective."""
    return bool(hit.sense("city") or hit.sense("capital")) and hit.sense("adjective") is None
