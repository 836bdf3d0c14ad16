"""English sentences of several clauses, of our own: who meets whom where a verb shares its subject with another."""

from __future__ import annotations

import pytest

from diplonews import parse_text


def _pairs(text: str) -> list[set[str]]:
    meetings = parse_text(text, language="en", published="1987-04-09").meetings
    return [{p.person.name for p in meeting.participants if p.person} for meeting in meetings]


@pytest.mark.parametrize(
    "then",
    [
        "and is to meet",
        "and is due to meet",
        "and will later meet",
        "on Monday and was scheduled to hold talks with",
        "this afternoon and is due to meet",
    ],
)
def test_who_met_one_meets_the_next(then: str) -> None:
    text = (
        f"Peruvian Finance Minister Luis Rojas met Japanese Prime Minister Ken Sato {then} French Minister Jean Balla."
    )
    assert _pairs(text) == [{"Luis Rojas", "Ken Sato"}, {"Luis Rojas", "Jean Balla"}]


@pytest.mark.parametrize(
    "first",
    [
        "briefed Arab ambassadors and",
        "thanked Japanese Prime Minister Ken Sato for the loan and",
        "told Japanese Prime Minister Ken Sato of the flood and later",
        "appointed Ana Koroi ambassador to Japan and",
        "also praised Japanese Prime Minister Ken Sato and",
    ],
)
def test_who_told_someone_something_meets_the_next(first: str) -> None:
    text = f"Peruvian Finance Minister Luis Rojas {first} received Bulgarian Foreign Minister Petar Mladen."
    assert _pairs(text) == [{"Luis Rojas", "Petar Mladen"}]


@pytest.mark.parametrize(
    "first",
    [
        "urged Fijian Foreign Minister Ana Koroi to go to Accra and meet",
        "said Fijian Foreign Minister Ana Koroi had arrived in Accra and met",
    ],
)
def test_who_is_sent_or_spoken_of_meets_others(first: str) -> None:
    text = f"Peruvian Finance Minister Luis Rojas {first} Ghanaian President Kofi Mensah."
    assert _pairs(text) == [{"Ana Koroi", "Kofi Mensah"}]


def test_what_a_clause_between_tells_has_another_subject() -> None:
    (pair,) = _pairs(
        "Peruvian Finance Minister Luis Rojas, who arrived on Thursday from Suva where he saw Fijian President Ana "
        "Koroi, had separate meetings with Indian Minister of State Natwar Singhal."
    )
    assert pair == {"Luis Rojas", "Natwar Singhal"}
