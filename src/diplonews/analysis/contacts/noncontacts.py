"""What reads like the report of a contact and is none: things received, where people sat, a match, others' dinners."""

from __future__ import annotations

from itertools import pairwise

from diplonews.analysis.contacts.contact import TIMELESS, Contact, is_chair, is_so_that
from diplonews.analysis.contacts.doers import are_own_staff
from diplonews.analysis.contacts.tidings import is_of_tidings, is_of_ties
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import is_purpose
from diplonews.analysis.speech.asides import is_of_many, is_person
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.hits import PLACES_AND_SEATS
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, COMMAS, OPENING
from diplonews.analysis.words.tokens import before_articles, holds, past_articles, phrase_at, united

__all__ = [
    "find_welcome",
    "is_at_arrival",
    "is_feted",
    "is_match",
    "is_no_contact",
    "is_no_report",
    "is_ruled_out",
    "is_there_for",
    "is_welcome",
    "unites",
]

_STATESMEN = frozenset(
    {"head-of-state", "head-of-government", "crown-prince", "foreign-minister", "minister", "organisation-head"}
)
"""Offices of those who meet as statesmen wherever they do."""
_RELATED = 3
"""Words between a relative pronoun and the verb of its clause."""
_QUOTED = 5
"""Words of the quoted name of a paper."""
_THINGS = frozenset({"paper", "credentials"})
"""Kinds of nouns of what is brought."""
_FETED = 4
"""Words of the longest of those that tell for whom a dinner is given."""
_DESCRIBING = frozenset({"honorific", "adjective", "country"})
"""Sorts of phrases that stand between "for" and a guest."""
_PRESENT = frozenset({"attend", "present"})
"""Words that tell who was there, before them or on both sides of them."""
_UNITING = 2
"""Words of "that united"."""
_STANDING = frozenset({"standing"})
_NAMED = frozenset({"between", "meet"})
"""Frames of nouns, and of verbs that are written alike ("la rencontre")."""
_MANNER = 4
"""Words from a verb to how others were received."""
_NEAREST = 5
"""Words from such a phrase to the noun that goes on with it."""
_OF_MATTER = 2
"""The most words before "of" and behind it, of what is discussed of talks ("the NEXT STEPS of the UPCOMING talks")."""
_SEAT = frozenset({"seat"})
_ARRIVED = 12
"""Words before a welcome among which it is said that it was at an airport."""
_LINK = frozenset({"link"})
_STATES = frozenset({"capital", "country"})
_OCCASION = frozenset({"occasion"})
_ON_AIR = 3
"""Words behind the noun of an interview among which it is told that it was on the air."""
_SAID = frozenset({"speech"})
_OPENERS = frozenset({"opener"})
_TRIGGERS = frozenset({"trigger"})
_DONE = 3
"""The fewest words from "it was done" to what was: when or where stands between ("جرى **خلال اللقاء** بحث")."""
_FREE = frozenset({"", "and", "so"})
"""What binds a subject."""


def is_no_report(sentence: Sentence, hit: Hit, rule: TriggerRule, objects: list[Mention]) -> bool:
    """Tell words that report no contact, by what stands before them, whoever stands after them.

    Args:
        sentence: The sentence.
        hit: The words that might report a contact.
        rule: What they mean.
        objects: Whom others met by what the sentence tells before.
    """
    if sentence.speaks_of(hit.start) or is_ruled_out(sentence, hit, rule):
        return True
    if rule.frame in {"received", "receive"} and _is_thing(sentence, hit):
        return True
    if _is_memory(sentence, hit) or _is_interview(sentence, hit):
        return True
    # "met the minister TO DISCUSS trade" is one report.
    return rule.topic and bool(objects) and (is_purpose(sentence, hit.start) or is_so_that(sentence, hit, rule))


