"""What only stands aside after the word that reports a contact: when, where, on what occasion, in whose presence."""

from __future__ import annotations

from itertools import pairwise

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import (
    before_articles,
    first_words,
    holds,
    longest,
    past_articles,
    phrase_at,
    united,
)

__all__ = [
    "breaks",
    "find_asides",
    "find_led",
    "is_next",
    "is_of_event",
    "is_person",
    "past_clause",
    "side_after",
    "side_between",
]

_TAKEN = frozenset({"call", "talks", "paper"})
"""Nouns of contact that a verb takes behind who was present."""
_REACH = 45
"""How many words after its trigger, or the participant before it, a participant may stand."""
_ASIDE = 18
"""Words that may stand aside."""
_EVENT_NAME = 6
"""Words of an event's name behind the body that it is of."""
_VERBS = frozenset({"trigger", "speech", "opener"})
"""Sorts of words that no event's name goes on over."""
_EVENT = 8
"""Words from what leads to an event to who meets at it."""
_STATE = 5
"""Words and signs of the name of a state."""
_SIDE = 4
"""Words that name a side, the preposition among them."""
_NAMED = 2
"""Words of the name of a committee or delegation that were not read, before what stands aside."""
_PLACE = 3
"""Words of the name of a place."""
_CLAUSE = 24
"""Words of a clause that tells more of whoever is its subject."""
_HARMLESS = frozenset({"visit", "sitting", "chair", "sides", "between"})
"""Frames of what someone may have done of whom such a clause tells more."""
_TRIGGER = frozenset({"trigger"})
_BREAKING = frozenset({"opener", "speech", "occasion"})
"""Sorts of phrases behind which no participants follow."""
_LINK = frozenset({"link"})
_BRACKET = frozenset({"("})
_PLACED = PLACES | {"organisation"}
"""Sorts of names with which it is told where something was."""


def is_person(mention: Mention) -> bool:
    """Tell a person or an office from states, bodies and groups."""
    return mention.name is not None or bool(mention.offices) or mention.counterpart


def breaks(hit: Hit, noun: Hit | None) -> bool:
    """Tell a verb of its own, or what was discussed: the participants are over."""
    if noun is not None and noun.start <= hit.start < noun.end:
        return False
    if not _BREAKING.isdisjoint(hit.sorts):
        return True
    if "trigger" not in hit.sorts:
        return False
    # "LEADERS" may be written like "led it".
    frames = {"between", "visit", "sides", "chair"} if hit.sense("joint") else {"between", "visit", "sides"}
    return any(sort == "trigger" and value.frame not in frames for sort, value in hit.senses)


def is_next(hit: Hit | None) -> bool:
    """Tell a word for the next of several contacts ("the first to A, accompanied by B, and THE SECOND to C")."""
    return hit is not None and hit.sense("link") == "second"


