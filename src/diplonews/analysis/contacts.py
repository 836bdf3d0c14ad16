"""Which words report a contact, and who stands on which side of it.

Each trigger has a frame (a row of `contacts.toml`) that says where its participants stand. A frame looks at the
mentions that follow the trigger up to the next verb, each with the word that binds it, and at those before it where
the subject comes first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

import attrs

from diplonews.analysis.gate import wanted_nouns
from diplonews.analysis.lexicon import Hit, TriggerRule
from diplonews.analysis.mentions import Mention
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.status import find_status
from diplonews.analysis.tokens import holds, phrase_at

__all__ = ["Contact", "find_attendees", "find_contacts", "may_hold_contact", "may_name_side"]

_REACH = 45
"""How many words after its trigger, or the participant before it, a participant may stand."""
_GAP = 14
"""How many words may stand between a participant and the next."""
_NOUN_GAP = 26
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
_COMMAS = frozenset("،,")
_QUOTES = frozenset("»\"”'")
_DIRECT = frozenset({"meet", "receive", "to", "visitor"})
"""Frames of verbs that take whom they meet as their object."""
_NOUNS = frozenset({"own", "between"})
"""Frames of nouns."""
_SIDES = frozenset(
    {"office", "country", "adjective", "capital", "seat", "organisation", "organisation-adjective", "counterpart"}
)
"""Sorts of phrases that tell for whom someone acts."""
_ACTIVE = frozenset({"meet", "receive", "received", "visitor", "with", "to", "from"})
"""Frames of verbs."""


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
    passive: bool = False
    """The subject of the clause is the second side: "X was received by Y"."""


def find_contacts(sentence: Sentence) -> Iterator[Contact]:
    """Find the contacts that a sentence reports."""
    reached = sentence.start
    for hit in sentence.hits.values():
        if hit.start < reached:  # "Meet with" inside "will meet with" is no other report.
            continue
        for sort, rule in hit.senses:
            if sort == "trigger" and (contact := _contact(sentence, hit, rule)) is not None:
                yield contact
                reached = hit.end
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


def _contact(sentence: Sentence, hit: Hit, rule: TriggerRule) -> Contact | None:
    if sentence.speaks_of(hit.start) or _is_related(sentence, hit):
        return None
    kind = rule.kind or "talks"
    noun: Hit | None = None
    if rule.needs is not None:
        wanted = wanted_nouns(rule.needs)
        noun = _noun(sentence, hit.end, wanted)
        if noun is None:
            return None
        if rule.needs == "noun":
            kind = next(v for s, v in noun.senses if s == "noun" and v in wanted)
        if rule.needs in {"paper", "credentials"} and _names(noun, "credentials"):
            kind = "credentials"
    contact = Contact(sentence, hit.start, rule.frame, kind, [], [])
    if rule.frame == "visit":
        return _visit(contact, hit)
    _assign(contact, hit, noun, rule)
    _find_subject(contact, hit)
    if rule.frame == "between" and not contact.second and not contact.first and _is_during(sentence, hit):
        _sides_before(contact)
    if rule.frame in {"received", "visitor"}:
        contact.frame, contact.first, contact.second = "receive", contact.second, contact.first
        contact.passive = True
    if not _complete(contact):
        return None
    _refine_kind(contact, hit, noun)
    contact.status = find_status(sentence, hit, contact.end)
    return contact if contact.status != "none" else None


def _is_related(sentence: Sentence, hit: Hit) -> bool:
    """Tell what a relative clause says of someone ("WITH WHOM he chairs"): it is no news."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    return any(
        words[index] in grammar.relative and words[index - 1] in grammar.with_
        for index in range(max(sentence.start + 1, hit.start - _RELATED), hit.start)
    )


def _visit(contact: Contact, hit: Hit) -> Contact | None:
    """A visit with nobody met: the visitor is all that the clause tells."""
    sentence = contact.sentence
    contact.first = _after_verb(sentence, hit) or _before(sentence, hit.start)
    contact.end = max([hit.end, *(mention.end for mention in contact.first)])
    contact.status = find_status(sentence, hit, contact.end)
    told = any(mention.name is not None and mention.offices for mention in contact.first)
    return contact if told and contact.status != "none" else None


