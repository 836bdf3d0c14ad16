"""English desks and ministries of all continents, on sentences of our own: who tells the news, portfolios, calls."""

from __future__ import annotations

import pytest
from tests.told import who_met

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

MENSAH = ("Kofi Mensah", "GH", "foreign-minister")
ROJAS = ("Luis Rojas", "PE", "foreign-minister")


def _meetings(text: str, title: str | None = None) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, title=title, language="en", published="2025-03-05").meetings


# ------------------------------------------------------------ who only tells the news


@pytest.mark.parametrize(
    "met",
    [
        "Ghanaian Foreign Minister Kofi Mensah and his Peruvian counterpart Luis Rojas met in Lima",
        "Ghanaian Foreign Minister Kofi Mensah held talks with Peruvian Foreign Minister Luis Rojas",
        "Ghanaian Foreign Minister Kofi Mensah reviewed trade at a meeting with Peruvian Foreign Minister Luis Rojas",
    ],
)
@pytest.mark.parametrize(
    "voice",
    [
        "the Ghanaian Foreign Ministry said in a statement",
        "a Foreign Ministry spokesman said",
        "Foreign Ministry spokeswoman Ama Owusu reported",
        "Foreign Ministry spokesman Yaw Adu has said",
    ],
)
def test_who_only_tells_of_a_meeting_was_not_at_it(met: str, voice: str) -> None:
    (meeting,) = _meetings(f"{met}, {voice}.")
    assert who_met(meeting) == {MENSAH, ROJAS}


# ------------------------------------------------------------ at a contact that leads its sentence


@pytest.mark.parametrize("when", ["", " on Monday", " this afternoon", " in Lima on Monday"])
@pytest.mark.parametrize("said", ["voiced concern that the port is closed", "raised the port", "urged an early vote"])
@pytest.mark.parametrize("talks", ["During a call", "In a meeting"])
def test_who_leads_the_clause_behind_a_contact_was_at_it(talks: str, said: str, when: str) -> None:
    (meeting,) = _meetings(
        f"{talks} with Peruvian Foreign Minister Luis Rojas{when}, Ghanaian Foreign Minister Kofi Mensah {said}."
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


def test_those_met_in_several_towns_lead_no_clause() -> None:
    meetings = _meetings(
        "After meeting Peruvian President Ana Ruiz in Lima, Foreign Minister Luis Rojas in Cusco and Trade Minister "
        "Rosa Leon in Ica, Ghanaian Foreign Minister Kofi Mensah flew home."
    )
    assert all(MENSAH in who_met(meeting) for meeting in meetings)


@pytest.mark.parametrize(
    "told",
    [
        "They spoke on the phone for about 20 minutes.",
        "The two ministers talked by telephone for an hour.",
        "The two spent half an hour on the phone.",
        "The phone conversation lasted an hour.",
    ],
)
def test_a_later_sentence_tells_that_they_spoke_by_telephone(told: str) -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah and Peruvian Foreign Minister Luis Rojas on Sunday discussed the "
        f"fish quotas, the ministry said. {told}"
    )
    assert (meeting.kind.value, who_met(meeting)) == ("call", {MENSAH, ROJAS})


# ------------------------------------------------------------ portfolios and titles


@pytest.mark.parametrize(
    "portfolio",
    [
        "the Environment",
        "the Environment, Climate and Communications",
        "the Diaspora and International Development",
        "Heavy Industries",
        "Primary Industries",
        "Information and Communication Technology",
        "Agriculture and Farmers Welfare",
        "Consumer Affairs, Food and Public Distribution",
        "Environment, Urbanisation and Climate Change",
        "Family and Social Services",
        "Public Utilities",
        "Mass Communication",
    ],
)
def test_a_portfolio_is_no_name(portfolio: str) -> None:
    (meeting,) = _meetings(
        f"Ghanaian Foreign Minister Kofi Mensah met Peru's Minister of {portfolio} Rosa Leon in Lima."
    )
    assert who_met(meeting) == {MENSAH, ("Rosa Leon", "PE", "minister")}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Union Minister of State for External Affairs", "deputy-foreign-minister"),
        ("Union Minister of State (MoS) for External Affairs", "deputy-foreign-minister"),
        ("Union Minister of State for Commerce", "minister"),
    ],
)
def test_a_minister_of_state_of_the_indian_union(title: str, kind: str) -> None:
    (meeting,) = _meetings(f"{title} Pavan Mehra called on Ghanaian Foreign Minister Kofi Mensah in Accra.")
    assert who_met(meeting) == {MENSAH, ("Pavan Mehra", "IN", kind)}


def test_the_envoy_is_whom_the_article_is_about() -> None:
    (meeting,) = _meetings(
        "Ghanaian Deputy Foreign Minister Ama Owusu arrived in Lima on Monday from Quito. The envoy told reporters "
        "that Ghana would help. She met Peruvian Foreign Minister Luis Rojas."
    )
    assert who_met(meeting) == {("Ama Owusu", "GH", "deputy-foreign-minister"), ROJAS}


