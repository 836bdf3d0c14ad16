"""Writing articles in the words of schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from diplonews.formats.jsonld.events import write_event, write_organisation, write_subject
from diplonews.formats.jsonld.nodes import CONTEXT
from diplonews.formats.jsontext import filled
from diplonews.formats.markup import write_markup
from diplonews.formats.moments import write_moment
from diplonews.formats.newsml.frames import digest_of
from diplonews.model import Article, Author, Image, Publisher, RelatedLink

__all__ = ["dumps"]

_Object = dict[str, Any]
_HTML: Final = "text/html"


def dumps(article: Article) -> str:
    """Write an article as a JSON-LD document.

    >>> json.loads(dumps(Article(id="urn:example:1", language="en", title="Talks")))["headline"]
    'Talks'
    """
    document: _Object = {
        "@context": list(CONTEXT),
        "@type": "NewsArticle",
        "@id": article.id,
        "url": article.url,
        "inLanguage": article.language,
        **_words(article),
        "author": [*map(_author, article.authors)],
        "publisher": _publisher(article.publisher) if article.publisher else None,
        "creditText": article.source,
        "datePublished": write_moment(article.published) if article.published else None,
        "dateModified": write_moment(article.modified) if article.modified else None,
        "articleSection": article.rubric,
        "genre": article.genre,
        "identifier": _slugline(article.slugline) if article.slugline else None,
        "keywords": list(article.keywords),
        "about": [*_about(article)],
        "image": [*map(_image, article.images)],
        "citation": [*map(_related, article.related)],
        **_rights(article),
        **_body(article),
    }
    return json.dumps(filled(document), ensure_ascii=False, separators=(",", ":"))


def _words(article: Article) -> _Object:
    dateline = article.dateline
    place = {"@type": "Place", "name": dateline.place} if dateline and dateline.place else None
    return {
        "headline": article.title,
        "alternativeHeadline": article.subtitle,
        "abstract": article.summary,
        "dateline": dateline.text if dateline else None,
        "locationCreated": place,
        "dn:datelineDate": dateline.date.isoformat() if dateline and dateline.date else None,
        "dn:datelineAgency": dateline.agency if dateline else None,
    }


def _author(author: Author) -> _Object:
    affiliation = {"@type": "Organization", "name": author.organisation} if author.organisation else None
    return filled({"@type": "Person", "name": author.name, "jobTitle": author.role, "affiliation": affiliation})


def _publisher(publisher: Publisher) -> _Object:
    return filled({"@type": "NewsMediaOrganization", "name": publisher.name, "url": publisher.url})


def _slugline(slugline: str) -> _Object:
    return {"@type": "PropertyValue", "propertyID": "slugline", "value": slugline}


def _about(article: Article) -> Iterator[_Object]:
    yield from map(write_subject, article.subjects)
    digest = digest_of(article)
    yield from (write_event(meeting, article, digest) for meeting in article.meetings)


def _image(image: Image) -> _Object:
    size = {"width": image.width, "height": image.height}
    return filled({"@type": "ImageObject", "contentUrl": image.url, "description": image.alt, **size})


def _related(link: RelatedLink) -> _Object:
    return filled({"@type": "NewsArticle", "headline": link.title, "url": link.url})


def _rights(article: Article) -> _Object:
    rights = article.rights
    return {
        "copyrightHolder": write_organisation(rights.holder) if rights and rights.holder else None,
        "copyrightNotice": rights.notice if rights else None,
        "license": rights.url if rights else None,
    }


def _body(article: Article) -> _Object:
    """Write the body twice: as words, which search engines read, and as HTML, which has its sections and links."""
    if not article.sections:
        return {}
    markup = {"@type": "MediaObject", "encodingFormat": _HTML, "text": write_markup(article)}
    return {"articleBody": article.text or None, "encoding": markup}
