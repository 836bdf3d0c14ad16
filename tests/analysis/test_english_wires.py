"""English wires, programmes and readouts, on sentences of our own: who took part, when and beside what."""

from __future__ import annotations

import pytest
from tests.told import who_met

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

MENSAH = ("Kofi Mensah", "GH", "foreign-minister")
ROJAS = ("Luis Rojas", "PE", "minister")


def _meetings(text: str, title: str | None = None) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, title=title, language="en", published="2025-03-05").meetings


@pytest.mark.parametrize("talks", ["a one-hour meeting", "a hastily arranged meeting", "a hurried call", "talks"])
@pytest.mark.parametrize("said", ["urged {0} during {1} to open the port", "told {0} at {1} that the port would open"])
def test_what_was_said_at_a_contact_of_which_more_is_told(said: str, talks: str) -> None:
    told = said.format("Peruvian Trade Minister Luis Rojas", talks)
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah {told}.")
    assert (meeting.status.value, who_met(meeting)) == ("held", {MENSAH, ROJAS})
    assert [s.text.removeprefix("to ") for s in meeting.statements] in (["open the port"], ["the port would open"])


@pytest.mark.parametrize("talks", ["a possible meeting", "a planned Accra meeting"])
def test_what_is_said_of_a_contact_is_not_said_at_it(talks: str) -> None:
    assert not _meetings(f"Ghanaian Foreign Minister Kofi Mensah told Peruvian Trade Minister Luis Rojas of {talks}.")


def test_who_leads_a_sentence_is_told_far_before_the_contact() -> None:
    (meeting,) = _meetings(
        "Foreign Minister Kofi Mensah of Ghana, on his first visit to the region since he took office at the end of "
        "last June, told Peruvian Trade Minister Luis Rojas during talks in Lima that the port would open."
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


@pytest.mark.parametrize(
    "sides",
    [
        "of Ghanaian Foreign Minister Kofi Mensah and Peruvian Trade Minister Luis Rojas",
        "of the Foreign Minister of Ghana, Kofi Mensah, and the Trade Minister of Peru, Luis Rojas,",
        "of Foreign Minister of Ghana Kofi Mensah for the Ghanaian side and Trade Minister of Peru Luis Rojas for Peru",
    ],
)
def test_whose_meeting_it_was(sides: str) -> None:
    (meeting,) = _meetings(f"The accord was signed at a meeting {sides} on Monday.")
    assert who_met(meeting) == {MENSAH, ROJAS}


def test_a_meeting_of_officers_of_one_state_is_none_of_states() -> None:
    assert not _meetings(
        "A meeting of the Foreign Minister of Ghana, Kofi Mensah, and the Ghanaian Trade Minister, Ama Owusu, was held."
    )


@pytest.mark.parametrize("present", ["Also present to witness the signing were", "Witnessing the signing ceremony was"])
def test_who_witnessed_a_signing(present: str) -> None:
    (meeting,) = _meetings(
        "The agreement was signed by Ghana's Foreign Minister Kofi Mensah and Peru's Trade Minister Luis Rojas. "
        f"{present} Peru's Ambassador to Ghana Ines Vidal."
    )
    attending = [p.person.name for p in meeting.participants if p.part.value == "attendee" and p.person is not None]
    assert attending == ["Ines Vidal"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("9:00 a.m. Foreign Minister Mensah meets with Peruvian Trade Minister Luis Rojas.", ("planned", "2025-03-07")),
        ("11:30 p.m. Foreign Minister Mensah hosts Peruvian Trade Minister Luis Rojas.", ("planned", "2025-03-07")),
        ("11:30 p.m. Foreign Minister Mensah met Peruvian Trade Minister Luis Rojas.", ("held", "None")),
    ],
)
def test_lines_of_a_programme_begin_with_the_hour(line: str, expected: tuple[str, str]) -> None:
    said = "Ghanaian Foreign Minister Kofi Mensah spoke.\n\n"
    (meeting,) = _meetings(said + line, title="Public Schedule - March 7, 2025")
    assert (meeting.status.value, str(meeting.date)) == expected


