"""The finder: an article's sentences are read, contacts found in them, and meetings built of these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from diplonews import knowledge
from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.leaders import Leaders
from diplonews.analysis.cast.naming import name_from_title, names_of_holders, unite_with_title
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.contacts.bodies import tells_sides
from diplonews.analysis.contacts.contact import Contact
from diplonews.analysis.contacts.finding import find_contacts, may_hold_contact, may_name_side, may_report, refers_back
from diplonews.analysis.contacts.timesgone import leave_out_old
from diplonews.analysis.events.gathering import gather
from diplonews.analysis.meetings.assembly import build_meetings
from diplonews.analysis.mentions.sentences import Sentence, read_again, read_mentions
from diplonews.analysis.mentions.writers import find_writers
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.settings.origins import find_homes
from diplonews.analysis.words.cuts import PARTING, Cut, cut, parts
from diplonews.analysis.words.homonyms import settle, settled_hits
from diplonews.analysis.words.lexicon import Lexicon, lexicon
from diplonews.analysis.words.likeness import likeness
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import Tokens
from diplonews.model import Article, DiplomaticMeeting, Span
from diplonews.text import fold, fold_with_offsets, primary_subtag

__all__ = ["Recogniser", "find_meetings"]

_TRIGGER = frozenset({"trigger"})
_HEADS = frozenset({"head-of-state", "head-of-government"})
_PAIR = 2
"""Those of whom one received the other."""
_SUBJECT = 12
"""Words before one for a contact among which whoever had it may be called by a short name."""
_TO_WHOM = 3
"""Words from an envoy to whom he is sent to ("TO HIS counterpart")."""
_NAMED = 2
"""Names that a title has at least which tells a contact."""


class Recogniser(Protocol):
    """Finds names of persons by its own means, such as a trained model."""

    def __call__(self, article: Article, /) -> Iterable[Span]:
        """Give the spans of persons' names in `article.text`."""


def find_meetings(article: Article, *, recognisers: tuple[Recogniser, ...] = ()) -> tuple[DiplomaticMeeting, ...]:
    """Find the contacts that an article reports; see `diplonews.find_meetings`."""
    language = primary_subtag(article.language)
    if language not in knowledge.languages() or not article.text:
        return ()
    lexis = lexicon(language)
    head = "" if article.title is None else article.title + PARTING
    text = head + article.text
    if not lexis.gate.admits_text(text):
        return ()
    folded = fold_with_offsets(text)
    words, pieces, cuts = cut(article, folded, language)
    tokens = Tokens(text, folded, words, find_homes(article), pieces=pieces)
    known = _recognised(article, recognisers)
    found: list[DiplomaticMeeting] = []
    for part in parts(cuts):
        writers = find_writers(tokens, part, lexis, signed=bool(article.authors))
        read, reports = _read_reports(tokens, part, lexis, known, writers)
        if not (any(reports.values()) or _is_headed(tokens, part, read, lexis) or _names_short(part, read, lexis)):
            continue
        sentences = _read_rest(read, tokens, part, lexis, known, writers)
        cast = _cast(tokens, sentences, reports, language)
        year = article.published.year if article.published is not None else None
        short = cast.short_names() | names_of_holders(cast, sentences, year)
        if not short <= known and _read_again(sentences, reports, short, known | short):
            cast = _cast(tokens, sentences, reports, language)
        if not any(reports.values()):
            continue
        for title in (sentence for sentence in sentences if sentence.is_title):
            unite_with_title(cast, title)
        cast.recognise(language, year)
        for title in (sentence for sentence in sentences if sentence.is_title):
            name_from_title(cast, title, language, year)
        leave_out_old(reports, article.published)
        # Where and on what occasion a contact was that is only recalled is not where those of the news were.
        news = [s for s in sentences if reports.get(s.index) or s.is_title or not s.recalls]
        events = gather(news, reports, cast)
        found += build_meetings(article, len(head), news, events, cast, number=len(found) + 1)
    return tuple(found)


def _recognised(article: Article, recognisers: tuple[Recogniser, ...]) -> frozenset[str]:
    spans = (span for recognise in recognisers for span in recognise(article))
    return frozenset(word for span in spans for word in fold(article.slice(span)).split())


