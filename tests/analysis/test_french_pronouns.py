"""What was said to someone who is told of by a pronoun, in French, and verbs that share an auxiliary."""

from __future__ import annotations

import pytest

from diplonews import parse_text

_MET = "Le président Ousmane Kanté a reçu l'ambassadeur d'Espagne José Alfaro. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il l'a assuré du soutien de Conakry.", [("affirm", "soutien de Conakry")]),
        (
            "Le président l'a remercié pour son accueil et l'a félicité pour sa nomination.",
            [("thank", "son accueil"), ("congratulate", "sa nomination")],
        ),
        (
            "Il les a remerciés pour leur appui et leur a souhaité plein succès.",
            [("thank", "leur appui"), ("hope", "plein succès")],
        ),
        (
            "Le chef de l'État l'a exhorté à œuvrer au renforcement des liens.",
            [("call-for", "œuvrer au renforcement des liens")],
        ),
        (
            "Tout en le félicitant pour sa nomination, le chef de l'État a échangé avec lui sur la pêche.",
            [("congratulate", "sa nomination")],
        ),
        (
            "En le remerciant de son appui, M. Kanté a plaidé pour la paix.",
            [("thank", "son appui"), ("call-for", "la paix")],
        ),
        (
            "Le diplomate a salué les réformes et promis de plaider la cause du pays.",
            [("welcome", "les réformes"), ("affirm", "plaider la cause du pays")],
        ),
        (
            "Le diplomate a salué les réformes et reconnu les efforts du gouvernement.",
            [("welcome", "les réformes"), ("affirm", "les efforts du gouvernement")],
        ),
        (
            "Le diplomate a rendu hommage à son hôte, tout en lui réitérant l'appui de son pays.",
            [("affirm", "l'appui de son pays")],
        ),
        (
            "Les deux parties ont partagé leur inquiétude face à la hausse des violences.",
            [("concern", "la hausse des violences")],
        ),
        (
            "Il a salué le partenariat et exprimé sa hâte d'explorer de nouvelles pistes.",
            [("welcome", "le partenariat"), ("hope", "explorer de nouvelles pistes")],
        ),
    ],
)
def test_french_verbs_with_pronouns(text: str, expected: list[tuple[str, str]]) -> None:
    (meeting,) = parse_text(_MET + text, language="fr").meetings
    assert [(statement.act.value, statement.text) for statement in meeting.statements] == expected
