"""What was discussed, as French agencies and papers of Africa tell it."""

from __future__ import annotations

import pytest

from diplonews import parse_text

_MET = "Le ministre béninois des Affaires étrangères, Romaric Adjovi, a reçu l'ambassadeur finlandais Aino Salo. "


@pytest.mark.parametrize(
    "text",
    [
        "La réunion a porté, selon un communiqué du ministère, sur la pêche artisanale et le commerce du bois.",
        "L'entretien a porté, indique le ministère, sur la pêche artisanale et le commerce du bois.",
        "Ils ont procédé à un échange de vues et d'analyses sur la pêche artisanale et le commerce du bois.",
        "Ils ont échangé leurs points de vue et analyses sur la pêche artisanale et le commerce du bois.",
        "Au centre de ces échanges, la pêche artisanale et le commerce du bois.",
        "Au menu de cette audience, la pêche artisanale et le commerce du bois.",
        "Ils ont procédé à l'examen de la pêche artisanale et du commerce du bois.",
        "« Nous avons échangé nos vues sur la pêche artisanale et le commerce du bois », a indiqué Aino Salo.",
        "Les deux entretiens avaient porté sur la pêche artisanale et le commerce du bois.",
        "Ils ont discuté de la pêche artisanale et évoqué le commerce du bois, notamment sur le plan économique.",
        "Il a remis une lettre du président. La missive concerne la pêche artisanale et le commerce du bois.",
    ],
)
def test_what_was_discussed_is_told_in_many_ways(text: str) -> None:
    (meeting, *_) = parse_text(_MET + text, language="fr").meetings
    assert [t.text.removeprefix("la ").removeprefix("le ") for t in meeting.topics] == [
        "pêche artisanale",
        "commerce du bois",
    ]
