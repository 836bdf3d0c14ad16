"""On what day people met: the day that stands nearest to the words that report it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.contacts.planned import is_programmed
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.settings.wished import is_of_saying
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import holds, longest, phrase_at, united
from diplonews.dates import FoundDate, find_dates
from diplonews.model import Article
from diplonews.model.values import Day
from diplonews.text import fold

__all__ = ["FoundDay", "find_day"]

_SPEECH = frozenset({"speech"})
_WEEK, _DAY = timedelta(days=7), timedelta(days=1)
_OPENING, _CLOSING = frozenset('«“„"'), frozenset("»”")
_BEGINNING = 2
"""Sentences with which a report begins."""
_GOING = 12
"""Words before a day among which the verb stands that tells who went somewhere on it."""
_JUST_BEFORE = 2
"""Sentences before the report of a contact that goes on with their news."""
_SAME_DAY = 6
"""And among which the day was told that "the same day" means."""
_ANOTHER = 4
"""Words before the report of a contact among which something says that another day is told of."""
_SINCE = 2
"""Words before a day among which something is told to have begun on it."""
_TELLER = 5
"""Words that name who tells of a contact, between the verb of saying and the day."""
_OF_SUBJECT = 24
"""Words from the contact, where a sentence begins with it, to a day that is told of it."""
_CLAUSE = 10
"""Words between a relative pronoun and the day that its clause tells."""
_SAYING = frozenset({"speech"})
_OF_EVENT = 4
"""Words from attending to the event, its article and adjectives among them."""
_CONTACTS = frozenset({"trigger", "again"})
_TRIGGER = frozenset({"trigger"})
_NEAR = 10
"""Words between the noun of a contact and a day that is told of it."""


class FoundDay(NamedTuple):
    """A day with the words that tell it."""

    date: Day
    end_date: Day | None
    words: str


def find_day(
    article: Article,
    contacts: list[Contact],
    told: list[Sentence],
    earlier: list[Sentence],
    known: dict[int, list[FoundDate]],
    *,
    leading: bool,
) -> FoundDay | None:
    """Find when a contact took place, or will.

    Args:
        article: What the sentences are from.
        contacts: The reports of the contact.
        told: Sentences that tell of it.
        earlier: Sentences before them, the nearest first: a visit told there tells the day too.
        known: The days that sentences name, by their numbers: what was read is kept there.
        leading: Whether the article begins with the contact: then its day may be that of the news.
    """
    return _Days(article, known).of(contacts, told, earlier, leading=leading)


class _Days(NamedTuple):
    """The days that the sentences of an article name."""

    article: Article
    known: dict[int, list[FoundDate]]

    def of(
        self, contacts: list[Contact], told: list[Sentence], earlier: list[Sentence], *, leading: bool
    ) -> FoundDay | None:
        """Look for a day: in the reports, in what is told of the contact, then where the article begins."""
        planned, announced = contacts[0].status == "planned", None
        for contact in contacts:
            if planned and self._is_over_days(contact):
                return None
            for near in sorted(self._reported(contact), key=partial(_distance_to, contact)):
                found = self._settled(near, contact.sentence, planned=planned)
                if found is not None and not _is_announced_on(contact.sentence, near):
                    return found
                announced = announced or found
        found = self._same_day(contacts[0], earlier) or self._told(contacts[0], told, visit=False) or announced
        found = found or self._arrived(contacts[0], earlier) or self._programmed(contacts[0], earlier)
        if not leading:
            found = found or self._told(contacts[0], earlier[:_JUST_BEFORE], visit=True)
            return found or (None if planned else self._series(earlier))
        if found is None and not planned:
            # Where the verb comes first the lead of a report without a headline is often of something else.
            lead_tells = not contacts[0].sentence.lexicon.grammar.verb_first or any(
                c.sentence.is_title for c in contacts
            )
            first = int(any(sentence.is_title for sentence in earlier))
            lead = [sentence for sentence in earlier if lead_tells and sentence.index == first]
            goes = contacts[0].kind == "visit"
            found = self._news(told, contacts, goes=goes) or self._news(lead, contacts, by_anyone=True, goes=goes)
        found = found or self._told(contacts[0], earlier, visit=True)
        if found is None and not planned:
            titles = [s for s in earlier if s.is_title]
            found = self._news(titles, contacts, by_anyone=True) or self._series(earlier)
        return found

    def _same_day(self, contact: Contact, earlier: list[Sentence]) -> FoundDay | None:
        """For "the same day": the last one that was told of before."""
        if not contact.sentence.tells(contact.sentence.lexicon.sets["places.same_day"]):
            return None
        for sentence in earlier[:_SAME_DAY]:
            if days := list(self._all(sentence)):
                return self._settled(days[-1], sentence, planned=contact.status == "planned")
        return None

    def _is_over_days(self, contact: Contact) -> bool:
        """Tell what is to be on one of several days: "will meet ON 15 AND 16 MAY", whenever it was announced."""
        offset = _offset(contact)
        days = sorted(self._all(contact.sentence, offset), key=lambda day: _distance(day, offset))
        return contact.kind != "visit" and bool(days) and days[0].end_date is not None and days[0].start > offset

    def _arrived(self, contact: Contact, earlier: list[Sentence]) -> FoundDay | None:
        """For "arrived TODAY in Lima, and met": on the day itself; on a visit of one day, whom they will meet, too."""
        planned, today, report = contact.status == "planned", self._today(), contact.sentence
        for sentence in (contact.sentence, *earlier[: 1 + planned]):
            words, sets = sentence.tokens.words, sentence.lexicon.sets
            going = sets["places.moves"] if planned and sets["places.one_day"] else sets["places.arrived"]
            if sentence.lacks(going):
                continue
            told = (words[s.start : s.end] for s in (sentence, report))  # "AS SOON AS HE ARRIVES the two will meet"
            if planned and not any(holds(those, sets["places.one_day"]) for those in told):
                continue
            for day in self._all(sentence):
                position = _word_at(sentence, day.start)
                before = sentence is not contact.sentence or position < contact.trigger
                arrived = sentence.has_one_of(going, max(sentence.start, position - _GOING), position)
                if before and arrived and day.end_date is None and day.date == today:
                    return self._settled(day, sentence, planned=planned)
        return None

    def _programmed(self, contact: Contact, earlier: list[Sentence]) -> FoundDay | None:
        """For a line of a programme, which begins with the hour: the day of which its title tells."""
        if not is_programmed(contact.sentence):
            return None
        titles = [(sentence, day) for sentence in earlier if sentence.is_title for day in self._all(sentence)]
        return self._settled(titles[0][1], titles[0][0], planned=True) if titles else None

    def _series(self, earlier: list[Sentence]) -> FoundDay | None:
        """For "held TODAY a number of meetings", "received several ambassadors TODAY", told one by one afterwards."""
        for sentence in earlier:
            several = sentence.lexicon.sets["places.series"]
            if sentence.lacks(several):
                continue
            at = next((i for i in range(sentence.start, sentence.end) if sentence.is_one_of(i, several)), None)
            if at is None:
                continue
            for day in self._all(sentence):
                position = _word_at(sentence, day.start)
                near = abs(position - at) <= _NEAR and day.end_date is None
                if near and not _is_of_going(sentence, position, sentence.end):
                    return self._settled(day, sentence, planned=False)
        return None

    def _told(self, contact: Contact, sentences: list[Sentence], *, visit: bool) -> FoundDay | None:
        for sentence in sentences:
            for day in self._all(sentence):
                planned, is_visit = contact.status == "planned", contact.kind == "visit"
                is_range = day.end_date is not None and not is_visit
                if not is_range and _tells(sentence, day, visit=visit, comes=planned, goes=is_visit):
                    found = self._settled(day, sentence, planned=planned)
                    if found is not None:
                        return found
        return None

    def _news(
        self, told: list[Sentence], contacts: list[Contact], *, by_anyone: bool = False, goes: bool = False
    ) -> FoundDay | None:
        """Give the day on which one of the sides did or said something, by the sentences with which the report
        begins; `goes` where going somewhere is the contact.

        Who said on a day that they had met someone need not have met them on it.
        """  # noqa: D205  # one sentence
        for sentence in told[:_BEGINNING]:
            reports = [contact.trigger for contact in contacts if contact.sentence is sentence]
            for day in self._all(sentence):
                position = _word_at(sentence, day.start)
                by_someone = by_anyone or any(mention.start < position for mention in sentence.mentions)
                going = not goes and _is_of_going(sentence, position, sentence.end)
                going = going or _is_of_attending(sentence, position)
                going = going or any(is_of_saying(sentence, position, trigger) for trigger in reports)
                if by_someone and day.end_date is None and not (going or _is_of_telling(sentence, position)):
                    return self._settled(day, sentence, planned=False)
        return None

    def _reported(self, contact: Contact) -> Iterator[FoundDate]:
        """Give the days of a report that are the contact's: not those of who told the press of it, nor of who arrived
        before it.

        Over several days people may meet on any of them: a range tells only when they visited.
        """  # noqa: D205  # one sentence
        sentence, is_visit = contact.sentence, contact.kind == "visit"
        other = _another(sentence, contact.trigger)
        for day in self._all(sentence, _offset(contact)):
            position = _word_at(sentence, day.start)
            if (day.end_date is not None and not is_visit) or position < other:
                continue
            if is_of_saying(sentence, position, contact.trigger):
                continue
            if position < contact.trigger and _is_of_telling(sentence, position):
                continue
            if contact.status == "planned" and contact.trigger < position and _is_said_on(sentence, position):
                continue
            # Who comes on a day to meet someone will meet on it, if it is still to come; who sets out may not.
            comes = contact.status == "planned" and _comes(sentence, position, contact.trigger)
            comes = comes or _is_for(sentence, position, contact.trigger)
            if is_visit or comes or not _is_of_going(sentence, position, contact.trigger):
                yield day

    def _all(self, sentence: Sentence, told: int | None = None) -> Iterator[FoundDate]:
        """Give the days that a sentence names, with offsets into the text that was read.

        The day in a dateline is left out: it is when it was written. So are days in quotations, but for those that
        hold what is `told`, too.
        """
        text, dateline = sentence.tokens.text, self.article.dateline
        start, end = sentence.tokens.span(sentence.start, sentence.end)
        if dateline is not None and (at := text.find(dateline.text, start, end)) >= 0:
            start = at + len(dateline.text)
        if sentence.index not in self.known:
            self.known[sentence.index] = find_dates(text[start:end], self.article.language, self._today())
        for day in self.known[sentence.index]:
            position = _word_at(sentence, start + day.start)
            if _ends_stay(sentence, position) or _is_of_deed(sentence, position):
                continue
            if not _is_quoted(text[start : start + day.start]) or (told is not None and _is_quoted(text[start:told])):
                yield day._replace(start=start + day.start, end=start + day.end)

    def _today(self) -> date | None:
        """Give the day that "today" is: the day of writing in the dateline, which may be published on the next."""
        written = self.article.dateline.date if self.article.dateline is not None else None
        today = self.article.published if written is None else written
        return date(today.year, today.month, today.day) if isinstance(today, date) else None

    def _settled(self, day: FoundDate, sentence: Sentence, *, planned: bool) -> FoundDay | None:
        """A weekday by itself is the last one of what is told, and the next one of what is to come; None for a day
        that is past before what is planned ("announced yesterday"), or still to come after what was held.
        """  # noqa: D205  # one sentence
        words = " ".join(sentence.tokens.text[day.start : day.end].split())
        when, today = day.date, self._today()
        if not planned and holds(fold(words).split(), sentence.lexicon.sets["contacts.status.planned_times"]):
            return None
        if today is not None and isinstance(when, date):
            if planned and day.loose and _is_of_move(sentence, _word_at(sentence, day.start)):
                return None  # "STARTED A VISIT ON MONDAY, during which she will meet"
            if planned and day.loose and today - _WEEK < when < today:
                when += _WEEK
            if planned and when < today and not any(map(str.isdigit, words)):
                return None  # Announced YESTERDAY; a day of the month may be that of an article published late.
            if (when < today - _DAY) if planned else (when > today + _DAY):
                return None
            if not planned and when != today and _is_of_opening(sentence, _word_at(sentence, day.start)):
                return None
        return FoundDay(when, day.end_date, words)


def _offset(contact: Contact) -> int:
    """Give where in the text the words stand that report a contact."""
    return contact.sentence.tokens.span(contact.trigger, contact.trigger + 1)[0]


def _is_quoted(before: str) -> bool:
    """Tell whether a quotation is open after some words of a sentence: its "today" is another one."""
    marks = [character for character in before if character in _OPENING or character in _CLOSING]
    return bool(marks) and (marks[-1] in _OPENING if marks[-1] != '"' else marks.count('"') % 2 == 1)


def _word_at(sentence: Sentence, offset: int) -> int:
    """Give the word of a sentence that begins at an offset, or the first after it."""
    for index in range(sentence.start, sentence.end):
        if sentence.tokens.span(index, index + 1)[0] >= offset:
            return index
    return sentence.end


def _ends_stay(sentence: Sentence, day: int) -> bool:
    """Tell the day on which something ends: "a visit that lasts UNTIL 3 May"."""
    until, words = sentence.lexicon.sets["places.until"], sentence.tokens.words
    starts = range(max(sentence.start, day - _SINCE), day) if until else ()
    return any(phrase_at(words, i, day, until) == day - i for i in starts)


def _is_of_event_to_come(sentence: Sentence, day: int) -> bool:
    """Tell the day of an event that is only spoken of: "invited him to the conference TO BE HELD in Lima on May 3"."""
    words, scheduled = sentence.tokens.words, sentence.lexicon.sets["places.scheduled"]
    if not scheduled or sentence.lacks(scheduled):
        return False
    near = range(max(sentence.start, day - _CLAUSE), day)
    start = next((i for i in near if phrase_at(words, i, day, scheduled)), None)
    if start is None:
        return False
    events = sentence.lexicon.sets["places.occasion.events"]
    before = (i for i in range(start - 1, max(sentence.start, start - _CLAUSE), -1) if words[i] in events)
    event = next(before, None)
    if event is None:
        return False
    attending = sentence.lexicon.sets["places.occasion.goings.attending"]
    first = max(sentence.start, event - _OF_EVENT)
    if any(phrase_at(words, i, event, attending) for i in range(first, event)):
        return True
    return not any(event <= hit.start < start for hit in sentence.phrases(_CONTACTS))


def _is_of_deed(sentence: Sentence, day: int) -> bool:
    """Tell the day on which something else was done that a clause is about: "after the deal THAT WAS REACHED on May 3".

    No contact is told in the clause before the day. Of "the cabinet FORMED May 3", the clause is the participle alone.
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    done, relative = sets["places.concluded"], sentence.lexicon.grammar.relative
    if _is_behind_participle(sentence, day) or (
        day > sentence.start and words[day - 1] in united(sets["places.events_of_days"], sets["places.issued"])
    ):
        return True  # "The REVOLUTION of 30 June", "the papers ISSUED today"
    if _is_of_event_to_come(sentence, day):
        return True
    if not done or sentence.lacks(done):
        return False
    near = range(max(sentence.start, day - _CLAUSE), day)
    that = next((i for i in reversed(near) if words[i] in relative and phrase_at(words, i + 1, day, done)), None)
    if that is None:
        return False
    told = that + phrase_at(words, that + 1, day, done)  # "Who TOOK OFFICE": no contact takes place.
    return not any(told < hit.start < day for hit in sentence.phrases(_CONTACTS))


