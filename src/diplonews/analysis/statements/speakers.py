"""The subject of a verb of saying: who says it."""

from __future__ import annotations

from typing import NamedTuple

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.placing import is_inverted
from diplonews.analysis.speech.speechwords import TO_SOMEONE
from diplonews.analysis.statements.behind import find_behind, past_turn, style_at
from diplonews.analysis.statements.styles import is_style
from diplonews.analysis.statements.unspoken import is_tail, other_after
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, COMMAS, OPENING
from diplonews.analysis.words.tokens import before_articles, holds, phrase_at, united

__all__ = ["Subject", "find_subject", "follows_other", "two_titles"]

_PAIR = 2
"""Sides of a contact of two."""
_GAP_BEFORE = 8
"""And before it, where the subject comes first."""
_WIDTH = 4
"""Words of the longest participle with what belongs to it."""
_ASIDE = 18
"""The longest relative clause between two commas."""
_LEADING = frozenset({"", "and", "so"})
_STATES = frozenset({"country", "capital"})


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
    """The state of "the Saudi side", "the French diplomat", or the organisation of "the UN official"."""
    unread: int = 0
    """The token of a subject that is no mention; 0 if there is none."""
    beside: str | None = None
    """The other state that says it together with the first ("CHAD AND MALI agreed")."""


def find_subject(sentence: Sentence, hit: Hit, limit: int) -> Subject:
    """Read who says it: the mentions after the verb, else those before it; none of those for whom others speak."""
    subject = _find_subject(sentence, hit, limit)
    if not subject.speakers:
        return subject._replace(other=True) if _is_spokesmans(sentence, hit, subject) else subject
    if hit.sense("speech") == "agree" and (company := _company(sentence, subject.end, limit)) is not None:
        return Subject((), True, False, subject.begin, company.end)
    words, spoken = sentence.tokens.words, sentence.lexicon.sets["speech.spokesmen"]
    first, that = min(subject.begin, subject.speakers[0].start), sentence.lexicon.sets["speech.that"]
    begin = max(sentence.start, first - _WIDTH)
    begin = next((i + 1 for i in range(first - 1, begin - 1, -1) if words[i] in that), begin)
    if any(_is_someone(sentence, mention) for mention in subject.speakers):
        return subject._replace(speakers=(), other=True)
    if any(word in spoken for word in words[begin : max(subject.end, subject.speakers[-1].end)]):
        return subject._replace(speakers=(), other=True)
    return subject


def _is_spokesmans(sentence: Sentence, hit: Hit, subject: Subject) -> bool:
    """Tell a verb that "and" joins to one of a spokesman: "the SPOKESMAN of the ministry told of it AND SAID that"."""
    spoken, grammar = sentence.lexicon.sets["speech.spokesmen"], sentence.lexicon.grammar
    bare = not (subject.joint or subject.other or subject.country) and grammar.binds(hit.prefix) == "and"
    if not bare or not grammar.verb_first or sentence.lacks(spoken):
        return False
    before = (h.end for i, h in sentence.hits.items() if i < hit.start and h.sense("speech"))
    return sentence.has_one_of(spoken, max(before, default=sentence.start), hit.start)


def _company(sentence: Sentence, position: int, limit: int) -> Mention | None:
    """Find with whom something is agreed ("the minister agreed WITH HIS COUNTERPART on a truce")."""
    if position >= limit or sentence.tokens.words[position] not in sentence.lexicon.grammar.with_:
        return None
    return next((mention for mention in sentence.mentions if mention.start == position + 1), None)


