"""The name of a larger event: where it begins and ends, whether it names one at all, and whose event it is."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OrganisationMention, find_organisation
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["ATTENDING", "fuller_name", "is_event", "name_end", "name_start", "organiser"]

ATTENDING = frozenset({"attending", "attended", "placed"})
"""With what words an event is called the occasion that people attend."""
_STOPS, _BREAKS = frozenset(".؛;!؟?:"), frozenset("،,(")
_QUOTES = frozenset("\"«»“”„'#‘’")
_CLOSING = {"»": "«", "”": "“"}
_CLOSERS = frozenset({*_CLOSING, '"'})
"""What closes a name within a name, and what opens it."""
_DASHES = frozenset("-–—/|*")
_MAX_OCCASION = 26
"""Words of the name of an event."""
_EVENT_WITHIN = {"framework": 1, "within": 1}
_USUALLY_WITHIN = 3
"""Among how many of its first words an event says that it is one, or that it is none, where nouns come before their
adjectives.
"""
_NOUN_FIRST = 6
"""And where the noun stands before all that describes it, but for its number."""
_ACRONYM = 3
"""Words that a short name in brackets may have."""
_SEATED = frozenset({"organisation", "city", "capital"})
"""What a meeting of many is called after."""
_BODY = frozenset({"organisation"})
_PAIR = 3
"""Words of two whose event it is, with the dash between them."""
_LED = 2
"""Words of a name after which a person who is named in it is no part of it."""


def name_start(sentence: Sentence, start: int) -> int:
    """Find where the name of an event begins: with one that the words before tell, or after them, articles and marks.

    Args:
        sentence: Where it is named.
        start: Where the words end that call it the occasion.
    """
    words, articles = sentence.tokens.words, sentence.lexicon.grammar.articles
    if words[start - 1] in sentence.lexicon.sets["places.occasion.events"]:
        return start - 1
    while start < sentence.end and (words[start] in articles or words[start] in _QUOTES):
        start += 1
    return _past_goer(sentence, start)


def _past_goer(sentence: Sentence, start: int) -> int:
    """Pass over who takes part, where the noun of it stands before: "the PARTICIPATION OF the minister IN ..."."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if start >= sentence.end or words[start] not in sets["places.occasion.participation"]:
        return start
    goer = next((mention.end for mention in sentence.mentions if mention.start == start + 1), 0)
    office = sentence.hits.get(start + 1)
    if not goer and office is not None and office.sense("office"):
        goer = office.end
    bound = goer and goer + 1 < sentence.end and words[goer] in sets["places.occasion.into"]
    return goer + 1 if bound else start


def name_end(sentence: Sentence, start: int) -> int:
    """Give where the name ends: at a stop, a verb, whoever met, or what only describes it."""
    limit = min(sentence.end, start + _MAX_OCCASION)
    people = {
        m.start for m in sentence.mentions if m.counterpart or (m.name is not None and _is_met(sentence, m, start))
    }
    end = next((i for i in range(start, limit) if _ends(sentence, i, start, limit) or i in people), limit)
    words, loose = sentence.tokens.words, sentence.lexicon.sets["places.occasion.loose"]
    while end > start and (words[end - 1] in loose or words[end - 1] in _DASHES or words[end - 1] in _QUOTES):
        end -= 1
    # What closes a name within the name belongs to it: "the «BRICS»".
    return end + (end < limit and _CLOSING.get(words[end], "") in words[start:end])


def fuller_name(sentence: Sentence, noun: str) -> tuple[int, int] | None:
    """Find the name of an event that begins with its noun, as one that is only called by it is named elsewhere.

    Args:
        sentence: Where it may be named.
        noun: The noun, without an article.
    """
    definite = sentence.lexicon.grammar.definite[:1]
    for start in sentence.where({noun, *(article + noun for article in definite)}):
        end = name_end(sentence, start)
        if end > start + 1 and is_event(sentence, start, end, "sidelines"):
            return start, end
    return None


def _is_met(sentence: Sentence, mention: Mention, start: int) -> bool:
    """Tell whoever met from a person in whose name an event is held ("the forum of KING FAISAL").

    Nobody is in a name right behind a definite word: "who attends the forum of Security | THE PREMIER".
    """
    words, grammar, definite = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.grammar.definite
    owned = grammar.cased and words[mention.start - 1] in grammar.of
    if owned and words[mention.start - 2] in sentence.lexicon.sets["places.occasion.of_someone"]:
        return False  # "l'investiture DU PRÉSIDENT Adjovi" is his.
    apart = mention.offices and not mention.prefix and words[mention.start - 1].startswith(definite)
    return mention.start > start + _LED or (bool(definite) and mention.start > start and bool(apart))