@pytest.mark.parametrize(
    "told", ["A Downing Street spokesperson said", "Said Downing Street:", "From Downing Street's readout:"]
)
def test_the_house_that_speaks_tells_whose_premier_it_is(told: str) -> None:
    (meeting,) = _meetings(
        f"{told} The Prime Minister spoke to President Luis Rojas of Peru this morning. The call focused on Chad, on "
        "the ban of Chad's fish and on the road to N'Djamena, Chad."
    )
    assert (None, "GB", "head-of-government") in who_met(meeting)


def test_the_secretary_general_is_that_of_the_assembly() -> None:
    (meeting,) = _meetings(
        "The Secretary-General met with Ms. Ana Lopes, Foreign Minister of Portugal, on the margins of the United "
        "Nations General Assembly."
    )
    bodies = [p.organisation.name for p in meeting.participants if p.organisation is not None]
    assert bodies == ["United Nations"]


def test_one_who_holds_two_offices_of_the_union() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met EU High Representative for Foreign Affairs and Security Policy and "
        "European Commission Vice-President Ana Lopes."
    )
    assert who_met(meeting) == {MENSAH, ("Ana Lopes", "EU", "foreign-minister")}


def test_an_event_on_whose_sidelines_others_are_to_meet_is_no_occasion() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met Peruvian Trade Minister Luis Rojas on the sidelines of the Lima "
        "Forum. The ministers discussed the donors' dinner, to be held on the margins of the 70th session of the UN "
        "General Assembly in September."
    )
    assert meeting.occasion is not None
    assert meeting.occasion.name == "Lima Forum"


def test_envoys_on_lines_of_their_own_with_their_states_in_brackets() -> None:
    (meeting,) = _meetings(
        "President Juma Otieno of Kenya received Letters of Credence from three newly appointed envoys in Nairobi.\n"
        "The new envoys are:\nKen Sato (Japan)\nAli Saleh (Chad)\nAna Bale (Tonga)\nHe wished them well."
    )
    envoys = {("Ken Sato", "JP", "ambassador"), ("Ali Saleh", "TD", "ambassador"), ("Ana Bale", "TO", "ambassador")}
    assert envoys <= who_met(meeting)
    assert len(meeting.participants) == len(envoys) + 1


def test_the_rest_of_the_envoys_are_told_next() -> None:
    (meeting,) = _meetings(
        "President Juma Otieno of Kenya received the credentials of three new envoys. The new envoys are Ken Sato, "
        "Ambassador of Japan, and Ali Saleh, Ambassador of Chad. The rest are Ana Bale, High Commissioner of Tonga, "
        "and Semi Koroi, High Commissioner of Fiji. The ceremony took place at the palace in Mombasa, on Monday."
    )
    assert len(meeting.participants) == 5  # four envoys and a host
    assert str(meeting.date) == "2025-03-03"


@pytest.mark.parametrize(
    ("title", "country"),
    [
        ("Assistant Secretary for European and Eurasian Affairs", "US"),
        ("Deputy Assistant Secretary for Chadian and Fijian Affairs", "US"),
        ("Peruvian Director General for European and Central Asian Affairs", "PE"),
    ],
)
def test_the_regions_with_which_an_office_deals(title: str, country: str) -> None:
    (meeting,) = _meetings(f"{title} Ana Lopes met Ghanaian Foreign Minister Kofi Mensah.")
    (lopes,) = (p for p in meeting.participants if p.person is not None and p.person.name == "Ana Lopes")
    assert lopes.country == country
    assert lopes.office is not None
    assert lopes.office.title == title


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("traveled to Lima, Peru, on May 2 to meet with", "held"),
        ("will travel to Lima, Peru, on May 2 to meet with", "planned"),
        ("traveled to Lima, Peru, to attend a forum, and is to meet with", "planned"),
    ],
)
def test_who_went_somewhere_to_meet_others_has_met_them(told: str, status: str) -> None:
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah {told} Peruvian Trade Minister Luis Rojas.")
    assert (meeting.status.value, who_met(meeting)) == (status, {MENSAH, ROJAS})


@pytest.mark.parametrize("plans", ["does not have any plans", "has no plans", "has no intention"])
def test_what_nobody_plans(plans: str) -> None:
    assert not _meetings(f"Ghanaian Foreign Minister Kofi Mensah {plans} to meet Peruvian Trade Minister Luis Rojas.")


