"""The sentences of an article put together into events: which contacts each reports, and what else is told of them."""

from __future__ import annotations

from collections.abc import Mapping

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.contacts.bodies import find_head
from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.contacts.finding import find_fronted
from diplonews.analysis.contacts.status import is_announced, is_held_by_all
from diplonews.analysis.events.attended import find_attended
from diplonews.analysis.events.attendees import find_attendees, find_heads, find_members
from diplonews.analysis.events.event import HIGH_OFFICES, Event, is_same, merge
from diplonews.analysis.events.groups import (
    call_in,
    fellows,
    fill,
    introduce,
    is_of_delegation,
    join,
    lesser_before,
    of_leaders,
    of_members,
    one_by_one,
    only_delegation,
    part,
)
from diplonews.analysis.events.kinds import names_kind
from diplonews.analysis.events.letters import RECEIVING, bring, brings, hand, met_bearer, take, taken
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import equated, is_untold
from diplonews.analysis.words.tokens import holds, phrase_at

__all__ = ["gather", "leads_abroad"]


_ROUND = 2
"""More than these may meet two of one state at one table, or each for themselves: they are told one by one."""
_ONE_BY_ONE = frozenset({"meet", "receive", "with", "from", "own", "to", "between"})
"""Frames whose subject may meet several others one after the other."""
_NOUNS = frozenset({"own", "between"})
"""Frames of nouns, with which titles tell whose contact an article is of."""
_JOINT = frozenset({"call", "video"})
"""Kinds of contacts of which one may have several at once, where nothing tells them apart."""
_ALONE = frozenset({"visit", "sitting", "bearer", "taker", "sent", "attended"})
"""Frames that tell one side only: of a visit with nobody met, of a body that sits, of a letter that is brought."""
_TAKEN_AT = RECEIVING | {"with"}
"""Frames that tell with whom someone was who took a letter from them."""
_NAMED_BEFORE = 2
"""How many sentences before a report of both those may be named who met."""
_BEGINNING = 3
"""Sentences with which an article says what it is about."""


def gather(sentences: list[Sentence], reports: dict[int, list[Contact]], cast: Cast) -> list[Event]:
    """Put the contacts of all sentences together, and give each sentence to the event that it tells of."""
    events: list[Event] = []
    last: list[Actor] = []
    meant: list[Actor] = []  # for whom a letter is that was sent: whoever hands it over meets them
    company: dict[Actor, list[Actor]] = {}  # who came along with someone who has met nobody yet
    body = [sentence for sentence in sentences if not sentence.is_title]
    for number, sentence in enumerate(body):
        here: list[Event] = []
        letter: Event | None = None
        took = False
        borne: list[Event] = []
        handed: list[Event] = []
        near = body[max(0, number - _NAMED_BEFORE) : number + 1]
        for contact in reports.get(sentence.index) or (find_fronted(sentence) if events else ()):
            meant = cast.whom(contact.second) if contact.frame == "sent" else meant
            if contact.frame == "bearer":
                bearer = cast.whom(contact.first)
                brought = bring(events, bearer)
                here += brought
                borne += brought
                if not brought:
                    handed.append(Event("message", "to", "held", bearer, list(meant), [], [contact]))
                continue
            if contact.frame == "taker":
                letter, took = taken(events), True
            introduce(contact, last, cast)
            of_both = _of_both(contact, events, near, cast) if contact.both else None
            for event in of_both if of_both is not None else _events(contact, cast, _host(contact, events, last)):
                if took and (letter is not None or meant) and event.frame in _TAKEN_AT:
                    take(letter, meant, event)
                    for several in (events, here):
                        several[:] = [known for known in several if known is not letter]
                    letter, took = None, False
                known = merge(events, event)
                if known is None and brings(events, event):
                    here += bring(events, event.second)
                    continue
                if known is None and event.principals:
                    events.append(known := event)
                if known is not None and known not in here:
                    here.append(known)
            if here:
                _name(here[-1], sentence, contact.end, cast)
        here += hand(events, here, handed)
        for carried in borne:
            met_bearer(events, here, carried)
        present = [*find_attendees(sentence), *(spouse for _, spouse in sentence.kin if here)]
        subject = _leading(here[-1]) if here else _subject(sentence, cast)
        if not events and present and last and set(subject) <= set(cast.whom(present)):
            subject = last  # "OTHER MEMBERS OF THE DELEGATION INCLUDE A and B": they are not who met anyone.
        last = subject or last
        told = _assign(sentence, events, here, cast)
        for state, person in find_heads(sentence):
            _lead(told, cast.by_mention.get(id(state)) or only_delegation(told), cast.by_mention.get(id(person)))
        if (
            events
            and not here
            and (members := cast.whom(find_members(sentence)) or fellows(events[-1], sentence, cast))
        ):
            fill(events[-1], members)
            events[-1:] = one_by_one(events[-1])
        elif events and not here:
            _name(events[-1], sentence, sentence.start, cast)
        if not events and len(last) == 1:
            company.setdefault(last[0], []).extend(cast.whom(present))
        for event in told:
            came = cast.whom(mention for mention in present if not _came_to_other(mention, event, told, cast))
            event.attendees += [a for a in came if a not in event.principals and a not in event.attendees]
    for event in events:
        _settle(event, company)
    events = of_leaders(of_members(_of_people(events)))
    titles = [contact for s in sentences if s.is_title for contact in reports.get(s.index, ())]
    found = _titled(titles, events, body, cast) or find_attended(body, reports, cast)
    return _visits(reports, sentences, cast, found) or _sittings(reports, sentences, cast)


