"""Event records: one for each meeting, its codes by table, and who took part in two lists."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given

from diplonews import dumps, errors, formats, knowledge
from diplonews import model as m
from diplonews.formats.plover.codes import codes_of
from diplonews.testing import articles

_DATA = {
    name: tomllib.loads((files("diplonews.knowledge") / "plover" / f"{name}.toml").read_text("utf-8"))
    for name in ("events", "organisations", "states")
}
_TUNIS = m.Participant(
    id="p1",
    person=m.Person(name="Anis Chabbi", wikidata="Q42"),
    offices=(m.Office(kind=m.OfficeKind.FOREIGN_MINISTER, title="foreign minister"),),
    country="TN",
    side=m.Side.HOST,
)
_TOKYO = m.Participant(
    id="p2",
    person=m.Person(name="Kenji Tanaka"),
    offices=(m.Office(kind=m.OfficeKind.AMBASSADOR, title="ambassador"),),
    country="JP",
    side=m.Side.GUEST,
)
_NO_SIDE = (m.Participant(id="p1", country="LY"), m.Participant(id="p2", country="EG"))


def _records(*meetings: m.DiplomaticMeeting, text: str = "") -> list[dict[str, Any]]:
    sections = (m.Section(blocks=(m.Paragraph(text=text),)),) if text else ()
    article = m.Article(id="urn:example:1", language="en", sections=sections, meetings=meetings)
    return [json.loads(line) for line in dumps(article, "plover").splitlines()]


def _record(kind: m.MeetingKind = m.MeetingKind.TALKS, **fields: Any) -> dict[str, Any]:
    fields.setdefault("participants", _NO_SIDE)
    (record,) = _records(m.DiplomaticMeeting(id="m1", kind=kind, **fields))
    return record


@given(articles())
def test_every_meeting_is_one_record_with_who_took_part(article: m.Article) -> None:
    lines = dumps(article, "plover").split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(article.meetings)
    for line, meeting in zip(lines, article.meetings, strict=True):
        record = json.loads(line)
        assert {"id", "event", "context", "actor", "quad_code", "coder"} <= set(record)
        listed = len(record["actor"]) + len(record.get("recipient", ()))
        assert 1 <= listed <= len(meeting.participants)
        assert all(re.fullmatch("[A-Z]{3}", one["code"]) for one in record["actor"])
        assert (record["event"] == ["AGREE"]) == meeting.planned


def test_a_visitor_acts_and_a_host_receives() -> None:
    place = m.Place(name="Tunis", country="TN")
    record = _record(participants=(_TUNIS, _TOKYO), place=place)
    assert (record["event"], record["mode"], record["cameo"]) == (["CONSULT"], ["visit"], "042")
    assert [one["cameo"] for one in record["actor"]] == ["JPNGOV"]
    assert record["recipient"] == [
        {
            "code": "TUN",
            "sector": "GOV",
            "cameo": "TUNGOV",
            "entity_text": "Anis Chabbi",
            "identifier_id": "Q42",
            "office": "foreign minister",
        }
    ]
    assert record["event_loc"] == {"name": "Tunis", "country_code": "TN", "cc3": "TUN"}


def test_all_of_them_act_where_no_side_is_told() -> None:
    record = _record()
    assert [one["code"] for one in record["actor"]] == ["LBY", "EGY"]
    assert record["cameo"] == "040"
    assert "recipient" not in record
    assert "mode" not in record


@pytest.mark.parametrize(
    ("kind", "mode", "cameo"),
    [
        (m.MeetingKind.CALL, "phone", "041"),
        (m.MeetingKind.VIDEO, "phone", "041"),
        (m.MeetingKind.VISIT, "visit", "042"),
        (m.MeetingKind.SUMMIT, "multilateral", "040"),
        (m.MeetingKind.CONFERENCE, "multilateral", "040"),
    ],
)
def test_the_kind_tells_the_mode(kind: m.MeetingKind, mode: str, cameo: str) -> None:
    record = _record(kind)
    assert (record["event"], record["mode"], record["cameo"]) == (["CONSULT"], [mode], cameo)


def test_the_ground_of_a_third() -> None:
    assert _record(place=m.Place(name="Doha", country="QA"))["mode"] == ["third-party"]
    body = m.Participant(id="p3", organisation=m.Organisation(name="OIC", id="oic"))
    assert _record(participants=(_NO_SIDE[0], body), place=m.Place(name="Doha", country="QA")).get("mode") is None


def test_who_is_at_home_receives_where_no_side_is_told() -> None:
    cairo = m.Place(name="Cairo", country="EG")
    record = _record(place=cairo)
    assert (record["mode"], record["recipient"][0]["code"], record["actor"][0]["code"]) == (["visit"], "EGY", "LBY")
    aside = m.Occasion(name="the fair", relation=m.OccasionRelation.SIDELINES)
    assert "recipient" not in _record(place=cairo, occasion=aside)


def test_within_what_a_body_holds() -> None:
    body = m.Organisation(name="African Union", id="african-union")
    occasion = m.Occasion(name="its session", relation=m.OccasionRelation.FRAMEWORK, organisation=body)
    assert _record(occasion=occasion)["mode"] == ["multilateral"]


def test_a_mediator_acts_on_the_sides() -> None:
    mediator = m.Participant(id="p3", country="OM", part=m.Part.MEDIATOR)
    record = _record(participants=(*_NO_SIDE, mediator))
    assert [one["code"] for one in record["actor"]] == ["OMN"]
    assert [one["code"] for one in record["recipient"]] == ["LBY", "EGY"]
    assert (record["mode"], record["cameo"]) == (["third-party"], "045")


def test_who_was_only_present_is_no_actor() -> None:
    present = m.Participant(id="p3", country="OM", part=m.Part.ATTENDEE)
    assert len(_record(participants=(*_NO_SIDE, present))["actor"]) == 2


def test_what_is_announced_is_an_agreement_to_meet() -> None:
    record = _record(status=m.MeetingStatus.PLANNED)
    assert (record["event"], record["cameo"]) == (["AGREE"], "036")
    assert _record(m.MeetingKind.SIGNING, status=m.MeetingStatus.PLANNED)["cameo"] == "032"


def test_what_was_called_off_did_not_come_about() -> None:
    record = _record(m.MeetingKind.CALL, status=m.MeetingStatus.CANCELLED)
    assert (record["event"], record["mode"]) == (["CONSULT"], ["phone", "negation"])
    assert "cameo" not in record


def test_a_signature_is_support() -> None:
    record = _record(m.MeetingKind.SIGNING)
    assert (record["event"], record["cameo"]) == (["SUPPORT"], "057")


def test_who_is_summoned_is_complained_to() -> None:
    text = "The foreign minister summoned the ambassador on Monday."
    span = m.Span(start=text.index("summoned"), end=text.index(" on"))
    meeting = m.DiplomaticMeeting(id="m1", kind=m.MeetingKind.TALKS, participants=(_TUNIS, _TOKYO), evidence=(span,))
    (record,) = _records(meeting, text=text)
    assert (record["event"], record["mode"], record["cameo"], record["quad_code"]) == (
        ["ACCUSE"],
        ["disapprove"],
        "114",
        3,
    )
    assert [one["code"] for one in (*record["actor"], *record["recipient"])] == ["TUN", "JPN"]
    assert record["event_text"] == ["summoned the ambassador"]


def test_contexts_are_those_of_the_subjects() -> None:
    energy = m.Subject(scheme="medtop", code="20000257", name="renewable energy")
    topics = (m.Topic(text="solar power", subject=energy), m.Topic(text="their own code", subject=None))
    assert _record(topics=topics)["context"] == ["diplomatic", "economic", "environment"]


def test_the_day_of_publication_says_that_it_is_one() -> None:
    from datetime import date, datetime

    meeting = m.DiplomaticMeeting(id="m1", kind=m.MeetingKind.CALL, participants=_NO_SIDE)
    article = m.Article(id="urn:example:1", published=datetime(2026, 3, 5, 23, 0), meetings=(meeting,))  # noqa: DTZ001
    record = json.loads(dumps(article, "plover"))
    assert (record["date"], record["comment"]) == ("2026-03-05", "date of publication")
    assert _record(date=date(2026, 3, 4), end_date=date(2026, 3, 6))["enddate"] == "2026-03-06"
    assert "date" not in _record()


@pytest.mark.parametrize(
    ("one", "codes"),
    [
        (m.Participant(id="p", country="EU"), ("EUR", "GOV", "IGOEECGOV")),
        (m.Participant(id="p", organisation=m.Organisation(name="x", id="united-nations")), ("UNO", None, "IGOUNO")),
        (m.Participant(id="p", organisation=m.Organisation(name="x", id="us-senate")), ("USA", "LEG", "USALEG")),
        (m.Participant(id="p", organisation=m.Organisation(name="x")), ("UNK", None, "UNK")),
        (m.Participant(id="p", country="ZZ"), ("UNK", "GOV", "UNKGOV")),
        (
            m.Participant(
                id="p",
                country="FR",
                offices=(m.Office(kind=m.OfficeKind.MINISTER, title="x", standing=m.Standing.FORMER),),
            ),
            ("FRA", "ELI", "FRAELI"),
        ),
    ],
)
def test_whom_the_codes_stand_for(one: m.Participant, codes: tuple[str, str | None, str]) -> None:
    found = codes_of(one)
    assert (found.code, found.sector, found.cameo) == codes


def test_the_tables_know_all_labels() -> None:
    events = _DATA["events"]
    assert set(events["held"]) == {kind.value for kind in m.MeetingKind}
    assert set(events["sectors"]) == {kind.value for kind in m.OfficeKind}
    assert set(events["words"]) <= set(knowledge.languages())


def test_the_tables_name_only_bodies_and_states_that_are_known() -> None:
    known = {
        key: names.kind
        for language in knowledge.languages()
        for key, names in knowledge.organisations(language).items()
    }
    table = _DATA["organisations"]
    for name in ("plover", "sector", "cameo"):
        assert set(table[name]) <= set(known)
    assert set(table["kind"]) == set(known.values())
    states = _DATA["states"]
    assert {code for language in knowledge.languages() for code in knowledge.countries(language)} <= set(states)
    assert len(set(states.values())) == len(states)


def test_records_are_not_read() -> None:
    assert formats.by_suffix("talks.plover.jsonl") == "plover"
    with pytest.raises(errors.UnknownFormat, match="cannot be read"):
        formats.reader("plover")