def _is_said_on(sentence: Sentence, day: int) -> bool:
    """Tell the day on which the news of what is to come was told: "will meet in Rome, officials SAID ON TUESDAY"."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    end = day - (words[day - 1] in sentence.lexicon.sets["places.on_days"])
    verbs = (hit for hit in sentence.phrases(_SAYING) if hit.end == end)
    return grammar.cased and not grammar.verb_first and any(verbs)


def _is_behind_participle(sentence: Sentence, day: int) -> bool:
    """Tell the day right behind a participle that goes with what stands before it: "the deal SIGNED on May 3"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    participles = sets["places.participles"]
    if not participles or sentence.lacks(participles):
        return False
    at = next((i for i in (day - 1, day - _SINCE) if i > sentence.start and words[i] in participles), None)
    if at is None or not (at == day - 1 or words[day - 1] in sets["places.on_days"]):
        return False
    if any(h.start < at < h.end and h.sense("trigger").kind == "signing" for h in sentence.phrases(_TRIGGER)):
        return False  # "the two ministers HAVE SIGNED it on 3 May"
    after = words[day : min(sentence.end, day + _ANOTHER)]
    if words[at - 1] in COMMAS:  # "Ali Salem, APPOINTED on 3 May, met"
        return sentence.speaks_of(at - 2) and not COMMAS.isdisjoint(after)
    by = not sentence.lexicon.grammar.by.isdisjoint(after)  # "An accord SIGNED on 3 May BY the two ministers"
    being = words[at - 1] in united(sets["speech.being"], sets["contacts.status.done"])
    return sentence.tokens.is_word(at - 1) and not (being or by or sentence.speaks_of(at - 1))


