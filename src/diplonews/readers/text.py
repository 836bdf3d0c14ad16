"""Plain text, as an agency sends it or a reader copies it: from lines to an article."""

from __future__ import annotations

from datetime import date, datetime

import attrs
import msgspec
from msgspec.structs import replace

from diplonews.dates import parse_date
from diplonews.dates.moments import parse_moment
from diplonews.errors import InvalidValue, NoContent, quoted
from diplonews.limits import Limits
from diplonews.model import Article, Author, Dateline, RelatedLink, Rights, Section, values
from diplonews.model.identity import urn_of
from diplonews.readers.blocks import Heading, Part, Prose, sections_of
from diplonews.readers.datelines import split_dateline
from diplonews.readers.encoding import decode
from diplonews.readers.furniture import Furniture, classify
from diplonews.readers.headlines import introduces_related, is_headline, is_question, is_saying, is_short, shares_words
from diplonews.readers.lines import Piece, split_pieces
from diplonews.readers.remnants import without_remnants
from diplonews.report import Action, Report
from diplonews.text import clean, fold, identify_language
from diplonews.text.cleaning import clean_line

__all__ = ["read_text"]

_DEFAULT_LIMITS = Limits()
_MAX_TITLE = 150
"""Characters of a first line that is plainly a headline."""
_LONGER = 1.2
"""How much longer than a headline the paragraph after it is."""
_LONG = 60
"""Characters of a paragraph that begins a story."""
_SURELY_PROSE = 160
"""Characters of a paragraph, whatever it ends in."""
_MAX_HEADINGS = 3
"""Headings that stand directly over one another."""
_LONGEST_DECK = 200
"""Characters of a deck over a dateline."""
_SIGNATURE_WORDS = range(2, 5)


class _Findings(msgspec.Struct):
    """What the lines brought, until it is an article."""

    report: Report
    title: str | None
    language: str
    published: date | None
    max_title: int
    subtitle: str | None = None
    dateline: Dateline | None = None
    source: str | None = None
    rubric: str | None = None
    rights: str | None = None
    authors: list[str] = msgspec.field(default_factory=list)
    keywords: list[str] = msgspec.field(default_factory=list)
    related: list[str] = msgspec.field(default_factory=list)
    parts: list[Part] = msgspec.field(default_factory=list)

    def leave_out(self, piece: Piece, what: str) -> None:
        """Note a line that is no part of the story."""
        self.report.add(Action.LEFT_OUT, what, text=piece.marker + piece.text, where=f"line {piece.number}")

    def relate(self, piece: Piece, title: str) -> None:
        """Keep a headline of another story."""
        title = clean_line(title)
        if values.is_line(title):
            self.related.append(title)
            self.report.add(Action.LEFT_OUT, "related-headline", text=title, where=f"line {piece.number}")


def read_text(
    text: str | bytes,
    *,
    title: str | None = None,
    url: str | None = None,
    encoding: str | None = None,
    language: str | None = None,
    published: str | date | datetime | None = None,
    limits: Limits = _DEFAULT_LIMITS,
    report: Report | None = None,
) -> Article:
    r"""Read a plain text; see `diplonews.parse_text`, which finds the meetings in it too.

    Args:
        text: The text itself; never a path.
        title: The headline, where it is known apart from the text.
        url: Where it was published.
        encoding: The encoding of bytes, where it is known.
        language: BCP 47; found from the words if None.
        published: When it was published; the day written over the story if None.
        limits: What to accept.
        report: Collects what was changed, left out or missed.

    Raises:
        NoContent: The text is blank, or nothing of it is story.
        LimitExceeded: It is past one of the limits.
        EncodingError: It cannot be decoded.
        InvalidValue: An argument is not what it should be.

    >>> article = read_text("Talks in Amman\n\nThe two ministers met in Amman on Monday and spoke of trade.")
    >>> article.title, article.lead
    ('Talks in Amman', 'The two ministers met in Amman on Monday and spoke of trade.')
    """
    report = Report() if report is None else report
    moment = None if published is None else parse_moment(published)
    _check_arguments(url, language)
    body = _cleaned(text, encoding, limits, report)
    pieces = split_pieces(body)
    headline = clean_line(title) or None if title is not None else None
    tag = language or identify_language("\n".join(piece.text for piece in pieces if len(piece.text) > _LONG) or body)
    findings = _Findings(report=report, title=headline, language=tag, published=moment, max_title=limits.max_title)
    _read_pieces(pieces, findings)
    return _article(findings, body, url, limits)


