"""How ministries and agencies tell it in French: officers of chambers, who is told respectively, what came in reply."""

from __future__ import annotations

import pytest
from tests.told import Row, rows_of, said

from diplonews import parse_text
from diplonews.model import Article

HOST = "Le président togolais Yao Kodjo"
GUEST = "le ministre danois de la Pêche Leo Borg"
MET = f"{HOST} a reçu lundi {GUEST}."


def _read(text: str) -> Article:
    return parse_text(text, language="fr", published="2024-05-15")


def _people(text: str) -> set[Row]:
    return {row for rows in rows_of(_read(text).meetings) for row in rows}


def _said(text: str) -> list[tuple[str, str, str]]:
    return [statement for meeting in _read(text).meetings for statement in said(meeting)]


def _topics(text: str) -> list[str]:
    (meeting,) = _read(text).meetings
    return [topic.text for topic in meeting.topics]


@pytest.mark.parametrize(
    ("title", "kind", "state"),
    [
        ("le président de la commission des finances du Sénat danois", "parliamentarian", "DK"),
        ("la vice-présidente de la commission des affaires étrangères du Parlement danois", "parliamentarian", "DK"),
        ("le président du comité de la pêche de la Chambre des communes", "parliamentarian", "DK"),
        ("la présidente de l'université d'Aarhus", "official", "DK"),
        ("le président du Sénat danois", "parliament-speaker", "DK"),
        ("le conseiller danois aux affaires africaines", "adviser", "DK"),
        ("l'ambassadeur de Sa Majesté le Roi en République togolaise", "ambassador", "MA"),
    ],
)
def test_an_officer_of_a_committee_is_a_member_of_the_chamber(title: str, kind: str, state: str) -> None:
    told = _people(f"{HOST} a reçu {title}, Leo Borg, en présence de l'ambassadeur du Danemark.")
    assert ("Leo Borg", kind, state) in told


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        (
            "les présidents des commissions de la pêche au Sénat danois et à la Chambre, respectivement",
            ("parliamentarian", "parliamentarian"),
        ),
        (
            "les ministres danois de la Pêche et des Affaires étrangères, respectivement",
            ("minister", "foreign-minister"),
        ),
        ("les ministres danois des Affaires étrangères et de la Défense,", ("foreign-minister", "minister")),
        (
            "le ministre danois de la Pêche et la présidente du Sénat danois, respectivement",
            ("minister", "parliament-speaker"),
        ),
    ],
)
def test_names_behind_several_titles_take_these_in_their_order(told: str, kinds: tuple[str, str]) -> None:
    first, second = kinds
    text = f"{HOST} s'est entretenu mardi avec {told} MM. Leo Borg et Nils Holm."
    assert {("Leo Borg", first, "DK"), ("Nils Holm", second, "DK")} <= _people(text)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Le conseiller fédéral Luc Favre, chef du Département fédéral des finances,", "minister"),
        (
            "Le conseiller fédéral Luc Favre, chef du Département fédéral des affaires étrangères (DFAE),",
            "foreign-minister",
        ),
        ("Le vice-Premier ministre Luc Favre, ministre des Finances,", "deputy-head-of-government"),
    ],
)
def test_a_title_without_an_article_behind_a_name_is_of_the_same_person(title: str, kind: str) -> None:
    (meeting,) = _read(f"{title} a reçu à Berne le ministre danois de la Pêche, Leo Borg.").meetings
    assert [p.office.kind.value for p in meeting.participants if p.office and p.country == "CH"] == [kind]
    assert len(meeting.participants) == len(("Favre", "Borg"))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"Le ministre togolais Yao Kodjo aura l'occasion de s'entretenir avec {GUEST}.", "planned"),
        (f"Le ministre togolais Yao Kodjo a profité de sa visite à Copenhague pour s'entretenir avec {GUEST}.", "held"),
        (f"Le ministre togolais Yao Kodjo avait rendez-vous lundi à Lomé avec {GUEST}.", "held"),
        (f"C'est tout d'abord avec {GUEST} que le ministre togolais Yao Kodjo avait rendez-vous lundi à Lomé.", "held"),
        (f"Plusieurs dossiers ont été évoqués lundi à Lomé entre le ministre togolais Yao Kodjo et {GUEST}.", "held"),
    ],
)
def test_chances_appointments_and_clefts_tell_contacts(text: str, status: str) -> None:
    (meeting,) = _read(text).meetings
    assert {p.country for p in meeting.participants} == {"TG", "DK"}
    assert meeting.status.value == status


