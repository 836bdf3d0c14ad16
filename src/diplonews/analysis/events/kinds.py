"""What kind of contact an event is, by all that the article tells of it."""

from __future__ import annotations

from diplonews.analysis.contacts.contact import names_noun
from diplonews.analysis.contacts.kindwords import tells_letter
from diplonews.analysis.events.event import Event
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.lexicon import Hit

__all__ = ["kind_of", "names_kind"]

_HEADS = frozenset({"head-of-state", "head-of-government", "crown-prince", "deputy-head-of-state"})
"""Whose meeting of several is a summit."""
_HOSTS = _HEADS | {"royal"}
"""Whose receptions are for protocol alone where no discussion is told."""
_HOUSES = frozenset({"governor", "parliament-speaker"})
"""Who receives for courtesy, too."""
_TALKS = frozenset({"with", "between"})
"""Frames that tell talks in words, and not only that people met."""
_SIDES = 2
"""Parties of a meeting that is no summit."""
_AGAIN = frozenset({"again"})
_NOUN = frozenset({"noun"})


def kind_of(event: Event, *, discussed: bool, said: bool) -> str:
    """Give the kind of an event.

    Args:
        event: The contact.
        discussed: Whether topics are told.
        said: Whether statements are told.
    """
    kind = event.kind
    if kind == "summit" and len(event.parties()) <= _SIDES:
        kind = "talks"
    if kind == "message" and any(c.kind == "talks" and c.frame in _TALKS for c in event.contacts):
        kind = "talks"  # A letter that is handed over at talks.
    if kind == "message" and any(map(_at_meeting, event.body())):
        kind = "talks"  # An invitation that came "at a meeting of the two".
    if kind != "talks":
        return kind
    talked = any(contact.frame in _TALKS for contact in event.contacts)
    for sentence in event.body() if event.status == "held" else ():
        if (told := _told(sentence)) and not (told == "message" and talked):
            return told
    if (
        event.status == "held"
        and any(actor.is_envoy for actor in event.principals)
        and any(map(_accredits, event.body()))
    ):
        return "credentials"
    if len(event.parties()) > _SIDES and all(_holds(actor.office, _HEADS) for actor in event.principals):
        return "summit"
    if event.frame != "receive" or event.status != "held" or discussed:
        return kind
    courtesy = _is_courtesy(event)
    hosts = _HOSTS | _HOUSES if courtesy else _HOSTS
    received = any(_holds(actor.office, hosts) for actor in event.first)
    # Elsewhere verbs of receiving tell working meetings as often: only words of courtesy tell a reception.
    silent = not said and event.contacts[0].sentence.lexicon.grammar.verb_first and not any(map(_met, event.body()))
    return "reception" if received and (courtesy or silent) else kind


def _holds(office: object, kinds: frozenset[str]) -> bool:
    return getattr(office, "kind", None) in kinds


def _told(sentence: Sentence) -> str | None:
    """Tell a call, a video conference or a letter by what a sentence says of the contact at hand."""
    nouns = sentence.phrases(_NOUN)
    if any(names_noun(hit, "letter") for hit in nouns) or tells_letter(sentence, sentence.start, sentence.end):
        return "message"
    if not sentence.phrases(_AGAIN) and not any(mention.together for mention in sentence.mentions):
        return None
    if any(names_noun(hit, "video") and not _is_with_others(sentence, hit) for hit in nouns):
        return "video"
    return "call" if sentence.tells(sentence.lexicon.sets["contacts.again.calls"]) else None


def _is_with_others(sentence: Sentence, noun: Hit) -> bool:
    """Tell another contact than the one at hand: "after their talks, they joined A VIDEO CONFERENCE WITH the king"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    bound = noun.end < sentence.end and words[noun.end] in grammar.with_
    return grammar.cased and (bound or words[noun.end - 1] in grammar.with_)


def _accredits(sentence: Sentence) -> bool:
    """Tell a sentence that says of someone received that letters of credence were presented, and not long before."""
    presented = any(names_noun(hit, "credentials") for hit in sentence.phrases(_NOUN))
    return presented and not sentence.tells(sentence.lexicon.grammar.past)


def names_kind(sentence: Sentence, kind: str) -> bool:
    """Tell whether a sentence speaks of the contact at hand as one of some kind ("in the call", "at the summit")."""
    if kind == "summit":
        return any(names_noun(hit, kind) and hit.sense("again") for hit in sentence.phrases(_NOUN))
    return _told(sentence) == kind


def _at_meeting(sentence: Sentence) -> bool:
    return sentence.tells(sentence.lexicon.sets["contacts.again.meetings"])


def _met(sentence: Sentence) -> bool:
    """Tell a sentence that speaks of the contact at hand as a meeting or talks, and not as a reception."""
    return sentence.tells(sentence.lexicon.sets["contacts.again.talks"])


def _is_courtesy(event: Event) -> bool:
    """Tell a farewell, good wishes on a holiday and the like."""
    reports = [(contact.sentence, "contacts.courtesy.forms") for contact in event.contacts]
    told = [*reports, *((sentence, "contacts.courtesy.again") for sentence in event.body())]
    return any(
        sentence.tells(courtesies)
        for sentence, key in told
        if (courtesies := sentence.lexicon.sets[key]) and not sentence.lacks(courtesies)
    )
