"""What opens a topic: verbs and nouns of discussing, words of talking with a preposition, passives, first words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from diplonews.analysis.contacts.contact import is_verb
from diplonews.analysis.contacts.status import is_no_news
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.speech.sayings import verbs_of_saying
from diplonews.analysis.speech.speechwords import felt_words
from diplonews.analysis.topics.asides import before_aside, past_aside
from diplonews.analysis.topics.doers import is_by_another
from diplonews.analysis.topics.ends import is_stop
from diplonews.analysis.topics.starts import EXCHANGE, SIGHT, Opening, Starts
from diplonews.analysis.topics.wording import LEAST, Wording
from diplonews.analysis.words.grammar import OpenerRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, OPENING, STOPS
from diplonews.analysis.words.tokens import first_words, past_articles, past_last, phrase_at, united

__all__ = ["Openers"]

_TELLING: Final = frozenset({"speech", "trigger", "again", "noun"})
"""Sorts of words that tell of what was said, or of the contact."""
_CITIES: Final = frozenset({"city", "capital", "seat"})
"""Sorts of phrases that tell where people talked."""
_OPENER: Final = frozenset({"opener"})
_SPEECH: Final = frozenset({"speech"})
_AGAIN: Final = frozenset({"again"})
_TRIGGER: Final = frozenset({"trigger"})
_NOT_ABOUT: Final = frozenset({None, "congratulate", "condole", "thank"})
"""What is said to someone rather than about something."""
_MEANS: Final = frozenset({"phone", "video"})
"""Nouns of contact that tell by what means people talked."""
_UNKNOWN: Final = 4
"""Words of no known part that may stand before a preposition."""
_VISIT: Final = 7
"""Words from the first of a visit to the noun for it."""
_AUXILIARY: Final = 4
"""How far before a participle its auxiliary may stand."""


class Openers(msgspec.Struct):
    """Finds what opens topics in a sentence."""

    sentence: Sentence
    wording: Wording
    starts: Starts
    about_contact: bool
    """Whether the sentence speaks of the contact itself; weak openers need that."""
    reached: int = 0
    """Where the last topic ended: what is joined to it may be weak."""

    def find(self) -> Iterator[Opening]:
        """Find where topics are told, in the order of the text."""
        sentence = self.sentence
        words, sets = sentence.tokens.words, sentence.lexicon.sets
        talk = sets["topics.talk"]
        fronted = self._fronted()
        if fronted is not None:
            yield fronted
        for index in self._telling(talk):
            hit, stem = sentence.hits.get(index), words[index]
            if hit is not None and hit.prefix:
                stem = stem[len(hit.prefix) :]
            rule = hit.sense("opener") if hit is not None else None
            opening = None
            if hit is not None and rule is not None and rule.way != "about":
                opening = self._by_rule(hit, rule)
            if (
                opening is None
                and stem in talk
                and not self._is_agreed(index)
                and (self.about_contact or self._takes_place(index))
                and not self._is_spoken_of(index)
            ):
                about = sets["topics.about"] - sets["topics.voiced"] if self._is_when(index) else sets["topics.about"]
                opening = self._talked(index, stem, about)
            if opening is not None:
                yield opening
                if opening.end <= index and (more := self._beyond(opening.reached)) is not None:
                    yield more

    def _is_spoken_of(self, index: int) -> bool:
        """Tell a word of talking in what someone said ("they stressed THE DIALOGUE on trade"): nobody talked there."""
        if self.sentence.lexicon.grammar.cased:
            return self._is_of_words(index)
        return self._is_clause(index) and not (self._is_told(index) or self._takes_place(index) or self._is_when(index))

    def _is_clause(self, index: int) -> bool:
        """Tell whether the last verb before a token is one of saying, whatever nouns follow it."""
        words, relative = self.sentence.tokens.words, self.wording.relative
        for verb in reversed(self.sentence.phrases(_TELLING)):
            act = verb.sense("speech")
            if verb.start < index and (act or is_verb(verb)) and words[verb.start - 1] not in relative:
                return act not in _NOT_ABOUT
        return False

    def _telling(self, talk: frozenset[str]) -> list[int]:
        """Give the tokens at which a rule opens a topic, or a word of talking stands."""
        sentence, words = self.sentence, self.sentence.tokens.words
        opened = [hit.start for hit in sentence.phrases(_OPENER)]
        if sentence.lacks(talk):
            return sorted(opened)
        told = [i for i, hit in sentence.hits.items() if hit.prefix and words[i][len(hit.prefix) :] in talk]
        free = [i for i in sentence.where(talk) if (hit := sentence.hits.get(i)) is None or not hit.prefix]
        return sorted({*opened, *told, *free})

    def _talked(self, index: int, stem: str, about: frozenset[str]) -> Opening | None:
        """Find the topic behind a word of talking, also that of "talks OF peace", "views IN matters of trade"."""
        sets = self.sentence.lexicon.sets
        if stem not in sets["topics.talk_of"]:
            return self._behind(index + 1, about)
        if self.sentence.lexicon.grammar.cased:
            return self._behind(index + 1, united(about, sets["topics.of"]))
        # Without capital letters, only a word that leads a topic tells it from where it was talked of.
        opening = self._behind(index + 1, sets["topics.of"])
        led = opening is not None and self.starts.leads(opening.start)
        return opening if led else self._behind(index + 1, about)

    def _is_when(self, index: int) -> bool:
        """Tell "voiced DURING THE MEETING his hope": a word of talking that only tells when something was said."""
        sentence, words, sets = self.sentence, self.sentence.tokens.words, self.sentence.lexicon.sets
        if not sets["topics.voiced"] or index == sentence.start:
            return False
        before = sentence.hits.get(index - 1)
        led_to = before is not None and bool(before.sense("result"))  # "The meeting LED TO": to what is no topic.
        pointed = words[index - 1] in sets["topics.demonstratives"]  # "during THIS meeting"
        adjunct = words[index - 1 - pointed]
        joined = sentence.lexicon.grammar.binds(adjunct[:1]) == "and"
        return led_to or not sets["topics.adjuncts"].isdisjoint((adjunct, adjunct[joined:]))

    def _fronted(self) -> Opening | None:
        """Find what a sentence is about that begins with it ("As for the port, ...")."""
        sentence, words = self.sentence, self.sentence.tokens.words
        width = phrase_at(words, sentence.start, sentence.end, sentence.lexicon.sets["topics.fronted"])
        if not width or sentence.is_title:
            return None
        start = sentence.start + width
        end = next((i for i in range(start, min(sentence.end, start + SIGHT)) if words[i] in COMMAS), start)
        if self._is_circumstance(start, end):
            return None
        opening = self.starts.begin(start) if end > start else None
        return opening._replace(end=end, direct=sentence.lexicon.grammar.cased) if opening is not None else None

    def _is_circumstance(self, start: int, end: int) -> bool:
        """Tell "ON MONDAY, they spoke of it", "ON THE SIDELINES, they met" from what was said "ON BURMA"."""
        sentence, sets, words = self.sentence, self.sentence.lexicon.sets, self.sentence.tokens.words
        if not sets["topics.not_fronted"]:
            return False
        spoken = any(hit.start > end and (hit.sense("speech") or hit.sense("opener")) for hit in sentence.hits.values())
        first, led = sentence.hits.get(sentence.start), sentence.hits.get(start)
        cued = any(hit is not None and (hit.sense("occasion") or hit.sense("status")) for hit in (first, led))
        apart = not united(sets["topics.not_fronted"], sets["topics.days"]).isdisjoint(words[start:end])
        return cued or apart or not spoken or any(map(str.isdigit, words[start:end]))

    def _is_agreed(self, index: int) -> bool:
        """Tell "identical views on": what both hold is told, not what they discussed."""
        agreed = self.sentence.lexicon.sets["topics.agreed"]
        return not agreed.isdisjoint(self.sentence.tokens.words[max(self.sentence.start, index - LEAST) : index])

    def _by_rule(self, hit: Hit, rule: OpenerRule) -> Opening | None:
        sentence = self.sentence
        if sentence.speaks_of(hit.start) or self._is_perfect(hit):
            return None
        gone_on = hit.start == self.reached or self._goes_on(hit)
        told = self.about_contact or gone_on or self._is_done(hit) or self._is_brought_up(hit)
        if rule.weak and not told:
            return None
        if self._is_bound(hit) or (is_no_news(sentence, hit) and not self._is_reported(hit)):
            return None
        if (rule.weak and self._is_of_other_thing(hit)) or self._is_called_for(hit):
            return None
        if rule.way == "back" or self._is_passive(hit):
            return None if self._is_by_others(hit) else self._before(hit, rule)
        if self._is_other(hit) or (rule.weak and self._is_told_to(hit)):
            return None
        if rule.weak and self._is_said(hit):
            return None
        if rule.needs == "auxiliary" and not self._has_auxiliary(hit):
            return None
        if is_by_another(sentence, self.wording, hit, via=rule.way == "via"):
            return None
        if rule.way == "via":
            opening = self._behind(hit.end, rule.via or sentence.lexicon.sets["topics.about"])
            if rule.bare and (bare := self._bare(hit, opening)) is not None:
                return bare
            led = rule.needs != "lead" or (opening is not None and self.starts.leads(opening.start))
            return opening if led else None
        last = hit.end - 1
        bound = last > hit.start and sentence.tokens.words[last] in sentence.lexicon.sets["topics.into"]
        if bound and self._tells_when(last, 1):
            return None  # "the Conference CENTRE ON Tuesday"
        opening = self.starts.begin(hit.end)
        sure = (
            not rule.weak
            or not sentence.lexicon.grammar.verb_first
            or self._is_done(hit)
            or self.reached > sentence.start
        )
        if opening is None or not (sure or self.starts.leads(opening.start)):
            return None
        if rule.needs == "lead" and not self._is_led(opening.start):
            return None
        return opening._replace(direct=True)

    def _bare(self, hit: Hit, opening: Opening | None) -> Opening | None:
        """Find a topic that follows without a preposition, or before the one that `opening` has found behind it."""
        bare = self.starts.begin(hit.end)
        if bare is None or not self.starts.leads(bare.start):
            return None
        return bare._replace(direct=True) if opening is None or bare.start < opening.start else None

    # ------------------------------------------------------------ what it means here

    def _is_passive(self, hit: Hit) -> bool:
        """Tell "were discussed": right before it, or with an adverb between."""
        passive, words = self.sentence.lexicon.sets["topics.passive"], self.sentence.tokens.words
        is_noun = bool(self.wording.act_endings) and self.wording.is_act(words[hit.start])
        is_noun = is_noun or " ".join(words[hit.start : hit.end]) in self.sentence.lexicon.sets["topics.exchanges"]
        if is_noun or words[hit.end - 1] in self.wording.links:
            return False
        begin = max(self.sentence.start, hit.start - _AUXILIARY)
        if first_words(passive).isdisjoint(words[begin : hit.start]):
            return False
        return any(
            (width := phrase_at(words, i, hit.start, passive)) and hit.start - i - width <= 1
            for i in range(begin, hit.start)
        )

    def _is_of_other_thing(self, hit: Hit) -> bool:
        """Tell "a tour WHICH INCLUDED Chad" from "the talks which included": a clause about no word of talking."""
        sentence, words = self.sentence, self.sentence.tokens.words
        if not sentence.lexicon.grammar.verb_first or words[hit.start - 1] not in self.wording.relative:
            return False
        about = range(max(sentence.start, hit.start - 1 - LEAST), hit.start - 1)
        again = any(before.start in about for before in sentence.phrases(_AGAIN))
        return not again and sentence.lexicon.sets["topics.talk"].isdisjoint(words[index] for index in about)

    def _is_called_for(self, hit: Hit) -> bool:
        """Tell "called ON THE CABINET to meet to discuss": of what others shall talk, where no contact is told of."""
        sentence = self.sentence
        if sentence.lexicon.grammar.binds(hit.prefix) != "to" or sentence.is_title:
            return False
        before = (verb for verb in reversed(sentence.phrases(_TELLING)) if verb.start < hit.start)
        last = next((verb for verb in before if verb.sense("again") or is_verb(verb)), None)
        return last is not None and last.sense("speech") == "call-for"

    def _goes_on(self, hit: Hit) -> bool:
        """Tell "And review of ..." with which a sentence goes on with what the last one told to have taken place."""
        joined = hit.start == self.sentence.start and self.sentence.lexicon.grammar.binds(hit.prefix) == "and"
        return joined and hit.end < self.sentence.end and self.starts.leads(hit.end)

    def _is_by_others(self, hit: Hit) -> bool:
        """Tell "was discussed BY THE PRESS": nobody who could have met is named there."""
        words, end = self.sentence.tokens.words, min(self.sentence.end, hit.end + LEAST)
        if hit.end >= end or words[hit.end] not in self.sentence.lexicon.grammar.by:
            return False
        return not any(self.sentence.speaks_of(index) for index in range(hit.end + 1, end))

    def _beyond(self, position: int) -> Opening | None:
        """Find what "in particular" adds behind the words which told that what stood before them was discussed."""
        index = self.starts.skip(position)
        for step in range(position, min(self.sentence.end, index + _AUXILIARY)):
            hit = self.sentence.hits.get(step)
            if hit is not None and hit.sense("separator") is not None:
                return self.starts.begin(hit.end)
        return None

    def _is_other(self, hit: Hit) -> bool:
        """Tell the word in another sense, by what stands beside it ("discussed BY", "in SEARCH of")."""
        words, sets = self.sentence.tokens.words, self.sentence.lexicon.sets
        after = words[hit.end] if hit.end < self.sentence.end else ""
        before = words[hit.start - 1] if hit.start > self.sentence.start else ""
        if after in self.sentence.lexicon.grammar.by:
            return True
        own = rule.via if (rule := hit.sense("opener")) is not None and rule.via else frozenset[str]()
        for index in range(hit.end, min(self.sentence.end, hit.end + _AUXILIARY)):
            if words[index] in sets["topics.not_before"] and words[index] not in own:
                return True
            if words[index] in COMMAS or self.starts.leads(index):
                break
        if not hit.prefix and self.wording.unjoined(before) in sets["topics.not_after"]:
            return True
        return self._is_listed(hit)

    def _is_listed(self, hit: Hit) -> bool:
        """Tell "they hope to meet AND TO DISCUSS trade": a verbal noun in what was said, written like the verb."""
        sentence, words = self.sentence, self.sentence.tokens.words
        noun = words[hit.start][len(hit.prefix) :] in self.wording.verbal and not sentence.lexicon.grammar.cased
        joined = hit.start > sentence.start and sentence.lexicon.grammar.binds(hit.prefix) == "and"
        if not (noun and joined and sentence.tokens.is_word(hit.start - 1)) or hit.end >= sentence.end:
            return False
        return self.starts.leads(hit.end) and self._is_clause(hit.start) and not self._is_told(hit.start)

    def _is_led(self, start: int) -> bool:
        """Tell whether one of the first words of a phrase leads it ("closer TIES")."""
        words = self.sentence.tokens.words
        for index in range(start, min(self.sentence.end, start + 2 * _AUXILIARY)):
            if self.wording.is_lead(words[index]):
                return True
            if words[index] in self.wording.links:
                return False
        return False

    def _is_done(self, hit: Hit) -> bool:
        """Tell "a review took place of" from any review."""
        return self.sentence.lexicon.grammar.binds(hit.prefix) == "to" or self._takes_place(hit.start)

    def _is_brought_up(self, hit: Hit) -> bool:
        """Tell "THE ENVOY RAISED the case of", which is one of the topics, from "raised the tax"."""
        sentence, words, sets = self.sentence, self.sentence.tokens.words, self.sentence.lexicon.sets
        if words[hit.start] not in sets["topics.raising"] or hit.end >= sentence.end:
            return False
        before = hit.start - (words[hit.start - 1] in sets["speech.adverbs"])
        pronoun = before > sentence.start and words[before - 1] in sentence.lexicon.grammar.pronouns
        index = hit.end + (words[hit.end] in sentence.lexicon.grammar.articles - sets["places.owners"])
        felt = words[hit.end] in felt_words(sentence.lexicon.language)  # "raised CONCERNS about"
        raised = index < sentence.end and self.wording.is_lead(words[index]) and not felt
        return raised and (pronoun or any(mention.end == before for mention in sentence.mentions))

    def _is_perfect(self, hit: Hit) -> bool:
        """Tell what someone says that they have done for long: '"We HAVE TALKED about it for years," he said'."""
        sentence, words = self.sentence, self.sentence.tokens.words
        perfect = words[hit.start - 1] in sentence.lexicon.sets["speech.auxiliaries"]
        return perfect and words[sentence.start] in OPENING

    def _takes_place(self, position: int) -> bool:
        done, words = self.sentence.lexicon.sets["topics.done"], self.sentence.tokens.words
        if not done:
            return False
        before = words[max(self.sentence.start, position - EXCHANGE) : position]
        return not (done.isdisjoint(before) and done.isdisjoint(map(self.wording.unjoined, before)))

    def _is_told_to(self, hit: Hit) -> bool:
        """Tell "he BRIEFED the envoy on", which is said to someone, from "he was briefed on"."""
        spoken = not self.sentence.lexicon.grammar.cased and hit.sense("speech") == "inform"
        return spoken and hit.start in verbs_of_saying(self.sentence)

    def _is_said(self, hit: Hit) -> bool:
        """Tell whether the words stand in what someone said, and do not tell of the contact."""
        return self._is_content(hit.start)

    def _is_of_words(self, position: int) -> bool:
        """Tell a word of talking in what someone said, but not what they say to have done ("a dit AVOIR discuté")."""
        having = self.sentence.lexicon.sets["topics.having"]
        if self.sentence.tokens.words[position - 1] in having:
            return False
        return self._is_content(position) or self._is_told(position)

    def _is_content(self, position: int) -> bool:
        """Tell whether the last before a token that tells anything is a verb of saying."""
        said = False
        for before in self.sentence.phrases(_TELLING):
            if before.start >= position:
                break
            said = before.sense("speech") not in _NOT_ABOUT and not self._is_document(before)
        return said

    def _is_document(self, verb: Hit) -> bool:
        """Tell "THE READOUT said": what it tells of the contact is no one's words."""
        sentence, sets = self.sentence, self.sentence.lexicon.sets
        if sentence.lexicon.grammar.verb_first:
            index, tellers = verb.end, sets["speech.documents"]
        else:
            index, tellers = verb.start - 1, sets["speech.tellers"]
        return sentence.start <= index < sentence.end and sentence.tokens.words[index] in tellers

    def _is_bound(self, hit: Hit) -> bool:
        """Tell "BY EXPLORING routes", "praised the work TO REVIEW the tariffs": how it is done, or what is said."""
        sentence, sets, words = self.sentence, self.sentence.lexicon.sets, self.sentence.tokens.words
        if not sentence.lexicon.grammar.cased or hit.start <= sentence.start or sentence.is_title:
            return False
        before = words[hit.start - 1]
        if before in sets["speech.governing"] and self.wording.is_act(words[hit.start]):
            return True
        if before in sentence.lexicon.grammar.and_ and self.wording.is_act(words[hit.start]):
            return self._is_content(hit.start)
        infinitive = before in sets["speech.infinitive"] or words[hit.start] in sets["speech.infinitive"]
        if not infinitive:
            return False
        return self._is_told(hit.start) or (not self.about_contact and self._is_content(hit.start))

    def _is_reported(self, hit: Hit) -> bool:
        """Tell "the ministry said the two HAD discussed": the tense is that of what is reported.

        So may be that of a whole report: "LES DEUX ENTRETIENS AVAIENT PORTÉ SUR".
        """
        sentence, words = self.sentence, self.sentence.tokens.words
        if not self.about_contact or not sentence.lexicon.grammar.cased:
            return False
        had = any(
            word in sentence.lexicon.grammar.past for word in words[max(sentence.start, hit.start - 2) : hit.start]
        )
        if had and sentence.lexicon.tables["topics"].get("pluperfect") and self._leads_with_talk(hit):
            return True
        return had and any(verb.start < hit.start for verb in sentence.phrases(_SPEECH))

    def _leads_with_talk(self, hit: Hit) -> bool:
        """Tell whether nothing but talks stands before a verb of its sentence ("the two TALKS had focused on")."""
        words, sentence = self.sentence.tokens.words, self.sentence
        talk = sentence.lexicon.sets["topics.talk"]
        return hit.start - sentence.start <= _AUXILIARY and not talk.isdisjoint(words[sentence.start : hit.start])

    def _is_told(self, position: int) -> bool:
        """Tell what stands behind a "that" which follows a verb of saying."""
        words, that = self.sentence.tokens.words, self.sentence.lexicon.sets["speech.that"]
        verbs = self.sentence.phrases(_SPEECH)
        return any(hit.end < position and words[hit.end] in that for hit in verbs)

    def _has_auxiliary(self, hit: Hit) -> bool:
        before = self.sentence.tokens.words[max(self.sentence.start, hit.start - _AUXILIARY) : hit.start]
        return not self.sentence.lexicon.sets["topics.auxiliaries"].isdisjoint(before)

    # ------------------------------------------------------------ before and behind it

    def _before(self, hit: Hit, rule: OpenerRule) -> Opening | None:
        """Give the clause before what opens it backwards, from where it begins."""
        sentence, words = self.sentence, self.sentence.tokens.words
        end = next((i for i in range(hit.end, min(sentence.end, hit.end + _AUXILIARY)) if words[i] == ":"), None)
        if end is not None:
            return self.starts.begin(end + 1)
        stop, start, thats = hit.start, sentence.start, sentence.lexicon.sets["speech.that"]
        passive = sentence.lexicon.sets["topics.passive"]
        for index in range(hit.start - 1, sentence.start - 1, -1):
            if index >= stop and stop < hit.start:
                continue
            if phrase_at(words, index, hit.start, passive):
                stop = before_aside(sentence, self.wording, index)
            before = sentence.hits.get(index)
            if is_stop(sentence, index) or (words[index] in thats and not self.starts.joins(index)):
                start = index + 1
                break
            clause = words[index - 1] in self.wording.relative  # "The difficulties WHICH ARISE": the verb is theirs.
            clause = clause or (before is not None and self._is_aim(before))
            if before is not None and index < stop and not clause and self.starts.breaks(before):
                start = before.end
                break
            if self.wording.unjoined(words[index]) in sentence.lexicon.sets["topics.copulas"]:
                if index + 1 < stop:
                    start = index
                    break
                stop = index  # "The dam WAS at the centre of the talks": what was is before it.
        start = self.starts.skip(past_aside(sentence, self.wording, start, stop))
        start += start < stop and words[start] in sentence.lexicon.grammar.and_
        if start < stop and self.wording.unjoined(words[start]) in sentence.lexicon.sets["topics.copulas"]:
            start += 1
        if start >= stop:
            if rule.way == "back" and (width := phrase_at(words, hit.end, sentence.end, passive)):
                return self.starts.begin(hit.end + width)
            comma = next((i for i in range(hit.end, min(sentence.end, hit.end + EXCHANGE)) if words[i] in COMMAS), None)
            return self.starts.begin(comma + 1) if comma is not None and rule.way == "back" else None
        while stop > start + 1 and words[stop - 1] in sentence.lexicon.sets["speech.adverbs"]:
            stop -= 1
        return Opening(start, stop, 0, hit.end)

    def _is_aim(self, hit: Hit) -> bool:
        """Tell "ways TO END the war (were discussed)": a verb that tells what its noun is for."""
        words, to, rule = self.sentence.tokens.words, self.sentence.lexicon.grammar.to, hit.sense("opener")
        return (words[hit.start] in to or words[hit.start - 1] in to) and (rule is None or rule.way != "back")

    def _is_there(self, index: int) -> bool:
        """Tell the city in which people talked from what they talked of: «تحادث الوزيران **بالجزائر العاصمة** حول»."""
        hit = self.sentence.hits.get(index)
        return hit is not None and bool(hit.prefix) and not _CITIES.isdisjoint(hit.sorts)

    def _behind(self, position: int, prepositions: frozenset[str]) -> Opening | None:
        """Look for the preposition behind a word of talking; between them stand who talked, where and when.

        Args:
            position: Behind the word.
            prepositions: What may open its topic.
        """
        sentence, words = self.sentence, self.sentence.tokens.words
        beside, unknown, index = sentence.lexicon.sets["topics.beside"], 0, position
        limit, cased = min(sentence.end, position + SIGHT), sentence.lexicon.grammar.cased
        first, bound_words = first_words(prepositions), self.wording.binding_among(prepositions)
        if not bound_words:
            limit = past_last(words, position, limit, first)
        while index < limit:
            aside, word, hit = index, words[index], sentence.hits.get(index)
            if word in STOPS and is_stop(sentence, index):
                return None
            if word in COMMAS:
                aside = self.starts.past_source(index) if cased else self.starts.past_clause(index)
            if cased and hit is not None and hit.sense("noun") in _MEANS:
                aside = hit.end  # "spoke OVER THE PHONE with the minister"
            if aside > index:
                unknown, index = 0, aside  # "the talks focused, ACCORDING TO THE MINISTRY, on"
                continue
            step = self.starts.skip_one(index)
            width = phrase_at(words, index, sentence.end, prepositions) if word in first else 0
            if cased and width and any(m.delegation and m.start <= index + width < m.end for m in sentence.mentions):
                width = 0  # "spoke with a delegation OF Turkish businessmen"
            if width and (cased or step <= index + width) and not self._tells_when(index, width):
                return None if self._calls_on(position, index) else self.starts.begin(index + width)
            if word.startswith(bound_words):
                bound = self.starts.bound(index) or self.starts.contracted(index)
                if bound and word[:bound] in prepositions and not self._is_there(index):
                    return self.starts.begin(index)
            rule = hit.sense("opener") if hit is not None else None
            if cased and hit is not None and hit.sense("link") == "attend":
                return None  # "spoke with the envoy IN THE PRESENCE OF the minister"
            if step > index and (rule is None or rule.way == "about"):
                unknown, index = 0, step
                continue
            if hit is not None and (self.starts.breaks(hit) or hit.sense("result")):
                return None
            unknown += word not in beside and word[0].isalnum()
            if unknown > _UNKNOWN:
                return None
            index += 1
        return None

    def _calls_on(self, position: int, index: int) -> bool:
        """Tell "paid a courtesy call ON the minister": the preposition of a verb, with whom one calls on behind it."""
        for verb in self.sentence.phrases(_TRIGGER):
            if verb.start < position and index < verb.end and verb.sorts["trigger"].frame == "visitor":
                return True
        return False

    def _is_of_site(self, index: int) -> bool:
        """Tell the preposition behind the name of a site from that before what was talked of."""
        tokens, first = self.sentence.tokens, index
        while first > self.sentence.start and tokens.is_word(first - 1) and tokens.is_capital(first - 1):
            first -= 1
        sites = self.sentence.lexicon.sets["topics.apart"]
        return self.sentence.start < first < index and tokens.words[first - 1] in sites

    def _is_visit(self, start: int) -> bool:
        """Tell a visit that someone makes ("A TWO-DAY OFFICIAL VISIT"), behind a word for one of several."""
        words, sets = self.sentence.tokens.words, self.sentence.lexicon.sets
        if words[start] not in sets["speech.indefinite"]:
            return False
        ahead = words[start + 1 : min(self.sentence.end, start + _VISIT)]
        return any(word in sets["places.visit_nouns"] for word in ahead)

    def _tells_when(self, index: int, width: int) -> bool:
        """Tell "on Monday" and "on the sidelines" from "on trade"."""
        sentence, after = self.sentence, index + width
        before = sentence.tokens.words[index - 1]
        if after >= sentence.end or before in sentence.lexicon.sets["topics.apart"]:
            return True  # "35 minutes FAR FROM the press"
        aside, cased = sentence.lexicon.sets["contacts.aside.forms"], sentence.lexicon.grammar.cased
        if cased and phrase_at(sentence.tokens.words, index, sentence.end, aside):
            return True  # French "as soon as" is written like "of".
        if sentence.lexicon.grammar.cased and (before.isdigit() or self._is_of_site(index)):
            return True  # "the 10th OF this month", "at the hotel Azalaï OF Cotonou"
        who = sentence.lexicon.grammar.relative - sentence.lexicon.sets["speech.of_things"]
        if before in sentence.lexicon.sets["speech.being"] and sentence.tokens.words[index - 2] in who:
            return True  # "the envoy, WHO IS ON a visit"
        at = past_articles(sentence.tokens.words, after, sentence.end - 1, sentence.lexicon.grammar.articles)
        if sentence.tokens.words[at] in sentence.lexicon.sets["topics.times"]:
            return True  # "spoke by phone ON THE EVENING of 3 May"
        if cased and sentence.tokens.words[after] in sentence.lexicon.grammar.to:
            return True  # "will go ON TO Lima"
        if cased and before in COMMAS and self._is_visit(after):
            return True  # "talks with the envoy, ON AN OFFICIAL VISIT to Lima"
        hit, word = sentence.hits.get(index), sentence.tokens.words[after]
        if cased and phrase_at(sentence.tokens.words, index, sentence.end, sentence.lexicon.sets["topics.lasting"]):
            return True  # "met OVER THE WEEKEND with"
        return word in sentence.lexicon.sets["topics.days"] or word.isdigit() or bool(hit and hit.sense("occasion"))