@pytest.mark.parametrize(
    "aside",
    [
        ", apologizing for missing Portuguese President Ana Lopes's long U.N. speech, met",
        ", accompanied by Ghanaian Ambassador Yaw Boateng and Trade Minister Ama Owusu met",
        ", the recently appointed head of the delegation, met",
    ],
)
def test_what_stands_aside_between_a_subject_and_its_verb(aside: str) -> None:
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah{aside} Peruvian Trade Minister Luis Rojas.")
    principals = [p.person.name for p in meeting.participants if p.person is not None and p.part.value == "principal"]
    assert principals == ["Kofi Mensah", "Luis Rojas"]


def test_government_officials_are_of_the_state_even_where_bodies_sit() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah will meet with senior government officials in Paris to discuss trade."
    )
    assert (None, "FR", "official") in who_met(meeting)


def test_on_what_condition_an_official_speaks_is_no_topic() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met Peruvian Trade Minister Luis Rojas to discuss cocoa. An official, "
        "who spoke on condition of anonymity, said the talks were long. They are to address a joint news conference."
    )
    assert [topic.text for topic in meeting.topics] == ["cocoa"]


def test_who_spoke_after_receiving_a_call() -> None:
    (meeting,) = _meetings(
        "Trade must grow, said Ghanaian Foreign Minister Kofi Mensah after receiving a phone call from Peruvian Trade "
        "Minister Luis Rojas."
    )
    assert (meeting.kind.value, who_met(meeting)) == ("call", {MENSAH, ROJAS})


def test_talks_that_are_told_by_how_they_were_held() -> None:
    (meeting,) = _meetings(
        "Officials said the agreement to seek a new round came during one-on-one talks between Ghanaian Foreign "
        "Minister Kofi Mensah and Peruvian Trade Minister Luis Rojas."
    )
    assert (meeting.status.value, who_met(meeting)) == ("held", {MENSAH, ROJAS})


def test_who_is_told_by_one_name_all_along() -> None:
    (meeting,) = _meetings(
        "Aid was cut by President Koroi of Fiji. The cut is long overdue, said one source close to Ana Lopes, director "
        "of the port. Koroi met with Peruvian Trade Minister Luis Rojas in Lima on Monday."
    )
    assert who_met(meeting) == {("Koroi", "FJ", "head-of-state"), ROJAS}


@pytest.mark.parametrize("visit", ["Visit by", "Travel of"])
def test_where_someone_goes_is_not_whom_they_act_for(visit: str) -> None:
    (meeting,) = _meetings(
        "Minister Mensah of Ghana will meet with Peruvian Trade Minister Luis Rojas in Lima.",
        title=f"{visit} Minister for Foreign Affairs Kofi Mensah to Lima, Peru",
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


def test_who_joined_two_in_their_talks() -> None:
    (meeting,) = _meetings(
        "NATO Secretary General Per Lund met with Fijian President Semi Koroi in Suva. The Secretary General and "
        "President Koroi were joined in their talks by Fijian officials, including Foreign Minister Jone Tawake."
    )
    parts = {p.person.name: p.part.value for p in meeting.participants if p.person is not None}
    assert parts == {"Per Lund": "principal", "Semi Koroi": "principal", "Jone Tawake": "attendee"}


@pytest.mark.parametrize(
    ("title", "country"),
    [
        ("Ontario Premier", "CA"),
        ("the Premier of Western Australia,", "AU"),
        ("Bavarian Premier", "DE"),
        ("the Minister-President of Hesse,", "DE"),
    ],
)
def test_who_governs_a_part_of_a_federal_state(title: str, country: str) -> None:
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah met {title} Jane Roe.")
    assert ("Jane Roe", country, "governor") in who_met(meeting)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("EC Agriculture Commissioner", ("EU", "organisation-official")),
        ("European Community External Trade Commissioner", ("EU", "organisation-official")),
        ("EC Commission President", ("EU", "organisation-head")),
        ("President of the European Community", ("EU", "organisation-head")),
        ("President of the Canadian Northern Harbour Development Agency", ("CA", "official")),
        ("President of the Russian Federation", ("RU", "head-of-state")),
    ],
)
def test_who_presides_over_what(title: str, expected: tuple[str, str]) -> None:
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah met {title} Jane Roe.")
    assert ("Jane Roe", *expected) in who_met(meeting)


