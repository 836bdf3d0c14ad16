"""Who makes a visit of which nothing else is told: the visitor, and who invited them."""

from __future__ import annotations

from diplonews.analysis.contacts.bodies import headed
from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.contacts.doers import after_verb
from diplonews.analysis.contacts.during import is_during
from diplonews.analysis.contacts.noncontacts import is_match
from diplonews.analysis.contacts.status import find_status
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import before_verb
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.speech.styled import find_styled
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["find_visit"]

_APART = 9
"""Words, commas among them, that tell where and when before who it is: "arrived, yesterday, in Lima THE KING"."""
_NEAR = frozenset({0, 1})
"""Words between a verb and its subject before it."""


def find_visit(contact: Contact, hit: Hit, rule: TriggerRule) -> Contact | None:
    """Read a visit with nobody met: the visitor is all that the clause tells."""
    sentence = contact.sentence
    if hit.end > hit.start + 1 and is_during(sentence, hit):
        return None  # "He said so DURING A VISIT THAT HE MAKES to Lima": it is not the news.
    if _reaches_no_place(sentence, hit):
        return None
    hosted, contact.frame = rule.frame == "hosted", "visit"
    if (styled := find_styled(sentence, hit.end)) is not None:
        contact.first = styled
    else:
        # "The king, who VISITS CHAD, the president of Mali": whose clause it is stands before it.
        led = sentence.tokens.words[hit.start - 1] in sentence.lexicon.grammar.relative
        placed = [] if led else _past_place(sentence, hit)
        contact.first = placed if hosted else after_verb(sentence, hit) or placed or before_verb(sentence, hit.start)
    if hosted and (hit.end not in sentence.hits or PLACES.isdisjoint(sentence.hits[hit.end].sorts)):
        return None  # "LIMA receives the king": the place does what its people do.
    contact.end = max([hit.end, *(mention.end for mention in contact.first)])
    told = any(_is_known(sentence, mention, hit) for mention in contact.first)
    contact.first = [headed(sentence, m) if m.delegation else m for m in contact.first]
    contact.status = find_status(sentence, hit, contact.end, rule)
    told = told or any(_is_known(sentence, mention, hit) for mention in contact.first)
    contact.second = _inviters(sentence)
    return contact if told and contact.status != "none" and not is_match(contact) else None


def _reaches_no_place(sentence: Sentence, hit: Hit) -> bool:
    """Tell what grows or comes about: "losses that REACH FOUR BILLION", "they have REACHED A DEAL"."""
    words, amounts, start = sentence.tokens.words, sentence.lexicon.sets["contacts.apart.amounts"], hit.end
    if not amounts or start + 1 >= sentence.end or words[start] not in sentence.lexicon.grammar.to:
        return False
    return words[start + 1][:1].isdigit() or phrase_at(words, start + 1, sentence.end, amounts) > 0


def _past_place(sentence: Sentence, hit: Hit) -> list[Mention]:
    """Find who it is behind where and when it was: "arrived IN LIMA YESTERDAY the king"."""
    if not sentence.lexicon.grammar.verb_first:
        return []
    words, sets, index, placed = sentence.tokens.words, sentence.lexicon.sets, hit.end, False
    limit = min(sentence.end, hit.end + _APART)
    while index < limit:
        who = next((m for m in sentence.mentions if m.start == index), None)
        if who is not None and placed:
            return [who] if not who.prefix else []
        place = sentence.hits.get(index)
        if place is not None and not PLACES.isdisjoint(place.sorts) and who is None:
            index, placed = place.end, True
            continue
        if who is None and words[index] in sentence.lexicon.grammar.here:
            index, placed = index + 1, True  # "left THE COUNTRY today the king"
            continue
        width = max(
            phrase_at(words, index, limit, known)
            for known in (
                sets["contacts.status.recent"],
                sets["contacts.status.planned_times"],
                sets["places.towards"],
                sets["places.strong"],
            )
        )
        dated = words[index] in sets["contacts.status.dating"] or words[index] in sets["speech.days"]
        if not (width or dated or words[index] in COMMAS or _describes_place(sentence, index)):
            return []
        index += width or 1
    return []


def _describes_place(sentence: Sentence, index: int) -> bool:
    """Tell words about a place: "at the AIRPORT", "in the EGYPTIAN capital", "the INTERNATIONAL airport of"."""
    word, hit, sets = sentence.tokens.words[index], sentence.hits.get(index), sentence.lexicon.sets
    before = sentence.hits.get(index - 1)
    placed = before is not None and not PLACES.isdisjoint(before.sorts)
    definite = placed and hit is None and word.startswith(sentence.lexicon.grammar.definite)
    state = hit is not None and hit.sense("adjective") is not None and not sentence.speaks_of(index)
    return word in sets["contacts.links.airport"] or state or definite


def _is_known(sentence: Sentence, mention: Mention, hit: Hit) -> bool:
    """Tell who visits others for a state or body.

    That is a person with an office, one whom the public knows by name, or one called by a name that was told in full
    (where no capital letters tell names, nothing else reads one word as a name); an office of which the state is told
    ("the foreign minister OF CHAD"), or a delegation, next to the verb.
    """
    if mention.name is None:
        near = mention.start >= hit.end or hit.start - mention.end in _NEAR
        told = near and (
            mention.delegation or (is_person(mention) and not all(office.acts for office in mention.offices))
        )
        return told and sentence.lexicon.grammar.verb_first and bool(mention.country or mention.organisation)
    start, end = mention.name
    called = end == start + 1 and not sentence.lexicon.grammar.cased
    return called or bool(mention.offices) or sentence.tokens.words[start] in sentence.lexicon.borne


def _inviters(sentence: Sentence) -> list[Mention]:
    """Find who invited a visitor: "at the invitation of the king"."""
    words, by = sentence.tokens.words, sentence.lexicon.sets["contacts.links.invited"]
    if sentence.lacks(by):
        return []
    ends = (i + width for i in range(sentence.start, sentence.end) if (width := phrase_at(words, i, sentence.end, by)))
    return [m for end in ends for m in sentence.mentions if m.start == end and is_person(m)]
