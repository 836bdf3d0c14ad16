"""Who holds an office in a body, under someone else or together with another one, in English."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting, MeetingKind


def only(text: str) -> DiplomaticMeeting:
    (meeting,) = parse_text(text, language="en").meetings
    return meeting


def others(text: str) -> list[tuple[str | None, str, str | None]]:
    """Give the name, the office and the state or body of those whom the first one met."""
    return [
        (
            p.person.name if p.person else None,
            p.office.kind.value if p.office else "",
            p.country or (p.organisation.name if p.organisation else None),
        )
        for p in only(text).participants[1:]
    ]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("NATO chief Ole Borg", ("organisation-head", "NATO")),
        ("World Bank President Ole Borg", ("organisation-head", "World Bank")),
        ("OSCE Chairperson-in-Office Ole Borg", ("organisation-head", "OSCE")),
        ("Commonwealth Secretary-General Ole Borg", ("organisation-head", "Commonwealth of Nations")),
        ("the Special Representative of the UN Secretary-General for Somalia, Ole Borg", ("envoy", "UN")),
        ("the Head of the EU Delegation to Peru, Ambassador Ole Borg", ("ambassador", "EU")),
        ("Polish Secretary of State Ole Borg", ("deputy-minister", "PL")),
        ("Assistant Secretary of Commerce for Trade Ole Borg", ("deputy-minister", "US")),
        ("Deputy Under Secretary of Energy Ole Borg", ("deputy-minister", "US")),
        ("Principal Deputy Assistant Secretary of Energy Ole Borg", ("official", "US")),
        ("Deputy Assistant Secretary of State Ole Borg", ("official", "US")),
        ("Assistant Secretary of State Ole Borg", ("deputy-foreign-minister", "US")),
        ("US Secretary of State Ole Borg", ("foreign-minister", "US")),
        (
            "Polish Undersecretary of State at the Ministry of Foreign Affairs Ole Borg",
            ("deputy-foreign-minister", "PL"),
        ),
        ("Greek Alternate Foreign Minister Ole Borg", ("deputy-foreign-minister", "GR")),
        ("the Chair of the Presidency of Bosnia and Herzegovina, Ole Borg", ("head-of-state", "BA")),
        ("the Chairman of the Presidential Leadership Council, Ole Borg", ("head-of-state", "YE")),
        ("Scotland's First Minister Ole Borg", ("governor", "GB")),
        # One person holds two offices, or has a courtesy beside the one.
        (
            "the Special Representative of the Secretary-General and Head of UNSMIL, Ole Borg",
            ("envoy", "United Nations"),
        ),
        ("Colombian Vice President and Foreign Minister Ole Borg", ("foreign-minister", "CO")),
        ("the Apostolic Nuncio, Archbishop Ole Borg", ("ambassador", "VA")),
        ("the Chief of Staff of the Armenian Prime Minister, Ole Borg", ("official", "AM")),
        ("the Chief of Staff of Armenia, General Ole Borg", ("security-chief", "AM")),
    ],
)
def test_titles_tell_an_office_and_whose_it_is(title: str, expected: tuple[str, str]) -> None:
    assert others(f"Minister of Trade Juma Wako of Fiji met {title}, on Monday.") == [("Ole Borg", *expected)]


def test_two_titles_with_an_article_each_are_of_two() -> None:
    text = "Minister of Trade Juma Wako of Fiji met the Maltese Vice President and the Foreign Minister, Ole Borg."
    assert [name for name, *_ in others(text)] == [None, "Ole Borg"]
    text = "Minister of Trade Juma Wako of Fiji met the ambassador of Malta and Archbishop Ole Borg."
    assert [name for name, *_ in others(text)] == [None, "Ole Borg"]


@pytest.mark.parametrize(
    "envoy",
    [
        "Maltese President Ole Vella's special envoy, Rita Borg",
        "Rita Borg, Maltese President Ole Vella's special envoy",
        "the special envoy of the President of Malta, Rita Borg",
        "Rita Borg, adviser to the President of Malta on trade",
    ],
)
def test_whose_envoy_someone_is_takes_no_part(envoy: str) -> None:
    ((name, _, country),) = others(f"President Paul Okello of Kenya received {envoy}, in Nairobi.")
    assert (name, country) == ("Rita Borg", "MT")


def test_the_envoy_of_someone_of_public_record_acts_for_the_same_state() -> None:
    received = "President Paul Okello of Kenya received {}, in Nairobi."
    for envoy in ("Rita Borg, President Yoweri Museveni's envoy", "the envoy of President Yoweri Museveni, Rita Borg"):
        assert others(received.format(envoy)) == [("Rita Borg", "envoy", "UG")]
    # He takes part himself where no office follows.
    assert others(received.format("President Yoweri Museveni")) == [("Yoweri Museveni", "head-of-state", "UG")]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's President Paul Okello received a message from Malta's President, delivered by Envoy Rita Borg.",
        "President Paul Okello of Kenya received Maltese envoy Rita Borg, who brought a special message.",
    ],
)
def test_who_delivers_a_message_meets_who_takes_it(text: str) -> None:
    assert only(text).kind is MeetingKind.MESSAGE
    assert others(text) == [("Rita Borg", "envoy", "MT")]


def test_a_directorate_of_two_matters_may_be_of_a_command() -> None:
    article = parse_text(
        "The Foreign Minister of Fiji met Director of Policy and Plans for U.S. Southern Command Brigadier General "
        "Rick Leota in Suva.",
        language="en",
    )
    (leota,) = (p for m in article.meetings for p in m.participants if p.person and p.person.name == "Rick Leota")
    assert leota.country == "US"
    assert [office.kind.value for office in leota.offices] == ["official"]


@pytest.mark.parametrize("house", ["ASEAN Headquarters in Jakarta", "UN Headquarters in New York"])
def test_where_an_ambassador_was_received_is_no_part_of_the_title(house: str) -> None:
    text = (
        "Kao Kim Lim, Secretary-General of ASEAN, received Peni Tavola, Ambassador of Fiji to ASEAN, today at the "
        f"{house}. He also met Ama Mensah, Ambassador of Ghana to ASEAN, at the {house}."
    )
    found = parse_text(text, language="en").meetings
    names = [[p.person.name for p in m.participants if p.person is not None] for m in found]
    assert names == [["Kao Kim Lim", "Peni Tavola"], ["Kao Kim Lim", "Ama Mensah"]]
    assert [m.occasion for m in found] == [None, None]


def test_a_colleague_may_be_a_counterpart() -> None:
    text = (
        "Fijian Foreign Minister Peni Tavola met his Finnish colleague Elina Korpi in Suva and thanked his colleagues."
    )
    (meeting,) = parse_text(text, language="en").meetings
    assert [(p.office and p.office.kind.value, p.country) for p in meeting.participants] == [
        ("foreign-minister", "FJ"),
        ("foreign-minister", "FI"),
    ]
