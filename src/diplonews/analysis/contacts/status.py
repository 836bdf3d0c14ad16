"""Whether a contact was held, is planned or was cancelled; or is only recalled or wished for."""

from __future__ import annotations

from itertools import pairwise

from diplonews.analysis.contacts.contact import TIMELESS, is_so_that, is_verb
from diplonews.analysis.contacts.during import is_during_some
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.sayings import begins_clause
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.hits import PLACES_AND_SEATS
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, phrase_at, united

__all__ = [
    "find_status",
    "is_aim",
    "is_announced",
    "is_followed_up",
    "is_for",
    "is_held_by_all",
    "is_past",
    "is_programmed",
    "is_recalled",
    "is_told_held",
]

_FOLLOWED = 7
"""Words before talks among which it is told that the news goes on from them, with their day."""
_HOUR = 4
"""Words of an hour in figures ("9:00"), with what follows them."""
_NEAR = 3
"""How many words before its verb a contact may be denied, or put off."""
_ENDS = frozenset(",;:()")
"""Signs that part clauses."""
_TOLD = 10
"""Words before a contact, or its owner, among which it may be said that people speak about it."""
_LISTED = 20
"""And where it is told after other matters."""
_OWNED = 3
"""Words between whose contact it was and its noun."""
_DENIED = 14
"""Words before a contact among which someone denies it: who does may stand between."""
_AHEAD = 10
"""How many words before its verb a contact may be announced."""
_AFTER = 12
"""How many words after its verb it may be said to be long past."""
_DATED = 6
"""Words after a contact, or who took part in it, among which it is said when it was."""
_SOON = 8
"""How many words after its participants it may be said to be still to come."""
_TRAVELS = 16
"""How many words before what for someone travels the verb of travelling may stand."""
_ABOUT = 7
"""How many words before a word that stands for the contact it may be said that it is still to come."""
_PROPOSED = 16
"""Words from a proposal to what is proposed: who proposes it, and when, may stand between."""
_VERBS = frozenset({"trigger"})
_SAID = frozenset({"speech"})
_QUALIFIED = 3
"""Words between a verb of discussing and the talks that were discussed: whose they were, and which."""


