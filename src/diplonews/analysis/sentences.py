"""Sentences with what was read in them: phrases that mean something, and who is spoken of."""

from __future__ import annotations

import attrs

from diplonews.analysis.beginnings import MentionReader
from diplonews.analysis.joint import read_joint
from diplonews.analysis.lexicon import Hit, Lexicon
from diplonews.analysis.mentions import Mention
from diplonews.analysis.sharing import share
from diplonews.analysis.tokens import Tokens

__all__ = ["Sentence", "read_again", "read_sentence"]


_LEAD = 3
"""Sentences with which an article says what it is about, its title among them."""
_SAME_CONTACT = frozenset({"again", "together"})
_FIXED = frozenset({"country", "city", "capital", "seat", "noun"})


@attrs.define(slots=True)
class Sentence:
    """One sentence with all that was read in it."""

    index: int
    start: int
    end: int
    tokens: Tokens
    hits: dict[int, Hit]
    """Its phrases by their first token, in the order of the text."""
    mentions: list[Mention]
    lexicon: Lexicon
    kin: list[tuple[Mention, Mention]] = attrs.field(factory=list)
    """Husbands and wives who came along, each after whose they are."""
    is_title: bool = False
    _spoken: frozenset[int] | None = None
    _sorts: frozenset[str] | None = None
    _phrases: dict[frozenset[str], list[Hit]] = attrs.field(factory=dict)

    def phrases(self, sorts: frozenset[str]) -> list[Hit]:
        """Give the phrases that have one of some senses, in the order of the text."""
        found = self._phrases.get(sorts)
        if found is None:
            if self._sorts is None:
                self._sorts = frozenset(sort for hit in self.hits.values() for sort in hit.sorts)
            found = (
                []
                if sorts.isdisjoint(self._sorts)
                else [h for h in self.hits.values() if not sorts.isdisjoint(h.sorts)]
            )
            self._phrases[sorts] = found
        return found

    def speaks_of(self, index: int) -> bool:
        """Tell whether a token belongs to a mention."""
        if self._spoken is None:
            self._spoken = frozenset(index for mention in self.mentions for index in range(mention.start, mention.end))
        return index in self._spoken

    def speaks_of_contact(self) -> bool:
        """Tell whether it speaks of the contact at hand, or of all its sides."""
        return bool(self.phrases(_SAME_CONTACT))

    def has(self, sort: str, value: object, start: int, end: int) -> bool:
        """Tell whether a phrase of some sort stands between two tokens."""
        return any(start <= hit.start < end and (sort, value) in hit.senses for hit in self.phrases(frozenset((sort,))))


def read_sentence(
    index: int,
    tokens: Tokens,
    start: int,
    end: int,
    lexicon: Lexicon,
    known: frozenset[str],
    hits: dict[int, Hit] | None = None,
) -> Sentence:
    """Read the mentions of a sentence; its `hits` are found where they are not known yet."""
    hits = lexicon.hits(tokens, start, end) if hits is None else hits
    return _with_mentions(index, tokens, start, end, lexicon, known, hits)


def read_again(sentence: Sentence, known: frozenset[str]) -> Sentence:
    """Read the mentions of a sentence anew, with more names known."""
    s = sentence
    return _with_mentions(s.index, s.tokens, s.start, s.end, s.lexicon, known, s.hits)


def _with_mentions(
    index: int, tokens: Tokens, start: int, end: int, lexicon: Lexicon, known: frozenset[str], hits: dict[int, Hit]
) -> Sentence:
    shouts = lexicon.grammar.cased and end > start and tokens.shouts(start, end)
    reader = MentionReader(lexicon, tokens, hits, end, known, shouts=shouts, leads=index < _LEAD)
    mentions: list[Mention] = []
    kin: list[tuple[Mention, Mention]] = []
    words, ordinary = tokens.words, lexicon.ordinary
    position = start
    while position < end:
        hit = hits.get(position)
        if hit is None and words[position] in ordinary and words[position] not in known:
            position += 1
            continue
        if hit is not None and "joint" in hit.sorts and (joint := read_joint(reader, position)):
            mentions += joint
            position = joint[-1].end
            continue
        if hit is not None and "kin" in hit.sorts and mentions and (spouse := reader.persons.read_kin(hit)) is not None:
            kin.append((mentions[-1], spouse))
            position = spouse.end
            continue
        mention = reader.read(position) if reader.may_begin(position) else None
        if mention is None:
            position = max(position + 1, hit.end if hit is not None and _is_fixed(hit) else 0)
            continue
        mentions.append(mention)
        reader.reached = position = max(mention.end, position + 1)
    if lexicon.grammar.cased and len(mentions) > 1:
        mentions = share(mentions, tokens, hits, lexicon)
    return Sentence(index, start, end, tokens, hits, mentions, lexicon, kin)


def _is_fixed(hit: Hit) -> bool:
    """Nothing begins inside a name of a state or city, or inside a phrase that reports a contact."""
    return not _FIXED.isdisjoint(hit.sorts)
