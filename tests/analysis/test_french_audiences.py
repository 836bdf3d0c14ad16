"""Audiences in French: one after the other, of several who share a title, and told around the verb."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting, Part

HOST = "président togolais Yao Kodjo"


def _meetings(text: str, published: str = "2025-03-05") -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, language="fr", published=published).meetings


def _names(meeting: DiplomaticMeeting) -> list[str | None]:
    return [p.person.name if p.person else None for p in meeting.participants]


def _states(meeting: DiplomaticMeeting) -> dict[str, str | None]:
    return {p.person.name: p.country for p in meeting.participants if p.person}


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            (
                "Le chef de la Ligue arabe, Samir Haddad, rencontrera à Lomé le président Yao Kodjo et le "
                "Premier ministre Ama Lawson."
            ),
            ["Yao Kodjo", "Ama Lawson"],
        ),
        (
            (
                "La ministre danoise Karen Holm, s'est entretenue avec le président de l'Assemblée nationale "
                "togolaise, Koffi Amega, et la Première ministre, Ama Lawson."
            ),
            ["Koffi Amega", "Ama Lawson"],
        ),
    ],
)
def test_a_guest_meets_those_of_high_offices_one_by_one(text: str, met: list[str]) -> None:
    assert [_names(meeting)[1:] for meeting in _meetings(text)] == [[name] for name in met]


def test_those_at_a_round_table_are_met_together() -> None:
    text = (
        "La ministre danoise Karen Holm, a rencontré à une table ronde le ministre togolais des Mines, "
        "Koffi Amega, et l'ambassadrice du Japon, Emi Mori."
    )
    (meeting,) = _meetings(text)
    assert _names(meeting) == ["Karen Holm", "Koffi Amega", "Emi Mori"]


@pytest.mark.parametrize(
    "verb",
    [
        "a d'abord reçu",
        "a, dans la soirée, reçu",
        "a, lundi 3 mars, reçu en audience",
        "a, pour sa part, salué à son arrivée",
    ],
)
def test_adverbs_and_words_between_commas_may_part_a_verb(verb: str) -> None:
    (meeting,) = _meetings(f"Le {HOST} {verb} l'ambassadrice du Japon, Emi Mori.")
    assert _names(meeting) == ["Yao Kodjo", "Emi Mori"]


def test_a_title_may_be_two_offices_with_a_hyphen() -> None:
    text = (
        "Le président de la République-chef du gouvernement, Yao Kodjo, a accordé des audiences à des diplomates. "
        "Il s'est d'abord entretenu avec Emi Mori, ambassadrice du Japon au Togo. Le président a ensuite reçu "
        "Leo Borg, ambassadeur de Malte."
    )
    assert [_names(meeting) for meeting in _meetings(text)] == [["Yao Kodjo", "Emi Mori"], ["Yao Kodjo", "Leo Borg"]]


def test_the_verb_to_be_is_no_part_of_a_title() -> None:
    text = (
        f"Le {HOST} a reçu mardi l'ambassadeur de Malte, Leo Borg. La deuxième personnalité à être reçue par le "
        "chef de l'État est Emi Mori, ministre japonaise du Commerce."
    )
    assert [_names(meeting) for meeting in _meetings(text)] == [["Yao Kodjo", "Leo Borg"], ["Yao Kodjo", "Emi Mori"]]


@pytest.mark.parametrize(
    "second",
    [
        "Leo Borg, ambassadeur de Malte, a été le deuxième à être reçu.",
        "Le deuxième à être reçu est Leo Borg, ambassadeur de Malte.",
        "Puis Leo Borg a présenté ses lettres de créance en qualité d'ambassadeur de Malte.",
    ],
)
def test_who_comes_next_is_received_by_the_same_host(second: str) -> None:
    first, last = _meetings(f"Le {HOST} a reçu hier l'ambassadrice du Japon, Emi Mori. {second}")
    assert _states(first) == {"Yao Kodjo": "TG", "Emi Mori": "JP"}
    assert _states(last) == {"Yao Kodjo": "TG", "Leo Borg": "MT"}


def test_who_presents_credentials_may_be_told_one_by_one_after_their_number() -> None:
    text = (
        f"Le {HOST} a reçu mardi les lettres de créance de deux ambassadeurs. L'ambassadrice du Japon, Emi Mori, a été "
        "la première à être reçue. Le président a ensuite reçu Leo Borg, ambassadeur de Malte."
    )
    meetings = _meetings(text)
    assert [(meeting.kind.value, _names(meeting)) for meeting in meetings] == [
        ("credentials", ["Yao Kodjo", "Emi Mori"]),
        ("credentials", ["Yao Kodjo", "Leo Borg"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            f"Le {HOST} a reçu les lettres de créance des ambassadeurs du Japon, Emi Mori, de Malte, Leo Borg, et du "
            "Danemark, Karen Holm."
        ),
        (
            f"Trois nouveaux ambassadeurs ont présenté leurs lettres de créance au {HOST}. Il s'agit des ambassadeurs "
            "du Japon, Emi Mori, de Malte, Leo Borg, et du Danemark, Karen Holm."
        ),
    ],
)
def test_one_plural_may_be_followed_by_each_state_with_its_name(text: str) -> None:
    found = {name: state for meeting in _meetings(text) for name, state in _states(meeting).items()}
    assert found == {"Yao Kodjo": "TG", "Emi Mori": "JP", "Leo Borg": "MT", "Karen Holm": "DK"}


def test_an_office_may_be_told_behind_what_its_holder_did() -> None:
    text = f"Karen Holm a remis au {HOST} ses lettres de créance en sa qualité d'ambassadrice du Danemark au Togo."
    (meeting,) = _meetings(text)
    assert _states(meeting) == {"Karen Holm": "DK", "Yao Kodjo": "TG"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"Avant son départ pour Rome, le {HOST} a reçu l'ambassadrice du Japon, Emi Mori.", None),
        (
            "Le ministre japonais Kenji Mori est parti à destination de Lomé. Il a été reçu par la reine de Tonga.",
            "Lomé",
        ),
    ],
)
def test_a_place_is_where_they_go_and_not_where_they_will_go(text: str, place: str | None) -> None:
    (meeting,) = _meetings(text)
    assert (meeting.place.name if meeting.place else None) == place


@pytest.mark.parametrize(
    "text",
    [
        f"L'audience accordée par le {HOST} à l'ambassadrice du Japon, Emi Mori, a porté sur la pêche.",
        f"Une audience accordée mercredi à l'ambassadrice du Japon, Emi Mori, par le {HOST} a porté sur la pêche.",
        f"L'ambassadrice du Japon, Emi Mori, a salué cet essor au sortir d'une audience accordée par le {HOST}.",
    ],
)
def test_an_audience_is_granted_by_the_one_to_the_other_in_either_order(text: str) -> None:
    (meeting,) = _meetings(text)
    assert _names(meeting) == ["Yao Kodjo", "Emi Mori"]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("a fait part au président malien, Moussa Keita, de sa solidarité", "sa solidarité"),
        ("a assuré la présidente malienne, Awa Keita, de son soutien", "son soutien"),
        ("a informé son homologue malienne, Awa Keita, de la situation", "la situation"),
    ],
)
def test_a_call_may_open_the_sentence_that_tells_who_spoke_to_whom(told: str, said: str) -> None:
    (meeting,) = _meetings(f"Au cours d'un échange téléphonique, le {HOST} {told}.")
    assert (meeting.kind.value, meeting.parties) == ("call", ("TG", "ML"))
    (statement,) = meeting.statements
    assert (statement.text, statement.speakers) == (said, (meeting.participants[0].id,))


def test_whoever_comes_with_a_letter_brings_a_message() -> None:
    text = f"Le {HOST} a reçu la ministre malienne des Mines, Awa Keita, porteuse d'un message du président Ali Diarra."
    (meeting,) = _meetings(text)
    assert (meeting.kind.value, _names(meeting)) == ("message", ["Yao Kodjo", "Awa Keita"])


def test_the_day_of_several_audiences_is_that_of_each() -> None:
    text = (
        f"Le {HOST} a accordé, ce mardi, des audiences à deux diplomates. Il s'est d'abord entretenu avec Emi Mori, "
        "ambassadrice du Japon. Le président a ensuite reçu Leo Borg, ambassadeur de Malte."
    )
    assert [str(meeting.date) for meeting in _meetings(text)] == ["2025-03-04", "2025-03-04"]


@pytest.mark.parametrize(
    "told",
    [
        "LL.EE. MM. Leo Borg et Kenji Mori, respectivement ambassadeurs de Malte et du Japon au Togo",
        "séparément les ambassadeurs de Malte et du Japon, respectivement Leurs Excellences MM. Leo Borg et Kenji Mori",
        "les ambassadeurs de Malte et du Japon, MM. Leo Borg et Kenji Mori",
    ],
)
def test_names_and_states_told_apart_belong_together_in_their_order(told: str) -> None:
    found = {
        name: state for meeting in _meetings(f"Le {HOST} a reçu {told}.") for name, state in _states(meeting).items()
    }
    assert found == {"Yao Kodjo": "TG", "Leo Borg": "MT", "Kenji Mori": "JP"}


def test_whoever_held_an_office_acts_in_another_now() -> None:
    text = (
        "L'ancien Premier ministre japonais Kenji Mori, en sa qualité d'envoyé spécial de l'Union africaine, a été "
        f"reçu par le {HOST}."
    )
    (meeting,) = _meetings(text)
    envoy = meeting.participants[1]
    assert envoy.office is not None
    assert envoy.organisation is not None
    assert (envoy.office.kind.value, envoy.country, envoy.organisation.name) == ("envoy", None, "Union africaine")


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Le ministre congolais des Mines, Paul Okemba, a reçu à Brazzaville la ministre du Japon, Emi Mori.", "CG"),
        ("Brazzaville, 4 mars (ACI) - Le ministre congolais Paul Okemba a reçu la ministre du Japon, Emi Mori.", "CG"),
        (
            (
                "Le ministre congolais (Brazzaville) des Mines, Paul Okemba, a été reçu à Kinshasa par la ministre "
                "du Japon, Emi Mori."
            ),
            "CG",
        ),
        ("Le ministre des Mines du Congo, Paul Okemba, a reçu à Goma la ministre du Japon, Emi Mori.", "CD"),
    ],
)
def test_an_adjective_of_two_states_means_the_one_that_the_article_tells_of(text: str, state: str) -> None:
    (meeting,) = _meetings(text)
    assert _states(meeting)["Paul Okemba"] == state


def test_talks_may_be_told_by_the_city_that_hosts_them() -> None:
    (meeting,) = _meetings(f"Lomé abritera lundi un entretien entre le {HOST} et la ministre du Japon, Emi Mori.")
    assert meeting.place is not None
    assert (meeting.place.name, meeting.planned, str(meeting.date)) == ("Lomé", True, "2025-03-10")


def test_talks_that_were_called_off_are_told_so_behind_them() -> None:
    (meeting,) = _meetings(f"Un entretien entre le {HOST} et la ministre du Japon, Emi Mori, a été annulé mardi.")
    assert meeting.status.value == "cancelled"


def test_a_text_may_break_off_before_whom_something_was_expressed_to() -> None:
    (meeting,) = _meetings(f"Le {HOST} a reçu l'ambassadrice du Japon, Emi Mori. Il a fait part à")
    assert _names(meeting) == ["Yao Kodjo", "Emi Mori"]


def _attendees(text: str) -> list[tuple[str | None, str | None]]:
    rows = [p for p in _meetings(text)[0].participants if p.part is Part.ATTENDEE]
    return [(p.person.name if p.person else None, p.country) for p in rows]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Elle était accompagnée de la conseillère Lise Brandt.",
            [("Lise Brandt", "DK")],
        ),
        (
            "Mme Holm, accompagnée par l'ambassadeur Nils Friis et le directeur Anders Dahl, a loué son hôte.",
            [("Nils Friis", "DK"), ("Anders Dahl", "DK")],
        ),
        (
            "Le chef de l'Etat était assisté, au cours de l'audience, par le ministre de la Pêche, Kossi Agbo.",
            [("Kossi Agbo", "TG")],
        ),
    ],
)
def test_who_came_along_is_of_the_side_of_whom_they_came_with(
    sentence: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert _attendees(f"Le {HOST} a reçu lundi à Lomé la ministre danoise Karen Holm. {sentence}") == expected


@pytest.mark.parametrize("title", ["le Dr", "le Pr", "la Dr"])
def test_an_article_before_a_style_begins_another_name(title: str) -> None:
    text = f"Le {HOST} a reçu l'ambassadeur Nils Friis en présence du conseiller Jean Bako {title} Ama Mensah."
    assert _names(_meetings(text)[0])[2] == "Jean Bako"


def test_what_was_never_done_or_done_to_a_thing_is_no_contact() -> None:
    assert not _meetings("Le président togolais Yao Kodjo a, sans jamais l'avoir rencontré, reçu le maire Koffi Amega.")


def test_those_of_lesser_offices_are_met_together() -> None:
    text = (
        "La ministre danoise Karen Holm, a rencontré le ministre togolais des Mines, Koffi Amega, le "
        "ministre de la Pêche, Kossi Agbo, ainsi que la mairesse de Lomé, Ama Lawson."
    )
    (meeting,) = _meetings(text)
    assert _names(meeting)[1:] == ["Koffi Amega", "Kossi Agbo", "Ama Lawson"]


def test_a_title_of_several_behind_their_names_is_shared() -> None:
    text = (
        "MM. Emil Dahl et Kossi Agbo, ambassadeurs du Danemark et du Togo, ont rencontré le ministre malien des Mines."
    )
    (meeting,) = _meetings(text)
    assert [p.country for p in meeting.participants] == ["DK", "TG", "ML"]


def _present(meeting: DiplomaticMeeting) -> list[str | None]:
    return [p.person.name if p.person else None for p in meeting.participants if p.part is Part.ATTENDEE]


def test_each_of_two_guests_has_companions_of_their_own() -> None:
    text = (
        "Le président togolais Yao Kodjo a accordé hier deux audiences, dont la première à l'ambassadeur du Japon, "
        "M. Ken Sato, accompagné par le secrétaire général de la CBLT, M. Ali Nuhu, et la seconde à l'ambassadrice "
        "du Ghana, Mme Ama Mensah. Cette dernière était accompagnée par le colonel Kofi Adou."
    )
    first, second = _meetings(text)
    assert (_names(first)[:2], _present(first)) == (["Yao Kodjo", "Ken Sato"], ["Ali Nuhu"])
    assert (_names(second)[:2], _present(second)) == (["Yao Kodjo", "Ama Mensah"], ["Kofi Adou"])


def test_a_second_time_is_no_second_guest() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu l'ambassadeur du Japon, Ken Sato, accompagné d'Ali Nuhu, pour la "
        "deuxième fois cette année."
    )
    (meeting,) = _meetings(text)
    assert (_names(meeting)[:2], _present(meeting)) == (["Yao Kodjo", "Ken Sato"], ["Ali Nuhu"])


@pytest.mark.parametrize(
    "told",
    [
        "Étaient présents à cette audience le ministre Luc Petit et la conseillère Ama Mensah.",
        "L'entretien s'est déroulé en la présence du ministre Luc Petit et de la conseillère Ama Mensah.",
        "À ses côtés, le ministre Luc Petit et la conseillère Ama Mensah.",
    ],
)
def test_who_was_there_too_is_told_in_many_ways(told: str) -> None:
    (meeting,) = _meetings(f"Le président togolais Yao Kodjo a reçu l'ambassadeur du Japon, Ken Sato. {told}")
    assert _present(meeting) == ["Luc Petit", "Ama Mensah"]


def test_each_side_brings_its_own_people() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu l'ambassadeur du Japon, Ken Sato. Ont assisté à l'audience, côté "
        "togolais, le ministre Luc Petit et, côté japonais, la conseillère Emi Mori."
    )
    (meeting,) = _meetings(text)
    assert _states(meeting)["Luc Petit"] == "TG"
    assert _states(meeting)["Emi Mori"] == "JP"


@pytest.mark.parametrize(
    "told",
    [
        "Il a été question de la pêche et des négociations en cours entre l'Inde et le Japon.",
        "Les deux ministres ont évoqué les négociations entre l'Inde et le Japon.",
        "Les deux ministres ont abordé la rencontre entre le président russe Orlov et le président serbe Ilic.",
    ],
)
def test_talks_that_others_spoke_of_are_no_contact(told: str) -> None:
    text = f"Le ministre belge Luc Petit s'est entretenu avec son homologue grec Nikos Vlachos. {told}"
    (meeting,) = _meetings(text)
    assert _names(meeting) == ["Luc Petit", "Nikos Vlachos"]


def test_talks_of_states_are_a_contact_where_they_are_the_news() -> None:
    (meeting,) = _meetings("Des négociations entre l'Inde et le Japon ont porté mardi sur la pêche.")
    assert {p.country for p in meeting.participants} == {"IN", "JP"}


def test_the_afternoon_is_that_of_the_day_told_before() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu mardi l'ambassadeur du Japon, Ken Sato. Dans l'après-midi, il a reçu "
        "l'ambassadrice du Ghana, Ama Mensah."
    )
    assert [str(meeting.date) for meeting in _meetings(text)] == ["2025-03-04", "2025-03-04"]
    text = text.replace("Dans l'après-midi, il", "Dans l'après-midi de lundi, il")
    assert [str(meeting.date) for meeting in _meetings(text)] == ["2025-03-04", "2025-03-03"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "La ministre togolaise Ama Lawson a reçu l'ambassadeur du Pérou, Luis Rojas, et celui du Japon, Ken Sato.",
            {"Luis Rojas": "PE", "Ken Sato": "JP"},
        ),
        (
            (
                "Le président togolais Yao Kodjo a rencontré mardi le ministre danois des Finances, Lars Holm, "
                "ainsi que celui des Affaires étrangères, Nils Berg."
            ),
            {"Lars Holm": "DK", "Nils Berg": "DK"},
        ),
        (
            (
                "Le président togolais Yao Kodjo a reçu l'ambassadeur du Pérou, Luis Rojas, et celui qui arrive de "
                "Lima, le professeur Juan Paz."
            ),
            {"Luis Rojas": "PE"},
        ),
    ],
)
def test_a_word_may_stand_for_an_office_told_just_before(text: str, who: dict[str, str]) -> None:
    states = {name: state for meeting in _meetings(text) for name, state in _states(meeting).items()}
    assert {name: states.get(name) for name in who} == who
    kinds = {p.office.kind.value for m in _meetings(text) for p in m.participants if p.person and p.office}
    assert "Nils Berg" not in who or "foreign-minister" in kinds


def test_a_rank_stands_with_its_article_between_office_and_name() -> None:
    (meeting,) = _meetings(
        "Le président de la Transition, chef de l'État le capitaine Yao Kodjo, a reçu l'envoyée du Japon, Emi Mori."
    )
    assert _names(meeting) == ["Yao Kodjo", "Emi Mori"]
    (meeting,) = _meetings("Le chef de l'État, la veille, a reçu l'ambassadrice du Japon, Emi Mori.")
    assert _names(meeting) == [None, "Emi Mori"]


def test_of_whom_a_delegation_is_made_up_is_met_at_once() -> None:
    text = (
        f"Le {HOST} a reçu une délégation composée du ministre malien des Mines, Ali Keita, de son homologue "
        "tchadien, Brahim Saleh, et de l'ambassadeur du Niger, Issa Garba."
    )
    (meeting,) = _meetings(text)
    assert _states(meeting) == {"Yao Kodjo": "TG", "Ali Keita": "ML", "Brahim Saleh": "TD", "Issa Garba": "NE"}
    assert {p.person.name: p.office.kind.value for p in meeting.participants if p.person and p.office}[
        "Brahim Saleh"
    ] == "minister"
    assert not _meetings(f"Le {HOST} a reçu une aide composée de vivres, don de l'ambassadeur du Niger, Issa Garba.")


def test_envoys_with_their_residence_are_told_before_the_verb() -> None:
    text = (
        "S.E.M. Kofi MENSAH, ambassadeur du Ghana près le Togo avec résidence à Accra, S.E. Mme Emi MORI, nouvelle "
        "ambassadrice extraordinaire et plénipotentiaire du Japon près le Togo ; S.E.M. Luis ROJAS, ambassadeur du "
        f"Pérou, ont présenté leurs lettres de créance au {HOST}."
    )
    meetings = _meetings(text)
    assert [_states(meeting) for meeting in meetings] == [
        {"Kofi MENSAH": "GH", "Yao Kodjo": "TG"},
        {"Emi MORI": "JP", "Yao Kodjo": "TG"},
        {"Luis ROJAS": "PE", "Yao Kodjo": "TG"},
    ]
    assert {(meeting.kind.value, meeting.place) for meeting in meetings} == {("credentials", None)}


def test_those_who_came_one_after_the_other_are_parted_by_the_sentence_that_names_them() -> None:
    head = f"Deux ambassadeurs ont été reçus {{}} lundi par le {HOST}. "
    names = "Il s'agit de Luis Rojas, ambassadeur du Pérou, et d'Emi Mori, ambassadrice du Japon."
    apart = _meetings(head.format("tour à tour") + names)
    assert [_names(meeting)[1:] for meeting in apart] == [["Luis Rojas"], ["Emi Mori"]]
    (meeting,) = _meetings(head.format("ensemble") + names)
    assert _names(meeting)[1:] == ["Luis Rojas", "Emi Mori"]


@pytest.mark.parametrize(
    "told",
    [
        "Côté japonais, la conseillère Yuki Tanaka et le directeur Jun Abe ont pris part aux entretiens.",
        "À noter également la présence à cet entretien de la conseillère Yuki Tanaka et du directeur Jun Abe.",
        "La conseillère Yuki Tanaka et le directeur Jun Abe assistaient également à l'audience.",
    ],
)
def test_who_took_part_in_it_was_there_too(told: str) -> None:
    (meeting,) = _meetings(f"Le {HOST} a reçu lundi l'ambassadrice du Japon, Emi Mori. {told}")
    present = {p.person.name: p.country for p in meeting.participants if p.person and p.part is Part.ATTENDEE}
    assert set(present) == {"Yuki Tanaka", "Jun Abe"}
    assert "Côté" not in told or set(present.values()) == {"JP"}


def test_who_took_part_in_something_else_was_not_there() -> None:
    (meeting,) = _meetings(
        f"Le {HOST} a reçu lundi l'ambassadrice du Japon, Emi Mori. Le directeur Jun Abe a participé à un concours."
    )
    assert _names(meeting) == ["Yao Kodjo", "Emi Mori"]


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "L'ambassadrice du Japon, Emi Mori, a fait ses adieux lundi au {}.",
            "reception",
            ["Yao Kodjo", "Emi Mori"],
        ),
        (
            "Le ministre malien des Mines, Ali Keita, était porteur d'un message du roi au {}.",
            "message",
            ["Ali Keita", "Yao Kodjo"],
        ),
        ("Le {} a devisé mardi avec l'ambassadrice du Japon, Emi Mori.", "talks", ["Yao Kodjo", "Emi Mori"]),
        (
            "Le {} et l'ambassadrice du Japon, Emi Mori, se sont penchés sur la pêche.",
            "talks",
            ["Yao Kodjo", "Emi Mori"],
        ),
        (
            (
                "Le ministre d'État Ali Keita, envoyé spécial du président malien Moussa Diarra, a remis un pli fermé "
                "au {}."
            ),
            "message",
            ["Ali Keita", "Yao Kodjo"],
        ),
    ],
)
def test_farewells_bearers_and_chats(text: str, kind: str, who: list[str]) -> None:
    (meeting,) = _meetings(text.format(HOST))
    assert (meeting.kind.value, _names(meeting)) == (kind, who)


@pytest.mark.parametrize(
    "host",
    [
        "ministre togolais de la Défense, le général de corps d'armées Yao Kodjo,",
        "ministre togolais de la Défense nationale, le général de corps d'armée, Yao Kodjo,",
        "président togolais, Son Excellence le colonel-major Yao Kodjo,",
        "directeur général des études et des opérations du ministère togolais des Mines, le général Yao Kodjo,",
    ],
)
def test_ranks_of_several_words_stand_before_a_name(host: str) -> None:
    (meeting,) = _meetings(f"Le {host} a reçu l'ambassadrice du Japon, Emi Mori.")
    assert _states(meeting) == {"Yao Kodjo": "TG", "Emi Mori": "JP"}


def test_a_ministry_may_be_a_general_one() -> None:
    (meeting,) = _meetings(
        "La ministre togolaise de l'Administration territoriale et des Affaires générales, Ama Lawson, a reçu "
        "l'ambassadrice du Japon, Emi Mori."
    )
    assert _names(meeting) == ["Ama Lawson", "Emi Mori"]


def test_the_names_of_states_in_a_list_may_be_long() -> None:
    meetings = _meetings(
        f"Le {HOST} a reçu les ambassadeurs au Togo de la Chine, des États-Unis d'Amérique, de la France et du Maroc."
    )
    states = {p.country for meeting in meetings for p in meeting.participants}
    assert states == {"TG", "CN", "US", "FR", "MA"}


@pytest.mark.parametrize("title", ["son homologue tchadien", "le président tchadien", "la ministre tchadienne"])
def test_a_name_leads_the_clause_after_who_invited_it(title: str) -> None:
    (meeting,) = _meetings(f"Invité par {title}, Yao Kodjo a rencontré mercredi l'ambassadrice du Japon, Emi Mori.")
    assert _names(meeting) == ["Yao Kodjo", "Emi Mori"]
    (meeting,) = _meetings("Le président tchadien, Yao Kodjo a rencontré mercredi l'ambassadrice du Japon, Emi Mori.")
    assert _states(meeting) == {"Yao Kodjo": "TD", "Emi Mori": "JP"}


def test_letters_are_handed_to_the_minister_before_the_head_of_state() -> None:
    text = (
        "Le ministre togolais des Relations extérieures, Yao Kodjo, a reçu l'ambassadrice du Japon, Emi Mori. La "
        "diplomate japonaise était venue présenter les copies figurées de ses lettres de créance au ministre des "
        "Relations extérieures avant de les présenter au chef de l'État."
    )
    (meeting,) = _meetings(text)
    assert (meeting.kind.value, _names(meeting)) == ("credentials", ["Yao Kodjo", "Emi Mori"])


def test_what_was_said_begins_behind_where_it_was_said() -> None:
    (meeting,) = _meetings(
        f"Le {HOST} a reçu l'ambassadrice du Japon, Emi Mori. La diplomate a indiqué, à sa sortie d'audience, que la "
        "pêche reprendra. Elle a témoigné sa gratitude pour l'accueil."
    )
    assert [(s.act.value, s.text) for s in meeting.statements] == [
        ("affirm", "la pêche reprendra"),
        ("thank", "l'accueil"),
    ]


def test_what_the_article_only_recalls_is_left_out() -> None:
    text = (
        f"Le {HOST} a accordé une audience, mardi 4 mars 2025, à l'ambassadrice du Japon, Emi Mori. L'ambassadrice "
        "avait pris ses fonctions en hiver. Mme Mori a présenté ses lettres de créance au roi du Maroc, Hassan "
        "Alaoui, le 6 janvier 2025. A l'issue de l'audience, elle a salué la pêche."
    )
    assert [_names(meeting) for meeting in _meetings(text)] == [["Yao Kodjo", "Emi Mori"]]
    assert len(_meetings(text, published="2025-01-08")) == len(_meetings(text, published="2026-01-08")) == 2


def test_letters_of_a_group_are_those_of_its_members() -> None:
    text = (
        f"Le {HOST} a reçu jeudi les lettres de créance de deux ambassadeurs de pays amis. L'ambassadrice du Japon, "
        "Emi Mori, a présenté ses lettres de créance au président togolais. L'ambassadeur du Pérou, Luis Rojas, a "
        "aussi présenté ses lettres de créance au chef de l'État."
    )
    assert [_names(meeting) for meeting in _meetings(text)] == [["Emi Mori", "Yao Kodjo"], ["Luis Rojas", "Yao Kodjo"]]


def test_the_head_of_state_may_be_named_where_the_contact_is_told_again() -> None:
    text = (
        "Le chef de l'État a reçu vendredi l'ambassadrice du Japon, Emi Mori. L'entretien entre le président Yao Kodjo "
        "et l'ambassadrice du Japon, Emi Mori, a duré une heure."
    )
    (meeting,) = _meetings(text)
    assert _names(meeting) == ["Yao Kodjo", "Emi Mori"]
    other = (
        "Le chef de l'État a reçu vendredi l'ambassadrice du Japon, Emi Mori. Le président malien Ali Keita a vu "
        "l'ambassadeur du Pérou, Luis Rojas."
    )
    assert [_names(meeting) for meeting in _meetings(other)] == [[None, "Emi Mori"], ["Ali Keita", "Luis Rojas"]]


@pytest.mark.parametrize(
    ("place", "told"),
    [("à Djibouti", "Djibouti"), ("à Singapour", "Singapour"), ("à Monaco", "Monaco")],
)
def test_states_that_are_called_like_cities_are_places(place: str, told: str) -> None:
    (meeting,) = _meetings(f"Le {HOST} s'est entretenu ce lundi {place} avec l'ambassadrice du Japon, Emi Mori.")
    assert meeting.place is not None
    assert meeting.place.name == told


def test_a_courtesy_call_may_be_called_so_afterwards() -> None:
    head = f"Le {HOST} a accordé une audience, mardi, à l'ambassadrice du Japon, Emi Mori. "
    (meeting,) = _meetings(head + "Cette visite de courtoisie marque le début de sa mission.")
    assert meeting.kind.value == "reception"
    (meeting,) = _meetings(head + "La veille, elle était en visite de courtoisie à la mairie.")
    assert meeting.kind.value == "talks"


@pytest.mark.parametrize("opener", ["il a été également question de", "il s'est agi de", "il s'est aussi agi de"])
def test_what_it_was_about_is_discussed(opener: str) -> None:
    (meeting,) = _meetings(
        f"Le {HOST} a reçu lundi l'ambassadrice du Japon, Emi Mori. Au cours de l'audience, {opener} la pêche."
    )
    assert [topic.text for topic in meeting.topics] == ["la pêche"]


@pytest.mark.parametrize(
    "text",
    [
        "L'ambassadrice du Japon, Emi Mori, est satisfaite, au terme de l'audience que lui a accordée le {host}.",
        "« Nous irons loin », a dit l'ambassadrice du Japon, Emi Mori, après l'audience que lui a accordée le {host}.",
        "La lettre a été remise par Emi Mori, ambassadrice du Japon, lors d'une audience que lui a accordée le {host}.",
        "Des discussions ont réuni mardi à Lomé l'ambassadrice du Japon, Emi Mori, et le {host}.",
        "Une séance de travail a regroupé mardi à Lomé l'ambassadrice du Japon, Emi Mori, et le {host}.",
        "L'ambassadrice du Japon, Emi Mori, a fait une visite d'adieu au {host}.",
    ],
)
def test_audiences_are_told_by_who_granted_them_and_by_what_brought_people_together(text: str) -> None:
    (meeting,) = _meetings(text.format(host=HOST))
    assert _states(meeting) == {"Emi Mori": "JP", "Yao Kodjo": "TG"}


def test_an_audience_that_was_granted_parts_what_was_said_from_when() -> None:
    text = (
        "« Nous irons loin », a dit l'ambassadrice du Japon, Emi Mori, à l'issue de l'audience que lui a accordée "
        f"mardi le {HOST}."
    )
    (meeting,) = _meetings(text)
    assert [said.text for said in meeting.statements] == ["Nous irons loin"]


def test_a_summit_brings_no_two_sides_together() -> None:
    assert _meetings("Le forum a regroupé à Lomé 300 entreprises togolaises et japonaises.") == ()


def test_a_state_whose_name_is_in_that_of_another_is_not_spoken_of() -> None:
    text = (
        "Le Président de la République, M. Yao Kodjo, a reçu à Lomé Pedro Sousa, envoyé spécial du président "
        "bissau-guinéen. L'envoyé bissau-guinéen a salué la paix. Le diplomate bissau-guinéen part demain."
    )
    (meeting,) = _meetings(text)
    assert _states(meeting) == {"Yao Kodjo": "TG", "Pedro Sousa": "GW"}


@pytest.mark.parametrize(
    "told",
    [
        "Tête-à-tête lundi à Nakuru entre le ministre kényan Jomo Otieno et l'ambassadeur du Japon Ken Sato.",
        "Un déjeuner a rassemblé lundi à Nakuru le ministre kényan Jomo Otieno et l'ambassadeur du Japon Ken Sato.",
    ],
)
def test_talks_are_told_to_have_brought_people_together(told: str) -> None:
    (meeting,) = parse_text(told, language="fr", published="2024-03-05").meetings
    assert {p.person.name for p in meeting.participants if p.person} == {"Jomo Otieno", "Ken Sato"}
    assert meeting.place is not None
    assert meeting.place.name == "Nakuru"


@pytest.mark.parametrize(
    "told",
    [
        "La pêche dans le golfe a fait l'objet de discussions.",
        "La pêche dans le golfe a dominé les échanges.",
        "L'objet de la rencontre était la pêche dans le golfe.",
        "Le diplomate est venu l'entretenir de la pêche dans le golfe.",
        "Ils ont traité de la pêche dans le golfe.",
    ],
)
def test_what_an_audience_was_about_is_told_in_many_ways(told: str) -> None:
    text = f"Le ministre kényan Jomo Otieno a reçu l'ambassadeur du Japon Ken Sato. {told}"
    (meeting,) = parse_text(text, language="fr").meetings
    assert [topic.text.lower() for topic in meeting.topics] == ["la pêche dans le golfe"]


@pytest.mark.parametrize(
    "told",
    [
        "Participaient également à l'entretien le ministre de la Pêche, Luc Adjo, et le conseiller Marc Dossou.",
        "L'entretien a enregistré la présence du ministre de la Pêche, Luc Adjo, et du conseiller Marc Dossou.",
        "L'audience a connu la participation du ministre de la Pêche, Luc Adjo, et du conseiller Marc Dossou.",
    ],
)
def test_who_took_part_is_told_in_many_ways(told: str) -> None:
    text = f"Le président béninois Jean Kasa a reçu lundi l'ambassadeur de France, Paul Morel. {told}"
    (meeting,) = parse_text(text, language="fr").meetings
    present = [p.person.name for p in meeting.participants if p.person and p.part.value == "attendee"]
    assert present == ["Luc Adjo", "Marc Dossou"]


def test_people_abroad_are_joined_to_a_portfolio_by_a_comma() -> None:
    text = (
        "L'ambassadeur du Kenya au Tchad, Yao Kodjo, a été reçu par le ministre d'Etat, ministre des Affaires "
        "étrangères, des Tchadiens de l'étranger et de la Coopération internationale, Mahamat Koroi."
    )
    (meeting,) = _meetings(text)
    assert _states(meeting) == {"Yao Kodjo": "KE", "Mahamat Koroi": "TD"}


def test_nobody_is_sent_by_a_state_and_a_union() -> None:
    text = (
        "Avant l'ambassadeur du Kenya, le représentant spécial de l'Union africaine a été reçu par le ministre "
        "tchadien des Affaires étrangères Mahamat Koroi."
    )
    envoy = next(
        p for meeting in _meetings(text) for p in meeting.participants if p.office and p.office.kind.value == "envoy"
    )
    assert envoy.country is None
    assert envoy.organisation is not None


@pytest.mark.parametrize("to", ["auprès du président du Tchad", "au président du Tchad", "auprès du roi de Tonga"])
def test_letters_are_presented_to_whom_they_are_for(to: str) -> None:
    text = f"L'ambassadeur du Kenya, Yao Kodjo, a présenté ses lettres de créance {to}, Emi Mori, lors d'une cérémonie."
    (meeting,) = _meetings(text)
    assert meeting.kind.value == "credentials"
    assert _names(meeting) == ["Yao Kodjo", "Emi Mori"]
    assert meeting.occasion is None


@pytest.mark.parametrize(
    ("during", "kind"),
    [
        ("lors d'un entretien téléphonique samedi", "call"),
        ("au cours d'une conversation téléphonique", "call"),
        ("après un entretien téléphonique avec l'ambassadeur du Kenya Yao Kodjo", "talks"),
    ],
)
def test_what_is_discussed_during_a_call_is_discussed_by_telephone(during: str, kind: str) -> None:
    text = f"Le président du Kenya et son homologue togolais Kofi Mensah ont évoqué le commerce {during}."
    assert _meetings(text)[0].kind.value == kind


@pytest.mark.parametrize(
    ("aside", "names"),
    [
        ("en présence de la ministre de la Santé, Ama Lawson", ["Ama Lawson"]),
        ("mardi à Lomé, en présence de l'ambassadeur du Togo à Tokyo, Ama Lawson", ["Ama Lawson"]),
        ("en présence d'Ama Lawson, ministre de la Santé, et de Koffi Amega", ["Ama Lawson", "Koffi Amega"]),
        ("accompagné de ses proches collaborateurs", []),
        ("entouré de plusieurs membres de son cabinet", []),
        ("dès son arrivée", []),
    ],
)
def test_whoever_is_met_may_stand_behind_those_who_were_there(aside: str, names: list[str]) -> None:
    verb = "a reçu " if aside.startswith("mardi") else "a reçu, "
    text = f"Le {HOST} {verb}{aside}, le ministre japonais du Commerce, Ken Sato."
    (meeting,) = _meetings(text)
    assert _names(meeting) == ["Yao Kodjo", "Ken Sato", *names]


def test_today_begins_no_name() -> None:
    (meeting,) = _meetings(f"Aujourd'hui, le {HOST} a reçu le ministre japonais du Commerce, Ken Sato.")
    assert _names(meeting) == ["Yao Kodjo", "Ken Sato"]


@pytest.mark.parametrize("when", ["dès son arrivée", "dès son retour", "à son arrivée", "dès son arrivée à Osaka"])
def test_whoever_is_met_may_stand_behind_an_arrival(when: str) -> None:
    (meeting,) = _meetings(f"Le {HOST} a rencontré {when} le ministre japonais du Commerce, Ken Sato.")
    assert _names(meeting) == ["Yao Kodjo", "Ken Sato"]


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("Les deux ministres ont adopté une feuille de route commune.", "une feuille de route commune"),
        ("Ils ont arrêté un plan d'action pour 2026.", "un plan d'action pour 2026"),
        ("Les deux parties ont scellé un accord de pêche.", "un accord de pêche"),
    ],
)
def test_what_was_adopted_or_sealed_came_of_a_meeting(told: str, outcome: str) -> None:
    text = f"Le {HOST} a reçu à Lomé le ministre japonais du Commerce, Ken Sato. {told}"
    (meeting,) = _meetings(text)
    assert [found.text for found in meeting.outcomes] == [outcome]


@pytest.mark.parametrize("views", ["leurs vues sur", "des points de vue sur", "leurs avis au sujet de"])
def test_views_are_exchanged_on_something(views: str) -> None:
    text = f"Le {HOST} a reçu à Lomé le ministre japonais du Commerce, Ken Sato. Ils ont échangé {views} la pêche."
    (meeting,) = _meetings(text)
    assert [topic.text for topic in meeting.topics] == ["la pêche"]


@pytest.mark.parametrize(
    "where",
    [
        "à l'hôtel Baobab de Lomé",
        "à l'aéroport international de Lomé",
        "au palais présidentiel de Lomé",
        "dans les locaux de son département",
        "dans le cadre de sa visite officielle",
        "le lundi 3 du mois courant",
        "en début de semaine",
    ],
)
def test_where_and_when_people_talked_is_no_topic(where: str) -> None:
    (meeting,) = _meetings(f"Le {HOST} s'est entretenu avec le ministre japonais du Commerce, Ken Sato, {where}.")
    assert not meeting.topics


def test_a_friendship_group_of_parliament_has_a_chair() -> None:
    text = f"Le {HOST} a reçu la présidente du groupe d'amitié parlementaire Japon-Togo, Emi Mori."
    (meeting,) = _meetings(text)
    assert _names(meeting) == ["Yao Kodjo", "Emi Mori"]


def test_what_someone_counts_on_is_hoped_for() -> None:
    text = f"Le {HOST} a reçu à Lomé le ministre japonais du Commerce, Ken Sato. M. Sato a dit compter sur la pêche."
    (meeting,) = _meetings(text)
    assert [(found.act.value, found.text) for found in meeting.statements] == [("hope", "la pêche")]