def _is_someone(sentence: Sentence, mention: Mention) -> bool:
    """Tell "an official" from "the official": someone of whom nothing has been told."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if mention.name is not None:
        return False
    before = words[mention.start - 1] if mention.start > sentence.start else ""
    first = words[mention.start][len(mention.prefix) :]
    return first in united(sets["speech.others"], sets["speech.indefinite"]) or before in sets["speech.indefinite"]


def _find_subject(sentence: Sentence, hit: Hit, limit: int) -> Subject:
    told = _told_before(sentence, hit)
    if told is not None:
        return Subject((told,), told.together, False, told.start, hit.end)
    grammar = sentence.lexicon.grammar
    if sentence.writer is not None and hit.sense("speech") == "agree" and _is_of_us(sentence, hit):
        return Subject((), True, False, hit.start - 1, hit.end)
    if grammar.verb_first and sentence.tokens.words[hit.start - 1] in sentence.lexicon.sets["speech.pronominal"]:
        return Subject((), False, False, hit.start, hit.end)  # "that HE thanked the envoy", who is no subject
    form = " ".join(sentence.tokens.words[hit.start : hit.end])[len(hit.prefix) :]
    called = sentence.hits.get(hit.end) if form in sentence.lexicon.sets["speech.describing"] else None
    if called is not None and called.sense("again") and grammar.verb_first:
        return Subject((), False, False, hit.start, hit.end)  # "and CALLED THE MEETING useful"
    title = phrase_at(sentence.tokens.words, hit.end, limit, sentence.lexicon.sets["speech.guests"])
    if title and grammar.verb_first and not _goes_further(sentence, hit.end, hit.end + title):
        return Subject((), False, False, hit.start, hit.end + title)  # "THE VISITING MINISTER stressed"
    several = grammar.verb_first and form in sentence.lexicon.sets["speech.dual"]
    # A verb of several stands behind its subject, or has none: what follows it is no subject.
    after, joint, position = ((), False, hit.end) if several else find_behind(sentence, hit, limit)
    if (
        after
        and not grammar.verb_first
        and form in sentence.lexicon.sets["speech.addressed"]
        and _before(sentence, hit)[0]
    ):
        after, joint = (), False  # "The king informed THE PRESIDENT of it"
    if after and _follows_turn(sentence, hit) and _before(sentence, hit)[0]:
        after, joint = (), False  # "The envoy, for his part, thanked THE MINISTER for it"
    if len(after) == 1 and _is_addressed(sentence, hit, after[0]):
        return Subject((), False, False, hit.start, hit.end)
    if after or joint:
        return Subject(after, joint, False, hit.start, position)
    if grammar.verb_first and hit.end < sentence.end and style_at(sentence, hit.end, sentence.end):
        return Subject((), False, False, hit.start, hit.end)
    if not grammar.verb_first and is_inverted(sentence, hit) and (subject := _inverted(sentence, hit, limit)):
        return subject
    if _is_told_by_house(sentence, hit, limit):
        return Subject((), False, True, hit.start, hit.end)
    if (states := _two_states(sentence, hit)) is not None:
        return Subject((), True, False, states, hit.end)
    before, begin = _before(sentence, hit)
    contact = _contact(sentence, hit)
    if any(mention.together for mention in before) or contact is not None:
        return Subject((), True, False, begin, max(hit.end, contact.end if contact is not None else 0))
    if before:
        whole = None if grammar.verb_first else _coordinated(sentence, before, begin)
        return (
            Subject((), True, False, whole, hit.end)
            if whole is not None
            else Subject(before, False, False, begin, hit.end)
        )
    if several:
        return Subject((), False, False, hit.start, hit.end)
    return _verb_first(sentence, hit, limit) if grammar.verb_first else _verb_second(sentence, hit)


def _is_of_us(sentence: Sentence, hit: Hit) -> bool:
    """Tell what whoever gives an account did with whom they met: "WE agreed to meet again"."""
    words, sets, index = sentence.tokens.words, sentence.lexicon.sets, hit.start - 1
    while index > sentence.start and words[index] in sets["speech.before_verb"]:
        index -= 1
    return words[index] in sets["contacts.links.first_person"] - sets["contacts.links.writer"]


def _is_told_by_house(sentence: Sentence, hit: Hit, limit: int) -> bool:
    """Tell a house that reports the news behind it, with no comma: "il a été reçu A INDIQUÉ LE MINISTÈRE"."""
    words, houses = sentence.tokens.words, sentence.lexicon.sets["speech.houses"]
    if not houses or sentence.lacks(houses):
        return False
    form = " ".join(words[hit.start : hit.end])
    index = hit.end
    while index < limit and (words[index] in sentence.lexicon.grammar.articles or words[index] == "'"):
        index += 1
    return hit.end < index < limit and words[index] in houses and form in sentence.lexicon.sets["speech.reporting"]


def _goes_further(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether someone is named behind a title that ends at a token ("the deputy minister SALEM")."""
    return any(start <= mention.start < end < mention.end for mention in sentence.mentions)


