"""Which offices one person may hold: of two that stand side by side, the second may be the next person's."""

from __future__ import annotations

from diplonews.analysis.offices.mention import Mention, is_courtesy
from diplonews.analysis.offices.officementions import MINISTERS, OfficeMention
from diplonews.analysis.words.grammar import Grammar

__all__ = [
    "COMPOUND",
    "ENVOYS",
    "LESSER",
    "MINISTERS",
    "NEXT_TO_FIRST",
    "RULERS",
    "adds",
    "are_two_states",
    "is_anothers",
]

COMPOUND = frozenset({"deputy-head-of-government", "head-of-government", "minister", "crown-prince", "royal"})
"""Offices that are often held together with a ministry."""
RULERS = frozenset({"head-of-state", "head-of-government", "crown-prince"})
"""Offices of which a state has one."""
NEXT_TO_FIRST = frozenset({"crown-prince", "deputy-head-of-government"})
"""Those of them that hardly anyone holds alone."""
LESSER = frozenset(
    "adviser official envoy ambassador organisation-official security-chief permanent-representative".split()
)
"""Offices of which one person often holds several."""
ENVOYS = frozenset({"ambassador", "charge-daffaires", "consul"})
"""Offices of those who are sent to a state."""
_APART = frozenset({"other", "party-leader"})
"""Offices that are no state's."""
_BELOW = frozenset(
    "minister foreign-minister deputy-minister deputy-foreign-minister deputy-head-of-government adviser "
    "parliament-speaker governor official".split()
)
"""Offices that no head of state holds."""
_SOLE = frozenset({"head-of-state", "ambassador", "charge-daffaires", "consul"})
"""Offices with which nobody holds another of the state."""
_BESIDE_ENVOYS = ENVOYS | {"permanent-representative", "royal", "head-of-state"}
"""Offices that they may hold beside, or that are courtesies."""
_NO_RANKS = frozenset({"head-of-government", "crown-prince", "parliament-speaker", "governor"})
"""Offices of those whom nobody calls ambassadors, where that is a rank, too."""
_PRINCIPALS = frozenset(
    "head-of-state head-of-government crown-prince foreign-minister deputy-foreign-minister minister deputy-minister "
    "parliament-speaker governor".split()
)
"""Offices of those who receive envoys, and are none."""
_DEPUTIES = frozenset({"deputy-foreign-minister", "deputy-minister"})


_SHORT = frozenset({"minister", "head-of-state"})
"""Offices that one definite word tells for short."""
_SEATED = MINISTERS | {"head-of-government", "deputy-head-of-government", "parliament-speaker"}
"""Offices that members of parliament hold: "SENATOR Ann Lee, Minister of Trade"."""


def adds(mention: Mention, office: OfficeMention, grammar: Grammar) -> bool:
    """Tell whether an office after the name is the same person's: the title before it was a courtesy, or short."""
    courtesy = mention.honorific or (0, 0)
    if are_two_states(mention, office) or (mention.offices and is_anothers(mention, office, grammar)):
        return False
    return all(
        courtesy[0] <= known.start < courtesy[1]
        or (known.standing == "former" and grammar.cased)
        or (known.kind == office.kind and (known.country is None or _is_told_again(known, office)))
        or (known.country is None and (known.kind in COMPOUND or is_courtesy(known)))
        or (known.kind == "parliamentarian" and office.kind in _SEATED and grammar.cased)
        for known in mention.offices
    )


def _is_told_again(known: OfficeMention, office: OfficeMention) -> bool:
    """Tell the office of which a state has one, told before the name and after it ("King Hamad KING OF BAHRAIN")."""
    return known.country == office.country and known.kind in RULERS