def _is_of_going(sentence: Sentence, day: int, told: int, kind: str = "moves") -> bool:
    """For "arrived ON MONDAY and met", "in Lima SINCE MONDAY": whoever came or left on a day may meet others later."""
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    moves, since = sets[f"places.{kind}"], range(max(sentence.start, day - _SINCE), day)
    if kind == "moves" and any(phrase_at(words, i, day, sets["places.since"]) for i in since):
        return True
    if kind == "moves" and _is_of_arrival(sentence, day):
        return True
    return day < told and any(phrase_at(words, i, day, moves) for i in range(max(sentence.start, day - _GOING), day))


def _is_of_move(sentence: Sentence, day: int) -> bool:
    """Tell the day on which someone went somewhere or began a visit: "ON MONDAY STARTED a visit"."""
    moved, words = sentence.lexicon.sets["places.moved"], sentence.tokens.words
    near = range(max(sentence.start, day - _GOING), min(sentence.end, day + _SINCE + 1))
    if sentence.lacks(moved):
        return False
    return any(sentence.is_one_of(i, moved) or phrase_at(words, i, sentence.end, moved) for i in near)


def _is_of_opening(sentence: Sentence, day: int) -> bool:
    """Tell the day of a larger event that is still to come: "met before the summit, WHICH OPENS ON THURSDAY"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    opening = sets["places.opening"]
    if not opening or sentence.lacks(opening):
        return False
    near = range(max(sentence.start, day - _SINCE - longest(opening)), day)
    told = next((i for i in near if (width := phrase_at(words, i, day, opening)) and i + width >= day - _SINCE), None)
    if told is None:
        return False
    events, before = sets["places.occasion.events"], range(max(sentence.start, told - _CLAUSE), told)
    named = any(sentence.is_one_of(i, events) for i in before)
    return named or words[told - 1] in sentence.lexicon.grammar.relative


def _comes(sentence: Sentence, day: int, told: int) -> bool:
    """Tell on what day someone comes to meet others; who sets out on it for several days may meet them later."""
    if _is_of_going(sentence, day, told, "arriving"):
        return True
    lasting = sentence.has_one_of(sentence.lexicon.sets["places.lasting"], sentence.start, sentence.end)
    return not lasting and _is_of_going(sentence, day, told, "setting_out")


def _is_for(sentence: Sentence, day: int, told: int) -> bool:
    """Tell on what day someone went somewhere to meet others at once: "went to Lima ON SUNDAY TO MEET the king"."""
    words, purpose = sentence.tokens.words, sentence.lexicon.sets["contacts.links.purpose"]
    lasting = sentence.has_one_of(sentence.lexicon.sets["places.lasting"], sentence.start, sentence.end)
    between = range(day + 1, told + 1)
    aims = [index for index in between if words[index] in purpose]
    return bool(aims) and len(between) <= _NEAR and aims[0] >= told - _SINCE - 1 and not lasting


def _is_of_attending(sentence: Sentence, day: int) -> bool:
    """For "were in Lima TO ATTEND the swearing-in ON SUNDAY": it is the day of what they came for."""
    attending, words = sentence.lexicon.sets["places.occasion.goings.attending"], sentence.tokens.words
    if not sentence.lexicon.grammar.cased or sentence.lacks(attending):
        return False
    begin = max(sentence.start, day - 2 * _GOING)
    start = next((index for index in range(day - 1, begin - 1, -1) if phrase_at(words, index, day, attending)), day)
    return start < day and COMMAS.isdisjoint(words[start:day])


def _is_of_arrival(sentence: Sentence, day: int) -> bool:
    """For "the minister, WHO ARRIVED ON MONDAY, ...": the words between whoever it is and the next comma."""
    words, moves, relative = (
        sentence.tokens.words,
        sentence.lexicon.sets["places.moves"],
        sentence.lexicon.grammar.relative,
    )
    for index in range(day - 1, max(sentence.start, day - _GOING), -1):
        if words[index] in COMMAS:
            return False
        if words[index] in relative:
            return phrase_at(words, index + 1, day, moves) > 0
    return False


def _is_announced_on(sentence: Sentence, day: FoundDate) -> bool:
    """For "had a call with him, the ministry SAID WEDNESDAY": another sentence may tell when it was."""
    position = _word_at(sentence, day.start)
    said = (hit.end for hit in sentence.phrases(_SPEECH) if hit.end <= position)
    return sentence.lexicon.grammar.cased and any(position - end <= 1 for end in said)


def _another(sentence: Sentence, trigger: int) -> int:
    """Give where words begin that put a contact on another day than what goes before ("Sunday, AFTER meeting")."""
    words, other = sentence.tokens.words, sentence.lexicon.sets["places.elsewhen"]
    return next(
        (i for i in range(trigger - 1, max(sentence.start, trigger - _ANOTHER) - 1, -1) if words[i] in other), 0
    )


def _is_of_telling(sentence: Sentence, day: int) -> bool:
    """For "a paper disclosed ON MONDAY details of the meeting": right before the day stands who told of it."""
    said = next((hit for hit in reversed(sentence.phrases(_SPEECH)) if hit.end < day), None)
    words = sentence.tokens.words
    if said is None or day - said.end > _TELLER or not _OPENING.isdisjoint(words[said.end : day]):
        return False  # What follows an opening quotation mark is told in the words of whoever told it.
    sets = sentence.lexicon.sets
    return words[said.end] in united(sets["speech.tellers"], sets["speech.others"])


def _tells(sentence: Sentence, day: FoundDate, *, visit: bool, comes: bool, goes: bool) -> bool:
    """Tell whether a day is that of the contact that the sentence speaks of, or of a visit.

    Args:
        sentence: Where the day is named.
        day: The day.
        visit: Whether the day is looked for beside words for a visit, and not for the contact.
        comes: Whether who arrives on the day is met on it.
        goes: Whether going there is the contact.
    """
    words, visits, position = (
        sentence.tokens.words,
        sentence.lexicon.sets["places.visits"],
        _word_at(sentence, day.start),
    )
    if not visit and (_runs(sentence, position) or _took_place(sentence, position)):
        return True
    arrives = goes or (comes and _comes(sentence, position, sentence.end))
    if (_is_of_going(sentence, position, sentence.end) and not arrives) or _is_of_telling(sentence, position):
        return False
    if comes and _is_announced_on(sentence, day):
        return False
    near = len(words) if visit and sentence.index <= 1 else _NEAR
    for index in range(max(sentence.start, position - near), min(sentence.end, position + near)):
        hit = sentence.hits.get(index)
        about = words[index] in visits if visit else hit is not None and bool(hit.sense("again"))
        if about and not is_of_saying(sentence, position, index):
            return True
    return False


def _runs(sentence: Sentence, day: int) -> bool:
    """For "THE CONVERSATION, which both had asked for, BEGAN at 9 p.m. on Tuesday": the contact leads the sentence."""
    runs, subject = sentence.lexicon.sets["places.runs"], sentence.hits.get(sentence.start)
    if not runs or subject is None or not subject.sense("again") or day - sentence.start > _OF_SUBJECT:
        return False
    words, hours = sentence.tokens.words, sentence.lexicon.sets["places.hours"]
    begin = max(subject.end, day - _NEAR)
    while begin < day and not (width := phrase_at(words, begin, day, runs)):
        begin += 1
    if words[begin - 1] in sentence.lexicon.grammar.relative:
        return False  # "THE VISIT is part of a tour THAT BEGAN on Friday"
    # "Began with a review of the accord OF May 3"
    return begin < day and all(word in hours or word.isdigit() for word in words[begin + width : day])


def _took_place(sentence: Sentence, day: int) -> bool:
    """For "THE CEREMONY TOOK PLACE at the palace in Lima on Tuesday": where it was may stand between."""
    happened, words = sentence.lexicon.sets["places.happened"], sentence.tokens.words
    if not happened or sentence.lacks(happened):
        return False
    first = range(sentence.start, min(sentence.end, sentence.start + _BEGINNING))
    subject = next((hit for index in first if (hit := sentence.hits.get(index)) and hit.sense("again")), None)
    return subject is not None and subject.end < day and phrase_at(words, subject.end, day, happened) > 0


def _distance_to(contact: Contact, day: FoundDate) -> tuple[bool, int]:
    """Put the days of the clause before behind those of a contact's own: "meets X today, WHILE HE SEES Y tomorrow"."""
    sentence = contact.sentence
    place, parting = _word_at(sentence, day.start), sentence.lexicon.sets["places.parting"]
    parted = place < contact.trigger and sentence.has_one_of(parting, place, contact.trigger)
    return parted, _distance(day, _offset(contact))


def _distance(day: FoundDate, position: int) -> int:
    return min(abs(day.start - position), abs(day.end - position))
