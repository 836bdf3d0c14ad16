"""French titles as much of the press writes them: without hyphens, with what is told of the holder before the name."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

_HOST = "Le ministre béninois des Affaires étrangères, Romaric Adjovi,"


def _meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, language="fr", published="2025-03-05").meetings


def _people(meeting: DiplomaticMeeting) -> list[tuple[str | None, str | None, str | None]]:
    return [
        (p.person.name if p.person else None, p.office.kind.value if p.office else None, p.country)
        for p in meeting.participants
    ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("vice ministre malaisien des Affaires étrangères", "deputy-foreign-minister"),
        ("vice président malaisien", "deputy-head-of-state"),
        ("vice Premier ministre malaisien", "deputy-head-of-government"),
        ("haut commissaire malaisien", "ambassador"),
        ("chef d'état major malaisien", "security-chief"),
    ],
)
def test_a_title_is_known_without_its_hyphen(title: str, kind: str) -> None:
    (meeting,) = _meetings(f"{_HOST} a reçu mardi le {title}, Farid Rahim.")
    assert _people(meeting)[1] == ("Farid Rahim", kind, "MY")


@pytest.mark.parametrize(
    "aside",
    [
        ", en fin de mission au Bénin,",
        ", arrivé au terme de sa mission,",
        " dont le mandat est arrivé à terme,",
        " venu lui faire ses adieux, M.",
        ", actuellement en visite dans notre pays,",
        " qui effectue une visite de travail,",
    ],
)
def test_what_is_told_of_someone_may_stand_between_title_and_name(aside: str) -> None:
    (meeting,) = _meetings(f"{_HOST} a reçu mardi l'ambassadeur du Chili{aside} Pedro Morales.")
    assert _people(meeting)[1] == ("Pedro Morales", "ambassador", "CL")


def test_where_someone_is_on_a_visit_is_no_part_of_the_title() -> None:
    (meeting,) = _meetings(f"{_HOST} a reçu mardi le ministre chilien du Commerce, en visite à Cotonou, Pedro Morales.")
    assert meeting.participants[1].office is not None
    assert meeting.participants[1].office.title == "ministre chilien du Commerce"
    assert meeting.place is not None
    assert meeting.place.name == "Cotonou"
    assert meeting.occasion is not None
    assert meeting.occasion.name == "visite à Cotonou"


def test_what_someone_came_to_do_ends_before_another_title() -> None:
    text = f"{_HOST} a reçu l'ambassadeur du Chili venu parler du port, en présence du directeur, Ali Musa."
    (meeting,) = _meetings(text)
    assert _people(meeting)[1:] == [(None, "ambassador", "CL"), ("Ali Musa", "official", "BJ")]


@pytest.mark.parametrize("name", ["Jean Lukusa wa Ilunga", "Paolo degli Orsi", "Karl vom Stein"])
def test_particles_of_names_are_known(name: str) -> None:
    (meeting,) = _meetings(f"{_HOST} a reçu le ministre congolais du Commerce, {name}.")
    assert _people(meeting)[1][0] == name


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("secrétaire général de la ligue des États arabes", "ligue des États arabes"),
        ("coordonnateur résident par intérim du système des Nations Unies", "Nations Unies"),
    ],
)
def test_a_body_may_begin_with_a_small_letter(title: str, body: str) -> None:
    (meeting,) = _meetings(f"{_HOST} a reçu le {title}, Samir Haddad.")
    guest = meeting.participants[1]
    assert guest.organisation is not None
    assert (guest.organisation.name, guest.country) == (body, None)


def test_a_name_alone_is_whom_the_last_sentence_told_by_office() -> None:
    text = (
        f"{_HOST} a accordé mardi une audience à l'ambassadeur du Chili au Bénin. En effet, Pedro Morales a rendu "
        "une visite de courtoisie au chef de la diplomatie béninoise."
    )
    (meeting,) = _meetings(text)
    assert _people(meeting) == [("Romaric Adjovi", "foreign-minister", "BJ"), ("Pedro Morales", "ambassador", "CL")]


def test_a_name_alone_that_was_met_too_is_someone_else() -> None:
    text = (
        f"{_HOST} a reçu mardi l'ambassadeur du Chili au Bénin. Pedro Morales a également rencontré le ministre "
        "béninois des Affaires étrangères."
    )
    assert [_people(meeting)[0][0] for meeting in _meetings(text)] == ["Romaric Adjovi", "Pedro Morales"]


@pytest.mark.parametrize(
    "between",
    [
        "Il était porteur d'une lettre du roi Hassan Nour.",
        "Cette visite intervient peu après sa nomination, succédant à Hassan Nour.",
    ],
)
def test_whom_a_sentence_only_binds_is_not_who_is_meant_next(between: str) -> None:
    text = (
        f"L'ambassadeur de Jordanie, Karim Salti, a été reçu mardi par le chef de l'État béninois Yves Dossou. "
        f"{between} Il a salué les relations à l'issue de son entretien avec le chef de l'État."
    )
    assert {name for meeting in _meetings(text) for name, _, _ in _people(meeting)} == {"Karim Salti", "Yves Dossou"}


@pytest.mark.parametrize(
    ("title", "kind", "country"),
    [
        ("ministre malien délégué auprès du ministre des Affaires étrangères", "deputy-foreign-minister", "ML"),
        ("chef malien d'état-major des armées", "security-chief", "ML"),
        ("secrétaire indien aux Affaires étrangères", "deputy-foreign-minister", "IN"),
        ("secrétaire philippin aux Affaires étrangères", "foreign-minister", "PH"),
        ("ministre malien chargé des Ports", "minister", "ML"),
    ],
)
def test_the_adjective_of_a_state_may_part_a_title(title: str, kind: str, country: str) -> None:
    (meeting,) = _meetings(f"{_HOST} a reçu mardi le {title}, Farid Rahim.")
    assert _people(meeting)[1] == ("Farid Rahim", kind, country)


def test_a_ministry_is_no_title() -> None:
    (meeting,) = _meetings(f"{_HOST} a reçu Farid Rahim, directeur des ports du ministère malien du Commerce.")
    assert meeting.participants[1].office is not None
    assert meeting.participants[1].office.title.startswith("directeur")


@pytest.mark.parametrize(
    ("told", "people"),
    [
        (
            "MM. Zoran Pek et Hasni Lekbir, respectivement ministre malien du Commerce et ambassadeur du Chili",
            [("Zoran Pek", "minister", "ML"), ("Hasni Lekbir", "ambassador", "CL")],
        ),
        (
            "Awa Diop et Luc Morel, respectivement conseillère diplomatique du président malien et directeur des ports",
            [("Awa Diop", "adviser", "ML"), ("Luc Morel", "official", None)],
        ),
    ],
)
def test_titles_behind_respectively_are_those_of_the_names_before(
    told: str, people: list[tuple[str, str, str | None]]
) -> None:
    found = {person[0]: person for meeting in _meetings(f"{_HOST} a reçu {told}.") for person in _people(meeting)}
    for name, kind, country in people:
        assert found[name][:2] == (name, kind)
        assert country in {None, found[name][2]}


def test_the_state_in_which_someone_is_received_is_none_of_the_counterpart() -> None:
    text = f"{_HOST} a reçu mardi au Togo son homologue malien Farid Rahim."
    (meeting,) = _meetings(text)
    assert _people(meeting)[1] == ("Farid Rahim", "foreign-minister", "ML")


def test_a_minister_without_a_state_may_be_told_with_it_later() -> None:
    text = (
        "La ministre du Commerce, Awa Diop, est arrivée mardi à Cotonou, où elle a été reçue par le président "
        "béninois, Yves Dossou. La ministre togolaise a ensuite rencontré le ministre béninois des Ports, Luc Adjovi."
    )
    assert {person for meeting in _meetings(text) for person in _people(meeting) if person[0] == "Awa Diop"} == {
        ("Awa Diop", "minister", "TG")
    }


def test_a_minister_of_another_portfolio_is_someone_else() -> None:
    text = (
        "Le ministre du Commerce, Luc Dossou, a reçu mardi l'ambassadeur du Togo. Le diplomate lui a remis une lettre "
        "du ministre togolais de l'Intérieur."
    )
    assert ("Luc Dossou", "minister", "TG") not in {p for meeting in _meetings(text) for p in _people(meeting)}


def test_le_before_a_courtesy_is_no_part_of_a_name() -> None:
    text = (
        f"{_HOST} a reçu mardi la ministre indienne du Commerce, Anita Rao. Le Dr Rao et Romaric Adjovi ont évoqué "
        "la pêche."
    )
    (meeting,) = _meetings(text)
    assert [name for name, _, _ in _people(meeting)] == ["Romaric Adjovi", "Anita Rao"]


def test_heads_of_any_body_and_professors_are_met() -> None:
    text = (
        f"{_HOST} a rencontré l'ambassadeur du Chili, Pedro Morales, le directeur de l'Académie diplomatique du "
        "ministère chilien des Affaires étrangères, le Prof. Luis Rojas, et la cheffe de la Fondation du Sud, Ana Soto."
    )
    names = {name for meeting in _meetings(text) for name, _, _ in _people(meeting)}
    assert names == {"Romaric Adjovi", "Pedro Morales", "Luis Rojas", "Ana Soto"}