def _settle(event: Event, company: Mapping[Actor, list[Actor]]) -> None:
    """Add who came along with those who lead a contact, and tell by its sentences whether it was held."""
    along = [actor for leader in event.first for actor in company.get(leader, ())]
    event.attendees += [a for a in along if a not in event.principals and a not in event.attendees]
    call_in(event)
    if not event.tensed and any(map(is_announced, event.sentences)):
        event.status = "planned"
    elif not event.tensed and event.status == "planned" and any(map(is_held_by_all, event.sentences)):
        event.status = "held"


def _speaks_of_last(sentence: Sentence) -> bool:
    """Tell a sentence about whoever was told last: "THE LATTER was accompanied by"."""
    last = sentence.lexicon.sets["contacts.links.latter"]
    return phrase_at(sentence.tokens.words, sentence.start, sentence.end, last) > 0


def _came_to_other(mention: Mention, event: Event, told: list[Event], cast: Cast) -> bool:
    """Tell who came along with someone who took part in another of the contacts that a sentence tells."""
    lead = cast.by_mention.get(id(mention.along)) if mention.along is not None else None
    return lead not in {None, *event.principals} and any(lead in other.principals for other in told)


def _name(event: Event, sentence: Sentence, start: int, cast: Cast) -> None:
    """Put those of whom a group was made in its place: "the envoys who were received WERE A, B and C"."""
    named = equated(sentence, start)
    if named and all(mention.name is not None or (mention.country and mention.offices) for mention in named):
        before = cast.whom(m for m in sentence.mentions if m.end <= named[0].start and is_untold(m))
        if any(actor in event.principals for actor in before):
            fill(event, cast.whom(named))


def _of_both(contact: Contact, events: list[Event], near: list[Sentence], cast: Cast) -> list[Event]:
    """Make the event of which only "the two" is told: of the only two whom the sentence, or one before it, names.

    Where a contact has been told, they are those who met there, and nothing is made; unless the sentence right before
    tells of two others ("X attended the wedding of Y. THE TWO then held talks").

    Args:
        contact: The report of it.
        events: What was told before.
        near: Its sentence, and the last before it.
        cast: Who is who.
    """
    index, words, sets = contact.sentence.index, contact.sentence.tokens.words, contact.sentence.lexicon.sets
    then = not sets["contacts.links.next"].isdisjoint(words[contact.sentence.start : contact.trigger])
    nearest = (1 if then else -1) if events else _NAMED_BEFORE
    told = {known.sentence.index for event in events for known in event.contacts}
    for sentence in [s for s in reversed(near) if index - s.index <= nearest and s.index not in told]:
        named = [m for m in sentence.mentions if sentence.index < index or m.end <= contact.trigger]
        people = [a for a in cast.whom(named) if a.words and a.party and (a.offices or a.held)]
        if people:
            first, *second = people
            two = len(second) == 1 and second[0].party != first.party
            two = two and not any({first, *second} <= set(event.principals) for event in events)
            made = Event(contact.kind, contact.frame, contact.status, [first], second, [], [contact])
            return [made] if two else []
    return []


