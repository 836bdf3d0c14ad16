"""From bytes to text: byte order mark, the label that came along, strict UTF-8, and the letters themselves."""

from __future__ import annotations

import codecs
import re
from collections import Counter

from diplonews.errors import EncodingError, quoted
from diplonews.report import Action, Report

__all__ = ["codec_of", "decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The WHATWG Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels): these labels mean the Windows set.
_WINDOWS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
# Names of domains and of escapes; the Encoding Standard keeps UTF-7 out because it hides markup.
_REFUSED = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "unicode-escape", "raw-unicode-escape", "utf-7"}
    | {"undefined"}
)
_CANDIDATES = ("cp1256", "iso8859-6", "cp1252")
_SAMPLE = 20_000
"""Bytes whose letters are looked at."""
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MAX_CONTROL_SHARE = 0.05
"""More control characters than this are no text."""
_MIN_NUL_SHARE = 0.04
"""Of every second byte, where UTF-16 comes without its mark; the spaces of Arabic text alone make more."""
_MIN_HIGH_SHARE = 0.8
"""What the two commonest high bytes make of UTF-16: one for spaces and signs, one for the script."""
_ARABIC = "\u0621-\u063a\u0641-\u064a"
_GOOD = re.compile(f"(?<![A-Za-z])[{_ARABIC}]{{2,}}(?![A-Za-z])|(?<=[A-Za-z])[À-ÖØ-öø-ÿ](?![À-ÿ])|[’“”«»،؛؟–]")
_ARTICLE = re.compile(
    f"(?<![{_ARABIC}])[وبف]?ال(?=[{_ARABIC}]{{2}})|(?<![{_ARABIC}])(?:في|من|على|إلى|مع|أن)(?![{_ARABIC}])"
)
_BAD = re.compile(
    f"[A-Za-z][{_ARABIC}\u064b-\u0652]|[{_ARABIC}][A-Za-zÀ-ÿœ]|[À-ÿ]{{2,}}|[\ufffd\x80-\x9f]|[{_ARABIC}][¤×÷£¢¦¬±]"
    # A final form inside a word is a wrong letter.
    f"|[ةى][{_ARABIC}]"
)
_PLAIN_RUN = re.compile(rb"[\x00-\x7f]{64,}+")
_ARABIC_WORD = re.compile(f"(?<![A-Za-z])[{_ARABIC}]{{2,}}(?![A-Za-z])")
_MIN_ARABIC = 3
"""Letters in Arabic words; fewer may be two stray bytes between Latin words."""
# What windows-1252 has besides letters and texts use: the signs of print, money, law and measure.
_WESTERN = re.compile(
    "[‘’“”„‚«»‹›–—…•·€£¥§©®™°½¼¾¿¡ªº\xa0]|(?<=[A-Za-zÀ-ÖØ-öø-ÿ])[ß-öø-ýœšž]|[À-ÖØ-öø-ýŒœŠšŽžŸ](?=[A-Za-zÀ-ÖØ-öø-ÿ])"
    "|(?<![A-Za-zÀ-ÿ])[ÀàÉéÈèÓóÍíÁáÚúÑñÇçÖöÄäÜüÅåØøÆæ](?![A-Za-zÀ-ÿ])"
)
_NOT_WESTERN = re.compile("[\x80-\x9f\ufffdÿþÞ¤¦¬¸¨¯±]|(?<=[a-zß-ÿ])[À-ÖØ-Þ]|[ß-öø-ÿ]{4,}")
_ARTICLE_WEIGHT = 5
_BAD_WEIGHT = 3


def codec_of(label: str) -> str:
    """Give Python's name for an encoding label.

    Args:
        label: As a server, a page or a caller names it.

    Raises:
        EncodingError: Nobody knows it, or it is no encoding of text.

    >>> codec_of("Windows-1256"), codec_of("latin1")
    ('cp1256', 'cp1252')
    """
    try:
        found: codecs.CodecInfo | None = codecs.lookup(label.strip())
        assert found is not None
        "".encode(found.name)
    except (LookupError, ValueError):
        found = None
    if found is None or found.name in _REFUSED:
        raise EncodingError(
            f"Unknown encoding {quoted(label)}; a label such as utf-8, windows-1256 or iso-8859-6 would be right"
        )
    return _WINDOWS.get(found.name, found.name)


