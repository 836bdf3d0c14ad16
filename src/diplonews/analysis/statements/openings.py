"""What a verb of saying does, and what stands between it and what is said: a feeling, its owner, a second verb."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.speechwords import TO_SOMEONE, acts_by_form, relayed_words, renewed_words
from diplonews.analysis.statements.clauses import Clause
from diplonews.analysis.statements.contents import find_start
from diplonews.analysis.statements.feelings import find_feeling, past_feelings, past_told
from diplonews.analysis.statements.unspoken import past_hearer
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, past_articles, phrase_at

__all__ = ["find_opening", "form_of", "past_addressed", "read_second_verb"]

_MIN_CLAUSE = 2
"""Words that make a clause."""
_ADDRESSED = 12
"""How far behind a verb of words for someone may stand what they are for."""
_OWNING = 3
"""Words of an "of" and an article before whose it is that is felt."""
_OWNER = 7
"""Words of whose it is, up to what it is about."""
_PARTED = 2
"""Words of a verb, more than which may stand apart."""
_HEARERS = frozenset({"inform", "congratulate", "thank", "condole", "call-for"})
"""Acts whose verbs have whom it is said to as their object."""
_WHOLE = frozenset({"thank", "condole", "hope"})
"""Acts of what is felt for someone."""
_AFFIRM = "affirm"
_OWNED = frozenset({_AFFIRM, "hope", "support"})
"""Acts of what is told with whose it is: "the READINESS OF CHAD to help" says all, and "of Chad to help" nothing."""


def find_opening(sentence: Sentence, clause: Clause, limit: int) -> tuple[str, int]:
    """Tell what is done in saying it, and where what is said begins."""
    hit, end = clause.hit, clause.subject.end
    act = hit.sense("speech") or ""
    if clause.bound and act in _OWNED and not hit.prefix and _is_owned(sentence, hit.end, limit):
        return act, hit.end - 1
    aim = act == _AFFIRM and sentence.tokens.words[hit.start] in sentence.lexicon.sets["speech.infinitive"]
    voice = hit.sense("voice") or (aim and sentence.lexicon.grammar.cased)  # "called TO REITERATE his thanks"
    end = past_told(sentence, end, limit) if voice else end
    felt, at = find_feeling(sentence, end, limit) if voice else ("", end)
    if felt in _OWNED and _is_owned(sentence, at + 1, limit):
        return felt, at
    if felt and felt != _AFFIRM:
        behind, sets = past_feelings(sentence, at + 1, limit), sentence.lexicon.sets
        if phrase_at(sentence.tokens.words, behind, limit, sets["speech.keeping_felt"]):
            return felt, find_start(sentence, end, limit, to_someone=False)
        behind += phrase_at(sentence.tokens.words, behind, limit, sets["speech.behind_felt"])
        whole = _is_whole(sentence, felt)
        start = find_start(sentence, behind, limit, to_someone=not whole, whole=whole)
        to = sentence.tokens.words[start - 1] in sentence.lexicon.grammar.to
        if felt in TO_SOMEONE and (to or _is_felt_by(sentence, start)):
            start = past_addressed(sentence, start, limit)  # "gratitude TO CHAD for its help"
        if felt == "concern" and _is_felt_by(sentence, start):
            start = _past_matter(sentence, start, limit)
        told = sentence.tokens.has_words(start, limit, _MIN_CLAUSE)
        return felt, start if told else find_start(sentence, end, limit, to_someone=False)
    if _praises(sentence, hit, end):
        act = "welcome"
    act = act or (_AFFIRM if hit.sense("voice") and (felt or limit - end > _MIN_CLAUSE) else "")
    start = _behind_verb(sentence, clause, act, end, limit)
    form = form_of(sentence, hit)
    if form in sentence.lexicon.sets["speech.renewing"] and start < limit:
        if width := phrase_at(sentence.tokens.words, start, limit, sentence.lexicon.sets["speech.noun"]):
            return act, find_start(sentence, start + width, limit, to_someone=False)  # "renewed THE STRESS on"
        again = relayed_words(sentence.lexicon.language).get(sentence.tokens.words[start], "")
        if again:  # "renewed HIS CALL for"
            return again, find_start(sentence, start + 1, limit, to_someone=False)
        act = renewed_words(sentence.lexicon.language).get(sentence.tokens.words[start], act)  # "CHAD'S CALL for"
    addressing = form in sentence.lexicon.sets["speech.addressing"] and start == end
    return act, past_addressed(sentence, start, limit) if addressing else start


def _is_owned(sentence: Sentence, position: int, limit: int) -> bool:
    """Tell a state or someone right behind what is felt, where no "of" tells whose it is."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if not grammar.verb_first or position >= limit:
        return False
    hit = sentence.hits.get(position)
    state = hit is not None and not hit.prefix and bool(hit.sense("country") or hit.sense("capital"))
    owned = words[position] in sentence.lexicon.sets["speech.owning"]
    return state or owned or any(m.start == position and not m.prefix for m in sentence.mentions)


