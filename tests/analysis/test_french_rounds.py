"""How French tells rounds of contacts: whom one met next, who "he" was on a visit, calls one by one, guests at once."""

from __future__ import annotations

import pytest
from tests.told import rows_of, said

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

CHILEAN = ("Pablo Rojas", "foreign-minister", "CL")
FIJIAN = ("Ana Koroi", "foreign-minister", "FJ")


def _meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, language="fr", published="2025-03-05").meetings


def test_a_line_with_the_office_alone_tells_the_contact_of_whoever_is_named_next() -> None:
    text = (
        "Le ministre des Affaires étrangères rencontre à Lima son homologue chilien.\n\n"
        "Le ministre des Affaires étrangères, Ratu Seruma, a rencontré mercredi à Lima le ministre chilien des "
        "Affaires étrangères, Pablo Rojas."
    )
    (meeting,) = _meetings(text)
    names = {p.person.name if p.person else None for p in meeting.participants}
    assert names == {"Ratu Seruma", "Pablo Rojas"}


@pytest.mark.parametrize(("goes_on", "count"), [("Cette rencontre a porté", 1), ("Les diplomates ont parlé", 3)])
def test_what_goes_on_as_of_one_meeting_tells_that_all_guests_were_received_at_once(goes_on: str, count: int) -> None:
    text = (
        "La présidente fidjienne, Ana Koroi, a reçu en audience M. Yuri Orlov, ambassadeur de Russie ; M. Wei Chang, "
        f"ambassadeur de Chine ; M. Luc Perrin, ambassadeur de France. {goes_on} sur la pêche."
    )
    assert len(_meetings(text)) == count


def test_who_is_received_next_is_who_leads_the_sentence() -> None:
    text = (
        "La ministre fidjienne des Affaires étrangères Ana Koroi a rencontré lundi l'ambassadeur du Kenya, avant "
        "d'être reçue par le président chilien Diego Vidal."
    )
    president = ("Diego Vidal", "head-of-state", "CL")
    assert rows_of(_meetings(text)) == [[FIJIAN, (None, "ambassador", "KE")], [president, FIJIAN]]


def test_he_who_will_meet_others_on_a_visit_is_the_visitor() -> None:
    text = (
        "La ministre fidjienne des Affaires étrangères, Ana Koroi, recevra jeudi son homologue chilien, Pablo Rojas. "
        "Par ailleurs, une visite au Pérou du président fidjien, Ratu Seruma, est programmée pour le 8 avril où il "
        "doit rencontrer son homologue péruvien, Luis Prado."
    )
    presidents = [("Ratu Seruma", "head-of-state", "FJ"), ("Luis Prado", "head-of-state", "PE")]
    assert rows_of(_meetings(text)) == [[FIJIAN, CHILEAN], presidents]


def test_who_was_to_meet_others_next_is_who_met_those_before() -> None:
    text = (
        "Le président fidjien Ratu Seruma a eu mardi des entretiens avec les présidents chilien Diego Vidal et "
        "péruvien Luis Prado et devait aussi rencontrer mercredi le Premier ministre samoan Sione Leota."
    )
    _, planned = rows_of(_meetings(text))
    assert planned == [("Ratu Seruma", "head-of-state", "FJ"), ("Sione Leota", "head-of-government", "WS")]


def test_whom_one_called_by_a_preposition_before_each_were_called_one_by_one() -> None:
    text = (
        "La présidente fidjienne Ana Koroi a téléphoné lundi au président chilien Diego Vidal ainsi qu'à son homologue "
        "péruvien Luis Prado et à la chancelière allemande Eva Brandt."
    )
    meetings = _meetings(text)
    assert [(m.kind.value, str(m.date), len(m.participants)) for m in meetings] == [("call", "2025-03-03", 2)] * 3


@pytest.mark.parametrize("often", ["plusieurs fois", "à plusieurs reprises"])
def test_what_was_again_and_again_is_no_news(often: str) -> None:
    assert not _meetings(f"La présidente fidjienne Ana Koroi a été reçue {often} à Lima par le président péruvien.")


