"""Where what was said ends: quotations close, and clauses begin that were not said."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, COMMAS, ENDS, OPENING
from diplonews.analysis.words.tokens import holds, phrase_at, united

__all__ = ["QUOTATION", "closes", "find_closing", "find_end", "find_prayer", "is_told_by", "past_closing"]

_CLOSERS = {"«": "»", "“": "”", "„": "“", '"': '"'}
_PAIRS = {"»": "«", "”": "“", '"': '"', ")": "("}
_CUTTING = ENDS | COMMAS
_TELLING = frozenset({"trigger", "opener"})
"""Sorts of phrases with which clauses begin that were not said."""
_BRACKETS = frozenset("()")
_REPORTS = frozenset({"meet", "receive", "received", "visitor"})
"""Frames of verbs that report the contact itself."""
_SIGHT = 18
"""How far behind a word for when it was said the report of the contact may stand."""
_TELLER = 5
"""Words that name who tells it, and the verb after them."""
_COMPANY = 5
"""Words between talks and with whom they were: when and where."""
_LEAST = 2
"""Words of what was said before the words for when it was."""
_CREDIT = 9
"""Words with which a sentence ends that tell who reports it, and when."""
_VERB = 6
"""Within how many words before what was said its verb stands."""
_BODY = 4
"""How many more of them say of what body it is ("the ministry OF FOREIGN AFFAIRS said")."""
QUOTATION = 250
"""The longest quotation, in tokens."""


def closes(sentence: Sentence, index: int) -> bool:
    """Tell whether a quotation closes at a token, where one sign may open and close."""
    words = sentence.tokens.words
    if index <= sentence.start or words[index] not in CLOSING:
        return False
    return words[index] not in OPENING or words[sentence.start : index].count(words[index]) % 2 == 1


def find_closing(sentence: Sentence, opening: int) -> int:
    """Find where a quotation closes, also beyond its sentence; 0 if it does not."""
    words = sentence.tokens.words
    closer = _CLOSERS[words[opening]]
    for index in range(opening + 1, min(len(words), opening + QUOTATION)):
        if words[index] == closer:
            # The next quotation's beginning is no end of one that was not closed.
            hit = sentence.hits.get(index - 1)
            opens = (hit is not None and hit.sense("speech")) or _is_opening(sentence, index)
            return 0 if opens else index
    return 0


def _is_opening(sentence: Sentence, index: int) -> bool:
    """Tell a sign that may open and close by the space before it, and none before the word after it."""
    tokens = sentence.tokens
    if tokens.words[index] not in OPENING or index + 1 >= len(tokens.words):
        return False
    return tokens.is_word(index + 1) and tokens.glued(index + 1) and not tokens.glued(index)


def is_told_by(sentence: Sentence, start: int, width: int) -> bool:
    """Tell "..., THE PRESIDENTIAL OFFICE SAID" within some words: who tells all of it, and takes no part."""
    if _is_credited(sentence, start):
        return True
    words, of, tellers = sentence.tokens.words, sentence.lexicon.grammar.of, sentence.lexicon.sets["speech.tellers"]
    if sentence.lacks(tellers):
        return False
    limit = min(sentence.end, start + width)
    for index in range(start + 1, limit):
        if words[index] in COMMAS:
            return False  # "trade, fish and ports, THE MINISTRY SAID": that is told behind the next comma.
        if words[index - 1] in tellers and words[index] in of:
            return _is_said(sentence, index + 1, limit + _BODY)
        hit = sentence.hits.get(index)
        if hit is not None and hit.sense("speech"):
            return words[index - 1] in tellers
    return False


def _is_credited(sentence: Sentence, start: int) -> bool:
    """Tell with what a sentence ends that was not said: "..., IT ADDED", "..., REUTERS REPORTED ON MONDAY"."""
    words, reporting = sentence.tokens.words, sentence.lexicon.sets["speech.reporting"]
    if sentence.lacks(reporting) or sentence.end - start > _CREDIT or words[start] in sentence.lexicon.grammar.relative:
        return False
    verb = next((i for i in range(start + 1, sentence.end) if words[i] in reporting), None)
    return verb is not None and COMMAS.isdisjoint(words[start : sentence.end])


def _is_said(sentence: Sentence, start: int, limit: int) -> bool:
    """Tell whether a verb of saying comes before any sign."""
    for index in range(start, min(sentence.end, limit)):
        hit = sentence.hits.get(index)
        if hit is not None and hit.sense("speech"):
            return True
        if not sentence.tokens.is_word(index) and sentence.tokens.words[index] not in _BRACKETS:
            return False  # But for "the Ministry of Trade (MTI) SAID"
    return False


def find_prayer(sentence: Sentence, position: int, limit: int) -> int:
    """Find where a prayer begins, which is no part of what was said; the limit if there is none."""
    words, never = sentence.tokens.words, sentence.lexicon.sets["speech.never"]
    if sentence.lacks(never):
        return limit
    # "the names THAT WERE TOLD IN the list", "WHAT WAS TOLD IN it"
    relative = united(sentence.lexicon.grammar.relative, sentence.lexicon.sets["speech.what"])
    begins = (i for i in range(position, limit) if words[i - 1] not in relative and phrase_at(words, i, limit, never))
    return next(begins, limit)


def find_end(sentence: Sentence, start: int, limit: int, quoted: int) -> int:
    """Find where what is said ends: a clause of another kind, then signs and the words that lead to the next verb."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    cutting, first = united(_CUTTING, sets["speech.when"], sets["contacts.status.at"]), max(start, quoted)
    places = {hit.start for hit in sentence.phrases(_TELLING)}.union(sentence.where(cutting))
    ahead = sorted([index for index in places if first <= index < limit])
    end = next((cut for index in ahead if (cut := _cut(sentence, start, index))), limit)
    while end > start and not sentence.tokens.is_word(end - 1):
        end -= 1
    last = sentence.lexicon.grammar.cased and (end == sentence.end or words[end] in ENDS)
    leading = sets["speech.days"] if last else sets["speech.before_verb"]  # "thanked them for IT."
    end = end if last else _before_pronoun(sentence, start, end)
    while end > start and (not sentence.tokens.is_word(end - 1) or words[end - 1] in leading):
        end -= 1
    if end - 1 > start and words[end - 1] in sets["speech.that"] and words[end - 2] in sentence.lexicon.grammar.and_:
        return find_end(sentence, start, end - 1, quoted)  # "..., AND THAT | she hoped"
    return past_closing(sentence, start, end)


