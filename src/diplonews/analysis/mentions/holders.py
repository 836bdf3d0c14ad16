"""All the offices of one person: those before the name, with what no list knows of them, and those after it."""

from __future__ import annotations

from diplonews.analysis.mentions.apart import past_aside
from diplonews.analysis.mentions.bridges import BridgeReader
from diplonews.analysis.mentions.fronted import is_fronted
from diplonews.analysis.mentions.patrons import PatronReader
from diplonews.analysis.mentions.sameholder import SameHolder
from diplonews.analysis.offices.holding import (
    adds,
    are_two_states,
    is_anothers,
)
from diplonews.analysis.offices.mention import Mention, is_courtesy
from diplonews.analysis.offices.officementions import OfficeMention, govern
from diplonews.analysis.words.people import Party, find_party
from diplonews.analysis.words.signs import COMMAS, DASHES
from diplonews.analysis.words.tokens import phrase_at, words_of

__all__ = ["HolderReader"]

_BINDING = COMMAS | {"/"}
"""Signs between two offices of one person: "Prime Minister/Minister of Finance"."""
_APPOSING = COMMAS | {"؛"}
"""Signs between a name and a title behind it; some papers write the semicolon of Arabic there."""
_MIN_NAME = 2
"""Words of a name that no courtesy stands before."""
_CARRIED = 14
"""Words of a title that no list knows."""
_CHAIRED = 20
"""Words that tell what someone is in the chair of."""
_INNER = frozenset("-'’()/&.")
"""Signs within a title."""
_VERB = 2
"""Words of a verb that has its object right behind its subject."""
_OF_PLACES = frozenset({"governor", "official"})
"""Offices of what no list may know."""
_DATELINE = DASHES | {"/"}
"""Signs between where an article was written and its first words."""
_LEAD = 80
"""Words of a title, of where an article was written, and of its first verb."""
_ENDING = frozenset({"trigger", "speech", "opener"})
"""Sorts of phrases with which the next clause begins."""
_TELLING = frozenset({"trigger", "opener"})
"""Sorts of verbs that tell what two did together."""
_WHO = frozenset({"office", "counterpart", "delegation", "joint", "honorific", "organisation"})
"""Sorts of phrases that tell who else is there."""
_PARTIES = frozenset({"adjective", "country", "organisation"})
"""Sorts of phrases that tell whose delegation one is."""
_SENT_BY = 3
"""Words before who heads a delegation among which it is told whose it is."""
_RULING = frozenset("head-of-state deputy-head-of-state crown-prince head-of-government governor royal".split())
"""Offices that no official of an office holds."""
_POSTS = frozenset({"envoy", "permanent-representative"})
"""Offices of those whose rank is that of an ambassador."""
_NOT_CARRIED = frozenset({"trigger", "speech", "counterpart", "together", "office", "honorific", "noun"})
"""Sorts of phrases with which no title goes on."""


