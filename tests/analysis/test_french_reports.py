"""How French tells contacts: letters and who brought them, infinitives, what came before and next, groups of envoys."""

from __future__ import annotations

import pytest
from tests.told import said

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

HOST = "le président togolais Yao Kodjo"
GUEST = "la ministre danoise de la Pêche, Karen Holm"


def _meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text[0].upper() + text[1:], language="fr", published="2025-03-05").meetings


def _names(meeting: DiplomaticMeeting) -> set[str | None]:
    return {p.person.name if p.person else None for p in meeting.participants}


def _people(meeting: DiplomaticMeeting) -> set[tuple[str | None, str | None, str | None]]:
    return {
        (p.person.name if p.person else None, p.office.kind.value if p.office else None, p.country)
        for p in meeting.participants
    }


@pytest.mark.parametrize(
    "told",
    [
        f"{HOST} a reçu {GUEST}. Elle est porteuse d'un message du roi.",
        f"{HOST} a reçu {GUEST}. L'émissaire lui a remis une lettre du Premier ministre.",
        f"Porteuse d'un message, {GUEST}, a été reçue par {HOST}.",
        f"{GUEST}, a été reçue par {HOST}, à qui elle a remis un pli fermé.",
        f"{HOST} a reçu {GUEST}, venue porter un message.",
        f"{HOST} a reçu un message du Premier ministre danois Leo Borg. Ce message a été transmis par {GUEST}.",
    ],
)
def test_a_letter_may_be_told_before_the_reception_or_after_it(told: str) -> None:
    (meeting,) = _meetings(told)
    assert meeting.kind.value == "message"
    assert _names(meeting) == {"Yao Kodjo", "Karen Holm"}


@pytest.mark.parametrize(
    "told",
    [
        f"{HOST} a reçu {GUEST}. Elle a lancé un message de paix.",
        f"{HOST} a reçu {GUEST}. Les deux pays ont remis une lettre d'intention.",
        f"{HOST} s'est entretenu avec {GUEST}. Il lui a remis un message.",
    ],
)
def test_not_every_message_is_what_someone_came_for(told: str) -> None:
    assert [meeting.kind.value for meeting in _meetings(told)] == ["talks"]


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("envoyée spéciale du président ougandais, Moses Okot", "envoy"),
        ("émissaire du président de la Transition de l'Ouganda, le général Moses Okot", "envoy"),
        ("envoyée spéciale de Son Excellence Moses Okot, président de la République d'Ouganda", "envoy"),
        ("conseillère du Premier ministre ougandais, Moses Okot", "adviser"),
    ],
)
def test_the_name_behind_a_title_may_be_of_whom_it_serves(title: str, office: str) -> None:
    (meeting,) = _meetings(f"{HOST} a reçu lundi Ruth Nambi, {title}.")
    assert _people(meeting) == {("Yao Kodjo", "head-of-state", "TG"), ("Ruth Nambi", office, "UG")}


def test_the_name_behind_the_title_of_nobody_else_is_its_holders() -> None:
    (meeting,) = _meetings(f"{HOST} a reçu lundi l'envoyée spéciale du président ougandais, Ruth Nambi.")
    assert _people(meeting) == {("Yao Kodjo", "head-of-state", "TG"), ("Ruth Nambi", "envoy", "UG")}


@pytest.mark.parametrize(
    "told",
    [
        f"{HOST} vient de recevoir {GUEST}.",
        f"{HOST} a tenu à rencontrer {GUEST}.",
        f"{HOST} recevait lundi {GUEST}.",
        f"{GUEST}, est allée voir {HOST}.",
        f"{HOST} a dîné lundi avec {GUEST}.",
        f"{HOST} a octroyé lundi une audience à {GUEST}.",
        f"{HOST} a rendu visite lundi à {GUEST}.",
        f"{HOST} a salué la coopération lors d'une audience accordée lundi à {GUEST}.",
        f"Auparavant, {HOST} avait reçu {GUEST}.",
        f"{GUEST}, est arrivée à Lomé. {HOST} s'est entretenu avec elle de la mer.",
        f"{HOST} a accueilli sur le perron du palais {GUEST}.",
    ],
)
def test_contacts_are_told_as_done_in_many_ways(told: str) -> None:
    (meeting,) = _meetings(told)
    assert _names(meeting) == {"Yao Kodjo", "Karen Holm"}
    assert meeting.status.value == "held"


