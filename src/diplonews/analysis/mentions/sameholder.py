"""Which offices told beside each other are one person's, by what stands between and behind them."""

from __future__ import annotations

from collections.abc import Iterator

from diplonews.analysis.mentions.courtesies import CourtesyReader
from diplonews.analysis.names.bounds import NameReader
from diplonews.analysis.offices.holding import (
    COMPOUND,
    ENVOYS,
    LESSER,
    NEXT_TO_FIRST,
    RULERS,
    are_two_states,
    is_anothers,
)
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import CABINET, GIVEN_BY_STATES, MINISTERS, OfficeMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.offices.titles import TitleReader
from diplonews.analysis.words.grammar import TriggerRule
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS
from diplonews.analysis.words.tokens import END, before_articles, phrase_at

__all__ = ["SameHolder"]

_OF_BODIES = frozenset({"envoy", "organisation-head", "organisation-official"})
"""Offices in bodies of several states, of which one person may hold two."""
_TOGETHER = frozenset(
    {
        ("foreign-minister", "deputy-head-of-government"),
        ("envoy", "organisation-head"),
        ("deputy-head-of-state", "foreign-minister"),
        ("minister", "adviser"),
    }
)
"""Offices that one person may hold, where a name stands behind both."""
_BESIDE = frozenset(
    {
        ("adviser", "official"),
        ("adviser", "envoy"),
        ("minister", "envoy"),
        ("foreign-minister", "envoy"),
        ("deputy-head-of-government", "envoy"),
        ("deputy-foreign-minister", "envoy"),
        ("ambassador", "permanent-representative"),
        ("ambassador", "organisation-head"),
    }
)
"""The same where an "and" without an article between them joins the second to the first."""
_CHAIRING = MINISTERS | {"head-of-state", "head-of-government"}
"""Offices whose holders sit in the chair of a body of states."""
_CROWNED = frozenset({"head-of-state", "crown-prince"})
"""Offices of rulers and of those who will be."""
_SEATED = MINISTERS | {"deputy-head-of-government", "head-of-government", "official", "adviser"}
"""Offices of a state whose holders sit in the bodies of a party, too."""
_LEADING = frozenset({"head-of-government", "deputy-head-of-government"})
"""Offices that are held together with a ministry, and are above it."""
_DIRECT = frozenset({"meet", "receive"})
"""Frames of verbs that have their object right behind their subject."""
_VERB = 2
"""Words of a verb that has its subject right behind it."""
_ATTENDED = 4
"""Words of "the meeting was attended by", at most."""
_WHOLE = 4
"""Words of a title with the body that its holder serves."""
_OFFICERS = frozenset({"adviser", "official", "other"})
"""Offices of which one person may hold two, where a name stands before both and none after them."""


