"""Who met whom in English and French: the ways in which ministries and agencies of both tell it, class by class."""

from __future__ import annotations

import pytest
from tests.told import who_met

from diplonews import knowledge, parse_text
from diplonews.model import DiplomaticMeeting

Who = tuple[str | None, str | None, str]


def _meetings(language: str, text: str, published: str = "2025-03-05") -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, language=language, published=published).meetings


@pytest.mark.parametrize(
    ("language", "text", "kind", "who"),
    [
        pytest.param(
            "en",
            "Prime Minister Ian Tull of Malta had a meeting with Samoan President Rosa Leota at the palace.",
            "talks",
            {("Ian Tull", "MT", "head-of-government"), ("Rosa Leota", "WS", "head-of-state")},
            id="a noun that binds by itself",
        ),
        pytest.param(
            "en",
            "Secretary of State George Crane's Oslo talks with Soviet Foreign Minister Eduard Belov ended on Friday.",
            "talks",
            {("George Crane", "US", "foreign-minister"), ("Eduard Belov", "RU", "foreign-minister")},
            id="whose talks they are",
        ),
        pytest.param(
            "en",
            "The two-hour meeting brought together Fijian Foreign Minister Ana Koroi, her Tongan counterpart "
            "Semisi Fonua and U.S. Secretary of State Jane Roe.",
            "talks",
            {
                ("Ana Koroi", "FJ", "foreign-minister"),
                ("Semisi Fonua", "TO", "foreign-minister"),
                ("Jane Roe", "US", "foreign-minister"),
            },
            id="brought together",
        ),
        pytest.param(
            "en",
            "OPEC president Rilwan Okoro arrives in Riyadh on Tuesday to meet Saudi Oil Minister Hisham Nasser.",
            "talks",
            {("Rilwan Okoro", "OPEC", "organisation-head"), ("Hisham Nasser", "SA", "minister")},
            id="what an infinitive is for",
        ),
        pytest.param(
            "en",
            "Kenyan Foreign Minister Alice Njeri arrived in Rome, where she met Italian President Luca Conti.",
            "talks",
            {("Alice Njeri", "KE", "foreign-minister"), ("Luca Conti", "IT", "head-of-state")},
            id="whom a pronoun means in its sentence",
        ),
        pytest.param(
            "en",
            "Indonesian Coordinating Minister for Political, Legal and Security Affairs Budi Santoso called on Prime "
            "Minister Lim Wei of Singapore.",
            "talks",
            {("Budi Santoso", "ID", "minister"), ("Lim Wei", "SG", "head-of-government")},
            id="a long portfolio",
        ),
        pytest.param(
            "en",
            "Mexican Finance Minister Gustavo Pena and IMF Managing Director Michel Camden met in Washington.",
            "talks",
            {("Gustavo Pena", "MX", "minister"), ("Michel Camden", "IMF", "organisation-head")},
            id="a body before its head",
        ),
        pytest.param(
            "en",
            "Chilean Justice Minister Eva Soto met Stephan Weber, State Secretary at the Federal Ministry of Justice "
            "of Austria.",
            "talks",
            {("Eva Soto", "CL", "minister"), ("Stephan Weber", "AT", "deputy-minister")},
            id="an office in a ministry",
        ),
        pytest.param(
            "en",
            "Montenegro's Deputy Prime Minister for Interior and Minister of Justice Zoran Vukic received Peruvian "
            "Foreign Minister Rosa Quispe.",
            "talks",
            {("Zoran Vukic", "ME", "deputy-head-of-government"), ("Rosa Quispe", "PE", "foreign-minister")},
            id="two offices of one person",
        ),
        pytest.param(
            "fr",
            "MM. Sylvain Roche, ministre français de l'Économie, et Hans Weber, son homologue allemand, se sont "
            "rencontrés à Berlin.",
            "talks",
            {("Sylvain Roche", "FR", "minister"), ("Hans Weber", "DE", "minister")},
            id="a counterpart after the name",
        ),
        pytest.param(
            "fr",
            "Le ministre malien des Affaires étrangères s'est entretenu au téléphone avec son homologue belge "
            "récemment nommé, Koen Peeters.",
            "call",
            {(None, "ML", "foreign-minister"), ("Koen Peeters", "BE", "foreign-minister")},
            id="words between a counterpart and the name",
        ),
        pytest.param(
            "fr",
            "Une rencontre entre les ministres tchadien et nigérien des Affaires étrangères a eu lieu à Genève.",
            "talks",
            {(None, "TD", "foreign-minister"), (None, "NE", "foreign-minister")},
            id="one word for the ministers of two states",
        ),
        pytest.param(
            "fr",
            "Le roi Mohammed a accordé une audience au secrétaire général de l'ONU, Javier Ruiz, au palais de Rabat.",
            "talks",
            {("Mohammed", "MA", "head-of-state"), ("Javier Ruiz", "ONU", "organisation-head")},
            id="granted to",
        ),
        pytest.param(
            "fr",
            "Le Premier ministre sénégalais Issa Ba est arrivé à Bruxelles, où il s'est entretenu avec son homologue "
            "belge Koen Peeters.",
            "talks",
            {("Issa Ba", "SN", "head-of-government"), ("Koen Peeters", "BE", "head-of-government")},
            id="whom a pronoun means in its sentence, in French",
        ),
        pytest.param(
            "fr",
            "Le ministre gabonais de la Culture, de la Jeunesse et des Relations avec le Parlement, M. Ali Ondo, a "
            "reçu Rose Olivier, présidente de l'autorité de l'audio-visuel et du numérique en France.",
            "talks",
            {("Ali Ondo", "GA", "minister"), ("Rose Olivier", "FR", "official")},
            id="words of a title that no list knows",
        ),
        pytest.param(
            "fr",
            "Le chef de l'État gabonais a conféré avec le directeur général de l'Unesco, Khaled Mansour.",
            "talks",
            {(None, "GA", "head-of-state"), ("Khaled Mansour", "Unesco", "organisation-head")},
            id="a body within a fixed title",
        ),
        pytest.param(
            "fr",
            "Une délégation malienne conduite par le ministre de la Défense, le colonel Sadio Sy, a été reçue à Moscou "
            "par le ministre russe de la Défense Andreï Volkov.",
            "talks",
            {("Sadio Sy", "ML", "minister"), ("Andreï Volkov", "RU", "minister")},
            id="who leads a delegation",
        ),
    ],
)
def test_who_met_whom(language: str, text: str, kind: str, who: set[Who]) -> None:
    (meeting,) = _meetings(language, text)
    assert (meeting.kind.value, who_met(meeting)) == (kind, who)


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        (
            "en",
            "Danish Energy Minister Per Holm held separate calls with his Norwegian, Finnish and Swedish counterparts.",
            ["NO", "FI", "SE"],
        ),
        (
            "en",
            "Peruvian Minister Rosa Quispe held separate meetings with her counterparts from Fiji, Tonga and Samoa.",
            ["FJ", "TO", "WS"],
        ),
        (
            "fr",
            "Le ministre belge Koen Peeters a reçu séparément ses homologues malien, guinéen et mauritanien.",
            ["ML", "GN", "MR"],
        ),
    ],
)
def test_counterparts_of_several_states_are_met_one_by_one(language: str, text: str, countries: list[str]) -> None:
    meetings = _meetings(language, text)
    assert [meeting.participants[1].country for meeting in meetings] == countries


