"""The words in which events are described: every language has every label."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from diplonews import model as m
from diplonews.formats.newsml import wording

WORDS = {
    file.name.removesuffix(".toml"): tomllib.loads(file.read_text("utf-8"))
    for file in (files("diplonews.knowledge") / "newsml" / "words").iterdir()
}
LABELS = {
    "kinds": m.MeetingKind,
    "statuses": m.MeetingStatus,
    "parts": m.Part,
    "sides": m.Side,
    "standings": m.Standing,
    "occasions": m.OccasionRelation,
}
TALKS = m.DiplomaticMeeting(
    id="m1",
    kind=m.MeetingKind.CALL,
    status=m.MeetingStatus.CANCELLED,
    participants=(
        m.Participant(
            id="p1",
            offices=(m.Office(kind=m.OfficeKind.ENVOY, title="envoy", standing=m.Standing.FORMER),),
            organisation=m.Organisation(name="Desk Union"),
        ),
    ),
    date_text="in spring",
    occasion=m.Occasion(name="the summit", relation=m.OccasionRelation.SIDELINES),
)


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("table", LABELS)
def test_every_label_has_a_word(language: str, table: str) -> None:
    assert set(WORDS[language][table]) == {label.value for label in LABELS[table]}


def test_all_languages_have_the_same_keys() -> None:
    (first, *others) = ({key: type(value) for key, value in words.items()} for words in WORDS.values())
    assert all(other == first for other in others)
    assert len({tuple(words["labels"]) for words in WORDS.values()}) == 1


SAID = {
    "en": "Telephone call (cancelled). Participants: Desk Union (envoy – former). Date: in spring. "
    "On the sidelines of: the summit.",
    "fr-CA": "Entretien téléphonique (annulé). Participants : Desk Union (envoy – ancien). Date : in spring. "
    "En marge de : the summit.",
}


@pytest.mark.parametrize("language", SAID)
def test_a_meeting_is_described_in_words(language: str) -> None:
    article = m.Article(id="urn:example:1", language=language, meetings=(TALKS,))
    assert wording.describe(TALKS, article).text == SAID[language]