def past_closing(sentence: Sentence, start: int, end: int) -> int:
    """Pass over the sign behind what was said that closes a bracket or quotation opened in it: "the states (5+1)"."""
    words = sentence.tokens.words
    if end >= len(words) or end <= start or (opener := _PAIRS.get(words[end])) is None:
        return end
    inside = words[start:end]
    if opener == words[end]:
        return end + inside.count(opener) % 2
    return end + (inside.count(opener) > inside.count(words[end]))


def _before_pronoun(sentence: Sentence, start: int, end: int) -> int:
    """Leave out what leads to the next verb before a pronoun: "... ET L'| a remercié", "..., TOUT EN LUI | disant"."""
    words, sets, index = sentence.tokens.words, sentence.lexicon.sets, end
    while index > start and words[index - 1] in sets["speech.proclitics"]:
        index -= 1
    if index == end or index - start < _LEAST:
        return end
    gerund = " ".join(words[index - 2 : index]) in sets["speech.before_verb"]
    return index - 2 if gerund else index if words[index - 1] in sentence.lexicon.grammar.and_ else end


def _cut(sentence: Sentence, start: int, index: int) -> int:
    """Find where what is said ends if a sentence, or a clause that was not said, does at a token; else 0."""
    words = sentence.tokens.words
    word, hit = words[index], sentence.hits.get(index)
    if word in ENDS and not _is_abbreviation(sentence, index):
        return index
    if word in COMMAS and (
        phrase_at(words, index + 1, sentence.end, sentence.lexicon.sets["speech.ends"])
        or is_told_by(sentence, index + 1, _TELLER)
    ):
        return index
    if word in sentence.lexicon.sets["speech.when"] and _reports_beyond(sentence, index):
        return index
    if word in sentence.lexicon.sets["contacts.status.at"] and _ends_during(sentence, index):
        return index
    if hit is None or index == start:
        return 0
    if not sentence.lexicon.grammar.cased:
        return _done_at(sentence, start, hit)
    return index if _is_during(sentence, hit) else _during_with(sentence, start, hit) or _done_at(sentence, start, hit)


def _is_during(sentence: Sentence, hit: Hit) -> bool:
    """Tell "... DURING A CALL": where it was said, which reports the contact."""
    rule = hit.sense("trigger")
    if rule is None or rule.frame != "own":
        return False
    return phrase_at(sentence.tokens.words, hit.start, sentence.end, sentence.lexicon.sets["contacts.links.during"]) > 0


