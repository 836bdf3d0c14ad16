"""Where what was said begins and ends, between the verb of saying and the next clause."""

from __future__ import annotations

from diplonews.analysis.lexicon import Hit
from diplonews.analysis.mentions import Mention
from diplonews.analysis.sayings import CLOSING, COMMAS, OPENING, is_followed, is_inverted
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.speakers import Subject
from diplonews.analysis.tokens import phrase_at, united

__all__ = ["before_verb", "find_closing", "find_end", "find_prayer", "find_start", "past_adjunct", "postposed_at"]

_ENDS = frozenset(".؛;!؟?")
_CLOSERS = {"«": "»", "“": "”", "„": "“", '"': '"'}
_DASHES = frozenset("-–—")
_PLACES = frozenset({"city", "capital"})
_SIGHT = 18
"""How far what was said may stand from its verb, behind where and when it was said."""
_ADJUNCT = 14
"""How long an adjunct between two commas may be."""
_NAME = 5
"""Words that a name in quotation marks may have."""
_REPORTS = frozenset({"meet", "receive", "received", "visitor"})
"""Frames of verbs that report the contact itself."""
_DATIVE = 7
"""Within how many words of whom it is told to the "that" follows."""
_QUOTATION = 250
"""The longest quotation, in tokens."""


def find_start(sentence: Sentence, position: int, limit: int, *, to_someone: bool, whole: bool = False) -> int:
    """Find where what is said begins, past particles, and past where, when and to whom it was said.

    Args:
        sentence: The sentence.
        position: The token after the verb and its subject.
        limit: The token before which it begins.
        to_someone: Whether the verb has whom it is said to as its object, which is no part of what is said.
        whole: Whether whom it is said to is part of it.
    """
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    while position < limit:
        if words[position] in OPENING:
            return position + 1 + phrase_at(words, position + 1, limit, that)
        step = _past_sign(sentence, position, limit) or _past_setting(sentence, position, limit)
        if not step and to_someone and (addressee := _addressee_at(sentence, position)) and addressee.end < limit:
            step, to_someone = _past_addressee(sentence, addressee, limit), False
        if not step and to_someone:
            step = _past_opposite(sentence, position, limit)
        if not step and to_someone and (addressed := _past_title(sentence, position, limit)):
            step, to_someone = addressed, False
        if not step and (adjunct := phrase_at(words, position, limit, sentence.lexicon.sets["speech.adjuncts"])):
            step = _past_adjunct(sentence, position, position + adjunct, limit)
        if not step and (step := _past_particle(sentence, position, limit)):
            to_someone = to_someone and (
                sentence.lexicon.grammar.verb_first or words[position] in sentence.lexicon.grammar.to
            )
        if not step and not to_someone and not whole:
            step = _past_dative(sentence, position, limit)
        if not step:
            return position
        position = step
    return position