def _check_arguments(url: str | None, language: str | None) -> None:
    if url is not None and not values.is_url(url):
        raise InvalidValue(f"url must be an absolute URL (RFC 3987), not {quoted(url)}", field="url")
    if language is not None and not values.is_language_tag(language):
        raise InvalidValue(
            f"language must be a BCP 47 tag such as ar or fr-CA, not {quoted(language)}", field="language"
        )


def _cleaned(text: str | bytes, encoding: str | None, limits: Limits, report: Report) -> str:
    if isinstance(text, str):
        # A character has at most four bytes: only long texts need counting.
        if len(text) * 4 > limits.max_bytes:
            limits.check("max_bytes", len(text.encode("utf-8", "surrogatepass")), what="The text")
    elif isinstance(text, bytes | bytearray | memoryview):
        limits.check("max_bytes", len(text), what="The text")
        text = decode(bytes(text), encoding=encoding, report=report)
    else:
        raise TypeError(f"text must be a str or bytes, not {type(text).__name__}")
    cleaned = clean(without_remnants(text, report), report)
    if not cleaned or cleaned.isspace():
        raise NoContent("The text is blank; a text with at least one paragraph would be right")
    return cleaned


def _read_pieces(pieces: list[Piece], findings: _Findings) -> None:
    prose = [i for i, piece in enumerate(pieces) if _is_prose(piece)]
    # Where paragraphs end in full stops, what does not is none; where none does, length must do.
    prose = [i for i in prose if _is_finished(pieces[i].text)] or prose or [0]
    first, last = prose[0], prose[-1]
    kept = _without_furniture(pieces, findings, first, last)
    kept = _take_title(kept, findings)
    kept = _take_opening(kept, findings)
    _arrange(kept, findings)


def _is_finished(line: str) -> bool:
    return len(line) > _SURELY_PROSE or line.rstrip("\"'”’»)] ").endswith((".", "!", "?", "؟", "…", ":"))


def _is_prose(piece: Piece) -> bool:
    return (
        not is_short(piece.text)
        and not piece.level
        and len(piece.text) > _LONG // 2
        and classify(piece.text, edge=True) is None
    )


def _without_furniture(pieces: list[Piece], findings: _Findings, first: int, last: int) -> list[Piece]:
    """Leave out what is no part of the story, and all that follows a "read also" line at the end."""
    kept: list[Piece] = []
    introduced = False
    day: Piece | None = None
    for index, line in enumerate(pieces):
        found = None if line.level else classify(line.text, edge=index < first or index > last)
        if found is not None and kept and _is_day_under_city(line, kept[-1], findings):
            kept[-1] = _with_day(kept[-1], line)
            continue
        if found is not None:
            _furnish(line, found, findings)
            if found.what == "time-line" and index < first:
                day = line
                findings.published = findings.published or parse_date(line.text, findings.language, None)
            continue
        piece = line
        if day is not None and not kept and _is_day_under_city(day, line, findings):
            piece = _with_day(line, day)
        introduces, headline = introduces_related(piece.text)
        if introduces:
            introduced = not headline
            findings.leave_out(piece, "related-intro") if introduced else findings.relate(piece, headline)
            continue
        if introduced and (index > last or is_short(piece.text) or piece.bullet):
            _relate_unless_own(piece, findings)
            continue
        introduced = False
        if index > last and _is_signature(piece.text):
            findings.authors.append(clean_line(piece.text))
            findings.leave_out(piece, "signature")
            continue
        kept.append(piece)
    return kept


def _with_day(city: Piece, day: Piece) -> Piece:
    """Give both lines of a dateline as one."""
    return replace(city, text=f"{city.text}, {day.text}")


def _is_day_under_city(piece: Piece, before: Piece, findings: _Findings) -> bool:
    """Tell the second line of a dateline: the city has one of its own, and the day the next."""
    if not is_short(before.text.rstrip(".")):
        return False
    dateline, _ = split_dateline(_with_day(before, piece).text, findings.language, whole=True)
    if dateline is None or dateline.date is None or dateline.place is None:
        return False
    city, _, region = before.text.partition(",")
    return dateline.place == city and (piece.text[:1].isdigit() or bool(region))


def _relate_unless_own(piece: Piece, findings: _Findings) -> None:
    if findings.title is not None and fold(clean_line(piece.text)) == fold(findings.title):
        findings.leave_out(piece, "repeated-title")
    else:
        findings.relate(piece, piece.text)


