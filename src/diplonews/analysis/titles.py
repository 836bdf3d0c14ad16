"""Offices as they stand in a text: a head with what belongs to it.

What belongs to a title stands before its head ("Saudi Foreign Minister"), after it ("the minister of trade of
Japan", "وزير التجارة الياباني") or on both sides: portfolios, states, organisations, and words that say whether the
office is held for the time being, to be taken, or past.
"""

from __future__ import annotations

import attrs

from diplonews import knowledge
from diplonews.analysis.lexicon import Hit, OfficeRule
from diplonews.analysis.titlewords import TitleWords
from diplonews.analysis.tokens import phrase_at

__all__ = ["OfficeMention", "OrganisationMention", "TitleReader"]

_MAX_TITLE = 16
"""Words that may go on with a title after its head."""
_MAX_BODY = 4
"""Words after "and" within which the noun of a body stands."""
_MAX_BEFORE = 9
"""Words that may stand before the head of a title and belong to it."""
_STANDINGS = ("acting", "designate", "former", "current")
_STOPS = frozenset({"trigger", "counterpart", "together", "speech", "occasion", "opener"})
_OFFICERS = frozenset({"organisation-head", "organisation-official"})
_MINISTERS = frozenset({"minister", "foreign-minister", "deputy-minister", "deputy-foreign-minister"})
_FOREIGN = {"minister": "foreign-minister", "deputy-minister": "deputy-foreign-minister"}
"""What a portfolio of foreign affairs makes of an office."""
_DEPUTIES = {
    "minister": "deputy-minister",
    "foreign-minister": "deputy-foreign-minister",
    "head-of-state": "deputy-head-of-state",
    "head-of-government": "deputy-head-of-government",
    "organisation-head": "organisation-official",
    "permanent-representative": "ambassador",
}
"""What a word like "deputy", which stands apart from its head, makes of an office."""

OrganisationMention = tuple[str, int, int]
"""The id of an organisation, or `=` and its words for one that is in no list; and the tokens of its name."""


@attrs.define(slots=True)
class OfficeMention:
    """An office as it stands in the text."""

    kind: str
    start: int
    end: int
    standing: str = "current"
    country: str | None = None
    organisation: OrganisationMention | None = None
    cut: int = 0
    """Letters before the title that are written together with it."""
    bare: bool = False
    """Whether the head stands for its holder with nothing after it."""
    sent_to: str | None = None
    """The state that an envoy is sent to."""
    foreign: bool = False
    """Whether the foreign ministry stands before it."""
    acts: bool = False
    """Whether it is a body, and nobody's office."""
    within: bool = False
    """Whether it is an office in a body that its words describe."""
    serves: bool = False
    """Whether it is held under another office, whose holder may be named after it."""
    elsewhere: tuple[tuple[str, str], ...] = ()
    """What it is in other states, where its state is only presumed: pairs of a state and an office's kind."""

    def set_country(self, country: str) -> None:
        """Take the state that another word than the title tells."""
        if self.country != country:
            self.kind = dict(self.elsewhere).get(country, self.kind)
        self.country, self.elsewhere = country, ()