@pytest.mark.parametrize(
    ("language", "text", "attendee"),
    [
        (
            "en",
            "Kenyan President Otieno Wafula met envoy Kenji Mori of Japan. Minister Amos Ouko was present.",
            ("Amos Ouko", "KE", "minister"),
        ),
        (
            "fr",
            "Le président béninois a reçu l'ambassadeur japonais. Le ministre Luc Houssou a assisté à l'audience.",
            ("Luc Houssou", "BJ", "minister"),
        ),
    ],
)
def test_who_was_there_may_stand_before_the_verb(language: str, text: str, attendee: Who) -> None:
    (meeting,) = _meetings(language, text)
    assert attendee in who_met(meeting)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Samoan President Rosa Leota briefed leaders on her call with Tongan King Semisi."),
        ("en", "The accord would pave the way for talks between Fijian President Ana Koroi and Tongan King Semisi."),
        ("en", "Tongan King Semisi said: I met Fijian President Ana Koroi."),
        ("fr", "Le président béninois s'est exprimé sur son entretien avec le roi des Tonga Semisi Fonua."),
    ],
)
def test_what_is_only_spoken_about_or_wished_for_is_no_meeting(language: str, text: str) -> None:
    assert _meetings(language, text) == ()


def test_a_call_to_several_is_one_and_calls_told_apart_are_several() -> None:
    others = "Maltese Prime Minister Ian Tull, Fijian President Ana Koroi and Tongan King Semisi"
    together = _meetings("en", f"Samoan President Rosa Leota spoke by phone with {others}.")
    apart = _meetings("en", f"Samoan President Rosa Leota spoke separately by phone with {others}.")
    assert (len(together), len(apart)) == (1, 3)


def test_a_headline_in_capitals_does_not_lengthen_names() -> None:
    text = "LONDON, March 2 - King Faruk of Jordan will hold talks with British Prime Minister Mary Hill."
    (meeting,) = parse_text(text, title="KING FARUK VISITS BRITAIN", language="en", published="1987-03-02").meetings
    assert ("Faruk", "JO", "head-of-state") in who_met(meeting)


def test_the_one_side_of_a_call_that_only_the_title_names_is_there() -> None:
    text = "The President briefed the leaders on his visit. They agreed to stay in close touch."
    title = "Readout of President Rosa Leota of Samoa's Call with King Semisi of Tonga"
    (meeting,) = parse_text(text, title=title, language="en", published="2025-03-05").meetings
    assert meeting.kind.value == "call"
    assert {p.country for p in meeting.participants} == {"WS", "TO"}


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        (
            "en",
            "Peruvian President Rosa Quispe met Secretary Rubio in Lima.",
            ("Rubio", "US", "foreign-minister"),
        ),
        (
            "fr",
            "Le président béninois Romaric Adjovi a reçu Mme Audrey Azoulay.",
            ("Audrey Azoulay", "Unesco", "organisation-head"),
        ),
    ],
)
def test_the_office_of_who_is_of_public_record_is_known(language: str, text: str, who: Who) -> None:
    (meeting,) = _meetings(language, text)
    assert who in who_met(meeting)


def test_states_that_talk_by_themselves_take_part() -> None:
    (meeting,) = _meetings("en", "Talks between Fiji and Tonga on fishing rights ended in Suva on Monday.")
    assert {p.country for p in meeting.participants} == {"FJ", "TO"}


def test_who_leads_a_side_takes_the_place_of_its_state() -> None:
    text = (
        "The Samoan Finance Ministry said it held formal talks with France. The Samoan side was headed by Lupe Fata, "
        "Deputy Minister of Finance, while the French delegation included Luc Morel, Director of the Treasury."
    )
    (meeting,) = _meetings("en", text)
    assert {(p.person.name, p.country) for p in meeting.participants if p.person} >= {("Luc Morel", "FR")}


def test_husbands_and_wives_come_along() -> None:
    text = "Samoan President Rosa Leota and her husband Tavita Leota hosted Tongan King Semisi and his wife, Ana Fonua."
    (meeting,) = _meetings("en", text)
    along = {(p.person.name, p.country) for p in meeting.participants if p.person and p.part.value == "attendee"}
    assert along == {("Tavita Leota", "WS"), ("Ana Fonua", "TO")}


@pytest.mark.parametrize(
    "who", ["the President of Kenya", "the Kenyan President", "President of Kenya", "Kenyan President"]
)
@pytest.mark.parametrize("told", ["received a telephone call from", "received a written message from"])
def test_who_sent_or_called_may_have_an_article(told: str, who: str) -> None:
    (meeting,) = _meetings("en", f"Samoan President Rosa Leota {told} {who}, Amos Ouko.")
    assert who_met(meeting) == {("Rosa Leota", "WS", "head-of-state"), ("Amos Ouko", "KE", "head-of-state")}


def test_the_deputy_of_the_secretary_general_is_another() -> None:
    (meeting,) = _meetings("en", "The Deputy Secretary-General met with the Foreign Minister of Liberia, Sara Kollie.")
    assert {who for *_, who in who_met(meeting)} == {"organisation-official", "foreign-minister"}


def test_two_ministries_of_one_person_have_one_name() -> None:
    text = "Samoa's Foreign Minister and Defence Minister Ina Faleolo met Kenyan President Amos Ouko in Apia."
    (meeting,) = _meetings("en", text)
    (minister,) = (p for p in meeting.participants if p.country == "WS")
    assert {office.kind.value for office in minister.offices} == {"foreign-minister", "minister"}


def test_an_official_session_of_talks_is_held() -> None:
    guest = "President of the friendly Republic of Kenya Amos Ouko"
    text = f"Samoan President Rosa Leota held an official talks session with {guest}."
    (meeting,) = _meetings("en", text)
    assert who_met(meeting) == {("Rosa Leota", "WS", "head-of-state"), ("Amos Ouko", "KE", "head-of-state")}