def find_status(
    sentence: Sentence,
    hit: Hit,
    end: int,
    rule: TriggerRule | None = None,
    *,
    led: bool = False,
    during: bool = False,
) -> str:
    """Tell `held`, `planned` or `cancelled`; `none` where the contact is recalled, denied or wished for.

    Args:
        sentence: The sentence that reports it.
        hit: The words that report it.
        end: The token where its participants end.
        rule: What those words mean, where they report a contact.
        led: Whether its subject stands before a verb that most often comes first, as in headlines and decks.
        during: Whether it only tells when that was said or done which stands before it.
    """
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    near = words[max(sentence.start, hit.start - _NEAR) : hit.start]
    if grammar.cased:  # "N'Guesso" is a name.
        begin = hit.start - len(near)
        near = ["" if w in grammar.negation and _is_name(sentence, begin + i) else w for i, w in enumerate(near)]
        near = ["" if _is_month(sentence, begin + i) else w for i, w in enumerate(near)]
    noun = rule is not None and rule.frame in TIMELESS
    # "Called for peace DURING HIS TALKS with": what is called for is not the talks.
    at = noun and (holds(near[-2:], sets["contacts.status.at"]) or is_during_some(sentence, hit))
    # "Is ready to help, he said DURING A MEETING with": the words that tell when it was said are in the hit.
    beside = noun and (during or words[hit.start] in sets["contacts.status.meanwhile"])
    said = next((h for h in sentence.phrases(_SAID) if h.start < hit.start), hit) if beside else hit
    at = at or beside
    if is_recalled(sentence, hit, end) or _is_framed(sentence, hit):
        return "none"
    written = rule is not None and rule.kind == "message" and grammar.cased  # What a letter proposes is in it.
    refused = grammar.negation if written else united(sets["contacts.status.refused"], grammar.negation)
    at = at or (noun and (holds(near, sets["contacts.status.fruitless"]) or is_told_held(sentence, hit)))
    # "HOPES TO meet", "WOULD HAVE met"; what comes of a contact, as in "INVITED him to visit", is no contact itself.
    own = grammar.cased and not noun and hit.sense("result") is None
    first = words[hit.start : hit.start + 1] if own else []
    if (holds([*near, *first], refused) and not at) or _is_possible(sentence, hit, rule):
        return "none"
    if holds([*near[-1:], *words[hit.end : hit.end + 1]], sets["contacts.status.any"]):
        return "none"  # "declined to confirm ANY meeting", "holding ANY talks"
    if holds(words[max(sentence.start, hit.start - 1) : hit.end + 1], sets["contacts.status.standing"]):
        return "none"  # "He was IN CLOSE CONTACT with her"
    if hit.prefix in grammar.future and holds(near[-1:], sets["contacts.status.would"]):
        return "none"  # "A visit on which he WOULD HAVE met her"
    wider = words[max(sentence.start, hit.start - 2 * _NEAR) : hit.start]
    wished = not written and (holds(wider, sets["contacts.status.wished"]) or _is_topic(sentence, hit))
    if _is_denied(sentence, hit):
        return "none"
    if _is_noun(hit) and not at and (wished or _is_proposed(sentence, hit)):
        return "none"
    clause = _clause(words[max(sentence.start, hit.start - _AHEAD) : hit.start]) if noun else near
    if holds(clause, sets["contacts.status.cancelled"]):
        return "cancelled"  # "The president CANCELLED a meeting": its subject may stand between.
    if noun and holds(words[end : min(sentence.end, end + _SOON)], sets["contacts.status.cancelled_after"]):
        return "cancelled"  # "A meeting of the two WAS CALLED OFF"
    if said is not hit:  # "Said trade WOULD grow, during a meeting with": what he said is not the meeting.
        return "planned" if _is_planned(sentence, said, said.end, None, led=led) else "held"
    if not _is_planned(sentence, hit, end, rule, led=led):
        return "held"
    return "cancelled" if _was_to_be(sentence, hit) else "planned"


def is_recalled(sentence: Sentence, hit: Hit, end: int) -> bool:
    """Tell a contact before the news ("the two HAD LAST MET in Rome"); see `find_status` for the arguments."""
    return _is_before_news(sentence, hit) or _is_dated_back(sentence, hit, end)


def is_followed_up(sentence: Sentence, hit: Hit) -> bool:
    """Tell talks of others that the news goes on from: "to discuss NEXT STEPS AFTER the call between"."""
    before = sentence.tokens.words[max(sentence.start, hit.start - _FOLLOWED) : hit.start]
    return holds(before, sentence.lexicon.sets["contacts.status.follow_ups"])


def _is_framed(sentence: Sentence, hit: Hit) -> bool:
    """Tell a visit that is said to be part of something ("THE VISIT COMES after ..."), which reports no other."""
    return sentence.has("status", "framing", sentence.start, min(sentence.end, hit.start + _AFTER))


def is_told_held(sentence: Sentence, hit: Hit) -> bool:
    """Tell talks of which a clause says that they were held: "the importance of the talks THAT HE HELD with"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    done, after = sentence.lexicon.sets["contacts.status.done"], words[hit.end : min(sentence.end, hit.end + _NEAR + 1)]
    return grammar.verb_first and any(a in grammar.relative and b in done for a, b in pairwise(after))


def _is_denied(sentence: Sentence, hit: Hit) -> bool:
    """Tell what someone denies: "DENIED, the minister, THAT he met the king"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    denied = sets["contacts.status.denied"]
    if sentence.lacks(denied):
        return False
    before = _clause(words[max(sentence.start, hit.start - _DENIED) : hit.start])
    said = next((index for index, word in enumerate(before) if word in denied), None)
    return said is not None and not sets["speech.that"].isdisjoint(before[said + 1 :])