def test_what_was_done_next_was_done_by_the_same_person() -> None:
    first, second = _meetings(f"{HOST} a reçu l'ambassadrice du Japon, Emi Mori, avant de s'entretenir avec {GUEST}.")
    assert [_names(first), _names(second)] == [{"Yao Kodjo", "Emi Mori"}, {"Yao Kodjo", "Karen Holm"}]
    assert second.status.value == "held"


@pytest.mark.parametrize(
    "told",
    [
        f"À sa descente d'avion, {GUEST}, a été accueillie par {HOST}.",
        f"À son arrivée à Lomé, {GUEST}, a été accueillie par {HOST}.",
        f"{GUEST}, avait rencontré {HOST} il y a un an.",
        f"{HOST} a convoqué le Conseil de sécurité.",
    ],
)
def test_a_welcome_on_arrival_and_what_is_recalled_are_no_contact(told: str) -> None:
    assert all(meeting.kind.value == "visit" for meeting in _meetings(told))


@pytest.mark.parametrize(
    "told",
    [
        "Avec son homologue chilien, Luis Rojas, M. Mensah a eu un échange de vues sur la mer.",
        "Avec le chef de la diplomatie chilienne, Luis Rojas, il a évoqué la mer.",
        "Enfin, avec le ministre chilien des Affaires étrangères, Luis Rojas, il a été question de la mer.",
    ],
)
def test_a_sentence_may_begin_with_whom_one_met(told: str) -> None:
    text = (
        f"Le ministre togolais des Affaires étrangères, Ali Mensah, a rencontré son homologue malien, Bo Keita. {told}"
    )
    assert [_names(meeting) for meeting in _meetings(text)] == [
        {"Ali Mensah", "Bo Keita"},
        {"Ali Mensah", "Luis Rojas"},
    ]


@pytest.mark.parametrize(
    "listed",
    [
        "Il s'agit respectivement d'Emi Mori du Japon et de Leo Borg de Malte.",
        "Il s'agit, par ordre de passage, de : Emi Mori (Japon) et Leo Borg (Malte).",
        "Ces diplomates sont Emi Mori de l'Empire du Japon et Leo Borg de la République de Malte.",
    ],
)
@pytest.mark.parametrize("who", ["Deux nouveaux ambassadeurs", "Les ambassadeurs du Japon et de Malte"])
def test_each_of_a_group_of_envoys_has_the_name_of_that_state(who: str, listed: str) -> None:
    meetings = _meetings(f"{who} ont présenté leurs lettres de créance au président togolais Yao Kodjo. {listed}")
    host = ("Yao Kodjo", "head-of-state", "TG")
    assert [_people(meeting) - {host} for meeting in meetings] == [
        {("Emi Mori", "ambassador", "JP")},
        {("Leo Borg", "ambassador", "MT")},
    ]


def test_names_that_are_received_after_a_group_are_of_it() -> None:
    text = (
        f"{HOST} a reçu les lettres de créance de deux nouveaux ambassadeurs. Il a reçu tour à tour Emi Mori du Japon "
        "et Leo Borg de Malte."
    )
    assert [(m.kind.value, _names(m)) for m in _meetings(text)] == [
        ("credentials", {"Yao Kodjo", "Emi Mori"}),
        ("credentials", {"Yao Kodjo", "Leo Borg"}),
    ]


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("de la République du Gabon", "GA"),
        ("de la République du Liban", "LB"),
        ("des États-Unis mexicains", "MX"),
        ("de la République du Ghana", "GH"),
    ],
)
def test_what_a_state_is_may_stand_before_its_name(state: str, code: str) -> None:
    text = f"Emi Mori, ambassadrice {state} près le Togo avec résidence à Abuja (Nigeria), a été reçue par {HOST}."
    (meeting,) = _meetings(text)
    assert ("Emi Mori", "ambassador", code) in _people(meeting)


def test_one_meeting_with_several_is_one() -> None:
    told = "avec l'ambassadrice du Japon, Emi Mori, et l'ambassadeur de Malte, Leo Borg"
    (meeting,) = _meetings(f"{HOST} a discuté de la mer lors de sa rencontre {told}.")
    assert _names(meeting) == {"Yao Kodjo", "Emi Mori", "Leo Borg"}
    assert len(_meetings(f"{HOST} a rencontré {told.removeprefix('avec ')}.")) == 2


