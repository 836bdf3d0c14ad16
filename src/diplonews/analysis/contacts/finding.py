"""Which words report a contact, and which contacts they report.

Each trigger has a frame (a row of `contacts.toml`) that says where its participants stand: among the mentions that
follow it (`sides`), before it, or where a pronoun leads (`leads`); of states and bodies that act by themselves it is
told apart (`bodies`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from diplonews.analysis.contacts.bodies import find_chairs, find_sitting, find_states
from diplonews.analysis.contacts.contact import DIRECT, TIMELESS, Contact, names_noun
from diplonews.analysis.contacts.leads import (
    after_verb,
    find_pronoun,
    find_subject,
    is_during,
    past_receiver,
    same_subject,
    sides_after,
    sides_before,
    take_named,
)
from diplonews.analysis.contacts.noncontacts import is_feted, is_match, is_no_contact, is_no_report, is_ruled_out
from diplonews.analysis.contacts.sides import assign_sides
from diplonews.analysis.contacts.status import find_status, is_aim, is_for, is_told_held
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import before_verb
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.gate import SIDES, wanted_nouns
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, past_articles, phrase_at

__all__ = ["find_contacts", "find_fronted", "may_hold_contact", "may_name_side", "may_report"]

_NOUN_GAP = 34
"""How many words after its verb the noun of a contact may stand (the subject is between them)."""
_DONE = 2
"""Words after a noun of contact among which a verb says that it was held."""
_PHONE_GAP = 8
"""How many words after a contact it may be said that it was by telephone."""
_ALONE = frozenset({"visit", "bearer", "taker", "sitting", "chair", "both", "attended"})
"""Frames whose sides are told otherwise than on both sides of the trigger."""
_THINGS = frozenset({"paper", "credentials"})
"""Kinds of nouns of what is brought."""
_OF_BOTH = frozenset({"meet", "with"})
"""Frames of verbs by which two people meet each other."""
_TALKS = frozenset({"again", "noun"})
"""Sorts of words that speak of a contact."""
_FRONTED = 4
"""Words from someone with whom a sentence begins to the talks with them."""
_PRESENT = frozenset({"attend", "present"})
"""Words that tell who was there, before them or on both sides of them."""
_PLACES = frozenset({"city", "capital", "country", "seat"})
_SAID = frozenset({"speech"})
_REPORTING = frozenset({"trigger", "link"})
_CONTACT = frozenset({"trigger", "noun"})
_TRIGGERS = frozenset({"trigger"})
_APART = 6
"""Words, commas among them, that may stand aside between a visitor and whom the visitor met."""


def find_contacts(sentence: Sentence) -> Iterator[Contact]:
    """Find the contacts that a sentence reports."""
    reached, noun = sentence.start, -1
    objects: list[Mention] = []
    for hit in sentence.phrases(_REPORTING):
        # "Meet with" inside "will meet with" is no other report, nor are the talks that someone held.
        if hit.start < reached or hit.start == noun:
            continue
        if hit.sense("link") in _PRESENT:
            reached = hit.end  # "Those present at THE MEETING were" reports none, but that they came together.
            yield from _attended(sentence, hit)
            continue
        for sort, rule in hit.senses:
            if sort == "trigger" and (contact := _contact(sentence, hit, rule, objects)) is not None:
                yield contact
                objects += contact.second
                reached, noun = hit.end, contact.noun
                break


def _attended(sentence: Sentence, hit: Hit) -> Iterator[Contact]:
    """Report who came together, where nothing else does: "the summit WAS ATTENDED BY"."""
    rules = (rule for sort, rule in hit.senses if sort == "trigger" and rule.frame == "attended")
    rule = next(rules, None)
    status = find_status(sentence, hit, hit.end, rule) if rule is not None else "none"
    if phrase_at(sentence.tokens.words, hit.end, sentence.end, sentence.lexicon.sets["contacts.links.nobody"]):
        return  # "was attended by NEITHER of them"
    if status != "none":
        yield Contact(sentence, hit.start, "attended", "talks", [], [], status, hit.end)


def find_fronted(sentence: Sentence) -> list[Contact]:
    """Find one of a series of contacts whose other side leads its sentence ("WITH THE ENVOY, the talks were on")."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if (
        not grammar.cased
        or sentence.is_title
        or sentence.start >= sentence.end
        or words[sentence.start] not in grammar.with_
    ):
        return []
    start = past_articles(words, sentence.start + 1, sentence.end, grammar.articles)
    other = next((m for m in sentence.mentions if m.start in {sentence.start + 1, start} and is_person(m)), None)
    if other is None or words[other.end : other.end + 1] != [","]:
        return []
    talks = (hit for hit in sentence.phrases(_TALKS) if 0 < hit.start - other.end <= _FRONTED)
    noun = next(talks, None)
    status = find_status(sentence, noun, noun.end) if noun is not None else "none"
    if noun is None or status == "none":
        return []
    contact = Contact(sentence, noun.start, "between", "talks", [], [other])
    contact.pending_subject, contact.end, contact.status = True, noun.end, status
    return [contact]


