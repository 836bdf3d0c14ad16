"""Where people met in French reports, and on what occasion: asides between commas, other visits, whose event it is."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

_HOST = "Le ministre béninois des Affaires étrangères, Romaric Adjovi,"
_GUEST = "l'ambassadeur du Japon, Ken Sato"


def _meeting(text: str) -> DiplomaticMeeting:
    (meeting,) = parse_text(text, language="fr").meetings
    return meeting


@pytest.mark.parametrize(
    ("aside", "name"),
    [
        ("en marge du Sommet arabe", "Sommet arabe"),
        ("à la marge du Sommet arabe", "Sommet arabe"),
        ("en marge de la Conférence sur la sécurité de Munich", "Conférence sur la sécurité de Munich"),
        ("en marge de la réunion du Conseil de sécurité", "réunion du Conseil de sécurité"),
        ("en marge des obsèques du roi Adama", "obsèques du roi Adama"),
        ("lors du sommet de la CEDEAO", "sommet de la CEDEAO"),
        ("à la faveur du sommet de la CEDEAO", "sommet de la CEDEAO"),
    ],
)
def test_an_event_between_commas_is_the_occasion_and_neither_a_topic_nor_another_meeting(aside: str, name: str) -> None:
    for text in (
        f"{_HOST} s'est entretenu, {aside}, avec {_GUEST}.",
        f"{_HOST} a reçu {_GUEST}, {aside}.",
        f"{aside[0].upper()}{aside[1:]}, {_HOST[0].lower()}{_HOST[1:]} a reçu {_GUEST}.",
    ):
        meeting = _meeting(text)
        assert meeting.occasion is not None, text
        assert (meeting.occasion.name, meeting.topics) == (name, ())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            f"{_HOST} a reçu {_GUEST}, en marge de la cérémonie d'investiture du président Yao Kodjo.",
            "cérémonie d'investiture du président Yao Kodjo",
        ),
        (f"{_HOST} a reçu mardi {_GUEST}, en marge du sommet. Le président Yao Kodjo y était.", "sommet"),
        (
            f"{_HOST} a reçu {_GUEST}, en visite de travail d'une journée au Bénin.",
            "visite de travail d'une journée au Bénin",
        ),
        (f"{_HOST} a reçu {_GUEST}, en visite officielle par une belle journée.", "visite officielle"),
    ],
)
def test_whose_event_it_is_and_how_long_a_visit_takes_belongs_to_its_name(text: str, name: str) -> None:
    occasion = _meeting(text).occasion
    assert occasion is not None
    assert occasion.name == name


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("se sont rencontrés mardi à Abidjan, au lendemain d'une visite de M. Adjovi à Kinshasa", "Abidjan"),
        ("se sont rencontrés mardi à Abidjan, après une visite de M. Adjovi à Kinshasa", "Abidjan"),
        ("se sont rencontrés mardi lors d'une visite de M. Adjovi à Kinshasa", "Kinshasa"),
        ("se sont rencontrés mardi dans la localité de Parakou", "Parakou"),
    ],
)
def test_people_met_where_no_visit_before_led(told: str, place: str) -> None:
    meeting = _meeting(f"{_HOST} et la ministre congolaise des Mines, Awa Ilunga, {told}.")
    assert meeting.place is not None
    assert meeting.place.name == place


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (f"{_HOST} a reçu {_GUEST}, en fin de mission au Bénin.", "mission au Bénin"),
        (f"{_HOST} a reçu {_GUEST}, à la fin de sa mission au Bénin.", "sa mission au Bénin"),
        (f"{_HOST} a reçu {_GUEST}. Une visite du ministre à Tokyo a été évoquée.", None),
        (f"{_HOST} a reçu {_GUEST}. Ils ont évoqué la visite du ministre à Tokyo.", None),
        (f"{_HOST} a reçu {_GUEST}. L'entretien fait suite à la récente visite du ministre à Tokyo.", None),
        (f"{_HOST} a reçu {_GUEST}, à la fin de l'entretien du matin.", None),
    ],
)
def test_missions_end_on_occasions_and_visits_that_were_talked_of_are_none(told: str, name: str | None) -> None:
    meeting = _meeting(told)
    assert (meeting.occasion and meeting.occasion.name) == name
    assert meeting.place is None or meeting.place.name != "Tokyo"


@pytest.mark.parametrize(
    ("title", "text", "place"),
    [
        ("Bénin : le ministre reçoit l'ambassadeur", f"{_HOST} a reçu {_GUEST}.", "Bénin"),
        ("Bénin : le ministre reçoit l'ambassadeur", f"{_HOST} a reçu à Lomé {_GUEST}.", "Lomé"),
        ("Japon : le ministre reçoit l'ambassadeur", f"{_HOST} a reçu {_GUEST}.", None),
        ("Bénin : un ministre à l'écoute", f"{_HOST} s'est entretenu avec {_GUEST}.", None),
    ],
)
def test_a_title_headed_by_the_state_of_whoever_receives_tells_where(title: str, text: str, place: str | None) -> None:
    (meeting,) = parse_text(text, title=title, language="fr").meetings
    assert (meeting.place and meeting.place.name) == place


@pytest.mark.parametrize(
    ("host", "place"),
    [("qu'abrite Malabo", ("Malabo", "GQ")), ("accueilli par la Guinée équatoriale", ("Guinée équatoriale", "GQ"))],
)
def test_who_hosts_a_summit_tells_where_people_met_on_its_sidelines(host: str, place: tuple[str, str]) -> None:
    text = (
        "Le ministre kényan des Affaires étrangères, Salim Kamau, a rencontré son homologue togolais, Kofi Mensah, "
        f"en marge du sommet de l'Union africaine {host}."
    )
    found = parse_text(text, language="fr").meetings[0].place
    assert found is not None
    assert (found.name, found.country) == place


@pytest.mark.parametrize("call", ["une visite de courtoisie", "une visite d'adieu"])
def test_a_visit_of_courtesy_is_the_contact_itself(call: str) -> None:
    meeting = _meeting(f"{_HOST} a reçu {_GUEST}. Le diplomate lui a rendu {call} au ministère.")
    assert meeting.occasion is None


def test_a_visit_of_courtesy_and_work_is_an_occasion() -> None:
    meeting = _meeting(f"{_HOST} a reçu {_GUEST}, dans le cadre d'une visite de courtoisie et de travail au Bénin.")
    assert meeting.occasion is not None
    assert meeting.occasion.name == "visite de courtoisie et de travail au Bénin"


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("au palais de la Renaissance", "palais de la Renaissance"),
        ("au palais présidentiel", "palais présidentiel"),
        ("à la Primature", "Primature"),
    ],
)
def test_whoever_receives_does_so_in_a_palace_of_their_own(where: str, place: str) -> None:
    text = (
        f"Le ministre centrafricain des Affaires étrangères, Jean Yakoma, a reçu mardi {where} l'ambassadeur du Japon, "
        "Ken Sato."
    )
    found = parse_text(text, language="fr").meetings[0].place
    assert found is not None
    assert (found.name, found.country) == (place, "CF")


def test_a_palace_that_is_only_spoken_of_is_no_place() -> None:
    text = (
        "Le ministre centrafricain des Affaires étrangères, Jean Yakoma, a reçu mardi l'ambassadeur du Japon, Ken "
        "Sato, pour parler de la reconstruction du palais présidentiel."
    )
    assert parse_text(text, language="fr").meetings[0].place is None


def test_the_noun_of_an_event_stands_before_what_describes_it() -> None:
    meeting = _meeting(
        f"{_HOST} a reçu {_GUEST}, lors de son passage à Cotonou avant de rejoindre des réunions à Lomé."
    )
    assert meeting.occasion is None or "réunions" not in meeting.occasion.name
