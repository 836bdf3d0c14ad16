"""Where people met: the place that the words around the report of their contact make the likeliest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from diplonews.analysis.contacts.during import is_during
from diplonews.analysis.contacts.recalls import find_recalled
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.holding import ENVOYS
from diplonews.analysis.settings.locating import (
    AT,
    TO,
    follows_name,
    follows_noun,
    hosts,
    is_of_matter,
    is_scene,
    is_seat_of_body,
    is_visited,
    located,
    names_visit,
    stands_apart,
    went,
)
from diplonews.analysis.settings.othertimes import (
    is_coming,
    is_dated,
    is_elsewhen,
    is_gone_to_later,
    is_left_for,
    is_of_deed,
    is_of_next,
    is_of_other_visit,
    is_past,
)
from diplonews.analysis.settings.wished import is_asked, is_discussed, is_of_saying
from diplonews.analysis.speech.speechwords import acts_by_form
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at, united
from diplonews.text import fold

__all__ = [
    "FoundPlace",
    "choose_place",
    "find_capital",
    "find_capitals",
    "find_left",
    "find_places",
    "is_aim",
    "is_where_people_met",
    "is_where_something_was",
    "may_tell_aim",
    "outweighs",
]

_SORTS = {"city": 6.0, "capital": 4.0, "seat": 3.0, "state": 0.0}
_REPORTING, _SPEAKING = 10.0, 5.0
"""How much it tells that the sentence reports the contact, and that it speaks of it."""
_NEAR = 8
"""Words from what speaks of the contact within which it tells where it was, whoever is at home there."""
_ASKED, _EVENT = 20.0, 12.0
"""How much less a place tells to which someone is invited, and where another event was."""
_DISCUSSED = 16.0
"""How much less a place tells in what was discussed."""
_TOLD = 9.0
"""How much less a place tells in what was said."""
_ASIDE = 8.0
"""How much less a place of neither side tells in a sentence that does not report the contact."""
_OF_BODY = 4.0
"""How much less a city tells that may belong to the name of a body ("the head of the health authority IN DUBAI")."""
_SIDE, _VISITED = 4.0, 4.0
"""How much it tells that a place is in the state of a side, and that the other side goes there."""
_AIM = 7.0
"""How much it tells that someone went there before the contact is told."""
_BESIDE = 3.0
"""How much it tells that a city stands right behind what reports the contact."""
_ENOUGH = 7.0
_BETWEEN = 7
"""Words between a place and what puts it before or after the contact."""
_WENT = 12
"""Words within which a verb or noun of going stands before its aim."""
_APART = frozenset('(«"“')
"""Before the name of the capital that is called so."""
_INTENDED = 4
"""Words from "to" to the contact that people only agreed to have ("TO hold a joint commission")."""
_RESULT = "result"
"""The sort of verbs that tell what came of a contact ("agreed", "decided")."""
_SAID = frozenset({"speech", _RESULT})
_LEFT = 9
"""Words from leaving to the city that someone leaves: who does may stand between."""
_OF_STATES = frozenset(
    "head-of-state deputy-head-of-state crown-prince head-of-government deputy-head-of-government foreign-minister "
    "deputy-foreign-minister minister deputy-minister parliament-speaker".split()
)
"""Offices that are of a state, not of a city."""
_OF_PLACE = frozenset({"city", "capital", "seat", "country", "adjective"})
"""Sorts of phrases that may be places."""
_KINDS = {"city": "city", "capital": "city", "seat": "seat", "country": "state"}
"""Those that name one, and what sort of place it is then."""
_NAMED = _OF_PLACE - {"adjective"}
"""And of those that need no word beside them for a capital."""
_TELLING = _OF_PLACE | {"opener", "speech", "again", "trigger", _RESULT}
"""And of those behind which they tell less."""


_CUED = 12
"""Words before an event among which it is called the occasion."""
_OCCASION = frozenset({"occasion"})
_CAPITAL, _ORGANISATION = frozenset({"capital"}), frozenset({"organisation"})
_NOUN, _TALKS, _HELD = frozenset({"noun"}), frozenset({"noun", "trigger"}), 3
"""A noun of contacts, and how near it stands to what reports one ("HELD Moscow TALKS")."""
_PLACES = frozenset({"city", "capital", "seat"})
_AGAIN = frozenset({"again"})
_TRIGGER = frozenset({"trigger"})
_REPORTED = _AGAIN | _TRIGGER


class FoundPlace(NamedTuple):
    """A place in the text."""

    start: int
    end: int
    country: str
    sort: str
    """`city`, `capital` (so called, and not by its name), `seat` (a palace or an office) or `state`."""
    weight: float
    """How likely it is that people met there."""
    reported: bool = False
    """Whether the sentence stands in that reports the contact."""
    coming: bool = False
    """Whether someone will go there another time."""
    past: bool = False
    """Whether something was there at an earlier time."""
    either: bool = False
    """Whether it may be a capital as well as the state of that name to which someone goes."""
    region: bool = False
    """Whether it is a part of a state."""
    states: tuple[str, ...] = ()
    """The states that have a palace of that name, or whose officers receive in that city, where several do."""


def find_places(sentence: Sentence, triggers: list[int]) -> Iterator[FoundPlace]:
    """Find the places where something happened, or to which someone went.

    Args:
        sentence: A sentence that tells of a contact.
        triggers: The tokens that report it; none where the sentence only goes on with it.
    """
    may_be = _NAMED if sentence.lacks(sentence.lexicon.sets["places.capital"]) else _OF_PLACE
    if not sentence.phrases(may_be):
        return
    said, spoken, discussed, again, told = False, False, False, _again(sentence), -1
    inside = that = opened = 0
    cased = sentence.lexicon.grammar.cased
    # A city between an office and its holder's name is where the consul lives.
    unnamed = {mention.end for mention in sentence.mentions if mention.name is None}
    begun = {mention.start for mention in sentence.mentions}
    recalled = find_recalled(sentence)
    for hit in sentence.phrases(_TELLING):
        if hit.start < inside or hit.start in recalled:
            continue  # A city in the name of a palace, or where they had met before.
        sorts = hit.sorts
        inside = hit.end if "seat" in sorts else inside
        if discussed and hit.start not in triggers and _is_of_matter_event(sentence, opened, hit.end):
            again = [start for start in again if start != hit.start]  # "discussed goals for THE SUMMIT"
        if hit.start in triggers or hit.start in again:
            # What follows is where the contact was, whoever told of it; not in "THE TALKS DISCUSSED the war in Chad".
            spoken = spoken or (said and not cased and is_during(sentence, hit))
            said, discussed = False, discussed and _is_subject(sentence, hit)
            told, that = hit.start, _that_behind(sentence, hit)
        said = said or 0 < that < hit.start or "speech" in sorts
        said = said or (_RESULT in sorts and _aim_of(sentence, hit) is not None)
        if "opener" in sorts or ("trigger" in sorts and sorts["trigger"].topic):
            discussed, opened = True, hit.end
        if may_be.isdisjoint(sorts):
            continue
        named = sentence.speaks_of(hit.start) and not (
            _ends_visit(sentence, hit) or _follows_minister(sentence, hit) or hosts(sentence, hit.start - 1)
        )
        if named or (hit.start in unnamed and hit.end in begun):
            continue
        there = is_scene(sentence, hit.end, triggers) or (not discussed and _names_talks(sentence, hit, triggers))
        found = _place(sentence, hit, there=there)
        if found is None or any(is_of_saying(sentence, hit.start, trigger, led="drop") for trigger in triggers):
            continue
        if not triggers and is_dated(sentence, hit.end):
            continue
        # "Stressed, at their talks, the need TO END THE WAR IN CHAD"
        matter = (discussed or spoken) and not stands_apart(sentence, hit) and follows_noun(sentence, hit)
        aim = hit.end in triggers and sentence.tokens.words[hit.end] in sentence.lexicon.sets["contacts.status.purpose"]
        aim = aim or there
        elsewhen = is_elsewhen(sentence, hit.start, told=told) or is_of_other_visit(sentence, hit.start, told)
        quoted = bool(triggers) and _is_in_quotation(sentence, hit.start, triggers)
        aside = not aim and (said or matter or elsewhen or quoted)
        asked = is_asked(sentence, hit.start, told=told) or _is_of_discussed(sentence, hit.start)
        if not aim and is_left_for(sentence, hit.start, hit.end):
            continue
        elsewhere = _is_of_event(sentence, hit.start, told) or is_of_deed(sentence, hit.start)
        elsewhere = elsewhere or is_seat_of_body(sentence, hit) or is_gone_to_later(sentence, hit.start, hit.end)
        of_event = discussed and _is_of_matter_event(sentence, opened, hit.start)
        elsewhere = elsewhere or of_event
        elsewhere = elsewhere and not there
        of_body = _names_body(sentence, hit)
        of_matter = not sentence.is_title and is_of_matter(sentence, hit)
        of_matter = of_matter and not _is_of_report(sentence, hit, triggers)
        left = elsewhere and is_elsewhen(
            sentence, hit.start, near=_WENT, told=told
        )  # "AFTER the summit of states IN ROME"
        less = _ASKED if asked or of_matter or left else _DISCUSSED if matter else _EVENT if elsewhere else 0
        less = less or (_TOLD if aside else _OF_BODY if of_body else 0)
        weight, aside = found.weight - less + (AT - TO) * aim, aside or asked or elsewhere  # "goes TO LIMA to meet"
        for anchors, most in ((triggers, _REPORTING), (again, _SPEAKING)):
            if anchors and not of_body:
                weight += max(0.0, most - min(abs(hit.start - anchor) for anchor in anchors) / 4)
                break
        held = _is_held_there(sentence, hit)
        weight += _REPORTING - _SPEAKING if held and not triggers else 0.0
        near = held or any(abs(hit.start - anchor) <= _NEAR for anchor in again)
        near = near and found.sort != "state"
        reported = bool(triggers) or (near and not aside)
        if triggers and not (less or aside or of_body) and _is_beside(sentence, hit, triggers):
            weight += _BESIDE
        coming = of_event or is_coming(sentence, hit.start) or is_of_next(sentence, hit.end)
        past = is_past(sentence, hit.end)
        yield found._replace(weight=weight, reported=reported, coming=coming, past=past)


def _is_of_matter_event(sentence: Sentence, opened: int, index: int) -> bool:
    """Tell where an event is to be that was discussed: "discussed goals for THE SUMMIT, which he will host IN LIMA".

    Args:
        sentence: The sentence.
        opened: Where what was discussed begins.
        index: The place.
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if sentence.lexicon.grammar.verb_first or not sentence.lexicon.grammar.cased:
        return False
    events = sets["places.occasion.events"]
    event = next((i for i in range(opened, index) if words[i] in events), None)
    if event is None:
        return False
    there = united(sets["places.strong"], sets["contacts.links.during"])
    cued = any(opened <= hit.start < event for hit in sentence.phrases(_OCCASION))
    return not cued and there.isdisjoint(words[opened:event])


