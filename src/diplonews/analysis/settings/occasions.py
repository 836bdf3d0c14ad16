"""Of what larger event a meeting was part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from diplonews.analysis.contacts.recalls import find_recalled
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.settings.eventnames import ATTENDING, is_event, name_end, name_start, organiser
from diplonews.analysis.settings.othertimes import is_elsewhen
from diplonews.analysis.settings.visits import HERE, FoundVisit, find_visits, who_goes
from diplonews.analysis.settings.wished import is_asked
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import lexicon
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import first_words, holds, longest, phrase_at, phrase_starts, united

__all__ = ["FoundOccasion", "choose_occasion", "find_occasions", "leads_elsewhere"]

_CUES = {
    "sidelines": 3.0,
    "occasion": 1.5,
    "framework": -1.0,
    "within": -1.0,
    "attending": 1.0,
    "attended": 1.0,
    "placed": 1.0,
    "visit": 1.0,
}
"""How much it tells with what words an event is called the occasion."""
_RELATIONS = {
    "placed": "framework",
    "occasion": "framework",
    "within": "framework",
    "attending": "sidelines",
    "attended": "sidelines",
}
"""The relations that some words tell; others have the name of theirs."""
_REPORT, _CALL, _OURS, _AIMED = 2.0, 1.9, 3.0, 1.5
"""How much it tells that a visit or event is called the occasion, that one of the sides makes the visit or goes to the
event, and that it is to one of them.
"""
_TOLD = 1.5
"""How much it tells that the report of a contact names the event on whose sidelines it was."""
_LEAD, _BEFORE = 1.5, 0.5
"""From where on a visit by others of a side's state may be the occasion, and an event that a side attends."""
_ELSEWHERE = 7.0
"""How much less a visit tells that leads to another state than that in which people met."""
_SECOND = 1.0
"""How much less an event tells on whose sidelines something is told to be behind another: that was only talked of."""
_COMING = 2.5
"""How much less a visit tells that is called one to come, where the contact has been held."""
_FULLER, _FULLER_EVENT, _FULL = 0.15, 0.1, 6
"""How much each word of the name of a visit or event tells, up to how many: articles name one in several ways."""
_VAGUE = 2.0
"""How much less a visit tells of which is told no more than how many there were of its kind, or how long it takes."""
_LATER, _LATEST = 0.05, 10
"""How much less each sentence tells that stands farther from the beginning, and up to which."""
_ENOUGH = 1.4
_GOER = 20
"""Words before what calls an event the occasion among which it is told who goes there."""
_AFTER_SUBJECT = 4
"""Words after whoever takes part in an event among which it is bound to the verb."""
_ABOUT = 5
"""Words between what speaks of the contact and what calls an event its occasion."""
_CALLED = 3
"""Words after what calls it so among which the name of a visit begins."""
_DAYS = 9
"""Words that tell from when to when someone is somewhere."""
_GOINGS = ("attending", "attended", "within", "visit")
_OCCASION, _WITHIN = frozenset({"occasion"}), frozenset({"framework", "within"})
_OF_VISIT = frozenset({"framework", "within", "attending", "placed", "visit"})
_BOUND = 5
"""Words from a visit to those that call an event what it is made for."""
_TELLING = frozenset({"speech", "trigger", "again"})
_JUST_BEFORE = 3
"""Words before what speaks of a contact among which it is said to be over."""
_AGAIN, _TRIGGER = frozenset({"again"}), frozenset({"trigger"})
_TO_BE = 9
"""Words before the name of an event, with what calls it the occasion, that tell what is to be held on its sidelines."""
_THERE = 7
"""Words before an event among which the clause begins that tells of the place where people met."""
_ASKED = 18
"""Words before an event among which someone is asked to attend it: by whom and with what letter may stand between."""
_LATER_ON = 2
"""Words from a visit to come to those that tell what someone will attend on it."""
_LEFT = 2
"""Words before what someone attends among which it is said to have been before."""
_WISHED = 8
"""Words before an occasion among which it is said that someone was congratulated on it."""