def _is_signature(line: str) -> bool:
    """Tell a name alone under a story: two to four words, each with a capital."""
    words = line.split()
    return len(words) in _SIGNATURE_WORDS and all(
        word[0].isupper() and word[1:].replace("-", "").replace("'", "").isalpha() for word in words if len(word) > 1
    )


def _furnish(piece: Piece, found: Furniture, findings: _Findings) -> None:
    """Keep what a line of furniture tells, and note that the line is out."""
    findings.leave_out(piece, found.what)
    value = clean_line(found.value) if found.what != "tag-line" else found.value
    if not value:
        return
    if found.what == "by-line":
        findings.authors.append(value)
    elif found.what in {"agency-credit", "source-line"}:
        findings.source = findings.source or value
    elif found.what == "copyright":
        findings.rights = findings.rights or value
    elif found.what == "rubric":
        findings.rubric = findings.rubric or value
    elif found.what == "tag-line":
        findings.keywords.extend(word for word in map(clean_line, value.split("\n")) if word)


def _take_title(pieces: list[Piece], findings: _Findings) -> list[Piece]:
    """Find the headline, and leave out lines before the story that only say it again."""
    untitled = findings.title is None
    # A release may have place and day over its headline.
    above = 1 if untitled and pieces and _is_place(pieces[0], findings) else 0
    headed = pieces[above:]
    if untitled and headed and _is_title(headed, findings.max_title):
        first = headed[0]
        if not above or is_headline(first.text, findings.language) or not any(is_short(p.text) for p in headed[1:]):
            findings.title = clean_line(first.text)
            pieces = [*pieces[:above], *headed[1:]]
    if findings.title is None:
        return pieces
    title, kept = fold(findings.title), []
    opening = next((i for i, piece in enumerate(pieces) if not is_short(piece.text)), len(pieces) - 1)
    for index, piece in enumerate(pieces):
        if index < min(opening + 1, len(pieces) - 1) and _repeats(fold(clean_line(piece.text)), title):
            findings.leave_out(piece, "repeated-title")
        else:
            kept.append(piece)
    return kept


def _is_place(piece: Piece, findings: _Findings) -> bool:
    """Tell a first line that is no headline, but tells where and by whom or when the story was written."""
    if piece.level:
        return False
    dateline, rest = split_dateline(piece.text, findings.language, whole=True)
    if dateline is None or dateline.place is None or rest:
        return False
    alone = dateline.place == piece.text.partition(",")[0]
    return bool(dateline.agency or dateline.date) or alone


def _repeats(line: str, title: str) -> bool:
    line = line.rstrip(" .")
    return line == title.rstrip(" .") or (len(line) > _LONG and line in title)


def _is_title(pieces: list[Piece], max_title: int) -> bool:
    first = pieces[0]
    if len(pieces) == 1 or len(first.text) > max_title or first.bullet or first.quoted:
        return False
    if first.level == 1 or (first.level and not any(piece.level == first.level for piece in pieces[1:])):
        return True
    if len(first.text) > _MAX_TITLE or not (is_short(first.text) or first.bold):
        return False
    # Between a headline and the story there may stand a dateline or one deck.
    following = next((piece.text for piece in pieces[1:3] if not is_short(piece.text)), "")
    return len(following) >= max(_LONG, _LONGER * len(first.text))


def _take_opening(pieces: list[Piece], findings: _Findings) -> list[Piece]:
    """Take the dateline, which stands alone or begins the first paragraph, and a deck over it."""
    begun = False
    for index, piece in enumerate(pieces[:4]):
        dateline, rest = split_dateline(
            piece.text, findings.language, whole=index + 1 < len(pieces), reference=findings.published
        )
        if dateline is not None and (not begun or _is_loud(dateline)):
            findings.dateline = attrs.evolve(dateline, text=dateline.text.strip())
            findings.source = findings.source or (dateline.agency and clean_line(dateline.agency)) or None
            moved = [replace(piece, text=rest)] if rest else []
            return _take_deck(pieces[:index], findings) + moved + pieces[index + 1 :]
        if not is_short(piece.text) and (begun or index or len(piece.text) > _LONGEST_DECK):
            return pieces if begun else _take_deck(pieces[:index], findings) + pieces[index:]
        begun = begun or not is_short(piece.text)
    return pieces