def _was_to_be(sentence: Sentence, hit: Hit) -> bool:
    """Tell what was to be and is called off in the same sentence: "PUT OFF his visit, on which he WAS TO meet her"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    called_off = sets["contacts.status.cancelled"]
    if not sentence.lexicon.grammar.verb_first or not holds(words[sentence.start : sentence.end], called_off):
        return False
    before = words[max(sentence.start, hit.start - _AHEAD) : hit.start]
    planned = sets["contacts.status.planned"]
    return any(
        word in sets["contacts.status.would"] and phrase_at(before, index + 1, len(before), planned)
        for index, word in enumerate(before)
    )


def _is_name(sentence: Sentence, index: int) -> bool:
    return index > sentence.start and sentence.tokens.is_capital(index) and sentence.speaks_of(index)


def _is_month(sentence: Sentence, index: int) -> bool:
    """Tell a month that is written as a verb is ("on MAY 2 to meet the king"), by the figure of its day."""
    words = sentence.tokens.words
    figures = any(word.isdigit() for word in (words[index - 1], *words[index + 1 : index + 2]))
    return figures and index > sentence.start and sentence.tokens.is_capital(index)


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
        if (rule := verb.sense("trigger")) is not None and rule.frame == "with" and verb.prefix not in _future(sentence)
    )


def _future(sentence: Sentence) -> frozenset[str]:
    return sentence.lexicon.grammar.future


def _is_proposed(sentence: Sentence, hit: Hit) -> bool:
    """Tell what someone only proposes to hold: "proposed, the minister, HOLDING a summit of the two"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if hit.start == sentence.start or words[hit.start - 1] not in sets["contacts.status.arranging"]:
        return False
    before = words[max(sentence.start, hit.start - _PROPOSED) : hit.start - 1]
    return holds(_clause(before), sets["contacts.status.proposed"])


def _is_possible(sentence: Sentence, hit: Hit, rule: TriggerRule | None) -> bool:
    """Tell what only MAY be, by a word before a verb in the present."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    return rule is not None and rule.present and words[hit.start - 1] in sets["contacts.status.possible"]


def _is_planned(sentence: Sentence, hit: Hit, end: int, rule: TriggerRule | None, *, led: bool) -> bool:
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
        before = _clause(before, frozenset() if rule.present else sets["speech.when"])
    if holds(before, planned) or (grammar.cased and not led and _is_of_journey(sentence, hit, rule)):
        return True
    if rule is not None and rule.needs is not None and grammar.cased and holds(_to_noun(sentence, hit), planned):
        return True  # "concludes NEXT WEEK'S meetings with", "has SCHEDULED talks with"
    wider = _clause(words[max(sentence.start, hit.start - _PROPOSED) : hit.start])
    ahead = holds(wider, sets["contacts.status.decided"]) or _begins_in_future(sentence)
    if ahead and words[hit.start] in sets["contacts.status.arranging"]:
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
    return holds(later, sets["contacts.status.planned_times"]) or _will_be(sentence, hit) or _will_deal(sentence, end)


def _is_of_journey(sentence: Sentence, hit: Hit, rule: TriggerRule | None) -> bool:
    """Tell what a journey to come is for: "will travel to Accra, Ghana, FOR A SERIES OF MEETINGS WITH"."""
    if rule is None or rule.frame not in TIMELESS:
        return False
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    near = words[max(sentence.start, hit.start - 2 * _NEAR) : hit.start]
    if not any(word in sets["contacts.status.aims"] for word in near):
        return False
    verbs = [verb for verb in sentence.phrases(_VERBS) if verb.end <= hit.start and not _is_noun(verb)]
    going = verbs[-1].sense("trigger") if verbs else None
    told = words[verbs[-1].start : verbs[-1].end] if verbs else []
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
        return holds(_clause(before), visited)
    if not holds(before, visited):
        return False
    # "Traveled to Suva, Fiji, on May 2 TO MEET": the commas part a city from its state, and no clauses.
    went = max(i for i in range(max(sentence.start, end - _TRAVELS), end) if phrase_at(words, i, end, visited))
    verbs = (hit for hit in sentence.phrases(_VERBS) if went < hit.start < end and not _is_noun(hit))
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
    before = [*_clause(before)[:-_TRAVELS], *before[-_TRAVELS:]]  # Long titles may stand between.
    return any(word.startswith(prefix) and word[len(prefix) :] in travels for word in before for prefix in prefixes)


def _leaves_for(sentence: Sentence, end: int) -> bool:
    """Tell who is on the way to a place when they meet: who leaves a hall or an office, or met there, is not."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    begin = max(sentence.start, end - _TRAVELS)
    begin = end - len(_clause(words[begin:end]))
    begin = max([begin, *(hit.start + 1 for hit in sentence.phrases(_VERBS) if begin <= hit.start < end)])
    for index in range(begin, end - 1):
        if words[index] in sets["contacts.status.travels"]:
            ahead = map(sentence.hits.get, range(index + 1, index + 3))
            if words[index + 1] in sets["contacts.status.aims"] or any(
                place is not None and not PLACES_AND_SEATS.isdisjoint(place.sorts) for place in ahead
            ):
                return True
    return False


