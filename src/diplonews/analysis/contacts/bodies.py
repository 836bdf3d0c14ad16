"""Contacts of states and bodies: "Chad and Niger held talks", "X chaired the Chadian side and Y that of Niger".

States stand for those whom they send where nobody is named, and the sitting of a body for its own news.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from diplonews.analysis.contacts.contact import Contact, is_chair, names_noun
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officekinds import UNION
from diplonews.analysis.speech.asides import is_person, side_after, side_between
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, phrase_at

__all__ = [
    "find_chairs",
    "find_delegates",
    "find_head",
    "find_session",
    "find_sitting",
    "find_states",
    "headed",
    "read_sides",
    "take_power",
    "take_state",
    "tells_sides",
]

_LEAD = 3
"""Sentences with which an article says what it is about, its title among them."""
_TO_OTHER, _TO_FIRST = 24, 3
"""Words between a state and the word that binds the other side, and between a noun and the word that binds both."""
_TO_BODY = 16
"""Words after the noun of a sitting within which the body is named that sits."""
_TO_CHAIR = 16
"""Words between a verb, or who leads a side, and who leads the next."""
_TRIGGERS, _LINKS, _STATES = frozenset({"trigger"}), frozenset({"link"}), frozenset({"country"})
_POWER = 3
"""Words from a government to the state that it is of ("the TRANSITIONAL government of Chad")."""
_IT = 5
"""Words from "it" to the verb of a contact ("IT PLANS TO hold talks")."""
_NEAR = frozenset({0, 1})
"""Words between a verb and who does it."""


def find_states(contact: Contact, hit: Hit, noun: Hit | None) -> bool:
    """Take states for the sides where nobody is named: "talks between Chad and Niger", "Chad discussed with Niger".

    Returns:
        Whether there are two.
    """
    sentence = contact.sentence
    verb_first = sentence.lexicon.grammar.verb_first
    known = [side for side in (*contact.first, *contact.second) if not (side.together and verb_first)]
    if sentence.index >= _LEAD or not all(map(_is_body, known)):
        return False
    if not verb_first:
        if known:
            return False
        if contact.frame != "with" or contact.kind != "talks" or noun is None:
            return False
        between = (other for start, other in sentence.hits.items() if hit.start <= start < noun.start)
        agreed = any(other.sense("result") or other.sense("speech") for other in between)  # "HAVE AGREED to hold talks"
        return not agreed and _find_states_before(contact, hit)
    if contact.frame == "between":
        binders = sentence.lexicon.grammar.between
        found = _bound(sentence, hit.end, binders, _TO_FIRST)
        if not found and noun is not None:
            found = _bound(sentence, noun.end, binders, _TO_FIRST)  # "ENDED in Lima THE TALKS between"
    elif contact.frame == "with":
        found = read_sides(sentence, hit.end) or _listed(sentence, hit.end)
        if len(found) == 1:
            withs = sentence.lexicon.grammar.with_
            behind = _bound(sentence, noun.end, withs, _TO_OTHER) if noun is not None else []
            found += behind or _bound(sentence, found[0].end, withs, _TO_OTHER)
    else:
        return False
    if len({mention.country or mention.organisation for mention in found}) < 2:  # two sides
        return False
    if not all(mention.state and mention.country for mention in found) and not _is_under_way(sentence, hit):
        return False  # "The talks of the government with the movement" are most often spoken about.
    sides = _led_by(sentence, found) if verb_first else found
    contact.first, contact.second = sides[:1], sides[1:]
    contact.pending_subject, contact.end = False, max(contact.end, *(side.end for side in sides))
    begun = {mention.start for mention in found}
    others = (mention for mention in sentence.mentions if mention.start not in begun)
    sentence.mentions[:] = sorted([*others, *found], key=lambda mention: mention.start)
    return True


def _led_by(sentence: Sentence, states: list[Mention]) -> list[Mention]:
    """Put who led the sides of states in their places: "talks of Chad and Niger LED BY X AND HIS COUNTERPART Y"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    behind = [m for m in sentence.mentions if m.start >= states[-1].end and (is_person(m) or m.counterpart)]
    if not behind:
        return states
    begin = behind[0].start
    while begin > states[-1].end and (words[begin - 1] in grammar.each or words[begin - 1] in grammar.from_):
        begin -= 1  # "led by EACH OF"
    if words[begin - 1] not in sentence.lexicon.sets["contacts.links.headed"]:
        return states
    heads = behind[:1]
    for mention in behind[1:]:
        if grammar.binds(mention.prefix) != "and" or mention.start - heads[-1].end > 1:
            break
        heads.append(mention)
    leading = {head.country: head for head in heads if head.country is not None}
    return [leading.get(state.country or "", state) for state in states]