class FoundOccasion(NamedTuple):
    """An event in the text."""

    start: int
    end: int
    cue: str
    """With what words it is called the occasion: a key of `occasion.cues` or `occasion.goings` in `places.toml`."""
    organisation: tuple[str, int, int] | None
    sentence: Sentence
    goers: tuple[Mention, ...] = ()
    """Who goes there, as far as the words before it tell."""
    called: bool = True
    """Whether words stand before it that call it the occasion."""
    cut: int = 0
    """Letters before its name that are written together with it."""
    visit: FoundVisit | None = None
    about: bool = False
    """Whether the words right before it speak of the contact."""
    leads: bool = False
    """Whether a contact is reported after it in its sentence."""
    onward: bool = False
    """Whether those who go there are said to be about to leave for it."""
    cued: int = 0
    """Where the words begin that call it the occasion."""

    @property
    def coming(self) -> bool:
        """Whether it is a visit, or an event within which something was, that is called one to come.

        So is that on whose sidelines others are still to meet: "a meeting of donors TO BE HELD on the sidelines of".
        """
        if self.visit is not None:
            return self.visit.coming
        if self.cue == "sidelines" and self.sentence.lexicon.grammar.cased:
            words, planned = self.sentence.tokens.words, self.sentence.lexicon.sets["contacts.status.planned_times"]
            return holds(words[max(self.sentence.start, self.start - _TO_BE) : self.start], planned)
        words, told = self.sentence.tokens.words, self.sentence.lexicon.sets["places.visit_coming"]
        return self.cue == "framework" and self.sentence.lexicon.grammar.cased and words[self.start] in told

    @property
    def relation(self) -> str:
        """How a contact belongs to it: `sidelines`, `visit` or `framework`."""
        return _RELATIONS.get(self.cue, self.cue)


class _Cue(NamedTuple):
    """Words that may stand before an event."""

    start: int
    end: int
    sort: str


class _Begun(NamedTuple):
    """What begins with a word that may stand before an event, and before much else."""

    word: str
    """The word without its particle."""
    sort: str
    phrases: frozenset[str]
    """All phrases of that sort."""
    follows: frozenset[str] | None
    """The second words of those that begin with it; None where it is one by itself."""


def find_occasions(sentence: Sentence) -> list[FoundOccasion]:
    """Find the events on whose sidelines or within which something took place, and the visits that are told of."""
    recalled = find_recalled(sentence)
    cues = [cue for cue in _cues(sentence) if cue.start not in recalled]
    visits = [visit for visit in find_visits(sentence) if visit.start not in recalled]
    if not cues and not visits:
        return []
    # "To take part IN THE SUMMIT" tells who takes part, "met IN THE SUMMIT" where.
    cues = [cue for cue in cues if not any(other.start < cue.start < other.end for other in cues)]
    called = {index for cue in cues for index in range(cue.start, cue.end + _CALLED)}
    taken = {index for visit in visits for index in range(visit.start, visit.end)}
    # "During his NEXT visit to Chad, to attend the forum"
    later = {place for visit in visits if visit.coming for place in range(visit.end, visit.end + _LATER_ON)}
    cues = [cue for cue in cues if not (cue.sort in ATTENDING and cue.start in later)]
    found = [o for cue in cues if (o := _occasion(sentence, cue)) is not None and o.start not in taken]
    for visit in visits:
        is_called = visit.start in called
        told = FoundOccasion(
            visit.start, visit.end, "visit", None, sentence, visit.visitors, is_called, visit.cut, visit
        )
        within = (cue.start for cue in cues if cue.sort in _WITHIN and cue.end <= visit.start <= cue.end + 1)
        found.append(told._replace(cued=next(within, -1)))
    return found


