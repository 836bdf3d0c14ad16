"""Verbs of saying: which words of a sentence are one, and what stands around it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.antecedents import in_relative
from diplonews.analysis.speech.placing import begins_clause, guest_behind, is_followed, is_gerund, is_of_noun
from diplonews.analysis.speech.relays import find_relayed, is_of_thing
from diplonews.analysis.speech.speechwords import TO_SOMEONE, act_words, acts_by_form, felt_words, is_state, own_words
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.parted import past_insertion
from diplonews.analysis.words.signs import CLOSING, COMMAS, DASHES, OPENING
from diplonews.analysis.words.tokens import first_words, holds, past_articles, phrase_at, united

__all__ = [
    "absolute",
    "describes_noun",
    "is_besides",
    "is_direct",
    "is_negated",
    "is_purpose",
    "quotes",
    "verbs_of_saying",
]

_SAYING = frozenset({"speech", "voice"})
_OPENER = frozenset({"opener"})
_WIDTH = 4
"""Words of the longest participle with what belongs to it."""
_FRAME = 8
"""Within how many words a verb stands that tells what a contact began or ended with."""
_TOLD = 2
"""Within how many words of who tells something it is said to whom."""
_BLAME = 12
"""How far behind its verb stands a word for the blame that is laid on someone."""
_ACCENTED = frozenset({"à", "À"})
"""Words that fold to an auxiliary."""
_LONGEST = 7
"""Words that may go on with an auxiliary behind an adverb ("a aussi SAISI L'OCCASION POUR SALUER")."""
_PARTED = 6
"""And that may stand between an auxiliary and its participle."""
_ENABLED = 16
"""How far behind what gives someone the occasion stands what they say."""
_SIGHT = 10
"""How far a "that" or a quotation may stand from the verb that leads it."""
_VISITS = frozenset({"receive", "visitor"})
"""Frames of verbs that say something of a thing, and report a contact with a person."""
_REPORTED = frozenset({"speech", "trigger"})
_SUBJECT = 16
"""Words from a verb to what is said, with the subject."""
_ASIDE = 8
"""Of those, words that tell when and where, without the subject."""
_MEETS = frozenset({"meet", "to", "with", "receive"})
"""Frames of verbs that report a contact with someone."""


def verbs_of_saying(sentence: Sentence) -> dict[int, Hit]:
    """Find the verbs of saying of a sentence, by the number of their first word; also in what a longer phrase tells."""
    found: dict[int, Hit] = {}
    words, reached = sentence.tokens.words, sentence.start
    auxiliaries = sentence.lexicon.sets["speech.auxiliaries"]
    compound = sentence.where(auxiliaries) if auxiliaries else []
    acts = act_words(sentence.lexicon.language)
    told = [hit.start for hit in sentence.phrases(_SAYING)]
    # A longer phrase may begin with a verb of saying.
    begun: list[int] = []
    if not sentence.lacks(acts):
        begun = [i for i, hit in sentence.hits.items() if hit.end > i + 1 and words[i][len(hit.prefix) :] in acts]
    for index in sorted({*compound, *told, *begun}):
        if index < reached:
            continue
        hit = sentence.hits.get(index)
        if hit is None or _SAYING.isdisjoint(hit.sorts):
            longer = hit if hit is not None and hit.end > hit.start + 1 else None
            hit = _compound(sentence, index) if index in compound else None
            hit = hit or (_within(sentence, longer) if longer is not None else None)
        if hit is not None and _is_saying(sentence, hit):
            found[hit.start] = hit
            reached = hit.end
    found.update((hit.start, hit) for hit in find_relayed(sentence))
    for hit in _enabled(sentence):
        if not any(other.start <= hit.start < other.end for other in found.values()):
            found[hit.start] = hit
    return found


def _enabled(sentence: Sentence) -> Iterator[Hit]:
    """Find what someone was given the occasion to say: "a permis au ministre DE SALUER la trêve"."""
    sets, words = sentence.lexicon.sets, sentence.tokens.words
    enabling, of = sets["speech.enabling"], sentence.lexicon.grammar.of
    if not enabling or sentence.lacks(enabling):
        return
    for index in range(sentence.start, sentence.end):
        begin = index + phrase_at(words, index, sentence.end, enabling)
        for bound in range(begin + 1, min(sentence.end - 1, begin + _ENABLED)) if begin > index else ():
            if words[bound] in COMMAS | CLOSING:
                break
            verb = bound + 1 + (words[bound + 1] == "'")
            if words[bound] in of and (hit := _infinitive(sentence, bound, verb)) is not None:
                yield hit
                break


def _infinitive(sentence: Sentence, bound: int, verb: int) -> Hit | None:
    """Read the infinitive of a verb of saying, with the word that binds it."""
    sets, words, language = sentence.lexicon.sets, sentence.tokens.words, sentence.lexicon.language
    for head in sets["speech.infinitives"]:
        for width in range(min(_WIDTH, sentence.end - verb), 0, -1):
            form = " ".join([head, *words[verb : verb + width]])
            act = acts_by_form(language).get(form, "")
            if act or form in sets["speech.voices"]:
                senses = (("speech", act),) if act else (("voice", True),)
                sorts = dict(senses)
                return Hit(bound, verb + width, "", senses, sorts, sorts.get)
    return None


def _compound(sentence: Sentence, index: int) -> Hit | None:
    """Read a verb of two words with an adverb between them, from its auxiliary on ("a AUSSI rappelé")."""
    words, sets, acts = sentence.tokens.words, sentence.lexicon.sets, acts_by_form(sentence.lexicon.language)
    begin = past_insertion(words, index + 1, sentence.end, sets["speech.adverbs"], sets["contacts.parted.unparted"])
    start = _reflexive(sentence, index)
    for width in range(min(_LONGEST, sentence.end - begin), 0, -1) if begin > index + 1 else ():
        form = " ".join([*words[start : index + 1], *words[begin : begin + width]])
        act = acts.get(form, "")
        if not act and form in sets["speech.voices"]:
            voices = {"voice": True}  # "a, DE SON CÔTÉ, exprimé sa gratitude"
            return Hit(start, begin + width, "", (("voice", True),), voices, voices.get)
        if act and not any(begin <= opener.start < begin + width for opener in sentence.phrases(_OPENER)):
            sorts = {"speech": act}
            return Hit(start, begin + width, "", (("speech", act),), sorts, sorts.get)
    return None


def _is_participle(sentence: Sentence, hit: Hit) -> bool:
    """Tell a participle that describes a noun, by its accent, from the verb that is written alike without it."""
    endings = tuple(sentence.lexicon.tables["speech"].get("participles", ()))
    if not endings or hit.end > hit.start + 1 or not sentence.tokens.original(hit.start).endswith(endings):
        return False
    words, grammar, before = sentence.tokens.words, sentence.lexicon.grammar, hit.start - 1
    if words[before] in COMMAS or words[before] in grammar.and_:
        return False
    auxiliaries = sentence.lexicon.sets["speech.auxiliaries"]
    while before > max(sentence.start, hit.start - _PARTED) and not _is_auxiliary(sentence, before, auxiliaries):
        if words[before] in grammar.articles:
            return True
        before -= 1
    return not _is_auxiliary(sentence, before, auxiliaries)  # "a UNE FOIS DE PLUS souligné"


def _is_auxiliary(sentence: Sentence, index: int, auxiliaries: frozenset[str]) -> bool:
    """Tell a word that forms the past, and not one that is written like it with an accent ("tête-À-tête")."""
    return sentence.tokens.words[index] in auxiliaries and sentence.tokens.original(index) not in _ACCENTED


def _reflexive(sentence: Sentence, auxiliary: int) -> int:
    """Give where an auxiliary begins with the pronoun before it ("S'EST également félicité"), if one is bound to it."""
    words, pronouns = sentence.tokens.words, sentence.lexicon.sets["speech.reflexives"]
    start = auxiliary - 1 - (words[auxiliary - 1] == "'")
    return start if start >= sentence.start and words[start] in pronouns else auxiliary


def is_direct(sentence: Sentence, position: int) -> bool:
    """Tell a word with which someone's own words may begin where no mark tells it ("he added WE HOPE for")."""
    if position >= sentence.end:
        return False
    word = sentence.tokens.words[position]
    return word in sentence.lexicon.sets["speech.direct"] or word in own_words(sentence.lexicon.language)


