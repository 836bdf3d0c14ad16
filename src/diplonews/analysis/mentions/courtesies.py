"""Courtesies before a person, and whether a name stands behind them: "His Excellency Dr", "the Honourable"."""

from __future__ import annotations

from diplonews.analysis.names.bounds import NameReader
from diplonews.analysis.offices.mention import Mention
from diplonews.analysis.offices.officementions import OfficeMention
from diplonews.analysis.offices.reader import SentenceReader
from diplonews.analysis.offices.titles import TitleReader
from diplonews.analysis.words.lexicon import Hit
from diplonews.analysis.words.signs import COMMAS

__all__ = ["CourtesyReader"]


class CourtesyReader(SentenceReader):
    """Reads the courtesies of one sentence."""

    names: NameReader
    titles: TitleReader

    def read(self, index: int, mention: Mention) -> int:
        """Give a mention the courtesies at a token, and pass over them."""
        position = index
        while position < self.end:
            hit = self.hits.get(position)
            if position > index and hit is not None and self._is_state_of_rank(hit):
                mention.country = hit.sense("adjective")[0]
                return hit.end
            if hit is None or not hit.sense("honorific") or (position > mention.start and hit.prefix):
                stroke = position > index and self.tokens.words[position] in {"/", "\\"}  # "Mr / Ali Salem"
                if stroke or (position > index and self.tokens.words[position] == "." and self.tokens.glued(position)):
                    position += 1
                    continue
                if position > index and (rank := self._rank(position)) > position:
                    position = rank
                    continue
                break
            if position == mention.start and self.tokens.words[position] in self.lexicon.sets["names.lesser"]:
                break
            if self.names.is_borne(position) or self._is_of_name(position):
                break
            if self._is_titled(hit):
                mention.honorific = (index, hit.end - 1)
                return hit.end - 1
            mention.honorific = (index, hit.end)
            if rule := hit.sense("office"):
                # A courtesy that is an office too: "the Custodian of the Two Holy Mosques", "His Majesty the King".
                cut = len(hit.prefix)
                office = OfficeMention(rule.kind, hit.start, hit.end, country=rule.country, cut=cut, bare=rule.bare)
                mention.add_office(office)
                office.end = self.titles.past_command(office)
                position = office.end
            else:
                position = hit.end
        return position

    def _is_of_name(self, position: int) -> bool:
        """Tell a style that is part of a name of public record: "Prime Minister SHEIKH Hasina"."""
        pair = " ".join(self.tokens.words[position : position + 2])
        return pair in self.lexicon.sets["names.whole"] and self.tokens.is_capital(position)

    def _rank(self, position: int) -> int:
        """Pass over the article of a rank after a courtesy ("Son Excellence LE colonel Ali Salem")."""
        rank = self.titles.skip_articles(position) if self.lexicon.grammar.cased else position
        hit = self.hits.get(rank)
        return rank if hit is not None and hit.sense("honorific") and not hit.sense("office") else position

    def past_rank(self, step: int, mention: Mention) -> int:
        """Take courtesies, and a rank that has an article before a name ("le chef de l'État LE GÉNÉRAL Ali Salem")."""
        after = self.read(step, mention)
        rank = self.titles.skip_articles(step)
        if after == step and rank > step and self.lexicon.grammar.cased:
            named = self.skip(rank)
            told = named > rank and (self.names.read(named, titled=True) > named or self._is_parted(named))
            after = self.read(rank, mention) if told else step
        return after + (after > step and self._is_parted(after))

    def _is_parted(self, position: int) -> bool:
        """Tell a comma between a rank and the name ("le ministre, le général de brigade, ALI SALEM, a reçu")."""
        comma = position + 1 < self.end and self.tokens.words[position] in COMMAS and self.lexicon.grammar.cased
        return comma and self.is_apposed(position + 1)

    def is_only_served(self, position: int) -> bool:
        """Tell that only whoever is served has a name after a title ("Ali Salem, THE ENVOY OF PRESIDENT Ken Sato")."""
        end = self.names.read(position, titled=True)
        begins = end + 1 < self.end and self.names.read(self.skip(end + 1), titled=True) > end + 1
        return self.lexicon.grammar.cased and end > position and not begins

    def skip(self, position: int) -> int:
        """Pass over courtesies."""
        return self.read(position, Mention(position, position)) if position < self.end else position

    def is_style(self, position: int) -> bool:
        """Tell a courtesy at a token that may be an office too, with a name behind it ("ARCHBISHOP Ali Salem")."""
        hit = self.hits.get(position)
        if hit is None or not hit.sense("honorific") or not self.lexicon.grammar.cased:
            return False
        named = self.skip(hit.end)
        return self.names.read(named, titled=True) > named

    def is_next_person(self, position: int) -> bool:
        """Tell whether a name stands after an office, so that it is another's."""
        hit = self.hits.get(position)
        if hit is not None and self.lexicon.grammar.binds(hit.prefix) == "and":
            return False  # "Prince Faisal minister of defence AND PRINCE Turki": a new member of the list.
        named = self.read(position, Mention(position, position))
        if named > position and self.titles.read(named, inside=True) is not None:
            return False  # The courtesy begins another title: the office before it is the last of this one's.
        return named > position or self.names.read(position, titled=True) > position

    def is_apposed(self, step: int) -> bool:
        """After a comma a name is the holder's if it is known for one, or stands between commas."""
        end = self.names.read(step, titled=True)
        if end == step:
            return False
        if not self.lexicon.grammar.cased:
            end = self.names.family(step, end, held=True)
        closed = end >= self.end or not self.tokens.is_word(end)
        days = self.lexicon.sets["names.days"]  # "The president, Ali Salem TODAY" as well as between commas.
        closed = closed or (end - step > 1 and (self.tokens.words[end] in days or self._goes_on(step, end)))
        if not closed and self.lexicon.grammar.cased and self._leads_main(step, end):
            return False
        return closed or self.lexicon.grammar.cased or self.names.read(step, titled=False) > step

    def _leads_main(self, start: int, end: int) -> bool:
        """Tell whoever does what is told behind what leads: "After meeting the premier, ALI SALEM held talks"."""
        opener, verb = self.hits[min(self.hits)], self.hits.get(end)
        fronted = opener.sense("trigger")
        doing = verb.sense("trigger") if verb is not None else None
        if fronted is None or fronted.frame != "own" or doing is None or doing.frame in {"own", "between"}:
            return False
        between = self.tokens.words[opener.end : start - 1]
        return opener.end < start and COMMAS.isdisjoint(between)

    def _goes_on(self, start: int, end: int) -> bool:
        """Tell whether the clause goes on behind a name, where no capital letters tell it: "the king, Ali Salem IN"."""
        hit, words, lexicon = self.hits.get(end), self.tokens.words, self.lexicon
        if hit is not None and hit.prefix and hit.sense("office"):
            return True
        told = words[start] not in lexicon.homographs and words[end] in lexicon.sets["names.barring"]
        return told and not lexicon.grammar.cased

    def skip_comma(self, position: int) -> int:
        """Pass over a comma before a courtesy or the name of the same person."""
        if position < self.end and self.tokens.words[position] in COMMAS:
            hit = self.hits.get(position + 1)
            if hit is not None and hit.sense("honorific"):
                return position + 1
            if self.is_apposed(position + 1):
                return position + 1
        return position

    def _is_titled(self, hit: Hit) -> bool:
        """Tell whether the last word of a courtesy is the head of a title: "His Excellency the President OF EGYPT"."""
        last, after = self.hits.get(hit.end - 1), self.hits.get(hit.end)
        if hit.end - hit.start == 1 or last is None or after is None or hit.sense("office") or not last.sense("office"):
            return False
        return not after.prefix and bool(after.sense("adjective") or after.sense("country"))

    def _is_state_of_rank(self, hit: Hit) -> bool:
        """Tell the state between a rank and a name, in the order of French ("le général FRANÇAIS X")."""
        if not self.lexicon.grammar.cased or hit.sense("adjective") is None or self.tokens.is_capital(hit.start):
            return False
        return self.names.read(hit.end, titled=True) > hit.end