def find_led(sentence: Sentence, start: int, leader: Mention) -> int:
    """Find where a group begins of which its leader or members are told ("A DELEGATION LED BY her"), or 0."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    heading = united(sets["contacts.links.heading"], sets["contacts.links.including"])
    for index in range(start, leader.start):
        hit = sentence.hits.get(index)
        if hit is not None and hit.sense("delegation") and holds(words[hit.end : leader.start], heading):
            return index
    return 0


def side_between(sentence: Sentence, start: int, end: int) -> str | None:
    """Tell the state of a side that is named before those of it who were there: "from the Jordanian SIDE"."""
    sides = sentence.lexicon.sets["contacts.links.side"]
    # The adjective stands before its noun or after it: "the JORDANIAN side", "côté JORDANIEN".
    steps = (-1, 1) if sentence.lexicon.grammar.cased else (1,)
    for index in range(start - 1, end - 1):
        if sentence.tokens.words[index] not in sides:
            continue
        if -1 in steps and (before := _state_before(sentence, index)) is not None:
            return before
        for hit in map(sentence.hits.get, (index + step for step in steps)):
            if hit is not None and (value := hit.sense("adjective") or hit.sense("country")):
                return str(value[0])
    return None


def _state_before(sentence: Sentence, index: int) -> str | None:
    """Give the state whose name of several words and signs ends right before a word ("the U.S. SIDE", "Peru's")."""
    index -= 2 * (sentence.tokens.words[index - 2 : index] == ["'", "s"])
    hits = (sentence.hits.get(start) for start in range(max(sentence.start, index - _STATE), index))
    told = next((hit for hit in hits if hit is not None and hit.end == index), None)
    value = told and (told.sense("adjective") or told.sense("country"))
    return str(value[0]) if value else None


def side_after(sentence: Sentence, end: int) -> str | None:
    """Tell the state of a side that is named right after who leads it: "X FOR THE JORDANIAN SIDE"."""
    words, for_ = sentence.tokens.words, sentence.lexicon.sets["contacts.links.side_of"]
    told = end < sentence.end and words[end] in for_
    return side_between(sentence, end + 1, min(sentence.end, end + _SIDE)) if told else None


def find_asides(sentence: Sentence, start: int, last: int, *, direct: bool = False) -> list[tuple[int, int]]:
    """Find what stands aside after a trigger, up to a token: occasions, who was present, brackets.

    Whoever is met follows a direct verb unbound: behind those who were present, too.
    """
    found: list[tuple[int, int]] = []
    opens = first_words(sentence.lexicon.sets["contacts.aside.forms"])
    relative = sentence.lexicon.grammar.relative if sentence.lexicon.grammar.verb_first else frozenset[str]()
    telling = {hit.start for hit in sentence.phrases(_LINK)}
    telling.update(sentence.where(united(opens, relative, _BRACKET)))
    reached = start
    for index in sorted(telling):
        if not reached <= index <= last:
            continue
        hit, word = sentence.hits.get(index), sentence.tokens.words[index]
        may = word in opens or word == "(" or (hit is not None and "link" in hit.sorts)
        end = _relative_end(sentence, index) if word in relative else index
        end = _aside(sentence, index) if may and end == index else end
        if direct and end == index and hit is not None and hit.sense("link") == "attend":
            behind = _object_behind(sentence, hit) if sentence.lexicon.grammar.cased else 0
            end = behind or _met_behind(sentence, start, hit)
        if end > index:
            found.append((index, end))
        reached = max(index + 1, end)
    return found


def _aside(sentence: Sentence, index: int) -> int:
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[index] == "(":
        return next((i + 1 for i in range(index, min(sentence.end, index + _ASIDE)) if words[i] == ")"), index)
    hit = sentence.hits.get(index)
    if sentence.speaks_of(index) or (hit is not None and hit.sense("trigger")):
        return index
    if hit is not None and hit.sense("link") == "attend" and hit.sense("speech") is None:
        if phrase_at(words, index, sentence.end, sets["contacts.links.taking_part"]):
            return index  # "a meeting IN WHICH the king TOOK PART"
        return _presence_end(sentence, hit)
    width = phrase_at(words, index, sentence.end, sets["contacts.aside.forms"])
    if not width or " ".join(words[max(sentence.start, index - 1) : index + 1]) in sentence.lexicon.grammar.by:
        return index
    return _adjunct_end(sentence, index, index + width)


def _relative_end(sentence: Sentence, index: int) -> int:
    """End a clause that tells more of a subject before whoever was met: "met, the king WHO IS IN ROME, the premier"."""
    words, with_ = sentence.tokens.words, sentence.lexicon.grammar.with_
    subject = index - (words[index - 1] in COMMAS)
    if not any(mention.end == subject and mention.name is not None for mention in sentence.mentions):
        return index
    limit = min(sentence.end, index + _CLAUSE)
    for met in (m for m in sentence.mentions if index < m.start < limit and is_person(m)):
        hits = (sentence.hits.get(place) for place in range(index + 1, met.start))
        if any(hit is not None and _goes_on(sentence, hit) for hit in hits):
            break
        if words[met.start - 1] in with_ and words[met.start - 2] in COMMAS:
            return met.start - 1
        if sentence.lexicon.grammar.binds(met.prefix) == "with" and words[met.start - 1] in COMMAS:
            return met.start
        if met.offices and not met.prefix and _is_over(sentence, met.start):
            return met.start
    return index


def past_clause(sentence: Sentence, reached: int, met: Mention) -> int | None:
    """Pass over a clause about one of those met, to the "and" before the next: "met A, who is in Rome, AND B".

    Args:
        sentence: The sentence.
        reached: Where the last of those met ends.
        met: Who stands behind the clause.

    Returns:
        Where the "and" stands; None if there is no such clause, or whoever it is may belong to it.
    """
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    begin = reached + (reached < sentence.end and words[reached] in COMMAS)
    if begin >= met.start or words[begin] not in grammar.relative or met.name is None or not met.offices:
        return None
    hits = (sentence.hits.get(place) for place in range(begin + 1, met.start))
    if met.start - begin > _CLAUSE or any(hit is not None and _goes_on(sentence, hit) for hit in hits):
        return None
    if grammar.binds(met.prefix) == "and":
        return met.start if words[met.start - 1] in COMMAS else None
    again = words[met.start - 1] in grammar.with_ and words[met.start - 2] in COMMAS  # ", and WITH the minister"
    return met.start - 1 if not met.prefix and (again or words[met.start - 1] in grammar.and_) else None


def _goes_on(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb whose subject or object may be whoever stands after it, in a clause that tells more of someone."""
    rules = [value for sort, value in hit.senses if sort == "trigger"]
    done = sentence.hits.get(hit.end)
    if done is not None and ("noun", "visit") in done.senses:
        return False  # "Who BEGAN A VISIT to Rome": he did nothing else.
    if not hit.prefix and sentence.tokens.words[hit.start - 1] in sentence.lexicon.grammar.of:
        return False  # "At THE HEAD of a delegation", written as "he headed": no verb stands behind a preposition.
    if rules and (all(rule.frame not in _HARMLESS for rule in rules) or any(rule.needs == "noun" for rule in rules)):
        return True
    described = sentence.tokens.words[hit.start] in sentence.lexicon.sets["places.visit_adjectives"]
    return hit.sense("speech") is not None and not described  # "on an UNANNOUNCED visit"