def test_a_family_may_be_called_like_a_state() -> None:
    (meeting,) = _meetings(f"{HOST} a été reçu par son homologue français François Hollande.")
    assert ("François Hollande", "head-of-state", "FR") in _people(meeting)


def test_who_stands_by_as_letters_are_presented_is_of_the_house() -> None:
    text = (
        "L'ambassadrice du Japon, Emi Mori, a présenté ses lettres de créance au président togolais Yao Kodjo, en "
        "présence de M. Ali Mensah, ministre de la Santé."
    )
    (meeting,) = _meetings(text)
    assert ("Ali Mensah", "TG") in {(name, state) for name, _, state in _people(meeting)}


def test_who_leads_a_clause_is_no_last_guest_of_the_clause_before() -> None:
    text = f"Après avoir reçu l'ambassadrice du Japon, Emi Mori, {HOST} s'est entretenu avec {GUEST}."
    assert [_names(meeting) for meeting in _meetings(text)] == [{"Yao Kodjo", "Emi Mori"}, {"Yao Kodjo", "Karen Holm"}]


def test_the_title_behind_a_clause_is_of_its_subject() -> None:
    text = (
        f"{HOST} a reçu {GUEST}. Avant de recevoir Mme Holm, le président togolais s'est entretenu avec l'ambassadeur "
        "de Malte, Leo Borg."
    )
    assert [_names(meeting) for meeting in _meetings(text)] == [{"Yao Kodjo", "Karen Holm"}, {"Yao Kodjo", "Leo Borg"}]


@pytest.mark.parametrize("kind", ["commerciaux", "culturels", "d'expériences"])
def test_what_states_exchange_is_no_talk(kind: str) -> None:
    text = f"{HOST} a reçu {GUEST}. Il a salué les échanges {kind} entre le Togo et le Danemark."
    (meeting,) = _meetings(text)
    assert _names(meeting) == {"Yao Kodjo", "Karen Holm"}


@pytest.mark.parametrize(
    "told",
    [
        "« J'ai eu l'honneur aujourd'hui de rencontrer le président Yao Kodjo », a dit Karen Holm.",
        "« Nous avons eu l'occasion de nous entretenir avec le président Yao Kodjo », a dit Karen Holm.",
    ],
)
def test_what_one_had_the_honour_of_is_not_to_come(told: str) -> None:
    (meeting,) = _meetings(f"{HOST} a reçu {GUEST}. {told}")
    assert meeting.status.value == "held"


def test_a_bare_title_is_that_of_the_officer_told_without_a_state() -> None:
    text = (
        "Le ministre des Affaires étrangères, Ali Mensah, a reçu son homologue malien, Bo Keita. Le chef de la "
        "diplomatie a ensuite reçu l'ambassadrice du Japon, Emi Mori."
    )
    assert [_names(meeting) for meeting in _meetings(text)] == [{"Ali Mensah", "Bo Keita"}, {"Ali Mensah", "Emi Mori"}]


@pytest.mark.parametrize(
    "there",
    [
        "Lors de cette audience à laquelle a pris part le ministre de la Santé, Ali Mensah, il a salué la coopération.",
        "Le président était assisté au cours de cette audience du ministre de la Santé, Ali Mensah.",
        "À cette audience, a pris part le ministre de la Santé, Ali Mensah.",
    ],
)
def test_who_was_at_an_audience_is_told_before_the_verb_too(there: str) -> None:
    (meeting,) = _meetings(f"{HOST} a reçu {GUEST}. {there}")
    assert {p.person.name for p in meeting.participants if p.person and p.part.value == "attendee"} == {"Ali Mensah"}


def test_a_call_told_later_makes_a_call_of_talks() -> None:
    text = f"{HOST} s'est entretenu avec {GUEST}. C'était leur premier entretien téléphonique."
    assert [meeting.kind.value for meeting in _meetings(text)] == ["call"]


def test_a_rank_of_two_words_stands_before_a_name() -> None:
    (meeting,) = _meetings(f"{HOST} a reçu le vice-ministre danois de la Défense, le colonel-général Leo Borg.")
    assert ("Leo Borg", "deputy-minister", "DK") in _people(meeting)


