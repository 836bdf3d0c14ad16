"""Meetings of the model, built of all that was found.

- `allegiances` (for whom officials act who are named without a state), `diplomatic` (which contacts are no state's own
  business).
- `quoting` (the article's own words), `participants`, `assembly`.
"""
