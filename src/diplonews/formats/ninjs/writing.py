"""Writing ninjs 3.1."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final
from urllib.parse import quote

from diplonews.formats.jsontext import filled
from diplonews.formats.markup import write_markup
from diplonews.formats.moments import write_moment
from diplonews.formats.newsml.frames import digest_of
from diplonews.formats.newsml.meetings import event_uri
from diplonews.formats.newsml.vocabulary import OCCUR_STATUS
from diplonews.formats.newsml.wording import describe, name_of, shown
from diplonews.formats.ninjs.fields import MEDIA_TOPICS, PROFILE
from diplonews.model import Article, DiplomaticMeeting, Image, Participant, RelatedLink, Subject

__all__ = ["dumps"]

_SCHEMA: Final = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
_OCCURS: Final = "http://cv.iptc.org/newscodes/eventoccurstatus/"
_SAFE: Final = "%/:=&?~#+!$,;'@()*[]"

_Object = dict[str, Any]


def dumps(article: Article) -> str:
    """Write an article as a ninjs 3.1 document.

    >>> json.loads(dumps(Article(id="urn:example:1", language="en", title="Talks")))["headlines"]
    [{'role': 'main', 'contentType': 'text/plain', 'value': 'Talks'}]
    """
    document: _Object = {
        "standard": {"name": "ninjs", "version": "3.1", "schema": _SCHEMA},
        **_item(article.id, "text"),
        "representationType": "full",
        "profile": PROFILE,
        **_dates(article),
        "pubStatus": "usable",
        **_rights(article),
        "language": article.language,
        "by": ", ".join(author.name for author in article.authors) or None,
        "slugline": article.slugline,
        "located": article.dateline.place if article.dateline else None,
        "headlines": [
            *_words("main", article.title),
            *_words("subheadline", article.subtitle),
        ],
        "descriptions": [
            *_words("summary", article.summary),
            *_words("dateline", article.dateline.text if article.dateline else None),
        ],
        "bodies": [{"role": "main", "contentType": "text/html", "value": write_markup(article)}],
        "people": [{"name": author.name, "rel": "author"} for author in article.authors],
        "subjects": [*_subjects(article)],
        "genres": [{"name": article.genre}] if article.genre else None,
        "infoSources": [*_sources(article)],
        "altIds": [*_alternatives(article)],
        "associations": [*_associations(article)],
    }
    return json.dumps(filled(document), ensure_ascii=False, separators=(",", ":"))


def _uri(iri: str) -> str:
    """Write an IRI with the letters of a URI."""
    return quote(iri, safe=_SAFE)


def _item(uri: str, sort: str) -> _Object:
    return {"uri": _uri(uri), "type": sort}


def _words(role: str, text: str | None) -> Iterator[_Object]:
    if text is not None:
        yield {"role": role, "contentType": "text/plain", "value": text}


def _dates(article: Article) -> _Object:
    """Give the moments whose offset is known; the others stand among the `altIds`."""
    first, last = article.published, article.modified or article.published
    return {
        "firstCreated": write_moment(first) if isinstance(first, datetime) and first.tzinfo else None,
        "versionCreated": write_moment(last) if isinstance(last, datetime) and last.tzinfo else None,
    }


def _rights(article: Article) -> _Object:
    rights = article.rights
    return {
        "copyrightHolder": rights.holder if rights else None,
        "copyrightNotice": rights.notice if rights else None,
        "rightsInfo": {"linkedRights": _uri(rights.url)} if rights and rights.url else None,
    }


def _subjects(article: Article) -> Iterator[_Object]:
    yield from (_subject(subject) for subject in article.subjects)
    yield from ({"name": keyword, "rel": "keyword"} for keyword in article.keywords)
    if article.rubric is not None:
        yield {"name": article.rubric, "rel": "rubric"}


def _subject(subject: Subject) -> _Object:
    if subject.scheme == "medtop" and subject.code.isascii() and subject.code.isdigit():
        return filled({"name": subject.name, "rel": "about", "uri": MEDIA_TOPICS + subject.code})
    return filled({"name": subject.name, "rel": "about", "literal": f"{subject.scheme}\t{subject.code}"})


def _sources(article: Article) -> Iterator[_Object]:
    if article.publisher is not None:
        url = article.publisher.url
        yield filled({"name": article.publisher.name, "role": "publisher", "uri": _uri(url) if url else None})
    if article.source is not None:
        yield {"name": article.source, "role": "source"}


def _alternatives(article: Article) -> Iterator[_Object]:
    """Give what an item has no other place for: its page, and the days and local times of its dates."""
    values = (
        ("id", article.id if _uri(article.id) != article.id else None),
        ("sourceUrl", article.url),
        ("rightsUrl", article.rights.url if article.rights else None),
        ("published", write_moment(article.published) if article.published else None),
        ("modified", write_moment(article.modified) if article.modified else None),
    )
    yield from ({"role": role, "value": value} for role, value in values if value is not None)


# ---------------------------------------------------------------------------------------------------------------------
# What goes with it: pictures, other stories, meetings


def _associations(article: Article) -> Iterator[_Object]:
    for number, image in enumerate(article.images, 1):
        yield {"name": f"picture{number}", "rel": "picture", **_picture(image)}
    for number, link in enumerate(article.related, 1):
        yield {"name": f"related{number}", "rel": "related", **_related(article, link, number)}
    digest = digest_of(article)
    for meeting in article.meetings:
        yield {"name": meeting.id, "rel": "reports", **_event(article, meeting, digest)}


def _picture(image: Image) -> _Object:
    size = {"width": image.width, "height": image.height}
    rendition = filled({"name": "main", "href": _uri(image.url), **size})
    return filled(
        {
            **_item(image.url, "picture"),
            "descriptions": [*_words("alt", image.alt)],
            "renditions": [rendition],
            "altIds": [{"role": "sourceUrl", "value": image.url}],
        }
    )


def _related(article: Article, link: RelatedLink, number: int) -> _Object:
    return filled(
        {
            **_item(link.url or f"{article.id}#related{number}", "text"),
            "headlines": [*_words("main", link.title)],
            "altIds": [{"role": "sourceUrl", "value": link.url}] if link.url else None,
        }
    )


def _event(article: Article, meeting: DiplomaticMeeting, digest: str) -> _Object:
    persons = [one for one in meeting.participants if one.person is not None]
    others = [one for one in meeting.participants if one.person is None]
    status = OCCUR_STATUS[meeting.status].partition(":")[2]
    return filled(
        {
            **_item(event_uri(digest, meeting), "event"),
            "genres": [{"name": meeting.kind.value, "literal": meeting.kind.value}],
            "headlines": [*_words("main", name_of(meeting, article).text)],
            "descriptions": [*_told(article, meeting)],
            "people": [_participant(one, article) for one in persons],
            "organisations": [*(_participant(one, article) for one in others), *_organiser(meeting)],
            "places": [*_places(meeting)],
            "subjects": [_topic_subject(topic.text, topic.subject) for topic in meeting.topics],
            "events": [{"name": meeting.occasion.name, "rel": meeting.occasion.relation.value}]
            if meeting.occasion
            else None,
            "eventDetails": filled({"eventStatus": _OCCURS + status, "dates": _days(meeting) or None}),
        }
    )


def _told(article: Article, meeting: DiplomaticMeeting) -> Iterator[_Object]:
    yield from _words("summary", describe(meeting, article).text)
    for statement in meeting.statements:
        yield from _words(" ".join(("statement", statement.act.value, *statement.speakers)), statement.text)
    for outcome in meeting.outcomes:
        yield from _words(f"outcome {outcome.kind.value}", outcome.text)


def _participant(one: Participant, article: Article) -> _Object:
    """Write who takes part; the office, the state and the body acted for are ways to reach them."""
    offices = [
        {"type": "office", "role": office.kind.value, "name": office.title, "value": office.standing.value}
        for office in one.offices
    ]
    return filled(
        {
            "name": shown(one, article.language),
            "rel": one.part.value,
            "literal": one.id,
            "contactInfo": [*offices, *_country(one.country), *_affiliation(one)],
        }
    )


def _country(code: str | None) -> Iterator[_Object]:
    if code is not None:
        yield {"type": "country", "address": {"country": code}}


def _affiliation(one: Participant) -> Iterator[_Object]:
    if one.organisation is not None:
        yield filled({"type": "affiliation", "value": one.organisation.name, "name": one.organisation.id})


def _organiser(meeting: DiplomaticMeeting) -> Iterator[_Object]:
    if meeting.occasion is not None and meeting.occasion.organisation is not None:
        yield {"name": meeting.occasion.organisation.name, "rel": "organiser"}


def _places(meeting: DiplomaticMeeting) -> Iterator[_Object]:
    place = meeting.place
    if place is None:
        return
    yield filled({"name": place.name, "rel": "eventLocation", "contactInfo": [*_country(place.country)]})
    if place.venue is not None:
        yield {"name": place.venue, "rel": "venue"}


def _topic_subject(text: str, subject: Subject | None) -> _Object:
    found = _subject(subject) if subject is not None else {}
    return {**found, "name": text, "rel": "topic"}


def _days(meeting: DiplomaticMeeting) -> _Object:
    days = {"expectedStartDate": meeting.date, "expectedEndDate": meeting.end_date}
    return {key: day.isoformat() for key, day in days.items() if day is not None}