def is_ruled_out(sentence: Sentence, hit: Hit, rule: TriggerRule) -> bool:
    """Tell words that report no contact by the words around them, whoever is spoken of."""
    if _is_noun(sentence, hit, rule) or _is_related(sentence, hit) or _has_article(sentence, hit, rule):
        return True
    if _is_connected(sentence, hit, rule) or _is_address(sentence, hit, rule):
        return True
    if rule.frame in _NAMED and (_is_attended(sentence, hit) or _is_aside(sentence, hit) or _is_within(sentence, hit)):
        return True
    if rule.frame == "between" and (is_of_many(sentence, hit) or _is_manner(sentence, hit)):
        return True
    if rule.frame == "own" and (is_at_arrival(sentence, hit) or _is_in_verb(sentence, hit)):
        return True
    return rule.frame == "with" and rule.needs == "noun" and _leads_side(sentence, hit)


def _is_address(sentence: Sentence, hit: Hit, rule: TriggerRule) -> bool:
    """Tell what was said to many, which is no call: "X and Y SPOKE TO REPORTERS", "they spoke AT THE FORUM"."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    if rule.kind != "call" or not grammar.cased or hit.end + 1 >= sentence.end:
        return False
    inside = words[hit.end - 1] in grammar.to
    if inside or words[hit.end] in grammar.to:
        start = past_articles(words, hit.end + (not inside), sentence.end, grammar.articles)
        many = phrase_at(words, start, sentence.end, sets["speech.audiences"]) > 0
        return many or holds(words[start : start + 1], sets["contacts.links.press"])
    return words[hit.end] in sets["contacts.links.addressing"] and words[hit.end + 1] in grammar.articles


def _has_article(sentence: Sentence, hit: Hit, rule: TriggerRule) -> bool:
    """Tell a noun by its article from the verb that is spelled alike, where a sentence begins: "LA RENCONTRE fait"."""
    if rule.frame != "meet" or not sentence.lexicon.grammar.cased or hit.start != sentence.start + 1:
        return False
    article = sentence.tokens.words[sentence.start] in sentence.lexicon.grammar.articles
    return article and any(sort == "trigger" and other.frame == "between" for sort, other in hit.senses)


def _is_in_verb(sentence: Sentence, hit: Hit) -> bool:
    """Tell a participle of a verb ("AVAIT ÉTÉ reçu par"), or of a thing, from one with which a clause begins."""
    words, participles = sentence.tokens.words, sentence.lexicon.sets["contacts.links.participles"]
    return words[hit.start] in participles and hit.start > sentence.start and words[hit.start - 1] not in COMMAS


def _is_manner(sentence: Sentence, hit: Hit) -> bool:
    """Tell how others were received, by a verb of its own: "a reçu successivement EN AUDIENCE A, B et C"."""
    if sentence.tokens.words[hit.start - 1] not in sentence.lexicon.sets["contacts.links.manner"]:
        return False
    before = (told for told in sentence.phrases(_TRIGGERS) if 0 < hit.start - told.end <= _MANNER)
    rules = (rule for told in before for sort, rule in told.senses if sort == "trigger")
    return any(rule.frame in {"receive", "received"} for rule in rules)


def _is_noun(sentence: Sentence, hit: Hit, rule: TriggerRule) -> bool:
    """Tell a verb that is a noun by what binds it, such as "to discuss"."""
    is_verb = rule.frame not in TIMELESS and not rule.person and not is_so_that(sentence, hit, rule)
    if rule.topic and (_is_done(sentence, hit) or _is_governed(sentence, hit)):
        return True
    # "WHO met" is spelled like "of", and "in touch with" tells of a contact, too.
    from_ = sentence.lexicon.grammar.from_
    plain = is_verb and rule.frame != "with" and sentence.tokens.words[hit.start - 1] not in from_
    if plain and _is_governed(sentence, hit):
        return True
    return is_verb and sentence.lexicon.grammar.binds(hit.prefix) not in _FREE and not _is_future(sentence, hit)


def _is_connected(sentence: Sentence, hit: Hit, rule: TriggerRule) -> bool:
    """Tell what is connected with a thing from who calls someone: «قضايا **تتصل** بالأمن»."""
    lexicon, after = sentence.lexicon, hit.end
    if rule.frame != "to" or rule.kind != "call" or not lexicon.grammar.verb_first or after >= sentence.end:
        return False
    if after in sentence.hits or sentence.speaks_of(after):
        return False
    parts = lexicon.unbound(sentence.tokens.words[after])
    return any(lexicon.grammar.binds(prefix) == "with" and rest in lexicon.common for prefix, rest in parts)


def _is_done(sentence: Sentence, hit: Hit) -> bool:
    """Tell the noun of what was done from the verb that is written like it: «وجرى خلال اللقاء ... **بحث** التعاون»."""
    words, start, leads = sentence.tokens.words, sentence.start, sentence.lexicon.sets["speech.passive"]
    there = sentence.lexicon.sets["speech.there"]
    if not hit.prefix and words[hit.start - 1] in there and words[hit.start - 2] in leads:
        return True  # «جرى خلاله **عرض** للأوضاع»
    done = sentence.lexicon.grammar.verb_first and not hit.prefix and hit.start > start and hit.sense("opener")
    if done and sentence.is_one_of(hit.start - 1, leads):
        return True  # «وتم **تناول** الأوضاع»
    first = start + (words[start] in sentence.lexicon.sets["places.also"])
    if sentence.lexicon.grammar.cased or hit.prefix or words[first] not in leads or hit.start - first < _DONE:
        return False
    if words[hit.start - 1] in sentence.lexicon.sets["places.occasion.there"]:
        return False
    hits = [known for known in sentence.phrases(_TRIGGERS) if first < known.start < hit.start]
    return bool(hits) and all("again" in known.sorts for known in hits)


def _is_governed(sentence: Sentence, hit: Hit) -> bool:
    """Tell the noun that a preposition governs, and the verb that is written like it: "took his time IN PUTTING it"."""
    grammar, before = sentence.lexicon.grammar, sentence.tokens.words[hit.start - 1]
    governs = grammar.verb_first and not hit.prefix and sentence.start < hit.start == hit.end - 1
    return governs and before in sentence.lexicon.sets["contacts.apart.governing"]


def is_no_contact(contact: Contact, hit: Hit) -> bool:
    """Tell what is no contact, whoever its sides are: a match, what others did, what someone says of themselves."""
    if hit.sense("speech") == "call-for" and _is_urged(contact, hit):
        return True
    if hit.sense("opener") is not None and hit.end > hit.start + 1 and not any(map(_is_told, contact.second)):
        return bool(contact.second)  # "They CONFERRED ABOUT the talks WITH SAMOA"
    return (
        _is_present_at(contact)
        or _is_of_the_late(contact)
        or _is_by_protocol(contact)
        or is_match(contact)
        or are_own_staff(contact)
        or _is_own_account(contact, hit)
        or _is_matter(contact, hit)
        or _is_of_strangers(contact)
        or _is_between_others(contact, hit)
        or _is_owner(contact, hit)
        or _is_asked(contact)
        or _is_on_air(contact, hit)
        or is_of_tidings(contact, hit)
        or is_of_ties(contact, hit)
        or _is_of_capital(contact)
    )


def _is_of_capital(contact: Contact) -> bool:
    """Tell whose contact it is by the state or capital behind "that": "said that MOSCOW will go on with its talks"."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    if not (contact.pending_subject and contact.frame == "with" and sentence.lexicon.grammar.verb_first):
        return False
    index = contact.trigger - 1
    index -= words[index] in sentence.lexicon.sets["contacts.status.planned"]
    state = next((hit for hit in sentence.phrases(_STATES) if hit.end == index + 1), None)
    if state is None or state.prefix or state.start <= sentence.start or sentence.speaks_of(state.start):
        return False
    return words[state.start - 1] in sentence.lexicon.sets["speech.that"]


