"""Who stands before a verb, far or near, and may be its subject; and whom a pronoun right before it means."""

from __future__ import annotations

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.asides import find_led, is_of_event, is_person
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.hits import PLACES
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, DASHES, LISTING
from diplonews.analysis.words.tokens import before_articles, holds, longest, phrase_at, united

__all__ = [
    "antecedent",
    "before_verb",
    "equated",
    "in_relative",
    "is_behind_goal",
    "is_purpose",
    "is_untold",
    "may_lead",
]

_LED = 3
"""Words before a delegation among which a verb tells that someone leads it."""
_HEADED = 8
"""Words before the leader of a delegation among which it is told."""
_SUBJECT_GAP = 6
"""How many words may stand between a subject and the verb after it, where the verb most often comes first."""
_SUBJECT_GAP_FIRST = 16
"""And where the subject does."""
_BESIDE = 3
"""Words before a verb among which a clause ends that stands aside before it."""
_ASIDE = 40
"""Words of such a clause."""
_PAIR = 2
"""Those of whom both are told before "when they met"."""
_SOURCE = 4
"""Words that stand before who tells it."""
_OWNS, _OWNER = (2, 1), 3
"""Words of a sign of possession, and of whose it is."""
_SIGNS = DASHES | {":"}
"""Signs between "were" and those who they were."""
_COPULA = (1, 2, 3)
"""Words of a copula."""
_GOAL = 6
"""Words between a verb of going and who goes: where and when."""
_OF_EVENT = 2
"""Words from those after whom an event is called to what it is: a sign of possession."""
_TRIGGER = frozenset({"trigger"})
_DELEGATION = frozenset({"delegation"})
_QUOTES = frozenset("»\"”'")


def before_verb(sentence: Sentence, trigger: int) -> list[Mention]:
    """Find the subject before its verb."""
    grammar = sentence.lexicon.grammar
    pronoun = holds(sentence.tokens.words[max(sentence.start, trigger - 2) : trigger], grammar.pronouns)
    if pronoun and not any(
        m.name is not None and m.end == trigger and m.end - m.name[0] > 1 for m in sentence.mentions
    ):
        return []  # But of "his counterpart HE LANFEN held talks", where it is part of a name.
    group: list[Mention] = []
    reached = trigger
    limit = _SUBJECT_GAP if grammar.verb_first else _SUBJECT_GAP_FIRST
    reached = trigger = _past_aside(sentence, trigger)
    for mention in reversed(sentence.mentions):
        if mention.end > (reached if group else trigger):
            continue
        if not group and mention.delegation and (leads := _led_at(sentence, mention.start)):
            reached = trigger = leads  # "The minister will lead A DELEGATION to Fiji and meet": the minister will.
            continue
        if not group and (_is_visited(sentence, mention, trigger) or _is_inviter(sentence, mention)):
            continue
        if not group and (_is_of_led_group(sentence, mention) or _is_of_event(sentence, mention, trigger)):
            continue
        between = [w for w in sentence.tokens.words[mention.end : reached] if w not in grammar.articles and w != "'"]
        if group and group[0].joint and not grammar.verb_first:
            between = [w for w in between if w not in grammar.of]  # "the ministers of Mali, OF Chad and OF Niger"
        if not group and not _reaches(sentence, mention, trigger, between, limit):
            break
        if group and group[0].delegation:  # "A, B AND OTHER members of the government were there"
            further = sentence.lexicon.sets["contacts.delegation.further"]
            while between and between[-1] in further:
                between = between[:-1]
        if group and group[0].name is None:
            counts = sentence.lexicon.sets["contacts.apart.counts"]
            between = [word for word in between if word not in counts] or between
        listed = set(between) <= (COMMAS if grammar.verb_first else LISTING) or _ends_with(between, grammar.and_)
        if group and (_is_source(sentence, mention) or (between and not listed)):
            break
        if not (group or grammar.verb_first or may_lead(sentence, mention) or _is_who(sentence, mention, trigger)):
            continue
        if not group and grammar.verb_first and between and not (is_person(mention) or mention.delegation):
            continue  # "The king left for the summit of THE LEAGUE, and took a call": no body far off takes it.
        one_word = bool(group) and group[0].joint  # "The representatives OF MALI, OF CHAD and of Togo"
        if group and not (grammar.verb_first or one_word) and between and _is_where(sentence, mention, between):
            break
        group.insert(0, mention)
        reached = find_led(sentence, max(sentence.start, mention.start - _HEADED), mention) or mention.start
        if grammar.verb_first and grammar.binds(mention.prefix) != "and":
            break
    if group and grammar.binds(group[0].prefix) not in {"", "and", "so"}:
        return []
    return [
        m for m in group if not m.delegation or m.country or m.organisation or m.again
    ]  # "The king AND OTHER OFFICIALS"