def test_envoys_who_brought_credentials_are_named_after_it() -> None:
    text = (
        "President Rosa Leota of Samoa has received the letters of credence from ambassadors accredited to Samoa. "
        "They are the Ambassador of Kenya, Mr Amos Ouko, and the Maltese Ambassador, Ms Ana Borg."
    )
    (meeting,) = _meetings("en", text)
    assert meeting.kind.value == "credentials"
    assert {country for _, country, _ in who_met(meeting)} == {"WS", "KE", "MT"}


def test_leaders_of_several_states_are_one_of_each() -> None:
    (meeting,) = _meetings(
        "en", "Samoan President Rosa Leota hosted the leaders of Fiji, Tonga and Palau for a summit."
    )
    leaders = {(None, code, "head-of-state") for code in ("FJ", "TO", "PW")}
    assert who_met(meeting) == {("Rosa Leota", "WS", "head-of-state"), *leaders}


def test_a_list_on_lines_of_its_own_goes_on_with_the_sentence() -> None:
    text = "Samoan Minister Rosa Leota met:\n- Ms Ana Koroi, Minister of Fiji;\n- Mr Ian Tull, Envoy of Malta.\n"
    meetings = _meetings("en", text)
    assert [meeting.participants[1].country for meeting in meetings] == ["FJ", "MT"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The Kenyan and Ugandan defence ministers, Amos Ouko and Yoweri Okello, met in Nairobi on Monday.",
            {("Amos Ouko", "KE", "minister"), ("Yoweri Okello", "UG", "minister")},
        ),
        (
            "The presidents of Fiji and Tonga, Ana Koroi and Semisi Fonua, held talks in Suva.",
            {("Ana Koroi", "FJ", "head-of-state"), ("Semisi Fonua", "TO", "head-of-state")},
        ),
        (
            "Presidents Alan Poe of Nauru and Rosa Leota of Samoa met in Apia.",
            {("Alan Poe", "NR", "head-of-state"), ("Rosa Leota", "WS", "head-of-state")},
        ),
        (
            "Foreign Ministers Wang Li and Sergei Belov of China and Russia held talks in Moscow.",
            {("Wang Li", "CN", "foreign-minister"), ("Sergei Belov", "RU", "foreign-minister")},
        ),
    ],
)
def test_one_title_is_given_to_each_of_several(text: str, who: set[Who]) -> None:
    (meeting,) = _meetings("en", text)
    assert who_met(meeting) == who


def test_what_someone_said_would_be_is_planned() -> None:
    (meeting,) = _meetings("en", "The palace said Samoan President Rosa Leota would meet Tongan King Semisi on Friday.")
    assert meeting.planned


def test_a_list_of_states_goes_on_past_what_binds_each() -> None:
    text = "Les ministres des Affaires étrangères du Mali, du Tchad et du Niger se sont réunis à Bamako."
    (meeting,) = _meetings("fr", text)
    assert who_met(meeting) == {(None, code, "foreign-minister") for code in ("ML", "TD", "NE")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Japanese Ambassador Kenji Mori paid a farewell call on Samoan President Rosa Leota."),
        ("fr", "Le président béninois a reçu l'ambassadeur japonais Kenji Mori, venu lui faire ses adieux."),
    ],
)
def test_words_of_courtesy_tell_a_reception(language: str, text: str) -> None:
    (meeting,) = _meetings(language, text)
    assert meeting.kind.value == "reception"


@pytest.mark.parametrize(
    ("aside", "other"),
    [
        ("en marge des travaux de l'Assemblée générale de l'ONU, avec", "son homologue fidjien, Ana Koroi"),
        (
            "au siège de la Commission de l'Union africaine, avec",
            "le ministre fidjien des Affaires étrangères Ana Koroi",
        ),
    ],
)
def test_the_other_side_comes_after_what_stands_aside(aside: str, other: str) -> None:
    text = f"Le ministre togolais des Affaires étrangères, Yao Kodjo, s'est entretenu lundi, {aside} {other}."
    (meeting,) = _meetings("fr", text)
    assert who_met(meeting) == {("Yao Kodjo", "TG", "foreign-minister"), ("Ana Koroi", "FJ", "foreign-minister")}


@pytest.mark.parametrize("visit", ["hier la visite de", "la visite officielle de", "lundi, à sa demande,"])
def test_who_came_to_see_someone_was_received(visit: str) -> None:
    (meeting,) = _meetings("fr", f"Le président togolais Yao Kodjo a reçu {visit} l'ambassadrice du Japon, Emi Mori.")
    assert who_met(meeting) == {("Yao Kodjo", "TG", "head-of-state"), ("Emi Mori", "JP", "ambassador")}


def test_those_present_may_stand_in_a_sentence_of_their_own() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu lundi le Premier ministre maltais, Ian Tull. Présents lors de "
        "l'entretien, la ministre togolaise de la Santé, Afi Mensah, ainsi que l'ambassadeur de Malte, Leo Borg."
    )
    (meeting,) = _meetings("fr", text)
    present = {p.person.name for p in meeting.participants if p.person and p.part.value == "attendee"}
    assert present == {"Afi Mensah", "Leo Borg"}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The president of the {} Leo Borg received the ambassador of Chile."),
        ("en", "{} Speaker Leo Borg received the ambassador of Chile."),
        ("fr", "Le président du {}, Leo Borg, a reçu l'ambassadeur du Chili."),
        ("fr", "L'ambassadrice du Chili a rencontré le président de la {}, Leo Borg."),
    ],
)
def test_who_presides_over_a_parliament_is_its_speaker(language: str, told: str) -> None:
    parliaments = [body for body in knowledge.organisations(language).values() if body.kind == "parliament"]
    assert parliaments
    for body in parliaments:
        for name in body.names:
            (meeting,) = _meetings(language, told.format(name))
            assert ("Leo Borg", body.country, "parliament-speaker") in who_met(meeting), name


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Leo Borg, a member of the Knesset, met the ambassador of Chile."),
        ("en", "The ambassador of Chile met Knesset member Leo Borg."),
        ("fr", "Leo Borg, membre de la Knesset, a rencontré l'ambassadeur du Chili."),
        ("fr", "L'ambassadeur du Chili a rencontré le vice-président de la Knesset, Leo Borg."),
    ],
)
def test_who_sits_in_a_parliament_is_a_member_of_it(language: str, told: str) -> None:
    (meeting,) = _meetings(language, told)
    assert ("Leo Borg", "IL", "parliamentarian") in who_met(meeting)


def test_the_vice_president_of_a_chamber_is_a_member_of_it() -> None:
    text = "Le premier vice-président du Sénat togolais, Yao Kodjo, a été reçu par le ministre maltais Ian Tull."
    (meeting,) = _meetings("fr", text)
    assert ("Yao Kodjo", "TG", "parliamentarian") in who_met(meeting)