def _inverted(sentence: Sentence, hit: Hit, limit: int) -> Subject | None:
    """Read a subject that is no mention after its verb: '"...", said the Saudi side'."""
    begin = past_turn(sentence, hit, limit)
    words, end = sentence.tokens.words, min(limit, begin + _WIDTH)
    country = _side(sentence, begin, end)
    if country is not None:
        return Subject((), False, False, hit.start, end, country)
    aside = any(_is_aside(sentence, words[m.end : hit.start]) for m in sentence.mentions if m.end < hit.start)
    return Subject((), False, True, hit.start, hit.end) if is_tail(sentence, hit, aside=aside) else None


def _two_states(sentence: Sentence, hit: Hit) -> int | None:
    """Find where two states begin that say something together ("LE KENYA ET LE JAPON ont réaffirmé"): their sides."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    past = words[hit.start] in sentence.lexicon.sets["speech.auxiliaries"]
    if not (grammar.cased and past) or hit.start - sentence.start > _GAP_BEFORE:
        return None
    named = [h for h in sentence.phrases(_STATES) if h.end <= hit.start and not sentence.speaks_of(h.start)]
    if len(named) != _PAIR or named[-1].end != hit.start:
        return None
    one, other = named
    between, articles = words[one.end : other.start], {*grammar.articles, "'"}
    joined = bool(between) and between[0] in grammar.and_ and articles.issuperset(between[1:])
    return sentence.start if joined and articles.issuperset(words[sentence.start : one.start]) else None


def _coordinated(sentence: Sentence, before: tuple[Mention, ...], begin: int) -> int | None:
    """Find where a subject begins of which only one was read: "the Secretary AND Minister X", "X AND EMIR"."""
    words = sentence.tokens.words
    if len(before) == 1 and follows_other(sentence, begin):
        return sentence.start
    end = before[-1].end
    joined = words[end] in sentence.lexicon.grammar.and_
    own = joined and words[end + 1] in sentence.lexicon.sets["places.owners"] and _is_company(sentence, end + 2)
    return begin if joined and not own and not _goes_on_title(sentence, end + 1) else None


def _is_company(sentence: Sentence, index: int) -> bool:
    """Tell who comes along with someone, and is no other side ("the Secretary and HIS TEAM")."""
    hit = sentence.hits.get(index)
    return hit is not None and hit.sense("delegation") is not None


def follows_other(sentence: Sentence, begin: int) -> bool:
    """Tell one at the head of a sentence behind another who was not read: "the Secretary AND MINISTER X"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    index = begin - 1
    while index > sentence.start and words[index] in grammar.articles:
        index -= 1
    joined = sentence.start < index and words[index] in grammar.and_ and not grammar.verb_first
    return joined and begin <= sentence.start + _GAP_BEFORE and not _verb_within(sentence, sentence.start, begin)


def two_titles(sentence: Sentence, begin: int) -> int:
    """Give how many tokens from one on are two bare titles that are joined ("THE SECRETARY AND THE MINISTER")."""
    words, grammar, titles = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets["speech.titles"]
    if grammar.verb_first:
        return 0
    first = begin + (words[begin] in grammar.articles)
    second = first + 2 + (first + 2 < sentence.end and words[first + 2] in grammar.articles)
    if second >= sentence.end or words[first + 1] not in grammar.and_:
        return 0
    return second + 1 - begin if words[first] in titles and words[second] in titles else 0