def _is_between_others(contact: Contact, hit: Hit) -> bool:
    """Tell what others do that someone receives well: "WELCOMED the recent talks BETWEEN their envoys"."""
    if contact.frame != "receive" or not hit.sense("speech") or not contact.second:
        return False
    between = contact.sentence.tokens.words[hit.end : contact.second[0].start]
    return not contact.sentence.lexicon.grammar.between.isdisjoint(between)


def _is_owner(contact: Contact, hit: Hit) -> bool:
    """Tell whose visit or decision someone receives well: "welcomed THE PRESIDENT'S upcoming visit"."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    if contact.frame != "receive" or not hit.sense("speech") or len(contact.second) != 1:
        return False
    end, possessive = contact.second[0].end, sentence.lexicon.grammar.possessive
    return phrase_at(words, end, sentence.end, possessive) > 0 and sentence.tokens.glued(end)


def _is_present_at(contact: Contact) -> bool:
    """Tell at what others were present: "A and B WERE AMONG THOSE PRESENT DURING THE TALKS"."""
    sentence, reached = contact.sentence, max((m.end for m in (*contact.first, *contact.second)), default=0)
    if sentence.lexicon.grammar.verb_first or contact.frame != "between":
        return False
    links = (hit for hit in sentence.phrases(_LINK) if reached <= hit.start < contact.trigger)
    return any(hit.sense("link") == "present" for hit in links)


def _is_of_the_late(contact: Contact) -> bool:
    """Tell a contact of long ago by one of its sides, who is dead: «التقى الرئيس **الراحل**»."""
    sentence = contact.sentence
    late = sentence.lexicon.sets["offices.binding.late"]
    titles = (range(o.start, o.end) for m in (*contact.first, *contact.second) for o in m.offices)
    return not sentence.lacks(late) and any(sentence.tokens.words[index] in late for title in titles for index in title)


def _is_by_protocol(contact: Contact) -> bool:
    """Tell who shows guests in: "il est accueilli sur le perron par LE CHEF DU PROTOCOLE"."""
    sentence, protocol = contact.sentence, contact.sentence.lexicon.sets["contacts.links.protocol"]
    if contact.frame not in {"receive", "received"} or sentence.lacks(protocol):
        return False
    titles = (range(o.start, o.end) for m in (*contact.first, *contact.second) for o in m.offices)
    return any(sentence.tokens.words[index] in protocol for title in titles for index in title)


def _is_told(side: Mention) -> bool:
    """Tell a person from a state or a delegation of it."""
    return bool(side.name or side.offices or side.counterpart)


def _is_urged(contact: Contact, hit: Hit) -> bool:
    """Tell "called on THE OTHER SIDE TO open its market", which is said of many, from "called on the mayor".

    One is called, and called to something, by one verb: "a appelé SON HOMOLOGUE À LA RETENUE" was on no telephone.
    """
    sentence, words = contact.sentence, contact.sentence.tokens.words
    if contact.kind == "call" and contact.second and sentence.lexicon.grammar.cased:
        return _is_called_to(sentence, contact.second[-1].end)
    guest = next((m for m in sentence.mentions if hit.end <= m.start <= hit.end + 1), None)
    if guest is None or not guest.delegation or guest.name is not None or guest.end + 1 >= sentence.end:
        return False
    discussed = sentence.hits.get(guest.end) or sentence.hits.get(guest.end + 1)
    rule = discussed.sense("opener") if discussed is not None else None
    return words[guest.end] in sentence.lexicon.sets["contacts.links.purpose"] and (rule is None or rule.weak)


def _is_called_to(sentence: Sentence, position: int) -> bool:
    """Tell to what someone is called, at a token, from where or at what hour they were on the telephone."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if position + 1 >= sentence.end or words[position] not in grammar.to:
        return False
    if phrase_at(words, position, sentence.end, sentence.lexicon.sets["speech.adjuncts"]):
        return False
    what = past_articles(words, position + 1, sentence.end, grammar.articles)
    hit = sentence.hits.get(what)
    placed = hit is not None and not PLACES_AND_SEATS.isdisjoint(hit.sorts)
    return what < sentence.end and not placed and not words[what][0].isdigit()


