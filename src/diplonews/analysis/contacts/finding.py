"""Which words report a contact, and which contacts they report.

Each trigger has a frame (a row of `contacts.toml`) that says where its participants stand: among the mentions that
follow it (`sides`), before it, or where a pronoun leads (`leads`); of states and bodies that act by themselves it is
told apart (`bodies`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from msgspec.structs import replace

from diplonews.analysis.contacts.bodies import (
    find_chairs,
    find_session,
    find_sitting,
    find_states,
    take_power,
    take_state,
)
from diplonews.analysis.contacts.completeness import is_complete, is_told_of_both, takes_person
from diplonews.analysis.contacts.contact import DIRECT, TIMELESS, Contact, is_verb
from diplonews.analysis.contacts.doers import after_verb, past_receiver, take_told
from diplonews.analysis.contacts.during import (
    is_during,
    sides_after,
    sides_around,
    sides_before,
    sides_done,
    sides_joined,
    subject_and_object,
)
from diplonews.analysis.contacts.kindwords import kind_of, refine_kind
from diplonews.analysis.contacts.leads import (
    find_pronoun,
    find_subject,
    take_named,
)
from diplonews.analysis.contacts.noncontacts import (
    is_at_arrival,
    is_feted,
    is_match,
    is_no_contact,
    is_no_report,
    is_ruled_out,
    is_there_for,
    is_welcome,
    unites,
)
from diplonews.analysis.contacts.nouns import find_noun, find_nouns
from diplonews.analysis.contacts.planned import is_aim, is_for
from diplonews.analysis.contacts.recalls import find_recalled
from diplonews.analysis.contacts.sideheads import find_led_sides, leads_side
from diplonews.analysis.contacts.sides import assign_sides
from diplonews.analysis.contacts.status import find_status, is_followed_up, is_recalled, is_told_held
from diplonews.analysis.contacts.visitors import find_visit
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.gate import SIDES, VISITORS, wanted_nouns
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import before_articles, holds, past_articles, phrase_at

__all__ = ["find_contacts", "find_fronted", "may_hold_contact", "may_name_side", "may_report", "refers_back"]

_DONE = 3
"""Words after a noun of contact among which a verb says that it was held."""
_ALONE = frozenset({"visit", "hosted", "bearer", "taker", "sitting", "chair", "sides", "both", "attended"})
"""Frames whose sides are told otherwise than on both sides of the trigger."""
_HOSTED_BY = frozenset({"received", "visitor"})
"""Frames of verbs whose subject is the guest."""
_RECALLED = frozenset({"meet", "receive", "with"})
"""Frames of verbs that tell of a contact alone, and no other news."""
_OF_THE_TOLD = frozenset({"receive", "visitor"})
"""Frames of verbs by which someone met to whom something is said."""
_OF_BOTH = frozenset({"meet", "with"})
"""Frames of verbs by which two people meet each other."""
_TALKS = frozenset({"again", "noun"})
"""Sorts of words that speak of a contact."""
_ATTENDING = 4
"""Words of the longest phrase for taking part in something ("in order to attend")."""
_OF_A_LIST = 2
"""People of whom the last may lead the next clause."""
_ADDRESSED = 4
"""Words from the word for whom a letter is to that one."""
_CLEFT = 5
"""Words between "it is" and whom a sentence begins with ("c'est TOUT D'ABORD avec")."""
_FRONTED = 4
"""Words from someone with whom a sentence begins to the talks with them."""
_PRESENT = frozenset({"attend", "present"})
"""Words that tell who was there, before them or on both sides of them."""
_SAID = frozenset({"speech"})
_REPORTING = frozenset({"trigger", "link"})
_TRIGGERS = frozenset({"trigger"})


def find_contacts(sentence: Sentence) -> Iterator[Contact]:
    """Find the contacts that a sentence reports."""
    reached, cased = sentence.start, sentence.lexicon.grammar.cased
    noun: range | tuple[()] = ()
    told: range | tuple[()] = ()
    objects: list[Mention] = []
    held: list[Mention] = []
    recalled = find_recalled(sentence)
    for hit in sentence.phrases(_REPORTING):
        # "Meet with" inside "will meet with" is no other report, nor are the talks that someone held.
        if hit.start < reached or hit.start in noun or hit.start in recalled:
            continue
        if hit.sense("link") in _PRESENT and not unites(sentence, hit) and not leads_side(sentence, hit.end - 1):
            reached = hit.end  # "Those present at THE MEETING were" reports none, but that they came together.
            objects += _hosts(sentence, hit) if _ends_at_arrival(sentence, hit) else []
            yield from _attended(sentence, hit)
            continue
        if is_at_arrival(sentence, hit):
            objects += _hosts(sentence, hit)
        for sort, rule in hit.senses:
            if sort != "trigger":
                continue
            if (contact := _contact(sentence, _without_guest(sentence, hit), rule, objects)) is not None:
                if rule.frame == "own" and hit.start in told and contact.first:
                    contact.first = list(held)  # "X, who had seen Y, HELD LONG TALKS WITH": the talks are X's.
                yield contact
                # Of "called on" and "was received by", whoever was called on stands behind the verb.
                objects += contact.first if cased and rule.frame in _HOSTED_BY else contact.second
                reached, noun = hit.end, _words_of_noun(contact)
                told, held = _told_noun(contact), contact.first
                break
            if rule.frame == "receive" and sentence.welcomed is not None and not cased:
                objects += _hosts(sentence, hit)


def _ends_at_arrival(sentence: Sentence, hit: Hit) -> bool:
    """Tell words for who was there that end with a welcome: "THERE TO RECEIVE HIM WERE the minister and"."""
    last = sentence.hits.get(hit.end - 1)
    return last is not None and last.start > hit.start and is_there_for(sentence, last)


def _hosts(sentence: Sentence, hit: Hit) -> list[Mention]:
    """Give who welcomes a guest, up to the next verb: what is told then is told of the guest.

    Where no pronoun means the guest, he is the first: "WERE THERE TO RECEIVE the king | the minister and".
    """
    following = (other.start for other in sentence.phrases(_TRIGGERS) if other.start >= hit.end)
    end = next(following, sentence.end)
    told = [mention for mention in sentence.mentions if hit.end <= mention.start < end]
    pronouns = tuple(sentence.lexicon.sets["topics.pronouns"])
    guest = told[:1] if told and told[0].start == hit.end else []
    return told[1:] if guest and not sentence.tokens.words[hit.end - 1].endswith(pronouns) else told


def _words_of_noun(contact: Contact) -> range:
    """Give the tokens of the noun that a verb of contact takes ("held A ROUND OF TALKS"), which reports no other."""
    verb_first = contact.sentence.lexicon.grammar.verb_first
    noun = contact.sentence.hits.get(contact.noun) if verb_first else None
    return range(contact.noun, noun.end if noun is not None else contact.noun + 1)


def _told_noun(contact: Contact) -> range | tuple[()]:
    """Give the tokens of the noun that a verb takes whose subject and object are told, where that comes first."""
    noun = contact.sentence.hits.get(contact.noun) if contact.first and contact.second else None
    cased = contact.sentence.lexicon.grammar.cased
    return range(noun.start, noun.end) if noun is not None and cased else ()


def _without_guest(sentence: Sentence, hit: Hit) -> Hit:
    """Leave to a guest the word that tells one, where it is part of a trigger: "told VISITING Minister X"."""
    last = hit.end - 1
    if last == hit.start or sentence.tokens.words[last] not in sentence.lexicon.grammar.articles:
        return hit
    return hit.ending(last) if any(mention.start == last for mention in sentence.mentions) else hit


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
    if any(rule.needs is None and rule.frame != "visit" for rule in rules):
        return True
    named = [hit for hit in hits if "noun" in hit.sorts]
    nouns = {value for hit in named for sort, value in hit.senses if sort == "noun"}
    visitors = any(not VISITORS.isdisjoint(hit.sorts) for hit in hits)
    return any(
        (rule.needs is None or not nouns.isdisjoint(wanted_nouns(rule.needs))) and (rule.frame != "visit" or visitors)
        for rule in rules
    )


def may_name_side(hits: Collection[Hit]) -> bool:
    """Tell whether the phrases of a sentence hold a word that tells for whom someone acts."""
    return any(not SIDES.isdisjoint(hit.sorts) for hit in hits)


def refers_back(sentence: Sentence) -> bool:
    """Tell a report of two whom only the sentence before names: "THIS CAME during a meeting that united them".

    So it is where the subject comes first: "THE TWO MEN met in Rome", "THE ACCORD CAME at talks in Rome".
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    rules = [rule for hit in sentence.phrases(_TRIGGERS) for sort, rule in hit.senses if sort == "trigger"]
    frames = {rule.frame for rule in rules if not rule.topic}
    told = frames & {"both", "between"} if sentence.lexicon.grammar.cased else frames & {"both"}
    if phrase_at(words, sentence.start, sentence.end, sets["contacts.links.this_came"]) and told:
        return True
    two = phrase_at(words, sentence.start, sentence.end, sets["contacts.together.forms"])
    return two > 0 and sentence.lexicon.grammar.cased and not frames.isdisjoint(_OF_BOTH)


