"""Who has the floor: whom the subject of a verb of saying means among those who met, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.events.event import Event
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.statements.meant import Meaning
from diplonews.analysis.statements.said import FoundStatement, find_statements
from diplonews.analysis.statements.speakers import follows_other, two_titles
from diplonews.analysis.statements.styles import bearers
from diplonews.analysis.words.signs import COMMAS, OPENING
from diplonews.analysis.words.tokens import phrase_at, united

__all__ = ["Said", "hear"]

_OF_CONTACTS = frozenset({"again", "together", "noun"})
_TELLER = 9
"""Words behind a quotation that tell who tells it."""
_MARKS = 2
"""Signs with which a quotation may close."""
_ADJUNCT = 7
"""Among how many of its first words it tells whom it is about, behind where or when something was said."""
_NEAR = 14
"""Words from a pronoun to what its verb tells as said."""
_TWO = 2
"""Sides of a contact of which one names the other."""
_HEAD = 3
"""Among how many of its first words a sentence says that it turns to something else."""


class Said(NamedTuple):
    """Something said in a contact."""

    event: Event
    speakers: tuple[Actor, ...]
    """Who says it; all sides if there are none."""
    found: FoundStatement


def hear(sentences: list[Sentence], events: list[Event], cast: Cast) -> Iterator[Said]:
    """Go through an article and give what is said in each contact, and by whom; none of anyone else's.

    Args:
        sentences: All its sentences.
        events: The contacts that it reports.
        cast: Whom it mentions.
    """
    if not events or not sentences:
        return
    told: dict[int, list[Event]] = {}
    for event in events:
        for sentence in event.sentences:
            told.setdefault(sentence.index, []).append(event)
    # Articles begin with what was said in the contact that they report first.
    endings = tuple(sentences[0].lexicon.tables["speech"].get("women", ()))
    floor = _Floor(cast, events, events[0], endings, sentences, None)
    for sentence in sentences:
        if not sentence.is_title:
            here = told.get(sentence.index) or [floor.event]
            yield from floor.hear(sentence, here)


class _Floor(Meaning):
    """Who has the floor, as the sentences of an article go on."""

    alone: tuple[Actor, ...] = ()
    """The one who spoke last."""
    contact: bool = False
    """Whether what all sides said is told of the contact itself ("THE MEETING stressed"), which is one, too."""
    begun: bool = False
    """Whether a contact has been reported."""
    away: bool = False
    """Whether the article tells of something else for the time being."""
    beside: set[Event] = msgspec.field(default_factory=set)
    """Contacts that are planned, and of which only what was said in another tells."""
    reached: int = 0
    """Up to which token someone's own words go: what is said within them is theirs."""

    def hear(self, sentence: Sentence, told: list[Event]) -> Iterator[Said]:
        """Give what is said in a sentence that belongs to some contacts."""
        reports = [(c.trigger, event) for event in told for c in event.contacts if c.sentence is sentence]
        self._turn_away(sentence, reported=bool(reports))
        if not told or self.away:
            self.last = None
            return
        statements = list(find_statements(sentence))
        self._turn(told, reports, [range(s.start, s.end) for s in statements if s.act])
        self.begun = self.begun or bool(reports)
        clause = self._leading(sentence)
        heard = False
        for number, statement in enumerate(statements):
            found = statement
            if found.start < self.reached:
                continue
            if found.continuing and not heard and sentence.lexicon.grammar.cased:
                found = _led_by(found, statements[number + 1 :])
            if found.quoted > sentence.end and not found.speakers and (named := self._told_after(found)) is not None:
                found = named._replace(start=found.start, end=found.end, quoted=found.quoted)
            event = next((e for t, e in reversed(reports) if t < found.start and e not in self.beside), None)
            if event is not None and event is not self.event:
                self._turn_to(event, reported=True)
                clause = self._leading(sentence)
            if found.continuing and not heard and clause is None:
                clause, absent = self._leader(sentence, found)
                found = found._replace(other=found.other or absent)
            elif found.continuing and not found.feminine and clause is None:
                clause = self._told_of(sentence, found)
            if not heard and (last := self._latter(sentence, found)):
                clause = last
            leads = heard or not self._tells_of(sentence, found)
            if found.joint and not heard and self._goes_on(sentence):
                found = found._replace(joint=False, continuing=True)
                leads, clause = True, self.last
            if heard and not found.joint:
                found = found._replace(single=False, several=False)  # "Talks on stressing trade AND REFUSING war"
            speakers = self._take(found, clause if leads else None)
            stated = bool(found.speakers) or found.country is not None
            if found.feminine and speakers and (not heard or found.title) and not stated:
                # Later in a sentence "she" may be the speaker's country, of which he tells; "Her Excellency" is not.
                speakers = self.last = self.woman(speakers)
            if speakers and not found.speakers and found.country is None and self._is_spoken_of(speakers, found):
                speakers = self.last = self.others()
            heard = True
            clause = speakers if speakers is not None or found.speakers or found.other else clause
            if speakers is not None and found.act:
                self.reached = max(self.reached, found.quoted)
                if not speakers and found.together:
                    found = found._replace(act=found.together)
                for event in self._heard_in(speakers, reports):
                    yield Said(event, speakers, found)
        if not self.last and statements and statements[0].other:
            self.last = None  # Who told what all sides said goes on.
        if not heard and (subject := self._subject(sentence)) is not None:
            self.last = subject

    # ------------------------------------------------------------ which contact

    def _turn(self, told: list[Event], reports: list[tuple[int, Event]], said: list[range]) -> None:
        """Go on with the contact of a sentence, but not with one that is planned and only spoken of in it."""
        if not reports and not self.beside:
            self._turn_to(told[-1], reported=False)
            return
        planned = [r for r in reports if self.begun and r[1] is not self.event and r[1].status != "held"]
        self.beside.update(event for trigger, event in planned if any(trigger in content for content in said))
        first = next((event for _, event in reports if event not in self.beside), None)
        going = [event for event in told if event not in self.beside] or [self.event]
        here = any(not any(trigger in content for content in said) for trigger, _ in reports)
        self._turn_to(first or going[-1], reported=here)

    def _turn_to(self, event: Event, *, reported: bool) -> None:
        """Go on with a contact: who leads its report has the floor, if who had it takes no part."""
        if event is self.event and (self.begun or not reported):
            return
        kept = self.last and all(actor in event.principals for actor in self.last)
        self.event = event
        if not kept:
            self.last = self._lead(event) or None

    def _turn_away(self, sentence: Sentence, *, reported: bool) -> None:
        """Notice where an article turns to something else ("meanwhile"), and where it comes back."""
        if reported or sentence.phrases(_OF_CONTACTS):
            self.away = False
            return
        words, away = sentence.tokens.words, sentence.lexicon.sets["speech.away"]
        # "He voiced, ON THE OTHER HAND, his hope": who spoke goes on.
        first = sentence.hits.get(sentence.start)
        spoken = first is not None and (first.sense("speech") or first.sense("voice")) is not None
        heads = range(sentence.start, min(sentence.end, sentence.start + (1 if spoken else _HEAD)))
        self.away = self.away or any(phrase_at(words, index, sentence.end, away) for index in heads)

    def _heard_in(self, speakers: tuple[Actor, ...], reports: list[tuple[int, Event]]) -> list[Event]:
        """Give the contacts in which it was said: all that one clause reports, where the speakers were in each."""
        at = next((trigger for trigger, event in reports if event is self.event), None)
        same = [event for trigger, event in reports if trigger == at and all(a in event.principals for a in speakers)]
        events = same if self.event in same else [self.event]
        return [event for event in dict.fromkeys(events) if event.status == "held"]

    def _leading(self, sentence: Sentence) -> tuple[Actor, ...] | None:
        """Tell who leads a sentence that reports the contact: its subject speaks where nobody else is told to."""
        for contact in self.event.contacts:
            if contact.sentence is sentence:
                return self._subjects(sentence, contact)
        return None

    def _subjects(self, sentence: Sentence, contact: Contact) -> tuple[Actor, ...] | None:
        """Tell who is the subject of the report of a contact."""
        led = _led(contact)
        if led and follows_other(sentence, led[0].start):
            return ()  # "THE SECRETARY AND Minister X discussed trade and stressed"
        before = [m for m in (*contact.first, *contact.second) if m.end <= contact.trigger]
        if led and len(before) > 1 and self._known(tuple(before), self.event) == ():
            return ()  # "THE MINISTER AND THE ENVOY exchanged views on trade and stressed"
        actors = (self.cast.by_mention.get(id(mention)) for mention in led)
        return tuple(a for a in actors if a is not None and a in self.event.principals) or None

    def _lead(self, event: Event) -> tuple[Actor, ...]:
        """Tell who leads the report of a contact: whoever called on others, where those are told to have received."""
        contact = event.contacts[-1]
        cased = contact.passive and contact.sentence.lexicon.grammar.cased
        return tuple((event.second if cased else event.first)[:1])

    def _tells_of(self, sentence: Sentence, found: FoundStatement) -> bool:
        """Tell what reports the contact itself ("HE ADDED that the two met"): not its subject says it."""
        triggers = (contact.trigger for contact in self.event.contacts if contact.sentence is sentence)
        return next(triggers, found.start) > found.start

    # ------------------------------------------------------------ who speaks

    def _take(self, found: FoundStatement, clause: tuple[Actor, ...] | None) -> tuple[Actor, ...] | None:
        """Tell who says it: all sides if empty, None if nobody who takes part.

        Args:
            found: What is said.
            clause: Who spoke in the sentence before it, or leads it.
        """
        if found.other:
            self.last = self.called(found.unread) if found.unread else None
        elif found.joint and found.beside and not self._have_met(found.country, found.beside):
            self.last = None  # "CHAD AND MALI stressed it", who are not the two that met
        elif found.joint:
            self.last, self.contact = (), found.single
        elif found.speakers:
            self.last = self._named(found.speakers)
        elif found.country is not None:
            event = self.event
            self.last = tuple(a for a in event.principals if found.country in _represented(a))[:1] or None
        elif found.turn:
            self.last = self.others()
        elif clause is not None:
            self.last = clause
        if found.title and self.last is not None:
            self.last = self.titled(found.title, self.last)
        named = found.joint or found.speakers or found.country is not None
        if found.single and self.last == () and not named and not self.contact:
            known = bool(self.alone) and all(actor in self.event.principals for actor in self.alone)
            self.last = self.alone if known else self._lead(self.event)
        if self.last and len(self.last) == 1:
            self.alone = self.last
            if found.several and self.last[0].words and not self.last[0].delegation:
                self.last = ()
        return self.last

    def _is_spoken_of(self, speakers: tuple[Actor, ...], found: FoundStatement) -> bool:
        """Tell what names who seems to speak: it is the other's ("I THANK PRESIDENT SATO," he said)."""
        words, lexicon = self.cast.tokens.words[found.start : found.quoted], self.sentences[0].lexicon
        if len(speakers) != 1 or len(self.event.principals) != _TWO:
            return False
        if lexicon.sets["speech.ours"].isdisjoint(words):
            return lexicon.grammar.cased and self._is_told_himself(speakers[0], found)
        near = (s for s in self.sentences if s.start < found.quoted and s.end > found.start)
        within = (m for s in near for m in s.mentions if found.start <= m.start < found.quoted)
        return any(self.cast.by_mention.get(id(mention)) is speakers[0] for mention in within if _is_plain(mention))

    def _is_told_himself(self, speaker: Actor, found: FoundStatement) -> bool:
        """Tell "he" who speaks to, or of, whoever seems to speak: "HE thanked THE MINISTER", "he was glad to meet him".

        Nobody speaks of himself by his title, or by his name.
        """
        sentence = next((s for s in self.sentences if s.start <= found.start < s.end), None)
        if sentence is None or found.start > sentence.start + _NEAR:
            return False
        if sentence.tokens.words[sentence.start] not in sentence.lexicon.grammar.pronouns:
            return False
        told = (m for m in sentence.mentions if m.start > sentence.start and m.end <= found.end and _is_plain(m))
        return any(self.cast.by_mention.get(id(mention)) is speaker for mention in told)

    def _have_met(self, *states: str | None) -> bool:
        """Tell whether someone of each of some states was there."""
        return all(any(state in _represented(actor) for actor in self.event.principals) for state in states)

    def _told_after(self, found: FoundStatement) -> FoundStatement | None:
        """Find who is told behind a quotation of several sentences to have said it: '"... . ...", the envoy said'."""
        last = next((s for s in self.sentences if s.start < found.quoted <= s.end), None)
        if last is not None and _is_told_by_papers(last, found.quoted):
            return found._replace(other=True)
        told = find_statements(last) if last is not None else ()
        near = range(found.quoted - _MARKS, found.quoted + 1)
        beside = (one for one in told if one.quoted in near or (one.other and one.end in near))
        return next((one for one in beside if one.speakers or one.other), None)

    def _latter(self, sentence: Sentence, found: FoundStatement) -> tuple[Actor, ...]:
        """Tell whom "the latter" means: of those who met the one who was named last in the sentence before."""
        words, latter = sentence.tokens.words, sentence.lexicon.sets["contacts.links.latter"]
        if sentence.lacks(latter) or not sentence.lexicon.grammar.cased or not sentence.index:
            return ()
        at = next((i for i in range(sentence.start, found.start) if phrase_at(words, i, sentence.end, latter)), None)
        if at is not None and at > sentence.start and words[at - 1] in sentence.lexicon.grammar.to:
            return ()  # "Il a déclaré À CE DERNIER que"
        if at is None or any(mention.end <= at for mention in sentence.mentions):
            return ()
        before = self.sentences[sentence.index - 1].mentions
        told = (self.meant(m, self.event) for m in reversed(before) if not m.together)
        return tuple(next((actors for actors in told if actors), [])[:1])

    def _goes_on(self, sentence: Sentence) -> bool:
        """Tell a delegation of which the sentence before spoke, whose "they" is not all sides."""
        words, they = sentence.tokens.words, sentence.lexicon.sets["speech.they"]
        return bool(self.last) and words[sentence.start] in they and all(a.delegation for a in self.last or ())

    def _named(self, mentions: tuple[Mention, ...]) -> tuple[Actor, ...] | None:
        """Find who is named as speaking, in the contact at hand, else in the last told before it where they were."""
        known = self._known(mentions, self.event)
        if known is not None:
            return known
        for event in reversed(self.events):
            if event is self.event or event.contacts[0].trigger > mentions[0].start:
                continue
            known = self._known(mentions, event)
            if known is not None:
                self.event = event
                return known
        return None

    def _known(self, mentions: tuple[Mention, ...], event: Event) -> tuple[Actor, ...] | None:
        if len(mentions) > 1 and any(mention.counterpart for mention in mentions):
            return ()
        meant = [self.meant(mention, event) for mention in mentions]
        if len(mentions) == 1 and self.is_hosted(mentions[0].start):
            return tuple(a for a in event.principals if a not in meant[0])[:1] or None
        actors = dict.fromkeys(actor for some in meant for actor in some)
        # Two titles of one kind ("the president and the emir") are two who met.
        whole = 1 < len(event.principals) <= (len(mentions) if all(meant) else len(actors))
        return () if whole else tuple(actors) or None

    def _leader(self, sentence: Sentence, found: FoundStatement) -> tuple[tuple[Actor, ...] | None, bool]:
        """Tell who leads a sentence that says something only by the way ("Turkey sent planes, STRESSING that ...").

        Returns:
            Who it is, and whether it is someone who did not take part.
        """
        begun = sentence.hits.get(sentence.start)
        said = begun is not None and begun.sense("speech") is not None  # "THANKING Mali for it, the Secretary left"
        first = next((m for m in sentence.mentions if m.end <= found.start), None)
        if said and sentence.lexicon.grammar.cased:
            first = None  # "CONGRATULATING THE ENVOY on it, the minister said"
        if two_titles(sentence, sentence.start) or (first is not None and follows_other(sentence, first.start)):
            return (), False
        if (told := self._told_of(sentence, found)) is not None:
            return told, False
        binds = sentence.lexicon.grammar.binds
        ahead = self._ahead(sentence, found) if first is None else None
        states = (sentence.hits.get(index) for index in range(sentence.start, sentence.start + _HEAD))
        if not said and any(hit is not None and not hit.prefix and hit.sense("country") for hit in states):
            return None, True  # A state that acts, and is no one who met.
        if ahead is not None:
            first = ahead
        elif first is None or not _is_ahead(sentence, first) or binds(first.prefix) not in {"", "and"}:
            if styled := self._styled(sentence):
                return styled, False
            turned = phrase_at(
                sentence.tokens.words, sentence.start, sentence.end, sentence.lexicon.sets["speech.turn"]
            )
            return self.others() if turned else None, False
        if first.together:
            return (), False
        if (pair := _joined(sentence, first)) and (known := self._known(pair, self.event)) is not None:
            return known, False
        meant = self.meant(first, self.event)
        return tuple(meant[:1]) or None, not meant

    def _styled(self, sentence: Sentence) -> tuple[Actor, ...]:
        """Tell whom the style behind the first verb means: "While RETURNED HIS HIGHNESS the greeting, praising it"."""
        lexicon, words = sentence.lexicon, sentence.tokens.words
        if lexicon.grammar.cased:
            return ()
        styles = lexicon.sets["contacts.links.styles"]
        for index in (sentence.start + 1, sentence.start + 2, _behind_opening(sentence) + 1):
            if width := phrase_at(words, index, sentence.end, styles):
                return tuple(bearers(self.cast, self.event.principals, lexicon.language, index + width - 1)[:1])
        return ()

    @staticmethod
    def _ahead(sentence: Sentence, found: FoundStatement) -> Mention | None:
        """Find who leads the clause after what a sentence begins with: "Welcoming the plan, THE MINISTER left"."""
        words, articles = sentence.tokens.words, sentence.lexicon.grammar.articles
        after = found.end
        if not sentence.lexicon.grammar.cased or after >= sentence.end or words[after] not in COMMAS:
            return None
        after += 1
        begins = {after}
        while after + 1 < sentence.end and (words[after] in articles or words[after] == "'"):
            after += 1
            begins.add(after)
        return next((mention for mention in sentence.mentions if mention.start in begins), None)

    def _told_of(self, sentence: Sentence, found: FoundStatement) -> tuple[Actor, ...] | None:
        """Tell of whom something is told that goes on so ("it was said that THE MINISTER came and stressed")."""
        told = [m for m in sentence.mentions if m.end <= found.start and _heads_clause(sentence, m)]
        return tuple(self.meant(told[-1], self.event)[:1]) or None if told else None

    def _subject(self, sentence: Sentence) -> tuple[Actor, ...] | None:
        """Tell whom of those who met a sentence tells of first: "he" in the next one is that person."""
        if any(contact.sentence is sentence for contact in self.event.contacts):
            # Not whom he met: "this was said when HE received the envoy".
            return (self._leading(sentence) or ())[:1] or None
        for mention in sentence.mentions[:1]:
            bound = sentence.lexicon.grammar.binds(mention.prefix) not in {"", "and"}
            if not (bound or mention.together or follows_other(sentence, mention.start)):
                return tuple(self.meant(mention, self.event)[:1]) or None
        return None