@pytest.mark.parametrize(
    "told",
    [
        "received a courtesy call from Japanese Ambassador Kenji Mori at her office",
        "received a farewell visit from Japanese Ambassador Kenji Mori",
        "was hosted to lunch by Japanese Ambassador Kenji Mori",
        "is set to sit down with Japanese Ambassador Kenji Mori",
    ],
)
def test_a_call_a_meal_and_a_seat_are_a_contact(told: str) -> None:
    (meeting,) = _meetings("en", f"Samoan President Rosa Leota {told}.")
    assert who_met(meeting) == {("Rosa Leota", "WS", "head-of-state"), ("Kenji Mori", "JP", "ambassador")}


def test_the_secretary_general_needs_no_name() -> None:
    (meeting,) = _meetings("en", "The Secretary-General met today with Samoan President Rosa Leota.")
    assert who_met(meeting) == {(None, "United Nations", "organisation-head"), ("Rosa Leota", "WS", "head-of-state")}


@pytest.mark.parametrize(
    "text",
    [
        "In a telephone conversation on Sunday, Samoan President Rosa Leota and Tongan King Semisi discussed trade.",
        "Samoan President Rosa Leota and Tongan King Semisi talked about trade in a telephone conversation on Sunday.",
    ],
)
def test_a_contact_told_with_the_telephone_is_a_call(text: str) -> None:
    (meeting,) = _meetings("en", text)
    assert meeting.kind.value == "call"


@pytest.mark.parametrize(
    "told",
    [
        "Present were Trade Minister Ina Faleolo and Ms Mele Tofa.",
        "Others present included Trade Minister Ina Faleolo and Ms Mele Tofa.",
        "Among those who also attended were Trade Minister Ina Faleolo and Ms Mele Tofa.",
        "Joining the President were Trade Minister Ina Faleolo and Ms Mele Tofa.",
        "President Leota was joined by Trade Minister Ina Faleolo and Ms Mele Tofa.",
        "Trade Minister Ina Faleolo and Ms Mele Tofa were present on the occasion.",
    ],
)
def test_those_present_are_told_in_many_ways(told: str) -> None:
    (meeting,) = _meetings("en", f"Samoan President Rosa Leota met Japanese Ambassador Kenji Mori. {told}")
    assert {p.person.name for p in meeting.participants[2:] if p.person} == {"Ina Faleolo", "Mele Tofa"}


def test_a_state_may_be_called_a_sister() -> None:
    text = "Qatari Foreign Minister Hamad Saleh received Prime Minister of the sisterly Republic of Iraq Karim Jaber."
    (meeting,) = _meetings("en", text)
    assert ("Karim Jaber", "IQ", "head-of-government") in who_met(meeting)


@pytest.mark.parametrize(
    ("who", "known"),
    [
        (
            "SEM Mamadou Sarr, en sa qualité d'ambassadeur du Sénégal auprès de la République togolaise",
            ("Mamadou Sarr", "SN", "ambassador"),
        ),
        (
            "le conseiller d'État et ministre des Affaires étrangères de la Chine, Wang Li",
            ("Wang Li", "CN", "foreign-minister"),
        ),
        (
            "Ana Koroi, ancienne présidente fidjienne et secrétaire générale de l'Unesco",
            ("Ana Koroi", "Unesco", "organisation-head"),
        ),
        ("l'émissaire spécial du président maltais, Leo Borg", ("Leo Borg", "MT", "envoy")),
    ],
)
def test_all_offices_of_one_person_are_that_persons(who: str, known: Who) -> None:
    (meeting,) = _meetings("fr", f"Le président togolais Yao Kodjo a reçu lundi {who}.")
    assert who_met(meeting) == {("Yao Kodjo", "TG", "head-of-state"), known}


def test_two_offices_with_an_article_each_are_two_persons() -> None:
    text = "Le président togolais Yao Kodjo a reçu le Premier ministre et le ministre de la Santé de Malte."
    meetings = _meetings("fr", text)
    assert {p.office.kind.value for m in meetings for p in m.participants if p.office} >= {
        "head-of-government",
        "minister",
    }


def test_a_city_where_someone_was_received_is_no_part_of_a_name() -> None:
    (meeting,) = _meetings("fr", "Le Premier ministre togolais a reçu à Lomé Leo Borg, ministre maltais de la Santé.")
    assert ("Leo Borg", "MT", "minister") in who_met(meeting)


def test_a_town_may_be_told_with_what_it_is_known_for() -> None:
    text = "Le ministre maltais Ian Tull a rencontré dans la station balnéaire de Sotchi le ministre chilien Leo Borg."
    (meeting,) = _meetings("fr", text)
    assert meeting.place is not None
    assert meeting.place.name == "Sotchi"


def test_an_audience_is_given_over_what_stands_between() -> None:
    text = (
        "Le président togolais Yao Kodjo a accordé, lundi en fin de matinée, une audience au ministre maltais Leo Borg."
    )
    (meeting,) = _meetings("fr", text)
    assert who_met(meeting) == {("Yao Kodjo", "TG", "head-of-state"), ("Leo Borg", "MT", "minister")}


def test_two_offices_may_have_a_stroke_between_them() -> None:
    text = (
        "Japanese Ambassador Kenji Mori called on Deputy Prime Minister/Foreign Minister Ina Faleolo of Samoa in Apia."
    )
    (meeting,) = _meetings("en", text)
    (host,) = (p for p in meeting.participants if p.country == "WS")
    assert {office.kind.value for office in host.offices} == {"foreign-minister", "deputy-head-of-government"}
    assert host.person is not None
    assert host.person.name == "Ina Faleolo"


def test_the_place_before_a_guest_is_no_part_of_his_name() -> None:
    text = "Samoan President Rosa Leota received in New Delhi Arjun Rao, Minister of Trade of India."
    (meeting,) = _meetings("en", text)
    assert who_met(meeting) == {("Rosa Leota", "WS", "head-of-state"), ("Arjun Rao", "IN", "minister")}


def test_the_side_of_those_present_is_told_before_them() -> None:
    text = (
        "Samoan President Rosa Leota held talks with Tongan King Semisi. The talks were attended by Trade Minister Ina "
        "Faleolo. On the Tongan side, the session was attended by Minister of Solid Minerals Mele Tofa."
    )
    (meeting,) = _meetings("en", text)
    present = {(p.person.name, p.country) for p in meeting.participants[2:] if p.person}
    assert present == {("Ina Faleolo", "WS"), ("Mele Tofa", "TO")}


