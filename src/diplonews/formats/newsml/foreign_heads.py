"""What the text of another's item says of itself: the heads of NITF and XHTML."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

import attrs

from diplonews.formats.newsml.flows import as_line, as_text, plain_words
from diplonews.formats.newsml.moments import read_moment
from diplonews.formats.newsml.tree import Element, local_name
from diplonews.model import Author
from diplonews.readers.bylines import split_authors
from diplonews.report import Action, Report

__all__ = ["Head", "head_of", "names_in"]

_LISTING: Final = ",;،؛"
_EDGE: Final = _LISTING + " :|-–—"
"""What parts a name from what follows it."""
_TAKEN: Final = frozenset(("hedline", "byline", "dateline", "abstract", "distributor"))


@attrs.frozen(kw_only=True, slots=True)
class Head:
    """What stands at the head of a text."""

    title: str | None = None
    """`hl1`, or the title of an HTML page."""
    subtitle: str | None = None
    """`hl2` beside `hl1`."""
    summary: str | None = None
    """`abstract`."""
    authors: tuple[Author, ...] = ()
    """`byline`, of which `byttl` is the role, and `org` in it whom they write for."""
    dateline: str | None = None
    """`dateline`, place and date together."""
    place: str | None = None
    """`location` in the dateline."""
    day: date | None = None
    """`story.date` in the dateline."""
    source: str | None = None
    """`distributor`."""


def head_of(root: Element | None, report: Report) -> Head:
    """Read the head of a text.

    Args:
        root: The outermost element; None where there is no text in XML.
        report: Collects what a `Head` does not hold, such as the tag line under a text in NITF.
    """
    if root is None:
        return Head()
    body_head = _find(root, "body.head")
    head = _find(root, "head")
    page_title = as_line(_words(_below(head, "title"), report))
    _note_rest(head, body_head, _find(root, "body.end"), report)
    if body_head is None:
        return Head(title=page_title)
    headline = _below(body_head, "hedline")
    dateline = _below(body_head, "dateline")
    authors = (author for found in _all_below(body_head, "byline") for author in _authors(found, report))
    return Head(
        title=as_line(_words(_below(headline, "hl1"), report)) or page_title,
        subtitle=as_line(_words(_below(headline, "hl2"), report)),
        summary=as_text(_words(_below(body_head, "abstract"), report)),
        authors=tuple(authors),
        dateline=as_line(_words(dateline, report)),
        place=as_line(_words(_below(dateline, "location"), Report())),
        day=_day(_below(dateline, "story.date")),
        source=as_line(_words(_below(body_head, "distributor"), report)),
    )


def names_in(line: str) -> list[str]:
    """Read a by-line that is not marked up: names without "By"; a list with commas may be a name and its house.

    >>> names_in("By Sam Low and Ann Hale"), names_in("By Sam Low, Harbour Wire")
    (['Sam Low', 'Ann Hale'], ['Sam Low, Harbour Wire'])
    """
    line = line.strip(_EDGE) or line
    names = [*split_authors(line)]
    start = line.find(names[0]) if names else -1
    if start < 0:
        return [line]
    return [line[start:]] if any(mark in line for mark in _LISTING) else names


def _authors(byline: Element, report: Report) -> Iterator[Author]:
    """Read a by-line: the name is what stands beside `byttl`."""
    title = _below(byline, "byttl")
    name = as_line(plain_words((node for node in byline.children if node is not title), report))
    role = organisation = None
    if title is not None:
        role = as_line(plain_words((node for node in title.children if not isinstance(node, Element)), Report()))
        organisation = as_line(_words(_below(title, "org"), Report()))
    if name is None:
        # Some have their name where their role should be.
        name, role = role, None
    if name is None:
        return
    names = [name]
    if _below(byline, "person") is None:
        names, role = names_in(name), role and (role.strip(_EDGE) or None)
    yield from (Author(name=one, role=role, organisation=organisation) for one in names)


def _day(element: Element | None) -> date | None:
    value = read_moment((element.get("norm") or "") if element is not None else "").value
    return None if value is None else date(value.year, value.month, value.day)


def _note_rest(head: Element | None, body_head: Element | None, end: Element | None, report: Report) -> None:
    for element in head.elements if head is not None else ():
        # The parts of a head of NITF hold their facts in attributes.
        name = local_name(element.tag)
        if name != "title" and (element.text.strip() or element.elements):
            report.add(Action.LEFT_OUT, "head", text=as_line(element.text), where=name)
    for element in body_head.elements if body_head is not None else ():
        if local_name(element.tag) not in _TAKEN and element.text.strip():
            report.add(Action.LEFT_OUT, "head", text=as_line(element.text), where=local_name(element.tag))
    for number, element in enumerate(_all_below(_below(body_head, "hedline"), "hl2")):
        if number:
            report.add(Action.LEFT_OUT, "subheadline", text=as_line(element.text))
    if end is not None and end.text.strip():
        report.add(Action.LEFT_OUT, "end", text=as_line(end.text), where="body.end")


def _words(element: Element | None, report: Report) -> str | None:
    return None if element is None else plain_words(element.children, report)


def _find(root: Element, name: str) -> Element | None:
    """Find a part of a document: it lies in the root element or in its body."""
    for holder in (root, *(child for child in root.elements if local_name(child.tag) == "body")):
        found = _below(holder, name)
        if found is not None:
            return found
    return None


def _all_below(element: Element | None, name: str) -> Iterator[Element]:
    return (child for child in (element.elements if element is not None else ()) if local_name(child.tag) == name)


def _below(element: Element | None, name: str) -> Element | None:
    return next(_all_below(element, name), None)
