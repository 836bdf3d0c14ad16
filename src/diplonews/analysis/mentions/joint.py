"""Several who are told by one noun: "the presidents of Chad and Niger", «الرئيسان التشادي … والنيجري …».

The noun tells the office of all of them; each item of the list after it a state or body, and a name if there is one.
"""

from __future__ import annotations

from typing import NamedTuple

from diplonews.analysis.mentions.beginnings import MentionReader
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["read_joint"]

_GROUP = "group"
"""A head of people of no single office: "officials", "leaders"."""
_COUNTERPARTS = "counterparts"
_MINISTER = "minister"
_FREE_WORDS = 2
"""Words between the head and the first item: a portfolio, or how they are ("senior FINANCIAL officials")."""
_SEVERAL = 2
_OPENS = frozenset({":", "("})
"""Signs with which the names of a list may begin."""


class _Item(NamedTuple):
    """One of the list."""

    hit: Hit
    country: str | None
    organisation: tuple[str, int, int] | None
    name: tuple[int, int] | None
    end: int
    polity: str = ""
    """What binds the word for what the state is, right before its name: «**و**جمهورية البرتغال»."""


def read_joint(reader: MentionReader, index: int) -> list[Mention]:
    """Read those whom a noun at a token tells with the list after it; none if there is no such list."""
    head = reader.hits.get(index)
    kind = head.sense("joint") if head is not None else None
    if head is None or kind is None:
        return []
    start, foreign = _first(reader, head, kind)
    items = _items(reader, start, named=kind != _GROUP) if start else []
    if not items and kind != _GROUP and (named := _named(reader, head, kind)):
        return named
    if len(items) < (1 if kind == _GROUP else _SEVERAL):
        return [_unstated(reader, head, kind)] if head.sense("group") else []
    office = "foreign-minister" if foreign and kind == _MINISTER else kind
    found = [_mention(head, item, office, first=number == 0) for number, item in enumerate(items)]
    _share_names(reader, found)
    return found


def _named(reader: MentionReader, head: Hit, kind: str) -> list[Mention]:
    """Read those of whom the names alone follow: "the two presidents SALIM KAMAU AND ANA KOROI"."""
    words, lexicon = reader.tokens.words, reader.lexicon
    start = reader.courtesies.skip(head.end)
    if lexicon.grammar.cased or start >= reader.end:
        return []
    if words[start] not in lexicon.given and words[start] not in lexicon.borne:
        return []
    end = reader.names.read(start, titled=True)
    if end == start or end >= reader.end or not reader.may_begin(end):
        return []
    other = reader.read(end)
    if other is None or other.name is None or other.offices or lexicon.grammar.binds(other.prefix) != "and":
        return []
    found = [
        Mention(head.start, end, head.prefix, name=reader.names.trim(start, end), joint=True),
        Mention(other.start, other.end, other.prefix, name=other.name, cut=other.cut, joint=True),
    ]
    for mention in found:
        mention.counterpart = kind == _COUNTERPARTS
        mention.offices = [] if mention.counterpart else [OfficeMention(kind, head.start, head.end)]
    return found


def _unstated(reader: MentionReader, head: Hit, kind: str) -> Mention:
    """Make the mention of a group of whom no state is told: "the ARAB AMBASSADORS", "ENVOYS OF the League"."""
    after = None if reader.lexicon.grammar.cased else reader.hits.get(head.end)
    body = after.sense("organisation") if after is not None and not after.prefix else None
    end = after.end if after is not None and body is not None else head.end
    mention = Mention(head.start, end, head.prefix, delegation=True, joint=True, many=True)
    mention.organisation = (body[0], head.end, end) if body is not None else None
    mention.counterpart = kind == _COUNTERPARTS
    mention.offices = [] if mention.counterpart else [OfficeMention(kind, head.start, end, cut=len(head.prefix))]
    return mention


def _share_names(reader: MentionReader, found: list[Mention]) -> None:
    """Give each the name that stands in its place, where all the names follow the list of states."""
    last = found[-1]
    if any(mention.name is not None for mention in found[:-1]):
        return
    first = _behind_comma(reader, last) if last.name is None else last
    if first is None or first.name is None:
        return
    names, end = [(first.name, first.cut)], first.end
    while len(names) < len(found) and (after := _next_name(reader, end)) is not None and after.name is not None:
        names.append((after.name, after.cut))
        end = after.end
    if len(names) == len(found):
        for mention, (name, cut) in zip(found, names, strict=True):
            mention.name, mention.cut = name, cut
        last.end = end


def _behind_comma(reader: MentionReader, last: Mention) -> Mention | None:
    """Read the first of the names that a comma, or "namely", parts from the states: "the kings of Fiji and Mali, A"."""
    words, sets = reader.tokens.words, reader.lexicon.sets
    if reader.lexicon.grammar.cased:
        return None
    begin = last.end + (last.end < reader.end and words[last.end] in COMMAS)
    begin += phrase_at(words, begin, reader.end, sets["contacts.namely.forms"])
    begin += phrase_at(words, begin, reader.end, sets["contacts.apart.turns"])
    begin += begin < reader.end and words[begin] in _OPENS
    if begin == last.end or begin >= reader.end:
        return None
    start = reader.courtesies.skip(begin)
    end = reader.names.read(start, titled=True)
    return Mention(start, end, name=reader.names.trim(start, end)) if end > start else None


