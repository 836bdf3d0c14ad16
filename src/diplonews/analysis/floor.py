"""Who has the floor: whom the subject of a verb of saying means among those who met, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from diplonews.analysis.mentions import Mention
from diplonews.analysis.resolution import Actor, Cast
from diplonews.analysis.sentences import Sentence
from diplonews.analysis.statements import FoundStatement

__all__ = ["Floor"]


@attrs.define(slots=True)
class Floor:
    """Who has the floor, as the sentences of a contact go on."""

    cast: Cast
    first: list[Actor]
    second: list[Actor]
    last: tuple[Actor, ...] | None
    """Who spoke last; all sides if it is empty, someone else if it is None."""
    reached: int = 0
    """Up to which token someone's own words go: what is said within them is theirs."""

    def hear(
        self,
        statements: Iterable[FoundStatement],
        clause: tuple[Actor, ...] | None,
        subject: tuple[Actor, ...] | None,
    ) -> Iterator[tuple[tuple[Actor, ...], FoundStatement]]:
        """Give what the statements of a sentence are, and who of those who met says each; none of anyone else's.

        Args:
            statements: What is said in it.
            clause: Who leads it, if it reports the contact.
            subject: Whom it tells of first: with nothing said in it, "he" in the next one is that person.
        """
        heard = False
        for found in statements:
            heard = True
            if found.start < self.reached:
                continue
            speakers = self.take(found, clause)
            clause = speakers if speakers is not None or found.speakers or found.other else clause
            if speakers is not None and found.act:
                self.reached = max(self.reached, found.quoted)
                yield speakers, found

        if not heard and subject is not None:
            self.last = subject

    def subject(self, sentence: Sentence) -> tuple[Actor, ...] | None:
        """Tell whom of those who met a sentence tells of first."""
        for mention in sentence.mentions[:1]:
            if sentence.lexicon.grammar.binds(mention.prefix) in {"", "and"} and not mention.together:
                return tuple(self._meant(mention)[:1]) or None
        return None

    def take(self, found: FoundStatement, clause: tuple[Actor, ...] | None) -> tuple[Actor, ...] | None:
        """Tell who says it: all sides if empty, None if nobody who takes part.

        Args:
            found: What is said.
            clause: Who spoke in the sentence before it, or leads it.
        """
        if found.other:
            self.last = None
        elif found.joint:
            self.last = ()
        elif found.speakers:
            self.last = self._known(found.speakers)
        elif found.country is not None:
            self.last = tuple(a for a in (*self.first, *self.second) if a.country == found.country)[:1] or None
        elif found.turn:
            self.last = self._others()
        elif clause is not None:
            self.last = clause
        return self.last

    def _known(self, mentions: tuple[Mention, ...]) -> tuple[Actor, ...] | None:
        if len(mentions) > 1 and any(mention.counterpart for mention in mentions):
            return ()
        actors = dict.fromkeys(actor for mention in mentions for actor in self._meant(mention))
        return tuple(actors) or None

    def _meant(self, mention: Mention) -> list[Actor]:
        """Find whom among those who met a mention means."""
        actor = self.cast.by_mention.get(id(mention))
        principals = [*self.first, *self.second]
        if actor is None:
            return []
        bare = mention.name is None and mention.country is None and mention.organisation is None
        if bare and mention.offices:
            kinds = {office.kind for office in mention.offices}
            if "minister" in kinds:
                kinds.add("foreign-minister")
            same = [a for a in principals if kinds & {office.kind for office in a.offices}]
            if len(same) > 1:
                # Whoever speaks goes on; else the one of whom the report is told.
                return [next((a for a in same if self.last and a in self.last), same[0])]
        if actor in principals:
            return [actor]
        if mention.name is not None:
            # A name that was read too far still begins with who speaks.
            word = self.cast.tokens.words[mention.name[0]][mention.cut :]
            called = [a for a in principals if word in a.words]
            return called if len(called) == 1 else []
        if mention.name is None and actor.country is not None and mention.organisation is None:
            # A state or its side speaks through who acts for it.
            return [a for a in principals if a.country == actor.country][:1]
        if mention.name is None and mention.offices:
            kinds = {office.kind for office in mention.offices}
            same = [a for a in principals if kinds & {office.kind for office in a.offices}]
            return same if len(same) == 1 else []
        return []

    def _others(self) -> tuple[Actor, ...] | None:
        """Give the side that did not speak last."""
        if self.last and all(actor in self.first for actor in self.last):
            return tuple(self.second[:1]) or None
        if self.last and all(actor in self.second for actor in self.last):
            return tuple(self.first[:1]) or None
        return None