def _is_helping(sentence: Sentence, hit: Hit, noun: Hit) -> bool:
    """Tell the auxiliary of another verb, with a contact behind its preposition: "HAVE expressed interest IN talks"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    helps = hit.end == hit.start + 1 and words[hit.start] in sets["speech.auxiliaries"]
    return (
        helps and sentence.lexicon.grammar.cased and not sets["places.strong"].isdisjoint(words[hit.end : noun.start])
    )


def _came_at(sentence: Sentence, hit: Hit) -> bool:
    """Tell the contact from which came what the sentence before tells of two: "THE ACCORD WAS REACHED AT talks"."""
    words, came = sentence.tokens.words, sentence.lexicon.sets["contacts.links.this_came"]
    end = sentence.start + phrase_at(words, sentence.start, hit.start, came)
    return sentence.lexicon.grammar.cased and end > sentence.start and is_during(sentence, hit)


def may_report(sentence: Sentence) -> bool:
    """Tell whether a sentence may report a contact, whoever is spoken of in it, before that is read."""
    rules = [(hit, rule) for hit in sentence.phrases(_TRIGGERS) for sort, rule in hit.senses if sort == "trigger"]
    return any(
        rule.frame == "attended"
        or (
            (rule.needs is None or next(find_nouns(sentence, hit.end, wanted_nouns(rule.needs)), None) is not None)
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
    noun = find_noun(sentence, hit.end, wanted_nouns(rule.needs)) if rule.needs is not None else None
    if rule.needs is not None and (noun is None or _is_helping(sentence, hit, noun)):
        return None
    kind = kind_of(rule, noun)
    contact = Contact(sentence, hit.start, rule.frame, kind, [], [], noun=noun.start if noun is not None else -1)
    contact.tensed = rule.frame not in TIMELESS
    if rule.frame in _ALONE:
        return _alone(contact, hit, noun, rule)
    _find_sides(contact, hit, noun, rule, objects)
    if sentence.lexicon.grammar.cased:
        take_named(contact, hit)
        take_state(contact, hit)
    take_power(contact, hit)
    if rule.needs == "feast" and not is_feted(contact, noun):
        return None
    alone = contact.frame == "between" and not (contact.first or contact.second)
    # "The two sides" may be those of states that adjectives tell.
    vague = any(mention.together for mention in (*contact.first, *contact.second))
    complete = find_states(contact, hit, noun) if vague else is_complete(contact)
    complete = complete or (is_complete(contact) if vague else find_states(contact, hit, noun))
    if not complete and (rule.frame == "meet" or rule.needs == "noun"):
        complete = find_session(contact, hit, noun)
    if contact.frame in _RECALLED and is_recalled(sentence, hit, contact.end):
        # "X SAID that they HAD DISCUSSED trade" is of the news.
        sentence.recalls = not _follows_saying(sentence, hit)
        return None
    if contact.frame == "between" and is_followed_up(sentence, hit, min(_starts(contact), default=hit.end)):
        return None
    contact.both = not complete and (
        (contact.frame in _OF_BOTH and is_told_of_both(contact)) or (alone and _came_at(sentence, hit))
    )
    complete = complete or contact.both
    if not complete or (rule.person and not takes_person(contact, hit)):
        return None
    if is_welcome(contact):
        sentence.welcomed = (contact.first, contact.second)
        return None
    if is_no_contact(contact, hit):
        return None
    if rule.frame == "sent":
        contact.frame = "sent"  # Its sides were found as those of "to".
    refine_kind(contact, hit, noun)
    _tense(contact, hit, rule)
    return contact if contact.status != "none" else None


def _starts(contact: Contact) -> list[int]:
    """Give where those on both sides are told."""
    return [mention.start for mention in (*contact.first, *contact.second)]


def _alone(contact: Contact, hit: Hit, noun: Hit | None, rule: TriggerRule) -> Contact | None:
    """Read a report whose sides are told otherwise than on both sides of the trigger."""
    sentence = contact.sentence
    if rule.frame in {"visit", "hosted"}:
        if _is_of_person(sentence, hit):
            return None
        return find_visit(contact, hit, rule)
    if rule.frame == "both":
        return _between_both(contact, hit, rule)
    if rule.frame == "sides":
        led = find_led_sides(sentence)
        return None if led is None else replace(led, frame="sides")
    if rule.frame in {"bearer", "taker"}:
        contact.first = after_verb(sentence, hit) or past_receiver(sentence, hit)
        return contact if contact.first else None
    if rule.frame == "sitting":
        told = noun is not None and find_sitting(contact, hit, noun)
    else:
        told = find_chairs(contact, hit) and not is_match(contact)
    contact.status = find_status(sentence, hit, contact.end, rule) if told else "none"
    return contact if contact.status != "none" else None


def _is_of_person(sentence: Sentence, hit: Hit) -> bool:
    """Tell a visit to someone who stands right behind the verb ("VISITED THE PRESIDENT in Lima"): it is a meeting."""
    if not any(sort == "trigger" and value.person for sort, value in hit.senses) or not sentence.lexicon.grammar.cased:
        return False
    start = past_articles(sentence.tokens.words, hit.end, sentence.end, sentence.lexicon.grammar.articles)
    whom = next((mention for mention in sentence.mentions if mention.start in {hit.end, start}), None)
    return whom is not None and is_person(whom) and not any(office.acts for office in whom.offices)


def _find_sides(contact: Contact, hit: Hit, noun: Hit | None, rule: TriggerRule, objects: list[Mention]) -> None:
    """Put whoever stands after the trigger, and before it, on both sides of a contact."""
    sentence = contact.sentence
    if rule.frame == "sent":
        contact.frame = "to"
    assign_sides(contact, hit, noun, rule)
    if rule.frame == "to" and rule.needs == "paper" and contact.second:
        _leave_addressee(contact, hit)
    find_subject(contact, hit, objects)
    if contact.frame in _OF_THE_TOLD:
        take_told(contact, hit)
    if contact.frame == "with" and not contact.second and sentence.lexicon.grammar.cased:
        _take_fronted(contact, hit)
    pronouns = rule.frame in DIRECT or (rule.frame == "with" and sentence.lexicon.grammar.cased)
    his = pronouns and not contact.second and find_pronoun(contact, hit, noun)
    alone = rule.frame == "between" and not (contact.second or contact.first or objects)
    if alone and is_during(sentence, hit) and not _is_invited_to(sentence, hit):
        sides_before(contact)
        if not contact.first and sentence.lexicon.grammar.cased:
            sides_joined(contact, hit)
    elif alone:
        _sides_between(contact)
    him = sentence.tokens.words[hit.end : hit.end + 2]
    them = not sentence.lexicon.sets["contacts.links.them"].isdisjoint(him[:1])
    told = sentence.lexicon.grammar.cased or them or not sentence.lexicon.sets["contacts.links.him"].isdisjoint(him)
    if rule.frame == "own" and not contact.second and told and is_during(sentence, hit):
        # "The king told the president of it DURING A CALL", "... during HIS CALL WITH HIM"
        sides_before(contact, of_many=them)
        if not sentence.lexicon.grammar.cased and not any(_says(sentence, mention) for mention in contact.first):
            contact.first, contact.second = [], []
    if rule.frame == "own" and not contact.second and not sentence.lexicon.grammar.cased:
        sides_done(contact, hit)
    if rule.frame == "own" and not contact.second and sentence.lexicon.grammar.cased and hit.start > sentence.start:
        sides_around(contact, hit)
    if rule.frame == "own" and sentence.lexicon.grammar.cased and _opens(sentence, hit):
        sides_after(contact, hit)
        _part_subject(contact)
    if rule.frame == "granted":
        contact.frame, contact.pending_subject = "receive", not contact.first
    if rule.frame in _HOSTED_BY:
        contact.frame, contact.first, contact.second = "receive", contact.second, contact.first
        contact.passive = not his
        # "The second TO BE RECEIVED was X": by whom, the sentences before tell.
        contact.pending_subject |= not contact.first and sentence.tokens.words[hit.start] in sentence.lexicon.grammar.to


def _opens(sentence: Sentence, hit: Hit) -> bool:
    """Tell the contact with which a sentence begins, with nobody before it: "AT A BREAKFAST MEETING WITH X, Y"."""
    if hit.start == sentence.start:
        return True
    return not any(mention.start < hit.start for mention in sentence.mentions) and is_during(sentence, hit)


def _leave_addressee(contact: Contact, hit: Hit) -> None:
    """Leave out for whom a letter is where someone else takes it: "lui a remis une lettre DESTINÉE AU PRÉSIDENT"."""
    words, sets = contact.sentence.tokens.words, contact.sentence.lexicon.sets
    addressed = sets["contacts.links.addressed"]
    took = [m for m in contact.second if addressed.isdisjoint(words[max(hit.end, m.start - _ADDRESSED) : m.start])]
    if took or words[hit.start - 1] in sets["contacts.links.datives"]:
        contact.second = took


def _part_subject(contact: Contact) -> None:
    """Part who leads the clause from whom they met in the one before it: "After receiving A and B, THE KING met C"."""
    sentence, met = contact.sentence, contact.second
    if len(met) < _OF_A_LIST or contact.first:
        return
    words, last, lead = sentence.tokens.words, met[-1], len(met) - 1
    while lead > 1 and met[lead].joint:
        lead -= 1  # "Received by A, THE ENVOYS OF MALI AND OF CHAD thanked him"
    between = [w for w in words[met[lead - 1].end : met[lead].start] if w not in sentence.lexicon.grammar.articles]
    verb = sentence.hits.get(last.end)
    goes_on = phrase_at(words, last.end, sentence.end, sentence.lexicon.sets["contacts.parted.auxiliaries"])
    if [word for word in between if word != "'"] == [","] and (goes_on or (verb is not None and is_verb(verb))):
        contact.first, contact.second, contact.pending_subject = met[lead:], met[:lead], False


def _take_fronted(contact: Contact, hit: Hit) -> None:
    """Take whom someone did it with where the sentence begins with them: "AVEC LE MINISTRE TCHADIEN, il a évoqué"."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    grammar, before = sentence.lexicon.grammar, [m for m in sentence.mentions if m.end <= hit.start and is_person(m)]
    for place, mention in enumerate(before):
        start = before_articles(words, mention.start, sentence.start, grammar.articles)
        opens = start - 1 == sentence.start or (start - 1 > sentence.start and words[start - 2] in COMMAS)
        opens = opens or (place == 0 and _is_cleft(sentence, start - 1))
        if start == sentence.start or words[start - 1] not in grammar.with_ or not opens:
            continue
        after = words[mention.end : mention.end + 1]
        joined = after and after[0] in grammar.and_ and len(before) > place + 1
        contact.second = before[place : place + 1 + bool(joined)]
        contact.first = [known for known in contact.first if known not in contact.second]
        contact.pending_subject = not contact.first
        return