def _is_plain(mention: Mention) -> bool:
    """Tell someone told by name, or by a title of no state: whom the article is about."""
    return mention.name is not None or (bool(mention.offices) and mention.country is None)


def _led_by(found: FoundStatement, following: list[FoundStatement]) -> FoundStatement:
    """Give what a sentence begins with to who speaks in the next clause ("Saluant le plan, LE DIPLOMATE a dit")."""
    main = next(iter(following), None)
    if main is None or main.continuing or not (main.title or main.country is not None) or main.speakers or main.other:
        return found
    return found._replace(title=main.title, country=main.country, continuing=False)


def _is_ahead(sentence: Sentence, first: Mention) -> bool:
    """Tell whom a sentence is about: who is at its head, or right behind an adjunct ("At the talks THE ENVOY")."""
    words, adjuncts = sentence.tokens.words, sentence.lexicon.sets["speech.adjuncts"]
    if first.start <= sentence.start + _HEAD:
        return True
    led = first.start <= sentence.start + _ADJUNCT and phrase_at(words, sentence.start, sentence.end, adjuncts) > 0
    return led if sentence.lexicon.grammar.cased else first.start == _behind_opening(sentence) + 1


def _behind_opening(sentence: Sentence) -> int:
    """Give where the verb stands behind an adjunct or a turn: "And at the talks, CONVEYED the envoy the greetings"."""
    words, start, sets = sentence.tokens.words, sentence.start, sentence.lexicon.sets
    cut = int(sentence.lexicon.grammar.binds(words[start][:1]) == "and")
    head = [words[start][cut:], *words[start + 1 : min(sentence.end, start + _ADJUNCT)]]
    width = phrase_at(head, 0, len(head), united(sets["speech.adjuncts"], sets["speech.turn"]))
    comma = next((index for index in range(width, len(head)) if head[index] in COMMAS), width - 1)
    return start + comma + 1 if width else sentence.end


