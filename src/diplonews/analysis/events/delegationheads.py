"""Who leads a delegation: "the Fijian delegation was headed by X", "X led the team", "the delegation's head, X"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from diplonews.analysis.contacts.contact import is_chair
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, DASHES
from diplonews.analysis.words.tokens import holds, phrase_at

__all__ = ["find_heads"]

_QUALIFIED = 3
"""Words between a delegation and who leads it."""
_DESCRIBED = 5
"""Words between an article and its delegation: "the NINE-MEMBER delegation"."""
_LEADING = 3
"""Words between whoever leads a delegation and that."""
_TITLE = 5
"""Words from the title of the head of a delegation to that."""
_LED = 5
"""Words from a pronoun to whoever leads what it means."""
_STATES = frozenset({"country", "adjective", "organisation", "counterpart"})
_TRIGGER = frozenset({"trigger"})


def find_heads(sentence: Sentence) -> Iterator[tuple[Mention | None, Mention]]:
    """Find who leads a side or is all of it that is named: "the Fijian DELEGATION will be headed by X".

    Returns:
        The side, or None for the one delegation that was told of, and the person.
    """
    if sentence.lexicon.grammar.verb_first:
        yield from _find_chairs(sentence)
        return
    words, heading = sentence.tokens.words, sentence.lexicon.sets["contacts.links.heading"]
    by, told = sentence.lexicon.grammar.by, False
    for group, person in pairwise(sentence.mentions):
        if not (group.delegation and is_person(person)):
            continue
        between = words[group.end : person.start]
        # "The Fijian delegation was headed by X, AND THE CHILEAN DELEGATION BY Y"
        told = holds(between, heading) or (told and len(between) == 1 and between[0] in by)
        if told:
            yield group, person
    if not sentence.lacks(sides := sentence.lexicon.sets["contacts.links.side"]):
        yield from _find_led(sentence, sides)
    elif (leader := _leader_of_it(sentence, heading)) is not None:
        yield None, leader


def _leader_of_it(sentence: Sentence, heading: frozenset[str]) -> Mention | None:
    """Find who led what a pronoun means: "They received a Fijian delegation. IT WAS LED BY X"."""
    words, meaning = sentence.tokens.words, sentence.lexicon.sets["contacts.delegation.pronouns"]
    start = sentence.start + phrase_at(words, sentence.start, sentence.end, meaning)
    person = next((mention for mention in sentence.mentions if is_person(mention)), None)
    if start == sentence.start or person is None or not 0 < person.start - start <= _LED:
        return None
    return person if holds(words[start : person.start], heading) else None


def _find_led(sentence: Sentence, sides: frozenset[str]) -> Iterator[tuple[None, Mention]]:
    """Find who led the delegation that was told of before: "THE DELEGATION WAS LED BY X", "X LED THE DELEGATION"."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    people = [mention for mention in sentence.mentions if is_person(mention)]
    for side in range(sentence.start, sentence.end):
        if words[side] not in sides:
            continue
        begin, end = _article_of(sentence, side), side + 1
        if begin is not None:
            end += end < sentence.end and words[end] in COMMAS
            end += phrase_at(words, end, sentence.end, sets["contacts.links.heading"])
        by = begin is not None and words[end - 1] in grammar.by
        for person in people:
            led = (by and end <= person.start <= end + 1) or (begin is not None and _leads(sentence, person, begin))
            if led or _is_titled(sentence, person, side):
                yield None, person
                break


def _article_of(sentence: Sentence, side: int) -> int | None:
    """Give where the article of a delegation stands ("THE nine-member delegation"); none where its state is told."""
    tokens, articles = sentence.tokens, sentence.lexicon.grammar.articles
    for index in range(side - 1, max(sentence.start, side - _DESCRIBED) - 1, -1):
        word, hit = tokens.words[index], sentence.hits.get(index)
        if word in articles:
            return index
        told = hit is not None and not _STATES.isdisjoint(hit.sorts)
        if told or not (word.isalnum() or word in DASHES) or (tokens.is_capital(index) and index > sentence.start):
            return None
    return None


def _leads(sentence: Sentence, person: Mention, begin: int) -> bool:
    """Tell whoever is said to lead a delegation that begins at a token: "X, who LED the delegation, said"."""
    words, passed = sentence.tokens.words, COMMAS | sentence.lexicon.grammar.relative
    start = person.end
    while start < begin and words[start] in passed:
        start += 1
    return (
        0 < begin - start <= _LEADING
        and " ".join(words[start:begin]) in sentence.lexicon.sets["contacts.links.heads_side"]
    )


def _is_titled(sentence: Sentence, person: Mention, side: int) -> bool:
    """Tell whoever is told as the head of a delegation: "THE LEADER OF THE DELEGATION, X", "X, HEAD OF DELEGATION"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    title = _title_of(sentence, side)
    if title is None or person.name is None:
        return False
    if person.start <= title.start < person.end:
        return True
    passed = COMMAS | grammar.articles
    after = max(title.end, side + 1)
    gap = range(after, person.start) if person.start >= after else range(person.end, min(title.start, side))
    return len(gap) <= _LEADING and all(words[index] in passed for index in gap)


def _title_of(sentence: Sentence, side: int) -> Hit | None:
    """Find the title of who leads a delegation, before it or right behind it ("the delegation's LEADER")."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    passed = grammar.of | grammar.articles
    for index in range(side - 1, max(sentence.start, side - _TITLE) - 1, -1):
        if (hit := _office_at(sentence, index)) is not None:
            return hit if all(word in passed for word in words[hit.end : side]) else None
    return _office_at(sentence, side + 1 + 2 * (words[side + 1 : side + 3] == ["'", "s"]))


def _office_at(sentence: Sentence, index: int) -> Hit | None:
    """Give the title that begins at a token, if it is of whoever leads others."""
    hit = sentence.hits.get(index)
    told = hit is not None and hit.sense("office") is not None
    leads = sentence.lexicon.sets["contacts.delegation.leaders"]
    return hit if told and sentence.tokens.words[index] in leads else None


def _find_chairs(sentence: Sentence) -> Iterator[tuple[Mention | None, Mention]]:
    """Find who leads a delegation where the verb comes first: "LED THE (FIJIAN) DELEGATION the minister X"."""
    sides, words = sentence.lexicon.sets["contacts.links.side"], sentence.tokens.words
    heads = sentence.lexicon.sets["contacts.links.headed"]
    verbs = [hit for hit in sentence.phrases(_TRIGGER) if is_chair(hit)]
    if len(verbs) != 1 or verbs[0].end >= sentence.end:
        return  # Who leads each side is told by a contact of its own.
    bare, joined = (
        words[verbs[0].start][len(verbs[0].prefix) :],
        sentence.lexicon.grammar.binds(verbs[0].prefix) == "and",
    )
    if words[verbs[0].end] not in sides and not (joined and bare in heads):  # "AND LED IT the minister X"
        return
    after = [mention for mention in sentence.mentions if mention.start >= verbs[0].end]
    group = after.pop(0) if after and after[0].start == verbs[0].end and after[0].delegation else None
    reached = group.end if group is not None else verbs[0].end + (words[verbs[0].end] in sides)
    person = after[0] if after else None
    if person is not None and person.name is not None and not person.prefix and person.start - reached <= _QUALIFIED:
        yield group, person
