"""Verbs of saying in all their forms, made of their stems by the paradigms of their language (its `speech.toml`).

A paradigm lists the forms of a class of verbs: those of one speaker, those of several, those that go on with the
clause before ("stressing"), passive ones ("was stressed"), those of what a contact was the occasion for ("allowed to
stress"), and those by which a speaker does what the verb tells in words of his own ("we thank"). Each form has slots
for the stems of a verb: `{0}ed` makes "stressed" of "stress".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

__all__ = ["conjugated"]

_KINDS: Final = ("one", "several", "continuing", "passive", "occasion")
_LISTS: Final = {"several": "dual", "continuing": "continuing", "passive": "passives", "occasion": "occasions"}
"""Under what name the forms of a kind are listed, besides under what is done in saying them."""
_MARKS: Final = ("quoting", "bound", "praising", "addressed")
"""What verbs may be marked as, besides by what is done in saying them."""
_VOICES: Final = "voices"
"""What stands for an act where a verb only tells who speaks."""


def conjugated(table: Mapping[str, Any]) -> dict[str, Any]:
    """Add every form of the verbs of a language to its lists of verbs of saying.

    Args:
        table: What its `speech.toml` says: besides single forms under `acts`, the classes of `verb` with the
            `paradigm` of each.

    Returns:
        The same with all forms under `acts`, those of several under `dual`, those that go on under `continuing`, and
        those that tell what was said before the verb under `passives`, those whose subject is a contact, at which all
        sides said it, under `occasions`; and those of verbs with marks under the name of
        each mark: `quoting` verbs mean something else where no "that" and no quotation follows, `bound` verbs have what
        is said bound to them by a preposition, `praising` ones praise what is so bound, and
        `addressed` ones have whom it is said to as their object. Forms of a speaker's
        own words are under `own`, by what is done; those of women alone under `feminine`, those of the present, where
        what is reported stands in the past, under `coming`.

    >>> table = {"acts": {}, "paradigm": {"er": {"one": ["a {0}é"], "several": ["ont {0}é"], "continuing": ["{0}ant"]}},
    ...          "verb": [{"act": "affirm", "paradigm": "er", "words": ["soulign"]}]}
    >>> conjugated(table)["acts"]["affirm"]
    ['a souligné', 'ont souligné', 'soulignant']
    """
    acts = {act: list(words) for act, words in table["acts"].items()}
    more = {kind: list(table.get(name, ())) for kind, name in _LISTS.items()}
    voices = list(table.get("voices", ()))
    marked: dict[str, list[str]] = {mark: [] for mark in _MARKS}
    own: dict[str, list[str]] = {}
    feminine: list[str] = []
    coming: list[str] = []
    masculine: set[str] = set()
    for verb in table.get("verb", ()):
        paradigm = table["paradigm"][verb["paradigm"]]
        hers = paradigm.get("feminine", ())
        feminine += [form for word in verb["words"] for form in _forms(hers, word)]
        coming += [form for word in verb["words"] for form in _forms(paradigm.get("coming", ()), word)]
        his = [pattern for pattern in paradigm.get("one", ()) if pattern not in hers]
        masculine.update(form for word in verb["words"] for form in _forms(his, word))
        if verb["act"] != _VOICES:
            firsts = (form for word in verb["words"] for form in _forms(paradigm.get("own", ()), word))
            own.setdefault(verb["act"], []).extend(firsts)
        for kind in _KINDS:
            forms = [form for word in verb["words"] for form in _forms(paradigm.get(kind, ()), word)]
            (voices if verb["act"] == _VOICES else acts.setdefault(verb["act"], [])).extend(forms)
            if kind in more:
                more[kind].extend(forms)
            for mark in verb.get("marks", ()):
                marked[mark].extend(forms)
    lists = {name: more[kind] for kind, name in _LISTS.items()}
    return {
        **table,
        "acts": acts,
        "voices": voices,
        "own": own,
        "feminine": [form for form in feminine if form not in masculine],
        "coming": coming,
        **marked,
        **lists,
    }


def _forms(patterns: Iterable[str], word: str | list[str]) -> Iterable[str]:
    """Put the stems of a verb into the forms of its paradigm."""
    stems = [word] if isinstance(word, str) else word
    return (pattern.format(*stems) for pattern in patterns)