@attrs.define(slots=True)
class TitleReader(TitleWords):
    """Reads offices in one sentence."""

    def read(self, index: int, *, inside: bool = False) -> OfficeMention | None:
        """Read the office that begins at a token, or None.

        Args:
            index: The token where its head, or what belongs to it, begins.
            inside: Whether it goes on with a title: only a conjunction may then be written together with it.
        """
        grammar = self.lexicon.grammar
        start = self.skip_articles(index)
        if start >= self.end:
            return None
        office = OfficeMention("", start, start)
        before = start if grammar.verb_first else self._before(start, office)
        if before is None:
            return None
        head = before
        hit = self.hits.get(head)
        rule: OfficeRule | None = hit.sense("office") if hit is not None else None
        if hit is None or rule is None or (inside and hit.prefix and grammar.binds(hit.prefix) != "and"):
            return None
        if self._is_name(head, hit):
            return None
        if head != start and self._is_portfolio(head - 1) and not rule.before and office.organisation is None:
            return None
        office.kind = _DEPUTIES.get(rule.kind, rule.kind) if office.kind == "deputy" else rule.kind
        if office.foreign:
            office.kind = rule.foreign or _FOREIGN.get(office.kind, office.kind)
        office.end = hit.end
        office.cut = len(hit.prefix) if head == start else 0
        if rule.body:
            office.organisation = (rule.body, 0, 0)
        for word in self.tokens.words[head : hit.end]:
            self._mark_standing(office, word)
        headed = hit.end if office.organisation is not None else self._take_inner(office, hit)
        over = self._over(rule, hit)
        if over is None and rule.under == "deputy":
            return None
        if over is not None:
            self._serve(office, rule, over)
            office.end = max(office.end, self._after(office, rule, over.end))
        else:
            office.end = self._after(office, rule, headed)
        if rule.elsewhere and office.country is None:
            office.elsewhere = rule.elsewhere
        elif rule.elsewhere:
            office.kind = dict(rule.elsewhere).get(office.country or "", office.kind)
        office.country = office.country or rule.country
        completed = office.end > hit.end or office.start < head
        office.bare, office.acts = rule.bare or completed, rule.acts
        self._judge(office, rule, completed=completed)
        return self._owned(office)

    def _owned(self, office: OfficeMention) -> OfficeMention:
        """Take the office that belongs to the holder of another ("the Chilean President's SPECIAL ENVOY")."""
        position = self._possessive(office.end) if self.lexicon.grammar.cased else office.end
        served = self.read(position, inside=True) if position > office.end else None
        if served is None or served.acts:
            return office
        served.start, served.country = office.start, served.country or office.country
        served.organisation = served.organisation or office.organisation
        return served

    def _take_inner(self, office: OfficeMention, hit: Hit) -> int:
        """Take the body that stands within a fixed title ("the head of NATO") or begins there; give where both end."""
        end = hit.end
        for index in range(hit.start + 1, hit.end):
            inner = self.hits.get(index)
            value = inner.sense("organisation") if inner is not None else None
            if inner is not None and (state := inner.sense("body")) is not None and not inner.prefix:
                office.country, end = office.country or state[0], max(end, inner.end)
            if inner is None or value is None or value[1] or (inner.end > hit.end and self.lexicon.grammar.cased):
                continue
            office.organisation, end = (value[0], inner.start, inner.end), max(end, inner.end)
        return end

    def _over(self, rule: OfficeRule, hit: Hit) -> OfficeMention | None:
        """Read the office under which one is held, where it follows at once: "the deputy of THE ADVISER".

        The head is either in the construct state, which an indefinite word right before a title is, or binds by "to".
        """
        grammar, words = self.lexicon.grammar, self.tokens.words
        if grammar.cased:
            return self._over_apart(hit) if rule.under else None
        if not grammar.definite or (rule.country and not rule.under):
            return None  # "The emir of QATAR": the last word is a name, which is in no construct state.
        last, position = words[hit.end - 1], hit.end
        if last in self.lexicon.sets["offices.portfolio.eponymous"]:
            return None  # "The director of the KING Faisal centre" serves no king.
        construct = not last.startswith(grammar.definite[0])
        binds = self.clitic(position)
        while (courtesy := self.hits.get(position)) is not None and self._is_courtesy(courtesy):
            position = courtesy.end
        over = self.hits.get(position)
        if over is None or over.sense("office") is None or over.sense("office").plural:
            return None
        to = grammar.binds(over.prefix or binds) == "to"
        if not (to and rule.under) and not (construct and not over.prefix and not binds):
            return None
        return self.read(position)

    def _over_apart(self, hit: Hit) -> OfficeMention | None:
        """Read the office under which one is held, bound by a word of its own: "le conseiller DU PRÉSIDENT"."""
        words = self.tokens.words
        width = phrase_at(words, hit.end, self.end, self.lexicon.grammar.of)
        if not width or " ".join(words[hit.end : hit.end + width]) in self.lexicon.grammar.accredited:
            return None
        over = self.hits.get(self.skip_articles(hit.end + width))
        if over is None or over.sense("office") is None or over.sense("office").plural:
            return None
        return self.read(hit.end + width)

    def _serve(self, office: OfficeMention, rule: OfficeRule, over: OfficeMention) -> None:
        """Take what an office has from the one that it is held under."""
        if rule.under == "deputy":
            office.kind = _DEPUTIES.get(over.kind, over.kind)
        office.end, office.sent_to, office.serves = over.end, over.sent_to, True
        office.country = office.country or over.country
        office.organisation = office.organisation or over.organisation

    # ------------------------------------------------------------ before the head

    def _before(self, index: int, office: OfficeMention) -> int | None:
        """Take what stands before the head; give where the head is, or None if there is none."""
        position, limit = index, min(self.end, index + _MAX_BEFORE)
        while position < limit:
            hit = self.hits.get(position)
            if hit is not None and hit.sense("office"):
                return position
            if hit is not None and (standing := hit.sense("standing")):
                office.standing, position = standing, hit.end
            elif hit is not None and hit.sense("foreign"):
                office.foreign, position = True, hit.end
            elif hit is not None and self._party(office, hit, before=True):
                position = self._bracketed(self._possessive(hit.end))
            elif self.tokens.words[position] in self.lexicon.sets["offices.portfolio.deputy"]:
                office.kind = "deputy"
                position += 1
            elif (
                self._is_portfolio(position)
                or (position > index and self._joins_portfolios(position, headed=False))
                or (position > index and self.tokens.words[position] == "-" and self.tokens.glued(position))
                or (office.country is not None and self._is_unknown(position, hit))
            ):
                position += 1
            else:
                return None
        return None

    def _is_unknown(self, position: int, hit: Hit | None) -> bool:
        """Tell a word of a body that no list knows, between its state and its head ("German GREEN leader")."""
        tokens, lexicon = self.tokens, self.lexicon
        if not (tokens.is_word(position) and tokens.is_capital(position)) or tokens.words[position] in lexicon.given:
            return False
        return hit is None or _STOPS.isdisjoint(hit.sorts)

    # ------------------------------------------------------------ after the head

    def _after(self, office: OfficeMention, rule: OfficeRule, position: int) -> int:
        """Take what goes on with a title; give where it ends."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        limit = min(self.end, position + _MAX_TITLE)
        position = self._whole_state(office, position)
        reached, bound, away, body = position, False, False, None
        while position < limit:
            word, hit = words[position], self.hits.get(position)
            if hit is not None and hit.sense("office") and grammar.binds(hit.prefix) == "with":
                break  # "The governor welcomed | THE AMBASSADOR", bound by "with"
            if not grammar.cased and self._is_matter(office.start, position):
                break
            if rule.kind == "party-leader" and position > reached - 1 and self._names_party(position):
                position = reached = position + 1
                continue
            if rule.after and position > reached - 1 and self._names_unknown(position):
                position = reached = position + 1
                continue
            if rule.after and position == reached and (width := self._eponym(position)):
                position = reached = position + width
                continue
            known = hit is not None and hit.sense("organisation") is not None
            if rule.after and not known and position > reached - 1 and self._names_body(position):
                body = body if body is not None or rule.after != "free" else position - 1
                position = reached = position + 1
                continue
            if hit is not None and (self._stops(hit) or self._begins_name(hit)):
                break
            if hit is not None and (standing := hit.sense("standing")):
                if not self._charged(hit.end):
                    office.standing = standing
                position = reached = hit.end
            elif hit is not None and hit.sense("foreign"):
                office.kind = rule.foreign or _FOREIGN.get(office.kind, office.kind)
                position = reached = hit.end
            elif hit is not None and away and self._is_place(hit):
                office.sent_to = office.sent_to or (hit.sense("country") or hit.sense("capital") or (None,))[0]
                position = reached = hit.end
                away = grammar.binds(self.clitic(position)) == "and"
            elif hit is not None and rule.sent and hit.prefix in grammar.inner and hit.prefix and _is_city(hit):
                position = reached = hit.end
            elif rule.sent and word[:1] in grammar.inner and word[1:] in grammar.here:
                position = reached = position + 1  # "The ambassador of Japan IN THE KINGDOM", written as one word.
            elif rule.sent and position == office.end and word in grammar.here and not (hit and hit.sense("country")):
                position = reached = position + 1  # "The ambassador of THE KINGDOM": whose it is, the news tells.
            elif (rule.sent or office.country or self._serves_body(office)) and (
                width := phrase_at(words, position, limit, grammar.accredited)
            ):
                position, away, bound = position + width, rule.sent, True
                if (there := self.hits.get(position)) is not None and self._is_place(there):
                    continue
                if width := phrase_at(words, position, self.end, grammar.here):
                    position = reached = position + width
            elif hit is not None and self._is_ministry(hit, rule):
                position = reached = hit.end
            elif hit is not None and self._is_sent_for(office, rule, hit):
                office.sent_to = office.sent_to or hit.sense("country")[0]
                position = reached = hit.end
                away = grammar.binds(self.clitic(position)) == "and"
            elif hit is not None and rule.after and (state := hit.sense("body")) is not None:
                office.country, body = office.country or state[0], position if body is None else body
                position = reached = hit.end
            elif hit is not None and self._party(office, hit, before=False, bound=bound):
                position = reached = hit.end
            elif hit is not None and hit.sense("office") and self._is_another(hit):
                break
            elif (width := self._quoted(position)) and rule.after:
                body = body if body is not None else position - 1
                position = reached = position + width
                continue
            elif self._is_ministerial(position, rule):
                if rule.after == "free" and body is None and self._completes(position, rule):
                    body = position  # "The head of THE Fijian CHAMBER" heads no state.
                position = reached = position + 1
                if grammar.cased and body is not None and word in grammar.and_:
                    bound = True  # "the Asian AND Pacific Affairs Bureau"
                    continue
            elif width := phrase_at(words, position, limit, grammar.of):
                after = self.skip_articles(position + width)
                house = self.hits.get(after) if grammar.cased and office.organisation is not None else None
                if house is not None and house.sense("seat"):
                    break  # "the leaders of the League AT THE WHITE HOUSE"
                if phrase_at(words, after, self.end, self.lexicon.sets["places.houses"]):
                    break  # "the ambassador of Japan AT STATE HOUSE"
                if grammar.definite and position + width < limit and self._tells_where(rule, office, position + width):
                    break
                position, bound = position + width, True
            elif office.end < position == reached and office.country and self._possessive(position) > position:
                # "the head of JAPAN'S National Archive"
                position, bound = self._possessive(position), True
            elif grammar.cased and self._names_noun(position, rule, bound=bound, reached=reached):
                position = reached = position + 1
            elif position == reached and (closed := self._bracketed(position)) > position and grammar.cased:
                position = reached = closed
            elif word in grammar.articles or (word == "'" and self.tokens.glued(position)):
                position, bound = position + 1, True
            elif (
                rule.after in {"free", "organisation"}
                and self._free(position, bound=bound)
                and not self._is_whole(office, position)
            ):
                body = body if body is not None else position
                position = reached = position + 1
                bound = grammar.cased and not self._closes(position - 1)
                continue
            elif rule.after == "free" and bound and hit is None and self._in_body(office.start, position):
                position = reached = position + 1
                # The parts of "audio-visual" are words of their own.
                while position + 1 < limit and words[position] == "-" and self.tokens.glued(position):
                    position = reached = position + 2
            else:
                break
            if position == reached:
                bound = False
        if office.kind == "party-leader" and (started := self._movement(office, reached)):
            body, office.country = started, None
            office.organisation = office.organisation or (f"={' '.join(words[body:reached])}", body, reached)
        office.within = body is not None
        if body is not None and office.organisation is None and reached > body and self._is_body(body):
            office.organisation = (f"={' '.join(words[body:reached])}", body, reached)
        return reached

    def _is_matter(self, start: int, position: int) -> bool:
        """Tell what a definite title's bearer speaks of, in no title: "the ambassador praised THE RELATIONS"."""
        word, head, grammar = self.tokens.words[position], self.tokens.words[start], self.lexicon.grammar
        matters = self.lexicon.sets["topics.leads"]
        if word in matters:
            return head.startswith(grammar.definite) and word.startswith(grammar.definite)
        bound = next((c for c in grammar.inner if grammar.binds(c) == "with" and word.startswith(c)), "")
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
        state = None if self.lexicon.grammar.cased else self.hits.get(position - 1)
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
        place = hit.sense("capital") or hit.sense("city") or hit.sense("seat")
        return bool(place) and (rule.after == "portfolio" or office.country is not None)

    def _is_sent_for(self, office: OfficeMention, rule: OfficeRule, hit: Hit) -> bool:
        """Tell the state that another's or an organisation's envoy is sent for: "the UN's envoy FOR YEMEN"."""
        if rule.kind != "envoy" or self.lexicon.grammar.binds(hit.prefix) != "to" or not hit.sense("country"):
            return False
        return bool(office.country or office.organisation)

    def _party(self, office: OfficeMention, hit: Hit, *, before: bool, bound: bool = False) -> bool:
        """Take a state or organisation into a title."""
        grammar = self.lexicon.grammar
        binds = grammar.binds(hit.prefix)
        if hit.prefix and binds in {"and", "so"} and hit.sense("adjective") is None:
            return False
        if binds == "and" and self._is_second_portfolio(hit):
            return False
        if not before and self._is_name_after_title(office, hit):
            return False
        if (value := hit.sense("country") or hit.sense("adjective")) is not None:
            if not before and hit.sense("country") and self._serves_body(office):
                office.sent_to = office.sent_to or value[0]  # "The head of the UN's mission IN LIBYA"
            elif office.country is None:
                office.country = value[0]
            return binds != "and"
        if (value := hit.sense("seat")) is not None:
            office.country = office.country or value[0]
            return True
        if not hit.prefix and office.country is None and (value := hit.sense("capital") or hit.sense("city")):
            if value[1] or (not before and grammar.cased and not bound):
                return False
            office.country = value[0]
            return True
        if (value := hit.sense("organisation") or hit.sense("organisation-adjective")) is not None:
            if value[1] and hit.prefix != "ل":
                return False
            if grammar.cased and office.kind in _MINISTERS:
                return True  # A ministry may be named after a body: "minister for the Commonwealth".
            office.organisation = office.organisation or (value[0], hit.start, hit.end)
            return True
        return False

    def _is_second_portfolio(self, hit: Hit) -> bool:
        """Tell "the economy AND FINANCE" from the state whose adjective is written like it."""
        word = self.tokens.words[hit.start][len(hit.prefix) :]
        return hit.end == hit.start + 1 and word in self.lexicon.sets["offices.portfolio.words"]

    def _serves_body(self, office: OfficeMention) -> bool:
        """Tell the officer of a body of no one state, where states are named after it."""
        if office.organisation is None or office.kind in _MINISTERS or office.country:
            return False
        body = knowledge.organisations(self.lexicon.language).get(office.organisation[0])
        return body is not None and not body.country

    def _is_name_after_title(self, office: OfficeMention, hit: Hit) -> bool:
        """Tell a name that is written like an adjective ("President BUKHARI"): a definite title has a definite one."""
        definite, words = self.lexicon.grammar.definite, self.tokens.words
        alike = hit.sense("adjective") or hit.sense("city")
        if not definite or not alike or hit.sense("country") is not None or hit.prefix:
            return False
        bare = office.end == hit.start and words[office.end - 1].startswith(definite)
        return bare and not words[hit.start].startswith(definite)

    def _mark_standing(self, office: OfficeMention, word: str) -> None:
        for standing in _STANDINGS:
            if word in self.lexicon.sets.get(f"offices.standing.{standing}", ()):
                office.standing = standing

    def _judge(self, office: OfficeMention, rule: OfficeRule, *, completed: bool) -> None:
        """Settle what sort of office it is once its complement is known."""
        by = dict(rule.of)
        if (speaker := by.get("parliament")) is not None and (part := self._part_of_parliament(office)):
            office.kind = speaker if part == "whole" else "parliamentarian"
            if office.organisation is not None and not office.organisation[0].startswith("="):
                body = knowledge.organisations(self.lexicon.language)[office.organisation[0]]
                office.country = office.country or body.country
            return
        if office.organisation is None and self.lexicon.grammar.cased and office.kind in _OFFICERS and completed:
            office.kind = "official"  # "Director General of the Treasury" serves no international organisation.
            return
        if office.organisation is None or office.organisation[0].startswith("="):
            if office.kind == "head-of-state" and "organisation" in by and self._is_of_society(office):
                office.kind = by["organisation"]
                return
            if office.kind in _OFFICERS and self._is_domestic(office):
                office.kind = "official"
                return
            sort = "country" if office.country and not office.within else "organisation" if office.organisation else ""
            office.kind = by.get(sort, office.kind)
            return
        body = knowledge.organisations(self.lexicon.language)[office.organisation[0]]
        if body.country and office.country is None:
            office.country = body.country
        if body.kind in {"movement", "party"} and rule.kind in {"organisation-head", "head-of-state", "official"}:
            office.kind = "party-leader"
        else:
            office.kind = by.get(body.kind, by.get("organisation" if not body.country else "country", office.kind))

    def _part_of_parliament(self, office: OfficeMention) -> str:
        """Tell whether a title is of a `whole` parliament, of a `committee` of it, or of none (""), by its names."""
        known, _, end = office.organisation if office.organisation is not None else ("=", 0, 0)
        if known.startswith("="):
            # What stands before a president may be whom others spoke to: "an address to Parliament President Poe".
            return self._presides(office.start, office.end, before=office.kind != "head-of-state")
        if knowledge.organisations(self.lexicon.language)[known].kind != "parliament":
            return ""
        return "committee" if self._has_noun(end, office.end + 1) or self._possessive(end) > end else "whole"

    def _is_of_society(self, office: OfficeMention) -> bool:
        """Tell the president of a society or court from one of a state: a noun of such a body is in the title."""
        nouns, words = self.lexicon.sets["offices.portfolio.societies"], self.tokens.words
        return any(words[index] in nouns for index in range(office.start, min(office.end + 1, self.end)))

    def _is_domestic(self, office: OfficeMention) -> bool:
        """Tell the office in a body that states have, and organisations of states are not ("the Asian BUREAU")."""
        domestic = self.lexicon.sets["offices.portfolio.domestic"]
        return office.organisation is not None and self.tokens.words[office.organisation[2] - 1] in domestic


def _is_city(hit: Hit) -> bool:
    return bool(hit.sense("city") or hit.sense("capital")) and hit.sense("adjective") is None