def _is_of_event(sentence: Sentence, mention: Mention, trigger: int) -> bool:
    """Tell those after whom an event is called before another verb: "attend THE UNION MEETING and see the king"."""
    return trigger - mention.end > _OF_EVENT and is_of_event(sentence, mention)


def _is_inviter(sentence: Sentence, mention: Mention) -> bool:
    """Tell who invited to what is done, before a verb that comes first: "AT THE CALL OF THE KING visited X Rome"."""
    invited = sentence.lexicon.sets["contacts.links.invited"]
    if not sentence.lexicon.grammar.verb_first or sentence.lacks(invited):
        return False
    words, end = sentence.tokens.words, mention.start
    starts = range(max(sentence.start, end - longest(invited)), end)
    return any(phrase_at(words, start, end, invited) == end - start for start in starts)


def _is_visited(sentence: Sentence, house: Mention, trigger: int) -> bool:
    """Tell a ministry or body to which someone goes to meet others: "X visited THE FOREIGN MINISTRY to meet Y"."""
    acts = house.name is None and all(office.acts for office in house.offices)
    if (
        not (acts and (house.offices or house.organisation))
        or sentence.lexicon.grammar.verb_first
        or not is_purpose(sentence, trigger)
    ):
        return False
    start, articles = house.start, sentence.lexicon.grammar.articles
    while start > sentence.start and sentence.tokens.words[start - 1] in articles:
        start -= 1
    verbs = (verb.sense("trigger") for verb in sentence.phrases(_TRIGGER) if verb.end == start)
    return any(verb.frame == "visit" for verb in verbs)


def _past_aside(sentence: Sentence, trigger: int) -> int:
    """Give where the clause begins that stands aside before a verb ("X, WHO CAME TO Rome, met"), else the verb.

    Such is who came along, too ("X, ACCOMPANIED BY Y AND Z, met"), and what X did meanwhile ("X, CITING Y, met").
    """
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if grammar.verb_first:
        return _before_relative(sentence, trigger)
    along = sentence.lexicon.sets["contacts.links.companions"]
    participles = tuple(sentence.lexicon.sets["contacts.links.participles"])
    indefinite = sentence.lexicon.sets["speech.indefinite"]
    near = range(trigger - 1, max(sentence.start, trigger - _BESIDE) - 1, -1)
    closed = next((index for index in near if words[index] in COMMAS), 0)
    for index in range(closed - 1, max(sentence.start, closed - _ASIDE), -1):
        if words[index - 1] not in COMMAS:
            continue
        participle = words[index].endswith(participles)
        # "X, A FORMER MINISTER who had led the talks, met": what X is.
        participle = participle or (words[index] in grammar.articles and words[index] in indefinite)
        occasion = sentence.hits.get(index)  # "X, ON THE SIDELINES OF THE UNION'S SUMMIT, met"
        participle = participle or (occasion is not None and bool(occasion.sense("occasion")))
        if participle or words[index] in grammar.relative or phrase_at(words, index, closed, along):
            return next((m.end for m in sentence.mentions if index - 1 in {m.end, (m.name or (0, 0))[1]}), trigger)
    return _before_company(sentence, trigger, along)


