"""Writing NITF 3.6."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from diplonews.formats.moments import write_moment
from diplonews.formats.newsml.bodies import write_body
from diplonews.formats.newsml.riders import write_rider
from diplonews.formats.newsml.tree import Element, Node, local_name, serialize
from diplonews.formats.newsml.vocabulary import LANG, make
from diplonews.formats.newsml.wording import country_name, name_of
from diplonews.formats.nitf.names import GENERATOR, NITF, PICTURES, RELATED, RIGHTS_URL, TERM, WRITER
from diplonews.model import Article, Author, Dateline, DiplomaticMeeting, Image, Participant, Place, Rights

__all__ = ["dumps"]

_HEADING: Final = "hl2"
"""The one level of headings in a body."""
_WIKIDATA: Final = "wikidata"


def dumps(article: Article) -> str:
    """Write an article as an NITF 3.6 document.

    >>> dumps(Article(id="urn:example:1", language="en", title="Talks")).partition("<hedline>")[2][:16]
    '<hl1>Talks</hl1>'
    """
    root = nitf(
        "nitf",
        _head(article),
        nitf(
            "body", _body_head(article), nitf("body.content", *_content(article)), attributes={LANG: article.language}
        ),
        baselang=article.language,
    )
    return serialize(Element(root.tag, root.attributes, root.children, ((None, NITF),)))


def nitf(
    tag: str, /, *children: Node | None, attributes: dict[str, str | None] | None = None, **more: str | None
) -> Element:
    """Make an element of NITF; what is None is left out, and hyphens are spelt as underscores in `more`."""
    spelt = {key.replace("_", "-"): value for key, value in more.items()}
    return make(NITF, tag, children, {**spelt, **(attributes or {})})


# ---------------------------------------------------------------------------------------------------------------------
# The head: what is told of the document


def _head(article: Article) -> Element:
    rights = article.rights
    return nitf(
        "head",
        nitf("title", article.title) if article.title is not None else None,
        nitf("meta", name=GENERATOR, content=WRITER),
        nitf("meta", name=RIGHTS_URL, content=rights.url) if rights and rights.url else None,
        _genre(article.genre) if article.genre is not None else None,
        nitf("docdata", *_docdata(article)),
        *_pubdata(article),
        _changed(article),
    )


def _genre(genre: str) -> Element:
    return nitf("tobject", nitf("tobject.property", attributes={"tobject.property.type": genre}))


def _docdata(article: Article) -> Iterator[Element | None]:
    yield nitf("doc-id", id_string=article.id)
    if article.published is not None:
        yield nitf("date.issue", norm=write_moment(article.published))
    if article.slugline is not None:
        yield nitf("du-key", key=article.slugline)
    if article.rights is not None and article.rights.holder is not None:
        yield nitf("doc.copyright", holder=article.rights.holder)
    if article.keywords:
        yield nitf("key-list", *(nitf("keyword", key=keyword) for keyword in article.keywords))
    identified = [*_classifiers(article), *_named(article)]
    if identified:
        yield nitf("identified-content", *identified)
    yield write_rider(article)


def _pubdata(article: Article) -> Iterator[Element]:
    name = article.publisher.name if article.publisher else None
    told = {"name": name, "position.section": article.rubric, "ex-ref": article.url}
    if any(value is not None for value in told.values()):
        yield nitf("pubdata", attributes={"type": "web" if article.url else None, **told})


def _changed(article: Article) -> Element | None:
    if article.modified is None:
        return None
    return nitf("revision-history", function="editor", norm=write_moment(article.modified))


def _classifiers(article: Article) -> Iterator[Element]:
    for subject in article.subjects:
        yield nitf("classifier", subject.name, type=TERM, idsrc=subject.scheme, value=subject.code)


def _named(article: Article) -> Iterator[Element]:
    """Name the meetings, and who and what they tell of, each once: more of them NITF cannot hold."""
    found: dict[Element, None] = {}
    for meeting in article.meetings:
        found[_event(meeting, article)] = None
        for one in meeting.participants:
            found.update(dict.fromkeys(_parties(one, article.language)))
        if meeting.place is not None:
            found[_location(meeting.place, article.language)] = None
    yield from found


def _event(meeting: DiplomaticMeeting, article: Article) -> Element:
    days = {
        "start-date": meeting.date.isoformat() if meeting.date else None,
        "end-date": meeting.end_date.isoformat() if meeting.end_date else None,
    }
    return nitf("event", name_of(meeting, article).text, idsrc=WRITER, value=meeting.id, attributes=days)


def _parties(one: Participant, language: str) -> Iterator[Element]:
    if one.person is not None:
        wikidata = one.person.wikidata
        functions = (nitf("function", office.title) for office in one.offices)
        identity = {"idsrc": _WIKIDATA if wikidata else None, "value": wikidata}
        yield nitf("person", one.person.name, *functions, attributes=identity)
    elif one.organisation is None and one.country is not None:
        yield nitf("location", nitf("country", country_name(one.country, language), iso_cc=one.country))
    if one.organisation is not None:
        yield nitf("org", one.organisation.name)


def _location(place: Place, language: str) -> Element:
    country = nitf("country", country_name(place.country, language), iso_cc=place.country) if place.country else None
    venue = nitf("sublocation", place.venue) if place.venue is not None else None
    return nitf("location", venue, nitf("city", place.name), country)


# ---------------------------------------------------------------------------------------------------------------------
# The head of the text


def _body_head(article: Article) -> Element:
    return nitf(
        "body.head",
        _headlines(article),
        _rights(article.rights) if article.rights else None,
        *map(_byline, article.authors),
        nitf("distributor", article.source) if article.source is not None else None,
        _dateline(article.dateline) if article.dateline else None,
        nitf("abstract", nitf("p", *_lines(article.summary))) if article.summary is not None else None,
    )


def _headlines(article: Article) -> Element | None:
    if article.title is None and article.subtitle is None:
        return None
    under = nitf("hl2", article.subtitle) if article.subtitle is not None else None
    return nitf("hedline", nitf("hl1", article.title), under)


def _rights(rights: Rights) -> Element | None:
    if rights.notice is None:
        return None
    owner = nitf("rights.owner", rights.holder) if rights.holder is not None else None
    return nitf("rights", rights.notice, owner)


def _byline(author: Author) -> Element:
    organisation = nitf("org", author.organisation) if author.organisation is not None else None
    title = nitf("byttl", author.role, organisation) if author.role or organisation else None
    return nitf("byline", nitf("person", author.name), title)


def _dateline(dateline: Dateline) -> Element:
    """Write a dateline, with its place marked where it stands in the words."""
    words: list[Node] = [dateline.text]
    if dateline.place is not None and dateline.place in dateline.text:
        before, place, after = dateline.text.partition(dateline.place)
        words = [*filter(None, (before,)), nitf("location", place), *filter(None, (after,))]
    day = nitf("story.date", norm=dateline.date.isoformat()) if dateline.date else None
    return nitf("dateline", *words, day)


def _lines(text: str) -> Iterator[Node]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield nitf("br")
        yield line


# ---------------------------------------------------------------------------------------------------------------------
# The text: what NewsML-G2 has in XHTML, in the words of NITF


def _content(article: Article) -> Iterator[Element]:
    for element in write_body(article).elements[-1].elements:
        yield _block(element)
    if article.images:
        yield nitf("block", *(_media(_shown(image)) for image in article.images), attributes={"class": PICTURES})
    if article.related:
        stories = (nitf("li", _anchor(link.title, link.url)) for link in article.related)
        yield nitf("block", nitf("ul", *stories), attributes={"class": RELATED})


def _anchor(words: str, url: str | None) -> Node:
    return words if url is None else nitf("a", words, href=url)


def _shown(image: Image) -> dict[str, str | None]:
    size = {"width": image.width, "height": image.height}
    return {
        "source": image.url,
        "alternate-text": image.alt,
        **{name: None if pixels is None else str(pixels) for name, pixels in size.items()},
    }


def _media(shown: dict[str, str | None], *under: Element | None) -> Element:
    return nitf("media", nitf("media-reference", attributes=shown), *under, attributes={"media-type": "image"})


def _block(element: Element) -> Element:
    """Write a block of an XHTML body."""
    name = local_name(element.tag)
    if name[0] == "h" and name[1:].isdecimal():
        return nitf(_HEADING, *_within(element))
    if name == "blockquote":
        said, *by = element.elements
        credit = (nitf("credit", *_within(attribution)) for attribution in by)
        return nitf("bq", nitf("block", nitf("p", *_within(said))), *credit)
    if name == "div":
        return _figure(element)
    return nitf(name, *_within(element))


def _figure(element: Element) -> Element:
    picture, *under = element.elements
    (image,) = picture.elements
    shown = {
        "source": image.get("title") or image.get("src"),
        "alternate-text": image.get("alt") or None,
        "width": image.get("width"),
        "height": image.get("height"),
    }
    names = {"caption": "media-caption", "credit": "media-producer"}
    return _media(shown, *(nitf(names[words.get("class") or ""], *_within(words)) for words in under))


def _within(element: Element) -> Iterator[Node]:
    """Go through what is in an element, in NITF: links, line breaks, items, rows and cells are called the same."""
    for child in element.children:
        if not isinstance(child, Element):
            yield child
        elif local_name(child.tag) == "a":
            yield nitf("a", *_within(child), href=child.get("title") or child.get("href"))
        else:
            yield nitf(local_name(child.tag), *_within(child))
