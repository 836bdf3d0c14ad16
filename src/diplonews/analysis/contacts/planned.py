"""Contacts that are still to come: by verb, by time, by the journey for which they are, by the line of a programme."""

from __future__ import annotations

from diplonews.analysis.contacts.contact import TIMELESS, is_noun, is_so_that
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.placing import begins_clause
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.hits import PLACES_AND_SEATS
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, last_clause, phrase_at, united

__all__ = [
    "is_aim",
    "is_announced",
    "is_for",
    "is_held_by_all",
    "is_planned",
    "is_programmed",
]

_HOUR = 4
"""Words of an hour in figures ("9:00"), with what follows them."""
_NEAR = 3
"""Words beside a verb or noun among which its time is told."""
_AHEAD = 10
"""How many words before its verb a contact may be announced."""
_SOON = 8
"""How many words after its participants it may be said to be still to come."""
_TRAVELS = 16
"""How many words before what for someone travels the verb of travelling may stand."""
_ABOUT = 7
"""How many words before a word that stands for the contact it may be said that it is still to come."""
_PROPOSED = 16
"""Words from a decision to what was decided: who decided it, and when, may stand between."""
_VERBS = frozenset({"trigger"})
_SAID = frozenset({"speech"})
_TELLING = frozenset({"trigger", "speech", "opener"})
_OWNED = 3
"""Words from the beginning of a sentence to the talks with which it begins ("IN HIS BILATERAL talks with")."""
_QUALIFIED = 3
"""Words behind talks among which a clause about them begins."""


def is_announced(sentence: Sentence) -> bool:
    """Tell whether a sentence says of the contact at hand that it is still to come."""
    planned = sentence.lexicon.sets["contacts.status.planned"]
    return any(
        holds(sentence.tokens.words[max(sentence.start, hit.start - _ABOUT) : hit.start], planned)
        for hit in sentence.phrases(frozenset({"again"}))
    )


def is_aim(sentence: Sentence, hit: Hit) -> bool:
    """Tell the talks for which someone travels ("came FOR talks with"), of which the next sentence may say more."""
    aims = sentence.lexicon.sets["contacts.status.aims"]
    return hit.start > sentence.start and sentence.tokens.words[hit.start - 1] in aims


