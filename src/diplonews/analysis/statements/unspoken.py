"""Subjects of verbs of saying that are nobody who met: papers, sources, and words that no mention tells."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.sayings import is_direct
from diplonews.analysis.speech.speechwords import felt_words
from diplonews.analysis.topics.closings import closes
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, OPENING
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["is_tail", "other_after", "past_hearer"]

_WIDTH = 4
"""Words of the longest participle with what belongs to it."""
_SHORT = 2
"""Letters of a short name."""
_CLOSE = 7
"""How near its end a sentence names whose words it told."""
_SIGHT = 18
"""How many words a subject that is no mention may take, before what was said."""
_OF_PERSONS = frozenset({"affirm", "agree", "hope", None})
"""Acts whose verbs have no person for their object: who is told after them is their subject."""


def is_tail(sentence: Sentence, hit: Hit, *, aside: bool) -> bool:
    """Tell '..., said a statement.': words that are no mention stand after the verb as its subject.

    Args:
        sentence: What is told.
        hit: The verb.
        aside: Whether the comma before it closes what stands beside someone, who may be its subject.
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    index = hit.end
    while index < sentence.end and (words[index] in sets["speech.days"] or words[index] in sets["speech.adverbs"]):
        index += 1
    article = index
    while index < sentence.end and (words[index] in sentence.lexicon.grammar.articles or words[index] == "'"):
        index += 1
    index += phrase_at(words, index, sentence.end, sets["speech.same"])  # "a ajouté LA MÊME source"
    if index >= sentence.end:
        return False
    if words[index] in sets["speech.others"]:
        return True
    if aside and words[index] in sets["speech.indefinite"]:
        return words[index + 1] in sets["speech.others"]  # "..., en visite à Lomé, a dit UN COMMUNIQUÉ"
    if aside:
        return False
    if index > article and hit.sense("speech") == "affirm" and _is_acronym(sentence, index):
        return True
    # "The minister, KEN SATO, praised the truce": the comma before the verb closes what stands beside the title.
    if any(m.end == hit.start - 1 and "," in words[m.start : m.end] for m in sentence.mentions):
        return False
    return sentence.end - hit.end <= _CLOSE and (index > article or words[index] in sets["speech.some"])


def _is_acronym(sentence: Sentence, index: int) -> bool:
    """Tell a body by its short name, which ends the clause ("a reçu X, a indiqué LE MDN dans un communiqué")."""
    told, tokens, after = sentence.tokens.original(index), sentence.tokens, index + 1
    if not sentence.lexicon.grammar.cased or len(told) < _SHORT or not (told.isalpha() and told.isupper()):
        return False
    if any(mention.start <= index < mention.end for mention in sentence.mentions):
        return False
    adjuncts = sentence.lexicon.sets["speech.adjuncts"]
    return (
        after >= sentence.end or not tokens.is_word(after) or phrase_at(tokens.words, after, sentence.end, adjuncts) > 0
    )


def other_after(sentence: Sentence, hit: Hit, limit: int) -> tuple[bool, int, int]:
    """Tell whether words that are no mention stand as the subject after the verb, and where they end."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    start = hit.end
    if start < limit and words[start] in OPENING:
        closing = next((i for i in range(start + 2, min(limit, start + _WIDTH + 1)) if words[i] in CLOSING), None)
        if closing is not None and closing + 1 < limit and sentence.tokens.is_word(closing + 1):
            return True, hit.start, closing + 1  # A name in quotation marks.
    passed = united(sets["speech.drop"], sets["speech.that"], sets["speech.noun"])
    if start >= limit or not sentence.tokens.is_word(start) or phrase_at(words, start, limit, passed):
        return False, hit.start, start
    if phrase_at(words, start, limit, sets["speech.adjuncts"]) or phrase_at(words, start, limit, sets["speech.turn"]):
        return False, hit.start, start
    if is_direct(sentence, start) or past_hearer(sentence, start, limit) > start:
        return False, hit.start, start
    person = phrase_at(words, start, limit, sets["speech.person"])
    if person and _is_hidden(sentence, start + person, limit):
        return True, hit.start, start + person
    if person:
        after = sentence.hits.get(start + person)
        return False, hit.start, after.end if after is not None and after.adjective_of else start + person
    bound = hit.sense("voice") or words[hit.start][len(hit.prefix) :] in sets["speech.bound"]
    if bound and _is_bare(sentence, start) and not _is_felt(sentence, start):
        return True, hit.start, start + 1
    form = words[hit.start][len(hit.prefix) :]
    subject = hit.sense("speech") in _OF_PERSONS or form in sets["speech.feminine"]
    if words[start] in sets["speech.tellers"] or (subject and words[start] in sets["speech.others"]):
        return True, hit.start, start + 1
    if words[start] in sets["topics.leads"]:
        return False, hit.start, start  # What is said, not who says it: "stressed the need that ...".
    for index in range(start + 1, min(limit, start + 2 * _SIGHT)):
        that = words[index] in sets["speech.that"] and index < start + _SIGHT
        opens = words[index] in OPENING and not closes(sentence, index)
        if that or opens or words[index] == ":":
            return True, hit.start, index
    return False, hit.start, start


def past_hearer(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over whom it is said to, bound to a verb right before it ("stressed TO HIS COUNTERPART the need for").

    Args:
        sentence: The sentence.
        position: The token after the verb and its subject.
        limit: The token before which what is said begins.
    """
    grammar = sentence.lexicon.grammar
    mention = next((mention for mention in sentence.mentions if mention.start == position), None)
    told = mention is not None and mention.end < limit and bool(mention.prefix)
    return mention.end if mention is not None and told and grammar.binds(mention.prefix) == "to" else position


def _is_hidden(sentence: Sentence, position: int, limit: int) -> bool:
    """Tell an official of no name: "said the security official WHO ASKED NOT to be named"."""
    words, grammar, hiding = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets["speech.hiding"]
    if sentence.lacks(hiding):
        return False
    while position < limit and words[position].startswith(grammar.definite) and words[position] not in grammar.relative:
        position += 1
    relative = position < limit and words[position] in grammar.relative
    return phrase_at(words, position + relative, limit, hiding) > 0


def _is_felt(sentence: Sentence, index: int) -> bool:
    """Tell a word for what is felt, which a verb may have right after it ("showed READINESS")."""
    return sentence.tokens.words[index] in felt_words(sentence.lexicon.language)


def _is_bare(sentence: Sentence, index: int) -> bool:
    """Tell a word with no preposition before it or written together with it."""
    grammar, sets, word = sentence.lexicon.grammar, sentence.lexicon.sets, sentence.tokens.words[index]
    if word.startswith(grammar.definite[:1]):
        return True
    clitics = tuple(clitic for clitic, binds in grammar.clitics.items() if binds)
    plain = not word.startswith(clitics) and word not in sets["speech.there"]
    return plain and word not in sets["speech.days"] and word not in sets["speech.adverbs"]
