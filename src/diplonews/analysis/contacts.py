"""Which words report a contact, and who stands on which side of it.

Each trigger has a frame (a row of `contacts.toml`) that says where its participants stand. A frame looks at the
mentions that follow the trigger up to the next verb, each with the word that binds it, and at those before it where
the subject comes first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from diplonews.analysis.bodies import find_sitting, find_states
from diplonews.analysis.gate import wanted_nouns
from diplonews.analysis.lexicon import Hit, TriggerRule
from diplonews.analysis.mentions import Mention
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.sides import Contact, assign_sides, breaks, is_person, names_noun
from diplonews.analysis.status import find_status
from diplonews.analysis.tokens import holds, phrase_at

__all__ = ["Contact", "find_attendees", "find_contacts", "may_hold_contact", "may_name_side"]

_REACH = 45
"""How many words after its trigger, or the participant before it, a participant may stand."""
_GAP = 14
"""How many words may stand between a participant and the next."""
_NOUN_GAP = 34
"""How many words after its verb the noun of a contact may stand (the subject is between them)."""
_SUBJECT_GAP = 6
"""How many words may stand between a subject and the verb after it, where the verb most often comes first."""
_SUBJECT_GAP_FIRST = 16
"""And where the subject does."""
_ADJACENT = 4
"""Words before a mention among which the preposition that binds it stands, with articles."""
_OWNED = 6
"""Words between whose contact it was and its noun."""
_RELATED = 3
"""Words between a relative pronoun and the verb of its clause."""
_PHONE_GAP = 8
"""How many words after a contact it may be said that it was by telephone."""
_TIMELESS = frozenset({"own", "between"})
"""Frames of nouns, which have no tense."""
_COMMAS = frozenset("،,")
_QUOTES = frozenset("»\"”'")
_DIRECT = frozenset({"meet", "receive", "to", "visitor"})
"""Frames of verbs that take whom they meet as their object."""
_SIDES = frozenset(
    {"office", "country", "adjective", "capital", "seat", "organisation", "organisation-adjective", "counterpart"}
)
"""Sorts of phrases that tell for whom someone acts."""
_PRESENT = frozenset({"attend", "present"})
"""Words that tell who was there, before them or on both sides of them."""
_NEAREST = 5
"""Words from such a phrase to the noun that goes on with it."""
_NEXT_TO = frozenset({0, 1, 2})
"""How many words stand between a verb and its subject."""
_FREE = frozenset({"", "and", "so"})
"""What binds a subject."""
_ACTIVE = frozenset({"meet", "receive", "received", "visitor", "with", "to", "from"})
"""Frames of verbs."""


def find_contacts(sentence: Sentence) -> Iterator[Contact]:
    """Find the contacts that a sentence reports."""
    reached, noun = sentence.start, -1
    objects: list[Mention] = []
    for hit in sentence.hits.values():
        # "Meet with" inside "will meet with" is no other report, nor are the talks that someone held.
        if hit.start < reached or hit.start == noun:
            continue
        if hit.sense("link") in _PRESENT:
            reached = hit.end  # "Those present at THE MEETING were" reports none.
            continue
        for sort, rule in hit.senses:
            if sort == "trigger" and (contact := _contact(sentence, hit, rule, objects)) is not None:
                yield contact
                objects += contact.second
                reached, noun = hit.end, contact.noun
                break


def may_hold_contact(hits: Collection[Hit]) -> bool:
    """Tell whether the phrases of a sentence hold all the words that a report needs."""
    rules = [value for hit in hits for sort, value in hit.senses if sort == "trigger"]
    if not rules:
        return False
    nouns = {value for hit in hits for sort, value in hit.senses if sort == "noun"}
    offices = any("office" in hit.sorts for hit in hits)
    return any(
        (rule.needs is None or not nouns.isdisjoint(wanted_nouns(rule.needs))) and (rule.frame != "visit" or offices)
        for rule in rules
    )


def may_name_side(hits: Collection[Hit]) -> bool:
    """Tell whether the phrases of a sentence hold a word that tells for whom someone acts."""
    return any(not _SIDES.isdisjoint(hit.sorts) for hit in hits)


def _contact(sentence: Sentence, hit: Hit, rule: TriggerRule, objects: list[Mention]) -> Contact | None:
    """Read one report.

    Args:
        sentence: The sentence.
        hit: The words that report a contact.
        rule: What they mean.
        objects: Whom others met by what the sentence tells before.
    """
    if sentence.speaks_of(hit.start) or _is_related(sentence, hit):
        return None
    if rule.frame == "between" and _is_attended(sentence, hit):
        return None
    if rule.topic and objects and _is_purpose(sentence, hit.start):
        return None  # "met the minister TO DISCUSS trade" is one report.
    is_verb = rule.frame not in _TIMELESS and not rule.person
    if is_verb and sentence.lexicon.grammar.binds(hit.prefix) not in _FREE and not _is_future(sentence, hit):
        return None  # "To discuss" is a noun.
    kind = rule.kind or "talks"
    noun: Hit | None = None
    if rule.needs is not None:
        wanted = wanted_nouns(rule.needs)
        noun = _noun(sentence, hit.end, wanted)
        if noun is None:
            return None
        if rule.needs == "noun":
            kind = next(v for s, v in noun.senses if s == "noun" and v in wanted)
        if rule.needs in {"paper", "credentials"} and names_noun(noun, "credentials"):
            kind = "credentials"
    contact = Contact(sentence, hit.start, rule.frame, kind, [], [], noun=noun.start if noun is not None else -1)
    contact.tensed = rule.frame not in _TIMELESS
    if rule.frame == "visit":
        return _visit(contact, hit, rule)
    if rule.frame == "bearer":
        contact.first = _after_verb(sentence, hit)
        return contact if contact.first else None
    if rule.frame == "sitting":
        sits = noun is not None and find_sitting(contact, hit, noun)
        contact.status = find_status(sentence, hit, contact.end, rule) if sits else "none"
        return contact if contact.status != "none" else None
    assign_sides(contact, hit, noun, rule)
    _find_subject(contact, hit, objects)
    if rule.frame == "between" and not contact.second and not contact.first and _is_during(sentence, hit):
        _sides_before(contact)
    if rule.frame in {"received", "visitor"}:
        contact.frame, contact.first, contact.second = "receive", contact.second, contact.first
        contact.passive = True
    complete = _complete(contact) or find_states(contact, hit, noun)
    if not complete or (rule.person and not _takes_person(contact, hit)):
        return None
    if (contact.frame == "receive" and _is_welcome(contact)) or _is_match(contact) or _is_own_account(contact, hit):
        return None
    _refine_kind(contact, hit, noun)
    contact.status = find_status(sentence, hit, contact.end, rule, led=contact.led)
    contact.tensed = (contact.tensed and not (rule.present and contact.led)) or contact.status != "held"
    return contact if contact.status != "none" else None


def _is_own_account(contact: Contact, hit: Hit) -> bool:
    """Tell what someone says of themselves ("MY counterpart", "WE met"): the news tells it in words of its own."""
    sentence = contact.sentence
    words, own = sentence.tokens.words, sentence.lexicon.sets["contacts.links.first_person"]
    told = words[max(sentence.start, hit.start - _RELATED - 2) : hit.start]
    for mention in (*contact.first, *contact.second):
        told += words[max(sentence.start, mention.start - 1) : mention.start + 1] if mention.counterpart else []
    return any(word in own for word in told)


def _is_related(sentence: Sentence, hit: Hit) -> bool:
    """Tell what a relative clause says of someone ("WITH WHOM he chairs"): it is no news."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    return any(
        words[index] in grammar.relative and words[index - 1] in grammar.with_
        for index in range(max(sentence.start + 1, hit.start - _RELATED), hit.start)
    )


