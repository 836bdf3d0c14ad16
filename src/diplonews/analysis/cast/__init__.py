"""Who is who in an article, however they are called.

- `actors` (with all that is known of each), `leaders` (of delegations), `resolution` (which mentions are one),
  `naming` (by the title of the article alone).
"""
