"""Who is who in an article, however they are called.

- `actors` (with all that is known of each), `leaders` (of delegations), `known` (who was told
  before, found again by name or office), `resolution` (which mentions are one), `naming` (by the title of the article
  alone).
"""