def _is_over(sentence: Sentence, index: int) -> bool:
    """Tell whether the word before a token binds nothing after it: a definite one, a place, a day, how a visit is."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    before, definite = words[index - 1], sentence.lexicon.grammar.definite
    if before in COMMAS or before.startswith(definite) or before in sets["places.visit_adjectives"]:
        return True
    if before in united(sets["contacts.status.recent"], sets["places.now"]):
        return True
    return _is_behind_place(sentence, index)


def _is_behind_place(sentence: Sentence, index: int) -> bool:
    near = (sentence.hits.get(start) for start in range(index - _PLACE, index))
    return any(hit is not None and hit.end == index and not PLACES.isdisjoint(hit.sorts) for hit in near)


def _is_done_by(sentence: Sentence, index: int) -> bool:
    """Tell by whom it was done, behind a place or a body: "was received AT THE UNION'S SUMMIT IN ACCRA BY THE KING"."""
    articles = sentence.lexicon.grammar.articles
    after = past_articles(sentence.tokens.words, index + 1, sentence.end, articles)
    if not any(mention.start in {index + 1, after} and is_person(mention) for mention in sentence.mentions):
        return False
    near = (sentence.hits.get(start) for start in range(max(sentence.start, index - _NAMED), index))
    return any(hit is not None and hit.end == index and not _PLACED.isdisjoint(hit.sorts) for hit in near)


def _adjunct_end(sentence: Sentence, start: int, index: int) -> int:
    """End what stands aside before a comma, a word that binds the other side, or who is no part of it."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    both = grammar.between if grammar.verb_first else frozenset[str]()  # "at talks in Rome BETWEEN the two"
    group = grammar.verb_first and any(m.delegation and 0 <= start - m.end <= _NAMED for m in sentence.mentions)
    heading = sentence.lexicon.sets["contacts.links.headed"] if group else frozenset[str]()
    people = {mention.start: mention for mention in sentence.mentions}
    limit = min(sentence.end, index + _ASIDE)
    by = grammar.by if _leaves_by(sentence, start, index) else frozenset()
    if words[index : index + 1] and words[index] in sentence.lexicon.sets["contacts.aside.nouns"]:
        owner = people.get(index + 1)
        index = owner.end if owner is not None else index + 1  # "During the visit OF THE PRESIDENT"
    while index < limit:
        mention, found = people.get(index), sentence.hits.get(index)
        if words[index] in COMMAS or words[index] in grammar.with_ or _binds_each(sentence, index):
            return index
        if words[index] in by or (grammar.cased and words[index] in grammar.by and _is_done_by(sentence, index)):
            return index
        if words[index] in heading:
            return index  # "The committee of the house, in Rome, HEADED BY X, held talks"
        if words[index] in both:
            return _closing(sentence, start, index, limit) or index
        if mention is not None:
            if (is_person(mention) and not _sits(sentence, mention)) or _is_met(sentence, mention):
                return _closed_before(sentence, start, index, limit) or index
            index = mention.end
            continue
        if found is not None and breaks(found, None):
            return _closing(sentence, start, index, limit) or _past_visit(sentence, found, limit) or index
        if grammar.verb_first and found is not None and found.sense("link") == "attend":
            return index  # "in his office today IN THE PRESENCE OF the under-secretary": those stand aside, too.
        index += 1
    return start if index < sentence.end else index


