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
