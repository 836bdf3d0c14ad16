"""Whether a contact was held, is planned or was cancelled; or is only recalled or wished for."""

from __future__ import annotations

from itertools import pairwise

from diplonews.analysis.contacts.contact import TIMELESS, is_noun, is_verb
from diplonews.analysis.contacts.during import is_during_some
from diplonews.analysis.contacts.planned import is_planned
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.hits import PLACES_AND_SEATS
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, last_clause, phrase_at, united

__all__ = ["find_status", "is_followed_up", "is_no_news", "is_past", "is_recalled", "is_told_held"]

_FOLLOWED = 7
"""Words before talks among which it is told that the news goes on from them, with their day."""
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
"""How many words before its verb a contact may be called off."""
_AFTER = 12
"""How many words after its verb it may be said to be long past."""
_DATED = 6
"""Words after a contact, or who took part in it, among which it is said when it was."""
_SOON = 8
"""How many words after its participants it may be said to be called off, or to be of these days."""
_PROPOSED = 16
"""Words from a proposal to what is proposed: who proposes it, and when, may stand between."""
_LEADS = 2
"""Words with which a clause begins, one of them its verb."""
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
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    near = _words_near(sentence, hit)
    noun = rule is not None and rule.frame in TIMELESS
    # "Called for peace DURING HIS TALKS with": what is called for is not the talks.
    at = noun and (holds(near[-2:], sets["contacts.status.at"]) or is_during_some(sentence, hit))
    # "Is ready to help, he said DURING A MEETING with": the words that tell when it was said are in the hit.
    beside = noun and (during or words[hit.start] in sets["contacts.status.meanwhile"])
    said = next((h for h in sentence.phrases(_SAID) if h.start < hit.start), hit) if beside else hit
    if (ruled := _ruled(sentence, hit, end, rule, near, at=at or beside)) is not None:
        return ruled
    clause = last_clause(words[max(sentence.start, hit.start - _AHEAD) : hit.start]) if noun else near
    if holds(clause, sets["contacts.status.cancelled"]) or holds(near, sets["contacts.status.left"]):
        return "cancelled"  # "The president CANCELLED a meeting": its subject may stand between.
    if noun and holds(words[end : min(sentence.end, end + _SOON)], sets["contacts.status.cancelled_after"]):
        return "cancelled"  # "A meeting of the two WAS CALLED OFF"
    if said is not hit:  # "Said trade WOULD grow, during a meeting with": what he said is not the meeting.
        return "planned" if is_planned(sentence, said, said.end, None, led=led) else "held"
    if not is_planned(sentence, hit, end, rule, led=led):
        return "held"
    return "cancelled" if _was_to_be(sentence, hit) else "planned"


def is_no_news(sentence: Sentence, hit: Hit) -> bool:
    """Tell what `find_status` gives `none` for: it is recalled, denied or wished for."""
    return _ruled(sentence, hit, hit.end, None, _words_near(sentence, hit), at=False) == "none"


def _ruled(
    sentence: Sentence, hit: Hit, end: int, rule: TriggerRule | None, near: list[str], *, at: bool
) -> str | None:
    """Tell the status that something gives a contact whatever its tense is; see `find_status` for the arguments.

    Args:
        sentence: The sentence that reports it.
        hit: The words that report it.
        end: The token where its participants end.
        rule: What those words mean, where they report a contact.
        near: The words right before it.
        at: Whether the contact only tells when something was said or done.
    """
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    noun = rule is not None and rule.frame in TIMELESS
    if is_recalled(sentence, hit, end) or _is_framed(sentence, hit):
        return "none"
    if (arranged := _of_arranging(sentence, hit)) is not None:
        return arranged
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
    if _is_denied(sentence, hit):
        return "none"
    if is_noun(hit) and not at and (_is_wished(sentence, hit, near, written=written) or _is_proposed(sentence, hit)):
        return "none"
    return None


def _is_wished(sentence: Sentence, hit: Hit, near: list[str], *, written: bool) -> bool:
    """Tell a contact that is wished for, or only spoken about.

    Args:
        sentence: The sentence that tells of it.
        hit: The noun for it.
        near: The words right before that.
        written: Whether it is a letter, of which neither is told.
    """
    wider = sentence.tokens.words[max(sentence.start, hit.start - 2 * _NEAR) : hit.start]
    wished = holds(wider, sentence.lexicon.sets["contacts.status.wished"]) or _is_topic(sentence, hit)
    return (wished and not written) or _is_fostered(sentence, near)


def _is_fostered(sentence: Sentence, near: list[str]) -> bool:
    """Tell contacts of which more are wished for: "to ENCOURAGE meetings between the traders of Chad and Niger"."""
    fostering, grammar = sentence.lexicon.sets["contacts.status.fostering"], sentence.lexicon.grammar
    word = near[-1] if near and fostering else ""
    return word in fostering or (word[:1] in grammar.clitics and word[1:] in fostering)


def _words_near(sentence: Sentence, hit: Hit) -> list[str]:
    """Give the words right before a contact; names and months that are written as other words ("N'Amani") are empty."""
    begin = max(sentence.start, hit.start - _NEAR)
    near, grammar = sentence.tokens.words[begin : hit.start], sentence.lexicon.grammar
    if grammar.cased:
        near = ["" if w in grammar.negation and _is_name(sentence, begin + i) else w for i, w in enumerate(near)]
        near = ["" if _is_month(sentence, begin + i) else w for i, w in enumerate(near)]
    return near


