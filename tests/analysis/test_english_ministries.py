"""English press releases of ministries, on sentences of our own: visits, signings, lists of states, and topics."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

_MET = "Foreign Minister Sera Koroi of Fiji met Ghana's Foreign Minister Kofi Mensah in Accra. "
_LAW = "Minister for Law Mr Tan Wei Ling "
_LED = {("Rosa Fuentes", "CL"), ("Kofi Mensah", "GH")}
_TIES = " The visit will deepen the ties of Singapore and Chile."


def _only(text: str) -> DiplomaticMeeting:
    (meeting,) = parse_text(text, published="2024-05-15", language="en").meetings
    return meeting


def _people(meeting: DiplomaticMeeting) -> list[tuple[str | None, str | None]]:
    return [(p.person.name if p.person else None, p.country) for p in meeting.participants]


@pytest.mark.parametrize(
    ("told", "states"),
    [
        (
            "spoke with her counterparts from Chad, New Zealand, the United Kingdom and the United States.",
            ["TD", "NZ", "GB", "US"],
        ),
        ("met the foreign ministers of Chad, the Netherlands and the United Arab Emirates.", ["TD", "NL", "AE"]),
    ],
)
def test_a_list_of_states_goes_on_behind_one_that_is_called_as_it_describes(told: str, states: list[str]) -> None:
    meeting = _only(f"Foreign Minister Sera Koroi of Fiji {told}")
    assert [country for _, country in _people(meeting)[1:]] == states


@pytest.mark.parametrize(
    "told",
    [
        "will visit Chile from 20 to 24 May 2024. He will meet Minister of Justice Ms Rosa Fuentes.",
        "will lead a delegation to Chile from 20 to 24 May 2024. He will meet Minister of Justice Ms Rosa Fuentes.",
        "visited Chile from 6 to 9 May 2024. Mr Tan met Minister of Justice Ms Rosa Fuentes.",
        "made an official visit to Chile from 6 to 9 May. Minister Tan called on Minister of Justice Rosa Fuentes.",
    ],
)
def test_whom_a_visitor_meets_is_of_the_state_visited_and_the_visitor_is_not(told: str) -> None:
    assert set(_people(_only(_LAW + told + _TIES))) == {("Tan Wei Ling", "SG"), ("Rosa Fuentes", "CL")}


def test_the_delegation_to_a_state_is_not_that_states() -> None:
    meeting = _only("Ghanaian Trade Minister Kofi Mensah led a delegation to Chile, and met President Rosa Fuentes.")
    assert _people(meeting) == [("Kofi Mensah", "GH"), ("Rosa Fuentes", "CL")]


@pytest.mark.parametrize(
    "told",
    [
        "The Ministry of Law of Ghana and the Ministry of Justice of Chile signed a memorandum of understanding.",
        "The Ministry of Law of Ghana signed a memorandum of understanding with the Ministry of Justice of Chile.",
    ],
)
def test_two_ministries_sign_and_give_way_to_who_signed_for_them(told: str) -> None:
    assert _people(_only(told)) == [(None, "GH"), (None, "CL")]
    signed = " The memorandum was signed by Law Minister Kofi Mensah and Chilean Minister of Justice Rosa Fuentes."
    meeting = _only(told + signed)
    assert _people(meeting) == [("Kofi Mensah", "GH"), ("Rosa Fuentes", "CL")]
    assert [outcome.text for outcome in meeting.outcomes] == ["a memorandum of understanding"]


def test_what_two_states_signed_is_told_before_who_signed_it() -> None:
    meeting = _only(
        "Ghana and Chile have signed an agreement on exchange of legal experts. The agreement was signed by Law "
        "Minister Kofi Mensah of Ghana and Chile's Minister of Justice Rosa Fuentes in Lima."
    )
    assert [outcome.text for outcome in meeting.outcomes] == ["an agreement on exchange of legal experts"]


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("a Memorandum of Understanding on Legal Cooperation in Accra today.", "Legal Cooperation"),
        ("a memorandum of understanding in Accra on 3 May.", "a memorandum of understanding"),
        ("an agreement on a consulate in Lima.", "an agreement on a consulate in Lima"),
    ],
)
def test_where_and_when_it_was_signed_is_no_part_of_what_was(told: str, outcome: str) -> None:
    meeting = _only(f"Trade Minister Kofi Mensah of Ghana and Fijian Trade Minister Sera Koroi signed {told}")
    assert [found.text.endswith(outcome) for found in meeting.outcomes] == [True]
    if "Accra" in told:
        assert meeting.place is not None
        assert meeting.place.name == "Accra"


def test_an_invitation_may_be_to_an_event() -> None:
    meeting = _only(_MET + "Minister Koroi invited Minister Mensah to the Pacific Ports Summit in June.")
    assert [(o.kind.value, o.text.startswith("to the Pacific Ports Summit")) for o in meeting.outcomes] == [
        ("invitation", True)
    ]
    assert not meeting.statements


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("They spoke about how best to end the drought in Mali.", ["how best to end the drought in Mali"]),
        (
            "They discussed how to help the people of Chad and how to reopen the port.",
            ["how to help the people of Chad", "how to reopen the port"],
        ),
        (
            "They discussed ways in which Fiji and Ghana can work together to reopen the port.",
            ["ways in which Fiji and Ghana can work together to reopen the port"],
        ),
        ("The talks included a discussion of ways to end piracy.", ["ways to end piracy"]),
    ],
)
def test_clauses_tell_topics_too(told: str, topics: list[str]) -> None:
    assert [topic.text for topic in _only(_MET + told).topics] == topics


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("They recommitted to ending the drought.", [("affirm", "ending the drought")]),
        ("They concluded the call by thanking Chile for its help.", [("thank", "its help")]),
        (
            "They stressed the role of ports, exchanged views on fish and, in this context, Mensah praised the pier.",
            [("affirm", "the role of ports"), ("welcome", "the pier")],
        ),
    ],
)
def test_what_was_said_ends_before_what_was_done_next(told: str, said: list[tuple[str, str]]) -> None:
    assert [(s.act.value, s.text) for s in _only(_MET + told).statements] == said


def test_what_a_call_was_for_besides_is_not_what_it_congratulated_on() -> None:
    meeting = _only(
        "President John Wood of Malta spoke today with President Kofi Mensah of Ghana to congratulate him on his "
        "victory and to discuss the drought in Chad."
    )
    assert [s.text for s in meeting.statements] == ["his victory"]
    assert [topic.text for topic in meeting.topics] == ["the drought in Chad"]


def test_a_government_that_is_called_after_someone_is_nobody() -> None:
    meeting = _only(_MET + "The Minister met him as part of the Wood Administration's work.")
    assert _people(meeting) == [("Sera Koroi", "FJ"), ("Kofi Mensah", "GH")]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("The Chilean side was headed by Minister Rosa Fuentes. Minister Kofi Mensah led the Ghanaian team.", _LED),
        ("The Ghanaian delegation was led by Kofi Mensah and the Chilean delegation by Rosa Fuentes.", _LED),
        ("The port is old.", {(None, "CL"), (None, "GH")}),
    ],
)
def test_who_led_the_sides_takes_part_in_their_place(told: str, who: set[tuple[str | None, str | None]]) -> None:
    for begun in ("Chilean and Ghanaian officials held talks", "Chile and Ghana held two days of talks"):
        meeting = _only(f"{begun} on fishing quotas in Accra on Monday. {told}")
        assert set(_people(meeting)) == who
        assert meeting.place is not None
        assert (meeting.place.name, [topic.text for topic in meeting.topics]) == ("Accra", ["fishing quotas"])


def test_a_state_that_says_it_will_hold_talks_takes_part() -> None:
    meeting = _only("Chile said it would hold talks with Ghana next month on fishing quotas.")
    assert (_people(meeting), meeting.status.value) == ([(None, "CL"), (None, "GH")], "planned")


@pytest.mark.parametrize(
    "told",
    [
        "Chile and Ghana have agreed to hold talks on fishing.",
        "The fleets of Chile and Ghana held up talks on fishing.",
    ],
)
def test_states_that_only_agreed_to_talk_have_not_talked(told: str) -> None:
    assert not parse_text(told, language="en").meetings


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("left Sunday for meetings with Chilean President Rosa Fuentes in Lima.", "planned"),
        (
            "arrived in Lima for talks with Chilean President Rosa Fuentes. He will talk with Fuentes on Friday.",
            "planned",
        ),
        ("is meeting over the next week with Chilean President Rosa Fuentes.", "planned"),
        ("will huddle Saturday with Chilean President Rosa Fuentes.", "planned"),
        ("met Chilean President Rosa Fuentes.", "held"),
    ],
)
def test_more_words_tell_what_is_still_to_come(told: str, status: str) -> None:
    meeting = _only(f"Ghanaian Trade Minister Kofi Mensah {told}")
    assert (meeting.status.value, _people(meeting)) == (status, [("Kofi Mensah", "GH"), ("Rosa Fuentes", "CL")])


def test_what_someone_is_stands_aside_before_the_verb() -> None:
    meeting = _only(
        "The Ghanaian envoy, Kofi Mensah, is in Lima. Mensah, a former banker who became foreign minister in a new "
        "cabinet, will meet with Chilean President Rosa Fuentes."
    )
    assert _people(meeting) == [("Kofi Mensah", "GH"), ("Rosa Fuentes", "CL")]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Both welcomed the President's upcoming visit.", [("", "welcome", "the President's upcoming visit")]),
        ("Mensah said before leaving Fiji that fees would fall.", [("Mensah", "affirm", "fees would fall")]),
        ("Fees will fall before June, a Ghanaian official said.", []),
        ("A senior Fijian official said fees would fall in June. The official said it was a start.", []),
    ],
)
def test_what_officials_without_a_name_say_is_nobodys(told: str, said: list[tuple[str, str, str]]) -> None:
    meeting = _only(_MET + told)
    names = {p.id: p.person.name.split()[-1] for p in meeting.participants if p.person is not None}
    told_by = [(" ".join(names[i] for i in s.speakers), s.act.value, s.text) for s in meeting.statements]
    assert told_by == said


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("The Minister and the Foreign Minister also addressed the drought.", ["the drought"]),
        (
            "They met to discuss efforts in Chad and continued cooperation on fisheries.",
            ["efforts in Chad", "continued cooperation on fisheries"],
        ),
        (
            "They discussed how to end the drought and the mutual goal of reopening the port.",
            ["how to end the drought", "the mutual goal of reopening the port"],
        ),
        ("They discussed how far and how fast to go.", ["how far and how fast to go"]),
    ],
)
def test_titles_of_both_and_clauses_lead_to_topics(told: str, topics: list[str]) -> None:
    assert [topic.text for topic in _only(_MET + told).topics] == topics


def test_an_accord_that_is_called_by_its_title_came_of_it() -> None:
    meeting = _only(_MET + "They signed the Treaty on Extradition and praised the Treaty on Ports.")
    assert [outcome.text for outcome in meeting.outcomes] == ["the Treaty on Extradition"]


def test_representatives_of_a_body_that_no_list_knows_take_part() -> None:
    meeting = _only(
        "Ghanaian Trade Minister Kofi Mensah met in Lima with representatives from the National Fishermen's Council."
    )
    last = meeting.participants[-1].organisation
    assert last is not None
    assert last.name == "National Fishermen's Council"


def test_talks_that_are_called_after_two_are_not_one_of_them() -> None:
    text = "The Ghanaian minister, Mr Mensah, and the Chilean Treasurer, Rosa Fuentes, had talks in Lima."
    (meeting,) = parse_text(text, title="Mensah-Fuentes talks end", language="en").meetings
    assert _people(meeting) == [("Mensah", "GH"), ("Rosa Fuentes", "CL")]


def test_those_who_were_there_are_named_behind_departments_of_agreements() -> None:
    meeting = _only(
        "Fijian Justice Minister Sera Koroi met Kofi Mensah, Prosecutor-General of Ghana. The meeting was attended by "
        "Ana Rabuka, Head of the International Agreements Department at the Ministry, as well as by Yaw Darko, "
        "Ambassador of Ghana to Fiji."
    )
    assert _people(meeting)[1:] == [("Kofi Mensah", "GH"), ("Ana Rabuka", "FJ"), ("Yaw Darko", "GH")]


@pytest.mark.parametrize(
    ("told", "office", "country", "organisation"),
    [
        ("NATO ambassadors met on Tuesday to discuss the embargo.", "ambassador", None, "NATO"),
        ("The foreign ministers of OPEC met on Tuesday to discuss output.", "foreign-minister", None, "OPEC"),
        ("EU foreign ministers met on Tuesday and discussed the embargo.", "foreign-minister", "EU", None),
        ("EC farm ministers meet today to discuss the prices.", "minister", "EU", None),
        ("OPEC oil ministers held an emergency meeting on Tuesday.", "minister", None, "OPEC"),
    ],
)
def test_those_of_a_body_who_met_held_its_sitting(
    told: str, office: str, country: str | None, organisation: str | None
) -> None:
    meeting = _only(f"BRUSSELS, May 14 (Reuters) - {told}")
    (who,) = meeting.participants
    assert (meeting.kind.value, meeting.place.name if meeting.place else None) == ("conference", "BRUSSELS")
    body = who.organisation.name if who.organisation else None
    assert (who.office.kind.value if who.office else None, who.country, body) == (office, country, organisation)


@pytest.mark.parametrize("told", ["attended a meeting of the bank", "held a meeting with businessmen"])
def test_those_of_a_body_who_are_told_with_others_sat_not(told: str) -> None:
    assert parse_text(f"BRUSSELS, May 14 (Reuters) - EU foreign ministers {told}.", language="en").meetings == ()


def test_the_state_before_a_portfolio_that_is_a_part_of_the_world_stays_one() -> None:
    told = "South African Minister of International Relations and Cooperation Lindi Dube met " + _MET[:33]
    assert _people(_only(told + " in Accra."))[0] == ("Lindi Dube", "ZA")


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("On fisheries, they discussed the new licences.", ["fisheries", "the new licences"]),
        ("With respect to Burma, the ministers discussed the elections.", ["Burma", "the elections"]),
        ("On Monday, they discussed the new licences.", ["the new licences"]),
        ("On the eve of the summit, they discussed the new licences.", ["the new licences"]),
        ("On 14 May, they discussed the new licences.", ["the new licences"]),
    ],
)
def test_what_a_sentence_begins_with_is_a_topic_unless_it_tells_when(told: str, topics: list[str]) -> None:
    assert [topic.text for topic in _only(_MET + told).topics] == topics


def test_a_name_may_have_a_particle_that_is_cut_off() -> None:
    meeting = _only("French Foreign Minister Hélène d'Aubrac met Ghana's Foreign Minister Kofi Mensah in Accra.")
    assert _people(meeting)[0] == ("Hélène d'Aubrac", "FR")


def test_who_heads_a_region_with_a_president_of_its_own_heads_no_state() -> None:
    meeting = _only("Ghana's Foreign Minister Kofi Mensah met Kurdistan regional president Azad Rojan in Erbil.")
    who = meeting.participants[1]
    assert (who.office.kind.value if who.office else None, who.country) == ("governor", "IQ")


def test_where_a_titled_meeting_was_follows_its_name() -> None:
    told = _MET[:-11] + " on the sidelines of the G-20 Foreign Ministers' Meeting in Lima."
    meeting = _only(told)
    assert meeting.occasion is not None
    assert meeting.occasion.name.startswith("G-20 Foreign Ministers' Meeting")


@pytest.mark.parametrize(
    "whom",
    [
        "his counterpart Special Envoy Ambassador Li Wei of China",
        "his counterpart, Special Envoy Ambassador Li Wei of China,",
        "Chinese Special Envoy Ambassador Li Wei",
    ],
)
def test_the_rank_of_a_diplomat_may_stand_between_an_office_and_the_name(whom: str) -> None:
    meeting = _only(f"Chilean Special Representative Juan Fuentes will host {whom} in Santiago on Monday.")
    assert _people(meeting) == [("Juan Fuentes", "CL"), ("Li Wei", "CN")]


@pytest.mark.parametrize("why", ["for talks on Monday", "for lunch", "in Santiago for consultations"])
def test_whom_one_hosts_for_talks_sit_at_one_table(why: str) -> None:
    told = "Chilean Foreign Minister Juan Fuentes hosted his counterparts Sera Koroi of Fiji and Kofi Mensah of Ghana "
    assert len(_people(_only(f"{told}{why}."))) == len(("Fuentes", "Koroi", "Mensah"))


def test_a_role_is_told_with_the_clause_about_it() -> None:
    told = "They discussed the role each party can play in ending the war, and progress in the talks on trade."
    topics = ["the role each party can play in ending the war", "progress in the talks on trade"]
    assert [topic.text for topic in _only(_MET + told).topics] == topics


@pytest.mark.parametrize("title", ["Vice President", "President", "Deputy Prime Minister"])
def test_whom_a_title_names_the_text_may_tell_by_the_office_alone(title: str) -> None:
    told = f"Readout of {title} Cole's Call with Prime Minister Ken Sato of Japan\n\n"
    text = f"{told}The {title} spoke today with Japanese Prime Minister Ken Sato to underscore U.S. support."
    assert [name for name, _ in _people(_only(text))] == ["Cole", "Ken Sato"]


@pytest.mark.parametrize(
    ("who", "country"),
    [
        ("the French secretary of state at the Foreign Ministry, Luc Aubrac", "FR"),
        ("Luc Aubrac, minister of state in the Foreign Ministry of Chad,", "TD"),
        ("Luc Aubrac, state secretary at the Federal Foreign Office,", "DE"),
    ],
)
def test_who_is_below_the_minister_is_told_by_the_ministry(who: str, country: str) -> None:
    met = _only(f"Ghana's Foreign Minister Kofi Mensah met {who} on Tuesday.").participants[1]
    assert (met.office.kind.value if met.office else None, met.country) == ("deputy-foreign-minister", country)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("The embargo would be kept, she said, until Ghana signed.", ["The embargo would be kept"]),
        ("The embargo would be kept, Koroi said, because Ghana had not signed.", ["The embargo would be kept"]),
        ("She refused to be more specific on the embargo.", []),
        ("She refused to elaborate on the embargo.", []),
        ("She refused to lift the embargo.", ["lift the embargo"]),
    ],
)
def test_what_is_said_before_he_said_and_what_nobody_would_tell(told: str, said: list[str]) -> None:
    assert [statement.text for statement in _only(_MET + told).statements] == said
