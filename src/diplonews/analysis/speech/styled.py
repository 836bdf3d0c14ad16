"""Whom the style of someone told before means, where it stands for him: «وغادر **سموه**»."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["find_styled"]


def find_styled(sentence: Sentence, index: int) -> list[Mention] | None:
    """Find the last person before a token who bears the style that stands there.

    Returns:
        That person, or nobody where the sentence tells none before; None where no style stands for anyone there.
    """
    words, lexicon = sentence.tokens.words, sentence.lexicon
    if lexicon.grammar.cased or index >= sentence.end:
        return None
    width = phrase_at(words, index, sentence.end, lexicon.sets["contacts.links.styles"])
    pronouns = (end for end in lexicon.sets["topics.pronouns"] if words[index].endswith(end))
    pronoun = max(pronouns, key=len, default="")
    if width != 1 or not pronoun or any(mention.start == index for mention in sentence.mentions):
        return None
    style = words[index][: -len(pronoun)]
    # Before a pronoun, the ending of «جلالة» is written as «جلالت».
    style = f"{style[:-1]}ه" if style.endswith("ت") else style
    styles = {style, *(article + style for article in lexicon.grammar.definite)}
    before = (m for m in reversed(sentence.mentions) if m.end <= index and is_person(m))
    bearer = next((m for m in before if not styles.isdisjoint(words[m.start : m.end])), None)
    return [] if bearer is None else [bearer]
