"""Verbs of saying, and their subjects."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from diplonews.analysis.lexicon import Hit
from diplonews.analysis.mentions import Mention
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.tokens import holds, phrase_at

__all__ = [
    "CLOSING",
    "COMMAS",
    "OPENING",
    "Subject",
    "begins_clause",
    "find_subject",
    "follows_and",
    "is_followed",
    "is_inverted",
    "is_others",
    "leads_on",
    "verbs_of_saying",
]

COMMAS = frozenset("،,")
OPENING = frozenset({'"', "«", "“", "„"})
CLOSING = frozenset({'"', "»", "”", "“"})
_GAP_AFTER = 2
"""How many words may stand between a verb of saying and its subject after it."""
_GAP_BEFORE = 8
"""And before it, where the subject comes first."""
_WIDTH = 4
"""Words of the longest participle with what belongs to it."""
_ASIDE = 18
"""The longest relative clause between two commas."""
_CLOSE = 7
"""How near its end a sentence names whose words it told."""
_SIGHT = 12
"""How many words a subject that is no mention may take, before what was said."""
_TO_SOMEONE = frozenset({"thank", "congratulate", "condole"})
"""Acts whose verbs have whom it is said to as their object, always."""
_OF_PERSONS = frozenset({"affirm", "agree", "hope", None})
"""Acts whose verbs have no person for their object: who is told after them is their subject."""
_LEADING = frozenset({"", "and", "so"})


class Subject(NamedTuple):
    """The subject of a verb of saying."""

    speakers: tuple[Mention, ...]
    """Who is named."""
    joint: bool
    """Whether it is all sides."""
    other: bool
    """Whether it is someone who is not told of as a person or side: a newspaper, a statement, a crowd."""
    begin: int
    """The token with which the clause begins."""
    end: int
    """The token after verb and subject, where what is said may begin."""
    country: str | None = None
    """The state of "the Saudi side", "the French diplomat"."""
    unread: int = 0
    """The token of a subject that is no mention; 0 if there is none."""


def verbs_of_saying(sentence: Sentence) -> dict[int, Hit]:
    """Find the verbs of saying of a sentence, by the number of their first word; also in what a longer phrase tells."""
    found: dict[int, Hit] = {}
    reached = sentence.start
    auxiliaries = sentence.lexicon.sets["speech.auxiliaries"]
    words = sentence.tokens.words
    first = {i for i in range(sentence.start, sentence.end) if words[i] in auxiliaries} if auxiliaries else set[int]()
    for index in sorted(first.union(sentence.hits)):
        if index < reached:
            continue
        hit = sentence.hits.get(index)
        if hit is None or not (hit.sense("speech") or hit.sense("voice")):
            hit = _compound(sentence, index) or (_within(sentence, hit) if hit is not None else None)
        if hit is not None and _is_saying(sentence, hit):
            found[index] = hit
            reached = hit.end
    return found


def _compound(sentence: Sentence, index: int) -> Hit | None:
    """Read a verb of two words with an adverb between them ("a AUSSI rappelé")."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[index] not in sets["speech.auxiliaries"]:
        return None
    adverb = phrase_at(words, index + 1, sentence.end, sets["speech.adverbs"])
    begin = index + 1 + adverb
    for width in range(min(_WIDTH, sentence.end - begin), 0, -1) if adverb else ():
        act = _act(sentence, [words[index], *words[begin : begin + width]])
        if act:
            return Hit(index, begin + width, "", (("speech", act),), {"speech": act})
    return None


def _act(sentence: Sentence, words: list[str]) -> str:
    """Look up what is done in saying it; nothing for words that are no verb of saying."""
    form, sets = " ".join(words), sentence.lexicon.sets
    acts: Iterable[str] = sentence.lexicon.tables["speech"]["acts"]
    return next((act for act in acts if form in sets[f"speech.acts.{act}"]), "")