def test_whoever_shows_guests_in_meets_nobody() -> None:
    text = (
        "L'ambassadeur de Fidji, Ratu Seruma, a été reçu mardi par le président péruvien Luis Prado. Il est accueilli "
        "sur le perron par le chef du protocole d'État, Diego Vidal, puis conduit au premier étage."
    )
    assert len(_meetings(text)) == 1


def test_the_same_source_is_nothing_that_was_said() -> None:
    text = (
        "La présidente fidjienne Ana Koroi a reçu mardi l'ambassadeur du Pérou. Elle a discuté avec lui de la pêche, a "
        "ajouté la même source, sans autre précision."
    )
    (meeting,) = _meetings(text)
    assert not said(meeting)


def test_letters_of_credence_are_taken_at_an_audience_told_before_them() -> None:
    text = (
        "Le ministre fidjien des Affaires étrangères, Ratu Seruma, a reçu, lors d'une audience tenue lundi à son "
        "cabinet, les copies figurées des lettres de créance de deux ambassadeurs. Il s'agit de l'ambassadeur désigné "
        "du Chili Pablo Rojas et de S.E.M. Marco Conti, ambassadeur de l'État de la Cité du Vatican près les Fidji."
    )
    host = ("Ratu Seruma", "foreign-minister", "FJ")
    envoys = [("Pablo Rojas", "ambassador", "CL"), ("Marco Conti", "ambassador", "VA")]
    assert rows_of(_meetings(text)) == [[host, envoy] for envoy in envoys]


def test_those_on_lines_of_their_own_are_met_one_by_one() -> None:
    text = (
        "Le Premier ministre du Québec, Jean Harvey, était en France. Il s'est entretenu avec :\n"
        "• le premier ministre Luc Perrin\n"
        "• la ministre des Affaires étrangères, Anne Leroy\n"
        "• le maire de Paris, Paul Morel"
    )
    meetings = rows_of(_meetings(text))
    assert [guest[0] for _, guest in meetings] == ["Luc Perrin", "Anne Leroy", "Paul Morel"]
    assert {host for host, _ in meetings} == {("Jean Harvey", "governor", "CA")}


@pytest.mark.parametrize(
    ("title", "office", "country"),
    [
        ("Le Premier ministre québécois", "governor", "CA"),
        ("La Première ministre du Manitoba", "governor", "CA"),
        ("La ministre-présidente de la Fédération Wallonie-Bruxelles", "governor", "BE"),
        ("Le ministre-président flamand", "governor", "BE"),
        ("Le ministre-président de Bavière", "governor", "DE"),
        ("La ministre québécoise de la Culture", "minister", "CA"),
    ],
)
def test_who_governs_part_of_a_federal_state_acts_for_that_state(title: str, office: str, country: str) -> None:
    text = f"{title}, Dominique Harvey, s'est entretenue à Paris avec la ministre française du Travail, Anne Leroy."
    (meeting,) = rows_of(_meetings(text))
    assert set(meeting) == {("Dominique Harvey", office, country), ("Anne Leroy", "minister", "FR")}


def test_a_visit_that_let_someone_meet_others_tells_that_they_met() -> None:
    text = (
        "La présidente fidjienne, Ana Koroi, est à Paris. Cette visite lui a permis de rencontrer la ministre "
        "française du Travail, Anne Leroy."
    )
    (meeting,) = _meetings(text)
    assert not meeting.planned


def test_a_visit_that_will_go_on_with_talks_has_them_yet_to_come() -> None:
    text = (
        "La présidente fidjienne, Ana Koroi, commence lundi une visite en France. Sa visite se poursuivra par des "
        "entretiens avec Luc Perrin, Premier ministre français, ainsi qu'avec Paul Morel, président du Sénat."
    )
    meetings = _meetings(text)
    assert [(m.planned, len(m.participants)) for m in meetings] == [(True, 2), (True, 2)]


