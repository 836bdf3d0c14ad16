"""What binds a mention after a trigger to those before it: the word between them, or that it stands among them."""

from __future__ import annotations

from itertools import pairwise

from diplonews.analysis.contacts.contact import DIRECT, Contact, is_verb
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.asides import breaks, find_asides, find_led, is_next, is_person, past_clause
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.hits import PLACES_AND_SEATS
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, COMMAS, DASHES, LISTING, OPENING
from diplonews.analysis.words.tokens import before_articles, holds, phrase_at, united

__all__ = ["Bonds", "bound_by", "is_group", "is_of_one_side"]

_GAP = 14
"""How many words may stand between a participant and the next."""
_AIMED = 4
"""Words behind a verb among which a noun makes a contact of it ("to hold bilateral TALKS")."""
_FROM_GAP = 4
"""Words before someone among which a preposition stands that binds them."""
_WITH_GAP = 2
"""Words between "with" and whom the talks of someone were with."""
_LISTED = 2
"""A comma, and the preposition that binds each of a list."""
_ADJACENT = 4
"""Words before a mention among which the preposition that binds it stands, with articles."""
_LINK = frozenset({"link"})
_VERBAL = frozenset({"trigger", "opener", "speech"})
"""Sorts of phrases of which each tells more than a place."""
_WHICH = 2
"""Words between a noun of contact and its clause that tell which it was."""
_BY = 2
"""Words of "by", where it is part of a passive."""
_PLACE = 4
"""Words of the name of a city, with the last."""
_BEFORE_COLON = 4
"""Words before a colon and a list among which a preposition binds who is on it."""


