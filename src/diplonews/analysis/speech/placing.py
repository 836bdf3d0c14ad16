"""Where a verb of saying stands: at the head of its clause, behind its subject, another verb or a quotation."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.speechwords import TO_SOMEONE
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, COMMAS, OPENING
from diplonews.analysis.words.tokens import before_articles, holds, past_articles, phrase_at, united

__all__ = [
    "begins_clause",
    "follows_and",
    "guest_behind",
    "is_addressed_first",
    "is_followed",
    "is_gerund",
    "is_inverted",
    "is_of_noun",
    "is_others",
    "leads_on",
    "past_proclitics",
]

_HEAD = 4
"""Words of the head of a gerund ("tout en l'")."""
_NEAR = 14
"""How far behind the verb stands whom someone received, behind when and where."""
_NOUN = 4
"""Words from a noun to whom it is with, or whose it is («المباحثات المثمرة **مع** الوزير»)."""
_NOUNS = frozenset({"again", "noun", "trigger"})


def is_of_noun(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb whose subject is a noun, with who stands between them: «**زيارة** الوزير **تؤكد** عمق العلاقات».

    Behind a preposition the noun only tells when it was said («خلال زيارة الوزير تؤكد الرئاسة»).
    """
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    if not grammar.verb_first or hit.prefix or " ".join(words[hit.start : hit.end]) not in sets["speech.coming"]:
        return False
    owner = next((m for m in sentence.mentions if m.end == hit.start and not m.prefix), None)
    if owner is None or owner.start <= sentence.start:
        return False
    noun = owner.start - 1
    if words[noun] in grammar.with_:
        nouns = range(noun - 1, max(sentence.start, noun - _NOUN), -1)
        noun = next((index for index in nouns if _is_of_contact(sentence, index)), -1)
    if noun < 0 or not _is_of_contact(sentence, noun):
        return False
    before = words[noun - 1] if noun > sentence.start else ""
    return before not in united(sets["contacts.status.at"], sets["contacts.links.inside"])


def _is_of_contact(sentence: Sentence, index: int) -> bool:
    """Tell a noun for a contact or a visit at a token."""
    hit = sentence.hits.get(index)
    told = hit is not None and not _NOUNS.isdisjoint(hit.sorts) and not hit.sense("speech")
    word = sentence.tokens.words[index]
    bare = word[1:] if sentence.lexicon.grammar.binds(word[:1]) == "and" else word
    return told or not {word, bare}.isdisjoint(sentence.lexicon.sets["places.visit_nouns"])


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


def follows_and(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether "and" stands straight before a verb: it shares the subject of the verb before it.

    Between the two may stand adverbs, and whom it is said to, by a pronoun ("ET LUI a souhaité").
    """
    grammar, index = sentence.lexicon.grammar, hit.start - 1
    passed = united(sentence.lexicon.sets["speech.adverbs"], sentence.lexicon.sets["speech.proclitics"])
    while index > sentence.start and sentence.tokens.words[index] in passed:
        index -= 1
    return grammar.cased and index > sentence.start and sentence.tokens.words[index] in grammar.and_


def leads_on(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether a verb goes on with the clause before it: "and stressed", "; he added"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if grammar.verb_first:
        return grammar.binds(hit.prefix) in {"and", "so"}
    verb = past_proclitics(sentence, hit.start)
    before = words[max(sentence.start, verb - 3) : verb]
    skip = sentence.lexicon.sets["speech.before_verb"] | COMMAS
    if holds(before[-2:], grammar.pronouns):
        return True
    while before and before[-1] in skip and before[-1] not in grammar.and_:
        before = before[:-1]
    return bool(before) and (before[-1] in grammar.and_ or (words[verb - 1] in COMMAS))


def past_proclitics(sentence: Sentence, index: int) -> int:
    """Pass back over the pronouns before a verb for whom it is said to ("il | L'a remercié")."""
    proclitics = sentence.lexicon.sets["speech.proclitics"]
    while proclitics and index > sentence.start and sentence.tokens.words[index - 1] in proclitics:
        index -= 1
    return index


def is_others(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb that someone unread stands before ("OBSERVERS say that"), where verbs come first."""
    if not sentence.lexicon.grammar.verb_first or hit.prefix or hit.start <= sentence.start:
        return False
    before, that = hit.start - 1, sentence.lexicon.sets["speech.that"]
    if not sentence.tokens.is_word(before) or sentence.tokens.words[before] in that or _leads(sentence, before):
        return False
    return not any(mention.end == hit.start for mention in sentence.mentions)


def is_inverted(sentence: Sentence, hit: Hit) -> bool:
    """Tell '"...", said the minister': a quotation or a comma stands before the verb.

    Whom one thanks or congratulates is its object: "Ken Sato, the premier, THANKED ANA KOROI for it"; and so is who is
    asked to do something: "le ministre, Luc Morel, A INVITÉ ANA KOROI À venir".
    """
    if hit.sense("speech") in TO_SOMEONE and sentence.lexicon.grammar.cased:
        return False
    if hit.sense("speech") == "call-for" and _is_asked(sentence, hit.end):
        return False
    before = sentence.tokens.words[hit.start - 1] if hit.start > sentence.start else ""
    return before in COMMAS or before in CLOSING


def _is_asked(sentence: Sentence, position: int) -> bool:
    """Tell whoever is asked, right behind the verb, by what binds to what."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    starts = {position, past_articles(words, position, sentence.end, grammar.articles)}
    asked = next((m for m in sentence.mentions if m.start in starts and m.end < sentence.end), None)
    return asked is not None and grammar.cased and words[asked.end] in grammar.to


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


def guest_behind(sentence: Sentence, position: int) -> Mention | None:
    """Find the guest behind when and where they were received: "welcomed ON MONDAY, AT THE PALACE, the chancellor"."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    if not ({*words[position : position + 1]} & (sets["speech.days"] | sets["places.prepositions"])):
        return None
    guest = next((m for m in sentence.mentions if m.start > position), None)
    if guest is None or guest.start - position > _NEAR or not (guest.name or guest.offices):
        return None
    start = before_articles(words, guest.start, position, grammar.articles)
    bound = words[start - 1] in grammar.of | grammar.and_ | grammar.by | grammar.with_
    return None if bound or not sets["speech.that"].isdisjoint(words[position : guest.start]) else guest


def is_addressed_first(sentence: Sentence, hit: Hit) -> bool:
    """Tell such a gerund at the head of its sentence, before the main clause: "TOUT EN LE FÉLICITANT, il a dit"."""
    return hit.start - sentence.start <= _HEAD and is_gerund(sentence, hit)


def is_gerund(sentence: Sentence, hit: Hit) -> bool:
    """Tell a gerund with whom it is said to before it, by a pronoun: "EN LE FÉLICITANT pour sa nomination"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    before = hit.start - 1 - (words[hit.start - 1] == "'")
    if before <= sentence.start or words[before - 1] not in sets["speech.gerunds"]:
        return False
    pronouns = united(sets["speech.proclitics"], sentence.lexicon.grammar.articles)  # French writes many alike
    return words[before] in pronouns and " ".join(words[hit.start : hit.end]) in sets["speech.continuing"]
