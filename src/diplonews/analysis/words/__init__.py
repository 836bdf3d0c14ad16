"""Words and phrases: what stands in a text, and what is known of it.

- `tokens` (a text as words), `signs` (between them), `cuts` (its sentences).
- `verbs` (verbs of saying in all their forms), `namewords` (how much a word looks like part of a name), `met`
  (words met of late), `grammar` (how words are bound), `parted` (what stands inside a verb).
- `hits` and `lexicon` (the phrases that mean something), `gate` (whether a text may report a contact at all).
- `homonyms` (names that two states share), `likeness` (of two names), `people` (of public record).
"""