def is_recalled(sentence: Sentence, hit: Hit, end: int) -> bool:
    """Tell a contact before the news ("the two HAD LAST MET in Rome"); see `find_status` for the arguments."""
    return _is_before_news(sentence, hit, end) or _is_dated_back(sentence, hit, end)


def is_followed_up(sentence: Sentence, hit: Hit, start: int) -> bool:
    """Tell talks of others that the news goes on from: "to discuss NEXT STEPS AFTER the call between".

    Args:
        sentence: The sentence.
        hit: The words for the talks.
        start: Where the first of those who held them is named: "cet entretien FAIT SUITE À l'appel entre X et Y".
    """
    words, follow_ups = sentence.tokens.words, sentence.lexicon.sets["contacts.status.follow_ups"]
    before = words[max(sentence.start, hit.start - _FOLLOWED) : hit.start]
    return holds(before, follow_ups) or holds(words[hit.end : start], follow_ups)


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
    before = last_clause(words[max(sentence.start, hit.start - _DENIED) : hit.start])
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
    """Tell a month that is written as a verb is: "in MAY, met the king".

    Its capital letter tells it; in headlines verbs have one, too, and the figure of its day does ("MAY 2").
    """
    words = sentence.tokens.words
    figures = any(word.isdigit() for word in (words[index - 1], *words[index + 1 : index + 2]))
    told = figures or not sentence.is_title
    return told and index > sentence.start and sentence.tokens.is_capital(index)


def _is_proposed(sentence: Sentence, hit: Hit) -> bool:
    """Tell what someone only proposes to hold: "proposed, the minister, HOLDING a summit of the two"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if hit.start == sentence.start or words[hit.start - 1] not in sets["contacts.status.arranging"]:
        return False
    before = words[max(sentence.start, hit.start - _PROPOSED) : hit.start - 1]
    return holds(last_clause(before), united(sets["contacts.status.proposed"], sets["contacts.status.declined"]))


def _of_arranging(sentence: Sentence, hit: Hit) -> str | None:
    """Tell what comes of talks whose holding is the object of a verb: "asked, the minister, FOR HOLDING talks with".

    The noun is written as the verb of holding them, which has its subject behind it.
    """
    words, sets, start = sentence.tokens.words, sentence.lexicon.sets, hit.start
    if hit.prefix or start == sentence.start or not sentence.lexicon.grammar.verb_first:
        return None
    if words[start] not in sets["contacts.status.arranging"]:
        return None
    leads = last_clause(words[max(sentence.start, start - _PROPOSED) : start])[:_LEADS]
    if holds(leads, sets["contacts.status.cancelled"]):
        return "cancelled"
    return "none" if holds(leads, united(sets["contacts.status.proposed"], sets["contacts.status.declined"])) else None


def _is_possible(sentence: Sentence, hit: Hit, rule: TriggerRule | None) -> bool:
    """Tell what only MAY be, by a word before a verb in the present, or by two ("it is POSSIBLE THAT she meets")."""
    words, possible = sentence.tokens.words, sentence.lexicon.sets["contacts.status.possible"]
    if rule is None or not rule.present:
        return False
    return words[hit.start - 1] in possible or " ".join(words[hit.start - 2 : hit.start]) in possible


def _is_before_news(sentence: Sentence, hit: Hit, end: int) -> bool:
    """Tell what is only recalled: it is said to be long past, or stands before the news and on none of its days."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    begin = _past_quotation(sentence, hit)
    clause = words[begin : min(sentence.end, hit.start + _AFTER)]
    if sentence.has("status", "background", begin, min(sentence.end, hit.start + _AFTER)):
        return True
    if holds(words[max(sentence.start, hit.start - _NEAR - 1) : hit.start], sets["contacts.status.long_before"]):
        return True
    if not is_past(sentence, hit):
        return False
    dated = words[hit.start : min(sentence.end, end + _SOON)]  # The day may stand behind those who met.
    return not (holds(clause, sets["contacts.status.recent"]) or holds(dated, sets["contacts.status.recent"]))


def _past_quotation(sentence: Sentence, hit: Hit) -> int:
    """Give where a sentence goes on behind what someone said in so many words: '"We met last year," X | told Y at'."""
    marks = sentence.quotation_marks()
    if not marks:
        return sentence.start
    marks = [index for index in marks if index < hit.start]
    return marks[-1] + 1 if marks and len(marks) % 2 == 0 else sentence.start


def _is_dated_back(sentence: Sentence, hit: Hit, end: int) -> bool:
    """Tell a contact of a month gone by, which is told right after it or right after who took part in it."""
    past = sentence.lexicon.sets["contacts.status.long_past"]
    if sentence.lacks(past):
        return False
    ends = {hit.end, *(mention.end for mention in sentence.mentions if hit.end <= mention.start < end)}
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
    people = [mention for mention in sentence.mentions if mention.name or mention.offices]
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
        if words[index] in _ENDS or (people and any(m.start <= index < m.end for m in people)):
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
    if sentence.lacks(sentence.lexicon.grammar.past):
        return False
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