def test_who_the_members_of_a_group_are_may_be_told_in_a_sentence_of_their_own() -> None:
    text = (
        "Sa Majesté le Roi Mohammed VI a reçu mercredi au Palais Royal plusieurs ambassadeurs étrangers, venus lui "
        "présenter leurs lettres de créance.\nIl s'agit de :\n- Leo Borg, ambassadeur de la République de Malte,\n"
        "- Emi Mori, ambassadrice du Japon.\nL'audience s'est déroulée en présence du chambellan du Roi, Ali Tazi."
    )
    meetings = _meetings("fr", text)
    assert [meeting.kind.value for meeting in meetings] == ["credentials", "credentials"]
    house = {("Mohammed VI", "MA", "head-of-state"), ("Ali Tazi", "MA", "official")}
    assert [who_met(meeting) - house for meeting in meetings] == [
        {("Leo Borg", "MT", "ambassador")},
        {("Emi Mori", "JP", "ambassador")},
    ]


def test_states_of_a_list_of_names_stand_in_brackets() -> None:
    text = (
        "Trois nouveaux ambassadeurs ont présenté hier leurs lettres de créance au président togolais Yao Kodjo. "
        "Ce sont : MM. Leo Borg (Malte), Kenji Mori (Japon) et Paul Leclerc (France)."
    )
    participants = [p for meeting in _meetings("fr", text) for p in meeting.participants]
    states = {(p.person.name, p.country) for p in participants if p.person}
    assert states == {("Leo Borg", "MT"), ("Kenji Mori", "JP"), ("Paul Leclerc", "FR"), ("Yao Kodjo", "TG")}


def test_counterparts_named_after_all_their_states_are_one_of_each() -> None:
    text = "Le président togolais Yao Kodjo a reçu ses homologues béninois et maltais, Romaric Adjovi et Leo Borg."
    meetings = _meetings("fr", text)
    who = {one for meeting in meetings for one in who_met(meeting)}
    assert who >= {("Romaric Adjovi", "BJ", "head-of-state"), ("Leo Borg", "MT", "head-of-state")}


def test_the_afternoon_is_no_source() -> None:
    text = "Le ministre togolais Yao Kodjo a reçu hier en fin d'après-midi la ministre maltaise de la Santé, Ana Borg."
    (meeting,) = _meetings("fr", text)
    assert ("Ana Borg", "MT", "minister") in who_met(meeting)


def test_the_rest_of_a_delegation_was_there_too() -> None:
    text = (
        "Le Premier ministre mauricien Ravi Gopaul et le président malgache Hery Rajao se sont rencontrés hier. "
        "La délégation mauricienne comprenait la ministre de la Santé, Indira Doorga, et le conseiller du Premier "
        "ministre, Dev Beharry."
    )
    (meeting,) = _meetings("fr", text)
    present = {(p.person.name, p.country) for p in meeting.participants if p.person and p.part.value == "attendee"}
    assert present == {("Indira Doorga", "MU"), ("Dev Beharry", "MU")}


def test_a_summit_where_others_met_is_no_meeting_of_its_own() -> None:
    text = (
        "Le président togolais Yao Kodjo s'est entretenu, en marge du 6e sommet de l'Union africaine qui s'est ouvert "
        "hier à Accra, avec son homologue maltais Leo Borg."
    )
    (meeting,) = _meetings("fr", text)
    assert who_met(meeting) == {("Yao Kodjo", "TG", "head-of-state"), ("Leo Borg", "MT", "head-of-state")}


def test_where_an_envoy_is_sent_may_stand_before_the_name() -> None:
    text = (
        "L'ambassadrice du Japon, accréditée auprès de la République de Malte, Emi Mori, a présenté lundi ses lettres "
        "de créance au président maltais Leo Borg."
    )
    (meeting,) = _meetings("fr", text)
    assert who_met(meeting) == {("Emi Mori", "JP", "ambassador"), ("Leo Borg", "MT", "head-of-state")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Un accord a été signé hier à Lomé entre le ministre togolais Yao Kodjo et la ministre maltaise Ana Borg.",
            "signing",
        ),
        (
            "Le président togolais Yao Kodjo a offert un dîner en l'honneur de son homologue maltaise Ana Borg.",
            "reception",
        ),
        ("Le ministre togolais Yao Kodjo a reçu lundi la commissaire européenne à l'Énergie, Ana Borg.", "talks"),
    ],
)
def test_signings_dinners_and_commissioners_are_known(text: str, kind: str) -> None:
    (meeting,) = _meetings("fr", text)
    assert meeting.kind.value == kind
    assert {p.person.name for p in meeting.participants if p.person} == {"Yao Kodjo", "Ana Borg"}


def test_a_short_name_with_the_office_is_whoever_had_it_in_the_middle() -> None:
    text = (
        "U.S. National Security Adviser Jane Roe spoke with Crown Prince Turki bin Fahad Al Nasr of Saudi Arabia. "
        "Ms. Roe and Crown Prince Fahad also discussed trade."
    )
    assert [who_met(m) for m in _meetings("en", text)] == [
        {("Jane Roe", "US", "adviser"), ("Turki bin Fahad Al Nasr", "SA", "crown-prince")}
    ]


def test_whom_a_call_prepares_a_meeting_with_is_not_called() -> None:
    text = (
        "U.S. National Security Adviser Jane Roe spoke with Akio Mori, Secretary General of Japan's National Security "
        "Secretariat, to prepare for the President's meeting on May 21 with Prime Minister Sato."
    )
    assert who_met(_meetings("en", text)[0]) == {("Jane Roe", "US", "adviser"), ("Akio Mori", "JP", "official")}


@pytest.mark.parametrize(
    "told",
    [
        "They reviewed their recent conversations with their Fijian and Tongan counterparts.",
        "Both leaders welcomed the preparations for a call between President Roe and the King of Tonga.",
    ],
)
def test_talks_that_are_spoken_of_are_no_others(told: str) -> None:
    assert len(_meetings("en", f"President Jane Roe of Malta met with President Ana Koroi of Fiji. {told}")) == 1


def test_titles_joined_after_a_name_are_of_one() -> None:
    text = (
        "Prime Minister Ian Tull of Malta met Dr. Emre Kaya, Spokesperson and Chief Adviser to the President of Turkey."
    )
    assert who_met(_meetings("en", text)[0]) == {
        ("Ian Tull", "MT", "head-of-government"),
        ("Emre Kaya", "TR", "adviser"),
    }


def test_a_guest_is_welcomed_to_a_place() -> None:
    text = (
        "President Jane Roe of Malta welcomed Chancellor Otto Kern of Germany to Valletta. "
        "She welcomed Chancellor Kern's plan for gas."
    )
    meeting = _meetings("en", text)[0]
    assert meeting.place is not None
    assert meeting.place.name == "Valletta"
    assert [statement.text for statement in meeting.statements] == ["Chancellor Kern's plan for gas"]


