"""Persons with their offices, or offices with nobody named: courtesies, offices and a name, from left to right.

Offices stand before the name (`holders`), after it, or on both sides, with or without a comma.
"""

from __future__ import annotations

from diplonews.analysis.mentions.courtesies import CourtesyReader
from diplonews.analysis.mentions.holders import HolderReader
from diplonews.analysis.names.bounds import NameReader
from diplonews.analysis.offices.holding import ENVOYS, adds
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officekinds import DEPUTIES
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.offices.titles import TitleReader
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, COMMAS, DASHES, OPENING
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["PersonReader"]

_MIN_TWO = 4
"""Words of two names that stand side by side."""
_MIN_DESCRIBED = 2
"""Words that a name has which no list knows."""
_FIRST_NAMED = frozenset({"head-of-state", "deputy-head-of-state", "crown-prince", "royal"})
"""Offices whose holders are called by their given names alone."""


class PersonReader(SentenceReader):
    """Reads the persons of one sentence."""

    names: NameReader
    titles: TitleReader
    courtesies: CourtesyReader
    holders: HolderReader

    def read(self, index: int) -> Mention:
        """Read courtesies, offices and a name at a token; there may be none of them."""
        hit = self.hits.get(index)
        mention = Mention(index, index, hit.prefix if hit is not None else self.names.split(index))
        position = self.courtesies.read(index, mention)
        office = None if position > index and self._is_another(position) else self.titles.read(position)
        if office is not None and mention.offices and self.holders.is_no_rulers(mention.offices[0], office):
            mention.end = position
            return mention
        if office is not None:
            if not all(known.country for known in mention.offices):
                mention.offices.clear()
            position = self.holders.before_name(mention, self.holders.patrons.owned(position, office) or office)
        mention.end = self._named(mention, position, titled=position > index or self.is_called(index))
        return mention

    def _is_another(self, position: int) -> bool:
        """Tell the title of someone else behind a courtesy: it is bound ("HIS MAJESTY welcomed | THE PRESIDENT")."""
        hit = self.hits.get(position)
        return hit is not None and bool(hit.prefix) and self.lexicon.grammar.binds(hit.prefix) in {"with", "to"}

    def read_same(self, index: int, told: OfficeMention) -> Mention | None:
        """Read whoever holds for another state, or in another ministry, the office that was told just before, or None.

        A word stands for it: "l'ambassadeur de Chine, Li Wen, et CELUI DU JAPON, Ken Sato".
        """
        office = self.titles.read_same(index, told)
        if office is None:
            return None
        mention = Mention(index, index)
        mention.end = self._named(mention, self.holders.before_name(mention, office), titled=True)
        mention.settle()
        return mention

    def read_joined(self, index: int, told: OfficeMention) -> Mention | None:
        """Read whoever is named as minister of what "and" joins to the ministry of the one before, or None.

        Args:
            index: Where the second ministry begins.
            told: The title of both: «وزيري النقل علي سالم والطاقة كمال أحمد».
        """
        office = self.titles.read_joined(index, told)
        if office is None:
            return None
        mention = Mention(index, index, self.tokens.words[index][:1])
        mention.end = self._named(mention, self.holders.before_name(mention, office), titled=True)
        mention.settle()
        return mention if mention.name is not None else None

    def read_deputy(self, hit: Hit, above: Mention, told: OfficeMention) -> Mention | None:
        """Read whoever serves under the one who was told just before, or None if that one has no deputies.

        Args:
            hit: The words that tell it.
            above: The one who was told before.
            told: The office of that one, or of whose counterpart that one is.
        """
        over = (above.office or told).kind
        kind = None if over in ENVOYS else DEPUTIES.get(over)
        if kind is None:
            return None
        body = above.organisation
        office = OfficeMention(kind, hit.start, hit.end, country=above.country, organisation=body, cut=len(hit.prefix))
        office.end = self.titles.past_portfolio(hit.end)
        mention = Mention(hit.start, office.end, hit.prefix)
        mention.end = self._named(mention, self.holders.before_name(mention, office), titled=True)
        mention.settle()
        return mention

    def is_called(self, index: int) -> bool:
        """Tell a name by the word before it, where no capital letters do: "a delegation LED BY Dylan Barr"."""
        sets, words = self.lexicon.sets, self.tokens.words
        if index in self.names.listed:
            return True
        return bool(index) and words[index - 1] in sets["contacts.links.headed"] and not self.lexicon.grammar.cased

    def read_kin(self, hit: Hit) -> Mention | None:
        """Read the name after "his wife", or None."""
        mention = Mention(hit.end, hit.end)
        start = self.courtesies.read(self.courtesies.skip_comma(hit.end), mention)
        end = self.names.read(start, titled=True)
        if end == start:
            return None
        mention.name, mention.start, mention.end = self.names.trim(start, end), start, end
        return mention

    def described(self, index: int) -> Mention | None:
        """Read a name that no list knows: several words, and an office right after them tells whose they are."""
        seat = self.hits.get(index) if self.lexicon.grammar.cased else None
        end = self.names.read(index, titled=True)
        if seat is not None and seat.sense("seat"):
            return None
        if self.lexicon.grammar.cased and self.tokens.words[index] in self.lexicon.grammar.accredited:
            return None  # "IN Fiji, the ambassador ..."
        if end == index + 1 < self.end and self.names.is_rare(end) and self.office_follows(end + 1):
            end += 1  # "received Michael WIRTH, the head of ..."
        if end - index < _MIN_DESCRIBED or not self._may_be_person(index, end):
            return None
        prefix = self.names.split(index) if index in self.names.stems else ""
        mention = Mention(index, end, prefix, name=self.names.trim(index, end), cut=len(prefix))
        state = self.state_after_name(mention, end)  # "Ratu Koroi (FIJI)", "Ratu Koroi OF FIJI"
        if mention.country is not None:
            mention.end = state
            return mention
        mention.end = self._state_after_office(
            mention, self.holders.after_name(mention, self._postnominals(index, end))
        )
        mention.settle()
        return mention if mention.offices else None

    def is_joined(self, index: int) -> bool:
        """Tell the next of a list: "and" written together with a name that no list knows, and an office after it."""
        words, hit = self.tokens.words, self.hits.get(index)
        if self.lexicon.grammar.cased or hit is not None or words[index] in self.lexicon.given:
            return False
        end = self.names.split_joined(index)
        if end == index:
            return False
        if self.office_follows(end):
            return True
        self.names.unsplit(index)
        return False

    def is_next(self, index: int, *, attends: bool) -> bool:
        """Tell the next of a list of names, whether known or not: several words, and a sign or "and" after them.

        Args:
            index: Where it may begin, with "and" written together with it ("Ali Salem ANDKEN SATO ANDANA KOROI").
            attends: Whether it stands among those who were there, too: there a comma may stand for "and".
        """
        grammar, names = self.lexicon.grammar, self.names
        hit = self.hits.get(index)
        if grammar.cased or (hit is not None and not hit.prefix):
            return False
        joined = grammar.binds(self.tokens.words[index][:1]) == "and"
        if not (joined or attends):
            return False
        end = names.split_joined(index, least=1) if joined else names.read(index, titled=True)
        # "AND ALY", which is "and on" in most news, has a given name after it.
        preposition = names.stems.get(index) in self.lexicon.sets["names.prepositions"]
        if end > index and not (preposition and not (self._is_given(index + 1) or self._is_family(index + 1))):
            end = names.family(index, end)
            if end - index >= _MIN_DESCRIBED and self._ends_item(end):
                names.listed.add(index)
                return True
        if joined and index in names.stems:
            names.unsplit(index)
        return False

    def _is_given(self, index: int) -> bool:
        return index < self.end and self.tokens.words[index] in self.lexicon.given

    def _is_family(self, index: int) -> bool:
        """Tell a family name with an article, which is no word of most news."""
        word = self.tokens.words[index] if index < self.end else ""
        definite = bool(word) and word.startswith(self.lexicon.grammar.definite)
        return definite and index not in self.hits and self.lexicon.is_like_name(word)

    def _ends_item(self, end: int) -> bool:
        """Tell whether one of a list of names ends before a token: a sign, "and" or an office."""
        if end >= self.end or not self.tokens.is_word(end):
            return True
        word, hit = self.tokens.words[end], self.hits.get(end)
        if hit is not None and hit.prefix:
            return self.lexicon.grammar.binds(hit.prefix) == "and"
        if hit is not None and hit.sense("office") is not None:
            return True
        return len(word) > _MIN_DESCRIBED and self.lexicon.grammar.binds(word[:1]) == "and"

    def _named(self, mention: Mention, position: int, *, titled: bool) -> int:
        """Read the name, and what may stand after it: the state, and further offices."""
        listed = any(office.country and self.is_plural(office) for office in mention.offices)
        if mention.offices and (closed := self.names.bracketed(position, listed=listed)):
            mention.name = (position + 1, closed)
            return self.holders.after_name(mention, closed + 1)
        if mention.offices and self._is_listing(mention.offices[-1], position):
            position += 1  # "Prime Ministers: Ali Salem of Chad"
        name_end = self.names.read(position, titled=titled)
        if name_end == position and titled and mention.offices:
            name_end = self._strange(mention, position)
        if name_end == position:
            return position
        if mention.offices and mention.offices[-1].serves and mention.offices[-1].patron is None:
            position, name_end = self._server(position, name_end)
            if name_end == position:
                return position
        position, name_end = self._past_body(mention, position, name_end)
        if all(office.kind not in _FIRST_NAMED for office in mention.offices):
            name_end = self._family(mention, position, name_end)
        if name_end - position >= _MIN_TWO and mention.offices:
            name_end = self._first_of_two(mention, position, name_end)
        mention.name = self.names.trim(position, name_end)
        mention.cut = len(mention.prefix) if mention.name[0] in self.names.stems else 0
        position = self.state_after_name(mention, self._postnominals(position, name_end))
        return self._state_after_office(mention, self.holders.after_name(mention, position))

    def _is_listing(self, office: OfficeMention, position: int) -> bool:
        """Tell the colon behind a title of several, whose names follow it."""
        colon = self.tokens.words[position : position + 1] == [":"] and position == office.end
        return colon and self.lexicon.grammar.cased and office.country is None and self.is_plural(office)

    def _past_body(self, mention: Mention, start: int, end: int) -> tuple[int, int]:
        """Pass over the name of the body that someone leads: "the commander of the force TAKUBA, General Ali Salem".

        Args:
            mention: The person, with the title.
            start: Where what may be the name begins.
            end: Where it ends.

        Returns:
            Where the name of the person begins and ends.
        """
        words, nouns = self.tokens.words, self.lexicon.sets["offices.portfolio.nouns"]
        office = mention.offices[-1] if mention.offices else None
        if office is None or not self.lexicon.grammar.cased or office.end != start or words[start - 1] not in nouns:
            return start, end
        if end != start + 1 or words[end : end + 1] != [","] or not mention.office or office.start == start - 1:
            return start, end
        courtesy = self.titles.skip_articles(end + 1)
        named = self.courtesies.read(courtesy, mention)
        last = self.names.read(named, titled=True)
        if named == last or (named == courtesy and last - named < _MIN_DESCRIBED):
            return start, end  # "the director of the bank ALI, Ana": no courtesy, nor a whole name
        office.end = end
        return named, last

    def _strange(self, mention: Mention, start: int) -> int:
        """Find where a name ends of which no word is known for one: after a courtesy or a whole title, up to a sign."""
        lexicon, words, end = self.lexicon, self.tokens.words, start
        courtesy = any(
            (hit := self.hits.get(place)) is not None and hit.sense("honorific") and hit.end == start
            for place in range(max(0, start - _MIN_TWO), start)
        )
        whole = any(office.end == start and (office.country or office.organisation) for office in mention.offices)
        told = courtesy or words[start - 1] == "/" or (whole and start < self.end and self.names.is_rare(start))
        if lexicon.grammar.cased or not told:
            return start
        while end < self.end and self.tokens.is_word(end) and end not in self.hits and words[end] not in lexicon.common:
            end += 1
        closed = end >= self.end or not self.tokens.is_word(end)
        return end if closed and _MIN_DESCRIBED <= end - start <= _MIN_TWO else start

    def _server(self, start: int, end: int) -> tuple[int, int]:
        """Pass over the name of whoever is served: "the envoy of President KEN SATO Ali Salem", "... Dr Ali Salem".

        Args:
            start: Where the name after the title begins.
            end: Where it ends.

        Returns:
            Where the name of the one who serves begins and ends.
        """
        lexicon, words = self.lexicon, self.tokens.words
        if lexicon.grammar.cased:
            return self._server_apart(start, end)
        step = self.courtesies.skip_comma(end)
        after = self.courtesies.skip(step)
        # What stands between commas is apposed to the whole title: "the envoy of President KEN SATO, Ali Salem, met".
        if max(after, step) > end and not self.clitic(end) and (last := self.names.read(after, titled=True)) > after:
            return after, last
        parted = end - start >= _MIN_TWO and (words[start], words[start + 1]) in lexicon.pairs
        if parted and words[start + 1] not in lexicon.given and self.names.may_part(start + _MIN_DESCRIBED):
            return start + _MIN_DESCRIBED, end
        return start, end

    def _server_apart(self, start: int, end: int) -> tuple[int, int]:
        """Tell by a comma whose name it is: "the envoy of President KEN SATO, Ali Salem", "of the president, Ali"."""
        words = self.tokens.words
        if not COMMAS.isdisjoint(words[max(0, start - _MIN_TWO) : start]):
            return start, end
        step = end + (end < self.end and words[end] in COMMAS)
        named = self.courtesies.read(step, Mention(step, step))
        last = self.names.read(named, titled=True) if step > end else named
        return (named, last) if last > named else (end, end)

    def _family(self, mention: Mention, start: int, end: int) -> int:
        """Take in the family name after the given name of someone whose office, or at least courtesy, was read."""
        if not (mention.offices or mention.honorific or mention.start in self.names.listed):
            return end
        last = self.names.family(start, end, held=bool(mention.offices))
        if not end < last < self.end or self.lexicon.grammar.cased or last in self.hits:
            return last
        # "The minister Samih GEM MOHAMED HAYAT": behind a word that no list knows the name goes on.
        goes_on = self.tokens.words[last] in self.lexicon.given and self.names.may_part(last)
        return self.names.read(last, titled=True) if goes_on else last

    def _first_of_two(self, mention: Mention, start: int, end: int) -> int:
        """For "the president Ali Salem KEN SATO, ambassador of": end the name before the next, whose office it is."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        step = end + (end < self.end and words[end] in COMMAS)
        office = self.titles.read(step, inside=True) if step < self.end and not grammar.cased else None
        if office is None or self.clitic(step) or adds(mention, office, grammar):
            return end
        if step > end and start and words[start - 1] in COMMAS:
            return end  # "The president, ALI SALEM KAMAU, met": commas part the name from what is told of others.
        if step == end and self._is_named_behind(office.end):
            return end  # "The president ALI SALEM KAMAU KEN received the ambassador ANN LEE": the office is hers.
        for index in range(end - _MIN_DESCRIBED, start + _MIN_DESCRIBED - 1, -1):
            bound = words[index] in self.lexicon.particles
            # «عبد ربه» is one name of two words, and nobody's first and last.
            bound = bound or (index == start + _MIN_DESCRIBED and not self.names.may_part(start + 1))
            if words[index] in self.lexicon.given and not bound and self.names.may_part(index):
                return index
        return end

    def _is_named_behind(self, index: int) -> bool:
        """Tell whether the name of its holder stands right behind a title, or behind where they are sent."""
        words, grammar, lexicon = self.tokens.words, self.lexicon.grammar, self.lexicon
        index += index < self.end and words[index] in grammar.accredited
        index += phrase_at(words, index, self.end, grammar.of)
        place = self.hits.get(index)
        if place is not None and place.sense("country"):
            index = place.end
        index = self.courtesies.skip(index + phrase_at(words, index, self.end, grammar.here))
        if index >= self.end or index in self.hits:
            return False
        return words[index] in lexicon.given or (words[index].isalpha() and lexicon.is_like_name(words[index]))

    def state_after_name(self, mention: Mention, position: int) -> int:
        """For "Foreign Minister Volkov OF RUSSIA", and for the state in brackets: "Volkov (RUSSIA)"."""
        grammar, words = self.lexicon.grammar, self.tokens.words
        if not grammar.cased or position + 1 >= self.end:
            return position
        if words[position] == "(":
            return self._state_in_brackets(mention, position)
        if words[position] in DASHES:
            return self._state_dashed(mention, position)
        width = phrase_at(words, position, self.end, grammar.of)
        sets, bound = self.lexicon.sets, " ".join(words[position : position + width])
        if bound in sets["places.strong"] or bound in sets["contacts.links.about"]:
            return position  # "met Volkov IN TURKEY", "a call with Volkov ON TURKEY"
        if bound in grammar.to:
            return position  # "a visit by Volkov TO TURKEY"
        if not width or any((o.country and not o.elsewhere) or o.organisation for o in mention.offices):
            return position
        step = self.titles.skip_articles(position + width)
        if polity := phrase_at(words, step, self.end, self.lexicon.sets["names.polities"]):
            step += polity  # "of THE FEDERAL REPUBLIC OF Nigeria"
            step = self.titles.skip_articles(step + phrase_at(words, step, self.end, grammar.of))
        hit = self.hits.get(step)
        value = hit.sense("country") or (hit.sense("capital") if mention.offices else None) if hit is not None else None
        if hit is not None and value:
            mention.country = value[0]
            if mention.offices:
                mention.offices[0].set_country(value[0])
            return hit.end
        return position

    def _state_after_office(self, mention: Mention, position: int) -> int:
        """For "Ana Koroi, Minister for Trade, FIJI, met": the state between commas after an office that tells none."""
        words, told = self.tokens.words, any(o.country or o.organisation for o in mention.offices)
        if (
            told
            or not mention.offices
            or words[position : position + 1] != [","]
            or mention.offices[-1].end != position
        ):
            return position
        hit = self.hits.get(position + 1)
        value = hit.sense("country") if hit is not None else None
        if hit is None or value is None or words[hit.end : hit.end + 1] not in ([","], ["."], [")"]):
            return position
        mention.offices[-1].set_country(value[0])
        return hit.end

    @staticmethod
    def _take_state(mention: Mention, state: str) -> None:
        """Take the state of someone and of all the offices."""
        mention.country = state
        for office in mention.offices:
            office.country = state

    def _state_in_brackets(self, mention: Mention, position: int) -> int:
        """Take the state in brackets behind a name: "Ali Salem (CHAD)"."""
        hit = self.hits.get(position + 1)
        value = hit.sense("country") if hit is not None and self.tokens.words[hit.end : hit.end + 1] == [")"] else None
        if hit is None or value is None or any(o.country or o.organisation for o in mention.offices):
            return position
        self._take_state(mention, value[0])
        return hit.end + 1

    def _state_dashed(self, mention: Mention, position: int) -> int:
        """Take the state behind a dash, in a list of names with states: "H.E. Ali Salem - FIJI, H.E. Ana - CHAD"."""
        words, hit = self.tokens.words, self.hits.get(position + 1)
        value = hit.sense("country") if hit is not None else None
        if hit is None or value is None or mention.country is not None or any(o.country for o in mention.offices):
            return position
        after = words[hit.end] if hit.end < self.end else ""
        if after and self.tokens.is_word(hit.end) and after not in self.lexicon.grammar.and_:
            return position
        self._take_state(mention, value[0])
        return hit.end

    def _postnominals(self, start: int, position: int) -> int:
        """Pass over what stands after a name and is no part of it: "SC", "Jr.", a sign that closes a quoted name."""
        words, known = self.tokens.words, self.lexicon.sets["names.postnominals"]
        quoted = self.lexicon.grammar.cased and start > 0 and words[start - 1] in OPENING
        if quoted and position + 1 < self.end and words[position] in CLOSING and words[position + 1] in COMMAS:
            position += 1
        while position < self.end and words[position] in known and self.tokens.original(position).isupper():
            position += 1  # "Ali Salem SC, Minister for Law"
        if words[position : position + 1] == ["."] and words[position - 1] in known and position + 1 < self.end:
            position += 1  # "Ali Salem JR. of Fiji"
        while words[position : position + 1] and words[position] in COMMAS and words[position + 1 : position + 2]:
            if words[position + 1] not in known or not self.tokens.is_capital(position + 1):
                break
            position += 3 if words[position + 2 : position + 3] == ["."] else 2
        return min(position, self.end)

    def _may_be_person(self, index: int, end: int) -> bool:
        """Part persons from other names with capital letters ("the Presidential Palace"): these have an article."""
        lexicon, words = self.lexicon, self.tokens.words
        if not lexicon.grammar.cased:
            return True
        if index and words[index - 1] in lexicon.grammar.articles:
            return False
        return all(word not in lexicon.sets["offices.portfolio.words"] for word in words[index:end])
