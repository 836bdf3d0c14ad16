"""What each side said: verbs of saying and what is said, clause by clause.

Who speaks is told by the subject of the verb. A form that goes on with the clause before it ("stressing", "مؤكدا")
has that clause's speaker; a verb with a pronoun for its subject has the last speaker.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.speech.asides import is_person
from diplonews.analysis.speech.placing import follows_and, is_addressed_first
from diplonews.analysis.speech.sayings import is_direct, verbs_of_saying
from diplonews.analysis.speech.speechwords import TO_SOMEONE, joined_own_words, own_acts
from diplonews.analysis.statements.according import find_according
from diplonews.analysis.statements.clauses import Clause, find_clauses, is_of_one
from diplonews.analysis.statements.contents import find_start
from diplonews.analysis.statements.feelings import find_feeling, find_felt_ahead
from diplonews.analysis.statements.openings import find_opening, form_of, past_addressed, read_second_verb
from diplonews.analysis.statements.postposed import before_verb, is_passive_behind, postposed_at
from diplonews.analysis.topics.closings import find_closing, find_end, find_prayer, past_closing
from diplonews.analysis.topics.outcomes import place_asked_to
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import CLOSING, COMMAS, OPENING
from diplonews.analysis.words.tokens import first_words, phrase_at, united

__all__ = ["FoundStatement", "find_statements"]

_HEAD = 20
"""How far whom something is handed to may go before it."""
_MIN_CLAUSE = 2
"""Words that make a clause."""
_MARKED = 4
"""Words and signs from where a quotation closes to what makes its verb nobody's."""
_SEEN = 6
"""Within how many words of its verb the report of a contact names who was met."""
_NAMED = 7
"""Words that name a paper or an agency, before what it was told."""
_LONG = 8
"""A quotation of so many words is all that was said; a shorter one may be part of it."""
_WISHES = frozenset({"hope", "call-for"})
"""Acts whose object may be a clause."""
_AFFIRM = "affirm"
_REPORTS = frozenset({"meet", "receive"})
"""Frames of verbs that report the contact itself."""


class FoundStatement(NamedTuple):
    """The tokens of what was said, and who said it."""

    start: int
    end: int
    act: str
    """A label of SpeechAct; empty where a verb only tells who speaks ("expressed his ...")."""
    speakers: tuple[Mention, ...]
    """Who is told to say it; none where it is not told in the clause."""
    joint: bool
    """Whether the clause says that all sides said it."""
    other: bool
    """Whether someone says it who is no person or side, or it was said at another time."""
    turn: bool
    """Whether the clause says that now the other side speaks."""
    country: str | None
    """The state whose side says it, where it is told by that ("the Saudi side")."""
    quoted: int
    """The token after the speaker's own words, if what was said is told in them; else 0."""
    unread: int = 0
    """The token of a subject that was not read as a person: it may be one of the names of who met."""
    continuing: bool = False
    """Whether it goes on with a clause before it, which tells who speaks."""
    feminine: bool = False
    """Whether the verb is one of a woman, or of a body."""
    title: int = 0
    """The token of a bare title that says it; 0 without one."""
    single: bool = False
    """Whether its form tells that one man says it, who is not named; of all sides, whether the contact itself does."""
    several: bool = False
    """Whether it goes on with a clause before it in a form of several."""
    cut: int = 0
    """How many letters of its first word are no part of it."""
    beside: str | None = None
    """The state that says it together with the first, where two are told to say it."""
    together: str = ""
    """What is done in saying it where all sides say it, if that is another act."""


def find_statements(sentence: Sentence) -> Iterator[FoundStatement]:
    """Find what is reported as said, and the verbs that only tell who speaks."""
    for found in _told(sentence):
        yield from _parted(sentence, found) if found.act else (found,)