def _names_talks(sentence: Sentence, hit: Hit, triggers: list[int]) -> bool:
    """Tell the city after which a contact is called, before its noun or behind it («محادثات **موسكو**»)."""
    if sentence.lexicon.grammar.verb_first and not _PLACES.isdisjoint(hit.sorts) and not hit.prefix:
        nouns = (known for known in sentence.phrases(_TALKS) if ("noun", "visit") not in known.senses)
        noun = next((known for known in nouns if known.end == hit.start), None)
        beside = sentence.hits.get(hit.end)  # "the meeting of MOSCOW and WASHINGTON"
        both = beside is not None and bool(beside.prefix) and not _OF_PLACE.isdisjoint(beside.sorts)
        return noun is not None and not both and any(abs(noun.start - t) <= _HELD for t in triggers)
    known = sentence.hits.get(hit.end) if sentence.lexicon.sets["places.visit_names"] else None
    return known is not None and not _TALKS.isdisjoint(known.sorts) and any(0 <= hit.end - t <= _HELD for t in triggers)


def _is_subject(sentence: Sentence, hit: Hit) -> bool:
    """Tell what did it behind its verb, where verbs come first: «وتناول **اللقاء** الأحداث في طرابلس»."""
    before = sentence.hits.get(hit.start - 1) if sentence.lexicon.grammar.verb_first else None
    return before is not None and before.end == hit.start and before.sense("opener") is not None and not hit.prefix