def _is_cleft(sentence: Sentence, end: int) -> bool:
    """Tell a sentence that begins with what it says most of: "C'EST TOUT D'ABORD avec le roi que"."""
    cleft = phrase_at(sentence.tokens.words, sentence.start, end, sentence.lexicon.sets["contacts.links.cleft"])
    return cleft > 0 and end - sentence.start - cleft <= _CLEFT


def _sides_between(contact: Contact) -> None:
    """For "there was BETWEEN X AND Y a call": the two who stand right before it."""
    sentence, grammar = contact.sentence, contact.sentence.lexicon.grammar
    before = [mention for mention in sentence.mentions if mention.end <= contact.trigger][-2:]
    if len(before) < 2 or not grammar.verb_first:  # two sides
        return
    (first, second), words = before, sentence.tokens.words
    bound = words[first.start - 1] in grammar.between and grammar.binds(second.prefix) == "and"
    if bound and first.end == second.start and second.end == contact.trigger and is_person(first) and is_person(second):
        contact.first, contact.second = [first], [second]


def _is_invited_to(sentence: Sentence, hit: Hit) -> bool:
    """Tell the contact in which someone is asked to take part: "invited the king TO TAKE PART IN THE SUMMIT"."""
    words, grammar, end = sentence.tokens.words, sentence.lexicon.grammar, hit.start
    while end > sentence.start and words[end - 1] in grammar.articles:
        end -= 1
    taking, first = sentence.lexicon.sets["places.occasion.goings.attending"], max(sentence.start, end - _ATTENDING)
    if any(phrase_at(words, index, end, taking) == end - index for index in range(first, end)):
        return True
    index = hit.start - 2
    if grammar.cased or index <= sentence.start or any(m.start <= index < m.end for m in sentence.mentions):
        return False
    return grammar.binds(words[index][:1]) == "to" and words[index] not in sentence.lexicon.sets["contacts.links.him"]


