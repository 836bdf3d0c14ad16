"""Who is who: one person under several names, by an office alone, as a counterpart, or known of public record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

import msgspec
from msgspec.structs import replace

from diplonews.analysis.cast.actors import Actor, body_name
from diplonews.analysis.cast.known import PREMIER, KnownActors, holds, is_head
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention, is_courtesy
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.words.lexicon import Hit, lexicon
from diplonews.analysis.words.people import Tenure, find_party, find_tenure
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import phrase_at

__all__ = ["Cast"]

_SITTINGS = frozenset({"un-general-assembly", "un-security-council"})
"""Bodies that have no secretary of their own: an article that names them means that of the United Nations."""
_SINGLE = frozenset(
    "head-of-state deputy-head-of-state crown-prince head-of-government deputy-head-of-government foreign-minister "
    "parliament-speaker ambassador charge-daffaires permanent-representative organisation-head".split()
)
"""Offices that one person holds for a state."""
_OF_BODIES = frozenset({"organisation-head", "organisation-official"})
"""Offices in bodies of states."""
_TWO = 2
"""Words of a name."""
_VAGUE = frozenset({"minister", "ambassador", "royal", "head-of-state"})
"""Offices that titles for short tell, which add nothing to what is known."""
_OF_STATE_GAP = 3
"""Words between what a state does and its name ("of the state of")."""
_MERIT = 2
"""Words behind a state's name among which its merit is told ("America's ironclad COMMITMENT")."""
_REGION = 2
"""Words of a region's name before that of a state."""
_JOINED = 2
"""Words from a state to the next that it is told side by side with ("AND THE")."""
_ENVOYS = frozenset({"permanent-representative", "envoy"})
"""Offices of those who are called ambassadors, too."""
_OF_STATE = frozenset({"country", "adjective", "capital"})
"""Sorts of phrases that name a state."""

_STAFF = frozenset({"official", "adviser"})
"""Offices of those who serve another in his house."""