def may_hold_contact(hits: Collection[Hit]) -> bool:
    """Tell whether the phrases of a sentence hold all the words that a report needs."""
    triggers = [hit for hit in hits if "trigger" in hit.sorts]
    rules = [value for hit in triggers for sort, value in hit.senses if sort == "trigger"]
    if not rules:
        return False
    named = [hit for hit in hits if "noun" in hit.sorts]
    nouns = {value for hit in named for sort, value in hit.senses if sort == "noun"}
    offices = any("office" in hit.sorts for hit in hits)
    return any(
        (rule.needs is None or not nouns.isdisjoint(wanted_nouns(rule.needs))) and (rule.frame != "visit" or offices)
        for rule in rules
    )


def may_name_side(hits: Collection[Hit]) -> bool:
    """Tell whether the phrases of a sentence hold a word that tells for whom someone acts."""
    return any(not SIDES.isdisjoint(hit.sorts) for hit in hits)


def may_report(sentence: Sentence) -> bool:
    """Tell whether a sentence may report a contact, whoever is spoken of in it, before that is read."""
    rules = [(hit, rule) for hit in sentence.phrases(_TRIGGERS) for sort, rule in hit.senses if sort == "trigger"]
    return any(
        rule.frame == "attended"
        or (
            (rule.needs is None or next(_nouns(sentence, hit.end, wanted_nouns(rule.needs)), None) is not None)
            and not is_ruled_out(sentence, hit, rule)
        )
        for hit, rule in rules
    )


def _contact(sentence: Sentence, hit: Hit, rule: TriggerRule, objects: list[Mention]) -> Contact | None:
    """Read one report.

    Args:
        sentence: The sentence.
        hit: The words that report a contact.
        rule: What they mean.
        objects: Whom others met by what the sentence tells before.
    """
    if is_no_report(sentence, hit, rule, objects):
        return None
    noun = _noun(sentence, hit.end, wanted_nouns(rule.needs)) if rule.needs is not None else None
    if rule.needs is not None and noun is None:
        return None
    kind = _kind(rule, noun)
    contact = Contact(sentence, hit.start, rule.frame, kind, [], [], noun=noun.start if noun is not None else -1)
    contact.tensed = rule.frame not in TIMELESS
    if rule.frame in _ALONE:
        return _alone(contact, hit, noun, rule)
    _find_sides(contact, hit, noun, rule, objects)
    if sentence.lexicon.grammar.cased:
        take_named(contact, hit)
    if rule.needs == "feast" and not is_feted(contact, noun):
        return None
    complete = _complete(contact) or find_states(contact, hit, noun)
    contact.both = not complete and contact.frame in _OF_BOTH and _is_told_of_both(contact)
    complete = complete or contact.both
    if not complete or (rule.person and not _takes_person(contact, hit)) or is_no_contact(contact, hit):
        return None
    if rule.frame == "sent":
        contact.frame = "sent"
    _refine_kind(contact, hit, noun)
    _date(contact, hit, rule)
    return contact if contact.status != "none" else None


def _kind(rule: TriggerRule, noun: Hit | None) -> str:
    """Give the kind of a contact by its trigger, and by the noun that the trigger takes."""
    kind = rule.kind or "talks"
    if rule.needs is None or noun is None:
        return kind
    if rule.needs == "noun":
        kind = next(value for sort, value in noun.senses if sort == "noun" and value in wanted_nouns(rule.needs))
    elif rule.needs in _THINGS and names_noun(noun, "credentials"):
        kind = "credentials"
    return kind


