"""Who speaks, where that one is told behind the verb: "said THE MINISTER", "said, for his part, THE KING"."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.placing import is_inverted
from diplonews.analysis.speech.speechwords import TO_SOMEONE
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, COMMAS, OPENING
from diplonews.analysis.words.tokens import past_articles, phrase_at, united

__all__ = ["find_behind", "past_turn", "style_at"]

_GAP_AFTER = 2
"""How many words may stand between a verb of saying and its subject after it."""
_SETTING = 9
"""Words that tell at which meeting something was said."""
_LEADING = frozenset({"", "and", "so"})
_MEETINGS = frozenset({"noun", "again"})
"""Sorts of phrases for meetings."""


def find_behind(sentence: Sentence, hit: Hit, limit: int) -> tuple[tuple[Mention, ...], bool, int]:
    """Find who says something behind its verb.

    Returns:
        Those who do; whether it is both sides together ("said THE TWO SIDES") instead; and where they end.
    """
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    position, speakers = past_turn(sentence, hit, limit), list[Mention]()
    gap = _GAP_AFTER
    if grammar.verb_first and words[position] in sentence.lexicon.sets["contacts.links.him"]:
        # "assured HIM THE MINISTER that": whom it was said to stands before who said it.
        position += any(m.start == position + 1 and not m.prefix for m in sentence.mentions)
    while position < limit:
        last = min(limit - 1, _past_elision(sentence, position, limit) if grammar.cased else position + gap)
        mention = next((m for m in sentence.mentions if position <= m.start <= last), None)
        if mention is None:
            break
        style = 0 if speakers else style_at(sentence, position, mention.start)
        if style and grammar.binds(mention.prefix) == "and" and position + style == mention.start:
            return (), True, mention.end  # "HIS EXCELLENCY AND THE MINISTER stressed"
        if mention.prefix and grammar.binds(mention.prefix) != ("and" if speakers else ""):
            break
        between = words[position : mention.start]
        marked = len(between) == 1 and between[0] in OPENING and mention.end < limit and words[mention.end] in CLOSING
        if marked and not speakers:  # A name in quotation marks.
            speakers.append(mention)
            position = mention.end + 1
            break
        if any(word in sentence.lexicon.sets["speech.others"] for word in between):
            break
        if grammar.verb_first and not speakers and _is_of_someone(sentence, between):
            break
        if grammar.verb_first and not speakers and not sentence.lexicon.sets["speech.that"].isdisjoint(between):
            break  # "the spokesman added | THAT THE TWO had met"
        if any(i in sentence.hits and _is_dative(sentence, sentence.hits[i]) for i in range(position, mention.start)):
            break
        signs = [i for i in range(position, mention.start) if not sentence.tokens.is_word(i) and words[i] != "'"]
        if signs and not (grammar.verb_first and speakers and mention.prefix and COMMAS.issuperset(between)):
            break  # Behind a verb that leads, "the minister, AND THE ENVOY, stressed" are both who did.
        if phrase_at(words, position, mention.start, sentence.lexicon.sets["speech.adjuncts"]):
            break
        if style:
            break  # "congratulated HIS EXCELLENCY | the ambassador": the style is the subject
        dropped = sentence.lexicon.sets["speech.drop"] - sentence.lexicon.sets["speech.renewing"]
        if between and between[0] in dropped and not set(between) & grammar.and_:
            break
        if not grammar.verb_first and not speakers and not is_inverted(sentence, hit):
            break
        if speakers and not mention.prefix and not (set(between) & grammar.and_):
            break  # "urged | THE MINISTER | the two sides to ..."
        if mention.together:
            all_ = not (grammar.verb_first and not speakers and _are_addressed(sentence, hit, mention))
            return (), all_, mention.end if all_ else hit.end
        speakers.append(mention)
        position = mention.end
    return tuple(speakers), False, position


def _is_of_someone(sentence: Sentence, between: list[str]) -> bool:
    """Tell a thing that is someone's, before whom it is, from a subject ("praised THE EFFORTS of the governor")."""
    if not between:
        return False
    last, things, particles = between[-1], sentence.lexicon.sets["speech.things"], sentence.lexicon.grammar.particles
    bound = (*particles.get("with", ()), *particles.get("to", ()))
    return last in things or any(last.startswith(clitic) and last[len(clitic) :] in things for clitic in bound)