def _told(sentence: Sentence) -> Iterator[FoundStatement]:
    """Find them clause by clause."""
    clauses = _outside(sentence, find_clauses(sentence))
    reached = sentence.start
    if (ahead := find_felt_ahead(sentence)) is not None:
        act, began, start = ahead
        clauses = [clause for clause in clauses if clause.hit.start < began or clause.hit.start > start]
        limit = next((_begin(sentence, clause) for clause in clauses if clause.hit.start > start), sentence.end)
        reached = find_end(sentence, start, limit, 0)
        yield FoundStatement(start, reached, act, (), True, False, False, None, 0)
    elif not clauses:
        yield from _bare(sentence)
        yield from _according(sentence)
    for number, clause in enumerate(clauses):
        hit, subject, following = clause.hit, clause.subject, clauses[number + 1 :]
        limit = _begin(sentence, following[0]) if following else sentence.end
        if clause.continuing and (hit.start == sentence.start or is_addressed_first(sentence, hit)):
            limit = min(limit, _main_clause(sentence, hit.end))
        limit = max(find_prayer(sentence, subject.end, limit), subject.end)
        act, start = find_opening(sentence, clause, limit)
        if (second := read_second_verb(sentence, start, limit)) is not None:
            act, start = second
        elif act in TO_SOMEONE and start < limit and sentence.tokens.words[start] in sentence.lexicon.grammar.and_:
            start = past_addressed(sentence, start, limit)  # "félicité le ministre ET SON ÉQUIPE pour leur travail"
        start = _past_press(sentence, hit.end, start, limit)
        if start < hit.start or hit.start < reached or _is_about_hearer(sentence, start):
            continue
        begin = hit.start if clause.passive and is_passive_behind(sentence, hit, limit) else 0
        if not clause.continuing and not begin:
            begin = postposed_at(sentence, hit, subject, limit)
        if begin:
            start, end = before_verb(sentence, reached, begin)
            quoted = end
        else:
            end, quoted = _closing(sentence, clause, following, start, limit)
        if clause.bound and 0 < sum(map(sentence.tokens.is_word, range(start, end))) < _MIN_CLAUSE:
            start = hit.end - 1  # "HOPE FOR more": what is felt is told with a single word.
        reached = max(end, hit.end)
        if hit.sense("voice") and following and following[0].bound:
            # "Expressed to him | his thanks": what is felt is a clause of its own, also between quotation marks.
            act, reached = "", hit.end
        if act == _AFFIRM:
            act = _own(sentence, start, end) or act
        elif act == "inform":
            felt, at = find_feeling(sentence, start, end)
            act = felt if at == start and felt not in {"", _AFFIRM} else act  # "informed him of HIS CONCERN"
        if (begin and _is_report(sentence, start, end)) or not _is_told(sentence, clause, act, start, end):
            act, end, quoted = "", start, 0
            if begin and clause.beside:
                continue
        yield _found(sentence, clause, act, (start, end, quoted))


def _found(sentence: Sentence, clause: Clause, act: str, said: tuple[int, int, int]) -> FoundStatement:
    """Tell what was said together with what its clause tells of who said it."""
    words, hit, subject = sentence.tokens.words, clause.hit, clause.subject
    start, end, quoted = said
    hers = words[hit.start][len(hit.prefix) :] in sentence.lexicon.sets["speech.feminine"]
    hers = hers or not sentence.lexicon.sets["speech.she"].isdisjoint(words[hit.start - 1 : hit.end])
    return FoundStatement(
        start,
        end,
        act,
        subject.speakers,
        clause.joint,
        clause.other,
        clause.turn,
        subject.country,
        quoted,
        unread=subject.unread if not clause.past else 0,
        beside=subject.beside,
        continuing=clause.continuing or _shares(sentence, clause),
        feminine=hers,
        title=clause.title,
        single=_is_of_one(sentence, clause, hers=hers),
        several=clause.continuing and _is_of_several(sentence, hit),
        together="agree"
        if act == _AFFIRM and form_of(sentence, hit) in sentence.lexicon.sets["speech.agreeing"]
        else "",
    )


def _shares(sentence: Sentence, clause: Clause) -> bool:
    """Tell a verb that "and" joins to one before it in its sentence: both have one subject."""
    grammar, hit = sentence.lexicon.grammar, clause.hit
    bare = not (clause.subject.speakers or clause.joint or clause.subject.country or clause.turn or clause.title)
    if not grammar.verb_first:
        return bare and follows_and(sentence, hit)
    if hit.start == sentence.start or grammar.binds(hit.prefix) != "and":
        return False
    before = hit.start - 1
    return bare and (sentence.tokens.is_word(before) or sentence.tokens.words[before] in COMMAS)


