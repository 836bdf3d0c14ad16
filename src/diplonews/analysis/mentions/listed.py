"""People on lines of a list, each with whatever is written of the office: "Jane Roe, Senior Director for Ports"."""

from __future__ import annotations

from diplonews.analysis.mentions.beginnings import MentionReader
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OfficeMention

__all__ = ["read_listed"]

_COMMAS = frozenset(",–—-")
_MIN_NAME, _MAX_NAME = 2, 6
"""Words of a name on a line of its own, all with a capital letter."""


def read_listed(reader: MentionReader, index: int) -> Mention | None:
    """Read an item that begins with a name, with or without courtesies, and tells an office after a comma.

    Where no list knows the office, it is an office all the same.

    Args:
        reader: Reads the item, and ends where it does.
        index: Where the item begins.
    """
    words, tokens = reader.tokens.words, reader.tokens
    mention = Mention(index, index)
    start = reader.courtesies.read(index, mention)
    end = reader.names.read(start, titled=True)
    if not _MIN_NAME <= sum(map(tokens.is_word, range(start, end))) <= _MAX_NAME or end >= reader.end:
        return None
    if words[end] not in _COMMAS or end + 1 >= reader.end or not tokens.is_capital(end + 1):
        return None
    last = reader.end
    while last > end + 1 and (not tokens.is_word(last - 1) or words[last - 1] in reader.lexicon.grammar.and_):
        last -= 1  # "...; and"
    mention.name, mention.end = reader.names.trim(start, end), last
    title = reader.titles.skip_articles(end + 1)
    party = reader.hits.get(title)
    office = reader.titles.read(title, inside=True)
    if office is None and party is not None and (value := party.sense("country")) and party.end >= last:
        mention.country = value[0]  # "Jane Roe, Malta"
        return mention
    mention.add_office(office or OfficeMention("official", title, last))
    mention.settle()
    return mention