def _goes_on_title(sentence: Sentence, index: int) -> bool:
    """Tell a word of the title behind "and" ("the vice-president for Eastern and SOUTHERN Africa") from another's."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    begins = words[index] in grammar.articles or words[index] in sentence.lexicon.sets["places.owners"]
    return not (begins or index in sentence.hits or sentence.tokens.is_capital(index))


def _verb_first(sentence: Sentence, hit: Hit, limit: int) -> Subject:
    """Read a subject that is no mention, where verbs come first: a side, a state, someone unread, or none at all."""
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    if not hit.prefix and (country := _side(sentence, max(sentence.start, hit.start - 2), hit.start)) is not None:
        return Subject((), False, False, hit.start - 2, hit.end, country)
    before = next((h for i, h in sentence.hits.items() if i < hit.start and h.end == hit.start), None)
    if before is not None and (value := before.sense("country")) and words[before.start - 1] in that:
        return Subject((), False, False, before.start, hit.end, str(value[0]), before.start)
    other, begin, end = other_after(sentence, hit, limit)
    country = _side(sentence, hit.end, end + 1)
    if country is not None:
        return Subject((), False, False, begin, end, country)
    state = sentence.hits.get(hit.end)
    sorts = ("country", "capital", "seat") if state is not None and not state.prefix else ()
    named = next((value for sort in sorts if state is not None and (value := state.sense(sort))), None)
    if state is not None and named and not _is_called_on(sentence, hit, state):
        beside = _joined_state(sentence, state.end)
        if beside is not None and _joined_state(sentence, beside.end) is None:
            second = str(beside.sense("country")[0])
            return Subject((), True, False, hit.start, beside.end, str(named[0]), beside=second)
        return Subject((), False, False, hit.start, state.end, str(named[0]), hit.end)
    return Subject((), False, other, begin, end, None, hit.end if other else 0)


def _joined_state(sentence: Sentence, position: int) -> Hit | None:
    """Find a state that "and" joins to the one before it ("CHAD AND MALI agreed")."""
    state = sentence.hits.get(position)
    joined = state is not None and sentence.lexicon.grammar.binds(state.prefix) == "and"
    return state if joined and state is not None and state.sense("country") else None


def _is_called_on(sentence: Sentence, hit: Hit, state: Hit) -> bool:
    """Tell "(he) called on CHAD to": the verb has the form of one man, and the state is no subject of that form."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    form = words[hit.start][len(hit.prefix) :]
    blames = form in sets["speech.blaming"]
    if (
        not (blames or hit.sense("speech") in TO_SOMEONE | {"call-for"})
        or form in sets["speech.feminine"] | sets["speech.dual"]
    ):
        return False
    named = " ".join(words[state.start : state.end])
    bound = blames or phrase_at(words, state.end, sentence.end, sets["speech.drop"]) > 0
    return bound and named not in sets["speech.masculine"]


def _verb_second(sentence: Sentence, hit: Hit) -> Subject:
    """Read a subject that is no mention, where it comes first: a side, "they", or none at all."""
    country = _side(sentence, max(sentence.start, hit.start - _GAP_BEFORE), hit.start)
    if country is not None:
        return Subject((), False, False, hit.start, hit.end, country)
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    before = words[max(sentence.start, hit.start - 3) : hit.start]
    they, last = holds(before, sets["speech.they"]), words[hit.start - 1]
    other = last in sets["speech.others"] and last not in united(sets["speech.titles"], sets["speech.person"])
    other = other and hit.start > sentence.start and not they
    return Subject((), they, other, hit.start - other, hit.end)