def _of_people(events: list[Event]) -> list[Event]:
    """Leave out what only says of states that they are in contact, where people are told to be."""
    personal = [event for event in events if not all(actor.state for actor in event.principals)]
    for event in events:
        if personal and event not in personal:
            personal[-1].sentences += [s for s in event.sentences if s not in personal[-1].sentences]
    return personal or events


def _lead(events: list[Event], state: Actor | None, person: Actor | None) -> None:
    """Put who leads a side in the place of the state that stood for it."""
    if state is None or person is None:
        return
    join(person, state)
    if state.party is None:
        return
    for event in events:
        for side in (event.first, event.second):
            places = [n for n, actor in enumerate(side) if not actor.words and actor.party == state.party]
            if places and person not in event.principals:
                side[places[0]] = person


def _leading(event: Event) -> list[Actor]:
    """Give who is the subject of the last clause that reports an event: whom "he" in the next one means."""
    return event.second if event.contacts[-1].passive else event.first


def _host(contact: Contact, events: list[Event], last: list[Actor]) -> list[Actor]:
    """Give whose contact it is where only the other side is told ("As for the talks WITH the envoy of Chad, ...").

    That is who led the one told before: where a guest is told to come next, or letters of credence to be presented,
    and else if whoever the last sentence spoke of took part in no contact.
    """
    follows = contact.kind == "credentials" or (contact.passive and bool(contact.second))
    if not events or not (follows or contact.frame == "between"):
        return last
    known = not follows and any(set(last) & set(event.principals) for event in events)
    return last if known else _leading(events[-1])


def _titled(titles: list[Contact], events: list[Event], body: list[Sentence], cast: Cast) -> list[Event]:
    """Add what the title tells; a contact that it alone reports is what the whole article is about."""
    told = {actor for event in events for actor in event.principals}
    for contact in titles:
        for event in _events(contact, cast, []):
            if _tells_several(events, event):
                continue
            if merge(events, event) is None and (not events or (contact.frame in _NOUNS and _is_whole(event, told))):
                event.sentences += body if not told else [s for s in body if not any(s in e.sentences for e in events)]
                present = cast.whom([mention for s in event.sentences for mention in find_attendees(s)])
                event.attendees += [actor for actor in present if actor not in event.principals]
                events.append(event)
    return events


def _tells_several(events: list[Event], event: Event) -> bool:
    """Tell whether a title tells in one what the text tells one by one."""
    everyone = set(event.principals)
    met = [known for known in events if len(everyone & set(known.principals)) > 1 and len(everyone) > 2]
    return len(met) > 1


def _is_whole(event: Event, told: set[Actor]) -> bool:
    """Tell whether a title names both sides in full, one of which the text never lets meet anyone."""
    persons = all(actor.words and actor.party for actor in event.principals)
    return persons and bool(event.first and event.second) and told.isdisjoint(event.second)


