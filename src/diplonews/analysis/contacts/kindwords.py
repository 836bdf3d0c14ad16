"""Of which kind a contact is, by the words that report it and those beside them."""

from __future__ import annotations

from diplonews.analysis.contacts.contact import Contact, names_noun
from diplonews.analysis.contacts.during import is_during
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.gate import wanted_nouns
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import holds, longest, phrase_at

__all__ = ["is_of_accord", "kind_of", "refine_kind", "tells_letter"]

_PHONE_GAP = 8
"""How many words after a contact it may be said that it was by telephone."""
_TO_OTHER = 3
"""Words from a call to the word that tells with whom it was."""
_SIGNED = 8
"""Words before "was signed" among which it is said what was."""
_CITIES = frozenset({"city", "capital"})
_THINGS = frozenset({"paper", "credentials"})
"""Kinds of nouns of what is brought."""


def kind_of(rule: TriggerRule, noun: Hit | None) -> str:
    """Give the kind of a contact by its trigger, and by the noun that the trigger takes."""
    kind = rule.kind or "talks"
    if rule.needs is None or noun is None:
        return kind
    if rule.needs == "noun":
        kind = next(value for sort, value in noun.senses if sort == "noun" and value in wanted_nouns(rule.needs))
    elif rule.needs in _THINGS and names_noun(noun, "credentials"):
        kind = "credentials"
    return kind


def refine_kind(contact: Contact, hit: Hit, noun: Hit | None) -> None:
    """Tell a contact's kind more closely by what else its sentence says: by telephone, with a letter, of credence."""
    sentence = contact.sentence
    start, end = sentence.start, sentence.end
    if sentence.has("noun", "video", start, end):
        contact.kind = "video"
    elif contact.kind == "talks" and _is_by_phone(contact):
        contact.kind = "call"
    elif contact.kind == "talks" and sentence.has("noun", "credentials", start, end):
        congratulates = sentence.lexicon.sets["contacts.courtesy.congratulating"]
        if not holds(sentence.tokens.words[start:end], congratulates):  # "Congratulated him on presenting credentials"
            contact.kind = "credentials"
    elif contact.kind == "talks" and tells_letter(sentence, start if contact.passive else hit.start, end):
        contact.kind = "message"  # "Received the envoy, WHO BROUGHT A LETTER from the king"
    if contact.kind == "call" and noun is None and _is_face_to_face(contact, hit):
        contact.kind = "talks"
    if noun is None and contact.frame == "between" and names_noun(hit, "summit"):
        contact.kind = "summit"


def _is_face_to_face(contact: Contact, hit: Hit) -> bool:
    """Tell where two spoke, right behind the verb or whom it was with: "spoke on Monday IN BRUSSELS with"."""
    sentence, sets = contact.sentence, contact.sentence.lexicon.sets
    verb_first, phones = sentence.lexicon.grammar.verb_first, sentence.phrases(frozenset({"noun"}))
    if verb_first or not sentence.lexicon.grammar.cased or any(names_noun(noun, "phone") for noun in phones):
        return False
    return any(_is_in_city(sentence, start, sets["speech.days"]) for start in (hit.end, contact.end))


def _is_in_city(sentence: Sentence, start: int, days: frozenset[str]) -> bool:
    """Tell "IN BRUSSELS" at a token, or behind a day there ("ON MONDAY in Brussels")."""
    words, strong = sentence.tokens.words, sentence.lexicon.sets["places.strong"]
    while start < sentence.end and (
        words[start] in days or (words[start + 1 : start + 2] and words[start + 1] in days)
    ):
        start += 1
    place = sentence.hits.get(start + 1) if start < sentence.end and words[start] in strong else None
    return place is not None and not _CITIES.isdisjoint(place.sorts)


def tells_letter(sentence: Sentence, start: int, end: int) -> bool:
    """Tell words by which a visitor brings a letter: "carrying a letter", or "HANDED the king A MESSAGE"."""
    sets = sentence.lexicon.sets
    bearing, handing = sets["contacts.links.bearing"], sets["contacts.links.handing"]
    if sentence.lacks(bearing) and sentence.lacks(handing):
        return False
    words = sentence.tokens.words[start:end]
    if holds(words, bearing):
        return True
    handed = holds(words, handing) and holds(words, sets["contacts.links.letters"])
    return handed and not holds(words, sets["contacts.links.unborne"])


def _is_by_phone(contact: Contact) -> bool:
    """Tell whether a contact is said to be by telephone, and not a call that is told after it.

    A sentence may begin with it: "IN A TELEPHONE CALL on Sunday, the two ministers discussed trade".
    """
    sentence = contact.sentence
    calls, reached = set[int](), 0
    for hit in sentence.hits.values():
        rule = hit.sense("trigger")
        # "A CALL" within "during a call" is no other.
        if rule is None or rule.kind != "call" or hit.start <= contact.end or hit.end <= reached:
            continue
        if _tells_no_more(sentence, hit):
            return True
        calls.update(range(hit.start, hit.end))
        reached = hit.end
    limit = min(sentence.end, contact.end + _PHONE_GAP)
    phones = sentence.phrases(frozenset({"noun"}))
    # "In another TELEPHONE call, the minister discussed": the sentence begins with it.
    return any(
        ((contact.trigger <= hit.start < limit and hit.start not in calls) or hit.start == sentence.start)
        and names_noun(hit, "phone")
        for hit in phones
    )


def _tells_no_more(sentence: Sentence, hit: Hit) -> bool:
    """Tell a call during which something was done, with nobody else: "discussed trade DURING A CALL on Monday"."""
    words, during = sentence.tokens.words, sentence.lexicon.sets["contacts.links.during"]
    starts = range(max(sentence.start, hit.start - longest(during)), hit.start)
    before = is_during(sentence, hit) or any(phrase_at(words, i, hit.start, during) == hit.start - i for i in starts)
    at_it = before or phrase_at(words, hit.start, hit.end, during) > 0  # "AU COURS D'une conversation", as one phrase
    return at_it and sentence.lexicon.grammar.with_.isdisjoint(words[hit.end : min(sentence.end, hit.end + _TO_OTHER)])


def is_of_accord(sentence: Sentence, hit: Hit) -> bool:
    """Tell an accord that was signed from a paper of one's own ("the DECREE was signed by the president and")."""
    papers = sentence.lexicon.sets["contacts.links.papers"]
    return not holds(sentence.tokens.words[max(sentence.start, hit.start - _SIGNED) : hit.start], papers)