def _are_addressed(sentence: Sentence, hit: Hit, mention: Mention) -> bool:
    """Tell "urged THE PARTIES to": all sides are the object of the verb, by their form or by that of the verb."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if hit.sense("speech") not in TO_SOMEONE | {"call-for", "inform"}:
        return False
    last, form = words[mention.end - 1], words[hit.start][len(hit.prefix) :]
    endings = tuple(sentence.lexicon.tables["speech"].get("plural", ()))
    broken = last in sets["speech.parties"] and form not in sets["speech.feminine"] | sets["speech.dual"]
    return last.endswith(endings) or broken


def style_at(sentence: Sentence, start: int, end: int) -> int:
    """Give how many words from a token on are a style that stands for whoever bears it."""
    return phrase_at(sentence.tokens.words, start, end, sentence.lexicon.sets["contacts.links.styles"])


def _past_elision(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over the one word that may stand before a subject, and the apostrophe of one that has lost its vowel."""
    words, near = sentence.tokens.words, position + 1
    while near + 1 < limit and (words[near] == "'" or words[near + 1] == "'"):
        near += 1
    return near


def past_turn(sentence: Sentence, hit: Hit, limit: int) -> int:
    """Pass over "for his part" between a verb and its subject: '"...", said, FOR HIS PART, the minister'."""
    words, position = sentence.tokens.words, hit.end
    if sentence.lexicon.grammar.verb_first or not is_inverted(sentence, hit):
        return position
    begin = position + (position < limit and words[position] in COMMAS)
    turns = united(sentence.lexicon.sets["speech.turn"], sentence.lexicon.sets["speech.hearers"])
    width = phrase_at(words, begin, limit, turns)
    end = begin + width
    if not width:
        return _past_setting(sentence, begin, limit) or _past_time(sentence, begin, limit) or position
    return end + (end < limit and words[end] in COMMAS)


def _past_setting(sentence: Sentence, begin: int, limit: int) -> int:
    """Pass over the meeting at which it was said: '"...", said, AT THE END OF THE AUDIENCE, the envoy'.

    Returns:
        The token with which who says it begins; 0 if no meeting is told, or nobody right behind it.
    """
    words = sentence.tokens.words
    width = phrase_at(words, begin, limit, sentence.lexicon.sets["speech.adjuncts"])
    if not width:
        return 0
    for index in range(begin + width, min(limit, begin + _SETTING)):
        hit = sentence.hits.get(index)
        if hit is None or _MEETINGS.isdisjoint(hit.sorts) or hit.end >= limit:
            continue
        end = hit.end + (words[hit.end] in COMMAS)
        if phrase_at(words, end, limit, sentence.lexicon.sets["speech.person"]):
            return end
        while end < limit and (words[end] in sentence.lexicon.grammar.articles or words[end] == "'"):
            end += 1
        if any(mention.start == end for mention in sentence.mentions):
            return end
    return 0


def _past_time(sentence: Sentence, begin: int, limit: int) -> int:
    """Pass over when and where it was said: '"...", a déclaré MARDI À LIMA le ministre'.

    Returns:
        The token with which who says it begins; 0 if nothing of that is told, or nobody right behind it.
    """
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    days, index = united(sets["speech.days"], sets["contacts.status.recent"]), begin
    within, articles = united(sets["places.strong"], grammar.accredited), united(grammar.articles, frozenset("'"))
    while index < min(limit, begin + _SETTING):
        width = phrase_at(words, index, limit, days) or words[index] in COMMAS
        bound = phrase_at(words, index, limit, within) if not width else 0
        place = sentence.hits.get(past_articles(words, index + bound, limit, articles)) if bound else None
        if place is not None and not PLACES.isdisjoint(place.sorts):
            width = place.end - index
        if not width:
            break
        index += width
    start = past_articles(words, index, limit, articles)
    told = index > begin and any(mention.start in {index, start} for mention in sentence.mentions)
    return start if told else 0


def _is_dative(sentence: Sentence, hit: Hit) -> bool:
    """Tell "TO HIS EXCELLENCY the ambassador": a courtesy after a particle is of whom it is said to."""
    return hit.sense("honorific") is not None and sentence.lexicon.grammar.binds(hit.prefix) not in _LEADING
