"""A meeting as an event concept (EventsML), there and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from diplonews.errors import SchemaError
from diplonews.formats.newsml.entities import (
    Identity,
    country_code,
    identity_of,
    organisation_identity,
    place_identity,
    write_name,
)
from diplonews.formats.newsml.moments import read_moment, written
from diplonews.formats.newsml.tree import Element, in_nar
from diplonews.formats.newsml.vocabulary import (
    COUNTRY,
    DIR,
    FILLED,
    LANG,
    OCCUR_STATUS,
    OUR_COUNTRY,
    address,
    day_filler,
    demanded,
    dn,
    named,
    nar,
    spans_from,
    spans_to,
    subject_attributes,
    subject_of,
)
from diplonews.formats.newsml.wording import describe, name_of, shown
from diplonews.model import (
    Article,
    DiplomaticMeeting,
    MeetingKind,
    Name,
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

__all__ = ["event_uri", "is_meeting", "read_meeting", "write_meeting"]

_RELATED: Final = (in_nar("related"), in_nar("broader"))
_WIKIDATA: Final = "wikidata"
_EVENT: Final = "urn:diplonews:event:"
_STATUS: Final = {code: status for status, code in OCCUR_STATUS.items()}


def event_uri(digest: str, meeting: DiplomaticMeeting) -> str:
    """Name a meeting for the world: the article's digest, and the meeting's own id."""
    return f"{_EVENT}{digest}:{meeting.id}"


def is_meeting(concept: Element) -> bool:
    """Tell whether a concept is a meeting that we wrote."""
    identity = concept.find(in_nar("conceptId"))
    return identity is not None and (identity.get("uri") or "").startswith(_EVENT)


def write_meeting(meeting: DiplomaticMeeting, article: Article, digest: str) -> Element:
    """Write a meeting as a concept that people can read, too."""
    words = " … ".join(map(article.slice, meeting.evidence)).strip()
    return nar(
        "concept",
        nar("conceptId", uri=event_uri(digest, meeting)),
        nar("type", qcode="cpnat:event"),
        name_of(meeting, article),
        nar("definition", words, role="drol:summary") if words else None,
        describe(meeting, article),
        *map(_write_statement, meeting.statements),
        *map(_write_outcome, meeting.outcomes),
        _write_source(article.url) if article.url is not None else None,
        nar("related", rel="dnrel:kind", qcode=f"dnkind:{meeting.kind.value}"),
        _write_occasion(meeting.occasion, digest) if meeting.occasion else None,
        _write_details(meeting, article, digest),
        attributes={LANG: article.language, DIR: article.direction, dn("evidence"): spans_to(meeting.evidence)},
    )


def _write_source(url: str) -> Element:
    return nar("remoteInfo", rel="irel:seeAlso", contenttype="text/html", attributes=address("href", url))


def _write_statement(statement: Statement) -> Element:
    attributes = {dn("speakers"): " ".join(statement.speakers) or None, dn("span"): spans_to((statement.span,))}
    return nar("note", statement.text, role=f"dnact:{statement.act.value}", attributes=attributes)


def _write_outcome(outcome: Outcome) -> Element:
    return nar(
        "note",
        outcome.text,
        role=f"dnoutcome:{outcome.kind.value}",
        attributes={dn("span"): spans_to((outcome.span,))},
    )


def _write_occasion(occasion: Occasion, digest: str) -> Element:
    # A meeting within a larger one is part of it; one on its sidelines, or during a visit, only has to do with it.
    return nar(
        "broader" if occasion.relation is OccasionRelation.FRAMEWORK else "related",
        nar("name", occasion.name),
        _write_organisation(occasion.organisation, digest) if occasion.organisation else None,
        rel=f"dnoccasion:{occasion.relation.value}",
        type="cpnat:event",
        attributes={dn("span"): spans_to((occasion.span,))},
    )


def _write_organisation(organisation: Organisation, digest: str) -> Element:
    attributes: Identity = {"rel": "dnrel:organisation", "type": "cpnat:organisation"}
    return nar(
        "related",
        nar("name", organisation.name),
        attributes=attributes | organisation_identity(organisation, digest),
    )


def _write_details(meeting: DiplomaticMeeting, article: Article, digest: str) -> Element:
    start = nar(
        "start",
        written(meeting.date) if meeting.date else day_filler(article),
        attributes={FILLED: None if meeting.date else "true", dn("text"): meeting.date_text},
    )
    end = nar("end", written(meeting.end_date)) if meeting.end_date else None
    return nar(
        "eventDetails",
        nar("dates", start, end),
        nar("occurStatus", qcode=OCCUR_STATUS[meeting.status]),
        *map(_write_topic, meeting.topics),
        _write_place(meeting.place, digest) if meeting.place else None,
        *(_write_participant(participant, article, digest) for participant in meeting.participants),
        *(_write_organiser(found, article, digest) for found in meeting.participants if found.side is Side.HOST),
    )


def _write_topic(topic: Topic) -> Element:
    attributes: dict[str, str | None] = {"type": "cpnat:abstract", dn("span"): spans_to((topic.span,))}
    if topic.subject is not None:
        attributes |= {**subject_attributes(topic.subject), dn("name"): topic.subject.name}
    return nar("subject", nar("name", topic.text), attributes=attributes)


def _write_place(place: Place, digest: str) -> Element:
    venue = None
    if place.venue is not None:
        venue = nar("related", nar("name", place.venue), rel="dnrel:venue", type="cpnat:poi")
    return nar(
        "location",
        nar("name", place.name),
        _write_country(place.country, "broader", None),
        venue,
        attributes={
            "type": "cpnat:geoArea",
            **place_identity(place, digest),
            dn("span"): spans_to((place.span,)),
        },
    )


def _write_country(code: str | None, tag: str, rel: str | None) -> Element | None:
    return None if code is None else nar(tag, rel=rel, type="cpnat:geoArea", qcode=country_code(code))


def _write_participant(participant: Participant, article: Article, digest: str) -> Element:
    person = participant.person
    roles = [f"dnpart:{participant.part.value}"]
    if participant.side is not None:
        roles.append(f"dnside:{participant.side.value}")
    return nar(
        "participant",
        nar("name", shown(participant, article.language), attributes={FILLED: None if person else "true"}),
        *map(write_name, person.names if person else ()),
        *map(_write_office, participant.offices),
        _write_country(participant.country, "related", "dnrel:country"),
        _write_organisation(participant.organisation, digest) if participant.organisation else None,
        attributes={
            "type": _sort(participant),
            **identity_of(participant, digest),
            "role": " ".join(roles),
            dn("id"): participant.id,
            dn("honorific"): person.honorific if person else None,
            dn("mentions"): spans_to(participant.mentions),
        },
    )


def _write_organiser(host: Participant, article: Article, digest: str) -> Element:
    """Name the host as organiser, too, for receivers that know no sides; it is not read back."""
    attributes: Identity = {"type": _sort(host), **identity_of(host, digest), "role": "eorol:general"}
    return nar("organiser", nar("name", shown(host, article.language)), attributes=attributes)


def _sort(participant: Participant) -> str:
    if participant.person or participant.offices:
        return "cpnat:person"
    return "cpnat:organisation" if participant.organisation else "cpnat:geoArea"


def _write_office(office: Office) -> Element:
    return nar(
        "related",
        nar("name", office.title),
        rel="dnrel:office",
        qcode=f"dnoffice:{office.kind.value}",
        attributes={dn("standing"): office.standing.value},
    )


def read_meeting(concept: Element) -> DiplomaticMeeting:
    """Read what `write_meeting` wrote.

    Raises:
        SchemaError: It lacks something.
    """
    details = demanded(concept.find(in_nar("eventDetails")), "the details of an event")
    identity = demanded(concept.find(in_nar("conceptId")), "the id of an event")
    notes = tuple(concept.find_all(in_nar("note")))
    occasion = next((found for found in _related(concept, "dnoccasion:")), None)
    place = details.find(in_nar("location"))
    status = demanded(details.find(in_nar("occurStatus")), "whether an event occurs").get("qcode")
    dates = demanded(details.find(in_nar("dates")), "the dates of an event")
    start = demanded(dates.find(in_nar("start")), "the start of an event")
    return DiplomaticMeeting(
        id=(identity.get("uri") or "").rpartition(":")[2],
        kind=MeetingKind(_code(next(_related(concept, "dnrel:kind"), None), "qcode", "dnkind")),
        status=demanded(_STATUS.get(status or ""), "whether an event occurs"),
        participants=tuple(map(_read_participant, details.find_all(in_nar("participant")))),
        place=None if place is None else _read_place(place),
        date=None if start.get(FILLED) else _day(start),
        end_date=None if (end := dates.find(in_nar("end"))) is None else _day(end),
        date_text=start.get(dn("text")),
        occasion=None if occasion is None else _read_occasion(occasion),
        topics=tuple(map(_read_topic, details.find_all(in_nar("subject")))),
        statements=tuple(_read_statement(note) for note in notes if _has(note, "dnact")),
        outcomes=tuple(_read_outcome(note) for note in notes if _has(note, "dnoutcome")),
        evidence=spans_from(concept.get(dn("evidence"))),
    )


def _related(element: Element, rel: str) -> Iterator[Element]:
    return (found for found in element.elements if found.tag in _RELATED and (found.get("rel") or "").startswith(rel))


def _has(note: Element, alias: str) -> bool:
    return (note.get("role") or "").startswith(f"{alias}:")


def _code(element: Element | None, attribute: str, alias: str) -> str:
    """Give the code that stands after an alias in an attribute of QCodes."""
    codes = (element.get(attribute) or "").split() if element is not None else []
    found = (code.removeprefix(f"{alias}:") for code in codes if code.startswith(f"{alias}:"))
    return demanded(next(found, None), f"a code of the vocabulary {alias}")


def _maybe_code(element: Element | None, attribute: str, alias: str) -> str | None:
    return (
        _code(element, attribute, alias)
        if element is not None and f"{alias}:" in (element.get(attribute) or "")
        else None
    )


def _day(element: Element) -> date:
    value = read_moment(element.text).value
    if type(value) is not date:
        raise SchemaError(
            f"The day of a meeting cannot be read: {element.text!a}; write it as 2026-03-05", format="newsml"
        )
    return value


def _span(element: Element) -> Span | None:
    return next(iter(spans_from(element.get(dn("span")))), None)


def _line(element: Element | None, what: str) -> str:
    return demanded(named(element), what)


def _read_statement(note: Element) -> Statement:
    speakers = tuple((note.get(dn("speakers")) or "").split())
    return Statement(text=note.text, act=SpeechAct(_code(note, "role", "dnact")), speakers=speakers, span=_span(note))


def _read_outcome(note: Element) -> Outcome:
    return Outcome(kind=OutcomeKind(_code(note, "role", "dnoutcome")), text=note.text, span=_span(note))


def _read_occasion(element: Element) -> Occasion:
    return Occasion(
        name=_line(element, "the name of an occasion"),
        relation=OccasionRelation(_code(element, "rel", "dnoccasion")),
        organisation=_read_organisation(element),
        span=_span(element),
    )


def _read_organisation(holder: Element) -> Organisation | None:
    found = next(_related(holder, "dnrel:organisation"), None)
    if found is None:
        return None
    name = _line(found, "the name of an organisation")
    return Organisation(name=name, id=_maybe_code(found, "qcode", "dnorganisation"))


def _read_topic(element: Element) -> Topic:
    subject = subject_of(element, element.get(dn("name")))
    return Topic(text=_line(element, "the words of a topic"), subject=subject, span=_span(element))


def _read_place(element: Element) -> Place:
    return Place(
        name=_line(element, "the name of a place"),
        country=_read_country(element.find(in_nar("broader"))),
        venue=named(next(_related(element, "dnrel:venue"), None)),
        id=_maybe_code(element, "qcode", "dncity"),
        span=_span(element),
    )


def _read_country(element: Element | None) -> str | None:
    return _maybe_code(element, "qcode", COUNTRY) or _maybe_code(element, "qcode", OUR_COUNTRY)


def _read_participant(element: Element) -> Participant:
    side = _maybe_code(element, "role", "dnside")
    return Participant(
        id=demanded(element.get(dn("id")), "the id of a participant"),
        person=_read_person(element),
        offices=tuple(map(_read_office, _related(element, "dnrel:office"))),
        country=_read_country(next(_related(element, "dnrel:country"), None)),
        organisation=_read_organisation(element),
        part=Part(_code(element, "role", "dnpart")),
        side=None if side is None else Side(side),
        mentions=spans_from(element.get(dn("mentions"))),
    )


def _read_person(element: Element) -> Person | None:
    name = named(element)
    if name is None:
        return None
    others = tuple(element.find_all(in_nar("name")))[1:]
    return Person(
        name=name,
        honorific=element.get(dn("honorific")),
        names=tuple(
            Name(text=other.text, language=demanded(other.get(LANG), "the language of a name")) for other in others
        ),
        wikidata=_maybe_code(element, "qcode", _WIKIDATA),
    )


def _read_office(element: Element) -> Office:
    return Office(
        kind=OfficeKind(_code(element, "qcode", "dnoffice")),
        title=_line(element, "the title of an office"),
        standing=Standing(element.get(dn("standing"))),
    )