def test_what_was_attended_after_the_meeting_is_no_occasion() -> None:
    text = (
        "President Jane Roe of Malta met today with President Sean Walsh of Ireland in Dublin. "
        "Following the meeting, she participated in a tree planting ceremony."
    )
    assert _meetings("en", text)[0].occasion is None


def test_in_a_palace_the_host_is_at_home() -> None:
    text = (
        "Today at the White House, National Security Adviser Jane Roe hosted the ambassadors of Fiji and Tonga to "
        "discuss the elections in Samoa. Samoa will vote in May."
    )
    assert ("Jane Roe", "US", "adviser") in who_met(_meetings("en", text)[0])


def test_one_may_tell_another_of_it_during_a_call() -> None:
    text = "Le président chilien Juan Rojas a informé Ana Koroi du retour de l'envoyé lors d'un entretien téléphonique."
    meetings = _meetings("fr", text + " La présidente fidjienne Ana Koroi a salué cette décision.")
    assert [(m.kind.value, who_met(m)) for m in meetings] == [
        ("call", {("Juan Rojas", "CL", "head-of-state"), ("Ana Koroi", "FJ", "head-of-state")})
    ]


def test_people_of_a_list_need_no_office_that_is_known() -> None:
    text = (
        "Secretary of State John Crane met with the Ukrainian delegation in Geneva. The U.S. delegation included:\n\n"
        "* Steve Hall, Senior Director for Ports\n* Jane Roe, Chief of Protocol\n\n"
        "The Ukrainian delegation included:\n\n* Petro Bondar, Head of the Harbour Office\n* Olha Koval, Adviser\n"
    )
    who = who_met(_meetings("en", text)[0])
    assert {(name, country) for name, country, _ in who} == {
        ("John Crane", "US"),
        ("Steve Hall", "US"),
        ("Jane Roe", "US"),
        ("Petro Bondar", "UA"),
        ("Olha Koval", "UA"),
    }


def test_lists_may_be_lettered() -> None:
    text = (
        "Minister for Law Edwin Tan met Chief Justice Ana Koroi of Fiji in Singapore. Also present were:\n"
        "(a) Mr John Lee, Permanent Secretary, Ministry of Law;\n(b) Ms Mary Goh, Director-General, Legal Group; and\n"
        "(c) Mr Semi Fonua, High Commissioner of Fiji to Singapore.\n"
    )
    (meeting,) = _meetings("en", text)
    present = {(p.person.name, p.country) for p in meeting.participants if p.person and p.part.value == "attendee"}
    assert present == {("John Lee", "SG"), ("Mary Goh", "SG"), ("Semi Fonua", "FJ")}


@pytest.mark.parametrize(
    "text",
    [
        "Secretary of State John Crane will lead a U.S. delegation to Suva and will meet Fijian President Ana Koroi.",
        "Secretary of State John Crane and the U.S. delegation met with Fijian President Ana Koroi.",
        "Secretary of State John Crane flew to Suva. The U.S. delegation met with Fijian President Ana Koroi.",
    ],
)
def test_a_delegation_is_whoever_leads_it(text: str) -> None:
    assert who_met(_meetings("en", text)[0]) == {
        ("John Crane", "US", "foreign-minister"),
        ("Ana Koroi", "FJ", "head-of-state"),
    }


def test_the_other_side_of_one_of_a_series_may_lead_its_sentence() -> None:
    text = (
        "Le ministre algérien des Affaires étrangères, Samir Hadj, s'est entretenu lundi à Sotchi avec son homologue "
        "malien, Ali Diop. Avec la ministre tchadienne des Affaires étrangères, Amina Issa, les discussions ont porté "
        "sur l'eau. Quant aux entretiens avec le ministre togolais de la Santé, Yao Kodjo, ils ont porté sur les soins."
    )
    meetings = _meetings("fr", text)
    assert [[p.country for p in meeting.participants] for meeting in meetings] == [
        ["DZ", "ML"],
        ["DZ", "TD"],
        ["DZ", "TG"],
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Naman Kelar (Israël), résident à Yaoundé", ("Naman Kelar", "IL", "ambassador")),
        ("Amadi Kamra (République islamique de Mauritanie)", ("Amadi Kamra", "MR", "ambassador")),
        ("Raymond Odofe Green de la République fédérale du Nigéria", ("Raymond Odofe Green", "NG", "ambassador")),
    ],
)
def test_the_state_of_an_envoy_may_stand_behind_the_name(text: str, who: Who) -> None:
    told = (
        f"Le président togolais Yao Kodjo a reçu les lettres de créance de nouveaux ambassadeurs. Il s'agit de {text}."
    )
    assert who in who_met(_meetings("fr", told)[0])


def test_items_of_a_list_may_follow_their_mark_at_once() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu les lettres de créance des nouveaux ambassadeurs.\n\nIl s'agit de :\n\n"
        "·Son Excellence, Issa Boro, Ambassadeur du Burkina Faso ;\n\n·S.E. Akio Mori, Ambassadeur du Japon.\n"
    )
    told = [{country for _, country, _ in who_met(meeting)} for meeting in _meetings("fr", text)]
    assert told == [{"TG", "BF"}, {"TG", "JP"}]


def test_officials_of_two_states_are_of_both() -> None:
    text = "Secretary of State John Crane will meet with senior Fijian and Tongan officials in Suva to discuss the sea."
    assert [country for _, country, _ in sorted(who_met(_meetings("en", text)[0]), key=str)] == ["US", "FJ", "TO"]


_ENVOY = ("Rosa Fuentes", "CL", "ambassador")
_MINISTER = ("Kofi Mensah", "GH", "foreign-minister")


@pytest.mark.parametrize(
    "text",
    [
        "Ghanaian Foreign Minister Kofi Mensah said trade grows when Chilean Ambassador Rosa Fuentes called on him.",
        "Ghanaian Foreign Minister Kofi Mensah said so as Chilean Ambassador Rosa Fuentes paid a courtesy call on him.",
        "The letter was received by Ghanaian Foreign Minister Kofi Mensah when he met Chilean Ambassador Rosa Fuentes.",
    ],
    ids=["called on him", "courtesy call", "when he met"],
)
def test_pronouns_of_a_report_mean_who_is_named_in_its_sentence(text: str) -> None:
    (meeting,) = _meetings("en", text)
    assert who_met(meeting) == {_ENVOY, _MINISTER}


def test_a_letter_that_was_received_is_no_guest() -> None:
    text = "Chilean President Rosa Fuentes spoke in Santiago. The letter was received by Ghanaian Minister Kofi Mensah."
    assert _meetings("en", text) == ()