def _ends(sentence: Sentence, index: int, start: int, limit: int) -> bool:
    lexicon, words = sentence.lexicon, sentence.tokens.words
    word, hit = words[index], sentence.hits.get(index)
    if word in _STOPS or word == ")":
        return "(" not in words[start:index] if word == ")" else not _is_abbreviation(sentence, index, limit)
    if word in _BREAKS:
        return not (_is_listed(sentence, start, index) if word != "(" else _is_acronym(sentence, index))
    if word in _DASHES and not sentence.tokens.glued(index):
        return not _is_paired(words[index - 1 : min(index + 2, limit)], lexicon.grammar.definite)
    if (
        index > start + 1
        and words[index - 1] in _DASHES
        and sentence.tokens.glued(index)
        and sentence.tokens.glued(index - 1)
    ):
        return False  # "l'Asie du Sud-EST" is no "is"
    if index == start and phrase_at(words, index, limit, lexicon.sets["places.occasion.named_days"]):
        return False
    bodies = sentence.phrases(_BODY) if index > start else ()
    if bodies and any(body.start < index < body.end for body in bodies):
        return False  # "the forum of the Union FOR the Mediterranean"
    quotes = index > start and not sentence.lacks(_CLOSERS)
    if quotes and _is_in_quotes(words[start - 1 : index], words[index:limit]):
        return False  # "the «Union FOR THE SAKE OF the Sea» summit"
    if phrase_at(words, index, limit, lexicon.sets["places.occasion.ends"]):
        return index == start or words[index - 1] not in lexicon.sets["places.occasion.of_someone"]
    if hit is not None and index > start and _is_verb(hit) and word not in lexicon.sets["places.occasion.inside"]:
        return True
    if word in lexicon.sets["contacts.links.writer"] and index > start and sentence.writer is not None:
        return True  # "In the margins of the forum I will meet"
    heads, definite = lexicon.sets["topics.leads"], lexicon.grammar.definite
    if definite and index == start + 1 and words[start].startswith(definite) and _is_indefinite(sentence, index):
        return True  # "Failure at THE SUMMIT of leaders to agree", where "of leaders" is no part of it
    return bool(
        word in heads and definite and index > start and words[index - 1].startswith(definite)
    ) and word.startswith(definite)


def _is_listed(sentence: Sentence, start: int, comma: int) -> bool:
    """Tell the comma between states of which an event is ("the summit of EGYPT, CYPRUS and Greece")."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    places = [hit for hit in sentence.phrases(PLACES) if start < hit.start and hit.sense("country")]
    before = next((hit for hit in places if hit.end == comma), None)
    after = next((hit for hit in places if hit.start == comma + 1), None)
    if before is None or after is None:
        return False
    lead = words[before.start - 1]
    joined = after.end < sentence.end and (words[after.end] in grammar.and_ or words[after.end] in _BREAKS)
    return joined and (
        lead in grammar.of or lead in grammar.between or lead in _BREAKS or lead in grammar.articles | {"'", "’"}
    )


def _is_in_quotes(before: list[str], after: list[str]) -> bool:
    """Tell what stands between quotation marks, of which one has been opened and is closed later."""
    for closing, opening in (*_CLOSING.items(), ('"', '"')):
        opened = before.count(opening) - (before.count(closing) if closing != opening else 0)
        if closing in after and (opened % 2 == 1 if closing == opening else opened > 0):
            return True
    return False


def _is_paired(words: list[str], definite: tuple[str, ...]) -> bool:
    """Tell a dash between two whose event it is, where that is written with an article: "THE-ARAB - THE-INDIAN forum".

    Both have one ending, as adjectives of one noun do.
    """
    if len(words) < _PAIR or not definite:
        return False
    return words[0].startswith(definite) and words[2].startswith(definite) and words[0][-1] == words[2][-1]


def _is_indefinite(sentence: Sentence, index: int) -> bool:
    """Tell a common noun without an article or a particle, which no definite word goes on with."""
    word, lexicon = sentence.tokens.words[index], sentence.lexicon
    bound = word[:1] in lexicon.grammar.inner or lexicon.grammar.binds(word[:1]) == "and"
    bound = bound or word in lexicon.sets["places.occasion.same"] or word in lexicon.sets["places.occasion.graded"]
    plain = word in lexicon.ordinary and not word.startswith(lexicon.grammar.definite) and not bound
    hit = sentence.hits.get(index)
    return plain and (hit is None or (_SEATED | PLACES).isdisjoint(hit.sorts))


def _is_abbreviation(sentence: Sentence, point: int, limit: int) -> bool:
    """Tell the point of "the U.N. summit" from that which ends a sentence."""
    words = sentence.tokens.words
    letter = words[point] == "." and len(words[point - 1]) == 1 and not words[point - 1].isdigit()
    return sentence.lexicon.grammar.cased and letter and point + 1 < limit


def _is_acronym(sentence: Sentence, opening: int) -> bool:
    """Tell a short name in brackets from an aside: "(COP 28)"."""
    return ")" in sentence.tokens.words[opening + 2 : min(opening + _ACRONYM + 2, sentence.end)]


def _is_verb(hit: Hit) -> bool:
    """Tell a verb that reports a contact or a saying, or opens a topic: no name goes on with it.

    An office that is written like a verb ("the summit of the LEADERS of the states of the Gulf") is none.
    """
    sorts = hit.sorts
    if "office" in sorts or "speech" in sorts or "opener" in sorts:
        return "office" not in sorts
    triggers = (rule for sort, rule in hit.senses if sort == "trigger") if "trigger" in sorts else ()
    return any(rule.frame not in {"between", "own"} for rule in triggers)


def is_event(sentence: Sentence, start: int, end: int, cue: str) -> bool:
    """Tell an event from a contact, and from a way of speaking; what is on the sidelines of something needs no word."""
    sets, words, first = sentence.lexicon.sets, sentence.tokens.words, min(end, start + _USUALLY_WITHIN)
    body = sentence.hits.get(start)
    bodies = (sentence.hits.get(index) for index in range(start, first))
    named = next((hit.start for hit in bodies if hit is not None and hit.sense("organisation") is not None), first)
    # "High-LEVEL" is no level.
    alone = (words[i] for i in range(start, named) if i == start or words[i - 1] != "-")
    if end <= start or not sets["places.occasion.not_events"].isdisjoint(alone):
        return False
    if not _names_event(sentence, start) and not sets["places.occasion.aims"].isdisjoint(words[start:named]):
        return False
    placed = body is not None and body.end >= end and not body.sense("organisation") and not body.sense("trigger")
    if body is not None and body.sense("organisation") and body.end < end and words[body.end] in sets["places.houses"]:
        return False  # "at THE ASEAN HEADQUARTERS"
    if words[start] in sets["places.visit_nouns"] or (placed and body and not PLACES.isdisjoint(body.sorts)):
        return False  # People may be in a city, on the sidelines of nothing.
    if cue == "sidelines" or (cue == "occasion" and end > start + 1):
        return True
    if body is not None and body.sense("trigger") and named == first and _is_with(sentence, start, end):
        return False
    spoken_of = body is not None and bool(body.sense("again"))
    # The contact itself ("during the meeting") is none, whatever is told of it.
    if (spoken_of and body is not None and body.end >= end) or (cue in ATTENDING and end == start + 1):
        return False
    meets = spoken_of or (body is not None and bool(body.sense("trigger")))
    if cue in ATTENDING and meets and _is_sitting(sentence, start, first):
        return True
    within = end if sentence.lexicon.grammar.cased else min(end, start + _EVENT_WITHIN.get(cue, _USUALLY_WITHIN))
    if sentence.lexicon.tables["places"]["occasion"].get("noun_first"):
        within = min(end, start + _NOUN_FIRST)  # "during his stay in Rome for | MEETINGS of the bank"
    # "The G-20 Ministers' MEETING in Lima": where it was follows its name.
    last = next((i for i in range(start + 1, end) if words[i] in sets["places.strong"]), end) - 1
    titled = words[last] in sets["places.occasion.titled"] and sentence.tokens.is_capital(last) and last > start
    return (
        titled
        or any(_names_event(sentence, index) for index in range(start, within))
        or _is_of_body(sentence, start, end)
    )


def _is_with(sentence: Sentence, start: int, end: int) -> bool:
    """Tell talks with someone, which are the contact itself: "he was assured of it DURING MEETINGS with officials"."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    indefinite = bool(grammar.definite) and not words[start].startswith(grammar.definite)
    return indefinite and end < sentence.end and words[end] in grammar.with_ | grammar.between