def _is_future(sentence: Sentence, hit: Hit) -> bool:
    return hit.prefix in sentence.lexicon.grammar.future


def _is_purpose(sentence: Sentence, start: int) -> bool:
    """Tell an infinitive that says what for ("arrived TO MEET", "pour rencontrer")."""
    purpose, words = sentence.lexicon.sets["contacts.links.purpose"], sentence.tokens.words
    return words[start] in purpose or holds(words[max(sentence.start, start - 2) : start], purpose)


def _is_attended(sentence: Sentence, hit: Hit) -> bool:
    """For "those who ATTENDED the meeting were": who stands after it only attended."""
    before = (sentence.hits.get(index) for index in range(max(sentence.start, hit.start - _NEAREST), hit.start))
    return any(found is not None and found.sense("link") in _PRESENT and hit.start - found.end <= 1 for found in before)


def _visit(contact: Contact, hit: Hit, rule: TriggerRule) -> Contact | None:
    """A visit with nobody met: the visitor is all that the clause tells."""
    sentence = contact.sentence
    contact.first = _after_verb(sentence, hit) or _before(sentence, hit.start)
    contact.end = max([hit.end, *(mention.end for mention in contact.first)])
    contact.status = find_status(sentence, hit, contact.end, rule)
    told = any(_is_known(sentence, mention) for mention in contact.first)
    contact.second = _inviters(sentence)
    return contact if told and contact.status != "none" else None


