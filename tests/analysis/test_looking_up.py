"""What is told at once of a sentence or a word is what looking at all of it tells."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews import analysis, parse_text
from diplonews.analysis.mentions import sentences
from diplonews.analysis.mentions.sentences import Sentence, read_mentions
from diplonews.analysis.words.cuts import cut
from diplonews.analysis.words.hits import Branch, planted
from diplonews.analysis.words.lexicon import Lexicon, lexicon
from diplonews.analysis.words.tokens import END, Tokens, first_words, holds, phrase_at, tokenise
from diplonews.knowledge import languages
from diplonews.text import fold_with_offsets

WORDS = st.sampled_from(["بعد", "وبعد", "قبل", "ذلك", "يومين", "وقبل", "لقاء", "،", "."])
PHRASES = st.frozensets(st.lists(WORDS, min_size=1, max_size=2).map(" ".join), max_size=4)

SHORT: frozenset[str] = frozenset()
"""Names by which persons are called for short."""


def sentence_of(words: list[str]) -> Sentence:
    tokens: Tokens = tokenise(" ".join(words))
    return Sentence(0, 0, len(tokens), tokens, {}, [], lexicon("ar"))


@given(st.lists(WORDS, max_size=8), PHRASES)
def test_a_sentence_that_lacks_phrases_holds_none_of_them(words: list[str], phrases: frozenset[str]) -> None:
    sentence = sentence_of(words)
    if sentence.lacks(phrases):
        assert not any(phrase_at(words, index, len(words), phrases) for index in range(len(words)))
        assert not any(sentence.is_one_of(index, phrases) for index in range(len(words)))


@given(st.lists(WORDS, max_size=8), PHRASES, st.integers(0, 8), st.integers(0, 8))
def test_a_word_of_some_is_found_wherever_it_stands(
    words: list[str], those: frozenset[str], start: int, end: int
) -> None:
    sentence, end = sentence_of(words), min(end, len(words))
    assert sentence.has_one_of(those, start, end) == any(sentence.is_one_of(i, those) for i in range(start, end))


@given(st.lists(WORDS, max_size=8), PHRASES)
def test_words_hold_a_phrase_where_one_stands_among_them(words: list[str], phrases: frozenset[str]) -> None:
    assert holds(words, phrases) == any(phrase_at(words, i, len(words), phrases) for i in range(len(words)))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_phrases_of_a_sentence_are_those_of_the_whole_text_there(language: str) -> None:
    """The text is looked through once where anything asks for all of it; what was looked up before is the same."""
    texts = {
        "ar": "استقبل رئيس جمهورية مالي سفير تونس.\nوبحث السفير مع وزير الخارجية الغاني علاقات البلدين.",
        "en": "The President of Mali received the Tunisian envoy.\nThe foreign minister of Ghana held talks in Accra.",
    }
    article, lexis = parse_text(texts[language], meetings=False), lexicon(language)
    folded = fold_with_offsets(article.text)
    words, pieces, cuts = cut(article, folded, language)
    tokens = Tokens(article.text, folded, words, pieces=pieces)
    alone = [lexis.hits(tokens, one.start, one.end) for one in cuts]
    tokens.phrases = lexis.hits(tokens, 0, len(tokens))
    assert all(alone)
    assert [lexis.hits(tokens, one.start, one.end) for one in cuts] == alone


@given(st.lists(st.sampled_from(["لقاء", "l’elysee", ",", "(", "a-b", "،", "#x_y"]), max_size=8))
def test_every_word_stands_where_it_is_told_to(words: list[str]) -> None:
    tokens = tokenise(" ".join(words))
    for index, word in enumerate(tokens.words):
        start, end = tokens.place(index)
        assert tokens.folded.text[start:end].replace("’", "'") == word


def test_no_mention_begins_at_a_word_that_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "التقى الدكتور كمال باشراحيل، وكيل وزارة النقل اليمنية، بحضور سالم العولقي، وفدا من شركة صينية برئاسة لين هو.\n"
        "واستقبل الشيخ صالح بن طلال الكواري وزيري الصحة علي منصور والعدل ناصر هادي.\n"
        "وشارك في اللقاء من الجانب الكيني سلمى موانغي وجون كوامي، سفير كينيا لدى اليمن."
    )

    def mentions() -> list[str]:
        tokens = tokenise(text.replace("\n", " "))
        hits = lexicon("ar").hits(tokens, 0, len(tokens))
        return list(
            map(repr, read_mentions(Sentence(0, 0, len(tokens), tokens, hits, [], lexicon("ar")), SHORT).mentions)
        )

    found = mentions()
    monkeypatch.setattr(sentences, "_likely", lambda _sentence, _reader, begin, end: set(range(begin, end)))
    assert len(found) > 5
    assert mentions() == found


@given(PHRASES)
def test_every_phrase_begins_with_one_of_their_first_words(phrases: frozenset[str]) -> None:
    assert first_words(phrases) == {phrase.split()[0] for phrase in phrases}


@given(st.lists(WORDS, max_size=8), st.integers(0, 8), st.integers(0, 8), st.integers(1, 4))
def test_words_are_counted_up_to_as_many_as_are_wanted(words: list[str], start: int, end: int, least: int) -> None:
    tokens, end = tokenise(" ".join(words)), min(end, len(words))
    assert tokens.has_words(start, end, least) == (sum(map(tokens.is_word, range(start, end))) >= least)


@pytest.mark.parametrize(
    ("word", "parted"),
    [
        ("وبلقاء", [("و", "بلقاء"), ("وب", "لقاء")]),
        ("سيلتقي", []),
        ("مدينة", []),
    ],
)
def test_a_word_is_parted_from_every_particle_that_binds_it(word: str, parted: list[tuple[str, str]]) -> None:
    assert sorted(lexicon("ar").unbound(word)) == parted


def test_a_short_name_beside_the_full_name_is_read_as_a_person() -> None:
    """The sentence that tells the full name is read once, one that calls the same person for short a second time."""
    text = (
        "استقبل وزير الخارجية التونسي أنيس الشابي اليوم نظيره الياباني كينجي تاناكا.\n"
        "وأكد الشابي خلال اللقاء متانة العلاقات، فيما أشاد تاناكا بالتعاون."
    )
    (meeting,) = parse_text(text).meetings
    assert [len(person.mentions) for person in meeting.participants] == [2, 2]


def test_no_sentence_is_seen_from_the_one_beside_it() -> None:
    text = "The talks are over\n\nThe premier met her guests. They left at once."
    article = parse_text(text, meetings=False)
    words, _, cuts = cut(article, fold_with_offsets(article.text), "en")
    assert [words[one.start : one.end] for one in cuts][1][:2] == ["the", "premier"]
    assert all(words[one.end] == END and words[one.start - 1] == END for one in cuts)


def test_every_list_that_is_looked_up_stands_in_the_data_of_some_language() -> None:
    """A list that a language does without is empty; one that all do without is misspelt."""
    files = Path(analysis.__file__).parent.rglob("*.py")
    asked = {key for file in files for key in re.findall(r'\bsets\["(\w+\.[^"]+)"\]', file.read_text("utf-8"))}
    assert len(asked) > 300
    assert sorted(key for key in asked if not any(lexicon(language).sets[key] for language in languages())) == []


def _sorts(lexis: Lexicon, word: str) -> Collection[str]:
    hit = lexis.hits(tokenise(word), 0, 1).get(0)
    return hit.sorts if hit is not None else ()


@pytest.mark.parametrize("language", languages())
def test_no_phrase_hides_the_future_of_a_verb_of_contact(language: str) -> None:
    lexis = lexicon(language)
    verbs = {word for word in lexis.tree if "trigger" in _sorts(lexis, word)}
    futures = [clitic + verb for clitic in lexis.grammar.future for verb in verbs if clitic + verb in lexis.tree]
    assert [word for word in futures if "trigger" not in _sorts(lexis, word)] == []


def test_what_is_to_be_held_is_planned_whoever_holds_it() -> None:
    text = "وصلت الوزيرة الكينية سلمى موانغي إلى أكرا. وستجري موانغي خلال الزيارة محادثات مع نظيرها الغاني كوامي أدو."
    assert [meeting.planned for meeting in parse_text(text).meetings] == [True]


LETTERS = st.sampled_from(["a", "b", "c"])
NOUNS = st.lists(LETTERS, min_size=1, max_size=3).map(" ".join)
ROWS = st.lists(st.tuples(NOUNS.map("x {}".format), st.just("link"), st.sampled_from([1, 2])), max_size=5)


@given(rows=ROWS, ways=st.lists(st.sampled_from(["x", "x a", "x b"]), unique=True), nouns=st.lists(NOUNS, max_size=4))
def test_a_branch_stands_for_all_the_phrases_of_it(
    rows: list[tuple[str, str, int]], ways: list[str], nouns: list[str]
) -> None:
    branch = Branch(planted([(f"x {noun}", "speech", "affirm") for noun in nouns]))
    grafted = planted([*rows, *((way, "speech", branch) for way in ways)])
    written = planted([*rows, *((f"{way} {noun}", "speech", "affirm") for way in ways for noun in nouns)])

    def meanings(node: dict[str, Any], way: str = "") -> dict[str, frozenset[object]]:
        found: dict[str, frozenset[object]] = {}
        for word, following in node.items():
            if word:
                found |= meanings(following, f"{way} {word}")
            else:
                found[way] = frozenset(following[0])
        return found

    assert meanings(grafted) == meanings(written)