class SameHolder(SentenceReader):
    """Tells whether offices are one person's, in one sentence."""

    names: NameReader
    titles: TitleReader
    courtesies: CourtesyReader

    def capacity(self, position: int) -> int:
        """Pass over "IN HIS CAPACITY AS ambassador"."""
        return position + phrase_at(
            self.tokens.words, position, self.end, self.lexicon.sets["offices.binding.capacity"]
        )

    def besides(self, position: int) -> int:
        """Pass over what binds a further office of one person, which has no article ("et, PAR AILLEURS, doyen")."""
        words = self.tokens.words
        begin = position + (position + 1 < self.end and words[position] in COMMAS)
        end = self.capacity(begin) if begin < self.end and self.lexicon.grammar.cased else begin
        if end == begin:
            return position
        end += end + 1 < self.end and words[end] in COMMAS
        return end if self.titles.hits_office(end) is not None else position

    def is_rank(self, first: OfficeMention, office: OfficeMention, *, apart: bool) -> bool:
        """Tell the rank of a diplomat that is a courtesy ("the minister, AMBASSADOR Ali Salem")."""
        if office.kind not in ENVOYS or office.country or office.organisation or (apart and not self._leads(first)):
            return False
        named = self.courtesies.skip(office.end)
        end = self.names.read(named, titled=True)
        if end == named or self.lexicon.grammar.cased:
            return end > named
        alone = office.end == office.start + 1 and not office.cut and first.kind in MINISTERS
        return alone and self._is_ministers(first, end)

    def past_title(self, mention: Mention, position: int) -> int:
        """Pass over the rank behind a courtesy: "the permanent representative, HIS EXCELLENCY AMBASSADOR Ali Salem".

        Right behind a verb of meeting the second may be whom the first met: "received THE DIRECTOR | HIS EXCELLENCY".
        """
        verb = self.hits.get(mention.start - 1)
        rule = verb.sense("trigger") if verb is not None else None
        if rule is not None and rule.frame in {"meet", "receive"}:
            return position
        rank = self.titles.read(position, inside=True) if self.lexicon.grammar.definite else None
        if rank is None or rank.end > position + 1 or rank.country is not None or rank.kind not in ENVOYS:
            return position
        anothers = is_anothers(mention, rank, self.lexicon.grammar) or self.is_plural(mention.offices[-1])
        named = self.names.read(rank.end, titled=True) > rank.end
        return rank.end if named and not anothers else position

    def _leads(self, minister: OfficeMention) -> bool:
        """Tell a minister with whom a sentence begins ("THE MINISTER, the ambassador Ali Salem, received"): no list."""
        words, grammar = self.tokens.words, self.lexicon.grammar
        begin = before_articles(words, minister.start, 0, grammar.articles)
        opens = begin == 0 or words[begin - 1] == END
        return grammar.cased and minister.kind in MINISTERS and opens

    def has_rank(self, first: OfficeMention, step: int) -> bool:
        """Tell the rank in a church that is a courtesy before an envoy's name ("the nuncio, ARCHBISHOP Ali Salem")."""
        return first.kind in ENVOYS and first.country is not None and self.courtesies.is_style(step)

    def _is_ministers(self, first: OfficeMention, end: int) -> bool:
        """Tell whether a rank and the name behind it are a minister's own, and not whom the minister met.

        Diplomats are often ministers for the time being; else whoever was met is told behind the name.

        Args:
            first: The office of the minister.
            end: Where the name ends.
        """
        hit, grammar = self.hits.get(end), self.lexicon.grammar
        if hit is not None and hit.sense("counterpart"):
            return True
        if end < self.end and self.tokens.words[end] in grammar.with_:
            return True
        if self._is_no_subject(first):
            return True
        office = self.titles.read(end) if hit is not None and hit.sense("office") else None
        if office is None or hit is None:
            return first.standing == "acting"
        if grammar.binds(hit.prefix) == "with" or self.courtesies.is_next_person(office.end):
            return True
        return first.standing == "acting" and office.kind not in ENVOYS

    def _is_no_subject(self, minister: OfficeMention) -> bool:
        """Tell a minister who met nobody by a verb before him: he was there, was with someone, or was met himself.

        Before him stand who was there ("present WAS THE MINISTER"), "with", or the name or the state of who met him.
        """
        before = minister.start - 1
        if before < 0 or self.lexicon.grammar.binds(self.clitic(minister.start)) in {"with", "and"}:
            return before >= 0
        word, hit = self.tokens.words[before], self.hits.get(before)
        if word in self.lexicon.grammar.with_ or (hit is not None and hit.sense("adjective")):
            return True
        if hit is None and self.tokens.is_word(before) and self.lexicon.is_like_name(word):
            return True
        starts = (self.hits.get(index) for index in range(max(0, before - _ATTENDED), before + 1))
        told = [hit for hit in starts if hit is not None and hit.sorts.keys() & {"link", "again"}]
        # Of "ACCOMPANYING the minister WAS THE AMBASSADOR Ali Salem" the minister is whom others came with.
        along = self.lexicon.sets["contacts.links.accompanying"]
        there = [hit for hit in told if hit.sense("link") == "attend" and self.tokens.words[hit.start] not in along]
        return bool(there) and told[-1].end == minister.start

    def goes_on(self, mention: Mention, position: int, step: int, more: OfficeMention) -> bool:
        """Tell the second title of whoever is named before the first ("Ali Salem, the chief adviser AND ENVOY of")."""
        if self.lexicon.grammar.definite:
            for_bodies = mention.country is None and all(o.kind in _OF_BODIES for o in (more, *mention.offices))
            alone = mention.name is not None and not self.courtesies.is_next_person(more.end)
            officers = all(o.kind in _OFFICERS or o.kind == "envoy" for o in (more, *mention.offices))
            sent = (mention.offices[-1].kind, more.kind) in _BESIDE
            sent = sent and (mention.offices[-1].kind in ENVOYS or more.kind == "envoy")
            return step == position and (more.serves or ((for_bodies or officers or sent) and alone))
        named = self.courtesies.is_next_person(more.end)
        return step == position + 1 and not named and not self._are_several(mention.offices[-1], more)

    def _is_apposed(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell two titles between commas after a name: "Ali Salem, envoy of the king AND MINISTER OF STATE, met"."""
        first, closed = mention.offices[0], self.tokens.words[office.end : office.end + 1]
        if not self.lexicon.grammar.definite or mention.name is None:
            return False
        # "Ali Salem, the king's envoy AND minister of state": envoys are ministers at home.
        sent = first.kind == "envoy" and office.kind in MINISTERS and first.country is not None
        if not sent and not (closed and closed[0] in COMMAS):
            return False
        several = first.kind in MINISTERS and office.kind in MINISTERS
        own = office.country in {None, first.country} and office.organisation in {None, first.organisation}
        return first.start >= mention.name[1] and own and not several

    def same_holder(self, mention: Mention, office: OfficeMention, *, apart: bool) -> bool:
        """For "Deputy prime minister and minister of ...": one person, where only the second has the name.

        Where a language has articles, an article between the two (`apart`) parts two persons.
        """
        first, grammar = mention.offices[0], self.lexicon.grammar
        held = mention.name is not None and not self.courtesies.is_next_person(office.end)
        if held and grammar.definite and office.standing == "former" and office.country in {None, first.country}:
            return True  # "Ali Salem, the ambassador of Japan AND FORMER ADVISER"
        if held and (self._is_apposed(mention, office) or self._is_heir_who_governs(mention, office)):
            return True
        if first.standing == "former" and grammar.definite and office.country is None:
            return True  # "The former president and leader of the party X".
        if self.chairs(mention, office) or self._is_sent_twice(mention, office):
            return True
        if self._is_joined(mention, office, apart=apart) or self._is_beside(mention, office, apart=apart):
            return True
        if grammar.definite and not apart and (first.kind, office.kind) in _BESIDE:
            # "The premier's adviser and spokesman Ali Salem"
            own = office.country in {None, first.country} and mention.name is None
            return own and not self._are_several(first, office) and self.courtesies.is_next_person(office.end)
        if grammar.cased and first.kind == "foreign-minister" and office.kind in MINISTERS and not apart:
            # "Kuwait's Foreign Minister and Minister of State for Cabinet Affairs Ali Salem"
            return not self._are_several(first, office) and office.country in {None, first.country}
        if grammar.cased and not apart and {first.kind, office.kind} <= LESSER and first.kind != office.kind:
            # "Adviser to the President and Director of the Agency Ali Salem"
            return not self._are_several(first, office) and self.courtesies.is_next_person(office.end)
        if grammar.cased and not apart and self._is_of_commission(first) and office.kind in CABINET:
            # "Director of the Foreign Affairs Commission and Foreign Minister Ali Salem"
            own = first.country is None or office.country in {None, first.country}
            return own and not self._are_several(first, office) and self.courtesies.is_next_person(office.end)
        if grammar.cased and not apart and first.kind == "party-leader" != office.kind:
            # "General Secretary of the Communist Party of Vietnam and President Ali Salem"
            return not self._are_several(first, office) and self.courtesies.is_next_person(office.end)
        if grammar.cased and not apart and (first.kind, office.kind) in _TOGETHER:
            # "Special Representative of the Secretary-General and Head of UNSMIL Ali Salem"
            one = not self._are_several(first, office) and office.country in {None, first.country}
            return one and self.courtesies.is_next_person(self.courtesies.skip_comma(office.end))
        if grammar.cased and not apart and self._presides_first(mention, office):
            return True
        if grammar.cased and not apart and first.country == "EU" == office.country and office.kind in _OF_BODIES:
            # "EU High Representative and Vice-President of the Commission Ali Salem"
            return (
                first.kind == "foreign-minister" and mention.name is None and self.courtesies.is_next_person(office.end)
            )
        if first.kind not in COMPOUND or office.kind not in {"foreign-minister", "minister", "deputy-minister"}:
            return False
        alone = mention.name is None and not self.courtesies.is_next_person(self.courtesies.skip_comma(office.end))
        if grammar.definite and first.kind == "head-of-government" and alone:
            return False  # "With the prime minister and the foreign minister": nobody is named, and two are met.
        if grammar.cased and apart:
            return False
        if first.country is None:
            return True
        own = grammar.cased or (first.kind in NEXT_TO_FIRST and self.courtesies.is_next_person(office.end))
        return bool(own and office.country in {None, first.country})

    def _is_heir_who_governs(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell the heir who leads the government, too, behind his name: «سالم، ولي العهد **ورئيس مجلس الوزراء**»."""
        first, governing = mention.offices[-1], {"head-of-government", "deputy-head-of-government"}
        behind = mention.name is not None and first.start >= mention.name[1] and first.kind == "crown-prince"
        one_state = first.country is None or office.country in {None, first.country}
        return behind and bool(self.lexicon.grammar.definite) and office.kind in governing and one_state

    def _is_sent_twice(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell the envoy to a state who is one to a body there, too: "the ambassador AND PERMANENT DELEGATE to the"."""
        first, told = mention.offices[0], office.country in {None, mention.offices[0].country}
        if not self.lexicon.grammar.definite or not told or office.kind != "permanent-representative":
            return False
        if first.kind not in ENVOYS or first.country is None or self._are_several(first, office):
            return False
        named = self.courtesies.is_next_person(self.courtesies.skip_comma(office.end))
        return named if mention.name is None else not named

    def is_womans(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell the title of a woman behind the name of a man: «أطلع **المهندس** سالم، **الوزيرة** الكينية على»."""
        words, endings = self.tokens.words, tuple(self.lexicon.sets["adjectives.feminine"])
        if self.lexicon.grammar.cased or mention.honorific is None or not endings:
            return False
        courtesy = words[mention.honorific[1] - 1]
        return words[office.start].endswith(endings) and not courtesy.endswith(endings)

    def _presides_first(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell whoever presides over a body, and governs a state: "African Union CHAIR AND FIJIAN PRESIDENT Ali"."""
        first = mention.offices[0]
        body = first.kind.startswith("organisation") and first.country is None and mention.name is None
        body = body and first.organisation is not None  # "The secretary-general and President Ali" are two.
        if not body or office.kind not in GIVEN_BY_STATES or self._are_several(first, office):
            return False
        return self.courtesies.is_next_person(office.end)

    def chairs(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell the chair that an officer of a state holds, too: "the president of Chad and CHAIR OF THE UNION"."""
        first, words = mention.offices[0], self.tokens.words
        if not self.lexicon.grammar.definite or first.kind not in _CHAIRING or first.country is None:
            return False
        head, *rest = words[office.start : office.end]
        title = [head[len(self.clitic(office.start)) :], *rest]
        chairs = self.lexicon.sets["offices.binding.chairing"]
        if not phrase_at(title, 0, len(title), chairs) or office.country not in {None, first.country}:
            return False
        named = self.courtesies.is_next_person(self.courtesies.skip_comma(office.end))
        return named if mention.name is None else not named

    def is_sent(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell the ministry of an envoy, told behind his name: "received THE KING'S ENVOY Ali Salem MINISTER OF TRADE".

        A verb right before the envoy would tell that he met the minister.
        """
        envoys = all(known.kind in {"envoy", "royal"} and known.organisation is None for known in mention.offices)
        own = office.country in {None, mention.offices[0].country if mention.offices else None}
        if not self.lexicon.grammar.definite or not mention.offices or not envoys or office.kind not in MINISTERS:
            return False
        return own and not self._is_subject(mention) and not self.courtesies.is_next_person(office.end)

    def is_in_full(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell behind a name the title of which a word stands before it: "THE PRESIDENT Ali Salem PRESIDENT OF MALI".

        The word may be that of several offices: a premier and a speaker are called president, too.
        """
        known, grammar, words = mention.offices[0] if mention.offices else None, self.lexicon.grammar, self.tokens.words
        if known is None or len(mention.offices) > 1 or not grammar.definite or office.end == office.start + 1:
            return False
        if known.end > known.start + 1 or known.country is not None or known.organisation is not None:
            return False
        short = words[known.start][len(self.clitic(known.start)) :]
        return short in {article + words[office.start] for article in grammar.definite}

    def _is_subject(self, mention: Mention) -> bool:
        """Tell whoever stands right behind a verb of meeting."""
        return any(True for _ in self.verbs_before(mention))

    def verbs_before(self, mention: Mention) -> Iterator[tuple[Hit, TriggerRule]]:
        """Go through the verbs of meeting right behind which someone stands, each with what it means."""
        for start in range(max(0, mention.start - _VERB), mention.start):
            hit = self.hits.get(start)
            rule = hit.sense("trigger") if hit is not None and hit.end == mention.start else None
            if hit is not None and rule is not None and rule.frame in _DIRECT:
                yield hit, rule

    def is_without_article(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell another title of whoever is named, behind a comma: where each has its article, the next one's has.

        "Le conseiller fédéral Luc Morel, CHEF DU DÉPARTEMENT DES FINANCES, a reçu"
        """
        if not self.lexicon.sets["offices.binding.joining"] or not mention.offices or mention.name is None:
            return False
        if are_two_states(mention, office) or is_anothers(mention, office, self.lexicon.grammar):
            return False
        return not self._are_several(mention.offices[-1], office)

    def is_kept(self, known: OfficeMention, office: OfficeMention) -> bool:
        """Tell an office before a name that stays beside one behind it: "PREMIER Ali Salem, minister of trade"."""
        if known.country:
            return office.country in {None, known.country}
        if known.kind == "minister" and office.kind == "security-chief" and known.end - known.start > 1:
            return self.lexicon.grammar.cased  # "THE MINISTER OF DEFENCE, General Ali Salem, chief of the staff"
        return self.lexicon.grammar.cased and known.kind in _LEADING and office.kind in CABINET

    def is_members(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell the seat in a party of a minister named behind both ("the Fijian minister, MEMBER OF THE BUREAU of, A").

        A verb right before the minister would tell who met whoever leads the party.
        """
        first = mention.offices[0]
        if not self.lexicon.grammar.definite or office.kind != "party-leader" or first.kind not in _SEATED:
            return False
        if mention.name is not None or self.clitic(office.start) or office.country not in {None, first.country}:
            return False
        return not self._is_subject(mention) and self.courtesies.is_next_person(office.end)

    def is_firms(self, mention: Mention, office: OfficeMention) -> bool:
        """Tell the firm over which a minister presides ("with the KENYAN minister of oil, HEAD OF THE KENYAN FIRM")."""
        first = mention.offices[0]
        own = office.kind == "other" and first.kind in MINISTERS and office.country == first.country is not None
        if not self.lexicon.grammar.definite or not own or mention.name is not None or self.clitic(office.start):
            return False
        return not self._is_subject(mention) and self.courtesies.is_next_person(office.end)

    def is_no_rulers(self, first: OfficeMention, office: OfficeMention) -> bool:
        """Tell the guest of a ruler of whom no state is told: «استقبل جلالة الملك | **رئيس وزراء فيجي**».

        The office that a crown prince holds may have the adjective of his own state behind it, and no noun.
        """
        if self.lexicon.grammar.cased or first.country is not None or first.kind not in _CROWNED:
            return False
        if office.country is None or office.kind in _CROWNED or office.kind == "royal":
            return False
        state = next(
            (h for i in range(office.start, office.end) if (h := self.hits.get(i)) and h.end == office.end), None
        )
        return first.kind == "head-of-state" or (state is not None and state.sense("country") is not None)

    def is_no_secretarys(self, first: OfficeMention, office: OfficeMention) -> bool:
        """Tell an office that no secretary of an organisation holds ("THE SECRETARY-GENERAL informed | THE KING")."""
        heads = self.lexicon.sets["offices.binding.secretaries"]
        if not heads or office.kind not in RULERS:
            return False
        words = [self.tokens.words[first.start][first.cut :], *self.tokens.words[first.start + 1 : first.end]]
        return phrase_at(words, 0, len(words), heads) > 0

    @staticmethod
    def _is_of_commission(office: OfficeMention) -> bool:
        """Tell an official of a body that the title names ("Director of the Foreign Affairs Commission")."""
        return office.kind == "official" and office.end - office.start >= _WHOLE

    def _is_joined(self, mention: Mention, office: OfficeMention, *, apart: bool) -> bool:
        """Where each office has its article, one without is the same person's: "le conseiller ET ministre"."""
        joins = self.tokens.words[office.start - 1] in self.lexicon.sets["offices.binding.joining"]
        return not apart and joins and not self._are_several(mention.offices[-1], office)

    def _is_beside(self, mention: Mention, office: OfficeMention, *, apart: bool) -> bool:
        """Tell what someone does beside an office told before it ("the under-secretary and SUPERVISOR of")."""
        heads, first = self.lexicon.sets["offices.binding.beside"], mention.offices[0]
        head = self.tokens.words[office.start][len(self.clitic(office.start)) :]
        if apart or head not in heads or mention.name is not None or office.country not in {None, first.country}:
            return False
        return not self._are_several(first, office) and self.courtesies.is_next_person(office.end)

    def _are_several(self, *offices: OfficeMention) -> bool:
        """Tell titles of which one is of several persons: the title beside it is another's."""
        return any(self.is_plural(office) for office in offices)
