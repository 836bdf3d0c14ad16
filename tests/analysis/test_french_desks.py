"""French of African news desks: titles of envoys and women, subjects behind an adjunct, guests named later, sayings."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting, Participant

_RECEIVED = "Le ministre tchadien des Affaires étrangères, Ali Kodi, a reçu mardi l'envoyé suisse, Urs Meier. "


def _meetings(text: str, title: str | None = None) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, title=title, language="fr", published="2025-03-05").meetings


def _told(participant: Participant) -> tuple[str | None, str | None, str | None]:
    name = participant.person.name if participant.person else None
    return name, participant.office.kind.value if participant.office else None, participant.country


def _people(text: str, title: str | None = None) -> set[tuple[str | None, str | None, str | None]]:
    (meeting,) = _meetings(text, title)
    return {_told(p) for p in meeting.participants}


def _said(text: str) -> list[tuple[str | None, str, str]]:
    (meeting,) = _meetings(text)
    names = {p.id: p.person.name if p.person else None for p in meeting.participants}
    return [(names[s.speakers[0]] if s.speakers else None, s.act.value, s.text) for s in meeting.statements]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("l'envoyé personnel du secrétaire général de l'ONU pour le Sahara marocain", ("envoy", None)),
        ("l'envoyé spécial de l'Union africaine pour le conflit congolais", ("envoy", None)),
        ("l'envoyé spécial chinois pour la Corne de l'Afrique", ("envoy", "CN")),
        ("la représentante de la CEEAC au Gabon", ("organisation-official", None)),
        ("le représentant de la GIZ au Bénin", ("official", "DE")),
        ("le représentant du Japon", ("official", "JP")),
        ("la directrice générale de l'OMS", ("organisation-head", None)),
        ("la secrétaire générale de la Ligue arabe", ("organisation-head", None)),
        ("le secrétaire exécutif du Groupe des cinq pays du Sahel", ("organisation-head", None)),
        ("le ministre togolais en charge des questions de sécurité", ("minister", "TG")),
    ],
)
def test_titles_of_envoys_and_of_women_are_read(title: str, told: tuple[str, str | None]) -> None:
    people = _people(f"Le président mauritanien, Sidi Ould Bah, a reçu mardi {title}, M. Dana Lima.")
    assert ("Dana Lima", *told) in people


@pytest.mark.parametrize(
    "text",
    [
        "À l'issue de ses entretiens avec le chef de la diplomatie, M. Meier a réaffirmé le soutien de la Suisse.",
        "Au sortir de l'audience avec le ministre, Urs Meier a réaffirmé le soutien de la Suisse.",
        (
            "Après son entrevue avec le ministre des Affaires étrangères, l'émissaire Urs Meier a réaffirmé "
            "le soutien de la Suisse."
        ),
    ],
)
def test_who_leads_a_sentence_is_not_the_one_of_the_title_before(text: str) -> None:
    assert _said(_RECEIVED + text) == [("Urs Meier", "affirm", "le soutien de la Suisse")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Le ministre a confié à l'envoyé suisse que la paix revient.", ("Ali Kodi", "affirm", "la paix revient")),
        ("Il a réitéré à M. Meier le soutien du Tchad.", ("Ali Kodi", "affirm", "le soutien du Tchad")),
        ("Ali Kodi a assuré l'émissaire de la volonté du Tchad.", ("Ali Kodi", "affirm", "la volonté du Tchad")),
        (
            "Le ministre a, pour sa part, assuré le diplomate du soutien du Tchad.",
            ("Ali Kodi", "affirm", "soutien du Tchad"),
        ),
        ("Il a remercié le ministre pour l'accueil.", ("Urs Meier", "thank", "l'accueil")),
        ("Il s'est dit honoré de rencontrer le ministre.", ("Urs Meier", "welcome", "rencontrer le ministre")),
    ],
)
def test_to_whom_something_is_said_is_no_part_of_it_and_tells_who_speaks(text: str, said: tuple[str, str, str]) -> None:
    assert _said(_RECEIVED + text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Le ministre des Affaires étrangères, Ali Kodi, a reçu mercredi l'ambassadeur d'Oman au Tchad. "
            "En effet, Salem Rawahi a rendu une visite de courtoisie au chef de la diplomatie tchadienne."
        ),
        (
            "Le ministre tchadien des Affaires étrangères, Ali Kodi, a reçu mercredi l'ambassadeur d'Oman. "
            "Salem Rawahi a rencontré le ministre à N'Djamena."
        ),
    ],
)
def test_who_calls_on_a_host_is_the_guest_told_by_office_before(text: str) -> None:
    assert _people(text) == {("Ali Kodi", "foreign-minister", "TD"), ("Salem Rawahi", "ambassador", "OM")}


def test_a_name_alone_is_not_given_to_the_head_of_state_whom_its_bearer_met() -> None:
    text = "Le président béninois a reçu la nouvelle ambassadrice du Canada. Lucie Roy a rencontré le chef de l'État."
    assert _people(text) == {(None, "head-of-state", "BJ"), ("Lucie Roy", "ambassador", "CA")}


def test_a_text_may_begin_with_a_pronoun_for_whom_the_title_is_about() -> None:
    text = "Elle a été reçue mardi par le ministre tchadien des Affaires étrangères, Ali Kodi."
    people = _people(text, "La secrétaire d'État norvégienne aux Affaires étrangères séjourne au Tchad")
    assert people == {("Ali Kodi", "foreign-minister", "TD"), (None, "deputy-foreign-minister", "NO")}


@pytest.mark.parametrize("title", ["présidents", "Premiers ministres"])
def test_two_who_lead_a_state_each_met_whichever_states_they_lead(title: str) -> None:
    text = f"Les {title} Said Chanfi et Juan Rojas se sont entretenus hier à Moroni de la pêche dans l'océan Indien. "
    (meeting,) = _meetings(text + "Les Comores veulent un accord.")
    assert [(p.person.name, p.country) for p in meeting.participants if p.person] == [
        ("Said Chanfi", None),
        ("Juan Rojas", None),
    ]


@pytest.mark.parametrize(
    ("group", "told"),
    [
        ("l'Assemblée nationale du Togo, conduite par son président", ("parliament-speaker", "TG")),
        ("l'Assemblée nationale togolaise, conduite par le député", ("parliamentarian", "TG")),
        ("la Banque mondiale conduite par son Vice-Président pour l'Afrique de l'Ouest et du Centre", None),
        ("la BOAD, conduite par son président", None),
    ],
)
def test_who_leads_the_group_of_a_house_or_bank_is_of_it(group: str, told: tuple[str, str] | None) -> None:
    people = _people(f"Le président ivoirien, Koffi Brou, a reçu mardi une délégation de {group}, M. Ali Dalhatu.")
    kinds = {(kind, state) for name, kind, state in people if name == "Ali Dalhatu"}
    assert kinds == {told} if told else kinds <= {("organisation-official", None), ("organisation-head", None)}


@pytest.mark.parametrize("rank", ["le Lieutenant-Colonel à la retraite", "le général de division à la retraite"])
def test_the_rank_of_who_has_retired_is_no_part_of_the_name(rank: str) -> None:
    people = _people(f"Le ministre malien de la Justice, Ali Sow, a reçu mardi l'envoyé du Ghana, {rank} Kofi Asante.")
    assert ("Kofi Asante", "envoy", "GH") in people


@pytest.mark.parametrize(
    "other", ["le chef de la diplomatie chilienne", "la ministre chilienne des Affaires étrangères"]
)
def test_a_minister_of_a_state_met_by_one_with_no_state_told_is_another(other: str) -> None:
    text = f"Alger - Le ministre des Affaires étrangères, Rachid Yousfi, s'est entretenu mardi à Alger avec {other}."
    assert _people(text) == {("Rachid Yousfi", "foreign-minister", "DZ"), (None, "foreign-minister", "CL")}
