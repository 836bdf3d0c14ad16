"""Who says "I": whom the letterhead or the signature of a release names, or the name before what was said.

Ministers give out what they did in words of their own ("I met my counterpart"), under their name and office, and
transcripts set the name of whoever speaks before the words ("SECRETARY KOROI: I spoke with").
"""

from __future__ import annotations

from collections.abc import Hashable

from diplonews.analysis.mentions.sentences import Sentence, read_mentions
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import GIVEN_BY_STATES, OfficeMention
from diplonews.analysis.words.cuts import Cut
from diplonews.analysis.words.homonyms import settled_hits
from diplonews.analysis.words.lexicon import Lexicon
from diplonews.analysis.words.tokens import Tokens

__all__ = ["find_writers"]

_HEAD = 8
"""Lines above an account among which its letterhead is."""
_FOOT = 4
"""Lines at its end among which its signature is."""
_LINE = 20
"""Words of such a line."""
_BEGINNING = 6
"""Words of an account among which "I" stands first: "On Monday in Suva I met"."""
_LABEL = 8
"""Words of the name and title before what someone said."""
_NO_LINE = frozenset({"trigger", "speech"})
"""Sorts of phrases of sentences, and of no letterhead."""
_STYLES = frozenset({"honorific", "office"})
_NAME = (2, 3, 4)
"""Words of a name."""
_STOPS = frozenset(".!?")


def find_writers(tokens: Tokens, cuts: list[Cut], lexis: Lexicon, *, signed: bool = False) -> dict[int, Mention]:
    """Give who says "I" in those sentences of an article that have it, by their number; nobody where nothing tells.

    Args:
        tokens: The words of the article.
        cuts: Its sentences.
        lexis: The words of the language.
        signed: Whether it names who wrote it: no minister, but an author.
    """
    own = lexis.sets["contacts.links.writer"]
    if not own or own.isdisjoint(tokens.words[cuts[0].start : cuts[-1].end]):
        return {}
    told = [n for n, cut in enumerate(cuts) if not own.isdisjoint(tokens.words[cut.start : cut.end])]
    told = [n for n in told if any(tokens.words[i] in own and tokens.is_capital(i) for i in range(*cuts[n][:2]))]
    if not told:
        return {}
    head = _find_letterhead(tokens, cuts, lexis, told[0])
    if head is None and not signed:
        head = _presume(tokens, cuts, lexis, told)
    found: dict[int, Mention] = {}
    speaker, labelled = None, False
    for number, cut in enumerate(cuts):
        if colon := _label(tokens, cut):
            labelled = True
            read = _read(tokens, Cut(cut.start, colon, cut.passage), lexis)
            speaker = read[0] if len(read) == 1 and read[0].offices else None
        writer = speaker if labelled else head
        if writer is not None and (number in told or not labelled):
            found[number] = writer
    return found


def _label(tokens: Tokens, cut: Cut) -> int:
    """Give the colon behind the name in capital letters with which what someone says begins in a transcript."""
    near = range(cut.start + 1, min(cut.end, cut.start + _LABEL))
    colon = next((index for index in near if tokens.words[index] == ":"), 0)
    return colon if colon and colon + 1 < cut.end and tokens.shouts(cut.start, colon) else 0


def _find_letterhead(tokens: Tokens, cuts: list[Cut], lexis: Lexicon, first: int) -> Mention | None:
    """Find the one whose office the lines above an account tell, or those below it, or else the title."""
    titled = [cut for cut in cuts[:1] if cut.passage == "title"]
    above = cuts[max(len(titled), first - _HEAD) : first]
    for group in (above, cuts[max(first + 1, len(cuts) - _FOOT) :], titled):
        found = _in_lines([_read_line(tokens, cut, lexis) for cut in group], tokens)
        if found is not None:
            return found
    return None


def _in_lines(lines: list[list[Mention]], tokens: Tokens) -> Mention | None:
    """Find the only one of whom some lines tell the office; the name may have a line of its own beside it."""
    those = [(number, mention) for number, line in enumerate(lines) for mention in line if _may_write(mention)]
    for number, office in those:
        beside = [lines[n] for n in (number - 1, number + 1) if 0 <= n < len(lines)]
        alone = [line[0] for line in beside if len(line) == 1 and line[0].name is not None and _is_plain(line[0])]
        if office.name is None and alone:
            office.name, office.cut, office.honorific = alone[0].name, alone[0].cut, alone[0].honorific
    named = [mention for _, mention in those if mention.name is not None]
    told = named or [mention for _, mention in those]
    alike = {_words(tokens, mention) for mention in named} or {mention.offices[0].kind for mention in told}
    return told[0] if len(alike) == 1 else None


