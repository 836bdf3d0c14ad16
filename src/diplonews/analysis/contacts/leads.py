"""Who leads the clause of a contact: the subject before its verb, or whom a pronoun means."""

from __future__ import annotations

from collections.abc import Collection

from diplonews.analysis.contacts.contact import DIRECT, TIMELESS, Contact, does, is_so_that, is_verb
from diplonews.analysis.contacts.doers import enabled, is_a_strangers, is_of_meeting
from diplonews.analysis.contacts.during import sayers_at
from diplonews.analysis.contacts.sharedverbs import of_other_verb, who_was_sent
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.holding import ENVOYS
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import antecedent, before_verb, equated, is_behind_goal, may_lead
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.speech.styled import find_styled
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, phrase_at, united

__all__ = [
    "find_pronoun",
    "find_subject",
    "same_subject",
    "take_named",
]

_GAP = 14
"""How many words may stand between a participant and the next."""
_WITH_HIM = 2
"""Words of a pronoun with what binds it ("WITH HIM")."""
_PLACE = (2, 3, 4)
"""Words of a place with what binds it."""
_OWNED = 6
"""Words between whose contact it was and its noun."""
_ADDING = 4
"""Words before a verb among which a participle of saying stands whose clause it is in."""
_QUOTES = frozenset("»\"”'")
_TRIGGER = frozenset({"trigger"})
_SPEECH = frozenset({"speech", "voice"})
_NEXT_TO = frozenset({0, 1, 2})
"""How many words stand between a verb and its subject."""
_MET = frozenset({"meet", "receive"})
"""Frames of verbs behind which their subject stands, or else only whom it met."""
_FREE = frozenset({"", "and", "so"})
"""What binds a subject."""
_ACTIVE = frozenset({"meet", "receive", "received", "visitor", "with", "to", "from"})
"""Frames of verbs."""


def take_named(contact: Contact, hit: Hit) -> None:
    """Put those who are named at the end in the place of their group: "THE LEADERS who met the king were A and B"."""
    named = equated(contact.sentence, hit.end)
    if not named or any(mention.name is None for mention in named):
        return
    for side, other in ((contact.first, contact.second), (contact.second, contact.first)):
        if side and side[0].end <= hit.start and all(map(_is_group, side)):
            other[:] = [mention for mention in other if mention.start < named[0].start]
            side[:] = named
            for mention in named:
                mention.joint = True
            return


def _is_group(mention: Mention) -> bool:
    """Tell several of whom only what they are is told, and no envoys: these may come one by one."""
    offices = any(office.kind not in ENVOYS for office in mention.offices)
    return mention.together or (mention.name is None and mention.country is None and offices)


