"""Which way a text is written."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

__all__ = ["Direction", "direction", "direction_of_text"]

Direction: TypeAlias = Literal["ltr", "rtl"]

# CLDR's likely subtags: the languages whose usual script is written from right to left.
_RTL_LANGUAGES = frozenset(
    "ar aeb arc ary arz acm apc ajp ars ckb dv fa glk he iw lrc mzn nqo pnb prs ps rhg sd sdh skr syr ug ur".split()
)
_RTL_SCRIPTS = frozenset("adlm arab aran hebr mand nkoo rohg samr syrc thaa".split())
_SCRIPT_LENGTH = 4
# Unicode's strong classes R and AL, by block; compiled where they are needed, which takes long.
_RTL_LETTER = "[\u05d0-\u05f4\u0620-\u064a\u066e-\u06d5\u06fa-\u07ea\u0800-\u08c7\ufb1d-\ufdfc\ufe70-\ufefc]"
_LTR_LETTER = (
    "[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u0370-\u058f"
    "\u0900-\u1fff\u2c00-\ud7ff\uff21-\uffdc]"
)


def direction(language: str) -> Direction:
    """Tell which way a language is written, by its script subtag or else its usual script.

    Args:
        language: A BCP 47 tag.

    >>> direction("ar-LY"), direction("uz-Arab"), direction("fr")
    ('rtl', 'rtl', 'ltr')
    """
    primary, *rest = language.lower().split("-")
    script = next((part for part in rest if len(part) == _SCRIPT_LENGTH and part.isalpha()), None)
    if script is not None:
        return "rtl" if script in _RTL_SCRIPTS else "ltr"
    return "rtl" if primary in _RTL_LANGUAGES else "ltr"


def direction_of_text(text: str) -> Direction:
    """Tell which way a text is written, by its first strong letter (Unicode's rule P2); `ltr` if it has none.

    >>> direction_of_text("«لقاء» in Jeddah"), direction_of_text("1446")
    ('rtl', 'ltr')
    """
    rtl = re.search(_RTL_LETTER, text)
    if rtl is None:
        return "ltr"
    ltr = re.search(_LTR_LETTER, text[: rtl.start()])
    return "ltr" if ltr else "rtl"
