"""Whether a contact was held, is planned or was cancelled; or is only recalled or wished for."""

from __future__ import annotations

from diplonews.analysis.lexicon import Hit
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.tokens import holds

__all__ = ["find_status"]

_NEAR = 3
"""How many words before its verb a contact may be denied, or put off."""
_OWNED = 3
"""Words between whose contact it was and its noun."""
_AHEAD = 10
"""How many words before its verb a contact may be announced."""
_AFTER = 12
"""How many words after its verb it may be said to be long past."""


def find_status(sentence: Sentence, hit: Hit, end: int) -> str:
    """Tell `held`, `planned` or `cancelled`; `none` where the contact is recalled, denied or wished for.

    Args:
        sentence: The sentence that reports it.
        hit: The words that report it.
        end: The token where its participants end.
    """
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    near = words[max(sentence.start, hit.start - _NEAR) : hit.start]
    if sentence.has("status", "background", sentence.start, min(sentence.end, hit.start + _AFTER)):
        return "none"
    if _is_past(sentence, hit):
        return "none"
    if any(word in sets["contacts.status.refused"] or word in grammar.negation for word in near):
        return "none"
    wider = words[max(sentence.start, hit.start - 2 * _NEAR) : hit.start]
    if _is_noun(hit) and (holds(wider, sets["contacts.status.wished"]) or _is_topic(sentence, hit)):
        return "none"
    if any(word in sets["contacts.status.cancelled"] for word in near):
        return "cancelled"
    told = words[hit.start : hit.end]
    future = sets["contacts.status.planned_verbs"]
    if hit.prefix in grammar.future or holds(told, sets["contacts.status.planned"]) or holds(told, future):
        return "planned"
    if holds(words[max(sentence.start, hit.start - _AHEAD) : hit.start], sets["contacts.status.planned"]):
        return "planned"
    imperfect = tuple(sets["contacts.status.imperfect"])
    if words[hit.start].startswith(imperfect) and sentence.has(
        "status", "planned", hit.start, min(sentence.end, end + _AFTER - 4)
    ):
        return "planned"
    return "held"


def _is_noun(hit: Hit) -> bool:
    rule = hit.sense("trigger")
    return rule is not None and rule.frame in {"own", "between"}


def _is_topic(sentence: Sentence, hit: Hit) -> bool:
    """Tell a contact that people speak about ("briefed them ON HIS CALL with"): only its owner may stand between."""
    words, about = sentence.tokens.words, sentence.lexicon.sets["contacts.links.about"]
    start = next((m.start for m in reversed(sentence.mentions) if m.end <= hit.start <= m.end + _OWNED), hit.start)
    between = words[max(sentence.start, start - _NEAR) : start]
    place = max((index for index, word in enumerate(between) if word in about), default=None)
    return place is not None and all(word.isalpha() for word in between[place:])


def _is_past(sentence: Sentence, hit: Hit) -> bool:
    """Tell "had met": the words for it stand before the verb, together or with the subject between them."""
    words = sentence.tokens.words
    before = words[sentence.start : hit.start + 1]
    for phrase in sentence.lexicon.grammar.past:
        first, _, second = phrase.partition(" ")
        if not second and first in before[-_NEAR - 1 : -1]:
            return True
        if second and first in before and second in before[before.index(first) :]:
            return True
    return False