def _is_addressed(sentence: Sentence, hit: Hit, mention: Mention) -> bool:
    """Tell "thanked THE PRESIDENT for": the verb has whom it is said to as its object, and nobody else is named."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if not grammar.verb_first or hit.sense("speech") not in TO_SOMEONE or mention.end >= sentence.end:
        return False
    if words[hit.start][len(hit.prefix) :] in sentence.lexicon.sets["speech.of_things"]:
        return False
    return words[mention.end] in sentence.lexicon.sets["speech.drop"]


def _told_before(sentence: Sentence, hit: Hit) -> Mention | None:
    """Read the subject before its verb where verbs come first: after "that" and at the head of a sentence it may be."""
    if not sentence.lexicon.grammar.verb_first:
        return None
    topical = sentence.lexicon.sets["speech.topical"]
    if topical and sentence.tokens.words[sentence.start] in topical:
        return _topical(sentence, hit)
    if hit.prefix:
        return None
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    for mention in sentence.mentions:
        relative = words[hit.start - 1] in sentence.lexicon.grammar.relative
        beside = mention.end == hit.start or (mention.end == hit.start - 1 and words[mention.end] in COMMAS)
        between = " ".join(words[mention.end : hit.start])
        beside = beside or (mention.end < hit.start and between in sentence.lexicon.sets["speech.turn"])
        quoted = between in OPENING and words[mention.start - 1] in that  # "said that the minister «stressed ...»"
        beside = beside or quoted
        comma = mention.end == hit.start - 2 and words[mention.end] in COMMAS
        if relative and (mention.end == hit.start - 1 or comma):
            # A clause about someone who is named says what he did; another may say who is meant.
            told = comma or mention.name is not None or any(w in that for w in words[hit.end : hit.end + _WIDTH])
            binds = sentence.lexicon.grammar.binds(mention.prefix)
            told = told or (binds == "with" and mention.country is not None)  # "welcomed THE FIJIAN ENVOY who voiced"
            return mention if told and binds != "to" else None  # "the report TO THE ENVOY who said that"
        if beside and not mention.prefix:
            first = mention.start - (mention.start > sentence.start + 1 and words[mention.start - 1] in OPENING)
            head = mention.start == sentence.start or words[first - 1] in that
            return mention if head else None
    return None


def _topical(sentence: Sentence, hit: Hit) -> Mention | None:
    """Read the subject of "AS FOR THE MINISTER, he said": who is told first, if nothing but signs stands between."""
    words, resuming = sentence.tokens.words, sentence.lexicon.sets["speech.resuming"]
    mention = next((m for m in sentence.mentions if m.start == sentence.start + 1), None)
    if mention is None or mention.end > hit.start:
        return None
    return mention if all(words[i] in COMMAS or words[i] in resuming for i in range(mention.end, hit.start)) else None


def _contact(sentence: Sentence, hit: Hit) -> Hit | None:
    """Read the contact itself as the subject of a verb ("the talks stressed"), and so all sides."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    beside = next((h for i, h in sentence.hits.items() if i < hit.start and h.end == hit.start), None)
    if grammar.verb_first:
        after = sentence.hits.get(hit.end)
        if after is not None and (beside is None or after.sense("again")):
            beside = after if _agrees(sentence, hit, after) else None
        elif beside is not None and words[beside.start - 1] not in sentence.lexicon.sets["speech.that"]:
            return None  # "during the talks he stressed"
    return beside if beside is not None and beside.sense("again") and not beside.prefix else None


def _agrees(sentence: Sentence, hit: Hit, noun: Hit) -> bool:
    """Tell a subject from what a verb is about, where verbs agree with it ("he CALLED THE VISIT a success")."""
    sets, tokens = sentence.lexicon.sets, sentence.tokens
    feminine = tokens.original(noun.end - 1).endswith(tuple(sentence.lexicon.tables["speech"].get("hers", ())))
    form = " ".join(tokens.words[hit.start : hit.end])[len(hit.prefix) :]
    return not feminine or form in sets["speech.feminine"]


def _side(sentence: Sentence, start: int, end: int) -> str | None:
    """Find the state in "the Saudi side" or "the French diplomat"."""
    words, persons = sentence.tokens.words, sentence.lexicon.sets["speech.person"]
    for index in range(start, end):
        width = phrase_at(words, index, sentence.end, persons)
        for place in (index + width, index - 1) if width else ():
            hit = sentence.hits.get(place)
            value = hit.adjective_of if hit is not None else None
            if value is not None and not _verb_within(sentence, index, end):
                return str(value[0])
    return None


def _verb_within(sentence: Sentence, start: int, end: int) -> bool:
    return any(start <= i < end and (h.sense("speech") or h.sense("trigger")) for i, h in sentence.hits.items())


