"""Officers of whom only their state or body is told before the name, verbs coming first: «المسؤول الأميركي جون هيل»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.words.tokens import united

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
    guests = sentence.lexicon.sets["names.guests"]
    told = united(sentence.lexicon.sets["names.officers"], guests)
    if not told or sentence.lacks(told):
        return
    for mention in sentence.mentions:
        plain = not (mention.offices or mention.counterpart or mention.prefix)
        if plain and mention.name is not None and mention.name[0] == mention.start:
            _give_office(sentence, mention, told, guests)


def _give_office(sentence: Sentence, mention: Mention, told: frozenset[str], guests: frozenset[str]) -> None:
    start = mention.start - _WORDS
    if not sentence.is_one_of(start, told):
        return
    owner = sentence.hits.get(start + 1)
    if owner is None or owner.prefix or owner.end != mention.start:
        return
    word = sentence.tokens.words[start]
    prefix = "" if word in told else word[:1]
    state, body = owner.sense("adjective"), owner.sense("organisation-adjective")
    if state is None and body is None:
        return
    if word[len(prefix) :] in guests:
        mention.country = state[0] if state is not None else None  # «مع **ضيفه الفرنسي** جان بول»
        return
    office = OfficeMention("official", start, mention.start, cut=len(prefix))
    if state is not None:
        office.country = state[0]
    else:
        office.kind, office.organisation = "organisation-official", (body[0], owner.start, owner.end)
    mention.start, mention.prefix = start, prefix
    mention.add_office(office)
    mention.settle()
