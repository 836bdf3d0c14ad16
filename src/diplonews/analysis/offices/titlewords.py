"""Which words go on with a title: portfolios, names of bodies and parties, and what ends it."""

from __future__ import annotations

from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.words.grammar import OfficeRule
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, DASHES
from diplonews.analysis.words.tokens import past_articles, phrase_at

__all__ = ["TitleWords"]

_MIN_WORD = 4
"""Letters of an ordinary word in the name of a body."""
_MAX_BODY = 4
"""Words after "and" within which the noun of a body stands."""
_MAX_HEAD = 4
"""Words of the head of a title."""
_OPENING, _CLOSING = frozenset('«"“'), frozenset('»"”')
_REGION = 5
"""Words of the name of a province, with its noun."""
_MAX_QUOTED = 6
"""Words of the quoted name of a body."""
_STOPS = frozenset({"trigger", "counterpart", "together", "speech", "occasion", "opener"})
_NAMED = frozenset({"country", "capital", "city", "organisation"})
_GO_ON = frozenset({"office", "country", "adjective", "organisation", "standing", "foreign", "afar"})
"""Sorts of phrases at which a title ends, and those with which it goes on all the same."""


class TitleWords(SentenceReader):
    """Judges the words of titles in one sentence."""

    @staticmethod
    def _is_courtesy(hit: Hit) -> bool:
        return bool(hit.sense("honorific")) and hit.sense("office") is None

    def skip_articles(self, index: int) -> int:
        """Pass over articles, and the apostrophe of one that has lost its vowel."""
        return past_articles(self.tokens.words, index, self.end, self.lexicon.grammar.articles)

    def _is_portfolio(self, position: int) -> bool:
        return self.tokens.words[position] in self.lexicon.sets["offices.portfolio.words"]

    def is_same_in_short(self, office: OfficeMention, position: int) -> bool:
        """Tell a title of one word that tells an office again, right behind its state: «عاهلي فيجي **الملك** علي»."""
        hit = self.hits.get(position)
        rule = hit.sense("office") if hit is not None and not hit.prefix and not self.lexicon.grammar.cased else None
        same = rule is not None and rule.kind == office.kind and not rule.plural
        return same and hit is not None and hit.end == position + 1 and office.country is not None

    def past_portfolio(self, position: int) -> int:
        """Pass over what a deputy deals with, behind a word for one with a pronoun: «نائبه **للشؤون السياسية** علي»."""
        sets, words = self.lexicon.sets, self.tokens.words
        dealing = sets["offices.portfolio.dealing"]
        if position >= self.end or words[position] not in dealing:
            return position
        end = position + 1
        while end < self.end and (self._is_portfolio(end) or words[end] in dealing):
            end += 1
        return end

    def _is_compound(self, dash: int) -> bool:
        """Tell the second part of what an office deals with: "the secretary for Political-MILITARY Affairs"."""
        tokens, after = self.tokens, dash + 1
        if tokens.words[dash] != "-" or after >= self.end or not (self.lexicon.grammar.cased and tokens.is_word(after)):
            return False
        hit = self.hits.get(after)
        told = hit is not None and (hit.sense("standing") or hit.sense("office"))
        return tokens.glued(dash) and tokens.glued(after) and tokens.is_capital(after) and not told

    def _joins_portfolios(self, position: int, *, headed: bool) -> bool:
        """Tell "trade AND industry", "interior, local government" within one title, whose head may stand before."""
        word, grammar = self.tokens.words[position], self.lexicon.grammar
        if word not in grammar.and_ and word not in COMMAS:
            return False
        after = position + 1
        if grammar.cased and word in COMMAS and self._is_where(after):
            return False  # "the ambassador of Fiji, AT THE ASEAN HEADQUARTERS"
        if grammar.cased and word in COMMAS and phrase_at(self.tokens.words, after, self.end, self._about):
            return False  # "talks with the minister of trade, ON FISHERIES and forests"
        if word in COMMAS and after < self.end and self.tokens.words[after] in grammar.and_:
            after += 1
        after = self._skip_binding(after)
        hit = self.hits.get(after)
        if after >= self.end or (
            hit is not None and (hit.sense("office") or (grammar.cased and hit.sense("adjective")))
        ):
            return False
        if grammar.cased and hit is not None and word in COMMAS and hit.sense("honorific"):
            return False  # "the minister of defence, GENERAL Ali Salem"
        if grammar.cased and headed and self._has_own_head(after):
            return False
        if not grammar.cased and word in COMMAS and self.tokens.words[after] in self.lexicon.sets["topics.leads"]:
            return False  # "They discussed, with the minister, RELATIONS": what was discussed is no portfolio.
        return self._is_portfolio(after) or (grammar.cased and self._leads_to_body(after))

    @property
    def _about(self) -> frozenset[str]:
        """What leads to what was discussed."""
        return self.lexicon.sets["contacts.links.about"]

    def _is_where(self, position: int) -> bool:
        """Tell a preposition of places."""
        return phrase_at(self.tokens.words, position, self.end, self.lexicon.sets["places.strong"]) > 0

    def _has_own_head(self, position: int) -> bool:
        """Tell another office, whose head comes last: "foreign minister and DEFENCE MINISTER"."""
        ahead = min(self.end, position + _MAX_BODY)
        while position < ahead and self._is_portfolio(position):
            position += 1
            if (head := self.hits_office(position)) is not None:
                return bool(head.sense("office").before) or head.start < position  # A senator is no trade senator.
        return False

    def _leads_to_body(self, position: int) -> bool:
        """Tell "the Asia AND PACIFIC Department": words with capital letters up to the noun of a body."""
        tokens, ahead = self.tokens, min(self.end, position + _MAX_BODY)
        while position < ahead and tokens.is_word(position) and tokens.is_capital(position):
            if self._closes(position):
                return True
            position += 1
        return False

    def hits_office(self, position: int) -> Hit | None:
        """Give the phrase at a token if it is the head of an office."""
        hit = self.hits.get(position)
        return hit if hit is not None and hit.sense("office") else None

    def _is_capital(self, position: int) -> bool:
        """Tell the capital in which someone is met: "received the head of the League IN THE RUSSIAN CAPITAL"."""
        capital = self.lexicon.sets["places.capital"] if self.lexicon.grammar.verb_first else frozenset[str]()
        return position < self.end and self.tokens.words[position] in capital

    def _skip_binding(self, position: int) -> int:
        grammar, words = self.lexicon.grammar, self.tokens.words
        while position < self.end:
            width = phrase_at(words, position, self.end, grammar.of)
            if not width and words[position] not in grammar.articles and words[position] != "'":
                break
            position += width or 1
        return position

    def _names_noun(self, position: int, rule: OfficeRule, *, bound: bool, reached: int) -> bool:
        """Tell the noun that closes the name of a body ("the head of the Security SECRETARIAT"), or begins it."""
        free = bound and rule.after == "free"
        return self._closes(position) and (free or (position == reached and self.tokens.is_capital(position)))

    def _in_body(self, start: int, position: int) -> bool:
        """Tell an ordinary word in the name of a body ("the head of the agency of BRIDGES"), which no list knows."""
        lexicon, words = self.lexicon, self.tokens.words
        if not lexicon.grammar.cased or len(words[position]) < _MIN_WORD or self.tokens.is_capital(position):
            return False
        return any(word in lexicon.sets["offices.portfolio.nouns"] for word in words[start:position])

    def _ends_in_noun(self, end: int) -> bool:
        """Tell whether the last word before a token is a noun after which a name of a firm or body stands."""
        word, naming = self.tokens.words[end - 1], self.lexicon.sets["offices.portfolio.naming"]
        return word in naming or word[1:] in naming

    def _begins_name(self, hit: Hit) -> bool:
        """Tell a courtesy, before which a title ends, from the word for "state of" that is written like one."""
        grammar = self.lexicon.grammar
        return bool(grammar.definite) and self._is_courtesy(hit) and self.tokens.words[hit.start] not in grammar.of

    def _charged(self, position: int) -> bool:
        """Tell "the minister charged WITH African affairs", who is no acting one."""
        grammar, words = self.lexicon.grammar, self.tokens.words
        if position >= self.end or not grammar.definite:
            return False
        word, running = words[position], self.lexicon.sets["offices.binding.running"]
        known = word in self.lexicon.given or word in self.lexicon.borne
        withs = [clitic for clitic in grammar.inner if clitic and grammar.binds(clitic) == "with"]
        return not known and any(word.startswith(c) and word[len(c) :] not in running for c in withs)

    def _rooms(self) -> frozenset[str]:
        """Give the words that tell where someone was met, and not whose office it is."""
        return self.lexicon.sets["contacts.links.inside"]

    def _is_another(self, hit: Hit) -> bool:
        """Tell the title of another, or another one of the same person, from a word of this one."""
        grammar = self.lexicon.grammar
        return grammar.binds(hit.prefix) == "and" or (bool(grammar.definite) and not hit.prefix)

    def _quoted(self, position: int) -> int:
        """Tell how many words a quoted name takes that follows the noun of a body: "the newspaper «Al-Waha»"."""
        words = self.tokens.words
        if words[position] not in _OPENING or not self._follows_noun(position):
            return 0
        for width in range(2, _MAX_QUOTED):
            if words[position + width : position + width + 1] and words[position + width] in _CLOSING:
                return width + 1
        return 0

    def _follows_noun(self, position: int) -> bool:
        """Tell whether the noun of a body stands before a token, perhaps with a particle written together with it."""
        sets, before = self.lexicon.sets, self.tokens.words[position - 1]
        return any(
            before in sets[nouns] or before[1:] in sets[nouns]
            for nouns in ("offices.portfolio.nouns", "offices.portfolio.parties")
        )

    def opens_quotation(self, position: int) -> bool:
        """Tell the sign with which a quotation begins."""
        return position < self.end and self.tokens.words[position] in _OPENING

    def closes_quotation(self, position: int) -> bool:
        """Tell the sign with which one ends."""
        return position < self.end and self.tokens.words[position] in _CLOSING

    def _here(self, position: int) -> int:
        """Tell how many words stand for the state at hand; "the STATE Great Khural" is a body of that name."""
        width = phrase_at(self.tokens.words, position, self.end, self.lexicon.grammar.here)
        named = self.hits.get(position + width - 1) if width else None
        return width if named is None or named.end <= position + width else 0

    def _region(self, position: int, *, bound: bool) -> int:
        """Tell how many words name a part of a state, which its noun, or who governs it, closes: "EASTERN PROVINCE"."""
        regions, words = self.lexicon.sets["offices.portfolio.regions"], self.tokens.words
        for index in range(position, min(self.end, position + _REGION) if regions else position):
            if words[index] in regions:
                return index + 1 - position
            if words[index] in self.lexicon.given:
                return index - position if bound and position not in self.hits else 0
            if not self.tokens.is_capital(index):
                break
        return 0

    def _is_unknown_portfolio(self, position: int) -> bool:
        """Tell a word with a capital letter right after "minister of": nobody's name stands there."""
        lexicon, words = self.lexicon, self.tokens.words
        if not lexicon.grammar.cased or position in self.hits or words[position] in lexicon.given:
            return False
        before = position - 1
        while words[before] in lexicon.grammar.articles:
            before -= 1
        of = lexicon.grammar.of - lexicon.sets["places.strong"] - lexicon.grammar.to - lexicon.grammar.from_
        return self.tokens.is_capital(position) and words[before] in of

    def _is_ministry(self, hit: Hit, rule: OfficeRule) -> bool:
        """Tell "minister of finance" where that is written like the adjective of Mali."""
        if not rule.after or hit.end > hit.start + 1 or self.lexicon.grammar.cased:
            return False
        return bool(hit.sense("adjective")) and self._is_portfolio(hit.start)

    def _stops(self, hit: Hit) -> bool:
        if hit.prefix in self.lexicon.grammar.inner and hit.prefix:
            return False
        if self.lexicon.grammar.cased and hit.sense("occasion") == "framework" and len(hit.sorts) == 1:
            return self.tokens.words[hit.start] not in self.lexicon.grammar.of  # "AT THE ministry"
        words, portfolio = self.tokens.words, self.lexicon.sets["offices.portfolio.words"]
        if "together" in hit.sorts and {words[hit.start - 1], words[hit.start]} <= portfolio:
            return False  # "in charge of multilateral AFFAIRS", where that is "affairs of many SIDES"
        return not _STOPS.isdisjoint(hit.sorts) and _GO_ON.isdisjoint(hit.sorts)

    def _is_place(self, hit: Hit) -> bool:
        return not _NAMED.isdisjoint(hit.sorts)

    def _portfolio(self, position: int, rule: OfficeRule) -> bool:
        """Tell whether a word of ministries goes on with a title, by itself or after a clitic."""
        word, grammar = self.tokens.words[position], self.lexicon.grammar
        portfolio = self.lexicon.sets["offices.portfolio.words"]
        if word in portfolio:
            # "The Pacific", which is the name of a person, too, where it stands by no other such word.
            return grammar.cased or word not in self.lexicon.given or self.tokens.words[position - 1] in portfolio
        for clitic, binds in grammar.clitics.items():
            if not word.startswith(clitic) or not binds:
                continue
            stem = word[len(clitic) :]
            complete = rule.after or (binds == "to" and rule.kind == "minister")  # "the Kenyan minister FOR TRADE"
            if stem in portfolio and (complete or binds == "and"):
                return True
            if binds == "to" and grammar.unelided(clitic, stem) in portfolio and complete:
                return True
        return False

    def _completes(self, position: int, rule: OfficeRule) -> bool:
        """Tell the definite word that an indefinite word of a title needs: "minister of INTELLIGENCE"."""
        grammar, words = self.lexicon.grammar, self.tokens.words
        word, before = words[position], words[position - 1]
        if grammar.cased or not grammar.definite or not rule.after or not word.startswith(grammar.definite[0]):
            return False
        if (
            before.startswith(grammar.definite[0])
            or self.lexicon.is_like_name(word)
            or self.hits.get(position) is not None
        ):
            return False
        heads = (self.hits.get(start) for start in range(max(0, position - _MAX_HEAD), position))
        headed = any(head is not None and head.end == position and head.sense("office") is rule for head in heads)
        return headed or self._portfolio(position - 1, rule)

    def _free(self, position: int, *, bound: bool) -> bool:
        """Tell whether any word goes on with a title that names a body: definite ones, or capital letters."""
        word, grammar, lexicon = self.tokens.words[position], self.lexicon.grammar, self.lexicon
        if not self.tokens.is_word(position):
            return False
        if grammar.cased:
            hit = self.hits.get(position)
            courtesy = hit is not None and hit.sense("honorific")
            return bound and self.tokens.is_capital(position) and word not in lexicon.given and not courtesy
        nouns = lexicon.sets["offices.portfolio.nouns"]
        stem = word
        for clitic, binds in grammar.clitics.items():
            if binds == "and" and word.startswith(clitic) and word[len(clitic) :].startswith(grammar.definite):
                stem = word[len(clitic) :]
        if stem.startswith(grammar.definite):
            if not {word, stem}.isdisjoint(lexicon.sets["names.ordinary"]) or word in lexicon.given:
                return False
            return word in lexicon.common or self._goes_on(position + 1)
        particle = next((inner for inner in grammar.inner if inner and word.startswith(inner)), "")
        rest = word[len(particle) :]
        article = next((begin for begin in grammar.definite if rest.startswith(begin)), "")
        if particle and not article and rest in lexicon.sets["topics.acts"] and position + 1 < self.end:
            return self.tokens.words[position + 1].startswith(grammar.definite[0])  # "the board FOR FIGHTING crime"
        return word in nouns or (particle != "" and rest[len(article) :] in nouns)  # "AT THE ministry", in one word

    def _closes(self, position: int) -> bool:
        """Tell the last word of a body's name ("... Department"), where such names end with their noun."""
        return self.tokens.words[position] in self.lexicon.sets["offices.portfolio.nouns"]

    def _goes_on(self, position: int) -> bool:
        """Tell whether a title, and not a name, goes on with the next word."""
        if position >= self.end:
            return False
        word, hit, lexicon = self.tokens.words[position], self.hits.get(position), self.lexicon
        if hit is not None and ("honorific" in hit.sorts or not _GO_ON.isdisjoint(hit.sorts)):
            return True
        return word in lexicon.grammar.of or word in lexicon.given or word.startswith(lexicon.grammar.definite)

    def _names_party(self, position: int) -> bool:
        """Tell a word of the name of a party, which may be any word: "the movement ENTERPRISE of Tunisia"."""
        lexicon, words = self.lexicon, self.tokens.words
        if lexicon.grammar.cased or not self.tokens.is_word(position) or position in self.hits:
            return False
        parties = lexicon.sets["offices.portfolio.parties"]
        definite, word = lexicon.grammar.definite, words[position]
        for noun in (position - 1, position - 2):
            if words[noun] not in parties or words[noun].startswith(definite):
                continue
            if noun == position - 1:
                return word not in lexicon.given
            return word.startswith(definite) and not words[position - 1].startswith(definite)
        return False

    def _names_unknown(self, position: int) -> bool:
        """Tell a word that no list knows after the noun whose name it is: "the group OMEGA", "the land of BAVARIA".

        A second such word is part of it where a person's name comes next.
        """
        lexicon, words = self.lexicon, self.tokens.words
        naming, word = lexicon.sets["offices.portfolio.naming"], words[position]
        if not naming or not self.tokens.is_word(position) or position in self.hits or word in lexicon.given:
            return False
        if word.startswith(lexicon.grammar.definite) or word in lexicon.sets["names.barring"]:
            return False
        if words[position - 1] in naming or words[position - 1][1:] in naming:
            return True
        second = words[position - 2] in naming or words[position - 2][1:] in naming
        follows = words[position + 1] if position + 1 < self.end else ""
        return second and word not in lexicon.common and position - 1 not in self.hits and follows in lexicon.given

    def _eponym(self, position: int) -> int:
        """Tell how many words take the name of someone after whom a body is named, where more of its name follows."""
        end, words = self.past_eponym(position), self.tokens.words
        return end - position if 0 < end < self.end and words[end].startswith(self.lexicon.grammar.definite) else 0

    def past_eponym(self, position: int) -> int:
        """Find where the name ends of someone after whom a body or place is named ("the KING FAISAL centre"), or 0."""
        lexicon, words = self.lexicon, self.tokens.words
        nouns, before = lexicon.sets["offices.portfolio.eponymous"], words[position - 1]
        bound = before[1:] if before[:1] in lexicon.grammar.clitics else ""
        if position == 0 or (before not in nouns and bound not in nouns):
            return 0
        start = position
        if (city := self.hits.get(start)) is not None and city.end > start + 1 and not PLACES.isdisjoint(city.sorts):
            return 0  # "In the city of RAM ALLAH": a city, whatever its words mean in names.
        while (hit := self.hits.get(start)) is not None and not hit.prefix:
            if not hit.sense("honorific") and (hit.sense("office") is None or words[start] in lexicon.given):
                break
            start = hit.end  # "King", "Prince"
        end = start
        while end < self.end and (
            words[end] in lexicon.given
            or (words[end] in lexicon.borne and end not in self.hits)
            or (end > start and {words[end], words[end - 1]} & lexicon.particles and not self._is_titled_next(end))
        ):
            end += 1
        if end == start:
            return 0
        while end < self.end and words[end] in lexicon.sets["names.inside"]:
            end += 1
        return end

    def _is_titled_next(self, position: int) -> bool:
        """Tell the title of whoever is told next behind a name: "received at the centre of King Abd Allah MINISTER"."""
        hit = self.hits.get(position)
        return hit is not None and hit.sense("office") is not None

    def _names_body(self, position: int) -> bool:
        """Tell the definite word after "council", "ministry": whatever else it means, it goes on with the title."""
        words, definite = self.tokens.words, self.lexicon.grammar.definite
        hit = self.hits.get(position)
        if not definite or not self._is_noun(words[position - 1]):
            return False
        if hit is not None and not _NAMED.isdisjoint(hit.sorts) and words[position - 1] not in self._nouns():
            return False  # "The attaché AT THE EMBASSY of Austria" is Austria's.
        if words[position].startswith(definite):
            return True
        # Or the word between: "the council OF SENIOR scholars".
        after = position + 1
        if after >= self.end or not words[after].startswith(definite[0]):
            return False
        if hit is not None:
            return self._is_noun(words[position])  # "Minister of state for affairs of THE NATIONAL ASSEMBLY"
        return words[position] in self.lexicon.common and words[position] not in self._rooms()

    def _is_body(self, position: int) -> bool:
        """Tell the name of a body from words of a title."""
        return self.lexicon.grammar.cased or self._is_noun(self.tokens.words[position])

    def _is_noun(self, word: str) -> bool:
        """Tell the noun of a body, which may be written together with a particle ("AT THE ministry")."""
        return self.lexicon.grammar.is_within(word, self._nouns())

    def _nouns(self) -> frozenset[str]:
        """Give the nouns of bodies."""
        return self.lexicon.sets["offices.portfolio.nouns"]

    def _possessive(self, position: int) -> int:
        for width in (2, 1):
            phrase = " ".join(self.tokens.words[position : position + width])
            if phrase in self.lexicon.grammar.possessive and self.tokens.glued(position):
                return position + width
        return position

    def _bracketed(self, position: int) -> int:
        """Pass over the acronym, or the few words of a portfolio, in brackets after a name."""
        words = self.tokens.words
        if words[position : position + 1] != ["("] or ")" not in words[position : position + _MAX_BODY + 2]:
            return position
        closed = words.index(")", position)
        told = (words[i] in DASHES or self.tokens.is_capital(i) for i in range(position + 1, closed))
        return closed + 1 if all(told) else position

    def _presides(self, start: int, end: int, *, before: bool) -> str:
        """Tell whether a title is of a `whole` parliament, of a `committee` of it, or of none ("").

        Args:
            start: Where the title begins.
            end: Where it ends.
            before: Whether the parliament may stand before it ("NATIONAL ASSEMBLY Vice Chairman").
        """
        words, parliaments = self.tokens.words, self.lexicon.sets["offices.portfolio.parliaments"]
        first = max(0, start - _MAX_BODY) if before else start
        if any(at + phrase_at(words, at, start, parliaments) == start for at in range(first, start)):
            return "whole"
        for position in range(start, end):
            if width := phrase_at(words, position, end, parliaments):
                after = position + width
                owned = self._possessive(after) > after  # "the chairman of THE ASSEMBLY'S committee"
                return "committee" if owned or self._has_noun(after, end + 1) else "whole"
            if words[position] in self.lexicon.sets["offices.portfolio.nouns"]:
                return ""
        return ""

    def _has_noun(self, start: int, end: int) -> bool:
        """Tell whether the name of a body goes on with the noun of another."""
        nouns = self.lexicon.sets["offices.portfolio.nouns"]
        return any(word in nouns for word in self.tokens.words[start : min(end, self.end)])