def find_subject(contact: Contact, hit: Hit, objects: list[Mention]) -> None:
    """Find the subject where it does not stand after its verb."""
    sentence, frame = contact.sentence, contact.frame
    if frame == "with" and not contact.first and is_of_meeting(sentence, hit):
        contact.first, contact.second, contact.pending_subject = contact.second, [], False
    elif (subject := _of_all_met(contact, hit)) is not None:
        contact.first, contact.second = subject, contact.first
        contact.pending_subject = not subject
        if subject and _has_pronoun(sentence, hit):
            contact.first, contact.second = contact.second, subject  # "where the king and the premier received HIM"
    elif frame in _ACTIVE and not contact.first and is_a_strangers(contact):
        contact.pending_subject = True
    elif frame == "received" and not contact.first and (guest := _received_next(sentence, hit, objects)):
        contact.first = guest
    elif frame in _ACTIVE and not contact.first:
        contact.first = before_verb(sentence, hit.start) or enabled(sentence, hit) or _predicate(contact)
        contact.first = contact.first or before_verb(sentence, _before_adverbs(sentence, hit.start))
        if not sentence.lexicon.grammar.verb_first and contact.first[-1:] and contact.first[-1] not in objects:
            # "Received the envoy, and THE MINISTER met ...": whoever was received leads nothing.
            contact.first = [mention for mention in contact.first if mention not in objects]
        met = _was_met(contact, contact.first, objects)
        if met:
            contact.first = _clause_subject(contact, objects) or contact.first
        elif _goes_on_to(contact, hit, objects):
            contact.first = _leader(sentence, hit, objects) or contact.first
        elif (shared := of_other_verb(contact, objects)) is not None:
            contact.first = shared
        contact.led = not met and _is_led(sentence, hit)
        contact.first = contact.first or _clause_subject(contact) or who_was_sent(sentence, hit)
        contact.first = contact.first or _antecedent(sentence, hit, objects)
        contact.first = contact.first or _meant(sentence, hit) or _visitor(sentence, hit) or same_subject(contact)
        contact.pending_subject = not contact.first
    elif frame == "to" and _is_handed(contact, hit) and _is_led(sentence, hit):
        # "The minister handed the ambassador a letter": who stands after the verb was handed it.
        contact.first, contact.second = before_verb(sentence, hit.start), contact.first
        contact.led = True
    elif frame in DIRECT and not contact.second and _is_object(contact, hit):
        # One stands after the verb, or one group: its object, if its subject stands before it.
        subject = before_verb(sentence, hit.start)
        met = _was_met(contact, subject, objects)
        grouped = len(contact.first) > 1 and _are_of_group(contact, hit)
        if met or (not subject and (grouped or _is_so_that(sentence, hit) or _is_on_visit(sentence, hit))):
            subject = _clause_subject(contact, objects if met else ())
        elif not subject and objects:
            subject = same_subject(contact, objects)  # "met the king, before he flew to Rome, WHERE HE met the pope"
        if subject and not subject[-1].together:
            contact.first, contact.second = subject, contact.first
            contact.led = not met and _is_led(sentence, hit)
    elif frame == "granted":
        if contact.first and not contact.second:
            contact.second = _speaker_before(sentence, hit.start)  # "X praised them after an audience granted by Y"
    elif subject := sayers_at(contact, hit):
        contact.first, contact.second = subject, contact.first
    elif _unites_counterparts(contact):
        contact.first = _speaker_before(sentence, hit.start)
    elif frame == "own" or contact.pending_subject:
        nearest = _speaker_before(sentence, hit.start)
        # "after THE LATTER'S meeting with": it is whoever was met.
        latter = holds(sentence.tokens.words[hit.start : hit.end], sentence.lexicon.sets["contacts.links.latter"])
        if nearest and nearest[0] in objects and not latter:
            nearest = _clause_subject(contact, objects) or _leader(sentence, hit, objects) or nearest
        elif phrase_at(sentence.tokens.words, hit.start, hit.end, sentence.lexicon.sets["contacts.links.next"]):
            nearest = _leader(sentence, hit, []) or nearest  # "The king was received by X BEFORE MEETING Y": he met Y
        nearest = _of_other_state(contact, _person_for(sentence, nearest, objects), objects)
        contact.first = _owner(sentence, hit) or nearest or _speaker_after(contact)
        contact.pending_subject = not contact.first


def _unites_counterparts(contact: Contact) -> bool:
    """Tell talks of someone's counterparts, and so of theirs: "took part in a meeting that united HIS COUNTERPARTS"."""
    uniting, second = contact.sentence.lexicon.sets["contacts.agreement.uniting"], contact.second
    if contact.frame != "between" or contact.first or contact.pending_subject or not second:
        return False
    return second[0].counterpart and contact.sentence.tokens.words[second[0].start - 1] in uniting


def _antecedent(sentence: Sentence, hit: Hit, objects: list[Mention]) -> list[Mention]:
    """Find whom "he" means: nobody whom he met, by words that lead ("before meeting the king, HE met the envoy")."""
    found = antecedent(sentence, hit.start)
    alone = sentence.lexicon.grammar.cased and bool(found) and found == sentence.mentions[: len(found)]
    return [] if alone and all(mention in objects for mention in found) else found


