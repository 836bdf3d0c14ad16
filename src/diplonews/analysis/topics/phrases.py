"""What a phrase of what was talked of joins to itself, and what parts it from the next: nouns side by side.

"The security and stability of the region" is one thing, "the war in Gaza and ways to end it" are two. What tells them
apart is the kind of the word behind "and", and whether the phrase before it is complete: a thing that is talked of by
itself (a lead: relations, the situation) begins a phrase anew; a verbal noun (an act: strengthening) does unless it
shares its object with the one before it; a word that describes, a name and the second of a pair ("between A and B")
never do. The words of each kind are data (`topics.toml`).
"""

from __future__ import annotations

from typing import Final, NamedTuple

from diplonews.analysis.topics.ends import TELLING, is_proper, is_stop
from diplonews.analysis.topics.phrasepairs import PhrasePairs
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, STOPS
from diplonews.analysis.words.tokens import first_words, phrase_at

__all__ = ["Phrase", "Turn"]

_LONGEST: Final = 32
"""Words of a phrase."""
_PAIR: Final = 2
"""Words of a noun with another before it."""
_BARE: Final = 3
"""A phrase of no more words may need the clause that follows to be complete."""
_TELLER: Final = 7
"""Words of who tells of it, with the verb ("a foreign ministry official said")."""
_CLAUSE: Final = 22
"""Words of a clause that is a phrase by itself."""
_WHOLE: Final = 16
"""Words of a clause without which its head says nothing."""
_ADJUNCT: Final = 40
"""Words of an adjunct between two phrases."""


class Turn(NamedTuple):
    """What a token means for the phrase that reached it."""

    position: int
    """Where to read on."""
    new: bool = False
    """Whether another phrase begins there."""
    over: bool = False
    """Whether nothing more follows."""
    cut: int = 0
    """Letters of the new phrase's first word that are no part of it."""
    series: bool = False
    """Whether a comma parts it from the one before."""