def _alone(contact: Contact, hit: Hit, noun: Hit | None, rule: TriggerRule) -> Contact | None:
    """Read a report whose sides are told otherwise than on both sides of the trigger."""
    sentence = contact.sentence
    if rule.frame == "visit":
        return _visit(contact, hit, rule)
    if rule.frame == "both":
        return _between_both(contact, hit, rule)
    if rule.frame in {"bearer", "taker"}:
        contact.first = after_verb(sentence, hit) or past_receiver(sentence, hit)
        return contact if contact.first else None
    if rule.frame == "sitting":
        told = noun is not None and find_sitting(contact, hit, noun)
    else:
        told = find_chairs(contact, hit) and not is_match(contact)
    contact.status = find_status(sentence, hit, contact.end, rule) if told else "none"
    return contact if contact.status != "none" else None


def _find_sides(contact: Contact, hit: Hit, noun: Hit | None, rule: TriggerRule, objects: list[Mention]) -> None:
    """Put whoever stands after the trigger, and before it, on both sides of a contact."""
    sentence = contact.sentence
    if rule.frame == "sent":
        contact.frame = "to"
    assign_sides(contact, hit, noun, rule)
    find_subject(contact, hit, objects)
    his = rule.frame in DIRECT and not contact.second and find_pronoun(contact, hit)
    alone = rule.frame == "between" and not (contact.second or contact.first or objects)
    if alone and is_during(sentence, hit) and not _is_invited_to(sentence, hit):
        sides_before(contact)
    him = sentence.tokens.words[hit.end : hit.end + 1]
    told = sentence.lexicon.grammar.cased or not sentence.lexicon.sets["contacts.links.him"].isdisjoint(him)
    if rule.frame == "own" and not contact.second and told and is_during(sentence, hit):
        sides_before(contact)  # "The king told the president of it DURING A CALL", "... during HIS CALL WITH HIM"
        if not sentence.lexicon.grammar.cased and not any(_says(sentence, mention) for mention in contact.first):
            contact.first, contact.second = [], []
    if rule.frame == "own" and hit.start == sentence.start and sentence.lexicon.grammar.cased:
        sides_after(contact, hit)
    if rule.frame == "granted":
        contact.frame, contact.pending_subject = "receive", not contact.first
    if rule.frame in {"received", "visitor"}:
        contact.frame, contact.first, contact.second = "receive", contact.second, contact.first
        contact.passive = not his
        # "The second TO BE RECEIVED was X": by whom, the sentences before tell.
        contact.pending_subject |= not contact.first and sentence.tokens.words[hit.start] in sentence.lexicon.grammar.to


def _is_invited_to(sentence: Sentence, hit: Hit) -> bool:
    """Tell the contact in which someone is asked to take part: "invited the king TO TAKE PART IN THE SUMMIT"."""
    index, grammar = hit.start - 2, sentence.lexicon.grammar
    if grammar.cased or index <= sentence.start or any(m.start <= index < m.end for m in sentence.mentions):
        return False
    return grammar.binds(sentence.tokens.words[index][:1]) == "to"


def _says(sentence: Sentence, mention: Mention) -> bool:
    """Tell whoever stands right behind a verb of saying, and so is its subject where verbs come first."""
    return any(said.end == mention.start for said in sentence.phrases(_SAID))


def _date(contact: Contact, hit: Hit, rule: TriggerRule) -> None:
    """Tell how a contact stands in time, and by what that is told."""
    sentence = contact.sentence
    contact.status = find_status(sentence, hit, contact.end, rule, led=contact.led)
    done = holds(sentence.tokens.words[hit.start : hit.end + _DONE], sentence.lexicon.sets["contacts.status.done"])
    purpose = contact.status == "planned" and is_for(sentence, hit)
    told = contact.status != "held" and not (purpose or (contact.status == "planned" and is_aim(sentence, hit)))
    done = done or (contact.frame == "between" and is_told_held(sentence, hit))
    contact.tensed = (contact.tensed and not purpose and not (rule.present and contact.led)) or told or done
    contact.settled = contact.status == "held" and rule.frame in TIMELESS and _is_said_at(sentence, hit)