def _presume(tokens: Tokens, cuts: list[Cut], lexis: Lexicon, told: list[int]) -> Mention | None:
    """Presume a minister where what is filed like a release begins with whom "I" met: of those, the counterpart.

    For "FA11 - 3 May 2001. I visited Fiji for talks with THE FIJIAN FOREIGN MINISTER".
    """
    first = cuts[told[0]]
    body = [number for number, cut in enumerate(cuts) if cut.passage != "title" and tokens.words[cut.end - 1] in _STOPS]
    begins = range(first.start, min(first.end, first.start + _BEGINNING))
    own = lexis.sets["contacts.links.writer"]
    filed = [cut for cut in cuts[: told[0]] if cut.passage != "title" and cut.end - cut.start <= _LINE]
    if not filed or told[0] not in body[:1] or not any(tokens.words[index] in own for index in begins):
        return None
    hits = [hit for number in told for hit in settled_hits(lexis, tokens, *cuts[number][:2]).values()]
    kinds = {rule.kind for hit in hits if (rule := hit.sense("office")) is not None}
    if not any(hit.sense("trigger") for hit in hits) or kinds.isdisjoint(GIVEN_BY_STATES):
        return None
    kind = next((kind for kind in ("foreign-minister", "minister") if kind in kinds), "head-of-government")
    start = next(index for index in begins if tokens.words[index] in own)
    return Mention(start, start + 1, offices=[OfficeMention(kind, start, start + 1, "current", None)])


def _is_plain(mention: Mention) -> bool:
    """Tell a name without an office, but for a seat in a parliament ("THE HON Sela Vake MP")."""
    return all(office.kind == "parliamentarian" for office in mention.offices)


def _may_write(mention: Mention) -> bool:
    """Tell one who holds an office of a state or body, and of whom no more than that is told."""
    kinds = {office.kind for office in mention.offices}
    return (
        not mention.joint and not mention.counterpart and not kinds.isdisjoint({*GIVEN_BY_STATES, "organisation-head"})
    )


def _words(tokens: Tokens, mention: Mention) -> Hashable:
    return tuple(tokens.words[slice(*mention.name)]) if mention.name else ()


def _read_line(tokens: Tokens, cut: Cut, lexis: Lexicon) -> list[Mention]:
    """Read a line of a letterhead, which is no sentence; one may have a name and no more."""
    if cut.end - cut.start > _LINE or tokens.words[cut.end - 1] in _STOPS:
        return []
    return _read(tokens, cut, lexis) or _read_name(tokens, cut, lexis)


def _read_name(tokens: Tokens, cut: Cut, lexis: Lexicon) -> list[Mention]:
    """Read a line that has a name with its styles, of whatever words: "SENATOR THE HON SELA VAKE MP"."""
    hits = settled_hits(lexis, tokens, cut.start, cut.end)
    start, end = cut.start, cut.end
    while start < end and (hit := hits.get(start)) is not None and not _STYLES.isdisjoint(hit.sorts):
        start = hit.end
    while end - 1 in hits and not _STYLES.isdisjoint(hits[end - 1].sorts):
        end -= 1
    words = range(start, end)
    plain = all(tokens.is_word(i) and tokens.is_capital(i) and i not in hits for i in words)
    named = len(words) in _NAME and plain and lexis.ordinary.isdisjoint(tokens.words[start:end])
    return [Mention(cut.start, cut.end, name=(start, end))] if named else []


def _name_behind(tokens: Tokens, office: Mention, cut: Cut, lexis: Lexicon) -> None:
    """Read the name behind an office in a line in capital letters, which tell no name from other words."""
    rest = Cut(office.end, cut.end, cut.passage)
    if office.name is None and rest.start < rest.end and tokens.shouts(rest.start, rest.end):
        ordinary = lexis.ordinary.isdisjoint(tokens.words[rest.start : rest.end])
        single = rest.end - rest.start == 1 and ordinary and tokens.is_word(rest.start)
        named = _read_name(tokens, rest, lexis) or ([Mention(*rest[:2], name=rest[:2])] if single else [])
        office.name = named[0].name if named else None


def _read(tokens: Tokens, cut: Cut, lexis: Lexicon) -> list[Mention]:
    """Read who is told of in a line that reports nothing."""
    hits = settled_hits(lexis, tokens, cut.start, cut.end)
    line = Sentence(0, cut.start, cut.end, tokens, hits, [], lexis)
    found = [] if line.phrases(_NO_LINE) else read_mentions(line, frozenset()).mentions
    if found and found[-1].offices:
        _name_behind(tokens, found[-1], cut, lexis)
    return found
