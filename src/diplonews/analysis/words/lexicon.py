"""The words of a language, ready to be looked up: one pass over a text finds every phrase that means something.

Phrases are sought by their folded words in a tree of dictionaries. The first word of a phrase may have particles
before it that the language writes together with it (in Arabic و ف ب ل ك س); the longest phrase wins, and of two
readings of the same length the one that strips least.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import pairwise, repeat
from typing import Any, Final

import attrs

from diplonews import knowledge
from diplonews.analysis.words.gate import Gate, build_gate
from diplonews.analysis.words.grammar import Grammar, OfficeRule, OpenerRule, TriggerRule, build_grammar, folded
from diplonews.analysis.words.hits import (
    Beginning,
    Branch,
    Hit,
    Node,
    by_sort,
    longest_hit,
    node_of,
    planted,
    sorts_of,
    stems_of,
    without,
)
from diplonews.analysis.words.met import Met
from diplonews.analysis.words.namewords import NameWords, name_words
from diplonews.analysis.words.parted import past_insertions
from diplonews.analysis.words.tokens import (
    END,
    Tokens,
    first_word,
    first_words,
    folded_phrases,
    phrase_at,
    words_of,
    words_of_all,
)
from diplonews.analysis.words.verbs import conjugated
from diplonews.text import fold

__all__ = ["Hit", "Lexicon", "lexicon"]

_HIGHEST: Final = frozenset({"head-of-state", "head-of-government", "foreign-minister", "crown-prince"})
"""Offices whose holders news calls by their family name alone."""
_MIN_FAMOUS: Final = 5
"""Letters of a family name that stands alone."""
_SENT: Final = frozenset({"ambassador", "charge-daffaires", "consul", "permanent-representative", "envoy"})
"""Offices whose holders are sent."""
_TOLD: Final = frozenset({"trigger", "link"})
"""Sorts of verbs whose auxiliary may stand apart."""
_VERB: Final = 6
"""Words that a verb has after its auxiliary, at most."""
_TITLE: Final = 12
"""Words of a title behind the adjective of a state that parts it."""
_BINDING: Final = "x"
"""Stands for each word that binds what is felt to its verb, where its branch is made."""
_PROPER: Final = frozenset({"country", "city", "capital", "organisation"})
"""Sorts of phrases that are written with capital letters where a language has them."""
_BODY: Final = frozenset({"organisation"})
_COURTESY: Final = frozenset({"honorific"})


class _Sets(dict[str, frozenset[str]]):
    """Lists of words by where they stand in the data, folded when they are first asked for.

    A list that a language does without is empty.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]) -> None:
        self._lists = {f"{table}.{key}": words for table, content in tables.items() for key, words in _lists(content)}

    def __missing__(self, key: str) -> frozenset[str]:
        found = self[key] = frozenset(map(" ".join, words_of_all(self._lists.get(key, ()))))
        return found


