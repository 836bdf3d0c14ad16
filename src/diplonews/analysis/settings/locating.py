"""Which words beside the name of a place tell that people were there, or went there."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import first_words, longest, phrase_at, united

__all__ = [
    "AT",
    "TO",
    "find_palace",
    "follows_name",
    "follows_noun",
    "hosts",
    "is_of_matter",
    "is_scene",
    "is_seat_of_body",
    "is_visited",
    "located",
    "names_visit",
    "stands_apart",
    "went",
]

AT, TO = 6.0, 3.0
"""How much it tells that people were somewhere, and that they went there."""
_THERE = 2
"""Words from what binds a clause to the place before it up to the word that reports a contact."""
_HOUSE = 8
"""Words before a city within which the house stands in which people met."""
_VENUE = 3
"""Words of the name of a hotel or hall before the city at its end: with the word for it."""
_STATE = 2
"""Words of a state's adjective, but for its last."""
_TIME = 2
"""Words of a time, but for its last."""
_WENT = 12
"""Words within which a verb or noun of going stands before its aim."""
_QUOTES = frozenset("'\"«“„#")
_CLAUSES = COMMAS | {"؛"}
"""Signs before a clause about the place."""
_PLACES = frozenset({"city", "capital", "seat"})
_ORGANISATION = frozenset({"organisation"})


def located(sentence: Sentence, hit: Hit) -> float:
    """Weigh the preposition before a name: by itself, or written together with it."""
    strong, arrival = sentence.lexicon.sets["places.strong"], sentence.lexicon.sets["places.arrival"]
    words = sentence.tokens.words
    if is_visited(sentence, hit.end):
        return AT if not _PLACES.isdisjoint(hit.sorts) else TO
    if hit.prefix:
        last = hit.prefix[-1]
        if hit.prefix in strong or last in strong:
            return AT
        return TO if last in arrival and went(sentence, hit.start) else 0
    if names_visit(sentence, hit.end):
        return TO
    if hit.end < sentence.end and hosts(sentence, hit.end):
        return AT if not _PLACES.isdisjoint(hit.sorts) else 0  # "TUNIS hosted talks between"
    index = _before_name(sentence, hit)
    if index < sentence.start:
        return 0
    city_state = words[hit.start] in sentence.lexicon.sets["places.city_states"]
    if words[index] in COMMAS and (city_state or not _PLACES.isdisjoint(hit.sorts)):
        return AT if _follows_named_house(sentence, index) else 0
    if not _PLACES.isdisjoint(hit.sorts) and _ends_palace(sentence, index):
        return AT
    if hit.sense("seat") is not None and index > sentence.start:
        rooms, before = sentence.lexicon.sets["places.rooms"], words[index]
        if before[:1] in strong and before[1:] in rooms:
            return AT
        index -= before in rooms
    left = index > sentence.start and words[index - 1] in sentence.lexicon.sets["places.from"]
    if (_ends(sentence, index, strong) and not left) or _ends_venue(sentence, index):
        return AT
    if _is_of_building(sentence, index):
        return AT
    joined = sentence.is_one_of(index, sentence.lexicon.sets["places.joined"])
    if joined and not hit.sense("country"):
        return AT  # A city whose name has an article, which the preposition takes in.
    if _ends(sentence, index, sentence.lexicon.sets["places.leaving"]):
        return 0
    if _ends(sentence, index, sentence.lexicon.sets["places.visits"]):
        return TO
    if hosts(sentence, index):
        owned = phrase_at(words, hit.end, sentence.end, sentence.lexicon.grammar.possessive) > 0
        return 0 if owned else AT  # "hosted VIETNAM'S minister"
    index = _before_time(sentence, index)
    if sentence.speaks_of(index):  # The place is the object of a verb, after whoever goes there.
        return TO if went(sentence, index, "visits_to") else 0
    index -= index > sentence.start and words[index] in sentence.lexicon.sets["places.venues"]
    if not _ends(sentence, index, arrival):  # "arrived AT the airport of Lima"
        return 0
    return TO if went(sentence, index) else AT if went(sentence, index, "welcoming") else 0