def _next_name(reader: MentionReader, position: int) -> Mention | None:
    """Read the next of a list of names, which "and" joins."""
    if position < reader.end and reader.tokens.words[position] in COMMAS:
        position += 1
    if position >= reader.end or not reader.may_begin(position):
        return None
    after = reader.read(position)
    return None if after is None or after.name is None or after.offices or not after.prefix else after


def _first(reader: MentionReader, head: Hit, kind: str) -> tuple[int, bool]:
    """Find the first item, and tell whether foreign affairs stand before it; 0 if there is none."""
    foreign = False
    index = _past_posting(reader, head.end)
    for _ in range(_FREE_WORDS + 1):
        if index >= reader.end or not reader.tokens.is_word(index) or _begins_members(reader, index):
            return 0, False
        portfolio = reader.tokens.words[index] in reader.lexicon.sets["offices.portfolio.words"]
        if _item(reader, index, first=True) is not None and not (portfolio and index > head.end):
            return index, foreign
        hit = reader.hits.get(index)
        if kind not in {_MINISTER, _GROUP} or (hit is not None and hit.prefix) or _is_matter(reader, index):
            return 0, False
        foreign = foreign or (hit is not None and hit.sense("foreign") is not None)
        index = hit.end if hit is not None and hit.sense("foreign") else index + 1
    return 0, False


def _begins_members(reader: MentionReader, index: int) -> bool:
    """Tell that the next are told one by one ("leaders, AMONG THEM the Kenyan president"): no state of all follows."""
    return phrase_at(reader.tokens.words, index, reader.end, reader.lexicon.sets["contacts.links.including"]) > 0


def _is_matter(reader: MentionReader, index: int) -> bool:
    """Tell what those whom the noun means speak of: "the two ministers discussed THE SITUATION in Mali and Chad"."""
    return bool(reader.lexicon.grammar.definite) and reader.tokens.words[index] in reader.lexicon.sets["topics.leads"]


def _past_posting(reader: MentionReader, index: int) -> int:
    """Pass over where envoys are sent, if whose they are is told after it: "the ambassadors TO MALTA of Chad and"."""
    words, grammar = reader.tokens.words, reader.lexicon.grammar
    if index + 1 >= reader.end or words[index] not in grammar.accredited:
        return index
    place = reader.hits.get(index + 1)
    after = place.end if place is not None else index + 1 + phrase_at(words, index + 1, reader.end, grammar.here)
    return after if phrase_at(words, after, reader.end, grammar.of) else index


def _items(reader: MentionReader, index: int, *, named: bool) -> list[_Item]:
    found: list[_Item] = []
    item = _item(reader, index, first=True, named=named)
    while item is not None:
        found.append(item)
        after = item.end
        if after < reader.end and reader.tokens.words[after] in COMMAS:
            after += 1
        item = _item(reader, after, first=False, named=named) if after < reader.end else None
    return found


def _item(reader: MentionReader, index: int, *, first: bool, named: bool = True) -> _Item | None:
    """Read a state, or a body, with the name of who acts for it."""
    grammar, words = reader.lexicon.grammar, reader.tokens.words
    joined = words[index] in grammar.and_
    position = index + joined if first or joined else index
    while width := phrase_at(words, position, reader.end, grammar.of):
        position += width
    hit, polity = reader.hits.get(position), ""
    closed = grammar.cased or joined or position >= reader.end
    if hit is None and not closed and grammar.binds(words[position][:1]) == "and":
        joined = words[position][1:] in grammar.of
        polity, hit = words[position][:1], reader.hits.get(position + 1) if joined else None
    if hit is None:
        return None
    bound = grammar.binds(hit.prefix)
    if bound not in {"", "and"} or (first and hit.prefix) or (not first and bound != "and" and not joined):
        return None
    party = hit.sense("adjective") or hit.sense("country")
    body = hit.sense("organisation")
    if party is None and body is None:
        return None
    after = reader.courtesies.skip(reader.courtesies.skip_comma(hit.end) if named else hit.end)
    end = reader.names.read(after, titled=True) if named else after
    name = reader.names.trim(after, end) if end > after else None
    organisation = (body[0], hit.start, hit.end) if party is None and body is not None else None
    return _Item(hit, party[0] if party else None, organisation, name, end if name is not None else hit.end, polity)


def _mention(head: Hit, item: _Item, kind: str, *, first: bool) -> Mention:
    """Make the mention of one of the list."""
    start, prefix = (item.hit.start - 1, item.polity) if item.polity else (item.hit.start, item.hit.prefix)
    start, prefix = (head.start, head.prefix) if first else (start, prefix)
    mention = Mention(start, item.end, prefix, name=item.name, country=item.country, joint=True)
    mention.organisation = item.organisation
    if kind == _COUNTERPARTS:
        mention.counterpart = True
    elif kind == _GROUP:
        mention.delegation = True
    else:
        mention.offices = [OfficeMention(kind, head.start, head.end, "current", item.country, item.organisation)]
    return mention
