"""The kinds of value that fields hold, and the one check for each.

Nothing is converted here: a value is admitted as it is or refused with its position.
Readers normalise first (see `diplonews.text.clean`) and say so in their report.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Final, TypeAlias

import attrs

from diplonews.errors import InvalidValue, quoted

Line: TypeAlias = str
"""Non-blank text without line breaks or tabs: a name, a title, a heading, a credit, a keyword."""
Text: TypeAlias = str
"""Non-blank text that may have line breaks."""
Url: TypeAlias = str
"""An absolute IRI (RFC 3987), kept as published."""
LanguageTag: TypeAlias = str
"""A BCP 47 language tag, kept as given and compared in lower case; `und` where unknown."""
CountryCode: TypeAlias = str
"""ISO 3166-1 alpha-2 in upper case, and EU and XK."""
Id: TypeAlias = str
"""`[A-Za-z_][A-Za-z0-9_.-]{0,63}`."""
Day: TypeAlias = date
"""A `date` without a time."""
Moment: TypeAlias = datetime | date
"""A `datetime` with a fixed whole-minute offset, one without where the source tells none, or a `date` for a day."""

MAX_SECTION_DEPTH: Final = 32
"""Sections within sections, the outermost counted."""
MAX_ITEM_DEPTH: Final = 8
"""List items within list items, the outermost counted."""
MAX_URL: Final = 8_192
"""Characters of a URL."""
MAX_INTEGER: Final = 2**31 - 1
"""The greatest number in the model."""

# XML 1.0 Char (https://www.w3.org/TR/xml/#NT-Char) less CR, which XML and HTML do not keep.
# What is not allowed is listed: the few compile far sooner than the many.
_NOT_TEXT: Final = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
# The same with tabs and the characters that Unicode calls line breaks (UAX 14: BK, LF, NL).
_NOT_LINE: Final = re.compile("[\x00-\x1f\x85\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_ID: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]{0,63}")
_COUNTRY: Final = re.compile("[A-Z]{2}")
_WIKIDATA: Final = re.compile("Q[1-9][0-9]{0,15}")

# RFC 5646, section 2.1, without the grandfathered tags, all of which have a modern form.
_LANGUAGE: Final = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
    r"|x(?:-[a-z0-9]{1,8})+",
    re.ASCII | re.IGNORECASE,
)
_MAX_LANGUAGE: Final = 64

# RFC 3987, section 2.2, less the bidirectional formatting characters that section 4.1 forbids.
# Alternatives are told apart by their first character and runs are not given back, so matching is linear.
_UCS: Final = (
    "\u00a0-\u200d\u2010-\u2029\u202f-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
    + "".join(f"{chr(p << 16)}-{chr((p << 16) + 0xFFFD)}" for p in range(1, 14))
    + "\U000e1000-\U000efffd"
)
_PRIVATE: Final = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_UNRESERVED: Final = r"A-Za-z0-9\-._~"
_SUB_DELIMS: Final = r"!$&'()*+,;="
_NO_PERCENT: Final = re.compile("%(?![0-9A-Fa-f]{2})")
_PCHAR: Final = rf"{_UNRESERVED}{_SUB_DELIMS}:@"


def _run(ascii_characters: str, others: str) -> str:
    """Match as many of these characters as there are, without going back; what follows a percent sign is not looked at.

    The ASCII ones stand apart because a class of them alone is matched several times faster. What is repeated without
    going back fails before it takes anything: Python before 3.11.5 does not give it back
    (https://github.com/python/cpython/issues/106052).
    """
    run = f"[{ascii_characters}%]*+"
    return f"{run}(?:[{others}]{run})*+" if others else run


@cache
def _iri(ucs: str = "", private: str = "") -> re.Pattern[str]:
    """Make the pattern of an IRI, or without characters past ASCII of a URI: that is compiled far sooner."""
    host = rf"(?:\[[0-9A-Fa-f:.]{{2,64}}\]|{_run(_UNRESERVED + _SUB_DELIMS, ucs)})"
    user = _run(_UNRESERVED + _SUB_DELIMS + ":", ucs)
    path = _run(_PCHAR + "/", ucs)
    return re.compile(
        r"[A-Za-z][A-Za-z0-9+.\-]*:"
        rf"(?://(?:{user}@)?{host}(?::[0-9]{{0,5}})?(?:/{path})?|(?!//){path})"
        rf"(?:\?{_run(_PCHAR + '/?', ucs + private)})?"
        rf"(?:#{_run(_PCHAR + '/?', ucs)})?"
    )


_MAX_OFFSET: Final = timedelta(hours=14)
_MINUTE: Final = timedelta(minutes=1)

Check: TypeAlias = Callable[[Any, "attrs.Attribute[Any]", Any], None]
"""A validator as attrs calls it: instance, attribute, value."""


def _name(instance: object, attribute: attrs.Attribute[Any]) -> str:
    return f"{type(instance).__name__}.{attribute.name}"


def _wrong_type(instance: object, attribute: attrs.Attribute[Any], value: object, wanted: str) -> TypeError:
    return TypeError(f"{_name(instance, attribute)} must be {wanted}, not {type(value).__name__}")


def _invalid(instance: object, attribute: attrs.Attribute[Any], message: str) -> InvalidValue:
    name = _name(instance, attribute)
    return InvalidValue(f"{name} {message}", field=name)


def _check_characters(
    instance: object, attribute: attrs.Attribute[Any], value: object, refused: re.Pattern[str], what: str
) -> None:
    if type(value) is not str:
        raise _wrong_type(instance, attribute, value, "a plain str")
    if found := refused.search(value):
        raise _invalid(
            instance,
            attribute,
            f"has {found[0]!a} at position {found.start()}, which {what}; "
            "`diplonews.text.clean` takes such characters out",
        )
    if not value or value.isspace():
        raise _invalid(instance, attribute, f"must not be blank: {quoted(value)}; leave it out instead")


def line(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Check a `Line`."""
    # Most values pass here, at the cost of no further call.
    if type(value) is str and value and value.isprintable() and not value.isspace():
        return
    _check_characters(instance, attribute, value, _NOT_LINE, "a line cannot hold")


def text(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Check a `Text`."""
    if type(value) is str and value and value.isprintable() and not value.isspace():
        return
    _check_characters(instance, attribute, value, _NOT_TEXT, "text cannot hold")


@lru_cache(maxsize=256)
def is_url(value: str) -> bool:
    """Tell whether a string is an absolute IRI (RFC 3987) of at most 8,192 characters.

    >>> is_url("https://example.org/أخبار?id=1"), is_url("/news/1"), is_url("https://example.org/a b")
    (True, False, False)
    """
    pattern = _iri() if value.isascii() else _iri(_UCS, _PRIVATE)
    return len(value) <= MAX_URL and pattern.fullmatch(value) is not None and _NO_PERCENT.search(value) is None


def is_language_tag(value: str) -> bool:
    """Tell whether a string is a well-formed BCP 47 tag of at most 64 characters.

    >>> is_language_tag("ar-LY"), is_language_tag("arabic language")
    (True, False)
    """
    return len(value) <= _MAX_LANGUAGE and _LANGUAGE.fullmatch(value) is not None


def is_line(value: str) -> bool:
    r"""Tell whether a string can be a `Line`.

    >>> is_line("The two ministers meet"), is_line("two\nlines"), is_line(" ")
    (True, False, False)
    """
    return bool(value) and not value.isspace() and _NOT_LINE.search(value) is None


def is_text(value: str) -> bool:
    r"""Tell whether a string can be a `Text`.

    >>> is_text("two\nlines"), is_text("carriage\rreturn")
    (True, False)
    """
    return bool(value) and not value.isspace() and _NOT_TEXT.search(value) is None


def is_id(value: str) -> bool:
    """Tell whether a string can be an `Id`.

    >>> is_id("m1"), is_id("1m")
    (True, False)
    """
    return _ID.fullmatch(value) is not None


def _matching(accepts: Callable[[str], object], wanted: str) -> Check:
    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if type(value) is not str:
            raise _wrong_type(instance, attribute, value, "a plain str")
        if not accepts(value):
            raise _invalid(instance, attribute, f"must be {wanted}, not {quoted(value)}")

    return check


url: Final = _matching(is_url, f"an absolute URL (RFC 3987) of at most {MAX_URL:,} characters")
language: Final = _matching(is_language_tag, "a BCP 47 language tag such as ar or fr-CA")
identifier: Final = _matching(_ID.fullmatch, "a letter or _ followed by at most 63 of A-Z a-z 0-9 _ . -")
country: Final = _matching(_COUNTRY.fullmatch, "an ISO 3166-1 alpha-2 code in upper case such as LY")
wikidata: Final = _matching(_WIKIDATA.fullmatch, "a Wikidata id such as Q42")


# What `optional` wraps, and the checks that pass every value of the right type: what a reader that has seen to the
# type may leave out.
_WRAPPED: Final[dict[Any, Any]] = {}
_TYPE_ALONE: Final[set[Any]] = set()


def asks_type_alone(check: Any) -> bool:
    """Tell whether a check of this module passes every value of the right type, None aside.

    >>> asks_type_alone(optional(flag)), asks_type_alone(line)
    (True, False)
    """
    return _WRAPPED.get(check, check) in _TYPE_ALONE


def is_of_text(check: Any) -> bool:
    """Tell whether a check of this module passes every printable string that is not blank.

    >>> is_of_text(optional(line)), is_of_text(url)
    (True, False)
    """
    return _WRAPPED.get(check, check) in (line, text)


def optional(check: Check) -> Check:
    """Let None pass, and hold everything else to `check`."""

    def checked(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            check(instance, attribute, value)

    _WRAPPED[checked] = check
    return checked


def one_of(*kinds: type) -> Check:
    """Demand an instance of exactly one of these classes."""
    wanted = " or ".join(kind.__name__ for kind in kinds)

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if type(value) not in kinds:
            raise _wrong_type(instance, attribute, value, wanted)

    _TYPE_ALONE.add(check)
    return check


def tuple_of(*kinds: type, at_least: int = 0) -> Check:
    """Demand a tuple whose members are each exactly of one of these classes."""
    wanted = " or ".join(kind.__name__ for kind in kinds)

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if type(value) is not tuple:
            raise _wrong_type(instance, attribute, value, f"a tuple of {wanted}")
        for member in value:
            if type(member) not in kinds:
                raise _wrong_type(instance, attribute, member, f"a tuple of {wanted}; a member is")
        if len(value) < at_least:
            raise _invalid(instance, attribute, f"must have at least {at_least} member")

    if not at_least:
        _TYPE_ALONE.add(check)
    return check


def each(member_check: Check) -> Check:
    """Demand a tuple and hold each member to `member_check`."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if type(value) is not tuple:
            raise _wrong_type(instance, attribute, value, "a tuple")
        for member in value:
            member_check(instance, attribute, member)

    return check


def whole_number(minimum: int) -> Check:
    """Demand an int (not a bool) from `minimum` to 2**31 - 1."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if type(value) is not int:
            raise _wrong_type(instance, attribute, value, "an int")
        if not minimum <= value <= MAX_INTEGER:
            raise _invalid(instance, attribute, f"must be from {minimum} to {MAX_INTEGER}, not {value}")

    return check


_whole: Final = whole_number(0)


def check_stretch(instance: Any) -> None:
    """Demand that `start` and `end` of an object are whole numbers and that `end` is the greater.

    One call for both fields: articles hold more stretches than anything else.
    """
    start, end = instance.start, instance.end
    if type(start) is int and type(end) is int and 0 <= start < end <= MAX_INTEGER:
        return
    fields = attrs.fields_dict(type(instance))
    _whole(instance, fields["start"], start)
    _whole(instance, fields["end"], end)
    name = type(instance).__name__
    raise InvalidValue(f"{name}.end must be greater than start: {start}, {end}", field=f"{name}.end")


def flag(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Demand a bool."""
    if type(value) is not bool:
        raise _wrong_type(instance, attribute, value, "a bool")


def day(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Demand a `date` that is no `datetime`."""
    if type(value) is not date:
        raise _wrong_type(instance, attribute, value, "a date without a time")


_TYPE_ALONE.update((flag, day))


def moment(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Check a `Moment`."""
    if type(value) is date:
        return
    if type(value) is not datetime:
        raise _wrong_type(instance, attribute, value, "a datetime or a date")
    if value.fold:
        raise _invalid(instance, attribute, "must not have fold=1; give the offset instead")
    if value.tzinfo is None:
        return
    if type(value.tzinfo) is not timezone:
        raise _invalid(
            instance, attribute, "must have a fixed offset (datetime.timezone), not a named zone; use value.astimezone"
        )
    offset = value.tzinfo.utcoffset(None)
    if abs(offset) > _MAX_OFFSET or offset % _MINUTE:
        raise _invalid(instance, attribute, f"must have an offset of whole minutes within 14 hours, not {offset}")


def enumeration(kind: type[Enum]) -> Check:
    """Demand a member of an enumeration."""
    return one_of(kind)
