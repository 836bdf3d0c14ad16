"""Whom of those who met a title, a name, a style or a pronoun means that is the subject of a verb of saying."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.events.event import Event
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.statements.styles import bearers
from diplonews.analysis.words.tokens import longest, phrase_at

__all__ = ["Meaning"]

_VAGUE = frozenset({"official", "other"})
"""Offices by which anyone may be called."""
_RULERS = frozenset({"head-of-state", "head-of-government"})
_NEAR = 120
"""Within how many words of the report someone is named who was met."""


class Meaning(msgspec.Struct):
    """What the subjects of verbs of saying mean, as the sentences of an article go on."""

    cast: Cast
    events: list[Event]
    event: Event
    """The contact that is told of."""
    endings: tuple[str, ...]
    """How titles of women end."""
    sentences: list[Sentence]
    last: tuple[Actor, ...] | None
    """Who spoke last; all sides if it is empty, someone else if it is None."""

    def meant(self, mention: Mention, event: Event) -> list[Actor]:
        """Find whom among those who met a mention means."""
        actor = self.cast.by_mention.get(id(mention))
        if actor is None or (self.sentences[0].lexicon.grammar.cased and self._only_tells(mention)):
            return []
        principals = event.principals
        if mention.writer:
            return [actor] if actor in principals else []
        bare = mention.name is None and mention.country is None and mention.organisation is None
        if bare and mention.offices:
            same = _holders(mention, principals)
            if not self.sentences[0].lexicon.grammar.cased:
                # "The minister" is no woman where one is told by another form of the title.
                title = mention.offices[0]
                same = [a for a in same if any(self.cast.same_head(title, o) for o in a.offices)] or same
            if len(same) > 1 and self.cast.is_guest(mention.offices[0]):
                return [next((a for a in (*self.guest(), actor) if a in same), same[0])]
            if len(same) > 1:
                # Whoever speaks goes on; else the one of whom the report is told.
                return [next((a for a in same if self.last and a in self.last), same[0])]
            if same and actor not in principals:
                return same  # "The president", told after one of another state: the one who met.
        if actor in principals:
            return [actor]
        if mention.name is not None:
            # A name that was read too far still begins with who speaks.
            word = self.cast.tokens.words[mention.name[0]][mention.cut :]
            called = [a for a in principals if word in a.words]
            called = [] if len(called) == 1 and self._is_anothers(mention, called[0]) else called
            return called if len(called) == 1 else self._unnamed(actor, event)
        vague = {office.kind for office in mention.offices} <= _VAGUE
        if actor.country is not None and mention.organisation is None and vague:
            # A state, its side or "its official" speaks through who acts for it.
            return [a for a in principals if a.country == actor.country][:1]
        same = _holders(
            mention, [a for a in principals if None in {actor.country, a.country} or actor.country == a.country]
        )
        if len(same) != 1 and mention.country is None and mention.offices:
            same = self._called_so(mention, principals)
        return same if len(same) == 1 else []

    def _only_tells(self, mention: Mention) -> bool:
        """Tell who only passes it on: "THE RUSSIAN FOREIGN MINISTRY said", "U.S. OFFICIALS said"."""
        last = self.cast.tokens.words[mention.end - 1]
        if mention.name is not None:
            return False
        several = mention.delegation and last in self.sentences[0].lexicon.sets["speech.others"]
        return several or any(office.acts for office in mention.offices)

    def _called_so(self, mention: Mention, actors: Iterable[Actor]) -> list[Actor]:
        """Give those in whose title all words of a shorter one stand ("the head of THE COUNCIL")."""
        words, definite = self.cast.tokens.words, self.sentences[0].lexicon.grammar.definite[:1]

        def bare(start: int, end: int) -> set[str]:
            return {
                word[len(a) :] if (a := next((d for d in definite if word.startswith(d)), "")) else word
                for word in words[start:end]
            }

        short = bare(mention.offices[0].start, mention.offices[-1].end)
        return [a for a in actors if any(short <= bare(o.start, o.end) for o in a.offices)]

    def _is_anothers(self, mention: Mention, actor: Actor) -> bool:
        """Tell another of whom only the first name is the same: the offices of both are told, and are not the same."""
        cased = self.sentences[0].lexicon.grammar.cased
        return not cased and bool(mention.offices and actor.offices) and not _holders(mention, [actor])

    def _unnamed(self, actor: Actor, event: Event) -> list[Actor]:
        """Give the one of those who met whose name was not told there, where someone may be that one."""
        unnamed = [a for a in event.principals if not a.words and a.offices and not self._are_several(a)]
        may_be = [a for a in unnamed if actor.country in {None, a.country} and _may_hold(actor, a)]
        if len(may_be) != 1 or actor in event.attendees:
            return []
        near = abs(actor.mentions[0].start - event.contacts[0].trigger) < _NEAR
        if actor.words and near and actor not in (other for e in self.events for other in e.principals):
            self.cast.unite(may_be[0], actor)
        return may_be

    def _are_several(self, actor: Actor) -> bool:
        """Tell those who hold one office each ("THE MINISTERS of the council"), none of whom is meant alone."""
        start = actor.reach[0]
        return any(s.tells_several(start) for s in self.sentences if s.start <= start < s.end)

    def called(self, index: int) -> tuple[Actor, ...] | None:
        """Find the one of those who met who has a name among theirs that was not read as one."""
        word = self.cast.tokens.words[index]
        called = [actor for actor in self.event.principals if word in actor.words]
        return tuple(called) if len(called) == 1 else None

    def titled(self, title: int, clause: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Tell whom a bare title means ("THE MINISTER added"): who spoke last, if that one may be called so.

        Else the only one who met that may be; where all sides spoke last, the first of several.
        """
        words = self.cast.tokens.words
        opposite = self.sentences[0].lexicon.sets["speech.opposite"]
        if " ".join(words[title - 1 : title + 1]) in opposite and (others := self.others()):
            return others
        principals, language = self.event.principals, self.sentences[0].lexicon.language
        if words[title] in self.sentences[0].lexicon.sets["speech.guests"] and (guest := self.guest()):
            return guest
        called = bearers(self.cast, principals, language, title) or [
            a for a in principals if any(words[title] in words[o.start : o.end] for o in a.offices)
        ]
        if called and self.is_hosted(title):
            return tuple(a for a in principals if a not in called)[:1]
        if not called or any(actor in called for actor in clause) or (clause and len(called) > 1):
            return clause
        return tuple(called[:1])

    def is_hosted(self, title: int) -> bool:
        """Tell "THE GUEST OF the president", who is the other one."""
        lexicon, words = self.sentences[0].lexicon, self.cast.tokens.words
        hosts, articles = lexicon.sets["speech.guest_of"], (*lexicon.grammar.articles, "'")
        starts = range(max(0, title - longest(hosts) - 2), title) if hosts else ()
        widths = ((start, phrase_at(words, start, title, hosts)) for start in starts)
        return any(width and all(w in articles for w in words[start + width : title]) for start, width in widths)

    def guest(self) -> tuple[Actor, ...]:
        """Give who was received at the contact: the one to whom, where another received, "the visitor" stands."""
        report = next((c for c in self.event.contacts if c.frame == "receive"), None)
        found = (self.cast.by_mention.get(id(m)) for m in (report.second if report is not None else ()))
        return tuple(actor for actor in found if actor in self.event.principals)[:1]

    def woman(self, speakers: tuple[Actor, ...]) -> tuple[Actor, ...] | None:
        """Tell whom "she said" means: who spoke last, if not known as a man, else the only woman who met."""
        cased = self.sentences[0].lexicon.grammar.cased
        if any(self._is_woman(actor) or not (actor.offices or cased) for actor in speakers):
            return speakers
        women = [actor for actor in self.event.principals if self._is_woman(actor)]
        if cased and len(women) != 1:
            return speakers  # Where a title tells nothing, a woman may bear it.
        return tuple(women) if len(women) == 1 else None

    def _is_woman(self, actor: Actor) -> bool:
        """Tell a woman by the ending of her titles."""
        titles = [office.start for office in actor.offices]
        titles += [mention.honorific[0] for mention in actor.mentions if mention.honorific]
        words, articles = self.cast.tokens.words, self.sentences[0].lexicon.grammar.articles
        titles += [title - 1 for title in titles if words[title - 1] in articles]
        return any(self.cast.tokens.original(title).endswith(self.endings) for title in titles)

    def others(self) -> tuple[Actor, ...] | None:
        """Give the side that did not speak last."""
        event = self.event
        if self.last and all(actor in event.first for actor in self.last):
            return tuple(event.second[:1]) or None
        if self.last and all(actor in event.second for actor in self.last):
            return tuple(event.first[:1]) or None
        return None


def _holders(mention: Mention, actors: list[Actor]) -> list[Actor]:
    """Give who holds an office that is named without its holder."""
    kinds = {office.kind for office in mention.offices}
    if "minister" in kinds:
        kinds.add("foreign-minister")
    return [a for a in actors if kinds & {office.kind for office in a.offices}]


def _may_hold(actor: Actor, other: Actor) -> bool:
    """Tell whether nothing that is known of two offices tells two persons apart."""
    kinds = {office.kind for office in other.offices}
    if actor.offices and actor.country is not None:
        return False  # Who is named with office and state is known as that one everywhere.
    if actor.held in _RULERS and actor.held not in kinds:
        return False  # Of public record as a head of state, he is no minister of whom the name is not told.
    return not actor.offices or bool(kinds & {office.kind for office in actor.offices})