def _clause(words: list[str], when: frozenset[str] = frozenset()) -> list[str]:
    """Cut what stands before the last comma, or the last word that begins a clause ("trade will grow WHEN he met")."""
    commas = [index for index, word in enumerate(words) if word in COMMAS or word in when]
    return words[commas[-1] + 1 :] if commas else words


def _will_be(sentence: Sentence, hit: Hit) -> bool:
    """For "the two WILL hold talks", where the noun tells the contact."""
    before = (sentence.hits.get(index) for index in range(max(sentence.start, hit.start - _AHEAD), hit.start))
    future = sentence.lexicon.grammar.future
    return any(found is not None and found.prefix in future and found.sense("trigger") for found in before)


def _will_deal(sentence: Sentence, end: int) -> bool:
    """For "the talks of the two WILL deal with"."""
    future, words = sentence.lexicon.grammar.future, sentence.tokens.words
    verbs = sentence.lexicon.sets["contacts.status.deals"]
    return any(
        word.startswith(clitic) and word[len(clitic) :] in verbs
        for word in words[end : min(sentence.end, end + _NEAR)]
        for clitic in future
    )


def _is_going_on(sentence: Sentence, hit: Hit, end: int) -> bool:
    """Tell a present that goes on, or that tells the past after words such as "before"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    before = words[max(sentence.start, hit.start - _NEAR) : hit.start]
    after = words[hit.end : min(sentence.end, end + _SOON)]
    if holds(before, sets["contacts.status.meanwhile"]) and _comes_later(sentence, hit):
        return False  # "will hold talks with the king, WHILE he meets the premier"
    if holds(after, sets["contacts.status.planned_times"]):
        return False  # "meets her two hours FROM NOW"
    return holds(before, sets["contacts.status.going_on_before"]) or holds(after, sets["contacts.status.going_on"])


def _comes_later(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether the sentence has told before of a contact that is still to come."""
    future = sentence.lexicon.grammar.future
    return any(verb.prefix in future for verb in sentence.phrases(_VERBS) if verb.start < hit.start)


