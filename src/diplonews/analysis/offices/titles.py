"""Offices as they stand in a text: a head with what belongs to it.

What belongs to a title stands before its head ("Saudi Foreign Minister"), after it ("the minister of trade of
Japan", "وزير التجارة الياباني") or on both sides: portfolios, states, organisations, and words that say whether the
office is held for the time being, to be taken, or past.
"""

from __future__ import annotations

from msgspec.structs import replace

from diplonews.analysis.offices.complements import ComplementReader
from diplonews.analysis.offices.holding import ENVOYS
from diplonews.analysis.offices.officekinds import DEPUTIES, FOREIGN, UNION
from diplonews.analysis.offices.officementions import MINISTERS, OfficeMention
from diplonews.analysis.words.grammar import OfficeRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, phrase_at

__all__ = ["TitleReader"]

_MAX_BEFORE = 12
"""Words that may stand before the head of a title and belong to it."""
_OFFICIALS = frozenset({"official", "adviser", "organisation-head", "organisation-official"})
"""Offices that are held in ministries, too."""
_JUNIORS = {"deputy-minister": "deputy-foreign-minister"}
"""Who serves under a minister, and what the foreign ministry makes of them."""
_COMMANDERS = frozenset({"head-of-state", "crown-prince"})
"""Offices whose holders command armed forces."""
_COMMANDS = ("offices.binding.commands", "offices.binding.defence")
"""What they command, and the ministry that goes with it."""
_TOLD_WITHIN = ("acting", "designate", "former")
"""How an office is held, where a word of its head tells it: the "first" of "First Minister" tells nothing."""
_WHOSE = frozenset({"organisation", "adjective"})
"""Sorts of words before a title that tell whose it is: "of the UN SECRETARY-GENERAL"."""
_SENT = ENVOYS | {"envoy", "permanent-representative"}
"""Offices of those who are sent to someone ("the envoy to the King")."""
_STOPS = frozenset({"trigger", "counterpart", "together", "speech", "occasion", "opener"})


