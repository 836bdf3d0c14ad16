"""English readouts and press releases, on sentences of our own: who speaks, what was raised, and what came of it."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

_MET = "Secretary of State Ana Lopes met today with Ghanaian Foreign Minister Kofi Mensah. "


def _meeting(told: str) -> DiplomaticMeeting:
    (meeting,) = parse_text(_MET + told, published="2025-03-05", language="en").meetings
    return meeting


def _said(told: str) -> list[tuple[str, str, str]]:
    """Give who said what: the last word of a name, or "both"."""
    meeting = _meeting(told)
    names = {p.id: p.person.name.split()[-1] for p in meeting.participants if p.person is not None}
    return [(" ".join(names[i] for i in s.speakers) or "both", s.act.value, s.text) for s in meeting.statements]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("The Secretary and Foreign Minister discussed trade, noting the role of women.", "both"),
        ("The Secretary and Foreign Minister Mensah discussed trade, noting the role of women.", "both"),
        ("The Secretary and the Foreign Minister discussed trade and noted the role of women.", "both"),
        ("The Secretary and her counterpart discussed trade and noted the role of women.", "both"),
        ("The Secretary and the Minister noted the role of women.", "both"),
        ("The Secretary and the Minister discussed trade, noting the role of women.", "both"),
        ("The Secretary and Minister Mensah discussed trade. She noted the role of women.", "Lopes"),
        ("Minister Mensah discussed trade and noted the role of women.", "Mensah"),
    ],
)
def test_two_titles_speak_together_where_only_one_is_read(told: str, who: str) -> None:
    assert _said(told) == [(who, "affirm", "the role of women")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("She agreed to deepen trade.", [("Lopes", "agree", "deepen trade")]),
        ("They agreed to deepen trade.", [("both", "agree", "deepen trade")]),
        ("It was agreed to deepen trade.", [("both", "agree", "deepen trade")]),
        ("It was agreed that trade would grow.", [("both", "agree", "trade would grow")]),
        ("During the talks, the role of women was stressed.", [("both", "affirm", "the role of women")]),
        ("Mensah, for his part, thanked Lopes for her support.", [("Mensah", "thank", "her support")]),
        ("Thanking Ghana for its help, the Secretary left.", [("Lopes", "thank", "its help")]),
        ("She offered her deepest condolences for the victims.", [("Lopes", "condole", "the victims")]),
        (
            "She expressed thanks for the help and expressed enthusiasm for the pact.",
            [("Lopes", "thank", "the help"), ("Lopes", "welcome", "the pact")],
        ),
        ("She raised concerns about the strikes in Mali.", [("Lopes", "concern", "the strikes in Mali")]),
        ("Lopes and Mensah look forward to the games in May.", [("both", "hope", "the games in May")]),
        ("She called on the Ghanaian side to open its market.", [("Lopes", "call-for", "open its market")]),
    ],
)
def test_english_statements_have_the_speaker_that_the_clause_tells(
    told: str, expected: list[tuple[str, str, str]]
) -> None:
    assert _said(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Lopes stressed the role of women, White said. She also welcomed the new pact, he added.",
            [("Lopes", "affirm", "the role of women"), ("Lopes", "welcome", "the new pact")],
        ),
        ("Lopes stressed the role of women, Reuters reported on Monday.", [("Lopes", "affirm", "the role of women")]),
        ("Lopes stressed the role of women, it added.", [("Lopes", "affirm", "the role of women")]),
        ("Ghana supports new ports, Mensah said.", [("Mensah", "affirm", "Ghana supports new ports")]),
        (
            '"Ghana stresses the role of women," Mensah said.',
            [("Mensah", "affirm", "Ghana stresses the role of women")],
        ),
    ],
)
def test_who_only_tells_what_another_said_has_not_the_floor(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert _said(f"Spokesman Dan White told of it. {told}") == expected


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("Views were also exchanged on the port of Tema.", ["the port of Tema"]),
        ("They strategized on efforts to end the war.", ["efforts to end the war"]),
        ("Talks also covered the port of Tema.", ["the port of Tema"]),
        ("The main topic of the conversation was the war in Mali.", ["the war in Mali"]),
        ("She raised the situation in Mali and the need for reform.", ["the situation in Mali", "the need for reform"]),
        ("They discussed the wars in Mali and the Sahel.", ["the wars in Mali and the Sahel"]),
        ("They discussed trade in Mali, Chad, and the Sahel region.", ["trade in Mali, Chad, and the Sahel region"]),
        ("They discussed the war against Mali and the Sahel.", ["the war against Mali", "the Sahel"]),
        ("They discussed the war in Mali and the Sahel summit.", ["the war in Mali", "the Sahel summit"]),
        ("They discussed the port of Tema, Reuters reported.", ["the port of Tema"]),
        ("She raised the tax on fuel.", []),
    ],
)
def test_english_topics_are_told_in_many_ways(told: str, topics: list[str]) -> None:
    assert [topic.text for topic in _meeting(told).topics] == topics


def test_who_is_invited_to_visit_has_an_invitation_and_is_called_on_for_nothing() -> None:
    meeting = _meeting("She invited her counterpart to visit Washington.")
    assert [(o.kind.value, o.text) for o in meeting.outcomes] == [("invitation", "to visit Washington")]
    assert not meeting.statements
    assert not _meeting("She invited Ghana to join the pact.").outcomes


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("on the sidelines of the U.S.-Africa Leaders Summit in Dakar.", "U.S.-Africa Leaders Summit in Dakar"),
        ("on the margins of the U.N. General Assembly.", "U.N. General Assembly"),
        ("alongside the Munich Security Conference.", "Munich Security Conference"),
    ],
)
def test_events_may_have_points_in_their_names(told: str, name: str) -> None:
    text = f"Secretary Ana Lopes met with Ghanaian President Kofi Mensah on Monday {told}"
    (meeting,) = parse_text(text, language="en").meetings
    assert meeting.occasion is not None
    assert meeting.occasion.name == name


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("They committed to deepening trade.", [("both", "agree", "deepening trade")]),
        ("She committed to deepening trade.", [("Lopes", "affirm", "deepening trade")]),
        ("She thanked Mensah for talks that ended the war.", [("Lopes", "thank", "talks that ended the war")]),
        ("She told Minister Mensah in Lisbon that trade grows.", [("Lopes", "affirm", "trade grows")]),
        ("The interlocutors particularly noted the new pier.", [("both", "affirm", "the new pier")]),
        (
            "According to the ministry, the sides reviewed trade and noted the new pier.",
            [("both", "affirm", "the new pier")],
        ),
        ("The ministry said the sides reviewed trade and noted the new pier.", [("both", "affirm", "the new pier")]),
        ("Mensah was grateful for the help in the flood.", [("Mensah", "thank", "the help in the flood")]),
        ("The Ghanaian side highly values the new pier.", [("Mensah", "welcome", "the new pier")]),
        ("They were in agreement that trade grows.", [("both", "agree", "trade grows")]),
        ("They shared values and tea.", []),
    ],
)
def test_english_tells_in_many_words_what_is_held_felt_and_agreed(
    told: str, expected: list[tuple[str, str, str]]
) -> None:
    assert _said(told) == expected


@pytest.mark.parametrize("name", ["Salim Al-Amiri", "Salim El Amiri"])
def test_a_title_may_stand_before_the_particle_of_a_family_name(name: str) -> None:
    short = name.split(" ", 1)[1]
    text = (
        f"President Ana Lopes of Portugal met President {name} of Jordan. President Lopes and President {short} left."
    )
    (meeting,) = parse_text(f"{text} President {short} praised the new pier.", language="en").meetings
    (_, salim) = meeting.participants
    assert [s.speakers for s in meeting.statements if s.text == "the new pier"] == [(salim.id,)]
    assert len(parse_text(f"President Ana Lopes of Portugal met Jordanian President {short}.").meetings) == 1


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("at the Ministry of Foreign Affairs in Accra on Monday.", "Accra"),
        ("on Monday at State House Accra.", "Accra"),
        ("on Monday at the Presidential Palace Accra.", "Accra"),
        ("on Monday. The talks took place at the old Four Winds hotel in Doha.", "Doha"),
        ("on Monday. They discussed the situation in Doha.", None),
        ("on Monday. They discussed foreign affairs in Doha.", None),
    ],
)
def test_houses_are_told_with_their_cities(where: str, place: str | None) -> None:
    text = f"Portuguese Foreign Minister Ana Lopes met Ghanaian Foreign Minister Kofi Mensah {where}"
    (meeting,) = parse_text(text, language="en").meetings
    assert (meeting.place.name if meeting.place is not None else None) == place


def test_a_state_that_is_a_city_is_where_its_palaces_are() -> None:
    text = "Singapore Prime Minister Ana Lim met Ghanaian President Kofi Mensah at the Istana in Singapore on Monday."
    (meeting,) = parse_text(text, language="en").meetings
    assert meeting.place is not None
    assert meeting.place.name == "Singapore"


_LEAD = "LISBON, April 8 (ABC) -- "


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Premier Ana Lopes of Portugal told visiting Ghanaian Minister Kofi Mensah that trade grows.", "trade grows"),
        (
            "Receiving Ghanaian Minister Kofi Mensah on Monday, Portuguese Premier Ana Lopes said trade grows.",
            "trade grows",
        ),
        ("Portuguese Premier Ana Lopes said trade grows when receiving Ghanaian Minister Kofi Mensah.", "trade grows"),
        (
            "Portuguese Premier Ana Lopes said trade would grow during a meeting with Kofi Mensah, minister of Ghana.",
            "",
        ),
        (
            "Trade grows, Portuguese Premier Ana Lopes said on Monday when meeting with Ghanaian Minister Kofi Mensah.",
            "",
        ),
        ("Trade is ready to grow, Portuguese Premier Ana Lopes said in talks with Ghanaian Minister Kofi Mensah.", ""),
        ("Portuguese Premier Ana Lopes noted on Monday the growth of trade during talks with Ghana's Kofi Mensah.", ""),
    ],
)
def test_what_is_said_on_meeting_someone_reports_the_contact(told: str, said: str) -> None:
    (meeting,) = parse_text(_LEAD + told, published="2025-04-09", language="en").meetings
    assert len(meeting.participants) == len(("guest", "host"))
    assert meeting.status.value == "held"
    (statement,) = meeting.statements
    assert "trade" in statement.text.lower()
    assert "Kofi" not in statement.text
    assert said in statement.text


@pytest.mark.parametrize(
    "told",
    [
        "Portuguese Premier Ana Lopes told visiting reporters that trade grows.",
        "Portuguese Premier Ana Lopes praised her staff after receiving the support of Ghanaian Minister Kofi Mensah.",
        "Portuguese Premier Ana Lopes said she would hold talks with Ghanaian Minister Kofi Mensah if trade grows.",
    ],
)
def test_who_is_only_told_of_is_not_met(told: str) -> None:
    meetings = parse_text(_LEAD + told, published="2025-04-09", language="en").meetings
    assert not [meeting for meeting in meetings if meeting.status.value == "held"]


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("She invited Mensah to Washington in May.", "to Washington in May"),
        ("She invited him to the White House.", "to the White House"),
        ("She invited Mensah for an official visit to Washington.", "for an official visit to Washington"),
        ("She renewed her invitation to Mensah to visit Washington.", "her invitation to Mensah to visit Washington"),
    ],
)
def test_people_are_invited_to_places(told: str, outcome: str) -> None:
    meeting = _meeting(told)
    assert [(o.kind.value, o.text) for o in meeting.outcomes] == [("invitation", outcome)]
    assert not meeting.statements


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [
        (
            "to congratulate him on his post and to underscore the role of women.",
            [("congratulate", "his post"), ("affirm", "the role of women")],
        ),
        ("to discuss trade and to underscore the role of women.", [("affirm", "the role of women")]),
        ("to discuss the need to underscore the role of women.", []),
    ],
)
def test_a_contact_may_be_for_several_things(purpose: str, expected: list[tuple[str, str]]) -> None:
    text = f"Secretary of State Ana Lopes spoke today with Ghanaian Foreign Minister Kofi Mensah {purpose}"
    (meeting,) = parse_text(text, published="2025-03-05", language="en").meetings
    assert [(s.act.value, s.text) for s in meeting.statements] == expected


def test_people_may_be_met_on_the_sidelines_of_what_is_told_first() -> None:
    text = "Secretary Ana Lopes met on the sidelines of the Geneva Ports Forum with Ghanaian President Kofi Mensah."
    (meeting,) = parse_text(text, language="en").meetings
    assert meeting.occasion is not None
    assert meeting.occasion.name == "Geneva Ports Forum"
    assert [p.person.name for p in meeting.participants if p.person is not None] == ["Ana Lopes", "Kofi Mensah"]


@pytest.mark.parametrize(
    ("told", "name", "place"),
    [
        (
            "during the annual meeting of the Asian Development Bank in Osaka.",
            "annual meeting of the Asian Development Bank in Osaka",
            "Osaka",
        ),
        ("in Suva. Minister Mensah is in Suva from May 6 to 8 for the Ocean Forum.", "Ocean Forum", "Suva"),
        (", who was in Singapore for the Ports Summit.", "Ports Summit", "Singapore"),
        ("during the meeting on fishing in Osaka.", None, "Osaka"),
        ("at the headquarters of the Asian Development Bank in Osaka.", None, "Osaka"),
    ],
)
def test_events_are_told_behind_days_and_by_the_body_that_meets(told: str, name: str | None, place: str) -> None:
    text = f"Ghanaian Minister Kofi Mensah met Fijian President Semi Koroi {told}".replace(" ,", ",")
    (meeting,) = parse_text(text, published="2025-05-09", language="en").meetings
    assert (meeting.occasion.name if meeting.occasion is not None else None) == name
    assert meeting.place is not None
    assert meeting.place.name == place


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("In his turn, Mensah praised the new pier.", [("Mensah", "welcome", "the new pier")]),
        ("She condoled Mensah on the victims of the flood.", [("Lopes", "condole", "the victims of the flood")]),
        (
            "She welcomed a plan proposed by Ghana against Iranian-backed fighters.",
            [("Lopes", "welcome", "a plan proposed by Ghana against Iranian-backed fighters")],
        ),
    ],
)
def test_participles_of_things_are_no_verbs_of_saying(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert _said(told) == expected


def test_who_comes_along_is_no_other_side() -> None:
    assert _said("Lopes and her team praised the new pier.") == [("Lopes", "welcome", "the new pier")]
    assert _said("Lopes and her counterpart praised the new pier.") == [("both", "welcome", "the new pier")]


def test_what_others_prepare_for_is_no_contact_yet() -> None:
    text = (
        "Minister Ana Lopes of Portugal spoke with Ghanaian Minister Kofi Mensah to prepare for the President's meeting"
    )
    (meeting,) = parse_text(f"{text} on May 6 with Fijian President Semi Koroi.", language="en").meetings
    assert [p.person.name for p in meeting.participants if p.person is not None] == ["Ana Lopes", "Kofi Mensah"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "She stressed the need for peace, as stated in the Tema accord.",
            [("Lopes", "affirm", "the need for peace, as stated in the Tema accord")],
        ),
        (
            '"We work with the Secretary," Mensah told them. "We need peace in the region for our children and all."',
            [
                ("Mensah", "affirm", "We work with the Secretary"),
                ("Mensah", "affirm", "We need peace in the region for our children and all"),
            ],
        ),
    ],
)
def test_what_was_said_ends_where_the_words_tell(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert _said(told) == expected


def test_two_whom_a_sign_joins_in_a_title_are_two() -> None:
    (meeting,) = parse_text(
        "President Carter and Vice President Lopes met yesterday with President Ana Koroi of Fiji.",
        title="Readout of President John Carter & Vice President Maria Lopes’ Meeting with President Koroi",
        language="en",
    ).meetings
    assert {p.person.name for p in meeting.participants if p.person} == {"John Carter", "Maria Lopes", "Ana Koroi"}


def test_a_title_tells_the_city_of_the_talks_though_it_is_of_neither_side() -> None:
    (meeting,) = parse_text(
        "Today, Secretary of State Ana Lopes held an extensive meeting with the Fijian delegation.",
        title="Readout of Peace Talks in Geneva",
        language="en",
    ).meetings
    assert meeting.place is not None
    assert meeting.place.name == "Geneva"


def test_talks_between_others_that_are_welcomed_are_no_contact() -> None:
    assert _meeting("The two welcomed recent positive discussions between their respective special envoys.")


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("{} put off a visit to Accra for talks with {}.", "cancelled"),
        ("{} pulled out of a meeting with {}.", "cancelled"),
        ("{} calls off talks with {}.", "cancelled"),
        ("A planned meeting between {} and {} fell through.", "cancelled"),
        ("The meeting between {} and {} did not take place.", "cancelled"),
        ("The summit between {} and {} was put on hold.", "cancelled"),
        ("The meeting between {} and {} was rescheduled for Friday.", "planned"),
        ("The talks between {} and {} were pushed back to Friday.", "planned"),
        ("Preparations are under way for a meeting between {} and {}.", "planned"),
        ("The talks between {} and {} got under way on Tuesday.", "held"),
    ],
)
def test_what_did_not_come_about_was_not_held(told: str, status: str) -> None:
    text = told.format("Fijian Foreign Minister Semi Koroi", "Ghanaian President Kofi Mensah")
    (meeting,) = parse_text(text, published="2024-05-15", language="en").meetings
    assert meeting.status.value == status


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Lopes spoke out against violence at sea.", ("Lopes", "condemn", "violence at sea")),
        ("Lopes heaped praise on the long friendship.", ("Lopes", "welcome", "the long friendship")),
        ("Lopes signalled readiness to mediate between all.", ("Lopes", "support", "mediate between all")),
        ("Lopes sought support for the port bid.", ("Lopes", "call-for", "the port bid")),
        ("Lopes spoke in favour of the new pier.", ("Lopes", "call-for", "the new pier")),
    ],
)
def test_more_words_tell_what_people_are_for_and_against(told: str, expected: tuple[str, str, str]) -> None:
    assert _said(told) == [expected]


_ON_TUESDAY = "Fijian Foreign Minister Semi Koroi met with Ghanaian President Kofi Mensah in Suva on Tuesday."


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("They discussed issues ranging from trade to security.", ["trade", "security"]),
        (
            "They discussed topics ranging from the war in Gaza to climate change.",
            ["the war in Gaza", "climate change"],
        ),
        ("They discussed issues ranging from efforts to end the war to trade.", ["efforts to end the war", "trade"]),
        ("They discussed efforts to end the war.", ["efforts to end the war"]),
    ],
)
def test_the_ends_of_a_span_are_two_topics(told: str, topics: list[str]) -> None:
    (meeting,) = parse_text(f"{_ON_TUESDAY} {told}", language="en").meetings
    assert [topic.text for topic in meeting.topics] == topics


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("They reached an agreement on fisheries.", "an agreement on fisheries"),
        ("The two struck a deal on fishing quotas.", "a deal on fishing quotas"),
        ("Koroi and Mensah entered into a pact on fisheries.", "a pact on fisheries"),
    ],
)
def test_what_people_reached_or_struck_came_of_their_contact(told: str, outcome: str) -> None:
    (meeting,) = parse_text(f"{_ON_TUESDAY} {told}", language="en").meetings
    assert [found.text for found in meeting.outcomes] == [outcome]


@pytest.mark.parametrize("where", ["on the outskirts of", "in the heart of", "in the centre of"])
def test_the_parts_of_a_city_are_in_it(where: str) -> None:
    (meeting,) = parse_text(
        f"Fijian Foreign Minister Semi Koroi met Ghanaian President Kofi Mensah {where} Suva.", language="en"
    ).meetings
    assert meeting.place is not None
    assert meeting.place.name == "Suva"


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("Ils ont discuté de sujets allant du commerce à la sécurité.", ["commerce", "la sécurité"]),
        ("Ils ont évoqué des questions allant de la guerre à Gaza au commerce.", ["la guerre à Gaza", "commerce"]),
    ],
)
def test_the_ends_of_a_span_are_two_topics_in_french(told: str, topics: list[str]) -> None:
    met = "Le ministre fidjien Semi Koroi a rencontré mardi à Suva le président ghanéen Kofi Mensah."
    (meeting,) = parse_text(f"{met} {told}", language="fr").meetings
    assert [topic.text for topic in meeting.topics] == topics


@pytest.mark.parametrize(
    "report",
    [
        "Fijian Foreign Minister Peni Tavola called on Foreign Minister Nimal Perera in Colombo on Monday.",
        "Sri Lankan Foreign Minister Nimal Perera received Fiji's Foreign Minister Peni Tavola on Monday.",
    ],
)
def test_the_visiting_minister_is_the_guest(report: str) -> None:
    (meeting,) = parse_text(f"{report} The visiting Foreign Minister said that trade would grow.").meetings
    (said,) = meeting.statements
    names = {p.id: p.person.name for p in meeting.participants if p.person is not None}
    assert [names[speaker] for speaker in said.speakers] == ["Peni Tavola"]


@pytest.mark.parametrize("subject", ["the two sides", "they", "the ministers"])
def test_what_was_said_during_a_meeting_is_told_in_a_clause_about_it(subject: str) -> None:
    text = (
        "Fiji's Foreign Minister Peni Tavola met Ghana's Foreign Minister Ama Mensah in Suva on Monday, during which "
        f"{subject} agreed to open embassies."
    )
    (meeting,) = parse_text(text).meetings
    assert [(said.act.value, said.text) for said in meeting.statements] == [("agree", "open embassies")]
    assert [outcome.text for outcome in meeting.outcomes] == ["open embassies"]


def test_what_a_clause_tells_of_a_plan_is_not_said_at_the_meeting() -> None:
    text = (
        "Fiji's Foreign Minister Peni Tavola met Ghana's Foreign Minister Ama Mensah and discussed the plan which the "
        "two sides announced."
    )
    (meeting,) = parse_text(text).meetings
    assert not meeting.statements