def _after_verb(sentence: Sentence, hit: Hit) -> list[Mention]:
    if not sentence.lexicon.grammar.verb_first:
        return []
    return next(([m] for m in sentence.mentions if m.start - hit.end in {0, 1} and not m.prefix), [])


def _names(noun: Hit, kind: str) -> bool:
    return any(sort == "noun" and value == kind for sort, value in noun.senses)


def _noun(sentence: Sentence, start: int, wanted: tuple[str, ...]) -> Hit | None:
    """Find the noun that a verb of doing takes."""
    for index in range(start, min(sentence.end, start + _NOUN_GAP)):
        hit = sentence.hits.get(index)
        if hit is None:
            continue
        if any(sort == "noun" and value in wanted for sort, value in hit.senses):
            return hit
        rule = hit.sense("trigger")
        if rule and rule.frame in _NOUNS and (rule.kind or "talks") in wanted:
            return _bare_noun(sentence, hit, rule.kind or "talks")
        if rule and rule.frame in _DIRECT and not sentence.speaks_of(index):
            return None
    return None


def _bare_noun(sentence: Sentence, hit: Hit, kind: str) -> Hit:
    """For "a meeting WITH", which reports a contact by itself: the noun without what it binds."""
    bound = hit.end - hit.start > 1 and sentence.tokens.words[hit.end - 1] in sentence.lexicon.grammar.with_
    return hit._replace(end=hit.end - bound, senses=(*hit.senses, ("noun", kind)))


# ---------------------------------------------------------------- who stands after the trigger


@attrs.define(slots=True)
class _Sides:
    """The side that a list of mentions goes on with, and whether the other side has been reached."""

    contact: Contact
    current: list[Mention]
    crossed: bool
    opened: bool

    def other(self) -> list[Mention]:
        self.crossed = True
        self.current = self.contact.second
        return self.current


def _assign(contact: Contact, hit: Hit, noun: Hit | None, rule: TriggerRule) -> None:
    """Put each mention after the trigger on its side."""
    sentence, frame = contact.sentence, contact.frame
    turned = frame in {"own", "between"} or not sentence.lexicon.grammar.verb_first
    sides = _Sides(contact, contact.second if turned else contact.first, turned, frame == "own")
    reached = hit.end
    for mention in sentence.mentions:
        if mention.start < hit.end:
            continue
        if mention.start - reached > _REACH:
            break
        link = _link(contact, reached, mention, noun)
        if link == "none" and reached == hit.end:
            link = _bound_by(sentence, hit)
        if rule.topic and turned and not sides.opened and link not in {"with", "and"}:
            break  # What is discussed follows at once, whoever is named in it.
        if link == "stop" or not _place(sides, mention, link, reached, hit, noun):
            break
        reached = contact.end = mention.end
    contact.end = max(contact.end, hit.end, noun.end if noun is not None else 0)


def _bound_by(sentence: Sentence, hit: Hit) -> str:
    """Tell what a phrase that reports a contact binds by its own last word ("spoke WITH", "listened TO")."""
    last, grammar = sentence.tokens.words[hit.end - 1], sentence.lexicon.grammar
    if hit.end - hit.start > 1 and (last in grammar.with_ or last in grammar.to):
        rule = hit.sense("trigger")
        return "with" if rule.frame == "with" else "to" if rule.frame == "to" else "none"
    return "none"


def _place(sides: _Sides, mention: Mention, link: str, reached: int, hit: Hit, noun: Hit | None) -> bool:
    """Put a mention on its side; tell whether the list goes on."""
    contact, frame = sides.contact, sides.contact.frame
    if link == "including" and sides.current and sides.current[-1].delegation:
        # Who they were is told at once: "officials INCLUDING the minister of trade".
        mention.country = mention.country or sides.current[-1].country
        sides.current[-1] = mention
        return True
    if frame == "between" and not sides.opened:
        sides.opened = True
        if link == "none" and mention.start - hit.end <= 1:
            # "The talks of X with Y": the noun's own complement is the first side.
            sides.current = contact.first
        elif link not in {"between", "with", "from"}:
            return False
        contact.pending_subject = link == "with"
        sides.current.append(mention)
    elif link == "attend":
        return False
    elif link == "and" and (sides.current or contact.first):
        sides.current.append(mention)
    elif link in {"with", "between"}:
        if not (sides.crossed and frame != "own" and contact.second):
            sides.other()
        sides.current.append(mention)
    elif (link in {"from", "to", "by"} and link == _BOUND_BY.get(frame)) or (link == "by" and frame == "receive"):
        sides.other().append(mention)
    elif link == "none":
        return _place_unbound(sides, mention, reached, noun)
    else:
        return link == "other"
    return True


