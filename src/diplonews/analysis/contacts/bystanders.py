"""Who stands behind a trigger and yet on no side of its contact: of another clause, a thing, or what was discussed."""

from __future__ import annotations

from diplonews.analysis.contacts.bonds import Bonds
from diplonews.analysis.contacts.contact import DIRECT, does, is_verb
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import equated, is_untold
from diplonews.analysis.speech.asides import find_led, is_next, is_person
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import before_articles, holds, phrase_at

__all__ = ["Bystanders"]

_TOPIC_GAP = 3
"""Words between a verb of discussing and its subject."""
_LINK = frozenset({"link"})
_CLAUSE = 5
"""Words from the noun of talks to who held them, in a clause about the talks."""
_RELATIVE = 2
"""Words with which a clause about the talks begins: "THAT HELD the king"."""
_VISITING = 2
"""Words from an article to a guest: "the VISITING Kenyan president"."""
_HELD = frozenset({"with", "own", "between"})
"""Frames of talks that are held."""
_BEGINNING = 2
"""Sentences in which an article tells its news."""


class Bystanders(Bonds):
    """Tells mentions after a trigger that are on no side, by how far the others have been put on theirs."""

    opened: bool
    """Whether who leads the contact is told behind its noun."""

    def _leads_to_next(self, mention: Mention) -> bool:
        """Tell who came along with the first of several who were met, the next of whom is told yet."""
        return any(is_next(hit) for hit in self.sentence.phrases(_LINK) if hit.start >= mention.end)

    def _is_equated(self, mention: Mention) -> bool:
        """Tell who a group was that did it ("THE ENVOYS who presented their credentials WERE A and B"), and no side."""
        led = any(is_untold(known) for known in self.sentence.mentions if known.end <= self.hit.start)
        return led and mention in equated(self.sentence, self.reached)[:1]

    def _is_of_other_clause(self, mention: Mention) -> bool:
        """Tell after or before whom someone did it ("will visit Chad AFTER HIS FRENCH COUNTERPART"), who is no side.

        Nor is who goes somewhere then: "will meet the king, and THE MINISTER flies to Rome".
        """
        words, before = self.sentence.tokens.words, mention.start - 1
        behind = self.verb_first and before >= self.hit.end and is_person(mention)
        going = self.sentence.hits.get(before) if behind else None
        if going is not None and ("status", "travels") in going.senses:
            return True
        if not behind or words[before] not in self.sentence.lexicon.sets["places.elsewhen"]:
            return False
        return " ".join(words[before - 1 : mention.start]) not in self.sentence.lexicon.grammar.by

    def _is_of_next_verb(self, mention: Mention) -> bool:
        """Tell whom the next verb of whoever met one tells: "in Accra, where he met the king AND HELD TALKS WITH X"."""
        contact = self.contact
        if not self.verb_first or contact.frame not in DIRECT or contact.second or not contact.first:
            return False
        binds = self.sentence.lexicon.grammar.binds
        between = range(contact.first[-1].end, mention.start)
        hits = (self.sentence.hits.get(index) for index in between)
        return any(hit is not None and is_verb(hit) and binds(hit.prefix) == "and" for hit in hits)

    def _has_held(self, mention: Mention) -> bool:
        """Tell the subject of a clause about talks of the news: "the talks THAT THE KING HELD yesterday with".

        They may be still to come: "the talks THAT THE KING WILL HOLD with".
        """
        sentence, start = self.sentence, self.hit.end
        words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
        if self.contact.frame != "between" or self.opened or not self.verb_first or mention.prefix:
            return False
        clause = words[start : mention.start]
        if len(clause) < _RELATIVE or clause[-1] in grammar.between:
            return False  # "The meeting THAT UNITED the king and the president"
        told = clause[-2] in grammar.relative and len(clause) <= _CLAUSE and is_person(mention)
        news = sentence.index < _BEGINNING and words[self.hit.start - 1] in sets["contacts.status.news"]
        news = news or holds(words[start : sentence.end], sets["contacts.status.recent"])
        held = clause[-1] in sets["contacts.status.done"] and news
        return told and (held or clause[-1] in sets["contacts.status.doing"])

    def _is_led_by_style(self) -> bool:
        """For "HIS HIGHNESS received the king and the minister": who follows was met by whoever bears the style."""
        words, styles = self.sentence.tokens.words, self.sentence.lexicon.sets["contacts.links.styles"]
        width = phrase_at(words, self.hit.end, self.sentence.end, styles)
        after = self.hit.end + width
        if width and any(m.start == self.hit.end and m.offices for m in self.sentence.mentions):
            return False  # "received HIS MAJESTY THE KING, at the palace, the premier": the style tells the office.
        parted = width == 1 or (after < self.sentence.end and words[after] in COMMAS)
        return self.contact.frame in DIRECT and width > 0 and parted and not self._names_both(self.hit.end)

    def _is_on_visit(self) -> bool:
        """For "a visit, he will meet ON IT the king and the minister": who follows is met by whoever goes there."""
        after, on_it = self.hit.end, self.sentence.lexicon.sets["contacts.links.on_visit"]
        if self.contact.frame != "meet" or on_it.isdisjoint(self.sentence.tokens.words[after : after + 1]):
            return False
        return not self._names_both(after)

    def _names_both(self, start: int) -> bool:
        """Tell whether a verb has its subject and its object from a word on ("received HIS HIGHNESS X MINISTER Y")."""
        follow = [mention for mention in self.sentence.mentions if mention.start >= start]
        return len(follow) > 1 and not follow[1].prefix and follow[0].end == follow[1].start

    def _is_of_thing(self, mention: Mention) -> bool:
        """Tell that a thing was received or met ("received A LETTER of ...", "meet THEIR COMMITMENTS to ...")."""
        words, start = self.sentence.tokens.words, self.hit.end
        things = self.sentence.lexicon.sets["contacts.links.indefinite"]
        direct = self.contact.frame in {"receive", "meet"} and self.noun is None
        first = self.reached == start and direct and not self.verb_first
        if first and self.hit.sense("speech") and words[start] in self.sentence.lexicon.grammar.articles:
            return mention.start - start > _VISITING  # "Welcomed THE PREPARATIONS for a call with the king"
        return (
            first
            and words[start] in things
            and mention.start - start > 1
            and not mention.counterpart  # "met SEVERAL OF HIS COUNTERPARTS"
            and not phrase_at(words, start, mention.start, self.sentence.lexicon.sets["contacts.status.recent"])
            and start not in self._standing_aside()  # French "as soon as" is written like "several".
            and not find_led(self.sentence, self.reached, mention)
        )

    def _leads_on(self, mention: Mention) -> bool:
        """Tell who does what is told next ("received the envoy, AND THE MINISTER met ..."), where verbs come second."""
        if self.verb_first or self.contact.frame not in DIRECT | {"with", "own"}:
            return False
        comma = mention.end < self.sentence.end and self.sentence.tokens.words[mention.end] == ","
        hit = self.sentence.hits.get(mention.end + comma)
        rule = hit.sense("trigger") if hit is not None else None
        return rule is not None and rule.frame in DIRECT | {"with"} and not rule.topic and rule.needs is None

    def _is_subject(self, mention: Mention) -> bool:
        """Tell whoever does what is told behind a clause that leads its sentence: "After meeting the king, X FLEW"."""
        words, sentence, grammar = self.sentence.tokens.words, self.sentence, self.sentence.lexicon.grammar
        if self.verb_first or self.contact.frame != "own" or self.hit.start != sentence.start or not is_person(mention):
            return False
        between = [word for word in words[self.reached : mention.start] if word not in grammar.articles]
        after = words[mention.end : mention.end + 1]
        if not after or not sentence.tokens.is_word(mention.end) or after[0] in grammar.and_:
            return False
        # "After meeting the king IN ROME ON MONDAY, X flew": what is told of the meeting stands between.
        told = between.index(",") == len(between) - 1 if "," in between else False
        return between == [","] or (told and grammar.and_.isdisjoint(between) and does(sentence, mention.end))

    def _leads_main(self, mention: Mention) -> bool:
        """Tell whoever does what is told behind talks of others: "Addressing the meeting of ministers, X SAID"."""
        words, sentence, end = self.sentence.tokens.words, self.sentence, mention.end
        if self.verb_first or self.contact.frame != "between" or not is_person(mention) or end >= sentence.end:
            return False
        if any(m.start < self.hit.start for m in sentence.mentions) or words[self.reached : mention.start][:1] != [","]:
            return False
        return does(sentence, end)

    def _is_at_home(self, mention: Mention) -> bool:
        """Tell in whose house talks were held that nobody is told to have held: "talks AT THE OFFICE OF the minister".

        With whom they were is told behind that.
        """
        offices = self.sentence.lexicon.sets["contacts.links.offices"]
        held = self.verb_first and self.contact.frame in _HELD and not (self.contact.first or self.contact.second)
        return held and is_person(mention) and self.sentence.tokens.words[mention.start - 1] in offices

    def _is_placed(self, mention: Mention) -> bool:
        """Tell a body at which people met, and not whom ("met AT THE MINISTRY with ...")."""
        grammar, words = self.sentence.lexicon.grammar, self.sentence.tokens.words
        index = before_articles(words, mention.start, self.hit.end + 1, grammar.articles) - 1
        if self.verb_first or is_person(mention) or mention.counterpart:
            return False
        return index >= self.hit.end and words[index] in grammar.of

    def _is_noun(self, mention: Mention) -> bool:
        """A verb of discussing has its subject next to it; the nouns that are written alike have not."""
        return self.verb_first and self.reached == self.hit.end and mention.start - self.hit.end > _TOPIC_GAP

    def _is_in_topic(self, mention: Mention, link: str) -> bool:
        """Tell who is only spoken of ("discussed with him the truce and THE MOVEMENT"): no side is so far off."""
        apart = mention.start - self.reached > _TOPIC_GAP
        return self.verb_first and bool(self.contact.second) and apart and (link == "between" or not is_person(mention))

    def _is_of_talks(self, mention: Mention) -> bool:
        """Tell with whom the talks were that are discussed ("they reviewed their TALKS WITH the envoy")."""
        words, grammar = self.sentence.tokens.words, self.sentence.lexicon.grammar
        index = mention.start - 1
        while index > self.reached and words[index] not in grammar.with_:
            index -= 1
        noun = self.sentence.hits.get(index - 1)
        if self.verb_first or (noun is not None and noun.sense("noun")):
            return not self.verb_first
        # "They discussed RELATIONS WITH CHINA": people meet people.
        state = mention.delegation and not is_person(mention)
        told = any(known.end <= self.hit.start and not is_person(known) for known in self.sentence.mentions)
        return state and not told and words[index - 1] in self.sentence.lexicon.sets["topics.leads"]