def _is_before_news(sentence: Sentence, hit: Hit) -> bool:
    """Tell what is only recalled: it is said to be long past, or stands before the news and on none of its days."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    clause = words[sentence.start : min(sentence.end, hit.start + _AFTER)]
    if sentence.has("status", "background", sentence.start, min(sentence.end, hit.start + _AFTER)):
        return True
    if holds(words[max(sentence.start, hit.start - _NEAR - 1) : hit.start], sets["contacts.status.long_before"]):
        return True
    return is_past(sentence, hit) and not holds(clause, sets["contacts.status.recent"])


def _is_dated_back(sentence: Sentence, hit: Hit, end: int) -> bool:
    """Tell a contact of a month gone by, which is told right after it or right after who took part in it."""
    past = sentence.lexicon.sets["contacts.status.long_past"]
    ends = {hit.end, *(mention.end for mention in sentence.mentions if hit.end <= mention.start < end)} if past else ()
    return any(_begins_dated(sentence, start, past) for start in ends)


def _begins_dated(sentence: Sentence, start: int, past: frozenset[str]) -> bool:
    """Tell whether one of some times stands at a token, or after where it was: "in Rome, last May"."""
    words, inside = sentence.tokens.words, sentence.lexicon.sets["contacts.links.inside"]
    index, limit = start, min(sentence.end, start + _DATED)
    while index < limit:
        if phrase_at(words, index, sentence.end, past):
            return True
        place = sentence.hits.get(index)
        if words[index] in inside or words[index] in COMMAS or words[index].isdigit() or words[index] == "/":
            index += 1
        elif place is not None and not PLACES_AND_SEATS.isdisjoint(place.sorts):
            index = place.end
        else:
            after = words[index + 1 : index + 2]  # "May / May last": a month in two ways of writing
            if after != ["/"]:
                return False
            index += 1
    return False


def _is_noun(hit: Hit) -> bool:
    rule = hit.sense("trigger")
    return rule is not None and rule.frame in TIMELESS


def _is_topic(sentence: Sentence, hit: Hit) -> bool:
    """Tell a contact that people speak about ("briefed them ON HIS CALL with")."""
    words, about = sentence.tokens.words, sentence.lexicon.sets["contacts.links.about"]
    start = hit.start
    for mention in sentence.mentions:
        owns = mention.end < hit.start <= mention.end + _OWNED and words[mention.end] == "'"
        if owns or mention.end == hit.start:
            start = mention.start
    joined = start < hit.start and _is_joined(sentence, start)
    before = range(start - 1, max(sentence.start, start - (_LISTED if joined else _TOLD)) - 1, -1)
    for index in before:
        found = sentence.hits.get(index)
        rule = found.sense("opener") if found is not None and joined else None
        if rule is not None and rule.way in {"object", "via"}:
            return True  # "discussed the port AND THE KING'S CALL WITH her"
        if words[index] in about and not (index + 1 < start and _is_date(sentence, index + 1)):
            return True
        if found is not None and _is_object(sentence, found, start):
            return True
        if found is not None and is_verb(found):
            return False
        if words[index] in _ENDS or any(m.start <= index < m.end and (m.name or m.offices) for m in sentence.mentions):
            return False
    return False


def _is_joined(sentence: Sentence, start: int) -> bool:
    """Tell "AND the king's call with her": what is one of several, by "and" before whose it was."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    while start > sentence.start and words[start - 1] in grammar.articles:
        start -= 1
    return grammar.cased and start > sentence.start and words[start - 1] in grammar.and_


def _is_object(sentence: Sentence, opener: Hit, start: int) -> bool:
    """Tell the talks that others were about: "they reviewed THEIR RECENT TALKS WITH", and not "reviewed IN talks"."""
    rule, grammar = opener.sense("opener"), sentence.lexicon.grammar
    if rule is None or grammar.verb_first or not 0 <= start - opener.end <= _QUALIFIED:
        return False
    determiners = united(sentence.lexicon.sets["topics.determiners"], grammar.articles)
    determined = sentence.tokens.words[opener.end] in determiners
    return rule.way not in {"about", "back"} and determined


def _is_date(sentence: Sentence, index: int) -> bool:
    """Tell "on FRIDAY", "on 3 March", "on THE 28TH": days are written with a capital letter or a figure."""
    words = sentence.tokens.words
    index += words[index] in sentence.lexicon.grammar.articles and index + 1 < sentence.end
    return words[index][0].isdigit() or sentence.tokens.is_capital(index)


def is_past(sentence: Sentence, hit: Hit) -> bool:
    """Tell "had met": the words for it stand before the verb, together or with the subject between them."""
    words = sentence.tokens.words
    before = words[sentence.start : hit.start + 1]
    near = f" {' '.join(words[max(sentence.start, hit.start - _NEAR - 1) : hit.end])} "
    for phrase in sentence.lexicon.grammar.past:
        first, _, second = phrase.partition(" ")
        if not second and first in before[-_NEAR - 1 : -1]:
            return True
        if second.startswith("'"):  # "S'ÉTAIENT rencontrés", where nothing stands between
            if f" {phrase} " in near:
                return True
        elif second and first in before and second in before[before.index(first) :]:
            return True
    return False
