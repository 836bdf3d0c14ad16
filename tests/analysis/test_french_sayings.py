"""What was said in French: at talks that were its occasion, around words inside the verb, of whose support it is."""

from __future__ import annotations

import pytest

from diplonews import parse_text

_MET = "Le ministre kényan Jomo Otieno a reçu l'ambassadeur du Japon, Ken Sato. "


def _said(text: str) -> list[tuple[str, str, str]]:
    (meeting,) = parse_text(_MET + text, language="fr").meetings
    names = {p.id: p.person.name if p.person else "" for p in meeting.participants}
    return [("both" if s.joint else names[s.speakers[0]], s.act.value, s.text) for s in meeting.statements]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "L'entretien a permis de saluer la qualité du dialogue et d'examiner des projets.",
            ("both", "welcome", "la qualité du dialogue"),
        ),
        (
            "La rencontre a été l'occasion de passer en revue la pêche et de réaffirmer la volonté de la développer.",
            ("both", "affirm", "la volonté de la développer"),
        ),
        ("Les deux parties n'ont pas manqué de saluer le succès du port.", ("both", "welcome", "le succès du port")),
        ("Ils ont noté avec satisfaction que la pêche reprend.", ("both", "welcome", "la pêche reprend")),
        (
            "Au cours de l'entretien, ils ont passé en revue la pêche, soulignant leur volonté de la développer.",
            ("both", "affirm", "leur volonté de la développer"),
        ),
        ("M. Sato a affiché son intérêt pour le port.", ("Ken Sato", "affirm", "son intérêt pour le port")),
        ("M. Sato a profité de l'occasion pour saluer le port.", ("Ken Sato", "welcome", "le port")),
        ("M. Sato a prôné une pêche durable.", ("Ken Sato", "call-for", "une pêche durable")),
    ],
)
def test_what_talks_were_the_occasion_for_was_said_by_all(told: str, expected: tuple[str, str, str]) -> None:
    assert expected in _said(told)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("M. Otieno a, en outre, appelé à ouvrir la ligne aérienne.", "ouvrir la ligne aérienne"),
        ("M. Otieno a, à cette occasion, souligné le rôle du port.", "le rôle du port"),
        ("M. Otieno a insisté auprès de son hôte sur le rôle du port.", "le rôle du port"),
    ],
)
def test_words_inside_a_verb_are_no_part_of_what_was_said(told: str, expected: str) -> None:
    assert [(who, text) for who, _, text in _said(told)] == [("Jomo Otieno", expected)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("M. Sato a réaffirmé le soutien du Japon au Kenya.", ("affirm", "le soutien du Japon au Kenya")),
        ("M. Sato a réaffirmé l'appui de son pays au port.", ("affirm", "l'appui de son pays au port")),
        ("M. Sato a réaffirmé son soutien au plan de paix.", ("support", "plan de paix")),
    ],
)
def test_the_support_of_a_state_is_what_was_said(told: str, expected: tuple[str, str]) -> None:
    assert [(act, text) for _, act, text in _said(told)] == [expected]


def test_talks_that_allowed_something_else_said_nothing() -> None:
    assert _said("L'entretien a permis de passer en revue la coopération et d'examiner des projets.") == []


@pytest.mark.parametrize("when", ["", "mardi "])
def test_letters_of_credence_are_presented_and_not_said(when: str) -> None:
    text = f"L'ambassadeur du Japon Ken Sato a présenté {when}ses lettres de créance au président kényan Jomo Otieno."
    (meeting,) = parse_text(text, language="fr").meetings
    assert (meeting.kind.value, meeting.statements) == ("credentials", ())


@pytest.mark.parametrize(
    "told",
    [
        "Lina Ferri, ambassadrice d'Italie, a procédé à la remise de ses lettres de créance au président Jomo Otieno.",
        "Le président kényan Jomo Otieno a présidé la cérémonie de remise des lettres de créance de Lina Ferri.",
        (
            "Le ministre kényan Jomo Otieno a reçu l'ambassadrice Lina Ferri. Elle venait présenter ses "
            "lettres de créance."
        ),
    ],
)
def test_letters_of_credence_are_handed_over_in_many_ways(told: str) -> None:
    (meeting,) = parse_text(told, language="fr").meetings
    assert meeting.kind.value == "credentials"
    assert {p.person.name for p in meeting.participants if p.person} == {"Lina Ferri", "Jomo Otieno"}