@pytest.mark.parametrize(
    ("office", "kind"),
    [
        ("le directeur de cabinet du président", "official"),
        ("la conseillère diplomatique du chef de l'État", "adviser"),
        ("l'envoyé spécial du président malgache Hery Rajao", "envoy"),
        ("le conseiller du Premier ministre", "adviser"),
    ],
)
def test_whoever_serves_someone_is_another(office: str, kind: str) -> None:
    (meeting,) = _meetings("fr", f"La ministre maltaise de la Santé, Ana Borg, a reçu hier {office}, Dev Beharry.")
    served = meeting.participants[1]
    assert served.person is not None
    assert served.office is not None
    assert (served.person.name, served.office.kind.value) == ("Dev Beharry", kind)


@pytest.mark.parametrize(
    ("office", "country", "body"),
    [
        ("la représentante résidente du PNUD au Tchad", None, "PNUD"),
        ("le coordonnateur résident du système des Nations unies au Togo", None, "Nations unies"),
        ("la cheffe de la délégation de l'Union européenne en Zambie", "EU", None),
        ("la haute-commissaire du Canada au Ghana", "CA", None),
    ],
)
def test_an_envoy_acts_for_who_sent_him(office: str, country: str | None, body: str | None) -> None:
    (meeting,) = _meetings("fr", f"La ministre maltaise de la Santé, Ana Borg, a reçu {office}, Dev Beharry.")
    guest = meeting.participants[1]
    assert (guest.country, guest.organisation and guest.organisation.name) == (country, body)


@pytest.mark.parametrize(
    "told", ["La rencontre s'est déroulée en présence de MM. :", "Étaient présents à la rencontre :"]
)
def test_those_present_may_stand_on_lines_of_a_list(told: str) -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu l'ambassadeur de Malte, Leo Borg.\n\n"
        f"{told}\n- Koffi Mensah, chargé de mission à la présidence ;\n- Mme Afi Lawson, conseillère à la présidence.\n"
    )
    (meeting,) = _meetings("fr", text)
    present = {(p.person.name, p.country) for p in meeting.participants if p.person and p.part.value == "attendee"}
    assert present == {("Koffi Mensah", "TG"), ("Afi Lawson", "TG")}


def test_an_office_with_an_article_is_that_of_the_next_name() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu l'ambassadeur de Malte, Leo Borg. Outre le ministre des Transports, "
        "M. Koffi Mensah, le ministre des Affaires étrangères, M. Edem Lawson, a pris part à cette rencontre."
    )
    (meeting,) = _meetings("fr", text)
    kinds = {p.person.name: p.office.kind.value for p in meeting.participants if p.person and p.office}
    assert (kinds["Koffi Mensah"], kinds["Edem Lawson"]) == ("minister", "foreign-minister")


def test_guests_may_come_one_after_the_other() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu l'ambassadeur de Malte Leo Borg, puis l'ambassadrice du Japon Emi Mori."
    )
    assert [meeting.participants[1].country for meeting in _meetings("fr", text)] == ["MT", "JP"]


def test_a_group_of_a_body_is_of_it() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu une délégation du groupe de la Banque africaine de développement "
        "conduite par Ana Borg."
    )
    (meeting,) = _meetings("fr", text)
    assert meeting.participants[1].organisation is not None


def test_a_city_may_have_an_article() -> None:
    (meeting,) = _meetings("fr", "Le président togolais Yao Kodjo s'est entretenu au Caire avec le roi de Tonga.")
    assert meeting.place is not None
    assert meeting.place.name == "Caire"


def test_what_someone_is_thanked_for_is_said() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu l'ambassadeur de Malte, Leo Borg. Il a remercié le peuple maltais pour "
        "son aide constante. Les échanges se poursuivront, indique encore le communiqué."
    )
    (meeting,) = _meetings("fr", text)
    assert [(s.act.value, s.text) for s in meeting.statements] == [("thank", "son aide constante")]


@pytest.mark.parametrize(
    "dateline", ["(Lomé, 5 mars 2025). ", "(Lomé, le 5 mars 2025) - ", "Lomé, 5 mar. 2025 (ATOP) - "]
)
def test_a_dateline_may_stand_in_brackets(dateline: str) -> None:
    text = dateline + "Le président togolais Yao Kodjo a reçu mercredi l'ambassadeur de Malte, Leo Borg."
    (meeting,) = _meetings("fr", text)
    assert (meeting.place and meeting.place.name, str(meeting.date)) == ("Lomé", "2025-03-05")


def test_who_leads_a_group_of_no_state_is_met() -> None:
    text = "Le ministre togolais Yao Kodjo a reçu lundi une délégation conduite par la ministre maltaise Ana Borg."
    (meeting,) = _meetings("fr", text)
    assert who_met(meeting) == {("Yao Kodjo", "TG", "minister"), ("Ana Borg", "MT", "minister")}


def test_whoever_meets_others_next_was_not_received() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu l'ambassadeur de Malte, Leo Borg, et le ministre togolais Koffi Mensah "
        "a rencontré à Lomé l'ambassadrice du Japon, Emi Mori."
    )
    first, second = _meetings("fr", text)
    assert who_met(first) == {("Yao Kodjo", "TG", "head-of-state"), ("Leo Borg", "MT", "ambassador")}
    assert who_met(second) == {("Koffi Mensah", "TG", "minister"), ("Emi Mori", "JP", "ambassador")}


def test_a_king_may_be_told_with_his_state_after_his_name() -> None:
    (meeting,) = _meetings(
        "fr", "Le président togolais Yao Kodjo a rencontré à New York le roi Abdallah II de Jordanie."
    )
    assert ("Abdallah II", "JO", "head-of-state") in who_met(meeting)


def test_who_was_present_is_no_topic() -> None:
    text = (
        "Le président togolais Yao Kodjo s'est entretenu avec l'ambassadeur de Malte, Leo Borg, en présence de la "
        "ministre de la Santé, Afi Lawson."
    )
    (meeting,) = _meetings("fr", text)
    assert meeting.topics == ()


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("« Nos relations sont excellentes », a déclaré l'ambassadrice à sa sortie d'audience.", "Emi Mori"),
        ("« Nos relations sont excellentes », a déclaré la diplomate.", "Emi Mori"),
        ("« Nos relations sont excellentes », a confié à la presse Mme Mori.", "Emi Mori"),
        ("« Nos relations sont excellentes », a-t-elle affirmé.", "Emi Mori"),
        ("La diplomate a salué la qualité des relations.", "Emi Mori"),
        ("Elle a salué la qualité des relations.", "Emi Mori"),
        ("Il a salué la qualité des relations.", "Yao Kodjo"),
    ],
)
def test_who_speaks_may_be_told_behind_the_words_or_by_a_pronoun(told: str, speaker: str) -> None:
    (meeting,) = _meetings("fr", f"Le président togolais Yao Kodjo a reçu l'ambassadrice du Japon, Emi Mori. {told}")
    (statement,) = meeting.statements
    names = {p.id: p.person.name for p in meeting.participants if p.person}
    assert [names[who] for who in statement.speakers] == [speaker]