def _leaves_by(sentence: Sentence, start: int, end: int) -> bool:
    """Tell "received IN PRIVATE by" and "IN THE PALACE by" from a noun with a doer of its own: "DURING a visit by"."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    alone = words[end - 1] not in united(grammar.of, grammar.articles)
    return grammar.cased and (alone or not sentence.lexicon.sets["topics.apart"].isdisjoint(words[start:end]))


def _closing(sentence: Sentence, start: int, index: int, limit: int) -> int | None:
    """Find the comma after a clause that began with one, and before whoever is met: "met, ON A VISIT HE MADE, X"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    hit = sentence.hits.get(index)
    if words[start - 1] not in COMMAS or (hit is not None and grammar.binds(hit.prefix[:1]) == "and"):
        return None
    if (bound := _closed_before(sentence, start, index, limit)) is not None:
        return bound
    people = {mention.start for mention in sentence.mentions if is_person(mention)}
    comma = next((i for i in range(index, limit) if words[i] in COMMAS), None)
    return comma if comma is not None and comma + 1 in people and people.isdisjoint(range(start, comma)) else None


def _closed_before(sentence: Sentence, start: int, index: int, limit: int) -> int | None:
    """Find the comma before "with" that closes what one opened: "s'est entretenu, LORS DES OBSÈQUES DU ROI, avec X"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if not grammar.cased or words[start - 1] not in COMMAS:
        return None
    comma = next((i for i in range(index, limit - 1) if words[i] in COMMAS), None)
    return comma if comma is not None and words[comma + 1] in grammar.with_ else None


def _past_visit(sentence: Sentence, verb: Hit, limit: int) -> int | None:
    """Find whoever stands behind where a guest went: "received ON A VISIT HE MAKES TO RABAT the minister"."""
    if not any(sort == "trigger" and rule.frame == "visit" for sort, rule in verb.senses):
        return None
    words, days = sentence.tokens.words, sentence.lexicon.sets["contacts.status.recent"]
    people = {mention.start for mention in sentence.mentions if is_person(mention) and not mention.prefix}
    places = (sentence.hits.get(index) for index in range(verb.end, limit))
    ends = (hit.end for hit in places if hit is not None and not PLACES.isdisjoint(hit.sorts))
    starts = (end + (end < limit and words[end] in days) for end in ends)
    return next((start for start in starts if start in people), None)


def _is_met(sentence: Sentence, mention: Mention) -> bool:
    """Tell a delegation right behind where and when it was met: "received in Accra today A DELEGATION of"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if not mention.delegation or mention.prefix or not sentence.lexicon.grammar.verb_first:
        return False
    if words[mention.start] in sets["contacts.delegation.objects"] or _is_behind_place(sentence, mention.start):
        return True
    return words[mention.start - 1] in united(sets["contacts.status.recent"], sets["contacts.aside.closed"])


