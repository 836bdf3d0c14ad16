"""Visits, as an article names them: "first official visit of the minister to Chad"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.settings.locating import AT, TO, located
from diplonews.analysis.settings.othertimes import is_elsewhen
from diplonews.analysis.settings.places import find_capital
from diplonews.analysis.settings.wished import is_asked, is_discussed
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["HERE", "FoundVisit", "find_visits", "who_goes"]

HERE = ""
"""The aim of a visit to the state at hand, which the article does not name."""
_CLAUSES = frozenset({"trigger", "speech", "opener", "country", "city"})
"""Sorts of phrases that go on with something else."""
_AIMED = frozenset({"country", "city", "capital"})
_QUOTES = frozenset("\"«»“”'")
_ELIDED = frozenset("'’")
_MAX_VISIT = 24
"""Words of the name of a visit."""
_LASTING = 5
"""Words that tell how long it takes."""
_ELSEWHEN = 6
"""Words before a visit among which it is said that it was before or after what is told."""
_INVITED = 3
"""Words before a visit among which it is said that someone was asked to make it."""
_ASKED, _WENT = 18, 12
"""Words before a visit among which someone is asked to make it: where the verb comes first, by whom stands between."""
_BOUND = 4
"""Words of the longest clause that binds a visit to who makes it."""
_UNKNOWN = 3
"""Words for a visitor who is no person or office that is known."""
_BEFORE = 12
"""Words before a visit among which it is told where someone went on it."""
_TRIGGER = frozenset({"trigger"})
_BESIDE = 3
"""Words from a city to a visit that is told to have been the time of what was there."""
_NOW = 3
"""Words after who is being visited among which it is said that they are there now."""


class FoundVisit(NamedTuple):
    """A visit in the text."""

    start: int
    end: int
    visitors: tuple[Mention, ...]
    """Who makes it, as far as its name or the words before it tell."""
    aims: tuple[str, ...]
    """The states that are visited."""
    aside: bool
    """Whether it is only asked for, or was before or after what the sentence tells."""
    cut: int = 0
    """Letters before its noun that are written together with it."""
    coming: bool = False
    """Whether it is called one that is still to come."""
    vague: bool = False
    """Whether its name tells no more than the how many-th it is, or how long it takes."""


def find_visits(sentence: Sentence) -> Iterator[FoundVisit]:
    """Find the visits that a sentence tells of by a noun ("a visit to Chad") or a verb ("who is now visiting Chad")."""
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    nouns, verbs = sets["places.visit_nouns"], sets["places.visiting"]
    if sentence.lacks(nouns) and sentence.lacks(verbs):
        return
    bound = sentence.lexicon.grammar.clitics
    position = sentence.start
    while position < sentence.end:
        found, word = None, words[position]
        if word in nouns:
            found = _named(sentence, position, cut=0)
        elif word[1:] in nouns and bound.get(word[0], "to") != "to":
            found = _named(sentence, position, cut=1)
        elif width := phrase_at(words, position, sentence.end, verbs):
            found = _going_on(sentence, position, position + width)
        if found is not None:
            yield found
        position = max(position + 1, found.end if found is not None else 0)


def _named(sentence: Sentence, noun: int, *, cut: int) -> FoundVisit | None:
    start = _start(sentence, noun)
    if start is None or sentence.tokens.words[noun - 1] in sentence.lexicon.sets["places.visit_calls"]:
        return None
    # "Visit-his" and "the visit" belong to nobody who is named after them, where an owner stands after its noun.
    word, closed = sentence.tokens.words[noun], sentence.lexicon.sets["places.visit_closed"]
    # ... but for "the visit OF the king", which is bound to it.
    grammar, tours = sentence.lexicon.grammar, sentence.lexicon.sets["places.visit_tours"]
    owned, tour = word.startswith(grammar.definite), grammar.cased and word in tours
    reader = _Reader(sentence, closed=word in closed, owned=owned, tour=tour)
    end = reader.read(noun + 1)
    if end == noun + 1:
        end = reader.read_unknown(noun + 1)
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    told_before = start < noun and words[start] not in _owners(sentence) and sentence.lexicon.grammar.cased
    if end == noun + 1 and not told_before:
        return None
    mentions = tuple(reader.met)
    aims = tuple(reader.aims) or _aims_in(sentence, start, noun) or _aim_before(sentence, start)
    if word[cut:] not in sets["places.visit_tours"]:
        aims = aims or _aim_beside(sentence, start)
    if not aims and _is_call(sentence, noun, end):
        return None
    aside = _is_elsewhen(sentence, start) or _is_invited(sentence, start) or _is_called(sentence, start, end, "past")
    aside = aside or is_discussed(sentence, start)
    aside = aside or sentence.has_one_of(sets["places.recalling"], max(sentence.start, start - _ELSEWHEN), start)
    if not mentions and (reader.made or words[noun] not in sets["places.visit_known"]):
        mentions = who_goes(sentence, start, aims)
    coming, how = _is_called(sentence, start, end, "coming"), sets["places.visit_how"]
    vague = start == noun and noun + 1 + phrase_at(words, noun + 1, end, how) == end
    return FoundVisit(start, end, mentions, aims, aside, cut, coming, vague)


def _is_call(sentence: Sentence, noun: int, end: int) -> bool:
    """Tell the visit that one person pays to another ("une visite DE COURTOISIE"), which is the contact itself."""
    told, sets = sentence.tokens.words[noun + 1 : end], sentence.lexicon.sets
    return not sets["places.visit_calls"].isdisjoint(told) and sets["places.visit_work"].isdisjoint(told)


def _aim_before(sentence: Sentence, start: int) -> tuple[str, ...]:
    """Give where a visit leads that is told behind it ("arrived IN CHAD on an official visit")."""
    words = sentence.tokens.words
    if words[start - 1] not in sentence.lexicon.sets["places.occasion.into"]:
        return ()
    for hit in reversed(sentence.phrases(PLACES)):
        if start - _BEFORE <= hit.start < start - 1 and located(sentence, hit) == TO:
            return ((hit.sense("city") or hit.sense("capital") or hit.sense("country"))[0],)
    return ()


def _aim_beside(sentence: Sentence, start: int) -> tuple[str, ...]:
    """Give the state of the city right before it: "met the minister IN LIMA DURING his visit" is a visit there."""
    for hit in sentence.phrases(PLACES):
        if start - _BESIDE <= hit.end < start and located(sentence, hit) == AT:
            city = hit.sense("city") or hit.sense("capital")
            between = sentence.tokens.words[hit.end : start]
            return (city[0],) if city and COMMAS.isdisjoint(between) else ()
    return ()


def _is_elsewhen(sentence: Sentence, start: int) -> bool:
    """Tell a visit before or after which something was ("some months after his visit") from the one at hand.

    Who returns after a visit tells what was on it.
    """
    words = sentence.tokens.words
    if not sentence.lexicon.sets["places.returns"].isdisjoint(words[sentence.start : start]):
        return False
    first = max(sentence.start, start - _ELSEWHEN)
    since = sentence.lexicon.sets["places.since"]  # "In Chad SINCE Monday for a visit": who is there still
    breaks = (index for index in range(start - 1, first, -1) if words[index] in COMMAS or words[index] in since)
    return is_elsewhen(sentence, start, near=min(start - next(breaks, first) - 1, _ELSEWHEN))


def _is_invited(sentence: Sentence, start: int) -> bool:
    """Tell a visit that is only asked for; where a particle tells so ("invited him TO make a visit"), it is near."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    near = words[max(sentence.start, start - _INVITED) : start]
    bound = grammar.cased or any(word in grammar.to or grammar.binds(word[:1]) == "to" for word in near)
    return bound and is_asked(sentence, start, near=_ASKED if grammar.verb_first else _WENT)


