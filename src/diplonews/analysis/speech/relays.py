"""Words that someone passes on as another's: 'the agency quoted the minister as saying', "نقل البيان عنه تأكيده".

And words that nobody says, which only describe a thing.
"""

from __future__ import annotations

from collections.abc import Iterator

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.speechwords import relayed_words
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, COMMAS, ENDS, OPENING
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["find_relayed", "is_of_thing"]

_SIGHT = 14
"""How far whose words they are may stand from who passes them on, and how long what is told of him between commas."""
_NEAR = 4
"""Words before a relative clause among which people are told."""
_PEOPLE = frozenset({"office", "honorific", "counterpart", "delegation"})
_MEETINGS = frozenset({"noun", "again", "trigger", "occasion"})
"""Sorts of phrases for meetings."""


def find_relayed(sentence: Sentence) -> Iterator[Hit]:
    """Find what leads such words, where no verb of saying does: the particle before who said them, or a noun.

    Args:
        sentence: The sentence.
    """
    sets = sentence.lexicon.sets
    relays, ascribes = sets["speech.relays"], sets["speech.ascribes"]
    if not relays or sentence.lacks(united(relays, ascribes)):
        return
    for index, verb in sentence.hits.items():
        form = sentence.tokens.words[index][len(verb.prefix) :]
        if form in relays:
            yield from _relayed(sentence, verb, sets["speech.from"], sets["speech.from_him"])
        elif form in ascribes:
            yield from _relayed(sentence, verb, sets["speech.ascribed_to"], sets["speech.ascribed_to_him"])


def _relayed(sentence: Sentence, verb: Hit, of: frozenset[str], of_him: frozenset[str]) -> Iterator[Hit]:
    """Find it behind one verb, which has a particle of its own before whose words they are."""
    words, sets, language = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.language
    ahead = range(verb.end, min(sentence.end, verb.end + _SIGHT))
    source = next((i for i in ahead if words[i] in of_him or (words[i] in of and _names(sentence, i))), None)
    if source is None:
        return
    start = _past_source(sentence, source, named=words[source] in of)
    if start >= sentence.end:
        return
    act = relayed_words(language).get(words[start], "")
    if act:
        yield _hit(start, start + 1, "", act)
    if act or words[start] in sets["speech.quoted"]:
        yield from _more(sentence, start + 1)
    elif words[start] in OPENING or words[start] == ":" or phrase_at(words, start, sentence.end, sets["speech.that"]):
        yield _hit(source, source + 1, "", "affirm")


def _names(sentence: Sentence, index: int) -> bool:
    """Tell a particle before someone who is named."""
    return any(index < m.start <= index + 2 for m in sentence.mentions)


def _past_source(sentence: Sentence, source: int, *, named: bool) -> int:
    """Pass over who said it, and what is told of him between two commas."""
    words, end = sentence.tokens.words, source + 1
    if named:
        end = next(m.end for m in sentence.mentions if source < m.start <= source + 2)
    end += end < sentence.end and words[end] in CLOSING - OPENING
    if end < sentence.end and words[end] in COMMAS:
        ahead = range(end + 1, min(sentence.end, end + _SIGHT))
        return next((i + 1 for i in ahead if words[i] in COMMAS or words[i] in ENDS), sentence.end)
    return end


def _more(sentence: Sentence, start: int) -> Iterator[Hit]:
    """Find the nouns that "and" joins to the first ("his rejection of the plan AND HIS CALL for talks")."""
    words, relayed = sentence.tokens.words, relayed_words(sentence.lexicon.language)
    clitics = sentence.lexicon.grammar.particles.get("and", ())
    for index in range(start, sentence.end):
        prefix = next((c for c in clitics if words[index].startswith(c) and words[index][len(c) :] in relayed), "")
        if prefix:
            yield _hit(index, index + 1, prefix, relayed[words[index][len(prefix) :]])


def _hit(start: int, end: int, prefix: str, act: str) -> Hit:
    sorts = {"speech": act, "relayed": True}
    return Hit(start, end, prefix, tuple(sorts.items()), sorts, sorts.get)


def is_of_thing(sentence: Sentence, hit: Hit) -> bool:
    """Tell what a relative clause says of a thing ("the names THAT HAD BEEN TOLD in the list"): nobody says it here.

    What is said of people, and at a meeting ("the talks AT WHICH HE STRESSED"), is told in such clauses, too.
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    index = hit.start - 1
    if index > sentence.start and not hit.prefix and words[index] in sets["speech.papers"]:
        return words[hit.start] in united(sets["speech.coming"], sets["speech.nouns"])  # "a message OF SOLIDARITY"
    index -= words[index] in sets["speech.earlier"]
    if hit.prefix or index <= sentence.start or words[index] not in sentence.lexicon.grammar.relative:
        return False
    if not sentence.tokens.is_word(index - 1) or not sets["speech.there"].isdisjoint(words[hit.end : hit.end + 1]):
        return False
    if any(mention.start < index <= mention.end for mention in sentence.mentions):
        return False
    near = [other for start in range(max(sentence.start, index - _NEAR), index) if (other := sentence.hits.get(start))]
    of_people = any(not _PEOPLE.isdisjoint(other.sorts) for other in near)
    return not of_people and all(other.end != index or _MEETINGS.isdisjoint(other.sorts) for other in near)
