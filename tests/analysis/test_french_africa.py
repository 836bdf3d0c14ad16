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
