"""French as agencies and papers of Africa write it: names, lists of envoys, contacts around a verb, sayings."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting, Participant


def _meetings(text: str, published: str = "2025-03-05", title: str | None = None) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, title=title, language="fr", published=published).meetings


def _told(participant: Participant) -> tuple[str | None, str | None, str | None]:
    name = participant.person.name if participant.person else None
    return name, participant.office.kind.value if participant.office else None, participant.country


def _people(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [_told(p) for m in _meetings(text) for p in m.participants]


def _said(text: str) -> list[tuple[str | None, str, str]]:
    found = []
    for meeting in _meetings(text):
        names = {p.id: p.person.name if p.person else None for p in meeting.participants}
        found += [(names[s.speakers[0]] if s.speakers else None, s.act.value, s.text) for s in meeting.statements]
    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Le président tchadien a reçu M. Cheikh Ould Amar, ministre de la Santé du Mali.",
            {"Cheikh Ould Amar"},
        ),
        (
            "Le président tchadien a reçu Mme Lalla Keita, du Mali, avec MM. Sidi Ould Bah et Cheikh Ould Deida.",
            {"Lalla Keita", "Sidi Ould Bah", "Cheikh Ould Deida"},
        ),
        ("Le président tchadien a reçu le cheikh Salem Al Harbi, ministre de la Santé du Qatar.", {"Salem Al Harbi"}),
        (
            "La ministre tchadienne a reçu le vice-ministre malaisien de la Santé, Dato’ Rahman Yusoff.",
            {"Rahman Yusoff"},
        ),
    ],
)
def test_styles_behind_a_plain_courtesy_are_given_names(text: str, names: set[str]) -> None:
    assert {name for name, _, _ in _people(text) if name} == names


def test_names_given_respectively_go_past_where_all_are_sent() -> None:
    told = _people(
        "La ministre tchadienne Awa Keita s'est entretenue avec les ambassadeurs du Chili et du Kenya auprès du Tchad, "
        "respectivement leurs Excellences MM. Juan Perez et Peter Otieno."
    )
    assert ("Juan Perez", "ambassador", "CL") in told
    assert ("Peter Otieno", "ambassador", "KE") in told


def test_a_list_goes_on_behind_the_word_that_stands_for_all() -> None:
    told = _people(
        "Le président tchadien Ali Bako a reçu lundi les lettres de créance de trois nouveaux ambassadeurs.\n"
        "Les ambassadeurs sont ceux du Chili, Juan Perez, du Kenya, Peter Otieno, et de la Grèce, Eleni Raptis."
    )
    envoys = {(name, state) for name, office, state in told if office == "ambassador"}
    assert envoys == {("Juan Perez", "CL"), ("Peter Otieno", "KE"), ("Eleni Raptis", "GR")}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "La présidente kényane a reçu mardi “Marc Dubreuil”, l'envoyé spécial du président français.",
            ("Marc Dubreuil", "envoy", "FR"),
        ),
        (
            "Le président algérien a reçu le vice-Premier ministre du Conseil des affaires d’État, Chen Guolin.",
            ("Chen Guolin", "deputy-head-of-government", "CN"),
        ),
        (
            "La présidente kényane a reçu Marc Dubreuil, président du Groupe d'amitié franco-kényane.",
            ("Marc Dubreuil", "parliamentarian", "FR"),
        ),
        (
            "La ministre malaisienne Siti Rahman a rendu visite au ministre de la Santé, Hery Rakoto, à Toamasina.",
            ("Hery Rakoto", "minister", "MG"),
        ),
    ],
)
def test_offices_and_states(text: str, who: tuple[str, str, str]) -> None:
    assert who in _people(text)


def test_a_title_for_short_is_of_whoever_has_it_in_full() -> None:
    meetings = _meetings(
        "La secrétaire d’État tchadienne aux Affaires étrangères, Awa Keita, a reçu l'envoyé du Chili, Juan Perez. "
        "Le diplomate a remis à la secrétaire d’État les copies figurées de ses lettres de créance."
    )
    assert [{_told(p)[0] for p in m.participants} for m in meetings] == [{"Awa Keita", "Juan Perez"}]


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre kényan Peter Otieno, dans un entretien téléphonique, a félicité la ministre malienne Awa Keita.",
        "Le ministre kényan Peter Otieno lors d'un appel téléphonique a remercié la ministre malienne Awa Keita.",
        "Au cours d'un appel téléphonique, Peter Otieno, ministre kényan, a remercié la ministre malienne Awa Keita.",
        "Une double audience a été accordée par le ministre kényan Peter Otieno à la ministre malienne Awa Keita.",
    ],
)
def test_contacts_told_around_a_verb(text: str) -> None:
    assert {name for name, _, _ in _people(text)} == {"Peter Otieno", "Awa Keita"}


_MET = "Le ministre kényan Peter Otieno a reçu la ministre malienne Awa Keita. "


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mme Keita est venue remercier le ministre pour l'aide reçue.", ("Awa Keita", "thank", "l'aide reçue")),
        (
            "Mme Keita a exprimé la gratitude du Mali pour l'aide reçue.",
            ("Awa Keita", "thank", "l'aide reçue"),
        ),
        (
            "Mme Keita a exprimé les condoléances de la partie malienne pour les victimes.",
            ("Awa Keita", "condole", "les victimes"),
        ),
        (
            "Mme Keita a félicité M. Otieno pour sa nomination au poste de ministre d'État et lui a souhaité la paix.",
            ("Awa Keita", "congratulate", "sa nomination au poste de ministre d'État"),
        ),
        (
            "« Nous avons parlé avec Peter Otieno de nos ports », a-t-il déclaré.",
            ("Awa Keita", "affirm", "Nous avons parlé avec Peter Otieno de nos ports"),
        ),
    ],
)
def test_what_visitors_say(text: str, said: tuple[str, str, str]) -> None:
    assert said in _said(_MET + text)


@pytest.mark.parametrize(
    "text",
    [
        _MET[:-2] + ", a indiqué la chambre haute du Parlement, dans un communiqué.",
        _MET[:-2] + ", selon un communiqué de la présidence, précisant que l'audience a duré une heure.",
    ],
)
def test_what_a_house_tells_nobody_who_met_said(text: str) -> None:
    assert _said(text) == []


def test_whoever_is_invited_to_take_part_in_something() -> None:
    outcomes = [o for m in _meetings(_MET + "Il a invité Mme Keita à prendre part au sommet.") for o in m.outcomes]
    assert [(o.kind.value, o.text) for o in outcomes] == [("invitation", "à prendre part au sommet")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Le président a reçu la Secrétaire d’État française auprès du Ministre des Affaires étrangères, Ann Morel.",
            ("Ann Morel", "deputy-foreign-minister", "FR"),
        ),
        (
            "Le président kényan a reçu le ministre français délégué auprès du ministre de l'Économie, Paul Morel.",
            ("Paul Morel", "minister", "FR"),
        ),
        (
            "Le président kényan a reçu Li Wen, Ministre Conseiller Chargé d’Affaires de l’Ambassade de Chine.",
            ("Li Wen", "charge-daffaires", "CN"),
        ),
        (
            "Le président kényan a reçu l’ambassadeur de la république algérienne au Kenya, Samir Haddad.",
            ("Samir Haddad", "ambassador", "DZ"),
        ),
        (
            "Le chef de l’État malien a reçu le ministre kényan Peter Otieno. Le président Ali Koné a salué l'accord.",
            ("Ali Koné", "head-of-state", "ML"),
        ),
    ],
)
def test_titles_told_in_two_places(text: str, who: tuple[str, str, str]) -> None:
    assert who in _people(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reçue en audience par le ministre kényan Peter Otieno, la ministre malienne Awa Keita a salué l'accord.",
        "La ministre malienne Awa Keita fait ses adieux ce vendredi au ministre kényan Peter Otieno.",
        "Selon Koffi Amega, porte-parole du ministère, le Kényan Peter Otieno a reçu la ministre malienne Awa Keita.",
    ],
)
def test_participles_farewells_and_who_tells_of_it(text: str) -> None:
    assert {name for name, _, _ in _people(text)} == {"Peter Otieno", "Awa Keita"}


def test_guests_received_one_after_the_other_do_not_meet() -> None:
    meetings = _meetings(
        "Le ministre kényan Peter Otieno a reçu successivement en audience Juan Perez, ambassadeur du Chili, Li Wen, "
        "ambassadeur de Chine, et Awa Keita, ambassadrice du Mali."
    )
    assert all(_told(m.participants[0])[0] == "Peter Otieno" for m in meetings)


def test_a_concern_told_of_a_state_is_about_what_follows() -> None:
    text = _MET + "Le ministre a exprimé à Mme Keita «la vive préoccupation du Kenya» au sujet des actes de piraterie."
    assert ("Peter Otieno", "concern", "actes de piraterie") in _said(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le ministre kényan Peter Otieno a également eu l’honneur de recevoir son homologue malien Ali Koné.", "held"),
        ("Le ministre malien Ali Koné était reçu mercredi à Nairobi par le ministre kényan Peter Otieno.", "held"),
        ("Le ministre kényan Peter Otieno doit recevoir son homologue malien Ali Koné.", "planned"),
    ],
)
def test_honours_and_the_imperfect_of_papers(text: str, status: str) -> None:
    assert [meeting.status.value for meeting in _meetings(text)] == [status]


@pytest.mark.parametrize(
    "handed",
    [
        "qui lui a remis une lettre destinée à la présidente de la République, Mme Ama Lawson",
        "qui a remis au ministre une lettre adressée à la présidente de la République, Mme Ama Lawson",
    ],
)
def test_for_whom_a_letter_is_that_someone_else_takes(handed: str) -> None:
    text = f"Le ministre togolais Yao Kodjo a reçu l'ambassadeur du Chili, Juan Perez, {handed}."
    assert [{_told(p)[0] for p in m.participants} for m in _meetings(text)] == [{"Yao Kodjo", "Juan Perez"}]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Mme Keita a, de son côté, exprimé la disposition de son pays à rouvrir le port.",
            [("Awa Keita", "affirm", "la disposition de son pays à rouvrir le port")],
        ),
        ("Mme Keita a également exprimé sa gratitude pour l'aide reçue.", [("Awa Keita", "thank", "l'aide reçue")]),
        ("« Le port sera rouvert et agrandi avant la fin de l'année », souligne-t-on.", []),
    ],
)
def test_verbs_with_words_inside_and_verbs_of_nobody(text: str, said: list[tuple[str, str, str]]) -> None:
    assert _said(_MET + text) == said


def test_what_else_a_contact_allowed_is_no_topic() -> None:
    text = (
        "Ces échanges ont permis d’aborder la pêche, de renforcer les liens d’amitié et de consolider la coopération."
    )
    assert [topic.text for m in _meetings(_MET + text) for topic in m.topics] == ["la pêche"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Au terme de son entretien avec son homologue fidjien Ratu Koroi, M. Yao Kodjo a salué les relations. Le "
            "ministre togolais des Affaires étrangères, Yao Kodjo, a pris l'avion."
        ),
        (
            "Au terme de son entretien avec son homologue fidjien Ratu Koroi, le ministre togolais des Affaires "
            "étrangères, Yao Kodjo, a salué les relations."
        ),
    ],
)
def test_a_counterpart_told_before_whose_he_is_holds_that_office(text: str) -> None:
    assert set(_people(text)) == {("Ratu Koroi", "foreign-minister", "FJ"), ("Yao Kodjo", "foreign-minister", "TG")}


@pytest.mark.parametrize("when", ["à l'issue de son entretien", "après un entretien", "lors d'une rencontre"])
def test_what_was_said_to_come_after_talks_makes_them_no_plan(when: str) -> None:
    (meeting,) = _meetings(
        f"Le ministre togolais des Affaires étrangères, Yao Kodjo, a annoncé {when} avec son homologue fidjien Ratu "
        "Koroi, que la commission mixte se tiendra à Lomé avant la fin de 2026."
    )
    assert meeting.status.value == "held"


@pytest.mark.parametrize(
    ("where", "content"),
    [
        ("lundi à Lomé que la coopération progresse", "la coopération progresse"),
        ("à Lomé que la coopération progresse", "la coopération progresse"),
        (", lundi à Lomé, que la coopération progresse", "la coopération progresse"),
        ("lundi à Lomé, à l'issue de la rencontre, que la coopération progresse", "la coopération progresse"),
        ("lundi à Lomé l'excellence des relations", "l'excellence des relations"),
        ("au Togo la force des liens", "la force des liens"),
    ],
)
def test_where_it_was_said_is_no_part_of_what_was(where: str, content: str) -> None:
    text = f"Le président togolais Yao Kodjo a reçu le ministre fidjien Ratu Koroi. M. Koroi a souligné {where}."
    assert ("Ratu Koroi", "affirm", content) in _said(text.replace("souligné ,", "souligné,"))


@pytest.mark.parametrize("when", ["cette semaine", "cette nuit", "ces derniers jours", "cette fin de semaine"])
@pytest.mark.parametrize("verb", ["reçu", "rencontré", "accueilli"])
def test_a_time_behind_the_verb_is_no_thing_that_was_received(verb: str, when: str) -> None:
    text = f"Le président togolais Yao Kodjo a {verb} {when} l'ambassadrice du Japon, Emi Mori."
    assert _people(text) == [("Yao Kodjo", "head-of-state", "TG"), ("Emi Mori", "ambassador", "JP")]
    assert not _meetings(f"Le président togolais Yao Kodjo a {verb} cette lettre de l'ambassadrice du Japon, Emi Mori.")


@pytest.mark.parametrize("verb", ["vont être reçus", "doivent être reçus en audience", "devraient être accueillis"])
def test_those_who_are_to_be_received_are_of_a_plan(verb: str) -> None:
    meetings = _meetings(f"Les ministres Ratu Koroi des Fidji et Leo Borg de Malte {verb} par le président Yao Kodjo.")
    assert meetings
    assert {meeting.status.value for meeting in meetings} == {"planned"}


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("président du Conseil national de transition du Burkina Faso", ("parliament-speaker", "BF")),
        ("président de l'Assemblée nationale de transition du Mali", ("parliament-speaker", "ML")),
        ("président du Conseil consultatif de la refondation du Niger", ("parliament-speaker", "NE")),
        ("directeur adjoint du cabinet du président tchadien", ("official", "TD")),
        ("directeur de cabinet adjoint du Premier ministre tchadien", ("official", "TD")),
        ("chargé d'affaire de l'ambassade du Japon", ("charge-daffaires", "JP")),
    ],
)
def test_who_presides_over_a_council_of_transition_is_no_acting_speaker(title: str, told: tuple[str, str]) -> None:
    (meeting,) = _meetings(f"Le ministre togolais des Sports, Yao Kodjo, a reçu mardi Leo Borg, {title}.")
    assert ("Leo Borg", *told) in [_told(p) for p in meeting.participants]
    assert not any(p.office and p.office.acting for p in meeting.participants)


@pytest.mark.parametrize(
    "title", ["coordinatrice-résidente", "coordonnatrice-résidente du système", "représentante-résidente"]
)
def test_a_resident_coordinator_may_be_written_with_a_hyphen(title: str) -> None:
    people = _people(f"Le Premier ministre togolais Yao Kodjo a reçu la {title} des Nations Unies au Togo, Emi Mori.")
    assert ("Emi Mori", "organisation-official", None) in people


def test_a_daughter_is_called_by_her_father() -> None:
    people = _people(
        "Le Premier ministre mauritanien Yao Kodjo a reçu l'ambassadrice du Japon, Emi Mori. La conseillère du Premier "
        "ministre, Mme Aminetou mint Bah, a assisté à l'audience."
    )
    assert ("Aminetou mint Bah", "adviser", "MR") in people


def test_a_prime_minister_with_several_ministries_is_one_person() -> None:
    people = _people(
        "Le ministre japonais Ken Sato s'est entretenu avec le Premier ministre, ministre de la Défense, de "
        "l'Intérieur et des Communications extérieures, ministre de l'Intégrité territoriale, M. Ratu Koroi, à Suva."
    )
    assert people == [("Ken Sato", "minister", "JP"), ("Ratu Koroi", "head-of-government", "FJ")]


@pytest.mark.parametrize("how", ["notamment avec", ", notamment, avec", ", entre autres, avec", "entre autres avec"])
def test_with_whom_among_others_one_conferred(how: str) -> None:
    people = _people(f"La ministre togolaise Awa Keita s'est entretenue {how} l'ambassadrice du Japon, Emi Mori.")
    assert people == [("Awa Keita", "minister", "TG"), ("Emi Mori", "ambassador", "JP")]


@pytest.mark.parametrize(
    "how",
    [
        "en tête-à-tête",
        "à huis clos",
        "en tête-à-tête pendant environ une heure",
        "mardi au palais de la présidence",
        "au siège du ministère",
        "à l'occasion de sa visite à Lomé",
        "en marge du sommet de l'Union africaine",
        ", en présence du ministre de la Santé,",
    ],
)
def test_by_whom_one_was_received_in_private(how: str) -> None:
    people = _people(f"Le président fidjien Ratu Koroi a été reçu {how} par son homologue togolais Yao Kodjo.")
    assert {("Ratu Koroi", "head-of-state", "FJ"), ("Yao Kodjo", "head-of-state", "TG")} <= set(people)


@pytest.mark.parametrize("verb", ["prévoit", "prévoit également"])
def test_a_meeting_that_someone_has_in_view_is_planned(verb: str) -> None:
    (meeting,) = _meetings(f"Le ministre fidjien Ratu Koroi {verb} une rencontre avec le président togolais Yao Kodjo.")
    assert meeting.status.value == "planned"


@pytest.mark.parametrize(
    "behind",
    [
        ", qui effectue une visite de deux jours au Togo",
        ", a-t-on appris de source officielle",
        ", selon de bonne source",
    ],
)
def test_days_of_a_visit_and_sources_are_no_topics(behind: str) -> None:
    (meeting,) = _meetings(
        f"Le président togolais Yao Kodjo s'est entretenu lundi avec le ministre fidjien Ratu Koroi{behind}."
    )
    assert not meeting.topics


def test_a_minister_may_have_the_affairs_of_a_community() -> None:
    people = _people(
        "Le président togolais Yao Kodjo a reçu Jean Petit, ministre burundais des Affaires de la Communauté Est "
        "Africaine, de la Jeunesse et des Sports."
    )
    assert people == [("Yao Kodjo", "head-of-state", "TG"), ("Jean Petit", "minister", "BI")]


def test_who_is_part_of_a_delegation_was_there() -> None:
    people = _people(
        "Le président togolais Yao Kodjo a reçu une délégation fidjienne conduite par le ministre Ratu Koroi. Le "
        "général Leo Vula, chef du renseignement militaire, faisait partie de la délégation."
    )
    assert [name for name, _, _ in people] == ["Yao Kodjo", "Ratu Koroi", "Leo Vula"]


def test_a_round_of_what_was_discussed_is_no_topic() -> None:
    (meeting,) = _meetings(
        "Le président togolais Yao Kodjo a reçu l'ambassadrice du Japon, Emi Mori. Les deux parties ont fait le tour "
        "d'horizon de la coopération."
    )
    assert [topic.text for topic in meeting.topics] == ["la coopération"]


@pytest.mark.parametrize(
    "how", ["a eu un aparté avec", "s'est entretenu en aparté avec", "a eu plusieurs apartés avec"]
)
def test_words_aside_are_a_contact(how: str) -> None:
    people = _people(f"En marge des travaux, le ministre togolais Yao Kodjo {how} le ministre fidjien Ratu Koroi.")
    assert people == [("Yao Kodjo", "minister", "TG"), ("Ratu Koroi", "minister", "FJ")]


@pytest.mark.parametrize("title", ["chargé du renseignement militaire", "directeur du renseignement extérieur"])
def test_who_heads_an_intelligence_service_is_a_chief_of_security(title: str) -> None:
    people = _people(f"Le président togolais Yao Kodjo a reçu le {title} de l'armée fidjienne, le général Leo Vula.")
    assert ("Leo Vula", "security-chief", "FJ") in people