_BOUND_BY = {"from": "from", "to": "to", "received": "by"}
"""Which word binds the other side, by frame."""


def _place_unbound(sides: _Sides, mention: Mention, reached: int, noun: Hit | None) -> bool:
    """Put a mention that no word binds: the subject after its verb, then the object, then what a comma lists."""
    contact, frame = sides.contact, sides.contact.frame
    if not sides.current and not sides.crossed:
        sides.current.append(mention)
    elif not sides.crossed and (frame in _DIRECT or (noun is not None and _follows_paper(noun, mention))):
        sides.other().append(mention)
    elif sides.crossed and not sides.current and frame in _DIRECT | {"own"}:
        sides.current.append(mention)
    elif sides.current and _apposition(sides.current[-1], mention):
        pass
    elif sides.current and _listed(contact.sentence, reached, mention):
        sides.current.append(mention)
    else:
        return False
    return True


def _follows_paper(noun: Hit, mention: Mention) -> bool:
    """For "received the letters of credence of X": X is the other side."""
    return _names(noun, "credentials") and mention.start - noun.end in {0, 1}


def _apposition(last: Mention, mention: Mention) -> bool:
    return last.name is not None and mention.name is None and bool(mention.offices) and not last.offices


def _listed(sentence: Sentence, reached: int, mention: Mention) -> bool:
    """A list with commas: "A, B and C"."""
    grammar = sentence.lexicon.grammar
    between = [w for w in sentence.tokens.words[reached : mention.start] if w not in grammar.articles and w != "'"]
    known = mention.name is not None or mention.counterpart or (mention.country is not None and bool(mention.offices))
    return len(between) == 1 and between[0] in _COMMAS and known


def _link(contact: Contact, reached: int, mention: Mention, noun: Hit | None) -> str:  # one answer a link
    """Tell what binds a mention to what stands before it."""
    sentence = contact.sentence
    lexicon, words, grammar = sentence.lexicon, sentence.tokens.words, sentence.lexicon.grammar
    between = [w for w in words[reached : mention.start] if w not in grammar.articles and w != "'"]
    holds_noun = noun is not None and reached <= noun.start < mention.start
    if len(between) > _GAP + (noun.end - noun.start + 6 if noun is not None and holds_noun else 0):
        return "stop"
    for index in range(reached, mention.start):
        hit = sentence.hits.get(index)
        if hit is None:
            continue
        if hit.sense("link") == "attend" and hit.sense("speech") is None:
            return "attend"
        if index > reached and _breaks(hit, noun) and not _holds(hit, contact):
            return "stop"
    meant = words[noun.end : mention.start] if noun is not None and holds_noun else words[reached : mention.start]
    # Where the subject comes first, a preposition stands right before what it binds.
    near = meant if grammar.verb_first else meant[-_ADJACENT:]
    binds = grammar.binds(mention.prefix)
    if holds_noun and binds == "with":
        return "with"
    if holds(meant, lexicon.sets["contacts.links.including"]):
        return "including"
    for link, phrases, where in (
        ("between", grammar.between, meant),
        ("with", grammar.with_, meant),
        ("by", grammar.by, near),
    ):
        if holds(where, phrases):
            return link
    if binds == "and" or holds(meant, grammar.and_):
        return "and"
    if binds == "with":
        return "with"
    if holds(near, grammar.from_) and not holds(meant, grammar.each):
        return "from"
    if binds == "to" or holds(near, grammar.to):
        return "to"
    if holds(meant, lexicon.sets["contacts.links.clause"]) or holds(meant, grammar.relative):
        return "stop"
    return "other" if between and between[-1] in lexicon.sets["contacts.links.inside"] else "none"


def _holds(hit: Hit, contact: Contact) -> bool:
    """For "Meetings were HELD with": the verb of doing that a noun of contact has goes on with it."""
    rule = hit.sense("trigger")
    return contact.frame == "between" and rule is not None and rule.needs == "noun"


