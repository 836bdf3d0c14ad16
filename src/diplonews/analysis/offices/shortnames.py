"""The short name of a body, in brackets or quoted between a title and its holder: «رئيس الهيئة (إيغاد) سليم»."""

from __future__ import annotations

from typing import Final

from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.offices.titlewords import TitleWords
from diplonews.analysis.words.signs import COMMAS

__all__ = ["ShortNames"]

_BRACKET: Final = "("
_OPENING: Final = frozenset({_BRACKET, '"', "«", "“"})
_CLOSING: Final = frozenset({")", '"', "»", "”"})
_REACH: Final = 5
"""Tokens of a short name, with the sign that closes it."""


class ShortNames(TitleWords):
    """Passes over short names of bodies in the titles of one sentence."""

    def _acronym(self, office: OfficeMention, position: int, body: int | None) -> int:
        """Pass over a short name, where capital letters do not tell it; give the token if none stands there.

        A name of a person may be quoted there, too ("the president «Salem»"): only before another is it that of a body.

        Args:
            office: The office as it has been read.
            position: Behind what has been read.
            body: Where the name of a body begins that no list knows, if one does.
        """
        words, lexicon = self.tokens.words, self.lexicon
        if lexicon.grammar.cased or words[position] not in _OPENING:
            return position
        ahead = words[position + 1 : min(self.end, position + 1 + _REACH)]
        width = next((width for width, word in enumerate(ahead) if word in _CLOSING), 0)
        told = office.organisation is not None or office.country is not None or body is not None
        if not (width and told) or not lexicon.given.isdisjoint(ahead[:width]):
            return position
        after = position + width + 2
        # Several words in brackets behind a state are the name of its envoy.
        of_body = width == 1 or office.organisation is not None or body is not None
        return after if (words[position] == _BRACKET and of_body) or self._is_named(after) else position

    def _is_named(self, position: int) -> bool:
        """Tell whether a name begins at a token, or behind a comma or a courtesy there."""
        position += position < self.end and self.tokens.words[position] in COMMAS
        courtesy = self.hits.get(position)
        styled = courtesy is not None and self._is_courtesy(courtesy) and not courtesy.prefix
        return styled or self.names_on(position)