class Phrase(PhrasePairs):
    """A phrase as it is read, token by token."""

    def past_plain(self, index: int, end: int) -> int:
        """Pass over words with which the phrase goes on, whatever stands beside them: no list tells anything of them.

        What `step` tells of each of them is the same; most words are such.
        """
        words, hits, people = self.sentence.tokens.words, self.sentence.hits, self.ends.people
        limit, is_plain = min(end, self.start + _LONGEST), self.wording.is_plain
        if self.clause >= 0:
            limit = min(limit, self.clause + self.reach + 1)
        while self.start < index < limit and is_plain(words[index]) and index not in people:
            hit = hits.get(index)
            if hit is not None and (hit.prefix or not TELLING.isdisjoint(hit.sorts)):
                break
            index += 1
        return index

    def step(self, index: int) -> Turn:
        """Tell what the token at an index means."""
        word = self.sentence.tokens.words[index]
        if index == self.start and word[self.cut :] in self.wording.clausal:
            # Where the verb comes first in it, more follows, and what ends other phrases ends it too.
            first = self.sentence.lexicon.grammar.verb_first
            self.clause, self.whole, self.reach = index, not first, _WHOLE if first else _CLAUSE
        if index - self.start >= _LONGEST:
            return Turn(index, over=True)
        if word in STOPS and is_stop(self.sentence, index):
            if self._announces(index):
                return Turn(index + 1, new=True)
            return self._semicolon(index) if self._parts(index) else Turn(index, over=True)
        if index > self.start:
            turn = self._part(index, word)
            if turn is not None:
                return turn
        if word in self.sentence.lexicon.grammar.between:
            self.pair = True
        elif self.pair and word in self.wording.both and not self._is_named(index):
            self.pair = False
        return Turn(index + 1)

    def _is_named(self, index: int) -> bool:
        """Tell "between the United NATIONS and the League": part of a name, which is one of the two."""
        return self.sentence.lexicon.grammar.cased and self.sentence.tokens.is_capital(index)

    def _part(self, index: int, word: str) -> Turn | None:
        hit = self.sentence.hits.get(index)
        if hit is not None and hit.sense("separator") is not None:
            return self._separate(hit)
        if word in COMMAS:
            return self._comma(index)
        if self._spans(index):
            return Turn(index + 1, new=True)
        if self.clause < 0 and self.ends.needs_clause(self.start, index):
            self.clause, self.whole, self.reach = index, True, _WHOLE
            return None
        if self._is_over(index, hit):
            return Turn(index, over=True)
        grammar = self.sentence.lexicon.grammar
        if word in grammar.and_:
            return self._join(index)
        clitic = self._and(word)
        if clitic:
            return self._bound(index, len(clitic), comma=False)
        if word in self.wording.relative:
            if index - self.start > _BARE or self.clause >= 0:
                return Turn(index, over=True)
            self.clause = index
        return None

    def _spans(self, index: int) -> bool:
        """Tell "ranging from trade TO security": what parts the two ends of a span."""
        words, sets = self.sentence.tokens.words, self.sentence.lexicon.sets
        until = sets["topics.until"]
        if not until or not phrase_at(words, index, self.sentence.end, until):
            return False
        if words[index - 1] in sets["topics.purposeful"]:
            return False
        begin = self.start
        while begin > self.sentence.start and words[begin - 1] in self.sentence.lexicon.grammar.articles:
            begin -= 1
        return " ".join(words[max(self.sentence.start, begin - _PAIR) : begin]) in sets["topics.spans"]

    def _separate(self, hit: Hit) -> Turn:
        words, position = self.sentence.tokens.words, hit.end
        apart = words[hit.start - 1] in COMMAS and not self.sentence.lexicon.grammar.cased
        if not apart and phrase_at(words, position, self.sentence.end, self.wording.adjoining):
            return Turn(position)
        if self._narrows(hit, position):
            if self.narrowed < 0:
                self.narrowed = hit.start
            return Turn(position)
        over = phrase_at(words, position, self.sentence.end, self.wording.ends)
        over = over or (self.sentence.lexicon.grammar.cased and self._opens(position))
        if self._describes_more(hit, position):
            return Turn(position)
        return Turn(position, over=True) if over else Turn(position, new=True)

    def _describes_more(self, hit: Hit, position: int) -> bool:
        """Tell one word that describes what was told, behind "notably": "le développement, notamment ÉCONOMIQUE"."""
        words, wording = self.sentence.tokens.words, self.wording
        notably = self.sentence.lexicon.sets["topics.notably"]
        told = position < self.sentence.end and " ".join(words[hit.start : hit.end]) in notably
        alone = told and wording.is_modifier(words[position]) and not wording.is_lead(words[position])
        after = position + 1
        return alone and (after >= self.sentence.end or words[after] in COMMAS or is_stop(self.sentence, after))

    def resume(self, index: int) -> Turn:
        """Look behind an adjunct that ended the phrase for what goes on with the list ("..., as well as the war")."""
        sentence, words = self.sentence, self.sentence.tokens.words
        over, deeds = Turn(index, over=True), bool(sentence.lexicon.sets["topics.infinitives"])
        for step in range(index, min(sentence.end - 1, index + _ADJUNCT)):
            hit = sentence.hits.get(step)
            if hit is None and not deeds and self.wording.is_plain(words[step]):
                continue
            if (words[step] in STOPS and is_stop(sentence, step)) or (deeds and self._is_deed(step)):
                break
            if step > index and self._goes_on(step):
                return self._anew(step)
            if hit is None:
                continue
            if hit.sense("speech") or hit.sense("opener") or (step > index and self.ends.reports(hit)):
                break
            if phrase_at(words, step, sentence.end, self.wording.resuming) and hit.sense("separator") is not None:
                turn = self._separate(hit)
                return turn if turn.new else over
        return over

    def _goes_on(self, step: int) -> bool:
        """Tell "and the situation" behind an adjunct: a thing that is talked of by itself."""
        words, wording = self.sentence.tokens.words, self.wording
        clitic = self._and(words[step])
        if clitic:
            stem = words[step][len(clitic) :]
            named = wording.is_lead(stem) or (wording.is_act(stem) and wording.is_definite(stem))
            ended = phrase_at(words, step, self.sentence.end, wording.ends)  # ", AND THE AFFIRMATION OF ..."
            return words[step - 1] in COMMAS and named and not ended
        if words[step] not in self.sentence.lexicon.grammar.and_ or step + 1 >= self.sentence.end:
            return False
        begin, after = self._past_articles(step + 1)
        if after >= self.sentence.end:
            return False
        return wording.is_lead(words[after]) or (wording.is_act(words[after]) and after > begin)

    def _anew(self, step: int) -> Turn:
        """Begin a phrase at "and"."""
        clitic = self._and(self.sentence.tokens.words[step])
        return Turn(step, new=True, cut=len(clitic)) if clitic else Turn(self._past_articles(step + 1)[0], new=True)

    # ------------------------------------------------------------ what it joins

    def _bound(self, index: int, cut: int, *, comma: bool) -> Turn | None:
        """Take "and" with the word it is written together with."""
        words, wording = self.sentence.tokens.words, self.wording
        stem, last = words[index][cut:], words[index - 1]
        last = self._act(last)
        if self.pair and not comma:
            self.pair = False
            return None
        if stem in wording.relative:
            return Turn(index, over=True)
        if self._is_told_anew(index, stem):
            return Turn(index + 1, new=True)
        described = wording.is_modifier(last)
        if is_proper(self.sentence, index) or wording.is_modifier(stem) or stem in wording.both:
            return None
        if stem in wording.either and described:
            return None
        new = Turn(index, new=True, cut=cut)
        if self.narrowed >= 0 and (not wording.may_lead(stem) or (wording.is_act(stem) and wording.is_definite(stem))):
            return None  # "(cooperation), especially in the field of trade AND INDUSTRY"
        if self._takes_clause(index, stem):
            return new
        if not comma and stem in wording.fields and not wording.realms.isdisjoint(words[self.start : index]):
            return None  # "In the fields of tourism AND ANTIQUITIES"
        if not comma and not wording.is_act(stem) and wording.share_owner(words[index - 1], stem):
            return None  # "The plan in all its parts AND ITS STAGES"
        head = self._head()
        first = words[head][self.cut if head == self.start else 0 :]
        if wording.is_lead(stem) or stem in wording.quantifiers:
            alone = index == head + 1 and wording.is_definite(first) == wording.is_definite(stem)
            return None if alone else new
        if last not in wording.both and self._is_contained(index, comma=comma):
            return None
        if comma:
            return new if wording.is_act(stem) or wording.is_definite(stem) else Turn(index, over=True)
        if wording.is_act(stem) and not wording.is_definite(stem):
            shared = wording.is_act(last) and not wording.is_definite(last)
            shared = shared or (not comma and self._is_aim(index))
            return None if shared or index == head + 1 or last in wording.links else new
        done = last in wording.both or self._governs(index, stem) or (self._ends_name(index) and self._has_more(index))
        described = described and (wording.is_definite(first) or wording.is_lead(first))
        return new if wording.is_definite(stem) and (done or described) else None

    def _join(self, index: int) -> Turn | None:
        """Take "and" that is a word of its own: what follows it, beside what stands before it."""
        words, wording, position = self.sentence.tokens.words, self.wording, index + 1
        begin, after = self._past_articles(position)
        if after >= self.sentence.end or self._opens(after) or self.ends.is_done(position) or self._acts(begin):
            return Turn(index, over=True)
        if self._aims(position):
            return Turn(index, over=True)
        if self._is_next_place(index, position):
            return None
        if after == position and self._takes_object(after):
            return None if self._is_verbal(index) else Turn(index, over=True)
        if words[position] in wording.clausal and not self.pair and self._is_told_apart(index):
            return Turn(position, new=True)  # "the war and HOW to end it"
        if words[position] in wording.repeated and self._repeats(position, index):
            return Turn(begin, new=True)
        if self._is_deed(position) and not any(map(self._is_deed, range(self.start, index))):
            return Turn(index, over=True)  # "(a permis d'aborder) la pêche ET DE RENFORCER les liens"
        if self._is_pair(index, position, begin, after):
            return None
        if self.pair:
            self.pair = False
            return None
        if self._is_before_container(index, position):
            return None
        if " ".join(words[index - 1 : after + 1]) in self.wording.kept or self._has_two(index):
            return None
        word, last = words[after], words[index - 1]
        named, new = self._leads(position, after), Turn(begin, new=True)
        if word in self.sentence.lexicon.sets["topics.wheres"] and self._is_complete(index) and self._is_end(after + 1):
            return None
        if after > position and self._is_where(index, after):
            return None
        told = words[position] in wording.quantifiers - wording.determiners
        if self.whole and named and (told or (after > position and wording.is_modifier(word))):
            return new  # "how to end the war and KEY ISSUES of the summit", "and THE MUTUAL GOAL of"
        if self.whole or (words[position] in wording.links and begin == after == position):
            return None
        describes = wording.is_modifier(last) or self._is_compound(index - 1)
        if wording.is_modifier(word) and describes and after == position:
            return None
        row = self.series and index - 1 == self.start and last in self.sentence.lexicon.sets["topics.doings"]
        acts = (wording.is_act(word) and wording.is_act(last)) or self._is_noun_of_doing(after)
        if (acts and not row) or self._is_by(index, after):
            return None
        if wording.is_modifier(word) and after == position and self._is_object(index - 1):
            return None
        if self.series and not describes and self._is_last(index):
            return new
        if not self._is_complete(index):
            if last in wording.vague and after > position:
                return None  # "LES MOYENS et les perspectives de renforcer les relations"
            # "Trade and WAYS TO boost it"
            aims = after + 1 < self.sentence.end and words[after + 1] in self.sentence.lexicon.grammar.to
            return new if named and (after > position or aims) else None
        if named:
            return None if describes and self._is_described(index) and after == position else new
        if wording.is_act(word):
            return None if after == position and self._is_container(index, position) else new
        if words[position] in wording.repeated:
            return None
        return new if after > position or self._are_compounds(index, position) else None

    def _leads(self, position: int, after: int) -> bool:
        """Tell a thing that is talked of by itself behind "and", also behind a word that describes it."""
        words, wording = self.sentence.tokens.words, self.wording
        if wording.is_lead(words[after]) or (after == position and self._is_possessor(after)):
            return True
        return wording.is_modifier(words[after]) and after + 1 < self.sentence.end and wording.is_lead(words[after + 1])

    def _is_told_apart(self, index: int) -> bool:
        """Tell whether a clause at "and" is another thing: "how far and HOW fast to go" asks of one thing."""
        words, clausal = self.sentence.tokens.words, self.wording.clausal
        return words[self.start] not in clausal or index - self.start > _BARE

    def _is_deed(self, position: int) -> bool:
        """Tell an infinitive that is bound as a noun may be: "DE RENFORCER les liens", where its ending tells one."""
        words, endings = self.sentence.tokens.words, self.sentence.lexicon.sets["topics.infinitives"]
        if not endings or words[position] not in self.wording.complements:
            return False
        after = position + 1 + (words[position + 1 : position + 2] == ["'"])
        if after >= self.sentence.end:
            return False
        word = words[after]
        return word.endswith(tuple(endings)) and not (self.wording.is_lead(word) or self.wording.is_act(word))

    def _repeats(self, position: int, index: int) -> bool:
        """Tell "(talks ON) oil prices and ON the port": the preposition before the phrase is told again."""
        words, of = self.sentence.tokens.words, first_words(self.sentence.lexicon.sets["topics.of"])
        first = self.start - 1 - (words[self.start - 1] == "'")
        before, again, phrase = words[first], words[position], words[self.start : index]
        if first <= self.sentence.start:
            return False
        articles = self.sentence.lexicon.grammar.articles | {"'"}
        if (
            self.wording.articled
            and before != again in self.wording.complements
            and words[position + 1] not in articles
        ):
            return False  # "(autour DES) relations bilatérales et DE bon voisinage": no article of its own
        return (before == again and again not in phrase) or ({before, again} <= of and of.isdisjoint(phrase))

    def _are_compounds(self, index: int, position: int) -> bool:
        """Tell two nouns that each have another before them, and share none ("COASTAL SECURITY and DEBT RELIEF")."""
        words, wording, end = self.sentence.tokens.words, self.wording, position + _PAIR
        if not wording.act_endings or wording.is_modifier(words[index - 1]) or not self._is_plain(self.start, index):
            return False
        return end <= self.sentence.end and self._is_plain(position, end) and self._is_end(end)

    def _is_plain(self, start: int, end: int) -> bool:
        """Tell a few words in a row, with nothing that binds one to another."""
        words, links = self.sentence.tokens.words, self.wording.links
        row = words[start:end]
        return len(row) >= _PAIR and all(word.isalpha() and word not in links for word in row)

    def _aims(self, position: int) -> bool:
        """Tell "to discuss trade and UNDERSCORE their support": what else they met for; nothing before binds verbs."""
        aims = self.sentence.lexicon.sets["topics.aims"]
        words, wording = self.sentence.tokens.words, self.wording
        if words[position] not in aims or self._is_adverb(position):
            return False
        if (
            position + 1 < self.sentence.end
            and wording.is_modifier(words[position])
            and wording.is_lead(words[position + 1])
        ):
            return False  # "trade, and FURTHER support for it"
        before = position - 1 - (words[position - 1] not in COMMAS and words[position - 2] in COMMAS)
        if words[before] in COMMAS and wording.is_modifier(words[before - 1]) and wording.is_modifier(words[position]):
            return False  # "a stable, SECURE and open region"
        return not self._is_verbal(position)

    def _is_verbal(self, position: int) -> bool:
        """Tell whether the phrase up to a token binds a verb ("ways TO boost trade")."""
        return not self.wording.verbal.isdisjoint(self.sentence.tokens.words[self.start : position])

    def _takes_object(self, position: int) -> bool:
        """Tell "boost trade and SUPPORT the farmers": a verb that is written like the noun; its object follows."""
        words, following = self.sentence.tokens.words, position + 1
        if not self.sentence.lexicon.grammar.cased or following >= self.sentence.end:
            return False
        return words[following] in self.wording.determiners and self.wording.is_lead(words[position])

    def _acts(self, position: int) -> bool:
        """Tell who begins the next clause ("They discussed trade, and THE MINISTER praised it")."""
        one = next((m for m in self.sentence.mentions if m.start <= position < m.end), None)
        verb = self.sentence.hits.get(one.end) if one is not None else None
        return verb is not None and verb.sense("speech") is not None

    def _comma(self, index: int) -> Turn:
        """Take a comma: it parts topics, or names and words that describe, or ends the phrase."""
        words, wording, sentence = self.sentence.tokens.words, self.wording, self.sentence
        on, over, step = Turn(index + 1), Turn(index, over=True), index + 1
        if step >= sentence.end or self.ends.closes_words(step) or self.ends.is_auxiliary(step):
            return over
        hit = sentence.hits.get(step)
        if hit is not None and hit.sense("separator") is not None:
            return self._separate(hit)
        clitic = self._and(words[step])
        if clitic:
            if self._is_over(step, hit):
                return over
            return self._bound(step, len(clitic), comma=True) or on
        joined = words[step] in sentence.lexicon.grammar.and_
        position = step + joined
        if position >= sentence.end or self._is_over(position, sentence.hits.get(position)) or self._aims(position):
            return over
        if sentence.lexicon.grammar.cased and self.ends.is_told_by(step):
            return over  # ", the ministry of Fiji said"
        if self._is_next_place(index, position):
            return on
        if words[step].isdigit() and words[index - 1].isdigit():
            return on  # "the summit to be held on May 5, 2025"
        if is_proper(sentence, index - 1) and is_proper(sentence, position) and self._is_complete(index):
            begins = self._is_possessor(position) or self._names_thing(position)
            return on if not begins else Turn(position, new=True, series=not joined)
        if sentence.lexicon.grammar.cased:
            after = self._past_articles(position)[1]
            if position < after < sentence.end and self._is_where(index, after):
                return Turn(after)
            return self._listed(index, position, joined=joined)
        word = words[position]
        if wording.is_contracted(word):
            return over  # "..., FOR THE settling of": what it is for.
        if wording.is_lead(word) or wording.is_act(word):
            return Turn(position, new=True)
        return on if wording.is_modifier(word) and wording.is_modifier(words[index - 1]) else over

    def _semicolon(self, index: int) -> Turn:
        """Take a semicolon: whatever the words behind it are, it parts what a comma would not."""
        turn, position = self._comma(index), index + 1
        if turn.over or turn.new:
            return turn
        position += self.sentence.tokens.words[position] in self.sentence.lexicon.grammar.and_
        return Turn(self._past_articles(position)[0], new=True)

    def _listed(self, index: int, position: int, *, joined: bool) -> Turn:
        """Take what follows a comma where "and" is a word of its own."""
        words, wording, sentence = self.sentence.tokens.words, self.wording, self.sentence
        over = Turn(index, over=True)
        begin, after = self._past_articles(position)
        if after >= sentence.end:
            return over
        if self._is_deed(position):
            return Turn(position) if any(map(self._is_deed, range(self.start, index))) else over
        if self._is_before_container(index, position):
            return Turn(position)
        word = words[after]
        following = words[after + 1] if after + 1 < sentence.end else ","
        named = is_proper(sentence, index - 1) and wording.is_lead(following)  # "the ARCTIC, joint EFFORTS to ..."
        if (self._is_described(index) and not named) or (self.whole and not (joined and wording.is_lead(word))):
            return Turn(position)
        if wording.is_modifier(word) and wording.is_modifier(words[index - 1]) and after == position and not named:
            return Turn(position)
        noun = following in COMMAS or following in sentence.lexicon.grammar.and_  # "Fishing, MINING and trade".
        plain = (
            (after == position or words[position] in wording.repeated)
            and not wording.is_lead(word)
            and (not wording.is_act(word) or (word in sentence.lexicon.sets["topics.doings"] and noun))
        )
        if plain and self._is_container(index, position):
            return Turn(begin, new=True, series=not joined) if self._is_led(after) else Turn(position)
        if wording.act_endings and wording.is_act(word) and wording.is_act(words[index - 1]) and index - 1 > self.start:
            return Turn(position)  # "disrupting, DISMANTLING and defeating the gangs"
        deeds = joined and bool(wording.act_endings) and wording.is_act(word) and wording.is_act(words[self.start])
        limit = min(sentence.end, position + _TELLER)
        teller = range(position, next((i for i in range(position, limit) if words[i] in COMMAS), limit))
        if not deeds and any(self.ends.is_said(i) for i in teller):
            return over  # ", a source said"
        if not joined and self.ends.is_told_by(position):
            return over
        if wording.is_modifier(word) and after == position and (following in COMMAS or following in wording.links):
            return Turn(position)
        if wording.is_act(word) and wording.act_endings and not (noun and after == position):
            acts = joined or wording.is_act(words[self.start])
            acts = acts or (self.listed and any(map(wording.is_act, words[self.start : index])))
            return Turn(begin, new=True, series=not joined) if acts else over
        if word in wording.links and after == position and self._is_aside(position):
            return Turn(position)
        if (word in wording.links and after == position) or word in wording.relative or self.ends.person_at(position):
            return over
        if wording.articled and begin == after == position and not (wording.is_lead(word) or wording.is_act(word)):
            return over
        return Turn(begin, new=True, series=not joined)
