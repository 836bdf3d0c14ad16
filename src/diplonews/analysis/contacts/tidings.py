"""What verbs of meeting tell that is no contact, where verbs come first: tidings received, ties that unite people."""

from __future__ import annotations

from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import holds

__all__ = ["is_of_tidings", "is_of_ties"]


def is_of_tidings(contact: Contact, hit: Hit) -> bool:
    """Tell of what someone heard: "received, the king, THE NEWS of the election of President Ali Salem"."""
    sentence = contact.sentence
    tidings = sentence.lexicon.sets["contacts.links.tidings"]
    if contact.frame != "receive" or not contact.second or sentence.lacks(tidings):
        return False
    start = contact.second[0].start
    reached = max((mention.end for mention in contact.first if mention.end <= start), default=hit.end)
    return holds(sentence.tokens.words[max(reached, hit.end) : start], tidings)


def is_of_ties(contact: Contact, hit: Hit) -> bool:
    """Tell by what people are united beside a contact: "UNITED HIM A FRIENDSHIP with the president"."""
    sentence = contact.sentence
    ties = sentence.lexicon.sets["contacts.links.ties"]
    if contact.frame not in {"own", "between"} or sentence.lacks(ties):
        return False
    starts = [mention.start for mention in (*contact.first, *contact.second) if mention.start >= hit.end]
    return holds(sentence.tokens.words[hit.end : max(starts, default=hit.end)], ties)
