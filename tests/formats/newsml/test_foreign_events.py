"""Events of other makers as diplomatic meetings."""

from __future__ import annotations

from datetime import date

import pytest

from diplonews import model as m
from diplonews.errors import NoContent
from diplonews.formats import newsml
from diplonews.report import Action, Report

NAR = "http://iptc.org/std/nar/2006-10-01/"
CATALOG = '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>'
META = """<itemMeta><itemClass qcode="cinat:concept"/><provider literal="Desk"/>
<versionCreated>2026-04-02T08:00:00Z</versionCreated></itemMeta>"""
PARTIES = """<participant type="cpnat:person" qcode="wikidata:Q7" role="rl:host"><name>Rana Idris</name>
<name xml:lang="ar">رنا إدريس</name><related rel="rl:position" literal="foreign-minister">
<name>foreign minister</name></related>
<related rel="rl:represents" qcode="iso3166-1a2:JO"/></participant>
<participant type="cpnat:organisation" role="rl:guest"><name>Desk Union</name></participant>"""
DATES = "<dates><start>2026-04-09T10:00:00+02:00</start><duration>PT2H</duration></dates>"
DIPLOMACY = '<subject qcode="medtop:20000639"><name>diplomacy</name></subject>'


def event(inside: str, around: str = "", name: str = "Ministers in Amman") -> str:
    return (
        f'<concept><conceptId qcode="ev:1"/><type qcode="cpnat:event"/><name>{name}</name>{around}'
        f"<eventDetails>{inside}</eventDetails></concept>"
    )


def planned(inside: str, around: str = "") -> str:
    return (
        f'<conceptItem xmlns="{NAR}" guid="urn:example:e1" xml:lang="en">{CATALOG}{META}{event(inside, around)}'
        "</conceptItem>"
    )


def meeting(inside: str, around: str = "") -> m.DiplomaticMeeting:
    (found,) = newsml.loads(planned(inside, around)).meetings
    return found


def test_an_event_of_two_parties_is_a_meeting() -> None:
    article = newsml.loads(planned(DATES + PARTIES))
    assert (article.id, article.title, article.language) == ("urn:example:e1", "Ministers in Amman", "en")
    (found,) = article.meetings
    assert found.status is m.MeetingStatus.PLANNED
    assert (found.date, found.end_date) == (date(2026, 4, 9), None)
    assert found.participants == (
        m.Participant(
            id="p1",
            person=m.Person(name="Rana Idris", names=(m.Name(text="رنا إدريس", language="ar"),), wikidata="Q7"),
            offices=(m.Office(kind=m.OfficeKind.FOREIGN_MINISTER, title="foreign minister"),),
            country="JO",
            side=m.Side.HOST,
        ),
        m.Participant(id="p2", organisation=m.Organisation(name="Desk Union"), side=m.Side.GUEST),
    )


@pytest.mark.parametrize(
    ("status", "start", "expected"),
    [
        ("", "2026-04-01", m.MeetingStatus.HELD),
        ("", "2026-05", m.MeetingStatus.PLANNED),
        ('<occurStatus qcode="eocstat:eos6"/>', "2026-04-01", m.MeetingStatus.CANCELLED),
        ('<occurStatus qcode="eocstat:eos5"/>', "2026-04-09", m.MeetingStatus.PLANNED),
        ('<occurStatus qcode="eocstat:eos3"/>', "2026-04-01", m.MeetingStatus.PLANNED),
        (
            '<eventStatus uri="http://cv.iptc.org/newscodes/eventstatus/cancelled"/>',
            "2026-04-09",
            m.MeetingStatus.CANCELLED,
        ),
    ],
)
def test_whether_it_occurs_is_told_or_seen_from_its_date(status: str, start: str, expected: m.MeetingStatus) -> None:
    assert meeting(f"<dates><start>{start}</start></dates>{status}{PARTIES}").status is expected


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("<start>2026-04-09</start><end>2026-04-10</end>", (date(2026, 4, 9), date(2026, 4, 10), None)),
        ("<start>2026-04-09</start><duration>P3D</duration>", (date(2026, 4, 9), date(2026, 4, 11), None)),
        ("<start>2026-04-09</start><end>2026-04-01</end>", (date(2026, 4, 9), None, None)),
        ("<start>2026-04</start>", (None, None, "2026-04")),
        ("<start> </start><end>2026-04-10</end>", (None, None, None)),
        ("<start>9999-12-31</start><duration>P9D</duration>", (date(9999, 12, 31), None, None)),
    ],
)
def test_dates_are_days_or_words(dates: str, expected: tuple[object, ...]) -> None:
    found = meeting(f"<dates>{dates}</dates>{PARTIES}")
    assert (found.date, found.end_date, found.date_text) == expected


def test_a_venue_lies_in_a_place() -> None:
    place = (
        '<location type="cpnat:poi"><name>Hall 3</name><broader qcode="iso3166-1a2:JO"><name>Jordan</name></broader>'
        '<broader type="cpnat:geoArea"><name>Amman</name></broader></location>'
    )
    assert meeting(DATES + place + PARTIES).place == m.Place(name="Amman", country="JO", venue="Hall 3")
    assert meeting(DATES + "<location><name>Petra</name></location>" + PARTIES).place == m.Place(name="Petra")


