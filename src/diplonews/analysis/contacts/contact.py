"""A contact as one trigger reports it, before its sentence is put together with others."""

from __future__ import annotations

import msgspec

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.lexicon import Hit

__all__ = ["DIRECT", "TIMELESS", "Contact", "does", "is_chair", "is_noun", "is_so_that", "is_verb", "names_noun"]

DIRECT = frozenset({"meet", "receive", "to", "visitor"})
"""Frames of verbs that take whom they meet as their object."""
TIMELESS = frozenset({"own", "between", "both", "granted"})
"""Frames of nouns, which have no tense."""


class Contact(msgspec.Struct):
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
    if "trigger" not in hit.sorts:
        return False
    return any(sort == "trigger" and rule.frame == "chair" for sort, rule in hit.senses)


def is_noun(hit: Hit) -> bool:
    """Tell a noun that reports a contact, as no verb does."""
    rule = hit.sense("trigger")
    return rule is not None and rule.frame in TIMELESS


def is_verb(hit: Hit) -> bool:
    """Tell a verb that says something or reports a contact, as no noun does."""
    rule = hit.sense("trigger")
    return hit.sense("speech") is not None or (rule is not None and rule.frame not in TIMELESS)


def does(sentence: Sentence, index: int) -> bool:
    """Tell a verb at a token: one that says something or reports a contact, or any in the past."""
    verb, endings = sentence.hits.get(index), sentence.lexicon.sets["topics.past_endings"]
    past = index < sentence.end and sentence.tokens.words[index].endswith(tuple(endings))
    return past or (verb is not None and is_verb(verb))