def _is_called(sentence: Sentence, start: int, end: int, time: str) -> bool:
    """Tell an earlier visit, or one to come, from the one at hand by its name ("the last visit", "in 2017")."""
    words, told = sentence.tokens.words, sentence.lexicon.sets[f"places.visit_{time}"]
    begin = start - (time == "past" and start > sentence.start)  # "LAST visit"
    return any(phrase_at(words, index, sentence.end, told) for index in range(begin, min(sentence.end, end + 1)))


def who_goes(sentence: Sentence, position: int, aims: tuple[str, ...]) -> tuple[Mention, ...]:
    """Give whom the words before a token tell of last, but for the hosts; without any, whom those after it do.

    Args:
        sentence: What is told.
        position: Where the visit or event is named.
        aims: The states that are visited: their own people are the hosts.
    """
    guests = [m for m in sentence.mentions if (m.name or m.offices or m.counterpart) and not _is_host(m, aims)]
    before = [mention for mention in guests if mention.end <= position]
    # "During their trip to Chad, THE FIJIAN DELEGATION will meet the president": a delegation may lead the clause.
    groups = bool(aims) and sentence.lexicon.grammar.cased
    behind = (m for m in sentence.mentions if m.start >= position)
    after = next((m for m in behind if m in guests or (groups and m.delegation)), None)
    if before or after is None or _is_met_there(sentence, position, after):
        return tuple(before[-1:])
    return (after,)


