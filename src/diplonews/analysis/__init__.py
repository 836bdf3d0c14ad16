"""From what was published to who met whom: mentions, contacts, events, and what was said of them.

The grammar is here; the words are in `diplonews.knowledge`. A package knows only packages that stand before it in the
order in which an article is read (a check holds them to it), and says itself which modules it has:

- `words`: words and phrases: what stands in a text, and what is known of it.
- `offices`: offices, as titles tell them, and whoever is spoken of by one.
- `names`: names of persons: where each begins and ends.
- `mentions`: who is spoken of in a sentence, and what of them belongs together.
- `speech`: who stands before a verb, and which verbs are of saying.
- `contacts`: which words of a sentence report a contact, and between whom.
- `cast`: who is who in an article, however they are called.
- `events`: which reports of an article are one contact, and who took part in it.
- `settings`: where, when and on what occasion a contact was.
- `topics`: what was discussed and what came of it.
- `statements`: what was said, and by whom.
- `meetings`: meetings of the model, built of all that was found.

`finder` goes through an article with them.
"""

from __future__ import annotations

from diplonews.analysis.finder import Recogniser, find_meetings

__all__ = ["Recogniser", "find_meetings"]
