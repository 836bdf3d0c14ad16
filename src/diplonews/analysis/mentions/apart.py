"""What is told of someone between the title and the name: "the ambassador of Chad, ON A VISIT TO LIMA, Ali Salem"."""

from __future__ import annotations

from diplonews.analysis.mentions.courtesies import CourtesyReader
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["past_aside"]

_LONGEST = 14
"""Words that are told there."""
_MIN_NAME = 2
"""Words of a name that no courtesy stands before."""
_WHO = frozenset({"speech", "counterpart", "together", "office", "honorific", "opener"})
"""Sorts of phrases that tell of someone else, or of what was done."""


def past_aside(reader: SentenceReader, courtesies: CourtesyReader, position: int) -> int:
    """Find the comma that ends what is told of someone before the name, or give where it would begin.

    Args:
        reader: Reads the sentence.
        courtesies: Reads the courtesies before the name.
        position: Where the title ends.
    """
    words, opens = reader.tokens.words, reader.lexicon.sets["offices.binding.asides"]
    begin = position + (words[position : position + 1] == [","])
    width = phrase_at(words, begin, reader.end, opens) if opens else 0
    if not width:
        return position
    for index in range(begin + width, min(reader.end - 1, begin + width + _LONGEST)):
        hit = reader.hits.get(index)
        if words[index] not in COMMAS:
            if hit is not None and not _WHO.isdisjoint(hit.sorts):
                return position
            continue
        named = courtesies.past_rank(index + 1, Mention(index + 1, index + 1))
        end = courtesies.names.read(named, titled=True)
        return index if end > named and (named > index + 1 or end - named >= _MIN_NAME) else position
    return position