def _sits(sentence: Sentence, mention: Mention) -> bool:
    """Tell those of no name whose meeting is the occasion ("on the sidelines of the meeting OF the MINISTERS of")."""
    if mention.name is not None or mention.counterpart or mention.start <= sentence.start:
        return False
    if mention.prefix and sentence.lexicon.grammar.binds(mention.prefix) == "to":
        return True
    before = sentence.tokens.words[mention.start - 1]
    hit = sentence.hits.get(mention.start - 1)
    known = hit is not None and not mention.prefix and bool(hit.sense("noun") or hit.sense("again"))
    stem = before[1:] if sentence.lexicon.grammar.binds(before[:1]) == "to" else before
    return known or not sentence.lexicon.sets["places.occasion.events"].isdisjoint((before, stem))


def is_of_event(sentence: Sentence, mention: Mention) -> bool:
    """Tell those after whom an event is called, whom nobody meets by that: "at the PORTS MINISTERS Meeting"."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    if grammar.verb_first or mention.name is not None or mention.counterpart or sentence.is_title:
        return False
    events = united(sets["places.occasion.gatherings"], sets["places.occasion.sittings"])
    end = mention.end
    while end < sentence.end and words[end] in {"'", "s"}:
        end += 1
    of_several = end > mention.end and any(word == "'" for word in words[mention.end : end])
    if end < sentence.end and words[end] in events and (of_several or sentence.tokens.is_capital(end)):
        return True  # "attend the PORTS MINISTERS' meeting"
    if mention.organisation is not None and not mention.offices and _leads_event(sentence, mention.end, events):
        return True
    start = before_articles(words, mention.start, sentence.start, grammar.articles) - 1
    if start <= sentence.start or words[start] not in grammar.of or words[start - 1] not in events:
        return False
    return any(hit.sense("occasion") for hit in sentence.hits.values() if hit.end <= start < hit.end + _EVENT)


def _leads_event(sentence: Sentence, index: int, events: frozenset[str]) -> bool:
    """Tell a body at the head of an event's name: "at THE UNION Regional Forum foreign ministers' meeting"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    apart = united(grammar.articles, grammar.of, grammar.with_, grammar.and_)
    for place in range(index, min(sentence.end, index + _EVENT_NAME)):
        hit = sentence.hits.get(place)
        if words[place] in events:
            return place > index
        if words[place] in COMMAS or words[place] in apart or (hit is not None and not _VERBS.isdisjoint(hit.sorts)):
            return False
    return False


def is_of_many(sentence: Sentence, hit: Hit) -> bool:
    """Tell the meeting of many for which one of those who met has come ("to Oslo for the MEETING of ministers")."""
    words, office = sentence.tokens.words, sentence.hits.get(hit.end)
    rule = office.sense("office") if office is not None else None
    if rule is None or not rule.plural:
        return False
    goings = sentence.lexicon.sets["places.occasion.goings.attending"]
    comes = any(
        index + phrase_at(words, index, hit.start, goings) == hit.start
        for index in range(max(sentence.start, hit.start - longest(goings)), hit.start)
    )
    return comes and any(other.start < hit.start for other in sentence.phrases(_TRIGGER))


def _binds_each(sentence: Sentence, index: int) -> bool:
    each = sentence.lexicon.grammar.each
    return not sentence.lacks(each) and phrase_at(sentence.tokens.words, index, sentence.end, each) > 0


def _met_before(sentence: Sentence, hit: Hit) -> int:
    """Find whoever is met right behind who was there: "received, ATTENDED BY THE UNDER-SECRETARY X, the envoy Y".

    A comma may stand before an officer of a state that is told there; it parts no list, whose last item has an "and".
    """
    if not sentence.lexicon.grammar.verb_first:
        return 0
    after = [mention for mention in sentence.mentions if mention.start >= hit.end]
    for place, (there, met) in enumerate(pairwise(after)):
        begin = _past_room(sentence, there.end, met.start)
        comma = sentence.tokens.words[begin : met.start]
        near = not comma or (len(comma) == 1 and comma[0] in COMMAS)
        if near and sentence.lexicon.grammar.binds(met.prefix) == "and":
            continue
        bound = sentence.lexicon.grammar.binds(met.prefix) in {"", "with"}
        told = there.name is not None and (met.offices or met.delegation or met.counterpart) and bound
        if comma:
            following = after[place + 2] if place + 2 < len(after) else None
            listed = following is not None and sentence.lexicon.grammar.binds(following.prefix) == "and"
            listed = listed and following is not None and not following.delegation
            near = near and met.country is not None and not listed
        return met.start if told and near and after[0].start == hit.end else 0
    return 0


