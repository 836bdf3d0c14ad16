"""Meetings as the model holds them, out of events: names and spans in the article's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import attrs

from diplonews import knowledge
from diplonews.analysis.events import Event, leads_abroad
from diplonews.analysis.floor import Said, hear
from diplonews.analysis.kinds import kind_of
from diplonews.analysis.lexicon import lexicon
from diplonews.analysis.matters import Matters
from diplonews.analysis.origins import evident_homes, find_homes
from diplonews.analysis.people import find_party, usual_title
from diplonews.analysis.places import FoundPlace, choose_place, find_places
from diplonews.analysis.resolution import Actor, Cast
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.settings import Settings
from diplonews.analysis.subjects import subject_of
from diplonews.analysis.titles import OfficeMention, OrganisationMention
from diplonews.analysis.tokens import Tokens
from diplonews.model import (
    Article,
    DiplomaticMeeting,
    MeetingKind,
    MeetingStatus,
    Occasion,
    OccasionRelation,
    Office,
    OfficeKind,
    Organisation,
    Outcome,
    OutcomeKind,
    Part,
    Participant,
    Person,
    Place,
    Side,
    Span,
    SpeechAct,
    Standing,
    Statement,
    Topic,
)
from diplonews.text import fold

__all__ = ["build_meetings"]

_ENVOYS = frozenset({"ambassador", "charge-daffaires", "consul", "permanent-representative"})
"""Who is sent to other states by office."""
_DIPLOMATS = frozenset(
    "head-of-state deputy-head-of-state crown-prince head-of-government deputy-head-of-government foreign-minister "
    "deputy-foreign-minister minister deputy-minister ambassador charge-daffaires consul permanent-representative "
    "envoy parliament-speaker parliamentarian".split()
)
"""Who deals with other states by office."""
_STATES = frozenset({"country", "adjective", "capital", "seat", "organisation", "organisation-adjective"})
"""Sorts of phrases that tell of states and known bodies."""
_HEAD = 3
"""Words of a title among which the ministry stands."""
_MIN_PARTIES = 2
"""A contact of one state's own people is none of diplomacy's."""


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
    builder = _Builder(
        article, head, cast.tokens, sentences, cast, Settings(article, sentences, cast.actors), find_homes(article)
    )
    stated: dict[Event, _Stated] = {}
    builder.leading = events[0].first if events else []
    builder.evident = evident_homes(sentences, cast.actors, builder.language) if events else []
    for event in events:
        stated[event] = builder.infer_states(event)
    kept = [e for e in events if _is_diplomatic(e, stated[e], builder.homes)]
    hosts = {actor for event in kept if event.frame == "receive" for actor in event.first}
    diplomatic = [e for e in events if e in kept or _is_of_a_series(e, hosts)]
    builder.matters = Matters(sentences, diplomatic, cast, article.language.split("-")[0].lower())
    builder.said = list(hear(sentences, diplomatic, cast))
    return tuple(builder.meeting(event, f"m{n}") for n, event in enumerate(diplomatic, start=number))


def _first_but(countries: Iterable[str], others: set[str]) -> str | None:
    return next((country for country in countries if country not in others), None)


def _settle(actors: list[Actor], country: str | None, abroad: frozenset[str]) -> None:
    """Give officials of no known state, or of a body that no list knows, a state.

    Args:
        actors: Whom it may be given to.
        country: The state.
        abroad: Words that name bodies of several states.
    """
    for actor in actors:
        of_none = actor.party is None and actor.offices and not actor.is_international
        if of_none or actor.is_of_a_state(abroad):
            actor.country = country


class _Stated(NamedTuple):
    """For whom the principals of a contact act, before anything is inferred of it."""

    told: set[Actor]
    """Those whose state or body the article itself tells."""
    known: set[str]
    """The states and bodies that it tells, or that persons of public record act for."""


def _is_diplomatic(event: Event, stated: _Stated, homes: tuple[str, ...]) -> bool:
    """Tell a contact between states and bodies from one state's own business.

    Args:
        event: The contact.
        stated: For whom its principals act by what is told and known.
        homes: States that the article may be at home in.
    """
    parties = event.parties()
    if event.frame == "sitting":
        return bool(parties)
    if event.frame == "visit":
        known = any(not party.startswith("=") for party in parties)
        return known and any(leads_abroad(contact, event.first[0]) for contact in event.contacts)
    unknown = [actor for actor in event.principals if actor.party is None and (actor.offices or actor.words)]
    if not parties:
        return len(unknown) >= _MIN_PARTIES and _is_sent(event) and len(_told(event, stated.told)) >= _MIN_PARTIES
    if len(parties) + bool(unknown) < _MIN_PARTIES:
        # A state's own people who are sent abroad are no business at home.
        return len(event.principals) >= _MIN_PARTIES and any(map(_is_envoy, event.principals))
    abroad = set().union(*(_states_told(contact.sentence) for contact in event.contacts)) - stated.known
    if not stated.told and len(stated.known) < _MIN_PARTIES and not abroad and not _is_sent(event):
        return False  # A leader whom all know, with officials whose state nobody needs to tell: at home.
    told = _told(event, stated.told)
    if len(told) >= _MIN_PARTIES:
        return True
    # Only one state is spoken of: it is another than the article's own, or those who act for it deal with others.
    foreign = bool(homes) and not told & set(homes[:1])
    return bool(told) and (foreign or _is_sent(event) or any(map(_is_diplomat, stated.told)))


def _is_of_a_series(event: Event, hosts: set[Actor]) -> bool:
    """Tell a reception of one's own people among receptions of foreigners: the news is who was received."""
    named = all(actor.name for actor in event.principals)
    return event.frame == "receive" and named and bool(hosts & set(event.first)) and bool(event.second)