def _before_time(sentence: Sentence, index: int) -> int:
    """Pass back over when someone goes there: "the minister visits NEXT WEEK Lima"."""
    if not sentence.lexicon.grammar.verb_first:
        return index
    sets = sentence.lexicon.sets
    times = united(sets["contacts.status.planned_times"], sets["contacts.status.recent"])
    if sentence.lacks(times):
        return index
    first = max(sentence.start, index - _TIME)
    if first_words(times).isdisjoint(sentence.tokens.words[first : index + 1]):
        return index
    for start in range(first, index + 1):
        if phrase_at(sentence.tokens.words, start, index + 1, times) == index + 1 - start:
            return start - 1
    return index


def stands_apart(sentence: Sentence, hit: Hit) -> bool:
    """Tell where the sides met ("the ministers met, in Chad") from what a noun is of ("the situation in Chad")."""
    before = (hit.start if hit.prefix else _before_name(sentence, hit)) - 1
    strong = sentence.lexicon.sets["places.strong"]
    before -= before > sentence.start and sentence.tokens.words[before] in strong  # "IN the-island-of Crete"
    if before < sentence.start or not sentence.tokens.is_word(before) or sentence.speaks_of(before):
        return True
    if hosts(sentence, before + 1) or _ends_house(sentence, before):
        return True
    if sentence.lexicon.grammar.verb_first and sentence.tokens.words[before] in sentence.lexicon.sets["names.days"]:
        return True  # "The ministers discussed YESTERDAY in Chad ways to": what a noun is of has no day before it.
    staying = united(sentence.lexicon.sets["places.staying"], sentence.lexicon.sets["speech.being"])
    if sentence.is_one_of(before, staying):
        return True  # "WHILE in Chad, they met", "who IS in Chad"
    known = sentence.hits.get(before)
    sorts = {"trigger", "again", "noun", "city", "capital", "seat"}
    if sentence.tokens.words[before] in sentence.lexicon.sets["places.occasion.events"]:
        return True
    return _ends(sentence, before, sentence.lexicon.sets["places.visits"]) or (
        known is not None and not sorts.isdisjoint(known.sorts)
    )


def find_palace(sentence: Sentence) -> tuple[int, int] | None:
    """Find where people were in a palace that many states call alike ("at the STATE HOUSE")."""
    words, palaces = sentence.tokens.words, sentence.lexicon.sets["places.palaces"]
    if sentence.lacks(palaces):
        return None
    there = united(sentence.lexicon.sets["places.strong"], sentence.lexicon.sets["places.joined"])
    for index in range(sentence.start + 1, sentence.end):
        width = phrase_at(words, index, sentence.end, palaces)
        before = index - 1 - (words[index - 1] in sentence.lexicon.grammar.articles)
        if width and before >= sentence.start and words[before] in there:
            return index, index + width
    return None


def is_visited(sentence: Sentence, index: int) -> bool:
    """Tell by the words behind a place that someone is there ("in Chad, WHICH HE IS VISITING")."""
    words, end = sentence.tokens.words, sentence.end
    index += index < end and words[index] in COMMAS
    if index + 1 >= end or words[index] not in sentence.lexicon.grammar.relative:
        return False
    return phrase_at(words, index + 1, end, sentence.lexicon.sets["places.visited"]) > 0


def names_visit(sentence: Sentence, end: int) -> bool:
    """Tell the place after which a visit is called ("its VIETNAM visit"), where a state may stand before a noun."""
    sets = sentence.lexicon.sets
    return (
        bool(sets["places.visit_names"]) and end < sentence.end and sentence.is_one_of(end, sets["places.visit_nouns"])
    )


def _ends_house(sentence: Sentence, last: int) -> bool:
    """Tell the house in which people met, up to its last word ("met AT THE SEAT OF the embassy in Chad")."""
    words, houses = sentence.tokens.words, sentence.lexicon.sets["places.houses"]
    if sentence.lacks(houses):
        return False
    for index in range(last, max(sentence.start, last - _HOUSE), -1):
        if (inside := _is_inside(sentence, index, houses)) is not None:
            return inside
        if words[index] in COMMAS:
            return False
    return False


