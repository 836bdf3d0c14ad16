"""Whom an article has told of before: who is found again by name, by a part of it, by office or as an envoy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from diplonews.analysis.cast.actors import Actor, body_name
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import CABINET, OfficeMention
from diplonews.analysis.words.likeness import Likeness
from diplonews.analysis.words.tokens import END, Tokens

__all__ = ["PREMIER", "KnownActors", "holds", "is_head"]

_HEAD = "head-of-state"
PREMIER = "head-of-government"
_OF_STATE = "deputy-foreign-minister"
_FOREIGN = "foreign-minister"
_LEADING = frozenset({_HEAD, PREMIER, "deputy-head-of-state", "deputy-head-of-government"})
"""Offices of which most articles tell of one holder without a state."""
_TWO = 2
"""Words of a name."""
_OF_SOME_BODY = frozenset({"official", "organisation-head", "parliament-speaker"})
"""Offices of those who lead a body of which a title tells nothing."""
_SHORT = 2
"""Words of a title that only says that someone was sent, and by which state ("émissaire chinois")."""


class KnownActors(msgspec.Struct):
    """Those of whom an article has told, as later mentions speak of them."""

    tokens: Tokens
    likeness: Likeness
    cased: bool = False
    """Whether capital letters tell names."""
    actors: list[Actor] = msgspec.field(default_factory=list)
    countries: Counter[str] = msgspec.field(default_factory=Counter)
    """How often the article names each state."""
    guests: frozenset[str] = frozenset()
    """Words of the title of a guest, at its end or, with capital letters, before it ("the VISITING minister")."""
    definite: str = ""
    """The article, where it is written together with its noun."""

    def _known(self, mentions: Iterable[Mention]) -> list[Actor]:
        """Give those whom mentions name, or tell by office and state, of whom the article told before."""
        found: list[Actor | None] = []
        for mention in mentions:
            if words := self._name_words(mention):
                found.append(self._find(words, mention))
            elif mention.country is not None:
                found.append(self._find_office(mention, (), leads=False))
        return [actor for actor in found if actor is not None]

    def _name_words(self, mention: Mention) -> tuple[str, ...]:
        if mention.name is None:
            return ()
        words = [self.tokens.words[i] for i in range(*mention.name) if self.tokens.is_word(i)]
        return (words[0][mention.cut :], *words[1:])

    def _find(self, words: tuple[str, ...], mention: Mention, others: Iterable[Actor] = ()) -> Actor | None:
        actors = self.actors
        if not self.likeness.sons.isdisjoint(words):
            actors = sorted(actors, key=lambda known: known.words != words)  # A father may be his son's namesake.
        for actor in actors:
            if not actor.words or not self.likeness.same(words, actor.words) or self._is_kin(words, mention, actor):
                continue
            if not actor.is_at_odds(mention) or actor.presumed(mention) is not None:
                return actor
        if len(words) == 1:
            kin = [a for a in self.actors if words == a.words[:1] and self._is_led_by_family(a, mention)]
            if kin:
                # Of one family, it is the head of state who is called so.
                return next((a for a in kin if a.office and a.office.kind == "head-of-state"), kin[0])
        if (called := self._by_given_name(words, mention)) is not None:
            return called
        if len(words) == 1 and mention.offices:
            # "Crown Prince SALEM", who was told as Prince Turki bin Salem Al Koroi.
            for actor in self.actors:
                same = any(office.kind == mention.offices[0].kind for office in actor.offices)
                if same and words[0] in actor.words and not actor.is_at_odds(mention):
                    return actor
        if (first := self._by_first_family_name(words, mention)) is not None:
            return first
        if len(words) == 1 and (inner := self._called_within(words[0], mention)) is not None:
            return inner
        if mention.offices and mention.country:
            # A title that stood alone before gets its name.
            for actor in self.actors:
                if (
                    not actor.words
                    and actor.office
                    and actor.office.kind == mention.offices[0].kind
                    and actor.country == mention.country
                    and not actor.delegation
                ):
                    return actor
        elif self.cased and mention.offices and mention.offices[0].kind in _LEADING:
            # "The head of state received him. PRESIDENT ALI SALEM told him": the only one of whom the article has told.
            those = [a for a in self.actors if a.office and a.office.kind == mention.offices[0].kind]
            apart = [a for a in those if a in others or self._is_beside(mention, a)]
            if len(those) == 1 and not (apart or those[0].words or those[0].delegation):
                return those[0]  # But for "THE PRESIDENT will host PRESIDENT KOROI".
        return None

    def _is_kin(self, words: tuple[str, ...], mention: Mention, actor: Actor) -> bool:
        """Tell a son from his father's namesake: "Ali bin Salem, the ruler, and Ali bin Salem BIN ALI, his heir".

        Nobody is named twice in one sentence, in full and fuller, each time with another office.
        """
        last, sons = actor.mentions[-1], self.likeness.sons
        if words == actor.words or last.name is None or sons.isdisjoint(words) or sons.isdisjoint(actor.words):
            return False
        first = {office.kind for office in last.offices}
        other = {office.kind for office in mention.offices}
        near = END not in self.tokens.words[last.end : mention.start]
        return near and bool(first and other) and first.isdisjoint(other)

    def _is_led_by_family(self, actor: Actor, mention: Mention) -> bool:
        """Tell whose name its family leads: in the state, or, where none is told, in one that the article names.

        Where nothing tells the state, courtesy does: no given name alone stands behind "Mr" or behind an office.
        """
        states = [actor.country] if actor.country is not None else self.countries
        if any(self.likeness.leads(actor.words, state) for state in states):
            return True
        called = (mention.honorific is not None or bool(mention.offices)) and not self._royal(mention)
        return self.cased and called and actor.country is None and len(actor.words) > _TWO

    def _by_given_name(self, words: tuple[str, ...], mention: Mention) -> Actor | None:
        """Find who is called by the given name alone: "SHEIKH ALI", told as Sheikh Ali bin Salem Al Koroi, or first so.

        Of several it is whoever has the very honorific, and was told last.
        """
        styles = self._royal(mention)
        if not styles:
            return None
        single = len(words) == 1
        those = [
            actor
            for actor in reversed(self.actors)
            if actor.words[:1] == words[:1]
            and (len(actor.words) == 1) != single
            and not actor.is_at_odds(mention)
            and (self._royal(actor) or not self.likeness.skipped.isdisjoint(actor.words))
        ]
        those.sort(key=lambda actor: styles.isdisjoint(self._royal(actor)))
        return those[0] if those else None

    def _by_first_family_name(self, words: tuple[str, ...], mention: Mention) -> Actor | None:
        """Find who is called by the first of two family names: "SECRETARY RIVAS", told as José Antonio Rivas Olmedo.

        The title must be of the office that was told, or say little.
        """
        if not self.cased or len(words) != 1 or not mention.offices:
            return None
        for actor in reversed(self.actors):
            named = len(actor.words) > _TWO and actor.words[-2] == words[0] and bool(actor.offices)
            kinds = {office.kind for office in actor.offices} | {"official", "minister"}
            if named and not actor.is_at_odds(mention) and kinds.issuperset(o.kind for o in mention.offices):
                return actor
        return None

    def _royal(self, known: Actor | Mention) -> frozenset[str]:
        """Give the words of an honorific with which someone is called by the given name alone."""
        return self.likeness.royal.intersection(self.tokens.words[slice(*known.honorific or (0, 0))])

    def _called_within(self, word: str, mention: Mention) -> Actor | None:
        """Find who is called by a definite word within the name: "AL-NASIR", told as Abd al-Karim al-Nasir Ali."""
        article = self.likeness.articles[:1]
        if not article or not word.startswith(article):
            return None
        those = [a for a in self.actors if word in a.words[1:-1] and not a.is_at_odds(mention)]
        return those[0] if len(those) == 1 else None

    def _find_office(self, mention: Mention, others: Iterable[Actor], *, leads: bool) -> Actor | None:
        if mention.state or mention.delegation:
            for actor in self.actors:
                if (
                    (actor.state, actor.delegation) == (mention.state, mention.delegation)
                    and actor.country == mention.country
                    and body_name(actor.organisation) == body_name(mention.organisation)
                ):
                    return actor
            return self._find_leader(mention) if mention.delegation and mention.country else None
        if not mention.offices or (mention.joint and mention.country is None and mention.organisation is None):
            return None  # "The president and OTHER OFFICIALS": nobody who was told before.
        office = mention.offices[0]
        if office.patron is not None and not self.cased:
            return None  # "The minister met THE MINISTER OF PUTIN", who is no other's.
        if office.elsewhere and (holder := self._find_holder(office)) is not None and holder.country is not None:
            mention.country = holder.country
            office.set_country(holder.country)
            return holder
        if (leader := self._find_of_body(office)) is not None:
            mention.organisation = None
            return leader
        fits = [a for a in reversed(self.actors) if any(_same_office(o.kind, office.kind) for o in a.offices)]
        if office.either:
            fits += [a for a in reversed(self.actors) if a.words and any(o.kind == PREMIER for o in a.offices)]
        fits = fits or self._find_of_state(office) or self._find_short(office)
        if not fits and mention.name is None and mention.country is None and mention.organisation is None:
            fits = self._find_sent(mention, office)
        if self._is_of_another(mention, office, fits, others):
            return None
        fits = [actor for actor in fits if actor not in others]
        if mention.country:
            # "The Kenyan president" is none who was told to have been that.
            of_state = [a for a in fits if a.country == mention.country and not _held_before(a, office)]
            # "The French secretary of state", told as the one of foreign affairs beside a minister of another state.
            short = [] if of_state else (*self._find_of_state(office), *self._find_short(office))
            of_state = of_state or [a for a in short if a.country == mention.country and a not in others]
            fits = of_state or self._find_envoy(mention) or self._find_untold(mention, fits)
        elif mention.organisation:
            fits = [a for a in fits if body_name(a.organisation) == body_name(mention.organisation)]
        if (host := self._at_home(mention, office, fits)) is not None:
            return host
        named = [a for a in fits if a.words] or fits
        if office.kind in CABINET and not (self.cased or mention.country or mention.organisation):
            # "The minister", where a state is told with the other's title only, is the one at home.
            guest = self.is_guest(office)
            named = sorted(named, key=lambda a: all(one.country for one in a.mentions if one.offices) != guest)
        if leads:
            named.sort(key=self.actors.index)
        if self.cased and office.kind == "envoy" and not mention.country and named and self.actors[0] in named:
            return self.actors[0]  # Whom the article is about, and none of the other envoys whom he met.
        words = set(self.title(office))
        same = [a for a in named if any(self._same_title(words, set(self.title(o))) for o in a.offices)]
        # "The head of the state" is the president, and no king.
        same = same or [a for a in named if any(self.same_head(office, o) for o in a.offices)]
        if self.cased and not mention.country and not mention.organisation:
            # The press of a state tells its own officials without their state, and its guests with theirs.
            guest = self.is_guest(office)
            for known in (same, named):
                # Nor does a title alone mean whoever is only told as the counterpart of its holder.
                known.sort(key=lambda a: any(one.counterpart for one in a.mentions))
                known.sort(
                    key=lambda a: any(o.country for o in a.offices if _same_office(o.kind, office.kind)) != guest
                )
        return next(iter(same or (named if not mention.country and not mention.organisation else fits)), None)

    def _at_home(self, mention: Mention, office: OfficeMention, fits: list[Actor]) -> Actor | None:
        """Give whom a title alone has meant from the first, where all whom the article names with it are foreigners.

        For "THE PRESIDENT spoke with President Koroi of Fiji. THE PRESIDENT also met": the one at home, twice.
        """
        bare = mention.name is None and mention.country is None and mention.organisation is None
        if not (self.cased and bare and len(fits) > 1) or self.is_guest(office):
            return None
        first, *others = reversed(fits)
        untold = not first.words and first.party is None and not first.many
        told = all(a.words and any(o.country for o in a.offices if _same_office(o.kind, office.kind)) for a in others)
        alike = any(self._same_title(set(self.title(office)), set(self.title(o))) for o in first.offices)
        return first if untold and told and alike else None

    def _is_of_another(
        self, mention: Mention, office: OfficeMention, fits: list[Actor], others: Iterable[Actor]
    ) -> bool:
        """Tell the full title of a head of state at home, where the article has told only those of other states so.

        For "SALEM spoke with the president of the Republic of Chad. THE PRESIDENT OF THE REPUBLIC said": public record
        may know the one who was told by name alone, unless it is whom the head of state met.
        """
        untold = mention.country is None and mention.organisation is None and mention.name is None
        full = office.kind == _HEAD and office.end > office.start + 1
        if not (self.cased and untold and full and fits) or not all(any(o.country for o in a.offices) for a in fits):
            return False
        alone = (a for a in self.actors if a.words and not a.offices and a.party is None and a not in others)
        return any(not actor.mentions[0].counterpart for actor in alone)

    def _find_of_state(self, office: OfficeMention) -> list[Actor]:
        """Find the ministers of state for foreign affairs, whom "the minister" means where no other was told of."""
        if office.kind != "minister":
            return []
        those = ((a, o) for a in reversed(self.actors) for o in a.offices if o.kind == _OF_STATE)
        return [actor for actor, held in those if self.same_head(office, held)]

    def _find_short(self, office: OfficeMention) -> list[Actor]:
        """Find whose title begins with one that by itself is another office's ("THE SECRETARY OF STATE" for Trade)."""
        title = self.title(office)
        if len(title) <= _SHORT or not self.cased:
            return []
        return [a for a in reversed(self.actors) if any(self.title(o)[: len(title)] == title for o in a.offices)]

    def _find_of_body(self, office: OfficeMention) -> Actor | None:
        """Find who leads the body that a title calls by its noun: «رئيس **المجلس**» of «رئيس **مجلس** السيادة»."""
        head, *noun = self.title(office)
        bare = noun[0].removeprefix(self.definite) if len(noun) == 1 and self.definite else ""
        if not bare or bare == noun[0] or office.country is not None or office.kind not in _OF_SOME_BODY:
            return None
        if office.organisation is not None and not office.organisation[0].startswith("="):
            return None
        titles = [[head, bare], [head, *noun]]
        leads = (a for a in reversed(self.actors) if a.words and any(self._goes_on(titles, o) for o in a.offices))
        return next(leads, None)

    def _goes_on(self, titles: list[list[str]], office: OfficeMention) -> bool:
        """Tell a title that begins with one of some, and tells more."""
        title = self.title(office)
        return len(title) > _SHORT and title[:_SHORT] in titles

    def _find_envoy(self, mention: Mention) -> list[Actor]:
        """Find whom "the Chinese envoy" means: the only one of that state, below its head, with another office.

        "The envoy of the Chinese president" says no more.
        """
        office = mention.offices[0]
        short = office.kind == "envoy" and (office.end - office.start <= _SHORT or office.serves)
        if not (short and self.cased) or mention.name is not None:
            return []
        told = [a for a in self.actors if a.words and a.offices and a.country == mention.country and not is_head(a)]
        return told if len(told) == 1 else []

    def _find_sent(self, mention: Mention, office: OfficeMention) -> list[Actor]:
        """Find whom "the envoy" means where no envoy was told of: the official with whom the article begins."""
        first = self.actors[0] if self.actors else None
        if first is None or not self.cased or office.kind != "envoy" or office.end - office.start > 1:
            return []
        sent = first.words and first.country is not None and any(o.kind not in _LEADING for o in first.offices)
        return [first] if sent and not self._is_beside(mention, first) else []

    def _find_untold(self, mention: Mention, fits: list[Actor]) -> list[Actor]:
        """Find whose state was not told before: "the minister of trade, ANN LEE, ... THE FIJIAN MINISTER added".

        It is the only one of that office whom the article has named without a state. Of those who lead a state, public
        record may know whose they are.
        """
        kinds = {office.kind for office in mention.offices}
        if not self.cased or mention.name is not None or len(mention.offices) != 1 or kinds & _LEADING:
            return []
        if any(actor.country == mention.country for actor in self.actors if actor.words):
            return []  # The article tells of others of that state, and may mean a minister of theirs.
        untold = [actor for actor in fits if actor.party is None]
        if len(untold) > 1 and self.actors[0] in untold:
            untold = self.actors[:1]  # Of several it is whom the article is about.
        alone = len(untold) == 1 and untold[0].words and not any(m.counterpart for m in untold[0].mentions)
        if alone and self._is_beside(mention, untold[0]):
            return []  # "MINISTER ANN LEE met THE FIJIAN FOREIGN MINISTER"
        return untold if alone and self._is_short_for(mention.offices[0], untold[0].offices[0]) else []

    def _is_beside(self, mention: Mention, actor: Actor) -> bool:
        """Tell whoever is told in the sentence of someone who was told before, and is another."""
        end = actor.mentions[-1].end
        return end <= mention.start and END not in self.tokens.words[end : mention.start]

    def _is_short_for(self, office: OfficeMention, known: OfficeMention) -> bool:
        """Tell a title that has the same noun as another, a state, and nothing more than that."""
        if office.kind == known.kind == _FOREIGN:
            return True  # "The head of FIJIAN DIPLOMACY" is no other than the minister of foreign affairs.
        told, rest = set(self.title(known)), self.title(office)[1:]
        return self.same_head(office, known) and sum(word not in told for word in rest) <= 1

    def _find_holder(self, office: OfficeMention) -> Actor | None:
        """Find who was told to hold an office whose title presumes a state ("the Foreign Secretary"), of that first."""
        words, states = set(self.title(office)), {office.country, *dict(office.elsewhere)}
        told = [actor for actor in reversed(self.actors) if actor.words and actor.country in states]
        told.sort(key=lambda actor: actor.country != office.country)
        return next((actor for actor in told if any(words <= set(self.title(o)) for o in actor.offices)), None)

    def _find_leader(self, mention: Mention) -> Actor | None:
        """Find who leads the delegation of a state: the only official of it of whom the article has told by name.

        Of several it is whoever the article begins with.
        """
        if not self.cased:
            return None
        return self.leader_of(mention.country)

    def leader_of(self, country: str | None) -> Actor | None:
        """Give the only official of a state whom the article names, or whom it begins with."""
        officials = [a for a in self.actors if a.words and a.offices and a.country == country]
        leads = officials and (len(officials) == 1 or officials[0] is self.actors[0])
        return officials[0] if leads else None

    @staticmethod
    def _same_title(words: set[str], known: set[str]) -> bool:
        """Tell whether a title without a name may be short for another: kings are no presidents."""
        if len(words) > 1:
            return words <= known
        return any(word.endswith(other) or other.endswith(word) for word in words for other in known)

    def same_head(self, office: OfficeMention, other: OfficeMention) -> bool:
        """Tell whether two titles have one noun, with its article or without."""
        a, b = (self.tokens.words[o.start][o.cut :] for o in (office, other))
        return a.endswith(b) or b.endswith(a)

    def is_guest(self, office: OfficeMention) -> bool:
        """Tell "the VISITING minister"."""
        place = office.start - 1 if self.cased else office.end - 1
        return self.tokens.words[place] in self.guests

    def title(self, office: OfficeMention) -> list[str]:
        """Give the words of a title, without what is written together with the first."""
        first, *others = self.tokens.words[office.start : office.end] or [""]
        return [first[office.cut :], *others]


def _held_before(actor: Actor, office: OfficeMention) -> bool:
    """Tell who was only told to have held an office in former times that someone holds now."""
    held = [o for o in actor.offices if _same_office(o.kind, office.kind)]
    return office.standing != "former" and bool(held) and all(o.standing == "former" for o in held)


def _same_office(a: str, b: str) -> bool:
    ministers = {"minister", "foreign-minister"}
    return a == b or (b == "minister" and a in ministers)


def is_head(actor: Actor) -> bool:
    """Tell a head of state."""
    return holds(actor, _HEAD)


def holds(actor: Actor, kind: str) -> bool:
    """Tell whether someone holds an office of a kind, as the article or public record tells."""
    return actor.held == kind or any(office.kind == kind for office in actor.offices)