def _visits(
    reports: dict[int, list[Contact]], sentences: list[Sentence], cast: Cast, events: list[Event]
) -> list[Event]:
    """A visit is told for itself where the article begins with it, and tells of nobody whom the visitor met."""
    met = {actor for event in events for actor in event.principals}
    told = min((c.sentence.index for event in events for c in event.contacts), default=_BEGINNING)
    for sentence in sentences[:_BEGINNING]:
        if sentence.index > told:
            break
        for contact in reports.get(sentence.index, ()):
            visitors = cast.whom(contact.first) if contact.frame == "visit" else []
            known = bool(visitors) and any(is_same(visitors[0], actor) for actor in met)
            held = bool(visitors) and bool(visitors[0].party or visitors[0].offices)
            if held and not known and leads_abroad(contact, visitors[0]):
                rest = [s for s in sentences if not any(s in event.sentences for event in events)]
                hosts = [actor for actor in cast.whom(contact.second) if actor not in visitors]
                status = _status_of(visitors[0], reports, sentences, cast) or contact.status
                visit = Event("visit", "visit", status, visitors, hosts, [], [contact], rest or [sentence])
                return sorted([*events, visit], key=lambda event: event.contacts[0].sentence.index)
    return events


def _status_of(visitor: Actor, reports: dict[int, list[Contact]], sentences: list[Sentence], cast: Cast) -> str | None:
    """Tell how a visit stands in time by the text: titles tell what is to come as if it were."""
    told = (
        contact.status
        for sentence in sentences[:_BEGINNING]
        if not sentence.is_title
        for contact in reports.get(sentence.index, ())
        if contact.frame == "visit" and visitor in cast.whom(contact.first)
    )
    return next(told, None)


def _sittings(reports: dict[int, list[Contact]], sentences: list[Sentence], cast: Cast) -> list[Event]:
    """The sitting of a body is told for itself where the article begins with it, and tells of no other contact."""
    for sentence in sentences[:_BEGINNING]:
        for contact in reports.get(sentence.index, ()):
            actors = cast.whom(contact.first) if contact.frame == "sitting" else []
            if actors:
                actors = [_head_of(actor, sentences, cast) if actor.body else actor for actor in actors]
                return [Event(contact.kind, "sitting", contact.status, actors, [], [], [contact], [*sentences])]
    return []


def _head_of(body: Actor, sentences: list[Sentence], cast: Cast) -> Actor:
    """Give who leads the delegation of a state at a sitting, where one of the next sentences tells it."""
    heads = (find_head(sentence, body.country) for sentence in sentences[: _BEGINNING + 1] if body.country)
    head = next((cast.by_mention.get(id(found)) for found in heads if found is not None), None)
    if head is None:
        return body
    if head.party is None:
        head.country = body.country
    return head


def leads_abroad(contact: Contact, visitor: Actor) -> bool:
    """Tell whether a place in another state than the visitor's stands after the word for the visit."""
    sentence = contact.sentence
    for hit in sentence.phrases(frozenset({"country", "capital", "city"})):
        value = hit.sense("country") or hit.sense("capital") or hit.sense("city")
        if hit.start >= contact.end and value[0] != visitor.party and not sentence.speaks_of(hit.start):
            return True
    return False


def _events(contact: Contact, cast: Cast, last: list[Actor]) -> list[Event]:
    """Make the events that one report tells of: several where one met several others, none of a mere visit."""
    if contact.frame in _ALONE or (contact.pending_object and not last):
        return []
    first = cast.whom(contact.first)
    part(cast, contact.second, first)
    second = [actor for actor in cast.whom(contact.second) if actor not in first]
    if contact.pending_subject and contact.passive and not second:
        second = [actor for actor in last if actor not in first]
    elif contact.pending_subject and not first and not set(last) & set(second):
        first = list(last)
    elif contact.pending_object:
        second = [actor for actor in last if actor not in first]
    together = not second and contact.frame == "with"
    if together:
        first, second = first[:1], first[1:]
    for mention in (*contact.second, *contact.first):
        if mention.counterpart:
            other = first[0] if first and mention in contact.second else (second[0] if second else None)
            cast.counterpart(mention, lesser_before(contact, mention, first, cast) or other)
    among = contact.frame == "between" and not first
    if among:
        first, second = second[:1], second[1:]
    # "Talks between A, B and C" are of all three.
    if contact.passive and len(second) == 1 and _hold_other_offices(first):
        # Who calls on several calls on each.
        return [
            Event(
                contact.kind, contact.frame, contact.status, [host], list(second), [], [contact], tensed=contact.tensed
            )
            for host in first
        ]
    apart = not (among or together) and _are_apart(contact, first, second)
    groups = [[actor] for actor in second] if apart else [second]
    made = (
        Event(contact.kind, contact.frame, contact.status, list(first), group, [], [contact], tensed=contact.tensed)
        for group in groups
    )
    return [event for several in made for event in one_by_one(several)]