def _is_inside(sentence: Sentence, index: int, houses: frozenset[str]) -> bool | None:
    """Tell whether "in" or "at" stands before a word for a house, or is written together with it; None for others."""
    word, strong = sentence.tokens.words[index], sentence.lexicon.sets["places.strong"]
    if word in houses:
        return sentence.tokens.words[index - 1] in strong
    return True if word[:1] in strong and word[1:] in houses else None


def _ends_venue(sentence: Sentence, last: int) -> bool:
    """Tell the city at the end of the name of a hotel or hall in which people were ("IN-HOTEL Baobab LOMÉ")."""
    venues = sentence.lexicon.sets["places.venues"]
    if sentence.lacks(venues):
        return False
    for index in range(last, max(sentence.start, last - _VENUE), -1):
        if not sentence.tokens.is_word(index) or sentence.speaks_of(index):
            return False
        if (inside := _is_inside(sentence, index, venues)) is not None:
            return inside
    return False


def _is_of_building(sentence: Sentence, of: int) -> bool:
    """Tell the city in which a building stands where people were ("à l'HÔTEL Baobab DE Lomé"), by its "of"."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    buildings = sets["places.buildings"]
    if words[of] not in grammar.of or sentence.lacks(buildings):
        return False
    for index in range(of - 1, max(sentence.start, of - _HOUSE), -1):
        if not sentence.tokens.is_word(index) or sentence.speaks_of(index):
            return False
        if words[index] in buildings:
            before = index - 1
            while before > sentence.start and (
                words[before] in grammar.articles or not sentence.tokens.is_word(before)
            ):
                before -= 1
            return words[before] in sets["places.arrival"] or _ends(sentence, before, sets["places.inside"])
    return False


def hosts(sentence: Sentence, index: int) -> bool:
    """Tell a verb of hosting, whose subject is where something was ("the summit CAIRO hosts", "CAIRO will host it")."""
    hosting = sentence.lexicon.sets["places.hosting"]
    if sentence.lacks(hosting):
        return False
    return sentence.is_one_of(index, hosting) or phrase_at(sentence.tokens.words, index, sentence.end, hosting) > 0


def _ends(sentence: Sentence, index: int, those: frozenset[str]) -> bool:
    """Tell a word that is one of some phrases, or the last of one."""
    words = sentence.tokens.words
    if words[index] not in _last_words(those):
        return words[index][1:] in those and sentence.is_one_of(index, those)
    first = max(sentence.start, index + 1 - longest(those))
    return sentence.is_one_of(index, those) or any(
        phrase_at(words, begin, index + 1, those) == index + 1 - begin for begin in range(first, index)
    )


@cache
def _last_words(phrases: frozenset[str]) -> frozenset[str]:
    """Give the words with which some phrases end."""
    return frozenset(phrase.rpartition(" ")[2] for phrase in phrases)


def _follows_named_house(sentence: Sentence, comma: int) -> bool:
    """Tell the city after the house in which people met ("at the State House, LIMA"): a name with capital letters."""
    words, tokens, lexicon = sentence.tokens.words, sentence.tokens, sentence.lexicon
    if not lexicon.grammar.cased:
        return False
    index, named = comma - 1, False
    while index > max(sentence.start, comma - _HOUSE) and not sentence.is_one_of(index, lexicon.sets["places.strong"]):
        hit = sentence.hits.get(index)
        if words[index] not in lexicon.grammar.of and words[index] not in lexicon.grammar.articles:
            if not tokens.is_word(index) or not tokens.is_capital(index) or sentence.speaks_of(index):
                return False
            if hit is not None and hit.sorts.keys() & {"city", "capital"}:
                return False
            named = True
        index -= 1
    return named and sentence.is_one_of(index, lexicon.sets["places.strong"])


def _ends_palace(sentence: Sentence, last: int) -> bool:
    """Tell the city right behind a palace that many states call alike ("at STATE HOUSE Lima"), by its last word."""
    words, palaces = sentence.tokens.words, sentence.lexicon.sets["places.palaces"]
    if not sentence.lexicon.grammar.cased or sentence.lacks(palaces):
        return False
    begins = range(last, max(sentence.start, last - longest(palaces)), -1)
    begin = next((i for i in begins if phrase_at(words, i, last + 1, palaces) == last + 1 - i), sentence.start)
    before = begin - 1 - (begin > sentence.start and words[begin - 1] in sentence.lexicon.grammar.articles)
    return before >= sentence.start and words[before] in sentence.lexicon.sets["places.strong"]


def _before_name(sentence: Sentence, hit: Hit) -> int:
    """Give the token before a name: articles and "the Ethiopian capital" belong to it."""
    words, lexicon = sentence.tokens.words, sentence.lexicon
    articles, visits = lexicon.grammar.articles, lexicon.sets["places.visits"]
    names = lexicon.sets["places.capital"]
    index = hit.start - 1
    while index >= sentence.start:
        if (words[index] in COMMAS or words[index] == "(") and index > sentence.start:
            index -= words[index - 1] in names or _adjective_to(sentence, index - 1) < index
        adjective = _adjective_to(sentence, index)
        if sentence.start < adjective <= index and words[adjective - 1] in names:
            return adjective - 1
        if words[index] in names and lexicon.grammar.cased:
            if _ends(sentence, index, lexicon.sets["places.strong"]):
                break  # "DANS LA CAPITALE, Lomé"
            index = _adjective_to(sentence, index - 1) - 1  # "the KENYAN CAPITAL Nairobi"
            continue
        if (
            words[index] in lexicon.sets["contacts.links.airport"]
            and words[index - 1] in lexicon.sets["places.arrival"]
        ):
            return index - 1  # "arrived at THE AIRPORT OF Lima", where nothing stands between
        if words[index] in visits or (words[index] not in articles and words[index] not in _QUOTES):
            break  # "Who is VISITING Lima"
        index -= 1
    return index


def _follows_house(sentence: Sentence, hit: Hit) -> bool:
    """Tell the city of a house that is called by a matter ("at the ministry of FOREIGN AFFAIRS in Lima")."""
    words, houses, last = sentence.tokens.words, sentence.lexicon.sets["places.houses"], hit.start - 2
    begins = range(last, max(sentence.start, last + 1 - longest(houses)) - 1, -1)
    return any(phrase_at(words, begin, last + 1, houses) == last + 1 - begin for begin in begins)


def follows_name(sentence: Sentence, hit: Hit) -> bool:
    """Tell a city after what has a name of its own ("at the Baobab HOTEL in Singapore"), by its capital letter."""
    tokens, index = sentence.tokens, _before_name(sentence, hit)
    before = index if tokens.words[index] in COMMAS else index - 1
    before -= tokens.words[before] in COMMAS
    return sentence.lexicon.grammar.cased and before > sentence.start and tokens.is_capital(before)


def _adjective_to(sentence: Sentence, last: int) -> int:
    """Give where a state's adjective begins that ends with a token; what follows the token if none does."""
    for start in range(last, max(sentence.start, last - _STATE) - 1, -1):
        hit = sentence.hits.get(start)
        if hit is not None and hit.end == last + 1 and hit.sense("adjective"):
            return start
    return last + 1


