"""Contacts told by who was there, officials of where they are met, and what else people meet for, in English."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting, MeetingKind, MeetingStatus, OfficeKind

MET = "Kenya's foreign minister, Paul Okello, met the Maltese foreign minister, Ann Cole, in Nairobi to "


def meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, language="en", published="2026-03-10").meetings


def people(meeting: DiplomaticMeeting) -> list[tuple[str | None, str | None]]:
    return [(p.person.name if p.person else None, p.country) for p in meeting.participants]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            (
                "The summit in Nairobi was attended by Kenyan President Paul Okello, Maltese Prime Minister Ann Cole "
                "and Chadian President Issa Dabo."
            ),
            MeetingKind.SUMMIT,
            [("Paul Okello", "KE"), ("Ann Cole", "MT"), ("Issa Dabo", "TD")],
        ),
        (
            (
                "Kenyan President Paul Okello hosted a summit of leaders in Nairobi on Monday. It was attended by "
                "Presidents Issa Dabo of Chad and Ali Sow of Mali."
            ),
            MeetingKind.SUMMIT,
            [("Paul Okello", "KE"), ("Issa Dabo", "TD"), ("Ali Sow", "ML")],
        ),
        (
            (
                "African leaders met in Nairobi on Monday. Attending were Chadian President Issa Dabo, Malian Prime "
                "Minister Ali Sow and Kenyan Foreign Minister Paul Okello."
            ),
            MeetingKind.TALKS,
            [("Issa Dabo", "TD"), ("Ali Sow", "ML"), ("Paul Okello", "KE")],
        ),
        (
            (
                "The four-way meeting in Nairobi brought together Kenyan Foreign Minister Paul Okello, his Maltese "
                "counterpart Ann Cole, and Chad's Foreign Minister Issa Dabo."
            ),
            MeetingKind.TALKS,
            [("Paul Okello", "KE"), ("Ann Cole", "MT"), ("Issa Dabo", "TD")],
        ),
        (
            (
                "Kenyan President Paul Okello convened a call with allies on Monday. The call was joined by President "
                "Issa Dabo of Chad and Prime Minister Ann Cole of Malta."
            ),
            MeetingKind.CALL,
            [("Paul Okello", "KE"), ("Issa Dabo", "TD"), ("Ann Cole", "MT")],
        ),
        (
            (
                "Finance ministers met in Nairobi on Monday. Kenyan Finance Minister Paul Okello, Maltese Finance "
                "Minister Ann Cole and Chadian Finance Minister Issa Dabo took part."
            ),
            MeetingKind.TALKS,
            [("Paul Okello", "KE"), ("Ann Cole", "MT"), ("Issa Dabo", "TD")],
        ),
    ],
)
def test_who_was_there_came_together(
    text: str, kind: MeetingKind, expected: list[tuple[str | None, str | None]]
) -> None:
    (meeting,) = meetings(text)
    assert (meeting.kind, people(meeting)) == (kind, expected)


@pytest.mark.parametrize(
    "text",
    [
        # No contact, but a funeral; people of one state; nobody else named.
        "The funeral in Nairobi was attended by Kenyan President Paul Okello and Maltese Prime Minister Ann Cole.",
        "The meeting was attended by Kenyan President Paul Okello and Kenyan Foreign Minister Ali Sow.",
        "The meeting in Nairobi was attended by Kenyan President Paul Okello and traders from Malta.",
    ],
)
def test_who_was_somewhere_need_not_have_met(text: str) -> None:
    assert not meetings(text)


def test_where_a_contact_is_told_who_was_there_only_attended() -> None:
    (meeting,) = meetings(
        "Kenyan President Paul Okello met Maltese Prime Minister Ann Cole in Nairobi on Monday. The meeting was "
        "attended by Kenyan Foreign Minister Ali Sow and the Maltese ambassador, Joe Borg."
    )
    assert [p.part.value for p in meeting.participants] == ["principal", "principal", "attendee", "attendee"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("In Suva, Kenyan Foreign Minister Paul Okello will meet with senior officials to discuss trade.", "FJ"),
        ("Kenyan Foreign Minister Paul Okello will travel to Suva to meet with host government officials.", "FJ"),
        ("Kenyan Foreign Minister Paul Okello met senior government officials in Suva on Monday.", "FJ"),
        # In cities where bodies of many states sit, officials may be of those; beside others they are of theirs.
        ("In Geneva, Kenyan Foreign Minister Paul Okello will meet with senior officials to discuss trade.", None),
        ("In Suva, Kenyan Foreign Minister Paul Okello met the Prime Minister of Malta and senior officials.", "MT"),
        ("In Suva, Kenyan Foreign Minister Paul Okello will meet with officials to discuss trade.", None),
    ],
)
def test_senior_officials_are_of_where_they_are_met(text: str, country: str | None) -> None:
    assert [p.country for m in meetings(text) for p in m.participants][1:] == ([] if country is None else [country])


@pytest.mark.parametrize(
    ("aims", "topics"),
    [
        ("review fisheries and reaffirm the two countries' commitment to the treaty.", ["fisheries"]),
        ("discuss the port treaty and underscore Kenya's support for it.", ["the port treaty"]),
        ("discuss trade ties, express support for the islands, and thank her.", ["trade ties"]),
        ("strengthen legal cooperation and to bring together lawyers.", ["legal cooperation"]),
        # What a verb within the phrase goes on with is part of it.
        ("discuss how to end the war and restore trade.", ["how to end the war and restore trade"]),
        ("discuss ways to boost trade and support the farmers.", ["ways to boost trade and support the farmers"]),
        ("discuss trade and support for the islands.", ["trade and support for the islands"]),
    ],
)
def test_what_else_people_met_for_is_no_topic(aims: str, topics: list[str]) -> None:
    (meeting,) = meetings(MET + aims)
    assert [topic.text for topic in meeting.topics] == topics


def test_where_a_guest_is_on_a_visit_is_no_topic_and_where_a_guest_is_visiting_is_the_place() -> None:
    (visit,) = meetings("Fijian President Semi Koroi held talks with Chadian President Issa Dabo, who is on a visit.")
    assert not visit.topics
    (met,) = meetings("Fijian President Semi Koroi received Chadian President Issa Dabo, who is visiting Suva.")
    assert met.place is not None
    assert met.place.name == "Suva"


@pytest.mark.parametrize(
    ("went", "status"),
    [
        ("visited the Foreign Ministry in Hanoi on Monday", MeetingStatus.HELD),
        ("visited Hanoi on Monday", MeetingStatus.HELD),
        ("is due to visit Hanoi on Monday", MeetingStatus.PLANNED),
        ("arrived in Hanoi on Monday", MeetingStatus.PLANNED),
    ],
)
def test_whose_visit_is_over_has_met(went: str, status: MeetingStatus) -> None:
    (meeting,) = meetings(f"Kenyan Foreign Minister Paul Okello {went} to meet Vice Minister Nguyen Thi Lan.")
    assert meeting.status is status
    assert people(meeting)[0] == ("Paul Okello", "KE")


@pytest.mark.parametrize(
    ("text", "country", "kind"),
    [
        ("The Maltese Law Minister, Ann Cole, met Justice Secretary Jose Reyes in Manila.", "PH", OfficeKind.MINISTER),
        ("The Maltese Law Minister, Ann Cole, met Justice Secretary Jane Reed in London.", "GB", OfficeKind.MINISTER),
        (
            "The Maltese Law Minister, Ann Cole, met the Hong Kong Secretary for Justice, Amy Lau.",
            "HK",
            OfficeKind.MINISTER,
        ),
    ],
)
def test_a_title_that_presumes_a_state_is_of_that_where_its_holder_is_met(
    text: str, country: str, kind: OfficeKind
) -> None:
    (meeting,) = meetings(text)
    other = meeting.participants[1]
    assert other.country == country
    assert other.office is not None
    assert other.office.kind is kind


def test_who_goes_on_to_another_city_meets_people_there() -> None:
    (meeting,) = meetings(
        "Kenyan Foreign Minister Paul Okello will travel to Lima on Monday. The Minister will continue to Suva, Fiji, "
        "from April 16 to April 17. He will meet with President Semi Koroi and Foreign Minister Ruth Cross."
    )
    assert meeting.place is not None
    assert (meeting.place.name, people(meeting)[1:]) == ("Suva", [("Semi Koroi", "FJ"), ("Ruth Cross", "FJ")])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Kenyan Vice President, Ann Okello, met virtually with leaders from the "
                "Caribbean. The leaders who met "
                "virtually with Okello were Presidents Dr. Joe Borg of Guyana; Ali Sow of Suriname "
                "and Issa Dabo of Haiti "
                "as well as Prime Ministers: Ken Were of Belize; Paul Cole of Barbados."
            ),
            [("Joe Borg", "GY"), ("Ali Sow", "SR"), ("Issa Dabo", "HT"), ("Ken Were", "BZ"), ("Paul Cole", "BB")],
        ),
        (
            (
                "Ten prime ministers gathered to meet Kenyan President Ann Okello. Those prime ministers meeting "
                "with the Kenyan President were: Prime Minister of Jamaica Joe Borg and Prime "
                "Minister of Belize Ken Were."
            ),
            [("Joe Borg", "JM"), ("Ken Were", "BZ")],
        ),
        (
            (
                "Kenyan President Ann Okello met Maltese Prime Minister Joe Borg, Samoa's Sefa Leota and "
                "Fiji's Semi Koroi."
            ),
            [("Joe Borg", "MT"), ("Sefa Leota", "WS"), ("Semi Koroi", "FJ")],
        ),
        (
            "Kenyan President Ann Okello met several foreign ministers, including Maltese Foreign Minister Joe Borg.",
            [("Joe Borg", "MT")],
        ),
        (
            "Kenyan Foreign Minister Ann Okello met with Fijian President Semi Koroi and other government officials.",
            [("Semi Koroi", "FJ"), (None, "FJ")],
        ),
        # Of several states, nobody knows whose the others are.
        (
            (
                "Kenyan President Ann Okello met Fijian President Semi Koroi, Maltese Prime Minister Joe "
                "Borg and other officials."
            ),
            [("Semi Koroi", "FJ"), ("Joe Borg", "MT")],
        ),
        (
            "Kenyan President Ann Okello and other officials met Fijian President Semi Koroi in Suva.",
            [("Semi Koroi", "FJ")],
        ),
    ],
)
def test_lists_of_those_who_met_are_told_in_many_ways(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    found = [one for meeting in meetings(text) for one in people(meeting)]
    assert [one for one in found if one[0] != "Ann Okello" and one != (None, "KE")] == expected


@pytest.mark.parametrize(
    "text",
    [
        (
            "Kenyan President Ann Okello received the credentials of several ambassadors, including "
            "those of Fiji and Malta."
        ),
        (
            "The ambassadors who presented their credentials to Kenyan President Ann Okello included "
            "those of Fiji and Malta."
        ),
        "Kenyan President Ann Okello received the credentials of the ambassadors of Fiji (non-resident) and Malta.",
        (
            "Kenyan President Ann Okello received the credentials of a number of diplomats. The "
            "credentials were handed in "
            "by the new ambassadors of Fiji and Malta."
        ),
    ],
)
def test_envoys_of_one_ceremony_may_be_told_by_their_states(text: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.kind is MeetingKind.CREDENTIALS
    assert {p.country for p in meeting.participants if p.office and p.office.kind is OfficeKind.AMBASSADOR} == {
        "FJ",
        "MT",
    }


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (
            "Ali Sow and Joe Borg, the Prime Minister and Foreign Minister of Malta respectively.",
            [(OfficeKind.HEAD_OF_GOVERNMENT, "MT"), (OfficeKind.FOREIGN_MINISTER, "MT")],
        ),
        (
            "Ali Sow and Joe Borg, the Chairman and Chief Executive of the Malta Chamber of Commerce respectively.",
            [(OfficeKind.OFFICIAL, "MT"), (OfficeKind.OFFICIAL, "MT")],
        ),
        ("Hong Kong Chief Executive Amy Lau.", [(OfficeKind.HEAD_OF_GOVERNMENT, "HK")]),
        ("the Maltese leader on Monday.", [(OfficeKind.HEAD_OF_STATE, "MT")]),
        ("Prime Minister Joe Borg of Malta, the official said.", [(OfficeKind.HEAD_OF_GOVERNMENT, "MT")]),
        ("European Community foreign ministers in Rome.", [(OfficeKind.FOREIGN_MINISTER, "EU")]),
    ],
)
def test_titles_behind_names_and_before_days(behind: str, expected: list[tuple[OfficeKind, str | None]]) -> None:
    found = meetings(f"Kenyan President Ann Okello met with {behind}")
    others = [p for meeting in found for p in meeting.participants[1:]]
    assert [(p.office.kind if p.office else None, p.country) for p in others] == expected


def test_a_leader_is_whoever_heads_the_state_or_the_government() -> None:
    (meeting,) = meetings(
        "Kenyan President Paul Okello and Maltese Prime Minister Ann Cole signed the accord. Okello spoke to reporters "
        "after he met the Maltese leader."
    )
    assert ("Ann Cole", "MT") in people(meeting)


@pytest.mark.parametrize(
    ("text", "count", "expected"),
    [
        (
            (
                "Kenyan President Ann Okello met with ASEAN leaders: President Joe Borg of Laos and "
                "King Issa Dabo of Malaysia."
            ),
            1,
            [("Joe Borg", "LA"), ("Issa Dabo", "MY")],
        ),
        # What someone does besides is none of the contact.
        (
            (
                "Kenyan President Ann Okello will hold talks with Fijian President Semi Koroi and "
                "take part in the ASEAN summit."
            ),
            1,
            [("Semi Koroi", "FJ")],
        ),
        (
            (
                "Kenyan Foreign Minister Ann Okello met her counterparts Joe Borg (Malta), Sefa "
                "Leota (Samoa) and Ali Sow (Mali)."
            ),
            3,
            [("Joe Borg", "MT"), ("Sefa Leota", "WS"), ("Ali Sow", "ML")],
        ),
        (
            (
                "Kenyan President Ann Okello received letters of credence from the Ambassadors "
                "of Malta, Mr Joe Borg; Mali, "
                "Mr Ali Sow; and the High Commissioner of Fiji, Mr Semi Koroi."
            ),
            1,
            [("Joe Borg", "MT"), ("Ali Sow", "ML"), ("Semi Koroi", "FJ")],
        ),
        (
            (
                "Kenyan President Ann Okello granted an audience at her palace on Monday to the "
                "ambassador of Malta, Joe Borg."
            ),
            1,
            [("Joe Borg", "MT")],
        ),
    ],
)
def test_signs_and_states_tell_lists_apart(
    text: str, count: int, expected: list[tuple[str | None, str | None]]
) -> None:
    found = meetings(text)
    assert len(found) == count
    assert [one for meeting in found for one in people(meeting) if one[0] != "Ann Okello"] == expected


@pytest.mark.parametrize(
    ("told", "status"),
    [("is in Suva to deliver", MeetingStatus.PLANNED), ("was in Suva on Monday to deliver", MeetingStatus.HELD)],
)
def test_a_letter_that_someone_is_there_to_deliver_is_still_to_come(told: str, status: MeetingStatus) -> None:
    (meeting,) = meetings(
        f"Kenyan Foreign Minister Paul Okello {told} a message from President Ali Sow to Fijian President Semi Koroi."
    )
    assert (meeting.kind, meeting.status) == (MeetingKind.MESSAGE, status)
    assert people(meeting) == [("Paul Okello", "KE"), ("Semi Koroi", "FJ")]


@pytest.mark.parametrize(("byline", "place"), [("By Lina Haddad, Nairobi", "Nairobi"), ("By Lina Haddad, Malta", None)])
def test_the_city_of_a_byline_is_where_its_leaders_meet_guests(byline: str, place: str | None) -> None:
    (meeting,) = meetings(f"{byline}\n\nKenyan President Paul Okello on Monday met Maltese President Ann Cole.")
    assert (meeting.place.name if meeting.place else None) == place


@pytest.mark.parametrize("others", ["", "fishing rights and ", "the NATO and EU summits and "])
def test_a_call_that_others_spoke_about_is_a_topic_with_whom_it_was(others: str) -> None:
    (meeting,) = meetings(MET + f"discuss {others}the Prime Minister's call with Chadian President Issa Dabo.")
    assert meeting.topics[-1].text.endswith("the Prime Minister's call with Chadian President Issa Dabo")


@pytest.mark.parametrize(
    "told",
    [
        "The summit in Accra will be attended by neither the President of Mali nor the President of Togo.",
        "The summit in Accra was attended by none of the presidents of Mali and Togo.",
    ],
)
def test_nobody_comes_together_who_was_not_there(told: str) -> None:
    assert parse_text(told, language="en").meetings == ()


def test_what_the_leaders_were_is_not_who_was_there() -> None:
    text = (
        "Norwegian Foreign Minister Lars Holm met Danish Foreign Minister Mette Juhl in Oslo. "
        "The leaders were critical of President Modibo Keita of Mali."
    )
    (meeting,) = parse_text(text, language="en").meetings
    assert len(meeting.participants) == 2