def _is_in_quotation(sentence: Sentence, place: int, triggers: list[int]) -> bool:
    """Tell a place in what someone said in so many words, where the contact is told outside it.

    '"I will go to LIMA," the minister said at a meeting with': they met wherever that was.
    """
    marks = sentence.quotation_marks()
    spans = zip(marks[::2], marks[1::2], strict=False)
    span = next((range(start, end) for start, end in spans if start < place < end), None)
    return span is not None and not any(trigger in span for trigger in triggers)


def _is_of_report(sentence: Sentence, hit: Hit, triggers: list[int]) -> bool:
    """Tell a city behind the talks that someone held there ("held TALKS IN ROME"), which are no matter of others."""
    noun = hit.start - 2
    known = sentence.hits.get(noun) if sentence.lexicon.grammar.cased else None
    told = known is not None and (known.sense("noun") is not None or known.sense("trigger") is not None)
    last = max((trigger for trigger in triggers if 0 <= noun - trigger <= _NEAR), default=None)
    if not told or last is None:
        return False
    # "agreed in a meeting TO HOLD TALKS in Rome": another one, to come.
    later = sentence.tokens.words[last] in sentence.lexicon.sets["contacts.links.purpose"]
    return not (later and last > min(triggers))


def _is_beside(sentence: Sentence, hit: Hit, triggers: list[int]) -> bool:
    """Tell a city right behind what reports the contact, with a preposition of its own ("met IN ROME the minister")."""
    if _PLACES.isdisjoint(hit.sorts) or located(sentence, hit) != AT:
        return False
    return any(0 < hit.start - trigger <= _NEAR for trigger in triggers)