def _is_of_strangers(contact: Contact) -> bool:
    """Tell whom people met of whom no state is told, as nobody told before did: "said that A DELEGATION met him"."""
    sentence, grammar = contact.sentence, contact.sentence.lexicon.grammar
    before = sentence.hits.get(contact.trigger - 1)
    if not contact.pending_subject or not grammar.verb_first or before is None or not before.sense("delegation"):
        return False
    return not sentence.tokens.words[before.start].startswith(grammar.definite)


def _is_matter(contact: Contact, hit: Hit) -> bool:
    """Tell talks of states that others spoke about: "THEY DISCUSSED trade and the talks between Chad and Niger"."""
    sides = (*contact.first, *contact.second)
    if contact.frame != "between":
        return False
    before = [opener for opener in contact.sentence.phrases(_OPENERS) if opener.end <= hit.start]
    if all(side.delegation and not side.offices for side in sides):
        return bool(before)
    return any(_is_of_matter(contact.sentence, opener, hit) for opener in before)


def _is_of_matter(sentence: Sentence, opener: Hit, hit: Hit) -> bool:
    """Tell talks of which something is discussed: "discussed THE IMPORTANCE OF THE UPCOMING summit between A and B"."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    between = [word for word in words[opener.end : hit.start] if word not in grammar.articles]
    of = next((i for i, word in enumerate(between) if word in grammar.of), 0)
    if not (grammar.possessive and 0 < of <= _OF_MATTER and len(between) - of <= _OF_MATTER + 1):
        return False
    return all(word.isalpha() and word not in sets["speech.governing"] for word in (*between[:of], *between[of + 1 :]))


def is_match(contact: Contact) -> bool:
    """Tell the matches of teams, who meet as statesmen do."""
    sentence = contact.sentence
    words, sets = sentence.tokens.words[sentence.start : sentence.end], sentence.lexicon.sets
    if holds(words, sets["contacts.sport.forms"]) and holds(_but_titles(sentence), sets["contacts.sport.forms"]):
        return not all(any(map(_is_statesman, side)) for side in (contact.first, contact.second))
    leagues = sets["contacts.sport.adjectives"]
    return not sentence.lacks(leagues) and any(
        word in leagues and not _is_definite(sentence, before) for before, word in pairwise(words)
    )


def _is_statesman(mention: Mention) -> bool:
    """Tell who may meet another beside a match."""
    named = mention.name is not None and any(office.kind in _STATESMEN for office in mention.offices)
    return named or mention.counterpart


def _but_titles(sentence: Sentence) -> list[str]:
    """Give the words of a sentence without those of titles ("president ELECT", "head of the FOOTBALL union")."""
    standing = (hit for hit in sentence.phrases(_STANDING) if sentence.speaks_of(hit.start))
    told = {index for hit in standing for index in range(hit.start, hit.end)}
    for mention in sentence.mentions if not sentence.lexicon.grammar.cased else ():
        offices = mention.offices if mention.name is not None else []
        told.update(index for office in offices for index in range(office.start, office.end))
    return [sentence.tokens.words[i] for i in range(sentence.start, sentence.end) if i not in told]


def _is_definite(sentence: Sentence, word: str) -> bool:
    """Tell a definite word, after which an adjective has the article, too ("THE CONSULTATIONS, which are regular")."""
    definite = sentence.lexicon.grammar.definite
    joined = sentence.lexicon.grammar.binds(word[:1]) == "and" and word[1:].startswith(definite)
    return word.startswith(definite) or joined


def is_welcome(contact: Contact) -> bool:
    """Tell a welcome at an airport, which is no contact; where the subject comes first it may stand before the verb.

    "On arrival AT THE AIRPORT the king was received by" is one, "left the airport and was received at the palace" none.
    """
    if contact.frame != "receive":
        return False
    sentence, airports = contact.sentence, contact.sentence.lexicon.sets["contacts.links.airport"]
    words, trigger = sentence.tokens.words, contact.trigger
    if welcome := holds(words[trigger : contact.end], sentence.lexicon.sets["contacts.links.welcomes"]):
        airports = united(airports, sentence.lexicon.sets["contacts.links.arrivals"])
    if sentence.lacks(airports):
        return False
    begins = sentence.start if welcome else max(sentence.start, trigger - _ARRIVED)
    before = words[begins:trigger] if sentence.lexicon.grammar.cased else []
    after = words[trigger : sentence.end]
    inside = begins if welcome else trigger
    seated = any(hit.start > inside for hit in sentence.phrases(_SEAT))
    seated = seated or holds(words[inside : sentence.end], sentence.lexicon.sets["places.palaces"])
    return holds(after, airports) or (holds(before, airports) and not seated)


def find_welcome(sentence: Sentence) -> tuple[list[Mention], list[Mention]] | None:
    """Find who was there to welcome whoever was told to arrive: "THE MINISTER was there to receive him"."""
    if not sentence.lexicon.grammar.verb_first:
        return None
    for hit in sentence.phrases(_TRIGGERS):
        if is_at_arrival(sentence, hit):
            host = next((m for m in sentence.mentions if m.start >= hit.end and is_person(m)), None)
            return ([host], []) if host is not None else None
    return None


def is_at_arrival(sentence: Sentence, hit: Hit) -> bool:
    """Tell a welcome: "those who WERE THERE TO receive His Excellency"."""
    rule = hit.sense("trigger")
    own = rule is not None and rule.frame == "own"
    return own and sentence.lexicon.grammar.verb_first and is_there_for(sentence, hit)


def is_there_for(sentence: Sentence, hit: Hit) -> bool:
    """Tell a noun for which people were somewhere: "WERE THERE FOR the reception"."""
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    before = hit.start - 2
    welcomed = before >= sentence.start and words[hit.start - 1] in sets["contacts.links.welcoming"]
    return welcomed and sentence.is_one_of(before, sets["contacts.links.were"])


def _is_thing(sentence: Sentence, hit: Hit) -> bool:
    """Tell "THE LETTER was received by the minister": its subject is no guest."""
    words, auxiliaries = sentence.tokens.words, sentence.lexicon.sets["speech.auxiliaries"]
    if auxiliaries.isdisjoint(words[max(sentence.start, hit.start - 1) : hit.start + 1]):
        return False  # Who received the letter is told by the active.
    before = [h for index, h in sentence.hits.items() if index < hit.start]
    named = any(mention.end <= hit.start for mention in sentence.mentions)
    return not named and any(sort == "noun" and value in _THINGS for h in before for sort, value in h.senses)


def _is_memory(sentence: Sentence, hit: Hit) -> bool:
    """Tell what memoirs and interviews tell ("I MET"), where no word says that someone of the news is quoted."""
    words, speakers = sentence.tokens.words, sentence.lexicon.sets["contacts.agreement.speakers"]
    if words[hit.end - 1].removeprefix(hit.prefix) not in speakers:
        return False
    return not any(_quotes_news(sentence, said) for said in sentence.phrases(_SAID) if said.start < hit.start)


def _is_interview(sentence: Sentence, hit: Hit) -> bool:
    """Tell an interview by its subject, a quoted name of nobody who is known ("«The Times» MET the fishermen").

    Or by its owner: "in A TALK OF «The Times» with the king".
    """
    words, start, sets = sentence.tokens.words, hit.end, sentence.lexicon.sets
    if OPENING.isdisjoint(words[start : start + 1]):
        return False
    if words[start - 1].removeprefix(hit.prefix) not in sets["contacts.agreement.asked"]:
        definite, owner = sentence.lexicon.grammar.definite, words[start + 1] if start + 1 < sentence.end else ""
        noun = words[hit.start] in sets["contacts.agreement.asking"]
        if not noun or not owner.startswith(definite) or words[hit.start].startswith(definite):
            return False
    end = next((i for i in range(start + 1, min(sentence.end, start + _QUOTED)) if words[i] in CLOSING), 0)
    return end > 0 and not any(start < mention.start < end for mention in sentence.mentions)


def _is_asked(contact: Contact) -> bool:
    """Tell an interview by its noun, where nobody is told who asks: "The paper visited him. IT HELD AN INTERVIEW"."""
    interviews = contact.sentence.lexicon.sets["contacts.agreement.asking"]
    if not contact.pending_subject or contact.noun < 0 or not interviews:
        return False
    return phrase_at(contact.sentence.tokens.words, contact.noun, contact.sentence.end, interviews) > 0


def _is_on_air(contact: Contact, hit: Hit) -> bool:
    """Tell an interview with someone who holds no office: "said IN THE TELEVISION INTERVIEW with Ali Salem that"."""
    sentence, sets = contact.sentence, contact.sentence.lexicon.sets
    media, words = sets["contacts.agreement.media"], sentence.tokens.words
    if not media or sentence.lacks(media) or not contact.second:
        return False
    if not all(m.name and not m.offices for m in contact.second):
        return False
    noun = words[hit.start][len(hit.prefix) :]
    asked = {noun, *(noun.removeprefix(the) for the in sentence.lexicon.grammar.definite)}
    near = words[hit.start + 1 : min(sentence.end, hit.end + _ON_AIR)]
    return not asked.isdisjoint(sets["contacts.agreement.asking"]) and not media.isdisjoint(near)


def _quotes_news(sentence: Sentence, said: Hit) -> bool:
    """Tell "said THE MINISTER that" and "he said THAT" from "said the author", who is nobody of the news."""
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    led = said.end < sentence.end and (words[said.end] in that or not sentence.tokens.is_word(said.end))
    return led or any(is_person(m) and said.end <= m.start <= said.end + 1 for m in sentence.mentions)


def _leads_side(sentence: Sentence, hit: Hit) -> bool:
    """Tell "LED THE DELEGATION the minister", which tells only one side of the talks that the sentence speaks of."""
    words, lexicon = sentence.tokens.words[hit.end : sentence.end], sentence.lexicon
    side = hit.end < sentence.end and words[0] in lexicon.sets["contacts.links.side"]
    return is_chair(hit) and side and not holds(words, lexicon.grammar.with_)


def _is_own_account(contact: Contact, hit: Hit) -> bool:
    """Tell what someone says of themselves ("MY counterpart", "WE met"): the news tells it in words of its own."""
    sentence = contact.sentence
    if any(mention.writer for mention in (*contact.first, *contact.second)):
        # A release that its minister gives out in the first person is the news; "I host the nations here" tells no more
        # than where they come together.
        others = [mention for mention in contact.second if not mention.writer]
        return contact.frame == "receive" and not any(m.delegation or is_person(m) for m in others)
    words, own = sentence.tokens.words, sentence.lexicon.sets["contacts.links.first_person"]
    told = words[max(sentence.start, hit.start - _RELATED - 2) : hit.start]
    told += words[hit.end : hit.end + sentence.lexicon.grammar.verb_first]  # "after talks OF OURS with"
    feeling = hit.start - 1
    if words[feeling] in sentence.lexicon.sets["contacts.status.own_words"]:
        starts = before_articles(words, feeling, sentence.start, sentence.lexicon.grammar.articles)
        if starts == sentence.start or words[starts - 1] in OPENING:
            return True  # "DELIGHTED to call on the president": a message of who did.
    for mention in (*contact.first, *contact.second):
        told += words[max(sentence.start, mention.start - 1) : mention.start + 1] if mention.counterpart else []
    return any(word in own for word in told)


def _is_related(sentence: Sentence, hit: Hit) -> bool:
    """Tell what a relative clause says of someone ("WITH WHOM he chairs"): it is no news."""
    grammar, words, start = (
        sentence.lexicon.grammar,
        sentence.tokens.words,
        max(sentence.start, hit.start - _RELATED - 1),
    )
    near = words[start : hit.start]
    if grammar.relative.isdisjoint(near):
        return False
    return any(after in grammar.relative and word in grammar.with_ for word, after in pairwise(near))


def _is_future(sentence: Sentence, hit: Hit) -> bool:
    return hit.prefix in sentence.lexicon.grammar.future


def unites(sentence: Sentence, hit: Hit) -> bool:
    """Tell "the talks THAT UNITED X and Y": whoever attended or saw them, these held them."""
    grammar, after = sentence.lexicon.grammar, sentence.tokens.words[hit.end : hit.end + _UNITING]
    if not grammar.verb_first or len(after) < _UNITING:
        return False
    return after[0] in grammar.relative and after[1] in grammar.between


def _is_attended(sentence: Sentence, hit: Hit) -> bool:
    """For "those who ATTENDED the meeting were": who stands after it only attended."""
    if not sentence.phrases(_LINK) or unites(sentence, hit):
        return False
    before = (sentence.hits.get(index) for index in range(max(sentence.start, hit.start - _NEAREST), hit.start))
    return any(found is not None and found.sense("link") in _PRESENT and hit.start - found.end <= 1 for found in before)


def _is_aside(sentence: Sentence, hit: Hit) -> bool:
    """For "met ON THE SIDELINES OF the work of the MEETING of": the sitting is only where they met."""
    if not sentence.phrases(_OCCASION):
        return False
    before = (sentence.hits.get(index) for index in range(max(sentence.start, hit.start - _NEAREST), hit.start))
    beside = (found for found in before if found is not None and found.sense("occasion") == "sidelines")
    near, words = 1 if sentence.lexicon.grammar.verb_first else _NEAREST, sentence.tokens.words
    # "On the sidelines of the forum, the two MET": a comma ends the name of the sitting; so does a definite word before
    # an indefinite one ("on the sidelines of THE SUMMIT a MEETING with"), or a verb, which may be spelt as if it had
    # an article, too («على هامش **القمة التقى**»).
    definite, rule = sentence.lexicon.grammar.definite, hit.sense("trigger")
    verb = rule is not None and rule.frame == "meet"
    if definite and words[hit.start - 1].startswith(definite) and (verb or not words[hit.start].startswith(definite)):
        return False
    # The article may belong to both ("en marge de LA réunion du Conseil").
    return any(
        -1 <= hit.start - found.end <= near and COMMAS.isdisjoint(words[found.end : hit.start]) for found in beside
    )


def _is_within(sentence: Sentence, hit: Hit) -> bool:
    """For "LORS DU SOMMET de la CEDEAO, le ministre a reçu X": an event of many, at which another contact was."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    if not grammar.cased or sets["places.occasion.events"].isdisjoint(words[hit.start : hit.end]):
        return False
    if hit.end >= sentence.end or words[hit.end] in grammar.between or words[hit.end - 1] in grammar.between:
        return False
    before = (sentence.hits.get(index) for index in range(max(sentence.start, hit.start - _NEAREST), hit.start + 1))
    called = any(one is not None and one.sense("occasion") and one.end - 1 <= hit.start <= one.end for one in before)
    return called and any(other is not hit for other in sentence.phrases(_TRIGGERS))


def is_feted(contact: Contact, noun: Hit | None) -> bool:
    """Tell for whom a dinner was given, wherever and whenever that was: "hosted a dinner in Lima on Monday FOR X".

    "A reception for refugees, X said" was given for others: only what describes X stands behind "for".
    """
    if noun is None or not contact.second:
        return False
    sentence, start = contact.sentence, contact.second[0].start
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if phrase_at(words, noun.end, sentence.end, sets["contacts.links.pronouns"]):
        return True  # "hosted a dinner IN HER HONOUR"
    plain = united(sentence.lexicon.grammar.articles, sets["offices.standing.current"])
    while start > noun.end:
        hit = sentence.hits.get(start - 1)
        if words[start - 1] not in plain and (hit is None or _DESCRIBING.isdisjoint(hit.sorts)):
            break
        start -= 1
    feted = sets["contacts.links.feted"]
    return any(" ".join(words[index:start]) in feted for index in range(max(noun.end, start - _FETED), start))
