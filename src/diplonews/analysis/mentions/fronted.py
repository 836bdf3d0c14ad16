"""Who is met in what a sentence begins with, before its subject: "After talks with Ali Salem, THE MINISTER said"."""

from __future__ import annotations

from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import END, phrase_at

__all__ = ["is_fronted"]

_ADJUNCT = 14
"""Words with which a sentence begins, before its subject."""
_VERBAL = frozenset({"trigger", "speech", "opener"})
"""Sorts of phrases that are the verb of a sentence, behind its subject."""


def is_fronted(reader: SentenceReader, mention: Mention, office: OfficeMention) -> bool:
    """Tell that a title behind a name and a comma is the subject of the sentence, and no office of the one named.

    Args:
        reader: What reads the sentence.
        mention: Who is named.
        office: The title behind the name.
    """
    verb = reader.hits.get(office.end)
    if verb is None or _VERBAL.isdisjoint(verb.sorts) or not reader.lexicon.grammar.cased:
        return False
    return _ends_clause(reader, mention) or _ends_adjunct(reader, mention)


def _ends_clause(reader: SentenceReader, mention: Mention) -> bool:
    """Tell who is met in a clause with which a sentence begins: "BEFORE RECEIVING Ali Salem, the minister met"."""
    words, tokens, hits = reader.tokens.words, reader.tokens, reader.hits
    starts = range(max(0, mention.start - _ADJUNCT), mention.start)
    clause = next((i for i in starts if (hit := hits.get(i)) is not None and hit.end == mention.start), None)
    if clause is None:
        return False
    rule = hits[clause].sense("trigger")
    begins = clause == 0 or (not tokens.is_word(clause - 1) and words[clause - 1] not in COMMAS)
    return rule is not None and rule.frame == "own" and begins


def _ends_adjunct(reader: SentenceReader, mention: Mention) -> bool:
    """Tell who is met in an adjunct with which a sentence begins: "AFTER TALKS WITH Ali Salem, the minister said"."""
    words, first = reader.tokens.words, max(0, mention.start - _ADJUNCT)
    begin = next((i for i in range(mention.start, first, -1) if words[i - 1] == END or words[i - 1] in COMMAS), first)
    if begin and words[begin - 1] != END:
        return False
    said = any((hit := reader.hits.get(i)) is not None and hit.sense("speech") for i in range(begin, mention.start))
    return phrase_at(words, begin, mention.start, reader.lexicon.sets["speech.adjuncts"]) > 0 and not said