def _is_met_there(sentence: Sentence, position: int, mention: Mention) -> bool:
    """Tell who is only met where someone goes: "she will go to Chad, WHERE SHE WILL MEET the president"."""
    if sentence.has_one_of(sentence.lexicon.sets["places.occasion.there"], position, mention.start):
        return True
    met = (hit.start for hit in sentence.phrases(_TRIGGER) if position < hit.start < mention.start)
    return not sentence.lexicon.grammar.verb_first and next(met, None) is not None


def _is_host(mention: Mention, aims: tuple[str, ...]) -> bool:
    return mention.together or (mention.country is not None and mention.country in aims)


def _owners(sentence: Sentence) -> frozenset[str]:
    return sentence.lexicon.sets["places.owners"]


def _start(sentence: Sentence, noun: int) -> int | None:
    """Begin the name with what tells the visit ("first official"); where verbs are written alike, None for those."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    start, adjectives = noun, sets["places.visit_before"]
    while start > sentence.start:
        place = _place_before(sentence, start)
        if place is not None:
            start = place
        elif words[start - 1] in adjectives or (words[start - 1] == "-" and start > sentence.start + 1):
            start -= 1
        else:
            break
    if start > sentence.start and words[start - 1][1:] in adjectives and grammar.binds(words[start - 1][:1]) == "with":
        return start - 1
    before = words[start - 1] if start > sentence.start else ""
    if not grammar.cased:
        return start
    bound = phrase_at(words, noun + 1, sentence.end, united(grammar.of, grammar.to)) > 0
    is_noun = start < noun or bound or before in grammar.articles or before in sets["places.owners"]
    if not is_noun or before in grammar.to or before in sets["places.modals"]:
        return None
    return start - 1 if start == noun and before in sets["places.owners"] - grammar.of else start


def _place_before(sentence: Sentence, end: int) -> int | None:
    """Give where a state or region begins that says where a visit leads ("its VIETNAM visit"): not whose it is."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if not sets["places.visit_names"] or not sentence.tokens.is_capital(end - 1):
        return None
    widths = range(1, min(_LASTING, end - sentence.start - 1) + 1)
    region = next((end - n for n in widths if phrase_at(words, end - n, end, sets["places.regions"]) == n), None)
    hits = ((end - n, sentence.hits.get(end - n)) for n in widths)
    named = (start for start, hit in hits if hit is not None and hit.end == end and _AIMED & hit.sorts.keys())
    start = region if region is not None else next(named, None)
    if start is None or sentence.speaks_of(start):
        return None
    before = words[start - 1]
    owned = before in sets["places.owners"] or before in sets["places.visit_before"] or before in {"s", "'", "’"}
    return start if owned or before in sets["places.visit_names"] else None