def test_one_who_is_called_to_something_is_not_on_the_telephone() -> None:
    article = _read(f"{MET} A l'issue de l'entretien, le président a appelé son hôte à la retenue.")
    assert [meeting.kind.value for meeting in article.meetings] == ["talks"]


def test_the_secretary_of_state_of_a_state_is_the_one_told_before() -> None:
    (meeting,) = _read(
        "La ministre togolaise des Affaires étrangères, Afi Kodjo, a reçu la délégation conduite par le secrétaire "
        "d'État danois aux Affaires étrangères, Leo Borg. La cheffe de la diplomatie togolaise et le secrétaire d'État "
        "danois ont évoqué la pêche."
    ).meetings
    assert len(meeting.participants) == len(("Kodjo", "Borg"))


@pytest.mark.parametrize(
    ("told", "who", "content"),
    [
        (
            "Le port sera ouvert en juin, a déclaré mardi à Lomé le ministre danois.",
            "Borg",
            "Le port sera ouvert en juin",
        ),
        ("Le port sera ouvert en juin, a indiqué ce mardi, à Lomé, M. Borg.", "Borg", "Le port sera ouvert en juin"),
        ("Il a déclaré à ce dernier que le port serait ouvert.", "Kodjo", "le port serait ouvert"),
        ("Le président a exprimé sa gratitude profonde pour l'aide danoise.", "Kodjo", "l'aide danoise"),
        ("Le ministre a exprimé son espoir sincère que la paix revienne.", "Borg", "la paix revienne"),
        (
            "Le président, Yao Kodjo, a exhorté son homologue Ida Krog à la retenue.",
            "Kodjo",
            "la retenue",
        ),
    ],
)
def test_who_speaks_and_of_what_behind_a_day_a_hearer_or_an_adjective(told: str, who: str, content: str) -> None:
    assert (who, content) in {(speaker, text) for speaker, _, text in _said(f"{MET} {told}")}


def test_when_it_was_said_is_no_part_of_what_was_said() -> None:
    told = _said(f"{HOST} a déclaré que la paix était proche au cours de son entretien mardi avec {GUEST}.")
    assert [text for *_, text in told] == ["la paix était proche"]


def test_presenting_credentials_says_nothing() -> None:
    article = _read(f"L'ambassadeur du Danemark a présenté, hier au palais, au {HOST[3:]}, ses lettres de créance.")
    assert [meeting.kind.value for meeting in article.meetings] == ["credentials"]
    assert not article.meetings[0].statements


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("la situation au Soudan, en Libye et au Tchad", ["la situation au Soudan, en Libye et au Tchad"]),
        ("la coopération avec le Kenya et l'Ouganda", ["la coopération avec le Kenya et l'Ouganda"]),
        ("la crise d'après-guerre et le port de Lomé", ["la crise d'après-guerre", "le port de Lomé"]),
        ("la situation au Soudan et la pêche", ["la situation au Soudan", "la pêche"]),
    ],
)
def test_places_of_one_thing_are_not_things_of_their_own(told: str, topics: list[str]) -> None:
    assert _topics(f"{MET} Ils ont évoqué {told}.") == topics


@pytest.mark.parametrize(
    "told",
    [
        "L'ambassadeur du Danemark Leo Borg a rendu, lundi à Lomé, une visite de courtoisie au",
        "L'ambassadeur du Danemark Leo Borg a effectué ce mardi une visite de courtoisie au",
        "Une délégation danoise conduite par l'ambassadeur Leo Borg était au cabinet du",
    ],
)
def test_when_and_where_may_stand_before_the_visit_that_was_paid(told: str) -> None:
    (meeting,) = _read(f"{told} {HOST[3:]}.").meetings
    assert {p.country for p in meeting.participants} == {"TG", "DK"}