@attrs.define(slots=True, eq=False)
class Lexicon:
    """All phrases of a language."""

    language: str
    grammar: Grammar
    tree: dict[str, Any]
    """By the first word of each phrase: what follows it, once it has been met; a list of all phrases until then."""
    prefixes: tuple[str, ...]
    cuts: frozenset[int]
    """How many letters those have."""
    common: frozenset[str]
    ordinary: frozenset[str]
    """Common words that are no given names."""
    given: frozenset[str]
    famous: frozenset[str]
    """Family names of public record that mean nothing else, where capital letters tell names."""
    particles: frozenset[str]
    homographs: frozenset[str]
    """Given names that are written like other words."""
    borne: frozenset[str]
    """Words of the names of persons of public record."""
    pairs: frozenset[tuple[str, str]]
    """Words that stand together in those names."""
    letters: NameWords | None
    """What the letters of a word tell of it, where no capital letters do."""
    tables: Mapping[str, Mapping[str, Any]]
    sets: dict[str, frozenset[str]]
    gate: Gate
    """What tells whether words may report a contact."""
    beginnings: Met[Beginning | None] = attrs.field(init=False)
    """What begins with a word; None where nothing does."""
    stems: Met[tuple[str, ...]] = attrs.field(init=False)
    """A word, and what is left of it behind as many letters as particles have, where it begins with one."""
    tells_name: Met[bool] = attrs.field(init=False)
    """Whether a word is known to begin names, or may be a particle with one that is behind it."""
    unbound: Callable[[str], tuple[tuple[str, str], ...]] = attrs.field(init=False)
    """Parts a word from each particle that may bind it, but for those of verbs: the particle and the rest."""

    def __attrs_post_init__(self) -> None:
        self.beginnings, self.stems = Met(self._beginning), Met(self._stems)
        self.tells_name, self.unbound = Met(self._tells_name), Met(self._unbound).__getitem__

    def is_like_name(self, word: str) -> bool:
        """Tell whether a word looks like part of a name, where no capital letters tell it."""
        if word in self.borne:
            return True
        return word not in self.common and (self.letters is None or self.letters.is_like_name(word))

    def hits(self, tokens: Tokens, start: int, end: int) -> dict[int, Hit]:
        """Find the longest phrase at each word, by the index of the word."""
        found: dict[int, Hit] = {}
        words, cased = tokens.words, self.grammar.cased
        whole = tokens.phrases
        if whole is not None and words[start - 1 : start] in ([], [END]) and words[end : end + 1] in ([], [END]):
            return {index: whole[index] for index in range(start, end) if index in whole}
        stretch = words[start:end]
        following = (*stretch[1:], END)
        begun_at = map(self.beginnings.__getitem__, stretch)
        for index, begun, after in zip(range(start, end), begun_at, following, strict=False):
            if begun is None:
                continue
            if after in begun.follows:
                hit = longest_hit(begun.variants, words, index, end)
            elif begun.alone is not None:
                hit = Hit(index, index + 1, begun.prefix, *begun.alone)
            elif cased:
                hit = None
            else:
                continue
            if hit is not None and hit.prefix and hit.end == index + 1 and self._is_given(words[index], hit.prefix):
                continue  # A given name that looks like a particle and a word.
            if cased:
                hit = self._cased(hit, tokens, index, end)
            if hit is not None:
                found[index] = hit
        if cased:
            self._part_bodies(found, words)
            self._join_titles(found, words)
        return found

    def _is_given(self, word: str, prefix: str) -> bool:
        """Tell a given name, and one behind "and" that looks like more particles and a word ("and KLAUS", or Laos)."""
        joined = len(prefix) > 1 and self.grammar.binds(prefix[:1]) == "and"
        return word in self.given or (joined and word[1:] in self.given)

    def _beginning(self, word: str) -> Beginning | None:
        variants = self._readings(word)
        return Beginning.of(variants, self.grammar.future) if variants else None

    def _stems(self, word: str) -> tuple[str, ...]:
        bound = self.prefixes and word.startswith(self.prefixes)
        return (word, *(word[cut:] for cut in self.cuts)) if bound else (word,)

    def _cased(self, hit: Hit | None, tokens: Tokens, index: int, end: int) -> Hit | None:
        """Settle what a phrase means by its capital letters, and by the words that may part it."""
        word = tokens.words[index]
        if hit is not None and not _PROPER.isdisjoint(hit.sorts):
            hit = self._proper(hit, tokens)
        spelt = hit is not None and "honorific" in hit.sorts and word in self.sets["names.spelt"]
        if hit is not None and spelt and not tokens.original(index).isupper():
            hit = without(hit, _COURTESY)  # "He Lifeng", who is no "HE"
        if word in first_words(self.sets["contacts.parted.auxiliaries"]):
            hit = self._parted(tokens.words, index, end) or hit
        return hit

    def _proper(self, hit: Hit, tokens: Tokens) -> Hit | None:
        """Where capital letters tell names, a name of a state or city has one, and that of a body in one of its words.

        It has it there for a reason of its own in "the commission of THE AFRICAN UNION".
        """
        if tokens.is_capital(hit.start):
            return hit
        within = next((i for i in range(hit.start + 1, hit.end) if tokens.is_capital(i)), None)
        if within is None or "organisation" not in hit.sorts:
            return without(hit, _PROPER)
        begun = self.beginnings[tokens.words[within]]  # "la ligue des États arabes"
        inner = begun.hit(tokens.words, within, hit.end) if begun is not None else None
        of_another = inner is not None and inner.end == hit.end and inner.sense("organisation") is not None
        return without(hit, _PROPER if of_another else _PROPER - _BODY)

    def _part_bodies(self, found: dict[int, Hit], words: list[str]) -> None:
        """Shorten titles that end within the name of a body ("président | du CONSEIL de coopération du Golfe")."""
        for index, hit in found.items():
            if hit.end <= index + 2 or "office" not in hit.sorts:
                continue
            inside = (found.get(place) for place in range(index + 1, hit.end))
            bodies = (other for other in inside if other is not None and other.end > hit.end)
            body = next((other for other in bodies if other.sense("organisation") is not None), None)
            begun = self.beginnings[words[index]] if body is not None else None
            shorter = begun.hit(words, index, body.start) if begun is not None and body is not None else None
            if shorter is not None and "office" in shorter.sorts:
                found[index] = shorter

    def _join_titles(self, found: dict[int, Hit], words: list[str]) -> None:
        """Let titles go on that the adjective of a state parts ("ministre MALIEN délégué", "chef MALIEN du protocole").

        It is then part of them. A ministry is no title, and what it belongs to goes on behind it.
        """
        whole: dict[int, Hit] = {}
        for index, hit in found.items():
            if "office" in hit.sorts:
                start, state = index, found.get(hit.end)
            else:
                start, state = index - 1, hit
            if state is None or "adjective" not in state.sorts or state.prefix or state.end >= len(words):
                continue
            if (start < index and start in found) or (begun := self.beginnings[words[max(0, start)]]) is None:
                continue
            told = [*words[start : state.start], *words[state.end : state.end + _TITLE]]
            title = begun.hit(told, 0, len(told))
            rule, width = title.sense("office") if title is not None else None, state.start - start
            if title is not None and rule is not None and not rule.acts and title.end > width > 0:
                end = state.end + title.end - width
                whole[start] = Hit(start, end, title.prefix, title.senses, title.sorts, title.sense)
        found |= whole

    def _parted(self, words: list[str], index: int, end: int) -> Hit | None:
        """Find words that report a contact, or who was there, whose auxiliary stands apart from its participle."""
        width = phrase_at(words, index, end, self.sets["contacts.parted.auxiliaries"])
        adverbs, unparted = self.sets["contacts.parted.adverbs"], self.sets["contacts.parted.unparted"]
        for begin in past_insertions(words, index + width, end, adverbs, unparted) if width else ():
            if begin > index + width and (hit := self._parted_at(words, index, index + width, begin, end)) is not None:
                return hit
        return None

    def _parted_at(self, words: list[str], index: int, apart: int, begin: int, end: int) -> Hit | None:
        """Find the same where the participle, or what goes on with the auxiliary, stands at a token."""
        width = apart - index
        verb = [*words[index:apart], *words[begin : min(end, begin + _VERB)]]
        hit = longest_hit((("", node_of(self.tree, verb[0])),), verb, 0, len(verb)) if verb[0] in self.tree else None
        if hit is None or hit.end <= width or _TOLD.isdisjoint(hit.sorts):
            return None
        senses = tuple(sense for sense in hit.senses if sense[0] in _TOLD)
        sorts = by_sort(senses)
        return Hit(index, begin + hit.end - width, "", senses, sorts, sorts.get)

    def _readings(self, word: str) -> tuple[tuple[str, Node], ...]:
        """Give each way to read a word as particles and the first word of some phrase, with what may follow."""
        return tuple((prefix, node_of(self.tree, stem)) for prefix, stem in stems_of(self.tree, self.grammar, word))

    def _tells_name(self, word: str) -> bool:
        joined = self.sets["names.joined"]
        if word in self.given or word in self.particles:
            return True
        return any(stem in self.given or stem in joined for _, stem in self._unbound(word))

    def _unbound(self, word: str) -> tuple[tuple[str, str], ...]:
        return tuple(
            (prefix, word[len(prefix) :])
            for prefix, binds in self.grammar.clitics.items()
            if binds and word.startswith(prefix) and prefix not in self.grammar.future
        )


