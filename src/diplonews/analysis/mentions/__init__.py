"""Who is spoken of in a sentence, and what of them belongs together.

- `lists` (of states), `bridges` (words of a title that no list knows), `courtesies`, `patrons` (under whom an
  office is held), `sameholder` (which offices beside each other are one's), `holders` (all the offices of one),
  `fronted` (who is met before the subject), `persons`, `heads` (words that stand for someone), `counterparts`,
  `delegations` (and bodies, and states that act by themselves).
- `beginnings` (which of these begins at a word), `joint` (several told by one noun), `listed` (on lines of a list),
  `sharing` (several told by one title).
- `sentences` (a sentence with all that was read in it).
"""