def decode(data: bytes, *, encoding: str | None = None, report: Report | None = None) -> str:
    """Decode a text of unknown or half-known encoding.

    Args:
        data: The bytes; a byte order mark outranks everything else.
        encoding: What the caller or the server says.
        report: Collects which encoding was guessed, and bytes that could not be decoded.

    Raises:
        EncodingError: The label is unknown, or the bytes are no text.

    >>> decode("لقاء في القاهرة".encode("cp1256"))
    'لقاء في القاهرة'
    """
    told = codec_of(encoding) if encoding is not None else None
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], name, report)
    if told is not None:
        return _decode_as(data, told, report)
    wide = _wide(data)
    if wide is not None:
        return _decode_as(data, wide, report)
    _refuse_binary(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A text cut by bytes ends inside a character: still UTF-8.
        if error.start >= len(data) - 3 and error.start > 0 and not data[: error.start].isascii():
            return _decode_as(data, "utf-8", report)
    name = _most_likely(data)
    if report is not None and name != "utf-8":
        report.add(Action.CHANGED, "guessed-encoding", text=name)
    return _decode_as(data, name, report)


def _decode_as(data: bytes, name: str, report: Report | None) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        text = data.decode(name, "replace")
        if report is not None:
            count = max(1, text.count("\ufffd"))
            report.add(Action.MISSED, "undecodable-bytes", where=f"byte {error.start}", count=count)
        return text
    except (LookupError, ValueError) as error:
        raise EncodingError(f"Cannot decode the text as {name}: {error}") from error


def _wide(data: bytes) -> str | None:
    """Recognise UTF-16 without a mark: one byte of each space and Latin letter is NUL."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if len(data) % 2 or half == 0:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) < _MIN_NUL_SHARE * half or min(even, odd) > 0:
        return None
    high = Counter(sample[0::2] if even else sample[1::2])
    if sum(count for _, count in high.most_common(2)) < _MIN_HIGH_SHARE * half:
        return None
    return "utf-16-be" if even else "utf-16-le"


def _refuse_binary(data: bytes) -> None:
    sample = data[:_SAMPLE]
    found = _CONTROL.findall(sample)
    if len(found) > max(2, _MAX_CONTROL_SHARE * len(sample)):
        raise EncodingError(
            f"The input looks like binary data: {len(found)} control characters in its first {len(sample)} bytes; "
            "bytes of a text in UTF-8, UTF-16, windows-1256, iso-8859-6 or windows-1252 would be right"
        )


def _most_likely(data: bytes) -> str:
    sample = _telling(data)
    if _is_damaged_utf8(sample):
        return "utf-8"
    name = max(_CANDIDATES, key=lambda name: _score(sample.decode(name, "replace")))
    arabic = _ARABIC_WORD.findall(sample.decode(name, "replace"))
    if name != "cp1252" and sum(map(len, arabic)) >= _MIN_ARABIC:
        return name
    # Latin text with a few other bytes: accents and signs of print, or bytes that went wrong on their way.
    western = sample.decode("cp1252", "replace")
    is_western = len(_WESTERN.findall(western)) > len(_NOT_WESTERN.findall(western))
    return "cp1252" if is_western else "utf-8"


def _telling(data: bytes) -> bytes:
    """Take a sample that has what lies beyond ASCII, though a page may begin with much that is plain."""
    return _PLAIN_RUN.sub(lambda run: run[0][:24] + b"\n" + run[0][-24:], data)[:_SAMPLE]


def _is_damaged_utf8(sample: bytes) -> bool:
    """Tell whether whole UTF-8 characters outnumber the bytes that are none, which chance hardly brings about."""
    text = sample.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    return sum(not character.isascii() for character in text) - wrong > wrong


def _score(text: str) -> int:
    good = sum(len(word) for word in _GOOD.findall(text))
    return good + _ARTICLE_WEIGHT * len(_ARTICLE.findall(text)) - _BAD_WEIGHT * len(_BAD.findall(text))
