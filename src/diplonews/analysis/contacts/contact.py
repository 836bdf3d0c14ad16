"""A contact as one trigger reports it, before its sentence is put together with others."""

from __future__ import annotations

import attrs

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.lexicon import Hit

__all__ = ["DIRECT", "TIMELESS", "Contact", "is_chair", "is_during_some", "is_so_that", "is_verb", "names_noun"]

DIRECT = frozenset({"meet", "receive", "to", "visitor"})
"""Frames of verbs that take whom they meet as their object."""
TIMELESS = frozenset({"own", "between", "both", "granted"})
"""Frames of nouns, which have no tense."""
_NAMING = frozenset({"country", "adjective", "organisation", "city", "capital", "seat", "office", "status", "again"})
"""Sorts of words that tell whose a contact is, or that it is yet to be."""
_DESCRIBED = 6
"""Words before a noun of contact, with its article, that tell how it was."""


@attrs.define(slots=True)
class Contact:
    """A contact as one trigger reports it."""

    sentence: Sentence
    trigger: int
    frame: str
    kind: str
    first: list[Mention]
    second: list[Mention]
    status: str = "held"
    end: int = 0
    pending_subject: bool = False
    """The subject is not in the clause: it is who was spoken of last."""
    pending_object: bool = False
    """To whom letters of credence were presented is not in the clause: it is who was presented others before."""
    passive: bool = False
    """The subject of the clause is the second side: "X was received by Y"."""
    tensed: bool = True
    """Whether a verb, or words of time, tell its status."""
    led: bool = False
    """Whether its subject stands before a verb that most often comes first, as in headlines."""
    settled: bool = False
    """Whether something is told to have been said at it, so that what is still to come is not all of it."""
    noun: int = -1
    """The token of the noun that its verb of doing takes."""
    both: bool = False
    """Whether all that tells its sides is a word for both: they are the two who were named last."""


def names_noun(hit: Hit, kind: str) -> bool:
    """Tell whether a phrase is a noun of some kind of contact."""
    return ("noun", kind) in hit.senses


def is_so_that(sentence: Sentence, hit: Hit, rule: TriggerRule) -> bool:
    """Tell a verb in the present bound by "to", which says what for ("visits Rome SO THAT HE MEETS the king")."""
    to = sentence.lexicon.grammar.binds(hit.prefix) == "to"
    return to and rule.present and rule.frame in {"meet", "with"} and hit.start > sentence.start


def is_chair(hit: Hit) -> bool:
    """Tell a verb of leading a side ("headed the delegation"), whatever else it may mean."""
    return any(sort == "trigger" and rule.frame == "chair" for sort, rule in hit.senses)


def is_verb(hit: Hit) -> bool:
    """Tell a verb that says something or reports a contact, as no noun does."""
    rule = hit.sense("trigger")
    return hit.sense("speech") is not None or (rule is not None and rule.frame not in TIMELESS)


def is_during_some(sentence: Sentence, hit: Hit) -> bool:
    """Tell a contact of which more is said before its noun: "during A ONE-HOUR meeting", "at A HASTY meeting"."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    if not grammar.cased or grammar.verb_first:
        return False
    for index in range(hit.start - 1, max(sentence.start + 1, hit.start - _DESCRIBED) - 1, -1):
        if words[index] in sets["contacts.status.at"]:
            return True  # "DURING ONE-ON-ONE talks"
        if words[index] in grammar.articles:
            return index < hit.start - 1 and words[index - 1] in sets["contacts.links.during"]
        plain = sentence.tokens.is_word(index) or words[index] == "-"
        found = sentence.hits.get(index)
        if not plain or sentence.tokens.is_capital(index) or (found and not _NAMING.isdisjoint(found.sorts)):
            return False
    return False
