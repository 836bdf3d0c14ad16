"""Offices, as titles tell them, and whoever is spoken of by one.

- `officementions` (an office as a title tells it), `mention` (whoever is spoken of), `reader` (what every reader of a
  sentence has before it), `holding` (which offices one person may hold).
- `titlewords`, `shortnames` (of bodies, in brackets), `portfolios`, `officekinds`, `parties` (for whom
  an office is held), `titleends` (what goes on with no title), `complements` (what goes on with one after its head),
  `titles` (offices).
"""
