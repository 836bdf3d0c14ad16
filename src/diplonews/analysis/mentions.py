"""Who is spoken of: persons with their offices, offices with nobody named, states and bodies.

A mention is read from left to right out of the phrases that the lexicon found: courtesies, an office with what
belongs to its title (a portfolio, a state, an organisation), a name; in either order, with or without a comma.
Where a name ends no list can tell. It ends before every word that is common in news and seldom part of a name.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from diplonews.analysis.lexicon import Hit, Lexicon, OfficeRule
from diplonews.analysis.tokens import Tokens
from diplonews.text import fold

__all__ = ["Mention", "MentionReader", "OfficeMention"]

_COMMAS = frozenset("،,")
_OPENING = frozenset("«\"“'(#")
_CLOSING = frozenset("»\"”')")
_MAX_NAME = 6
"""Words of a name, particles not counted."""
_MAX_TITLE = 14
"""Words that may go on with a title after its head."""
_NEVER_NAMES = frozenset({"trigger", "speech", "link", "again", "counterpart", "together", "occasion"})
"""Sorts of phrases that no name goes on with."""
_MIN_COMMON = 3
"""Shorter words are judged by the list alone."""


@attrs.define(slots=True)
class OfficeMention:
    """An office as it stands in the text."""

    kind: str
    start: int
    end: int
    standing: str = "current"
    country: str | None = None
    organisation: tuple[str, int, int] | None = None
    """The id of an organisation and the tokens of its name."""
    cut: int = 0
    """Letters before the title that are written together with it."""


@attrs.define(slots=True, eq=False)
class Mention:
    """Someone who is spoken of, with the tokens that do it."""

    start: int
    end: int
    prefix: str = ""
    name: tuple[int, int] | None = None
    """The tokens of the name."""
    cut: int = 0
    """Letters before the name that are written together with it."""
    honorific: tuple[int, int] | None = None
    offices: list[OfficeMention] = attrs.field(factory=list)
    country: str | None = None
    organisation: tuple[str, int, int] | None = None
    counterpart: bool = False
    together: bool = False
    delegation: bool = False
    state: bool = False
    """A state or body that is named alone."""

    @property
    def office(self) -> OfficeMention | None:
        """The leading office, or None."""
        return self.offices[0] if self.offices else None


@attrs.define(slots=True)
class MentionReader:
    """Reads mentions out of one sentence."""

    lexicon: Lexicon
    tokens: Tokens
    hits: Mapping[int, Hit]
    end: int
    known: frozenset[str]
    """Names (folded) by which persons of this article are called for short."""
    stems: dict[int, str] = attrs.field(factory=dict)
    """Names that stand after a particle written together with them, by token."""

    def may_begin(self, index: int) -> bool:
        """Tell whether a mention may begin at a token; no ordinary word that is in no phrase begins one."""
        if index in self.hits:
            return True
        word = self.tokens.words[index]
        if word in self.lexicon.common and word not in self.lexicon.given and word not in self.known:
            return False
        return self.tokens.is_word(index)

    def read(self, index: int) -> Mention | None:
        """Read the mention that begins at a token, or None."""
        hit = self.hits.get(index)
        prefix = hit.prefix if hit is not None else ""
        mention = Mention(index, index, prefix)
        if hit is not None and hit.sense("together"):
            return Mention(index, hit.end, prefix, together=True)
        if hit is not None and hit.sense("counterpart"):
            return self._counterpart(hit)
        if hit is None:
            mention.prefix = self._split(index)
        position = self._honorifics(index, mention)
        office = self._office(position)
        if office is not None:
            mention.offices.clear()
            self._add_office(mention, office)
            position = self._after_offices(mention, office.end)
        name_end = self._name(position, titled=position > index, allow_state=bool(mention.offices))
        if name_end > position:
            mention.name = self._trim(position, name_end)
            mention.cut = len(mention.prefix) if mention.name[0] in self.stems else 0
            position = name_end
            position = self._office_after_name(mention, position)
        if not mention.offices and mention.name is None:
            return self._body(index)
        mention.end = position
        if mention.offices:
            first = mention.offices[0]
            mention.country = next((o.country for o in mention.offices if o.country), None)
            mention.organisation = next((o.organisation for o in mention.offices if o.organisation), first.organisation)
            if mention.name is None and not self._stands_alone(mention):
                return None
        return mention

    def _split(self, index: int) -> str:
        """Part a known name from the particle before it, and give the particle."""
        word, lexicon = self.tokens.words[index], self.lexicon
        if word in lexicon.given or word in self.known or word in lexicon.common:
            return ""
        for prefix in lexicon.prefixes:
            stem = word[len(prefix) :]
            if word.startswith(prefix) and (stem in self.known or stem in lexicon.given):
                self.stems[index] = stem
                return prefix
        return ""

    def _stands_alone(self, mention: Mention) -> bool:
        """Tell whether an office with no name can stand for its holder."""
        hit = self.hits[mention.offices[0].start]
        rule = hit.sense("office")
        return rule.bare or mention.country is not None or mention.organisation is not None or mention.end > hit.end

    def _honorifics(self, index: int, mention: Mention) -> int:
        position = index
        while position < self.end:
            hit = self.hits.get(position)
            if hit is None or not hit.sense("honorific") or (position > index and hit.prefix):
                if position > index and self.tokens.words[position] in {".", "/", "\\"} and self.tokens.glued(position):
                    position += 1
                    continue
                break
            mention.honorific = (index, hit.end)
            if rule := hit.sense("office"):
                # A courtesy that is an office too: "the Custodian of the Two Holy Mosques", "His Majesty the King".
                self._add_office(mention, OfficeMention(rule.kind, hit.start, hit.end, country=rule.country))
            position = hit.end
        return position

    def _office(self, index: int, *, inside: bool = False) -> OfficeMention | None:
        hit = self.hits.get(index)
        rule: OfficeRule | None = hit.sense("office") if hit is not None else None
        if hit is None or rule is None or (inside and hit.prefix not in {"", "و"}):
            return None
        office = OfficeMention(rule.kind, index, hit.end, country=rule.country, cut=len(hit.prefix))
        for word in self.tokens.words[index : hit.end]:
            self._mark_standing(office, word)
        office.end = self._title(office, rule, hit.end)
        self._judge(office, rule)
        return office

    def _mark_standing(self, office: OfficeMention, word: str) -> None:
        for standing in ("acting", "designate", "former"):
            if word in self.lexicon.sets[f"offices.standing.{standing}"]:
                office.standing = standing

    def _title(self, office: OfficeMention, rule: OfficeRule, position: int) -> int:
        """Take what goes on with a title: portfolio, state, organisation, standing."""
        words, sets = self.tokens.words, self.lexicon.sets
        portfolio = sets["offices.portfolio.words"]
        limit = min(self.end, position + _MAX_TITLE)
        reached = position
        while position < limit:
            word, hit = words[position], self.hits.get(position)
            if hit is not None and (hit.sense("trigger") or hit.sense("counterpart")) and hit.prefix not in {"ب", "ل"}:
                break
            if hit is not None and (standing := hit.sense("standing")):
                office.standing = standing
                position = reached = hit.end
                continue
            if hit is not None and self._party(office, hit):
                position = reached = hit.end
                continue
            bare = word[1:] if word[:1] in {"و", "ل", "ب"} else word
            bare = "ا" + bare if bare.startswith("ل") and word[:1] == "ل" else bare
            if word in portfolio or (bare in portfolio and (rule.after or word[0] == "و")):
                if hit is not None and hit.sense("office") and word[:1] == "و":
                    break
                position = reached = position + 1
                continue
            if word in {
                "لدي",
                "في",
                "الي",
                "لحكومه",
                "بحكومه",
                "لدوله",
                "بدوله",
                "حكومه",
                "دوله",
                "جمهوريه",
                "لجمهوريه",
                "بوزاره",
                "لوزاره",
            }:
                position += 1
                if word == "لدي" or (word == "الي" and rule.kind != "envoy"):
                    reached = self._accredited(position, reached)
                    position = max(position, reached)
                continue
            if rule.after == "free" and self._definite(word):
                position = reached = position + 1
                continue
            break
        return reached

    def _accredited(self, position: int, reached: int) -> int:
        """Read the state or body that an ambassador is sent to."""
        hit = self.hits.get(position)
        if hit is not None and any(hit.sense(sort) for sort in ("country", "capital", "organisation")):
            return hit.end
        if position < self.end and self.tokens.words[position] in {
            "الدوله",
            "البلاد",
            "المملكه",
            "السلطنه",
            "الجمهوريه",
        }:
            return position + 1
        return reached

    def _party(self, office: OfficeMention, hit: Hit) -> bool:
        """Take a state or organisation into a title."""
        if hit.prefix in {"و", "ف"} and hit.sense("adjective") is None:
            return False
        if (value := hit.sense("country")) or (value := hit.sense("adjective")):
            if office.country is None:
                office.country = value[0]
            return hit.prefix != "و"
        if not hit.prefix and office.country is None and (value := hit.sense("capital") or hit.sense("city")):
            office.country = value[0]
            return True
        if (value := hit.sense("organisation")) or (value := hit.sense("organisation-adjective")):
            if value[1] and hit.prefix != "ل":
                return False
            office.organisation = (value[0], hit.start, hit.end)
            return True
        return False

    def _definite(self, word: str) -> bool:
        plain = word.lstrip("و")
        return (plain.startswith(("ال", "لل")) and word in self.lexicon.common) or word in {"شوون", "هييه", "حقوق"}

    def _judge(self, office: OfficeMention, rule: OfficeRule) -> None:
        """Settle what sort of office it is once its complement is known."""
        if office.organisation is None:
            return
        from diplonews import knowledge

        body = knowledge.organisations(self.lexicon.language)[office.organisation[0]]
        if body.country and office.country is None:
            office.country = body.country
        if body.kind in {"movement", "party"} and rule.kind in {"organisation-head", "head-of-state", "official"}:
            office.kind = "party-leader"

    def _add_office(self, mention: Mention, office: OfficeMention) -> None:
        mention.offices.append(office)
        ministry = {"foreign-minister", "deputy-foreign-minister"}
        # A compound office is the foreign ministry's if it has it, else the higher one, which is written first.
        mention.offices.sort(key=lambda o: o.kind not in ministry)

    def _after_offices(self, mention: Mention, position: int) -> int:
        """Take further offices of the same person, a comma, and courtesies before the name."""
        while position < self.end:
            word = self.tokens.words[position]
            step = position + 1 if word in _COMMAS else position
            office = self._office(step, inside=True) if step < self.end else None
            if office is not None and self._two_states(mention, office):
                return position
            if office is not None and (not self.hits[step].prefix or self._same_holder(mention, office)):
                self._add_office(mention, office)
                position = office.end
                continue
            after = self._honorifics(step, mention)
            if after > step:
                return after
            if step > position and self._name(step, titled=False, allow_state=True) > step:
                return step
            return position
        return position

    def _two_states(self, mention: Mention, office: OfficeMention) -> bool:
        """Nobody holds offices of two states: the second is the next person's."""
        held = {known.country for known in mention.offices if known.country}
        return bool(office.country and held and office.country not in held)

    def _same_holder(self, mention: Mention, office: OfficeMention) -> bool:
        """For "Deputy prime minister and minister of ...": one person, where only the second has the name."""
        first = mention.offices[0]
        compound = {"deputy-head-of-government", "head-of-government", "minister", "crown-prince"}
        return first.kind in compound and office.kind in {"foreign-minister", "minister"} and first.country is None

    def _office_after_name(self, mention: Mention, position: int) -> int:
        if position >= self.end:
            return position
        step = position + 1 if self.tokens.words[position] in _COMMAS else position
        office = self._office(step, inside=True) if step < self.end else None
        if office is None or self.hits[step].prefix or not self._adds(mention, office):
            return position
        mention.offices.clear()
        self._add_office(mention, office)
        position = office.end
        while position < self.end:
            step = position + 1 if self.tokens.words[position] in _COMMAS else position
            more = self._office(step, inside=True) if step < self.end else None
            if more is None or (self.hits[step].prefix and not self._same_holder(mention, more)):
                break
            named = self._honorifics(more.end, Mention(more.end, more.end))
            if named > more.end or self._name(more.end, titled=True, allow_state=True) > more.end:
                break
            self._add_office(mention, more)
            position = more.end
        return position

    def _adds(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell whether an office after the name is the same person's: the title before it was a courtesy, or short."""
        courtesy = mention.honorific or (0, 0)
        return all(
            courtesy[0] <= known.start < courtesy[1] or (known.kind == office.kind and known.country is None)
            for known in mention.offices
        )

    def _counterpart(self, hit: Hit) -> Mention:
        mention = Mention(hit.start, hit.end, hit.prefix, counterpart=True)
        position = hit.end
        while position < self.end and (party := self.hits.get(position)) is not None:
            value = party.sense("adjective") or party.sense("country")
            if value is None or (party.prefix and mention.country):
                break
            mention.country = mention.country or value[0]
            position = party.end
        after = self._honorifics(self._skip_comma(position), mention)
        end = self._name(after, titled=True, allow_state=True)
        if end > after:
            mention.name = self._trim(after, end)
            position = end
        mention.end = position
        return mention

    def _skip_comma(self, position: int) -> int:
        if position < self.end and self.tokens.words[position] in _COMMAS:
            hit = self.hits.get(position + 1)
            if hit is not None and hit.sense("honorific"):
                return position + 1
            if self._name(position + 1, titled=False, allow_state=False) > position + 1:
                return position + 1
        return position

    def _body(self, index: int) -> Mention | None:
        """Read an organisation, a delegation or a government's seat that acts by itself."""
        hit = self.hits.get(index)
        if hit is None:
            return None
        if hit.sense("delegation"):
            mention = Mention(index, hit.end, hit.prefix, delegation=True)
            follow = self.hits.get(hit.end)
            if follow is not None and (value := follow.sense("adjective") or follow.sense("country")):
                mention.country, mention.end = value[0], follow.end
            elif follow is not None and (value := follow.sense("organisation")):
                mention.organisation, mention.end = (value[0], follow.start, follow.end), follow.end
            return mention if mention.end > hit.end else None
        if value := hit.sense("organisation"):
            if value[1]:
                return None
            return Mention(index, hit.end, hit.prefix, organisation=(value[0], hit.start, hit.end), state=True)
        return None

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        while start < end and not self.tokens.is_word(start):
            start += 1
        while end > start and not self.tokens.is_word(end - 1):
            end -= 1
        return start, end

    def _name(self, start: int, *, titled: bool, allow_state: bool) -> int:
        """Find where the name that begins at a token ends; the token itself if none begins there."""
        tokens, words = self.tokens, self.tokens.words
        position, count, quoted = start, 0, False
        while position < self.end and count < _MAX_NAME:
            word = words[position]
            if not tokens.is_word(position):
                if word in _OPENING and not quoted and count < _MAX_NAME:
                    quoted = word != "#"
                elif word in _CLOSING and quoted:
                    quoted = False
                elif word in {"-", ".", "’", "'", "_"} and tokens.glued(position) and position > start:
                    if word == "." and len(words[position - 1]) > 2:
                        break
                else:
                    break
                position += 1
                continue
            if not self._is_name_word(position, first=count == 0):
                break
            position += 1
            count += word not in self.lexicon.particles
        while position > start and not tokens.is_word(position - 1):
            position -= 1
        while position > start and words[position - 1] in {"بن", "ابن", "ال", "ابو", "عبد"}:
            position -= 1
        return position if self._is_name(start, position, titled=titled, with_office=allow_state) else start

    def _is_name_word(self, index: int, *, first: bool) -> bool:
        word = self.stems.get(index, self.tokens.words[index])
        if word in self.lexicon.sets["names.prepositions"] and self._is_preposition(index):
            return False
        if word in self.lexicon.given or word in self.known or word in self.lexicon.particles:
            return not (first and word in {"الله", "الدين", "ال"})
        if word in self.lexicon.common or word.isdigit() or word.isascii():
            return False
        hit = self.hits.get(index)
        if hit is not None and any(sort in _NEVER_NAMES for sort, _ in hit.senses):
            return False
        if hit is not None and not hit.prefix:
            if hit.sense("adjective"):
                return not first
            return False
        if hit is not None and (
            hit.end > index + 1 or hit.prefix == "و" or any(s in {"country", "city", "capital"} for s, _ in hit.senses)
        ):
            return False
        return not self._is_particle_and_word(word, first=first)

    def _is_preposition(self, index: int) -> bool:
        """Part a preposition from the name that folds to the same letters, by its last letter."""
        last = next(letter for letter in reversed(self.tokens.original(index)) if fold(letter))
        return any(word[-1] == last for word in self.lexicon.tables["names"]["prepositions"])

    def _is_particle_and_word(self, word: str, *, first: bool) -> bool:
        """For "And a name", "for a thing": a conjunction or preposition written together with the next word."""
        lexicon = self.lexicon
        if (
            word[0] == "و"
            and len(word) > _MIN_COMMON
            and not (first and word[1:] not in lexicon.given and not word.startswith("وال"))
        ):
            return True
        if word[0] in "لبكف" and len(word) > _MIN_COMMON:
            rest = word[1:]
            return rest in lexicon.common or rest in lexicon.given or rest.startswith("ال") or word.startswith("لل")
        return False

    def _is_name(self, start: int, end: int, *, titled: bool, with_office: bool) -> bool:
        if end <= start:
            return False
        words = [
            self.stems.get(i, w)
            for i, w in enumerate(self.tokens.words[start:end], start)
            if w not in {"-", ".", '"', "«", "»", "(", ")", "#", "'"}
        ]
        if titled or with_office:
            return True
        if len(words) == 1:
            return words[0] in self.known
        if words[0] in self.lexicon.sets["names.homographs"] and words[1] not in self.lexicon.given:
            return words[1] in self.known
        return words[0] in self.lexicon.given or words[0] in self.known