def _is_held_there(sentence: Sentence, hit: Hit) -> bool:
    """Tell where a clause says that the contact was ("THE TALKS TOOK PLACE at the old hotel in Lima")."""
    words, runs = sentence.tokens.words, sentence.lexicon.sets["places.runs"]
    ends = (known.end for known in sentence.phrases(_AGAIN) if hit.start - _WENT <= known.end <= hit.start)
    return any(phrase_at(words, end, hit.start, runs) and COMMAS.isdisjoint(words[end : hit.start - 1]) for end in ends)


def _again(sentence: Sentence) -> list[int]:
    """Give the words that speak of the contact, or report one of all its sides ("the two ministers met")."""
    together = any(mention.together for mention in sentence.mentions)
    told = [hit.start for hit in sentence.phrases(_REPORTED if together else _AGAIN)]
    if not told:
        return _whose(sentence)
    # What people only said they would have is told of no contact at hand: "they AGREED TO MEET in Rome next year".
    aims = [aim for said in sentence.phrases(_SAID) if (aim := _aim_of(sentence, said)) is not None]
    return [start for start in told if not any(0 <= start - aim <= _INTENDED for aim in aims)] if aims else told


def _whose(sentence: Sentence) -> list[int]:
    """Give the nouns of a contact with a pronoun, of which it tells no more: "AFTER RECEIVING HIM at his office"."""
    if not sentence.lexicon.grammar.verb_first:
        return []
    nouns = ((hit.start, hit.sense("trigger")) for hit in sentence.phrases(_TRIGGER))
    return [start for start, rule in nouns if rule is not None and rule.frame == "own" and not rule.person]


def _aim_of(sentence: Sentence, said: Hit) -> int | None:
    """Give where "to" stands, or what is like it, in or right behind a phrase of agreeing ("they AGREED TO meet")."""
    leads = united(sentence.lexicon.sets["speech.infinitive"], sentence.lexicon.grammar.of)
    reach = range(said.start, min(said.end + 1, sentence.end))
    return next((index for index in reach if sentence.tokens.words[index] in leads), None)


def _ends_visit(sentence: Sentence, hit: Hit) -> bool:
    """Tell the aim that is written after the name or office of whoever visits ("the minister's visit to Chad")."""
    arrival, definite = sentence.lexicon.sets["places.arrival"], sentence.lexicon.grammar.definite
    if hit.prefix[-1:] not in arrival or not went(sentence, hit.start):
        return False
    # "came as AMBASSADOR TO CHAD" tells whose envoy it is, "the visit of THE AMBASSADOR to Chad" where he went.
    words = sentence.tokens.words
    told = (office for m in sentence.mentions if m.start < hit.start < m.end for office in m.offices)
    return not any(o.kind in ENVOYS and not words[o.start].startswith(definite or ("",)) for o in told)