def _noun_before(sentence: Sentence, hit: Hit) -> int:
    """Give where the word stands that is before the preposition of a place, past "in the Italian capital"."""
    words, sets, index = sentence.tokens.words, sentence.lexicon.sets, hit.start - 1
    while index > sentence.start and (
        words[index] in sets["places.strong"]
        or words[index] in sets["places.capital"]
        or ((known := sentence.hits.get(index)) is not None and known.sense("adjective"))
    ):
        index -= 1
    return index


def follows_noun(sentence: Sentence, hit: Hit) -> bool:
    """Tell a city after a noun from one after a name that no list knows, which may be like it in letters."""
    return (
        sentence.lexicon.grammar.cased
        or sentence.tokens.words[_noun_before(sentence, hit)] in sentence.lexicon.ordinary
    )


def is_of_matter(sentence: Sentence, hit: Hit) -> bool:
    """Tell the city of what people discussed, which a noun names ("THE SITUATION in Aden")."""
    index, leads = _noun_before(sentence, hit), sentence.lexicon.sets["topics.leads"]
    noun = sentence.tokens.words[index]
    if any(body.start < index < body.end for body in sentence.phrases(_ORGANISATION)):
        return False  # "met the ministers of the Council for COOPERATION in Doha"
    if sentence.lexicon.grammar.cased and (_follows_house(sentence, hit) or _ends_title(sentence, index)):
        return False  # "met at THE MINISTRY OF FOREIGN AFFAIRS in Aden"
    return noun in leads or (sentence.lexicon.grammar.binds(noun[:1]) == "and" and noun[1:] in leads)


