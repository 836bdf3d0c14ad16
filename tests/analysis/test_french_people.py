"""Who people are in French: names that hold other words, titles in several parts, everyday names of states."""

from __future__ import annotations

import pytest

from diplonews import Article, parse_text


def people(article: Article) -> set[tuple[str | None, str | None, str | None]]:
    """Give the name, the office and the state of everyone who took part."""
    return {
        (p.person.name if p.person else None, p.office.kind.value if p.office else None, p.country)
        for meeting in article.meetings
        for p in meeting.participants
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # An ordinary word that ends a name, or stands within it.
        (
            "Le ministre japonais a reçu le ministre vietnamien Pham Quang Son à Tokyo.",
            ("Pham Quang Son", "minister", "VN"),
        ),
        (
            "La ministre kényane a rencontré l'ambassadeur du Vietnam, Tran Hong Mai.",
            ("Tran Hong Mai", "ambassador", "VN"),
        ),
        (
            "Vo Duc Thanh, ambassadeur du Vietnam, a été reçu par le ministre togolais.",
            ("Vo Duc Thanh", "ambassador", "VN"),
        ),
        # A courtesy begins behind two words of a name all the same.
        (
            "Le ministre belge Jean Dufour a reçu Luc Aubry Son Excellence M. Koffi Adou, ambassadeur du Togo.",
            ("Koffi Adou", "ambassador", "TG"),
        ),
        # An abbreviation of capital letters, and a name that is spelt like it.
        ("Le ministre turc a reçu He Xiang, ministre chinois du Commerce.", ("He Xiang", "minister", "CN")),
        ("Le ministre turc a reçu SE Paul Mba, ambassadeur du Gabon.", ("Paul Mba", "ambassador", "GA")),
        ("Le ministre turc a reçu S.A.S. le prince Rodolphe, ministre monégasque.", ("Rodolphe", "minister", "MC")),
    ],
)
def test_names_hold_words_that_mean_something_else(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in people(parse_text(text, language="fr"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Mme Lina Ferri, le nouvel Ambassadeur extraordinaire et plénipotentiaire d'Italie à Monaco, a "
                "rencontré le "
                "ministre monégasque."
            ),
            ("Lina Ferri", "ambassador", "IT"),
        ),
        (
            (
                "Li Bo, membre du Bureau politique du Comité central du Parti communiste chinois et ministre des "
                "Affaires étrangères, a rencontré le président tchadien."
            ),
            ("Li Bo", "foreign-minister", "CN"),
        ),
        (
            (
                "Li Bo, également président du Comité permanent de l'Assemblée populaire nationale, a rencontré le "
                "ministre tchadien."
            ),
            ("Li Bo", "parliament-speaker", "CN"),
        ),
        (
            "Ana Mensah, par ailleurs ministre du Commerce du Ghana, a rencontré le ministre tchadien.",
            ("Ana Mensah", "minister", "GH"),
        ),
        # An adverb that stands by a verb tells nothing of an office.
        (
            "Ana Koroi, ministre fidjienne, a également rencontré le ministre tchadien.",
            ("Ana Koroi", "minister", "FJ"),
        ),
    ],
)
def test_a_title_goes_on_to_its_last_word(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in people(parse_text(text, language="fr"))


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("du Vietnam", "VN"),
        ("du Kirghizistan", "KG"),
        ("du Burkina", "BF"),
        ("des États\u2011Unis", "US"),
        ("de Guinée\u2010Bissau", "GW"),
        ("du Timor", "TL"),
    ],
)
def test_states_are_known_by_their_everyday_names(state: str, code: str) -> None:
    article = parse_text(f"Le ministre serbe a reçu Ana Weber, ambassadrice {state}.", language="fr")
    assert ("Ana Weber", "ambassador", code) in people(article)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Petr Pavel a reçu le ministre indien du Commerce à Prague.", ("Petr Pavel", "head-of-state", "CZ")),
        ("Le ministre indien a rencontré Robert Golob à Ljubljana.", ("Robert Golob", "head-of-government", "SI")),
        # A given name alone is nobody's family name: Édouard Philippe is no king.
        ("Le roi Philippe a reçu le ministre indien du Commerce.", ("Philippe", "head-of-state", "BE")),
        ("Le grand-duc Henri a reçu le ministre indien du Commerce.", ("Henri", "head-of-state", "LU")),
    ],
)
def test_people_of_public_record_need_no_title(text: str, expected: tuple[str, str, str | None]) -> None:
    assert expected in people(parse_text(text, language="fr", published="2024-05-06"))