@pytest.mark.parametrize(
    "told",
    [
        "s'est entretenu avec ses homologues d'Espagne, Luis Rojas, et de Malte, Leo Borg.",
        "s'est entretenu avec ses homologues de l'Espagne, Luis Rojas, et de Malte, Leo Borg.",
        "a rencontré ses homologues d'Espagne et de Malte, respectivement Luis Rojas et Leo Borg.",
        "a rencontré ses homologues de l'Espagne et de Malte, MM. Luis Rojas et Leo Borg.",
        "a rencontré plusieurs de ses homologues, notamment Luis Rojas (Espagne) et Leo Borg (Malte).",
        "a eu une série d'entretiens avec ses homologues, dont Luis Rojas d'Espagne et Leo Borg de Malte.",
        (
            "a tenu une série de rencontres bilatérales avec :\n- Luis Rojas, ministre des Affaires étrangères "
            "d'Espagne ;\n- Leo Borg, ministre des Affaires étrangères de Malte."
        ),
    ],
)
def test_several_counterparts_are_told_by_their_states_and_names(told: str) -> None:
    host = ("Ali Mensah", "foreign-minister", "TG")
    first, second = _meetings(f"Le ministre togolais des Affaires étrangères, Ali Mensah, {told}")
    assert _people(first) == {host, ("Luis Rojas", "foreign-minister", "ES")}
    assert _people(second) == {host, ("Leo Borg", "foreign-minister", "MT")}


def test_counterparts_of_whom_none_is_told_are_no_one() -> None:
    assert _meetings("Le ministre togolais de la Santé, Ali Mensah, a rencontré ses homologues africains.") == ()


@pytest.mark.parametrize(
    "what",
    ["jeudi à Lomé, la 3e session de la commission mixte", "les travaux de la grande commission mixte de coopération"],
)
def test_two_who_chair_a_joint_commission_meet(what: str) -> None:
    (meeting,) = parse_text(
        f"Le président togolais Paul Edem et son homologue kényan Omar Haddad ont coprésidé {what}.", language="fr"
    ).meetings
    assert [p.country for p in meeting.participants] == ["TG", "KE"]


def test_with_whom_talks_were_tells_which_they_were() -> None:
    text = (
        "Le président du Niger, Issa Oumarou, s'est entretenu avec l'ambassadeur du Chili, Pedro Rojas. Il a ensuite "
        "reçu l'ambassadrice de Norvège, Kari Holm. « Nous proposerons des projets », a promis M. Rojas. L'entretien "
        "avec l'ambassadrice de Norvège a porté sur la décentralisation."
    )
    assert [_names(meeting) for meeting in _meetings(text)] == [
        {"Issa Oumarou", "Pedro Rojas"},
        {"Issa Oumarou", "Kari Holm"},
    ]


def test_who_speaks_after_talks_is_not_the_counterpart() -> None:
    text = (
        "En visite à Suva, la ministre norvégienne des Affaires étrangères Kari Holm a salué le port. À l'issue des "
        "entretiens avec son homologue Ratu Koroi, la ministre norvégienne des Affaires étrangères a souligné que la "
        "coopération était effective."
    )
    (meeting,) = _meetings(text)
    assert _people(meeting) == {("Kari Holm", "foreign-minister", "NO"), ("Ratu Koroi", "foreign-minister", "FJ")}
    assert ("Holm", "affirm", "la coopération était effective") in said(meeting)


def test_what_took_place_on_a_visit_is_not_what_is_to_come() -> None:
    text = (
        "Le ministre fidjien de la Pêche, Ratu Koroi, a entamé une visite à Oslo. La partie fidjienne aura des séances "
        "de travail avec les responsables norvégiens. Le 3 avril 2024, une rencontre a eu lieu avec Kari Holm, "
        "ministre norvégienne du Commerce."
    )
    planned, held = parse_text(text, published="2024-04-05", language="fr").meetings
    assert (planned.status.value, held.status.value, str(held.date)) == ("planned", "held", "2024-04-03")


@pytest.mark.parametrize(
    ("title", "standing"),
    [
        ("président de l'association des anciens combattants", "current"),
        ("vice-président du Conseil de souveraineté transitoire", "current"),
        ("ancien président de l'association des marins", "former"),
    ],
)
def test_what_a_body_is_called_does_not_tell_how_an_office_is_held(title: str, standing: str) -> None:
    text = f"Le ministre fidjien de la Défense, Ratu Koroi, a reçu Pedro Rojas, {title}, et l'ambassadeur du Soudan."
    offices = [p.office for meeting in _meetings(text) for p in meeting.participants]
    assert [o.standing.value for o in offices if o and title.rsplit(maxsplit=1)[-1] in o.title] == [standing]