def _breaks(hit: Hit, noun: Hit | None) -> bool:
    """A verb of its own, or what was discussed: the participants are over."""
    if noun is not None and noun.start <= hit.start < noun.end:
        return False
    return any(
        (sort == "trigger" and value.frame not in {"between", "visit"}) or sort in {"opener", "speech", "occasion"}
        for sort, value in hit.senses
    )


# ---------------------------------------------------------------- who stands before it


def _find_subject(contact: Contact, hit: Hit) -> None:
    """Find the subject where it does not stand after its verb."""
    sentence, frame = contact.sentence, contact.frame
    if frame in _ACTIVE and not contact.first:
        contact.first = _before(sentence, hit.start)
        contact.pending_subject = not contact.first
    elif frame in _DIRECT and not contact.second and len(contact.first) == 1 and not contact.first[0].together:
        # One stands after the verb: its object, if its subject stands before it.
        subject = _before(sentence, hit.start)
        if subject and not subject[-1].together:
            contact.first, contact.second = subject, contact.first
    elif frame == "own" or contact.pending_subject:
        contact.first = _owner(sentence, hit) or _speaker_before(sentence, hit.start) or _speaker_after(contact)
        contact.pending_subject = not contact.first


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
        between = [w for w in sentence.tokens.words[mention.end : reached] if w not in grammar.articles]
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


def _reaches(sentence: Sentence, mention: Mention, trigger: int, between: list[str], limit: int) -> bool:
    """Tell whether a verb may have its subject so far before it."""
    grammar = sentence.lexicon.grammar
    if len(between) > limit:
        return False
    if grammar.verb_first and any(not w.isalpha() and w not in _COMMAS and w not in _QUOTES for w in between):
        return False
    joined = not grammar.verb_first and _ends_with(between, grammar.and_ | grammar.relative)
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


# ---------------------------------------------------------------- who else was there


def find_attendees(sentence: Sentence) -> list[Mention]:
    """Find those who were also there: "in the presence of A, B and C", "A and B attended the meeting"."""
    found: list[Mention] = []
    for hit in sentence.hits.values():
        link = None if sentence.speaks_of(hit.start) else hit.sense("link")
        if link == "present":
            found += _before(sentence, hit.start)
        if link != "attend":
            continue
        reached = hit.end
        for mention in sentence.mentions:
            if mention.start < hit.end:
                continue
            if mention.start - reached > _GAP or _clause_ends(sentence, reached, mention.start):
                break
            found.append(mention)
            reached = mention.end
    return found


def _clause_ends(sentence: Sentence, start: int, end: int) -> bool:
    hits = (sentence.hits.get(index) for index in range(start, end))
    return any(hit is not None and _breaks(hit, None) for hit in hits)


# ---------------------------------------------------------------- what it makes


def _complete(contact: Contact) -> bool:
    frame, first, second = contact.frame, contact.first, contact.second
    if frame == "between":
        return (
            len(second) >= 2  # two sides
            or (bool(first or contact.pending_subject) and bool(second))
            or any(mention.together for mention in second)
        )
    if frame == "with" and not second:
        return len([mention for mention in first if not mention.together]) >= 2  # two sides
    if frame in {"meet", "receive"} and not second:
        # Only one is named: it is whom the last subject met.
        if len(first) == 1 and not first[0].together and contact.sentence.lexicon.grammar.verb_first:
            contact.second, contact.first, contact.pending_subject = first, [], True
            return True
        return len(first) >= 2  # two sides
    return bool(second)


def _refine_kind(contact: Contact, hit: Hit, noun: Hit | None) -> None:
    sentence = contact.sentence
    start, end = sentence.start, sentence.end
    if sentence.has("noun", "video", start, end):
        contact.kind = "video"
    elif contact.kind == "talks" and sentence.has("noun", "phone", contact.trigger, min(end, contact.end + _PHONE_GAP)):
        contact.kind = "call"
    elif contact.kind == "talks" and sentence.has("noun", "credentials", start, end):
        contact.kind = "credentials"
    if noun is None and contact.frame == "between" and _names(hit, "summit"):
        contact.kind = "summit"