def _before_relative(sentence: Sentence, trigger: int) -> int:
    """Give where a clause about the subject begins that signs part from its verb: "X - WHO IS WITH Y - met Z".

    No verb that "and" joins to the one before has its subject there ("received X, WHO ..., AND DISCUSSED with him").
    """
    grammar, words, hit = sentence.lexicon.grammar, sentence.tokens.words, sentence.hits.get(trigger)
    if hit is None or grammar.binds(hit.prefix) in {"and", "so"}:
        return trigger
    near = range(trigger - 1, max(sentence.start, trigger - _BESIDE) - 1, -1)
    closed = next((index for index in near if words[index] in COMMAS or words[index] in DASHES), 0)
    if not closed or " ".join(words[closed + 1 : trigger]) not in {"", *grammar.past}:
        return trigger
    signs = COMMAS if words[closed] in COMMAS else DASHES
    for index in range(closed - 1, max(sentence.start, closed - _ASIDE), -1):
        if words[index] in grammar.relative and words[index - 1] in signs:
            return index - 1 if any(mention.end == index - 1 for mention in sentence.mentions) else trigger
    return trigger


def _before_company(sentence: Sentence, trigger: int, along: frozenset[str]) -> int:
    """Give where it is told who came along, and no comma parts that from the verb: "X, JOINED BY A AND B met"."""
    for mention in sentence.mentions if not sentence.lacks(along) else ():
        start = mention.end + 1
        if start < trigger and phrase_at(sentence.tokens.words, start, trigger, along):
            apart = sentence.tokens.words[mention.end] in COMMAS and is_person(mention)
            company = [m for m in sentence.mentions if start < m.start < trigger]
            verbs = any(start < hit.start < trigger for hit in sentence.phrases(_TRIGGER))
            return mention.end if apart and company and company[-1].end == trigger and not verbs else trigger
    return trigger


def _is_of_led_group(sentence: Sentence, member: Mention) -> bool:
    """Tell who is in a delegation that someone else leads: "X leads a delegation INCLUDING Y to hold talks"."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    before = before_articles(words, member.start, sentence.start, sentence.lexicon.grammar.articles)
    ends = (hit for hit in sentence.phrases(_DELEGATION) if 0 < before - hit.end <= _LED)
    group = next(ends, None) if not sentence.lexicon.grammar.verb_first else None
    if group is None:
        return False
    between = words[group.end : before]
    included = holds(between, sets["contacts.links.including"]) and not holds(between, sets["contacts.links.heading"])
    return included and _led_at(sentence, group.start) > 0


def _led_at(sentence: Sentence, group: int) -> int:
    """Find the verb before a delegation which tells that whoever stands before that leads it; 0 if there is none."""
    words, leading = sentence.tokens.words, sentence.lexicon.sets["contacts.links.leading"]
    near = range(group - 1, max(sentence.start, group - _LED) - 1, -1)
    return next((index for index in near if words[index] in leading), 0)


def _reaches(sentence: Sentence, mention: Mention, trigger: int, between: list[str], limit: int) -> bool:
    """Tell whether a verb may have its subject so far before it."""
    grammar = sentence.lexicon.grammar
    if len(between) > limit:
        return False
    if grammar.verb_first and any(not w.isalpha() and w not in COMMAS and w not in _QUOTES for w in between):
        return False
    if not grammar.verb_first and len(between) > 1 and between[0] in COMMAS and between[-1] in COMMAS:
        return True  # All that stands between commas stands aside: "X, on the sidelines of the summit, met Y".
    joined = not grammar.verb_first and (
        _ends_with(between, united(grammar.and_, grammar.relative)) or is_purpose(sentence, trigger)
    )
    for index in range(mention.end, trigger):
        hit = sentence.hits.get(index)
        if hit is None or sentence.speaks_of(index):
            continue
        rule = hit.sense("trigger")
        aside = rule is not None and not grammar.verb_first and _stands_aside(rule, hit, trigger)
        if ((rule and not aside) or hit.sense("speech") or hit.sense("opener")) and not joined:
            return False
    return True


def _stands_aside(rule: TriggerRule, hit: Hit, trigger: int) -> bool:
    """Tell an auxiliary ("HAS also called on"), and a visit that is told in passing ("X, EN VISITE à Rome, a vu Y")."""
    return rule.frame == "visit" or (rule.needs is not None and trigger - hit.end <= 1)


def _is_where(sentence: Sentence, mention: Mention, between: list[str]) -> bool:
    """Tell a body at whose sitting people met: "At the 79th UN ASSEMBLY, X met"."""
    apart = set(between) <= COMMAS and not is_person(mention)
    return apart or not may_lead(sentence, mention)


def antecedent(sentence: Sentence, trigger: int) -> list[Mention]:
    """Find whom a pronoun right before a verb means: who leads the sentence ("X flew to Rome, where HE met")."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if grammar.verb_first or not holds(words[max(sentence.start, trigger - 2) : trigger], grammar.pronouns):
        return []
    leading = [m for m in sentence.mentions if m.end <= trigger and may_lead(sentence, m)]
    found = [m for m in leading if (m.name or m.offices) and not m.counterpart and not m.together]
    if not any(m.together and m.end == trigger for m in sentence.mentions):
        return found[:1]
    told = [m for m in sentence.mentions if m.end <= trigger and (m.name or m.counterpart) and is_person(m)]
    pronoun = next(m.start for m in sentence.mentions if m.together and m.end == trigger)
    if len(told) == _PAIR and words[pronoun - 1] in sentence.lexicon.sets["speech.when"]:
        return told  # "X told Y that it was so WHEN THE TWO met"
    joined = united(grammar.and_, grammar.articles)
    both = bool(found[1:]) and set(words[found[0].end : found[1].start]) <= joined
    return found[: 1 + both]  # "X and Y spoke of peace as THEY met"