def _aims_in(sentence: Sentence, start: int, noun: int) -> tuple[str, ...]:
    """Give the state before the noun of a visit that leads there ("its VIETNAM visit")."""
    if noun <= start or not sentence.lexicon.sets["places.visit_names"]:
        return ()
    hits = (sentence.hits.get(index) for index in range(start, noun))
    told = (hit.sense(sort) for hit in hits if hit is not None for sort in ("city", "capital", "country"))
    return next(((value[0],) for value in told if value), ())


def _going_on(sentence: Sentence, verb: int, end: int) -> FoundVisit | None:
    """For "who is visiting Chad at present"."""
    reader = _Reader(sentence)
    last = reader.read_place(end)
    if last == end:
        return None
    words, now = sentence.tokens.words, sentence.lexicon.sets["places.now"]
    after = next((i + 1 for i in range(last, min(sentence.end, last + _NOW)) if words[i] in now), last)
    relative = not sentence.lexicon.grammar.relative.isdisjoint(words[max(sentence.start, verb - 2) : verb])
    if after == last and (not relative or not sentence.lexicon.grammar.cased):
        return None
    # "Who" is whoever was named last, at home in the state that is visited or not.
    visitors = who_goes(sentence, verb, () if relative else tuple(reader.aims))
    return FoundVisit(verb, after, visitors, tuple(reader.aims), aside=False)