def test_a_title_with_an_article_does_not_go_on_with_the_palace_before_it() -> None:
    told = _people("Le président français Luc Morel a reçu à l'Élysée l'ancien président togolais, Yao Kodjo.")
    assert told == {("Luc Morel", "head-of-state", "FR"), ("Yao Kodjo", "head-of-state", "TG")}


def test_a_preposition_before_each_of_those_who_were_met_tells_them_apart() -> None:
    article = _read(
        "Le ministre togolais Yao Kodjo a eu des entretiens avec Leo Borg, ministre danois de la Pêche, ainsi qu'avec "
        "Ida Krog, ministre danoise des Transports."
    )
    assert [row[0] for rows in rows_of(article.meetings) for row in rows] == [
        "Yao Kodjo",
        "Leo Borg",
        "Yao Kodjo",
        "Ida Krog",
    ]


def test_bodies_may_be_among_those_whose_envoys_are_told() -> None:
    told = _people(
        f"{HOST} a reçu les ambassadeurs du Danemark, Leo Borg, de l'Union africaine, Afi Mensah, et du Japon, "
        "Emi Mori."
    )
    assert {("Leo Borg", "ambassador", "DK"), ("Afi Mensah", "ambassador", "Union africaine")} <= told
    assert ("Emi Mori", "ambassador", "JP") in told


def test_each_presents_letters_of_credence_by_himself() -> None:
    article = _read(
        f"{HOST} a reçu les lettres de créance de deux ambassadeurs. Il s'agit de Leo Borg, ambassadeur du Danemark, "
        "et "
        "d'Emi Mori, ambassadrice du Japon."
    )
    assert [meeting.kind.value for meeting in article.meetings] == ["credentials", "credentials"]


def test_talks_that_the_news_goes_on_from_are_not_told() -> None:
    (meeting,) = _read(
        f"{MET} La rencontre fait suite à l'entretien entre le ministre togolais Afi Mensah et l'ambassadeur du Japon."
    ).meetings
    assert {p.country for p in meeting.participants} == {"TG", "DK"}


@pytest.mark.parametrize(
    "told",
    [
        "La délégation danoise est composée de la conseillère Ida Krog et du directeur de la Pêche, Nils Holm.",
        "La délégation qui accompagne le ministre est composée de la conseillère Ida Krog et du député Nils Holm.",
        "Dans sa délégation figuraient la conseillère Ida Krog et le directeur de la Pêche, Nils Holm.",
        "L'entretien s'est élargi à plusieurs personnes, dont la conseillère Ida Krog et le député Nils Holm.",
        "La conseillère Ida Krog, le député Nils Holm ainsi que d'autres députés étaient présents à cette rencontre.",
        "Le ministre s'est fait accompagner à Lomé de la conseillère Ida Krog et du directeur de la Pêche, Nils Holm.",
    ],
)
def test_of_whom_a_delegation_is_made_up_was_there(told: str) -> None:
    (meeting,) = _read(f"Le ministre danois de la Pêche, Leo Borg, a été reçu lundi par le {HOST[3:]}. {told}").meetings
    present = {p.person.name for p in meeting.participants if p.part.value == "attendee" and p.person}
    assert present == {"Ida Krog", "Nils Holm"}


def test_several_asides_may_part_a_verb() -> None:
    (meeting,) = _read(f"{HOST} a, hier à Lomé, au siège de la présidence, reçu {GUEST}.").meetings
    assert {p.country for p in meeting.participants} == {"TG", "DK"}


def test_a_visit_that_goes_on_is_nothing_that_was_said() -> None:
    assert _said(f"{MET} Le ministre a ensuite poursuivi sa visite au port.") == []


def test_a_word_behind_notably_describes_the_topic() -> None:
    told = _topics(f"{MET} Ils ont évoqué les perspectives de développement, notamment économique, et la pêche.")
    assert told == ["les perspectives de développement, notamment économique", "la pêche"]


