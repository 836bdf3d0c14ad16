"""What was said before its verb: '"We go on," he said', and clauses that a verb of saying closes."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.placing import is_followed, is_inverted
from diplonews.analysis.statements.contents import addressee_at
from diplonews.analysis.statements.speakers import Subject
from diplonews.analysis.topics.closings import QUOTATION, closes
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, COMMAS, OPENING
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["before_verb", "is_passive_behind", "postposed_at"]

_SETTING = 9
"""Words that tell when or where something was said."""
_SIGHT = 18
"""How far who says it may stand from what was said."""
_CLAUSE = 4
"""Words of the shortest clause, with the comma behind it ("trade will grow,")."""


def postposed_at(sentence: Sentence, hit: Hit, subject: Subject, limit: int) -> int:
    """Tell '"We go on", he said': what was said stands before its verb, and nothing comes after it.

    Returns:
        The token with which "he said" begins; 0 if what was said does not stand before it.
    """
    words = sentence.tokens.words
    if sentence.lexicon.grammar.verb_first:
        return _behind_quotation(sentence, hit, subject, limit)
    start = min(subject.begin, hit.start)
    if start == hit.start and words[start - 1] in sentence.lexicon.grammar.pronouns:
        start -= 1
    while start > sentence.start and words[start - 1] in sentence.lexicon.grammar.articles:
        start -= 1
    if start <= sentence.start or not (words[start - 1] in COMMAS or words[start - 1] in CLOSING):
        return 0
    if _is_setting(sentence, start - 1):
        return 0  # "Leaving the audience, the envoy, said": when it was said is not what was.
    if words[hit.end : sentence.end] == [":"]:
        return 0  # "On trade, the minister stressed:" What was said is told in the next lines.
    if closes(sentence, start - 1) or closes(sentence, start - 2):
        # Only another quotation, or a "that", could be what is said instead.
        that = sentence.lexicon.sets["speech.that"]
        following = range(hit.end, _before_contact(sentence, hit.end, min(limit, subject.end + _SIGHT)))
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
    if not any(sentence.tokens.is_word(i) for i in range(over, limit)):
        return start
    closed = _closes_with_setting(sentence, subject.end, limit) or _has_dependent(sentence, hit, start, limit)
    return start if closed else 0


def _has_dependent(sentence: Sentence, hit: Hit, start: int, limit: int) -> bool:
    """Tell "It would go on, he said, UNTIL both agreed" from "On trade, he said, IF both agree, it will go on"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[hit.end] not in COMMAS or not phrase_at(words, hit.end + 1, limit, sets["speech.dependent"]):
        return False
    led = united(sets["speech.adjuncts"], sets["topics.adjuncts"], sets["topics.fronted"])
    return start - sentence.start > _CLAUSE and not phrase_at(words, sentence.start, start, led)