def is_for(sentence: Sentence, hit: Hit) -> bool:
    """Tell what someone is somewhere for ("is in Suva TO MEET the envoy"), from what is announced ("IS TO MEET")."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[hit.start] not in sets["speech.infinitive"]:
        return False
    starts = range(max(sentence.start, hit.start - _NEAR), hit.start)
    return not any(" ".join(words[i : hit.start + 1]) in sets["contacts.status.planned"] for i in starts)


def is_held_by_all(sentence: Sentence) -> bool:
    """Tell whether a sentence says of all sides of the contact at hand that they have held it."""
    sides = {mention.start for mention in sentence.mentions if mention.together}
    if not sides or not sentence.lexicon.grammar.verb_first:
        return False
    verbs = sentence.phrases(_VERBS)
    return any(
        verb.end in sides and sentence.lexicon.grammar.binds(verb.prefix) in {"", "and"} and not rule.present
        for verb in verbs
        if (rule := verb.sense("trigger")) is not None
        and rule.frame == "with"
        and verb.prefix not in sentence.lexicon.grammar.future
    )


def is_planned(sentence: Sentence, hit: Hit, end: int, rule: TriggerRule | None, *, led: bool) -> bool:
    """Tell a contact that is said to be still to come; see `find_status` for the arguments."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    planned = sets["contacts.status.planned"]
    told = words[hit.start : hit.end]
    if is_for(sentence, hit) and _has_visited(sentence, hit.start):
        return False
    if rule is not None and (is_so_that(sentence, hit, rule) or is_programmed(sentence)):
        return True
    coming = holds(told, planned) or holds(told, sets["contacts.status.planned_verbs"])
    done = holds(told, sets["contacts.status.done_verbs"])
    chances = words[max(sentence.start, hit.start - 3 * _NEAR) : hit.end]  # "a également EU L'HONNEUR de recevoir"
    done = done or holds(chances, sets["contacts.status.chances"])
    if hit.prefix in grammar.future or (coming and not done):
        return True  # "Rencontrer" by itself, but not "EST VENU rencontrer"
    if words[hit.start] in sets["contacts.status.purpose"] and _travels(sentence, hit.start):
        return True
    aim = is_aim(sentence, hit) or words[hit.start] in sets["contacts.status.aims"]
    if aim and grammar.cased and _leaves_for(sentence, hit.start):
        return True  # "LEFT for Rome FOR talks with"
    begun = words[hit.start] in sets["contacts.links.purpose"] and grammar.cased  # "is also EXPECTED TO call on"
    before = words[max(sentence.start, hit.start - _AHEAD) : hit.start + begun]
    base = words[hit.start] in sets["contacts.status.base"]
    if rule is not None and (rule.frame in TIMELESS or (grammar.cased and not base)):
        before = last_clause(before, frozenset() if rule.present else sets["speech.when"])
    if rule is not None and rule.frame in TIMELESS and grammar.cased:
        before = _past_described(sentence, before)
    if holds(before, planned) or (grammar.cased and not led and _is_of_journey(sentence, hit, rule)):
        return True
    if rule is not None and rule.frame in TIMELESS and grammar.cased:
        verb = words[max(sentence.start, hit.start - _NEAR) : hit.start]
        if holds(verb, sets["contacts.status.planned_verbs"]) and not _was_held(sentence, hit):
            return True  # "AURA des entretiens sur la coopération avec"
    if rule is not None and rule.needs is not None and grammar.cased and holds(_to_noun(sentence, hit), planned):
        return True  # "concludes NEXT WEEK'S meetings with", "has SCHEDULED talks with"
    wider = last_clause(words[max(sentence.start, hit.start - _PROPOSED) : hit.start])
    if words[hit.start] in sets["contacts.status.arranging"] and (
        holds(wider, sets["contacts.status.decided"]) or _begins_in_future(sentence)
    ):
        return True  # "The two decided HOLDING a summit", "WILL include HOLDING": the noun is written like "held"
    if base and holds(words[sentence.start : hit.start], planned):
        return True  # "will travel to A, B and C from May 2 to 4 and MEET with ..."
    if rule is None:
        return False
    later = words[hit.end : min(sentence.end, end + _SOON)]
    if holds(words[hit.start - 1 : hit.start], sets["speech.adjuncts"]):
        later = later[: next((i for i, word in enumerate(later) if word in COMMAS), None)]  # "DURING the talks, ..."
    if rule.frame in TIMELESS and holds(later[:_NEAR], sets["contacts.status.done"]):
        return False  # "After the talks that he HELD with her, he said that the days to come ..."
    if rule.present:
        # In titles the present tells what happened, elsewhere what will.
        if sentence.is_title or led:
            return holds(later, planned)
        return not _is_going_on(sentence, hit, end)
    if rule.frame not in TIMELESS:
        return _is_to_come(sentence, hit, end)
    that = next((place for place, word in enumerate(later[:_QUALIFIED]) if word in grammar.relative), None)
    if that is not None and holds(later[that + 1 : that + 2], sets["contacts.status.doing"]):
        return True  # "The historic talks, THAT HE HOLDS tomorrow with"
    if holds(words[hit.end : hit.end + 1], sets["contacts.status.planned_after"]):
        return not _was_held(sentence, hit)  # "A meeting TO COME of the two"
    if grammar.cased:
        later = _before_content(sentence, later, end)
    if holds(later, sets["contacts.status.planned_times"]) or _will_be(sentence, hit) or _will_deal(sentence, end):
        return True
    return grammar.cased and _will_be_told(sentence, hit)


def _past_described(sentence: Sentence, before: list[str]) -> list[str]:
    """Cut what describes another thing as still to come: "discussed the UPCOMING SUMMIT AT | their meeting"."""
    sets = sentence.lexicon.sets
    coming, at = sets["contacts.manner.coming"], sets["contacts.links.during"]
    last = max((place for place, word in enumerate(before) if word in coming), default=-1)
    behind = [place for place in range(last + 2, len(before)) if before[place] in at]
    return before[behind[0] :] if last >= 0 and behind else before


def _before_content(sentence: Sentence, later: list[str], end: int) -> list[str]:
    """Cut from what follows a contact what someone said there: "after talks with the king, said THAT IT WILL BE"."""
    that = next((i for i, word in enumerate(later) if word in sentence.lexicon.sets["speech.that"]), None)
    if that is None:
        return later
    said = any(hit.start < end + that for hit in sentence.phrases(_SAID))
    return later[:that] if said else later


