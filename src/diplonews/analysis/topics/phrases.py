"""What a phrase of what was talked of joins to itself, and what parts it from the next: nouns side by side.

"The security and stability of the region" is one thing, "the war in Gaza and ways to end it" are two. What tells them
apart is the kind of the word behind "and", and whether the phrase before it is complete: a thing that is talked of by
itself (a lead: relations, the situation) begins a phrase anew; a verbal noun (an act: strengthening) does unless it
shares its object with the one before it; a word that describes, a name and the second of a pair ("between A and B")
never do. The words of each kind are data (`topics.toml`).
"""

from __future__ import annotations

from typing import Final, NamedTuple

from diplonews.analysis.topics.ends import is_proper, is_stop
from diplonews.analysis.topics.phrasewords import PhraseWords
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import first_words, phrase_at, united

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


class Phrase(PhraseWords):
    """A phrase as it is read, token by token."""

    def step(self, index: int) -> Turn:
        """Tell what the token at an index means."""
        word = self.sentence.tokens.words[index]
        if index == self.start and word[self.cut :] in self.wording.clausal:
            # Where the verb comes first in it, more follows, and what ends other phrases ends it too.
            first = self.sentence.lexicon.grammar.verb_first
            self.clause, self.whole, self.reach = index, not first, _WHOLE if first else _CLAUSE
        if index - self.start >= _LONGEST:
            return Turn(index, over=True)
        if is_stop(self.sentence, index):
            if self._announces(index):
                return Turn(index + 1, new=True)
            return self._comma(index) if self._parts(index) else Turn(index, over=True)
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
        begins = phrase_at(words, index, self.sentence.end, sets["topics.until"])
        if not begins or words[index - 1] in sets["topics.purposeful"]:
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
        over = Turn(index, over=True)
        for step in range(index, min(sentence.end - 1, index + _ADJUNCT)):
            hit = sentence.hits.get(step)
            if is_stop(sentence, step) or self._is_deed(step):
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

    # ------------------------------------------------------------ what ends it

    def _is_end(self, index: int) -> bool:
        """Tell where a phrase ends for certain ("and the WORLD", not "and the WORLD economy")."""
        words, sentence = self.sentence.tokens.words, self.sentence
        if index >= sentence.end or not sentence.tokens.is_word(index):
            return True
        return words[index] in sentence.lexicon.grammar.and_ or self._is_over(index, sentence.hits.get(index))

    def _is_over(self, index: int, hit: Hit | None) -> bool:
        words = self.sentence.tokens.words
        ends = words[index] in self.wording.end_words and not self._may_follow(index)
        ends = ends and not (self.sentence.lexicon.grammar.cased and self.sentence.tokens.is_capital(index))
        if self.wording.kept and f"{words[index - 1]} {words[index]}" in self.wording.kept:
            return False
        width = phrase_at(words, index, self.sentence.end, self.wording.ends) if ends else 0
        if width and not self._is_part(index + width):
            return True
        if self.clause >= 0:
            return index - self.clause > self.reach
        return self.ends.begins_other(index, hit, self.start)

    def _is_part(self, index: int) -> bool:
        """Tell the hyphen that makes a preposition part of a word: "la situation d'APRÈS-guerre"."""
        tokens = self.sentence.tokens
        return tokens.words[index : index + 1] == ["-"] and tokens.glued(index) and tokens.glued(index + 1)

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
        if words[position] in wording.complements and after == begin:
            return None  # "Ties of friendship and OF cooperation".
        if self.pair:
            self.pair = False
            return None
        if " ".join(words[index - 1 : after + 1]) in self.wording.kept or self._has_two(index):
            return None
        word, last = words[after], words[index - 1]
        named = wording.is_lead(word) or (
            wording.is_modifier(word) and after + 1 < self.sentence.end and wording.is_lead(words[after + 1])
        )
        named = named or (after == position and self._is_possessor(after))
        new = Turn(begin, new=True)
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
        if wording.is_act(word) and wording.is_act(last):
            return None
        if wording.is_modifier(word) and after == position and self._is_object(index - 1):
            return None
        if self.series and not describes and self._is_last(index):
            return new
        if not self._is_complete(index):
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

    def _is_told_apart(self, index: int) -> bool:
        """Tell whether a clause at "and" is another thing: "how far and HOW fast to go" asks of one thing."""
        words, clausal = self.sentence.tokens.words, self.wording.clausal
        return words[self.start] not in clausal or index - self.start > _BARE

    def _is_deed(self, position: int) -> bool:
        """Tell an infinitive that is bound as a noun may be: "DE RENFORCER les liens", where its ending tells one."""
        words, endings = self.sentence.tokens.words, tuple(self.sentence.lexicon.sets["topics.infinitives"])
        after = position + 1 + (words[position + 1 : position + 2] == ["'"])
        if not endings or words[position] not in self.wording.complements or after >= self.sentence.end:
            return False
        word = words[after]
        return word.endswith(endings) and not (self.wording.is_lead(word) or self.wording.is_act(word))

    def _is_where(self, index: int, after: int) -> bool:
        """Tell another region in which the one thing is ("the wars in Mali AND THE SAHEL"), behind its article."""
        sentence, words = self.sentence, self.sentence.tokens.words
        regions = sentence.lexicon.sets["places.regions"]
        place, passed = index - 1, united(COMMAS, sentence.lexicon.grammar.articles)
        if not regions or not is_proper(sentence, place) or words[after - 1] not in passed:
            return False
        while place > self.start and (is_proper(sentence, place) or words[place] in passed):
            place -= 1
        if words[place] not in sentence.lexicon.sets["topics.within"]:
            return False  # "the war against Mali, and the Sahel"
        hit = sentence.hits.get(after)
        state = hit.end - after if hit is not None and not PLACES.isdisjoint(hit.sorts) else 0
        width = max(state, phrase_at(words, after, sentence.end, regions))
        width += width and after + width < sentence.end and words[after + width] in regions  # "the Sahel REGION"
        return bool(width) and self._is_end(after + width)

    def _is_next_place(self, index: int, position: int) -> bool:
        """Tell another place of one thing: "la situation au Soudan, EN LIBYE et au Tchad", "avec le Mali et LE NIGER".

        Args:
            index: The comma or "and" before it.
            position: The word behind that.
        """
        sentence, words, places = self.sentence, self.sentence.tokens.words, self.sentence.lexicon.sets
        placing = places["topics.placing"]
        if not placing or not is_proper(sentence, index - 1) or sentence.hits.get(index - 1) is None:
            return False
        passed, before = united(sentence.lexicon.grammar.articles, frozenset("',")), index - 1
        while before > self.start and (is_proper(sentence, before) or words[before] in passed):
            before -= 1
        if words[before] not in placing:
            return False
        passed = united(passed, placing)
        while position < sentence.end - 1 and words[position] in passed:
            position += 1
        hit = sentence.hits.get(position)
        state = hit.end - position if hit is not None and not PLACES.isdisjoint(hit.sorts) else 0
        width = max(state, phrase_at(words, position, sentence.end, places["places.regions"]))
        return bool(width) and self._is_end(position + width)

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
        return self.sentence.tokens.words[position] in aims and not self._is_verbal(position)

    def _is_verbal(self, position: int) -> bool:
        """Tell whether the phrase up to a token binds a verb ("ways TO boost trade")."""
        return not self.wording.verbal.isdisjoint(self.sentence.tokens.words[self.start : position])

    def _takes_object(self, position: int) -> bool:
        """Tell "boost trade and SUPPORT the farmers": a verb that is written like the noun; its object follows."""
        words, following = self.sentence.tokens.words, position + 1
        if not self.sentence.lexicon.grammar.cased or following >= self.sentence.end:
            return False
        return words[following] in self.wording.determiners and self.wording.is_lead(words[position])

    def _has_two(self, index: int) -> bool:
        """Tell "and" between the two who do what a clause tells ("the ties that CHAD and Mali have")."""
        words = self.sentence.tokens.words
        start = index - 1
        while start > self.start and is_proper(self.sentence, start):
            start -= 1
        while start > self.start and (words[start] in self.sentence.lexicon.grammar.articles or words[start] == "'"):
            start -= 1
        return start < index - 1 and words[start] in self.sentence.lexicon.sets["speech.that"]

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
            return on if not self._is_possessor(position) else Turn(position, new=True, series=not joined)
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

    def _listed(self, index: int, position: int, *, joined: bool) -> Turn:
        """Take what follows a comma where "and" is a word of its own."""
        words, wording, sentence = self.sentence.tokens.words, self.wording, self.sentence
        over = Turn(index, over=True)
        begin, after = self._past_articles(position)
        if after >= sentence.end:
            return over
        if self._is_deed(position):
            return Turn(position) if any(map(self._is_deed, range(self.start, index))) else over
        word = words[after]
        following = words[after + 1] if after + 1 < sentence.end else ","
        named = is_proper(sentence, index - 1) and wording.is_lead(following)  # "the ARCTIC, joint EFFORTS to ..."
        if (self._is_described(index) and not named) or (self.whole and not (joined and wording.is_lead(word))):
            return Turn(position)
        if wording.is_modifier(word) and wording.is_modifier(words[index - 1]) and after == position and not named:
            return Turn(position)
        plain = (
            (after == position or words[position] in wording.repeated)
            and not wording.is_lead(word)
            and not wording.is_act(word)
        )
        if plain and self._is_container(index, position):
            return Turn(begin, new=True, series=not joined) if self._is_led(after) else Turn(position)
        deeds = joined and bool(wording.act_endings) and wording.is_act(word) and wording.is_act(words[self.start])
        limit = min(sentence.end, position + _TELLER)
        teller = range(position, next((i for i in range(position, limit) if words[i] in COMMAS), limit))
        if not deeds and any(self.ends.is_said(i) for i in teller):
            return over  # ", a source said"
        if not joined and self.ends.is_told_by(position):
            return over
        if wording.is_modifier(word) and after == position and (following in COMMAS or following in wording.links):
            return Turn(position)
        noun = following in COMMAS or following in sentence.lexicon.grammar.and_  # "Fishing, MINING and trade".
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
