"""Whom "the head of the delegation" means: whoever was told to lead the one that the article spoke of last."""

from __future__ import annotations

import msgspec

from diplonews.analysis.cast.actors import body_name
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.words.lexicon import Lexicon
from diplonews.analysis.words.tokens import Tokens, phrase_at

__all__ = ["Leaders"]

_LED = 8
"""Words between a delegation and the name of whoever leads it, at most."""


class Leaders(msgspec.Struct):
    """The delegation that was spoken of last, and whoever leads it."""

    tokens: Tokens
    lexicon: Lexicon
    group: Mention | None = None
    leader: Mention | None = None
    end: int = 0
    """Where it was spoken of last."""

    def find(self, mention: Mention) -> Mention | None:
        """Give whom a title without a name means: "THE HEAD OF THE DELEGATION said that"; and learn who leads one."""
        if mention.again:
            self.end = mention.end
            return self.leader or self.group
        if mention.delegation:
            self.group, self.leader, self.end = mention, None, mention.end
        elif self.group is not None and self.leader is None:
            self.leader = mention if mention.name is not None and self._leads(mention) else None
        elif self.group is not None and self._heads(mention, self.group):
            return self.leader
        return None

    def _leads(self, mention: Mention) -> bool:
        """Tell whoever is named behind a delegation that is LED BY them."""
        if not 0 <= mention.start - self.end <= _LED:
            return False
        words, heading = self.tokens.words, self.lexicon.sets["contacts.links.heading"]
        return any(phrase_at(words, i, mention.start, heading) for i in range(self.end, mention.start))

    def _heads(self, mention: Mention, group: Mention) -> bool:
        """Tell a title of the head of a delegation, and of no other than that."""
        if mention.name is not None or not mention.offices:
            return False
        office = mention.offices[0]
        words = self.tokens.words[office.start : office.end]
        theirs = mention.country in {None, group.country} and (
            mention.organisation is None or body_name(mention.organisation) == body_name(group.organisation)
        )
        return theirs and not self.lexicon.sets["contacts.delegation.headed"].isdisjoint(words)
