"""English words that only look like a contact, a guest, a day or a speaker, and what is told beside them."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

_MORE = "\n\nThe two sides discussed ways to develop cooperation in various fields of common interest."
_MET = "Fijian President Semi Koroi met Samoan Foreign Minister Sefa Leota in Apia on Monday. "


def _meetings(text: str, published: str = "2025-03-05") -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text + _MORE, language="en", published=published).meetings


def _read(text: str) -> DiplomaticMeeting:
    (meeting,) = parse_text(_MET + text, language="en", published="2025-03-05").meetings
    return meeting


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fijian President Semi Koroi would host Samoan President Sefa Leota in Suva.", {"Semi Koroi", "Sefa Leota"}),
        ("Fijian President Semi Koroi said he would welcome Samoan President Sefa Leota's proposal.", set()),
        (
            "Fijian President Semi Koroi met the King of Tonga, Sione Vake. He was joined by Samoan Envoy Sefa Leota.",
            {"Semi Koroi", "Sione Vake", "Sefa Leota"},
        ),
        (
            "Fijian President Semi Koroi met King Sione Vake of Tonga. The plan was supported by President Sefa Leota.",
            {"Semi Koroi", "Sione Vake"},
        ),
        ("Fijian President Semi Koroi met a former Samoan delegation leader in Suva.", set()),
    ],
)
def test_whoever_was_only_spoken_of_was_not_there(text: str, names: set[str]) -> None:
    assert {p.person.name for m in _meetings(text) for p in m.participants if p.person} == names


@pytest.mark.parametrize(
    ("rest", "names"),
    [
        ("in honour of the visiting Samoan Foreign Minister Sefa Leota.", {"Semi Koroi", "Sefa Leota"}),
        ("in Suva on Monday for His Excellency Sefa Leota, Foreign Minister of Samoa.", {"Semi Koroi", "Sefa Leota"}),
        ("for nurses, Samoan Foreign Minister Sefa Leota said.", set()),
        ("for nurses of the port that belongs to Samoan Foreign Minister Sefa Leota.", set()),
    ],
)
def test_for_whom_a_reception_is_given_stands_behind_the_word_that_tells_it(rest: str, names: set[str]) -> None:
    found = parse_text(f"Fijian President Semi Koroi arranged a reception {rest}", language="en").meetings
    assert {p.person.name for meeting in found for p in meeting.participants if p.person} == names


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The meeting, which took long to prepare and longer to begin, started at 9:30 a.m. on March 3.", "2025-03-03"),
        ("The meeting began with a review of the accord of 12 March 2024.", "None"),
        ("The talks ended a dispute that broke out on 12 March 2024.", "None"),
    ],
)
def test_between_what_a_meeting_did_and_its_day_only_the_hour_is_told(text: str, day: str) -> None:
    before = "Fijian President Semi Koroi met Samoan Foreign Minister Sefa Leota in Apia. "
    assert [str(m.date) for m in _meetings(before + text)] == [day]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Leota gave a speech, during which he stressed the need for rain.", [("affirm", "the need for rain")]),
        ("Leota gave a speech, after which he stressed the need for rain.", [("affirm", "the need for rain")]),
        (
            "Leota welcomed the pier, which he described as a bridge.",
            [("welcome", "the pier, which he described as a bridge")],
        ),
    ],
)
def test_during_and_after_which_something_is_said(text: str, said: list[tuple[str, str]]) -> None:
    assert [(one.act.value, one.text) for one in _read(text).statements] == said


def test_whoever_is_thanked_in_passing_says_nothing() -> None:
    meeting = _read("Koroi thanks to Leota's visit will travel, and called for the return of Fijian seamen.")
    leota = next(p.id for p in meeting.participants if p.person and p.person.name == "Sefa Leota")
    assert all(leota not in said.speakers for said in meeting.statements)


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("They discussed peace in the region and the world.", ["peace in the region and the world"]),
        (
            "They discussed peace in the region and the world, and reefs.",
            ["peace in the region and the world", "reefs"],
        ),
        ("They discussed peace in the region and the world economy.", ["peace in the region", "the world economy"]),
    ],
)
def test_only_a_world_that_ends_the_phrase_is_where_things_are(text: str, topics: list[str]) -> None:
    assert [topic.text for topic in _read(text).topics] == topics


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Sultan Rashid Al Harbi, Qatar's Minister of Transport,", "Sultan Rashid Al Harbi"),
        ("Sultan Hassan bin Rashid, the ruler of Oman,", "Hassan bin Rashid"),
    ],
)
def test_a_ruler_is_a_sultan_and_a_minister_is_called_so(who: str, name: str) -> None:
    (meeting,) = _meetings(f"{who} met Fijian President Semi Koroi in Suva.")
    assert {p.person.name for p in meeting.participants if p.person} == {name, "Semi Koroi"}


@pytest.mark.parametrize(
    ("days", "count"), [(("She also", "She then"), 2), (("On Tuesday, Tupou", "On Wednesday, Tupou"), 3)]
)
def test_those_met_on_other_days_are_none_of_the_group(days: tuple[str, str], count: int) -> None:
    first, second = days
    text = (
        f"Tongan Premier Ana Tupou met ASEAN leaders in Suva on Monday. {first} met Lao President Kham Soury. "
        f"{second} met the Prime Minister of Vietnam, Tran Van Binh."
    )
    assert len(parse_text(text, language="en", published="2025-03-06").meetings) == count


def test_whoever_is_asked_to_take_part_in_a_meeting_has_met_nobody() -> None:
    text = "Fijian President Semi Koroi invited Samoan Envoy Sefa Leota to take part in a meeting in Apia."
    assert parse_text(text, language="en").meetings == ()


@pytest.mark.parametrize("verb", ["failed to meet", "refused to meet", "declined to meet"])
def test_who_did_not_meet_someone_has_no_contact_with_them(verb: str) -> None:
    text = f"Kenyan President Salim Kamau {verb} Fijian Prime Minister Ana Koroi in Suva on Monday."
    assert parse_text(text, published="2024-05-15").meetings == ()
