"""Who else was there: "in the presence of A, B and C", "A and B attended the meeting"."""

from __future__ import annotations

from diplonews.analysis.events.delegationheads import find_heads
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import before_verb
from diplonews.analysis.speech.asides import breaks, is_next, is_person, side_between
from diplonews.analysis.speech.sayings import is_negated
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import past_articles, phrase_at

__all__ = ["find_attendees", "find_members"]

_GAP = 14
"""How many words may stand between a participant and the next."""
_BEFORE_COLON = 4
"""Words before a colon among which "they are" stands."""
_ACCOMPANIED = 1
"""Words from those who come along to whom they are with: "the delegation ACCOMPANYING the minister"."""
_BODY = 2
"""Words from "attended" to a body that sent someone."""
_AIRPORT = 5
"""Words after a welcome among which it is said that it was at an airport."""
_TRIGGER, _LINK = frozenset({"trigger"}), frozenset({"link"})
_VERBS = frozenset({"trigger", "speech"})
_PRESENT = frozenset({"attend", "present"})
"""Words that tell who was there, before them or on both sides of them."""


def find_attendees(sentence: Sentence) -> list[Mention]:
    """Find those who were also there: "in the presence of A, B and C", "A and B attended the meeting"."""
    found = _of_side(sentence)
    for hit in sentence.phrases(_LINK):
        link = hit.sense("link")
        if link not in _PRESENT or sentence.speaks_of(hit.start) or is_negated(sentence, hit):
            continue
        if link == "present" and (before := before_verb(sentence, hit.start)):
            side = side_between(sentence, sentence.start, before[0].start) or _for_state(sentence, before[0])
            for mention in before:
                mention.beside = mention.beside or side  # "On the Jordanian side, A AND B took part"
            found += before
            continue
        if _is_welcome(sentence, hit):
            continue
        lead, visiting = _lead(sentence, hit), _is_of_guest(sentence, hit)
        reached, side = (
            hit.end,
            side_between(sentence, sentence.start, hit.start + 2)
            or _state_for(sentence, hit.end)
            or (lead.country if lead is not None else None),
        )
        for mention in sentence.mentions:
            if mention.start < hit.end:
                continue
            if mention is lead:
                reached = mention.end
                continue
            if mention.start - reached > _GAP or _clause_ends(sentence, reached, mention.start):
                break
            side = mention.beside = side_between(sentence, reached, mention.start) or side
            mention.along = mention.along or lead
            mention.visiting = visiting and side is None
            near = mention.delegation or mention.start - hit.end <= _BODY
            if is_person(mention) or (sentence.lexicon.grammar.verb_first and near):
                found.append(mention)  # "Accompanied by officials" names nobody.
            reached = mention.end
    for group, head in () if sentence.lexicon.grammar.verb_first else find_heads(sentence):
        if group is None and sentence.phrases(_TRIGGER):
            continue  # "The delegation, led by X, met Y"
        members = [m for m in sentence.mentions if m.start >= head.start and is_person(m) and m.name is not None]
        for member in members:
            member.beside = member.beside or (group.country if group is not None else None)
        found += members
    return found


def _for_state(sentence: Sentence, first: Mention) -> str | None:
    """Give the state for which some were there, where it leads the sentence: "FOR KENYA, A and B took part"."""
    state = _state_for(sentence, sentence.start + 1)
    commas = range(sentence.start + 1, first.start + 1)
    return state if any(sentence.tokens.words[index] in COMMAS for index in commas) else None


def _state_for(sentence: Sentence, start: int) -> str | None:
    """Give the state that a token begins, behind the word for whose side it is: "attending FOR KENYA were"."""
    words, lexicon = sentence.tokens.words, sentence.lexicon
    if not lexicon.grammar.cased or words[start - 1] not in lexicon.sets["contacts.links.side_of"]:
        return None
    hit = sentence.hits.get(past_articles(words, start, sentence.end, lexicon.grammar.articles))
    value = hit.sense("country") if hit is not None else None
    return str(value[0]) if value is not None else None