def _past_matter(sentence: Sentence, start: int, limit: int) -> int:
    """Pass over whose concern it is, up to what it is about: "la préoccupation DU MALI AU SUJET DE la guerre"."""
    words, matters = sentence.tokens.words, sentence.lexicon.sets["speech.matters"]
    ahead = range(start + 1, min(limit - 1, start + _OWNER))
    found = ((index, phrase_at(words, index, limit, matters)) for index in ahead)
    return next((index + width for index, width in found if width), start)


def _is_felt_by(sentence: Sentence, start: int) -> bool:
    """Tell whose gratitude it is, before what it is for: "la gratitude DU MALI pour", "DE SON PAYS pour"."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if not grammar.cased or grammar.possessive or not holds(words[start - _OWNING : start], grammar.of):
        return False
    start = past_articles(words, start, sentence.end, grammar.articles | {"'"})
    state = sentence.hits.get(start)
    if phrase_at(words, start, sentence.end, sentence.lexicon.sets["speech.felt_by"]):
        return True
    whose = state is not None and bool(state.sense("country") or state.sense("body"))
    return whose or any(mention.start == start for mention in sentence.mentions)


def read_second_verb(sentence: Sentence, start: int, limit: int) -> tuple[str, int] | None:
    """Read a second verb of one object ("a tenu à saluer ET REMERCIER le peuple"): its act, and its object."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    if start + 2 >= limit or words[start] not in grammar.and_ or not sets["speech.infinitives"]:
        return None
    heads = sets["speech.infinitives"] | sets["speech.auxiliaries"]
    acts, verb = acts_by_form(sentence.lexicon.language), start + 1 + (words[start + 1] in grammar.to)
    act = next((act for head in heads if (act := acts.get(f"{head} {words[verb]}"))), None)
    return None if act is None else (act, find_start(sentence, verb + 1, limit, to_someone=act in TO_SOMEONE))


def _behind_verb(sentence: Sentence, clause: Clause, act: str, position: int, limit: int) -> int:
    """Find where what is said begins behind a verb and its subject, past to whom it is said and how it is felt."""
    sets, whole = sentence.lexicon.sets, clause.bound and _is_whole(sentence, act)
    to_someone = not whole and (act in _HEARERS or form_of(sentence, clause.hit) in sets["speech.addressed"])
    begin = past_feelings(sentence, position, limit)
    if act == _AFFIRM:
        begin = past_hearer(sentence, begin, limit)
    if clause.bound:
        begin += phrase_at(sentence.tokens.words, begin, limit, sets["speech.behind_felt"])
    return find_start(sentence, begin, limit, to_someone=to_someone, whole=whole)


def form_of(sentence: Sentence, hit: Hit) -> str:
    """Give a verb as it is written, without what is written together with it, or between commas within it."""
    if hit.end == hit.start + 1:
        return sentence.tokens.words[hit.start][len(hit.prefix) :]
    words = sentence.tokens.words[hit.start : hit.end]
    if len(words) > _PARTED and any(word in COMMAS for word in words):
        words = [words[0], words[-1]]  # "a, POUR SA PART, assuré"
    return " ".join(words)[len(hit.prefix) :]


def _is_whole(sentence: Sentence, act: str) -> bool:
    """Tell what is felt and for whom as one thing, where verbs come first: "expressed his thanks TO THE KING for"."""
    return sentence.lexicon.grammar.verb_first and act in _WHOLE


def past_addressed(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over whom a verb addresses that is no mention ("thanked THE PEOPLE OF CHAD for their help")."""
    words, reasons = sentence.tokens.words, sentence.lexicon.sets["speech.reasons"]
    for index in range(position + 1, min(limit - 1, position + _ADDRESSED)):
        if words[index] in reasons:
            return find_start(sentence, index, limit, to_someone=False)
        if index in sentence.hits and sentence.hits[index].sense("speech"):
            break
    return position


def _praises(sentence: Sentence, hit: Hit, position: int) -> bool:
    """Tell a verb that praises what is bound to it by "with" from the same verb before a "that"."""
    words = sentence.tokens.words
    if words[hit.start][len(hit.prefix) :] not in sentence.lexicon.sets["speech.praising"]:
        return False
    word = words[position] if position < sentence.end else ""
    withs = sentence.lexicon.grammar.particles.get("with")
    return withs is not None and word.startswith(withs) and word not in sentence.lexicon.sets["speech.that"]
