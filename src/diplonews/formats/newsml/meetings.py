"""A meeting as an event concept (EventsML), there and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from diplonews.errors import SchemaError
from diplonews.formats.newsml.moments import read_moment, written
from diplonews.formats.newsml.tree import Element, in_nar
from diplonews.formats.newsml.vocabulary import (
    FILLED,
    LANG,
    OCCUR_STATUS,
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

__all__ = ["event_uri", "read_meeting", "write_meeting"]

_RELATED: Final = in_nar("related")
_COUNTRY: Final = "iso3166-1a2"
_WIKIDATA: Final = "wikidata"
_STATUS: Final = {code: status for status, code in OCCUR_STATUS.items()}


def event_uri(digest: str, meeting: DiplomaticMeeting) -> str:
    """Name a meeting for the world: the article's digest, and the meeting's own id."""
    return f"urn:diplonews:event:{digest}:{meeting.id}"


def write_meeting(meeting: DiplomaticMeeting, article: Article, digest: str) -> Element:
    """Write a meeting as a concept that people can read, too."""
    definition = " … ".join(map(article.slice, meeting.evidence)).strip()
    return nar(
        "concept",
        nar("conceptId", uri=event_uri(digest, meeting)),
        nar("type", qcode="cpnat:event"),
        nar("name", article.title or _name(meeting)),
        nar("definition", definition, role="drol:summary") if definition else None,
        *map(_write_statement, meeting.statements),
        *map(_write_outcome, meeting.outcomes),
        nar("related", rel="dnrel:kind", qcode=f"dnkind:{meeting.kind.value}"),
        _write_occasion(meeting.occasion) if meeting.occasion else None,
        _write_details(meeting, article),
        attributes={LANG: article.language, "dir": article.direction, dn("evidence"): spans_to(meeting.evidence)},
    )


def _name(meeting: DiplomaticMeeting) -> str:
    names = (_shown(participant) for participant in meeting.participants)
    return f"{meeting.kind.value}: {', '.join(names)}"


def _shown(participant: Participant) -> str:
    if participant.person is not None:
        return participant.person.name
    if participant.organisation is not None:
        return participant.organisation.name
    return participant.country or participant.offices[0].title


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


def _write_occasion(occasion: Occasion) -> Element:
    return nar(
        "related",
        nar("name", occasion.name),
        _write_organisation(occasion.organisation) if occasion.organisation else None,
        rel=f"dnoccasion:{occasion.relation.value}",
        type="cpnat:event",
        attributes={dn("span"): spans_to((occasion.span,))},
    )


def _write_organisation(organisation: Organisation) -> Element:
    qcode = None if organisation.id is None else f"dnorganisation:{organisation.id}"
    name = nar("name", organisation.name)
    return nar("related", name, rel="dnrel:organisation", type="cpnat:organisation", qcode=qcode)


def _write_details(meeting: DiplomaticMeeting, article: Article) -> Element:
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
        _write_place(meeting.place) if meeting.place else None,
        *map(_write_participant, meeting.participants),
    )


def _write_topic(topic: Topic) -> Element:
    attributes: dict[str, str | None] = {"type": "cpnat:abstract", dn("span"): spans_to((topic.span,))}
    if topic.subject is not None:
        attributes |= {**subject_attributes(topic.subject), dn("name"): topic.subject.name}
    return nar("subject", nar("name", topic.text), attributes=attributes)


def _write_place(place: Place) -> Element:
    venue = None
    if place.venue is not None:
        venue = nar("related", nar("name", place.venue), rel="dnrel:venue", type="cpnat:poi")
    return nar(
        "location",
        nar("name", place.name),
        _write_country(place.country, "broader", None),
        venue,
        type="cpnat:geoArea",
        qcode=None if place.id is None else f"dncity:{place.id}",
        attributes={dn("span"): spans_to((place.span,))},
    )


def _write_country(code: str | None, tag: str, rel: str | None) -> Element | None:
    return None if code is None else nar(tag, rel=rel, type="cpnat:geoArea", qcode=f"{_COUNTRY}:{code}")


def _write_participant(participant: Participant) -> Element:
    person = participant.person
    roles = [f"dnpart:{participant.part.value}"]
    if participant.side is not None:
        roles.append(f"dnside:{participant.side.value}")
    return nar(
        "participant",
        nar("name", _shown(participant), attributes={FILLED: None if person else "true"}),
        *(nar("name", name.text, attributes={LANG: name.language}) for name in (person.names if person else ())),
        *map(_write_office, participant.offices),
        _write_country(participant.country, "related", "dnrel:country"),
        _write_organisation(participant.organisation) if participant.organisation else None,
        type=_sort(participant),
        qcode=f"{_WIKIDATA}:{person.wikidata}" if person and person.wikidata else None,
        role=" ".join(roles),
        attributes={
            dn("id"): participant.id,
            dn("honorific"): person.honorific if person else None,
            dn("mentions"): spans_to(participant.mentions),
        },
    )


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
    return (found for found in element.find_all(_RELATED) if (found.get("rel") or "").startswith(rel))


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
        country=_maybe_code(element.find(in_nar("broader")), "qcode", _COUNTRY),
        venue=named(next(_related(element, "dnrel:venue"), None)),
        id=_maybe_code(element, "qcode", "dncity"),
        span=_span(element),
    )


def _read_participant(element: Element) -> Participant:
    side = _maybe_code(element, "role", "dnside")
    return Participant(
        id=demanded(element.get(dn("id")), "the id of a participant"),
        person=_read_person(element),
        offices=tuple(map(_read_office, _related(element, "dnrel:office"))),
        country=_maybe_code(next(_related(element, "dnrel:country"), None), "qcode", _COUNTRY),
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
