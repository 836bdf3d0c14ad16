"""Writing meetings as event records."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, Final, NamedTuple

from diplonews.formats.jsontext import filled
from diplonews.formats.newsml.frames import digest_of
from diplonews.formats.newsml.meetings import event_uri
from diplonews.formats.newsml.wording import shown
from diplonews.formats.plover.codes import alpha3, codes_of, contexts_of, event_of, events, tells_summons
from diplonews.model import (
    Article,
    DiplomaticMeeting,
    MeetingKind,
    MeetingStatus,
    OccasionRelation,
    Part,
    Participant,
    Place,
    Side,
)

__all__ = ["dumps"]

_Record = dict[str, Any]
_CODER: Final = "diplonews"
_CONSULT: Final = "CONSULT"
_NEGATION: Final = "negation"
"""The auxiliary mode of what did not come about."""
_SEVERAL: Final = 2


def dumps(article: Article) -> str:
    """Write the meetings of an article as event records, one on a line; nothing where there are none.

    >>> from diplonews.model import MeetingKind
    >>> pair = (Participant(id="p1", country="LY"), Participant(id="p2", country="EG"))
    >>> call = DiplomaticMeeting(id="m1", kind=MeetingKind.CALL, participants=pair)
    >>> record = json.loads(dumps(Article(id="urn:example:1", meetings=(call,))))
    >>> record["event"], record["mode"], [actor["code"] for actor in record["actor"]]
    (['CONSULT'], ['phone'], ['LBY', 'EGY'])
    """
    return "".join(
        json.dumps(_record(meeting, article), ensure_ascii=False, separators=(",", ":")) + "\n"
        for meeting in article.meetings
    )


class _Roles(NamedTuple):
    """Who did it, and to whom; the second is empty where no side is told."""

    actors: list[Participant]
    recipients: list[Participant]


def _record(meeting: DiplomaticMeeting, article: Article) -> _Record:
    summons = _summoned(meeting, article)
    roles = summons or _roles(meeting)
    mode = None if summons else _mode(meeting, roles)
    told = events()["summons"] if summons else event_of(meeting.kind.value, meeting.status)
    cancelled = meeting.status is MeetingStatus.CANCELLED
    modes = [*filter(None, (told.get("mode") or mode,)), *([_NEGATION] if cancelled else ())]
    return filled(
        {
            "id": event_uri(digest_of(article), meeting),
            **_days(meeting, article),
            "event": [told["event"]],
            "mode": modes,
            "context": contexts_of(meeting.topics),
            "cameo": None if cancelled else _cameo(meeting, told, mode),
            "quad_code": events()["quad"][told["event"]],
            "actor": [_entity(one, article.language) for one in roles.actors],
            "recipient": [_entity(one, article.language) for one in roles.recipients],
            "event_loc": _location(meeting.place) if meeting.place else None,
            "event_text": [article.slice(span) for span in meeting.evidence],
            "cite_info": _cited(article),
            "coder": _CODER,
        }
    )


# ---------------------------------------------------------------------------------------------------------------------
# What it is


def _mode(meeting: DiplomaticMeeting, roles: _Roles) -> str | None:
    """Tell how they met: remotely, in a body of several, on the ground of a third, or as guest and host."""
    told = event_of(meeting.kind.value, meeting.status)
    if told["event"] != _CONSULT:
        return None
    by_kind: str | None = told.get("mode")
    if by_kind is not None:
        return by_kind
    occasion = meeting.occasion
    if occasion and occasion.organisation and occasion.relation is OccasionRelation.FRAMEWORK:
        return "multilateral"
    if _is_elsewhere(meeting) or _mediators(meeting):
        return "third-party"
    return "visit" if roles.recipients or meeting.kind is MeetingKind.VISIT else None


def _is_elsewhere(meeting: DiplomaticMeeting) -> bool:
    """Tell whether they met in a state that is none of theirs."""
    states = [one.country for one in _principals(meeting)]
    place = meeting.place.country if meeting.place else None
    return place is not None and None not in states and len({*states}) >= _SEVERAL and place not in states


def _cameo(meeting: DiplomaticMeeting, told: Any, mode: str | None) -> str:
    if code := told.get("cameo"):
        return str(code)
    codes = events()["cameo"]
    return str(codes["mediation"] if _mediators(meeting) else codes[mode or "none"])


def _summoned(meeting: DiplomaticMeeting, article: Article) -> _Roles | None:
    """Tell who summoned whom, where the words that report the contact say so: an envoy is who is summoned."""
    if meeting.status is not MeetingStatus.HELD:
        return None
    if not tells_summons((article.slice(span) for span in meeting.evidence), article.language):
        return None
    envoys = events()["summons"]["recipients"]
    recipients = [
        one
        for one in _principals(meeting)
        if one.side is not Side.HOST and any(office.kind.value in envoys for office in one.offices)
    ]
    actors = [one for one in _principals(meeting) if one not in recipients]
    return _Roles(actors, recipients) if actors and recipients else None


# ---------------------------------------------------------------------------------------------------------------------
# Who, where, when


def _principals(meeting: DiplomaticMeeting) -> list[Participant]:
    """Give who met; those alone of whom others are only told that they were present, where there is nobody else."""
    met = [one for one in meeting.participants if one.part is Part.PRINCIPAL]
    return met or [one for one in meeting.participants if one.part is Part.ATTENDEE] or list(meeting.participants)


def _mediators(meeting: DiplomaticMeeting) -> list[Participant]:
    met = _principals(meeting)
    return [one for one in meeting.participants if one.part is Part.MEDIATOR and one not in met]


def _roles(meeting: DiplomaticMeeting) -> _Roles:
    """Part those who met: a visitor acts, a host receives; all of them act where no side is told."""
    met = _principals(meeting)
    if mediators := _mediators(meeting):
        return _Roles(mediators, met)
    hosts = [one for one in met if one.side is Side.HOST] or _at_home(meeting, met)
    guests = [one for one in met if one.side is Side.GUEST]
    if hosts and len(hosts) < len(met):
        return _Roles([one for one in met if one not in hosts], hosts)
    if guests and len(guests) < len(met):
        return _Roles(guests, [one for one in met if one not in guests])
    return _Roles(met, [])


def _at_home(meeting: DiplomaticMeeting, met: list[Participant]) -> list[Participant]:
    """Give those on whose ground they met, where no side is told.

    On the sidelines of an event nobody visits anybody, nor does one in a call or a conference.
    """
    if events()["held"][meeting.kind.value].get("mode"):
        return []
    place = meeting.place.country if meeting.place else None
    aside = meeting.occasion is not None and meeting.occasion.relation is OccasionRelation.SIDELINES
    if place is None or aside or any(one.side or one.country is None for one in met):
        return []
    return [one for one in met if one.country == place]


def _entity(one: Participant, language: str) -> _Record:
    codes = codes_of(one)
    return filled(
        {
            "code": codes.code,
            "sector": codes.sector,
            "cameo": codes.cameo,
            "entity_text": shown(one, language),
            "identifier_id": one.person.wikidata if one.person else None,
            "office": one.office.title if one.office else None,
            "organisation": one.organisation.name if one.organisation and one.person else None,
        }
    )


def _location(place: Place) -> _Record:
    code = place.country
    return filled(
        {
            "name": place.name,
            "country_code": code,
            "cc3": alpha3(code) if code else None,
            "venue": place.venue,
        }
    )


def _days(meeting: DiplomaticMeeting, article: Article) -> _Record:
    """Give the days; that of publication stands for one that is not told, and says so."""
    end = meeting.end_date.isoformat() if meeting.end_date else None
    if meeting.date is not None:
        return {"date": meeting.date.isoformat(), "enddate": end}
    for moment in (article.published, article.modified, article.dateline.date if article.dateline else None):
        if moment is not None:
            day = date(moment.year, moment.month, moment.day)
            return {"date": day.isoformat(), "comment": "date of publication"}
    return {}


def _cited(article: Article) -> _Record:
    return filled(
        {
            "url": article.url,
            "title": article.title,
            "language": article.language,
            "publication": article.publisher.name if article.publisher else None,
            "citation": article.id,
        }
    )