class TitleReader(ComplementReader):
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
        if (head != start and self._is_of_visit(hit)) or self._is_name(head, hit):
            return None
        portfolio = head != start and self._is_portfolio(head - 1) and not self._ends_state(start, head, "adjective")
        if portfolio and not rule.before and office.organisation is None:
            return None
        office.kind = DEPUTIES.get(rule.kind, rule.kind) if office.kind == "deputy" else rule.kind
        if office.foreign:
            office.kind = rule.foreign or FOREIGN.get(office.kind, office.kind)
        office.end = hit.end
        office.cut = len(hit.prefix) if head == start else 0
        if rule.body:
            office.organisation = (rule.body, 0, 0)
        for place in range(head, hit.end):
            self._mark_standing(office, place)
        headed = hit.end if office.organisation is not None and not rule.body else self._take_inner(office, hit)
        over = self._over(rule, hit)
        if over is None and rule.under == "deputy":
            return None
        if over is not None:
            self._serve(office, rule, over)
            office.end = max(office.end, self._after(office, rule, over.end))
        else:
            office.end = self._after(office, rule, headed)
        if office.kind in _OFFICIALS or office.kind in _JUNIORS:
            self._take_ministry(office)
        office.end = self.past_command(office)
        self._presume_state(office, rule)
        completed = office.end > hit.end or office.start < head
        office.bare, office.acts = rule.bare or completed, rule.acts
        office.usual = None if completed or self._is_owned(start) else rule.usual
        kind = office.kind
        self._judge(office, rule, completed=completed)
        self._preside(office, hit.end)
        if office.organisation is not None and hit.start < office.organisation[1] < office.organisation[2] <= hit.end:
            office.kind = kind  # "The chairman of the PRESIDENTIAL COUNCIL": the whole title is known.
        return self._owned(office)

    def _is_of_visit(self, hit: Hit) -> bool:
        """Tell what describes a visit, and nobody's office: "the minister's first OFFICIAL visit"."""
        return hit.end < self.end and self.tokens.words[hit.end] in self.lexicon.sets["places.visit_nouns"]

    def _presume_state(self, office: OfficeMention, rule: OfficeRule) -> None:
        """Give an office the state that its title presumes, and the kind that such a title has in the state told."""
        if rule.elsewhere and office.country is None:
            office.elsewhere = rule.elsewhere
        elif rule.elsewhere:
            office.kind = dict(rule.elsewhere).get(office.country or "", office.kind)
        office.country = office.country or rule.country

    def _preside(self, office: OfficeMention, start: int) -> None:
        """Take the body that has a president of its own: "the president of THE FIJIAN SPACE AGENCY".

        "The president of the RUSSIAN FEDERATION" is a state's.

        Args:
            office: The title, whose head has been read.
            start: Where what belongs to it begins behind the head.
        """
        grammar, societies = self.lexicon.grammar, self.lexicon.sets["offices.portfolio.societies"]
        if office.kind != "head-of-state" or grammar.verb_first or self.is_plural(office):
            return
        before = office.start - 1
        if start == office.start + 1 and before >= 0 and self.tokens.words[before] in societies:
            if self.tokens.is_capital(before) and self.tokens.is_capital(office.start):
                office.kind = "official"  # "Supreme COURT President Ana Koroi"
            return
        if not office.country:
            return
        if office.country == UNION:
            office.kind = "organisation-head"
        inside = (self.hits.get(index) for index in range(start, office.end))
        told = next((hit for hit in inside if hit is not None and hit.sense("adjective")), None)
        first = index = told.end if told is not None and not told.sense("country") else self.end
        while index < min(self.end, start + _MAX_BEFORE) and self.tokens.is_capital(index):
            index += 1
            if index - first > 1 and self.tokens.words[index - 1] in societies:
                office.kind, office.end = "official", max(office.end, index)
                return

    def read_same(self, index: int, told: OfficeMention) -> OfficeMention | None:
        """Read the office that a word stands for which was told just before ("CELUI du Japon", "celui de la Santé").

        Args:
            index: The word that stands for its head.
            told: The office as it was told.
        """
        heads = (self.hits.get(place) for place in range(told.start, told.end))
        rule: OfficeRule | None = next((h.sense("office") for h in heads if h is not None and h.sense("office")), None)
        width = phrase_at(self.tokens.words, index + 1, self.end, self.lexicon.grammar.of)
        if rule is None or not width:
            return None
        place = self.skip_articles(index + 1 + width)
        begun, known = self.hits.get(place), place < self.end and self._is_portfolio(place)
        ministry = told.kind in MINISTERS and (known or bool(begun and begun.sense("foreign")))
        office = replace(told, start=index, end=index + 1, country=None, organisation=None, sent_to=None)
        office.kind = "minister" if ministry else told.kind
        office.end = self._after(office, rule, index + 1)
        office.country = office.country or (told.country if ministry else None)
        return office if ministry or office.country or office.organisation else None

    def read_joined(self, index: int, told: OfficeMention) -> OfficeMention | None:
        """Read the ministry that "and" joins to one of several told before it: «وزيري النقل علي سالم **والطاقة**».

        Args:
            index: The word with which its name begins, "and" written together with it.
            told: The title of several, with the ministry of the first.
        """
        word, head, sets = self.tokens.words[index], self.hits.get(told.start), self.lexicon.sets
        rule: OfficeRule | None = head.sense("office") if head is not None else None
        joined = self.lexicon.grammar.binds(word[:1]) == "and"
        if rule is None or not joined or word[1:] not in sets["offices.portfolio.words"]:
            return None
        kind = FOREIGN["minister"] if word[1:] in sets["offices.portfolio.affairs"] else "minister"
        office = replace(told, kind=kind, start=index, end=index + 1, cut=1, country=None, organisation=None)
        office.end = self._after(office, rule, index + 1)
        office.country = office.country or told.country
        return office

    def _take_ministry(self, office: OfficeMention) -> None:
        """Take the ministry in which an official serves ("Director for Africa AT THE MINISTRY OF TRADE of Chile")."""
        width = phrase_at(self.tokens.words, office.end, self.end, self.lexicon.grammar.of)
        hit = self.hits.get(self.skip_articles(office.end + width)) if width and self.lexicon.grammar.cased else None
        rule = hit.sense("office") if hit is not None else None
        ministry = self.read(office.end + width) if rule is not None and rule.acts else None
        if ministry is not None:
            office.end, office.country = ministry.end, office.country or ministry.country
            foreign = self.lexicon.sets["offices.portfolio.foreign"]
            if office.kind in _JUNIORS and holds(self.tokens.words[ministry.start : ministry.end], foreign):
                office.kind = _JUNIORS[office.kind]

    def past_command(self, office: OfficeMention) -> int:
        """Pass over what a president is besides: «رئيس الجمهورية، **القائد الأعلى للقوات المسلحة**، السيد سالم»."""
        end, sets = office.end, self.lexicon.sets
        for phrases in _COMMANDS if office.kind in _COMMANDERS and self.lexicon.grammar.definite else ():
            step = end + (end < self.end and self.tokens.words[end] in COMMAS)
            width = phrase_at(self.tokens.words, step, self.end, sets[phrases])
            if not width:
                break
            end = step + width
        return end

    def _is_owned(self, start: int) -> bool:
        """Tell the title in a body that stands before it ("the party's SECRETARY-GENERAL")."""
        begins = (start - width for width in (1, 2) if start >= width)
        return any(self._possessive(index) == start for index in begins)

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
            if inner is not None and self.lexicon.grammar.cased and inner.end <= hit.end:
                state = inner.sense("country") or inner.sense("adjective")
                told = state is not None and state[0] != UNION  # A ministry "of EUROPEAN affairs" is a state's.
                office.country = office.country or (state[0] if told else None)
            if inner is None or value is None or value[1] or (inner.end > hit.end and self.lexicon.grammar.cased):
                continue
            if office.organisation is not None and inner.end <= office.organisation[2]:
                continue  # "the SUPREME National Security Council" is not the National Security Council.
            office.organisation, end = (value[0], inner.start, inner.end), max(end, inner.end)
        return end

    def _over(self, rule: OfficeRule, hit: Hit) -> OfficeMention | None:
        """Read the office under which one is held, where it follows at once: "the deputy of THE ADVISER".

        The head is either in the construct state, which an indefinite word right before a title is, or binds by "to".
        """
        grammar, words = self.lexicon.grammar, self.tokens.words
        if grammar.cased:
            return self._over_apart(rule, hit) if rule.under else None
        if not grammar.definite or (rule.country and not rule.under):
            return None  # "The emir of QATAR": the last word is a name, which is in no construct state.
        last, position = words[hit.end - 1], hit.end
        if last in self.lexicon.sets["offices.portfolio.eponymous"]:
            return None  # "The director of the KING Faisal centre" serves no king.
        construct = not last.startswith(tuple(grammar.definite))
        binds = self.clitic(position)
        while (courtesy := self.hits.get(position)) is not None and self._is_courtesy(courtesy):
            if (style := self._title_within(courtesy)) is not None:
                return (
                    self.read(style.start) if grammar.binds(courtesy.prefix or binds) == "to" and rule.under else None
                )
            position = courtesy.end
        over = self.hits.get(position)
        if over is not None and not over.sense("office"):
            over = self._styled(over) or over
            position = over.start
        if over is None or over.sense("office") is None or over.sense("office").plural:
            return None
        to = grammar.binds(over.prefix or binds) == "to"
        if not (to and rule.under) and not (construct and not over.prefix and not binds):
            return None
        return self.read(position)

    def _styled(self, style: Hit) -> Hit | None:
        """Give the office at the end of a style that is a phrase of its own ("HIS HIGHNESS THE CROWN PRINCE")."""
        inner = (self.hits.get(index) for index in range(style.start + 1, style.end))
        return next((h for h in inner if h is not None and h.end == style.end and h.sense("office")), None)

    def _title_within(self, courtesy: Hit) -> Hit | None:
        """Give the title that ends a courtesy, behind which nothing tells who is meant: "HIS MAJESTY THE SULTAN"."""
        last, after = self.hits.get(courtesy.end - 1), self.hits.get(courtesy.end)
        held = last is not None and courtesy.end - courtesy.start > 1 and last.end == courtesy.end
        named = after is not None and (after.sense("office") or after.sense("honorific"))
        return last if held and not named and last is not None and last.sense("office") else None

    def _over_apart(self, rule: OfficeRule, hit: Hit) -> OfficeMention | None:
        """Read the office under which one is held, bound by a word of its own: "le conseiller DU PRÉSIDENT".

        Whoever is no envoy may be at the side of someone: "the adviser TO THE PRESIDENT".
        """
        words = self.tokens.words
        width = phrase_at(words, hit.end, self.end, self.lexicon.grammar.of)
        sent = " ".join(words[hit.end : hit.end + width]) in self.lexicon.grammar.accredited
        if not width or (sent and (rule.kind in _SENT or rule.under == "deputy")):
            return None
        over = self.hits.get(self.skip_articles(hit.end + width))
        whose = over is not None and sent and over.sense("adjective") is not None
        titled = self.hits.get(over.end) if over is not None and whose else None
        if titled is not None and titled.sense("office"):
            return self.read(hit.end + width)  # "the adviser TO GERMAN CHANCELLOR Hans Weber"
        served: OfficeRule | None = over.sense("office") if over is not None else None
        if over is None or (served.plural if served is not None else sent or _WHOSE.isdisjoint(over.sorts)):
            return None
        return self.read(hit.end + width)

    def _serve(self, office: OfficeMention, rule: OfficeRule, over: OfficeMention) -> None:
        """Take what an office has from the one that it is held under."""
        if rule.under == "deputy":
            office.kind = DEPUTIES.get(over.kind, over.kind)
        elif rule.under == "acting" and over.kind not in ENVOYS:
            office.kind, office.standing = over.kind, "acting"
        elif office.kind == "security-chief":
            office.kind = "official"  # The chief of staff of a premier commands no army.
        office.end, office.sent_to, office.under = over.end, over.sent_to, not self._is_at_the_side(over)
        # Who is named after "the envoy of the president OF CHILE" is the envoy, after "the envoy of President" is not.
        office.serves = office.under and not (self.lexicon.grammar.cased and self._ends_state(over.start, over.end))
        office.country = office.country or over.country
        office.organisation = office.organisation or over.organisation

    def _is_at_the_side(self, office: OfficeMention) -> bool:
        """Tell "the adviser TO THE PRESIDENT Ali Salem", who is named himself, from "the adviser to President Poe"."""
        words, grammar, start = self.tokens.words, self.lexicon.grammar, office.start - 1
        article = grammar.cased and words[start] in grammar.articles
        return article and words[start - 1] in grammar.accredited

    # ------------------------------------------------------------ before the head

    def _before(self, index: int, office: OfficeMention) -> int | None:
        """Take what stands before the head; give where the head is, or None if there is none."""
        position, limit = index, min(self.end, index + _MAX_BEFORE)
        while position < limit:
            hit = self.hits.get(position)
            if hit is not None and hit.sense("office"):
                return position
            if hit is not None and (standing := hit.sense("standing")):
                if position > index and self.tokens.words[position] in self.lexicon.grammar.articles:
                    return None  # "a reçu à l'Élysée | L'ANCIEN président": the article begins another title.
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

    def _ends_state(self, start: int, end: int, *sorts: str) -> bool:
        """Tell whether the name of a state ends before a token, whatever its last word may mean besides.

        Args:
            start: Where it may begin.
            end: The token.
            sorts: Other sorts of words that tell a state ("SOUTH AFRICAN", of which "African" is a portfolio, too).
        """
        hits = (self.hits.get(index) for index in range(start, end))
        return any(
            hit is not None and hit.end == end and any(hit.sense(sort) is not None for sort in ("country", *sorts))
            for hit in hits
        )

    def _is_unknown(self, position: int, hit: Hit | None) -> bool:
        """Tell a word of a body that no list knows, between its state and its head ("German GREEN leader")."""
        tokens, lexicon = self.tokens, self.lexicon
        if not (tokens.is_word(position) and tokens.is_capital(position)) or tokens.words[position] in lexicon.given:
            return False
        return hit is None or _STOPS.isdisjoint(hit.sorts)

    def _mark_standing(self, office: OfficeMention, index: int) -> None:
        """Take how an office is held from words of its head, unless they end the name of a body."""
        for standing in _TOLD_WITHIN:
            phrases = self.lexicon.sets[f"offices.standing.{standing}"]
            width = phrase_at(self.tokens.words, index, office.end, phrases)
            if width and office.kind != "parliament-speaker" and not self._ends_body(office, index + width - 1):
                office.standing = standing  # Not "the speaker of the TRANSITIONAL parliament": he stands in for nobody.

    def _ends_body(self, office: OfficeMention, index: int) -> bool:
        """Tell the last word of a body's name within a head: "the chairman of the TRANSITIONAL Council"."""
        hits = (self.hits.get(start) for start in range(office.start, index))
        return any(hit is not None and hit.end == index + 1 and hit.sense("organisation") for hit in hits)