def may_lead(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a mention may be the subject: no preposition stands before it."""
    grammar, words = sentence.lexicon.grammar, sentence.tokens.words
    if grammar.binds(mention.prefix) not in {"", "and", "so"}:
        return False
    if mention.joint and not grammar.verb_first:
        return True  # It is bound as the first of its list is.
    side = sentence.hits.get(mention.start)
    if side is not None and side.sense("country") and words[side.end] in COMMAS and mention.end > side.end + 1:
        return True  # "For CHAD, MINISTER ALI SALEM took part"
    index = before_articles(words, _past_owner(sentence, mention.start), sentence.start, grammar.articles) - 1
    if index < sentence.start or grammar.verb_first:
        return True
    before = words[max(sentence.start, index - 2) : index + 1]
    if _ends_with(before, sentence.lexicon.sets["contacts.links.including"]):
        return True  # "A delegation LED BY the minister" is the minister's.
    bound = (grammar.with_, grammar.of, grammar.from_, grammar.to, grammar.by)
    return not any(_ends_with(before, phrases) for phrases in bound)


def _is_who(sentence: Sentence, mention: Mention, trigger: int) -> bool:
    """Tell of whom the clause of a verb is told, whatever binds them: "while talking to THE ENVOY, WHO called on"."""
    between = [word for word in sentence.tokens.words[mention.end : trigger] if word not in COMMAS]
    return len(between) == 1 and between[0] in sentence.lexicon.grammar.relative and is_person(mention)


def _is_source(sentence: Sentence, mention: Mention) -> bool:
    """Tell who only tells it, before whoever does it: "ACCORDING TO THE SPOKESMAN, the king received the envoy"."""
    words, grammar, sources = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets["speech.according"]
    if grammar.verb_first or sentence.lacks(sources):
        return False
    end = before_articles(words, mention.start, sentence.start, grammar.articles)
    return end > sentence.start and _ends_with(words[max(sentence.start, end - _SOURCE) : end], sources)


def _past_owner(sentence: Sentence, start: int) -> int:
    """Give where whoever owns what begins at a token is named: "of THE LEAGUE'S ministers"."""
    words, possessive = sentence.tokens.words, sentence.lexicon.grammar.possessive
    for width in _OWNS:
        end = start - width
        if end > sentence.start and " ".join(words[end:start]) in possessive:
            owner = (i for i in range(max(sentence.start, end - _OWNER), end) if sentence.tokens.is_capital(i))
            return next(owner, end - 1)
    return start


def equated(sentence: Sentence, start: int) -> list[Mention]:
    """Find who they were, behind "were": "the envoys who presented their credentials WERE A, B and C".

    Args:
        sentence: The sentence.
        start: Where what they did ends.
    """
    words, copulas = sentence.tokens.words, sentence.lexicon.sets["contacts.links.copulas"]
    if sentence.lacks(copulas):
        return []
    being = sentence.lexicon.sets["speech.being"]
    after = [mention for mention in sentence.mentions if mention.start >= start]
    for place, mention in enumerate(after):
        index = before_articles(words, mention.start, start, sentence.lexicon.grammar.articles)
        # "The leaders who met WERE: A and B"; "the delegation included: A and B" tells who came along.
        index -= index - 1 > start and words[index - 1] in _SIGNS and words[index - 2] in being
        told = any(" ".join(words[index - width : index]) in copulas for width in _COPULA if index - width >= start)
        if told and is_person(mention):
            verbs = (hit.start for hit in sentence.phrases(_TRIGGER) if hit.start >= mention.end)
            end = next(verbs, sentence.end)
            return [mention, *(m for m in after[place + 1 :] if is_person(m) and m.start < end)]
    return []


def is_untold(mention: Mention) -> bool:
    """Tell a group or an office whose names are still to come."""
    return mention.name is None and (mention.delegation or bool(mention.offices))


def in_relative(sentence: Sentence, start: int) -> bool:
    """Tell a verb that a relative clause has of someone or something ("the treaty, WHICH HE described as").

    "A speech IN WHICH he stressed", "a visit DURING WHICH he stressed" tell what he stressed.
    """
    words, grammar, sets = sentence.tokens.words, sentence.lexicon.grammar, sentence.lexicon.sets
    last, before = words[start - 1], words[start - 2]
    if last in grammar.relative:
        return sentence.tokens.is_word(start - 2)
    if last in sets["speech.earlier"]:
        return before in grammar.relative  # "the envoy, WHO RECENTLY presented"
    bound = sets["speech.before_which"]
    return last in grammar.pronouns and before in sets["speech.of_things"] and words[start - 3] not in bound


def is_purpose(sentence: Sentence, start: int) -> bool:
    """Tell an infinitive that says what for ("arrived TO MEET", "pour rencontrer")."""
    purpose, words = sentence.lexicon.sets["contacts.links.purpose"], sentence.tokens.words
    return words[start] in purpose or holds(words[max(sentence.start, start - 2) : start], purpose)


def _ends_with(words: list[str], phrases: frozenset[str]) -> bool:
    return any(" ".join(words[start:]) in phrases for start in range(len(words)))


def is_behind_goal(sentence: Sentence, mention: Mention, verb: Hit) -> bool:
    """Tell whoever stands behind where and when they went, and their verb before that: "arrived in Rome today X"."""
    rule, words, grammar = verb.sense("trigger"), sentence.tokens.words, sentence.lexicon.grammar
    between = range(verb.end, mention.start)
    if rule is None or rule.frame != "visit" or len(between) > _GOAL or mention.prefix:
        return False
    sets = sentence.lexicon.sets
    free = united(grammar.to, grammar.of, sets["contacts.status.recent"], sets["places.capital"])
    places = (hit for hit in map(sentence.hits.get, between) if hit is not None and not PLACES.isdisjoint(hit.sorts))
    named = {index for hit in places for index in range(hit.start, hit.end)}
    return bool(named) and all(index in named or words[index] in free for index in between)