def _joined(common: frozenset[str], names: Iterable[str], grammar: Grammar) -> set[str]:
    """Give those common words that are "and" written together with a name."""
    clitics = [clitic for clitic in grammar.clitics if grammar.binds(clitic) == "and"]
    return {word for clitic in clitics for name in names if (word := clitic + name) in common}


@cache
def lexicon(language: str) -> Lexicon:
    """Build the lexicon of a language from its data.

    Raises:
        UnknownLanguage: There is no data for it.
    """
    # All that is made here stays: looking through it for what may go costs a tenth of the first call.
    collects = gc.isenabled()
    gc.disable()
    try:
        return _built(language)
    finally:
        if collects:
            gc.enable()


def _built(language: str) -> Lexicon:
    names = ("grammar", "contacts", "offices", "names", "speech", "topics", "places", "outcomes", "adjectives")
    tables: dict[str, Mapping[str, Any]] = {name: knowledge.table(name, language) for name in names}
    tables["speech"] = conjugated(tables["speech"])
    grammar = build_grammar(tables["grammar"])
    tree: dict[str, Any] = {}
    clitics = tuple(grammar.clitics)
    phrases, told = list[str](), list[tuple[str, Any]]()
    for forms, sort, value in _phrases(language, tables):
        phrases += forms
        told += repeat((sort, value), len(forms))
    for phrase, (sort, value) in zip(folded_phrases(phrases), told, strict=True):
        first = phrase.partition(" ")[0]
        rows = tree.setdefault(first if first.isalnum() else first_word(phrase), [])
        rows.append((phrase, sort, value))
    if grammar.cased:
        for rows in tree.values():
            rows.extend(_told_about(rows))
    sets = _Sets(tables)
    everyday = _common(language, grammar)
    persons = [] if grammar.cased else list(_borne(language))
    holders = [] if grammar.cased else list(_held())
    borne = {word for words in persons for word in words} | sets["names.elsewhere"]
    borne |= {word for words in holders for word in words if word not in everyday}
    common = (everyday - borne) | sets["names.ordinary"]
    letters = None if grammar.cased else name_words(language)
    given = frozenset(folded_phrases(tables["names"]["given"])) | (_latin(sets) if grammar.cased else frozenset())
    homographs = sets["names.homographs"]
    if letters is not None:
        given, homographs = given | letters.given | letters.homographs, homographs | letters.homographs
    return Lexicon(
        language=language,
        grammar=grammar,
        tree=tree,
        prefixes=clitics,
        cuts=frozenset(map(len, grammar.clitics)),
        common=common,
        ordinary=frozenset()
        if grammar.cased
        else common - given - _joined(common, (given - homographs) | sets["names.joined"], grammar),
        given=given,
        famous=_famous(language, given | sets["names.not_alone"]) if grammar.cased else frozenset(),
        particles=frozenset(folded_phrases(tables["names"]["particles"])),
        homographs=homographs,
        borne=frozenset(borne - sets["names.ordinary"]),
        pairs=frozenset(pair for words in (*persons, *holders) for pair in pairwise(words)),
        letters=letters,
        tables=tables,
        sets=sets,
        gate=build_gate(tables["contacts"], grammar, partial(sorts_of, tree, grammar)),
    )