class Cast(KnownActors):
    """Everyone in the article."""

    by_mention: dict[int, Actor] = msgspec.field(default_factory=dict)
    credited: Counter[str] = msgspec.field(default_factory=Counter)
    """How often what a state does and holds is spoken of ("the stand OF CHAD"), as of whoever speaks or is thanked."""
    joined: Counter[frozenset[str]] = msgspec.field(default_factory=Counter)
    """How often two states are told side by side ("the United States AND Australia", "U.S.-Irish ties")."""
    left_open: set[int] = msgspec.field(default_factory=set)
    """Counterparts whose office nothing tells."""

    def count_countries(self, sentence: Sentence) -> None:
        """Count the states that a sentence names."""
        lexicon, words = sentence.lexicon, sentence.tokens.words
        # What is written like a state's adjective: "minister of finance" (Mali's), Turki.
        portfolio = lexicon.sets["offices.portfolio.words"]
        given = frozenset() if lexicon.grammar.cased else lexicon.given
        named = {index for mention in sentence.mentions if mention.name is not None for index in range(*mention.name)}
        merits = not sentence.lacks(lexicon.sets["places.merits"])
        reached, last = 0, ""
        for hit in sentence.phrases(_OF_STATE):
            value = hit.sense("country") or hit.sense("adjective") or hit.sense("capital")
            if self.cased and _is_of_region(sentence, hit):
                continue
            if hit.start in named or (hit.start < reached and lexicon.grammar.cased):
                continue  # "GUINEA-Bissau" is not Guinea.
            if last and hit.start - reached <= _JOINED and _are_joined(sentence, reached, hit):
                self.joined[frozenset({last, value[0]})] += 1
            reached, last = hit.end, value[0]
            word = words[hit.start][len(hit.prefix) :] if hit.end == hit.start + 1 else ""
            if word not in portfolio and word not in given:
                self.countries[value[0]] += 1
                self.credited[value[0]] += merits and _is_credited(sentence, hit)

    def meet(self, mention: Mention, opposite: Iterable[Mention] = (), *, leads: bool = False) -> Actor | None:
        """Find or make the actor that a mention speaks of.

        Args:
            mention: What speaks of someone.
            opposite: Those whom they met, who are others: "the PRIME MINISTER met PRIME MINISTER KOROI".
            leads: Whether it is who met others, told by the office alone: of several the one told first.
        """
        if mention.together:
            return None
        words = self._name_words(mention)
        others = self._known(opposite)
        actor = self._find(words, mention, others) if words else self._find_office(mention, others, leads=leads)
        if actor is None:
            actor = Actor()
            self.actors.append(actor)
        elif words and self.likeness.same(words, actor.words):
            actor.reconcile(mention)
        self._learn(actor, mention, words)
        self.by_mention[id(mention)] = actor
        return actor

    def meet_again(self, mention: Mention, known: Mention) -> Actor | None:
        """Give the actor that another mention speaks of, and that this one means without telling more of them."""
        actor = self.by_mention.get(id(known))
        if actor is not None:
            actor.mentions.append(mention)
            self.by_mention[id(mention)] = actor
        return actor

    def _learn(self, actor: Actor, mention: Mention, words: tuple[str, ...]) -> None:
        if len(words) > len(actor.words):
            actor.words, actor.name, actor.cut = words, mention.name, mention.cut
        if mention.honorific and actor.honorific is None:
            actor.honorific = mention.honorific
        kinds = {o.kind for o in actor.offices}
        for office in mention.offices:
            if office.either and PREMIER in kinds:
                continue
            if office.kind not in kinds and not (kinds and office.kind in _VAGUE):
                # A title that tells more goes before a mere courtesy.
                first = actor.offices[0].kind if actor.offices else ""
                lesser = first == "royal" or (first == "minister" and _is_foreign(office))
                at = 0 if lesser else len(actor.offices)
                actor.offices.insert(at, office)
            elif office.kind in kinds and mention.start <= office.start < mention.end:
                # What is written of someone goes before the title of a list ("THE AMBASSADORS OF Mali and Chad").
                actor.offices[:] = [
                    office if _is_lent(actor, o) and o.kind == office.kind else o for o in actor.offices
                ]
        # "Le FRANÇAIS Jean Morel", who was told as an officer of a body of states, acts for that.
        citizen = not mention.offices and bool(kinds) and kinds <= _OF_BODIES
        if actor.country is None and not citizen and not (actor.organisation and actor.is_international):
            actor.country = mention.country
        if actor.organisation is None:
            actor.organisation = mention.organisation
        actor.delegation, actor.state = mention.delegation, mention.state
        actor.many = mention.many and not actor.words
        actor.mentions.append(mention)

    def recognise(self, language: str, year: int | None) -> None:
        """Learn the office and party of persons of public record, and find whom a title alone means."""
        for actor in self.actors:
            self._know_counterpart(actor, language, year)
            self._know_chair(actor, language, year)
            served = actor.party is None and any(office.patron for office in actor.offices)
            given = len(actor.words) == 1 and bool(self._royal(actor))  # "Prince LAURENT" is no Jean Laurent.
            if actor.words and not (served or given) and (not actor.offices or actor.party is None or actor.is_vague):
                tenure = find_tenure(actor.words, language, year, frozenset(office.kind for office in actor.offices))
                dated = year is not None or not any(office.kind == "royal" for office in actor.offices)
                if tenure is not None and dated and _agrees(actor, tenure):
                    self._learn_tenure(actor, tenure)
            elif actor.party is None and (patron := next((o.patron for o in actor.offices if o.patron), None)):
                self._serve(actor, patron, language, year)
        for actor in self.actors if not self.cased else ():
            self._serve_office(actor)
        self._presume_bodies()
        self._unify()
        self._unify_delegations()

    def _know_counterpart(self, actor: Actor, language: str, year: int | None) -> None:
        """Give whoever is only told as a counterpart the office of public record, whoever's counterpart it seemed.

        For "the minister met the king AND HIS COUNTERPART Ali Salem": the minister's, where Ali Salem is one.
        """
        told = any(mention.counterpart for mention in actor.mentions)
        if not told or not actor.words or any(mention.offices for mention in actor.mentions):
            return
        tenure = find_tenure(actor.words, language, year) if len(actor.offices) == 1 and year is not None else None
        if tenure is not None and actor.country == tenure.party.country:
            actor.offices[0].kind = tenure.kind

    def _know_chair(self, actor: Actor, language: str, year: int | None) -> None:
        """Let who only chairs a body of states, by turns, act for the state that public record has them lead.

        For "le PRÉSIDENT EN EXERCICE de l'Union africaine, Ali Salem".
        """
        kinds = {office.kind for office in actor.offices}
        chairing = lexicon(language).sets["offices.binding.chairing"] if self.cased else frozenset[str]()
        if year is None or not actor.words or kinds != {"organisation-head"} or not chairing:
            return
        title = self.title(actor.offices[0])
        if not any(phrase_at(title, index, len(title), chairing) for index in range(len(title))):
            return
        tenure = find_tenure(actor.words, language, year)
        if tenure is not None and tenure.kind in {"head-of-state", PREMIER} and tenure.party.country is not None:
            actor.country, actor.organisation = tenure.party.country, None
            actor.offices[0] = replace(
                actor.offices[0], kind=tenure.kind, country=tenure.party.country, organisation=None
            )
            for other in self.actors:  # Those who are his counterparts lead states, too.
                peer = other.country is not None and any(mention.counterpart for mention in other.mentions)
                if peer and other.offices and other.offices[0].kind == "organisation-head":
                    other.offices[0] = replace(other.offices[0], kind=tenure.kind)

    def _serve(self, actor: Actor, patron: tuple[int, int], language: str, year: int | None) -> None:
        """Give who holds an office under someone the state or body that this one acts for."""
        words = tuple(self.tokens.words[index] for index in range(*patron) if self.tokens.is_word(index))
        master = next((other for other in self.actors if other.words and self.likeness.same(words, other.words)), None)
        tenure = find_tenure(words, language, year) if master is None or master.party is None else None
        if master is not None and master.party is not None:
            actor.country, actor.organisation = master.country, master.organisation
        elif tenure is not None:
            actor.country = tenure.party.country
        elif (party := find_party(words, language)) is not None:
            actor.country = party.country  # Several bear that name, who all led one state.

    def _serve_office(self, actor: Actor) -> None:
        """Give who serves an office the state of the one who holds it: «مدير مكتب **وزير الخارجية**»."""
        if actor.party is not None or not actor.offices or actor.offices[0].kind not in _STAFF:
            return
        title = " ".join(self.title(actor.offices[0])[1:])
        masters = (a for a in self.actors if a.country is not None and a is not actor)
        states = {a.country for a in masters if any(self._is_part(title, office) for office in a.offices)}
        if len(states) == 1:
            actor.country = states.pop()

    def _is_part(self, title: str, office: OfficeMention) -> bool:
        """Tell whether a title goes on with another, of several words, whose last may be its state's adjective."""
        words = self.title(office)
        ways = [words, words[:-1]] if office.country is not None else [words]
        return any(f" {' '.join(way)} " in f" {title} " for way in ways if len(way) > 1)

    def _presume_bodies(self) -> None:
        """Give who is told by a title alone, and by no name, the body that the title alone means.

        A body that the article tells of before may be the one that is meant.
        """
        for actor in self.actors:
            usual = next((office.usual for office in actor.offices if office.usual), None)
            if usual is None or actor.words or actor.party is not None:
                continue
            before = (a for a in self.actors if a.organisation is not None and a.reach < actor.reach)
            if {body_name(other.organisation) for other in before} - _SITTINGS <= {usual}:
                actor.organisation = (usual, 0, 0)

    def _learn_tenure(self, actor: Actor, tenure: Tenure) -> None:
        if not actor.offices:
            actor.held = tenure.kind
        elif actor.is_vague or _is_by_courtesy(actor, tenure):
            actor.offices[0].kind = tenure.kind
        if actor.party is None:
            actor.country = tenure.party.country
            if tenure.party.organisation is not None:
                actor.organisation = (tenure.party.organisation, 0, 0)

    def _unify(self) -> None:
        """Let a title without a name speak of the one person who is named and holds it."""
        holders: dict[tuple[str, bool, str], list[Actor]] = {}
        for actor in self.actors:
            kinds = {(office.kind, office.standing == "former") for office in actor.offices}
            kinds |= {(actor.held, False)} if actor.held else set()
            for kind, former in kinds if actor.words and actor.party else ():
                if kind in _SINGLE:
                    holders.setdefault((kind, former, actor.party or ""), []).append(actor)
        for actor in [actor for actor in self.actors if not actor.words and actor.offices and actor.party]:
            office = actor.offices[0]
            named = holders.get((office.kind, office.standing == "former", actor.party or ""), [])
            if len(named) == 1 and not actor.body:
                self._merge(actor, named[0])
        self._unify_head()

    def _unify_delegations(self) -> None:
        """Let the delegation of a state speak of its leader, whose state only public record tells."""
        for actor in [a for a in self.actors if self.cased and a.delegation and a.country and not a.words]:
            leader = self.leader_of(actor.country)
            if leader is not None and not actor.organisation and leader.reach < actor.reach:
                self._merge(actor, leader)

    def _unify_head(self) -> None:
        """Let "the head of state" of no state speak of the only one told by name alone, whom the public record knows.

        For "THE HEAD OF STATE came home. Salem had met ...": not who is only spoken of, within a sentence. Ministers
        are told by name before they are told by a title alone.
        """
        for kind in ("head-of-state", PREMIER, "foreign-minister") if self.cased else ():
            heads = [actor for actor in self.actors if actor.words and holds(actor, kind)]
            alone = [actor for actor in heads if not actor.offices]
            told = all(any(office.country for office in actor.offices) for actor in heads if actor.offices)
            if len(alone) != 1 or not told or not self._leads_sentence(alone[0]):
                continue
            for actor in [actor for actor in self.actors if not actor.words and actor.party is None]:
                behind = is_head(actor) or actor.reach > alone[0].reach
                if holds(actor, kind) and behind and not (actor.body or actor.many):
                    self._merge(actor, alone[0])

    def _leads_sentence(self, actor: Actor) -> bool:
        """Tell someone with whom a sentence begins, or what stands behind a sign ("On Monday, SALEM met")."""
        return any(m.start == 0 or not self.tokens.is_word(m.start - 1) for m in actor.mentions)

    def _merge(self, actor: Actor, into: Actor) -> None:
        for office in actor.offices:
            if office.kind not in {known.kind for known in into.offices}:
                into.offices.append(office)
        into.mentions = sorted((*into.mentions, *actor.mentions), key=lambda mention: mention.start)
        self.by_mention.update({id(mention): into for mention in actor.mentions})
        self.actors.remove(actor)

    def give(self, actor: Actor, holder: Actor, others: Iterable[Actor]) -> None:
        """Give whoever holds an office the mentions by that alone.

        Args:
            actor: Whom the office alone told.
            holder: Who holds it.
            others: Who hold one like it, and seemed to be meant by it.
        """
        self._merge(actor, holder)
        for other in others:
            bare = [m for m in other.mentions if m.name is None and m.offices and not m.country and not m.organisation]
            other.mentions = [mention for mention in other.mentions if mention not in bare]
            holder.mentions = sorted((*holder.mentions, *bare), key=lambda mention: mention.start)
            self.by_mention.update({id(mention): holder for mention in bare})

    def whom(self, mentions: Iterable[Mention]) -> list[Actor]:
        """Give whom mentions mean, each once."""
        found = (self.by_mention.get(id(mention)) for mention in mentions)
        return list(dict.fromkeys(actor for actor in found if actor is not None))

    def marry(self, whose: Mention, spouse: Mention) -> None:
        """Meet the husband or wife of someone."""
        words = self._name_words(spouse)
        actor = next((known for known in self.actors if known.words == words), None)
        if actor is None:
            # The two share a family name, so that only the whole name tells them apart.
            actor = Actor(spouse_of=self.by_mention.get(id(whose)))
            self.actors.append(actor)
        self._learn(actor, spouse, words)
        self.by_mention[id(spouse)] = actor

    def counterpart(self, mention: Mention, of: Actor | None) -> None:
        """Give the counterpart the office of whom it is the counterpart."""
        actor = self.by_mention.get(id(mention))
        if actor is None or of is None or actor is of or id(mention) in self.left_open:
            return
        kind = of.offices[0].kind if of.offices else of.held
        if not actor.offices and (state := self._beside_official(actor, mention, of)) is not None:
            actor.country = state
            self.left_open.add(id(mention))
        elif (not actor.offices or _chairs(actor)) and kind is not None:
            start, end = mention.start, (mention.honorific or mention.name or (mention.end, 0))[0]
            if mention.peers is not None:
                start, end = mention.peers
            elif end <= start and mention.name is not None:
                start, end = mention.name[1], mention.end  # "Hans Weber, his German counterpart"
                while start < end - 1 and not self.tokens.is_word(start):
                    start += 1
            if end - start > _TWO and self.tokens.words[end - 2] in COMMAS:
                end -= 1  # The article of a rank: "son homologue béninois, LE général Ali Salem".
            while end > start + 1 and not self.tokens.is_word(end - 1):
                end -= 1
            if end <= start:
                start, end = mention.start, mention.end  # Only the name is told.
            cut = len(mention.prefix) if start == mention.start else 0
            actor.offices.insert(0, OfficeMention(kind, start, end, "current", actor.country, cut=cut))
        if len(actor.mentions) > 1 or actor.words:
            return
        known = self._twin(actor) or self._visiting(actor) or self._told_before(actor, mention, of)
        if known is not None:
            self.actors.remove(actor)
            known.mentions.append(mention)
            self.by_mention[id(mention)] = known

    def _beside_official(self, actor: Actor, mention: Mention, of: Actor) -> str | None:
        """Give the state of a head of state's counterpart who is told right behind an official of it.

        No state has a head who is told after his minister: "the king met Fiji's minister AND HIS COUNTERPART Ali" tells
        no office.
        """
        if not any(office.kind == "head-of-state" for office in of.offices):
            return None
        for other in self.actors:
            apart = other is not actor and other.offices and other.country not in {None, of.country}
            beside = any(0 <= mention.start - told.end <= 1 for told in other.mentions)
            if apart and beside and actor.country in {None, other.country}:
                return other.country
        return None

    def _twin(self, actor: Actor) -> Actor | None:
        """Find the counterpart of that state and office who was spoken of before."""
        kinds = {office.kind for office in actor.offices}
        for other in self.actors:
            of_state = other is not actor and actor.country is not None and other.country == actor.country
            if of_state and any(m.counterpart for m in other.mentions) and kinds & {o.kind for o in other.offices}:
                return other
        return None

    def _visiting(self, actor: Actor) -> Actor | None:
        """Find whom a counterpart of a state means: the only one told before whom the article names with that office.

        For "A delegation led by the Peruvian minister of trade X is here", and later "met his PERUVIAN COUNTERPART".
        """
        if not self.cased or actor.country is None:
            return None
        kinds = {office.kind for office in actor.offices}
        told = [
            a
            for a in self.actors
            if a.words and a.country == actor.country
            if any(o.kind in kinds and o.standing != "former" for o in a.offices)
        ]
        return told[0] if len(told) == 1 else None

    def _told_before(self, actor: Actor, mention: Mention, of: Actor) -> Actor | None:
        """Find whom a counterpart of no state means: the only one told before who holds that office of another state.

        For "The minister met the Greek foreign minister X", and later "he discussed with HIS COUNTERPART ...".
        """
        if self.cased or actor.country is not None or actor.organisation is not None or of.country is None:
            return None
        kinds = {office.kind for office in actor.offices}
        others = [
            other
            for other in self.actors
            if other not in (actor, of)
            and other.country not in {None, of.country}
            and kinds & {office.kind for office in other.offices}
        ]
        told = len(others) == 1 and any(before.end <= mention.start for before in others[0].mentions)
        return others[0] if told else None

    def unite(self, actor: Actor, named: Actor) -> None:
        """Take someone whose name was not told for a person who is named elsewhere."""
        actor.words, actor.name, actor.cut, actor.honorific = named.words, named.name, named.cut, named.honorific
        actor.mentions += named.mentions
        self.by_mention.update((id(mention), actor) for mention in named.mentions)

    def short_names(self) -> frozenset[str]:
        """Give the words by which the article may call its persons for short."""
        short = {word for actor in self.actors for word in self.likeness.short(actor.words, actor.country)}
        others = self._called_by_first() if self.cased else self._called_by_two()
        if self.cased:  # "President Koroi flew to Suva. KOROI met ..."
            short.update(a.words[0] for a in self.actors if len(a.words) == 1 and a.offices and a.words[0].isalpha())
        return frozenset(short.union(others))

    def _called_by_two(self) -> Iterator[str]:
        """Go through the first of two words by which the article calls people for short ("Kemal DEMİR OĞLU").

        The two together are told, too: they call one person, and not two by their family names.
        """
        full = {actor.words[-2:]: actor.words[-3] for actor in self.actors if len(actor.words) > _TWO}
        if not full:
            return
        words, particles = self.tokens.words, self.likeness.skipped | self.likeness.joined
        for index, pair in enumerate(pairwise(words)):
            if pair in full and (not index or words[index - 1] != full[pair]) and pair[0] not in particles:
                yield from (pair[0], " ".join(pair))

    def _called_by_first(self) -> Iterator[str]:
        """Go through the first words of names by which the article calls people for short, and not by the second."""
        seconds: dict[str, set[str]] = {}
        for actor in self.actors:
            if len(actor.words) == _TWO:
                seconds.setdefault(actor.words[0], set()).add(actor.words[1])
        families, words = frozenset[str]().union(*seconds.values()), self.tokens.words
        alone: set[str] = set()
        for index, word in enumerate(words):
            after = words[index + 1] if index + 1 < len(words) else ""
            if word in seconds and after not in seconds[word] and self.tokens.is_capital(index):
                alone.add(word)
            if word in families and (not index or word not in seconds.get(words[index - 1], ())):
                alone.add(word)
        for first, those in seconds.items():
            if len(those) == 1 and first in alone and those.isdisjoint(alone):
                yield first

    def homes(self) -> list[str]:
        """Give the states that the article speaks of: first those whose deeds it tells, then the most spoken of."""
        return sorted(self.countries, key=lambda code: (-self.credited[code], -self.countries[code]))