def _past_room(sentence: Sentence, start: int, end: int) -> int:
    """Pass over where it was, behind who was there: "attended by the crown prince IN THE RULER'S OFFICE the envoy"."""
    width = phrase_at(sentence.tokens.words, start, end, sentence.lexicon.sets["contacts.aside.forms"])
    return end if width and _adjunct_end(sentence, start, start + width) == end else start


def _object_behind(sentence: Sentence, there: Hit) -> int:
    """Find whoever is met behind those who were present, and a comma: "received, IN THE PRESENCE OF Y, the envoy X".

    Of several after commas it is the last, with those bound to it: "in the presence of A, B and C, the envoy X".
    """
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    after = [mention for mention in sentence.mentions if mention.start >= there.end]
    if not grammar.cased or grammar.verb_first or not after or words[there.start - 1] in grammar.and_:
        return there.start
    met = there.start
    told = [word for word in words[there.end : after[0].start] if word not in grammar.articles and word != "'"]
    if len(told) > 1 and told[-1] in COMMAS and COMMAS.isdisjoint(told[:-1]) and is_person(after[0]):
        met = after[0].start  # "received, ACCOMPANIED BY HIS AIDES, the envoy X"
    for known, mention in pairwise(after):
        between = [word for word in words[known.end : mention.start] if word not in grammar.articles and word != "'"]
        if len(between) == 1 and between[0] in COMMAS and (is_person(mention) or mention.delegation):
            met = mention.start
        elif not between or grammar.and_.isdisjoint(between):
            break
    return met


def _met_behind(sentence: Sentence, verb: int, there: Hit) -> int:
    """Find the same where the verb comes first: "received the king, AND WITH HIM Y, the envoy X"; else where it begins.

    Args:
        sentence: What is told.
        verb: Where the verb ends.
        there: The words for who was there.
    """
    words = sentence.tokens.words
    before = [mention for mention in sentence.mentions if verb <= mention.start < there.start]
    after = [mention for mention in sentence.mentions if mention.start >= there.end]
    if len(before) != 1 or before[0].start != verb or words[there.start - 1] not in COMMAS:
        return there.start
    met = there.start
    for known, mention in pairwise(after):
        between = words[known.end : mention.start]
        if len(between) == 1 and between[0] in COMMAS and not mention.prefix:
            met = mention.start if is_person(mention) or mention.delegation else met
        elif between and not (len(between) == 1 and between[0] in COMMAS):
            break
    return met


def _presence_end(sentence: Sentence, hit: Hit) -> int:
    """End who was present before the word that binds the other side."""
    words, with_ = sentence.tokens.words, sentence.lexicon.grammar.with_
    by = sentence.lexicon.grammar.by if sentence.lexicon.grammar.cased else frozenset[str]()
    if met := _met_before(sentence, hit):
        return met
    limit = min(sentence.end, hit.end + _REACH)
    for index in range(hit.end, limit):
        found = sentence.hits.get(index)
        if words[index] in with_ and not sentence.speaks_of(index):
            return index
        if words[index] in by and words[index - 1] in COMMAS:
            return index  # "was received, IN THE PRESENCE OF THE MINISTER, by the king"
        if is_next(found):
            return index
        if sentence.lexicon.grammar.verb_first and found is not None and found.sense("noun") in _TAKEN:
            return index  # "received, IN THE PRESENCE OF THE ENVOY, a call from"
        if found is not None and not sentence.speaks_of(index) and breaks(found, None):
            break
    return hit.start