def _told_about(rows: list[tuple[str, str, Any]]) -> list[tuple[str, str, Any]]:
    """Let a verb of contact that opens a topic report it, too: "CONFERRED ON trade with her", "s'est ENTRETENU DE".

    Args:
        rows: Phrases that begin with one word, each with its sort and what it means.
    """
    verbs = [(phrase, rule) for phrase, sort, rule in rows if sort == "trigger" and _is_talking(rule)]
    known = {phrase for phrase, sort, _ in rows if sort == "trigger"}
    openers = {phrase for phrase, sort, _ in rows if sort == "opener"} - known if verbs else set()
    found = {
        phrase: max((v for v in verbs if phrase.startswith(f"{v[0]} ")), key=lambda verb: len(verb[0]), default=None)
        for phrase in sorted(openers)
    }
    return [(phrase, "trigger", verb[1]._replace(topic=True)) for phrase, verb in found.items() if verb is not None]


def _is_talking(rule: TriggerRule) -> bool:
    """Tell a verb of talking with someone, by whatever means."""
    return rule.frame == "with" and rule.needs is None and rule.kind is None


def _common(language: str, grammar: Grammar) -> frozenset[str]:
    """Ordinary words, where no capital letters part them from names."""
    return frozenset() if grammar.cased else frozenset(knowledge.table("common", language)["words"].split())