def _person_for(sentence: Sentence, nearest: list[Mention], objects: list[Mention]) -> list[Mention]:
    """Take for "his" a person, and no body that is told of between: "THE MINISTER praised the bank in HIS talks with".

    A body that says something itself has talks of its own.
    """
    if not sentence.lexicon.grammar.verb_first or len(nearest) != 1 or not nearest[0].state or nearest[0].offices:
        return nearest
    body = nearest[0]
    said = body.start > 0 and sentence.tokens.words[body.start - 1] in sentence.lexicon.sets["speech.that"]
    if said or any(speech.end == body.start for speech in sentence.phrases(_SPEECH)):
        return nearest
    people = (m for m in sentence.mentions if m.end <= body.start and m not in objects and is_person(m))
    lead = next((m for m in people if may_lead(sentence, m)), None)
    return [lead] if lead is not None else nearest


def _is_so_that(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb of which the clause before has the subject: "flies to Accra, SO THAT SHE MEETS the president"."""
    return any(sort == "trigger" and is_so_that(sentence, hit, rule) for sort, rule in hit.senses)


def _is_on_visit(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb of what was done on the visit told before it: "a visit to Niamey, was received ON IT by"."""
    return sentence.tokens.words[hit.end] in sentence.lexicon.sets["contacts.links.on_visit"]


def _is_handed(contact: Contact, hit: Hit) -> bool:
    """Tell who stands right behind a verb of giving, where no word before what was given binds who was given it."""
    bound = bool(contact.second) and (contact.noun < 0 or contact.second[0].start < contact.noun)
    return bool(contact.first) and not bound and contact.first[0].start - hit.end in _NEXT_TO


def _of_other_state(contact: Contact, subject: list[Mention], objects: list[Mention]) -> list[Mention]:
    """Take for "his" whoever was met, where the subject is of the state of whom he met then.

    "The king received the envoy of Chad after HIS talks with the kingdom's premier": those of one state meet at home.
    """
    states = {mention.country for mention in (*subject, *contact.second)}
    guests = objects[-1:] if None not in states and len(states) == 1 else []
    return guests if guests and is_person(guests[0]) and guests[0].country not in {None, *states} else subject


def _leader(sentence: Sentence, hit: Hit, objects: list[Mention]) -> list[Mention]:
    """Find who leads the sentence, where the subject comes first: "THE KING received the envoy before meeting Y".

    Args:
        sentence: The sentence.
        hit: The contact that is told later in it.
        objects: Whom others met by what it tells before.
    """
    before = (m for m in sentence.mentions if m.end <= hit.start and not (m.counterpart or m.together))
    leads = (m for m in before if m not in objects and is_person(m) and may_lead(sentence, m))
    found = None if sentence.lexicon.grammar.verb_first else next(leads, None)
    return [found] if found is not None else []


def _received_next(sentence: Sentence, hit: Hit, objects: list[Mention]) -> list[Mention]:
    """Find who leads a sentence that tells where they were received next: "X met Y AVANT D'ÊTRE REÇUE par Z"."""
    following = sentence.lexicon.sets["contacts.links.next"]
    return _leader(sentence, hit, objects) if phrase_at(sentence.tokens.words, hit.start, hit.end, following) else []


def _visitor(sentence: Sentence, hit: Hit) -> list[Mention]:
    """Find whom "he" means where one person alone is told before: "a visit to Lima BY X, WHERE HE will meet Y"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    told = grammar.cased and hit.start - 2 > sentence.start and words[hit.start - 1] in grammar.pronouns
    if not told or words[hit.start - 2] not in sentence.lexicon.sets["places.occasion.there"]:
        return []
    people = [m for m in sentence.mentions if m.end < hit.start and is_person(m)]
    return people if len(people) == 1 else []


def _is_object(contact: Contact, hit: Hit) -> bool:
    """Tell one who stands after a verb, or several behind a day or their group ("meets OFFICIALS, AMONG THEM X, Y")."""
    if len(contact.first) == 1:
        return not contact.first[0].together
    several = len(contact.first) > 1 and contact.first[0].start > hit.end
    return several and (_is_led(contact.sentence, hit) or _are_of_group(contact, hit))


def _are_of_group(contact: Contact, hit: Hit) -> bool:
    """Tell those of a group whom the subject of the verb before meets: "visits Accra AND MEETS officials, AMONG X"."""
    sentence, grammar = contact.sentence, contact.sentence.lexicon.grammar
    if not grammar.verb_first or grammar.binds(hit.prefix) != "and":
        return False
    between = sentence.tokens.words[hit.end : contact.first[0].start]
    return holds(between, sentence.lexicon.sets["contacts.links.including"])


def _of_all_met(contact: Contact, hit: Hit) -> list[Mention] | None:
    """Find who met all who stand after a verb, joined by "and", as its clause goes on with a subject told before.

    "The minister arrived in Lima AND MET THE PRESIDENT AND THE SPEAKER": these did not meet each other.

    Returns:
        The subject, which may be told in no clause before; None where one of those after the verb may be it.
    """
    sentence, grammar, met = contact.sentence, contact.sentence.lexicon.grammar, contact.first
    if contact.frame not in _MET or contact.second or len(met) < 2 or not grammar.verb_first:  # two
        return None
    joined = all(grammar.binds(mention.prefix) == "and" for mention in met[1:])
    begin = hit.end + phrase_at(
        sentence.tokens.words, hit.end, sentence.end, sentence.lexicon.sets["contacts.apart.turns"]
    )
    placed = _names_place(sentence, begin, met[0].start)
    if not joined or any(m.together for m in met) or not (placed or met[0].start == begin) or met[0].prefix:
        return None
    # "He said that THE MINISTER met the president and the speaker": the subject stands right before the verb.
    subject = same_subject(contact) or (before_verb(sentence, hit.start) if _is_led(sentence, hit) else [])
    if subject and not any(mention in met for mention in subject):
        return subject
    if placed:
        return None
    if begin > hit.end:
        return []  # "met IN TURN the ministers of Mali and Chad"
    if any(m.joint and not m.delegation for m in met):
        return None
    # "He also met the president and the speaker", "also received the envoys of Chad and of Mali": no two of one state
    # meet as states do, and no two of several receive.
    states = {mention.country for mention in met if mention.country}
    begun = grammar.binds(hit.prefix) == "and" or hit.start > sentence.start
    if contact.frame == "receive":
        return [] if begun and (len(states) > 1 or _has_pronoun(sentence, hit)) else None
    return [] if begun and len(states) <= 1 else None


def _names_place(sentence: Sentence, start: int, end: int) -> bool:
    """Tell a place or event between a verb and whoever follows: "met IN BAGHDAD the king", "met ON ITS SIDELINES"."""
    if phrase_at(sentence.tokens.words, start, end, sentence.lexicon.sets["contacts.links.there"]) == end - start > 0:
        return True
    if end - start not in _PLACE or sentence.tokens.words[start] not in sentence.lexicon.sets["places.prepositions"]:
        return False
    place = sentence.hits.get(start + 1)
    return place is not None and place.end == end and not PLACES.isdisjoint(place.sorts)


def _has_pronoun(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb with the pronoun of its object: "received HIM"."""
    return sentence.tokens.words[hit.end - 1].endswith(tuple(sentence.lexicon.sets["topics.pronouns"]))


def _predicate(contact: Contact) -> list[Mention]:
    """Find who did it behind "is": "the first to hand the king her letters of credence IS THE ENVOY OF"."""
    return equated(contact.sentence, contact.second[-1].end if contact.second else contact.end)


def find_pronoun(contact: Contact, hit: Hit, noun: Hit | None) -> bool:
    """Find whom a pronoun after the verb means ("the envoy called on HIM"): who leads the sentence, or the last one.

    Args:
        contact: What is told.
        hit: Its verb.
        noun: The noun that the verb takes ("had talks WITH HER").
    """
    sentence, first = contact.sentence, contact.first
    pronouns = sentence.lexicon.sets["contacts.links.pronouns"]
    end = max(hit.end, noun.end) if noun is not None else hit.end
    words, width = sentence.tokens.words, phrase_at(sentence.tokens.words, end, sentence.end, pronouns)
    after = end + max(1, width)
    before = contact.frame in DIRECT and _stands_before(sentence, hit)
    if not first or first[0].together or not (before or width):
        return False
    if contact.frame not in DIRECT and width < _WITH_HIM:
        return False
    goes_on = after < sentence.end and sentence.tokens.is_word(after) and not before and width < _WITH_HIM
    sets = sentence.lexicon.sets
    apart = united(sets["contacts.links.during"], sentence.lexicon.grammar.to, sets["places.here"], sets["speech.days"])
    if goes_on and words[after] not in apart:
        return False  # "Met HER TEAM"
    leading = (m for m in sentence.mentions[:1] if m not in first and is_person(m) and m.end <= first[0].start)
    contact.second, contact.first = first, list(leading)
    if contact.frame == "visitor" or (before and contact.first):
        contact.first, contact.second = contact.second, contact.first
    contact.pending_subject = not contact.first or not contact.second
    return True


def _stands_before(sentence: Sentence, hit: Hit) -> bool:
    """Tell a pronoun right before the verb whose object it is: "le ministre L'a reçu"."""
    objects = sentence.lexicon.sets["contacts.apart.objects"]
    index = hit.start - 1 - (sentence.tokens.words[hit.start - 1] == "'")
    return bool(objects) and index > sentence.start and sentence.tokens.words[index] in objects


def _meant(sentence: Sentence, hit: Hit) -> list[Mention]:
    """Find whom "he" means in "the letter was read by the minister WHEN HE met the envoy": who was named last."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    pronoun = hit.start - 2 > sentence.start and words[hit.start - 1] in sentence.lexicon.grammar.pronouns
    if not pronoun or words[hit.start - 2] not in sets["speech.when"]:
        return []
    people = [m for m in sentence.mentions if m.end < hit.start and is_person(m)]
    leads = [m for m in people[:1] if m.start <= sentence.start + 1]
    return leads or people[-1:]


def _was_met(contact: Contact, subject: list[Mention], objects: list[Mention]) -> bool:
    """Tell whom the verb before met ("met the king, and saw the minister"): no subject, but of a relative clause."""
    sentence, grammar = contact.sentence, contact.sentence.lexicon.grammar
    if not subject or not grammar.verb_first:
        return False
    if subject[-1] not in objects and not _is_governed(contact, subject[-1]):
        return False
    between = sentence.tokens.words[subject[-1].end : contact.trigger]
    joined = grammar.binds(sentence.hits[contact.trigger].prefix) == "and"  # It is written together with its verb.
    return (bool(between) or joined) and grammar.relative.isdisjoint(between)


def _goes_on_to(contact: Contact, hit: Hit, objects: list[Mention]) -> bool:
    """Tell the next stage of a journey, behind whom one met on the last: "to meet X, AND TO QUITO TO MEET Y"."""
    sentence, grammar = contact.sentence, contact.sentence.lexicon.grammar
    if not grammar.cased or grammar.verb_first or not contact.first or contact.first[-1] not in objects:
        return False
    between = sentence.tokens.words[contact.first[-1].end : hit.start]
    return sentence.tokens.words[hit.start] in grammar.to and not grammar.and_.isdisjoint(between)


def _before_adverbs(sentence: Sentence, start: int) -> int:
    """Give where the adverbs before a verb begin: "and | LATER met"."""
    adverbs = sentence.lexicon.sets["contacts.parted.adverbs"] if sentence.lexicon.grammar.cased else frozenset[str]()
    while start > sentence.start and sentence.tokens.words[start - 1] in adverbs:
        start -= 1
    return start


def _is_governed(contact: Contact, mention: Mention) -> bool:
    """Tell whom a preposition binds before a clause that "and" begins ("took a letter FROM THE KING, and met")."""
    sentence, grammar = contact.sentence, contact.sentence.lexicon.grammar
    words, hit = sentence.tokens.words, sentence.hits[contact.trigger]
    joined = grammar.binds(hit.prefix) == "and" or words[contact.trigger - 1] in grammar.and_
    if not joined or mention.start <= sentence.start:
        return False
    before = words[mention.start - 1]
    return any(before in those for those in (grammar.from_, grammar.to, grammar.with_))


def _is_led(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether the subject stands right before its verb."""
    before = before_verb(sentence, hit.start)
    if not sentence.lexicon.grammar.verb_first or not before or hit.start - before[-1].end not in _NEXT_TO:
        return False
    between, days = sentence.tokens.words[before[-1].end : hit.start], sentence.lexicon.sets["contacts.status.recent"]
    # "The king HAD met": where the subject parts the words for it, the second of them stands here.
    past = {phrase.partition(" ")[2] for phrase in sentence.lexicon.grammar.past}
    return all(word in COMMAS or word in _QUOTES or word in days or word in past for word in between)


def _clause_subject(contact: Contact, objects: Collection[Mention] = ()) -> list[Mention]:
    """Find the subject that a verb, or a noun with a pronoun, has from a verb before it: "arrived in Rome and met".

    Args:
        contact: What is told.
        objects: Who is not it, as others met them by what the sentence tells before, or they only welcomed a guest.
    """
    sentence = contact.sentence
    if not sentence.lexicon.grammar.verb_first:
        return []
    if told := _latter(contact) or _sayer(contact):
        return told
    verbs = [hit for hit in sentence.hits.values() if hit.start < contact.trigger and (is_verb(hit) or _travels(hit))]
    before = [m for m in sentence.mentions if m.end <= contact.trigger and not m.together and m not in objects]
    people = [m for m in before if is_person(m) and not m.many] or [m for m in before if m.delegation]
    # Who speaks for others tells of what they do: "THE SPOKESMAN announced the visit of X to Rome, where he will meet".
    others = [m for m in people if not _is_voice(sentence, m)] or people
    spoken, people = len(others) < len(people), others
    for verb in reversed(verbs):
        if sentence.speaks_of(verb.start):
            continue
        if (styled := find_styled(sentence, verb.end)) is not None:
            return styled
        # "On the king's behalf, left THE HEIR for Rome": whoever stands right behind the verb does it.
        for mention in sorted(people, key=lambda m: m.start != verb.end):
            near = _follows(sentence, mention, verb) or _leads(sentence, mention, verb)
            if near and not mention.counterpart and sentence.lexicon.grammar.binds(mention.prefix) in _FREE:
                return _agreeing(contact, mention)
    if spoken or (objects and len(people) == 1):
        return people[-1:]
    # Whatever the first verb means, its subject stands right after it ("leaves the king today for Rome, and met").
    return [m for m in people if m.start == sentence.start + 1 and not (m.prefix or m.counterpart or m.many)][:1]


def _travels(hit: Hit) -> bool:
    """Tell a verb of going somewhere that reports no visit by itself: "WILL FLY to Oslo on Monday, to discuss"."""
    return ("status", "travels") in hit.senses


def _agreeing(contact: Contact, first: Mention) -> list[Mention]:
    """Give a subject with those joined to it, where the verb is one of several ("A and B came; THE TWO meet")."""
    sentence, group = contact.sentence, [first]
    hit = sentence.hits[contact.trigger]
    verb = sentence.tokens.words[hit.end - 1].removeprefix(hit.prefix if hit.end == hit.start + 1 else "")
    if verb not in sentence.lexicon.sets["contacts.agreement.forms"]:
        return group
    for mention in sentence.mentions:
        joined = mention.start == group[-1].end and sentence.lexicon.grammar.binds(mention.prefix) == "and"
        if joined and mention.end <= contact.trigger:
            group.append(mention)
    return group


def _is_voice(sentence: Sentence, mention: Mention) -> bool:
    """Tell whoever speaks for others."""
    return sentence.tokens.words[mention.start][len(mention.prefix) :] in sentence.lexicon.sets["names.voices"]


def _follows(sentence: Sentence, mention: Mention, verb: Hit) -> bool:
    """Tell whoever stands right behind a verb, and not behind "with" ("had talks WITH THE KING")."""
    met = mention.start > verb.end and sentence.tokens.words[mention.start - 1] in sentence.lexicon.grammar.with_
    return (mention.start - verb.end in _NEXT_TO or is_behind_goal(sentence, mention, verb)) and not met


def _leads(sentence: Sentence, mention: Mention, verb: Hit) -> bool:
    """Tell whoever stands right before a verb, but for one of a clause of its own ("met the king BEFORE HE went to").

    No verb that "and" or "then" joins to the one before has its subject before it ("met the king, AND GOES to").
    """
    between = sentence.tokens.words[mention.end : verb.start]
    if sentence.lexicon.grammar.verb_first and holds(between, sentence.lexicon.sets["contacts.links.same_subject"]):
        return False
    if sentence.lexicon.grammar.binds(verb.prefix) == "and":
        return False
    return verb.start - mention.end in _NEXT_TO and sentence.lexicon.sets["speech.that"].isdisjoint(between)


def _latter(contact: Contact) -> list[Mention]:
    """Find whoever was named last: "met the king after a visit that THE LATTER made to Rome, where he met"."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    latter, definite = sentence.lexicon.sets["contacts.links.latter"], sentence.lexicon.grammar.definite
    for index in range(contact.trigger - 1, sentence.start, -1) if latter else ():
        if words[index] in latter and not words[index - 1].startswith(definite):
            return [m for m in sentence.mentions if m.end <= index and is_person(m)][-1:]
    return []


def _sayer(contact: Contact) -> list[Mention]:
    """Find whom "he" means behind a participle of saying: "X said that Y refused, ADDING THAT HE would meet Z"."""
    sentence, sets = contact.sentence, contact.sentence.lexicon.sets
    words, near = sentence.tokens.words, range(contact.trigger - _ADDING, contact.trigger - 1)
    if words[contact.trigger - 1] not in sets["contacts.links.same_subject"]:
        return []
    if not any(words[i] in sets["speech.continuing"] and sentence.hits.get(i) is not None for i in near):
        return []
    for verb in sentence.phrases(_SPEECH):
        if verb.start < near.start and words[verb.start] not in sets["speech.continuing"]:
            people = (m for m in sentence.mentions if is_person(m) and m.start - verb.end in _NEXT_TO)
            told = next((m for m in people if sentence.lexicon.grammar.binds(m.prefix) in _FREE), None)
            # Whoever speaks for others meets nobody: "he" is whom the spokesman speaks of.
            return [] if told is None or _is_voice(sentence, told) else [told]
    return []


def same_subject(contact: Contact, objects: Collection[Mention] = ()) -> list[Mention]:
    """Find the subject that a clause has from the one before it: "the minister said THAT he would meet".

    Args:
        contact: What the clause tells.
        objects: Who is not it, as others met them by what the sentence tells before.
    """
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
    return _clause_subject(contact, objects) or (_speaker_before(sentence, contact.trigger) if present else [])


def _owner(sentence: Sentence, hit: Hit) -> list[Mention]:
    """For "the President'S (first Moscow) meeting with": whoever stands right before it."""
    words, possessive = sentence.tokens.words, sentence.lexicon.grammar.possessive
    for mention in reversed(sentence.mentions):
        if mention.end > hit.start:
            continue
        if sentence.lexicon.grammar.binds(mention.prefix) == "to" and _has(sentence, mention, hit):
            return [mention]  # "THE MINISTER HAD a meeting with": it was to the minister.
        if mention.end == hit.start:
            return [] if sentence.tokens.is_word(hit.start) else [mention]
        owns = phrase_at(words, mention.end, hit.end, possessive) and sentence.tokens.glued(mention.end)
        return [mention] if owns and hit.start - mention.end <= _OWNED else []
    return []


def _has(sentence: Sentence, mention: Mention, hit: Hit) -> bool:
    """Tell whoever had talks: right before their noun, or behind "were", with no verb before it."""
    if mention.end == hit.start:
        return True
    having, start = sentence.lexicon.sets["contacts.links.having"], mention.start
    if start == sentence.start or not sentence.is_one_of(start - 1, having) or hit.start - mention.end > _GAP:
        return False
    return not any(is_verb(other) for other in sentence.hits.values() if mention.end <= other.start < hit.start)


def _speaker_before(sentence: Sentence, trigger: int) -> list[Mention]:
    """Find whom a pronoun means: the nearest before it that is no object of a preposition."""
    before = [m for m in reversed(sentence.mentions) if m.end <= trigger and not m.counterpart and not m.together]
    near = next(([m] for m in before if may_lead(sentence, m)), [])
    return near or _speaker_of(sentence, before) or _agent_of(sentence, before)


def _agent_of(sentence: Sentence, before: list[Mention]) -> list[Mention]:
    """Find who did what a passive verb tells: "the letter was handed over BY THE ENVOY at an audience granted to"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    agents = (m for m in before if not grammar.verb_first and is_person(m) and m.start - 2 >= sentence.start)
    return next(([m] for m in agents if not grammar.by.isdisjoint(words[m.start - 2 : m.start])), [])


def _speaker_of(sentence: Sentence, before: list[Mention]) -> list[Mention]:
    """Find whose words are told: "in REMARKS OF THE MINISTER after his talks with"."""
    grammar, words, press = (
        sentence.lexicon.grammar,
        sentence.tokens.words,
        sentence.lexicon.sets["contacts.links.remarks"],
    )
    of = (m for m in before if grammar.binds(m.prefix) == "to" and m.start > sentence.start and is_person(m))
    return next(([m] for m in of if words[m.start - 1] in press), [])


def _speaker_after(contact: Contact) -> list[Mention]:
    """For "During his meeting with X, the minister stressed": the first after it that a verb of saying stands by."""
    sentence, spokesmen = contact.sentence, contact.sentence.lexicon.sets["speech.spokesmen"]
    grammar = sentence.lexicon.grammar
    led = sentence.tokens.words[contact.end : contact.end + 1]
    if (
        led
        and led[0] in COMMAS
        and phrase_at(sentence.tokens.words, contact.end + 1, sentence.end, sentence.lexicon.grammar.pronouns)
    ):
        return []  # "During talks with X, HE praised it, the spokesman said"
    for mention in sentence.mentions:
        if mention.start < contact.end or mention.prefix or mention in contact.second:
            continue
        if not spokesmen.isdisjoint(sentence.tokens.words[mention.start : mention.end]):
            continue
        near = (mention.start - 1, mention.start - 2, mention.end, mention.end + 1)
        verbs = (hit for hit in map(sentence.hits.get, near) if hit is not None)
        if any(hit.sense("speech") or (sentence.lexicon.grammar.verb_first and _discusses(hit)) for hit in verbs):
            return [mention]
        if all(map(is_person, contact.second)) and _meets_others(sentence, mention):
            return [mention]
        words, articles = sentence.tokens.words, sentence.lexicon.grammar.articles
        leads = contact.trigger == sentence.start and sentence.lexicon.grammar.cased and is_person(mention)
        between = [word for word in words[contact.end : mention.start] if word not in articles] if leads else []
        told = between[-1:] == [","] and between.count(",") == 1 and grammar.and_.isdisjoint(between)
        # "Before meeting X, THE MINISTER flew to Rome", "In a call with X ON MONDAY, THE MINISTER raised it"
        if between == [","] or (told and does(sentence, mention.end)):
            return [mention]
    return []


def _meets_others(sentence: Sentence, mention: Mention) -> bool:
    """Tell who meets others next, right behind the verb: "After talks with the king, MET the minister X"."""
    if not sentence.lexicon.grammar.verb_first or not is_person(mention):
        return False
    met = any(hit.end == mention.start and is_verb(hit) for hit in sentence.phrases(_TRIGGER))
    return met and any(other.start >= mention.end and is_person(other) for other in sentence.mentions)


def _discusses(hit: Hit) -> bool:
    """Tell a verb of discussing: "During his meeting with X, DISCUSSED the minister"."""
    return any(sort == "trigger" and rule.topic and rule.frame not in TIMELESS for sort, rule in hit.senses)