def _says(sentence: Sentence, mention: Mention) -> bool:
    """Tell whoever stands right behind a verb of saying, and so is its subject where verbs come first."""
    return any(said.end == mention.start for said in sentence.phrases(_SAID))


def _tense(contact: Contact, hit: Hit, rule: TriggerRule) -> None:
    """Tell how a contact stands in time, and by what that is told."""
    sentence = contact.sentence
    # "X told Y DURING A CALL that he will come": what is still to come is not the call.
    sides = (*contact.first, *contact.second)
    during = rule.frame in {"between", "own"} and is_during(sentence, hit) and all(m.end <= hit.start for m in sides)
    contact.status = find_status(sentence, hit, contact.end, rule, led=contact.led, during=during)
    done = holds(sentence.tokens.words[hit.start : hit.end + _DONE], sentence.lexicon.sets["contacts.status.done"])
    purpose = contact.status == "planned" and is_for(sentence, hit)
    told = contact.status != "held" and not (purpose or (contact.status == "planned" and is_aim(sentence, hit)))
    done = done or (contact.frame == "between" and is_told_held(sentence, hit))
    # A present in a headline may tell either: its story says which.
    either = rule.present and (contact.led or sentence.is_title)
    contact.tensed = (contact.tensed and not purpose and not either) or told or done
    if contact.status == "planned" and rule.topic and _is_said_ahead(sentence, hit):
        contact.tensed = False
    contact.settled = contact.status == "held" and rule.frame in TIMELESS and _is_said_at(sentence, hit)