def _closes_with_setting(sentence: Sentence, position: int, limit: int) -> bool:
    """Tell "..., the minister said ON MONDAY WHEN MEETING WITH the envoy": nothing but when and where it was said."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    settings = united(sets["speech.adjuncts"], sets["topics.adjuncts"], sets["speech.when"])
    if not sentence.lexicon.grammar.cased or phrase_at(words, sentence.start, limit, settings):
        return False  # "IN LIMA, the minister said after the talks trade would grow"
    if any(words[i] in OPENING or words[i] == ":" for i in range(position, limit)):
        return False
    if any(phrase_at(words, i, limit, sets["speech.that"]) for i in range(position, limit)):
        return False
    apart = united(sets["speech.days"], sets["places.here"])
    while position < limit and (words[position] in apart or words[position + 1 : position + 2] == [","]):
        position += 1
    on = position + 1 < limit and words[position] in sets["topics.adjuncts"] and words[position + 1] in apart
    position += 2 * on
    told = (hit for index, hit in sentence.hits.items() if position <= index < limit)
    met = any(hit.sense("trigger") or hit.sense("again") for hit in told)
    return met and phrase_at(words, position, limit, settings) > 0


def _is_setting(sentence: Sentence, end: int) -> bool:
    """Tell whether no more than when or where something was said stands before a comma."""
    words, adjuncts = sentence.tokens.words, sentence.lexicon.sets["speech.adjuncts"]
    if end - sentence.start > _SETTING or words[end] not in COMMAS:
        return False
    led = phrase_at(words, sentence.start, end, adjuncts) > 0
    return led and COMMAS.isdisjoint(words[sentence.start : end])


def _before_contact(sentence: Sentence, start: int, end: int) -> int:
    """Give where a stretch ends before words for when it was said ("AFTER THE AUDIENCE THAT the king granted them")."""
    for index in range(start, end):
        hit = sentence.hits.get(index)
        if hit is not None and any(sort == "trigger" and rule.frame == "own" for sort, rule in hit.senses):
            return index
    return end


def is_passive_behind(sentence: Sentence, hit: Hit, limit: int) -> bool:
    """Tell a passive verb behind its subject, which is what was said ("the need for peace WAS STRESSED").

    What was said follows a "that" right behind it, and one further on where nothing but a pronoun stands before it:
    "it WAS NOTED at the talks that trade grows".
    """
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    if phrase_at(words, hit.end, limit, that):
        return False
    begin = hit.start - 1
    bare = begin == sentence.start or (begin > sentence.start and words[begin - 1] in COMMAS)
    if not bare or words[begin] not in sentence.lexicon.sets["speech.before_verb"]:
        return True
    if sentence.lexicon.grammar.cased and phrase_at(words, hit.end, limit, sentence.lexicon.sets["speech.drop"]):
        return False  # "it WAS AGREED TO go on"
    return not any(phrase_at(words, i, limit, that) for i in range(hit.end, min(limit, hit.end + _SIGHT)))


def _behind_quotation(sentence: Sentence, hit: Hit, subject: Subject, limit: int) -> int:
    """Tell '"We go on", (so) said the minister', where verbs come first: only a quotation stands before its verb."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    start = hit.start
    while start > sentence.start and words[start - 1] in sets["speech.so"]:
        start -= 1
    before = start - 1 - (start > sentence.start and words[start - 1] in COMMAS)
    if hit.prefix or before <= sentence.start or not closes(sentence, before):
        return 0
    rest = range(subject.end, limit)
    apart = phrase_at(words, subject.end, limit, united(sets["speech.adjuncts"], sets["speech.days"]))
    said = any(words[i] in OPENING or words[i] == ":" or phrase_at(words, i, limit, sets["speech.that"]) for i in rest)
    return start if not said and (apart or not any(map(sentence.tokens.is_word, rest))) else 0


def _past_audience(sentence: Sentence, hit: Hit, position: int, limit: int) -> int:
    """Pass over whom one TOLD what stands before the verb ("..., he told REPORTERS"), and where or when after that."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[hit.start] not in sets["speech.addressed"]:
        return position
    addressee = addressee_at(sentence, position)
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


def _past_drop(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over what may stand after "he said" besides what was said ("on this subject")."""
    width = 1
    while width and position < limit:
        width = phrase_at(sentence.tokens.words, position, limit, sentence.lexicon.sets["speech.drop"])
        position += width
    return position


def before_verb(sentence: Sentence, began: int, verb: int) -> tuple[int, int]:
    """Give the clause before a verb, or the quotation that closes it."""
    words = sentence.tokens.words
    end = verb
    while end > began and not sentence.tokens.is_word(end - 1):
        end -= 1
    start = began
    if end < verb and words[end] in CLOSING:
        opening = next((i for i in range(end - 1, max(began - 1, end - QUOTATION), -1) if words[i] in OPENING), None)
        start = opening + 1 if opening is not None else began
    if start == sentence.start and sentence.lexicon.grammar.cased:
        start = _past_setting(sentence, start, end)
    while start < end and not sentence.tokens.is_word(start):
        start += 1
    return start, end


def _past_setting(sentence: Sentence, start: int, end: int) -> int:
    """Pass over when or where it was said: "DURING THE TALKS, the need for peace was stressed"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    width = phrase_at(words, start, end, sets["speech.connectives"])
    if width and start + width < end and words[start + width] in COMMAS:
        return start + width + 1  # "MOREOVER, the need for peace was stressed"
    if not phrase_at(words, start, end, sets["speech.adjuncts"]):
        return start
    comma = next((i for i in range(start, min(end, start + _SETTING)) if words[i] in COMMAS), None)
    return comma + 1 if comma is not None else start