def _ends_title(sentence: Sentence, index: int) -> bool:
    """Tell the last word of what is written as a title is ("signed a Memorandum on LEGAL COOPERATION in Lima")."""
    tokens = sentence.tokens
    return index > sentence.start + 1 and tokens.is_capital(index) and tokens.is_capital(index - 1)


def is_seat_of_body(sentence: Sentence, hit: Hit) -> bool:
    """Tell the city of a body to which someone is sent ("the envoys TO THE UNITED NATIONS IN GENEVA")."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    end = hit.start if hit.prefix else hit.start - 1
    body = next((known for known in sentence.phrases(_ORGANISATION) if known.end == end), None)
    if body is None or grammar.cased or _ends_house(sentence, body.start - 1):
        return False  # "met AT THE SEAT OF the parliament in Tobruk"
    if any(m.counterpart and m.end == body.start - 1 for m in sentence.mentions):
        return False  # "met HIS COUNTERPARTS IN the council in Tobruk"
    return words[body.start - 1] in grammar.accredited


def went(sentence: Sentence, index: int, kind: str = "visits") -> bool:
    """Tell whether someone goes somewhere in the words before a token."""
    visits, words = sentence.lexicon.sets[f"places.{kind}"], sentence.tokens.words
    if sentence.lacks(visits):
        return False
    goers = (m.end - m.start for m in sentence.mentions if index - _WENT <= m.start and m.end <= index)
    near: Iterable[int] = range(max(sentence.start, index - _WENT - sum(goers)), index)
    if sentence.lexicon.grammar.cased:
        near = (i for i in near if not sentence.speaks_of(i))  # "told the VISITING minister"
    return any(sentence.is_one_of(i, visits) or phrase_at(words, i, index + 1, visits) for i in near)


def is_scene(sentence: Sentence, end: int, triggers: list[int]) -> bool:
    """Tell a place by the clause behind it, which reports the contact there: "flew to Lima, WHERE HE MET the king".

    So does its aim ("to Lima TO HOLD TALKS with"), and a clause about it ("Lima, IN WHICH HE MET the king").

    Args:
        sentence: What tells of it.
        end: Where the name of the place ends.
        triggers: The tokens that report the contact.
    """
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    if not triggers or end + 1 >= sentence.end:
        return False
    if not grammar.verb_first:
        return _is_where_he(sentence, end, triggers)
    start = end + (words[end] in _CLAUSES)
    near = range(start + 1, start + 1 + _THERE)
    if words[start] in united(sets["places.occasion.there"], sets["contacts.status.aims"]):
        return any(trigger in near for trigger in triggers)
    about = words[start] in grammar.relative and start + 1 in triggers
    return about and not sets["contacts.links.on_visit"].isdisjoint(words[start + 2 : start + 2 + _THERE])


def _is_where_he(sentence: Sentence, end: int, triggers: list[int]) -> bool:
    """Tell a place by the clause behind it, where verbs come second: "sent to Lima on Monday, WHERE SHE MET him"."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    when = united(sets["speech.days"], sets["places.on_days"])
    while end < sentence.end and words[end] in when:
        end += 1
    start = end + 1
    if start + 1 >= sentence.end or words[end] not in COMMAS or words[start] not in sets["places.occasion.there"]:
        return False
    return words[start + 1] in grammar.pronouns and start + 2 in triggers