def _of_side(sentence: Sentence) -> list[Mention]:
    """Find who was there for a side in a sentence of its own without a verb: "AND ON THE FIJIAN SIDE: A and B"."""
    sides = sentence.lexicon.sets["contacts.links.on_side"]
    if sentence.lacks(sides) or not phrase_at(sentence.tokens.words, sentence.start, sentence.end, sides):
        return []
    people = [mention for mention in sentence.mentions if is_person(mention)]
    if not people or sentence.phrases(_VERBS):
        return []
    side = side_between(sentence, sentence.start, people[0].start)
    for mention in people:
        mention.beside = mention.beside or side
    return people if side is not None else []


def _is_welcome(sentence: Sentence, hit: Hit) -> bool:
    """Tell who welcomed a guest: "AT THE AIRPORT he was met by the minister"."""
    airports = sentence.lexicon.sets["contacts.links.airport"]
    if sentence.lacks(airports) or not sentence.lexicon.grammar.verb_first:
        return False
    return any(sentence.is_one_of(i, airports) for i in range(hit.end, min(sentence.end, hit.end + _AIRPORT)))


def _lead(sentence: Sentence, hit: Hit) -> Mention | None:
    """Give whom those who come along are with: they are of the same state.

    That is whoever stands right before "accompanied by", or, where verbs come first, whom the verb or the delegation
    accompanies ("accompanied THE MINISTER his deputy", "the delegation accompanying THE MINISTER includes").
    """
    sets, grammar = sentence.lexicon.sets, sentence.lexicon.grammar
    told = " ".join(sentence.tokens.words[hit.start : hit.end])
    if told in sets["contacts.links.companions"]:
        before = [mention for mention in sentence.mentions if mention.end <= hit.start]
        alone = before if grammar.verb_first and len(before) == 1 else []  # a place may stand between
        return next((m for m in before if hit.start <= m.end + 1), next(iter(alone), None))
    if not grammar.verb_first:
        return None
    those = [mention for mention in sentence.mentions if mention.start >= hit.end]
    after = those[0] if len(those) > 1 else None
    if after is None or after.start - hit.end > _ACCOMPANIED:
        return None
    # "Accompanied THE MINISTER the minister of trade", which a title tells alone that was told before.
    bare = after.name is None and bool(after.offices) and after.end == those[1].start and not those[1].prefix
    if not (after.name or after.country or bare):
        return None
    takes = not after.prefix and told[len(hit.prefix) :] in sets["contacts.links.accompanying"]
    return after if takes or grammar.binds(after.prefix) == "to" else None


def _is_of_guest(sentence: Sentence, hit: Hit) -> bool:
    """Tell words before those who came along with a guest: "THE DELEGATION INCLUDED", "he WAS ACCOMPANIED BY"."""
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    told = " ".join(words[hit.start : hit.end])
    companions = told in sets["contacts.links.companions"]
    sides = sets["contacts.links.side"] | sets["contacts.delegation.forms"]
    # "The delegation that came with him | IS MADE UP OF"
    first = sentence.start if told in sets["contacts.delegation.composed"] else hit.start
    return companions or any(sentence.is_one_of(index, sides) for index in range(first, hit.end))


def find_members(sentence: Sentence) -> list[Mention]:
    """Find who the group was that another sentence told of: "THEY ARE: X, ambassador of A, and Y, ambassador of B"."""
    tokens, members = sentence.tokens, sentence.lexicon.sets["contacts.links.members"]
    if not members:
        return []
    first = next((i for i in range(sentence.start, sentence.end) if tokens.is_word(i)), sentence.end)
    starts = [first]
    if ":" in tokens.words[first : sentence.end]:  # "The group has seven members. THEY ARE: ..."
        colon = tokens.words.index(":", first)
        starts += range(max(first, colon - _BEFORE_COLON), colon)
    start = next((i for i in starts if phrase_at(tokens.words, i, sentence.end, members)), sentence.end)
    if start == sentence.end:
        return []
    verbs = (hit.start for hit in sentence.hits.values() if hit.start > start and hit.sense("trigger"))
    end = next(verbs, sentence.end)
    told = [mention for mention in sentence.mentions if mention.start < end]
    named = [mention for mention in told if mention.name is not None]
    # "They are THE ENVOYS OF FIJI AND MALI"
    return named or [mention for mention in told if mention.offices and mention.country]


def _clause_ends(sentence: Sentence, start: int, end: int) -> bool:
    hits = (sentence.hits.get(index) for index in range(start, end))
    return any(hit is not None and (breaks(hit, None) or is_next(hit)) for hit in hits)