def test_what_was_said_at_a_lunch_tells_of_one() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah told Peruvian Foreign Minister Luis Rojas at a lunch on Monday that "
        "Accra would send a trade mission."
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


def test_ministers_at_the_office_of_the_premier_are_called_on() -> None:
    first, second = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah also called on the Minister at the Prime Minister's Office, Dato Halim "
        "Yusof, and the Attorney General, Dato Ahmad Isa, in Bandar Seri Begawan."
    )
    assert who_met(first) == {MENSAH, ("Halim Yusof", "BN", "minister")}
    assert who_met(second) == {MENSAH, ("Ahmad Isa", "BN", "minister")}


# ------------------------------------------------------------ topics


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("bilateral ties here Friday on the sidelines of the fish forum", ["bilateral ties"]),
        ("fishing rights Friday", ["fishing rights"]),
        ("the Monday attack on the port", ["the Monday attack on the port"]),
        (
            "their vision for a stable, secure, free, and open coast",
            ["their vision for a stable, secure, free, and open coast"],
        ),
        (
            "the initiative on Critical and Emerging Technology and prepared for the summit",
            ["the initiative on Critical and Emerging Technology"],
        ),
        ("the upcoming Fisheries Treaty Review Conference", ["the upcoming Fisheries Treaty Review Conference"]),
        ("the need to open the border", ["the need to open the border"]),
        ("trade, human rights, and press freedom", ["trade", "human rights", "press freedom"]),
        ("a range of issues including trade and defence, before signing an accord", ["trade and defence"]),
    ],
)
def test_where_what_was_discussed_ends(told: str, topics: list[str]) -> None:
    (meeting,) = _meetings(
        f"Ghanaian Foreign Minister Kofi Mensah and Peruvian Foreign Minister Luis Rojas discussed {told}."
    )
    assert [topic.text for topic in meeting.topics] == topics


# ------------------------------------------------------------ places


@pytest.mark.parametrize(
    ("summit", "place"),
    [
        ("discussed goals for the July fish summit, which the President will host in Cusco", "Lima"),
        ("discussed preparations for the climate conference in Quito", "Lima"),
        ("discussed trade", "Lima"),
    ],
)
def test_where_an_event_is_that_was_discussed_nobody_met(summit: str, place: str) -> None:
    (meeting,) = _meetings(
        "President Ana Ruiz of Peru welcomed Ghanaian Foreign Minister Kofi Mensah to the presidential palace in Lima "
        f"on Monday. They {summit}."
    )
    assert meeting.place is not None
    assert meeting.place.name == place


def test_who_met_others_separately_met_them_there() -> None:
    meetings = _meetings(
        "ACCRA (GNA) - Ghanaian Foreign Minister Kofi Mensah met Peruvian Foreign Minister Luis Rojas in Lima on "
        "Monday. Separately, Mensah met Chilean Foreign Minister Rosa Leon."
    )
    assert [m.place.name if m.place else None for m in meetings] == ["Lima", "Lima"]


# ------------------------------------------------------------ who they were, told for short or with others


@pytest.mark.parametrize("told", ["The two met in Rome on Monday.", "They held talks in Rome.", "Both met in Rome."])
def test_two_who_are_told_by_a_pronoun_are_those_named_before(told: str) -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah has asked Peruvian Foreign Minister Luis Rojas to open the port. " + told
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


@pytest.mark.parametrize(
    "group",
    [
        "government officials and students in Lima",
        "senior officials, fishermen, and members of civil society in Lima",
        "government and civil society leaders in Lima",
        "government, business and civil society leaders in Lima",
        "Peruvian political and business leaders",
    ],
)
def test_officials_who_are_told_with_others_are_of_where_they_are_met(group: str) -> None:
    (meeting,) = _meetings(f"Ghanaian Foreign Minister Kofi Mensah will meet with {group}.")
    assert who_met(meeting) == {MENSAH, (None, "PE", "official")}


def test_officials_are_not_of_the_state_that_they_talk_of() -> None:
    assert not _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met with senior officials, and students, about the war in Chad."
    )


@pytest.mark.parametrize(
    ("who", "row"),
    [
        ("Foreign Minister II Dato Halim Yusof of Brunei", ("Halim Yusof", "BN", "foreign-minister")),
        ("WTO DG Ama Owusu", ("Ama Owusu", "WTO", "organisation-head")),
        ("Iraqi Kurdistan Regional Government Prime Minister Azad Karim", ("Azad Karim", "IQ", "governor")),
        ("the Prime Minister of the Kurdistan Region of Iraq, Azad Karim,", ("Azad Karim", "IQ", "governor")),
        ("President Ana Ruiz of Chile--their third meeting--", ("Ana Ruiz", "CL", "head-of-state")),
        ("Ghana's President Nana Kofi Adu", ("Nana Kofi Adu", "GH", "head-of-state")),
    ],
)
def test_titles_for_short_and_names_are_read_to_their_end(who: str, row: tuple[str, str, str]) -> None:
    meetings = _meetings(f"Peruvian Foreign Minister Luis Rojas met {who} in Geneva on Monday.")
    assert [who_met(meeting) for meeting in meetings] == [{ROJAS, row}]