class HolderReader(SameHolder):
    """Reads the offices that one person holds, in one sentence."""

    bridges: BridgeReader
    patrons: PatronReader

    def before_name(self, mention: Mention, office: OfficeMention) -> int:
        """Take the offices that begin with one before the name, a comma, and courtesies before the name."""
        mention.add_office(office)
        position = office.end = self.patrons.past(office)
        return self._carried_on(mention, office, self._after_offices(mention, position))

    def _after_offices(self, mention: Mention, position: int) -> int:
        """Take further offices of the same person, a comma, and courtesies before the name."""
        grammar = self.lexicon.grammar
        while position < self.end:
            if (name := self._past_chair(position)) > position:
                return self.courtesies.read(name, mention)
            step = self.step(position)
            joined = step > position and self.tokens.words[position] not in COMMAS and not self._is_hyphen(position)
            office = self.titles.read(step, inside=True) if step < self.end else None
            if office is not None and office.acts:
                if mention.offices[-1].acts or are_two_states(mention, office):
                    return position  # "THE MINISTRY of Health of Chad and THE MINISTRY of Health of Fiji signed it"
                # "Permanent Secretary, Ministry of Health and Ministry of Law": it goes on with the title.
                mention.offices[-1].end = position = office.end
                mention.offices[-1].country = mention.offices[-1].country or office.country
                continue
            if step == position and self.is_plural(mention.offices[-1]):
                step += self.titles.is_same_in_short(mention.offices[-1], position)
                if step > position:
                    return self.courtesies.read(step, mention)
            if office is not None and self._are_several(mention.offices[-1], office):
                return position  # "The meeting of the ministers of the League, the minister of Chad ALI SALEM"
            if office is not None and self.is_rank(mention.offices[0], office, apart=step - position > 1):
                return self.courtesies.read(office.end, mention)
            if not joined and self.has_rank(mention.offices[0], step):
                return self.courtesies.read(step, mention)
            if office is not None and not joined and self._is_served(mention, office):
                position = self._serve_too(mention, office)
                continue
            if office is not None and (
                are_two_states(mention, office)
                or (is_anothers(mention, office, grammar) and not self._is_own(mention, office))
                or self.is_no_secretarys(mention.offices[0], office)
                or self.is_no_rulers(mention.offices[0], office)
            ):
                if not self.chairs(mention, office):
                    return position
                position = office.end
                continue
            if office is not None and grammar.cased and step - position > 1 and _is_again(mention.offices[-1], office):
                return position  # "the aide of the Fijian premier, | THE PREMIER OF FIJI Ali Salem"
            if office is not None and (
                not (joined or self.clitic(step)) or self.same_holder(mention, office, apart=step - position > 1)
            ):
                mention.add_office(office)
                position = office.end
                continue
            if joined and self.tokens.words[position] == "/":
                return self.courtesies.read(step, mention)  # "The ambassador/ Ali Salem"
            if joined:
                return position
            after = step if grammar.definite and self.clitic(step) else self.courtesies.past_rank(step, mention)
            if after > step:
                return self.past_title(mention, after)
            if step == position and (bridged := self.bridges.read(position, mention.offices[-1])):
                mention.offices[-1].end = bridged  # before a courtesy adds an office of its own
                return self.courtesies.read(self.courtesies.skip_comma(bridged), mention)
            if step > position and self.courtesies.is_apposed(step):
                return step
            if step == position and mention.country is None and self._is_dashed(mention, position):
                return self.courtesies.read(position + 1, mention)
            return position
        return position

    def _is_own(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell what an officer of a state does besides: a seat in a party, the head of a firm."""
        return self.is_members(mention, office) or self.is_firms(mention, office)

    def _past_chair(self, position: int) -> int:
        """Pass over what a minister presides over, too: "the minister, CO-CHAIR OF THE COMMISSION ON TRADE, Ali"."""
        words, lexicon = self.tokens.words, self.lexicon
        if words[position] not in COMMAS:
            return position
        start = self.titles.skip_articles(position + 1)
        width = phrase_at(words, start, self.end, lexicon.sets["offices.binding.chairs"])
        for index in range(start + width, min(self.end, start + _CHAIRED) if width else start):
            closed = words[index - 1] in COMMAS or words[index - 1] in lexicon.sets["offices.portfolio.nouns"]
            if (closed or words[index] in lexicon.given) and self.tokens.is_capital(index):
                named = self.courtesies.read(index, Mention(index, index))
                return index if self.names.read(named, titled=True) > named else position
        return position

    def after_name(self, mention: Mention, position: int) -> int:
        """Take the offices that stand after the name, with or without a comma."""
        if position >= self.end:
            return position
        if (bracketed := self._in_brackets(mention, position)) is not None:
            mention.add_office(bracketed)
            return bracketed.end + 1
        comma = self.tokens.words[position] in _APPOSING or self._is_dash(position)
        if not comma and self._is_short(mention):
            return position
        begin = self.titles.skip_articles(position + 1) if comma else position
        step = self.capacity(begin)
        office = self.titles.read(step, inside=True) if step < self.end else None
        if office is None and comma and (owned := self._past_body(step)) > step:
            office = self.titles.read(owned, inside=True)  # "Ken Sato, MITI'S vice minister"
        if office is not None and comma and self._is_headlines(office):
            return position
        if office is not None and comma and (held := self.patrons.apposed(step, office)) is not None:
            mention.offices[:] = [known for known in mention.offices if known.country or not is_courtesy(known)]
            mention.add_office(held)
            return held.end
        if office is not None and comma and self._presides(mention, office, position + 1):
            mention.add_office(office)
            return office.end
        if (
            office is not None
            and self.lexicon.grammar.cased
            and step > begin
            and self.courtesies.is_next_person(office.end)
        ):
            return position  # "met Ali Saleh AS President Ana Koroi arrived"
        if office is None or office.acts or self.clitic(step):
            return position
        apposed = comma and begin == position + 1 and self.is_without_article(mention, office)
        told = apposed or (not comma and self.is_sent(mention, office)) or self.is_in_full(mention, office)
        if not (told or adds(mention, office, self.lexicon.grammar)):
            return position
        if comma and self.is_womans(mention, office):
            return position
        if comma and begin > position + 1 and is_fronted(self, mention, office):
            return position  # "Before receiving Ali Salem, THE MINISTER met"
        if comma and step > position + 1 and mention.offices and self._names_next(office.end):
            return position  # "The minister Ali Salem, THE minister of trade, KEN SATO, met"
        if not comma and mention.offices and self._is_definite(step) and not _is_post(mention, office):
            return position  # "Prince Faisal THE Dutch AMBASSADOR": a title after a name is in the construct state.
        if (comma and self._is_shared(office)) or (not comma and self._is_met(mention, office)):
            return position
        if self._is_of_others(mention, office, begun=begin > position + comma):
            return position
        return self._take_behind(mention, office, position, step, comma=comma)

    def _take_behind(self, mention: Mention, office: OfficeMention, position: int, step: int, *, comma: bool) -> int:
        """Take an office behind a name, unless it is of whoever is named behind it.

        Args:
            mention: Who is named.
            office: The office.
            position: Where the name ends.
            step: Where the office begins.
            comma: Whether a comma parts the two.
        """
        if comma and office.serves and (not mention.offices or self.courtesies.is_only_served(office.end)):
            # "Ali Salem, the envoy of President KEN SATO": the name is of the one whom he serves.
            mention.add_office(office)
            named = self.patrons.past(office)
            return self._more_offices(mention, max(named, self.names.read(office.end, titled=True)))
        if not comma and not mention.offices and self._is_next_ones(mention, office):
            return position
        office.end = self._closed(office) if comma and office.kind in _OF_PLACES else office.end
        alone = bool(mention.offices) or self._is_one_word(mention) or self._is_told(step)
        if (
            (comma or alone)
            and self.courtesies.is_next_person(office.end)
            and (comma or not self._is_between(mention, office))
            and not (self.is_in_full(mention, office) and self.titles.hits_office(office.end))
        ):
            return position  # "The minister Ali Salem minister of Japan Ken Sato": whoever has a title has his own.
        kept = [known for known in mention.offices if self.is_kept(known, office)]
        mention.offices[:] = kept
        mention.add_office(office)
        return self._more_offices(mention, office.end)

    def _past_body(self, position: int) -> int:
        """Pass over the body whose sign of possession stands before an office: "MITI'S vice minister"."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        if not grammar.cased or position + 1 >= self.end or position in self.hits:
            return position
        named = self.tokens.is_capital(position) or words[position] in self.lexicon.sets["offices.portfolio.words"]
        width = phrase_at(words, position + 1, self.end, grammar.possessive) if named else 0
        return position + 1 + width if width and self.tokens.glued(position + 1) else position

    def _is_headlines(self, office: OfficeMention) -> bool:
        """Tell the comma of headlines that means "and", before a verb of two: "Ali Salem, FIJIAN MINISTER discuss"."""
        verb = self.hits.get(office.end)
        told = self.lexicon.grammar.cased and verb is not None and not _TELLING.isdisjoint(verb.sorts)
        return told and self.tokens.words[office.end] in self.lexicon.sets["contacts.status.base"]

    def _is_dash(self, position: int) -> bool:
        """Tell a dash between a name and its office, where verbs come first ("Ali Salem - MINISTER OF TRADE, to")."""
        dash = self.tokens.words[position] in DASHES and self.lexicon.grammar.verb_first
        return dash and not self.tokens.glued(position) and self.titles.hits_office(position + 1) is not None

    def _in_brackets(self, mention: Mention, position: int) -> OfficeMention | None:
        """Read the office that brackets behind a name hold, and nothing else: "Ali Salem (MINISTER OF TRADE)"."""
        words = self.tokens.words
        if words[position] != "(" or self.titles.hits_office(position + 1) is None:
            return None
        office = self.titles.read(position + 1, inside=True)
        whole = office is not None and office.end < self.end and words[office.end] == ")"
        return office if whole and office is not None and adds(mention, office, self.lexicon.grammar) else None

    def _closed(self, office: OfficeMention) -> int:
        """Take in the rare word that closes a title told after a name: no one else is called so shortly there.

        For "Ali Salem, governor of DHOFAR, met": it names what the office is of.
        """
        words, lexicon, end = self.tokens.words, self.lexicon, office.end
        after = end + 1
        closes = after >= self.end or not self.tokens.is_word(after)
        if lexicon.grammar.cased or not closes or end >= self.end or end in self.hits:
            return end
        known = words[end] in lexicon.given or words[end] in self.names.known or words[end] in lexicon.borne
        return after if not known and self.names.read(end, titled=True) == after else end

    def _is_of_others(self, mention: Mention, office: OfficeMention, *, begun: bool) -> bool:
        """Tell a title behind a name that has one: of who tells it (", THE OFFICIAL said"), or of those told next.

        Args:
            mention: The holder of the first.
            office: The title.
            begun: Whether an article stands before it.
        """
        if not self.lexicon.grammar.cased or not mention.offices:
            return False
        if self.is_plural(office):
            return mention.name is not None and not self.is_plural(mention.offices[0])
        said = self.hits.get(office.end)
        bare = office.country is None and office.organisation is None
        return begun and bare and said is not None and said.sense("speech") is not None

    def _presides(self, mention: Mention, office: OfficeMention, position: int) -> bool:
        """Tell the head of a body of states who holds an office of one: "President Ali Salem, CHAIR OF THE UNION, met".

        Of someone else it would have an article or a name, or stand at the end of a list.
        """
        if office.kind != "organisation-head" or office.country is not None or not self.lexicon.grammar.cased:
            return False
        closed = office.end >= self.end or self.tokens.words[office.end] in COMMAS
        article = self.titles.skip_articles(position) > position
        return govern(mention.offices) and closed and not article and not self._names_next(office.end)

    def _presides_too(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell the same behind "and" without an article: "Ali Salem, President of Chad AND CHAIR OF THE UNION"."""
        if not office.kind.startswith("organisation") or office.country is not None or not self.lexicon.grammar.cased:
            return False
        named = self.courtesies.is_next_person(office.end) or self._names_next(office.end)
        return govern(mention.offices) and not named and not self._are_several(mention.offices[-1], office)

    def _is_met(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell the office of whom someone met, whom nothing else tells: "met SALIM KAMAU THE PRESIDENT OF GHANA."."""
        grammar, words, barring = self.lexicon.grammar, self.tokens.words, self.lexicon.sets["names.barring"]
        titled = any(known.kind != "royal" for known in mention.offices)
        if not grammar.verb_first or titled or mention.name is None or office.country is None:
            return False
        if not any(not verb.prefix and not rule.person for verb, rule in self.verbs_before(mention)):
            return False
        if words[mention.start - 1].endswith(tuple(self.lexicon.sets["topics.pronouns"])):
            return False  # "Received HIM Salim Kamau the minister of"
        if not self._opens(mention.start) or self._is_on_record(mention, office):
            return False
        for index in range(office.end, self.end):
            hit = self.hits.get(index)
            if index == office.end and self.tokens.is_word(index) and words[index] not in barring:
                return False
            if hit is not None and not _ENDING.isdisjoint(hit.sorts):
                break
            if words[index] in self.lexicon.given or (hit is not None and not _WHO.isdisjoint(hit.sorts)):
                return False
        return True

    def _opens(self, position: int) -> bool:
        """Tell whether the verb before a token begins the article, behind its title or where it was written.

        Elsewhere its subject may have been told before and left unsaid: "The minister arrived. And met ALI SALEM".
        """
        tokens = self.tokens
        if position > _LEAD:
            return False
        before, _, line = tokens.text[: tokens.span(position, position + 1)[0]].rpartition("\n")
        words = words_of(line)[:-1]
        start = next((index for index in range(len(words), 0, -1) if words[index - 1] in _DATELINE), 0)
        return "\n" not in before.strip() and len(words) - start < _VERB

    def _on_record(self, mention: Mention) -> Party | None:
        """Give for whom someone acts by public record."""
        start, end = mention.name or (0, 0)
        return find_party(tuple(self.tokens.words[start:end]), self.lexicon.language)

    def _is_on_record(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell whether public record knows someone in a state: the office of that state is no other's."""
        party = self._on_record(mention)
        return party is not None and party.country == office.country

    def _is_next_ones(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell the office of whoever is named behind it, as whoever is named before it acts for another state.

        That is told by the delegation that they head ("a Kenyan delegation led by Salim Kamau THE PREMIER OF GHANA Ana
        Koroi"), or public record knows it.
        """
        if self.lexicon.grammar.cased or office.country is None or mention.name is None:
            return False
        if not self.courtesies.is_next_person(office.end):
            return False
        party = self._on_record(mention)
        if party is not None:
            return party.country != office.country
        if self.tokens.words[mention.start - 1] not in self.lexicon.sets["contacts.links.headed"]:
            return False
        near = (self.hits.get(index) for index in range(mention.start - 2, max(-1, mention.start - 2 - _SENT_BY), -1))
        told = (hit for hit in near if hit is not None and not _PARTIES.isdisjoint(hit.sorts))
        sender = next(told, None)
        value = (sender.sense("country") or sender.sense("adjective")) if sender is not None else None
        return sender is not None and (value is None or value[0] != office.country)

    def _is_shared(self, office: OfficeMention) -> bool:
        """Tell a title of all who are named before it ("Ali Salem and Ken Sato, MINISTERS of Mali AND CHAD")."""
        grammar, end = self.lexicon.grammar, office.end
        if office.country is None or end >= self.end or self.tokens.words[end] not in grammar.and_:
            return False
        state = self.hits.get(end + 1 + phrase_at(self.tokens.words, end + 1, self.end, grammar.of))
        return state is not None and state.sense("country") is not None and self.is_plural(office)

    def _is_between(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell "Prince Faisal MINISTER OF DEFENCE Ken Sato minister of Japan": who follows has an office of his own."""
        if any(
            known.country not in {None, office.country} or known.kind not in {"royal", office.kind}
            for known in mention.offices
        ):
            return False  # "King Hamad king of Bahrain" has one office.
        courtesy = self.courtesies.read(office.end, Mention(office.end, office.end))
        end = self.names.read(courtesy, titled=True)
        return end > courtesy and end < self.end and self.titles.read(end, inside=True) is not None

    def _names_next(self, position: int) -> bool:
        """Tell an office with an article from one that is added to a name: its own holder's name stands after it."""
        if not self.lexicon.grammar.cased or self.tokens.words[position : position + 1] != [","]:
            return False
        named = self.courtesies.read(position + 1, Mention(position + 1, position + 1))
        end = self.names.read(named, titled=True)
        return end > named and (named > position + 1 or end - named >= _MIN_NAME)

    def step(self, position: int) -> int:
        """Pass over a comma, a stroke or "and" between two offices of one person."""
        words = self.tokens.words
        while position + 1 < self.end and words[position] in COMMAS and words[position + 1] in COMMAS:
            position += 1
        if position < self.end and (words[position] in _BINDING or words[position] in self.lexicon.grammar.and_):
            courtesy = self.hits.get(position + 1)
            if courtesy is not None and courtesy.sense("honorific"):
                return position + 1  # "..., HIS Excellency"
            besides = self.besides(position + 1)
            return besides if besides > position + 1 else self.titles.skip_articles(position + 1)
        if words[position : position + 1] and words[position] in DASHES:
            # Where capital letters tell names, a hyphen binds two offices, too ("président-chef du gouvernement").
            apart = self.lexicon.grammar.cased or not self._is_hyphen(position)
            return position + 1 if apart and self.titles.hits_office(position + 1) is not None else position
        return position

    def _is_dashed(self, mention: Mention, position: int) -> bool:
        """Tell a dash between an office of a state and the name of its holder ("the ministers of Mali - ALI SALEM")."""
        if not self.lexicon.grammar.cased or mention.offices[-1].country is None or self._is_hyphen(position):
            return False
        named = self.courtesies.skip(position + 1)
        dashed = position + 1 < self.end and self.tokens.words[position] in DASHES
        return dashed and self.names.read(named, titled=True) - named >= _MIN_NAME

    def _is_hyphen(self, position: int) -> bool:
        """Tell a dash within a word from one between two offices ("Deputy Prime Minister - Minister of Trade")."""
        dash = self.tokens.words[position] in DASHES
        return dash and (self.tokens.glued(position) or self.tokens.glued(position + 1))

    def _carried_on(self, mention: Mention, office: OfficeMention, position: int) -> int:
        """Pass over words of a title that no list knows, where the holder's name stands after them and a comma."""
        words, tokens, grammar = self.tokens.words, self.tokens, self.lexicon.grammar
        if not grammar.cased or position != office.end or self.names.read(position, titled=True) > position:
            return position
        if words[position : position + 1] and words[position] in grammar.and_ and self._are_several(office):
            return position  # "the ambassadors of Chad AND OF TOGO, A and B"
        if (comma := past_aside(self, self.courtesies, position)) > position:
            mention.aside = (position, comma)
            return self.courtesies.past_rank(comma + 1, mention)
        begin, copulas = position, self.lexicon.sets["contacts.links.copulas"]
        if words[position : position + 1] == [","]:
            width = phrase_at(words, position + 1, self.end, grammar.accredited)
            begin += 1 + width if width > 1 else 0  # "the ambassador of Chad, ACCREDITED TO Togo, Ali Musa"
        for index in range(begin, min(self.end - 1, begin + _CARRIED)):
            hit = self.hits.get(index)
            if words[index] in copulas or (hit is not None and not _NOT_CARRIED.isdisjoint(hit.sorts)):
                return position  # "The envoys who called on the president | ARE Ali Salem, ..."
            if words[index] in COMMAS and index > position:
                named = self.courtesies.past_rank(index + 1, Mention(index + 1, index + 1))
                end = self.names.read(named, titled=True)
                if end > named and (named > index + 1 or end - named >= _MIN_NAME):
                    office.country = office.country or self.bridges.state_of_body(position, index)
                    office.end = index
                    return self.courtesies.past_rank(index + 1, mention)
                return position
            if not (tokens.is_word(index) or words[index] in _INNER):
                return position
        return position

    def _more_offices(self, mention: Mention, position: int) -> int:
        while position < self.end:
            step = self.step(position)
            joined = step > position and self.tokens.words[position] not in COMMAS
            more = self.titles.read(step, inside=True) if step < self.end else None
            if more is not None and not joined and self._is_served(mention, more):
                position = self._serve_too(mention, more)
                continue
            apart = step - position > 1
            if more is not None and joined and not apart and self._presides_too(mention, more):
                mention.add_office(more)
                return more.end
            if more is None or are_two_states(mention, more):
                break
            if self.is_no_secretarys(mention.offices[0], more):
                break
            if self.lexicon.grammar.definite and is_anothers(mention, more, self.lexicon.grammar):
                break  # "received Ali Salem the prime minister | THE JAPANESE AMBASSADOR"
            bound = joined or self.clitic(step) != ""
            if (
                bound
                and not (joined and self.besides(position + 1) > position + 1)
                and not (self.goes_on(mention, position, step, more) or self.same_holder(mention, more, apart=apart))
            ):
                break
            if self.courtesies.is_next_person(more.end) and not more.serves:
                break
            mention.add_office(more)
            named = self.names.read(more.end, titled=True) if more.serves else more.end
            position = max(named, self.patrons.past_apposed(more))
        return position

    def _is_served(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell another title of whoever an official serves: "the director of the office of the premier, RULER OF".

        Where no word but "and" joins the titles of two, none stands between those of one.
        """
        serves = bool(mention.offices) and mention.offices[-1].kind == "official" and mention.offices[-1].serves
        return serves and office.kind in _RULING and not office.cut and bool(self.lexicon.grammar.definite)

    @staticmethod
    def _serve_too(mention: Mention, office: OfficeMention) -> int:
        """Pass over another title of whoever is served, and take the state that it tells; give where it ends."""
        held = mention.offices[-1]
        held.country = held.country or office.country
        return office.end

    def _is_definite(self, index: int) -> bool:
        """Tell a title of one definite word, where definite words have an article written together with them."""
        hit, definite = self.hits.get(index), self.lexicon.grammar.definite
        return (
            hit is not None
            and bool(definite)
            and hit.end == index + 1
            and self.tokens.words[index].startswith(definite)
        )

    def _is_told(self, index: int) -> bool:
        """Tell a title with an article of its own, which stands before its holder: "met Ali Salem THE PRESIDENT"."""
        definite = self.lexicon.grammar.definite
        return bool(definite) and self.tokens.words[index].startswith(definite)

    def _is_short(self, mention: Mention) -> bool:
        """After "met Lindner the king" the king is another: a name for short has no title after it but for a comma."""
        start, end = mention.name or (0, 0)
        return not mention.offices and " ".join(self.tokens.words[start:end]) in self.names.known

    @staticmethod
    def _is_one_word(mention: Mention) -> bool:
        """After "met Lindner" an office with a name after it is whom she met."""
        start, end = mention.name or (0, 0)
        return end == start + 1


def _is_again(last: OfficeMention, office: OfficeMention) -> bool:
    """Tell a title that is told a second time, with its state: the first one ends something else."""
    return last.kind == office.kind and last.country == office.country is not None


def _is_post(mention: Mention, office: OfficeMention) -> bool:
    """Tell what a diplomat is, behind the name and the rank ("AMBASSADOR Ali Salem THE CHADIAN SPECIAL ENVOY")."""
    return office.kind in _POSTS and bool(office.country) and all(map(is_courtesy, mention.offices))