def _is_credited(sentence: Sentence, state: Hit) -> bool:
    """Tell the state behind what it does or holds: "thanked for the EFFORTS OF the state of CHAD".

    Where its name stands before that, it is what only those who act for it give: "reiterated U.S. SUPPORT".
    """
    merits, words = sentence.lexicon.sets["places.merits"], sentence.tokens.words
    if sentence.lexicon.grammar.cased:
        start = state.end + phrase_at(words, state.end, sentence.end, sentence.lexicon.grammar.possessive)
        near = range(start, min(sentence.end, start + _MERIT))
        return any(words[index] in merits for index in near)
    start = state.start - 1
    while (
        start > sentence.start and words[start] in sentence.lexicon.grammar.of and start > state.start - _OF_STATE_GAP
    ):
        start -= 1
    return start >= sentence.start and words[start] in merits


def _is_of_region(sentence: Sentence, state: Hit) -> bool:
    """Tell a state's name that is a word of a region's ("the South CHINA Sea", "the Gulf of GUINEA")."""
    words, regions = sentence.tokens.words, sentence.lexicon.sets["places.regions"]
    if sentence.lacks(regions):
        return False
    begins = range(max(sentence.start, state.start - _REGION), state.start + 1)
    return any((width := phrase_at(words, i, sentence.end, regions)) and i + width > state.end - 1 for i in begins)