def _read_reports(
    tokens: Tokens, cuts: list[Cut], lexis: Lexicon, known: frozenset[str], writers: Mapping[int, Mention]
) -> tuple[dict[int, Sentence], dict[int, list[Contact]]]:
    """Read the sentences with a word that may report a contact, by their number, and the contacts they report."""
    promising: dict[int, Sentence] = {}
    for number, (start, end, passage, items) in enumerate(cuts):
        if passage == "heading" or not lexis.gate.admits(tokens.words[start:end]):
            continue
        hits = lexis.hits(tokens, start, end)
        if may_hold_contact(hits.values()):
            settle(lexis, tokens, hits)
            title = passage == "title"
            promising[number] = Sentence(number, start, end, tokens, hits, [], lexis, items=items, is_title=title)
            promising[number].writer = writers.get(number)
    reporting = {number for number, sentence in promising.items() if may_report(sentence)}
    # Of two sides, one acts for a state or body: some report of theirs says so.
    told = any(may_name_side(sentence.hits.values()) for sentence in promising.values())
    told = told or any(refers_back(promising[number]) or tells_sides(promising[number]) for number in reporting)
    told = told or bool(writers) or _names_before(cuts, {number: promising[number] for number in reporting})
    if not reporting or not (told or _is_headed(tokens, cuts, promising, lexis)):
        return {}, {}
    return promising, {
        number: list(find_contacts(read_mentions(sentence, known))) if number in reporting else []
        for number, sentence in promising.items()
    }


def _is_headed(tokens: Tokens, cuts: list[Cut], promising: Collection[int], lexis: Lexicon) -> bool:
    """Tell whether a title may report a contact of people whose offices the text alone tells ("Sall receives Koroi").

    Two of its words may be names, and the text goes on about them.

    Args:
        tokens: The words of the article.
        cuts: Its sentences.
        promising: The numbers of those with a word that may report a contact.
        lexis: The words of the language.
    """
    title = next((number for number in promising if cuts[number][2] == "title"), None)
    if title is None:
        return False
    start, end, *_ = cuts[title]
    ahead, binds = frozenset(tokens.words[end:]), lexis.grammar.binds
    named = 0
    for index in range(start, end):
        word = tokens.words[index]
        if _may_be_name(tokens, index, lexis):
            named += word in ahead or (binds(word[:1]) == "and" and word[1:] in ahead)
    return named >= _NAMED


def _names_short(cuts: list[Cut], read: dict[int, Sentence], lexis: Lexicon) -> bool:
    """Tell whether a contact may be of someone called by a short name, which other sentences give in full.

    Right behind the word for it stands one that no list knows, and that the article has again ("the talks of KOROI").
    """
    called = [
        (sentence.tokens, hit.end)
        for sentence in read.values()
        for hit in sentence.phrases(_TRIGGER)
        if hit.end < sentence.end and hit.end not in sentence.hits
    ]
    named = {tokens.words[index] for tokens, index in called if _may_be_name(tokens, index, lexis)}
    if not named:
        return _names_before(cuts, read)
    words = Counter(called[0][0].words[cuts[0][0] : cuts[-1][1]])
    return any(words[name] > 1 for name in named) or _names_before(cuts, read)


def _names_before(cuts: list[Cut], read: dict[int, Sentence]) -> bool:
    """Tell whether a contact may be of someone called by a short name before the word for it ("KOROI and X met").

    Where capital letters tell names: the article has it elsewhere behind another such word, in full.
    """
    called: set[str] = set()
    tokens: Tokens | None = None
    for sentence in read.values():
        if not sentence.lexicon.grammar.cased or sentence.is_title:
            continue
        tokens = sentence.tokens
        for hit in sentence.phrases(_TRIGGER):
            near = range(max(sentence.start, hit.start - _SUBJECT), hit.start)
            called.update(tokens.words[i] for i in near if i not in sentence.hits and _stands_alone(sentence, i))
    if tokens is None or not called:
        return False
    ahead = range(cuts[0][0] + 1, cuts[-1][1])
    return any(
        tokens.words[i] in called and tokens.is_capital(i) and tokens.is_capital(i - 1) and tokens.is_word(i - 1)
        for i in ahead
    )


def _stands_alone(sentence: Sentence, index: int) -> bool:
    """Tell a word with a capital letter that has none beside it."""
    tokens = sentence.tokens
    before = index > sentence.start and tokens.is_capital(index - 1) and tokens.is_word(index - 1)
    return tokens.is_word(index) and tokens.is_capital(index) and not (before or tokens.is_capital(index + 1))