def test_the_larger_event_is_its_occasion() -> None:
    around = '<broader type="cpnat:event" qcode="ev:9"><name>Spring summit</name></broader>'
    assert meeting(DATES + PARTIES, around).occasion == m.Occasion(
        name="Spring summit", relation=m.OccasionRelation.FRAMEWORK
    )
    around = '<related rel="rl:onSidelinesOf" type="cpnat:event"><name>Spring summit</name></related>'
    assert meeting(DATES + PARTIES, around).occasion == m.Occasion(
        name="Spring summit", relation=m.OccasionRelation.SIDELINES
    )


def test_a_role_in_place_of_a_code_is_a_role() -> None:
    parties = '<participant qcode="eprol:mediator"><name>Lee Park</name></participant>' + PARTIES
    found = meeting(DATES + parties).participants[0]
    assert (found.part, found.person) == (m.Part.MEDIATOR, m.Person(name="Lee Park"))


def test_who_has_no_name_in_the_event_has_it_in_the_concept() -> None:
    concepts = event(DATES + '<participant qcode="ex:1"/>' + PARTIES) + (
        '<concept><conceptId qcode="ex:1"/><type qcode="cpnat:organisation"/><name>Desk Council</name></concept>'
    )
    document = (
        f'<knowledgeItem xmlns="{NAR}" guid="urn:example:k">{CATALOG}{META}<conceptSet>{concepts}</conceptSet>'
        "</knowledgeItem>"
    )
    (found,) = newsml.loads(document).meetings
    assert found.participants[0].organisation == m.Organisation(name="Desk Council")


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        (DATES, "fewer than two take part"),
        (DATES + PARTIES.partition("<participant type=")[0] + DIPLOMACY, "fewer than two take part"),
        (
            DATES + "<participant><name>Red Town</name></participant><participant><name>Blue Town</name></participant>",
            "nothing tells that it is diplomacy",
        ),
    ],
)
def test_what_is_no_meeting_is_noted(inside: str, why: str) -> None:
    report = Report()
    with pytest.raises(NoContent):
        newsml.loads(planned(inside), report=report)
    assert [(note.action, note.what, note.where) for note in report] == [(Action.LEFT_OUT, "event", why)]


def test_its_topic_can_tell_that_an_event_is_diplomacy() -> None:
    two = "<participant><name>A. Sow</name></participant><participant><name>B. Roy</name></participant>"
    found = meeting(DATES + two + DIPLOMACY)
    assert found.topics == (
        m.Topic(text="diplomacy", subject=m.Subject(scheme="medtop", code="20000639", name="diplomacy")),
    )
    assert meeting(DATES + two + '<subject qcode="medtop:20000640"/>').kind is m.MeetingKind.SUMMIT


def message(*items: str) -> str:
    return f'<newsMessage xmlns="{NAR}"><header/><itemSet>{"".join(items)}</itemSet></newsMessage>'


def story(number: int, subject: str = "", asserted: str = "") -> str:
    return (
        f'<newsItem guid="urn:example:n{number}">{CATALOG}{META}<contentMeta>{subject}</contentMeta>{asserted}'
        f"<contentSet><inlineXML><html><p>Story {number}</p></html></inlineXML></contentSet></newsItem>"
    )


def test_a_story_has_the_events_that_it_names() -> None:
    names = '<subject type="cpnat:event" qcode="ev:1"/>'
    known = planned(DATES + PARTIES)
    assert len(newsml.loads(message(story(1, names), story(2), known)).meetings) == 1
    assert len(newsml.loads(message(story(1), known)).meetings) == 1
    report = Report()
    assert newsml.loads(message(story(1), story(2, names), known), report=report).meetings == ()
    assert ("event", "another story's") in {(note.what, note.where) for note in report}


def test_an_event_that_is_told_twice_is_one() -> None:
    said = f'<assert qcode="ev:1"><type qcode="cpnat:event"/><eventDetails>{DATES}{PARTIES}</eventDetails></assert>'
    article = newsml.loads(message(story(1, asserted=said), planned(DATES + PARTIES)))
    assert len(article.meetings) == 1
    assert len(newsml.loads(message(story(1, asserted=said))).meetings) == 1


def test_events_in_the_content_are_read() -> None:
    events = f"<events><event><name>x</name><eventDetails>{DATES}{PARTIES}</eventDetails></event></events>"
    document = (
        f'<newsItem xmlns="{NAR}" guid="urn:example:n">{CATALOG}{META}<contentMeta/>'
        f"<contentSet><inlineXML>{events}</inlineXML></contentSet></newsItem>"
    )
    assert len(newsml.loads(document).meetings) == 1


def test_our_own_event_alone_is_read_without_what_points_into_the_text() -> None:
    span = m.Span(start=0, end=3)
    party = m.Participant(id="a", country="JO", mentions=(span,))
    told = m.DiplomaticMeeting(id="x", kind=m.MeetingKind.CALL, participants=(party,), evidence=(span,))
    section = m.Section(blocks=(m.Paragraph(text="They met."),))
    _, alone = newsml.write_wire(m.Article(id="urn:example:1", sections=(section,), meetings=(told,)))
    (found,) = newsml.loads(alone).meetings
    assert found == m.DiplomaticMeeting(
        id="m1", kind=m.MeetingKind.CALL, participants=(m.Participant(id="a", country="JO"),)
    )
