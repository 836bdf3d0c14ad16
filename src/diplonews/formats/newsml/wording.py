"""What people read of an event: its name and a description, in the article's language where we have the words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from diplonews.errors import UnknownLanguage
from diplonews.formats.newsml.tree import Element
from diplonews.formats.newsml.vocabulary import LANG, nar
from diplonews.knowledge import countries
from diplonews.model import Article, DiplomaticMeeting, MeetingStatus, Office, Participant
from diplonews.text import direction, primary_subtag, toml

__all__ = ["country_name", "describe", "name_of", "shown"]

_FALLBACK: Final = "en"


@cache
def _words(language: str) -> Mapping[str, Any] | None:
    file = files("diplonews.knowledge") / "newsml" / "words" / f"{language}.toml"
    return toml.loads(file.read_text("utf-8")) if file.is_file() else None


def _words_of(article: Article) -> tuple[str, Mapping[str, Any]]:
    """Give the words of the article's language, else those of English, and which language it is."""
    found = _words(primary_subtag(article.language))
    if found is not None:
        return article.language, found
    words = _words(_FALLBACK)
    assert words is not None
    return _FALLBACK, words


def country_name(code: str, language: str) -> str:
    """Give the name of a state in a language; its code where we have no names in that language.

    >>> country_name("LY", "ar"), country_name("LY", "xx")
    ('ليبيا', 'LY')
    """
    try:
        names = countries(language).get(code)
    except UnknownLanguage:
        return code
    return names.short if names is not None else code


def shown(participant: Participant, language: str) -> str:
    """Say in short who takes part."""
    if participant.person is not None:
        return participant.person.name
    if participant.organisation is not None:
        return participant.organisation.name
    if participant.offices:
        return participant.offices[0].title
    return country_name(participant.country or "", language)


def name_of(meeting: DiplomaticMeeting, article: Article) -> Element:
    """Name a meeting: by the title of an article that tells of nothing else, or by what and who."""
    if article.title is not None and len(article.meetings) == 1:
        return nar("name", article.title)
    language, words = _words_of(article)
    who = words["list"].join(shown(participant, language) for participant in meeting.participants)
    return _written("name", f"{words['kinds'][meeting.kind.value]}: {who}", language, article)


def describe(meeting: DiplomaticMeeting, article: Article) -> Element:
    """Describe a meeting: what, who, where, when, on what occasion, about what.

    Planning systems show the name and the definition of an event and nothing else of it.
    """
    language, words = _words_of(article)
    return _written("definition", " ".join(_said(meeting, language, words)), language, article, role="dnrole:facts")


def _written(name: str, text: str, language: str, article: Article, *, role: str | None = None) -> Element:
    if language == article.language:
        return nar(name, text, role=role)
    return nar(name, text, role=role, attributes={LANG: language, "dir": direction(language)})


def _said(meeting: DiplomaticMeeting, language: str, words: Mapping[str, Any]) -> list[str]:
    kind, labels = words["kinds"][meeting.kind.value], words["labels"]
    if meeting.status is not MeetingStatus.HELD:
        kind += f" ({words['statuses'][meeting.status.value]})"
    place, occasion = meeting.place, meeting.occasion
    where: list[str | None] = []
    if place is not None:
        where = [place.venue, place.name, country_name(place.country, language) if place.country else None]
    days = [day.isoformat() for day in (meeting.date, meeting.end_date) if day]
    pieces = (
        (labels["participants"], [_participant(found, language, words) for found in meeting.participants]),
        (labels["place"], [words["list"].join(filter(None, where))]),
        (labels["date"], [" – ".join(days) or meeting.date_text]),
        (words["occasions"][occasion.relation.value] if occasion else "", [occasion.name if occasion else None]),
        (labels["topics"], [topic.text for topic in meeting.topics]),
    )
    said = ((label, words["part"].join(filter(None, values))) for label, values in pieces)
    return [f"{kind}.", *(words["said"].format(label=label, value=value) for label, value in said if value)]


def _participant(participant: Participant, language: str, words: Mapping[str, Any]) -> str:
    name = shown(participant, language)
    offices = (_office(office, words) for office in participant.offices)
    organisation = participant.organisation.name if participant.organisation else None
    country = country_name(participant.country, language) if participant.country else None
    side = words["sides"][participant.side.value] if participant.side else None
    more = (*offices, organisation, country, words["parts"][participant.part.value], side)
    behind = words["list"].join(_others(more, name))
    return f"{name} ({behind})" if behind else name


def _others(pieces: Iterable[str | None], name: str) -> list[str]:
    return [piece for piece in pieces if piece and piece != name]


def _office(office: Office, words: Mapping[str, Any]) -> str:
    standing = words["standings"][office.standing.value]
    return f"{office.title} – {standing}" if standing and standing not in office.title else office.title