def _cues(sentence: Sentence) -> Iterator[_Cue]:
    """Go through the words that may stand before an event; those that stand before much else are looked for here."""
    for hit in sentence.phrases(_OCCASION):
        yield _Cue(hit.start, hit.end, hit.sense("occasion"))
    yield from _after_subjects(sentence)
    yield from _after_cities(sentence)
    yield from _of_delegations(sentence)
    words, first = sentence.tokens.words, _first_words(sentence.lexicon.language)
    through = sentence.lexicon.sets["places.occasion.through"]
    for index in sentence.where(first):
        for word, sort, phrases, follows in first[words[index]]:
            if follows is not None and words[index + 1] not in follows:
                continue
            ahead = [word, *words[index + 1 : min(sentence.end, index + longest(phrases))]]
            if width := phrase_at(ahead, 0, len(ahead), phrases):
                if index == sentence.start or " ".join(words[index - 1 : index + 1]) not in through:
                    yield _Cue(index, index + width, sort)
                break


def _after_subjects(sentence: Sentence) -> Iterator[_Cue]:
    """Go through verbs of taking part whose subject stands before what binds the event ("attended the-minister IN")."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    verbs, into = sets["places.occasion.taking_part"], sets["places.occasion.into"]
    if sentence.lacks(verbs):
        return
    for index in range(sentence.start, sentence.end):
        word = words[index]
        if word not in verbs and not (grammar.binds(word[:1]) == "and" and word[1:] in verbs):
            continue
        subject = next((mention for mention in sentence.mentions if mention.start == index + 1), None)
        behind = subject.end if subject is not None else 0
        while (more := _past_leader(sentence, behind)) > behind:
            behind = more
        after = range(behind, min(sentence.end, behind + _AFTER_SUBJECT)) if subject is not None else ()
        bound = next((position for position in after if words[position] in into), None)
        if bound is not None:
            yield _Cue(index, bound + 1, "attended")


def _past_leader(sentence: Sentence, index: int) -> int:
    """Pass over who leads a delegation: "a delegation HEADED BY THE SPEAKER, Ali Salem," to what it takes part in."""
    words, leads = sentence.tokens.words, sentence.lexicon.sets["contacts.links.headed"]
    width = phrase_at(words, index, sentence.end, leads) if 0 < index < sentence.end else 0
    leader = next((m for m in sentence.mentions if m.start == index + width), None) if width else None
    return leader.end if leader is not None else index


def _of_delegations(sentence: Sentence) -> Iterator[_Cue]:
    """Go through delegations that are sent somewhere: "headed the kingdom's DELEGATION TO the opening session"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    groups, bound = sets["places.occasion.delegations"], sets["places.occasion.sent_to"]
    for index in sentence.where(groups) if groups else ():
        near = range(index + 1, min(sentence.end, index + 1 + _AFTER_SUBJECT))
        to = next((i for i in near if phrase_at(words, i, sentence.end, bound)), None)
        if to is not None:
            yield _Cue(index, to + phrase_at(words, to, sentence.end, bound), "attending")


def _after_cities(sentence: Sentence) -> Iterator[_Cue]:
    """Go through what tells, right after a city, what someone is there for ("who is in Suva, Fiji, FOR the forum")."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    what_for, attending = sets["places.occasion.what_for"], sets["places.occasion.goings.attending"]
    noun_first = sentence.lexicon.tables["places"]["occasion"].get("noun_first")
    for hit in sentence.phrases(PLACES) if what_for else ():
        state = sentence.hits.get(hit.end + 1) if words[hit.end : hit.end + 1] == [","] else None
        index = state.end if state is not None and state.sense("country") else hit.end
        index += words[index : index + 1] == [","]
        index = _past_days(sentence, index)
        width = phrase_at(words, index, sentence.end, what_for) if index < sentence.end else 0
        behind = index + width
        if not width or behind >= sentence.end or phrase_at(words, behind, sentence.end, attending):
            continue
        if width == 1 and noun_first and words[behind] not in sentence.lexicon.grammar.articles:
            continue  # "In Suva FOR meetings", which are those that are told of
        yield _Cue(index, behind, "attending" if width == 1 else "placed")


def _past_days(sentence: Sentence, index: int) -> int:
    """Pass over the days on which someone is there: "in Suva FROM MAY 6 TO 8 for the forum"; the same index if none."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    passed = united(sets["topics.days"], sets["topics.adjuncts"], sentence.lexicon.grammar.from_, frozenset("-–"))
    passed = united(passed, sentence.lexicon.grammar.to, sentence.lexicon.grammar.and_)
    end = index
    while end < min(sentence.end, index + _DAYS) and (words[end].isdigit() or words[end] in passed):
        end += 1
    return end if any(word.isdigit() for word in words[index:end]) else index