def test_letters_of_credence_of_last_year_are_no_news() -> None:
    told = "L'ambassadeur avait présenté ses lettres de créance l'an dernier."
    (meeting,) = parse_text(_MET + told, language="fr").meetings
    assert meeting.kind.value == "talks"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Une délégation parlementaire japonaise, menée par Ken Sato, a été reçue par le ministre kényan Otieno.",
            ("parliamentarian", "JP"),
        ),
        (
            "Le ministre kényan Jomo Otieno a reçu une délégation de sénateurs japonais emmenée par Ken Sato.",
            ("parliamentarian", "JP"),
        ),
        (
            "Le ministre Jomo Otieno a reçu une délégation de la Banque mondiale menée par son président Ken Sato.",
            ("organisation-head", None),
        ),
        (
            "Le ministre kényan Jomo Otieno a reçu une délégation japonaise menée par le ministre Ken Sato.",
            ("minister", "JP"),
        ),
    ],
)
def test_who_leads_a_delegation_is_of_it(text: str, expected: tuple[str, str | None]) -> None:
    (meeting,) = parse_text(text, language="fr").meetings
    found = {p.person.name: p for p in meeting.participants if p.person}
    office = found["Ken Sato"].office
    assert (office.kind.value if office else None, found["Ken Sato"].country) == expected


def test_whom_a_delegation_is_made_of_was_not_discussed() -> None:
    text = "Le ministre kényan Jomo Otieno s'est entretenu avec une délégation d'hommes d'affaires turcs de la pêche."
    (meeting,) = parse_text(text, language="fr").meetings
    assert [topic.text for topic in meeting.topics] == ["la pêche"]


def test_topics_may_be_listed_after_a_colon() -> None:
    text = "Les discussions ont porté sur les dossiers d'intérêt commun : la piraterie, le budget de la Cour et le sel."
    (meeting,) = parse_text(_MET + text, language="fr").meetings
    assert [t.text for t in meeting.topics][1:] == ["la piraterie", "le budget de la Cour", "le sel"]


def test_what_someone_says_after_a_colon_is_no_list() -> None:
    text = "Les discussions ont porté sur la pêche : le ministre a indiqué que le port, la mer et le sel comptent."
    (meeting,) = parse_text(_MET + text, language="fr").meetings
    assert [t.text for t in meeting.topics] == ["la pêche"]


def test_relations_with_a_state_that_people_discussed_make_no_contact_with_it() -> None:
    (meeting,) = parse_text(_MET + "Ils ont discuté des relations avec la Chine.", language="fr").meetings
    assert {p.country for p in meeting.participants} == {"KE", "JP"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La pêche ainsi que le rôle du port ont été évoqués.", ["La pêche", "le rôle du port"]),
        ("La pêche, de même que le rôle du port, ont été abordés.", ["La pêche", "le rôle du port"]),
        ("La pêche et le rôle du port ont été les principaux thèmes évoqués.", ["La pêche", "le rôle du port"]),
        ("Parmi les sujets abordés figurent la pêche et le rôle du port.", ["la pêche", "le rôle du port"]),
        # What someone says was discussed is told after "that".
        ("M. Sato a indiqué que la pêche et le rôle du port ont été évoqués.", ["la pêche", "le rôle du port"]),
    ],
)
def test_several_topics_may_stand_before_their_verb(text: str, expected: list[str]) -> None:
    (meeting,) = parse_text(_MET + text, language="fr").meetings
    assert [topic.text for topic in meeting.topics] == expected


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Le ministre suisse Luc Aubry s'est rendu à Oslo. La ministre norvégienne Kari Holm l'a reçu lundi.",
            {"Luc Aubry", "Kari Holm"},
        ),
        (
            "Le ministre suisse Luc Aubry s'est rendu à Oslo, où la ministre norvégienne Kari Holm l'a reçu.",
            {"Luc Aubry", "Kari Holm"},
        ),
        # An article before a noun is no pronoun.
        (
            "Le ministre suisse Luc Aubry est à Oslo. La ministre norvégienne Kari Holm a reçu l'ambassadeur du Mali.",
            {"Kari Holm"},
        ),
    ],
)
def test_a_pronoun_before_the_verb_is_whom_it_met(text: str, met: set[str]) -> None:
    (meeting,) = parse_text(text, language="fr").meetings
    assert {p.person.name for p in meeting.participants if p.person} == met


