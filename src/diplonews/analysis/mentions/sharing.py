"""One title of several persons: "the Kenyan and Ugandan presidents, A and B", "Presidents A of Kenya and B of Uganda".

Names, states and offices that are told once for all are given to each.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import Final

from msgspec.structs import replace

from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officekinds import FOREIGN
from diplonews.analysis.offices.officementions import CABINET, OfficeMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.words.grammar import OfficeRule
from diplonews.analysis.words.lexicon import Hit, Lexicon
from diplonews.analysis.words.signs import DASHES, LISTING
from diplonews.analysis.words.tokens import Tokens, longest, past_brackets, phrase_at, united

__all__ = ["share"]

_SIGNS: Final = DASHES | LISTING
_COLON: Final = frozenset({":"})
_TWO: Final = 2
"""Ministers who share a title of two portfolios, or two who have each one of two titles."""
_GROUP: Final = 20
"""Words from the title of a group to those of it who are named."""
_NEAR: Final = 2
"""Words from the last of these to "respectively"."""


def share(mentions: list[Mention], tokens: Tokens, hits: dict[int, Hit], lexicon: Lexicon) -> list[Mention]:
    """Give each of several persons what is told of all, and leave out the names that were given."""
    reader, cased = _Sharing(lexicon, tokens, hits, len(tokens.words)), lexicon.grammar.cased
    given: set[int] = set()
    for index, mention in enumerate(mentions):
        if index and reader.is_named_before(mention) and not any(one.joint for one in mentions[index + 1 : index + 2]):
            reader.office_behind(mention, mentions[:index])
        if not (cased or mention.together or mention.joint or reader.is_named(mention)):
            continue
        later = mentions[index + 1 :]
        if cased and later and (told := reader.each_named(mentions[index:])):
            given |= told
        elif cased and (
            (mention.joint or mention.counterpart or (later and later[0].joint))
            and mention.name is None
            and (index == 0 or not mentions[index - 1].joint)
        ):
            given |= reader.names(mentions[index:]) or reader.names_before(mentions[:index], mentions[index:])
        elif later and mention.together:
            given |= reader.title(mention, later)
        elif later and reader.is_named(mention):
            reader.office(mention, later)
        elif later and cased and reader.each(mention, later[0]):
            continue
        elif cased and (titles := reader.each_behind(mentions[:index], mentions[index:])):
            given |= titles
        elif later and mention.counterpart and mention.country and reader.joined(mention, later[0]):
            reader.counterparts(mention, later)
            reader.state(mention, later)
        elif mention.name is None and mention.offices and (holder := reader.holder(mention, mentions[:index])):
            holder.offices, holder.country, holder.organisation = mention.offices, mention.country, mention.organisation
            given.add(id(mention))
    if cased and not given:
        for index, mention in enumerate(mentions[:-1]):
            reader.members(mention, mentions[index + 1 :])
    return [mention for mention in mentions if id(mention) not in given] if given else mentions


class _Sharing(SentenceReader):
    """Gives what is told once for several persons to each of them."""

    def joined(self, mention: Mention, after: Mention, *, colon: bool = False) -> bool:
        """Tell whether only a comma, "and", or a word such as "respectively" stands between two mentions.

        Args:
            mention: The first.
            after: The second.
            colon: Whether a colon may stand there, too.
        """
        grammar, words = self.lexicon.grammar, self.tokens.words
        between = words[past_brackets(words, mention.end, after.start) : after.start]
        if mention.end == after.start:
            return grammar.binds(after.prefix or words[after.start][: after.cut]) == "and"
        passed = united(_SIGNS, grammar.and_, grammar.each, grammar.articles, _COLON if colon else frozenset())
        if after.joint or (mention.counterpart and after.counterpart):  # "the ministers of Mali and OF Chad"
            passed = united(passed, grammar.of)
        return all(word in passed for word in between)

    def is_named(self, mention: Mention) -> bool:
        """Tell a named person whose title is in the plural."""
        office = mention.office
        if mention.name is None or office is None or office.start > mention.name[0]:
            return False
        return self.is_plural(office)

    def is_named_before(self, mention: Mention) -> bool:
        """Tell a named person behind whose name a title in the plural stands."""
        return self._of_all(mention) is not None

    def _of_all(self, mention: Mention) -> OfficeMention | None:
        """Give the title in the plural behind a name, whatever title stands before that."""
        if mention.name is None:
            return None
        behind = (office for office in mention.offices if office.start >= mention.name[1] and self.is_plural(office))
        return next(behind, None)

    def office_behind(self, mention: Mention, before: list[Mention]) -> None:
        """Give a title in the plural to those named before it: "Ali Salem and Ana Koroi, MEMBERS of parliament"."""
        after = mention
        for one in reversed(before):
            if one.name is None or one.offices or one.counterpart or not self.joined(one, after):
                break
            one.country, one.organisation = one.country or mention.country, mention.organisation
            if (office := self._of_all(mention)) is not None:
                one.offices.append(replace(office, country=one.country))
            after = one

    def members(self, group: Mention, later: list[Mention]) -> None:
        """Give a title in the plural to those of a group who are told behind it, each with a state of their own.

        "The AMBASSADORS of the neighbouring states, INCLUDING Ana Koroi (Fiji) and Ali Salem (Chad)".
        """
        office = group.office
        if group.name is not None or office is None or not self.is_plural(office):
            return
        including, limit = self.lexicon.sets["contacts.links.including"], group.end + _GROUP
        words = self.tokens.words
        begins = range(group.end, min(limit, later[-1].start))
        start = next((i for i in begins if words[i] == ":" or phrase_at(words, i, later[-1].start, including)), None)
        named: list[Mention] = []
        for one in (one for one in later if start is not None and one.start > start):
            if one.name is None or one.offices or one.country is None:
                break
            named.append(one)
        for one in named:
            one.offices.append(replace(office, country=one.country))
        if named and {one.country for one in named} != {group.country}:
            group.country = group.organisation = None

    def title(self, mention: Mention, later: list[Mention]) -> set[int]:
        """Give a title that stands for those at hand ("the two ministers") to whose names follow it, if any do."""
        first, words = later[0], self.tokens.words
        within = (self.hits.get(index) for index in range(mention.start, mention.end))
        titles = (hit for hit in within if hit is not None and hit.end == mention.end and hit.sense("office"))
        hit = next(titles, None)
        rule: OfficeRule | None = hit.sense("office") if hit is not None else None
        between = words[mention.end : first.start]
        if hit is None or rule is None or first.name is None or between not in ([], [":"], [","]):
            return set()
        named = [first]
        for after in later[1:]:
            if after.name is None or not self.joined(named[-1], after):
                break
            named.append(after)
        apart = between == [","] and not all(one.country for one in named)
        if len(named) == 1 or apart:  # "The two ministers, A OF CHILE and B OF PERU, met"
            return set()
        for one in named:
            if not one.offices:
                one.offices.append(OfficeMention(rule.kind, hit.start, mention.end, "current", one.country))
        return {id(mention)}

    def names(self, run: list[Mention]) -> set[int]:
        """Give the names that follow a list of states to its states, one to each."""
        listed = [run[0]]
        for mention in run[1:]:
            if (
                not ((mention.offices or mention.counterpart) and self.joined(listed[-1], mention))
                or listed[-1].name is not None
            ):
                break
            listed.append(mention)
        own = listed[-1].name
        rest = run[len(listed) : 2 * len(listed) - (own is not None)]
        chain = [listed[-1], *rest]
        bare = all(mention.name is not None and not mention.offices for mention in rest)
        # A colon may part the names from the states.
        linked = all(self.joined(a, b, colon=a is chain[0]) for a, b in pairwise(chain))
        names = ([own] if own is not None else []) + [mention.name for mention in rest]
        if len(listed) == 1 or len(names) != len(listed) or not (bare and linked):
            return set()
        for mention, name in zip(listed, names, strict=True):
            mention.name = name
        listed[-1].end = rest[-1].end if rest else listed[-1].end
        return {id(mention) for mention in rest}

    def names_before(self, before: list[Mention], run: list[Mention]) -> set[int]:
        """Give each of the names before a list of states one of these ("A and B, ministers of Mali and Chad")."""
        listed = [run[0], *takewhile(lambda mention: mention.joint and mention.name is None, run[1:])]
        named = before[-len(listed) :]
        bare = len(named) == len(listed) and all(one.name is not None and not one.offices for one in named)
        if not bare or not all(self.joined(a, b) for a, b in pairwise([*named, *listed])):
            return set()
        for one, office in zip(named, listed, strict=True):
            one.offices, one.country, one.organisation = office.offices, office.country, office.organisation
        return {id(mention) for mention in listed}

    def each(self, mention: Mention, after: Mention) -> bool:
        """Give each of two one of two titles behind their names: "A and B, premier and envoy of Chad RESPECTIVELY"."""
        grammar, words, offices = self.lexicon.grammar, self.tokens.words, after.offices
        bare = mention.name is not None and after.name is not None and not mention.offices
        if not bare or len(offices) != _TWO or after.name is None or offices[0].start < after.name[1]:
            return False
        first, second = sorted(offices, key=lambda office: office.start)
        near = (*words[after.name[1] : first.start], *words[second.end : after.end + _NEAR])
        if grammar.each.isdisjoint(near) or not self.joined(mention, after):
            return False
        mention.offices, after.offices = [first], [second]
        mention.country, mention.organisation = after.country, after.organisation
        first.country = first.country or after.country
        return True

    def each_behind(self, before: list[Mention], run: list[Mention]) -> set[int]:
        """Give each of those named before "respectively" one of the titles behind it: "A et B, RESPECTIVELY O et P".

        The word may stand behind the titles, too, of which the first was taken for that of the last name.

        Args:
            before: Those told before the first of the titles.
            run: That one, and those told behind it.

        Returns:
            The mentions of the titles, which are left out.
        """
        last = before[-1] if before else None
        if run[0].name is not None or not run[0].offices or last is None or last.name is None:
            return set()
        own = [office for office in last.offices if office.start >= last.name[1]]
        held = [run[0], *takewhile(lambda one: one.name is None and bool(one.offices), run[1:])]
        titles = [(title, one) for one in held for title in sorted(one.offices, key=lambda title: title.start)]
        titles = [*((title, last) for title in own), *titles]
        named, words = before[-len(titles) :], self.tokens.words
        near = (*words[last.name[1] : titles[0][0].start], *words[held[-1].end : held[-1].end + _NEAR])
        bare = all(one.name is not None and not one.offices for one in named[:-1]) and len(own) == len(last.offices)
        if len(named) != len(titles) or len(titles) == 1 or not bare or self.lexicon.grammar.each.isdisjoint(near):
            return set()
        if not (self._are_joined(named) and self._are_joined([last, *held])):
            return set()
        for one, (title, told) in zip(named, titles, strict=True):
            one.offices = [title]
            one.country, one.organisation = title.country or told.country, title.organisation
        if len({one.country for one in named if one.country}) == 1 and own:
            last.country = held[-1].country  # "the premier and the foreign minister OF CHAD, respectively"
            for one in named:
                one.country = one.country or last.country
        return {id(one) for one in held}

    def each_named(self, run: list[Mention]) -> set[int]:
        """Give those named behind "respectively" the titles before it: "les présidents de X et de Y, RESPECTIVEMENT".

        Args:
            run: The first of the titles, and those told behind it.

        Returns:
            The mentions of the titles, which are left out.
        """
        first = run[0]
        if first.name is not None or first.office is None or first.joint:
            return set()
        held = [first]
        for one in run[1:]:
            if one.name is not None or one.joint or not (one.offices or one.organisation):
                break
            held.append(one)
        rest = run[len(held) :]
        named = list(takewhile(lambda one: one.name is not None and not one.offices, rest))
        between = self.tokens.words[held[-1].end : named[0].start] if named else []
        linked = bool(named) and self._are_joined(named) and self.joined(held[-1], named[0])
        if len(named) < _TWO or not linked or self.lexicon.grammar.each.isdisjoint(between):
            return set()
        if len(held) == 1 and self.is_plural(first.office):
            held *= len(named)
        if len(held) != len(named) or not (held[0] is held[-1] or self._are_joined_of(held)):
            return set()
        for one, told in zip(named, held, strict=True):
            title = told.office or first.office
            body = told.organisation or title.organisation
            state = told.country or (held[-1].country if body is None else None)
            one.offices = [replace(title, country=state, organisation=body)]
            one.country, one.organisation = state, body
        named[0].start = first.start
        self._part_apart(named)
        return {id(one) for one in held}

    def _are_joined_of(self, held: list[Mention]) -> bool:
        """Tell titles of a list, of which the later may be told by their bodies alone: "de l'OMS ET DE LA FAO"."""
        passed = united(_SIGNS, self.lexicon.grammar.and_, self.lexicon.grammar.of, self.lexicon.grammar.articles)
        words = self.tokens.words
        return all(word in passed | {"'"} for a, b in pairwise(held) for word in words[a.end : b.start])

    def _part_apart(self, named: list[Mention]) -> None:
        """Give one of two ministers foreign affairs, as the title tells: "ministres de la Défense et DES AFFAIRES"."""
        offices = [one.offices[0] for one in named if one.offices]
        if len(offices) != _TWO or any(office.kind not in CABINET for office in offices):
            return
        start, end = offices[0].start, offices[0].end
        joints = [i for i in range(start, end) if self.tokens.words[i] in self.lexicon.grammar.and_]
        foreign = [i for i in range(start, end) if (hit := self.hits.get(i)) is not None and hit.sense("foreign")]
        if len(joints) == 1 and len(foreign) == 1 and (offices[0].start, offices[0].end) == (offices[1].start, end):
            first, second = (
                ("minister", "foreign-minister") if foreign[0] > joints[0] else ("foreign-minister", "minister")
            )
            offices[0].kind, offices[1].kind = first, second

    def _are_two_ministries(self, mention: Mention) -> bool:
        """Tell a title with a ministry that none has together with foreign affairs: "des Affaires et DE LA DÉFENSE"."""
        office, alone = mention.office, self.lexicon.sets["offices.portfolio.alone"]
        return office is not None and not alone.isdisjoint(self.tokens.words[office.start : office.end])

    def _are_joined(self, named: list[Mention]) -> bool:
        return all(self.joined(one, after) for one, after in pairwise(named))

    def holder(self, mention: Mention, before: list[Mention]) -> Mention | None:
        """Find who holds an office that is told apart from the name: "X presented letters AS AMBASSADOR OF Chad".

        What someone was appointed as whom another congratulates is not the other's: "X congratulated HIS COUNTERPART".
        """
        capacity, start = self.lexicon.sets["offices.binding.capacity"], mention.start
        starts = range(max(0, start - longest(capacity)), start)
        if not any(phrase_at(self.tokens.words, i, start, capacity) == start - i for i in starts):
            return None
        if before and before[-1].counterpart and before[-1].name is None:
            return None
        return next((one for one in reversed(before) if one.name is not None and not one.offices), None)

    def office(self, mention: Mention, later: list[Mention]) -> None:
        """Give a title in the plural to those named after the first."""
        named = [mention]
        for after in later:
            if after.name is None or after.offices or not self.joined(named[-1], after):
                break
            if not self.lexicon.grammar.cased:
                after.country = after.country or mention.country  # It stands with the title, before all names.
            elif mention.office is not None and mention.name is not None and mention.office.end <= mention.name[0]:
                after.country = after.country or mention.office.country  # "the captains regent A and B"
            if mention.office is not None:
                after.offices.append(replace(mention.office, country=after.country))
            self._portfolio(after)
            named.append(after)
        if len(named) > 1:
            self._portfolio(mention)
        if len(named) == _TWO and self.lexicon.grammar.cased and self._are_two_ministries(mention):
            self._part_apart(named)
        elif len(named) > 1 and not self.lexicon.grammar.cased:
            self._part([one.offices[0] for one in named if one.offices])
        self._states_after(mention, named[-1])

    def _part(self, offices: list[OfficeMention]) -> None:
        """Give each of several ministers one of as many portfolios: "the ministers of FOREIGN AFFAIRS AND DEFENCE"."""
        ministry, first = self.lexicon.sets["offices.portfolio.affairs"], offices[0]
        title, binds = self.tokens.words[first.start + 1 : first.end], self.lexicon.grammar.binds
        joined = [word[1:] for word in title if binds(word[:1]) == "and"]
        if first.kind not in {"minister", "foreign-minister"} or len(joined) + 1 != len(offices):
            return
        if ministry.isdisjoint((*title, *joined)):
            return
        foreign = next((place for place, word in enumerate(joined, start=1) if word in ministry), 0)
        for place, office in enumerate(offices):
            office.kind = "foreign-minister" if place == foreign else "minister"

    def _portfolio(self, mention: Mention) -> None:
        """Take the portfolio in brackets behind one of several ministers ("ministers A (TRADE) and B (FINANCE)")."""
        closed = past_brackets(self.tokens.words, mention.end, self.end)
        told = (self.hits.get(index) for index in range(mention.end + 1, closed))
        if any(hit is not None and hit.sense("foreign") for hit in told):
            for office in mention.offices:
                office.kind = FOREIGN.get(office.kind, office.kind)

    def _states_after(self, mention: Mention, last: Mention) -> None:
        """For "Ministers A and B OF CHINA AND RUSSIA": the states are told after all names."""
        words, end = self.tokens.words, last.end
        more = self.hits.get(end + 1)
        if last is mention or mention.country or last.country is None or end >= len(words):
            return
        if words[end] in self.lexicon.grammar.and_ and more is not None and (value := more.sense("country")):
            mention.country, last.country = last.country, value[0]
            for one in (mention, last):
                one.offices[:] = [replace(office, country=one.country) for office in one.offices]

    def _are_counterparts(self, mention: Mention) -> bool:
        """Tell several counterparts of whom the first is named: "HER COUNTERPARTS ALI SALEM"."""
        plural, words = self.lexicon.sets["contacts.counterpart.plural"], self.tokens.words
        return mention.name is not None and not plural.isdisjoint(words[mention.start : mention.name[0]])

    def counterparts(self, mention: Mention, later: list[Mention]) -> None:
        """Take whoever is named after the first for counterparts, too ("her counterparts A of Mali and B OF TOGO")."""
        if not self._are_counterparts(mention):
            return
        last = mention
        for after in later:
            if after.name is None or after.offices or after.country is None or not self.joined(last, after):
                break
            after.counterpart, last = True, after

    def state(self, mention: Mention, later: list[Mention]) -> None:
        """Give the state of counterparts to those who are named after the first of them."""
        if not self._are_counterparts(mention):
            return
        last = mention
        for after in later:
            if after.country or after.organisation or not after.offices or not self.joined(last, after):
                break
            after.country = mention.country
            last = after