class Bonds:
    """What binds each mention after a trigger, by how far the mentions have been put on their sides."""

    def __init__(self, contact: Contact, hit: Hit, noun: Hit | None, rule: TriggerRule) -> None:
        self.contact, self.hit, self.noun, self.rule = contact, hit, noun, rule
        self.sentence = contact.sentence
        self.verb_first = self.sentence.lexicon.grammar.verb_first
        self.current = contact.first
        self.crossed = False
        self.reached = hit.end
        self._asides: frozenset[int] | None = None

    def _standing_aside(self) -> frozenset[int]:
        """Give the tokens that only stand aside."""
        if self._asides is None:
            last = max((mention.start for mention in self.sentence.mentions), default=0)
            direct = self.contact.frame in DIRECT and self.noun is None
            asides = find_asides(self.sentence, self.hit.end, last, direct=direct)
            noun = self.noun.start if self.noun is not None else -1  # What the verb takes stands not aside.
            spans = ((start, noun if start < noun < end else end) for start, end in asides)
            self._asides = frozenset(index for start, end in spans for index in range(start, end))
        return self._asides

    def _tells_news(self, mention: Mention) -> bool:
        """Tell who only says so, behind a comma at the end: "X met Y, THE FOREIGN MINISTRY SAID"."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if self.verb_first:
            return False
        sets, start = sentence.lexicon.sets, mention.start
        voices = sets["speech.spokesmen"]
        voice = not voices.isdisjoint(words[mention.start : mention.end + 1])
        start -= voice and words[start - 1] in sets["offices.portfolio.words"]  # "a FOREIGN Ministry spokesman"
        start = before_articles(words, start, sentence.start + 1, sentence.lexicon.grammar.articles)
        if words[start - 1] not in COMMAS:
            return False
        behind = self._past_voice(mention)
        helps = not sets["speech.auxiliaries"].isdisjoint(words[behind : behind + 1])
        said = sentence.hits.get(behind + helps)  # "..., the spokesman HAS SAID"
        reports = voice and words[behind].endswith(tuple(sets["topics.past_endings"]))  # "..., the spokesman REPORTED"
        if not reports and (said is None or said.sense("speech") is None):
            return False
        before = [known for known in sentence.mentions if known.end <= self.hit.start]
        people = sum(map(is_person, before))
        if self.contact.frame == "own" and not people:
            return False  # "After talks with X, THE MINISTER said"
        return bool(before) and (bool(self.contact.second) or people > 1)  # "X AND Y met, the ministry said"

    def _past_voice(self, mention: Mention) -> int:
        """Give where whoever speaks ends, with the name behind a word for them: "the Ministry SPOKESWOMAN ANN LEE"."""
        sentence, end = self.sentence, mention.end
        end += not sentence.lexicon.sets["speech.spokesmen"].isdisjoint(sentence.tokens.words[end : end + 1])
        named = next((m for m in sentence.mentions if m.start == end and m.end > mention.end), None)
        return named.end if named is not None and not named.offices else end

    def _meant(self, mention: Mention) -> list[int]:
        """Give the tokens between the last participant and a mention, without those that stand aside."""
        skip = not self.contact.second
        words = self.sentence.tokens.words
        if not self.verb_first and (led := find_led(self.sentence, self.reached, mention)):
            return list(range(self.reached, led))
        if not self.verb_first and ":" in words[self.reached : mention.start]:
            # "She met the following: X": who stands after the colon is bound by it alone, if not there beside others.
            colon = words.index(":", self.reached)
            hits = map(self.sentence.hits.get, range(self.reached, colon))
            if not any(hit is not None and hit.sense("link") in {"attend", "present"} for hit in hits):
                grammar = self.sentence.lexicon.grammar
                binding = united(grammar.with_, grammar.between, grammar.to, grammar.from_)
                dated = self.sentence.lexicon.sets["speech.days"]  # "met the following ON 6 May: X", "ON Monday: X"
                near = range(max(self.reached, colon - _BEFORE_COLON), colon)
                bound = [
                    i for i in near if words[i] in binding and not (words[i + 1].isdigit() or words[i + 1] in dated)
                ]
                return [*bound[-1:], *range(colon + 1, mention.start)]  # "talked WITH his counterparts: X"
        if self.verb_first and not skip and (joint := past_clause(self.sentence, self.reached, mention)) is not None:
            return list(range(joint, mention.start))
        aside = self._standing_aside() if skip else frozenset[int]()
        nexts = [hit.start for hit in self.sentence.phrases(_LINK) if is_next(hit)]
        start = max([start for start in nexts if self.reached <= start < mention.start], default=0)
        return [i for i in range(max(self.reached, start), mention.start) if i not in aside]

    def _link(self, mention: Mention) -> str:
        """Tell what binds a mention to what stands before it."""
        sentence, noun, grammar = self.sentence, self.noun, self.sentence.lexicon.grammar
        words = sentence.tokens.words
        places = self._meant(mention)
        between = [words[i] for i in places if words[i] not in grammar.articles and words[i] != "'"]
        holds_noun = noun is not None and self.reached <= noun.start < mention.start
        if len(between) > _GAP + (noun.end - noun.start + 6 if noun is not None and holds_noun else 0):
            return "stop"
        if (
            holds_noun
            and not self.contact.second
            and holds(between, sentence.lexicon.sets["contacts.links.taking_part"])
        ):
            return "with"
        if self.verb_first and self.contact.second and holds(between, sentence.lexicon.sets["contacts.links.then"]):
            return "stop"
        if (
            grammar.cased
            and not mention.offices
            and between[-1:]
            and between[-1] in sentence.lexicon.sets["places.visits"]
        ):
            return "stop"  # "Met the minister and TOURED Salem Chambers"
        described = self._described(places, mention)
        for index in places:
            hit = sentence.hits.get(index)
            if hit is None or (index < described and _VERBAL.isdisjoint(hit.sorts)):
                continue
            if hit.sense("link") == "attend" and hit.sense("speech") is None:
                return "attend"
            if noun is not None and holds_noun and hit.end <= noun.start and grammar.cased and not is_verb(hit):
                continue  # "received, AT AN AUDIENCE ON MONDAY, the letters of credence of"
            if self._breaks(hit, index) and not self._holds(hit) and not self._takes_in(hit):
                return "stop"
        after_noun = [words[i] for i in places if noun is None or not holds_noun or i >= noun.end]
        return self._bind(mention, between, after_noun, places, holds_noun=holds_noun)

    def _described(self, places: list[int], mention: Mention) -> int:
        """Find the end of what tells which group those are of: "leaders TAKING PART IN THE SUMMIT, among them X"."""
        words, including = self.sentence.tokens.words, self.sentence.lexicon.sets["contacts.links.including"]
        if not self.verb_first or self.sentence.lacks(including):
            return 0
        commas = (index for index in reversed(places) if words[index] in COMMAS)
        return next((i for i in commas if phrase_at(words, i + 1, mention.start, including)), 0)

    def _breaks(self, hit: Hit, index: int) -> bool:
        """Tell whether the participants are over; "AT THE palace" may stand between them where the subject is first."""
        if self.verb_first:  # Where both sides are told, who belongs to the occasion right after them is on none.
            apart = index > self.reached or (bool(self.contact.second) and "occasion" in hit.sorts)
            return apart and breaks(hit, self.noun)
        rule = hit.sense("trigger")
        if rule is not None and rule.frame == "own" and self.contact.frame == "with" and not self.contact.second:
            return False  # "co-chaired THE MEETING WITH her"
        if rule is not None and rule.frame == "between" and self.contact.second and hit is not self.noun:
            return True  # "Called the minister about THE MEETING with the king"
        if (self.rule.topic or self.noun is not None) and not self.contact.second and self._is_aim(hit):
            return False
        # "met ON THE SIDELINES OF the summit with her": nobody has been met yet.
        only_there = hit.sense("occasion") == "framework" or bool(hit.sense("occasion") and not self.contact.second)
        only_there = only_there and _VERBAL.isdisjoint(hit.sorts)
        begins = index > self.reached or "occasion" in hit.sorts
        return begins and not only_there and breaks(hit, self.noun)

    def _is_aim(self, hit: Hit) -> bool:
        """Tell what is to be done by what is discussed: "discussed ways TO STRENGTHEN trade with the king"."""
        sentence, marks = self.sentence, self.sentence.lexicon.sets["speech.infinitive"]
        words = sentence.tokens.words
        if words[hit.start] not in marks and words[hit.start - 1] not in marks:
            return False
        rules = [value for sort, value in hit.senses if sort == "trigger"]
        if any(rule.needs is None for rule in rules):
            return False  # "discussed plans TO MEET with the king"
        near = map(sentence.hits.get, range(hit.end, min(sentence.end, hit.end + _AIMED)))
        return not rules or not any(found is not None and found.sense("noun") for found in near)

    def _bind(
        self, mention: Mention, between: list[str], meant: list[str], places: list[int], *, holds_noun: bool
    ) -> str:
        lexicon = self.sentence.lexicon
        grammar = lexicon.grammar
        # Where the subject comes first, a preposition stands right before what it binds.
        near = meant if not grammar.verb_first else self._undated(meant)[-_FROM_GAP:]
        if not grammar.verb_first:
            free = meant[max(0, len(meant) - min(_ADJACENT, self._free(mention))) :]
            numbers = lexicon.sets["contacts.delegation.numbers"]
            while free and (free[-1] in grammar.articles or free[-1] in numbers):
                free.pop()  # "a call FROM the President", "letters FROM four ambassadors"
            near = _last(free, united(grammar.from_, grammar.to, grammar.by))
        binds = grammar.binds(mention.prefix)
        peer = self.current[-1] if mention.counterpart and self.current else None
        listed = mention.joint or (peer is not None and peer.counterpart and peer.country is not None)
        if listed and self.current and not grammar.verb_first and mention is not self.current[0]:
            return "and"  # It is bound as the first of its list is: "her counterparts of Fiji, A, and OF CHAD, B".
        if holds_noun and binds == "with":
            return "with"
        if not grammar.verb_first and holds(meant, lexicon.sets["contacts.links.next"]):
            again = united(grammar.and_, grammar.with_, lexicon.sets["contacts.links.next"])
            if self.current and meant[0] in grammar.and_ and again.issuperset(meant):
                return "and"  # "met with the king AND THEN WITH the queen"
            return "stop"  # "presented them to the minister, BEFORE PRESENTING others to the king"
        if self._is_with_some(meant):
            return "with"
        if holds(meant, lexicon.sets["contacts.links.including"]):
            return self._of_strangers(meant, places) or "including"
        if self.current and self.current[-1].delegation and holds(meant, lexicon.sets["contacts.links.comprising"]):
            return "including"
        group = bool(self.current) and is_group(self.current[-1])
        if group and (holds(meant, lexicon.sets["contacts.links.members"]) or self._is_listing(mention)):
            return "including"
        for link, phrases, where in (
            ("between", grammar.between, meant),
            ("with", grammar.with_, meant),
            ("by", grammar.by, near),
            ("headed", lexicon.sets["contacts.links.headed"], meant),
        ):
            if holds(where, phrases):
                stops = self._is_press(meant) or (link == "with" and (self._is_far(places) or self._is_when(meant)))
                stops = stops or (link == "between" and self._is_of_states(places)) or self._is_about(meant, phrases)
                return "stop" if stops else link
        if binds == "and" or holds(meant, grammar.and_) or (between and set(between) <= DASHES):
            return "other" if self._is_elsewhere(mention, between) else "and"
        if binds == "with":
            return "with"
        if self._is_bound_alike(between):
            return "and"
        if self._is_from(mention, near) and not self._is_each(meant):
            return "from"
        if binds == "to" or holds(near, grammar.to):
            return "to"
        if holds(meant, lexicon.sets["contacts.links.clause"]) or holds(meant, grammar.relative):
            return "stop"
        if self.verb_first and self._is_in_quotation(meant):
            return "stop"
        takes = self.contact.frame in DIRECT or (self.contact.frame == "with" and not self.rule.topic)
        if takes and not self.crossed and holds(meant, lexicon.sets["contacts.links.objects"]):
            return "each"
        inside = between and between[-1] in lexicon.sets["contacts.links.inside"] and not self._is_each(meant)
        inside = inside and not self._ends_place(places)
        return "other" if inside and self.rule.needs != "feast" else "none"  # "gave a dinner FOR the king"

    def _is_with_some(self, meant: list[str]) -> bool:
        """Tell with whom, among others: "conferred, AMONG OTHERS, WITH the king", where no group is told before."""
        grammar = self.sentence.lexicon.grammar
        alone = grammar.cased and self.contact.frame in {"with", "between", "own"} and not self.contact.second
        told = [word for word in meant if word not in grammar.articles and word != "'"]
        if not (alone and told and told[-1] in grammar.with_):
            return False
        before = [word for word in told[:-1] if word not in COMMAS]
        return " ".join(before) in self.sentence.lexicon.sets["contacts.links.including"]

    def _is_from(self, mention: Mention, near: list[str]) -> bool:
        """Tell what binds whom something comes from; not "auprès DU", whose last word by itself is "from the"."""
        grammar = self.sentence.lexicon.grammar
        whole = " ".join(near) in grammar.to
        return not whole and holds(near, grammar.from_) and not self._is_indefinite(mention, near)

    def _is_listing(self, mention: Mention) -> bool:
        """Tell the sign between a group and all those of it: "met the League's leaders: X, Y", "the leaders – X, Y"."""
        words, grammar = self.sentence.tokens.words, self.sentence.lexicon.grammar
        between = [word for word in words[self.current[-1].end : mention.start] if word not in grammar.articles]
        return grammar.cased and len(between) == 1 and between[0] in DASHES | {":"}

    def _is_elsewhere(self, mention: Mention, between: list[str]) -> bool:
        """Tell the body of what someone does besides: "met the king AND TOOK PART IN the LEAGUE'S summit"."""
        grammar = self.sentence.lexicon.grammar
        body = mention.name is None and not mention.offices and not mention.counterpart and bool(mention.organisation)
        if not grammar.cased or not body or mention.delegation:
            return False
        behind = [word for word in between if word not in grammar.and_]
        return len(behind) > 1 and grammar.with_.isdisjoint(behind)

    def _of_strangers(self, meant: list[str], places: list[int]) -> str:
        """Tell what binds a group of whom no state is told, and so its members: "met LEADERS, AMONG THEM the king"."""
        if not self.verb_first or (self.current and (is_group(self.current[-1]) or self.crossed)):
            return ""
        if holds(meant, self.sentence.lexicon.grammar.with_):
            return "with"
        groups = (hit for index in places if (hit := self.sentence.hits.get(index)) is not None)
        told = bool(self.current) or any(hit.sense("joint") for hit in groups)
        return "none" if self.contact.frame in DIRECT and told else ""

    def _is_bound_alike(self, between: list[str]) -> bool:
        """Tell the next of a list each of which a preposition binds: "made up OF the minister, OF the envoy"."""
        grammar = self.sentence.lexicon.grammar
        told = [word for word in between if word not in LISTING]
        if not self.current or len(told) != 1 or len(between) > _LISTED:
            return False
        before, word = self._before(self.current[-1]), told[0]
        if self.verb_first:  # "calls FROM the minister AND FROM the envoy": both are one word there.
            return grammar.binds(word[:1]) == "and" and word[1:] == before and before in grammar.from_
        apart = between[0] in LISTING and len(between) == _LISTED
        return apart and any(word in those and before in those for those in (grammar.from_, grammar.to))

    def _before(self, mention: Mention) -> str:
        """Give the word before a mention and its article."""
        sentence, words = self.sentence, self.sentence.tokens.words
        return words[before_articles(words, mention.start, sentence.start + 1, sentence.lexicon.grammar.articles) - 1]

    def _is_indefinite(self, mention: Mention, near: list[str]) -> bool:
        """Tell the article of several whom nobody knows from the preposition alike ("a reçu DES émissaires")."""
        sets, word = self.sentence.lexicon.sets, self.sentence.tokens.words[mention.start]
        direct = self.contact.frame in DIRECT and self.noun is None and self.reached == self.hit.end
        several = word in sets["offices.portfolio.plural"]
        return direct and several and not sets["contacts.links.indefinite"].isdisjoint(near[:1])

    def _is_far(self, places: list[int]) -> bool:
        """Tell whether someone stands too far from the word that binds the other side of "his talks WITH" to be it."""
        words, grammar = self.sentence.tokens.words, self.sentence.lexicon.grammar
        if not self.verb_first or self.contact.frame != "own" or self.contact.second:
            return False
        with_ = [index for index in places if words[index] in grammar.with_]
        rest = [index for index in places if with_ and index > with_[-1]]
        each = any(words[index] in grammar.each or words[index] in COMMAS for index in rest)
        return len(rest) > _WITH_GAP and not each

    def _undated(self, words: list[str]) -> list[str]:
        """Leave out the word inside a date ("the 3rd OF May") that may bind a side elsewhere."""
        from_ = self.sentence.lexicon.grammar.from_
        return [
            word
            for index, word in enumerate(words)
            if word not in from_ or not words[index - 1 : index] or not words[index - 1].isdigit()
        ]

    def _free(self, mention: Mention) -> int:
        """Tell how many words before a mention no place stands in: "received IN ACCRA the envoy" binds Accra."""
        hits, start = self.sentence.hits, mention.start
        places = (
            i
            for i in range(start - 1, self.reached - 1, -1)
            if i in hits and not PLACES_AND_SEATS.isdisjoint(hits[i].sorts)
        )
        return start - next((hits[i].end for i in places), self.reached)

    def _is_each(self, meant: list[str]) -> bool:
        """Tell "each OF" from "FROM each"."""
        grammar = self.sentence.lexicon.grammar
        return next((word in grammar.each for word in meant if word in grammar.each | grammar.from_), False)

    def _is_press(self, meant: list[str]) -> bool:
        """Tell an interview: "a call WITH THE PAPER", "a call with «The Times» THAT the minister"."""
        lexicon = self.sentence.lexicon
        words = [word for word in meant if word not in OPENING]
        with_ = [index for index, word in enumerate(words) if word in lexicon.grammar.with_]
        press = lexicon.sets["contacts.links.press"]
        if any(not press.isdisjoint(words[index + 1 : index + 2]) for index in with_):
            return True
        said = lexicon.sets["speech.that"] if lexicon.grammar.verb_first else frozenset[str]()
        return bool(with_) and not said.isdisjoint(words[with_[-1] + 2 :])

    def _ends_place(self, places: list[int]) -> bool:
        """Tell the last word of a city's name of several words ("in ALGIERS THE CAPITAL"), which binds nobody."""
        near = [hit for index in places[-_PLACE:-1] if (hit := self.sentence.hits.get(index)) is not None]
        return any(hit.end > places[-1] and not PLACES_AND_SEATS.isdisjoint(hit.sorts) for hit in near)

    def _is_of_states(self, places: list[int]) -> bool:
        """Tell what is between states ("praised at the meeting relations BETWEEN FIJI AND CHAD under the king")."""
        between, hits = self.sentence.lexicon.grammar.between, self.sentence.hits
        last = next((index for index in reversed(places) if self.sentence.tokens.words[index] in between), None)
        state = hits.get(last + 1) if self.verb_first and last is not None else None
        return state is not None and state.start in places and state.sense("country") is not None

    def _is_about(self, meant: list[str], binding: frozenset[str]) -> bool:
        """Tell the word that binds what is only spoken of ("conferred with him ABOUT the accord WITH the powers")."""
        if not self.verb_first or not self.contact.second or self.crossed is False:
            return False
        sets, grammar = self.sentence.lexicon.sets, self.sentence.lexicon.grammar
        about = united(sets["contacts.links.clause"], grammar.relative)
        told = next((index for index, word in enumerate(meant) if word in about), len(meant))
        return any(word in binding for word in meant[told + 1 :])

    def _is_in_quotation(self, meant: list[str]) -> bool:
        """Tell who is named in what someone is quoted with: "renewed in talks with Ali 'THANKS OF THE KING FOR it'"."""
        told = self.sentence.tokens.words[self.hit.end : self.reached]
        closes = sum(word in OPENING for word in told) % 2  # the mark behind a name that stands between two
        opened = [index for index, word in enumerate(meant) if word in OPENING][closes:]
        return len(opened) % 2 == 1 and opened[-1] < len(meant) - 1 and CLOSING.isdisjoint(meant[opened[-1] + 1 :])

    def _is_when(self, meant: list[str]) -> bool:
        """Tell when something was ("the summit in Accra, WITH THE BEGINNING of the king's speech") from with whom.

        So do words before "with", too: "the first meeting of its kind, WHICH COINCIDES WITH a visit of the king".
        """
        with_, sets = self.sentence.lexicon.grammar.with_, self.sentence.lexicon.sets
        turns, beside = sets["contacts.links.turns"], sets["contacts.links.beside"]
        return any(
            (word in with_ and after in turns) or (word in beside and after in with_) for word, after in pairwise(meant)
        )

    def _holds(self, hit: Hit) -> bool:
        """For "Meetings were HELD with": the verb of doing that a noun of contact has goes on with it."""
        rules = (value for sort, value in hit.senses if sort == "trigger")
        return self.contact.frame == "between" and any(rule.needs == "noun" for rule in rules)

    def _takes_in(self, hit: Hit) -> bool:
        """For "held meetings that INCLUDED X and Y": with whom they were is told right after the noun."""
        words = self.sentence.tokens.words
        if not self.verb_first or words[hit.start] not in self.sentence.lexicon.grammar.between or self.noun is None:
            return False
        # "Several BILATERAL meetings that included": where no more is told than which they were.
        between = range(self.noun.end, hit.start)
        return len(between) <= _WHICH and all(index not in self.sentence.hits for index in between)


