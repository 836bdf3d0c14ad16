"""Who stands on which side of a contact: the mentions after its trigger, each with the word that binds it there.

What only stands aside is passed over where a side is still to come: on what occasion, in whose presence, in brackets.
"""

from __future__ import annotations

from diplonews.analysis.contacts.bonds import bound_by, is_group, is_of_one_side
from diplonews.analysis.contacts.bystanders import Bystanders
from diplonews.analysis.contacts.contact import DIRECT, Contact, is_verb, names_noun
from diplonews.analysis.contacts.kindwords import is_of_accord
from diplonews.analysis.offices.mention import Mention, is_courtesy
from diplonews.analysis.offices.officementions import IN_BODIES, OfficeMention
from diplonews.analysis.speech.asides import is_of_event, is_person, side_after
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS, LISTING
from diplonews.analysis.words.tokens import holds, phrase_at

__all__ = ["assign_sides"]

_REACH = 45
"""How many words after its trigger, or the participant before it, a participant may stand."""
_TO_GAP = 4
"""Words before whom a contact is bound to by "to"."""
_OFFICERS = frozenset({"official", "parliamentarian", "parliament-speaker", "security-chief", "governor", "adviser"})
"""Offices that a state gives in bodies of its own."""
_TWO = 2
"""How many "and" joins at least."""
_NEXT = frozenset({0, 1, 2, 3})
"""Words between the letters of credence and whose they are ("of EACH OF:")."""
_THEN = 2
"""Words of "then" before whoever was met after others."""
_BOUND_BY = {"from": "from", "to": "to", "received": "by"}
"""Which word binds the other side, by frame."""


def assign_sides(contact: Contact, hit: Hit, noun: Hit | None, rule: TriggerRule) -> None:
    """Put each mention after the trigger on its side."""
    sides = _Sides(contact, hit, noun, rule)
    sides.read()
    for mention in (*contact.first, *contact.second):
        if mention.country is None and mention.organisation is None:
            mention.country = side_after(contact.sentence, mention.end)
    contact.end = max(contact.end, hit.end, noun.end if noun is not None else 0)


def _sent_by(mention: Mention, group: Mention) -> None:
    """Let whoever leads a body that no list knows act for the state that sent them: "a Fijian delegation led by X"."""
    body = mention.organisation
    officers = all(office.kind in _OFFICERS for office in mention.offices)
    if group.country is not None and body is not None and body[0].startswith("=") and officers:
        mention.country, mention.organisation = mention.country or group.country, None


def _seat(mention: Mention, group: Mention) -> None:
    """Give whoever leads a delegation of a parliament a seat in it, and of a body of many states an office in that."""
    if group.parliamentary and not mention.offices:
        mention.add_office(OfficeMention("parliamentarian", group.start, group.end, country=mention.country))
    if group.parliamentary and {office.kind for office in mention.offices} == {"official"}:
        mention.offices[0].kind = "parliamentarian"  # "headed by a MEMBER OF THE HOUSE"
    presides = [(office.kind, office.country) for office in mention.offices] == [("head-of-state", None)]
    if group.parliamentary and presides and mention.organisation is None:
        mention.offices[0].kind = "parliament-speaker"  # "a delegation of Chad's Senate led by ITS PRESIDENT"
    for office in mention.offices if mention.organisation is not None and mention.country is None else ():
        office.kind = IN_BODIES.get(office.kind, office.kind)  # "a delegation of the bank led by ITS VICE-PRESIDENT"


