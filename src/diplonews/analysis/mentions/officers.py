"""Officers of whom only their state or body is told before the name, verbs coming first: «المسؤول الأميركي جون هيل»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OfficeMention

if TYPE_CHECKING:
    from diplonews.analysis.mentions.sentences import Sentence

__all__ = ["give_officers"]

_WORDS = 2
"""Words before the name: what someone is, and of which state."""


def give_officers(sentence: Sentence) -> None:
    """Give those an office who are called officers of a state or body right before their names, and no more.

    Args:
        sentence: Its mentions have been read.
    """
    officers = sentence.lexicon.sets["names.officers"]
    if not officers or sentence.lacks(officers):
        return
    for mention in sentence.mentions:
        plain = not (mention.offices or mention.counterpart or mention.prefix)
        if plain and mention.name is not None and mention.name[0] == mention.start:
            _give_office(sentence, mention)


def _give_office(sentence: Sentence, mention: Mention) -> None:
    start = mention.start - _WORDS
    if not sentence.is_one_of(start, sentence.lexicon.sets["names.officers"]):
        return
    owner = sentence.hits.get(start + 1)
    if owner is None or owner.prefix or owner.end != mention.start:
        return
    word = sentence.tokens.words[start]
    prefix = "" if word in sentence.lexicon.sets["names.officers"] else word[:1]
    state, body = owner.sense("adjective"), owner.sense("organisation-adjective")
    if state is None and body is None:
        return
    office = OfficeMention("official", start, mention.start, cut=len(prefix))
    if state is not None:
        office.country = state[0]
    else:
        office.kind, office.organisation = "organisation-official", (body[0], owner.start, owner.end)
    mention.start, mention.prefix = start, prefix
    mention.add_office(office)
    mention.settle()