def _past_dative(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over whom something is told to, where a "that" follows ("told THE AGENCY that"); 0 if nobody is."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    to = tuple(clitic for clitic, binds in grammar.clitics.items() if binds == "to")
    if not to or not words[position].startswith(to):
        return 0
    addressee = _mention_at(sentence, position)
    if addressee is not None and addressee.name is not None and addressee.end < limit:
        return addressee.end
    that = sentence.lexicon.sets["speech.that"]
    ahead = range(position + 1, min(limit, position + _DATIVE))
    return next((i for i in ahead if words[i] == ":" or phrase_at(words, i, limit, that)), 0)


def _past_sign(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over signs, a relative clause between commas, and a "that"; 0 if none of them stands there."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[position] in COMMAS and position + 1 < limit and _is_aside(sentence, position + 1):
        ahead = range(position + 1, min(limit, position + _SIGHT))
        end = next((i for i in ahead if words[i] in COMMAS or words[i] == ":" or words[i] in OPENING), limit)
        return end + (end < limit and words[end] in COMMAS)
    if words[position] in _DASHES:  # "He stressed - THE AGENCY REPORTED - that"
        ahead = range(position + 1, min(limit - 1, position + _SIGHT))
        return next((i for i in ahead if words[i] in _DASHES), position) + 1
    if not sentence.tokens.is_word(position):
        return position + 1
    passed = united(sets["speech.that"], sets["speech.away"], sets["speech.turn"])
    width = phrase_at(words, position, limit, passed)
    return position + width if width else 0


def _past_setting(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over a day, and over what has a "that" or a quotation beyond it; 0 if nothing is passed."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    day = phrase_at(words, position, limit, sets["speech.days"])
    if day:
        ahead = range(position + day, min(position + day + 4, limit))
        particles = united(sets["speech.drop"], sets["speech.that"])
        return next((i for i in ahead if words[i] in particles or words[i] in COMMAS), position + day)
    if words[position] in grammar.between or words[position] in grammar.with_:
        among = _mention_at(sentence, position + 1)
        if among is not None and among.end < limit:
            return among.end
    adjunct = phrase_at(words, position, limit, sets["speech.adjuncts"])
    site = position + adjunct < limit and words[position + adjunct] in OPENING
    if adjunct and (words[position - 1] in COMMAS or site):
        past = _past_adjunct(sentence, position, position + adjunct, limit)
        if past > position + adjunct:
            return _quotation_ahead(sentence, past, limit) or past
    relative = words[position] in grammar.relative and not grammar.cased
    if adjunct or relative or _mention_at(sentence, position) is not None:
        return _beyond(sentence, position, limit)
    return 0


def _past_particle(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over a particle between the verb and what is said; 0 if there is none."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    width = phrase_at(words, position, limit, united(sets["speech.drop"], sets["speech.there"]))
    if not width:
        return 0
    ahead = _that_ahead(sentence, position, limit) if words[position] in sets["speech.local"] else 0
    if not ahead and words[position] in sets["speech.local"]:
        place = sentence.hits.get(position + width)
        if place is not None and not place.prefix and not _PLACES.isdisjoint(place.sorts):
            ahead = place.end if place.end < limit else 0  # "stressed IN ROME the need for"
        else:
            ahead = _past_room(sentence, position, limit)
    return ahead or position + width


def _past_title(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over whom something is told to, by a title alone ("briefed HIS GUEST on", "THE FRENCH OFFICIAL"); else 0."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    end = position + phrase_at(words, position, limit, sets["speech.addressees"])
    if end == position and (person := phrase_at(words, position, limit, sets["speech.person"])):
        adjective = sentence.hits.get(position + person)
        end = adjective.end if adjective is not None and adjective.sense("adjective") else position
    return end if position < end < limit and phrase_at(words, end, limit, sets["speech.drop"]) else 0


def _past_room(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over where it was said up to a comma, if a particle follows ("called, IN THE EMBASSY, for"); else 0."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    comma = next((i for i in range(position, min(limit, position + _ADJUNCT)) if words[i] in COMMAS), None)
    if comma is None or comma + 1 >= limit or words[comma + 1] in sets["speech.local"]:
        return 0
    particle = phrase_at(words, comma + 1, limit, united(sets["speech.drop"], sets["speech.that"]))
    return comma + 1 if particle or words[comma + 1] in OPENING else 0


def _past_addressee(sentence: Sentence, addressee: Mention, limit: int) -> int:
    """Pass over whom it is said to, but not over whose it is what is said ("thanked the minister for PERU'S help")."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if phrase_at(words, addressee.end, limit, sentence.lexicon.grammar.possessive):
        inside = range(addressee.end - 1, addressee.start, -1)
        return next((i + 1 for i in inside if words[i] in sets["speech.drop"]), addressee.end)
    if addressee.name is None and any(
        form in sets["speech.addressing"] for form in words[max(sentence.start, addressee.start - 2) : addressee.start]
    ):
        # "Thanked the ambassador FOR THE COOPERATION": that is no office of his.
        return next(
            (i for i in range(addressee.start + 1, addressee.end) if words[i] in sets["speech.reasons"]), addressee.end
        )
    return addressee.end


def _addressee_at(sentence: Sentence, position: int) -> Mention | None:
    """Find whom it is said to, past articles where they stand apart."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if (mention := _mention_at(sentence, position)) is not None:
        return mention
    while grammar.cased and position < sentence.end - 1 and words[position] in grammar.articles:
        position += 1
    return _mention_at(sentence, position)


def _past_opposite(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over "her guest" and "the secretary", to whom it is said; 0 if nobody so called stands there."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if width := phrase_at(words, position, limit, sets["speech.opposite"]):
        return position + width
    bare = position + 2 < limit and words[position] in sentence.lexicon.grammar.articles
    return position + 2 if bare and words[position + 1] in sets["speech.titles"] else 0


def _mention_at(sentence: Sentence, position: int) -> Mention | None:
    return next((mention for mention in sentence.mentions if mention.start == position), None)


def _that_ahead(sentence: Sentence, position: int, limit: int) -> int:
    """Find the "that", or the quotation, beyond where and when it was said; 0 if there is none."""
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    ahead = range(position + 1, min(limit, position + _SIGHT))
    found = next((i for i in ahead if phrase_at(words, i, limit, that)), 0)
    return found or next((i for i in ahead if words[i] in OPENING and find_closing(sentence, i) - i > _NAME), 0)


def _is_aside(sentence: Sentence, position: int) -> bool:
    """Tell a relative clause between commas, about who speaks, where relatives are no "that" too."""
    grammar = sentence.lexicon.grammar
    return not grammar.cased and sentence.tokens.words[position] in grammar.relative


def _beyond(sentence: Sentence, position: int, limit: int) -> int:
    """Find the "that" or the quotation that stands beyond an addressee, a place or a day; 0 if there is none."""
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    for index in range(position + 1, min(limit, position + _SIGHT)):
        if words[index] in _ENDS:
            break
        if words[index] == ":" or words[index] in OPENING or phrase_at(words, index, limit, that):
            return index
    return 0


def _quotation_ahead(sentence: Sentence, position: int, limit: int) -> int:
    """Find the quotation with which a sentence ends; 0 if there is none."""
    words = sentence.tokens.words
    for index in range(position, min(limit, position + 2 * _SIGHT)):
        if words[index] in OPENING:
            closing = find_closing(sentence, index)
            return index if closing >= sentence.end - 2 else 0
    return 0


def _past_adjunct(sentence: Sentence, begin: int, position: int, limit: int) -> int:
    """Pass over what an adjunct speaks of: the contact, a person, words up to a comma."""
    words = sentence.tokens.words
    if position < limit and words[position] in OPENING:  # "on the site 'X'"
        closing = find_closing(sentence, position)
        position = closing + 1 if position < closing < min(position + _NAME, limit) else position
    if words[begin - 1] in COMMAS:
        comma = next((i for i in range(position, min(position + _ADJUNCT, limit)) if words[i] in COMMAS), None)
        if comma is not None:
            return comma + 1
    for mention in sentence.mentions:
        if position <= mention.start <= position + 2:
            return min(
                mention.end + phrase_at(words, mention.end, limit, sentence.lexicon.sets["speech.company"]), limit
            )
    for index in range(position, min(position + 3, limit)):
        hit = sentence.hits.get(index)
        if hit is not None and _is_contact(hit):
            return _past_met(sentence, hit, limit) or _past_company(sentence, min(hit.end, limit), limit)
        if words[index] in sentence.lexicon.sets["speech.press"]:
            return _past_company(sentence, index, limit)
    for index in range(position, min(position + 6, limit)):
        if words[index] in COMMAS:
            return index + 1
    return position


def _past_met(sentence: Sentence, hit: Hit, limit: int) -> int:
    """Pass over who was met, where and when ("WHEN HE RECEIVED TODAY THE ENVOY"); 0 if nobody is told."""
    rule, words, sets = hit.sense("trigger"), sentence.tokens.words, sentence.lexicon.sets
    if rule is None or rule.frame != "own" or not sentence.lexicon.grammar.verb_first:
        return 0
    within = (m for m in sentence.mentions if hit.end <= m.start < min(limit, hit.end + _ADJUNCT))
    met = next(within, None)
    heads = united(sets["topics.leads"], sets["speech.that"], sets["speech.heads"], OPENING)
    if met is None or any(word in heads for word in words[hit.end : met.start]):
        return 0
    end = met.end
    while (more := _mention_at(sentence, end)) is not None and sentence.lexicon.grammar.binds(more.prefix) == "and":
        end = more.end
    return min(end + phrase_at(words, end, limit, sets["speech.company"]), limit)


def _is_contact(hit: Hit) -> bool:
    return bool(hit.sense("noun") or hit.sense("again") or hit.sense("trigger"))


def _past_company(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over what a contact is besides, and with whom it was ("a conference FOR THE PRESS WITH THE MINISTER")."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    while position < limit:
        hit = sentence.hits.get(position)
        if hit is not None and not hit.prefix and _is_contact(hit):
            position = hit.end
        elif width := phrase_at(words, position, limit, sets["speech.press"]):
            position += width
        else:
            break
    company = _mention_at(sentence, position + 1) if position < limit and words[position] in grammar.with_ else None
    if company is not None:
        return min(company.end, limit)
    if position < limit and words[position] in grammar.relative and not grammar.cased:
        return _past_relative(sentence, position, limit)
    return min(position, limit)


def _past_relative(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over a clause about the contact, up to what can only begin what was said in it."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    heads = united(sets["topics.leads"], sets["speech.that"], sets["speech.heads"])
    for index in range(position + 1, min(limit, position + _SIGHT)):
        if words[index] in COMMAS:
            return index + 1
        if words[index] in heads:
            return index
    return position


def past_adjunct(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over where and when something was said, also between commas; the same position if nothing tells it."""
    words = sentence.tokens.words
    begin = position + (position < limit and words[position] in COMMAS)
    width = phrase_at(words, begin, limit, sentence.lexicon.sets["speech.adjuncts"])
    return _past_adjunct(sentence, begin, begin + width, limit) if width else position


def find_closing(sentence: Sentence, opening: int) -> int:
    """Find where a quotation closes, also beyond its sentence; 0 if it does not."""
    words = sentence.tokens.words
    closer = _CLOSERS[words[opening]]
    for index in range(opening + 1, min(len(words), opening + _QUOTATION)):
        if words[index] == closer:
            # The next quotation's beginning is no end of one that was not closed.
            hit = sentence.hits.get(index - 1)
            return 0 if hit is not None and hit.sense("speech") else index
    return 0


def postposed_at(sentence: Sentence, hit: Hit, subject: Subject, limit: int) -> int:
    """Tell '"We go on", he said': what was said stands before its verb, and nothing comes after it.

    Returns:
        The token with which "he said" begins; 0 if what was said does not stand before it.
    """
    words = sentence.tokens.words
    if sentence.lexicon.grammar.verb_first:
        return 0
    start = min(subject.begin, hit.start)
    if start == hit.start and words[start - 1] in sentence.lexicon.grammar.pronouns:
        start -= 1
    while start > sentence.start and words[start - 1] in sentence.lexicon.grammar.articles:
        start -= 1
    if start <= sentence.start or not (words[start - 1] in COMMAS or words[start - 1] in CLOSING):
        return 0
    if _closes(sentence, start - 1) or _closes(sentence, start - 2):
        # Only another quotation, or a "that", could be what is said instead.
        that = sentence.lexicon.sets["speech.that"]
        following = range(hit.end, min(limit, subject.end + _SIGHT))
        if not any(words[i] in OPENING or words[i] == ":" or phrase_at(words, i, limit, that) for i in following):
            return start
    sets, behind = sentence.lexicon.sets, subject.end <= hit.end < limit
    determined = behind and words[hit.end] in united(sets["topics.determiners"], sets["speech.objects"])
    if determined and words[hit.start] not in sets["speech.addressed"]:
        return 0  # "They spoke of trade, reaffirmed THEIR support for it, and left."
    if hit.sense("voice") and not any(m.start in {hit.end, hit.end + 1} for m in sentence.mentions):
        return 0  # "They agreed on trade, expressed THANKS for it, and left."
    if is_inverted(sentence, hit) and hit.end < limit and sentence.tokens.is_word(hit.end):
        said = is_followed(sentence, hit.end) or words[hit.end - 1] in sentence.lexicon.sets["speech.that"]
        return 0 if said else start
    over = _past_drop(sentence, _past_audience(sentence, hit, subject.end, limit), limit)
    return 0 if any(sentence.tokens.is_word(i) for i in range(over, limit)) else start


def _past_audience(sentence: Sentence, hit: Hit, position: int, limit: int) -> int:
    """Pass over whom one TOLD what stands before the verb ("..., he told REPORTERS"), and where or when after that."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[hit.start] not in sets["speech.addressed"]:
        return position
    addressee = _addressee_at(sentence, position)
    after = (
        addressee.end
        if addressee is not None
        else position + phrase_at(words, position, limit, sets["speech.audiences"])
    )
    if after == position or after >= limit or not sentence.tokens.is_word(after):
        return after
    led = phrase_at(words, sentence.start, limit, sets["speech.adjuncts"])  # "After the talks he told reporters ..."
    apart = phrase_at(
        words, after, limit, united(sets["speech.adjuncts"], sets["speech.days"], sets["topics.adjuncts"])
    )
    that = any(words[i] in OPENING or phrase_at(words, i, limit, sets["speech.that"]) for i in range(after, limit))
    return limit if apart and not led and not that else after


def _closes(sentence: Sentence, index: int) -> bool:
    """Tell whether a quotation closes at a token, where one sign may open and close."""
    words = sentence.tokens.words
    if index <= sentence.start or words[index] not in CLOSING:
        return False
    return words[index] not in OPENING or words[sentence.start : index].count(words[index]) % 2 == 1


def _past_drop(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over what may stand after "he said" besides what was said ("on this subject")."""
    width = 1
    while width and position < limit:
        width = phrase_at(sentence.tokens.words, position, limit, sentence.lexicon.sets["speech.drop"])
        position += width
    return position


def find_prayer(sentence: Sentence, position: int, limit: int) -> int:
    """Find where a prayer begins, which is no part of what was said; the limit if there is none."""
    words, never = sentence.tokens.words, sentence.lexicon.sets["speech.never"]
    return next((i for i in range(position, limit) if phrase_at(words, i, limit, never)), limit) if never else limit


def before_verb(sentence: Sentence, began: int, verb: int) -> tuple[int, int]:
    """Give the clause before a verb, or the quotation that closes it."""
    words = sentence.tokens.words
    end = verb
    while end > began and not sentence.tokens.is_word(end - 1):
        end -= 1
    start = began
    if end < verb and words[end] in CLOSING:
        opening = next((i for i in range(end - 1, max(began - 1, end - _QUOTATION), -1) if words[i] in OPENING), None)
        start = opening + 1 if opening is not None else began
    while start < end and not sentence.tokens.is_word(start):
        start += 1
    return start, end


def find_end(sentence: Sentence, start: int, limit: int, quoted: int) -> int:
    """Find where what is said ends: a clause of another kind, then signs and the words that lead to the next verb."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    end = next((cut for index in range(max(start, quoted), limit) if (cut := _cut(sentence, start, index))), limit)
    while end > start and (not sentence.tokens.is_word(end - 1) or words[end - 1] in sets["speech.before_verb"]):
        end -= 1
    return end


def _cut(sentence: Sentence, start: int, index: int) -> int:
    """Find where what is said ends if a sentence, or a clause that was not said, does at a token; else 0."""
    words = sentence.tokens.words
    if words[index] in _ENDS and not _is_abbreviation(sentence, index):
        return index
    if words[index] in COMMAS and phrase_at(words, index + 1, sentence.end, sentence.lexicon.sets["speech.ends"]):
        return index
    if words[index] in COMMAS and _is_told_by(sentence, index + 1):
        return index
    if words[index] in sentence.lexicon.sets["speech.when"] and _reports_beyond(sentence, index):
        return index
    if index > start and sentence.lexicon.grammar.cased and _is_during(sentence, index):
        return index
    return _done_at(sentence, start, index) if index > start else 0


def _is_told_by(sentence: Sentence, start: int) -> bool:
    """Tell "..., THE PRESIDENTIAL OFFICE SAID": who tells all of it, and takes no part."""
    tellers = sentence.lexicon.sets["speech.tellers"]
    for index in range(start + 1, min(sentence.end, start + _NAME)):
        hit = sentence.hits.get(index)
        if hit is not None and hit.sense("speech"):
            return sentence.tokens.words[index - 1] in tellers
    return False


def _is_during(sentence: Sentence, index: int) -> bool:
    """Tell "... DURING A CALL": where it was said, which reports the contact."""
    hit = sentence.hits.get(index)
    rule = hit.sense("trigger") if hit is not None else None
    if rule is None or rule.frame != "own":
        return False
    return phrase_at(sentence.tokens.words, index, sentence.end, sentence.lexicon.sets["contacts.links.during"]) > 0


def _reports_beyond(sentence: Sentence, index: int) -> bool:
    """Tell "... WHEN the envoy called on him": when it was said, and what reports the contact."""
    ahead = (hit for i, hit in sentence.hits.items() if index < i <= index + _SIGHT)
    rules = (hit.sense("trigger") for hit in ahead)
    return any(rule is not None and rule.frame in _REPORTS for rule in rules)


def _done_at(sentence: Sentence, start: int, index: int) -> int:
    """Find where a clause begins that tells what was done, not said ("... AND THE TWO DISCUSSED the war"); else 0."""
    hit, words, grammar = sentence.hits.get(index), sentence.tokens.words, sentence.lexicon.grammar
    if hit is None or not hit.sense("opener") or hit.sense("noun"):
        return 0
    if not grammar.verb_first:
        subject = next((m.start for m in sentence.mentions if start < m.start and m.end == index), index)
        while subject > start and words[subject - 1] in grammar.articles:
            subject -= 1
        if subject == index and words[index].endswith(tuple(sentence.lexicon.sets["topics.act_endings"])):
            return 0  # "a forum for building ties and DISCUSSING projects"
        apart = words[subject - 1] in grammar.and_ or (subject < index and words[subject - 1] in COMMAS)
        return subject if apart else 0
    first = index - 1
    while first > sentence.start and words[first] in sentence.lexicon.sets["speech.before_verb"]:
        first -= 1
    apart = words[first] in COMMAS and (first < index - 1 or grammar.binds(hit.prefix) == "and")
    return index if apart else 0


def _is_abbreviation(sentence: Sentence, index: int) -> bool:
    """Tell the point of "U.S." or "3.5" from that which ends a sentence."""
    words, tokens = sentence.tokens.words, sentence.tokens
    if words[index] != "." or index == sentence.start:
        return False
    if len(words[index - 1]) == 1 and not words[index - 1].isdigit():
        return True
    return index + 1 < sentence.end and words[index - 1].isdigit() and tokens.glued(index + 1)
