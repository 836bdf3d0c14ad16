"""Meetings as the model holds them, out of events: names and spans in the article's own words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import msgspec

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.events.event import Event
from diplonews.analysis.events.kinds import kind_of
from diplonews.analysis.meetings.allegiances import Allegiances
from diplonews.analysis.meetings.diplomatic import choose_diplomatic
from diplonews.analysis.meetings.participants import ParticipantMaker
from diplonews.analysis.meetings.quoting import Quoter
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.settings.origins import evident_homes, find_homes, written_in
from diplonews.analysis.settings.places import FoundPlace
from diplonews.analysis.settings.setting import Settings
from diplonews.analysis.statements.floor import Said, hear
from diplonews.analysis.topics.discussed import FoundTopic
from diplonews.analysis.topics.matters import Matters
from diplonews.analysis.topics.subjects import subject_of
from diplonews.analysis.words.lexicon import lexicon
from diplonews.analysis.words.tokens import holds
from diplonews.model import (
    Article,
    DiplomaticMeeting,
    MeetingKind,
    MeetingStatus,
    Occasion,
    OccasionRelation,
    Outcome,
    OutcomeKind,
    Place,
    Span,
    SpeechAct,
    Statement,
    Topic,
)
from diplonews.text import fold

__all__ = ["build_meetings"]

_HOSTING = frozenset({"receive", "from"})
"""Frames of contacts whose first side is at home."""


def build_meetings(
    article: Article, head: int, sentences: list[Sentence], events: list[Event], cast: Cast, number: int = 1
) -> tuple[DiplomaticMeeting, ...]:
    """Make the meetings of an article out of its events, in the order of the text.

    Args:
        article: What they are told in.
        head: How many letters stand before `article.text` in the text that was read: its title.
        sentences: Its sentences.
        events: What was found in them.
        cast: Who was.
        number: What the first of them is numbered.
    """
    if not events:
        return ()
    quoter = Quoter(article, head, cast.tokens)
    language = quoter.language
    settings = Settings(article, sentences, cast.actors)
    homes = find_homes(article)
    allegiances = Allegiances(
        cast=cast,
        language=language,
        homes=homes,
        evident=evident_homes(sentences, cast.actors, language),
        leading=events[0].first,
        hosts={host for event in events if _is_hosted(event) for host in event.first if _is_foreign(event, host)},
        stage=settings.stage,
        went_to=settings.went_to,
        across=_across(events),
    )
    stated = {event: allegiances.infer(event) for event in events}
    diplomatic = _recent(choose_diplomatic(events, stated, homes), settings)
    if not diplomatic:
        return ()
    builder = _Builder(
        article=article,
        sentences=sentences,
        quoter=quoter,
        participants=ParticipantMaker(quoter),
        settings=settings,
        matters=Matters(sentences, diplomatic, cast, language),
        said=list(hear(sentences, diplomatic, cast)),
    )
    return tuple(builder.meeting(event, f"m{n}") for n, event in enumerate(diplomatic, start=number))


def _across(events: list[Event]) -> dict[Actor, set[str]]:
    """Give for everyone who met others the states of those on the other side, in all contacts of an article.

    Where all are told together ("THE ENVOY OF MALI AND THE MINISTER held talks"), those are all who met them.
    """
    found: dict[Actor, set[str]] = {}
    for event in events:
        for side, other in ((event.first, event.second), (event.second, event.first)):
            for actor in side:
                those = other or [one for one in side if one is not actor]
                found.setdefault(actor, set()).update(one.country for one in those if one.country)
    return found


def _recent(events: list[Event], settings: Settings) -> list[Event]:
    """Leave out what is only recalled; what goes on after it is told of whom the news is about."""
    kept = settings.of_late(events)
    for event in (event for event in events if event not in kept):
        reported = [contact.sentence for contact in event.contacts]
        heir = next((known for known in kept if set(known.principals) & set(event.principals)), None)
        if heir is not None:
            more = [s for s in event.sentences if s not in reported and s not in heir.sentences]
            heir.sentences = sorted([*heir.sentences, *more], key=lambda sentence: sentence.index)
    return kept


class _Builder(msgspec.Struct, frozen=True, kw_only=True):
    """Makes the meetings that one article tells of."""

    article: Article
    sentences: list[Sentence]
    quoter: Quoter
    participants: ParticipantMaker
    settings: Settings
    matters: Matters
    """What was discussed in all its contacts, and what came of them."""
    said: list[Said]
    """What is said in all its contacts."""

    def meeting(self, event: Event, key: str) -> DiplomaticMeeting:
        """Make one meeting."""
        ids = {actor: f"p{n}" for n, actor in enumerate((*event.principals, *event.attendees), start=1)}
        matters = self.matters.topics(event)
        statements = tuple(self._statements(event, ids))
        kind = kind_of(event, discussed=bool(matters), said=bool(statements))
        place = None if kind in {"call", "video"} else self.settings.place(event)
        return DiplomaticMeeting(
            id=key,
            kind=MeetingKind(kind),
            status=MeetingStatus(event.status),
            participants=tuple(self.participants.make(event, actor, ids[actor]) for actor in ids),
            place=None if place is None else self._place(place),
            **self._when(event),
            occasion=self._occasion(event),
            topics=tuple(self._topics(matters, place)),
            statements=statements,
            outcomes=tuple(self._outcomes(event)),
            evidence=self._evidence(event),
        )

    def _evidence(self, event: Event) -> tuple[Span, ...]:
        """Give the words that report a contact."""
        spans = (self.quoter.span(c.trigger, max(c.end, c.trigger + 1)) for c in event.contacts)
        return tuple(dict.fromkeys(spans))

    def _place(self, place: FoundPlace) -> Place:
        if place.end == 0 and (city := written_in(self.article)) is not None:
            return Place(name=city, country=place.country)
        span = self.quoter.span(place.start, place.end)
        cut, letter = self._cut(place.start)
        span = attrs.evolve(span, start=span.start + (0 if letter else cut))
        name = self.quoter.words(span)
        return Place(name=letter + name[cut:] if letter else name, country=place.country, span=span)

    def _cut(self, start: int) -> tuple[int, str]:
        """Give how many letters before a name are written together with it, and the letter that it has lost to them."""
        for sentence in self.sentences:
            if (hit := sentence.hits.get(start)) is not None:
                stem = self.quoter.tokens.words[start][len(hit.prefix) :]
                if stem in sentence.lexicon.tree:
                    return len(hit.prefix), ""
                # A particle that has swallowed the article: "FOR-THE-city", in one word.
                whole = sentence.lexicon.grammar.unelided(hit.prefix, stem) if hit.prefix else None
                return (len(hit.prefix), whole[0]) if whole in sentence.lexicon.tree else (0, "")
        return 0, ""

    def _when(self, event: Event) -> dict[str, Any]:
        found = self.settings.day(event)
        return {"date": found.date, "end_date": found.end_date, "date_text": found.words} if found is not None else {}

    def _occasion(self, event: Event) -> Occasion | None:
        found = self.settings.occasion(event)
        if found is None:
            return None
        span = self.quoter.span(found.start, found.end, cut=found.cut)
        return Occasion(
            name=self.quoter.words(span),
            relation=OccasionRelation(found.relation),
            organisation=self.quoter.organisation(found.organisation),
            span=span,
        )

    def _topics(self, matters: list[FoundTopic], place: FoundPlace | None) -> Iterator[Topic]:
        """Make topics, without where people met that a phrase ends with ("talks on fishing | IN LIMA on Monday")."""
        for topic in matters:
            end = self._before_place(topic, place) if place is not None else topic.end
            span = self.quoter.span(topic.start, end, cut=topic.cut)
            text = self.quoter.words(span)
            yield Topic(text=text, subject=subject_of(text, self.article.language), span=span)

    def _before_place(self, topic: FoundTopic, place: FoundPlace) -> int:
        """Give where a topic ends, before where people met; what "WILL BE HELD IN LIMA" is no part of the contact."""
        lexis, words, before = lexicon(self.quoter.language), self.quoter.tokens.words, place.start - 1
        there = topic.start < before and place.end == topic.end and lexis.grammar.cased
        if not there or words[before] not in lexis.sets["places.strong"]:
            return topic.end
        held = holds(words[topic.start : before], lexis.sets["places.coming"])
        return topic.end if held else before

    def _statements(self, event: Event, ids: dict[Actor, str]) -> Iterator[Statement]:
        seen: set[str] = set()
        for _, speakers, found in (said for said in self.said if said.event is event):
            span = self.quoter.span(found.start, found.end, cut=found.cut)
            text = self.article.slice(span)
            if (folded := fold(text)) in seen:
                continue
            seen.add(folded)
            whole = 1 < len(event.principals) <= len(speakers)
            by = () if whole else tuple(ids[actor] for actor in speakers)
            yield Statement(text=text, act=SpeechAct(found.act), speakers=by, span=span)

    def _outcomes(self, event: Event) -> Iterator[Outcome]:
        for found in self.matters.outcomes(event):
            span = self.quoter.span(found.start, found.end, cut=found.cut)
            yield Outcome(kind=OutcomeKind(found.kind), text=self.article.slice(span), span=span)


def _is_hosted(event: Event) -> bool:
    """Tell whether those of the first side of a contact are at home: they received others, or their letters."""
    return event.frame in _HOSTING or (event.frame == "own" and event.kind == "credentials")


def _is_foreign(event: Event, host: Actor) -> bool:
    """Tell whether an article tells that those whom someone received act for another state."""
    return any(guest.country not in {None, host.country} for guest in event.second)
