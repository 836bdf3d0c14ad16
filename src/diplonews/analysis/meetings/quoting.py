"""The article's own words for what was found in it: spans, names of bodies."""

from __future__ import annotations

import msgspec

from diplonews import knowledge
from diplonews.analysis.offices.officementions import OrganisationMention
from diplonews.analysis.words.lexicon import lexicon
from diplonews.analysis.words.signs import CLOSING, OPENING
from diplonews.analysis.words.tokens import Tokens
from diplonews.model import Article, Organisation, Span
from diplonews.text import fold, primary_subtag

__all__ = ["Quoter"]

_NOUN = 2
"""Tokens from the noun of a body to its quoted name."""


class Quoter(msgspec.Struct, frozen=True):
    """Quotes an article."""

    article: Article
    head: int
    """How many letters stand before `article.text` in the text that was read: its title."""
    tokens: Tokens

    @property
    def language(self) -> str:
        """The primary subtag of the article's language."""
        return primary_subtag(self.article.language)

    def span(self, start: int, end: int, *, cut: int = 0) -> Span:
        """Give where some tokens stand, without the letters that are cut off before them."""
        first, last = self.tokens.span(start, end)
        if first < self.head:
            return Span(start=first + cut, end=last, where="title")
        return Span(start=first + cut - self.head, end=last - self.head)

    def words(self, span: Span) -> str:
        """Give the words of a span on one line."""
        return " ".join(self.article.slice(span).split())

    def organisation(self, found: OrganisationMention | None) -> Organisation | None:
        """Give a body by the name that it has in the article, or else by its first in the data."""
        if found is None:
            return None
        key, start, end = found
        if key.startswith("="):
            return Organisation(name=self._unbound(self.words(self.span(start, end))))
        names = [name.rstrip("~") for name in knowledge.organisations(self.article.language)[key].names]
        if end == 0:  # The article does not name it.
            return Organisation(name=names[0], id=key)
        words = self.words(self.span(start - _NOUN, end + 1) if self._is_quoted(start, end) else self.span(start, end))
        if words[-1:] in CLOSING:
            return Organisation(name=self._unbound(words), id=key)  # A noun stands before it, and quotation marks.
        # A particle written together with the first word is no part of the name.
        name = next((n for n in sorted(names, key=len, reverse=True) if fold(words).endswith(fold(n))), None)
        if name is None:  # Named by an adjective, or with its article merged into a particle.
            return Organisation(name=names[0], id=key)
        kept = words[len(words) - len(name) :] if len(words) > len(name) else words
        return Organisation(name=kept if fold(kept) == fold(name) else name, id=key)

    def _is_quoted(self, start: int, end: int) -> bool:
        """Tell the name of a body between quotation marks, and behind its noun: «وفد **حركة «فتح»**»."""
        words, sets = self.tokens.words, lexicon(self.language).sets
        if start < _NOUN or words[start - 1] not in OPENING or words[end : end + 1] == []:
            return False
        nouns = sets["offices.portfolio.nouns"] | sets["offices.portfolio.parties"]
        noun = words[start - _NOUN]
        return words[end] in CLOSING and (noun in nouns or lexicon(self.language).grammar.is_within(noun, nouns))

    def _unbound(self, name: str) -> str:
        """Leave out the particle that is written together with the noun of a body that no list knows."""
        words = lexicon(self.language)
        nouns = words.sets["offices.portfolio.nouns"] | words.sets["offices.portfolio.parties"]
        first = fold(name.split(maxsplit=1)[0])
        bound = first not in nouns and words.grammar.is_within(first, nouns)
        return name[1:] if bound else name