@cache
def _first_words(language: str) -> dict[str, list[_Begun]]:
    """Give the words with which those begin that may stand before an event, and before much else; with particles."""
    words = lexicon(language)
    goings = {sort: words.sets[f"places.occasion.goings.{sort}"] for sort in _GOINGS}
    first = {word for phrases in goings.values() for word in first_words(phrases)}
    read = {clitic + word: word for word in first for clitic in ("", *words.prefixes)} | {word: word for word in first}
    begun = [(form, word, sort, phrases) for form, word in read.items() for sort, phrases in goings.items()]
    found: dict[str, list[_Begun]] = {}
    for form, word, sort, phrases in begun:
        if phrase_starts(word, phrases):
            longer = (phrase.split(" ") for phrase in phrases)
            follows = None if word in phrases else frozenset(words[1] for words in longer if words[0] == word)
            found.setdefault(form, []).append(_Begun(word, sort, phrases, follows))
    return found


def choose_occasion(
    found: Iterable[FoundOccasion],
    own: Callable[[Sentence], float],
    standing: Callable[[Mention], str],
    states: set[str],
    *,
    place: str | None,
    held: bool,
) -> FoundOccasion | None:
    """Choose the event that a contact was part of.

    Args:
        found: The events of the article.
        own: How much it tells that an event is told in a sentence.
        standing: What someone is to the contact: `principal`, `side` (of the state of one), `other`, or `unknown`.
        states: The states of those who met.
        place: The state in which they did, if it is known.
        held: Whether the contact is no planned one: it is part of no visit that is still to come.
    """
    best, most, found = None, _ENOUGH, list(found)
    beside: set[int] = set()
    for occasion in found:
        if held and (occasion.onward or (occasion.visit is not None and occasion.coming)):
            continue
        told = own(occasion.sentence)
        titled = min(told, _LEAD) if occasion.sentence.is_title else told
        fits = _weigh(occasion, {standing(m) for m in occasion.goers}, states, titled if occasion.visit else told)
        told = titled  # Titles call visits and events by a word, and stories in full.
        if place is not None and leads_elsewhere(occasion, place):
            told -= _ELSEWHERE
        weight = told + _CUES[occasion.cue] + (_CALL if occasion.called and told >= _CALL else 0)
        weight += min(occasion.end - occasion.start, _FULL) * (_FULLER if occasion.visit is not None else _FULLER_EVENT)
        weight -= _VAGUE if occasion.visit is not None and occasion.visit.vague else 0.0
        weight -= min(occasion.sentence.index, _LATEST) * _LATER
        weight -= _COMING if held and occasion.coming else 0.0
        if occasion.cue == "sidelines":
            weight -= _SECOND if occasion.sentence.index in beside else 0.0
            beside.add(occasion.sentence.index)
        if fits is not None and weight + fits > most:
            best, most = occasion, weight + fits
    return _made_for(best, found) if best is not None and best.visit is not None else best