def test_the_title_may_spell_a_name_in_another_way() -> None:
    text = "Le ministre togolais Yao Kodjo a reçu un appel de son homologue ukrainien, Volodimir Zelensky."
    article = parse_text(f"Entretien téléphonique entre Yao Kodjo et Volodymyr Zelensky\n\n{text}", language="fr")
    (meeting,) = article.meetings
    assert {p.country for p in meeting.participants} == {"TG", "UA"}


def test_the_head_of_a_swiss_department_is_no_other_minister() -> None:
    text = (
        "Le ministre norvégien des affaires étrangères, Jens Holm, est à Oslo. La cheffe du DFAE s'est "
        "entretenue avec la ministre norvégienne de la Pêche, Kari Berg."
    )
    (meeting,) = parse_text(text, language="fr").meetings
    assert {p.country for p in meeting.participants} == {"CH", "NO"}


def test_a_title_goes_on_behind_and() -> None:
    text = (
        "Le ministre kényan Jomo Otieno a reçu Mme Ann Lee, vice-présidente de la Banque mondiale. La "
        "vice-présidente de la Banque mondiale pour l'Afrique de l'Est et australe a salué les réformes du "
        "Kenya."
    )
    (meeting,) = parse_text(text, language="fr").meetings
    (told,) = meeting.statements
    assert told.speakers == (meeting.participants[1].id,)


def test_a_tour_of_the_horizon_ends_before_who_made_it() -> None:
    text = _MET + "Un tour d'horizon des dossiers économiques a également été fait par le ministre et son hôte."
    (meeting,) = parse_text(text, language="fr").meetings
    assert [topic.text for topic in meeting.topics] == ["dossiers économiques"]


@pytest.mark.parametrize("adverb", ["en effet", "aussitôt", "par ailleurs", "toutefois"])
def test_an_adverb_may_part_the_verb_of_a_contact(adverb: str) -> None:
    text = f"Le ministre kényan Jomo Otieno a {adverb} reçu l'ambassadeur du Japon, Ken Sato."
    (meeting,) = parse_text(text, language="fr").meetings
    assert meeting.participants[0].country == "KE"


@pytest.mark.parametrize(
    "told",
    [
        "À sa sortie d'audience, l'ambassadeur a fait la déclaration suivante : « Nous ouvrirons un port. »",
        "Le diplomate japonais a fait la déclaration suivante à l'AMI : « Nous ouvrirons un port. »",
        "M. Sato s'est exprimé en ces termes : « Nous ouvrirons un port. »",
        "M. Sato a déclaré à l'Agence kényane de presse : « Nous ouvrirons un port. »",
    ],
)
def test_what_a_visitor_tells_the_press_is_said(told: str) -> None:
    assert _said(told) == [("Ken Sato", "affirm", "Nous ouvrirons un port")]


def test_a_body_that_something_is_called_for_from_is_kept() -> None:
    assert ("Ken Sato", "call-for", "l'Union africaine") in _said("M. Sato a appelé à l'Union africaine.")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "À sa sortie d'audience, M. Sato, a indiqué être venu pour la paix.",
            [("Ken Sato", "affirm", "être venu pour la paix")],
        ),
        ("À l'issue de l'entretien, M. Sato, s'est réjoui.", []),
        ("« À l'issue de la crise », a dit M. Sato.", [("Ken Sato", "affirm", "À l'issue de la crise")]),
    ],
)
def test_when_something_was_said_is_not_what_was(told: str, expected: list[tuple[str, str, str]]) -> None:
    assert _said(told) == expected


@pytest.mark.parametrize(
    "told",
    [
        "« Le port restera ouvert aux navires du Kenya », a déclaré, à l'issue de l'audience, le diplomate japonais.",
        "« Le port restera ouvert aux navires du Kenya », a confié au sortir de la séance de travail M. Sato.",
        "« Le port restera ouvert aux navires du Kenya », a indiqué, au terme de leur entretien, l'ambassadeur.",
        "Selon Ken Sato, le port restera ouvert aux navires du Kenya.",
        "Selon le diplomate japonais, le port restera ouvert aux navires du Kenya.",
        "D'après l'ambassadeur, le port restera ouvert aux navires du Kenya.",
        "À en croire M. Sato, le port restera ouvert aux navires du Kenya.",
    ],
)
def test_who_speaks_is_told_behind_the_meeting_at_which_it_was_and_by_whose_words_they_are(told: str) -> None:
    assert [(who, text[:1].lower() + text[1:]) for who, _, text in _said(told)] == [
        ("Ken Sato", "le port restera ouvert aux navires du Kenya")
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Selon un communiqué du ministère, le port restera ouvert aux navires du Kenya.",
        "Selon Port Watch International, le port restera ouvert aux navires du Kenya.",
    ],
)
def test_the_words_of_papers_and_bodies_are_nobodys_at_the_meeting(told: str) -> None:
    assert _said(told) == []


