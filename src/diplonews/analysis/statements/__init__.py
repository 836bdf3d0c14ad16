"""What was said, and by whom.

- `unspoken` (subjects that are nobody who met), `speakers` (those who may be), `behind` (those told behind the verb),
  `styles` (subjects such as "His Majesty").
- `contents` (where what was said begins), `openings` (what a verb does in saying it, and from where), `postposed` (what
  stands before its verb), `feelings` (what is only felt or meant), `clauses`, `according` (what is told as someone's
  without a verb), `said` (the statements of a sentence).
- `meant` (whom a subject means) and `floor` (who speaks), for one contact.
"""