def is_group(mention: Mention) -> bool:
    """Tell several who are told by one word, and not by name: a delegation, "the ambassadors", "Fiji's envoys"."""
    return mention.delegation or ((mention.many or mention.joint) and mention.name is None)


def is_of_one_side(known: Mention, group: Mention) -> bool:
    """Tell whether someone and a group may be of one state, or of one body."""
    if group.country is not None:
        return known.country in {None, group.country}
    bodies = [mention.organisation[0] for mention in (known, group) if mention.organisation is not None]
    return len(bodies) == 2 and bodies[0] == bodies[1]  # one body of both


def bound_by(sentence: Sentence, hit: Hit) -> str:
    """Tell what a phrase that reports a contact binds by its own last word ("spoke WITH", "listened TO")."""
    last, grammar = sentence.tokens.words[hit.end - 1], sentence.lexicon.grammar
    if hit.end - hit.start > 1 and (last in grammar.with_ or last in grammar.to):
        rule = hit.sense("trigger")
        with_ = rule.frame == "with" or (grammar.verb_first and rule.frame == "between" and last in grammar.with_)
        return "with" if with_ else "to" if rule.frame == "to" else "none"
    passive = grammar.verb_first and any(s == "trigger" and rule.frame == "received" for s, rule in hit.senses)
    if passive and " ".join(sentence.tokens.words[hit.end - _BY : hit.end]) in grammar.by:
        return "by"  # "WAS RECEIVED BY"
    return "none"


def _last(words: list[str], binding: frozenset[str]) -> list[str]:
    """Give the words right before a mention that bind it, without those of a place before them."""
    starts = range(len(words))
    return next((words[start:] for start in starts if " ".join(words[start:]) in binding), [])