def test_the_diplomat_may_be_an_excellency() -> None:
    text = (
        "Le président béninois Jean Kasa a reçu jeudi l'ambassadeur de Turquie, Son Excellence Madame Elif Korkmaz. "
        "« Nous sommes prêts à aider le pays », a déclaré la diplomate."
    )
    (meeting,) = parse_text(text, language="fr").meetings
    names = {p.id: p.person.name for p in meeting.participants if p.person}
    assert [names[s.speakers[0]] for s in meeting.statements] == ["Elif Korkmaz"]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Saluant le rôle du port, l'ambassadeur a quitté la salle.", "Ken Sato"),
        ("Saluant le rôle du port, le diplomate a souligné la pêche au thon.", "Ken Sato"),
        ("Tout en saluant le rôle du port, la partie japonaise a souligné la pêche au thon.", "Ken Sato"),
        ("Saluant le rôle du port, M. Otieno a souligné la pêche au thon.", "Jomo Otieno"),
        ("Ce dernier a salué le rôle du port.", "Ken Sato"),
        ("A sa sortie, celui-ci a salué le rôle du port.", "Ken Sato"),
        ("Le visiteur a salué le rôle du port.", "Ken Sato"),
        ("Son hôte a salué le rôle du port.", "Ken Sato"),
        ("L'hôte du ministre a salué le rôle du port.", "Ken Sato"),
        ("L'hôte de M. Otieno a salué le rôle du port.", "Ken Sato"),
        ("L'ambassadeur a parlé. Son hôte a salué le rôle du port.", "Jomo Otieno"),
        ("Le ministre a salué le rôle du port.", "Jomo Otieno"),
    ],
)
def test_who_speaks_is_told_behind_or_by_what_they_are_to_each_other(told: str, who: str) -> None:
    assert (who, "welcome", "le rôle du port") in _said(told)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Occasion pour l'ambassadeur de saluer le port.", ("Ken Sato", "welcome", "le port")),
        ("La rencontre a permis au diplomate japonais de saluer le port.", ("Ken Sato", "welcome", "le port")),
        (
            "L'occasion pour le ministre de saluer le port et de plaider pour la pêche au thon.",
            ("Jomo Otieno", "call-for", "la pêche au thon"),
        ),
        ("Ce fut une opportunité pour M. Sato d'exprimer sa joie de voir le port.", ("Ken Sato", "welcome", "le port")),
        ("M. Sato a également saisi l'occasion pour saluer le port.", ("Ken Sato", "welcome", "le port")),
        ("M. Sato a saisi cette opportunité pour saluer le port.", ("Ken Sato", "welcome", "le port")),
        ("M. Sato a tenu à saluer et remercier le peuple kényan.", ("Ken Sato", "thank", "le peuple kényan")),
        ("M. Sato a félicité le ministre et son équipe pour le port.", ("Ken Sato", "congratulate", "le port")),
        ("M. Sato a loué le port, avant d'appeler à une pêche durable.", ("Ken Sato", "call-for", "une pêche durable")),
        ("M. Sato, lui, a salué le port.", ("Ken Sato", "welcome", "le port")),
        ("M. Sato, visiblement satisfait, a salué le port.", ("Ken Sato", "welcome", "le port")),
        (
            "M. Sato a exprimé l'intérêt du Japon pour le port.",
            ("Ken Sato", "affirm", "l'intérêt du Japon pour le port"),
        ),
        ("M. Sato a exprimé l'espoir de voir le port achevé.", ("Ken Sato", "hope", "le port achevé")),
        (
            "M. Sato a exprimé le soutien de son pays au port.",
            ("Ken Sato", "affirm", "le soutien de son pays au port"),
        ),
        ("M. Sato a donné au ministre un aperçu du port de Yokohama.", ("Ken Sato", "inform", "port de Yokohama")),
        ("M. Sato n'a pas caché sa satisfaction quant au port de Lamu.", ("Ken Sato", "welcome", "port de Lamu")),
        (
            "Le Kenya et le Japon ont réaffirmé leur amitié de longue date.",
            ("both", "affirm", "leur amitié de longue date"),
        ),
        ("L'accent a été mis sur la pêche au thon.", ("both", "affirm", "la pêche au thon")),
    ],
)
def test_what_french_writers_put_around_what_is_said(told: str, expected: tuple[str, str, str]) -> None:
    assert expected in _said(told)