def test_what_someone_writes_of_a_contact_is_told_besides() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met Peruvian Trade Minister Luis Rojas. “Delighted to call on President "
        "Ana Lopes of Peru today. A strong partner,” Mensah said on X."
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


def test_a_welcome_at_an_air_force_station_is_no_contact() -> None:
    assert not _meetings(
        "Ghanaian Foreign Minister Kofi Mensah received Peruvian Trade Minister Luis Rojas at Air Force Station, Tema."
    )


def test_a_foreign_secretary_beside_a_minister_is_of_the_same_state() -> None:
    (meeting,) = _meetings(
        "Sri Lankan Foreign Minister Ruwan Perera met Ghanaian Foreign Minister Kofi Mensah in Colombo. Foreign "
        "Secretary Nimali Silva was present at the talks."
    )
    assert ("Nimali Silva", "LK", "deputy-foreign-minister") in who_met(meeting)


def test_an_official_visit_is_nobodys_office() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met Peruvian Trade Minister Luis Rojas. It was Minister Mensah's first "
        "official visit to Peru."
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


def test_the_day_of_what_people_came_to_attend_is_not_that_of_the_contact() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah called on Peruvian Trade Minister Luis Rojas. The leaders were in Lima "
        "to attend the swearing-in of the new government on Sunday."
    )
    assert meeting.date is None


@pytest.mark.parametrize(
    "told",
    [
        "and Peruvian Trade Minister Luis Rojas held talks in Lima on March 4",
        "held wide-ranging discussions in Lima with Peruvian Trade Minister Luis Rojas",
        "had talks in Lima on Monday with Peruvian Trade Minister Luis Rojas",
    ],
)
def test_where_talks_were_held(told: str) -> None:
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah {told}.")
    assert meeting.place is not None
    assert meeting.place.name == "Lima"


def test_where_the_talks_are_of_which_others_spoke() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met Peruvian Trade Minister Luis Rojas and discussed the talks in Suva."
    )
    assert meeting.place is None


@pytest.mark.parametrize("told", ["In a 30-minute telephone call,", "At a meeting in Lima on Monday,"])
def test_two_who_lead_the_clause_behind_a_contact(told: str) -> None:
    (meeting,) = _meetings(
        f"{told} Ghanaian Foreign Minister Kofi Mensah and Peruvian Trade Minister Luis Rojas settled on a truce."
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


@pytest.mark.parametrize("told", ["concludes next week's meetings in Lima", "has scheduled further meetings in Lima"])
def test_meetings_that_are_said_to_be_to_come(told: str) -> None:
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah {told} with Peruvian Trade Minister Luis Rojas.")
    assert (meeting.status.value, who_met(meeting)) == ("planned", {MENSAH, ROJAS})


def test_what_was_said_on_a_courtesy_call() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah said this during a courtesy call on Peruvian Trade Minister Luis Rojas."
    )
    assert (who_met(meeting), meeting.topics) == ({MENSAH, ROJAS}, ())


def test_who_addresses_a_meeting_of_others_and_does_something_else() -> None:
    assert not _meetings(
        "Addressing the second meeting between Quad leaders, Ghanaian Foreign Minister Kofi Mensah attacked the ban."
    )


def test_a_family_name_that_is_a_pronoun_too() -> None:
    (meeting,) = _meetings("Ghanaian Trade Minister Kofi Mensah and Chinese counterpart He Lanfen held talks in Accra.")
    assert ("He Lanfen", "CN", "minister") in who_met(meeting)


@pytest.mark.parametrize("again", ["Nuri al-Jasim", "Noori al-Jasim"])
def test_a_given_name_in_two_spellings(again: str) -> None:
    (meeting,) = _meetings(
        f"Ghanaian Foreign Minister Kofi Mensah met with Iraqi Prime Minister Nouri al-Jasim in Baghdad. "
        f"Foreign Minister Mensah met Prime Minister {again} in the Green Zone on Monday."
    )
    assert [name for name, *_ in who_met(meeting) if name and "Jasim" in name] == ["Nouri al-Jasim"]


