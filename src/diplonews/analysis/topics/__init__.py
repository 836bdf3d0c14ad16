"""What was discussed and what came of it.

- `wording` (the part of a word in a phrase), `closings` (where what was said ends), `ends` (where phrases end),
  `phrasewords` (what stands beside a word), `phrasepairs` (what two things are one), `phrases` (what "and" joins).
- `asides` (what stands between commas), `starts`, `openers` (which words tell topics), `discussed` (the topics of a
  sentence), `subjects` (of a vocabulary), `outcomes`.
- `matters` (of one contact: both).
"""
