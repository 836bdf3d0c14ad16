"""Who is met in what a sentence begins with, before its subject: "After talks with Ali Salem, THE MINISTER said"."""

from __future__ import annotations

from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import END, phrase_at

__all__ = ["is_fronted", "part_subject"]

_ADJUNCT = 14
"""Words with which a sentence begins, before its subject."""
_NEAR = 3
"""Words from a preposition to a title, an article or a pronoun among them."""
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


def part_subject(reader: SentenceReader, mention: Mention, begin: int) -> Mention | None:
    """Part who leads a sentence from whom it begins with, where only a comma stands between title and name.

    For "After talks with the Chadian president, ANA KOROI said", "... with the Chadian envoy, THE MINISTER ANA KOROI
    said": no comma behind the name makes it the envoy's.

    Args:
        reader: What reads the sentence.
        mention: The first who is spoken of, with title and name.
        begin: Where the sentence begins.

    Returns:
        The subject, once the mention has been left without it; None if there is but one person.
    """
    words, lexicon = reader.tokens.words, reader.lexicon
    if not lexicon.grammar.cased or mention.name is None or mention.name[1] != mention.end:
        return None
    if (
        not (mention.offices or mention.counterpart)
        or not _is_bound_adjunct(reader, mention, begin)
        or not _is_followed_by_verb(reader, mention.end)
    ):
        return None
    first = min(place[0] for place in (mention.name, mention.honorific) if place is not None)
    own = [office for office in mention.offices if mention.offices[0].end <= office.start < office.end == first]
    first = min((office.start for office in own), default=first)
    start = first
    while words[start - 1] in lexicon.grammar.articles or (own and words[start - 1] == "'"):
        start -= 1
    if words[start - 1] not in COMMAS or (own and start == first) or (start < first and not own):
        return None
    subject = Mention(first, mention.end, name=mention.name, cut=mention.cut, honorific=mention.honorific, offices=own)
    mention.name, mention.honorific, mention.cut, mention.end = None, None, 0, start - 1
    mention.offices = [office for office in mention.offices if office not in own]
    for told in (mention, subject):
        told.country, told.organisation = None, None
        told.settle()
    return subject


def _is_bound_adjunct(reader: SentenceReader, mention: Mention, begin: int) -> bool:
    """Tell someone behind a preposition in what a sentence begins with, up to which no sign parts anything."""
    words, grammar = reader.tokens.words, reader.lexicon.grammar
    if not begin < mention.start <= begin + _ADJUNCT or words[begin] in grammar.pronouns | grammar.articles:
        return False
    before = words[max(begin, mention.start - _NEAR) : mention.start]
    bound = any(word in those for word in before for those in (grammar.with_, grammar.of, grammar.to, grammar.by))
    return bound and not any(word in COMMAS for word in words[begin : mention.start])


def _is_followed_by_verb(reader: SentenceReader, position: int) -> bool:
    """Tell a verb of which what stands before it is the subject."""
    hit, sets = reader.hits.get(position), reader.lexicon.sets
    if position >= reader.end:
        return False
    if hit is not None and not _VERBAL.isdisjoint(hit.sorts):
        return True
    return reader.tokens.words[position] in sets["speech.auxiliaries"] | sets["speech.reflexives"]


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