def test_a_name_that_begins_like_a_negation_denies_nothing() -> None:
    (meeting,) = _meetings("fr", "Le président togolais Yao N'Kodjo a reçu lundi l'ambassadeur de Malte, Leo Borg.")
    assert ("Yao N'Kodjo", "TG", "head-of-state") in who_met(meeting)
    assert not _meetings("fr", "Le président togolais Yao Kodjo n'a pas reçu lundi l'ambassadeur de Malte, Leo Borg.")


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("au palais présidentiel d'Abidjan", "Abidjan"),
        ("au palais royal de Rabat", "Rabat"),
        ("au Grand Sérail", "Grand Sérail"),
        ("au Caire", "Caire"),
    ],
)
def test_people_meet_in_the_city_of_a_palace_or_in_the_palace(where: str, place: str) -> None:
    (meeting,) = _meetings("fr", f"Le président togolais Yao Kodjo a reçu {where} l'ambassadeur de Malte, Leo Borg.")
    assert meeting.place is not None
    assert meeting.place.name == place


def test_a_city_at_the_head_of_a_sentence_is_no_name() -> None:
    (meeting,) = _meetings(
        "fr", "À N'Djamena, l'ambassadeur de Malte, Leo Borg, a rencontré le ministre togolais Yao Kodjo."
    )
    assert who_met(meeting) == {("Leo Borg", "MT", "ambassador"), ("Yao Kodjo", "TG", "minister")}


def test_a_call_may_come_on_the_part_of_someone() -> None:
    text = "Le ministre togolais Yao Kodjo a reçu un appel téléphonique de la part de son homologue maltais, Leo Borg."
    (meeting,) = _meetings("fr", text)
    assert (meeting.kind.value, len(meeting.participants)) == ("call", 2)


def test_what_someone_was_told_of_before_is_not_what_he_said() -> None:
    text = (
        "Reçu en audience par le président togolais Yao Kodjo, le ministre maltais, Leo Borg, a salué la qualité des "
        "relations."
    )
    (meeting,) = _meetings("fr", text)
    assert [statement.text for statement in meeting.statements] == ["la qualité des relations"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Ghanaian President Kofi Mensah flew to Santiago at the invitation of Chilean President Rosa Fuentes. "
                "The two presidents met at La Moneda."
            ),
        ),
        (
            "en",
            "Ghanaian President Kofi Mensah and Chilean President Rosa Fuentes agreed on trade, as they met in Accra.",
        ),
        (
            "fr",
            (
                "Le président ghanéen Kofi Mensah et la présidente chilienne Rosa Fuentes saluent l'accord. "
                "Les deux présidents se sont entretenus à Accra."
            ),
        ),
        ("ar", "وصل الرئيس الغاني كوفي منساه بدعوة من نظيرته التشيلية روزا فوينتس. والتقى الرئيسان في القصر."),
    ],
    ids=["the two", "they", "les deux", "dual"],
)
def test_the_two_who_met_are_those_named_before(language: str, text: str) -> None:
    (meeting,) = _meetings(language, text)
    assert {p.country for p in meeting.participants} == {"GH", "CL"}


def test_the_two_are_nobody_where_the_text_names_three() -> None:
    text = "Ghanaian President Kofi Mensah praised Chilean President Rosa Fuentes and Maltese President Anna Borg. "
    assert _meetings("en", text + "The two presidents met.") == ()


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("Il a assuré son homologue maltais de sa volonté de coopérer.", "sa volonté de coopérer"),
        ("Il a fait part à son homologue de son attachement au dialogue.", "son attachement au dialogue"),
        ("Il a souligné l'importance de la paix lors d'un entretien à Lomé.", "l'importance de la paix"),
    ],
)
def test_to_whom_and_where_something_was_said_is_no_part_of_it(told: str, text: str) -> None:
    (meeting,) = _meetings("fr", f"Le président togolais Yao Kodjo a reçu son homologue maltais, Leo Borg. {told}")
    assert [statement.text for statement in meeting.statements] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "La première à présenter ses lettres de créance à la reine de Tonga est l'envoyée du Japon, Emi Mori.",
        "L'envoyée du Japon, Emi Mori, a été la première à remettre ses lettres de créance à la reine de Tonga.",
    ],
)
def test_who_was_the_first_to_hand_credentials_is_told_behind_it(text: str) -> None:
    (meeting,) = _meetings("fr", text)
    assert meeting.kind.value == "credentials"
    assert who_met(meeting) == {("Emi Mori", "JP", "envoy"), (None, "TO", "head-of-state")}


def test_an_elided_word_begins_no_name() -> None:
    (meeting,) = _meetings("fr", "C'est Yao Kodjo, président togolais, qui a reçu l'ambassadeur de Malte, Leo Borg.")
    assert ("Yao Kodjo", "TG", "head-of-state") in who_met(meeting)


@pytest.mark.parametrize(
    "told",
    [
        (
            "received several ambassadors in Tunis, in the presence of the ambassador of Jordan, Samer Nabet, and the "
            "ambassador of Iraq, Hani Badri."
        ),
        (
            "met the Arab ambassadors in Tunis. The ambassador of Jordan, Samer Nabet, and the ambassador of Iraq, "
            "Hani Badri, took part."
        ),
    ],
)
def test_those_named_stand_for_the_group_that_was_met(told: str) -> None:
    (meeting,) = _meetings("en", f"Tunisian President Anis Shabi {told}")
    assert [p.part.value for p in meeting.participants] == ["principal"] * 3
    assert who_met(meeting) == {
        ("Anis Shabi", "TN", "head-of-state"),
        ("Samer Nabet", "JO", "ambassador"),
        ("Hani Badri", "IQ", "ambassador"),
    }


def test_a_rank_in_french_has_its_state_before_the_name() -> None:
    (meeting,) = _meetings("fr", "Le ministre malien de la Défense Omar Diop a reçu le colonel tchadien Ali Salem.")
    assert meeting.parties == ("ML", "TD")


@pytest.mark.parametrize("guests", ["a delegation of Fijian businessmen", "officials of Fijian banks"])
def test_people_of_firms_do_not_act_for_the_state_of_the_firms(guests: str) -> None:
    assert not _meetings("en", f"Ghanaian Foreign Minister Kofi Mensah met {guests} in Accra.")