def _between_both(contact: Contact, hit: Hit, rule: TriggerRule) -> Contact | None:
    """For "X thanked Y during THEIR MEETING": the two who stand before it, where something is said at it."""
    sides_before(contact)
    contact.frame = "between"
    contact.status = find_status(contact.sentence, hit, hit.end, rule)
    told = any(said.sense("speech") for said in contact.sentence.hits.values() if said.start < hit.start)
    known = contact.first and contact.second and is_during(contact.sentence, hit)
    return contact if told and known and contact.status != "none" and not is_match(contact) else None


def _is_said_at(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether something was said at a contact: "X said DURING TALKS with"."""
    verb_first, phrases = sentence.lexicon.grammar.verb_first, sentence.phrases(_SAID)
    return verb_first and is_during(sentence, hit) and any(said.start < hit.start for said in phrases)


def _visit(contact: Contact, hit: Hit, rule: TriggerRule) -> Contact | None:
    """A visit with nobody met: the visitor is all that the clause tells."""
    sentence = contact.sentence
    contact.first = after_verb(sentence, hit) or before_verb(sentence, hit.start)
    contact.end = max([hit.end, *(mention.end for mention in contact.first)])
    contact.status = find_status(sentence, hit, contact.end, rule)
    told = any(_is_known(sentence, mention) for mention in contact.first)
    contact.second = _inviters(sentence)
    return contact if told and contact.status != "none" and not is_match(contact) else None


def _is_known(sentence: Sentence, mention: Mention) -> bool:
    """Tell a person with an office, one whom the public knows by name, or one called by a name that was told in full.

    Where no capital letters tell names, nothing else reads one word as a name.
    """
    if mention.name is None:
        return False
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


def _noun(sentence: Sentence, start: int, wanted: tuple[str, ...]) -> Hit | None:
    """Find the noun that a verb of doing takes; behind another verb that takes whom it meets, there is none."""
    noun = next(_nouns(sentence, start, wanted), None)
    if noun is None:
        return None
    between = (hit for hit in sentence.phrases(_TRIGGERS) if start <= hit.start < noun.start)
    met = (hit.start for hit in between if (rule := hit.sense("trigger")) and rule.frame in DIRECT)
    return None if any(not sentence.speaks_of(index) for index in met) else noun


def _nouns(sentence: Sentence, start: int, wanted: tuple[str, ...]) -> Iterator[Hit]:
    """Go through the nouns that a verb of doing may take."""
    for hit in sentence.phrases(_CONTACT):
        if not start <= hit.start < start + _NOUN_GAP:
            continue
        if any(sort == "noun" and value in wanted for sort, value in hit.senses):
            yield _unbound(sentence, hit)
            continue
        rule = hit.sense("trigger")
        if rule and rule.frame in TIMELESS and (rule.kind or "talks") in wanted:
            noun = _unbound(sentence, hit)
            yield noun.meaning((*noun.senses, ("noun", rule.kind or "talks")))


def _unbound(sentence: Sentence, hit: Hit) -> Hit:
    """For "a meeting WITH": the noun without the word that binds whom it was with."""
    bound = hit.end - hit.start > 1 and sentence.tokens.words[hit.end - 1] in sentence.lexicon.grammar.with_
    return hit.ending(hit.end - bound) if bound else hit


def _is_by_phone(contact: Contact) -> bool:
    """Tell whether a contact is said to be by telephone, and not a call that is told after it.

    A sentence may begin with it: "IN A TELEPHONE CALL on Sunday, the two ministers discussed trade".
    """
    sentence = contact.sentence
    calls = {
        index
        for hit in sentence.hits.values()
        if (rule := hit.sense("trigger")) is not None and rule.kind == "call" and hit.start > contact.end
        for index in range(hit.start, hit.end)
    }
    limit = min(sentence.end, contact.end + _PHONE_GAP)
    phones = sentence.phrases(frozenset({"noun"}))
    # "In another TELEPHONE call, the minister discussed": the sentence begins with it.
    return any(
        ((contact.trigger <= hit.start < limit and hit.start not in calls) or hit.start == sentence.start)
        and names_noun(hit, "phone")
        for hit in phones
    )


# ---------------------------------------------------------------- what it makes


def _complete(contact: Contact) -> bool:
    frame, first, second = contact.frame, contact.first, contact.second
    if frame == "between":
        return (
            len(second) >= 2  # two sides
            or (bool(first or contact.pending_subject) and bool(second))
            or any(mention.together for mention in second)
            or (len(first) > 1 and not second and first[-1].counterpart)  # "The meeting of X AND HIS COUNTERPART"
        )
    if contact.kind == "signing" and not (first and all(m.offices or m.counterpart for m in (*first, *second))):
        return False
    if frame == "with" and not second:
        return len([mention for mention in first if not mention.together]) >= 2  # two sides
    if contact.passive and contact.pending_subject and first and not second:
        return True  # "He was received by X": whom the last sentence spoke of.
    if frame in {"meet", "receive"} and not second:
        # Only one is named: it is whom the last subject met.
        if len(first) == 1 and not first[0].together and contact.sentence.lexicon.grammar.verb_first:
            if first[0].start < contact.trigger:
                return contact.sentence.is_title  # The text may teach the short name of the other.
            contact.second, contact.first = first, same_subject(contact)
            contact.pending_subject = not contact.first
            return True
        return len(first) >= 2  # two sides
    contact.pending_object = contact.kind == "credentials" and frame == "to" and bool(first) and not second
    return bool(second) or contact.pending_object


def _is_told_of_both(contact: Contact) -> bool:
    """Tell "THE TWO PRESIDENTS met": who they are was told before."""
    sides = (*contact.first, *contact.second)
    return len(sides) == 1 and sides[0].together and not contact.sentence.is_title


def _takes_person(contact: Contact, hit: Hit) -> bool:
    """Tell "visited the minister" and "to receive the minister" from visits to places and receptions of guests."""
    words, lexicon = contact.sentence.tokens.words, contact.sentence.lexicon
    if contact.pending_subject or not contact.first or not contact.second or not is_person(contact.second[0]):
        return False
    if lexicon.grammar.binds(hit.prefix) == "to" or words[hit.start - 1] in lexicon.sets["contacts.links.welcoming"]:
        return False
    start = contact.second[0].start
    ends = (hit.end, *(m.end for m in contact.first))
    # "Visited the king and his guests, IN THE EVENING, the minister": what stands before a comma stands aside.
    apart = words[start - 1] in COMMAS and any(start - end <= _APART for end in ends[1:])
    return apart or any(start - end in {0, 1} or _is_place(contact.sentence, end, start) for end in ends)


def _is_place(sentence: Sentence, start: int, end: int) -> bool:
    """Tell where and on what day it was, between whoever receives and the guest: "hosted IN ROME TODAY the king"."""
    limit = start + _APART if sentence.lexicon.grammar.verb_first else start
    while start < end <= limit and (step := _past_setting(sentence, start)):
        start += step
    return start == end <= limit


def _past_setting(sentence: Sentence, start: int) -> int:
    """Give how many words tell a day, a place or a room: "IN ROME", "IN HIS OFFICE", "AT THE SEAT OF THE MINISTRY"."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    if words[start] in sets["contacts.status.recent"]:
        return 1
    apart = words[start] in sets["contacts.links.inside"]
    place = sentence.hits.get(start + apart)
    if (
        place is not None
        and not _PLACES.isdisjoint(place.sorts)
        and (apart or (place.prefix and place.prefix in grammar.inner))
    ):
        return place.end - start
    joined = words[start][:1] in grammar.inner and words[start][1:] in sets["places.houses"]
    width = 2 if apart and words[start + 1] in sets["places.houses"] else int(joined)
    definite = grammar.definite or ("\0",)
    whose = (
        word in sets["contacts.links.styles"] or word.startswith(definite)
        for word in words[start + width : start + width + 1]
    )
    return width + (width > 0 and any(whose))


def _refine_kind(contact: Contact, hit: Hit, noun: Hit | None) -> None:
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
    elif contact.kind == "talks" and holds(
        sentence.tokens.words[hit.start : end], sentence.lexicon.sets["contacts.links.bearing"]
    ):
        contact.kind = "message"  # "Received the envoy, WHO BROUGHT A LETTER from the king"
    if noun is None and contact.frame == "between" and names_noun(hit, "summit"):
        contact.kind = "summit"
