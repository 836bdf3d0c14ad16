"""What the forms of words for saying tell, looked up by form."""

from __future__ import annotations

from functools import cache

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.lexicon import Hit, lexicon
from diplonews.analysis.words.tokens import first_words

__all__ = [
    "TO_SOMEONE",
    "act_words",
    "acts_by_form",
    "felt_words",
    "is_state",
    "joined_own_words",
    "own_acts",
    "own_words",
    "relayed_words",
    "renewed_words",
]

TO_SOMEONE = frozenset({"thank", "congratulate", "condole"})
"""Acts that a contact may be for ("met TO CONGRATULATE him")."""


@cache
def acts_by_form(language: str) -> dict[str, str]:
    """Give what is done in saying something, by each form of the verbs of saying."""
    words = lexicon(language)
    acts = reversed(words.tables["speech"]["acts"])  # Of two that share a form the first one counts.
    return {form: act for act in acts for form in words.sets[f"speech.acts.{act}"]}


def is_state(sentence: Sentence, hit: Hit) -> bool:
    """Tell a participle of how one stands from a verb of saying: "Chad REMAINS FULLY COMMITTED to peace".

    Some stand so in the past, too ("he said that Chad WAS COMMITTED to it").
    """
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    place = hit.start - 1
    while place > sentence.start and words[place] in sets["speech.degrees"]:
        place -= 1
    was = words[place] in sets["speech.being"] and words[hit.start] in sets["speech.agreeing"]
    return hit.end == hit.start + 1 and (was or words[place] in sets["speech.remaining"])


@cache
def felt_words(language: str) -> dict[str, str]:
    """Give what is done in telling of a feeling, by each form of the words for what is felt ("readiness")."""
    return _by_form(language, "felt", "endings")


@cache
def relayed_words(language: str) -> dict[str, str]:
    """Give what is done in saying something, by each noun for what someone is quoted with ("HIS REJECTION of")."""
    return _by_form(language, "relayed", "owned")


@cache
def renewed_words(language: str) -> dict[str, str]:
    """Give what is done again in saying something, by each noun for it that a verb of renewing has ("its SUPPORT")."""
    words = lexicon(language)
    acts = words.tables["speech"].get("renewed", {})
    return {noun: act for act in acts for noun in words.sets[f"speech.renewed.{act}"]}


def _by_form(language: str, table: str, endings: str) -> dict[str, str]:
    """Put each stem of a table before each of its endings; of two that share a form the first one counts."""
    words = lexicon(language)
    acts: dict[str, str] = {}
    for act in words.tables["speech"].get(table, {}):
        for stem in words.sets[f"speech.{table}.{act}"]:
            for ending in words.sets[f"speech.{endings}"]:
                acts.setdefault(stem + ending, act)
    return acts


@cache
def own_words(language: str) -> dict[str, str]:
    """Give what a speaker does by each verb of his own ("WE THANK") that is no other's verb."""
    words, told = lexicon(language), acts_by_form(language)
    own = [(act, form) for act in words.tables["speech"]["own"] for form in words.sets[f"speech.own.{act}"]]
    return {form: act for act, form in own if form not in told}


@cache
def own_acts(language: str) -> dict[str, frozenset[str]]:
    """Give the forms of a speaker's own verbs by what is done with them, but for what anyone says."""
    words = lexicon(language)
    return {act: words.sets[f"speech.own.{act}"] for act in words.tables["speech"]["own"] if act != "affirm"}


@cache
def act_words(language: str) -> frozenset[str]:
    """Give the words with which the forms of the verbs of saying begin."""
    return first_words(frozenset(acts_by_form(language)))


@cache
def joined_own_words(language: str) -> dict[str, tuple[str, int]]:
    """Give the same for them with an "and" that is written together with them, and how many letters that has."""
    joined = lexicon(language).grammar.particles.get("and", ())
    return {clitic + form: (act, len(clitic)) for clitic in joined for form, act in own_words(language).items()}
