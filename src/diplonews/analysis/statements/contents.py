"""Where what was said begins, behind its verb: past where, when and to whom it was said."""

from __future__ import annotations

from functools import cache

from diplonews.analysis.contacts.during import is_during_some
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.speechwords import felt_words, own_words
from diplonews.analysis.topics.closings import find_closing
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit, lexicon
from diplonews.analysis.words.signs import COMMAS, DASHES, ENDS, OPENING
from diplonews.analysis.words.tokens import first_words, phrase_at, united

__all__ = ["addressee_at", "find_start", "past_adjunct"]

_PLACES = frozenset({"city", "capital"})
_BEFORE = (
    *("speech.that", "speech.away", "speech.turn", "speech.days", "speech.adjuncts", "speech.drop", "speech.there"),
    *("speech.afterwards", "places.here", "places.prepositions", "contacts.links.attend"),
)
"""Lists of what may stand between a verb and what is said: all that the rules of this module look for."""
_SIGHT = 18
"""How far what was said may stand from its verb, behind where and when it was said."""
_ADJUNCT = 14
"""How long an adjunct between two commas may be."""
_NAME = 5
"""Words that a name in quotation marks may have."""
_MEDIUM = 12
"""Within how many words of the paper it is told to the colon follows."""
_LATER = 30
"""Words from where something was said to the "that" of what was said."""
_DESCRIBED = 2
"""Words behind parties that tell which they are."""
_DATIVE = 7
"""Within how many words of whom it is told to the "that" follows."""


def find_start(sentence: Sentence, position: int, limit: int, *, to_someone: bool, whole: bool = False) -> int:
    """Find where what is said begins, past particles, and past where, when and to whom it was said.

    Args:
        sentence: The sentence.
        position: The token after the verb and its subject.
        limit: The token before which it begins.
        to_someone: Whether the verb has whom it is said to as its object, which is no part of what is said.
        whole: Whether whom it is said to is part of it.
    """
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    while position < limit:
        if words[position] in OPENING:
            return position + 1 + phrase_at(words, position + 1, limit, that)
        if not to_someone and _is_plain(sentence, position):
            return position
        step = _past_sign(sentence, position, limit) or _past_setting(sentence, position, limit)
        if sentence.lexicon.grammar.cased and phrase_at(words, position, limit, that):
            to_someone = False  # "He assured THAT the minister will come"
        addressee = addressee_at(sentence, position) if not step and to_someone else None
        owns = addressee is not None and sentence.tokens.words[addressee.end : addressee.end + 1] == ["'"]
        if addressee is not None and addressee.end < limit and not (owns and sentence.lexicon.grammar.cased):
            step, to_someone = _past_addressee(sentence, addressee, limit), False
        if not step and to_someone:
            step = _past_opposite(sentence, position, limit)
        if not step and to_someone:
            step = _past_listener(sentence, position, limit)
        if not step and to_someone and _is_object(sentence, position, limit):
            step, to_someone = position + 1, False
        if not step and to_someone and (addressed := _past_title(sentence, position, limit)):
            step, to_someone = addressed, False
        if not step and (adjunct := phrase_at(words, position, limit, sentence.lexicon.sets["speech.adjuncts"])):
            step = _past_adjunct(sentence, position, position + adjunct, limit)
        if not step and not whole:
            step = _past_told_to(sentence, position, limit)
        if not step and (step := _past_particle(sentence, position, limit)):
            to_someone = to_someone and (
                sentence.lexicon.grammar.verb_first or words[position] in sentence.lexicon.grammar.to
            )
        if not step and not to_someone and not whole:
            step = _past_dative(sentence, position, limit)
        if not step:
            return position
        position = step
    return position


def _is_plain(sentence: Sentence, position: int) -> bool:
    """Tell a word with which nothing begins that stands before what is said: most often that begins with it."""
    word, lexis, hit = sentence.tokens.words[position], sentence.lexicon, sentence.hits.get(position)
    if not word[0].isalnum() or word in _leading(lexis.language) or (hit is not None and hit.prefix):
        return False
    return not word.startswith(lexis.grammar.particles.get("to", ())) and _mention_at(sentence, position) is None