def test_diplomats_who_come_along_are_of_the_embassy_of_whom_they_accompany() -> None:
    text = (
        "L'ambassadeur du Chili, le général Pablo Rojas, a présenté lundi au palais présidentiel ses lettres de "
        "créance à la présidente fidjienne, Ana Koroi. Le général était accompagné de deux de ses collaborateurs, "
        "Mme Eva Soto, premier conseiller, et M. Luis Vega, premier secrétaire."
    )
    (meeting,) = _meetings(text)
    assert {p.country for p in meeting.participants if p.part.value == "attendee"} == {"CL"}


def test_a_video_conference_with_others_does_not_make_a_reception_one() -> None:
    text = (
        "Le président chilien Diego Vidal a été reçu lundi à Suva par la présidente fidjienne Ana Koroi. À l'issue de "
        "leur entretien, ils ont participé à une visioconférence avec des dirigeants européens."
    )
    (meeting,) = _meetings(text)
    assert (meeting.kind.value, meeting.place and meeting.place.name) == ("talks", "Suva")


def test_the_day_with_which_a_text_without_title_begins_is_that_of_its_talks() -> None:
    text = (
        "La vice-ministre fidjienne des Affaires étrangères, Ana Koroi, a mené des consultations politiques à Lima le "
        "3 mars 2025. Au cours de son entretien avec le vice-ministre péruvien Luis Prado, elle a parlé de la pêche."
    )
    (meeting,) = _meetings(text)
    assert str(meeting.date) == "2025-03-03"


@pytest.mark.parametrize(
    "text",
    [
        "Une délégation fidjienne conduite par {leader}, est arrivée à Lima. {they} a été reçue par {host}.",
        "Une délégation fidjienne est arrivée à Lima. Elle est conduite par {leader}. {they} a été reçue par {host}.",
        "{Host} a reçu lundi une délégation fidjienne. Elle était conduite par {leader}.",
    ],
)
@pytest.mark.parametrize("they", ["Elle", "La délégation"])
def test_who_leads_a_delegation_takes_part_wherever_that_is_told(text: str, they: str) -> None:
    leader, host = "la ministre fidjienne des Affaires étrangères, Ana Koroi", "le président péruvien Luis Prado"
    (meeting,) = rows_of(_meetings(text.format(leader=leader, they=they, host=host, Host=host[0].upper() + host[1:])))
    assert FIJIAN in meeting
    assert len(meeting) == 2


def test_the_deputy_of_a_bank_who_leads_its_delegation_holds_no_office_of_state() -> None:
    text = (
        "Le président péruvien Luis Prado a reçu lundi une délégation de la Banque mondiale. Celle-ci était conduite "
        "par son vice-président, Marco Conti."
    )
    (meeting,) = rows_of(_meetings(text))
    assert ("Marco Conti", "organisation-official", "Banque mondiale") in meeting


@pytest.mark.parametrize(
    ("verb", "kind"),
    [
        ("était hier l'hôte du", "talks"),
        ("a été ce lundi l'hôte du", "talks"),
        ("a été introduit auprès du", "talks"),
        ("a eu au bout du fil le", "call"),
    ],
)
def test_words_of_the_press_for_contacts(verb: str, kind: str) -> None:
    text = f"Le ministre fidjien de la Pêche, Ratu Seruma, {verb} président péruvien Luis Prado."
    (meeting,) = _meetings(text)
    names = {p.person.name for p in meeting.participants if p.person}
    assert (meeting.kind.value, names) == (kind, {"Ratu Seruma", "Luis Prado"})


@pytest.mark.parametrize(
    "parties", ["les parties", "les deux parties", "les parties concernées", "les parties en conflit"]
)
def test_which_parties_are_called_on_is_nothing_that_was_said(parties: str) -> None:
    text = (
        "La ministre fidjienne des Affaires étrangères Ana Koroi s'est entretenue à Lima avec son homologue chilien "
        f"Pablo Rojas. Mme Koroi a appelé {parties} à reprendre le dialogue."
    )
    (meeting,) = _meetings(text)
    assert said(meeting) == [("Koroi", "call-for", "reprendre le dialogue")]
