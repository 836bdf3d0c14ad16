"""Names of persons: where each begins and ends.

- `nametests` (of one word), `cased` and `uncased` (which words go on with a name, with capital letters and without),
  `bounds` (where a name ends).
"""