def _made_for(visit: FoundOccasion, found: list[FoundOccasion]) -> FoundOccasion:
    """Give the event that a visit is part of, or made for: "his visit to Lomé IS PART OF THE FORUM", "TO ATTEND IT".

    A tour must be told so by a clause: "a visit to Chad, IN A TOUR OF THE SAHEL" is that to Chad.
    """
    sentence = visit.sentence
    belongs = sentence.is_one_of(max(sentence.start, visit.start - 1), sentence.lexicon.sets["places.belonging"])
    same = (o for o in found if o.sentence is sentence and o.cue in _OF_VISIT)
    same = (o for o in same if o.visit is None or {*o.goers} <= {*visit.goers})  # "At the time of the visit of another"
    behind = [o for o in same if visit.end + (o.visit is not None and not belongs) <= o.cued <= visit.end + _BOUND]
    stops = frozenset(visit.sentence.tokens.words[visit.end : behind[0].cued]) if behind else frozenset()
    parted = not COMMAS.isdisjoint(stops) and not stops <= COMMAS
    return visit if not behind or parted else behind[0]


def leads_elsewhere(occasion: FoundOccasion, place: str) -> bool:
    """Tell a visit to another state than that in which people met."""
    aims = occasion.visit.aims if occasion.visit is not None else ()
    return bool(aims) and place not in aims and HERE not in aims


def _weigh(occasion: FoundOccasion, goers: set[str], states: set[str], told: float) -> float | None:
    """Weigh who goes there, and where it leads; None where it is an event of others."""
    if occasion.visit is None:
        return _weigh_event(occasion, goers, told)
    leads_here = not states.isdisjoint(occasion.visit.aims) or HERE in occasion.visit.aims
    if occasion.visit.aside:
        return None
    if "principal" in goers and (leads_here or not occasion.visit.aims):
        return _OURS + (_AIMED if leads_here else 0.0)
    if "principal" in goers:  # Others may be met on the way.
        return 0.0 if told >= _CALL else None
    if "other" in goers or told <= 0 or (occasion.visit.aims and not leads_here):
        return None
    if leads_here and "side" in goers:
        return 0.0 if told >= _LEAD else None
    if leads_here:
        return _AIMED
    his = any(mention.name is not None and mention.end <= occasion.start for mention in occasion.goers)
    apart = "side" in goers and (his or occasion.sentence.is_title)  # "Smith said ON HIS VISIT", who met nobody.
    return 0.0 if told >= _LEAD and not apart else None


def _weigh_event(occasion: FoundOccasion, goers: set[str], told: float) -> float | None:
    if occasion.cue in ATTENDING:
        # What they took part in after they met is no occasion.
        if told <= 0 or (occasion.cue == "attended" and not occasion.leads and not _BEFORE <= told < _CALL):
            return None
        if "principal" in goers:
            return _OURS
        named = any(mention.name is not None for mention in occasion.goers)
        apart = "other" in goers or ("side" in goers and named)  # Who goes there is none of those who met.
        return 0.0 if told >= _CALL and not apart else None
    if occasion.cue in _WITHIN and told < _REPORT and not occasion.about:
        return None
    if occasion.cue == "sidelines" and told >= _REPORT:
        return _TOLD  # The report itself tells on whose sidelines it was.
    if occasion.cue == "sidelines" and "principal" in goers and told >= _BEFORE:
        return 0.0
    return 0.0 if told >= _CALL else None


def _occasion(sentence: Sentence, cue: _Cue) -> FoundOccasion | None:
    if cue.sort == "visit" or _is_told(sentence, cue.start) or _is_earlier(sentence, cue.start):
        return None
    asked = cue.sort in ATTENDING and is_asked(sentence, cue.start, near=_ASKED)
    if asked or (cue.sort in ATTENDING and (_is_later(sentence, cue.start) or _is_left(sentence, cue.start))):
        return None
    start = name_start(sentence, cue.end)
    if (
        sentence.lexicon.grammar.cased
        and start < sentence.end
        and sentence.is_one_of(start, sentence.lexicon.grammar.with_)
    ):
        return None  # "also met on the sidelines | WITH the minister"
    end = name_end(sentence, start)
    if cue.sort == "occasion" and _is_wished_on(sentence, cue.start, start, end):
        return None
    if not is_event(sentence, start, end, cue.sort):
        return None
    goers = tuple(m for m in who_goes(sentence, cue.end, ()) if m.end >= cue.start - _GOER)
    if cue.sort == "sidelines" and not any(m.name for m in goers):
        goers += tuple(m for m in sentence.mentions[:1] if m.end <= cue.start and m.name is not None)
    about = any(0 <= cue.start - hit.end <= _ABOUT for hit in sentence.phrases(_AGAIN))
    leads = any(hit.start >= end for hit in sentence.phrases(_TRIGGER)) or _is_there(sentence, cue.start)
    found = FoundOccasion(
        start, end, cue.sort, organiser(sentence, start, end), sentence, goers, about=about, leads=leads, cued=cue.start
    )
    return found._replace(onward=cue.sort in ATTENDING and _is_onward(sentence, cue.start))


