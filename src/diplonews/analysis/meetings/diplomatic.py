"""Which contacts are between states and bodies, and which are one state's own business."""

from __future__ import annotations

from collections.abc import Mapping

from diplonews import knowledge
from diplonews.analysis.cast.actors import Actor, body_name
from diplonews.analysis.events.event import Event
from diplonews.analysis.events.onesided import leads_abroad
from diplonews.analysis.meetings.allegiances import Stated, are_peers
from diplonews.analysis.mentions.sentences import Sentence

__all__ = ["choose_diplomatic"]

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
_OFFICE = frozenset({"office"})
_OF_ONE_STATE = frozenset({"parliament", "state-body"})
"""Kinds of bodies that are one state's."""
_OF_STATES = frozenset({"igo", "un", "bloc", "bank", "mission"})
"""And those that are of several."""
_LEADERS = frozenset({"head-of-state", "head-of-government"})
"""Who receives their own people as often as foreigners."""
_OWN = frozenset(
    "minister deputy-minister deputy-head-of-government security-chief governor parliament-speaker parliamentarian "
    "party-leader adviser official".split()
)
"""Offices of whom a leader meets at home, whose state nobody needs to tell; of a foreigner it would be told."""
_BELOW = _OWN - {"minister", "deputy-head-of-government", "parliament-speaker", "party-leader"}
"""Of these, those below ministers."""
_MIN_PARTIES = 2
"""A contact of one state's own people is none of diplomacy's."""


def choose_diplomatic(events: list[Event], stated: dict[Event, Stated], homes: tuple[str, ...]) -> list[Event]:
    """Choose the contacts that are diplomacy's.

    Args:
        events: All contacts of the article, with the states of those who met inferred.
        stated: For whom the principals of each act by what is told and known.
        homes: States that the article may be at home in.
    """
    kept = [event for event in events if _is_diplomatic(event, stated[event], homes)]
    hosts = {actor for event in kept if event.frame == "receive" for actor in event.first}
    return [event for event in events if event in kept or _is_of_a_series(event, hosts)]


def _is_diplomatic(event: Event, stated: Stated, homes: tuple[str, ...]) -> bool:
    """Tell a contact between states and bodies from one state's own business.

    Args:
        event: The contact.
        stated: For whom its principals act by what is told and known.
        homes: States that the article may be at home in.
    """
    parties = event.parties()
    if event.frame == "sitting":
        return bool(parties) and not _is_a_states_own(event, parties)
    if _is_among_parties(event):
        return False
    if event.frame == "visit":
        known = any(not party.startswith("=") for party in parties)
        return known and any(leads_abroad(contact, event.first[0]) for contact in event.contacts)
    unknown = [actor for actor in event.principals if actor.party is None and (actor.offices or actor.words)]
    if len(unknown) >= _MIN_PARTIES and are_peers(unknown):
        return True
    if not parties:
        return len(unknown) >= _MIN_PARTIES and _is_sent(event) and len(_told(event, stated.told)) >= _MIN_PARTIES
    if len(parties) + bool(unknown) < _MIN_PARTIES:
        # A state's own people who are sent abroad are no business at home.
        return len(event.principals) >= _MIN_PARTIES and any(map(_is_envoy, event.principals))
    if stated.abroad:
        return True  # Whom one meets in a state that one went to is most often of that state.
    abroad = set().union(*(_states_told(contact.sentence) for contact in event.contacts)) - stated.known
    if not stated.told and len(stated.known) < _MIN_PARTIES and not abroad and not _is_sent(event):
        return False  # A leader whom all know, with officials whose state nobody needs to tell: at home.
    told = _told(event, stated.told)
    if _are_a_leaders_own(event, homes):
        return False
    if len(told) >= _MIN_PARTIES:
        return True
    # Only one state is spoken of: it is another than the article's own, or those who act for it deal with others.
    foreign = bool(homes) and not told & set(homes[:1])
    others = (actor for actor in event.principals if actor not in stated.told)
    bodies_known = knowledge.organisations(event.contacts[0].sentence.lexicon.language)
    bodies = (actor.is_international or _is_of_states(actor, bodies_known) for actor in stated.told)
    dealt = any(bodies) and any(map(_deals_abroad, others))
    alike = _have_one_title(event, unknown, stated.told)
    # An officer of no state, whom a minister of the only one told meets, is a colleague: a guest's would be told.
    own = bool(unknown) and all(map(_is_colleague, unknown)) and _is_verb_first(event)
    deals = not own and any(map(_is_diplomat, stated.told))
    return bool(told) and (foreign or dealt or alike or _is_sent(event) or deals)


def _is_a_states_own(event: Event, parties: set[str]) -> bool:
    """Tell the sitting of one state's own body, which needs nobody from abroad ("THE BUNDESTAG held a sitting")."""
    known = knowledge.organisations(event.contacts[0].sentence.lexicon.language)
    bodies = [known[party] for party in parties if party in known]
    return len(parties) == 1 and any(body.kind in _OF_ONE_STATE for body in bodies)


def _is_among_parties(event: Event) -> bool:
    """Tell a contact of parties of one state with each other, or with those who act for it or for nobody told."""
    homes, bodies = knowledge.party_homes(), [actor for actor in event.principals if actor.party is not None]
    own = {homes.get(body_name(actor.organisation) or "") for actor in bodies if actor.country is None}
    states = own | {actor.country for actor in event.principals if actor.country is not None}
    return bool(own) and len(states) == 1 and None not in states and len(event.principals) >= _MIN_PARTIES


