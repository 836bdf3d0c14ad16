"""The noun of a contact that a verb of doing takes: "HELD talks", "made a TELEPHONE CALL"."""

from __future__ import annotations

from collections.abc import Iterator

from diplonews.analysis.contacts.contact import DIRECT, TIMELESS
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.lexicon import Hit

__all__ = ["find_noun", "find_nouns"]

_NOUN_GAP = 34
"""How many words after its verb the noun of a contact may stand (the subject is between them)."""
_CONTACT = frozenset({"trigger", "noun"})
_TRIGGERS = frozenset({"trigger"})


def find_noun(sentence: Sentence, start: int, wanted: tuple[str, ...]) -> Hit | None:
    """Find the noun that a verb of doing takes; behind another verb that takes whom it meets, there is none."""
    noun = next(find_nouns(sentence, start, wanted), None)
    if noun is None:
        return None
    between = (hit for hit in sentence.phrases(_TRIGGERS) if start <= hit.start < noun.start)
    met = (hit.start for hit in between if (rule := hit.sense("trigger")) and rule.frame in DIRECT)
    return None if any(not sentence.speaks_of(index) for index in met) else noun


def find_nouns(sentence: Sentence, start: int, wanted: tuple[str, ...]) -> Iterator[Hit]:
    """Go through the nouns that a verb of doing may take."""
    for hit in sentence.phrases(_CONTACT):
        if not start <= hit.start < start + _NOUN_GAP or _is_standing(sentence, hit):
            continue
        if any(sort == "noun" and value in wanted for sort, value in hit.senses):
            yield _unbound(sentence, hit)
            continue
        rule = hit.sense("trigger")
        if rule and rule.frame in TIMELESS and (rule.kind or "talks") in wanted:
            noun = _unbound(sentence, hit)
            yield noun.meaning((*noun.senses, ("noun", rule.kind or "talks")))


def _is_standing(sentence: Sentence, hit: Hit) -> bool:
    """Tell what is kept up and was held on no day: "stayed IN CONTACT with"."""
    standing = sentence.lexicon.sets["contacts.status.standing"]
    return bool(standing) and " ".join(sentence.tokens.words[hit.start - 1 : hit.start + 1]) in standing


def _unbound(sentence: Sentence, hit: Hit) -> Hit:
    """For "a meeting WITH": the noun without the word that binds whom it was with."""
    bound = hit.end - hit.start > 1 and sentence.tokens.words[hit.end - 1] in sentence.lexicon.grammar.with_
    return hit.ending(hit.end - bound) if bound else hit