def _latin(sets: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Given names in Latin letters, with those of persons of public record."""
    holders = (holder for kinds in knowledge.holders().values() for rows in kinds.values() for holder in rows)
    names = (words_of(name) for holder in holders for name in holder.names)
    first = {words[0] for words in names if len(words) > 1}
    known = first | {fold(name) for name in knowledge.given_names()}
    return frozenset(known) - sets["names.ordinary"] - sets["offices.portfolio.words"]


def _famous(language: str, others: frozenset[str]) -> frozenset[str]:
    """Family names of who held the highest offices, without those that are given names, places or words too."""
    rows = (holders for kinds in knowledge.holders().values() for kind, holders in kinds.items() if kind in _HIGHEST)
    names = (words_of(name) for holders in rows for holder in holders for name in holder.names)
    last = {words[-1] for words in names if len(words) > 1 and len(words[-1]) >= _MIN_FAMOUS}
    places = {word for entry in knowledge.gazetteer(language) for word in words_of(entry.form)}
    return frozenset(last - others - places)


def _borne(language: str) -> Iterator[list[str]]:
    """Go through the names of persons of public record: news may call them by a word of these alone."""
    people = knowledge.people(language)
    names = (*people.states.values(), *people.organisations.values())
    yield from words_of_all(person for persons in names for person in persons)


def _held() -> Iterator[list[str]]:
    """Go through the names of those who held offices."""
    rows = (holders for kinds in knowledge.holders().values() for holders in kinds.values())
    yield from words_of_all(name for holders in rows for holder in holders for name in holder.names)


def _lists(content: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, list[str]]]:
    for key, value in content.items():
        if type(value) is list:
            if not value or type(value[0]) is str:  # Lists are of words or of rows.
                yield path + key, value
        elif isinstance(value, Mapping):
            yield from _lists(value, f"{path}{key}.")


def _phrases(language: str, tables: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[Sequence[str], str, Any]]:
    """Go through all phrases: those that tell the same, their sort, and what they tell."""
    article = tables["adjectives"]["article"]
    for form, kind, key, everyday in knowledge.gazetteer(language):
        defined = article and kind.endswith("adjective")
        yield (form, article + form.replace(" ", f" {article}")) if defined else (form,), kind, (key, everyday)
    for row in tables["offices"]["office"]:
        rule = _office_rule(row)
        yield _unhyphened(row["forms"]), "office", rule
    for row in tables["contacts"]["trigger"]:
        trigger = TriggerRule(
            row["frame"], row.get("kind"), row.get("needs"), row.get("topic", False), row.get("person", False)
        )
        yield row["forms"], "trigger", trigger
        if "present" in row:
            yield row["present"], "trigger", trigger._replace(present=True)
    yield from _plain(tables)
    yield from _felt(tables["speech"])


def _unhyphened(forms: Sequence[str]) -> Sequence[str]:
    """Give titles as they are, and those with a hyphen without it, too: much of the press leaves it out."""
    apart = dict.fromkeys(form.replace("-", " ") for form in forms if "-" in form)
    return (*forms, *(form for form in apart if form not in forms)) if apart else forms


def _office_rule(row: Mapping[str, Any]) -> OfficeRule:
    return OfficeRule(
        kind=row["kind"],
        after=row.get("after", ""),
        before=row.get("before", False),
        bare=row.get("bare", False),
        country=row.get("country"),
        sent=row.get("sent", row["kind"] in _SENT),
        of=tuple(row.get("of", {}).items()),
        under=row.get("under", ""),
        plural=row.get("plural", False),
        body=row.get("body"),
        foreign=row.get("foreign", ""),
        acts=row.get("acts", False),
        elsewhere=tuple(row.get("elsewhere", {}).items()),
        usual=row.get("usual"),
    )


def _felt(speech: Mapping[str, Any]) -> Iterator[tuple[Sequence[str], str, Branch]]:
    """Make "his concern", "their thanks": a noun with each ending, behind each word that binds it to its verb."""
    felt = speech.get("felt", {})
    if not felt or not speech["bindings"]:
        return
    acts = [(f"{stem}{ending}", act) for act, stems in felt.items() for stem in stems for ending in speech["endings"]]
    nouns = folded_phrases(noun for noun, _ in acts)
    rows = [(f"{_BINDING} {noun}", "speech", act) for noun, (_, act) in zip(nouns, acts, strict=True)]
    yield speech["bindings"], "speech", Branch(planted(rows))


def _openers(topics: Mapping[str, Any]) -> Iterator[tuple[OpenerRule, list[str]]]:
    """Give each rule of an opener with its forms, those that its stems make by their patterns among them."""
    for row in topics.get("opener", ()):
        weak, bare = row.get("weak", False), row.get("bare", False)
        rule = OpenerRule(row["way"], folded(row, "via"), weak, row.get("needs"), bare)
        forms = list(row.get("forms", ()))
        for name, stems in row.get("stems", {}).items():
            for stem in stems:
                head, _, rest = stem.partition("~")
                forms += [pattern.replace("~", head) + rest for pattern in topics["patterns"][name]]
        yield rule, forms


def _plain(tables: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[Sequence[str], str, Any]]:
    contacts = tables["contacts"]
    sorts: tuple[tuple[str, Any, Sequence[str]], ...] = (
        *(("noun", kind, words) for kind, words in contacts["noun"].items()),
        *(("link", kind, words) for kind, words in contacts["links"].items()),
        *(("status", kind, words) for kind, words in contacts["status"].items()),
        *((sort, True, contacts[sort]["forms"]) for sort in ("counterpart", "together", "again", "delegation")),
        *(("joint", kind, words) for kind, words in contacts.get("joint", {}).items()),
        *(("joint", kind, words) for kind, words in contacts.get("groups", {}).items()),
        *(("group", kind, words) for kind, words in contacts.get("groups", {}).items()),
        *(("standing", kind, words) for kind, words in tables["offices"]["standing"].items()),
        *(("speech", act, words) for act, words in tables["speech"]["acts"].items()),
        ("voice", True, tables["speech"].get("voices", ())),
        *(("occasion", cue, words) for cue, words in tables["places"]["occasion"]["cues"].items()),
        *(("outcome", kind, words) for kind, words in tables["outcomes"].items() if isinstance(words, list)),
        *(("result", kind, words) for kind, words in tables["outcomes"].get("verbs", {}).items()),
        ("honorific", True, tables["names"]["honorifics"]),
        ("kin", True, tables["names"].get("kin", ())),
        ("foreign", True, tables["offices"]["portfolio"].get("foreign", ())),
        ("deputy", True, tables["offices"].get("binding", {}).get("deputies", ())),
        ("afar", True, tables["offices"]["portfolio"].get("afar", ())),
        *(("opener", rule, forms) for rule, forms in _openers(tables["topics"])),
        ("separator", True, tables["topics"]["separators"]),
        ("idiom", True, tables["places"].get("idioms", ())),
    )
    for sort, value, words in sorts:
        yield words, sort, value