def test_an_english_pronoun_is_no_courtesy() -> None:
    named = people(parse_text("The Kenyan minister met He Lifeng, vice premier of China.", language="en"))
    assert ("He Lifeng", "deputy-head-of-government", "CN") in named
    styled = people(parse_text("The Kenyan minister met HE Ali Omar, ambassador of Oman.", language="en"))
    assert ("Ali Omar", "ambassador", "OM") in styled


@pytest.mark.parametrize(
    ("title", "office", "state"),
    [
        ("président du Comité international de la Croix-Rouge", "organisation-head", None),
        ("représentant spécial de l'Union européenne pour le Sahel", "envoy", "EU"),
        ("directeur général des renseignements du Kenya", "security-chief", "KE"),
        ("commandant de la marine du Kenya", "security-chief", "KE"),
    ],
)
def test_titles_of_bodies_and_forces_are_read_to_their_end(title: str, office: str, state: str | None) -> None:
    host = "ministre norvégien des Affaires étrangères, Jonas Larsen"
    for text in (
        f"Le {host}, s'est entretenu à Oslo avec le {title}, Thomas Pritchard.",
        f"Thomas Pritchard, {title}, a été reçu lundi par le {host}.",
    ):
        assert ("Thomas Pritchard", office, state) in people(parse_text(text, language="fr"))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("président du Conseil de coopération du Golfe", "Conseil de coopération du Golfe"),
        ("présidente de l'Union interparlementaire", "Union interparlementaire"),
        ("président du Groupe de Visegrad", "Groupe de Visegrad"),
        ("président de l'Association des nations de l'Asie du Sud-Est", "Association des nations de l'Asie du Sud-Est"),
    ],
)
def test_a_title_does_not_end_within_the_name_of_a_body(title: str, body: str) -> None:
    text = f"Le ministre norvégien des Affaires étrangères, Jonas Larsen, a reçu la {title}, Anna Pritchard, à Oslo."
    guest = parse_text(text, language="fr").meetings[0].participants[1]
    assert guest.office is not None
    assert guest.office.kind.value == "organisation-head"
    assert guest.organisation is not None
    assert guest.organisation.name == body


def test_the_president_of_a_council_of_no_such_name_stays_one() -> None:
    text = "Le ministre norvégien Jonas Larsen a reçu le président du Conseil italien Ugo Ricci."
    assert ("Ugo Ricci", "head-of-government", "IT") in people(parse_text(text, language="fr"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A fixed title may hold the state that gives it, too.
        ("Le ministre togolais a reçu l'émissaire américain pour le Soudan, Luc Petit.", ("Luc Petit", "envoy", "US")),
        (
            "Le ministre togolais a reçu le représentant spécial de la France pour le Sahel, Luc Petit.",
            ("Luc Petit", "envoy", "FR"),
        ),
        # European affairs are a ministry of one state.
        (
            "Le ministre togolais a reçu le ministre maltais des Affaires étrangères et européennes, Leo Borg.",
            ("Leo Borg", "foreign-minister", "MT"),
        ),
        # What a commander commands is nobody's name, where his rank stands before his own.
        (
            "Le ministre togolais a reçu le commandant de la force Takuba, le général Marc Dupuis.",
            ("Marc Dupuis", "security-chief", None),
        ),
        ("Le ministre togolais a reçu le commandant Takuba, ambassadeur du Mali.", ("Takuba", "ambassador", "ML")),
    ],
)
def test_a_title_tells_whom_it_serves(text: str, expected: tuple[str, str, str | None]) -> None:
    assert expected in people(parse_text(text, language="fr"))


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("des ministres Luc Petit, Enyo Mensah et Ruhi Sahin", {"minister"}),
        ("des ministres Luc Petit (Économie), Enyo Mensah (Justice) et Ruhi Sahin (Pêche)", {"minister"}),
        ("des ministres Luc Petit (Économie), Enyo Mensah et Ruhi Sahin (Affaires étrangères)", {"foreign-minister"}),
    ],
)
def test_a_title_of_several_is_that_of_each_name_after_it(listed: str, expected: set[str]) -> None:
    text = f"Le président togolais Yao Kodjo a reçu l'ambassadeur du Japon, Ken Sato, en présence {listed}."
    found = people(parse_text(text, language="fr"))
    assert ("Enyo Mensah", "minister", "TG") in found
    assert {kind for name, kind, _ in found if name == "Ruhi Sahin"} == expected