def _within(sentence: Sentence, hit: Hit) -> Hit | None:
    """Read the verb with which a phrase begins ("they AGREED ON a plan" is what came of it, and what they said)."""
    words = sentence.tokens.words[hit.start : hit.end]
    words[0] = words[0][len(hit.prefix) :]
    for width in range(len(words) - 1, 0, -1):
        if act := acts_by_form(sentence.lexicon.language).get(" ".join(words[:width])):
            sorts = {"speech": act}
            return Hit(hit.start, hit.start + width, hit.prefix, (("speech", act),), sorts, sorts.get)
    return None


def _is_saying(sentence: Sentence, hit: Hit) -> bool:
    if hit.sense("link") not in {None, "clause"} and not hit.sense("voice"):
        return False
    if sentence.speaks_of(hit.start) or (hit.sense("opener") and hit.sense("trigger")):
        return False
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    if hit.prefix and grammar.binds(hit.prefix) not in {"and", "so"}:
        return False
    if _receives(sentence, hit):
        return False
    unsaid = united(sets["speech.never"], sets["speech.alike"], sets["speech.prepositions"])
    if phrase_at(words, hit.start, sentence.end, unsaid):
        return False
    if phrase_at(words, hit.end, sentence.end, sets["speech.impersonal"]):
        return False
    if hit.start > sentence.start and words[hit.start - 1] in sets["speech.reference"]:
        return False
    if grammar.verb_first:
        return _is_verb(sentence, hit) and not is_negated(sentence, hit)
    return hit.start <= sentence.start + 1 or not grammar.cased or _is_predicate(sentence, hit)


