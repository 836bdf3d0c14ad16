"""French of African and Maghreb desks: ranks before names, heads of councils, groups of envoys, further offices."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

_MET = "Le ministre béninois du Commerce, Luc Houngbo, a rencontré mardi le ministre togolais des Mines, Yao Kpodar"
_ENVOYS = "l'ambassadeur du Brésil, Luiz Penteado, et l'ambassadrice d'Italie, Giulia Sartori."


def _meetings(text: str, title: str | None = None) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, title=title, language="fr", published="2024-05-15").meetings


def _people(text: str, title: str | None = None) -> list[tuple[str | None, str | None, str | None]]:
    (meeting,) = _meetings(text, title)
    return [
        (p.person.name if p.person else None, p.office.kind.value if p.office else None, p.country)
        for p in meeting.participants
    ]


@pytest.mark.parametrize(
    "rank", ["le Général", "le Général d'Armée", "le maréchal", "le capitaine", "M.", "Son Excellence"]
)
@pytest.mark.parametrize("state", ["béninois", "du Bénin"])
def test_rank_with_an_article_stands_before_the_name_of_a_counterpart(state: str, rank: str) -> None:
    text = f"Le président du Niger, Garba Zakou, a reçu à Niamey son homologue {state}, {rank} Luc Houngbo."
    assert _people(text) == [("Garba Zakou", "head-of-state", "NE"), ("Luc Houngbo", "head-of-state", "BJ")]
    (meeting,) = _meetings(text)
    assert meeting.participants[1].office is not None
    assert meeting.participants[1].office.title == f"son homologue {state}"


@pytest.mark.parametrize(
    "text",
    [
        "Le président du Niger s'est entretenu lundi à Bamako avec le président Modibo Sangho.",
        "Le président du Niger s'est rendu lundi au Mali où il a eu un entretien avec le président Modibo Sangho.",
        "Le Premier ministre du Niger a reçu lundi à Niamey le Premier ministre Modibo Sangho, venu du Mali.",
    ],
)
def test_leader_whose_state_is_not_told_is_not_the_one_whom_he_meets(text: str) -> None:
    first, second = _people(text)
    assert (first[0], second[0]) == (None, "Modibo Sangho")


@pytest.mark.parametrize(
    "told",
    [
        "Mme Voahangy Ratsima a été reçue mardi par son homologue russe, Arkadi Mironov.",
        "Dans ce cadre, Voahangy Ratsima a été reçue mardi par le ministre russe des Transports, Arkadi Mironov.",
        "Mme Voahangy Ratsima a rencontré mardi son homologue russe, Arkadi Mironov.",
    ],
)
def test_name_alone_is_whoever_was_told_by_office_before_though_it_was_received(told: str) -> None:
    people = _people(f"La ministre malgache des Affaires étrangères est à Moscou. {told}")
    assert ("Voahangy Ratsima", "foreign-minister", "MG") in people


@pytest.mark.parametrize(
    ("title", "kind", "country"),
    [
        ("Le chef du Conseil souverain de transition", "head-of-state", "SD"),
        ("Le vice-président du Conseil souverain de transition", "deputy-head-of-state", "SD"),
        ("Le président du CNSP", "head-of-state", "NE"),
        ("Le président du Conseil militaire de transition", "head-of-state", "TD"),
        ("Le président du CTRI", "head-of-state", "GA"),
        ("Le président du CNRD", "head-of-state", "GN"),
    ],
)
def test_heads_of_councils_that_rule_lead_a_state(title: str, kind: str, country: str) -> None:
    people = _people(f"{title}, Lt-Gen Idris Tagba, a reçu mardi l'ambassadeur du Qatar, Jassim Al Kaabi.")
    assert people[0] == ("Idris Tagba", kind, country)


@pytest.mark.parametrize(
    "group",
    [
        "trois diplomates",
        "plusieurs chefs de mission diplomatique",
        "quelques patrons des représentations diplomatiques",
    ],
)
@pytest.mark.parametrize("who", ["Il s'agit de {}", "Parmi eux, {}", "Parmi les participants figuraient {}"])
def test_envoys_are_named_behind_a_group_of_them(group: str, who: str) -> None:
    named = _ENVOYS.replace("et l'", "et de l'") if who.endswith("de {}") else _ENVOYS
    people = _people(
        f"Le ministre togolais des Affaires étrangères, Yao Kpodar, a reçu mardi {group}. {who.format(named)}"
    )
    assert {person[0] for person in people} == {"Yao Kpodar", "Luiz Penteado", "Giulia Sartori"}


def test_two_diplomats_are_those_who_met() -> None:
    people = _people(
        "Le ministre togolais des Mines, Yao Kpodar, a reçu mardi le ministre béninois du Commerce, Luc "
        "Houngbo. Les deux diplomates ont évoqué la frontière."
    )
    assert len(people) == 2


@pytest.mark.parametrize(
    "behind",
    [
        " et par ailleurs président du conseil des mines",
        " et également président du conseil des mines",
        ", par ailleurs président du conseil des mines",
    ],
)
def test_office_held_besides_is_no_other_person(behind: str) -> None:
    assert [name for name, *_ in _people(f"{_MET}, ministre d'État{behind}.")] == ["Luc Houngbo", "Yao Kpodar"]


def test_office_before_the_name_is_kept_beside_another_one() -> None:
    text = "Le ministre togolais des Mines, par ailleurs gouverneur de la BAD, Yao Kpodar, a rencontré mardi {}"
    people = _people(text.format("le ministre béninois du Commerce, Luc Houngbo."))
    assert people[0] == ("Yao Kpodar", "minister", "TG")


@pytest.mark.parametrize("wish", ["le souhait de rencontrer", "le vœu de recevoir", "l'espoir d'accueillir"])
def test_wish_to_meet_is_no_contact(wish: str) -> None:
    text = (
        f"Le ministre togolais des Mines, Yao Kpodar, a exprimé {wish} le ministre béninois du Commerce, Luc Houngbo."
    )
    assert _meetings(text) == ()


@pytest.mark.parametrize(
    "event",
    [
        "du prochain Sommet des mines, les 20 et 21 novembre 2024, à Djerba",
        "du prochain Sommet des mines (20-21 novembre à Djerba)",
        "du prochain Sommet des mines, en novembre, à Djerba",
        "du Sommet des mines, prévu les 20 et 21 novembre à Djerba",
        "du Sommet des mines, qui se tiendra le 20 novembre prochain à Djerba",
    ],
)
def test_where_a_coming_event_will_be_is_not_where_they_met(event: str) -> None:
    (meeting,) = _meetings(f"{_MET}. Ils ont parlé de la préparation {event}.")
    assert meeting.place is None


@pytest.mark.parametrize(
    "gone", ["est arrivé mardi à Lomé", "s'est envolé mardi pour Lomé", "a quitté Niamey mardi pour Lomé"]
)
def test_day_of_an_arrival_that_is_past_is_not_when_they_will_meet(gone: str) -> None:
    (meeting,) = _meetings(
        f"Le ministre nigérien des Mines, Garba Zakou, {gone}. Il rencontrera son homologue togolais, Yao Kpodar."
    )
    assert (meeting.status.value, meeting.date) == ("planned", None)


@pytest.mark.parametrize(
    "body",
    [
        "directrice générale du Mécanisme africain d'évaluation par les pairs (MAEP)",
        "directrice exécutive de l'Autorité du bassin du Niger",
        "présidente de l'Assemblée parlementaire de l'OTAN",
    ],
)
def test_officers_of_bodies_of_africa_are_read_with_their_names(body: str) -> None:
    people = _people(f"Le ministre togolais des Mines, Yao Kpodar, a reçu mardi à Lomé la {body}, Grace Wanjiru.")
    assert [person[0] for person in people] == ["Yao Kpodar", "Grace Wanjiru"]


@pytest.mark.parametrize(
    ("told", "state"),
    [("le Sénégalais", "SN"), ("le Sud-Africain", "ZA"), ("le Burkinabè", "BF"), ("le Nord-Coréen", "KP")],
)
def test_name_behind_whose_citizen_someone_is_acts_for_that_state(told: str, state: str) -> None:
    people = _people(f"Le ministre togolais des Mines, Yao Kpodar, a rencontré mardi {told} Thabo Molefe.")
    assert ("Thabo Molefe", None, state) in people


@pytest.mark.parametrize("place", ["Dakar", "Alger"])
def test_agency_of_a_name_that_two_have_is_of_the_state_where_it_was_written(place: str) -> None:
    people = _people(
        f"{place}, 14 mai (APS) - Le ministre des Mines, Yao Kpodar, a reçu l'ambassadeur du Brésil, Ivo Lima."
    )
    assert people[0] == ("Yao Kpodar", "minister", {"Dakar": "SN", "Alger": "DZ"}[place])


@pytest.mark.parametrize(
    "whom", ["le ministre", "le Premier ministre", "la ministre d'État Awa Diarra", "le président"]
)
def test_whoever_someone_stands_in_for_is_not_there(whom: str) -> None:
    text = f"Le ministre malien des Mines, Modibo Sangho, représentant {whom}, a reçu mardi l'ambassadeur du Brésil."
    assert [person[0] for person in _people(text)] == ["Modibo Sangho", None]


@pytest.mark.parametrize("who", ["l'homme d'affaires", "l'industriel", "l'ancien ministre", "la philanthrope"])
def test_whoever_holds_no_office_is_received_beside_an_official(who: str) -> None:
    people = _people(f"Le ministre ghanéen Kofi Mensah et {who} Tunde Bello ont été reçus par le président Yao Kpodar.")
    assert {person[0] for person in people} == {"Kofi Mensah", "Tunde Bello", "Yao Kpodar"}


@pytest.mark.parametrize(
    "future",
    [
        "aura des entretiens sur la pêche avec",
        "tiendra une réunion sur la pêche avec",
        "rendra une visite de courtoisie à",
        "accordera une audience à",
    ],
)
def test_what_someone_will_have_is_planned(future: str) -> None:
    (meeting,) = _meetings(
        f"Le ministre togolais des Mines, Yao Kpodar, {future} l'ambassadrice d'Italie, Giulia Sartori."
    )
    assert meeting.status.value == "planned"


@pytest.mark.parametrize(
    "before", ["Avant de rencontrer", "Avant de recevoir", "Après avoir reçu", "Avant d'être reçu par"]
)
@pytest.mark.parametrize("then", ["a échangé avec", "s'est entretenu avec", "a pu échanger avec"])
def test_pronoun_behind_what_was_before_is_not_whom_he_met(before: str, then: str) -> None:
    meetings = _meetings(
        "L'envoyé de l'ONU, Luiz Penteado, est au Burundi depuis lundi. "
        f"{before} le président burundais, Léandre Bizimana, il {then} le ministre burundais des Mines, Aimé Ndikumana."
    )
    met = [{p.person.name for p in meeting.participants if p.person} for meeting in meetings]
    assert {"Luiz Penteado", "Aimé Ndikumana"} in met
    assert all("Luiz Penteado" in names for names in met)


@pytest.mark.parametrize(
    "text",
    [
        "Un accord a été signé mardi à Lomé par {}, et {}.",
        "L'accord a été signé, mardi à Lomé, par {}, et par {}.",
        "La convention a été paraphée mardi à Lomé par {}, et {}.",
        "La signature de cet accord est intervenue mardi à Lomé entre {}, et {}.",
        "{}, et {} ont signé mardi à Lomé une convention.",
    ],
)
def test_accord_is_told_by_who_signed_it_where_and_when(text: str) -> None:
    signers = "le ministre togolais des Mines, Yao Kpodar", "son homologue béninois, Luc Houngbo"
    (meeting,) = _meetings(text.format(*signers))
    assert {p.person.name for p in meeting.participants if p.person} == {"Yao Kpodar", "Luc Houngbo"}
    assert (meeting.kind.value, meeting.place and meeting.place.name, str(meeting.date)) == (
        "signing",
        "Lomé",
        "2024-05-14",
    )


@pytest.mark.parametrize("paper", ["Le décret", "La pétition", "L'arrêté", "Le rapport"])
def test_paper_of_ones_own_is_no_accord(paper: str) -> None:
    text = f"{paper} a été signé mardi par le ministre togolais des Mines, Yao Kpodar, et le ministre Luc Houngbo."
    assert _meetings(text) == ()


@pytest.mark.parametrize("noun", ["la venue", "l'arrivée", "la visite"])
def test_where_others_will_come_is_not_where_they_met(noun: str) -> None:
    (meeting,) = _meetings(f"{_MET}, avec qui il a évoqué {noun} à Cotonou d'une délégation de patrons.")
    assert meeting.place is None


def test_talks_announced_between_the_two_are_nothing_they_said() -> None:
    (meeting,) = _meetings(f"{_MET}. Le tête-à-tête annoncé entre les deux ministres a duré une heure.")
    assert meeting.statements == ()


_LINES = (
    "Entretien avec M. Ali Salem, ministre égyptien des Mines. Audience accordée à l'ambassadeur du Brésil, Ivo Lima. "
    "Déjeuner avec la ministre italienne des Mines, Giulia Sartori."
)


@pytest.mark.parametrize(
    "title",
    [
        "Visite à New York du ministre togolais des Mines, Yao Kpodar",
        "Agenda du ministre togolais des Mines, Yao Kpodar",
    ],
)
def test_lines_of_a_programme_are_of_whom_the_title_is_about(title: str) -> None:
    met = [{p.person.name for p in meeting.participants if p.person} for meeting in _meetings(_LINES, title)]
    assert met == [{"Yao Kpodar", guest} for guest in ("Ali Salem", "Ivo Lima", "Giulia Sartori")]


def test_guests_of_lines_that_tell_no_host_did_not_meet_each_other() -> None:
    assert _meetings(_LINES) == ()


def test_counterpart_is_of_the_state_whose_capital_is_told_and_not_where_he_was_met() -> None:
    text = "Le ministre algérien des Mines, Ali Salem, a rencontré mardi son homologue {} Tripoli{}"
    assert _people(text.format("de", ", Moftah Sayah."))[1] == ("Moftah Sayah", "minister", "LY")
    (meeting,) = _meetings(text.format("à", "."))
    assert meeting.place is not None
    assert meeting.place.name == "Tripoli"


def test_officer_of_a_body_acts_for_it_whatever_his_nation_is_said_to_be() -> None:
    people = _people(
        "Le ministre togolais des Mines, Yao Kpodar, a reçu mardi le secrétaire général adjoint de l'ONU, Jean Morel. "
        "Le ministre a remercié le Français Jean Morel."
    )
    assert people[1] == ("Jean Morel", "organisation-official", None)