def _is_said_ahead(sentence: Sentence, hit: Hit) -> bool:
    """Tell what someone said that they will discuss, no day being told: at the talks of which the article tells.

    "Before the meeting the minister said THAT SHE WILL DISCUSS fish with him".
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    said = max((known.end for known in sentence.phrases(_SAID) if known.end <= hit.start), default=None)
    if (
        said is None
        or not sentence.lexicon.grammar.verb_first
        or sets["speech.that"].isdisjoint(words[said : hit.start])
    ):
        return False
    return not holds(words[hit.end : sentence.end], sets["contacts.status.planned_times"])


def _between_both(contact: Contact, hit: Hit, rule: TriggerRule) -> Contact | None:
    """For "X thanked Y during THEIR MEETING": the two who stand before it, where something is said at it.

    They stand in the sentence before if it begins with "this": "THIS CAME during a meeting that united them".
    """
    sentence = contact.sentence
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    at_it = is_during(sentence, hit) or words[hit.start - 1] in sets["contacts.links.inside"]
    if at_it and phrase_at(words, sentence.start, hit.start, sets["contacts.links.this_came"]):
        contact.status, contact.both = find_status(sentence, hit, hit.end, rule), not sentence.mentions
        return contact if contact.both and contact.status != "none" else None
    sides_before(contact)
    contact.frame = "between"
    contact.status = find_status(contact.sentence, hit, hit.end, rule)
    known = contact.first and contact.second and is_during(contact.sentence, hit)
    told = known and (_follows_saying(contact.sentence, hit) or subject_and_object(sentence, hit.start) is not None)
    return contact if told and contact.status != "none" and not is_match(contact) else None


def _is_said_at(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether something was said at a contact: "X said DURING TALKS with"."""
    return sentence.lexicon.grammar.verb_first and is_during(sentence, hit) and _follows_saying(sentence, hit)


def _follows_saying(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether a verb of saying stands before some words."""
    return any(said.start < hit.start for said in sentence.phrases(_SAID))