def _may_be_name(tokens: Tokens, index: int, lexis: Lexicon) -> bool:
    """Tell a word that may be a name by its capital letter, or where there are none, by that no list knows it."""
    known = tokens.is_capital(index) if lexis.grammar.cased else tokens.words[index] not in lexis.ordinary
    return known and tokens.is_word(index)


def _read_rest(
    read: dict[int, Sentence],
    tokens: Tokens,
    cuts: list[Cut],
    lexis: Lexicon,
    known: frozenset[str],
    writers: Mapping[int, Mention],
) -> list[Sentence]:
    """Read the other sentences, too: they tell of whoever met."""
    sentences: list[Sentence] = []
    for number, (start, end, passage, items) in enumerate(cuts):
        if passage == "heading":
            continue
        sentence = read.get(number)
        if sentence is None:
            hits = settled_hits(lexis, tokens, start, end)
            sentence = Sentence(number, start, end, tokens, hits, [], lexis, items=items, is_title=passage == "title")
            sentence.writer = writers.get(number)
        sentences.append(read_mentions(sentence, known))
    return sentences


def _read_again(
    sentences: list[Sentence], reports: dict[int, list[Contact]], short: frozenset[str], known: frozenset[str]
) -> bool:
    """Read those sentences anew that call someone by the short name which another sentence taught; tell if any did."""
    anew = False
    prefixes = sentences[0].lexicon.prefixes if sentences else ()
    called = {*short, *(prefix + name for prefix in prefixes for name in short)}
    for position, sentence in enumerate(sentences):
        if called.isdisjoint(sentence.tokens.words[sentence.start : sentence.end]):
            continue
        if _calls_for_short(sentence, called):
            sentences[position], anew = read_again(sentence, known), True
        elif sentence.index in reports:
            continue
        reports[sentence.index] = list(find_contacts(sentences[position]))
    return anew


def _calls_for_short(sentence: Sentence, called: set[str]) -> bool:
    """Tell whether a sentence may call someone by one of some words that is no part of a full name there.

    Two such words side by side, which were read as one name, may be two people; and where capital letters tell names,
    one that is known may make a longer name of the words before it.
    """
    words, full = sentence.tokens.words, set[int]()
    if called.isdisjoint(words[sentence.start : sentence.end]):
        return False
    for mention in sentence.mentions if not sentence.lexicon.grammar.cased else ():
        start, end = mention.name or (0, 0)
        if end - start > 1 and sum(word in called for word in words[start:end]) == 1:
            full.update(range(start, end))
    return any(words[index] in called and index not in full for index in range(sentence.start, sentence.end))


def _cast(tokens: Tokens, sentences: list[Sentence], reports: dict[int, list[Contact]], language: str) -> Cast:
    lexis = lexicon(language)
    cast = Cast(tokens, likeness(language), lexis.grammar.cased)
    cast.guests, cast.definite = lexis.sets["offices.binding.guests"], next(iter(lexis.grammar.definite), "")
    leaders = Leaders(tokens, lexis)
    for writer in {id(s.writer): s.writer for s in sentences if s.writer is not None}.values():
        cast.meet(writer)
    for sentence in sorted(sentences, key=lambda sentence: sentence.is_title):
        cast.count_countries(sentence)
        leading: list[tuple[Mention, Actor]] = []
        for mention in sentence.mentions:
            leader = sentence.writer if mention.writer else leaders.find(mention)
            if mention.again and leader is None:
                continue  # "The delegation", of which nothing is told.
            told = reports.get(sentence.index, ())
            opposite = _opposite(mention, told) if lexis.grammar.cased else []
            leads = lexis.grammar.verb_first and any(contact.first[:1] == [mention] for contact in told)
            actor = cast.meet(mention, opposite, leads=leads) if leader is None else cast.meet_again(mention, leader)
            if mention.counterpart and not (lexis.grammar.verb_first and _is_untitled(mention, told, cast)):
                met = _who_met(mention, told, leading)
                cast.counterpart(mention, met or _whose(mention, leading, tokens))
            elif actor is not None and actor.offices:
                leading.append((mention, actor))
        for whose, spouse in sentence.kin:
            cast.marry(whose, spouse)
    return cast