def test_who_stands_after_the_ministers_has_a_title_of_their_own() -> None:
    text = (
        "Le président togolais Yao Kodjo a reçu l'ambassadeur du Japon, Ken Sato, en présence des ministres Luc "
        "Petit et Enyo Mensah, et du gouverneur Ruhi Sahin."
    )
    assert ("Ruhi Sahin", "governor", "TG") in people(parse_text(text, language="fr"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Karin Berg a remis ses lettres de créances au président ivoirien Kodjo. L'ambassadrice de Suède a parlé.",
            ("Karin Berg", "ambassador", "SE"),
        ),
        ("Karin Berg a remis sa lettre de créance au président ivoirien.", ("Karin Berg", "ambassador", None)),
        # Of two who present theirs none is the one ambassador.
        (
            (
                "Karin Berg et Ken Sato ont remis leurs lettres de créance au président ivoirien. L'ambassadrice de "
                "Suède a parlé."
            ),
            ("Ken Sato", "ambassador", None),
        ),
        # Who is named with a title is nobody else.
        (
            "Karin Berg a remis ses lettres de créance au président ivoirien. L'ambassadeur du Mali Luc Petit a parlé.",
            ("Karin Berg", "ambassador", None),
        ),
    ],
)
def test_who_presents_letters_of_credence_is_an_ambassador(text: str, expected: tuple[str, str, str | None]) -> None:
    article = parse_text(text, language="fr")
    assert expected in people(article)
    assert {meeting.kind.value for meeting in article.meetings} == {"credentials"}


@pytest.mark.parametrize("region", ["écossais", "écossaise", "catalan", "du Timor occidental"])
def test_the_premier_of_a_region_heads_no_state(region: str) -> None:
    text = f"Le ministre indien a rencontré le Premier ministre {region} Marc Tremblay à Lyon."
    found = {state for _, _, state in people(parse_text(text, language="fr"))}
    assert found.isdisjoint({"GB", "ES", "TL"})


@pytest.mark.parametrize(
    "title",
    [
        "Le président tchadien Ali Abakar, président en exercice de l'Union africaine,",
        "Le président tchadien Ali Abakar, par ailleurs président en exercice de la CEN-SAD,",
        "Le président tchadien Ali Abakar, président de la Communauté des États sahélo-sahariens (CEN-SAD),",
        "Le chef de l'État tchadien, Ali Abakar, également président de l'Union africaine,",
    ],
)
def test_who_leads_a_state_may_preside_over_a_body_of_states_too(title: str) -> None:
    assert people(parse_text(f"{title} a reçu l'ambassadeur de Chine, Wang Lei.", language="fr")) == {
        ("Ali Abakar", "head-of-state", "TD"),
        ("Wang Lei", "ambassador", "CN"),
    }


def test_who_presides_over_a_body_and_has_an_article_is_another() -> None:
    text = (
        "Le président tchadien Ali Abakar a reçu le président de la Commission de l'Union africaine, Paul Mba, et "
        "l'ambassadeur de Chine."
    )
    assert ("Paul Mba", "organisation-head", None) in people(parse_text(text, language="fr"))


