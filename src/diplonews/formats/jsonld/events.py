"""Meetings as events of schema.org, and terms and bodies as its things."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from diplonews.formats.jsonld.nodes import WIKIDATA, own
from diplonews.formats.jsontext import filled
from diplonews.formats.newsml.meetings import event_uri
from diplonews.formats.newsml.schemes import iptc
from diplonews.formats.newsml.wording import country_name, describe, name_of, shown
from diplonews.model import (
    Article,
    DiplomaticMeeting,
    MeetingKind,
    MeetingStatus,
    Occasion,
    Office,
    Participant,
    Person,
    Place,
    Subject,
    Topic,
)

__all__ = ["write_event", "write_organisation", "write_subject"]

_Object = dict[str, Any]
_SCHEMA: Final = "https://schema.org/"
_REMOTE: Final = (MeetingKind.CALL, MeetingKind.VIDEO)


def write_subject(subject: Subject) -> _Object:
    """Write a term of a vocabulary."""
    return filled({"@type": "DefinedTerm", "name": subject.name, **_coded(subject)})


def _coded(subject: Subject) -> _Object:
    uri = iptc().get(subject.scheme)
    vocabulary = filled({"@type": "DefinedTermSet", "name": subject.scheme, "url": uri})
    return {"termCode": subject.code, "inDefinedTermSet": vocabulary}


def write_organisation(name: str, id: str | None = None) -> _Object:
    """Write a body."""
    return filled({"@type": "Organization", "name": name, "identifier": id})


def write_event(meeting: DiplomaticMeeting, article: Article, digest: str) -> _Object:
    """Write a meeting."""
    status = "EventCancelled" if meeting.status is MeetingStatus.CANCELLED else "EventScheduled"
    mode = "OnlineEventAttendanceMode" if meeting.kind in _REMOTE else "OfflineEventAttendanceMode"
    return filled(
        {
            "@type": "Event",
            "@id": event_uri(digest, meeting),
            "identifier": meeting.id,
            "additionalType": own("kind", meeting.kind.value),
            "name": name_of(meeting, article).text,
            "description": describe(meeting, article).text,
            "inLanguage": article.language,
            "eventStatus": _SCHEMA + status,
            "dn:status": meeting.status.value,
            "eventAttendanceMode": _SCHEMA + mode,
            "startDate": meeting.date.isoformat() if meeting.date else None,
            "endDate": meeting.end_date.isoformat() if meeting.end_date else None,
            "dn:dateText": meeting.date_text,
            "location": _place(meeting.place) if meeting.place else None,
            "attendee": [_participant(one, article.language) for one in meeting.participants],
            "superEvent": _occasion(meeting.occasion) if meeting.occasion else None,
            "about": [*map(_topic, meeting.topics)],
            "subjectOf": [*_told(meeting, article.language)],
        }
    )


def _place(place: Place) -> _Object:
    address = filled({"@type": "PostalAddress", "addressLocality": place.name, "addressCountry": place.country})
    found = filled({"@type": "Place", "name": place.name, "identifier": place.id, "address": address})
    if place.venue is None:
        return found
    return {"@type": "Place", "name": place.venue, "address": address, "containedInPlace": found}


def _participant(one: Participant, language: str) -> _Object:
    told = {
        "identifier": one.id,
        "dn:part": one.part.value,
        "dn:side": one.side.value if one.side else None,
        "dn:country": one.country,
    }
    if one.person is None and not one.offices:
        kind = "GovernmentOrganization" if one.organisation is None else "Organization"
        body = one.organisation.id if one.organisation else None
        return filled({"@type": kind, "name": shown(one, language), "dn:organisation": body, **told})
    organisation = one.organisation
    return filled(
        {
            "@type": "Person",
            **(_person(one.person) if one.person else {}),
            **told,
            "jobTitle": [*map(_office, one.offices)],
            "affiliation": write_organisation(organisation.name, organisation.id) if organisation else None,
            "worksFor": _state(one.country, language) if one.country else None,
        }
    )


def _person(person: Person) -> _Object:
    return {
        "name": person.name,
        "honorificPrefix": person.honorific,
        "alternateName": [{"@value": name.text, "@language": name.language} for name in person.names],
        "sameAs": WIKIDATA + person.wikidata if person.wikidata else None,
    }


def _office(office: Office) -> _Object:
    return {
        "@type": "DefinedTerm",
        "name": office.title,
        "termCode": office.kind.value,
        "dn:standing": office.standing.value,
    }


def _state(code: str, language: str) -> _Object:
    address = {"@type": "PostalAddress", "addressCountry": code}
    return {"@type": "GovernmentOrganization", "name": country_name(code, language), "address": address}


def _occasion(occasion: Occasion) -> _Object:
    body = occasion.organisation
    return filled(
        {
            "@type": "Event",
            "name": occasion.name,
            "dn:relation": occasion.relation.value,
            "organizer": write_organisation(body.name, body.id) if body else None,
        }
    )


def _topic(topic: Topic) -> _Object:
    if topic.subject is None:
        return {"@type": "Thing", "name": topic.text}
    return filled(
        {
            "@type": "DefinedTerm",
            "name": topic.text,
            **_coded(topic.subject),
            "alternateName": topic.subject.name,
        }
    )


def _told(meeting: DiplomaticMeeting, language: str) -> Iterator[_Object]:
    known = {one.id: one for one in meeting.participants}
    for statement in meeting.statements:
        speakers = [
            {"@type": "Person", "identifier": key, "name": shown(known[key], language)} for key in statement.speakers
        ]
        act = own("act", statement.act.value)
        yield filled({"@type": "CreativeWork", "additionalType": act, "text": statement.text, "creator": speakers})
    for outcome in meeting.outcomes:
        yield {"@type": "CreativeWork", "additionalType": own("outcome", outcome.kind.value), "text": outcome.text}
