"""Who stands before a verb, and which verbs are of saying.

- `asides` (what only stands aside), `antecedents` (who stands before a verb).
- `speechwords` (what words for saying tell), `relays` (what one passes on as another's), `sayings` (verbs),
  `placing` (where these stand in their clause).
"""