def _within(sentence: Sentence, hit: Hit) -> Hit | None:
    """Read the verb with which a phrase begins ("they AGREED ON a plan" is what came of it, and what they said)."""
    words = sentence.tokens.words[hit.start : hit.end]
    words[0] = words[0][len(hit.prefix) :]
    for width in range(len(words) - 1, 0, -1):
        if act := _act(sentence, words[:width]):
            return Hit(hit.start, hit.start + width, hit.prefix, (("speech", act),), {"speech": act})
    return None


def _is_saying(sentence: Sentence, hit: Hit) -> bool:
    if hit.sense("link") not in {None, "clause"} and not hit.sense("voice"):
        return False
    if sentence.speaks_of(hit.start) or (hit.sense("opener") and hit.sense("trigger")):
        return False
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if phrase_at(words, hit.start, sentence.end, sentence.lexicon.sets["speech.never"]):
        return False
    if phrase_at(words, hit.end, sentence.end, sentence.lexicon.sets["speech.impersonal"]):
        return False
    if hit.start > sentence.start and words[hit.start - 1] in sentence.lexicon.sets["speech.reference"]:
        return False
    if grammar.verb_first and hit.start > sentence.start and _is_negated(sentence, hit):
        return False
    if grammar.verb_first and not _is_verb(sentence, hit):
        return False
    if grammar.cased and hit.start > sentence.start + 1:
        before = words[hit.start - 1]
        if not _is_finite(sentence, hit):
            return False
        if before in grammar.articles or (before == "'" and words[hit.start - 2] in grammar.articles):
            return False  # a noun: "the annonce"
        if before in grammar.relative and sentence.tokens.is_word(hit.start - 2):
            return False  # "the report that confirms ...", which nobody says here
    return not hit.prefix or grammar.binds(hit.prefix) in {"and", "so"}


def _is_negated(sentence: Sentence, hit: Hit) -> bool:
    """Tell "did NOT say", also with an "and" before the negation."""
    before, grammar = sentence.tokens.words[hit.start - 1], sentence.lexicon.grammar
    stems = [before[len(clitic) :] for clitic, binds in grammar.clitics.items() if binds and before.startswith(clitic)]
    return any(word in grammar.negation for word in (before, *stems))