@pytest.mark.parametrize(
    "told",
    [
        "M. Otieno a reçu M. Sato, a indiqué le MDN dans un communiqué.",
        "Le port reste fermé, a précisé la DCP.",
        "La rencontre a permis de faire avancer le port.",
        "Nairobi et Tokyo espèrent la réouverture du port depuis des mois.",
        "M. Sato a dit avoir discuté avec le ministre de la pêche.",
    ],
)
def test_who_tells_of_it_and_what_was_done_there_are_no_words_of_theirs(told: str) -> None:
    assert _said(told) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Les deux parties se sont également félicitées du succès du port.", ("both", "welcome", "succès du port")),
        ("M. Sato s'est aussi réjoui du succès du port.", ("Ken Sato", "welcome", "succès du port")),
        ("M. Sato s'est, par ailleurs, dit satisfait du succès du port.", ("Ken Sato", "welcome", "succès du port")),
        ("M. Sato s'est en outre engagé à soutenir le port.", ("Ken Sato", "affirm", "soutenir le port")),
        (
            "M. Otieno a souhaité la bienvenue à l'ambassadeur, s'est réjoui du succès du port.",
            ("Jomo Otieno", "welcome", "succès du port"),
        ),
    ],
)
def test_adverbs_stand_within_verbs_with_a_pronoun_of_their_own(told: str, expected: tuple[str, str, str]) -> None:
    assert expected in _said(told)


def test_what_a_thing_shows_is_said_by_nobody() -> None:
    assert _said("L'entretien a duré deux heures, soulignant ainsi l'importance du port.") == []
    assert _said("M. Sato a salué le port, soulignant l'importance de la pêche.")[1:] == [
        ("Ken Sato", "affirm", "l'importance de la pêche")
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("M. Sato a une fois de plus souligné le rôle du port.", [("Ken Sato", "affirm", "le rôle du port")]),
        ("Ils ont évoqué le port et le rôle affirmé de la pêche au thon.", []),
        ("Le port ouvrira bientôt, a-t-il indiqué à l'agence Baobab.", []),
        ("M. Sato a indiqué à l'agence que le port ouvrira.", [("Ken Sato", "affirm", "le port ouvrira")]),
        ("La crise du port s'explique par le manque de grues.", []),
        ("Il était là pour un forum sur le thème : « Les ports de demain, de la pêche au thon et du commerce ».", []),
    ],
)
def test_participles_hearers_and_themes_are_told_from_what_was_said(told: str, expected: list[tuple[str, ...]]) -> None:
    assert _said(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("M. Sato a souhaité à M. Otieno une mission fructueuse.", ("Ken Sato", "hope", "une mission fructueuse")),
        ("M. Sato a souhaité que le ministre vienne.", ("Ken Sato", "hope", "le ministre vienne")),
        ("M. Sato a assuré que le ministre viendra.", ("Ken Sato", "affirm", "le ministre viendra")),
        (
            "M. Sato a exprimé l'importance du port pour son pays.",
            ("Ken Sato", "affirm", "l'importance du port pour son pays"),
        ),
        ("M. Sato a présenté le port, exprimant son aspiration à le relier.", ("Ken Sato", "hope", "le relier")),
        (
            "L'entretien a permis de mettre en évidence la qualité des liens.",
            ("both", "affirm", "la qualité des liens"),
        ),
    ],
)
def test_to_whom_and_what_is_felt_are_told_apart(told: str, expected: tuple[str, str, str]) -> None:
    assert _said(told)[-1] == expected


@pytest.mark.parametrize(
    "house",
    [
        "a indiqué le ministère kényan des Affaires étrangères",
        "a annoncé le service de presse",
        "indique le communiqué",
    ],
)
def test_a_house_that_reports_the_news_without_a_comma_says_nothing_at_the_meeting(house: str) -> None:
    assert _said(f"M. Sato a remercié le Kenya pour son aide {house}.") in (
        [],
        [("Ken Sato", "thank", "son aide")],
    )