def _receives(sentence: Sentence, hit: Hit) -> bool:
    """Tell "welcomed THE CHANCELLOR to the palace", which reports a contact, from "welcomed the chancellor's words".

    So it tells "called on the minister in Paris" from "called on the minister to act".
    """
    rule, words, grammar = hit.sense("trigger"), sentence.tokens.words, sentence.lexicon.grammar
    passive = sentence.hits.get(hit.start - 1)
    whole = passive.sense("trigger") if passive is not None and passive.end >= hit.end else None
    if grammar.cased and whole is not None and whole.frame == "received":
        return True  # "they WERE WELCOMED by the minister"
    if rule is None or rule.frame not in _VISITS or not grammar.cased:
        return False
    start = past_articles(words, hit.end, sentence.end, grammar.articles)
    if hit.end < sentence.end and words[hit.end] in grammar.and_:
        return True  # "called on AND WAS RECEIVED by the king"
    if phrase_at(words, hit.end, sentence.end, sentence.lexicon.sets["contacts.links.pronouns"]):
        if hit.sense("voice") and _is_felt(sentence, hit.end):
            return False  # "offered HER DEEPEST CONDOLENCES"
        start = hit.end + 1
        return start >= sentence.end or words[start] not in sentence.lexicon.sets["contacts.links.purpose"]
    guest = next((m for m in sentence.mentions if m.start in {hit.end, start} and (m.name or m.offices)), None)
    if guest is None and rule.frame == "receive":
        guest = guest_behind(sentence, hit.end)
    if guest is None or words[guest.end : guest.end + 1] == ["'"]:
        return False
    purpose = sentence.lexicon.sets["contacts.links.purpose"]
    return rule.frame == "receive" or purpose.isdisjoint(words[guest.end : guest.end + 1])


def _is_felt(sentence: Sentence, position: int) -> bool:
    """Tell what is felt, with whose it is and how it is before it."""
    words, before = sentence.tokens.words, sentence.lexicon.sets["speech.before_felt"]
    while position < sentence.end - 1 and words[position] in before:
        position += 1
    return words[position] in felt_words(sentence.lexicon.language)


