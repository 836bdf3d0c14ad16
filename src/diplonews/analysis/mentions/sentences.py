"""Sentences with what was read in them: phrases that mean something, and who is spoken of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Sequence
from itertools import compress, pairwise

import msgspec
from msgspec.structs import replace

from diplonews.analysis.mentions.beginnings import BEGINNINGS, MentionReader
from diplonews.analysis.mentions.fronted import part_subject
from diplonews.analysis.mentions.joint import read_joint
from diplonews.analysis.mentions.listed import read_listed
from diplonews.analysis.mentions.ministries import give_ministry
from diplonews.analysis.mentions.officers import give_officers
from diplonews.analysis.mentions.sharing import share
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.words.lexicon import Hit, Lexicon
from diplonews.analysis.words.signs import CLOSING, OPENING
from diplonews.analysis.words.tokens import Tokens, first_words, holds, phrase_at, united

__all__ = ["Sentence", "read_again", "read_mentions"]


_LEAD = 3
"""Sentences with which an article says what it is about, its title among them."""
_SAME_CONTACT = frozenset({"again", "together"})
_PEOPLE = frozenset({"trigger", "noun", "link", "delegation"})
"""Sorts of phrases one of which tells that a list is of people."""
_OFFICES = frozenset({"office"})
_LINKS = frozenset({"link"})
_JOINING = frozenset({"and", "so"})
"""What particles bind a word as that goes on with the sentence."""
_LATE = 4
"""Words from whose kin someone is to the name, "the late" among them."""
_FIXED = frozenset({"country", "city", "capital", "seat", "noun"})
"""Sorts of phrases inside which nothing begins: names of states and cities, and what reports a contact."""


class Sentence(msgspec.Struct):
    """One sentence with all that was read in it."""

    index: int
    start: int
    end: int
    tokens: Tokens
    hits: dict[int, Hit]
    """Its phrases by their first token, in the order of the text."""
    mentions: list[Mention]
    lexicon: Lexicon
    kin: list[tuple[Mention, Mention]] = msgspec.field(default_factory=list)
    """Husbands and wives who came along, each after whose they are."""
    items: tuple[int, ...] = ()
    """Where the items begin of a list that goes on with it."""
    is_title: bool = False
    is_read: bool = False
    """Whether its mentions have been read."""
    recalls: bool = False
    """Whether it tells of a contact before the news."""
    writer: Mention | None = None
    """Who says "I" in it: whom the letterhead or the name before the speech tells."""
    welcomed: tuple[list[Mention], list[Mention]] | None = None
    """By whom someone was welcomed on arrival, and who that was: they may meet next."""
    _spoken: frozenset[int] | None = None
    _stems: frozenset[str] | None = None
    _lacking: dict[frozenset[str], bool] = msgspec.field(default_factory=dict)
    _told: dict[frozenset[str], bool] = msgspec.field(default_factory=dict)
    _sorted: dict[str, list[Hit]] | None = None
    _phrases: dict[frozenset[str], Sequence[Hit]] = msgspec.field(default_factory=dict)

    def phrases(self, sorts: frozenset[str]) -> Sequence[Hit]:
        """Give the phrases that have one of some senses, in the order of the text."""
        found = self._phrases.get(sorts)
        if found is None:
            by_sort = self._by_sort() if self._sorted is None else self._sorted
            present = by_sort.keys() & sorts
            if len(present) > 1:
                starts = {hit.start: hit for sort in present for hit in by_sort[sort]}
                found = [starts[start] for start in sorted(starts)]
            else:
                found = by_sort[present.pop()] if present else ()
            self._phrases[sorts] = found
        return found

    def _by_sort(self) -> dict[str, list[Hit]]:
        """Give its phrases by their sorts."""
        found = defaultdict[str, list[Hit]](list)
        for hit in self.hits.values():
            for sort in hit.sorts:
                found[sort].append(hit)
        self._sorted = found
        return found

    def lacks(self, phrases: frozenset[str]) -> bool:
        """Tell that none of some phrases begins in it, by itself or with a particle before it.

        Most rules look for words that most sentences lack: what they would look for word by word is told at once.
        """
        lacking = self._lacking.get(phrases)
        if lacking is None:
            if self._stems is None:
                words = self.tokens.words[self.start : self.end]
                self._stems = frozenset().union(*map(self.lexicon.stems.__getitem__, words))
            lacking = self._lacking[phrases] = first_words(phrases).isdisjoint(self._stems)
        return lacking

    def where(self, forms: Container[str]) -> list[int]:
        """Give the tokens that are one of some words."""
        start, end = self.start, self.end
        return list(compress(range(start, end), map(forms.__contains__, self.tokens.words[start:end])))

    def quotation_marks(self) -> list[int]:
        """Give the tokens that open or close what someone said in so many words, where capital letters tell names."""
        signs = united(OPENING, CLOSING)
        return [] if not self.lexicon.grammar.cased or self.lacks(signs) else self.where(signs)

    def tells(self, phrases: frozenset[str]) -> bool:
        """Tell whether one of some phrases stands in it."""
        told = self._told.get(phrases)
        if told is None:
            words = self.tokens.words[self.start : self.end]
            told = self._told[phrases] = not self.lacks(phrases) and holds(words, phrases)
        return told

    def speaks_of(self, index: int) -> bool:
        """Tell whether a token belongs to a mention."""
        if self._spoken is None:
            self._spoken = frozenset(
                index
                for mention in self.mentions
                for index in range(mention.start, mention.end)
                if not mention.aside[0] <= index < mention.aside[1]
            )
        return index in self._spoken

    def tells_several(self, index: int) -> bool:
        """Tell whether a token begins a title of those who hold one office each: "THE MINISTERS of the council"."""
        hit = self.hits.get(index)
        return hit is not None and "joint" in hit.sorts

    def is_one_of(self, index: int, those: frozenset[str]) -> bool:
        """Tell whether a word is one of some, with a particle for "and" before it or without."""
        word = self.tokens.words[index]
        return word in those or (self.lexicon.grammar.binds(word[:1]) in _JOINING and word[1:] in those)

    def has_one_of(self, those: frozenset[str], start: int, end: int) -> bool:
        """Tell whether one of some words stands between two tokens, with a particle for "and" before it or without."""
        return not self.lacks(those) and any(self.is_one_of(index, those) for index in range(start, end))

    def speaks_of_several(self) -> bool:
        """Tell whether the sentence speaks of several contacts at once ("THE MEETINGS")."""
        return not self.lexicon.sets["topics.several"].isdisjoint(self.tokens.words[self.start : self.end])

    def speaks_of_contact(self) -> bool:
        """Tell whether it speaks of the contact at hand, or of all its sides."""
        return bool(self.phrases(_SAME_CONTACT))

    def has(self, sort: str, value: object, start: int, end: int) -> bool:
        """Tell whether a phrase of some sort stands between two tokens."""
        by_sort = self._by_sort() if self._sorted is None else self._sorted
        told = by_sort.get(sort)
        return told is not None and any(start <= hit.start < end and (sort, value) in hit.senses for hit in told)


def read_mentions(sentence: Sentence, known: frozenset[str]) -> Sentence:
    """Read the mentions of a sentence whose phrases are known.

    Args:
        sentence: The sentence.
        known: Names by which persons of the article are called for short.
    """
    if not sentence.is_read:
        _with_mentions(sentence, known)
    return sentence


def read_again(sentence: Sentence, known: frozenset[str]) -> Sentence:
    """Read the mentions of a sentence anew, with more names known."""
    # What its words and phrases tell stays.
    again = replace(sentence, mentions=[], kin=[], is_read=False, recalls=False, welcomed=None, _spoken=None)
    return _with_mentions(again, known)


def _with_mentions(sentence: Sentence, known: frozenset[str]) -> Sentence:
    """Read the mentions of a sentence; none goes on past the end of an item of its list."""
    s, cased = sentence, sentence.lexicon.grammar.cased
    s.is_read = True
    shouts = cased and s.end > s.start and s.tokens.shouts(s.start, s.end)
    names_people = bool(s.items) and cased and bool(s.phrases(_PEOPLE))
    offices, links = s.phrases(_OFFICES), s.phrases(_LINKS)
    for begin, end in pairwise((s.start, *s.items, s.end)):
        part = SentenceReader(s.lexicon, s.tokens, s.hits, end)
        reader = MentionReader.of(part, known, offices, links, shouts=shouts, leads=s.index < _LEAD)
        if names_people and begin > s.start and (listed := read_listed(reader, begin)) is not None:
            _take_side(listed, s.mentions)
            s.mentions.append(listed)
            continue
        _read_mentions(s, reader, begin, end)
    if s.writer is not None:
        _take_writer(s, s.writer)
    if len(s.mentions) > 1:
        s.mentions[:] = share(s.mentions, s.tokens, s.hits, s.lexicon)
        _leave_represented(s)
    give_ministry(s)
    give_officers(s)
    return s


def _leave_represented(sentence: Sentence) -> None:
    """Leave out whoever someone stands in for ("le directeur Ali Salem, représentant LE MINISTRE, a reçu")."""
    representing, words = sentence.lexicon.sets["offices.binding.representing"], sentence.tokens.words
    if sentence.lacks(representing):
        return
    indices = range(sentence.start, sentence.end)
    ends = {i + width for i in indices if (width := phrase_at(words, i, sentence.end, representing))}
    absent = [m for m in sentence.mentions if m.start in ends and m.offices]
    sentence.mentions[:] = [mention for mention in sentence.mentions if mention not in absent]


def _take_writer(sentence: Sentence, writer: Mention) -> None:
    """Read "I" as a mention of whoever gives the account, but where somebody else is quoted."""
    quoted = min(sentence.quotation_marks(), default=sentence.end)
    for index in sentence.where(sentence.lexicon.sets["contacts.links.writer"]):
        inside = any(mention.start <= index < mention.end for mention in sentence.mentions)
        if inside or index + 1 == sentence.end or index > quoted or not sentence.tokens.is_capital(index):
            continue
        told = Mention(index, index + 1, offices=list(writer.offices), country=writer.country, writer=True)
        told.organisation = writer.organisation
        sentence.mentions.append(told)
        sentence.mentions.sort(key=lambda mention: mention.start)


def _take_side(listed: Mention, before: list[Mention]) -> None:
    """Give someone of a list whose state nothing tells the state of the delegation before the list."""
    group = next((mention for mention in before if mention.delegation and mention.country), None)
    if group is not None and listed.country is None:
        listed.country = group.country
        for office in listed.offices:
            office.country = office.country or group.country


def _read_mentions(sentence: Sentence, reader: MentionReader, begin: int, end: int) -> None:
    """Read the mentions of a sentence, or of an item of its list."""
    words, hits, mentions = sentence.tokens.words, sentence.hits, sentence.mentions
    ordinary, known = sentence.lexicon.ordinary, reader.names.known
    eponymous = not sentence.lacks(sentence.lexicon.sets["offices.portfolio.eponymous"])
    ministries = reader.joined_ministries(begin)
    stretch = words[begin:end]
    passing = compress(range(begin, end), map(ordinary.__contains__, stretch))
    called = () if known.isdisjoint(stretch) else compress(range(begin, end), map(known.__contains__, stretch))
    telling = set(range(begin, end)).difference(passing).union(hits, called, ministries)
    passed, fronted, cased = begin, None, sentence.lexicon.grammar.cased
    likely = telling if cased or known or eponymous else _likely(sentence, reader, begin, end).union(ministries)
    for position in sorted(telling):
        if position < passed or position >= end or not (position in likely or reader.may_go_on(position)):
            continue
        hit = hits.get(position)
        if hit is None:
            if not words[position][0].isalnum():
                continue
        else:
            if "joint" in hit.sorts and (joint := read_joint(reader, position)):
                mentions += joint
                passed = joint[-1].end
                continue
            if cased and _ends_like_title(sentence, hit):
                passed = hit.end
                continue
            kin = "kin" in hit.sorts and (bool(mentions) or cased)
            if kin and (spouse := reader.persons.read_kin(hit)) is not None:
                fronted = None if mentions else spouse
                sentence.kin += [(whose, spouse) for whose in mentions[-1:]]
                passed = spouse.end
                continue
        if eponymous and (past := reader.titles.past_eponym(position)):
            passed = past
            continue
        mention = reader.read(position) if reader.may_begin(position) else None
        if mention is None:
            passed = hit.end if hit is not None and not _FIXED.isdisjoint(hit.sorts) else 0
            continue
        if mention.name is not None and not cased and _is_kins(sentence, mention):
            passed = mention.end
            continue
        if not mentions and (subject := part_subject(reader, mention, begin)) is not None:
            mentions.append(mention)
            mention = subject
        mention.start = max(mention.start, sentence.start)  # What tells how a delegation is stands before it.
        mentions.append(mention)
        if fronted is not None:
            sentence.kin.append((mention, fronted))  # "WITH HIS WIFE, ANA KOROI, the president went to Lima"
            fronted = None
        reader.list_on(mention)
        reader.go_on(mention)
        reader.reached = passed = max(mention.end, position + 1)


def _likely(sentence: Sentence, reader: MentionReader, begin: int, end: int) -> set[int]:
    """Give the tokens at which a mention may begin, or what is passed over, by what stands at them or beside them.

    That is where no capital letters tell names; behind whoever was just read, others may begin at any word.
    """
    lexicon = sentence.lexicon
    sons, headed = lexicon.sets["names.sons"], lexicon.sets["contacts.links.headed"]
    named = map(lexicon.tells_name.__getitem__, sentence.tokens.words[begin:end])
    likely = set(reader.titled).union(compress(range(begin, end), named))
    likely.update([hit.start for hit in sentence.phrases(BEGINNINGS)])
    likely.update([hit.start for hit in sentence.phrases(_FIXED) if hit.end > hit.start + 1])
    if not sentence.lacks(sons):
        likely.update([index - 1 for index in sentence.where(sons)])
    if not sentence.lacks(headed):
        likely.update([index + 1 for index in sentence.where(headed)])
    return likely


def _ends_like_title(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb of contact whose last word may be a title: "WILL CO-CHAIR the dialogue", "TO CHAIR the talks"."""
    if hit.end == hit.start + 1 or "trigger" not in hit.sorts:
        return False
    sets, last = sentence.lexicon.sets, sentence.hits.get(hit.end - 1)
    verbal = united(sets["contacts.parted.auxiliaries"], sets["speech.infinitive"])
    return last is not None and "office" in last.sorts and sentence.tokens.words[hit.start] in verbal


def _is_kins(sentence: Sentence, mention: Mention) -> bool:
    """Tell whose kin or remains the words before a name tell: "met THE WIDOW OF THE LATE Ali Salem"."""
    words, lexicon = sentence.tokens.words, sentence.lexicon
    kin, index = lexicon.sets["names.whose_kin"], mention.start - 1
    if mention.prefix or not kin:
        return False
    while index > max(sentence.start, mention.start - _LATE) and words[index].startswith(lexicon.grammar.definite):
        index -= 1
    if index < sentence.start:
        return False
    return words[index] in kin or (words[index][:1] in lexicon.grammar.clitics and words[index][1:] in kin)