def _joined(sentence: Sentence, first: Mention) -> tuple[Mention, ...]:
    """Give two that lead a sentence together ("THE MINISTER AND THE ENVOY discussed it and stressed"), or none."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    second = next((m for m in sentence.mentions if m.start >= first.end), None) if grammar.cased else None
    if second is None or words[first.end] not in grammar.and_:
        return ()
    return (first, second) if all(word in grammar.articles for word in words[first.end + 1 : second.start]) else ()


def _heads_clause(sentence: Sentence, mention: Mention) -> bool:
    """Tell the subject of what someone says ("the communiqué said that 'THE MINISTER took part and ...'")."""
    words = sentence.tokens.words
    first = mention.start - (words[mention.start - 1] in OPENING)
    return not mention.prefix and first > sentence.start and words[first - 1] in sentence.lexicon.sets["speech.that"]


def _represented(actor: Actor) -> set[str | None]:
    """Give the state and the organisation that someone acts for."""
    return {actor.country, actor.organisation[0] if actor.organisation is not None else None}


def _led(contact: Contact) -> list[Mention]:
    """Give the subject of the clause that reports a contact: the guest in "WE were received by" and "WE called on"."""
    return contact.second if contact.passive and contact.sentence.lexicon.grammar.cased else contact.first


def _is_told_by_papers(sentence: Sentence, closed: int) -> bool:
    """Tell '... ," THE MINISTRY SAID' behind a quotation: who tells of the contact, and took no part."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    end = min(sentence.end, closed + _TELLER)
    if any(m.name is not None and closed <= m.start < end for m in sentence.mentions):
        return False
    tellers = united(sets["speech.tellers"], sets["speech.media"])
    said = any((hit := sentence.hits.get(index)) is not None and hit.sense("speech") for index in range(closed, end))
    return said and sentence.lexicon.grammar.cased and not tellers.isdisjoint(words[closed:end])