def test_the_acronym_of_a_body_is_no_one_else() -> None:
    text = "Awa Ba, secrétaire exécutive de la Communauté des États sahélo-sahariens (CEN-SAD), a reçu le roi belge."
    assert {name for name, _, _ in people(parse_text(text, language="fr"))} == {"Awa Ba", None}


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("la secrétaire d'État auprès de la ministre française des Affaires étrangères", "deputy-foreign-minister"),
        ("la ministre déléguée auprès du ministre français des Affaires étrangères", "deputy-foreign-minister"),
        ("la ministre française des Affaires étrangères", "foreign-minister"),
        ("la directrice générale de l'Agence de l'eau du Kenya", "official"),
        ("la directrice générale de l'Office sénégalais du tourisme", "official"),
        ("la directrice générale de l'Organisation mondiale de la santé", "organisation-head"),
        ("la coordonnatrice résidente du système des Nations-Unies au Mali", "organisation-official"),
        ("le président du Conseil de souveraineté de transition et commandant en chef des armées", "head-of-state"),
    ],
)
def test_offices_of_states_and_of_bodies_are_told_apart(title: str, office: str) -> None:
    article = parse_text(f"Le ministre malien des Mines a reçu {title}, Claire Morel.", language="fr")
    assert ("Claire Morel", office) in {(name, kind) for name, kind, _ in people(article)}


@pytest.mark.parametrize(
    ("language", "met", "then", "name"),
    [
        (
            "fr",
            "Le ministre malien des Mines a reçu une délégation du Sénat américain conduite par M. James Hill.",
            "À sa sortie d'audience, le chef de la délégation du Sénat américain a promis un nouveau pont.",
            "James Hill",
        ),
        (
            "fr",
            "Le ministre malien des Mines a reçu une mission du FMI dirigée par Luc Petit.",
            "Le chef de la mission a promis un nouveau pont.",
            "Luc Petit",
        ),
        (
            "ar",
            "استقبل وزير المناجم المالي موسى كيتا وفدا من البنك الدولي برئاسة سامي حداد.",
            "وأكد رئيس الوفد دعم بناء جسر جديد.",
            "سامي حداد",
        ),
    ],
)
def test_the_head_of_a_delegation_is_who_leads_it(language: str, met: str, then: str, name: str) -> None:
    (meeting,) = parse_text(f"{met} {then}", language=language).meetings
    named = {p.id: p.person.name if p.person else None for p in meeting.participants}
    assert len(named) == 2
    assert [[named[speaker] for speaker in said.speakers] for said in meeting.statements] == [[name]]


def test_the_head_of_another_delegation_does_not_lead_this_one() -> None:
    text = (
        "Le ministre malien des Mines a reçu une délégation du Sénat américain, conduite par le sénateur James Hill. "
        "Le chef de la délégation chinoise a promis un nouveau pont."
    )
    said = [statement for meeting in parse_text(text, language="fr").meetings for statement in meeting.statements]
    assert said == []


@pytest.mark.parametrize(
    "before",
    [
        "s’est entretenu successivement avec :\n- ",
        "a multiplié les entretiens avec ses homologues : ",
        "s’est entretenu avec : ",
    ],
)
def test_whoever_is_on_a_list_behind_a_colon_was_met(before: str) -> None:
    between = "\n- " if "\n" in before else " ; "
    article = parse_text(
        f"Le ministre kényan des Affaires étrangères, Omar Haddad, {before}"
        f"le ministre des Affaires étrangères de Fidji, M. Ken Sato{between}"
        "le ministre des Affaires étrangères du Togo, M. Paul Edem.",
        language="fr",
    )
    minister = ("Omar Haddad", "foreign-minister", "KE")
    assert people(article) == {
        minister,
        ("Ken Sato", "foreign-minister", "FJ"),
        ("Paul Edem", "foreign-minister", "TG"),
    }


def test_whoever_is_charged_with_a_ministry_runs_it_for_the_time_being() -> None:
    (meeting,) = parse_text(
        "Le président kényan Omar Haddad a reçu le chargé de gestion des affaires au ministère des Affaires étrangères "
        "de Fidji, Ken Sato.",
        language="fr",
    ).meetings
    office = meeting.participants[1].office
    assert office is not None
    assert (office.kind.value, office.standing.value) == ("foreign-minister", "acting")