def _are_a_leaders_own(event: Event, homes: tuple[str, ...]) -> bool:
    """Tell those whom a leader meets, and of whom the reports tell no state, for people of the leader's own.

    Args:
        event: The contact.
        homes: States that the article may be at home in.
    """
    states = {actor.country for actor in event.principals if actor.country is not None}
    leaders = [actor for actor in event.principals if actor.country and actor.office and actor.office.kind in _LEADERS]
    others = [actor for actor in event.principals if actor not in leaders]
    # "President A met THE PRIME MINISTER B": his own, whom a state has beside its head.
    heads = _is_verb_first(event) and all(o.kind == "head-of-state" for leader in leaders for o in leader.offices[:1])
    own = _OWN | {"head-of-government"} if heads else _OWN
    if len(states) != 1 or not leaders or not all(actor.country or _may_be_own(actor, own) for actor in others):
        return False
    beside = {actor.country for actor in others if actor.country}
    # Where nothing tells whose paper it is, nobody says whose its own minister is, either.
    unplaced = not homes and _is_verb_first(event) and all(leader in event.first for leader in leaders)
    unplaced = unplaced and not any(actor.office and actor.office.kind == "party-leader" for actor in others)
    if not unplaced and not states <= {*homes[:1], *beside, *map(_simply_of, leaders)}:
        return False
    return set().union(*(_states_told(contact.sentence) for contact in event.contacts)) <= states


def _may_be_own(actor: Actor, own: frozenset[str] = _OWN) -> bool:
    """Tell who may be one of a leader's own people: no ambassador, and nobody of a body of several states."""
    held = actor.office is None or actor.office.kind in own
    return held and not actor.many and (body_name(actor.organisation) or "=").startswith("=")


def _is_colleague(actor: Actor) -> bool:
    """Tell an officer below ministers whose office is told in more than a word ("the director" has been told of)."""
    below = bool(actor.offices) and all(office.kind in _BELOW for office in actor.offices)
    return below and _may_be_own(actor) and any(office.end - office.start > 1 for office in actor.offices)


def _is_verb_first(event: Event) -> bool:
    return event.contacts[0].sentence.lexicon.grammar.verb_first


def _simply_of(leader: Actor) -> str | None:
    """Give the state of a leader whose title never tells it ("the PRESIDENT OF THE REPUBLIC"): it is at hand."""
    return leader.country if all(office.country is None for office in leader.offices) else None


def _have_one_title(event: Event, unknown: list[Actor], told: set[Actor]) -> bool:
    """Tell "THE CLERK OF THE COUNCIL met THE CLERK OF THE COUNCIL of Qatar": the first is of another state."""
    words = event.contacts[0].sentence.tokens.words
    short = {tuple(words[o.start : o.end]) for actor in unknown for o in actor.offices if o.end - o.start > 1}
    full = [tuple(words[o.start : o.end]) for actor in told for o in actor.offices]
    return any(title[: len(one)] == one != title for title in full for one in short)


def _is_of_a_series(event: Event, hosts: set[Actor]) -> bool:
    """Tell a reception of one's own people among receptions of foreigners: the news is who was received."""
    named = all(actor.name for actor in event.principals)
    return event.frame == "receive" and named and bool(hosts & set(event.first)) and bool(event.second)


def _told(event: Event, stated: set[Actor]) -> set[str]:
    """Give the states and known bodies of which the reports of a contact speak."""
    told = {actor.party for actor in stated if actor.party is not None and not actor.party.startswith("=")}
    sentences = (*(contact.sentence for contact in event.contacts), *event.sentences)
    for sentence in {sentence.index: sentence for sentence in sentences}.values():
        told |= _states_told(sentence)
    return told


def _is_envoy(actor: Actor) -> bool:
    """Tell who is sent abroad; "the delegate of the club", who is of no state and to none, is not."""
    held = [office for office in actor.offices if office.kind in _ENVOYS]
    return any(o.kind != "permanent-representative" or o.country or o.organisation or o.sent_to for o in held)


def _is_diplomat(actor: Actor) -> bool:
    if any(mention.again for mention in actor.mentions):
        return True  # A delegation is sent to others.
    if actor.country is None:
        return actor.organisation is not None and actor.is_international
    return actor.body or _deals_abroad(actor)


def _is_of_states(actor: Actor, known: Mapping[str, knowledge.OrganisationNames]) -> bool:
    """Tell a body of several states, or its delegation, which takes part with nobody named."""
    body = known.get(body_name(actor.organisation) or "")
    return actor.body and actor.country is None and body is not None and body.kind in _OF_STATES


def _deals_abroad(actor: Actor) -> bool:
    """Tell someone who deals with other states and with their bodies by office, whatever the state."""
    return any(office.kind in _DIPLOMATS for office in actor.offices)


def _states_told(sentence: Sentence) -> set[str]:
    """Give the states and known bodies of which a sentence speaks.

    A word of an office may be written like a state's adjective («وزير **المالية**», who is no Malian).
    """
    titles = {
        index
        for mention in sentence.mentions
        for office in mention.offices
        if office.country is None
        for index in range(office.start + 1, office.end)
    }
    states: set[str] = set()
    for hit in sentence.phrases(_STATES):
        if hit.start in titles and "adjective" in hit.sorts:
            continue
        for sort, value in hit.sorts.items():
            if sort in _STATES:
                states.add(value[0])
    return states


def _is_sent(event: Event) -> bool:
    """Tell whether the reports of a contact speak of somebody who is sent abroad."""
    return event.kind == "credentials" or any(
        hit.sorts["office"].sent for sentence in event.sentences for hit in sentence.phrases(_OFFICE)
    )