def are_two_states(mention: Mention, office: OfficeMention) -> bool:
    """Nobody holds offices of two states: the second is the next person's."""
    held = {known.country for known in mention.offices if known.country and known.standing != "former"}
    if mention.counterpart and mention.country is not None:
        held.add(mention.country)  # "His Fijian counterpart Ali Salem, the CHADIAN minister said"
    if office.kind.startswith("organisation") and office.country is None and office.organisation is not None:
        return bool(held)  # Nor does an organisation's officer hold one of a state.
    if office.kind == "envoy" and office.country is None and office.organisation is not None:
        # "The ambassador of Fiji, THE ENVOY OF THE UNION": nobody is sent by both.
        return any(known.country and known.kind in ENVOYS and known.standing != "former" for known in mention.offices)
    return bool(office.country and held and office.country not in held)


def is_anothers(mention: Mention, office: OfficeMention, grammar: Grammar) -> bool:
    """A minister is no ambassador, nor an organisation's envoy: "received the minister the ambassador of ..." tells
    of two.
    """  # noqa: D205  # one sentence
    first = mention.offices[0]
    former = first.standing == "former"  # Who held an office may lead a party now.
    if office.kind in _APART and first.kind not in _APART and first.country is not None and not former:
        return True  # Nor does an officer of a state lead a paper or a movement.
    if office.kind == "official" and first.kind in _SOLE and first.country is not None:
        return True
    if first.kind == "head-of-state" and office.kind in _BELOW and grammar.definite:
        return True
    if grammar.definite and first.kind in ENVOYS and first.country is not None and _is_no_envoys(office):
        return True
    if grammar.definite and first.kind in ENVOYS and office.kind in _NO_RANKS:
        return True  # "THE AMBASSADOR congratulated | THE CROWN PRINCE", written without a word between
    if grammar.definite and office.kind == "head-of-state" and office.country and first.kind == "head-of-government":
        return (
            True  # A premier may be called president, but not a state's: "thanked THE PREMIER | THE FRENCH PRESIDENT".
        )
    if grammar.definite and (_is_lower(first, office) or (mention.honorific is None and _is_next(first, office))):
        return True
    if grammar.definite and office.kind in RULERS and first.kind in LESSER and (first.country or first.organisation):
        return True  # "THE UN ENVOY met | THE CHADIAN PRESIDENT", written without a word between
    if grammar.definite and office.kind == "head-of-state" and first.kind in MINISTERS and first.country:
        return True  # "THE NORWEGIAN MINISTER congratulated | PRESIDENT SALEM": nobody is both.
    of_body = office.kind == "envoy" and office.organisation is not None
    if office.end == office.start + 1 and office.country is None and first.kind in _DEPUTIES:
        return False  # Deputies of ministers are often diplomats: "the deputy minister AMBASSADOR Ali Salem".
    return (office.kind in ENVOYS or of_body) and first.kind in _PRINCIPALS and not (former and grammar.cased)


def _is_no_envoys(office: OfficeMention) -> bool:
    """Tell an office that nobody holds whom a state has sent to another ("the ambassador of Japan THE ADVISER of")."""
    if office.kind == "envoy":
        return office.organisation is not None
    if office.kind == "organisation-head" and office.organisation is None and office.country is None:
        return False  # "The ambassador of the European Union and HEAD OF THE MISSION Ali Salem"
    return office.kind not in _BESIDE_ENVOYS


def _is_next(first: OfficeMention, office: OfficeMention) -> bool:
    """Tell "THE MINISTER the minister of trade", who came along with the first: one title of both would be enough.

    Nor does "THE US PRESIDENT the prime minister Ali Salem" tell of one.
    """
    bare = first.kind in _SHORT and first.end - first.start == 1 + (first.country is not None)
    kinds = MINISTERS if first.country is None else MINISTERS | {"head-of-government"}
    whole = office.kind in kinds and office.country is None and office.standing == "current"
    whole = whole and office.end > office.start + 1
    return bare and whole and office.start == first.end and not office.cut


def _is_lower(first: OfficeMention, office: OfficeMention) -> bool:
    """Tell "THE KING the minister of defence" and "THE MINISTER the king": the first met the second."""
    if first.kind == "head-of-state":
        return office.kind in MINISTERS
    bare = first.kind == "minister" and first.country is None and first.end == first.start + 1
    led = office.kind in _PRINCIPALS and office.country is not None
    return bare and (led or (office.kind == "organisation-head" and office.organisation is not None))