class _Reader:
    """Reads what belongs to the name of a visit: how it is, whose it is, where it leads and how long it takes."""

    def __init__(self, sentence: Sentence, *, closed: bool = False, owned: bool = False, tour: bool = False) -> None:
        self.sentence = sentence
        self.tour = tour
        self.closed = closed
        self.owned = owned
        self.aims: list[str] = []
        self.visitors = {m.start: m for m in sentence.mentions}
        self.met: list[Mention] = []
        self.made = False
        """Whether a clause tells that somebody makes it ("the visit THAT SHE MAKES")."""

    def read(self, position: int) -> int:
        """Give the end of the name that goes on at a token."""
        limit = min(self.sentence.end, position + _MAX_VISIT)
        while position < limit:
            step = self._step(position)
            if step <= position:
                break
            position = step
        return min(position, limit)

    def _step(self, position: int) -> int:
        sentence = self.sentence
        words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
        if self._is_adjective(words[position]) or words[position] == "#":
            return position + 1
        if self.aims and (width := phrase_at(words, position, sentence.end, sets["places.visit_since"])):
            return position + width
        how = 0 if self.closed else phrase_at(words, position, sentence.end, sets["places.visit_how"])
        if how:  # "A visit (which is) the first"; "THE visit is the first" is a sentence of its own.
            return position + how
        if words[position] in _QUOTES and position + 1 < sentence.end:
            after = self._step(position + 1)
            return after if after > position + 1 else position
        placed = max(self.read_place(position), self._of_states(position))
        if placed > position:
            return placed
        if words[position] in grammar.and_ and position + 1 < sentence.end:
            more = position + 1 + phrase_at(words, position + 1, sentence.end, sets["places.visit_binds"])
            return more + 1 if more < sentence.end and self._is_adjective(words[more]) else position
        if self._may_visit(position):
            mention = self.visitors[position]
            self.met += [mention] if mention.name or mention.offices else []
            return mention.end
        titled = words[position] in sets["places.visit_titles"] and self._is_his(position)
        if titled and (not self.closed or self._is_bound(position)):
            follow = sentence.hits.get(position + 1)
            of_state = follow is not None and follow.sense("adjective") and words[position].startswith(grammar.definite)
            return follow.end if follow is not None and of_state and position + 1 not in self.visitors else position + 1
        lasts = position + (words[position] in grammar.relative)
        if lasts < sentence.end and words[lasts] in sets["places.lasting"]:
            return self._lasting(lasts + 1)
        if words[position] in sets["places.covering"]:
            return self._covering(position)
        if self._is_here(position):
            return position + 1
        made = phrase_at(words, position, sentence.end, sets["places.visit_binds"])
        bound = position + max(made, int(words[position] in grammar.articles))
        if bound > position and bound < sentence.end:
            after = self._step(bound)
            self.made = self.made or (made > 0 and after > bound)
            return after if after > bound else position
        return position

    def read_unknown(self, position: int) -> int:
        """For "visit of-the-cardinal the-French to Chad": a visitor of no known office, and where it leads."""
        words, definite = self.sentence.tokens.words, self.sentence.lexicon.grammar.definite
        limit = min(self.sentence.end, position + _UNKNOWN)
        follow = position
        while definite and not self.closed and follow < limit and words[follow].startswith(definite):
            follow += 1
        end = self.read(follow) if follow > position else follow
        return end if self.aims else position

    def _may_visit(self, position: int) -> bool:
        """Tell who makes the visit from who is met on it ("a visit to Chad WITH-the-king")."""
        mention = self.visitors.get(position)
        towards = self.sentence.lexicon.sets["places.towards"]
        if mention is None or self.met or self.sentence.tokens.words[position] in towards:
            return False
        if mention.counterpart:
            return False  # Whoever is met on it is named after it.
        owns = self.sentence.lexicon.grammar.binds(mention.prefix) == "to"
        if self.closed:
            return (owns and self.owned) or (not mention.prefix and self._is_bound(position))
        return owns or (not mention.prefix and self._is_his(position))

    def _is_his(self, position: int) -> bool:
        """Tell whose visit it is, right behind its noun, from who was met: "on an official visit | THE PREMIER"."""
        grammar, before = self.sentence.lexicon.grammar, self.sentence.tokens.words[position - 1]
        if not grammar.verb_first or self._is_bound(position):
            return True
        placed = before.startswith(grammar.definite) and before not in self.sentence.lexicon.sets["places.visit_titles"]
        return not (self.aims or placed or self._is_adjective(before))

    def _is_bound(self, position: int) -> bool:
        """Tell who makes the visit where a clause says so ("the visit that HIS HIGHNESS makes")."""
        words, binds = self.sentence.tokens.words, self.sentence.lexicon.sets["places.visit_binds"]
        first = max(self.sentence.start, position - _BOUND)
        return any(index + phrase_at(words, index, position, binds) == position for index in range(first, position))

    def _is_adjective(self, word: str) -> bool:
        """Tell what says how a visit is, definite or not."""
        known, grammar = self.sentence.lexicon.sets["places.visit_adjectives"], self.sentence.lexicon.grammar
        if grammar.binds(word[:1]) == "and" and word[1:] in known:
            return True
        return word in known or any(
            word.startswith(start) and word[len(start) :] in known for start in grammar.definite
        )

    def _is_here(self, position: int) -> bool:
        """Tell what is visited, where it is no state or city ("his visit to-the-centre")."""
        grammar, word = self.sentence.lexicon.grammar, self.sentence.tokens.words[position]
        definite = (start for start in grammar.definite if grammar.binds(start[:1]) == "to")
        return self.closed and not self.aims and word.startswith(tuple(definite)) and position not in self.visitors

    def _is_to_here(self, word: str) -> bool:
        """Tell "to" written together with the state at hand, whose article loses a letter to it ("TO-THE-KINGDOM")."""
        grammar = self.sentence.lexicon.grammar
        article = grammar.definite[0] if grammar.definite else ""
        return bool(article) and grammar.binds(word[:1]) == "to" and article[:1] + word[1:] in grammar.here

    def _lasting(self, position: int) -> int:
        """How long it takes: up to the word for days, or to the next sign or verb."""
        sentence, sets = self.sentence, self.sentence.lexicon.sets
        limit = min(sentence.end, position + _LASTING)
        while position < limit and sentence.tokens.is_word(position):
            word, hit = sentence.tokens.words[position], sentence.hits.get(position)
            if phrase_at(sentence.tokens.words, position, limit, sets["places.occasion.ends"]):
                break
            if hit is not None and not _CLAUSES.isdisjoint(hit.sorts):
                break
            position += 1
            if word in sets["places.durations"]:
                follows = position < limit and sentence.tokens.words[position] in sets["places.durations"]
                return position + follows
        return position

    def _covering(self, position: int) -> int:
        """Which states a tour leads to: "a tour THAT TAKES IN Chad, Mali and Togo"."""
        sentence, end = self.sentence, position + 1
        words, adverbs = sentence.tokens.words, sentence.lexicon.sets["speech.adverbs"]
        if also := phrase_at(words, end, sentence.end, adverbs):
            self.aims.append(HERE)  # "That ALSO takes in Chad": besides where it is told.
        end += also
        if width := phrase_at(words, end, sentence.end, sentence.lexicon.sets["places.regions"]):
            return end + width  # "A tour that takes in THREE STATES"
        end += phrase_at(words, end, sentence.end, sentence.lexicon.grammar.each)
        last = position
        while end < sentence.end:
            hit = sentence.hits.get(end)
            value = (hit.sense("country") or hit.sense("city")) if hit is not None else None
            if hit is None or value is None:
                break
            self.aims.append(value[0])
            last = end = hit.end
            end += end < sentence.end and words[end] in COMMAS
        return last

    def _of_states(self, position: int) -> int:
        """How many states a tour leads to, or what region: "a tour OF FIVE ASIAN COUNTRIES", "OF THE SAHEL"."""
        sentence, sets = self.sentence, self.sentence.lexicon.sets
        words, start = sentence.tokens.words, position + 1
        if self.aims or words[position] not in sets["places.through"]:
            return position
        while start < sentence.end and words[start] in sentence.lexicon.grammar.articles:
            start += 1
        if width := phrase_at(words, start, sentence.end, sets["places.regions"]):
            return start + width
        if start >= sentence.end or not (words[start].isdigit() or words[start] in sets["places.several"]):
            return position
        near = range(start + 1, min(sentence.end, start + _LASTING))
        last = next((i for i in near if words[i] in sets["places.states"] or not sentence.tokens.is_word(i)), start)
        return last + 1 if words[last] in sets["places.states"] else position

    def read_place(self, position: int) -> int:
        """Where it leads: places, after a preposition that tells so or after another place."""
        sentence = self.sentence
        words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
        start = position
        while position < sentence.end:
            word = words[position]
            joint = bool(self.aims) and (word in grammar.and_ or word in COMMAS)
            towards = word in sets["places.towards"] and (not self.aims or position > start)
            elided = position > start and word in _ELIDED and words[position - 1] in grammar.articles
            if not (joint or towards or elided or word in grammar.articles):
                break
            position += 1
        if position >= sentence.end:
            return start
        if position in self.visitors and any(word in COMMAS for word in words[start:position]):
            return start  # "During his visit to Chad, FIJI'S MINISTER met"
        named = sentence.hits.get(position)
        longer = named is not None and named.end > position + 1 and named.sense("country") is not None
        if not longer and (width := phrase_at(words, max(start, position - 1), sentence.end, grammar.here)):
            self.aims.append(HERE)  # "The country" has its article with it.
            return max(start, position - 1) + width
        if not longer and (words[position] in grammar.here or self._is_to_here(words[position])):
            self.aims.append(HERE)
            return position + 1
        if width := phrase_at(words, position, sentence.end, sets["places.regions"]):
            return position + width
        capital = find_capital(sentence, position)
        hit = sentence.hits.get(position)
        if hit is None or capital is not None:
            return start if capital is None else self._aim(capital[0], capital[1])
        for sort in ("city", "capital", "country"):
            # A tour leads to states: "goes on with her African tour IN PRAIA" tells where she is by now.
            if (value := hit.sense(sort)) and not (self.tour and sort != "country"):
                return self._aim(value[0], hit)
        return start

    def _aim(self, country: str, hit: Hit) -> int:
        self.aims.append(country)
        return hit.end