def _is_of_one(sentence: Sentence, clause: Clause, *, hers: bool) -> bool:
    """Tell a verb whose form is of one man or thing, where several have forms of their own; else one behind "she"."""
    if clause.joint:
        after = sentence.hits.get(clause.hit.end)
        return after is not None and after.sense("again") is not None
    if not sentence.lexicon.grammar.verb_first:
        return is_of_one(sentence, clause.hit)
    if clause.continuing or clause.bound or hers:
        return False
    form = form_of(sentence, clause.hit)
    return form not in sentence.lexicon.sets["speech.dual"]


def _is_of_several(sentence: Sentence, hit: Hit) -> bool:
    """Tell a participle of several ("the minister met the envoy, | BOTH STRESSING | that")."""
    endings = tuple(sentence.lexicon.tables["speech"].get("plural", ()))
    return bool(endings) and sentence.tokens.words[hit.end - 1].endswith(endings)


def _closing(sentence: Sentence, clause: Clause, following: list[Clause], start: int, limit: int) -> tuple[int, int]:
    """Find where what is said ends, and where the speaker's own words do, if it is told in them; else 0."""
    words, quoted = sentence.tokens.words, 0
    told = clause.subject.end  # Before that, quotation marks are of the speaker's name.
    opening = next((i for i in (start - 1, start - 2) if i >= told and words[i] in OPENING), None)
    if opening is not None and words[opening] == '"' and words[sentence.start : opening].count('"') % 2:
        opening = None  # The end of a name: 'Salem "ABU ALI" said that'.
    if opening is not None and not clause.other:
        quoted = find_closing(sentence, opening)
        limit = next((c.subject.begin for c in following if c.hit.start >= quoted), sentence.end)
    end = find_end(sentence, start, max(limit, min(quoted, sentence.end)), quoted)
    if quoted > sentence.end or quoted - start >= _LONG:
        end = quoted
        while end > start and not sentence.tokens.is_word(end - 1):
            end -= 1
        end = past_closing(sentence, start, end)
    return end, quoted


def _begin(sentence: Sentence, clause: Clause) -> int:
    """Give where a clause begins: one about a guest, behind the guest: "welcomed the envoy, | WHO THANKED him"."""
    grammar, verb = sentence.lexicon.grammar, clause.hit.start
    relative = grammar.verb_first and sentence.tokens.words[verb - 1] in grammar.relative
    guest = relative and any(grammar.binds(mention.prefix) == "with" for mention in clause.subject.speakers)
    return verb - 1 if guest else clause.subject.begin


def _outside(sentence: Sentence, clauses: list[Clause]) -> list[Clause]:
    """Leave out verbs that stand in a quotation whose speaker is told after it ("WE AGREED to go on", he said)."""
    if sentence.tokens.words[sentence.start] in OPENING and find_closing(sentence, sentence.start) >= sentence.end:
        return []
    if sentence.lexicon.grammar.verb_first or len(clauses) == 1:
        return clauses
    quoted: list[range] = []
    told: list[Clause] = []
    for clause in clauses:
        begin = 0 if clause.continuing else postposed_at(sentence, clause.hit, clause.subject, sentence.end)
        within = any(clause.hit.start in stretch for stretch in quoted)
        stretch = range(*before_verb(sentence, sentence.start, begin)) if begin and not within else range(0)
        beside = bool(stretch) and _is_told_of(sentence, clauses, stretch)
        if stretch and not (beside or clause.other):  # A communiqué tells what others said.
            quoted.append(stretch)
        told.append(clause._replace(other=True, beside=True) if beside else clause)
    return [clause for clause in told if not any(clause.hit.start in stretch for stretch in quoted)]


def _is_told_of(sentence: Sentence, clauses: list[Clause], stretch: range) -> bool:
    """Tell 'X stressed the need for it, POE SAID', who tells what another said, from '"We stress it," Poe said'."""
    if not CLOSING.isdisjoint(sentence.tokens.words[stretch.stop : stretch.stop + 2]):
        return False
    first = next((clause for clause in clauses if clause.hit.start in stretch), None)
    if first is None or first.other or first.passive:
        return False
    words, articles = sentence.tokens.words, sentence.lexicon.grammar.articles
    begin = first.subject.begin
    if not (first.subject.speakers or first.joint or first.title):
        begin = sentence.start  # "SHE ALSO stressed it, she said"
        if not is_of_one(sentence, first.hit) or first.hit.start > begin + 2:
            return False
    while begin > sentence.start and words[begin - 1] in articles:
        begin -= 1
    return begin <= sentence.start or words[begin - 1] in COMMAS


