"""Where contacts were whose reports name no city: at the host, by house, title or the post of an ambassador."""

from __future__ import annotations

from diplonews.analysis.events.event import CALLS, Event
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.settings.locating import find_palace
from diplonews.analysis.settings.places import FoundPlace
from diplonews.analysis.words.tokens import united

__all__ = ["HOSTING", "SENT", "find_heading", "find_palace_of_host", "find_post", "find_residence"]

HOSTING = frozenset({"receive"})
"""Frames whose first side is at home."""
SENT = frozenset({"ambassador", "charge-daffaires", "permanent-representative"})
"""Offices of those who present their credentials."""
_GOVERNING = frozenset({"governor", "crown-prince"})
"""Offices of those who live in the city that they govern."""
_CAPITAL = frozenset({"capital"})


def find_heading(sentences: list[Sentence], event: Event) -> FoundPlace | None:
    """Find the state at the head of a title whose officer receives ("TCHAD : le ministre reçoit X")."""
    title, hosts = sentences[0], event.first if event.frame in HOSTING else ()
    state = title.hits.get(title.start) if title.is_title and title.lexicon.grammar.cased else None
    value = state.sense("country") if state is not None else None
    if state is None or value is None or event.status != "held" or event.kind in CALLS:
        return None
    headed = title.tokens.words[state.end : state.end + 1] == [":"]
    received = any(actor.country == value[0] for actor in hosts)
    return FoundPlace(state.start, state.end, value[0], "state", 0) if headed and received else None


def find_post(event: Event) -> FoundPlace | None:
    """Find the capital where an ambassador lives whom one of its state met ("the Japanese ambassador IN LOMÉ")."""
    if event.status != "held" or event.kind in CALLS:
        return None
    hosts = {actor.country for actor in event.principals if not any(o.kind in SENT for o in actor.offices)}
    sent = [actor for actor in event.principals if any(o.kind == "ambassador" for o in actor.offices)]
    spans = [(m.start, m.end) for actor in sent for m in actor.mentions if m.offices]
    for sentence in (contact.sentence for contact in event.contacts):
        for hit in sentence.phrases(_CAPITAL):
            inside = any(start < hit.start < end or hit.start == end for start, end in spans)
            if inside and hit.sense("country") is None and hit.sense("capital")[0] in hosts:
                return FoundPlace(hit.start, hit.end, hit.sense("capital")[0], "city", 0)
    return None


def find_palace_of_host(event: Event) -> FoundPlace | None:
    """Find the palace of whoever receives, which many states call alike ("at STATE HOUSE")."""
    hosts = event.first if event.frame in HOSTING else ()
    if event.kind == "credentials":
        hosts = [actor for actor in event.principals if not any(o.kind in SENT for o in actor.offices)]
    country = next((actor.country for actor in hosts if actor.country), None)
    telling = [contact.sentence for contact in event.contacts] if country else []
    telling += [s for s in event.sentences if country and s not in telling and s.speaks_of_contact()]
    spans = map(find_palace, telling)
    return next((FoundPlace(*span, country or "", "seat", 0) for span in spans if span is not None), None)


def find_residence(event: Event) -> FoundPlace | None:
    """Find the city of whoever governs it and receives in his house ("the ruler OF AJMAN, at HIS PALACE").

    Who met others in the house of a governorate or town met its head ("AT THE SEAT OF THE GOVERNORATE").
    """
    host, sentence = next(iter(event.first), None), event.contacts[0].sentence
    sets, grammar = sentence.lexicon.sets, sentence.lexicon.grammar
    hosts, houses = event.principals, sets["places.town_houses"]
    if event.frame in HOSTING:
        hosts, houses = [host] if host is not None else [], united(houses, sets["places.houses"])
    if event.status != "held" or event.kind in CALLS or grammar.cased:
        return None
    words = sentence.tokens.words[sentence.start : sentence.end]
    if not any(word in houses or word[1:] in houses for word in words):
        return None
    ruled = ((actor, office) for actor in hosts for office in actor.offices if office.kind in _GOVERNING)
    titles = (range(office.start, office.end) for actor, office in ruled if office.country == actor.country)
    hits = (sentence.hits.get(index) for title in titles for index in title)
    cities = ((hit, city) for hit in hits if hit is not None and (city := hit.sense("city") or hit.sense("capital")))
    return next((FoundPlace(hit.start, hit.end, city[0], "city", 0) for hit, city in cities), None)