def _is_loud(dateline: Dateline) -> bool:
    """Tell a dateline in capitals, which may stand under a deck of one sentence, too."""
    return dateline.place is not None and dateline.place.isupper()


def _take_deck(pieces: list[Piece], findings: _Findings) -> list[Piece]:
    if len(pieces) == 1 and findings.title is not None and not pieces[0].level and not pieces[0].bullet:
        deck = clean_line(pieces[0].text)
        findings.subtitle = deck
        return []
    return pieces


def _arrange(pieces: list[Piece], findings: _Findings) -> None:
    """Settle what each short line is: by what stands around it."""
    index = 0
    while index < len(pieces):
        run = _run(pieces, index)
        if not run:
            _add_prose(pieces[index], findings)
            index += 1
            continue
        following = pieces[index + len(run)] if index + len(run) < len(pieces) else None
        _settle(run, following, findings)
        index += len(run)


def _run(pieces: list[Piece], start: int) -> list[Piece]:
    """Give the lines from `start` on that can be headings or headlines."""
    end = start
    while end < len(pieces) and _may_head(pieces[end]):
        end += 1
    return pieces[start:end]


def _may_head(piece: Piece) -> bool:
    if piece.bullet or piece.quoted or piece.text[0] in "—–-":
        return False
    return bool(piece.level) or piece.bold or is_short(piece.text)


def _settle(run: list[Piece], following: Piece | None, findings: _Findings) -> None:
    headlines = [not piece.level and is_headline(piece.text, findings.language) for piece in run]
    # Many short lines that report nothing are verses or a list, not headings.
    listed = len(run) - sum(headlines) > _MAX_HEADINGS
    # So are lines that end in brackets, each with something of its own in them: "Ali Salem (Chad)".
    bracketed = sum(piece.text.endswith(")") for piece in run) > 1
    for index, piece in enumerate(run):
        before_prose = following is not None and index + 1 == len(run)
        saying = is_saying(piece.text) and not piece.level
        told = headlines[index] or saying
        listed_here = (listed and not before_prose) or (bracketed and piece.text.endswith(")"))
        own = told and before_prose and following is not None and _is_own(piece, following)
        if piece.level or piece.bold:
            _add_heading(piece, findings)
        elif headlines[index] or (saying and any(headlines)):
            _add_heading(piece, findings) if own and sum(headlines) == 1 else _add_foreign(piece, findings)
        elif following is None or not findings.parts or (saying and not own) or listed_here:
            _add_prose(piece, findings)
        else:
            _add_heading(piece, findings)


def _is_own(piece: Piece, following: Piece) -> bool:
    return is_question(piece.text) or shares_words(piece.text, following.text)


def _add_foreign(piece: Piece, findings: _Findings) -> None:
    # Before the first paragraph there is no other story yet: it is this one's own words.
    if any(isinstance(part, Prose) and not is_short(part.text) for part in findings.parts):
        findings.relate(piece, piece.text)
    else:
        _add_prose(piece, findings)


def _add_heading(piece: Piece, findings: _Findings) -> None:
    if len(piece.text) > findings.max_title:
        _add_prose(piece, findings)
        return
    findings.parts.append(Heading(clean_line(piece.text), piece.level or 2))


def _add_prose(piece: Piece, findings: _Findings) -> None:
    findings.parts.append(Prose(piece.text, piece.bullet, piece.marker, quoted=piece.quoted))


def _article(findings: _Findings, body: str, url: str | None, limits: Limits) -> Article:
    limits.check("max_sections", 1 + sum(isinstance(part, Heading) for part in findings.parts), what="The text")
    sections: tuple[Section, ...] = sections_of(findings.parts)
    if not any(section.blocks for top in sections for section in top.walk()):
        raise NoContent(
            "Nothing of the text is story: no paragraph is left once titles, credits and links are set aside"
        )
    return Article(
        id=urn_of(url, findings.title, body),
        url=url,
        language=findings.language,
        title=findings.title,
        subtitle=findings.subtitle,
        dateline=findings.dateline,
        authors=tuple(Author(name=name) for name in dict.fromkeys(findings.authors)),
        source=findings.source,
        published=findings.published,
        rubric=findings.rubric,
        sections=sections,
        related=tuple(RelatedLink(title=title) for title in dict.fromkeys(findings.related)),
        keywords=tuple(dict.fromkeys(findings.keywords)),
        rights=Rights(notice=findings.rights) if findings.rights else None,
    )