def test_the_article_of_several_is_no_preposition() -> None:
    article = parse_text("Le président kényan Omar Haddad a reçu des émissaires tchadien et soudanais.", language="fr")
    assert people(article) == {
        ("Omar Haddad", "head-of-state", "KE"),
        (None, "envoy", "TD"),
        (None, "envoy", "SD"),
    }


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("Président de la République Démocratique du Congo", "CD"),
        ("Président de la République Islamique de Mauritanie", "MR"),
        ("président de la République démocratique du Congo", "CD"),
    ],
)
def test_the_name_of_a_state_may_begin_within_a_title(title: str, state: str) -> None:
    article = parse_text(f"Le {title}, Omar Haddad, a reçu le président kényan Ken Sato.", language="fr")
    assert people(article) == {("Omar Haddad", "head-of-state", state), ("Ken Sato", "head-of-state", "KE")}


def test_a_ministry_of_people_abroad_is_part_of_the_title() -> None:
    (meeting,) = parse_text(
        "Omar Haddad, ministre des Affaires étrangères et des Kényans de l’Extérieur, a reçu l'ambassadeur de Fidji.",
        language="fr",
    ).meetings
    office = meeting.participants[0].office
    assert office is not None
    assert office.title == "ministre des Affaires étrangères et des Kényans de l’Extérieur"
    assert meeting.participants[0].country == "KE"


def test_who_chairs_a_body_is_still_a_counterpart() -> None:
    article = parse_text(
        "Le président kényan Omar Haddad s'est entretenu avec son homologue fidjien, Ken Sato, Président en exercice "
        "de l’Union africaine.",
        language="fr",
    )
    assert people(article) == {("Omar Haddad", "head-of-state", "KE"), ("Ken Sato", "head-of-state", "FJ")}


@pytest.mark.parametrize(
    "title", ["le ministre des Affaires étrangères de Fidji", "le chef de la diplomatie fidjienne"]
)
def test_a_title_between_commas_tells_who_a_counterpart_is(title: str) -> None:
    article = parse_text(
        f"Le ministre kényan des Affaires étrangères Omar Haddad a rencontré son homologue, {title}, Ken Sato.",
        language="fr",
    )
    assert people(article) == {("Omar Haddad", "foreign-minister", "KE"), ("Ken Sato", "foreign-minister", "FJ")}


def test_the_envoy_of_a_state_is_whoever_came_for_it() -> None:
    (meeting,) = parse_text(
        "Le président kényan Omar Haddad s'est entretenu avec le ministre fidjien des Affaires étrangères, Ken Sato. "
        "L'émissaire fidjien a salué la coopération.",
        language="fr",
    ).meetings
    (said,) = meeting.statements
    assert said.speakers == (meeting.participants[1].id,)


@pytest.mark.parametrize("several", ["Les ambassadeurs", "Les nouveaux ambassadeurs"])
def test_names_in_brackets_behind_the_states_of_a_list(several: str) -> None:
    article = parse_text(
        f"{several} du Mali (Ken Sato), du Togo (Paul Edem) et de Fidji (Luc Dossou) ont été reçus par le président "
        "kényan Omar Haddad.",
        language="fr",
    )
    assert people(article) == {
        ("Omar Haddad", "head-of-state", "KE"),
        ("Ken Sato", "ambassador", "ML"),
        ("Paul Edem", "ambassador", "TG"),
        ("Luc Dossou", "ambassador", "FJ"),
    }


def test_representatives_named_in_brackets_are_who_the_group_was() -> None:
    article = parse_text(
        "Deux nouveaux ambassadeurs ont présenté mercredi leurs lettres de créance au président kényan Omar Haddad. "
        "Il s’agit des représentants du Mali (Ken Sato) et du Togo (Paul Edem).",
        language="fr",
    )
    assert {row[::2] for row in people(article)} == {("Omar Haddad", "KE"), ("Ken Sato", "ML"), ("Paul Edem", "TG")}


def test_a_palace_is_no_topic() -> None:
    (meeting,) = parse_text(
        "Le président kényan Omar Haddad s’est entretenu, lundi, au Palais de Carthage, avec le ministre fidjien "
        "Ken Sato.",
        language="fr",
    ).meetings
    assert meeting.topics == ()


