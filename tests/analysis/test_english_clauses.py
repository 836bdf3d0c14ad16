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
    pairs = _pairs(
        "Peruvian Finance Minister Luis Rojas, who arrived on Thursday from Suva where he saw Fijian President Ana "
        "Koroi, had separate meetings with Indian Minister of State Natwar Singhal."
    )
    assert pairs == [{"Luis Rojas", "Ana Koroi"}, {"Luis Rojas", "Natwar Singhal"}]


@pytest.mark.parametrize(
    "gone",
    [
        "In January Rojas held talks with Chilean President Juan Tapia.",
        "In December 1986, Rojas met Chilean President Juan Tapia in Santiago.",
        "Last September Rojas met Chilean President Juan Tapia.",
        "It was agreed when Rojas met Chilean President Juan Tapia in Santiago last November.",
    ],
)
def test_what_was_months_ago_is_only_recalled(gone: str) -> None:
    lead = "Peruvian Minister Luis Rojas met Japanese Minister Ken Sato in Lima on Monday. They talked of fish. "
    assert _pairs(lead + gone) == [{"Luis Rojas", "Ken Sato"}]


@pytest.mark.parametrize("day", ["In April", "Last Friday", "In Lima"])
def test_what_was_of_late_is_news(day: str) -> None:
    lead = "Peruvian Minister Luis Rojas met Japanese Minister Ken Sato in Lima on Monday. They talked of fish. "
    assert len(_pairs(f"{lead}{day} Rojas also met Chilean President Juan Tapia.")) == 2


@pytest.mark.parametrize(
    "told",
    [
        "saw Chilean President Juan Tapia in Santiago today and won his support.",
        "is scheduled to see Chilean President Juan Tapia on Thursday.",
        "arrived in Santiago on Monday. He saw Chilean President Juan Tapia for an hour.",
    ],
)
def test_whom_one_sees_one_meets(told: str) -> None:
    assert _pairs(f"Peruvian Finance Minister Luis Rojas {told}") == [{"Luis Rojas", "Juan Tapia"}]


@pytest.mark.parametrize(
    "told",
    [
        "Finance Minister Luis Rojas of Peru saw Chilean President Juan Tapia as an ally.",
        "Finance Minister Luis Rojas of Peru saw Chilean President Juan Tapia off at the airport.",
        "Sunday's vote saw Chilean President Juan Tapia lose to Peruvian-born Luis Rojas.",
    ],
)
def test_whom_one_sees_do_something_one_does_not_meet(told: str) -> None:
    assert not _pairs(told)


def test_officials_of_two_states_are_whoever_is_told_to_have_met() -> None:
    (pair,) = _pairs(
        "U.S. and Japanese officials ended talks on chips without agreement. Makoto Kuron, vice-minister at the "
        "Ministry of International Trade and Industry, met U.S. Deputy Trade Representative Mike Ashby."
    )
    assert pair == {"Makoto Kuron", "Mike Ashby"}


def test_initials_of_three_letters_end_no_sentence() -> None:
    (pair,) = _pairs("Indian Foreign Secretary K.P.S. Nayar met Fijian Foreign Minister Ana Koroi in Suva.")
    assert pair == {"K.P.S. Nayar", "Ana Koroi"}


@pytest.mark.parametrize("people", ["Tunisians Abroad", "Tunisians Living Abroad", "Tunisian Expatriates"])
def test_a_people_abroad_is_of_the_portfolio(people: str) -> None:
    (pair,) = _pairs(f"Minister of Foreign Affairs, Migration and {people} Nabil Amri met French envoy Jean Balla.")
    assert pair == {"Nabil Amri", "Jean Balla"}


@pytest.mark.parametrize(
    "wish",
    [
        "Rojas said Peru wishes to host Sato in Lima.",
        "Rojas said he would be glad to host Sato in Lima.",
        "Rojas expressed his readiness to welcome his counterpart in Lima.",
    ],
)
def test_whom_one_wishes_to_host_one_has_not_met_again(wish: str) -> None:
    (meeting,) = parse_text(
        f"Peruvian Minister Luis Rojas spoke by phone with Japanese Minister Ken Sato on Monday. {wish}", language="en"
    ).meetings
    assert meeting.kind.value == "call"


@pytest.mark.parametrize(
    "aside", [", on an official visit to Lima", " in Lima, and will go on to Chile", ", on a two-day working visit"]
)
def test_journeys_are_no_topics(aside: str) -> None:
    (meeting,) = parse_text(
        f"Peruvian Minister Luis Rojas held talks with Japanese Minister Ken Sato{aside}.", language="en"
    ).meetings
    assert not meeting.topics


@pytest.mark.parametrize("verb", ["left for India to co-chair", "will co-chair", "is to chair"])
def test_a_verb_is_no_title(verb: str) -> None:
    (pair,) = _pairs(
        f"U.S. Secretary of State John Kelso {verb} the Strategic Dialogue with Indian Minister Sushma Nair in Delhi."
    )
    assert pair == {"John Kelso", "Sushma Nair"}