def _is_predicate(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb of a main clause from nouns, relative clauses, infinitives and other participles."""
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    before = words[hit.start - 1]
    if _reflexive(sentence, hit.start) < hit.start or _is_participle(sentence, hit):
        return False  # "la crise S'explique par", "l'engagement RÉAFFIRMÉ de la France"
    if hit.end == hit.start + 1 and " ".join(words[hit.start - 2 : hit.start]) in grammar.possessive:
        return False  # "Chad's CONTINUED fighting"
    if describes_noun(sentence, hit):
        return False  # "the need for CONTINUED support"
    if _is_recalled(sentence, hit):
        return False  # "the plan, AS OUTLINED at the summit"
    if before in DASHES and sentence.tokens.glued(hit.start):
        return False  # "Iranian-BACKED fighters"
    helped = hit.end > hit.start + 1 and words[hit.start] in sets["speech.auxiliaries"]  # "il L'A REMERCIÉ pour"
    helped = helped or is_gerund(sentence, hit)
    if not helped and (before in grammar.articles or (before == "'" and words[hit.start - 2] in grammar.articles)):
        return False  # a noun: "the annonce"
    if before in sets["speech.possessives"]:
        return False  # "discussed OUR SHARED commitment"
    if before in sets["speech.being"] and words[hit.end : hit.end + 1] and words[hit.end] in grammar.by:
        return False  # "He WAS WELCOMED BY the king"
    if hit.end == hit.start + 1 and words[hit.end : hit.end + 1] and words[hit.end] in grammar.by:
        return False  # "the crimes COMMITTED BY the army"
    if is_state(sentence, hit):
        return False  # "Chad REMAINS FULLY COMMITTED to peace"
    if in_relative(sentence, hit.start):
        return False  # "the report that confirms ...", which nobody says here
    return _is_finite(sentence, hit)


def describes_noun(sentence: Sentence, hit: Hit) -> bool:
    """Tell a participle of the noun that follows it: right behind a preposition no other form of a verb stands."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    before = words[hit.start - 1] if sentence.lexicon.grammar.possessive and hit.end == hit.start + 1 else ""
    bound = before in sets["speech.governing"] and before not in sets["speech.infinitive"]
    return bound and words[hit.start] not in sets["speech.continuing"]


def _is_recalled(sentence: Sentence, hit: Hit) -> bool:
    """Tell a participle behind "as" from the verb of a clause: "AS STATED in the accord"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[hit.start - 1] not in sets["speech.likening"] or hit.end >= sentence.end:
        return False
    joined = any(phrase_at(words, i, hit.start, sets["speech.besides"]) for i in range(hit.start - _WIDTH, hit.start))
    return not joined and words[hit.end] in united(sets["places.strong"], sets["topics.adjuncts"])


def is_negated(sentence: Sentence, hit: Hit) -> bool:
    """Tell "did NOT say", also with an "and" before the negation."""
    if hit.start == sentence.start:
        return False
    return sentence.tokens.words[hit.start - 1] in sentence.lexicon.grammar.negated


def _is_finite(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb of saying, and a participle that goes on with a clause, from other participles and infinitives."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if words[hit.start - 1] in sets["speech.infinitive"] and not is_besides(sentence, hit.start):
        return is_purpose(sentence, hit) or hit.sense("voice") is not None
    if hit.end - hit.start > 1 or words[hit.start] not in sets["speech.continuing"]:
        return True
    if words[hit.start - 1] in sets["speech.documents"] or is_besides(sentence, hit.start) or is_gerund(sentence, hit):
        return True
    if _is_means(sentence, hit.start):
        return True
    if words[hit.start - 1] in sets["speech.governing"] or _is_listed(sentence, hit.start):
        return False
    if absolute(sentence, hit) is not None:
        return True
    return begins_clause(sentence, hit) or phrase_at(words, hit.end, sentence.end, sets["speech.that"]) > 0


def _is_means(sentence: Sentence, position: int) -> bool:
    """Tell "They CONCLUDED the call BY thanking him": with what was said they began, or came to an end."""
    words, framing = sentence.tokens.words, sentence.lexicon.sets["speech.framing"]
    if words[position - 1] not in sentence.lexicon.grammar.by or sentence.lacks(framing):
        return False
    return not framing.isdisjoint(words[max(sentence.start, position - _FRAME) : position - 1])


def absolute(sentence: Sentence, hit: Hit) -> Mention | None:
    """Find the subject that a participle has of its own ("..., WITH THE KING stressing the need for a truce")."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    one = next((m for m in sentence.mentions if m.end == hit.start), None) if grammar.cased else None
    start = one.start if one is not None else sentence.start
    while start > sentence.start and words[start - 1] in grammar.articles:
        start -= 1
    return one if start > sentence.start and words[start - 1] in grammar.with_ else None


def is_purpose(sentence: Sentence, hit: Hit) -> bool:
    """Tell what a contact may be for: "met TO CONGRATULATE him"; "met TO STRESS that", with nothing said before."""
    if hit.sense("speech") in TO_SOMEONE:
        return True
    before = [other for index, other in sentence.hits.items() if index < hit.start]
    met = any((rule := other.sense("trigger")) is not None and rule.frame in _MEETS for other in before)
    told = [other for other in before if other.sense("speech") or other.sense("opener")]
    return met and (not told or _is_next_purpose(sentence, hit, told))


def _is_next_purpose(sentence: Sentence, hit: Hit, told: list[Hit]) -> bool:
    """Tell one of several things that a contact was for: "met to congratulate him AND TO STRESS that"."""
    words, to = sentence.tokens.words, sentence.lexicon.sets["speech.infinitive"]
    start = hit.start - (words[hit.start] not in to)
    joined = united(sentence.lexicon.grammar.and_, COMMAS)
    if not sentence.lexicon.grammar.cased or words[start] not in to or words[start - 1] not in joined:
        return False
    said = (other for other in told if other.sense("trigger") is None or other.sense("trigger").frame not in _MEETS)
    return all(words[other.start] in to or words[other.start - 1] in to for other in said)


def is_besides(sentence: Sentence, position: int) -> bool:
    """Tell "IN ADDITION TO welcoming the plan": what is said besides."""
    words, besides = sentence.tokens.words, sentence.lexicon.sets["speech.besides"]
    starts = range(max(sentence.start, position - _WIDTH + 1), position)
    return any(phrase_at(words, i, position, besides) == position - i for i in starts)


def _is_listed(sentence: Sentence, position: int) -> bool:
    """Tell "building a pier, AND SUPPORTING the fishers": the last of a list of deeds, which began after a comma."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    endings = tuple(sentence.lexicon.sets["topics.act_endings"])
    if not endings or words[position - 1] not in grammar.and_:
        return False
    before = position - 2 if words[position - 2] in COMMAS else position - 1
    first = next((i + 1 for i in range(before - 1, sentence.start, -1) if words[i] in COMMAS), 0)
    return (
        bool(first)
        and words[first].endswith(endings)
        and words[first] not in sentence.lexicon.sets["speech.continuing"]
    )


def _is_verb(sentence: Sentence, hit: Hit) -> bool:
    """Tell a verb, where verbs come first, from a noun or adjective that is spelled alike."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if is_of_thing(sentence, hit) or is_of_noun(sentence, hit):
        return False
    relative = sentence.lexicon.grammar.relative
    if not hit.prefix and words[hit.start - 1] in sets["speech.earlier"] and words[hit.start - 2] in relative:
        return False  # "the envoy, WHO WAS SPEAKING in Rome"
    noun = " ".join(words[hit.start : hit.end])[len(hit.prefix) :]
    if noun in sets["speech.noun"]:
        if not noun.startswith(sentence.lexicon.grammar.definite):
            before = (h for h in sentence.hits.values() if h.end == hit.start)
            content = united(sets["speech.heads"], sets["speech.needs"])
            joined = words[hit.start - 1] in COMMAS or (hit.end < sentence.end and words[hit.end] in content)
            if hit.prefix and joined:  # "Views were exchanged on trade, AND STRESS was laid on"
                return holds(words[sentence.start : hit.start], sets["speech.passive"])
            return not hit.prefix and any(_is_of_contact(sentence, h) for h in before)  # "the talks saw STRESS"
        return bool(hit.prefix) or _tells_itself(sentence, hit)
    if hit.end - hit.start > 1:
        return True
    form = words[hit.start][len(hit.prefix) :]
    if form in sets["topics.quantifiers"] and _is_discussed(sentence, hit):
        return False
    if form in sets["speech.blaming"] and not _blames(sentence, hit):
        return False
    if form in sets["speech.exact"]:
        spelled = "".join(c for c in sentence.tokens.original(hit.start) if not unicodedata.combining(c))
        exact = spelled.endswith(tuple(sentence.lexicon.tables["speech"].get("exact", ())))
        if not exact and not _is_told_to(sentence, hit):
            return False
    ahead = words[hit.end : hit.end + 2]
    bound = first_words(sets["speech.bindings"])
    if form in sets["speech.nouns"]:
        if _is_said(sentence, hit):
            return False
        voiced = hit.sense("voice") is not None
        if voiced and words[hit.start - 1] in sets["speech.that"]:
            return not bound.isdisjoint(words[hit.end : hit.end + _SIGHT])  # "after THAT he expressed in it HIS hope"
        if voiced and not sentence.lexicon.grammar.cased and words[hit.start - 1] in relative:
            return True  # "the envoy WHO EXPRESSED his thanks"
        binds = voiced and any(word in bound | sets["speech.there"] for word in ahead[:1])
        return binds or begins_clause(sentence, hit)
    if form in sets["speech.continuing"] and not hit.prefix:
        if form in sets["speech.renewing"] and _is_again(sentence, hit):
            return False  # "he called AGAIN for"
        if words[hit.start - 1] in sets["speech.earlier"]:
            return False  # "He WAS COMMITTED to"
        if hit.sense("voice") and ahead and ahead[0] in bound:
            return True
        if _is_circumstance(sentence, hit, form):
            return True
        after = ahead if ahead and ahead[0] in sets["speech.drop"] else ahead[:1]
        led = sets["speech.that"] | OPENING | {":"}
        return begins_clause(sentence, hit) or any(word in led for word in after)
    return True


def _is_of_contact(sentence: Sentence, hit: Hit) -> bool:
    """Tell what speaks of the contact, or a verb that has it for its subject right before it ("that THE TALKS SAW")."""
    if hit.sense("again") or hit.sense("noun"):
        return True
    before = (h for h in sentence.hits.values() if h.end == hit.start)
    return hit.sense("opener") is not None and any(h.sense("again") for h in before)


def _is_said(sentence: Sentence, hit: Hit) -> bool:
    """Tell the noun of what was said behind the verb and its subject: «وأكد الوزير، خلال لقائه، **تطلع** بلاده»."""
    words, grammar, after = sentence.tokens.words, sentence.lexicon.grammar, sentence.hits.get(hit.end)
    owned = hit.end < sentence.end and words[hit.end] in grammar.here
    owned = owned or (after is not None and not after.prefix and after.sense("country") is not None)
    if hit.prefix or grammar.cased or not owned:
        return False
    start = max(sentence.start, hit.start - _SUBJECT)
    before = [known for known in sentence.phrases(_REPORTED) if start <= known.start < hit.start]
    said = next((known for known in before if known.sense("speech") == "affirm"), None)
    if said is None or any(known is not said and "again" not in known.sorts for known in before):
        return False
    named = sum(m.end - m.start for m in sentence.mentions if said.end <= m.start < hit.start)
    return hit.start - said.end - named <= _ASIDE


def _is_again(sentence: Sentence, hit: Hit) -> bool:
    """Tell an adverb behind a verb of saying and its subject, or before what binds what was said, from a participle."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    if any(words[hit.start - 1].endswith(noun) for noun in sets["speech.noun"]):
        return False  # "called for THE STRESS, AGAIN, on": the noun is none of a verb
    if hit.end < sentence.end and words[hit.end] in united(sets["speech.drop"], sets["speech.that"]):
        return True
    ends = {hit.start, *(mention.start for mention in sentence.mentions if mention.end == hit.start)}
    ends |= {hit.start - 1} if words[hit.start - 1] in sets["speech.titles"] else set()
    return any(h.end in ends and not _SAYING.isdisjoint(h.sorts) for h in sentence.hits.values())


def _is_discussed(sentence: Sentence, hit: Hit) -> bool:
    """Tell "the meeting reviewed THE MAIN issues" from "he STRESSED": a verb of talking leads to it.

    So it does where the word goes on with a list, and things that are talked of follow ("trade, AND THE MAIN ISSUES").
    """
    joined = hit.prefix and sentence.tokens.words[hit.end : hit.end + 1]
    if joined and sentence.lexicon.sets["topics.leads"].issuperset(joined):
        discussed = any(opener.start < hit.start for opener in sentence.phrases(_OPENER))
        return discussed and all(said.start >= hit.start for said in sentence.phrases(_SAYING))
    for index in range(hit.start - 1, max(sentence.start, hit.start - _WIDTH) - 1, -1):
        before = sentence.hits.get(index)
        if before is not None and before.sense("opener"):
            return True
        if not sentence.tokens.is_word(index):
            break
    return False


def _blames(sentence: Sentence, hit: Hit) -> bool:
    """Tell "LAID THE BLAME on others" from "gave a speech about the blame", whose object is something else."""
    sets, ahead = sentence.lexicon.sets, sentence.tokens.words[hit.end : min(sentence.end, hit.end + _BLAME)]
    blame = next((i for i, word in enumerate(ahead) if word in sets["speech.blame"]), None)
    return blame is not None and sets["speech.unblamed"].isdisjoint(ahead[:blame])


def _tells_itself(sentence: Sentence, hit: Hit) -> bool:
    """Tell "there was STRESSING of", "besides STRESSING" from a noun that another one governs ("more stressing of")."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    before = words[max(sentence.start, hit.start - _WIDTH) : hit.start]
    if begins_clause(sentence, hit) or any(mention.end == hit.start for mention in sentence.mentions):
        return True
    return before[-1] in sets["speech.drop"] or holds(before, sets["speech.passive"])


def _is_told_to(sentence: Sentence, hit: Hit) -> bool:
    """Tell "the minister briefed THE ENVOY on", by whom it is told to, from "the minister took note of"."""
    teller = next((m for m in sentence.mentions if hit.end <= m.start <= hit.end + 1), None)
    if teller is None:
        return False
    ahead = range(teller.end, min(teller.end + _TOLD, sentence.end))
    told = next((m for m in sentence.mentions if m.start in ahead and not m.prefix), None)
    persons = sentence.lexicon.sets["speech.person"]
    drop = sentence.lexicon.sets["speech.drop"]
    words = sentence.tokens.words
    if told is None:
        return any(phrase_at(words, i, sentence.end, persons) for i in ahead)
    return told.end < sentence.end and words[told.end] in drop


def _is_circumstance(sentence: Sentence, hit: Hit, form: str) -> bool:
    """Tell a participle whose case tells it from the adjective of the noun before it ("the war, STRESSING peace")."""
    endings = tuple(sentence.lexicon.tables["speech"].get("circumstance", ()))
    if (
        endings
        and form.endswith(endings)
        and any(h.end == hit.start and not PLACES.isdisjoint(h.sorts) for h in sentence.hits.values())
    ):
        return True  # A place has no case: "between Syria and Kenya, | STRESSING"
    return bool(endings) and form.endswith(endings) and not sentence.tokens.words[hit.start - 1].endswith(endings)


def _stresses(sentence: Sentence, position: int) -> bool:
    """Tell "spoke (clearly) ABOUT THE NEED FOR": what can only be said, not what is talked about."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    near = range(position, min(sentence.end - 1, position + _TOLD)) if sets["speech.needs"] else ()
    return any(words[i] in sets["speech.drop"] and words[i + 1] in sets["speech.needs"] for i in near)


def quotes(sentence: Sentence, hit: Hit, position: int) -> bool:
    """Tell a verb that has a "that" or a quotation beside it, before it or from a position on."""
    words, that = sentence.tokens.words, sentence.lexicon.sets["speech.that"]
    if hit.start > sentence.start and words[hit.start - 1] in CLOSING:
        return True
    comma = hit.start > sentence.start + 1 and words[hit.start - 1] in COMMAS
    subject = any(m.end == hit.start - 1 for m in sentence.mentions)  # "The king, Jan Koroi, CONCLUDED his visit"
    if comma and (words[hit.start - 2] in CLOSING or not (subject or sentence.lexicon.grammar.verb_first)):
        return True  # "On arriving, FOUND the king the premier waiting": where verbs come first a comma tells nothing.
    near = range(max(sentence.start + 1, hit.start - _WIDTH), hit.start)
    if any(words[i] in CLOSING and words[i - 1] in COMMAS for i in near) and sentence.lexicon.grammar.cased:
        return True  # '"...," THE MINISTRY concluded'
    if is_direct(sentence, position) or _stresses(sentence, position):
        return True
    first = words[position] if position < sentence.end else ""
    if (
        sentence.tokens.is_word(min(position, sentence.end - 1))
        and first not in that
        and not is_followed(sentence, position)
    ):
        return False  # "he ENDED his visit"
    # A setting may be long: "said AFTER THE TALKS HELD YESTERDAY IN ROME that".
    setting = phrase_at(words, position, sentence.end, sentence.lexicon.sets["speech.adjuncts"])
    ahead = range(position, min(position + (2 if setting else 1) * _SIGHT, sentence.end))
    return any(words[i] in that or words[i] in OPENING or words[i] == ":" for i in ahead)
