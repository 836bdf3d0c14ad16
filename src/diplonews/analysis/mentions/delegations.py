"""Delegations, organisations, and states that stand for those whom they send."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diplonews import knowledge
from diplonews.analysis.mentions.heads import MAX_BEFORE, HeadReader
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OrganisationMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, DASHES, OPENING
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["DelegationReader"]

_HEADS = frozenset({"office", "delegation", "counterpart", "adjective"})
"""Sorts of phrases that a state before them belongs to."""
_CONTACTS = frozenset({"trigger", "noun"})
"""Sorts of phrases that tell of contacts."""
_NAMED = 4
"""Words of the name of a party."""
_NAMING = frozenset({"adjective", "country", "city", "capital"})
"""Sorts of phrases with which such a name goes on."""
_STATES = ("adjective", "country", "capital", "city")
"""Sorts of phrases that tell a state."""
_PARTIES = frozenset({"adjective", "country", "organisation"})
_CITIES = frozenset({"capital", "city"})
_SITES = ("country", "capital", "city")
"""Sorts of phrases that tell where people are."""
_HOSTING = 2
"""Words before officials that tell of their rank."""
_MIXED = 2
"""Words from a committee to what tells that it is of several states."""
_VERBAL = frozenset({"trigger", "speech", "opener", "link", "noun", "again"})
"""Sorts of phrases that tell more than how a delegation is."""
_DESCRIBED = 6
"""Words before a delegation among which its article stands."""
_WINDOW = 70
"""Words before a sentence in which it is told where those are who meet officials in it."""
_BODY = 8
"""Words of the name of a body."""
_SENT = 4
"""Words from the name of a body to the mission that it sends."""
_MET = frozenset({"meet", "receive", "with", "visitor"})
_ACTS = _MET | {"received"}
"""Frames of verbs that tell whom a delegation met that was told of before."""
_ACTING = 4
"""Words between it and its verb."""
_LISTED = 14
"""Words of a list of groups, up to where they are."""
_KINDS = 7
"""Words between a delegation and whose it is: "a high-level parliamentary delegation FROM JAPAN"."""


class DelegationReader(SentenceReader):
    """Reads who takes part in one sentence with nobody named and no office."""

    heads: HeadReader
    leads: bool = False
    """Whether the article says here what it is about: only there states stand for those whom they send."""
    stated: int = -1
    """Where a state ends that talks are said to be between."""

    def read(self, index: int) -> Mention | None:
        """Read an organisation, a delegation or a government's seat that acts by itself."""
        hit = self.hits.get(index)
        if hit is None:
            return None
        head = self.heads.find(index, "delegation")
        if head is not None:
            return self._delegation(index, head, hit)
        if value := hit.sense("organisation"):
            if value[1]:
                return None
            end = self._bracketed(hit.end)
            sent = self._sent(end)
            body = (value[0], hit.start, hit.end)
            return Mention(index, sent or end, hit.prefix, organisation=body, state=not sent, delegation=sent > 0)
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
            for place in range(max(0, index - MAX_BEFORE), index + 1)
        )
        self.stated = hit.end if bound and told and words[index] in grammar.between else self.stated
        return bound and told

    def _is_sports_team(self, head: Hit) -> bool:
        """Tell a team that is called by its state: "TEAM FIJI"."""
        state = self.hits.get(head.end)
        named = state is not None and state.sense("country") is not None and self.tokens.is_capital(head.end)
        return named and self.lexicon.grammar.cased and self.tokens.is_capital(head.end - 1)

    def _delegation(self, index: int, head: Hit, first: Hit) -> Mention | None:
        accompanying = self.lexicon.sets["contacts.delegation.accompanying"]
        if not accompanying.isdisjoint(self.tokens.words[head.end : head.end + 2]):
            return None  # Who came along with a guest is told of in passing.
        if head.end < self.end and self.tokens.words[head.end] in self.lexicon.sets["contacts.delegation.holders"]:
            return None  # "The Ugandan delegation HEAD" is one person.
        both = self.lexicon.sets["contacts.delegation.mixed"]
        if both and not both.isdisjoint(self.tokens.words[head.end : head.end + _MIXED]):
            return None  # "THE JOINT COMMITTEE of Fiji and Chad" is of both.
        if self._is_sports_team(head):
            return None
        mention = Mention(index, head.end, first.prefix, delegation=True)
        parties = [first] if index < head.start else []
        for party in (*parties, *self._following(head.end)):
            if party.start > head.end and (self._is_of_others(party) or self._goes_to(head, party)):
                continue
            if value := next((known for sort in _STATES if (known := party.sense(sort))), None):
                mention.country = mention.country or value[0]
            elif value := party.sense("organisation"):
                mention.organisation = (value[0], party.start, party.end)
                body = knowledge.organisations(self.lexicon.language).get(value[0])
                mention.country = mention.country or (body.country if body is not None else None)
            else:
                continue
            mention.end = max(mention.end, self._bracketed(party.end))
        if mention.organisation is None and (unknown := self._party_at(head.end)) is not None:
            mention.organisation, mention.end = unknown, unknown[2]
        if mention.organisation is None and mention.country is None:
            mention.country = self._host_of(head)
        if not (mention.organisation or mention.country):
            if (house := self._of_house(head.end)) is not None:
                mention.country, mention.end = house
            elif (unknown := self._body_at(head.end)) is not None:
                mention.organisation, mention.end = unknown, unknown[2]
                mention.country = self._of_committee(mention.end)
                mention.parliamentary = mention.country is not None
        named = any(map(self._names_parliament, self.tokens.words[index : mention.end]))
        mention.parliamentary = mention.parliamentary or named or self._is_of_parliament(head.end, mention.end)
        mention.start = self._described_from(index if index < head.start else self._first_rank(head))
        told = mention.country or mention.organisation or self._are_others(head)
        mention.again = not told and self._is_told_before(index, head)
        return mention if told or mention.again else None

    def _is_told_before(self, index: int, head: Hit) -> bool:
        """Tell a delegation of which only more is told: "THE DELEGATION then met the king", "received THE TEAM"."""
        words, those = self.tokens.words, self.lexicon.sets["contacts.delegation.those"]
        if index != head.start or f"{words[index - 1]} {words[head.end - 1]}" not in those or head.end >= self.end:
            return False
        met = (hit for hit in self.hits.values() if (rule := hit.sense("trigger")) and rule.frame in _MET)
        if any(hit.end == index - 1 for hit in met):
            bound = self.heads.bound(head.end)
            day = self.hits.get(bound)
            named = bound > head.end and self.tokens.is_capital(bound) and not (day and "status" in day.sorts)
            return not (self._is_led(head) or (named and words[head.end] not in self.lexicon.sets["places.strong"]))
        if not self.tokens.is_capital(index - 1):
            return False
        for place in range(head.end, min(self.end, head.end + _ACTING)):
            acts = self.hits[place].sense("trigger") if place in self.hits else None
            if acts is not None:
                return acts.frame in _ACTS
            if not words[place].isalpha():
                return False
        return False

    def _is_led(self, head: Hit) -> bool:
        """Tell a delegation behind which it is told who leads it."""
        heading = self.lexicon.sets["contacts.links.heading"]
        return any(phrase_at(self.tokens.words, index, self.end, heading) for index in (head.end, head.end + 1))

    def _of_house(self, position: int) -> tuple[str, int] | None:
        """Read a parliament, or a committee of one, with its state: "from THE PARLIAMENT OF FIJI"."""
        words, houses = self.tokens.words, self.lexicon.sets["offices.portfolio.parliaments"]
        start = self.heads.bound(position) if self.lexicon.grammar.cased and position < self.end else position
        house = start + phrase_at(words, start, self.end, houses)
        if start in {position, house} or house >= self.end:
            return None
        hit = self.hits.get(self.heads.bound(house))
        value = hit.sense("country") if hit is not None else None
        return (str(value[0]), hit.end) if hit is not None and value is not None else None

    def _of_committee(self, position: int) -> str | None:
        """Give the state of the parliament in which a committee sits: "of the Ports Committee OF THE FIJIAN SENATE"."""
        hit = self.hits.get(self.heads.bound(position)) if position < self.end else None
        value = hit.sense("adjective") if hit is not None else None
        told = hit is not None and value is not None and self._is_of_parliament(hit.end, hit.end)
        return str(value[0]) if told and value is not None else None

    def _is_of_parliament(self, start: int, end: int) -> bool:
        """Tell a parliament among some words, or right behind them ("a delegation from the Fijian SENATE")."""
        words, houses = self.tokens.words, self.lexicon.sets["offices.portfolio.parliaments"]
        cased = self.lexicon.grammar.cased
        return cased and any(phrase_at(words, index, self.end, houses) for index in range(start, end + 1))

    def _sent(self, position: int) -> int:
        """Give where a mission ends that a body sends ("an IMF STAFF MISSION led by"): not where it has its seat."""
        words, sets, limit = self.tokens.words, self.lexicon.sets, min(self.end, position + _SENT)
        missions = sets["contacts.delegation.missions"]
        while position < limit and words[position] not in missions:
            told = words[position].isalpha() or words[position] in DASHES
            if not told or self.tokens.is_capital(position) or position in self.hits:
                return 0
            position += 1
        sent = position < limit and position + 1 < self.end
        return position + 1 if sent and words[position + 1] not in sets["places.strong"] else 0

    def _are_others(self, head: Hit) -> bool:
        """Tell those who are told after the ones named, and are of the same state: "and OTHER government OFFICIALS"."""
        words, grammar, others = (
            self.tokens.words,
            self.lexicon.grammar,
            self.lexicon.sets["contacts.delegation.others"],
        )
        start = head.start
        while start and head.start - start < _HOSTING and words[start - 1] not in grammar.and_:
            start -= 1
        told = f"{words[start]} {words[head.end - 1]}"
        return start > 0 and words[start - 1] in grammar.and_ and told in others

    def _host_of(self, head: Hit) -> str | None:
        """Find the state of SENIOR officials whom nothing else tells: that where they are met ("in Suva", "to Fiji").

        In cities where bodies of many states sit, officials may be of those.
        """
        words, sets, start = self.tokens.words, self.lexicon.sets, max(0, head.start - _HOSTING)
        if sets["contacts.delegation.hosting"].isdisjoint(words[start : head.end]):
            return None
        first = self._first_rank(head)
        if words[first - 1] in self.lexicon.grammar.and_:
            return None  # "The Fijian premier AND SENIOR OFFICIALS": they are of the same state.
        behind = self.hits.get(head.end + 1)
        nearest = sorted(self.hits.items(), reverse=True)
        # "In Suva, FIJI, with senior officials": the city tells that they are there.
        before = (hit for index, hit in nearest if index < head.start and words[index - 1] not in COMMAS)
        behind = behind if behind is not None and _state_of(behind) is not None else self._place_behind(head.end)
        place = self._first_place((behind, *before) if behind is not None else before)
        place = place or self._place_before(first)
        if place is None:
            return None
        seat = words[place.start - 1] in sets["places.strong"] | sets["places.arrival"] | sets["places.visits"]
        of_bodies = " ".join(words[place.start : place.end]) in sets["places.seats_of_bodies"]
        of_bodies = of_bodies and sets["contacts.delegation.governmental"].isdisjoint(words[start : head.end])
        return _state_of(place) if seat and not of_bodies else None

    def _place_behind(self, position: int) -> Hit | None:
        """Find where those are who are told with others: "senior officials, STUDENTS AND FISHERMEN IN SUVA".

        Not what they are to talk of: "senior officials ABOUT the war in Chad".
        """
        words, sets, grammar = self.tokens.words, self.lexicon.sets, self.lexicon.grammar
        if not grammar.cased or (words[position : position + 1] and words[position] not in COMMAS | grammar.and_):
            return None
        apart = united(sets["topics.about"], grammar.to, sets["topics.purposeful"])
        for index in range(position, min(self.end, position + _LISTED)):
            if words[index] in sets["places.strong"]:
                return self.hits.get(index + 1)
            if words[index] in apart or (index in self.hits and not _VERBAL.isdisjoint(self.hits[index].sorts)):
                return None
        return None

    def _first_rank(self, head: Hit) -> int:
        """Give where the words begin that tell of officials' rank ("FEDERAL AND REGIONAL GOVERNMENT officials")."""
        words, start = self.tokens.words, head.start
        and_, hosting = self.lexicon.grammar.and_, self.lexicon.sets["contacts.delegation.hosting"]
        while start > 1 and (words[start - 1] in hosting or (words[start - 1] in and_ and words[start - 2] in hosting)):
            start -= 1
        return start

    def _place_before(self, start: int) -> Hit | None:
        """Find where someone is by the sentences before ("will go TO SUVA. THERE SHE WILL MEET WITH senior officials").

        Args:
            start: Where those are told whom they meet.
        """
        words, sets = self.tokens.words, self.lexicon.sets
        if words[start - 1] not in self.lexicon.grammar.with_:
            return None
        end = min(self.hits, default=start)
        hits = self.lexicon.hits(self.tokens, max(0, end - _WINDOW), end)
        there = sets["places.strong"] | sets["places.arrival"] | sets["places.visits"]
        before = (hit for index, hit in sorted(hits.items(), reverse=True) if words[index - 1] in there)
        return self._first_place(before)

    @staticmethod
    def _first_place(hits: Iterable[Hit]) -> Hit | None:
        return next((hit for hit in hits if _state_of(hit) is not None), None)

    def _described_from(self, index: int) -> int:
        """Find where words begin that tell how it is, behind an article ("a HIGH-POWERED TRADE delegation")."""
        words, grammar, start = self.tokens.words, self.lexicon.grammar, index
        while grammar.cased and index - start <= _DESCRIBED and start > 0:
            word, hit = words[start - 1], self.hits.get(start - 1)
            if word in grammar.articles and (hit is None or not hit.sense("standing")):
                return start
            plain = word.isalnum() and not self.tokens.is_capital(start - 1) and word not in grammar.of | grammar.and_
            if not (plain or word == "-") or (hit is not None and not _VERBAL.isdisjoint(hit.sorts)):
                break
            start -= 1
        return index

    def _party_at(self, position: int) -> OrganisationMention | None:
        """Read a party or movement that no list knows, whose delegation it is: "a delegation OF THE NILE PARTY"."""
        words, lexicon, definite = self.tokens.words, self.lexicon, self.lexicon.grammar.definite
        passed = lexicon.sets["contacts.delegation.kinds"] | lexicon.grammar.from_
        limit = min(self.end, position + _KINDS)
        while position < limit and words[position] in passed:
            position += 1
        if not definite or position >= limit or words[position] not in lexicon.sets["offices.portfolio.parties"]:
            return None
        end, limit = position + 1, min(self.end, position + _NAMED)
        if end < limit and words[end].isalpha() and end not in self.hits and words[end] not in lexicon.ordinary:
            end += 1  # A name of its own: "of the party MERETZ"
        while end < limit and words[end].startswith(definite):
            hit = self.hits.get(end)
            if hit is not None and not hit.sorts.keys() <= _NAMING:
                break
            end += 1
        return ("=" + " ".join(words[position:end]), position, end) if end > position + 1 else None

    def _body_at(self, position: int) -> OrganisationMention | None:
        """Read a body that no list knows by its capital letters: "representatives of THE FISHERMEN'S COUNCIL"."""
        words, lexicon, tokens = self.tokens.words, self.lexicon, self.tokens
        start = self.heads.bound(position) if position < self.end else position
        if not lexicon.grammar.cased or start == position:
            return None
        while start < self.end and words[start] in lexicon.grammar.articles:
            start += 1
        end = start
        while end < min(self.end, start + _BODY) and (tokens.is_capital(end) or words[end] in {"'", "s", "of", "for"}):
            end += 1
        nouns = lexicon.sets["offices.portfolio.nouns"]
        end = next((index for index in range(end, start + 1, -1) if words[index - 1] in nouns), start)
        return ("=" + " ".join(words[start:end]), start, end) if end > start and tokens.is_capital(start) else None

    def _following(self, position: int) -> Iterator[Hit]:
        """Go through the phrases right after a body's head: words of its name may stand between."""
        position, limit = (
            self.heads.bound(position) if position < self.end else position,
            min(self.end, position + _KINDS),
        )
        kinds, housed = self.lexicon.sets["contacts.delegation.kinds"], False
        parties = self.lexicon.sets["offices.portfolio.parties"]
        while position < limit:
            hit = self.hits.get(position)
            word = self.tokens.words[position]
            housed = housed or self._is_house(position)
            sorts = _PARTIES | _CITIES if housed else _PARTIES
            if self._is_aim(position):
                return
            if hit is not None and not sorts.isdisjoint(hit.sorts):
                yield hit
                return
            passed = word in kinds or word in self.lexicon.grammar.from_ or (housed and hit is None)
            passed = passed or (housed and word in self.lexicon.grammar.of)  # "a delegation of the ministry IN Fiji"
            passed = passed or (bool(kinds) and word in self.lexicon.grammar.articles)
            # "a delegation of the MOVEMENT «Salam»"
            bare = OPENING.isdisjoint(self.tokens.words[position : position + 2])
            passed = passed or (bool(kinds) and not bare and (word in OPENING or word in parties))
            passed = passed or self._is_in_parliament(position)
            if not (passed or word.startswith(self.lexicon.grammar.definite)):
                return
            position += 1

    def _is_aim(self, position: int) -> bool:
        """Tell where a delegation went that was told of ("the visit that THE delegation makes TO FIJI")."""
        grammar, hit = self.lexicon.grammar, self.hits.get(position)
        if not grammar.definite or not self.tokens.words[position - 1].startswith(grammar.definite):
            return False
        state = hit is not None and hit.sense("country") is not None
        return self.tokens.words[position] in grammar.to or (
            state and hit is not None and grammar.binds(hit.prefix) == "to"
        )

    def _goes_to(self, head: Hit, party: Hit) -> bool:
        """Tell the state to which a delegation goes ("will lead a delegation TO CHILE") from the one that sends it."""
        goes = self.tokens.words[head.end] in self.lexicon.sets["places.arrival"]
        return goes and self.lexicon.grammar.cased and party.sense("country") is not None

    def _is_house(self, position: int) -> bool:
        """Tell a body that cities have, behind whose name theirs stands ("a delegation of THE CHAMBER of Istanbul")."""
        return self.tokens.words[position] in self.lexicon.sets["contacts.delegation.houses"]

    def _is_in_parliament(self, position: int) -> bool:
        """Tell the house in which a committee sits: "a delegation of the committee IN PARLIAMENT"."""
        words, sets = self.tokens.words, self.lexicon.sets
        houses = united(sets["contacts.delegation.parliament"], sets["contacts.delegation.chambers"])
        grammar = self.lexicon.grammar
        return grammar.is_within(words[position + (words[position] in grammar.accredited)], houses)

    def _names_parliament(self, word: str) -> bool:
        """Tell a word of parliaments, with a preposition before it or not."""
        return self.lexicon.grammar.is_within(word, self.lexicon.sets["contacts.delegation.parliament"])

    def _is_of_others(self, party: Hit) -> bool:
        """Tell an adjective of a noun that follows it, but for a parliament ("representatives of FIJIAN companies")."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        if not grammar.cased or "adjective" not in party.sorts or party.end >= self.end:
            return False
        if words[party.start - 1] in self.lexicon.sets["contacts.delegation.kinds"]:
            return False  # It goes with the noun before it: "une délégation de sénateurs FRANÇAIS venue à Lomé".
        after = words[party.end]
        if after in self.lexicon.sets["contacts.delegation.parliament"]:
            return False
        return after.isalpha() and not self.tokens.is_capital(party.end) and after not in grammar.and_

    def _bracketed(self, position: int) -> int:
        """Pass over the acronym of a body that stands in brackets after its name."""
        words = self.tokens.words[position : position + 5]
        if not self.lexicon.grammar.cased or words[:1] != ["("]:
            return position
        closed = 4 if words[2:3] and words[2] in DASHES else 2  # "(CEN-SAD)" is of three words
        return position + closed + 1 if words[closed : closed + 1] == [")"] else position


def _state_of(hit: Hit) -> str | None:
    """Give the state of a place."""
    value = next((known for sort in _SITES if (known := hit.sense(sort))), None)
    return value[0] if value is not None else None