def _follows_minister(sentence: Sentence, hit: Hit) -> bool:
    """Tell a city after an office that has none ("received the minister IN JEDDAH"): only envoys are somewhere."""
    if _PLACES.isdisjoint(hit.sorts) or located(sentence, hit) != AT:
        return False
    mention = next((m for m in sentence.mentions if m.start < hit.start and m.end == hit.end), None)
    if mention is None or not mention.offices:
        return False
    untold = mention.name is None and mention.country is None  # "received three new envoys IN JEDDAH"
    house = all(o.acts for o in mention.offices)  # "received at the Foreign Ministry IN ACCRA"
    house = house or (mention.name is None and _owns_house(sentence, mention.start))
    return untold or house or all(o.kind in _OF_STATES for o in mention.offices)


def _owns_house(sentence: Sentence, office: int) -> bool:
    """Tell the office in the name of a house ("at the palace OF THE GOVERNORS in Lomé"), which is nobody there."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    index = office - 1
    between = united(grammar.of, grammar.articles, frozenset("'’"))
    while index > sentence.start and words[index] in between:
        index -= 1
    houses, word = united(sets["places.houses"], sets["places.buildings"]), words[index]
    return index >= sentence.start and (word in houses or (grammar.verb_first and word[1:] in houses))


def _names_body(sentence: Sentence, hit: Hit) -> bool:
    """Tell a city right after an office in some body: it may be where that is."""
    words, nouns = sentence.tokens.words, sentence.lexicon.sets["offices.portfolio.nouns"]
    offices = (o for mention in sentence.mentions if mention.end == hit.start for o in mention.offices)
    return bool(hit.prefix) and any(
        o.end == hit.start and o.kind not in _OF_STATES and not nouns.isdisjoint(words[o.start : o.end])
        for o in offices
    )


def choose_place(
    found: Iterable[FoundPlace],
    aims: Iterable[FoundPlace],
    parties: set[str],
    anywhere: Callable[[], Iterable[FoundPlace]] = tuple,
) -> FoundPlace | None:
    """Choose where people met: the likeliest, and its city where a state or palace is the likeliest.

    Args:
        found: Places in the sentences that tell of the contact.
        aims: Where people went, as the article tells.
        parties: The states of those who met: one of them is most often at home.
        anywhere: Gives cities that the article names in whatever sentence.
    """
    aims = list(aims)
    visited = {aim.country for aim in aims} & parties
    aims = [aim._replace(weight=_AIM + _SORTS[aim.sort]) for aim in aims]
    likely: list[FoundPlace] = []
    for place in (*found, *aims):
        weight = place.weight + (_SIDE if place.country in parties else 0)
        if visited & {place.country}:
            weight += _VISITED
        elif visited and place.country in parties and not place.reported:
            weight -= _VISITED  # Who goes to one side's state leaves the other's.
        if place.country not in parties and not place.reported and place not in aims:
            weight -= _ASIDE
        likely.append(place._replace(weight=weight))
    best = max(likely, key=lambda place: place.weight, default=None)
    if best is None or best.weight < _ENOUGH or best.sort == "city":
        return best if best is not None and best.weight >= _ENOUGH else None
    # A city that another sentence names need not be in the region in which they met.
    near = [place for place in likely if place.reported] if best.region and best.reported else [*likely, *anywhere()]
    for sort in ("city", "capital"):
        named = [place for place in near if place.sort == sort and place.country == best.country]
        if best.sort == "seat":  # A palace tells more than "a visit to Tunis", which is one to Tunisia.
            named = [place for place in named if not (place.either or place.coming)]
        if named:
            return max(named, key=lambda place: place.weight)
    return best


def outweighs(city: FoundPlace, sentence: Sentence, parties: set[str], late: float) -> bool:
    """Tell a city of a report that is likelier than what a sentence without one may tell, whose places tell less."""
    if city.weight + (_SIDE if city.country in parties else 0) < AT + _REPORTING + _SIDE + _VISITED - late:
        return False
    sets = sentence.lexicon.sets
    calling = united(sets["places.capital"], sets["places.of_cities"], sets["places.city_states"])
    return not sentence.phrases(_PLACES) and sentence.lacks(calling)


def is_where_something_was(place: FoundPlace) -> bool:
    """Tell a city in which something happened, by what is told with it."""
    return place.sort == "city" and place.weight > TO


def is_where_people_met(place: FoundPlace) -> bool:
    """Tell a city that a report names, and not only what was discussed or said in it."""
    return place.sort == "city" and place.reported and place.weight > AT + _SORTS["city"] + _REPORTING - _TOLD


def find_left(sentence: Sentence) -> list[FoundPlace]:
    """Find the cities that someone is said to leave: they were there ("LEFT LIMA after a visit to the republic")."""
    leaving = sentence.lexicon.sets["places.leaving"]
    if sentence.lacks(leaving):
        return []
    told = []
    for hit in sentence.phrases(_PLACES):
        city, before = (
            hit.sense("city") or hit.sense("capital"),
            range(max(sentence.start, hit.start - _LEFT), hit.start),
        )
        gone = any(sentence.is_one_of(i, leaving) for i in before)
        nothing = all(other.end <= hit.start - _LEFT or other.start >= hit.start for other in sentence.phrases(_PLACES))
        bare = not hit.prefix and located(sentence, hit) == 0 and hit.sense("country") is None
        if city and gone and nothing and bare and not sentence.speaks_of(hit.start):
            told.append(FoundPlace(hit.start, hit.end, city[0], "city", 0))
    return told


def find_capitals(sentences: Iterable[Sentence]) -> list[FoundPlace]:
    """Find the capitals that sentences name, whatever they tell of them, but for those with the names of states."""
    return [
        FoundPlace(hit.start, hit.end, hit.sense("capital")[0], "city", 0)
        for sentence in sentences
        for hit in sentence.phrases(_CAPITAL)
        if hit.sense("country") is None
    ]


def _place(sentence: Sentence, hit: Hit, *, there: bool) -> FoundPlace | None:
    wide, cities = sentence.lexicon.sets["places.wide"], sentence.lexicon.sets["places.of_cities"]
    city_states = sentence.lexicon.sets["places.city_states"]
    if (value := _adjective_or_state(hit)) and (span := _called_capital(sentence, hit)) is not None:
        return FoundPlace(*span, value[0], "capital", AT + _SORTS["capital"])
    for sort, named in _KINDS.items():
        if value := hit.sense(sort):
            weight = located(sentence, hit) or AT * (there and sort != "country")
            if weight == 0:
                return None
            kind, region = named, False
            if " ".join(sentence.tokens.words[hit.start : hit.end])[len(hit.prefix) :] in wide:
                kind, region = "state", True  # A region tells no more than a state.
            elif sort == "country" and sentence.tokens.words[hit.start - 1] in cities:
                kind = "city"
            elif sort == "country" and weight == AT and sentence.tokens.words[hit.start] in city_states:
                kind = "city" if stands_apart(sentence, hit) or follows_name(sentence, hit) else "state"
            if kind == "state" and weight == AT and not stands_apart(sentence, hit):
                return None
            either = sort == "capital" and weight == TO and hit.sense("country") is not None
            found = FoundPlace(hit.start, hit.end, value[0], kind, weight + _SORTS[kind], either=either, region=region)
            seats = tuple(seat[0] for name, seat in hit.senses if name == "seat") if sort == "seat" else ()
            return found._replace(states=seats or _states_of(sentence, hit, value[0]))
    return None


def _states_of(sentence: Sentence, hit: Hit, country: str) -> tuple[str, ...]:
    """Give the states whose officers receive in a city, where another's do, too."""
    also = sentence.lexicon.tables["places"].get("cities_also", {})
    name = " ".join(sentence.tokens.words[hit.start : hit.end])[len(hit.prefix) :]
    others = tuple(code for code, names in also.items() if name in map(fold, names))
    return (country, *others) if others else ()


