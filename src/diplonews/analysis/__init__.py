"""From what was published to who met whom: mentions, contacts, events, and what was said of them.

The grammar is here; the words are in `diplonews.knowledge`. Each step is a module: `mentions` reads who is spoken of,
`contacts` which words report a contact, `resolution` who is who, `events` which reports are one contact, `settings`
where and on what occasion, `content` the topics, statements and outcomes, and `assembly` makes the model of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Protocol

from diplonews import knowledge
from diplonews.analysis.assembly import build_meetings
from diplonews.analysis.contacts import Contact, find_contacts, may_hold_contact
from diplonews.analysis.events import gather
from diplonews.analysis.lexicon import Lexicon, lexicon
from diplonews.analysis.likeness import likeness
from diplonews.analysis.resolution import Actor, Cast
from diplonews.analysis.sentences import Sentence, read_again, read_sentence
from diplonews.analysis.tokens import Tokens, distinct_words, tokens_of
from diplonews.model import Article, DiplomaticMeeting, Span
from diplonews.text import fold, fold_with_offsets, split_sentences

__all__ = ["Recogniser", "find_meetings"]

_PARTING = "\n\n"
"""What stands between the title and the text, where both are read as one."""
_LONGEST = 256
"""Words of the longest sentence: text that goes on without a stop is read by pieces."""
_PART = 8_000
"""Words of the longest article: what goes on longer is read by parts, each for itself."""


class Recogniser(Protocol):
    """Finds names of persons by its own means, such as a trained model."""

    def __call__(self, article: Article, /) -> Iterable[Span]:
        """Give the spans of persons' names in `article.text`."""


def find_meetings(article: Article, *, recognisers: tuple[Recogniser, ...] = ()) -> tuple[DiplomaticMeeting, ...]:
    """Find the contacts that an article reports; see `diplonews.find_meetings`."""
    language = article.language.split("-")[0].lower()
    if language not in knowledge.languages() or not article.text:
        return ()
    head = f"{article.title}{_PARTING}" if article.title is not None else ""
    words = lexicon(language)
    text = head + article.text
    folded = fold_with_offsets(text)
    if not words.gate.admits(distinct_words(folded.text)):
        return ()
    tokens = tokens_of(text, folded)
    ranges = _sentence_ranges(article, tokens, language, len(head))
    known = _recognised(article, recognisers)
    found: list[DiplomaticMeeting] = []
    for part in _parts(ranges):
        read, reports = _read_reports(tokens, part, words, known)
        if not any(reports.values()):
            continue
        sentences = _read_rest(read, tokens, part, words, known)
        cast = _cast(tokens, sentences, language)
        short = cast.short_names()
        if not short <= known:
            _read_again(sentences, reports, short, known | short)
            cast = _cast(tokens, sentences, language)
        events = gather(sentences, reports, cast)
        found += build_meetings(article, len(head), sentences, events, cast, number=len(found) + 1)
    return tuple(found)


def _parts(ranges: list[tuple[int, int, str]]) -> Iterator[list[tuple[int, int, str]]]:
    """Part a text that is longer than any article, so that reading it takes no more than its length in time."""
    begin = 0
    for number, (start, _, _) in enumerate(ranges):
        if start - ranges[begin][0] >= _PART:
            yield ranges[begin:number]
            begin = number
    yield ranges[begin:]


def _recognised(article: Article, recognisers: tuple[Recogniser, ...]) -> frozenset[str]:
    spans = (span for recognise in recognisers for span in recognise(article))
    return frozenset(word for span in spans for word in fold(article.slice(span)).split())


def _sentence_ranges(article: Article, tokens: Tokens, language: str, head: int) -> list[tuple[int, int, str]]:
    """Give the tokens of each sentence, and what it stands in: the title, which is the first `head` letters, a heading
    or another passage.
    """  # noqa: D205  # one sentence
    origins = tokens.origins()
    found: list[tuple[int, int, str]] = []
    index = bisect_left(origins, head)
    if index:
        found.append((0, index, "title"))
    for passage in article.passages():
        begin = head + passage.start
        for start, end in split_sentences(passage.text, language):
            first = index
            while index < len(origins) and origins[index] < begin + end:
                first = index if origins[index] < begin + start else first
                index += 1
            found.extend((cut, min(cut + _LONGEST, index), passage.kind) for cut in range(first, index, _LONGEST))
    return found


def _read_reports(
    tokens: Tokens, ranges: list[tuple[int, int, str]], words: Lexicon, known: frozenset[str]
) -> tuple[dict[int, Sentence], dict[int, list[Contact]]]:
    """Read the sentences with a word that may report a contact, by their number, and the contacts they report."""
    sentences: dict[int, Sentence] = {}
    reports: dict[int, list[Contact]] = {}
    for number, (start, end, passage) in enumerate(ranges):
        if passage == "heading" or not words.gate.admits(tokens.words[start:end]):
            continue
        hits = words.hits(tokens, start, end)
        if may_hold_contact(hits.values()):
            sentence = sentences[number] = read_sentence(number, tokens, start, end, words, known, hits)
            sentence.is_title = passage == "title"
            reports[number] = list(find_contacts(sentence))
    return sentences, reports


def _read_rest(
    read: dict[int, Sentence], tokens: Tokens, ranges: list[tuple[int, int, str]], words: Lexicon, known: frozenset[str]
) -> list[Sentence]:
    """Read the other sentences, too: they tell of whoever met."""
    sentences: list[Sentence] = []
    for number, (start, end, passage) in enumerate(ranges):
        if passage == "heading":
            continue
        sentence = read.get(number)
        if sentence is None:
            sentence = read_sentence(number, tokens, start, end, words, known)
            sentence.is_title = passage == "title"
        sentences.append(sentence)
    return sentences


def _read_again(
    sentences: list[Sentence], reports: dict[int, list[Contact]], short: frozenset[str], known: frozenset[str]
) -> None:
    """Read those sentences anew that call someone by the short name which another sentence taught."""
    prefixes = sentences[0].lexicon.prefixes if sentences else ()
    called = {*short, *(prefix + name for prefix in prefixes for name in short)}
    for position, sentence in enumerate(sentences):
        if called.isdisjoint(sentence.tokens.words[sentence.start : sentence.end]):
            continue
        again = read_again(sentence, known)
        again.is_title = sentence.is_title
        sentences[position] = again
        reports[sentence.index] = list(find_contacts(again))


def _cast(tokens: Tokens, sentences: list[Sentence], language: str) -> Cast:
    cast = Cast(tokens, likeness(language))
    for sentence in sorted(sentences, key=lambda sentence: sentence.is_title):
        cast.count_countries(sentence)
        leading: Actor | None = None
        for mention in sentence.mentions:
            actor = cast.meet(mention)
            if mention.counterpart:
                cast.counterpart(mention, leading)
            elif actor is not None and actor.offices:
                leading = actor
    return cast