def _are_joined(sentence: Sentence, end: int, second: Hit) -> bool:
    """Tell a state that stands side by side with the one before it, joined by a hyphen or "and" and nothing else."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    gap = [word for word in words[end : second.start] if word not in grammar.articles]
    if not gap:
        return grammar.binds(second.prefix) == "and"
    return len(gap) == 1 and (gap[0] == "-" or gap[0] in grammar.and_)


def _agrees(actor: Actor, tenure: Tenure) -> bool:
    """Tell whether what an article says of someone may be said of the person of public record."""
    kinds = {office.kind for office in actor.offices}
    told = not kinds or actor.is_vague or tenure.kind in kinds or _is_by_courtesy(actor, tenure)
    return told and actor.party in {None, tenure.party.country or tenure.party.organisation}


def _is_by_courtesy(actor: Actor, tenure: Tenure) -> bool:
    """Tell an envoy whom the public knows, of whom the article tells no more than "AMBASSADOR Ann Cole"."""
    return len(actor.words) >= _TWO and all(map(is_courtesy, actor.offices)) and tenure.kind in _ENVOYS


def _is_foreign(office: OfficeMention) -> bool:
    """Tell the foreign ministry, of which a compound office takes its kind, whichever part of it is told first."""
    return office.kind == "foreign-minister" and office.standing != "former"


def _chairs(actor: Actor) -> bool:
    """Tell someone of a state of whom only the chair of a body is told: "his counterpart, who CHAIRS THE UNION"."""
    return actor.country is not None and all(o.kind == "organisation-head" and o.organisation for o in actor.offices)


def _is_lent(actor: Actor, office: OfficeMention) -> bool:
    """Tell an office that is written of several, and nowhere with this one."""
    return not any(m.start <= office.start and office.end <= m.end for m in actor.mentions)