def _during_with(sentence: Sentence, start: int, hit: Hit) -> int:
    """Find where "DURING HIS TALKS WITH" begins, of whose words the preposition is one of its own; else 0."""
    rule, words = hit.sense("trigger"), sentence.tokens.words
    if rule is None or rule.frame != "own" or hit.start - start < _LEAST:
        return 0
    ahead = words[hit.end : min(sentence.end, hit.end + _COMPANY)]
    if sentence.lexicon.grammar.with_.isdisjoint(ahead):
        return 0
    during = sentence.lexicon.sets["contacts.links.during"]
    begins = range(max(start + 1, hit.start - _TELLER), hit.start)
    return next((i for i in begins if phrase_at(words, i, hit.start, during) == hit.start - i), 0)


def _ends_during(sentence: Sentence, index: int) -> bool:
    """Tell "... DURING HIS MEETING with the envoy in Rome", with which a sentence ends where verbs come first."""
    hit = sentence.hits.get(index + 1)
    rule = hit.sense("trigger") if hit is not None else None
    if rule is None or rule.frame != "own" or not sentence.lexicon.grammar.verb_first:
        return False
    words, that = sentence.tokens.words[index : sentence.end], sentence.lexicon.sets["speech.that"]
    said = any(start > index and later.sense("speech") for start, later in sentence.hits.items())
    return not said and that.isdisjoint(words) and COMMAS.isdisjoint(words)


def _reports_beyond(sentence: Sentence, index: int) -> bool:
    """Tell "... WHEN the envoy called on him": when it was said, and what reports the contact."""
    ahead = (hit for i, hit in sentence.hits.items() if index < i <= index + _SIGHT)
    rules = (hit.sense("trigger") for hit in ahead)
    return any(rule is not None and rule.frame in _REPORTS for rule in rules)


def _done_at(sentence: Sentence, start: int, hit: Hit) -> int:
    """Find where a clause begins that tells what was done, not said ("... AND THE TWO DISCUSSED the war"); else 0."""
    index, words, grammar = hit.start, sentence.tokens.words, sentence.lexicon.grammar
    if not hit.sense("opener") or hit.sense("noun"):
        return 0
    if not grammar.verb_first:
        subject = next((m.start for m in sentence.mentions if start < m.start and m.end == index), index)
        passed = united(grammar.articles, _binding(sentence, start))
        while subject > start and words[subject - 1] in passed:
            subject -= 1
        if subject == index and words[index].endswith(tuple(sentence.lexicon.sets["topics.act_endings"])):
            return 0  # "a forum for building ties and DISCUSSING projects"
        apart = words[subject - 1] in grammar.and_ or (subject < index and words[subject - 1] in COMMAS)
        return subject if apart or _is_next_deed(sentence, hit) else 0
    first = index - 1
    while first > sentence.start and words[first] in sentence.lexicon.sets["speech.before_verb"]:
        first -= 1
    apart = words[first] in COMMAS and (first < index - 1 or grammar.binds(hit.prefix) == "and")
    also = words[index - 1] in sentence.lexicon.sets["places.also"] and not hit.prefix  # "as they ALSO discussed"
    return index if apart or also else 0


def _is_next_deed(sentence: Sentence, hit: Hit) -> bool:
    """Tell "stressed their ties, DISCUSSED the port and": a verb between commas, with its object right behind it."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[hit.start - 1] not in COMMAS or hit.end >= sentence.end or not sentence.tokens.is_word(hit.end):
        return False
    done = words[hit.start].endswith(tuple(sets["topics.past_endings"]))
    return done and (
        hit.end > hit.start + 1 or words[hit.end] not in sets["topics.links"] - sentence.lexicon.grammar.articles
    )


def _binding(sentence: Sentence, start: int) -> frozenset[str]:
    """Give what binds the next of several verbs of what a contact was for ("allowed to stress it AND TO DISCUSS").

    So does that of the first verb, where it is one of those ("spoke TO congratulate him on it and TO discuss trade").
    """
    sets = sentence.lexicon.sets
    said = [hit for hit in map(sentence.hits.get, range(max(sentence.start, start - _VERB), start)) if hit is not None]
    if any(hit.sense("speech") and sentence.tokens.words[hit.start] in sets["speech.infinitive"] for hit in said):
        return sets["speech.infinitive"]
    allowed = holds(sentence.tokens.words[sentence.start : start], sets["speech.allowing"])
    return sets["speech.bound_by"] if allowed else frozenset()


def _is_abbreviation(sentence: Sentence, index: int) -> bool:
    """Tell the point of "U.S." or "3.5" from that which ends a sentence."""
    words, tokens = sentence.tokens.words, sentence.tokens
    if words[index] != "." or index == sentence.start:
        return False
    if len(words[index - 1]) == 1 and not words[index - 1].isdigit():
        return True
    if (courtesy := sentence.hits.get(index - 1)) is not None and courtesy.sense("honorific"):
        return True  # "Mr. Poe"
    return index + 1 < sentence.end and words[index - 1].isdigit() and tokens.glued(index + 1)
