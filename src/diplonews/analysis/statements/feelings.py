"""What is felt or meant, after a verb that only tells who speaks ("expressed his deep concern")."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.speechwords import felt_words
from diplonews.analysis.statements.contents import addressee_at, past_adjunct
from diplonews.analysis.statements.unspoken import past_hearer
from diplonews.analysis.words.signs import COMMAS, ENDS, OPENING
from diplonews.analysis.words.tokens import Tokens, past_articles, phrase_at, united

__all__ = ["find_feeling", "find_felt_ahead", "past_feelings", "past_told"]

_SIGHT = 8
"""How many words may stand between such a verb and what is felt."""
_TOLD = 12
"""How many words may name to whom it is expressed."""
_AFFIRM = "affirm"
_SAYING = frozenset({"speech", "voice"})
_SETTING = frozenset({"country", "adjective", "capital"})


def find_feeling(sentence: Sentence, position: int, limit: int) -> tuple[str, int]:
    """Read what is felt after a verb, past to whom and where it was said, adjectives and whose it is.

    Returns:
        What is done in saying so, and the token of the word that tells it; an empty string if nothing is felt there.
    """
    position = past_told(sentence, position, limit)
    act, at = _feeling_at(sentence, position, limit)
    behind = position if act else past_adjunct(sentence, position, limit)
    return _feeling_at(sentence, behind, limit) if behind > position else (act, at)


def find_felt_ahead(sentence: Sentence) -> tuple[str, int, int] | None:
    """Find what is felt before a passive verb for it: "SATISFACTION WAS EXPRESSED with the level of trade".

    Returns:
        What is done in saying so, where the passive begins, and where what it is felt about begins.
    """
    words, sets, felt = sentence.tokens.words, sentence.lexicon.sets, felt_words(sentence.lexicon.language)
    behind = sets["speech.felt_behind"]
    if sentence.lacks(behind):
        return None
    for index in range(sentence.start, sentence.end - 3):
        if words[index] not in felt or words[index + 1] not in sets["speech.being"]:
            continue
        verb = index + 2 + (words[index + 2] in sets["speech.adverbs"])
        if words[verb] not in behind:
            continue
        start = verb + 1
        if words[start] in sentence.lexicon.grammar.to:
            reasons = sets["speech.reasons"]
            start = next((i for i in range(start, min(sentence.end, start + _TOLD)) if words[i] in reasons), start)
        width = phrase_at(words, start, sentence.end, united(sets["speech.drop"], sets["speech.behind_felt"]))
        return (felt[words[index]], index, start + width) if start + width < sentence.end else None
    return None


def past_told(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over to whom one expressed what is felt, between the two ("expressed TO HIS COUNTERPART, X, his thanks").

    Returns:
        Where what is felt may begin; the same position if no "to" stands there.
    """
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if not grammar.cased:
        return past_hearer(sentence, position, limit)
    width = phrase_at(words, position, limit, grammar.to)
    begin = position + width
    if not width or begin >= limit:
        return position
    before = sentence.lexicon.sets["speech.before_felt"] - grammar.of
    for index in range(begin + 1, min(limit, begin + _TOLD)):
        hit = sentence.hits.get(index)
        if words[index] in ENDS or (hit is not None and not _SAYING.isdisjoint(hit.sorts)):
            break
        bound = words[index - 1] in grammar.of  # "to the minister OF the Support of Women"
        if words[index] in before and not bound and _feeling_at(sentence, index, limit)[0]:
            return index
    told = addressee_at(sentence, begin + (words[begin] == "'"))
    if told is None or told.end >= limit:
        return position
    return told.end + (words[told.end] in COMMAS)


def _feeling_at(sentence: Sentence, position: int, limit: int) -> tuple[str, int]:
    before, words = sentence.lexicon.sets["speech.before_felt"], sentence.tokens.words
    drops = sentence.lexicon.sets["speech.drop"]
    index = position + (position < limit and words[position] in COMMAS)
    while index < min(limit, position + _SIGHT):
        act = _felt(sentence, index) or _felt(sentence, index, _bound(sentence, index))
        if act:
            return act, index
        hit = sentence.hits.get(index)
        owner = _past_owner(sentence, index, limit)
        if owner > index:
            index = owner
        elif hit is not None and not hit.prefix and not _SETTING.isdisjoint(hit.sorts):
            index = hit.end
        elif not sentence.lexicon.grammar.cased and (drop := phrase_at(words, index, limit, drops)) > 1:
            index += drop  # "gave, IN THIS CONTEXT, an account of"
        elif (
            words[index] in OPENING
            or words[index] == "'"
            or words[index] in before
            or words[index][_bound(sentence, index) :] in before
        ):
            index += 1
        else:
            break
    return "", position


def _bound(sentence: Sentence, position: int) -> int:
    """Count the letters of a "with" that is written together with a word ("turned to him WITH thanks")."""
    word, particles = sentence.tokens.words[position], sentence.lexicon.grammar.particles
    return next((len(particle) for particle in particles.get("with", ()) if word.startswith(particle)), 0)


def _past_owner(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over whose it is ("THE VICE PRESIDENT'S thanks"); the same position if nobody's."""
    words, possessive = sentence.tokens.words, sentence.lexicon.grammar.possessive
    mention = next((m for m in sentence.mentions if m.start == position), None)
    end = mention.end if mention is not None else position + 1
    width = phrase_at(words, end, limit, possessive) if possessive and sentence.tokens.is_word(position) else 0
    return end + width if width else position


def past_feelings(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over what is felt besides ("his thanks AND DEEP APPRECIATION")."""
    while position < limit:
        step = _past_and(sentence, position)
        if step is None:
            return position
        index, cut = step
        act = _felt(sentence, index, cut)
        if not act and not cut:
            act, index = find_feeling(sentence, index, limit)
        if not act:
            return position
        position = index + 1
    return position


def _past_and(sentence: Sentence, position: int) -> tuple[int, int] | None:
    """Find the word after an "and", and how many letters of it are that "and"."""
    word, grammar = sentence.tokens.words[position], sentence.lexicon.grammar
    if word in grammar.and_:
        return (position + 1, 0) if position + 1 < sentence.end else None
    joined = next((clitic for clitic in grammar.particles.get("and", ()) if word.startswith(clitic)), "")
    return (position, len(joined)) if joined else None


def _felt(sentence: Sentence, position: int, cut: int = 0) -> str:
    """Look up a word among those of what is felt: an act, or nothing."""
    tokens: Tokens = sentence.tokens
    word = tokens.words[position][cut:]
    articles = (article for article in sentence.lexicon.grammar.definite if word.startswith(article))
    readings = (word, *(word[len(article) :] for article in articles))
    acts = felt_words(sentence.lexicon.language)
    act = next((acts[w] for w in readings if w in acts), "")
    return _AFFIRM if act == "support" and _is_of_state(sentence, position + 1) else act


def _is_of_state(sentence: Sentence, position: int) -> bool:
    """Tell a support that is told of a state, and is all that was said ("affirmed THE SUPPORT OF MALI for it")."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    width = phrase_at(words, position, sentence.end, grammar.of) if grammar.cased and not grammar.possessive else 0
    begin = past_articles(words, position + width, sentence.end, grammar.articles | {"'"})
    if not width or begin >= sentence.end:
        return False
    state = sentence.hits.get(begin)
    return (state is not None and bool(state.sense("country"))) or words[begin] in sentence.lexicon.sets[
        "places.owners"
    ]