def _is_body(mention: Mention) -> bool:
    """Tell a state or body from a person and from a delegation."""
    return mention.state and mention.name is None and not mention.offices


def _is_under_way(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether a sentence tells that talks begin, go on or end: "THERE BEGAN in Lima the talks between"."""
    words, verbs = sentence.tokens.words, sentence.lexicon.sets["contacts.links.under_way"]
    return any(
        word in verbs or (sentence.lexicon.grammar.binds(word[:1]) == "and" and word[1:] in verbs)
        for word in words[max(sentence.start, hit.start - _TO_BODY) : hit.end]
    )


def _find_states_before(contact: Contact, hit: Hit) -> bool:
    """Take the states that lead a clause for the sides: "CHAD AND THE UNITED STATES held talks"."""
    sentence, words, grammar = contact.sentence, contact.sentence.tokens.words, contact.sentence.lexicon.grammar
    found: list[Mention] = []
    reached = hit.start
    for state in reversed([state for state in sentence.phrases(_STATES) if state.end <= hit.start]):
        between = words[state.end : reached]
        joins = [word for word in between if word in grammar.and_ or word in COMMAS]
        plain = all(word in grammar.articles for word in between if word not in joins)
        if sentence.speaks_of(state.start) or not plain or bool(joins) != bool(found):
            break
        reached = state.start
        found.insert(0, Mention(state.start, state.end, country=state.sense("country")[0], delegation=True, joint=True))
    begins = reached - (reached > sentence.start and words[reached - 1] in grammar.articles)
    leads = begins <= sentence.start or not sentence.tokens.is_word(begins - 1)
    if not leads or len({mention.country for mention in found}) < 2:  # two sides
        return False
    contact.first, contact.second, contact.pending_subject = found[:1], found[1:], False
    sentence.mentions[:] = sorted([*sentence.mentions, *found], key=lambda mention: mention.start)
    return True


def find_session(contact: Contact, hit: Hit, noun: Hit | None) -> bool:
    """Take those of a body who met each other for its sitting: "NATO AMBASSADORS met today", "held A MEETING".

    Returns:
        Whether they are, and the article begins with it.
    """
    sentence, words, who = contact.sentence, contact.sentence.tokens.words, contact.first
    if sentence.lexicon.grammar.verb_first or sentence.index >= _LEAD or len(who) != 1 or contact.second:
        return False
    office, last = who[0].office, noun or hit
    several = sentence.lexicon.sets["offices.portfolio.plural"]
    if office is None or who[0].name is not None or several.isdisjoint(words[office.start : office.end]):
        return False
    if who[0].organisation is None and office.country != UNION:
        return False
    if noun is not None and sentence.lexicon.sets["contacts.apart.sessions"].isdisjoint(words[hit.start : hit.end]):
        return False
    if not sentence.lexicon.grammar.with_.isdisjoint(words[last.end - 1 : last.end + 1]):
        return False  # Whom they met is not told here.
    contact.frame, contact.kind, contact.end = "sitting", "conference", max(contact.end, last.end)
    contact.pending_subject = False
    return True


def take_state(contact: Contact, hit: Hit) -> None:
    """Take the state that says with whom its people will talk: "CHILE said IT would hold talks with Ghana"."""
    sentence, words, its = (
        contact.sentence,
        contact.sentence.tokens.words,
        contact.sentence.lexicon.sets["contacts.links.it"],
    )
    if contact.first or not contact.second or sentence.index >= _LEAD or sentence.lacks(its):
        return
    if not all(mention.delegation and mention.country for mention in contact.second):
        return
    it = next((i for i in range(hit.start - 1, max(sentence.start, hit.start - _IT), -1) if words[i] in its), None)
    if it is None:
        return
    said = max((h.start for i, h in sentence.hits.items() if i < it and h.sense("speech")), default=None)
    states = (h for i, h in sentence.hits.items() if said is not None and i < said and h.sense("country"))
    state = next((h for h in states if h.end == said and not sentence.speaks_of(h.start)), None)
    if state is None or any(mention.country == state.sense("country")[0] for mention in contact.second):
        return
    contact.first = [Mention(state.start, state.end, country=state.sense("country")[0], delegation=True)]
    contact.pending_subject = False
    sentence.mentions[:] = sorted([*sentence.mentions, *contact.first], key=lambda mention: mention.start)


def _bound(sentence: Sentence, start: int, binders: frozenset[str], reach: int) -> list[Mention]:
    """Find the states right after a word that binds them."""
    for index in range(start, min(sentence.end, start + reach)):
        width = phrase_at(sentence.tokens.words, index, sentence.end, binders)
        if width:
            return read_sides(sentence, index + width) or _listed(sentence, index + width)
        word, found = sentence.tokens.words[index], sentence.hits.get(index)
        if sentence.lexicon.grammar.binds(word[:1]) == "with" and word[1:] in sentence.lexicon.sets["topics.leads"]:
            break  # "praised at the meeting THE RELATIONS between Chad and Niger"
        if found is not None and (found.sense("speech") or (found.sense("opener") and reach == _TO_FIRST)):
            break
    return []


def tells_sides(sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of the sides of states that only adjectives tell."""
    several = sentence.lexicon.sets["contacts.apart.several"]
    return bool(several) and any(read_sides(sentence, index) for index in sentence.where(several))


def read_sides(sentence: Sentence, index: int) -> list[Mention]:
    """Read the states that adjectives tell behind "the sides": "THE TWO (official) SIDES, CHADIAN AND FIJIAN"."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if index >= sentence.end or words[index] not in sentence.lexicon.sets["contacts.apart.several"]:
        return []
    index += 1
    hit = sentence.hits.get(index)
    if hit is None and index < sentence.end and words[index].startswith(grammar.definite):
        index += 1  # "the two OFFICIAL sides"
    found: list[Mention] = []
    while index < sentence.end:
        hit = sentence.hits.get(index)
        value = hit and hit.sense("adjective")
        if hit is None or not value or grammar.binds(hit.prefix) not in ({"and", ""} if found else {""}):
            break
        found.append(Mention(hit.start, hit.end, hit.prefix, country=value[0], state=True, joint=True))
        index = hit.end + (hit.end < sentence.end and words[hit.end] in COMMAS)
    return found if len({mention.country for mention in found}) > 1 else []


def _listed(sentence: Sentence, index: int) -> list[Mention]:
    """Read states one after the other."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    found: list[Mention] = []
    while index < sentence.end:
        if found and words[index] in COMMAS | grammar.and_:
            index += 1
            continue
        index += any(article + words[index] in grammar.here for article in grammar.definite)  # "the REPUBLIC of Chad"
        if (power := _power(sentence, index, joined=bool(found))) is not None:
            found.append(power)
            index = power.end
            continue
        hit = sentence.hits.get(index)
        value = hit and hit.sense("country")
        if hit is None or not value or sentence.speaks_of(index):
            break
        if grammar.binds(hit.prefix) not in ({"and", ""} if found else {""}):
            break
        found.append(Mention(hit.start, hit.end, hit.prefix, country=value[0], state=True, joint=True))
        index = hit.end
    return found


def _power(sentence: Sentence, index: int, *, joined: bool) -> Mention | None:
    """Read a government or a movement at a token, which "and" may join to others: "the Yemeni GOVERNMENT"."""
    grammar, powers = sentence.lexicon.grammar, sentence.lexicon.sets["contacts.links.powers"]
    word, hit = sentence.tokens.words[index], sentence.hits.get(index)
    bound = joined and grammar.binds(word[:1]) == "and"
    body = hit.sense("organisation") if hit is not None and grammar.binds(hit.prefix) in {"", "and"} else None
    if hit is not None and body is not None and not body[1] and (joined or not hit.prefix):
        return Mention(index, hit.end, hit.prefix, organisation=(body[0], hit.start, hit.end), state=True, joint=True)
    if word not in powers and not (bound and word[1:] in powers):
        return None
    for place in range(index + 1, min(sentence.end, index + _POWER)):
        state = sentence.hits.get(place)
        if state is not None and not state.prefix and (told := state.sense("adjective") or state.sense("country")):
            prefix = word[:1] if word not in powers else ""
            return Mention(index, state.end, prefix, country=told[0], delegation=True, joint=True)
    return None


def take_power(contact: Contact, hit: Hit) -> None:
    """Take a government for the side that nobody else is: "THE CHADIAN GOVERNMENT held talks with the envoy".

    Where a noun tells of the talks, it stands beside the other side: "talks between the envoy AND THE GOVERNMENT".
    """
    sentence, known = contact.sentence, [*contact.first, *contact.second]
    if not sentence.lexicon.grammar.verb_first or (contact.first and contact.second):
        return
    power = None
    if contact.frame == "with" and not contact.first and hit.end < sentence.end:
        power = _power(sentence, hit.end, joined=False)
    elif contact.frame == "between" and len(known) == 1 and not _is_body(known[0]):
        power = _power_beside(sentence, hit, known[0])
    if power is None or power.country in {mention.country for mention in known}:
        return
    contact.first, contact.second = ([power], known) if contact.frame == "with" else (known, [power])
    contact.pending_subject, contact.end = False, max(contact.end, power.end)
    sentence.mentions[:] = sorted([*sentence.mentions, power], key=lambda mention: mention.start)


def _power_beside(sentence: Sentence, hit: Hit, other: Mention) -> Mention | None:
    """Read the government that "and" joins to one side of talks, behind it or before it."""
    if other.end < sentence.end and (power := _power(sentence, other.end, joined=True)) is not None and power.prefix:
        return power
    words, between = sentence.tokens.words, sentence.lexicon.grammar.between
    begin = next((i + 1 for i in range(hit.end, other.start) if words[i] in between), other.start)
    before = _power(sentence, begin, joined=False) if begin < other.start else None
    joined = sentence.lexicon.grammar.binds(other.prefix) == "and"
    return before if before is not None and joined and before.end == other.start else None


def find_chairs(contact: Contact, hit: Hit) -> bool:
    """Take who leads each side: "X chaired the Chadian SIDE, and Y that of Niger".

    Returns:
        Whether there are two.
    """
    sentence, reached = contact.sentence, hit.end
    words, sides = sentence.tokens.words, sentence.lexicon.sets["contacts.links.side"]
    # "..., which had stood still for years, while the Fijian side IS CHAIRED BY"
    verbs = [other.end for other in sentence.phrases(_TRIGGERS) if is_chair(other)]
    chairs: dict[str, Mention] = {}
    for mention in sentence.mentions:
        if mention.start < reached or not is_person(mention):
            continue
        reached = max([reached, *(verb for verb in verbs if verb <= mention.start)])
        if mention.start - reached > _TO_CHAIR:
            break
        # "X chaired THE OMANI SIDE, while the Kenyan one was chaired by Y"
        led = mention.end < sentence.end and words[mention.end] in sides and mention.start - hit.end in _NEAR
        side = side_between(sentence, reached, mention.start) or side_after(sentence, mention.end)
        side = side or (side_between(sentence, mention.end + 1, mention.end + 2) if led else None)
        if contact.kind == "signing":
            side = side or mention.country  # "X signed it, and FOR THE KENYAN SIDE Y did"
        reached = mention.end + (2 if led else 0)
        if side is not None and mention.stands and mention.country in {None, side}:
            chairs.setdefault(side, mention).country = side
    contact.first, contact.second = list(chairs.values())[:1], list(chairs.values())[1:]
    contact.end = max(contact.end, reached)
    return bool(contact.second)


def find_sitting(contact: Contact, hit: Hit, noun: Hit) -> bool:
    """Take who chairs or attends a sitting of an international body, or the body itself, for its side.

    Returns:
        Whether the article begins with it, and the body is known.
    """
    sentence = contact.sentence
    if sentence.index >= _LEAD or not sentence.lexicon.grammar.verb_first:
        return False
    if sat := _find_sat(contact, hit, noun):
        contact.first, contact.end = sat, max(sat[-1].end, noun.end)
        contact.kind = "summit" if names_noun(noun, "summit") else "conference"
        return True
    own = next((m for m in sentence.mentions if m.start - hit.end in _NEAR and not m.prefix), None)
    before = next((m for m in reversed(sentence.mentions) if hit.start - m.end in _NEAR), None)
    who = own or before or _state_after(sentence, hit.end) or _chair(sentence, noun)
    if who is not None and who.delegation and who.country:
        who = headed(sentence, who)
    elif who is None or not (who.offices or who.organisation or who.state):
        return False
    known = any(
        found.sense("organisation") and noun.end <= found.start < noun.end + _TO_BODY
        for found in sentence.phrases(frozenset({"organisation"}))
    )
    # "The foreign ministers of THE COUNCIL held a meeting": it is theirs, and no other body is named.
    theirs = who.state or sentence.tells_several(who.start)
    if not known and not (theirs and who.organisation is not None):
        return False
    if who not in sentence.mentions:
        sentence.mentions[:] = sorted([*sentence.mentions, who], key=lambda mention: mention.start)
    contact.first = [who]
    for mention in sentence.mentions:
        joined = sentence.lexicon.grammar.binds(mention.prefix) == "and" and mention.start == contact.first[-1].end
        if joined and is_person(mention) and mention.start < noun.start:
            contact.first.append(mention)
    contact.end = max(contact.first[-1].end, noun.end)
    contact.kind = "summit" if names_noun(noun, "summit") else "conference"
    return True


def _find_sat(contact: Contact, hit: Hit, noun: Hit) -> list[Mention]:
    """Find who led a sitting and who was there: "the committee held a sitting LED BY X, WITH Y AND Z ATTENDING".

    Returns:
        They, where they act for several states or bodies; nobody otherwise.
    """
    sentence, words = contact.sentence, contact.sentence.tokens.words
    people = [m for m in sentence.mentions if is_person(m) and m.start >= hit.end]
    if is_chair(hit):  # "X LED a summit in which Y and Z took part"
        sat = [m for m in people[:1] if m.start - hit.end in _NEAR]
    else:
        headed = sentence.lexicon.sets["contacts.links.headed"]
        heads = (m for m in people if m.start > noun.end and words[m.start - 1] in headed)
        sat = list(itertools.islice(heads, 1))
    attends = [
        link.end for link in sentence.phrases(_LINKS) if link.sense("link") == "attend" and link.start >= noun.end
    ]
    for mention in people if sat else ():
        joined = sentence.lexicon.grammar.binds(mention.prefix) == "and" or words[mention.start - 1] in COMMAS
        if mention not in sat and (
            any(mention.start - end in _NEAR for end in attends) or (joined and mention.start - sat[-1].end in _NEAR)
        ):
            sat.append(mention)
    parties = {m.country or (m.organisation and m.organisation[0]) for m in sat} - {None}
    several = len(parties) > 1 or (len(sat) > 1 and sat[1].counterpart)
    return sat if several and noun.end <= sat[-1].start else []


def _chair(sentence: Sentence, noun: Hit) -> Mention | None:
    """Find who was in the chair, where nobody else is told: "the meeting of the council began, CHAIRED BY THE KING"."""
    words, by = sentence.tokens.words, sentence.lexicon.sets["contacts.links.headed"]
    people = (m for m in sentence.mentions if noun.end < m.start < noun.end + _TO_BODY and is_person(m))
    return next((m for m in people if words[m.start - 1] in by), None)


def _state_after(sentence: Sentence, index: int) -> Mention | None:
    """Read the state that takes part: "(the State of) QATAR took part in the meeting of the council of"."""
    words, of = sentence.tokens.words, sentence.lexicon.grammar.of
    index += index < sentence.end and words[index] in of
    hit = sentence.hits.get(index)
    value = hit.sense("country") if hit is not None and not hit.prefix and not sentence.speaks_of(index) else None
    return Mention(index, hit.end, country=value[0], state=True) if hit is not None and value else None


def headed(sentence: Sentence, group: Mention) -> Mention:
    """Take who heads a delegation for it, where that is told right after it."""
    words, headed = sentence.tokens.words, sentence.lexicon.sets["contacts.links.headed"]
    head = next((m for m in sentence.mentions if m.start >= group.end), None)
    if head is None or not is_person(head) or not holds(words[group.end : head.start], headed):
        return group
    if head.country is None and head.organisation is None:
        head.country = group.country
    return head


def find_delegates(sentence: Sentence) -> Iterator[tuple[str | None, Mention]]:
    """Find who acts for which state: "LED THE DELEGATION OF FIJI the minister X", "FIJI WAS REPRESENTED by X".

    Whoever chairs the sitting itself acts for his own: "CHAIRED THE MEETING the minister of Fiji, X".
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    sides, represents = sets["contacts.links.side"], sets["contacts.delegation.represents"]
    people = [m for m in sentence.mentions if is_person(m) and m.name is not None and not m.prefix]
    if not people:
        return
    for verb in filter(is_chair, sentence.phrases(_TRIGGERS)):
        head = next((m for m in people if m.start >= verb.end), None)
        group = next((m for m in sentence.mentions if m.start >= verb.end and m.delegation), None)
        country = group.country if group is not None else None
        if head is None or verb.end >= sentence.end:
            continue
        # "The minister X led THE DELEGATION": right behind him; else where they sat may stand between.
        if head.start - verb.end in _NEAR and head.end < sentence.end:
            led = words[head.end] in sides
        else:
            led = words[verb.end] in sides and head.start - verb.end < _TO_CHAIR
        if led:
            yield country, head
        sitting = sentence.hits.get(verb.end)
        if sitting is not None and names_noun(sitting, "sitting") and head.start == sitting.end:
            yield head.country, head
    for index in range(sentence.start, sentence.end):
        hit = sentence.hits.get(index + 1) if sentence.is_one_of(index, represents) else None
        state = hit.sense("country") if hit is not None and not hit.prefix else None
        head = next((m for m in people if m.start > index), None) if state is not None else None
        if head is not None and state is not None and head.start - index < _TO_CHAIR:
            yield str(state[0]), head


def find_head(sentence: Sentence, country: str | None) -> Mention | None:
    """Find who leads the delegation of a state at the sitting at hand: "X led the delegation of QATAR"."""
    verbs = (
        hit for hit in sentence.phrases(_TRIGGERS) if ("sitting" in {v.frame for s, v in hit.senses if s in _TRIGGERS})
    )
    sides = sentence.lexicon.sets["contacts.links.side"]
    for verb in verbs:
        led = verb.end < sentence.end and sentence.tokens.words[verb.end] in sides
        after = (m for m in sentence.mentions if verb.end <= m.start < verb.end + _TO_CHAIR and is_person(m) and m.name)
        head = next(after, None) if led else None
        if head is not None and head.country in {None, country}:
            return head
    return None