def _adjective_or_state(hit: Hit) -> tuple[str, ...] | None:
    """Give the state of an adjective, which may be written like its name ("the SAUDI capital")."""
    return None if hit.sense("city") or hit.sense("capital") else hit.sense("adjective") or hit.sense("country")


def _called_capital(sentence: Sentence, hit: Hit) -> tuple[int, int] | None:
    """Give where "the Turkish capital" stands, in whatever order; None where its name follows."""
    words, names = sentence.tokens.words, sentence.lexicon.sets["places.capital"]
    start = hit.start - (hit.start > sentence.start and words[hit.start - 1] in names)
    end = hit.end + (start == hit.start and hit.end < sentence.end and words[hit.end] in names)
    if end - start == hit.end - hit.start:
        return None
    follow = sentence.hits.get(end + (end < sentence.end and (words[end] in COMMAS or words[end] in _APART)))
    return None if follow is not None and follow.sense("capital") else (start, end)


def _that_behind(sentence: Sentence, hit: Hit) -> int:
    """Find the "that" of what was told in a word for a contact ("ASSURED VISITING President Koroi THAT"); 0 if none."""
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    if not sentence.lexicon.grammar.cased or words[hit.start] not in acts_by_form(sentence.lexicon.language):
        return 0
    return next((index for index in range(hit.end, sentence.end) if words[index] in that), 0)