def _is_of_body(sentence: Sentence, start: int, end: int) -> bool:
    """Tell the meeting of a body ("the annual MEETING OF THE BANK"), which those met who are no sides of it."""
    words, of = sentence.tokens.words, sentence.lexicon.grammar.of
    meetings = sentence.lexicon.sets["places.occasion.titled"]
    if not sentence.lexicon.grammar.cased or start + 1 >= end:
        return False
    meeting = next((i for i in range(start + 1, end - 1) if words[i] in meetings and words[i + 1] in of), None)
    bodies = (sentence.hits.get(index) for index in range(meeting + 2, end)) if meeting is not None else ()
    return any(hit is not None and hit.sense("organisation") for hit in bodies)


def _names_event(sentence: Sentence, index: int) -> bool:
    word, events = sentence.tokens.words[index], sentence.lexicon.sets["places.occasion.events"]
    inner, definite = sentence.lexicon.grammar.inner, sentence.lexicon.grammar.definite
    stems = (word[len(start) :] for start in (*inner, *definite) if word.startswith(start))
    return word in events or any(stem in events for stem in stems)


def _is_sitting(sentence: Sentence, start: int, end: int) -> bool:
    """Tell a meeting of many that someone attends, by the body that sits, its city or the words for it."""
    bodies = (sentence.hits.get(index) for index in range(start + 1, end))
    words, sitting = sentence.tokens.words[start + 1 : end], sentence.lexicon.sets["places.occasion.sittings"]
    return not sitting.isdisjoint(words) or any(hit is not None and not _SEATED.isdisjoint(hit.sorts) for hit in bodies)


def organiser(sentence: Sentence, start: int, end: int) -> OrganisationMention | None:
    """Give the organisation in the name of an event, or None.

    Args:
        sentence: Where it is named.
        start: Where its name begins.
        end: Where it ends.
    """
    return find_organisation(map(sentence.hits.get, range(start, end)))