def _is_finite(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb of saying, and a participle that goes on with a clause, from other participles and infinitives."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[hit.start - 1] in sets["speech.infinitive"]:
        return hit.sense("speech") in _TO_SOMEONE
    if hit.end - hit.start > 1 or words[hit.start] not in sets["speech.continuing"]:
        return True
    if words[hit.start - 1] in sets["speech.documents"]:
        return True
    return begins_clause(sentence, hit) or phrase_at(words, hit.end, sentence.end, sets["speech.that"]) > 0


def _is_verb(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb, where verbs come first, from a noun or adjective that is spelled alike."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if hit.end - hit.start > 1:
        return True
    form = words[hit.start][len(hit.prefix) :]
    if form in sets["speech.exact"]:
        spelled = "".join(c for c in sentence.tokens.original(hit.start) if not unicodedata.combining(c))
        if not spelled.endswith(tuple(sentence.lexicon.tables["speech"].get("exact", ()))):
            return False
    if form in sets["speech.nouns"]:
        bound = {binding.split()[0] for binding in sets["speech.bindings"]}
        return begins_clause(sentence, hit) or (
            hit.sense("voice") is not None
            and any(word in bound | sets["speech.there"] for word in words[hit.end : hit.end + 1])
        )
    if form in sets["speech.continuing"] and not hit.prefix:
        ahead = words[hit.end : hit.end + 2]
        told = ahead[:1] if ahead[:1] and ahead[0] not in sets["speech.drop"] else ahead[1:]
        bound = {binding.split()[0] for binding in sets["speech.bindings"]}
        if hit.sense("voice") and ahead[:1] and ahead[0] in bound:
            return True
        return begins_clause(sentence, hit) or any(word in sets["speech.that"] for word in (*ahead[:1], *told))
    return True


def begins_clause(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether a word stands at the head of a clause: first, after a sign, or after a word that leads to a verb."""
    before = hit.start - 1
    if before < sentence.start or not sentence.tokens.is_word(before):
        return True
    if any(
        m.end == hit.start and sentence.tokens.words[m.start - 1] in sentence.lexicon.sets["speech.that"]
        for m in sentence.mentions
    ):
        return True
    return not hit.prefix and _leads(sentence, before)


def _leads(sentence: Sentence, index: int) -> bool:
    """Tell whether a word leads to a verb and is not its subject: a connective, a day, the end of an adjunct."""
    word, sets = sentence.tokens.words[index], sentence.lexicon.sets
    if word in sets["speech.before_verb"] or word in sets["speech.days"] or word in sets["speech.earlier"]:
        return True
    ends = (hit for hit in sentence.hits.values() if hit.end == index + 1)
    return any(hit.sense("again") or hit.sense("noun") or hit.sense("trigger") for hit in ends)


def is_others(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb that someone unread stands before ("OBSERVERS say that"), where verbs come first."""
    if not sentence.lexicon.grammar.verb_first or hit.prefix or hit.start <= sentence.start:
        return False
    before, that = hit.start - 1, sentence.lexicon.sets["speech.that"]
    if not sentence.tokens.is_word(before) or sentence.tokens.words[before] in that or _leads(sentence, before):
        return False
    return not any(mention.end == hit.start for mention in sentence.mentions)


def is_followed(sentence: Sentence, position: int) -> bool:
    """Tell "he stressed that" from "the paper wrote": what was said follows the verb at once."""
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    while position < sentence.end and not sentence.tokens.is_word(position):
        if words[position] == ":" or words[position] in OPENING:
            return True
        position += 1
    if phrase_at(words, position, sentence.end, sets["speech.drop"]):
        return True
    return bool(phrase_at(words, position, sentence.end, sets["speech.adjuncts"]))


def find_subject(sentence: Sentence, hit: Hit, limit: int) -> Subject:
    """Read who says it: the mentions after the verb, else those before it; none of those for whom others speak."""
    subject = _find_subject(sentence, hit, limit)
    if not subject.speakers:
        return subject
    words, spoken = sentence.tokens.words, sentence.lexicon.sets["speech.spokesmen"]
    first, that = min(subject.begin, subject.speakers[0].start), sentence.lexicon.sets["speech.that"]
    begin = max(sentence.start, first - _WIDTH)
    begin = next((i + 1 for i in range(first - 1, begin - 1, -1) if words[i] in that), begin)
    if any(_is_someone(sentence, mention) for mention in subject.speakers):
        return subject._replace(speakers=(), other=True)
    if any(word in spoken for word in words[begin : max(subject.end, subject.speakers[-1].end)]):
        return subject._replace(speakers=(), other=True)
    return subject


def _is_someone(sentence: Sentence, mention: Mention) -> bool:
    """Tell "an official" from "the official": someone of whom nothing has been told."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if mention.name is not None:
        return False
    before = words[mention.start - 1] if mention.start > sentence.start else ""
    return words[mention.start][len(mention.prefix) :] in sets["speech.others"] or before in sets["speech.indefinite"]


def _find_subject(sentence: Sentence, hit: Hit, limit: int) -> Subject:
    told = _told_before(sentence, hit)
    if told is not None:
        return Subject((told,), told.together, False, told.start, hit.end)
    after, joint, position = _after(sentence, hit, limit)
    if len(after) == 1 and _is_addressed(sentence, hit, after[0]):
        return Subject((), False, False, hit.start, hit.end)
    if after or joint:
        return Subject(after, joint, False, hit.start, position)
    grammar, words, sets = sentence.lexicon.grammar, sentence.tokens.words, sentence.lexicon.sets
    if not grammar.verb_first and is_inverted(sentence, hit):
        country = _side(sentence, hit.end, min(limit, hit.end + _WIDTH))
        if country is not None:
            return Subject((), False, False, hit.start, min(limit, hit.end + _WIDTH), country)
        aside = any(_is_aside(sentence, words[m.end : hit.start]) for m in sentence.mentions if m.end < hit.start)
        if not aside and _is_tail(sentence, hit):
            return Subject((), False, True, hit.start, hit.end)
    before, begin = _before(sentence, hit)
    contact = _contact(sentence, hit)
    if any(mention.together for mention in before) or contact is not None:
        return Subject((), True, False, begin, max(hit.end, contact.end if contact is not None else 0))
    if before and len(before) == 1 and not grammar.verb_first and begin > sentence.start + 1:
        # "The Secretary and Minister X agreed": who was not read is the other side.
        index = begin - 1
        while index > sentence.start and words[index] in grammar.articles:
            index -= 1
        coordinated = words[index] in grammar.and_ and begin <= sentence.start + _GAP_BEFORE
        if coordinated and not _verb_within(sentence, sentence.start, begin):
            return Subject((), True, False, sentence.start, hit.end)
    if before and not grammar.verb_first and words[before[-1].end] in grammar.and_:
        return Subject((), True, False, begin, hit.end)  # "The President and Emir agreed": likewise.
    if before:
        return Subject(before, False, False, begin, hit.end)
    if grammar.verb_first:
        if not hit.prefix and (country := _side(sentence, max(sentence.start, hit.start - 2), hit.start)) is not None:
            return Subject((), False, False, hit.start - 2, hit.end, country)
        before_verb = next((h for i, h in sentence.hits.items() if i < hit.start and h.end == hit.start), None)
        if (
            before_verb is not None
            and before_verb.sense("country")
            and words[before_verb.start - 1] in sets["speech.that"]
        ):
            value = before_verb.sense("country")
            return Subject((), False, False, before_verb.start, hit.end, str(value[0]), before_verb.start)
        other, begin, end = _other_after(sentence, hit, limit)
        country = _side(sentence, hit.end, end + 1)
        state = sentence.hits.get(hit.end) if country is None else None
        named = (state.sense("country") or state.sense("capital")) if state is not None and not state.prefix else None
        if state is not None and named:
            return Subject((), False, False, hit.start, state.end, str(named[0]), hit.end)
        return Subject((), False, other and country is None, begin, end, country, hit.end if other else 0)
    country = _side(sentence, max(sentence.start, hit.start - _GAP_BEFORE), hit.start)
    if country is not None:
        return Subject((), False, False, hit.start, hit.end, country)
    plural = holds(words[max(sentence.start, hit.start - 3) : hit.start], sentence.lexicon.sets["speech.they"])
    return Subject((), plural, False, hit.start, hit.end)


def _is_addressed(sentence: Sentence, hit: Hit, mention: Mention) -> bool:
    """Tell "thanked THE PRESIDENT for": the verb has whom it is said to as its object, and nobody else is named."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if not grammar.verb_first or hit.sense("speech") not in _TO_SOMEONE or mention.end >= sentence.end:
        return False
    return words[mention.end] in sentence.lexicon.sets["speech.drop"]


def _told_before(sentence: Sentence, hit: Hit) -> Mention | None:
    """Read the subject before its verb where verbs come first: after "that" and at the head of a sentence it may be."""
    if not sentence.lexicon.grammar.verb_first or hit.prefix:
        return None
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    for mention in sentence.mentions:
        relative = words[hit.start - 1] in sentence.lexicon.grammar.relative
        beside = mention.end == hit.start or (mention.end == hit.start - 1 and words[mention.end] in COMMAS)
        between = " ".join(words[mention.end : hit.start])
        beside = beside or (mention.end < hit.start and between in sentence.lexicon.sets["speech.turn"])
        if relative and mention.end == hit.start - 1:
            return mention if any(word in that for word in words[hit.end : hit.end + _WIDTH]) else None
        if beside and not mention.prefix:
            head = mention.start == sentence.start or words[mention.start - 1] in that
            return mention if head else None
    return None


def _contact(sentence: Sentence, hit: Hit) -> Hit | None:
    """Read the contact itself as the subject of a verb ("the talks stressed"), and so all sides."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    beside = next((h for i, h in sentence.hits.items() if i < hit.start and h.end == hit.start), None)
    if grammar.verb_first:
        after = sentence.hits.get(hit.end)
        if after is not None:
            beside = after
        elif beside is not None and words[beside.start - 1] not in sentence.lexicon.sets["speech.that"]:
            return None  # "during the talks he stressed"
    return beside if beside is not None and beside.sense("again") and not beside.prefix else None


def follows_and(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether "and" stands straight before a verb: it shares the subject of the verb before it."""
    grammar, index = sentence.lexicon.grammar, hit.start - 1
    while index > sentence.start and sentence.tokens.words[index] in sentence.lexicon.sets["speech.adverbs"]:
        index -= 1
    return grammar.cased and index > sentence.start and sentence.tokens.words[index] in grammar.and_


def leads_on(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether a verb goes on with the clause before it: "and stressed", "; he added"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if grammar.verb_first:
        return grammar.binds(hit.prefix) in {"and", "so"}
    before = words[max(sentence.start, hit.start - 3) : hit.start]
    skip = sentence.lexicon.sets["speech.before_verb"] | COMMAS
    if holds(before[-2:], grammar.pronouns):
        return True
    while before and before[-1] in skip and before[-1] not in grammar.and_:
        before = before[:-1]
    return bool(before) and (before[-1] in grammar.and_ or (words[hit.start - 1] in COMMAS))


def _is_tail(sentence: Sentence, hit: Hit) -> bool:
    """Tell '..., said a statement.': words that are no mention stand after the verb as its subject."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    index = hit.end
    while index < sentence.end and words[index] in sets["speech.days"]:
        index += 1
    article = index
    while index < sentence.end and (words[index] in sentence.lexicon.grammar.articles or words[index] == "'"):
        index += 1
    if index >= sentence.end:
        return False
    if words[index] in sets["speech.others"]:
        return True
    return sentence.end - hit.end <= _CLOSE and (index > article or words[index] in sets["speech.some"])


def _other_after(sentence: Sentence, hit: Hit, limit: int) -> tuple[bool, int, int]:
    """Tell whether words that are no mention stand as the subject after the verb, and where they end."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    start = hit.end
    if start < limit and words[start] in OPENING:
        closing = next((i for i in range(start + 2, min(limit, start + _WIDTH + 1)) if words[i] in CLOSING), None)
        if closing is not None and closing + 1 < limit and sentence.tokens.is_word(closing + 1):
            return True, hit.start, closing + 1  # A name in quotation marks.
    if start >= limit or not sentence.tokens.is_word(start) or phrase_at(words, start, limit, sets["speech.drop"]):
        return False, hit.start, start
    if phrase_at(words, start, limit, sets["speech.adjuncts"]) or phrase_at(words, start, limit, sets["speech.turn"]):
        return False, hit.start, start
    person = phrase_at(words, start, limit, sets["speech.person"])
    if person:
        adjective = sentence.hits.get(start + person)
        full = adjective is not None and adjective.sense("adjective")
        return False, hit.start, adjective.end if adjective is not None and full else start + person
    bound = hit.sense("voice") or words[hit.start][len(hit.prefix) :] in sets["speech.bound"]
    if bound and _is_bare(sentence, start):
        return True, hit.start, start + 1
    if words[start] in sets["speech.others"] and hit.sense("speech") in _OF_PERSONS:
        return True, hit.start, start + 1
    if words[start] in sets["topics.leads"]:
        return False, hit.start, start  # What is said, not who says it: "stressed the need that ...".
    for index in range(start + 1, min(limit, start + 2 * _SIGHT)):
        that = words[index] in sets["speech.that"] and index < start + _SIGHT
        if that or words[index] in OPENING or words[index] == ":":
            return True, hit.start, index
    return False, hit.start, start


def _is_bare(sentence: Sentence, index: int) -> bool:
    """Tell a word with no preposition before it or written together with it."""
    grammar, sets, word = sentence.lexicon.grammar, sentence.lexicon.sets, sentence.tokens.words[index]
    if word.startswith(grammar.definite[:1]):
        return True
    clitics = tuple(clitic for clitic, binds in grammar.clitics.items() if binds)
    plain = not word.startswith(clitics) and word not in sets["speech.there"]
    return plain and word not in sets["speech.days"] and word not in sets["speech.adverbs"]


def _side(sentence: Sentence, start: int, end: int) -> str | None:
    """Find the state in "the Saudi side" or "the French diplomat"."""
    words, persons = sentence.tokens.words, sentence.lexicon.sets["speech.person"]
    for index in range(start, end):
        width = phrase_at(words, index, sentence.end, persons)
        for place in (index + width, index - 1) if width else ():
            hit = sentence.hits.get(place)
            value = hit.sense("adjective") if hit is not None else None
            if value is not None and not _verb_within(sentence, index, end):
                return str(value[0])
    return None


def _verb_within(sentence: Sentence, start: int, end: int) -> bool:
    return any(start <= i < end and (h.sense("speech") or h.sense("trigger")) for i, h in sentence.hits.items())


def _after(sentence: Sentence, hit: Hit, limit: int) -> tuple[tuple[Mention, ...], bool, int]:
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    position, speakers = hit.end, list[Mention]()
    gap = _GAP_AFTER if grammar.verb_first else 1
    while position < limit:
        mention = next((m for m in sentence.mentions if position <= m.start <= min(limit - 1, position + gap)), None)
        if mention is None or (grammar.binds(mention.prefix) != ("and" if speakers else "") and mention.prefix):
            break
        between = words[position : mention.start]
        marked = len(between) == 1 and between[0] in OPENING and mention.end < limit and words[mention.end] in CLOSING
        if marked and not speakers:  # A name in quotation marks.
            speakers.append(mention)
            position = mention.end + 1
            break
        if any(word in sentence.lexicon.sets["speech.others"] for word in between):
            break
        if any(not sentence.tokens.is_word(i) for i in range(position, mention.start)):
            break
        if phrase_at(words, position, mention.start, sentence.lexicon.sets["speech.adjuncts"]):
            break
        if between and (between[0] in sentence.lexicon.sets["speech.drop"]) and not set(between) & grammar.and_:
            break
        if not grammar.verb_first and not speakers and not is_inverted(sentence, hit):
            break
        if mention.together:
            return (), True, mention.end
        if speakers and not mention.prefix and not (set(between) & grammar.and_):
            break
        speakers.append(mention)
        position = mention.end
    return tuple(speakers), False, position


def is_inverted(sentence: Sentence, hit: Hit) -> bool:
    """Tell '"...", said the minister': a quotation or a comma stands before the verb."""
    before = sentence.tokens.words[hit.start - 1] if hit.start > sentence.start else ""
    return before in COMMAS or before in CLOSING


def _before(sentence: Sentence, hit: Hit) -> tuple[tuple[Mention, ...], int]:
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    limit = 0 if grammar.verb_first else _GAP_BEFORE
    if grammar.verb_first and hit.prefix:
        return (), hit.start
    found: list[Mention] = []
    reached = hit.start
    for mention in reversed(sentence.mentions):
        if mention.end > hit.start:
            continue
        between = [w for w in words[mention.end : reached] if w not in grammar.articles]
        if not found and _is_aside(sentence, between):
            between = []
        if len(between) > (1 if found else limit) or grammar.binds(mention.prefix) not in _LEADING:
            break
        if found and not (holds(between, grammar.and_) or (len(found) > 1 and set(between) <= COMMAS)):
            break
        if holds(between, grammar.pronouns) or (
            between and not found and _verb_within(sentence, mention.end, hit.start)
        ):
            break
        if not found and not grammar.verb_first and _is_object(sentence, mention):
            continue
        found.insert(0, mention)
        reached = mention.start
        if grammar.verb_first:
            break
    return tuple(found), reached


def _is_aside(sentence: Sentence, between: list[str]) -> bool:
    """Tell "Harbi, WHO ARRIVED TODAY, said": what stands between a subject and its verb is about the subject."""
    relative = sentence.lexicon.grammar.relative
    return 2 < len(between) <= _ASIDE and between[0] in COMMAS and between[-1] in COMMAS and between[1] in relative


def _is_object(sentence: Sentence, mention: Mention) -> bool:
    """Tell a person after "of" or "with" from the subject: "the ambassador OF FRANCE said" is read as one mention."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    before = mention.start - 1
    while before > sentence.start and words[before] in grammar.articles:
        before -= 1
    return before >= sentence.start and words[before] in grammar.with_
