"""Ministers whose ministry another word of the sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplonews.analysis.offices.officekinds import FOREIGN
from diplonews.analysis.words.tokens import first_words, phrase_at

if TYPE_CHECKING:
    from diplonews.analysis.mentions.sentences import Sentence

__all__ = ["give_ministry"]

_MINISTER = "minister"


def give_ministry(sentence: Sentence) -> None:
    """Know who is only called the minister by what told it: "the FOREIGN MINISTRY said that the MINISTER had called".

    Args:
        sentence: Its mentions have been read.
    """
    phrases = sentence.lexicon.sets["offices.portfolio.foreign_ministry"]
    if sentence.lacks(phrases):
        return
    words = sentence.tokens.words
    officers = [m for m in sentence.mentions if any(_MINISTER in office.kind for office in m.offices)]
    if not officers:
        return
    titled = {index for mention in officers for index in range(mention.start, mention.end)}
    places = (index for index in sentence.where(first_words(phrases)) if index not in titled)
    told = next((index for index in places if phrase_at(words, index, sentence.end, phrases)), None)
    if told is None:
        return
    for mention in sentence.mentions:
        bare = len(mention.offices) == 1 and mention.offices[0].end == mention.offices[0].start + 1
        if bare and mention.start > told and mention.offices[0].kind == _MINISTER:
            mention.offices[0].kind = FOREIGN[_MINISTER]