def _bare(sentence: Sentence) -> Iterator[FoundStatement]:
    """Find a quotation that no verb of saying leads: one that is the sentence, or that follows a colon."""
    words, tokens = sentence.tokens.words, sentence.tokens
    for opening in sentence.where(OPENING):
        alone = opening == sentence.start
        if not alone and words[opening - 1] != ":":
            continue
        if not alone and words[opening - 2] in sentence.lexicon.sets["speech.headed"]:
            continue  # "sur le THÈME : « ... »"
        closing = find_closing(sentence, opening)
        if closing - opening <= _LONG or any(index >= closing for index in verbs_of_saying(sentence)):
            return
        impersonal = sentence.lexicon.sets["speech.impersonal"]
        near = range(closing, min(len(words), closing + _MARKED))
        if any(phrase_at(words, index, len(words), impersonal) for index in near):
            return  # '"...", SOULIGNE-T-ON'
        end = closing
        while end > opening and not tokens.is_word(end - 1):
            end -= 1
        subject = sentence.mentions[:1] if not alone and sentence.mentions else []
        leads = [m for m in subject if m.end < opening and sentence.lexicon.grammar.binds(m.prefix) in {"", "and"}]
        joint = any(m.together for m in leads)
        who = tuple(m for m in leads if not m.together)
        yield FoundStatement(opening + 1, end, _AFFIRM, who, joint, False, False, None, closing)
        return


def _according(sentence: Sentence) -> Iterator[FoundStatement]:
    """Find what is told as someone's without a verb ("ACCORDING TO the minister, ...")."""
    found = find_according(sentence)
    if found is not None:
        end = find_end(sentence, found.start, found.end, 0)
        who = () if found.mention is None else (found.mention,)
        yield FoundStatement(found.start, end, _AFFIRM, who, False, False, False, None, 0, title=found.title)