def _is_onward(sentence: Sentence, position: int) -> bool:
    """Tell what someone will leave for ("will leave tomorrow for Suva TO ATTEND the forum")."""
    words, departing = sentence.tokens.words, sentence.lexicon.sets["places.departing"]
    if sentence.lacks(departing):
        return False
    before = range(max(sentence.start, position - _GOER), position)
    return any(sentence.is_one_of(i, departing) or phrase_at(words, i, position, departing) for i in before)


def _is_there(sentence: Sentence, position: int) -> bool:
    """Tell what people take part in where they met ("met in Suva, WHERE both attended the forum")."""
    there = sentence.lexicon.sets["places.occasion.there"]
    return sentence.has_one_of(there, max(sentence.start, position - _THERE), position)


def _is_left(sentence: Sentence, position: int) -> bool:
    """Tell what was attended before: "AFTER ATTENDING the summit", "back from Lomé, WHERE SHE ATTENDED the forum"."""
    sets, first = sentence.lexicon.sets, max(sentence.start, position - _LEFT)
    if sentence.has_one_of(sets["places.elsewhen"], first, position):
        return True
    there = sets["places.occasion.there"]
    where = next((i for i in range(position - 1, first - _THERE, -1) if sentence.is_one_of(i, there)), None)
    if where is None or sentence.lacks(sets["places.back"]):
        return False
    before = range(max(sentence.start, where - _THERE), where)
    return any(phrase_at(sentence.tokens.words, i, where, sets["places.back"]) for i in before)


def _is_wished_on(sentence: Sentence, cue: int, start: int, end: int) -> bool:
    """Tell what people only congratulate others on ("conveyed his WISHES on the occasion of the anniversary")."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    begin = max(sentence.start, cue - _WISHED)
    wish = next((i for i in range(cue - 1, begin - 1, -1) if words[i] in sets["places.occasion.wishes"]), None)
    if wish is None or any(wish < hit.start < cue for hit in sentence.phrases(_TRIGGER)):
        return False  # "presented her best wishes when she MET him on the occasion of the summit"
    return sets["places.occasion.gatherings"].isdisjoint(words[start:end])


def _is_told(sentence: Sentence, position: int) -> bool:
    """Tell what is told of the contact from what was said in it: a report of the contact between goes before."""
    said = False
    for hit in sentence.phrases(_TELLING):
        if hit.start >= position:
            break
        if not sentence.speaks_of(hit.start):
            said = hit.sense("speech") is not None and hit.sense("trigger") is None
    return said


def _is_earlier(sentence: Sentence, position: int) -> bool:
    """Tell that the words before an event tell of an earlier contact ("their last meeting was on the sidelines of")."""
    contact = next((hit for hit in reversed(sentence.phrases(_AGAIN)) if hit.start < position), None)
    if contact is None:
        return False
    words, past = sentence.tokens.words, sentence.lexicon.sets["places.visit_past"]
    return not past.isdisjoint(words[max(sentence.start, contact.start - 1) : contact.end + 1])


def _is_later(sentence: Sentence, position: int) -> bool:
    """Tell what people took part in when they had met ("FOLLOWING THE MEETING, they attended a ceremony")."""
    return any(
        hit.start < position and is_elsewhen(sentence, hit.start, near=_JUST_BEFORE) for hit in sentence.phrases(_AGAIN)
    )