def test_the_vice_president_of_a_readout_is_whom_its_title_names() -> None:
    (meeting, *_) = _meetings(
        "The Vice President spoke today to President Mere Koroi of Fiji. He thanked Vice President Ana Vega of Peru, "
        "who is in Suva.",
        title="Readout of Vice President Richard Roe's Call with President Mere Koroi of Fiji",
    )
    assert who_met(meeting) == {
        ("Richard Roe", None, "deputy-head-of-state"),
        ("Mere Koroi", "FJ", "head-of-state"),
    }


@pytest.mark.parametrize("told", ["Prior to meeting", "After meeting"])
def test_who_goes_on_from_one_minister_to_the_next(told: str) -> None:
    meetings = _meetings(
        f"Foreign Minister Kofi Mensah of Ghana is in Lima. {told} the Peruvian trade minister, Kofi Mensah met with "
        "Peruvian Foreign Minister Ana Vega."
    )
    assert {MENSAH, ("Ana Vega", "PE", "foreign-minister")} in [who_met(meeting) for meeting in meetings]


def test_one_who_is_foreign_minister_and_alternate_prime_minister() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met Israeli Alternate Prime Minister and Foreign Minister Dan Levi."
    )
    assert [name for name, *_ in who_met(meeting)].count("Dan Levi") == 1
    assert len(who_met(meeting)) == 2


def test_meetings_for_which_a_journey_to_come_is() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah will travel to Lima, Peru, for a series of meetings with Peruvian Trade "
        "Minister Luis Rojas."
    )
    assert (meeting.status.value, who_met(meeting)) == ("planned", {MENSAH, ROJAS})
    assert meeting.occasion is None


def test_the_counterpart_of_a_title_is_whom_the_text_names() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met Peruvian Trade Minister Luis Rojas in Lima on Monday.",
        title="Mensah meets Peruvian counterpart",
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


@pytest.mark.parametrize(
    "title",
    ["PM meets Prime Minister Ana Vega of Peru", "PM meeting with the Prime Minister of Peru: 4 March 2025"],
)
def test_who_met_one_of_the_same_office_is_another(title: str) -> None:
    (meeting,) = _meetings(
        "This afternoon the Prime Minister hosted Prime Minister Ana Vega of Peru for talks at Downing Street.", title
    )
    assert who_met(meeting) == {(None, "GB", "head-of-government"), ("Ana Vega", "PE", "head-of-government")}


@pytest.mark.parametrize("where", ["at the World Economic Forum", "at the African Union summit", "in Davos"])
def test_the_body_at_whose_meeting_a_president_is_met(where: str) -> None:
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah met Luis Rojas, the President of Peru, {where}.")
    assert who_met(meeting) == {MENSAH, ("Luis Rojas", "PE", "head-of-state")}


def test_the_house_where_the_head_of_a_body_is_met() -> None:
    (meeting,) = _meetings("The Prime Minister met the Secretary-General of NATO Ana Vega in Downing Street today.")
    assert meeting.place is not None
    assert meeting.place.name == "Downing Street"
    assert (None, "GB", "head-of-government") in who_met(meeting)


def test_the_counterpart_is_the_visitor_who_holds_that_office() -> None:
    (meeting,) = _meetings(
        "A delegation led by the Minister of Trade of the Republic of Peru Luis Rojas is visiting Ghana. The Minister "
        "of Trade of Ghana Kofi Mensah held a meeting with his Peruvian counterpart."
    )
    assert who_met(meeting) == {("Kofi Mensah", "GH", "minister"), ROJAS}


def test_where_talks_are_to_be_that_were_agreed_on() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah and Peruvian Trade Minister Luis Rojas agreed in a meeting on Monday to "
        "hold talks in Suva."
    )
    assert (who_met(meeting), meeting.place) == ({MENSAH, ROJAS}, None)


@pytest.mark.parametrize("body", ["European Commission", "European Parliament"])
def test_where_the_head_of_a_body_is_met_that_is_called_like_an_event(body: str) -> None:
    (meeting,) = _meetings(f"The Prime Minister met the President of the {body} Ana Vega in Downing Street today.")
    assert meeting.place is not None
    assert meeting.place.name == "Downing Street"
    assert (None, "GB", "head-of-government") in who_met(meeting)