def _is_untitled(counterpart: Mention, contacts: Iterable[Contact], cast: Cast) -> bool:
    """Tell the counterpart of someone whose office is told later: "KOROI met the king and held talks with HIS PEER"."""
    leads = [c.first[0] for c in contacts if len(c.first) == 1 and any(one is counterpart for one in c.second)]
    actors = [cast.by_mention.get(id(mention)) for mention in leads if mention.name is not None]
    return bool(actors) and all(actor is not None and not actor.offices for actor in actors)


def _opposite(mention: Mention, contacts: Iterable[Contact]) -> list[Mention]:
    """Give those whom someone met who is told by an office of no state."""
    if (mention.name is not None and not mention.offices) or mention.country is not None or mention.counterpart:
        return []
    sides = [(contact.first, contact.second) for contact in contacts]
    pairs = [*sides, *((second, first) for first, second in sides)]
    return [other for side, those in pairs if any(one is mention for one in side) for other in those]


def _who_met(counterpart: Mention, contacts: Iterable[Contact], leading: list[tuple[Mention, Actor]]) -> Actor | None:
    """Give who met someone's counterpart, where the last who was told is of no part of it.

    "X said that the president refused, adding that HE would meet HIS COUNTERPART": X's, and no president's. Nor is it
    the president's in "the minister X met the president, and HIS COUNTERPART Y". Where the subject comes first, only a
    passive is read so: "X was received, the minister attending, by HIS COUNTERPART".
    """
    for contact in contacts:
        if not contact.sentence.lexicon.grammar.verb_first:
            if contact.passive and (guest := _received_by(counterpart, contact, leading)) is not None:
                return guest
            continue
        if len(contact.first) == 1 and any(other is counterpart for other in contact.second):
            last, met = leading[-1][0] if leading else None, (*contact.first, *contact.second)
            subject = next((actor for mention, actor in leading if mention is contact.first[0]), None)
            above = last is not None and counterpart.country in {None, last.country}
            above = above and last is not None and subject is not None and _is_above(last, contact, subject)
            own = last is contact.first[0]  # "After talks with the king, THE MINISTER met HIS COUNTERPART"
            if last is not None and (above or own or not any(other is last for other in met)):
                return subject
    return None


def _received_by(counterpart: Mention, contact: Contact, leading: list[tuple[Mention, Actor]]) -> Actor | None:
    """Give the guest whose counterpart the host is, past who was there: "was received, THE MINISTER ATTENDING, by"."""
    met, last = (*contact.first, *contact.second), leading[-1][0] if leading else None
    if (
        len(met) != _PAIR
        or not any(mention is counterpart for mention in met)
        or any(mention is last for mention in met)
    ):
        return None
    return next((actor for mention, actor in leading if any(mention is one for one in met)), None)


def _is_above(other: Mention, contact: Contact, subject: Actor) -> bool:
    """Tell a head of state or government whom someone met who is none, as the article has told of him by now."""
    heads, above = ({office.kind for office in one.offices} & _HEADS for one in (subject, other))
    met = any(mention is other for mention in contact.second)
    return met and bool(above) and bool(subject.offices) and not heads


def _whose(counterpart: Mention, leading: list[tuple[Mention, Actor]], tokens: Tokens) -> Actor | None:
    """Give whose counterpart someone is: that of whoever with an office was told last.

    No two of one state hold one office: "the Chilean general met Fiji's premier and HIS COUNTERPART Ali Salem" tells of
    another general.

    Args:
        counterpart: Who is told without an office.
        leading: Those with offices that the sentence tells before, with who they are.
        tokens: The words of the article.
    """
    sent = bool(leading) and leading[-1][0].name is None and any(o.kind == "envoy" for o in leading[-1][0].offices)
    if sent and len(leading) > 1 and leading[-1][0].end < counterpart.start <= leading[-1][0].end + _TO_WHOM:
        leading = leading[:-1]  # "The king sent AN ENVOY TO HIS COUNTERPART": the king's.
    if not leading:
        return None
    (beside, last), (_, first) = leading[-1], leading[0]
    joined = counterpart.start - beside.end <= 1 and not set(tokens.words[beside.end : counterpart.start]) & COMMAS
    told = {first.country, None}  # "The US minister met President Koroi and HIS Fijian COUNTERPART"
    of_one_state = counterpart.country in {None, last.country} or (
        last.country is None and counterpart.country not in told
    )
    return first if joined and of_one_state and first.country not in {None, last.country} else last
