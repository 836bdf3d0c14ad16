"""Every data file structures, and is spelled as its language spells."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import diplonews.knowledge
from diplonews import knowledge
from diplonews.errors import UnknownLanguage
from diplonews.model import OfficeKind, OutcomeKind, SpeechAct
from diplonews.text import fold

ROOT = Path(diplonews.knowledge.__file__).parent
FILES = sorted(ROOT.rglob("*.toml"))
INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
ISO_3166_1 = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO "
    "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE "
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW "
    "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
    "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
).split()
TATWEEL_INSIDE = re.compile("\u0640(?=[\u0621-\u064a])")
FOREIGN_TO_ARABIC = re.compile("[\u06cc\u06a9\ufb50-\ufdff\ufe70-\ufefc]")


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in value.values():
            yield from strings(member)
    elif isinstance(value, list):
        for member in value:
            yield from strings(member)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_words_are_composed_visible_and_evenly_spaced(file: Path) -> None:
    for word in strings(tomllib.loads(file.read_text("utf-8"))):
        assert unicodedata.is_normalized("NFC", word), word
        assert not INVISIBLE.search(word), word
        assert not TATWEEL_INSIDE.search(word), word
        assert "  " not in word, word


def lists(value: Any, path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Go through the lists of words in a file, each with its keys."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield from lists(member, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        if all(isinstance(member, str) for member in value):
            yield path, value
        for member in value:
            yield from lists(member, path)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_list_has_a_word_twice(file: Path) -> None:
    for path, words in lists(tomllib.loads(file.read_text("utf-8"))):
        if path == "verb.words":
            continue  # The stems of a verb, each in its place.
        assert [word for word, times in Counter(words).items() if times > 1] == [], path


@pytest.mark.parametrize(("name", "rows"), [("offices", "office"), ("topics", "opener")])
@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_no_two_rows_have_the_same_words(language: str, name: str, rows: str) -> None:
    """The first row would win, and nobody who reads the second would know."""
    told = Counter(form for row in knowledge.table(name, language)[rows] for form in row.get("forms", ()))
    assert [form for form, times in told.items() if times > 1] == []


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_every_state_and_territory_has_a_name(language: str) -> None:
    named = set(knowledge.countries(language))
    assert {*ISO_3166_1, "EU", "XK"} - named == set()


@pytest.mark.parametrize("name", ["contacts", "offices", "names", "speech", "topics", "places", "outcomes"])
def test_arabic_words_have_arabic_letters(name: str) -> None:
    for word in strings(dict(knowledge.table(name, "ar"))):
        assert not FOREIGN_TO_ARABIC.search(word), word


def test_labels_are_those_of_the_model() -> None:
    for language in knowledge.languages():
        assert {row["kind"] for row in knowledge.table("offices", language)["office"]} <= {k.value for k in OfficeKind}
        assert set(knowledge.table("speech", language)["acts"]) <= {act.value for act in SpeechAct}
        outcomes = {k for k, v in knowledge.table("outcomes", language).items() if isinstance(v, list)}
        assert outcomes <= {kind.value for kind in OutcomeKind}


def test_a_body_is_of_one_kind_and_state_in_every_language() -> None:
    told: dict[str, set[tuple[str, str | None]]] = {}
    for language in ("ar", "en", "fr"):
        for body, row in knowledge.organisations(language).items():
            told.setdefault(body, set()).add((row.kind, row.country))
    assert {body: rows for body, rows in told.items() if len(rows) > 1} == {}


def _bare(phrase: str) -> str:
    """Leave articles out, and what folding takes for the same."""
    return re.sub("[وبل]?ال", "", fold(phrase))


def test_every_office_is_found_in_its_example() -> None:
    for language in knowledge.languages():
        for row in knowledge.table("offices", language)["office"]:
            words = _bare(row["example"])
            assert any(_bare(form) in words for form in row["forms"]), row["example"]


def test_states_have_a_name_and_a_code() -> None:
    for code, names in knowledge.countries("ar").items():
        assert re.fullmatch("[A-Z]{2}", code)
        assert names.short


def test_a_language_without_data_is_told() -> None:
    with pytest.raises(UnknownLanguage, match="languages/tlh/offices"):
        knowledge.table("offices", "tlh")