@cache
def _leading(language: str) -> frozenset[str]:
    """Give the words with which those begin that may stand between a verb and what is said."""
    grammar, sets = lexicon(language).grammar, lexicon(language).sets
    bound = (grammar.between, grammar.with_, grammar.to, grammar.from_, grammar.relative)
    return frozenset[str]().union(*bound, *(first_words(sets[name]) for name in _BEFORE))


def _past_dative(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over whom it is told to: someone, or whoever, where a "that" follows ("told THE AGENCY that"); else 0."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    to = grammar.particles.get("to", ())
    if not words[position].startswith(to):
        return 0
    addressee, styles = _mention_at(sentence, position), sentence.lexicon.sets["contacts.links.styles"]
    if addressee is not None and (addressee.name is not None or addressee.offices) and addressee.end < limit:
        return addressee.end
    if position + 1 < limit and any(words[position][len(clitic) :] in styles for clitic in to):
        return position + 1  # "stressed TO HIS HIGHNESS the need for"
    hit = sentence.hits.get(position)
    if hit is not None and hit.sense("office") and grammar.binds(hit.prefix) == "to" and hit.end < limit:
        return hit.end  # "stressed TO THE ENVOYS the need for"
    that = sentence.lexicon.sets["speech.that"]
    ahead = range(position + 1, min(limit, position + _DATIVE))
    told = next((i for i in ahead if words[i] == ":" or phrase_at(words, i, limit, that)), 0)
    if told:
        return told
    # "Told THE PAPER during his meeting with the envoy THAT": where it was said is passed over, too.
    adjuncts = sentence.lexicon.sets["speech.adjuncts"]
    aside = next((i for i in ahead if phrase_at(words, i, limit, adjuncts)), 0)
    later = range(aside + 1, min(limit, aside + _LATER)) if aside else ()
    return next((i for i in later if phrase_at(words, i, limit, that)), 0)


def _past_told_to(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over someone to whom it is told, where it follows: "a confié À L'ENVOYÉ SUISSE que", "À M. ROE le soutien".

    0 if nobody is told so, or nothing follows that may begin what was said.
    """
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    if not grammar.cased or words[position] not in grammar.to:
        return 0
    addressee = addressee_at(sentence, position + 1)
    if addressee is None or not (addressee.name is not None or addressee.offices) or addressee.end >= limit:
        return 0
    begins = united(sets["speech.that"], sets["topics.determiners"], grammar.articles)
    word = words[addressee.end]
    return addressee.end if word in begins or word in COMMAS or word in OPENING else 0


def _past_sign(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over signs, a relative clause between commas, and a "that"; 0 if none of them stands there."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[position] in COMMAS and position + 1 < limit and _is_aside(sentence, position + 1):
        ahead = range(position + 1, min(limit, position + _SIGHT))
        end = next((i for i in ahead if words[i] in COMMAS or words[i] == ":" or words[i] in OPENING), limit)
        return end + (end < limit and words[end] in COMMAS)
    if words[position] in DASHES:  # "He stressed - THE AGENCY REPORTED - that"
        ahead = range(position + 1, min(limit - 1, position + _SIGHT))
        return next((i for i in ahead if words[i] in DASHES), position) + 1
    if not sentence.tokens.is_word(position):
        return position + 1
    passed = united(sets["speech.that"], sets["speech.away"], sets["speech.turn"])
    width = phrase_at(words, position, limit, passed)
    return position + width if width else 0


def _past_setting(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over a day, and over what has a "that" or a quotation beyond it; 0 if nothing is passed."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    local = sets["places.here"] if grammar.cased else frozenset[str]()  # "said HERE TUESDAY that"
    day = phrase_at(words, position, limit, united(sets["speech.days"], local))
    if day:
        ahead = range(position + day, min(position + day + 4, limit))
        particles = united(sets["speech.drop"], sets["speech.that"])
        behind = words[position + day : position + day + 2]
        # "said Monday A STATEMENT"
        teller = not united(sets["speech.tellers"], sets["speech.others"]).isdisjoint(behind)
        if grammar.cased and behind and behind[0] not in particles and not teller:
            particles = sets["speech.that"]  # "stressed on Monday the importance OF it"
        return next((i for i in ahead if words[i] in particles or words[i] in COMMAS), position + day)
    if not grammar.cased and (city := _past_city(sentence, position, limit) or _past_origin(sentence, position, limit)):
        return city
    if after := phrase_at(words, position, limit, sets["speech.afterwards"]):
        return _beyond(sentence, position + after - 1, limit)  # "stressed, AFTER HE MET THE ENVOY, that"
    if words[position - 1] in COMMAS and phrase_at(words, position, limit, sets["contacts.links.attend"]):
        ahead = range(position + 1, min(position + _SIGHT, limit - 1))
        if (comma := next((i for i in ahead if words[i] in COMMAS), 0)) and not grammar.cased:
            return comma + 1  # ", IN THE PRESENCE OF the envoy, the need for"
    if grammar.cased and (place := _past_place(sentence, position, limit)):
        return place
    if words[position] in grammar.between or words[position] in grammar.with_:
        among = addressee_at(sentence, position + 1)
        if among is not None and among.end < limit:
            return among.end
    if grammar.cased and words[position] in grammar.to and (colon := _past_medium(sentence, position, limit)):
        return colon
    adjunct = phrase_at(words, position, limit, sets["speech.adjuncts"])
    site = position + adjunct < limit and words[position + adjunct] in OPENING
    if adjunct and (words[position - 1] in COMMAS or site):
        past = _past_adjunct(sentence, position, position + adjunct, limit)
        if past > position + adjunct:
            return _quotation_ahead(sentence, past, limit) or past
    relative = words[position] in grammar.relative and not grammar.cased
    mention = _mention_at(sentence, position)
    if mention is not None and grammar.cased and not adjunct:
        particles = sets["speech.drop"] - sets["speech.that"]
        if mention.end < limit and phrase_at(words, mention.end, limit, particles):
            return 0  # "thanked the minister FOR the talks that ended the war"
    if adjunct or relative or mention is not None:
        return _beyond(sentence, position, limit) or (_past_clause(sentence, position, limit) if relative else 0)
    return 0


def _past_city(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over a city in one word with "in", with the day: "praised, at the talks, IN-CAIRO TODAY the efforts"."""
    sets, city = sentence.lexicon.sets, sentence.hits.get(position)
    bound = city is not None and sentence.lexicon.grammar.binds(city.prefix) == "with"
    if city is None or not bound or _PLACES.isdisjoint(city.sorts):
        return 0
    words = sentence.tokens.words
    day = phrase_at(words, city.end, limit, sets["speech.days"])
    timed = day > 0 or words[position - 1] in sets["speech.days"]
    return city.end + day if timed and city.end + day < limit else 0


def _past_origin(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over where someone speaks from, up to a "that" or a quotation: "said FROM LIMA, WHERE HE IS, that"."""
    words, place = sentence.tokens.words, sentence.hits.get(position + 1)
    if words[position] not in sentence.lexicon.grammar.from_ or place is None or place.end + 1 >= limit:
        return 0
    if place.prefix or _PLACES.isdisjoint(place.sorts):
        return 0
    behind = words[place.end + (not sentence.tokens.is_word(place.end))]
    aside = words[place.end] in COMMAS or behind in sentence.lexicon.sets["places.occasion.there"]
    return _beyond(sentence, place.end, limit) if aside else 0


def _past_place(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over where it was said, before what was: "stressed IN ROME that", "stressed in Rome the need"; else 0."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    inside = sets["places.prepositions"] & sets["topics.adjoining"]  # "in", "at", and not "of", "for"
    place = sentence.hits.get(position + 1) if words[position] in inside else None
    if place is None or place.prefix or PLACES.isdisjoint(place.sorts) or place.end >= limit:
        return 0
    word = words[place.end]
    begins = united(sets["speech.that"], sets["speech.drop"], sets["topics.determiners"], grammar.articles)
    return place.end if word in begins or word in COMMAS or word in OPENING else 0


def _past_medium(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over the paper or agency to which it was said, up to a colon ("stated TO THE AMI: we"); else 0."""
    ahead = range(position + 1, min(limit, position + _MEDIUM))
    colon = next((i for i in ahead if sentence.tokens.words[i] == ":"), position)
    return colon + 1 if any(map(sentence.tokens.is_capital, range(position + 1, colon))) else 0


def _past_clause(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over a clause about who speaks up to its comma ("the minister WHO LEADS THE TALKS, stressed"); 0 if none."""
    words = sentence.tokens.words
    comma = next((i for i in range(position, min(limit - 1, position + _SIGHT)) if words[i] in COMMAS), 0)
    return comma + 1 if comma else 0


def _past_particle(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over a particle between the verb and what is said; 0 if there is none."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    width = phrase_at(words, position, limit, united(sets["speech.drop"], sets["speech.there"]))
    if not width or (width == 1 and sentence.lexicon.grammar.verb_first and _begins_clause(sentence, position)):
        return 0
    ahead = _that_ahead(sentence, position, limit) if words[position] in sets["speech.local"] else 0
    if not ahead and words[position] in sets["speech.local"]:
        place = sentence.hits.get(position + width)
        if place is not None and not place.prefix and not _PLACES.isdisjoint(place.sorts):
            ahead = place.end if place.end < limit else 0  # "stressed IN ROME the need for"
        else:
            ahead = _past_room(sentence, position, limit)
    return ahead or position + width


def _begins_clause(sentence: Sentence, position: int) -> bool:
    """Tell a preposition behind a "that", with which what is said begins: "THAT ON the parties it is to agree"."""
    words, told = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    if words[position - 1] not in told or words[position] not in sentence.lexicon.grammar.of:
        return False
    return ":" not in words[position : min(sentence.end, position + _SIGHT)]  # "SAYING on the channel: we go on"


def _past_title(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over whom something is told to, by a title alone ("briefed HIS GUEST on", "THE FRENCH OFFICIAL"); else 0."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    end = position + phrase_at(words, position, limit, united(sets["speech.addressees"], sets["contacts.links.styles"]))
    if end == position and (person := phrase_at(words, position, limit, sets["speech.person"])):
        adjective = sentence.hits.get(position + person)
        end = adjective.end if adjective is not None and adjective.sense("adjective") else position
    if not position < end < limit:
        return 0
    if words[end] in COMMAS and end + 1 < limit:
        end += 1  # "briefed, HIS GUEST, on"
    withs = sentence.lexicon.grammar.particles.get("with", ())
    bound = words[end].startswith(withs)  # "briefed his guest | ON-THE-PLAN", in one word
    return end if bound or phrase_at(words, end, limit, sets["speech.drop"]) else 0


def _past_room(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over where it was said up to a comma, if a particle follows ("called, IN THE EMBASSY, for"); else 0.

    Who was there may be told behind it ("called, in the embassy, IN THE PRESENCE OF the envoy, for").
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    comma = next((i for i in range(position, min(limit, position + _ADJUNCT)) if words[i] in COMMAS), None)
    if comma is None or comma + 1 >= limit or words[comma + 1] in sets["speech.local"]:
        return 0
    passed = united(sets["speech.drop"], sets["speech.that"])
    particle = phrase_at(words, comma + 1, limit, passed) or phrase_at(
        words, comma + 1, limit, sets["contacts.links.attend"]
    )
    return comma + 1 if particle or words[comma + 1] in OPENING else 0


def _past_addressee(sentence: Sentence, addressee: Mention, limit: int) -> int:
    """Pass over whom it is said to, but not over whose it is what is said ("thanked the minister for PERU'S help")."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if phrase_at(words, addressee.end, limit, sentence.lexicon.grammar.possessive):
        inside = range(addressee.end - 1, addressee.start, -1)
        return next((i + 1 for i in inside if words[i] in sets["speech.drop"]), addressee.end)
    if addressee.name is None and any(
        form in sets["speech.addressing"] for form in words[max(sentence.start, addressee.start - 2) : addressee.start]
    ):
        # "Thanked the ambassador FOR THE COOPERATION": that is no office of his.
        return next(
            (i for i in range(addressee.start + 1, addressee.end) if words[i] in sets["speech.reasons"]), addressee.end
        )
    led = phrase_at(words, addressee.end, limit, sets["contacts.links.headed"]) if addressee.delegation else 0
    head = next((m for m in sentence.mentions if led and m.start >= addressee.end + led), None)
    near = head is not None and head.start <= addressee.end + led + 1
    if head is not None and near:
        return head.end  # "briefed a delegation HEADED BY ALI SALEM on"
    return addressee.end + _described(sentence, addressee, limit)


def _described(sentence: Sentence, addressee: Mention, limit: int) -> int:
    """Count the words that tell which parties are called on: "a appelé les parties EN CONFLIT à cesser le feu"."""
    words, grammar, end = sentence.tokens.words, sentence.lexicon.grammar, addressee.end
    if not addressee.together or not grammar.cased or words[end] in grammar.to:
        return 0
    widths = (n for n in range(1, _DESCRIBED + 1) if end + n < limit and words[end + n] in grammar.to)
    width = next(widths, 0)
    return width if all(sentence.tokens.is_word(index) for index in range(end, end + width)) else 0


def addressee_at(sentence: Sentence, position: int) -> Mention | None:
    """Find whom it is said to, past articles where they stand apart."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if (mention := _mention_at(sentence, position)) is not None:
        return mention
    start = position
    while grammar.cased and position < sentence.end - 1 and words[position] in grammar.articles | {"'"}:
        position += 1
        if _mention_at(sentence, position) is not None:
            break  # "told the VISITING envoy": what tells a guest may begin the mention.
    found = _mention_at(sentence, position)
    elided = "'" in words[start:position] and found is not None and not (found.name or found.offices)
    return None if elided else found  # "a appelé à L'UNION AFRICAINE"


def _past_opposite(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over "her guest", "the secretary", "reporters", to whom it is said; 0 if nobody so called stands there."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if width := phrase_at(words, position, limit, united(sets["speech.opposite"], sets["speech.audiences"])):
        return position + width
    bare = position + 2 < limit and words[position] in sentence.lexicon.grammar.articles
    return position + 2 if bare and words[position + 1] in sets["speech.titles"] else 0


def _is_object(sentence: Sentence, position: int, limit: int) -> bool:
    """Tell a pronoun that is whom it is told to, not whose what follows is: "told HER PERU would help"."""
    words, after = sentence.tokens.words, position + 1
    if after >= limit or words[position] not in sentence.lexicon.sets["speech.told"]:
        return False
    hit = sentence.hits.get(after)
    return words[after] in sentence.lexicon.grammar.pronouns or (hit is not None and "country" in hit.sorts)


def _past_listener(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over words right after the verb for whom it is told to that are no mention ("told THE VISITING TEAM that").

    Up to the "that", and up to what one is informed of ("briefed THE TEAM on the plan", but "shared her plan OVER
    ten years"); 0 if neither follows.
    """
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    informs = words[position - 1] in sets["speech.acts.inform"]
    if not grammar.cased or not (informs or words[position - 1] in sets["speech.addressed"]):
        return 0
    for index in range(position + 1, min(limit, position + _DATIVE)):
        about = informs and words[index] in sets["speech.drop"] and phrase_at(words, index, limit, sets["topics.about"])
        if about or phrase_at(words, index, limit, sets["speech.that"]):
            return index
        if words[index] in sets["speech.drop"] or words[index] in grammar.and_ or words[index] in COMMAS:
            return 0
    return 0


def _mention_at(sentence: Sentence, position: int) -> Mention | None:
    for mention in sentence.mentions:
        if mention.start == position:
            return mention
    return None


def _that_ahead(sentence: Sentence, position: int, limit: int) -> int:
    """Find the "that", or the quotation, beyond where and when it was said; 0 if there is none."""
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    ahead = range(position + 1, min(limit, position + _SIGHT))
    found = next((i for i in ahead if phrase_at(words, i, limit, that)), 0)
    return found or next((i for i in ahead if words[i] in OPENING and find_closing(sentence, i) - i > _NAME), 0)


def _is_aside(sentence: Sentence, position: int) -> bool:
    """Tell a relative clause between commas, about who speaks, where relatives are no "that" too."""
    grammar, word = sentence.lexicon.grammar, sentence.tokens.words[position]
    return not grammar.cased and (word in grammar.relative or word in sentence.lexicon.sets["speech.asides"])


def _beyond(sentence: Sentence, position: int, limit: int) -> int:
    """Find the "that" or the quotation that stands beyond an addressee, a place or a day; 0 if there is none."""
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    own, name = own_words(sentence.lexicon.language), range(0)
    for index in range(position + 1, min(limit, position + _SIGHT)):
        if words[index] in ENDS:
            break
        if words[index] in OPENING and index not in name:
            closing = find_closing(sentence, index)
            short = index < closing <= index + _NAME + 1 and closing + 1 < limit
            paper = sentence.lexicon.grammar.binds(words[index - 1]) == "to"  # "said TO «X», after his talks, that"
            if not short or not (paper or sentence.tokens.is_word(closing + 1) or words[closing + 1] == ":"):
                return index
            name = range(index, closing + 1)  # "told THE PAPER 'X' that", "told 'X': ..."
        elif index not in name and (words[index] == ":" or words[index] in own or phrase_at(words, index, limit, that)):
            return index
    return 0


def _quotation_ahead(sentence: Sentence, position: int, limit: int) -> int:
    """Find the quotation with which a sentence ends; 0 if there is none."""
    words = sentence.tokens.words
    for index in range(position, min(limit, position + 2 * _SIGHT)):
        if words[index] in OPENING:
            closing = find_closing(sentence, index)
            return index if closing >= sentence.end - 2 else 0
    return 0


def _past_adjunct(sentence: Sentence, begin: int, position: int, limit: int) -> int:
    """Pass over what an adjunct speaks of: the contact, a person, words up to a comma."""
    words = sentence.tokens.words
    if position < limit and words[position] in OPENING:  # "on the site 'X'"
        closing = find_closing(sentence, position)
        position = closing + 1 if position < closing < min(position + _NAME, limit) else position
    if words[begin - 1] in COMMAS:
        comma = next((i for i in range(position, min(position + _ADJUNCT, limit)) if words[i] in COMMAS), None)
        if comma is not None:
            return comma + 1
    whole = not sentence.lexicon.grammar.cased and _is_definite_contact(sentence, position)
    for mention in sentence.mentions:
        if position <= mention.start <= position + 2 and not whole:
            return min(
                mention.end + phrase_at(words, mention.end, limit, sentence.lexicon.sets["speech.company"]), limit
            )
    for index in range(position, min(position + 6, limit)):
        hit = sentence.hits.get(index)
        near = index < position + 3
        if hit is not None and _is_contact(hit) and (near or is_during_some(sentence, hit)):
            return _past_met(sentence, hit, limit) or _past_company(sentence, min(hit.end, limit), limit)
        if near and words[index] in sentence.lexicon.sets["speech.press"]:
            return _past_company(sentence, index, limit)
    for index in range(position, min(position + 6, limit)):
        if words[index] in COMMAS:
            return index + 1
    return position


def _is_definite_contact(sentence: Sentence, position: int) -> bool:
    """Tell "at the start of THE MEETING" from "at the start of THE MINISTER'S MEETING": nobody's is told with it."""
    hit = sentence.hits.get(position)
    if hit is None or not hit.sense("again") or hit.end >= sentence.end:
        return False
    bare = sentence.tokens.words[hit.start][len(hit.prefix) :].startswith(tuple(sentence.lexicon.grammar.definite))
    return bare and sentence.tokens.words[hit.end] not in sentence.lexicon.grammar.with_


def _past_met(sentence: Sentence, hit: Hit, limit: int) -> int:
    """Pass over who was met, where and when ("WHEN HE RECEIVED TODAY THE ENVOY"); 0 if nobody is told."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    own = any(sort == "trigger" and rule.frame == "own" for sort, rule in hit.senses)
    if not own or not sentence.lexicon.grammar.verb_first:
        return 0
    within = (m for m in sentence.mentions if hit.end <= m.start < min(limit, hit.end + _ADJUNCT))
    met = next(within, None)
    heads = united(sets["topics.leads"], sets["speech.that"], sets["speech.heads"], OPENING)
    if met is None or any(word in heads for word in words[hit.end : met.start]):
        return 0
    end = met.end
    while (more := _mention_at(sentence, end)) is not None and sentence.lexicon.grammar.binds(more.prefix) == "and":
        end = more.end
    return min(end + phrase_at(words, end, limit, sets["speech.company"]), limit)


def _is_contact(hit: Hit) -> bool:
    return bool(hit.sense("noun") or hit.sense("again") or hit.sense("trigger"))


def _is_definite(sentence: Sentence, position: int) -> bool:
    return sentence.tokens.words[position].startswith(tuple(sentence.lexicon.grammar.definite))


def _past_lasting(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over how long a contact took ("agreed during a call THAT LASTED TWO HOURS on"), up to a particle."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if position >= limit or words[position] not in sets["places.lasting"]:
        return position
    passed = united(sets["speech.drop"], sets["speech.that"])
    return next((i for i in range(position + 1, min(limit, position + _NAME)) if words[i] in passed), position)


def _past_company(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over what a contact is besides, and with whom it was ("a conference FOR THE PRESS WITH THE MINISTER")."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    felt = felt_words(sentence.lexicon.language)
    while position < limit:
        hit = sentence.hits.get(position)
        if hit is not None and not hit.prefix and _is_contact(hit) and words[position] not in felt:
            if grammar.verb_first and _is_definite(sentence, position - 1) and not _is_definite(sentence, position):
                break  # "asked during THE MEETING | A VISIT of": what was asked for
            position = hit.end
        elif width := phrase_at(words, position, limit, sets["speech.press"]):
            position += width
        else:
            break
    position = _past_lasting(sentence, position, limit)
    company = _mention_at(sentence, position + 1) if position < limit and words[position] in grammar.with_ else None
    if words[position - 1] in grammar.with_:
        company = _mention_at(sentence, position)  # The phrase for the contact ends with "with".
    if company is not None:
        return min(company.end, limit)
    if position < limit and words[position] in grammar.relative and not grammar.cased:
        return _past_relative(sentence, position, limit)
    if position < limit and words[position] in sets["contacts.links.him"] and not grammar.cased:
        position += 1  # "during his call WITH HIM"
    return min(position, limit)


def _past_relative(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over a clause about the contact, up to what can only begin what was said in it."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    heads = united(sets["topics.leads"], sets["speech.that"], sets["speech.heads"])
    for index in range(position + 1, min(limit, position + _SIGHT)):
        if words[index] in COMMAS:
            return index + 1
        if words[index] in heads:
            return index
    return position


def past_adjunct(sentence: Sentence, position: int, limit: int) -> int:
    """Pass over where and when something was said, also between commas; the same position if nothing tells it."""
    words = sentence.tokens.words
    begin = position + (position < limit and words[position] in COMMAS)
    width = phrase_at(words, begin, limit, sentence.lexicon.sets["speech.adjuncts"])
    return _past_adjunct(sentence, begin, begin + width, limit) if width else position
