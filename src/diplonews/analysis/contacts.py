"""Which words report a contact, and who stands on which side of it.

A sentence is first read into elements: mentions, triggers, links, status words and plain words. Each trigger has a
frame (a row of `contacts.toml`) that says where its participants stand. A frame looks only at what follows the
trigger up to the next verb, and before it where the subject comes first.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from diplonews.analysis.lexicon import Hit, Lexicon, TriggerRule
from diplonews.analysis.mentions import Mention, MentionReader
from diplonews.analysis.tokens import Tokens

__all__ = ["Contact", "Sentence", "find_contacts", "read_again", "read_sentence"]

_REACH = 45
"""How many words after its trigger a participant may stand."""
_GAP = 14
"""How many words may stand between a participant and the next."""
_NOUN_GAP = 26
"""How many words after its verb the noun of a contact may stand (the subject is between them)."""
_COMMAS = frozenset("،,")


@attrs.define(slots=True)
class Sentence:
    """One sentence with all that was read in it."""

    index: int
    start: int
    end: int
    tokens: Tokens
    hits: dict[int, Hit]
    mentions: list[Mention]
    lexicon: Lexicon
    heading: bool = False

    def speaks_of(self, index: int) -> bool:
        """Tell whether a token belongs to a mention."""
        return any(mention.start <= index < mention.end for mention in self.mentions)

    def speaks_of_contact(self) -> bool:
        """Tell whether it speaks of the contact at hand, or of all its sides."""
        return any(hit.sense("again") or hit.sense("together") for hit in self.hits.values())

    def has(self, sort: str, value: object, start: int, end: int) -> bool:
        """Tell whether a phrase of some sort stands between two tokens."""
        return any((value, sort) == (v, s) for i, hit in self.hits.items() if start <= i < end for s, v in hit.senses)


@attrs.define(slots=True)
class Contact:
    """A contact as one trigger reports it."""

    sentence: Sentence
    trigger: int
    frame: str
    kind: str
    first: list[Mention]
    second: list[Mention]
    attendees: list[Mention]
    status: str = "held"
    end: int = 0
    pending_subject: bool = False
    """The subject is not in the clause: it is who was spoken of last."""


def read_sentence(
    index: int, tokens: Tokens, start: int, end: int, lexicon: Lexicon, known: frozenset[str]
) -> Sentence:
    """Read the mentions of a sentence."""
    return _with_mentions(index, tokens, start, end, lexicon, known, lexicon.hits(tokens, start, end))


def read_again(sentence: Sentence, known: frozenset[str]) -> Sentence:
    """Read the mentions of a sentence anew, with more names known."""
    s = sentence
    return _with_mentions(s.index, s.tokens, s.start, s.end, s.lexicon, known, s.hits)


def _with_mentions(
    index: int, tokens: Tokens, start: int, end: int, lexicon: Lexicon, known: frozenset[str], hits: dict[int, Hit]
) -> Sentence:
    reader = MentionReader(lexicon, tokens, hits, end, known)
    mentions: list[Mention] = []
    position = start
    while position < end:
        mention = reader.read(position) if reader.may_begin(position) else None
        if mention is None:
            hit = hits.get(position)
            position = max(position + 1, hit.end if hit is not None and _is_fixed(hit) else 0)
            continue
        mentions.append(mention)
        position = max(mention.end, position + 1)
    return Sentence(index, start, end, tokens, hits, mentions, lexicon)


def _is_fixed(hit: Hit) -> bool:
    """Nothing begins inside a name of a state or city, or inside a phrase that reports a contact."""
    return any(sort in {"country", "city", "capital", "seat", "noun"} for sort, _ in hit.senses)


def find_contacts(sentence: Sentence) -> Iterator[Contact]:
    """Find the contacts that a sentence reports."""
    for index, hit in sentence.hits.items():
        for sort, rule in hit.senses:
            if sort == "trigger" and (contact := _contact(sentence, hit, rule)) is not None:
                yield contact
                break
        else:
            continue
        if index > sentence.end:
            break


def _contact(sentence: Sentence, hit: Hit, rule: TriggerRule) -> Contact | None:
    if sentence.speaks_of(hit.start):
        return None
    position, kind = hit.end, rule.kind or "talks"
    noun: Hit | None = None
    if rule.needs is not None:
        wanted = ("talks", "call", "video") if rule.needs == "noun" else (rule.needs,)
        noun = _noun(sentence, hit.end, wanted)
        if noun is None:
            return None
        sense = next(v for s, v in noun.senses if s == "noun" and v in wanted)
        if rule.needs == "noun":
            kind = sense
        if sense == "paper" and _is_credentials(sentence, noun):
            kind = "credentials"
    contact = Contact(sentence, hit.start, rule.frame, kind, [], [], [])
    _assign(contact, hit, position, noun, rule)
    if rule.frame in {"meet", "receive", "with", "to", "from"} and not contact.first:
        contact.first = _before(sentence, hit.start)
        contact.pending_subject = not contact.first
    elif rule.frame == "own" or contact.pending_subject:
        contact.first = _speaker_before(sentence, hit.start)
        contact.pending_subject = not contact.first
    if not _complete(contact):
        return None
    _refine_kind(contact, noun)
    contact.status = _status(contact, hit)
    return contact if contact.status != "none" else None


def _noun(sentence: Sentence, start: int, wanted: tuple[str, ...]) -> Hit | None:
    """Find the noun that a verb of doing takes."""
    for index in range(start, min(sentence.end, start + _NOUN_GAP)):
        hit = sentence.hits.get(index)
        if hit is None:
            continue
        if any(sort == "noun" and value in wanted for sort, value in hit.senses):
            return hit
        if hit.sense("trigger") and not sentence.speaks_of(index):
            rule = hit.sense("trigger")
            if rule.frame in {"meet", "receive"}:
                return None
    return None


def _is_credentials(sentence: Sentence, noun: Hit) -> bool:
    words = sentence.tokens.words[noun.start : noun.end + 2]
    return any(word.startswith("اعتماد") or word.endswith("الاعتماد") for word in words)


def _assign(contact: Contact, hit: Hit, position: int, noun: Hit | None, rule: TriggerRule) -> None:
    """Put each mention after the trigger on its side."""
    sentence = contact.sentence
    side = contact.first if rule.frame not in {"own", "between"} else contact.second
    crossed = rule.frame in {"own", "between"}
    reached, opened = position, rule.frame == "own"
    for mention in sentence.mentions:
        if mention.start < position:
            continue
        if mention.start - hit.start > _REACH:
            break
        link = _link(sentence, reached, mention, noun)
        if link == "stop":
            break
        if rule.frame == "between" and not opened and link == "none" and mention.start - hit.end <= 1:
            # "The talks of X with Y": the noun's own complement is the first side.
            side = contact.first
            side.append(mention)
            opened = True
        elif rule.frame == "between" and not opened:
            if link not in {"between", "with"}:
                break
            opened = True
            if link == "with":
                contact.pending_subject = True
            side.append(mention)
        elif link == "attend":
            side = contact.attendees
            side.append(mention)
        elif link == "and" and (side or contact.first):
            side.append(mention)
        elif link in {"with", "between"}:
            if crossed and rule.frame != "own" and contact.second:
                side.append(mention)
            else:
                side = contact.second
                crossed = True
                side.append(mention)
        elif (link == "from" and rule.frame == "from") or (link == "to" and rule.frame == "to"):
            side = contact.second
            crossed = True
            side.append(mention)
        elif link == "none":
            if not side and not crossed:
                side.append(mention)
            elif not crossed and rule.frame in {"meet", "receive", "to"}:
                side = contact.second
                crossed = True
                side.append(mention)
            elif rule.frame == "own" and not contact.second:
                side.append(mention)
            elif side and _apposition(side[-1], mention):
                pass
            elif _listed(sentence, reached, mention) and side:
                side.append(mention)
            else:
                break
        elif link != "other":
            break
        reached = contact.end = mention.end
    contact.end = max(contact.end, hit.end, noun.end if noun is not None else 0)


def _apposition(last: Mention, mention: Mention) -> bool:
    return last.name is not None and mention.name is None and bool(mention.offices) and not last.offices


def _listed(sentence: Sentence, reached: int, mention: Mention) -> bool:
    """A list with commas: "A, B and C"."""
    between = sentence.tokens.words[reached : mention.start]
    return len(between) == 1 and between[0] in _COMMAS and mention.name is not None


def _link(sentence: Sentence, reached: int, mention: Mention, noun: Hit | None) -> str:
    """Tell what binds a mention to what stands before it."""
    lexicon, words = sentence.lexicon, sentence.tokens.words
    between = list(words[reached : mention.start])
    if len(between) > _GAP + (
        noun.end - noun.start + 6 if noun is not None and reached <= noun.start < mention.start else 0
    ):
        return "stop"
    for index in range(reached, mention.start):
        hit = sentence.hits.get(index)
        if hit is None:
            continue
        if hit.sense("link") == "attend" and hit.sense("speech") is None:
            return "attend"
        if index > reached and _breaks(hit, noun):
            return "stop"
    meant = set(between)
    if noun is not None and reached <= noun.start < mention.start:
        meant = set(words[noun.end : mention.start])
        if mention.prefix == "ب":
            return "with"
    if meant & lexicon.sets["contacts.links.between"]:
        return "between"
    if "مع" in meant:
        return "with"
    if mention.prefix == "و" or (meant & {"و", "وكذلك", "وكذا"}) or any(w in {"وكل", "وعدد"} for w in meant):
        return "and"
    if mention.prefix == "ب":
        return "with"
    if "من" in meant and "كل" not in meant and "كلا" not in meant:
        return "from"
    if mention.prefix == "ل" or "الي" in meant:
        return "to"
    if any(word in lexicon.sets["contacts.links.clause"] for word in between):
        return "stop"
    return "other" if between and between[-1] in lexicon.sets["contacts.links.inside"] else "none"


def _breaks(hit: Hit, noun: Hit | None) -> bool:
    """A verb of its own, or what was discussed: the participants are over."""
    if noun is not None and hit.start == noun.start:
        return False
    for sort, value in hit.senses:
        if sort == "trigger" and value.frame != "between":
            return True
        if sort in {"opener", "speech", "occasion"} and hit.end - hit.start >= 1:
            return True
    return False


def _speaker_before(sentence: Sentence, trigger: int) -> list[Mention]:
    """Find whom a pronoun means: the nearest before it that is no object of a preposition."""
    before = (m for m in reversed(sentence.mentions) if m.end <= trigger)
    return next(([m] for m in before if m.prefix in {"", "و", "ف"} and not m.counterpart and not m.together), [])


def _before(sentence: Sentence, trigger: int) -> list[Mention]:
    """Find the subject before its verb, as headlines and clauses after أن have it."""
    group: list[Mention] = []
    reached = trigger
    for mention in reversed(sentence.mentions):
        if mention.end > trigger:
            continue
        between = sentence.tokens.words[mention.end : reached]
        if any(not w.isalpha() and w not in _COMMAS and w not in {"»", '"'} for w in between) or len(between) > (
            6 if not group else 1
        ):
            break
        if any(
            (h := sentence.hits.get(i)) and (h.sense("trigger") or h.sense("speech") or h.sense("opener"))
            for i in range(mention.end, reached)
        ):
            break
        group.insert(0, mention)
        reached = mention.start
        if mention.prefix != "و":
            break
    if group and group[0].prefix in {"ب", "ل"}:
        return []
    return group


def _complete(contact: Contact) -> bool:
    frame, first, second = contact.frame, contact.first, contact.second
    if frame == "between":
        return (
            len(second) >= 2
            or (bool(contact.first or contact.pending_subject) and bool(second))
            or any(m.together for m in second)
        )
    if frame == "own":
        return bool(second)
    if frame == "with" and not second:
        return len([m for m in first if not m.together]) >= 2
    if frame in {"meet", "receive"} and not second:
        # Only one is named: it is whom the last subject met.
        if len(first) == 1 and not first[0].together:
            contact.second, contact.first, contact.pending_subject = first, [], True
            return True
        return len(first) >= 2
    return bool(second)


def _refine_kind(contact: Contact, noun: Hit | None) -> None:
    sentence = contact.sentence
    start, end = sentence.start, sentence.end
    if sentence.has("noun", "video", start, end):
        contact.kind = "video"
    elif contact.kind == "talks" and sentence.has("noun", "phone", contact.trigger, min(end, contact.end + 8)):
        contact.kind = "call"
    elif contact.kind == "talks" and sentence.has("noun", "credentials", start, end):
        contact.kind = "credentials"
    if (
        noun is None
        and contact.frame == "between"
        and contact.sentence.tokens.words[contact.trigger] in {"قمه", "القمه"}
    ):
        contact.kind = "summit"


def _status(contact: Contact, hit: Hit) -> str:
    """Tell held from planned and cancelled; "none" where it is background, or wished for and no more."""
    sentence, words = contact.sentence, contact.sentence.tokens.words
    sets = sentence.lexicon.sets
    before = range(max(sentence.start, hit.start - 8), hit.start)
    if sentence.has("status", "background", sentence.start, hit.start + 12):
        return "none"
    if (
        any(words[i] == "وكان" or words[i] == "كان" or words[i] == "وكانت" for i in range(sentence.start, hit.start))
        and "قد" in words[sentence.start : hit.start + 1]
    ):
        return "none"
    if any(words[i] in sets["contacts.status.refused"] for i in range(max(sentence.start, hit.start - 3), hit.start)):
        return "none"
    if any(words[i] in sets["contacts.status.cancelled"] for i in range(max(sentence.start, hit.start - 3), hit.start)):
        return "cancelled"
    if "س" in hit.prefix:
        return "planned"
    planned = sets["contacts.status.planned"]
    if any(words[i] in planned for i in before) or sentence.has(
        "status", "planned", max(sentence.start, hit.start - 10), hit.start
    ):
        return "planned"
    if words[hit.start].startswith(("ي", "ت")) and sentence.has(
        "status", "planned", hit.start, min(sentence.end, contact.end + 8)
    ):
        return "planned"
    return "held"