def test_who_heads_a_body_is_named_behind_its_name() -> None:
    told = _people(f"{HOST} a reçu la présidente danoise de la Fondation Carlsen, Ida Krog.")
    assert ("Ida Krog", "official", "DK") in told


def test_a_title_alone_is_of_the_house_and_not_of_the_guest_told_last() -> None:
    article = _read(
        "Le ministre togolais des Affaires étrangères Yao Kodjo a reçu son homologue danois, Leo Borg. Le ministre des "
        "Affaires étrangères a reçu, hier, au siège du ministère, son homologue japonais, Ken Mori."
    )
    assert [rows[0][0] for rows in rows_of(article.meetings)] == ["Yao Kodjo", "Yao Kodjo"]


def test_who_presides_a_chamber_for_the_time_being_is_its_speaker() -> None:
    told = _people(f"Le président par intérim du Conseil de la nation togolais, Yao Kodjo, a reçu {GUEST}.")
    assert ("Yao Kodjo", "parliament-speaker", "TG") in told


def test_who_is_secretary_of_two_bodies_is_one_person() -> None:
    (meeting,) = _read(
        f"{HOST} a reçu le président de l'Association des secrétaires généraux des parlements arabes et secrétaire "
        "général du Conseil qatari de la Choura, Saad Al-Marri."
    ).meetings
    assert len(meeting.participants) == 2


@pytest.mark.parametrize(
    ("told", "status"),
    [
        (
            "La visite sera l'occasion pour le ministre danois, Leo Borg, de rencontrer le ministre togolais Yao Ata.",
            "planned",
        ),
        ("La visite a permis au ministre danois Leo Borg de rencontrer le ministre togolais Yao Kodjo.", "held"),
        ("Le ministre danois Leo Borg verra vendredi le ministre togolais Yao Kodjo.", "planned"),
    ],
)
def test_a_visit_lets_someone_meet_another(told: str, status: str) -> None:
    (meeting,) = _read(told).meetings
    assert meeting.status.value == status
    assert {p.country for p in meeting.participants} == {"DK", "TG"}


def test_ministers_named_without_a_comma_were_there() -> None:
    told = "Les ministres des Affaires étrangères Anna Lund et Afi Mensah ont également pris part à la rencontre."
    (meeting,) = _read(f"{MET} {told}").meetings
    present = {p.person.name for p in meeting.participants if p.part.value == "attendee" and p.person}
    assert present == {"Anna Lund", "Afi Mensah"}


def test_a_minister_who_is_chief_of_staff_too_is_one_person() -> None:
    told = _people(
        "Le ministre togolais de la Défense, le général Yao Kodjo, chef d'état-major de l'Armée, a reçu le ministre "
        "danois de la Défense, Leo Borg."
    )
    assert ("Yao Kodjo", "minister", "TG") in told


def test_to_sign_the_visitors_book_is_no_signing() -> None:
    (meeting,) = _read(f"{MET} Le ministre danois Leo Borg a signé le livre d'or avec le ministre Yao Kodjo.").meetings
    assert meeting.kind.value != "signing"


@pytest.mark.parametrize(
    ("told", "place"),
    [
        (", avec résidence à Abuja.", None),
        (", basé à Accra.", None),
        (". La cérémonie s'est déroulée à Lomé.", "Lomé"),
        (". C'est au cours d'une cérémonie organisée à Lomé.", "Lomé"),
    ],
)
def test_where_an_envoy_lives_is_not_where_they_met(told: str, place: str | None) -> None:
    (meeting,) = _read(
        f"{HOST} a reçu lundi les lettres de créance de l'ambassadeur du Danemark, Leo Borg{told}"
    ).meetings
    assert (meeting.place and meeting.place.name) == place


def test_an_envoy_is_received_at_his_hosts_residence() -> None:
    (meeting,) = _read(f"{HOST} a reçu lundi à sa résidence à Kara l'ambassadeur du Danemark, Leo Borg.").meetings
    assert meeting.place is not None
    assert meeting.place.name == "Kara"