def _main_clause(sentence: Sentence, position: int) -> int:
    """Find where the clause ends with which a sentence begins ("Welcoming the plan, THE MINISTER left")."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    titles, bare = sentence.lexicon.sets["speech.titles"], range(position + 2, sentence.end - 1)
    told = [(i, i + 1) for i in bare if words[i] in titles and words[i - 1] in grammar.articles]
    people = sorted([(m.start, m.end) for m in sentence.mentions] + told)
    for begin, end in people if grammar.cased else ():
        start = begin - (words[begin - 1] == "'")
        start -= words[start - 1] in grammar.articles
        after = words[end] if end < sentence.end else "."
        if position < start and words[start - 1] in COMMAS and after.isalpha() and after not in grammar.and_:
            return start - 1
    sides = sentence.lexicon.sets["speech.person"]
    if not grammar.cased or sentence.lacks(sides):
        return sentence.end
    heads = (i for i in range(position, sentence.end - 1) if words[i] in COMMAS)
    return next((i for i in heads if phrase_at(words, i + 1, sentence.end, sides)), sentence.end)


def _is_about_hearer(sentence: Sentence, start: int) -> bool:
    """Tell a clause about whom someone spoke to: "said this in talks with the envoy, WHO CALLED ON HIM"."""
    words, grammar, before = sentence.tokens.words, sentence.lexicon.grammar, start - 1
    if not grammar.cased or start >= sentence.end or words[start] not in grammar.relative:
        return False
    return words[before] in COMMAS and any(m.end == before for m in sentence.mentions)


def _own(sentence: Sentence, start: int, end: int) -> str:
    """Read what a speaker does in words of his own ("he said: WE THANK you"): an act, or nothing."""
    words, acts = sentence.tokens.words, own_acts(sentence.lexicon.language)
    heads = range(start, min(start + 2, end))
    if not any(phrase_at(words, index, end, united(*acts.values())) for index in heads):
        return ""
    return next(act for act, forms in acts.items() if any(phrase_at(words, index, end, forms) for index in heads))


def _parted(sentence: Sentence, found: FoundStatement) -> Iterator[FoundStatement]:
    """Part what was said where a speaker goes on with a verb of his own ("we value the accord | AND WE HOPE for").

    So are parted a thing and a clause ("stressed the need for it, | AND THAT it would come").
    """
    words, sets, own = sentence.tokens.words, sentence.lexicon.sets, joined_own_words(sentence.lexicon.language)
    that = (
        frozenset[str]() if found.quoted or words[found.start - 1] in sets["speech.that"] else sets["speech.and_that"]
    )
    part, inner = found, words[found.start + _MIN_CLAUSE : found.end - _MIN_CLAUSE]
    plain = own.keys().isdisjoint(inner) and that.isdisjoint(inner)
    for index in range(found.start + _MIN_CLAUSE, found.end - _MIN_CLAUSE) if not plain else ():
        then = words[index] in that and words[index - 1] in COMMAS
        if not then and words[index] not in own:
            continue
        end = index
        while end > part.start and not sentence.tokens.is_word(end - 1):
            end -= 1
        end = past_closing(sentence, part.start, end)
        yield part._replace(end=end, quoted=found.quoted and end)
        act, cut = (found.act if found.act in _WISHES else _AFFIRM, 0) if then else own[words[index]]
        part = found._replace(start=index + then, act=act, cut=cut, continuing=True)
    yield part


def _is_report(sentence: Sentence, start: int, end: int) -> bool:
    """Tell "X met Y, he said": what is said to have been said is the report of the contact."""
    if start > sentence.start and sentence.tokens.words[start - 1] in OPENING:
        return False
    hits = [hit for index, hit in sentence.hits.items() if start <= index < end]
    rules = (hit.sense("trigger") for hit in hits if not hit.sense("speech") or _names_someone(sentence, hit, end))
    # "The two officials DISCUSSED trade, he added"
    discussed = any(hit.sense("opener") and hit.sense("opener").way == "object" for hit in hits)
    together = any(mention.together and start <= mention.start < end for mention in sentence.mentions)
    return (discussed and together) or any(rule is not None and rule.frame in _REPORTS for rule in rules)


def _is_told(sentence: Sentence, clause: Clause, act: str, start: int, end: int) -> bool:
    """Tell what was said from the report of the contact itself ("said that he MET the minister"), and from nothing."""
    least = 1 if act == "welcome" and any(mention.start == start for mention in sentence.mentions) else _MIN_CLAUSE
    if not act or not sentence.tokens.has_words(start, end, least):
        return False
    words, unsaid = sentence.tokens.words, sentence.lexicon.sets["speech.unsaid"]
    heads = range(start - 1, min(start + _HEAD, end) if act == "inform" else start + 1)
    unmet = first_words(unsaid).isdisjoint(words[heads.start : heads.stop])
    if not unmet and any(phrase_at(words, index, end, unsaid) for index in heads):
        return False  # "presented (to the king) his credentials"
    if act == "welcome" and _greets(sentence, clause, start):
        return False
    if act in TO_SOMEONE and words[start] in sentence.lexicon.grammar.and_:
        return False  # "félicité le ministre | ET SON ÉQUIPE"
    someone = act in _WISHES and any(m.start <= start and m.end >= end for m in sentence.mentions)
    if someone or _only_points(sentence, start, end):
        return False  # "extended his best wishes TO THE KING"
    asked = sentence.lexicon.sets["outcomes.around.asked"]
    if act == "call-for" and any(phrase_at(words, index, end, asked) for index in (start - 1, start)):
        return False  # "invited him TO VISIT Accra": that is an invitation.
    if clause.hit.sense("result") == "call" and place_asked_to(sentence, start - 1):
        return False
    own = words[start - 1] in OPENING or is_direct(sentence, start)
    if own or act not in {_AFFIRM, "inform"}:
        return True
    if clause.hit.sense("voice") and find_feeling(sentence, clause.subject.end, end)[0]:
        return True
    return not (clause.joint and act == "inform") and not _tells_contact(sentence, start, end)


def _greets(sentence: Sentence, clause: Clause, start: int) -> bool:
    """Tell whoever is welcomed as a guest ("welcomed THE MINISTER to his second home") from what is thought well of."""
    words, sets, hit = sentence.tokens.words, sentence.lexicon.sets, clause.hit
    if words[hit.start][len(hit.prefix) :] not in sets["speech.greeting"]:
        return False
    if sentence.lexicon.grammar.cased:
        width = phrase_at(words, start, sentence.end, sets["speech.greeted"])
        return width > 0 and words[start + width : start + width + 1] != ["'"]  # "welcomed THE DELEGATION to Lima"
    guests = (m for m in sentence.mentions if m.start == start and (m.offices or m.name is not None or m.delegation))
    return next(guests, None) is not None or words[start] in sets["speech.greeted"]


def _past_press(sentence: Sentence, begin: int, start: int, limit: int) -> int:
    """Pass over to whom of the press it was said ("a indiqué À L'AGENCE que"); all of it where nothing else is told."""
    words, sets, grammar = sentence.tokens.words, sentence.lexicon.sets, sentence.lexicon.grammar
    if not grammar.cased or grammar.to.isdisjoint(words[begin:start]):
        return start
    index = start
    while index < limit - 1 and (words[index] in grammar.articles or words[index] == "'"):
        index += 1
    if index >= limit or words[index] not in sets["speech.press_told"]:
        return start
    ahead = range(index + 1, min(limit, index + _NAMED))
    return next(
        (find_start(sentence, i, limit, to_someone=False) for i in ahead if words[i] in sets["speech.that"]), limit
    )


def _only_points(sentence: Sentence, start: int, end: int) -> bool:
    """Tell "he said THIS during the visit": what was said is told elsewhere."""
    words, sets = sentence.tokens.words, sentence.lexicon.sets
    after = start + phrase_at(words, start, end, sets["speech.pointing"])
    if after in {start, end}:
        return after > start
    return (
        words[after] in COMMAS
        or phrase_at(words, after, end, united(sets["speech.adjuncts"], sets["topics.adjuncts"])) > 0
    )


def _tells_contact(sentence: Sentence, start: int, end: int) -> bool:
    """Tell "that he MET the minister", "that THE TALKS COVERED trade": it belongs to the report of the contact."""
    words, grammar = sentence.tokens.words, sentence.lexicon.grammar
    if words[start] in sentence.lexicon.sets["topics.agreed"] and not grammar.cased:
        return False  # "stressed that VIEWS WERE THE SAME on": that was said, and is no exchange of views
    if words[start] in sentence.lexicon.sets["speech.needs"] and not grammar.cased:
        return False  # "stressed THE NEED TO DISCUSS trade"
    sets = sentence.lexicon.sets
    if words[start] in sets["topics.having"] and words[start + 1] in sets["topics.talk"]:
        return True  # "a dit AVOIR ÉCHANGÉ avec le ministre sur la pêche"
    position, left = start, 2
    while left and position < end:
        hit = sentence.hits.get(position)
        subject = next((mention for mention in sentence.mentions if mention.start == position), None)
        if words[position] in grammar.articles:
            position += 1
        elif subject is not None and not grammar.cased:
            position = subject.end
        elif hit is not None and (hit.sense("noun") or hit.sense("again")):
            position = hit.end
        else:
            if hit is not None and _is_report_verb(sentence, hit, end):
                return True
            position, left = position + 1, left - 1
    return False


def _is_report_verb(sentence: Sentence, hit: Hit, end: int) -> bool:
    rule, opener = hit.sense("trigger"), hit.sense("opener")
    purpose = opener is not None and opener.weak and opener.needs is not None  # "the need TO BOOST trade"
    talked = opener is not None and not purpose and not hit.sense("speech")
    limit = end if sentence.lexicon.grammar.cased else sentence.end
    spoke = rule is not None and rule.person and rule.frame == "with"  # "that he SPOKE WITH the king"
    told = talked or spoke or (rule is not None and (rule.frame in _REPORTS or _had_talks(sentence, hit, limit)))
    return (
        told
        and hit.prefix not in sentence.lexicon.grammar.future
        and (_names_someone(sentence, hit, limit) or opener is not None)
    )


def _had_talks(sentence: Sentence, hit: Hit, end: int) -> bool:
    """Tell "that he HELD TALKS WITH the minister" from "that his state is in talks with another", which is news."""
    rules = (rule for sort, rule in hit.senses if sort == "trigger")
    if sentence.lexicon.grammar.cased or not any(rule.frame == "with" and rule.needs for rule in rules):
        return False
    near = range(hit.end, min(end, hit.end + _SEEN))
    noun = any((found := sentence.hits.get(index)) is not None and found.sense("noun") for index in near)
    return noun and any(is_person(mention) and mention.start in near for mention in sentence.mentions)


def _names_someone(sentence: Sentence, hit: Hit, end: int) -> bool:
    """Tell a verb right behind which someone is named, before some token."""
    return any(hit.end <= mention.start < min(end, hit.end + _SEEN) for mention in sentence.mentions)