def _is_known(sentence: Sentence, mention: Mention) -> bool:
    """Tell a person with an office, or one whom the public knows by name."""
    if mention.name is None:
        return False
    return bool(mention.offices) or sentence.tokens.words[mention.name[0]] in sentence.lexicon.borne


def _inviters(sentence: Sentence) -> list[Mention]:
    """Find who invited a visitor: "at the invitation of the king"."""
    words, by = sentence.tokens.words, sentence.lexicon.sets["contacts.links.invited"]
    ends = (i + width for i in range(sentence.start, sentence.end) if (width := phrase_at(words, i, sentence.end, by)))
    return [m for end in ends for m in sentence.mentions if m.start == end and is_person(m)]


def _after_verb(sentence: Sentence, hit: Hit) -> list[Mention]:
    if not sentence.lexicon.grammar.verb_first:
        return []
    words, days = sentence.tokens.words, sentence.lexicon.sets["contacts.status.recent"]
    start = hit.end + (hit.end < sentence.end and words[hit.end] in days)
    return next(([m] for m in sentence.mentions if m.start in {hit.end, start} and not m.prefix), [])


def _noun(sentence: Sentence, start: int, wanted: tuple[str, ...]) -> Hit | None:
    """Find the noun that a verb of doing takes."""
    for index in range(start, min(sentence.end, start + _NOUN_GAP)):
        hit = sentence.hits.get(index)
        if hit is None:
            continue
        if any(sort == "noun" and value in wanted for sort, value in hit.senses):
            return hit
        rule = hit.sense("trigger")
        if rule and rule.frame in _TIMELESS and (rule.kind or "talks") in wanted:
            return _bare_noun(sentence, hit, rule.kind or "talks")
        if rule and rule.frame in _DIRECT and not sentence.speaks_of(index):
            return None
    return None


def _bare_noun(sentence: Sentence, hit: Hit, kind: str) -> Hit:
    """For "a meeting WITH", which reports a contact by itself: the noun without what it binds."""
    bound = hit.end - hit.start > 1 and sentence.tokens.words[hit.end - 1] in sentence.lexicon.grammar.with_
    return hit._replace(end=hit.end - bound, senses=(*hit.senses, ("noun", kind)))


# ---------------------------------------------------------------- who stands before it


def _find_subject(contact: Contact, hit: Hit, objects: list[Mention]) -> None:
    """Find the subject where it does not stand after its verb."""
    sentence, frame = contact.sentence, contact.frame
    if frame in _ACTIVE and not contact.first:
        contact.first = _before(sentence, hit.start)
        contact.led = bool(contact.first) and sentence.lexicon.grammar.verb_first
        contact.first = contact.first or _clause_subject(contact) or _antecedent(sentence, hit.start)
        contact.pending_subject = not contact.first
    elif frame == "to" and contact.first and contact.first[0].start - hit.end in _NEXT_TO and _is_led(sentence, hit):
        # "The minister handed the ambassador a letter": who stands after the verb was handed it.
        contact.first, contact.second = _before(sentence, hit.start), contact.first
    elif frame in _DIRECT and not contact.second and len(contact.first) == 1 and not contact.first[0].together:
        # One stands after the verb: its object, if its subject stands before it.
        subject = _before(sentence, hit.start)
        if subject and not subject[-1].together:
            contact.first, contact.second = subject, contact.first
            contact.led = sentence.lexicon.grammar.verb_first
    elif frame == "own" or contact.pending_subject:
        nearest = _speaker_before(sentence, hit.start)
        if nearest and nearest[0] in objects:
            nearest = _clause_subject(contact) or nearest
        contact.first = _owner(sentence, hit) or nearest or _speaker_after(contact)
        contact.pending_subject = not contact.first