def _hold_other_offices(actors: list[Actor]) -> bool:
    kinds = [actor.office.kind for actor in actors if actor.office is not None]
    several = 1 < len(kinds) == len(actors)
    return several and (len(kinds) == len(set(kinds)) or all(actor.words for actor in actors))


def _are_apart(contact: Contact, first: list[Actor], second: list[Actor]) -> bool:
    """Counterparts of different states are met one by one, where nothing says that they sat together."""
    if contact.frame not in _ONE_BY_ONE or not first or len(second) < 2:  # several
        return False
    parties = [actor.party for actor in second]
    sentence = contact.sentence
    told = sentence.tokens.words[sentence.start : sentence.end]
    if holds(told, sentence.lexicon.sets["contacts.apart.forms"]):
        return True
    if sentence.lexicon.grammar.verb_first and holds(told, sentence.lexicon.sets["contacts.apart.joint"]):
        return False  # "a TRIPARTITE summit with the two kings"
    if _are_high(contact, second):
        return True
    if any(mention.joint for mention in (*contact.first, *contact.second)) or is_of_delegation(contact):
        return False
    if holds(told, sentence.lexicon.sets["contacts.apart.joint"]):
        return False
    if contact.kind in _JOINT and sentence.lexicon.grammar.cased:
        return False
    if None not in parties and len(set(parties)) == len(parties):
        return len(first) == 1 or (len({actor.party for actor in first}) == 1 and len(second) > _ROUND)
    return False


def _are_high(contact: Contact, actors: list[Actor]) -> bool:
    """Tell those who hold high offices, each another: a guest meets them one by one; who receives may receive all."""
    offices = [actor.office for actor in actors if actor.office is not None and actor.words]
    if contact.frame == "receive" or len(offices) < len(actors):
        return False
    sentence, kinds = contact.sentence, [office.kind for office in offices]
    # Where the subject comes first, a head of state and the foreign minister told beside them sat at one table.
    high = HIGH_OFFICES if sentence.lexicon.grammar.verb_first else HIGH_OFFICES - {"foreign-minister"}
    if len(set(kinds)) == len(kinds) and high.issuperset(kinds):
        return True
    words = sentence.tokens.words
    each = holds(words[contact.trigger : sentence.end], sentence.lexicon.sets["contacts.apart.each"])
    titles = {tuple(words[office.start : office.end]) for office in offices}
    return each and len(titles) == len(actors) > _ROUND


def _subject(sentence: Sentence, cast: Cast) -> list[Actor]:
    """The person who leads a sentence: whom "he" in the next one means."""
    for mention in sentence.mentions:
        actor = cast.by_mention.get(id(mention))
        free = sentence.lexicon.grammar.binds(mention.prefix) in {"", "and"}
        if free and actor is not None and (actor.words or actor.offices or actor.delegation):
            return [actor]
    return []


def _assign(sentence: Sentence, events: list[Event], here: list[Event], cast: Cast) -> list[Event]:
    """Give a sentence to the events it reports, else to the one its people were in, else to the last told."""
    if here:
        for event in here:
            event.sentences.append(sentence)
        return here
    if not events:
        return []
    actors = {actor for m in sentence.mentions if (actor := cast.by_mention.get(id(m))) is not None}

    def rank(event: Event) -> tuple[int, bool, int]:
        """Those who are spoken of tell most, then the kind of contact ("in the call"), then what was told last."""
        return len(actors & set(event.principals)), names_kind(sentence, event.kind), event.sentences[-1].index

    found = events[-1] if _speaks_of_last(sentence) else max(events, key=rank)
    found.sentences.append(sentence)
    return [found]
