"""Names of whoever an article tells by office alone: "Koroi receives Sato", and a text about the two presidents.

The title may tell them, or the text, where it calls someone whom the public knows by the family name alone.
"""

from __future__ import annotations

from diplonews.analysis.cast.actors import Actor
from diplonews.analysis.cast.resolution import Cast
from diplonews.analysis.mentions.sentences import Sentence
from diplonews.analysis.words.people import find_tenure

__all__ = ["name_from_title", "names_of_holders", "unite_with_title"]


def name_from_title(cast: Cast, title: Sentence, language: str, year: int | None) -> None:
    """Give those of whom the text tells by office alone the family names that the title has for them.

    Args:
        cast: Who is who.
        title: The title.
        language: The language of the article.
        year: When it was published; without it nobody is known to have held an office.
    """
    unnamed = [actor for actor in cast.actors if _may_be_named(actor)] if year is not None else []
    for index in range(title.start, title.end) if unnamed else ():
        word = title.tokens.words[index]
        if not title.tokens.is_word(index) or word in title.lexicon.ordinary or title.speaks_of(index):
            continue
        for cut in (0, *(len(clitic) for clitic in title.lexicon.prefixes if word.startswith(clitic))):
            for actor in unnamed:
                if not actor.words and _names(word[cut:], actor, language, year):
                    actor.words, actor.name, actor.cut = (word[cut:],), (index, index + 1), cut


def unite_with_title(cast: Cast, title: Sentence) -> None:
    """Take for whoever a title names those of whom the text tells by that office alone, before it names another.

    For "READOUT OF VICE PRESIDENT ROE'S CALLS ... The Vice President spoke with Vice President Koroi of Fiji".
    """
    for mention in title.mentions if title.lexicon.grammar.cased else ():
        titled = cast.by_mention.get(id(mention))
        if mention.name is None or titled is None or titled.office is None:
            continue
        kind = titled.office.kind
        holders = [actor for actor in cast.actors if actor.office is not None and actor.office.kind == kind]
        others = [actor for actor in holders if actor.words and actor is not titled]
        first = min((m.start for actor in others for m in actor.mentions if m.name is not None), default=0)
        if any(one.name is None and any(o.kind == kind for o in one.offices) for one in title.mentions):
            continue  # "On THE PRESIDENT'S meeting with PRESIDENT KOROI": another of that office.
        alone = [actor for actor in holders if not (actor.words or actor.body or actor.many) and actor.party is None]
        for actor in alone:
            if actor.mentions and actor.mentions[0].start < first:
                cast.give(actor, titled, others)


def names_of_holders(cast: Cast, sentences: list[Sentence], year: int | None) -> frozenset[str]:
    """Give the family names in a text of those of whom it tells by office alone ("THE FIJIAN PRESIDENT ... Koroi").

    Where no capital letters tell names, they are read as names only once it is known that they are.
    """
    unnamed = [actor for actor in cast.actors if _may_be_named(actor)] if year is not None else []
    if not unnamed or sentences[0].lexicon.grammar.cased:
        return frozenset()
    lexicon = sentences[0].lexicon
    told = {word for s in sentences if not s.is_title for word in cast.tokens.words[s.start : s.end]}
    words = {stem for word in told for stem in (word, *(rest for _, rest in lexicon.unbound(word)))}
    borne = (words & lexicon.borne) - lexicon.given - lexicon.common
    return frozenset(word for word in borne if any(_names(word, actor, lexicon.language, year) for actor in unnamed))


def _may_be_named(actor: Actor) -> bool:
    """Tell someone told by an office of a state, and by no name."""
    return not (actor.words or actor.body or actor.many) and actor.office is not None and actor.country is not None


def _names(word: str, actor: Actor, language: str, year: int | None) -> bool:
    """Tell whether a family name is that of who held an office in a year."""
    kinds = frozenset(office.kind for office in actor.offices)
    tenure = find_tenure((word,), language, year, kinds) if word else None
    return tenure is not None and tenure.kind in kinds and tenure.party.country == actor.country