def _is_of_journey(sentence: Sentence, hit: Hit, rule: TriggerRule | None) -> bool:
    """Tell what a journey to come is for: "will travel to Accra, Ghana, FOR A SERIES OF MEETINGS WITH".

    Long words may stand between: "IS TO VISIT Ghana on Monday at the head of a large delegation FOR TALKS WITH".
    """
    if rule is None or rule.frame not in TIMELESS:
        return False
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    near = words[max(sentence.start, hit.start - 2 * _NEAR) : hit.start + 1]
    if not any(word in sets["contacts.status.aims"] for word in near):
        return False
    verbs = [verb for verb in sentence.phrases(_VERBS) if verb.end <= hit.start and not is_noun(verb)]
    going = verbs[-1].sense("trigger") if verbs else None
    told = words[max(sentence.start, verbs[-1].start - 1) : verbs[-1].end] if verbs else []  # "IS to visit"
    return going is not None and going.frame == "visit" and holds(told, sets["contacts.status.planned"])


def _to_noun(sentence: Sentence, hit: Hit) -> list[str]:
    """Give the words from a verb of doing to the noun of contact that it takes."""
    for index in range(hit.end, min(sentence.end, hit.end + _NEAR + _NEAR)):
        noun = sentence.hits.get(index)
        if noun is not None and noun.sense("noun") is not None:
            return sentence.tokens.words[hit.end : index]
    return []


def _begins_in_future(sentence: Sentence) -> bool:
    """Tell a sentence that begins with a verb of the future, where it leads ("WILL INCLUDE her visit talks")."""
    lexicon = sentence.lexicon
    if not lexicon.grammar.verb_first or sentence.start >= sentence.end:
        return False
    word = sentence.tokens.words[sentence.start]
    return word not in lexicon.common and any(
        word.startswith(clitic) and word[len(clitic) :] in lexicon.common for clitic in lexicon.grammar.future
    )


def _is_to_come(sentence: Sentence, hit: Hit, end: int) -> bool:
    """Tell a present of what is to come: "MEETS NEXT WEEK with the king", "meets the king in Rome TOMORROW"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[hit.start] not in sets["contacts.status.presents"]:
        return False
    times, last = sets["contacts.status.planned_times"], min(sentence.end, end + _NEAR + 1)
    return any(phrase_at(words, index, sentence.end, times) for index in (hit.end - 1, hit.end, *range(end, last)))


def is_programmed(sentence: Sentence) -> bool:
    """Tell a line of a programme, which begins with the hour, in the present: "9:00 A.M. The minister meets with"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if not sets["places.clock"] or sentence.start >= sentence.end or not words[sentence.start].isdigit():
        return False
    last = min(sentence.end, sentence.start + _HOUR)
    after = next(
        i for i in range(sentence.start, last + 1) if i == last or not (words[i].isdigit() or words[i] in ":.")
    )
    if not phrase_at(words, after, sentence.end, sets["places.clock"]):
        return False
    return not sets["places.programme"].isdisjoint(words[after : sentence.end])


def _has_visited(sentence: Sentence, end: int) -> bool:
    """Tell who VISITED a house or a city to meet someone: whose visit is over has met."""
    words, visited = sentence.tokens.words, sentence.lexicon.sets["contacts.status.visited"]
    before = words[max(sentence.start, end - _TRAVELS) : end]
    if not sentence.lexicon.grammar.cased:
        return holds(last_clause(before), visited)
    if not holds(before, visited):
        return False
    # "Traveled to Suva, Fiji, on May 2 TO MEET": the commas part a city from its state, and no clauses.
    went = max(i for i in range(max(sentence.start, end - _TRAVELS), end) if phrase_at(words, i, end, visited))
    verbs = (hit for hit in sentence.phrases(_VERBS) if went < hit.start < end and not is_noun(hit))
    return all(hit.start < went + phrase_at(words, went, end, visited) for hit in verbs)


def _was_held(sentence: Sentence, hit: Hit) -> bool:
    """Tell a past verb of holding before its noun: "WAS HELD yesterday a meeting (expected) of the two"."""
    words, before = sentence.tokens.words, [h for h in sentence.hits.values() if hit.start - _AHEAD <= h.start]
    done = sentence.lexicon.sets["contacts.status.done"]
    return any(
        words[h.start][len(h.prefix) :] in done and begins_clause(sentence, h) for h in before if h.end <= hit.start
    )