# ------------------------------------------------------------ what was said


@pytest.mark.parametrize(
    "told", ["Mensah was briefed on the plan.", "He was told that the port is open.", "Rojas was thanked for his help."]
)
def test_who_is_told_something_does_not_say_it(told: str) -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met Peruvian Foreign Minister Luis Rojas in Lima. " + told
    )
    assert not meeting.statements


@pytest.mark.parametrize(
    ("aim", "act", "text"),
    [
        ("to express his concern over the attacks", "concern", "the attacks"),
        ("to reiterate his appreciation for the help", "thank", "the help"),
        ("to reaffirm his support for the talks", "support", "the talks"),
    ],
)
def test_what_a_call_was_for_is_said_in_it(aim: str, act: str, text: str) -> None:
    (meeting,) = _meetings(
        f"Ghanaian Foreign Minister Kofi Mensah spoke today with Peruvian Foreign Minister Luis Rojas {aim}."
    )
    assert [(s.act.value, s.text) for s in meeting.statements] == [(act, text)]


# ------------------------------------------------------------ what stands beside a contact


def test_who_was_met_on_the_sidelines_is_no_occasion() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah also met on the sidelines with Peruvian Foreign Minister Luis Rojas."
    )
    assert meeting.occasion is None


def test_an_event_is_not_called_by_the_palace_before_it() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah and Peruvian Foreign Minister Luis Rojas met at Lima's Torre Palace "
        "ahead of next month's Lima fish summit."
    )
    assert meeting.occasion is not None
    assert meeting.occasion.name == "next month's Lima fish summit"


def test_whom_a_traveller_meets_on_the_next_stage_is_met_by_the_traveller() -> None:
    meetings = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah will travel to Lima to meet with Peruvian President Ana Ruiz and "
        "Foreign Minister Luis Rojas, and to Quito to meet with Ecuadorian President Eva Leon."
    )
    assert who_met(meetings[-1]) == {MENSAH, ("Eva Leon", "EC", "head-of-state")}


@pytest.mark.parametrize(
    "told", ["officials said Tuesday", "a spokesman said on Tuesday", "the Ghanaian Foreign Ministry announced Tuesday"]
)
def test_the_day_on_which_a_meeting_was_announced_is_not_its_own(told: str) -> None:
    (meeting,) = _meetings(
        f"Ghanaian Foreign Minister Kofi Mensah will meet with Peruvian Foreign Minister Luis Rojas in Lima, {told}."
    )
    assert (meeting.status.value, meeting.date) == ("planned", None)


def test_those_of_several_bodies_who_are_told_of_one_group_keep_their_own() -> None:
    meetings = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah will meet with EU and NATO counterparts in Brussels, including NATO "
        "Deputy Secretary General Luis Rojas."
    )
    assert ("Luis Rojas", "NATO", "organisation-official") in who_met(meetings[-1])


def test_of_two_ministers_whom_a_pronoun_means_the_state_of_one_may_be_told_later() -> None:
    (meeting,) = _meetings(
        "Foreign Minister Kofi Mensah has asked Peru's Foreign Minister Luis Rojas to help Ghanaians. The two met in "
        "Geneva. They discussed relations between Ghana and Peru."
    )
    assert who_met(meeting) == {MENSAH, ROJAS}


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("ties in the energy, mining and tourism sectors", ["ties in the energy, mining and tourism sectors"]),
        ("work in trade, fisheries and health fields", ["work in trade, fisheries and health fields"]),
        ("cooperation in energy, mining and tourism", ["cooperation in energy, mining and tourism"]),
        ("work in the fields of health, fishing and trade", ["work in the fields of health, fishing and trade"]),
        ("trade, energy, mining and banking", ["trade", "energy", "mining", "banking"]),
    ],
)
def test_a_row_of_fields_is_one_topic_where_one_word_holds_it(told: str, topics: list[str]) -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met today with Peruvian Foreign Minister Luis Rojas. They discussed "
        f"{told}."
    )
    assert [topic.text for topic in meeting.topics] == topics


def test_who_stops_over_in_a_city_meets_there() -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah made a short stop-over in Lima today and was hosted to lunch by "
        "Peruvian Foreign Minister Luis Rojas."
    )
    assert meeting.place is not None
    assert meeting.place.name == "Lima"


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("told her Ghana would send food", "Ghana would send food"),
        ("assured her Ghana's fleet would leave", "Ghana's fleet would leave"),
        ("told her delegation that Ghana would send food", "Ghana would send food"),
        ("told her Ghana rejected the attack in Sudan", "Ghana rejected the attack in Sudan"),
        ("told Ruiz Ghana hoped Peru would send food", "Ghana hoped Peru would send food"),
    ],
)
def test_who_it_was_told_to_is_no_part_of_what_was_said(told: str, said: str) -> None:
    (meeting,) = _meetings(
        "Ghanaian Foreign Minister Kofi Mensah met Peruvian President Ana Ruiz in Lima on Monday. " + f"Mensah {told}."
    )
    assert [s.text for s in meeting.statements] == [said]