class _Sides(Bystanders):
    """The side that a list of mentions goes on with, and whether the other side has been reached."""

    def __init__(self, contact: Contact, hit: Hit, noun: Hit | None, rule: TriggerRule) -> None:
        super().__init__(contact, hit, noun, rule)
        verb = self.sentence.tokens.words[hit.end - 1].removeprefix(hit.prefix if hit.end == hit.start + 1 else "")
        sets = self.sentence.lexicon.sets
        agrees = verb in sets["contacts.agreement.forms"] or verb in sets["contacts.agreement.speakers"]
        told_before = agrees or self._is_on_visit() or self._is_led_by_style()
        self.turned = contact.frame in {"own", "between"} or not self.verb_first or told_before
        self.current = contact.second if self.turned else contact.first
        self.crossed = self.turned
        self.opened = contact.frame == "own"
        self.passive = False
        self.group: Mention | None = None
        """Whose members are told one by one."""

    def read(self) -> None:
        """Read the mentions after the trigger, up to the first that stands on no side."""
        hit, contact = self.hit, self.contact
        host: Mention | None = None
        for mention in self.sentence.mentions:
            if mention.start >= hit.end and self._is_at_home(mention):
                host = mention
                continue
            if mention.start < hit.end or (not contact.second and mention.start in self._standing_aside()):
                continue
            if mention.start - self.reached > _REACH or self._is_of_thing(mention) or self._tells_news(mention):
                break
            if is_of_event(self.sentence, mention):
                continue
            if self._has_held(mention):
                self.opened, self.current = True, contact.first
                contact.first.append(mention)
                self.reached = contact.end = mention.end
                continue
            if self._is_equated(mention) or self._is_of_other_clause(mention) or self._is_of_next_verb(mention):
                break
            if self.current and self._is_item(mention):
                self._add(mention)
                self.reached = contact.end = mention.end
                continue
            link = self._link(mention)
            if link == "none" and self.reached == hit.end:
                link = bound_by(self.sentence, hit)
            if link != "with" and self.rule.topic and self._is_noun(mention):
                break
            if link in {"and", "none"} and contact.second and (self._leads_on(mention) or self._is_subject(mention)):
                break
            if link == "none" and self.opened and self._leads_main(mention):
                break
            if link in {"and", "between"} and self.rule.topic and self._is_in_topic(mention, link):
                break
            if link == "with" and self.rule.topic and self._is_of_talks(mention):
                break
            if self.rule.topic and contact.frame == "own" and link != "with" and not contact.second:
                break  # "To confer WITH X": whoever stands before is of the topic.
            if link == "between" and self.rule.topic and self.verb_first and contact.first:
                break  # "The minister discussed the dispute BETWEEN X and Y": whoever he met is told elsewhere.
            if self.rule.topic and self.turned and not self.opened and link not in {"with", "and"}:
                break  # What is discussed follows at once, whoever is named in it.
            if (link == "none" and self._is_placed(mention)) or (link == "attend" and self._leads_to_next(mention)):
                continue
            if link == "stop" or not self._place(mention, link):
                break
            self.reached = contact.end = mention.end
        if host is not None and contact.second and not contact.first:
            (contact.second if contact.frame == "between" else contact.first).insert(0, host)
        if self.passive:
            contact.first, contact.second = contact.second, contact.first
        elif not contact.second and self._are_met_too():
            contact.second[:], contact.first[:] = contact.first, []

    def _are_met_too(self) -> bool:
        """Tell two whom someone told before met, too: "THE MINISTER met X. **He also met Y and Z**" ("كما التقى")."""
        sentence, verb, met = self.sentence, self.hit, self.contact.first
        also = sentence.lexicon.sets["places.also"]
        if not self.verb_first or self.contact.frame != "meet" or len(met) < _TWO or sentence.lacks(also):
            return False
        leads = verb.start == sentence.start + 1 and sentence.tokens.words[sentence.start] in also
        again = leads or sentence.tokens.words[verb.end] in also
        foreign = all((m.country or m.organisation) and not m.counterpart for m in met)
        return again and sentence.index > 0 and foreign and len({m.country for m in met}) > 1

    # ------------------------------------------------------------ on which side it stands

    def _add(self, mention: Mention) -> None:
        """Add to the list at hand; who is of a group acts for whom it does."""
        if self.group is not None:
            if mention.organisation is None:  # "EU and NATO counterparts, including NATO's X": he acts for NATO.
                mention.country = mention.country or self.group.country
            mention.organisation = mention.organisation or self.group.organisation
            _sent_by(mention, self.group)
            _seat(mention, self.group)
            if self.group.counterpart and not mention.offices:
                mention.counterpart, mention.peers = True, (self.group.start, self.group.end)
        self.current.append(mention)

    def _other(self) -> list[Mention]:
        self.crossed, self.group = True, None
        self.current = self.contact.second
        return self.current

    def _place(self, mention: Mention, link: str) -> bool:
        """Put a mention on its side; tell whether the list goes on."""
        contact, frame = self.contact, self.contact.frame
        if link == "including" and mention.together:
            return True  # "A delegation made up of several of THE OFFICIALS": who they are is not told.
        told = self.current[-1] if self.current else None
        if link == "including" and told is not None and (is_group(told) or self._is_untold(told)):
            # Who they were is told at once: "officials INCLUDING the minister of trade".
            mention.joint = mention.joint or self._is_listing(mention)  # All of the group, and no examples of it.
            group = self.current.pop()
            if frame in DIRECT and not self.verb_first and not self.crossed:
                self._other()  # "met SEVERAL OFFICIALS, among them X and Y": no subject stands behind its verb.
            self.group = group
            self._add(mention)
            return True
        if link == "including" and not self.verb_first and not self.current and is_person(mention):
            link = "none"  # "a delegation LED BY the general", of which nothing else is told
        others = mention.country is None and mention.organisation is None and not mention.offices
        if link == "and" and mention.delegation and others:
            self._add_others(mention)
            return True
        if link == "and" and self._is_remainder(mention):
            return True
        if frame == "granted":
            return self._grant(mention, link)
        if self._is_sender(mention):
            return False
        if frame == "between" and not self.opened:
            return self._open(mention, link)
        if link == "attend":
            return False
        if link == "and" and frame == "receive" and self._is_behind_guests(mention):
            self._other().append(mention)
        elif link == "and" and (self.current or contact.first):
            self._add(mention)
        elif link in {"with", "between"}:
            if link == "between" and frame == "with" and not contact.first and not contact.second:
                contact.frame = "between"  # "Talks were held BETWEEN ..."
            if not (self.crossed and frame != "own" and contact.second):
                self._other()
            self.current.append(mention)
        elif frame == "between" and self.current and self._is_signer(link):
            self._add(mention)  # "par le ministre A ET PAR l'ambassadeur B"
        elif self._is_envoys(mention):
            contact.first[-1].country = contact.first[-1].country or mention.country
        elif self._is_bound(mention, link):
            self._other().append(mention)
        elif link == "by" and frame == "from" and contact.kind == "message" and self.verb_first:
            contact.second[:] = [mention]  # "Took a letter from the king BY THE HAND OF the minister"
        elif link == "none":
            return self._place_unbound(mention)
        elif link == "headed":
            self._head(mention)
        elif link == "each":
            self._other().append(mention)
        else:
            return link == "other" or (link == "from" and frame == "to")
        return True

    def _is_behind_guests(self, mention: Mention) -> bool:
        """Tell who is received with guests of whom only what they are is told: "received THE PRINCES AND the envoy"."""
        guests = self.sentence.lexicon.sets["contacts.apart.guests"]
        if not self.verb_first or self.contact.second or self.sentence.lacks(guests):
            return False
        return is_person(mention) and holds(self.sentence.tokens.words[self.reached : mention.start], guests)

    def _is_sender(self, mention: Mention) -> bool:
        """Tell whose letter one was given by another: "took FROM THE ENVOY a letter FROM THE PRESIDENT"."""
        contact, noun = self.contact, self.noun
        letter = contact.frame == "from" and contact.kind == "message"
        if not letter or noun is None or not contact.second:
            return False
        return contact.second[-1].end <= noun.start < mention.start

    def _grant(self, mention: Mention, link: str) -> bool:
        """Put on their sides who granted an audience and to whom, in either order ("granted BY X TO Y")."""
        if link != "and":
            self.current = {"by": self.contact.first, "to": self.contact.second}.get(link, [])
        elif not self.current:
            return False
        self.current.append(mention)
        return link in {"by", "to", "and"}

    def _is_untold(self, mention: Mention) -> bool:
        """Tell "SEVERAL LEADERS, among them X" from "the leaders", who were told before; "FOREIGN MINISTERS, among"."""
        if not self.verb_first and mention.name is None and mention.country is None and mention.organisation is None:
            plural = self.sentence.lexicon.sets["offices.portfolio.plural"]
            words = self.sentence.tokens.words
            peers = self.sentence.lexicon.sets["contacts.counterpart.plural"]
            if mention.counterpart and words[mention.end - 1] in peers:
                return True
            return any(not plural.isdisjoint(words[office.start : office.end]) for office in mention.offices)
        return (
            self.verb_first
            and mention.together
            and self.sentence.tokens.words[mention.start - 1] in self.sentence.lexicon.grammar.from_
        )

    def _is_remainder(self, mention: Mention) -> bool:
        """Tell who is told after those named ("and other senior officials"): they are of the same state."""
        if not mention.delegation or not self.current:
            return False
        words, including = self.sentence.tokens.words, self.sentence.lexicon.sets["contacts.links.including"]
        if phrase_at(words, mention.end, self.sentence.end, including):
            return False
        named = [known for known in self.current if known.name is not None]
        return bool(named) and all(is_of_one_side(known, mention) for known in named)

    def _add_others(self, mention: Mention) -> None:
        """Add those who are told after the ones named, if these are of one state ("and OTHER officials")."""
        states = {known.country for known in self.current if known.country is not None}
        if self.current and len(states) <= 1:
            state = next(iter(states), None)
            mention.country, mention.delegation, mention.joint = state, False, True  # Nobody led them.
            mention.add_office(OfficeMention("official", mention.start, mention.end, "current", state))
            self.current.append(mention)

    def _head(self, mention: Mention) -> None:
        """Put who heads a body in its place."""
        if self.current and not is_person(self.current[-1]) and is_person(mention):
            body = self.current[-1]
            _sent_by(mention, body)
            if mention.country is None and mention.organisation is None:
                mention.country, mention.organisation = body.country, body.organisation
            _seat(mention, body)
            self.current[-1] = mention

    def _open(self, mention: Mention, link: str) -> bool:
        """Begin the sides of a noun: "talks between", "talks with", or with its own complement, "the talks of X"."""
        contact, grammar = self.contact, self.sentence.lexicon.grammar
        if self._is_of_other_noun() or (contact.kind == "signing" and not is_of_accord(self.sentence, self.hit)):
            return False
        self.opened = True
        # What is definite by itself has nobody's name after it: "the meeting" is not "the meeting of".
        definite = self.verb_first and self.sentence.tokens.words[self.hit.start].startswith(grammar.definite)
        words = self.sentence.tokens.words[self.hit.end : mention.start]
        if self.sentence.tokens.words[self.hit.end - 1] in grammar.by and len(words) <= 1:
            self.current.append(mention)  # "was signed BY"
            return True
        if link == "none" and (len(words) <= 1 or self._is_owned(words)) and COMMAS.isdisjoint(words) and not definite:
            self.current = contact.first
        elif (link == "headed" or self._is_new(link)) and self._is_told_alone(mention):
            pass  # "Talks were held UNDER X and Y", "talks were held IN WHICH X and Y TOOK PART"
        elif link not in {"between", "with", "from"} and not self._is_signer(link):
            return False
        contact.pending_subject = link == "with"
        self.current.append(mention)
        return True

    def _is_signer(self, link: str) -> bool:
        """Tell who signed something, behind where and when ("a été signé mardi à Rabat PAR le ministre")."""
        return link == "by" and self.contact.kind == "signing" and not self.verb_first

    def _is_of_other_noun(self) -> bool:
        """Tell the clause about another noun, which "and" joins: "the talks AND THE DEAL that they reached with"."""
        sentence, grammar, start = self.sentence, self.sentence.lexicon.grammar, self.hit.end
        if not self.verb_first or start + 1 >= sentence.end or sentence.tokens.words[start + 1] not in grammar.relative:
            return False
        word, other = sentence.tokens.words[start], sentence.hits.get(start)
        joined = grammar.binds(word[:1]) == "and" and word[1:].startswith(grammar.definite)
        return joined and (other is None or not (other.sense("trigger") or other.sense("noun") or other.sense("again")))

    def _is_owned(self, words: list[str]) -> bool:
        """Tell what binds whose contact it is, where an article stands before them: "a meeting OF THE king and"."""
        grammar = self.sentence.lexicon.grammar
        return (
            not grammar.verb_first and words[0] in grammar.of - grammar.accredited and words[1:][0] in grammar.articles
        )

    def _is_new(self, link: str) -> bool:
        """Tell a contact that is told first by who was there, from "THE MEETING was attended by", told before."""
        return link == "attend" and not self.hit.sense("again")

    def _is_told_alone(self, mention: Mention) -> bool:
        """Tell whether nobody stands before a contact who could have held it with those after it."""
        before = (known for known in self.sentence.mentions if known.start < self.hit.start)
        return self.verb_first and is_person(mention) and not any(map(is_person, before))

    def _is_bound(self, mention: Mention, link: str) -> bool:
        """Tell whether the word before a mention binds it as the other side."""
        frame = self.contact.frame
        if link == "by" and frame == "receive":
            self.passive = self.verb_first
            return True
        if self._is_bound_by_count(mention):
            return True
        if link == "to" and frame in {"receive", "visitor"} and not self.verb_first:
            return not self.contact.second  # "granted an audience TO", "said farewell on Monday TO"
        if link == "to" and frame == "own" and not self.verb_first:
            words, granting = self.sentence.tokens.words, self.sentence.lexicon.sets["contacts.links.granting"]
            return (
                not self.contact.second and words[self.hit.end - 1] in granting
            )  # "the audience GRANTED on Monday TO"
        takes = frame in {"own", "with"} or (frame == "receive" and self.rule.person)
        if link == "to" and self.verb_first and takes and not self.rule.topic:
            reached = max(self.reached, self.noun.end if self.noun is not None else 0)
            return not self.contact.second and is_person(mention) and mention.start - reached <= _TO_GAP
        if frame == "own" and link == "from" and self.contact.kind == "call":
            near = self.sentence.tokens.words[mention.start - 1] in self.sentence.lexicon.grammar.from_
            return near and not self.contact.second and is_person(mention)  # "in a call that he took FROM Y"
        if link == "by" and frame == "from":
            return not self.verb_first  # "received a call ON THE PART OF the minister"
        return link in {"from", "to", "by"} and link == _BOUND_BY.get(frame)

    def _is_bound_by_count(self, mention: Mention) -> bool:
        """Tell whom a verb binds by "with" at the word that counts them: «وسيلتقي خلال زيارته **بعدد** من القادة»."""
        words, grammar = self.sentence.tokens.words, self.sentence.lexicon.grammar
        if not self.verb_first or self.contact.frame not in DIRECT or self.current or self.contact.second:
            return False
        before = words[self.reached : mention.start][-2:]
        counts = self.sentence.lexicon.sets["contacts.links.counting"]
        return len(before) > 1 and grammar.binds(before[0][:1]) == "with" and before[0][1:] in counts

    def _place_unbound(self, mention: Mention) -> bool:
        """Put a mention that no word binds: the subject after its verb, then the object, then what a comma lists."""
        frame = self.contact.frame
        if self._is_next(mention):
            self.contact.second[:], self.contact.first[:] = self.contact.first, []
            self._other().append(mention)
            return True
        takes_office = bool(self.current) and _takes_office(self.current[-1], mention) and not self._leads(mention)
        if not self.current and not self.crossed and not (self.noun and _follows(self.noun, mention, frame)):
            self.current.append(mention)
        elif self._tells_post(mention) and self._is_received(mention):
            pass
        elif self._tells_post(mention) and takes_office:
            _give_office(self.current[-1], mention)
        elif self._is_object(mention):
            self._other().append(mention)
        elif self.crossed and not self.current and frame in DIRECT | {"own"}:
            if self.verb_first and self.contact.kind == "call" and mention.start - self.reached > _TO_GAP:
                return False  # "A call this morning on the visit of the king": a call takes no object.
            self.current.append(mention)
        elif self._is_then(mention):
            self._add(mention)
        elif takes_office:
            _give_office(self.current[-1], mention)
        elif self.current and self._is_name_of_office(mention):
            pass
        elif self.current and self._is_listed(mention):
            self._add(mention)
        else:
            # What stands unbound before the word that binds the other side says more of the subject, or of the topic.
            return self.verb_first and frame in {"with", "from"} and not self.crossed
        return True

    def _is_next(self, mention: Mention) -> bool:
        """Tell who was met after the one before, by the same one: "met THE MINISTER AND THEN THE SPEAKER"."""
        if not self.verb_first or self.contact.frame not in DIRECT or self.crossed or len(self.contact.first) != 1:
            return False
        between = self.sentence.tokens.words[self.reached : mention.start]
        return holds(between, self.sentence.lexicon.sets["contacts.apart.next"])

    def _is_then(self, mention: Mention) -> bool:
        """Tell who was met after the others: "received the French envoy, THEN THE KENYAN ENVOY"."""
        if not self.verb_first or self.contact.frame not in DIRECT or not (self.crossed and self.current):
            return False
        words, then = self.sentence.tokens.words, self.sentence.lexicon.sets["contacts.apart.next"]
        starts = range(max(self.reached, mention.start - _THEN), mention.start)
        return is_person(mention) and any(
            phrase_at(words, start, mention.start, then) == mention.start - start for start in starts
        )

    def _leads(self, mention: Mention) -> bool:
        """Tell who leads the next clause, right before its verb: "Before receiving Ali Salem, THE KING met"."""
        verb = self.sentence.hits.get(mention.end)
        return self.contact.frame == "own" and not self.verb_first and verb is not None and is_verb(verb)

    def _is_envoys(self, mention: Mention) -> bool:
        """Tell whose envoy one is called in letters of credence: "gave his letters AS AMBASSADOR OF THE KING to"."""
        posts = self.sentence.lexicon.sets["contacts.links.posts"]
        given = self.contact.kind == "credentials" and self.contact.frame == "to" and bool(self.contact.first)
        return given and self.sentence.tokens.words[mention.start - 1] in posts

    def _tells_post(self, mention: Mention) -> bool:
        """Tell an office after letters of credence that one has given: it is that to which they call him."""
        noun = self.noun
        given = noun is not None and names_noun(noun, "credentials") and self.reached <= noun.start < mention.start
        return given and bool(self.current) and self.contact.frame == "to"

    def _is_received(self, post: Mention) -> bool:
        """Tell whether the list is of those to whom something was given; who gave it leads, or was told by the post."""
        before = (m for m in self.sentence.mentions if m.end <= self.contact.trigger and m.name is not None)
        told = any(m.country == post.country and o.kind == post.offices[0].kind for m in before for o in m.offices)
        return told or (not self.verb_first and self.current is self.contact.second)

    def _is_object(self, mention: Mention) -> bool:
        frame, noun = self.contact.frame, self.noun
        if frame == "between":  # "The meeting of X Y": a body's summit is its own.
            first = self.contact.first
            known = bool(first) and (is_person(first[-1]) or first[-1].delegation)
            one = is_person(mention) or (mention.delegation and is_person(first[-1]) if first else False)
            return known and self.current is first and not self.contact.second and one
        if self.crossed:
            return False
        return frame in DIRECT or (noun is not None and _follows(noun, mention, frame))

    def _is_name_of_office(self, mention: Mention) -> bool:
        """After an office whose complement is not known its holder's name may stand a few words on."""
        last = self.current[-1]
        return last.name is None and bool(last.offices) and mention.name is not None and not mention.offices

    def _is_item(self, mention: Mention) -> bool:
        """Tell who begins an item of a list on lines of its own, of which another has begun before."""
        items = self.sentence.items
        begun = mention.start in items[1:] and any(known.start == items[0] for known in self.current)
        return begun and self.verb_first and mention.name is not None

    def _is_listed(self, mention: Mention) -> bool:
        """A list with commas: "A, B and C"."""
        grammar, words = self.sentence.lexicon.grammar, self.sentence.tokens.words
        between = [w for w in words[self.reached : mention.start] if w not in grammar.articles and w != "'"]
        held = mention.country is not None and bool(mention.offices)
        known = mention.name is not None or mention.counterpart or held or (mention.delegation and not self.verb_first)
        if not known or self.verb_first:
            return known and len(between) == 1 and between[0] in COMMAS
        # The items of a list on lines of their own have a semicolon between them, or nothing.
        return set(between) <= LISTING and (bool(between) or mention.name is not None)


def _follows(noun: Hit, mention: Mention, frame: str) -> bool:
    """For "received the letters of credence OF X", "had the audience OF X": X is the other side."""
    of = names_noun(noun, "credentials") or (frame == "received" and names_noun(noun, "audience"))
    return of and mention.start - noun.end in _NEXT


def _takes_office(last: Mention, mention: Mention) -> bool:
    """Tell an office that is told of whom the list ends with ("X gave his letters AS AMBASSADOR OF")."""
    if last.name is None or mention.name is not None or not mention.offices:
        return False
    return not last.offices or (is_courtesy(last.offices[0]) and mention.offices[0].kind == last.offices[0].kind)


def _give_office(last: Mention, mention: Mention) -> None:
    """Give an office, and the state it is told with, to whoever was told without."""
    last.offices = last.offices or mention.offices
    last.country = last.country or mention.country