def _travels(sentence: Sentence, end: int) -> bool:
    """Tell whether someone is on the way: "flies to Rome TO MEET"; who "flew to Rome to meet" has met."""
    travels, prefixes = sentence.lexicon.sets["contacts.status.travels"], ("", *sentence.lexicon.prefixes)
    before = sentence.tokens.words[max(sentence.start, end - 2 * _TRAVELS) : end]
    before = [*last_clause(before)[:-_TRAVELS], *before[-_TRAVELS:]]  # Long titles may stand between.
    return any(word.startswith(prefix) and word[len(prefix) :] in travels for word in before for prefix in prefixes)


def _leaves_for(sentence: Sentence, end: int) -> bool:
    """Tell who is on the way to a place when they meet, or left on a day ("LEFT MONDAY for talks").

    Who leaves a hall or an office, or met there, is not.
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    begin = max(sentence.start, end - _TRAVELS)
    begin = end - len(last_clause(words[begin:end]))
    begin = max([begin, *(hit.start + 1 for hit in sentence.phrases(_VERBS) if begin <= hit.start < end)])
    for index in range(begin, end - 1):
        if words[index] in sets["contacts.status.travels"]:
            ahead = map(sentence.hits.get, range(index + 1, index + 3))
            gone = united(sets["speech.days"], sets["contacts.status.aims"])
            if index + 1 < end and all(word in gone for word in words[index + 1 : end]):
                return True  # "LEFT MONDAY for talks"
            if words[index + 1] in sets["contacts.status.aims"] or any(
                place is not None and not PLACES_AND_SEATS.isdisjoint(place.sorts) for place in ahead
            ):
                return True
    return False


def _will_be(sentence: Sentence, hit: Hit) -> bool:
    """For "the two WILL hold talks", where the noun tells the contact."""
    before = (sentence.hits.get(index) for index in range(max(sentence.start, hit.start - _AHEAD), hit.start))
    future = sentence.lexicon.grammar.future
    return any(found is not None and found.prefix in future and found.sense("trigger") for found in before)


def _will_be_told(sentence: Sentence, hit: Hit) -> bool:
    """Tell a contact with which a sentence begins by what will be said at it: "IN HIS TALKS with X, he WILL stress"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if hit.start > sentence.start + _OWNED or words[sentence.start] not in sets["contacts.links.during"]:
        return False
    verb = next((verb for verb in sentence.phrases(_TELLING) if verb.start >= hit.end and not is_noun(verb)), None)
    return verb is not None and holds(words[verb.start - 1 : verb.end], sets["contacts.status.planned"])


def _will_deal(sentence: Sentence, end: int) -> bool:
    """For "the talks of the two WILL deal with"."""
    future, words = sentence.lexicon.grammar.future, sentence.tokens.words
    verbs, will = (sentence.lexicon.sets[f"contacts.status.{told}"] for told in ("deals", "will"))
    near = range(end, min(sentence.end, end + _NEAR))
    return any(phrase_at(words, index, sentence.end, will) for index in near) or any(
        words[index].startswith(clitic) and words[index][len(clitic) :] in verbs for index in near for clitic in future
    )


def _is_going_on(sentence: Sentence, hit: Hit, end: int) -> bool:
    """Tell a present that goes on, or that tells the past after words such as "before"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    before = words[max(sentence.start, hit.start - _NEAR) : hit.start]
    after = words[hit.end : min(sentence.end, end + _SOON)]
    later = united(sets["contacts.status.meanwhile"], sets["contacts.status.earlier"])
    if holds(before, later) and _comes_later(sentence, hit):
        return False  # "will hold talks with the king, WHILE he meets the premier", "BEFORE he meets"
    if holds(after, sets["contacts.status.planned_times"]):
        return False  # "meets her two hours FROM NOW"
    return holds(before, sets["contacts.status.going_on_before"]) or holds(after, sets["contacts.status.going_on"])


def _comes_later(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether the sentence has told before of a contact that is still to come."""
    future = sentence.lexicon.grammar.future
    return any(verb.prefix in future for verb in sentence.phrases(_VERBS) if verb.start < hit.start)
