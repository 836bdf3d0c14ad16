"""What the contacts of an article were about and what came of them: which sentence tells it of which contact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import msgspec

from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.events.event import Event
from diplonews.analysis.events.statesides import states_of_sides
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.topics.discussed import FoundTopic, find_topics
from diplonews.analysis.topics.outcomes import FoundOutcome, find_outcomes
from diplonews.analysis.topics.wording import wording
from diplonews.analysis.words.lexicon import lexicon

__all__ = ["Matters"]

_TITLES: Final = 5
"""Words of the titles of two."""
_NEAR: Final = 12
"""Sentences behind the report of a contact that go on with it."""

_RETOLD: Final = frozenset({"aid", "joint-statement"})
"""Kinds of outcomes that articles tell of more than once, each time in other words."""


class _Told(NamedTuple):
    """A topic with the sentence that tells it, and the words that tell what it is."""

    found: FoundTopic
    sentence: int
    content: frozenset[str]


class _Came(NamedTuple):
    """What came of a contact, with the words that tell what it is."""

    kind: str
    content: frozenset[str]
    last: str
    """Of an invitation: to where."""


class Matters(msgspec.Struct):
    """What was discussed, and what came of it, in all contacts of an article."""

    sentences: list[Sentence]
    events: list[Event]
    """The contacts that are told as meetings, in the order of the text."""
    cast: Cast
    language: str
    _shared: list[Sentence] | None = None

    def topics(self, event: Event) -> list[FoundTopic]:
        """Give what was discussed: each topic once, and those of the title that the text does not tell."""
        titles = [sentence for sentence in self.sentences if sentence.is_title and self._is_first(event)]
        told = [self._told(topic, s) for s in self._telling(event) for topic in self._topics_of(event, s)]
        known = frozenset[str]().union(*(topic.content for topic in told))
        headed = [self._told(topic, s) for s in titles for topic in self._topics_of(event, s)]
        # A title tells things in short, most often such as the text tells in full.
        told += [topic for topic in headed if topic.content.isdisjoint(known)]
        return [topic.found for topic, fuller in zip(told, _fuller(told), strict=True) if fuller]

    def outcomes(self, event: Event) -> list[FoundOutcome]:
        """Give what came of it, each once, in its fullest words."""
        telling = [sentence for sentence in self._telling(event) if self._is_of(event, sentence)]
        told = [found for sentence in telling for found in find_outcomes(sentence)]
        words = self.cast.tokens.words
        came = [_Came(f.kind, self._content(f.start, f.end, f.cut), words[f.end - 1]) for f in told]
        kept: list[int] = []
        for number in sorted(range(len(told)), key=lambda i: -len(came[i].content)):
            again = any(_is_same(came[number], came[other]) for other in kept)
            if not again and not (told[number].pointing and any(came[number].kind == came[i].kind for i in kept)):
                kept.append(number)
        return [told[number] for number in sorted(kept)]

    def _topics_of(self, event: Event, sentence: Sentence) -> list[FoundTopic]:
        if not self._is_of(event, sentence):
            return []
        first = event.contacts[0].sentence
        leads = sentence.index < first.index and self._is_first(event) and self._tells_of(event, sentence)
        about = leads or sentence.speaks_of_contact() or any(c.sentence is sentence for c in event.contacts)
        about = about or self._is_of_both(event, sentence) or _is_of_titles(sentence)
        return find_topics(sentence, about_contact=about)

    def _told(self, topic: FoundTopic, sentence: Sentence) -> _Told:
        return _Told(topic, sentence.index, self._content(topic.start, topic.end, topic.cut))

    def _content(self, start: int, end: int, cut: int) -> frozenset[str]:
        """Give the words of a phrase that tell what it is."""
        words, tokens = wording(self.language), self.cast.tokens.words[start:end]
        bare = [words.bare(words.free(word)) for word in (tokens[0][cut:], *tokens[1:])]
        return frozenset([word for word in bare if word not in words.links and word.isalnum()]) or frozenset(bare)

    # ------------------------------------------------------------ which sentences tell it

    def _is_first(self, event: Event) -> bool:
        return event is self.events[0]

    def _is_of(self, event: Event, sentence: Sentence) -> bool:
        """Tell whether a sentence goes on with a contact: it speaks of it, stands near, or tells of who took part."""
        if sentence.speaks_of_contact() or sentence.is_title:
            return True
        if any(abs(sentence.index - contact.sentence.index) <= _NEAR for contact in event.contacts):
            return True
        return self._tells_of(event, sentence)

    def _telling(self, event: Event) -> list[Sentence]:
        """Give the sentences that tell of a contact; those on several contacts at once tell of each."""
        own = event.body()
        known = {sentence.index for sentence in event.sentences}
        first = event.contacts[0].sentence.index
        # What was discussed "in the meetings" was discussed at no conference that someone attended besides.
        shared = self._of_several() if event.frame != "sitting" else ()
        several = [s for s in shared if s.index > first and s.index not in known]
        early = [s for s in self._before(event, first) if s.index not in known] if self._is_first(event) else []
        return [*early, *own, *self._of_each(event, known), *several]

    def _of_each(self, event: Event, known: set[int]) -> Iterator[Sentence]:
        """Give what goes on with a report of several contacts ("called A, B and C"): it tells of each of them.

        Only those that speak of nobody who took part in another of them alone, and go on with no sentence that does;
        nor those of the sides of two states of which one took no part.
        """
        reports = {contact.sentence.index for contact in event.contacts}
        told = {id(contact) for contact in event.contacts}
        for other in self.events:
            if other is event or told.isdisjoint(map(id, other.contacts)):
                continue
            others, apart = set(other.principals).difference(event.principals), False
            for sentence in sorted(other.body(), key=lambda sentence: sentence.index):
                if sentence.index in reports:
                    continue
                named = {self.cast.by_mention.get(id(mention)) for mention in sentence.mentions} - {None}
                apart = not others.isdisjoint(named) or (apart and not named)
                apart = apart or not states_of_sides(sentence) <= event.parties()
                if not apart and sentence.index not in known:
                    known.add(sentence.index)
                    yield sentence

    def _before(self, event: Event, first: int) -> Iterator[Sentence]:
        """Give what stands before the first report and speaks of it: articles may begin with what was discussed."""
        cased = lexicon(self.language).grammar.cased
        return (
            sentence
            for sentence in self.sentences
            if sentence.index < first
            and not sentence.is_title
            and (
                sentence.speaks_of_contact()
                or self._tells_of(event, sentence)
                or (sentence.index == first - 1 and not cased and _names_states(event, sentence))
                or (cased and _tells_signing(sentence) and _names_states(event, sentence))
            )
        )

    def _is_of_both(self, event: Event, sentence: Sentence) -> bool:
        """Tell whether a sentence names both sides ("the minister briefed HIS GUEST on")."""
        actors = {self.cast.by_mention.get(id(mention)) for mention in sentence.mentions}
        return not actors.isdisjoint(event.first) and not actors.isdisjoint(event.second)

    def _tells_of(self, event: Event, sentence: Sentence) -> bool:
        """Tell whether a sentence speaks of someone who took part."""
        actors = {self.cast.by_mention.get(id(mention)) for mention in sentence.mentions}
        return not actors.isdisjoint(event.principals)

    def _of_several(self) -> list[Sentence]:
        """Give the sentences that speak of several contacts at once ("in the meetings")."""
        if self._shared is None:
            told = (sentence for event in self.events for sentence in event.body())
            self._shared = [sentence for sentence in told if sentence.speaks_of_several()]
        return self._shared


def _is_of_titles(sentence: Sentence) -> bool:
    """Tell "THE SECRETARY AND THE MINISTER addressed trade": the titles of both sides lead the clause of its opener."""
    words, grammar, begin = sentence.tokens.words, sentence.lexicon.grammar, sentence.start
    if not grammar.cased or sentence.end - begin <= _TITLES or words[begin] not in grammar.articles:
        return False
    if words[begin + 1] not in sentence.lexicon.sets["speech.titles"] or words[begin + 2] not in grammar.and_:
        return False
    first = min((hit for hit in sentence.hits.values() if hit.sense("opener")), key=lambda h: h.start, default=None)
    return first is not None and first.sense("opener").weak and first.start <= begin + 2 * _TITLES


def _tells_signing(sentence: Sentence) -> bool:
    """Tell "Chad and Mali SIGNED an accord" before it is told who signed it for them."""
    return any(("result", "sign") in hit.senses for hit in sentence.hits.values())


def _names_states(event: Event, sentence: Sentence) -> bool:
    """Tell "CHAD AND MALI agreed" before the report of a contact of theirs."""
    states = {actor.country for actor in event.principals if actor.country}
    named = (value for hit in sentence.hits.values() if (value := hit.sense("country")))
    return len(states) > 1 and states <= {str(value[0]) for value in named}


def _is_same(one: _Came, other: _Came) -> bool:
    """Tell whether an outcome is told again in the words of another."""
    if one.kind != other.kind:
        return False
    retold = one.last.endswith(other.last) or other.last.endswith(one.last)
    retold = retold if one.kind == "invitation" else one.kind in _RETOLD
    return one.content <= other.content or (retold and 2 * len(one.content & other.content) >= len(one.content))


def _fuller(told: list[_Told]) -> Iterator[bool]:
    """Tell of each topic whether no other sentence tells all that it tells; the first of equals is kept.

    What one sentence lists it lists as several things, though the words of one may be among those of another.
    """
    holding: dict[str, list[int]] = {}
    for number, topic in enumerate(told):
        for word in topic.content:
            holding.setdefault(word, []).append(number)
    for number, topic in enumerate(told):
        others = min([holding[word] for word in topic.content], key=len, default=[])
        yield others == [number] or not any(
            (topic.content < told[i].content and topic.sentence != told[i].sentence)
            or (topic.content == told[i].content and i < number)
            for i in others
        )