def _is_led(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether the subject stands right before its verb."""
    before = _before(sentence, hit.start)
    return sentence.lexicon.grammar.verb_first and bool(before) and hit.start - before[-1].end in {0, 1}


def _clause_subject(contact: Contact) -> list[Mention]:
    """Find the subject that a verb, or a noun with a pronoun, has from a verb before it: "arrived in Rome and met"."""
    sentence = contact.sentence
    if not sentence.lexicon.grammar.verb_first:
        return []
    verbs = [hit for hit in sentence.hits.values() if hit.start < contact.trigger and _is_verb(hit)]
    before = [m for m in sentence.mentions if m.end <= contact.trigger and not m.together]
    people = [m for m in before if is_person(m)] or [m for m in before if m.delegation]
    for verb in reversed(verbs):
        if sentence.speaks_of(verb.start):
            continue
        for mention in people:
            near = mention.start - verb.end in _NEXT_TO or verb.start - mention.end in _NEXT_TO
            if near and not mention.counterpart and sentence.lexicon.grammar.binds(mention.prefix) in _FREE:
                return [mention]
    return []


def _same_subject(contact: Contact) -> list[Mention]:
    """Find the subject that a clause has from the one before it: "the minister said THAT he would meet"."""
    sentence = contact.sentence
    before = sentence.tokens.words[max(sentence.start, contact.trigger - 2) : contact.trigger]
    goes_on = holds(before, sentence.lexicon.sets["contacts.links.same_subject"])
    hit = sentence.hits[contact.trigger]
    joined = sentence.lexicon.grammar.binds(hit.prefix) in {"and", "so"} and contact.trigger > sentence.start
    # "A visit on which she meets ...": a present in the middle of a sentence goes on with its subject.
    present = any(sort == "trigger" and rule.present for sort, rule in hit.senses)
    goes_on |= present and not hit.prefix and not holds(before, sentence.lexicon.sets["contacts.links.clause"])
    if contact.trigger == sentence.start or not (goes_on or joined):
        return []
    return _clause_subject(contact) or (_speaker_before(sentence, contact.trigger) if present else [])


def _is_verb(hit: Hit) -> bool:
    rule = hit.sense("trigger")
    return hit.sense("speech") is not None or (rule is not None and rule.frame not in _TIMELESS)


def _owner(sentence: Sentence, hit: Hit) -> list[Mention]:
    """For "the President'S (first Moscow) meeting with": whoever stands right before it."""
    words, possessive = sentence.tokens.words, sentence.lexicon.grammar.possessive
    for mention in reversed(sentence.mentions):
        if mention.end > hit.start:
            continue
        if mention.end == hit.start:
            return [] if sentence.tokens.is_word(hit.start) else [mention]
        owns = phrase_at(words, mention.end, hit.end, possessive) and sentence.tokens.glued(mention.end)
        return [mention] if owns and hit.start - mention.end <= _OWNED else []
    return []


def _speaker_before(sentence: Sentence, trigger: int) -> list[Mention]:
    """Find whom a pronoun means: the nearest before it that is no object of a preposition."""
    before = (m for m in reversed(sentence.mentions) if m.end <= trigger)
    return next(([m] for m in before if _may_lead(sentence, m) and not m.counterpart and not m.together), [])


def _speaker_after(contact: Contact) -> list[Mention]:
    """For "During his meeting with X, the minister stressed": the first after it that a verb of saying stands by."""
    sentence = contact.sentence
    for mention in sentence.mentions:
        if mention.start < contact.end or mention.prefix or mention in contact.second:
            continue
        near = (mention.start - 1, mention.start - 2, mention.end, mention.end + 1)
        if any((hit := sentence.hits.get(i)) is not None and hit.sense("speech") for i in near):
            return [mention]
    return []


def _may_lead(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a mention may be the subject: no preposition stands before it."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if grammar.binds(mention.prefix) not in {"", "and", "so"}:
        return False
    index = mention.start - 1
    while index >= sentence.start and (words[index] in grammar.articles or words[index] == "'"):
        index -= 1
    if index < sentence.start or grammar.verb_first:
        return True
    before = words[max(sentence.start, index - 2) : index + 1]
    if _ends_with(before, sentence.lexicon.sets["contacts.links.including"]):
        return True  # "A delegation LED BY the minister" is the minister's.
    bound = (grammar.with_, grammar.of, grammar.from_, grammar.to, grammar.by)
    return not any(_ends_with(before, phrases) for phrases in bound)


def _ends_with(words: list[str], phrases: frozenset[str]) -> bool:
    return any(" ".join(words[start:]) in phrases for start in range(len(words)))


def _before(sentence: Sentence, trigger: int) -> list[Mention]:
    """Find the subject before its verb."""
    grammar = sentence.lexicon.grammar
    if holds(sentence.tokens.words[max(sentence.start, trigger - 2) : trigger], grammar.pronouns):
        return []
    group: list[Mention] = []
    reached = trigger
    limit = _SUBJECT_GAP if grammar.verb_first else _SUBJECT_GAP_FIRST
    for mention in reversed(sentence.mentions):
        if mention.end > trigger:
            continue
        between = [w for w in sentence.tokens.words[mention.end : reached] if w not in grammar.articles and w != "'"]
        if not group and not _reaches(sentence, mention, trigger, between, limit):
            break
        if group and between and not (set(between) <= _COMMAS or _ends_with(between, grammar.and_)):
            break
        if not group and not grammar.verb_first and not _may_lead(sentence, mention):
            continue
        group.insert(0, mention)
        reached = mention.start
        if grammar.verb_first and grammar.binds(mention.prefix) != "and":
            break
    if group and grammar.binds(group[0].prefix) not in {"", "and", "so"}:
        return []
    return group


def _antecedent(sentence: Sentence, trigger: int) -> list[Mention]:
    """Find whom a pronoun right before a verb means: who leads the sentence ("X flew to Rome, where HE met")."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if grammar.verb_first or not holds(words[max(sentence.start, trigger - 2) : trigger], grammar.pronouns):
        return []
    leading = (m for m in sentence.mentions if m.end <= trigger and _may_lead(sentence, m))
    return next(([m] for m in leading if (m.name or m.offices) and not m.counterpart and not m.together), [])


def _reaches(sentence: Sentence, mention: Mention, trigger: int, between: list[str], limit: int) -> bool:
    """Tell whether a verb may have its subject so far before it."""
    grammar = sentence.lexicon.grammar
    if len(between) > limit:
        return False
    if grammar.verb_first and any(not w.isalpha() and w not in _COMMAS and w not in _QUOTES for w in between):
        return False
    if not grammar.verb_first and len(between) > 1 and between[0] in _COMMAS and between[-1] in _COMMAS:
        return True  # All that stands between commas stands aside: "X, on the sidelines of the summit, met Y".
    joined = not grammar.verb_first and (
        _ends_with(between, grammar.and_ | grammar.relative) or _is_purpose(sentence, trigger)
    )
    for index in range(mention.end, trigger):
        hit = sentence.hits.get(index)
        if hit is None or sentence.speaks_of(index):
            continue
        if (hit.sense("trigger") or hit.sense("speech") or hit.sense("opener")) and not joined:
            return False
    return True


def _is_during(sentence: Sentence, hit: Hit) -> bool:
    """Tell "in a call", "during talks": the clause before it tells who took part."""
    words, during = sentence.tokens.words, sentence.lexicon.sets["contacts.links.during"]
    before = [
        w for w in words[max(sentence.start, hit.start - 2) : hit.start] if w not in sentence.lexicon.grammar.articles
    ]
    return hit.prefix in during or (bool(before) and before[-1] in during)


def _sides_before(contact: Contact) -> None:
    """For "X told Y during a call": the two who stand before it."""
    sentence = contact.sentence
    near = [m for m in sentence.mentions if m.end <= contact.trigger and contact.trigger - m.end <= _GAP + 4]
    named = [m for m in near if m.name is not None or m.counterpart][-2:]
    if len(named) == 2 and _may_lead(sentence, named[0]):  # two sides
        contact.first, contact.second, contact.pending_subject = named[:1], named[1:], False


def _is_by_phone(contact: Contact) -> bool:
    """Tell whether a contact is said to be by telephone, and not a call that is told after it."""
    sentence = contact.sentence
    calls = {
        index
        for hit in sentence.hits.values()
        if (rule := hit.sense("trigger")) is not None and rule.kind == "call" and hit.start > contact.end
        for index in range(hit.start, hit.end)
    }
    limit = min(sentence.end, contact.end + _PHONE_GAP)
    phones = sentence.phrases(frozenset({"noun"}))
    return any(
        contact.trigger <= hit.start < limit and names_noun(hit, "phone") and hit.start not in calls for hit in phones
    )


# ---------------------------------------------------------------- who else was there


def find_attendees(sentence: Sentence) -> list[Mention]:
    """Find those who were also there: "in the presence of A, B and C", "A and B attended the meeting"."""
    found: list[Mention] = []
    for hit in sentence.hits.values():
        link = None if sentence.speaks_of(hit.start) else hit.sense("link")
        if link == "present" and (before := _before(sentence, hit.start)):
            found += before
            continue
        if link not in _PRESENT:
            continue
        reached, side = hit.end, None
        for mention in sentence.mentions:
            if mention.start < hit.end:
                continue
            if mention.start - reached > _GAP or _clause_ends(sentence, reached, mention.start):
                break
            side = mention.beside = _side_between(sentence, reached, mention.start) or side
            found.append(mention)
            reached = mention.end
    return found


def _side_between(sentence: Sentence, start: int, end: int) -> str | None:
    """Tell the state of a side that is named before those of it who were there: "from the Jordanian SIDE"."""
    sides = sentence.lexicon.sets["contacts.links.side"]
    for index in range(start - 1, end - 1):
        hit = sentence.hits.get(index + 1)
        if sentence.tokens.words[index] in sides and hit is not None and (value := hit.sense("adjective")):
            return str(value[0])
    return None


def _clause_ends(sentence: Sentence, start: int, end: int) -> bool:
    hits = (sentence.hits.get(index) for index in range(start, end))
    return any(hit is not None and breaks(hit, None) for hit in hits)


# ---------------------------------------------------------------- what it makes


def _complete(contact: Contact) -> bool:
    frame, first, second = contact.frame, contact.first, contact.second
    if frame == "between":
        return (
            len(second) >= 2  # two sides
            or (bool(first or contact.pending_subject) and bool(second))
            or any(mention.together for mention in second)
        )
    if contact.kind == "signing" and not (first and all(mention.offices for mention in (*first, *second))):
        return False
    if frame == "with" and not second:
        return len([mention for mention in first if not mention.together]) >= 2  # two sides
    if frame in {"meet", "receive"} and not second:
        # Only one is named: it is whom the last subject met.
        if len(first) == 1 and not first[0].together and contact.sentence.lexicon.grammar.verb_first:
            if first[0].start < contact.trigger:
                return contact.sentence.is_title  # The text may teach the short name of the other.
            contact.second, contact.first = first, _same_subject(contact)
            contact.pending_subject = not contact.first
            return True
        return len(first) >= 2  # two sides
    return bool(second)


def _takes_person(contact: Contact, hit: Hit) -> bool:
    """Tell "visited the minister" and "to receive the minister" from visits to places and receptions of guests."""
    words, lexicon = contact.sentence.tokens.words, contact.sentence.lexicon
    if contact.pending_subject or not contact.first or not contact.second or not is_person(contact.second[0]):
        return False
    if lexicon.grammar.binds(hit.prefix) == "to" or words[hit.start - 1] in lexicon.sets["contacts.links.welcoming"]:
        return False
    return any(contact.second[0].start - end in {0, 1} for end in (hit.end, *(m.end for m in contact.first)))


def _is_match(contact: Contact) -> bool:
    """Tell the matches of teams, who meet as statesmen do."""
    sentence = contact.sentence
    return holds(sentence.tokens.words[sentence.start : sentence.end], sentence.lexicon.sets["contacts.sport.forms"])


def _is_welcome(contact: Contact) -> bool:
    """Tell a welcome at an airport, which is no contact."""
    sentence = contact.sentence
    return holds(sentence.tokens.words[contact.trigger : sentence.end], sentence.lexicon.sets["contacts.links.airport"])


def _refine_kind(contact: Contact, hit: Hit, noun: Hit | None) -> None:
    sentence = contact.sentence
    start, end = sentence.start, sentence.end
    if sentence.has("noun", "video", start, end):
        contact.kind = "video"
    elif contact.kind == "talks" and _is_by_phone(contact):
        contact.kind = "call"
    elif contact.kind == "talks" and sentence.has("noun", "credentials", start, end):
        contact.kind = "credentials"
    if noun is None and contact.frame == "between" and names_noun(hit, "summit"):
        contact.kind = "summit"