def _told(event: Event, stated: set[Actor]) -> set[str]:
    """Give the states and known bodies of which the reports of a contact speak."""
    told = {actor.party for actor in stated if actor.party is not None and not actor.party.startswith("=")}
    for sentence in (*(contact.sentence for contact in event.contacts), *event.sentences):
        told |= _states_told(sentence)
    return told


def _is_envoy(actor: Actor) -> bool:
    return any(office.kind in _ENVOYS for office in actor.offices)


def _is_diplomat(actor: Actor) -> bool:
    return actor.country is not None and (actor.body or any(office.kind in _DIPLOMATS for office in actor.offices))


def _states_told(sentence: Sentence) -> set[str]:
    """Give the states and known bodies of which a sentence speaks."""
    return {hit.sorts[sort][0] for hit in sentence.phrases(_STATES) for sort in _STATES if sort in hit.sorts}


def _is_sent(event: Event) -> bool:
    """Tell whether the reports of a contact speak of somebody who is sent abroad."""
    return event.kind == "credentials" or any(
        hit.sorts["office"].sent for sentence in event.sentences for hit in sentence.phrases(frozenset({"office"}))
    )


@attrs.define(slots=True)
class _Builder:
    """Knows the article whose words the meetings are told in."""

    article: Article
    head: int
    tokens: Tokens
    sentences: list[Sentence]
    cast: Cast
    settings: Settings
    homes: tuple[str, ...]
    """States that the article is at home in, the likeliest first."""
    mentions: dict[Actor, tuple[Span, ...]] = attrs.field(factory=dict)
    said: list[Said] = attrs.field(factory=list)
    """What is said in all its contacts."""
    evident: list[str] = attrs.field(factory=list)
    """States that the words of the article tell it to be at home in, the likeliest first."""
    leading: list[Actor] = attrs.field(factory=list)
    """Who leads the contact that the article tells first: its own people most often."""
    matters: Matters = attrs.field(init=False)
    """What was discussed in all its contacts, and what came of them."""

    @property
    def language(self) -> str:
        """The primary subtag of the article's language."""
        return self.article.language.split("-")[0].lower()

    def infer_states(self, event: Event) -> _Stated:
        """Give officials who are named without their state the one that the article is at home in.

        Returns:
            What was stated before.
        """
        abroad = lexicon(self.language).sets["offices.portfolio.international"]
        stated = {actor for actor in event.principals if actor.party is not None}
        for actor in (*event.principals, *event.attendees):
            self._know(actor)
        known = {actor.party for actor in event.principals if actor.party is not None}
        for side, other in ((event.first, event.second), (event.second, event.first)):
            # Those of one side are most often of one state, if it is not the other's.
            countries = {actor.country for actor in side if actor.country}
            across = {actor.country for actor in other if actor.country}
            _settle(
                side, countries.pop() if len(countries) == 1 and across and not countries & across else None, abroad
            )
        lacking = [actor for actor in event.principals if actor.party is None or actor.is_of_a_state(abroad)]
        if lacking:
            others = {actor.country for actor in event.principals if actor.country}
            sent = [office.sent_to for actor in event.principals for office in actor.offices if office.sent_to]
            there = self._whereabouts(event)
            # Who is met abroad is at home there; who goes there is at home where the article is.
            _settle([a for a in lacking if a in event.second], _first_but((*sent, *there), others), abroad)
            led = [actor.country for actor in self.leading if actor.country]
            home = _first_but((*sent, *self.homes, *self.evident, *led, *self.cast.homes()), others)
            _settle(lacking, home, abroad)
        for actor in event.attendees:
            _settle([actor], next((m.beside for m in actor.mentions if m.beside), None), abroad)
        # Who is there too is most often of the house, or of the state that the article is at home in.
        sides = [actor.country for actor in event.principals if actor.country]
        near = () if event.frame == "receive" else (*self.homes, *self.evident)
        _settle(event.attendees, next((home for home in (*near, *sides) if home in sides), None), abroad)
        for actor in event.attendees:
            if actor.party is None and actor.spouse_of is not None:
                actor.country = actor.spouse_of.country
        self._name_ministries(event)
        return _Stated(stated, known)

    def _name_ministries(self, event: Event) -> None:
        """Give deputies of "the minister" and "the ministry" the ministry of whom they were with."""
        own = lexicon(self.language).sets["offices.portfolio.own"]
        foreign = {a.country for a in event.principals for o in a.offices if o.kind == "foreign-minister"}
        for actor in (*event.principals, *event.attendees):
            for office in actor.offices:
                words = self.tokens.words[office.start : office.start + _HEAD]
                if office.kind == "deputy-minister" and actor.country in foreign and not own.isdisjoint(words):
                    office.kind = "deputy-foreign-minister"

    def _whereabouts(self, event: Event) -> list[str]:
        """Give the states in which the sentences that report a contact say that it was."""
        found: list[FoundPlace] = []
        for contact in event.contacts:
            found += find_places(contact.sentence, [contact.trigger])
        place = choose_place(found, (), set())
        return [place.country] if place is not None else []

    def _know(self, actor: Actor) -> None:
        """Give someone of public record, whose state the article does not tell, the state or organisation."""
        if actor.party is not None or not actor.words:
            return
        known = find_party(actor.words, self.language)
        if known is None:
            return
        actor.country = known.country
        if known.organisation is not None:
            actor.organisation = (known.organisation, 0, 0)

    def meeting(self, event: Event, key: str) -> DiplomaticMeeting:
        """Make one meeting."""
        ids = {actor: f"p{n}" for n, actor in enumerate((*event.principals, *event.attendees), start=1)}
        topics = tuple(self._topics(event))
        statements = tuple(self._statements(event, ids))
        kind = kind_of(event, discussed=bool(topics), said=bool(statements))
        return DiplomaticMeeting(
            id=key,
            kind=MeetingKind(kind),
            status=MeetingStatus(event.status),
            participants=tuple(self._participant(event, actor, ids[actor]) for actor in ids),
            place=None if kind in {"call", "video"} else self._place(event),
            **self._when(event),
            occasion=self._occasion(event),
            topics=topics,
            statements=statements,
            outcomes=tuple(self._outcomes(event)),
            evidence=tuple(dict.fromkeys(self._span(c.trigger, max(c.end, c.trigger + 1)) for c in event.contacts)),
        )

    # ------------------------------------------------------------ words

    def _span(self, start: int, end: int, *, cut: int = 0) -> Span:
        first, last = self.tokens.span(start, end)
        if first < self.head:
            return Span(start=first + cut, end=last, where="title")
        return Span(start=first + cut - self.head, end=last - self.head)

    def _words(self, span: Span) -> str:
        return " ".join(self.article.slice(span).split())

    # ------------------------------------------------------------ participants

    def _participant(self, event: Event, actor: Actor, key: str) -> Participant:
        offices = tuple(dict.fromkeys(map(self._office, actor.offices)))
        if not offices and actor.held is not None:
            title = usual_title(actor.held, actor.country, self.article.language.split("-")[0].lower())
            offices = (Office(kind=OfficeKind(actor.held), title=title),)
        organisation = self._organisation(actor.organisation)
        person = self._person(actor)
        if actor.country is not None and not actor.body:
            organisation = None
        if person is None and actor.delegation and actor.country is not None and not offices:
            offices = (Office(kind=OfficeKind.OFFICIAL, title=self._words(self._span(*actor.reach))),)
        if person is None and not offices and actor.country is None and organisation is None:
            offices = (Office(kind=OfficeKind.OTHER, title=self._words(self._span(*actor.reach))),)
        return Participant(
            id=key,
            person=person,
            offices=offices,
            country=actor.country,
            organisation=organisation,
            part=Part.PRINCIPAL if actor in event.principals else Part.ATTENDEE,
            side=self._side(event, actor),
            mentions=self._mentions(actor),
        )

    def _mentions(self, actor: Actor) -> tuple[Span, ...]:
        """Give where someone is mentioned: one tuple for all the meetings they take part in."""
        found = self.mentions.get(actor)
        if found is None:
            spans = (self._span(m.start, m.end, cut=len(m.prefix)) for m in actor.mentions)
            found = self.mentions[actor] = tuple(dict.fromkeys(spans))
        return found

    def _side(self, event: Event, actor: Actor) -> Side | None:
        if event.frame != "receive" or actor not in event.principals:
            return None
        return Side.HOST if actor in event.first else Side.GUEST

    def _person(self, actor: Actor) -> Person | None:
        if actor.name is None:
            return None
        honorific = self._words(self._span(*actor.honorific)) if actor.honorific else None
        return Person(name=self._words(self._span(*actor.name, cut=actor.cut)), honorific=honorific)

    def _office(self, office: OfficeMention) -> Office:
        title = self._words(self._span(office.start, office.end, cut=office.cut))
        return Office(kind=OfficeKind(office.kind), title=title, standing=Standing(office.standing))

    def _unbound(self, name: str) -> str:
        """Leave out the particle that is written together with the noun of a body that no list knows."""
        words = lexicon(self.language)
        nouns = words.sets["offices.portfolio.nouns"] | words.sets["offices.portfolio.parties"]
        first = fold(name.split(maxsplit=1)[0])
        bound = first not in nouns and first[:1] in words.grammar.inner and first[1:] in nouns
        return name[1:] if bound else name

    def _organisation(self, found: OrganisationMention | None) -> Organisation | None:
        if found is None:
            return None
        key, start, end = found
        if key.startswith("="):
            return Organisation(name=self._unbound(self._words(self._span(start, end))))
        names = knowledge.organisations(self.article.language)[key].names
        if end == 0:  # The article does not name it.
            return Organisation(name=names[0].rstrip("~"), id=key)
        words = self._words(self._span(start, end))
        # A particle written together with the first word is no part of the name.
        name = next((n for n in sorted(names, key=len, reverse=True) if fold(words).endswith(fold(n))), None)
        if name is None:  # Named by an adjective, or with its article merged into a particle.
            return Organisation(name=names[0].rstrip("~"), id=key)
        kept = words[len(words) - len(name) :] if len(words) > len(name) else words
        return Organisation(name=kept if fold(kept) == fold(name) else name.rstrip("~"), id=key)

    # ------------------------------------------------------------ settings

    def _place(self, event: Event) -> Place | None:
        place, dateline = self.settings.place(event), self.article.dateline
        if place is None:
            return None
        if place.end == 0 and dateline is not None and dateline.place is not None:
            return Place(name=dateline.place, country=place.country)
        span = self._span(place.start, place.end)
        span = attrs.evolve(span, start=span.start + self._cut(place.start))
        return Place(name=self._words(span), country=place.country, span=span)

    def _cut(self, start: int) -> int:
        """Give how many letters before a name are written together with it."""
        for sentence in self.sentences:
            if (hit := sentence.hits.get(start)) is not None:
                stem = self.tokens.words[start][len(hit.prefix) :]
                # A particle that has swallowed the article ("for-the-city") cannot be cut off.
                return len(hit.prefix) if stem in sentence.lexicon.tree else 0
        return 0

    def _when(self, event: Event) -> dict[str, Any]:
        found = self.settings.day(event)
        return {"date": found.date, "end_date": found.end_date, "date_text": found.words} if found is not None else {}

    def _occasion(self, event: Event) -> Occasion | None:
        found = self.settings.occasion(event)
        if found is None:
            return None
        span = self._span(found.start, found.end, cut=found.cut)
        return Occasion(
            name=self._words(span),
            relation=OccasionRelation(found.relation),
            organisation=self._organisation(found.organisation),
            span=span,
        )

    # ------------------------------------------------------------ content

    def _topics(self, event: Event) -> Iterator[Topic]:
        for topic in self.matters.topics(event):
            span = self._span(topic.start, topic.end, cut=topic.cut)
            text = self._words(span)
            yield Topic(text=text, subject=subject_of(text, self.article.language), span=span)

    def _statements(self, event: Event, ids: dict[Actor, str]) -> Iterator[Statement]:
        seen: set[str] = set()
        for _, speakers, found in (said for said in self.said if said.event is event):
            span = self._span(found.start, found.end)
            text = self.article.slice(span)
            if fold(text) in seen:
                continue
            seen.add(fold(text))
            whole = 1 < len(event.principals) <= len(speakers)
            by = () if whole else tuple(ids[actor] for actor in speakers)
            yield Statement(text=text, act=SpeechAct(found.act), speakers=by, span=span)

    def _outcomes(self, event: Event) -> Iterator[Outcome]:
        for found in self.matters.outcomes(event):
            span = self._span(found.start, found.end, cut=found.cut)
            yield Outcome(kind=OutcomeKind(found.kind), text=self.article.slice(span), span=span)