@pytest.mark.parametrize(
    "sides", ["U.S. and Japanese negotiators", "UK and Japanese trade officials", "U.S. and Japanese delegations"]
)
def test_a_state_that_is_told_by_its_letters_has_officials_beside_those_of_another(sides: str) -> None:
    (meeting,) = _meetings(f"{sides} met in Geneva on Monday to discuss farm trade.")
    assert {p.country for p in meeting.participants} == {"GB" if sides.startswith("UK") else "US", "JP"}
    assert [t.text for t in meeting.topics] == ["farm trade"]


MET = "Ghanaian Foreign Minister Kofi Mensah met Peruvian Trade Minister Luis Rojas on Monday. "


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The two ministers have agreed on the need for lower tariffs.", [(None, "agree")]),
        ("Officials said the two ministers had agreed on the need for lower tariffs.", [(None, "agree")]),
        ("It said the two ministers had agreed on the need for lower tariffs.", [(None, "agree")]),
        ("A spokesman said that the two ministers had agreed on the need for lower tariffs.", [(None, "agree")]),
        ("The radio said Mensah had stressed the need for lower tariffs.", [("Kofi Mensah", "affirm")]),
        ("Mensah, who has written to Rojas twice, stressed the need for lower tariffs.", [("Kofi Mensah", "affirm")]),
    ],
)
def test_what_is_told_in_the_perfect_may_be_of_the_contact(told: str, expected: list[tuple[str | None, str]]) -> None:
    (meeting,) = _meetings(MET + told)
    names = {p.id: p.person.name for p in meeting.participants if p.person}
    found = [(None if s.joint else names[s.speakers[0]], s.act.value) for s in meeting.statements]
    assert (found, [s.text for s in meeting.statements]) == (expected, ["the need for lower tariffs"])


@pytest.mark.parametrize("told", ["Mensah had stressed the need for lower tariffs.", "Mensah has said tariffs hurt."])
def test_what_was_said_before_the_contact_is_left_out(told: str) -> None:
    (meeting,) = _meetings(MET + told)
    assert not meeting.statements


@pytest.mark.parametrize(
    "topic",
    [
        "the need for continued action against drugs",
        "the role of continued aid",
        "the importance of the upcoming summit between President Holt and King Salim of Jordan",
        "the outcome of the meeting between President Holt and King Salim of Jordan",
    ],
)
def test_what_is_discussed_is_neither_said_nor_a_contact(topic: str) -> None:
    (meeting,) = _meetings(f"{MET}They discussed {topic}.")
    assert who_met(meeting) == {MENSAH, ROJAS}
    assert [t.text for t in meeting.topics] == [topic]


def test_first_ministers_head_no_state() -> None:
    (meeting,) = _meetings(
        "Foreign Minister Kofi Mensah of Ghana met First Minister Peter Rowan and Deputy First Minister Liam Doran."
    )
    assert {("Peter Rowan", "GB", "governor"), ("Liam Doran", "GB", "official")} <= who_met(meeting)


def test_a_president_of_no_state_meets_another_each_time() -> None:
    first, second = _meetings(
        "The President met Prime Minister Adam Razak of Malaysia. The President also met President Ivan Yanko of Peru."
    )
    assert {p.country for p in first.participants} >= {"MY"}
    assert {p.person.name for p in second.participants if p.person} == {"Ivan Yanko"}


@pytest.mark.parametrize("left", ["left Sunday for", "left Tokyo on Sunday for", "left for Lima on Sunday for"])
def test_who_leaves_for_talks_has_not_met(left: str) -> None:
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah {left} talks with Peruvian Minister Luis Rojas.")
    assert meeting.planned


def test_a_president_is_not_whom_others_only_spoke_of() -> None:
    (meeting,) = _meetings(
        "The President called the Emir of Kuwait on Monday. They discussed the threat that Saddam Hussein was to them."
    )
    assert not any(p.person for p in meeting.participants)


@pytest.mark.parametrize("felt", ["preoccupation over", "distress at", "disquiet about"])
def test_what_troubles_someone_is_a_concern(felt: str) -> None:
    (meeting,) = _meetings(f"{MET}Mensah expressed his {felt} the tariffs.")
    assert [(s.act.value, s.text) for s in meeting.statements] == [("concern", "the tariffs")]