def test_what_is_written_of_someone_goes_before_the_title_of_a_list() -> None:
    (meeting,) = parse_text(
        "Deux nouveaux ambassadeurs ont présenté leur lettre de créance au président kényan, Omar Haddad. Il s’agit "
        "des ambassadeurs du Mali et du Togo. L’Ambassadeur du Togo au Kenya, Ken Sato, a présenté sa "
        "lettre de créance au président kényan.",
        language="fr",
    ).meetings
    titles = {p.country: p.office.title for p in meeting.participants if p.office is not None}
    assert titles == {
        "ML": "ambassadeurs du Mali",
        "TG": "Ambassadeur du Togo au Kenya",
        "KE": "président kényan",
    }


def test_the_letters_of_several_between_semicolons() -> None:
    article = parse_text(
        "Le président kényan Omar Haddad a reçu successivement la lettre de créance d’Ali Salem, ambassadeur du Mali ; "
        "d’Achim Sato, ambassadeur de Fidji ; et d’Olivier Edem, ambassadeur du Togo.",
        language="fr",
    )
    assert people(article) == {
        ("Omar Haddad", "head-of-state", "KE"),
        ("Ali Salem", "ambassador", "ML"),
        ("Achim Sato", "ambassador", "FJ"),
        ("Olivier Edem", "ambassador", "TG"),
    }


def test_one_word_tells_the_representatives_of_each_state_of_a_list() -> None:
    article = parse_text(
        "Les représentants du Mali, du Canada, de Belgique et du Bénin ont présenté jeudi leurs lettres de créance au "
        "président togolais Omar Haddad.",
        language="fr",
    )
    assert {country for _, _, country in people(article)} == {"ML", "CA", "BE", "BJ", "TG"}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("le vice-président du Comité des relations internationales", "official"),
        ("le vice-président de la Banque mondiale", "organisation-official"),
        ("le vice-président fidjien", "deputy-head-of-state"),
    ],
)
def test_what_a_vice_president_is_of_tells_the_office(title: str, kind: str) -> None:
    article = parse_text(f"Le président kényan Omar Haddad a reçu {title}, Ken Sato.", language="fr")
    assert {row[1] for row in people(article) if row[0] == "Ken Sato"} == {kind}


@pytest.mark.parametrize(
    ("title", "kind", "body"),
    [
        ("le président de la République de Haut-Karabagh", "head-of-state", "République de Haut-Karabagh"),
        ("le ministre des Affaires étrangères d'Artsakh", "foreign-minister", "Artsakh"),
        ("le président de la Banque mondiale", "organisation-head", "Banque mondiale"),
    ],
)
def test_a_state_that_few_recognise_has_offices_of_a_state(title: str, kind: str, body: str) -> None:
    article = parse_text(f"Le président kényan Omar Haddad a reçu {title}, Ken Sato.", language="fr")
    (sato,) = (p for m in article.meetings for p in m.participants if p.person and p.person.name == "Ken Sato")
    assert [office.kind.value for office in sato.offices] == [kind]
    assert sato.country is None
    assert sato.organisation is not None
    assert sato.organisation.name == body


def test_whoever_a_clause_begins_with_is_the_spouse_and_holds_no_office() -> None:
    article = parse_text(
        "Accompagné de son épouse, Mme Ana Koroi, le président fidjien Semi Koroi a rencontré le locataire de "
        "l'Élysée, entouré de la première ministre française, Claire Morel.",
        language="fr",
    )
    assert people(article) == {
        ("Semi Koroi", "head-of-state", "FJ"),
        (None, "head-of-state", "FR"),
        ("Ana Koroi", None, "FJ"),
        ("Claire Morel", "head-of-government", "FR"),
    }


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Le ministre soudanais des Affaires étrangères, l'ambassadeur Ali Koroi, a reçu Yao Kodjo.",
            "foreign-minister",
        ),
        (
            "Le roi de Tonga a reçu le ministre soudanais de la Défense, l'ambassadeur Ali Koroi et le maire.",
            "ambassador",
        ),
    ],
)
def test_the_rank_of_a_minister_who_leads_is_a_courtesy(text: str, office: str) -> None:
    article = parse_text(text, language="fr")
    assert {kind for name, kind, _ in people(article) if name == "Ali Koroi"} == {office}