def find_capital(sentence: Sentence, position: int) -> tuple[str, Hit] | None:
    """Find the state whose capital is called so at a token ("the Turkish capital", "the capital Lima"), to its end."""
    names, words = sentence.lexicon.sets["places.capital"], sentence.tokens.words
    adjective = sentence.hits.get(position + (words[position] in names))
    if adjective is None:
        return None
    named = adjective.sense("capital") if words[position] in names else None
    if (value := adjective.sense("adjective") or adjective.sense("country") or named) is None:
        return None
    if words[position] in names:
        follow = sentence.hits.get(adjective.end)
        return value[0], follow if follow is not None and follow.sense("capital") else adjective
    ends = adjective.sense("adjective") is not None and adjective.end < sentence.end and words[adjective.end] in names
    return (value[0], adjective.ending(adjective.end + 1)) if ends else None


def may_tell_aim(sentence: Sentence) -> bool:
    """Tell whether a sentence has a word by which `is_aim` tells where people went."""
    sets = sentence.lexicon.sets
    return not sentence.lacks(united(sets["places.visits"], sets["places.visited"], sets["places.visit_nouns"]))


def is_aim(sentence: Sentence, place: FoundPlace) -> bool:
    """Tell where those whom an article follows have gone, or will go."""
    gone = went(sentence, place.start) or is_visited(sentence, place.end) or names_visit(sentence, place.end)
    if (
        place.sort == "seat"
        or not gone
        or is_asked(sentence, place.start)
        or is_gone_to_later(sentence, place.start, place.end)
    ):
        return False
    recalling = sentence.lexicon.sets["places.recalling"]  # "RECALLED his visit to Chad"
    if sentence.has_one_of(recalling, max(sentence.start, place.start - _WENT), place.start):
        return False
    if is_of_other_visit(sentence, place.start, sentence.start):
        return False
    return not _is_of_discussed(sentence, place.start)


def _is_of_discussed(sentence: Sentence, index: int) -> bool:
    """Tell where a visit leads that was only talked of."""
    nouns, before = sentence.lexicon.sets["places.visit_nouns"], range(index - 1, sentence.start, -1)
    if sentence.lacks(nouns):
        return False
    noun = next((i for i in before[:_WENT] if sentence.tokens.words[i] in nouns), None)
    return noun is not None and is_discussed(sentence, noun)


def _is_in_title(sentence: Sentence, index: int) -> bool:
    """Tell a word of an office that is an event elsewhere ("the president of the European COMMISSION")."""
    offices = (office for mention in sentence.mentions for office in mention.offices)
    return any(o.start <= index < o.end for o in offices)


def _is_of_event(sentence: Sentence, index: int, told: int) -> bool:
    """Tell where another event was or will be ("those who took part in the summit IN TUNIS"), not the occasion."""
    words, events = sentence.tokens.words, sentence.lexicon.sets["places.occasion.events"]
    first = max(sentence.start, index - _BETWEEN, told)
    contacts = {i for hit in sentence.phrases(_NOUN | _AGAIN) for i in range(hit.start, hit.end)} if told >= 0 else ()
    room = {index - 1} if words[index - 1] in sentence.lexicon.sets["places.rooms"] else set[int]()
    told_of = (i for i in range(index - 1, first - 1, -1) if words[i] in events and i not in contacts and i not in room)
    event = next(told_of, None)
    bodies = sentence.phrases(_ORGANISATION) if event is not None else []
    if event is None or _is_in_title(sentence, event) or any(b.start <= event < b.end for b in bodies):
        return False
    cues = (hit.start for hit in sentence.phrases(_OCCASION) if hit.start <= event)
    return not any(event - _CUED <= cue for cue in cues)