def _before(sentence: Sentence, hit: Hit) -> tuple[tuple[Mention, ...], int]:
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    limit = 0 if grammar.verb_first else _GAP_BEFORE
    if grammar.verb_first and hit.prefix:
        return (), hit.start
    found: list[Mention] = []
    reached = hit.start
    verb = hit.start  # "He HAS stressed it": what helps a verb is none of its own.
    while verb > sentence.start and words[verb - 1] in sentence.lexicon.sets["speech.auxiliaries"]:
        verb -= 1
    parted = _parted_from(sentence, hit)
    for mention in reversed(sentence.mentions):
        if mention.end > hit.start or (parted is not None and mention.start > parted.start):
            continue
        between = [w for w in words[mention.end : reached] if w not in grammar.articles]
        if not found and not grammar.verb_first and between and between[0] in CLOSING - OPENING:
            break  # '"... with FRANCE", she said': who is spoken of in a quotation does not say it.
        if not found and between and between[0] in COMMAS and is_style(sentence, mention.end + 1, reached):
            break  # "attended by Prince Salem, HIS MAJESTY stressed": the style is the subject, and starts a clause.
        if not found and _is_aside(sentence, between):
            between = []
        if len(between) > (1 if found else limit) or grammar.binds(mention.prefix) not in _LEADING:
            break
        if found and not (holds(between, grammar.and_) or (len(found) > 1 and set(between) <= COMMAS)):
            break
        if holds(between, grammar.pronouns) or (between and not found and _verb_within(sentence, mention.end, verb)):
            break
        if not found and not grammar.verb_first and _is_object(sentence, mention):
            continue
        found.insert(0, mention)
        reached = mention.start
        if grammar.verb_first:
            break
    return tuple(found), reached


def _follows_turn(sentence: Sentence, hit: Hit) -> bool:
    """Tell "the envoy, FOR HIS PART, thanked", between two commas: the verb has its subject before it."""
    words, turns = sentence.tokens.words, sentence.lexicon.sets["speech.turn"]
    if sentence.lexicon.grammar.verb_first or words[hit.start - 1] not in COMMAS:
        return False
    begins = range(max(sentence.start + 1, hit.start - 1 - _WIDTH), hit.start - 1)
    widths = (i for i in begins if phrase_at(words, i, hit.start - 1, turns) == hit.start - 1 - i)
    return any(words[i - 1] in COMMAS for i in widths)


def _parted_from(sentence: Sentence, hit: Hit) -> Mention | None:
    """Find whom an aside parts from the verb, in which others may be told: "Harbi, WHO MET SALEM LAST YEAR, said"."""
    words = sentence.tokens.words
    if sentence.lexicon.grammar.verb_first or hit.start <= sentence.start or words[hit.start - 1] not in COMMAS:
        return None
    near = (m for m in sentence.mentions if hit.start - _ASIDE - 1 <= m.end < hit.start)
    return next((m for m in near if _is_aside(sentence, words[m.end : hit.start])), None)


def _is_aside(sentence: Sentence, between: list[str]) -> bool:
    """Tell "Harbi, WHO ARRIVED TODAY, said", "Harbi, FOR HIS PART, said", "Harbi, SPEAKING IN ROME, said"."""
    if not (2 < len(between) <= _ASIDE and between[0] in COMMAS and between[-1] in COMMAS):
        return False
    relative, sets, last = sentence.lexicon.grammar.relative, sentence.lexicon.sets, len(between) - 1
    turned = 1 + phrase_at(between, 1, last, sets["speech.turn"]) == last
    return between[1] in relative or turned or phrase_at(between, 1, last, sets["speech.asides"]) > 0


def _is_object(sentence: Sentence, mention: Mention) -> bool:
    """Tell a person after "of" or "with" from the subject: "the ambassador OF FRANCE said" is read as one mention."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    before = before_articles(words, mention.start, sentence.start + 1, grammar.articles) - 1
    if before < sentence.start:
        return False
    if words[before] in grammar.with_ | grammar.between:
        return True
    if words[before] in grammar.to and words[mention.end : mention.end + 1] == [","]:
        return True  # "a souhaité la bienvenue À L'AMBASSADRICE, s'est réjoui de": both have one subject
    owing, first = sentence.lexicon.sets["speech.prepositions"], max(sentence.start, before - _WIDTH)
    return any(" ".join(words[start : before + 1]) in owing for start in range(first, before))  # "THANKS TO the king"
